"""An article that tells of several events stands with its paragraphs in their stories, and swallows none of them."""

import pytest

from summarizer import Document, Summarizer, digest
from summarizer.digests.briefings import parted
from summarizer.digests.news import read_articles
from tests.digests.news import FEED

HERON = (
    "A grey heron has been stealing goldfish from garden ponds in Marlow, residents say. Fourteen ponds were emptied in "
    "two weeks. The council advises nets."
)
TRAM = (
    "Trams in Brno will stop for ten days in July while rails are replaced at the main station. Buses will run instead. "
    "Shops near the station fear for their trade."
)
WINE = (
    "Winegrowers in the Moselle valley began the harvest two weeks earlier than usual. Growers expect less wine, but a "
    "good year."
)
HELLO = "Good morning. Here is what you need to know today."
ITEMS = [
    "A grey heron has been stealing goldfish from garden ponds in Marlow, and fourteen ponds were emptied.",
    "Trams in Brno will stop for ten days in July while rails are replaced at the main station.",
    "Winegrowers in the Moselle valley began the harvest two weeks earlier than usual after a hot summer.",
]


def told(articles, sentences=2):
    """Return the articles of each story; every sentence stands where it says."""
    found = digest(articles, sentences)
    for quote in found.sentences:
        assert found.articles[quote.article].text[quote.start : quote.end] == quote.text
    within = {index for story in found.stories for index in story.everyone}
    assert within | {each.article for each in found.left_out} == set(range(len(articles)))
    return [story.everyone for story in found.stories]


@pytest.mark.parametrize("gap", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_each_item_stands_with_its_event(gap):
    """The greeting stands nowhere."""
    briefing = gap.join([HELLO, *ITEMS])
    assert told([HERON, TRAM, WINE, briefing]) == [(0, 3), (1, 3), (2, 3)]
    assert all(HELLO not in story for story in digest([HERON, TRAM, WINE, briefing], 9).stories)


def test_an_item_that_nobody_else_has_is_a_story():
    """It is the only one to tell of wine; the briefing's title is the title of that one only."""
    briefing = Document("\n\n".join([HELLO, *ITEMS]), title="Your morning")
    found = digest([HERON, TRAM, briefing], 3)
    assert [story.everyone for story in found.stories] == [(0, 2), (1, 2), (2,)]
    assert str(found.stories[2]) == ITEMS[2]
    assert found.stories[0].title is found.stories[1].title is None


def test_two_briefings_of_one_morning():
    """Both stand with each event; an item of two paragraphs stands there once."""
    other = (
        "Goldfish thief: residents of Marlow suspect a grey heron of emptying their garden ponds.\n\nThe heron of Marlow "
        "cannot be shot, the council says, and nets are sold out.\n\nNo trams: rails at Brno's main station are replaced "
        "in July, and buses run for ten days."
    )
    assert told([HERON, TRAM, WINE, "\n\n".join(ITEMS), other]) == [(0, 3, 4), (1, 3, 4), (2, 3)]


def test_items_without_names_are_kept_where_nothing_is_named():
    """Arabic has no capitals, so that nothing tells a greeting from news."""
    heron = "سرقت طيور البلشون أسماك البرك في حدائق المدينة خلال أسبوعين. وتنصح البلدية السكان بالشباك الواقية. ولا يجوز صيد الطيور المحمية."
    tram = "تتوقف عربات الترام عشرة أيام في تموز لتبديل القضبان قرب المحطة الرئيسية. وتسير الحافلات بدلا منها. ويخشى أصحاب المتاجر على أرزاقهم."
    wine = "بدأ مزارعو الكروم موسم القطاف مبكرا هذا العام بعد صيف حار وجاف."
    items = [heron.partition(".")[0] + ".", tram.partition(".")[0] + ".", wine]
    assert told([heron, tram, "\n\n".join(items)]) == [(0, 2), (1, 2), (2,)]


def test_an_article_near_two_others_is_no_briefing():
    """What it has in common with them stands in all of its paragraphs, or in none."""
    assert told(FEED)[0] == (0, 1, 2)
    articles = read_articles(["A heron.", "A tram.", "Owls came.\n\nMice went."], Summarizer())[1]
    # Of two that it is like, nothing is said in any paragraph: a title may be.
    weights = [{"heron": 1.0}, {"tram": 1.0}, {"heron": 0.7, "tram": 0.7}]
    assert parted(articles, weights, {(0, 2): 0.7, (1, 2): 0.7}, 0.1, str) == articles
    assert parted(articles, weights, {(0, 1): 0.06, (1, 2): 0.7}, 0.1, str) == articles


def test_an_item_in_its_own_article_words_is_no_copy():
    """Half of a short article is the briefing's item; what else the briefing tells isn't of that event."""
    found = digest([TRAM, "\n\n".join([HELLO, *ITEMS])], 3)
    assert [(story.everyone, story.copies) for story in found.stories] == [((0, 1), ()), ((1,), ())]
    assert {quote.article for quote in found.stories[0].sentences} == {0}
    assert found.stories[1] == f"{ITEMS[0]} {ITEMS[2]}"


def test_an_article_below_a_tweet_is_no_item_of_a_briefing():
    """Nearly all of its words are in one paragraph, and so is all that others have in common with it."""
    tweet = "Our reporter Leanne Sutter has the latest at eleven on Coast 7, with pictures from a boat."
    long = FEED[1].text.replace("\n\n", " ")
    assert told([FEED[0], f"{tweet}\n\n{long}", FEED[2]]) == [(0, 1, 2)]


# Two articles, and a briefing that tells of both in words that end otherwise.
INFLECTED = {
    "de": (
        "Winzer ernten zwei Wochen früher. Trauben reifen schneller.",
        "Straßenbahnen stehen zehn Tage. Schienen werden erneuert.",
        "Winzerinnen klagen: Traubenpreise fallen schnell, die Ernte bleibt klein.\n\n"
        "Straßenbahnfahrer streiken, Schienenarbeiter erneuern weiter.",
    ),
    "ru": (
        "Виноградари начали сбор раньше. Виноград созревает быстрее.",
        "Трамваи остановятся на десять дней. Рельсы заменят.",
        "Виноградарям помешала засуха, винограда собрано меньше, созревание ускорилось.\n\n"
        "Трамвайное движение встало, рельсами займутся рабочие, остановка продлится.",
    ),
}


@pytest.mark.parametrize("language", INFLECTED)
def test_items_are_told_by_what_words_are_known_by(language):
    """By whole words nothing would say where in the briefing either stands."""
    assert told([Document(text, language=language) for text in INFLECTED[language]]) == [(0, 2), (1, 2)]

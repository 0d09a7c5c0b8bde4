"""Stories by linkage, copies, and what the reader knows."""

import pytest

from summarizer import Digest, Document, Summarizer, digest, summarize
from summarizer.digests.copies import copies
from summarizer.digests.known import Echoes
from summarizer.digests.news import read_articles
from summarizer.digests.ordinals import ordinal
from summarizer.digests.stories import stories
from tests.digests.news import FEED, FERRY, LIBRARY, OWLS


def articles_of(texts):
    """Return articles read."""
    return read_articles(texts, Summarizer())[1]


def test_articles_far_apart_in_time_are_two_stories():
    """The same words a month later are another event; without dates nothing is known of that."""
    later = FERRY[1].replace(date="2026-12-24")
    assert len(stories(articles_of([FERRY[0], later]))) == 2
    assert len(stories(articles_of([FERRY[0], later.replace(date=None)]))) == 1
    assert len(stories(articles_of([FERRY[0], later.replace(date="soon")]))) == 1
    assert len(stories(articles_of([FERRY[0], later.replace(date="2026-11-24T00:00:00+02:00")]))) == 1


def test_many_articles_need_more_in_common():
    """In a feed of two hundred on other matters the three are still one story."""
    places = "Ansby Borre Cedal Dunholm Evje Falkby Gren Hovde Isby Jarl".split()
    things = "bridges schools ponds boats lamps roads mills farms clocks choirs".split()
    others = [
        f"The town of {place} counts its {thing} again. {number} {thing} of {place} are in need of repair this year."
        for number, (place, thing) in enumerate((place, thing) for place in places for thing in things)
    ]
    groups = stories(articles_of([*FEED, *others]))
    assert [article.index for article in groups[0]] != []
    together = [sorted(article.index for article in group) for group in groups]
    assert [0, 1, 2] in together


CUT = FERRY[0].text.partition("\n\n")[0] + " " + FERRY[0].text.split("\n\n")[1]


def test_a_copy_is_counted_and_never_quoted():
    """Shorter, or with a word changed; the longest is the original."""
    copy = FERRY[0].replace(text=FERRY[0].text.replace("sailing", "rowing"), url="https://copy.example/")
    found = digest([*FEED, CUT, copy], 8)
    assert found.stories[0].copies == ((6, 0), (7, 0))
    assert found.stories[0].articles == (0, 1, 2)
    assert found.stories[0].everyone == (0, 1, 2, 6, 7)
    assert all(quote.article < 6 for quote in found.sentences)
    own = [quote for quote in found.sentences if quote.article == 0]
    assert all(7 in quote.said_by for quote in own)
    # The one that is cut says only what it has.
    assert {quote.text in CUT for quote in own} == {True, False}
    assert all((6 in quote.said_by) == (quote.text in CUT) for quote in own)
    assert digest([CUT, FERRY[0]]).stories[0].copies == ((0, 1),)


def test_a_copy_of_a_copy_is_one_of_the_original():
    """Each leads to the longest."""
    shorter = CUT.rpartition(". ")[0] + "."
    copy_of, made_of = copies(articles_of([shorter, CUT, FERRY[0]]))
    assert copy_of == {0: 2, 1: 2}
    assert made_of == {}


def test_very_short_texts_are_copies_when_they_are_the_same():
    """Fewer words than a row has."""
    assert copies(articles_of(["Owls came.", "Owls came.", "Mice came."]))[0] == {1: 0}


def test_a_page_of_all_the_news_is_no_original():
    """Nor is it a story; what holds two others whole, and as much besides, is no original of either."""
    everything = "\n\n".join(article.text for article in FEED)
    copy_of, made_of = copies(articles_of([*FEED, everything]))
    assert copy_of == {}
    assert made_of == {6: [0, 1, 2, 3, 4, 5]}
    longer = LIBRARY[0].text + "\n\n" + OWLS.text + "\n\n" + FERRY[2].text
    assert copies(articles_of([LIBRARY[0], OWLS, longer])) == ({}, {})
    assert [story.everyone for story in digest([LIBRARY[0], OWLS, longer], 2).stories] == [(0, 2), (1, 2), (2,)]
    assert copies(articles_of([LIBRARY[0], OWLS.text + "\n\n" + FERRY[2].text, OWLS])) == ({2: 1}, {})


def test_a_wire_report_that_hundreds_print():
    """Each is found, though a row of words is only looked up in so many."""
    found = digest([FERRY[0].replace(url=f"https://{n}.example") for n in range(70)], 2)
    assert len(found.stories[0].copies) == 69
    assert found.stories[0] == summarize(FERRY[0], 2)


def test_who_has_enough_of_a_sentence_says_the_same():
    """By weight; what has no weight is said by nobody."""
    said = Echoes([["ferry", "rocks"], ["ferry"], ["owls"]])
    weight = {"ferry": 1, "rocks": 3, "owls": 2}
    assert said.of(["ferry", "rocks"], weight, 0.5) == [0]
    assert said.of(["ferry", "rocks"], weight, 0.25) == [0, 1]
    assert said.of([], weight, 0.5) == []


REWORDED = [
    "On Monday night the ferry Alma, with 212 passengers on board, ran aground off the island of Brenholm.",
    "Divers this morning will look at the hull of the Alma.",
]


def test_what_the_reader_knows_is_not_said_again():
    """Reworded repeats of it too; what is new is there."""
    known = digest([FERRY[0]], 5)
    found = digest([" ".join([*REWORDED, "A crane ship from Norrland comes on Saturday."])], 3, known=known)
    assert str(found) == "A crane ship from Norrland comes on Saturday."


@pytest.mark.parametrize("form", ["text", "document", "summary", "digest", "several", "saved"])
def test_known_is_whatever_was_read(form):
    """Texts, documents, summaries, digests, yesterday's too."""
    read = {
        "text": [FERRY[0].text],
        "document": [FERRY[0]],
        "summary": summarize(FERRY[0], 9),
        "digest": digest([FERRY[0]], 9),
        "several": [digest([FERRY[0]], 9), summarize(OWLS, 9), "Nothing else."],
        "saved": Digest.from_json(digest([FERRY[0]], 9).to_json()),
    }[form]
    found = digest([FERRY[0], LIBRARY[0]], 3, known=read)
    assert [story.articles for story in found.stories] == [(1,)]
    assert [(each.article, each.reason) for each in found.left_out] == [(0, "it says nothing that you don't know")]


def test_news_of_what_is_known_is_news():
    """Half of the sentence is known, and what it says isn't."""
    known = digest(["The ferry Norvik ran aground off Halde on Monday with 84 passengers. Nobody was hurt."], 3)
    free = "The ferry Norvik, aground off Halde since Monday, was pulled free by two tugs on Tuesday."
    found = digest([f"{free} Nobody was hurt."], 3, known=Digest.from_json(known.to_json()))
    assert found == free


def test_shared_pairs_that_are_known_are_worth_nothing():
    """What is new in a story comes before what was said already."""
    before, after = digest(FERRY, 1), digest(FERRY, 1, known=[FERRY[0]])
    assert str(after) != str(before)
    assert "marked channel" not in after


def test_none_is_nothing_read():
    """As for since and query."""
    assert digest(FEED, 2, known=None) == digest(FEED, 2)


@pytest.mark.parametrize(
    "known", ["A text.", OWLS, [5], 5, {"text": "A text."}], ids=["str", "Document", "int in it", "int", "dict"]
)
def test_what_cannot_have_been_read_is_a_type_error(known):
    """A lone text would be read letter by letter."""
    with pytest.raises(TypeError, match="known"):
        digest(FEED, known=known)


def test_what_a_digest_was_written_as_is_told_the_way_back():
    """JSON and the plain data of a digest aren't read as texts; the error names what reads them."""
    written = digest([FERRY[0]], 1)
    with pytest.raises(TypeError, match=r"known is one document; .*Digest\.from_json"):
        digest(FERRY, known=written.to_json())
    with pytest.raises(TypeError, match=r"Digest\.from_dict"):
        digest(FERRY, known=written.to_dict())


def test_a_copy_of_what_is_known_is_left_out_with_its_original():
    """Both say nothing new."""
    found = digest([FERRY[0], FERRY[0].text, OWLS], 2, known=[FERRY[0]])
    assert [each.article for each in found.left_out] == [0, 1]
    assert Document(OWLS.text).text == OWLS.text


def test_a_copy_at_the_same_address_is_the_same_article():
    """A feed given twice has no more sources; others at that address, and copies elsewhere, are articles of their own."""
    ferry = [Document(FERRY[0].text, url=f"https://example.org/{name}") for name in "aab"]
    found = digest([*ferry, Document(LIBRARY[0].text, url="https://example.org/a")], 2)
    assert [(each.article, each.reason) for each in found.left_out] == [(1, "at the address of the 1st article")]
    assert [(story.articles, story.copies) for story in found.stories] == [((0,), ((2, 0),)), ((3,), ())]


TOLD = (
    "The ferry Alma ran aground off Brenholm on Monday night with 212 passengers. All were taken off by lifeboats. "
    "Divers will look at the hull today. The company has not said a word."
)


def test_of_copies_at_one_address_the_latest_counts():
    """It has what was corrected, be it shorter; without dates the longest does."""
    first = Document(f"{TOLD} The weather was calm.", date="2026-11-24T06:00", url="https://coast.example/1")
    second = Document(TOLD.replace("212", "214"), date="2026-11-24T09:00", url=first.url)
    third = second.replace(text=TOLD.replace("212", "213"), date="2026-11-24T08:00")
    for articles in ([first, second, third], [third, second, first]):
        found = digest(articles, 1)
        assert "214" in found
        place = articles.index(second)
        assert {(each.article, each.reason) for each in found.left_out} == {
            (other, f"at the address of the {ordinal(place)} article") for other in range(3) if other != place
        }
    undated = [first.replace(date=None), second]
    assert "212" in digest(undated, 1)
    assert digest([undated[0], second.replace(url=None)], 1).stories[0].copies == ((1, 0),)


def test_an_article_without_a_word_is_left_out():
    """Stars, an invisible space."""
    found = digest(["* * *", "\u200b", TOLD], 1)
    assert {each.article for each in found.left_out} == {0, 1}
    assert found.left_out[1].reason == "no word in it"


@pytest.mark.filterwarnings("ignore:.*no sentences are seen:summarizer.SummarizerWarning")  # of the one word, said
def test_furniture_and_one_word_again_are_no_article():
    """A notice of cookies, a page of links, a megabyte of one word or letter; what a mail quotes is text."""
    notice = "Cookie settings\n\nAccept all\n\nSubscribe to our newsletter\n\nShare on Facebook"
    found = digest([notice, "la " * 3_000, "x" * 30_000, "> The hotel was clean and quiet.", TOLD], 1)
    assert {each.article: each.reason for each in found.left_out} == {
        0: "nothing but furniture in it",
        1: "nothing in it but the same again and again",
        2: "nothing in it but the same again and again",
    }
    assert "clean" in found
    # Who keeps furniture wants it.
    assert digest([notice], 1, furniture="keep")


@pytest.mark.parametrize("label", ["Live", "Photos", "Podcast", "Fotos"])
def test_an_item_with_a_label_is_an_article_where_it_stands_alone(label):
    """Beside an article it would be a box: here there is nothing that it could stand beside."""
    item = f"{label}: The storm left thousands of homes in Norland without power. Two men were hurt by a falling tree."
    assert "Two men were hurt" in digest([item], 2)


@pytest.mark.parametrize(
    "line",
    [
        "By Ina Moss, Reuters",
        "(Photo: Tom Airlie / Reuters)",
        "Related: Ten things to know about the storm.",
        "LIVE: Follow our blog for the latest updates.",
    ],
)
def test_a_line_that_stands_beside_articles_is_none_where_it_stands_alone(line):
    """An article says more than that there is one."""
    assert not digest([line], 1)
    told = "The storm left thousands of homes in Norland without power on Monday. Two men were hurt by a falling tree."
    assert line not in digest([told, line], 3)


def test_a_copy_that_says_otherwise_does_not_say_it():
    """A report that was brought up to date: the earlier one is a copy, and isn't named for what is new."""
    told = (
        "A train left the rails near Kolding on Tuesday morning. Four wagons were full of grain. {} The line is closed."
    )
    early = told.format("Nobody was hurt, said the police.")
    late = told.format("Two passengers and a driver were taken to a hospital in the evening.")
    story = digest([early, late], 5).stories[0]
    assert story.copies == ((0, 1),)
    said = {quote.text.split()[0]: quote.said_by for quote in story.sentences}
    assert said == {"A": (0,), "Four": (0,), "Two": (), "The": (0,)}


def test_another_number_is_not_the_same():
    """Of two who count nobody says what the other one says; a new number is new to whoever knows the old one."""
    police, others = "Police say that 20 people marched in Hale.", "Police say that 200 people marched in Hale."
    found = digest([f"{police} The band of Breck played.", f"{others} A choir of Tarn sang."], 5, by=None)
    assert {quote.said_by for quote in found.sentences} == {()}
    assert digest([others], 5, known=[police]) == others
    assert digest([police], 5, known=["On Sunday police said 20 people marched in Hale."]) == ""

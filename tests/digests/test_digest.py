"""digest(): stories, sentences with their sources, budgets, orders, what is left out."""

import copy
import os
import pickle
import random
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Digest, Document, InputError, OptionError, QueryFocus, Summarizer, digest, summarize
from summarizer.digests.news import read_articles
from summarizer.digests.picking import is_within
from summarizer.digests.scored import Scored
from tests.digests.news import FEED, FERRY, LIBRARY, OWLS
from tests.texts import texts


def test_articles_on_one_event_are_one_story():
    """The one with most articles comes first."""
    found = digest(FEED)
    assert [story.articles for story in found.stories] == [(0, 1, 2), (3, 4), (5,)]
    assert found.stories[0].title in {article.title for article in FERRY}
    assert found.stories[0].dates == ("2026-11-23", "2026-11-24", "2026-11-25")
    assert found.left_out == ()
    assert isinstance(found, str)
    assert found == "\n\n".join(found.stories)
    assert found.articles == tuple(FEED)


def holds(found):
    """Whether every sentence stands where it says, and said_by names others."""
    for quote in found.sentences:
        assert found.articles[quote.article].text[quote.start : quote.end] == quote.text == str(quote)
        assert quote.article not in quote.said_by
    return True


def test_every_sentence_knows_where_it_stands():
    """Offsets are those of its own article, and others who say it are named."""
    found = digest(FEED, 3)
    assert holds(found)
    aground = [quote for quote in found.sentences if "ran aground off" in quote.text]
    assert aground[0].said_by
    assert f"{aground[0]:.9}" == "The ferry"


@given(st.lists(texts, max_size=4), st.integers(1, 4))
def test_offsets_and_ceilings_hold_on_any_text(articles, sentences):
    """Whatever is in the articles."""
    found = digest(articles, sentences)
    assert holds(found)
    assert all(len(story.sentences) <= sentences for story in found.stories)
    told = {index for story in found.stories for index in story.everyone} | {each.article for each in found.left_out}
    assert told == set(range(len(articles)))


def test_one_article_alone_is_cut_as_summarize_cuts_it():
    """With a query too, and by the summarizer's own selector."""
    for article in FEED:
        assert digest([article], 3) == summarize(article, 3)
        assert digest([article], 2, query="radar hull") == summarize(article, 2, query="radar hull")
    chosen = Summarizer(selector="coverage", scorer="lexrank")
    assert digest([OWLS], words=30, summarizer=chosen) == summarize(
        OWLS, words=30, scorer="lexrank", selector="coverage"
    )


def test_nothing_gives_an_empty_digest():
    """No article, or none with a sentence."""
    assert digest([]) == ""
    assert not digest(["", " \n"]).stories
    assert [each.reason for each in digest(["", OWLS]).left_out] == ["no sentence in it"]
    assert digest([], by=None) == digest([], by="date") == ""


def test_an_article_that_fails_is_left_out_with_its_reason():
    """The others are none the worse."""
    found = digest([5, *FEED, None], 2)
    assert [story.articles for story in found.stories] == [(1, 2, 3), (4, 5), (6,)]
    assert found.left_out[0].article == 0
    assert "int" in found.left_out[0].reason
    assert found.left_out[1].reason == "no sentence in it"
    assert found == digest(FEED, 2)


@pytest.mark.filterwarnings("ignore:.*no sentences are seen:summarizer.SummarizerWarning")  # of the one word, said
def test_hostile_articles_change_nothing_but_their_own_row():
    """Nothing, a megabyte of one word, all the others in one."""
    plain = digest(FEED, 2)
    everything = "\n\n".join(article.text for article in FEED)
    found = digest([*FEED, "", "word " * 200_000, everything], 2)
    assert found.stories[:3] == plain.stories
    assert [story.articles for story in found.stories] == [(0, 1, 2), (3, 4), (5,)]
    assert {each.article: each.reason for each in found.left_out} == {
        6: "no sentence in it",
        7: "nothing in it but the same again and again",
        8: "put together of the 1st, 2nd, 3rd, 4th, 5th and 6th articles",
    }


def test_where_dates_differ_the_order_given_says_nothing():
    """The same bytes for any order."""
    shuffled = list(FEED)
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)
        assert digest(shuffled, 3) == digest(FEED, 3)
        assert digest(shuffled, 4, by=None, query="hull") == digest(FEED, 4, by=None, query="hull")


PROGRAM = """
from summarizer import digest
from tests.digests.news import FEED
print(digest(FEED, 3, query="hull", known=[FEED[0]]).to_json(is_whole=True), digest(FEED, by="date").to_html())
"""


def test_every_hash_seed_gives_the_same_bytes(root):
    """Sets and dicts don't show."""
    outputs = set()
    for seed in ("0", "1", "77"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM], cwd=root, env=environment, capture_output=True, check=True, timeout=120
        )
        outputs.add(ran.stdout)
    assert len(outputs) == 1


def test_five_sentences_a_story_where_nothing_is_asked():
    """The summarizer's own budget where one is given."""
    long = Document(
        " ".join(f"Ship number {n} left the port of Anholt at {n} o'clock with {n} cows." for n in range(20))
    )
    assert len(digest([long]).sentences) == 5
    assert len(digest([long], summarizer=Summarizer()).sentences) == 3


@pytest.mark.parametrize("ceilings", [{"words": 30}, {"characters": 200}, {"seconds": 9}, {"ratio": 0.2}], ids=str)
def test_a_ceiling_holds_for_each_story_or_the_whole(ceilings):
    """No budget of the whole gives more than that of each story."""
    each, whole = digest(FEED, **ceilings), digest(FEED, per="digest", **ceilings)
    name, value = next(iter(ceilings.items()))
    sizes = {
        "words": lambda text: len(text.split()),
        "characters": len,
        "seconds": lambda text: len(text.split()) / (238 / 60),
    }
    if name in sizes:
        assert all(sizes[name](story) <= value for story in each.stories)
        assert sizes[name](whole) <= value
    assert 0 < len(whole.sentences) <= len(each.sentences)
    assert whole.budget == each.budget


def test_a_share_of_the_whole_is_that_of_all_sentences():
    """Not of each story's, and the lesser of two ceilings holds."""
    count = len(digest(FEED, ratio=1.0).sentences)
    assert len(digest(FEED, ratio=0.25, per="digest").sentences) == int(0.25 * count)
    assert len(digest(FEED, 2, ratio=0.5, per="digest").sentences) == 2
    assert len(digest(FEED, ratio=0.0001, per="digest").sentences) == 1


def test_the_whole_takes_the_best_of_each_story_before_any_second():
    """A story without a sentence in it is left out."""
    found = digest(FEED, 2, per="digest")
    assert [len(story.sentences) for story in found.stories] == [1, 1]
    assert [(each.article, each.reason) for each in found.left_out] == [
        (5, "no sentence of its story fits the length asked for")
    ]
    assert [len(story.sentences) for story in digest(FEED, 4, per="digest").stories] == [2, 1, 1]
    assert found.stories[0].sentences[0] == digest(FEED, 3).stories[0].ranked[0]


def dear(text):
    """Count tokens of a text: more together than one by one."""
    return len(text.split()) + 5 * text.count(".")


@pytest.mark.parametrize("per", ["story", "digest"])
def test_tokens_of_the_whole_hold(per):
    """Where they are more than the sum of the sentences', the least wanted go."""

    def counter(text):
        return len(text.split()) + (20 if "." in text[:-1] else 0)

    found = digest(FERRY if per == "story" else FEED, tokens=55, token_counter=counter, per=per)
    assert 0 < counter(str(found)) <= 55
    assert not digest(FERRY, tokens=1, token_counter=dear, per=per)
    assert {each.reason for each in digest(FERRY, tokens=1, token_counter=dear).left_out} == {
        "no sentence of its story fits the length asked for"
    }


def test_at_cuts_the_same_stories_to_another_length():
    """Without reading again."""
    found = digest(FEED, 1)
    assert found.at(3) == digest(FEED, 3)
    assert found.at(words=40).budget.words == 40
    with pytest.raises(OptionError):
        found.at()


def test_it_can_be_copied_and_pickled():
    """With all that it knows."""
    found = digest(FEED, 2)
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert again.stories == found.stories
    assert again.stories[0].ranked == found.stories[0].ranked
    assert again.at(3) == found.at(3)
    assert copy.copy(found) is copy.deepcopy(found) is found


def test_he_never_comes_without_the_sentence_before():
    """In between another article may speak of another man; and what is left of it stays in order."""
    for sentences in range(1, 12):
        for found in (digest(FERRY, sentences), digest(FEED, sentences, by=None)):
            places = [(quote.article, quote.index) for quote in found.sentences]
            for place, quote in enumerate(found.sentences):
                if quote.text.startswith("He "):
                    assert places[place - 1] == (quote.article, quote.index - 1)
    assert any(quote.text.startswith("He ") for quote in digest(FERRY, 12).sentences)


def test_an_opening_but_costs_and_may_come_with_its_sentence():
    """It isn't picked before what it speaks against."""
    found = digest(FERRY, 20)
    order = [quote.text for quote in found.stories[0].ranked]
    but = next(text for text in order if text.startswith("But "))
    before = next(text for text in order if text.startswith("The ferry Alma ran aground off Brenholm"))
    assert order.index(before) < order.index(but)


def test_each_source_keeps_its_order_and_dates_may_lead():
    """By the first picks, or by date; undated ones last."""
    undated = Document(FERRY[0].text, title="Undated")
    articles = [undated, FERRY[2], FERRY[1]]
    by_date = [quote.article for quote in digest(articles, 8, order="date").sentences]
    assert by_date == sorted(by_date, key=[2, 1, 0].index)
    by_source = digest(articles, 8)
    firsts = list(dict.fromkeys(quote.article for quote in by_source.stories[0].ranked))
    assert list(dict.fromkeys(quote.article for quote in by_source.sentences)) == firsts
    for article in range(3):
        own = [quote.index for quote in by_source.sentences if quote.article == article]
        assert own == sorted(own)


def test_only_so_many_stories():
    """The articles of the others are left out, and say so."""
    found = digest(FEED, 2, stories=1)
    assert [story.articles for story in found.stories] == [(0, 1, 2)]
    assert {each.reason for each in found.left_out} == {"its story isn't among the first 1"}
    assert [each.article for each in found.left_out] == [3, 4, 5]


def test_a_query_draws_what_answers_it():
    """Its sentences, and those of articles that answer it; what nobody has asks nothing."""
    assert "radar" in str(digest(FERRY, 1, query="what about the radar?"))
    assert "saw" in str(digest(FEED, 1, by=None, query="saw signature children"))
    assert digest(FEED, 2, query="zzzz") == digest(FEED, 2)
    heavy = digest(FERRY, 2, query="flour and milk", scorer=QueryFocus(weight=9.0))
    assert "flour" in str(heavy)
    parts = digest(FEED, 3, by=None, query="saw").stories[0].reasons[0].parts
    assert set(parts) == {"article", "centrality", "shared", "query", "passage"}


def test_passages_go_into_a_prompt():
    """All one story, as many tokens as there is room for, every sentence with its passage."""
    passages = [article.text for article in FEED]
    found = digest(passages, query="who borrows a ladder?", tokens=30, token_counter=dear, by=None)
    assert len(found.stories) == 1
    assert 0 < dear(str(found)) <= 30
    assert found.sentences[0].article in (3, 4)


def test_several_processes_read_the_same():
    """And a reader may fetch each article."""
    paths = list(range(len(FEED))) * 40
    found = digest(paths, 2, jobs=2, read=article_at)
    assert found.stories[0] == digest(FEED, 2).stories[0]
    assert digest([str(OWLS.text)], 1, read=str.upper) == digest([OWLS.text.upper()], 1)


def article_at(place):
    """Return an article of the feed, without its address: the same one forty times would be one."""
    return FEED[place].replace(url=None)


def test_a_summarizer_with_words_of_its_own():
    """The analyzer cuts sentences and the query alike."""
    found = digest(FERRY, 2, analyzer=str.split, query="hull")
    assert holds(found)
    assert "hull" in found


def test_languages_stay_apart():
    """What is told in two languages is two stories; the joiner is each one's own."""
    german = (
        "Die Fähre Alma lief am Montag vor Brenholm auf Grund. Niemand wurde verletzt. Taucher sehen sich den Rumpf an."
    )
    chinese = "渡轮阿尔玛号周一晚上在布伦霍尔姆岛附近搁浅。没有人受伤。潜水员今天检查船体。"
    found = digest([german, chinese, FERRY[0]], 2)
    assert sorted(story.language for story in found.stories) == ["de", "en", "zh"]
    assert " " not in next(story for story in found.stories if story.language == "zh")
    assert digest([german], 2, language="de").stories[0].language == "de"


def test_an_item_that_tells_no_language_for_sure_is_in_that_of_the_others():
    """What looks Norwegian in a Swedish feed is in that of its words, unless it says what it is."""
    trial = [
        "Rättegången mot revisorn Lars Ek inleddes i Falun på måndagen. Han nekar till förskingring av nio miljoner kronor.",
        "På tisdagen hördes två vittnen i rättegången mot revisorn Lars Ek i Falun. De sade att kassan var tom.",
        "Revisorn Lars Ek dömdes i Falun på torsdagen till fyra års fängelse för förskingring. Han ska betala nio miljoner "
        "kronor.",
    ]
    assert [story.articles for story in digest(trial).stories] == [(0, 1, 2)]
    said = Document(trial[0], language="no")
    assert [story.articles for story in digest([said, *trial[1:]]).stories] == [(1, 2), (0,)]
    # Whatever most others are in.
    norwegian = (
        "Statsministeren sa at regjeringen ikke skal bygge noen ny vei til Tromsø nå, men at hun er for en tunnel."
    )
    assert digest([*trial, *[norwegian] * 4]).stories[1].articles == (0, 1, 2)
    # Where none of them is sure they are together.
    assert len(digest(["Nordhav tjente 40 millioner.", "Nordhav tjente 40 millioner i høst."]).stories) == 1


def test_a_language_without_data_has_stories_too():
    """Function words count there, and the threshold is another."""
    one = "Itsasontzia harkaitzetan geratu da gaurko ekaitzaren ondoren. Bidaiariak onik daude."
    found = digest([one, one.replace("gaurko", "atzoko"), "Liburutegiak tresnak mailegatzen ditu."], 2, language="eu")
    assert len(found.stories) == 2


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"per": "week"}, "per"),
        ({"by": "day"}, "by"),
        ({"order": "rank"}, "order"),
        ({"stories": 0}, "stories"),
        ({"since": "yesterday"}, "since"),
        ({"since": 5}, "since"),
        ({"sentences": 0}, "sentences"),
        ({"language": "xx"}, "language"),
        ({"jobs": 0}, "jobs"),
        ({"read": 5}, "read"),
        ({"nonsense": 1}, "nonsense"),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_said_at_once(settings, name):
    """The setting is named."""
    with pytest.raises(OptionError, match=name):
        digest(FEED, **settings)


@pytest.mark.parametrize("lone", ["A text.", OWLS, 5], ids=["str", "Document", "int"])
def test_one_article_in_the_place_of_several_is_a_type_error(lone):
    """It would be read letter by letter."""
    with pytest.raises(TypeError, match="articles is"):
        digest(lone)


def test_a_query_is_a_text():
    """As summarize has it."""
    with pytest.raises(TypeError, match="query"):
        digest(FEED, query=5)


def test_since_makes_what_is_older_known():
    """By date, as a str or a date; what has no date is new."""
    found = digest(FEED, 2, since="2026-11-24T12:00:00")
    assert [story.articles for story in found.stories] == [(2,), (4,)]
    assert {each.article for each in found.left_out} == {0, 1, 3, 5}
    assert found.left_out[0].reason == "from before 2026-11-24T12:00:00"
    assert "marked channel" not in found
    assert digest(FEED, 2, since=date(2026, 11, 25)) == digest(FEED, 2, since="2026-11-25")
    assert digest([OWLS.replace(date=None)], 1, since="2026-11-25")


def test_a_digest_read_back_cannot_be_cut_again():
    """Its articles' other sentences are gone."""
    again = Digest.from_json(digest(LIBRARY, 1).to_json())
    with pytest.raises(InputError, match="read back"):
        again.at(2)


def test_a_sentence_alone_in_its_article_was_chosen_from_nothing():
    """Its own score says nothing beside others', a sentence of two says half of it; of one article alone it says all."""
    ferry, bridge = "The ferry to Holm was late again on Monday.", "Lorries have to go by Breck, the council said."
    both, gull = f"{ferry} {bridge}", "A gull stole a sandwich from the mayor of Breck."
    among, alone = (
        {
            (quote.article, quote.text): why.parts["article"]
            for quote, why in zip(story.ranked, story.reasons, strict=True)
        }
        for story in (digest(texts, 5, by=None).stories[0] for texts in ([gull, both], [both]))
    )
    assert among[0, gull] == 0
    assert among[1, bridge] == pytest.approx(alone[0, bridge] / 2)


def test_a_paragraph_answers_once():
    """Of several articles the passage has a part of its own; one alone is asked as `summarize` asks it."""
    told = "The {} of the {} was painted in spring. Nobody saw the {} in the fog. Rain fell on all of the {}."
    names = [
        ("crane", "harbour"),
        ("lamp", "pier"),
        ("gate", "mill"),
        ("clock", "bridge"),
        ("bell", "school"),
        ("roof", "inn"),
    ]
    paragraphs = [told.format(thing, place, thing, place) for thing, place in names]
    articles = ["\n\n".join(paragraphs[:3]), "\n\n".join(paragraphs[3:])]
    asked = {"by": None, "query": "lamp", "language": "en"}

    reasons = digest(articles, 3, **asked).stories[0].reasons
    query, passage = (max(reason.parts[part] for reason in reasons) for part in ("query", "passage"))
    assert passage == pytest.approx(1.3 * query)  # and nothing of the paragraph's is in the sentence's
    assert digest(articles[:1], 3, **asked) == summarize(articles[0], 3, query="lamp", language="en")


def test_an_article_may_be_a_mapping():
    """Its text and what is known of it, as rows of a table and items of a feed have it; a day may be a date."""
    row = {
        "text": FERRY[0].text,
        "title": "Aground",
        "source": "The Courier",
        "url": "https://example.org/1",
        "views": 7,
    }
    found = digest([{**row, "date": date(2026, 11, 24)}, FERRY[1]], 2)
    first = found.articles[0]
    assert (first.text, first.title, first.site) == (FERRY[0].text, "Aground", "The Courier")
    assert (first.url, first.date) == ("https://example.org/1", "2026-11-24")
    assert digest([{**row, "site": "The Post", "title": None}]).articles[0].replace(text="") == Document(
        "", site="The Post", url="https://example.org/1"
    )
    assert digest(FERRY, 2, known=[row]) == digest(FERRY, 2, known=[FERRY[0]])
    assert digest([row], 2, read=lambda row: row["title"] + ".").articles[0].text == "Aground."


def test_what_is_no_article_at_all_is_a_wrong_call():
    """One among others is left out with its reason; all of them raise, and the message says what to pass."""
    for wrong in ([{"titel": "Aground"}], [5, {"text": None}]):
        with pytest.raises(TypeError, match=r"none of the articles is one: the text is of type (dict; pass the|int)"):
            digest(wrong)
    found = digest([{"titel": "Aground"}, *FERRY], 2)
    assert found == digest(FERRY, 2)
    assert [each.article for each in found.left_out if each.is_failure] == [0]

    def fail(given):
        raise TypeError("not today")

    assert [each.reason for each in digest(["Rain."], read=fail).left_out] == ["TypeError: not today"]
    assert digest([]) == ""


def test_articles_in_several_languages_as_one_are_asked_for_what_no_language_takes_for_a_function_word():
    """Whichever comes first; where there is nothing else, what there is."""
    german = "Die Fähre Alma ist am Montag auf Grund gelaufen. Der Kapitän war die ganze Nacht wach."
    cold = "Crews die of cold on the ice in the north. The town is proud of its trams."
    english = "The ferry Alma ran aground on Monday. Captains met."
    asked = {"by": None, "query": "die Alma"}
    one, other = (digest(articles, 3, **asked) for articles in ([german, cold, english], [cold, english, german]))
    assert sorted(quote.text for quote in one.sentences) == sorted(quote.text for quote in other.sentences)
    assert "Crews" not in one
    assert "Crews" in digest([cold, german], 3, by=None, query="die")
    for reason in one.stories[0].reasons:
        assert not any(pair in ("die", "of the") for pair, _ in reason.pairs)


NOBODY = [
    (
        "札幌市のビルで28日朝、火災があった。消防によると、けが人はいない。",
        "28日、札幌市のビルから火が出た。",
        "けが人はいない。",
        2,  # that it burned is said by both as well
    ),
    (
        "A mill near Aveiro burned down on Sunday, and nobody was hurt in the fire. Smoke hung over the mill.",
        "Ashes are what is left of the mill near Aveiro. ",
        "Nobody was hurt in the fire.",
        3,
    ),
]


@pytest.mark.parametrize(("first", "second", "again", "n"), NOBODY, ids=["without terms", "with terms"])
def test_what_a_longer_sentence_says_is_not_said_again(first, second, again, n):
    """All of it is in there."""
    found = digest([first, second + again], 9, by=None)
    assert again not in [quote.text for quote in found.sentences]
    assert len(found.sentences) == n
    assert again in digest([second + again], 9)


def test_another_number_is_not_said_by_a_longer_sentence():
    """Two counts of one thing are two things."""
    long, short = "The river at Karst stood at 19 metres on Sunday, they say.", "The river at Karst stood at {} metres."
    for number in (18, 19):
        scored = Scored(read_articles([long, short.format(number)], Summarizer())[1], Summarizer())
        assert is_within(scored, 1, 0) == (number == 19)


def test_of_opinions_what_most_say_counts_however_short_it_is():
    """Reviews of a sentence each: a long one that has it all somewhere is no better than what it shares."""
    reviews = [
        "The room was clean.",
        "The room was clean and we liked it.",
        "A clean room.",
        "We came late from the airport in pouring rain after nine hours and the room was clean, though my brother had lost "
        "his bag with all the presents and the clean shirts in it at some place that nobody could name.",
    ]
    assert digest(reviews, 1, by=None) in reviews[:3]


def test_a_sentence_without_a_term_that_was_read_is_known():
    """Of function words alone, as Japanese says that nobody was hurt: it has no share of anything."""
    text = "台風の影響で、長崎県の五島市では金曜日に約3000戸が停電した。けが人はいない。"
    first = digest([text], 3)
    assert "けが人はいない。" in first
    assert digest([text], 3, known=first) == digest([text], 3, known=[text]) == ""


def test_a_line_above_an_article_is_its_title_without_the_time_behind_it():
    """A label with a capital and a colon opens the time; a title that tells when something was posted is whole."""
    stamped = (
        "Ferry runs aground off Brenholm Posted: Monday, June 23, 2014 11:03 PM Updated: Friday, June 27, 2014 9:15 AM"
    )
    whole = "What was posted of the ferry on 3 May 2014 at 9:30"
    text = "The ferry Alma ran aground off Brenholm on Monday night. All 212 passengers were taken off by lifeboats."
    first = "Ferry runs aground off Brenholm First Published: June 23, 2014, 11:03 PM"
    named = "Ferry runs aground off Brenholm"
    for line, title in ((stamped, named), (first, named), (whole, whole)):
        assert [story.title for story in digest([f"{line}\n\n{text}"], 1).stories] == [title]

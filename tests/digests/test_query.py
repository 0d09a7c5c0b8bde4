"""What a question leaves out of a digest, and what a budget isn't filled with."""

import pytest

from summarizer import Document, digest
from summarizer.digests.passages import touched
from tests.digests.news import FEED, FERRY, LIBRARY

SILENT = "it says nothing on the question"
# Passages as a search brings them: two answer, one only has a word of the question in common, the others none.
PASSAGES = [
    "The lighthouse of Tarn was built in 1871 by the engineer Ada Holm. It is 34 metres high.",
    "Herring is salted in barrels at Breck. The barrels come from a cooper in the hills.",
    "Ada Holm was born in Sandvik in 1840. She drew eleven lighthouses and a bridge.",
    "Trams run every ten minutes. A ticket costs three crowns, and children ride for nothing.",
    "The bridge over the Ulla is closed to lorries. A new one is to be built next year.",
]
QUESTION = "Where was the engineer born who built the lighthouse of Tarn, which is 34 metres high?"


@pytest.mark.parametrize(
    "ceiling", [{"words": 300}, {"tokens": 300, "token_counter": str.split}, {"characters": 4000}, {"sentences": 12}]
)
def test_passages_that_do_not_touch_the_question_are_left_out(ceiling):
    """Whatever is left of the ceiling; each is named with its reason, and is no part of the story."""
    found = digest(PASSAGES, query=QUESTION, by=None, **ceiling)
    assert {quote.article for quote in found.sentences} == {0, 2}
    assert found.stories[0].articles == (0, 2)
    reasons = {each.article: each.reason for each in found.left_out}
    assert reasons[1] == reasons[3] == SILENT
    assert reasons[4] == "it answers the question 17% as well as the best, which is too little"


def test_the_second_half_of_an_answer_is_about_what_the_first_half_names():
    """Of two sentences with the same word of the question that comes which has more in common with the answer."""
    asked = "Who won the Brandt medal, and who taught the winner?"
    passages = [
        "The Brandt medal went to Ines Okafor of Harl.",
        "Chess was taught at Lund.",
        "Music was taught to Ines Okafor by her aunt.",
    ]
    for given in (passages, [passages[1], passages[2], passages[0]], [passages[2], passages[0], passages[1]]):
        found = digest(given, 2, query=asked, by=None)
        assert {given[quote.article] for quote in found.sentences} == {passages[0], passages[2]}


def test_a_copy_goes_where_its_passage_goes():
    """Out, with the same reason."""
    found = digest([*PASSAGES, PASSAGES[3]], query=QUESTION, by=None, words=300)
    assert {each.article for each in found.left_out if each.reason == SILENT} == {1, 3, 5}


def test_a_budget_that_says_how_far_down_it_is_filled_takes_all():
    """Then nothing is left out; and a digest can be cut again with more or less of it, which stays."""
    strict = digest(PASSAGES, query=QUESTION, by=None, words=300)
    loose = strict.at(fill=1)
    assert loose == digest(PASSAGES, query=QUESTION, by=None, words=300, fill=1)
    assert {quote.article for quote in loose.sentences} == {0, 1, 2, 3, 4}
    assert loose.left_out == ()
    assert loose.budget.words == 300
    assert loose.at(12).budget.fill == loose.at(words=80).budget.fill == 1
    assert len(loose.at(12).sentences) > len(strict.at(12).sentences)


def test_what_nobody_answers_leaves_nothing_out():
    """Nor does a question of function words."""
    for question in ("zzzz", "who is it?"):
        assert digest(FEED, 2, query=question) == digest(FEED, 2)
        assert digest(FEED, 2, query=question, by=None).left_out == ()


def test_stories_that_do_not_touch_the_question_are_left_out():
    """A story stands whole, since its articles are on one event; so many stories are those that answer."""
    found = digest(FEED, 2, query="flour and milk")
    assert [story.articles for story in found.stories] == [(0, 1, 2)]
    assert {each.article: each.reason for each in found.left_out} == dict.fromkeys((3, 4, 5), SILENT)
    assert [story.articles for story in digest(FEED, 1, query="owls", stories=1).stories] == [(5,)]
    assert len(digest(FEED, 2, query="flour and milk", fill=1).stories) == 3


def test_days_that_do_not_touch_the_question_are_left_out():
    """On a timeline each article answers for itself, on each day."""
    log = [
        Document("The Alma left Hale with a cargo of salt.", date="2026-11-20"),
        Document("The mill of Breck ground the first rye of the year.", date="2026-11-20"),
        Document("Salt from the Alma was sold at Breck.", date="2026-11-22"),
        Document("Snow fell on the hills.", date="2026-11-23"),
    ]
    found = digest(log, 3, by="date", query="salt", language="en")
    assert [(story.dates, story.articles) for story in found.stories] == [
        (("2026-11-20",), (0,)),
        (("2026-11-22",), (2,)),
    ]
    assert {each.article for each in found.left_out} == {1, 3}


def test_what_is_known_and_what_is_silent_leave_nothing_new():
    """The answer is known and the others don't answer: the reason is that, and not the length."""
    found = digest(PASSAGES, query="barrels of herring", by=None, words=300, known=[PASSAGES[1]])
    assert found == ""
    reasons = {each.article: each.reason for each in found.left_out}
    assert reasons == {0: SILENT, 1: "it says nothing that you don't know", 2: SILENT, 3: SILENT, 4: SILENT}
    short = digest(PASSAGES, query="barrels of herring", by=None, words=2)
    assert short == ""
    assert short.left_out[1].reason == "no sentence of its story fits the length asked for"


def test_the_reasons_of_a_sentence_say_what_is_left_out():
    """Where something was asked."""
    asked, plain = (digest(PASSAGES, 3, by=None, query=query).stories[0].why(0) for query in (QUESTION, None))
    assert "less than 20% as well as the best is left out" in asked.to_text()
    assert "left out" not in plain.to_text()


OTHERS = [
    "The cooper of Breck makes barrels for herring. His father made wheels for carts.",
    "Snow fell on the road to Sandvik. The post came by boat.",
]


def _asked(passage, question, **ceiling):
    """Return what is quoted of a passage among others."""
    found = digest([passage, *OTHERS], query=question, by=None, language="en", **ceiling)
    return [quote.text for quote in found.sentences if quote.article == 0]


def test_he_comes_with_whom_he_is():
    """The answer opens so: the sentence before it comes with it, though it has nothing of the question."""
    told = "Ada Holm lived in a house by the sea. She drew the lighthouse of Tarn in a winter. Gulls sat on its roof."
    assert " ".join(_asked(told, "lighthouse of Tarn", sentences=2)) == told.partition(" Gulls")[0]
    # Where both don't fit, neither does.
    assert "She drew the lighthouse of Tarn in a winter." not in _asked(told, "lighthouse of Tarn", sentences=1)


def test_he_comes_with_two_sentences_before_him_at_most():
    """Two openings in a row are followed back to a name; of three the last is left."""
    told = "Ada Holm lived by the sea. She had a boat. {}She drew the lighthouse of Tarn in a winter."
    assert len(_asked(told.format(""), "lighthouse of Tarn winter", sentences=3)) == 3
    dogs = _asked(told.format("She had two dogs. "), "lighthouse of Tarn winter barrels", words=24)
    assert not any("lighthouse" in text for text in dogs)


def test_he_does_not_come_with_what_is_said():
    """Known to the reader, or picked of another article: it isn't said again, and "she" not without it."""
    told = "Ada Holm lived in a house by the sea. She drew the lighthouse of Tarn in a winter."
    house = "Ada Holm lived in a house by the sea."
    asked = {"query": "house winter sea", "by": None, "language": "en", "fill": 1}
    assert "She drew" in digest([told, *OTHERS], 6, **asked)
    assert "She drew" not in digest([told, *OTHERS], 6, known=[house], **asked)
    more = f"{told} Ships from the north saw its light in fog and snow, and so did the fishermen of Breck and Hale."
    other = f"{house} Its walls are of stone and its roof of turf, which the wind took off twice in the last century."
    asked["query"] += " roof turf wind"
    assert "She drew" not in digest([other, more, *OTHERS], 6, **asked)


def test_a_passage_fades_with_what_is_picked_of_it():
    """The first passage answers best; yet what another has of the question comes before its last sentences."""
    lamp = "The lamp of the pier of Hale was lit in June. Gulls sit on it. Boats pass by. Few live near. Fog is rare."
    other = "A lamp of Breck has a keeper. Cats sleep by day."
    found = digest([lamp, other, *OTHERS], 4, query="lamp pier Hale June", by=None, language="en")
    assert [quote.article for quote in found.stories[0].ranked] == [0, 0, 0, 1]


def test_a_short_sentence_answers_better_than_a_long_one():
    """Of two with the same words of the question, as BM25 has it, if less so; a form of a word is the word."""
    short = "Lamps of the piers burn."
    long = "Lamps of the piers, which were built of oak and iron by men from the north, burn in spring and in autumn."
    articles = [f"{long} Rain fell.", f"{short} Snow fell.", *OTHERS]
    story = digest(articles, 4, query="lamp pier", by=None, language="en").stories[0]
    query = {quote.text: reason.parts["query"] for quote, reason in zip(story.sentences, story.reasons, strict=True)}
    assert query[short] > query[long] > query[short] / 2


def test_articles_in_two_languages_are_asked_in_their_own():
    """Function words of one language aren't asked of another's articles; a name is asked of all."""
    articles = ["Die Fähre Alma liegt auf Grund.", "The town is proud of its trams.", "The ferry Alma lies aground."]
    found = digest(articles, 1, query="die Alma")
    assert sorted(each for story in found.stories for each in story.articles) == [0, 2]


def test_how_much_articles_have_of_a_question():
    """The best has 1; nothing where there is nothing to have, or nobody."""
    from summarizer import Summarizer
    from summarizer.digests.news import read_articles

    made = Summarizer()
    articles = read_articles([article.text for article in FEED], made)[1]
    shares = touched(articles, "Please discuss the radar of the ferry", made)
    assert shares[0] == shares[1] == 1.0
    assert 0 < shares[2] < 1
    assert shares[3:] == [0.0, 0.0, 0.0]
    assert touched(articles, "zzzz", made) == [0.0] * 6
    assert touched([], "radar", made) == []


def test_a_ceiling_is_not_filled_with_what_is_least():
    """Two thirds of a story's sentences, the best first, as summarize has it; fill says otherwise, and a number is a number."""
    articles = [*FERRY, *LIBRARY]
    whole = len(digest(articles, 100, by=None).sentences)
    assert len(digest(articles, words=2000, by=None).sentences) <= -(-whole * 2 // 3)
    assert len(digest(articles, words=2000, by=None, fill=1).sentences) == whole
    assert len(digest(articles, words=2000, by=None, fill=0.2).sentences) <= -(-whole // 5)


def test_what_only_the_least_fit_into_is_filled_with_them():
    """Better than nothing."""
    articles = [
        "The ferry Alma ran aground off the island of Brenholm on Monday night with 212 passengers on board. Rain fell.",
        "The ferry Alma ran aground off Brenholm on Monday night when it left the marked channel. Some slept on deck.",
    ]
    assert digest(articles, words=3, by=None) == "Rain fell."


def test_an_unfit_sentence_does_not_fill_a_ceiling():
    """As in a summary; unless it is alone in its article, which compares it with nothing."""
    greeting = "Thank you very much, and good morning to you all, everyone."
    told = [f"The crane of the harbour lifted {n} crates of herring on Monday." for n in range(2, 9)]
    articles = [" ".join([greeting, *told[:4]]), " ".join(told[4:])]
    assert greeting in digest(articles, words=500, by=None, fill=1)
    assert greeting not in digest(articles, words=500, by=None)

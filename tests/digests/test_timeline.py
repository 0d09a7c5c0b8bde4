"""Timelines: the days that sentences name, in whatever language."""

import sys
from datetime import date

import pytest

from summarizer import Document, digest
from summarizer.digests import days
from summarizer.digests.days import day_in, names_of
from summarizer.digests.passages import answers
from tests.digests.news import FEED, FERRY

PUBLISHED = date(2011, 3, 10).toordinal()  # a Thursday
NAMED = {
    "It sank on 5 March 2010.": ("en", "2010-03-05"),
    "It sank on the 5th of March.": ("en", "2011-03-05"),
    "On March 5, 2010 it sank.": ("en", "2010-03-05"),
    "On Dec. 30 it sank with 40 cows.": ("en", "2010-12-30"),
    "In March it sank.": ("en", None),
    "In March 1999 it sank.": ("en", None),
    "It was March": ("en", None),
    "It was March of the den of 5 lions.": ("en", None),
    "On 2010-03-05 it sank.": ("en", "2010-03-05"),
    "It sank on February 30, 2010.": ("en", None),
    "It sank on February 29.": ("en", "2012-02-29"),
    "It sank on Tuesday.": ("en", "2011-03-08"),
    "It sank on Thursday.": ("en", "2011-03-10"),
    "It sank, 120 cows on board.": ("en", None),
    "El 5 de marzo de 2010 se hundió.": ("es", "2010-03-05"),
    "Il a sombré le 1er mars.": ("fr", "2011-03-01"),
    "Am 5. März 2010 sank sie.": ("de", "2010-03-05"),
    "Den sank 5. mars 2010.": ("no", "2010-03-05"),
    "船在2010年3月5日沉没。": ("zh", "2010-03-05"),
    "3월 5일 배가 가라앉았다.": ("ko", "2011-03-05"),
    "Затонул 5 марта 2010 года.": ("ru", "2010-03-05"),
}


@pytest.mark.parametrize("text", NAMED)
def test_a_sentence_names_a_day(text):
    """By its number, month and year, or the weekday before its article."""
    language, day = NAMED[text]
    found = day_in(text, PUBLISHED, language)
    assert (None if found is None else date.fromordinal(found).isoformat()) == day


def test_without_a_day_of_publication_a_year_is_needed():
    """A weekday says nothing then, either."""
    assert day_in("It sank on 5 March.", None, "en") is None
    assert day_in("It sank on Tuesday.", None, "en") is None
    assert day_in("It sank on 5 March 2010.", None, "en") == date(2010, 3, 5).toordinal()
    assert day_in("It sank on 29 February.", date(2010, 6, 1).toordinal(), "en") is None


def test_the_first_and_the_last_year():
    """A day beside the ends of the calendar has no neighbour years."""
    assert day_in("It sank on 5 March.", date(1, 6, 1).toordinal(), "en") == date(1, 3, 5).toordinal()


def test_a_timeline_has_a_story_a_day():
    """What a sentence names comes before what its article is from; what has no date comes last."""
    articles = [
        Document(
            "The ferry sailed on 20 November 2026. It ran aground in the night. Divers came to Brenholm.",
            date="2026-11-23",
        ),
        Document("On 20 November 2026 the ferry left port with 212 passengers. A tug arrived.", date="2026-11-24"),
        Document("Nobody knows when the cows were sold."),
    ]
    found = digest(articles, 3, by="date")
    days = [story.dates for story in found.stories]
    assert days == [("2026-11-20",), ("2026-11-23",), ("2026-11-24",), ()]
    assert found.stories[0].articles == (0, 1)
    assert "It ran aground in the night." in found.stories[0]
    for quote in found.sentences:
        assert found.articles[quote.article].text[quote.start : quote.end] == quote.text
    assert found.left_out == ()
    assert digest(articles, 3, by="date", stories=1).stories[0].dates == ("2026-11-20",)


def test_it_never_opens_with_a_he_whose_sentence_is_on_another_day():
    """The sentence before may be on another day: then it is left out."""
    article = Document(
        "The captain left the channel. He spoke of a radar that failed on 20 November 2026. But the radio worked.",
        date="2026-11-23",
    )
    found = digest([article, FERRY[2].text], 3, by="date")
    assert not [quote for quote in found.sentences if quote.text.startswith("He ")]


def test_without_dateparser_days_are_those_of_publication(monkeypatch):
    """And dates in figures."""
    names_of.cache_clear()
    monkeypatch.setitem(sys.modules, "dateparser.data.date_translation_data.en", None)
    try:
        assert day_in("It sank on 5 March 2010.", PUBLISHED, "en") is None
        assert day_in("It sank on 2010-03-05.", PUBLISHED, "en") == date(2010, 3, 5).toordinal()
        assert len(digest(FEED, 1, by="date").stories) == 4
    finally:
        names_of.cache_clear()


def test_names_are_those_of_a_language():
    """Of one without data, English ones."""
    assert names_of("")[0]["march"] == 3
    assert names_of("en")[1] == {name: number for number, name in enumerate(days._WEEKDAYS)}


def test_a_passage_answers_by_what_it_has_of_the_query():
    """From 0 to 1, the same for all its sentences."""
    from summarizer import Summarizer
    from summarizer.digests.news import read_articles
    from summarizer.digests.scored import Scored

    made = Summarizer()
    articles = read_articles([article.text for article in FEED], made)[1]
    scored = Scored(articles, made, "radar on the ferry")
    found = answers(scored.representation)
    assert max(found) == 1.0
    assert min(found) == 0.0
    assert len(found) == len(scored)

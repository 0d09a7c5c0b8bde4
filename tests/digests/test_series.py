"""Series: two days' weather are two stories, an event that goes on for days is one."""

import pytest

from summarizer import Document, Summarizer, digest
from summarizer.digests import series
from summarizer.digests.news import read_articles

WEATHER = [
    "Rain falls on Marsby all Monday. Highs reach 8 degrees, lows 4. Winds from the west at 30 knots, gusts of 60 knots.",
    "Sun is seen in Marsby on Tuesday. Highs reach 11 degrees, lows 2. Winds from the east at 10 knots, gusts of 20 knots.",
    "Snow lies on Marsby on Wednesday. Highs reach 3 degrees, lows 1. Winds from the north at 20 knots, gusts of 40 knots.",
]
BULLETIN = [
    "Good morning to all drivers. Roadworks near Colby slow down the buses on Monday. Coast line trains run again.",
    "Good morning to all drivers. A lorry blocks the buses near Colby on Tuesday. Coast line trains stand still.",
]
TRIAL = [
    "The surgeon Neil Garrow pleaded not guilty in Orme on Monday. Judge Peel told the jury to read no papers.",
    "A nurse said in Orme on Tuesday that she had warned of Neil Garrow. Judge Peel sent the jury out twice.",
]
TOLL = [
    "At least 112 people were killed when the earth shook in Orland, it said on Monday. Doctors reach the town of Kassa.",
    "At least 187 people were killed when the earth shook in Orland, it said on Tuesday. The search in Kassa goes on.",
]


def told(texts, days=(), titles=()):
    """Return which articles make each story; without a day from one on, and untitled likewise."""
    days, titles = [*days, *[None] * len(texts)], [*titles, *[None] * len(texts)]
    given = [Document(text, date=day, title=title) for text, day, title in zip(texts, days, titles, strict=False)]
    return sorted(story.articles for story in digest(given, 2).stories)


DAYS = ["2026-11-23", "2026-11-24", "2026-11-25"]


def test_what_a_series_tells_on_each_day_is_a_story():
    """Of three days' weather each is a story."""
    assert told(WEATHER, DAYS) == [(0,), (1,), (2,)]


def test_on_one_day_the_same_form_is_one_story():
    """Of one day nothing is parted: it is an update."""
    assert told(WEATHER, [f"2026-11-23T0{hour}:00" for hour in (6, 7, 8)]) == [(0, 1, 2)]


def test_without_dates_the_weekdays_tell_that_days_differ():
    """Undated articles are of the weekdays that they open with."""
    pytest.importorskip("dateparser")
    assert told(WEATHER) == [(0,), (1,), (2,)]
    assert told([text.replace("Tuesday", "Monday").replace("Wednesday", "Monday") for text in WEATHER]) == [(0, 1, 2)]
    # Of one of two without a weekday nothing is known.
    assert told([WEATHER[0], WEATHER[1].replace(" on Tuesday", "")]) == [(0, 1)]


def test_a_column_is_known_by_a_title_that_no_article_speaks_of():
    """No event is a "Traffic bulletin"."""
    assert told(BULLETIN, DAYS) == [(0, 1)]
    assert told(BULLETIN, DAYS, ["Traffic bulletin"] * 2) == [(0,), (1,)]
    assert told(BULLETIN, DAYS, ["Traffic bulletin: Monday", "Traffic bulletin: Tuesday"]) == [(0,), (1,)]
    # Titles that have little in common are none of a column.
    assert told(BULLETIN, DAYS, ["Traffic bulletin", "Bulletin for all who drive"]) == [(0, 1)]


def test_a_trial_under_one_title_is_one_story():
    """A title that the articles speak of is an event."""
    assert told(TRIAL, DAYS, ["Garrow trial: day 1", "Garrow trial: day 2"]) == [(0, 1)]
    # So is one under a site's, since both name whom it is about.
    assert told(TRIAL, DAYS, ["Latest news", "Latest news"]) == [(0, 1)]


def test_a_toll_that_rises_in_one_sentence_is_no_series():
    """What is told anew in one sentence of three is an event that goes on."""
    articles = [Document(text, date=day) for text, day in zip(TOLL, DAYS, strict=False)]
    read = series_of(articles)
    assert read.pairs([(0, 1)]) == set()
    # Not because of too few rows.
    rows = [series._form_of(article).filled for article in read.articles]
    assert len(rows[0].keys() & rows[1].keys()) >= series.FRAMES


def test_two_days_of_one_series_are_known_by_a_third_one():
    """Two that fill in other parts of a form are of one series with one that has both."""
    # Two sentences of each are those of the second.
    rain, wind, tide = (
        "Between {} and {} litres of rain fell on Marsby. ",
        "Winds reach {} knots, gusts {} knots. ",
        "High tide comes at {} hours, low tide at {} hours. ",
    )
    texts = [
        rain.format(4, 5) + wind.format(30, 60) + "A hedgehog was seen in the town hall.",
        rain.format(6, 7) + wind.format(20, 40) + tide.format(8, 14),
        "Mrs Hart feeds the gulls at noon. " + wind.format(10, 15) + tide.format(9, 15),
    ]
    read = series_of([Document(text, date=day) for text, day in zip(texts, DAYS, strict=True)])
    assert read.pairs([(0, 2)]) == set()
    assert read.pairs([(0, 1), (0, 2), (1, 2)]) == {(0, 1), (0, 2), (1, 2)}


def series_of(articles):
    """Return some articles read."""
    return series.Series(read_articles(articles, Summarizer())[1])

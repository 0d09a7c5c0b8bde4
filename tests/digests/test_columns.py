"""Columns: two days' horoscopes are two stories, an event that goes on for days is one."""

import pytest

from summarizer import Document, digest

BULLETIN = [
    "Good morning to all drivers. Roadworks near Colby slow down the buses on Monday. Coast line trains run again.",
    "Good morning to all drivers. A lorry blocks the buses near Colby on Tuesday. Coast line trains stand still.",
]
TRIAL = [
    "The surgeon Neil Garrow pleaded not guilty in Orme on Monday. Judge Peel told the jury to read no papers.",
    "A nurse said in Orme on Tuesday that she had warned of Neil Garrow. Judge Peel sent the jury out twice.",
]
FIRE = [
    "The Tarn Fire has burned 12,400 acres and is 10 percent contained. 640 men are assigned. Winds of 25 knots are expected on Monday.",
    "The Tarn Fire has burned 18,900 acres and is 25 percent contained. 910 men are assigned. Winds of 15 knots are expected on Tuesday.",
]
DAYS = ["2026-11-23", "2026-11-24"]


def told(texts, days=(), titles=()):
    """Return which articles make each story; without a day from one on, and untitled likewise."""
    days, titles = [*days, *[None] * len(texts)], [*titles, *[None] * len(texts)]
    given = [Document(text, date=day, title=title) for text, day, title in zip(texts, days, titles, strict=False)]
    return sorted(story.articles for story in digest(given, 2).stories)


def test_a_column_is_known_by_a_title_that_no_article_speaks_of():
    """No event is a "Traffic bulletin"."""
    assert told(BULLETIN, DAYS) == [(0, 1)]
    assert told(BULLETIN, DAYS, ["Traffic bulletin"] * 2) == [(0,), (1,)]
    assert told(BULLETIN, DAYS, ["Traffic bulletin: Monday", "Traffic bulletin: Tuesday"]) == [(0,), (1,)]
    # Titles that have little in common are none of a column.
    assert told(BULLETIN, DAYS, ["Traffic bulletin", "Bulletin for all who drive"]) == [(0, 1)]
    # Nor is one whose words both have beside the greeting.
    assert told(BULLETIN, DAYS, ["Coast trains"] * 2) == [(0, 1)]


def test_of_one_title_a_word_that_no_article_has_tells_a_column():
    """Police are in each police report; an event has another title each day."""
    texts = [
        "Police in Colby counted three burglaries on Sunday night. A bicycle was stolen at the station of Colby.",
        "Police in Colby were called to a fight at the station on Monday night. A shop window of Colby was broken.",
    ]
    assert told(texts, DAYS, ["Police report", "Police called to a fight"]) == [(0, 1)]
    assert told(texts, DAYS, ["Police report"] * 2) == [(0,), (1,)]
    assert told(texts, DAYS, ["Colby police"] * 2) == [(0, 1)]


def test_on_one_day_a_column_is_one_story():
    """Of one day nothing is parted: it is an update."""
    assert told(BULLETIN, [f"{DAYS[0]}T0{hour}:00" for hour in (6, 7)], ["Traffic bulletin"] * 2) == [(0, 1)]


def test_without_dates_the_weekdays_tell_that_days_differ():
    """Undated articles are of the weekdays that they open with."""
    pytest.importorskip("dateparser")
    titled = ["Traffic bulletin: Monday", "Traffic bulletin: Tuesday"]
    assert told(BULLETIN, titles=titled) == [(0,), (1,)]
    assert told(BULLETIN, titles=titled[:1] * 2) == [(0, 1)]
    # Of one of two without a weekday nothing is known.
    assert told(BULLETIN, titles=[titled[0], "Traffic bulletin"]) == [(0, 1)]


def test_a_trial_under_one_title_is_one_story():
    """A title that the articles speak of is an event."""
    assert told(TRIAL, DAYS, ["Garrow trial: day 1", "Garrow trial: day 2"]) == [(0, 1)]
    # So is one under a site's, since both name whom it is about.
    assert told(TRIAL, DAYS, ["Latest news", "Latest news"]) == [(0, 1)]


def test_an_event_that_is_told_in_one_form_each_day_is_one_story():
    """A fire's report has other figures in the same words each day, as the weather has."""
    assert told(FIRE, DAYS, ["Tarn Fire update"] * 2) == [(0, 1)]
    assert told(FIRE, DAYS) == [(0, 1)]

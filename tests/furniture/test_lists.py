"""Of the lines with a time above an article's text some are its own: a timetable's, results, what a form says."""

import pytest

from summarizer import read_html, summarize
from tests.furniture.told import BODY, TITLE, told
from tests.growth import assert_grows_slowly

PROGRAMME = ["10:00 Doors open", "11:15 Tour of the engine room", "16:00 Boat trip"]
RESULTS = ["1. Sea Thrift 2:14:08", "2. Gannet 2:15:51", "3. Old Peculiar 2:20:30"]
CONCERT = ["When: Friday, 20 November 2026, 7:30 pm", "Where: Boathouse, Pier Road", "Tickets: 12 pounds"]
STELLE = ["Beginn: 1. Februar 2027", "Lohn: 42.000 Euro im Jahr", "Ort: Portnack"]
RATES = ["06:40", "08:10", "12:30", "17:45"]
TELEVISION = [
    "18.00 News",
    "18.30 The weather on the coast, and what comes of it",
    "19.00 The last ferry, a film of four hours",
]


def removed(lines):
    """Return what goes of lines between a title and a text."""
    text = "\n\n".join([TITLE, "\n".join(lines), *BODY])
    return [text[start:end] for start, end, _ in told(text).furniture]


def removed_of_page(lines):
    """Return what goes of the same lines on a web page."""
    made = "".join([f"<p>{line}</p>" for line in (*lines, *BODY)])
    document = read_html(f"<html><body><article><h1>{TITLE}</h1>{made}</article></body></html>")
    return [piece.text for piece in summarize(document, sentences=2).furniture]


@pytest.mark.parametrize("of", [removed, removed_of_page], ids=["text", "page"])
@pytest.mark.parametrize("lines", [PROGRAMME, RESULTS, CONCERT, STELLE, RATES, TELEVISION])
def test_a_list_of_times_is_the_article_s(of, lines):
    """Three of them, or one among other things under their names."""
    assert of(lines) == []


@pytest.mark.parametrize("of", [removed, removed_of_page], ids=["text", "page"])
@pytest.mark.parametrize(
    "lines",
    [
        ["14 March 2026, 07:40"],
        ["14 March 2026", "15 March 2026, 08:10"],
        ["Published: 14 March 2026", "Updated: 15 March 2026, 08:10", "15 March 2026"],
        ["Stamp: 14.03.2026, 07:40"],
    ],
)
def test_when_the_page_was_written_goes(of, lines):
    """However a page says it: two days, words that pages say it with, a name of its own with nothing beside it."""
    assert of(lines) == lines


def test_a_page_s_own_lines_go_out_of_a_list_too():
    """What opens as a page's own does goes from among three times, and from a form."""
    assert removed([*PROGRAMME, "Updated: 15 March 2026, 08:10"]) == ["Updated: 15 March 2026, 08:10"]
    assert removed([*CONCERT, "By Morwenna Hale"]) == ["By Morwenna Hale"]


def test_a_time_with_two_others_below_is_one_of_them():
    """Posts of a day: the first stands above what is said first."""
    lower = ("9:40 The ferries stop for the night", "10:10 Trees lie on the road to the harbour")
    posts = ["9:05", BODY[0], lower[0], BODY[1], lower[1], BODY[2]]
    found = told("\n\n".join([TITLE, *posts]))
    assert found.furniture == []
    found = told("\n\n".join([TITLE, *posts[:2], *BODY[1:]]))
    assert [reason for _, _, reason in found.furniture] == ["time stamp"]


def test_a_long_list_is_looked_at_once():
    """Each of its lines was once asked whether others stand below it: 8,000 took 21 seconds."""

    def work(size):
        text = "\n\n".join([TITLE, "\n".join([f"Doors: 12.03.26, {index}" for index in range(size)]), *BODY])
        return lambda: told(text)

    assert_grows_slowly(work, 200, 2000)


@pytest.mark.parametrize("of", [removed, removed_of_page], ids=["text", "page"])
@pytest.mark.parametrize(
    "line",
    [
        "Plant to open by 2027",
        "Rates up 0.25 points to 4.50",
        "Sales up 14% in May 2027",
        "£24.99",
        "Ziel für 2030 wird verfehlt",
        "12 crew rescued in 2025 storm",
        "From 1987 to 2024: 37 years in pictures",
        "2025 season: 12 wins, 4 defeats",
        "Claim No. HC-2026-001432",
        "12 marins sauvés en 2025",
        "2025年に船員12人を救助",
    ],
)
def test_what_a_standfirst_tells_with_a_year_stays(of, line):
    """A year, or a number that looks like an hour, among words is no page's date, nor with a number elsewhere."""
    assert of([line]) == []


@pytest.mark.parametrize("line", ["Spring 2027", "March 2027", "Wed 12 Mar 18.42 GMT"])
def test_a_year_with_few_words_goes(line):
    """Or an hour."""
    assert removed([line]) == [line]


@pytest.mark.parametrize("of", [removed, removed_of_page], ids=["text", "page"])
@pytest.mark.parametrize(
    "line",
    [
        "Penrose, Cornwall, UK, 12 March 2025",
        "Last changed on Wed, March 12th, 2025",
        "martes, 9 de septiembre de 2025",
        "divendres, 4 d'abril de 2025",
        "Penrose, am Mittwoch, 12. März 2025",
        "Penrose, den 12. marts 2025",
        "quarta-feira, 9 de julho de 2025",
        "à Penrose, mercredi 1er mars 2025",
        "2025. március 12., szerda",
        "2025 m. kovo 12 d., trečiadienis",
        "Last changed on Wed, 12/3/2025",
        "Last changed on Wed, 12 - 3 - 2025",
        "Last changed on Wed, 12-Mar-2025",
        "Last changed on Wed, 2025-03-12",
        "2025년 3월 12일 수요일 펜로즈에서",
        "2025年3月12日（水）",
        "Gewijzigd op woensdag 12 mrt. 2025",
        "Penrose, Cornwall, on Wed 2025 March 12",
    ],
)
def test_a_day_beside_its_year_goes_among_words(of, line):
    """In whichever order, with a month's word of any language."""
    assert of([line]) == [line]


ISSUE = """Login fails after the session has ended

Type: Bug
Status: In Progress
Priority: High

Description
After 30 minutes without a click the session's cookie is still sent, but the store has dropped it. The page then answers
with an error instead of asking for the password again.

Steps to reproduce:
{steps}

Expected: the login page is shown
Actual: an error"""


@pytest.mark.parametrize("of", [removed, removed_of_page], ids=["text", "page"])
@pytest.mark.parametrize(
    "line", ["14 March 2026, 9:14 a.m.", "March 14, 2026 9:14 p.m.", "Utorak, 14. 3. 2026.", "14 марта 2026 г."]
)
def test_a_time_may_end_in_a_full_stop(of, line):
    """Where a good part of it is digits."""
    assert of([line]) == [line]


def test_a_short_sentence_with_a_time_stays():
    """It has a time and a full stop, and is told in words."""
    assert removed(["The race ended at 10:14."]) == []


def steps_left(steps):
    """Return which steps of a report are neither taken out nor doubted for their words."""
    text = ISSUE.format(steps="\n".join(steps))
    article = told(text)
    gone = {text[start:end] for start, end, _ in article.furniture}
    doubted = {text[start:end] for start, end, _, reason in article.doubtful if reason in ("call to action", "share")}
    return [step for step in steps if step not in gone | doubted]


@pytest.mark.parametrize(
    "steps",
    [
        ["1. Log in", "2. Wait until the tide table is shown", "3. Click on any link"],
        ["1) Sign up for a berth", "2) Log in, and share the code with your crew"],
        ["9. Click here", "10. Subscribe to the list of tides"],
    ],
)
def test_numbered_steps_are_the_article_s(steps):
    """What is to be done has the words that pages ask their readers with."""
    assert steps_left(steps) == steps


@pytest.mark.parametrize("steps", [["Log in", "Click here"], ["1. Log in"], ["2. Click here", "5. Log in"]])
def test_what_does_not_count_up_is_no_step(steps):
    """Nor is what has no number."""
    assert steps_left(steps) == []


def test_figures_without_end_are_no_time():
    """A draw of a lottery has as many numbers, and more of them."""
    assert removed(["12:30 1 5 9 14 22 31 36 40 41 44 48 2026."]) == []

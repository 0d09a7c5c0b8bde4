"""Lines around an article that are none of it: when it was published, how to write to its writer, what heads nothing."""

from types import SimpleNamespace

import pytest

from summarizer import read_html
from summarizer.readers.html.evidence import ARTICLE, FORUM
from summarizer.readers.html.lines import note_contacts, note_stamp
from summarizer.readers.html.marks import COLON, SENTENCE
from summarizer.readers.html.sections import note_end
from tests.pages import FIVE, FOUR, ONE, THREE, TITLE, TWO, page

DAY = "2026-05-04"
URL = "https://tarn.example/news/the-road-over-the-hill-closed"


def verdicts(*lines, ends=0, tags="p", evidence=(ARTICLE,)):
    """Return verdicts that keep a title, a paragraph and some lines, the last of them last."""
    texts = (*lines, ONE) if tags == "above" else (ONE, *lines)
    tag = "p" if tags == "above" else tags
    facts = SimpleNamespace(page=SimpleNamespace(runs=[SimpleNamespace(text=text) for text in texts]))
    facts.words, facts.whole, facts.evidence = [len(text.split()) for text in texts], "\n".join(texts), [*evidence]
    facts.ends, facts.tags = (
        [SENTENCE if text is ONE else ends for text in texts],
        ["p" if text is ONE else tag for text in texts],
    )
    context = SimpleNamespace(title=-1, first=len(texts) - 1 if tags == "above" else 0, last=len(texts) - 1)
    return SimpleNamespace(facts=facts, context=context, reasons=[""] * len(texts))


def stamped(line, when=DAY, *, tag="p", **asked):
    """Return the reason that a line above an article's first paragraph gets."""
    found = verdicts(line, tags="above", **asked)
    found.facts.tags[0] = tag
    note_stamp(found, range(2), when)
    assert found.reasons[1] == ""
    return found.reasons[0]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("4 May 2026 Last updated at 11:25 GMT", "notice"),
        ("PENROSE | Mon May 4, 2026 5:09am", "notice"),
        ("Am 4. Mai 2026 um 08:30 Uhr", "notice"),
        ("4 May 2026", ""),
        ("04.05.2026", ""),
        ("Monday, May 4, 2026 at 11:25 a.m. GMT", "notice"),
        ("6 June 2026, 19:30, town hall", ""),
        ("4 May 2026, 19:30, town hall", ""),
        ("4 May 2026, 03:12: an earthquake off Tarn", ""),
        ("Gale warning until 4 May 2026, 18:00", ""),
        ("Am 4. Mai 2026, 20:00 Uhr: Lesung IM HAFEN", ""),
        ("At 11:25 the bridge fell", ""),
        ("Tarn 2:1 Penrose, 4 May 2026", ""),
        ("4 May 2026 11:25 the first of the ships that had waited before the harbour since March came in", ""),
    ],
)
def test_when_a_page_was_published_to_the_minute_is_none_of_it(line, reason):
    """On the day that its head says; another day's hour is an event's, and a bare day may be anything's."""
    assert stamped(line) == reason
    assert stamped(line, tag="h2") == stamped(line, ends=SENTENCE) == ""
    assert stamped(line, evidence=()) == stamped(line, evidence=(ARTICLE, FORUM)) == ""


def test_a_line_may_say_itself_that_it_is_on_publication():
    """Where the head says nothing of it."""
    line = "Published: June 6, 2026 9:21 PM"
    assert stamped(line, None) == stamped(line) == "notice"
    assert stamped("June 6, 2026 9:21 PM", None) == ""


def test_what_is_left_out_already_keeps_its_reason():
    """And what stands far below the title is the text's: an entry of a log."""
    found = verdicts(*[f"4 May 2026, 10:{minute}" for minute in range(10, 20)])
    found.reasons[1] = "score"
    note_stamp(found, range(11), DAY)
    assert found.reasons[:5] == ["", "score", "notice", "notice", ""]


def test_a_page_s_own_hour_goes():
    """As a page shows it."""
    head = f"<title>{TITLE}</title><meta property='article:published_time' content='{DAY}T11:25:00Z'>"
    body = f"<article><h1>{TITLE}</h1><p>{{}}</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    text = f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert read_html(page(body.format("4 May 2026 Last updated at 11:25 GMT"), head), url=URL).text == text
    assert "town hall" in read_html(page(body.format("6 June 2026, 19:30, town hall of Penrose"), head), url=URL).text


def contacted(*lines, writer="Ina Moss, Staff Writer"):
    """Return the reasons of the lines below an article, and see that its paragraph stays."""
    found = verdicts(*lines)
    note_contacts(found, writer)
    assert found.reasons[0] == ""
    return found.reasons[1:]


@pytest.mark.parametrize(
    "line",
    [
        "To contact the reporter on this story: Ina Moss in Penrose at imoss@tarn.example",
        "Ina Moss: ina.moss@tarn.example, Penrose",
        "imoss@tarn.example",
    ],
)
def test_how_to_write_to_the_writer_is_none_of_an_article(line):
    """Nor are other lines of that kind behind it; one above it may be what the article is for."""
    editor = "To contact the editor: Jo Lund at jlund@tarn.example"
    assert contacted(line) == ["notice"]
    assert contacted(line, editor) == ["notice", "notice"]
    assert contacted(editor, line) == ["", "notice"]
    assert contacted(line, *[editor] * 3) == ["notice"] * 4
    assert contacted(line, *[editor] * 4) == [""] * 5  # that many are a list of people


@pytest.mark.parametrize(
    ("lines", "writer"),
    [
        (("Write to the harbour by noon: quay@tarn.example",), "Ina Moss"),
        (("Apply with a letter to moss@tarn.example",), None),
        (("Apply with a letter to ina@tarn.example",), "Ina Moss"),  # three letters are in many a word
        (("Write to moss@tarn.example", "The road opens again in May, the council says"), "Ina Moss"),
        (("Ina Moss is a writer",), "Ina Moss"),
        (("Report what you saw to moss@tarn.example",), "Ina Moss"),
        (("Book a place, Moss Lane 4: quay@moss.example",), "Moss Museum"),
        (("Reach her at moss at tarn.example, @moss",), "Ina Moss"),
        ((" ".join([*20 * ["so"], "moss@tarn.example"]),), "Ina Moss"),
    ],
)
def test_an_address_may_be_what_an_article_is_for(lines, writer):
    """Another's, within the text, in a long line."""
    assert contacted(*lines, writer=writer) == [""] * len(lines)


def test_a_line_that_asks_to_write_to_a_page_s_writer_goes():
    """As a page shows it."""
    line = "Ina Moss can be reached at imoss@tarn.example"
    body = f"<article><h1>{TITLE}</h1><p>By Ina Moss</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{line}</p></article>"
    assert read_html(page(body)).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


def ended(*lines, **asked):
    """Return the reasons of the lines that an article ends with."""
    found = verdicts(*lines, **asked)
    note_end(found.facts, found.reasons)
    assert found.reasons[0] == ""
    return found.reasons[1:]


def test_an_article_ends_with_no_heading():
    """What it heads isn't kept; in a list of headings it is one of them, and a long one says something by itself."""
    assert ended("Talkback", tags="h2") == ["section"]
    assert ended("Who pays for the wall?", tags="h2", ends=SENTENCE) == ended("Tarn 2, Penrose 1", tags="h2") == [""]
    assert ended("Why the road was closed", "Who pays for the wall", tags="h2") == ["", ""]
    assert ended("The road over the hill will stay closed until the summer ends", tags="h2") == [""]
    assert ended("Talkback", tags="h2", evidence=[FORUM, ARTICLE]) == ended("Talkback", tags="h2", evidence=[]) == [""]


def test_an_article_ends_with_no_label():
    """Of other pages, or of a word before a colon; several go."""
    assert ended("Tags:", ends=COLON) == ended("See also:", ends=COLON) == ["section"]
    assert ended("More from the Tarn Post:", ends=COLON) == ["section"]
    assert ended("Tags:", "See also:", ends=COLON) == ["section", "section"]
    assert ended("Most popular of all: the ferry") == ended("Related by blood") == [""]
    assert ended("Then the mayor said:", ends=COLON) == ended("Jo Lund, Penrose") == [""]
    assert ended("Most read it twice.", ends=SENTENCE) == [""]


def test_a_page_s_last_heading_goes():
    """As a page shows it, above what the judge leaves out; what is kept below a heading keeps it."""
    nothing = "<p><a href='/a'>Log in</a></p>"
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><h2>Talkback</h2>{{}}</article>"
    assert read_html(page(body.format(nothing)), url=URL).text == f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert "Talkback" in read_html(page(body.format(f"<p>{FOUR} {FIVE}</p>")), url=URL).text

"""What the blocks that a page's reader kept say of themselves: bylines, adverts, stamps, credits, standfirsts."""

from pathlib import Path

import pytest

from summarizer import Document, read_html, summarize
from summarizer.document import PageBlock

ONE = "The ferry to Breck will sail twice a day from the first of May, the harbour board decided on Monday evening."
TWO = "Its members had argued for three winters over whether the pier could bear the weight of the new boat at all."
THREE = "A survey by divers found in February that nine of the forty piles are cracked, and that the rest will hold."


def read(*parts, author=None, description=None):
    """Return a document of blocks: a text is a paragraph; (kind, text); (kind, text, score); score 0 is left out."""
    text, blocks = "", []
    for part in parts:
        kind, piece, score = (*part, 0.99)[:3] if isinstance(part, tuple) else ("paragraph", part, 0.99)
        if not score:
            blocks.append(PageBlock(piece, kind, reason="title" if kind == "heading" else "score"))
            continue
        text += "\n\n" if text else ""
        blocks.append(PageBlock(piece, kind, len(text), len(text) + len(piece), score))
        text += piece
    return Document(text, "Ferry to Breck", "en", author, blocks=blocks, description=description)


def removed(document, **settings):
    """Return what goes, by its text."""
    return {part.text: part.reason for part in summarize(document, **settings).furniture}


def doubted(document, **settings):
    """Return what is in doubt, by its text."""
    return {part.text: part.reason for part in summarize(document, **settings).doubtful}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Ina Moss", "byline"),
        ("By Ina Moss, Harbour Correspondent", "byline"),
        ("Ina Moss\nBreck", "byline"),
        ("Tom Airlie, 4 March 2024, 3 min read", "time stamp"),
        ("4 March 2024", "time stamp"),
        ("Updated Monday at 10:42", "time stamp"),
        ("Tom Airlie · 3 min read", "time stamp"),
        ("Advertisement", "advertisement"),
        ("Story continues below", "advertisement"),
    ],
)
def test_a_byline_a_date_and_an_advert_go(line, reason):
    """They are no sentences of the article's, which begins behind its dateline; doubt leaves them, keep says nothing."""
    document = read(line, f"BRECK HEAD — {ONE}", TWO, THREE, author="Ina Moss")
    assert removed(document) == {line: reason, "BRECK HEAD —": "dateline"}
    assert [sentence.text for sentence in summarize(document).all_sentences] == [ONE, TWO, THREE]
    assert doubted(document, furniture="doubt") == {line: reason}
    kept = summarize(document, furniture="keep")
    assert not kept.furniture
    assert not kept.doubtful
    assert kept.all_sentences[0].text.split("\n")[0] == line.split("\n")[0]


@pytest.mark.parametrize(
    "line",
    [
        "By noon all was calm.",
        "Breck in spring",
        "The summer of 1924",
        "$74.95",
        "From $1999 or $16.50 for 12",
        "levels of flooding rose from 2017 to 2022",
        "Ina Moss went down to the pier herself and counted the cracked piles by hand, one by one, all day",
        "Ina Mosswell",
        "Advertisement pays for most of what a town of this size gets to read in winter",
    ],
)
def test_other_lines_above_the_first_paragraph_stay(line):
    """A time of day, a price, a year, a longer name are the article's."""
    assert not removed(read(line, ONE, TWO, author="Ina Moss"))


def test_bylines_stand_above_the_article_and_adverts_anywhere():
    """Below its first paragraph a name and a date are somebody's words, an item above it too; short names are words."""
    document = read(("item", "By Ina Moss"), ONE, "By Tom Airlie", "Advertisement", ("item", "ADVERTISEMENT"), TWO)
    assert list(removed(document).values()) == ["advertisement"] * 2
    assert not removed(read("Ina", ONE, TWO, author="Ina"))


def test_nothing_is_noted_of_a_page_without_a_paragraph():
    """Short lines are all that it has; and rows are no pieces."""
    document = read("By Ina Moss", "Advertisement", ("cell", "Story continues below"))
    assert not removed(document)
    assert len(summarize(document).all_sentences) == 3


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("#19 Ina Moss 2024/03/04 19:41", "time stamp"),
        ("05/10/2018 - Posted: Ina Moss - Tags: ferry", "time stamp"),
        ("© Ina Moss The pier at Breck in a storm.", "notice"),
        ("Share this", "share"),
        ("Read more", "related"),
    ],
)
def test_stamps_credits_and_labels_are_in_doubt(line, reason):
    """They stay, and aren't picked."""
    document = read(ONE, line, TWO, THREE)
    reason = "label" if reason in ("share", "related") else reason
    assert doubted(document) == {line: reason}
    assert not removed(document)
    assert line not in [sentence.text for sentence in summarize(document, 2).sentences]


@pytest.mark.parametrize(
    "line",
    [
        "In 2019 the pier was closed",
        "Breck 10:42",
        "Read more:",
        "Follow these steps",
        "© " + THREE * 3,
        ("item", "Share"),
    ],
)
def test_what_is_written_otherwise_is_in_no_doubt(line):
    """A year alone, a time alone, what brings a list, an imperative, a long paragraph, an item."""
    assert not doubted(read(ONE, line, TWO))


def test_a_standfirst_above_the_author_is_hardly_picked():
    """The editor's line stays, in doubt; the byline below it goes, and so does the dateline behind that."""
    title = ("heading", "Ferry to Breck", 0)
    document = read(title, ONE, "By Ina Moss", f"BRECK HEAD — {TWO}", THREE)
    assert doubted(document) == {ONE: "standfirst"}
    assert removed(document) == {"By Ina Moss": "byline", "BRECK HEAD —": "dateline"}
    assert doubted(read(title, ONE, ("paragraph", "By Ina Moss", 0), TWO, THREE)) == {ONE: "standfirst"}
    assert not doubted(read(ONE, ("paragraph", "By Ina Moss", 0), TWO, THREE))
    assert not doubted(read(title, "By Tom Airlie", ONE, ("paragraph", "By Ina Moss", 0), TWO))
    assert not doubted(read(title, ONE * 3, ("paragraph", "By Ina Moss", 0), TWO))
    far = [("paragraph", "Gulls", 0)] * 6
    assert not doubted(read(title, ONE, ("paragraph", "By Ina Moss", 0), *far, TWO))


def test_a_description_that_the_reader_is_less_sure_of_is_a_standfirst():
    """Where it is as sure of it as of the next, the page took its description from the article."""
    assert doubted(read(("paragraph", ONE, 0.7), TWO, THREE, description=ONE)) == {ONE: "standfirst"}
    assert not doubted(read(ONE, TWO, description=ONE))
    assert not doubted(read(("paragraph", ONE, 0.7), ("paragraph", TWO, 0.7), description=ONE))
    assert not doubted(read(("paragraph", ONE, 0.7), TWO, description=TWO))


def test_what_is_told_of_the_author_at_the_end_is_in_doubt():
    """The last paragraph that opens with the author's name, not one before it."""
    about = "Ina Moss has covered the coast since 2014."
    assert doubted(read(ONE, TWO, about, author="Ina Moss")) == {about: "note"}
    assert not doubted(read(ONE, about, TWO, author="Ina Moss"))
    assert not doubted(read(ONE, TWO, f"Ina Moss says: {THREE} {ONE} {TWO}", author="Ina Moss"))


def test_a_page_loses_what_its_text_loses():
    """The example's byline and date aren't read, its dateline and adverts are no sentences, its writer is told by none."""
    page = Path(__file__).parents[2] / "examples" / "article.html"
    document = read_html(page.read_text(encoding="utf-8"))
    assert "Get a summary" not in document.text
    digest = summarize(document)
    reasons = [part.reason for part in digest.furniture]
    assert "By Morwenna Hale" not in document.text
    assert "14 March 2026, 07:40" not in document.text
    assert [*dict.fromkeys(reasons)] == ["dateline", "advertisement"]
    assert digest.all_sentences[0].text.startswith("A cooperative of nine fishing families")
    assert "Morwenna Hale has covered the coast" not in summarize(document, 8)

"""A page's own table of contents is none of its text, nor is the label above it; lists of other things are."""

import pytest

from summarizer import read_html
from tests.pages import FIVE, FOUR, ONE, THREE, TWO, page

HEADINGS = ("Piles of steel", "Who pays for it", "What the ferry costs")
ITEMS = [f"<li><a href='#{place}'>{text}</a></li>" for place, text in enumerate(HEADINGS)]
PARTS = [f"<h2>{text}</h2><p>{said}</p>" for text, said in zip(HEADINGS, (THREE, FOUR, FIVE), strict=True)]
TEXT = "\n\n".join([ONE, TWO, *(f"{text}\n\n{said}" for text, said in zip(HEADINGS, (THREE, FOUR, FIVE), strict=True))])


def text_of(above, parts=PARTS):
    """Return the text of an article with something between its first and second paragraph."""
    return read_html(page(f"<article><p>{ONE}</p>{above}<p>{TWO}</p>{''.join(parts)}</article>")).text


@pytest.mark.parametrize(
    "above",
    [
        f"<ul>{''.join(ITEMS)}</ul>",
        f"<p><b>Our themes</b></p><ul>{''.join(ITEMS)}</ul>",
        f"<div class=box><div>Sommaire</div><ol>{''.join(ITEMS)}</ol></div>",
        "<ul><li><a href='#1'>1 Piles of steel</a></li><li><a href='#2'>1.1 A part of that</a></li>"
        "<li><a href='#3'>2. Who pays for it</a> – 4</li></ul>",
        "<table><tr><td>1<td><a href='#1'>Piles of steel</a><tr><td>2<td><a href='#2'>Who pays for it</a></table>",
    ],
)
def test_contents_are_no_text(above):
    """Under a label or none, with numbers in the link or beside it, of parts that have no heading of their own."""
    assert text_of(above) == TEXT


def test_a_heading_over_contents_is_their_label_where_it_has_nothing_else():
    """Behind it the next heading is one as high; a chapter's has its parts below it."""
    contents = f"<ul>{''.join(ITEMS)}</ul>"
    below = f"<article><p>{ONE}</p><p>{TWO}</p><h2>Overview</h2>{contents}"
    assert read_html(page(f"{below}{''.join(PARTS)}</article>")).text == TEXT
    lower = "".join(PARTS).replace("h2>", "h3>")
    assert read_html(page(f"{below}{lower}</article>")).text == TEXT.replace(HEADINGS[0], f"Overview\n\n{HEADINGS[0]}")
    said = "<p>The parts of the story are these:</p>"
    assert text_of(said + contents) == TEXT.replace(TWO, f"The parts of the story are these:\n\n{TWO}")


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        ("<ul><li><a href='/ina'>Ina Moss</a></li><li><a href='/jo'>Jo Lund of Colm</a></li></ul>", "- Ina Moss"),
        (f"<ul>{ITEMS[0]}<li><a href='/b'>The harbour's budget</a></li></ul>", "- Piles of steel"),
        ("<ul>" + "".join(f"<li>{text}</li>" for text in HEADINGS) + "</ul>", "- Piles of steel"),
        ("<ol><li>1 Piles of steel</li><li>2 Who pays for it</li></ol>", "- 1 Piles of steel"),
    ],
)
def test_other_lists_are_text(above, kept):
    """Of people, of one heading only, of what no link leads to."""
    assert f"\n\n{kept}\n" in text_of(above)


def test_what_stands_on_a_page_twice_is_kept_below_its_contents():
    """A long heading that the contents repeat is no repetition, nor is one that leads back to them."""
    long = "How the council of the harbour town paid for the piles that the storm of March had washed away"
    contents = f"<ul><li><a href='#1'>{long}</a></li><li><a href='#2'>Who pays for it</a></li></ul>"
    parts = [f"<h2><a href='#top'>{long}</a></h2><p>{THREE}</p><p>{FOUR}</p>"]
    document = read_html(page(f"<article><p>{ONE}</p>{contents}<p>{TWO}</p>{''.join(parts)}{PARTS[1]}</article>"))
    assert document.text.count(long) == 1
    assert document.text.index(TWO) < document.text.index(long)

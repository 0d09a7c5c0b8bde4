"""Blocks: what a writer's line breaks end, and what only the margin broke."""

import textwrap

import pytest
from hypothesis import given

from summarizer.layout import blocks
from tests.texts import texts

PROSE = (
    "The harbour board met on Monday and heard that the old crane can no longer lift more than two tonnes, which "
    "is half of what the fishing boats land on a good day. Nobody expected the repair to be cheap. It will take a "
    "year, and the ferry will have to use the western quay until the spring after next, said the master."
)


def pieces(text):
    """Return the text of each block."""
    return [text[start:end] for start, end, _ in blocks(text)]


@given(texts)
def test_blocks_cover_the_text(text):
    """Blocks are in order, trimmed, not empty, and only white space lies outside of them."""
    position = 0
    paragraphs = [-1]
    for start, end, paragraph in blocks(text):
        assert start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[position:start].strip()
        assert paragraph in (paragraphs[-1], paragraphs[-1] + 1)
        paragraphs.append(paragraph)
        position = end
    assert not text[position:].strip()


@pytest.mark.parametrize("width", [50, 72, 79])
@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n   \n"])
def test_a_hard_wrapped_paragraph_is_one_block(width, gap):
    """Where the next word would not have fitted, a line break ends nothing."""
    breaks = "\r\n" if "\r" in gap else "\n"
    wrapped = gap.join(breaks.join(textwrap.wrap(paragraph, width)) for paragraph in (PROSE, PROSE))
    assert len(pieces(wrapped)) == 2


def test_lines_of_prose_are_blocks():
    """Single line breaks end paragraphs in a text that isn't hard-wrapped."""
    assert len(pieces(f"A heading\n{PROSE}\n{PROSE}\nMore news")) == 4


def test_lists_and_headlines_stay_apart():
    """Short lines, headlines of like length and items of a list are blocks of their own, in wrapped text too."""
    menu = "Home\nNews\nSport"
    headlines = (
        "Council votes to close the flooded road in the valley\nMayor says that repairs would cost too much\n"
        "Ferry runs again after the storm of last week passed"
    )
    items = "\n".join([*textwrap.wrap(PROSE, 72), "- the first of the items", "* the second", "3. the third"])
    assert len(pieces(menu)) == 3
    assert len(pieces(headlines)) == 3
    assert pieces(items)[-3:] == ["- the first of the items", "* the second", "3. the third"]


def test_a_sentence_that_goes_on_joins_lines():
    """A lower-case start behind a long line without a stop goes on with the sentence, whatever the margin."""
    text = "Never before had so many people come to see the harbour\nand its crane.\nEnd."
    assert pieces(text) == [text[:-5], "End."]
    assert len(pieces(f"{PROSE}\nand so on")) == 2


def test_wrapped_lines_that_begin_with_capitals():
    """Lines are full, and so joined, where no line but a paragraph's last is short, whatever they begin with."""
    names = "Adams, Baker, Clark, Davis, Evans, Frank, Ghosh, Hills, Irwin, Jones,\nKlein, Lopez, Mason"
    assert len(pieces(names)) == 1


def test_a_long_token_is_no_margin():
    """A line that is one long token, such as an address, doesn't hide the margin."""
    wrapped = "\n".join([*textwrap.wrap(PROSE, 72), "", "http://example.org/" + "x" * 150])
    assert len(pieces(wrapped)) == 2
    assert pieces("X" * 200 + "\n" + "Y" * 200) == ["X" * 200, "Y" * 200]


def test_blank_lines_count_paragraphs():
    """A paragraph is what blank lines part; lines within it are blocks of the same paragraph."""
    assert [block.paragraph for block in blocks("a\nb\n\n\nc\n \nd")] == [0, 0, 1, 2]
    assert blocks("") == blocks(" \n\t\n") == []

"""Points and vowels over and under letters that run from right to left neither tear a line nor part a word."""

import pytest

from summarizer import read_pdf
from summarizer.readers.pdf.letters import cells_of, whole
from tests.readers.pdf.paper import pdf

# Letters of a font whose signs are Hebrew ones; a capital A is a point.
SIGNS = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיךכלםמןנסעףפץצקרש", strict=True)) | {"A": "\u05b8"}
LINES = ["abAc defAg hijkl mnop qArs tuvw", "bcd efAgh ijkl mAnop qrst uvAwx", "cdAe fghi jkl mnopq"]


def drawn(line, top, raised):
    """Return (x, y, size, sign) of a line's letters from the left on, points over the letter that they follow."""
    letters, right = [], 400
    for sign in line:
        if sign == "A":
            letters.append((right + 1, top + raised, 10, sign))
        else:
            right -= 6
            letters.append((right, top, 10, sign))
    return [letter for letter in sorted(letters, key=lambda letter: letter[0]) if letter[3] != " "]


@pytest.mark.parametrize("raised", [2, 5, -5])
def test_vowels_off_their_line_tear_it_nowhere(raised):
    """PDFium begins a line at each of them, and another behind it: lines came in pieces, in another order."""
    letters = [letter for row, line in enumerate(LINES) for letter in drawn(line, 700 - 14 * row, raised)]
    assert read_pdf(pdf([letters], signs=SIGNS)).text == " ".join(LINES).translate(str.maketrans(SIGNS))


def test_a_vowel_stands_behind_the_letter_that_it_was_drawn_with():
    """Both have equal parts of one box, a second vowel a third one; else it is the letter's that is nearest."""
    boxes = [(20, 0, 30, 8), (15, 0, 20, 6), (10, 0, 15, 6), (5, 0, 10, 6), (0, 0, 4, 8), (1, 9, 3, 11)]
    assert cells_of("סת\u0651\u064eה\u064f", boxes, 10, 10)[0][0] == "סת\u0651\u064eה\u064f"


def test_white_within_words_with_vowels_parts_none():
    """However many spaces PDFium sees there: the widest step tells a word's end."""
    lefts = [90, 83, 76, 66, 59, 52]
    boxes = [box for left in lefts for box in ((left, 0, left + 5, 8), (left + 1, 9, left + 4, 11))]
    signs = " ".join([sign + "\u064e" for sign in "אבגדהו"])
    spaced = [box for pair in zip(boxes[::2], boxes[1::2], strict=True) for box in (*pair, (0, 0, 0, 0))][:-1]
    assert cells_of(signs, spaced, 10, 20)[0][0] == "אָבָגָ דָהָוָ".replace("\u05b8", "\u064e")


def test_letters_are_in_the_order_of_where_they_begin():
    """The boxes of two may lie over each other, as those of lam and mim do."""
    letters = [(200, 700, 10, "("), (201, 700, 10, ")"), (194, 700, 10, "x"), (207, 700, 10, "x")]
    assert read_pdf(pdf([letters], signs={"(": "א", ")": "ב", "x": "ג"})).text == "גבאג"


def test_a_line_left_of_the_one_before_or_below_it_is_another():
    """What stands to the right on the same level goes on with it."""
    text = "abc\ndef\nghi\njkl"
    pieces = [(0, 0, "abc"), (1, 4, "def"), (2, 8, "ghi"), (3, 12, "jkl")]
    extents = [(0, 30, 700, 10), (29, 60, 705, 10), (0, 30, 688, 10), (40, 70, 676, 10)]
    assert whole(pieces, extents, text) == [(0, 0, "abc\ndef"), (2, 8, "ghi"), (3, 12, "jkl")]

"""The tests of what TeX's numbers of ligatures stand for, where a file says nothing else of them."""

import pytest

from summarizer.readers.pdf.ligatures import Ligatures

PLAIN = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}


def put(*pages):
    """Return what the last page says, its ligatures in parts."""
    ligatures = Ligatures()
    for page in pages:
        found = ligatures.put(page)
    return found.translate(str.maketrans(PLAIN))


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("a di\x1berent \x1celd, de\x1cned by a \x1dow", "a different field, defined by a flow"),
        ("an e\x1ecient, o\x1ecial \x1crst wa\x1fe o\x1b", "an efficient, official first waffle off"),
        (
            "an e\x1dective \x1brst, speci\x1bc and di\x1ccult con\x1eict o\x1d",
            "an effective first, specific and difficult conflict off",
        ),
        ("De\x0cnition of a \x0cle, di\x0berent", "Definition of a file, different"),
        ("as de\x1cned: \x10so\x11", "as defined: “so”"),
        ("the de\x1c\ufffe\nnition, and con\x1crmed", "the defi\ufffe\nnition, and confirmed"),
        ("cu\x1bdi\x1b \x1cnds them", "cuffdiff finds them"),
    ],
)
def test_numbers_in_words_are_ligatures(page, words):
    """As most fonts have them, as Libertine has them, and as the oldest."""
    assert put(page) == words


@pytest.mark.parametrize(
    "page",
    [
        "the \x1c x, y \x1d of it",
        "a\x1eb\x1eb\x1ec",
        "sagt er \x1dund geht\x1c, de\x1cned",
        "Output: \x1eexpression\x1d",
        "(\x0bx\x0c, y)",
        "nothing of the kind",
    ],
)
def test_brackets_and_quotes_are_none(page):
    """What has letters on one side alone, or single ones, or ends a word that no ligature ends."""
    assert put(page) == page


def test_what_is_none_within_a_word_stays():
    """Beside those that are: in front of a capital, behind no letter, at the end of a word."""
    assert put("con\x1crms \x1cX \x1b\x1f of\x1d, \x0e") == "confirms \x1cX \x1b\x1f of\x1d, \x0e"


def test_pages_before_tell_what_a_page_means():
    """Of some words either is one, and a word that begins with one tells nothing where none has it within."""
    clear = "\x1brst, speci\x1bc and o\x1d"
    assert put("a\x1dected") == "aflected"
    assert put(clear, "a\x1dected") == "affected"
    assert put("de\x1cned", "\x1crst") == "first"
    assert put("\x1crst") == "\x1crst"

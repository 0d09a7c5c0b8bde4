"""From bytes without a byte order mark to the text of UTF-16 or UTF-32 that they are, if they are."""

from __future__ import annotations

import re

# Zeros among pairs of bytes that make UTF-16 of a text, whose spaces alone are 13 %; those on the other side that are
# slips. Of four bytes of UTF-32 two at least are zeros.
FEWEST_ZEROS, FEW_ZEROS, ZEROS_OF_FOUR = 0.03, 0.1, 0.4
# Shares of letters, white space and marks, and of white space alone, that a page has at least; bytes looked at.
LETTERS_IN_TEXT, SPACES_IN_TEXT, SAMPLE = 0.9, 0.01, 4096
# Of a text of the East nearly all is in its own blocks; with its bytes the other way round a half, by chance.
EASTERN = 0.98
_MARKS_OF_TEXT = frozenset("’“”«»„…–—")
_OF_EAST = re.compile(r"[\u0900-\u0e7f\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\n\r\t -~]")
# Half of the signs beyond ASCII of a Japanese text are hiragana, and of what a wrong encoding makes of others few.
_KANA, MUCH_KANA = re.compile("[\u3041-\u3093]"), 0.2
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f]")
# Between sentences and words of any of them.
_BETWEEN = re.compile(r"[。、，！？।\n ]")


def wide(content: bytes) -> str | None:
    """Return the text of UTF-16 or UTF-32, None where bytes are neither."""
    sample = content[:SAMPLE]
    if sample.count(0) > ZEROS_OF_FOUR * len(sample):
        for name in ("utf-32-le", "utf-32-be"):
            # Nothing but text is valid there.
            if (text := tried(content, name)) is not None and not _CONTROLS.search(text):
                return text
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) // 2

    if max(even, odd) >= FEWEST_ZEROS * pairs and min(even, odd) <= FEW_ZEROS * max(even, odd):
        text = tried(content, "utf-16-be" if even > odd else "utf-16-le")
        # Zeros are in numbers and pictures too: what they part has to be words.
        return text if text and _is_text(text) else eastern(content)
    return eastern(content)


def eastern(content: bytes) -> str | None:
    """Return the text of UTF-16 in letters of the East, which may have no zero in it; None where it is none."""
    for name in ("utf-16-le", "utf-16-be"):
        text = tried(content, name)
        seen = (text or "")[:SAMPLE]
        if _BETWEEN.search(seen) and len(_OF_EAST.findall(seen)) >= EASTERN * len(seen):
            return text
    return None


def japanese(content: bytes) -> str | None:
    """Return the encoding of Japanese in which much of what bytes say is in its own letters; None where it is in none.

    A guesser of all encodings reads short texts as Korean, which has a sign for each of these pairs of bytes.
    """
    for name in ("euc_jp", "cp932"):
        text = (tried(content, name) or "")[:SAMPLE]
        if len(_KANA.findall(text)) >= MUCH_KANA * max(1, len(text) - len(text.encode("ascii", "ignore"))):
            return name
    return None


def tried(content: bytes, name: str) -> str | None:
    """Return the text in an encoding, None where it isn't in that."""
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _is_text(text: str) -> bool:
    """Whether a text is words, with spaces between them, or of the East."""
    seen = text[:2000]
    letters = sum([sign.isalnum() or sign.isspace() or sign in _MARKS_OF_TEXT or " " < sign < "\x7f" for sign in seen])
    is_spaced = sum(map(str.isspace, seen)) > SPACES_IN_TEXT * len(seen)
    return letters > LETTERS_IN_TEXT * len(seen) and (is_spaced or _BETWEEN.search(seen) is not None)

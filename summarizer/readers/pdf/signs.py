"""From the signs of a page's letters to those that a reader sees: ligatures in parts, hyphens as one, no controls."""

from __future__ import annotations

import re

# PDFium's own mark in a hyphen's place where the line goes on below: 112 of 112 were right.
HYPHEN = "\ufffe"
# A sign that stands for none.
NOBODY = "\x01"
# What a hyphen at a line's end may be: PDFium's mark, a soft one that is drawn, and the sign that browsers draw for it.
_HYPHENS = (HYPHEN, "\xad", "\u2010")
# What most of a page is, so that only the rest is looked at sign by sign, which takes seven times as long.
_USUAL = bytes([*b"\n\r\t", *range(ord(" "), ord("~") + 1)])
_STRANGE = re.compile(r"[^\xa1-\xac\xae-\u1fff\u2010-\u2027\u2030-\ud7ff\uf900-\ufaff\ufffe]")
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), "ff fi fl ffi ffl st st".split(), strict=True))
# What is none to be seen: control characters, soft hyphens, marks of order, letters that tags are written in.
_UNSEEN_RANGES = (
    (0, 8), (11, 31), (127, 159), (0xAD, 0xAD), (0x200B, 0x200B), (0x202A, 0x202E), (0x2060, 0x206F),
    (0xFEFF, 0xFEFF), (0xFFFE, 0xFFFE), (0xE0000, 0xE007F),
)  # fmt: skip
_UNSEEN = dict.fromkeys(place for first, last in _UNSEEN_RANGES for place in range(first, last + 1))


def rare_of(text: str) -> str:
    """Return the signs of a text that most pages don't have."""
    return text.encode("utf-8", "surrogatepass").translate(None, _USUAL).decode("utf-8", "surrogatepass")


def is_plain(rare: str) -> bool:
    """Whether a reader sees all signs of a text, of which these are the rare ones."""
    return not _STRANGE.search(rare)


def clean(words: str, *, is_plain: bool) -> str:
    """Return words of a page as a reader sees them; `is_plain` is whether the page's signs are all such."""
    if NOBODY in words:
        words = words.replace(NOBODY, "")
    if words.endswith(_HYPHENS):
        words = words[:-1] + "-"
    if not (is_plain or (words.isascii() and words.isprintable())):
        words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        words = words.translate(_LIGATURES).translate(_UNSEEN)
    return " ".join(words.split())

"""From an element's names, style and text to what a reader sees of it: nothing, an author, a power, a mark."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_UNSEEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|element-invisible|a11y-hidden)(?:$|\s)"
    r"|(?:display:\s?none|visibility:\s?hidden)"
)
# class="author", "post-author", "byline__name"
_AUTHOR = re.compile(r"(?:^|[\s_-])(?:author|byline|by-line)(?:[_-]{0,2}name)?(?:$|\s)")
# "[12]", "note 4": what leads to a note is shorter than a word that is raised and linked.
_LONGEST_MARK = 8
_SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")


def told_by(said: str) -> tuple[bool, bool]:
    """Return whether a class and style hide an element, and whether they say that it is an author.

    One name in twenty has a part of a word that is looked for: it is asked for these first.
    """
    low = said.lower()
    is_unseen = ("hid" in low or "display" in low or "reader" in low or "sr-only" in low or "invisible" in low) and (
        _UNSEEN.search(low) is not None
    )
    return is_unseen, ("author" in low or "by" in low) and _AUTHOR.search(low) is not None


def raised(node: Any, before: list[str]) -> str:
    """Return what a reader takes a raised text for: 10⁶, x^a, but 1st; "" for a mark that leads to a note."""
    text = " ".join(node.text().split())
    link = node.css_first("a")
    if link is not None and "#" in (link.attributes.get("href") or "") and len(text) < _LONGEST_MARK:
        return ""
    if text and not text.strip("0123456789+-−=()n"):
        return text.translate(_SUPERSCRIPTS)
    last = before[-1][-2:] if before else ""
    is_power = text[:1].isdigit() or (
        len(text) == 1 and text.isalpha() and last[-1:].isalpha() and not last[:-1].isalnum()
    )
    return f"^{text}" if is_power else text

"""From a page's first headings to what stands within them above the title or below it: a kicker, a line under it.

Of 1,576 pages whose title is known 14 more are right without it, and four fewer.
"""

from __future__ import annotations

import re

from .headline import LONGEST, MOST_HEADINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# class="dachzeile", "entry-title__toptitle", XenForo's "label label--red" of a thread.
_KICKER = re.compile(
    r"(?:^|[\s_-])(?:kicker|eyebrow|dachzeile|(?:roof|top|over)-?line|(?:top|super|sub)-?title|sub-?head(?:ing|line)?)"
    r"(?:$|[\s_-])|(?:^|\s)label(?:$|\s)",
    re.IGNORECASE,
)
_SIGNS = " |»«·•:/–—-"
# Characters of a heading as it is written, blanks and all: ten times the longest title. 400 kickers in each other, with
# 2 MB of text in them, took 13 seconds.
_WRITTEN = 10 * LONGEST


def without_kickers(heading: str, kickers: list[str]) -> str:
    """Return a heading without the kickers that it begins or ends with, if anything is left."""
    for kicker in kickers:
        if heading.startswith(kicker):
            heading = heading.removeprefix(kicker).lstrip(_SIGNS) or heading
        elif heading.endswith(kicker):
            heading = heading.removesuffix(kicker).rstrip(_SIGNS) or heading
    return heading


def kickers_of(headings: list[Any]) -> list[str]:
    """Return the texts in a page's headings, elements h1, that are kickers by their classes."""
    found = []
    for heading in headings[:MOST_HEADINGS]:
        first = heading.first_child
        if first is None or (first.next is None and first.tag == "-text") or len(heading.text()) > _WRITTEN:
            continue  # nothing but text, or more than a title
        for part in heading.css("[class]"):
            if part.mem_id != heading.mem_id and _KICKER.search(part.attributes["class"] or ""):
                found.append(" ".join(part.text().split()))
    return [*filter(None, found)][:MOST_HEADINGS]

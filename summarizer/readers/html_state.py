"""From the data that a page hands to its scripts to the article in them, as markup.

Next.js, Nuxt and others write what a page shows into it as JSON, and some of them nothing else.
"""

from __future__ import annotations

import json
import re
from html import escape, unescape
from operator import itemgetter

from .html_data import paragraphs
from .html_marks import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# State of a shop's page has 500 kB; a page has a dozen scripts.
_LARGEST, _MOST_SCRIPTS = 4_000_000, 200
# window.__INITIAL_STATE__ = {
_ASSIGNED = re.compile(r"\s{0,99}(?:(?:var|let|const) |window\.|self\.)?[\w$.]{1,60}\s{0,9}=\s{0,9}(?=[\[{])")
# A sentence of an article; what a script says to its reader ("Your password must have eight letters.") is shorter.
_SHORTEST = 12
_STOPS = (".", "!", "?", "…", "。", "।", "؟", '."', ".”", "!”", "?”", ".»", ".)", "</div>", "</ul>", "</ol>")
# An article has as many words; less is a teaser, a product's line, a sentence on cookies.
_FEWEST = 40
# What a paragraph doesn't have, but a teaser in a list, which leads somewhere, and a comment, which somebody wrote.
_OF_A_RECORD = frozenset("url uri link href slug path permalink author user username".split())


def text_for_scripts(root: Any) -> str:
    """Return the longest text that a page hands to a script in one place, as markup: "" where there is none."""
    found = [_prose_of(_state(node)) for node in root.css("script")[:_MOST_SCRIPTS]]
    count, best = max(found, key=itemgetter(0), default=(0, []))
    if count < _FEWEST:
        return ""
    return "\n".join([text if "</" in text else paragraphs(escape(unescape(text))) for text in best])


def _state(node: Any) -> Any:
    """Return the data in a script: of its own kind, or what is assigned to a name in it."""
    text = node.text()
    if len(text) > _LARGEST:
        return None
    if (node.attributes.get("type") or "").lower() != "application/json":
        assigned = _ASSIGNED.match(text)
        text = text[assigned.end() :] if assigned else ""
    try:
        return json.JSONDecoder(strict=False).raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError):
        return None


def _prose_of(data: Any) -> tuple[int, list[str]]:
    """Return the longest text in some data, in its sentences or paragraphs, each once, and how many words it has.

    What stands in a list adds up, paragraph by paragraph. What stands under several names doesn't: a teaser is not of
    the article, nor is one thing of another that a site says to its readers. Nor do records, which a list has as well.
    """
    parts, starts, inner = [data], [1], dict[int, list[int]]()
    for each in parts:
        if isinstance(each, dict | list):
            parts += each.values() if isinstance(each, dict) else each
        starts.append(len(parts))

    # A part stands before all that it is made of.
    words = [0] * len(parts)
    for place in reversed(range(len(parts))):
        each = parts[place]
        if isinstance(each, str):
            words[place] = _words(each)
        elif own := [within for within in range(starts[place], starts[place + 1]) if words[within]]:
            adds_up = isinstance(each, list) and all(isinstance(part, str | list | dict) for part in each)
            own = [within for within in own if not _is_record(parts[within])] if adds_up else [_longest(own, words)]
            words[place] = sum([words[within] for within in own])
            inner[place] = own

    found: dict[str, None] = {}
    waiting = [_longest(range(len(parts)), words)]
    count = words[waiting[0]]
    while waiting:
        place = waiting.pop()
        if isinstance(parts[place], str):
            found[parts[place]] = None
        waiting += reversed(inner.get(place, []))
    return count, [*found]


def _longest(places: Sequence[int], words: Sequence[int]) -> int:
    """Return the first of the places with the most words."""
    return max(places, key=words.__getitem__)


def _is_record(part: Any) -> bool:
    """Whether a part of a list is something of its own: a teaser, a comment."""
    return isinstance(part, dict) and not _OF_A_RECORD.isdisjoint(map(str.lower, part))


def _words(text: str) -> int:
    """Return how many words a text has if it reads as a sentence or a part of an article, else 0."""
    bare = text.rstrip()
    count = words_of(bare)
    return count if count >= _SHORTEST and ("</p>" in bare or bare.endswith(_STOPS)) else 0

"""From the data that a page hands to its scripts to the article in them, as markup.

Next.js, Nuxt and others write what a page shows into it as JSON, and some of them nothing else.
"""

from __future__ import annotations

import re
from html import escape, unescape
from operator import itemgetter

from .data import paragraphs
from .headline import LONGEST, fold
from .marks import words_of
from .scripts import given, within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# A sentence of an article; what a script says to its reader ("Your password must have eight letters.") is shorter.
_SHORTEST = 12
_STOPS = (".", "!", "?", "…", "。", "।", "؟", '."', ".”", "!”", "?”", ".»", ".)", "</div>", "</ul>", "</ol>")
# An article has as many words; less is a teaser, a product's line, a sentence on cookies.
_FEWEST = 40
# What a line's pieces are called, and what holds the pieces of a link in it.
_PIECES, _INNER = ("text", "span"), ("children", "content")
_PARTS_OF_AN_ELEMENT, _LINES = 4, frozenset("p li dd dt blockquote h1 h2 h3 h4".split())
_GLUED = re.compile(r"([.!?])\0(?=[^\W_])")
# What a paragraph doesn't have, but a teaser in a list, which leads somewhere, and a comment, which somebody wrote.
_OF_A_RECORD = frozenset("url uri link href slug path permalink author user username".split())


def text_for_scripts(root: Any, title: str = "") -> str:
    """Return the text that a page hands to a script as markup, "" where there is none.

    It is the longest in one place, of what has the page's title where anything has.
    """
    name = fold(title)
    _, count, best = max([_prose_of(data, name) for data in given(root)], key=itemgetter(0, 1), default=(False, 0, []))
    if count < _FEWEST:
        return ""
    return "\n".join([text if "</" in text else paragraphs(escape(unescape(text))) for text in best])


def _prose_of(data: Any, title: str) -> tuple[bool, int, list[str]]:
    """Return the longest text in some data: whether it has a title, how many words, its sentences or paragraphs.

    What stands in a list adds up, paragraph by paragraph. What stands under several names doesn't: a teaser is not of
    the article, nor is one thing of another that a site says to its readers. Nor do records, which a list has as well.
    """
    parts, starts, inner = [data], [1], dict[int, list[int]]()
    for place, each in enumerate(parts):
        if isinstance(each, str | list):
            line = within(each) if isinstance(each, str) else _line(each)
            parts[place] = each = each if line is None else line
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
    titled = [place for place in inner if words[place] >= _FEWEST and _is_called(parts[place], title)]
    waiting = [_longest(titled or range(len(parts)), words)]
    count = words[waiting[0]]
    while waiting:
        place = waiting.pop()
        if isinstance(parts[place], str):
            found[parts[place]] = None
        waiting += reversed(inner.get(place, []))
    return bool(titled), count, [*found]


def _line(part: list[Any]) -> str | None:
    """Return the text of a line that stands in pieces; None where a list is none. An element of React's may be empty.

    Editors keep it so, [{"type": "text", "text": "It "}, {"type": "link", "children": [{"text": "rose"}]}], and React,
    ["$", "p", null, {"children": ["It ", ["$", "a", null, {"children": "rose"}]]}].
    """
    is_element = _is_element(part) and isinstance(part[1], str) and part[1] in _LINES
    if not is_element and not any(map(_piece, part)):
        return None
    pieces, waiting = list[str](), part[-1:] if is_element else part[::-1]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += each[-1:] if _is_element(each) else each[::-1]
        elif isinstance(each, dict):
            waiting += [_piece(each)] if _piece(each) else [each[name] for name in _INNER if name in each]
        elif isinstance(each, str):
            pieces.append(each)
    # What is called a piece may be a paragraph: "... on Monday.Lorries ..."
    return _GLUED.sub(r"\1\n", "\0".join(pieces)).replace("\0", "")


def _is_element(part: list[Any]) -> bool:
    """Whether a list is an element of React: ["$", "p", null, {"children": "It rose"}]."""
    return len(part) == _PARTS_OF_AN_ELEMENT and part[0] == "$" and isinstance(part[-1], dict)


def _piece(part: Any) -> str:
    """Return the text of a piece of a line, "" where it is none."""
    if not isinstance(part, dict) or _is_record(part):
        return ""
    kind = part.get("_type") or part.get("type") or part.get("nodeType") or "text"
    text = part.get("text") or part.get("value")
    return text if kind in _PIECES and isinstance(text, str) else ""


def _is_called(part: Any, title: str) -> bool:
    """Whether a part has the page's title, with or without the site's name."""
    texts = (
        [fold(text) for text in part.values() if isinstance(text, str) and len(text) <= LONGEST]
        if isinstance(part, dict) and title
        else []
    )
    return any(len(text) * 2 >= len(title) and text in title for text in texts)


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

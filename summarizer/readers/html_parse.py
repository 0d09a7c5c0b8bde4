"""From a page's text to its tree: one parse by lexbor, within bounds that no page needs and every trap meets."""

from __future__ import annotations

import re
from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A tag takes lexbor 200 bytes and a microsecond: 10 MB of nothing but tags would take 700 MB. The 1,741 pages of the
# measuring have 40,000 at most.
MOST_TAGS = 1_000_000
# A parser asks at each <div> whether a <p> is open around it: 100,000 in each other take it minutes. Pages have 60.
DEEPEST = 1_000
FEW_TAGS = 6_000
# By pieces: in one of them no more than 740 can be opened and closed again.
_PIECE = 8_192
_SUSPECT = DEEPEST // 2
_CONTAINERS = (
    "div section article main aside header nav footer ul ol dl dir menu table tbody center blockquote form fieldset "
    "details figure address font span b i u em strong small big code a button object ins del hgroup search summary"
)
_CONTAINER = re.compile(rf"<(/?)(?:{_CONTAINERS.replace(' ', '|')})\b", re.IGNORECASE)
# A template that a browser shows at once, as a part of the element that it stands in.
_SHOWN_TEMPLATE = re.compile(r"<template(?=\s[^<>]{0,200}\bshadowrootmode\b)", re.IGNORECASE)
# Of a page that is too deep: paragraphs end each other.
_FLAT = re.compile(rf"</?(?:{_CONTAINERS.replace(' ', '|')}|li|tr|td|th|dd|dt)\b[^<>]*>", re.IGNORECASE)
# A parser compares each attribute of an element with those before it: 100,000 of one take it a minute. A field of
# a form has 30. A shorter page has no room for so many that it would show.
MOST_ATTRIBUTES, ROOM = 500, 60_000
_ATTRIBUTE = r"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?+)?+"""
_REST = rf"[^\s/>]*+(?:{_ATTRIBUTE}){{0,{MOST_ATTRIBUTES}}}+)(?:{_ATTRIBUTE})*+"
_TAG = re.compile(rf"(</?[a-zA-Z]{_REST}")
# So many attributes have twice as many characters, and no ">" among them unless a value hides it. Looking at the tags
# that are as long, on pages that hide few, takes 1.9 ms for 230 kB instead of 4.2; what few can hide would not show.
_LONG_TAG = re.compile(rf"(</?[a-zA-Z](?=[^>]{{{2 * MOST_ATTRIBUTES}}}){_REST}")
_HIDDEN, MOST_HIDDEN = re.compile(r"""=\s*+(?:"[^">]*+>|'[^'>]*+>)"""), 16
# Those of every <html> and <body> come to one element: pages have one of each, or quote some.
MOST_ROOTS = 16
_ROOT = re.compile(r"<(html|body)(?=[\s/>])[^<>]*", re.IGNORECASE)


def parsed(content: str) -> tuple[Any, bool]:
    """Return a page's parser, and whether the page was cut.

    Parameters
    ----------
    content : str
        Of a page, a part of one, or no markup at all.
    """
    from selectolax.lexbor import LexborHTMLParser

    tags = content.count("<")
    is_cut = tags > MOST_TAGS
    if is_cut:
        content = content[: len(content) * MOST_TAGS // tags]
    # Counting takes a tenth of the whole reading, and so few tags cannot take long, whatever they lie in.
    if tags > FEW_TAGS and _is_deep(content):
        content = _FLAT.sub("<p>", content)
    if "shadowrootmode" in content:
        content = _SHOWN_TEMPLATE.sub("<div", content)
    # Halves of characters are no UTF-8.
    return LexborHTMLParser(with_few_attributes(content).encode("utf-8", "ignore")), is_cut


def with_few_attributes(content: str) -> str:
    """Return a page without the attributes that an element has beyond the first 500."""
    if len(content) <= ROOM:
        return content
    hidden = sum(1 for _ in islice(_HIDDEN.finditer(content), MOST_HIDDEN + 1))
    content = (_TAG if hidden > MOST_HIDDEN else _LONG_TAG).sub(r"\1", content)
    return _ROOT.sub(r"<\1", content) if len(_ROOT.findall(content)) > MOST_ROOTS else content


def _is_deep(content: str) -> bool:
    """Whether elements lie too deep in each other: by a bound first, which costs a hundredth of counting them."""
    depth = 0
    for start in range(0, len(content), _PIECE):
        piece = content[start : start + _PIECE]
        depth += piece.count("<") - 2 * piece.count("</")
        if depth > _SUSPECT:
            break
    else:
        return False
    # Comments, pictures and breaks were counted, too, and have no end.
    depth = 0
    for match in _CONTAINER.finditer(content):
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth > DEEPEST:
            return True
    return False

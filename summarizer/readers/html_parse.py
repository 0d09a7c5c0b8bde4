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
FEW_TAGS = 8_000
_CONTAINERS = (
    "div section article main aside header nav footer ul ol dl dir menu table tbody center blockquote form fieldset "
    "details figure address font span b i u em strong small big code a button object ins del hgroup search summary "
    "ruby dialog datalist optgroup noscript label pre listing xmp abbr cite q s sub sup var kbd samp tt strike nobr "
    "mark time data bdi bdo figcaption legend output picture video audio canvas map marquee applet slot svg math mi "
    "mo mn ms mtext mrow foreignobject desc g text tspan [a-z]++[0-9]*+-[a-z0-9-]++"
)
_CONTAINER = re.compile(rf"<(/?)({_CONTAINERS.replace(' ', '|')})\b".encode(), re.IGNORECASE)
# A parser looks at all the choices of a list for each of them: 16,000 take it 2 seconds. None is read; where there are
# many their text stays behind. Readings of characters that stand in no <ruby> lie in each other.
MOST_CHOICES = 3_000
_CHOICE, _READING = (
    re.compile(rb"</?(?:option|optgroup|hr)\b[^<>]*>", re.IGNORECASE),
    re.compile(rb"</?r(?:t|p|b|tc)\b[^<>]*>", re.IGNORECASE),
)
# Readings that a <ruby> has at most: each character of a long word has one.
_READINGS = 50
# A template that a browser shows at once, as a part of the element that it stands in.
_SHOWN_TEMPLATE = re.compile(rb"<template(?=\s[^<>]{0,200}\bshadowrootmode\b)", re.IGNORECASE)
# Of a page that is too deep: paragraphs end each other.
_FLAT = re.compile(rf"</?(?:{_CONTAINERS.replace(' ', '|')}|li|tr|td|th|dd|dt)\b[^<>]*>".encode(), re.IGNORECASE)
# A parser compares each attribute of an element with those before it: 100,000 of one take it a minute. A field of
# a form has 30. A shorter page has no room for so many that it would show.
MOST_ATTRIBUTES, ROOM = 500, 60_000
_ATTRIBUTE = r"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?+)?+"""
_REST = rf"[^\s/>]*+(?:{_ATTRIBUTE}){{0,{MOST_ATTRIBUTES}}}+)(?:{_ATTRIBUTE})*+"
_TAG = re.compile(rf"(</?[a-zA-Z]{_REST}".encode())
# So many attributes have twice as many characters, and no ">" among them unless a value hides it. Looking at the tags
# that are as long, on pages that hide few, takes 1.9 ms for 230 kB instead of 4.2; what few can hide would not show.
_LONG_TAG = re.compile(rf"(</?[a-zA-Z](?=[^>]{{{2 * MOST_ATTRIBUTES}}}){_REST}".encode())
_HIDDEN, MOST_HIDDEN = re.compile(rb"""=\s*+(?:"[^">]*+>|'[^'>]*+>)"""), 16
# A comment to a parser that reads text, the end of the tag to one that reads a tag or one of its values, and part of a
# script or a comment. In twice so many characters a tag has no room for more than 700 attributes.
SEAM, _NEAR = b"</\"'>", 1_024
# A link, a division, an item, a paragraph: not a title or a field, in which a seam would be read.
_SEAMED = (b"</a", b"</d", b"</l", b"</p", b"</s", b"</u")
# Those of every <html> and <body> come to one element: pages have one of each, or quote some.
MOST_ROOTS = 16
_ROOT = re.compile(rb"<(html|body)(?=[\s/>])[^<>]*", re.IGNORECASE)


def parsed(content: str) -> tuple[Any, bool]:
    """Return a page's parser, and whether the page was cut.

    Parameters
    ----------
    content : str
        Of a page, a part of one, or no markup at all.
    """
    from selectolax.lexbor import LexborHTMLParser

    # Halves of characters are no UTF-8.
    page = content.encode("utf-8", "ignore")
    tags = page.count(b"<")
    is_cut = tags > MOST_TAGS
    if is_cut:
        page = page[: len(page) * MOST_TAGS // tags]
    # Counting takes a tenth of the whole reading, and so few tags cannot take long, whatever they lie in.
    if tags > FEW_TAGS and _is_deep(page):
        page = _FLAT.sub(b"<p>", page)
    if tags > MOST_CHOICES:
        page = _without_choices(page)
    if b"shadowrootmode" in page:
        page = _SHOWN_TEMPLATE.sub(b"<div", page)
    return LexborHTMLParser(with_few_attributes(page)), is_cut


def _without_choices(page: bytes) -> bytes:
    """Return a page without the choices of lists, where they are too many, and without readings of nothing."""
    lower = page.lower()
    if lower.count(b"<option") > MOST_CHOICES:
        page = _CHOICE.sub(b" ", page)
    readings = sum([lower.count(name) for name in (b"<rt", b"<rp", b"<rb")])
    return _READING.sub(b" ", page) if readings > MOST_CHOICES + _READINGS * lower.count(b"<ruby") else page


def with_few_attributes(page: bytes) -> bytes:
    """Return a page without the attributes that an element has beyond the first 500.

    Looking for such an element takes longer than parsing a page. So a seam is set at the end of an element once in a
    while, and what lies between two near ones has no room for many.
    """
    if len(page) <= ROOM:
        return page
    if len(_ROOT.findall(page)) > MOST_ROOTS:
        page = _ROOT.sub(rb"<\1", page)
    pieces, start = [], 0
    while len(page) - start > 2 * _NEAR:
        end = _seam_behind(page, start)
        piece = page[start:end]
        pieces.append(piece if len(piece) <= 2 * _NEAR else _with_few(piece))
        start = end
    if start < len(page):
        pieces.append(page[start:])
    return SEAM.join(pieces)


def _seam_behind(page: bytes, start: int) -> int:
    """Return where an element ends, not far behind the start, and not in an attribute's value; else the page's end."""
    end = start + _NEAR
    while (end := page.find(b"</", end)) >= 0:
        if not page.startswith(_SEAMED, end):
            end += 2
        elif _is_in_value(page, start, end, b'"') or _is_in_value(page, start, end, b"'"):
            # Twice as far each time: looking back stays linear.
            end += end - start
        else:
            return end
    return len(page)


def _is_in_value(page: bytes, start: int, end: int, quote: bytes) -> bool:
    """Whether the value of an attribute was opened, and not closed."""
    opened = page.rfind(b"=" + quote, start, end)
    return opened >= 0 and page.find(quote, opened + 2, end) < 0


def _with_few(piece: bytes) -> bytes:
    """Return a piece of a page, with tags that end in it, without attributes beyond the first 500 of each."""
    hidden = sum(1 for _ in islice(_HIDDEN.finditer(piece), MOST_HIDDEN + 1))
    return (_TAG if hidden > MOST_HIDDEN else _LONG_TAG).sub(rb"\1", piece)


def _is_deep(page: bytes) -> bool:
    """Whether elements lie too deep in each other; an end of what isn't open ends nothing."""
    depth = 0
    opened: dict[bytes, int] = {}
    for is_end, name in _CONTAINER.findall(page):
        if not is_end:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
            if depth > DEEPEST:
                return True
        elif opened.get(name):
            opened[name] -= 1
            depth -= 1
    return False

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
# A parser asks at each <div> whether a <p> is open around it: 100,000 elements in each other take it minutes. Pages
# have 60.
DEEPEST = 1_000
FEW_TAGS = 8_000
_NAME = re.compile(rb"<(/?)([a-z][a-z0-9:_-]*+)(?=[\s/>])")
# What has nothing in it, or is one of a kind.
_ALONE = (
    "area base body br col embed frame frameset head hr html iframe img input link meta noembed noframes option p "
    "param script select source style template textarea title track wbr"
)
# What the next of its kind ends; items are ended by no other kind of item.
_ENDED = "caption colgroup tbody td tfoot th thead tr"
_ITEMS = frozenset((b"li", b"dd", b"dt"))
# What ends itself in a drawing, of which a map has 12,000, and names that nobody gives an element, "<n;": in a script
# they are comparisons. So many that lie in each other after all take a second.
_DRAWN = "path polygon polyline circle ellipse rect line use stop"
_STRANGE = re.compile(rf"<(?:[a-z][a-z0-9:_-]*+[^\s/>]|(?:{_DRAWN.replace(' ', '|')})[\s/>])".encode())
MOST_STRANGE = 20_000
_NEVER_DEEP = frozenset(f"{_ALONE} {_ENDED} {_DRAWN}".encode().split())
# Readings of characters end each other in a <ruby>; those that stand in none lie in each other.
_READINGS = frozenset((b"rt", b"rp", b"rb", b"rtc"))
# Of a page that is too deep: paragraphs end each other.
_FLAT = re.compile(rf"</?(?!(?:{_ALONE.replace(' ', '|')}|h[1-6])[\s/>])[a-z][^<>]*>".encode(), re.IGNORECASE)
# A parser looks at all the choices of a list for each of them: 16,000 take it 2 seconds. None is read; where there are
# many their text stays behind.
MOST_CHOICES = 3_000
_OPTION = re.compile(rb"<[oO][pP][tT]")
_CHOICE = re.compile(rb"</?(?:option|optgroup|hr)\b[^<>]*>", re.IGNORECASE)
# A template that a browser shows at once, as a part of the element that it stands in.
_SHOWN_TEMPLATE = re.compile(rb"<template(?=\s[^<>]{0,200}\bshadowrootmode\b)", re.IGNORECASE)
# A parser compares each attribute of an element with those before it: 100,000 of one take it a minute. A field of
# a form has 30. A shorter page has no room for so many that it would show.
MOST_ATTRIBUTES, ROOM = 500, 60_000
_ATTRIBUTE = r"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?>(?:\s*+=\s*+(?>(?:"[^"]*+"?+|'[^']*+'?+|[^\s>"'][^\s>]*+)?))?)"""
_REST = rf"[^\s/>]*+(?>(?:{_ATTRIBUTE}){{0,{MOST_ATTRIBUTES}}}))(?>(?:{_ATTRIBUTE})*)"
_TAG = re.compile(rf"(</?[a-zA-Z]{_REST}".encode())
# So many attributes have twice as many characters, and no ">" among them unless a value hides it, which hardly any page
# does: to look at the tags that are as long takes 1.9 ms for 230 kB instead of 4.2.
_LONG_TAG = re.compile(rf"(</?[a-zA-Z](?=[^>]{{{2 * MOST_ATTRIBUTES}}}){_REST}".encode())
_HIDDEN = re.compile(rb"""=\s*+(?:"[^">]*+>|'[^'>]*+>)""")
# A comment to a parser that reads text, the end of the tag to one that reads a tag or one of its values, and part of a
# script or a comment. In twice 1,024 characters a tag has no room for more than 700 attributes, which take a page of
# any size 350 ns a character; the pieces of a page below a megabyte may be so much longer that none takes over .4 s.
SEAM, _NEAR, _NEAR_OF_ALL = b"</\"'>", 1_024, 1_000_000_000
# How it is written in a tree: as a comment, in a text, in a script.
_WRITTEN_SEAMS = ("<!--\"'-->", "&lt;/\"'&gt;", "</\"'>")
# A link, a division, an item, a paragraph: not a title or a field, in which a seam would be read.
_SEAMED = (b"</a", b"</d", b"</l", b"</p", b"</s", b"</u")
# Those of every <html> and <body> come to one element: pages have one of each, or quote some. A pattern that ignores
# case doesn't look for its first sign first, and takes half as long again.
MOST_ROOTS = 16
_WHOLE_ROOT = re.compile(rb"<(html|body)(?=[\s/>])[^<>]*", re.IGNORECASE)
# What isn't closed when its paragraph ends comes again in the next one, and in each after it; of those that are written
# alike three do. 8,000 tags, half of them <b a1>, <b a2> ..., made a tree of 5 GB. So many elements are 700 MB; of
# 1,743 pages none could have more than 1.2 million.
MOST_AGAIN, _ALIKE = 2_000_000, 3
_FORMATS = "b|big|code|em|font|i|small|strong|tt|u"  # not what is struck out, which isn't read
_FORMAT = re.compile(rf"(<(?:{_FORMATS}|s|strike)(?=[\s/]))(?>(?:{_ATTRIBUTE})*)".encode(), re.IGNORECASE)
_ANY_FORMAT = re.compile(rf"</?(?:{_FORMATS})(?=[\s/>])[^<>]*>?".encode(), re.IGNORECASE)
MOST_FORMATTED = MOST_AGAIN // (_ALIKE * len(_FORMATS.split("|")))
# The roots, and what begins, and is as long, as what comes again, with attributes: one first sign puts most tags aside.
_COSTLY = re.compile(
    rb"<[bBcCeEfFhHiIsStTuU](?:[\s/]|[mMtT][\s/]|[iI][gG][\s/]|[oO][dDnN][eEtT][\s/]"
    rb"|[mMtT][aArR][lLiIoO][lLkKnN][eEgG]?[\s/]|([tToO][mMdD][lLyY])(?=[\s/>]))"
)
_SHORTEST = 4  # a tag and a letter in it


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
    if tags > FEW_TAGS and _is_deep(page.lower()):
        page = _FLAT.sub(b"<p>", page)
    if tags > MOST_CHOICES and len(_OPTION.findall(page)) > MOST_CHOICES:
        page = _CHOICE.sub(b" ", page)
    if b"shadowrootmode" in page:
        page = _SHOWN_TEMPLATE.sub(b"<div", page)
    return LexborHTMLParser(guarded(page, tags)), is_cut


def guarded(page: bytes, tags: int) -> bytes:
    """Return a page of so many tags without what would take a parser minutes, or all of the memory."""
    # Letters in bold and the like go if they are more than any page has. "</>" is nothing; without it "<<b>b>" would be
    # one.
    return with_few_attributes(_ANY_FORMAT.sub(b"</>", page) if tags > MOST_FORMATTED else page)


def with_few_attributes(page: bytes) -> bytes:
    """Return a page without the attributes that an element has beyond the first 500.

    Looking for such an element takes longer than parsing a page. So a seam is set at the end of an element once in a
    while, and what lies between two near ones has no room for many.
    """
    costly = _COSTLY.findall(page)
    if len(costly) > MOST_ROOTS:
        page = _without_costly(page, costly)
    if len(page) <= ROOM:
        return page

    near = max(_NEAR, _NEAR_OF_ALL // len(page))
    pieces, start = [], 0
    while len(page) - start > 2 * near:
        end = _seam_behind(page, start, near)
        piece = page[start:end]
        pieces.append(piece if len(piece) <= 2 * near else _with_few(piece))
        start = end
    if start < len(page):
        pieces.append(page[start:])
    return SEAM.join(pieces)


def _without_costly(page: bytes, costly: list[bytes]) -> bytes:
    """Return a page without the attributes of its roots, or of what comes again, where there are many.

    Costly are the names of its roots, and "" for each element that may come again.
    """
    roots = sum(map(bool, costly))
    if roots > MOST_ROOTS:
        page = _WHOLE_ROOT.sub(rb"<\1", page)
    if (len(costly) - roots) * len(page) <= MOST_AGAIN * _SHORTEST:
        return page
    kinds = len({found[0] for found in _FORMAT.finditer(page)})
    return _FORMAT.sub(rb"\1", page) if _ALIKE * kinds * page.count(b"<") > MOST_AGAIN else page


def without_seams(html: str) -> str:
    """Return a tree that is written as HTML without the seams of its page, which lie elsewhere in a changed page."""
    for seam in _WRITTEN_SEAMS:
        html = html.replace(seam, "")
    return html


def _seam_behind(page: bytes, start: int, near: int) -> int:
    """Return where an element ends, not far behind the start, and not in an attribute's value; else the page's end."""
    end = start + near
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
    """Whether the value of an attribute was opened, and not closed: the last quote stands behind an "="."""
    last = page.rfind(quote, start, end)
    return last > start and page[last - 1 : last] == b"="


def _with_few(piece: bytes) -> bytes:
    """Return a piece of a page, with tags that end in it, without attributes beyond the first 500 of each."""
    return (_TAG if _HIDDEN.search(piece) else _LONG_TAG).sub(rb"\1", piece)


def _is_deep(page: bytes) -> bool:
    """Whether elements of a page in lower case lie too deep in each other; an end of what isn't open ends nothing."""
    depth = 0
    opened: dict[bytes, int] = {}
    # Of each open <ruby>, how many readings were open where it began: its end ends the others.
    readings: list[int] = []
    for is_end, name in _NAME.findall(page):
        if name in _NEVER_DEEP:
            continue
        if name in _READINGS:
            name = b"rt"
        step = name not in _ITEMS
        if not is_end:
            if name == b"ruby":
                readings.append(opened.get(b"rt", 0))
            opened[name] = opened.get(name, 0) + 1
            depth += step
            if depth > DEEPEST:
                return True
        elif opened.get(name):
            opened[name] -= 1
            depth -= step
            if name == b"ruby" and (ended := opened.get(b"rt", 0) - readings.pop()) > 0:
                opened[b"rt"] -= ended
                depth -= ended

    li, dd, dt = [opened.get(name, 0) for name in (b"li", b"dd", b"dt")]
    return min(li, dd + dt) > DEEPEST or any(islice(_STRANGE.finditer(page), MOST_STRANGE, None))

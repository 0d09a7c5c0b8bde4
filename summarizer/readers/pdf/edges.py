"""From the rows of pages to those without running heads, running feet and page numbers: by place and repetition."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from statistics import median_low

from .columns import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    _Place = tuple[int, int, int, int | None, str]

# Lines at a page's edges that may be a running head or foot, and the share of pages that have to have them:
# odd and even pages often differ.
EDGE = 3
REPEATED = 0.3
LONGEST_HEAD = 90
# Pages from one with a section's head to the next at most, and how often they are that near at least.
FACING, FEWEST_RUNS = 2, 2
# Rows of a page that has one: slides show the same words again, with one more each time.
FEWEST_ROWS = 15
# Rows of several pages at one height, the outermost of theirs, that are sections' heads: how many there are at least,
# of these the share that other pages repeat, and the share with white between them and the text.
FEWEST_HEADS, SOME, NEARLY_ALL = 6, 0.2, 0.8
# White above a number that is alone at the foot of a document's only page, in units of its size.
WHITE_ABOVE = 1.5
# Letters of a head that one page alone has, in units of those of the text: a short paper's second names its writers.
SMALL = 0.9
# Letters of a heading with a number, which no running head is as large as.
LARGE = 1.15

_TOP, _BOTTOM = attrgetter("top"), attrgetter("bottom")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W{0,9}(?:(?:page|seite|pagina|página|strana|sivu|side|sida|str|стр|с|p|s)\W{0,3})?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s{0,3}(?:/|of|von|de|sur|di|van|z|av|af|из)\s{0,3}\d{1,4})?\W{0,9}",
    re.IGNORECASE,
)
# "Page 1 of 23": no list counts so.
_OF_ALL = re.compile(r"[^\W\d]{3}.{0,9}\d\s{1,3}[^\W\d]{2,3}\s{1,3}\d")
# What browsers print above a page and below it: "02/05/2024, 10:12 The road", "https://a.example/road 1/2".
_PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s{1,3}\d{1,2}[:.]\d\d\b|(?:https?|file)://\S{1,300}\s{1,9}\d{1,4}/\d{1,4}$"
)
_COUNT = re.compile(r"^\d{1,4}(?=\s+\D|$)|(?<=\s)\d{1,4}$")
# A number of a book's first pages beside their head: "Contents vii".
_ROMAN = re.compile(r"^[ivxlc]{1,7}(?=\s)|(?<=\s)[ivxlc]{1,7}$")


def without_edges(pages: Sequence[Sequence[Row]]) -> list[list[Row]]:
    """Return the rows of each page without those that pages repeat at their edges, and without page numbers there.

    Notes
    -----
    From each edge inwards a row goes as long as it is a page's number, ends in the number that most pages count with,
    or stands with the same words, numbers aside, in letters of that size at that edge of at least two pages and of .3
    of all; or where such rows stand, with white between these and the text.
    """
    edges = [_edges(rows) for rows in pages]
    times = Counter(key for both in edges for key in _keys_of(both))
    offset = _offset(edges)
    often = max(2.0, REPEATED * len(pages))
    near = _near(edges, offset)
    # A page of a program's small letters has its running foot in those of the text.
    usual = median_low([_usual(rows) for rows in pages if rows] or [0.0])
    found: list[set[int]] = []

    for page, (rows, both) in enumerate(zip(pages, edges, strict=True)):
        gone: set[int] = set()
        # From the edge inwards, and no further than the first row that stays: the same words in the text are text.
        for side, edge in enumerate(both):
            has_count = False  # a chapter's number beside it is none of a page's
            for row in edge:
                is_counted = offset is not None and not has_count and offset in _aheads(row, page)
                is_counted = is_counted and not _is_large(row, rows, usual)
                has_count = has_count or is_counted
                is_number = _PAGE_NUMBER.fullmatch(_text(row)[:40]) and (
                    len(pages) > 1 or _is_alone(row, rows, side) or _OF_ALL.search(_text(row))
                )
                is_repeated = is_number or is_counted or _is_often(_keys(side, row), times, often)
                is_repeated = is_repeated or _is_printed(row, rows)
                is_repeated = is_repeated or (
                    len(rows) >= FEWEST_ROWS
                    and page in near.get(_place(side, row, page, offset), ())
                    and not _is_large(row, rows, usual)
                )
                if not (is_repeated or (side == 0 and page > 0 and _is_small(row, rows))):
                    break
                gone.add(id(row))
        found.append(gone)
    for side in (0, 1):
        for page, row in _level(pages, [both[side] for both in edges], found):
            if page > 0 and not _is_large(row, pages[page], usual):
                found[page].add(id(row))
    return [*map(_without, pages, found)]


def _without(rows: Sequence[Row], gone: Set[int]) -> list[Row]:
    """Return the rows of a page that haven't gone."""
    return [row for row in rows if id(row) not in gone]


def _level(
    pages: Sequence[Sequence[Row]], edges: Sequence[Sequence[Row]], gone: Sequence[Set[int]]
) -> Iterator[tuple[int, Row]]:
    """Yield the outermost rows, with their pages, that stand where heads have gone: a section of one page has one.

    At no other place is there white between these and the text, on all pages, and words that some of them repeat.
    """
    at: dict[tuple[int, int], list[int]] = {}
    for page, edge in enumerate(edges):
        if len(edge) > 1:
            first = edge[0].cells[0]
            at.setdefault((round(first.base), round(first.size)), []).append(page)
    for on in at.values():
        rows = [edges[page][0] for page in on]
        went = sum([id(row) in gone[page] for page, row in zip(on, rows, strict=True)])
        apart = sum([_is_apart(*edges[page][:2]) for page in on])
        # The titles of slides stand so, too.
        is_long = median_low([len(pages[page]) for page in on]) >= FEWEST_ROWS
        if is_long and len(on) >= FEWEST_HEADS and went >= SOME * len(on) and apart >= NEARLY_ALL * len(on):
            yield from zip(on, rows, strict=True)


def _is_apart(row: Row, inner: Row) -> bool:
    """Whether white is between two rows."""
    white = max(row.bottom - inner.top, inner.bottom - row.top)
    return white > WHITE_ABOVE * row.cells[0].size


def _edges(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows at the top of a page and those at its foot, the outermost first."""
    return sorted(rows, key=_TOP, reverse=True)[:EDGE], sorted(rows, key=_BOTTOM)[:EDGE]


def _keys_of(both: tuple[list[Row], list[Row]]) -> set[tuple[int, int, str]]:
    """Return what is the same on two pages of all rows at a page's edges."""
    return {key for side, row in _each(both) for key in _keys(side, row)}


def _each(both: tuple[list[Row], list[Row]]) -> Iterator[tuple[int, Row]]:
    """Yield each row with its side, 0 for the top."""
    for side, edge in enumerate(both):
        yield from [(side, row) for row in edge]


def _offset(edges: Sequence[tuple[list[Row], list[Row]]]) -> int | None:
    """Return how far the number that pages are counted with is ahead of their place in the file, None without one."""
    counted: Counter[int] = Counter()
    for page, both in enumerate(edges):
        counted.update({ahead for _, row in _each(both) for ahead in _aheads(row, page)})
    # A book's first pages are counted in Roman numerals, or not at all: half of the pages have to agree.
    offset, times = max(counted.items(), key=lambda item: item[1], default=(None, 0))
    return offset if 2 * times >= len(edges) > 1 else None


def _aheads(row: Row, page: int) -> list[int]:
    """Return how far the numbers at the ends of a short row are ahead of its page's place: "3 Locks 12" has two."""
    text = _text(row)
    if len(text) >= LONGEST_HEAD or not (text[:1].isdecimal() or text[-1:].isdecimal()):
        return []
    return [int(number) - page for number in _COUNT.findall(text)]


def _text(row: Row) -> str:
    """Return the words of a row."""
    return row.cells[0].text if len(row.cells) == 1 else " ".join([cell.text for cell in row.cells])


def _keys(side: int, row: Row) -> list[tuple[int, int, str]]:
    """Return what is the same in the running heads of two pages, of the whole row and of each cell.

    A title has their words in larger letters.
    """
    texts = [_text(row)] if len(row.cells) == 1 else [_text(row), *[cell.text for cell in row.cells]]
    size = round(row.cells[0].size)
    return [(side, size, _NUMBER.sub("#", _ROMAN.sub("#", text)).casefold()) for text in texts]


def _is_often(keys: Sequence[tuple[int, int, str]], times: Counter[tuple[int, int, str]], often: float) -> bool:
    """Whether a row stands on so many pages, whole or each of its cells, a page's number aside."""
    whole, *cells = keys
    words = [cell for cell in cells if not _PAGE_NUMBER.fullmatch(cell[-1])]
    return times[whole] >= often or (bool(words) and all(times[cell] >= often for cell in words))


def _near(edges: Sequence[tuple[list[Row], list[Row]]], offset: int | None) -> dict[_Place, set[int]]:
    """Return the pages that have the same words at one height, next to each other or with one between: a section's.

    A long document has more sections than pages with one of them; facing pages differ.
    """
    pages: dict[_Place, list[int]] = {}
    for page, both in enumerate(edges):
        for key in {_place(side, row, page, offset) for side, row in _each(both) if len(_text(row)) < LONGEST_HEAD}:
            pages.setdefault(key, []).append(page)
    found = {}
    for key, on in pages.items():
        runs = [(before, after) for before, after in pairwise(on) if after - before <= FACING]
        if len(runs) >= FEWEST_RUNS:
            found[key] = {page for run in runs for page in run}
    return found


def _place(side: int, row: Row, page: int, offset: int | None) -> _Place:
    """Return what a section's head has the same on its pages: its height, and how far its number is ahead of theirs."""
    text, aheads = _text(row), _aheads(row, page)
    words = _ROMAN.sub("", _COUNT.sub("", text)) if len(text) < LONGEST_HEAD else text
    ahead = offset if offset in aheads else next(iter(aheads), None)
    return side, round(row.top), round(row.cells[0].size), ahead, words.casefold().strip()


def _is_large(row: Row, rows: Sequence[Row], usual: float) -> bool:
    """Whether a row is in letters larger than most of its page's, and of most pages', as a heading is: "1 Foreword"."""
    return row.cells[0].size > LARGE * max(usual, _usual(rows))


def _usual(rows: Sequence[Row]) -> float:
    """Return the size of the letters that most of a page is in."""
    sizes = sorted([row.cells[0].size for row in rows])
    return sizes[len(sizes) // 2]


def _is_small(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row on top is in letters smaller than most of its page's, with white below it."""
    below = max([other.top for other in rows if other.top < row.bottom], default=row.bottom)
    return row.cells[0].size < SMALL * _usual(rows) and row.bottom - below > WHITE_ABOVE * row.cells[0].size


def _is_printed(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row in letters smaller than most of its page's is what a browser prints around it."""
    return _PRINTED.match(_text(row)) is not None and row.cells[0].size < _usual(rows)


def _is_alone(row: Row, rows: Sequence[Row], side: int) -> bool:
    """Whether a number stands at the foot of a page with white above it, and beside nothing."""
    above = min([other.bottom for other in rows if other is not row], default=row.top)
    return side == 1 and above - row.top > WHITE_ABOVE * row.cells[0].size

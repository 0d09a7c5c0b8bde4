"""From a page's lines as they are drawn to its rows in reading order, one column after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from .letters import WIDE
from .lines import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A column has at least this many lines that begin at its edge, and as many beside it.
FEWEST_LINES = 4
# Letters of a column's line on average: cells of tables have fewer, the narrowest newspaper columns 25.
FEWEST_LETTERS = 18
# Lines that may run across a gutter, for each line that begins at its edge: headings and formulas beside it.
CROSSING = 0.25
# How far above the lines that begin at a column's edge its first may stand, in units of their size.
FIRST_LINE = 2.0
# The edges where the most lines begin are tried, so that a page of a million of them takes no million tries.
MOST_EDGES = 16
# Points by which edges of one column differ: letters begin with their own white.
SLACK = 3.0
# Points between two columns' edges at least: nearer ones are of one.
APART = 9.0
# Rows out of turn, as a share of all, past which a page wasn't drawn in reading order.
TORN = 0.08
# Points beyond which no page lies: PDF itself ends at 14,400.
FARTHEST = 20_000.0

# The column of what stands beside the prose that it is a label of.
LABEL = -2

_TOP = attrgetter("top")


class Row(NamedTuple):
    """The cells of a line, one in most; `column` counts from 0, -1 is across all of them."""

    cells: tuple[Line, ...]
    column: int
    left: float
    bottom: float
    right: float
    top: float


class _Gutter(NamedTuple):
    """The left edge of a column but the first, and from where to where it is one: a page may have two, then three."""

    left: float
    bottom: float
    top: float


def in_order(lines: Sequence[Line]) -> list[Row]:
    """Return the rows of a page in the order in which they are read.

    Parameters
    ----------
    lines : sequence of Line
        As the page draws them, cut at wide gaps.

    Notes
    -----
    Where there are gutters and the drawing order jumps between the columns or back up, the page is read band by band
    between what runs across it, in each band one column after the other. Otherwise the drawing order is the reading
    order: that of most programs. Linear in the lines but for sorting them.
    """
    # What a broken file puts beyond any page would make every page one of a single column.
    lines = [line for line in lines if max(map(abs, line[1:5])) < FARTHEST]
    gutters = _gutters(lines)
    rows = _rows(lines, gutters)
    # A figure's letters may stand anywhere: only pages that are out of turn are put in order.
    if gutters:
        return _banded(rows) if _is_torn(rows) else rows
    return _sorted(rows)


def _gutters(lines: Sequence[Line]) -> list[_Gutter]:
    """Return the gutters before all columns but the first, from the left."""
    edges = Counter([round(line.left / SLACK) for line in lines])
    # A column's lines have lines beside them: those on the left end before it.
    first = min([line.right for line in lines], default=0.0)
    found: list[_Gutter] = []
    for edge in sorted([edge for edge, times in edges.most_common(MOST_EDGES) if times > 1]):
        place = edge * SLACK
        if place < first or edges[edge - 1] + edges[edge] + edges[edge + 1] < FEWEST_LINES:
            continue
        if found and place - SLACK - found[-1].left <= APART - SLACK:
            continue
        if gutter := _gutter(lines, place):
            found.append(gutter)
    return found


def _gutter(lines: Sequence[Line], place: float) -> _Gutter | None:
    """Return the gutter before the column of prose that begins at a place, with prose beside it, None without one."""
    # Numbers, cells and labels begin at one edge too: only lines as long as prose make a column.
    inside = [line for line in lines if abs(line.left - place) <= 1.5 * SLACK]
    if len(inside) < FEWEST_LINES or _letters(inside) < FEWEST_LETTERS:
        return None
    # What stands above and below a column says nothing of it: a title, an abstract across the page.
    top, bottom = max([line.top for line in inside]), min([line.bottom for line in inside])
    level = [line for line in lines if line.bottom < top and line.top > bottom]
    beside = [line for line in level if line.right < place - SLACK]
    crossing = sum([line.left < place - 2 * SLACK and line.right > place + SLACK for line in level])
    if len(beside) < FEWEST_LINES or _letters(beside) < FEWEST_LETTERS or crossing > CROSSING * len(inside) + 1:
        return None
    # Its first line may be moved in.
    white = FIRST_LINE * inside[0].size
    return _Gutter(place - SLACK, bottom - white, top + white)


def _letters(lines: Sequence[Line]) -> float:
    """Return how many letters lines have on average; a sign of Chinese or Japanese is as wide as two."""
    wide = sum([len(line.text) for line in lines if line.text[-1] >= WIDE])
    return (sum([len(line.text) for line in lines]) + wide) / len(lines)


def _rows(lines: Iterable[Line], gutters: Sequence[_Gutter]) -> list[Row]:
    """Return lines as rows: cells of one line and one column together."""
    edges = [gutter.left for gutter in gutters]
    found: list[Row] = []
    cells: list[Line] = []
    last = (-1, -1)
    for line in lines:
        column = bisect_right(edges, line.left + 0.5) if edges else -1
        if column >= 0 and bisect_right(edges, line.right - SLACK) > column:
            column = _column_beside(line, gutters)
        if (line.row, column) != last and cells:
            found.append(_row(cells, last[1]))
            cells = []
        cells.append(line)
        last = line.row, column
    return [*found, _row(cells, last[1])] if cells else found


def _column_beside(line: Line, gutters: Sequence[_Gutter]) -> int:
    """Return the column of a line that runs over gutters of other lines only, which stand above or below; else -1."""
    middle = (line.bottom + line.top) / 2
    level = [number for number, gutter in enumerate(gutters, 1) if gutter.bottom < middle < gutter.top]
    before = [number for number in level if gutters[number - 1].left <= line.left + 0.5]
    is_across = any(gutters[number - 1].left <= line.right - SLACK for number in level[len(before) :])
    return -1 if is_across or not level else max(before, default=0)


def _row(cells: Sequence[Line], column: int) -> Row:
    """Return cells as a row."""
    if len(cells) == 1:
        return Row((cells[0],), column, *cells[0][1:5])
    _, lefts, bottoms, rights, tops, *_ = zip(*cells, strict=True)
    return Row(tuple(cells), column, min(lefts), min(bottoms), max(rights), max(tops))


def _is_torn(rows: Sequence[Row]) -> bool:
    """Whether rows jump to and fro between columns, or back up in one."""
    jumps = 0
    for before, after in pairwise(rows):
        if before.column < 0 or after.column < 0:
            continue
        is_level = before.bottom < after.top and after.bottom < before.top
        # To the side on one level, or up where the column doesn't change: no reader goes there.
        jumps += is_level if before.column != after.column else after.bottom > before.top
        jumps += after.column < before.column and not is_level and after.top > before.bottom
    return jumps > TORN * len(rows)


def _banded(rows: Sequence[Row]) -> list[Row]:
    """Return rows band by band between those that run across, in each band column after column."""
    found: list[Row] = []
    columns: dict[int, list[Row]] = {}
    # From top to bottom, and by the drawing where two are level.
    for row in sorted(rows, key=_TOP, reverse=True):
        if row.column >= 0:
            columns.setdefault(row.column, []).append(row)
            continue
        for column in sorted(columns):
            found += columns[column]
        columns.clear()
        found.append(row)
    for column in sorted(columns):
        found += columns[column]
    return found


def _sorted(rows: list[Row]) -> list[Row]:
    """Return the rows of a single column from top to bottom, as drawn where some stand beside others."""
    down = sorted(rows, key=_TOP, reverse=True)
    return rows if any(after.top > before.bottom + 1 for before, after in pairwise(down)) else down

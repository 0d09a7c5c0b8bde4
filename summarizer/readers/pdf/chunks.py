"""From the rows of a PDF's pages to the lines that stand together: of a paragraph, a heading, an item, a note."""

from __future__ import annotations

import math
from itertools import pairwise

from .columns import LABEL, Row
from .contents import without_contents
from .kinds import BULLET, SMALLER, STOPS, Chunk, is_numbered
from .letters import is_wide
from .lines import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Steps from line to line, in those of the text, past which there is white between them.
WHITE = 1.3
# How far up a line may stand that goes on, and what sizes of one paragraph differ by, in units of their size.
RAISED, SIZE_SLACK = 0.3, 0.07
# Letters of a title, in units of the text's size.
TITLE = 1.3
# How often a step from line to line is, in units of how often the most frequent is, so that a narrower one goes before.
NEARLY = 0.7
# What a first line is moved in by at least and at most, in units of its size.
INDENT = (0.7, 6.0)
# The same where a sentence goes on in the next line: a thesis' double spacing is 2.4. What a line that is full lacks of
# its column's width at most, and points by which its left edge differs.
WIDEST, FULL, SAME_LEFT = 2.6, 0.05, 3.0
# Points by which sizes of the same letters differ, and edges of justified lines.
SAME_SIZE, SAME_EDGE = 0.5, 1.0

# As a set: "" is a part of any text, and no stop.
STOP_SIGNS = frozenset(STOPS)
CLOSERS = "\"'”’“‘»«)]"


def line_of(row: Row) -> Line:
    """Return a row as one line."""
    first = row.cells[0]
    if len(row.cells) == 1:
        return first
    text = " ".join([cell.text for cell in row.cells])
    # The longest cell speaks for the row: the number before a heading may be small, or bold.
    largest = max(row.cells, key=lambda cell: len(cell.text))
    return Line(
        text, row.left, row.bottom, row.right, row.top, largest.base, largest.size,
        all(cell.is_bold for cell in row.cells), first.row,
    )  # fmt: skip


def chunks_of(pages: Sequence[Sequence[Row]], usual: float) -> Iterator[Chunk]:
    """Yield the lines that stand together on a page; `usual` is the size of the text's letters."""
    step = _usual_step(pages)

    for number, rows in enumerate(pages):
        edges = _edges(rows)
        chunk = label = None
        is_labelled = False
        column = LABEL
        for row, line in without_contents([(row, line_of(row)) for row in rows]):
            if row.column == LABEL:
                label = line
                continue
            # What stands beside a line that goes on with a full one is a note in the margin. Of what has a label itself
            # only a line that is stretched to the edge is full: of a list of terms some lines end near it.
            is_alike = (
                chunk is not None
                and row.column == column
                and (label is None or _is_full(chunk, chunk.lines[-1], SAME_EDGE if is_labelled else math.inf))
            )
            if is_alike and chunk is not None and _goes_on(chunk, line, step, usual):
                chunk.lines.append(line)
                label = None
                continue

            if chunk is not None:
                yield chunk
            is_labelled = label is not None
            if label is not None:
                yield Chunk(label, number, edges[row.column], "label")
                label = None
            # A new column or a new page begins a new chunk; whether the paragraph goes on is seen at the end.
            chunk, column = Chunk(line, number, edges[row.column], cells=len(row.cells)), row.column
        if chunk is not None:
            yield chunk


def _edges(rows: Sequence[Row]) -> dict[int, tuple[float, float]]:
    """Return the left and the right edge of each column, as most of its lines have them."""
    found = {}
    for column in {row.column for row in rows}:
        lefts = sorted([row.left for row in rows if row.column == column])
        rights = sorted([row.right for row in rows if row.column == column])
        # A quarter of the lines may be moved in and a tenth stand out: both edges are those of most.
        found[column] = lefts[len(lefts) // 4], rights[int(0.9 * len(rights))]
    return found


def _usual_step(pages: Sequence[Sequence[Row]]) -> float:
    """Return how far most lines are from the next, in units of their size."""
    steps: dict[int, int] = {}
    for rows in pages:
        for before, after in pairwise(rows):
            first, second = before.cells[0], after.cells[0]
            if first.base > second.base and abs(first.size - second.size) < SAME_SIZE:
                tenths = int(10 * (first.base - second.base) / second.size + 0.5)
                steps[tenths] = steps.get(tenths, 0) + 1
    # Of a letter of short paragraphs half are the white between two: the narrowest that is nearly as frequent.
    often = max(steps.values(), default=0)
    tenths = min([tenths for tenths, times in steps.items() if NEARLY * often <= times], default=12)
    # Papers that are set double-spaced for their reviewers are at 2; a table of a few lines may say anything.
    return min(2.5, max(1.0, tenths / 10))


def _goes_on(chunk: Chunk, line: Line, step: float, usual: float) -> bool:
    """Whether a line goes on with the lines above it, as far as where they stand tells."""
    last = chunk.lines[-1]
    down = last.base - line.base
    size = max(last.size, line.size)
    if not -RAISED * line.size < down <= WIDEST * size or abs(last.size - line.size) > SIZE_SLACK * chunk.size:
        return False

    # Superscripts stand a little higher than their line and aren't a new one.
    is_near = down <= WHITE * step * size or _is_even(chunk, last, down)
    is_same = chunk.is_bold == line.is_bold or last.text[-1] == "-"
    if not (is_near and is_same) and not _is_carried(chunk, last, line):
        return False

    text = line.text
    if (not text[0].isalpha() or text[1:2] in (".", ")")) and BULLET.match(text):
        return False
    if line.size >= SMALLER * usual and (
        is_numbered(line, chunk.edge) or (last is chunk.lines[0] and is_numbered(last, chunk.edge))
    ):
        return False
    # A paragraph's first words are bold: "Scope. This part".
    chunk.is_bold = chunk.is_bold and line.is_bold
    # A title goes on behind its colon.
    is_title = (
        chunk.page == 0 and text[0].isupper() and last.text[-1] == ":" and min(last.size, line.size) > TITLE * usual
    )
    return is_title or not _is_break(chunk, last, line)


def _is_even(chunk: Chunk, last: Line, down: float) -> bool:
    """Whether a line is as far below a full one as that is below the one before, in a paragraph with its own step."""
    lines = chunk.lines
    return len(lines) > 1 and abs(lines[-2].base - last.base - down) < SAME_SIZE and _is_full(chunk, last)


def _is_carried(chunk: Chunk, last: Line, line: Line) -> bool:
    """Whether a sentence goes on that a full line leaves open, whatever its letters and the white below it."""
    is_open = line.text[0].islower() and last.text[-1] not in STOP_SIGNS
    return is_open and _is_full(chunk, last) and line.left - chunk.edge[0] < SAME_LEFT


def _is_full(chunk: Chunk, last: Line, most: float = math.inf) -> bool:
    """Whether a line ends where its column does, so many points before it at most."""
    return chunk.edge[1] - last.right < min(most, FULL * (chunk.edge[1] - chunk.edge[0]))


def _is_break(chunk: Chunk, last: Line, line: Line) -> bool:
    """Whether a paragraph ends between two lines that stand as lines of one do."""
    end, sign = last.text[-1], line.text[0]
    if end == "-" and last.text[-2:-1].isalnum() and sign.isalnum():
        return False
    ends = end in STOPS or (end in CLOSERS and last.text.rstrip(CLOSERS)[-1:] in STOP_SIGNS)
    # A small letter behind a line without a stop can't begin anything.
    goes_on = not ends and sign.islower()
    moved = (line.left - last.left) / line.size

    # Whoever breaks a line before a word that would have fitted means it.
    room = chunk.edge[1] - last.right - 0.5 * line.size
    # Where the lines above end as well, the margin is: of columns too short to be known the edges are the page's.
    is_level = sum([abs(above.right - last.right) < SAME_EDGE for above in chunk.lines[-4:-1]]) > 1
    fits = room > 0 and not is_level and room > len(line.text.split(None, 1)[0]) * line.width / len(line.text)
    if (
        ends
        and len(chunk.lines) == 1
        and is_wide(sign)
        and abs(moved) < INDENT[0] < (line.left - chunk.edge[0]) / line.size
    ):
        return True  # Chinese moves in each paragraph, of one line too
    if INDENT[0] < moved < INDENT[1]:
        # A second line moved in hangs below an item's first, or the first of a reference.
        if len(chunk.lines) == 1 and BULLET.match(last.text):
            return fits and ends
        return ends if len(chunk.lines) > 1 or not fits else not goes_on and ends
    if fits and not goes_on:
        return ends or last.width < 0.75 * (chunk.edge[1] - chunk.edge[0])
    return moved < -INDENT[0] and len(chunk.lines) > 1 and ends

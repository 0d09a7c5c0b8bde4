"""From the rows of a PDF's pages to its blocks: paragraphs, headings, items, and what stands apart from the text."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise

from .chunks import CLOSERS, INDENT, SAME_SIZE, SIZE_SLACK, STOP_SIGNS, chunks_of
from .columns import LABEL, SLACK, Row
from .contents import without_index
from .hyphens import seam, words_of
from .kinds import BULLET, STOPS, Chunk, mark, usual_sizes
from .lines import GAP, Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

# Letters of a row's own number.
LONGEST_NUMBER = 5
# Rows of cells that make a table; two cells may also be a list or a form's line.
TABLE_ROWS = 3
# A cell of this many letters and words holds prose: its row is none of a table.
PROSE_LETTERS, PROSE_WORDS = 45, 7
# A label and its prose; letters of a label, words of prose, and rows on a page whose prose begins where its does.
PAIR, LONGEST_LABEL, FEWEST_WORDS, FEWEST_LABELLED = 2, 30, 4, 2
_WORD = re.compile(r"[^\W\d_]{3,}")
# White between the words of a line that is stretched to its column's edge: what it differs by, and two words' at most,
# in units of their size. Browsers justify narrow columns without hyphens, and stretch to 3.
EVEN, STRETCHED = 0.5, 4.0


def without_tables(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """Return a page's rows without those of tables, and how many tables that were."""
    alone = [row for row in rows if len(row.cells) == 1]
    if len(alone) == len(rows):
        return alone, 0
    kept: list[Row] = []
    tables, ends = 0, _ends(alone)
    marked = [_is_of_table(row, ends) for row in rows]
    marked = [is_cells or _is_beside(rows, marked, place) for place, is_cells in enumerate(marked)]
    for (is_cells, _), run in groupby(zip(rows, marked, strict=True), key=lambda pair: (pair[1], pair[0].column)):
        together = [row for row, _ in run]
        if is_cells and len(together) >= TABLE_ROWS:
            tables += 1
        else:
            kept += together
    return _labelled(kept, ends), tables


def _labelled(rows: list[Row], ends: Set[tuple[int, int]]) -> list[Row]:
    """Return rows with labels apart from the prose that they stand beside, as a table's first cells do, and notes."""
    pairs = [number for number, row in enumerate(rows) if len(row.cells) == PAIR]
    labelled = {number for number in pairs if _has_label(rows[number]) and not _is_stretched(rows[number], ends)}
    if not labelled:
        return rows
    lefts = Counter([round(row.left / SLACK) for row in rows if len(row.cells) == 1])
    lefts.update([round(rows[number].cells[1].left / SLACK) for number in labelled])
    found: list[Row] = []

    for number, row in enumerate(rows):
        place = round(row.cells[-1].left / SLACK)
        if number in labelled and sum([lefts[near] for near in (place - 1, place, place + 1)]) >= FEWEST_LABELLED:
            found += [_alone(row.cells[0], LABEL), _alone(row.cells[1], row.column)]
        elif number + 1 not in labelled or not _is_above(row, rows[number + 1]):
            found.append(row)
    return found


def _has_label(row: Row) -> bool:
    """Whether of a row's two cells one is a few words, the other prose: "Quay wall", "It moves by a hand a week"."""
    label, prose = [cell.text for cell in row.cells]
    is_label = len(label) <= LONGEST_LABEL and label[-1] not in STOPS and _WORD.search(label) is not None
    return is_label and prose.count(" ") >= FEWEST_WORDS - 1 and len(_WORD.findall(prose)) >= FEWEST_WORDS


def _is_above(row: Row, after: Row) -> bool:
    """Whether the two cells of a row are above a label and its prose: a table's head."""
    return len(row.cells) == PAIR and row.cells[0].right < after.cells[1].left - SLACK < row.cells[1].left


def _alone(cell: Line, column: int) -> Row:
    """Return a cell as a row."""
    return Row((cell,), column, *cell[1:5])


def _ends(rows: Sequence[Row]) -> set[tuple[int, int]]:
    """Return where several rows begin and end, each with its side and in steps as wide as edges differ."""
    times = Counter([(side, round(edge / SLACK)) for row in rows for side, edge in enumerate((row.left, row.right))])
    often = [end for end, many in times.items() if many >= TABLE_ROWS]
    return {(side, edge + step) for side, edge in often for step in (-1, 0, 1)}


def _is_of_table(row: Row, ends: Set[tuple[int, int]]) -> bool:
    """Whether a row has cells as tables have: two at least behind its number, none of them prose."""
    cells = row.cells
    if len(cells) == 1 or _is_stretched(row, ends):
        return False
    if len(cells[0].text) <= LONGEST_NUMBER and not cells[0].text.isalpha():
        cells = cells[1:]
    if len(cells) < 2 and not re.search(r"\d", cells[0].text):
        return False
    return not any(len(cell.text) >= PROSE_LETTERS and cell.text.count(" ") >= PROSE_WORDS - 1 for cell in cells)


def _is_beside(rows: Sequence[Row], marked: Sequence[bool], place: int) -> bool:
    """Whether a row is one of a table whose cells stand too near: numbers, or a head, of the size of one next to it."""
    row, first = rows[place], rows[place].cells[0]
    words = first.text.split()
    if len(row.cells) > 1 or len(first.text) >= PROSE_LETTERS or first.text[-1] in STOP_SIGNS:
        return False
    is_of_numbers = 2 * sum([not any(map(str.isalpha, word)) for word in words]) > len(words)

    for other in [rows[near] for near in (place + 1, place - 1) if 0 <= near < len(rows) and marked[near]]:
        is_within = other.left - first.size <= row.left and row.right <= other.right + first.size
        is_head = other.top < row.top and len(words) >= len(other.cells) and not words[0][0].islower()
        if is_within and abs(other.cells[0].size - first.size) < SAME_SIZE and (is_of_numbers or is_head):
            return True
    return False


def _is_stretched(row: Row, ends: Set[tuple[int, int]]) -> bool:
    """Whether a row is a line of prose, whose words are as far apart as it takes to end where others end."""
    if not {(0, round(row.left / SLACK)), (1, round(row.right / SLACK))} <= ends:
        return False
    size = row.cells[0].size
    whites = [after.left - before.right for before, after in pairwise(row.cells)]
    # White that cuts no cell is narrower than what does.
    narrowest = min([*whites, *[GAP * size for cell in row.cells if " " in cell.text]])
    is_even = max(whites) - narrowest <= EVEN * size and (len(whites) > 1 or whites[0] <= STRETCHED * size)
    return is_even and sum([cell.text.isdecimal() for cell in row.cells]) < len(whites)


def blocks(pages: Sequence[Sequence[Row]], *, is_english: bool = True) -> list[tuple[str, str]]:
    """Return the kind and the text of each block of a document, in order.

    Parameters
    ----------
    pages : sequence of sequences of Row
        In reading order, without running heads and tables.
    is_english : bool
        Whether its hyphens are English ones.

    Returns
    -------
    list of (kind, text)
        The kind is "head", "item", "" for a paragraph, or what is apart from the text: "note", "caption", "entry" of
        a list of references, "formula".
    """
    # Found before the lines are put together, and with an index: what is a heading or a note depends on it.
    usual, large = usual_sizes(cell for rows in pages for row in rows for cell in row.cells)
    chunks = list(chunks_of(without_index(pages), usual))
    mark(chunks, usual, large)
    # Hyphens at lines' ends are judged by the words of the whole document, notes and references among them.
    words = words_of([line.text for chunk in chunks for line in chunk.lines])
    return list(_written(chunks, words, is_english=is_english))


def _written(chunks: Sequence[Chunk], words: Mapping[bytes, int], *, is_english: bool) -> Iterator[tuple[str, str]]:
    """Yield the kind and text of each chunk, those of one paragraph joined over columns, pages and what is apart."""
    waiting: Chunk | None = None
    text = ""
    aside: list[tuple[str, str]] = []

    for chunk in chunks:
        lines = [line.text for line in chunk.lines]
        if chunk.kind not in ("", "head", "item", "label"):
            aside.append((chunk.kind, _together("", lines, words, is_english=is_english)))
            continue
        if waiting is not None and _continues(waiting, text, chunk, is_beside=not aside):
            text = _together(text, lines, words, is_english=is_english)
            waiting.lines, waiting.page = chunk.lines, chunk.page
            waiting.edge = chunk.edge
            continue
        if waiting is not None:
            yield _bare(waiting.kind, text)
        yield from aside
        aside.clear()
        waiting, text = chunk, _together("", lines, words, is_english=is_english)
    if waiting is not None:
        yield _bare(waiting.kind, text)
    yield from aside


def _continues(chunk: Chunk, text: str, after: Chunk, *, is_beside: bool) -> bool:
    """Whether a paragraph goes on in a chunk that stands elsewhere: in the next column, on the next page."""
    first, last = after.lines[0], chunk.lines[-1]
    if (
        not {"head", "label"}.isdisjoint((chunk.kind, after.kind))
        or after.kind == "item"
        or abs(chunk.size - after.size) > SIZE_SLACK * chunk.size
    ):
        return False
    is_below = after.page == chunk.page and last.base > first.base

    if is_below and is_beside and after.edge == chunk.edge:
        return False  # white or a break is between them, and was meant
    if text[-1] == "-" and text[-2:-1].isalpha():
        return True
    if text.rstrip(CLOSERS)[-1:] in STOP_SIGNS:
        return False
    edge, left = chunk.edge, after.edge[0]
    if chunk.edge == after.edge and not is_below and first.left > last.right:
        # Columns too short to be known: a paragraph's lines tell where theirs begin and end.
        edge = chunk.edge[0], max([line.right for line in chunk.lines])
        left = min([line.left for line in after.lines])
    # The last line of a column ends at its right edge, unless the paragraph does.
    is_full = edge[1] - last.right < 0.12 * (edge[1] - edge[0])
    return first.text[0].islower() or (is_full and first.left - left < INDENT[0] * first.size)


def _together(text: str, lines: Sequence[str], words: Mapping[bytes, int], *, is_english: bool) -> str:
    """Return lines as one."""
    parts: list[str] = [text] if text else []
    for line in lines:
        if parts:
            dropped, glue = seam(parts[-1], line, words, is_english=is_english)
            parts[-1] = parts[-1][: len(parts[-1]) - dropped] + glue
        parts.append(line)
    return "".join(parts)


def _bare(kind: str, text: str) -> tuple[str, str]:
    """Return a block's kind and text, an item's without its bullet, a label as a paragraph."""
    if kind == "item" and (bullet := BULLET.match(text)):
        return kind, text[bullet.end() :] or text
    return "" if kind == "label" else kind, text

"""From rows to a table that shows as HTML, Markdown, text and dicts."""

from __future__ import annotations

from ..errors import printable
from .markup import inert, markdown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

# Sanitizers keep these; colours are the theme's.
_STYLES = {side: f' style="text-align:{side};padding:2px 8px"' for side in ("left", "right")}


class Table:
    """Rows under names, with a caption above and notes below.

    Parameters
    ----------
    columns : sequence of str
        The names.
    rows : sequence of sequence
        Each with a value a column: numbers, text or None.
    caption : str
        What it shows.
    notes : sequence of str
        What is to be said of it, a sentence each.
    strong : collection of int
        The places of the rows that stand out.
    drawn : collection of int
        The places of the columns whose signs are a picture: they are of one width, and no space is lost.
    """

    def __init__(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Any]],
        caption: str = "",
        notes: Sequence[str] = (),
        strong: frozenset[int] = frozenset(),
        drawn: frozenset[int] = frozenset(),
    ) -> None:
        self.columns = tuple(columns)
        self.rows = tuple(map(tuple, rows))

        self.caption = caption
        self.notes = tuple(notes)
        self.strong = strong
        self.drawn = drawn

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return a dict a row, its values as they are."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def to_html(self) -> str:
        """Return an HTML table, its styles inline."""
        sides = self._sides()
        lines = ['<table style="border-collapse:collapse">']
        if self.caption:
            lines.append(f'<caption style="text-align:left;padding:4px 8px">{inert(self.caption)}</caption>')
        heads = [
            f'<th scope="col"{_STYLES[side]}>{inert(name)}</th>' for name, side in zip(self.columns, sides, strict=True)
        ]
        lines.append(f"<thead><tr>{''.join(heads)}</tr></thead>\n<tbody>")

        for place, row in enumerate(self.rows):
            opened, closed = ("<strong>", "</strong>") if place in self.strong else ("", "")
            cells = [
                f"<td{_STYLES[side]}>{opened}{self._html(column, value)}{closed}</td>"
                for column, (value, side) in enumerate(zip(row, sides, strict=True))
            ]
            lines.append(f"<tr>{''.join(cells)}</tr>")

        lines.append("</tbody></table>")
        lines += [f"<p>{inert(note)}</p>" for note in self.notes]
        return "\n".join(lines)

    def to_markdown(self) -> str:
        """Return a Markdown table."""
        rules = ["---:" if side == "right" else ":---" for side in self._sides()]
        lines = [self.columns, rules]

        for place, row in enumerate(self.rows):
            cells = [
                # A picture is code: Markdown would fold its spaces.
                f"`{value}`" if column in self.drawn else markdown(value) if isinstance(value, str) else _shown(value)
                for column, value in enumerate(row)
            ]
            lines.append([f"**{cell}**" if cell and place in self.strong else cell for cell in cells])

        table = [f"| {' | '.join(line)} |" for line in lines]
        above = [markdown(self.caption), ""] if self.caption else []
        return "\n".join([*above, *table, *_below(map(markdown, self.notes))])

    def to_text(self) -> str:
        """Return lines of text, columns aligned, inert in a terminal."""
        cells = [self.columns]
        for row in self.rows:
            shown = [_shown(value) for value in row]
            cells.append(tuple(cell if at in self.drawn else " ".join(cell.split()) for at, cell in enumerate(shown)))

        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        sides = self._sides()
        lines = [self.caption, ""] if self.caption else []
        for line in cells:
            # Numbers end under each other, words begin so.
            padded = [
                cell.rjust(width) if side == "right" else cell.ljust(width)
                for cell, width, side in zip(line, widths, sides, strict=True)
            ]
            lines.append("  ".join(padded).rstrip())
        return printable("\n".join([*lines, *_below(self.notes)]))

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        return self.to_html()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _html(self, column: int, value: Any) -> str:
        """Return what a cell holds."""
        # Whatever a cell holds is text, never markup.
        shown = inert(_shown(value))
        return f'<code style="white-space:pre">{shown}</code>' if column in self.drawn else shown

    def _sides(self) -> list[str]:
        """Return where each column's values stand: numbers to the right."""
        columns: Iterable[Sequence[Any]] = zip(*self.rows, strict=True) if self.rows else self.columns
        return ["right" if all(map(_is_number, column)) else "left" for column in columns]


def _below(notes: Iterable[str]) -> list[str]:
    """Return the lines of notes, each below an empty one."""
    return [line for note in notes for line in ("", note)]


def _is_number(value: Any) -> bool:
    """Whether a value stands to the right."""
    return value is None or isinstance(value, int | float)


def _shown(value: Any) -> str:
    """Return a value as it is read: two digits behind the point, nothing for None."""
    if value is None:
        return ""
    # What rounds to -0.00 is 0.00.
    return f"{round(value, 2) + 0.0:.2f}" if isinstance(value, float) else str(value)


def shortened(text: str, characters: int) -> str:
    """Return the beginning of a text on one line, cut at a word where there is one."""
    # White space is folded, so more is looked at than is shown; not all of a page without a full stop.
    line = " ".join(text[: 2 * characters].split())
    if len(line) <= characters:
        return line

    head = line[:characters]
    middle = characters // 2
    return (head[: head.rfind(" ")] if " " in head[middle:] else head) + "…"

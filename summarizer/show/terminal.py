"""From a selection to lines in a terminal: the article with the chosen sentences marked, and the reasons."""

from __future__ import annotations

import os

from ..errors import printable
from .why import explain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..analysis import Selection

# Select Graphic Rendition: what every terminal knows (ECMA-48).
_BOLD, _MARK, _STRIKE, _FAINT, _OFF = "\x1b[1m", "\x1b[30;43m", "\x1b[2;9m", "\x1b[2m", "\x1b[0m"


def has_colour(stream: TextIO) -> bool:
    """Whether to colour what is written to a stream: it is a terminal, and nobody asked for none.

    References
    ----------
    NO_COLOR, no-color.org: set and not empty means no colour, whatever it says.
    """
    # A pipe or a file would keep the codes as rubbish.
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def highlight(selection: Selection, *, colour: bool) -> str:
    """Return the whole article with the chosen sentences marked and numbered, the furniture struck through.

    Parameters
    ----------
    selection : Selection
    colour : bool
        Whether to use a terminal's colours; without them a chosen sentence stands in [1: ...], furniture in [- ...],
        and what may be furniture in [? ...].

    Returns
    -------
    str
        Lines; what a terminal would obey in the text is shown as its code.
    """
    text = selection.document.text
    # Brackets, so that nothing is lost where there is no colour.
    marked = (_MARK, _OFF) if colour else ("[", "]")
    struck = (_STRIKE, _OFF) if colour else ("[- ", "]")
    pieces = [(each.start, each.end, *marked, f"{number}: ") for number, each in enumerate(selection.sentences, 1)]
    chosen = set(selection.picks)
    unsure = (_FAINT, _OFF) if colour else ("[? ", "]")
    doubts = [
        each
        for each in selection.all_sentences
        if selection.doubtful and each.index not in chosen and selection.doubt(each.index)
    ]
    pieces += [(each.start, each.end, *unsure, "") for each in doubts]
    pieces += [(each.start, each.end, *struck, "") for each in selection.furniture]

    written, reached = [], 0
    for start, end, before, after, label in sorted(pieces):
        shown = printable(text[start:end])
        if colour:  # the end of a line would end it in a pager
            shown = shown.replace("\n", f"{after}\n{before}")
        written += [printable(text[reached:start]), before, label, shown, after]
        reached = end

    return f"{''.join(written)}{printable(text[reached:])}".strip("\n") + "\n"


def reasons(selection: Selection, *, colour: bool) -> str:
    """Return the table of `Summary.explain`, the chosen sentences' rows in bold where there is colour."""
    table = explain(selection)
    lines = table.to_text().split("\n")
    if colour:
        first = 3  # the caption, an empty line, the columns
        lines[first - 1] = f"{_FAINT}{lines[first - 1]}{_OFF}"
        for place in table.strong:
            lines[first + place] = f"{_BOLD}{lines[first + place]}{_OFF}"
    return "\n".join(lines) + "\n"

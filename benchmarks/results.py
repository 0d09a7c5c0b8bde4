"""From a command's tables to their section of RESULTS.md: each replaces its own, and leaves the others' alone."""

from __future__ import annotations

import re
from pathlib import Path

RESULTS = Path(__file__).with_name("RESULTS.md")


def section(text: str, heading: str) -> str:
    """Return a section with its heading and all below it, or nothing where there is none.

    Parameters
    ----------
    text : str
        Markdown without fenced code, whose "#" could be taken for headings.
    heading : str
        The whole line, "## Warm".
    """
    level = len(heading) - len(heading.lstrip("#"))
    found = re.search(rf"^{re.escape(heading)}$.*?(?=^#{{1,{level}}} |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else ""


def put(text: str, new: str, under: str = "") -> str:
    """Return a text with a section replaced by a new one of the same heading, or added at the end.

    Parameters
    ----------
    text : str
        As above.
    new : str
        The section; its first line is its heading.
    under : str
        The beginning of the part that the section belongs to, heading first: it is added where it is missing.
    """
    old = section(text, new.partition("\n")[0])
    if under and not old:
        whole = section(text, under.partition("\n")[0])
        return put(text, put(whole or under, new))
    before, _, after = text.partition(old) if old else (text, "", "")
    return "\n\n".join(piece.strip("\n") for piece in (before, new, after) if piece.strip()) + "\n"


def rows(text: str) -> list[dict[str, str]]:
    """Return the rows of the first table of a text, each a mapping of column to cell, bold taken off."""
    table = re.search(r"(?:^\|.*\|$\n?)+", text, re.MULTILINE)
    lines = table[0].splitlines() if table else []
    heads, *cells = [[cell.strip(" *") for cell in line[1:-1].split("|")] for line in lines] or [[]]
    return [dict(zip(heads, row, strict=True)) for row in cells[1:]]

"""From a page's runs to lines that elements of its own making part: "its <sea-term>kelp</sea-term>, dried".

To a parser such an element is nothing, to a browser a word of its line, to a page built of such elements a box. Only in
a paragraph or a heading is it known which, and only behind the verdicts: what weights are learnt from stays as it is.
"""

from __future__ import annotations

from itertools import pairwise

from ..prose import is_unspaced
from .roles import LINED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .runs import Page, Run

# What no space stands before, or behind.
_CLOSERS, _OPENERS = frozenset(".,:;!?…)]}”’»%"), frozenset("([{“‘«$£€#")


def lines_of(page: Page) -> dict[int, list[int]]:
    """Return the lines of a page that are torn: the places of their runs, by the first."""
    found: dict[int, list[int]] = {}
    if not any(map(_is_own, page.tags)):
        return found

    first = 0
    for place, (last, run) in enumerate(pairwise(page.runs), 1):
        if not _is_one_line(page, last, run):
            first = place
        else:
            found.setdefault(first, [first]).append(place)
    return found


def joined(runs: Sequence[Run]) -> str:
    """Return the text of a line."""
    text = runs[0].text
    for run in runs[1:]:
        is_apart = run.text[0] not in _CLOSERS and text[-1] not in _OPENERS
        text += " " * (is_apart and not (is_unspaced(text[-1]) or is_unspaced(run.text[0]))) + run.text
    return text


def _is_own(tag: str) -> bool:
    """Whether a tag is of a page's own making: such names have a hyphen, and HTML's have none."""
    return "-" in tag


def _is_one_line(page: Page, last: Run, run: Run) -> bool:
    """Whether two runs are parts of a line: each lies in one paragraph, or in an element of the page's own in it."""
    if not (_is_own(last.tag) or _is_own(run.tag)):
        return False
    lines = [page.parents[each.box] if _is_own(each.tag) else each.box for each in (last, run)]
    return lines[0] == lines[1] and page.tags[lines[0]] in LINED

"""From verdicts to a document's text and blocks: kinds, and what stands between two of them."""

from __future__ import annotations

from ...document import PageBlock
from .alike import LONGEST_CELL
from .context import HEADINGS
from .signs import is_caption
from .torn import joined, lines_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .judge import Verdicts

_KINDS = {
    **dict.fromkeys(HEADINGS, "heading"), **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("blockquote", "q"), "quote"),
    **dict.fromkeys(("figcaption", "caption"), "caption"), **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), "code"),
}  # fmt: skip
# A box that is called a caption and has more runs holds more than a caption and a credit.
_MOST_OF_A_CAPTION = 3
# A page with more boxes of such a name calls its labels so: a list of papers had 107 on three lines each.
_MOST_CAPTIONS = 40
_STOPS = frozenset(".!?…:;。！？؟।")


def composed(verdicts: Verdicts) -> tuple[str, tuple[PageBlock, ...]]:
    """Return the text of what is kept, and all blocks of the page in order.

    Parameters
    ----------
    verdicts : Verdicts

    Returns
    -------
    text : str
        Blocks stand a blank line apart, items of a list and rows of a table on neighbouring lines, cells of a row on
        one with " | " between; before an item that doesn't end as a sentence stands "- ".
    blocks : tuple of PageBlock
    """
    page = verdicts.facts.page
    kinds = _Kinds(verdicts)
    pieces: list[str] = []
    reached, last = 0, ("", -1)
    blocks: list[PageBlock] = []
    lines = lines_of(page)
    rest = {place for line in lines.values() for place in line[1:]}

    shown = [*zip(*map(_in_odds, verdicts.parts), strict=True)]
    for place, run in enumerate(page.runs):
        if place in rest:
            continue
        text, judged = run.text, place
        if place in lines:  # as its longest run is judged
            text = joined([page.runs[each] for each in lines[place]])
            judged = max(lines[place], key=lambda each: len(page.runs[each].text))

        kind, within = kinds.of(place)
        if kind in ("heading", "cell"):  # one line each, however the page breaks them
            text = text.replace("\n", " ")
        reason = verdicts.reasons[judged]
        start = end = -1
        if not reason:
            between = _between(last, (kind, within)) if pieces else ""
            if kind == "item" and text[-1] not in _STOPS:
                between += "- "
            start = reached + len(between)
            end = reached = start + len(text)
            pieces += (between, text)
            last = (kind, within)
        blocks.append(PageBlock(text, kind, start, end, verdicts.scores[judged], reason, shown[judged]))
    return "".join(pieces), tuple(blocks)


def _in_odds(hundredths: list[int]) -> list[float]:
    return [value / 100 for value in hundredths]


def _between(last: tuple[str, int], this: tuple[str, int]) -> str:
    """Return what parts two blocks, each given by its kind and what it lies in: a list or a row."""
    if last[0] == this[0] == "cell":
        return " | " if last[1] == this[1] else "\n"
    return "\n" if last[0] == this[0] == "item" else "\n\n"


class _Kinds:
    """The kinds of runs, by the boxes that they lie in."""

    def __init__(self, verdicts: Verdicts) -> None:
        self.facts = verdicts.facts
        looks = {look for look, (_, name) in enumerate(self.facts.looks) if is_caption(name)}
        named = [box for box, look in enumerate(self.facts.look_of) if look in looks] if looks else []
        self.named = frozenset(named if len(named) <= _MOST_CAPTIONS else ())
        page = self.facts.page
        # A box stands behind the one that it lies in: paragraphs in an item are items.
        self.of_box = [("paragraph", 0)]
        for box, (parent, tag) in enumerate(zip(page.parents[1:], page.tags[1:], strict=True), 1):
            around = self.of_box[parent]
            self.of_box.append(self._of_box(box, tag, around) if tag in _KINDS or box in self.named else around)

    def of(self, place: int) -> tuple[str, int]:
        """Return a run's kind and the box of its row, 0 where it is no cell."""
        run = self.facts.page.runs[place]
        if run.tag in HEADINGS:
            return "heading", 0
        if place in self.facts.page.captions:
            return "caption", 0
        kind, row = self.of_box[run.box]
        if kind == "cell" and self.facts.words[place] > LONGEST_CELL:
            return "paragraph", 0
        return kind, row

    def _of_box(self, box: int, tag: str, around: tuple[str, int]) -> tuple[str, int]:
        """Return the kind of a box by its tag or its name, else of what is around; its row where it is a cell."""
        if box in self.named and self.facts.counts[box] <= _MOST_OF_A_CAPTION:
            return "caption", 0
        kind = _KINDS.get(tag)
        if kind is None:
            return around
        if kind == "cell":
            # What is above a layout's cell says nothing of what is in it.
            return (kind, self.facts.page.parents[box]) if self._is_data(box) else ("paragraph", 0)
        return kind, 0

    def _is_data(self, cell: int) -> bool:
        """Whether a cell is one of a table of data: it has one run, and others stand beside it."""
        counts, row = self.facts.counts, self.facts.page.parents[cell]
        return counts[cell] == 1 and counts[row] > 1

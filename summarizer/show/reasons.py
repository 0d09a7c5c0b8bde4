"""From the reasons of each sentence to a table of them."""

from __future__ import annotations

from .markup import inert
from .plain import plainly
from .table import Table, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..document import Sentence

# A table's rows in a page, and a sentence's characters in a row: what fits on a screen.
ROWS, _SHOWN = 60, 60


class Reason(Table):
    """Why a sentence is in a summary or isn't: the parts of its score, what it cost it, who beat it.

    It shows as a table (HTML, Markdown, text) with a row for each part; `to_dicts` gives the rows.

    Attributes
    ----------
    sentence : Sentence
        With its score; `sentence.index` is its place among all sentences.
    rank : int
        1 (the highest score of the document) to n.
    number : int or None
        Its place in the summary, from 1; None where it was left out.
    pick : int or None
        Its place in the order picked, from 1; None where it was left out.
    parts : dict of str to float
        Part -> points; they add up to the score.
    terms : tuple of (str, float)
        The terms that make its content, the weightiest first, each with its share of their weights: above 0 to 1
        (the only one). Empty where the score has no such part.
    costs : dict of str to float
        What the selector took off, in points of the score: "redundancy" and "opening". Empty where it took
        nothing or doesn't say.
    likeness : float or None
        Its cosine to `nearest`: 0 (nothing in common) to 1 (the same terms). None where nothing was compared.
    nearest : int or None
        The index of the picked sentence that it is most like.
    worth : float or None
        The score with the costs; None where the selector doesn't say what it compares.
    order, count : tuple of int, int
        The indices of all picks, in the order picked, and how many of them were picked before it.
    enough : dict of str to int
        Ceilings that have it: the smallest `.at(sentences=...)`, and from `Mmr` and `Top` the `.at(words=...)` and
        `.at(characters=...)` that have the same sentences. Empty where no number of sentences lets it in.
    """

    sentence: Sentence
    rank: int
    number: int | None
    pick: int | None
    parts: dict[str, float]
    terms: tuple[tuple[str, float], ...]
    costs: dict[str, float]
    likeness: float | None
    nearest: int | None
    worth: float | None
    order: tuple[int, ...]
    count: int
    enough: dict[str, int]

    @property
    def plain(self) -> tuple[str, str]:
        """Two lines in plain words: what it is in or out for, and what else there is to say."""
        return plainly(self)

    @property
    def beaten_by(self) -> tuple[int, ...]:
        """The indices of those that were picked before it, in the order picked."""
        return self.order[: self.count]


class Explanation(Table):
    """Why each sentence of a document is in its summary or isn't: a table with a row a sentence.

    Iterates over its `Reason`s, one a sentence, in the order of the document. Where there are more than 60,
    HTML, Markdown and text show the chosen ones and the best of the others; `to_dicts` gives all. The caption says what
    the summary is worth, and why. HTML has each sentence with two lines in plain words, and its figures folded under
    them, so that it can be read on a phone.
    """

    def __init__(self, reasons: Sequence[Reason], worth: str) -> None:
        self.reasons = tuple(reasons)
        shown = sorted(self.reasons, key=lambda reason: (reason.number is None, reason.rank))[:ROWS]
        shown.sort(key=lambda reason: reason.sentence.index)

        self._shown = shown
        more = len(self.reasons) - len(shown)
        chosen = sum(reason.number is not None for reason in self.reasons)
        super().__init__(
            *_grid(shown),
            caption=f"{chosen} of {len(self.reasons)} sentences chosen; {worth}",
            notes=[f"{more} more: .to_dicts() has all of them."] if more else [],
            strong=frozenset(place for place, reason in enumerate(shown) if reason.number is not None),
        )

    def __len__(self) -> int:
        return len(self.reasons)

    def __iter__(self) -> Iterator[Reason]:
        return iter(self.reasons)

    def __getitem__(self, index: int) -> Reason:
        return self.reasons[index]

    def to_html(self) -> str:
        """Return an HTML list of the sentences, a row each, its styles inline."""
        lines = [
            f"<p>{inert(self.caption)}</p>",
            '<table style="border-collapse:collapse;width:100%"><tbody>',
            *map(_item, self._shown),
            "</tbody></table>",
        ]
        return "\n".join([*lines, *(f"<p>{inert(note)}</p>" for note in self.notes)])

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return a dict a sentence, those that aren't shown, too."""
        return Table(*_grid(self.reasons)).to_dicts()


_CELL = "padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere"


def _item(reason: Reason) -> str:
    """Return the row of a sentence: its place in the summary, its words, why, and its figures to unfold."""
    text = inert(" ".join(reason.sentence.text.split()))
    said = f"<mark><strong>{text}</strong></mark>" if reason.number is not None else text
    # Its index, which figures and errors name, and its place in the summary.
    head = f"{reason.sentence.index}" + (f" · no. {reason.number}" if reason.number is not None else "")
    figures = {"score": reason.sentence.score, **reason.parts, **reason.costs}
    shown = " · ".join([f"{inert(name)} {points + 0.0:.2f}" for name, points in figures.items()])

    return (
        f'<tr><th scope="row" style="{_CELL};white-space:nowrap">{head}</th><td style="{_CELL}">{said}<br>'
        f"{'<br>'.join(map(inert, reason.plain))}"
        f"<details><summary>rank {reason.rank}</summary>{shown}</details></td></tr>"
    )


def _grid(reasons: Sequence[Reason]) -> tuple[list[str], list[list[Any]]]:
    """Return the columns and the rows of many reasons."""
    # In the order of the first sentence that has each; a score that is one part is there already.
    parts = list(dict.fromkeys([part for reason in reasons for part in reason.parts]))
    costs = list(dict.fromkeys([cost for reason in reasons for cost in reason.costs]))
    parts = [] if parts == ["score"] else parts

    likest = ["most like"] if costs else []
    columns = ["index", "chosen", "rank", "score", *parts, *costs, *likest, "in from", "sentence"]
    return columns, [_row(reason, parts, costs) for reason in reasons]


def _row(reason: Reason, parts: Sequence[str], costs: Sequence[str]) -> list[Any]:
    """Return the row of a reason."""
    sentence = reason.sentence
    row: list[Any] = [sentence.index, reason.number, reason.rank, sentence.score]
    row += [reason.parts.get(part, 0.0) for part in parts]
    row += [reason.costs.get(cost) for cost in costs]
    if costs:
        row.append(reason.nearest)
    return [*row, reason.enough.get("sentences"), shortened(sentence.text, _SHOWN)]

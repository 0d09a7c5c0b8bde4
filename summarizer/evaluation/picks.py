"""From the sentences that a reader would pick, and those that nobody may, to what a choice is worth to that reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Span: TypeAlias = tuple[int, int]

# What a sentence counts by what the reader calls it; any other is worth nothing.
CREDITS = {"ideal": 1.0, "also": 0.5, "unfit": -0.5}
# The share of one of two spans, the sentence's or the reader's, from which they are the same.
_SAME = 0.5
_PER_CENT = 100.0


class Picks(NamedTuple):
    """What a reader marked in a document.

    Attributes
    ----------
    ideal : tuple of (start, end)
        The sentences that the reader would pick, one or more: code points from the start of the text.
    also : tuple of (start, end)
        Those that would do instead.
    unfit : tuple of (start, end)
        Those that no summary may have: captions, cut and glued ones, greetings.
    kind : str
        Of text, "" where nobody said: figures are told apart by it.
    """

    ideal: tuple[Span, ...]
    also: tuple[Span, ...] = ()
    unfit: tuple[Span, ...] = ()
    kind: str = ""

    def called(self, span: Span) -> str:
        """Return what the reader calls a sentence: "ideal", "also", "unfit", or "" where nothing was said of it.

        Parameters
        ----------
        span : (int, int)
            Its start and end.
        """
        for name in CREDITS:
            if any(_is_same(span, marked) for marked in getattr(self, name)):
                return name
        return ""

    def figures(self, spans: Sequence[Span]) -> dict[str, float]:
        """Return what a choice of sentences is worth.

        Parameters
        ----------
        spans : sequence of (int, int)
            The start and end of each.

        Returns
        -------
        dict of str to float
            - *picks*: 1 for each that is ideal, half for one that would do instead, minus half for an unfit one, by the
              number of the ideal, in per cent: 100 for the reader's own choice, below 0 where the unfit outweigh.
            - *ideal*, *also*, *unfit*: the share of the chosen that is so called, in per cent; NaN where there is none.

        Examples
        --------
        >>> Picks(((0, 10), (11, 20)), unfit=((40, 50),)).figures([(0, 10), (40, 50)])
        {'picks': 25.0, 'ideal': 50.0, 'also': 0.0, 'unfit': 50.0}
        """
        called = [self.called(span) for span in spans]
        worth = sum([CREDITS.get(name, 0.0) for name in called])
        shares = {name: _PER_CENT * called.count(name) / len(called) if called else float("nan") for name in CREDITS}
        return {"picks": _PER_CENT * worth / len(self.ideal), **shares}


def _is_same(one: Span, other: Span) -> bool:
    """Whether two spans share half of one of them."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common > 0 and common >= _SAME * min(one[1] - one[0], other[1] - other[0])


def read_picks(row: Mapping[str, Any], length: int, name: str) -> Picks | None:
    """Return what a reader marked in a row's text; None where the row has no "ideal".

    Parameters
    ----------
    row : mapping
        With "ideal", and perhaps "also" and "unfit": lists of [start, end]; perhaps with "kind".
    length : int
        Of the text, in code points.
    name : str
        What an error calls the row.

    Raises
    ------
    InputError
        If they are no spans of the text, or none is ideal.
    """
    if row.get("ideal") is None:
        return None
    ideal, also, unfit = (_spans(row.get(name_of) or (), length, f'{name}: "{name_of}"') for name_of in CREDITS)
    if not ideal:
        raise InputError(name, '"ideal" has no span; leave the row out')
    return Picks(ideal, also, unfit, str(row.get("kind") or ""))


def _spans(given: Any, length: int, name: str) -> tuple[Span, ...]:
    """Return spans as tuples, each of them in a text of that length."""
    allowed = f"a list of [start, end] is wanted, whole numbers from 0 to {length}"
    try:
        found = tuple([(start.__index__(), end.__index__()) for start, end in given])
    except (TypeError, ValueError, AttributeError) as error:
        raise InputError(name, allowed) from error
    if not all(0 <= start < end <= length for start, end in found):
        raise InputError(name, allowed)
    return found

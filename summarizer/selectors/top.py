"""From scores and a budget to the best sentences that fit."""

from __future__ import annotations

from heapq import heapify, heappop

from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..budget import Limits
    from ..representation.representation import Representation


class Top(Record):
    """The sentences with the highest scores, ties to the earlier.

    One that doesn't fit is passed over for the next that does.
    """

    # Whether what is picked for a number of sentences begins with what is picked for any lower one.
    is_greedy = True

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        # A heap: a summary takes a few of a book's sentences, and a sort would order all of them.
        heap = [(-score, index) for index, score in enumerate(scores)]
        heapify(heap)

        purse = limits.purse()
        picks: list[int] = []
        while heap and not limits.is_spent(purse):
            _, index = heappop(heap)
            if limits.spend(purse, index):
                picks.append(index)
        return picks

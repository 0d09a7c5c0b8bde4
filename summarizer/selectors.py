"""From scores to the sentences picked."""

from __future__ import annotations

from heapq import heapify, heappop, heappush, heapreplace

from .reading import opening
from .record import Record, check_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .budget import Limits
    from .representation import Representation


# Picks that a sentence is compared with, the latest: a summary of an article has fewer, and half a book stays linear.
RECENT = 50


class Top(Record):
    """The sentences with the highest scores, ties to the earlier.

    One that doesn't fit is passed over for the next that does.
    """

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        heap = [(-score, index) for index, score in enumerate(scores)]
        heapify(heap)
        purse = limits.purse()
        picks: list[int] = []
        while heap and not limits.is_spent(purse):
            _, index = heappop(heap)
            if limits.spend(purse, index):
                picks.append(index)
        return picks


class Mmr(Record):
    """Maximal marginal relevance: the best sentence that says something new, again and again.

    The next pick is the sentence with the highest (1 - diversity) x (score - opening) - diversity x its highest
    cosine to a sentence picked before; ties go to the earlier. One that doesn't fit is passed over.

    Parameters
    ----------
    diversity : float
        0 (relevance only) to 1 (unlikeness only).
    dangling : float
        What it costs, in units of the score, to open with "He", "It" or "This" while the sentence before
        isn't picked, 0 or more.
    same : float
        The cosine from which two sentences say the same, and the second is never picked: 0 (anything does)
        to 1 (only the same terms); above 1 it is off.

    References
    ----------
    J. Carbonell, J. Goldstein, The use of MMR, diversity-based reranking for reordering documents and
    producing summaries, SIGIR 1998.
    """

    diversity: float = 0.4
    dangling: float = 0.4
    same: float = 0.9

    def _check(self) -> None:
        check_number("diversity", self.diversity, 0, 1, "a number from 0 (relevance only) to 1 (unlikeness only)")
        check_number("dangling", self.dangling)
        check_number("same", self.same)

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        sentences = representation.sentences
        relevance, diversity = 1 - self.diversity, self.diversity
        pointers = representation.language.pointers
        # A heap of what each sentence would lose us at best. Openings and cosines are looked at only when a
        # sentence reaches the top: they can but add to its loss, so one that stays there is the best.
        heap = [(-relevance * score, index) for index, score in enumerate(scores)]
        heapify(heap)
        nearest: dict[int, float] = {}
        compared: dict[int, int] = {}
        picks: list[int] = []
        picked: set[int] = set()
        said: set[str] = set()
        purse = limits.purse()
        while heap:
            loss, index = heap[0]
            if index in picked:
                heappop(heap)
                continue
            likeness = nearest.get(index, 0.0)
            for pick in picks[max(compared.get(index, 0), len(picks) - RECENT) :]:
                likeness = max(likeness, representation.cosine(index, pick))
            nearest[index], compared[index] = likeness, len(picks)
            if likeness >= self.same or (self.same <= 1 and sentences[index].text in said):
                heappop(heap)
                continue
            dangles = index and index - 1 not in picked and opening(sentences[index].text) in pointers
            now = diversity * likeness - relevance * (scores[index] - (self.dangling if dangles else 0.0))
            if now > loss:
                heapreplace(heap, (now, index))
                continue
            heappop(heap)
            if limits.spend(purse, index):
                picks.append(index)
                said.add(sentences[index].text)
                if limits.is_spent(purse):
                    break
                picked.add(index)
                if index + 1 < len(scores):
                    # Its successor may no longer dangle: let it try again from the top.
                    heappush(heap, (-relevance * scores[index + 1], index + 1))
        return picks

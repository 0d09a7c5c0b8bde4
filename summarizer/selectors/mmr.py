"""From scores to the sentences picked."""

from __future__ import annotations

from heapq import heapify, heappop, heappush, heapreplace
from math import fsum

from ..errors import OptionError
from ..record import Record, check_number
from ..sentences.form import opening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..budget import Limits
    from ..document import Sentence
    from ..representation.representation import Representation

# Picks that a sentence is compared with, the latest: a summary of an article has fewer, and half a book stays linear.
RECENT = 50
# Sentences that one takes along: further back, its "he" is no longer what the first of them says.
LONGEST = 4


class Mmr(Record):
    """Maximal marginal relevance: the best sentence that says something new, again and again.

    The next pick is the sentence with the highest (1 - diversity) x (score - opening) - diversity x its highest
    cosine to a sentence picked before; ties go to the earlier. One that doesn't fit is passed over.

    Parameters
    ----------
    diversity : float
        0 (relevance only) to 1 (unlikeness only).
    dangling : float
        What it costs, in units of the score, to open with "He", "This" or "But" while the sentence before
        isn't picked, 0 or more.
    same : float
        The cosine from which two sentences say the same, and the second is never picked: 0 (anything does)
        to 1 (only the same terms); above 1 it is off.
    context : {"avoid", "pull"}
        What becomes of a sentence that opens with "He", "This" or "But": "avoid" lets it pay for that; "pull"
        takes along the sentence before it, and whatever that one needs, all within the limits, or passes it over.
        It is then worth the mean of them all, where that is less than its own score.

    Notes
    -----
    A cosine for each sentence that reaches the top and each of the last 50 picks.

    References
    ----------
    J. Carbonell, J. Goldstein, The use of MMR, diversity-based reranking for reordering documents and
    producing summaries, SIGIR 1998.
    """

    # .4 for dangling: the share of summaries where something dangles falls from 10 to 3 %, and ROUGE gains .05 on the
    # mean of 14 corpora; .8 costs it .1. For same: anything from .5 to .9 is the same to ROUGE.
    diversity: float = 0.4
    dangling: float = 0.4
    same: float = 0.85
    context: str = "avoid"

    def _check(self) -> None:
        check_number("diversity", self.diversity, 0, 1, "a number from 0 (relevance only) to 1 (unlikeness only)")
        check_number("dangling", self.dangling)
        check_number("same", self.same)
        if self.context not in ("avoid", "pull"):
            raise OptionError("context", self.context, 'one of "avoid", "pull"')

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        sentences = representation.sentences
        relevance, diversity = 1 - self.diversity, self.diversity
        pointing = representation.language.pointers | representation.language.connectives
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
            worth, group = scores[index], [index]
            if index and index - 1 not in picked and opening(sentences[index].text) in pointing:
                group = _with_antecedents(index, sentences, pointing, picked) if self.context == "pull" else group
                worth = min(worth, fsum([scores[one] for one in group]) / len(group))
                worth -= self.dangling if len(group) == 1 else 0.0
            now = diversity * likeness - relevance * worth
            if now > loss:
                heapreplace(heap, (now, index))
                continue
            heappop(heap)
            if limits.spend_all(purse, group):
                picks += group
                said.update([sentences[one].text for one in group])
                if limits.is_spent(purse):
                    break
                picked.update(group)
                if index + 1 < len(scores):
                    # Its successor may no longer dangle: let it try again from the top.
                    heappush(heap, (-relevance * scores[index + 1], index + 1))
        return picks


def _with_antecedents(
    index: int, sentences: Sequence[Sentence], pointing: frozenset[str], picked: set[int]
) -> list[int]:
    """Return a sentence behind those that it needs, in reading order; alone where they are more than `LONGEST`."""
    first = index
    while first and first - 1 not in picked and opening(sentences[first].text) in pointing:
        first -= 1
        if index - first > LONGEST:
            return [index]
    return list(range(first, index + 1))

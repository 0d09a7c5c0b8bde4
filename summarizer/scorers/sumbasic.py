"""From a representation to the sentences with the most frequent words, said words counting less."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heapreplace
from math import fsum

from ..record import Record
from ..stages import scoring
from .scores import PICKS, drawn, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation
    from ..stages import Scores


class SumBasic(Record):
    """Sentences with the most probable words, a word counting less once it has been said.

    Again and again: of the sentences that have the word most probable now, the one whose words are most probable on
    average; then the probability of each of its words is squared. For several articles on one event; it likes
    short sentences of frequent words.

    The score is minus the number of sentences picked before, so that `Top` takes the paper's summary, and `Mmr` the
    same without repeats.

    Notes
    -----
    300 picks, each costs the sentences that share a word with the pick; the rest follow by their first average.

    References
    ----------
    A. Nenkova, L. Vanderwende, The impact of frequency on summarization, MSR-TR-2005-101, 2005.
    """

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        terms = representation.terms
        counts = Counter([term for own in terms for term in own])
        total = sum(counts.values())
        chance = {term: count / total for term, count in counts.items()}
        places: dict[str, list[int]] = {}
        for index, own in enumerate(terms):
            # In the order of the sentence: a set's would show the hash seed.
            for term in dict.fromkeys(own):
                places.setdefault(term, []).append(index)

        def mean(index: int) -> float:
            own = terms[index]
            return fsum([chance[term] for term in own]) / len(own) if own else 0.0

        start = [mean(index) for index in range(len(terms))]
        picks: list[int] = []
        picked: set[int] = set()
        # Chances only fall: a term whose chance is still what it was is the most probable.
        heap = [(-value, term) for term, value in chance.items()]
        heapify(heap)
        while heap and len(picks) < PICKS:
            value, term = heap[0]
            left = [index for index in places[term] if index not in picked]
            if not left:
                heappop(heap)
            elif -value > chance[term]:
                heapreplace(heap, (-chance[term], term))
            else:
                places[term] = left
                best = max(left, key=lambda index: (mean(index), -index))
                picks.append(best)
                picked.add(best)
                # Squared, as the paper has it: the chance to say it twice.
                for said in set(terms[best]):
                    chance[said] *= chance[said]
        return drawn(picks, scaled(start))

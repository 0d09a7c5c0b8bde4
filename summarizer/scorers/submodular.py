"""From a representation to the order in which a summary is built: the scorers that are greedy by nature."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heapreplace
from math import fsum, log, sqrt

from ..record import Record, check_number
from ..representation.vectors import Neighbours, drawn, scaled, tying_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..document import Scores
    from ..representation.representation import Representation

# Sentences picked one after the other, the rest follow by their values at the start: longer than any summary.
PICKS = 300


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

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        terms = representation.terms
        counts = Counter([term for own in terms for term in own])
        total = sum(counts.values())
        chance = {term: count / total for term, count in counts.items()}
        places: dict[str, list[int]] = {}
        for index, own in enumerate(terms):
            for term in dict.fromkeys(own):
                places.setdefault(term, []).append(index)

        def mean(index: int) -> float:
            own = terms[index]
            return fsum([chance[term] for term in own]) / len(own) if own else 0.0

        start = [mean(index) for index in range(len(terms))]
        heap = [(-value, term) for term, value in chance.items()]
        heapify(heap)
        picks: list[int] = []
        picked: set[int] = set()
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
                for said in set(terms[best]):
                    chance[said] *= chance[said]
        return drawn(picks, scaled(start))


class KlSum(Record):
    """The sentences that together use words as the document does: least Kullback-Leibler divergence, greedily.

    Again and again the sentence with which the words of the summary, smoothed, diverge least from the document's.
    For several articles, and for a whole that should be mirrored rather than its point be found.

    The score is minus the number of sentences picked before, so that `Top` takes the paper's summary, and `Mmr` the
    same without repeats.

    Parameters
    ----------
    smoothing : float
        What is added to the count of each of the document's terms in the summary, above 0; without it a term not
        yet said would make the divergence infinite.

    Notes
    -----
    300 picks, lazily: each weighs a few sentences of every length; the rest follow by the divergence of each alone.

    References
    ----------
    A. Haghighi, L. Vanderwende, Exploring content models for multi-document summarization, NAACL 2009.
    """

    smoothing: float = 1.0

    def _check(self) -> None:
        check_number("smoothing", self.smoothing, 1e-12, allowed="a finite number above 0")

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        counts = [Counter(terms) for terms in representation.terms]
        sizes = [sum(own.values()) for own in counts]
        everything: Counter[str] = Counter()
        for own in counts:
            everything.update(own)
        total = sum(sizes)
        said: Counter[str] = Counter()
        room = self.smoothing * len(everything)

        # Least divergence is the most of: the sum over terms of p(term) log(its smoothed count in the summary), less
        # the logarithm of the summary's smoothed size.
        def more(term: str, count: int) -> float:
            before = said[term] + self.smoothing
            return everything[term] / total * log((before + count) / before)

        once = {term: more(term, 1) for term in everything}

        def gain(index: int) -> float:
            own = counts[index].items()
            return round(fsum([once[term] if count == 1 else more(term, count) for term, count in own]), 9)

        # Among sentences of one length the gain alone decides, and it only falls: a heap for each.
        heaps: dict[int, list[tuple[float, int]]] = {}
        for index, size in enumerate(sizes):
            if size:
                heaps.setdefault(size, []).append((-gain(index), index))
        start = _start(heaps, room, len(counts))
        length = 0
        picks: list[int] = []
        while heaps and len(picks) < PICKS:
            tops = []
            for size, heap in heaps.items():
                while (now := -gain(heap[0][1])) > heap[0][0]:
                    heapreplace(heap, (now, heap[0][1]))
                worth = -heap[0][0] - log((length + size + room) / (length + room))
                tops.append((-round(worth, 9), heap[0][1]))
            best = min(tops)[1]
            size = sizes[best]
            heappop(heaps[size])
            if not heaps[size]:
                del heaps[size]
            picks.append(best)
            said.update(counts[best])
            length += size
            once.update({term: more(term, 1) for term in counts[best]})
        return drawn(picks, scaled(start))


def _start(heaps: Mapping[int, list[tuple[float, int]]], room: float, n: int) -> list[float]:
    """Make heaps of the lists, and return what each sentence is worth as the first, from 0 for the least."""
    worth = {}
    for size, heap in heaps.items():
        heapify(heap)
        worth.update({index: -loss - log((size + room) / room) for loss, index in heap})
    least = min(worth.values(), default=0.0)
    return [worth[index] - least if index in worth else 0.0 for index in range(n)]


class Submodular(Record):
    """The sentences that together cover the document and differ: a submodular objective, greedily.

    Coverage is, summed over all sentences, how alike they are to the summary's, counted up to `saturation` / n of how
    alike they are to the whole document. Diversity is the sum over clusters of the square root of what their picked
    sentences are worth, so that another from a cluster already there adds less. For several articles and long
    texts, where a summary has to say more than one thing.

    The score is minus the number of sentences picked before, so that `Top` takes the greedy summary, and `Mmr` the
    same without repeats. Where lengths count, the selector `Coverage` spends them on the like.

    Parameters
    ----------
    saturation : float
        How many times the mean likeness is enough to be covered, above 0; the paper's 5.
    diversity : float
        What diversity is worth beside coverage, 0 (nothing) or more; the paper's 6.

    Notes
    -----
    Lazy: a sentence is weighed again only when it reaches the top of the heap. 300 picks; the rest follow by their
    likeness to the document. Clusters are of tf-idf vectors, a fifth as many as sentences, 60 at most.

    References
    ----------
    H. Lin, J. Bilmes, A class of submodular functions for document summarization, ACL 2011.
    """

    saturation: float = 5.0
    diversity: float = 6.0

    def _check(self) -> None:
        check_number("saturation", self.saturation, 1e-9, allowed="a finite number above 0")
        check_number("diversity", self.diversity)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        n = len(representation)
        near = Neighbours(representation)
        degrees = near.degrees
        enough = [min(1.0, self.saturation / n) * degree for degree in degrees]
        cluster = _clusters(tying_rows(representation))
        worth = [degree / n for degree in degrees]
        covered = [0.0] * n
        spent = [0.0] * (max(cluster, default=0) + 1)

        def gain(index: int) -> float:
            coverage = fsum([min(cosine, enough[other] - covered[other]) for other, cosine in near(index)])
            before = spent[cluster[index]]
            return round(coverage + self.diversity * (sqrt(before + worth[index]) - sqrt(before)), 9)

        # At first each sentence's gain is unknown, but no more than its likeness to all and its cluster's whole prize.
        heap = [(-degree - self.diversity * sqrt(worth[index]) - 1e-6, index) for index, degree in enumerate(degrees)]
        heapify(heap)
        picks: list[int] = []
        while heap and len(picks) < PICKS:
            loss, index = heap[0]
            now = -gain(index)
            if now > loss:
                heapreplace(heap, (now, index))
                continue
            heappop(heap)
            picks.append(index)
            spent[cluster[index]] += worth[index]
            for other, cosine in list(near(index)):
                covered[other] += cosine
                if covered[other] >= enough[other]:
                    near.forget(other)  # nothing more is to be had of it
        return drawn(picks, scaled(degrees))


# Rounds of k-means, and clusters, at most. Articles settle in the first round (120 of 120 of CNN's): among so few, a
# sentence is likest to the centre that it is part of.
_ROUNDS, _CLUSTERS = 3, 60


def _clusters(rows: Sequence[Mapping[str, float]]) -> list[int]:
    """Return the cluster of each unit vector: k-means by cosine, started from sentences evenly spread."""
    n = len(rows)
    k = max(1, min(_CLUSTERS, n // 5))
    # What shares no term with any centre stays with its place.
    found = [index * k // n for index in range(n)]
    centres: list[Mapping[str, float]] = [rows[cluster * n // k] for cluster in range(k)] if n else []
    for _ in range(_ROUNDS):
        weights: dict[str, list[tuple[int, float]]] = {}
        for cluster, centre in enumerate(centres):
            for term, weight in centre.items():
                weights.setdefault(term, []).append((cluster, weight))
        before = list(found)
        for index, row in enumerate(rows):
            cosines: dict[int, float] = {}
            for term, weight in row.items():
                for cluster, its in weights.get(term, ()):
                    cosines[cluster] = cosines.get(cluster, 0.0) + weight * its
            if cosines:
                likest = max(cosines.values()) - 1e-9
                found[index] = min([cluster for cluster, cosine in cosines.items() if cosine >= likest])
        if found == before:
            break
        sums: list[dict[str, float]] = [{} for _ in centres]
        for cluster, row in zip(found, rows, strict=True):
            for term, weight in row.items():
                sums[cluster][term] = sums[cluster].get(term, 0.0) + weight
        centres = []
        for own in sums:
            length = sqrt(fsum([weight * weight for weight in own.values()])) or 1.0
            centres.append({term: weight / length for term, weight in own.items()})
    return found

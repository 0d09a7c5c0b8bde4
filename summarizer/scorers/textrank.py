"""From a representation to how much of each sentence others share."""

from __future__ import annotations

from math import fsum, log
from operator import mul

from ..record import Record
from ..stages import scoring
from .pagerank import check_walk, random_walk
from .scores import scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from ..stages import Scores


class TextRank(Record):
    """Sentences that share words with many that share words with many: PageRank over the overlap of terms.

    Two sentences are joined by the number of terms they share, divided by the sum of the logarithms of their
    numbers of terms. For texts of any kind when nothing is known of them; `LexRank` weighs rare terms more.
    Meant with `Top`, as in the paper.

    Parameters
    ----------
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    A term's sentences are taken together by their lengths: a round costs the entries of the text, and for each term
    the square of the number of different lengths among its sentences. The most central sentence has 1.

    References
    ----------
    R. Mihalcea, P. Tarau, TextRank: bringing order into texts, EMNLP 2004.
    """

    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        check_walk(self.damping, self.tolerance)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        sizes = [len(own) for own in representation.distinct]
        groups = _groups(representation, sizes)
        # What each sentence would give itself, and doesn't.
        itself = [0.0] * len(sizes)
        for members, shares in groups:
            for place, group in enumerate(members):
                for index in group:
                    itself[index] += shares[place][place]

        def similar(values: Sequence[float]) -> list[float]:
            found: list[list[float]] = [[] for _ in sizes]
            for members, shares in groups:
                sums = [fsum(map(values.__getitem__, group)) for group in members]
                for group, share in zip(members, shares, strict=True):
                    given = fsum(map(mul, share, sums))
                    for index in group:
                        found[index].append(given)
            # Exact sums: the order of a set of terms doesn't show.
            return [fsum([*given, -its * value]) for given, its, value in zip(found, itself, values, strict=True)]

        return scaled(random_walk(similar, similar([1.0] * len(sizes)), self.damping, self.tolerance))


def _groups(representation: Representation, sizes: Sequence[int]) -> list[tuple[list[list[int]], list[list[float]]]]:
    """Return for each shared term its sentences, grouped by their number of terms, and what group gives to group."""
    places: dict[str, dict[int, list[int]]] = {}
    for index, own in enumerate(representation.distinct):
        for term in own:
            if representation.frequency[term] > 1:
                places.setdefault(term, {}).setdefault(sizes[index], []).append(index)

    # A term's group of one length gives to each of its groups 1 / (the sum of both logarithms).
    logs = {size: round(log(size), 12) if size else 0.0 for size in set(sizes)}
    groups = []
    for by_size in places.values():
        own_logs = [logs[size] for size in by_size]
        groups.append((list(by_size.values()), [_shares(one, own_logs) for one in own_logs]))
    return groups


def _shares(one: float, others: Sequence[float]) -> list[float]:
    """Return 1 / (a logarithm and another) for each of some; 0 where both are 0, of sentences of one term."""
    return [1 / (one + other) if one + other else 0.0 for other in others]

"""From pairs and how alike they are to groups: average linkage by a heap."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def linked(n: int, pairs: Mapping[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Return n things in groups: the two with the highest mean of pairs become one, as long as that is enough.

    Parameters
    ----------
    n : int
    pairs : mapping of (int, int) to float
        How alike two of them are, the lower number first; pairs that aren't in it count 0.
    threshold : float
        The least mean.

    Returns
    -------
    list of list of int
        Each sorted, and the groups by their first.

    Notes
    -----
    A heap of pairs of groups, of which those that are out of date are passed over.
    """
    groups = _Groups(n, pairs)
    heap = [(-groups.mean(*pair), *pair) for pair, alike in pairs.items() if alike >= threshold]
    heapify(heap)
    while heap:
        loss, one, other = heappop(heap)
        if one not in groups.members or other not in groups.members or groups.mean(one, other) != -loss:
            continue

        groups.join(one, other)
        for third in groups.sums[one]:
            mean = groups.mean(one, third)
            if mean >= threshold:
                heappush(heap, (-mean, min(one, third), max(one, third)))
    return sorted(map(sorted, groups.members.values()))


class _Groups:
    """Groups of things, each known by the first of them that it was made of, and how alike they are."""

    def __init__(self, n: int, pairs: Mapping[tuple[int, int], float]) -> None:
        self.members = {place: [place] for place in range(n)}
        self.sums: dict[int, dict[int, float]] = {place: {} for place in range(n)}
        for (one, other), alike in pairs.items():
            self.sums[one][other] = self.sums[other][one] = alike

    def mean(self, one: int, other: int) -> float:
        """Return how alike two groups are; rounded, so that in whatever order a sum grew it is the same."""
        return round(self.sums[one].get(other, 0.0) / (len(self.members[one]) * len(self.members[other])), 7)

    def join(self, one: int, other: int) -> None:
        """Make two groups the first of them."""
        self.members[one] += self.members.pop(other)
        theirs = self.sums.pop(other)
        del theirs[one], self.sums[one][other]
        for third, alike in theirs.items():
            del self.sums[third][other]
            self.sums[one][third] = self.sums[third][one] = self.sums[one].get(third, 0.0) + alike

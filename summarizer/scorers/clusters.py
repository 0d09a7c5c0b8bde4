"""From the unit vectors of sentences to clusters of those that are alike."""

from __future__ import annotations

from math import fsum, sqrt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Rounds of k-means, and clusters, at most. Articles settle in the first round (120 of 120 of CNN's): among so few, a
# sentence is likest to the centre that it is part of.
_ROUNDS, _CLUSTERS = 3, 60
# Sentences for each cluster, as the paper has it.
_EACH = 5
# Cosines that differ by less are the same.
_EXACT = 1e-9


def clusters(rows: Sequence[Mapping[str, float]]) -> list[int]:
    """Return the cluster of each unit vector: k-means by cosine, started from sentences evenly spread."""
    n = len(rows)
    k = max(1, min(_CLUSTERS, n // _EACH))
    # What shares no term with any centre stays with its place.
    found = [index * k // n for index in range(n)]
    centres: list[Mapping[str, float]] = [rows[cluster * n // k] for cluster in range(k)] if n else []

    for _ in range(_ROUNDS):
        before, found = found, _likest(rows, centres, found)
        if found == before:
            break
        centres = _centres(rows, found, k)
    return found


def _likest(
    rows: Sequence[Mapping[str, float]], centres: Sequence[Mapping[str, float]], before: Sequence[int]
) -> list[int]:
    """Return the centre that each row is likest to, the first of several; its own before where it is like none."""
    weights: dict[str, list[tuple[int, float]]] = {}
    for cluster, centre in enumerate(centres):
        for term, weight in centre.items():
            weights.setdefault(term, []).append((cluster, weight))

    found = list(before)
    for index, row in enumerate(rows):
        cosines: dict[int, float] = {}
        for term, weight in row.items():
            for cluster, its in weights.get(term, ()):
                cosines[cluster] = cosines.get(cluster, 0.0) + weight * its
        if cosines:
            likest = max(cosines.values()) - _EXACT
            found[index] = min([cluster for cluster, cosine in cosines.items() if cosine >= likest])
    return found


def _centres(rows: Sequence[Mapping[str, float]], cluster_of: Sequence[int], k: int) -> list[Mapping[str, float]]:
    """Return the mean direction of each cluster's rows, of length 1; nothing for an empty one."""
    sums: list[dict[str, float]] = [{} for _ in range(k)]
    for cluster, row in zip(cluster_of, rows, strict=True):
        own = sums[cluster]
        for term, weight in row.items():
            own[term] = own.get(term, 0.0) + weight

    centres: list[Mapping[str, float]] = []
    for own in sums:
        length = sqrt(fsum([weight * weight for weight in own.values()])) or 1.0
        centres.append({term: weight / length for term, weight in own.items()})
    return centres

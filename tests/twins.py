"""Slow, clear ways to what the scorers compute fast; and documents for both."""

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import summarize

TEXT = (
    "The council closed the harbour road on Monday after a storm. Waves had undermined the harbour road and its wall. "
    "The council will rebuild the road and the wall in spring. Shops on the harbour fear for the season and for trade. "
    "A ferry still runs to the islands from the old pier. The ferry is full, and shops on the islands do good trade. "
    "Nobody asked the gulls. The storm was the third this winter, the council said, and the wall is old. "
    "Repairs to the wall cost more than the trade of a season brings. Gulls sleep on the wall."
)


def represented(text, **settings):
    """Return what scorers see of a text."""
    return summarize(text, **settings).selection.analysis.representation


def identity(terms):
    """Let scikit-learn take terms as they are."""
    return terms


def cosines(representation):
    """Return the cosines of all pairs of sentences, by scikit-learn."""
    if not any(representation.terms):
        return np.zeros((len(representation), len(representation)))
    unit = TfidfVectorizer(analyzer=identity).fit_transform(representation.terms).toarray()
    return unit @ unit.T


def pagerank(weights, damping=0.85):
    """Solve for PageRank on a matrix of weights, row i passing on to column j; the highest is 1.

    A row without weights passes on to all alike.
    """
    n = len(weights)
    degrees = weights.sum(axis=1, keepdims=True)
    passed = np.where(degrees > 1e-9, weights / np.where(degrees > 1e-9, degrees, 1), 1 / n)
    scores = np.linalg.solve(np.eye(n) - damping * passed.T, np.full(n, (1 - damping) / n))
    return scores / scores.max()


def best_choice(values, limits):
    """Return the highest value of any choice of sentences within the limits; `values` takes the choice."""
    n = len(limits.rows[0][0])
    best = 0.0
    for mask in range(1 << n):
        choice = [index for index in range(n) if mask >> index & 1]
        if all(sum(costs[index] for index in choice) <= capacity for costs, capacity in limits.rows):
            best = max(best, values(choice))
    return best

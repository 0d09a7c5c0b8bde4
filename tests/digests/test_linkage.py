"""Average linkage by a heap, and what it leaves apart."""

import random
from itertools import combinations

import pytest

from summarizer import Document, digest
from summarizer.digests.linkage import APART, ENOUGH, linked


def slow_linkage(n, pairs, threshold):
    """Join the two groups with the highest mean that aren't two, computed anew each time; ties to the first two."""
    groups = [[place] for place in range(n)]

    def mean(some, others=None):
        every = combinations(some, 2) if others is None else [(a, b) for a in some for b in others]
        found = [pairs.get((min(a, b), max(a, b)), 0.0) for a, b in every]
        return round(sum(found) / len(found), 7)

    def are_two(some, others):
        if min(len(some), len(others)) == 1 or mean(some, others) >= ENOUGH * threshold:
            return False
        return mean(some, others) < round(APART * min(mean(some), mean(others)), 7)

    while True:
        best = max(
            (
                (mean(groups[one], groups[other]), -one, -other)
                for one, other in combinations(range(len(groups)), 2)
                if not are_two(groups[one], groups[other])
            ),
            default=(-1.0, 0, 0),
        )
        if best[0] < threshold:
            return sorted(map(sorted, groups))
        one, other = -best[1], -best[2]
        groups[one] += groups.pop(other)


@pytest.mark.parametrize("seed", range(20))
def test_the_heap_joins_what_a_slow_twin_joins(seed):
    """Average linkage, whatever order sums grew in."""
    made = random.Random(seed)
    n = made.randint(2, 14)
    pairs = {pair: round(made.random(), 6) for pair in combinations(range(n), 2) if made.random() < 0.5}
    for threshold in (0.1, 0.2, 0.4):
        assert linked(n, pairs, threshold) == slow_linkage(n, pairs, threshold)


def test_two_groups_that_each_hold_together_are_two():
    """Half of what each is within isn't enough; one thing joins, and so do two alike twice as much as is asked."""
    pairs = {(0, 1): 0.5, (2, 3): 0.4, **dict.fromkeys([(0, 2), (0, 3), (1, 2), (1, 3)], 0.2)}
    assert linked(4, pairs, 0.15) == [[0, 1], [2, 3]]
    assert linked(4, pairs, 0.1) == [[0, 1, 2, 3]]
    assert linked(3, {(0, 1): 0.5, (0, 2): 0.2, (1, 2): 0.2}, 0.15) == [[0, 1, 2]]
    assert linked(4, {**pairs, (2, 3): 0.28}, 0.15) == [[0, 1, 2, 3]]


def test_two_strikes_of_one_town_are_two_stories():
    """The town and that there is a strike are all that they share."""
    strikes = [
        ("Karsted's teachers walked out on Thursday in their first strike since 2019. They want smaller classes.", 15),
        ("Classes were cancelled on Friday as Karsted's teachers kept up their strike over class sizes.", 16),
        ("Workers at three Karsted hotels walked off their jobs on Friday in a strike for higher pay.", 16),
        ("Housekeepers picketed a hotel as a strike at three Karsted hotels began.", 16),
    ]
    found = digest([Document(text, date=f"2026-10-{day}") for text, day in strikes], 1)
    assert [story.articles for story in found.stories] == [(0, 1), (2, 3)]

"""Average linkage by a heap."""

import random
from itertools import combinations

import pytest

from summarizer import Document, digest
from summarizer.digests.linkage import linked


def slow_linkage(n, pairs, threshold):
    """Join the two groups with the highest mean, computed anew each time; ties to the first two."""
    groups = [[place] for place in range(n)]

    def mean(some, others):
        found = [pairs.get((min(a, b), max(a, b)), 0.0) for a in some for b in others]
        return round(sum(found) / len(found), 7)

    while True:
        best = max(
            ((mean(groups[one], groups[other]), -one, -other) for one, other in combinations(range(len(groups)), 2)),
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


def test_an_event_in_two_phases_is_one_story():
    """Both articles on each of them have more in common with each other than with the rest: no reason to part them."""
    phases = [
        ("A jury in Manchester found surgeon Paul Ridley guilty of manslaughter over a patient of 34.", 12),
        ("Surgeon Paul Ridley was convicted of the manslaughter of Amy Cross. The jury was out for nine hours.", 12),
        ("Paul Ridley was jailed for four years on Thursday. Judge Ann Croft said his arrogance had cost a life.", 14),
        (
            "Four years for surgeon Ridley is not enough, said Amy Cross's family. Judge Ann Croft called him arrogant.",
            14,
        ),
        ("Norway's oil fund returned 6 percent in the first quarter, it said.", 13),
    ]
    found = digest([Document(text, date=f"2026-05-{day}") for text, day in phases], 1)
    assert [story.articles for story in found.stories] == [(0, 1, 2, 3), (4,)]

"""Killed at random moments beside another run with the same output, a run leaves it whole or absent."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import kills


@pytest.mark.parametrize("kind", kills.KINDS)
def test_a_few_kills(kind):
    """The script's forty, three here: it raises where a file is torn, or somebody else's is touched."""
    counts = kills.tried(kind, 3, 120, 7)
    assert sum(counts.values()) == 3
    assert set(counts) <= {"whole", "absent", "in part"}

"""Killed at random moments beside another run with the same output, a run leaves it whole or absent."""

import sys

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module", autouse=True)
def scripts():
    """Let the benchmarks' folder be imported from."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    yield
    sys.path.remove(str(ROOT / "benchmarks"))


@pytest.mark.parametrize("kind", ["output", "resume", "folder"])
def test_a_few_kills(kind):
    """The script's forty, two here: it raises where a file is torn, or somebody else's is touched."""
    from kills import tried

    counts = tried(kind, 2, 120, 7)
    assert sum(counts.values()) == 2
    assert set(counts) <= {"whole", "absent", "in part"}

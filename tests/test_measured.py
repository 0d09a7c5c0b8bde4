"""Coverage sees the tests of the rooms, and not those that walk through all of them."""

import os
import sys

import pytest

from tests.conftest import ROOT, THROUGH_ALL, pytest_runtest_protocol


class Item:
    """What the hook asks of a test: where it stands."""

    def __init__(self, place):
        """Keep the place."""
        self.path = ROOT / "tests" / place


@pytest.mark.parametrize(
    ("place", "is_seen"),
    [("house/test_rules.py", False), ("fuzz/test_a.py", False), ("test_summary.py", True), ("web/test_house.py", True)],
)
def test_a_test_that_walks_through_all_rooms_isnt_measured(monkeypatch, place, is_seen):
    """Neither in its process nor in those that it starts; behind it all is as before."""

    def counts_lines(frame, event, arg):
        """Count nothing."""

    monkeypatch.setenv("COVERAGE_PROCESS_CONFIG", "a")
    before = sys.gettrace()
    sys.settrace(counts_lines)
    try:
        run = pytest_runtest_protocol(Item(place))
        next(run)
        seen = sys.gettrace(), os.environ.get("COVERAGE_PROCESS_CONFIG")
        with pytest.raises(StopIteration):
            run.send(None)
        assert sys.gettrace() is counts_lines
    finally:
        sys.settrace(before)
    assert seen == ((counts_lines, "a") if is_seen else (None, None))
    assert os.environ["COVERAGE_PROCESS_CONFIG"] == "a"


def test_what_isn_t_measured_is_there():
    """No name of it is out of date."""
    assert [place for place in THROUGH_ALL if not (ROOT / "tests" / place).exists()] == []

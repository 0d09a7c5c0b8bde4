"""The judge of growth judges."""

import sys

import pytest

from tests.growth import assert_grows_slowly


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        """Return the time, in seconds."""
        return self.now

    def work(self, cost):
        """Return a maker of work that takes ``cost(size)`` seconds."""

        def of(size):
            def run():
                self.now += cost(size)

            return run

        return of


@pytest.mark.parametrize(
    ("cost", "is_slow"),
    [(lambda n: n, True), (lambda n: 3 * n**1.2, True), (lambda n: 1e-9 * n**2, True), (lambda n: n**2, False), (lambda n: n**1.9, False)],
    ids=["linear", "nearly", "too short to tell", "quadratic", "nearly quadratic"],
)  # fmt: skip
def test_a_quadratic_step_is_seen(cost, is_slow):
    """And a linear one isn't blamed."""
    clock = Clock()
    if is_slow:
        assert_grows_slowly(clock.work(cost), 100, 1000, clock)
        return
    with pytest.raises(AssertionError, match=r"10 times as much takes \d+ times as long, over 50"):
        assert_grows_slowly(clock.work(cost), 100, 1000, clock)


def test_slow_tries_are_forgiven():
    """Five of them in a row, as on a machine with other work."""
    clock, tries = Clock(), iter([100] * 5 + [1] * 5)
    assert_grows_slowly(clock.work(lambda n: n * next(tries) if n == 1000 else n), 100, 1000, clock)


def test_what_fails_in_the_work_is_told():
    """An error is no slowness, and garbage is collected again behind it."""
    import gc

    def broken():
        raise KeyError("a")

    with pytest.raises(KeyError):
        assert_grows_slowly(lambda n: broken, 1, 10)
    assert gc.isenabled()


def test_coverage_sees_the_first_call_alone():
    """What is timed isn't slowed down by it, and behind it lines are counted as before."""

    def counts_lines(frame, event, arg):
        """Count nothing."""

    before, seen = sys.gettrace(), []
    sys.settrace(counts_lines)
    try:
        assert_grows_slowly(lambda n: lambda: seen.append(sys.gettrace()), 1, 10)
        seen.append(sys.gettrace())
    finally:
        sys.settrace(before)
    assert seen == [counts_lines, None, None, counts_lines]

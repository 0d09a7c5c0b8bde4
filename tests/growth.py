"""How time grows with an input's size, asserted without failing where a machine is slow or busy."""

import gc
import sys
import time
from contextlib import contextmanager

# Between a linear step (1) and a quadratic one (2), with room for caches that a longer input falls out of: ten times as
# much may take fifty times as long.
MOST_EXPONENT = 1.7
TRIES = 8
# Less than this, in seconds, is the clock and what a first call sets up.
LEAST_SECONDS = 0.005
# What is cut off after seconds is cut off within this, on the busiest machine there is; without the cut it hangs for longer.
AT_ONCE = 120


def assert_grows_slowly(work, few, many, clock=time.process_time):
    """Assert that ``work(many)()`` takes about ``many / few`` times as long as ``work(few)()``.

    Each is given its best of up to eight tries, in turn, and the first that holds is enough: what is busy beside it, or
    the garbage of the tests before it, makes some tries slow, while a quadratic step makes all of them slow.
    What is first set up isn't timed, and coverage sees that first call alone: counting lines takes twice the work's time.

    Parameters
    ----------
    work : callable
        Given a size, returns what is timed; what it prepares isn't.
    few, many : int
        Two sizes.
    clock : callable
        Seconds; CPU time, not the wall's.
    """
    work(few)()
    least = {few: float("inf"), many: float("inf")}
    allowed = (many / few) ** MOST_EXPONENT
    for _ in range(TRIES):
        for size in (few, many):
            least[size] = min(least[size], _seconds(work, size, clock))

        took = least[many] / max(least[few], LEAST_SECONDS)
        if took <= allowed:
            return

    raise AssertionError(f"{many / few:g} times as much takes {took:.0f} times as long, over {allowed:.0f}")


def _seconds(work, size, clock):
    """Return how long work of a size takes, without looking for garbage in what other tests left, and without coverage."""
    gc.disable()
    try:
        with uncounted():
            prepared = work(size)
            before = clock()
            prepared()
            return clock() - before
    finally:
        gc.enable()


@contextmanager
def uncounted():
    """Let coverage count no lines."""
    counts_lines = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(counts_lines)

"""From a target to what was tried of it and what was found: exceptions, and what takes longer than it may."""

from __future__ import annotations

import hashlib
import signal
import time
import traceback
import warnings
from pathlib import Path
from random import Random

from fuzz.mutate import mutated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Seconds of CPU that a file of 60 kB may take, whatever is in it: a hundred times what articles of that size do. The
# readers' own ceilings are asked for by tests.
SLOW = 5.0
# Seconds after which a file that is still being read is given up, and is a find: where a loop never ends nothing else
# would be tried, and nobody would know by what.
STUCK = 60
# Where Linux says how many pages a process has in memory (proc(5)), and the size of one.
PAGES = Path("/proc/self/statm")
PAGE = 4096


class Stuck(BaseException):
    """Raised inside what doesn't come back: no reader takes it for a fault of the document."""


class Find:
    """An input that became what it mustn't.

    Attributes
    ----------
    content : bytes
    error : str
        The traceback, or how long it took.
    """

    def __init__(self, content: bytes, error: str) -> None:
        self.content, self.error = content, error

    @property
    def name(self) -> str:
        """The same for the same input, on every machine."""
        return hashlib.sha256(self.content).hexdigest()[:12]


def tried(call: Callable[[bytes], None], content: bytes) -> Find | None:
    """Return what is found where a target is called with a file, None where all is well."""
    before = time.process_time()
    signal.signal(signal.SIGALRM, _stuck)
    signal.alarm(STUCK)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            call(content)
    except (Exception, Stuck):  # whatever a target lets through is what is looked for: it knows what may be raised
        return Find(content, traceback.format_exc(limit=-6))
    finally:
        signal.alarm(0)
    taken = time.process_time() - before
    return Find(content, f"{taken:.1f} s") if taken > SLOW else None


def _stuck(*_: object) -> None:
    """End what doesn't come back."""
    raise Stuck(f"not done after {STUCK} s")


def resident() -> int:
    """Return how many bytes of memory this process has now; 0 where the system doesn't say."""
    return int(PAGES.read_text().split()[1]) * PAGE if PAGES.exists() else 0


def fuzzed(
    call: Callable[[bytes], None],
    seeds: Sequence[bytes],
    *,
    first: int = 0,
    seconds: float | None = None,
    count: int | None = None,
) -> tuple[int, list[Find]]:
    """Try a target with broken files until the time or the number is over.

    Parameters
    ----------
    call : callable
    seeds : sequence of bytes
        Good files.
    first : int
        Where the numbers begin that the broken ones are made by.
    seconds : float, optional
        Of CPU time, after which it stops: on a busy machine an hour of the clock says nothing.
    count : int, optional
        Of files, after which it stops.

    Returns
    -------
    executions : int
    finds : list of Find
        One for each place in the code.
    """
    until = None if seconds is None else time.process_time() + seconds
    finds: dict[str, Find] = {}
    number = first
    while (until is None or time.process_time() < until) and (count is None or number - first < count):
        random = Random(number)
        number += 1
        found = tried(call, mutated(random.choice(seeds), random))
        if found is not None:
            finds.setdefault(found.error.rpartition("File ")[2].partition("\n")[0], found)
    return number - first, [*finds.values()]

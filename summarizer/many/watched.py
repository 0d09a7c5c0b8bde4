"""From a task and chunks to what processes make of them that are ended where a document takes too long."""

from __future__ import annotations

from functools import partial

from .crew import AHEAD, Crew
from .shelter import Forked, Shelter
from .worker import pickled_task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import ThreadPoolExecutor
    from queue import SimpleQueue
    from typing import Any


class Watched(Crew):
    """Threads, each of which has a process do its documents, and knows which one that is at.

    The standard library's pool would be all broken by each process that ends; here the others go on, and what the
    ended one hadn't done goes to the next.

    Parameters
    ----------
    task : object
        Its `outcomes` is called on documents.
    jobs : int
        Processes, 1 or more.
    timeout : float
        Seconds that a document may take, above 0.
    """

    def __init__(self, task: Any, jobs: int, timeout: float) -> None:
        self.jobs, self.room = jobs, jobs * AHEAD
        begin = partial(Forked, pickled_task(task), timeout)
        self.shelters = [Shelter(begin, timeout) for _ in range(jobs)]
        self.free: SimpleQueue[Shelter] | None = None
        self.executor: ThreadPoolExecutor | None = None

    def start(self) -> None:
        """Make the threads; their processes start with the first chunk."""
        from concurrent.futures import ThreadPoolExecutor
        from queue import SimpleQueue

        self.free = SimpleQueue()
        for shelter in self.shelters:
            self.free.put(shelter)
        self.executor = ThreadPoolExecutor(self.jobs)

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        assert self.executor is not None
        return self.executor.submit(self._outcomes, given)

    def _outcomes(self, given: Sequence[Any]) -> list[Any]:
        """Return what a process makes of a chunk."""
        assert self.free is not None
        shelter = self.free.get()
        try:
            return shelter.outcomes(given)
        finally:
            self.free.put(shelter)

    def abandon(self) -> None:
        """Kill the processes; the threads see that, and end."""
        super().abandon()
        self.finish()

    def finish(self) -> None:
        """End the processes, and wait for the threads."""
        for shelter in self.shelters:
            shelter.end(is_idle=not self.is_abandoned)
        if self.executor is not None:
            self.executor.shutdown(wait=True, cancel_futures=True)

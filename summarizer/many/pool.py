"""From a task and chunks to outcomes: the standard library's process pool."""

from __future__ import annotations

from .crew import AHEAD, Crew
from .worker import begin_worker, pickled_task, run_here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from multiprocessing.process import BaseProcess
    from typing import Any


class Pool(Crew):
    """The standard library's process pool, with processes that can be ended.

    Parameters
    ----------
    task : object
        Its `outcomes` is called on chunks.
    jobs : int
        Processes, 1 or more.
    """

    def __init__(self, task: Any, jobs: int) -> None:
        from concurrent.futures.process import BrokenProcessPool
        from threading import RLock

        self.jobs, self.room = jobs, jobs * AHEAD
        self.lost = (BrokenProcessPool,)
        # A loop may give a run up that one of its threads is in the middle of.
        self._lock = RLock()
        self.payload = pickled_task(task)
        self.processes: list[BaseProcess] = []
        self.results: list[Any] = []
        self.executor: Executor | None = None

    def start(self) -> None:
        """Make the pool; its processes start with the first chunk."""
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor
        from copy import copy

        # What the pool keeps to itself has to be at hand when it is to end at once: see `_end`.
        context: Any = copy(multiprocessing.get_context(multiprocessing.get_start_method()))
        self.processes, self.results = [], []
        context.Process = _recorded(context.Process, self.processes)
        context.SimpleQueue = _recorded(context.SimpleQueue, self.results)
        self.executor = ProcessPoolExecutor(self.jobs, context, initializer=begin_worker, initargs=(self.payload,))

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        if self.executor is None:
            raise self.lost[0]("the pool was given up")
        return self.executor.submit(run_here, given)

    def renew(self) -> None:
        """Make another pool in the place of one that broke."""
        with self._lock:
            self._end()
            if not self.is_abandoned:
                self.start()

    def abandon(self) -> None:
        """Kill the processes."""
        with self._lock:
            super().abandon()
            self._end()

    def _end(self) -> None:
        """Kill the processes, and let the pool see that they are gone."""
        for process in [one for one in self.processes if one.pid is not None]:
            process.kill()
        # One killed while it sent a result leaves half of it: without this end the pool would wait for the other half.
        for queue in self.results:
            queue._writer.close()
        self.finish()

    def finish(self) -> None:
        """Let the processes end, and wait for that."""
        with self._lock:
            executor, self.executor = self.executor, None
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)


def _recorded(make: Callable[..., Any], made: list[Any]) -> Callable[..., Any]:
    """Return a function that makes the same, and keeps it in a list."""

    def recorded(*values: Any, **named: Any) -> Any:
        made.append(make(*values, **named))
        return made[-1]

    return recorded

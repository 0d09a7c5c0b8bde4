"""From a choice of engine to the workers that it stands for."""

from __future__ import annotations

from ..errors import OptionError
from .crew import AHEAD, Crew, available_cpus
from .dask import Cluster
from .pool import Pool
from .worker import pickled_task, run_task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor
    from typing import Any


class Hired(Crew):
    """An executor of the user's, who starts and ends it; one that breaks can't be renewed.

    Parameters
    ----------
    task : object
        Its `outcomes` is called on chunks.
    executor : concurrent.futures.Executor
    jobs : int
        Its workers, 1 or more.
    """

    def __init__(self, task: Any, executor: Executor, jobs: int) -> None:
        self.executor, self.room = executor, jobs * AHEAD
        self.payload = pickled_task(task)
        self.flying: list[Any] = []

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        future = self.executor.submit(run_task, self.payload, given)
        self.flying = [*(one for one in self.flying if not one.done()), future]
        return future

    def abandon(self) -> None:
        """Cancel what waits; what is at work ends by itself."""
        super().abandon()
        for future in self.flying:
            future.cancel()


def crew(choice: Any, jobs: int | None, task: Any) -> Crew | None:
    """Return the workers that a choice of engine stands for, not started; None is this process.

    Raises
    ------
    OptionError
        If it stands for none, or the task can't be sent to it.
    MissingDependencyError
        If it is Dask, and that isn't installed.
    """
    if choice == "serial" or (choice == "process" and jobs == 1):
        return None
    workers = jobs or available_cpus()
    if choice == "process":
        return Pool(task, workers) if workers > 1 else None
    if choice == "dask":
        return Cluster(task, None, jobs)
    # Told by its module: where it isn't a client, distributed needn't be there.
    if type(choice).__module__.partition(".")[0] == "distributed" and hasattr(choice, "scheduler_info"):
        return Cluster(task, choice, jobs)
    if not isinstance(choice, str) and callable(getattr(choice, "submit", None)):
        return Hired(task, choice, workers)
    raise OptionError("engine", choice, 'one of "process", "serial", "dask", an Executor, a distributed.Client')

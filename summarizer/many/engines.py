"""From a choice of engine to the workers that it stands for."""

from __future__ import annotations

from ..errors import OptionError
from ..record import check_jobs
from .crew import AHEAD, Crew, available_cpus
from .dask import Cluster
from .pool import Pool
from .shelter import run_sheltered
from .watched import Watched
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
    timeout : float, optional
        Seconds that a document may take: then each is done in a process beside a worker, which outlives it.
    """

    def __init__(self, task: Any, executor: Executor, jobs: int, timeout: float | None = None) -> None:
        self.executor, self.room, self.timeout = executor, jobs * AHEAD, timeout
        self.payload = pickled_task(task)
        self.flying: list[Any] = []

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        if self.timeout is None:
            future = self.executor.submit(run_task, self.payload, given)
        else:
            future = self.executor.submit(run_sheltered, self.payload, given, self.timeout)
        self.flying = [*(one for one in self.flying if not one.done()), future]
        return future

    def abandon(self) -> None:
        """Cancel what waits; what is at work ends by itself."""
        super().abandon()
        for future in self.flying:
            future.cancel()


def crew(choice: Any, jobs: int | None, task: Any, timeout: float | None = None) -> Crew | None:
    """Return the workers that a choice of engine stands for, not started; None is this process.

    Raises
    ------
    OptionError
        If it stands for none, the task can't be sent to it, or it can't keep to the seconds a document.
    MissingDependencyError
        If it is Dask, and that isn't installed.
    """
    if jobs is not None:
        check_jobs("jobs", jobs)
    workers = jobs or available_cpus()
    if choice == "serial" and timeout is not None:
        raise OptionError("timeout", timeout, 'this process can\'t be ended; pass engine="process", jobs=1 is enough')
    if choice == "process" and timeout is not None:
        return Watched(task, workers, timeout)
    if choice == "serial" or (choice == "process" and workers == 1):
        return None
    if choice == "process":
        return Pool(task, workers)

    if choice == "dask":
        return Cluster(task, None, jobs, timeout)
    # Told by its module: where it isn't a client, distributed needn't be there.
    if type(choice).__module__.partition(".")[0] == "distributed" and hasattr(choice, "scheduler_info"):
        return Cluster(task, choice, jobs, timeout)
    if not isinstance(choice, str) and callable(getattr(choice, "submit", None)):
        return Hired(task, choice, workers, timeout)
    raise OptionError("engine", choice, 'one of "process", "serial", "dask", an Executor, a distributed.Client')

"""From a task and chunks of documents to what workers make of them: a process pool, an executor, a Dask cluster."""

from __future__ import annotations

import os
import pickle
from functools import lru_cache

from .errors import MissingDependencyError, OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from multiprocessing.process import BaseProcess
    from typing import Any

# Chunks under way for each worker: one at work, one waiting. A third was no faster, and is memory.
_AHEAD = 2


class Crew:
    """Workers that run a task on chunks, and what is known of their end.

    Attributes
    ----------
    room : int
        Chunks that may be under way.
    lost : tuple of exception types
        What a future raises whose worker is gone, where the crew can be renewed.
    is_abandoned : bool
        Whether nobody waits for the results any more.
    """

    room: int
    lost: tuple[type[BaseException], ...] = ()
    is_abandoned = False

    def start(self) -> None:
        """Have workers."""

    if TYPE_CHECKING:

        def submit(self, given: Sequence[Any]) -> Any:
            """Send a chunk off, and return its future."""

    def renew(self) -> None:
        """Have workers again, after some were lost."""

    def abandon(self) -> None:
        """End at once, whatever is under way."""
        self.is_abandoned = True

    def finish(self) -> None:
        """End, with nothing under way."""


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

        self.jobs, self.room = jobs, jobs * _AHEAD
        self.lost = (BrokenProcessPool,)
        # A loop may give a run up that one of its threads is in the middle of.
        self._lock = RLock()
        self.payload = _pickled(task)
        self.processes: list[BaseProcess] = []
        self.results: list[Any] = []
        self.executor: Executor | None = None

    def start(self) -> None:
        """Make the pool; its processes start with the first chunk."""
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor
        from copy import copy

        context: Any = copy(multiprocessing.get_context(multiprocessing.get_start_method()))
        self.processes, self.results = [], []
        context.Process = _recorded(context.Process, self.processes)
        context.SimpleQueue = _recorded(context.SimpleQueue, self.results)
        self.executor = ProcessPoolExecutor(self.jobs, context, initializer=_begin, initargs=(self.payload,))

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        if self.executor is None:
            raise self.lost[0]("the pool was given up")
        return self.executor.submit(_work_here, given)

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
        self.executor, self.room = executor, jobs * _AHEAD
        self.payload = _pickled(task)
        self.flying: list[Any] = []

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        future = self.executor.submit(_work, self.payload, given)
        self.flying = [*(one for one in self.flying if not one.done()), future]
        return future

    def abandon(self) -> None:
        """Cancel what waits; what is at work ends by itself."""
        super().abandon()
        for future in self.flying:
            future.cancel()


class Cluster(Crew):
    """Dask's workers, through its futures; the scheduler runs a chunk again whose worker was lost.

    Parameters
    ----------
    task : object
        Its `outcomes` is called on chunks.
    client : distributed.Client, optional
        None is the one in use, or a cluster of this machine's processes, which ends with the run.
    jobs : int, optional
        Processes of a cluster made here; None is one for each CPU.

    Notes
    -----
    joblib's Dask backend is no way to do this: it hangs for ever on a killed worker.
    """

    def __init__(self, task: Any, client: Any = None, jobs: int | None = None) -> None:
        try:
            import cloudpickle
            import distributed as found
        except ImportError as error:
            raise MissingDependencyError("distributed", "dask") from error
        distributed: Any = found  # which has no types to check by
        self.lost = (distributed.KilledWorker,)
        self.payload = _pickled(task, cloudpickle.dumps)
        self.client, self.jobs, self.distributed = client, jobs, distributed
        self.cluster: Any = None
        self.flying: list[Any] = []
        self.task: Any = None
        if client is not None and client.asynchronous:
            raise OptionError("engine", client, "a Client that isn't asynchronous; async for works with such a one")

    def start(self) -> None:
        """Find workers, and give them the task."""
        distributed = self.distributed
        if self.client is None:
            try:
                self.client = distributed.get_client()
            except ValueError:  # there is none
                self.cluster = distributed.LocalCluster(
                    n_workers=self.jobs or available_cpus(), threads_per_worker=1, dashboard_address=":0"
                )
                self.client = distributed.Client(self.cluster)
        self.room = max(2, self.jobs or sum(self.client.nthreads().values())) * _AHEAD
        # A task like any other, not scattered data: where its worker is lost the scheduler makes it again.
        self.task = self.client.submit(pickle.loads, self.payload, pure=False)

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        import dask

        # A document of 50 MB is a large graph, and there is no other way for it to be run again.
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}):
            future = self.client.submit(_outcomes, self.task, given, pure=False)
        self.flying = [*(one for one in self.flying if not one.done()), future]
        return future

    def abandon(self) -> None:
        """Cancel what is under way."""
        super().abandon()
        if self.client is not None and self.flying:
            self.client.cancel(self.flying, force=True)
        self.finish()

    def finish(self) -> None:
        """End the cluster, where it was made here."""
        self.task, self.flying = None, []
        if self.cluster is not None:
            self.client.close()
            self.cluster.close()


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
    if type(choice).__module__.partition(".")[0] == "distributed" and hasattr(choice, "scheduler_info"):
        return Cluster(task, choice, jobs)
    if not isinstance(choice, str) and callable(getattr(choice, "submit", None)):
        return Hired(task, choice, workers)
    raise OptionError("engine", choice, 'one of "process", "serial", "dask", an Executor, a distributed.Client')


def _recorded(make: Callable[..., Any], made: list[Any]) -> Callable[..., Any]:
    """Return a function that makes the same, and keeps it in a list."""

    def recorded(*values: Any, **named: Any) -> Any:
        made.append(make(*values, **named))
        return made[-1]

    return recorded


def available_cpus() -> int:
    """Return how many CPUs this process may use, 1 or more."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pickled(task: Any, dumps: Any = pickle.dumps) -> bytes:
    """Return a task as bytes, or say what of it can't travel."""
    try:
        payload: bytes = dumps(task)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise OptionError(
            "engine", "process", f'{error}; pass a function or class of a module, or engine="serial"'
        ) from error
    return payload


# -- in the worker

_payloads: dict[str, bytes] = {}


def _begin(payload: bytes) -> None:
    """Make a process of the pool ready: Ctrl-C is its parent's to answer, and with its parent it ends."""
    import signal
    import threading
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _payloads["here"] = payload
    threading.Thread(target=_follow, args=(parent_process(),), daemon=True).start()


def _follow(parent: Any) -> None:
    """End with the parent: a killed one can't tell its pool, whose processes would wait for ever."""
    parent.join()
    os._exit(1)


def _work_here(given: Sequence[Any]) -> Any:
    """Run the task that this process was made ready for."""
    return _work(_payloads["here"], given)


def _work(payload: bytes, given: Sequence[Any]) -> Any:
    """Run a task on a chunk."""
    return _outcomes(_unpickled(payload), given)


def _outcomes(task: Any, given: Sequence[Any]) -> Any:
    """Run a task on a chunk, on a Dask worker."""
    return task.outcomes(given)


@lru_cache(4)
def _unpickled(payload: bytes) -> Any:
    """Return the task; chunk after chunk brings the same."""
    return pickle.loads(payload)

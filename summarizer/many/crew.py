"""From a task and chunks of documents to what workers make of them: a process pool, an executor, a Dask cluster."""

from __future__ import annotations

import os
import pickle
import sys
import time
from contextlib import suppress
from functools import lru_cache

from ..errors import MissingDependencyError, OptionError, WorkerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from multiprocessing.process import BaseProcess
    from typing import Any

# Seconds between two looks at whether a Dask cluster has workers at all, and how long it may be without: clouds take
# minutes to bring one.
_LOOK, _PATIENCE = 10.0, 600.0
# Seconds that a worker of Dask's has to be there before it is given anything that could kill it.
_BORN, _GROWN = time.monotonic(), 1.0
# Dask's scheduler keeps its latest messages to each worker for its developers, a thousand: with a chunk of articles in
# each they were half a gigabyte.
_LOG_LENGTH, _MESSAGES = "distributed.admin.low-level-log-length", 10
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

    def send(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future: a lost one where the workers are gone already."""
        try:
            return self.submit(given)
        except self.lost as error:
            from concurrent.futures import Future

            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def land(self, future: Any) -> Any:
        """Wait for what becomes of a chunk; None where its worker was lost."""
        try:
            return self.result(future)
        except self.lost:
            if self.is_abandoned:
                raise
            return None

    def result(self, future: Any) -> Any:
        """Wait for a future."""
        return future.result()

    def alone(self, given: Sequence[Any]) -> list[Any]:
        """Return the outcomes of documents each of which has the workers to itself, so that the killer is known."""
        outcomes: list[Any] = []
        for one in given:
            if (outcome := self.land(self.send([one]))) is None:
                outcomes.append(WorkerError())
                self.renew()
            else:
                outcomes += outcome
        return outcomes

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
                import dask

                with dask.config.set({_LOG_LENGTH: _MESSAGES}):
                    self.cluster = distributed.LocalCluster(
                        n_workers=self.jobs or available_cpus(), threads_per_worker=1, dashboard_address=":0"
                    )
                self.client = distributed.Client(self.cluster)
        self.room = max(2, self.jobs or sum(self.client.nthreads().values())) * _AHEAD
        # A task like any other, not scattered data: where its worker is lost the scheduler makes it again.
        self.task = self.client.submit(bytes, self.payload, pure=False)

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        return self._submitted(_on_dask, given)

    def _submitted(self, work: Callable[..., Any], given: Sequence[Any]) -> Any:
        import dask

        # A document of 50 MB is a large graph, and there is no other way for it to be run again.
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}):
            future = self.client.submit(work, self.task, given, pure=False)
        self.flying = [*(one for one in self.flying if not one.done()), future]
        return future

    def result(self, future: Any) -> Any:
        """Wait for a future, as long as there is somebody who could bring it."""
        idle = 0
        while True:
            try:
                return future.result(timeout=_LOOK)
            except TimeoutError:
                if future.done():  # what it raised itself, or what came while this was thrown
                    return future.result()
            idle = 0 if self.client.nthreads() else idle + 1
            if idle >= _PATIENCE / _LOOK:
                message = f"the Dask cluster has had no worker for {_PATIENCE / 60:g} minutes; what is done is done"
                raise ConnectionError(message)

    def alone(self, given: Sequence[Any]) -> list[Any]:
        """Return the outcomes of documents in a process of their own beside a worker, which outlives it."""
        return self.land(self._submitted(_sheltered, given)) or [WorkerError() for _ in given]

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
    """Run a task on a chunk."""
    return task.outcomes(given)


@lru_cache(4)
def _unpickled(payload: bytes) -> Any:
    """Return the task; chunk after chunk brings the same."""
    return pickle.loads(payload)


def _on_dask(payload: bytes, given: Sequence[Any]) -> Any:
    """Run a task on a chunk, on a worker of Dask's."""
    # A worker that dies before its nanny has seen it run isn't replaced: a poisonous chunk waits until it has.
    time.sleep(max(0.0, _BORN + _GROWN - time.monotonic()))
    return _work(payload, given)


def _sheltered(payload: bytes, given: Sequence[Any]) -> list[Any]:
    """Run a task on documents in another process, begun again after each document that kills it."""
    import io
    import subprocess

    outcomes: list[Any] = []
    command = [sys.executable, "-c", "from summarizer.crews import _shelter; _shelter()"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    while len(outcomes) < len(given):
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as child:
            content, _ = child.communicate(pickle.dumps((payload, given[len(outcomes) :])))
        stream = io.BytesIO(content)
        with suppress(EOFError, pickle.UnpicklingError):  # its last words may be cut off
            while True:
                outcomes.append(pickle.load(stream))
        if len(outcomes) < len(given):
            outcomes.append(WorkerError())
    return outcomes


def _shelter() -> None:
    """Be the process that `_sheltered` begins: outcomes to standard output, one by one."""
    payload, given = pickle.load(sys.stdin.buffer)
    with os.fdopen(os.dup(1), "wb") as home:
        os.dup2(2, 1)  # what the user's stages print is no outcome
        task = pickle.loads(payload)
        for one in given:
            home.write(pickle.dumps(task.outcomes([one])[0]))
            home.flush()

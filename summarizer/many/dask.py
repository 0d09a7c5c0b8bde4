"""From a task and chunks to outcomes: a Dask cluster."""

from __future__ import annotations

import time
from contextlib import ExitStack

from ..errors import MissingDependencyError, OptionError, WorkerError
from .crew import AHEAD, Crew, available_cpus
from .shelter import run_sheltered
from .worker import pickled_task, run_task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

# Seconds between two looks at whether a Dask cluster has workers at all, and how long it may be without: clouds take
# minutes to bring one.
_LOOK, _PATIENCE = 10.0, 600.0
# Seconds that a worker of Dask's has to be there before it is given anything that could kill it.
_BORN, _GROWN = time.monotonic(), 1.0
# Dask's scheduler keeps its latest messages to each worker for its developers, a thousand: with a chunk of articles in
# each they were half a gigabyte.
_LOG_LENGTH, _MESSAGES = "distributed.admin.low-level-log-length", 10
# A LocalCluster closes the nanny of a worker that was lost so long ago, 15 seconds by default, though the nanny may be
# about to start another: on a busy machine, which takes longer, one document that killed two workers ended a cluster.
_LOST, _WAITED_FOR = "distributed.deploy.lost-worker-timeout", f"{_PATIENCE:g}s"
# Dask gives the thread of a client or of a cluster ten seconds to begin, then an assertion fails: seen once, where
# much else ran. So often it may begin anew.
_BEGINNINGS = 6


def dask_distributed() -> Any:
    """Return the package `distributed`, which has no types to check by."""
    try:
        import distributed
    except ImportError as error:
        raise MissingDependencyError("distributed", "dask") from error

    return distributed


def begun(make: Callable[..., Any], *given: Any, **options: Any) -> Any:
    """Return a client or a cluster of Dask's, begun anew where a busy machine kept its thread waiting."""
    for _ in range(_BEGINNINGS):
        try:
            return make(*given, **options)
        except AssertionError as error:
            late = error

    raise ConnectionError(
        f"Dask's thread didn't begin in {_BEGINNINGS} attempts; try again when less runs here"
    ) from late


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
    timeout : float, optional
        Seconds that a document may take: then each is done in a process beside a worker, which outlives it.

    Notes
    -----
    joblib's Dask backend is no way to do this: it hangs for ever on a killed worker.
    """

    def __init__(self, task: Any, client: Any = None, jobs: int | None = None, timeout: float | None = None) -> None:
        distributed = dask_distributed()
        import cloudpickle

        if client is not None and client.asynchronous:
            raise OptionError("engine", client, "a Client that isn't asynchronous; async for works with such a one")

        self.lost = (distributed.KilledWorker,)
        self.payload = pickled_task(task, cloudpickle.dumps)
        self.client, self.jobs, self.distributed = client, jobs, distributed
        self.timeout = timeout
        self.cluster: Any = None
        self.settings = ExitStack()
        self.flying: list[Any] = []
        self.task: Any = None

    def start(self) -> None:
        """Find workers, and give them the task."""
        import dask

        self.settings.enter_context(dask.config.set({_LOST: _WAITED_FOR}))
        if self.client is None:
            try:
                self.client = self.distributed.get_client()
            except ValueError:  # there is none
                self.client = self._own_client()

        self.room = max(2, self.jobs or sum(self.client.nthreads().values())) * AHEAD
        # A task like any other, not scattered data: where its worker is lost the scheduler makes it again.
        self.task = self.client.submit(bytes, self.payload, pure=False)

    def _own_client(self) -> Any:
        """Return the client of a cluster made here: a process a worker, its dashboard at any port that is free."""
        import dask

        with dask.config.set({_LOG_LENGTH: _MESSAGES}):
            self.cluster = begun(
                self.distributed.LocalCluster,
                n_workers=self.jobs or available_cpus(),
                threads_per_worker=1,
                dashboard_address=":0",
            )
        return begun(self.distributed.Client, self.cluster)

    def submit(self, given: Sequence[Any]) -> Any:
        """Send a chunk off, and return its future."""
        if self.timeout is not None:
            return self._submitted(run_sheltered, given, self.timeout)
        return self._submitted(_on_dask, given)

    def _submitted(self, work: Callable[..., Any], given: Sequence[Any], *more: Any) -> Any:
        import dask

        # A document of 50 MB is a large graph, and there is no other way for it to be run again.
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}):
            future = self.client.submit(work, self.task, given, *more, pure=False)
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
        return self.land(self._submitted(run_sheltered, given, self.timeout)) or [WorkerError() for _ in given]

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
        self.settings.close()


def _on_dask(payload: bytes, given: Sequence[Any]) -> Any:
    """Run a task on a chunk, on a worker of Dask's."""
    # A worker that dies before its nanny has seen it run isn't replaced: a poisonous chunk waits until it has.
    time.sleep(max(0.0, _BORN + _GROWN - time.monotonic()))
    return run_task(payload, given)

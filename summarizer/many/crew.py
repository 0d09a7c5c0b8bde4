"""From a task and chunks of documents to what workers make of them: a process pool, an executor, a Dask cluster."""

from __future__ import annotations

import os

from ..errors import WorkerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# Chunks under way for each worker: one at work, one waiting. A third was no faster, and is memory.
AHEAD = 2


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


def available_cpus() -> int:
    """Return how many CPUs this process may use, 1 or more."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

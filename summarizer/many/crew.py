"""From a task and chunks to what workers make of them, be it a process pool, an executor or a Dask cluster."""

from __future__ import annotations

import os
from collections import deque

from ..errors import WorkerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Self

    from .chunks import Chunk, Chunks

# Chunks under way for each worker: one at work, one waiting. A third was no faster, and is memory.
AHEAD = 2


class Crew:
    """Workers that run a task on chunks, and what is known of their end; a ``with`` block starts and ends them.

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

    def __enter__(self) -> Self:
        """Have workers; none stays behind where that fails half-way."""
        try:
            self.start()
        except BaseException:
            self.abandon()
            raise
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """Let them end; at once where something was raised: Ctrl-C and an iterator that is closed as well."""
        if kind is None:
            self.finish()
        else:
            self.abandon()

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
        # One under way at a time: whoever dies, it is known of what.
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


def flown(workers: Crew, chunks: Chunks) -> Iterator[tuple[int, list[Any], list[Any]]]:
    """Yield chunk after chunk with what the workers make of it; as many are under way as there is room for.

    Parameters
    ----------
    workers : Crew
        Started, and ended by the caller.
    chunks : Chunks

    Yields
    ------
    start : int
        The place of the chunk's first.
    given, outcomes : list
        What was sent, and what came home of it, one for one.
    """
    flying: deque[tuple[Chunk, Any]] = deque()
    while True:
        while len(flying) < workers.room and (chunk := chunks.take()) is not None:
            flying.append((chunk, workers.send(chunk[1])))
        if not flying:
            return

        (start, given), future = flying[0]
        if (outcomes := workers.land(future)) is not None:
            flying.popleft()
            yield start, given, outcomes
            continue

        # A worker died, and nobody knows of which document: all that was under way has to end before any is suspected.
        landed = [(chunk, workers.land(future)) for chunk, future in flying]
        flying.clear()
        workers.renew()
        for (start, given), outcomes in landed:
            yield start, given, workers.alone(given) if outcomes is None else outcomes


def available_cpus() -> int:
    """Return how many CPUs this process may use, 1 or more."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

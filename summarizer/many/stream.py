"""From files of documents to files of summaries: one stream for all of them, or a file a worker."""

from __future__ import annotations

from collections import deque

from ..record import Record
from .cells import documents
from .dask import Cluster
from .engines import crew
from .parquet import FileAside, batches
from .summaries import summarize_many

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from typing import Any

    from ..summary import Summary
    from .parquet import Batch, Outcome, Plan


def done(
    plan: Plan, names: Sequence[str], engine: Any, jobs: int | None, seen: Callable[[int], object]
) -> Generator[Outcome, None, None]:
    """Do files, and yield what came of each.

    Parameters
    ----------
    plan : Plan
    names : sequence of str
        The files, in the order in which they are done.
    engine, jobs
        As `summarize_many` takes them. A Dask cluster is sent the files' names: its workers read and write them.
    seen : callable
        Told of rows that are done, how many more there are.
    """
    workers = crew(engine, jobs, Files(plan), plan.timeout)
    # With a watch on each document it is they that travel: a file that took long would say nothing of any.
    if not isinstance(workers, Cluster) or not names or plan.timeout is not None:
        yield from _streamed(plan, names, engine, jobs, seen)
        return

    alone: list[str] = []
    with workers:
        for outcome in _sent(workers, names, alone):
            seen(outcome[1])
            yield outcome
        # Here it is found out which of a file's documents it is that kills workers.
        yield from _streamed(plan, alone, workers.client, jobs, seen)


class Files(Record):
    """What a worker does that is sent the names of files.

    Parameters
    ----------
    plan : Plan
    """

    plan: Plan

    def outcomes(self, names: Sequence[str]) -> list[Outcome]:
        """Do files in this process."""
        return list(_streamed(self.plan, names, "serial", None, lambda rows: None))


def _sent(workers: Cluster, names: Sequence[str], lost: list[str]) -> Iterator[Outcome]:
    """Yield what workers made of files; those whose worker was lost are added to `lost`."""
    waiting = deque(names)
    flying: deque[tuple[str, Any]] = deque()
    while waiting or flying:
        if waiting and len(flying) < workers.room:
            name = waiting.popleft()
            flying.append((name, workers.send([name])))
            continue

        name, future = flying.popleft()
        if (outcomes := workers.land(future)) is None:
            lost.append(name)
        else:
            yield from outcomes


def _streamed(
    plan: Plan, names: Sequence[str], engine: Any, jobs: int | None, seen: Callable[[int], object]
) -> Iterator[Outcome]:
    """Do files as one stream of documents, and yield what came of each."""
    waiting: deque[Batch] = deque()
    file: FileAside | None = None

    known: Any = {
        "summarizer": plan.summarizer,
        "language": plan.language,
        "query": plan.query,
        "timeout": plan.timeout,
    }
    coming = _read(plan, names, waiting)
    with summarize_many(coming, engine=engine, jobs=jobs, errors="record", **known) as summaries:
        for batch, made in _matched(summaries, waiting):
            file = file or FileAside(plan, batch.name)
            if batch.table is not None:
                file.add(batch.table, made)
                seen(len(made))
            if batch.is_last:
                yield file.finish() if batch.reason is None else file.drop(batch.reason)
                file = None


def _read(plan: Plan, names: Sequence[str], waiting: deque[Batch]) -> Iterator[Any]:
    """Yield the documents of all files, and note the batches that they are from."""
    for name in names:
        for batch in batches(plan, name):
            waiting.append(batch)
            if batch.table is not None:
                yield from documents(plan.columns, batch.table)


def _matched(summaries: Iterator[Summary], waiting: deque[Batch]) -> Iterator[tuple[Batch, list[Summary]]]:
    """Yield each batch with its summaries, as soon as it has all of them; a batch without rows waits for none."""
    ready: list[Summary] = []
    is_over = False
    while waiting or not is_over:
        # Asking for a summary reads on: that is how batches come to wait here.
        if not waiting or len(ready) < _rows(waiting[0]):
            if (summary := next(summaries, None)) is None:
                is_over = True
            else:
                ready.append(summary)
            continue

        batch = waiting.popleft()
        rows = _rows(batch)
        yield batch, ready[:rows]
        ready = ready[rows:]  # one, perhaps, that came while files without rows were passed


def _rows(batch: Batch) -> int:
    """Return how many summaries a batch waits for."""
    return 0 if batch.table is None else batch.table.num_rows

"""From many documents to many summaries: in order, a bounded number in flight, on one process, several or a cluster."""

from __future__ import annotations

from collections import deque
from contextlib import suppress

from ..advice import of_texts
from ..errors import OptionError
from ..languages.language import load
from ..record import Told, check_number, check_whole
from .chunks import Awaited, Chunks, looked_at
from .crew import flown
from .engines import crew
from .failure import Failure, placed
from .pool import Pool
from .settled import settled
from .task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from typing import Any, Literal, Self, TypeAlias

    from ..pipeline import Summarizer
    from ..summary import Summary
    from .crew import Crew

ERRORS = ("raise", "record", "skip")
# Seconds: below the first no process answers, and a watch of more than the second, a month, is none.
_WATCHED = 0.001, 2_000_000


if TYPE_CHECKING:
    Engine: TypeAlias = Literal["process", "serial", "dask"] | Executor | Any


class Summaries(Told):
    """The summaries of many documents as they come: an iterator, an asynchronous iterator, a context manager.

    Closing it, or leaving its ``with`` block, ends what is under way. Its `len` is how many are still to come, where
    that is known: so ``frame["short"] = summarize_many(frame["body"])`` makes a column.
    """

    def __init__(
        self,
        batches: Iterator[list[Summary]],
        crew: Crew | None,
        source: Awaited | None = None,
        length: int | None = None,
    ) -> None:
        self._batches = batches
        self._crew = crew
        self._source = source
        self._left = length
        self._ready: deque[Summary] = deque()

    def __len__(self) -> int:
        if self._left is None:
            message = "how many come isn't known before the end; take list(summaries)"
            raise TypeError(message)
        return self._left

    def __repr__(self) -> str:
        what = "summary" if self._left == 1 else "summaries"
        number = "" if self._left is None else f"{self._left:,} "
        return f"<{number}{what} to come: list(summaries), or for summary in summaries>"

    def __bool__(self) -> bool:
        return self._left != 0  # true where it isn't known, as iterators are

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Summary:
        if self._source is not None:
            message = "the documents come asynchronously; take their summaries with async for"
            raise TypeError(message)
        try:
            while not self._ready:
                self._ready.extend(next(self._batches))
        except BaseException:  # the end, or an error: nothing comes behind it
            self._left = 0
            raise
        return self._given()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Summary:
        import asyncio

        while not self._ready:
            try:
                batch = await asyncio.to_thread(next, self._batches, None)
            except asyncio.CancelledError:
                self._abandon()  # the thread waits for the workers: when they end, so does it
                raise
            if batch is None:
                self._left = 0
                raise StopAsyncIteration
            self._ready.extend(batch)
        return self._given()

    def _given(self) -> Summary:
        """Return the next summary, which is no longer to come."""
        if self._left:
            self._left -= 1
        return self._ready.popleft()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End what is under way; nothing more comes."""
        self._ready.clear()
        self._left = 0
        self._abandon()
        with suppress(ValueError):  # a thread is still in it, and leaves now that its workers are gone
            self._batches.close()  # type: ignore[attr-defined]  # a generator

    def _abandon(self) -> None:
        if self._source is not None:
            self._source.cancel()
        if self._crew is not None:
            self._crew.abandon()


def summarize_many(
    documents: Iterable[Any] | AsyncIterable[Any],
    sentences: int | None = None,
    *,
    jobs: int | None = None,
    engine: Engine = "process",
    chunk: int = 128,
    errors: Literal["raise", "record", "skip"] = "raise",
    timeout: float | None = None,
    progress: bool = False,
    read: Callable[[Any], Any] | None = None,
    language: str | None = None,
    query: str | None = None,
    summarizer: Summarizer | None = None,
    **settings: Any,
) -> Summaries:
    """Summarize many documents: one summary each, in their order, as they are asked for.

    Documents are read a few chunks ahead of what is asked for and never all at once. Every engine gives the same
    summaries. None, NaN and texts without a sentence give an empty `Summary` in their place.

    Parameters
    ----------
    documents : iterable or asynchronous iterable of str, Document or None
        The texts; generators are read lazily. With `read`, anything that it takes.
    sentences : int, optional
        At most this many sentences each, 1 or more; 3 where no ceiling is given.
    jobs : int, optional
        Worker processes, 1 to 1,000; None is one for each CPU that this process may use.
    engine : {"process", "serial", "dask"}, Executor or distributed.Client
        "process" is the standard library's pool on this machine; documents that fill no more than one chunk are
        done without it. "dask" is the client in use, or a cluster of `jobs` processes on this machine.
    chunk : int
        Documents sent to a worker at once, 1 or more; longer texts travel in smaller chunks.
    errors : {"raise", "record", "skip"}
        What becomes of a document that raises, or kills its worker: its error, a `Failure` in its place, nothing.
        The others are done in any case where it isn't "raise".
    timeout : float, optional
        Seconds that a document may take to be read and summarized, .001 or more; the process of a slower one is ended
        and replaced, and the document's error is a `WorkerError`. Every document is sent to a process then.
    progress : bool
        Whether to show a bar on standard error, where that is a terminal.
    read : callable, optional
        Called on each of the `documents`, in the worker, for the text or Document to summarize.
    language : str, optional
        A code, tag or name for the documents that bring none; None lets it be detected.
    query : str, optional
        What is asked of every document, as `summarize` takes it.
    summarizer : Summarizer, optional
        The stages; None is the default's.
    **settings
        The other ceilings of `Budget`, the settings of `Summarizer`, and the `context` of `summarize`.

    Returns
    -------
    Summaries
        An iterator of `Summary`, for ``async for`` too; it has a length where `documents` has one and none is skipped.

    Raises
    ------
    TypeError
        If `documents` is one document, a frame, a mapping or nothing to iterate over; or, where errors are raised,
        if one of them is no text.
    OptionError
        If a setting can't mean anything, or what it holds can't be sent to a worker; at once.
    WorkerError
        If a document kills its worker, where errors are raised.
    MissingDependencyError
        If the engine is "dask" and `distributed` isn't installed.

    Notes
    -----
    A chunk whose worker died goes again, a document at a time, so that the one at fault is the only one lost.
    Ctrl-C and closing end the pool's processes at once. Where processes are spawned (Windows, macOS), scripts call
    this under ``if __name__ == "__main__":``, as the standard library's pools ask for.

    Examples
    --------
    >>> from summarizer import summarize_many
    >>> list(summarize_many(["Rain fell all night. The river broke its banks, and the town is flooded.", None], 1))
    ['The river broke its banks, and the town is flooded.', '']
    """
    # What can't work is said now, and not when the first summary is asked for.
    if errors not in ERRORS:
        raise OptionError("errors", errors, 'one of "raise", "record", "skip"')
    check_whole("chunk", chunk, 1)
    if read is not None and not callable(read):
        raise OptionError("read", read, "a callable that takes one of the documents and returns its text")
    if timeout is not None:
        check_number("timeout", timeout, *_WATCHED, f"seconds, from {_WATCHED[0]:g} to {_WATCHED[1]:,}")
    if language is not None:
        load(language)  # raises where there is no such language
    if wrong := of_texts(documents, "documents"):
        raise TypeError(wrong)

    task = Task(settled(summarizer, sentences, settings, summarize_many), read, language, query)
    workers = crew(engine, jobs, task, None if timeout is None else float(timeout))

    given: Any = documents
    # An asynchronous iterable is read by a thread that waits, while the loop runs on.
    source = Awaited(given) if hasattr(given, "__aiter__") else None
    coming = iter(given if source is None else source)
    coming = looked_at(coming) if read is None else coming
    chunks = Chunks(coming, 1 if workers is None else int(chunk))
    # Without workers nothing is read ahead of what is asked for.
    batches = _kept(_batches(task, workers, chunks), errors)
    length = len(given) if hasattr(given, "__len__") else None
    if progress:
        batches = _shown(batches, length)
    return Summaries(batches, workers, source, None if errors == "skip" else length)


def _batches(task: Task, workers: Crew | None, chunks: Chunks) -> Iterator[list[Summary]]:
    """Yield the summaries of chunk after chunk, failures in their places."""
    # A pool takes longer to start than a chunk takes: what fills no more than one is done without it.
    if workers is None or not chunks.has(2 if isinstance(workers, Pool) else 1):
        yield from _made_here(task, chunks)
    else:
        with workers:
            for start, given, outcomes in flown(workers, chunks):
                yield task.summaries(start, given, outcomes)
    if chunks.error is not None:
        raise chunks.error


def _made_here(task: Task, chunks: Chunks) -> Iterator[list[Summary]]:
    """Yield the summaries one by one, made in this process."""
    while (chunk := chunks.take()) is not None:
        start, given = chunk
        for place, one in enumerate(given):
            yield [task.summary(start + place, one)]


def _kept(batches: Iterator[list[Summary]], errors: str) -> Iterator[list[Summary]]:
    """Yield the summaries with failures recorded, skipped or raised."""
    try:
        for batch in batches:
            failed = [place for place, summary in enumerate(batch) if isinstance(summary, Failure)]

            if errors == "record" or not failed:
                yield batch
            elif errors == "skip":
                yield [summary for summary in batch if not isinstance(summary, Failure)]
            else:
                yield batch[: failed[0]]  # what came before it is done
                failure: Any = batch[failed[0]]
                raise placed(failure.error, failure.source)
    finally:
        batches.close()  # type: ignore[attr-defined]  # a generator


def _shown(batches: Iterator[list[Summary]], total: int | None) -> Iterator[list[Summary]]:
    """Yield the summaries, and show on a terminal how many there have been."""
    from tqdm.auto import tqdm

    with tqdm(total=total, unit="document", disable=None) as bar:
        for batch in batches:
            bar.update(len(batch))
            yield batch

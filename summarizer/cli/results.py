"""From sources to their summaries, or to what went wrong, in order: in this process or in several."""

from __future__ import annotations

from collections import deque

from ..errors import InputError, MissingDependencyError, WorkerError
from ..readers.boundary import UNDONE, reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, TypeAlias

    from ..pipeline import Summarizer
    from ..summary import Summary
    from .reader import Reader
    from .source import Source

    Result: TypeAlias = tuple[Source, "Summary | InputError | MissingDependencyError"]

# Sources that travel to a process at once: a page takes as long as a hundred rows.
_PAGES, _ROWS = 8, 128


def peeked(coming: Iterator[Source]) -> tuple[Source | None, Iterator[Source]]:
    """Return the first source, None where there is none, and all of them, the first again among them."""
    first = next(coming, None)
    return first, coming if first is None else _again(first, coming)


def _again(first: Source, rest: Iterator[Source]) -> Iterator[Source]:
    """Yield what was looked at, and the rest."""
    yield first
    yield from rest


def results(
    coming: Iterable[Source],
    summarizer: Summarizer,
    read: Reader,
    *,
    jobs: int,
    timeout: float | None = None,
    **asked: Any,
) -> Iterator[Result]:
    """Yield each source with its summary, or with the error that it gives, in order.

    Parameters
    ----------
    coming : iterable of Source
    summarizer : Summarizer
    read : Reader
        From a source to its document.
    jobs : int
        Processes, 1 or more.
    timeout : float, optional
        Seconds that one may take; then even one at a time is done in another process.
    **asked : str, optional
        The `language` and the `query` of all of them.
    """
    if jobs > 1 or timeout is not None:
        yield from _made_by_several(iter(coming), summarizer, read, jobs, {**asked, "timeout": timeout})
        return

    for source in coming:
        yield source, _made_here(source, summarizer, read, asked)


def _made_here(
    source: Source, summarizer: Summarizer, read: Reader, asked: dict[str, Any]
) -> Summary | InputError | MissingDependencyError:
    """Return the summary of a source, or the error that it gives."""
    try:
        document = read(source)
        with reading(source.name, told=UNDONE):
            return summarizer(document, **asked)
    except (InputError, MissingDependencyError) as error:
        return error


def _made_by_several(
    coming: Iterator[Source], summarizer: Summarizer, read: Reader, jobs: int, asked: dict[str, Any]
) -> Iterator[Result]:
    """Yield the same, made by several processes: files are read there, and rows here, which takes less than a trip."""
    from ..many.summaries import summarize_many

    first, coming = peeked(coming)
    is_of_rows = first is not None and first.fields is not None
    waiting: deque[Result | tuple[Source, None]] = deque()
    with summarize_many(
        _read_here(coming, read, waiting) if is_of_rows else _read_there(coming, waiting),
        jobs=jobs,
        chunk=_ROWS if is_of_rows else _PAGES,
        errors="record",
        read=None if is_of_rows else read,
        summarizer=summarizer,
        **asked,
    ) as summaries:
        # They come in the order of the sources, one for one.
        for summary in summaries:
            source, error = waiting.popleft()
            yield source, _outcome(source, summary) if error is None else error


def _read_there(coming: Iterator[Source], waiting: deque[Any]) -> Iterator[Source]:
    """Yield the sources, and note which are on their way."""
    for source in coming:
        waiting.append((source, None))
        yield source


def _read_here(coming: Iterator[Source], read: Reader, waiting: deque[Any]) -> Iterator[Any]:
    """Yield the documents of the sources, None for one that can't be read, and note which are on their way."""
    for source in coming:
        document = error = None  # None is summarized as nothing, and keeps its place
        try:
            document = read(source)
        except (InputError, MissingDependencyError) as caught:
            error = caught
        waiting.append((source, error))
        yield document


def _outcome(source: Source, summary: Summary) -> Summary | InputError | MissingDependencyError:
    """Return a summary, or the error that its document gives."""
    from ..many.failure import Failure

    if not isinstance(summary, Failure):
        return summary
    try:
        with reading(source.name, told=UNDONE):
            raise summary.error
    except WorkerError as error:  # which knows nothing of files
        return InputError(source.name, str(error))
    except (InputError, MissingDependencyError) as error:
        return error

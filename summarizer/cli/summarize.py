"""From files, addresses, rows and flags to summaries on standard output or in a file: the command `summarize`."""

from __future__ import annotations

import sys
from collections import deque

from ..errors import InputError, MissingDependencyError, OptionError, WorkerError
from .arguments import build_parser, check_flags, completions, summarizer_of
from .shell import DONE, SOME_FAILED, guarded, say
from .writer import Writer, looks_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from ..summary import Summary
    from .output import Output
    from .sources import Reader, Settings, Source


if TYPE_CHECKING:
    Result = tuple[Source, Summary | InputError | MissingDependencyError]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the command's name; None takes those of the process.

    Returns
    -------
    int
        0 done, 1 some input failed (the rest is done), 2 usage, 130 interrupted, 141 pipe closed.
    """
    return guarded(_run, arguments, "summarize")


def _run(arguments: Sequence[str] | None) -> int:
    parser = build_parser()
    options = parser.parse_intermixed_args(arguments)  # files may stand before flags, behind and between
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if options.doctor:
        from .doctor import examine

        report, is_healthy = examine()
        sys.stdout.write(report)
        return DONE if is_healthy else SOME_FAILED
    if options.completions:
        sys.stdout.write(completions(parser, options.completions))
        return DONE
    try:
        try:
            summarizer = summarizer_of(options)
        except InputError as error:  # the background's file
            parser.error(str(error))
        check_flags(options)
        return _summarize(options, summarizer)
    except OptionError as error:
        parser.error(str(error))


def _summarize(options: argparse.Namespace, summarizer: Summarizer) -> int:
    """Summarize all that comes in, and return the exit code."""
    from .output import Output
    from .sources import Settings, is_single, sources

    names = options.files or ["-"]
    settings = Settings(
        options.input,
        options.encoding,
        options.text_field,
        options.title_field,
        options.into,
        tuple(options.allow_host),
    )
    coming = sources(names, settings, is_recursive=options.recursive)
    first = next(coming, None)
    coming = _again(first, coming)
    is_several = not is_single(names, settings) or (first is not None and first.fields is not None)
    is_looked_at = options.explain or options.highlight
    rows = (options.resume or (first is not None and first.fields is not None)) and not is_looked_at
    form = options.format or ("jsonl" if rows else "text")
    if sys.stdout is None and options.output is None:
        raise InputError("standard output", "it is closed; pass --output FILE")
    with Output(options.output, is_lines=form == "jsonl", is_resumed=options.resume) as output:
        coming = _behind(coming, output)
        failed = output.has_failures
        if options.progress:
            coming = _shown(coming, output.done)
        writer = Writer(form, output, is_several=is_several, is_ranked=options.order == "rank", into=options.into)
        writer.looks = looks_of(options) if is_looked_at else None
        is_stopped = False
        for source, result in _results(coming, summarizer, settings, options):
            if isinstance(result, InputError | MissingDependencyError):
                failed = True
                say(str(result) if isinstance(result, InputError) else f"{source.name}: {result}")
                if is_stopped := options.fail_fast:
                    break
                writer.failure(source, result)
            else:
                if not result and source.fields is None:
                    say(f"{source.name}: nothing to take: {_why_empty(result)}")
                writer.summary(source, result)
        if not is_stopped or output.path is None:
            writer.end()
        output.close(is_whole=not is_stopped)
    return SOME_FAILED if failed else DONE


def _again(first: Source | None, rest: Iterator[Source]) -> Iterator[Source]:
    """Yield what was looked at, and the rest."""
    if first is not None:
        yield first
    yield from rest


def _behind(coming: Iterator[Source], output: Output) -> Iterator[Source]:
    """Return the sources behind those that the output has already, which have to be the same."""
    last = None
    for number in range(output.done):
        if (last := next(coming, None)) is None:
            reason = f"it has {output.done} lines, and there are {number} documents: not of this run; delete it"
            raise InputError(f"{output.part}", reason)
    if last is not None and not output.last.decode("utf-8", "replace").startswith(last.opening()):
        raise InputError(f"{output.part}", f"its line {output.done} isn't of {last.name}: not of this run; delete it")
    return coming


def _shown(coming: Iterator[Source], done: int) -> Iterator[Source]:
    """Yield sources, and count them on standard error where that is a terminal."""
    try:
        from tqdm import tqdm
    except ImportError as error:
        raise MissingDependencyError("tqdm", "cli") from error
    yield from tqdm(coming, initial=done, unit=" documents", file=sys.stderr, disable=None)


def _results(
    coming: Iterable[Source], summarizer: Summarizer, settings: Settings, options: argparse.Namespace
) -> Iterator[Result]:
    """Yield each source with its summary, or with the error that it gives, in order."""
    from .sources import Reader

    read = Reader(settings, options.title)
    if options.jobs > 1:
        yield from _results_of_many(coming, summarizer, read, options)
        return
    for source in coming:
        try:
            yield source, summarizer(read(source), language=options.language, query=options.query)
        except (InputError, MissingDependencyError) as error:
            yield source, error


def _results_of_many(
    coming: Iterable[Source], summarizer: Summarizer, read: Reader, options: argparse.Namespace
) -> Iterator[Result]:
    """Yield the same, made by several processes: files are read there, and rows here, which takes less than a trip."""
    from ..many.failure import Failure
    from ..many.summaries import summarize_many

    coming = iter(coming)
    first = next(coming, None)
    is_rows = first is not None and first.fields is not None
    waiting: deque[tuple[Source, InputError | MissingDependencyError | None]] = deque()

    def given() -> Iterator[Any]:
        for source in _again(first, coming):
            error = None
            document = None
            if is_rows:
                try:
                    document = read(source)
                except (InputError, MissingDependencyError) as caught:
                    error = caught
            waiting.append((source, error))
            yield document if is_rows else source

    with summarize_many(
        given(),
        jobs=options.jobs,
        chunk=128 if is_rows else 8,  # a page takes as long as a hundred rows
        errors="record",
        read=None if is_rows else read,
        language=options.language,
        query=options.query,
        summarizer=summarizer,
    ) as summaries:
        for summary in summaries:
            source, failure = waiting.popleft()
            if failure is None and isinstance(summary, Failure):
                if not isinstance(summary.error, InputError | MissingDependencyError | WorkerError):
                    raise summary.error
                failure = (
                    summary.error
                    if not isinstance(summary.error, WorkerError)
                    else InputError(source.name, str(summary.error))
                )
            yield source, summary if failure is None else failure


def _why_empty(summary: Summary) -> str:
    """Return why a summary is empty."""
    return "no sentence fits the length asked for" if summary.all_sentences else "no sentence in it"

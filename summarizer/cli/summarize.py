"""From files, addresses, rows and flags to summaries on standard output or in a file: the command `summarize`."""

from __future__ import annotations

import sys
from functools import partial
from itertools import chain

from ..errors import InputError, MissingDependencyError, OptionError
from .arguments import build_parser, ceilings_of, check_flags, completions, form_of
from .digest import is_asked, write_digest
from .flags import summarizer_of
from .shell import DONE, SOME_FAILED, Rows, guarded, in_utf8, put, say
from .writer import WRITERS, Looked, look_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ..pipeline import Summarizer
    from ..summary import Summary
    from .output import Output
    from .results import Result
    from .source import Settings, Source
    from .writer import Writer


@guarded("summarize")
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 0 done, 1 some input failed (the rest is done), 2 usage, 130 interrupted, 141 pipe closed.
    """
    parser = build_parser()
    options = parser.options(arguments, intermixed="files")
    in_utf8()
    if options.doctor:
        return _examined()
    if options.completions:
        sys.stdout.write(completions(parser, options.completions))
        return DONE

    try:
        try:
            summarizer = summarizer_of(options, furniture=options.furniture)
        except InputError as error:  # the background's file
            parser.error(str(error))
        check_flags(options)
        options.format = form_of(options)
        if is_asked(options):
            return write_digest(options, summarizer, _settings(options))
        return _summarize(options, summarizer)
    except OptionError as error:
        parser.error(str(error))


def _examined() -> int:
    """Print the doctor's report."""
    from .doctor import examine

    report, is_healthy = examine()
    put(report)
    return DONE if is_healthy else SOME_FAILED


def _summarize(options: argparse.Namespace, summarizer: Summarizer) -> int:
    """Summarize all that comes in, and return the exit code."""
    from .output import Output
    from .reader import Reader
    from .results import peeked, results
    from .sources import check_output, how_many, is_single, paths, sources

    names = options.files or ["-"]
    settings = _settings(options)
    # Whether rows come is seen from the first: a file may hold them, whatever it is called.
    first, coming = peeked(sources(names, settings, is_recursive=options.recursive))
    is_of_rows = first is not None and first.fields is not None
    is_one = is_single(names, settings) and not (first is not None and first.is_part and settings.item is None)
    if sys.stdout is None and options.output is None:
        raise InputError("standard output", "it is closed; pass --output FILE")
    form, make = _writer(options, is_of_rows=is_of_rows)

    check_output(options.output, chain(paths(names, is_recursive=options.recursive), [options.background]))
    # Opened behind all that may be wrong with flags: an error leaves no file behind.
    with Output(options.output, is_lines=form == "jsonl", is_resumed=options.resume) as output:
        coming = _behind(coming, output)
        if options.progress:
            is_seen = sys.stderr is not None and sys.stderr.isatty()
            total = how_many(names, settings, is_recursive=options.recursive) if is_seen else None
            coming = _shown(coming, output.done, total)
        writer = make(
            output,
            is_several=not is_one,
            is_ranked=options.order == "rank",
            into=options.into,
        )

        found = results(
            coming,
            summarizer,
            Reader(settings, options.title),
            jobs=options.jobs,
            timeout=options.timeout,
            language=options.language,
            query=options.query,
        )
        # The sources are read as results are asked for: what is written is never far behind what is read.
        failed = _write(found, writer, is_fast=options.fail_fast, least=options.worth)
        # A file that stops in the middle isn't closed off: it doesn't take its place, see `Output`.
        is_whole = not (failed and options.fail_fast)
        if is_whole or output.path is None:
            writer.end()
        output.close(is_whole=is_whole)
    return SOME_FAILED if failed or output.has_failures else DONE


def _settings(options: argparse.Namespace) -> Settings:
    """Return how sources are read."""
    from .source import Settings

    return Settings(
        format=options.input,
        encoding=options.encoding,
        text_field=options.text_field,
        title_field=options.title_field,
        into=options.into,
        allow=tuple(options.allow_host),
        item=options.item,
        ceilings=ceilings_of(options.ceiling),
    )


def _writer(options: argparse.Namespace, *, is_of_rows: bool) -> tuple[str, Callable[..., Writer]]:
    """Return the name of the format, and what makes its writer."""
    if options.explain or options.highlight:
        return "text", partial(Looked, look_of(options))
    # A run that is resumed goes on with rows, whatever comes first.
    form = options.format or ("jsonl" if is_of_rows or options.resume else "text")
    return form, WRITERS[form]


def _write(results: Iterable[Result], writer: Writer, *, is_fast: bool, least: float | None) -> bool:
    """Write each result, those worth less than `least` as nothing, and return whether one failed.

    With `is_fast` nothing is done behind that one.
    """
    failed = False
    rows = Rows()
    for source, result in results:
        if isinstance(result, InputError | MissingDependencyError):
            failed = True
            reason = result.reason if isinstance(result, InputError) else str(result)
            # A field that isn't there is said once, and not of each row of a file.
            if source.fields is None or rows.is_new(source.name, reason):
                say(str(result) if isinstance(result, InputError) else f"{source.name}: {result}")
            if is_fast:
                break  # the rest isn't even read
            writer.failure(source, result)
            continue

        troubles = "; ".join(result.document.warnings)
        if not result and source.fields is None:
            say(f"{source.name}: nothing to take: {troubles or _why_empty(result)}")
        elif troubles:
            say(f"{source.name}: {troubles}")

        if least is None or result.worth >= least:
            writer.summary(source, result)
            continue
        if result:
            say(f"{source.name}: left out: worth {result.worth:.2f}, under {least:g}")
        writer.silence(source, result)
    rows.say_how_many("summarize")
    return failed


def _behind(coming: Iterator[Source], output: Output) -> Iterator[Source]:
    """Return the sources behind those that the output has already, which have to be the same."""
    last = None
    for number in range(output.done):
        if (last := next(coming, None)) is None:
            reason = f"it has {output.done} lines, and there are {number} documents: not of this run; delete it"
            raise InputError(f"{output.part}", reason)

    # The last line tells: with other files before it, it would be of another document.
    if last is not None and not output.last.decode("utf-8", "replace").startswith(last.opening()):
        raise InputError(f"{output.part}", f"its line {output.done} isn't of {last.name}: not of this run; delete it")
    return coming


def _shown(coming: Iterator[Source], done: int, total: int | None) -> Iterator[Source]:
    """Yield sources, and show on standard error, where that is a terminal, how many there have been of how many."""
    try:
        from tqdm import tqdm
    except ImportError as error:
        raise MissingDependencyError("tqdm", "cli") from error
    yield from tqdm(coming, initial=done, total=total, unit=" documents", file=sys.stderr, disable=None)


def _why_empty(summary: Summary) -> str:
    """Return why a summary is empty."""
    return "no sentence fits the length asked for" if summary.all_sentences else "no sentence in it"

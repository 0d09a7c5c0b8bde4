"""From files, addresses, rows and flags to summaries on standard output or in a file: the command `summarize`."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections import deque

from .. import __version__
from ..budget import Budget
from ..errors import InputError, MissingDependencyError, OptionError, SummarizerWarning, WorkerError
from ..languages.language import load
from ..pipeline import Summarizer
from ..selectors.mmr import Mmr
from ..stages import SCORERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from ..document import Sentence
    from ..summary import Summary
    from .output import Output
    from .sources import Reader, Settings, Source

    Result = tuple[Source, Summary | InputError | MissingDependencyError]

DONE, SOME_FAILED, USAGE, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 130, 141

FORMATS = ("text", "bullets", "json", "jsonl", "markdown", "html")
INPUTS = ("text", "html", "markdown", "pdf", "docx", "email", "jsonl", "csv")
SHELLS = ("bash", "zsh", "fish")


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


def guarded(run: Callable[[Sequence[str] | None], int], arguments: Sequence[str] | None, command: str) -> int:
    """Run a command and return its exit code, whatever happens to its output or to the user's patience."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what libraries say of broken pages and PDFs helps nobody here
            warnings.simplefilter("always", SummarizerWarning)
            warnings.showwarning = lambda message, *_: say(str(message), command)
            return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What Python flushes at exit must not raise again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except OSError as error:  # a full disk, a closed stream
        say(f"standard output: {error.strerror or error}", command)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    except (InputError, MissingDependencyError) as error:
        say(str(error), command)
        return SOME_FAILED


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
        sys.stdout.write(_completions(parser, options.completions))
        return DONE
    try:
        try:
            summarizer = _summarizer(options)
        except InputError as error:  # the background's file
            parser.error(str(error))
        _check(options)
        return _summarize(options, summarizer)
    except OptionError as error:
        parser.error(str(error))


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = argparse.ArgumentParser(
        prog="summarize",
        description="Print a few of an article's own sentences, verbatim and in order, without the page's furniture.",
        epilog="Without any of -n, --words, --characters, --tokens, --ratio and --seconds: three sentences. "
        "Several hold together. Exit code: 0 done, 1 some input failed and the rest is done, 2 usage, 130 interrupted, "
        "141 pipe closed.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a file, a pattern, a folder, an http(s) address; - or none is standard input",
    )
    length = parser.add_argument_group("how long")
    length.add_argument("-n", "--sentences", type=int, metavar="N", help="at most N sentences")
    length.add_argument("--words", type=int, metavar="N", help="at most N words")
    length.add_argument("--characters", type=int, metavar="N", help="at most N characters, joining spaces included")
    length.add_argument("--tokens", type=int, metavar="N", help="at most N tokens, as --token-counter counts them")
    length.add_argument(
        "--token-counter",
        metavar="MODULE:NAME",
        help="an installed function that takes a text and returns its tokens' number",
    )
    length.add_argument("--ratio", type=float, metavar="R", help="at most this share of the sentences, above 0 to 1")
    length.add_argument("--seconds", type=float, metavar="S", help="at most S seconds to read, at 238 words a minute")
    article = parser.add_argument_group("what is known of the article")
    article.add_argument("--title", metavar="TEXT", help="its title; otherwise its first line is tried")
    article.add_argument("--language", metavar="NAME", help="a code, tag or name; otherwise it is detected")
    article.add_argument("--query", metavar="TEXT", help="what you want to know: sentences that have its words gain")
    stages = parser.add_argument_group("how it is summarized")
    stages.add_argument("--scorer", choices=sorted(SCORERS), default="salience", help="what ranks the sentences")
    stages.add_argument(
        "--context", choices=("avoid", "pull"), default="avoid",
        help='"pull" takes along what an opening "He" or "But" needs, or leaves both',
    )  # fmt: skip
    stages.add_argument("--background", metavar="FILE", help="what is common everywhere, as Background.save wrote it")
    stages.add_argument("--keep-furniture", action="store_true", help="take no page furniture out")
    coming = parser.add_argument_group("what comes in")
    coming.add_argument(
        "--from", dest="input", choices=INPUTS, metavar="FORMAT",
        help=f"one of {', '.join(INPUTS)}; otherwise content and name tell",
    )  # fmt: skip
    coming.add_argument("--encoding", metavar="NAME", help="that of the files; otherwise they tell, UTF-8 first")
    coming.add_argument("-r", "--recursive", action="store_true", help="go through folders")
    coming.add_argument(
        "--text-field", metavar="NAME", default="text", help="the field of a row that holds its text (%(default)s)"
    )
    coming.add_argument("--title-field", metavar="NAME", help="the field of a row that holds its title")
    coming.add_argument(
        "--allow-host", metavar="HOST", action="append", default=[],
        help="read this host's pages although its address is private; may be given again",
    )  # fmt: skip
    going = parser.add_argument_group("what goes out")
    going.add_argument(
        "--format", choices=FORMATS, metavar="FORMAT",
        help="text: a sentence a line; bullets: the same as a list; json: an object, or an array for several "
        "documents; jsonl: an object a line; markdown; html. Otherwise text, and jsonl for rows",
    )  # fmt: skip
    going.add_argument("--highlight", action="store_true", help="show the whole text, the summary marked in it")
    going.add_argument("--explain", action="store_true", help="say what each sentence's score is made of")
    going.add_argument(
        "--order", choices=("document", "rank"), default="document", help="as they stand, or the best first"
    )
    going.add_argument(
        "--into", metavar="NAME", default="summary", help="the field that a row's summary goes into (%(default)s)"
    )
    going.add_argument("-o", "--output", metavar="FILE", help="write here, whole or not at all")
    going.add_argument(
        "--resume", action="store_true", help="go on where a run with the same --output was killed; jsonl only"
    )
    running = parser.add_argument_group("how it runs")
    running.add_argument("-j", "--jobs", type=int, metavar="N", default=1, help="in N processes (%(default)s)")
    running.add_argument("--fail-fast", action="store_true", help="stop at the first document that fails")
    running.add_argument("--progress", action="store_true", help="count on standard error, where that is a terminal")
    running.add_argument(
        "--completions", choices=SHELLS, metavar="SHELL", help=f"print a completion script for {', '.join(SHELLS)}"
    )
    running.add_argument(
        "--doctor", action="store_true", help="say what is installed, and whether it is the right package"
    )
    running.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _completions(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script that completes the command's flags and files in a shell."""
    try:
        import shtab
    except ImportError as error:
        raise MissingDependencyError("shtab", "cli") from error
    for action in parser._actions:
        if action.dest in ("files", "output"):
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # where shtab looks
    script: str = shtab.complete(parser, shell)
    return script if script.endswith("\n") else script + "\n"


def _summarizer(options: argparse.Namespace) -> Summarizer:
    """Return the summarizer that the flags describe."""
    names = ("sentences", "words", "characters", "tokens", "ratio", "seconds")
    given = {name: value for name in names if (value := getattr(options, name)) is not None}
    if options.token_counter is not None:
        given["token_counter"] = _counter(options.token_counter)
    background = None
    if options.background is not None:
        from ..representation.background import Background

        background = Background.load(options.background)
    return Summarizer(
        background=background,
        scorer=options.scorer,
        selector=Mmr(context=options.context),
        furniture="keep" if options.keep_furniture else "remove",
        budget=Budget(**given) if given else Budget(sentences=3),
    )


def _counter(place: str) -> Callable[[str], int]:
    """Return the function that MODULE:NAME names."""
    from importlib import import_module

    module, _, name = place.partition(":")
    try:
        counter: Callable[[str], int] = getattr(import_module(module), name)
    except (ImportError, ValueError, AttributeError) as error:
        raise OptionError("token_counter", place, f"MODULE:NAME of an installed function ({error})") from error
    return counter


def _check(options: argparse.Namespace) -> None:
    """Raise OptionError where flags can't mean anything before a file is opened."""
    if options.language is not None:
        load(options.language)
    if options.encoding is not None:
        try:
            "".encode(options.encoding)
        except LookupError as error:
            raise OptionError(
                "encoding", options.encoding, "one of Python's, such as utf-8, cp1252, shift_jis"
            ) from error
    if options.jobs < 1:
        raise OptionError("jobs", options.jobs, "a whole number of at least 1")
    for name in ("explain", "highlight"):
        if getattr(options, name) and (options.format not in (None, "text") or options.resume):
            raise OptionError(name, True, "it shows text: leave --format and --resume out")
    if options.resume and (options.output is None or options.format not in (None, "jsonl")):
        raise OptionError("resume", True, "it needs --output FILE and --format jsonl")


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
        writer = _Writer(form, output, is_several=is_several, is_ranked=options.order == "rank", into=options.into)
        writer.looks = _looks(options) if is_looked_at else None
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
    from ..many.summaries import summarize_many
    from ..many.task import Failure

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


class _Writer:
    """From summaries to what is written of them, in one of the formats."""

    def __init__(self, form: str, output: Output, *, is_several: bool, is_ranked: bool, into: str) -> None:
        self.form, self.output, self.is_several, self.is_ranked, self.into = form, output, is_several, is_ranked, into
        self.is_first = True
        self.looks: Callable[[Summary, str], str] | None = None

    def summary(self, source: Source, summary: Summary) -> None:
        """Write one summary."""
        if self.form in ("json", "jsonl"):
            self._object(source.line(self._found(source, summary), is_read=True))
            return
        sentences = [_shown_on_a_line(sentence) for sentence in self._sentences(summary)]
        if self.form == "text":
            written = "".join([f"{sentence}\n" for sentence in sentences])
            written = written if self.looks is None else self.looks(summary, written)
        elif self.form == "bullets":
            written = "".join([f"- {sentence}\n" for sentence in sentences])
        elif self.form == "markdown":
            lines = summary.to_markdown().split("\n")
            heads = lines[: len(lines) - len(sentences)]
            items = dict(zip(sorted(sentence.index for sentence in summary.ranked), lines[len(heads) :], strict=False))
            written = "\n".join([*heads, *(items[each.index] for each in self._sentences(summary))]) + "\n"
        else:
            written = _html(summary.title, sentences, summary.language)
        self.output.write(self._head(source.name) + written)
        self.is_first = False

    def failure(self, source: Source, error: Exception) -> None:
        """Write that a document failed, in its place, where lines are objects."""
        if self.form in ("json", "jsonl"):
            reason = error.reason if isinstance(error, InputError) else str(error)
            self._object(source.line({"error": reason}))

    def end(self) -> None:
        """Write what comes behind the last."""
        if self.form == "json" and self.is_several:
            self.output.write("[]\n" if self.is_first else "\n]\n")

    def _object(self, line: str) -> None:
        if self.form == "json" and self.is_several:
            line = ("[\n" if self.is_first else ",\n") + line.rstrip("\n")
        elif self.form == "json":
            from json import dumps, loads

            line = dumps(loads(line), ensure_ascii=False, indent=2) + "\n"
        self.output.write(line)
        self.is_first = False

    def _found(self, source: Source, summary: Summary) -> dict[str, Any]:
        """Return what is added to a source's own fields."""
        if source.fields is not None:
            if not self.is_ranked:
                return {self.into: str(summary)}
            return {self.into: load(summary.language).joiner.join([sentence.text for sentence in summary.ranked])}
        document = summary.document
        found = {"author": document.author, "date": document.date, "url": document.url, **summary.to_dict()}
        if self.is_ranked:
            found["sentences"] = [sentence._asdict() for sentence in summary.ranked]
        return found

    def _sentences(self, summary: Summary) -> tuple[Sentence, ...]:
        return summary.ranked if self.is_ranked else summary.sentences

    def _head(self, name: str) -> str:
        """Return what stands before one of several summaries."""
        if not self.is_several:
            return ""
        gap = "" if self.is_first else "\n"
        if self.form == "markdown":
            return f"{gap}<!-- {name.replace('--', '- -')} -->\n\n"
        return f"<!-- {name.replace('--', '- -')} -->\n" if self.form == "html" else f"{gap}==> {name} <==\n"


def _looks(options: argparse.Namespace) -> Callable[[Summary, str], str]:
    """Return what puts the whole text in the place of a summary's lines, or the reasons under them."""
    from ..show.terminal import has_colour, highlight, reasons

    colour = options.output is None and has_colour(sys.stdout)

    def look(summary: Summary, written: str) -> str:
        shown = highlight(summary, colour=colour) if options.highlight else written
        return f"{shown}\n{reasons(summary, colour=colour)}" if options.explain else shown

    return look


def _shown_on_a_line(sentence: Sentence) -> str:
    """Return a sentence on one line: one of a hard-wrapped text has breaks in it, and is shown here, not quoted."""
    return " ".join(sentence.text.split())


def _html(title: str | None, sentences: Sequence[str], language: str) -> str:
    """Return a section of HTML with the title as its heading and the sentences as its list."""
    from html import escape

    head = f"<h2>{escape(' '.join(title.split()))}</h2>\n" if title else ""
    items = "".join([f"<li>{escape(sentence)}</li>\n" for sentence in sentences])
    lang = f' lang="{language}"' if language else ""
    return f'<section{lang} dir="auto">\n{head}<ul>\n{items}</ul>\n</section>\n'


def _why_empty(summary: Summary) -> str:
    """Return why a summary is empty."""
    return "no sentence fits the length asked for" if summary.all_sentences else "no sentence in it"


def say(message: str, command: str = "summarize") -> None:
    """Write one line to standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"{command}: {' '.join(message.splitlines())}\n")

"""From files and flags to summaries on standard output: the command `summarize`."""

from __future__ import annotations

import argparse
import os
import sys

from . import __version__
from .budget import Budget
from .errors import InputError, OptionError
from .pipeline import Summarizer
from .stages import SCORERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .summary import Summary

DONE, SOME_FAILED, USAGE, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 130, 141

# A byte order mark says what a file is; anything else has to be UTF-8.
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


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
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What Python flushes at exit must not raise again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except OSError as error:  # a full disk, a closed stream
        _say(f"standard output: {error.strerror or error}")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED


def _run(arguments: Sequence[str] | None) -> int:
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.doctor:
        from .doctor import examine

        report, is_healthy = examine()
        sys.stdout.write(report)
        return DONE if is_healthy else SOME_FAILED
    try:
        summarizer = _summarizer(options)
    except (OptionError, InputError) as error:
        parser.error(str(error))
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # a TextIO that isn't a file
    files = options.files or ["-"]
    failed = False
    for place, name in enumerate(files):
        try:
            summary = summarizer(_read(name), title=options.title, language=options.language)
        except InputError as error:
            failed = True
            _say(str(error))
            continue
        except OptionError as error:
            parser.error(str(error))
        if not summary:
            _say(f"{name}: nothing to take: {_why_empty(summary)}")
        head = "" if len(files) == 1 else _head(name, options.format, is_first=place == 0)
        sys.stdout.write(head + _formatted(summary, name, options.format))
        sys.stdout.flush()
    return SOME_FAILED if failed else DONE


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    parser = argparse.ArgumentParser(
        prog="summarize",
        description="Print a few of an article's own sentences, verbatim and in order, without the page's furniture.",
        epilog="Without any of -n, --words, --characters and --ratio: three sentences. Several hold together.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 text; - or none is standard input")
    length = parser.add_argument_group("how long")
    length.add_argument("-n", "--sentences", type=int, metavar="N", help="at most N sentences")
    length.add_argument("--words", type=int, metavar="N", help="at most N words")
    length.add_argument("--characters", type=int, metavar="N", help="at most N characters, joining spaces included")
    length.add_argument("--ratio", type=float, metavar="R", help="at most this share of the sentences, above 0 to 1")
    article = parser.add_argument_group("what is known of the article")
    article.add_argument("--title", metavar="TEXT", help="its title; otherwise its first line is tried")
    article.add_argument("--language", metavar="NAME", help="a code, tag or name; otherwise it is detected")
    parser.add_argument("--keep-furniture", action="store_true", help="take no page furniture out")
    parser.add_argument("--scorer", choices=sorted(SCORERS), default="salience", help="what ranks the sentences")
    parser.add_argument("--background", metavar="FILE", help="what is common everywhere, as Background.save wrote it")
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown"),
        default="text",
        help="text: a sentence a line; json: an object a line",
    )
    parser.add_argument(
        "--doctor", action="store_true", help="say what is installed, and whether it is the right package"
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser


def _summarizer(options: argparse.Namespace) -> Summarizer:
    """Return the summarizer that the flags describe."""
    ceilings = {name: getattr(options, name) for name in ("sentences", "words", "characters", "ratio")}
    given = {name: ceiling for name, ceiling in ceilings.items() if ceiling is not None}
    background = None
    if options.background is not None:
        from .background import Background

        background = Background.load(options.background)
    return Summarizer(
        background=background,
        scorer=options.scorer,
        furniture="keep" if options.keep_furniture else "remove",
        budget=Budget(**given) if given else Budget(sentences=3),
    )


def _read(name: str) -> str:
    """Return the text of a file, or of standard input for "-"."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise InputError(name, "standard input is closed; pass a FILE")
            content = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:
                content = file.read()
    except OSError as error:
        raise InputError(name, error.strerror or str(error)) from error
    encoding = next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), "utf-8")
    if encoding != "utf-16" and b"\0" in content[:8192]:
        raise InputError(name, "a binary file; pass plain text")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        reason = f"not {encoding.upper()} at byte {error.start}; convert it first, as with iconv -f latin1 -t utf-8"
        raise InputError(name, reason) from error


def _head(name: str, form: str, *, is_first: bool) -> str:
    """Return what stands before one of several summaries."""
    gap = "" if is_first else "\n"
    return {"text": f"{gap}==> {name} <==\n", "markdown": f"{gap}<!-- {name} -->\n\n", "json": ""}[form]


def _formatted(summary: Summary, name: str, form: str) -> str:
    """Return what is printed of one summary."""
    if form == "json":
        from json import dumps

        return dumps({"file": name, **summary.to_dict()}, ensure_ascii=False) + "\n"
    if form == "markdown":
        return summary.to_markdown() + "\n"
    # A sentence of a hard-wrapped text has line breaks in it: here it is shown, not quoted.
    return "".join(" ".join(sentence.text.split()) + "\n" for sentence in summary.sentences)


def _why_empty(summary: Summary) -> str:
    """Return why a summary is empty."""
    return "no sentence fits the length asked for" if summary.all_sentences else "no sentence in it"


def _say(message: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"summarize: {message}\n")

"""From the shell's words to settings."""

from __future__ import annotations

import argparse

from ..budget import Budget
from ..errors import MissingDependencyError, OptionError
from ..languages.language import load
from ..pipeline import Summarizer
from ..scorers import SCORERS
from ..selectors.mmr import Mmr
from ..version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

FORMATS = ("text", "bullets", "json", "jsonl", "markdown", "html")
INPUTS = ("text", "html", "markdown", "pdf", "docx", "email", "jsonl", "csv")
SHELLS = ("bash", "zsh", "fish")


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


def completions(parser: argparse.ArgumentParser, shell: str) -> str:
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


def summarizer_of(options: argparse.Namespace) -> Summarizer:
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


def check_flags(options: argparse.Namespace) -> None:
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

"""From a folder and flags to its pages with summaries in them: the command `summarize-site`."""

from __future__ import annotations

from ..errors import InputError, OptionError
from ..site.folder import summarize_site
from ..site.settings import AFTER, INTO, LEAST, Settings
from .flags import add_language, add_length, add_query, add_stages, add_version, summarizer_of
from .parser import Parser
from .shell import DONE, SOME_FAILED, guarded, in_utf8, put, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMAND = "summarize-site"


@guarded(COMMAND)
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 0 done, 1 the folder can't be had, pages failed or, with --check, would change, 2 usage, 130
    interrupted, 141 pipe closed.
    """
    parser = build_parser()
    options = parser.options(arguments)
    in_utf8()

    try:
        settings = Settings(
            tuple(options.into or INTO),
            options.after,
            options.least,
            "" if options.no_script else options.script,
            options.language,
            options.query,
            summarizer_of(options),
        )
    except (OptionError, InputError) as error:
        parser.error(str(error))
    report = summarize_site(
        options.folder,
        settings,
        undo=options.undo,
        write=not (options.dry_run or options.check),
        progress=_say if options.verbose else None,
    )

    for name, reason in report.failures:
        say(f"{name}: {reason}", COMMAND)
    put(f"{report}\n")
    return SOME_FAILED if report.failures or (options.check and report.changed) else DONE


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog=COMMAND,
        usage="%(prog)s [flag ...] PUBLIC",
        examples='  summarize-site public --into ".post" -n 2\n  summarize-site public --undo',
        description="Put a summary into each article of a built site: it opens without a script, and with one its "
        "sentences lead to their places. Nothing else of a page is changed; run again it brings them up to date.",
        epilog="Without any of the lengths: three sentences. Several hold "
        "together. Exit code: 0 done, 1 a page failed and the rest is done, another run is at work in PUBLIC, "
        "or --check found something to do, 2 usage.",
    )

    parser.add_argument("folder", metavar="PUBLIC", help="the folder that your generator has built")
    _add_place(parser)
    add_length(parser, "sentences", "words", "characters", "tokens", "token_counter", "ratio", "seconds", "fill")
    group = parser.add_argument_group("how it is summarized")
    add_language(group)
    add_query(group)
    add_stages(group)
    _add_running(parser)
    return parser


def _add_place(parser: Parser) -> None:
    """Add where a summary goes."""
    group = parser.add_argument_group("where it goes")
    group.add_argument(
        "--into",
        action="append",
        metavar="SELECTOR",
        help=f"the article's element; given again, the first that a page has counts ({', '.join(INTO)})",
    )
    group.add_argument(
        "--after",
        default=AFTER,
        metavar="SELECTOR",
        help=f'behind the first of these in it, where that is above its first paragraph; "" is first in it ({AFTER})',
    )
    group.add_argument(
        "--least", type=int, default=LEAST, metavar="N", help=f"leave articles of fewer sentences alone ({LEAST})"
    )

    script = group.add_mutually_exclusive_group()
    script.add_argument(
        "--script", metavar="URL", help="where pages load the widget from; otherwise it is put into PUBLIC"
    )
    script.add_argument("--no-script", action="store_true", help="no widget: sentences without links to their places")


def _add_running(parser: Parser) -> None:
    """Add how it runs."""
    group = parser.add_argument_group("how it runs")
    group.add_argument(
        "--undo", action="store_true", help="take the summaries out: pages are as they were, to the byte"
    )
    group.add_argument("--dry-run", action="store_true", help="write nothing, say what would be done")
    group.add_argument("--check", action="store_true", help="the same, and exit with 1 where a file would change")
    group.add_argument("-v", "--verbose", action="store_true", help="name each page on standard error")
    add_version(group)


def _say(name: str, outcome: str) -> None:
    """Name a page and what came of it."""
    say(f"{name}: {outcome}", COMMAND)

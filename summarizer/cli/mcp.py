"""From standard input and output to tools for language models: the command `summarize-mcp`."""

from __future__ import annotations

import sys

from ..errors import MissingDependencyError, OptionError
from ..web.options import OPTIONS
from ..web.settings import settings_of
from .flags import add_version
from .parser import Parser
from .serve import KINDS
from .shell import DONE, guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Of the service's settings those that a client on this machine has a use for.
NAMES = ("fetch_from", "megabytes", "seconds", "articles", "workers")
# What a client over standard input and output is told otherwise: it hears no status of HTTP.
_TOLD = {
    "megabytes": "the largest text or page (5); larger ones are an error",
    "seconds": "what a summary may take (10); its process is ended, and it is an error",
}


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog="summarize-mcp",
        usage="%(prog)s [flag ...]",
        description="Serve the tools summarize, digest and why to a language model's client, over standard input and "
        "output (Model Context Protocol).",
        epilog="Each flag is a variable of the environment as well: --seconds is SUMMARIZER_SECONDS.",
    )
    for option in OPTIONS:
        if option.name in NAMES:
            told = _TOLD.get(option.name, option.told)
            parser.add_argument(option.flags, dest=option.name, metavar=option.shown, help=told, **KINDS[option.kind])
    add_version(parser)
    return parser


@guarded("summarize-mcp", has_files=False)
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 0 the client is gone, 1 it can't be served, 2 usage.
    """
    parser = build_parser()
    try:
        settings = settings_of(**vars(parser.options(arguments)))
    except OptionError as error:
        parser.error(str(error))

    if sys.stdin is None or sys.stdout is None:
        return DONE  # it was started with one of them closed: nobody asks, or nobody hears
    try:
        from ..web.tools import server
    except ImportError as error:
        raise MissingDependencyError(error.name or "mcp", "mcp") from error
    # A client that reads no more is gone as well: what serves it raises that in a group of its tasks' errors.
    try:
        server(settings).run()
    except* BrokenPipeError:
        pass
    return DONE

"""From flags and the environment to a running service: the command `summarize-serve`."""

from __future__ import annotations

from ..errors import MissingDependencyError, OptionError
from ..web.door import service
from ..web.options import OPTIONS
from ..web.settings import settings_of
from .flags import add_version
from .parser import Parser
from .shell import DONE, guarded, in_utf8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# Kind of an option -> how the parser takes it; lists are given again and again.
KINDS: dict[str, dict[str, Any]] = {
    "text": {},
    "whole": {"type": int},
    "number": {"type": float},
    "list": {"action": "append"},
    "switch": {"action": "store_true", "default": None},
}


def build_parser() -> Parser:
    """Return the parser of the command's arguments."""
    parser = Parser(
        prog="summarize-serve",
        usage="%(prog)s [flag ...]",
        examples="  summarize-serve --port 8080\n  summarize-serve --allow-origin https://news.example.org",
        description="Serve summaries over HTTP: POST /summary and /digest, a page at /, its documentation at /docs.",
        epilog="Each flag is a variable of the environment as well: SUMMARIZER_PORT, SUMMARIZER_ORIGINS with commas "
        "between several. A flag goes before its variable.",
    )
    for option in OPTIONS:
        shown: dict[str, Any] = {"metavar": option.shown} if option.shown else {}
        parser.add_argument(option.flags, dest=option.name, help=option.told, **KINDS[option.kind], **shown)
    add_version(parser)
    return parser


@guarded("summarize-serve", has_files=False)
def main(arguments: Sequence[str] | None) -> int:
    """Run the command.

    Its exit code: 1 it can't be served, 2 usage, 130 Ctrl-C; SIGTERM ends the process, 143 to a shell.
    """
    parser = build_parser()
    given = vars(parser.options(arguments))
    in_utf8()
    try:
        settings_of(**given)
    except OptionError as error:
        parser.error(str(error))

    made = service(**given).service
    try:
        from ..web.server import serve
    except ImportError as error:
        raise MissingDependencyError("uvicorn", "web") from error
    serve(made)
    return DONE

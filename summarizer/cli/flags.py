"""From the flags that the commands share to what they stand for: a length, a language, a scorer, a summarizer."""

from __future__ import annotations

import argparse

from ..budget import Budget
from ..errors import OptionError
from ..pipeline import Summarizer
from ..representation.background import Background
from ..scorers import SCORERS
from ..show.markup import printable
from ..version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn, TypeAlias

    Place: TypeAlias = Any  # a parser or a group of its flags, for which argparse has no public name


class Parser(argparse.ArgumentParser):
    """A parser whose errors are inert in a terminal: they quote what was given."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and exit."""
        super().error(printable(message))


# Setting of a `Budget` -> its flags and how the parser takes them.
CEILINGS: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "sentences": (("-n", "--sentences"), {"type": int, "metavar": "N", "help": "at most N sentences"}),
    "words": (("--words",), {"type": int, "metavar": "N", "help": "at most N words"}),
    "characters": (
        ("--characters",),
        {"type": int, "metavar": "N", "help": "at most N characters, joining spaces included"},
    ),
    "tokens": (
        ("--tokens",),
        {"type": int, "metavar": "N", "help": "at most N tokens, as --token-counter counts them"},
    ),
    "token_counter": (
        ("--token-counter",),
        {"metavar": "MODULE:NAME", "help": "an installed function that takes a text and returns its tokens' number"},
    ),
    "ratio": (
        ("--ratio",),
        {"type": float, "metavar": "R", "help": "at most this share of the sentences, above 0 to 1"},
    ),
    "seconds": (
        ("--seconds",),
        {"type": float, "metavar": "S", "help": "at most S seconds to read, at 238 words a minute"},
    ),
    "fill": (
        ("--fill",),
        {"type": float, "metavar": "F", "help": "fill a length with this share of the sentences, the best first"},
    ),
}
# How long a summary is where no flag says it, in every command.
USUAL = 3


def add_length(parser: argparse.ArgumentParser, *names: str, **others: dict[str, Any]) -> None:
    """Add the group of flags that say how long a summary may be.

    Parameters
    ----------
    parser : argparse.ArgumentParser
    *names : str
        Of `CEILINGS`, in the order in which help lists them.
    **others : dict
        By name: what the command has in the place of `CEILINGS`' own words.
    """
    group = parser.add_argument_group("how long")
    for name in names:
        flags, how = CEILINGS[name]
        group.add_argument(*flags, **how | others.get(name, {}))


def add_language(place: Place, told: str = "a code, tag or name; otherwise it is detected") -> None:
    """Add the flag for the language of what comes in."""
    place.add_argument("--language", metavar="NAME", help=told)


def add_scorer(place: Place) -> None:
    """Add the flag for what ranks the sentences."""
    place.add_argument("--scorer", choices=sorted(SCORERS), default="salience", help="what ranks the sentences")


def add_background(place: Place) -> None:
    """Add the flag for the file of what is common everywhere."""
    place.add_argument("--background", metavar="FILE", help="what is common everywhere, as Background.save wrote it")


def add_timeout(place: Place, what: str) -> None:
    """Add the flag for how long one of many may take."""
    told = f"give a {what} up after S seconds, end its process, and go on with the others"
    place.add_argument("--timeout", type=float, metavar="S", help=told)


def add_version(place: Place) -> None:
    """Add the flag that says which version this is."""
    place.add_argument("--version", action="version", version=f"%(prog)s {__version__}")


def summarizer_of(options: argparse.Namespace, **stages: Any) -> Summarizer:
    """Return the summarizer that the shared flags describe, and the `stages` of one command alone.

    Raises
    ------
    OptionError
        If a flag can't mean anything.
    InputError
        If the background's file can't be read.
    """
    given = vars(options)
    # Not every command has every flag, and what isn't given is no ceiling.
    ceilings = {name: given[name] for name in CEILINGS if given.get(name) is not None}
    if "token_counter" in ceilings:
        ceilings["token_counter"] = counter_at(ceilings["token_counter"])

    return Summarizer(
        background=None if options.background is None else Background.load(options.background),
        scorer=options.scorer,
        budget=Budget(USUAL).refilled(None, ceilings) if ceilings else Budget(USUAL),
        **stages,
    )


def counter_at(place: str) -> Callable[[str], int]:
    """Return the function that MODULE:NAME names.

    Raises
    ------
    OptionError
        If there is no such module, or nothing of that name in it.
    """
    from importlib import import_module

    module, _, name = place.partition(":")
    try:
        counter: Callable[[str], int] = getattr(import_module(module), name)
    except (ImportError, ValueError, AttributeError) as error:
        raise OptionError("token_counter", place, f"MODULE:NAME of an installed function ({error})") from error
    return counter

"""From the flags that the commands share to what they stand for: a length, a language, a scorer, a summarizer."""

from __future__ import annotations

import re

from ..budget import Budget
from ..errors import OptionError
from ..meant import length
from ..pipeline import Summarizer
from ..representation.background import Background
from ..scorers import SCORERS
from ..selectors.mmr import Mmr
from ..version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Place: TypeAlias = Any  # a parser or a group of its flags, for which argparse has no public name


def number(name: str, kind: type[int] | type[float]) -> Callable[[str], float]:
    """Return what reads a flag's number; what is none is told how it is written, where that can be told."""

    def read(text: str) -> float:
        try:
            return kind(text)
        except ValueError:
            from argparse import ArgumentTypeError

            wanted = "a whole number" if kind is int else "a number"
            told = re.sub(r"\b(\w++)=", r"--\1 ", length(name, text)) if text.endswith("%") else ""
            raise ArgumentTypeError(f"{text}: {wanted}{told}") from None

    return read


# Setting of a `Budget` -> its flags and how the parser takes them.
CEILINGS: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "sentences": (
        ("-n", "--sentences"),
        {"type": number("sentences", int), "metavar": "N", "help": "at most N sentences"},
    ),
    "words": (("--words",), {"type": number("words", int), "metavar": "N", "help": "at most N words"}),
    "characters": (
        ("--characters",),
        {"type": number("characters", int), "metavar": "N", "help": "at most N characters, joining spaces included"},
    ),
    "tokens": (
        ("--tokens",),
        {"type": number("tokens", int), "metavar": "N", "help": "at most N tokens, as --token-counter counts them"},
    ),
    "token_counter": (
        ("--token-counter",),
        {"metavar": "MODULE:NAME", "help": "an installed function that takes a text and returns its tokens' number"},
    ),
    "ratio": (
        ("--ratio",),
        {"type": number("ratio", float), "metavar": "R", "help": "at most this share of the sentences, above 0 to 1"},
    ),
    "seconds": (
        ("--seconds",),
        {"type": number("seconds", float), "metavar": "S", "help": "at most S seconds to read, at 238 words a minute"},
    ),
    "fill": (
        ("--fill",),
        {
            "type": number("fill", float),
            "metavar": "F",
            "help": "fill a length with this share of the sentences, the best first",
        },
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


def add_title(place: Place) -> None:
    """Add the flag for the title of one article."""
    place.add_argument("--title", metavar="TEXT", help="its title; otherwise its first line is tried")


def add_furniture(place: Place) -> None:
    """Add the flag for what becomes of what isn't the article's."""
    place.add_argument(
        "--furniture",
        choices=("remove", "doubt", "keep"),
        default="remove",
        help='"doubt" takes no page furniture out, but hardly picks it; "keep" takes all for the article',
    )


def add_language(place: Place, told: str = "a code, tag or name; otherwise it is detected") -> None:
    """Add the flag for the language of what comes in."""
    place.add_argument("--language", metavar="NAME", help=told)


def add_query(place: Place) -> None:
    """Add the flag for what is asked of each text."""
    place.add_argument("--query", metavar="TEXT", help="what you want to know: sentences that have its words gain")


def add_fields(place: Place) -> None:
    """Add the flags that name the fields of a row, or the columns of a table."""
    place.add_argument(
        "--text-field", metavar="NAME", default="text", help="the field of a row that holds its text (%(default)s)"
    )
    place.add_argument("--title-field", metavar="NAME", help="the field of a row that holds its title")


def add_into(place: Place) -> None:
    """Add the flag for where a row's summary goes."""
    place.add_argument(
        "--into", metavar="NAME", default="summary", help="the field that a row's summary goes into (%(default)s)"
    )


def add_stages(place: Place, **scorer: Any) -> None:
    """Add the flags for how a text is summarized.

    Parameters
    ----------
    place : parser or group
    **scorer
        How the flag --scorer is taken where that is otherwise than as one name.
    """
    one = {"choices": sorted(SCORERS), "default": "salience", "help": "what ranks the sentences"}
    place.add_argument("--scorer", **one | scorer)
    place.add_argument(
        "--context",
        choices=("avoid", "pull"),
        default="avoid",
        help='"pull" takes along what an opening "He" or "But" needs, or leaves both',
    )
    place.add_argument("--background", metavar="FILE", help="what is common everywhere, as Background.save wrote it")


def add_running(place: Place, jobs: int | None = 1) -> None:
    """Add the flags for how a command runs.

    Parameters
    ----------
    place : parser or group
    jobs : int, optional
        How many processes there are where nothing is said; None is one for each CPU.
    """
    usual = "one for each CPU" if jobs is None else str(jobs)
    place.add_argument("-j", "--jobs", type=int, metavar="N", default=jobs, help=f"in N processes ({usual})")
    place.add_argument(
        "--progress", action="store_true", help="a bar on standard error, where that is a terminal, with the time left"
    )


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
    if "tokens" in ceilings or "token_counter" in ceilings:
        ceilings["token_counter"] = counter_of(options)

    return Summarizer(
        background=background_of(options),
        scorer=options.scorer,
        selector=Mmr(context=options.context),
        budget=Budget(USUAL).refilled(None, ceilings) if ceilings else Budget(USUAL),
        **stages,
    )


def background_of(options: argparse.Namespace) -> Background | None:
    """Return what the flag --background names; raise InputError where it can't be read."""
    return None if options.background is None else Background.load(options.background)


def counter_of(options: argparse.Namespace) -> Callable[[str], int] | None:
    """Return the function that the flag --token-counter names, MODULE:NAME, None where there is none.

    Raises
    ------
    OptionError
        If there is no such module, or nothing of that name in it, or a length in tokens and no name.
    """
    from importlib import import_module
    from operator import attrgetter

    place = options.token_counter
    if place is None:
        if options.tokens is not None:
            raise OptionError(
                "tokens", options.tokens, "it needs --token-counter MODULE:NAME, which says what a token is"
            )
        return None

    module, _, name = place.partition(":")
    try:
        # A method of something in a module has dots in its name.
        counter: Callable[[str], int] = attrgetter(name)(import_module(module))
    except (ImportError, ValueError, AttributeError) as error:
        raise OptionError("token_counter", place, f"MODULE:NAME of an installed function ({error})") from error
    return counter

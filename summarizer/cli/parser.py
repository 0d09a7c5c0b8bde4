"""From a command's words to its options, or to two lines that say what is wrong with them and what was meant."""

from __future__ import annotations

import argparse
import re
import sys
from difflib import get_close_matches

from ..advice import as_named
from ..errors import printable
from ..spellings import SETTINGS, value_meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

_USAGE = 2
# What argparse says of a value that is none of those that it knows.
_CHOICE = re.compile(r"invalid choice: '?([^' ]*)'? \(choose from (.*)")
# And of one that is no number: it names Python's type.
_NO_NUMBER = re.compile(r"invalid (int|float) value: '(.*)'", re.DOTALL)
_NUMBERS = {"int": "a whole number", "float": "a number"}
# The characters of a flag that is one letter, and how many that begin so are named: --help has them all.
_SHORT, _MOST_NAMED = 2, 3
# Settings of `Summarizer` that are objects, and no flags.
_OF_PYTHON = ("tokenizer", "analyzer", "vectorizer", "background", "selector", "budget")


class Parser(argparse.ArgumentParser):
    """argparse's, without abbreviations, whose errors are two lines: a flag that is half written isn't another one.

    Parameters
    ----------
    examples : str
        Lines that help shows before the flags; "" for none.
    **how
        What argparse takes.
    """

    def __init__(self, *, examples: str = "", **how: Any) -> None:
        super().__init__(allow_abbrev=False, **how)
        self.examples = examples

    def format_help(self) -> str:
        """Return how it is called, what it does, examples, and then the flags."""
        usage, told, flags = super().format_help().split("\n\n", 2)
        return "\n\n".join([usage, told, *filter(None, [self.examples]), flags])

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and where help is, and leave with exit code 2."""
        if found := _CHOICE.search(message):
            message += value_meant(found[1], re.findall(r"[\w-]+", found[2]))
        message = _NO_NUMBER.sub(lambda found: f"{found[2]}: {_NUMBERS[found[1]]}", message)

        # What was given is quoted, as far as anybody reads it: it is inert in a terminal.
        said = printable(" ".join(map(as_named, message.split())))
        self.exit(_USAGE, f"{self.prog}: {said}\n{self.prog}: {self.prog} --help lists the flags\n")

    def options(self, arguments: Sequence[str] | None, *, intermixed: str = "") -> argparse.Namespace:
        """Return the options that arguments mean.

        Parameters
        ----------
        arguments : sequence of str, optional
            None takes those of the process.
        intermixed : str
            The argument, a list, that may stand before flags, behind and between; "" for none.
        """
        given = sys.argv[1:] if arguments is None else [*arguments]
        if intermixed:
            # Behind "--" stand files only, such as "-n"; argparse forgets of those between flags that it has seen it.
            end = given.index("--") if "--" in given else len(given)
            found, strange = self.parse_known_intermixed_args(given[:end])
            setattr(found, intermixed, [*getattr(found, intermixed), *given[end + 1 :]])
        else:
            found, strange = self.parse_known_args(given)
        if strange:
            what = "there is no" if strange[0].startswith("-") else "one argument too many:"
            self.error(f"{what} {' '.join(strange)}{self._meant(strange[0])}")
        return found

    def _meant(self, given: str) -> str:
        """Return which flag was probably meant: one that begins so, has another name, or that value."""
        flag = given.partition("=")[0]
        word = flag.lstrip("-").replace("-", "_")
        # argparse has no public list of a parser's arguments, and shtab reads this one too.
        flags = {option: action for action in self._actions for option in action.option_strings}
        ours = f"--{SETTINGS.get(word, '').replace('_', '-')}"

        found = [option for option in flags if flag.startswith("--") and option.startswith(flag)]
        found = found or [option for option in (ours,) if option in flags]
        found = found or [f"{option} {word}" for option, action in flags.items() if word in (action.choices or ())]
        # "-w" is --words or --worth, and "--output-format" says last what it means.
        is_letter = len(flag) == _SHORT
        found = found or [option for option in flags if is_letter and option[1:].startswith(flag)][:_MOST_NAMED]
        found = found or [option for part in word.split("_") if (option := f"--{part}") in flags][-1:]
        if not found and SETTINGS.get(word, word) in _OF_PYTHON:
            return f"; that is Python's alone: summarize(text, {SETTINGS.get(word, word)}=...)"
        found = found or get_close_matches(flag, flags, 1)
        return f"; did you mean {' or '.join(found)}?" if found else ""

"""From what a command raises to its exit code and a line on standard error."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from contextlib import contextmanager, suppress
from functools import partial, wraps
from time import monotonic

from ..errors import InputError, MissingDependencyError, SummarizerWarning, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

DONE, SOME_FAILED, INTERRUPTED, CLOSED_PIPE = 0, 1, 130, 141
# What ends a process when a system or a job is stopped, or a terminal is closed; Windows has not all of them. The exit
# code is the signal's number behind this.
_ENDING, _SIGNALLED = ("SIGTERM", "SIGHUP"), 128

# Seconds in which a second signal is the first one's echo: a shell and its terminal both say that this is closed,
# `timeout` tells the command and then its group, a system that stops tells it in both ways.
_ECHO = 1.0


class Ended(KeyboardInterrupt):
    """The process was told to end: as with Ctrl-C, what was begun is put away."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def guarded(
    command: str, *, has_files: bool = True
) -> Callable[[Callable[[Sequence[str] | None], int]], Callable[..., int]]:
    """Return a decorator that makes a command's `main` of what it does: whatever happens, it gives an exit code.

    It is called with the arguments behind the command's name; None is those of the process.

    Parameters
    ----------
    command : str
        What lines on standard error begin with.
    has_files : bool
        Whether it writes files, none of which is to be left half when the process is told to end; a service ends as
        its server does it.
    """

    def decorator(run: Callable[[Sequence[str] | None], int]) -> Callable[..., int]:
        @wraps(run)
        def main(arguments: Sequence[str] | None = None) -> int:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # what libraries say of broken pages and PDFs helps nobody here
                    warnings.simplefilter("always", SummarizerWarning)
                    warnings.showwarning = lambda message, *_: say(str(message), command)
                    with _told(_ENDING if has_files else ()):
                        return run(arguments)
            except (KeyboardInterrupt, OSError, InputError, MissingDependencyError, MemoryError) as error:
                return _ended(error, command)

        return main

    return decorator


@contextmanager
def _told(names: Sequence[str]) -> Iterator[None]:
    """Raise `Ended` for signals that would end the process; those that somebody ignores or answers stay as they are."""
    taken = []
    try:
        for number in _numbers(names):
            if signal.getsignal(number) == signal.SIG_DFL:
                with suppress(ValueError):  # in a thread, which gets none
                    signal.signal(number, _end)
                    taken.append(number)
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


def _numbers(names: Sequence[str]) -> list[int]:
    """Return the numbers of the signals that this system has."""
    return [getattr(signal, name) for name in names if hasattr(signal, name)]


def _end(number: int, _: FrameType | None) -> None:
    """Raise `Ended`, once; whoever tells it again a second later doesn't wait for what is put away."""
    again = partial(_end_at_once, monotonic() + _ECHO)
    for each in _numbers(_ENDING):
        if signal.getsignal(each) is _end:
            signal.signal(each, again)
    raise Ended(number)


def _end_at_once(earliest: float, number: int, _: FrameType | None) -> None:
    """End as a process does that answers no signals, unless it is too early to be meant so."""
    if monotonic() >= earliest:
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)


def _ended(error: BaseException, command: str) -> int:
    """Return the exit code for what ended a command, and say what it was."""
    # Ctrl-C and a closed pipe are what people do, and no errors: nothing is said of them.
    if isinstance(error, KeyboardInterrupt):
        return _SIGNALLED + error.number if isinstance(error, Ended) else INTERRUPTED
    if isinstance(error, BrokenPipeError):
        _drop_output()
        return CLOSED_PIPE

    if isinstance(error, MemoryError):
        say("there is no memory left for it; pass fewer or smaller documents, or --jobs 1", command)
    elif isinstance(error, OSError):  # a full disk, a closed stream
        say(f"standard output: {error.strerror or error}", command)
        _drop_output()
    else:
        say(str(error), command)
    return SOME_FAILED


def _drop_output() -> None:
    """Let what Python flushes at exit go nowhere: it must not raise again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def in_utf8() -> None:
    """Let the streams take any text, whatever the terminal's encoding; one that is closed is none."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # a TextIO


class Rows:
    """What rows of files have failed of, each reason said once: with the wrong field every row of a million is one."""

    # So many reasons are counted: what fails of a thousand things isn't named wrongly.
    _COUNTED = 1000

    def __init__(self) -> None:
        self._more: dict[tuple[str, str], int] = {}
        self._last: dict[tuple[str, str], str] = {}

    def is_new(self, place: str, reason: str) -> bool:
        """Whether a reason is the first of its kind in its file, and has to be said; others are counted.

        Parameters
        ----------
        place : str
            "rows.jsonl:7".
        reason : str
        """
        kind = place.rpartition(":")[0], reason
        if kind in self._more:
            self._more[kind] += 1
            self._last[kind] = place
            return False
        if len(self._more) < self._COUNTED:
            self._more[kind] = 0
        return True

    def say_how_many(self, command: str) -> None:
        """Say of each reason how many rows more it holds for."""
        for (name, reason), more in self._more.items():
            if more:
                rows = "row" if more == 1 else "rows"
                say(f"{name}: {more:,} {rows} more, up to {self._last[name, reason]}: {reason}", command)


def say(message: str, command: str = "summarize") -> None:
    """Write one line to standard error, inert in a terminal: names of files and servers' answers are strangers'."""
    if sys.stderr is not None:
        sys.stderr.write(f"{command}: {printable(' '.join(message.splitlines()))}\n")


def put(text: str) -> None:
    """Write to standard output: as it is where a program reads, inert where people look at it."""
    if sys.stdout is None:
        raise InputError("standard output", "it is closed")
    sys.stdout.write(printable(text) if sys.stdout.isatty() else text)
    # A closed pipe is met here, where it has an answer, and not at exit.
    sys.stdout.flush()

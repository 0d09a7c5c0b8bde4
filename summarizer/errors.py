"""From a problem to a sentence that names the input, the problem and the way out.

    SummarizerError
    ├── OptionError(ValueError)              a setting that can't mean anything
    ├── InputError(ValueError)               a document that can't be read
    ├── MissingDependencyError(ImportError)  an extra that isn't installed
    ├── MissingDataError(LookupError)        a resource that isn't there
    └── WorkerError(RuntimeError)            a document that killed the process at work on it
    SummarizerWarning(UserWarning)

A document of the wrong type is a plain ``TypeError``. Thin content is no error: it gives an empty summary.
"""

from __future__ import annotations

import re
from warnings import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


# Characters of a value that a message shows (a line of a terminal and a half), and of a name that is looked up.
_QUOTED, _NAME = 120, 100
# What a terminal obeys instead of showing it: C0 and C1 but for tabs and ends of lines, and marks that turn directions.
_OBEYED = "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)"


def printable(text: str) -> str:
    r"""Return a text without what a terminal would obey: each such character is shown as its code.

    >>> print(printable("a\x1b[31m.txt"))
    a\x1b[31m.txt
    """
    return text if text.isprintable() else re.sub(_OBEYED, lambda found: f"\\x{ord(found[0]):02x}", text)


class SummarizerError(Exception):
    """The root: catch it to catch everything that this package raises on purpose."""


class OptionError(SummarizerError, ValueError):
    """A setting that can't mean anything.

    Attributes
    ----------
    setting : str
        Its name.
    value : object
        What was given.
    allowed : str
        What would have been accepted.
    """

    def __init__(self, setting: str, value: object, allowed: str) -> None:
        super().__init__(setting, value, allowed)
        self.setting, self.value, self.allowed = setting, value, allowed

    def __str__(self) -> str:
        try:
            value = repr(self.value)
        except ValueError:  # a whole number of more digits than Python writes
            value = f"a very large {type(self.value).__name__}"
        # A whole article may have been passed for a setting.
        if len(value) > _QUOTED:
            value = f"{value[: _QUOTED - 3]}..."
        return printable(f"{self.setting}={value}: {self.allowed}")


class InputError(SummarizerError, ValueError):
    """A document that can't be read.

    Attributes
    ----------
    source : str
        Which one: a file name, an index.
    reason : str
        Why, and what to do about it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source, self.reason = source, reason

    def __str__(self) -> str:
        return printable(f"{self.source}: {self.reason}")


class MissingDependencyError(SummarizerError, ImportError):
    """An extra that isn't installed; its message is the command that installs it.

    Attributes
    ----------
    package, extra : str
        What is missing, and the extra of this distribution that brings it.
    """

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(package, extra)
        self.package, self.extra = package, extra

    def __str__(self) -> str:
        return f'{self.package} is not installed; run: python -m pip install "get-a-summary[{self.extra}]"'


class MissingDataError(SummarizerError, LookupError):
    """A resource that isn't there.

    Attributes
    ----------
    resource : str
        Its name.
    """

    def __init__(self, resource: str) -> None:
        super().__init__(resource)
        self.resource = resource

    def __str__(self) -> str:
        return f"{self.resource} is not there; reinstall get-a-summary, or pass your own"


class WorkerError(SummarizerError, RuntimeError):
    """A document that killed the process at work on it: out of memory, a crash in native code, `os._exit`, too slow.

    Attributes
    ----------
    seconds : float or None
        The `timeout` that it took more than; None where the process died otherwise.
    """

    def __init__(self, seconds: float | None = None) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        if self.seconds is not None:
            return (
                f"it took more than {self.seconds:g} seconds, and its worker process was ended; pass a longer timeout"
            )
        return "its worker process died: out of memory, a crash in native code or os._exit; try it by itself"


class SummarizerWarning(UserWarning):
    """Something was done, but perhaps not what was meant."""

    def __str__(self) -> str:
        return printable(super().__str__())


def caution(message: str) -> None:
    """Warn, at the line that called this package: one of ours, which `warn` names by itself, helps nobody."""
    from inspect import currentframe

    package = __name__.partition(".")[0]
    level, frame = 0, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        level, frame = level + 1, frame.f_back
    warn(message, SummarizerWarning, stacklevel=level + 1)


def closest(name: str, known: Iterable[str]) -> str:
    """Return "did you mean X?" for a misspelt name, or the names there are."""
    from difflib import get_close_matches

    known = list(known)
    if near := get_close_matches(name[:_NAME], known, 1):
        return f"did you mean {near[0]}?"
    return f"known are {', '.join(known)}"

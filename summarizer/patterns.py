"""From the text of a pattern to the pattern, compiled when it is first asked for.

Compiling takes a tenth of a millisecond to three, and a cold start asks for few of the patterns: to compile all of them
takes 6 ms more (`python benchmarks/tricks.py late`).
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

    def late(pattern: str) -> Pattern[str]:
        """Return what behaves as the compiled pattern."""
        return re.compile(pattern)
else:

    class late:
        """A pattern that isn't compiled yet; its methods are those of the compiled one."""

        def __init__(self, pattern: str) -> None:
            self.pattern = pattern

        def __getattr__(self, method: str) -> object:
            found = self.__dict__[method] = getattr(re.compile(self.pattern), method)
            return found

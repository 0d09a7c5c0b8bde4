"""From what is asked of a process to who waits for the answer."""

from __future__ import annotations

import asyncio


class Question:
    """What is asked of a process, who waits for the answer, and since when.

    Parameters
    ----------
    written : bytes
        As the process reads it.
    """

    __slots__ = ("found", "since", "written")

    def __init__(self, written: bytes) -> None:
        loop = asyncio.get_running_loop()
        self.written, self.since = written, loop.time()
        self.found: asyncio.Future[tuple[int, bytes]] = loop.create_future()

    def tell(self, answer: tuple[int, bytes]) -> None:
        """Give the answer to who waits for it."""
        if not self.found.done():
            self.found.set_result(answer)

    def refuse(self, error: Exception) -> None:
        """Tell who waits that no answer comes, and why."""
        if not self.found.done():
            self.found.set_exception(error)

"""From the pieces of a body to the body: no larger, no slower and no more of all at once than is allowed."""

from __future__ import annotations

import asyncio

from .bodies import too_large
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping
    from typing import Any, TypeAlias

    from .settings import Settings

    Message: TypeAlias = MutableMapping[str, Any]
    Scope: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]
    App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

# A body may take so many times as long as it may stall: one that drips a byte at a time ends, too.
DRIPS = 3
# Said by our own server of a request whose body is here before it is looked at: it needs no clock, which takes 7 % of
# what the service's process does for a question (27,000 of 362,000 instructions, by callgrind).
WHOLE = "summarizer.whole"
# Digits of a length that are read: enough to be too large.
_DIGITS = 20


class Gone(Exception):
    """The client hung up before its body was whole: nobody waits for an answer."""


class Reception:
    """Where bodies arrive.

    Parameters
    ----------
    settings : Settings

    Attributes
    ----------
    held : int
        Bytes of bodies that are here, those being worked on too.
    """

    def __init__(self, settings: Settings) -> None:
        self.most, self.patience = settings.largest, settings.body_seconds
        self.room = max(int(settings.buffer * 1_000_000), self.most)
        self.held = 0

    def release(self, body: bytearray) -> None:
        """Count a body no more: its request is answered."""
        self.held -= len(body)

    async def receive(self, scope: Scope, receive: Receive, body: bytearray) -> None:
        """Fill a buffer with a request's body; whatever comes of it, it has to be released.

        Raises
        ------
        Problem
            413, if it says or turns out to be larger than allowed; 408, if it stalls or drips; 503, if all bodies are
            more than there is room for. It says whether the rest of it is on its way.
        Gone
            If the client hung up.
        """
        declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        # A body that says that it is too large isn't waited for.
        if not declared.isdigit() or int(declared[:_DIGITS]) > self.most:
            raise too_large(self.most).early()
        if WHOLE in scope and not self._add(await receive(), body):
            return
        end = asyncio.get_running_loop().time() + DRIPS * self.patience
        try:
            async with asyncio.timeout(self.patience) as clock:
                while self._add(await receive(), body):
                    clock.reschedule(min(asyncio.get_running_loop().time() + self.patience, end))
        except TimeoutError:
            raise Problem(408, "stalled", "the body didn't come in time; send it again").early() from None

    def _add(self, message: Message, body: bytearray) -> bool:
        """Add the next piece of a body, and return whether there is more."""
        if message["type"] == "http.disconnect":
            raise Gone
        piece, is_more = message.get("body", b""), bool(message.get("more_body", False))
        if (problem := self._problem(body, piece)) is not None:
            raise problem.early() if is_more else problem

        body += piece
        self.held += len(piece)
        return is_more

    def _problem(self, body: bytearray, piece: bytes) -> Problem | None:
        """Return the problem with one more piece of a body."""
        if len(body) + len(piece) > self.most:
            return too_large(self.most)
        if self.held + len(piece) > self.room:
            return Problem(503, "busy", "too much is sent at once; try again in a second", {"Retry-After": "1"})
        return None

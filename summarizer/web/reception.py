"""From the pieces of a body to the body: no larger, no slower and no more of all at once than is allowed."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager, suppress

from .bodies import too_large
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, MutableMapping
    from typing import Any, TypeAlias

    from .settings import Settings

    Message: TypeAlias = MutableMapping[str, Any]
    Scope: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]
    App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

# A body may take so many times as long as it may stall: one that drips a byte at a time ends, too.
DRIPS = 3
# What still comes behind an answer is read so far and so long: a client that only then looks for the answer finds it.
LINGER_BYTES, LINGER_SECONDS = 64_000_000, 2.0


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

    @contextmanager
    def holding(self) -> Iterator[bytearray]:
        """Give a buffer whose bytes are counted until the request is answered."""
        body = bytearray()
        try:
            yield body
        finally:
            self.held -= len(body)

    async def receive(self, scope: Scope, receive: Receive, body: bytearray) -> None:
        """Fill a buffer with a request's body.

        Raises
        ------
        Problem
            413, if it says or turns out to be larger than allowed; 408, if it stalls or drips; 503, if all bodies are
            more than there is room for. The rest of it is on its way: the connection has to be closed.
        Gone
            If the client hung up.
        """
        declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        # A body that says how large it is isn't waited for; twenty digits are enough to be too large.
        if not declared.isdigit() or int(declared[:20]) > self.most:
            raise too_large(self.most)
        end = asyncio.get_running_loop().time() + DRIPS * self.patience
        try:
            async with asyncio.timeout(self.patience) as clock:
                while self._add(await receive(), body):
                    clock.reschedule(min(asyncio.get_running_loop().time() + self.patience, end))
        except TimeoutError:
            raise Problem(408, "stalled", "the body didn't come in time; send it again") from None

    def _add(self, message: Message, body: bytearray) -> bool:
        """Add the next piece of a body, and return whether there is more."""
        if message["type"] == "http.disconnect":
            raise Gone
        piece = message.get("body", b"")
        if len(body) + len(piece) > self.most:
            raise too_large(self.most)
        if self.held + len(piece) > self.room:
            raise Problem(503, "busy", "too much is sent at once; try again in a second", {"Retry-After": "1"})

        body += piece
        self.held += len(piece)
        return bool(message.get("more_body", False))


class Lingering:
    """What ends a connection gently whose request is answered before its body is whole.

    Closed at once, what still comes would be met by a reset, and many clients would never read the answer.

    Parameters
    ----------
    app : ASGI application
    """

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] != "http" or not has_body(scope):
            await self.app(scope, receive, send)
            return
        is_whole = is_early = False

        async def watched() -> Message:
            nonlocal is_whole
            message = await receive()
            is_whole = not message.get("more_body", False)
            return message

        async def gentle(message: Message) -> None:
            nonlocal is_early
            if message["type"] == "http.response.start" and not is_whole:
                is_early = True
                message["headers"] = [*message.get("headers", ()), (b"connection", b"close")]
            if not is_early or message["type"] != "http.response.body" or message.get("more_body", False):
                await send(message)
                return
            await send({**message, "more_body": True})
            await _linger(receive)
            await send({"type": "http.response.body", "body": b"", "more_body": False})

        await self.app(scope, watched, gentle)


def has_body(scope: Scope) -> bool:
    """Whether a request says that it brings a body."""
    return any(
        name == b"transfer-encoding" or (name == b"content-length" and value != b"0")
        for name, value in scope["headers"]
    )


async def _linger(receive: Receive) -> None:
    """Read what still comes, for a while."""
    left = LINGER_BYTES
    with suppress(TimeoutError):
        async with asyncio.timeout(LINGER_SECONDS):
            while left > 0:
                message = await receive()
                left -= len(message.get("body", b""))
                if not message.get("more_body", False):
                    return

"""From a refusal in the middle of a body to an answer that the client reads, before its connection closes."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from .shield import tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .problems import Problem
    from .reception import App, Message, Receive, Scope, Send

# What still comes behind an answer is read so far and so long: a client that only then looks for the answer finds it.
LINGER_BYTES, LINGER_SECONDS = 64_000_000, 2.0


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


async def turn_away(problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request with a problem, of whose body nobody has read all."""

    async def told(_: Scope, __: Receive, gently: Send) -> None:
        await tell(problem, gently)

    await Lingering(told)(scope, receive, send)


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

"""From an answer as an application sends it, its head and then its body, to one write.

Two writes wake the client twice, and each of them is a packet. By a profile uvicorn's way is a fifth of what the
listener does for a question; beside other work the gain of one write was not to be told from noise.
"""

from __future__ import annotations

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .reception import Message

# What a head says that the server has to act on; it is left to it.
_ACTED_ON = frozenset((b"connection", b"transfer-encoding"))


class OneWrite:
    """What an application sends an answer by, in the place of a uvicorn cycle's own `send`.

    The answer of a question, whose length is known and whose body is one piece, is written at once; every other is left
    to the server.

    Parameters
    ----------
    cycle : RequestResponseCycle
        Of uvicorn: one request and its answer.
    """

    def __init__(self, cycle: Any) -> None:
        self.cycle, self.send = cycle, cycle.send
        self.head: Message | None = None

    async def __call__(self, message: Message) -> None:
        """Send the next piece of an answer; its head waits for its body."""
        if message["type"] == "http.response.start" and not self.cycle.response_started:
            self.head = message
            return
        head, self.head = self.head, None
        if head is not None:
            if self._is_plain(head, message):
                self._write(head, message["body"])
                return
            await self.send(head)
        await self.send(message)

    def _is_plain(self, head: Message, message: Message) -> bool:
        """Whether an answer is a head that says how long its body is, and all of the body, to a client that reads."""
        cycle = self.cycle
        if message.get("more_body") or cycle.disconnected or cycle.flow.write_paused or cycle.scope["method"] == "HEAD":
            return False
        names = {name for name, _ in head["headers"]}
        if names & _ACTED_ON or not cycle.keep_alive:
            return False
        return (b"content-length", b"%d" % len(message.get("body", b""))) in head["headers"]

    def _write(self, head: Message, body: bytes) -> None:
        """Write an answer, and be done with the request."""
        cycle = self.cycle
        headers = [*cycle.default_headers, *head["headers"]]
        lines = b"".join([b"%b: %b\r\n" % each for each in headers])
        if lines.count(b"\n") + lines.count(b"\r") != 2 * len(headers):
            raise RuntimeError("a header of an answer has a line's end in it")

        cycle.response_started = cycle.response_complete = True
        cycle.transport.write(b"".join((STATUS_LINE[head["status"]], lines, b"\r\n", body)))
        cycle.message_event.set()
        cycle.on_response()

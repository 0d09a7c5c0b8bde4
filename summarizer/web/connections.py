"""From a socket to requests, within limits that uvicorn leaves to proxies: half-open ones, heads, how many."""

from __future__ import annotations

import asyncio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as AutoHTTPProtocol
else:
    from uvicorn.protocols.http.auto import AutoHTTPProtocol

# Seconds in which a request's head has to be whole, and how many bytes of it are read.
HEAD_SECONDS, HEAD_BYTES = 10.0, 65_536
_TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
_TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
_TOO_MANY = (
    b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\nretry-after: 1\r\ncontent-type: application/json\r\n"
    b'content-length: 81\r\n\r\n{"error":{"type":"busy","message":"too many connections; try again in a second"}}'
)


class Connection(AutoHTTPProtocol):
    """A connection whose heads may neither take for ever nor be endless, and that gives way where there are too many.

    Attributes
    ----------
    waiting : dict
        The connections of its server that have no whole request, the longest first.
    most : int
        Connections that its server has at most.
    is_ending : bool
        Whether each connection ends with its next answer.
    """

    waiting: dict[Connection, None]
    most: int
    is_ending = False

    def connection_made(self, transport: Any) -> None:
        """Begin; of too many, the longest without a whole request gives way, or this one where all have one."""
        super().connection_made(transport)
        self.n_read = 0
        self.timer: asyncio.TimerHandle | None = None
        if len(self.connections) > self.most:
            if not self.waiting:
                self.refuse(_TOO_MANY)
                return
            next(iter(self.waiting)).refuse()
        self._wait()
        self._hurry()

    def data_received(self, data: bytes) -> None:
        """Read on, and see whether a head is whole by now, and the body behind it."""
        self.n_read += len(data)
        super().data_received(data)
        if self.is_at_work():
            self._calm()
            # Said before the answer begins: its head tells the client.
            self.cycle.keep_alive = self.cycle.keep_alive and not self.is_ending
            if not self.cycle.more_body:
                self.waiting.pop(self, None)
        elif self.n_read > HEAD_BYTES:
            self.refuse(_TOO_LONG)
        elif not self.transport.is_closing():
            self._hurry()

    def is_at_work(self) -> bool:
        """Whether there is a request: its head, at least."""
        return self.cycle is not None and not self.cycle.response_complete

    def on_response_complete(self) -> None:
        """Rest, until the next request comes."""
        self.n_read = 0
        super().on_response_complete()
        if not self.is_at_work() and not self.transport.is_closing():
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._calm()
        self.waiting.pop(self, None)
        super().connection_lost(exc)

    def _wait(self) -> None:
        """Be one of those that have no whole request."""
        self.waiting[self] = None

    def _hurry(self) -> None:
        """Give a head its time, from its first byte on."""
        if self.timer is None:
            self.timer = self.loop.call_later(HEAD_SECONDS, self.refuse, _TOO_SLOW)

    def _calm(self) -> None:
        """Wait for no head any more."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None

    def refuse(self, answer: bytes = b"") -> None:
        """Close, with a word or without."""
        self._calm()
        self.waiting.pop(self, None)
        self.transport.write(answer)
        self.transport.close()

"""From a socket to requests, within limits that uvicorn leaves to proxies: half-open ones, heads, how many."""

from __future__ import annotations

import asyncio
import re

import httptools

from .guards import HEAD_BYTES
from .problems import Problem
from .reception import WHOLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as AutoHTTPProtocol
else:
    from uvicorn.protocols.http.auto import AutoHTTPProtocol

# Seconds in which a request's head has to be whole.
HEAD_SECONDS = 10.0
# Seconds that a client may take to read what the system's own buffer, of some 2 MB, doesn't take of an answer.
TO_READ = 30.0
# What is read: the parser takes 0.9 and 2.0 in a request's line, too, and nothing else that these say by 1.1's rules.
VERSIONS = ("1.0", "1.1")
# The offer of another protocol, which may be passed over: Java's clients offer HTTP/2 with each first request, and the
# parser, taking what comes behind for that protocol's, would lose the body.
_OFFER = re.compile(rb"\r\nupgrade:[^\r\n]*", re.IGNORECASE)


def _last(problem: Problem, name: str) -> bytes:
    """Return a problem as the last answer of a connection; `name` is its status in words."""
    content = problem.content()
    headers = {"connection": "close", "content-type": "application/json", "content-length": len(content)}
    lines = [f"{key}: {value}" for key, value in (headers | problem.headers).items()]
    return "\r\n".join([f"HTTP/1.1 {problem.status} {name}", *lines, "", ""]).encode() + content


_NO_HTTP = _last(Problem(400, "invalid", "this is no request of HTTP/1.1"), "Bad Request")
_OTHER_HTTP = _last(
    Problem(505, "invalid", "this is another version of HTTP; ask in HTTP/1.1"), "HTTP Version Not Supported"
)
_TOO_SLOW = _last(Problem(408, "stalled", "the request's head didn't come in time; send it again"), "Request Timeout")
_TOO_LONG = _last(
    Problem(431, "too_large", f"the request's head has more than {HEAD_BYTES:,} bytes"),
    "Request Header Fields Too Large",
)
# Lines behind a body in chunks, and what stands beside the length of a chunk, are kept or read until the body is
# whole: 44 MB of short lines took 1.3 GB, and others waited 4 s.
_TOO_LONG_AROUND = _last(
    Problem(431, "too_large", f"more than {HEAD_BYTES:,} bytes around the body's chunks, or behind them"),
    "Request Header Fields Too Large",
)
_TOO_MANY = _last(
    Problem(503, "busy", "too many connections; try again in a second", {"retry-after": "1"}), "Service Unavailable"
)


class Connection(AutoHTTPProtocol):
    """A connection whose heads may neither take for ever nor be endless, and that gives way where there are too many.

    Attributes
    ----------
    waiting : dict
        The connections of its server that have no whole request, the longest first.
    n_around : int
        Bytes since the last head, or the last piece of a body.
    unread : TimerHandle or None
        When the connection goes that has more to write than its client reads.
    most : int
        Connections that its server has at most.
    is_ending : bool
        Whether each connection ends with its next answer.
    refusal : bytes
        The answer to what can't be read.
    """

    waiting: dict[Connection, None]
    most: int
    is_ending = False
    refusal = _NO_HTTP

    def connection_made(self, transport: Any) -> None:
        """Begin; of too many, the longest without a whole request gives way, or this one where all have one."""
        super().connection_made(transport)
        self.n_read = self.n_around = 0
        self.timer: asyncio.TimerHandle | None = None
        self.unread: asyncio.TimerHandle | None = None
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
        self.n_around += len(data)
        if not self.is_at_work():
            head, gap, rest = data.partition(b"\r\n\r\n")
            if b"upgrade:" in head.lower():
                data = _OFFER.sub(b"", head) + gap + rest

        super().data_received(data)

        if self.is_at_work():
            self._calm()
            # Said before the answer begins: its head tells the client.
            self.cycle.keep_alive = self.cycle.keep_alive and not self.is_ending
            if not self.cycle.more_body:
                scope: Any = self.cycle.scope
                scope[WHOLE] = True
                self.waiting.pop(self, None)
            elif self.n_around > HEAD_BYTES:
                self.refuse(_TOO_LONG_AROUND)
        elif self.n_read > HEAD_BYTES:
            self.refuse(_TOO_LONG)
        elif not self.transport.is_closing():
            self._hurry()

    def on_headers_complete(self) -> None:
        """Know which host is meant: where the address itself names one, that one, whatever else is said (RFC 9112)."""
        if self.parser.get_http_version() not in VERSIONS:
            self.refusal = _OTHER_HTTP
            raise httptools.HttpParserError  # what follows is read by no rule of ours; ends in `send_400_response`
        if len(self.url) > HEAD_BYTES:  # more than the parser of addresses takes
            self.refusal = _TOO_LONG
            raise httptools.HttpParserError
        # The parser leaves the blanks behind a value, which are none of it (RFC 9110).
        self.headers[:] = [(name, value.rstrip(b" \t")) for name, value in self.headers]
        if not self.url.startswith(b"/") and b"://" in self.url:
            host = self.url.partition(b"://")[2].partition(b"/")[0]
            self.headers[:] = [each for each in self.headers if each[0] != b"host"] + [(b"host", host)]
        super().on_headers_complete()
        self.n_around = 0
        self.headers = []  # what comes behind a body in chunks is no head, and says nothing of the request (RFC 9110)

    def on_body(self, body: bytes) -> None:
        """Take a piece of the body; what came with it is counted no more."""
        self.n_around = 0
        super().on_body(body)

    def eof_received(self) -> Any:  # as asyncio has it: whether what is asked may still be answered
        """Answer what was asked before the client said that it sends no more, as `nc -N` does; then end."""
        if not self.is_at_work() or self.cycle.more_body:
            return False
        self.cycle.keep_alive = False  # the last one's: those before it are answered before it is
        return True

    def send_400_response(self, msg: str) -> None:
        """Answer to what is no HTTP as to all else that can't be meant; behind a request, its answer is the last."""
        if self.is_at_work() and not self.cycle.more_body:
            self.cycle.keep_alive = False
            self.flow.pause_reading()
        else:
            self.refuse(self.refusal)

    def is_at_work(self) -> bool:
        """Whether there is a request: its head, at least."""
        return self.cycle is not None and not self.cycle.response_complete

    def on_response_complete(self) -> None:
        """Rest, until the next request comes."""
        self.n_read = 0
        super().on_response_complete()
        if self.transport.is_closing():
            self._part()
        elif not self.is_at_work():
            self._wait()

    # What a client doesn't read lies in this process, and a closed connection waits for it to be read.

    def pause_writing(self) -> None:
        """Give a client its time to read what is too much for the system's own buffer."""
        super().pause_writing()
        self._part()

    def resume_writing(self) -> None:
        """Have time again: it has been read."""
        super().resume_writing()
        if self.unread is not None and not self.transport.is_closing():
            self.unread.cancel()
            self.unread = None

    def timeout_keep_alive_handler(self) -> None:
        """Close what has rested for too long."""
        if not self.transport.is_closing():
            self.refuse()

    def _part(self) -> None:
        """Let the connection go soon, whatever the client hasn't read by then."""
        if self.unread is None:
            self.unread = self.loop.call_later(TO_READ, self.transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        if self.unread is not None:
            self.unread.cancel()
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
        """Close, with a word or without; once, or an early uvloop sends the second word as well."""
        self._calm()
        self.waiting.pop(self, None)
        if not self.transport.is_closing():
            self.transport.write(answer)
            self.transport.close()
        self._part()

"""From any answer to a safe one: headers on each, no traceback to anybody."""

from __future__ import annotations

import sys
import time

from .clients import own_path
from .problems import Problem, fault, where

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reception import App, Message, Receive, Scope, Send
    from .settings import Settings

# What a page of the service may do: its own scripts and styles, its own requests, nothing else, and in no frame.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    # The widget's file says otherwise.
    (b"cross-origin-resource-policy", b"same-origin"),
)
# What stands above an answer of JSON, of which nothing is run, and which stands in no frame. What only pages heed is
# left out, and no policy of theirs is looked through: that took a tenth of what the service's process does for a
# question (34,000 of 362,000 instructions, by callgrind).
OF_JSON = [
    (b"cache-control", b"no-store"),
    (b"content-type", b"application/json"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
# Paths that a log names; what else is asked for may be anything.
KNOWN = frozenset(("/", "/summary", "/digest", "/health", "/docs", "/openapi.json", "/get-a-summary.js"))


async def tell(problem: Problem, send: Send) -> None:
    """Send a problem as an answer."""
    more = [(name.lower().encode(), value.encode()) for name, value in problem.headers.items()]
    await say(problem.status, problem.content(), send, more)


async def say(status: int, content: bytes, send: Send, more: Iterable[tuple[bytes, bytes]] = ()) -> None:
    """Send JSON as an answer; `more` is what its head says besides."""
    headers = [*OF_JSON, *more, (b"content-length", b"%d" % len(content))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content, "more_body": False})


class Shield:
    """The outermost: headers on every answer, no traceback to anybody.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    """

    def __init__(self, app: App, settings: Settings) -> None:
        self.app, self.is_logged = app, settings.access_log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status, began = 0, time.monotonic()

        async def safe(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = message.get("headers", ())
                if given[: len(OF_JSON)] != OF_JSON:
                    names = {name for name, _ in given}
                    message["headers"] = [*given, *[each for each in HEADERS if each[0] not in names]]
            await send(message)

        try:
            await self.app(scope, receive, safe)
        except Exception as error:  # its message may hold what was sent, so that it is neither told nor logged
            sys.stderr.write(f"summarize-serve: {where(error)}\n")
            if not status:
                await tell(fault(), safe)
        if self.is_logged:
            _log(scope, status, time.monotonic() - began)


def _log(scope: Scope, status: int, seconds: float) -> None:
    """Write a line about a request: the path only where it is one of the service's own, no parameter, no text."""
    path = own_path(scope) if own_path(scope) in KNOWN else "-"
    method = scope["method"] if scope["method"].isalpha() else "-"
    sys.stderr.write(f"{method} {path} {status} {1000 * seconds:.0f} ms\n")

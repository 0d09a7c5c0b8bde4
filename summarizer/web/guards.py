"""From any request to one that may be asked: by its host, its origin and how often."""

from __future__ import annotations

import math
import time
from collections import OrderedDict

from .clients import client_of, header, host_of
from .lingering import turn_away
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .reception import App, Receive, Scope, Send
    from .settings import Settings

# Clients that are remembered by the limit of their requests: 10,000 take 2 MB; the one that asked longest ago goes.
CLIENTS = 10_000
# Seconds in which a client's requests are counted.
MINUTE = 60.0
# Bytes of a request's head.
HEAD_BYTES = 65_536
# Of these a colon, a space and the line's end in each line.
_AROUND = 4
# Said twice, one program takes the first and another the last.
_ONCE = frozenset((b"host", b"origin", b"content-type", b"content-encoding", b"transfer-encoding"))
# What asks for nothing to be done.
_SAFE = ("GET", "HEAD", "OPTIONS")


class Heads:
    """What serves only requests whose head is in order, and that call it by a name that it knows.

    A stranger's name may lead to this machine, too; and what two programs on the way may read in two ways is refused.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    """

    def __init__(self, app: App, settings: Settings) -> None:
        self.app, self.known = app, settings.known_hosts
        self.tails = tuple([host[1:] for host in self.known if host.startswith("*.")])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, or refuse it."""
        problem = self._problem(scope) if scope["type"] == "http" else None
        if problem is not None:
            await turn_away(problem, scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _problem(self, scope: Scope) -> Problem | None:
        """Return the problem with a request's head."""
        size, said = 0, {}
        for name, value in scope["headers"]:
            size += len(name) + len(value) + _AROUND
            if name in _ONCE:
                if name in said:
                    return Problem(400, "invalid", f"its head says {name.decode()} twice; say it once")
                said[name] = value

        coded = said.get(b"transfer-encoding", b"chunked")
        if not self.is_known(host_of(scope)):
            return Problem(400, "host", "not a name of this service; its owner adds it with --allow-host")
        if size > HEAD_BYTES:
            return Problem(431, "too_large", f"the request's head has more than {HEAD_BYTES:,} bytes")
        if b"transfer-encoding" in said and scope["http_version"] == "1.0":
            return Problem(400, "invalid", "HTTP/1.0 has no chunks; send the body with its length")
        if coded.strip().lower() != b"chunked":
            return Problem(501, "not_installed", "send the body in chunks or with its length, and not coded otherwise")
        return None

    def is_known(self, host: str) -> bool:
        """Whether a name is one of the service's."""
        return "*" in self.known or host in self.known or bool(self.tails and host.endswith(self.tails))


class Gate:
    """What lets requests with a body through: from pages of its own and of sites that are allowed, and not too many.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    """

    def __init__(self, app: App, settings: Settings) -> None:
        self.app, self.origins, self.rate = app, settings.known_origins, settings.rate
        self.proxies = settings.networks
        # Client -> how many requests it has left, and when that was so.
        self.left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, or refuse it."""
        if scope["type"] == "http" and scope["method"] not in _SAFE:
            problem = self._foreign(scope) or (self._too_often(scope) if self.rate else None)
            if problem is not None:
                await turn_away(problem, scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _foreign(self, scope: Scope) -> Problem | None:
        """Return the problem with a page of another site, which a browser names truly."""
        origin = header(scope, b"origin")
        if not origin or "*" in self.origins or origin in self.origins:
            return None
        if origin.partition("://")[2].lower() == header(scope, b"host").lower():
            return None
        return Problem(403, "origin", "pages of that site may not ask; the service's owner adds it with --allow-origin")

    def _too_often(self, scope: Scope) -> Problem | None:
        """Return the problem with a client that has asked too often; a bucket that fills up evenly."""
        now = time.monotonic()
        client = client_of(scope, self.proxies)
        left, then = self.left.pop(client, (float(self.rate), now))
        left = min(float(self.rate), left + (now - then) * self.rate / MINUTE)
        self.left[client] = (left - 1 if left >= 1 else left, now)
        if len(self.left) > CLIENTS:
            self.left.popitem(last=False)
        if left >= 1:
            return None

        wait = math.ceil((1 - left) * MINUTE / self.rate)
        message = f"more than {self.rate} requests a minute; try again in {wait} s"
        return Problem(429, "too_many", message, {"Retry-After": str(wait)})

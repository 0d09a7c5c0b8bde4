"""From any request to one that may be asked, by its host, its origin and how often; from any answer to a safe one."""

from __future__ import annotations

import asyncio
import math
import sys
import time
from collections import OrderedDict
from ipaddress import ip_address, ip_network

from .problems import Problem, fault, where
from .reception import DRIPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .reception import App, Message, Receive, Scope, Send
    from .settings import Settings

# What a page of the service may do: its own scripts and styles, its own requests, nothing else, and in no frame.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), interest-cohort=()"),
)
# What the widget's file and an answer to another site's page say otherwise.
RESOURCE = (b"cross-origin-resource-policy", b"same-origin")
# Clients that are remembered by the limit of their requests: 10,000 take 2 MB; the one that asked longest ago goes.
CLIENTS = 10_000
# Seconds in which a client's requests are counted, and those that it may take to read an answer.
MINUTE, TO_READ = 60.0, 30.0
# Of an IPv6 address a client has a network of its own, and as many addresses as it likes in there.
_HOUSEHOLD = 64


async def tell(problem: Problem, send: Send) -> None:
    """Send a problem as an answer."""
    content = problem.content()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
        (b"cache-control", b"no-store"),
        *[(name.lower().encode(), value.encode()) for name, value in problem.headers.items()],
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": content, "more_body": False})


class Shield:
    """The outermost: headers on every answer, no traceback to anybody, no answer that waits for ever to be read.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    """

    def __init__(self, app: App, settings: Settings) -> None:
        self.app, self.is_logged = app, settings.access_log
        self.seconds = DRIPS * settings.body_seconds + 2 * settings.seconds + TO_READ

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
                given = list(message.get("headers", ()))
                names = {name for name, _ in given}
                message["headers"] = given + [each for each in (*HEADERS, RESOURCE) if each[0] not in names]
            await send(message)

        try:
            async with asyncio.timeout(self.seconds):
                await self.app(scope, receive, safe)
        except TimeoutError:
            pass  # all that may be waited for is bounded further in, but for a client that doesn't read its answer
        except Exception as error:  # its message may hold what was sent, so that it is neither told nor logged
            sys.stderr.write(f"summarize-serve: {where(error)}\n")
            if not status:
                await tell(fault(), safe)
        if self.is_logged:
            _log(scope, status, time.monotonic() - began)


def _log(scope: Scope, status: int, seconds: float) -> None:
    """Write a line about a request: the path only where it is one of the service's own, no parameter, no text."""
    route = scope.get("route")
    path = getattr(route, "path", "-")
    method = scope["method"] if scope["method"].isalpha() else "-"
    sys.stderr.write(f"{method} {path} {status} {1000 * seconds:.0f} ms\n")


class Hosts:
    """What serves only requests that call it by a name that it knows: a stranger's name may lead to this machine, too.

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
        if scope["type"] == "http" and not self.is_known(host_of(scope)):
            await tell(Problem(400, "host", "not a name of this service; its owner adds it with --allow-host"), send)
        else:
            await self.app(scope, receive, send)

    def is_known(self, host: str) -> bool:
        """Whether a name is one of the service's."""
        return "*" in self.known or host in self.known or bool(self.tails and host.endswith(self.tails))


def header(scope: Scope, name: bytes) -> str:
    """Return a header of a request, "" where it has none."""
    return next((value.decode("latin-1") for each, value in scope["headers"] if each == name), "")


def host_of(scope: Scope) -> str:
    """Return the name that a request calls, in lower case, without its port."""
    name = header(scope, b"host").lower()
    behind = name.rpartition("]")
    return behind[0] + behind[1] if behind[1] else name.partition(":")[0]


class Gate:
    """What lets requests with a body through: from pages of its own and of sites that are allowed, and not too many.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    """

    def __init__(self, app: App, settings: Settings) -> None:
        self.app, self.origins, self.rate = app, frozenset(settings.origins), settings.rate
        self.networks = settings.networks
        # Client -> how many requests it has left, and when that was so.
        self.left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, or refuse it."""
        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
            problem = self._foreign(scope) or (self._too_often(scope) if self.rate else None)
            if problem is not None:
                await tell(problem, send)
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

    def _too_often(self, scope: Scope, now: float | None = None) -> Problem | None:
        """Return the problem with a client that has asked too often; a bucket that fills up evenly."""
        now = time.monotonic() if now is None else now
        client = self.client(scope)
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

    def client(self, scope: Scope) -> str:
        """Return whose request it is: the address that connected, or what proxies that are believed say."""
        address = (scope.get("client") or ("", 0))[0]
        # From the right: what stands on the left of a proxy's own entry anybody may have written.
        for before in reversed(self._forwarded(scope)):
            if not self._is_proxy(address):
                break
            address = before
        return household(address)

    def _is_proxy(self, address: str) -> bool:
        """Whether an address is one of the proxies that are believed."""
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self.networks)

    def _forwarded(self, scope: Scope) -> list[str]:
        """Return the addresses that a request is said to have come through, the client's first."""
        if not self.networks:
            return []
        written = [value.decode("latin-1") for name, value in scope["headers"] if name == b"x-forwarded-for"]
        return [each.strip() for each in ",".join(written).split(",") if each.strip()]


def household(address: str) -> str:
    """Return what stands for a client: its address, or the network that it has for itself.

    >>> household("192.0.2.7"), household("2001:db8:1:2:3:4:5:6")
    ('192.0.2.7', '2001:db8:1:2::/64')
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return address[:64]
    if parsed.version == 4:
        return str(parsed)
    return str(ip_network((int(parsed), _HOUSEHOLD), strict=False))

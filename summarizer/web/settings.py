"""From flags and the environment to how the service runs."""

from __future__ import annotations

import os
from ipaddress import ip_network

from ..errors import OptionError
from ..record import Record, check_jobs, check_number, check_whole
from .options import OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# Who asks a service on one's own machine.
OWN = ("localhost", "127.0.0.1", "[::1]", "0.0.0.0")
# Of TCP.
_LAST_PORT = 65_535


class Settings(Record):
    """How the service runs, checked when it is made.

    Parameters
    ----------
    host, port : str, int
        Where it listens.
    workers : int, optional
        Processes that summarize, 1 or more; None is one for each CPU.
    hosts : sequence of str
        Names by which it may be called; empty are this machine's own.
    origins : sequence of str
        Other sites whose pages may ask.
    fetch_from : sequence of str
        Hosts whose addresses are fetched.
    megabytes, buffer : float
        The largest body, and all that are held at once, above 0.
    seconds, body_seconds : float
        What a summary may take, and how long a body may stall, above 0.
    queue, connections : int
        Requests that may wait, 0 or more; connections, 1 or more.
    rate : int
        Requests a minute of one client; 0 for as many as it likes.
    proxies : sequence of str
        Networks whose X-Forwarded-For is believed.
    token_counter : str
        MODULE:NAME of a function; "" for none.
    articles : int
        Of one digest, 1 or more.
    drain : float
        Seconds in which it still answers what comes after it was told to stop, 0 or more.
    root_path : str
        Where a proxy has put it.
    access_log : bool
        Whether each request has a line on standard error.

    Raises
    ------
    OptionError
        If one can't mean anything.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int | None = None
    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    fetch_from: tuple[str, ...] = ()
    megabytes: float = 5.0
    buffer: float = 256.0
    seconds: float = 10.0
    body_seconds: float = 10.0
    queue: int = 64
    connections: int = 2000
    rate: int = 0
    proxies: tuple[str, ...] = ()
    token_counter: str = ""
    articles: int = 100
    drain: float = 1.0
    root_path: str = ""
    access_log: bool = False

    def _check(self) -> dict[str, Any]:
        for name in ("megabytes", "buffer", "seconds", "body_seconds"):
            check_number(name, getattr(self, name))
            if not getattr(self, name):
                raise OptionError(name, 0, "a finite number above 0")
        check_number("drain", self.drain)
        for name, least in (("port", 0), ("queue", 0), ("connections", 1), ("rate", 0), ("articles", 1)):
            check_whole(name, getattr(self, name), least)
        if self.port > _LAST_PORT:
            raise OptionError("port", self.port, f"a whole number from 0 to {_LAST_PORT:,}")
        if self.workers is not None:
            check_jobs("workers", self.workers)

        for name in ("hosts", "origins", "fetch_from", "proxies"):
            if not isinstance(getattr(self, name), (tuple, list)):
                raise OptionError(name, getattr(self, name), "a list of str")
        for origin in self.origins:
            if origin != "*" and ("://" not in origin or origin.count("/") != len("//")):
                raise OptionError("origins", origin, 'as browsers send it, without a path: "https://example.org", or *')
        for network in self.proxies:
            _network(network)
        if self.token_counter:
            counter_at(self.token_counter)
        return {name: tuple(getattr(self, name)) for name in ("hosts", "origins", "fetch_from", "proxies")}

    @property
    def largest(self) -> int:
        """The bytes of the largest body."""
        return int(self.megabytes * 1_000_000)

    @property
    def known_hosts(self) -> frozenset[str]:
        """The names by which the service may be called, in lower case."""
        own = (self.host,) if self.host not in ("::", "") else ()
        return frozenset([host.lower() for host in (*OWN, *own, *self.hosts)])

    @property
    def known_origins(self) -> frozenset[str]:
        """The sites whose pages may ask, in lower case; one on this machine by all names of it."""
        found = {origin.lower() for origin in self.origins}
        for origin in tuple(found):
            site = origin.partition("://")[2]
            for name in OWN:
                if site == name or site.startswith(f"{name}:"):
                    found |= {origin.replace(name, other) for other in OWN}
        return frozenset(found)

    @property
    def networks(self) -> tuple[Any, ...]:
        """The proxies that are believed."""
        return tuple([_network(network) for network in self.proxies])


def _network(written: str) -> Any:
    """Return a network of addresses."""
    try:
        return ip_network(written, strict=False)
    except ValueError as error:
        raise OptionError("proxies", written, "an address or a network, as 10.0.0.0/8") from error


def counter_at(place: str) -> Any:
    """Return the function that MODULE:NAME names.

    Raises
    ------
    OptionError
        If there is no such module, or nothing of that name in it.
    """
    from pkgutil import resolve_name

    try:
        return resolve_name(place)
    except (ImportError, ValueError, AttributeError) as error:
        raise OptionError("token_counter", place, f"MODULE:NAME of an installed function ({error})") from error


def settings_of(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Return the settings that the environment holds, those given before all.

    Parameters
    ----------
    environment : mapping of str to str, optional
        None is the process's own.
    **given
        Settings by name; None is none.

    Raises
    ------
    OptionError
        If one can't mean anything.
    """
    environment = os.environ if environment is None else environment
    found = {each.name: each.read(environment[each.variable]) for each in OPTIONS if environment.get(each.variable)}
    return Settings(**found | {name: value for name, value in given.items() if value is not None})

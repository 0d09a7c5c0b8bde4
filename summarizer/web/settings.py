"""From flags and the environment to how the service runs: one table that both, and the documents, are made of."""

from __future__ import annotations

import os
from ipaddress import ip_network

from ..errors import OptionError
from ..record import Record, check_number, check_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# What a variable of the environment begins with.
PREFIX = "SUMMARIZER_"
# Who asks a service on one's own machine.
OWN = ("localhost", "127.0.0.1", "[::1]")
YES, NO = ("1", "true", "yes", "on"), ("", "0", "false", "no", "off")


class Option(Record):
    """A setting of the service: its name, how it is read, how its flag is called and described.

    Parameters
    ----------
    name : str
        Of the setting; the flag is made of it, and the variable.
    kind : {"text", "whole", "number", "list", "switch"}
        How it is read.
    shown : str
        What stands for its value in help.
    told : str
        What it does.
    flag : str
        Where it isn't the name's own: one value of a list has the singular.
    """

    name: str
    kind: str
    shown: str
    told: str
    flag: str = ""

    @property
    def flags(self) -> str:
        """Its flag, with the dashes."""
        return f"--{self.flag or self.name.replace('_', '-')}"

    @property
    def variable(self) -> str:
        """Its variable of the environment."""
        return PREFIX + self.name.upper()

    def read(self, written: str) -> Any:
        """Return the value that a variable holds.

        Raises
        ------
        OptionError
            If it isn't written as its kind is.
        """
        if self.kind == "list":
            return tuple([each.strip() for each in written.split(",") if each.strip()])
        if self.kind == "switch":
            if written.lower() not in YES + NO:
                raise OptionError(self.variable, written, "yes or no")
            return written.lower() in YES
        if self.kind == "text":
            return written
        try:
            return int(written) if self.kind == "whole" else float(written)
        except ValueError as error:
            raise OptionError(
                self.variable, written, "a whole number" if self.kind == "whole" else "a number"
            ) from error


OPTIONS = (
    Option("host", "text", "ADDRESS", "listen there (127.0.0.1: this machine alone; 0.0.0.0: every network)"),
    Option("port", "whole", "N", "listen on this port (8000); 0 takes a free one"),
    Option("workers", "whole", "N", "processes that summarize; otherwise one for each CPU"),
    Option(
        "hosts",
        "list",
        "HOST",
        "names by which clients may call the service, * for any, *.example.org; otherwise this machine's own",
        "allow-host",
    ),
    Option(
        "origins",
        "list",
        "ORIGIN",
        "other sites whose pages may ask, as https://example.org; * for any",
        "allow-origin",
    ),
    Option("fetch_from", "list", "HOST", "a host whose addresses are fetched when a client asks; otherwise none is"),
    Option("megabytes", "number", "MB", "the largest body, unpacked (5); larger ones are 413"),
    Option("buffer", "number", "MB", "all bodies that are held at once (256); what is beyond is 503"),
    Option("seconds", "number", "S", "what a summary may take (10); its process is ended, and it is 504"),
    Option("body_seconds", "number", "S", "a body may stall so long, and take three times as long in all (10): 408"),
    Option("queue", "whole", "N", "requests that may wait for a process (64); what is beyond is 503"),
    Option("connections", "whole", "N", "connections at once (2000); the longest without a request gives way"),
    Option("rate", "whole", "N", "requests a minute of one client (0: as many as it likes); what is beyond is 429"),
    Option("proxies", "list", "NETWORK", "proxies whose X-Forwarded-For is believed, as 10.0.0.0/8", "proxy"),
    Option("token_counter", "text", "MODULE:NAME", "a function that counts tokens, for lengths in tokens"),
    Option("articles", "whole", "N", "articles of one digest (100)"),
    Option("drain", "number", "S", "after SIGTERM answer so long what still comes (1), then end"),
    Option("root_path", "text", "PATH", "where a proxy has put the service: /summaries"),
    Option("access_log", "switch", "", "a line a request on standard error: method, path, status, time; never a text"),
)


class Settings(Record):
    """How the service runs, checked when it is made; each setting is told in `OPTIONS`."""

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
        if self.workers is not None:
            check_whole("workers", self.workers, 1)

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
        own = (self.host,) if self.host not in ("0.0.0.0", "::", "") else ()
        return frozenset([host.lower() for host in self.hosts or (*OWN, *own)])

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

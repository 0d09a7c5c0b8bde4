"""From a request's head to who asks: the name that it calls, the client behind its proxies."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .reception import Scope

# Of an IPv6 address a client has a network of its own, and as many addresses as it likes in there.
_HOUSEHOLD = 64
_SHOWN = 64


def header(scope: Scope, name: bytes) -> str:
    """Return a header of a request, "" where it has none."""
    for each, value in scope["headers"]:
        if each == name:
            found: str = value.decode("latin-1")
            return found
    return ""


def own_path(scope: Scope) -> str:
    """Return the path that is asked for, from where the service is mounted on."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))


def host_of(scope: Scope) -> str:
    """Return the name that a request calls, in lower case, without its port."""
    name = header(scope, b"host").lower()
    bare, gap, port = name.rpartition(":")
    return bare if gap and (port.isdecimal() or not port) else name


def client_of(scope: Scope, proxies: tuple[Any, ...]) -> str:
    """Return whose request it is: the address that connected, or what proxies that are believed say.

    Parameters
    ----------
    scope : mapping
        ASGI's, of a request.
    proxies : sequence of ip_network
        Who is believed.
    """
    address = (scope.get("client") or ("", 0))[0]
    # From the right: what stands on the left of a proxy's own entry anybody may have written.
    for before in reversed(_forwarded(scope) if proxies else ()):
        if not _is_in(address, proxies):
            break
        address = before
    return household(address)


def _is_in(address: str, networks: tuple[Any, ...]) -> bool:
    """Whether an address is in one of some networks."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return any(parsed in network for network in networks)


def _forwarded(scope: Scope) -> list[str]:
    """Return the addresses that a request is said to have come through, the client's first."""
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
        return address[:_SHOWN]
    return str(ip_network((int(parsed), _HOUSEHOLD), strict=False)) if ":" in address else str(parsed)

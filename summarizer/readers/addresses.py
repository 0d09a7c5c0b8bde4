"""From an IP address to whether everybody reaches it: not private, not this machine's own, not kept for something else.

Python's `ipaddress` knows the registries of its own release; these tables hold whatever Python it is, and what a later
one adds is refused as well.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# IANA IPv4 Special-Purpose Address Registry (RFC 6890 and later), all of it, and multicast (RFC 5771): even what is
# globally reachable there is a service of the network's, and no place of a page.
_SPECIAL_4 = [
    ip_network(each)
    for each in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
]  # fmt: skip
# What IANA gives out to be reached by everybody (RFC 4291), and in it the IPv6 Special-Purpose Address Registry.
_GLOBAL_6 = ip_network("2000::/3")
_SPECIAL_6 = [ip_network(each) for each in ("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20")]
# Addresses of IPv6 that stand for one of IPv4, and how far from their end that is: in each it is looked at too. Mapped,
# the well-known prefix of NAT64 (RFC 6052), 6to4 (RFC 3056). Other prefixes of NAT64 aren't global, or are a network's
# own and can't be told from its other addresses.
_MAPPED, _NAT64, _SIX_TO_FOUR = ip_network("::ffff:0:0/96"), ip_network("64:ff9b::/96"), ip_network("2002::/16")
_WITHIN = {_MAPPED: 0, _NAT64: 0, _SIX_TO_FOUR: 80}
# Teredo (RFC 4380): its server's address of IPv4, and its client's, each bit of it turned.
_TEREDO, _SERVER = ip_network("2001::/32"), 64
_ALL_BITS = 0xFFFFFFFF


def is_public(address: str) -> bool:
    """Whether an IP address is one that everybody reaches.

    What an IPv6 address wraps is looked at instead, so that no IPv4 address hides in one.

    Examples
    --------
    >>> is_public("9.9.9.9"), is_public("10.0.0.1"), is_public("64:ff9b::10.0.0.1")
    (True, False, False)
    """
    # An address with a zone is one of this machine's own networks.
    if "%" in address:
        return False
    wanted = ip_address(address)
    if isinstance(wanted, IPv4Address):
        is_special = any(wanted in special for special in _SPECIAL_4)
        return not is_special and wanted.is_global and not wanted.is_multicast and not wanted.is_reserved
    inner = _wrapped(wanted)
    if inner:
        return all(is_public(str(each)) for each in inner)
    is_special = wanted not in _GLOBAL_6 or any(wanted in special for special in _SPECIAL_6)
    return not is_special and wanted.is_global and not wanted.is_reserved


def _wrapped(address: IPv6Address) -> list[IPv4Address]:
    """Return the addresses of IPv4 that one of IPv6 stands for."""
    number = int(address)
    if address in _TEREDO:
        return [IPv4Address(number >> _SERVER & _ALL_BITS), IPv4Address(~number & _ALL_BITS)]
    return [IPv4Address(number >> bits & _ALL_BITS) for prefix, bits in _WITHIN.items() if address in prefix]

"""From an address to the bytes behind it, within limits."""

from __future__ import annotations

import io
import socket
import ssl
import zlib
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit

from ..advice import of_address
from ..errors import InputError
from ..version import __version__
from .addresses import is_public

TYPE_CHECKING = False
if TYPE_CHECKING:
    from http.client import HTTPResponse
    from typing import Any

# What a server answers that sends its reader elsewhere, for now or for good (RFC 9110).
ELSEWHERE = (301, 302, 303, 307, 308)
DONE = 200
AGENT = f"get-a-summary/{__version__} (the command summarize, run by a person)"
HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/pdf,text/*;q=.9,*/*;q=.1",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_CHUNK = 1 << 16
# Characters of what a server says that an error repeats.
_SAID = 200
# How gzip begins, an end of zlib's window that takes both of its forms, and parts of one answer at most: each takes an
# unpacker of its own. Of 20 MB in parts of 64 kB, as packers for many CPUs make them, there are 320.
_GZIP, _EITHER, _PARTS = b"\x1f\x8b", zlib.MAX_WBITS | 32, 1000


class Visit:
    """One request: where to, who may be asked, until when and how much."""

    def __init__(
        self, asked: str, place: str, allowed: set[str], deadline: float, most: int, only: set[str] | None = None
    ) -> None:
        self.asked, self.place = asked, place
        self.allowed, self.deadline, self.most, self.only = allowed, deadline, most, only

    def _fail(self, reason: str) -> InputError:
        """Return the error, which names the address asked for, and the one it led to; servers' words can be printed."""
        led = "" if self.place == self.asked else f" (redirected to {said(self.place)})"
        return InputError(self.asked, f"{said(reason)}{led}")

    def read(self) -> str | tuple[bytes, str]:
        """Return the content and its type, or the address that it redirects to."""
        host, port, target, is_secure = self._goal()
        try:
            with closing(_Connection(self, host, port, is_secure)) as connection:
                connection.request("GET", target, headers=HEADERS)
                with connection.getresponse() as response:
                    return self._answer(response)

        except InputError:  # a ValueError too
            raise
        except TimeoutError as error:
            raise self._fail("it took too long") from error
        except ssl.SSLCertVerificationError as error:
            raise self._fail(f"its certificate isn't right: {error.verify_message}") from error
        except (OSError, HTTPException, zlib.error, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise self._fail(f"it can't be fetched: {reason}") from error

    def _goal(self) -> tuple[str, int, str, bool]:
        """Return the host, the port and the path to ask for, and whether that is done in secret."""
        try:
            parts = urlsplit(self.place)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise self._fail(f"no address that can be read: {error}") from error
        if parts.scheme not in ("http", "https"):
            way = of_address(self.place) if parts.scheme in ("", "file") else ": fetch it first, and pipe it in"
            raise self._fail(f"only http and https addresses are read{way}")
        if not host:
            raise self._fail("there is no host in it, as example.org is in https://example.org/page")
        if self.only is not None and host not in self.only:
            raise self._fail("addresses of that host aren't fetched here")
        if parts.username is not None or parts.password is not None:
            raise self._fail("a name and a password in an address aren't sent; fetch it with curl, and pipe it in")

        try:
            # Bytes that are no UTF-8, from a shell, are sent as the bytes they are.
            target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._", errors="surrogateescape")
            if parts.query:
                target += f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?[]', errors='surrogateescape')}"
        except UnicodeError as error:
            raise self._fail("half of a character stands in it") from error
        try:
            # What has colons is an address of IPv6, and its zone a name of this machine's own.
            encoded = host.encode("ascii").decode() if ":" in host else host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise self._fail(f"{host} is no name of a host") from error
        is_secure = parts.scheme == "https"
        return encoded, port or (443 if is_secure else 80), target, is_secure

    def _answer(self, response: HTTPResponse) -> str | tuple[bytes, str]:
        """Return what a response brings."""
        if response.status in ELSEWHERE and (location := response.headers.get("Location")):
            try:
                return urljoin(self.place, location)
            except ValueError as error:
                raise self._fail(f"redirected to {location!r}, which is no address that can be read") from error
        if response.status != DONE:
            raise self._fail(f"the server answered {response.status} {response.reason}".rstrip())
        return self._content(response), response.headers.get("Content-Type") or ""

    def _content(self, response: HTTPResponse) -> bytes:
        """Return the content, unpacked, as far as it is within the ceilings and whole."""
        too_large = f"more than {self.most / 1_000_000:g} MB"
        if response.length is not None and response.length > self.most:
            raise self._fail(too_large)
        packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
        if packing not in ("identity", "gzip", "x-gzip", "deflate"):
            raise self._fail(f"packed with {packing}, though nothing packed was asked for")
        packed = None if packing == "identity" else _Packed()
        found, came = bytearray(), 0

        while chunk := response.read1(_CHUNK):
            came += len(chunk)
            found += packed.unpacked(chunk, self.most + 1 - len(found)) if packed else chunk
            # Packed pieces with nothing in them may come without end, too.
            if max(came, len(found)) > self.most:
                raise self._fail(too_large)
        if response.length:
            raise self._fail(f"the connection ended {response.length} bytes early")
        if packed and not packed.part.eof:
            raise self._fail("the connection ended early")
        return bytes(found)

    def address(self, host: str, port: int) -> tuple[int, tuple[str, int]]:
        """Return the family and the address to connect to: all that the name resolves to are looked at first."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        if host.lower() not in self.allowed:
            for *_, address in found:
                if not is_public(str(address[0])):
                    way = f'allow=["{host}"], or --allow-host {host} in the command'
                    raise self._fail(f"{host} is a private address ({address[0]}); where it is meant, pass {way}")
        family, *_, address = found[0]
        return family, address  # type: ignore[return-value]  # an IPv6 address has two numbers more, which connect() takes


class _Packed:
    """What gzip or zlib has packed, in one part or in several behind each other, as it comes."""

    def __init__(self) -> None:
        self.part, self.n_parts = zlib.decompressobj(_EITHER), 1

    def unpacked(self, piece: bytes, most: int) -> bytes:
        """Return what is in the next piece, so many bytes of it at most; what stands behind the last part is left out.

        Raises
        ------
        ValueError, zlib.error
            If there are too many parts, or something is packed otherwise.
        """
        behind = self.part.unused_data
        if behind and not _GZIP.startswith(behind[: len(_GZIP)]):
            return b""
        found = self.part.decompress(piece, most)

        while len(found) < most and self.part.unused_data.startswith(_GZIP):
            if self.n_parts == _PARTS:
                message = f"packed in more than {_PARTS:,} parts"
                raise ValueError(message)
            rest = self.part.unused_data
            self.part, self.n_parts = zlib.decompressobj(_EITHER), self.n_parts + 1
            found += self.part.decompress(rest, most - len(found))
        return found


def said(words: str) -> str:
    """Return a stranger's words as they can be printed, cut short: a header may hold what a terminal obeys."""
    plain = "".join([each if each.isprintable() else ascii(each)[1:-1] for each in words[:_SAID]])
    return plain if len(words) <= _SAID else f"{plain}..."


class _Connection(HTTPConnection):
    """A connection to the very address that was looked at, all of whose steps end at the deadline."""

    def __init__(self, visit: Visit, host: str, port: int, is_secure: bool) -> None:
        super().__init__(host, port)
        self.visit, self.is_secure = visit, is_secure
        if is_secure:
            self.default_port = 443  # so that the header Host leaves it out

    def connect(self) -> None:
        """Connect, and shake hands where it is https."""
        family, address = self.visit.address(self.host, self.port)
        raw = socket.socket(family, socket.SOCK_STREAM)
        try:
            raw.settimeout(_left(self.visit.deadline))
            raw.connect(address)
            if self.is_secure:
                raw.settimeout(_left(self.visit.deadline))
                raw = ssl.create_default_context().wrap_socket(raw, server_hostname=self.host)
        except BaseException:
            raw.close()
            raise
        self.sock = _Bounded(raw, self.visit.deadline)


class _Bounded:
    """A socket whose every read and write ends at one deadline: a server that drips can't start the clock anew."""

    def __init__(self, raw: socket.socket, deadline: float) -> None:
        self.raw, self.deadline = raw, deadline
        self.is_read = False

    def sendall(self, data: bytes) -> None:
        """Send all of it in the time that is left."""
        self.raw.settimeout(_left(self.deadline))
        self.raw.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        """Return what http.client reads from; closing that closes the socket."""
        self.is_read = True
        return io.BufferedReader(_Reader(self.raw, self.deadline))

    def close(self) -> None:
        """Close it, unless what came is still to be read: http.client closes its side first."""
        if not self.is_read:
            self.raw.close()


class _Reader(io.RawIOBase):
    """The bytes of a socket, each read in the time that is left."""

    def __init__(self, raw: socket.socket, deadline: float) -> None:
        self.raw, self.deadline = raw, deadline

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what is there."""
        self.raw.settimeout(_left(self.deadline))
        return self.raw.recv_into(buffer)

    def close(self) -> None:
        """Close the socket."""
        self.raw.close()
        super().close()


def _left(deadline: float) -> float:
    """Return the seconds that are left."""
    if (left := deadline - monotonic()) <= 0:
        raise TimeoutError
    return left

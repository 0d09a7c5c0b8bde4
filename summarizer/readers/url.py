"""From an address to the bytes of a page, for scripts and the command line: nothing else here touches a network.

What a page may do to its reader is bounded: its size, the time it takes, how often it sends the reader elsewhere, and
where to. Every address that a name resolves to is looked at, and the very one that was looked at is connected to, so
that a name that answers differently the next time gains nothing.
"""

from __future__ import annotations

from time import monotonic

from ..advice import of_content
from ..errors import InputError, OptionError
from ..record import check_number
from .files import read_content
from .visit import Visit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..document import Document

REDIRECTS = 5
# The 25 pages of the measuring have 3 MB at most; a long book as one page has 5.
MEGABYTES = 20.0
SECONDS = 30.0
_KINDS = {
    "text/html": "html", "application/xhtml+xml": "html", "application/pdf": "pdf", "text/markdown": "markdown",
    "text/plain": "text", "message/rfc822": "email", "application/rss+xml": "feed", "application/atom+xml": "feed",
    "application/feed+json": "feed", "application/jats+xml": "jats", "application/tei+xml": "jats",
}  # fmt: skip


def read_url(
    url: str, *, allow: Iterable[str] = (), megabytes: float = MEGABYTES, seconds: float = SECONDS
) -> Document:
    """Read the page, PDF or text at an address: for scripts and the command line, not for servers.

    Parameters
    ----------
    url : str
        An http or https address.
    allow : iterable of str
        Hosts, by the name in the address, that may be private or this machine itself; nobody else's are.
    megabytes : float
        How much is read at most, unpacked, above 0.
    seconds : float
        How long all of it may take, redirections included, above 0.

    Returns
    -------
    Document

    Raises
    ------
    TypeError
        If the address is no str.
    OptionError
        If a ceiling can't mean anything.
    InputError
        If it can't be had: another scheme, a private address, too large, too slow, an error of the server's, a
        connection that breaks off, a redirection too many, a certificate that isn't right.
    MissingDependencyError
        If the extra of what it holds isn't installed.

    Notes
    -----
    Whether a site wants to be read by programs is the caller's to ask: robots.txt isn't read. Proxies of the
    environment aren't used, cookies aren't kept, names and passwords in an address are refused. A name's look-up takes
    as long as the system lets it.
    """
    content, declared, kind, place = fetch(url, allow=allow, megabytes=megabytes, seconds=seconds)
    return read_content(content, url, declared=declared, kind=kind, url=place)


def fetch(
    url: str,
    *,
    allow: Iterable[str] = (),
    only: Iterable[str] | None = None,
    megabytes: float = MEGABYTES,
    seconds: float = SECONDS,
) -> tuple[bytes, str | None, str | None, str]:
    """Return what stands at an address, the encoding and the format that its header says, and where it stands at last.

    With `only`, no other host than these is asked, whatever redirects there.

    Raises
    ------
    TypeError, OptionError, InputError
        As `read_url`.
    """
    if not isinstance(url, str):
        raise TypeError(of_content(url, "address", "a str"))
    for setting, value in (("megabytes", megabytes), ("seconds", seconds)):
        check_number(setting, value)
        if not value:
            raise OptionError(setting, value, "a finite number above 0")
    allowed = _names([allow] if isinstance(allow, str) else allow)
    asked = None if only is None else _names(only)
    deadline = monotonic() + seconds
    place = url

    for _ in range(REDIRECTS + 1):
        answer = Visit(url, place, allowed, deadline, int(megabytes * 1_000_000), asked).read()
        if isinstance(answer, str):
            place = answer
            continue
        content, header = answer
        kind, declared = media_type(header)
        return content, declared, _KINDS.get(kind), place
    raise InputError(url, f"redirected more than {REDIRECTS} times")


def media_type(header: str) -> tuple[str, str | None]:
    """Return the media type that a header says, and its charset, in small letters; one that says nothing is any file.

    >>> media_type('Text/HTML; Charset="utf-8"')
    ('text/html', 'utf-8')
    """
    kind, _, rest = header.partition(";")
    charset = rest.lower().partition("charset=")[2].partition(";")[0].strip().strip("\"'")
    return kind.strip().lower() or "application/octet-stream", charset or None


def _names(hosts: Iterable[str]) -> set[str]:
    """Return names of hosts as they are compared."""
    return {host.lower().strip("[]") for host in hosts}

"""From a body as it came to what is in it: unpacked within limits, and read as what its head says that it is."""

from __future__ import annotations

import zlib

from ..document import Document
from ..errors import InputError
from ..readers.files import read_content
from ..readers.html.reader import read_html
from ..readers.markdown.reader import read_markdown
from ..readers.url import fetch
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

JSON = "application/json"
# What a body may be besides JSON -> the format that its reader has; None is told by the content.
TYPES: dict[str, str | None] = {
    "text/plain": "text",
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/epub+zip": "epub",
    "application/jats+xml": "jats",
    "application/tei+xml": "jats",
    "message/rfc822": "email",
    "text/vtt": "subtitles",
    "application/x-subrip": "subtitles",
    "application/octet-stream": None,
}
# What a body may be packed with: an end of zlib's window that takes both of its forms.
PACKINGS = ("gzip", "x-gzip", "deflate")
_EITHER = zlib.MAX_WBITS | 32
# Parts that a packed body may have: each costs a copy of the rest. Of 5 MB packed in blocks of 64 kB there are 80.
_PARTS = 100
# What files are called in errors: a client knows which one it sent.
NAME = "the body"


def check_type(kind: str, *, is_file_taken: bool = True) -> None:
    """Raise Problem 415 for a media type that isn't read."""
    if kind != JSON and not (is_file_taken and kind in TYPES):
        taken = (JSON, *TYPES) if is_file_taken else (JSON,)
        way_out = "send the file itself as the body" if is_file_taken else "send JSON"
        told = f"{way_out}, with one of these as its type: {', '.join(taken)}"
        raise Problem(415, "type", told, {"Accept": JSON}).early()


def check_packing(packing: str) -> None:
    """Raise Problem 415 for a body that is packed with something that isn't unpacked."""
    if packing not in ("", "identity", *PACKINGS):
        told = "send the body as it is, or packed with gzip"
        raise Problem(415, "packing", told, {"Accept-Encoding": "gzip"}).early()


def too_large(most: int) -> Problem:
    """Return the problem for a body beyond the ceiling."""
    return Problem(413, "too_large", f"the body is larger than {most / 1_000_000:g} MB; send a part of it")


def unpacked(content: bytes, packing: str, most: int) -> bytes:
    """Return a body unpacked, in memory of the ceiling's size at most.

    Raises
    ------
    Problem
        413, if there is more in it; 422, if it isn't packed as it says.
    """
    if packing in ("", "identity"):
        return content
    parts: list[bytes] = []
    left = most

    # What is packed in parts is one part behind the other.
    while content or not parts:
        if len(parts) == _PARTS:
            raise Problem(422, "unreadable", f"the body is packed in more than {_PARTS} parts; pack it in one")
        unpacker = zlib.decompressobj(_EITHER)
        try:
            parts.append(unpacker.decompress(content, left + 1))
        except zlib.error:
            raise Problem(422, "unreadable", "the body isn't packed as its head says") from None
        if (left := left - len(parts[-1])) < 0:
            raise too_large(most)
        if not unpacker.eof:
            raise Problem(422, "unreadable", "the packed body ends early")
        content = unpacker.unused_data
    return b"".join(parts)


def document_of(asked: Any, hosts: tuple[str, ...], seconds: float, most: int) -> Document:
    """Return the document of an article given as text, HTML, Markdown or an address.

    Parameters
    ----------
    asked : Asked or Article
    hosts : sequence of str
        Whose addresses are fetched.
    seconds, most
        How long that may take, and how many bytes it may be.

    Raises
    ------
    Problem
        403, if the address isn't of one of the hosts.
    InputError, MissingDependencyError
        As the readers.
    """
    if asked.text is not None:
        return Document(asked.text, url=asked.url)
    if asked.html is not None:
        return read_html(asked.html, url=asked.url, source=NAME)
    if asked.markdown is not None:
        return read_markdown(asked.markdown, source=NAME).replace(url=asked.url)
    return _fetched(asked.url, hosts, seconds, most)


def _fetched(url: str, hosts: tuple[str, ...], seconds: float, most: int) -> Document:
    """Return what stands at an address of one of the hosts."""
    if not hosts:
        raise Problem(403, "not_fetched", "no addresses are fetched here; send the page itself, as html")
    try:
        # Those that are named may be private: who runs the service has said so.
        content, declared, kind, place = fetch(
            url, allow=hosts, only=hosts, megabytes=most / 1_000_000, seconds=seconds
        )
    except InputError as error:
        raise Problem(422, "not_fetched", f"the address: {error.reason}") from None
    return read_content(content, NAME, declared=declared, kind=kind, url=place)


def file_of(content: bytes, kind: str, charset: str | None) -> Document:
    """Return the document of a file of a media type.

    Raises
    ------
    Problem
        422, if it is JSON, of which nothing says so.
    InputError, MissingDependencyError
        As `read_content`.
    """
    try:
        return read_content(content, NAME, format=TYPES[kind], declared=charset)
    except InputError:
        if TYPES[kind] is None and content.lstrip().startswith(b"{"):  # rows, a reader of files takes it for
            raise Problem(422, "unreadable", f"the body is JSON: send it with content-type: {JSON}") from None
        raise

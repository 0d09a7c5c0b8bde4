"""From a path or bytes to bytes, no more of them than the ceiling."""

from __future__ import annotations

from os import fspath

from ..advice import as_named, is_of_no_file, of_content, of_name
from ..errors import InputError
from .watch import MEGA, Watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import IO

_CHUNK = 1 << 20
# What an error says where a file is of another kind than the reader that was called for it.
TELLS = "read_file(path) tells by its content what a file is"


def plain(content: bytes | str | PathLike[str]) -> bytes | str:
    """Return bytes as they are, and a path as a str."""
    return fspath(content) if hasattr(content, "__fspath__") else content


def bytes_of(content: bytes | str, watch: Watch, what: str) -> bytes:
    """Return the bytes of a file, read from its path where that is given."""
    if isinstance(content, bytes):
        watch.file(content)
        return content
    if not isinstance(content, str):
        raise TypeError(of_content(content, what, "bytes or a path"))
    return opened(content, watch)


def opened(path: str, watch: Watch) -> bytes:
    """Return the bytes of the file at a path, however many a pipe or a device would go on to give."""
    try:
        with open(path, "rb") as file:
            return drained(file, watch)
    except InputError:
        raise
    except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
        way = of_name(path) if is_of_no_file(error) else ""
        raise InputError(as_named(watch.source), (getattr(error, "strerror", None) or str(error)) + way) from error


def drained(stream: IO[bytes], watch: Watch, begun: bytes = b"") -> bytes:
    """Return what has been read of a stream and all that is left in it, or raise InputError beyond the ceiling."""
    chunks, size = [begun], len(begun)
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        watch.look("megabytes", size / MEGA)
    return b"".join(chunks)

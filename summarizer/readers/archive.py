"""From a ZIP archive to its parts, none larger than what a text can be, and not more of them."""

from __future__ import annotations

import io
import zlib

from ..errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A part's size, uncompressed, and that of all that are read: a novel's text has 5 MB. What claims more is a trap.
LARGEST_PART, LARGEST = 100_000_000, 300_000_000
# Parts of an archive: an illustrated book has some thousand.
MOST_PARTS = 50_000

# What broken archives make the standard library run into, besides its own error: cut data, a method that it doesn't
# know, a password, a size below zero.
BROKEN = (EOFError, NotImplementedError, RuntimeError, ValueError, OSError, LookupError, zlib.error)


class Parts:
    """The parts of an archive, read when they are asked for."""

    def __init__(self, archive: Any, name: str, kind: str) -> None:
        self.archive, self.name, self.kind, self.left = archive, name, kind, LARGEST
        self.names = frozenset(archive.namelist())

    def read(self, part: str) -> bytes | None:
        """Return a part's bytes, None where there is none of that name."""
        if part not in self.names:
            return None
        # One byte more than may be: what an archive says of its sizes isn't believed.
        most = min(LARGEST_PART, self.left)
        from lzma import LZMAError
        from zipfile import BadZipFile

        try:
            with self.archive.open(part) as file:
                content: bytes = file.read(most + 1)
        except (BadZipFile, LZMAError, *BROKEN) as error:
            raise InputError(self.name, f"not {self.kind} that can be read: {error}") from error
        if len(content) > most:
            raise InputError(self.name, f"{part} in it has more than {LARGEST_PART // 1_000_000} MB; pass its text")
        self.left -= len(content)
        return content


def parts_of(content: bytes, name: str, kind: str) -> Parts:
    """Return the parts of an archive, or raise InputError where it is none, or a trap.

    Parameters
    ----------
    content : bytes
    name, kind : str
        What an error names, and what the archive should be: "a .docx file".
    """
    from zipfile import BadZipFile, ZipFile

    try:
        archive = ZipFile(io.BytesIO(content))
    except (BadZipFile, *BROKEN) as error:
        raise InputError(name, f"not {kind} that can be read: {error}") from error
    # Each entry of the list takes half a kilobyte before anything is read.
    if len(archive.filelist) > MOST_PARTS:
        raise InputError(name, f"an archive of more than {MOST_PARTS:,} parts; pass its text")
    return Parts(archive, name, kind)

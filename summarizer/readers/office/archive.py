"""From a ZIP archive to its parts, none larger than what a text can be, and not more of them."""

from __future__ import annotations

import io
import zlib

from ...errors import InputError
from ..content import TELLS
from ..watch import MEGA
from ..xml.elements import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from xml.etree.ElementTree import Element

    from ..watch import Watch

# The share of what may be unpacked that one part may take: a book of pictures has many, and one of them is text.
_SHARE = 3
# How an archive begins, an empty one too.
_BEGINS = b"PK"

# What broken archives make the standard library run into, besides its own error: cut data, a method that it doesn't
# know, a password, a size below zero.
BROKEN = (EOFError, NotImplementedError, RuntimeError, ValueError, OSError, LookupError, zlib.error)


class Parts:
    """The parts of an archive, read when they are asked for."""

    def __init__(self, archive: Any, watch: Watch, kind: str) -> None:
        self.archive, self.watch, self.kind = archive, watch, kind
        most = watch.ceilings.unpacked
        self.left = None if most is None else int(most * MEGA)
        self.largest = None if self.left is None else self.left // _SHARE
        self.names = frozenset(archive.namelist())

    def read(self, part: str) -> bytes | None:
        """Return a part's bytes, None where there is none of that name."""
        if part not in self.names:
            return None
        # One byte more than may be: what an archive says of its sizes isn't believed.
        most = -1 if self.left is None or self.largest is None else min(self.largest, self.left)
        from lzma import LZMAError
        from zipfile import BadZipFile

        try:
            with self.archive.open(part) as file:
                content: bytes = file.read(most + 1 if most >= 0 else -1)
        except (BadZipFile, LZMAError, *BROKEN) as error:
            raise InputError(self.watch.source, f"not {self.kind} that can be read: {error}") from error
        if self.left is not None:
            if len(content) > most:
                raise self.watch.ceilings.over("unpacked", self.watch.source, f" by {part}")
            self.left -= len(content)
        return content

    def element(self, part: str) -> Element | None:
        """Return the root of a part of XML, None where there is no part of that name."""
        content = self.read(part)
        return None if content is None else parse(content, self.watch, part)


def parts_of(content: bytes, watch: Watch, kind: str) -> Parts:
    """Return the parts of an archive, or raise InputError where it is none, or a trap.

    Parameters
    ----------
    content : bytes
    watch : Watch
    kind : str
        What the archive should be: "a .docx file".
    """
    from zipfile import BadZipFile, ZipFile

    try:
        archive = ZipFile(io.BytesIO(content))
    except (BadZipFile, *BROKEN) as error:
        why = str(error) if content.startswith(_BEGINS) else f"it is none; {TELLS}"
        raise InputError(watch.source, f"not {kind} that can be read: {why}") from error
    # Each entry of the list takes half a kilobyte before anything is read.
    watch.look("parts", len(archive.filelist))
    return Parts(archive, watch, kind)

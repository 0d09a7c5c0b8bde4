"""From what has been read of a document to an error, as soon as it is more than its ceilings."""

from __future__ import annotations

from time import monotonic

from .unwritten import without_unwritten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..document import Document
    from .ceilings import Ceilings

MEGA = 1_000_000


class Watch:
    """What has been read of one document, held against its ceilings as it is read.

    Parameters
    ----------
    ceilings : Ceilings
    source : str
        What errors name.
    """

    def __init__(self, ceilings: Ceilings, source: str) -> None:
        self.ceilings, self.source = ceilings, source
        self._started = monotonic()

    def look(self, name: str, value: float, where: str = "") -> None:
        """Raise InputError where the document has more of something than its ceiling."""
        most: Any = getattr(self.ceilings, name)
        if most is not None and value > most:
            raise self.ceilings.over(name, self.source, where)

    def time(self, where: str = "") -> None:
        """Raise InputError where reading has taken too long."""
        self.look("seconds", monotonic() - self._started, where)

    def file(self, content: bytes | str) -> None:
        """Raise InputError where a file is too large."""
        self.look("megabytes", len(content) / MEGA)

    def text(self, length: int, where: str = "") -> None:
        """Raise InputError where the text that comes out is too long, or took too long."""
        self.look("characters", length, where)
        self.time(where)


def watched(document: Document, watch: Watch) -> Document:
    """Return a document that was read, or raise InputError where its text is too long or took too long.

    Letters that no program shows aren't in it.
    """
    watch.text(len(document.text))
    return without_unwritten(document)

"""From a document to come to its line of output: where it is or what its row says, and how it is to be read."""

from __future__ import annotations

from json import JSONEncoder, loads

from ..readers.ceilings import USUAL
from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..document import Document
    from ..readers.ceilings import Ceilings

# Made once: json.dumps makes an encoder for each call that asks for letters as they are.
json_of = JSONEncoder(ensure_ascii=False).encode


class Source(Record):
    """One document to come: where it is, or what its row says. Nothing of it has been read but the row's own text.

    Parameters
    ----------
    name : str
        What errors and heads call it: "page.html", "rows.jsonl:7".
    fields : str, optional
        Its row as it came, a JSON object if all is well; None where it is no row.
    content : bytes, optional
        Its content, where it was read to see what it is.
    error : str, optional
        Why it can't be read, where that is known already.
    kind : str, optional
        The format of its content, where that is known: a mail of a mailbox.
    document : Document, optional
        Itself, where it has been read: an item of a feed.
    """

    name: str
    fields: str | None = None
    content: bytes | None = None
    error: str | None = None
    kind: str | None = None
    document: Document | None = None

    @property
    def is_part(self) -> bool:
        """Whether it is one of many in a file: a row, a mail of a mailbox, an item of a feed."""
        return self.fields is not None or self.kind is not None or self.document is not None

    def opening(self, *, is_read: bool = False) -> str:
        """Return the beginning of its line of output, whatever becomes of it: the fields it came with, verbatim.

        A row that is no object is kept as a string; where it has been read, that it is one needn't be asked again.
        """
        if self.fields is None:
            return f'{{"file": {json_of(self.name)}'
        if is_read or is_row(self.fields):
            return self.fields[:-1].rstrip()
        return f'{{"input": {json_of(self.fields)}'

    def line(self, found: dict[str, Any], *, is_read: bool = False) -> str:
        """Return its line of output: the fields it came with and what was found."""
        opening = self.opening(is_read=is_read)
        added = ", ".join([f"{json_of(name)}: {json_of(value)}" for name, value in found.items()])
        return f"{opening}{'' if opening == '{' else ', '}{added}}}\n"


class Settings(Record):
    """How sources are read: the flags that say so.

    Parameters
    ----------
    format, encoding : str, optional
        What they are in; None tells it.
    text_field, title_field : str, optional
        The fields of a row that hold its text and its title.
    into : str
        The field that its summary goes into.
    allow : sequence of str
        Hosts that may be private.
    item : int, optional
        The only item of a feed or a mailbox that is wanted, from 1.
    ceilings : Ceilings
        How much of each file is read.
    """

    format: str | None = None
    encoding: str | None = None
    text_field: str = "text"
    title_field: str | None = None
    into: str = "summary"
    allow: tuple[str, ...] = ()
    item: int | None = None
    ceilings: Ceilings = USUAL


def is_row(line: str) -> bool:
    """Whether a line is an object of JSON."""
    if not line.lstrip().startswith("{"):
        return False
    try:
        return isinstance(loads(line), dict)
    except (ValueError, RecursionError):
        return False

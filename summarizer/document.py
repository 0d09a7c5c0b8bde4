"""What flows along the road: a document, its blocks, sentences, headings and furniture, each with its place."""

from __future__ import annotations

from .errors import OptionError
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NamedTuple

    class Sentence(NamedTuple):
        """A sentence of a document; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        index: int  # type: ignore[assignment]  # hides tuple.index, on purpose
        paragraph: int
        score: float = 0.0

        def __str__(self) -> str:
            """Return its text."""

    class Furniture(NamedTuple):
        """A span of page furniture; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        reason: str

    class Heading(NamedTuple):
        """A heading of a document; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        sentence: int

    class Block(NamedTuple):
        """A run of text that no sentence crosses."""

        start: int
        end: int
        paragraph: int
else:
    # `typing` takes longer to import than this package: a NamedTuple for type checkers, a namedtuple to run.
    # A tuple, since an article has dozens and a frozen dataclass costs five times as much to make.
    from collections import namedtuple

    class Sentence(namedtuple("Sentence", "text start end index paragraph score", defaults=(0.0,))):
        """A sentence of a document; `document.text[start:end] == text`, always.

        Attributes
        ----------
        text : str
            Verbatim.
        start, end : int
            Code points from the start of the document's text.
        index : int
            Its place among all sentences of the document, from 0.
        paragraph : int
            Its paragraph, from 0.
        score : float
            How important it is; comparable within one document only.
        """

        __slots__ = ()

        def __str__(self):
            """Return its text."""
            return self.text

        def __format__(self, form):
            """Return its text in a form: `f"{sentence:.60}"` is its first 60 characters."""
            return format(self.text, form)

    Furniture = namedtuple("Furniture", "text start end reason")
    Furniture.__doc__ = "A span of page furniture and the reason why it is; `document.text[start:end] == text`, always."
    Heading = namedtuple("Heading", "text start end sentence")
    Heading.__doc__ = """A heading, never chosen as a sentence; `document.text[start:end] == text`, always.

    Attributes
    ----------
    text : str
        Verbatim.
    start, end : int
        Code points from the start of the document's text.
    sentence : int
        The index of the first sentence below it: its section is that one and all before the next heading's.
    """
    Block = namedtuple("Block", "start end paragraph")
    Block.__doc__ = (
        "A run of text that no sentence crosses: `start` and `end` (code points), `paragraph` (counted by blank lines)."
    )


class Document(Record):
    """A text and what is known of it.

    Parameters
    ----------
    text : str
        Never rewritten: all offsets refer to it.
    title : str, optional
        Its headline; None lets the first line be tried.
    language : str, optional
        A code, tag or name ("de", "de-AT", "german"); None lets it be detected.
    author : str, optional
        Who wrote it; nothing is made of this and the next two.
    date : str, optional
        When: ISO 8601 where a reader knows it.
    url : str, optional
        Where it stands.
    headings : sequence of (start, end), optional
        Where its headings are known to be, each a block of its own, in order: these are never chosen as sentences.
    warnings : sequence of str, optional
        What is wrong with it or left out of it, a sentence each: tables, pages that are pictures.

    Raises
    ------
    TypeError
        If the text is no str, or one of the others neither str nor None.
    OptionError
        If the headings are no spans of the text.
    """

    text: str
    title: str | None = None
    language: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None
    headings: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = ()

    def _check(self) -> dict[str, Any]:
        if not isinstance(self.text, str):
            message = f"the text is {_described(self.text)}; pass a str{_advice(self.text)}"
            raise TypeError(message)

        for name in ("title", "language", "author", "date", "url"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                message = f"{name} is {_described(value)}; pass a str or None"
                raise TypeError(message)

        return {"headings": _spans(self.headings, len(self.text)) if self.headings else ()}


def _spans(spans: Iterable[Iterable[int]], length: int) -> tuple[tuple[int, int], ...]:
    """Return spans as tuples, or raise OptionError where they aren't in a text of that length, one after the other."""
    allowed = f"(start, end) pairs of whole numbers, one after the other, from 0 to {length}"
    try:
        found = tuple([(start.__index__(), end.__index__()) for start, end in spans])
    except (TypeError, ValueError, AttributeError) as error:
        raise OptionError("headings", spans, allowed) from error
    reached = 0
    for start, end in found:
        if not reached <= start <= end <= length:
            raise OptionError("headings", spans, allowed)
        reached = end
    return found


def _described(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


def _advice(value: object) -> str:
    """Return what to do with a value that is no text."""
    if isinstance(value, bytes | bytearray | memoryview):
        return ', for instance data.decode("utf-8")'
    if isinstance(value, list | tuple | set | frozenset | dict):
        return ", one document a call"
    return " or a Document"

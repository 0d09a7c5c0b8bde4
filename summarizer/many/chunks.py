"""From an iterable of documents to chunks of them, cut as they are asked for."""

from __future__ import annotations

from collections import deque

from ..document import Document, is_suspect
from .failure import Caught

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Iterator
    from concurrent.futures import Future
    from typing import Any, TypeAlias


if TYPE_CHECKING:
    Chunk: TypeAlias = tuple[int, list[Any]]


# What no document is: the end of them.
_END = object()
# A chunk of so many characters is sent off although more documents would go in: one of 50 MB travels alone.
_CHUNK_CHARACTERS = 2_000_000


def looked_at(documents: Iterable[Any]) -> Iterator[Any]:
    """Yield documents as they come; of the first that is no text but names one, a warning says how all are read.

    >>> list(looked_at(["Rain fell."]))
    ['Rain fell.']
    """
    is_told = False
    for one in documents:
        if not is_told and isinstance(one, str) and is_suspect(one):
            from ..readers.mistakes import warn_of

            is_told = warn_of(one, is_of_many=True)
        yield one


class Chunks:
    """Documents, cut into chunks as they are asked for.

    Parameters
    ----------
    documents : iterator
    size : int
        Documents in a chunk, 1 or more.

    Attributes
    ----------
    error : Exception or None
        What the documents' iterator raised; what came before it is still taken.
    """

    def __init__(self, documents: Iterator[Any], size: int) -> None:
        self.documents, self.size = documents, size
        self.error: Exception | None = None
        self._start = 0
        self._waiting: deque[Chunk] = deque()

    def take(self) -> Chunk | None:
        """Return the place of the next document, and the next documents; None at the end."""
        return self._waiting.popleft() if self._waiting else self._read()

    def has(self, number: int) -> bool:
        """Whether there are so many chunks still to take."""
        while len(self._waiting) < number and (chunk := self._read()):
            self._waiting.append(chunk)
        return len(self._waiting) >= number

    def _read(self) -> Chunk | None:
        """Return the next chunk, read from the documents."""
        given: list[Any] = []
        characters = 0
        with Caught() as caught:
            while self.error is None and len(given) < self.size and characters < _CHUNK_CHARACTERS:
                if (one := next(self.documents, _END)) is _END:
                    break
                given.append(one)
                text = one.text if isinstance(one, Document) else one
                characters += len(text) if isinstance(text, str) else 0

        self.error = self.error or caught.error
        start, self._start = self._start, self._start + len(given)
        return (start, given) if given else None


class Awaited:
    """Documents that come asynchronously, for a thread that asks for one after the other while the loop runs on."""

    def __init__(self, documents: AsyncIterable[Any]) -> None:
        import asyncio

        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError as error:
            message = "the documents come asynchronously, and no loop runs; call it in a coroutine, with async for"
            raise TypeError(message) from error
        self._documents = aiter(documents)
        self._asked: Future[Any] | None = None

    def __iter__(self) -> Iterator[Any]:
        import asyncio

        while True:
            self._asked = asyncio.run_coroutine_threadsafe(self._next(), self._loop)
            if (document := self._asked.result()) is _END:
                return
            yield document

    async def _next(self) -> Any:
        return await anext(self._documents, _END)

    def cancel(self) -> None:
        """Wait for no more documents."""
        if self._asked is not None:
            self._asked.cancel()

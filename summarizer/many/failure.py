"""From an error to the empty summary that stands in its document's place."""

from __future__ import annotations

import pickle

from ..analysis import Analysis, Selection
from ..languages.language import load
from ..representation.representation import Representation
from ..stages import Scores
from ..summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    from ..budget import Budget
    from ..document import Document


class Failure(Summary):
    """The empty summary of a document that couldn't be summarized, which says why.

    It stands in the document's place where `summarize_many` is told to record errors: an empty, falsy `Summary`,
    so that code which writes summaries needs no case of its own.

    Attributes
    ----------
    index : int
        The document's place among the documents, from 0.
    source : str
        What the document is called: its `url` where it has one, what was given to `read`, else "document 17".
    error : Exception
        What was raised; a `WorkerError` where the document killed its worker. An error that can't be pickled
        comes from another process as a RuntimeError of the same words.
    reason : str
        The error's type and words, in one line.

    Examples
    --------
    >>> from summarizer import Failure, summarize_many
    >>> first, second = summarize_many([5, "Rain fell all night."], errors="record")
    >>> isinstance(first, Failure), first.reason
    (True, 'TypeError: the text is of type int; pass a str or a Document')
    >>> second
    'Rain fell all night.'
    """

    __slots__ = ("error", "index", "source")
    index: int  # type: ignore[assignment]  # hides str.index, on purpose
    source: str
    error: Exception

    def __new__(cls, document: Document, budget: Budget, index: int, source: str, error: Exception) -> Self:
        """Keep what failed and why, around an empty summary."""
        # An analysis of nothing: whatever a summary is asked, this one has an answer.
        nothing = Representation((), (), load(""))
        analysis = Analysis(document, document.title, (), nothing, Scores(()), _pick_none)
        made = super().__new__(cls, Selection(analysis, (), budget))
        made.index, made.source, made.error = index, source, error
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.document, self.budget, self.index, self.source, portable(self.error))

    @property
    def reason(self) -> str:
        """The error's type and words, in one line that any column can hold."""
        words = " ".join(f"{type(self.error).__name__}: {self.error}".split())
        return words.encode("utf-8", "backslashreplace").decode()

    def to_dict(self, *, is_whole: bool = False) -> dict[str, Any]:
        """Return the empty summary as plain data, with the error."""
        error = {"index": self.index, "source": self.source, "reason": self.reason}
        return {**super().to_dict(is_whole=is_whole), "error": error}


def _pick_none(*_: object) -> tuple[int, ...]:
    """Pick from nothing."""
    return ()


class Caught:
    """What was raised in a ``with`` block; Ctrl-C passes.

    Here any error of a document is data: whatever a reader, tokenizer or scorer of the user's raises, even
    `sys.exit`, costs that document and nothing else.
    """

    error: Any = None  # an Exception, once one was raised

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, SystemExit):
            error = RuntimeError(f"SystemExit: {error}")
        if isinstance(error, Exception):
            self.error = error
        return isinstance(error, Exception)


def portable(error: Exception) -> Exception:
    """Return an error that can be pickled: itself, or one of the same words."""
    with Caught():
        # Some can be pickled, and not made again from that: both ways are tried.
        if type(pickle.loads(pickle.dumps(error))) is type(error):
            return error
    return RuntimeError(f"{type(error).__name__}: {error}")


def placed(error: Exception, place: str) -> Exception:
    """Return an error that says whose it is: in its own words where they are all it has, else in a note."""
    if type(error) in (TypeError, ValueError) and len(error.args) == 1:
        error.args = (f"{place}: {error}",)
    else:
        error.add_note(f"raised by {place}")
    return error

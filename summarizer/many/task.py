"""From a document to the parts of its summary that a worker sends home, and from those to the summary again."""

from __future__ import annotations

import pickle

from ..document import Document, Scores, Sentence
from ..languages.language import load
from ..record import Record, is_missing
from ..representation.representation import Representation
from ..summary import Analysis, Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Self, TypeAlias

    from ..budget import Budget
    from ..pipeline import Summarizer

    # What a worker sends home of a document: the parts of its summary, or its error.
    Outcome: TypeAlias = tuple[Any, ...] | Exception


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
        nothing = Representation((), (), load(""))
        made = super().__new__(cls, Analysis(document, document.title, (), nothing, Scores(()), _pick_none), (), budget)
        made.index, made.source, made.error = index, source, error
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.document, self.budget, self.index, self.source, _portable(self.error))

    @property
    def reason(self) -> str:
        """The error's type and words, in one line."""
        return " ".join(f"{type(self.error).__name__}: {self.error}".split())

    def to_dict(self) -> dict[str, Any]:
        """Return the empty summary as plain data, with the error."""
        error = {"index": self.index, "source": self.source, "reason": self.reason}
        return {**super().to_dict(), "error": error}


def _pick_none(*_: object) -> tuple[int, ...]:
    """Pick from nothing."""
    return ()


class Task(Record):
    """What a worker does with a document.

    Parameters
    ----------
    summarizer : Summarizer
        Its budget is the one that holds.
    read : callable, optional
        Turns what was given into a text or Document.
    language : str, optional
        For documents that bring none.
    query : str, optional
        What is asked of every document.
    """

    summarizer: Summarizer
    read: Callable[[Any], Any] | None = None
    language: str | None = None
    query: str | None = None

    def document(self, given: Any) -> Document:
        """Return the document that was given, empty where it is missing."""
        if self.read is not None and not is_missing(given):
            given = self.read(given)
        if is_missing(given):
            given = ""
        document = given if isinstance(given, Document) else Document(given)
        if self.language is not None and document.language is None:
            document = document.replace(language=self.language)
        return document

    def summarized(self, document: Document) -> Summary:
        """Return the summary of a document."""
        return self.summarizer(document, query=self.query)

    def summary(self, index: int, given: Any) -> Summary:
        """Return the summary of a document, or its failure, made in this process."""
        with Caught() as caught:
            return self.summarized(self.document(given))
        return self.failure(index, given, caught.error)

    def outcomes(self, given: Sequence[Any]) -> list[Outcome]:
        """Return what a worker sends home: the parts of each summary, or its error."""
        return [self._outcome(one) for one in given]

    def _outcome(self, given: Any) -> Outcome:
        with Caught() as caught:
            document = self.document(given)
            summary = self.summarized(document)
            # The caller has the text, unless it was read here: only what was found in it travels.
            return _packed(summary, document if self.read is not None else None)
        return _portable(caught.error)

    def summaries(self, start: int, given: Sequence[Any], outcomes: Sequence[Outcome]) -> list[Summary]:
        """Return the summaries that outcomes are the parts of, documents counted from `start`."""
        return [
            self.failure(start + place, given[place], outcome)
            if isinstance(outcome, Exception)
            else self._unpacked(given[place], *outcome)
            for place, outcome in enumerate(outcomes)
        ]

    def _unpacked(
        self,
        given: Any,
        document: Document | None,
        text: str,
        picks: tuple[int, ...],
        title: str | None,
        language: str,
        rest: bytes,
    ) -> Summary:
        """Return the summary that these are the parts of."""
        document = self.document(given) if document is None else document
        summary = str.__new__(Summary, text)
        summary._analysis = _Deferred(self, document, title, language, rest)
        summary._picks, summary.budget = picks, self.summarizer.budget
        return summary

    def failure(self, index: int, given: Any, error: Exception) -> Failure:
        """Return the empty summary of a document that failed."""
        document = given if isinstance(given, Document) else Document(given if isinstance(given, str) else "")
        source = document.url
        if source is None:
            source = f"document {index}" if self.read is None else str(given)
        return Failure(document, self.summarizer.budget, index, str(source), error)


class _Deferred(Analysis):
    """What a worker found in a document, unpacked when it is asked for: most summaries are only printed."""

    def __init__(self, task: Task, document: Document, title: str | None, language: str, rest: bytes) -> None:
        self.document, self.title = document, title
        self.selector: Any = task.summarizer.selector
        self._home = task, language, rest

    def __getattr__(self, name: str) -> Any:
        if "representation" in self.__dict__:  # it was unpacked, and isn't there
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(self._opened(), name)

    def _opened(self) -> Self:
        """Unpack what came home."""
        task, language, rest = self._home
        text = self.document.text
        found, (starts, ends, paragraphs) = pickle.loads(rest)
        sentences = [
            Sentence(text[start:end], start, end, index, paragraph)
            for index, (start, end, paragraph) in enumerate(zip(starts, ends, paragraphs, strict=True))
        ]
        representation = _DeferredTerms(task, self.document, sentences, language)
        self.__dict__.update(found, representation=representation)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        state = self._opened().__dict__
        return _restored, (Analysis, {name: value for name, value in state.items() if name != "_home"})


class _DeferredTerms(Representation):
    """A representation whose sentences came home; the rest is made again where it is asked for.

    The terms of a document weigh ten times what else is known of it.
    """

    def __init__(self, task: Task, document: Document, sentences: Sequence[Sentence], language: str) -> None:
        self.sentences = tuple(sentences)
        self.language = load(language)
        self._made_from = task, document

    def __getattr__(self, name: str) -> Any:
        # Asked only for what isn't there: once it was made again, what still isn't there doesn't exist.
        if name.startswith("_") or "distinct" in self.__dict__:
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(self._made(), name)

    def _made(self) -> Self:
        """Make the rest, as it was made the first time."""
        task, document = self._made_from
        self.__dict__.update(task.summarized(document)._analysis.representation.__dict__)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        state = self._made().__getstate__()
        return _restored, (Representation, {name: value for name, value in state.items() if name != "_made_from"})


def _restored(kind: type[Any], state: dict[str, Any]) -> Any:
    """Return what has these attributes, as it would have come from this process."""
    made: Any = object.__new__(kind)
    made.__dict__.update(state)
    return made


def _packed(summary: Summary, document: Document | None) -> Outcome:
    """Return what is needed to make a summary again where its document is at hand."""
    analysis = summary._analysis
    columns = list(zip(*analysis.representation.sentences, strict=True)) or [()] * 5
    at_hand = ("document", "title", "selector", "representation")
    found = {name: value for name, value in analysis.__dict__.items() if name not in at_hand}
    return (
        document,
        str(summary),
        summary._picks,
        analysis.title,
        analysis.representation.language.code,
        pickle.dumps((found, (columns[1], columns[2], columns[4])), pickle.HIGHEST_PROTOCOL),
    )


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


def _portable(error: Exception) -> Exception:
    """Return an error that can be pickled: itself, or one of the same words."""
    with Caught():
        if type(pickle.loads(pickle.dumps(error))) is type(error):
            return error
    return RuntimeError(f"{type(error).__name__}: {error}")

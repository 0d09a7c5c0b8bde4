"""From a document to what a worker sends home of its summary, and from that to the summary again."""

from __future__ import annotations

import pickle
from functools import partial

from ..analysis import Analysis, Selection
from ..document import Document, Sentence
from ..languages.language import load
from ..record import Record, is_missing
from ..representation.representation import represent
from ..summary import Summary
from .failure import Caught, Failure, portable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    from ..pipeline import Summarizer


if TYPE_CHECKING:
    # What a worker sends home of a document: its summary, or its error.
    Outcome: TypeAlias = "Parcel | Exception"


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
            given = ""  # a column of summaries is as long as that of the texts
        document = given if isinstance(given, Document) else Document(given)
        # A document that brings its language knows better than a setting for all.
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
            return Parcel.of(summary, document if self.read is not None else None)
        return portable(caught.error)

    def summaries(self, start: int, given: Sequence[Any], outcomes: Sequence[Outcome]) -> list[Summary]:
        """Return the summaries that outcomes stand for, documents counted from `start`."""
        return [
            self.failure(start + place, given[place], outcome)
            if isinstance(outcome, Exception)
            else self._opened(given[place], outcome)
            for place, outcome in enumerate(outcomes)
        ]

    def _opened(self, given: Any, sent: Parcel) -> Summary:
        """Return the summary that came home, its selection made when it is asked for."""
        document = self.document(given) if sent.document is None else sent.document
        return Summary.later(sent.text, partial(sent.selection, document, self.summarizer, self.query))

    def failure(self, index: int, given: Any, error: Exception) -> Failure:
        """Return the empty summary of a document that failed."""
        document = given if isinstance(given, Document) else Document(given if isinstance(given, str) else "")
        source = document.url
        if source is None:
            source = f"document {index}" if self.read is None else str(given)
        return Failure(document, self.summarizer.budget, index, str(source), error)


class Parcel(Record):
    """What a worker sends home of a summary; the selection is made of it when somebody asks: most are only printed.

    The terms of a document weigh ten times what else is known of it, so they stay behind, and are cut again where
    they are asked for. Sentences travel as their places: the text is at hand, or goes along once.

    Parameters
    ----------
    text : str
        The summary's.
    document : Document, optional
        None where it is at hand at home.
    language : str
        The code of the language that was found.
    content : bytes
        All else, pickled, so that nothing of it is made where only the text is wanted.
    """

    text: str
    document: Document | None
    language: str
    content: bytes

    @classmethod
    def of(cls, summary: Summary, document: Document | None) -> Parcel:
        """Return what is needed to make a summary again where its document is at hand, or goes along."""
        selection = summary.selection
        analysis = selection.analysis
        sentences = analysis.representation.sentences
        spans = [(each.start, each.end, each.paragraph, each.speaker) for each in sentences]
        found = analysis.title, analysis.furniture, analysis.doubtful, analysis.headings, analysis.scores
        content = selection.picks, *found, spans
        return cls(str(summary), document, selection.language, pickle.dumps(content, pickle.HIGHEST_PROTOCOL))

    def selection(self, document: Document, summarizer: Summarizer, query: str | None) -> Selection:
        """Return the selection that the worker made of a document."""
        picks, title, furniture, doubtful, headings, scores, spans = pickle.loads(self.content)
        text, language = document.text, load(self.language)
        sentences = [
            Sentence(text[start:end], start, end, index, paragraph, speaker=speaker)
            for index, (start, end, paragraph, speaker) in enumerate(spans)
        ]

        known: Any = {"headings": headings, "query": query, "blocks": document.blocks, "items": document.items}
        representation = represent(text, sentences, language, title, is_late=True, **known, **summarizer.cutting)
        selector: Any = summarizer.selector
        analysis = Analysis(document, title, furniture, representation, scores, selector, headings, doubtful)
        return Selection(analysis, picks, summarizer.budget)

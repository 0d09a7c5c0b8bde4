"""From a sentence of an article to a quote of it, which knows its source, who else says it and what spoke for it."""

from __future__ import annotations

from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple

    class Quote(NamedTuple):
        """A sentence of one of the articles; `articles[quote.article].text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        index: int  # type: ignore[assignment]  # hides tuple.index, on purpose
        paragraph: int
        score: float
        article: int
        said_by: tuple[int, ...]

        def __str__(self) -> str:
            """Return its text."""
else:
    from collections import namedtuple

    class Quote(namedtuple("Quote", "text start end index paragraph score article said_by")):
        """A sentence of one of the articles; `articles[quote.article].text[start:end] == text`, always.

        Attributes
        ----------
        text : str
            Verbatim.
        start, end : int
            Code points from the start of its article's text.
        index : int
            Its place among the sentences of its article, from 0.
        paragraph : int
            Its paragraph there, from 0.
        score : float
            What spoke for it before any other was picked; comparable within one story only.
        article : int
            The place of its article among the articles given, from 0.
        said_by : tuple of int
            The places of the other articles that say the same, copies too.
        """

        __slots__ = ()

        def __str__(self):
            """Return its text."""
            return self.text

        def __format__(self, form):
            """Return its text in a form: `f"{quote:.60}"` is its first 60 characters."""
            return format(self.text, form)


class Why(Record):
    """What spoke for a sentence.

    Parameters
    ----------
    parts : dict of str to float
        What its score was made of: "article" (its score there), "centrality" (its article's), "shared" (pairs of words
        that several articles have), and "query" and "passage" where something was asked.
    pairs : tuple of (str, int)
        The pairs of words that it shares with most articles, and with how many.
    """

    parts: Any
    pairs: tuple[tuple[str, int], ...] = ()

"""From the quotes picked to a story, a `str` that knows where each stands, who else says it, why it was picked."""

from __future__ import annotations

from ..languages.language import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Self

    from ..show.table import Table
    from .quote import Quote, Why


class Story(str):
    """What several articles say of one event: a `str` of their own sentences that knows where each is from.

    Attributes
    ----------
    title : str or None
        That of its most central article that has one.
    language : str
        The code of its language, "" where no language's data was used.
    articles : tuple of int
        The places of its articles among the articles given, copies left out.
    copies : tuple of (int, int)
        The place of each article that is nearly a copy, and that of the article it is one of.
    dates : tuple of str
        The days its articles are of, in order, as ISO 8601 writes them.
    sentences : tuple of Quote
        In reading order.
    ranked : tuple of Quote
        The same in the order picked, the best first.
    """

    __slots__ = ("_reasons", "articles", "copies", "dates", "language", "ranked", "sentences", "title")
    title: str | None  # type: ignore[assignment]  # hides str.title, on purpose
    language: str
    articles: tuple[int, ...]
    copies: tuple[tuple[int, int], ...]
    dates: tuple[str, ...]
    sentences: tuple[Quote, ...]
    ranked: tuple[Quote, ...]
    _reasons: tuple[Why, ...]

    def __new__(
        cls,
        sentences: Sequence[Quote],
        ranks: Sequence[int],
        reasons: Sequence[Why],
        *,
        title: str | None,
        language: str,
        articles: Sequence[int],
        copies: Sequence[tuple[int, int]] = (),
        dates: Sequence[str] = (),
    ) -> Self:
        """Be the text of the sentences.

        Parameters
        ----------
        sentences : sequence of Quote
            In reading order.
        ranks : sequence of int
            The places of the sentences in that order, the best first.
        reasons : sequence of Why
            In reading order.
        title, language, articles, copies, dates
            See the attributes.
        """
        made = super().__new__(cls, load(language).joiner.join([quote.text for quote in sentences]))
        made.sentences = tuple(sentences)
        made.ranked = tuple([made.sentences[place] for place in ranks])
        made._reasons = tuple(reasons)
        made.title, made.language, made.articles = title, language, tuple(articles)
        made.copies, made.dates = tuple(copies), tuple(dates)
        return made

    @property
    def everyone(self) -> tuple[int, ...]:
        """The places of all its articles, copies too."""
        return tuple(sorted([*self.articles, *(copy for copy, _ in self.copies)]))

    def first(self, count: int) -> Story:
        """Return the story with the best of its sentences only, so many."""
        # The best are a beginning of the picks, so that no "He" loses the sentence before it.
        kept = set(self.ranked[:count])
        places = [place for place, quote in enumerate(self.sentences) if quote in kept]
        order = {self.sentences[place]: number for number, place in enumerate(places)}
        return Story(
            [self.sentences[place] for place in places],
            [order[quote] for quote in self.ranked[:count]],
            [self._reasons[place] for place in places],
            **known_of(self),
        )

    @property
    def reasons(self) -> tuple[Why, ...]:
        """What spoke for each sentence, in reading order."""
        return self._reasons

    def why(self, sentence: int | Quote) -> Table:
        """Return what spoke for a sentence.

        Parameters
        ----------
        sentence : int or Quote
            One of `sentences`, or its place among them: 0 (the first) to n - 1, or from the end: -1 (the last).

        Returns
        -------
        Table
            A row for each part, which shows as HTML, Markdown, text and dicts.

        Raises
        ------
        OptionError
            If the story has no such sentence.
        """
        from .reasons import why

        return why(self.sentences, self.ranked, self._reasons, sentence)

    def __reduce__(self) -> tuple[Any, ...]:
        # Places instead of the quotes once more: they would be two of each when it is read.
        places = {quote: place for place, quote in enumerate(self.sentences)}
        ranks = [places[quote] for quote in self.ranked]
        return _restored, (type(self), (self.sentences, ranks, self._reasons), known_of(self))


def known_of(story: Story) -> dict[str, Any]:
    """Return what is known of a story besides its sentences."""
    names = ("title", "language", "articles", "copies", "dates")
    return {name: getattr(story, name) for name in names}


def _restored(kind: type[Story], sentences: Sequence[Any], known: Mapping[str, Any]) -> Story:
    """Return a story from its parts."""
    return kind(*sentences, **known)

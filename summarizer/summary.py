"""From a scored document and a budget to the summary, a `str` that knows where it came from."""

from __future__ import annotations

from operator import index as whole

from .budget import Budget
from .document import Sentence
from .errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from typing import Any, Self

    from .document import Document, Furniture, Heading, Scores, Selector
    from .representation.representation import Representation
    from .show.why import Explanation, Reason


class Analysis:
    """A document read, split and scored: all that a summary of any length is cut from.

    Attributes
    ----------
    document : Document
    title : str or None
        Given with the document, or found in it.
    furniture : tuple of Furniture
        What was taken out, in the order of the text.
    headings : tuple of Heading
        The headings of its sections, in the order of the text.
    representation : Representation
    scores : Scores
    selector : Selector
    """

    def __init__(
        self,
        document: Document,
        title: str | None,
        furniture: Sequence[Furniture],
        representation: Representation,
        scores: Scores,
        selector: Selector,
        headings: Sequence[Heading] = (),
    ) -> None:
        self.document = document
        self.title = title
        self.furniture = tuple(furniture)
        self.headings = tuple(headings)
        self.representation = representation
        self.scores = scores
        self.selector = selector

    def cut(self, budget: Budget) -> Summary:
        """Return the summary that a budget allows."""
        sentences = self.representation.sentences
        joiner = self.representation.language.joiner
        texts = [sentence.text for sentence in sentences]
        limits = budget.limits(texts, joiner)
        chosen = self.selector(self.scores, self.representation, limits)
        try:
            picks = [whole(pick) for pick in chosen]
        except TypeError as error:
            raise OptionError("selector", self.selector, f"it must return whole numbers; it gave {chosen!r}") from error
        purse = limits.purse()
        if len(set(picks)) < len(picks) or not all(
            0 <= pick < len(sentences) and limits.spend(purse, pick) for pick in picks
        ):
            raise OptionError(
                "selector", self.selector, f"it must pick different sentences within the limits; it picked {picks}"
            )
        if budget.token_counter is not None and budget.tokens is not None:
            # Tokens of a whole are not always the sum of its parts': the least wanted go until it holds.
            while picks and budget.token_counter(joiner.join(texts[pick] for pick in sorted(picks))) > budget.tokens:
                picks.pop()
        return Summary(self, picks, budget)


class Summary(str):
    """A few of a document's own sentences, verbatim, in reading order: a `str` that knows where they came from.

    False and empty where nothing could be taken: no sentence, or none within the budget.

    Attributes
    ----------
    budget : Budget
        The ceilings that it keeps.
    """

    __slots__ = ("_analysis", "_picks", "budget")
    _analysis: Analysis
    _picks: tuple[int, ...]
    budget: Budget

    def __new__(cls, analysis: Analysis, picks: Sequence[int], budget: Budget) -> Self:
        """Join the sentences picked, in reading order."""
        sentences = analysis.representation.sentences
        joiner = analysis.representation.language.joiner
        made = super().__new__(cls, joiner.join([sentences[pick].text for pick in sorted(picks)]))
        made._analysis, made._picks, made.budget = analysis, tuple(picks), budget
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._analysis, self._picks, self.budget)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def document(self) -> Document:
        """The document, its text as it was given."""
        return self._analysis.document

    @property
    def title(self) -> str | None:  # type: ignore[override]  # hides str.title, on purpose
        """The title, given or found; None where there is none."""
        return self._analysis.title

    @property
    def language(self) -> str:
        """The code of the language it was read in, "" where no language's data was used."""
        return self._analysis.representation.language.code

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What was left out as page furniture, each with its reason."""
        return self._analysis.furniture

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings of its sections, never chosen as sentences."""
        return self._analysis.headings

    @property
    def scores(self) -> Scores:
        """One score for each sentence of the document; `.parts` says what they are made of."""
        return self._analysis.scores

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the summary, in reading order."""
        return tuple(self._scored(index) for index in sorted(self._picks))

    @property
    def ranked(self) -> tuple[Sentence, ...]:
        """The sentences of the summary in the order in which they were picked, the most important first."""
        return tuple(self._scored(index) for index in self._picks)

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the document, title, headings and furniture left out."""
        return tuple(self._scored(index) for index in range(len(self._analysis.representation)))

    def _scored(self, index: int) -> Sentence:
        return Sentence(*self._analysis.representation.sentences[index][:5], self._analysis.scores[index])

    def at(self, sentences: int | None = None, **ceilings: Any) -> Summary:
        """Cut another summary from the same document, without scoring it again.

        Parameters
        ----------
        sentences : int, optional
            At most this many, 1 or more.
        **ceilings
            The other settings of `Budget`.

        Returns
        -------
        Summary

        Raises
        ------
        OptionError
            If no ceiling is given, or one that can't mean anything.
        """
        return self._analysis.cut(Budget(sentences, **ceilings))

    def to_dict(self) -> dict[str, Any]:
        """Return the summary as plain data; `schema` counts up when a key changes its meaning."""
        return {
            "schema": 1,
            "text": str(self),
            "title": self.title,
            "language": self.language,
            "sentences": [sentence._asdict() for sentence in self.sentences],
            "scores": list(self.scores),
            "furniture": [span._asdict() for span in self.furniture],
            "headings": [heading._asdict() for heading in self.headings],
            "budget": {name: value for name, value in self.budget.ceilings().items() if name != "token_counter"},
        }

    def to_json(self, **options: Any) -> str:
        """Return `to_dict` as JSON; `options` go to `json.dumps`."""
        from json import dumps

        return dumps(self.to_dict(), **{"ensure_ascii": False} | options)

    def to_markdown(self) -> str:
        """Return the title as a heading and the sentences as a list, with Markdown's own signs escaped."""
        from .show.markup import markdown

        lines = [f"## {markdown(self.title)}\n"] if self.title else []
        return "\n".join([*lines, *(f"- {markdown(sentence.text)}" for sentence in self.sentences)])

    # What shows a summary is imported when it is looked at.

    def why(self, sentence: int | Sentence) -> Reason:
        """Return why a sentence is in the summary or isn't: its parts, its costs, who beat it, what would let it in.

        Parameters
        ----------
        sentence : int or Sentence
            One of `all_sentences`, or its index: 0 (the first) to n - 1, or from the end: -1 (the last).

        Returns
        -------
        Reason
            A table that shows as HTML, Markdown, text and dicts.

        Raises
        ------
        OptionError
            If the document has no such sentence.
        """
        from .show.why import why

        return why(self, sentence)

    def explain(self) -> Explanation:
        """Return why each sentence of the document is in the summary or isn't, as a table with a row a sentence."""
        from .show.why import explain

        return explain(self)

    def plot(self, backend: str = "html") -> Any:
        """Return a picture of the scores: a bar for each sentence along the document, the chosen ones marked.

        Parameters
        ----------
        backend : {"html", "matplotlib"}
            "html": a table whose bars are characters, shown everywhere. "matplotlib": the parts stacked, for
            papers; needs the extra `plot`.

        Returns
        -------
        Table or matplotlib.axes.Axes

        Raises
        ------
        OptionError
            If there is no such backend.
        MissingDependencyError
            If matplotlib isn't installed.
        """
        from .show.plot import plot

        return plot(self, backend)

    def to_html(self, path: str | PathLike[str] | None = None) -> str:
        """Return one page that stands alone: the summary, the article marked up, the scores; light and dark.

        Parameters
        ----------
        path : str or PathLike, optional
            Where to write it as well, in one step: what was there is whole, or replaced whole.

        Returns
        -------
        str

        Raises
        ------
        OSError
            If it can't be written.
        """
        from .show.article import page, save

        content = page(self)
        if path is not None:
            save(content, path)
        return content

    def _repr_html_(self) -> str:
        from .show.article import fragment

        return fragment(self)

    def _repr_markdown_(self) -> str:
        from .show.article import in_markdown

        return in_markdown(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from .show.article import bundle

        return bundle(self)

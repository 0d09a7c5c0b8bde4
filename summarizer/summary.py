"""From a selection to the summary, a `str` that knows where it came from."""

# Longer than the rule: nearly all of it says what the methods give; they are read off the selection in a line each.

from __future__ import annotations

from .budget import Budget
from .record import Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike
    from typing import Any, Self

    from .analysis import Selection
    from .document import Document, Doubtful, Furniture, Heading, Sentence
    from .show.reasons import Explanation, Reason
    from .stages import Scores


class Excerpt(Told, str):
    """Sentences of documents, verbatim: a `str` that is read off what it was made of, of one document or of several.

    What a `Summary` and a `Digest` share: it can be cut to another length, and written as JSON and read back.
    """

    __slots__ = ()
    # What an error calls one that can't be read back.
    _called = "the summary"

    if TYPE_CHECKING:

        @property
        def budget(self) -> Budget:
            """The ceilings that it keeps."""

        to_dict: Callable[..., dict[str, Any]]
        from_dict: Callable[[Mapping[str, Any]], Any]
        _cut: Callable[[Budget], Any]

    # Frozen, as texts are.

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def at(self, sentences: int | None = None, **ceilings: Any) -> Self:
        """Cut another one from the same documents, without reading or scoring them again.

        Parameters
        ----------
        sentences : int, optional
            At most this many, 1 or more.
        **ceilings
            The other settings of `Budget`; `fill` alone changes how far down this one's own are filled. It stays what
            it was where it isn't given, and so does `token_counter`.

        Returns
        -------
        Summary or Digest

        Raises
        ------
        OptionError
            If no ceiling is given, or one that can't mean anything.
        InputError
            If it is a digest that was read back: what was not in it is gone.
        """
        is_asked = sentences is not None or bool(ceilings)
        kept = {"fill": self.budget.fill, **ceilings} if is_asked else {}
        found: Self = self._cut(self.budget.refilled(sentences, kept))
        return found

    def to_json(self, *, is_whole: bool = False, **options: Any) -> str:
        """Return `to_dict` as JSON; `options` go to `json.dumps`."""
        from json import dumps

        return dumps(self.to_dict(is_whole=is_whole), **{"ensure_ascii": False} | options)

    @classmethod
    def from_json(cls, written: str | bytes) -> Self:
        """Return what `to_json` wrote: `from_dict` of what the JSON says.

        Raises
        ------
        InputError
            If it is no JSON, or nothing that `to_json` wrote.
        """
        from .saving import parsed_as

        found: Self = cls.from_dict(parsed_as(written, cls._called))
        return found


def written_to(content: str, path: str | PathLike[str] | None) -> str:
    """Return a page, written to a path as well where there is one, in one step."""
    if path is not None:
        from .aside import write_whole

        write_whole(path, content)
    return content


class Summary(Excerpt):
    """A few of a document's own sentences, verbatim, in reading order: a `str` that knows where they came from.

    False and empty where nothing could be taken: no sentence, or none within the budget.
    """

    __slots__ = ("_source",)
    _source: Selection | Callable[[], Selection]

    def __new__(cls, selection: Selection) -> Self:
        """Be the text of the sentences selected."""
        if isinstance(selection, str):
            message = "a Summary is made of a Selection, and not of a text; call summarize(text)"
            raise TypeError(message)
        made = super().__new__(cls, selection.text)
        made._source = selection
        return made

    @classmethod
    def later(cls, text: str, make: Callable[[], Selection]) -> Self:
        """Return the summary of a text that is known, whose selection is made when it is first asked for."""
        made = super().__new__(cls, text)
        made._source = make
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.selection,)

    @property
    def selection(self) -> Selection:
        """The sentences picked, what they were picked from, and the budget: what everything here is read off."""
        if callable(self._source):
            self._source = self._source()
        return self._source

    @property
    def budget(self) -> Budget:
        """The ceilings that it keeps."""
        return self.selection.budget

    @property
    def document(self) -> Document:
        """The document, its text as it was given."""
        return self.selection.document

    @property
    def title(self) -> str | None:  # type: ignore[override]  # hides str.title, on purpose
        """The title, given or found; None where there is none."""
        return self.selection.title

    @property
    def language(self) -> str:
        """The code of the language it was read in, "" where no language's data was used."""
        return self.selection.language

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What was left out as page furniture, each with its reason."""
        return self.selection.furniture

    @property
    def doubtful(self) -> tuple[Doubtful, ...]:
        """What stayed and may be page furniture, each with how likely it is the article's and what it looks like.

        The scores of its sentences are cut to the cube of that, so that they are hardly picked.
        """
        return self.selection.doubtful

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings of its sections, never chosen as sentences."""
        return self.selection.headings

    @property
    def scores(self) -> Scores:
        """One score for each sentence of the document; `.parts` says what they are made of."""
        return self.selection.scores

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the summary, in reading order."""
        return self.selection.sentences

    @property
    def ranked(self) -> tuple[Sentence, ...]:
        """The sentences of the summary in the order in which they were picked, the most important first."""
        return self.selection.ranked

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the document, title, headings and furniture left out."""
        return self.selection.all_sentences

    @property
    def worth(self) -> float:
        """How likely it is that a reader would accept the choice, from 0 (stay silent; the empty summary) to 1.

        At three sentences of news it is calibrated on readers' picks: of those with .9 and more, 9 in 10 had half of
        the reader's marks or more. It is near 0 where sentences have nothing to do with each other, where the
        summary leaves out next to nothing, and where what is chosen are no sentences: links, verse, code. See
        docs/quality.md; `explain()` says why.
        """
        from .worth import worth

        return worth(self.selection)

    def _cut(self, budget: Budget) -> Summary:
        return Summary(self.selection.analysis.select(budget))

    def to_dict(self, *, is_whole: bool = False) -> dict[str, Any]:
        """Return the summary as plain data; `schema` counts up when a key changes its meaning.

        Parameters
        ----------
        is_whole : bool
            Whether the document and all its sentences go along, so that `from_dict` loses nothing.

        Returns
        -------
        dict
        """
        from .written import to_dict

        return to_dict(self.selection, is_whole=is_whole)

    @classmethod
    def from_dict(cls, written: Mapping[str, Any]) -> Summary:
        """Return the summary that `to_dict` wrote.

        Of one written without its document only the chosen sentences are known: its text is blank elsewhere, the
        other sentences are empty, and `at` chooses among the known.

        Parameters
        ----------
        written : mapping
            What `to_dict` returned, or JSON made of it.

        Returns
        -------
        Summary

        Raises
        ------
        InputError
            If it is nothing that `to_dict` wrote, or what was written of a `Failure`; the message names the field.

        Examples
        --------
        >>> from summarizer import Summary, summarize
        >>> made = summarize("Rain fell all night. The river broke its banks, and the town is flooded.", 1)
        >>> Summary.from_dict(made.to_dict()) == made
        True
        """
        from .written import from_dict

        return Summary(from_dict(written))

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

        return why(self.selection, sentence)

    def explain(self) -> Explanation:
        """Return why each sentence of the document is in the summary or isn't, as a table with a row a sentence."""
        from .show.why import explain

        return explain(self.selection)

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

        return plot(self.selection, backend)

    def to_html(self, path: str | PathLike[str] | None = None, *, fragment: bool = False) -> str:
        """Return one page that stands alone: the summary, the article marked up, the scores; light and dark.

        Parameters
        ----------
        path : str or PathLike, optional
            Where to write it as well, in one step: what was there is whole, or replaced whole.
        fragment : bool
            Whether it is a part of a page instead, to be put into one of your own: what a notebook shows, the summary
            as a list with the article marked up, folded, under it. It has inline styles and no script, and the text
            in it is escaped.

        Returns
        -------
        str

        Raises
        ------
        OSError
            If it can't be written.
        """
        from .show.fragment import fragment as part
        from .show.page import page

        return written_to(part(self.selection) if fragment else page(self.selection), path)

    def __html__(self) -> str:
        """Return the sentences as an HTML list, which templates (Jinja, Django, Mako) put in as it is: escaped."""
        from .show.fragment import in_a_template

        return in_a_template(self.selection)

    def _repr_html_(self) -> str:
        from .show.fragment import fragment

        return fragment(self.selection)

    def _repr_markdown_(self) -> str:
        from .show.fragment import in_markdown

        return in_markdown(self.selection)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        from .show.fragment import bundle

        return bundle(self.selection)

"""From a document to its summary: the stages chosen, and the one call that runs them."""

# Longer than the rule: half of it is what the two doors of the package say of their parameters.

from __future__ import annotations

from bisect import bisect
from functools import cached_property

from .analysis import Analysis
from .budget import Budget
from .document import Document, Doubtful, Furniture, Heading, Sentence, is_suspect, spoken, without_title
from .errors import OptionError
from .furniture.article import Article, article_of
from .furniture.blocks import blocks
from .languages.detection import detect
from .languages.language import load
from .record import Record
from .representation.representation import represent
from .scorers import SCORERS
from .scorers.salience import Salience
from .selectors import SELECTORS
from .selectors.mmr import Mmr
from .sentences.split import sentences as split
from .stages import Doubted, Outlook, doubted, in_context, named, scored
from .summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal

    from .document import Block
    from .languages.language import Language
    from .representation.background import Background, BackgroundIdf
    from .representation.representation import Representation, Vectorizer
    from .representation.terms import Analyzer
    from .sentences.foreign import Tokenizer
    from .stages import Scorer, Scores, Selector

FURNITURE = ("remove", "doubt", "keep")
# What is likelier is told to nobody: with .9 a tenth more of pages' articles is, and a fiftieth of their furniture.
SHOWN = 0.8


class Summarizer(Record):
    """The stages chosen: a frozen record that turns a document into its summary when it is called.

    Its ``repr`` is the whole record of its settings; two that are equal give the same bytes. Make one and
    call it on many documents, from as many threads as there are.

    Parameters
    ----------
    tokenizer : Tokenizer, optional
        Splits a block of text into sentences: anything with NLTK's ``span_tokenize``. None is the package's own.
    analyzer : callable, optional
        Cuts a text into terms, str -> iterable of str, as scikit-learn's setting of this name does: a word segmenter,
        a stemmer, a fitted vectorizer's ``build_analyzer()``. It is given each sentence and the title as they are
        written; what it returns is put in lower case, and function words, single Latin letters and what has no letter
        or digit go. None is the package's own words, or pairs of characters where a script has no spaces.
    vectorizer : Vectorizer, optional
        Makes the sentences' vectors: any of scikit-learn's; a clone is fitted on each document. None is our own tf-idf.
    background : Background, fitted vectorizer or mapping of str to float, optional
        What is common everywhere: counts of a corpus, a fitted scikit-learn ``TfidfVectorizer``, or inverse
        document frequencies by lower-case term, 0 or more.
    scorer : Scorer or str
        Says how important each sentence is: a callable, or a name in `SCORERS`.
    selector : Selector or str
        Picks within the budget: a callable, or a name in `SELECTORS`.
    furniture : {"remove", "doubt", "keep"}
        Whether page furniture is taken out before sentences are split, stays in doubt so that it is hardly picked, or
        is taken for the article's.
    budget : Budget
        How long a summary may be where a call says nothing else.

    Raises
    ------
    OptionError
        If a setting can't mean anything, when the object is made.

    Examples
    --------
    >>> brief = Summarizer(budget=Budget(sentences=1))
    >>> brief("The river rose. The river broke its banks at noon and the town was flooded. Rain goes on.")
    'The river broke its banks at noon and the town was flooded.'
    """

    tokenizer: Tokenizer | None = None
    analyzer: Analyzer | None = None
    vectorizer: Vectorizer | None = None
    background: Any = None
    scorer: Scorer | str = Salience()
    selector: Selector | str = Mmr()
    furniture: Literal["remove", "doubt", "keep"] = "remove"
    budget: Budget = Budget(sentences=3)

    # The right names, and the right places for them.
    _elsewhere = {name: f"budget=Budget({name}={{!r}})" for name in Budget.parameters} | dict.fromkeys(
        ("title", "language", "query", "context"), "it in the call"
    )

    def _check(self) -> dict[str, Any]:
        if self.tokenizer is not None and not callable(getattr(self.tokenizer, "span_tokenize", None)):
            from .meant import tokenizer

            raise OptionError("tokenizer", self.tokenizer, tokenizer(self.tokenizer))
        if self.analyzer is not None and (not callable(self.analyzer) or isinstance(self.analyzer, type)):
            raise OptionError("analyzer", self.analyzer, "a callable from a text to its terms, as scikit-learn takes")
        if self.vectorizer is not None and not callable(getattr(self.vectorizer, "fit_transform", None)):
            raise OptionError("vectorizer", self.vectorizer, "what has fit_transform(texts), as TfidfVectorizer() has")
        if self.furniture not in FURNITURE:
            raise OptionError("furniture", self.furniture, 'one of "remove", "doubt", "keep"')
        if not isinstance(self.budget, Budget):
            raise OptionError("budget", self.budget, "a Budget, such as Budget(sentences=3)")

        scorer, selector = named("scorer", self.scorer, SCORERS), named("selector", self.selector, SELECTORS)
        _ = self._idf  # a background that can't mean anything raises now
        return {"scorer": scorer, "selector": selector}

    @cached_property
    def _idf(self) -> BackgroundIdf | Background | None:
        """What the background says of a term; without one, what would read it isn't imported."""
        if self.background is None:
            return None
        from .representation.background import background_idf

        return background_idf(self.background)

    def __hash__(self) -> int:
        # A background may be a plain dict, which has no hash; what is equal but for it may share one.
        return hash(tuple([value for name, value in self.as_dict().items() if name != "background"]))

    def __call__(
        self,
        document: str | Document,
        sentences: int | None = None,
        *,
        title: str | None = None,
        language: str | None = None,
        query: str | None = None,
        context: Literal["avoid", "pull"] | None = None,
        **ceilings: Any,
    ) -> Summary:
        """Summarize one document.

        Parameters
        ----------
        document : str or Document
            The text, with or without the furniture of its page.
        sentences : int, optional
            At most this many, 1 or more. Without any ceiling the summarizer's own budget holds.
        title : str, optional
            The document's title; None lets its first line be tried.
        language : str, optional
            A code, tag or name; "" uses no language's words, None lets it be detected.
        query : str, optional
            What the reader asks for: sentences that have its words gain by it, see `QueryFocus`.
        context : {"avoid", "pull"}, optional
            What becomes of a sentence that opens with "He" or "But": see `Mmr`; None leaves the selector as it is.
        **ceilings
            The other settings of `Budget`.

        Returns
        -------
        Summary
            Empty where the document has no sentence, or none that the budget allows.

        Raises
        ------
        TypeError
            If the document is neither str nor Document, or the query neither str nor None.
        OptionError
            If a ceiling or the language can't mean anything, or a stage breaks its contract.
        """
        ceilings = {name: ceiling for name, ceiling in ceilings.items() if ceiling is not None}
        budget = self.budget if sentences is None and not ceilings else self.budget.refilled(sentences, ceilings)
        document = _given(document, title, language)
        selector = self.selector if context is None else in_context(self.selector, context)
        return Summary(self.analyze(document, selector, query).select(budget))

    def analyze(self, document: Document, selector: Any = None, query: str | None = None) -> Analysis:
        """Read, split and score a document: everything but the choice.

        Parameters
        ----------
        document : Document
            What to read.
        selector : Selector, optional
            Picks instead of the summarizer's own.
        query : str, optional
            What the reader asks for.

        Returns
        -------
        Analysis
            From which `select` makes the choice, for any budget.

        Raises
        ------
        TypeError
            If the query is neither str nor None.
        OptionError
            If a stage breaks its contract.
        """
        if query is not None and not isinstance(query, str):
            message = f"query is of type {type(query).__name__}; pass a str or None"
            raise TypeError(message)
        # The steps of docs/how.md: the language, the article, its sentences,
        text = document.text
        language = load(document.language if document.language is not None else detect(text)[0])
        article = self._article(document, language)
        title = document.title or (text[slice(*article.title)] if article.title else None)
        sentences, removed = self._sentences(text, article, language, title)

        # what is told of the rest of the page,
        furniture = [Furniture(text[start:end], start, end, why) for start, end, why in removed]
        doubtful = [
            Doubtful(text[start:end], start, end, p, why) for start, end, p, why in article.doubtful if p < SHOWN
        ]
        headings = _headings(text, article.headings, sentences) if article.headings else []

        # the terms of the sentences, and their scores. `Analysis.select` picks from these, for any budget.
        known: Any = {"headings": headings, "query": query, "blocks": document.blocks, "items": document.items}
        representation = represent(text, sentences, language, title, **known, **self.cutting)
        scores = self._scores(representation)
        if article.doubtful:
            lower: Any = Doubted if isinstance(scores, Outlook) else doubted
            scores = lower(scores, sentences, article.doubtful)
        chosen: Any = self.selector if selector is None else selector
        return Analysis(document, title, furniture, representation, scores, chosen, headings, doubtful)

    def _article(self, document: Document, language: Language) -> Article:
        """Return the parts of a document: as its reader knows them, or as they are told from its text."""
        if document.blocks or document.items:
            from .furniture.known import known

            return known(document, language, self.furniture)

        found = blocks(document.text)
        return article_of(document.text, found, language, document.title, document.headings, self.furniture)

    def _sentences(
        self, text: str, article: Article, language: Language, title: str | None
    ) -> tuple[list[Sentence], list[tuple[int, int, str]]]:
        """Return the article's sentences, each with its speaker, and all that was taken out of the text."""
        sentences = self._split(text, article.blocks, language)
        removed = article.furniture
        # A title given as well stands in the text, too, where a page repeats it under its picture.
        if title:
            sentences, repeats = without_title(sentences, title)
            removed = sorted([*removed, *repeats])
        if article.speakers:
            sentences = spoken(text, sentences, article.speakers)
        return sentences, removed

    def _split(self, text: str, article: Sequence[Block], language: Language) -> list[Sentence]:
        """Return the sentences of the article's blocks, by the package's own splitter or the user's tokenizer."""
        if self.tokenizer is None:
            return split(text, article, language)
        from .sentences.foreign import foreign_sentences

        return foreign_sentences(text, article, self.tokenizer)

    @property
    def cutting(self) -> dict[str, Any]:
        """What `represent` takes of these settings."""
        return {"idf": self._idf, "vectorizer": self.vectorizer, "analyzer": self.analyzer}

    def _scores(self, representation: Representation) -> Scores | Outlook:
        """Return what the scorer says, and what the query adds where there is one."""
        scorer = self.scorer
        if type(scorer) is Salience and not representation.query_terms and len(representation):
            return scorer.outlook(representation)
        if representation.query_terms:
            from .scorers.queryfocus import QueryFocus

            if not isinstance(scorer, QueryFocus):
                scorer = QueryFocus(scorer)
        return scored(scorer, representation)


def summarize(
    document: str | Document,
    sentences: int | None = None,
    *,
    words: int | None = None,
    characters: int | None = None,
    tokens: int | None = None,
    token_counter: Callable[[str], int] | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    fill: float | None = None,
    title: str | None = None,
    language: str | None = None,
    query: str | None = None,
    context: Literal["avoid", "pull"] | None = None,
    **stages: Any,
) -> Summary:
    """Return a few of an article's own sentences, verbatim, in reading order.

    Parameters
    ----------
    document : str or Document
        The text, with or without the furniture of its page.
    sentences : int, optional
        At most this many, 1 or more; 3 where no ceiling is given. Several ceilings hold together.
    words : int, optional
        At most this many runs of characters that aren't white space, 1 or more.
    characters : int, optional
        At most this many code points, joining spaces included, 1 or more.
    tokens : int, optional
        At most this many tokens as `token_counter` counts them, 1 or more.
    token_counter : callable, optional
        From a text to its number of tokens, or to a list of them, such as a tokenizer's ``encode``.
    ratio : float, optional
        At most this share of the sentences, but always one: above 0 (nothing) to 1 (all).
    seconds : float, optional
        At most this long to read, at 238 words a minute, above 0.
    fill : float, optional
        How far down a ceiling in words, characters, tokens or seconds is filled: see `Budget`.
    title : str, optional
        The document's title; None lets its first line be tried.
    language : str, optional
        A code, tag or name; "" uses no language's words, None lets it be detected.
    query : str, optional
        What the reader asks for: sentences that have its words gain by it, see `QueryFocus`.
    context : {"avoid", "pull"}, optional
        "pull" takes the sentence before along with one that opens with "He" or "But", or leaves both; by
        default such a sentence only pays for it.
    **stages
        The settings of `Summarizer`: tokenizer, analyzer, vectorizer, background, scorer, selector, furniture.

    Returns
    -------
    Summary
        A `str` that knows its sentences, scores and document; empty where there is nothing to take.

    Raises
    ------
    TypeError
        If the document is neither str nor Document, or the query neither str nor None.
    OptionError
        If a setting can't mean anything.

    Notes
    -----
    Linear in the text; about 0.7 ms for an article of 600 words.

    Examples
    --------
    >>> text = "The river rose. The river broke its banks at noon and the town was flooded. Rain goes on."
    >>> summary = summarize(text, sentences=1)
    >>> summary
    'The river broke its banks at noon and the town was flooded.'
    >>> summary.sentences[0].start
    16
    """
    summarizer = Summarizer(**stages) if stages else _DEFAULT

    return summarizer(
        document,
        sentences,
        title=title,
        language=language,
        query=query,
        context=context,
        words=words,
        characters=characters,
        tokens=tokens,
        token_counter=token_counter,
        ratio=ratio,
        seconds=seconds,
        fill=fill,
    )


def _given(document: str | Document, title: str | None, language: str | None) -> Document:
    """Return what a call was given as a document, with the title and the language that the call names."""
    if not isinstance(document, Document):
        document = Document(document)
        if is_suspect(document.text):
            from .readers.mistakes import warn_of

            warn_of(document.text)

    if title is None and language is None:
        return document
    return document.replace(
        title=document.title if title is None else title,
        language=document.language if language is None else language,
    )


def _headings(text: str, spans: Sequence[tuple[int, int]], sentences: Sequence[Sentence]) -> list[Heading]:
    """Return the headings, each with the first sentence below it."""
    starts = [sentence.start for sentence in sentences]
    return [Heading(text[start:end], start, end, bisect(starts, start)) for start, end in spans]


_DEFAULT = Summarizer()

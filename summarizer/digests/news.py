"""From what was given to the articles read: what is kept of each, and why the others were left out."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import chain, pairwise
from operator import itemgetter

from ..document import Document
from ..many.failure import Failure
from ..many.summaries import summarize_many
from ..record import Record
from ..representation.representation import Packed, represent
from ..representation.terms import is_repeating
from ..stages import Scores
from .dates import day_of, moment_of
from .labels import corrects, is_beside, unstamped
from .stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from ..analysis import Analysis
    from ..pipeline import Summarizer

# What an article as a mapping may say besides its text -> what a Document calls it.
_FIELDS = {
    **{name: name for name in ("title", "language", "author", "date", "url", "site", "description")},
    "source": "site",
}


# How likely at most the blocks are an article's of something that is none: no article of 2,500 in the corpora. What a
# mail quotes is text as well; and what stands beside an article is one where nothing else is there, "Live: ...", and it
# is more than a sentence: "Related: ten things to know", "(Photo: Ina Moss)".
FURNITURE, _QUOTED, _BESIDE = 0.25, ("quoted",), ("quoted", "related", "caption")


class Article(Record):
    """An article read, split and scored; its words are kept in few bytes, since there may be ten thousand.

    Parameters
    ----------
    index : int
        Its place among the articles given, from 0.
    analysis : Analysis
        Its terms are cut again where somebody asks for them.
    words : tuple of tuple of str
        Each sentence's words in order, function words too.
    terms : tuple of tuple of str
        Each sentence's terms, in alphabetical order.
    moment : float, optional
        When it was published, in seconds from 1970; None where that isn't known.
    day : int, optional
        The ordinal of the day, as its own clock has it.
    """

    index: int
    analysis: Analysis
    words: tuple[tuple[str, ...], ...]
    terms: tuple[tuple[str, ...], ...]
    moment: float | None = None
    day: int | None = None

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.analysis.representation.language.code

    @property
    def told(self) -> list[frozenset[str]]:
        """What each sentence tells: its terms and its figures."""
        return list(map(with_figures, self.terms, self.words))

    @property
    def says_its_title(self) -> bool:
        """Whether it has a word of its title, whatever its ending."""
        return not stems(self.analysis.representation.title_terms).isdisjoint(stems(chain.from_iterable(self.terms)))

    @property
    def heading(self) -> str | None:
        """Its title; a line found in the text is none that has no word of it, says whom a picture shows, or when."""
        title, language = self.analysis.title, self.analysis.representation.language
        if self.analysis.document.title is not None or title is None:
            return title
        return unstamped(title, language) if self.says_its_title and not is_beside(title, language) else None

    def is_before(self, moment: float) -> bool:
        """Whether it is known to be from before a moment."""
        return self.moment is not None and self.moment < moment

    def pairs(self, sentence: int) -> set[tuple[str, str]]:
        """Return the pairs of neighbouring words of a sentence."""
        return set(pairwise(self.words[sentence]))


class LeftOut(Record):
    """An article that isn't in the digest, and why.

    Parameters
    ----------
    article : int
        Its place among the articles given, from 0.
    reason : str
        In words.
    is_failure : bool
        Whether it couldn't be read.
    """

    article: int
    reason: str
    is_failure: bool = False


def read_articles(
    given: Iterable[Any],
    summarizer: Summarizer,
    *,
    language: str | None = None,
    jobs: int | None = 1,
    timeout: float | None = None,
    reader: Callable[[Any], Any] | None = None,
) -> tuple[list[Document], list[Article], list[LeftOut]]:
    """Read articles, in so many processes.

    Parameters
    ----------
    given : iterable of str, Document or mapping
        With a reader, anything that it takes.
    summarizer : Summarizer
        Its stages score each article.
    language : str, optional
        For the articles that bring none.
    jobs : int, optional
        Processes, 1 or more; None is one for each CPU.
    timeout : float, optional
        Seconds that an article may take; then it is left out.
    reader : callable, optional
        Turns what was given into a text or Document, in the worker.

    Returns
    -------
    documents : list of Document
        All of them, in order; empty where one couldn't be read.
    articles : list of Article
        Those that have a sentence, the oldest first, those without a date last.
    left_out : list of LeftOut
        The others.

    Raises
    ------
    TypeError
        If none of those given is an article.
    """
    documents, articles, left_out = [], [], []
    wrong: list[Exception] = []
    shared: Any = {}.setdefault
    # One sentence is the cheapest summary; what is wanted is the analysis behind it, and what failed.
    came = summarize_many(
        given if reader is not None else map(article_of, given),
        1,
        jobs=jobs,
        errors="record",
        timeout=timeout,
        read=reader,
        language=language,
        summarizer=summarizer,
    )

    for index, summary in enumerate(came):
        documents.append(summary.document)
        analysis = summary.selection.analysis
        # A document that raises costs itself: whatever its reader, tokenizer or scorer did.
        if isinstance(summary, Failure):
            left_out.append(LeftOut(index, summary.reason, True))
            wrong += [summary.error] if reader is None and isinstance(summary.error, TypeError) else []
        elif reason := next((reason for reason, is_so in _EMPTY if is_so(analysis)), None):
            left_out.append(LeftOut(index, reason))
        else:
            articles.append(_kept(index, analysis, shared))
    # Where each is of a wrong type, it is the call that is wrong.
    if wrong and len(wrong) == len(documents):
        message = f"none of the articles is one: {wrong[0]}"
        raise TypeError(message) from wrong[0]
    # Where all dates differ, the order in which they are given says nothing from here on.
    articles.sort(key=lambda article: float("inf") if article.moment is None else article.moment)
    return documents, articles, left_out


def _is_repeating(analysis: Analysis) -> bool:
    """Whether each sentence is the same words again and again."""
    seen = analysis.representation
    return all(is_repeating(each.text, own) for each, own in zip(seen.sentences, seen.words, strict=True))


def _is_furniture(analysis: Analysis) -> bool:
    """Whether each sentence is most likely furniture: a notice of cookies in the place of an article.

    A correction is none where nothing stands above it.
    """
    is_alone = len(analysis.doubtful) == 1 and len(analysis.representation) > 1
    fine = _BESIDE if is_alone else _QUOTED
    spans = [(each.start, each.end) for each in analysis.doubtful if each.p <= FURNITURE and each.reason not in fine]
    starts = [start for start, _ in spans]
    for sentence in analysis.representation.sentences:
        place = bisect_right(starts, sentence.start) - 1
        if place < 0 or sentence.end > spans[place][1] or corrects(sentence.text):
            return False
    return True


# Why there is nothing to take from an article; the first that is so.
_EMPTY: tuple[tuple[str, Callable[[Analysis], bool]], ...] = (
    ("no sentence in it", lambda analysis: not len(analysis.representation)),
    ("no word in it", lambda analysis: not any(analysis.representation.words)),
    ("nothing in it but the same again and again", _is_repeating),
    ("nothing but furniture in it", _is_furniture),
)


def article_of(given: Any) -> Any:
    """Return a mapping that has a text as a Document, and anything else as it is.

    Examples
    --------
    >>> from datetime import date
    >>> found = article_of({"text": "Rain fell.", "source": "The Courier", "date": date(2026, 11, 28), "score": 3})
    >>> found.site, found.date
    ('The Courier', '2026-11-28')
    """
    text = given.get("text") if isinstance(given, Mapping) else None
    if not isinstance(text, str):
        return given
    known: dict[str, Any] = {}
    for name, field in _FIELDS.items():
        value = given.get(name)
        # A day or a moment, as a data frame or a database has it.
        value = value.isoformat() if hasattr(value, "isoformat") else value
        if isinstance(value, str):
            known.setdefault(field, value)
    return Document(text, **known)


def _kept(index: int, analysis: Analysis, shared: Any) -> Article:
    """Return an article with what the digest asks of it; each word is the same string in all articles."""
    seen = analysis.representation
    # A tuple of strings that all articles share is a tenth of a set of an article's own.
    words = tuple([tuple(map(shared, own, own)) for own in seen.words])
    terms = tuple([tuple(map(shared, own, own)) for own in map(sorted, seen.distinct)])

    # The sets of terms weigh ten times the text: what is kept of the analysis makes them again when it is asked.
    document = analysis.document
    known: Any = {"idf": seen.idf, "vectorizer": seen.vectorizer, "analyzer": seen.analyzer, "is_late": True}
    known |= {"headings": seen.headings, "blocks": seen.blocks, "items": seen.items}
    light: Any = represent(document.text, seen.sentences, seen.language, analysis.title, **known)
    light.distinct = Packed(terms, set)
    moment, day = moment_of(document.date), day_of(document.date)
    return Article(index, analysis.settled().replace(representation=light), words, terms, moment, day)


def with_figures(terms: Iterable[str], words: Iterable[str]) -> frozenset[str]:
    """Return a sentence's terms and its figures of one digit, which are no terms: 3 were hurt, not 7."""
    own = frozenset(terms)
    figures = [word for word in words if word.isdecimal() and word not in own]
    return own.union(figures) if figures else own


def part_of(article: Article, sentences: Sequence[int]) -> Article:
    """Return an article with some of its sentences only, of which there is one or more."""
    seen, scores = article.analysis.representation, article.analysis.scores
    cutting: Any = {"idf": seen.idf, "vectorizer": seen.vectorizer, "analyzer": seen.analyzer, "is_late": True}
    # Indices stay those of the article: a quote says where it stands.
    kept = [seen.sentences[k] for k in sentences]
    light = represent(article.analysis.document.text, kept, seen.language, article.analysis.title, **cutting)

    pick = itemgetter(*sentences, sentences[0])  # one more, so that it returns a tuple of one sentence, too
    parts = {part: pick(values)[:-1] for part, values in scores.parts.items()}
    return article.replace(
        analysis=article.analysis.replace(representation=light, scores=Scores(pick(scores)[:-1], parts)),
        words=pick(article.words)[:-1],
        terms=pick(article.terms)[:-1],
    )


def frequencies(article: Article) -> dict[str, int]:
    """Return in how many of an article's sentences each of its terms is."""
    return Counter(chain.from_iterable(article.terms))

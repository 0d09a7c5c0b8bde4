"""From several articles to one digest: their stories, each in a few of its articles' own sentences, with sources."""

from __future__ import annotations

from ..advice import of_texts
from ..errors import OptionError
from ..many.settled import settled
from ..record import check_whole
from .copies import copies, is_one
from .dates import moment_of, since_of
from .digest import Digest
from .feed import Feed
from .known import known_articles, remembered
from .news import LeftOut, read_articles
from .notices import NOTICE, notices
from .ordinals import those
from .stories import stories as stories_of
from .timeline import by_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from typing import Any, Literal

    from ..document import Document
    from ..pipeline import Summarizer
    from .news import Article

# What each setting may be.
BY, ORDER, PER = ("story", "date", None), ("source", "date"), ("story", "digest")
# A story's, where no ceiling is given.
SENTENCES = 5
# Articles that a reason names.
_NAMED = 10


def digest(
    articles: Iterable[Any],
    sentences: int | None = None,
    *,
    words: int | None = None,
    characters: int | None = None,
    tokens: int | None = None,
    token_counter: Callable[[str], int] | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    fill: float | None = None,
    per: Literal["story", "digest"] = "story",
    known: Iterable[Any] = (),
    since: str | date | None = None,
    query: str | None = None,
    by: Literal["story", "date"] | None = "story",
    order: Literal["source", "date"] = "source",
    stories: int | None = None,
    language: str | None = None,
    jobs: int | None = 1,
    timeout: float | None = None,
    read: Callable[[Any], Any] | None = None,
    summarizer: Summarizer | None = None,
    **stages: Any,
) -> Digest:
    """Return what several articles say, in a few of their own sentences, verbatim, each with its source.

    Articles on one event are one story. Its sentences are those that matter in their own articles, whose articles are
    central, and that say what several of them say; nothing is said twice.

    Parameters
    ----------
    articles : iterable of str, Document or mapping
        Of a mapping "text" is read, and where there are any "title", "date", "url", "source", "author", "language" and
        "description"; with `read`, anything that it takes. One that can't be read is left out, with its reason.
    sentences : int, optional
        At most this many, 1 or more; 5 where no ceiling is given. Several ceilings hold together.
    words, characters, tokens, token_counter, ratio, seconds : optional
        The other ceilings, as `summarize` takes them.
    fill : float, optional
        How far down a ceiling in words, characters, tokens or seconds is filled: see `Budget`. With a query None leaves
        out the stories, and where they aren't on one event the articles, that answer less than a fifth as well as the
        best; 1 takes them too.
    per : {"story", "digest"}
        What the ceilings are for: each story, or the whole, where each story's best sentence comes before any second.
    known : iterable of str, Document, mapping, Summary or Digest
        What the reader has read: what it says isn't said again.
    since : str or date, optional
        Articles from before are known: ISO 8601.
    query : str, optional
        What the reader asks for: sentences that have its words gain, and those of articles that answer it. What
        doesn't touch it is left out, with its reason, unless nothing does.
    by : {"story", "date"} or None
        What is kept together: articles on one event, those of one day, in the order of the days, or all.
    order : {"source", "date"}
        The order of a story's articles: as they were picked from, or by date. Each article's sentences stay in order.
    stories : int, optional
        At most so many, 1 or more.
    language : str, optional
        A code, tag or name for the articles that bring none; None lets it be detected.
    jobs : int, optional
        Processes that read the articles, 1 to 1,000; None is one for each CPU.
    timeout : float, optional
        Seconds that an article may take to be read, as `summarize_many` takes it; one that takes longer is left out.
    read : callable, optional
        Called on each article, in the worker, for its text or Document: `read_file` for paths.
    summarizer : Summarizer, optional
        The stages that read and score each article; None is the default's.
    **stages
        Its settings: scorer, analyzer, background, ...

    Returns
    -------
    Digest
        A `str` that knows its stories, their sentences and sources; empty where there is nothing to take.

    Raises
    ------
    TypeError
        If `articles` or `known` is one document, or no iterable, or none of `articles` is one.
    OptionError
        If a setting can't mean anything.

    Notes
    -----
    The articles' texts and 15 kB of terms for each are kept. An article in no story but its own is cut as `summarize`
    cuts it. Where all dates differ, the order in which the articles are given says nothing.

    Examples
    --------
    >>> found = digest(
    ...     [
    ...         "The ferry to Anholt ran aground on Monday. Nobody on board was hurt.",
    ...         "A ferry ran aground off Anholt on Monday. Divers look for leaks today.",
    ...     ],
    ...     sentences=2,
    ... )
    >>> print(found)
    The ferry to Anholt ran aground on Monday. Divers look for leaks today.
    >>> [quote.article for quote in found.sentences]
    [0, 1]
    """
    ceilings = {
        "words": words, "characters": characters, "tokens": tokens, "token_counter": token_counter, "ratio": ratio,
        "seconds": seconds,
    }  # fmt: skip
    # A summarizer of the caller's has a budget of its own.
    if sentences is None and all(ceiling is None for ceiling in ceilings.values()) and summarizer is None:
        sentences = SENTENCES
    maker = settled(summarizer, sentences, {**stages, **ceilings, "fill": fill}, digest)
    _check(articles, query, stories, {"per": (per, PER), "by": (by, BY), "order": (order, ORDER)})
    # All that may be wrong is said before an article is read.
    moment = since_of(since)

    documents, came, left_out = _read(
        articles, maker, query, language=language, jobs=jobs, timeout=timeout, reader=read
    )
    # What is from before was read then: it is known, and in no story.
    earlier = [article for article in came if moment is not None and article.is_before(moment)]
    memory = remembered([*known_articles(known, maker, language), *earlier])
    left_out += [LeftOut(article.index, f"from before {since}") for article in earlier]
    fresh = [article for article in came if moment is None or not article.is_before(moment)]
    copy_of, made_of = copies(fresh)
    copy_of = _of_the_latest(copy_of, documents)
    # A feed that is given twice has no more sources: a copy at the same address is the same article.
    again = {copy: holder for copy, holder in copy_of.items() if is_one(documents[copy], documents[holder])}
    left_out += [LeftOut(copy, f"at the address of {those([holder])}") for copy, holder in again.items()]
    left_out += [LeftOut(index, f"put together of {_listed(others)}") for index, others in made_of.items()]
    whole = [article for article in fresh if article.index not in copy_of and article.index not in made_of]
    copied = _by_holder(copy_of.items() - again.items())
    groups = by_day(whole, stories) if by == "date" else _grouped(whole, by, copied)
    feed = Feed(
        tuple(documents),
        {article.index: article.analysis for article in whole},
        tuple(groups),
        copied,
        {article.index: article for article in fresh if article.index in copy_of},
        tuple(left_out),
        memory,
        maker,
        query,
        order,
        per,
        by,
        stories,
    )
    return Digest(feed.cut(maker.budget), feed)


def _read(
    articles: Iterable[Any], maker: Summarizer, query: str | None, **how: Any
) -> tuple[list[Document], list[Article], list[LeftOut]]:
    """Return what `read_articles` does, without the notices.

    What answers a question may be how to log in, and who keeps furniture wants notices.
    """
    documents, came, left_out = read_articles(articles, maker, **how)
    walls = notices(came) if query is None and maker.furniture != "keep" else []
    told = [article for article in came if article.index not in walls]
    return documents, told, left_out + [LeftOut(index, NOTICE) for index in walls]


def _of_the_latest(copy_of: Mapping[int, int], documents: Sequence[Document]) -> dict[int, int]:
    """Return the copies; of several at one address the others are those of the latest: it has what was corrected."""
    heads: dict[int, int] = {}
    moments = [moment_of(document.date) for document in documents]
    for copy, holder in sorted(copy_of.items()):
        latest, moment = moments[heads.get(holder, holder)], moments[copy]
        if latest is not None and moment is not None and moment > latest and is_one(documents[copy], documents[holder]):
            heads[holder] = copy

    found = {**copy_of, **{holder: holder for holder in heads}}
    return {copy: heads.get(holder, holder) for copy, holder in found.items() if copy not in heads.values()}


def _by_holder(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """Return article -> who copies it."""
    copied: dict[int, list[int]] = {}
    for copy, holder in sorted(pairs):
        copied.setdefault(holder, []).append(copy)
    return copied


def _check(articles: Any, query: Any, stories: Any, chosen: Mapping[str, tuple[Any, tuple[Any, ...]]]) -> None:
    """Raise TypeError or OptionError for what can't be meant."""
    if wrong := of_texts(articles, "articles"):
        raise TypeError(wrong)
    if query is not None and not isinstance(query, str):
        message = f"query is of type {type(query).__name__}; pass a str or None"
        raise TypeError(message)
    for name, (value, allowed) in chosen.items():
        if value not in allowed:
            raise OptionError(name, value, f"one of {', '.join(map(repr, allowed))}")
    if stories is not None:
        check_whole("stories", stories, 1)


def _grouped(articles: Sequence[Article], by: str | None, copied: Mapping[int, Sequence[int]]) -> list[list[Article]]:
    """Return the articles in groups, in the order that they are read in."""
    if by is None:
        return [list(articles)] if articles else []

    def place(group: list[Article]) -> tuple[int, float]:
        latest = max([article.moment or float("-inf") for article in group])
        return -len(group) - sum([len(copied.get(article.index, ())) for article in group]), -latest

    # What most write about comes first, then what is new.
    return sorted(stories_of(articles), key=place)


def _listed(indices: Sequence[int]) -> str:
    """Return articles as one reads them, the first ten."""
    return those(indices[:_NAMED], len(indices[_NAMED:]))

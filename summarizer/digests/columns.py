"""From two articles to whether they are two days of one column, as two horoscopes are: they are on no one event."""

from __future__ import annotations

from itertools import chain

from .days import names_of as names_of_days
from .names import names_of
from .stems import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from .news import Article

# Of the longer title of two days of a column more than this is in both: "Morning briefing: Monday".
COMMON = 0.5
# Names in both from which they are on one event under the title of a site or of nothing: "News".
NAMES = 2


def are_of_one_column(first: Article, second: Article) -> bool:
    """Whether two articles of different days share a title of which no word is in both: "Horoscope", "Lottery results".

    A title that both speak of is an event's, and so are names that both have. Of one title a word that both don't speak
    of is enough: "Police report". Each day of an event has a title of its own.
    """
    title, its_title = _title(first), _title(second)
    both = title & its_title
    if len(both) <= COMMON * max(len(title), len(its_title)) or not _are_of_two_days(first, second):
        return False
    # A greeting that is the same each day is the column's.
    same = set(first.words) & set(second.words)
    text, its_text = _without(first, same), _without(second, same)
    is_spoken_of = all if title == its_title else any
    if is_spoken_of(stem(word) in text and stem(word) in its_text for word in both):
        return False
    sure = names_of(first).sure & names_of(second).sure
    return len([name for name in sure if name in text and name in its_text]) < NAMES


def _title(article: Article) -> set[str]:
    """Return the terms of an article's title, without figures."""
    return {term for term in article.analysis.representation.title_terms if not any(map(str.isdecimal, term))}


def _are_of_two_days(first: Article, second: Article) -> bool:
    """Whether two articles are of different days; those without a date by the weekdays that they open with."""
    if first.day is not None and second.day is not None:
        return first.day != second.day
    named = _weekdays(first), _weekdays(second)
    return all(named) and named[0].isdisjoint(named[1])


def _weekdays(article: Article) -> set[int]:
    """Return the weekdays that an article's title and its first sentence name."""
    known = names_of_days(article.language)[1]
    seen = article.analysis.representation
    return {known[word] for word in {*seen.title_terms, *article.words[0]} if word in known}


def _without(article: Article, sentences: Collection[tuple[str, ...]]) -> str:
    """Return an article's words without some of its sentences."""
    return " ".join(chain.from_iterable([own for own in article.words if own not in sentences]))

"""From articles to the days that they speak of, each with what is said of it."""

from __future__ import annotations

from ..sentences.form import opening
from .dates import DAY, EPOCH
from .days import day_in
from .news import part_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .news import Article


def by_day(articles: Sequence[Article], days: int | None = None) -> list[list[Article]]:
    """Return what is said of each day, in the order of the days; what names none, and has no date, last.

    Parameters
    ----------
    articles : sequence of Article
    days : int, optional
        At most so many: those that most articles speak of, and of these that most sentences do.

    Returns
    -------
    list of list of Article
        Each article with its sentences on that day: those that name it, and those that name none if it is from then.
    """
    found: dict[int | None, list[Article]] = {}
    for article in articles:
        for day, sentences in _days_of(article).items():
            moment = None if day is None else (day - EPOCH) * DAY
            found.setdefault(day, []).append(part_of(article, sentences).replace(moment=moment, day=day))

    def weight(day: int | None) -> tuple[int, int, bool, int]:
        parts = found[day]
        return -len(parts), -sum([len(part.words) for part in parts]), day is None, day or 0

    # What most articles speak of; then in the order of the days.
    chosen = sorted(found, key=weight)[:days]
    return [found[day] for day in sorted(chosen, key=lambda day: (day is None, day or 0))]


def _days_of(article: Article) -> dict[int | None, list[int]]:
    """Return day -> the sentences that speak of it."""
    published = article.day
    seen = article.analysis.representation
    leaning = seen.language.pointers | seen.language.connectives
    found: dict[int | None, list[int]] = {}
    before = published
    for k, sentence in enumerate(seen.sentences):
        day = day_in(sentence.text, published, article.language)
        if day is None:
            # "He left" speaks of the day of the sentence before.
            day = before if opening(sentence.text) in leaning else published
        found.setdefault(day, []).append(k)
        before = day
    return found

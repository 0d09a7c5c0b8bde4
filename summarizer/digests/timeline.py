"""From articles to the days that they speak of, each with what is said of it."""

from __future__ import annotations

from operator import itemgetter

from ..representation.representation import represent
from ..sentences.form import opening
from ..stages import Scores
from .dates import DAY, EPOCH
from .days import day_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

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
            found.setdefault(day, []).append(_part(article, sentences, day))

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


def _part(article: Article, sentences: Sequence[int], day: int | None) -> Article:
    """Return an article with some of its sentences only, of a day."""
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
        moment=None if day is None else (day - EPOCH) * DAY,
        day=day,
    )

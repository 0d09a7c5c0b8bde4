"""From articles of different days to those of one series, as two days' weather is: they are on no one event."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, product

from ..record import Record
from .days import names_of as names_of_days
from .names import names_of
from .stems import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from typing import TypeAlias

    from .news import Article

    # Words, "" for the gap.
    Row: TypeAlias = tuple[str, ...]

# Words of a row, one of which is a gap that each day fills anew: "reach 8 degrees", "closed higher on".
ROW, GAPS, FIGURE = 4, (1, 2), "#"
# Rows that two days fill otherwise: so many, and so many a word of the shorter article. Of 2,460 pairs of Multi-News's
# clusters and of a crisis of many days none is told apart; of 743 of them that are alike none has .05 a word. Of 38
# series of our own, weather, markets and bulletins in 17 languages, 29 are told by these rows or by their titles.
FRAMES, DENSITY = 4, 0.06
# They stand in so many sentences, and in such a share of them: what is told of one event in one form each day is its
# toll, in a sentence.
LEAST, SPREAD = 2, 0.5
# Sentences of an article that are looked at, and articles whose rows are kept.
FIRST, KEPT = 8, 500
# Of the longer title of two days of a column more than this is in both: "Morning briefing: Monday".
COMMON = 0.5
# Names in both from which they are on one event under the title of a site or of nothing: "News".
NAMES = 2


class Form(Record):
    """An article as a form that is filled in.

    Parameters
    ----------
    filled : dict of tuple to set of tuple of str
        A row of words without its gap and its figures -> the rows that it was.
    within : dict of tuple to set of int
        The same -> the places of its sentences.
    size : int
        Words.
    """

    filled: dict[Row, set[tuple[str, ...]]]
    within: dict[Row, set[int]]
    size: int


class Series:
    """Articles, of which two are asked whether they are of one series.

    Parameters
    ----------
    articles : sequence of Article
        Looked up by their places here.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self._form = lru_cache(KEPT)(lambda place: _form_of(articles[place]))

    def pairs(self, asked: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
        """Return which of some pairs are of one series, or of one series with a third article."""
        kin: dict[int, set[int]] = {}
        apart = [pair for pair in asked if self._are_of_two_days(*pair)]
        for one, other in apart:
            if self._are_one_form(one, other) or self._are_one_column(one, other):
                kin.setdefault(one, set()).add(other)
                kin.setdefault(other, set()).add(one)
        return {
            (one, other) for one, other in apart if not ({one} | kin.get(one, set())).isdisjoint(kin.get(other, ()))
        }

    def _are_of_two_days(self, one: int, other: int) -> bool:
        """Whether two articles are of different days; those without a date by the weekdays that they open with."""
        first, second = self.articles[one], self.articles[other]
        if first.day is not None and second.day is not None:
            return first.day != second.day
        named = _weekdays(first), _weekdays(second)
        return all(named) and named[0].isdisjoint(named[1])

    def _are_one_form(self, one: int, other: int) -> bool:
        """Whether two articles have rows of words around something else in most of their sentences."""
        forms = self._form(one), self._form(other)
        first, second = (form.filled for form in forms)
        rows = [row for row in first.keys() & second.keys() if first[row].isdisjoint(second[row])]
        if len(rows) < max(FRAMES, DENSITY * min(form.size for form in forms)):
            return False
        for form, place in zip(forms, (one, other), strict=True):
            held = set().union(*map(form.within.__getitem__, rows))
            if len(held) < max(LEAST, SPREAD * min(FIRST, len(self.articles[place].words))):
                return False
        return True

    def _are_one_column(self, one: int, other: int) -> bool:
        """Whether two articles have a title in common of which no word is in both: "Traffic bulletin", "Horoscope"."""
        first, second = self.articles[one], self.articles[other]
        title, its_title = _title(first), _title(second)
        both = title & its_title
        if len(both) <= COMMON * max(len(title), len(its_title)):
            return False
        # A greeting that is the same each day is the column's.
        same = set(first.words) & set(second.words)
        text, its_text = _without(first, same), _without(second, same)
        found = [word for word in both if stem(word) in text and stem(word) in its_text]
        sure = names_of(first).sure & names_of(second).sure
        return not found and len([name for name in sure if name in text and name in its_text]) < NAMES


def _without(article: Article, sentences: Collection[tuple[str, ...]]) -> str:
    """Return an article's words without some of its sentences."""
    return " ".join(chain.from_iterable([own for own in article.words if own not in sentences]))


def _weekdays(article: Article) -> set[int]:
    """Return the weekdays that an article's title and its first sentence name."""
    known = names_of_days(article.language)[1]
    seen = article.analysis.representation
    return {known[word] for word in {*seen.title_terms, *article.words[0]} if word in known}


def _title(article: Article) -> set[str]:
    """Return the terms of an article's title, without figures."""
    return {term for term in article.analysis.representation.title_terms if not any(map(str.isdecimal, term))}


def _form_of(article: Article) -> Form:
    """Return an article as a form; a series shows in its first sentences."""
    stop = article.analysis.representation.language.stop_words
    filled: dict[Row, set[tuple[str, ...]]] = {}
    within: dict[Row, set[int]] = {}
    for place, words in enumerate(article.words[:FIRST]):
        masked = [FIGURE if word[0].isdecimal() else word for word in words]
        is_telling = [word != FIGURE and word not in stop for word in masked]
        for at, gap in product(range(len(words) - ROW + 1), GAPS):
            behind = at + gap + 1
            if any(is_telling[at : behind - 1]) or any(is_telling[behind : at + ROW]):
                row = (*masked[at : behind - 1], "", *masked[behind : at + ROW])
                filled.setdefault(row, set()).add(words[at : at + ROW])
                within.setdefault(row, set()).add(place)
    return Form(filled, within, sum(map(len, article.words[:FIRST])))

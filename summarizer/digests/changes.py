"""From the sentences of a story to those that no longer hold: what was corrected, or told later with other figures."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from math import inf

from .labels import corrects, opines
from .names import is_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..representation.representation import Representation
    from .echoes import Echoes
    from .news import Article

# The share of a sentence's weight that a correction has which says it anew.
CORRECTED = 0.5


def corrections(article: Article) -> list[int]:
    """Return the places of an article's sentences that correct another one: all, or a paragraph's from a note on."""
    sentences = article.analysis.representation.sentences
    if corrects(article.analysis.title or ""):
        return list(range(len(sentences)))
    first = next((place for place, sentence in enumerate(sentences) if corrects(sentence.text)), len(sentences))
    return [place for place in range(first, len(sentences)) if sentences[place].paragraph == sentences[first].paragraph]


class Changes:
    """What no longer holds in a story.

    Parameters
    ----------
    articles : sequence of Article
        Of the story.
    places : sequence of (int, int)
        Of each of its n sentences: the article's place in the story, and the sentence's in the article.
    representation : Representation
        Of all n sentences.
    follows : sequence of bool
        Whether the sentence before each is the one before it in its article, too.
    squares : dict of str to int
        What each term weighs.
    echoes : Echoes
        The sentences.

    Attributes
    ----------
    corrections : frozenset of int
        The sentences that correct another article.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        places: Sequence[tuple[int, int]],
        representation: Representation,
        follows: Sequence[bool],
        squares: dict[str, int],
        echoes: Echoes,
    ) -> None:
        self.articles, self.places, self.follows = articles, places, follows
        self.representation, self.squares, self.echoes = representation, squares, echoes
        self._runs = {at: set(run) for at, run in enumerate(map(corrections, articles)) if run}
        self.corrections = frozenset([index for index, (at, k) in enumerate(places) if k in self._runs.get(at, ())])

    @cached_property
    def wrong(self) -> frozenset[int]:
        """The sentences that another article corrects, which isn't from before them."""
        distinct, squares = self.representation.distinct, self.squares
        said = {at: set(chain.from_iterable(self._terms(at))) for at in self._runs}
        found = set()
        for index, (at, _) in enumerate(self.places):
            if index in self.corrections:
                continue
            whole = sum(map(squares.__getitem__, distinct[index]))
            for other, terms in said.items():
                share = sum(map(squares.__getitem__, distinct[index] & terms))
                if other != at and share >= CORRECTED * whole > 0 and not self._is_after(at, other):
                    found.add(index)
        return frozenset(found)

    def heads(self, title: str) -> bool:
        """Whether a title may stand above the story: it corrects nothing, is no opinion, and has no wrong figure."""
        said = " ".join([self.representation.sentences[index].text for index in self.wrong]).split()
        figures = {word for word in title.split() if word[0].isdigit()}
        return figures.isdisjoint(said) and not corrects(title) and not opines(title)

    @cached_property
    def fit(self) -> frozenset[int]:
        """The sentences that say what is corrected and how, without regrets."""
        first = [index for index in self.corrections if not (self.follows[index] and index - 1 in self.corrections)]
        rests = [self.rest(index) for index in first]
        return frozenset([*first, *(index for index in rests if index is not None)])

    def _terms(self, at: int) -> list[tuple[str, ...]]:
        """Return the terms of the sentences with which an article corrects another one."""
        return [self.articles[at].terms[k] for k in self._runs[at]]

    def _is_after(self, at: int, other: int) -> bool:
        """Whether an article is known to be later than another one."""
        one, two = self.articles[at].moment, self.articles[other].moment
        return one is not None and two is not None and one > two

    @cached_property
    def _latest(self) -> dict[frozenset[str], float]:
        """When each sentence was told last, by its terms; always before all others where nobody says when."""
        moments = [-inf if article.moment is None else article.moment for article in self.articles]
        said = [moments[article] for article, _ in self.places]
        return {own: max(map(said.__getitem__, same)) for own, same in self.echoes.same.items()}

    def rest(self, index: int) -> int | None:
        """Return the sentence without which a correction misleads, as in "We wrote 40. It is 14."; None for none."""
        after = index + 1
        if index not in self.corrections or after not in self.corrections or not self.follows[after]:
            return None
        seen = self.representation
        new = [term for term in seen.distinct[after] - seen.distinct[index] if term[:1].isdigit()]
        return after if new or is_named(seen.sentences[after].text, seen.language) else None

    def is_stale(self, index: int) -> bool:
        """Whether a later article tells the same with another figure: "four were hurt", not three."""
        own, moment = self.echoes.sentences[index], self.articles[self.places[index][0]].moment
        if moment is None:
            return False
        return any(self._latest[self.echoes.sentences[other]] > moment for other in self.echoes.otherwise(own))

"""From sentences to who says what another one says; from what the reader has read to what is known."""

from __future__ import annotations

from itertools import chain

from ..document import Document
from ..record import Record
from ..summary import Summary
from .news import article_of, read_articles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from .news import Article

    Pair = tuple[str, str]


class Echoes:
    """Sentences by their terms, to be asked which of them say what another one says.

    Parameters
    ----------
    sentences : sequence of collection of str
        The terms of each.
    """

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        self.sentences = [frozenset(own) for own in sentences]
        self.numbers = [_numbers(own) for own in self.sentences]
        self.places: dict[str, list[int]] = {}
        for place, own in enumerate(self.sentences):
            for term in own:
                self.places.setdefault(term, []).append(place)

    def of(self, terms: Iterable[str], weight: dict[str, int], least: float) -> list[int]:
        """Return the places of the sentences that have at least a share of a sentence's weight.

        Whoever has that share has one of the terms that make up the rest and a little more: the sentences of the
        rarest such terms are looked at, and no other. Nobody says the same with another number: 20 marchers aren't 200.
        """
        # Rare terms first: they lead to few sentences.
        ordered = sorted(terms, key=lambda term: (len(self.places.get(term, ())), term))
        whole = sum([weight[term] for term in ordered])
        found: set[int] = set()
        spared = (1 - least) * whole
        for term in ordered:
            found.update(self.places.get(term, ()))
            spared -= weight[term]
            # Who has none of the terms so far lacks more than may be lacking.
            if spared < 0:
                break
        numbers = _numbers(ordered)
        alike = [place for place in found if self._share(place, ordered, weight) >= least * whole > 0]
        return sorted(place for place in alike if not _differ(numbers, self.numbers[place]))

    def _share(self, place: int, terms: Sequence[str], weight: dict[str, int]) -> int:
        its = self.sentences[place]
        return sum([weight[term] for term in terms if term in its])


def _numbers(terms: Iterable[str]) -> frozenset[str]:
    """Return the terms that are numbers."""
    return frozenset([term for term in terms if term[:1].isdigit()])


def _differ(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sentences give numbers, and each one that the other doesn't.

    >>> _differ(frozenset(["20"]), frozenset(["200"])), _differ(frozenset(["20"]), frozenset(["20", "3"]))
    (True, False)
    """
    return not (some <= others or others <= some)


class Memory(Record):
    """What the reader knows.

    Parameters
    ----------
    echoes : Echoes
        The sentences.
    pairs : frozenset of pair of str
        The pairs of neighbouring words in them.
    """

    echoes: Echoes
    pairs: frozenset[Pair]


def remembered(articles: Sequence[Article]) -> Memory | None:
    """Return what a reader of some articles knows; None where there is none."""
    if not articles:
        return None
    pairs = [article.pairs(k) for article in articles for k in range(len(article.words))]
    return Memory(Echoes([own for article in articles for own in article.terms]), frozenset(chain.from_iterable(pairs)))


def known_articles(known: Iterable[Any], summarizer: Summarizer, language: str | None) -> list[Article]:
    """Return what the reader has read as articles: texts, documents, and the sentences of summaries and digests.

    Raises
    ------
    TypeError
        If it is one document in the place of several, or one of them is none of these.
    """
    if isinstance(known, Document) or (isinstance(known, str) and not hasattr(known, "sentences")):
        raise TypeError("known is one document; pass an iterable of what the reader has read")
    texts: list[str | Document] = []
    quoted: list[Document] = []
    # A digest or a summary alone is meant as it is: nobody reads a digest letter by letter.
    for one in [known] if isinstance(known, str) else map(article_of, known):
        if not isinstance(one, str | Document):
            message = f"known has a {type(one).__name__} in it; pass texts, Documents, Summaries and Digests"
            raise TypeError(message)
        # What was read of a summary is its sentences, and not its document.
        if isinstance(one, Summary):
            quoted.append(Document(str(one), language=one.language))
        elif hasattr(one, "stories"):
            quoted += [Document(str(story), language=story.language) for story in one.stories]
        else:
            texts.append(one)

    # What was quoted is no page: nothing in it is furniture.
    found = read_articles(texts, summarizer, language=language)[1]
    return found + read_articles(quoted, summarizer.replace(furniture="keep"))[1]

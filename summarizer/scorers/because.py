"""From a sentence to what a part of its score saw in it, in words: what explain() and why() tell."""

from __future__ import annotations

from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..representation.representation import Representation

# Terms named for a sentence: what fits on a screen.
_NAMED = 5


class Content:
    """The terms that make a sentence's content: said in words by a call, with their shares by `terms`.

    Parameters
    ----------
    representation : Representation
    weights : mapping of str to float
        Term -> what a mention adds to the content, above 0.
    frequency : mapping of str to int, optional
        Term -> the number of sentences that the weight is made of; None is that of those which have it.
    """

    def __init__(
        self,
        representation: Representation,
        weights: Mapping[str, float],
        frequency: Mapping[str, int] | None = None,
    ) -> None:
        self._representation = representation
        self._weights = weights
        self._frequency = representation.frequency if frequency is None else frequency
        self._form = representation.language.forms or None

    def __call__(self, index: int) -> str:
        """Return the heaviest terms, with how many sentences say each, and whether this one says it first."""
        frequency = self._frequency
        told = []
        for term, _ in self.terms(index)[:_NAMED]:
            first = ", here first" if index == self._first[term[: self._form]] else ""
            told.append(f"{term} (in {frequency[term]} sentences{first})")
        return ", ".join(told)

    def terms(self, index: int) -> tuple[tuple[str, float], ...]:
        """Return the terms of a sentence by their share of its content, the heaviest first."""
        weights = self._weights
        own = [(weights[term], term) for term in self._representation.distinct[index] if weights.get(term)]
        # Shares of what this sentence says, not of the document: they add up to 1.
        total = sum([weight for weight, _ in own])
        return tuple([(term, weight / total) for weight, term in sorted(own, key=lambda each: (-each[0], each[1]))])

    @cached_property
    def _first(self) -> dict[str, int]:
        """Term, or the letters that its forms share -> the first sentence that says it."""
        found: dict[str, int] = {}
        for index, own in enumerate(self._representation.distinct):
            for term in own:
                found.setdefault(term[: self._form], index)
        return found


def parts_of_salience(representation: Representation, content: Content) -> dict[str, Callable[[int], str]]:
    """Return what says in words what each part of the default's score saw in a sentence."""
    texts = representation.texts
    return {
        "content": content,
        "position": place,
        "length": lambda index: size(texts[index]),
        "centrality": lambda index: "how like it what comes after is",
        "section": lambda index: ", ".join(sorted(representation.section_terms[index])),
        "title": shared_terms(representation, representation.title_terms),
    }


def shared_terms(representation: Representation, wanted: frozenset[str]) -> Callable[[int], str]:
    """Return what names the terms that a sentence shares with a title or a query."""
    return lambda index: ", ".join(sorted(representation.distinct[index] & wanted))


def place(index: int) -> str:
    """Return where in the document a sentence stands."""
    return f"{index} sentence{'s' * (index > 1)} before it" if index else "the first"


def size(text: str) -> str:
    """Return how long a sentence is."""
    return f"{len(text.split())} words"

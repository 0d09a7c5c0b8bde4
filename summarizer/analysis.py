"""From a document read, split and scored to the sentences that a budget selects of it."""

# Longer than the rule: an analysis and a selection of it are two sides of one value.

from __future__ import annotations

from bisect import bisect
from functools import cached_property
from math import ceil
from operator import index as whole

from .budget import Limits, n_words
from .document import Sentence
from .errors import OptionError
from .representation.terms import ENDLESS, is_repeating, words_of
from .stages import Outlook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .budget import Budget
    from .document import Document, Doubtful, Furniture, Heading
    from .representation.representation import Representation
    from .stages import Scores, Selector


# A sentence is unfit whose readability costs _UNFIT or more, as a caption's label does: readers call 9 in 10 of those
# unfit. A short sentence costs _SHORT, and is unfit only where at most the share _MOSTLY of the text are short: a chat
# has hardly any others. Before, "My pleasure." and "He laughed." filled up a ceiling of 60 words in 17 of 225 texts of
# the tuned half; ROUGE is within noise (mail and dialogues -.2, GUM's genres +.0).
_UNFIT, _SHORT, _MOSTLY = 0.8, 5.0, 0.5
# Forgives binary fractions: .29 of 100 sentences is 29.
_TRIFLE = 1e-6


class Analysis:
    """A document read, split and scored: all that a summary of any length is selected from.

    Attributes
    ----------
    document : Document
    title : str or None
        Given with the document, or found in it.
    furniture : tuple of Furniture
        What was taken out, in the order of the text.
    headings : tuple of Heading
        The headings of its sections, in the order of the text.
    doubtful : tuple of Doubtful
        What stayed and may be furniture, in the order of the text.
    representation : Representation
    scores : Scores
    selector : Selector
    """

    def __init__(
        self,
        document: Document,
        title: str | None,
        furniture: Sequence[Furniture],
        representation: Representation,
        scores: Scores | Outlook,
        selector: Selector,
        headings: Sequence[Heading] = (),
        doubtful: Sequence[Doubtful] = (),
    ) -> None:
        self.document = document
        self.title = title
        self.furniture = tuple(furniture)
        self.headings = tuple(headings)
        self.doubtful = tuple(doubtful)
        self.representation = representation
        # Scores that are looked up for the sentences that need it are all looked up when they are asked for.
        self._outlook = scores if isinstance(scores, Outlook) else None
        if self._outlook is None:
            self.__dict__["scores"] = scores
        self.selector = selector
        self._forget()

    def _forget(self) -> None:
        """Know nothing of what has been selected."""
        # The longest order of picks so far of a selector whose picks for a number begin with those for any lower one.
        self._order: tuple[int, ...] = ()
        self._is_order_whole = False
        # What every summary within a ceiling shares: the words of each sentence, who is barred by how far it is filled,
        # and what the selector keeps by who is barred. Nothing for the first: it is often the only one.
        self._words: list[int] | None = None
        self._barred: dict[tuple[float, bool], frozenset[int]] = {}
        self._kept: dict[frozenset[int], dict[Any, Any]] | None = None
        # Which long sentences are the same words again and again, as far as that was asked.
        self._repeating: dict[int, bool] = {}

    @cached_property
    def scores(self) -> Scores:
        """One score a sentence, with its parts."""
        assert self._outlook is not None
        return self._outlook.scores()

    def score(self, index: int) -> float:
        """Return the score of a sentence: that of one which was picked is known without all the others'."""
        known: Any = self.__dict__.get("scores", self._outlook)
        found: float = known[index]
        return found

    def settled(self) -> Analysis:
        """Return a copy in which all scores are known, without what they are looked up in."""
        return self.replace(scores=self.scores, _outlook=None)

    def __getstate__(self) -> dict[str, Any]:
        return self.settled().__dict__

    @property
    def is_greedy(self) -> bool:
        """Whether what the selector picks for a number of sentences begins with what it picks for any lower one."""
        return bool(getattr(self.selector, "is_greedy", False))

    def replace(self, **changes: Any) -> Analysis:
        """Return a copy with some attributes changed."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__ | changes)
        made._forget()
        return made

    def select(self, budget: Budget) -> Selection:
        """Return the sentences that a budget allows.

        Raises
        ------
        OptionError
            If the selector breaks its contract.
        """
        if self.is_greedy and (most := budget.most(len(self.representation))) is not None:
            return Selection(self, self._first(most), budget)
        joiner = self.representation.language.joiner
        texts = [sentence.text for sentence in self.representation.sentences]
        if self._words is None and (budget.words is not None or budget.seconds is not None):
            self._words = n_words(texts)
        limits = budget.limits(texts, joiner, self._words)
        barred = self.barred(budget)
        # What only the barred fit into is better filled by them than left empty.
        picks = (self._within(limits, barred) if barred else []) or self._within(limits, frozenset())
        if self._kept is None:
            self._kept = {}

        # Tokens of a whole are not always the sum of its parts': the least wanted go until it holds.
        if budget.token_counter is not None and budget.tokens is not None:
            while picks and budget.n_tokens(joiner.join(texts[pick] for pick in sorted(picks))) > budget.tokens:
                picks.pop()
        return Selection(self, picks, budget)

    def _first(self, most: int) -> tuple[int, ...]:
        """Return the first so many picks; a slider that asks for each number makes them once for each doubling."""
        if most > len(self._order) and not self._is_order_whole:
            asked = max(most, 2 * len(self._order))
            self._order = tuple(self._picks(Limits([([1] * len(self.representation), asked)])))
            self._is_order_whole = len(self._order) < asked
        return self._order[:most]

    def barred(self, budget: Budget) -> frozenset[int]:
        """Return the sentences that a budget isn't filled with: those of the least score, and those that are unfit."""
        share, is_told = budget.floor(), budget.fill is not None
        if share is None or share == 1:
            return frozenset()
        if (share, is_told) not in self._barred:
            # What answers a query is fit, whatever its form.
            unfit: frozenset[int] = frozenset() if "query" in self.scores.parts else self.unfit
            self._barred[share, is_told] = below(self.scores, budget, unfit)
        return self._barred[share, is_told]

    @property
    def unfit(self) -> frozenset[int]:
        """The sentences that their scorer holds unfit for a summary."""
        costs = self.scores.parts.get("readability", ())
        if len(costs) != len(self.scores):
            return frozenset()
        short = [index for index, cost in enumerate(costs) if -cost >= _SHORT]
        odd = [index for index, cost in enumerate(costs) if _UNFIT <= -cost < _SHORT]
        return frozenset([*odd, *(short if len(short) <= _MOSTLY * len(costs) else ())])

    def _within(self, limits: Limits, barred: frozenset[int]) -> list[int]:
        """Return what the selector picks of those that aren't barred."""
        kept = None if self._kept is None else self._kept.setdefault(barred, {})
        return self._picks(limits.without(barred, kept))

    def _picks(self, limits: Limits) -> list[int]:
        """Return what the selector picks; what says nothing comes only where there is nothing else."""
        picks = self._chosen(limits)
        if not [pick for pick in picks if self.emptiness(pick)]:
            return picks
        empty = filter(self.emptiness, range(len(self.representation)))
        return self._chosen(limits.without(limits.barred.union(empty))) or picks

    def emptiness(self, index: int) -> str:
        """Return why a sentence says nothing: marks and figures, "la la la ..."; nothing where it says something."""
        text = self.representation.sentences[index].text
        if not any(map(str.isalpha, text)):
            return "It has no letter."
        # A shorter one is cheered or sung: whoever reads it is through at once.
        if len(text) < ENDLESS:
            return ""
        if index not in self._repeating:
            self._repeating[index] = is_repeating(text, words_of(text, self.representation.language))
        return "It is the same words again and again." if self._repeating[index] else ""

    def _chosen(self, limits: Limits) -> list[int]:
        """Return what the selector picks, held to its contract."""
        is_late = "scores" not in self.__dict__ and getattr(self.selector, "is_late", False)
        scores: Any = self._outlook if is_late else self.scores
        chosen = self.selector(scores, self.representation, limits)
        try:
            picks = [whole(pick) for pick in chosen]
        except TypeError as error:
            raise OptionError("selector", self.selector, f"it must return whole numbers; it gave {chosen!r}") from error

        purse, n = limits.purse(), len(self.representation)
        is_apart = len(set(picks)) == len(picks) and (not picks or 0 <= min(picks) <= max(picks) < n)
        if not is_apart or not (len(picks) <= limits.sure or all(limits.spend(purse, pick) for pick in picks)):
            raise OptionError(
                "selector", self.selector, f"it must pick different sentences within the limits; it picked {picks}"
            )
        return picks


class Selection:
    """The sentences picked from an analysis within a budget: what a summary is the text of, and what is shown.

    Attributes
    ----------
    analysis : Analysis
        What they were picked from.
    picks : tuple of int
        Their indices among all sentences of the document, in the order picked, the most important first.
    budget : Budget
        The ceilings that they keep.
    worth : float or None
        What it was worth where that can't be told any more, since little of the document is known; None elsewhere.
    kept : dict of str to object
        What was made of it to be shown, by name: it lives as long as the selection does, and doesn't travel.
    """

    def __init__(self, analysis: Analysis, picks: Sequence[int], budget: Budget, worth: float | None = None) -> None:
        self.analysis = analysis
        self.picks = tuple(picks)
        self.budget = budget
        self.worth = worth
        self.kept: dict[str, Any] = {}

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"kept": {}}

    @property
    def text(self) -> str:
        """The sentences picked, in reading order, joined as the language does."""
        sentences = self.analysis.representation.sentences
        return self.analysis.representation.language.joiner.join([sentences[pick].text for pick in sorted(self.picks)])

    @property
    def document(self) -> Document:
        """The document, its text as it was given."""
        return self.analysis.document

    @property
    def title(self) -> str | None:
        """The title, given or found; None where there is none."""
        return self.analysis.title

    @property
    def language(self) -> str:
        """The code of the language it was read in, "" where no language's data was used."""
        return self.analysis.representation.language.code

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What was left out as page furniture, each with its reason."""
        return self.analysis.furniture

    @property
    def doubtful(self) -> tuple[Doubtful, ...]:
        """What stayed and may be page furniture, each with how likely it is the article's and what it looks like."""
        return self.analysis.doubtful

    def doubt(self, index: int) -> Doubtful | None:
        """Return what a sentence stands in that may be furniture, None where nothing speaks against it."""
        start = self.analysis.representation.sentences[index].start
        spans = self.analysis.doubtful
        place = bisect(spans, start, key=lambda span: span.start) - 1
        return spans[place] if place >= 0 and start < spans[place].end else None

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings of its sections, never chosen as sentences."""
        return self.analysis.headings

    @property
    def scores(self) -> Scores:
        """One score for each sentence of the document; `.parts` says what they are made of."""
        return self.analysis.scores

    @property
    def ranks(self) -> list[int]:
        """The rank of each sentence of the document, from 1 for the highest score; ties go to the earlier."""
        scores = self.analysis.scores
        ranks = [0] * len(scores)
        for rank, index in enumerate(sorted(range(len(scores)), key=lambda index: (-scores[index], index)), 1):
            ranks[index] = rank
        return ranks

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences picked, in reading order."""
        return tuple(self.scored(index) for index in sorted(self.picks))

    @property
    def ranked(self) -> tuple[Sentence, ...]:
        """The sentences picked, in the order in which they were picked, the most important first."""
        return tuple(self.scored(index) for index in self.picks)

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the document, title, headings and furniture left out."""
        sentences = self.analysis.representation.sentences
        return tuple(each._replace(score=score) for each, score in zip(sentences, self.scores, strict=True))

    def scored(self, index: int) -> Sentence:
        """Return a sentence of the document by its index, with its score."""
        return self.analysis.representation.sentences[index]._replace(score=self.analysis.score(index))


def below(scores: Sequence[float], budget: Budget, unfit: frozenset[int]) -> frozenset[int]:
    """Return the indices that a budget isn't filled with: those of the least score, and unless it says so the unfit."""
    share = budget.floor()
    if share is None or share == 1:
        return frozenset()
    order = sorted(range(len(scores)), key=lambda index: (-scores[index], index))
    low = frozenset(order[max(1, ceil(share * len(order) - _TRIFLE)) :])
    # Where all are unfit, as short lines of verse are, the best of them are what there is.
    barred = low | unfit
    return barred if budget.fill is None and len(barred) < len(order) else low

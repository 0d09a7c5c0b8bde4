"""From a summary to why each sentence is in it or isn't, as tables."""

from __future__ import annotations

from itertools import accumulate
from math import fsum
from operator import index as whole

from ..budget import Budget
from ..document import Sentence
from ..errors import OptionError
from ..scorers.salience import term_weights
from ..selectors.mmr import RECENT, Mmr
from ..selectors.top import Top
from ..sentences.form import (
    CLOSERS,
    is_dateline,
    is_fragment,
    is_item,
    is_question,
    opening,
    points_at_picture,
    words_quoted,
)
from .reasons import TERMS, Explanation, Reason
from .table import shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..analysis import Selection

# Up to how many sentences it is looked for a cut that has a sentence.
FAR = 300


def explain(selection: Selection) -> Explanation:
    """Return why each sentence of the document is in the summary or isn't.

    Parameters
    ----------
    selection : Selection

    Returns
    -------
    Explanation

    Notes
    -----
    Picks up to 300 sentences once, and compares each sentence with the 50 latest picks of the summary.
    For another selector than `Mmr` and `Top` all lengths up to 300 are tried.
    """
    contest = _Contest(selection)
    return Explanation([contest.reason(index) for index in range(len(contest.scores))])


def why(selection: Selection, sentence: int | Sentence) -> Reason:
    """Return why a sentence is in the summary or isn't.

    Parameters
    ----------
    selection : Selection
    sentence : int or Sentence
        One of `selection.all_sentences`, or its index: 0 (the first) to n - 1, or from the end: -1 (the last).

    Returns
    -------
    Reason

    Raises
    ------
    OptionError
        If the document has no such sentence.
    """
    sentences = selection.all_sentences
    index: Any = sentence.index if isinstance(sentence, Sentence) else sentence
    allowed = f"a whole number from 0 to {len(sentences) - 1}, or one of all_sentences"
    if not hasattr(index, "__index__") or isinstance(index, bool) or not -len(sentences) <= index < len(sentences):
        raise OptionError("sentence", sentence, allowed if sentences else "the document has no sentence")
    if isinstance(sentence, Sentence) and sentences[index][:3] != sentence[:3]:
        raise OptionError("sentence", sentence, allowed)
    return _Contest(selection).reason(whole(index) % len(sentences))


class _Contest:
    """A summary's cut, played again."""

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self.analysis = analysis = selection.analysis
        self.scores, self.picks = analysis.scores, selection.picks
        self.representation = analysis.representation
        self.texts = [sentence.text for sentence in self.representation.sentences]
        self.numbers = {index: number for number, index in enumerate(sorted(self.picks), 1)}
        by_score = sorted(range(len(self.scores)), key=lambda index: (-self.scores[index], index))
        self.ranks = {index: rank for rank, index in enumerate(by_score, 1)}
        self.parts = {
            part: values for part, values in self.scores.parts.items() if len(values) == len(self.scores)
        } or {"score": self.scores}
        self.first = {
            term: index for index, own in reversed([*enumerate(self.representation.distinct)]) for term in own
        }
        self.weights = term_weights(self.representation) if "content" in self.parts else {}
        # With as many sentences as there are, the greedy selectors pick in an order whose beginnings are all cuts; not
        # where a sentence may bring others along, which don't fit everywhere.
        selector = analysis.selector
        self.is_greedy = isinstance(selector, Top) or (isinstance(selector, Mmr) and selector.context == "avoid")
        self.far = max(1, min(FAR, len(self.scores)))
        order = analysis.select(Budget(sentences=self.far)).picks if self.is_greedy else ()
        self.places = {index: place for place, index in enumerate(order)}
        self.words = [0, *accumulate(len(self.texts[index].split()) for index in order)]
        joiner = len(self.representation.language.joiner)
        self.characters = [*accumulate((len(self.texts[index]) + joiner for index in order), initial=-joiner)]
        self.cuts: list[frozenset[int]] = [frozenset()]

    def reason(self, index: int) -> Reason:
        """Return why a sentence is in the summary or isn't."""
        sentence = self.selection.scored(index)
        pick = self.picks.index(index) + 1 if index in self.numbers else None
        before = self.picks if pick is None else self.picks[: pick - 1]
        likeness, nearest, costs, worth = self.worth(index, before)
        parts = {part: values[index] for part, values in self.parts.items()}
        if abs(rest := sentence.score - fsum(parts.values())) > 1e-9:
            parts["rest"] = rest  # a scorer of the user's, whose parts don't add up
        terms, enough = self.terms(index), self.enough(index)
        rows: list[list[Any]] = [[part, points, self.because(part, index, terms)] for part, points in parts.items()]
        if list(parts) != ["score"]:
            rows.append(["score", sentence.score, f"rank {self.ranks[index]} of {len(self.scores)}"])
        if nearest is not None and "redundancy" in costs:
            rows.append(["redundancy", costs["redundancy"], f"{likeness:.2f} like {self.named(nearest)}"])
        if "opening" in costs:
            rows.append(["opening", costs["opening"], f"“{opening(sentence.text)}”, and {index - 1} isn't chosen"])
        if worth not in (None, sentence.score):
            rows.append(["worth", worth, "what is compared"])
        number = self.numbers.get(index)
        found = f"no. {number} of the summary, picked as no. {pick}" if number else "not chosen"
        made = Reason(
            ("part", "points", "because"),
            rows,
            f"Sentence {index}, {found}",
            [f"“{shortened(sentence.text, 240)}”", *(self.notes(index, enough) if pick is None else ())],
        )
        made.sentence, made.rank, made.number, made.pick = sentence, self.ranks[index], number, pick
        made.parts, made.terms, made.costs, made.worth = parts, terms, costs, worth
        made.likeness, made.nearest, made.enough, made.beaten_by = likeness, nearest, enough, tuple(before)
        return made

    def worth(
        self, index: int, before: Sequence[int]
    ) -> tuple[float | None, int | None, dict[str, float], float | None]:
        """Return likeness, the nearest pick, the costs and the worth of a sentence when some had been picked."""
        selector, score = self.analysis.selector, self.scores[index]
        costs: dict[str, float] = {}
        if not isinstance(selector, Mmr):
            return None, None, costs, score if self.is_greedy else None
        likeness, nearest = None, None
        for other in before[-RECENT:]:
            cosine = self.representation.cosine(index, other)
            if likeness is None or cosine > likeness:
                likeness, nearest = cosine, other
        if selector.diversity == 1:  # the score counts for nothing
            return likeness, nearest, costs, -(likeness or 0.0) if self.is_greedy else None
        if likeness and selector.diversity:
            costs["redundancy"] = -selector.diversity / (1 - selector.diversity) * likeness
        if not self.is_greedy:
            return likeness, nearest, costs, None
        language = self.representation.language
        points_back = opening(self.texts[index]) in language.pointers | language.connectives
        if index and index - 1 not in before and points_back and selector.dangling:
            costs["opening"] = -selector.dangling
        return likeness, nearest, costs, score + fsum(costs.values())

    def enough(self, index: int) -> dict[str, int]:
        """Return ceilings whose cuts have a sentence."""
        if not self.is_greedy:
            found = (count for count in range(1, self.far + 1) if index in self.cut(count))
            least = next(found, None)
            return {} if least is None else {"sentences": least}
        if index not in self.places:
            return {}
        place = self.places[index] + 1
        return {"sentences": place, "words": self.words[place], "characters": self.characters[place]}

    def cut(self, sentences: int) -> frozenset[int]:
        """Return what a selector picks that promises nothing of its other cuts, asked once for each length."""
        while len(self.cuts) <= sentences:
            self.cuts.append(frozenset(self.analysis.select(Budget(sentences=len(self.cuts))).picks))
        return self.cuts[sentences]

    def terms(self, index: int) -> tuple[tuple[str, float], ...]:
        """Return the terms of a sentence by their share of its content."""
        own = [(self.weights[term], term) for term in self.representation.distinct[index] if self.weights.get(term)]
        total = sum(weight for weight, _ in own)
        return tuple((term, weight / total) for weight, term in sorted(own, key=lambda each: (-each[0], each[1])))

    def because(self, part: str, index: int, terms: Sequence[tuple[str, float]]) -> str:
        """Return what a part saw in a sentence, in words."""
        if part == "content":
            return ", ".join(self.told(term, index) for term, _ in terms[:TERMS])
        if part == "position":
            return f"{index} sentences before it" if index else "the first"
        if part == "length":
            return f"{len(self.texts[index].split())} words"
        if part == "readability":
            return _stumbles(self.texts[index])
        wanted = getattr(self.representation, f"{part}_terms", None)  # the title's, a query's
        return ", ".join(sorted(self.representation.distinct[index] & wanted)) if wanted else ""

    def told(self, term: str, index: int) -> str:
        """Return a term with how many sentences say it, and whether this one says it first."""
        first = ", here first" if index == self.first[term] else ""
        return f"{term} (in {self.representation.frequency[term]} sentences{first})"

    def notes(self, index: int, enough: dict[str, int]) -> list[str]:
        """Return who beat a sentence and what would have let it in, in words."""
        if not enough:
            tried = f" up to {self.far}" if self.far < len(self.scores) else ""
            return [self.verdict(index), f"No number of sentences{tried} lets it in."]
        ceilings = {"seconds": "words", "words": "words", "characters": "characters"}
        asked = next((ceilings[name] for name in self.selection.budget.ceilings() if name in ceilings), None)
        other = f", and in .at({asked}={enough[asked]})" if asked in enough else ""
        return [self.verdict(index), f"It is in .at({enough['sentences']}){other}."]

    def verdict(self, index: int) -> str:
        """Return what kept a sentence out."""
        if not self.is_greedy:
            return f"Not picked by {self.analysis.selector!r}."
        if (twin := self.twin(index)) is not None:
            return f"It says the same as {self.named(twin)}: {self.representation.cosine(index, twin):.2f} like it."
        limits = self.selection.budget.limits(self.texts, self.representation.language.joiner)
        purse = limits.purse()
        for place, other in enumerate(self.picks):
            if self.is_ahead(index, other, self.picks[:place]) and not limits.spend([*purse], index):
                return f"It was ahead of {other} and didn't fit: {_size(self.texts[index])}."
            limits.spend(purse, other)
        if not self.picks:
            return f"It didn't fit: {_size(self.texts[index])}."
        last = self.picks[-1]
        theirs, its = (self.worth(each, self.picks[:-1])[3] for each in (last, index))
        return f"Beaten by {_listed(self.picks)}; by the last of them, {last}, with {theirs:.2f} to {its:.2f}."

    def twin(self, index: int) -> int | None:
        """Return which of those picked earlier says the same as a sentence, so that it is never picked."""
        selector = self.analysis.selector
        if not isinstance(selector, Mmr) or selector.same > 1 or index in self.places:
            return None
        likeness, text = self.representation.cosine, self.texts[index]
        # Of a book only the summary is searched: the sentence may just stand behind the first 300.
        others = self.places if self.far == len(self.texts) else self.picks[-RECENT:]
        return next(
            (each for each in others if likeness(index, each) >= selector.same or self.texts[each] == text), None
        )

    def is_ahead(self, index: int, other: int, before: Sequence[int]) -> bool:
        """Whether a sentence was worth more than another when some had been picked; ties go to the earlier."""
        its, theirs = (self.worth(each, before)[3] or 0.0 for each in (index, other))
        return (-its, index) < (-theirs, other)

    def named(self, index: int) -> str:
        """Return a sentence's index, and its number in the summary."""
        return f"{index}, no. {self.numbers[index]} of the summary" if index in self.numbers else f"{index}, left out"


def _stumbles(text: str) -> str:
    """Return what a reader stumbles over in a sentence that stands alone."""
    found = {
        "a question": is_question(text),
        "announces what follows": text.rstrip(CLOSERS).endswith(":"),
        "begins or ends like a fragment": is_fragment(text) and not text.rstrip(CLOSERS).endswith(":"),
        "an item of a list": is_item(text),
        "points at a picture": points_at_picture(text),
        "a place and a date": is_dateline(text),
        f"{words_quoted(text)} words quoted": words_quoted(text) > 0,
        "short": len(text.split()) < 6 and len(text) < 60,
    }
    return ", ".join(name for name, is_so in found.items() if is_so)


def _listed(indices: Sequence[int]) -> str:
    """Return numbers as one reads them, the first ten."""
    named = [str(index) for index in indices[:10]]
    if len(indices) > len(named):
        return f"{', '.join(named)} and {len(indices) - len(named)} more"
    return " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]


def _size(text: str) -> str:
    return f"{len(text.split())} words, {len(text)} characters"

"""From a selection to why each sentence is in it or isn't, as tables."""

from __future__ import annotations

from math import fsum
from operator import index as whole

from ..document import Sentence
from ..errors import OptionError
from ..sentences.form import opening
from ..worth import told
from .contest import Contest, Standing
from .cuts import Cuts
from .reasons import Explanation, Reason
from .table import shortened
from .verdicts import Verdicts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..analysis import Selection

# Parts whose sum is that near to the score are all of it.
_EXACT = 1e-9
# Characters of a sentence above its reasons.
_SHOWN = 240


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
    For another selector than `Mmr` and `Top` all lengths up to 60 are tried.
    """
    reasons = _reasons(selection)
    return Explanation([reasons.of(index) for index in range(len(selection.scores))], told(selection))


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
    n = len(selection.analysis.representation)
    index: Any = sentence.index if isinstance(sentence, Sentence) else sentence
    allowed = f"a whole number from 0 to {n - 1}, or one of all_sentences" if n else "the document has no sentence"
    if not hasattr(index, "__index__") or isinstance(index, bool) or not -n <= index < n:
        raise OptionError("sentence", sentence, allowed)

    # A sentence of another document may have an index that this one has, too.
    if isinstance(sentence, Sentence) and _place(selection.scored(whole(index) % n)) != _place(sentence):
        raise OptionError("sentence", sentence, allowed)
    return _reasons(selection).of(whole(index) % n)


def _reasons(selection: Selection) -> _Reasons:
    """Return what is known of a selection as a whole, made once: whoever asks why asks again."""
    made: _Reasons = selection.kept.get("reasons") or selection.kept.setdefault("reasons", _Reasons(selection))
    return made


def _place(sentence: Sentence) -> tuple[str, int, int]:
    """Return what a sentence is, whatever it scores."""
    return sentence.text, sentence.start, sentence.end


class _Reasons:
    """What is known of a selection as a whole, for the reasons of each sentence."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._contest = Contest(selection)
        self._cuts = Cuts(selection)
        self._verdicts = Verdicts(self._contest, self._cuts)

        scores = selection.scores
        # A scorer of the user's may give parts of another length: they are passed over.
        usable = {part: values for part, values in scores.parts.items() if len(values) == len(scores)}
        self._parts = usable or {"score": scores}
        self._because = dict(scores.because(selection.analysis.representation)) if scores.because is not None else {}
        # The one part that knows its terms: content, or a user's own.
        told = [getattr(says, "terms", None) for part, says in self._because.items() if part in self._parts]
        self._terms: Callable[[int], Any] = next(filter(None, told), lambda index: ())

    def of(self, index: int) -> Reason:
        """Return why a sentence is in the summary or isn't."""
        contest = self._contest
        pick = contest.places[index] + 1 if index in contest.places else None
        # One that was left out is held against all that were picked, one picked against those before it.
        count = len(contest.picks) if pick is None else pick - 1
        standing, enough = contest.standing(index, count), self._cuts.enough(index)
        sentence, parts = self._selection.scored(index), self._parts_of(index)

        number = contest.numbers.get(index)
        found = f"no. {number} of the summary, picked as no. {pick}" if number else "not chosen"
        notes = self._verdicts.notes(index, enough) if pick is None else ()
        made = Reason(
            ("part", "points", "because"),
            self._rows(index, parts, standing),
            f"Sentence {index}, {found}",
            [f"“{shortened(sentence.text, _SHOWN)}”", *notes],
        )

        made.sentence, made.rank, made.number, made.pick = sentence, contest.ranks[index], number, pick
        made.parts, made.terms, made.costs, made.worth = parts, self._terms(index), standing.costs, standing.worth
        made.likeness, made.nearest = standing.likeness, standing.nearest
        made.enough, made.order, made.count = enough, contest.picks, count
        return made

    def _parts_of(self, index: int) -> dict[str, float]:
        """Return the parts of a sentence's score, and what is left over where they don't add up."""
        parts = {part: values[index] for part, values in self._parts.items()}
        rest = self._selection.scores[index] - fsum(parts.values())
        return parts if abs(rest) <= _EXACT else {**parts, "rest": rest}

    def _rows(self, index: int, parts: dict[str, float], standing: Standing) -> list[list[Any]]:
        """Return a row for each part of a score, for each cost, and for what they come to."""
        contest, score, costs = self._contest, self._selection.scores[index], standing.costs
        rows: list[list[Any]] = [[part, points, self._said(part, index)] for part, points in parts.items()]
        # Where the score is its own only part, it stands in the table already.
        if list(parts) != ["score"]:
            rows.append(["score", score, f"rank {contest.ranks[index]} of {len(contest.ranks)}"])

        if standing.nearest is not None and "redundancy" in costs:
            likest = contest.named(standing.nearest)
            rows.append(["redundancy", costs["redundancy"], f"{standing.likeness:.2f} like {likest}"])
        if "opening" in costs:
            told = f"“{opening(contest.texts[index])}”, and {index - 1} isn't chosen"
            rows.append(["opening", costs["opening"], told])
        if standing.worth not in (None, score):
            rows.append(["worth", standing.worth, "what is compared"])
        return rows

    def _said(self, part: str, index: int) -> str:
        """Return what a part saw in a sentence, as its scorer says it."""
        if part == "doubt":
            doubt = self._selection.doubt(index)
            return f"may be furniture ({doubt.reason}), {doubt.p:.2f} likely the article's" if doubt else "hardly any"
        return self._because[part](index) if part in self._because else ""

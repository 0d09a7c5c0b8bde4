"""From a selection to how sure it is that a reader would accept it, and what speaks for and against it."""

from __future__ import annotations

from collections import namedtuple
from math import exp, fsum, log

from .document import texts_said
from .sentences.form import CLOSERS, STOPS, begins_small

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import NamedTuple

    from .analysis import Selection

    class Evidence(NamedTuple):
        """What speaks for a choice of sentences, and against it."""

        covered: float
        early: float
        ahead: float
        tied: float
        saved: float
        whole: float

else:
    Evidence = namedtuple("Evidence", "covered early ahead tied saved whole")
    Evidence.__doc__ = """What speaks for a choice of sentences, and against it.

    Attributes
    ----------
    covered : float
        The share of what the document says again and again that the choice says: 0 (nothing) to 1 (all of it).
    early : float
        How near to the start it stands: exp(-i / 5) of its sentences' indices, the mean, 0 to 1 (the first alone).
    ahead : float
        How far its mean score is ahead of the best one left out, by the spread of all scores: below 0 (behind) to 1.
    tied : float
        The mean share of a left-out sentence's terms that the choice has: 0 (unrelated) to 1.
    saved : float
        The share of the characters that it leaves out: 0 (the whole text) to 1.
    whole : float
        The share of its characters in sentences that begin and end as sentences do: 0 (links, verse, code) to 1.
    """

# A logistic regression of whether three sentences have half of a reader's marks or more, on the even half of the
# readers' picks: the area under its ROC curve is .76 there and .70 on the odd half (`python benchmarks/picks.py FOLDER
# --worth`). Eighteen other facts (parts that agree, terms, length, questions, language) add nothing on the odd half.
_EXPECTED, _COVERED, _EARLY, _AHEAD = -1.9, 4.7, 1.1, 1.8
# Less is tied than that in 3 of 100 real texts, and in 99 of 100 that are sentences of many texts mixed.
_TIED = 0.06
# What is chosen stands in whole sentences for less than half in none of the readers' 427 documents, and for at most a
# third in lists of links, verse, code and chats.
# A summary that leaves out less than half saves its reader little.
_SAVED = 0.5
_PER_CENT = 100


def worth(selection: Selection) -> float:
    """Return how likely it is that a reader would accept a choice, 0 (don't show it) to 1: see `Summary.worth`."""
    if selection.worth is not None:
        return selection.worth
    if not selection.picks:
        return 0.0
    found = evidence(selection)
    likely = 1 / (1 + exp(-(_EXPECTED + _COVERED * found.covered + _EARLY * found.early + _AHEAD * found.ahead)))
    # Rounded, so that every platform's exponential agrees.
    return round(likely * min(1.0, found.tied / _TIED) * min(1.0, found.saved / _SAVED) * found.whole, 3)


def evidence(selection: Selection) -> Evidence:
    """Return what speaks for a choice of one sentence or more, and against it.

    Parameters
    ----------
    selection : Selection

    Returns
    -------
    Evidence

    Notes
    -----
    One pass over the terms.
    """
    representation, picks, scores = selection.analysis.representation, selection.picks, selection.scores
    distinct, frequency = representation.distinct, representation.frequency
    others = sorted(set(range(len(scores))).difference(picks))
    said = set().union(*[distinct[pick] for pick in picks])

    sizes = [len(sentence.text) for sentence in representation.sentences]
    spread = (max(scores) - min(scores)) or 1.0
    best_left = max([scores[other] for other in others], default=min(scores)) / spread
    return Evidence(
        covered=_weight(frequency, said) / (_weight(frequency, frequency) or 1.0),
        early=fsum([exp(-pick / _STEP) for pick in picks]) / len(picks),
        ahead=fsum([scores[pick] / spread for pick in picks]) / len(picks) - best_left,
        tied=_shared([distinct[other] for other in others], said),
        saved=1 - sum([sizes[pick] for pick in picks]) / (sum(sizes) or 1),
        whole=_whole(texts_said(representation.sentences), picks, representation.language.marks),
    )


# Sentences behind which an opening counts a third: the default's own for position.
_STEP = 5


def _weight(frequency: dict[str, int], terms: Collection[str]) -> float:
    """Return what terms weigh that come back, each the log of the number of sentences that have it."""
    return fsum([log(frequency[term]) for term in terms])


def _shared(rows: Sequence[Collection[str]], said: set[str]) -> float:
    """Return the mean share of each row's terms that are said; 1 where there is no row."""
    if not rows:
        return 1.0
    return fsum([len(said.intersection(own)) / max(1, len(own)) for own in rows]) / len(rows)


def _whole(texts: Sequence[str], picks: Collection[int], marks: str) -> float:
    """Return the share of the picks' characters in whole sentences; 1 in a script without capitals and final marks."""
    if not any(_is_ended(text, marks) for text in texts) and not any(text.lower() != text.upper() for text in texts):
        return 1.0
    chosen = [texts[pick] for pick in picks]
    whole = [text for text in chosen if _is_ended(text, marks) and not begins_small(text)]
    return sum(map(len, whole)) / (sum(map(len, chosen)) or 1)


def _is_ended(text: str, marks: str) -> bool:
    """Whether a sentence ends in a mark that ends sentences."""
    return text.rstrip(CLOSERS).endswith((*STOPS, *marks))


def told(selection: Selection) -> str:
    """Return in words what a choice is worth, and why."""
    if not selection.picks:
        return "worth 0: nothing is chosen"

    found = evidence(selection)
    covered, saved = round(_PER_CENT * found.covered), round(_PER_CENT * found.saved)
    where = "behind" if found.ahead < 0 else "ahead of"
    ahead = round(_PER_CENT * abs(found.ahead))
    reasons = [
        f"it says {covered} % of what the text says again and again",
        f"of the way from the text's lowest score to its highest, its mean is {ahead} % {where} the best one left out",
        f"it leaves out {saved} %",
    ]
    if found.tied < _TIED:
        reasons.append("what is left out has hardly a term in common with it")
    if found.whole < 1:
        reasons.append(f"{round(_PER_CENT * found.whole)} % of it stands in whole sentences")
    return f"worth {worth(selection):.2f}: {', '.join(reasons)}"

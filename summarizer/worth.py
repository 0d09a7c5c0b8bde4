"""From a selection to how sure it is that a reader would accept it, and what speaks for and against it."""

from __future__ import annotations

from collections import namedtuple
from math import exp, fsum, log

from .sentences.form import CLOSERS, STOPS, begins_small, fullness, is_short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import NamedTuple

    from .analysis import Selection
    from .representation.representation import Representation

    class Evidence(NamedTuple):
        """What speaks for a choice of sentences, and against it."""

        covered: float
        early: float
        ahead: float
        tied: float
        few: float
        saved: float
        whole: float
        counted: float
        real: bool

else:
    Evidence = namedtuple("Evidence", "covered early ahead tied few saved whole counted real")
    Evidence.__doc__ = """What speaks for a choice of sentences, and against it.

    Attributes
    ----------
    covered : float
        The share of what the document says again and again that the choice says: 0 (nothing) to 1 (all of it); the
        readers' documents' mean where nothing is said again.
    early : float
        How near to the start it stands: exp(-i / 5) of its sentences' indices, the mean, 0 to 1 (the first alone).
    ahead : float
        How far its mean score is ahead of the best one left out, by the spread of all scores: below 0 (behind) to 1.
    tied : float
        The mean share of a left-out sentence's terms that the choice has, in whichever form: 0 (unrelated) to 1.
    few : float
        How far the document has too few sentences for words to come back: 0 (enough, or what is chosen is short, as a
        list's lines are) to 1.
    saved : float
        The share of the characters that it leaves out: 0 (the whole text) to 1.
    whole : float
        The share of its characters in sentences that begin and end as sentences do: 0 (links, verse, code) to 1.
    counted : float
        The share of the document's characters that are digits: 0 to 1.
    real : bool
        Whether somebody or something is told of: a name, a number, or words of a language that is known.
    """

# A logistic regression of whether three sentences have half of a reader's marks or more, on the even half of the
# readers' picks: the area under its ROC curve is 0.75 there and 0.71 on the odd half (`python benchmarks/picks.py
# FOLDER --worth`). Eighteen other facts (parts that agree, terms, length, questions, language) add nothing there.
_EXPECTED, _COVERED, _EARLY, _AHEAD = -1.9, 4.7, 1.1, 1.8
# Less is tied than that in 3 of 100 real texts, and in 97 of 100 that are sentences of many texts mixed. By the first
# five letters real ones of six to ten sentences are told from mixed ones better than by whole terms: the area under the
# curve is 0.928 to 0.977, not 0.916 to 0.967.
_TIED, _FORM = 0.075, 5
# In few sentences a word hardly comes back: of real texts of six 11 of 100 have nothing tied, of 8 6, of 12 one.
# They aren't worth nothing for that, only less than a bot should show.
_COVERED_MEAN = 0.48
_GUESS, _FEW, _ENOUGH = 0.4, 11, 18
# As good as the same sentence again and again, a list of prices or hours: of 900 texts one is tied by more than 0.5
# of its sentences' terms, one has more than 7 digits in 100 characters; lists of prices have 0.5 to 0.8, or 8 to 20.
_SAME, _ALL_SAME = 0.5, 0.65
_COUNTED, _ALL_COUNTED = 0.07, 0.1
# Filler text has no name and no number inside a sentence, and no known language's function words. None of 600 texts is
# without all three, not the Basque and Vietnamese ones either, whose languages aren't known.
_FUNCTION_WORDS, _FILLER = 0.15, 0.3
# A summary that leaves out less than half saves its reader little.
_SAVED = 0.5
# Sentences behind which an opening counts a third: the default's own for position.
_STEP = 5
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
    tied = min(max(_GUESS * found.few, found.tied / _TIED), _fall(found.tied, _SAME, _ALL_SAME) if found.saved else 1.0)
    read = found.whole * _fall(found.counted, _COUNTED, _ALL_COUNTED) * (1.0 if found.real else _FILLER)
    return round(likely * tied * min(1.0, found.saved / _SAVED) * read, 3)


def _fall(value: float, full: float, none: float) -> float:
    """Return 1 up to one value and 0 from another on, straight between them."""
    return min(1.0, max(0.0, (none - value) / (none - full)))


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

    texts = representation.texts
    sizes = [len(sentence.text) for sentence in representation.sentences]
    spread = (max(scores) - min(scores)) or 1.0
    best_left = max([scores[other] for other in others], default=min(scores)) / spread
    return Evidence(
        covered=_weight(frequency, said) / again if (again := _weight(frequency, frequency)) else _COVERED_MEAN,
        early=fsum([exp(-pick / _STEP) for pick in picks]) / len(picks),
        ahead=fsum([scores[pick] / spread for pick in picks]) / len(picks) - best_left,
        tied=_shared([_forms(distinct[other]) for other in others], _forms(said)),
        few=_few([texts[pick] for pick in picks], len(texts), representation.language.is_spaceless),
        saved=1 - sum([sizes[pick] for pick in picks]) / (sum(sizes) or 1),
        whole=_whole(texts, picks, representation.language.marks),
        counted=_counted("".join(texts)),
        real=_is_real(texts, representation),
    )


def _weight(frequency: dict[str, int], terms: Collection[str]) -> float:
    """Return what terms weigh that come back, each the log of the number of sentences that have it."""
    return fsum([log(frequency[term]) for term in terms])


def _few(chosen: Sequence[str], n: int, is_spaceless: bool) -> float:
    """Return how far n sentences are too few for words to come back; 0 where the chosen are short as a list's lines."""
    if not is_spaceless and any(map(is_short, chosen)):
        return 0.0
    return _fall(n, _FEW, _ENOUGH)


def _forms(terms: Collection[str]) -> set[str]:
    """Return the beginnings of some terms, which their forms share."""
    return {term[:_FORM] for term in terms}


def _shared(rows: Sequence[Collection[str]], said: set[str]) -> float:
    """Return the mean share of each row's terms that are said; 1 where there is no row."""
    if not rows:
        return 1.0
    return fsum([len(said.intersection(own)) / max(1, len(own)) for own in rows]) / len(rows)


def _whole(texts: Sequence[str], picks: Collection[int], marks: str) -> float:
    """Return the share of the picks' characters in whole sentences; 1 in a script without capitals and final marks."""
    # Less than half in none of the readers' 427 documents; at most a third in lists of links, verse, code and chats.
    if not any(_is_ended(text, marks) for text in texts) and not any(text.lower() != text.upper() for text in texts):
        return 1.0
    chosen = [texts[pick] for pick in picks]
    whole = [text for text in chosen if _is_ended(text, marks) and not begins_small(text)]
    return sum(map(len, whole)) / (sum(map(len, chosen)) or 1)


def _counted(text: str) -> float:
    """Return the share of a text's characters that are digits, those that say more counted as often."""
    if text.isascii():
        return sum([text.count(digit) for digit in "0123456789"]) / max(1, len(text))
    return sum(map(str.isdecimal, text)) / max(1, fullness(text))


def _is_real(texts: Sequence[str], representation: Representation) -> bool:
    """Whether a text tells of a name or a number, or has a known language's function words; filler text doesn't."""
    if any(map(_names, texts)) or not any(text.lower() != text.upper() for text in texts):
        return True
    words = [word for row in representation.words for word in row]
    return sum(map(representation.language.stop_words.__contains__, words)) >= _FUNCTION_WORDS * len(words)


def _names(text: str) -> bool:
    """Whether a sentence has a capital or a digit behind its first word."""
    return any(not word[:2].islower() and any(map(str.isalnum, word[:2])) for word in text.split()[1:])


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
    if found.tied > _SAME and found.saved:
        reasons.append("its sentences say the same in one form, as a list does")
    if found.counted > _COUNTED:
        reasons.append(f"{round(_PER_CENT * found.counted)} of 100 characters are digits")
    if not found.real:
        reasons.append("it names nobody and nothing, as filler text does")
    if found.whole < 1:
        reasons.append(f"{round(_PER_CENT * found.whole)} % of it stands in whole sentences")
    return f"worth {worth(selection):.2f}: {', '.join(reasons)}"

"""From a representation to how important each sentence is: the default, which sums five parts."""

from __future__ import annotations

from functools import lru_cache
from math import exp, log, sqrt

from .reading import CLOSERS, OPENERS, STOPS, words_quoted
from .record import Record, check_number
from .types import Scores

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .representation import Representation


class Salience(Record):
    """What is said again and again, what stands early, what answers the title, and what reads well alone.

    The default. The score of sentence i is the sum of five parts, each kept in ``Scores.parts``:

    - *content*: the sum over its distinct terms of log df(t) x idf(t), by the square root of their number
      (long sentences more), scaled to 0 (least of the document) to 1 (most). log df is tf where the unit
      is the sentence: a term said in one sentence only tells nothing of the document's subject. idf is the
      background's, 1 where none is given.
    - *position*: ``position`` x exp(-i / 6).
    - *title*: ``title`` x the share of the title's terms that the sentence has.
    - *readability*: what makes a sentence hard to read alone costs.
    - *cue*: ``cue`` for the phrases with which abstracts announce their point, in scientific text.

    Parameters
    ----------
    position : float
        Worth of being the first sentence, 0 or more.
    title : float
        Worth of having all of the title's terms, 0 or more.
    readability : float
        Factor on the costs of openings, quotes, questions and fragments, 0 (off) or more.
    cue : float
        Worth of a cue phrase in scientific text, 0 (off) or more.

    Notes
    -----
    Linear in the text; 40 us for 600 words.

    References
    ----------
    H. P. Luhn, The automatic creation of literature abstracts, 1958 (content); H. P. Edmundson, New methods
    in automatic extracting, 1969 (position, title, cue).
    """

    position: float = 1.0
    title: float = 0.4
    readability: float = 1.0
    cue: float = 0.8

    def _check(self) -> None:
        for name in self._fields:
            check_number(name, getattr(self, name))

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        sentences = representation.sentences
        parts = {
            "content": _content(representation),
            "position": [self.position * share for share in _early(len(sentences))],
        }
        if self.title and (wanted := representation.title_terms):
            parts["title"] = [self.title * len(own & wanted) / len(wanted) for own in representation.distinct]
        if self.readability:
            connectives = representation.language.connectives
            parts["readability"] = [
                -self.readability * _cost(text, index, connectives) for text, _, _, index, *_ in sentences
            ]
        if self.cue and (cued := _cued(representation)):
            parts["cue"] = [self.cue * is_cued for is_cued in cued]
        return Scores(map(sum, zip(*parts.values(), strict=True)), parts)


def _content(representation: Representation) -> list[float]:
    """Return how much of what is said again and again each sentence says, scaled to 0-1."""
    language_free = not representation.language.stop_words
    frequency = representation.frequency
    logs = {df: _log(df) for df in set(frequency.values())}
    weights = {term: logs[df] for term, df in frequency.items()}
    if representation.idf is not None:
        weights = {term: round(weight * representation.idf[term]) for term, weight in weights.items()}
    elif language_free:
        # Without stop words a long word is the better bet: +2 on the mean over fr, no, es, eu, tr and de.
        weights = {term: weight * (min(len(term), 8) - 1) for term, weight in weights.items()}
    # The square root keeps medium sentences ahead; past this many terms a sentence pays for each.
    long = 25 if language_free else 15
    weight_of = weights.__getitem__
    raw = [sum(map(weight_of, own)) / _size(len(own), long) for own in representation.distinct]
    least, most = min(raw, default=0.0), max(raw, default=0.0)
    if least == most:
        return [0.0] * len(raw)
    return [(value - least) / (most - least) for value in raw]


@lru_cache(256)
def _size(terms: int, long: int) -> float:
    """Return what a sum over so many terms is divided by."""
    return max(1.0, sqrt(terms) if terms <= long else terms / sqrt(long))


def _cued(representation: Representation) -> list[bool]:
    """Return which sentences of a scientific text announce their point; nothing where the text isn't one.

    It is one where a cue comes with every 200 words or more often: 3 of 4 abstracts, 4 in 1,000 articles of news.
    """
    cues, frequency = representation.language.cues, representation.frequency
    # Three of the cues' last words have to be there before anything is searched.
    if sum([word in frequency for word in _last_words(cues)]) < 3:
        return []
    found = [any(cue in lowered for cue in cues) for lowered in [text.lower() for text, *_ in representation.sentences]]
    words = sum([text.count(" ") + 1 for text, *_ in representation.sentences])
    return found if 200 * sum(found) > words else []


@lru_cache(32)
def _last_words(cues: tuple[str, ...]) -> frozenset[str]:
    """Return the words that cues end with."""
    return frozenset([cue.rpartition(" ")[2] for cue in cues])


def _early(n: int) -> list[float]:
    """Return exp(-i / 6) for i < n, rounded so that every platform's exponential agrees."""
    return (_DECAY + [0.0] * (n - len(_DECAY)))[:n]


# 6: the plateau on CNN, Daily Mail, Inshorts and GUM reaches from 4 to 9. Past the 128th it is 0 to 9 digits.
_DECAY = [round(exp(-index / 6), 9) for index in range(128)]


def _log(count: int) -> int:
    """Return the logarithm of a count as a whole number of 2^-20."""
    if count not in _LOGS:
        _LOGS[count] = round(log(count) * 2**20)
    return _LOGS[count]


_LOGS: dict[int, int] = {}


def _cost(text: str, index: int, connectives: frozenset[str]) -> float:
    """Return what makes the sentence at a place hard to read alone: 0 nothing."""
    opening = text[:16] if (is_upper := text[0].isupper()) else text[:16].lstrip(OPENERS)
    cost = 0.2 if index and opening.partition(" ")[0].rstrip(",").lower() in connectives else 0.0
    if is_upper and text[-1] == "." and len(text) > 60 and '"' not in text and text.isascii():
        return cost  # most sentences
    if opening[:1].islower():
        cost += 0.3
    if text[-1] != "." and (last := text.rstrip(CLOSERS)[-1:]) not in STOPS:
        cost += 1.0 if last == ":" else 0.3
    if '"' in text or not text.isascii():
        cost += 0.4 * min(1.0, words_quoted(text) / (text.count(" ") + 1))
    if len(text) < 60 and len(text.split()) < 6:
        cost += 5.0
    return cost

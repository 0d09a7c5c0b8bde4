"""From scores and a budget to the sentences that between them say what the document says again and again."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace
from math import fsum, log

from ..record import Record, check_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..budget import Limits
    from ..representation.representation import Representation


class Coverage(Record):
    """The sentences that between them say best what the document says again and again, for their length.

    Each term that is said counts as much as the best of the chosen sentences that say it: a sentence is worth
    0 (the median score, or less) to 1 (the highest), a term the logarithm of the number of sentences that have
    it. The next pick is the sentence that adds most for the share that it costs of the tightest ceiling; where one
    sentence alone is worth more than all so picked, it comes first and the rest again after it. Sentences that add
    nothing come last, by their scores, but none word for word twice. For long summaries, several articles, and
    ceilings in words or characters; at three sentences of news it is level with `Mmr`.

    Parameters
    ----------
    diversity : float
        0 (a sentence is worth its score) to 1 (all are worth the same: terms only).
    thrift : float
        The power of its cost that a sentence's gain is divided by: 0 (length doesn't matter) or more. At 1, under one
        ceiling, the choice is worth at least .31 of the best there is.

    Notes
    -----
    Lazy: a sentence is weighed again only when it reaches the top of the heap; n log n and little more.

    References
    ----------
    H. Lin, J. Bilmes, Multi-document summarization via budgeted maximization of submodular functions, NAACL 2010;
    S. Khuller, A. Moss, J. Naor, The budgeted maximum coverage problem, Information Processing Letters 70, 1999.
    """

    # Chosen on CNN, Daily Mail, GUM and writers' summaries with three scorers: .3 costs .2 on the default's scores;
    # scores from the least instead of the median cost 1; thrift 0 to 1 are within .1.
    diversity: float = 0.1
    thrift: float = 1.0

    def _check(self) -> None:
        check_number("diversity", self.diversity, 0, 1, "a number from 0 (scores only) to 1 (terms only)")
        check_number("thrift", self.thrift)

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        # What is weighed without regard to lengths is weighed once for all of them.
        kept = {} if limits.kept is None else limits.kept
        if "covering" not in kept:
            kept["covering"] = _Covering(scores, representation, self.diversity)
        covering: _Covering = kept["covering"]
        costs = [max(cost, _FREE) ** self.thrift for cost in _costs(limits, len(scores))]
        picks = _greedy(covering, costs, scores, limits)

        # One sentence may be worth more than all that the greedy rule finds: then it opens the choice.
        fitting = [index for index in range(len(scores)) if limits.spend(limits.purse(), index)]
        alone = covering.alone
        best = max(fitting, key=lambda index: (alone[index], -index), default=None)
        if best is not None and alone[best] > covering.worth(picks):
            return _greedy(covering, costs, scores, limits, best)
        return picks


# What costs nothing costs so much: a gain is divided by it.
_FREE = 1e-9


class _Covering:
    """What a choice of sentences is worth by the terms that it says."""

    def __init__(self, scores: Sequence[float], representation: Representation, diversity: float) -> None:
        ordered = sorted(scores)
        # The median: half of an article is worth nothing alone, and the least score is an outlier's.
        middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2 if ordered else 0.0
        room = (ordered[-1] - middle if ordered else 0.0) or 1.0

        self.texts = [sentence.text for sentence in representation.sentences]
        self.terms = representation.distinct
        # log 1 is 0: a term said once ties nothing together. Rounded, so that every platform's logarithm agrees.
        self.weights = {term: round(log(df), 9) for term, df in representation.frequency.items()}
        self.quality = [diversity + (1 - diversity) * max(0.0, score - middle) / room for score in scores]
        # What each sentence is worth by itself.
        self.alone = [self.gain(index, {}) for index in range(len(scores))]

    def gain(self, index: int, said: dict[str, float]) -> float:
        """Return what a sentence adds to terms said so well already."""
        own, terms = self.quality[index], self.terms[index]
        new = [(self.weights[term], said.get(term, 0.0)) for term in terms]
        return round(fsum([weight * (own - best) for weight, best in new if best < own]), 9)

    def say(self, index: int, said: dict[str, float]) -> None:
        """Count a sentence's terms as said."""
        for term in self.terms[index]:
            said[term] = max(said.get(term, 0.0), self.quality[index])

    def worth(self, picks: Sequence[int]) -> float:
        """Return what a choice is worth."""
        said: dict[str, float] = {}
        for pick in picks:
            self.say(pick, said)
        return round(fsum([self.weights[term] * best for term, best in said.items()]), 9)


def _costs(limits: Limits, n: int) -> list[float]:
    """Return each sentence's share of the ceiling that it takes most of."""
    shares = [0.0] * n
    for costs, capacity in limits.rows:
        shares = [max(share, cost / max(1, capacity)) for share, cost in zip(shares, costs, strict=True)]
    return shares


def _greedy(
    covering: _Covering, costs: Sequence[float], scores: Sequence[float], limits: Limits, first: int | None = None
) -> list[int]:
    """Return the picks of the lazy greedy rule, after a first one where it is given."""
    purse = limits.purse()
    picks: list[int] = []
    said: dict[str, float] = {}
    texts: set[str] = set()

    def take(index: int) -> None:
        picks.append(index)
        covering.say(index, said)
        texts.add(covering.texts[index])

    if first is not None:
        limits.spend(purse, first)
        take(first)

    # Gains only fall: a sentence that is still on top when it is weighed again is the best.
    gains = covering.alone if first is None else [covering.gain(index, said) for index in range(len(scores))]
    heap = [(-gain / costs[index], -scores[index], index) for index, gain in enumerate(gains)]
    heapify(heap)
    while heap and not limits.is_spent(purse):
        loss, _, index = heap[0]
        if covering.texts[index] in texts or not limits.is_within(purse, index):
            heappop(heap)
            continue
        now = -covering.gain(index, said) / costs[index]
        if now > loss:
            heapreplace(heap, (now, -scores[index], index))
            continue
        heappop(heap)
        limits.spend(purse, index)
        take(index)
    return picks

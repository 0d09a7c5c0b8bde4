"""From the scores of a story's sentences to those picked within a budget, in the order that they are read in."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heappush, heapreplace
from itertools import chain, pairwise

from ..analysis import below
from ..selectors.mmr import RECENT
from ..stages import Scores
from .behind import costs
from .echoes import numbers_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..budget import Budget, Limits
    from .known import Memory
    from .scored import Scored

# What a pick's likeness to the others costs, what an opening "But" costs without the sentence before it, and the
# cosine from which two sentences say the same. On half of Multi-News and Opinosis diversity has a plateau to .6.
DIVERSITY, DANGLING, SAME = 0.4, 0.8, 0.85
# The share that another one has who says all of it: ROUGE's mean of Multi-News, Opinosis and Vietnamese clusters is the
# same at .7, .8 and .9 where such sentences aren't picked. Of pairs of letters where a sentence has no terms.
WITHIN, SPELT = 0.7, 0.65
# The share of a sentence's weight that one known sentence has who says it. On half of Multi-News, with an article known
# whose sentences come again with a quarter of their words gone or changed: .6 lets 6.6 % of them back, .5 2.3, .4 1.4;
# and of the sentences of an article on something else .2, .7 and 1.5 % are lost.
KNOWN = 0.5
# Unless so much of its weight is in words that the reader has never read: the ferry that ran aground is pulled free.
UNHEARD = 0.35


# What a passage's answer is worth to its next sentence, with each that is picked of it: other passages come in. On 940
# and 269 other questions of the benchmark's kind, to one passage and to two, .8 finds 93.2 and 89.6 % of the answers;
# without it and with PASSAGE at 1 it is 93.1 and 87.9 %, at .6 91.9 and 91.1 %.
FADING = 0.8
# Where something is asked, "He" is taken with the sentence before it, and with one more where that opens so, too: 1 of
# 26 answers opens so, and 1.1 points are won. Where nothing is asked, a sentence comes for itself alone: taken in
# pairs Multi-News gains .2 of ROUGE's mean on the half looked at, and loses .4 on the other.
_GROUP = 3


class Picking:
    """Greedy: what has the highest score and says something new, again and again.

    The next pick has the most of (1 - diversity) x score - diversity x its highest cosine to those picked before,
    where pairs of words that a pick has said no longer count, and what its passage answers counts less; ties go to the
    earlier. A sentence that opens with "He" comes behind the one before it, which an answer brings along, or not at
    all: in between, another article may speak of another man.

    Parameters
    ----------
    scored : Scored
    memory : Memory, optional
        What the reader knows: what says the same isn't picked, and its pairs of words count as said.

    Attributes
    ----------
    told : frozenset of int
        The sentences that the reader knows; `shut` has those that were corrected too, and none of them is picked.
    leans : list of str
        Length n: what each leans on the one before it by, as `Scored` has it; a correction goes on as "He" does.
    """

    def __init__(self, scored: Scored, memory: Memory | None = None) -> None:
        self.scored = scored
        self.said = frozenset() if memory is None else memory.pairs
        self.most = _GROUP if "query" in scored.parts else 1
        self.told = _told(scored, memory)
        self.shut = self.told | scored.changes.wrong
        self.leans = _leans(scored)
        self.fixed = [total - shared for total, shared in zip(scored.totals(), scored.parts["shared"], strict=True)]
        # What happened comes before what somebody thinks of it.
        for index, cost in costs(scored).items():
            self.fixed[index] -= cost

    def pick(self, limits: Limits, barred: Collection[int] = ()) -> list[int]:
        """Return the picks within limits, the best first; what is barred comes only with a "He" behind it."""
        scored = self.scored
        self.picks: list[int] = []
        self.said_now = set(self.said.intersection(scored.weight))
        self.heard: Counter[int] = Counter()
        self.nearest = [0.0] * len(scored)
        self.compared = [0] * len(scored)
        self.taken: set[int] = set()

        open_to = [index for index in range(len(scored)) if index not in self.shut and index not in barred]
        self.heap = [(self._at_best(index), index) for index in open_to]
        heapify(self.heap)
        purse = limits.purse()
        while self.heap and not limits.is_spent(purse):
            group = self._best()
            if group and limits.spend_all(purse, group):
                for index in group:
                    self._take(index)
        return self.picks

    def _at_best(self, index: int) -> float:
        """Return what a sentence loses us where it is like none and its opening costs nothing."""
        return -(1 - DIVERSITY) * (self.fixed[index] + self.scored.parts["shared"][index])

    def _best(self) -> list[int]:
        """Take from the heap the best, or one that can't be picked, and return it with those that it needs before it.

        What a sentence loses us only grows with the picks, so one that is still the best when it is looked at again is
        the best of all. Nothing where it isn't, or can't be picked.
        """
        # Looked at only at the top: openings, likenesses and passages can but add to a loss.
        loss, index = self.heap[0]
        is_out = index in self.taken or self._is_alike(index) or self.scored.changes.is_stale(index)
        group = [] if is_out else self._group(index)
        if not group:
            heappop(self.heap)
            return []

        now = DIVERSITY * self.nearest[index] - (1 - DIVERSITY) * self._value(index)
        if now > loss:
            heapreplace(self.heap, (now, index))
            return []
        heappop(self.heap)
        return group

    def _value(self, index: int) -> float:
        """Return what a sentence is worth now."""
        value = self.fixed[index] + self.scored.fresh(index, self.said_now)
        value -= DANGLING if self._leans_on_nothing(index, "connective") else 0.0
        if "passage" in self.scored.parts:
            faded = 1 - FADING ** self.heard[self.scored.passage_of(index)]
            value -= self.scored.parts["passage"][index] * faded
        return value

    def _group(self, index: int) -> list[int]:
        """Return a sentence behind those that it can't stand without, in their order; nothing where one lacks."""
        group = [index]
        while self._leans_on_nothing(group[0], "pointer"):
            before = group[0] - 1
            is_there = self.scored.follows[group[0]] and before not in self.shut and not self._is_alike(before)
            if not is_there or len(group) == self.most:
                return []
            group.insert(0, before)

        rest = self.scored.changes.rest(index)
        return group if rest is None or rest in self.taken else [*group, rest]

    def is_lost(self, index: int) -> bool:
        """Whether a sentence opens with "He", and whom that means is known to the reader, or isn't there."""
        while self.leans[index] == "pointer":
            if not self.scored.follows[index] or index - 1 in self.shut:
                return True
            index -= 1
        return False

    def _is_alike(self, index: int) -> bool:
        """Whether a pick says the same; the latest are compared with, so that a long digest stays linear."""
        cosine = self.scored.representation.cosine
        for pick in self.picks[max(self.compared[index], len(self.picks) - RECENT) :]:
            self.nearest[index] = (
                1.0 if is_within(self.scored, index, pick) else max(self.nearest[index], cosine(index, pick))
            )
        # What was compared needn't be again.
        self.compared[index] = len(self.picks)
        return self.nearest[index] >= SAME

    def _leans_on_nothing(self, index: int, how: str) -> bool:
        """Whether a sentence opens so that it needs the one before it, and that isn't picked."""
        return self.leans[index] == how and not (index - 1 in self.taken and self.scored.follows[index])

    def _take(self, index: int) -> None:
        self.picks.append(index)
        self.taken.add(index)
        self.said_now.update(self.scored.pairs[index])
        self.heard[self.scored.passage_of(index)] += 1
        follower = index + 1
        if follower < len(self.scored) and self.leans[follower] and follower not in self.shut:
            heappush(self.heap, (self._at_best(follower), follower))  # it no longer dangles


def _leans(scored: Scored) -> list[str]:
    """Return what each sentence leans on the one before it by; what goes on in a correction does."""
    corrects = scored.changes.corrections
    is_further = [scored.follows[index] and index in corrects and index - 1 in corrects for index in range(len(scored))]
    return ["pointer" if is_so else leans for is_so, leans in zip(is_further, scored.leans, strict=True)]


def is_within(scored: Scored, index: int, other: int) -> bool:
    """Whether another sentence says all of one, its numbers too: "Two are hurt" is within "Two are hurt, they say"."""
    seen, squares = scored.representation, scored.squares
    own, its = seen.distinct[index], seen.distinct[other]
    # What has no term, as "けが人はいない", is compared by its letters.
    if not own:
        some, others = _letters(seen.sentences[index].text), _letters(seen.sentences[other].text)
        return len(some & others) >= SPELT * len(some) > 0

    share = sum(map(squares.__getitem__, own & its))
    return scored.echoes.numbers[index] <= scored.echoes.numbers[other] and share >= WITHIN * sum(
        map(squares.__getitem__, own)
    )


def _letters(text: str) -> set[str]:
    """Return the pairs of neighbouring letters of a text."""
    return set(map("".join, pairwise(filter(str.isalnum, text.lower()))))


def _told(scored: Scored, memory: Memory | None) -> frozenset[int]:
    """Return the sentences that one known sentence says."""
    if memory is None:
        return frozenset()
    squares, same = scored.squares, scored.echoes.same
    heard, figures = memory.echoes.places, frozenset().union(*memory.echoes.numbers)

    def is_told(own: frozenset[str]) -> bool:
        unheard = sum([squares.get(term, 0) for term in own if term not in heard])
        # So is a figure that they have never read.
        is_news = unheard > UNHEARD * sum([squares.get(term, 0) for term in own]) or not numbers_of(own) <= figures
        # Of one without a term nothing has a share: "けが人はいない。" comes back by no word that counts.
        return not is_news and (own in memory.echoes.same or bool(memory.echoes.of(own, squares, KNOWN)))

    return frozenset(chain.from_iterable([same[own] for own in filter(is_told, same)]))


def picked(scored: Scored, budget: Budget, memory: Memory | None, silent: Collection[int] = ()) -> list[int]:
    """Return the sentences of a story that a budget allows, the best first.

    One article alone, of which the reader knows nothing, is cut as `summarize` cuts it.

    Parameters
    ----------
    scored : Scored
    budget : Budget
    memory : Memory, optional
        What the reader knows.
    silent : collection of int
        The places of articles that are passed over.

    Returns
    -------
    list of int
    """
    if len(scored.articles) == 1 and memory is None and scored.is_whole:
        scores = Scores(scored.totals(), scored.parts)
        return list(scored.articles[0].analysis.replace(scores=scores).select(budget).picks)

    joiner = scored.representation.language.joiner
    texts = [sentence.text for sentence in scored.representation.sentences]
    picking, limits = Picking(scored, memory), budget.limits(texts, joiner)
    limits = limits.without(index for index, (at, _) in enumerate(scored.places) if at in silent)
    unfit = frozenset[int]() if "query" in scored.parts else scored.unfit
    barred = below(scored.totals(), budget, unfit)
    # A low sentence may come with an answer behind it, unless `fill` says how low one may be.
    shut = barred if budget.fill is not None or "query" not in scored.parts else ()
    # What only the barred fit into is better filled by them than left empty.
    picks = picking.pick(limits.without(shut), barred) or picking.pick(limits)
    # Tokens of a whole are not always the sum of its parts': the least wanted go until it holds.
    if budget.token_counter is not None and budget.tokens is not None:
        while picks and budget.n_tokens(joiner.join([texts[each] for each in in_order(scored, picks)])) > budget.tokens:
            picks.pop()
    return picks


def in_order(scored: Scored, picks: Sequence[int], order: str = "source") -> list[int]:
    """Return picks as they are read.

    Parameters
    ----------
    scored : Scored
    picks : sequence of int
        The best first.
    order : {"source", "date"}
        The articles by their first picks, or by their dates, those without one last; each in its own order.
    """
    ranks: dict[int, int] = {}
    for index in picks:
        ranks.setdefault(scored.places[index][0], len(ranks))

    def place(index: int) -> tuple[float, int, int]:
        at = scored.places[index][0]
        moment = scored.articles[at].moment
        # Undated articles come last, in the order given.
        when = float("inf") if moment is None else moment
        return (when, at, index) if order == "date" else (0.0, ranks[at], index)

    return sorted(picks, key=place)

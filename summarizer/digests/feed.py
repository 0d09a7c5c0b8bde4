"""From articles in their stories to the sentences that a budget allows."""

from __future__ import annotations

from itertools import accumulate

from ..record import Record
from .dates import day_of
from .edition import GAP, Edition
from .news import LeftOut
from .picking import Picking, in_order, picked
from .quote import Quote, Why
from .story import Story
from .worth import Worth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..analysis import Analysis
    from ..budget import Budget
    from ..document import Document
    from ..pipeline import Summarizer
    from .known import Memory
    from .news import Article

# Pairs of words that a reason names, those of most articles first.
_NAMED = 6
_NOTHING_NEW = "it says nothing that you don't know"
_NO_ROOM = "no sentence of its story fits the length asked for"


class Feed(Record):
    """Articles in their stories, ready to be cut to any length.

    Parameters
    ----------
    documents : tuple of Document
        All that were given.
    analyses : dict of int to Analysis
        What was found in each of those in a story.
    groups : tuple of list of Article
        Each story's articles, copies left out; in the order of the digest.
    copies : dict of int to list of int
        Article -> those that are nearly copies of it.
    left_out : tuple of LeftOut
        The articles in no story.
    memory : Memory, optional
        What the reader knows.
    summarizer : Summarizer
        Whose settings the articles were read with.
    query : str, optional
        What the reader asks for.
    order : {"source", "date"}
        The order of a story's articles.
    per : {"story", "digest"}
        What a budget is for.
    stories : int, optional
        At most this many.
    """

    documents: tuple[Document, ...]
    analyses: dict[int, Analysis]
    groups: tuple[list[Article], ...]
    copies: dict[int, list[int]]
    left_out: tuple[LeftOut, ...]
    memory: Memory | None
    summarizer: Summarizer
    query: str | None = None
    order: Literal["source", "date"] = "source"
    per: Literal["story", "digest"] = "story"
    stories: int | None = None

    def cut(self, asked: Budget) -> Edition:
        """Return the stories with the sentences that a budget allows."""
        # A ratio of the whole is a number of sentences, which each story may have at most.
        budget = self._absolute(asked)
        made: list[Story] = []
        left_out = list(self.left_out)
        for group in self.groups:
            if self.stories is not None and len(made) == self.stories:
                left_out += self._all_of(group, f"its story isn't among the first {self.stories}")
                continue
            # One story is in memory at a time: of ten thousand articles the sentences of one event.
            worth = Worth(group, self.summarizer, self.query)
            picks = picked(worth, budget, self.memory)
            if picks:
                made.append(self._story(worth, picks))
            else:
                left_out += self._all_of(group, _NOTHING_NEW if self._is_known(worth) else _NO_ROOM)

        if self.per == "digest":
            shares = shared_out(made, budget)
            for story, share in zip(made, shares, strict=True):
                left_out += [] if share else [LeftOut(index, _NO_ROOM) for index in story.everyone]
            made = [story.first(share) for story, share in zip(made, shares, strict=True) if share]
        # On a timeline an article stands in several stories, and is left out where it is in none of them.
        within = {index for story in made for index in story.everyone}
        reasons = {each.article: each for each in reversed(left_out) if each.article not in within}
        ordered = tuple([reasons[index] for index in sorted(reasons)])
        return Edition(tuple(made), self.documents, ordered, asked, self.analyses)

    def _absolute(self, budget: Budget) -> Budget:
        """Return a budget for the whole digest without a share of the sentences, which no story knows by itself."""
        if self.per == "story" or budget.ratio is None:
            return budget
        whole = sum([len(article.words) for group in self.groups for article in group])
        # The millionth forgives binary fractions, as in `Budget.limits`.
        sentences = max(1, int(budget.ratio * whole + 1e-6))
        return budget.replace(ratio=None, sentences=min(sentences, budget.sentences or sentences))

    def _is_known(self, worth: Worth) -> bool:
        """Whether the reader knows all that a story says."""
        return self.memory is not None and len(Picking(worth, self.memory).told) == len(worth)

    def _all_of(self, group: Sequence[Article], reason: str) -> list[LeftOut]:
        """Return the articles of a story and their copies as left out."""
        indices = [article.index for article in group]
        # A copy goes where its original goes.
        indices += [copy for index in indices for copy in self.copies.get(index, ())]
        return [LeftOut(index, reason) for index in indices]

    def _story(self, worth: Worth, picks: Sequence[int]) -> Story:
        """Return a story of the sentences picked."""
        # Picks are in the order of their worth; people read in that of the articles.
        reading = in_order(worth, picks, self.order)
        places = {index: place for place, index in enumerate(reading)}
        totals = worth.totals()
        days = {day for article in worth.articles if (day := day_of(article.moment))}
        return Story(
            [self._quote(worth, index, totals[index]) for index in reading],
            [places[index] for index in picks],
            [_why(worth, index) for index in reading],
            title=worth.title,
            language=worth.representation.language.code,
            articles=sorted([article.index for article in worth.articles]),
            copies=[(copy, each.index) for each in worth.articles for copy in self.copies.get(each.index, ())],
            dates=sorted(days),
        )

    def _quote(self, worth: Worth, index: int, score: float) -> Quote:
        """Return a sentence with its source and all who say it, copies too."""
        at, k = worth.places[index]
        article = worth.articles[at]
        sentence = article.analysis.representation.sentences[k]
        speakers = worth.said_by(index)
        # A copy of whoever says it says it, too.
        copied = [copy for each in (article.index, *speakers) for copy in self.copies.get(each, ())]
        return Quote(*sentence[:5], round(score, 9), article.index, tuple(sorted([*speakers, *copied])))


def _why(worth: Worth, index: int) -> Why:
    """Return what spoke for a sentence."""
    # Those that most articles have; of these the first in the alphabet, so that no hash seed shows.
    stop = worth.representation.language.stop_words
    telling = [pair for pair in worth.pairs[index] if pair[0] not in stop or pair[1] not in stop]
    shared = sorted([(-worth.among[pair], pair) for pair in telling])[:_NAMED]
    parts = {part: round(values[index], 9) for part, values in worth.parts.items()}
    return Why(parts, tuple([(" ".join(pair), -count) for count, pair in shared]))


def shared_out(stories: Sequence[Story], budget: Budget) -> list[int]:
    """Return how many sentences each story has of a budget for all: the best of each in turn, then the second best.

    A story whose next sentence doesn't fit has no further one: what comes behind may need it.

    Parameters
    ----------
    stories : sequence of Story
        Each with as many sentences as it may have at most.
    budget : Budget
        Without a ratio.

    Returns
    -------
    list of int
        One a story.
    """
    quotes = [quote.text for story in stories for quote in story.ranked]
    starts = list(accumulate([len(story.ranked) for story in stories], initial=0))
    limits = budget.limits(quotes, GAP)
    purse = limits.purse()
    shares = [0] * len(stories)
    taken: list[int] = []
    waiting = list(range(len(stories)))
    while waiting:
        for place in list(waiting):
            # Of a story whose sentence is dropped here nothing further is tried.
            if shares[place] < len(stories[place].ranked) and limits.spend(purse, starts[place] + shares[place]):
                shares[place] += 1
                taken.append(place)
            else:
                waiting.remove(place)

    # Tokens of a whole are not always the sum of its parts': the least wanted go until it holds.
    if budget.token_counter is not None and budget.tokens is not None:
        while taken and budget.n_tokens(_joined(stories, shares)) > budget.tokens:
            shares[taken.pop()] -= 1
    return shares


def _joined(stories: Sequence[Story], shares: Sequence[int]) -> str:
    return GAP.join([story.first(share) for story, share in zip(stories, shares, strict=True) if share])

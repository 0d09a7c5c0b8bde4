"""From articles in their stories to the sentences that a budget allows."""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate, chain, islice

from ..record import Record
from ..show.table import shortened
from .dates import written_day
from .edition import GAP, Edition
from .news import LeftOut
from .passages import ANSWER, touched
from .picking import Picking, in_order, picked
from .quote import Quote, Why
from .scored import Scored
from .story import Story

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
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
_LEANING = 'what is new in it can\'t stand alone: "{}"'
# Characters of a sentence that a reason quotes.
_QUOTED = 80
_SILENT = "it says nothing on the question"
_QUIET = "it answers the question {:.0%} as well as the best, which is too little"


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
    copied : dict of int to Article
        What those copies say.
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
    by : {"story", "date"} or None
        What was kept together.
    stories : int, optional
        At most this many.
    """

    documents: tuple[Document, ...]
    analyses: dict[int, Analysis]
    groups: tuple[list[Article], ...]
    copies: dict[int, list[int]]
    copied: dict[int, Article]
    left_out: tuple[LeftOut, ...]
    memory: Memory | None
    summarizer: Summarizer
    query: str | None = None
    order: Literal["source", "date"] = "source"
    per: Literal["story", "digest"] = "story"
    by: Literal["story", "date"] | None = "story"
    stories: int | None = None

    def cut(self, asked: Budget) -> Edition:
        """Return the stories with the sentences that a budget allows."""
        # A ratio of the whole is a number of sentences, which each story may have at most.
        budget = self._absolute(asked)
        made: list[Story] = []
        left_out = list(self.left_out)
        for group, share in zip(self.groups, self.shares, strict=True):
            # A budget that says how far down it is filled takes what there is.
            if share < ANSWER and budget.fill is None:
                left_out += self._all_of(group, _off(share))
            elif self.stories is not None and len(made) == self.stories:
                left_out += self._all_of(group, f"its story isn't among the first {self.stories}")
            else:
                # One story is in memory at a time: of ten thousand articles the sentences of one event.
                story, others = self._told(Scored(group, self.summarizer, self.query), budget)
                made += [story] if story else []
                left_out += others

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

    @cached_property
    def shares(self) -> list[float]:
        """How much of the question each story has beside the one that has most, 0 to 1; 1 where nobody has any."""
        if self.query is None:
            return [1.0] * len(self.groups)
        ahead = iter(touched(list(chain.from_iterable(self.groups)), self.query, self.summarizer))
        # Articles on one event, or of one day, answer together.
        shares = [max(islice(ahead, len(group))) for group in self.groups]
        return shares if any(shares) else [1.0] * len(shares)

    def _absolute(self, budget: Budget) -> Budget:
        """Return a budget for the whole digest without a share of the sentences, which no story knows by itself."""
        if self.per == "story" or budget.ratio is None:
            return budget
        whole = sum([len(article.words) for group in self.groups for article in group])
        # The millionth forgives binary fractions, as in `Budget.limits`.
        sentences = max(1, int(budget.ratio * whole + 1e-6))
        return budget.replace(ratio=None, sentences=min(sentences, budget.sentences or sentences))

    def _told(self, scored: Scored, budget: Budget) -> tuple[Story | None, list[LeftOut]]:
        """Return a story within a budget, None where nothing of it can be taken, and which of its articles are out."""
        silent = self._silent(scored, budget)
        picks = picked(scored, budget, self.memory, silent)
        out = [each for at, share in silent.items() for each in self._all_of([scored.articles[at]], _off(share))]
        if picks:
            return self._story(scored, picks, silent), out
        return None, out + self._unused(scored, silent)

    def _silent(self, scored: Scored, budget: Budget) -> dict[int, float]:
        """Return the places of the articles that don't answer, each with how well its best sentence does.

        There is none among articles on one event, nor where a budget says how far down it is filled.
        """
        if self.by == "story" or budget.fill is not None:
            return {}
        return {at: share for at, share in enumerate(scored.answers) if share < ANSWER}

    def _unused(self, scored: Scored, silent: Collection[int]) -> list[LeftOut]:
        """Return the articles of a story of which nothing can be taken, what is silent aside, each with its reason."""
        picking = Picking(scored, self.memory)
        new: dict[int, list[int]] = {at: [] for at in range(len(scored.articles)) if at not in silent}
        for index, (at, _) in enumerate(scored.places):
            if at in new and index not in picking.told:
                new[at].append(index)

        found = []
        for at, indices in new.items():
            # "It has died": what it is, the reader knows, and isn't told again.
            is_lost = indices and all(map(picking.is_lost, indices))
            text = scored.representation.sentences[indices[0]].text if indices else ""
            reason = _NOTHING_NEW if not indices else _LEANING.format(shortened(text, _QUOTED)) if is_lost else _NO_ROOM
            found += self._all_of([scored.articles[at]], reason)
        return found

    def _all_of(self, group: Sequence[Article], reason: str) -> list[LeftOut]:
        """Return the articles of a story and their copies as left out."""
        indices = [article.index for article in group]
        # A copy goes where its original goes.
        indices += [copy for index in indices for copy in self.copies.get(index, ())]
        return [LeftOut(index, reason) for index in indices]

    def _story(self, scored: Scored, picks: Sequence[int], silent: Collection[int]) -> Story:
        """Return a story of the sentences picked, without the articles at some places."""
        articles = [article for at, article in enumerate(scored.articles) if at not in silent]
        # The best pick comes first; people read in that of the articles.
        reading = in_order(scored, picks, self.order)
        places = {index: place for place, index in enumerate(reading)}
        totals = scored.totals()
        days = {written_day(article.day) for article in articles if article.day is not None}

        return Story(
            [self._quote(scored, index, totals[index]) for index in reading],
            [places[index] for index in picks],
            [_why(scored, index) for index in reading],
            title=scored.title({scored.places[index][0] for index in picks}),
            language=scored.representation.language.code,
            articles=sorted([article.index for article in articles]),
            copies=[(copy, each.index) for each in articles for copy in self.copies.get(each.index, ())],
            dates=sorted(days),
        )

    def _quote(self, scored: Scored, index: int, score: float) -> Quote:
        """Return a sentence with its source and all who say it, copies too."""
        at, k = scored.places[index]
        article = scored.articles[at]
        sentence = article.analysis.representation.sentences[k]
        # Most stories are an article, where nobody else is there: a tenth of a digest's time.
        speakers = scored.said_by(index) if len(scored.articles) > 1 else []
        # A copy is like the whole; whether it has this sentence, or says it otherwise by now, is looked up.
        near = [copy for each in (article.index, *speakers) for copy in self.copies.get(each, ())]
        copied = [copy for copy in near if scored.is_said_in(index, self.copied[copy])]
        return Quote(*sentence[:5], round(score, 9), article.index, tuple(sorted([*speakers, *copied])))


def _off(share: float) -> str:
    """Return in words how little of the question an article has."""
    return _QUIET.format(share) if share else _SILENT


def _why(scored: Scored, index: int) -> Why:
    """Return what spoke for a sentence."""
    # Those that most articles have; of these the first in the alphabet, so that no hash seed shows.
    stop = scored.articles[scored.places[index][0]].analysis.representation.language.stop_words
    telling = [pair for pair in scored.pairs[index] if pair[0] not in stop or pair[1] not in stop]
    shared = sorted([(-scored.among[pair], pair) for pair in telling])[:_NAMED]
    parts = {part: round(values[index], 9) for part, values in scored.parts.items()}
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

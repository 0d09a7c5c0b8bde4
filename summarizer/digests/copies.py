"""From articles to which of them are copies of another, nearly word for word, or put together of others."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from functools import cache, lru_cache
from itertools import chain, combinations, pairwise

from .echoes import Echoes, numbers_of
from .forms import ROW, Forms
from .names import names_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..document import Document
    from .news import Article

# The share of the shorter article's rows of words that make it a copy. Found so: 98-100 % of copies cut to 30 %, with
# one word in ten swapped, sentences dropped or shuffled; of 110 others 4, all one notice.
COPY = 0.5
# One in so many of the rows of words is looked up: an article of 420 words has fifty, whichever article they are in.
# All are where there are no more than that: of an item of two sentences none may be in a sample.
SAMPLE, ALL = 8, 200_000
# What the sample finds is looked at whole from this share of COPY on, since it is off by a third at times.
ROUGHLY = 0.6
# Articles that a row of words is looked up in: of a wire report that hundreds print, these are enough.
LISTED = 50
# And the share of its own rows, or of the longer one's, that it is a copy from: no fewer of those are found for it
# (with .8 6 in 110 of those that are cut).
MOSTLY, MUCH = 0.65, 0.4
# Two copies have so little in common that are of two places in one article; so many of its copies are compared.
APART, _PAIRED = 0.2, 20
# So many words a different row of words are those of a text that is there twice, which counts as so much shorter.
AGAIN, PASTED = 1.7, 0.8
# An article is put together of others if they have so much of it, and no one of them so much of it alone.
TOGETHER, ALONE = 0.9, 0.9
# Of the terms that they have beside common rows copies have so many in common. Made of real ones: of articles with five
# sentences of another one below or above them that would be copies, 88 % have fewer, of copies to which other sentences
# of their article were added 3 %, of those with words swapped none.
BEYOND = 0.15
# Of longer ones, in rows of words, it isn't asked: no note below an article, nor a form's frame, is half of them. Of
# 10,000 articles of 420 words, each made of halves of two, the question took a third of a digest's time.
BRIEF = 200
# Copies with more of their sentences changed are reworded. Of 1,036 copies with one word in ten swapped that are of
# another hour, 96.5 % were found where any other figure was news, 98.7 so, as many as if they are of one hour.
REWORDED = 0.5
# Articles whose sentences are kept as they are looked up in, 40 kB each: of all 10,000 they are 300 MB.
_LOOKED_UP = 200
# What is so many times as long is looked up in, not walked through: a page of all the news is held against each item.
_LONGER = 32


def copies(articles: Sequence[Article]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Return which articles are copies, and which are put together of others.

    Parameters
    ----------
    articles : sequence of Article

    Returns
    -------
    copy_of : dict of int to int
        Index of the copy -> index of what it is a copy of, which is the longest, or the earliest of these.
    made_of : dict of int to list of int
        Index of an article that others are put together in -> their indices.

    Notes
    -----
    Linear but for the pairs that share a row of words.
    """
    # As sets the rows of 10,000 articles take 400 MB, packed 17: of two that are compared one is made a set.
    forms = Forms(articles)
    packed = [array("I", sorted(frozenset(forms.rows(place)))) for place in range(len(articles))]
    names = cache(lambda place: names_of(articles[place]))

    def length(place: int) -> float:
        # An article pasted twice is longer than itself by its seam.
        is_again = sum(map(len, articles[place].words)) > AGAIN * len(packed[place])
        return len(packed[place]) * (PASTED if is_again else 1.0)

    # The longest first, the earlier of two: a copy is looked for in what may hold it.
    longest = sorted(range(len(packed)), key=lambda place: -length(place))
    rate = SAMPLE if sum(map(len, packed)) > ALL else 1
    samples = [_sample(own, rate) for own in packed]
    shared = _shared(samples)
    parts: dict[int, list[int]] = {}
    holders: dict[int, list[int]] = {}
    listed: dict[int, list[int]] = {}
    for place in longest:
        own = frozenset(packed[place])
        for holder in _likely(samples[place], listed):
            # Forms that a robot fills in are alike: the quake of another place, the quarter of another firm.
            if (
                _is_copy(own, packed[holder])
                and names(place).agreement(names(holder))
                and not (len(own) < BRIEF and _is_form(forms.beyond(place, holder)))
            ):
                holders.setdefault(place, []).append(holder)
                parts.setdefault(holder, []).append(place)
        for row in shared.intersection(samples[place]):
            if len(known := listed.setdefault(row, [])) < LISTED:
                known.append(place)

    made_of, briefings = _gathered(parts, samples, rate)
    barred = briefings.union(made_of)
    for place, known in holders.items():
        holders[place] = [] if place in made_of else [each for each in known if each not in barred]
    copy_of = _by_original(articles, longest, holders)
    named = [article.index for article in articles]
    return (
        {named[place]: named[holder] for place, holder in copy_of.items()},
        {named[place]: sorted(map(named.__getitem__, others)) for place, others in made_of.items()},
    )


def _gathered(
    parts: dict[int, list[int]], samples: Sequence[array[int]], rate: int
) -> tuple[dict[int, list[int]], set[int]]:
    """Return which articles are put together of others, with these, and which hold several."""
    made_of: dict[int, list[int]] = {}
    briefings: set[int] = set()
    for place, copied in parts.items():
        # Where a sample stands for an article it does so here, too: the pairs of its copies are many.
        inside = _inside(samples[place], map(samples.__getitem__, copied))
        if _is_put_together(samples[place], inside, rate):
            made_of[place] = copied
        if _is_of_several(inside):
            briefings.add(place)
    return made_of, briefings


def _by_original(articles: Sequence[Article], longest: Sequence[int], holders: dict[int, list[int]]) -> dict[int, int]:
    """Return which articles are copies, each with the first original among its holders that it doesn't update."""
    said = lru_cache(_LOOKED_UP)(lambda place: Echoes(articles[place].told))
    copy_of: dict[int, int] = {}
    for place in longest:
        originals = [copy_of.get(each, each) for each in holders.get(place, ())]
        # "Five were hurt", and no longer three: what is told with other figures later is an article of its own.
        found = next((each for each in originals if not _is_update(articles[place], articles[each], said(each))), None)
        if found is not None:
            copy_of[place] = found
    return copy_of


def is_one(document: Document, other: Document) -> bool:
    """Whether two documents stand at the same address."""
    return document.url is not None and document.url == other.url


def _is_update(article: Article, other: Article, said: Echoes) -> bool:
    """Whether one of two articles of different moments tells the other's news with another figure.

    Versions at one address are the same article.
    """
    moments = {article.moment, other.moment}
    if len(moments) == 1 or None in moments or is_one(article.analysis.document, other.analysis.document):
        return False

    changed = [own for own in article.told if own not in said.same]
    # Where most sentences were changed, words were swapped, figures too: one that the earlier article has is no news.
    is_reworded = len(changed) > REWORDED * len(article.words)
    earlier = min(article, other, key=lambda each: each.moment or 0.0)
    before = numbers_of(frozenset().union(*earlier.told)) if is_reworded else frozenset()
    figures = (numbers_of(own) ^ said.numbers[each] for own in changed for each in said.otherwise(own))
    return any(not is_reworded or not each <= before for each in figures)


def _sample(rows: Iterable[int], rate: int) -> array[int]:
    """Return the rows that are looked up, the same ones in whatever article they are."""
    return array("I", [row for row in rows if row % rate == 0] or sorted(rows)[:ROW])


def _shared(samples: Iterable[Sequence[int]]) -> frozenset[int]:
    """Return the rows that two articles have, or more: most are in one, and nobody looks there."""
    ordered = sorted(array("I", chain.from_iterable(samples)))
    return frozenset([one for one, other in pairwise(ordered) if one == other])


def _likely(sample: Sequence[int], listed: dict[int, list[int]]) -> list[int]:
    """Return the longer articles that may hold this one, the likeliest first."""
    seen = Counter(chain.from_iterable([listed[row] for row in sample if row in listed]))
    enough = ROUGHLY * COPY * len(sample)
    return [place for place in sorted(seen, key=lambda place: (-seen[place], place)) if seen[place] >= enough]


def _is_copy(own: frozenset[int], its: array[int]) -> bool:
    """Whether an article is a copy of a longer one by their rows: it is mostly in it, or so is much of the longer one.

    What has a sentence of a briefing isn't, though that be half of it.
    """
    both = _shared_with(own, its)
    return both >= COPY * len(own) and (both >= MOSTLY * len(own) or both >= MUCH * len(its))


def _is_form(beyond: tuple[frozenset[str], int] | None) -> bool:
    """Whether what two articles have in common is a form, or a note below each, by what they have beyond it."""
    return beyond is not None and len(beyond[0]) < BEYOND * beyond[1]


def _shared_with(own: frozenset[int], its: array[int]) -> int:
    """Return how many of some rows are among others, which are in order."""
    if len(its) < _LONGER * len(own):
        return len(own.intersection(its))
    most = its[-1]
    return sum([row <= most and its[bisect_left(its, row)] == row for row in own])


def _inside(rows: Iterable[int], parts: Iterable[Iterable[int]]) -> list[frozenset[int]]:
    """Return which of an article's rows are in each of its copies."""
    own = frozenset(rows)
    return list(map(own.intersection, parts))


def _is_of_several(inside: Sequence[frozenset[int]]) -> bool:
    """Whether what an article has of its copies is in two of its places: it tells of several events, in their words."""
    return any(len(one & two) < APART * min(len(one), len(two)) for one, two in combinations(inside[:_PAIRED], 2))


def _is_put_together(rows: Sequence[int], inside: Sequence[frozenset[int]], rate: int) -> bool:
    """Whether an article is others one after the other: a page of all the news, a feed in one file."""
    if len(inside) < 2 or max(map(len, inside)) >= ALONE * len(rows):
        return False

    held: set[int] = set()
    seams = -1
    for part in sorted(inside, key=len, reverse=True):
        # A copy of what is there already is no further part.
        seams += len(part - held) > COPY * len(part)
        held |= part
    # Over each seam rows of words lead that are in neither part: of items of two sentences that is a tenth.
    return len(held) + seams * (ROW - 1) / rate >= TOGETHER * len(rows)

"""From articles that tell of several events, as a morning briefing does, to their parts, and back to one a story."""

from __future__ import annotations

from collections import Counter
from itertools import chain, combinations
from math import fsum, sqrt
from operator import mul

from .names import names_of
from .news import part_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .news import Article

# What two other articles have to do with a briefing stands in other paragraphs: so much of it in one at least, and the
# two have hardly a paragraph in common. On mixed feeds of 796 articles none is told apart so; the nearest, a press
# conference of two hours, has .2 in one paragraph and .4 in common, briefings of three items .85 and 0.
WHOLE, COMMON = 0.5, 0.2
# All that an article in several paragraphs has in common with another one may stand in one of them: such a share. Of
# 402 pairs on one event 2 have it. An event that goes on is in the first paragraph, with what is new behind it.
ALONE = 0.8
# But a paragraph with more of its words than this is the article, below a tweet or "Loading ...", and no item.
MOST = 0.5
_NEAREST = 8  # articles nearest to one that are looked at

_Weights = dict[str, float]


def parted(
    articles: Sequence[Article],
    weights: Sequence[_Weights],
    pairs: Mapping[tuple[int, int], float],
    threshold: float,
    known: Callable[[str], str],
) -> list[Article]:
    """Return articles, those that tell of several events in their parts, which have their index and no title.

    Parameters
    ----------
    articles : sequence of Article
    weights : sequence of dict of str to float
        Each one's terms.
    pairs : mapping of (int, int) to float
        How alike two of them are, the lower place first.
    threshold : float
        From which two may be on one event.
    known : callable
        Term -> that by which it is known there.
    """
    near: dict[int, list[tuple[float, int]]] = {}
    for (one, other), cosine in pairs.items():
        if cosine >= threshold:
            near.setdefault(one, []).append((-cosine, other))
            near.setdefault(other, []).append((-cosine, one))

    found: list[Article] = []
    for place, article in enumerate(articles):
        nearest = sorted(other for _, other in sorted(near.get(place, ()))[:_NEAREST])
        units = _paragraphs(article) if nearest else []
        if not (is_parted := len(units) > 1):
            units = [[sentence] for sentence in range(len(article.words))]
        terms = [set(map(known, chain.from_iterable(map(article.terms.__getitem__, unit)))) for unit in units]
        shares = {other: _shares(terms, weights[place], weights[other]) for other in nearest}
        strangers = [pair for pair in combinations(nearest, 2) if pair not in pairs]
        is_told = any(_are_elsewhere(shares[one], shares[two]) for one, two in strangers)
        if is_told or (is_parted and any(_is_of_an_item(own, article, units) for own in shares.values())):
            found += [_untitled(part_of(article, unit)) for unit in units]
        else:
            found.append(article)
    return found


def _paragraphs(article: Article) -> list[list[int]]:
    """Return the places of an article's sentences by paragraph."""
    found: dict[int, list[int]] = {}
    for place, sentence in enumerate(article.analysis.representation.sentences):
        found.setdefault(sentence.paragraph, []).append(place)
    return list(found.values())


def _shares(units: Sequence[set[str]], own: _Weights, other: _Weights) -> list[float]:
    """Return the share that each part has of what an article has in common with another one; 0 where nothing is.

    Parts are given by their terms.
    """
    both = own.keys() & other.keys()
    terms = [both & unit for unit in units]
    among = Counter(chain.from_iterable(terms))
    found = []
    for within in terms:
        found.append(fsum([own[term] * other[term] / among[term] for term in within]))
    whole = fsum(found) or 1.0
    return [round(share / whole, 9) for share in found]


def _is_of_an_item(shares: Sequence[float], article: Article, units: Sequence[Sequence[int]]) -> bool:
    """Whether what another has to do with an article stands in one of its later parts, by the parts' shares of it."""
    best = max(range(len(units)), key=lambda place: (shares[place], -place))
    within = sum([len(article.words[sentence]) for sentence in units[best]])
    return best > 0 and shares[best] >= ALONE and within <= MOST * sum(map(len, article.words))


def _are_elsewhere(one: Sequence[float], two: Sequence[float]) -> bool:
    """Whether what two others have to do with an article stands in other parts of it, by the parts' shares of it."""
    if min(max(one), max(two)) < WHOLE:
        return False
    lengths = sqrt(fsum(map(mul, one, one)) * fsum(map(mul, two, two)))
    return fsum(map(mul, one, two)) < COMMON * lengths


def _untitled(part: Article) -> Article:
    """Return a part without its article's title, which is that of the others as well."""
    return part.replace(analysis=part.analysis.replace(title=None))


def reunited(groups: Sequence[Sequence[Article]], articles: Sequence[Article]) -> list[list[Article]]:
    """Return stories in which an article has one part at most; what stands with no other article is one story."""
    whole = {article.index: article for article in articles}
    found: list[list[Article]] = []
    alone: dict[int, list[Article]] = {}
    for group in groups:
        parts: dict[int, list[Article]] = {}
        for article in group:
            parts.setdefault(article.index, []).append(article)
        if len(parts) == 1 and len(group[0].words) < len(whole[group[0].index].words):
            alone.setdefault(group[0].index, []).extend(group)
        else:
            found.append([_united(whole[index], own) for index, own in parts.items()])

    told = {index: _telling(whole[index], parts) for index, parts in alone.items()}
    return found + [[_united(whole[index], parts)] for index, parts in told.items() if parts]


def _telling(whole: Article, parts: Sequence[Article]) -> list[Article]:
    """Return the parts that name something, as a greeting doesn't; all where nothing does, as in Arabic."""
    return [part for part in parts if names_of(part).sure] if names_of(_untitled(whole)).sure else list(parts)


def _united(whole: Article, parts: Sequence[Article]) -> Article:
    """Return the parts of an article as one of them."""
    if len(parts) == 1:
        return parts[0]
    places = {sentence.index: place for place, sentence in enumerate(whole.analysis.representation.sentences)}
    kept = sorted(places[sentence.index] for part in parts for sentence in part.analysis.representation.sentences)
    return whole if len(kept) == len(places) else _untitled(part_of(whole, kept))

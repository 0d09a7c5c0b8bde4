"""From articles to stories: those on one event, by average linkage of their tf-idf."""

from __future__ import annotations

from collections import Counter
from functools import cache
from heapq import nlargest
from itertools import chain
from math import fsum, log, sqrt
from operator import mul

from ..languages.detection import detect
from .briefings import parted, reunited
from .capitals import titles_of
from .columns import are_of_one_column
from .dates import DAY
from .forms import Forms
from .linkage import linked
from .names import is_by_name_alone, names_of
from .news import frequencies
from .stems import WHOLE, comparing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .news import Article

# The mean cosine from which two groups of articles are one story: the first for ten articles, and so much more each
# time that there are e times as many, since the more there are, the more are alike by chance. On feeds mixed of half of
# Multi-News's clusters and single articles .10-.12 is best for 5 to 10 articles, .18-.21 for 300 to 370. Where nothing
# is known of a language, function words count, and all articles are more alike: .27 on Vietnamese feeds of any size.
STORY, GROWTH, PLAIN_STORY = 0.1, 0.022, 0.27
FEW = 10
# By their stems all articles are more alike: so many times. Of 899 long ones in five languages, undated and nearly all
# on different events, 870 stories are made so, 841 without and 879 by whole words; of 215 feeds of our own one is told
# otherwise.
STEMMED = 1.2
# Words below which an article often tells no language, or a neighbour's: an item of a feed, a line of a ticker. Of the
# single sentences of PUD that tell theirs less surely than this 7 in 100 are of another one, of the others 1 in 1,000.
BRIEF, UNSURE = 40, 0.3
# Names in more than this share of a feed are a local paper's own. Two articles that have hardly anything else in common
# (one other term where there are so many articles, two at most) are so much less alike. Of 44 feeds of our own of two
# to four articles none is told otherwise so, nor of the mixed ones.
EVERYWHERE, LOCAL, TELLING, WEAK = 0.7, 4, 2, 0.4
# Terms in common from which nobody asks whether they are one name and days: "Niort" and "Monday" join no two events.
HARDLY = 4
# What "355,000" and "$80,000" end with: a term that tells nothing.
ZEROS = ("0", "00", "000")
# Articles imagined that have none of the terms: without them a term in two of five articles would weigh nothing.
UNSEEN = 100
# Days between two articles on one event.
WINDOW = 3.0
# The heaviest terms of an article, by which articles like it are looked up.
KEEP = 40
# Articles that a term leads to, the latest, and those looked at whole, the likeliest: a thousand on one event took 16 s
# without these. Where dates are known the latest are near in time; a story of many more articles may fall apart.
LATEST, LIKELY = 100, 200
# What two articles with rows of words in common have beside them brings so much of the threshold. Made of real ones: of
# pairs with the same three sentences below them 95 % are told apart so, of those with the same lead, each with other
# sentences of its article behind it, 10 %.
FORM = 0.7
# Pairs are looked at whole where these terms alone bring so much of the cosine, and kept from half of the threshold
# on: below, they count 0 in a mean.
PROMISING, KEPT = 0.4, 0.5
_Pairs = dict[tuple[int, int], float]


def stories(articles: Sequence[Article]) -> list[list[Article]]:
    """Return the articles in groups, each on one event and in one language.

    Parameters
    ----------
    articles : sequence of Article

    Returns
    -------
    list of list of Article
        Each in the order given; in that of their first articles.

    References
    ----------
    C. D. Manning, P. Raghavan, H. Schütze, Introduction to Information Retrieval, 2008, chapter 17 (average linkage).
    """
    by_language: dict[str, list[Article]] = {}
    # A word of one language means nothing in another.
    for article, language in zip(articles, _languages(articles), strict=True):
        by_language.setdefault(language, []).append(article)
    groups = [group for language, own in by_language.items() for group in _grouped(own, language)]
    return sorted(groups, key=lambda group: group[0].index)


def _languages(articles: Sequence[Article]) -> list[str]:
    """Return each article's language; of few words that tell none for sure, the one that has most of them here."""
    found = [article.language for article in articles]
    is_sure = list(map(_is_told, articles))
    if all(is_sure):
        return found

    # One that is surely none of the library's is a language, too.
    among = Counter([own for own, is_so in zip(found, is_sure, strict=True) if is_so])
    known: dict[str, set[str]] = {language: set() for language in sorted(among)}
    unsure = [place for place, is_so in enumerate(is_sure) if not is_so]
    asked = {place: set(chain.from_iterable(articles[place].words)) for place in unsure}
    wanted = set().union(*asked.values())
    for article, is_so in zip(articles, is_sure, strict=True):
        if is_so:
            known[article.language].update(wanted.intersection(chain.from_iterable(article.words)))

    for place, own in asked.items():
        shared = {language: (len(own & words), among[language]) for language, words in known.items()}
        found[place] = max(shared, key=lambda language: shared[language], default="")
    return found


def _is_told(article: Article) -> bool:
    """Whether an article says its language, or its text tells it surely."""
    document = article.analysis.document
    is_brief = sum(map(len, article.words)) < BRIEF
    return document.language is not None or not is_brief or detect(document.text)[1] >= UNSURE


def _grouped(articles: list[Article], language: str) -> list[list[Article]]:
    """Return the articles of one language in groups."""
    known = comparing(language)
    has_stop_words = any(article.analysis.representation.language.stop_words for article in articles)
    grown = (STORY + GROWTH * max(0.0, log(len(articles) / FEW))) * (1.0 if language in WHOLE else STEMMED)
    threshold = round(grown, 9) if has_stop_words else PLAIN_STORY
    weights, pairs = _compared(articles, threshold, known)
    # A briefing is like the articles on each of its items; so its items are what is compared.
    pieces = parted(articles, weights, pairs, threshold, known)
    if len(pieces) > len(articles):
        weights, pairs = _compared(pieces, threshold, known)
    pairs = _told(pieces, weights, pairs, FORM * threshold, known)
    groups = [list(map(pieces.__getitem__, group)) for group in linked(len(pieces), pairs, threshold)]
    return reunited(groups, articles) if len(pieces) > len(articles) else groups


def _compared(
    articles: Sequence[Article], threshold: float, known: Callable[[str], str]
) -> tuple[list[dict[str, float]], _Pairs]:
    """Return articles' weighted terms, and which of them are how alike."""
    weights = _weighted(articles, known)
    pairs = _agreed(articles, weights, _near(weights, [article.moment for article in articles], threshold), known)
    return weights, {pair: cosine for pair, cosine in pairs.items() if cosine >= KEPT * threshold}


def _agreed(
    articles: Sequence[Article], weights: Sequence[dict[str, float]], pairs: _Pairs, known: Callable[[str], str]
) -> _Pairs:
    """Return the pairs, each as far as its two articles may be on one event by what they name and have in common."""
    named = cache(lambda place: names_of(articles[place]))
    among = Counter(chain.from_iterable(weights))
    # A local paper's town is in all of its articles: it tells no two of them apart, and joins none.
    common = {term for term, count in among.items() if count > EVERYWHERE * len(articles)}
    least = min(TELLING, len(articles) // LOCAL)

    found: _Pairs = {}
    for (one, other), cosine in pairs.items():
        agreement = named(one).agreement(named(other))
        one_has, other_has = weights[one], weights[other]
        shared = one_has.keys() & other_has.keys()
        both = [term for term in common & shared if named(one).has(term)]
        is_alone = len(shared) <= HARDLY and is_by_name_alone(shared, named(one), named(other), known)
        is_close = not is_alone and (not both or len(shared) - len(both) >= least)
        found[one, other] = round(cosine * agreement * (1.0 if is_close else WEAK), 9)
    return found


def _told(
    articles: Sequence[Article],
    weights: Sequence[dict[str, float]],
    pairs: _Pairs,
    least: float,
    known: Callable[[str], str],
) -> _Pairs:
    """Return the pairs that have something in common beyond rows of words: a form or an outlet's note is no event.

    Nor is what a column tells on different days.
    """
    forms = Forms(articles)

    def is_told(one: int, other: int) -> bool:
        if are_of_one_column(articles[one], articles[other]):
            return False
        found = forms.beyond(one, other)
        if found is None:
            return True
        some, others = weights[one], weights[other]
        return fsum([some[term] * others[term] for term in some.keys() & map(known, found[0])]) >= least

    return {pair: cosine for pair, cosine in pairs.items() if is_told(*pair)}


def _weighted(articles: Sequence[Article], known: Callable[[str], str]) -> list[dict[str, float]]:
    """Return each article's terms with tf-idf, to length 1; terms of one article only count in the length."""
    counts = [_counts(article, known) for article in articles]
    among: dict[str, int] = {}
    for term in chain.from_iterable(counts):
        among[term] = among.get(term, 0) + 1
    n = len(articles) + UNSEEN
    # Rounded, so that every platform's logarithm agrees.
    idf = {df: round(log((1 + n) / (1 + df)), 9) for df in set(among.values())}
    often = {tf: 1 + round(log(tf), 9) for tf in set(chain.from_iterable(map(dict.values, counts)))}

    found = []
    for count in counts:
        weights = {term: often[tf] * idf[among[term]] for term, tf in count.items()}
        length = sqrt(fsum([weight * weight for weight in weights.values()])) or 1.0
        found.append({term: weight / length for term, weight in weights.items() if among[term] > 1})
    return found


def _counts(article: Article, known: Callable[[str], str]) -> dict[str, int]:
    """Return how often an article has each of its terms, as far as it is known by, those of its title once more."""
    counts = frequencies(article)
    for term in article.analysis.representation.title_terms:
        counts[term] = counts.get(term, 0) + 1
    for zeros in ZEROS:
        counts.pop(zeros, None)

    titles = titles_of(article.language)
    found: dict[str, int] = {}
    for term, count in counts.items():
        if term not in titles:
            own = known(term)
            found[own] = found.get(own, 0) + count
    return found


def _near(vectors: Sequence[dict[str, float]], moments: Sequence[float | None], threshold: float) -> _Pairs:
    """Return the cosines of pairs of articles that are alike, by an index of each article's heaviest terms."""
    least = KEPT * threshold
    places: dict[str, list[tuple[int, float]]] = {}
    found: _Pairs = {}
    for place, own in enumerate(vectors):
        heavy = sorted(own, key=lambda term: (-own[term], term))[:KEEP]
        sums: dict[int, float] = {}
        for term in heavy:
            weight, known = own[term], places.setdefault(term, [])
            for other, its in known[-LATEST:]:
                sums[other] = sums.get(other, 0.0) + weight * its
            known.append((place, weight))

        # The heaviest terms bring most of a cosine: only what they promise is multiplied out.
        likely = sums if len(sums) <= LIKELY else nlargest(LIKELY, sums, key=lambda other: (sums[other], other))
        for other in likely:
            if sums[other] >= PROMISING * least and _is_within(moments[other], moments[place]):
                cosine = round(_dot(own, vectors[other]), 9)
                if cosine >= least:
                    found[other, place] = cosine
    return found


def _is_within(one: float | None, other: float | None) -> bool:
    """Whether two articles are near in time, or nothing is known of that."""
    return one is None or other is None or abs(one - other) <= WINDOW * DAY


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    common = one.keys() & other.keys()
    return fsum(map(mul, map(one.__getitem__, common), map(other.__getitem__, common)))

"""From a query to how well sentences, paragraphs and articles answer it: by BM25, and by what they have of it."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from math import fsum, log

from ..representation.representation import represent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ..pipeline import Summarizer
    from ..representation.representation import Representation
    from .news import Article

# The share of the best answer from which another one counts. On questions made of summaries in six languages, to pieces
# of articles among those that are most like the question (`benchmarks/digest.py FOLDER --only passages`), it leaves out
# a fifth of the words of foreign pieces; of 672 answers in 75 words it loses 1, of 460 in pairs of pieces in 150 words
# 1 (.3 loses 2 in 100). ROUGE of stories by their questions loses .1.
ANSWER = 0.2
# How fast a repeated term stops to count, and how much a long paragraph pays: the usual ones. A long sentence pays less
# than usual: of 940 other questions of this kind, some of them to the tuning half's articles, .4 finds 93.1 % of the
# answers of one passage, .75 92.8, and with pairs of passages 87.9 and 87.4.
_SATURATION, _LONG_PARAGRAPH, _LONG_SENTENCE = 1.2, 0.75, 0.4
# What it is worth to go on where the best answer ends, by the words that a sentence of another paragraph has in common
# with it: an answer in two passages names in the first one what the second one is about. Of the answers in two passages
# 95.6 % are found so on the tuning half and 95.3 on the other, 88.9 and 92.7 without.
_HOP = 0.2
# A term answers for its longer forms, up to two letters more, as `QueryFocus` has it. Without forms .9 are lost.
_STEM, _ENDING = 4, 2


def answers(representation: Representation) -> tuple[list[float], list[float]]:
    """Return how well each sentence answers the query, and how well its paragraph does: 0 (not at all) to 1 (the best).

    Parameters
    ----------
    representation : Representation
        With query terms; its sentences are the documents of the first BM25, its paragraphs those of the second.

    Returns
    -------
    sentences, paragraphs : list of float
        One a sentence each; a sentence that goes on where the best one ends has a fifth more at most.

    References
    ----------
    S. Robertson, H. Zaragoza, The probabilistic relevance framework: BM25 and beyond, 2009.
    """
    meant = forms(_asked(representation), representation.frequency)
    counts, sizes = [], []
    together: dict[int, Counter[str]] = {}
    lengths: Counter[int] = Counter()
    for sentence, own in zip(representation.sentences, representation.distinct, strict=True):
        counts.append(Counter([meant[term] for term in own if term in meant]))
        sizes.append(len(own))
        # Distinct terms a sentence: a paragraph counts each sentence that asks back.
        together.setdefault(sentence.paragraph, Counter()).update(counts[-1].keys())
        lengths[sentence.paragraph] += len(own)

    each = _bm25(counts, sizes, _LONG_SENTENCE)
    paragraphs = _bm25(list(together.values()), [lengths[paragraph] for paragraph in together], _LONG_PARAGRAPH)
    whole = dict(zip(together, paragraphs, strict=True))
    around = [whole[sentence.paragraph] for sentence in representation.sentences]
    hops = _hops(representation, [own + its for own, its in zip(each, around, strict=True)], meant)
    return [round(own + _HOP * hop, 9) for own, hop in zip(each, hops, strict=True)], around


def _hops(representation: Representation, values: Sequence[float], asked: Collection[str]) -> list[float]:
    """Return how much each sentence shares with the best one of another paragraph besides what is asked: 0 to 1."""
    best = max(range(len(values)), key=values.__getitem__, default=0)
    named = representation.distinct[best].difference(asked) if any(values) else set()
    weight = _idf(representation.distinct)
    found = []
    for sentence, own in zip(representation.sentences, representation.distinct, strict=True):
        is_elsewhere = sentence.paragraph != representation.sentences[best].paragraph
        found.append(fsum([weight[term] for term in own & named]) if is_elsewhere else 0.0)
    most = max(found, default=0.0) or 1.0
    return [value / most for value in found]


def _bm25(counts: Sequence[Counter[str]], sizes: Sequence[int], by_length: float) -> list[float]:
    """Return the BM25 of documents, each as how often it has the terms asked for and its size, the best at 1."""
    weight = _idf(counts)
    mean = sum(sizes) / len(sizes) or 1.0
    values = []
    for asked_of, size in zip(counts, sizes, strict=True):
        norm = _SATURATION * (1 - by_length + by_length * size / mean)
        shares = [weight[term] * tf * (_SATURATION + 1) / (tf + norm) for term, tf in asked_of.items()]
        values.append(fsum(shares))
    most = max(values) or 1.0
    return [round(value / most, 9) for value in values]


def touched(articles: Sequence[Article], query: str, summarizer: Summarizer) -> list[float]:
    """Return how much each article has of a query, by idf, beside the one that has most: 0 (nothing) to 1.

    Parameters
    ----------
    articles : sequence of Article
        In any languages; the query is cut into terms for each of them.
    query : str
    summarizer : Summarizer
        Its analyzer cuts the query.

    Returns
    -------
    list of float
        One an article; 0 for all where none has any of it.
    """
    wanted: dict[str, frozenset[str]] = {}
    rows = []
    for article in articles:
        language = article.analysis.representation.language
        if language.code not in wanted:
            asked = represent("", (), language, query=query, analyzer=summarizer.analyzer)
            wanted[language.code] = _asked(asked)
        rows.append(set(forms(wanted[language.code], chain.from_iterable(article.terms)).values()))

    weight = _idf(rows)
    values = [fsum(map(weight.__getitem__, own)) for own in rows]
    most = max(values, default=0.0) or 1.0
    return [round(value / most, 9) for value in values]


def _asked(representation: Representation) -> frozenset[str]:
    """Return the query's terms without the words that one asks with, unless there are no others."""
    terms = representation.query_terms
    return frozenset(terms - representation.language.asks or terms)


def _idf(rows: Collection[Iterable[str]]) -> dict[str, float]:
    """Return the idf that BM25 gives to each term, above 0."""
    among = Counter(chain.from_iterable(rows))
    return {term: log(1 + (len(rows) - df + 0.5) / (df + 0.5)) for term, df in among.items()}


def forms(wanted: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """Return which of the wanted terms each known one is a form of; ties go to the longest, and then the first.

    Examples
    --------
    >>> forms(["licence", "boat"], ["licences", "boats", "boatman", "licenc"])
    {'licences': 'licence', 'boats': 'boat', 'licenc': 'licence'}
    """
    whole = sorted(wanted, key=lambda term: (-len(term), term))
    stems: dict[str, str] = {}
    for term in whole:
        for cut in range(_ENDING + 1):
            stem = term[: len(term) - cut]
            if not cut or len(stem) >= _STEM:
                stems.setdefault(stem, term)

    # The other way round: a known term that goes on behind a wanted one.
    exact = set(whole)
    found = {}
    for term in known:
        if term in stems:
            found[term] = stems[term]
            continue
        longer = [term[:-cut] for cut in range(1, _ENDING + 1) if len(term) - cut >= _STEM]
        meant = next((each for each in longer if each in exact), None)
        if meant is not None:
            found[term] = meant
    return found

"""From a query and paragraphs to how well each paragraph answers, by BM25."""

from __future__ import annotations

from collections import Counter
from math import fsum, log

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..representation.representation import Representation

# How fast a repeated term stops to count, and how much a long paragraph pays: the usual ones.
_SATURATION, _LENGTH = 1.2, 0.75
# A term answers for its longer forms, up to two letters more, as `QueryFocus` has it.
_STEM, _ENDING = 4, 2


def answers(representation: Representation) -> list[float]:
    """Return how well the paragraph of each sentence answers the query: 0 (not at all) to 1 (the best).

    Parameters
    ----------
    representation : Representation
        With query terms; its paragraphs are the documents of BM25.

    Returns
    -------
    list of float
        One a sentence.

    References
    ----------
    S. Robertson, H. Zaragoza, The probabilistic relevance framework: BM25 and beyond, 2009.
    """
    meant = forms(representation.query_terms, representation.frequency)
    counts: dict[int, Counter[str]] = {}
    sizes: Counter[int] = Counter()
    for sentence, own in zip(representation.sentences, representation.distinct, strict=True):
        sizes[sentence.paragraph] += len(own)
        # Distinct terms a sentence: a paragraph counts each sentence that asks back.
        asked = {meant[term] for term in own if term in meant}
        counts.setdefault(sentence.paragraph, Counter()).update(asked)

    mean = sum(sizes.values()) / len(sizes) or 1.0
    among = Counter([term for own in counts.values() for term in own])
    n = len(counts)
    idf = {term: log(1 + (n - df + 0.5) / (df + 0.5)) for term, df in among.items()}
    values = {}
    for paragraph, asked_of in counts.items():
        norm = _SATURATION * (1 - _LENGTH + _LENGTH * sizes[paragraph] / mean)
        shares = [idf[term] * tf * (_SATURATION + 1) / (tf + norm) for term, tf in asked_of.items()]
        values[paragraph] = fsum(shares)
    most = max(values.values()) or 1.0
    return [round(values[sentence.paragraph] / most, 9) for sentence in representation.sentences]


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

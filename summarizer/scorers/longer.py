"""From the representation of a paper, a report or a book to what says in it what the whole is about."""

from __future__ import annotations

from math import exp, sqrt

from ..representation.representation import EXACT
from ..representation.terms import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation


def centrality(representation: Representation) -> list[float]:
    """Return the sum of each sentence's cosines with those behind it, scaled to 0-1.

    Who says first what a long text comes back to has most. One pass from the end over the terms, no pairs.

    Parameters
    ----------
    representation : Representation
        Of n sentences.

    Returns
    -------
    list of float
        Length n.

    References
    ----------
    H. Zheng, M. Lapata, Sentence centrality revisited for unsupervised summarization, ACL 2019 (directed degree).
    """
    distinct, idf = representation.distinct, representation.idf_of_sentences
    square = {value: round(value * value * EXACT) for value in {*idf.values()}}
    squares = {term: square[value] for term, value in idf.items()}
    # What one sentence alone says is like nothing behind it: without it the sums are the same, in 0.75 of the time.
    again = {term for term, df in representation.frequency.items() if df > 1}
    behind: dict[str, int] = dict.fromkeys(again, 0)
    raw: list[float] = []

    for index in range(len(distinct) - 1, -1, -1):
        own = distinct[index]
        # Whole numbers: the order of a set doesn't show in their sum.
        norm = sqrt(sum([squares[term] for term in own]) / EXACT) or 1.0
        like = 0
        for term in own & again:
            weight = round(idf[term] / norm * EXACT)
            like += weight * behind[term]
            behind[term] += weight
        raw.append(float(like))

    least, most = min(raw, default=0.0), max(raw, default=0.0)
    room = most - least or 1.0
    return [round((value - least) / room, 9) for value in reversed(raw)]


def sections(representation: Representation) -> list[float]:
    """Return exp(-j / 10) for the j-th sentence of a section that says what the whole is about, 0 for all others.

    Parameters
    ----------
    representation : Representation
        Of n sentences; its language brings the words of such headings.

    Returns
    -------
    list of float
        Length n.
    """
    n, language = len(representation), representation.language
    found = [0.0] * n
    ends = [*[heading.sentence for heading in representation.headings[1:]], n]
    for heading, end in zip(representation.headings, ends, strict=False):
        if not language.sections.isdisjoint(words_of(heading.text, language)):
            own = range(heading.sentence, min(end, heading.sentence + len(_FADE)))
            for index, worth in zip(own, _FADE, strict=False):
                found[index] = worth
    return found


# Past the 64th sentence of a section it is less than .002.
_FADE = [round(exp(-index / 10), 9) for index in range(64)]

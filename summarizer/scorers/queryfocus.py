"""From another scorer's scores and a query to scores that answer it."""

from __future__ import annotations

from functools import partial
from math import fsum

from ..record import Record, check_number
from ..stages import TABLES, Scores, named, scored
from .salience import Salience

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..representation.representation import Representation
    from ..stages import Because, Scorer


class QueryFocus(Record):
    """What another scorer says, and what answers a query.

    `summarize(text, query="...")` wraps its scorer in one. A sentence's relevance is the share of the query's terms
    that it has, each weighed by its idf in the document; terms that the document lacks don't count. A term also
    answers for its longer forms ("licence" for "licences"), up to two letters more. Without a query, with one of
    function words, or of words that the document lacks, the scores are the other scorer's.

    Parameters
    ----------
    scorer : Scorer or str
        Says how important each sentence is: a callable, or a name in `SCORERS`.
    weight : float
        What a relevance of 1 is worth, 0 (nothing) or more, in units of what lies between the document's best score
        and its lowest but for a tenth (fragments don't set the scale). At 2 a sentence that nothing else speaks for,
        but has half of the query, draws level with the best that has none of it.

    Notes
    -----
    That of the other scorer, and linear in the number of different terms.

    References
    ----------
    A. Tombros, M. Sanderson, Advantages of query biased summaries in information retrieval, SIGIR 1998.

    Examples
    --------
    >>> from summarizer import summarize
    >>> text = "Rain fell on the town and on the hills. The town hall stayed dry. Ferries to the islands are late."
    >>> summarize(text, 1, scorer=QueryFocus("lexrank"), query="island ferries")
    'Ferries to the islands are late.'
    """

    # Chosen on reviews of a product on 2 to 5 topics, shuffled, a topic's name as the query (20 topics, seven
    # scorers): no query 13.3, weight .25 15.5, .5 15.6, 1 15.3, 2 15.4 points of ROUGE against the topic's
    # own summaries; 2 and not .5, so that the one sentence with the answer is there for questions of many words too.
    scorer: Scorer | str = Salience()
    weight: float = 2.0

    def _check(self) -> dict[str, Any]:
        check_number("weight", self.weight)
        return {"scorer": named("scorer", self.scorer, TABLES[__package__])}

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence; the part "query" is what the query adds."""
        scores = scored(self.scorer, representation)
        relevance = _relevance(representation)
        if not self.weight or not any(relevance):
            return scores

        # The scale is the scores' own: a query counts as much for a scorer of 0 to 1 as for one of hundreds.
        ordered = sorted(scores)
        worth = self.weight * (ordered[-1] - ordered[len(ordered) // 10] or 1.0)
        added = [round(worth * share, 9) for share in relevance]
        parts = {**scores.parts, "query": added}
        because = partial(_because, scores.because)
        return Scores([score + more for score, more in zip(scores, added, strict=True)], parts, because)


def _because(others: Because | None, representation: Representation) -> dict[str, Callable[[int], str]]:
    """Return what says in words what each part saw: the other scorer's, and which of the query's terms are there."""
    from .because import shared_terms  # only when somebody asks

    known = others(representation) if others is not None else {}
    return {**known, "query": shared_terms(representation, representation.query_terms)}


# Query terms shorter than this are looked for as they are; longer forms have at most so many letters more.
_STEM, _ENDING = 4, 2


def _relevance(representation: Representation) -> list[float]:
    """Return the share of the query's idf that each sentence has, 0 to 1."""
    if not representation.query_terms:
        return []

    idf = representation.idf_of_sentences
    forms: list[tuple[float, frozenset[str]]] = []
    for term in sorted(representation.query_terms):
        if found := frozenset([form for form in idf if _is_form(form, term)]):
            forms.append((max([idf[form] for form in found]), found))
    whole = fsum([weight for weight, _ in forms])

    shares = []
    for own in representation.distinct:
        answered = [weight for weight, found in forms if not found.isdisjoint(own)]
        shares.append(fsum(answered) / whole if forms else 0.0)
    return shares


def _is_form(word: str, term: str) -> bool:
    """Whether a word is a term, or one of them is the other with an ending."""
    if word == term:
        return True
    # "licence" and "licences", either way round; not "car" and "care", which are too short to tell.
    short, long = sorted((word, term), key=len)
    return len(short) >= _STEM and len(long) - len(short) <= _ENDING and long.startswith(short)

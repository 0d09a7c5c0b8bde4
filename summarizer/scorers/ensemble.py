"""From several scorers, or one and a query, to one score a sentence."""

from __future__ import annotations

from math import fsum

from ..document import Scores
from ..errors import OptionError
from ..record import Record, check_number
from ..stages import SCORERS, named, scored
from .salience import Salience

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..document import Scorer
    from ..representation.representation import Representation


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

    def _check(self) -> None:
        self.__dict__["scorer"] = named("scorer", self.scorer, SCORERS)
        check_number("weight", self.weight)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence; the part "query" is what the query adds."""
        scores = scored(self.scorer, representation)
        relevance = _relevance(representation)
        if not self.weight or not any(relevance):
            return scores
        ordered = sorted(scores)
        worth = self.weight * (ordered[-1] - ordered[len(ordered) // 10] or 1.0)
        added = [round(worth * share, 9) for share in relevance]
        parts = {**scores.parts, "query": added}
        return Scores([score + more for score, more in zip(scores, added, strict=True)], parts)


# Query terms shorter than this are looked for as they are; longer forms have at most so many letters more.
_STEM, _ENDING = 4, 2


def _relevance(representation: Representation) -> list[float]:
    """Return the share of the query's idf that each sentence has, 0 to 1."""
    if not representation.query_terms:
        return []
    idf = representation.idf_of_sentences
    forms = [
        (max(idf[form] for form in found), found)
        for term in sorted(representation.query_terms)
        if (found := frozenset(form for form in idf if _is_form(form, term)))
    ]
    whole = fsum([weight for weight, _ in forms])
    return [
        fsum([weight for weight, found in forms if not found.isdisjoint(own)]) / whole if forms else 0.0
        for own in representation.distinct
    ]


def _is_form(word: str, term: str) -> bool:
    """Whether a word is a term, or one of them is the other with an ending."""
    if word == term:
        return True
    short, long = sorted((word, term), key=len)
    return len(short) >= _STEM and len(long) - len(short) <= _ENDING and long.startswith(short)


class Ensemble(Record):
    """The weighted mean of what several scorers say.

    Parameters
    ----------
    scorers : collection of Scorer or str
        Callables, or names in `SCORERS`; at least one.
    weights : collection of float, optional
        One a scorer, 0 or more, not all 0; they are divided by their sum. None: all the same.
    by : {"score", "rank"}
        What is averaged: scores, each scorer's scaled to 0 (its least) to 1 (its highest); or ranks, 0 (last) to 1
        (first), sentences of the same score sharing the mean of theirs. By rank the margins are thrown away, which
        lost 1 point of ROUGE on news; it is for scorers whose scores mean nothing but an order.

    Notes
    -----
    That of the scorers.

    References
    ----------
    D. R. Radev, H. Jing, M. Styś, D. Tam, Centroid-based summarization of multiple documents, Information
    Processing & Management 40, 2004 (by score); J. C. de Borda, 1781 (by rank).

    Examples
    --------
    >>> Ensemble(["pacsum", "lexrank"], weights=[2, 1]).by
    'score'
    """

    scorers: Sequence[Scorer | str]
    weights: Sequence[float] | None = None
    by: str = "score"

    def _check(self) -> None:
        if isinstance(self.scorers, str) or not hasattr(self.scorers, "__iter__") or not (given := tuple(self.scorers)):
            raise OptionError("scorers", self.scorers, "a collection of scorers or their names, at least one")
        self.__dict__["scorers"] = tuple([named("scorers", scorer, SCORERS) for scorer in given])
        if self.weights is not None:
            allowed = f"{len(given)} numbers of 0 or more, one a scorer, not all 0"
            weights = tuple(self.weights) if hasattr(self.weights, "__iter__") else ()
            for weight in weights:
                check_number("weights", weight, allowed=allowed)
            if len(weights) != len(given) or not any(weights):
                raise OptionError("weights", self.weights, allowed)
            self.__dict__["weights"] = weights
        if self.by not in ("score", "rank"):
            raise OptionError("by", self.by, 'one of "score", "rank"')

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, 0 to 1; the parts are the scorers'."""
        weights = self.weights or (1.0,) * len(self.scorers)
        whole = fsum(weights)
        parts: dict[str, list[float]] = {}
        for scorer, weight in zip(self.scorers, weights, strict=True):
            values = scored(scorer, representation)
            shares = _stretched(values) if self.by == "score" else _ranks(values)
            parts[_free_name(scorer, parts)] = [round(weight / whole * share, 9) for share in shares]
        return Scores(map(fsum, zip(*parts.values(), strict=True)), parts)


def _stretched(values: Sequence[float]) -> list[float]:
    """Return values scaled to 0-1; all 0 where they are all the same."""
    least, most = min(values, default=0.0), max(values, default=0.0)
    return [(value - least) / (most - least) if most > least else 0.0 for value in values]


def _ranks(values: Sequence[float]) -> list[float]:
    """Return 1 for the highest to 0 for the lowest; the same for the same."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    last = max(1, len(values) - 1)
    return [fsum(places[value]) / len(places[value]) / last for value in values]


def _free_name(scorer: Any, taken: dict[str, list[float]]) -> str:
    """Return what a part is called: the scorer's name, with a number where it is there already."""
    name = getattr(scorer, "__name__", type(scorer).__name__)
    return name if name not in taken else f"{name} {len(taken) + 1}"

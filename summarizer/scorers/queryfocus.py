"""From another scorer's scores and a query to scores that answer it."""

from __future__ import annotations

from functools import partial
from math import fsum, log

from ..record import Record, check_number
from ..stages import TABLES, Scores, named, scored, scoring
from .salience import Salience

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from ..representation.representation import Representation
    from ..stages import Because, Scorer


class QueryFocus(Record):
    """What another scorer says, and what answers a query.

    `summarize(text, query="...")` wraps its scorer in one. A sentence's relevance is the share of the query's terms
    that it has, each weighed by its idf in the document; terms that the document lacks don't count, nor do those that
    every sentence has, nor the words with which one asks ("discuss"). A term also
    answers for its longer forms ("licence" for "licences"), up to two letters more. Without a query, with one of
    function words, or of words that the document lacks, the scores are the other scorer's.

    Parameters
    ----------
    scorer : Scorer or str
        Says how important each sentence is: a callable, or a name in `SCORERS`.
    weight : float
        What a relevance of 1 is worth, 0 (nothing) or more, in units of what lies between the document's best score
        and its lowest but for a tenth (fragments don't set the scale). At 3 a sentence that nothing else speaks for,
        but has a third of the query, draws level with the best that has none of it.
    paragraph : float
        What being in the paragraph that answers best adds to the relevance, 0 (nothing) or more: a sentence that says
        "he" answers what the one before it names. Only in texts of three paragraphs or more, of 2.5 sentences on
        average.

    Notes
    -----
    That of the other scorer, and linear in the text and the number of different terms.

    References
    ----------
    A. Tombros, M. Sanderson, Advantages of query biased summaries in information retrieval, SIGIR 1998; S. Robertson,
    H. Zaragoza, The probabilistic relevance framework: BM25 and beyond, 2009 (paragraph).

    Examples
    --------
    >>> from summarizer import summarize
    >>> text = "Rain fell on the town and on the hills. The town hall stayed dry. Ferries to the islands are late."
    >>> summarize(text, 1, scorer=QueryFocus("lexrank"), query="island ferries")
    'Ferries to the islands are late.'
    """

    # Chosen on reviews of a product on 2 to 5 topics, shuffled, a topic's name as the query (20 topics, seven
    # scorers): no query 13.3, weight .25 15.5, .5 15.6, 1 15.3, 2 15.4 points of ROUGE against the topic's
    # own summaries; 3 and not .5, so that the one sentence with the answer is there for questions of many words too:
    # on stories, hotels and meetings of three kinds with questions 3 has 16.9, 2 16.7, and 15.8 before paragraphs.
    scorer: Scorer | str = Salience()
    weight: float = 3.0
    # HotpotQA's support in 150 words +12 to +15 points, XQuAD's answers in 75 +2 to +4, stories' summaries -.2 to -.4,
    # hotels' +3.6, meetings' have no paragraphs.
    paragraph: float = 0.5

    def _check(self) -> dict[str, Any]:
        check_number("weight", self.weight)
        check_number("paragraph", self.paragraph)
        return {"scorer": named("scorer", self.scorer, TABLES[__package__])}

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence; the part "query" is what the query adds."""
        scores = scored(self.scorer, representation)
        relevance = _relevance(representation, self.paragraph)
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


# Terms of a query that count, the rarest of the document's first: a question has ten, a pasted article 300. A sentence
# is asked for each that one of its words is a form of: "harbour" answers all of "harbours harboured harbour's ...".
MOST_TERMS = 1_000
# Query terms shorter than this are looked for as they are; longer forms have at most so many letters more.
_STEM, _ENDING = 4, 2


def _relevance(representation: Representation, paragraph: float) -> list[float]:
    """Return how far each sentence answers the query: its share of the query's idf, and its paragraph's likeness."""
    forms = _forms(representation)
    if not forms:
        return []

    whole = fsum([weight for weight, _ in forms])
    # Word -> which of the query's terms it answers: a sentence is asked for its own words, not for all of the query's.
    answers: dict[str, list[int]] = {}
    for place, (_, found) in enumerate(forms):
        for word in found:
            answers.setdefault(word, []).append(place)
    shares = []
    for own in representation.distinct:
        answered = set().union(*[answers[word] for word in own if word in answers])
        shares.append(fsum([forms[place][0] for place in answered]) / whole)
    if paragraph:
        for index, like in enumerate(_paragraphs(representation, forms)):
            shares[index] += paragraph * like
    return shares


def _forms(representation: Representation) -> list[tuple[float, frozenset[str]]]:
    """Return the query's terms that the document has: the weight and the forms of each."""
    asked = representation.query_terms
    idf = representation.idf_of_sentences
    # Beginning -> the words that are it with an ending: each is looked up, since a query may be as long as the text.
    longer: dict[str, list[str]] = {}
    for word in idf:
        for cut in range(1, _ENDING + 1):
            longer.setdefault(word[:-cut], []).append(word)
    forms: list[tuple[float, frozenset[str]]] = []
    for term in sorted(asked - representation.language.asks or asked):
        if found := forms_of(term, idf, longer):
            # Smooth idf is 1 where all sentences have a term: whom everything is about tells no sentence from another.
            forms.append((max([idf[form] for form in found]) - 1 + _TRIFLE, found))
    rarest = sorted(range(len(forms)), key=lambda place: (-forms[place][0], place))[:MOST_TERMS]
    return [forms[place] for place in sorted(rarest)]


def forms_of(term: str, known: Mapping[str, float], longer: Mapping[str, list[str]]) -> frozenset[str]:
    """Return which of the document's words are a term, or one of the two is the other with an ending."""
    found = [term] if term in known else []
    # "licence" and "licences", either way round; not "car" and "care", which are too short to tell.
    if len(term) >= _STEM:
        found += longer.get(term, ())
    found += [term[:-cut] for cut in range(1, _ENDING + 1) if len(term) - cut >= _STEM and term[:-cut] in known]
    return frozenset(found)


# What a term that every sentence has counts, lest a query of nothing else counts for nothing.
_TRIFLE = 0.01


def _paragraphs(representation: Representation, forms: list[tuple[float, frozenset[str]]]) -> list[float]:
    """Return the BM25 of each sentence's paragraph for the query, the highest at 1; nothing without paragraphs."""
    lengths: dict[int, int] = {}
    # Word of a form -> paragraph -> how often it is there.
    places: dict[str, dict[int, int]] = {word: {} for _, found in forms for word in found}
    for sentence, terms in zip(representation.sentences, representation.terms, strict=True):
        paragraph = sentence.paragraph
        lengths[paragraph] = lengths.get(paragraph, 0) + len(terms)
        for term in terms:
            if (counts := places.get(term)) is not None:
                counts[paragraph] = counts.get(paragraph, 0) + 1
    n = len(lengths)
    if n < _FEWEST or len(representation) < _THICK * n:
        return []

    usual = max(1.0, sum(lengths.values()) / n)
    values = dict.fromkeys(lengths, 0.0)
    for _, own in forms:
        found = _summed([places[word] for word in own])
        idf = log(1 + (n - len(found) + 0.5) / (len(found) + 0.5))
        for paragraph, count in found.items():
            norm = _SATURATION * (1 - _BY_LENGTH + _BY_LENGTH * lengths[paragraph] / usual)
            values[paragraph] += idf * count * (_SATURATION + 1) / (count + norm)
    most = max(values.values())
    return [round(values[sentence.paragraph] / most, 9) for sentence in representation.sentences]


def _summed(counts: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Return the sums of counts by key."""
    total: dict[int, int] = {}
    for each in counts:
        for key, count in each.items():
            total[key] = total.get(key, 0) + count
    return total


# Paragraphs tell something where there are some, each of more than a sentence or two.
_FEWEST, _THICK = 3, 2.5
# BM25's usual constants.
_SATURATION, _BY_LENGTH = 1.2, 0.75

"""From a representation to how central each sentence is among those that resemble it: the graph scorers."""

from __future__ import annotations

from collections import Counter
from math import fsum, log
from operator import mul

from ..document import Scores
from ..errors import OptionError
from ..record import Record, check_number, is_real
from ..representation.vectors import Vectors, pairs, scaled, unit_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..representation.representation import Representation

# Rounds after which a walk ends whatever the tolerance: at damping .85 a score then moves by less than 10^-70.
_ROUNDS = 1000
# The share of the mean idf that a term of most sentences gets (Barrios et al. 2016).
_EPSILON = 0.25
_TRIFLE = 1e-6
_DAMPING = "a number from 0 (all sentences alike) to below 1 (neighbours only)"


class LexRank(Record):
    """Sentences that are like many sentences that are like many: PageRank over tf-idf cosines.

    Each sentence passes its score on to all that resemble it, itself too, by the share of their cosine; or, with a
    `threshold`, evenly to those whose cosine is above it. For several articles on one event, and texts whose
    point isn't at the top. Meant with a selector that drops repeats, as `Mmr` does: the central say the same.

    Parameters
    ----------
    threshold : float
        0 (continuous: cosines are weights) to 1 (nothing is alike); the paper's other variant has .1.
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    Continuous, linear in the text a round, about 20 rounds: no pair is ever looked at. With a threshold, or a
    user's vectorizer, it takes the pairs that share a term, and keeps the 200 likest of those before a sentence.
    The most central sentence has 1.

    References
    ----------
    G. Erkan, D. R. Radev, LexRank: graph-based lexical centrality as salience in text summarization, JAIR 22, 2004.
    """

    threshold: float = 0.0
    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (continuous) to 1 (nothing is alike)")
        _check_walk(self.damping, self.tolerance)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        n = len(representation)
        if self.threshold or representation.vectorizer is not None:
            has_terms = representation.distinct if representation.vectorizer is None else [True] * n
            links = [[(index, 1.0)] if has_terms[index] else [] for index in range(n)]
            for index, near in enumerate(pairs(representation, self.threshold)):
                for cosine, other in near:
                    weight = 1.0 if self.threshold else cosine
                    links[index].append((other, weight))
                    links[other].append((index, weight))
            degrees = [fsum([weight for _, weight in own]) for own in links]

            def similar(values: Sequence[float]) -> list[float]:
                return [fsum([weight * values[other] for other, weight in own]) for own in links]

        else:
            rows = unit_rows(representation)
            # A term said in one sentence only ties that sentence to itself: those are one number a sentence.
            frequency = representation.frequency
            alone = [fsum([weight * weight for term, weight in row.items() if frequency[term] == 1]) for row in rows]
            shared = Vectors([{term: w for term, w in row.items() if frequency[term] > 1} for row in rows])

            def similar(values: Sequence[float]) -> list[float]:
                products = zip(shared.dot(shared.total(values)), alone, values, strict=True)
                return [product + own * value for product, own, value in products]

            degrees = similar([1.0] * n)
        return scaled(_walk(similar, degrees, self.damping, self.tolerance))


class TextRank(Record):
    """Sentences that share words with many that share words with many: PageRank over the overlap of terms.

    Two sentences are joined by the number of terms they share, divided by the sum of the logarithms of their
    numbers of terms. For texts of any kind when nothing is known of them; `LexRank` weighs rare terms more.
    Meant with `Top`, as in the paper.

    Parameters
    ----------
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    A term's sentences are taken together by their lengths: a round costs the entries of the text, and for each term
    the square of the number of different lengths among its sentences. The most central sentence has 1.

    References
    ----------
    R. Mihalcea, P. Tarau, TextRank: bringing order into texts, EMNLP 2004.
    """

    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        _check_walk(self.damping, self.tolerance)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        sizes = [len(own) for own in representation.distinct]
        logs = {size: round(log(size), 12) if size else 0.0 for size in set(sizes)}
        # For each shared term, its sentences by their number of terms.
        places: dict[str, dict[int, list[int]]] = {}
        for index, own in enumerate(representation.distinct):
            for term in own:
                if representation.frequency[term] > 1:
                    places.setdefault(term, {}).setdefault(sizes[index], []).append(index)
        # A term's group of one length gives to each of its groups 1 / (the sum of both logarithms).
        groups = [
            (
                list(by_size.values()),
                [
                    [1 / (a + b) if (a := logs[size]) + (b := logs[other]) else 0.0 for other in by_size]
                    for size in by_size
                ],
            )
            for by_size in places.values()
        ]
        itself = [0.0] * len(sizes)
        for members, shares in groups:
            for place, group in enumerate(members):
                for index in group:
                    itself[index] += shares[place][place]

        def similar(values: Sequence[float]) -> list[float]:
            found: list[list[float]] = [[] for _ in sizes]
            for members, shares in groups:
                sums = [fsum([values[index] for index in group]) for group in members]
                for group, share in zip(members, shares, strict=True):
                    given = fsum(map(mul, share, sums))
                    for index in group:
                        found[index].append(given)
            # Exact sums: the order of a set of terms doesn't show.
            return [fsum([*given, -its * value]) for given, its, value in zip(found, itself, values, strict=True)]

        return scaled(_walk(similar, similar([1.0] * len(sizes)), self.damping, self.tolerance))


class Bm25Rank(Record):
    """TextRank with BM25 for its weights: the sentences that answer best when all others are the queries.

    Sentence j passes its score on to i by i's BM25 score for j's terms. A step up from `TextRank`, by the same word
    overlap: rare terms count more, repeats and length less. Meant with `Top`.

    Parameters
    ----------
    saturation : float
        How fast a repeated term stops to count, 0 (at once) or more.
    length : float
        How much a long sentence pays: 0 (nothing) to 1 (in proportion).
    damping : float
        The share of a score that comes from the neighbours: 0 (all sentences alike) to below 1 (neighbours only).
    tolerance : float
        It is done when no score moves by more than this in a round, where all start from 1; above 0.

    Notes
    -----
    Linear in the text a round, about 20 rounds. A term in more than half of the sentences gets a quarter of the mean
    idf, as the paper proposes. The most central sentence has 1.

    References
    ----------
    F. Barrios, F. López, L. Argerich, R. Wachenchauzer, Variations of the similarity function of TextRank for
    automated summarization, 2016.
    """

    saturation: float = 1.2
    length: float = 0.75
    damping: float = 0.85
    tolerance: float = 1e-6

    def _check(self) -> None:
        check_number("saturation", self.saturation)
        check_number("length", self.length, 0, 1, "a number from 0 (length costs nothing) to 1 (in proportion)")
        _check_walk(self.damping, self.tolerance)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        counts = [Counter(terms) for terms in representation.terms]
        sizes = [sum(own.values()) for own in counts]
        n, mean = len(counts), sum(sizes) / max(1, len(counts)) or 1.0
        frequency = representation.frequency
        idf = {df: round(log((n - df + 0.5) / (df + 0.5)), 12) for df in set(frequency.values())}
        usual = fsum([idf[df] for df in frequency.values()]) / max(1, len(frequency))
        # In a text of a few sentences even the mean is below 0; a weight is never.
        idf = {df: value if value > 0 else max(_EPSILON * usual, _TRIFLE) for df, value in idf.items()}
        k, b = self.saturation, self.length
        answers, questions = [], []
        for own, size in zip(counts, sizes, strict=True):
            norm = k * (1 - b + b * size / mean)
            # Terms of one sentence only tie it to itself, and no sentence votes for itself.
            shared = {term: count for term, count in own.items() if frequency[term] > 1}
            answers.append({t: idf[frequency[t]] * c * (k + 1) / (c + norm) for t, c in shared.items()})
            questions.append({t: float(c) for t, c in shared.items()})
        answer, question = Vectors(answers), Vectors(questions)
        itself = [fsum(map(mul, *own)) for own in zip(answer.weights, question.weights, strict=True)]
        out = question.dot(answer.total([1.0] * n))
        degrees = [given - own if given - own > 1e-9 * given else 0.0 for given, own in zip(out, itself, strict=True)]

        def similar(values: Sequence[float]) -> list[float]:
            asked = answer.dot(question.total(values))
            return [max(0.0, got - own * value) for got, own, value in zip(asked, itself, values, strict=True)]

        return scaled(_walk(similar, degrees, self.damping, self.tolerance))


class PacSum(Record):
    """Sentences that later sentences take up: centrality with a direction, by tf-idf cosines.

    A sentence gains by each that resembles it after it, and loses (or gains less) by each before it. For news and
    papers, where the point comes first and is taken up; without looking at the position as such. Meant with `Top`,
    as in the paper, or `Mmr`.

    Parameters
    ----------
    before : float
        Weight of the cosines with the sentences before, a finite number; below 0 a repeat costs.
    after : float
        Weight of the cosines with the sentences after, a finite number.
    threshold : float
        Cosines are counted from this share of the highest in the document: 0 (all of each) to 1 (none).

    Notes
    -----
    Linear in the text; with a threshold, or a user's vectorizer, it takes the pairs that share a term, and of those
    before a sentence the 200 likest. Scores are divided by the largest magnitude: -1 to 1.

    References
    ----------
    H. Zheng, M. Lapata, Sentence centrality revisited for unsupervised summarization, ACL 2019.
    """

    before: float = -0.5
    after: float = 1.0
    threshold: float = 0.0

    def _check(self) -> None:
        for name in ("before", "after"):
            value = getattr(self, name)
            if not is_real(value) or not abs(float(value)) < float("inf"):
                raise OptionError(name, value, "a finite number")
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (all cosines) to 1 (none)")

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        if self.threshold or representation.vectorizer is not None:
            before, after = self._of_pairs(representation)
        else:
            before, after = _all_cosines(representation)
        scores = [self.before * earlier + self.after * later for earlier, later in zip(before, after, strict=True)]
        most = max(map(abs, scores), default=0.0)
        return Scores([round(score / most, 9) if most else 0.0 for score in scores])

    def _of_pairs(self, representation: Representation) -> tuple[list[float], list[float]]:
        """Return each sentence's sum of the cosines above the threshold, with those before and those after."""
        near = list(pairs(representation, 0.0))
        floor = self.threshold * max((cosine for own in near for cosine, _ in own), default=0.0)
        before = [fsum([max(0.0, cosine - floor) for cosine, _ in own]) for own in near]
        after: list[list[float]] = [[] for _ in near]
        for own in near:
            for cosine, other in own:
                after[other].append(max(0.0, cosine - floor))
        return before, list(map(fsum, after))


def _all_cosines(representation: Representation) -> tuple[list[float], list[float]]:
    """Return each sentence's sum of the cosines with all before it, and with all after it."""
    vectors = Vectors(unit_rows(representation))
    sums = []
    for order in (1, -1):
        so_far = [0.0] * vectors.size
        found = []
        for columns, weights in list(zip(vectors.columns, vectors.weights, strict=True))[::order]:
            found.append(fsum(map(mul, weights, map(so_far.__getitem__, columns))))
            for column, weight in zip(columns, weights, strict=True):
                so_far[column] += weight
        sums.append(found[::order])
    return sums[0], sums[1]


def _walk(
    similar: Callable[[Sequence[float]], Sequence[float]], degrees: Sequence[float], damping: float, tolerance: float
) -> list[float]:
    """Return PageRank but for a factor: `similar` multiplies by the weights, `degrees` are their sums.

    What a sentence without neighbours would pass on to all alike is such a factor too, and left out.
    """
    scores = [1.0] * len(degrees)
    for _ in range(_ROUNDS):
        given = similar([score / degree if degree else 0.0 for score, degree in zip(scores, degrees, strict=True)])
        moved = [1 - damping + damping * got for got in given]
        change = max([abs(new - old) for new, old in zip(moved, scores, strict=True)], default=0.0)
        scores = moved
        if change <= tolerance:
            break
    return scores


def _check_walk(damping: object, tolerance: object) -> None:
    """Raise OptionError for a walk that has no end."""
    check_number("damping", damping, 0, 1, _DAMPING)
    if damping == 1:
        raise OptionError("damping", damping, _DAMPING)
    check_number("tolerance", tolerance, allowed="a finite number above 0")
    if not tolerance:
        raise OptionError("tolerance", tolerance, "a finite number above 0")

"""From a representation to how important each sentence is: the field's other scorers, under their own names."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from math import fsum, sqrt

from ..document import Scores
from ..errors import OptionError
from ..record import Record, check_number
from ..representation.vectors import Vectors, drawn, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..representation.representation import Representation


class TfIdf(Record):
    """The textbook's: the tf-idf weights of a sentence's terms, each sentence a document of its own.

    Rows of tf x idf, scikit-learn's smooth idf, scaled to Euclidean length 1; the score is a row's sum or mean.
    To compare with, not to read: the mean is worse than random sentences, the sum takes the longest
    (16.0 against lead's 22.0 on CNN); `Salience` keeps what is good in it.

    Parameters
    ----------
    aggregate : {"sum", "mean"}
        The sum of the row's weights, or their mean over the sentence's distinct terms.

    Notes
    -----
    Linear in the text.

    References
    ----------
    G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988.
    """

    aggregate: str = "sum"

    def _check(self) -> None:
        if self.aggregate not in ("sum", "mean"):
            raise OptionError("aggregate", self.aggregate, 'one of "sum", "mean"')

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, 0 for one without terms."""
        idf = representation.idf_of_sentences
        return Scores(self._score(terms, idf) for terms in representation.terms)

    def _score(self, terms: Sequence[str], idf: Mapping[str, float]) -> float:
        row = [count * idf[term] for term, count in Counter(terms).items()]
        if not row:
            return 0.0
        return fsum(row) / sqrt(fsum(weight * weight for weight in row)) / (1 if self.aggregate == "sum" else len(row))


class Centroid(Record):
    """Sentences with the words that the whole document is about: the centroid of its tf-idf vectors.

    The centroid is the sum of the sentences' tf x idf, without the terms whose weight in it is below `threshold` of
    the highest; idf is the background's where one is given, else the sentences'. For several articles on one
    event, as a plain first choice. Meant with a selector that drops repeats, as `Mmr` does.

    Parameters
    ----------
    measure : {"sum", "cosine"}
        The sum of the centroid's weights of a sentence's words, which takes long sentences (MEAD); or the cosine of
        its vector with the centroid.
    threshold : float
        0 (all terms are in the centroid) to 1 (the heaviest only).

    Notes
    -----
    Linear in the text. The best sentence has 1.

    References
    ----------
    D. R. Radev, H. Jing, M. Styś, D. Tam, Centroid-based summarization of multiple documents, Information
    Processing & Management 40, 2004 (sum); G. Rossiello, P. Basile, G. Semeraro, Centroid-based text summarization
    through compositionality of word embeddings, 2017 (cosine, threshold).
    """

    measure: str = "sum"
    threshold: float = 0.3

    def _check(self) -> None:
        if self.measure not in ("sum", "cosine"):
            raise OptionError("measure", self.measure, 'one of "sum", "cosine"')
        check_number("threshold", self.threshold, 0, 1, "a number from 0 (all terms) to 1 (the heaviest only)")

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        counts = [Counter(terms) for terms in representation.terms]
        idf: Any = representation.idf_of_sentences if representation.idf is None else representation.idf
        vectors = Vectors([{term: count * idf[term] for term, count in own.items()} for own in counts])
        centroid = vectors.total([1.0] * len(vectors))
        least = self.threshold * max(centroid, default=0.0)
        centroid = [weight if weight >= least else 0.0 for weight in centroid]
        if self.measure == "cosine":
            lengths = [sqrt(fsum([weight * weight for weight in own])) for own in vectors.weights]
            products = zip(vectors.dot(centroid), lengths, strict=True)
            return scaled([product / length if length else 0.0 for product, length in products])
        return scaled(
            fsum([centroid[column] * count for column, count in zip(columns, own.values(), strict=True)])
            for columns, own in zip(vectors.columns, counts, strict=True)
        )


class Luhn(Record):
    """Sentences where words that the document repeats stand close together.

    A word is significant when it is a term said `least` times or more in the document. The stretches of a sentence
    between significant words at most `gap` others apart are weighed by the square of their number of significant
    words, divided by the number of all their words; the best stretch is the score. For technical prose that
    repeats its vocabulary. Meant with `Top`.

    Parameters
    ----------
    least : int
        Occurrences in the document that make a term significant, 1 or more.
    gap : int
        Other words allowed between two significant ones, 0 or more.

    Notes
    -----
    Linear in the text.

    References
    ----------
    H. P. Luhn, The automatic creation of literature abstracts, IBM Journal 2, 1958.
    """

    least: int = 2
    gap: int = 4

    def _check(self) -> None:
        _check_whole("least", self.least, 1)
        _check_whole("gap", self.gap, 0)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, 0 for one without significant words."""
        words, terms = representation.words, representation.terms
        counts = Counter([term for own in terms for term in own])
        significant = {term for term, count in counts.items() if count >= self.least}
        # An analyzer's terms need not be words: then the stretches are of its terms.
        rows = [own if {*own}.issuperset(kept) else kept for own, kept in zip(words, terms, strict=True)]
        return scaled(self._best([place for place, word in enumerate(own) if word in significant]) for own in rows)

    def _best(self, places: Sequence[int]) -> float:
        """Return the weight of the best stretch of words, from the places of those that are significant."""
        best, first = 0.0, 0
        ends = [place for place, (one, next_one) in enumerate(pairwise(places)) if next_one - one - 1 > self.gap]
        for last in [*ends, len(places) - 1] if places else []:
            number = last - first + 1
            best = max(best, number * number / (places[last] - places[first] + 1))
            first = last + 1
        return best


class Edmundson(Record):
    """Sentences with cue words, key words, the title's words, in telling places: four methods in a weighted sum.

    Each part is scaled to at most 1 within the document:

    - *cue*: bonus phrases in the sentence, less the stigma words;
    - *key*: the counts of its key terms, those said more often than the mean term;
    - *title*: the title's terms in it;
    - *location*: a point each for standing in the first or last paragraph, and first or last in its paragraph.

    For reports and papers with a title and kept paragraphs. Meant with `Top`.

    Parameters
    ----------
    cue, key, title, location : float
        Weights, 0 (off) or more. The paper found cue, title and location best, without key.
    bonus : collection of str, optional
        Words and phrases that speak for a sentence. None: those with which abstracts in the language announce
        their point.
    stigma : collection of str, optional
        Words and phrases that speak against one. None: the language's connectives and pronouns, where they open it.

    Notes
    -----
    Linear in the text.

    References
    ----------
    H. P. Edmundson, New methods in automatic extracting, Journal of the ACM 16, 1969.
    """

    cue: float = 1.0
    key: float = 0.0
    title: float = 1.0
    location: float = 1.0
    bonus: Any = None
    stigma: Any = None

    def _check(self) -> None:
        for name in ("cue", "key", "title", "location"):
            check_number(name, getattr(self, name))
        for name in ("bonus", "stigma"):
            phrases = getattr(self, name)
            if phrases is None:
                continue
            if isinstance(phrases, str) or not hasattr(phrases, "__iter__"):
                raise OptionError(name, phrases, "a collection of words and phrases, or None")
            if not all(isinstance(phrase, str) and phrase.strip() for phrase in phrases):
                raise OptionError(name, phrases, "words and phrases that aren't empty")
            self.__dict__[name] = tuple(sorted(dict.fromkeys(" ".join(phrase.lower().split()) for phrase in phrases)))

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, and its four parts."""
        parts: dict[str, list[float]] = {}
        for name, found in (
            ("cue", self._cues),
            ("key", _keys),
            ("title", _title),
            ("location", _location),
        ):
            if weight := getattr(self, name):
                raw = found(representation)
                most = max(map(abs, raw), default=0)
                parts[name] = [round(weight * value / most, 9) if most else 0.0 for value in raw]
        return Scores(map(fsum, zip(*parts.values(), strict=True)) if parts else [0.0] * len(representation), parts)

    def _cues(self, representation: Representation) -> list[float]:
        """Return the number of bonus phrases in each sentence, less that of stigma words."""
        language = representation.language
        bonus = language.cues if self.bonus is None else self.bonus
        points = []
        for words in representation.words:
            if self.stigma is None:
                against = int(words[:1] != [] and words[0] in language.connectives | language.pointers)
            else:
                against = _count(self.stigma, words)
            points.append(float(_count(bonus, words) - against))
        return points


def _count(phrases: Sequence[str], words: Sequence[str]) -> int:
    """Return how often words have one of the phrases in them; what a longer one has taken doesn't count again."""
    # Two spaces: neighbours don't share one.
    text, found = f" {'  '.join(words)} ", 0
    for phrase in sorted(phrases, key=len, reverse=True):
        wanted = f" {phrase.replace(' ', '  ')} "
        if wanted in text:
            found += text.count(wanted)
            text = text.replace(wanted, "   ")
    return found


def _keys(representation: Representation) -> list[float]:
    """Return the sum of the counts, in the document, of each sentence's terms that are said more than the mean."""
    terms = representation.terms
    counts = Counter([term for own in terms for term in own])
    mean = sum(counts.values()) / max(1, len(counts))
    return [float(sum([counts[term] for term in own if counts[term] > mean])) for own in terms]


def _title(representation: Representation) -> list[float]:
    """Return the number of the title's terms in each sentence."""
    return [float(len(own & representation.title_terms)) for own in representation.distinct]


def _location(representation: Representation) -> list[float]:
    """Return how many of these hold: in the first or last paragraph, first or last in its paragraph."""
    paragraphs = [sentence.paragraph for sentence in representation.sentences]
    first, last = paragraphs[:1], paragraphs[-1:]
    points = []
    for place, paragraph in enumerate(paragraphs):
        opens = not place or paragraphs[place - 1] != paragraph
        closes = place + 1 == len(paragraphs) or paragraphs[place + 1] != paragraph
        points.append(float(([paragraph] in (first, last)) + (opens or closes)))
    return points


class Lsa(Record):
    """Sentences that weigh most in the document's main topics: the singular value decomposition of its vectors.

    The score is the length of a sentence's vector in the space of the strongest dimensions, each scaled by its
    singular value. It takes long sentences with the main topics' words. Meant with `Top`.

    Parameters
    ----------
    dimensions : int, optional
        How many topics count, 1 or more; those that tie with the last count too. None: those whose singular value is
        at least half of the largest.

    Notes
    -----
    Up to 400 sentences by the eigenvalues of their products, exact; above it by a Lanczos process with a fixed
    start, for the 100 strongest dimensions at most. Imports NumPy and SciPy. The best sentence has 1; rounded to
    6 digits, what linear algebra agrees on across platforms.

    References
    ----------
    J. Steinberger, K. Ježek, Using latent semantic analysis in text summarization and summary evaluation, ISIM 2004.
    """

    dimensions: int | None = None

    def _check(self) -> None:
        if self.dimensions is not None:
            _check_whole("dimensions", self.dimensions, 1)

    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        if not len(representation) or not (matrix := representation.vectors).nnz:
            return Scores([0.0] * len(representation))
        squares, topics = _spectrum(matrix)
        # A hundred-millionth forgives what tells equal values apart: those that tie count all or not at all.
        least = squares[0] / 4 if self.dimensions is None else squares[min(self.dimensions, len(squares)) - 1]
        lengths = (topics[:, squares >= least * (1 - 1e-8)] ** 2).sum(axis=1) ** 0.5
        return Scores([round(length, 6) for length in (lengths / lengths.max()).tolist()])


# Sentences or terms up to which all dimensions are computed, 60 ms; and how many dimensions at most beyond.
_DENSE, _STRONGEST = 400, 100


def _spectrum(matrix: Any) -> tuple[Any, Any]:
    """Return the squared singular values of a matrix, largest first, and its rows in those dimensions, (n, k)."""
    import numpy as np
    from threadpoolctl import threadpool_limits

    n, d = matrix.shape
    small = min(n, d) <= _DENSE
    if not small:
        from scipy.sparse.linalg import LinearOperator, eigsh
    # One thread: so small a matrix waits 10 ms for the others, and their number would show in the last digits.
    with _blas().limit(limits=1) if small else threadpool_limits(1):
        if not small:
            products = LinearOperator((n, n), matvec=lambda vector: matrix @ (matrix.T @ vector), dtype=np.float64)
            values, sentences = eigsh(products, k=_STRONGEST, v0=np.ones(n))
        elif n <= d:
            values, sentences = np.linalg.eigh((matrix @ matrix.T).toarray())
        else:
            values, terms = np.linalg.eigh((matrix.T @ matrix).toarray())
            return values[::-1], matrix @ terms[:, ::-1]
    values = values.clip(0)
    return values[::-1], (sentences * values**0.5)[:, ::-1]


@lru_cache(1)
def _blas() -> Any:
    """Return what limits the threads of linear algebra, looked up once: that takes a millisecond."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


class Lead(Record):
    """The first sentences: what every summary of news has to beat.

    The score is minus the number of sentences before it, so that `Mmr` keeps the order, and leaves out repeats only.

    Notes
    -----
    Linear in the number of sentences.

    References
    ----------
    A. Nenkova, Automatic text summarization of newswire: lessons learned from the document understanding
    conference, AAAI 2005.
    """

    def __call__(self, representation: Representation) -> Scores:
        """Return 0, -1, -2 and so on."""
        return Scores([float(-index) for index in range(len(representation))])


class Random(Record):
    """Any sentences: what is left when nothing is known, to compare with.

    The score is minus the number of sentences drawn before it. Each document has its own draw, the same every time.

    Parameters
    ----------
    seed : int
        Another number draws another order, 0 or more.

    Notes
    -----
    n log n.
    """

    seed: int = 0

    def _check(self) -> None:
        _check_whole("seed", self.seed, 0)

    def __call__(self, representation: Representation) -> Scores:
        """Return 0, -1, -2 and so on, in a drawn order."""
        import random

        text = "\n".join([sentence.text for sentence in representation.sentences])
        draw = random.Random(f"{int(self.seed)}\n{text}".encode("utf-8", "surrogatepass")).random
        return drawn(sorted(range(len(representation)), key=lambda _: draw()))


def _check_whole(setting: str, value: Any, least: int) -> None:
    """Raise OptionError unless a value is a whole number, NumPy's too, of at least `least`."""
    allowed = f"a whole number of at least {least}"
    check_number(setting, value, least, allowed=allowed)
    if not hasattr(value, "__index__"):
        raise OptionError(setting, value, allowed)

"""From the parts of a score and the traits of sentences to a weighted sum of them: what `fit` learns is one."""

from __future__ import annotations

from math import fsum, log1p, sqrt

from ..errors import OptionError
from ..record import Record, is_finite
from ..representation.words import words
from ..sentences.form import is_question, words_quoted
from ..stages import Scores, scoring
from .salience import Salience
from .tfidf import TfIdf

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..representation.representation import Representation
    from ..stages import Scorer

# Trait -> what it is, of sentence i of n. All of them cheap, none of them of one language.
TRAITS = {
    "first": "1 for the first sentence",
    "second": "1 for the second sentence",
    "depth": "ln(1 + i)",
    "share": "i / n: 0 at the start to 1 at the end",
    "words": "words, in units of 25",
    "long": "the square of that, at most 9",
    "numbers": "share of words that start with a digit, 0 to 1",
    "names": "share of words behind the first that start with a capital, 0 to 1",
    "quoted": "share of words between quotation marks, 0 to 1",
    "asks": "1 for a question",
    "tfidf": "the textbook's sum of tf-idf weights, in standard deviations from the document's mean",
}


WORD, OPENS = "word:", "opens:"


class Weighted(Record):
    """The parts of another scorer, each times a weight, and weighted traits and words of the sentences beside them.

    What `fit` makes. Without weights it is the other scorer.

    Parameters
    ----------
    weights : mapping of str to float
        What a part of the other scorer is multiplied with (1 where it isn't named), and what a trait of `TRAITS`
        counts (0 where it isn't named). "word:said" is what it counts to have the word "said", however often,
        "opens:but" to begin with "but", both in lower case. Kept as a sorted tuple of pairs.
    scorer : Scorer
        The other scorer, one that gives parts; any other has the one part "score".

    Notes
    -----
    Linear in the text.

    References
    ----------
    J. Kupiec, J. Pedersen, F. Chen, A trainable document summarizer, SIGIR 1995.

    Examples
    --------
    >>> from summarizer import summarize
    >>> text = "The river rose. The river broke its banks at noon and the town was flooded. Who will pay for it?"
    >>> summarize(text, 1, scorer=Weighted({"asks": 9}))
    'Who will pay for it?'
    """

    weights: Any = ()
    scorer: Scorer = Salience()

    def _check(self) -> dict[str, Any]:
        try:
            weights = dict(self.weights)
        except (TypeError, ValueError):
            weights = {"": None}  # no mapping: refused as a weight that is no number
        if not all(map(_is_weight, weights.items())):
            raise OptionError("weights", self.weights, "a mapping of part or trait to a finite number")
        if not callable(self.scorer) or isinstance(self.scorer, type):
            raise OptionError("scorer", self.scorer, "a callable")

        return {"weights": tuple(sorted([(name, float(weight)) for name, weight in weights.items()]))}

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence; its parts are the other scorer's, the traits that count, and "words"."""
        scores = self.scorer(representation)
        # A scorer of one's own may return plain numbers: they are its one part.
        scores = scores if isinstance(scores, Scores) else Scores(map(float, scores))
        weights = dict(self.weights)
        parts = {name: _times(weights.get(name, 1.0), values) for name, values in scores.parts.items()}

        # Neither the traits nor the words are looked at where none of them counts.
        if any(name in TRAITS for name in weights):
            found = traits(representation)
            parts.update({name: _times(weights[name], found[name]) for name in found if weights.get(name)})
        if any(name.startswith((WORD, OPENS)) for name in weights):
            parts["vocabulary"] = [_said(sentence.text, weights) for sentence in representation.sentences]
        return Scores(map(fsum, zip(*parts.values(), strict=True)), parts, scores.because)


def _is_weight(pair: tuple[Any, Any]) -> bool:
    """Whether a name and a value are a part's, a trait's or a word's weight."""
    name, weight = pair
    return isinstance(name, str) and is_finite(weight)


def _times(weight: float, values: Sequence[float]) -> list[float]:
    """Return values, each times a weight."""
    return [weight * value for value in values]


def _said(text: str, weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of a sentence's words."""
    # Sorted: a sum of floats depends on its order, a set's order on the hash seed.
    return fsum([weights[name] for name in sorted(vocabulary(text)) if name in weights])


def vocabulary(text: str) -> set[str]:
    """Return the words of a sentence and its opening one, as `Weighted` names them.

    Examples
    --------
    >>> sorted(vocabulary("But the mayor said so."))
    ['opens:but', 'word:but', 'word:mayor', 'word:said', 'word:so', 'word:the']
    """
    found = words(text)
    return {f"{WORD}{word}" for word in found} | {f"{OPENS}{word}" for word in found[:1]}


def traits(representation: Representation) -> dict[str, list[float]]:
    """Return each of `TRAITS`, a number a sentence.

    Parameters
    ----------
    representation : Representation
        Of n sentences.

    Returns
    -------
    dict of str to list of float
        Each of length n.
    """
    texts = [sentence.text for sentence in representation.sentences]
    split = [text.split() for text in texts]
    n, sizes = len(texts), [len(own) / _UNIT for own in split]

    # Shares of the words: a sentence has one at least.
    return {
        "first": [float(index == 0) for index in range(n)],
        "second": [float(index == 1) for index in range(n)],
        "depth": [round(log1p(index), 9) for index in range(n)],
        "share": [index / n for index in range(n)],
        "words": sizes,
        "long": [min(size, _LONG) ** 2 for size in sizes],
        "numbers": [sum(map(str.isdigit, _initials(own))) / len(own) for own in split],
        "names": [sum(map(str.isupper, _initials(own[1:]))) / len(own) for own in split],
        "quoted": [min(1.0, words_quoted(text) / len(own)) for text, own in zip(texts, split, strict=True)],
        "asks": [float(is_question(text)) for text in texts],
        "tfidf": _standard(TfIdf()(representation)),
    }


# Words in the unit of "words", a usual sentence's; from how many units on "long" grows no more.
_UNIT, _LONG = 25, 3.0


def _initials(words: Sequence[str]) -> list[str]:
    """Return the first characters of words."""
    return [word[0] for word in words]


def _standard(scores: Scores) -> list[float]:
    """Return scores in standard deviations from their mean, 0 where they don't differ."""
    mean = fsum(scores) / max(1, len(scores))
    spread = sqrt(fsum((score - mean) ** 2 for score in scores) / max(1, len(scores)))
    return [round((score - mean) / spread, 9) if spread > _NONE else 0.0 for score in scores]


# Scores that differ by no more don't differ.
_NONE = 1e-12

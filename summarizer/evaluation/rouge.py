"""From a summary, its document and its references to figures: ROUGE, how extractive it is, what it repeats."""

from __future__ import annotations

from functools import lru_cache, partial
from statistics import fmean

from ..errors import MissingDependencyError, OptionError
from ..representation.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

ROUGE = ("rouge1", "rouge2", "rougeL", "rougeLsum")
# How the figures of several references become one.
JOINS: dict[str, Any] = {"mean": fmean, "max": max}


class Words:
    """A tokenizer for rouge-score, whose own keeps a-z and 0-9 only: nothing of Russian, half of Turkish.

    Parameters
    ----------
    is_english : bool
        Whether to take rouge-score's own words, with Porter's stemmer, as all published figures do.
    """

    def __init__(self, *, is_english: bool = False) -> None:
        tokenize: Any = words
        if is_english:
            from nltk.stem.porter import PorterStemmer
            from rouge_score.tokenize import tokenize as english

            self.stem = lru_cache(2**16)(PorterStemmer().stem)
            tokenize = partial(english, stemmer=self)  # which it asks for .stem(word)
        # A reference is read anew for every system, a sentence for every step of the oracle.
        self.tokenize = lru_cache(2**12)(lambda text: tuple(tokenize(text)))


@lru_cache(8)
def _scorer(kinds: tuple[str, ...], is_english: bool, tokenizer: Any) -> Any:
    """Return rouge-score's scorer."""
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise MissingDependencyError("rouge-score", "evaluate") from error
    return RougeScorer(list(kinds), tokenizer=_words(is_english) if tokenizer is None else tokenizer)


@lru_cache(2)
def _words(is_english: bool) -> Words:
    """Return the tokenizer of all scorers, so that they share what they have read."""
    return Words(is_english=is_english)


def rouge(
    sentences: Sequence[str],
    references: Sequence[str],
    join: str = "mean",
    *,
    language: str = "en",
    tokenizer: Any = None,
    kinds: Sequence[str] = ROUGE,
) -> dict[str, float]:
    """Return the ROUGE F1 of a summary against its references, in points.

    Parameters
    ----------
    sentences : sequence of str
        The summary's.
    references : sequence of str
        One or more; ROUGE-Lsum takes each of their lines for a sentence.
    join : {"mean", "max"}
        What several references become: their mean, or the best of them, kind by kind.
    language : str
        Its code: "en" has rouge-score's own words, stemmed; others have words of any script, as they are.
    tokenizer : object, optional
        With rouge-score's own `tokenize(text) -> list of str`, for words of another kind.
    kinds : sequence of str
        As rouge-score names them.

    Returns
    -------
    dict of str to float
        By kind, 0 (nothing in common) to 100 (the same words in the same order).

    Raises
    ------
    MissingDependencyError
        If rouge-score isn't installed.
    OptionError
        If `join` is neither.

    Notes
    -----
    The package rouge-score counts. About 1 ms for 60 words against 50.

    References
    ----------
    C.-Y. Lin, ROUGE: a package for automatic evaluation of summaries, 2004.

    Examples
    --------
    >>> found = rouge(["The river broke its banks."], ["The river rose.", "Banks are broken."])
    >>> {kind: round(points, 1) for kind, points in found.items()}
    {'rouge1': 37.5, 'rouge2': 16.7, 'rougeL': 37.5, 'rougeLsum': 37.5}
    """
    if join not in JOINS:
        raise OptionError("join", join, 'one of "mean", "max"')

    # rouge-score takes a line for a sentence: breaks inside of one become spaces.
    scorer = _scorer(tuple(kinds), language == "en", tokenizer)
    candidate = "\n".join([" ".join(sentence.split()) for sentence in sentences])
    found = [scorer.score(reference, candidate) for reference in references]
    points: dict[str, float] = {}
    for kind in kinds:
        points[kind] = 100 * float(JOINS[join]([score[kind].fmeasure for score in found]))
    return points

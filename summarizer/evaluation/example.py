"""From a pair to an example to learn from: its parts, traits and words, and what any summary of it is worth."""

from __future__ import annotations

from math import fsum
from statistics import fmean

from ..budget import Budget
from ..scorers.weighted import OPENS, TRAITS, WORD, traits, vocabulary
from ..stages import Scores
from .lengths import ceilings_of
from .oracle import Oracle
from .panel import read_as
from .rouge import rouge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from .lengths import Length
    from .pairs import Pair

# Parts that serve the reader where ROUGE sees nothing: learning would sell them for a hundredth of a point.
KEPT = ("readability",)


class Example:
    """A document read once, cut again and again; what its summaries are worth is remembered.

    Parameters
    ----------
    pair : Pair
    summarizer : Summarizer
        What is started from.
    budgets : sequence of Length
        What it is learnt for; the oracle picks within the first.
    join, titles, language, tokenizer
        As for `compare`.

    Attributes
    ----------
    analysis : Analysis
    columns : dict of str to sequence of float
        The parts of the score and the traits, one number a sentence.
    plain : list of float
        The scores without the parts that are kept as they are.
    texts, words : list
        Of each sentence: its text, and the words that may tell something.
    wanted : set of int
        The sentences that the oracle picks.
    """

    def __init__(
        self,
        pair: Pair,
        summarizer: Summarizer,
        budgets: Sequence[Length],
        *,
        join: str,
        titles: bool,
        language: str | None,
        tokenizer: Any,
    ) -> None:
        document = pair.document if titles else pair.document.replace(title=None)
        self.analysis = summarizer(document).selection.analysis
        self.budgets = [_budget(ceilings_of(budget, pair), summarizer) for budget in budgets]
        self.references, self.join, self.tokenizer = pair.references, join, tokenizer
        self.language = read_as(document, language)
        self.known: dict[tuple[int, ...], float] = {}

        representation, scores = self.analysis.representation, self.analysis.scores
        self.texts = [sentence.text for sentence in representation.sentences]
        self.words = [vocabulary(text) for text in self.texts]
        self.columns: dict[str, Sequence[float]] = {
            name: values for name, values in scores.parts.items() if name not in KEPT
        }
        self.columns |= traits(representation)
        # The scores without what is kept: the cost of a stub is larger than all else, and would set the scale.
        kept = [scores.parts.get(name, (0.0,) * len(representation)) for name in KEPT]
        self.plain = [score - fsum(costs) for score, *costs in zip(scores, *kept, strict=True)]

        limits = self.budgets[0].limits(self.texts, representation.language.joiner)
        oracle = Oracle(self.references, join, self.language, tokenizer)
        self.wanted = set(oracle(scores, representation, limits))

    def scored(self, weights: Mapping[str, float]) -> Any:
        """Return the weighted sum of its parts, traits and words, a number a sentence."""
        import numpy as np

        names = [name for name in weights if not is_word(name)]
        by_word = [_sum_of(own, weights) for own in self.words]
        return self.features(names) @ np.array([weights[name] for name in names]) + np.array(by_word)

    def features(self, names: Sequence[str]) -> Any:
        """Return the parts and traits as rows of (n, names), less their means: what sets a sentence apart here."""
        import numpy as np

        n = len(self.texts)
        table = np.array([self.columns.get(name, [0.0] * n) for name in names], dtype=float).T.reshape(n, len(names))
        return table - table.mean(axis=0) if n else table

    def worth(self, picks: tuple[int, ...]) -> float:
        """Return the mean of ROUGE-1, -2 and -Lsum of some of its sentences."""
        # Folds, shares and steps pick the same sentences again and again.
        if picks not in self.known:
            sentences = [self.texts[pick] for pick in picks]
            kinds = ("rouge1", "rouge2", "rougeLsum")
            found = rouge(
                sentences, self.references, self.join, language=self.language, tokenizer=self.tokenizer, kinds=kinds
            )
            self.known[picks] = fmean(found.values())
        return self.known[picks]

    def reached(self, scores: Iterable[float], selector: Any) -> float:
        """Return what the summaries by other scores are worth, the mean over the budgets."""
        analysis = self.analysis.replace(scores=Scores(map(float, scores)), selector=selector)
        return fmean(self.worth(tuple(sorted(analysis.select(budget).picks))) for budget in self.budgets)


def _budget(ceilings: Mapping[str, Any], summarizer: Summarizer) -> Budget:
    """Return the budget of some ceilings, the summarizer's own where there are none."""
    return Budget(**ceilings) if ceilings else summarizer.budget


def _sum_of(words: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return what a sentence's words count."""
    return fsum([weights[word] for word in sorted(words) if word in weights])


def is_word(name: str) -> bool:
    """Whether a weight is that of a word, and not of a part or a trait."""
    return name.startswith((WORD, OPENS))


def is_of_default(name: str) -> bool:
    """Whether a weight is on a part that the default has too, where it counts 1."""
    return name not in TRAITS and not is_word(name)

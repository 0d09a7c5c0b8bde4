"""From examples to weights: how much of what is learnt to mix in, and how much diversity, chosen within them."""

from __future__ import annotations

from itertools import product
from math import sqrt

from ..record import Record
from ..scorers.weighted import Weighted
from .example import is_of_default
from .regression import regressed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from ..pipeline import Summarizer
    from .example import Example

    # A share of the learnt, and a step of the diversity.
    Choice: TypeAlias = tuple[float, float]

# How much of the learnt there is for one of the default, both of equal spread: chosen anew for each fit, within its
# pairs, from as much of one as of the other unless another is clearly better. Abstracts want more, French news less.
SHARES = (0.5, 1.0, 2.0)
# What is added to the selector's diversity.
STEPS = (-0.1, 0.0, 0.1)
# What is taken unless another is clearly better.
USUAL = (1.0, 0.0)
# By how many standard errors another choice has to be ahead of the usual.
CLEARLY = 2.0
# Folds within the examples: each is judged once, by what the other three quarters teach.
_FOLDS = 4
# How far the default and the learnt agree, as a correlation, about.
_AGREEMENT = 0.7
# Digits of a weight, in the report as in the file.
_DIGITS = 4


def weighted(summarizer: Summarizer, weights: Mapping[str, float]) -> Summarizer:
    """Return a summarizer with weights on its parts and traits, and another diversity."""
    assert not isinstance(summarizer.scorer, str)  # a Summarizer puts the stage in the place of its name
    of_parts = {name: weight for name, weight in weights.items() if name != "diversity"}
    selector: Any = summarizer.selector
    if "diversity" in weights:
        selector = selector.replace(diversity=weights["diversity"])
    return summarizer.replace(scorer=Weighted(of_parts, summarizer.scorer), selector=selector)


class Lesson:
    """What is learnt from some of the examples.

    Parameters
    ----------
    default : Summarizer
        What is started from.
    examples : sequence of Example
    seed : int
        Of the folds.
    """

    def __init__(self, default: Summarizer, examples: Sequence[Example], seed: int) -> None:
        self.selector: Any = default.selector
        settings = self.selector.as_dict() if isinstance(self.selector, Record) else {}
        self.diversity: float | None = settings.get("diversity")
        self.examples, self.seed = examples, seed
        # In the order in which they are met: the figures depend on it in their last bit.
        names: dict[str, None] = {}
        for example in examples:
            names |= dict.fromkeys(example.columns)
        self.names = list(names)

    def learn(self, places: Sequence[int]) -> dict[str, float]:
        """Return the weights learnt from the examples at some places."""
        share, step = self._chosen(places)
        weights = {}
        for name, weight in self._regressed(places).items():
            kept = 1.0 if is_of_default(name) else 0.0
            weights[name] = round(float(mixed(kept, weight, share)), _DIGITS)
        if self.diversity is not None:
            weights["diversity"] = round(self.diversity + step, _DIGITS)
        return weights

    def _regressed(self, places: Sequence[int]) -> dict[str, float]:
        """Return what sets apart the oracle's picks in the examples at some places."""
        return regressed([self.examples[place] for place in places], self.names)

    def _choices(self) -> list[Choice]:
        """Return what may be chosen: a diversity stays from 0 to 1, and where there is none there is no step."""
        before = self.diversity
        steps = [step for step in STEPS if before is not None and 0 <= before + step <= 1] or [0.0]
        return list(product(SHARES, steps))

    def _chosen(self, places: Sequence[int]) -> Choice:
        """Return the choice that is best on examples held out, the usual one unless that is clear."""
        import numpy as np

        choices = self._choices()
        reached: dict[Choice, list[float]] = {choice: [] for choice in choices}
        for others, held_out in deal(places, _FOLDS, self.seed):
            learnt = self._regressed(others)
            for place in held_out:
                example = self.examples[place]
                by_part = example.scored(learnt) if learnt else None
                for choice in choices:
                    reached[choice].append(self._reached(example, by_part, choice))

        usual = np.array(reached[USUAL])
        best, ahead = USUAL, 0.0
        for choice in choices:
            gains = np.array(reached[choice]) - usual
            error = gains.std() / len(gains) ** 0.5
            if gains.mean() > max(ahead, CLEARLY * error):
                best, ahead = choice, float(gains.mean())
        return best

    def _reached(self, example: Example, by_part: Any, choice: Choice) -> float:
        """Return what an example's summaries are worth with that share of the learnt scores, and that step."""
        import numpy as np

        share, step = choice
        selector = self.selector
        if step and self.diversity is not None:
            selector = selector.replace(diversity=self.diversity + step)
        plain = np.array(example.plain)
        scores = plain if by_part is None else mixed(plain, by_part, share)
        kept = np.array(example.analysis.scores) - plain
        return example.reached(scores + kept, selector)


def mixed(default: Any, learnt: Any, share: float) -> Any:
    """Return the default's and the learnt, in that share, together spread about as either."""
    return (default + share * learnt) / sqrt(1 + share * share + 2 * _AGREEMENT * share)


def deal(places: Sequence[int], folds: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the places to learn from and those to judge by, for each of the folds that chance deals."""
    from sklearn.model_selection import KFold

    for others, held_out in KFold(folds, shuffle=True, random_state=seed).split(places):
        yield [places[place] for place in others], [places[place] for place in held_out]

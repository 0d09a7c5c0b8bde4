"""From pairs to what weights can be learnt from them."""

from __future__ import annotations

from collections import Counter
from math import fsum, sqrt
from statistics import fmean

from ..budget import Budget
from ..scorers.weighted import OPENS, TRAITS, WORD, Weighted, traits, vocabulary
from ..stages import Scores
from .oracle import Oracle
from .panel import ceilings_of, read_as
from .rouge import rouge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from .pairs import Pair

# Parts that serve the reader where ROUGE sees nothing: learning would sell them for a hundredth of a point.
KEPT = ("readability",)
# How much of the learnt there is for one of the default, both of equal spread: chosen anew for each fit, within its
# pairs, from as much of one as of the other unless another is clearly better. Abstracts want more, French news less.
SHARES = (0.5, 1.0, 2.0)
USUAL = 1.0
# What is added to the selector's diversity.
STEPS = (-0.1, 0.0, 0.1)
# By how many standard errors another choice has to be ahead of the usual.
CLEARLY = 2.0
# scikit-learn's C, of parts and traits scaled to a spread of 1 and of words that are there or not. On CNN's
# validation set, abstracts, GUM, French and Turkish anything from .01 to .03 is the same.
TRUST = 0.02
# Words in fewer sentences aren't looked at; of the others those that tell most are kept. Without words CNN gains .1
# instead of .2, abstracts .3 instead of 1.4; from twenty sentences to sixty is the same, and from 200 words to all.
SEEN = 50
VOCABULARY = 300


def weighted(summarizer: Summarizer, weights: Mapping[str, float]) -> Summarizer:
    """Return a summarizer with weights on its parts and traits, and another diversity."""
    assert not isinstance(summarizer.scorer, str)  # a Summarizer puts the stage in the place of its name
    of_parts = {name: weight for name, weight in weights.items() if name != "diversity"}
    selector: Any = summarizer.selector
    if "diversity" in weights:
        selector = selector.replace(diversity=weights["diversity"])
    return summarizer.replace(scorer=Weighted(of_parts, summarizer.scorer), selector=selector)


class LessonText:
    """A document read once, cut again and again; what its summaries are worth is remembered."""

    def __init__(
        self,
        pair: Pair,
        summarizer: Summarizer,
        budgets: Sequence[Budget | str | None],
        join: str,
        *,
        titles: bool,
        language: str | None,
        tokenizer: Any,
    ) -> None:
        document = pair.document if titles else pair.document.replace(title=None)
        self.analysis = summarizer(document).selection.analysis
        self.budgets = [
            Budget(**ceilings) if (ceilings := ceilings_of(budget, pair)) else summarizer.budget for budget in budgets
        ]
        self.references, self.join, self.tokenizer = pair.references, join, tokenizer
        self.language = read_as(document, language)
        self.known: dict[tuple[int, ...], float] = {}
        representation = self.analysis.representation
        self.columns = {
            **{name: values for name, values in self.analysis.scores.parts.items() if name not in KEPT},
            **traits(representation),
        }
        # The scores without what is kept: the cost of a stub is larger than all else, and would set the scale.
        kept = [self.analysis.scores.parts.get(name, (0.0,) * len(representation)) for name in KEPT]
        self.plain = [score - fsum(costs) for score, *costs in zip(self.analysis.scores, *kept, strict=True)]
        self.texts = [sentence.text for sentence in representation.sentences]
        self.words = [vocabulary(text) for text in self.texts]
        limits = self.budgets[0].limits(self.texts, representation.language.joiner)
        oracle = Oracle(self.references, join, self.language, tokenizer)
        self.wanted = set(oracle(self.analysis.scores, representation, limits))

    def scored(self, weights: Mapping[str, float]) -> Any:
        """Return the weighted sum of its parts, traits and words, a number a sentence."""
        import numpy as np

        names = [name for name in weights if not name.startswith((WORD, OPENS))]
        by_word = [fsum([weights[word] for word in sorted(own) if word in weights]) for own in self.words]
        return self.features(names) @ np.array([weights[name] for name in names]) + np.array(by_word)

    def features(self, names: Sequence[str]) -> Any:
        """Return the parts and traits as rows of (n, names), less their means: what sets a sentence apart here."""
        import numpy as np

        n = len(self.texts)
        table = np.array([self.columns.get(name, [0.0] * n) for name in names], dtype=float).T.reshape(n, len(names))
        return table - table.mean(axis=0) if n else table

    def worth(self, picks: tuple[int, ...]) -> float:
        """Return the mean of ROUGE-1, -2 and -Lsum of some of its sentences."""
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


class Lesson:
    """What is learnt from some of the texts."""

    def __init__(self, default: Summarizer, texts: Sequence[LessonText], seed: int) -> None:
        self.default, self.texts, self.seed = default, texts, seed
        self.names = list(dict.fromkeys(name for text in texts for name in text.columns))

    def learn(self, places: Sequence[int]) -> dict[str, float]:
        """Return the weights learnt from the texts at some places."""
        import numpy as np

        selector: Any = self.default.selector
        has_diversity = "diversity" in getattr(selector, "parameters", ())
        steps = [step for step in STEPS if has_diversity and 0 <= selector.diversity + step <= 1] or [0.0]
        choices = [(share, step) for share in SHARES for step in steps]
        reached: dict[tuple[float, float], list[float]] = {choice: [] for choice in choices}
        for others, held_out in deal(places, 4, self.seed):
            learnt = self._regressed(others)
            for place in held_out:
                text = self.texts[place]
                by_part = text.scored(learnt)
                for share, step in choices:
                    changed = selector.replace(diversity=selector.diversity + step) if step else selector
                    plain = np.array(text.plain)
                    mixed = _mixed(plain, by_part, share) if learnt else plain
                    scores = mixed + (np.array(text.analysis.scores) - plain)
                    reached[share, step].append(text.reached(scores, changed))
        usual = np.array(reached[USUAL, 0.0])
        best, ahead = (USUAL, 0.0), 0.0
        for choice in choices:
            gains = np.array(reached[choice]) - usual
            if gains.mean() > max(ahead, CLEARLY * gains.std() / len(gains) ** 0.5):
                best, ahead = choice, float(gains.mean())
        share, step = best
        weights = {}
        for name, weight in self._regressed(places).items():
            kept = 0.0 if name in TRAITS or name.startswith((WORD, OPENS)) else 1.0
            weights[name] = round(float(_mixed(kept, weight, share)), 4)
        if has_diversity:
            weights["diversity"] = round(selector.diversity + step, 4)
        return weights

    def _regressed(self, places: Sequence[int]) -> dict[str, float]:
        """Return what sets apart the oracle's picks, by part, trait and word; their sum spreads as the default's."""
        import numpy as np
        from scipy.sparse import csr_matrix, hstack
        from sklearn.linear_model import LogisticRegression
        from sklearn.preprocessing import StandardScaler

        texts = [self.texts[place] for place in places]
        wanted = np.array([index in text.wanted for text in texts for index in range(len(text.texts))], dtype=bool)
        if wanted.all() or not wanted.any():  # nothing to tell apart
            return {}
        seen = Counter(word for text in texts for own in text.words for word in own)
        n = len(wanted)
        known = {word: column for column, word in enumerate(sorted(w for w in seen if SEEN <= seen[w] <= n - SEEN))}
        rows = [[known[word] for word in own if word in known] for text in texts for own in text.words]
        starts = np.cumsum([0, *map(len, rows)])
        columns = np.array([column for row in rows for column in row], dtype=int)
        words = csr_matrix((np.ones(len(columns)), columns, starts), shape=(n, len(known)))
        table = np.vstack([text.features(self.names) for text in texts])
        scale = StandardScaler().fit(table)
        model = LogisticRegression(C=TRUST, max_iter=1000)
        model.fit(hstack([csr_matrix(scale.transform(table)), words]).tocsr(), wanted)
        learnt = dict(zip([*self.names, *known], [float(weight) for weight in model.coef_[0]], strict=True))
        for name, spread in zip(self.names, scale.scale_, strict=True):
            learnt[name] /= float(spread)
        share = {word: seen[word] / n for word in known}
        tells = sorted(known, key=lambda word: (-abs(learnt[word]) * sqrt(share[word] * (1 - share[word])), word))
        for word in tells[VOCABULARY:]:
            del learnt[word]
        there = [text for text in texts if text.texts]
        spread = float(np.mean([np.std(text.scored(learnt)) for text in there]))
        usual = float(np.mean([np.std(text.plain) for text in there]))
        return {name: weight * usual / spread for name, weight in learnt.items()} if spread > 0 else {}


def _mixed(default: Any, learnt: Any, share: float) -> Any:
    """Return the default's and the learnt, in that share, together spread about as either: they agree by about .7."""
    return (default + share * learnt) / sqrt(1 + share * share + 1.4 * share)


def deal(places: Sequence[int], folds: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the places to learn from and those to judge by, for each of the folds that chance deals."""
    from sklearn.model_selection import KFold

    for others, held_out in KFold(folds, shuffle=True, random_state=seed).split(places):
        yield [places[place] for place in others], [places[place] for place in held_out]

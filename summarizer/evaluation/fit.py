"""From pairs of text and reference to weights learnt on them, kept only where cross-validation says that they help."""

from __future__ import annotations

import json
import platform
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from math import fsum, sqrt
from os import PathLike, fspath
from statistics import fmean
from typing import Any

from ..budget import Budget
from ..document import Scores
from ..errors import InputError, OptionError
from ..pipeline import Summarizer
from ..scorers.weighted import OPENS, TRAITS, WORD, Weighted, traits, vocabulary
from ..stages import SCORERS, SELECTORS, Stages
from ..summary import Analysis
from .comparison import Comparison
from .evaluate import Bar, Pair, budgets_of, ceilings_of, compare, label_of, read_as, read_pairs
from .rouge import Oracle, rouge

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
# With fewer pairs the interval of what was gained is wider than anything that weights can gain.
FEWEST = 20


@dataclass(frozen=True)
class Fit:
    """What was learnt, and whether it helps.

    Attributes
    ----------
    summarizer : Summarizer
        The one to use: the learnt where it is better, the default otherwise.
    is_better : bool
        Whether the learnt was ahead on pairs that it hadn't learnt from, by more than chance explains.
    default, learnt : Summarizer
        What it started from, and what was learnt from all pairs.
    weights : dict of str to float
        What the default's parts are multiplied with and each of the `TRAITS` and words counts, as `Weighted` takes
        them; and the selector's diversity.
    folds : tuple of dict
        The same of each fold: where they differ widely, there was little to learn.
    figures : dict
        Of the pairs held out: `default`, `learnt`, `gain`, `low` and `high` in points of ROUGE, `p` (one-sided: of a
        gain like this by chance), and the share of summaries with one of the reader's faults, `faulty_default`
        and `faulty_learnt`, in per cent.
    origin : dict
        What it was made from and by: pairs, their SHA-256, budgets, seed, versions.

    Examples
    --------
    >>> pairs = [("The council met at noon in the town hall. Nobody knew why it rained.", "The council met.")] * 20
    >>> found = fit(pairs, sentences=1)
    >>> found.is_better, found.summarizer == Summarizer()
    (False, True)
    """

    summarizer: Summarizer
    is_better: bool
    default: Summarizer
    learnt: Summarizer
    weights: dict[str, float]
    folds: tuple[dict[str, float], ...]
    figures: dict[str, float]
    origin: dict[str, Any]

    @property
    def report(self) -> str:
        """What was learnt, what it gains, and when not to use it: a few lines of text."""
        figures = {name: f"{value:.2f}" for name, value in self.figures.items()}
        gain, low, high = (f"{self.figures[name]:+.2f}" for name in ("gain", "low", "high"))
        verdict = (
            "better: `summarizer` has the learnt weights."
            if self.is_better
            else "not clearly better: `summarizer` is the default."
        )
        chance = f"= {self.figures['p']:.3f}" if self.figures["p"] >= 0.001 else "< .001"
        shown = {name: weight for name, weight in self.weights.items() if not name.startswith((WORD, OPENS))}
        width = max(map(len, shown), default=0)
        rows = [f"{'':{width}}  default  learnt  in the folds"]
        for name, weight in shown.items():
            seen = [fold.get(name, 0.0) for fold in self.folds]
            before = 0.0 if name in TRAITS else self.origin.get("diversity", 0.0) if name == "diversity" else 1.0
            rows.append(f"{name:{width}}  {before:7.2f}  {weight:6.2f}  {min(seen):.2f} to {max(seen):.2f}")
        most = [name for name in sorted(self.weights, key=lambda name: -self.weights[name]) if name not in shown]
        return "\n".join(
            [
                f"Learnt from {self.origin['pairs']} pairs, each judged by weights learnt from the other folds of "
                f"{len(self.folds)}; {' and '.join(self.origin['budgets'])}.",
                f"Mean of ROUGE-1, -2 and -Lsum: default {figures['default']}, learnt {figures['learnt']}; "
                f"gain {gain} [{low}, {high}] at 95 %, p {chance} (one-sided).",
                f"Summaries with a fault that a reader sees: default {figures['faulty_default']} %, "
                f"learnt {figures['faulty_learnt']} %.",
                f"The learnt weights are {verdict}",
                "",
                *rows,
                f"words that count most: {', '.join(most[:6])}; least: {', '.join(most[:-7:-1])}"
                if most
                else "no words",
                "",
                "When not to use it: for texts of another kind. Weights don't travel: what helps on one corpus costs "
                "on another, where the default holds. Learn anew when the texts, the references or the length "
                "change, and judge on pairs that weren't here.",
            ]
        )

    def __str__(self) -> str:
        return self.report

    def save(self, path: str | PathLike[str]) -> None:
        """Write everything but the pairs to a file of JSON.

        Parameters
        ----------
        path : path
            Overwritten if it is there.

        Raises
        ------
        OptionError
            If a stage isn't one of the package's own: what isn't data can't be written.
        """
        written = {
            "schema": 1,
            "is_better": self.is_better,
            "default": _written(self.default),
            "learnt": _written(self.learnt),
            "weights": self.weights,
            "folds": self.folds,
            "figures": self.figures,
            "origin": self.origin,
        }
        with open(path, "w", encoding="utf-8") as file:
            json.dump(written, file, ensure_ascii=False, indent=1)
            file.write("\n")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Fit:
        """Return what `save` wrote.

        Parameters
        ----------
        path : path

        Raises
        ------
        InputError
            If it can't be read, or is something else.
        """
        source = str(fspath(path))
        try:
            with open(path, encoding="utf-8") as file:
                found = json.load(file)
        except OSError as error:
            raise InputError(source, error.strerror or str(error)) from error
        except ValueError as error:  # no JSON, or no UTF-8
            raise InputError(source, f"no JSON ({error}); pass what Fit.save wrote") from error
        try:
            if found["schema"] != 1:
                raise InputError(source, f"of schema {found['schema']!r}, this version reads 1; fit again")
            default, learnt = _read(found["default"]), _read(found["learnt"])
            return cls(
                learnt if found["is_better"] else default,
                bool(found["is_better"]),
                default,
                learnt,
                dict(found["weights"]),
                tuple(found["folds"]),
                dict(found["figures"]),
                dict(found["origin"]),
            )
        except (KeyError, TypeError, OptionError) as error:
            reason = f"not what Fit.save of this version wrote ({type(error).__name__}: {error}); fit again"
            raise InputError(source, reason) from error


def fit(
    pairs: str | PathLike[str] | Iterable[Any],
    sentences: int | None = None,
    *,
    words: int | str | None = None,
    ratio: float | None = None,
    summarizer: Summarizer | None = None,
    folds: int = 5,
    join: str = "mean",
    titles: bool = True,
    language: str | None = None,
    tokenizer: Any = None,
    seed: int = 0,
    jobs: int = 1,
    progress: bool | Callable[[int, int], object] = False,
) -> Fit:
    """Learn from pairs of your own what their summaries are like, and keep it only if it helps.

    A logistic regression tells the sentences that the oracle picks from the others, by the default's parts, by the
    `TRAITS` of a sentence and by its words. Its weights are added to the default's. All of it is done once for each
    fold, on the other folds, and judged on the fold held out.

    Parameters
    ----------
    pairs : path or iterable
        As for `compare`, 20 or more; some hundreds if something is to be gained.
    sentences, words, ratio
        The length to learn for, as for `compare`; None is the summarizer's own budget.
    summarizer : Summarizer, optional
        What to start from. None is the default.
    folds : int
        Parts that the pairs are dealt into, 2 or more.
    join, titles, language, tokenizer
        As for `compare`.
    seed : int
        Of the folds and the bootstrap, 0 or more.
    jobs : int
        Processes of the final judgement, 1 or more.
    progress : bool or callable
        True shows a bar on a terminal; a callable is told (done, all) after each fold, and after the whole.

    Returns
    -------
    Fit
        Its `summarizer` is the default's unless the learnt was ahead at p < .05, one-sided.

    Raises
    ------
    InputError
        If a pair can't be read, or there are too few.
    OptionError
        If a setting can't mean anything.
    MissingDependencyError
        If rouge-score isn't installed.

    Notes
    -----
    About .2 s a pair of 600 words. What ROUGE is blind to isn't learnt: the part *readability* and the selector's
    settings but diversity stay as they are. The learnt takes three times as long as the default.

    Examples
    --------
    >>> pairs = [("The council met at noon in the town hall. Nobody knew why it rained.", "The council met.")] * 20
    >>> print(fit(pairs, sentences=1).report.splitlines()[3])
    The learnt weights are not clearly better: `summarizer` is the default.
    """
    if isinstance(folds, bool) or not isinstance(folds, int) or folds < 2:
        raise OptionError("folds", folds, "a whole number of at least 2")
    default = Summarizer() if summarizer is None else summarizer
    if not isinstance(default, Summarizer):
        raise OptionError("summarizer", summarizer, "a Summarizer")
    budgets = budgets_of(sentences, words, ratio)
    read = list(read_pairs(pairs))
    if len(read) < max(FEWEST, folds):
        raise InputError("pairs", f"{len(read)} of them; {max(FEWEST, folds)} are the fewest to learn from")
    judged = {
        "words": words, "ratio": ratio, "join": join, "titles": titles, "language": language, "tokenizer": tokenizer,
        "seed": seed, "jobs": jobs, "baselines": (),
    }  # fmt: skip
    # Also says what is wrong with the settings, before anything long begins.
    compare({"default": default}, read[:1], sentences, **judged)
    texts = [
        _Text(pair, default, budgets, join, titles=titles, language=language, tokenizer=tokenizer) for pair in read
    ]
    lesson = _Lesson(default, texts, seed)
    learnt_in: list[dict[str, float]] = []
    parts: list[Comparison] = []
    with Bar(progress, folds + 1) as bar:
        for others, held_out in _dealt(range(len(read)), folds, seed):
            weights = lesson.learn(others)
            systems = {"default": default, "learnt": weighted(default, weights)}
            parts.append(compare(systems, [read[place] for place in held_out], sentences, **judged))
            learnt_in.append(weights)
            bar(len(parts))
        weights = lesson.learn(range(len(read)))
        bar(folds + 1)
    learnt = weighted(default, weights)
    table = _together(parts, seed)
    gain, low, high = table.gain("learnt")
    # One-sided: only a gain is acted upon.
    p = table.p("learnt") / 2 if gain > 0 else 1 - table.p("learnt") / 2
    figures = {"default": table.mean("default"), "learnt": table.mean("learnt"), "gain": gain, "low": low, "high": high}
    figures |= {
        "p": p,
        "faulty_default": table.mean("default", "faulty"),
        "faulty_learnt": table.mean("learnt", "faulty"),
    }
    is_better = p < 0.05
    return Fit(
        learnt if is_better else default,
        is_better,
        default,
        learnt,
        weights,
        tuple(learnt_in),
        {name: round(float(value), 6) for name, value in figures.items()},
        _origin(read, default, [label_of(budget) for budget in budgets], join, seed),
    )


def weighted(summarizer: Summarizer, weights: Mapping[str, float]) -> Summarizer:
    """Return a summarizer with weights on its parts and traits, and another diversity."""
    assert not isinstance(summarizer.scorer, str)  # a Summarizer puts the stage in the place of its name
    of_parts = {name: weight for name, weight in weights.items() if name != "diversity"}
    selector: Any = summarizer.selector
    if "diversity" in weights:
        selector = selector.replace(diversity=weights["diversity"])
    return summarizer.replace(scorer=Weighted(of_parts, summarizer.scorer), selector=selector)


class _Text:
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
        self.analysis = summarizer(document)._analysis
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
        old = self.analysis
        scored = Scores(map(float, scores))
        analysis = Analysis(old.document, old.title, old.furniture, old.representation, scored, selector)
        return fmean(
            self.worth(tuple([sentence.index for sentence in analysis.cut(budget).sentences]))
            for budget in self.budgets
        )


class _Lesson:
    """What is learnt from some of the texts."""

    def __init__(self, default: Summarizer, texts: Sequence[_Text], seed: int) -> None:
        self.default, self.texts, self.seed = default, texts, seed
        self.names = list(dict.fromkeys(name for text in texts for name in text.columns))

    def learn(self, places: Sequence[int]) -> dict[str, float]:
        """Return the weights learnt from the texts at some places."""
        import numpy as np

        selector: Any = self.default.selector
        has_diversity = "diversity" in getattr(selector, "_fields", ())
        steps = [step for step in STEPS if has_diversity and 0 <= selector.diversity + step <= 1] or [0.0]
        choices = [(share, step) for share in SHARES for step in steps]
        reached: dict[tuple[float, float], list[float]] = {choice: [] for choice in choices}
        for others, held_out in _dealt(places, 4, self.seed):
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


def _dealt(places: Sequence[int], folds: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the places to learn from and those to judge by, for each of the folds that chance deals."""
    from sklearn.model_selection import KFold

    for others, held_out in KFold(folds, shuffle=True, random_state=seed).split(places):
        yield [places[place] for place in others], [places[place] for place in held_out]


def _together(parts: Sequence[Comparison], seed: int) -> Comparison:
    """Return the comparisons of different documents as one."""
    import numpy as np

    figures = {
        measure: np.concatenate([part.figures[measure] for part in parts], axis=2) for measure in parts[0].figures
    }
    documents = [name for part in parts for name in part.documents]
    return Comparison(parts[0].systems, documents, parts[0].budgets, figures, join=parts[0].join, seed=seed)


def _origin(pairs: Sequence[Pair], default: Summarizer, budgets: list[str], join: str, seed: int) -> dict[str, Any]:
    """Return what a fit was made from and by."""
    content = json.dumps([(pair.document.text, pair.references) for pair in pairs]).encode()
    versions = {"python": platform.python_version()}
    for package in ("get-a-summary", "scikit-learn", "numpy", "rouge-score"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:  # imported from its folder
            versions[package] = "unknown"
    return {
        "pairs": len(pairs),
        "diversity": getattr(default.selector, "diversity", 0.0),
        "sha256": sha256(content).hexdigest(),
        "budgets": budgets,
        "join": join,
        "seed": seed,
        "versions": versions,
    }


def _written(summarizer: Summarizer) -> dict[str, Any]:
    """Return a summarizer as plain data."""
    written: dict[str, Any] = {"furniture": summarizer.furniture, "budget": summarizer.budget.ceilings()}
    stages: dict[str, Any] = {"scorer": summarizer.scorer, "selector": summarizer.selector}
    if isinstance(summarizer.scorer, Weighted):
        written["weights"] = dict(summarizer.scorer.weights)
        stages["scorer"] = summarizer.scorer.scorer
    for name, known in (("scorer", SCORERS), ("selector", SELECTORS)):
        stage = stages[name]
        kind = next((kind for kind in known if type(stage) is known[kind]), None)
        if kind is None:
            raise OptionError("summarizer", stage, f"only a {name} of the package's own can be written as JSON")
        written[name] = {"name": kind, "settings": dict(zip(stage._fields, stage._values(), strict=True))}
    for name, value in zip(summarizer._fields, summarizer._values(), strict=True):
        if name not in ("scorer", "selector", "furniture", "budget") and value is not None:
            raise OptionError("summarizer", value, f"a {name} can't be written as JSON; pickle the summarizer")
    if "token_counter" in written["budget"]:
        raise OptionError("summarizer", summarizer.budget, "a token counter can't be written as JSON; leave it out")
    return written


def _read(written: Mapping[str, Any]) -> Summarizer:
    """Return the summarizer that plain data describes."""
    scorer, selector = (_stage(written[name], known) for name, known in (("scorer", SCORERS), ("selector", SELECTORS)))
    if "weights" in written:
        scorer = Weighted(written["weights"], scorer)
    return Summarizer(
        scorer=scorer, selector=selector, furniture=written["furniture"], budget=Budget(**written["budget"])
    )


def _stage(written: Mapping[str, Any], known: Stages) -> Any:
    return known[written["name"]](**written["settings"])

"""From pairs of text and reference to weights learnt on them, kept only where cross-validation says that they help."""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from os import fspath

from ..budget import Budget
from ..errors import InputError, OptionError
from ..pipeline import Summarizer
from ..scorers import SCORERS
from ..scorers.weighted import OPENS, TRAITS, WORD, Weighted
from ..selectors import SELECTORS
from ..stages import restored
from .comparison import Comparison
from .evaluate import compare
from .lesson import Lesson, LessonText, deal, weighted
from .pairs import read_pairs
from .panel import budgets_of, label_of
from .progress import Bar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from os import PathLike
    from typing import Any

    from .pairs import Pair

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
        LessonText(pair, default, budgets, join, titles=titles, language=language, tokenizer=tokenizer) for pair in read
    ]
    lesson = Lesson(default, texts, seed)
    learnt_in: list[dict[str, float]] = []
    parts: list[Comparison] = []
    with Bar(progress, folds + 1) as bar:
        for others, held_out in deal(range(len(read)), folds, seed):
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
        written[name] = {"name": kind, "settings": stage.as_dict()}
    for name, value in summarizer.as_dict().items():
        if name not in ("scorer", "selector", "furniture", "budget") and value is not None:
            raise OptionError("summarizer", value, f"a {name} can't be written as JSON; pickle the summarizer")
    if "token_counter" in written["budget"]:
        raise OptionError("summarizer", summarizer.budget, "a token counter can't be written as JSON; leave it out")
    return written


def _read(written: Mapping[str, Any]) -> Summarizer:
    """Return the summarizer that plain data describes."""
    scorer, selector = (
        restored(written[name], known) for name, known in (("scorer", SCORERS), ("selector", SELECTORS))
    )
    if "weights" in written:
        scorer = Weighted(written["weights"], scorer)
    return Summarizer(
        scorer=scorer, selector=selector, furniture=written["furniture"], budget=Budget(**written["budget"])
    )

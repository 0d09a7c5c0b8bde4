"""From pairs of text and reference to weights learnt on them, kept only where cross-validation says that they help."""

from __future__ import annotations

import json
import platform
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

from ..errors import InputError, OptionError
from ..pipeline import Summarizer
from .comparison import Comparison
from .evaluate import compare
from .example import Example
from .fitted import Fit
from .lengths import budgets_of, label_of
from .lesson import Lesson, deal, weighted
from .pairs import read_pairs
from .progress import Bar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from os import PathLike
    from typing import Any

    from .pairs import Pair

# With fewer pairs the interval of what was gained is wider than anything that weights can gain.
FEWEST = 20
# One fold to learn from and one to judge by.
_FEWEST_FOLDS = 2
# The learnt weights are taken where a gain like theirs comes by chance in fewer of a hundred than five, one-sided.
SURE = 0.05
# Packages that a fit depends on beside its pairs.
PACKAGES = ("get-a-summary", "scikit-learn", "numpy", "rouge-score")


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
        Its `summarizer` is the default's unless the learnt was ahead at p < 0.05, one-sided.

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
    About 0.2 s a pair of 600 words. What ROUGE is blind to isn't learnt: the part *readability* and the selector's
    settings but diversity stay as they are. The learnt takes three times as long as the default.

    Examples
    --------
    >>> pairs = [("The council met at noon in the town hall. Nobody knew why it rained.", "The council met.")] * 20
    >>> print(fit(pairs, sentences=1).report.splitlines()[3])
    The learnt weights are not clearly better: `summarizer` is the default.
    """
    default = _default(summarizer, folds)
    budgets = budgets_of({"sentences": sentences, "words": words, "ratio": ratio})
    read = list(read_pairs(pairs))
    if len(read) < max(FEWEST, folds):
        raise InputError("pairs", f"{len(read)} of them; {max(FEWEST, folds)} are the fewest to learn from")

    read_as: dict[str, Any] = {"join": join, "titles": titles, "language": language, "tokenizer": tokenizer}
    judged = dict(read_as, sentences=sentences, words=words, ratio=ratio, seed=seed, jobs=jobs, baselines=())
    # Also says what is wrong with the settings, before anything long begins.
    compare({"default": default}, read[:1], **judged)

    lesson = Lesson(default, [Example(pair, default, budgets, **read_as) for pair in read], seed)
    learnt_in: list[dict[str, float]] = []
    tables: list[Comparison] = []
    with Bar(progress, folds + 1) as bar:
        for others, held_out in deal(range(len(read)), folds, seed):
            learnt_in.append(lesson.learn(others))
            tables.append(_compared(default, learnt_in[-1], [read[place] for place in held_out], judged))
            bar(len(tables))
        weights = lesson.learn(range(len(read)))
        bar(folds + 1)

    origin = _origin(read, default, [label_of(budget) for budget in budgets], join, seed)
    return _judgement(default, weights, learnt_in, _together(tables, seed), origin)


def _default(summarizer: Summarizer | None, folds: int) -> Summarizer:
    """Return what is started from, or raise OptionError for a setting that can't mean anything."""
    if isinstance(folds, bool) or not isinstance(folds, int) or folds < _FEWEST_FOLDS:
        raise OptionError("folds", folds, "a whole number of at least 2")
    if summarizer is None:
        return Summarizer()
    if not isinstance(summarizer, Summarizer):
        raise OptionError("summarizer", summarizer, "a Summarizer")
    return summarizer


def _compared(
    default: Summarizer, weights: dict[str, float], held_out: Sequence[Pair], judged: dict[str, Any]
) -> Comparison:
    """Return the default beside what was learnt, on pairs that nothing was learnt from."""
    return compare({"default": default, "learnt": weighted(default, weights)}, held_out, **judged)


def _judgement(
    default: Summarizer,
    weights: dict[str, float],
    folds: Sequence[dict[str, float]],
    table: Comparison,
    origin: dict[str, Any],
) -> Fit:
    """Return what was learnt, and whether it helps: that is read off the pairs that were held out."""
    gain, low, high = table.gain("learnt")
    # One-sided: only a gain is acted upon.
    p = table.p("learnt") / 2 if gain > 0 else 1 - table.p("learnt") / 2
    figures = {
        "default": table.mean("default"),
        "learnt": table.mean("learnt"),
        "gain": gain,
        "low": low,
        "high": high,
        "p": p,
        "faulty_default": table.mean("default", "faulty"),
        "faulty_learnt": table.mean("learnt", "faulty"),
    }

    learnt = weighted(default, weights)
    is_better = p < SURE
    return Fit(
        learnt if is_better else default,
        is_better,
        default,
        learnt,
        weights,
        tuple(folds),
        {name: round(float(value), 6) for name, value in figures.items()},
        origin,
    )


def _together(tables: Sequence[Comparison], seed: int) -> Comparison:
    """Return the comparisons of different documents as one."""
    import numpy as np

    first = tables[0]
    figures: dict[str, Any] = {}
    for measure in first.figures:
        figures[measure] = np.concatenate([table.figures[measure] for table in tables], axis=2)  # documents come last
    documents: list[str] = []
    for table in tables:
        documents += table.documents
    return Comparison(first.systems, documents, first.budgets, figures, join=first.join, seed=seed)


def _origin(pairs: Sequence[Pair], default: Summarizer, budgets: list[str], join: str, seed: int) -> dict[str, Any]:
    """Return what a fit was made from and by."""
    content = json.dumps([(pair.document.text, pair.references) for pair in pairs]).encode()
    return {
        "pairs": len(pairs),
        "diversity": getattr(default.selector, "diversity", 0.0),
        "sha256": sha256(content).hexdigest(),
        "budgets": budgets,
        "join": join,
        "seed": seed,
        "versions": {"python": platform.python_version(), **{package: _version(package) for package in PACKAGES}},
    }


def _version(package: str) -> str:
    """Return a package's version."""
    try:
        return version(package)
    except PackageNotFoundError:  # imported from its folder
        return "unknown"

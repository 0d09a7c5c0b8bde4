"""From pairs of text and reference to weights learnt on them, kept only where cross-validation says that they help."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from os import PathLike, fspath
from statistics import fmean
from typing import Any

from .budget import Budget
from .comparison import Comparison
from .errors import InputError, OptionError
from .evaluate import Bar, Pair, budgets_of, ceilings_of, compare, label_of, read_as, read_pairs
from .measures import rouge
from .pipeline import Summarizer
from .record import Record
from .representation import Representation
from .stages import SCORERS, SELECTORS, Stages
from .summary import Analysis

# Settings that serve the reader where ROUGE sees nothing: learning would sell them for a hundredth of a point.
KEPT = ("readability", "dangling", "same")
# What a weight of the default is multiplied with, in two passes; a weight that is 0 is tried at these. More steps
# gained nothing on CNN's validation set that its other half confirmed.
FACTORS = ((0.0, 0.5, 0.7, 1.4, 2.0, 3.0), (0.8, 1.25))
FROM_ZERO = (0.25, 0.5, 1.0)
SHARES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
# What a step has to gain on the pairs that are learnt from, in points of ROUGE: less is their noise.
STEP = 0.02
# With fewer pairs the interval of what was gained is wider than anything that weights can gain.
FEWEST = 20
_RATIO = 4.0


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
    folds : tuple of dict
        The settings learnt in each fold: where they differ widely, there was little to learn.
    figures : dict
        Of the pairs held out: `default`, `learnt`, `gain`, `low`, `high`, `p` in points of ROUGE, and the share
        of summaries with one of the reader's faults, `faulty_default` and `faulty_learnt`, in per cent.
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
        before, after = settings_of(self.default), settings_of(self.learnt)
        width = max(map(len, before))
        rows = [f"{'':{width}}  default  learnt  in the folds"]
        for name, value in before.items():
            seen = [fold[name] for fold in self.folds]
            rows.append(f"{name:{width}}  {value:7.2f}  {after[name]:6.2f}  {min(seen):.2f} to {max(seen):.2f}")
        return "\n".join(
            [
                f"Learnt from {self.origin['pairs']} pairs, each judged by weights learnt from the other folds of "
                f"{len(self.folds)}; {' and '.join(self.origin['budgets'])}.",
                f"Mean of ROUGE-1, -2 and -Lsum: default {figures['default']}, learnt {figures['learnt']}; "
                f"gain {gain} [{low}, {high}] at 95 %, p = {self.figures['p']:.3f}.",
                f"Summaries with a fault that a reader sees: default {figures['faulty_default']} %, "
                f"learnt {figures['faulty_learnt']} %.",
                f"The learnt weights are {verdict}",
                "",
                *rows,
                "",
                "When not to use it: for texts of another kind. Weights don't travel: learnt on one corpus they cost "
                "up to six points on others, where the default holds. Learn anew when the texts, the references or "
                "the length change, and judge on pairs that weren't here.",
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
    """Learn the weights of the default's parts from pairs of your own, and keep them only if they help.

    A ridge regression of each sentence's ROUGE on its parts proposes weights; from these and from the default's, a
    search over one weight after the other, and the selector's diversity, keeps what gains ROUGE. All of it is done
    once for each fold, on the other folds, and judged on the fold held out.

    Parameters
    ----------
    pairs : path or iterable
        As for `compare`, 20 or more; some hundreds if something is to be gained.
    sentences, words, ratio
        The length to learn for, as for `compare`; None is the summarizer's own budget.
    summarizer : Summarizer, optional
        What to start from; its scorer has settings that are numbers. None is the default.
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
        Its `summarizer` is the default's unless the learnt was ahead at p < .05.

    Raises
    ------
    InputError
        If a pair can't be read, or there are too few.
    OptionError
        If a setting can't mean anything, or the summarizer's scorer has nothing to learn.
    MissingDependencyError
        If rouge-score isn't installed.

    Notes
    -----
    About .3 s a pair of 600 words. What ROUGE is blind to isn't learnt: `readability`, `dangling` and `same`
    stay as they are.

    Examples
    --------
    >>> pairs = [("The council met at noon in the town hall. Nobody knew why it rained.", "The council met.")] * 20
    >>> print(fit(pairs, sentences=1).report.splitlines()[3])
    The learnt weights are not clearly better: `summarizer` is the default.
    """
    if isinstance(folds, bool) or not isinstance(folds, int) or folds < 2:
        raise OptionError("folds", folds, "a whole number of at least 2")
    default = Summarizer() if summarizer is None else summarizer
    if not isinstance(default, Summarizer) or not isinstance(default.scorer, Record):
        raise OptionError("summarizer", summarizer, "a Summarizer whose scorer is one of the package's own")
    start = settings_of(default)
    if not start:
        raise OptionError("summarizer", summarizer, "its scorer and selector have no weights to learn")
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
    search = _Search(default, texts)
    dealt = _dealt(len(read), folds, seed)
    learnt_in: list[dict[str, float]] = []
    parts: list[Comparison] = []
    with Bar(progress, folds + 1) as bar:
        for held_out in dealt:
            settings = search.best([place for place in range(len(read)) if place not in set(held_out)])
            systems = {"default": default, "learnt": with_settings(default, settings)}
            parts.append(compare(systems, [read[place] for place in held_out], sentences, **judged))
            learnt_in.append(settings)
            bar(len(parts))
        learnt = with_settings(default, search.best(range(len(read))))
        bar(folds + 1)
    table = _together(parts, seed)
    gain, low, high = table.gain("learnt")
    p = table.p("learnt")
    figures = {"default": table.mean("default"), "learnt": table.mean("learnt"), "gain": gain, "low": low, "high": high}
    figures |= {
        "p": p,
        "faulty_default": table.mean("default", "faulty"),
        "faulty_learnt": table.mean("learnt", "faulty"),
    }
    is_better = gain > 0 and p < 0.05
    return Fit(
        learnt if is_better else default,
        is_better,
        default,
        learnt,
        tuple(learnt_in),
        {name: round(float(value), 6) for name, value in figures.items()},
        _origin(read, [label_of(budget) for budget in budgets], join, seed),
    )


def settings_of(summarizer: Summarizer) -> dict[str, float]:
    """Return the settings that can be learnt: the numbers of the scorer, and the selector's diversity."""
    found: dict[str, float] = {}
    for stage, names in ((summarizer.scorer, None), (summarizer.selector, ("diversity",))):
        if isinstance(stage, Record):
            found |= {
                name: float(value)
                for name, value in zip(stage._fields, stage._values(), strict=True)
                if isinstance(value, int | float) and not isinstance(value, bool)
                if name not in KEPT and (names is None or name in names)
            }
    return found


def with_settings(summarizer: Summarizer, settings: Mapping[str, float]) -> Summarizer:
    """Return a summarizer with other numbers in its scorer and its selector."""
    changed = {}
    for name in ("scorer", "selector"):
        stage = getattr(summarizer, name)
        own = {setting: value for setting, value in settings.items() if setting in getattr(stage, "_fields", ())}
        changed[name] = stage.replace(**own) if own else stage
    return summarizer.replace(**changed)


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
        self.analysis = summarizer._analyze(document)
        self.budgets = [
            Budget(**ceilings) if (ceilings := ceilings_of(budget, pair)) else summarizer.budget for budget in budgets
        ]
        self.references, self.join, self.tokenizer = pair.references, join, tokenizer
        self.language = read_as(document, language)
        self.known: dict[tuple[int, ...], float] = {}

    def worth(self, picks: tuple[int, ...]) -> float:
        """Return the mean of ROUGE-1, -2 and -Lsum of some of its sentences."""
        if picks not in self.known:
            sentences = [self.representation.sentences[pick].text for pick in picks]
            kinds = ("rouge1", "rouge2", "rougeLsum")
            found = rouge(
                sentences, self.references, self.join, language=self.language, tokenizer=self.tokenizer, kinds=kinds
            )
            self.known[picks] = fmean(found.values())
        return self.known[picks]

    @property
    def representation(self) -> Representation:
        return self.analysis.representation

    def reached(self, summarizer: Summarizer) -> float:
        """Return what the summaries of other stages are worth, the mean over the budgets."""
        old = self.analysis
        assert not isinstance(summarizer.selector, str)  # a Summarizer puts the stage in the place of its name
        analysis = Analysis(
            old.document, old.title, old.furniture, old.representation, summarizer._scores(old.representation),
            summarizer.selector,
        )  # fmt: skip
        return fmean(
            self.worth(tuple(sentence.index for sentence in analysis.cut(budget).sentences)) for budget in self.budgets
        )


class _Search:
    """The best settings for some of the texts, found one setting after the other."""

    def __init__(self, default: Summarizer, texts: Sequence[_Text]) -> None:
        self.default, self.texts = default, texts
        self.start = settings_of(default)
        self.known: dict[tuple[float, ...], Any] = {}

    def best(self, places: Sequence[int]) -> dict[str, float]:
        """Return the settings that reach most on the texts at some places, the default's where they are as good."""
        found = [self._climbed(start, places) for start in (self.start, self._proposed(places))]
        return max(found, key=lambda settings: self._mean(settings, places) + STEP * (settings is found[0]))

    def _climbed(self, settings: dict[str, float], places: Sequence[int]) -> dict[str, float]:
        """Return the settings after two passes over all of them, each step a gain."""
        for factors in FACTORS:
            for name in self.start:
                here = self._mean(settings, places)
                trials = [{**settings, name: value} for value in self._values(name, settings[name], factors)]
                reached, _, best = max(
                    (self._mean(trial, places), -place, trial) for place, trial in enumerate(trials)
                ) if trials else (here, 0, settings)  # fmt: skip
                if reached > here + STEP:
                    settings = best
        return settings

    def _values(self, name: str, value: float, factors: Sequence[float]) -> list[float]:
        """Return what a setting is tried at."""
        if name == "diversity":
            return [share for share in SHARES if share != value] if factors is FACTORS[0] else []
        if not value:
            return list(FROM_ZERO) if factors is FACTORS[0] else []
        return [round(value * factor, 4) for factor in factors]

    def _mean(self, settings: Mapping[str, float], places: Sequence[int]) -> float:
        """Return what settings reach on the texts at some places."""
        import numpy as np

        key = tuple(settings.values())
        if key not in self.known:
            summarizer = with_settings(self.default, settings)
            self.known[key] = np.array([text.reached(summarizer) for text in self.texts])
        return float(self.known[key][list(places)].mean())

    def _proposed(self, places: Sequence[int]) -> dict[str, float]:
        """Return the settings that a ridge regression of each sentence's ROUGE on its parts proposes."""
        import numpy as np
        from sklearn.linear_model import Ridge

        names = [
            name for name in self.start if any(name in self.texts[place].analysis.scores.parts for place in places)
        ]
        rows, targets = [], []
        for place in places:
            text = self.texts[place]
            scores = text.analysis.scores
            if len(scores) < 2:
                continue
            # What has no setting of its own is the yardstick that the others are measured with.
            columns = [np.array(scores.parts.get(name, [0.0] * len(scores))) for name in names]
            columns.append(np.array(scores) - sum(columns))
            target = np.array([text.worth((index,)) for index in range(len(scores))])
            rows.append(np.column_stack([column - column.mean() for column in columns]))
            targets.append(target - target.mean())
        if not rows or not names:
            return self.start
        *found, yardstick = Ridge(alpha=1.0, positive=True).fit(np.vstack(rows), np.concatenate(targets)).coef_
        ratios = [min(_RATIO, weight / yardstick) if yardstick > 0 else _RATIO for weight in found]
        return {
            **self.start,
            **{name: round(self.start[name] * float(ratio), 4) for name, ratio in zip(names, ratios, strict=True)},
        }


def _dealt(n: int, folds: int, seed: int) -> list[list[int]]:
    """Return the places of n pairs, dealt into folds by chance."""
    from sklearn.model_selection import KFold

    return [[int(place) for place in held] for _, held in KFold(folds, shuffle=True, random_state=seed).split(range(n))]


def _together(parts: Sequence[Comparison], seed: int) -> Comparison:
    """Return the comparisons of different documents as one."""
    import numpy as np

    figures = {
        measure: np.concatenate([part.figures[measure] for part in parts], axis=2) for measure in parts[0].figures
    }
    documents = [name for part in parts for name in part.documents]
    return Comparison(parts[0].systems, documents, parts[0].budgets, figures, join=parts[0].join, seed=seed)


def _origin(pairs: Sequence[Pair], budgets: list[str], join: str, seed: int) -> dict[str, Any]:
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
        "sha256": sha256(content).hexdigest(),
        "budgets": budgets,
        "join": join,
        "seed": seed,
        "versions": versions,
    }


def _written(summarizer: Summarizer) -> dict[str, Any]:
    """Return a summarizer as plain data."""
    written: dict[str, Any] = {"furniture": summarizer.furniture, "budget": summarizer.budget.ceilings()}
    for name, known in (("scorer", SCORERS), ("selector", SELECTORS)):
        stage = getattr(summarizer, name)
        kind = next((kind for kind in known if type(stage) is known[kind]), None)
        if kind is None:
            raise OptionError("summarizer", stage, f"only a {name} of the package's own can be written as JSON")
        written[name] = {"name": kind, "settings": dict(zip(stage._fields, stage._values(), strict=True))}
    for name in ("tokenizer", "vectorizer", "background"):
        if getattr(summarizer, name) is not None:
            raise OptionError("summarizer", getattr(summarizer, name), f"a {name} can't be written as JSON; pickle it")
    if "token_counter" in written["budget"]:
        raise OptionError("summarizer", summarizer.budget, "a token counter can't be written as JSON; pickle it")
    return written


def _read(written: Mapping[str, Any]) -> Summarizer:
    """Return the summarizer that plain data describes."""
    scorer, selector = (_stage(written[name], known) for name, known in (("scorer", SCORERS), ("selector", SELECTORS)))
    return Summarizer(
        scorer=scorer, selector=selector, furniture=written["furniture"], budget=Budget(**written["budget"])
    )


def _stage(written: Mapping[str, Any], known: Stages) -> Any:
    return known[written["name"]](**written["settings"])

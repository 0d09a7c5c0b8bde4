"""From what was learnt to a report of whether it helps, to a file of JSON and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from os import fspath

from ..aside import write_whole
from ..budget import Budget
from ..errors import InputError, OptionError
from ..pipeline import Summarizer
from ..saving import (
    check_fields,
    is_count,
    is_finite,
    is_flag,
    is_list,
    is_object,
    is_text,
    is_texts,
    is_weights,
    quoted,
    read_data,
)  # fmt: skip
from ..scorers import SCORERS
from ..scorers.weighted import TRAITS, Weighted
from ..selectors import SELECTORS
from ..stages import restored
from .example import is_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import Any

# Of the file: counted up when a key changes its meaning.
SCHEMA = 1
# What the file has of a summarizer; its other settings are objects, and not data.
PLAIN = ("scorer", "selector", "furniture", "budget")
_WEIGHTS = (is_weights, "an object of finite numbers")
# What a file of it holds, its figures, where it is from, and what is written of a summarizer.
_FIELDS = {
    "schema": (is_count, "a number"),
    "is_better": (is_flag, "true or false"),
    "default": (is_object, "a summarizer"),
    "learnt": (is_object, "a summarizer"),
    "weights": _WEIGHTS,
    "folds": (
        lambda value: is_list(value) and bool(value) and all(map(is_weights, value)),
        "a list of objects of finite numbers",
    ),
    "figures": _WEIGHTS,
    "origin": (is_object, "an object"),
}
_FIGURES = dict.fromkeys(
    ("default", "learnt", "gain", "low", "high", "p", "faulty_default", "faulty_learnt"), (is_finite, "a finite number")
)
_ORIGIN = {
    "pairs": (is_count, "a whole number"),
    "budgets": (is_texts, "a list of texts"),
    "diversity": (is_finite, "a finite number"),
}
_SUMMARIZER = {
    "scorer": (is_object, "a scorer"),
    "selector": (is_object, "a selector"),
    "furniture": (is_text, "a text"),
    "budget": (is_object, "a budget"),
}
# Words that the report names of those that count most, and of those that count least.
_NAMED = 6
# Three digits of p are shown; one below them is said to be so.
_LEAST_P = 0.001

WHEN_NOT = (
    "When not to use it: for texts of another kind. Weights don't travel: what helps on one corpus costs "
    "on another, where the default holds. Learn anew when the texts, the references or the length "
    "change, and judge on pairs that weren't here."
)


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
    >>> from summarizer import fit
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
        points = {name: f"{value:.2f}" for name, value in self.figures.items()}
        gain, low, high = (f"{self.figures[name]:+.2f}" for name in ("gain", "low", "high"))
        chance = f"= {self.figures['p']:.3f}" if self.figures["p"] >= _LEAST_P else "< 0.001"
        verdict = (
            "better: `summarizer` has the learnt weights."
            if self.is_better
            else "not clearly better: `summarizer` is the default."
        )

        return "\n".join(
            [
                f"Learnt from {self.origin['pairs']} pairs, each judged by weights learnt from the other folds of "
                f"{len(self.folds)}; {' and '.join(self.origin['budgets'])}.",
                f"Mean of ROUGE-1, -2 and -Lsum: default {points['default']}, learnt {points['learnt']}; "
                f"gain {gain} [{low}, {high}] at 95 %, p {chance} (one-sided).",
                f"Summaries with a fault that a reader sees: default {points['faulty_default']} %, "
                f"learnt {points['faulty_learnt']} %.",
                f"The learnt weights are {verdict}",
                "",
                *self._rows(),
                self._words(),
                "",
                WHEN_NOT,
            ]
        )

    def _rows(self) -> list[str]:
        """Return the lines of a table: what each part and trait counted before, and counts now."""
        shown = {name: weight for name, weight in self.weights.items() if not is_word(name)}
        width = max(map(len, shown), default=0)
        rows = [f"{'':{width}}  default  learnt  in the folds"]
        for name, weight in shown.items():
            seen = [fold.get(name, 0.0) for fold in self.folds]
            rows.append(f"{name:{width}}  {self._before(name):7.2f}  {weight:6.2f}  {min(seen):.2f} to {max(seen):.2f}")
        return rows

    def _before(self, name: str) -> float:
        """Return what a part, a trait or the diversity counts in the default."""
        if name == "diversity":
            return float(self.origin.get("diversity", 0.0))
        return 0.0 if name in TRAITS else 1.0

    def _words(self) -> str:
        """Return the line of the words that count most and least."""
        most = [name for name in sorted(self.weights, key=lambda name: -self.weights[name]) if is_word(name)]
        if not most:
            return "no words"
        least = most[: -_NAMED - 1 : -1]
        return f"words that count most: {', '.join(most[:_NAMED])}; least: {', '.join(least)}"

    def __str__(self) -> str:
        return self.report

    def save(self, path: str | PathLike[str]) -> None:
        """Write everything but the pairs to a file of JSON.

        Parameters
        ----------
        path : path
            One that is there is replaced in one step, and is whole until then.

        Raises
        ------
        OptionError
            If a stage isn't one of the package's own: what isn't data can't be written.
        OSError
            If it can't be written.
        """
        content = {
            "schema": SCHEMA,
            "is_better": self.is_better,
            "default": written(self.default),
            "learnt": written(self.learnt),
            "weights": self.weights,
            "folds": self.folds,
            "figures": self.figures,
            "origin": self.origin,
        }
        write_whole(path, json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Fit:
        """Return what `save` wrote.

        Parameters
        ----------
        path : path

        Raises
        ------
        InputError
            If it can't be read, or is something else; the message names the field.
        """
        source = str(fspath(path))
        found = read_data(path, "Fit.save")
        if isinstance(found, dict) and found.get("schema", SCHEMA) != SCHEMA:
            reason = f"of schema {quoted(found['schema'])}, this version reads {SCHEMA}; fit again"
            raise InputError(source, reason)
        try:
            check_fields(found, _FIELDS)
            check_fields(found["figures"], _FIGURES, "figures.")
            check_fields(found["origin"], _ORIGIN, "origin.", others=found["origin"])
            default, learnt = read(found["default"], "default."), read(found["learnt"], "learnt.")
        except ValueError as error:
            raise InputError(source, f"not what Fit.save of this version wrote: {error}; fit again") from error

        is_better = found["is_better"]
        return cls(
            learnt if is_better else default,
            is_better,
            default,
            learnt,
            found["weights"],
            tuple(found["folds"]),
            found["figures"],
            found["origin"],
        )


def written(summarizer: Summarizer) -> dict[str, Any]:
    """Return a summarizer as plain data.

    Raises
    ------
    OptionError
        If something in it is no data.
    """
    found: dict[str, Any] = {"furniture": summarizer.furniture, "budget": summarizer.budget.ceilings()}
    scorer: Any = summarizer.scorer
    selector: Any = summarizer.selector
    if isinstance(scorer, Weighted):
        found["weights"] = dict(scorer.weights)
        scorer = scorer.scorer
    for name, stage, known in (("scorer", scorer, SCORERS), ("selector", selector, SELECTORS)):
        kind = next((kind for kind in known if type(stage) is known[kind]), None)
        if kind is None:
            raise OptionError("summarizer", stage, f"only a {name} of the package's own can be written as JSON")
        found[name] = {"name": kind, "settings": stage.as_dict()}

    # What can't be written has to be at its default, which is None.
    for name, value in summarizer.as_dict().items():
        if name not in PLAIN and value is not None:
            raise OptionError("summarizer", value, f"a {name} can't be written as JSON; pickle the summarizer")
    if "token_counter" in found["budget"]:
        raise OptionError("summarizer", summarizer.budget, "a token counter can't be written as JSON; leave it out")
    return found


def read(data: Any, place: str = "") -> Summarizer:
    """Return the summarizer that plain data describes; `place` is what an error calls it.

    Raises
    ------
    ValueError
        If it describes none; the message names the field.
    """
    check_fields(data, _SUMMARIZER, place, others=("weights",))
    scorer = restored(data["scorer"], SCORERS, f"{place}scorer.")
    selector = restored(data["selector"], SELECTORS, f"{place}selector.")
    if "weights" in data:
        check_fields(data, {"weights": _WEIGHTS}, place, others=data)
        scorer = Weighted(data["weights"], scorer)
    try:
        budget = Budget(**data["budget"])
        return Summarizer(scorer=scorer, selector=selector, furniture=data["furniture"], budget=budget)
    except (TypeError, ValueError, OverflowError) as error:
        message = f"the field {place.rstrip('.') or 'summarizer'} is none: {error}"
        raise ValueError(message) from error

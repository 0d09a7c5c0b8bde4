"""From the figures of systems on documents to a table with intervals and significance: text, Markdown, HTML, data."""

from __future__ import annotations

from ..errors import OptionError, closest
from ..show.table import Table
from .bootstrap import LEVEL, RESAMPLES, Bootstrap
from .measures import MEASURES, SHOWN, if_any, mean_of, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


class Comparison:
    """What systems reached on the same documents: a table that prints, shows itself in notebooks and is data.

    Parameters
    ----------
    systems : sequence of str
        Their names; the first is the one that the others are held against.
    documents : sequence of str
        What each document is called, length d.
    budgets : sequence of str
        What each summary was asked to keep to, length b.
    figures : mapping of str to array of float, (b, systems, d)
        By measure; NaN where a summary has none.
    join : str
        What several references became.
    seed : int
        Of the bootstrap.

    Attributes
    ----------
    against : str
        The system that the others are held against.

    Notes
    -----
    Intervals are the percentile bootstrap's over documents, at 95 %, from 2,000 samples; p is the paired bootstrap's,
    two-sided. It isn't corrected for the number of systems: of twenty as good as the first, one is starred by chance.

    References
    ----------
    B. Efron, R. Tibshirani, An introduction to the bootstrap, 1993. P. Koehn, Statistical significance tests
    for machine translation evaluation, EMNLP 2004 (paired).
    """

    def __init__(
        self,
        systems: Sequence[str],
        documents: Sequence[str],
        budgets: Sequence[str],
        figures: Mapping[str, Any],
        *,
        join: str = "mean",
        seed: int = 0,
    ) -> None:
        self.systems, self.documents, self.budgets = tuple(systems), tuple(documents), tuple(budgets)
        self.figures = dict(figures)
        self.join, self.seed = join, seed

        self.against = self.systems[0]
        # One draw of documents for the whole table: differences are then of the same documents.
        self._bootstrap = Bootstrap(len(self.documents), seed)

    def at(self, budget: str) -> Comparison:
        """Return the comparison at one of its budgets.

        Parameters
        ----------
        budget : str
            One of `budgets`.
        """
        place = _place("budget", budget, self.budgets)
        figures = {measure: values[place : place + 1] for measure, values in self.figures.items()}
        return Comparison(self.systems, self.documents, [budget], figures, join=self.join, seed=self.seed)

    def only(self, *systems: str) -> Comparison:
        """Return the comparison of some of its systems, the first of them held against the others.

        Parameters
        ----------
        *systems : str
            Of `systems`, in the order wanted.
        """
        places = [_place("system", system, self.systems) for system in systems or self.systems]
        figures = {measure: values[:, places] for measure, values in self.figures.items()}
        names = [self.systems[place] for place in places]
        return Comparison(names, self.documents, self.budgets, figures, join=self.join, seed=self.seed)

    def on(self, *documents: str) -> Comparison:
        """Return the comparison on some of its documents: of one kind, of one language, of those not tuned on.

        Parameters
        ----------
        *documents : str
            Of `documents`; those of the same name come together.
        """
        for document in documents:
            _place("document", document, self.documents)
        places = [place for place, name in enumerate(self.documents) if name in documents]
        figures = {measure: values[:, :, places] for measure, values in self.figures.items()}
        names = [self.documents[place] for place in places]
        return Comparison(self.systems, names, self.budgets, figures, join=self.join, seed=self.seed)

    def values(self, system: str, measure: str = "rouge") -> Any:
        """Return a system's figure for each document, the mean over the budgets.

        Parameters
        ----------
        system, measure : str

        Returns
        -------
        array of float, (d,)
            NaN where a summary has none.
        """
        # Lengths first: every document counts once, however many lengths it was summarized to.
        _place("measure", measure, tuple(self.figures))
        return self.figures[measure][:, _place("system", system, self.systems)].mean(axis=0)

    def mean(self, system: str, measure: str = "rouge") -> float:
        """Return a system's mean over the documents that have the figure; NaN where none has."""
        return mean_of(self.values(system, measure))

    def interval(self, system: str, measure: str = "rouge") -> tuple[float, float]:
        """Return the 95 % bootstrap interval of a system's mean over the documents."""
        return self._bootstrap.interval(self.values(system, measure))

    def gain(self, system: str, over: str | None = None, measure: str = "rouge") -> tuple[float, float, float]:
        """Return the mean by which a system is ahead of another, document by document, with its 95 % interval.

        Parameters
        ----------
        system : str
        over : str, optional
            The other; None is `against`.
        measure : str

        Returns
        -------
        mean, low, high : float
        """
        differences = self._differences(system, over, measure)
        return mean_of(differences), *self._bootstrap.interval(differences)

    def p(self, system: str, over: str | None = None, measure: str = "rouge") -> float:
        """Return how likely a difference of means as clear as this is without a difference: 0 (never) to 1 (always).

        Parameters
        ----------
        system : str
        over : str, optional
            The other; None is `against`.
        measure : str
        """
        return self._bootstrap.p(self._differences(system, over, measure))

    def _differences(self, system: str, over: str | None, measure: str) -> Any:
        return self.values(system, measure) - self.values(self.against if over is None else over, measure)

    def to_dicts(self, measures: Sequence[str] | None = None) -> list[dict[str, Any]]:
        """Return a dict a system: every measure, the interval of `rouge`, and the difference from the first.

        Parameters
        ----------
        measures : sequence of str, optional
            None is all there are.

        Returns
        -------
        list of dict
            With `system`, the measures, and `low`, `high`, `gain` and `p` of the first measure: None for a figure
            that isn't a number, and for the gain of the first over itself.
        """
        chosen = self._chosen(measures, tuple(self.figures))
        rows = []
        for system in self.systems:
            low, high = self.interval(system, chosen[0])
            row = {"system": system, "documents": len(self.documents)}
            row |= {measure: rounded(self.mean(system, measure)) for measure in chosen}
            is_first = system == self.against
            row |= {"low": rounded(low), "high": rounded(high)}
            row["gain"] = None if is_first else rounded(self.gain(system, measure=chosen[0])[0])
            row["p"] = None if is_first else rounded(self.p(system, measure=chosen[0]))
            rows.append(row)
        return rows

    def to_json(self, **options: Any) -> str:
        """Return what the comparison is of and `to_dicts` as JSON; `options` go to `json.dumps`."""
        from json import dumps

        facts = {"schema": 1, "documents": len(self.documents), "budgets": self.budgets, "join": self.join}
        facts |= {"against": self.against, "level": LEVEL, "resamples": RESAMPLES, "seed": self.seed}
        return dumps({**facts, "systems": self.to_dicts()}, **{"ensure_ascii": False} | options)

    def table(self, measures: Sequence[str] | None = None) -> Table:
        """Return the table: a row a system, the first measure with its interval and a star.

        Parameters
        ----------
        measures : sequence of str, optional
            Of the keys of `figures`; None is a choice of them.

        Returns
        -------
        Table
            With `to_text`, `to_markdown`, `to_html` and `to_dicts`.
        """
        chosen = self._chosen(measures, SHOWN)
        heads = [MEASURES.get(measure, f"{measure} %") for measure in chosen]
        rows = []
        for system in self.systems:
            means = [if_any(self.mean(system, measure)) for measure in chosen]
            low, high = self.interval(system, chosen[0])
            # Without figures p is NaN, and less than nothing.
            differs = system != self.against and self.p(system, measure=chosen[0]) < 1 - LEVEL
            interval = f"{low:.2f} to {high:.2f}{' *' if differs else ''}" if low == low else ""
            rows.append([system, means[0], interval, *means[1:]])
        return Table(["system", heads[0], "95 %", *heads[1:]], rows, notes=[self.caption])

    def to_markdown(self, measures: Sequence[str] | None = None) -> str:
        """Return `table` in Markdown."""
        return self.table(measures).to_markdown()

    def to_text(self, measures: Sequence[str] | None = None) -> str:
        """Return `table` as lines of text."""
        return self.table(measures).to_text()

    def to_html(self, measures: Sequence[str] | None = None) -> str:
        """Return `table` in HTML, all text escaped, styles inline."""
        return self.table(measures).to_html()

    def plot(self, measure: str = "rouge", backend: str = "html") -> Any:
        """Return a picture: each system's mean and its 95 % bootstrap interval on one scale.

        Parameters
        ----------
        measure : str
            Of the keys of `figures`.
        backend : {"html", "matplotlib"}
            "html": a table whose intervals are characters, shown everywhere. "matplotlib": for papers; needs the
            extra `plot`.

        Returns
        -------
        Table or matplotlib.axes.Axes

        Raises
        ------
        OptionError
            If there is no such backend, or no such measure.
        MissingDependencyError
            If matplotlib isn't installed.
        """
        from ..show.intervals import intervals

        means = [self.mean(system, measure) for system in self.systems]
        ends = [self.interval(system, measure) for system in self.systems]
        return intervals(self.systems, means, ends, measure, notes=[self.caption], backend=backend)

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        return f"<Comparison of {', '.join(self.systems)} on {self.caption.partition(';')[0]}>"

    def _repr_html_(self) -> str:
        return self.to_html()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    @property
    def caption(self) -> str:
        """What the table shows and how it was counted, in one paragraph."""
        documents = f"{len(self.documents)} document{'s' if len(self.documents) != 1 else ''}"
        return (
            f"{documents}; {' and '.join(self.budgets)}; several references: their {self.join}. 95 %: bootstrap "
            f"interval; * differs from {self.against} (paired bootstrap, p < 0.05). "
            f"{RESAMPLES} samples, seed {self.seed}."
        )

    def _chosen(self, measures: Sequence[str] | None, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        """Return the measures asked for, or those of the usual that there are."""
        if measures is None:
            return tuple(measure for measure in otherwise if measure in self.figures)
        if isinstance(measures, str) or not measures:
            raise OptionError("measures", measures, 'a list of names, such as ["rouge", "words"]')
        return tuple(measure for measure in measures if _place("measure", measure, tuple(self.figures)) >= 0)


def _place(setting: str, name: str, known: tuple[str, ...]) -> int:
    """Return the place of a name among those there are."""
    if name not in known:
        raise OptionError(setting, name, closest(str(name), known))
    return known.index(name)

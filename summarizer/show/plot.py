"""From a selection to a picture: a bar for each sentence along the document."""

from __future__ import annotations

from ..errors import MissingDependencyError, OptionError
from .table import Table, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..analysis import Selection

BACKENDS = ("html", "matplotlib")
# Characters of the longest bar, and its rows: what fits beside a sentence, and on two screens.
WIDTH, ROWS = 24, 120
_EIGHTHS = " ▏▎▍▌▋▊▉█"


def plot(selection: Selection, backend: str = "html") -> Any:
    """Return a picture of the scores: a bar for each sentence along the document, the chosen ones marked.

    Parameters
    ----------
    selection : Selection
    backend : {"html", "matplotlib"}
        "html": a table whose bars are characters, so that it shows everywhere, as text and Markdown, too; of more
        than 120 sentences it shows neighbours as one bar, the highest of them. "matplotlib": the parts of the
        scores stacked, for papers; needs the extra `plot`.

    Returns
    -------
    Table or matplotlib.axes.Axes

    Raises
    ------
    OptionError
        If there is no such backend.
    MissingDependencyError
        If matplotlib isn't installed.
    """
    if backend not in BACKENDS:
        raise OptionError("backend", backend, 'one of "html", "matplotlib"')
    return _bars(selection) if backend == "html" else _axes(selection)


def bar(share: float) -> str:
    """Return a bar of block characters: share 0 (none) to 1 (24 characters), to an eighth of a character.

    >>> bar(.25)
    '██████'
    """
    whole, eighths = divmod(round(share * WIDTH * 8), 8)
    return ("█" * whole + _EIGHTHS[eighths]).rstrip()


def _bars(selection: Selection) -> Table:
    """Return a table with a bar a sentence, or a bar for some neighbours where there are too many."""
    sentences = selection.all_sentences
    numbers = {sentence.index: number for number, sentence in enumerate(selection.sentences, 1)}
    # Rounded up: never more rows than fit.
    together = -(-len(sentences) // ROWS) or 1
    best = []
    for first in range(0, len(sentences), together):
        neighbours = sentences[first : first + together]
        best.append(max(neighbours, key=lambda each: (each.index in numbers, each.score, -each.index)))

    # From 0, so that bars compare as scores do; where none is above it, from the lowest.
    highest = max([sentence.score for sentence in best], default=0.0)
    lowest = 0.0 if highest > 0 else min([sentence.score for sentence in best], default=0.0)
    span = highest - lowest or 1.0
    rows: list[list[Any]] = []
    for sentence in best:
        drawn = bar(max(0.0, sentence.score - lowest) / span)
        rows.append([sentence.index, numbers.get(sentence.index), drawn, sentence.score, shortened(sentence.text, 60)])

    return Table(
        ["index", "chosen", "bar", "score", "sentence"],
        rows,
        "The scores along the document; chosen sentences have a number",
        [f"A bar for {together} neighbours: the chosen or the highest of them."] if together > 1 else [],
        frozenset([place for place, sentence in enumerate(best) if sentence.index in numbers]),
    )


def _axes(selection: Selection) -> Any:
    """Return matplotlib axes: the parts stacked, those that cost below zero, the chosen marked above."""
    pyplot = import_pyplot()
    scores = selection.scores
    _, axes = pyplot.subplots(figsize=(max(5.0, min(12.0, 0.25 * len(scores))), 3.2), layout="constrained")
    tops, bottoms = [0.0] * len(scores), [0.0] * len(scores)
    for part, values in scores.parts.items():
        # What costs hangs below the line, what counts stands above it.
        base = [tops[place] if value >= 0 else bottoms[place] for place, value in enumerate(values)]
        axes.bar(range(len(scores)), values, bottom=base, label=part, width=0.8)
        for place, value in enumerate(values):
            (tops if value >= 0 else bottoms)[place] += value

    chosen = sorted(selection.picks)
    for number, index in enumerate(chosen, 1):
        axes.annotate(str(number), (index, tops[index]), (0, 3), textcoords="offset points", ha="center", weight="bold")
    axes.scatter(chosen, [0.0] * len(chosen), marker="^", color="black", zorder=3, label="chosen")
    axes.axhline(0, color="black", linewidth=0.8)
    axes.set(xlabel="sentence, along the document", ylabel="points", xlim=(-0.6, max(0.6, len(scores) - 0.4)))
    axes.margins(y=0.12)

    # A fragment costs so much that the others couldn't be told apart beside it.
    floor = -1.2 * max([0.1, *[score for score in scores if score > 0]])
    if bottoms and min(bottoms) < floor:
        axes.set_ylim(bottom=floor)
    axes.figure.legend(loc="outside lower center", frameon=False, ncols=6, fontsize="small")
    return axes


def import_pyplot() -> Any:
    """Return matplotlib's pyplot."""
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise MissingDependencyError("matplotlib", "plot") from error
    return pyplot

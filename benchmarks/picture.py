"""From the tables in RESULTS.md to a picture of every system: articles a second against ROUGE. Nothing is measured.

    python benchmarks/picture.py

`quality.py FOLDER --peers --write` and `speed.py FOLDER --write` make the tables. Needs the extra plot.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import product
from math import cos, hypot, pi, sin
from pathlib import Path
from typing import Any, NamedTuple

from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from PIL import Image
from results import RESULTS, rows, section

from summarizer import SCORERS

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "speed-quality.png"
# Kind -> colour, marker, its area, name. Vermilion and blue of M. Okabe and K. Ito's palette for all kinds of sight,
# darker, so that letters can be read on white, and grey; the marks differ as well.
KINDS = {
    "default": ("#c04a00", "*", 260, "summarizer, as it comes"),
    "ours": ("#0067a3", "o", 30, "its other scorers"),
    "peer": ("#3d3d3d", "D", 24, "other libraries"),
}
REFERENCES = {"lead": "the first sentences", "random": "any sentences"}
# Points of type that a name keeps from the marks of others, so that it is seen whose it is.
APART = 4
# How far it may go from its own, and where to, in half turns: to the right first.
FAR = (0, 4, 9, 15, 22, 30, 40, 52, 66, 82)
TURNS = (0, 1, 0.5, 1.5, 0.25, 1.75, 0.75, 1.25, 0.125, 1.875, 0.875, 1.125, 0.375, 0.625, 1.375, 1.625)
# Inches, at 200 dots: twice the 830 pixels that a README is wide.
WIDTH, HEIGHT, DOTS = 8.3, 5.9, 200

Point = tuple[float, float]


class System(NamedTuple):
    """A point of the picture."""

    name: str
    rate: float  # articles a second
    rouge: float
    kind: str


def figures(text: str) -> tuple[list[System], float | None, str]:
    """Return the systems with both figures, the oracle's ROUGE, which no summarizer can have, and what means are of."""
    quality = rows(section(text, "## An equal number of sentences"))
    rates = {row["warm, 600 words"]: float(row["articles a second"]) for row in rows(section(text, "## Warm"))}
    mean = list(quality[0])[1] if quality else ""
    rouge = {row[""]: float(row[mean]) for row in quality}
    oracle = rouge.pop("oracle", None)
    missing = [name for name in rouge if name not in rates]
    if missing or not rouge:
        sys.exit(f"picture: {RESULTS.name} has no speed of {', '.join(missing)}" if missing else "picture: no ROUGE")
    kinds = {"default": "default", **dict.fromkeys(SCORERS, "ours")}
    return [System(name, rates[name], value, kinds.get(name, "peer")) for name, value in rouge.items()], oracle, mean


class Box(NamedTuple):
    """An upright rectangle, in pixels."""

    left: float
    bottom: float
    right: float
    top: float

    def padded(self, by: float) -> Box:
        """Return it larger on every side."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    def overlaps(self, other: Box) -> bool:
        """Whether they share a pixel."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top

    def holds(self, other: Box) -> bool:
        """Whether another is wholly inside."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.bottom <= other.bottom and other.top <= self.top

    def nearest(self, point: Point) -> Point:
        """Return its point that is nearest to another."""
        return min(max(point[0], self.left), self.right), min(max(point[1], self.bottom), self.top)

    def is_crossed(self, first: Point, last: Point) -> bool:
        """Whether the line between two points goes through it: the stretch of it within each pair of sides overlaps."""
        begin, end = 0.0, 1.0
        for a, b, low, high in zip(first, last, (self.left, self.bottom), (self.right, self.top), strict=True):
            if a == b:
                if not low < a < high:
                    return False
                continue
            near, far = sorted(((low - a) / (b - a), (high - a) / (b - a)))
            begin, end = max(begin, near), min(end, far)
        return begin < end


def placed(
    points: Sequence[Point],
    sizes: Sequence[Point],
    marks: Sequence[Box],
    taken: Sequence[Box],
    frame: Box,
    unit: float,
) -> list[Box]:
    """Return where names go: near to their points, off each other, off the marks, off the lines that tie others.

    Parameters
    ----------
    points, sizes : sequences of (float, float)
        In pixels, one a name; those that come first choose first.
    marks : sequence of Box
        What each point covers.
    taken : sequence of Box
        Where other things stand.
    frame : Box
        What names stay in.
    unit : float
        Pixels of a point of type.
    """
    boxes: list[Box] = []
    lines: list[tuple[Point, Point]] = []
    for point, (width, height), own in zip(points, sizes, marks, strict=True):
        others = [mark for mark in marks if mark is not own]
        wider = [mark.padded(APART * unit) for mark in others]
        best, place, tie = float("inf"), own, point
        for far, (rank, turn) in product(FAR, enumerate(TURNS)):
            x = point[0] + cos(turn * pi) * ((own.right - own.left + width) / 2 + (2 + far) * unit)
            y = point[1] + sin(turn * pi) * ((own.top - own.bottom + height) / 2 + (2 + far) * unit)
            box = Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            end = box.nearest(point)
            covered = sum(box.overlaps(other) for other in (*boxes, *others, *taken)) + (not frame.holds(box))
            crossed = sum(other.is_crossed(point, end) for other in boxes) + sum(
                box.is_crossed(*line) for line in lines
            )
            unclear = sum(box.overlaps(mark) for mark in wider) + sum(mark.is_crossed(point, end) for mark in others)
            cost = far + rank / 10 + 25 * unclear + 300 * crossed + 1000 * covered
            if cost < best:
                best, place, tie = cost, box, end
        boxes.append(place)
        lines.append((point, tie))
    return boxes


def crowded(systems: Sequence[System], axes: Any) -> list[System]:
    """Return the systems in the order in which their names choose: the default, then those with near neighbours."""
    there = axes.transData.transform([(system.rate, system.rouge) for system in systems])

    def third(place: int) -> float:
        """Return how far the third neighbour is."""
        far = sorted(hypot(x - there[place][0], y - there[place][1]) for x, y in there)
        return far[min(3, len(far) - 1)]

    alone = {system: third(place) for place, system in enumerate(systems)}
    return sorted(systems, key=lambda system: (system.kind != "default", alone[system], system.name))


def drawn(text: str) -> tuple[Any, list[Any]]:
    """Return the figure, and its labels."""
    systems, oracle, mean = figures(text)
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DOTS, facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    values = [system.rouge for system in systems]
    rates = [system.rate for system in systems]
    axes.set_xscale("log")
    ticks = [tick for power in range(6) for tick in (10**power, 3 * 10**power)]
    axes.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
    axes.minorticks_off()
    axes.set(xlim=(min(rates) / 2, max(rates) * 2.4), ylim=(min(values) - 0.9, max(values) + 1.7))
    axes.set_xlabel("articles of 600 words a second of CPU time, logarithmic (further right is faster)")
    axes.set_ylabel(f"ROUGE in points, {mean} corpora (higher is better)")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(color="#e6e6e6", linewidth=0.7)
    axes.set_axisbelow(True)
    for kind, (colour, marker, area, name) in KINDS.items():
        of_kind = [system for system in systems if system.kind == kind]
        axes.scatter(
            [system.rate for system in of_kind], [system.rouge for system in of_kind], s=area, facecolors=colour,
            marker=marker, label=name, zorder=4, edgecolors="white", linewidths=0.5,
        )  # fmt: skip
    halo = [withStroke(linewidth=2.5, foreground="white")]
    ends = axes.get_xlim()[0], axes.get_ylim()[1]
    note: dict[str, Any] = {"color": "#595959", "fontsize": 8.5, "style": "italic", "path_effects": halo}
    note["textcoords"] = "offset points"
    notes: list[Any] = []
    for system in systems:
        if system.name in REFERENCES:
            told = f"{REFERENCES[system.name]} ({system.name}): {system.rouge:.1f}"
            axes.axhline(system.rouge, color="#8c8c8c", linewidth=1, linestyle=(0, (5, 3)), zorder=1)
            notes.append(axes.annotate(told, (ends[0], system.rouge), (4, 3), **note))
    if oracle is not None:
        told = f"▲ above the picture: the sentences nearest to the references (oracle): {oracle:.1f}"
        notes.append(axes.annotate(told, ends, (4, -10), **note))
    notes.append(axes.legend(loc="lower right", frameon=False, fontsize=9, handletextpad=0.3, borderaxespad=0.2))
    figure.draw_without_rendering()
    ordered = crowded(systems, axes)
    labels = [
        axes.annotate(
            "summarizer" if system.kind == "default" else system.name, (system.rate, system.rouge),
            color=KINDS[system.kind][0], fontsize=13 if system.kind == "default" else 8.5,
            weight="bold" if system.kind == "default" else "normal", path_effects=halo, zorder=3,
        )
        for system in ordered
    ]  # fmt: skip
    place(axes, ordered, labels, notes)
    return figure, labels


def place(axes: Any, systems: Sequence[System], labels: Sequence[Any], others: Sequence[Any]) -> None:
    """Move labels to where they can be read beside others, and tie those that went far to their points."""
    unit = DOTS / 72
    points = [(x, y) for x, y in axes.transData.transform([(system.rate, system.rouge) for system in systems])]
    halves = [0.45 * KINDS[system.kind][2] ** 0.5 * unit for system in systems]
    marks = [Box(x, y, x, y).padded(half) for (x, y), half in zip(points, halves, strict=True)]
    extents = [label.get_window_extent() for label in labels]
    sizes = [(box.width, box.height) for box in extents]
    taken = [Box(*other.get_window_extent().extents) for other in others]
    boxes = placed(points, sizes, marks, taken, Box(*axes.bbox.extents), unit)
    for label, box, old, point, half in zip(labels, boxes, extents, points, halves, strict=True):
        label.set(position=((box.left - old.x0) / unit, (box.bottom - old.y0) / unit), anncoords="offset points")
        end = box.nearest(point)
        if hypot(end[0] - point[0], end[1] - point[1]) - half > 4 * unit:
            ends = axes.transData.inverted().transform([point, end])
            axes.plot(*zip(*ends, strict=True), color=label.get_color(), linewidth=0.6, alpha=0.6, zorder=2)


def main() -> None:
    """Draw the picture, with 64 colours, so that it is small."""
    figure, _ = drawn(RESULTS.read_text(encoding="utf-8"))
    figure.savefig(PICTURE, dpi=DOTS)
    picture = Image.open(PICTURE).convert("RGB").quantize(64, dither=Image.Dither.NONE)
    picture.save(PICTURE, optimize=True)
    print(f"{PICTURE.name} {PICTURE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()

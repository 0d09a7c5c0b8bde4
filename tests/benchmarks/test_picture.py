"""The picture of speed and quality: drawn from RESULTS.md alone, and every name in it can be read."""

import sys
from itertools import combinations

import pytest
from PIL import Image

from tests.conftest import ROOT

QUALITY = """# How good the summaries are

## An equal number of sentences

|  | mean of 2 | one (3) | two (3) |
| --- | ---: | ---: | ---: |
| oracle | **41.72** | 42.4* ±5.1 | 47.0* ±4.7 |
| default | **27.66** | 28.0 ±3.8 | 27.1 ±3.8 |
| lead | **24.75** | 27.8 ±4.2 | 26.1 ±4.0 |
| lexrank (peer) | **14.71** | 15.0* ±3.9 | 17.4* ±3.4 |
"""
SPEED = """
# How fast it is

## Warm

| warm, 600 words | us | articles a second | x re.findall | x default |
|---|---:|---:|---:|---:|
| re.findall | 83 | 12028 | 1.00 | 0.19 |
| default | 444 | 2254 | 5.34 | 1.00 |
| lead | 255 | 3920 | 3.07 | 0.57 |
| lexrank (peer) | 30497 | 32.8 | 366.82 | 68.73 |
"""


@pytest.fixture(scope="module")
def picture():
    """Return the script as a module."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import picture
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))
    return picture


def names_and_boxes(figure, labels):
    """Return what each name covers once everything is drawn."""
    figure.draw_without_rendering()
    return {label.get_text(): label.get_window_extent() for label in labels}


def test_figures_come_from_the_tables(picture):
    """Each system has its speed and its mean; the oracle has no speed; whose it is decides the kind."""
    systems, oracle, mean = picture.figures(QUALITY + SPEED)
    assert [tuple(system) for system in systems] == [
        ("default", 2254.0, 27.66, "default"),
        ("lead", 3920.0, 24.75, "ours"),
        ("lexrank (peer)", 32.8, 14.71, "peer"),
    ]
    assert (oracle, mean) == (41.72, "mean of 2")


def test_a_system_without_a_speed_is_named(picture):
    """Nobody is left out silently: the picture isn't drawn where a table lacks a system, or is missing."""
    with pytest.raises(SystemExit, match=r"no speed of lexrank \(peer\)"):
        picture.figures(QUALITY + SPEED.replace("| lexrank (peer)", "| other"))
    with pytest.raises(SystemExit, match="no speed of default, lead"):
        picture.figures(QUALITY)
    with pytest.raises(SystemExit, match="no ROUGE"):
        picture.figures(SPEED)


def test_every_name_of_the_results_can_be_read(picture):
    """In the picture of the project's own figures no name lies on another or leaves the frame."""
    text = picture.RESULTS.read_text(encoding="utf-8")
    figure, labels = picture.drawn(text)
    boxes = names_and_boxes(figure, labels)
    assert set(boxes) == {"summarizer", *(system.name for system in picture.figures(text)[0])} - {"default"}
    for (first, one), (second, other) in combinations(boxes.items(), 2):
        assert not one.overlaps(other), (first, second)
    frame = figure.axes[0].bbox
    for box in boxes.values():
        assert frame.x0 <= box.x0 <= box.x1 <= frame.x1
        assert frame.y0 <= box.y0 <= box.y1 <= frame.y1


def test_names_of_one_place_are_spread(picture):
    """A dozen systems with almost the same figures have names beside, above and below, none on another or on a mark."""
    points = [(500.0 + 3 * place, 400.0 + 5 * (place % 3)) for place in range(12)]
    marks = [picture.Box(x, y, x, y).padded(4) for x, y in points]
    taken = [picture.Box(520, 390, 600, 410)]
    boxes = picture.placed(points, [(80.0, 16.0)] * 12, marks, taken, picture.Box(0, 0, 1000, 800), 1.4)
    assert len(boxes) == 12
    for one, other in combinations([*boxes, *taken], 2):
        assert not one.overlaps(other)
    assert not any(box.overlaps(mark) for box in boxes for mark in marks)


@pytest.mark.parametrize(
    ("first", "last", "is_crossed"),
    [
        ((0, 15), (30, 15), True),
        ((0, 0), (30, 30), True),
        ((0, 25), (30, 25), False),
        ((15, 0), (15, 5), False),
        ((0, 18), (8, 30), False),
        ((15, 15), (16, 16), True),
    ],
)
def test_a_line_through_a_box(picture, first, last, is_crossed):
    """Straight, aslant, beside, short of it, past a corner, within."""
    assert picture.Box(10, 10, 20, 20).is_crossed(first, last) is is_crossed
    assert picture.Box(10, 10, 20, 20).is_crossed(last, first) is is_crossed


def test_the_picture_is_written(picture, tmp_path, monkeypatch, capsys):
    """Twice as wide as a README, opaque, white behind, the same bytes each time."""
    results = tmp_path / "RESULTS.md"
    results.write_text(QUALITY + SPEED, encoding="utf-8")
    monkeypatch.setattr(picture, "RESULTS", results)
    monkeypatch.setattr(picture, "PICTURE", tmp_path / "picture.png")
    picture.main()
    first = picture.PICTURE.read_bytes()
    picture.main()
    assert picture.PICTURE.read_bytes() == first
    with Image.open(picture.PICTURE) as shown:
        assert shown.width == 1660
        assert shown.convert("RGBA").getpixel((2, 2)) == (255, 255, 255, 255)
    assert "picture.png" in capsys.readouterr().out

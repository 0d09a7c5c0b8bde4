"""Every example runs offline, and prints what it printed before.

Run this file as a script to write the outputs anew, and tools/notebooks.py for those of the notebooks, which `check` runs.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import summarize

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
GOLDEN = Path(__file__).parents[1] / "golden"


def output(example):
    """Return what an example prints, run in a process that has no proxy and no home."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "HOME": os.devnull,
        "NLTK_DATA": os.devnull,
    }
    return subprocess.run(
        [sys.executable, str(example)], capture_output=True, env=environment, encoding="utf-8", check=True, timeout=120
    ).stdout


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_prints_what_it_printed(example):
    """A change of an example's output is a change that its readers see."""
    assert output(example) == (GOLDEN / f"{example.stem}.txt").read_text(encoding="utf-8")


def test_there_are_examples():
    """An empty folder would pass the rest."""
    assert len(EXAMPLES) >= 3


NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


def outputs(notebook):
    """Return what is stored of a notebook's outputs, cell by cell."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [cell["outputs"] for cell in cells if cell["cell_type"] == "code"]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_has_its_outputs(notebook):
    """Who only reads it sees what it shows: no cell failed, none tells of the machine that ran it."""
    stored = outputs(notebook)
    assert sum(bool(outputs) for outputs in stored) >= len(stored) / 2
    assert [output for outputs in stored for output in outputs if output["output_type"] == "error"] == []
    assert str(ROOT) not in notebook.read_text(encoding="utf-8")


def test_the_notebooks_show_what_is_shown_now(article):
    """The first summary stored is rendered as it is today; if not, run tools/notebooks.py."""
    shown = ["".join(output["data"]["text/html"]) for output in outputs(NOTEBOOKS[0])[0]]
    assert shown == [summarize(article)._repr_html_()]
    assert len(NOTEBOOKS) == 5


if __name__ == "__main__":
    for path in EXAMPLES:
        (GOLDEN / f"{path.stem}.txt").write_text(output(path), encoding="utf-8")

"""Every example runs offline, and prints what it printed before.

Run this file as a script to write the outputs anew.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
GOLDEN = Path(__file__).parent / "golden"


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


if __name__ == "__main__":
    for path in EXAMPLES:
        (GOLDEN / f"{path.stem}.txt").write_text(output(path), encoding="utf-8")

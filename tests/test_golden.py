"""The example article's summary, whole, as it was; and the same bytes whatever the process.

Run this file as a script to write the golden file anew.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import summarize

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "examples" / "article.txt"
GOLDEN = Path(__file__).parent / "golden" / "article.json"


def found():
    """Return everything that is known of the example article."""
    return summarize(ARTICLE.read_text(encoding="utf-8")).to_json(indent=1) + "\n"


def test_the_example_is_summarized_as_before():
    """Every score, offset and reason is what it was, on every platform."""
    assert found() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("seed", ["0", "1", "42", "4294967295"])
def test_the_hash_seed_doesn_t_show(seed):
    """The order of sets and dicts decides nothing."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    program = "import sys; from tests.test_golden import found; sys.stdout.write(found())"
    ran = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert ran.stdout == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(found(), encoding="utf-8")

"""The example article's summary, whole, as it was; and the same bytes whatever the process.

Run this file as a script to write the golden file anew, and to see the sum.
"""

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import summarize
from tests.texts import ENDS, GAPS, WORDS

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "examples" / "article.txt"
GOLDEN = Path(__file__).parents[1] / "golden" / "article.json"


def found():
    """Return everything that is known of the example article."""
    return summarize(ARTICLE.read_text(encoding="utf-8")).to_json(indent=1) + "\n"


def test_the_example_is_summarized_as_before():
    """Every score, offset and reason is what it was, on every platform."""
    assert found() == GOLDEN.read_text(encoding="utf-8")


# The sum of what is known of many documents. Whoever makes the code faster leaves it as it is; whoever changes what is
# chosen writes the new one here, and the figures into docs/quality.md.
SUM = "e4bef995ed101d83db386731b6779824bf30b6b0603a548ccd4bf35d7f2b4bf5"


def many():
    """Return the articles beside the examples, and 400 of random prose with marks, gaps and scripts of all kinds."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").rglob("*.txt"))]
    chance = random.Random(5)
    for _ in range(400):
        pieces = []
        for _ in range(chance.randrange(1, 40)):
            words = " ".join(chance.choices(WORDS, k=chance.randrange(1, 30)))
            pieces += [words[:1].upper() + words[1:], chance.choice(ENDS), chance.choice(GAPS)]
        texts.append("".join(pieces))
    return texts


def sum_of_many():
    """Return the SHA-256 of all that summaries of many documents know."""
    known = [summarize(text, 4, title=title).to_json() for text in many() for title in (None, "Kelp and the road")]
    return hashlib.sha256("\n".join(known).encode()).hexdigest()


def test_many_are_summarized_as_before():
    """Scores to their last bit, offsets, furniture and picks are what they were, on every platform and version."""
    assert sum_of_many() == SUM


@pytest.mark.parametrize("seed", ["0", "1", "42", "4294967295"])
def test_the_hash_seed_doesn_t_show(seed):
    """The order of sets and dicts decides nothing."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    program = "import sys; from tests.house.test_golden import found; sys.stdout.write(found())"
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
    sys.stdout.write(f"{sum_of_many()}\n")

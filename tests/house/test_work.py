"""A warm summary does a fixed amount of work: counted, not timed."""

import subprocess
import sys

import pytest

# Counts the bytecodes that the package runs for one summary: the same on every machine, whatever else it does. What C code
# does inside one of them isn't counted: benchmarks/speed.py measures that.
PROGRAM = """
import sys
from pathlib import Path
from summarizer import summarize

text = Path("examples/article.txt").read_text(encoding="utf-8")
body = [block for block in text.split("\\n\\n") if len(block) > 200]
texts = {"article": text, "prose": "\\n\\n".join(body), "twice": "\\n\\n".join(body + [block.replace("kelp", "moss") for block in body])}
for one in texts.values():
    summarize(one)
counted = 0

def look(frame, event, _):
    global counted
    if "summarizer" not in frame.f_code.co_filename:
        return None
    frame.f_trace_opcodes, frame.f_trace_lines = True, False
    counted += event == "opcode"
    return look

for name, one in texts.items():
    counted = 0
    sys.settrace(look)
    summarize(one)
    sys.settrace(None)
    print(name, counted / len(one.split()))
"""


@pytest.fixture(scope="module")
def work(root):
    """Bytecodes a word, by text."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    return {name: float(count) for name, count in map(str.split, ran.stdout.splitlines())}


def test_a_word_of_prose_costs_few_steps(work):
    """Measured on CPython 3.11: 67 for prose, 329 with a page around it; other versions count a tenth more or less.

    A plain loop counts more bytecodes than the set operations that it is faster than; the blocks around an article have
    each fact of the furniture's judge asked of them.
    """
    assert work["prose"] < 73
    assert work["article"] < 400


def test_twice_the_text_is_no_more_than_twice_the_work(work):
    """What a sentence costs doesn't grow with the document."""
    assert work["twice"] < 1.1 * work["prose"]

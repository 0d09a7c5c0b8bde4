"""What each scorer costs: time and memory. What it is worth: quality.py.

    python benchmarks/scorers.py FOLDER

FOLDER holds `cnn_val.jsonl`. Its articles of 550 to 650 words give the milliseconds (mean, warm, CPU time, scoring
alone); its articles one after the other, until there are 10,000 sentences, the seconds and the peak memory of a
process that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from summarizer import SCORERS, Representation, Scores, Summarizer

LONG = 10_000


def represented(text: str) -> Representation:
    """Return what scorers see of a text."""
    seen = []

    def keep(representation: Representation) -> Scores:
        seen.append(representation)
        return Scores([0.0] * len(representation))

    Summarizer(scorer=keep, furniture="keep")(text, 1)
    return seen[0]


def cost(name: str, folder: Path) -> tuple[float, float, float, float]:
    """Return ms for an article of 600 words, s for 10,000 sentences, and MB before and at the peak of that."""
    texts = [json.loads(row)["text"] for row in (folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines()]
    articles = [represented(text) for text in texts if 550 < len(text.split()) < 650][:40]
    scorer = SCORERS[name]()
    rounds = []
    for _ in range(6):
        before = time.process_time()
        for article in articles:
            scorer(article)
        rounds.append((time.process_time() - before) / len(articles) * 1e3)
    n = 100
    while len(book := represented("\n\n".join(texts[:n]))) < LONG and n < len(texts):
        n += 20
    without = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    before = time.process_time()
    scorer(book)
    seconds = time.process_time() - before
    return median(rounds[1:]), seconds, without, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    print(f"| scorer | ms, 600 words | s, {LONG:,} sentences | MB, before and peak |\n|---|---|---|---|")
    for name in SCORERS:
        # A process each: the peak of memory is its own.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            ms, seconds, before, peak = pool.submit(cost, name, options.folder).result()
        print(f"| {name} | {ms:.2f} | {seconds:.2f} | {before:.0f}, {peak:.0f} |", flush=True)
    print(f"\nPython {sys.version.split()[0]}")


if __name__ == "__main__":
    main()

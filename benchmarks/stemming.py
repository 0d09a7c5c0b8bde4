r"""What stemming gains, by language: ROUGE and cost of the default with Snowball stems against its own words.

    python benchmarks/stemming.py FOLDER

FOLDER holds JSON Lines files as benchmarks/quality.py reads them. Both take part as analyzers that find the same
words and drop the same function words; one puts PyStemmer's Snowball stems in their place. The gain is in points of
the mean of ROUGE-1, -2 and -Lsum F1, equal sentence counts and equal words averaged, with the bounds between which
95 % of 2,000 paired bootstrap samples lie; `*` where both have one sign. The cost is CPU time of a summary, the
median over rounds in which the two take turns. Languages without a corpus, or without a stemmer, aren't listed.

    python -m pip install PyStemmer rouge-score
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import fmean, median
from typing import Any

import Stemmer
from quality import ENGLISH, OTHER, SETS, rouge

from summarizer import Summarizer
from summarizer.languages.detection import detect
from summarizer.languages.language import load

_WORD = re.compile(r"[^\W_]{2,}")


def analyzer(code: str, is_stemmed: bool) -> Callable[[str], list[str]]:
    """Return what cuts a text of a language into its words or their stems."""
    known = load(code)
    stems = Stemmer.Stemmer(known.stemmer).stemWords

    def analyze(text: str) -> list[str]:
        words = [word for word in _WORD.findall(text.lower()) if word not in known.stop_words]
        return stems(words) if is_stemmed else words

    return analyze


def measure(row: dict[str, Any], n: int, join: Any, summarizer: Summarizer) -> float:
    """Return the figure of one document."""
    references = row.get("summaries") or [row["summary"]]
    words = max(1, round(fmean(len(reference.split()) for reference in references)))
    scorer = OTHER if row.get("lang", "en") != "en" else ENGLISH
    digest = summarizer(row["text"], n)
    by_count = rouge([s.text for s in digest.sentences], references, join, scorer)
    return (by_count + rouge([s.text for s in digest.at(words=words).sentences], references, join, scorer)) / 2


def interval(gains: list[float]) -> tuple[float, float]:
    """Return the 2.5th and 97.5th percentile of the mean over 2,000 bootstrap samples."""
    generator = random.Random(0)
    means = sorted(fmean(generator.choices(gains, k=len(gains))) for _ in range(2000))
    return means[50], means[-51]


def cost(rows: list[dict[str, Any]], systems: list[Summarizer]) -> float:
    """Return the CPU time of the second system as a multiple of the first's, the median of seven rounds."""
    seconds = []
    for _ in range(8):
        times = []
        for system in systems:
            before = time.process_time()
            for row in rows:
                system(row["text"])
            times.append(time.process_time() - before)
        seconds.append(times[1] / times[0])
    return median(seconds[1:])


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    texts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    print("| set | documents | words | stems | gain | 95 % | cost |\n|---|---|---|---|---|---|---|")

    def show(name: str, pairs: list[tuple[float, float]], rows: list[dict[str, Any]], code: str) -> None:
        gains = [stems - words for words, stems in pairs]
        low, high = interval(gains)
        star = "*" if low > 0 or high < 0 else ""
        systems = [Summarizer(analyzer=analyzer(code, is_stemmed)) for is_stemmed in (False, True)]
        words, stems = (fmean(column) for column in zip(*pairs, strict=True))
        print(
            f"| {name} | {len(pairs)} | {words:.2f} | {stems:.2f} | {fmean(gains):+.2f}{star} "
            f"| {low:+.2f} to {high:+.2f} | {cost(rows[:40], systems):.2f} x |",
            flush=True,
        )

    for name, (n, join) in SETS.items():
        path = options.folder / f"{name}.jsonl"
        if not path.exists():
            continue
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        code = detect(" ".join(row["text"][:400] for row in rows[:20]))[0]
        if not load(code).stemmer:
            continue
        systems = [Summarizer(analyzer=analyzer(code, is_stemmed)) for is_stemmed in (False, True)]
        pairs = [(measure(row, n, join, systems[0]), measure(row, n, join, systems[1])) for row in rows]
        found[code] += pairs
        texts[code] += rows
        show(name, pairs, rows, code)
    for code, pairs in found.items():
        show(f"**{code}**", pairs, texts[code], code)


if __name__ == "__main__":
    main()

"""Where the time of a warm summary goes: each stage alone, best of many rounds.

    python benchmarks/stages.py FOLDER

FOLDER holds the corpora; the articles of 550 to 650 words in `cnn_val.jsonl` are summarized, three sentences each. Wall
time, the best of the rounds for each article, the mean of these; stages are called as the pipeline calls them, on what
the stages before gave.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from summarizer import Budget, Document, Summarizer, summarize
from summarizer.analysis import Analysis
from summarizer.furniture.article import article_of
from summarizer.furniture.blocks import blocks
from summarizer.languages import detect, load
from summarizer.representation.representation import represent
from summarizer.representation.terms import distinct_terms
from summarizer.sentences.split import sentences as split


class Clock:
    """The best seconds of each stage."""

    def __init__(self) -> None:
        self.best: dict[str, float] = {}

    def __call__(self, stage: str, function: Callable[..., Any], *arguments: Any) -> Any:
        """Return what a function does with its arguments, and keep how long that took."""
        started = time.perf_counter()
        result = function(*arguments)
        self.best[stage] = min(self.best.get(stage, float("inf")), time.perf_counter() - started)
        return result


def measure(text: str, rounds: int) -> dict[str, float]:
    """Return the best seconds of each stage on a text."""
    clock, pipeline = Clock(), Summarizer()
    budget = Budget(sentences=3)

    for _ in range(rounds):
        clock('`re.findall(r"\\w+", text)`, for comparison', re.findall, r"\w+", text)
        clock("**the whole**", summarize, text)
        document = clock("document: what was given is text", Document, text)
        code, _ = clock("language: function words of a sample", detect, text)
        language = load(code)
        found = clock("blocks: lines and paragraphs", blocks, text)
        article = clock("furniture: nothing to do in one block", article_of, text, found, language).blocks
        sentences = clock("sentences", split, text, article, language)
        clock("· their terms: one translation of the text", list, distinct_terms(text, sentences, language))
        seen = clock("representation: terms, and how many sentences have each", represent, text, sentences, language)
        scores = clock("score, but for what is looked up late", pipeline.scorer.outlook, seen)
        analysis = Analysis(document, None, [], seen, scores, pipeline.selector)
        clock("selection, and what is hard to read alone of who comes near", analysis.select, budget)
    return clock.best


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    rows = map(json.loads, (options.folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines())
    texts = [row["text"] for row in rows if 550 < len(row["text"].split()) < 650][:40]
    measured = [measure(text, options.rounds) for text in texts]
    whole = sum(one["**the whole**"] for one in measured)
    print("| stage | us | share |\n|---|---|---|")
    for name in measured[0]:
        total = sum(one[name] for one in measured)
        print(f"| {name} | {total / len(measured) * 1e6:.0f} | {100 * total / whole:.0f} % |")


if __name__ == "__main__":
    main()

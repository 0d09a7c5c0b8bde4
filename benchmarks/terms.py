"""How well terms of Chinese tell which sentences are alike: pairs of characters against word segmenters.

    python benchmarks/terms.py FOLDER

FOLDER holds `sent_pud_multi.jsonl`, the same sentences in several languages. The figure is the correlation of the
tf-idf cosines of all pairs of sentences in one language with their mean over the others named. Segmenters that are
missing are left out.

    python -m pip install rjieba budoux
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import Document, Summarizer

OTHERS = ("de", "fr", "es", "pt", "it", "pl", "ru")


def terms(text: str, language: str, analyzer: Callable[[str], list[str]] | None = None) -> list[str]:
    """Return the terms of a sentence, those that a summarizer would see."""
    digest = Summarizer(analyzer=analyzer, furniture="keep")(Document(text, language=language), title="")
    return [term for own in digest.selection.analysis.representation.terms for term in own]


def likeness(sentences: list[list[str]]) -> Any:
    """Return the cosines of all pairs of sentences."""
    vectors = TfidfVectorizer(analyzer=list, sublinear_tf=True).fit_transform(sentences)
    return (vectors @ vectors.T).toarray()[np.triu_indices(len(sentences), 1)]


def segmenters() -> Iterator[tuple[str, Callable[[str], list[str]] | None]]:
    """Yield the names of the segmenters there are, and what cuts a text."""
    yield "pairs of characters", None
    for name, load in (
        ("rjieba", lambda module: module.cut),
        ("budoux", lambda module: module.load_default_traditional_chinese_parser().parse),
    ):
        try:
            yield name, load(import_module(name))
        except ImportError:
            continue


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    texts: dict[str, dict[tuple[str, int], str]] = defaultdict(dict)
    with (parser.parse_args().folder / "sent_pud_multi.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            for number, sentence in enumerate(row["sentences"]):
                texts[row["lang"]][row["id"], number] = sentence
    common = sorted(set.intersection(*(set(own) for own in texts.values())))
    known = {code: likeness([terms(texts[code][key], code) for key in common]) for code in OTHERS}
    print(f"{len(common)} sentences\n\n| terms | correlation |\n|---|---|")
    mean = sum(known.values()) / len(known)
    for name, analyzer in segmenters():
        found = likeness([terms(texts["zh"][key], "zh", analyzer) for key in common])
        print(f"| zh, {name} | {np.corrcoef(found, mean)[0, 1]:.2f} |")
    for code, own in known.items():
        rest = sum(other for language, other in known.items() if language != code) / (len(known) - 1)
        print(f"| {code}, words | {np.corrcoef(own, rest)[0, 1]:.2f} |")


if __name__ == "__main__":
    main()

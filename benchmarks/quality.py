"""ROUGE of the package's scorers, of lead and of the peers over a folder of corpora, in one run.

    python benchmarks/quality.py FOLDER [--peers] [--titles] [--limit N]

FOLDER holds JSON Lines files, `{"text", "summary" | "summaries": [...], "title"?, "lang"?}`. The figure is the mean of
ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (rouge-score, stemmed in English) in points, averaged over an equal number of
sentences and an equal number of words (the references' mean). Peers take sentences only: their figure is for these.
`*`: different from the default's (paired bootstrap over documents, p < .05).
"""

from __future__ import annotations

import argparse
import json
import random
import re
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Any

from peers import peers, versions
from rouge_score import rouge_scorer

from summarizer import Scores, Summarizer, Top

# file: sentences asked for, and how several references are joined
SETS = {
    "cnn_val": (3, fmean),
    "cnn_train": (3, fmean),
    "daily_mail": (3, fmean),
    "realsumm": (3, fmean),
    "inshorts": (3, fmean),
    "writer_news": (3, fmean),
    "gum_genres": (2, fmean),
    "scitldr_dev": (1, max),
    "fr_orangesum": (3, fmean),
    "tr_sadedegel": (3, fmean),
    "no_norsumm": (3, fmean),
    "de_klexikon": (3, fmean),
    "es_basse": (3, fmean),
    "eu_basse": (3, fmean),
}


class Words:
    """A tokenizer for rouge-score, whose own drops every letter that isn't ASCII."""

    def tokenize(self, text: str) -> list[str]:
        """Return the words, in lower case."""
        return re.findall(r"[^\W_]+", text.lower())


ROUGE = ["rouge1", "rouge2", "rougeLsum"]
ENGLISH = rouge_scorer.RougeScorer(ROUGE, use_stemmer=True)
OTHER = rouge_scorer.RougeScorer(ROUGE, tokenizer=Words())
OURS = {
    "default": Summarizer(),
    "lead": Summarizer(scorer=lambda sentences: Scores(range(0, -len(sentences), -1)), selector=Top()),
    "tf-idf": Summarizer(scorer="tfidf", selector=Top()),
}


def rouge(sentences: list[str], references: list[str], join: Any, scorer: Any) -> float:
    """Return the mean of the three F1 in points."""
    candidate = "\n".join(sentences)
    return (
        float(
            join(
                [
                    fmean(score.fmeasure for score in scorer.score(reference, candidate).values())
                    for reference in references
                ]
            )
        )
        * 100
    )


def measure(row: dict[str, Any], *, n: int, join: Any, titles: bool, with_peers: bool) -> dict[str, float]:
    """Return the figures of every system for one document."""
    references = row.get("summaries") or [row["summary"]]
    words = max(1, round(fmean(len(reference.split()) for reference in references)))
    figures: dict[str, float] = {}
    scorer = OTHER if row.get("lang", "en") != "en" else ENGLISH
    for name, summarizer in OURS.items():
        digest = summarizer(row["text"], n, title=row.get("title") if titles else None)
        by_count = rouge([s.text for s in digest.sentences], references, join, scorer)
        by_words = rouge([s.text for s in digest.at(words=words).sentences], references, join, scorer)
        figures[name], figures[name + " (sentences)"] = (by_count + by_words) / 2, by_count
    if with_peers:
        for name, peer in peers()[0].items():
            figures[name + " (sentences)"] = rouge(peer(row["text"], n), references, join, scorer)
    return figures


def differs(ours: list[float], theirs: list[float]) -> bool:
    """Whether the mean difference has one sign in 97.5 % of 2,000 paired bootstrap samples."""
    differences = [a - b for a, b in zip(ours, theirs, strict=True)]
    generator = random.Random(0)
    above = sum(sum(generator.choices(differences, k=len(differences))) > 0 for _ in range(2000))
    return not 50 <= above <= 1950


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="the peers as well (minutes)")
    parser.add_argument("--titles", action="store_true", help="give our scorers the title, where the corpus has one")
    parser.add_argument("--limit", type=int, help="at most this many documents a set")
    options = parser.parse_args()
    table: dict[str, dict[str, list[float]]] = {}
    with ProcessPoolExecutor() as pool:
        for name, (n, join) in SETS.items():
            path = options.folder / f"{name}.jsonl"
            if not path.exists():
                continue
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][: options.limit]
            task = partial(measure, n=n, join=join, titles=options.titles, with_peers=options.peers)
            figures = list(pool.map(task, rows, chunksize=8))
            table[name] = {system: [figure[system] for figure in figures] for system in figures[0]}
    systems = list(next(iter(table.values())))
    print(f"| set (documents) | {' | '.join(systems)} |\n|---|{'---|' * len(systems)}")
    for name, columns in table.items():
        cells = []
        for system, values in columns.items():
            ours = columns["default (sentences)" if "(sentences)" in system else "default"]
            cells.append(f"{fmean(values):.2f}{'*' if values is not ours and differs(ours, values) else ''}")
        print(f"| {name} ({len(columns['default'])}) | {' | '.join(cells)} |")
    print(f"| mean | {' | '.join(f'{fmean(fmean(row[s]) for row in table.values()):.2f}' for s in systems)} |")
    if options.peers:
        print(f"\n{versions()}")


if __name__ == "__main__":
    main()

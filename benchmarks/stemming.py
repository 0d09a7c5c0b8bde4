r"""What stemming gains, by language: ROUGE and cost of the default with Snowball stems against its own words.

    python benchmarks/stemming.py FOLDER
    python benchmarks/stemming.py FOLDER --only fr_orangesum --limit 50

FOLDER holds JSON Lines files as benchmarks/quality.py reads them. Both take part as analyzers that find the same
words and drop the same function words; one puts PyStemmer's Snowball stems in their place. The gain is in points of
the mean of ROUGE-1, -2 and -Lsum F1, equal sentence counts and equal words averaged, with its 95 % bootstrap interval;
`*` where p < 0.05 (paired). The cost is CPU time of a summary, the median over rounds in which the two take turns.
Corpora in a language without a stemmer aren't listed.

    python -m pip install PyStemmer rouge-score
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import Stemmer
from quality import CORPORA, markdown, rows_of

from summarizer import InputError, Summarizer, compare
from summarizer.languages import load

_WORD = re.compile(r"[^\W_]{2,}")
# Rounds of the clock, the first not counted, and documents in each.
ROUNDS, TIMED = 8, 40


def analyzer(code: str, *, is_stemmed: bool) -> Callable[[str], list[str]]:
    """Return what cuts a text of a language into its words or their stems."""
    known = load(code)
    stems = Stemmer.Stemmer(known.stemmer).stemWords

    def analyze(text: str) -> list[str]:
        words = [word for word in _WORD.findall(text.lower()) if word not in known.stop_words]
        return stems(words) if is_stemmed else words

    return analyze


def cost(rows: Sequence[dict[str, Any]], systems: Sequence[Summarizer]) -> float:
    """Return the CPU time of the second system as a multiple of the first's."""
    multiples = []
    for _ in range(ROUNDS):
        times = []
        for system in systems:
            before = time.process_time()
            for row in rows:
                system(row["text"])
            times.append(time.process_time() - before)
        multiples.append(times[1] / times[0])
    return median(multiples[1:])


def line(name: str, path: Path, limit: int | None) -> list[str]:
    """Return the row of a corpus."""
    corpus, rows = CORPORA[name], rows_of(path, limit, titles=False)
    systems = {
        kind: Summarizer(analyzer=analyzer(corpus.language, is_stemmed=kind == "stems")) for kind in ("words", "stems")
    }
    table = compare(
        systems,
        rows,
        int(corpus.sentences),
        words="references",
        baselines=(),
        join=corpus.join,
        language=corpus.language,
    )
    gain, low, high = table.gain("stems")
    star = "*" if table.p("stems") < 0.05 else ""
    means = [f"{table.mean(kind):.2f}" for kind in systems]
    times = f"{cost(rows[:TIMED], [*systems.values()]):.2f}"
    return [name, corpus.language, str(len(rows)), *means, f"{gain:+.2f}{star}", f"{low:+.2f} to {high:+.2f}", times]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=list(CORPORA), metavar="NAME", help="some of the corpora")
    parser.add_argument("--limit", type=int, help="at most this many documents a corpus")
    options = parser.parse_args(arguments)
    rows = []
    for name in options.only or CORPORA:
        path, corpus = options.folder / f"{name}.jsonl", CORPORA[name]
        if path.exists() and corpus.sentences >= 1 and load(corpus.language).stemmer:
            rows.append(line(name, path, options.limit))
    heads = ["corpus", "language", "documents", "words", "stems", "gain", "95 %", "cost, times"]
    print(markdown(heads, rows))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except InputError as problem:
        sys.exit(f"stemming: {problem}")

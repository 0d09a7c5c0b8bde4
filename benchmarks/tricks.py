"""What the code that has a plainer twin earns by it, each held against its twin in one run.

    python benchmarks/tricks.py words FOLDER     words by one translation of the text, against a pattern a sentence
    python benchmarks/tricks.py heap FOLDER      Mmr's heap, against weighing every sentence for each pick
    python benchmarks/tricks.py outlook FOLDER   costs looked up for the sentences that come near, against all of them
    python benchmarks/tricks.py packed FOLDER    a book's terms packed, against a set for each sentence
    python benchmarks/tricks.py late             patterns compiled when they are asked for, against all at import

FOLDER holds the corpora; of `cnn_val.jsonl` 40 articles of 500 to 700 words are summarized, three sentences each; a
book is 400 of its articles after each other. Both twins take turns; the best of the rounds for each article, summed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any
from unittest.mock import patch

from summarizer import Mmr, summarize
from summarizer.representation import representation, terms

# Puts the plain twin in the place of what compiles late, before the package is imported; what makes it, without that.
_MADE = "import sys, types\nroom = types.ModuleType('summarizer.patterns')\nroom.late = re.compile"
_EARLY = f"{_MADE}\nsys.modules[room.__name__] = room"
LEAST, MOST, ARTICLES, BOOK = 500, 700, 40, 400


def articles(folder: Path, number: int) -> list[str]:
    """Return the first articles of the usual length."""
    rows = map(json.loads, (folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines())
    texts = [row["text"] for row in rows]
    return ([text for text in texts if LEAST < len(text.split()) < MOST] if number <= ARTICLES else texts)[:number]


def plainly(scores: Any, found: Any, limits: Any, selector: Mmr) -> list[int]:
    """Pick as Mmr does by weighing every sentence for each pick."""
    costs, purse = selector.costs(scores, found), limits.purse()
    passed: set[int] = set()

    def nearest(index: int) -> float:
        return max(0.0, costs.nearest(index)[0])

    while True:
        left = [index for index in range(len(scores)) if index not in passed]
        left = [index for index in left if not costs.is_said(index, nearest(index))]
        if not left or limits.is_spent(purse):
            return costs.picks
        best = min(left, key=lambda index: (costs.loss(index, nearest(index)), index))
        if limits.spend_all(purse, costs.group(best)):
            costs.pick(costs.group(best))
        else:
            passed.add(best)


@contextmanager
def plain_words() -> Any:
    """Cut words by the pattern alone."""
    with patch.object(terms, "_translated", lambda text: None):
        yield


@contextmanager
def plain_heap() -> Any:
    """Pick without a heap."""
    with patch.object(Mmr, "__call__", lambda self, scores, found, limits: plainly(scores, found, limits, self)):
        yield


def share_of_time(texts: list[str], plain: Callable[[], Any], rounds: int) -> float:
    """Return how much longer the plain twin takes, in per cent of a warm summary."""
    best = [[float("inf")] * len(texts) for _ in range(2)]
    for _ in range(rounds):
        for place, text in enumerate(texts):
            started = time.perf_counter()
            ours = summarize(text)
            best[0][place] = min(best[0][place], time.perf_counter() - started)
            with plain():
                started = time.perf_counter()
                theirs = summarize(text)
                best[1][place] = min(best[1][place], time.perf_counter() - started)
            assert ours == theirs, "the twins differ"
    return 100 * (sum(best[1]) / sum(best[0]) - 1)


def kept(text: str, many: int) -> float:
    """Return the bytes that a summary keeps, by a byte of its text, where sentences are packed from `many` on."""
    with patch.object(representation, "_MANY", many):
        tracemalloc.start()
        summary = summarize(text)
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert summary
    return size / len(text.encode())


@contextmanager
def whole_scores() -> Any:
    """Look up all of the scores before sentences are picked."""
    with patch.object(Mmr, "is_late", property(lambda self: False)):
        yield


def cold(lines: list[str], rounds: int) -> list[float]:
    """Return the least CPU milliseconds of processes that run a line, import the package and summarize, in turns."""
    best = [float("inf")] * len(lines)
    for _ in range(rounds):
        for place, line in enumerate(lines):
            program = f"import re\n{line}\nfrom summarizer import summarize\nsummarize('The river rose. It rains.')"
            before = getrusage(RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-S", "-c", program], check=True)
            after = getrusage(RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best[place] = min(best[place], 1000 * spent)
    return best


# Trick -> what does without it.
PLAIN = {"words": plain_words, "heap": plain_heap, "outlook": whole_scores}


def main() -> None:
    """Measure what is asked for, and print a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trick", choices=[*PLAIN, "packed", "late"])
    parser.add_argument("folder", type=Path, nargs="?", default=Path())
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    if options.trick in PLAIN:
        share = share_of_time(articles(options.folder, ARTICLES), PLAIN[options.trick], options.rounds)
        print(f"without it a warm summary takes {share:.0f} % longer")
    elif options.trick == "packed":
        book = "\n\n".join(articles(options.folder, BOOK))
        packed, sets = (kept(book, many) for many in (0, len(book)))
        print(f"a summary of a book keeps {packed:.1f} times its text, without it {sets:.1f} times")
    else:
        ours, early = cold([_MADE, _EARLY], options.rounds)
        print(f"without it a cold summary takes {early - ours:.1f} ms longer")


if __name__ == "__main__":
    main()

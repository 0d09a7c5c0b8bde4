"""One Summarizer, shared by threads: the same bytes, and how much faster two are than one.

    python benchmarks/threads.py FOLDER

FOLDER holds the corpora. Every document of every corpus is summarized once in one thread, then by threads that take the
next document from one queue; rounds take turns. Run it with a free-threaded Python too (3.13t or later): the default
path needs nothing but the standard library, so that a clone on the path is enough.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from summarizer import Summarizer


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2, 8])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rows = [
        json.loads(row)
        for path in sorted(options.folder.glob("*.jsonl"))
        for row in path.read_text(encoding="utf-8").splitlines()
    ]
    texts = [row["text"] for row in rows if isinstance(row.get("text"), str)]
    shared = Summarizer()

    def known(text: str) -> str:
        return shared(text).to_json()

    wanted = list(map(known, texts))
    times: dict[int, list[float]] = {threads: [] for threads in options.threads}
    for _ in range(options.rounds):
        for threads, own in times.items():
            started = time.perf_counter()
            with ThreadPoolExecutor(threads) as pool:
                found = list(pool.map(known, texts))
            own.append(time.perf_counter() - started)
            assert found == wanted, f"{threads} threads gave other bytes than one"
    has_lock = getattr(sys, "_is_gil_enabled", lambda: True)()
    print(f"Python {sys.version.split()[0]}, {'with' if has_lock else 'without'} the lock, {os.cpu_count()} CPUs\n")
    print("| threads | documents a second | as many as one |\n|---|---|---|")
    for threads, own in times.items():
        gain = median(one / other for one, other in zip(times[options.threads[0]], own, strict=True))
        print(f"| {threads} | {len(texts) / median(own):.0f} | {gain:.2f} |")
    print(f"\n{len(texts)} documents, {options.rounds} rounds: the same bytes each time.")


if __name__ == "__main__":
    main()

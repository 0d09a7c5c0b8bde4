"""What `fit` gains on each corpus, by cross-validation, and what its weights are worth on the others.

    python benchmarks/learning.py FOLDER [--only NAME ...] [--from NAME] [--jobs N]

FOLDER is quality.py's. Figures are points of ROUGE by an equal number of sentences and an equal number of words. With
`--from`, the weights learnt on that corpus are tried on the others.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from quality import CORPORA, rows_of

from summarizer import Summarizer, compare, fit


def main() -> None:
    """Learn, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=list(CORPORA), metavar="NAME", help="some of the corpora")
    parser.add_argument("--from", dest="origin", choices=list(CORPORA), metavar="NAME", help="carry these weights")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    options = parser.parse_args()
    rows = {
        name: rows_of(path, None, titles=False)
        for name in options.only or CORPORA
        if (path := options.folder / f"{name}.jsonl").exists() and not CORPORA[name].is_machine_made
    }
    print("| learnt on | pairs | default | gain, held out | p | faulty % | kept |\n|---|---|---|---|---|---|---|")
    for name, corpus in CORPORA.items():
        if name not in rows or options.origin not in (None, name):
            continue
        asked = {"words": "references", "join": corpus.join, "language": corpus.language, "jobs": options.jobs}
        found = fit(rows[name], int(corpus.sentences), **asked)
        points = found.figures
        print(
            f"| {name} | {len(rows[name])} | {points['default']:.2f} "
            f"| {points['gain']:+.2f} [{points['low']:+.2f}, {points['high']:+.2f}] | {points['p']:.3f} "
            f"| {points['faulty_default']:.1f}, {points['faulty_learnt']:.1f} | {'yes' if found.is_better else 'no'} |",
            flush=True,
        )
        if options.origin is None:
            continue
        print(f"\n| {name}'s weights on | default | gain |\n|---|---|---|")
        for other in [other for other in rows if other != name]:
            corpus = CORPORA[other]
            asked = {"words": "references", "join": corpus.join, "language": corpus.language, "jobs": options.jobs}
            systems = {"default": Summarizer(), "learnt": found.learnt}
            table = compare(systems, rows[other], int(corpus.sentences), baselines=(), **asked)
            gain, low, high = table.gain("learnt")
            print(f"| {other} | {table.mean('default'):.2f} | {gain:+.2f} [{low:+.2f}, {high:+.2f}] |", flush=True)


if __name__ == "__main__":
    main()

"""Where the time of reading a web page goes: each stage alone, for a page read first and again, beside what is least.

    python benchmarks/page_stages.py FOLDER [--pages 20] [--rounds 15]

FOLDER holds pages, `*.html` or `*.html.gz`, in any folder below; those of 100 to 250 kB are read, drawn by chance once.
CPU time, the best of the rounds for each page, the mean of these. Before a page is read first, all that was remembered
of names is forgotten. The last rows are what no reader can do without: lexbor's own parse, a walk over the same nodes
that looks at nothing but tags, texts and attributes, one look-up and one addition for each run and table of weights;
and what trafilatura takes for the same pages in the same rounds, `python -m pip install trafilatura`.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser
from trafilatura import extract

from summarizer import read_html
from summarizer.readers.html import judge as html_judge
from summarizer.readers.html import reader as html
from summarizer.readers.html.alike import groups, levelled, rows
from summarizer.readers.html.features import FIRST
from summarizer.readers.html.second import SECOND, SecondLook

SMALLEST, LARGEST = 100_000, 250_000
WHOLE = "**the whole**"
# What the walk doesn't go into.
PASSED = frozenset("script style svg template noscript nav footer iframe button select textarea".split())


class Clock:
    """The best seconds of each stage."""

    def __init__(self) -> None:
        self.best: dict[str, float] = {}

    def __call__(self, stage: str, function: Callable[..., Any], *arguments: Any) -> Any:
        """Return what a function does with its arguments, and keep how long that took."""
        started = time.thread_time()
        result = function(*arguments)
        self.best[stage] = min(self.best.get(stage, float("inf")), time.thread_time() - started)
        return result


def forget() -> None:
    """Forget what was remembered of names, as in a process that has seen no page yet."""
    for name, module in list(sys.modules.items()):
        if name.startswith("summarizer.readers"):
            for function in vars(module).values():
                if hasattr(function, "cache_clear") and function is not html_judge.learnt:
                    function.cache_clear()
    html_judge.learnt().names.memo.clear()
    html_judge.learnt().names.known.clear()


def stages(clock: Clock, content: str) -> None:
    """Read a page stage by stage."""
    weights = html_judge.learnt()
    parser, _ = clock("parse: encoding, guards, lexbor", html.parsed, content)
    page = clock("walk", html.walk, parser.root)
    head = clock("head: metas, data for machines, times, bylines", html.Head, page)
    kinds = clock("evidence of kinds of page", html.evidence, page, head.canonical, " ".join(head.types))
    title, described = head.first("og:title"), head.first("og:description", "description")
    facts = clock("facts: columns of runs, neighbours, boxes", html.Facts, page, title, described, kinds)
    verdicts = clock("verdicts", html.Verdicts, facts, weights)
    ways = clock("· ways by names", html_judge.Ways, facts)
    clock("· first look: weights of columns, names, openings", weights.parts, facts, ways)
    context = clock("· context: boxes, title, gaps", html_judge.Context, facts, verdicts.context.sums)
    clock("· second look", second_look, weights, context)
    clock("· runs alike", alike, facts, context, ways)

    clock(
        "title, warnings",
        lambda: html.troubles(verdicts, html._title(facts, verdicts.facts, head, None) or "", parser.root),
    )
    clock("document: language, author, date, text", html._document, verdicts, head, parser.root, None, None, ())
    clock("· text and blocks", html.composed, verdicts)


def second_look(weights: html_judge.Weights, context: Any) -> list[int]:
    """Return the sums of the second look."""
    look = SecondLook(context)
    return weights.second.sums(look.columns(), len(look.places))


def alike(facts: Any, context: Any, ways: Any) -> list[int]:
    """Return the sums of runs, those alike drawn to their mean."""
    drawn = levelled(facts, groups(context, ways), context.sums)
    return levelled(facts, rows(facts), drawn, 1.0)


def bare_walk(root: Any) -> list[str]:
    """Return the texts of a page, and look at the tag and the attributes of each element on the way."""
    found, outside, node = [], [], root.first_child
    while node is not None or outside:
        if node is None:
            node = outside.pop()
        elif (tag := node.tag) == "-text":
            found.append(node.text_content)
        elif tag not in PASSED and tag[0] != "-":
            _ = node.attributes  # to ask for them is what is measured
            outside.append(node)
            node = node.first_child
            continue
        node = node.next
    return found


def looked_up(runs: int, tables: int, weights: dict[int, int]) -> list[int]:
    """Return a sum for each run of so many weights."""
    return [sum([weights[table] for table in range(tables)]) for _ in range(runs)]


def least(clock: Clock, content: str) -> None:
    """Measure what no reader can do without."""
    page = content.encode("utf-8", "ignore")
    parser = clock("lexbor alone", LexborHTMLParser, page)
    clock("the barest walk", bare_walk, parser.root)
    runs, tables = len(html.walk(parser.root).runs), len(FIRST) + len(SECOND)
    clock("a look-up for each run and table", looked_up, runs, tables, dict.fromkeys(range(tables), 1))
    clock("trafilatura.extract", extract, content)


def measure(content: str, rounds: int) -> tuple[dict[str, float], dict[str, float]]:
    """Return the best seconds of each stage of a page that is read first, and of one that is read again."""
    first, again = Clock(), Clock()
    for _ in range(rounds):
        forget()
        first(WHOLE, read_html, content)
        again(WHOLE, read_html, content)
        forget()
        stages(first, content)
        stages(again, content)
        least(again, content)
    return first.best, again.best


def counted(content: str) -> dict[str, int]:
    """Return how much there is of a page, and how many calls it takes to read it."""
    calls = {"call": 0, "c_call": 0}

    def count(_frame: Any, event: str, _argument: Any) -> None:
        if event in calls:
            calls[event] += 1

    sys.setprofile(count)
    read_html(content)
    sys.setprofile(None)
    root = html.parsed(content)[0].root
    page = html.walk(root)
    nodes = sum(1 for _ in root.traverse(include_text=True))
    return {
        "nodes": nodes, "boxes": len(page.tags), "runs": len(page.runs),
        "calls of Python": calls["call"], "calls of C": calls["c_call"],
    }  # fmt: skip


def pages(folder: Path, count: int) -> list[str]:
    """Return so many pages of a folder, in an order that chance made once."""
    files = sorted([*folder.rglob("*.html"), *folder.rglob("*.html.gz")])
    random.Random(5).shuffle(files)
    found = []
    for file in files:
        content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        if SMALLEST <= len(content) <= LARGEST and len(found) < count:
            found.append(content.decode("utf-8", "replace"))
    return found


def main() -> None:
    """Measure, and print the tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    contents = pages(options.folder, options.pages)
    read_html(contents[0])
    measured = [measure(content, options.rounds) for content in contents]
    whole = sum([again[WHOLE] for _, again in measured])

    print("| stage | first, us | again, us | share |\n|---|---:|---:|---:|")
    for name in measured[0][1]:
        first, again = (sum([one[which].get(name, 0.0) for one in measured]) for which in (0, 1))
        mean = [f"{seconds / len(measured) * 1e6:.0f}" for seconds in (first, again)]
        print(f"| {name} | {mean[0] if first else ''} | {mean[1]} | {100 * again / whole:.0f} % |")
    counts = [counted(content) for content in contents]
    print(" · ".join([f"{name} {sum([one[name] for one in counts]) // len(counts):,}" for name in counts[0]]))


if __name__ == "__main__":
    main()

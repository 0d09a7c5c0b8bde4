"""Titles of pasted pages: how often the line that is one is told, on whole pages and where a copy begins at it.

    python benchmarks/titles.py PAGES.jsonl

PAGES comes from `tools/pages_as_text.py`: rows of {"id", "text", "blocks", "title"}. Of the pages of which a line is
like the title ("reach") it is counted how often the title that is found is; then the same with all above that line cut
off, as who copies an article does. Of the others, how often none is found. Halves are told by the last digit of the id,
even and odd.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from summarizer import summarize

# Characters of a page that are read: its title stands above its article.
READ = 60_000


def is_alike(line: str, title: str) -> bool:
    """Whether a line has most words of a title, and few others."""
    one, two = set(line.lower().split()), set(title.lower().split())
    return 5 * len(one & two) > 3 * len(one | two)


def is_right(text: str, title: str) -> bool:
    """Whether the title that is found in a text is the one that is known."""
    found = summarize(text[:READ], sentences=1).title
    return found is not None and is_alike(found, title)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    with parser.parse_args().pages.open(encoding="utf-8") as lines:
        rows = [*map(json.loads, lines)]
    counts: Counter[tuple[int, str]] = Counter()
    for row in rows:
        text, title = row["text"], row.get("title")
        if not title or row["id"].endswith("/article"):
            continue
        half = int(row["id"][-1]) % 2
        starts = [start for start, end, _ in row["blocks"] if is_alike(text[start:end], title)]
        if not starts:
            counts[half, "none in reach"] += 1
            counts[half, "none found"] += summarize(text[:READ], sentences=1).title is None
            continue
        counts[half, "in reach"] += 1
        counts[half, "whole page right"] += is_right(text, title)
        counts[half, "cut right"] += is_right(text[starts[0] :], title)

    names = ("in reach", "whole page right", "cut right", "none in reach", "none found")
    print(f"| half | {' | '.join(names)} |\n|---|{'---:|' * len(names)}")
    for half in (0, 1):
        print(f"| {half} | {' | '.join(str(counts[half, name]) for name in names)} |")


if __name__ == "__main__":
    main()

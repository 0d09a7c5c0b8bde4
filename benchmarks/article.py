"""What each library returns for one article: `python benchmarks/article.py FILE [SENTENCES]`."""

from __future__ import annotations

import sys
from pathlib import Path

from peers import peers, versions

from summarizer import summarize


def main() -> None:
    """Print the summaries side by side."""
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    n = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    found, missing = peers()
    ours = summarize(text, n)
    print(f"title: {ours.title}\n\n## summarizer")
    for sentence in ours.sentences:
        print(f"- {sentence.text}")
    for name, peer in found.items():
        print(f"\n## {name}")
        for sentence in peer(text, n):
            print(f"- {' / '.join(sentence.splitlines())}")
    print(f"\nversions: {versions()}; not installed: {', '.join(missing) or 'none'}")


if __name__ == "__main__":
    main()

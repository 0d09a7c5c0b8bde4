"""How long PDFs take: read_pdf beside pypdf's bare text, in one run, in turns.

    python benchmarks/pdf.py FILE ...

pypdf is none of the package's dependencies: python -m pip install pypdf. The least of five turns counts, in CPU time.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from time import process_time

from summarizer import read_pdf


def pypdf_text(content: bytes) -> int:
    """Return how many pages pypdf has read the text of."""
    from pypdf import PdfReader

    return len([page.extract_text() for page in PdfReader(io.BytesIO(content)).pages])


def least(content: bytes, turns: int = 5) -> tuple[float, float, int]:
    """Return the least seconds of read_pdf and of pypdf, and how many pages there are."""
    ours = theirs = float("inf")
    pages = 0
    for _ in range(turns):
        before = process_time()
        read_pdf(content)
        between = process_time()
        pages = pypdf_text(content)
        ours, theirs = min(ours, between - before), min(theirs, process_time() - between)
    return ours, theirs, pages


def main() -> int:
    """Print a line a file, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    total = [0.0, 0.0]
    print("file                                pages  read_pdf ms/page  pypdf ms/page  times")
    for path in parser.parse_args().files:
        ours, theirs, pages = least(path.read_bytes())
        total[0] += ours
        total[1] += theirs
        print(
            f"{path.name[-34:]:34}  {pages:5}  {1000 * ours / pages:16.2f}  {1000 * theirs / pages:13.2f}"
            f"  {theirs / ours:5.1f}"
        )
    print(f"all: {total[1] / total[0]:.1f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())

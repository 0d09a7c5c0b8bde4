"""How long PDFs take: read_pdf beside pypdf's bare text and beside PDFium's, in one run, in turns.

    python benchmarks/pdf.py FILE ...

pypdf is none of the package's dependencies: python -m pip install pypdf. The least of five turns counts, in CPU time.
PDFium's bare text, in the order of its drawing, is what read_pdf can't do without.
"""

from __future__ import annotations

import argparse
import ctypes
import io
import sys
from pathlib import Path
from time import process_time

import pypdfium2
import pypdfium2.raw as raw

from summarizer import read_pdf


def pypdf_text(content: bytes) -> int:
    """Return how many pages pypdf has read the text of."""
    from pypdf import PdfReader

    return len([page.extract_text() for page in PdfReader(io.BytesIO(content)).pages])


def pdfium_text(content: bytes) -> None:
    """Let PDFium read all pages, and give their text."""
    with pypdfium2.PdfDocument(content) as file:
        for number in range(len(file)):
            page = raw.FPDF_LoadPage(file.raw, number)
            text = raw.FPDFText_LoadPage(page)
            count = raw.FPDFText_CountChars(text)
            raw.FPDFText_GetText(text, 0, count, (ctypes.c_ushort * (count + 1))())
            raw.FPDFText_ClosePage(text)
            raw.FPDF_ClosePage(page)


READERS = (read_pdf, pypdf_text, pdfium_text)


def least(content: bytes, turns: int = 5) -> tuple[list[float], int]:
    """Return the least seconds of read_pdf, of pypdf and of PDFium alone, and how many pages there are."""
    best = [float("inf")] * len(READERS)
    for _ in range(turns):
        for place, reader in enumerate(READERS):
            before = process_time()
            reader(content)
            best[place] = min(best[place], process_time() - before)
    return best, pypdf_text(content)


def main() -> int:
    """Print a line a file, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    total = [0.0] * len(READERS)
    print("file                                pages  read_pdf ms/page  pypdf ms/page  PDFium ms/page  times")
    for path in parser.parse_args().files:
        best, pages = least(path.read_bytes())
        total = [before + seconds for before, seconds in zip(total, best, strict=True)]
        ours, theirs, alone = (1000 * seconds / pages for seconds in best)
        print(f"{path.name[-34:]:34}  {pages:5}  {ours:16.2f}  {theirs:13.2f}  {alone:14.2f}  {theirs / ours:5.1f}")
    ours, theirs, alone = total
    print(f"all: {theirs / ours:.1f} times as fast as pypdf; PDFium alone takes {alone / ours:.0%} of read_pdf's time")
    return 0


if __name__ == "__main__":
    sys.exit(main())

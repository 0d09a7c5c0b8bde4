"""From a PDF to a document: its text in reading order, without what isn't its text."""

from __future__ import annotations

import io
import re
import threading
from functools import cache
from math import inf

from ...document import Document
from ...errors import InputError, MissingDependencyError
from ...languages.detection import detect
from ..boundary import reading
from ..ceilings import USUAL
from ..content import TELLS, bytes_of, plain
from ..prose import counted, person, written
from ..watch import Watch, watched
from .blocks import blocks, without_tables
from .columns import Row, in_order
from .drawn import weighed
from .edges import without_edges
from .ground import has_patterns
from .kinds import LARGER
from .ligatures import Ligatures
from .lines import drawn
from .margins import tidied
from .scanned import evened
from .unopened import to_open

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from os import PathLike
    from typing import Any

    from ..ceilings import Ceilings

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_FILE = re.compile(r"\S\.(?:[xs]?html?|php|aspx?|docx?|odt|rtf|txt|md|tex|dvi|pdf|indd|pptx?|xlsx?)$", re.IGNORECASE)
# PDFium is one machine for the whole process: two threads in it at once end the process.
_PDFIUM = threading.Lock()
# Rows of each of the first two pages that tell how much larger a title is.
FIRST_ROWS = 40
# Pages that a warning names.
MOST_NAMED = 9
# Why a page isn't read.
_PICTURES = "pictures without text, which need OCR first, as with ocrmypdf"
_NONSENSE = "letters that the file doesn't say the meaning of, which need OCR first, as with ocrmypdf --force-ocr"
# PDFium's numbers for what keeps it from a file.
_LOCKED, _UNKNOWN_LOCK = 4, 5
# How a PDF begins, behind no more bytes than these (ISO 32000-1, annex H.3.4.1).
_BEGINS, _WITHIN = b"%PDF-", 1024


def read_pdf(
    content: bytes | str | PathLike[str], *, source: str | None = None, ceilings: Ceilings = USUAL
) -> Document:
    """Read a PDF: its columns one after the other, hard line breaks and hyphens joined, without what isn't its text.

    Parameters
    ----------
    content : bytes, str or Path
        The file's bytes, or its path.
    source : str, optional
        What an error names; None is the path, or "PDF".
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document
        Running heads, page numbers, tables of contents, an index at the end, tables, captions, footnotes with their
        numbers, formulas, lists of references and what nobody sees are left out: letters that are white on nothing,
        aren't drawn, or stand beyond the page. The title is what the file says of itself, where its first page says it
        too, or that page's largest letters; what is larger, bold or numbered is a heading. `warnings` says what tables
        were left out, and which pages are pictures.

    Raises
    ------
    TypeError
        If the content is neither bytes nor a path.
    InputError
        If it can't be read: no PDF, broken, locked with a password, pictures of pages only, over a ceiling.
    MissingDependencyError
        If the extra ``pdf`` isn't installed.

    Notes
    -----
    About 2 ms a page, of which PDFium takes half. Threads wait for each other: it reads one page at a time.
    """
    try:
        import pypdfium2
        import pypdfium2.raw as raw
    except ImportError as error:
        raise MissingDependencyError("pypdfium2", "pdf") from error
    given = plain(content)
    source = source or (given if isinstance(given, str) else "PDF")
    watch = Watch(ceilings, source)
    content = bytes_of(given, watch, "PDF")
    with reading(source, "a PDF"):
        return watched(_read(content, watch, pypdfium2, raw), watch)


def _read(content: bytes, watch: Watch, pypdfium2: Any, raw: Any) -> Document:
    """Read the bytes of a PDF."""
    # Held over the whole file: PDFium's font caches are shared by all of its documents.
    with _PDFIUM:
        watch.look("unpacked", to_open(content, watch.ceilings.unpacked or inf))
        try:
            file = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            if _is_whole(content, raw):
                return Document("")
            raise InputError(watch.source, _why(error, content)) from error
        try:
            copy = _copy(file, raw) or content
            enough = watch.ceilings.drawn or inf
            for ceiling, mega in zip(("drawn", "unpacked"), weighed(copy, enough), strict=True):
                watch.look(ceiling, mega)

            known = {key: " ".join(str(value).split()) for key, value in file.get_metadata_dict().items()}
            pages, unread = _pages(file, raw, watch, cache(lambda: has_patterns(copy)), is_glued=_is_glued(known))
        finally:
            file.close()
    return _document(pages, unread, known)


def _copy(file: Any, raw: Any) -> bytes:
    """Return a file as PDFium writes it, without a lock, each object once and each name in one way, or nothing.

    What a file says can be said in many ways, and PDFium reads them all: 14 ms a file, the mean of 1,286, buy that what
    is weighed is what is drawn.
    """
    whole = io.BytesIO()
    try:
        file.save(whole, flags=raw.FPDF_REMOVE_SECURITY)
    except RuntimeError:  # of pypdfium2
        return b""
    return whole.getvalue()


def _is_whole(content: bytes, raw: Any) -> bool:
    """Whether a file can be opened after all: it has no page, and the error's code is that of an earlier file."""
    file = raw.FPDF_LoadMemDocument64(content, len(content), None)
    if not file:
        return False
    raw.FPDF_CloseDocument(file)
    return True


def _why(error: Any, content: bytes) -> str:
    """Return why PDFium doesn't open a file, and what to do about it."""
    if error.err_code in (_LOCKED, _UNKNOWN_LOCK):
        return "locked with a password; unlock it first, as with qpdf --decrypt"
    is_broken = _BEGINS in content[:_WITHIN]
    return f"not a PDF that can be read: it is {'broken' if is_broken else f'none; {TELLS}'}"


def _is_glued(known: dict[str, str]) -> bool:
    """Whether a file was set by groff and made by Ghostscript: of its justified words PDFium takes many for one."""
    return "roff" in known.get("Creator", "") and "Ghostscript" in known.get("Producer", "")


def _pages(
    file: Any, raw: Any, watch: Watch, has_patterns: Callable[[], bool], *, is_glued: bool
) -> tuple[list[list[Row]], list[tuple[int, str]]]:
    """Return the rows of each page in reading order, and the numbers of the pages that aren't read, and why."""
    count = len(file)
    watch.look("pages", count)
    characters = 0
    pages: list[list[Row]] = []
    unread: list[tuple[int, str]] = []
    broken = 0
    ligatures = Ligatures()
    is_form = raw.FPDF_GetFormType(file.raw) != raw.FORMTYPE_NONE

    for number in range(count):
        # The raw calls: pypdfium2's own objects cost a tenth of a page's time, and are closed when Python likes.
        page = raw.FPDF_LoadPage(file.raw, number)
        # What is typed into a form is drawn on top of the page, and read where it is made a part of it.
        if page and is_form and raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
            raw.FPDF_ClosePage(page)
            page = raw.FPDF_LoadPage(file.raw, number)
        if not page:
            broken += 1
            pages.append([])
            continue
        try:
            lines, is_guessed = drawn(page, raw, has_patterns, ligatures.put, is_glued=is_glued)
            if not lines and raw.FPDFPage_CountObjects(page):
                unread.append((number + 1, _NONSENSE if lines is None else _PICTURES))
        finally:
            raw.FPDF_ClosePage(page)
        # Put in order page by page, so that a ceiling is met before a long file is in memory.
        pages.append(in_order(tidied(evened(lines) if lines and is_guessed else lines or [])))
        characters += sum([len(line.text) for line in lines or ()])
        watch.text(characters, f" by page {number + 1} of {count:,}")
    if count and broken == count:
        raise InputError(watch.source, "not a PDF that can be read: none of its pages opens")
    if count and not any(pages):
        why = {why for _, why in unread}
        raise InputError(watch.source, f"no text in it: {_NONSENSE if _NONSENSE in why else _PICTURES}")
    return pages, unread


def _document(pages: Sequence[Sequence[Row]], unread: Sequence[tuple[int, str]], known: dict[str, str]) -> Document:
    """Return the document that rows make."""
    rows: list[list[Row]] = []
    tables = 0
    for page in without_edges(pages):
        kept, found = without_tables(page)
        rows.append(kept)
        tables += found
    # Three pages tell the language; one may be a cover.
    sample = " ".join(row.cells[0].text for page in rows[:3] for row in page)
    parts = blocks(rows, is_english=detect(sample)[0] in ("", "en"))
    text, headings, _ = written(part for part in parts if part[0] in ("", "head", "item"))
    first = "".join(cell.text for page in pages[:1] for row in page for cell in row.cells)

    return Document(
        text,
        _believed(known.get("Title"), first) or _largest(rows, text, headings),
        author=person(known.get("Author")),
        date="-".join(date.groups()) if (date := _DATE.match(known.get("CreationDate", ""))) else None,
        headings=headings,
        warnings=tuple(_said(tables, unread, len(pages))),
    )


def _said(tables: int, unread: Sequence[tuple[int, str]], count: int) -> Iterator[str]:
    """Yield what a reader should know of what isn't in the text."""
    yield from counted({"table": tables})
    for why in (_PICTURES, _NONSENSE):
        numbers = [str(number) for number, each in unread if each == why]
        if numbers:
            yield f"page {', '.join(numbers[:MOST_NAMED])}{', ...' * (len(numbers) > MOST_NAMED)} of {count}: {why}"


def _believed(said: str | None, first_page: str) -> str | None:
    """Return the title that a file claims where its first page has it: many claim "Microsoft Word - draft2.doc"."""
    # A browser prints the page's name above it. Spaces and hyphens differ between the two, letters don't.
    return said if said and not _FILE.search(said) and _letters(said) in _letters(first_page) else None


def _largest(pages: Sequence[Sequence[Row]], text: str, headings: Sequence[tuple[int, int]]) -> str | None:
    """Return the heading in the largest letters of the first page, if it is the first of all."""
    first_page = pages[0][:FIRST_ROWS] if pages else ()
    if not first_page or not headings:
        return None
    largest = max([row.cells[0] for row in first_page], key=lambda cell: cell.size)
    first = text[slice(*headings[0])]
    # A page that has little but the title doesn't tell how large the text is.
    sizes = sorted([row.cells[0].size for page in pages[:2] for row in page[:FIRST_ROWS]])
    is_larger = largest.size > LARGER * sizes[len(sizes) // 2]
    return first if is_larger and _letters(first).startswith(_letters(largest.text)) else None


def _letters(text: str) -> str:
    """Return the letters and digits of a text, in lower case."""
    return "".join(filter(str.isalnum, text.casefold()))

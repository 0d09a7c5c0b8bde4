"""From a PDF to a document: its lines joined to paragraphs, without what the head and foot of every page repeat."""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter

from ..document import Document
from ..errors import InputError, MissingDependencyError
from .prose import hush, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

# Lines at a page's edges that may be a running head or foot, and the share of pages that have to have them:
# odd and even pages often differ.
EDGE = 3
REPEATED = 0.3
LONGEST_HEAD = 90
# A line is full where the next word would have gone past this share of the usual width: letters aren't equally wide.
FULL = 0.85

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|pagina|página|strana|str|p|s)\W{0,3})?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|di|van|z)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_COUNT = re.compile(r"^\d{1,4}(?=\s+\D|$)|(?<=\s)\d{1,4}$")
_LEADERS = re.compile(r"(?:\. ?){5,}\s*(?:\d+|[ivxlc]+)$")  # a table of contents
_BULLET = re.compile(r"[•◦▪‣·*–-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+")
_NUMBERED = re.compile(
    r"(?:(?i:chapter|section|appendix|kapitel|chapitre|capítulo)\s+\w{1,4}[.:]?|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.)"
    r"\s+[^\W\d_a-zß-öø-ÿ]"
)
_STOPS = ".!?…:;。！？؟।"
_CLOSERS = "\"'”’»)]"


def read_pdf(content: bytes | str, *, source: str | None = None) -> Document:
    """Read a PDF: hard line breaks and hyphens joined, running heads, page numbers and tables of contents left out.

    Parameters
    ----------
    content : bytes or str
        The file's bytes, or its path.
    source : str, optional
        What an error names; None is the path, or "PDF".

    Returns
    -------
    Document
        The title is what the file says of itself, where its first page says it too; numbered headings are known.

    Raises
    ------
    TypeError
        If the content is neither bytes nor str.
    InputError
        If it can't be read: no PDF, broken, locked with a password, or pictures of pages only.
    MissingDependencyError
        If the extra ``pdf`` isn't installed.

    Notes
    -----
    About 50 ms a page: pypdf reads it, in the order in which the file draws its lines.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, PyPdfError
    except ImportError as error:
        raise MissingDependencyError("pypdf", "pdf") from error
    hush("pypdf")
    source = source or (content if isinstance(content, str) else "PDF")
    # What pypdf raises itself, and what broken files make it run into: its documentation says that they may.
    broken: tuple[type[Exception], ...] = (
        PyPdfError,
        DependencyError,  # AES without the package that reads it, which the message names
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    )
    broken += (AssertionError, NotImplementedError, EOFError, zlib.error)
    stream = io.BytesIO(_bytes(content, source))
    try:
        reader = PdfReader(stream)
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(source, "locked with a password; unlock it first, as with qpdf --decrypt")
        pages = [page.extract_text() for page in reader.pages]
        known = {key: value.get_object() for key, value in (reader.metadata or {}).items()}
    except broken as error:
        if isinstance(error, InputError):
            raise
        raise InputError(source, f"not a PDF that can be read: {error or type(error).__name__}") from error
    if pages and not any(map(str.strip, pages)):
        raise InputError(source, "no text in it: pictures of pages need OCR first, as with ocrmypdf")
    text, headings = written(_blocks(_lines(pages)))
    return Document(
        text,
        _believed(_said(known.get("/Title")), pages[0] if pages else ""),
        author=_said(known.get("/Author")),
        date="-".join(date.groups()) if (date := _DATE.match(_said(known.get("/CreationDate")) or "")) else None,
        headings=headings,
    )


def _bytes(content: bytes | str, source: str) -> bytes:
    """Return the bytes of a PDF, read from its path where that is given."""
    if isinstance(content, bytes):
        return content
    if not isinstance(content, str):
        message = f"the PDF is of type {type(content).__name__}; pass bytes or a path"
        raise TypeError(message)
    try:
        with open(content, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(source, error.strerror or str(error)) from error


def _said(value: Any) -> str | None:
    """Return a text of a file's own data, None where it is empty or none."""
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _believed(said: str | None, first_page: str) -> str | None:
    """Return the title that a file claims where its first page has it: many claim "Microsoft Word - draft2.doc"."""
    return said if said and _letters(said) in _letters(first_page) else None


def _letters(text: str) -> str:
    """Return the letters and digits of a text, in lower case."""
    return "".join(filter(str.isalnum, text.casefold()))


def _lines(pages: Sequence[str]) -> list[str]:
    """Return the lines of all pages without those that pages repeat at their edges, and without page numbers there."""
    split = [[line for line in map(str.strip, page.replace("\0", "").splitlines()) if line] for page in pages]
    edges = Counter(form for lines in split for form in {_form(lines[place]) for place in _edge(lines)})
    often = max(2, REPEATED * len(pages))
    # The number that pages are counted with stands as far ahead of their place in the file on most of them.
    counted = Counter(
        ahead for page, lines in enumerate(split) for ahead in {_ahead(lines[place], page) for place in _edge(lines)}
    )
    counted.pop(None, None)
    offset, times = max(counted.items(), key=lambda item: item[1], default=(None, 0))
    offset = offset if 2 * times >= len(pages) > 1 else None
    kept: list[str] = []
    for page, lines in enumerate(split):
        gone: set[int] = set()
        for way in (range(min(EDGE, len(lines))), range(len(lines) - 1, max(-1, len(lines) - 1 - EDGE), -1)):
            has_count = False
            for place in way:  # from the edge inwards, as long as something goes
                line = lines[place]
                is_number = len(pages) > 1 and _PAGE_NUMBER.fullmatch(line)
                is_counted = offset is not None and not has_count and _ahead(line, page) == offset
                has_count = has_count or is_counted
                if not (is_number or is_counted or edges[_form(line)] >= often):
                    break
                gone.add(place)
        kept += [line for place, line in enumerate(lines) if place not in gone and not _LEADERS.search(line)]
    return kept


def _edge(lines: Sequence[str]) -> set[int]:
    """Return the places of the lines at a page's edges."""
    return {*range(min(EDGE, len(lines))), *range(max(0, len(lines) - EDGE), len(lines))}


def _ahead(line: str, page: int) -> int | None:
    """Return how far the number at an end of a short line is ahead of its page's place, None without one."""
    found = _COUNT.search(line) if len(line) < LONGEST_HEAD else None
    return int(found.group()) - page if found else None


def _form(line: str) -> str:
    """Return what is the same in the running heads of two pages."""
    return _NUMBER.sub("#", " ".join(line.split())).casefold()


def _blocks(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph, heading and item that lines make."""
    lengths = sorted(map(len, lines))
    width = lengths[int(0.8 * len(lengths))] if lengths else 0
    words = {word for line in lines for word in re.findall(r"\w+(?:-\w+)*", line.lower())}
    block = ""
    for place, line in enumerate(lines):
        after = lines[place + 1] if place + 1 < len(lines) else ""
        block = _joined(block, line, words) if block else line
        if after and _goes_on(line, after, width):
            continue
        if item := _BULLET.match(block):
            is_heading = _is_heading(block, line, width)
            yield ("head", block) if is_heading else ("item", block[item.end() :] or block)
        else:
            yield ("head" if _is_heading(block, line, width) else "", block)
        block = ""


def _goes_on(line: str, after: str, width: int) -> bool:
    """Whether the next line goes on with the paragraph of a line."""
    if _BULLET.match(after) or _is_heading(after, after, width) or _is_heading(line, line, 0.75 * width):
        return False
    if line[-1] in "-\xad" and after[0].islower():
        return True
    ends = line.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)
    if not ends and after[0].islower():
        return True
    word = after.split(None, 1)[0]
    return len(line) + 1 + len(word) >= FULL * width and len(line) >= 0.6 * width


def _joined(block: str, line: str, words: set[str]) -> str:
    """Return a block with one more line, the hyphen at its end taken out unless the word has it elsewhere too."""
    if block[-1] == "\xad":
        return block[:-1] + line
    if block[-1] == "-" and line[0].islower() and block[-2:-1].isalpha():
        first = re.findall(r"\w+", block)[-1].lower()
        second = re.match(r"\w+", line).group().lower()  # type: ignore[union-attr]  # it begins with a letter
        has_hyphen = f"{first}-{second}" in words and first + second not in words
        return block + line if has_hyphen else block[:-1] + line
    return f"{block} {line}"


def _is_heading(block: str, line: str, width: float) -> bool:
    """Whether a block is a numbered heading."""
    is_short = block == line and len(block) < max(0.8 * width, 30)
    return is_short and block[-1] not in _STOPS and bool(_NUMBERED.match(block)) and block.count(",") < 2

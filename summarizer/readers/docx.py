"""From a Word file to a document."""

from __future__ import annotations

import io
import re
import zlib

from ..document import Document
from ..errors import InputError
from .prose import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# A Word file's text, uncompressed; a novel has 5 MB of it. What claims more is a trap or no text.
LARGEST_PART = 100_000_000
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "date": "{http://purl.org/dc/terms/}created",
}


def read_docx(content: bytes, name: str) -> Document:
    """Read a Word file: paragraphs, headings and lists, without tables, boxes, notes, comments and deleted text."""
    from lzma import LZMAError
    from xml.etree.ElementTree import ParseError
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(content)) as archive:
            body = _xml(archive, "word/document.xml", name)
            styles = _heading_styles(_xml(archive, "word/styles.xml", name))
            core = _xml(archive, "docProps/core.xml", name)
    except (
        BadZipFile,
        ParseError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        zlib.error,
        LZMAError,
    ) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(name, f"not a .docx file that can be read: {error}") from error
    if body is None:
        raise InputError(name, "a ZIP archive without a Word document in it; pass text, HTML, Markdown, PDF or .docx")
    text, headings = written(_docx_blocks(body, styles))
    known = (
        {key: " ".join((core.findtext(tag) or "").split()) for key, tag in _CORE.items()} if core is not None else {}
    )
    title = known.get("title")
    if not (title and title in text) and headings and headings[0][0] == 0:
        title = text[slice(*headings[0])]
    return Document(
        text, title or None, author=known.get("author") or None, date=known.get("date") or None, headings=headings
    )


def _xml(archive: Any, part: str, name: str) -> Any:
    """Return the root of a part of a Word file, None where it has no such part."""
    from xml.etree.ElementTree import XMLParser, fromstring

    if part not in archive.namelist():
        return None
    with archive.open(part) as file:
        content = file.read(LARGEST_PART + 1)
    if len(content) > LARGEST_PART:
        raise InputError(name, f"{part} in it has more than {LARGEST_PART // 1_000_000} MB; pass its text")
    if b"<!ENTITY" in content or b"<!DOCTYPE" in content:  # Word writes none, and a few lines of these make gigabytes
        raise InputError(name, f"{part} in it declares entities, as no Word file does")
    return fromstring(content, XMLParser())


def _heading_styles(styles: Any) -> set[str]:
    """Return the ids of the styles that are headings, whatever the language of the Word that wrote them."""
    found: set[str] = set()
    for style in styles.iter(f"{_WORD}style") if styles is not None else ():
        called = style.find(f"{_WORD}name")
        value = called.get(f"{_WORD}val", "").lower() if called is not None else ""
        if re.fullmatch(r"heading \d|title", value):
            found.add(style.get(f"{_WORD}styleId", ""))
    return found


def _docx_blocks(body: Any, styles: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph of a Word file that isn't in a table or a box."""
    beside = {inner for kind in ("tbl", "txbxContent") for outer in body.iter(_WORD + kind) for inner in outer.iter()}
    signs = {f"{_WORD}tab": " ", f"{_WORD}br": "\n", f"{_WORD}noBreakHyphen": "-"}
    for paragraph in body.iter(f"{_WORD}p"):
        if paragraph in beside:
            continue
        runs = [run for run in paragraph.iter() if run not in beside]
        text = "".join([(run.text or "") if run.tag == f"{_WORD}t" else signs.get(run.tag, "") for run in runs]).strip()
        style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        is_heading = style is not None and style.get(f"{_WORD}val") in styles
        is_item = paragraph.find(f"{_WORD}pPr/{_WORD}numPr") is not None
        if text:
            yield "head" if is_heading else "item" if is_item else "", text

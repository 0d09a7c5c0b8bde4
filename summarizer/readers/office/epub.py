"""From an electronic book to a document: its chapters in the order in which they are read."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from ...document import Document
from ...errors import InputError
from ..boundary import reading
from ..ceilings import USUAL
from ..encoding.decode import declared_in, decode
from ..markdown.reader import language_of
from ..prose import named, person, written
from ..watch import Watch, watched
from .archive import parts_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from ..ceilings import Ceilings
    from .archive import Parts

_CONTAINER = "META-INF/container.xml"
_LOCKS = ("META-INF/encryption.xml", "META-INF/rights.xml")
_PACKAGE, _DC = "{http://www.idpf.org/2007/opf}", "{http://purl.org/dc/elements/1.1/}"
# Parts of a book that aren't its text, as its own guide or their names say.
_BESIDE = re.compile(
    r"(?<![a-z])(?:front|back|book)?cover(?![a-z])|coverpage|title-?page|copyright|\btoc\b|contents|colophon|imprint"
    r"|dedication|nav\b|index\b",
    re.IGNORECASE,
)


# What ends itself in XML and not in HTML, where all behind it would be in it: "<span class='pagenum' id='p3'/>".
_ENDED = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-zA-Z][\w:-]{0,30})"
    r"((?:\s[^<>]{0,2000})?)(?<=[\s\w\"'])/>"
)


def read_epub(content: bytes, source: str, ceilings: Ceilings = USUAL) -> Document:
    """Read an electronic book (.epub), without its cover, contents and colophon; a chapter's title is a heading.

    Raises
    ------
    InputError
        If it is no book, broken, over a ceiling, or locked by its seller.
    MissingDependencyError
        If the extra ``html`` isn't installed.
    """
    watch = Watch(ceilings, source)
    watch.file(content)
    with reading(source, "an .epub file"):
        return watched(_read(content, watch), watch)


def _read(content: bytes, watch: Watch) -> Document:
    """Read the bytes of a book."""
    parts = parts_of(content, watch, "an .epub file")
    package, folder = _package(parts, watch)
    chapters = _chapters(package, folder)
    # Fonts are locked in many books that anyone may read; chapters only in those that nobody may.
    locked = parts.read(_LOCKS[0]) or b""
    if _LOCKS[1] in parts.names or any(path.encode() in locked for path in chapters):
        raise InputError(watch.source, "locked by its seller; pass a copy without that, or its text")
    blocks: list[tuple[str, str]] = []
    from ..shown import blocks_of

    # A chapter that is listed and isn't there costs itself.
    length = 0
    for path in chapters:
        page = parts.read(path)
        if page is not None:
            found = blocks_of(_body(decode(page, f"{watch.source}: {path}", declared=declared_in(page))))
            blocks += found
            length += sum([len(text) for _, text in found])
            watch.text(length, f" by {path}")
    text, headings, items = written(blocks)
    known = {
        name: " ".join((package.findtext(f"{_PACKAGE}metadata/{_DC}{name}") or "").split())
        for name in ("title", "creator", "date", "language")
    }
    return Document(
        text,
        named(known["title"]),
        language_of(known["language"]),
        person(known["creator"]),
        known["date"] or None,
        headings=headings,
        items=items,
    )


def _package(parts: Parts, watch: Watch) -> tuple[Element, str]:
    """Return the list of a book's parts, and the folder that it stands in."""
    root = parts.element(_CONTAINER)
    place = (
        next((each.get("full-path", "") for each in root.iter() if each.tag.endswith("rootfile")), "")
        if root is not None
        else ""
    )
    package = parts.element(place)
    if package is None:
        raise InputError(watch.source, "a ZIP archive without a book in it; pass text, HTML, Markdown, PDF or .docx")
    return package, posixpath.dirname(place)


def _chapters(package: Element, folder: str) -> list[str]:
    """Return the paths of a book's chapters in the order in which they are read, each once."""
    items = {item.get("id", ""): item for item in package.iter(f"{_PACKAGE}item")}
    found: dict[str, None] = {}
    for reference in package.iter(f"{_PACKAGE}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or reference.get("linear") == "no" or "html" not in item.get("media-type", "html"):
            continue
        # Paths are addresses, relative to the list that they stand in: with %20, and up a folder perhaps.
        path = posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "").partition("#")[0])))
        name = posixpath.splitext(posixpath.basename(path))[0]
        if "nav" not in item.get("properties", "").split() and not _BESIDE.search(name):
            found[path] = None
    return list(found)


def _body(page: str) -> str:
    """Return a page's body as a box: a head closed in XML's way would take the body along in HTML."""
    page = _ENDED.sub(r"<\1\2></\1>", page)
    start = re.search(r"<body\b[^<>]{0,2000}>", page, re.IGNORECASE)
    return f"<div{page[start.start() + len('<body') :]}" if start else page

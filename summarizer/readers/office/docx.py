"""From a Word file to a document: what a reader of its last state sees, and no more."""

from __future__ import annotations

import re

from ...document import Document
from ...errors import InputError
from ..boundary import reading
from ..ceilings import USUAL
from ..content import bytes_of, plain
from ..prose import counted, is_laid_out, may_be_laid_out, named, person, written
from ..watch import Watch, watched
from ..xml.elements import parse, walk
from .archive import parts_of
from .raised import power
from .styles import WORD, hides, is_raised, kind_of, styles_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from xml.etree.ElementTree import Element

    from ..ceilings import Ceilings
    from .archive import Parts

# ISO's own form of the format, which Word writes on demand.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "date": "{http://purl.org/dc/terms/}created",
}
_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# The letters of a formula.
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
# What was deleted or moved away, what stands above words to say how they sound, the second form of what has two; boxes.
_BOX = f"{WORD}txbxContent"
_GONE = frozenset([*(WORD + name for name in ("del", "moveFrom", "rt")), _FALLBACK])
_CONTENTS = f"{WORD}sdtPr/{WORD}docPartObj/{WORD}docPartGallery[@{WORD}val='Table of Contents']"
# The mark of a paragraph's end is deleted, or it is a capital over several lines: it goes on in the next.
_GOING_ON = (f"{WORD}rPr/{WORD}del", f"{WORD}framePr[@{WORD}dropCap]")
# "Click or tap here to enter text."
_UNFILLED = f"{WORD}sdtPr/{WORD}showingPlcHdr"
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote", "commentReference": "comment"}
# Fields that list what stands elsewhere: headings, terms, authorities.
_LISTS = re.compile(r"\s{0,9}(?:TOC|INDEX|TOA)\b")


def read_docx(
    content: bytes | str | PathLike[str], *, source: str | None = None, tables: bool = False, ceilings: Ceilings = USUAL
) -> Document:
    """Read a Word file: its paragraphs, headings and lists, as they are when all changes are accepted.

    Parameters
    ----------
    content : bytes, str or Path
        The file's bytes, or its path.
    source : str, optional
        What an error names; None is the path, or "Word file".
    tables : bool
        Whether the text of tables is read, a paragraph a paragraph of a cell; otherwise they are left out, unless most
        of the prose stands in them, as on a page that is laid out as one.
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document
        Without what is deleted, struck out, moved away or hidden, without boxes, tables of contents, captions, heads
        and feet of pages, notes and comments. `warnings` says how many boxes, tables, notes and comments were left out;
        where there is nothing but boxes and tables, their text is read.

    Raises
    ------
    TypeError
        If the content is neither bytes nor a path.
    InputError
        If it is no Word file, broken, or over a ceiling.

    Notes
    -----
    Linear; about 2 ms for 1,000 words.
    """
    given = plain(content)
    source = source or (given if isinstance(given, str) else "Word file")
    watch = Watch(ceilings, source)
    content = bytes_of(given, watch, "Word file")
    with reading(source, "a .docx file"):
        return watched(_read(content, watch, tables=tables), watch)


def _read(content: bytes, watch: Watch, *, tables: bool) -> Document:
    """Read the bytes of a Word file."""
    parts = parts_of(content, watch, "a .docx file")
    body = _body(parts, watch)
    if body is None:
        reason = "a ZIP archive without a Word document in it; pass text, HTML, Markdown, PDF or .docx"
        raise InputError(watch.source, reason)
    _cut_contents(body)
    styles = styles_of(_part(parts, "word/styles.xml", watch))
    core = _part(parts, "docProps/core.xml", watch)
    left: dict[str, int] = {}
    text, headings, items = written(_blocks(body, styles, left, with_tables=tables))
    # A form, a page laid out as a table or in boxes: what else is there to read?
    if not text and not left.keys().isdisjoint(("table", "text box")):
        left.clear()
        text, headings, items = written(_blocks(body, styles, left, with_tables=True, with_boxes=True))
    elif "table" in left and may_be_laid_out(text, body, f"{WORD}p"):
        others: dict[str, int] = {}
        whole = written(_blocks(body, styles, others, with_tables=True))
        if is_laid_out(text, whole[0]):
            (text, headings, items), left = whole, others
    known = (
        {key: " ".join((core.findtext(tag) or "").split()) for key, tag in _CORE.items()} if core is not None else {}
    )
    title = named(known.get("title"))

    if not (title and title in text) and headings and headings[0][0] == 0:
        title = text[slice(*headings[0])]
    return Document(
        text,
        title or None,
        author=person(known.get("author")),
        date=known.get("date") or None,
        headings=headings,
        items=items,
        warnings=counted(left),
    )


def _body(parts: Parts, watch: Watch) -> Element | None:
    """Return the document, by its usual name or as the file says: Office's pages write "word/document2.xml"."""
    body = _part(parts, "word/document.xml", watch)
    if body is not None or (said := _part(parts, "_rels/.rels", watch)) is None:
        return body
    kinds = {each.get("Type", ""): each.get("Target", "") for each in said}
    names = [to.lstrip("/") for kind, to in kinds.items() if kind.endswith("/officeDocument")]
    body = _part(parts, names[0] if names else "", watch)
    return body if body is not None and body.tag.endswith("}document") else None  # of a table it is a "workbook"


def _part(parts: Parts, name: str, watch: Watch) -> Element | None:
    """Return the root of a part, None where there is no such part."""
    content = parts.read(name)
    return None if content is None else parse(content.replace(_STRICT, WORD[1:-1].encode()), watch, name)


def _cut_contents(root: Element) -> None:
    """Take tables of contents and what nobody filled in out: not every program gives them a style."""
    for path in (_CONTENTS, _UNFILLED):
        if root.find(f".//{path}") is None:
            continue
        for parent in list(root.iter()):
            for child in [each for each in parent if each.find(path) is not None]:
                parent.remove(child)


def _blocks(
    root: Element, styles: dict[str, str], left: dict[str, int], *, with_tables: bool, with_boxes: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph, and count what is left out."""
    paragraphs: list[list[str]] = []
    depth = 0  # of tables
    gone = _GONE if with_boxes else _GONE | {_BOX}
    is_hidden = is_up = False
    carried = ""
    fields: list[str] = []  # that are open: "" where what is shown has not begun, "shown", "gone"

    for begins, element in walk(root, gone):
        name = element.tag.removeprefix(WORD)
        if element.tag in gone:
            left["text box"] = left.get("text box", 0) + (element.tag == _BOX)
            continue
        # Tables may stand in tables: the outermost counts.
        if name == "tbl":
            left["table"] = left.get("table", 0) + (begins and depth == 0 and not with_tables)
            depth += 1 if begins else -1
        # Of a table that is left out only the fields are kept up: one may begin in it and end below.
        elif depth and not with_tables and name != "r":
            continue
        elif name == "p" and begins:
            paragraphs.append([carried])
            carried = ""
        elif name == "p":
            text = "".join(paragraphs.pop())
            if _goes_on(element):
                carried = text
                continue
            kind = kind_of(element, styles)
            if kind != "apart" and text.strip():
                yield kind, text.strip()
        # What hides is said of a run, and holds until it ends.
        elif name == "r":
            is_hidden = begins and (
                _makes(element, fields) or (depth > 0 and not with_tables) or hides(element, styles)
            )
            is_up = begins and is_raised(element)
        elif begins and paragraphs and not is_hidden:
            _add(paragraphs[-1], (element.text or "") if name in ("t", _FORMULA) else _sign(name, element), is_up)
            if note := _NOTES.get(name):
                left[note] = left.get(note, 0) + 1


def _goes_on(paragraph: Element) -> bool:
    """Whether a paragraph's words belong to the next one."""
    look = paragraph.find(f"{WORD}pPr")
    return look is not None and any(look.find(path) is not None for path in _GOING_ON)


def _add(pieces: list[str], words: str, is_up: bool) -> None:
    """Add words to a paragraph, a power raised."""
    if words:
        pieces.append(power(words, pieces[-1]) if is_up else words)


def _makes(run: Element, fields: list[str]) -> bool:
    """Whether a run isn't text: of what makes a field, or of a table of contents. Which are open is kept up."""
    is_listed = "gone" in fields
    # A program may put all that makes a field into one run.
    for mark in run:
        part = mark.get(f"{WORD}fldCharType")
        if part == "begin":
            fields.append("")
        elif part and fields:
            fields[-1] = fields[-1] or "shown"
            if part == "end":
                fields.pop()
        elif fields and mark.tag == f"{WORD}instrText" and _LISTS.match(mark.text or ""):
            fields[-1] = fields[-1] or "gone"
            is_listed = True
    return is_listed or any(state != "shown" for state in fields)


def _sign(name: str, element: Element) -> str:
    """Return the sign that an element stands for; a break of the page is none of the line."""
    if name == "br" and element.get(f"{WORD}type", "textWrapping") != "textWrapping":
        return " "
    return _SIGNS.get(name, "")

"""From an OpenDocument text to a document: its paragraphs, headings and lists."""

from __future__ import annotations

import re

from ...document import Document
from ...errors import InputError
from ..boundary import reading
from ..ceilings import USUAL
from ..markdown.reader import language_of
from ..prose import counted, is_laid_out, may_be_laid_out, named, person, written
from ..watch import Watch, watched
from ..xml.elements import walk
from .archive import parts_of
from .raised import power

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from ..ceilings import Ceilings
    from .archive import Parts

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _OFFICE = (f"{{{_NAMES}{name}:1.0}}" for name in ("text", "table", "office"))
_STYLE, _DRAW, _META = (f"{{{_NAMES}{name}:1.0}}" for name in ("style", "drawing", "meta"))
_DC = "{http://purl.org/dc/elements/1.1/}"
_SPACE = re.compile(r"[ \t\r\n]+")
# What isn't the text, and what is counted of it.
_A_TABLE = f"{_TABLE}table"
_NOTES = {_A_TABLE: "table", f"{_TEXT}note": "note", f"{_OFFICE}annotation": "comment"}
_GONE = frozenset(
    [
        *(
            _TEXT + name
            for name in ("tracked-changes", "table-of-content", "alphabetical-index", "hidden-paragraph", "ruby-text")
        ),
        *(_TEXT + name for name in ("hidden-text", "sequence-decls", "bibliography", "illustration-index")),
        *(_DRAW + name for name in ("frame", "object", "g", "custom-shape")),
        *(_OFFICE + name for name in ("forms", "annotation-end")),
    ]
)
# "super 58%", "33% 58%": above the line, and how large.
_UP = re.compile(r"super\b|[1-9]")
# Pieces of a paragraph in which what stands before a raised one is: some of them are empty.
_NEAR = 4
# What an archive has is listed there, and how it is locked: the text, or, by LibreOffice since 24.8, all of it in one.
_LIST, _LOCKED = "META-INF/manifest.xml", (b"content.xml", b"encrypted-package")
_SKIPPED = _GONE | _NOTES.keys()


def read_odt(content: bytes, source: str, ceilings: Ceilings = USUAL) -> Document:
    """Read an OpenDocument text, as LibreOffice writes it (.odt), without tables, boxes, notes and what is hidden."""
    watch = Watch(ceilings, source)
    watch.file(content)
    with reading(source, "an OpenDocument file"):
        return watched(_read(content, watch), watch)


def _read(content: bytes, watch: Watch) -> Document:
    """Read the bytes of an OpenDocument text."""
    parts = parts_of(content, watch, "an OpenDocument file")
    if _is_locked(parts):
        raise InputError(watch.source, "locked with a password; save a copy without one, and pass that")
    body = parts.element("content.xml")
    if body is None or body.find(f"{_OFFICE}body/{_OFFICE}text") is None:
        raise InputError(watch.source, "a ZIP archive without an OpenDocument text in it; pass its text")
    meta = parts.element("meta.xml")
    looks = _looks(body)
    left: dict[str, int] = {}
    text, headings, items = written(_blocks(body, looks, left))
    # A form, or a page laid out as a table: what else is there to read?
    if "table" in left and (not text or may_be_laid_out(text, body, f"{_TEXT}p")):
        whole = written(_blocks(body, looks, {}, is_table_read=True))
        if not text or is_laid_out(text, whole[0]):
            text, headings, items = whole
            del left["table"]

    def known(tag: str) -> str:
        found = None if meta is None else meta.find(f".//{tag}")
        return "" if found is None else " ".join((found.text or "").split())

    first = text[slice(*headings[0])] if headings and headings[0][0] == 0 else None
    return Document(
        text,
        named(known(f"{_DC}title")) or first,
        language_of(known(f"{_DC}language")),
        person(known(f"{_META}initial-creator") or known(f"{_DC}creator")),
        known(f"{_META}creation-date") or None,
        headings=headings,
        items=items,
        warnings=counted(left),
    )


def _is_locked(parts: Parts) -> bool:
    """Whether an archive says in its list that the text, or all of it, is behind a password."""
    entries = (parts.read(_LIST) or b"").split(b"full-path=")[1:]
    return any(b"encryption-data" in entry for entry in entries if entry[1:].startswith(_LOCKED))


def _looks(body: Element) -> dict[str, str]:
    """Return the styles that hide their words or strike them out, "hidden", and that raise them, "raised"."""
    found = {}
    for style in body.iter(f"{_STYLE}style"):
        for look in style.iter(f"{_STYLE}text-properties"):
            is_struck = look.get(f"{_TEXT}display") == "none" or (
                look.get(f"{_STYLE}text-line-through-style", "none") != "none"
            )
            if is_struck or _UP.match(look.get(f"{_STYLE}text-position", "")):
                found[style.get(f"{_STYLE}name", "")] = "hidden" if is_struck else "raised"
    return found


def _blocks(
    root: Element, looks: dict[str, str], left: dict[str, int], *, is_table_read: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph, and count what is left out."""
    for element in root.iter():
        if element.tag in _NOTES:
            left[_NOTES[element.tag]] = left.get(_NOTES[element.tag], 0) + 1
    skipped = _SKIPPED - {_A_TABLE} if is_table_read else _SKIPPED
    items = 0
    words: list[str] = []
    unseen = 0

    for begins, element in walk(root, skipped):
        tag = element.tag
        # What is behind a note in its paragraph is the paragraph's.
        if tag in skipped:
            words.append("" if unseen else _flat(element.tail))
            continue
        is_block = tag in (f"{_TEXT}p", f"{_TEXT}h")
        if tag == f"{_TEXT}list-item":
            items += 1 if begins else -1
        elif is_block and begins:
            words.clear()
        look = looks.get(element.get(f"{_TEXT}style-name", ""))
        if look == "hidden" or element.get(f"{_TEXT}display") == "none":
            unseen += 1 if begins else -1
        # Text stands in an element, before its first child, and behind each of its children.
        if begins:
            said = "" if unseen else _sign(element) + _flat(element.text)
            words.append(power(said, "".join(words[-_NEAR:])) if look == "raised" else said)
        elif is_block and (text := "".join(words).strip()):
            yield "head" if tag.endswith("}h") else "item" if items else "", "\n".join(map(str.strip, text.split("\n")))
            words.clear()
        if not begins and not unseen:
            words.append(_flat(element.tail))


def _flat(text: str | None) -> str:
    """Return text with white space as ODF reads it: any of it is one space."""
    return _SPACE.sub(" ", text or "")


def _sign(element: Element) -> str:
    """Return the sign that an element stands for."""
    return {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}.get(element.tag, "")

"""From the elements of RSS and Atom to documents, an item each."""

from __future__ import annotations

import re
from functools import partial

from ...document import Document
from ...errors import InputError
from ..day import day
from ..markdown.reader import language_of
from ..prose import written
from ..unwritten import without_unwritten
from .under import is_under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

# Items of a feed that are read: feeds have 10 to 100, archives a few thousand.
MOST_ITEMS = 100_000
# Characters read of an address, a name or a language: each item is held against its channel's, which are its too.
LONGEST = 2_000
# What the first element of a feed is called.
ROOTS = frozenset(["rss", "feed", "rdf"])
# Of an item of Atom alone, as publishing programs save it (RFC 4287, 2); dictionaries have entries, too.
ENTRY, _ATOM = "entry", "{http://www.w3.org/2005/Atom}"

_MARKUP = re.compile(r"<[a-zA-Z!/][^<>]{0,2000}>|&(?:\w{2,32}|#\d{1,7});")
_CHARACTER = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,32});")
# What programs write that have no date: zeros, or the first moment that they can say.
_UNSET = re.compile(r"000|\d{4}-(?:00|\d\d-00)|1970-01-01T00:00:00")
# Tags that were written as text once too often: "&amp;lt;p&amp;gt;"; a text that begins so and closes one.
_TWICE = re.compile(r"\s{0,99}&lt;[a-z][^\n]{0,2000}?&gt;", re.IGNORECASE)


def items_of(root: Element, url: str | None, source: str) -> Iterator[Callable[[], Document]]:
    """Yield what makes the documents of the items of RSS or Atom."""
    name = _name(root)
    if root.tag == f"{_ATOM}{ENTRY}":
        entry, root, name = root, root.makeelement("feed", {}), "feed"
        root.append(entry)
    if name not in ROOTS:
        raise InputError(source, f"XML, but no feed: <{name}>; pass its text")
    # RSS 1.0 has its items beside the channel, 2.0 in it, Atom has no channel.
    channels = [] if name == "feed" else [child for child in root if _name(child) == "channel"]
    known = _children(channels[0] if channels else root, skip={"item", "entry"})
    items = [child for parent in (root, *channels) for child in parent if _name(child) in ("item", "entry")]
    items = items[:MOST_ITEMS]

    # What the channel says is read once: it may be as long as all of its items.
    author, link = _author(known)[:LONGEST], _link(known)[:LONGEST]
    site = _words(_first(known, ("title",)))[:LONGEST]
    language = _words(_first(known, ("language",)))[:LONGEST] or root.get(_LANG, "")

    def made(item: Element) -> Document:
        parts = _children(item)
        texts = [_content(each) for key in _TEXTS for each in parts.get(key, ())]
        return item_of(
            texts if any(map(str.strip, texts)) else _of_media(item),
            title=_title(_first(parts, ("title",))),
            author=_author(parts) or author,
            date=_words(_first(parts, ("pubdate", "published", "issued", "date", "created", "updated", "modified"))),
            link=_link(parts),
            language=language or item.get(_LANG, ""),
            base=item.get(_BASE) or root.get(_BASE) or url or link,
            site=site,
        )

    return (partial(made, item) for item in items)


_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_MEDIA = "http://search.yahoo.com/mrss/"
# Letters that a line of base64 has more of (76, 64 or 60), and a word hasn't: words alone are base64, too.
_WORD = 40
_TEXTS = ("encoded", "content", "description", "summary", "body", "fulltext", "full-text")


def _name(element: Any) -> str:
    """Return an element's name without its namespace, in lower case; "" for comments and the like."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _children(element: Element, skip: Iterable[str] = ()) -> dict[str, list[Element]]:
    """Return an element's children by their names; of media attached to an item none."""
    found: dict[str, list[Element]] = {}
    for child in element:
        name = _name(child)
        # A picture's description is longer than many an item.
        is_media = isinstance(child.tag, str) and child.tag.startswith(f"{{{_MEDIA.rstrip('/')}")
        if name not in skip and not is_media:
            found.setdefault(name, []).append(child)
    return found


def _of_media(item: Element) -> list[str]:
    """Return what describes a film or a picture, in an item that has no words of its own."""
    return [each.text or "" for each in item.iter(f"{{{_MEDIA}}}description")]


def _first(parts: dict[str, list[Element]], names: Iterable[str]) -> Element | None:
    """Return the first child of the first name that there is."""
    return next((parts[name][0] for name in names if name in parts), None)


def _words(element: Element | None) -> str:
    """Return the text in an element."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _title(element: Element | None) -> str:
    """Return the title that an element holds."""
    return (element is not None and _of_base64(element)) or _words(element)


def _plain(title: str) -> str:
    """Return the words of a title, in which there may be markup, written as text once more."""
    words = " ".join(_bare(title).split())
    # Programs that hand a feed on write it as text once more.
    for _ in range(2):
        if _MARKUP.search(words):
            words = " ".join(_CHARACTER.sub(_character, re.sub(r"</?[a-zA-Z][^<>]{0,500}>", "", words)).split())
    return words


def _character(found: re.Match[str]) -> str:
    """Return the character that HTML has a name or a number for."""
    from html import unescape
    from html.entities import html5

    said = found.group()
    return unescape(said) if said[1] == "#" or said[1:] in html5 else said


def _content(element: Element) -> str:
    """Return what an element holds as HTML or text; the elements of Atom's XHTML as HTML."""
    if len(element) == 0:
        found = _of_base64(element)
        return _bare((element.text or "") if found is None else found)
    from xml.etree.ElementTree import tostring

    return re.sub(r"(</?)[\w.-]{1,40}:", r"\1", tostring(element, encoding="unicode"))


def _of_base64(element: Element) -> str | None:
    """Return the text that an element of Atom holds as base64, "" where that is a picture or a sound.

    Version 0.3 says so, 1.0 by the type. None of any other element, and of what says so and is words.
    """
    kind = element.get("type", "").lower()
    is_bytes = "/" in kind and not kind.startswith("text/") and not kind.endswith("xml")
    if not is_bytes and element.get("mode") != "base64":
        return None
    from base64 import b64decode

    lines = (element.text or "").split()
    try:
        text = b64decode("".join(lines), validate=True).decode()
    except UnicodeDecodeError:
        text = "\0"
    except ValueError:
        return None
    if "\0" not in text:
        return text
    return "" if any(len(line) > _WORD for line in lines) else None


def _bare(text: str) -> str:
    """Return a text without the marks of CDATA around it, which some programs write as text: "&lt;![CDATA["."""
    begin, end = "<![CDATA[", "]]>"
    inner = text.strip()
    return inner.removeprefix(begin).removesuffix(end) if inner.startswith(begin) else text


# "ina@a.example (Ina Moss)", "Ina Moss <ina@a.example>".
_ADDRESSED = re.compile(
    r"\A(?:\S{1,200}@\S{1,200}\s{1,9}\((.{1,200})\)|([^<>]{1,200}?)\s{0,9}<[^<>\s]{1,200}@[^<>\s]{1,200}>)\Z"
)


def _author(parts: dict[str, list[Element]]) -> str:
    """Return who wrote an item: Dublin Core's creator, Atom's name, RSS's "address (name)"."""
    found = []
    for key in ("creator", "author"):
        for element in parts.get(key, ()):
            name = next((child for child in element if _name(child) == "name"), element)
            said = _words(name)
            found.append(_ADDRESSED.sub(r"\1\2", said))
        if any(found):
            break
    return ", ".join(dict.fromkeys(filter(None, found)))


def _link(parts: dict[str, list[Element]]) -> str:
    """Return where an item stands: Atom's link in its href, RSS's in its words, else an identifier that is one."""
    # Atom has several: the one of the entry itself, of its comments, of what is attached.
    links = parts.get("link", [])
    for link in links:
        if link.get("rel", "alternate") == "alternate" and (link.get("href") or (link.text or "").strip()):
            return (link.get("href") or link.text or "").strip()
    guid = _first(parts, ("guid", "id"))
    said = _words(guid)
    return said if guid is not None and guid.get("isPermaLink") != "false" and said.startswith("http") else ""


def item_of(
    texts: list[str], *, title: str, author: str, date: str, link: str, language: str, base: str | None, site: str = ""
) -> Document:
    """Return the document of an item."""
    from urllib.parse import urljoin

    blocks = max((_blocks(text) for text in texts if text.strip()), key=_letters, default=[])
    link, author = link[:LONGEST], author[:LONGEST]
    title = _plain(title)
    while blocks and is_under(blocks[-1][1], title, site if len(blocks) > 1 else ""):
        blocks.pop()
    text, headings, _ = written(blocks)
    try:
        url = urljoin((base or "")[:LONGEST], link) if link else None
    except ValueError:
        url = link
    said = language_of(language[:LONGEST])
    return without_unwritten(Document(text, title or None, said, author or None, _date(date), url, headings))


def _blocks(text: str) -> list[tuple[str, str]]:
    """Return the blocks of what an item holds: HTML where there is markup in it."""
    if _TWICE.match(text) and "&lt;/" in text:
        from html import unescape

        text = unescape(text)
    if _MARKUP.search(text):
        from ..shown import blocks_of

        return blocks_of(text)
    return [("", paragraph.strip()) for paragraph in re.split(r"\n\s{0,999}\n", text) if paragraph.strip()]


def _letters(blocks: list[tuple[str, str]]) -> int:
    """Return how many letters blocks have."""
    return sum([len(text) for _, text in blocks])


def _date(said: str) -> str | None:
    """Return a date as ISO 8601: RSS writes it as mails do, many a program in its own way."""
    from email.utils import parsedate_to_datetime

    if said and not re.match(r"\d{4}-\d\d", said):
        try:
            said = parsedate_to_datetime(said[:100]).isoformat()
        except (ValueError, TypeError, OverflowError, IndexError):
            said = day(said) or ""
    return None if not said or _UNSET.match(said) else said[:40]

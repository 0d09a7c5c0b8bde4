"""From a feed to its items' documents: RSS, Atom and JSON Feed."""

from __future__ import annotations

import re
from functools import partial

from ...advice import of_content
from ...document import Document, is_suspect
from ...errors import InputError, caution
from ..boundary import in_words, reading
from ..ceilings import USUAL
from ..encoding.decode import declared_in, decode
from ..watch import Watch
from ..xml.elements import parse
from ..xml.mend import cleaned, closed, dashed, rebuilt, signed, without_entities
from .items import ENTRY, MOST_ITEMS, ROOTS, item_of, items_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

    from ..ceilings import Ceilings

# Comments and instructions above the first element that are passed over.
MOST_ASIDES = 50

_VERSION = re.compile(r'"version"\s{0,9}:\s{0,9}"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org')
# What says that it is XML without a declaration; pages and parts of them say that they are HTML.
_DOCTYPE = re.compile(r"<!doctype\s{1,9}(?!html\b)\w", re.IGNORECASE)
_NAMESPACE = re.compile(r"<[^<>]{1,2000}?\sxmlns=[\"'](?!http://www\.w3\.org/1999/xhtml)\w")
_IS_ADDRESS = re.compile(r"https?://\S")


def is_feed(head: str) -> bool:
    """Whether the beginning of a file is that of a feed."""
    if root_of(head) in (*ROOTS, ENTRY):
        return True
    return head.lstrip("\ufeff \t\r\n").startswith("{") and bool(_VERSION.search(head))


def root_of(head: str) -> str | None:
    """Return the name of the first element of XML, in lower case and without its prefix; None where a text is none."""
    rest = head.lstrip("\ufeff \t\r\n")
    is_declared = rest.startswith("<?xml") or bool(_DOCTYPE.match(rest))
    for _ in range(MOST_ASIDES):
        for start, end in (("<?", "?>"), ("<!--", "-->"), ("<!", ">")):
            if rest.startswith(start):
                # A document type may declare things of its own, in brackets.
                end = "]>" if start == "<!" and "[" in rest.partition(">")[0] else end
                rest = rest.partition(end)[2].lstrip()
                break
        else:
            break

    found = re.match(r"<(?:[\w.-]{1,60}:)?([\w.-]{1,60})[\s/>]", rest)
    if found is None:
        return None
    name = found.group(1).lower()
    return name if is_declared or name in ROOTS or _NAMESPACE.match(rest) else None


def read_feed(
    content: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    source: str = "feed",
    ceilings: Ceilings = USUAL,
) -> Iterator[Document]:
    """Read a feed, one item after the other: RSS of any version, Atom or JSON Feed.

    Parameters
    ----------
    content : str or bytes
        The feed.
    url : str, optional
        Where it stands; links in it are completed by that.
    encoding : str, optional
        What its header declares; None takes what the feed declares.
    source : str
        What an error names.
    ceilings : Ceilings
        How much of it is read.

    Yields
    ------
    Document
        An item's text, the longest that it has of itself, its title, author, date (ISO 8601), address and language.
        Nothing in it is judged: what a feed holds is the article, or its beginning.

    Raises
    ------
    TypeError
        If the content is neither str nor bytes.
    InputError
        If it is no feed, none that can be read, or over a ceiling. A bare "&", names of HTML's characters, HTML as it
        is, prefixes that aren't declared, and what stands around a feed are read all the same.
    MissingDependencyError
        If an item is in HTML, and the extra ``html`` isn't installed.

    Warns
    -----
    SummarizerWarning
        Of each item that can't be read, which costs the others nothing; of characters that XML doesn't allow.

    Notes
    -----
    Linear; about .1 ms an item of 200 words.

    Examples
    --------
    >>> item = "<item><title>Tides</title><description>High water is at noon.</description></item>"
    >>> feed = f"<rss><channel>{item}</channel></rss>"
    >>> [(item.title, item.text) for item in read_feed(feed)]
    [('Tides', 'High water is at noon.')]
    """
    if not isinstance(content, str | bytes):
        raise TypeError(of_content(content, "feed", "a str or bytes", "such as path.read_bytes()"))
    watch = Watch(ceilings, source)
    watch.file(content)
    with reading(source, "a feed"):
        made = _read(content, url, encoding, watch)
    return _each(made, source)


def _read(
    content: str | bytes, url: str | None, encoding: str | None, watch: Watch
) -> Iterator[Callable[[], Document]]:
    """Yield what makes the documents of a feed's items."""
    source = watch.source
    if isinstance(content, bytes):
        content = decode(content, source, declared=encoding or declared_in(content))
    # Programs that join files leave byte order marks anywhere at the beginning.
    content = content.lstrip("\ufeff \t\r\n")
    first = content[:1]
    if first not in ("<", "{"):
        advice = "; pass what is in it, not its name" if is_suspect(content) else ""
        raise InputError(source, f"no feed: it begins with neither < nor {{{advice}")
    if first == "{":
        return _of_json(content, url, source)
    return items_of(_parsed(content, watch), url, source)


def _each(made: Iterator[Callable[[], Document]], source: str) -> Iterator[Document]:
    """Yield the documents of a feed that can be read, and warn of the others."""
    for number, make in enumerate(made, 1):
        try:
            with reading(f"{source}:{number}", "an item"):
                document = make()
        except InputError as error:
            caution(str(error))
        else:
            yield document


def _parsed(content: str, watch: Watch) -> Element:
    """Return the root of a feed's XML, mended where it isn't well formed and can be."""
    content = without_entities(dashed(content))
    try:
        return parse(content, watch)
    except InputError as error:
        # What is a trap isn't mended.
        if "not XML" not in error.reason:
            raise
        root, notes = _mended(content, watch, error)
    for note in notes:
        caution(f"{watch.source}: {note}")
    return root


def _mended(content: str, watch: Watch, error: InputError) -> tuple[Element, list[str]]:
    """Return the root of a feed that isn't well formed, and what was lost; raise its error where nothing helps."""
    content, wrong = cleaned(content)
    many = f"{wrong} characters that XML doesn't allow are" if wrong > 1 else "a character that XML doesn't allow is"
    notes = [f"{many} left out"] if wrong else []

    # Each goes on with what the one before made: the least that helps is done.
    for mend in (signed, rebuilt, closed):
        mended = mend(content)
        if mended is None:
            break
        content = mended
        try:
            root = parse(content, watch)
        except InputError as other:
            if "not XML" not in other.reason:
                raise
        else:
            return root, [*notes, "the feed breaks off; the items before are read"] if mend is closed else notes
    raise error


def _of_json(content: str, url: str | None, source: str) -> Iterator[Callable[[], Document]]:
    """Yield what makes the documents of a JSON Feed's items."""
    from json import loads

    try:
        feed = loads(content)
    except (ValueError, RecursionError) as error:
        raise InputError(source, f"no JSON Feed that can be read: {in_words(error)}") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise InputError(source, 'JSON, but no JSON Feed: it has no list of "items"')

    # Read once: each item that names none has them.
    author = _authors(feed)
    return (partial(_of_object, item, feed, author, url) for item in items[:MOST_ITEMS] if isinstance(item, dict))


def _authors(said: dict[str, Any]) -> str:
    """Return who wrote an item, or a feed: version 1.0 has one author, 1.1 several."""
    authors = _list(said.get("authors")) or [said.get("author")]
    return ", ".join(filter(None, [_str(each.get("name")) for each in authors if isinstance(each, dict)]))


def _of_object(item: dict[str, Any], feed: dict[str, Any], author: str, url: str | None) -> Document:
    """Return the document of an item of a JSON Feed; the author is that of an item that names none."""
    address = _str(item.get("id"))
    return item_of(
        [_str(item.get(key)) for key in ("content_html", "content_text", "summary")],
        title=_str(item.get("title")),
        author=_authors(item) or author,
        date=_str(item.get("date_published") or item.get("date_modified")),
        link=_str(item.get("url") or item.get("external_url")) or (address if _IS_ADDRESS.match(address) else ""),
        language=_str(item.get("language") or feed.get("language")),
        base=url or _str(feed.get("home_page_url")) or None,
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _str(value: Any) -> str:
    return value if isinstance(value, str) else ""

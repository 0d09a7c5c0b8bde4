"""From what a page says of itself to its facts: its head, its data for machines, its times and bylines."""

from __future__ import annotations

from .parse import SEAM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .runs import Page

# No title, name or address is longer; what is, was written to make a reader wait.
LONGEST = 500
# Data for machines: of the pages with any that were measured, the largest has 90 kB.
LARGEST_DATA = 400_000
MOST_BYLINES = 3
# The first times of a page are asked whether they are a teaser's: in a link that says so much else, "Updated on" and
# the day again aside, which a blog writes into the link that a post has to itself.
MOST_TIMES, _TEASER, _NEAR = 12, 15, 6


class Head:
    """What a page says of itself.

    Attributes
    ----------
    metas : dict of str to list of str
        Name or property, in lower case -> contents, in order.
    titles, types, authors, dates, changes, bylines : list of str
        Of the elements title; the kinds of schema.org; what is marked as an author, as the day of publication, and as
        that of a change; what is called an author or a byline by its class. Of authors and bylines each part stands in
        a line.
    canonical : str
        Its own address, "" where it doesn't say.
    data : list of dict
        What it says as JSON-LD.
    """

    def __init__(self, page: Page) -> None:
        self.metas: dict[str, list[str]] = {}
        self.titles: list[str] = []
        self.types: list[str] = []
        self._times: list[Any] = []
        self.authors: list[str] = []
        self.dates: list[str] = []
        self.changes: list[str] = []
        self.bylines: list[str] = []
        self.canonical = ""
        self._scripts: list[str] = []

        for node in page.facts:
            read = _READERS.get(node.tag)
            attributes = node.attributes
            if read is not None:
                read(self, node, attributes)
            if "itemprop" in attributes or "rel" in attributes:
                self._property(node, attributes)
            elif read is None and "itemtype" not in attributes and len(self.bylines) < MOST_BYLINES:
                self.bylines.append(_lines(node))
            if kind := attributes.get("itemtype"):
                self.types.append(kind[-60:].lower())

        self.data = [*_objects(self._scripts)]
        self._known = {each["@id"]: each for each in self.data if isinstance(each.get("@id"), str)}
        for found in self.data:
            self.types += [str(kind).lower() for kind in listed(found.get("@type"))]

    def first(self, *names: str) -> str:
        """Return the first content of the first of these metas that has any, "" where none has."""
        return next((content for name in names for content in self.metas.get(name, ())), "")

    def times(self) -> Iterator[str]:
        """Yield what the first elements time say, but for teasers' and those of changes."""
        for node in self._times:
            if not _is_of_teaser(node):
                yield _time(node)

    def listed(self, value: Any) -> list[Any]:
        """Return a value of JSON-LD as a list; for what stands elsewhere in the data, `{"@id": "#ada"}`, that."""
        found = listed(value)
        names = [each.get("@id") if isinstance(each, dict) else None for each in found]
        return [
            self._known.get(name, each) if isinstance(name, str) else each
            for name, each in zip(names, found, strict=True)
        ]

    def meta(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep a meta's content."""
        content = " ".join((attributes.get("content") or "")[: 4 * LONGEST].split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := attributes.get(key)):
                self.metas.setdefault(name.lower()[:60], []).append(content)

    def link(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep the canonical address."""
        if "canonical" in (attributes.get("rel") or "").lower().split() and not self.canonical:
            self.canonical = (attributes.get("href") or "").strip()[:2000]

    def title(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep a title."""
        if text := _text(node):
            self.titles.append(text)

    def script(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep data for machines."""
        # "application/ld+json; charset=utf-8"
        if (attributes.get("type") or "").lower().startswith("application/ld+json"):
            text = node.text()
            if len(text) <= LARGEST_DATA:
                self._scripts.append(text.replace(SEAM.decode(), ""))

    def time(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep a time."""
        if "dateModified" in (attributes.get("itemprop") or ""):
            self.changes.append(_time(node))
        elif len(self._times) < MOST_TIMES:
            self._times.append(node)

    def _property(self, node: Any, attributes: dict[str, str | None]) -> None:
        """Keep what is marked as an author or a date."""
        said = (attributes.get("itemprop") or "").split()
        value = attributes.get("content") or attributes.get("datetime")
        if "datePublished" in said:
            self.dates.append((value or _text(node))[:100])
        elif "author" in said or (attributes.get("rel") == "author" and node.tag != "link"):
            name = node.css_first('[itemprop="name"]') if said else None
            if text := value or _lines(node if name is None else name) or (name and name.attributes.get("content")):
                self.authors.append(text[:LONGEST])


_READERS = {"meta": Head.meta, "link": Head.link, "title": Head.title, "script": Head.script, "time": Head.time}


def _text(node: Any) -> str:
    """Return what an element says, in one line."""
    return " ".join(node.text(separator=" ")[: 4 * LONGEST].split())[:LONGEST]


def _time(node: Any) -> str:
    """Return what a time says, for machines or else for readers."""
    return (node.attributes.get("datetime") or _text(node))[:100]


def _is_of_teaser(node: Any) -> bool:
    """Whether a time stands in a link that says more than when: that is the day of what it leads to."""
    link, steps = node.parent, _NEAR
    while link is not None and link.tag != "a" and steps:
        link, steps = link.parent, steps - 1
    if link is None or link.tag != "a":
        return False
    return len(_text(link)) - sum([len(_text(each)) for each in link.css("time")[:MOST_TIMES]]) > _TEASER


def _lines(node: Any) -> str:
    """Return what an element says, each of its parts in a line."""
    parts = [" ".join(part.split()) for part in node.text(separator="\n")[: 4 * LONGEST].split("\n")]
    return "\n".join(filter(None, parts))[:LONGEST]


def listed(value: Any) -> list[Any]:
    """Return a value of JSON-LD as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _objects(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON-LD that stand on top, in lists or in graphs."""
    if not scripts:
        return
    import json

    for script in scripts:
        # Sites write line breaks into strings, and what isn't JSON at all: neither may cost the page.
        try:
            found = json.loads(_bare(script), strict=False)
        except (ValueError, RecursionError):
            continue
        for value in listed(found):
            if isinstance(value, dict):
                yield value
                yield from [inner for inner in listed(value.get("@graph")) if isinstance(inner, dict)]


def _bare(script: str) -> str:
    """Return data without the comment or the section of XML that old templates write around them."""
    if "<![CDATA[" in script:
        script = script.partition("<![CDATA[")[2].rpartition("]]>")[0].strip("/* \r\n\t")
    return script.strip().removeprefix("<!--").removesuffix("-->")


def named(value: Any) -> Iterator[str]:
    """Yield the names in a value of JSON-LD: of a text, an object with a name, or a list of these."""
    for each in listed(value):
        name = each.get("name") if isinstance(each, dict) else each
        for text in listed(name):
            if isinstance(text, str) and text.strip():
                yield " ".join(text[:LONGEST].split())

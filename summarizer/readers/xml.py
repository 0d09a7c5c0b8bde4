"""From the bytes of XML to its elements, where they are no trap: no entities, no depths, no multitudes."""

from __future__ import annotations

import re
from math import inf

from ..errors import InputError
from .watch import MEGA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

    from .watch import Watch

_CHUNK = 65_536
# What a file declares of its own above its first element, and what of that stands for words.
_SUBSET = re.compile(
    r"<!DOCTYPE\s[^\[<>]{0,2000}\[((?:[^\]<]|<!--(?:[^-]|-(?!->)){0,5000}-->|<(?!!--)|\](?!\s{0,99}>)){0,100000})"
    r"\]\s{0,99}>"
)
_COMMENT = re.compile(r"<!--(?:[^-]|-(?!->)){0,5000}-->")
_ENTITY = re.compile(
    r"<!ENTITY\s{1,99}([A-Za-z_][\w.-]{0,79})\s{1,99}"
    r"(?:(?:SYSTEM|PUBLIC)\s[^>]{0,1000}|\"([^\"]{0,1000})\"|'([^']{0,1000})')\s{0,99}>"
)
_DECLARED = re.compile(r"<!ENTITY\s{1,99}[^%\s]")
_REFERENCE = re.compile(r"&([A-Za-z_][\w.-]{0,79});")
# Characters of which such a list is looked for, that one entity stands for, and that all of a file's do together.
_BEGINNING, _LONGEST_ENTITY, _MOST_OF_ENTITIES = 110_000, 1_000, 1_000_000


def with_entities(text: str) -> str:
    """Return XML in which the names are replaced that it declares for words of its own, as manuals do: "&version;".

    What stands in other files isn't read, and no name stands for more than a paragraph. Where a text would grow by more
    than a book it is left as it was, and refused by `parse`.
    """
    found = _SUBSET.match(text[:_BEGINNING], max(0, text.find("<!DOCTYPE", 0, _BEGINNING)))
    if found is None or "<!ENTITY" not in found[1]:
        return text
    values: dict[str, str] = {}
    declared = _COMMENT.sub("", found[1])
    entities = _ENTITY.findall(declared)
    if len(entities) < len(_DECLARED.findall(declared)):
        return text
    for name, double, single in entities:
        value = _REFERENCE.sub(lambda name: values.get(name[1], name[0]), double or single)
        if len(value) > _LONGEST_ENTITY:
            return text
        values.setdefault(name, value)

    rest = text[: found.start()] + text[found.end() :]
    if sum([len(values.get(name, "")) for name in _REFERENCE.findall(rest)]) > _MOST_OF_ENTITIES:
        return text
    return _REFERENCE.sub(lambda name: values.get(name[1], name[0]), rest)


def parse(content: bytes | str, watch: Watch, part: str = "") -> Element:
    """Return the root of XML.

    Parameters
    ----------
    content : bytes or str
        Bytes are in the encoding that the XML declares, UTF-8 without one.
    watch : Watch
    part : str
        Which of an archive's it is.

    Raises
    ------
    InputError
        If it is deeper, of more elements or slower than the ceilings, declares entities, or isn't well formed.

    Notes
    -----
    Linear: elements are counted as they come, so that no tree is built of what is refused.
    """
    from xml.etree.ElementTree import ParseError, XMLPullParser

    name = f"{watch.source}: {part}" if part else watch.source
    where = f" by {part}" if part else ""
    watch.look("unpacked", len(content) / MEGA, where)
    # Neither Word nor a feed has a use for them; the parser's own bound is a hundred times the text.
    if _declares(content):
        raise InputError(name, "XML that declares entities, of which a few lines make gigabytes; take them out")
    parser: Any = XMLPullParser(("start", "end"))
    root: Element | None = None
    depth = count = 0
    deepest, most = (inf if each is None else each for each in (watch.ceilings.depth, watch.ceilings.elements))
    try:
        for start in range(0, len(content), _CHUNK):
            parser.feed(content[start : start + _CHUNK])
            # Asked piece by piece, so that a bomb is refused before its tree is built.
            for event, element in parser.read_events():
                if event == "end":
                    depth -= 1
                    continue
                root = element if root is None else root
                depth += 1
                count += 1
                if depth > deepest or count > most:
                    raise watch.ceilings.over("depth" if depth > deepest else "elements", watch.source, where)
            watch.time(where)
        parser.close()
    except (ParseError, ValueError, LookupError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(name, f"not XML that can be read: {error}") from error
    assert root is not None  # the parser refuses what has no element
    return root


def _declares(content: bytes | str) -> bool:
    """Whether XML declares entities, in any of the encodings that a parser reads it in."""
    sign = "<!ENTITY"
    if isinstance(content, str):
        return sign in content
    return any(sign.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def walk(root: Element, skipped: frozenset[str] = frozenset()) -> Iterator[tuple[bool, Element]]:
    """Yield each element of XML twice, in order: True where it begins, False where it ends; those skipped at their end.

    What is in these isn't yielded, and the root isn't skipped.
    """
    yield True, root
    within = [(root, iter(root))]
    while within:
        element, children = within[-1]
        child = next(children, None)
        if child is None:
            within.pop()
            yield False, element
        elif child.tag in skipped:
            yield False, child
        else:
            yield True, child
            within.append((child, iter(child)))

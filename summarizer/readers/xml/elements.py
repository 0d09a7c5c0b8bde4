"""From the bytes of XML to its elements, where they are no trap: no entities, no depths, no multitudes."""

from __future__ import annotations

from math import inf

from ...errors import InputError
from ..watch import MEGA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

    from ..watch import Watch

# What the parser is given at once. It begins a tag or a comment that isn't whole anew with each piece, so pieces double
# as long as nothing comes of them: 60 MB of an attribute, a .docx of 59 kB, took 19 s. Half a million elements fit into
# the largest.
_CHUNK, _LARGEST = 65_536, 2_097_152


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
        start, size = 0, _CHUNK
        while start < len(content):
            parser.feed(content[start : start + size])
            start, size = start + size, min(2 * size, _LARGEST)
            # Asked piece by piece, so that a bomb is refused before its tree is built.
            for event, element in parser.read_events():
                size = _CHUNK
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

"""From the bytes of XML to its elements, where they are no trap: no entities, no depths, no multitudes."""

from __future__ import annotations

from ..errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

# What is parsed: three times what the longest novel has. 100 MB of "<a/>" would be 1.7 GB of elements.
LARGEST = 100_000_000
MOST_ELEMENTS = 1_000_000
# Elements in each other: tables in tables of word processors come to 60.
DEEPEST = 400

_CHUNK = 65_536


def parse(content: bytes | str, name: str) -> Element:
    """Return the root of XML.

    Parameters
    ----------
    content : bytes or str
        Bytes are in the encoding that the XML declares, UTF-8 without one.
    name : str
        What an error names.

    Raises
    ------
    InputError
        If it is larger, deeper or of more elements than the ceilings, declares entities, or isn't well formed.

    Notes
    -----
    Linear: elements are counted as they come, so that no tree is built of what is refused.
    """
    from xml.etree.ElementTree import ParseError, XMLPullParser

    if len(content) > LARGEST:
        raise InputError(name, f"XML of more than {LARGEST // 1_000_000} MB; split it, or pass its text")
    # Neither Word nor a feed has a use for them; the parser's own bound is a hundred times the text.
    if _declares(content):
        raise InputError(name, "XML that declares entities, of which a few lines make gigabytes; take them out")
    parser: Any = XMLPullParser(("start", "end"))
    root: Element | None = None
    depth = count = 0
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
                if depth > DEEPEST or count > MOST_ELEMENTS:
                    what = f"{DEEPEST} elements in each other" if depth > DEEPEST else f"{MOST_ELEMENTS:,} elements"
                    raise InputError(name, f"XML of more than {what}; pass its text")
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

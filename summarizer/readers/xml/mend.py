"""From a feed that is nearly XML to one that is: what feeds write all the same, put as XML has it."""

from __future__ import annotations

import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters in which a feed's first element is looked for.
BEGINNING = 10_000

# Names of HTML's characters that XML doesn't know, bare ampersands.
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)(\w{1,32};)?")
_NUMBERED = re.compile(r"&#(?:(\d{1,7})|[xX]([\da-fA-F]{1,6}));")
_OF_WINDOWS = re.compile(r"&#(1[2-5]\d);(?<!&#12[0-7];)")
_CONTROLS = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# The element that a feed is in.
_ROOT = re.compile(r"<((?:[\w-]{1,20}:)?(?:rss|feed|RDF))(?=[\s>])")
# Entities that stand for a character, and a list of HTML's that stands elsewhere: none of them can grow.
_HARMLESS = re.compile(
    r"<!DOCTYPE\s[^\[<>]{1,300}\[(?:\s{0,99}(?:%\w{1,40};|<!ENTITY\s{1,9}"
    r"(?:%\s{1,9}\w{1,40}\s{1,9}(?:PUBLIC|SYSTEM)\s[^<>]{1,300}|\w{1,40}\s{1,9}\"(?:&#\w{1,7};){1,3}\"\s{0,9})>)"
    r"){0,300}\s{0,99}\]\s{0,9}>"
)
_DECLARED = re.compile(r"\sxmlns:([\w-]{1,40})\s{0,9}=")
_PREFIX = re.compile(r"(?:</?|\s)([A-Za-z_][\w-]{0,39}):[A-Za-z_][\w.-]{0,60}(?=[\s=/>])")
# What people read in an item, as its element begins; one that is closed at once holds nothing.
_FIELD = re.compile(
    r"<(title|description|summary|content|content:encoded|itunes:summary)(?:\s[^<>]{0,500})?(?<!/)>", re.IGNORECASE
)
# By the prefix that it has everywhere: what is attached to an item is told by its namespace.
_NAMESPACES = {"media": "http://search.yahoo.com/mrss/"}


def dashed(content: str) -> str:
    """Return XML with the numbers from 128 to 159 as what Windows has there, as in HTML: "&#150;" is a dash."""
    return _OF_WINDOWS.sub(lambda found: bytes([int(found[1])]).decode("cp1252", "ignore"), content)


def cleaned(content: str) -> tuple[str, int]:
    """Return XML without the characters that it doesn't allow, as such or by number, and how many they were."""
    content, controls = _CONTROLS.subn("", content)
    numbers = 0

    def character(found: re.Match[str]) -> str:
        nonlocal numbers
        number = int(found[1]) if found[1] else int(found[2], 16)
        if number <= sys.maxunicode and not _CONTROLS.match(chr(number)):
            return found[0]
        numbers += 1
        return ""

    return _NUMBERED.sub(character, content), controls + numbers


def without_entities(content: str) -> str:
    """Return XML without a list of entities that stand for characters; HTML's names are known all the same."""
    found = _HARMLESS.search(content[:BEGINNING])
    return content if found is None else content[: found.start()] + content[found.end() :]


def signed(content: str) -> str:
    """Return XML with bare ampersands and HTML's names of characters replaced; in CDATA, which is HTML, they stay."""
    return "".join([_NAMED.sub(_sign, outside) + inside for outside, inside in _parts(content)])


def _parts(content: str) -> Iterator[tuple[str, str]]:
    """Yield what stands outside of CDATA, each with the CDATA behind it."""
    place = 0
    while place < len(content):
        start = content.find("<![CDATA[", place)
        end = content.find("]]>", start) if start >= 0 else -1
        if end < 0:
            start = end = len(content)
        yield content[place:start], content[start : end + 3]
        place = end + 3


def _sign(found: re.Match[str]) -> str:
    """Return a named character of HTML as itself, a bare ampersand as XML writes it."""
    from html.entities import html5

    name = found.group(1) or ""
    return html5.get(name) or f"&amp;{name}"


def rebuilt(content: str) -> str:
    """Return a feed without what stands around it, HTML in its items taken for text, and its prefixes declared."""
    root = _ROOT.search(content[:BEGINNING])
    if root is None:
        return content
    end = content.rfind(f"</{root[1]}>")
    content = "".join(_wrapped(content[root.start() : end + len(root[1]) + 3 if end >= 0 else len(content)]))

    # Whatever is said in CDATA isn't the feed's.
    outside = "".join([outside for outside, _ in _parts(content)])
    known = {"xml", "xmlns", *_DECLARED.findall(outside)}
    missing = [name for name in dict.fromkeys(_PREFIX.findall(outside)) if name not in known]
    names = "".join([f' xmlns:{name}="{_NAMESPACES.get(name, name)}"' for name in missing])
    return root[0] + names + content[len(root[0]) :]


def _wrapped(content: str) -> Iterator[str]:
    """Yield the pieces of a feed, what has markup in a field of text in CDATA."""
    place, absent = 0, set()
    while found := _FIELD.search(content, place):
        end = -1 if found[1] in absent else content.find(f"</{found[1]}>", found.end())
        yield content[place : found.end()]
        place = found.end()
        # Asked once for each name: there are no more of them behind.
        if end < 0:
            absent.add(found[1])
            continue
        inner = content[place:end]
        yield _in_cdata(inner) if "<" in inner else inner
        place = end
    yield content[place:]


def _in_cdata(inner: str) -> str:
    """Return what is in a field as CDATA, without that in it which XML doesn't allow there."""
    begin, end = "<![CDATA[", "]]>"
    bare = inner.strip()
    if bare.startswith(begin) and bare.endswith(end) and bare.count(begin) > 1:
        inner = bare[len(begin) : -len(end)].replace(f"]]{end}{begin}>", "").replace(begin, "").replace(end, "")
    return inner if begin in inner else f"{begin}{inner}{end}"


def closed(content: str) -> str | None:
    """Return a feed that breaks off with its end behind its last whole item; None where it has no such item."""
    root = _ROOT.search(content[:BEGINNING])
    ends = [content.rfind(f"</{name}>") + len(name) + 3 for name in ("item", "entry") if f"</{name}>" in content]
    end = max(ends, default=0)
    if root is None or not end or f"</{root[1]}>" in content[end:]:
        return None
    return content[:end] + ("</channel>" if root[1] == "rss" else "") + f"</{root[1]}>"

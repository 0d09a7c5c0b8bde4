"""From a page's scripts to the data that they are given: as JSON, in a text of a program, escaped, or flat.

Next.js, Nuxt, SvelteKit, Remix, Inertia and others write what a page shows into it so, each in its own way.
"""

from __future__ import annotations

import json
import re

from .flat import both

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# State of a shop's page has 500 kB.
_LARGEST = 4_000_000
# window.__INITIAL_STATE__ = {, = JSON.parse(", = JSON.parse(decodeURIComponent("
_ASSIGNED = re.compile(
    r"\s{0,99}(?:(?:var|let|const) |window\.|self\.)?[\w$.]{1,60}\s{0,9}=\s{0,9}"
    r"(?:(?:JSON\.parse|decodeURIComponent)\(\s{0,9}){0,2}(?=[\[{\"'])"
)
# window.__reactRouterContext.streamController.enqueue("
_CALLED = re.compile(r"\s{0,99}[\w$]{1,60}\.[\w$.]{1,80}\(\s{0,9}(?=\[1,\"|[\"'])")
_FLIGHT = re.compile(r"[^\n]{0,60}__next_f\.push\(")
_SINGLE = re.compile(r"'([^'\\]*(?:\\.[^'\\]*)*)'", re.DOTALL)
_BYTE = re.compile(r"\\x([0-9a-fA-F]{2})")
# A row of Next.js' stream: 5:["$", and 3:T2bc, with so many bytes of text behind it.
_ROW = re.compile(rb"[0-9a-f]{1,8}:(?:T([0-9a-f]{1,8}),)?")
# Where Inertia and others leave data for their scripts.
_ATTRIBUTES = ("data-page", "data-props", "data-react-props", "data-initial-state", "data-state")


def given(root: Any) -> Iterator[Any]:
    """Yield the data that a page hands to its scripts, those of a script or an element at a time."""
    streamed: list[str] = []
    for node in root.css("script"):
        text = node.text()
        if len(text) > _LARGEST:
            continue
        is_json = (node.attributes.get("type") or "").lower() == "application/json"
        data = _json(text if is_json else _argument(text))
        if _FLIGHT.match(text):
            streamed += [part for part in data or () if isinstance(part, str)]
        else:
            yield from both(within(data))
    yield from _rows("".join(streamed).encode("utf-8", "surrogatepass"))

    for name in _ATTRIBUTES:
        for node in root.css(f"[{name}]"):
            yield within(node.attributes[name] or "")


def within(data: Any) -> Any:
    """Return the data in a text, where it is JSON, also in the signs of an address; anything else as it is."""
    if not isinstance(data, str) or len(data) > _LARGEST:
        return data
    if data.startswith(("%7B", "%5B")):
        from urllib.parse import unquote

        data = unquote(data)
    found = _json(data) if data.startswith(("{", "[")) else None
    return data if found is None else found


def _argument(text: str) -> str:
    """Return the data in a program as JSON, from where they begin: what is assigned to a name, or given to a call."""
    begun = _ASSIGNED.match(text) or _CALLED.match(text)
    rest = text[begun.end() :] if begun else ""
    if not rest.startswith("'"):
        return rest
    single = _SINGLE.match(rest)
    bare = single[1].replace("\\'", "'").replace('"', '\\"') if single else ""
    return f'"{_BYTE.sub(_code, bare)}"'


def _code(byte: re.Match[str]) -> str:
    return f"\\u00{byte[1]}"


def _json(text: str) -> Any:
    """Return the data that a text begins with; None where it isn't JSON."""
    bare = text.lstrip().removeprefix("<!--")
    try:
        return json.JSONDecoder(strict=False).raw_decode(bare)[0]
    except (ValueError, RecursionError):
        return None


def _rows(stream: bytes) -> Iterator[Any]:
    """Yield the texts and data of Next.js' stream, a row at a time."""
    place = 0
    while row := _ROW.match(stream, place):
        if row[1]:
            end = row.end() + int(row[1], 16)
            yield stream[row.end() : end].decode("utf-8", "replace")
        else:
            end = stream.find(b"\n", row.end()) + 1 or len(stream)
            yield _json(stream[row.end() : end].decode("utf-8", "replace"))
        place = end

"""From a page's scripts to the data that they are given: as JSON, in a text of a program, escaped, or flat.

Next.js, Nuxt, SvelteKit, Remix, Inertia and others write what a page shows into it so, each in its own way.
"""

from __future__ import annotations

import json
import re
from operator import or_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# State of a shop's page has 500 kB; a page has a dozen scripts.
_LARGEST, _MOST_SCRIPTS = 4_000_000, 200
# window.__INITIAL_STATE__ = {, = JSON.parse(", = JSON.parse(decodeURIComponent("
_ASSIGNED = re.compile(
    r"\s{0,99}(?:(?:var|let|const) |window\.|self\.)?[\w$.]{1,60}\s{0,9}=\s{0,9}"
    r"(?:(?:JSON\.parse|decodeURIComponent)\(\s{0,9}){0,2}(?=[\[{\"'])"
)
# window.__reactRouterContext.streamController.enqueue("
_CALLED = re.compile(r"\s{0,99}[\w$]{1,60}\.[\w$.]{1,80}\(\s{0,9}(?=\[1,\"|[\"'])")
_FLIGHT = "__next_f.push("
_SINGLE = re.compile(r"'([^'\\]*(?:\\.[^'\\]*)*)'", re.DOTALL)
_BYTE = re.compile(r"\\x([0-9a-fA-F]{2})")
# A row of Next.js' stream: 5:["$", and 3:T2bc, with so many bytes of text behind it.
_ROW = re.compile(rb"[0-9a-f]{1,8}:(?:T([0-9a-f]{1,8}),)?")
# Where Inertia and others leave data for their scripts.
_ATTRIBUTES = ("data-page", "data-props", "data-react-props", "data-initial-state", "data-state")
# What an array begins with whose objects name their values by place.
_SHORTEST_FLAT = 3


def given(root: Any) -> Iterator[Any]:
    """Yield the data that a page hands to its scripts, those of a script or an element at a time."""
    streamed: list[str] = []
    for node in root.css("script")[:_MOST_SCRIPTS]:
        text = node.text()
        if len(text) > _LARGEST:
            continue
        is_json = (node.attributes.get("type") or "").lower() == "application/json"
        data = _json(text if is_json else _argument(text))
        if _FLIGHT in text[:100]:
            streamed += [part for part in data or () if isinstance(part, str)]
        else:
            yield from _both(within(data))
    yield from _rows("".join(streamed).encode("utf-8", "surrogatepass"))

    for name in _ATTRIBUTES:
        for node in root.css(f"[{name}]")[:_MOST_SCRIPTS]:
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


def _both(data: Any) -> Iterator[Any]:
    """Yield some data, and as what they stand for where they are flat: [{"title": 1}, "Tides"]."""
    yield data
    if isinstance(data, list) and len(data) >= _SHORTEST_FLAT and _is_flat(data[0], len(data)):
        yield _unfolded(data)


def _is_flat(first: Any, size: int) -> bool:
    """Whether the first part of an array names places of the array."""
    values = [*first.values()] if isinstance(first, dict) else first if isinstance(first, list) else []
    are_places = [type(value) is int and value < size for value in values]
    return any(are_places) and all(map(or_, are_places, [isinstance(value, str) for value in values]))


def _unfolded(flat: list[Any]) -> Any:
    """Return what a flat array stands for, each of its parts at the first place that names it."""
    order, seen = [0], {0}
    inner: list[list[tuple[Any, int]]] = []
    for place in order:
        each = flat[place]
        links = each.items() if isinstance(each, dict) else enumerate(each) if isinstance(each, list) else ()
        own = []
        for key, value in links:
            if type(value) is int and 0 <= value < len(flat) and value not in seen:
                seen.add(value)
                order.append(value)
                own.append((_key(key, flat), value))
        inner.append(own)

    made: dict[int, Any] = {}
    for place, own in zip(reversed(order), reversed(inner), strict=True):
        each = flat[place]
        if isinstance(each, dict):
            made[place] = {key: made[value] for key, value in own}
        else:
            made[place] = [made[value] for _, value in own] if isinstance(each, list) else each
    return made[0]


def _key(key: Any, flat: list[Any]) -> Any:
    """Return the name of a value: its own, or in React Router's arrays, "_7", what stands there."""
    if not isinstance(key, str) or not key.startswith("_") or not key[1:].isdecimal() or int(key[1:]) >= len(flat):
        return key
    return str(flat[int(key[1:])])

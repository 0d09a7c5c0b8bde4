"""From an array whose objects name their values by place to what it stands for: [{"title": 1}, "Tides"].

Nuxt 3 (devalue) and React Router (turbo-stream) write their data so.
"""

from __future__ import annotations

from operator import or_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# An array of fewer has no place for a text.
_SHORTEST_FLAT = 3


def both(data: Any) -> Iterator[Any]:
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
    place = key[1:] if isinstance(key, str) and key.startswith("_") else ""
    # A number of more digits names nothing, and Python reads none of 4,301.
    if not place.isdecimal() or len(place) > len(str(len(flat))) or int(place) >= len(flat):
        return key
    return str(flat[int(place)])

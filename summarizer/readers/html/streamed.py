"""From a page that a server sent in parts to where each belongs: what came late stands hidden at the end.

React streams a page so: `<template id="B:0">` (or `P:0`) says where a part goes, `<div hidden id="S:0">` behind the
page is the part, and a script puts it there. Of the 1,741 pages of the measuring 20 are sent so, eight with most of
their article in parts.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Streamed:
    """The parts of a page that are yet to be read; each is read once, at its place or where it stands.

    Parameters
    ----------
    root : LexborNode
        The element html.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        self.parts: dict[str, Any] | None = None

    def at(self, template: Any) -> Any:
        """Return the first node of the part that belongs where a template stands; None where none does."""
        mark, number = _number(template.attributes.get("id"))
        part = self._take(number) if mark in ("B", "P") else None
        return part.first_child if part is not None else None

    def is_left(self, identity: str | None) -> bool | None:
        """Whether a hidden element is a part that wasn't read yet; None where it is no part."""
        mark, number = _number(identity)
        return self._take(number) is not None if mark == "S" else None

    def _take(self, number: str) -> Any:
        """Return a part that wasn't read yet, and note that it is."""
        if self.parts is None:
            # The first of a name, as for a script.
            found = reversed(self.root.css('[hidden][id*="S:"]'))
            self.parts = {_number(node.attributes["id"])[1]: node for node in found}
        return self.parts.pop(number, None)


def _number(identity: str | None) -> tuple[str, str]:
    """Return the mark of a part or a place and what both have in common: S and app-1f of "app-S:1f"."""
    before, _, number = (identity or "").rpartition(":")
    return before[-1:], before[:-1] + number

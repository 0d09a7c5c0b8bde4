"""From what can't be done to what a client is told: a status, a name to branch on, a sentence, never the input."""

from __future__ import annotations

import json
import os
import traceback

from pydantic_core import PydanticSerializationError, to_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self

# A sentence of an error is no longer: what a reader says of a file may name something that is in it.
LONGEST = 300


class Problem(Exception):
    """What a client is told instead of a summary.

    Attributes
    ----------
    status : int
        Of HTTP, 400 to 599.
    type : str
        What a program branches on: "too_large", "invalid", ...
    message : str
        What a person reads: the problem and the way out, without what was sent.
    headers : dict of str to str
        What the answer's head says besides: "Retry-After".
    is_early : bool
        Whether the body was still on its way: the connection ends with the answer.
    """

    is_early = False

    def __init__(self, status: int, type: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, type, message)
        self.status, self.type, self.message = status, type, message
        self.headers = dict(headers or {})

    def early(self) -> Self:
        """Return it as one that is told while the body is on its way."""
        self.is_early = True
        return self

    def content(self) -> bytes:
        """Return it as JSON."""
        return as_json({"error": {"type": self.type, "message": told(self.message)}})


def fault() -> Problem:
    """Return the problem for what is nobody's but ours."""
    return Problem(500, "fault", "a fault of the service's own; its log says where")


def told(message: str) -> str:
    """Return a message as one short line that any terminal and any log takes."""
    line = " ".join(message[: 2 * LONGEST].split())
    shown = "".join([each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in line])
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def as_json(value: Any) -> bytes:
    """Return plain data as JSON in UTF-8; half a character, which some files hold, is a question mark.

    pydantic's writer takes 1.6 us for an answer and Python's own 9, behind a summary 5 and 20.
    """
    try:
        return to_json(value)
    except PydanticSerializationError:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def where(error: BaseException) -> str:
    """Return what an error is and where it was raised, without what it says: that may hold the article."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {os.path.basename(place.filename)}, line {place.lineno}"

"""From a path or bytes to bytes."""

from __future__ import annotations

from ..errors import InputError


def bytes_of(content: bytes | str, source: str, what: str = "PDF") -> bytes:
    """Return the bytes of a file, read from its path where that is given."""
    if isinstance(content, bytes):
        return content
    if not isinstance(content, str):
        message = f"the {what} is of type {type(content).__name__}; pass bytes or a path"
        raise TypeError(message)
    try:
        with open(content, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
        raise InputError(source, getattr(error, "strerror", None) or str(error)) from error

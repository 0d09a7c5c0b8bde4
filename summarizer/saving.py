"""From plain data to a file of ours and back, its form and version checked."""

from __future__ import annotations

import json

from .errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from typing import Any


def write_json(path: str | os.PathLike[str], form: str, version: int, content: Mapping[str, Any]) -> None:
    """Write a file that says what it is and which version of that."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        json.dump({"format": form, "version": version, **content}, file, ensure_ascii=False, indent=0)
        file.write("\n")


def read_json(path: str | os.PathLike[str], form: str, version: int, writer: str) -> dict[str, Any]:
    """Return the content of a file that `writer` wrote, or raise InputError with the reason why it is none."""
    try:
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    except ValueError as error:
        raise InputError(str(path), f"not JSON: {error}; pass a file that {writer} wrote") from error
    if not isinstance(content, dict) or content.get("format") != form:
        raise InputError(str(path), f"no {form}; pass a file that {writer} wrote")
    if content.get("version") != version:
        raise InputError(str(path), f"version {content.get('version')!r} of the format; this one reads {version}")
    return content

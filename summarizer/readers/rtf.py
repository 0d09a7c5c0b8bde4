"""From rich text (.rtf) to a document."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import InputError, MissingDependencyError
from .prose import hush

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What is read: the library takes a second for 5 MB, of which pictures are most; these are cut out first.
LARGEST_RTF = 20_000_000

# Pictures and data are lines of digits without end.
_DIGITS = re.compile(rb"(?:[0-9a-fA-F]{64,}\s{0,4}){2,}")
_KNOWN = re.compile(r"\{\\(title|author)\s([^{}\\]{1,500})\}")


def read_rtf(content: bytes, source: str) -> Document:
    """Read rich text, with its title and author where it says them in plain letters.

    Raises
    ------
    InputError
        If it can't be read, or is larger than its ceiling.
    MissingDependencyError
        If the extra ``rtf`` isn't installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise MissingDependencyError("striprtf", "rtf") from error
    hush("striprtf")
    # A picture is ten times its text, and the library goes through it letter by letter.
    content = _DIGITS.sub(b"", content)
    if len(content) > LARGEST_RTF:
        raise InputError(
            source, f"rich text of more than {LARGEST_RTF // 1_000_000} MB without its pictures; pass its text"
        )
    to_text: Any = rtf_to_text
    raw = content.decode("latin-1")

    try:
        text: str = to_text(raw, errors="replace")
        # Characters beyond the first plane are written as two halves.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise InputError(source, f"not rich text that can be read: {error or type(error).__name__}") from error
    known = dict(_KNOWN.findall(raw[:20_000]))
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return Document("\n\n".join(filter(None, lines)), known.get("title"), author=known.get("author"))

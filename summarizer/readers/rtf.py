"""From rich text (.rtf) to a document."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import MissingDependencyError
from .boundary import reading
from .ceilings import USUAL
from .prose import hush
from .watch import MEGA, Watch, watched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .ceilings import Ceilings

# Pictures and data are lines of digits without end.
_DIGITS = re.compile(rb"(?:[0-9a-fA-F]{64,}\s{0,4}){2,}")
_KNOWN = re.compile(r"\{\\(title|author)\s([^{}\\]{1,500})\}")


def read_rtf(content: bytes, source: str, ceilings: Ceilings = USUAL) -> Document:
    """Read rich text, with its title and author where it says them in plain letters.

    Raises
    ------
    InputError
        If it can't be read, or is over a ceiling.
    MissingDependencyError
        If the extra ``rtf`` isn't installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise MissingDependencyError("striprtf", "rtf") from error
    hush("striprtf")
    watch = Watch(ceilings, source)
    watch.file(content)
    # A picture is ten times its text, and the library goes through it letter by letter.
    content = _DIGITS.sub(b"", content)
    watch.look("rtf", len(content) / MEGA)
    to_text: Any = rtf_to_text
    raw = content.decode("latin-1")

    with reading(source, "rich text"):
        text: str = to_text(raw, errors="replace")
        # Characters beyond the first plane are written as two halves.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        known = dict(_KNOWN.findall(raw[:20_000]))
        lines = [" ".join(line.split()) for line in text.split("\n")]
        document = Document("\n\n".join(filter(None, lines)), known.get("title"), author=known.get("author"))
        return watched(document, watch)

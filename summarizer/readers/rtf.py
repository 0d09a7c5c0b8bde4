"""From rich text (.rtf) to a document."""

from __future__ import annotations

import re
from itertools import groupby

from ..document import Document
from ..errors import MissingDependencyError
from .boundary import reading
from .ceilings import USUAL
from .prose import counted, hush
from .watch import MEGA, Watch, watched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .ceilings import Ceilings

# Pictures and data are lines of digits without end.
_DIGITS = re.compile(rb"(?:[0-9a-fA-F]{64,}\s{0,4}){2,}")
# Where hidden and deleted text begins and ends: with a word, or with the group that it stands in.
_TURNS = re.compile(rb"\\(?:(?P<on>v|deleted)(?P<off>0)?(?![a-zA-Z0-9]) ?|(?P<plain>plain)(?![a-zA-Z])|[{}\\])|[{}]")
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
    content = _shown(_DIGITS.sub(b"", content))
    watch.look("rtf", len(content) / MEGA)
    to_text: Any = rtf_to_text
    raw = content.decode("latin-1")

    with reading(source, "rich text"):
        text: str = to_text(raw, errors="replace")
        # Characters beyond the first plane are written as two halves.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        known = dict(_KNOWN.findall(raw[:20_000]))
        lines = [" ".join(line.replace("\xad", "").split()) for line in text.split("\n")]
        # Rows of tables have a bar behind each cell.
        tables = sum([is_row for is_row, _ in groupby(lines, _is_row)])
        text = "\n\n".join([line for line in lines if line and not _is_row(line)])
        warnings = counted({"table": tables}) if text else ()
        # A form, a page laid out as a table: what else is there to read?
        text = text or "\n\n".join([" ".join(line.split("|")).strip() for line in lines if line])
        document = Document(text, known.get("title"), author=known.get("author"), warnings=warnings)
        return watched(document, watch)


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return line.endswith("|")


def _shown(content: bytes) -> bytes:
    """Return rich text without what is hidden or deleted in it; its groups stay."""
    if b"\\v" not in content and b"\\deleted" not in content:
        return content
    kept, start = [], 0
    hidden: set[bytes] = set()
    outside: list[set[bytes]] = []

    for match in _TURNS.finditer(content):
        if not hidden:
            kept.append(content[start : match.start()])
        start, said = match.end(), match[0]
        if said == b"{":
            outside.append(hidden)
            hidden = set(hidden)
        elif said == b"}" and outside:
            hidden = outside.pop()
        elif match["plain"]:
            hidden = set()
        elif match["on"]:
            hidden = hidden - {match["on"]} if match["off"] else hidden | {match["on"]}
            continue
        # Braces are structure, seen or not; a letter behind a backslash is text.
        if said in (b"{", b"}") or not hidden:
            kept.append(said)
    return b"".join([*kept, b"" if hidden else content[start:]])

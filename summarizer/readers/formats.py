"""From a name and the first bytes of a file to its format."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import InputError
from .encoding import refuse_binary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What a name ends in -> the format it promises; content is asked first.
ENDINGS = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown",
    ".markdown": "markdown", ".pdf": "pdf", ".docx": "docx", ".eml": "email",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv",
}  # fmt: skip
FORMATS = ("text", "html", "markdown", "pdf", "docx", "email", "jsonl", "csv")
_PAGE = re.compile(
    r"\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--.{0,2000}?-->\s{0,99}){0,9}"
    r"<(?:!doctype\s{1,9}html|html|head|body|frameset)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(
    r"\s{0,999}<(article|main|section|div|p|h[1-6]|header|nav|table|ul|ol|title|meta|script|style)\b[^>]{0,2000}>.{0,9999}?</",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(r"(?:[A-Za-z][\w-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,99}){2,}(?=\n|\Z)")
_MAIL_FIELDS = re.compile(
    r"^(?:from|date|received|return-path|message-id|mime-version|subject):", re.IGNORECASE | re.MULTILINE
)
_ROW = re.compile(r'\s{0,999}\{\s{0,99}"[^\n]{0,999999}\}\s{0,9}(?:\n|\Z)')


def guess(content: bytes, name: str = "", kind: str | None = None) -> str:
    """Return the format of a file by its first bytes, then by what a header says, then by its name, else "text".

    Parameters
    ----------
    content : bytes
        Its beginning, at least 4,096 bytes where it has them.
    name : str
        Its name or address.
    kind : str, optional
        The format that a header declares.

    Raises
    ------
    InputError
        If it is JSON that isn't JSON Lines, or an archive, a picture, a program.
    """
    promised = ENDINGS.get(PurePath(name.partition("?")[0]).suffix.lower())
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content.startswith(b"PK\x03\x04") and (b"word/" in content or promised == "docx"):
        return "docx"
    refuse_binary(content, name or "input")
    head = _peek(content)
    if _PAGE.match(head):
        return "html"
    if promised in ("jsonl", "csv"):
        return promised
    if _ROW.match(head) and promised in (None, "text") and (row := _parsed(head)) is not None:
        return "jsonl" if isinstance(row, dict) else "text"
    if promised is None and name.lower().endswith(".json"):
        raise InputError(name, "JSON, but not JSON Lines (an object a line); make it so, as with jq -c '.[]'")
    if promised in (None, "email", "text") and (mail := _MAIL.match(head)) and len(_mail_fields(mail.group())) > 1:
        return "email"
    if promised or kind:
        return kind if kind and promised in (None, "text") else promised or "text"
    return "html" if _FRAGMENT.match(head) else "text"


def _mail_fields(head: str) -> set[str]:
    """Return the fields among the first lines that only e-mails have."""
    return {field.lower() for field in _MAIL_FIELDS.findall(head)}


def _parsed(head: str) -> Any:
    """Return what the first line of JSON Lines holds, None where it isn't JSON."""
    import json

    try:
        return json.loads(head.lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        return None


def _peek(content: bytes) -> str:
    """Return the beginning of a file as text, good enough to see ASCII in."""
    sample = content[:200_000]
    for mark, name in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if sample.startswith(mark):
            return sample[len(mark) :].decode(name, "replace").replace("\r\n", "\n")
    return sample.decode("latin-1").replace("\0", "").replace("\r\n", "\n")

"""From a name and the first bytes of a file to its format."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import InputError
from .encoding.decode import refuse_binary
from .feed.reader import is_feed, root_of
from .subtitles import is_subtitles
from .xml.jats_words import ROOTS as ARTICLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What a name ends in -> the format it promises; content is asked first.
ENDINGS = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown",
    ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown", ".mdx": "markdown", ".qmd": "markdown",
    ".rmd": "markdown", ".pdf": "pdf", ".docx": "docx", ".odt": "odt", ".rtf": "rtf", ".epub": "epub",
    ".eml": "email", ".mbox": "mbox", ".rss": "feed", ".atom": "feed", ".srt": "subtitles", ".vtt": "subtitles",
    ".sbv": "subtitles", ".nxml": "jats", ".jats": "jats", ".tei": "jats", ".dbk": "jats",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv",
}  # fmt: skip
# A PDF says so somewhere in its first kilobyte: all readers look there.
PDF_WITHIN = 1024
# Those that are one document, and those that are many.
SINGLE = ("text", "html", "markdown", "pdf", "docx", "odt", "rtf", "epub", "jats", "email", "subtitles")
SEVERAL = ("mbox", "feed", "jsonl", "csv")
FORMATS = (*SINGLE, *SEVERAL)


def _by_name(said: dict[str, str]) -> dict[str, str]:
    """Return what is said of several names at once by each of them."""
    return {name: what for names, what in said.items() for name in names.split()}


# What a name ends in -> what it promises, which isn't read whatever is in it.
REFUSED = _by_name(
    {
        ".doc .dot .wps": "an old Word file; save it as .docx",
        ".xls .xlsx .ods .numbers": "a spreadsheet; save it as CSV",
        ".ppt .pptx .odp .key": "slides; save them as PDF",
        ".png .jpg .jpeg .gif .webp .tif .tiff .bmp .heic": "a picture; it needs OCR first",
        ".mp3 .mp4 .m4a .wav .ogg .mov .mkv .webm": "sound or film; it has to be transcribed first",
        ".zip .gz .tar .bz2 .xz .7z .rar .zst": "an archive; unpack it first",
        ".mobi .azw .azw3 .djvu .pages": "a book or text of another kind; save it as EPUB or PDF",
        ".msg .pst": "a mail of Outlook's own; save it as .eml",
        ".ass .ssa .sub .lrc .ttml .dfxp .stl .smi": "subtitles of another kind; save them as .srt or .vtt",
        ".ipynb": "a notebook; convert it first, as with jupyter nbconvert --to markdown",
    }
)
# The first element of XML that is neither a page nor a feed -> the way out.
_OF_XML = _by_name(
    {
        "pubmedarticleset": "pass the page of each article",
        "fictionbook": "convert it first, as with pandoc -t html",
        "urlset sitemapindex opml": "pass the addresses in it",
        "svg": "it is a picture",
        "tt timedtext transcript": "subtitles of another kind; save them as .srt or .vtt",
    }
)
_ZIPS = (
    (b"word/", "docx"), (b"mimetypeapplication/epub+zip", "epub"), (b"META-INF/container.xml", "epub"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
)  # fmt: skip
# What begins with a sign of its own: without that, words alone are a text, whatever its name.
_PACKED, FEWEST_WORDS = frozenset(["pdf", "docx", "odt", "epub"]), 5
_CONTROL = re.compile("[\0-\x08\x0e-\x1f]")
_BOX = re.compile(r"From \S{1,200}[^\n]{0,200}\d\d:\d\d[^\n]{0,60}\n(?:>?[A-Za-z-]{1,60}:|\n)")
# Once and for all, `(?>...)`: a comment that could end at any of many "-->" made 448 bytes of comments take for ever.
_PAGE = re.compile(
    r"\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?>(?:<!--(?>(?:[^-]|-(?!->)){0,2000})-->\s{0,99}+){0,99})"
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
# Subtitles that aren't read: MicroDVD's frames, SubStation Alpha's sections, a song's times.
_OTHER_SUBTITLES = re.compile(
    r"\s{0,99}(?:\{\d{1,9}\}\{\d{1,9}\}|\[Script Info\]|<(?:sami|SAMI)>"
    r"|(?:\[\w{2,8}:[^\]\n]{0,200}\]\s{1,9}){0,9}\[\d\d:\d\d\.\d\d\d?\][^\n]{0,300}\n\s{0,9}\[\d\d:\d\d)"
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
        If it is JSON that isn't JSON Lines, XML of another kind, or an archive, a picture, a program, by its content or
        by its name.
    """
    ending = PurePath(name.partition("?")[0]).suffix.lower()
    promised = ENDINGS.get(ending)
    if found := _by_signature(content, promised):
        return found
    # Content goes before the name: a PDF that is called a.png is one.
    refuse_binary(content, name or "input")
    if ending in REFUSED:
        raise InputError(name, f"by its name {REFUSED[ending]}")
    head = _peek(content)
    if _PAGE.match(head):
        return "html"
    if promised in _PACKED and b"\0" not in content and _is_words(head):
        promised = None
    return _by_words(head, promised, kind, name) or _otherwise(head, promised, kind)


def several_in(content: bytes) -> str | None:
    """Return "feed" or "mbox" where the first bytes of a file are those of one, None where it is a single document."""
    head = _peek(content)
    if is_feed(head):
        return "feed"
    return "mbox" if _BOX.match(head) else None


def _by_signature(content: bytes, promised: str | None) -> str | None:
    """Return the format that the first bytes are the signature of."""
    if b"%PDF-" in content[:PDF_WITHIN]:
        return "pdf"
    if content.startswith(b"PK\x03\x04"):
        beginning = content[:8192]
        found = next((format for sign, format in _ZIPS if sign in beginning), None)
        if found is None and b"word/" in content:
            return "docx"
        return found or (promised if promised in ("docx", "epub", "odt") else None)
    return "rtf" if content.startswith(b"{\\rtf") else None


def _by_words(head: str, promised: str | None, kind: str | None, name: str) -> str | None:
    """Return the format that the first lines are surely of, and refuse what is none that is read."""
    if is_feed(head) and promised in (None, "text", "feed"):
        return "feed"
    if promised in ("jsonl", "csv", "odt", "rtf", "epub", "docx"):
        return promised
    is_open = promised in (None, "text")
    if _ROW.match(head) and is_open and (row := _parsed(head)) is not None:
        return "jsonl" if isinstance(row, dict) else "text"
    if promised is None and name.lower().endswith(".json"):
        raise InputError(name, "JSON, but not JSON Lines (an object a line); make it so, as with jq -c '.[]'")

    if (is_open or promised in ("email", "mbox")) and _BOX.match(head):
        return "email" if promised == "email" else "mbox"
    if (is_open or promised == "email") and (mail := _MAIL.match(head)) and len(_mail_fields(mail.group())) > 1:
        return "email"
    if is_open and is_subtitles(head):
        return "subtitles"
    if is_open and _OTHER_SUBTITLES.match(head):
        raise InputError(name or "input", REFUSED[".ass"])
    root = root_of(head) if (is_open and kind in (None, "feed")) or promised == "feed" else None
    if root in ARTICLES:
        return "jats"
    if root is not None:
        raise InputError(
            name or "input", f"XML, but no page and no feed: <{root}>; {_OF_XML.get(root, 'pass its text')}"
        )
    return None


def _is_words(head: str) -> bool:
    """Whether a file is plain text: somebody has named it as another."""
    return len(head.split()) >= FEWEST_WORDS and not _CONTROL.search(head)


def _otherwise(head: str, promised: str | None, kind: str | None) -> str:
    """Return the format that a header or the name promises, else what it looks like."""
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

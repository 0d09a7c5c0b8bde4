"""From files to documents: which format their bytes are in, and the reader of each."""

from __future__ import annotations

import io
import re
import zlib
from pathlib import PurePath

from ..document import Document
from ..errors import InputError, MissingDependencyError, OptionError
from .encoding import declared_in, decode, refuse_binary
from .html import read_html, written
from .pdf import read_pdf

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from email.message import EmailMessage
    from typing import Any

# What a name ends in -> the format it promises; content is asked first.
ENDINGS = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown",
    ".markdown": "markdown", ".pdf": "pdf", ".docx": "docx", ".eml": "email",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv",
}  # fmt: skip
FORMATS = ("text", "html", "markdown", "pdf", "docx", "email", "jsonl", "csv")

# A Word file's text, uncompressed; a novel has 5 MB of it. What claims more is a trap or no text.
LARGEST_PART = 100_000_000

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
_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]{0,9}\r?\n(.{0,20000}?\n)?(?:\1|\.\.\.)[ \t]{0,9}(?:\r?\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"""^(\w{1,30})[ \t]{0,9}[:=][ \t]{0,9}(["']?)(.{1,1000}?)\2[ \t\r]{0,9}$""", re.MULTILINE)
_QUOTED = re.compile(r"^>.{0,9999}$\n?", re.MULTILINE)


def read_file(path: str | os.PathLike[str], *, format: str | None = None, encoding: str | None = None) -> Document:
    """Read a file: text, HTML, Markdown, PDF, .docx or e-mail.

    Parameters
    ----------
    path : str or path
        Its name.
    format : str, optional
        "text", "html", "markdown", "pdf", "docx" or "email"; None decides by the content, then by the name.
    encoding : str, optional
        That of its text; None tells it.

    Returns
    -------
    Document

    Raises
    ------
    OptionError
        If the format is none of these.
    InputError
        If it can't be read: isn't there, is of another kind (a picture, an archive, rows of data), is broken.
    MissingDependencyError
        If the format's extra isn't installed.

    Examples
    --------
    >>> read_file("examples/article.txt").text[:14]
    'Harbour Weekly'
    """
    name = str(path)
    try:
        with open(path, "rb") as file:
            content = file.read()
    except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
        raise InputError(name, getattr(error, "strerror", None) or str(error)) from error
    return read_content(content, name, format=format, encoding=encoding)


def read_content(
    content: bytes,
    name: str,
    *,
    format: str | None = None,
    encoding: str | None = None,
    declared: str | None = None,
    kind: str | None = None,
    url: str | None = None,
) -> Document:
    """Read the bytes of a file.

    Parameters
    ----------
    content : bytes
    name : str
        Its name, which errors show; its ending is asked where the content doesn't tell the format.
    format, encoding : str, optional
        Where they are known.
    declared : str, optional
        The encoding that a header declares, believed less.
    kind : str, optional
        The format that a header declares, asked before the name.
    url : str, optional
        Where it stands.

    Returns
    -------
    Document

    Raises
    ------
    OptionError, InputError, MissingDependencyError
        As `read_file`.
    """
    if format is not None and format not in FORMATS:
        raise OptionError("format", format, f"one of {', '.join(FORMATS)}")
    format = format or guess(content, name, kind)
    if format in ("jsonl", "csv"):
        raise InputError(name, f"rows ({format}), not one document; pass each row's text, or use the command summarize")
    if format == "pdf":
        document = read_pdf(content, source=name)
    elif format == "docx":
        document = _read_docx(content, name)
    elif format == "email":
        document = _read_email(content, name, encoding)
    elif format == "html":
        text = decode(content, name, encoding, declared or declared_in(content))
        document = read_html(text, url=url, source=name)
    else:
        text = decode(content, name, encoding, declared)
        document = read_markdown(text) if format == "markdown" else Document(text)
    return document.replace(url=document.url or url)


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


def read_markdown(content: str) -> Document:
    r"""Read Markdown: headings as headings; code, tables, pictures, HTML and front matter left out of the prose.

    Parameters
    ----------
    content : str
        CommonMark, with tables as GitHub has them.

    Returns
    -------
    Document
        The title is that of the front matter, or the first heading where nothing stands above it; author, date and
        language are the front matter's. Of links their words are kept.

    Raises
    ------
    TypeError
        If the content is no str.
    MissingDependencyError
        If the extra ``markdown`` isn't installed.

    Notes
    -----
    About 1 ms for 600 words, parsed by markdown-it-py. Front matter is read a line at a time, as ``key: value``.

    Examples
    --------
    >>> document = read_markdown("# Tides\n\nHigh water is at [noon](n.html).\n\n## Boats\n\nThey leave at one.")
    >>> document.title
    'Tides'
    >>> document.text
    'Tides\n\nHigh water is at noon.\n\nBoats\n\nThey leave at one.'
    >>> [document.text[start:end] for start, end in document.headings]
    ['Tides', 'Boats']
    """
    try:
        from markdown_it import MarkdownIt
    except ImportError as error:
        raise MissingDependencyError("markdown-it-py", "markdown") from error
    if not isinstance(content, str):
        message = f"the Markdown is of type {type(content).__name__}; pass a str"
        raise TypeError(message)
    front = _FRONT_MATTER.match(content)
    known = {key.lower(): value.strip() for key, _, value in _SETTING.findall(front.group(2) or "")} if front else {}
    tokens = MarkdownIt("commonmark").enable("table").parse(content[front.end() :] if front else content)
    text, headings = written(_markdown_blocks(tokens))
    first = text[slice(*headings[0])] if headings and headings[0][0] == 0 else None
    return Document(
        text,
        known.get("title") or first,
        _language(known.get("lang") or known.get("language")),
        known.get("author"),
        known.get("date"),
        known.get("url"),
        headings,
    )


def _language(name: str | None) -> str | None:
    """Return a language's name if there is one of that name."""
    from ..languages.language import load

    try:
        return name if name and load(name).code else None
    except OptionError:
        return None


def _markdown_blocks(tokens: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each block of Markdown's prose."""
    inside: list[str] = []
    for token in tokens:
        if token.nesting > 0:
            inside.append(token.type)
        elif token.nesting < 0:
            inside.pop()
        elif token.type == "inline" and "table_open" not in inside:
            text = "".join(map(_markdown_text, token.children)).strip()
            kind = "head" if inside[-1] == "heading_open" else "item" if "list_item_open" in inside else ""
            if text:
                yield kind, " ".join(text.split()) if kind == "head" else text


def _markdown_text(token: Any) -> str:
    """Return what a reader sees of an inline token; a picture's words stand for the picture."""
    if token.type in ("text", "code_inline"):
        return str(token.content)
    return {"softbreak": " ", "hardbreak": "\n"}.get(token.type, "")


def _read_email(content: bytes, name: str, encoding: str | None) -> Document:
    """Read an e-mail: its own words, without what it quotes, its signature and its attachments."""
    from email import message_from_bytes, policy
    from email.errors import MessageError
    from email.utils import parseaddr, parsedate_to_datetime

    try:
        mail: EmailMessage = message_from_bytes(content, policy=policy.default)
        part = mail.get_body(("plain", "html"))
        raw = part.get_payload(decode=True) if part is not None else b""
        declared = part.get_content_charset() if part is not None else None
        subject, sender, sent = (str(mail[field] or "") for field in ("subject", "from", "date"))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise InputError(name, f"not an e-mail that can be read: {error}") from error
    body = decode(raw if isinstance(raw, bytes) else b"", name, encoding, declared)
    try:
        date = parsedate_to_datetime(sent).isoformat() if sent else None
    except ValueError:
        date = None
    headings: tuple[tuple[int, int], ...] = ()
    if part is not None and part.get_content_subtype() == "html":
        page = read_html(body, source=name)
        body, headings = page.text, page.headings
    else:
        body = body.replace("\r\n", "\n")
        body = _QUOTED.sub("", body.partition("\n-- \n")[0])
    title = re.sub(r"^(?:(?:re|fwd?|aw|wg|sv|tr)\s?:\s?)+", "", " ".join(subject.split()), flags=re.IGNORECASE)
    return Document(
        body, title or None, None, parseaddr(sender)[0] or parseaddr(sender)[1] or None, date, None, headings
    )


_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "date": "{http://purl.org/dc/terms/}created",
}


def _read_docx(content: bytes, name: str) -> Document:
    """Read a Word file: paragraphs, headings and lists, without tables, boxes, notes, comments and deleted text."""
    from lzma import LZMAError
    from xml.etree.ElementTree import ParseError
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(content)) as archive:
            body = _xml(archive, "word/document.xml", name)
            styles = _heading_styles(_xml(archive, "word/styles.xml", name))
            core = _xml(archive, "docProps/core.xml", name)
    except (
        BadZipFile,
        ParseError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        zlib.error,
        LZMAError,
    ) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(name, f"not a .docx file that can be read: {error}") from error
    if body is None:
        raise InputError(name, "a ZIP archive without a Word document in it; pass text, HTML, Markdown, PDF or .docx")
    text, headings = written(_docx_blocks(body, styles))
    known = (
        {key: " ".join((core.findtext(tag) or "").split()) for key, tag in _CORE.items()} if core is not None else {}
    )
    title = known.get("title")
    if not (title and title in text) and headings and headings[0][0] == 0:
        title = text[slice(*headings[0])]
    return Document(
        text, title or None, author=known.get("author") or None, date=known.get("date") or None, headings=headings
    )


def _xml(archive: Any, part: str, name: str) -> Any:
    """Return the root of a part of a Word file, None where it has no such part."""
    from xml.etree.ElementTree import XMLParser, fromstring

    if part not in archive.namelist():
        return None
    with archive.open(part) as file:
        content = file.read(LARGEST_PART + 1)
    if len(content) > LARGEST_PART:
        raise InputError(name, f"{part} in it has more than {LARGEST_PART // 1_000_000} MB; pass its text")
    if b"<!ENTITY" in content or b"<!DOCTYPE" in content:  # Word writes none, and a few lines of these make gigabytes
        raise InputError(name, f"{part} in it declares entities, as no Word file does")
    return fromstring(content, XMLParser())


def _heading_styles(styles: Any) -> set[str]:
    """Return the ids of the styles that are headings, whatever the language of the Word that wrote them."""
    found: set[str] = set()
    for style in styles.iter(f"{_WORD}style") if styles is not None else ():
        called = style.find(f"{_WORD}name")
        value = called.get(f"{_WORD}val", "").lower() if called is not None else ""
        if re.fullmatch(r"heading \d|title", value):
            found.add(style.get(f"{_WORD}styleId", ""))
    return found


def _docx_blocks(body: Any, styles: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph of a Word file that isn't in a table or a box."""
    beside = {inner for kind in ("tbl", "txbxContent") for outer in body.iter(_WORD + kind) for inner in outer.iter()}
    signs = {f"{_WORD}tab": " ", f"{_WORD}br": "\n", f"{_WORD}noBreakHyphen": "-"}
    for paragraph in body.iter(f"{_WORD}p"):
        if paragraph in beside:
            continue
        runs = [run for run in paragraph.iter() if run not in beside]
        text = "".join([(run.text or "") if run.tag == f"{_WORD}t" else signs.get(run.tag, "") for run in runs]).strip()
        style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        is_heading = style is not None and style.get(f"{_WORD}val") in styles
        is_item = paragraph.find(f"{_WORD}pPr/{_WORD}numPr") is not None
        if text:
            yield "head" if is_heading else "item" if is_item else "", text

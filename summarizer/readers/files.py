"""From files to documents: which format their bytes are in, and the reader of each."""

from __future__ import annotations

from os import fspath

from ..document import Document
from ..errors import InputError, OptionError
from .boundary import reading
from .ceilings import USUAL
from .content import opened
from .encoding.decode import declared_in, decode
from .formats import FORMATS, SEVERAL, guess
from .html.reader import read_html
from .mail.reader import read_email
from .markdown.reader import read_markdown
from .office.docx import read_docx
from .office.epub import read_epub
from .office.odt import read_odt
from .office.rtf import read_rtf
from .pdf.reader import read_pdf
from .subtitles import read_subtitles
from .watch import Watch, watched
from .xml.jats import read_jats

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from .ceilings import Ceilings


def read_file(
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    encoding: str | None = None,
    ceilings: Ceilings = USUAL,
) -> Document:
    """Read a file that is one document: text, HTML, Markdown, PDF, .docx, .odt, .rtf, .epub, JATS, e-mail or subtitles.

    Parameters
    ----------
    path : str or path
        Its name.
    format : str, optional
        "text", "html", "markdown", "pdf", "docx", "odt", "rtf", "epub", "jats", "email" or "subtitles"; None decides by
        the content, then by the name.
    encoding : str, optional
        That of its text; None tells it.
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document

    Raises
    ------
    OptionError
        If the format is none of these.
    InputError
        If it can't be read: isn't there, is of another kind (a picture, an archive), is many documents (rows of data, a
        feed, a mailbox), is broken, is over a ceiling; whatever else is raised on the way is its cause.
    MissingDependencyError
        If the format's extra isn't installed.

    Examples
    --------
    >>> read_file("examples/article.txt").text[:14]
    'Harbour Weekly'
    """
    if not isinstance(path, str) and not hasattr(path, "__fspath__"):
        message = f"the path is of type {type(path).__name__}; pass a str or a Path; of an open file, file.name"
        raise TypeError(message)
    name = fspath(path)
    content = opened(name, Watch(ceilings, name))
    return read_content(content, name, format=format, encoding=encoding, ceilings=ceilings)


def read_content(
    content: bytes,
    name: str,
    *,
    format: str | None = None,
    encoding: str | None = None,
    declared: str | None = None,
    kind: str | None = None,
    url: str | None = None,
    ceilings: Ceilings = USUAL,
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
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document

    Raises
    ------
    OptionError, InputError, MissingDependencyError
        As `read_file`.
    """
    if format is not None and format not in FORMATS:
        from ..spellings import value_meant

        told = value_meant(format, FORMATS) if isinstance(format, str) else ""
        raise OptionError("format", format, f"one of {', '.join(FORMATS)}{told}")
    watch = Watch(ceilings, name)
    watch.file(content)

    with reading(name):
        format = format or guess(content, name, kind)
        if format in SEVERAL:
            raise InputError(name, _MANY[format])
        if format in _OF_BYTES:
            document = _OF_BYTES[format](content, name, ceilings)
        elif format == "email":
            document = read_email(content, name, encoding, ceilings=ceilings)
        else:
            page = declared_in(content) if format == "html" else None
            text = decode(content, name, encoding, declared or page)
            document = _of_text(text, format, name, url, ceilings)
        return watched(document.replace(url=document.url or url), watch)


# What reads bytes, which say themselves what they are in.
_OF_BYTES: dict[str, Callable[[bytes, str, Ceilings], Document]] = {
    "pdf": lambda content, name, ceilings: read_pdf(content, source=name, ceilings=ceilings),
    "docx": lambda content, name, ceilings: read_docx(content, source=name, ceilings=ceilings),
    "odt": read_odt,
    "rtf": read_rtf,
    "epub": read_epub,
    "jats": read_jats,
}
_ROWS = "rows ({}), not one document; pass each row's text, or use the command summarize"
_MANY = {
    "jsonl": _ROWS.format("jsonl"),
    "csv": _ROWS.format("csv"),
    "feed": "a feed, which is many documents; call read_feed, or use the command summarize",
    "mbox": "a mailbox, which is many documents; call read_mbox, or use the command summarize",
}


def _of_text(text: str, format: str, name: str, url: str | None, ceilings: Ceilings) -> Document:
    """Read a text in a format."""
    if format == "html":
        return read_html(text, url=url, source=name)
    if format == "markdown":
        return read_markdown(text, source=name, ceilings=ceilings)
    return read_subtitles(text, source=name) if format == "subtitles" else Document(text)

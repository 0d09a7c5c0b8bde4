"""From files to documents: which format their bytes are in, and the reader of each."""

from __future__ import annotations

from ..document import Document
from ..errors import InputError, OptionError
from .docx import read_docx
from .encoding import declared_in, decode
from .formats import FORMATS, guess
from .html import read_html
from .mail import read_email
from .markdown import read_markdown
from .pdf import read_pdf

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os


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
        document = read_docx(content, name)
    elif format == "email":
        document = read_email(content, name, encoding)
    elif format == "html":
        text = decode(content, name, encoding, declared or declared_in(content))
        document = read_html(text, url=url, source=name)
    else:
        text = decode(content, name, encoding, declared)
        document = read_markdown(text) if format == "markdown" else Document(text)
    return document.replace(url=document.url or url)

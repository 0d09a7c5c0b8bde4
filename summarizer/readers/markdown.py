"""From Markdown to a document."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import MissingDependencyError, OptionError
from .prose import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]{0,9}\r?\n(.{0,20000}?\n)?(?:\1|\.\.\.)[ \t]{0,9}(?:\r?\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"""^(\w{1,30})[ \t]{0,9}[:=][ \t]{0,9}(["']?)(.{1,1000}?)\2[ \t\r]{0,9}$""", re.MULTILINE)


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

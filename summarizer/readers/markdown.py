"""From Markdown to a document: CommonMark, and what GitHub and Obsidian write besides."""

from __future__ import annotations

import re

from ..advice import of_content
from ..document import Document
from ..errors import MissingDependencyError, OptionError
from .boundary import reading
from .ceilings import USUAL
from .prose import written
from .watch import Watch, watched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from .ceilings import Ceilings

# Signs at which the parser stops to look.
_MARKS = "[]*_~!<`&\\|"

# Quotes and lists in each other: a text has five. What a line opens beyond so many is read as if it had opened these.
DEEPEST = 30
_OPENING = r"(?:[ \t]{0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))"
_OPENED = re.compile(rf"(?m)^({_OPENING}{{{DEEPEST}}}){_OPENING}{{1,100000}}")
_INDENTED = re.compile(r"(?m)^([ \t]{40})[ \t]{1,100000}")
# A list and its item are two; the parser passes over what lies deeper, and has its own frames for each.
_NESTED = 3 * DEEPEST
_FRONT_MATTER = re.compile(r"(---|\+\+\+)[ \t]{0,9}\r?\n(.{0,20000}?\n)?(?:\1|\.\.\.)[ \t]{0,9}(?:\r?\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"""^(\w{1,30})[ \t]{0,9}[:=][ \t]{0,9}(["']?)(.{1,1000}?)\2[ \t\r]{0,9}$""", re.MULTILINE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]{1,80}\]:")
_COMMENT = re.compile(r"%%[^\n]{0,5000}?%%")
_CALLOUT = re.compile(r"\[![\w/-]{1,40}\][+-]?[ \t]{0,9}")
# What site generators write on lines of their own: MkDocs' and Docusaurus' boxes, MDX's imports, a table of contents.
_BOX = re.compile(r"(?:!!!|\?\?\?\+?)[ \t]{1,9}[\w-]{1,40}(?:[ \t]{1,9}\"([^\"\n]{0,300})\")?[ \t]{0,9}$")
_UNSEEN_LINE = re.compile(
    r":::|import\s(?:[^\n]{1,300}\sfrom\s)?['\"][^'\"\n]{1,300}['\"];?\s{0,9}$"
    r"|export (?:const|let|default|function)\s|\[?\[_{0,2}(?:toc|TOC)_{0,2}\]\]?\s{0,9}$"
)
# What Obsidian and others write inside a line, and what a reader sees of it.
_INLINE = (
    (re.compile(r"\A\[[ xX]\][ \t]{1,9}"), ""),  # a task
    (re.compile(r"\{\{[<%][^{}\n]{0,500}[%>]\}\}|\{%[^{}\n]{0,500}%\}"), ""),  # what a site generator replaces
    (re.compile(r"!\[\[[^\[\]\n]{1,500}\]\]"), ""),  # a note or a picture that stands here
    (re.compile(r"\[\[[^\[\]|\n]{0,300}\|([^\[\]\n]{1,300})\]\]"), r"\1"),  # [[page|words]]
    (re.compile(r"\[\[([^\[\]|#\n]{1,300})(?:#[^\[\]|\n]{0,300})?\]\]"), r"\1"),  # [[page#section]]
    (re.compile(r"\[\[#([^\[\]|\n]{1,300})\]\]"), r"\1"),  # [[#section]]
    (re.compile(r"\[\^[^\]\s]{1,80}\]"), ""),  # a note's number
    (re.compile(r"\^\[[^\[\]\n]{0,2000}\]"), ""),  # a note on the spot
    (re.compile(r"==(?=\S)([^=\n]{1,500}?)(?<=\S)=="), r"\1"),  # marked
    (re.compile(r"(?:^|(?<=\s))\^[A-Za-z0-9-]{1,60}(?=\s{0,9}\Z)"), ""),  # the name of a block
    (re.compile(r"(?:(?:^|(?<=\s))#[^\W\d][\w/-]{0,60}(?:\s{1,9}|\Z)){1,50}\Z"), ""),  # tags at the end
)


def read_markdown(content: str, *, source: str = "Markdown", ceilings: Ceilings = USUAL) -> Document:
    r"""Read Markdown: headings as headings; code, tables, pictures, HTML and front matter left out of the prose.

    Parameters
    ----------
    content : str
        CommonMark, with tables and alerts as GitHub has them, wiki links, callouts, comments and notes as Obsidian has.
    source : str
        What an error names.
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document
        The title is that of the front matter, or the first heading where nothing stands above it; author, date and
        language are the front matter's. Of links, wiki links too, their words are kept; what is struck through, notes,
        comments, names of blocks and tags at a block's end are left out; a callout's title is a heading.

    Raises
    ------
    TypeError
        If the content is no str.
    InputError
        If it has more marks than the ceiling, which no text has.
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
        raise TypeError(of_content(content, "Markdown", "a str"))
    watch = Watch(ceilings, source)
    watch.look("marks", sum(map(content.count, _MARKS)))
    with reading(source, "Markdown"):
        return watched(_read(content.lstrip("\ufeff"), MarkdownIt), watch)


def _read(content: str, parser_of: Any) -> Document:
    """Read Markdown with the library's parser."""
    front = _FRONT_MATTER.match(content)
    known = {key.lower(): value.strip() for key, _, value in _SETTING.findall(front.group(2) or "")} if front else {}
    parser = parser_of("commonmark", {"maxNesting": _NESTED}).enable(["table", "strikethrough"])
    body = _without_asides(content[front.end() :] if front else content)
    tokens = parser.parse(_INDENTED.sub(r"\1", _OPENED.sub(r"\1", body)))

    text, headings = written(_markdown_blocks(tokens))
    is_cut = max([token.level for token in tokens], default=0) >= _NESTED - 2
    first = text[slice(*headings[0])] if headings and headings[0][0] == 0 else None
    return Document(
        text,
        known.get("title") or first,
        language_of(known.get("lang") or known.get("language")),
        known.get("author"),
        known.get("date"),
        known.get("url"),
        headings,
        warnings=("lists or quotes lie too deep in each other: what is deepest isn't read",) if is_cut else (),
    )


def language_of(name: str | None) -> str | None:
    """Return a language's name if there is one of that name."""
    from ..languages.language import load

    try:
        return name if name and load(name).code else None
    except OptionError:
        return None


def _without_asides(content: str) -> str:
    """Return Markdown without comments between double percent signs, notes' texts and site generators' lines.

    Listings stay as they are.
    """
    kept: list[str] = []
    fence = ""
    is_comment = is_note = is_box = False

    for line in content.split("\n"):
        # In a listing percent signs and brackets are code; it ends at as many marks as it began with.
        if found := _FENCE.match(line):
            mark = found.group(1)
            if not fence:
                fence = mark
            elif mark.startswith(fence) and not line[found.end() :].strip():
                fence = ""
        elif not fence:
            if is_box and line.strip():
                is_box = line.startswith("    ")
                line = line.removeprefix("    ")
            if box := _BOX.match(line):
                is_box, line = True, f"###### {box.group(1)}\n" if box.group(1) else ""
            is_note = bool(_NOTE.match(line)) or (is_note and (not line.strip() or line.startswith(("    ", "\t"))))
            line = _COMMENT.sub("", line)
            if line.count("%%") % 2:
                before, _, after = line.partition("%%")
                line = after if is_comment else before
                is_comment = not is_comment
            elif is_comment:
                line = ""
            line = "" if is_note or _UNSEEN_LINE.match(line) else line
        kept.append(line)
    return "\n".join(kept)


def _markdown_blocks(tokens: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each block of Markdown's prose."""
    inside: list[str] = []

    for token in tokens:
        if token.nesting > 0:
            inside.append(token.type)
        elif token.nesting < 0:
            inside.pop()
        elif token.type == "inline" and "table_open" not in inside:
            text = _seen(token.children)
            kind = "head" if inside[-1] == "heading_open" else "item" if "list_item_open" in inside else ""
            if "blockquote_open" in inside and (callout := _CALLOUT.match(text)):
                title, _, text = text[callout.end() :].partition("\n")
                if title := title.strip():
                    yield "head", title
            text = text.replace("\n", " ").replace(_BREAK, "\n").strip()
            if text:
                yield kind, " ".join(text.split()) if kind == "head" else text


# Stand for a break that was meant, and for code, while a block is looked at.
_BREAK, _CODE = "\ue000", "\ue001"
_SPACES = re.compile(r"[ \t]{2,}")


def _seen(tokens: Iterable[Any]) -> str:
    """Return what a reader sees of a block; a picture's words stand for the picture, what is struck through is gone."""
    pieces: list[str] = []
    codes: list[str] = []
    struck = 0

    for token in tokens:
        if token.type in ("s_open", "s_close"):
            struck += token.nesting
        elif not struck:
            if token.type == "code_inline":
                codes.append(token.content)
            pieces.append(_markdown_text(token))
    # Code stands aside while the rest is looked at: what is written there is meant as it is.
    text = "".join(pieces)
    for pattern, shown in _INLINE:
        text = pattern.sub(shown, text)
    parts = _SPACES.sub(" ", text).split(_CODE)
    return "".join([part for pair in zip(parts, [*codes, ""], strict=True) for part in pair])


def _markdown_text(token: Any) -> str:
    """Return what stands for an inline token."""
    if token.type == "text":
        return str(token.content).replace(_BREAK, "").replace(_CODE, "")
    if token.type == "html_inline":
        return _BREAK if re.match(r"<br\s{0,9}/?>", token.content, re.IGNORECASE) else ""
    return {"softbreak": "\n", "hardbreak": _BREAK, "code_inline": _CODE}.get(token.type, "")

"""From Markdown to a document: CommonMark, and what GitHub and Obsidian write besides."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise

from ...advice import of_content
from ...document import Document
from ...errors import MissingDependencyError, OptionError
from ..boundary import reading
from ..ceilings import USUAL
from ..prose import written
from ..watch import Watch, watched
from .front_matter import front_matter
from .lines import without_asides

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from ..ceilings import Ceilings

# Signs at which the parser stops to look.
_MARKS = "[]*_~!<`&\\|"

# Quotes and lists in each other: a text has five. What a line opens beyond so many is read as if it had opened these.
DEEPEST = 30
_OPENING = r"(?:[ \t]{0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))"
_OPENED = re.compile(rf"(?m)^({_OPENING}{{{DEEPEST}}}){_OPENING}{{1,100000}}")
_INDENTED = re.compile(r"(?m)^([ \t]{40})[ \t]{1,100000}")
# A list and its item are two; the parser passes over what lies deeper, and has its own frames for each.
_NESTED = 3 * DEEPEST
# Links that make a row: two may be a sentence's parts where it breaks.
FEWEST_LINKS = 2
# Of a row's links, its signs between them too; headlines have more, and sentences a stop at the end.
_WORDS_OF_LINK, _STOPS = 4, frozenset(".!?。！？")
# Items that are nothing but a link: of 182 READMEs, change logs and guides with lists 3 have so many, of 23 web pages
# as Markdown 22. There what may be furniture is in doubt; elsewhere that was a README's first sentence.
_LINKS_OF_PAGE = 10
# The level of a box's title, which no text's is.
_BOX = "h6"
_CALLOUT = re.compile(r"\[![\w/-]{1,40}\][+-]?[ \t]{0,9}")
# What Logseq writes before an item: elsewhere "TODO lists" are what a text is about.
_TASK = re.compile(r"\A(?:TODO|DOING|DONE)[ \t]{1,9}(?=\S)")
_SIGN = r"[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]"
# What Obsidian and others write inside a line, and what a reader sees of it.
_INLINE = (
    (re.compile(r"\A\[[ xX/>?!*-]\][ \t]{1,9}"), ""),  # a task
    (re.compile(r"\{\{c\d{1,3}::([^{}:\n]{1,300})(?:::[^{}\n]{0,300})?\}\}"), r"\1"),  # a word to be asked for
    (re.compile(r"\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}"), ""),  # what a site generator replaces
    (re.compile(r"\[([^\[\]\n]{1,300})\]\{[^{}\n]{0,300}\}"), r"\1"),  # [words]{.smallcaps}
    (re.compile(r"[ \t]{0,9}\{(?::[ \t]?|[#.][\w-])[^{}\n]{0,300}\}"), ""),  # {#name .class}, {: .class}
    # "{ .class }": where words go on it is a set, "the { .x } is one".
    (re.compile(r"[ \t]{0,9}\{ [#.][a-z][^{},:;\n]{0,300}\}(?![ \t]{0,9}[\w(])"), ""),
    (re.compile(r"[ \t]{0,9}\[[^\[\]@\n]{0,80}-?@[\w:][^\[\]\n]{0,500}\]"), ""),  # what is cited
    (re.compile(r"(?<![\w:]):[a-z+-][\w+-]{1,40}:(?![\w:])"), ""),  # :rocket:
    (re.compile(r"(?<=\w)~(\w{1,20})~"), r"\1"),  # H~2~O
    # "~struck~": neither "~/a:~/b" nor "~京都編~", as Japanese writes what a title is about.
    (re.compile(rf"(?<![\w~])~(?=[^\s~/])(?!{_SIGN})[^~\n]{{1,300}}(?<=\S)~(?![\w~/$])"), ""),
    (re.compile(r"(?<=\w)\^(\w{1,20})\^"), r"^\1"),  # x^2^
    (re.compile(r"(?<!\w)(\+\+|\^\^)(?=\S)([^+^\n]{1,300})(?<=\S)\1"), r"\2"),  # inserted
    (re.compile(r"[ \t]{0,9}\(\([\w-]{6,40}\)\)|[\[(]\w[\w -]{0,30}::[^\[\]()\n]{0,100}[\])]"), ""),  # a block, a field
    (re.compile(r"!\[\[[^\[\]\n]{1,500}\]\]"), ""),  # a note or a picture that stands here
    (re.compile(r"\[\[[^\[\]|\n]{0,300}\|([^\[\]\n]{1,300})\]\]"), r"\1"),  # [[page|words]]
    (re.compile(r"\[\[([^\[\]|#\n]{1,300})(?:#[^\[\]|\n]{0,300})?\]\]"), r"\1"),  # [[page#section]]
    (re.compile(r"\[\[#([^\[\]|\n]{1,300})\]\]"), r"\1"),  # [[#section]]
    # "**「渡轮」**": marks beside signs of Chinese, Japanese and Korean, which the standard takes for stars.
    (re.compile(rf"\*\*([^*\n]{{1,300}})\*\*(?={_SIGN})|(?<={_SIGN})\*\*([^*\n]{{1,300}})\*\*"), r"\1\2"),
    # A task's day, at its end.
    (re.compile(r"(?:[ \t]{0,9}(?:[⏫🔼🔽⏬🔺]|[📅⏳🛫✅➕❌] ?\d{4}-\d\d-\d\d)){1,9}(?=[ \t]{0,9}(?:\Z|#))"), ""),
    (re.compile(r"\[\^[^\]\s]{1,80}\]"), ""),  # a note's number
    (re.compile(r"\^\[[^\[\]\n]{0,2000}\]"), ""),  # a note on the spot
    (re.compile(r"==(?=\S)([^=\n]{1,500}?)(?<=\S)=="), r"\1"),  # marked
    (re.compile(r"(?:^|(?<=\s))\^[A-Za-z0-9-]{1,60}(?=\s{0,9}\Z)"), ""),  # the name of a block
    (re.compile(r"(?:(?:^|(?<=\s))#[^\W\d][\w/-]{0,60}#?(?:\s{1,9}|\Z)){1,50}\Z"), ""),  # tags at the end
)


def read_markdown(content: str, *, source: str = "Markdown", ceilings: Ceilings = USUAL) -> Document:
    r"""Read Markdown: headings as headings; code, tables, pictures and front matter left out of the prose.

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
        The title is that of the front matter, or the first heading where nothing but a box stands above it; author,
        date and language are the front matter's. Of links, wiki links too, their words are kept, not rows of nothing
        else; what is struck through, notes, comments, names of blocks and tags at a block's end are left out; a
        callout's title is a heading. Of HTML the words are read, where the extra ``html`` is installed, but for tables
        and rows of links.

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
    if "\n" not in content:
        from ..mistakes import warn_of

        warn_of(content, is_page=True)
    watch = Watch(ceilings, source)
    watch.look("marks", sum(map(content.count, _MARKS)))
    with reading(source, "Markdown"):
        return watched(_read(content.lstrip("\ufeff"), MarkdownIt), watch)


def _read(content: str, parser_of: Any) -> Document:
    """Read Markdown with the library's parser."""
    known, content = front_matter(content)
    parser = parser_of("commonmark", {"maxNesting": _NESTED}).enable(["table", "strikethrough"])
    body = without_asides(content.replace("\r\n", "\n"))
    tokens = parser.parse(_INDENTED.sub(r"\1", _OPENED.sub(r"\1", body)))

    text, headings, items = written(_markdown_blocks(tokens))
    is_cut = max([token.level for token in tokens], default=0) >= _NESTED - 2
    first = text[slice(*headings[0])] if headings and headings[0][0] == 0 else None
    return Document(
        text,
        known.get("title") or (_named(tokens) if _begins_with_box(tokens) else first),
        language_of(known.get("language")),
        known.get("author"),
        known.get("date"),
        known.get("url"),
        headings,
        warnings=("lists or quotes lie too deep in each other: what is deepest isn't read",) if is_cut else (),
        items=() if _is_copied(tokens) else items,
    )


def _begins_with_box(tokens: Sequence[Any]) -> bool:
    """Whether a text begins with a box, a callout perhaps, whose title isn't the text's."""
    return bool(tokens) and (tokens[0].type == "blockquote_open" or tokens[0].tag == _BOX)


def _named(tokens: Sequence[Any]) -> str | None:
    """Return the first heading behind a box where it alone is of the highest level: notes have more of these."""
    headings = [each for each in pairwise(tokens) if each[0].type == "heading_open" and each[0].tag != _BOX]
    if not headings or [opened.tag for opened, _ in headings].count("h1") != 1 or headings[0][0].tag != "h1":
        return None
    return " ".join(_seen(headings[0][1].children).split()) or None


def language_of(name: str | None) -> str | None:
    """Return a language's name if there is one of that name."""
    from ...languages.language import load

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
        elif token.type == "html_block":
            yield from _of_html(token.content)
        elif token.type == "inline" and "table_open" not in inside:
            kind = "head" if inside[-1] == "heading_open" else "item" if "list_item_open" in inside else ""
            text = "" if not kind and _is_menu(token.children) else _seen(token.children)
            if "blockquote_open" in inside and (callout := _CALLOUT.match(text)):
                title, _, text = text[callout.end() :].partition("\n")
                if title := title.strip():
                    yield "head", title
            if kind == "item":
                text = _TASK.sub("", text)
            text = _NO_SPACE.sub("", text).replace("\n", " ").replace(_BREAK, "\n").strip()
            if text:
                yield kind, " ".join(text.split()) if kind == "head" else text


def _is_copied(tokens: Iterable[Any]) -> bool:
    """Whether the text is a web page that was copied whole: items of its menus are links, and nothing else."""
    depth = links = 0
    for token in tokens:
        if token.type in ("list_item_open", "list_item_close"):
            depth += token.nesting
        elif depth and token.type == "inline":
            links += _linked(token.children)[0] > 0
    return links >= _LINKS_OF_PAGE


def _is_menu(tokens: Iterable[Any]) -> bool:
    """Whether a paragraph is a row of short links, and no word beside them: "Docs • Install • Discord"."""
    links, said = _linked(tokens)
    return links >= FEWEST_LINKS and said.rstrip()[-1:] not in _STOPS and len(said.split()) <= links * _WORDS_OF_LINK


def _linked(tokens: Iterable[Any]) -> tuple[int, str]:
    """Return how many links a block has, and what it says; 0 and nothing where a word stands beside them."""
    links = depth = 0
    said = ""
    for token in tokens:
        if token.type in ("link_open", "link_close"):
            links += token.nesting > 0
            depth += token.nesting
        elif token.type in ("text", "code_inline", "softbreak"):
            if not depth and any(map(str.isalnum, token.content)):
                return 0, ""
            said += token.content or " "
    return links, said


def _of_html(content: str) -> list[tuple[str, str]]:
    """Return the blocks of HTML that have words beside links: badges, tables and rows of links have none."""
    if not any(map(str.isalpha, _NO_WORDS.sub("", content))):
        return []
    from ..shown import blocks_of

    with suppress(MissingDependencyError):
        return [(kind, text) for kind, text in blocks_of(_TABLE.sub("", content)) if text.strip()]
    return []


_TABLE = re.compile(r"<table\b(?:(?!<table\b)[\s\S]){0,100000}?(?:</table\s{0,9}>|\Z)", re.IGNORECASE)
_NO_WORDS = re.compile(
    rf"{_TABLE.pattern}|<(a|summary|script|style)\b[^<>]{{0,2000}}>(?:(?!<\1\b)[\s\S]){{0,5000}}?</\1\s{{0,9}}>"
    r"|<!--[\s\S]*?(?:-->|\Z)|</?[a-zA-Z!][^<>]{0,2000}>|&\w{2,30};",
    re.IGNORECASE,
)
# Stand for a break that was meant, and for code, while a block is looked at.
_BREAK, _CODE = "\ue000", "\ue001"
_CODED = re.compile(rf"{_CODE}(\d{{1,9}}){_CODE}")
_SPACES = re.compile(r"[ \t]{2,}")
# A line's end between signs of Chinese and Japanese, which know no spaces.
_NO_SPACE = re.compile(r"(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])\n(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])")


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
                # By its number: what is left out below may have code in it.
                pieces.append(f"{_CODE}{len(codes)}{_CODE}")
                codes.append(token.content)
            else:
                pieces.append(_markdown_text(token))
    # Code stands aside while the rest is looked at: what is written there is meant as it is.
    text = "".join(pieces)
    for pattern, shown in _INLINE:
        text = pattern.sub(shown, text)
    return _CODED.sub(lambda found: codes[int(found[1])], _SPACES.sub(" ", text))


def _markdown_text(token: Any) -> str:
    """Return what stands for an inline token."""
    if token.type == "text":
        return str(token.content).replace(_BREAK, "").replace(_CODE, "")
    if token.type == "html_inline":
        return _BREAK if re.match(r"<br\s{0,9}/?>", token.content, re.IGNORECASE) else ""
    return {"softbreak": "\n", "hardbreak": _BREAK}.get(token.type, "")

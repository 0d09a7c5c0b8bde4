"""From a web page to a document: the article's paragraphs and headings, its title, and who wrote it when."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import MissingDependencyError, OptionError
from ..languages.detection import detect
from ..languages.language import load
from .encoding import declared_in, decode
from .headline import fold, headline, names_of_site
from .prose import hush, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# With less text than this a page was perhaps cut too closely: less precise ways are tried, and taken where they find
# twice as much.
SHORT = 250
# Elements in each other, past which a page is read as lines between tags: trafilatura walks them with Python's
# own stack, and its parser drops what lies deeper than 256.
DEEPEST = 200
_HTML = re.compile(
    r"\s{0,999}(?:<!--.{0,2000}?-->\s{0,99}){0,9}<(?:!doctype|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_BODY = re.compile(r"<(?:body|frameset)\b", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:\s|<!--.*?-->|</?(?:!doctype|html|head|meta|link|base)\b[^>]*>|<(title|style|script|noscript)\b[^>]*>.*?</\1\s*>)*",
    re.IGNORECASE | re.DOTALL,
)
_STRANGE = re.compile("[\0\ud800-\udfff]")
_DECLARATION = re.compile(r"\s{0,999}<\?xml[^>]{0,200}>")
_SPACE = re.compile(r"\s+")
_BLOCKS = frozenset("head p item quote table row div list body section article blockquote pre".split())
_INLINE = frozenset("a abbr b cite code em font i mark q s small span strong sub sup time u wbr".split())
_PROSE = frozenset("head p item cell hi ref del".split())


def read_html(
    content: str | bytes, *, url: str | None = None, encoding: str | None = None, source: str = "page"
) -> Document:
    r"""Read a web page: its article's paragraphs and headings, without the menus, code and comments around them.

    Parameters
    ----------
    content : str or bytes
        The page. The encoding of bytes is a byte order mark's, UTF-8, the one declared, or a guess, in this order.
    url : str, optional
        Where it stands; None takes what the page says.
    encoding : str, optional
        What its header declares; None takes what the page declares.
    source : str
        What an error names.

    Returns
    -------
    Document
        Its text is empty where the page has none. The title is the article's, not the site's; the language is what
        the page declares, where its words don't say otherwise. What is left of furniture goes when it is summarized.

    Raises
    ------
    TypeError
        If the content is neither str nor bytes.
    InputError
        If bytes are no text.
    MissingDependencyError
        If the extra ``html`` isn't installed.

    Notes
    -----
    About 30 ms a page. trafilatura reads it, set to precision; where that finds next to nothing, its other ways.

    References
    ----------
    A. Barbaresi, Trafilatura: a web scraping library and command-line tool for text discovery and extraction, ACL 2021.

    Examples
    --------
    >>> page = "<html><title>Tides</title><article><h1>Tides</h1><p>High water is at noon.</p></article></html>"
    >>> read_html(page).text
    'Tides\n\nHigh water is at noon.'
    """
    try:
        import trafilatura
    except ImportError as error:
        raise MissingDependencyError("trafilatura", "html") from error
    if not isinstance(content, str | bytes):
        message = f"the page is of type {type(content).__name__}; pass a str or bytes"
        raise TypeError(message)
    hush("trafilatura", "htmldate", "courlan")
    if isinstance(content, bytes):
        content = decode(content, source, declared=encoding or declared_in(content))
    # lxml takes no declaration of bytes in a str, no zeros and no halves of characters.
    page = _DECLARATION.sub("", _STRANGE.sub("", content), count=1)
    library: Any = trafilatura
    if not _HTML.match(page):
        page = f"<html><body><div>{page}</div></body></html>"
    elif not _BODY.search(page):
        # HTML lets a page leave <body> out; the parser would take an article for a part of the head.
        page = _HEAD.sub(r"\g<0><body>", page, count=1)
    if "html" not in page[:50].lower():
        page = f"<!doctype html>{page}"  # load_html doubts a page that begins with a long comment
    tree = library.load_html(page)
    if tree is None:
        return Document("", url=url)
    title = headline(tree, names_of_site(tree, url))
    options: dict[str, Any] = {"include_comments": False, "with_metadata": True, "url": url}
    found = None
    if _depth(tree) > DEEPEST:
        text, headings = written(_plainly(page))
    else:
        found = library.bare_extraction(tree, favor_precision=True, **options)
        text, headings = written(_blocks(found and found.body))
        if len(text) < SHORT:
            wide = library.bare_extraction(tree, **options)
            for other in (wide and wide.body, library.baseline(tree)[0]):
                wider = written(_blocks(other))
                if len(wider[0]) > 2 * len(text):
                    text, headings = wider
    if standfirst := _standfirst(tree, text, headings):
        shift = len(standfirst) + 2
        text = f"{standfirst}\n\n{text}"
        headings = tuple([(start + shift, end + shift) for start, end in headings])
    if found is None:
        found = library.extract_metadata(tree, url)
    return Document(
        text,
        title,
        _confirmed(tree.get("lang") or tree.get("xml:lang"), text),
        found.author or None,
        found.date or None,
        url or found.url or None,
        headings,
    )


def _depth(tree: Any) -> int:
    """Return how many elements lie in each other at most, without recursion."""
    deepest, level = 0, [tree]
    while level:
        deepest += 1
        level = [child for element in level for child in element]
    return deepest


def _plainly(page: str) -> Iterator[tuple[str, str]]:
    """Yield the text between the block tags of a page whose elements lie too deep in each other to be told apart."""
    from html.parser import HTMLParser

    pieces: list[str] = []
    hidden: list[str] = []

    class Plain(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag in ("script", "style", "title"):
                hidden.append(tag)
            elif tag not in _INLINE:
                pieces.append("\n")

        def handle_endtag(self, tag: str) -> None:
            if hidden and hidden[-1] == tag:
                hidden.pop()
            elif tag not in _INLINE:
                pieces.append("\n")

        def handle_data(self, data: str) -> None:
            if not hidden:
                pieces.append(_SPACE.sub(" ", data))

    parser = Plain()
    parser.feed(page)
    parser.close()
    for line in "".join(pieces).split("\n"):
        if text := line.strip():
            yield "", text


def _blocks(body: Any) -> Iterator[tuple[str, str]]:
    """Yield the kind ("head", "item" or "") and the text of each block of what trafilatura extracted."""
    if body is None:
        return
    parts: list[str] = []
    current = ""
    for kind, piece in _pieces(body, ""):
        if piece is None or kind != current:
            yield from _paragraphs(current, "".join(parts))
            parts, current = [], kind
        parts.append(piece or "")
    yield from _paragraphs(current, "".join(parts))


def _pieces(element: Any, kind: str) -> Iterator[tuple[str, str | None]]:
    """Yield the runs of text below an element with the kind of their block; None where a block begins or ends."""
    yield kind, _SPACE.sub(" ", element.text or "")
    for child in element:
        tag = child.tag
        if tag == "lb":
            yield kind, "\n"
        elif tag == "code" and element.tag not in _PROSE:
            yield kind, None  # a listing is no prose
        elif tag in _BLOCKS:
            own = "head" if tag == "head" else "item" if tag == "item" else "" if tag == "list" else kind
            yield own, None
            yield from _pieces(child, own)
            yield kind, None
        else:
            yield from _pieces(child, kind)
            if tag == "cell" and child.getnext() is not None:
                yield kind, " | "
        yield kind, _SPACE.sub(" ", child.tail or "")


def _paragraphs(kind: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of a block: line breaks in a row part two of them, a single one parts lines."""
    for paragraph in re.split(r"\n\s*\n", text.replace("\ufeff", "")):
        lines = [line for line in map(str.strip, paragraph.split("\n")) if line]
        block = (" " if kind == "head" else "\n").join(lines)
        if block:
            yield kind, block


def _standfirst(tree: Any, text: str, headings: tuple[tuple[int, int], ...]) -> str:
    """Return the paragraph above the article that the page's own description repeats, "" where the text has it.

    Precision cuts it on 3 of 25 pages. Behind the first words of the text, what the description repeats is a footer's.
    """
    told = tree.xpath("//meta[@name='description' or @property='og:description']/@content")
    wanted = {fold(description)[:80] for description in told}
    start = 0
    for first, end in headings:
        if first <= start:
            start = end + 2
    have, begins = fold(text), fold(text[start : start + 200])[:40]
    wanted = {said for said in wanted if len(said) > 40 and said not in have}
    if not wanted or not begins:
        return ""
    best = ""
    for element in tree.iter("p", "div", "h2", "h3", "h4", "span", "li", "strong"):
        if element.tag in ("div", "span", "li") and len(element) > 20:
            continue
        piece = " ".join(element.text_content().split())
        folded = fold(piece)
        if folded.startswith(begins):
            break
        if any(map(folded.startswith, wanted)) and len(piece) < 2000 and begins not in folded:
            best = piece
    return best


def _confirmed(declared: str | None, text: str) -> str | None:
    """Return the language that a page declares where one is known by that name and the text's words don't deny it.

    Templates say "en" of pages in any language.
    """
    try:
        code = load(declared).code if declared else ""
    except OptionError:
        return None
    return declared if code and detect(text)[0] in ("", code) else None

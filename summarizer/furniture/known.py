"""From a document whose reader knows its blocks to the article: by kind, and by what a few say of themselves."""

from __future__ import annotations

from ..document import Block
from .article import Article, article_of, cut_dateline
from .blocks import blocks
from .noted import noted
from .page import DATED
from .shapes import has_separator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..document import Document
    from ..languages.language import Language

_DASH = len("- ")
# What belongs to an article, and is no sentence of it.
NO_SENTENCES = frozenset(("caption", "code"))


def known(document: Document, language: Language, furniture: str = "remove") -> Article:
    r"""Tell the sentences' blocks of a document from its headings, captions and code, and from its byline and adverts.

    Parameters
    ----------
    document : Document
        With `blocks`, or with `items`.
    language : Language
        Brings the words with which a byline, an advertisement, a label begin.
    furniture : {"remove", "doubt", "keep"}
        Whether captions, code and what `noted` is sure of go, what it is sure of stays in doubt, or all is the
        article's.

    Returns
    -------
    Article
        Its blocks are paragraphs, items, quotes, and rows of cells, the first paragraph behind its dateline; a line of
        a paragraph that a line break ends is a block where no sentence goes on behind it.

    Examples
    --------
    >>> from summarizer.document import Document, PageBlock
    >>> from summarizer.languages.language import load
    >>> parts = PageBlock("Tides", "heading", 0, 5), PageBlock("1 pm", "cell", 7, 11), PageBlock("low", "cell", 14, 17)
    >>> made = known(Document("Tides\n\n1 pm | low", blocks=parts), load("en"))
    >>> made.headings, [tuple(block) for block in made.blocks]
    ([(0, 5)], [(7, 17, 1)])
    """
    return (_of_blocks if document.blocks else _itemized)(document, language, furniture)


def _of_blocks(document: Document, language: Language, furniture: str) -> Article:
    """Return the article of a page whose reader knows its blocks."""
    text, is_kept = document.text, furniture == "keep"
    begins, notes = (-1, {}) if is_kept else noted(document, language)
    made = Article(None, [], [], [], [], [])
    paragraph, reached, last = -1, 0, ""
    first = -1

    for place, block in enumerate(document.blocks):
        start, end, kind = block.start, block.end, block.kind
        if start < 0:
            continue
        between = text[reached:start]
        if paragraph < 0 or "\n\n" in between:
            paragraph += 1
        if place == begins:
            first = len(made.blocks)

        if kind == "heading":
            made.headings.append((start, end))
        elif kind in NO_SENTENCES and not is_kept:
            made.furniture.append((start, end, kind))
        elif place in notes and notes[place].is_removed and furniture == "remove":
            made.furniture.append((start, end, notes[place].reason))
        else:
            if place in notes:
                made.doubtful.append((start, end, notes[place].p, notes[place].reason))
            _add(made.blocks, text, Block(start, end, paragraph), is_row=kind == last == "cell" and "\n" not in between)
        reached, last = end, kind

    if first >= 0:
        doubtful = {start for start, *_ in made.doubtful}
        likely = [at for at, block in enumerate(made.blocks) if at >= first and block.start not in doubtful]
        for at in likely[:DATED]:
            if cut_dateline(text, made, at):
                break
    return made


def _itemized(document: Document, language: Language, furniture: str) -> Article:
    """Return the article of a text whose items are known: each behind its dash, and none in doubt for its place.

    What words or shape say is furniture stays so. A line that only stands apart is a README's own as often as not: with
    no doubts at all, of 90 of them, of change logs and guides, 39 have other summaries, read blind beside the old ones:
    18 better, 3 worse.
    """
    text = document.text
    made = article_of(text, blocks(text), language, document.title, document.headings, furniture)
    starts = {start for start, _ in document.items}
    made.blocks = [
        block._replace(start=block.start + _DASH)
        if block.start + _DASH in starts and text[block.start] == "-"
        else block
        for block in made.blocks
    ]
    if furniture == "remove":
        made.doubtful = [doubt for doubt in made.doubtful if not _is_by_place(text, doubt, starts)]
    return made


def _is_by_place(text: str, doubt: tuple[int, int, float, str], starts: set[int]) -> bool:
    """Whether a block is in doubt for where it stands alone, or is one of the items."""
    from .verdicts import BY_PLACE  # what a page doesn't need

    start, end, _, reason = doubt
    return start + _DASH in starts or (reason in BY_PLACE and not has_separator(text[start:end]))


def _add(article: list[Block], text: str, block: Block, *, is_row: bool) -> None:
    """Add a block, to the last where both are cells of a row."""
    start, end, paragraph = block
    if is_row:
        article[-1] = article[-1]._replace(end=end)
    # A poem's lines stay apart, a letter's lines go on: what ends them is asked as in plain text.
    elif "\n" in text[start:end]:
        lines = blocks(text[start:end])
        article += [Block(start + line.start, start + line.end, paragraph) for line in lines]
    else:
        article.append(block)

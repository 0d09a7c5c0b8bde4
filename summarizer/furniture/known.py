"""From a document whose reader knows its blocks to the article: by kind, and nothing guessed."""

from __future__ import annotations

from ..document import Block
from .blocks import blocks
from .shapes import HEADING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..document import Document

# What belongs to an article, and is no sentence of it.
NO_SENTENCES = frozenset(("caption", "code"))


def known(document: Document, *, is_kept: bool = False) -> tuple[list[tuple[int, int, str]], list[Block]]:
    r"""Tell the sentences' blocks of a document from its headings, captions and code.

    Parameters
    ----------
    document : Document
        With `blocks`.
    is_kept : bool
        Whether captions and code are the article's too.

    Returns
    -------
    removed : list of (start, end, reason)
        The reasons: heading, caption, code.
    article : list of Block
        Paragraphs, items, quotes, and rows of cells; a line of a paragraph that a line break ends is a block where no
        sentence goes on behind it.

    Examples
    --------
    >>> from summarizer.document import Document, PageBlock
    >>> parts = PageBlock("Tides", "heading", 0, 5), PageBlock("1 pm", "cell", 7, 11), PageBlock("low", "cell", 14, 17)
    >>> removed, article = known(Document("Tides\n\n1 pm | low", blocks=parts))
    >>> removed, [tuple(block) for block in article]
    ([(0, 5, 'heading')], [(7, 17, 1)])
    """
    text, removed = document.text, []
    article: list[Block] = []
    paragraph, reached, last = -1, 0, ""
    for block in document.blocks:
        start, end, kind = block.start, block.end, block.kind
        if start < 0:
            continue
        between = text[reached:start]
        if paragraph < 0 or "\n\n" in between:
            paragraph += 1

        if kind == "heading" or (kind in NO_SENTENCES and not is_kept):
            removed.append((start, end, HEADING if kind == "heading" else kind))
        elif kind == last == "cell" and "\n" not in between:
            article[-1] = article[-1]._replace(end=end)
        # A poem's lines stay apart, a letter's lines go on: what ends them is asked as in plain text.
        elif "\n" in block.text and kind != "code":
            article += [Block(start + line.start, start + line.end, paragraph) for line in blocks(block.text)]
        else:
            article.append(Block(start, end, paragraph))
        reached, last = end, kind
    return removed, article

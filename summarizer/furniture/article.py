"""From blocks to the article: its title, text and headings, what was furniture, what is in doubt, who speaks."""

from __future__ import annotations

from ..document import Block
from . import shapes
from .blocks import LONGEST_HEAD, may_be_dated
from .page import HEADLESS, LONGEST, LONGEST_OTHER, Verdict, facts, first_told, is_clean, with_title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..languages.language import Language
    from .page import Page

# How likely a short last line without a final mark is worth telling: a name, a place, "ENDS".
STRAY = 0.5
# A line in doubt may still be a heading from here on.
HEADED = 0.5
_LONGEST_OPENED = max(LONGEST_OTHER, *LONGEST.values())
# Lines in the shortest stanza.
_STANZA = 4
# What a line behind a mail's mark, a fence of code and a line drawn by hand open with.
_SIGNS = ">`~-_=*"


class Article:
    """The parts of a text, each in its order; together they cover all of it but white space."""

    def __init__(
        self,
        title: tuple[int, int] | None,
        blocks: list[Block],
        headings: list[tuple[int, int]],
        furniture: list[tuple[int, int, str]],
        doubtful: list[tuple[int, int, float, str]],
        speakers: list[tuple[int, int, str]],
    ) -> None:
        self.title = title
        self.blocks = blocks
        self.headings = headings
        self.furniture = furniture
        self.doubtful = doubtful
        self.speakers = speakers


def article_of(
    text: str,
    blocks: Sequence[Block],
    language: Language,
    title: str | None = None,
    headings: Sequence[tuple[int, int]] = (),
    furniture: str = "remove",
) -> Article:
    """Tell the article from the furniture of its page.

    Parameters
    ----------
    text : str
        The document's text.
    blocks : sequence of Block
        What `blocks.blocks` found in it, in order.
    language : Language
        Brings the words with which furniture begins; shape and place are judged without any.
    title : str, optional
        The title where it is known; a block that repeats it is its span. None lets the lines on top be tried.
    headings : sequence of (start, end)
        Where headings are known to be: a block in one of these is no sentence, however it ends.
    furniture : {"remove", "doubt", "keep"}
        Whether furniture goes, stays in doubt, or is an article's text like any other.

    Returns
    -------
    Article
        `title`, a span or None; `blocks`, the article's, the first behind its dateline; `headings`, spans;
        `furniture`, (start, end, reason); `doubtful`, (start, end, how likely the article's, reason), blocks of the
        article whose sentences aren't to be picked; `speakers`, (start, end, name), the labels before what is said.

    Notes
    -----
    Linear in the text.
    """
    if not blocks:
        return Article(None, [], [], [], [], [])
    is_one = len(blocks) == 1
    is_sure = _is_one_text(text, blocks[0]) if is_one else title is None and is_clean(text, blocks, language)
    if is_sure and not headings:
        made = Article(None, [*blocks], [], [], [], [])
    else:
        made = _told(text, blocks, language, title, headings, furniture)
    if furniture != "keep":
        for at in first_told(text, made.blocks):
            if cut_dateline(text, made, at):
                break
    return made


def _is_one_text(text: str, block: Block) -> bool:
    """Whether a text's only block is so long that nothing it opens with counts, and opens with no sign of a line.

    Not to ask for its facts saves 4 % of such a text's time.
    """
    start, end, _ = block
    return end - start >= _LONGEST_OPENED and text[start] not in _SIGNS


def _told(
    text: str,
    blocks: Sequence[Block],
    language: Language,
    title: str | None,
    headings: Sequence[tuple[int, int]],
    furniture: str,
) -> Article:
    """Tell the article from the furniture of its page, but for a dateline."""
    from .title import find_title  # what a text that is clean doesn't need

    known = within(blocks, headings) if headings else frozenset()
    page = facts(text, blocks, language, known)
    page = with_title(page, find_title(page, title) if len(blocks) > 1 else None)
    judged = {} if furniture == "keep" else _judged(page)
    removes = furniture == "remove" and _has_text(page, judged)

    made = Article(None if page.title is None else blocks[page.title][:2], [], [], [], [], [])
    for index, block in enumerate(blocks):
        # Most blocks are paragraphs that nothing speaks against.
        if index == page.title:
            continue
        is_open = page.prose[index] or (furniture == "keep" and index not in known)
        if is_open and index not in judged and index not in page.speakers:
            made.blocks.append(block)
        else:
            _place(made, page, judged, index, block, removes)
    return made


def within(blocks: Sequence[Block], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return which blocks lie in one of the spans, both in order."""
    found: list[int] = []
    span = 0
    for index, block in enumerate(blocks):
        while span < len(spans) and spans[span][1] < block.end:
            span += 1
        if span < len(spans) and spans[span][0] <= block.start:
            found.append(index)
    return frozenset(found)


def _judged(page: Page) -> dict[int, Verdict]:
    """Return the verdicts on the blocks that aren't the article's for sure."""
    from .signs import LIKELY, RULE, is_plain, opened, signs  # what a text that is clean doesn't need

    if is_plain(page):
        found = opened(page)
    else:
        from .verdicts import verdicts  # what most clean articles don't need

        found = verdicts(page)
    for index, sign in signs(page).items():
        known = found.get(index) or Verdict(1.0, sign, sign == RULE)
        why = known.reason if known.is_removed else sign
        found[index] = Verdict(min(known.p, LIKELY[sign]), why, known.is_removed)
    found.pop(-1 if page.title is None else page.title, None)
    return found


def _has_text(page: Page, judged: dict[int, Verdict]) -> bool:
    """Whether a sentence is left when furniture goes: nothing takes the only text there is."""
    rest = [index for index in range(len(page.pieces)) if index not in judged or not judged[index].is_removed]
    return any(page.prose[index] or index in page.speakers for index in rest if index != page.title)


def _place(made: Article, page: Page, judged: dict[int, Verdict], index: int, block: Block, removes: bool) -> None:
    """Put a block where it belongs."""
    start, end, _ = block
    verdict = judged.get(index)

    if index in page.headings or (_may_head(page, verdict, index) and _is_heading(page, judged, index)):
        made.headings.append((start, end))
        return
    if removes and verdict is not None and verdict.is_removed:
        made.furniture.append((start, end, verdict.reason))
        return
    if index in page.speakers:
        length, name = page.speakers[index]
        made.speakers.append((start, start + length, name))
        block = block._replace(start=start + length)
    if verdict is not None:
        made.doubtful.append((start, end, verdict.p, verdict.reason))
    elif _is_stray(page, index):
        made.doubtful.append((start, end, STRAY, "stray line"))
    made.blocks.append(block)


def _may_head(page: Page, verdict: Verdict | None, index: int) -> bool:
    """Whether nothing says that a line is no heading; how it opens doesn't, in a text that is no page."""
    if verdict is None or verdict.is_removed:
        return verdict is None
    return verdict.p >= HEADED or (page.labels[index] and verdict.reason not in HEADLESS)


def cut_dateline(text: str, made: Article, at: int = 0) -> bool:
    """Let the first of an article's blocks, or the one at a place, begin behind its dateline; whether it has one."""
    start, end, paragraph = made.blocks[at] if made.blocks else (0, 0, 0)
    if not may_be_dated(text[start : min(end, start + LONGEST_HEAD)]):
        return False
    from .datelines import dateline_of  # what one article in six needs: three of four of them have one

    if not (head := dateline_of(text, made.blocks[at])):
        return False
    made.furniture.append(head)
    made.furniture.sort()
    start = head[1]
    while text[start].isspace():
        start += 1
    made.blocks[at] = Block(start, end, paragraph)
    return True


def _is_heading(page: Page, judged: dict[int, Verdict], index: int) -> bool:
    """Whether a line that is no sentence stands over what follows: a heading, and no item, verse or last line."""
    piece = page.pieces[index]
    if not page.short[index] or page.prose[index] or index in page.speakers or piece[0].islower() or piece[-1] in ",;":
        return False

    below = index + 1
    while below < len(page.pieces) and below in judged and judged[below].is_removed:
        below += 1
    if below == len(page.pieces) or (shapes.is_item(piece) and _is_listed(page, index, below)):
        return False
    # A verse has lines above it in its paragraph, and short ones below or none.
    is_joined = index > 0 and page.paragraphs[index - 1] == page.paragraphs[index]
    if is_joined and (page.words[below] < shapes.SHORT or page.paragraphs[below] != page.paragraphs[index]):
        return False
    if page.paragraphs[below] == page.paragraphs[index] and _is_stanza(page, index):
        return False
    return (
        page.prose[below]
        or below in page.speakers
        or _opens_list(page, index, below)
        or _opens_section(page, index, below)
    )


def _is_stanza(page: Page, index: int) -> bool:
    """Whether a line opens four short ones and more of which one that isn't the first has no stop: a verse."""
    below = index + 1
    while below < len(page.pieces) and page.paragraphs[below] == page.paragraphs[index]:
        if page.words[below] >= shapes.SHORT or shapes.is_item(page.pieces[below]):
            return False
        below += 1
    return below - index >= _STANZA and not all(page.ends[index + 1 : below])


def _is_listed(page: Page, index: int, below: int) -> bool:
    """Whether an item has others beside it, or what brings them above."""
    above = page.pieces[index - 1] if index else ""
    return shapes.is_item(page.pieces[below]) or (bool(above) and (shapes.is_item(above) or above[-1] in ":："))


def _opens_list(page: Page, index: int, below: int) -> bool:
    """Whether items stand below a line that is none, and says nothing of its own: "Absent: J. Lind" does."""
    piece = page.pieces[index]
    return shapes.is_item(page.pieces[below]) and not shapes.is_item(piece) and ": " not in piece


def _opens_section(page: Page, index: int, below: int) -> bool:
    """Whether a numbered line stands over another line that has a paragraph: "II. Discussion", "A. Standing"."""
    return (
        below + 1 < len(page.pieces)
        and shapes.is_numbered(page.pieces[index])
        and page.short[below]
        and page.prose[below + 1]
        and page.paragraphs[index] != page.paragraphs[below]
    )


def _is_stray(page: Page, index: int) -> bool:
    """Whether a short line without a final mark ends the text, with a paragraph above: no verse, no item, no turn."""
    return (
        index == len(page.pieces) - 1
        and index > 0
        and page.short[index]
        and page.prose[index - 1]
        and index not in page.speakers
    )

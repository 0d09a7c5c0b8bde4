"""From a selection to its article in HTML, with what is chosen, ranked and left out marked up."""

from __future__ import annotations

import re

from .markup import attribute, escape, inert, is_right_to_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..analysis import Selection
    from ..document import Doubtful

# In a notebook: an article of more characters than this is shown around its chosen sentences, so many to either side,
# and a summary of more sentences than this with its first ones. A page of one's own has everything.
WHOLE, AROUND, LISTED = 60_000, 600, 50
# A sentence of more characters than this is cut where the article isn't shown whole.
LONG = 2_000
# The shade of the best of those left out; the last has none.
_DEPTH = 0.3
_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# A span of the article's text: its start and end, what opens and closes it, whether it is chosen.
_Piece = tuple[int, int, str, str, bool]


def own_text(selection: Selection) -> str:
    """Return the attributes of what holds the document's text: its language and its direction."""
    # A screen reader speaks the article in its own language.
    language = f' lang="{attribute(selection.language)}"' if selection.language else ""
    return language + (' dir="rtl"' if is_right_to_left(selection.document.text) else "")


def cut_short(text: str, is_whole: bool) -> str:
    """Return a text as far as it is shown."""
    return text if is_whole or len(text) <= LONG else f"{text[:LONG]}… ({len(text) - LONG} characters more)"


def doubts_of(selection: Selection) -> dict[int, Doubtful]:
    """Return what each sentence stands in that may be furniture: most texts' sentences stand in nothing."""
    if not selection.doubtful:
        return {}
    found = ((index, selection.doubt(index)) for index in range(len(selection.scores)))
    return {index: doubt for index, doubt in found if doubt is not None}


def pieces_of(selection: Selection, signs: tuple[tuple[str, str], ...]) -> list[_Piece]:
    """Return the sentences and the furniture of an article with what opens and closes each."""
    (mark, marked), (shade, shaded), (strike, struck), (doubt, doubted) = signs
    in_doubt = doubts_of(selection)
    ranks, scores, count = selection.ranks, selection.scores, len(selection.scores)
    numbers = {index: number for number, index in enumerate(sorted(selection.picks), 1)}

    pieces: list[_Piece] = []
    for _, start, end, index, *_ in selection.analysis.representation.sentences:
        title = f"rank {ranks[index]} of {count}, score {scores[index]:.2f}"
        unsure = in_doubt.get(index)
        if unsure:
            title += attribute(f"; may be furniture ({unsure.reason}), {unsure.p:.2f} likely the article's")
        if number := numbers.get(index):
            pieces.append((start, end, mark.format(number=number, index=index, title=title), marked, True))
        elif unsure:
            pieces.append((start, end, doubt.format(index=index, title=title), doubted, False))
        else:
            opened = shade.format(depth=_DEPTH * (count - ranks[index]) / count, index=index, title=title)
            pieces.append((start, end, opened, shaded, False))

    # Furniture and headings were never candidates: they have no rank.
    for _, start, end, reason in selection.furniture:
        pieces.append((start, end, strike.format(reason=attribute(reason)), struck, False))
    for _, start, end, _ in selection.headings:
        pieces.append((start, end, "<strong>", "</strong>", False))
    return pieces


def marked_up(selection: Selection, pieces: Sequence[_Piece], is_whole: bool) -> str:
    """Return the document's text in paragraphs; where it is whole, their text content is the text."""
    text = selection.document.text
    ordered = list(_with_the_rest(text, selection.title, pieces))
    shown = ordered if is_whole else _around_the_chosen(ordered)
    written: list[str] = []
    reached, place, is_open = 0, 0, False
    for piece in shown:
        start, end, opened, closed, _ = piece
        skipped = 0 if is_whole else ordered.index(piece, place) - place
        place += skipped + 1

        # A blank line, or what isn't shown, begins a paragraph; a line's end within one is kept.
        gap = text[reached:start]
        lines = len(f"{gap}.".splitlines()) - 1
        if skipped or not is_open or lines > 1:
            written.append("</p>" if is_open else "")
            written.append(_skipped(skipped) if skipped else escape(gap))
            written.append("<p>")
        else:
            written.append("<br>" * lines + escape(gap))

        written.append(f"{opened}{inert(cut_short(text[start:end], is_whole))}{closed}")
        reached, is_open = end, True

    written.append("</p>" if is_open else "")
    skipped = len(ordered) - place if not is_whole else 0
    written.append(_skipped(skipped) if skipped else escape(text[reached:]))
    return "".join(written)


def _skipped(pieces: int) -> str:
    """Return the paragraph that stands for what isn't shown."""
    return f"<p>[… {pieces} passages …]</p>"


def _around_the_chosen(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return what is shown of a long article: what stands around the first of its chosen sentences."""
    chosen = [(start, end) for start, end, *_, is_chosen in pieces if is_chosen][:LISTED] or [(0, AROUND)]
    shown: list[_Piece] = []
    place = 0
    for piece in pieces:
        while place < len(chosen) and chosen[place][1] + AROUND <= piece[0]:
            place += 1
        if place < len(chosen) and piece[1] > chosen[place][0] - AROUND:
            shown.append(piece)
    return shown


def _with_the_rest(text: str, title: str | None, pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Yield the pieces in order, and what of the text is in none of them: the title, strays."""
    reached = 0
    for piece in sorted(pieces, key=lambda piece: piece[0]):
        yield from _strays(text, reached, piece[0], title)
        yield piece
        reached = piece[1]
    yield from _strays(text, reached, len(text), title)


def _strays(text: str, start: int, end: int, title: str | None) -> Iterator[_Piece]:
    """Yield what stands between two pieces, a line each; the title is strong."""
    # Too short a span isn't searched: a book has thousands of them.
    place = text.find(title, start, end) if title and end - start >= len(title) else -1
    if title and place >= 0:
        yield from _strays(text, start, place, None)
        yield place, place + len(title), "<strong>", "</strong>", False
        start = place + len(title)

    while start < end:
        line = _LINE_ENDS.search(text, start, end)
        after = line.start() if line else end
        if stray := text[start:after].strip():
            begin = text.index(stray, start)
            yield begin, begin + len(stray), "", "", False
        start = after + 1

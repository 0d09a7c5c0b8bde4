"""From the letters of a page to those that a reader sees: what nobody sees may be there to fool programs.

White letters on white paper, letters that aren't drawn and such as let everything through are left out. A scanner's
program lays letters that aren't drawn over a page's picture: where most of a page's are such, they stay on the picture.
"""

from __future__ import annotations

from .answers import INK, NOTHING, PAPER, Answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .ground import Ground

    # The row of a line, where its words begin in the page's text, and its words.
    Piece = tuple[int, int, str]


def seen(
    pieces: Sequence[Piece], places: Sequence[int], letters: Answers, ground: Callable[[], Ground], ends: str
) -> tuple[list[Piece], bool]:
    """Return the lines of a page without letters that nobody sees, and whether most of its letters aren't drawn.

    Parameters
    ----------
    pieces, places : sequence
        The lines, and PDFium's numbers of their first letters.
    letters : Answers
    ground : callable
        Gives what the page draws besides; asked for where there are letters that paper doesn't show.
    ends : str
        A sign at a line's end that isn't a letter.

    Notes
    -----
    The last letter of each line is asked, and where it isn't seen all of that line and of the next: who hides a
    sentence hides more than half a line. A question takes .7 microseconds, of a page's time 2 %.
    """
    lasts = [
        first + len(words) - 1 - (len(words) > 1 and words[-1] == ends)
        for (_, _, words), first in zip(pieces, places, strict=True)
    ]
    inks = [letters.ink(last) for last in lasts]
    if not any(inks):
        return [*pieces], False
    lengths = [len(words) for _, _, words in pieces]
    drawn = sum([length for length, ink in zip(lengths, inks, strict=True) if ink != NOTHING])
    is_guessed = 2 * drawn < sum(lengths)

    def is_seen(place: int, ink: int) -> bool:
        return ink == INK or ((ink == PAPER or is_guessed) and ground().covers(letters.box(place, 0)))

    found: list[Piece] = []
    was_seen = True
    for piece, first, last, ink in zip(pieces, places, lasts, inks, strict=True):
        is_last_seen = is_seen(last, ink)
        if was_seen and is_last_seen:
            found.append(piece)
        else:
            found += _runs(piece, first, lambda place: is_seen(place, letters.ink(place)))
        was_seen = is_last_seen
    return found, is_guessed


def _runs(piece: Piece, first: int, is_seen: Callable[[int], bool]) -> Iterator[Piece]:
    """Yield what is left of a line, whose first letter has a number: each run of letters that are seen."""
    row, start, words = piece
    begin = end = -1
    for at, sign in enumerate(words):
        if sign.isspace():
            continue
        if not is_seen(first + at):
            if begin >= 0:
                yield row, start + begin, words[begin:end]
            begin = -1
            continue
        begin, end = begin if begin >= 0 else at, at + 1
    if begin >= 0:
        yield row, start + begin, words[begin:end]

"""From the facts of a text to what others write around it: a book's licence, a company on itself, a chat's program.

What few texts have; `signs` asks where something in them looks like it.
"""

from __future__ import annotations

from ..patterns import late
from .speakers import CLOCK_HEAD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

_BOOK = late(r"\*{3} {0,3}START OF (?:THE|THIS) PROJECT GUTENBERG")
# Older books end in words as well: "End of Project Gutenberg's The Ferry, by Ina Moss".
_ENDED = late(r"\*{3,9} {0,3}END OF|End of (?:[Tt]h(?:e|is) )?Project Gutenberg")
# Characters of a line of stars that are looked at.
_STARRED = 120
# How a block of a chat tells its time before the name.
_CLOCK, _NUMBERS = late(CLOCK_HEAD), late(r"\d{1,4}")
# What such a program writes for a picture, "<Media omitted>", "[Photo]", and for what was taken back.
_UNSAID = late(
    r"<[^<>]{1,60}>|\[[^\[\]]{1,60}\]|(?:This message was deleted|You deleted this message|Ce message a été supprimé"
    r"|Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|Se eliminó este mensaje|Eliminaste este mensaje"
    r"|Questo messaggio è stato eliminato|Hai eliminato questo messaggio|Mensagem apagada|Essa mensagem foi apagada"
    r"|Vous avez supprimé ce message|Dit bericht is verwijderd|Данное сообщение удалено|Сообщение удалено"
    r"|Bu mesaj silindi)\.?"
)
# In so many of a paragraph's first characters a company's name is looked for: "Founded in 1926, Norden builds".
_ABOUT = 60


def unspoken(page: Page, lines: Sequence[int]) -> list[int]:
    """Return what the program of a chat says: behind a clock and nobody's name, or in place of what somebody sent."""
    clocks = [clock for index in page.speakers if (clock := clock_of(page.pieces[index]))]
    if 2 * len(clocks) <= len(page.speakers):
        return []
    usual = frozenset(clocks)
    unsaid = [index for index, (start, _) in page.speakers.items() if _UNSAID.fullmatch(page.pieces[index][start:])]
    return unsaid + [index for index in lines if index not in page.speakers and clock_of(page.pieces[index]) in usual]


def clock_of(piece: str) -> str:
    """Return how a block tells its time at its start, whichever that is: "[0/0/0, 0:0] "; "" where it tells none."""
    found = _CLOCK.match(piece)
    told = _NUMBERS.sub("0", found[0]) if found else ""
    # "3.12 How do I" is a section.
    return told if "0:0" in told or "0.0.0" in told else ""


def licences(page: Page, starred: Sequence[int]) -> list[int]:
    """Return what Project Gutenberg writes above and below a book, between two lines of stars."""
    starts = [index for index in starred if _BOOK.match(page.pieces[index], 0, _STARRED)]
    if not starts:
        return []
    behind = range(starts[0] + 1, len(page.pieces))
    last = next((index for index in behind if _ENDED.match(page.pieces[index])), len(page.pieces))
    return [*range(starts[0] + 1), *range(last, len(page.pieces))]


def boilerplates(page: Page, headings: Sequence[tuple[int, str]]) -> list[int]:
    """Return the paragraphs behind the first third that stand below "About Norden" and soon name "Norden"."""
    n = len(page.pieces)
    named = [(index + 1, name.rstrip(" :").casefold()) for index, name in headings if n // 3 <= index < n - 1]
    return [index for index, name in named if page.prose[index] and name in page.pieces[index][:_ABOUT].casefold()]

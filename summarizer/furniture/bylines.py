"""From the lines around a title to those of its page: who wrote the article, when, and what leads to it."""

from __future__ import annotations

from ..patterns import late
from . import mails, shapes
from .page import Verdict, first_paragraph

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

# The reasons of the lines with the author's name and the date.
CREDITS = ("byline", "time stamp")
# A line under the title with a time is a time stamp where so many of its characters are digits.
_STAMPED = 0.15
# More words than these beside a year alone are a standfirst's: "Plant to open by 2027", not "Spring 2027".
_BESIDE_YEAR = 3
# What is measured is no time: "$29.95", "Sales up 14% in March 2027".
_MEASURES = "$€£¥₹%"
# A version and its date, over what is new in it: "2.1.0 (2026-03-04)", "[1.2] - 2026-03-04"; "4.3.26 - 10:02" is a day.
_VERSION = late(r"\[?[vV]?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\]?,? [^\w\s]{0,2} ?\(?(?:19|20)\d\d-\d\d")
# Lines of a mail's head, one below the other, make one.
_MAIL = 2
# What stands between the things of a trail. Of 26 lines with a dash between another line and a few words on WCXB's
# pages one was a page's: it stands within headlines, tables, verses and what is said.
CRUMBS = frozenset("»›>/|·•→")
# A line of fewer words is a section's; and how many lines above or below.
_SHORTEST, _NEAR = 3, 5


def credit_lines(page: Page) -> dict[int, Verdict]:
    """Return the lines under the title that say who wrote the article, or when, and what leads to it: they go."""
    if page.title is None:
        return {}
    lines = range(page.title + 1, first_paragraph(page))
    told = {
        index: why
        for index in lines
        if page.words[index] < shapes.SHORT
        and (page.short[index] or shapes.is_in_figures(page.pieces[index]))
        and index not in page.headings
        and (why := credited(page, index))
        and sum(mails.mail_heads(page.pieces[index - 1 : index + 2])) < _MAIL
    }

    timed = {index for index in told if page.openings[index] not in CREDITS}
    rows = _rows_among(page, timed, lines) if timed else ()
    credits = {index: Verdict(0.0, why, True) for index, why in told.items() if index not in rows}
    return credits | _trails(page, page.title)


def _rows_among(page: Page, timed: set[int], lines: range) -> set[int]:
    """Return the lines with a time that stand in a list of such, or are of a table, or have others below the text."""
    if sum([page.short[index] and _is_stamped(page, index) for index in range(lines.stop + 1, len(page.pieces))]) > 1:
        return timed
    # "14:05", "14:40": with two of these below it a time is the first of them.
    clocked = [index for index, piece in enumerate(page.pieces) if shapes.opens_with_clock(piece)]
    last = clocked[-2] if len(clocked) > 1 else -1
    from .lists import listed  # what an article with its date and its author doesn't need

    of_lists = listed([(index, page.pieces[index]) for index in lines if page.openings[index] is None], timed)
    return of_lists | {index for index in timed if index < last or shapes.is_row(page.pieces[index])}


def credited(page: Page, index: int) -> str | None:
    """Return whether a line under the title says who wrote the article, or when."""
    if page.openings[index] in CREDITS:
        return page.openings[index]
    return "time stamp" if _is_stamped(page, index) else None


def _is_stamped(page: Page, index: int) -> bool:
    """Whether a line has a time, and few words beside it."""
    piece = page.pieces[index]
    if not shapes.has_time(piece) or shapes.digits(piece) < _STAMPED:
        return False
    if _VERSION.match(piece) or not set(_MEASURES).isdisjoint(piece):
        return False
    if shapes.CLOCK.search(piece) or shapes.has_day(piece):
        return True
    year = shapes.YEAR.search(piece)
    is_alone = year is None or not shapes.digits(piece.replace(year[0], ""))  # "12 saved in 2026", "HC-2026-0014"
    return is_alone and len(shapes.letters(piece)) <= _BESIDE_YEAR


def _trails(page: Page, title: int) -> dict[int, Verdict]:
    """Return the lines around a title that are the way to it: they go."""
    around = range(max(0, title - _NEAR), min(len(page.pieces), title + _NEAR + 1))
    found = [index for index in around if not page.prose[index] and is_trail(page.pieces, index)]
    return {index: Verdict(0.0, "navigation", True) for index in found}


def is_trail(pieces: Sequence[str], index: int) -> bool:
    """Whether a line is the way to another one near it: what a site writes above its headlines.

    >>> is_trail(["Home » Council closes road", "Council closes road"], 0)
    True
    """
    piece = pieces[index]
    if CRUMBS.isdisjoint(piece):
        return False
    near = pieces[max(0, index - _NEAR) : index + _NEAR + 1]
    return any(_leads(piece, other) for other in near if len(other) < len(piece))


def _leads(piece: str, title: str) -> bool:
    """Whether a line is a title behind words and a sign: "Home »", and no item's bullet."""
    if title.count(" ") + 1 < _SHORTEST or not piece.endswith(f" {title}"):
        return False
    way = piece[: -len(title)].rstrip()
    return way[-1:] in CRUMBS and any(letter.isalpha() for letter in way)

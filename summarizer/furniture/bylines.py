"""From the lines under a title to the byline and the time stamp among them: who wrote the article, and when."""

from __future__ import annotations

from ..patterns import late
from . import mails, shapes
from .page import Verdict, first_paragraph

TYPE_CHECKING = False
if TYPE_CHECKING:
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


def credit_lines(page: Page) -> dict[int, Verdict]:
    """Return the lines between the title and the first paragraph that say who wrote the article, or when: they go."""
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
    return {index: Verdict(0.0, why, True) for index, why in told.items() if index not in rows}


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
    is_whole = shapes.CLOCK.search(piece) is not None or shapes.has_day(piece)
    return is_whole or len(shapes.letters(piece)) <= _BESIDE_YEAR

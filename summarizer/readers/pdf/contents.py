"""From the rows of a PDF's pages to those without tables of contents, and without the index at a book's end."""

from __future__ import annotations

import math
import re
from itertools import pairwise

from .kinds import STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .columns import Row
    from .lines import Line

# Pages from one chapter of a table of contents to the next at most; signs that a number has, with what parts it.
MOST_PAGES, LONGEST_PAGE = 60, 8
_PAGE = re.compile(r"[\s.](\d{1,4})\W{0,3}$")
_LEADERS = re.compile(r"(?:\. ?){5,40}\s*(?:\W{0,3}(?:\d{1,5}|[ivxlc]{1,7})\W{0,3})?$")
# "A man said" has none.
_CHAPTER = re.compile(r"(?:\d{1,2}|[A-Z](?=\.))(?:\.\d{1,2}){0,4}\.?\s")

# An index is in the second half of a book. Letters of its name, rows below that are looked at, and the share of them
# that ends in numbers; of these the share in the order of the alphabet: chance has .55, and sub-entries begin anew.
LONGEST_NAME, LOOKED_AT, FEWEST_ENTRIES = 60, 60, 5
ENTRIES, IN_ORDER, GOES_ON = 0.4, 0.65, 0.2
# By how much its name is larger, if it isn't bold; by how much the next heading may be smaller, and sizes of
# the same letters differ.
LARGER, SAME_SIZE = 1.1, 0.5
_NAME = re.compile(
    r"(?:(?:[IVX]{1,5}|\d{1,2}|[A-Z])\.?\s)?(?:[\w,&/’'-]{1,20}\s){0,4}"
    r"(?:index(?:es)?|indices|\w{0,20}register|\w{0,20}verzeichnis|índices?|indice|indeks|rejstřík|skorowidz|указатель"
    r"|hakemisto|\w{0,9}mutató|dizin|ευρετήριο|索\s?引)(?:\s[\w,&/’'-]{1,20}){0,4}",
    re.IGNORECASE,
)
# A page: no year of a list of members, and no "104.2" of a price index.
_ENTRY = re.compile(r"(?<![\d.])(?!(?:1[5-9]|20)\d\d\b)\d{1,5}[)\]}]?[.,;]?$")
_WORD = re.compile(r"[^\W\d_]{1,3}")


def without_contents(rows: list[tuple[Row, Line]]) -> list[tuple[Row, Line]]:
    """Return rows without those of a table of contents: with leaders, or next to some, with a number that goes on."""
    texts = [line.text for _, line in rows]
    dotted = [
        number for number, text in enumerate(texts) if (". ." in text or "..." in text) and _LEADERS.search(text[-160:])
    ]
    if not dotted:
        return rows
    lines = [line for _, line in rows]
    gone = set(dotted)

    for way in (1, -1):
        for place in dotted:
            page, place = _page(texts[place]), place + way
            while 0 <= place < len(texts) and place not in gone:
                last = place + 1 if way > 0 and _goes_on(lines, place) else place
                if not 0 <= way * (_page(texts[last]) - page) <= MOST_PAGES:
                    break
                gone.update((place, last))
                page, place = _page(texts[last]), last + way
    paged = [place for place in gone if place - 1 not in gone and not math.isnan(_page(texts[place]))]
    gone.update(place - 1 for place in paged if _goes_on(lines, place - 1))
    return [row for number, row in enumerate(rows) if number not in gone]


def _goes_on(lines: Sequence[Line], place: int) -> bool:
    """Whether a chapter's name in a table of contents begins in a line, and ends in the next, in the same letters."""
    if not 0 <= place < len(lines) - 1:
        return False
    line, after = lines[place], lines[place + 1]
    is_open = _CHAPTER.match(line.text) is not None and line.text[-1] not in STOPS and math.isnan(_page(line.text))
    return is_open and line.is_bold == after.is_bold and abs(line.size - after.size) < SAME_SIZE


def _page(text: str) -> float:
    """Return the page that a line of a table of contents ends with; no number without one."""
    found = _PAGE.search(text[-LONGEST_PAGE:])
    return int(found[1]) if found else math.nan


def without_index(pages: Sequence[Sequence[Row]]) -> list[Sequence[Row]]:
    """Return the rows of pages without those of an index: below its name, most end in numbers, by the alphabet."""
    found = [*pages[: len(pages) // 2]]
    size = 0.0  # of the name of the index that goes on
    for number in range(len(found), len(pages)):
        rows, kept = pages[number], []
        if size and rows and _share(rows) < GOES_ON:
            size = 0.0

        for place, row in enumerate(rows):
            text, own = _text(row), row.cells[0].size
            is_name = len(text) <= LONGEST_NAME and _NAME.fullmatch(text)
            if is_name and _is_index(row.cells[0], _from(pages, number, place + 1)):
                size = max(size, own)
            elif size and own > size - SAME_SIZE and _WORD.fullmatch(text) is None:
                size = size if _share(_from(pages, number, place)) >= GOES_ON else 0.0
            if not size:
                kept.append(row)
        found.append(kept)
    return found


def _from(pages: Sequence[Sequence[Row]], number: int, place: int) -> list[Row]:
    """Return some rows from one of a page on, and of the next page."""
    after = pages[number + 1][:LOOKED_AT] if number + 1 < len(pages) else []
    return [*pages[number][place : place + LOOKED_AT], *after][:LOOKED_AT]


def _is_index(name: Line, rows: Sequence[Row]) -> bool:
    """Whether rows are those of an index, below its name."""
    entries = [text for row in rows if _ENTRY.search(text := _text(row))]
    if len(entries) < max(FEWEST_ENTRIES, ENTRIES * len(rows)):
        return False
    usual = sorted([row.cells[0].size for row in rows])[len(rows) // 2]
    if not name.is_bold and name.size < LARGER * usual:
        return False
    words = [found[0].casefold() for text in entries if (found := _WORD.search(text))]
    steps = [before <= after for before, after in pairwise(words)]
    return sum(steps) >= IN_ORDER * len(steps)


def _share(rows: Sequence[Row]) -> float:
    """Return the share of rows that end in a number."""
    return sum([_ENTRY.search(_text(row)) is not None for row in rows]) / len(rows)


def _text(row: Row) -> str:
    """Return the words of a row."""
    return row.cells[0].text if len(row.cells) == 1 else " ".join([cell.text for cell in row.cells])

"""From the facts of a text to the block that is its title: what stands above the article and says what it says.

A column is a name, a line on what it is, and a function from the lines on top and the index of one to a number.
"""

from __future__ import annotations

from collections import Counter
from math import log, log1p

from ..patterns import late
from . import mails, shapes
from .page import content_words, first_paragraph, words_of
from .signs import CREDITS, credited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .page import Page

# Lines looked at above the first paragraph. Of the titles of 700 WCXB pages 99 in a hundred stand in them.
REACH = 60
# Paragraphs whose words a title's are looked for in, how many each has, and how many characters are read of it.
_PARAGRAPHS, _PROSE, _READ = 10, 8, 480
# A lead may be too short to be the first sure paragraph: so many lines above it are read as well.
_LEAD = 5
# Letters by which two words are the same.
_STEM = 5
# Words and characters in the longest title.
_LONGEST, _LONGEST_TITLE = 40, 300
# "Present: ", "Applications: ": what stands under the head of minutes or of a form begins with a label up to here.
_LABELLED = 20
# "By Jane Doe": a line that opens as a byline does and is no longer, in words, isn't a title.
_NAMED = 6
_SHORT_WORD, _OF_A_DAY = 3, 2  # "lunes, 4 de mayo de 2026 - 08:00" has two words that are longer
# Whose picture it is, glued to what it shows: "Getty Images The wall at Selby Quay", and not "Getty Images sues".
_CAPTIONED = late(
    r"(?:[\w ]{2,20}/)?(?:Getty Images|PA Media|PA Wire|EPA|AFP|Reuters|Alamy|Shutterstock) [A-Z][a-z]* [a-z]"
)
_STAMPED = late(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s")
# How many amounts below each other are a list.
_AMOUNTS = 3
# The log odds from which the best line is the title. On WCXB's pages from 0 on 35 % of the titles in reach are taken
# for none, from -1 on 14 %; another line is taken for one on 14 and 22 %.
LEAST = -1.0
# Of one that stands alone above a byline or a date.
LEAST_SIGNED = -3.5

# By so much another line has to be likelier than one on top of a text that is no page: an agenda's item isn't minutes'
# title. Of 21 such pages of WCXB 13 titles are right from 0 to 3, 11 at 4.
ON_TOP = 3.0


def find_title(page: Page, given: str | None = None) -> int | None:
    """Return the index of the block that is the title, None where there is none.

    Parameters
    ----------
    page : Page
        The facts.
    given : str, optional
        The title where it is known: the first block that repeats it.
    """
    if given is not None:
        wanted = _folded(given)
        return next((index for index, piece in enumerate(page.pieces) if _folded(piece) == wanted), None)
    if _is_chat(page.pieces[0]):
        return None  # its lines stand under nothing
    found = candidates(page)
    is_on_top = _is_on_top(page)
    others = [index for index in found if index > 0 and not _is_credit(page, index)]
    if is_on_top and (not others or (_is_apart(page) and not any(_is_masthead_above(page, index) for index in others))):
        return 0

    if found:
        from .weights import TITLE  # what a text with a title and nothing else above it doesn't need

        lines = Lines(page, found)
        worths = {index: _worth(lines, index, TITLE) for index in found}
        if is_on_top and 0 in worths and not _is_label(page):
            worths[0] += ON_TOP
        likely = [index for index in found if worths[index] > (LEAST_SIGNED if _is_signed(lines, index) else LEAST)]
        if likely:
            return max(likely, key=worths.__getitem__)
    return 0 if is_on_top else None


def _is_chat(piece: str) -> bool:
    """Whether a text begins with the head of a message, or with the day and the time of what a program says."""
    if ":" not in piece or len(piece) > _LONGEST_TITLE:
        return False
    from .lines import heads_message  # what a text in paragraphs doesn't need

    return _STAMPED.match(piece) is not None or heads_message(piece, 0, len(piece))


def _worth(lines: Lines, index: int, weights: Mapping[str, float]) -> float:
    """Return the log odds that a line is the title."""
    worth = weights[""]
    for name, _, column in COLUMNS:
        worth += weights[name] * column(lines, index)
    return worth


def _is_on_top(page: Page) -> bool:
    """Whether the first line of a text that is no page stands over the rest: a poem's, a judgment's, minutes'."""
    if len(page.pieces) < 2 or page.words[0] >= shapes.SHORT or not _is_possible(page, 0):
        return False
    labels = [index for index in range(1, len(page.pieces)) if page.labels[index] and not _is_credit(page, index)]
    if len(labels) + _is_label(page) > 1:
        return False

    piece = page.pieces[0]
    if page.ends[0] or shapes.is_item(piece) or piece[0] in "><":
        return False
    if page.openings[0] in CREDITS and page.words[0] < _NAMED and _has_name(piece):
        return False
    if page.paragraphs[0] != page.paragraphs[1]:
        return True
    below = page.pieces[1]
    # Who writes in a chat stands under nothing; "Q. Where were you?" stands under the record's name.
    is_chat = 1 in page.speakers and below[1] != "."
    is_told_apart = ":" in below[:_LABELLED] or page.prose[1] or shapes.has_time(below) or _is_credit(page, 1)
    return not is_chat and is_told_apart


def _is_label(page: Page) -> bool:
    """Whether the first line is "Skip to main content"; "Contact lost with trawler" says what is told below it."""
    if not page.labels[0] or page.openings[0] in CREDITS:
        return False
    lines = Lines(page, [0])
    return bool(lines.words) and not _shared(lines, 0)


def _has_name(line: str) -> bool:
    """Whether a name or a figure stands behind a line's first word, or two at its end: no "By sea to Orsay"."""
    words = line.split()[1:]
    named = [word[0].isupper() or not word.isalpha() for word in words]
    return any(named[:1]) or (len(named) > 1 and all(named[-2:]))


def _is_amount(page: Page, index: int) -> bool:
    """Whether a line is one of a list of amounts, three of them below each other: "4 leeks", "20 ml of cream"."""
    run = 0
    for other in range(max(0, index - _AMOUNTS + 1), min(len(page.pieces), index + _AMOUNTS)):
        first, *others = page.pieces[other].split(None, 2)
        is_one = page.words[other] < _NAMED and first.isdigit() and bool(others) and others[0].isalpha()
        run = run + 1 if is_one and not shapes.has_time(page.pieces[other]) else 0
        if run == _AMOUNTS:
            return True
    return False


def _is_masthead_above(page: Page, index: int) -> bool:
    """Whether a line stands alone, below lines only: what is above it may be a newspaper's name, or a menu."""
    paragraphs = page.paragraphs
    is_alone = paragraphs.count(paragraphs[index]) == 1
    return is_alone and not any(page.prose[:index])


def _is_signed(lines: Lines, index: int) -> bool:
    """Whether a line stands alone above a byline or a date."""
    return _is_masthead_above(lines.page, index) and _is_stamped(lines, index + 1)


def _is_apart(page: Page) -> bool:
    """Whether the first line has a blank line below, and nothing in the text opens as furniture does but a byline."""
    is_alone = page.paragraphs[0] != page.paragraphs[1]
    return is_alone and all(not is_label or _is_credit(page, index) for index, is_label in enumerate(page.labels))


def _is_credit(page: Page, index: int) -> bool:
    """Whether a line below the first says who wrote the article, or when: "By Jane Doe", "4 March 2024"."""
    return index > 0 and page.words[index] < _NAMED and credited(page, index) is not None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def candidates(page: Page) -> list[int]:
    """Return the lines that may be the title: above the first paragraph."""
    first = first_paragraph(page)
    return [index for index in range(max(0, first - REACH), first) if _is_possible(page, index)]


def _is_possible(page: Page, index: int) -> bool:
    piece = page.pieces[index]
    if page.words[index] > _LONGEST or len(piece) > _LONGEST_TITLE or index in page.speakers:
        return False
    if (page.prose[index] and piece[-1] not in "?!？！") or piece[-1] in ":,-–—" or mails.is_mail_head(piece):
        return False
    if piece[0] in "<>" or shapes.is_cue(piece) or shapes.is_code(piece) or shapes.is_clocked(piece):
        return False
    if _CAPTIONED.match(piece) or _is_moment(piece):
        return False
    # "The pool is empty. Photo: Jane Doe/Wire": a headline isn't credited.
    if ". " in piece and page.lexicon.opening(piece.rpartition(". ")[2], is_prose=False) == "caption":
        return False
    return any(letter.isalpha() for letter in piece) and not _is_amount(page, index)


def _is_moment(line: str) -> bool:
    """Whether a line is a day and a time in any language: a weekday and a month are its only longer words."""
    if ":" not in line or shapes.YEAR.search(line) is None or shapes.CLOCK.search(line) is None:
        return False
    return sum([len(word) > _SHORT_WORD and word[0].isalpha() for word in line.split()]) <= _OF_A_DAY


class Lines:
    """The facts, the index of the first paragraph, and the words and lines that others have as well."""

    def __init__(self, page: Page, candidates: Sequence[int]) -> None:
        self.page = page
        self.first = first_paragraph(page)
        self.counts = Counter(page.pieces)
        paragraphs = [
            index
            for index in range(max(0, self.first - _LEAD), len(page.pieces))
            if page.prose[index] and page.words[index] >= _PROSE
        ]
        stems = _stems(page, [*candidates, *paragraphs[:_PARAGRAPHS]])
        self.stems = dict(zip(candidates, stems, strict=False))
        self.words = set().union(*stems[len(candidates) :])


def _stems(page: Page, indices: Sequence[int]) -> list[set[str]]:
    """Return how the longer words of some blocks begin: an ending parts "storms" from "storm"."""
    heads = [page.pieces[index][:_READ].lower() for index in indices]
    return [_beginnings(content_words(page, words)) for words in words_of(page, heads)]


def _beginnings(words: Iterable[str]) -> set[str]:
    return {word[:_STEM] for word in words}


def _shared(lines: Lines, index: int) -> float:
    own = lines.stems[index]
    return len(own & lines.words) / len(own) if own else 0.5


def _is_joined(lines: Lines, index: int, other: int) -> bool:
    paragraphs = lines.page.paragraphs
    return 0 <= other < len(paragraphs) and paragraphs[index] == paragraphs[other]


def _opens_shortly(lines: Lines, index: int) -> bool:
    return lines.page.openings[index] is not None and lines.page.words[index] < 5


def _is_stamped(lines: Lines, index: int) -> bool:
    page = lines.page
    is_byline = page.openings[index] in CREDITS
    return page.words[index] < shapes.SHORT and (is_byline or shapes.has_time(page.pieces[index]))


def _has_prose_above(lines: Lines, index: int) -> bool:
    page = lines.page
    return any(page.prose[above] and page.words[above] >= 4 for above in range(max(0, index - 3), index))


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _is_dated(lines: Lines, index: int) -> bool:
    label, colon, value = lines.page.pieces[index].partition(":")
    # A date has one word of some length, its month.
    long = [word for word in value.split() if len(word) > 3 and not _has_digit(word)]
    return bool(colon) and label.count(" ") < 4 and shapes.has_time(value) and len(long) < 2


COLUMNS: tuple[tuple[str, str, Callable[[Lines, int], float]], ...] = (
    ("shared", "share of its longer words that the first ten paragraphs have", _shared),
    ("long", "log of one more than its words", lambda x, i: x.page.longs[i]),
    ("one word", "a single word", lambda x, i: x.page.words[i] < 2),
    ("under 4", "under four words", lambda x, i: x.page.words[i] < 4),
    ("from 16", "16 words and over", lambda x, i: x.page.words[i] >= 16),
    ("first", "the first of all lines", lambda x, i: i == 0),
    ("distance", "log of the lines down to the first paragraph", lambda x, i: log(x.first - i)),
    ("next", "right above the first paragraph", lambda x, i: x.first - i == 1),
    ("repeated", "is there twice", lambda x, i: x.counts[x.page.pieces[i]] > 1),
    ("joined above", "no blank line above", lambda x, i: _is_joined(x, i, i - 1)),
    ("joined below", "no blank line below", lambda x, i: _is_joined(x, i, i + 1)),
    ("opens", "opens as furniture does, in under five words", _opens_shortly),
    ("byline", "opens as a byline or time stamp does", lambda x, i: x.page.openings[i] in CREDITS),
    ("below opens", "the line below opens as furniture does", lambda x, i: x.page.openings[i + 1] is not None),
    ("below stamped", "the line below opens as a byline does, or has a time", lambda x, i: _is_stamped(x, i + 1)),
    ("separator", "signs stand between things", lambda x, i: shapes.has_separator(x.page.pieces[i])),
    ("time", "names a time or year", lambda x, i: shapes.has_time(x.page.pieces[i])),
    ("digits", "share of digits", lambda x, i: shapes.digits(x.page.pieces[i])),
    ("credit", "a picture's credit", lambda x, i: shapes.has_credit(x.page.pieces[i])),
    ("item", "opens with a bullet or number", lambda x, i: shapes.is_item(x.page.pieces[i])),
    ("question", "ends in a question or exclamation mark", lambda x, i: x.page.pieces[i][-1] in "?!？！"),
    ("prose above", "a sentence is among the three lines above: an agenda's item, a section", _has_prose_above),
    ("dated", 'a label and a date: "Date of judgment: 14 May 2024"', _is_dated),
    ("site", "names what sites speak of", lambda x, i: x.page.lexicon.site.count(x.page.pieces[i]) > 0),
    ("lines", "log of the lines above the first paragraph", lambda x, i: log1p(x.first)),
)

"""What tells the title among the lines on top: a number a fact, for each line that may be it.

A column is a name, a line on what it is, and a function from the lines on top and the index of one to a number. Which
of them help was chosen on WCXB's pages, a quarter of them left out at a time: 28 are missed there, three more on
agendas and forms ("item", "prose above", "dated"), and 33 that were tried on neither: quotation marks, brackets,
capitals, most words in common with the line below.
"""

from __future__ import annotations

from math import log, log1p

from . import shapes
from .bylines import CREDITS, CRUMBS
from .page import PARAGRAPH, content_words, words_of
from .weights import TITLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .page import Page

# Paragraphs whose words a title's are looked for in, how many each has, and how many characters are read of it.
_PARAGRAPHS, _PROSE, _READ = 10, 8, 480
# A lead may be too short to be the first sure paragraph: so many lines above it are read as well.
_LEAD = 5
# Letters by which two words are the same.
_STEM = 5
# Lines below in which who wrote it, or when, is looked for.
_NEAR = 5
# Lines above that are a menu's, or a list's, where they have fewer words than this.
_BESIDE, _FEW = 3, 4
# Words of a standfirst, at least.
_LONGER = 8
# Words of a line that opens as furniture does, and of one with an "&".
_OPENING, _OPENING_ABOVE, _JOINED = 5, 8, 6
# Lines of the article in which a title is looked for as well, and the characters of the shortest that is.
_BELOW, _FOUND = 3, 13
# Blocks below a paragraph of which so much is prose, by words, where an article begins. Of 566 titles that are a line
# of pages as text 392 are found with these, 380 with 12 blocks and 361 from the first paragraph on.
_FOLLOWING, _DENSE = 6, 0.4


def article_start(page: Page, first: int) -> int:
    """Return the first paragraph that others follow: a site's own, "We use cookies", stands alone among lines."""
    told = [
        count if is_prose and opening is None else 0
        for count, is_prose, opening in zip(page.words, page.prose, page.openings, strict=True)
    ]
    for index in range(first, len(told) - 1):
        below = slice(index + 1, index + 1 + _FOLLOWING)
        if told[index] >= PARAGRAPH and sum(told[below]) >= _DENSE * sum(page.words[below]):
            return index
    return first


class Lines:
    """The facts, the lines that may be the title, where the article starts, and what words both have."""

    def __init__(self, page: Page, candidates: Sequence[int], first: int) -> None:
        self.page, self.candidates, self.first = page, candidates, first
        paragraphs = [
            index
            for index in range(max(0, self.first - _LEAD), len(page.pieces))
            if page.prose[index] and page.words[index] >= _PROSE
        ]
        stems = _stems(page, [*candidates, *paragraphs[:_PARAGRAPHS]])
        self.stems = dict(zip(candidates, stems, strict=False))
        self.words = set().union(*stems[len(candidates) :])
        top = min(candidates, default=0)
        self.folded = [piece[:_READ].casefold() for piece in page.pieces[top : self.first + _BELOW]]

    def shared(self, index: int) -> float:
        """Return the share of a line's longer words that the article has: 0 to 1."""
        own = self.stems[index]
        return len(own & self.words) / len(own) if own else 0.5

    def is_stamped(self, index: int) -> bool:
        """Whether a line says who wrote the article, or when."""
        page = self.page
        if index >= len(page.pieces) or page.words[index] >= shapes.SHORT:
            return False
        return page.openings[index] in CREDITS or shapes.has_time(page.pieces[index])


def _stems(page: Page, indices: Sequence[int]) -> list[set[str]]:
    """Return how the longer words of some blocks begin: an ending parts "storms" from "storm"."""
    heads = [page.pieces[index][:_READ].lower() for index in indices]
    return [_beginnings(content_words(page, words)) for words in words_of(page, heads)]


def _beginnings(words: Iterable[str]) -> set[str]:
    return {word[:_STEM] for word in words}


def _is_joined(lines: Lines, index: int, other: int) -> bool:
    paragraphs = lines.page.paragraphs
    return 0 <= other < len(paragraphs) and paragraphs[index] == paragraphs[other]


def _opens_shortly(lines: Lines, index: int) -> bool:
    return lines.page.openings[index] is not None and lines.page.words[index] < _OPENING


def _opens_above(lines: Lines, index: int) -> bool:
    page = lines.page
    return index > 0 and page.openings[index - 1] is not None and page.words[index - 1] < _OPENING_ABOVE


def _stamped_below(lines: Lines, index: int) -> float:
    """Return one by how many lines below it is told who wrote the article, or when, but for a standfirst; 0 if not."""
    words = lines.page.words
    far = 0
    for below in range(index + 1, min(index + 1 + _NEAR, len(words))):
        if lines.is_stamped(below):
            return 1 / (far + 1)
        far += words[below] < max(_LONGER, words[index] + 1)
    return 0.0


def _short_above(lines: Lines, index: int) -> float:
    page = lines.page
    above = range(max(0, index - _BESIDE), index)
    return sum([0 < page.words[other] < _FEW and not page.prose[other] for other in above]) / _BESIDE


def _is_longest(lines: Lines, index: int) -> bool:
    words = lines.page.words
    return words[index] > max([words[other] for other in lines.candidates if other < index], default=0)


def _is_over_longer(lines: Lines, index: int) -> bool:
    words = lines.page.words
    return index + 1 in lines.stems and max(_LONGER, words[index] + 1) <= words[index + 1] and words[index] >= _FEW - 1


def _is_below_title(lines: Lines, index: int) -> bool:
    words = lines.page.words
    is_long = index - 1 in lines.stems and min(words[index - 1], words[index]) >= _FEW
    return is_long and not _opens_shortly(lines, index - 1)


def _is_found(lines: Lines, index: int) -> bool:
    piece = lines.page.pieces[index].casefold()
    return len(piece) >= _FOUND and any(piece in other and piece != other for other in lines.folded)


def _is_repeated(lines: Lines, index: int) -> bool:
    return lines.page.pieces[index] in lines.page.pieces[index + 1 : lines.first + 1]


def _is_below_crumbs(lines: Lines, index: int) -> bool:
    return index > 0 and not CRUMBS.isdisjoint(lines.page.pieces[index - 1][:_READ])


def _has_prose_above(lines: Lines, index: int) -> bool:
    page = lines.page
    return any(page.prose[above] and page.words[above] >= _FEW for above in range(max(0, index - _BESIDE), index))


def _is_dated(lines: Lines, index: int) -> bool:
    label, colon, value = lines.page.pieces[index].partition(":")
    # A date has one word of some length, its month.
    long = [word for word in value.split() if len(word) > 3 and not any(map(str.isdigit, word))]
    return bool(colon) and label.count(" ") < 4 and shapes.has_time(value) and len(long) < 2


COLUMNS: tuple[tuple[str, str, Callable[[Lines, int], float]], ...] = (
    ("shared", "share of its longer words that the first ten paragraphs have", Lines.shared),
    ("shared words", "log of one more than these", lambda x, i: log1p(len(x.stems[i] & x.words))),
    ("under 4", "under four words", lambda x, i: x.page.words[i] < 4),
    ("3 or 4", "three or four words", lambda x, i: 3 <= x.page.words[i] < 5),
    ("5 to 7", "five to seven words", lambda x, i: 5 <= x.page.words[i] < 8),
    ("8 to 15", "eight to fifteen words", lambda x, i: 8 <= x.page.words[i] < 16),
    ("longest", "more words than all above that may be the title", _is_longest),
    ("distance", "log of the lines down to the first paragraph", lambda x, i: log(x.first - i)),
    ("alone", "a blank line above and below", lambda x, i: not (_is_joined(x, i, i - 1) or _is_joined(x, i, i + 1))),
    ("joined above", "no blank line above", lambda x, i: _is_joined(x, i, i - 1)),
    ("short above", "share of the three lines above that have under four words and no stop", _short_above),
    ("over longer", "the line below may be it, too, and has more words, eight and more", _is_over_longer),
    ("below title", "the line above may be it, too, and both have four words and more", _is_below_title),
    ("opens", "opens as furniture does, in under five words", _opens_shortly),
    ("opens above", "so does the line above, in under eight", _opens_above),
    ("crumbs above", "the line above has what stands between the steps of a path", _is_below_crumbs),
    ("byline", "opens as a byline or time stamp does", lambda x, i: x.page.openings[i] in CREDITS),
    ("below stamped", "the line below opens as a byline does, or has a time", lambda x, i: x.is_stamped(i + 1)),
    ("stamped near", "one by the lines down to the first of five that does", _stamped_below),
    ("repeated", "is there again, above the article", _is_repeated),
    ("within another", "stands in another line: in a path, or under a picture", _is_found),
    ("separator", "signs stand between things", lambda x, i: shapes.has_separator(x.page.pieces[i])),
    ("time", "names a time or year", lambda x, i: shapes.has_time(x.page.pieces[i])),
    ("digits", "share of digits", lambda x, i: shapes.digits(x.page.pieces[i])),
    ("stop", "ends in a full stop or an exclamation mark", lambda x, i: x.page.pieces[i][-1] in ".。!"),
    ("colon", "has a colon within", lambda x, i: ": " in x.page.pieces[i]),
    ("joined by &", "under six words, with an &", lambda x, i: "&" in x.page.pieces[i] and x.page.words[i] < _JOINED),
    ("item", "opens with a bullet or number", lambda x, i: shapes.is_item(x.page.pieces[i])),
    ("prose above", "a sentence is among the three lines above: an agenda's item, a section", _has_prose_above),
    ("dated", 'a label and a date: "Date of judgment: 14 May 2024"', _is_dated),
    ("site", "names what sites speak of", lambda x, i: x.page.lexicon.site.count(x.page.pieces[i]) > 0),
)


def worths_of(lines: Lines) -> dict[int, float]:
    """Return how much likelier each line above the article is its title than none of them, in log odds."""
    worths = dict.fromkeys(lines.candidates, TITLE[""])
    for name, _, column in COLUMNS:
        for index in lines.candidates:
            worths[index] += TITLE[name] * column(lines, index)
    return worths

"""From facts to verdicts: is it a page at all, what is each block, and why.

Three outcomes: the article's, in doubt (it stays, and isn't picked), removed. A text that is no page loses nothing.
"""

from __future__ import annotations

from itertools import compress
from math import sqrt
from operator import and_

from . import first as first_look
from . import gate, shapes
from . import second as second_look
from .bylines import credit_lines
from .page import PARAGRAPH, Verdict, first_paragraph
from .signs import LIKELY, MENU, OPENED, opened
from .weights import FIRST, GATE, SECOND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .page import Page

# How likely a page: under CLOSED nothing is looked at, under AJAR nothing goes, under OPEN only what is sure to be
# furniture. On the tuning half of the pages and on every clean kind: see benchmarks/furniture.py.
CLOSED, AJAR, OPEN = 0.1, 0.5, 0.9
# A block goes under this; behind a gate that is only ajar, under the other.
CUT, CAREFUL_CUT = 0.22, 0.05
# Of sentences less is taken out: what is in doubt isn't picked, and short paragraphs at an end look like links. With
# .5 a point and a half more of the pages lose over a tenth, with .15 half as many paragraphs of articles go; as many
# summaries hold furniture.
PROSE = 0.15
# A label goes under this wherever the gate isn't closed: an article is rarely labelled "Advertisement". On a page of a
# few blocks labels are what tells it, and go under the other.
LABEL_CUT, SHORT_LABEL_CUT = 0.15, 0.35
# What opens a label of a text that is likely no page as well: "Next meeting: 8 April", "Photographs: twelve", "Par ces
# motifs" ("by"). So may whatever stands behind a number: "4. Share it".
AMBIGUOUS = frozenset(("link", "caption", "note", "contact", "tags", "notice", "byline", "time stamp"))
# A line of a page that opens as furniture does, of more words than a label, goes under this: "Read more: ..." between
# paragraphs. On the tuning half .001 of the articles goes with it; with .5 the same.
OPENED_CUT = 0.35
# A block is in doubt under this.
DOUBT = 0.97
# Lines between paragraphs that are the article's by this much stay. With .3 one page more in a hundred loses over a
# tenth, recipes their ingredients; with .03 a twentieth less of the furniture goes; as many summaries hold some.
PERHAPS = 0.06
# A line that is no sentence is worth less than its likelihood: of those kept on real pages half are furniture.
LINE = 0.7
# A short page speaks less clearly than a long one. Of its paragraphs that are perhaps the article's, the log
# odds are lifted until their mean is as on a long one, so that they aren't ordered by what little is known.
RATHER, USUAL, STEEP = 0.3, 5.0, 1.5
# More lines than these above the first paragraph are a menu's.
LINES = 5
# Blocks from which a page is long enough, and up to which a likelihood is no more believed than by its share of them.
LARGE, SMALL = 80, 20
# Digits of a year.
_YEAR = 4
# Digits behind the point that a probability is told with: every computer's exponential agrees on these.
_DIGITS = 4


def page_likelihood(whole: gate.Whole) -> float:
    """Return how likely a text is a page with furniture, from 0 to 1."""
    z = GATE[""]
    for (name, _, _), value in zip(gate.COLUMNS, gate.values(whole), strict=True):
        z += GATE[name] * value
    return second_look.likely(z)


class Looks:
    """What the looks say: the first one's columns, the second one's facts, how likely a block is the article's."""

    def __init__(self, whole: gate.Whole) -> None:
        page, heads = whole.page, first_look.Heads(whole)
        self.first = {name: column(heads) for name, _, column in first_look.COLUMNS}
        odds = _weighed(self.first, FIRST, FIRST[""])
        for index, kinds in enumerate(first_look.kinds(heads)):
            for kind in kinds:
                odds[index] += FIRST[kind]

        self.thoughts = thoughts = second_look.Thoughts(page, odds, heads)
        again = {name: column(thoughts) for name, _, column in second_look.COLUMNS}
        texts = {name: value(thoughts) for name, _, value in second_look.OF_TEXT}
        constant = SECOND[""] + sum([SECOND[name] * value for name, value in texts.items()])
        times = SECOND["odds"] + sum([SECOND[f"odds x {name}"] * value for name, value in texts.items()])
        self.odds = _weighed(again, {**SECOND, "odds": times}, constant)
        self.likely = [*map(second_look.likely, self.odds)]
        self.shapes = _shapes_of(heads, self.first)


def _weighed(columns: Mapping[str, Sequence[float]], weights: Mapping[str, float], constant: float) -> list[float]:
    """Return the sum of the weighted columns for each block.

    Most columns are nothing for most blocks: to add what is something takes half the time of a row at a time.
    """
    odds = [constant] * len(next(iter(columns.values())))
    for name, column in columns.items():
        weight = weights[name]
        for index in compress(range(len(column)), column):
            odds[index] += weight * column[index]
    return odds


def verdicts(page: Page) -> dict[int, Verdict]:
    """Return the verdict on each block that isn't the article's for sure, as far as the whole text tells."""
    whole = gate.Whole(page)
    likelihood = page_likelihood(whole)
    if likelihood < CLOSED:
        return lines_on_top(page) | opened(page)

    seen = Looks(whole)
    n = len(page.pieces)
    cut, label_cut = _cuts(likelihood, n)
    heads = seen.first["mail head"]
    if any(map(and_, heads, heads[1:])):
        cut = label_cut = 0.0  # a mail's head: nothing goes
    # Of a few blocks none stands out: a paragraph among them goes if nearly nothing speaks for it.
    share = min(1.0, n / SMALL) ** 2
    prose_cut = cut * PROSE * share
    bounds, inside = _bounds(page, seen, RATHER * share), _bounds(page, seen, PERHAPS * share)
    found = {}
    doubts = _doubts(page, seen, likelihood)
    for index, (p, doubt, is_label) in enumerate(zip(seen.likely, doubts, page.labels, strict=True)):
        opening = page.openings[index]
        is_plain = page.prose[index] and opening is None and not seen.first["closing"][index]
        least = label_cut if is_label else prose_cut if is_plain else cut
        if opening is not None and not page.prose[index] and likelihood >= OPEN:
            least = max(least, OPENED_CUT)
        if opening is not None and _may_head(page, index, likelihood):
            least = 0.0
        is_removed = p < least and not any(holds(page, seen, index, inside) for holds in _STAYS)
        if (is_removed or doubt < DOUBT) and index not in page.headings:
            found[index] = Verdict(doubt, reason(page, seen, index, bounds), is_removed)
    # The looks were learnt on whole pages; of a text with a line or two of furniture, these say more.
    if likelihood >= OPEN:
        found |= credit_lines(page)
    else:
        for index, verdict in opened(page).items():
            if index not in found or verdict.p < found[index].p:
                is_removed = verdict.is_removed or found.get(index, verdict).is_removed
                found[index] = Verdict(verdict.p, verdict.reason, is_removed)
    return found


def _bounds(page: Page, seen: Looks, least: float) -> tuple[int, int]:
    """Return the first and the last paragraph that are at least so likely the article's."""
    prose = [index for index, p in enumerate(seen.likely) if p >= least and page.prose[index]]
    return (prose[0], prose[-1]) if prose else (len(page.pieces), -1)


# What is in doubt at most, whatever the looks say of it: page, looks, index, the first and the last of the paragraphs.
_STAYS: tuple[Callable[[Page, Looks, int, tuple[int, int]], object], ...] = (
    lambda page, seen, index, bounds: seen.first["mail head"][index],
    lambda page, seen, index, bounds: index in page.speakers,
    # "Known programs are:" says what comes below.
    lambda page, seen, index, bounds: seen.first["colon"][index] and page.openings[index] is None,
    # "The Grey Ferry (1995)", with another above or below: works, or members of a band.
    lambda page, seen, index, bounds: _is_dated(page.pieces[index]) and _is_listed(page, index),
    # "4. The glass beach" above a paragraph, and below one.
    lambda page, seen, index, bounds: shapes.is_numbered(page.pieces[index]) and _is_between(page, index),
    # "2 cups barley flour", "The vote": between paragraphs, and nothing that furniture says.
    lambda page, seen, index, bounds: bounds[0] < index < bounds[1] and not _tells(page, seen, index),
)


def _tells(page: Page, seen: Looks, index: int) -> bool:
    """Whether a line between paragraphs is furniture's by its shape or its words, and not by its place alone."""
    return page.prose[index] or page.openings[index] is not None or index in seen.shapes


def _is_listed(page: Page, index: int) -> bool:
    """Whether an entry with its years has another above or below it."""
    beside = page.pieces[max(0, index - 1) : index] + page.pieces[index + 1 : index + 2]
    return any(map(_is_dated, beside))


def _is_dated(piece: str) -> bool:
    """Whether a line ends in a year, or years, in brackets."""
    inside = piece[piece.rfind("(") + 1 : -1] if piece[-1] == ")" else ""
    return inside[:_YEAR].isdecimal() or inside[-_YEAR:].isdecimal()


def lines_on_top(page: Page) -> dict[int, Verdict]:
    """Return a doubt on each line above the first paragraph, where these are many: a menu's, or a form's head."""
    first = first_paragraph(page)
    if page.words[first] < PARAGRAPH or not page.prose[first]:
        return {}
    lines = [
        index
        for index in range(first)
        if not page.prose[index]
        and index not in page.speakers
        and index not in page.headings
        and not shapes.is_item(page.pieces[index])
    ]
    return {index: Verdict(LIKELY[MENU], MENU, False) for index in lines} if len(lines) > LINES else {}


def _may_head(page: Page, index: int, likelihood: float) -> bool:
    """Whether a line that opens as furniture does may be the article's own: "Photographs: twelve", "4. Share it"."""
    is_label, is_between = page.labels[index], _is_between(page, index)
    if page.openings[index] in AMBIGUOUS or (is_label and shapes.is_numbered(page.pieces[index])):
        return likelihood < AJAR or (is_between and len(page.pieces) < SMALL)
    # "Comments in the margin", between paragraphs of a text that isn't surely a page.
    return is_label and is_between and likelihood < OPEN and page.lexicon.says_more(page.pieces[index])


def _is_between(page: Page, index: int) -> bool:
    """Whether a line stands between paragraphs, as a heading does: "Legal battle", "Key points of the deal"."""
    above, below = index - 1, index + 1
    return above >= 0 and below < len(page.pieces) and page.prose[above] and page.prose[below]


def _cuts(likelihood: float, n: int) -> tuple[float, float]:
    """Return under what likelihood a block is taken out of a text that is this likely a page, and a label."""
    cut = 0.0 if likelihood < AJAR else CAREFUL_CUT if likelihood < OPEN else CUT
    return cut, SHORT_LABEL_CUT if n < SMALL else LABEL_CUT


def _lifted(page: Page, seen: Looks) -> list[float]:
    """Return how likely each block is the article's beside the others of its page.

    The log odds of what is rather the article's are lifted until their mean over the paragraphs is USUAL, less so the
    longer the page; what lies below the mean lies STEEP times as far below it.
    """
    n = len(seen.odds)
    least = RATHER * min(1.0, n / SMALL) ** 2
    rather = [
        (z, count)
        for z, p, count, is_prose in zip(seen.odds, seen.likely, page.words, page.prose, strict=True)
        if is_prose and p >= least
    ]
    words = sum([count for _, count in rather])
    if not words:
        return seen.likely

    mean = sum([z * count for z, count in rather]) / words
    shift = max(0.0, USUAL - mean) * max(0.0, 1 - n / LARGE)
    return [
        p if p < least else second_look.likely(z + shift + (STEEP - 1) * min(0.0, z - mean))
        for z, p in zip(seen.odds, seen.likely, strict=True)
    ]


def _doubts(page: Page, seen: Looks, likelihood: float) -> list[float]:
    """Return how likely each block is the article's: the text is no page, or it is one and this is no furniture.

    A doubt costs little, so the gate is believed by the root of its likelihood.
    """
    root = sqrt(likelihood)
    lifted = _lifted(page, seen)
    found = []
    for index, (p, is_prose, opening) in enumerate(zip(lifted, page.prose, page.openings, strict=True)):
        worth = p if is_prose or index in page.speakers else p * LINE
        trust = root if opening is None else max(root, OPENED)
        found.append(1.0 if index in page.parts else round(1 - trust * (1 - worth), _DIGITS))
    return found


# What a block looks like by a column of the first look, the first that holds; "menu" is no column of it.
_SHAPES = (
    ("notice", "copyright"),  # "© 2026 Harbour Weekly"
    ("caption", "credit"),  # "The quay in May. /Getty Images"
    ("navigation", "menu"),  # "Home | News | Sport"
    ("time stamp", "short time"),  # "14 March 2026, 07:40"
    ("repeated", "repeated"),  # a pull quote
)
# What it is by its place, the first that holds: page, looks, index, the first and the last of the paragraphs.
_PLACES: tuple[tuple[str, Callable[[Page, Looks, int, tuple[int, int]], object]], ...] = (
    ("comments", lambda page, seen, index, bounds: index > bounds[1] and seen.thoughts.labels[index][1] > 0),
    ("related", lambda page, seen, index, bounds: seen.thoughts.labels[index][0] > NEAR),  # under "Most read"
    ("navigation", lambda page, seen, index, bounds: index < bounds[0] and not page.prose[index]),
    ("above the article", lambda page, seen, index, bounds: index < bounds[0]),
    ("link", lambda page, seen, index, bounds: index > bounds[1] and not page.prose[index]),
    ("below the article", lambda page, seen, index, bounds: index > bounds[1]),
    ("inside the article", lambda page, seen, index, bounds: True),
)
BY_PLACE = frozenset(name for name, _ in _PLACES) - {"comments", "related"}  # the reasons that need no label
# A label above is near up to a paragraph or two below it.
NEAR = 0.4


def _shapes_of(heads: first_look.Heads, columns: Mapping[str, Sequence[float]]) -> dict[int, str]:
    """Return what blocks look like by their shape, most of them like nothing."""
    prose = heads.page.prose
    menus = [not is_prose and shapes.has_separator(head) for is_prose, head in zip(prose, heads.heads, strict=True)]
    found: dict[int, str] = {}
    for name, column in _SHAPES:
        for index in compress(range(len(prose)), columns.get(column, menus)):
            found.setdefault(index, name)
    return found


def reason(page: Page, seen: Looks, index: int, bounds: tuple[int, int]) -> str:
    """Return what a block looks like: by how it opens, else by its shape, the label above, its place."""
    if told := page.openings[index] or seen.shapes.get(index):
        return told
    return next(name for name, test in _PLACES if test(page, seen, index, bounds))

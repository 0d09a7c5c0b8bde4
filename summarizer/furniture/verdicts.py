"""From facts to verdicts: is it a page at all, what is each block, and why.

Three outcomes: the article's, in doubt (it stays, and isn't picked), removed. A text that is no page loses nothing.
"""

from __future__ import annotations

from math import exp, sqrt

from . import first as first_look
from . import gate, shapes
from . import second as second_look
from .page import Verdict
from .signs import OPENED, has_mail_heads, opened
from .weights import FIRST, GATE, SECOND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import NamedTuple

    from .page import Page

    class Looks(NamedTuple):
        """What the two looks say."""

        first: dict[str, Sequence[float]]
        thoughts: second_look.Thoughts
        likely: list[float]
else:
    from collections import namedtuple

    Looks = namedtuple("Looks", "first thoughts likely")
    Looks.__doc__ = (
        "What the looks say: the first one's columns, the second one's facts, how likely a block is the article's."
    )

# How likely a page: under CLOSED nothing is looked at, under AJAR nothing goes, under OPEN only what is sure to be
# furniture. On the tuning half of the pages and on every clean kind: see benchmarks/furniture.py.
CLOSED, AJAR, OPEN = 0.1, 0.5, 0.9
# A block goes under this; behind a gate that is only ajar, under the other.
CUT, CAREFUL_CUT = 0.22, 0.05
# A label goes under this wherever the gate isn't closed: an article is rarely labelled "Advertisement".
LABEL_CUT = 0.15
# A block is in doubt under this.
DOUBT = 0.97
# A line that is no sentence is worth less than its likelihood: of those kept on real pages half are furniture.
LINE = 0.7
# A short page speaks less clearly than a long one. Of its paragraphs that are perhaps the article's, the log
# odds are lifted until their mean is as on a long one, so that they aren't ordered by what little is known.
RATHER, USUAL = 0.3, 5.0
# Blocks from which a page is long enough.
LARGE = 80
# Digits behind the point that a probability is told with: every computer's exponential agrees on these.
_DIGITS = 4
# Log odds under which a probability is none.
_NEVER = -30


def likely(z: float) -> float:
    """Return the probability of log odds."""
    return 1 / (1 + exp(-z)) if z > _NEVER else 0.0


def page_likelihood(page: Page) -> float:
    """Return how likely a text is a page with furniture, from 0 to 1."""
    z = GATE[""]
    for (name, _, _), value in zip(gate.COLUMNS, gate.values(page), strict=True):
        z += GATE[name] * value
    return likely(z)


def looks(page: Page) -> Looks:
    """Look at the blocks of a page."""
    n = len(page.pieces)
    heads = first_look.heads_of(page)
    columns = {name: column(heads) for name, _, column in first_look.COLUMNS}
    odds = _weighed(columns, FIRST, n)
    for index, kinds in enumerate(first_look.kinds(heads)):
        for kind in kinds:
            odds[index] += FIRST[kind]

    thoughts = second_look.think(page, [likely(z) for z in odds])
    again = {name: column(thoughts) for name, _, column in second_look.COLUMNS}
    return Looks(columns, thoughts, [likely(z) for z in _weighed(again, SECOND, n)])


def _weighed(columns: Mapping[str, Sequence[float]], weights: Mapping[str, float], n: int) -> list[float]:
    """Return the sum of the weighted columns for each block."""
    odds = [weights[""]] * n
    for name, column in columns.items():
        weight = weights[name]
        odds = [z + weight * value for z, value in zip(odds, column, strict=True)]
    return odds


def verdicts(page: Page) -> dict[int, Verdict]:
    """Return the verdict on each block that isn't the article's for sure, as far as the whole text tells."""
    likelihood = page_likelihood(page)
    if likelihood < CLOSED:
        return opened(page)

    seen = looks(page)
    cut, label_cut = _cuts(likelihood)
    if has_mail_heads(page):
        cut = label_cut = 0.0
    prose = [index for index, p in enumerate(seen.likely) if p >= cut and page.prose[index]]
    bounds = (prose[0], prose[-1]) if prose else (len(seen.likely), -1)
    shift = _shift(page, seen.likely)
    found = {}
    for index, p in enumerate(seen.likely):
        is_said = index in page.speakers or seen.first["mail head"][index]
        is_removed = p < (label_cut if page.labels[index] else cut) and not is_said
        doubt = _doubt(page, index, p if p < RATHER else likely(second_look.odds(p) + shift), likelihood)
        if (is_removed or doubt < DOUBT) and index not in page.headings:
            found[index] = Verdict(doubt, reason(page, seen, index, bounds), is_removed)
    # The looks were learnt on whole pages; of a text with a line or two of furniture, these say more.
    if likelihood < OPEN:
        for index, verdict in opened(page).items():
            if index not in found or verdict.p < found[index].p:
                found[index] = verdict._replace(is_removed=verdict.is_removed or found.get(index, verdict).is_removed)
    return found


def _cuts(likelihood: float) -> tuple[float, float]:
    """Return under what likelihood a block is taken out of a text that is this likely a page, and a label."""
    return 0.0 if likelihood < AJAR else CAREFUL_CUT if likelihood < OPEN else CUT, LABEL_CUT


def _shift(page: Page, ps: Sequence[float]) -> float:
    """Return what the log odds of the page's likely paragraphs lack on average to those of a long, clear page."""
    rather = [
        (second_look.odds(p), count)
        for p, count, is_prose in zip(ps, page.words, page.prose, strict=True)
        if is_prose and p >= RATHER
    ]
    words = sum([count for _, count in rather])
    if not words or len(ps) >= LARGE:
        return 0.0
    return max(0.0, USUAL - sum([z * count for z, count in rather]) / words) * (1 - len(ps) / LARGE)


def _doubt(page: Page, index: int, p: float, likelihood: float) -> float:
    """Return how likely a block is the article's: the text is no page, or it is one and this is no furniture.

    A doubt costs little, so the gate is believed by the root of its likelihood.
    """
    p *= 1.0 if page.prose[index] or index in page.speakers else LINE
    trust = sqrt(likelihood) if page.openings[index] is None else max(sqrt(likelihood), OPENED)
    return round(1 - trust * (1 - p), _DIGITS)


def _is_menu(page: Page, index: int) -> bool:
    return not page.prose[index] and shapes.has_separator(page.pieces[index][: shapes.HEAD])


# What a block looks like: a reason and its test, the first that holds is told. How a block opens goes before.
REASONS: tuple[tuple[str, Callable[[Page, Looks, int, tuple[int, int]], object]], ...] = (
    ("notice", lambda page, seen, index, bounds: seen.first["copyright"][index]),  # "© 2026 Harbour Weekly"
    ("caption", lambda page, seen, index, bounds: seen.first["credit"][index]),  # "The quay in May. /Getty Images"
    ("navigation", lambda page, seen, index, bounds: _is_menu(page, index)),
    ("time stamp", lambda page, seen, index, bounds: seen.first["short time"][index]),  # "14 March 2026, 07:40"
    ("repeated", lambda page, seen, index, bounds: seen.first["repeated"][index]),  # a pull quote
    ("comments", lambda page, seen, index, bounds: index > bounds[1] and seen.thoughts.labels[index][1] > 0),
    ("related", lambda page, seen, index, bounds: seen.thoughts.labels[index][0] > NEAR),  # under "Most read"
    ("navigation", lambda page, seen, index, bounds: index < bounds[0] and not page.prose[index]),
    ("above the article", lambda page, seen, index, bounds: index < bounds[0]),
    ("link", lambda page, seen, index, bounds: index > bounds[1] and not page.prose[index]),
    ("below the article", lambda page, seen, index, bounds: index > bounds[1]),
    ("inside the article", lambda page, seen, index, bounds: True),
)  # fmt: skip
# A label above is near up to a paragraph or two below it.
NEAR = 0.4


def reason(page: Page, seen: Looks, index: int, bounds: tuple[int, int]) -> str:
    """Return what a block looks like: by how it opens, else by its shape, the label above, its place."""
    opening = page.openings[index]
    return opening or next(name for name, test in REASONS if test(page, seen, index, bounds))

"""From the first look's scores in their context to the second look's codes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, compress

from .columns import NOTHING, bits, capped, only, plus, table
from .context import HEADINGS, Context
from .features import KINDS, places
from .marks import BYLINE, DESCRIBED, LAST_BIN, TIME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .columns import Column

SECOND = places(
    [
        ("bias", 1), ("score, inside", 50), ("score, words", 96), ("score, distance", 32), ("top", 4), ("share", 9),
        ("distance", 9), ("depth", 9), ("box mean", 24), ("outer mean", 24), ("kind mean", 24), ("place mean", 24),
        ("title", 4), ("behind title", 10), ("titles", 3), ("neighbours", 25), ("two before", 5), ("two behind", 5),
        ("heading", 40), ("so far", 11), ("span", 4), ("gap before", 10), ("gap behind", 10), ("card", 2),
        ("score, kind", 104), ("marks", 14), ("is title", 2), ("edge", 4), ("links, words", 36),
        ("page mean, distance", 40), ("page, score", 48), ("page, distance", 24), ("page, talk", 96),
        ("top share", 48), ("group", 80),
    ]
)  # fmt: skip

# A run that the first look gives less is no part of the article, whatever is around it: of the runs of the learning
# pages below, 1 in 130 is, with 1 in 700 of their words.
HOPELESS = 0.03
_LINKED, _WORDS, _SCORES = (0.5, 0.9), (5, 15), (0.1, 0.35, 0.65, 0.9)
_FEW = 3
_INSIDE = table(lambda distance: not distance)
_OF_WORDS = table(lambda words: bisect_right(_WORDS, words))
_CLOSED = table(lambda end: end > 1)
_OF_HEADINGS = frozenset(map(KINDS.__getitem__, HEADINGS))
_IS_HEADING = table(_OF_HEADINGS.__contains__)


def _stretches(places: Sequence[int], ends: Iterable[int], values: bytes) -> bytes:
    """Return a value for each of the places before the first end, the next for those before the second, and so on.

    >>> [*_stretches([0, 2, 3, 7], [3, 4], bytes([9, 8, 7]))]
    [9, 9, 8, 7]
    """
    reached = [0, *[bisect_left(places, end) for end in ends], len(places)]
    return b"".join([values[at : at + 1] * (reached[at + 1] - reached[at]) for at in range(len(values))])


class SecondLook:
    """The columns of those runs that have hope, from what the first look made of their page.

    Parameters
    ----------
    context : Context

    Attributes
    ----------
    places : list of int
        Which runs these are.
    """

    def __init__(self, context: Context) -> None:
        self.context, self.facts = context, context.facts
        facts = self.facts

        self.hopeful = hopeful = [score >= HOPELESS for score in context.scores]
        self.places = [*compress(range(len(hopeful)), hopeful)]
        self.scores, self.sums = [*compress(context.scores, hopeful)], [*compress(context.sums, hopeful)]
        self.masses = [*compress(context.masses, hopeful)]
        self.runs, self.parts = [*compress(facts.page.runs, hopeful)], [*compress(context.parts, hopeful)]
        self.marks, self.lengths = [*compress(facts.marks, hopeful)], [*compress(facts.lengths, hopeful)]
        self.words = [*compress(facts.words, hopeful)]
        self.shorts, self.capped = bytes(compress(facts.shorts, hopeful)), bytes(compress(facts.capped, hopeful))
        self.widths, self.kinds = bytes(compress(facts.widths, hopeful)), bytes(compress(facts.kinds, hopeful))
        self.ends = bytes(compress(facts.ends, hopeful))

        self.boxes = [run.box for run in self.runs]
        self.distances = capped([context.distance[box] for box in self.boxes], most=8)
        self.inside = self.distances.translate(_INSIDE)

    def columns(self) -> Iterator[Column]:
        """Yield all of them."""
        yield from self._of_scores()
        yield from self._of_way()
        yield from self._of_boxes()
        yield from self._of_order()
        yield from self._of_neighbours()
        yield from bits(SECOND["marks"], self._marks())

    def _of_scores(self) -> Iterator[Column]:
        """Yield the columns of the runs' own scores, with what the runs are."""
        at, context, title = SECOND, self.context, self.context.title
        # The highest score is .999665.
        eighths = bytes([int(score * 8) for score in self.scores])
        # Near the top's own box a step says much, far from it little.
        nears = capped(self.distances, most=3)
        talks = bytes([self.facts.talk[box] for box in self.boxes])
        steps = capped([(2 * total + 1250) // 100 for total in self.sums], most=24)
        below = bytes([0 if place < title else 1 + talk for place, talk in zip(self.places, talks, strict=True)])

        yield at["bias"], bytes(len(self.places))
        yield at["score, inside"], plus(steps, 2, self.inside)
        yield at["score, words"], plus(eighths, 12, self.widths)
        yield at["score, kind"], plus(eighths, 13, self.kinds)
        yield at["score, distance"], plus(eighths, 4, nears)
        yield at["page mean, distance"] + context.mean * 4, nears
        yield at["top share"] + context.top_share * 12, plus(nears, 3, below)
        # What a comment is to a forum it isn't to an article.
        for kind in self.facts.evidence:
            yield at["page, score"] + kind * 8, eighths
            yield at["page, distance"] + kind * 4, nears
            yield at["page, talk"] + kind * 16, plus(talks, 8, eighths)

    def _of_way(self) -> Iterator[Column]:
        """Yield the columns of the way from a run to the top, and of the row of boxes that it lies in."""
        at, context = SECOND, self.context
        yield at["distance"], self.distances
        yield at["depth"], capped([context.depth[box] for box in self.boxes], most=8)
        yield at["group"], bytes([(context.groups[box] or NOTHING + 1) - 1 for box in self.boxes])
        yield (
            at["card"],
            bytes(
                [
                    2 * run.link >= length if context.is_card[run.box] else NOTHING
                    for run, length in zip(self.runs, self.lengths, strict=True)
                ]
            ),
        )

    def _of_boxes(self) -> Iterator[Column]:
        """Yield the columns of the boxes that a run lies in: how the others in them were judged."""
        at, context, parts = SECOND, self.context, self.parts
        most = context.given[context.top] or 1e-9
        yield at["top"], plus(self.inside, 2, bytes([part == context.top for part in parts]))
        yield at["share"], bytes([int(context.given[part] / most * 8) for part in parts])

        parents, both = context.page.parents, [*zip(context.mass, context.words, strict=True)]
        outer = [parent if (parent := parents[part]) > 0 else 0 for part in parts]
        for name, others in (
            ("box mean", map(both.__getitem__, parts)),
            ("outer mean", map(both.__getitem__, outer)),
            ("kind mean", compress(context.of_kind, self.hopeful)),
            ("place mean", compress(context.of_place, self.hopeful)),
        ):
            # Of the others only, and drawn to .3 where they are few.
            means = [
                int((mass - own + 3) / (count - words + 10) * 11.99)
                for own, words, (mass, count) in zip(self.masses, self.words, others, strict=True)
            ]
            yield at[name], plus(bytes(means), 2, self.shorts)

    def _of_order(self) -> Iterator[Column]:
        """Yield the columns of where a run stands on the page, and what is above it."""
        at, facts, context, places = SECOND, self.facts, self.context, self.places
        title, first, last = context.title, context.first, context.last
        here = (title, title + 1)
        yield at["title"], _stretches(places, here, b"\1\3\2") if title >= 0 else bytes(len(places))
        # Where nothing is surely prose the first and the last are behind all.
        around = (first, last + 1)
        yield at["span"], plus(_stretches(places, around, b"\0\1\0"), 2, self.shorts)
        outside = _stretches(places, around, b"\1\0\1")
        yield at["edge"], only(outside, plus(_stretches(places, (first,), b"\1\0"), 2, self.shorts))
        for name, gaps in (("gap before", context.gap_before), ("gap behind", context.gap_behind)):
            yield at[name], capped([int(gap).bit_length() for gap in compress(gaps, self.hopeful)], most=LAST_BIN)
        yield at["is title"], bytes([place == title if facts.is_title[place] else NOTHING for place in places])

        so_far = [*accumulate(context.masses, initial=0.0)]
        yield at["so far"], bytes([int(so_far[place] / context.total * 10) for place in places])
        titles = [place for place, tag in enumerate(facts.tags) if tag == "h1" and 0 <= title < place]
        yield at["titles"], capped([bisect_right(titles, place) for place in places], most=2)
        behind = places[bisect_right(places, title) :] if title >= 0 else []
        bins = capped([int(so_far[place] - so_far[title + 1]).bit_length() for place in behind], most=LAST_BIN)
        yield at["behind title"], bytes([NOTHING]) * (len(places) - len(behind)) + bins

    def _of_neighbours(self) -> Iterator[Column]:
        """Yield the columns of the runs before and behind a run, and of its links."""
        at, places, hopeful, title = SECOND, self.places, self.hopeful, self.context.title
        fifths = bytes([0, 0, *[bisect_right(_SCORES, score) for score in self.context.scores], 0, 0, 0])
        before, after, second, third = [bytes(compress(fifths[step:], hopeful)) for step in (1, 3, 4, 5)]
        yield at["neighbours"], plus(before, 5, after)
        yield at["two before"], bytes(compress(fifths, hopeful))
        yield at["two behind"], second

        links = bytes(
            [
                1 + bisect_right(_LINKED, run.link / length) if run.link else 0
                for run, length in zip(self.runs, self.lengths, strict=True)
            ]
        )
        of_words = self.capped.translate(_OF_WORDS)
        kinds = bytes([3 if marks >> TIME & 1 else words for marks, words in zip(self.marks, of_words, strict=True)])
        yield at["links, words"], plus(links, 9, plus(kinds, 2, self.ends.translate(_CLOSED)))
        is_heading = self.kinds.translate(_IS_HEADING)
        yield at["heading"], only(is_heading, plus(after, 5, bytes(map(max, second, third))))
        way = _stretches(places, (title + 1, title + 2), b"\0\1\2")
        yield at["heading"] + 25, only(is_heading, plus(links, 3, way))

    def _marks(self) -> Iterator[int]:
        """Yield each run's marks, and four more."""
        facts, first = self.facts, self.context.first
        for place, run, words, marks in zip(self.places, self.runs, self.words, self.marks, strict=True):
            yield (
                marks
                | (marks >> BYLINE & 1 and place <= first) << DESCRIBED + 1
                | facts.is_repeated[place] << DESCRIBED + 2
                | (place == first) << DESCRIBED + 3
                | (words > _FEW and run.text.isupper()) << DESCRIBED + 4
            )

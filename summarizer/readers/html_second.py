"""From the first look's scores in their context to the second look's codes."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, compress

from .html_columns import NOTHING, bits, capped, only, plus, table
from .html_context import HEADINGS, Context
from .html_features import places
from .html_marks import BYLINE, DESCRIBED, TIME, log_bin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .html_columns import Column

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
        hopeful = [score >= HOPELESS for score in context.scores]
        self.places = [*compress(range(len(hopeful)), hopeful)]
        self.scores, self.sums = [*compress(context.scores, hopeful)], [*compress(context.sums, hopeful)]
        self.runs, self.parts = [*compress(facts.page.runs, hopeful)], [*compress(context.parts, hopeful)]
        self.marks, self.lengths = [*compress(facts.marks, hopeful)], [*compress(facts.lengths, hopeful)]
        self.words, self.tags = [*compress(facts.words, hopeful)], [*compress(facts.tags, hopeful)]
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

        outer = [max(0, context.page.parents[part]) for part in parts]
        masses = [context.masses[place] for place in self.places]
        for name, others in (
            ("box mean", [(context.mass[part], context.words[part]) for part in parts]),
            ("outer mean", [(context.mass[box], context.words[box]) for box in outer]),
            ("kind mean", [context.of_kind[place] for place in self.places]),
            ("place mean", [context.of_place[place] for place in self.places]),
        ):
            # Of the others only, and drawn to .3 where they are few.
            means = [
                int((mass - own + 3) / (count - words + 10) * 11.99)
                for own, words, (mass, count) in zip(masses, self.words, others, strict=True)
            ]
            yield at[name], plus(bytes(means), 2, self.shorts)

    def _of_order(self) -> Iterator[Column]:
        """Yield the columns of where a run stands on the page, and what is above it."""
        at, facts, context, places = SECOND, self.facts, self.context, self.places
        title, first, last = context.title, context.first, context.last
        yield at["title"], bytes([0 if title < 0 else 1 + (place > title) + 2 * (place == title) for place in places])
        within = bytes([first <= place <= last for place in places])
        yield at["span"], plus(within, 2, self.shorts)
        outside = bytes([place < first or place > last for place in places])
        yield at["edge"], only(outside, plus(bytes([place < first for place in places]), 2, self.shorts))
        yield at["gap before"], bytes([log_bin(context.gap_before[place]) for place in places])
        yield at["gap behind"], bytes([log_bin(context.gap_behind[place]) for place in places])
        yield at["is title"], bytes([place == title if facts.is_title[place] else NOTHING for place in places])

        so_far = [*accumulate(context.masses, initial=0.0)]
        yield at["so far"], bytes([int(so_far[place] / context.total * 10) for place in places])
        titles = [place for place, tag in enumerate(facts.tags) if tag == "h1" and 0 <= title < place]
        yield at["titles"], capped([bisect_right(titles, place) for place in places], most=2)
        mass = so_far[title + 1]
        yield (
            at["behind title"],
            bytes([log_bin(so_far[place] - mass) if 0 <= title < place else NOTHING for place in places]),
        )

    def _of_neighbours(self) -> Iterator[Column]:
        """Yield the columns of the runs before and behind a run, and of its links."""
        at, context, places = SECOND, self.context, self.places
        fifths = bytes([0, 0, *[bisect_right(_SCORES, score) for score in context.scores], 0, 0, 0])
        behind = bytes([fifths[place + 3] for place in places])
        yield at["neighbours"], plus(bytes([fifths[place + 1] for place in places]), 5, behind)
        yield at["two before"], bytes([fifths[place] for place in places])
        yield at["two behind"], bytes([fifths[place + 4] for place in places])

        linked = [run.link / length for run, length in zip(self.runs, self.lengths, strict=True)]
        links = bytes([1 + bisect_right(_LINKED, share) if share else 0 for share in linked])
        of_words = self.capped.translate(_OF_WORDS)
        kinds = bytes([3 if marks >> TIME & 1 else words for marks, words in zip(self.marks, of_words, strict=True)])
        yield at["links, words"], plus(links, 9, plus(kinds, 2, self.ends.translate(_CLOSED)))
        is_heading = bytes([tag in HEADINGS for tag in self.tags])
        best = bytes([max(fifths[place + 4], fifths[place + 5]) for place in places])
        yield at["heading"], only(is_heading, plus(behind, 5, best))
        way = bytes([max(0, min(2, place - context.title)) for place in places])
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

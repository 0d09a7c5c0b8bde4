"""From the first look's scores in their context to the second look's codes."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from .html_context import HEADINGS, Context
from .html_features import places
from .html_marks import BYLINE, DESCRIBED, TIME, bin_of, bits, log_bin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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


class SecondLook:
    """The codes of runs, from what the first look made of their page: by columns, as in `html_features.Facts`.

    Parameters
    ----------
    context : Context
    """

    def __init__(self, context: Context) -> None:
        self.context, self.facts = context, context.facts
        self.places = [place for place, score in enumerate(context.scores) if score >= HOPELESS]
        self.inside = [context.distance[self.facts.page.runs[place].box] == 0 for place in self.places]
        self.shorts = [self.facts.shorts[place] for place in self.places]

    def codes(self) -> list[tuple[int, ...] | None]:
        """Return the codes of each run; None for one without hope."""
        columns = [*self._of_scores(), *self._of_way(), *self._of_boxes(), *self._of_order(), *self._of_neighbours()]
        found: list[tuple[int, ...] | None] = [None] * len(self.context.scores)
        for place, codes, marks in zip(self.places, zip(*columns, strict=True), self._marks(), strict=True):
            found[place] = codes + marks if marks else codes
        return found

    def _of_scores(self) -> Iterator[list[int]]:
        """Yield the columns of the runs' own scores, with what the runs are."""
        at, facts, context, places = SECOND, self.facts, self.context, self.places
        boxes = [facts.page.runs[place].box for place in places]
        # The highest score is .999665.
        eighths = [int(context.scores[place] * 8) for place in places]
        # Near the top's own box a step says much, far from it little.
        nears = [min(3, context.distance[box]) for box in boxes]
        talks = [facts.talk[box] for box in boxes]
        steps = [min(24, (2 * context.sums[place] + 1250) // 100) for place in places]

        yield [at["bias"]] * len(places)
        yield [at["score, inside"] + step * 2 + inside for step, inside in zip(steps, self.inside, strict=True)]
        yield [
            at["score, words"] + eighth * 12 + bin_of(facts.words[place])
            for eighth, place in zip(eighths, places, strict=True)
        ]
        yield [
            at["score, kind"] + eighth * 13 + facts.kinds[place] for eighth, place in zip(eighths, places, strict=True)
        ]
        yield [at["score, distance"] + eighth * 4 + near for eighth, near in zip(eighths, nears, strict=True)]
        mean, share = at["page mean, distance"] + context.mean * 4, at["top share"] + context.top_share * 12
        yield [mean + near for near in nears]
        yield [
            share + near * 3 + (0 if place < context.title else 1 + talk)
            for place, near, talk in zip(places, nears, talks, strict=True)
        ]
        # What a comment is to a forum it isn't to an article.
        for kind in facts.evidence:
            score, distance, talking = at["page, score"] + kind * 8, at["page, distance"] + kind * 4, at["page, talk"]
            yield [score + eighth for eighth in eighths]
            yield [distance + near for near in nears]
            yield [talking + kind * 16 + talk * 8 + eighth for talk, eighth in zip(talks, eighths, strict=True)]

    def _of_way(self) -> Iterator[list[int]]:
        """Yield the columns of the way from a run to the top, and of the row of boxes that it lies in."""
        at, context, runs = SECOND, self.context, self.facts.page.runs
        boxes = [runs[place].box for place in self.places]
        yield [at["distance"] + min(8, context.distance[box]) for box in boxes]
        yield [at["depth"] + min(8, context.depth[box]) for box in boxes]
        yield [at["group"] + context.groups[box] - 1 if context.groups[box] else -1 for box in boxes]
        yield [
            at["card"] + (2 * runs[place].link >= self.facts.lengths[place]) if context.is_card[box] else -1
            for place, box in zip(self.places, boxes, strict=True)
        ]

    def _of_boxes(self) -> Iterator[list[int]]:
        """Yield the columns of the boxes that a run lies in: how the others in them were judged."""
        at, context, words = SECOND, self.context, self.facts.words
        parts = [context.parts[place] for place in self.places]
        most = context.given[context.top] or 1e-9
        yield [at["top"] + inside * 2 + (part == context.top) for part, inside in zip(parts, self.inside, strict=True)]
        yield [at["share"] + int(context.given[part] / most * 8) for part in parts]

        outer = [max(0, context.page.parents[part]) for part in parts]
        for name, others in (
            ("box mean", [(context.mass[part], context.words[part]) for part in parts]),
            ("outer mean", [(context.mass[box], context.words[box]) for box in outer]),
            ("kind mean", [context.of_kind[place] for place in self.places]),
            ("place mean", [context.of_place[place] for place in self.places]),
        ):
            start = at[name]
            # Of the others only, and drawn to .3 where they are few.
            yield [
                start + int((mass - context.masses[place] + 3) / (count - words[place] + 10) * 11.99) * 2 + short
                for place, (mass, count), short in zip(self.places, others, self.shorts, strict=True)
            ]

    def _of_order(self) -> Iterator[list[int]]:
        """Yield the columns of where a run stands on the page, and what is above it."""
        at, facts, context, places = SECOND, self.facts, self.context, self.places
        title, first, last = context.title, context.first, context.last
        yield [at["title"] + (0 if title < 0 else 1 + (place > title) + 2 * (place == title)) for place in places]
        span, edge, is_title = at["span"], at["edge"], at["is title"]
        yield [span + (first <= place <= last) * 2 + short for place, short in zip(places, self.shorts, strict=True)]
        yield [
            edge + 2 * (place < first) + short if place < first or place > last else -1
            for place, short in zip(places, self.shorts, strict=True)
        ]
        before, behind = at["gap before"], at["gap behind"]
        yield [before + log_bin(context.gap_before[place]) for place in places]
        yield [behind + log_bin(context.gap_behind[place]) for place in places]
        yield [is_title + (place == title) if facts.is_title[place] else -1 for place in places]

        so_far = [*accumulate(context.masses, initial=0.0)]
        yield [at["so far"] + int(so_far[place] / context.total * 10) for place in places]
        is_behind = [0 <= title < place for place in range(len(facts.tags))]
        titles = [*accumulate([behind and tag == "h1" for behind, tag in zip(is_behind, facts.tags, strict=True)])]
        yield [at["titles"] + min(2, titles[place]) for place in places]
        yield [
            at["behind title"] + log_bin(so_far[place] - so_far[title + 1]) if is_behind[place] else -1
            for place in places
        ]

    def _of_neighbours(self) -> Iterator[list[int]]:
        """Yield the columns of the runs before and behind a run, and of its links."""
        at, facts, context, places = SECOND, self.facts, self.context, self.places
        fifths = [0, 0, *[bisect_right(_SCORES, score) for score in context.scores], 0, 0, 0]
        yield [at["neighbours"] + fifths[place + 1] * 5 + fifths[place + 3] for place in places]
        yield [at["two before"] + fifths[place] for place in places]
        yield [at["two behind"] + fifths[place + 4] for place in places]

        linked = [facts.page.runs[place].link / facts.lengths[place] for place in places]
        links = [1 + bisect_right(_LINKED, share) if share else 0 for share in linked]
        yield [
            at["links, words"]
            + link * 9
            + (3 if facts.marks[place] >> TIME & 1 else bisect_right(_WORDS, facts.words[place])) * 2
            + (facts.ends[place] > 1)
            for place, link in zip(places, links, strict=True)
        ]
        is_heading = [facts.tags[place] in HEADINGS for place in places]
        yield [
            at["heading"] + fifths[place + 3] * 5 + max(fifths[place + 4], fifths[place + 5]) if heading else -1
            for place, heading in zip(places, is_heading, strict=True)
        ]
        yield [
            at["heading"] + 25 + link * 3 + max(0, min(2, place - context.title)) if heading else -1
            for place, heading, link in zip(places, is_heading, links, strict=True)
        ]

    def _marks(self) -> Iterator[tuple[int, ...]]:
        """Yield the codes of each run's marks, and of four more."""
        facts, context, start = self.facts, self.context, SECOND["marks"]
        for place in self.places:
            marks = facts.marks[place]
            marks |= (
                (marks >> BYLINE & 1 and place <= context.first) << DESCRIBED + 1
                | facts.is_repeated[place] << DESCRIBED + 2
                | (place == context.first) << DESCRIBED + 3
                | (facts.words[place] > _FEW and facts.page.runs[place].text.isupper()) << DESCRIBED + 4
            )
            yield bits(marks, start)

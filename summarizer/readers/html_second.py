"""From the first look's scores in their context to the second look's codes."""

from __future__ import annotations

from bisect import bisect_right

from .html_context import HEADINGS, Context
from .html_features import KINDS, OTHER, places
from .html_marks import BYLINE, DESCRIBED, SHORT, TIME, bin_of, bits, log_bin

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
    """The codes of runs, from what the first look made of their page.

    Parameters
    ----------
    context : Context
    """

    def __init__(self, context: Context) -> None:
        self.context, self.facts, self.page = context, context.facts, context.page
        self.fifths = [0, 0, *[bisect_right(_SCORES, score) for score in context.scores], 0, 0, 0]
        self.top_share = min(3, int(context.mass[context.top] * 4 / context.total))

    def codes(self) -> list[list[int] | None]:
        """Return the codes of each run; None for one without hope."""
        found: list[list[int] | None] = []
        context, at = self.context, SECOND
        so_far = at_title = 0.0
        titles = 0

        for place, run in enumerate(self.page.runs):
            is_behind = 0 <= context.title < place
            titles += is_behind and run.tag == "h1"
            if context.scores[place] < HOPELESS:
                found.append(None)
            else:
                codes = self._of_run(place)
                codes += (at["so far"] + int(so_far / context.total * 10), at["titles"] + min(2, titles))
                if is_behind:
                    codes.append(at["behind title"] + log_bin(max(0.0, so_far - at_title)))
                found.append(codes)
            so_far += context.masses[place]
            if place == context.title:
                at_title = so_far
        return found

    def _of_run(self, place: int) -> list[int]:
        """Return the codes of a run but for those that count what is above it."""
        at, facts, context, run = SECOND, self.facts, self.context, self.page.runs[place]
        words, box, title = facts.words[place], run.box, context.title
        eighth, is_short, talk = min(7, int(context.scores[place] * 8)), words < SHORT, facts.talk[box]
        step = max(0, min(24, (2 * context.sums[place] + 1250) // 100))
        distance = context.distance[box]
        # Near the top's own box a step says much, far from it little.
        near, is_inside = min(3, distance), distance == 0
        links = 1 + bisect_right(_LINKED, run.link / len(run.text)) if run.link else 0
        few = 2 + 1 if facts.marks[place] >> TIME & 1 else bisect_right(_WORDS, words)

        codes = [
            at["bias"],
            at["score, inside"] + step * 2 + is_inside,
            at["score, words"] + eighth * 12 + bin_of(words),
            at["score, distance"] + eighth * 4 + near,
            at["score, kind"] + eighth * 13 + KINDS.get(run.tag, OTHER),
            at["distance"] + min(8, distance),
            at["depth"] + min(8, context.depth[box]),
            at["title"] + (0 if title < 0 else 1 + (place > title) + 2 * (place == title)),
            at["links, words"] + links * 9 + few * 2 + (facts.shapes[place] % 4 > 1),
            at["span"] + (context.first <= place <= context.last) * 2 + is_short,
            at["gap before"] + log_bin(context.gap_before[place]),
            at["gap behind"] + log_bin(context.gap_behind[place]),
            at["page mean, distance"] + context.mean * 4 + near,
            at["top share"] + self.top_share * 12 + near * 3 + (0 if place < title else 1 + talk),
        ]
        # What a comment is to a forum it isn't to an article.
        for kind in facts.evidence:
            codes += (
                at["page, score"] + kind * 8 + eighth,
                at["page, distance"] + kind * 4 + near,
                at["page, talk"] + kind * 16 + talk * 8 + eighth,
            )
        codes += self._of_boxes(place, is_inside, is_short)
        codes += self._of_order(place, links, is_short)
        return codes

    def _of_boxes(self, place: int, is_inside: bool, is_short: bool) -> list[int]:
        """Return the codes of the boxes that a run lies in: how the others in them were judged."""
        at, page, context, run = SECOND, self.page, self.context, self.page.runs[place]
        box, part = run.box, context.parts[place]
        outer = max(0, page.parents[part])
        mass, words = context.masses[place], self.facts.words[place]
        kind_mass, kind_words = context.kind_masses[page.tags[box], page.names[box]]
        place_mass, place_words = context.kind_masses[page.tags[part], page.names[part], run.tag]

        codes = [
            at["top"] + is_inside * 2 + (part == context.top),
            at["share"] + int(min(1.0, context.given[part] / (context.given[context.top] or 1e-9)) * 8),
        ]
        for name, others, count in (
            ("box mean", context.mass[part], context.words[part]),
            ("outer mean", context.mass[outer], context.words[outer]),
            ("kind mean", kind_mass, kind_words),
            ("place mean", place_mass, place_words),
        ):
            # Of the others only, and drawn to .3 where they are few.
            mean = (others - mass + 3) / (count - words + 10)
            codes.append(at[name] + max(0, min(11, int(mean * 11.99))) * 2 + is_short)
        if context.is_card[box]:
            codes.append(at["card"] + (2 * run.link >= len(run.text)))
        if context.groups[box]:
            codes.append(at["group"] + context.groups[box] - 1)
        return codes

    def _of_order(self, place: int, links: int, is_short: bool) -> list[int]:
        """Return the codes of what stands before and behind a run, and of its marks."""
        at, facts, context, run = SECOND, self.facts, self.context, self.page.runs[place]
        two_before, before, _, behind, two_behind, three_behind = self.fifths[place : place + 6]
        marks, first = facts.marks[place], context.first

        codes = [
            at["neighbours"] + before * 5 + behind,
            at["two before"] + two_before,
            at["two behind"] + two_behind,
            *bits(marks, at["marks"]),
        ]
        if run.tag in HEADINGS:
            since = min(2, place - context.title) if place > context.title else 0
            codes += (
                at["heading"] + behind * 5 + max(two_behind, three_behind),
                at["heading"] + 25 + links * 3 + since,
            )
        is_loud = facts.words[place] > _FEW and run.text.isupper()
        more = (
            marks >> BYLINE & 1 and place <= first,
            facts.repeats[run.text] > 1,
            place == first,
            is_loud,
        )
        codes += [at["marks"] + DESCRIBED + 1 + number for number, has in enumerate(more) if has]
        if facts.is_title[place]:
            codes.append(at["is title"] + (place == context.title))
        if place > context.last:
            codes.append(at["edge"] + is_short)
        if place < first:
            codes.append(at["edge"] + 2 + is_short)
        return codes

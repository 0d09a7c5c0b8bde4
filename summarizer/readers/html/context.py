"""From the first look's scores to what they make of the page: which box holds the article, what is near it."""

from __future__ import annotations

import math

from .features import REPLY
from .marks import log_bin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .features import Facts

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# What a paragraph lies in before it lies in a part of the page.
_PARAGRAPHS = HEADINGS | frozenset("p blockquote li ul ol dl dd dt pre td th tr tbody table figcaption".split())
# A short run may stand anywhere, a paragraph's worth of words hardly outside of an article.
_SHORTS_GIFT = 0.4
_OF_OUTER, _OF_OUTERMOST = 0.6, 0.3
# What is surely prose: so much of the first look's score, so many words.
_SURE, _PROSE = 0.6, 12
# Scores are learnt in hundredths: of whole numbers every machine makes the same sum.
_MOST = 800
SCORES = [round(1 / (1 + math.exp(-hundredths / 100)), 6) for hundredths in range(-_MOST, _MOST + 1)]


class _Probabilities(dict[int, float]):
    """The probability that each sum of weights stands for, in hundredths of log odds; 8 either way is the most."""

    def __missing__(self, hundredths: int) -> float:
        return SCORES[0 if hundredths < 0 else -1]


probability = _Probabilities(enumerate(SCORES, -_MOST)).__getitem__


class Context:
    """What the first look's scores say of the boxes and of the order of the runs.

    Attributes
    ----------
    top : int
        The box that holds the article: paragraphs give their score times their words to the part that they lie in,
        .6 of it to the next one around that has more in it, .3 to the one after.
    title : int
        The run that is the title; -1 where none is.
    distance, depth : list of int
        From each box up to the first that holds the top as well: how far that is above the top, and above the box, in
        boxes that have more in them than the one within.
    of_kind, of_place : list of list of float
        Of each run, the sum of scores times words and that of words: of runs in boxes of its tag and names; of runs of
        its tag in such parts of the page.
    first, last : int
        The first and the last run in the top that is surely prose; behind all runs where none is.
    """

    def __init__(self, facts: Facts, sums: list[int]) -> None:
        self.facts, self.page, self.sums = facts, facts.page, sums
        self.scores = [*map(probability, sums)]
        self.masses = [score * words for score, words in zip(self.scores, facts.words, strict=True)]
        size = len(self.page.tags)
        self.given, self.mass, self.words, self.linked = [0.0] * size, [0.0] * size, [0] * size, [0] * size
        self.parts: list[int] = []

        self.of_kind: list[list[float]] = []
        self.of_place: list[list[float]] = []
        self._give()
        self._give_to_kinds()
        self.total = self.mass[0] or 1e-9
        # Of two that are equally likely the outer: it was opened first.
        self.top = max(range(size), key=self.given.__getitem__)
        self._place_boxes()
        self.groups = self._groups()
        self.title = self._find_title()
        self._find_ends()
        squares = sum([score * mass for score, mass in zip(self.scores, self.masses, strict=True)])
        self.mean = min(9, int(10 * squares / self.total))
        self.top_share = min(3, int(self.mass[self.top] * 4 / self.total))

    def _give(self) -> None:
        """Give each run's score to the boxes that it lies in, and to its kinds."""
        parents, given, mass_of, words_of, linked_of = (
            self.page.parents, self.given, self.mass, self.words, self.linked,
        )  # fmt: skip
        known: dict[int, int] = {}
        wider = self._wider()
        for run, length, words, is_short, mass in zip(
            self.page.runs, self.facts.lengths, self.facts.words, self.facts.shorts, self.masses, strict=True
        ):
            box, link = run.box, run.link
            if box not in known:
                known[box] = self._part(box)
            part = known[box]
            self.parts.append(part)

            gift = mass
            if link:
                gift *= 1 - min(1.0, link / length)
                linked_of[box] += 5 * link > 4 * length
            if is_short:
                gift *= _SHORTS_GIFT
            given[part] += gift
            if (part := wider[part]) > 0:
                given[part] += _OF_OUTER * gift
                if (part := wider[part]) > 0:
                    given[part] += _OF_OUTERMOST * gift
            mass_of[box] += mass
            words_of[box] += words
        for box in range(len(parents) - 1, 0, -1):
            parent = parents[box]
            mass_of[parent] += mass_of[box]
            words_of[parent] += words_of[box]
            linked_of[parent] += linked_of[box]

    def _wider(self) -> list[int]:
        """Return for each box the first around it that has more in it: page builders wrap each part five times."""
        parents, characters = self.page.parents, self.facts.characters
        found = [-1] * len(parents)
        for box, parent in enumerate(parents):
            if parent >= 0:
                found[box] = parent if parent == 0 or characters[parent] > characters[box] else found[parent]
        return found

    def _give_to_kinds(self) -> None:
        """Sum up what runs of a kind have: those of one template are judged together, a comment as the 20 like it."""
        look_of = self.facts.look_of
        known: dict[int | tuple[int, str], list[float]] = {}
        for run, part, words, mass in zip(self.page.runs, self.parts, self.facts.words, self.masses, strict=True):
            of_kind = known.setdefault(look_of[run.box], [0.0, 0])
            of_place = known.setdefault((look_of[part], run.tag), [0.0, 0])
            of_kind[0] += mass
            of_kind[1] += words
            of_place[0] += mass
            of_place[1] += words
            self.of_kind.append(of_kind)
            self.of_place.append(of_place)

    def _part(self, box: int) -> int:
        """Return the part of the page that a paragraph's box lies in; a box with one run only is a paragraph."""
        parents, tags, part = self.page.parents, self.page.tags, box
        while part > 0 and tags[part] in _PARAGRAPHS:
            part = parents[part]
        if part == box and part > 0 and self.facts.counts[part] == 1:
            part = parents[part]
        return part

    def _place_boxes(self) -> None:
        """Say of each box how far it is from the top, and whether it is a card: one of a row of teasers."""
        parents, tags, facts = self.page.parents, self.page.tags, self.facts
        # A box around that has nothing more in it is no step away.
        characters = facts.characters
        above, steps = {self.top: 0}, 0
        box = self.top
        while box > 0:
            parent = parents[box]
            steps += characters[parent] > characters[box]
            above[parent] = steps
            box = parent

        size = len(parents)
        self.above, self.distance, self.depth = above, [steps] * size, [0] * size
        self.is_card = [False] * size
        for box in range(1, size):
            parent = parents[box]
            if box in above:
                self.distance[box] = above[box]
            else:
                self.distance[box] = self.distance[parent]
                self.depth[box] = self.depth[parent] + (characters[parent] > characters[box])
            self.is_card[box] = self.is_card[parent] or (
                facts.counts[box] > 1
                and self.linked[box] > 0
                and self.mass[box] < 0.3 * self.total
                and facts.siblings[box] > 2
                and tags[box] not in ("tr", "p")
            )
        self.distance[0] = above[0]

    def _groups(self) -> list[int]:
        """Return for each box the code of the row of boxes alike that it lies in, posts or teasers; 0 for none."""
        parents, tags, facts = self.page.parents, self.page.tags, self.facts
        masses: dict[tuple[int, int], list[Any]] = {}
        for box, kind in enumerate(facts.rows):
            if facts.counts[box] > 1 and facts.siblings[box] > 2 and tags[box] != "tr":
                known = masses.setdefault(kind, [0, 0.0])
                known[0] += self.words[box]
                known[1] += self.mass[box]

        found = [0] * len(parents)
        for box, kind in enumerate(facts.rows):
            if box:
                found[box] = found[parents[box]]
                if not found[box] and kind in masses:
                    (words, mass), count = masses[kind], facts.siblings[box]
                    many = min(3, (count - 2).bit_length() - 1)
                    found[box] = 1 + many * 20 + log_bin(words // count >> 3, 4) * 4 + min(3, int(mass * 4 / words))
        return found

    def _find_title(self) -> int:
        """Return the run that is the title: likest, in the highest heading, no link, near the article."""
        title, best, found = self.facts.title, 0.0, -1
        for place, run in enumerate(self.page.runs):
            if not self.facts.is_title[place] or run.text[: len(REPLY)].casefold() == REPLY:
                continue
            # A link with the title's words is that of a teaser, a crumb or a share button.
            lengths = sorted((len(run.text), len(title)))
            worth = lengths[0] / lengths[1]
            worth += 1.0 if run.tag == "h1" else 0.5 if run.tag in HEADINGS else 0
            worth -= 0.8 * (5 * run.link > 4 * len(run.text))
            worth += 0.5 * (self.distance[run.box] == 0 or self.parts[place] in self.above)
            if worth > best:
                best, found = worth, place
        return found if found >= 0 else self.facts.headline

    def _find_ends(self) -> None:
        """Find what is surely prose, the first and the last of it in the top, and how much lies between."""
        words, runs, size = self.facts.words, self.page.runs, len(self.page.runs)
        sure = [score > _SURE and count >= _PROSE for score, count in zip(self.scores, words, strict=True)]
        inside = [place for place in range(size) if sure[place] and self.distance[runs[place].box] == 0]
        self.first, self.last = (inside[0], inside[-1]) if inside else (size, size)
        other = [(1 - score) * count + 1 for score, count in zip(self.scores, words, strict=True)]
        self.gap_before, self.gap_behind = [0.0] * size, [0.0] * size
        # What isn't prose counts by its words, and a picture's empty line a little as well.
        for gaps, order in ((self.gap_before, range(size)), (self.gap_behind, range(size - 1, -1, -1))):
            gap = 0.0
            for place in order:
                gaps[place] = gap
                gap = 0.0 if sure[place] else gap + other[place]

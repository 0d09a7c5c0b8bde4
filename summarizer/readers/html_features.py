"""From runs of text and boxes to what a judge looks at: codes, each a place in a table of weights.

Everything is a count in a bin or a yes: a code is an index, the judge adds up the weights that stand there, and a
learner sees the very same codes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from .html_marks import (
    DESCRIBED,
    SHORT,
    WORDY,
    bin_of,
    bits,
    bold_of,
    end_of,
    letters_of,
    links_of,
    log_bin,
    marks_of,
    words_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .html_walk import Page, Run


def places(tables: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return where each table begins when all stand one behind the other; "" is where they end."""
    found, end = {}, 0
    for name, size in tables:
        found[name] = end
        end += size
    return found | {"": end}


# Of the first look, in four groups: what the run is, what is around it, the boxes it lies in, what the page is.
FIRST = places(
    [
        ("bias", 1), ("shape", 240), ("kind, words", 156), ("kind, links", 65), ("letters", 12), ("bold", 6),
        ("commas", 15), ("word length", 10), ("marks", 9), ("repeated", 2), ("title", 1),
        ("before", 50), ("behind", 50), ("two before", 25), ("two behind", 25), ("place", 10), ("text before", 20),
        ("headline", 3), ("size", 16),
        ("box", 54), ("box share", 12), ("box runs", 8), ("outer", 54), ("outer share", 12),
        ("outermost", 54), ("outermost share", 12), ("siblings", 8), ("outer siblings", 8),
        ("page, shape", 144), ("page, talk", 12), ("talk, shape", 24),
    ]
)  # fmt: skip

# Of a box, the last bin of its links, in eighths, and of its share of the page, in halvings.
_ALL_LINKS, _LEAST_SHARE = 8, 11
_OF_BOX = {name: (FIRST[name], FIRST[name + " share"]) for name in ("box", "outer", "outermost")}

KINDS = {tag: place for place, tag in enumerate("p h1 h2 h3 h4 li td dd blockquote figcaption pre div".split())}
KINDS |= {"h5": 4, "h6": 4, "th": 6, "tr": 6, "dt": 7, "caption": 9, "q": 8}
KINDS |= dict.fromkeys("section article main body center".split(), 11)
OTHER = 12

# Boxes in which people talk to each other: a forum's posts, and the comments under an article.
_TALK = re.compile(r"comment|reply|replies|respon|answer|message|post|thread|topic|disqus", re.IGNORECASE)
# A box that holds more of a page than this says nothing of its parts.
MOST = 0.9
# A title and a part of the description that a run repeats: not a word that any run has.
_SHORTEST_TITLE, LONGEST_TITLE, _DESCRIPTION, _SHORTEST_DESCRIPTION = 8, 300, 40, 30
# A kicker before the title or the site behind it are no longer than the title.
_MOST_OF_TITLES = 2
# Where a run is of a few words, its commas say nothing.
_COMMAS, _FEW = (12, 40), 4


class Facts:
    """What is known of a page's runs and boxes before any is judged.

    Attributes
    ----------
    words, shapes, marks : list of int
        Of each run: how many words; length, links and final mark in one number; its marks as bits.
    is_title : list of bool
        Whether a run is the page's title, or a part of it, or has it in it.
    own, around : list of list of int
        The codes of each run, and of its neighbours, place and page.
    boxes : dict of int to list of int
        The codes of each box that a run lies in.
    characters, linked, ended, counts : list of int
        Of each box, with all that is in it: characters, those in links, those of runs that end as a sentence; runs.
    siblings : list of int
        How many boxes of its parent have its tag and its names.
    talk : list of bool
        Whether people talk to each other in a box.
    headline : int
        The run that is the first h1; -1 without one.
    """

    def __init__(self, page: Page, title: str, description: str, evidence: list[int]) -> None:
        self.page, self.evidence = page, evidence
        self.title, self.description = title.casefold().strip(), description
        size = len(page.tags)
        self.characters, self.linked, self.ended, self.counts = [0] * size, [0] * size, [0] * size, [0] * size
        self.words: list[int] = []
        self.shapes: list[int] = []
        self.marks: list[int] = []
        self.is_title: list[bool] = []
        self.own: list[list[int]] = []
        self.repeats: dict[str, int] = {}

        for run in page.runs:
            self._look(run)
        self._sum_up()
        self.total = self.characters[0] or 1
        self.headline = next((place for place, run in enumerate(page.runs) if run.tag == "h1"), -1)
        self.siblings = self._siblings()
        self.talk = self._talk()

        self.boxes: dict[int, list[int]] = {}
        self._outer: dict[int, list[int]] = {}
        self.around = self._surroundings()

    def _look(self, run: Run) -> None:
        """Look at a run by itself."""
        text, length = run.text, len(run.text)
        words, links, end = words_of(text), links_of(run.link, length), end_of(text)
        width, marks = bin_of(words), marks_of(text, words)
        if length > _SHORTEST_DESCRIPTION and self.description and text[:_DESCRIPTION] in self.description:
            marks |= 1 << DESCRIBED
        # Part of the title counts, too: pages write a site's name behind it, or a kicker before.
        is_title = _SHORTEST_TITLE < length < LONGEST_TITLE and self.title != "" and _is_alike(text, self.title)
        shape = width * 20 + links * 4 + end

        self.own.append(_codes(run, words, width, links, shape, marks, is_title))
        self.words.append(words)
        self.shapes.append(shape)
        self.marks.append(marks)
        self.is_title.append(is_title)
        self.repeats[text] = self.repeats.get(text, 0) + 1

        box = run.box
        self.characters[box] += length
        self.linked[box] += run.link
        self.counts[box] += 1
        if end > 1:
            self.ended[box] += length

    def _sum_up(self) -> None:
        """Add to each box what lies in the boxes in it; a box stands behind the one that it lies in."""
        parents, characters, linked = self.page.parents, self.characters, self.linked
        ended, counts = self.ended, self.counts
        for box in range(len(parents) - 1, 0, -1):
            if characters[box]:
                parent = parents[box]
                characters[parent] += characters[box]
                linked[parent] += linked[box]
                ended[parent] += ended[box]
                counts[parent] += counts[box]

    def _siblings(self) -> list[int]:
        """Count the boxes of one parent, tag and name."""
        page = self.page
        alike: dict[tuple[int, str, str], int] = {}
        kinds = [
            (parent, tag, name) if characters else None
            for parent, tag, name, characters in zip(page.parents, page.tags, page.names, self.characters, strict=True)
        ]
        # Cards of a list, posts of a forum and rows of a table have many.
        for kind in kinds:
            if kind is not None:
                alike[kind] = alike.get(kind, 0) + 1
        self.kinds = kinds
        return [0 if kind is None else alike[kind] for kind in kinds]

    def _talk(self) -> list[bool]:
        """Say of each box whether its name or that of one around it is of talk, but for what holds all of the page."""
        page, most = self.page, MOST * self.total
        found = [False] * len(page.tags)
        for box, name in enumerate(page.names):
            if box and self.characters[box]:
                found[box] = found[page.parents[box]] or (self.characters[box] < most and _is_talk(name))
        return found

    def _surroundings(self) -> list[list[int]]:
        """Return the codes of each run's neighbours, place and page, and keep those of its box."""
        page, at = self.page, FIRST
        runs, size = page.runs, len(page.runs)
        plain = [_reduced(shape) for shape in self.shapes]
        tags = [run.tag for run in runs]
        total = at["size"] + log_bin(self.total >> 9, 7) * 2
        found, before = [], 0

        for place, run in enumerate(runs):
            is_wordy = self.words[place] > WORDY
            codes = [
                at["bias"],
                at["before"] + (plain[place - 1] * 2 + (tags[place - 1] == tags[place]) if place else 48),
                at["behind"] + (plain[place + 1] * 2 + (tags[place + 1] == tags[place]) if place < size - 1 else 48),
                at["two before"] + (plain[place - 2] if place > 1 else 24),
                at["two behind"] + (plain[place + 2] if place < size - 2 else 24),
                at["place"] + place * 10 // size,
                at["text before"] + before * 10 // self.total * 2 + is_wordy,
                total + is_wordy,
            ]
            before += len(run.text)

            # Menus and share bars stand on a page twice, above and below.
            if self.repeats[run.text] > 1:
                codes.append(at["repeated"] + is_wordy)
            if self.headline >= 0:
                codes.append(at["headline"] + (place > self.headline) + 2 * (place == self.headline))
            is_talk = self.talk[run.box]
            for kind in self.evidence:
                codes += (at["page, shape"] + kind * 24 + plain[place], at["page, talk"] + kind * 2 + is_talk)
            if is_talk:
                codes.append(at["talk, shape"] + plain[place])
            if run.box not in self.boxes:
                self.boxes[run.box] = self._box(run.box)
            found.append(codes)
        return found

    def _box(self, box: int) -> list[int]:
        """Return the codes of a box and of the two around it, which its siblings have in common."""
        at, parent = FIRST, max(0, self.page.parents[box])
        outer = self._outer.get(parent)
        if outer is None:
            outer = self._outer[parent] = [
                at["outer siblings"] + min(7, self.siblings[parent].bit_length()),
                *self._look_of_box(parent, "outer"),
                *self._look_of_box(max(0, self.page.parents[parent]), "outermost"),
            ]
        return [
            at["box runs"] + log_bin(self.counts[box], 7),
            at["siblings"] + min(7, self.siblings[box].bit_length()),
            *self._look_of_box(box, "box"),
            *outer,
        ]

    def _look_of_box(self, box: int, name: str) -> tuple[int, int]:
        """Return the code of a box's links and sentences, and that of its share of the page."""
        at_links, at_share = _OF_BOX[name]
        size = self.characters[box]
        links = self.linked[box] * 8 // size if self.linked[box] else 0
        share = (self.total // size).bit_length()
        return (
            at_links + (links if links < _ALL_LINKS else _ALL_LINKS) * 6 + self.ended[box] * 5 // size,
            at_share + (share if share < _LEAST_SHARE else _LEAST_SHARE),
        )


@lru_cache(20_000)
def _is_talk(name: str) -> bool:
    return _TALK.search(name) is not None


def _is_alike(text: str, title: str) -> bool:
    """Whether one of the two holds the other; a whole paragraph with "tides" in it isn't the title of that name."""
    text = text.casefold()
    return text in title or (title in text and len(text) < _MOST_OF_TITLES * len(title))


def _codes(run: Run, words: int, width: int, links: int, shape: int, marks: int, is_title: bool) -> list[int]:
    """Return the codes of a run by itself."""
    at, length = FIRST, len(run.text)
    kind, is_short = KINDS.get(run.tag, OTHER), words < SHORT
    commas = min(4, run.text.count(",")) if words > _FEW else 0

    codes = [
        at["shape"] + shape,
        at["kind, words"] + kind * 12 + width,
        at["kind, links"] + kind * 5 + links,
        at["letters"] + letters_of(run.text) * 2 + is_short,
        at["bold"] + bold_of(run.bold, length) * 2 + is_short,
        at["commas"] + commas * 3 + bisect_right(_COMMAS, words),
        at["word length"] + min(4, max(0, length // words - 3) // 2) * 2 + is_short,
    ]
    if marks:
        codes += bits(marks, at["marks"])
    if is_title:
        codes.append(at["title"])
    return codes


def _reduced(shape: int) -> int:
    """Return one of 24 shapes for one of 240: as its neighbours see a run."""
    width, rest = divmod(shape, 20)
    links, end = divmod(rest, 4)
    return (width >> 1) * 4 + (2 if links > 2 else 0) + (end > 1)

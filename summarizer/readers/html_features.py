"""From runs of text and boxes to what a judge looks at: codes, each a place in a table of weights.

Everything is a count in a bin or a yes: a code is an index, the judge adds up the weights that stand there, and a
learner sees the very same codes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from itertools import accumulate, pairwise

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

    from .html_walk import Page


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

    Codes are made by columns, all runs of a page at once: a call for each run and table takes twice as long. -1 is the
    code of nothing, and stands for the last place of a table of weights, which is 0.

    Attributes
    ----------
    words, shapes, plain, marks : list of int
        Of each run: how many words; length, links and final mark in one number; the same as its neighbours see it; its
        marks as bits.
    is_title, is_repeated : list of bool
        Whether a run is the page's title, or a part of it, or has it in it; whether its text stands on the page again.
    own, around, boxes : list of tuple of int
        The codes of each run; of its neighbours, place and page; of the boxes that it lies in.
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
        texts = [run.text for run in page.runs]
        self.tags = [run.tag for run in page.runs]
        self.lengths = [*map(len, texts)]
        self.words = [*map(words_of, texts)]
        self.marks = self._marks(texts)
        self.is_title = self._titles(texts)
        counts = Counter(texts)
        self.is_repeated = [counts[text] > 1 for text in texts]
        self.shorts = [words < SHORT for words in self.words]
        self.headline = self.tags.index("h1") if "h1" in self.tags else -1
        self.own = self._own(texts)

        self._sum_up()
        self.total = self.characters[0] or 1
        self.siblings = self._siblings()
        self.talk = self._talk()
        self.around = self._surroundings()
        self.boxes = self._boxes()

    def _marks(self, texts: list[str]) -> list[int]:
        """Return the marks of each run."""
        marks, description = marks_of(texts, self.words), self.description
        if description:
            for place, text in enumerate(texts):
                if len(text) > _SHORTEST_DESCRIPTION and text[:_DESCRIPTION] in description:
                    marks[place] |= 1 << DESCRIBED
        return marks

    def _titles(self, texts: list[str]) -> list[bool]:
        """Say of each run whether it is the title, or a part: pages write a site's name behind it, or a kicker."""
        title = self.title
        if not title:
            return [False] * len(texts)
        return [_SHORTEST_TITLE < len(text) < LONGEST_TITLE and _is_alike(text, title) for text in texts]

    def _own(self, texts: list[str]) -> list[tuple[int, ...]]:
        """Return the codes of each run by itself."""
        at, runs, words, lengths, shorts = FIRST, self.page.runs, self.words, self.lengths, self.shorts
        links = [links_of(run.link, length) for run, length in zip(runs, lengths, strict=True)]
        widths = [*map(bin_of, words)]
        self.ends = [*map(end_of, texts)]
        self.shapes = [width * 20 + link * 4 + end for width, link, end in zip(widths, links, self.ends, strict=True)]
        self.kinds = [KINDS.get(tag, OTHER) for tag in self.tags]
        bold = [bold_of(run.bold, length) for run, length in zip(runs, lengths, strict=True)]
        commas = [min(4, text.count(",")) if count > _FEW else 0 for text, count in zip(texts, words, strict=True)]

        shape, of_words, of_links, letters = at["shape"], at["kind, words"], at["kind, links"], at["letters"]
        bolds, by_commas, by_length, marks = at["bold"], at["commas"], at["word length"], at["marks"]
        found = zip(
            [shape + each for each in self.shapes],
            [of_words + kind * 12 + width for kind, width in zip(self.kinds, widths, strict=True)],
            [of_links + kind * 5 + link for kind, link in zip(self.kinds, links, strict=True)],
            [letters + letters_of(text) * 2 + short for text, short in zip(texts, shorts, strict=True)],
            [bolds + each * 2 + short for each, short in zip(bold, shorts, strict=True)],
            [by_commas + each * 3 + bisect_right(_COMMAS, count) for each, count in zip(commas, words, strict=True)],
            [
                by_length + min(4, max(0, length // count - 3) // 2) * 2 + short
                for length, count, short in zip(lengths, words, shorts, strict=True)
            ],
            [at["title"] if each else -1 for each in self.is_title],
            strict=True,
        )
        return [codes + bits(each, marks) if each else codes for codes, each in zip(found, self.marks, strict=True)]

    def _sum_up(self) -> None:
        """Sum up what lies in each box; a box stands behind the one that it lies in."""
        parents, size = self.page.parents, len(self.page.tags)
        characters, linked, ended, counts = [0] * size, [0] * size, [0] * size, [0] * size
        for run, length, end in zip(self.page.runs, self.lengths, self.ends, strict=True):
            box = run.box
            characters[box] += length
            linked[box] += run.link
            counts[box] += 1
            if end > 1:
                ended[box] += length

        for box in range(size - 1, 0, -1):
            if characters[box]:
                parent = parents[box]
                characters[parent] += characters[box]
                linked[parent] += linked[box]
                ended[parent] += ended[box]
                counts[parent] += counts[box]
        self.characters, self.linked, self.ended, self.counts = characters, linked, ended, counts

    def _siblings(self) -> list[int]:
        """Count the boxes of one parent, tag and name."""
        page = self.page
        # Cards of a list, posts of a forum and rows of a table have many.
        self.rows = [
            (parent, tag, name) if characters else None
            for parent, tag, name, characters in zip(page.parents, page.tags, page.names, self.characters, strict=True)
        ]
        alike = Counter(self.rows)
        alike[None] = 0
        return [alike[row] for row in self.rows]

    def _talk(self) -> list[bool]:
        """Say of each box whether its name or that of one around it is of talk, but for what holds all of the page."""
        page, most = self.page, MOST * self.total
        found = [False] * len(page.tags)
        for box, (parent, name, characters) in enumerate(zip(page.parents, page.names, self.characters, strict=True)):
            if box and characters:
                found[box] = found[parent] or (name != "" and characters < most and _is_talk(name))
        return found

    def _surroundings(self) -> list[tuple[int, ...]]:
        """Return the codes of each run's neighbours, place and page."""
        at, size, tags, evidence = FIRST, len(self.words), self.tags, self.evidence
        self.plain = plain = [_PLAIN[shape] for shape in self.shapes]
        is_same = [tag == other for tag, other in pairwise(tags)]
        wordy = [words > WORDY for words in self.words]
        talks = [self.talk[run.box] for run in self.page.runs]
        before, behind, two_before, two_behind = at["before"], at["behind"], at["two before"], at["two behind"]
        above, page_size, total = at["text before"], at["size"] + log_bin(self.total >> 9, 7) * 2, self.total
        again, talk_shape = at["repeated"], at["talk, shape"]

        columns = [
            [at["bias"]] * size,
            [before + 48, *[before + shape * 2 + same for shape, same in zip(plain, is_same, strict=False)]],
            [*[behind + shape * 2 + same for shape, same in zip(plain[1:], is_same, strict=True)], behind + 48],
            [*[two_before + 24] * 2, *[two_before + shape for shape in plain[:-2]]],
            [*[two_behind + shape for shape in plain[2:]], *[two_behind + 24] * 2],
            [at["place"] + place * 10 // size for place in range(size)],
            [
                above + sum_ * 10 // total * 2 + is_wordy
                for sum_, is_wordy in zip(accumulate(self.lengths, initial=0), wordy, strict=False)
            ],
            [page_size + is_wordy for is_wordy in wordy],
            # Menus and share bars stand on a page twice, above and below.
            [again + is_wordy if is_again else -1 for is_again, is_wordy in zip(self.is_repeated, wordy, strict=True)],
            [talk_shape + shape if talk else -1 for shape, talk in zip(plain, talks, strict=True)],
        ]
        if self.headline >= 0:
            columns.append(
                [at["headline"] + (place > self.headline) + 2 * (place == self.headline) for place in range(size)]
            )
        for kind in evidence:
            shape_of, talk_of = at["page, shape"] + kind * 24, at["page, talk"] + kind * 2
            columns += ([shape_of + shape for shape in plain], [talk_of + talk for talk in talks])
        return [*zip(*columns, strict=False)]

    def _boxes(self) -> list[tuple[int, ...]]:
        """Return the codes of the box that each run lies in, and of the two around that."""
        at, parents, total = FIRST, self.page.parents, self.total
        looks = [
            (links if (links := linked * _ALL_LINKS // size) < _ALL_LINKS else _ALL_LINKS) * 6 + ended * 5 // size
            if size
            else 0
            for linked, ended, size in zip(self.linked, self.ended, self.characters, strict=True)
        ]
        shares = [
            (share if (share := (total // size).bit_length()) < _LEAST_SHARE else _LEAST_SHARE) if size else 0
            for size in self.characters
        ]
        boxes = [run.box for run in self.page.runs]
        outer = [max(0, parents[box]) for box in boxes]
        outermost = [max(0, parents[box]) for box in outer]
        runs, siblings, outer_siblings = at["box runs"], at["siblings"], at["outer siblings"]

        columns = [
            [runs + log_bin(self.counts[box], 7) for box in boxes],
            [siblings + log_bin(self.siblings[box], 7) for box in boxes],
            [outer_siblings + log_bin(self.siblings[box], 7) for box in outer],
        ]
        for name, around in (("box", boxes), ("outer", outer), ("outermost", outermost)):
            of_look, of_share = at[name], at[name + " share"]
            columns += ([of_look + looks[box] for box in around], [of_share + shares[box] for box in around])
        return [*zip(*columns, strict=True)]


@lru_cache(20_000)
def _is_talk(name: str) -> bool:
    return _TALK.search(name) is not None


def _is_alike(text: str, title: str) -> bool:
    """Whether one of the two holds the other; a whole paragraph with "tides" in it isn't the title of that name."""
    text = text.casefold()
    return text in title or (title in text and len(text) < _MOST_OF_TITLES * len(title))


def _reduced(shape: int) -> int:
    """Return one of 24 shapes for one of 240: as its neighbours see a run."""
    width, rest = divmod(shape, 20)
    links, end = divmod(rest, 4)
    return (width >> 1) * 4 + (2 if links > 2 else 0) + (end > 1)


_PLAIN = tuple([_reduced(shape) for shape in range(240)])

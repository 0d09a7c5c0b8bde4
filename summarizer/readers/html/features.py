"""From runs of text and boxes to what a judge looks at: columns, each of places in a table of weights.

Everything is a count in a bin or a yes: the judge adds up the weights that stand there, and a learner sees the same
places.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from itertools import accumulate

from .columns import bits, capped, only, plus, same, table
from .marks import (
    DESCRIBED,
    SHORT,
    WORDY,
    bin_of,
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

    from .columns import Column
    from .runs import Page


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

# A box that holds more of a page than this says nothing of its parts.
MOST = 0.9
# A forum writes so over an answer.
REPLY = "re: "
# A title and a part of the description that a run repeats: not a word that any run has.
_SHORTEST_TITLE, LONGEST_TITLE, _DESCRIPTION, _SHORTEST_DESCRIPTION = 8, 300, 40, 30
# A kicker before the title or the site behind it are no longer than the title.
_MOST_OF_TITLES = 2
# Where a run is of a few words, its commas say nothing.
_COMMAS, _FEW = (12, 40), 4
# What is told of a number of words, of characters, of boxes, for each number of a byte.
_WIDTHS, _OF_COMMAS = table(bin_of), table(lambda words: bisect_right(_COMMAS, words))
_SHORTS, _WORDY = table(lambda words: words < SHORT), table(lambda words: words > WORDY)
_MEANS = table(lambda length: min(4, max(0, length - 3) // 2))
_COUNTS = table(lambda count: log_bin(count, 7))
# As its neighbours see it, what isn't there.
_NO_RUN = bytes([24])


class Facts:
    """What is known of a page's runs and boxes before any is judged.

    Attributes
    ----------
    whole : str
        The text of all runs, one a line.
    words, ends, shapes, plain, marks : list of int
        Of each run: how many words; how it ends; length, links and end in one number; the same as its neighbours see
        it; its marks as bits.
    is_title, is_repeated : list of bool
        Whether a run is the page's title, or a part of it, or has it in it; whether its text stands on the page again.
    own, around, boxes : list of columns
        Of the runs; of their neighbours, place and page; of the boxes that they lie in.
    looks : list of (str, str)
        Of the boxes: each tag with each name, once; what is asked of both is asked once.
    look_of : list of int
        Which of these each box has.
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
        self.whole = "\n".join(texts)
        self.marks = self._marks(texts)
        self.is_title = self._titles(texts)
        counts = Counter(texts)
        self.is_repeated = [counts[text] > 1 for text in texts]
        self.capped = capped(self.words)
        self.shorts, self.wordy = self.capped.translate(_SHORTS), self.capped.translate(_WORDY)
        self.zeros = bytes(len(texts))
        self.headline = self.tags.index("h1") if "h1" in self.tags else -1
        self.own = self._own(texts)

        known: dict[tuple[str, str], int] = {}
        self.look_of = [known.setdefault(look, len(known)) for look in zip(page.tags, page.names, strict=True)]
        self.looks = [*known]
        self._sum_up()
        self.siblings = self._siblings()
        self.talk = self._talk()
        self.around = self._surroundings()
        self.boxes = self._boxes()

    def _marks(self, texts: list[str]) -> list[int]:
        """Return the marks of each run."""
        marks, description = marks_of(texts, self.words, self.whole), self.description
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

    def _own(self, texts: list[str]) -> list[Column]:
        """Return the columns of the runs by themselves."""
        at, runs, words, lengths, shorts = FIRST, self.page.runs, self.words, self.lengths, self.shorts
        self.widths = self.capped.translate(_WIDTHS)
        links = bytes([links_of(run.link, length) for run, length in zip(runs, lengths, strict=True)])
        bold = bytes([bold_of(run.bold, length) for run, length in zip(runs, lengths, strict=True)])
        self.ends = bytes(map(end_of, texts))
        self.shapes = plus(self.widths, 20, plus(links, 4, self.ends))
        self.kinds = bytes([KINDS.get(tag, OTHER) for tag in self.tags])
        commas = capped(
            [text.count(",") if count > _FEW else 0 for text, count in zip(texts, words, strict=True)], most=4
        )
        means = capped([length // count for length, count in zip(lengths, words, strict=True)]).translate(_MEANS)

        return [
            (at["shape"], self.shapes),
            (at["kind, words"], plus(self.kinds, 12, self.widths)),
            (at["kind, links"], plus(self.kinds, 5, links)),
            (at["letters"], plus(bytes(map(letters_of, texts)), 2, shorts)),
            (at["bold"], plus(bold, 2, shorts)),
            (at["commas"], plus(commas, 3, self.capped.translate(_OF_COMMAS))),
            (at["word length"], plus(means, 2, shorts)),
            (at["title"], only(bytes(self.is_title), self.zeros)),
            *bits(at["marks"], self.marks),
        ]

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
            parent = parents[box]
            characters[parent] += characters[box]
            linked[parent] += linked[box]
            ended[parent] += ended[box]
            counts[parent] += counts[box]
        # Of a page without text nothing is a share.
        self.total = characters[0] = characters[0] or 1
        self.characters, self.linked, self.ended, self.counts = characters, linked, ended, counts

    def _siblings(self) -> list[int]:
        """Count the boxes of one parent, tag and name."""
        # Cards of a list, posts of a forum and rows of a table have many.
        self.rows = [*zip(self.page.parents, self.look_of, strict=True)]
        alike = Counter(self.rows)
        return [alike[row] for row in self.rows]

    def _talk(self) -> list[bool]:
        """Say of each box whether its name or that of one around it is of talk, but for what holds all of the page."""
        page, most = self.page, MOST * self.total
        found = [False] * len(page.tags)
        of_look = [name != "" and is_talk(name) for _, name in self.looks]
        for box, (parent, look, characters) in enumerate(zip(page.parents, self.look_of, self.characters, strict=True)):
            if box:
                found[box] = found[parent] or (of_look[look] and characters < most)
        return found

    def _surroundings(self) -> list[Column]:
        """Return the columns of the runs' neighbours, places and page."""
        at, size, total, wordy = FIRST, len(self.words), self.total, self.wordy
        self.plain = plain = self.shapes.translate(_PLAIN)
        is_same = same(self.tags)
        talks = bytes([self.talk[run.box] for run in self.page.runs])
        above = bytes([reached * 10 // total for reached in accumulate(self.lengths, initial=0)][:size])

        columns = [
            (at["bias"], self.zeros),
            (at["before"], plus((_NO_RUN + plain)[:size], 2, (b"\0" + is_same)[:size])),
            (at["behind"], plus((plain[1:] + _NO_RUN)[:size], 2, (is_same + b"\0")[:size])),
            (at["two before"], (2 * _NO_RUN + plain)[:size]),
            (at["two behind"], (plain[2:] + 2 * _NO_RUN)[:size]),
            (at["place"], bytes([place * 10 // size for place in range(size)])),
            (at["text before"], plus(above, 2, wordy)),
            (at["size"] + log_bin(total >> 9, 7) * 2, wordy),
            # Menus and share bars stand on a page twice, above and below.
            (at["repeated"], only(bytes(self.is_repeated), wordy)),
            (at["talk, shape"], only(talks, plain)),
        ]
        if self.headline >= 0:
            columns.append((at["headline"], bytes(self.headline) + b"\2" + b"\1" * (size - self.headline - 1)))
        for kind in self.evidence:
            columns += ((at["page, shape"] + kind * 24, plain), (at["page, talk"] + kind * 2, talks))
        return columns

    def _boxes(self) -> list[Column]:
        """Return the columns of the box that each run lies in, and of the two around that."""
        at, parents, total = FIRST, self.page.parents, self.total
        looks = [
            (links if (links := linked * _ALL_LINKS // size) < _ALL_LINKS else _ALL_LINKS) * 6 + ended * 5 // size
            for linked, ended, size in zip(self.linked, self.ended, self.characters, strict=True)
        ]
        shares = [
            share if (share := (total // size).bit_length()) < _LEAST_SHARE else _LEAST_SHARE
            for size in self.characters
        ]
        boxes = [run.box for run in self.page.runs]
        outer = [max(0, parents[box]) for box in boxes]
        outermost = [max(0, parents[box]) for box in outer]
        counts, siblings = capped(self.counts).translate(_COUNTS), capped(self.siblings).translate(_COUNTS)

        columns = [
            (at["box runs"], bytes([counts[box] for box in boxes])),
            (at["siblings"], bytes([siblings[box] for box in boxes])),
            (at["outer siblings"], bytes([siblings[box] for box in outer])),
        ]
        for name, around in (("box", boxes), ("outer", outer), ("outermost", outermost)):
            columns += (
                (at[name], bytes([looks[box] for box in around])),
                (at[name + " share"], bytes([shares[box] for box in around])),
            )
        return columns


@lru_cache(20_000)
def is_talk(name: str) -> bool:
    """Whether the names of a box say that people talk in it: a forum's posts, the comments under an article."""
    low = name.lower()
    return ("comment" in low or "reply" in low or "replies" in low or "respon" in low or "answer" in low) or (
        "message" in low or "post" in low or "thread" in low or "topic" in low or "disqus" in low
    )


def _is_alike(text: str, title: str) -> bool:
    """Whether one of the two holds the other; a whole paragraph with "tides" in it isn't the title of that name."""
    text = text.casefold().removeprefix(REPLY)
    return text in title or (title in text and len(text) < _MOST_OF_TITLES * len(title))


def _reduced(shape: int) -> int:
    """Return one of 24 shapes for one of 240: as its neighbours see a run."""
    width, rest = divmod(shape, 20)
    links, end = divmod(rest, 4)
    return (width >> 1) * 4 + (2 if links > 2 else 0) + (end > 1)


_PLAIN = table(_reduced)

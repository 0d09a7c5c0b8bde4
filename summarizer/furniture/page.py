"""From blocks to the article: which are page furniture and why, and which is the title.

A page copied as text is the article with things around it and in it. They are told apart by their shape (a line
that doesn't end as a sentence does), by their place (before the first and behind the last sure paragraph, beside
other furniture), by how they begin ("Sign up for"), and by whether they speak to the reader of what sites speak of.
One of these is never enough to take a sentence out of a paragraph, and nothing takes the only text there is.
"""

from __future__ import annotations

from collections import Counter

from .datelines import dateline_of
from .lexicon import lexicon
from .shapes import (
    CREDIT,
    HEADING,
    LABELS,
    LIST_ITEM,
    LONGEST,
    LONGEST_OTHER,
    MENU,
    SURE,
    TIME,
    TITLE,
    WORD,
    count_sentences,
    ends_as_prose,
    is_titled,
    letters_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Block
    from ..languages.language import Language


def clear(
    text: str,
    blocks: Sequence[Block],
    language: Language,
    title: str | None = None,
    headings: Sequence[tuple[int, int]] = (),
) -> tuple[tuple[int, int] | None, list[tuple[int, int, str]], list[Block]]:
    """Tell the article from the furniture of its page.

    Parameters
    ----------
    text : str
        The document's text.
    blocks : sequence of Block
        What `layout.blocks` found in it, in order.
    language : Language
        Brings the words with which furniture begins; shape and place are judged without any.
    title : str, optional
        The title where it is known; a block that repeats it is its span. None lets the lines on top be tried.
    headings : sequence of (start, end)
        Where headings are known to be: a block in one of these is no sentence, however it ends.

    Returns
    -------
    title : (start, end) or None
        The title's span in the text.
    furniture : list of (start, end, reason)
        In the order of the text. The reasons: call to action, related, link, share, byline, time stamp, caption,
        notice, advertisement, comments, tags, note, contact, navigation, list, repeated, dateline; and heading, which
        the article's own sections have.
    article : list of Block
        The rest; the first begins behind its dateline.

    Notes
    -----
    Linear in the text. The three together cover all of it but white space, and share nothing.
    """
    title_span, furniture, article = (
        _judged(text, blocks, language, title, headings) if len(blocks) > 1 or headings else (None, [], [*blocks])
    )
    if article and (head := dateline_of(text, article[0])):
        furniture = sorted([*furniture, head])
        article[0] = article[0]._replace(start=head[1] + len(text[head[1] :][:9]) - len(text[head[1] :][:9].lstrip()))
    return title_span, furniture, article


def _judged(
    text: str, blocks: Sequence[Block], language: Language, title: str | None, headings: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int] | None, list[tuple[int, int, str]], list[Block]]:
    """Tell the blocks of the article from the others."""
    known = within(blocks, headings) if headings else frozenset()
    page = _Page(text, blocks, language, known)
    page.find_title(title)
    if page.has_article():
        page.judge_lines()
        page.judge_paragraphs()
    for index in known:
        page.reasons[index] = page.reasons[index] or HEADING
    title_span = None if page.title is None else (blocks[page.title].start, blocks[page.title].end)
    judged = list(zip(blocks, page.reasons, strict=True))
    furniture = [(block.start, block.end, reason) for block, reason in judged if reason not in (None, TITLE)]
    return title_span, furniture, [block for block, reason in judged if reason is None]


def within(blocks: Sequence[Block], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Return which blocks lie in one of the spans, both in order."""
    found: list[int] = []
    span = 0
    for index, block in enumerate(blocks):
        while span < len(spans) and spans[span][1] < block.end:
            span += 1
        if span < len(spans) and spans[span][0] <= block.start:
            found.append(index)
    return frozenset(found)


class _Page:
    """The blocks of a text, what is known of each, and what is thought of it."""

    def __init__(self, text: str, blocks: Sequence[Block], language: Language, headings: frozenset[int]) -> None:
        self.pieces = [text[block.start : block.end] for block in blocks]
        self.lexicon = lexicon(language)
        self.stop_words = language.stop_words
        self.title: int | None = None
        self.reasons: list[str | None] = [None] * len(blocks)
        # A character of Chinese, Japanese or Thai says as much as two and a half of an alphabet.
        self.short = round(SURE / 2.5) if language.is_spaceless else SURE
        self.least = 0 if language.is_spaceless else 3  # shorter words are mostly the grammar's
        self.headings = headings
        self.prose = [
            ends_as_prose(piece) or (language.is_spaceless and len(piece) >= self.short) for piece in self.pieces
        ]
        for index in headings:
            self.prose[index] = False
        self.openings = [
            self.lexicon.opening(piece, is_prose) for piece, is_prose in zip(self.pieces, self.prose, strict=True)
        ]
        # A paragraph's lines, which stand and fall together: a menu, a list of links, a poem.
        self.groups: list[list[int]] = []
        for index, block in enumerate(blocks):
            if index and blocks[index - 1].paragraph == block.paragraph:
                self.groups[-1].append(index)
            else:
                self.groups.append([index])
        self.group_of = [group for group in self.groups for _ in group]
        self.mostly_prose = [mostly for group in self.groups for mostly in [self._is_mostly_prose(group)] * len(group)]
        self.addresses = [
            prose and self._addresses(piece) for piece, prose in zip(self.pieces, self.prose, strict=True)
        ]
        self.sure = [self._is_sure(index) for index in range(len(blocks))]
        if not any(self.sure):
            self.sure = [prose and not opening for prose, opening in zip(self.prose, self.openings, strict=True)]
        self.items: set[int] = set()  # the items of the article's own lists
        self.verses: dict[int, bool | None] = {}  # by the first of a group's lines
        self._spread: Counter[str] | None = None  # word -> sure paragraphs that have it
        # What a page says before it says its title.
        if self.sure[0] and not self.prose[1] and self._is_strange(0):
            self._disown(0)
            self.reasons[0] = "note"

    def _is_sure(self, index: int) -> bool:
        """Whether a block is a paragraph of the article as far as it can be seen alone."""
        piece = self.pieces[index]
        if not self.prose[index] or len(piece) < self.short or self.openings[index]:
            return False
        if len(self.group_of[index]) > 1 and len(self.groups) > 1 and len(piece) < 2 * SURE:
            return self.mostly_prose[index]
        return not self.addresses[index] or self.lexicon.site_words(piece) <= len(piece) // 250

    def _is_mostly_prose(self, group: list[int]) -> bool:
        """Whether more than half of a paragraph's lines end as sentences do."""
        return 2 * sum([self.prose[index] for index in group]) > len(group)

    def _addresses(self, piece: str) -> bool:
        """Whether a block speaks of "you" and "we" more than once in 25 words, and nobody is quoted."""
        if '"' in piece or "“" in piece:
            return False
        lowered = f" {piece.lower()}"
        persons = sum([lowered.count(person) for person in self.lexicon.persons])
        return lowered.count(" ") <= 25 * persons

    def _overlap(self, index: int) -> float:
        """Return the share of a block's content words that other sure paragraphs have: 0 none, 1 all, .5 no word."""
        if self._spread is None:
            sure = (piece for piece, is_sure in zip(self.pieces, self.sure, strict=True) if is_sure)
            self._spread = Counter(word for piece in sure for word in set(self._words(piece)))
        own = {word for word in self._words(self.pieces[index]) if len(word) > self.least} - self.stop_words
        enough = 2 if self.sure[index] else 1
        return sum([self._spread[word] >= enough for word in own]) / len(own) if own else 0.5

    def _words(self, piece: str) -> list[str]:
        """Return a block's words in lower case; pairs of characters where words have no spaces between them."""
        words = letters_of(piece.lower())
        if self.least:
            return words
        return [run[place : place + 2] for run in words for place in range(max(1, len(run) - 1))]

    def has_article(self) -> bool:
        """Whether there is prose to judge the rest by; the first and the last sure paragraph are noted."""
        if not any(self.sure):
            return False
        self.first = self.sure.index(True)
        self.last = len(self.sure) - 1 - self.sure[::-1].index(True)
        return True

    def find_title(self, given: str | None) -> None:
        """Find the block that is the title."""
        if given is not None:
            wanted = " ".join(given.split()).casefold()
            repeats = (
                index for index, piece in enumerate(self.pieces[:60]) if " ".join(piece.split()).casefold() == wanted
            )
            self._set_title(next(repeats, None))
        elif any(self.sure):
            first = self.sure.index(True)
            worth = [(self._worth_as_title(index, first), -index) for index in range(min(first, 60))]
            best, place = max(worth, default=(0.0, 0))
            if best >= 1 or (best > 0 and first == 1):
                self._set_title(-place)

    def _set_title(self, index: int | None) -> None:
        self.title = index
        if index is not None:
            self.reasons[index] = TITLE

    def _worth_as_title(self, index: int, first: int) -> float:
        """Return how much a block above the first paragraph looks like the title, 0 not at all."""
        piece = self.pieces[index]
        words = piece.count(" ") + 1
        if self.openings[index] or not 2 <= words <= 32 or MENU.search(piece) or (TIME.search(piece) and words < 6):
            return 0.0
        if (self.prose[index] and piece[-1] not in "?!") or piece[-1] in ":,-–—" or piece[0].islower():
            return 0.0
        if LIST_ITEM.match(piece):
            return 0.0
        group = self.group_of[index]
        worth = 2 * self._overlap(index) + min(words, 9) / 9 + (0.3 if index == 0 else 0.0)
        return worth - (0.5 if len(group) > 2 else 0.0) - (0.4 if index != group[0] else 0.0)

    def judge_lines(self) -> None:
        """Take out what begins as furniture does, what doesn't end as a sentence does, and what hangs on these."""
        listing: str | None = None  # the list of links that a label has opened
        closed = self._end_of_article()
        seen: set[str] = set()
        for index, piece in enumerate(self.pieces):
            if self.reasons[index] is not None:
                continue
            opening = self.openings[index]
            if opening is None and len(piece) >= 40 and piece in seen:
                self.reasons[index] = "repeated"
            seen.add(piece)
            if closed is not None and index >= closed and not (self.sure[index] and self._overlap(index) >= 0.3):
                self.reasons[index] = opening or self.openings[closed]
            elif opening and (not self.prose[index] or len(piece) < LONGEST.get(opening, LONGEST_OTHER)):
                self.reasons[index] = opening
                listing = opening if opening in ("related", "link") and len(piece) < SURE else None
            elif not self.prose[index]:
                if not self._is_item(index, listing):
                    self.reasons[index] = listing or self._shape(index)
            elif self.sure[index]:
                listing = None
            elif listing and (index > self.last or is_titled(piece)):
                self.reasons[index] = listing
            else:
                listing = None
        for group in self.groups:
            label = group[0]
            if 1 < len(group) <= 8 and len(self.groups) > 3 and self.openings[label] and not self.prose[label]:
                for index in group:
                    self.reasons[index] = self.reasons[index] or self.openings[label]
            gone = [index for index in group if self.reasons[index] not in (None, TITLE)]
            if 1 < len(group) <= 2 * len(gone) and len(self.groups) > 1:
                for index in group:
                    if self.reasons[index] is None and not self.sure[index]:
                        self.reasons[index] = self.reasons[gone[0]]

    def _end_of_article(self) -> int | None:
        """Return where the comments begin, once most of the article has been read."""
        total = sum(len(piece) for piece, sure in zip(self.pieces, self.sure, strict=True) if sure)
        read = 0
        for index, piece in enumerate(self.pieces):
            if self.sure[index]:
                read += len(piece)
            elif self.openings[index] == "comments" and read >= 0.6 * total and len(piece) < SURE:
                return index
        return None

    def _is_item(self, index: int, listing: str | None) -> bool:
        """Whether a line without a final mark is the article's all the same: an item of a list, a verse, a long one."""
        piece = self.pieces[index]
        if listing or index in self.headings or not self.first < index < self.last:
            return False
        if LIST_ITEM.match(piece):
            # The sentence that brought the list ends in a colon; its items pass that on.
            before = self.pieces[index - 1]
            if before.endswith(":") or (index - 1 in self.items and LIST_ITEM.match(before)):
                self.items.add(index)
                return True
        group = self.group_of[index]
        if len(group) > 2 and (verse := self._is_verse(group)) is not None:
            return verse
        return len(piece) >= 100 and not MENU.search(piece) and "(" not in piece[-40:]

    def _is_verse(self, group: list[int]) -> bool | None:
        """Whether a paragraph's lines are verses or items, None where one of them is furniture's."""
        if group[0] not in self.verses:
            lines = [self.pieces[index] for index in group]
            is_page = any(self.openings[index] or MENU.search(self.pieces[index]) for index in group)
            like = sum([line[-1] in ",;" or line[0].islower() or line[0].isdigit() for line in lines])
            self.verses[group[0]] = None if is_page else 3 * like > len(lines)
        return self.verses[group[0]]

    def _closes(self, index: int) -> bool:
        """Whether a block says what only the last ones on a page say, and nothing of the article."""
        piece = self.pieces[index]
        lowered = piece.lower()
        says = len(piece) < 4 * SURE and '"' not in piece and any(phrase in lowered for phrase in self.lexicon.closing)
        return says and self._overlap(index) < 0.4

    def _shape(self, index: int) -> str:
        """Return what a line without a final mark is, by its looks and its place."""
        piece = self.pieces[index]
        if index in self.headings:
            return HEADING
        if "©" in piece:
            return "notice"
        if MENU.search(piece):
            return "navigation"
        if CREDIT.search(piece):
            return "caption"
        if TIME.search(piece) and not self.first < index < self.last:
            return "time stamp"
        if index < self.first:
            return "navigation"
        if index > self.last:
            return "link"
        group = self.group_of[index]
        is_listed = LIST_ITEM.match(piece) or (len(group) > 2 and not any(self.prose[member] for member in group))
        return "list" if is_listed else HEADING

    def judge_paragraphs(self) -> None:
        """Take out what the site says to its reader, in blocks of their own at the edges or beside furniture."""
        before = list(self.reasons)
        self.is_page = any(reason not in (None, TITLE, HEADING) for reason in before)
        if not self.is_page and not any(self.addresses):
            return
        forth = range(len(self.pieces))
        for way in (forth, reversed(forth)):  # and back, since what follows is known by then
            for index in way:
                if self.reasons[index] is None and self.prose[index]:
                    self.reasons[index] = self._verdict(index, self.pieces[index])
            while self._is_strange(self.first):
                self.reasons[self.first] = "note"
                self._disown(self.first)
                self.first = self.sure.index(True)
            if self.reasons == before:
                return
        # Paragraphs in a row that mostly speak to their reader are an article that does.
        run: list[int] = []
        for index in (*forth, None):
            if index is not None and before[index] is None:
                run.append(index)
                continue
            gone = sum(len(self.pieces[member]) for member in run if self.reasons[member] == "call to action")
            if len(run) > 2 and gone > 0.4 * sum(len(self.pieces[member]) for member in run):
                for member in run:
                    self.reasons[member] = None
            run = []

    def _is_strange(self, index: int) -> bool:
        """Whether the first paragraph, right behind furniture or above some, shares next to nothing with the others.

        Under .15 of its words are 5 of 6 promotions and notes, and 3 % of the leads of the news corpora.
        """
        beside = index - 1 if index else 1
        is_beside = beside != self.title and (not self.prose[beside] or self.reasons[beside] or self.openings[beside])
        piece = self.pieces[index]
        if not is_beside or sum(self.sure) < 5 or len(piece) >= 2.5 * SURE:
            return False
        return self._overlap(index) < (0.35 if self.lexicon.site_words(piece) else 0.15)

    def _disown(self, index: int) -> None:
        """Take back that a paragraph is the article's."""
        self.sure[index] = False
        self._spread = None

    def _is_gone(self, index: int) -> bool:
        """Whether a block is known not to be the article's; what is marked up as its heading is."""
        return self.reasons[index] is not None and index not in self.headings

    def _verdict(self, index: int, piece: str) -> str | None:
        """Return why a paragraph is furniture, or None."""
        last = len(self.pieces) - 1
        # Where nothing but prose has been seen, the end of the text is no edge of a page.
        above = self.is_page if index == 0 else self._is_gone(index - 1)
        below = self.is_page if index == last else self._is_gone(index + 1)
        beside = above + below
        outside = not self.first <= index <= self.last
        addresses = self.addresses[index]
        if len(piece) < (2 * SURE if beside else SURE) and CREDIT.search(piece):
            return "caption"
        if not (beside or addresses):
            return None
        label = self.reasons[index - 1] if index and not self.prose[index - 1] else None
        if label in LABELS and self.openings[index - 1] and len(piece) < 3 * SURE and self._overlap(index) < 0.4:
            return label
        if index > 0.5 * last and beside and self._closes(index):
            return "note"
        openings = [self.lexicon.opening(sentence, True) is not None for sentence in count_sentences(piece)[:6]]
        calls = sum(openings)
        if (beside and 2 * calls >= len(openings)) or (not self.sure[index] and calls > len(piece) // 200):
            return "call to action"
        if self.sure[index]:
            return None
        overlap = self._overlap(index)
        behind = index > self.last and above
        site = self.lexicon.site_words(piece)
        # A sentence above the article that names what pages name, has more furniture below it, or shares next to no
        # word with the article: a standfirst, a teaser, a poll, a note. Of short leads, one in 20 shares as little.
        ahead = index < self.first and (
            site > 0
            or addresses
            or overlap < 0.2
            or (overlap < 0.5 and any(self.reasons[index + 1 : min(self.first, index + 20)]))
            or LIST_ITEM.match(piece) is not None
        )
        if len(piece) < SURE and above and (ahead or (behind and overlap < 0.25)):
            return "link"
        titled = is_titled(piece)
        if not ((beside and (titled or (outside and (addresses or site)))) or (site and addresses)):
            return None
        score = min(3, site) + addresses + 2 * titled + 0.5 * beside + 0.5 * outside - len(piece) / 250
        score += not self.lexicon.imperatives.isdisjoint(WORD.findall(piece[:24].lower())[:1])
        score += 1 if overlap < 0.15 else 0.5 if overlap < 0.3 else -1 if overlap > 0.5 else 0
        score -= 1.5 * ('"' in piece or "“" in piece)
        return None if score < 2.5 else "call to action" if addresses else "link"

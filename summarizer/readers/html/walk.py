"""From a parsed page to its runs of text and the boxes they lie in, by one walk without recursion.

What nobody sees is passed over: scripts, templates, what is hidden, what is struck out. So are buttons, menus (`nav`),
footers, what asks to agree or to subscribe, and signatures of posts, unless the page has nothing else. Every loop is
linear in the page, however deep its elements lie.
"""

from __future__ import annotations

from .roles import BOX, BREAK, FACT, FORMULA, INLINE, LINED, PICTURE, RAISED, ROLES, is_choice, is_heading
from .runs import Page, Run
from .signs import (
    WHOLE,
    are_numbers,
    formula,
    hides,
    is_apart,
    is_block,
    is_formula,
    lies_over,
    name_of,
    opens,
    raised,
    told_by,
    without_signs,
)
from .streamed import Streamed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A long novel on one page has 20,000; 10 MB of menu items would be 300,000, and take 15 s to judge.
MOST_RUNS = 30_000
# What the walk is inside of, in one number: of each kind a count, for which there is room for all tags of a page.
_LINK, _BOLD, _SLANT = 1, 1 << 24, 1 << 48
_LINKS, _BOLDS, _SLANTS = [count * (_BOLD - 1) for count in (_LINK, _BOLD, _SLANT)]
_INSIDE = {"a": _LINK, "b": _BOLD, "strong": _BOLD} | dict.fromkeys(("em", "i", "small"), _SLANT)
_PARTED = 1 << 72  # above them: whether the element is a block by its style
# What stands for that number where an element begins a box, is a listing of a program, or isn't read.
_IN_BOX, _IN_LISTING, _PASSED = -1, -2, -3
# Whether a reader sees an element, doesn't, or sees a picture's caption in it.
_SEEN, _UNSEEN, _CAPTION = range(3)
# A line in italics below a picture is its caption; a paragraph is longer.
_LONGEST_CAPTION, _MOST_OF_A_CAPTION = 300, 0.8  # blanks between elements don't count
_ENTERED = frozenset(("template", "button"))
# More than a class does.
_TELLING = frozenset("id style hidden aria-hidden popover itemprop itemtype rel role data-role".split())
# The letters that stand alone where a paragraph's first one is drawn large, in an element of its own: "T", "he ferry
# left". None is a word by itself in the languages that are written so; one over a writer's name is a picture of his.
_DROP_CAPS, _PARAGRAPH = frozenset("BCDFGHJLMNPQRSTVWÄÖÜ"), 60


def walk(root: Any, *, is_wide: bool = False) -> Page:
    """Return a page's runs of text and its boxes.

    Parameters
    ----------
    root : LexborNode
        The element html.
    is_wide : bool
        Whether menus, footers, hidden parts and text for readers without scripts are read as well.
    """
    return _Walk(root, is_wide).through(root)


class _Walk:
    """Where the walk is: the run that is being read, the box it lies in, what it is inside of.

    A box is noted with the first run in it: one in four has none.
    """

    def __init__(self, root: Any, is_wide: bool) -> None:
        self.is_wide = is_wide
        self.streamed = Streamed(root)
        self.page = Page()
        self.pieces: list[str] = []
        self.link = self.bold = self.slant = self.breaks = 0
        self.inside = self.listings = 0
        self.has_break = False
        self.linked = ""  # the last text in a link
        # The innermost box that is noted, those in it that have no text yet, and how many boxes are open.
        self.box, self.depth = 0, 0
        self.waiting: list[tuple[str, dict[str, str | None]]] = []
        self.pictured = -1  # how deep the box lies whose last picture has no text behind it

    def through(self, root: Any) -> Page:
        """Walk through all that lies in an element."""
        outside: list[tuple[Any, int]] = []
        runs, pieces, role_of, node = self.page.runs, self.pieces, ROLES.get, root.first_child

        while node is not None or outside:
            if node is None:
                node, inside = outside.pop()
                if inside < 0:
                    self.leave(inside)
                else:
                    self.inside -= inside
                    if inside >= _PARTED:
                        self.part()
            elif (tag := node.tag) == "-text":
                text = node.text_content
                # Half of all texts are white space between blocks.
                if pieces or not text.isspace():
                    pieces.append(text)
                    if self.inside or self.breaks:
                        self.mark(text)
            elif role := role_of(tag, BOX):
                if len(runs) >= MOST_RUNS:
                    self.page.is_cut = True
                    break
                inside = self.enters(node, tag or "", role) if role <= INLINE else self.passes(node, tag, role)
                if inside != _PASSED:
                    outside.append((node, inside))
                    node = node.first_child
                    continue
            elif tag in _ENTERED and (part := self.within(node, tag or "")) is not None:
                outside.append((node, 0))
                node = part
                continue
            node = node.next
        self.flush()
        return self.page

    def within(self, node: Any, tag: str) -> Any:
        """Return where the walk goes on for what isn't read by itself: a streamed part, the button of a heading."""
        if tag == "template":
            return self.streamed.at(node)
        return node.first_child if not self.pieces and is_heading(node) else None

    def mark(self, text: str) -> None:
        """Add what of a text is in links, in bold, in italics."""
        if length := len(text.strip()):
            self.breaks, inside = 0, self.inside
            if inside & _LINKS:
                self.link += length
                self.linked = text
            if inside & _BOLDS:
                self.bold += length
            if inside & _SLANTS:
                self.slant += length

    def enters(self, node: Any, tag: str, role: int) -> int:
        """Note an element; return what the walk is inside of in it, or that it passes it over."""
        attributes = node.attributes
        # Most elements have a class or an address and nothing else, which says nothing here.
        if attributes and (told_by(attributes.get("class")) or tag == "time" or not _TELLING.isdisjoint(attributes)):
            seen = self.look(attributes, tag, node)
            if seen == _UNSEEN:
                return _PASSED
            if seen == _CAPTION:
                role = BOX
        if tag == "label" and is_choice(node):
            return _PASSED
        if role == BOX:
            if tag == "h1":
                self.page.headings.append(node)
            return self.open(tag, attributes)
        inside = _INSIDE.get(tag, 0)
        if attributes and not self.listings and is_block(attributes.get("class")):
            self.part()
            inside += _PARTED

        self.inside += inside
        return inside

    def part(self) -> None:
        """Begin a line where a style does: in a heading or a paragraph a line, elsewhere a run."""
        tag = self.waiting[-1][0] if self.waiting else self.page.tags[self.box]
        if tag not in LINED:
            self.flush()
        elif self.pieces and not self.breaks:
            self.line()

    def passes(self, node: Any, tag: str, role: int) -> int:
        """Note an element that isn't walked through: a break, a fact, a sign in a line, a picture, a menu."""
        if role == BREAK:
            self.line()
        elif role == FACT:
            self.page.facts.append(node)
        elif role == RAISED:
            self.pieces.append(raised(node, self.pieces))
        elif role == FORMULA:
            self.pieces.append(formula(node))
        elif role == PICTURE:
            self.pictured = self.depth
        else:
            # A menu, a foot: it parts what stands before and behind it, read or not.
            self.flush()
            self.page.has_aside = True
            if self.is_wide:
                return self.open(tag, {})

        return _PASSED

    def look(self, attributes: dict[str, str | None], tag: str, node: Any) -> int:
        """Note what says an author or a date; return whether the page hides the element or calls it a caption."""
        is_unseen, is_author, is_caption, is_no_part, is_over = told_by(attributes.get("class")) or (False,) * 5
        if tag == "time" or not _TELLING.isdisjoint(attributes):
            if "hidden" in attributes and (is_left := self.streamed.is_left(attributes.get("id"))) is not None:
                return _SEEN if is_left else _UNSEEN
            is_fact = tag == "time" or "itemprop" in attributes or "itemtype" in attributes
            if is_fact or attributes.get("rel") == "author":
                self.page.facts.append(node)
            is_no_part = is_no_part or ("id" in attributes and is_apart(attributes["id"] or ""))
            is_over = is_over or lies_over(attributes) or "popover" in attributes
            is_unseen = is_unseen or (
                "hidden" in attributes
                or attributes.get("aria-hidden") == "true"
                or ("style" in attributes and hides(attributes["style"] or ""))
            )

        if is_unseen:
            around = name_of(self.waiting[-1][1]) if self.waiting else self.page.names[self.box]
            is_unseen = not opens(attributes, around)
        is_no_part = is_no_part or (is_over and ROLES.get(tag, BOX) == BOX)
        if (is_unseen or (is_no_part and tag not in WHOLE)) and not self.is_wide and not is_formula(node):
            self.page.has_aside = True
            return _UNSEEN
        # WordPress tells a whole page that its site has one author.
        if is_author and tag not in WHOLE:
            self.page.facts.append(node)
        return _CAPTION if is_caption else _SEEN

    def open(self, tag: str, attributes: dict[str, str | None]) -> int:
        """Begin a box, and with it a run; return what the walk is inside of."""
        if self.pieces:
            self.flush()
        self.waiting.append((tag, attributes))
        self.depth += 1
        if tag != "pre":
            return _IN_BOX
        self.listings += 1
        return _IN_LISTING

    def leave(self, inside: int) -> None:
        """End a box and with it the run in it."""
        if self.pieces:
            self.flush()
        if inside == _IN_LISTING:
            self.listings -= 1
        if self.pictured == self.depth:
            self.pictured = -1
        self.depth -= 1
        if self.waiting:
            self.waiting.pop()
        else:
            self.box = self.page.parents[self.box]

    def line(self) -> None:
        """Break the line; two breaks in a row part paragraphs."""
        self.breaks += 1
        if self.breaks > 1 and not self.listings:
            self.flush()
        else:
            self.pieces.append("\0")  # no text of a parsed page holds one
            self.has_break = True

    def flush(self) -> None:
        """End the run."""
        text = "".join(self.pieces)
        # White space means something in listings only.
        if self.listings:
            text = text.replace("\0", "\n").strip("\n").rstrip()
        elif self.has_break:
            lines = [" ".join(line.split()) for line in text.split("\0")]
            text = "\n".join(filter(None, lines))
        else:
            text = " ".join(text.split())
        if self.link == 1 or not text.isascii():
            text = without_signs(text, self.linked.strip() if self.link == 1 else "")
        if text and not text.isspace():
            self.note(text)

        self.pieces.clear()
        self.link = self.bold = self.slant = self.breaks = 0
        self.has_break = False

    def note(self, text: str) -> None:
        """Keep a run, and the boxes that it is the first in."""
        page = self.page
        # The numbers of a program's lines, in a cell beside it.
        if self.listings and "td" in [tag for tag, _ in self.waiting] and are_numbers(text):
            return
        if len(text) >= _PARAGRAPH and text[0].islower() and page.runs and page.runs[-1].text in _DROP_CAPS:
            first = page.runs[-1]
            first.text, first.link, first.bold = first.text + text, first.link + self.link, first.bold + self.bold
            return

        for tag, attributes in self.waiting:
            page.parents.append(self.box)
            self.box = len(page.tags)
            page.tags.append(tag)
            page.names.append(name_of(attributes))
        self.waiting.clear()
        if self.pictured == self.depth:
            self.pictured = -1
            if _MOST_OF_A_CAPTION * len(text) <= self.slant and len(text) < _LONGEST_CAPTION:
                page.captions.add(len(page.runs))
        page.runs.append(Run(text, page.tags[self.box], self.box, self.link, self.bold))

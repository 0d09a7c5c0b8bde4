"""From a parsed page to its runs of text and the boxes they lie in, by one walk without recursion.

What nobody sees is passed over: scripts, templates, what is hidden, what is struck out. So are buttons, menus (`nav`),
footers, what asks to agree or to subscribe, and signatures of posts, unless the page has nothing else. Every loop is
linear in the page, however deep its elements lie.
"""

from __future__ import annotations

from .html_runs import Page, Run
from .html_signs import WHOLE, formula, hides, is_apart, is_formula, name_of, opens, raised, told_by
from .html_streamed import Streamed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A long novel on one page has 20,000; 10 MB of menu items would be 300,000, and take 15 s to judge.
MOST_RUNS = 30_000
_SKIP, _BOX, _INLINE, _ASIDE, _BREAK, _FACT, _RAISED, _FORMULA, _PICTURE = range(9)
_IN_BOX, _IN_LINK, _IN_BOLD, _IN_SLANT, _IN_PLAIN = range(1, 6)
_INSIDE = {"a": _IN_LINK, "b": _IN_BOLD, "strong": _IN_BOLD} | dict.fromkeys(("em", "i", "small"), _IN_SLANT)
_SEEN, _UNSEEN, _CAPTION = range(3)
# A line in italics below a picture is its caption; a paragraph is longer.
_LONGEST_CAPTION, _MOST_OF_A_CAPTION = 300, 0.8  # blanks between elements don't count
_ROLES: dict[str | None, int] = {None: _SKIP} | {
    tag: role
    for role, tags in (
        (
            _SKIP,
            "style template svg canvas iframe object embed video audio map select datalist button input textarea "
            "progress meter dialog area source track rt rp del s strike base wbr noframes !doctype "
            "-comment -cdata",
        ),
        (_ASIDE, "nav footer noscript"),
        (
            _INLINE,
            "a abbr acronym b bdi bdo big blink cite code data dfn em font i ins kbd label mark nobr q rb ruby samp "
            "small span strong sub time tt u var",
        ),
        (_BREAK, "br"),
        (_FACT, "meta link script title"),
        (_RAISED, "sup"),
        (_FORMULA, "math"),
        (_PICTURE, "img picture amp-img"),
    )
    for tag in tags.split()
}
_TELLING = frozenset("id style hidden aria-hidden itemprop itemtype rel".split())  # more than a class does
# Soft hyphens, spaces of no width and byte order marks say where a line may end, and stand in no word.
_WIDTHLESS = "\xad\u200b\u2060\ufeff"
# What documentation writes behind a heading, to be linked to.
_PERMALINK = "¶"


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
    """Where the walk is: the run that is being read, the box it lies in, what it is inside of."""

    def __init__(self, root: Any, is_wide: bool) -> None:
        self.is_wide = is_wide
        self.streamed = Streamed(root)
        self.page = Page()
        self.pieces: list[str] = []
        self.link = self.bold = self.slant = self.breaks = 0
        self.links = self.bolds = self.slants = self.marks = self.listings = 0
        self.has_break = False
        self.box, self.tag = 0, "html"
        self.pictured = -1  # the box whose last picture has no text behind it

    def through(self, root: Any) -> Page:
        """Walk through all that lies in an element."""
        outside: list[tuple[Any, int, int, str]] = []
        runs, pieces, role_of, node = self.page.runs, self.pieces, _ROLES.get, root.first_child

        while node is not None or outside:
            if node is None:
                node, inside, box, around = outside.pop()
                if inside != _IN_PLAIN:
                    self.leave(inside, box, around)
            elif (tag := node.tag) == "-text":
                text = node.text_content
                # Half of all texts are white space between blocks.
                if pieces or not text.isspace():
                    pieces.append(text)
                    if self.marks or self.breaks:
                        self.mark(text)
            elif role := role_of(tag, _BOX):
                if len(runs) >= MOST_RUNS:
                    self.page.is_cut = True
                    break
                box, around = self.box, self.tag
                if inside := self.enters(node, tag or "", role):
                    outside.append((node, inside, box, around))
                    node = node.first_child
                    continue
            elif tag == "template" and (part := self.streamed.at(node)) is not None:
                outside.append((node, _IN_PLAIN, self.box, self.tag))
                node = part
                continue
            node = node.next
        self.flush()
        return self.page

    def mark(self, text: str) -> None:
        """Add what of a text is in links, in bold, in italics."""
        if length := len(text.strip()):
            self.breaks = 0
            if self.links:
                self.link += length
            if self.bolds:
                self.bold += length
            if self.slants:
                self.slant += length

    def enters(self, node: Any, tag: str, role: int) -> int:
        """Note an element; return what the walk is inside of when it walks on through it, 0 where it passes it over."""
        if role > _INLINE:
            return self.passes(node, tag, role)
        if attributes := node.attributes:
            seen = self.look(attributes, tag, node)
            if seen == _UNSEEN:
                return 0
            if role == _BOX or seen == _CAPTION:
                self.open(tag, name_of(attributes))
                return _IN_BOX
        elif role == _BOX:
            self.open(tag, "")
            return _IN_BOX

        inside = _INSIDE.get(tag, _IN_PLAIN)
        if inside != _IN_PLAIN:
            self.step(inside, 1)
        return inside

    def passes(self, node: Any, tag: str, role: int) -> int:
        """Note an element that isn't walked through: a break, a fact, a sign in a line, a picture, a menu."""
        if role == _BREAK:
            self.line()
        elif role == _FACT:
            self.page.facts.append(node)
        elif role == _RAISED:
            self.pieces.append(raised(node, self.pieces))
        elif role == _FORMULA:
            self.pieces.append(formula(node))
        elif role == _PICTURE:
            self.pictured = self.box
        else:
            # A menu, a foot: it parts what stands before and behind it, read or not.
            self.flush()
            self.page.has_aside = True
            if self.is_wide:
                self.open(tag, "")
                return _IN_BOX

        return 0

    def look(self, attributes: dict[str, str | None], tag: str, node: Any) -> int:
        """Note what says an author or a date; return whether the page hides the element or calls it a caption."""
        is_unseen, is_author, is_caption, is_no_part = told_by(attributes.get("class") or "")
        # Most elements have a class or an address and nothing else.
        if tag == "time" or not _TELLING.isdisjoint(attributes):
            if "hidden" in attributes and (is_left := self.streamed.is_left(attributes.get("id"))) is not None:
                return _SEEN if is_left else _UNSEEN
            is_fact = tag == "time" or "itemprop" in attributes or "itemtype" in attributes
            if is_fact or attributes.get("rel") == "author":
                self.page.facts.append(node)
            is_no_part = is_no_part or ("id" in attributes and is_apart(attributes["id"] or ""))
            is_unseen = is_unseen or (
                "hidden" in attributes
                or attributes.get("aria-hidden") == "true"
                or ("style" in attributes and hides(attributes["style"] or ""))
            )

        is_unseen = is_unseen and not opens(attributes, self.page.names[self.box])
        if (is_unseen or (is_no_part and tag not in WHOLE)) and not self.is_wide and not is_formula(node):
            self.page.has_aside = True
            return _UNSEEN
        if is_author:
            self.page.facts.append(node)
        return _CAPTION if is_caption else _SEEN

    def open(self, tag: str, name: str) -> None:
        """Begin a box, and with it a run."""
        if self.pieces:
            self.flush()
        page = self.page
        page.parents.append(self.box)
        self.box, self.tag = len(page.tags), tag
        page.tags.append(tag)
        page.names.append(name)
        if tag == "pre":
            self.listings += 1

    def leave(self, inside: int, box: int, around: str) -> None:
        """End a link, bold text, or a box and with it the run in it."""
        if inside != _IN_BOX:
            self.step(inside, -1)
            return
        if self.pieces:
            self.flush()
        if self.tag == "pre":
            self.listings -= 1
        self.box, self.tag = box, around

    def step(self, inside: int, step: int) -> None:
        """Enter or leave a link, bold text or italics."""
        self.marks += step
        if inside == _IN_LINK:
            self.links += step
        elif inside == _IN_BOLD:
            self.bolds += step
        else:
            self.slants += step

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
        if text and not text.isascii():
            for mark in _WIDTHLESS:
                if mark in text:
                    text = text.replace(mark, "").strip()
            text = text.removesuffix(_PERMALINK).rstrip()
        if text and not text.isspace():
            if self.pictured == self.box:
                self.pictured = -1
                if _MOST_OF_A_CAPTION * len(text) <= self.slant and len(text) < _LONGEST_CAPTION:
                    self.page.captions.add(len(self.page.runs))
            self.page.runs.append(Run(text, self.tag, self.box, self.link, self.bold))

        self.pieces.clear()
        self.link = self.bold = self.slant = self.breaks = 0
        self.has_break = False

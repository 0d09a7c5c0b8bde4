"""What a walk over a page finds: its runs of text, and the boxes they lie in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Run:
    """A run of text that no tag of a block parts.

    Attributes
    ----------
    text : str
        White space folded, but in listings; a single line break is one.
    tag : str
        The innermost block's.
    box : int
        Which it lies in.
    link, bold : int
        How many of its characters are in links, in bold.
    """

    __slots__ = ("bold", "box", "link", "tag", "text")

    def __init__(self, text: str, tag: str, box: int, link: int, bold: int) -> None:
        self.text, self.tag, self.box, self.link, self.bold = text, tag, box, link, bold


class Page:
    """What the walk found, in the order of the page.

    Attributes
    ----------
    runs : list of Run
    parents : list of int
        The box that each box lies in; -1 for the first, which is the page. All others have text in them.
    captions : set of int
        The runs that stand below a picture in its paragraph, in italics.
    tags, names : list of str
        Of each box: its tag; its class, id, itemprop and role.
    facts : list of nodes
        meta, link, script, title and time elements, and what says that it is an author or a date.
    headings : list of nodes
        Its h1.
    is_cut : bool
        Whether the page is too large to be read whole.
    has_aside : bool
        Whether a menu, a footer or text for readers without scripts was passed over.
    """

    __slots__ = ("captions", "facts", "has_aside", "headings", "is_cut", "names", "parents", "runs", "tags")

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.parents, self.tags, self.names = [-1], ["html"], [""]
        self.captions: set[int] = set()
        self.facts: list[Any] = []
        self.headings: list[Any] = []
        self.is_cut = self.has_aside = False

"""From a page's bytes and a selector to where in the bytes its elements begin, and what is in them.

No page is written anew from its tree. A copy gets marks that say where each tag stands, the copy is parsed as browsers
do, and the marks that are found in the tree lead back to the bytes.
"""

from __future__ import annotations

import re

from ..errors import MissingDependencyError, OptionError
from ..readers.html.parse import parsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# What marks are called: no page has an attribute of this name.
MARK = "data-get-a-summary-at"
# Comments, and elements whose content is no markup, are passed over whole. Each branch goes on to the page's end where
# nothing closes it, as a parser does: no place of a page is looked at twice. "<title/>" ends itself in SVG and nowhere
# else, and is a tag as any: marks in what it holds elsewhere are text to a parser.
_TAG = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(script|textarea|xmp|iframe|noembed|noframes|(?:style|title)(?![^<>]{0,99}/>))\b.*?(?:</\1\b|\Z)"
    r"|<(?P<start>[a-z][^\s/>]*+)"
    r"|</(?P<end>[a-z])[^<>]*+>",
    re.IGNORECASE | re.DOTALL,
)
# A tag from its bracket to its bracket: quotation marks hide one only behind "=".
_WHOLE_TAG = re.compile(r"""<[a-zA-Z](?>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])))*)>""")


# What may hold a title and no summary: pressed, it would do two things, and a group of headings takes no other.
_UNFIT = ("a", "button", "label", "summary", "hgroup", "h1", "h2")


class Place:
    """An element of a page.

    Attributes
    ----------
    node : LexborNode
        As it is in the page.
    selector : str
        What found it.
    at : int
        Where the summary goes, in bytes: behind the head of the article, or where its content begins.
    """

    __slots__ = ("at", "node", "selector")

    def __init__(self, node: Any, selector: str, at: int) -> None:
        self.node, self.selector, self.at = node, selector, at


def check_selector(setting: str, selector: str) -> None:
    """Raise OptionError for a text that is no CSS selector."""
    try:
        from selectolax.lexbor import LexborHTMLParser, SelectolaxError
    except ImportError as error:
        raise MissingDependencyError("selectolax", "html") from error
    try:
        LexborHTMLParser("<p>").css(selector)
    except (SelectolaxError, ValueError) as error:
        raise OptionError(setting, selector, "a CSS selector, such as article or .post-content") from error


def places(content: bytes, text: str, into: Sequence[str], after: str) -> list[Place] | None:
    """Return where the articles of a page are, in its order.

    Parameters
    ----------
    content : bytes
        The page.
    text : str
        The same, decoded.
    into : sequence of str
        CSS selectors; the first that the page has counts. Of elements in each other the outermost counts.
    after : str
        CSS selector of what the summary stands behind; "" for nothing.

    Returns
    -------
    list of Place, or None
        None where the bytes say another thing than the tree: a page that is cut, or no HTML.
    """
    # A byte a character: what is found in it is a place in the page.
    raw = content.decode("latin-1")
    tree = parsed(text)[0]
    copy = parsed(_marked(raw).encode("latin-1").decode("utf-8", "replace"))[0]
    for selector in into:
        found, twins = outermost(tree.css(selector)), outermost(copy.css(selector))
        if found:
            break
    if len(found) != len(twins):
        return None

    made = []
    for node, twin in zip(found, twins, strict=True):
        tag = _WHOLE_TAG.match(raw, int(twin.attributes.get(MARK) or len(raw)))
        if tag is None:
            return None
        made.append(Place(node, selector, _end_of(twin, after) or tag.end()))
    return made


def outermost(nodes: Sequence[Any]) -> list[Any]:
    """Return the nodes that lie in none of the others."""
    inside = {node.mem_id for node in nodes}
    # What lies between is asked once, however many nodes lie in it.
    free: set[int] = set()
    found = []
    for node in nodes:
        passed, above = [], node.parent
        while above is not None and above.mem_id not in inside and above.mem_id not in free:
            passed.append(above.mem_id)
            above = above.parent
        is_outermost = above is None or above.mem_id in free
        (free if is_outermost else inside).update(passed)
        if is_outermost:
            found.append(node)
    return found


def _marked(raw: str) -> str:
    """Return a copy in which each tag says where it stands: an attribute in a start, a comment behind an end."""

    def mark(found: re.Match[str]) -> str:
        if found["start"]:
            # Without quotation marks, and the first of the attributes: in a value it means nothing.
            return f"<{found['start']} {MARK}={found.start()} "
        return f"{found[0]}<!--{MARK}={found.end()}-->" if found["end"] else found[0]

    return _TAG.sub(mark, raw)


def _end_of(node: Any, after: str) -> int:
    """Return where the first element of a selector ends in the page's bytes, 0 where none is before a paragraph."""
    first = node.css_first(after) if after else None
    if first is None or node.css_first(f"{after}, p:not(hgroup > p)").mem_id != first.mem_id:
        return 0
    above = first.parent
    while above.mem_id != node.mem_id:
        first = above if above.tag in _UNFIT else first
        above = above.parent

    behind = first.next
    name, _, place = (behind.comment_content or "" if behind is not None else "").partition("=")
    return int(place) if name == MARK and place.isdecimal() else 0

"""From HTML that is an article already, of a mail, a feed or a book, to what it shows: lines, or blocks."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice

from ..errors import MissingDependencyError
from .html.parse import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Elements of a mail that are read: a newsletter has 3,000.
MOST_NODES = 200_000
# Links of a mail that somebody wrote are a few, those of a newsletter dozens.
MANY_LINKS = 10
# Letters of an address in which its place in a page is looked for.
LONGEST_PLACE = 500
# Elements in each other: the parser takes the square of their number, 5 seconds for 40,000. Newsletters have 40.
DEEPEST = 2_000

_SKIPPED = frozenset(
    "script style head title template noscript object iframe video audio svg button select textarea figcaption".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr"
    " html li main nav ol p pre section table tbody td th tr ul".split()
)
_CELLS = ("td", "th")
# Pieces of a line in which a cell's colon stands: behind it are the spaces between two cells.
_NEAR = 4
_APART = frozenset("p h1 h2 h3 h4 h5 h6 table ul ol pre blockquote".split())
_KINDS = {"h1": "head", "h2": "head", "h3": "head", "h4": "head", "h5": "head", "h6": "head", "li": "item"}
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|$)",
    re.IGNORECASE,
)
# What programs call the box of what they quote, and that of a signature: Gmail, Yahoo, Proton, Thunderbird, Zoho,
# Outlook on the web, Apple.
_QUOTES = re.compile(
    r"\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra|tutanota_quote"
    r"|WordSection1_quote|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)\b"
)
_SIGNATURES = re.compile(
    r"(?:^|[\s_])(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block|(?:x_)?Signature"
    r"|ms-outlook-mobile-signature|AppleMailSignature|yahoo_signature|ydp\w{1,20}signature)(?:$|\s)"
)
# Boxes that programs put into an article, by the names that they write: share bars, forms, cards of other posts,
# captions, notes, numbers of pages. Jetpack, AddToAny, Substack, Ghost, WordPress and its plugins, FeedBurner,
# Mailchimp, The Guardian, Project Gutenberg.
_ASIDES = re.compile(
    r"(?:^|\s)(?:sharedaddy|jp-(?:relatedposts|post-flair)|addtoany_\w{1,40}|a2a_kit|feedflare|mc4wp-form|yarpp[\w-]{0,40}"
    r"|subscri(?:ption|be)-widget[\w-]{0,40}|button-wrapper|digest-post-embed|embedded-post-wrap|image-caption"
    r"|kg-(?:bookmark|signup|cta|button|header|product)-card|wp-block-(?:buttons?|jetpack-subscriptions|latest-posts"
    r"|social-links|post-author)|wp-caption-text|crp_related|heateor_\w{1,40}|essb_links|ssba[\w-]{0,40}|saboxplugin-wrap"
    r"|element-rich-link|more-link|mailpoet_form|gform_wrapper|fnanchor|pagenum|footnotes?|foot(?:note[-_]?)?ref(?:erence)?|noteref|(?:social|post)-share[\w-]{0,20}|share-buttons|related-posts?)"
    r"(?:\s|$)"
)
# Of a book: notes, and the numbers that lead to them; pages, lists and parts that aren't its text.
_NOTES = frozenset(
    "noteref footnote endnote rearnote footnotes endnotes rearnotes pagebreak toc landmarks page-list loi lot index"
    " cover copyright-page colophon titlepage halftitlepage dedication bibliography doc-noteref doc-footnote"
    " doc-endnote doc-endnotes doc-backlink doc-pagebreak doc-toc doc-pagelist doc-index doc-cover"
    " doc-colophon doc-dedication doc-bibliography".split()
)
# What leads to a note where nothing says so: a link within the text, of a number or a sign, in a few elements.
_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?")
_NODES_OF_MARK = 9
_BETWEEN_MARKS = " [],;–"
# Behind a space or one of these a number is one of the text: "in chapter 3", "[12-15]".
_NO_WORD = " \t\r\n\f\xa0([,;/–-"
# What Project Gutenberg puts above and below a book.
_LICENCES = frozenset(["pg-header", "pg-footer", "pg-machine-header"])
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})")
_ANY_TAG = re.compile(r"<[^<>]{0,9999}>?")
_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr p li td tr th".split())
_LINK = re.compile(r"<a\s", re.IGNORECASE)
_PAGE = re.compile(r"<(?:h1|nav|article|main|header)\b", re.IGNORECASE)
# Letters without width that pad what a newsletter shows of itself in a list; between letters they are the words' own,
# as Persian's and Khmer's.
_WIDTHLESS = "\u200b\u200c\ufeff"
_SPACE = re.compile(rf"(?<![{_WIDTHLESS}])[{_WIDTHLESS}]*+[ \t\r\n\f\xa0][ \t\r\n\f\xa0{_WIDTHLESS}]*+")


def is_page(page: str) -> bool:
    """Whether a mail in HTML is a page to be judged as those of the web: of a newsletter, with many links or a head."""
    if _QUOTES.search(page) or "<blockquote" in page.lower():
        return False
    return len(_LINK.findall(page)) >= MANY_LINKS or _PAGE.search(page) is not None


def lines_of(page: str) -> str:
    """Return what a mail in HTML shows, a line a line, with "> " before those that it quotes.

    Raises
    ------
    MissingDependencyError
        If the extra ``html`` isn't installed.
    """
    lines = _lines(page, _APART)
    return "\n".join([f"> {line}" if kind == "quote" else line for kind, line in lines]).strip("\n")


def blocks_of(page: str) -> list[tuple[str, str]]:
    """Return the kind ("head", "item" or "") and the text of each block that HTML shows, all of it: nothing is judged.

    Raises
    ------
    MissingDependencyError
        If the extra ``html`` isn't installed.
    """
    found: list[tuple[str, list[str]]] = []
    is_new = True
    for kind, line in _lines(page, _BLOCKS):
        if kind == "rule":
            line = ""
        kind = "" if kind == "quote" else kind
        if line and (is_new or found[-1][0] != kind):
            found.append((kind, [line]))
        elif line:
            found[-1][1].append(line)
        is_new = not line
    return [(kind, (" " if kind == "head" else "\n").join(lines)) for kind, lines in found]


def _lines(page: str, apart: frozenset[str]) -> list[tuple[str, str]]:
    """Return the kind and the text of each line, blank ones around the elements that stand apart."""
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingDependencyError("selectolax", "html") from error
    # The parser ends at a zero, and takes the square of the time for elements in each other, and for their attributes.
    page = page.replace("\0", "")
    if _depth(page) > DEEPEST:
        bare = unescape(_ANY_TAG.sub("\n", page))
        return [("", line) for line in map(str.strip, bare.split("\n")) if line]
    found = _Lines(apart)
    content = page.encode("utf-8", "ignore")
    _walk(LexborHTMLParser(guarded(content, content.count(b"<"))).body, found)
    found.end()
    return found.lines


def _depth(page: str) -> int:
    """Return how many tags are open at once at most, those that are never closed too."""
    depth = deepest = 0
    for closing, name in _TAG.findall(page):
        if name.lower() not in _EMPTY:
            depth += -1 if closing else 1
            deepest = max(deepest, depth)
    return deepest


class _Lines:
    """Lines as they come, with the kind of each."""

    def __init__(self, apart: frozenset[str]) -> None:
        self.apart = apart
        self.lines: list[tuple[str, str]] = []
        self.line: list[str] = []
        self.depth = 0  # of quotation
        self.kind = ""

    def end(self) -> None:
        """End a line, if something is on it."""
        said = "".join(self.line)
        text = _SPACE.sub(" ", said).strip(f" {_WIDTHLESS}")
        self.line.clear()
        if text:
            self.lines.append(("quote" if self.depth else self.kind, text))
        # A line of a space that doesn't break is how programs leave one blank.
        elif "\xa0" in said and self.lines and self.lines[-1][1]:
            self.lines.append(("", ""))

    def blank(self) -> None:
        """Leave a line blank, one in a row."""
        self.end()
        if self.lines and self.lines[-1][1]:
            self.lines.append(("", ""))

    def part(self, tag: str, *, is_end: bool) -> None:
        """Part lines where an element begins or ends, with a blank one where it stands apart."""
        if tag in _CELLS and "".join(self.line[-_NEAR:]).rstrip().endswith(":"):
            # What a name in a cell of its own says stands in the next: "Subject:", "the ferry".
            self.line.append(" ")
        elif tag in self.apart:
            self.blank()
        elif tag in _BLOCKS:
            self.end()
        if tag in _KINDS:
            self.kind = "" if is_end else _KINDS[tag]


def _walk(root: Any, found: _Lines) -> None:
    """Go through all nodes below one, without recursion, and put what they show into lines."""
    # A stack of its own: mails nest tables in tables deeper than Python's frames go.
    within: list[Any] = []
    node = root

    # The parser's nodes know their neighbours: a list of them would be a second page in memory.
    for _ in range(MOST_NODES):
        if _enter(node, found):
            within.append(node)
            if node.child is not None:
                node = node.child
                continue
            _leave(within.pop(), found)
        while within and node.next is None:
            node = within.pop()
            _leave(node, found)
        if not within:
            return
        node = node.next


def _enter(node: Any, found: _Lines) -> bool:
    """Begin a node, and return whether what is in it is shown."""
    tag = node.tag
    if tag == "-text":
        text = node.text_content or ""
        is_between = node.parent.tag == "sup" and not text.strip(_BETWEEN_MARKS)
        found.line.append("" if is_between else text)
        return False
    # What is written for a program, "<?xml:namespace ...>", the parser has no name for.
    if tag is None or tag in _SKIPPED or tag[0] in "-!":
        return False
    attributes = node.attributes
    if _HIDDEN.search((attributes.get("style") or "")[:500]) or _is_aside(attributes) or _is_mark(node, found):
        return False

    # One break ends a line, the next one parts paragraphs.
    if tag == "br":
        found.end() if any(map(str.strip, found.line)) else found.blank()
    elif tag == "hr":
        found.end()
        found.lines.append(("rule", "_" * 32))
    found.part(tag, is_end=False)
    found.depth += _is_quote(node)
    return True


def _is_aside(attributes: dict[str, str | None]) -> bool:
    """Whether an element says by its kind, role, name or class that what is in it isn't the text."""
    kinds = f"{attributes.get('epub:type') or ''} {attributes.get('role') or ''}"[:200].split()
    if not _NOTES.isdisjoint(kinds) or attributes.get("id") in _LICENCES:
        return True
    return _ASIDES.search((attributes.get("class") or "")[:200]) is not None


def _is_mark(node: Any, found: _Lines) -> bool:
    """Whether an element leads to a note: a link of a number that is raised, or right behind a word."""
    if node.tag != "a" or "#" not in (node.attributes.get("href") or "")[:LONGEST_PLACE]:
        return False
    # Links may stand in each other, in cells: none of them is read to its end.
    inner = list(islice(node.traverse(include_text=True), _NODES_OF_MARK))
    if not _MARK.fullmatch("".join([each.text_content or "" for each in inner if each.tag == "-text"]).strip()):
        return False
    is_raised = node.parent.tag == "sup" or any(each.tag == "sup" for each in inner)
    return is_raised or "".join(found.line[-_NEAR:])[-1:] not in _NO_WORD


def _leave(node: Any, found: _Lines) -> None:
    """End a node."""
    found.part(node.tag, is_end=True)
    found.depth -= _is_quote(node)


def _is_quote(node: Any) -> bool:
    """Whether a box is what a program quotes or signs with."""
    if node.tag == "blockquote":
        return True
    if node.tag not in ("div", "span"):
        return False
    names, name = (node.attributes.get("class") or "")[:200], (node.attributes.get("id") or "")[:100]
    if _QUOTES.search(names) or _QUOTES.search(name):
        # What stands beside quotations in such a box are answers to them, and the line that says whose they are.
        return all(child.tag != "blockquote" for child in node.iter())
    return bool(_SIGNATURES.search(names) or _SIGNATURES.search(name))

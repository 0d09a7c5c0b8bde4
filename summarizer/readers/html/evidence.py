"""From a page's head and address to what kind of page it perhaps is: evidence, which the judge was taught to weigh."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .runs import Page

FORUM, DOCUMENTATION, ARTICLE, SHOP, DATED, FRONT = range(6)
# Where a day above the text is a post's, a product's, a teaser's.
DAYS_OF_OTHERS = frozenset((FORUM, SHOP, FRONT))
_LONGEST_ADDRESS = 300
_SLASHES_OF_A_FRONT = 2  # https://example.org
# What a page's address says, and its head (types of Open Graph and schema.org, what generated it), in lower case.
_RULES = (
    # /t/which-lens/2068, /questions/4/how-to, phpBB's viewtopic, SMF's topic=12.0; a bug's talk, a list's archive
    (FORUM, re.compile(
        r"/(?:forums?|threads?|topics?|viewtopic|showthread|discussions?|questions?|communit\w*|boards?|t|answers|posts?|qa|ask|comments|r)(?:[/.?=-]|$)"
        r"|forum|viewtopic|showthread|stackexchange|stackoverflow|discourse|/(?:issues?|tickets?|\+?bugs?)/\d+/?(?:[?#]|$)"
        r"|[?&;]topic=\d+\."
        r"|/(?:show_bug|bugreport)\.cgi|/browse/[a-z]\w+-\d|/archives/list/|/pipermail/|/msg\d+\.html|//groups\.google\.|//news\.ycombinator\.com/item"),
     re.compile("forum|qapage|discussion|vbulletin|phpbb|xenforo|discourse")),
    # docs.example.org, /reference/, readthedocs, Sphinx
    (DOCUMENTATION, re.compile(
        r"docs?[./]|documentation|/(?:reference|manual|api|guides?|tutorials?|wiki|help|learn|man\d?)[/.]|readthedocs|\.rst|developer"),
     re.compile("docusaurus|sphinx|mediawiki")),
    # /2019/11/20, /news/, a-long-headline-in-the-address
    (ARTICLE, re.compile(
        r"/(?:19|20)\d\d[/-]\d|/(?:news|blog|article|story|posts?|opinion)s?[/.]|(?:\w{1,60}-){4}"),
     re.compile("article|blogposting")),
    (SHOP, re.compile(
        r"/(?:products?|shop|store|item|p|dp|categor\w+|collections?|services?|tags?|search)(?:[/.?=-]|$)"),
     re.compile("product")),
    (DATED, None, re.compile("published")),
)  # fmt: skip


def evidence(page: Page, address: str, types: str) -> list[int]:
    """Return what speaks for kinds of page.

    Parameters
    ----------
    page : Page
    address : str
        Where the page says it stands.
    types : str
        What the page's head says of its kind, in lower case.
    """
    address = address[:_LONGEST_ADDRESS].lower()
    found = [
        kind
        for kind, of_address, of_types in _RULES
        if (of_address and of_address.search(address)) or of_types.search(types)
    ]
    if DOCUMENTATION not in found and sum([run.tag == "pre" for run in page.runs]) > 1:
        found.append(DOCUMENTATION)
    if address and address.rstrip("/").count("/") <= _SLASHES_OF_A_FRONT:
        found.append(FRONT)
    return sorted(found)

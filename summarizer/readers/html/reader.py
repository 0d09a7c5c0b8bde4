"""From a web page to a document: its blocks with their kinds, its title, who wrote it when, what is wrong with it."""

from __future__ import annotations

from html import escape

from ...advice import of_content
from ...document import Document
from ...errors import MissingDependencyError, OptionError
from ...languages.detection import detect
from ...languages.language import load
from ..boundary import reading
from ..encoding.decode import declared_in, decode
from ..unwritten import without_unwritten
from .author import author
from .blocks import composed
from .context import HEADINGS
from .data import paragraphs, posts_for_browsers, text_behind_a_wall, text_for_machines
from .engines import keep_post
from .evidence import FORUM, FRONT, evidence
from .features import Facts
from .head import Head
from .headline import headline, names_of_site
from .judge import FEW, Verdicts, learnt
from .kickers import kickers_of, without_kickers
from .lines import above, bylines, foot, near, note_bylines, note_contacts, note_stamp
from .metadata import address, date, description, said_of, site
from .parse import parsed
from .state import text_for_scripts
from .walk import walk
from .walls import WALLS
from .warnings import DESCRIBED, troubles
from .writers import writers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Where a page's data have so many times as many words as what it shows, that is a beginning: of 5 pages that say they
# aren't free 2 have 3 and 9 times as many, the others 1.1 at most.
_MORE_BEHIND_A_WALL = 1.5
# What names an article, and its language, for other sites and machines. With the last two of the first, which
# libraries and marked pages have, three more of 1,576 titles are right; of 142 pages of no known language 22 have one
# by the second.
_TITLES = ("og:title", "twitter:title", "dc.title", "headline")
_LANGUAGES = ("content-language", "og:locale", "dc.language")
# An address or a file's name that was passed for a page is no longer.
LONGEST_MISTAKE = 300


def read_html(
    content: str | bytes, *, url: str | None = None, encoding: str | None = None, source: str = "page"
) -> Document:
    r"""Read a web page: its article's blocks, each of a kind, without the menus, scripts and teasers around them.

    Parameters
    ----------
    content : str or bytes
        The page. The encoding of bytes is a byte order mark's, UTF-8, the one declared, or a guess, in this order.
    url : str, optional
        Where it stands; None takes what the page says.
    encoding : str, optional
        What its header declares; None takes what the page declares.
    source : str
        What an error names.

    Returns
    -------
    Document
        Its text is what was kept, without the title; empty where the page has none. Its `blocks` hold all that the page
        shows, what was left out too, with kind, score and reason; its `warnings` say when the page is an error, asks
        for JavaScript, or was too large to be read whole. Of a page that only a script would fill the description is
        read, and a warning says so. The title is the article's, not the site's; the language is
        what the page declares, where its words don't say otherwise.

    Raises
    ------
    TypeError
        If the content is neither str nor bytes.
    InputError
        If bytes are no text.
    MissingDependencyError
        If the extra ``html`` isn't installed.

    Notes
    -----
    About 8 ms for a page of 150 kB, linear in it, a quarter of what trafilatura takes; a fifth more for the first page
    of a site; a third of it for parsing and reading nodes. lexbor parses as browsers do; a linear model
    looks at every run of text twice, by itself and by what the first look made of the page, with weights learnt from
    1,200 pages (`tools/learn_html.py`). At most 30,000 runs are read.

    References
    ----------
    C. Kohlschütter, P. Fankhauser, W. Nejdl, Boilerplate detection using shallow text features, WSDM 2010: length,
    links and neighbours tell most of it.

    Examples
    --------
    >>> page = "<title>Tides</title><nav>Home</nav><article><h1>Tides</h1><p>High water is at noon.</p></article>"
    >>> document = read_html(page)
    >>> document.title, document.text
    ('Tides', 'High water is at noon.')
    >>> [(block.kind, block.reason) for block in document.blocks]
    [('heading', 'title'), ('paragraph', '')]
    """
    try:
        import selectolax.lexbor  # noqa: F401  # asked for here, so that its absence is said before anything is read
    except ImportError as error:
        raise MissingDependencyError("selectolax", "html") from error
    if not isinstance(content, str | bytes):
        raise TypeError(of_content(content, "page", "a str or bytes"))
    with reading(source, "a page"):
        return _read(content, url, encoding, source)


def _read(content: str | bytes, url: str | None, encoding: str | None, source: str) -> Document:
    """Read a page."""
    if isinstance(content, bytes):
        content = decode(content, source, declared=encoding or declared_in(content))
    elif len(content) <= LONGEST_MISTAKE and "<" not in content:
        from ..mistakes import warn_of

        warn_of(content, is_page=True)
    facts, head, root = facts_of(content, url=url)
    verdicts = Verdicts(facts, learnt())
    # Forums put their posts where only readers without scripts see them, old sites theirs behind frames.
    if verdicts.kept() < FEW:
        verdicts = _more(verdicts, head, root, url)
    # Its beginning stands above what a reader pays for; search engines are given all of it.
    if body := text_behind_a_wall(head):
        verdicts = _better(verdicts, facts_of(body, url=url)[0], _MORE_BEHIND_A_WALL)
    title = _title(facts, verdicts.facts, head, url)
    is_empty = verdicts.kept() < FEW and verdicts.has_links_only()
    keep_post(verdicts.facts, verdicts.reasons, verdicts.context.title)
    verdicts.keep_something()
    warnings = troubles(verdicts, title or "", root)

    # What a script would fetch isn't in the page, but in a sentence or three its head says what that is. The head of a
    # site's front page speaks of the site.
    is_front = FRONT in facts.evidence
    if (is_empty or not WALLS.isdisjoint(warnings)) and not is_front and (text := said_of(head)):
        verdicts = Verdicts(facts_of(f"<p>{escape(text)}</p>")[0], learnt())
        verdicts.keep_something()
        warnings += (DESCRIBED,)
    return _document(verdicts, head, root, url, title, warnings)


def facts_of(content: str, *, is_wide: bool = False, url: str | None = None) -> tuple[Facts, Head, Any]:
    """Return what is known of a page's runs, what it says of itself, and its root.

    Parameters
    ----------
    content : str
    is_wide : bool
        Whether menus, footers, hidden parts and text for readers without scripts are read as well.
    url : str, optional
        Where it stands, if it doesn't say that itself.
    """
    parser, is_cut = parsed(content)
    facts, head, root = _facts(parser.root, is_wide, url)
    facts.page.is_cut |= is_cut
    return facts, head, root


def _facts(root: Any, is_wide: bool, url: str | None) -> tuple[Facts, Head, Any]:
    """Return the facts of a parsed page."""
    page = walk(root, is_wide=is_wide)
    head = Head(page)
    title = head.first("og:title") or next(iter(head.titles), "")
    types = " ".join(
        [*head.metas.get("og:type", ()), *head.metas.get("generator", ()), *head.types, *head.metas]
    ).lower()
    kinds = evidence(page, head.canonical or head.first("og:url") or url or "", types)
    return Facts(page, title, head.first("og:description", "description"), kinds), head, root


def _more(verdicts: Verdicts, head: Head, root: Any, url: str | None) -> Verdicts:
    """Return the verdicts on what was passed over as well, where more than twice as much of that is kept."""
    best = verdicts
    # In the order of how often it is right: what is hidden, what is for frames, what is for machines.
    if verdicts.facts.page.has_aside:
        best = _better(best, _facts(root, True, url)[0])
    inside = "\n".join([node.text() for node in root.css("noframes")]) if best.kept() < FEW else ""
    if inside:
        best = _better(best, facts_of(inside, is_wide=True)[0])
    if best.kept() < FEW:
        body = posts_for_browsers(root) or paragraphs(text_for_machines(head))
        best = _better(best, facts_of(body, url=url)[0]) if body else best
    if best.kept() < FEW and (body := text_for_scripts(root, verdicts.facts.title)):
        best = _better(best, facts_of(body, url=url)[0])
    return best


def _better(best: Verdicts, facts: Facts, times: float = 2) -> Verdicts:
    """Return the verdicts on other facts where they keep more than so many times as much, else the best so far."""
    other = Verdicts(facts, learnt())
    return other if other.kept() > times * best.kept() else best


def _document(
    verdicts: Verdicts, head: Head, root: Any, url: str | None, title: str | None, warnings: tuple[str, ...]
) -> Document:
    """Put the document together."""
    close = near(verdicts)
    where, of_site = address(head, url), site(head)
    said = bylines(verdicts, close)
    is_thread = FORUM in verdicts.facts.evidence
    linked = writers(root, [verdicts.facts.page.runs[place].text for place in close], where, is_thread=is_thread)
    declared = root.attributes.get("lang") or root.attributes.get("xml:lang") or head.first(*_LANGUAGES)
    writer = author(head, said, of_site, linked, above(verdicts, close), foot(verdicts))

    note_bylines(verdicts, close)
    note_stamp(verdicts, close, date(head, where or "", (), (), language=declared, is_thread=is_thread))
    note_contacts(verdicts, writer)
    text, blocks = composed(verdicts)
    document = Document(
        text,
        title,
        _confirmed(declared, text),
        writer,
        date(head, where or "", said, foot(verdicts), language=declared, is_thread=is_thread),
        where,
        tuple([(block.start, block.end) for block in blocks if block.kind == "heading" and not block.reason]),
        blocks,
        warnings,
        of_site,
        description(head),
    )
    return without_unwritten(document)


def _title(shown: Facts, read: Facts, head: Head, url: str | None) -> str | None:
    """Return the article's title, by what the page shows first, and by what was read in its place."""
    page = (read if shown.headline < 0 else shown).page
    runs, kickers = page.runs, kickers_of(page.headings)
    headings = [without_kickers(run.text.replace("\n", " "), kickers) for run in runs if run.tag == "h1"]
    lower = {run.text for run in runs if run.tag in ("h2", "h3")}
    named = [title for name in _TITLES for title in head.metas.get(name, ())]
    sites = [*head.metas.get("og:site_name", ()), *head.metas.get("application-name", ())]
    names = names_of_site(sites, (url, head.canonical, head.first("og:url")))
    return headline(
        *(headings, named, head.titles, names, lower),
        told=lambda: " ".join([run.text for run in runs if run.tag not in HEADINGS]),
    )


def _confirmed(declared: str, text: str) -> str | None:
    """Return the language that a page declares where one is known by that name and the text's words don't deny it.

    Templates say "en" of pages in any language.
    """
    try:
        code = load(declared).code if declared else ""
    except OptionError:
        return None
    return declared if code and detect(text)[0] in ("", code) else None

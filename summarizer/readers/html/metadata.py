"""From what a page says of itself to its date, address, site and description."""

from __future__ import annotations

import re
from itertools import islice

from ..day import day, is_on_publication, lines_on_days
from .head import named
from .marks import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .head import Head

# What names the day of publication, by how many pages of the measuring have it right.
_DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published_time", "parsely-pub-date", "sailthru.date", "dc.date",
    "dcterms.date", "dc.date.issued", "dcterms.created", "dc.date.created", "article.published", "article:published",
    "citation_publication_date", "citation_date", "originalpublicationdate", "published-date",
    "cxenseparse:recs:publishtime", "article:post_date", "rnews:datepublished", "published", "ms.date",
)  # fmt: skip
# A page that doesn't say when it was published says perhaps when it was changed.
_CHANGES = (
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "last-modified", "dcterms.modified",
    "dc.date.modified", "lastmod",
)  # fmt: skip
# "/2026/05/04", "/20260504"; "/2026/5/4/", "/2026/POLITICS/05/04/": with a part of the site in it, or without zeros.
_IN_ADDRESS = (
    re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)"),
    re.compile(r"/((?:19|20)\d\d)(?:/[A-Za-z_-]{2,20})?/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/"),
)
_TIMES = 3  # elements time that may say the day
_AMERICAN = ("en", "en-us", "en_us")
_OTHERS = ("WebSite", "Organization", "NewsMediaOrganization", "Person", "ImageObject", "BreadcrumbList")
# A description of fewer words names a site, or a page; it doesn't say what is on it.
_FEW_WORDS, _STOPS = 7, ".!?。！？।"


def date(
    head: Head,
    address: str,
    bylines: Iterable[str],
    foot: Iterable[str] = (),
    *,
    language: str = "",
    is_thread: bool = False,
) -> str | None:
    """Return the day of publication: as the head says, the data, the marks, the address, a time, a byline, a change.

    Parameters
    ----------
    head : Head
    address : str
    bylines : iterable of str
        The short lines that stand near the title, in order; lines of rights aren't among them.
    foot : iterable of str
        The lines below the article, of which those on publication may say when.
    language : str
        What the page declares, "" where it doesn't.
    is_thread : bool
        Whether it is a forum's, whose posts are marked with their days: the first of them counts.
    """
    # Where a page in English doesn't say where it is from, most are American.
    is_american = head.first("og:locale") in ("", "en_US") and (not language or language.lower() in _AMERICAN)
    told = [content for name in _DATES for content in head.metas.get(name, ())]
    data = [value for key in ("datePublished", "dateCreated") for value in _said(head, key)]
    in_address = ["-".join(found) for pattern in _IN_ADDRESS for found in pattern.findall(address)[:1]]
    changed = [content for name in _CHANGES for content in head.metas.get(name, ())]
    changed += [*_said(head, "dateModified"), *head.changes]
    said = lines_on_days(bylines)
    below = filter(is_on_publication, foot)
    ways: tuple[Iterable[str], ...] = (told, data, head.dates, islice(head.times(), _TIMES), in_address, said, below)
    ways = (*ways, changed)
    if is_thread:
        first = [
            day(text, is_american=is_american)
            for text in (*told[:1], *data[:1], *head.dates[:1], *islice(head.times(), _TIMES))
        ]
        ways = (sorted(filter(None, first))[:1], *ways)

    for way in ways:
        for text in way:
            if found := day(text, is_american=is_american):
                return found
    return None


def _said(head: Head, key: str) -> list[str]:
    """Return what a page's data, and what they say it is mainly about, have under a key, in texts."""
    objects = [each for found in head.data for each in (found, found.get("mainEntity"))]
    return [value for each in objects if isinstance(each, dict) and isinstance(value := each.get(key), str)]


def site(head: Head) -> str | None:
    """Return the name of a page's site, as it says itself."""
    # What the page calls itself is written with more care than what its data do.
    publishers = [name for each in head.data for name in named(head.listed(each.get("publisher")))]
    publishers += [name for each in head.data if each.get("@type") == "WebSite" for name in named(each)]
    return head.first("og:site_name", "application-name", "apple-mobile-web-app-title") or next(iter(publishers), None)


def description(head: Head) -> str | None:
    """Return what a page says it is about, its data last: those on its site and its people say what these are."""
    if told := head.first("og:description", "description", "twitter:description", "dc.description"):
        return told
    found = [each.get("description") for each in head.data if each.get("@type") not in _OTHERS]
    return next((" ".join(text.split()) for text in found if isinstance(text, str) and text.strip()), None)


def said_of(head: Head) -> str:
    """Return a description in whole sentences, "" for one of a few words: many are cut off within a sentence."""
    text = description(head) or ""
    bare = text.rstrip(".…")
    if text[len(bare) :] not in ("", "."):
        text = text[: max([bare.rfind(stop) for stop in _STOPS]) + 1]
    return text if words_of(text) > _FEW_WORDS else ""


def address(head: Head, url: str | None) -> str | None:
    """Return where a page stands: as is known, else as it says; only an address of the web is one."""
    for found in (url, head.canonical, head.first("og:url")):
        if found and (found is url or found.startswith(("http://", "https://"))):
            return found
    return None

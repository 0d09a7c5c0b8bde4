"""From what a page calls itself to its article's title."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SEPARATOR = re.compile(r" (?:[|»«·•:/–—-]|--|::|\|\|) ")


def names_of_site(tree: Any, url: str | None) -> list[str]:
    """Return what a page's site is called."""
    from urllib.parse import urlsplit

    names = tree.xpath("//meta[@property='og:site_name' or @name='application-name']/@content")
    links = [url, *tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")]
    for link in filter(None, links):
        try:
            host = urlsplit(link).hostname or ""
        except ValueError:
            continue
        host = host.removeprefix("www.")
        names += [host, *host.split(".")[:-1]]
    return [*names]


def headline(tree: Any, names: list[str]) -> str | None:
    """Return the article's title: the heading that the page's own data repeat, else these without the site's name."""
    headings = [heading for h1 in tree.iter("h1") if (heading := " ".join(h1.text_content().split()))]
    named = tree.xpath("//meta[@property='og:title' or @name='og:title' or @name='twitter:title']/@content")
    named = [title for title in (" ".join(title.split()) for title in named) if title]
    whole = [" ".join(title.text_content().split()) for title in tree.xpath("//head//title")[:1]]
    for title in (*named, *whole):
        # Of two that are equally alike the later: a site's name in a heading stands on top.
        likeness, place = max(((_likeness(h1, title), place) for place, h1 in enumerate(headings)), default=(0.0, 0))
        if likeness >= 0.5:
            return headings[place]
    for title in named:
        return _without_site(title, names, is_sure=False)
    for title in whole:
        if bare := _without_site(title, names, is_sure=True):
            return bare
    return headings[0] if headings else None


def _likeness(heading: str, title: str) -> float:
    """Return how alike two titles are, by pairs of letters: 0 not at all, 1 alike or one at an end of the other."""
    first, second = fold(heading), fold(title)
    if first and second and (second.startswith(first) or second.endswith(first) or first.startswith(second)):
        return 1.0
    pairs = [{name[place : place + 2] for place in range(len(name) - 1)} for name in (first, second)]
    return 2 * len(pairs[0] & pairs[1]) / max(1, len(pairs[0]) + len(pairs[1]))


def _without_site(title: str, names: list[str], *, is_sure: bool) -> str:
    """Return a title without its last segments where these name the site, or surely do, as in a page's own title."""
    wanted = [fold(name) for name in names if name]
    while breaks := [*_SEPARATOR.finditer(title)]:
        rest, last = title[: breaks[-1].start()], title[breaks[-1].end() :]
        names_site = any(fold(last) and name.startswith(fold(last)) for name in wanted)
        if not names_site and not (is_sure and last.count(" ") < 5 and rest.count(" ") >= last.count(" ")):
            break
        title = rest
        is_sure = False
    return title


def fold(name: str) -> str:
    """Return the letters and digits of a name, in lower case."""
    return "".join(filter(str.isalnum, name.casefold()))

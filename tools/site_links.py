"""From a folder of HTML pages to what in them leads nowhere, or makes a browser ask elsewhere.

    python tools/site_links.py build/site

A link inside the folder has to name a file that is there, and an anchor in it; what a browser fetches by itself
(scripts, styles, pictures, frames) has to lie in the folder.
"""

from __future__ import annotations

import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser fetches without being asked, by element and attribute; a link element that only names a page isn't.
FETCHED = {("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("link", "href")}
NAMES_ONLY = {"next", "prev", "index", "search", "author", "canonical", "copyright"}


class Page(HTMLParser):
    """The anchors of a page, and where it leads: (address, whether a browser follows it by itself)."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[tuple[str, bool]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element's id and its address."""
        given = dict(attrs)
        self.anchors |= {value for name in ("id", "name") if (value := given.get(name))}
        for name in ("href", "src"):
            if value := given.get(name):
                self.links.append((value, (tag, name) in FETCHED and given.get("rel") not in NAMES_ONLY))


@cache
def page(path: Path) -> Page:
    """Return a file as a page."""
    return Page(path.read_text(encoding="utf-8"))


def astray(folder: Path) -> list[str]:
    """Return what is wrong with the links of a folder's pages, a line each."""
    found = []
    for path in sorted(folder.rglob("*.html")):
        for link, is_fetched in page(path).links:
            problem = what_is_wrong(path, link, is_fetched)
            if problem:
                found.append(f"{path.relative_to(folder)}: {link}: {problem}")
    return found


def what_is_wrong(path: Path, link: str, is_fetched: bool) -> str:
    """Return why a link doesn't hold, "" where it does."""
    parts = urlsplit(link)
    if parts.scheme == "data" or (parts.scheme and not is_fetched):
        return ""
    if parts.scheme or parts.netloc:
        return "is fetched from elsewhere"

    there = path if not parts.path else (path.parent / unquote(parts.path)).resolve()
    if there.is_dir():
        there /= "index.html"
    if not there.is_file():
        return "no such file"
    anchor = unquote(parts.fragment)
    if anchor and there.suffix == ".html" and anchor not in page(there).anchors:
        return "no such anchor"
    return ""


if __name__ == "__main__":
    lines = astray(Path(sys.argv[1]).resolve())
    print(*lines, sep="\n")
    sys.exit(bool(lines))

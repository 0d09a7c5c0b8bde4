"""From the pages as the generator and its theme write them to what axe-core has nothing to object to.

python tools/site_markup.py build/site
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PARAMETER = '(?:<em class="sig-param">|<span class="sig-)'
# What is written -> what is meant, each with the rule of axe-core that asks for it.
MENDED = (
    # aria-required-attr: the captions of the list of pages are headings of a level.
    (re.compile(r'<p class="caption" role="heading">'), r'<p class="caption" role="heading" aria-level="2">'),
    # landmark-unique: two parts of a page that go by the same name.
    (re.compile(r'<aside class="sidebar-drawer'), r'<aside aria-label="All pages" class="sidebar-drawer'),
    (re.compile(r'<aside class="toc-drawer'), r'<aside aria-label="On this page" class="toc-drawer'),
    # page-has-heading-one: the page of the search has none before it has found something.
    (re.compile(r'<div id="search-results">'), r'<h1>Search</h1>\n<div id="search-results">'),
    # definition-list: the lines of a long signature are a list of definitions without terms.
    (re.compile(rf"<dl>\n((?:<dd>{PARAMETER}.*</dd>\n)+)</dl>"), r'<div class="sig-lines">\n\1</div>'),
    (re.compile(rf"^<dd>({PARAMETER}.*)</dd>$", re.MULTILINE), r'<div class="sig-line">\1</div>'),
)


def mend(folder: Path) -> None:
    """Rewrite the pages of a folder."""
    for path in folder.rglob("*.html"):
        markup = path.read_text(encoding="utf-8")
        for written, meant in MENDED:
            markup = written.sub(meant, markup)
        path.write_text(markup, encoding="utf-8")


if __name__ == "__main__":
    mend(Path(sys.argv[1]))

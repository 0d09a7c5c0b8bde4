"""From articles to pages with the element in them: opened by a test, with a service, or as `summarize-site` builds them."""

import re
from html import escape

from playwright.sync_api import Locator, Page

from browser.scenes import EXAMPLES
from browser.server import Server
from summarizer.site import Settings
from summarizer.site.page import SUMMARIZED, summarized

LOADED = """widget => new Promise((resolve, reject) => {
    widget.addEventListener("summary-load", () => resolve(true), {once: true});
    widget.addEventListener("summary-error", event => resolve(event.detail), {once: true});
    widget.setAttribute("open", "");
})"""
MARKED = "() => [...(CSS.highlights.get('get-a-summary') || [])].map(String)"
# A site's own sheet, light and dark.
SHEET = """
:root{color-scheme:light dark}
body{margin:0 auto;padding:1rem;max-width:40rem;font:1.1rem/1.6 system-ui,sans-serif;background:#fdfcf8;color:#222}
@media(prefers-color-scheme:dark){body{background:#181a1f;color:#e6e6ea}}
"""


def article(name: str = "article") -> str:
    """Return an example as markup."""
    path = EXAMPLES / "article.txt" if name == "article" else EXAMPLES / "articles" / f"{name}.txt"
    title, *blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    return f"<h1>{escape(title)}</h1>" + "".join(f"<p>{escape(block)}</p>" for block in blocks)


ARTICLE = article("radio")
BOX = "<get-a-summary></get-a-summary>"
HEAD = '<link rel="stylesheet" href="/site.css"><meta name="viewport" content="width=device-width">'


def shown(
    tab: Page, server: Server, body: str | None = None, opening: str = '<html lang="en">', box: str = BOX
) -> Locator:
    """Open a page and return its element."""
    body = f"<main><article>{box}{ARTICLE}</article></main>" if body is None else body
    tab.goto(server.page(body, HEAD, opening))
    return tab.locator("get-a-summary").first


def opened(tab: Page, server: Server, *arguments: str, **settings: str) -> Locator:
    """Open a page and its summary."""
    box = shown(tab, server, *arguments, **settings)
    assert box.evaluate(LOADED) is True
    return box


def build(body: str, opening: str = '<html lang="en">', into: str = "article") -> str:
    """Return the body of a page as summarize-site builds it."""
    made, outcome = summarized(
        f"{opening}<body>{body}</body></html>".encode(), Settings(into=(into,)), "/get-a-summary.js", "page"
    )
    assert outcome == SUMMARIZED
    return re.search("<body>(.*)</body>", made.decode(), re.DOTALL)[1]

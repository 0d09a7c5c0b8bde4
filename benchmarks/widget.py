"""Real pages in a real browser: how many sentences of a summary the widget marks exactly where they stand.

    python benchmarks/widget.py FOLDER [--sets moz,aeb] [--sentences 3] [--pages N] [--list]

FOLDER holds ``web/index.jsonl``, a JSON object a line: ``set``, ``id`` and ``file`` (a page, gzipped, beside the
index). Each page is opened twice in Debian's Chromium, without a script of its own and without a request to anywhere:
as it is, with the widget and a service, and as `summarize-site` has built it. The article is the longest of the
elements article, main and role=main, the body where there is none.

A sentence is exact where the text in the range that is marked, without marks of notes, has its letters and no other.
Needs the extra browser.
"""

import argparse
import gzip
import json
import re
import unicodedata
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from browser.scenes import chromium
from browser.server import Server, serving
from summarizer.errors import InputError
from summarizer.readers.encoding.decode import declared_in, decode
from summarizer.site.page import SUMMARIZED, summarized
from summarizer.site.settings import Settings

INTO = "article, main, [role=main]"
# Called on a page with or without the element: opens it, goes to each sentence, and says what was marked.
OPEN = """async into => {
    let widget = document.querySelector("get-a-summary");
    if (!widget) {
        const found = [...document.querySelectorAll(into)].sort((a, b) => b.textContent.length - a.textContent.length);
        (found[0] || document.body).id ||= "get-a-summary-article";
        widget = document.createElement("get-a-summary");
        widget.setAttribute("for", (found[0] || document.body).id);
        document.body.append(widget);
    }
    await import("/get-a-summary.js");
    const done = new Promise(resolve => {
        for (const each of ["load", "error"]) widget.addEventListener("summary-" + each, resolve);
    });
    widget.setAttribute("open", "");
    await done;
    return (widget.data?.sentences || []).map((sentence, index) => {
        const range = widget.go(index);
        if (!range) return [sentence.text, null];
        const copy = range.cloneContents();
        const unread = "script, style, noscript, template, sup:has(a[href*='#']), rt, rp";
        for (const each of copy.querySelectorAll(unread)) each.remove();
        const text = range.toString();
        return [sentence.text, text.trim() === text ? copy.textContent : null];
    });
}"""


def squeezed(text: str) -> str:
    """Return the letters of a text, white space aside."""
    return re.sub(r"[\s\xad\u200b\u2060\ufeff^]", "", unicodedata.normalize("NFKC", text))


def pages(folder: Path, sets: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each page."""
    for line in (folder / "web" / "index.jsonl").read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        entry = json.loads(line)
        if entry["set"] in sets:
            content = gzip.decompress((folder / "web" / entry["file"]).read_bytes())
            try:
                yield f"{entry['set']} {entry['id']}", decode(content, "page", declared=declared_in(content))
            except InputError as error:
                print(entry["id"], error)


def marked(tab: Page, server: Server, content: bytes) -> list[tuple[str, str | None]]:
    """Return the sentences of a page's summary, and what was marked of each."""
    server.files["/page.html"] = content
    tab.goto(f"{server.address}/page.html", wait_until="commit")
    tab.wait_for_load_state("domcontentloaded")
    found: list[tuple[str, str | None]] = tab.evaluate(OPEN, INTO)
    return found


def main() -> None:
    """Open all pages and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sets", default="moz,aeb")
    parser.add_argument("--sentences", type=int, default=3)
    parser.add_argument("--pages", type=int, default=10_000, metavar="N", help="only the first N")
    parser.add_argument("--list", action="store_true", help="print each sentence that isn't exact")
    options = parser.parse_args()
    warnings.simplefilter("ignore")

    settings = Settings((*INTO.split(", "), "body"), least=1)
    counts: dict[tuple[str, str], list[int]] = {}
    with (
        sync_playwright() as playwright,
        chromium(playwright, viewport={"width": 1000, "height": 900}) as context,
        serving() as server,
    ):
        say = server.say
        server.say = lambda asked: say({**asked, "sentences": options.sentences})
        context.route(
            "**/*", lambda route: route.continue_() if route.request.url.startswith(server.address) else route.abort()
        )
        tab = context.new_page()
        for number, (name, text) in enumerate(pages(options.folder, options.sets.split(","))):
            if number >= options.pages:
                break
            content = text.encode("utf-8", "replace")
            built, outcome = summarized(content, settings, "/get-a-summary.js", name)
            for way, page in (("service", content), ("built", built if outcome == SUMMARIZED else None)):
                if page is None:
                    continue
                for sentence, found in marked(tab, server, page):
                    count = counts.setdefault((name.split()[0], way), [0, 0])
                    is_exact = found is not None and squeezed(found) == squeezed(sentence)
                    count[0] += is_exact
                    count[1] += 1
                    if options.list and not is_exact:
                        print(f"{name} {way}\n  wanted {sentence!r}\n  marked {found!r}")
    report(counts)


def report(counts: dict[tuple[str, str], Any]) -> None:
    """Print a table."""
    print("| set | way | exact | sentences | share |\n|---|---|---|---|---|")
    for (name, way), (exact, every) in sorted(counts.items()):
        print(f"| {name} | {way} | {exact} | {every} | {exact / every:.4f} |")


if __name__ == "__main__":
    main()

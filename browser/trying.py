"""From a folder of the site to its "try it" in a browser: what serves it, and how long its summaries take."""

import functools
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

# What a server says to a worker as well, which a policy in a page doesn't bind.
POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
)
# The milliseconds from a letter typed to the summary that it changes.
TYPE = """query => new Promise(done => {
    const result = document.querySelector("#try-result");
    const before = performance.now();
    const watch = new MutationObserver(() => {
        watch.disconnect();
        done(performance.now() - before);
    });
    watch.observe(result, { childList: true });
    const field = document.querySelector("#try-query");
    field.value = query;
    field.dispatchEvent(new Event("input", { bubbles: true }));
})"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files, under the strictest policy that the site asks for."""

    def end_headers(self) -> None:
        """Say the policy."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def site_at(folder: Path) -> Iterator[str]:
    """Serve the site to this machine and yield its address."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def first_summary(tab: Page, address: str) -> float:
    """Open the page and ask; return how many seconds pass from the click to the summary."""
    tab.goto(f"{address}try.html")
    before = time.monotonic()
    tab.click("#try-button")
    tab.wait_for_selector("#try-result ol", timeout=180_000)
    return time.monotonic() - before


def next_summary(tab: Page, query: str) -> float:
    """Return how many milliseconds pass from a letter typed to the summary that it changes."""
    milliseconds: float = tab.evaluate(TYPE, query)
    return milliseconds

"""The site's "try it" in a real browser: how long the first summary takes, and the ones after it.

    python tools/build_site.py --try-it
    python benchmarks/try_it.py [build/site] [--runs 3]

Each run is a browser of its own, with nothing kept from before: a click loads Python and the package from this machine,
and the browser can reach nothing else. The first summary counts from that click, the next ones from a letter typed into
the query to the summary that it changes. Exit status 1 if no run keeps to 15 seconds and 100 milliseconds.

Needs the extra browser.
"""

import argparse
import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import Playwright, sync_playwright

from browser.scenes import chromium
from browser.trying import first_summary, next_summary, site_at

SITE = Path(__file__).parent.parent / "build" / "site"
FIRST, NEXT = 15, 100
QUERY = "what became of the lobster"


def run(playwright: Playwright, address: str) -> tuple[float, list[float]]:
    """Return the seconds of the first summary in a new browser, and the milliseconds of one for each letter typed."""
    with chromium(playwright) as context:
        tab = context.new_page()
        first = first_summary(tab, address)
        return first, [next_summary(tab, QUERY[:end]) for end in range(1, len(QUERY) + 1)]


def main() -> int:
    """Print a row for each run; return 0 if one keeps to both limits."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, nargs="?", default=SITE, help="what was built with --try-it")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    options = parser.parse_args()
    if not (options.site / "_static" / "python").is_dir():
        parser.error(f"{options.site} has no Python in it; build it with --try-it")

    kept = False
    print("| first, s | next, ms (median) | next, ms (slowest) |\n|---:|---:|---:|")
    with sync_playwright() as playwright, site_at(options.site) as address:
        for _ in range(options.runs):
            first, following = run(playwright, address)
            kept = kept or (first <= FIRST and max(following) <= NEXT)
            print(f"| {first:.1f} | {median(following):.0f} | {max(following):.0f} |", flush=True)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())

"""The site in a real browser: what axe-core says of it, what it loads, its search, and the library at work in it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.trying import first_summary, next_summary, site_at

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent
PAGES = ("index", "quickstart", "try", "api/summary", "docs/scorers", "examples/01_quickstart")
WIDTHS = {"desktop": 1280, "phone": 390}


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Return the folder of the site, with Python for the browser where npm has it, and whether it has."""
    # CI has built it just before.
    if not (folder := Path(os.environ.get("BUILT_SITE", ""))).is_absolute():
        folder = tmp_path_factory.mktemp("site") / "html"
        command = [sys.executable, str(ROOT / "tools" / "build_site.py"), "--try-it-if-npm", "--target", str(folder)]
        made = subprocess.run(command, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
    return folder, (folder / "_static" / "python").exists()


@pytest.fixture(scope="session")
def address(built):
    """Serve the site to this machine."""
    with site_at(built[0]) as address:
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_nothing(tab, address, page, width, scheme):
    """No rule of axe-core is broken, nothing is wider than the screen, nothing is loaded from elsewhere or refused."""
    loaded = []
    tab.on("request", lambda request: loaded.append(request.url))
    tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    tab.set_viewport_size({"width": WIDTHS[width], "height": 900})
    tab.goto(f"{address}{page}.html")
    assert tab.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()
    assert [url for url in loaded if not url.startswith(address)] == []
    assert tab.said == []


def test_the_search_finds_a_scorer(tab, address):
    """What is typed into the search of one page leads to the class of that name, offline."""
    tab.goto(f"{address}index.html")
    tab.fill(".sidebar-search", "lexrank")
    tab.press(".sidebar-search", "Enter")
    tab.wait_for_selector("#search-results a[href*='api/scorers.html#summarizer.LexRank']")
    assert tab.said == []


def test_a_reader_s_colours_are_kept(tab, address):
    """The switch turns the page dark, and the next page is dark from the start."""
    tab.emulate_media(color_scheme="light")
    tab.goto(f"{address}index.html")
    tab.click(".theme-toggle:visible")
    chosen = tab.evaluate("document.body.dataset.theme")
    assert chosen in ("light", "dark")
    tab.goto(f"{address}why.html")
    assert tab.evaluate("document.body.dataset.theme") == chosen
    tab.evaluate("localStorage.clear()")


def test_try_it_summarizes_in_the_browser(tab, address, built):
    """The library itself, with no other server: nothing is loaded before the click, nothing more after it."""
    # The site is built without it where the npm registry can't be reached, and its page says so, which has a test of its own.
    if not built[1]:
        pytest.skip("npm has no Pyodide here")
    loaded = []
    tab.on("request", lambda request: loaded.append(request.url))
    tab.goto(f"{address}try.html")
    assert not [url for url in loaded if "/python/" in url]

    # How long these take is what benchmarks/try_it.py measures.
    first_summary(tab, address)
    assert any("/python/" in url for url in loaded)
    assert tab.locator("#try-result ol li").count() == 3
    n_loaded = len(loaded)
    for query in ("tide", "harbour", "kelp", "survey", "lobster"):
        next_summary(tab, query)
    assert len(loaded) == n_loaded
    assert tab.locator("#try-result ol li").first.inner_text().startswith("In 2022 the crews argued")
    assert re.fullmatch(r"Done in \d+ ms\.", tab.inner_text("#try-status"))

    assert Axe().run(tab).violations_count == 0
    assert [url for url in loaded if not url.startswith(address)] == []
    assert tab.said == []


def test_try_it_says_what_is_wrong(tab, address, built):
    """A number that can't mean anything is answered by the package's own words; the page goes on."""
    # The site is built without it where the npm registry can't be reached, and its page says so, which has a test of its own.
    if not built[1]:
        pytest.skip("npm has no Pyodide here")
    first_summary(tab, address)
    tab.evaluate("document.querySelector('#try-form').noValidate = true")
    tab.fill("#try-sentences", "-1")
    expect(tab.locator("#try-status")).to_contain_text("sentences=-1")
    tab.fill("#try-sentences", "2")
    expect(tab.locator("#try-result ol li")).to_have_count(2)


def test_without_python_it_says_so(tab, address, built):
    """Where the site has no Python, or has lost it, the page says how it gets there."""
    tab.route("**/python/*", lambda route: route.abort())
    tab.goto(f"{address}try.html")
    if not built[1]:
        expect(tab.locator("article")).to_contain_text("This copy of the site comes without it")
        assert tab.locator("#try-form").count() == 0
        return
    tab.click("#try-button")
    expect(tab.locator("#try-status")).to_contain_text("--try-it")
    assert tab.is_enabled("#try-button")

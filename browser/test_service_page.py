"""The service's own page and documentation in a real browser, and the widget that it serves to another site's page."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.scenes import EXAMPLES
from summarizer import summarize
from tests.web.serving import served

pytestmark = pytest.mark.browser

ARTICLE = (EXAMPLES / "article.txt").read_text(encoding="utf-8")
ARABIC = (EXAMPLES / "articles" / "kelp_ar.txt").read_text(encoding="utf-8")
# What comes before it takes two units of a browser's strings each, and one code point.
BEYOND = f"\N{SAUROPOD}\N{SAUROPOD} The river rose in the night.\n\n{ARTICLE}"
MARKED = "[...document.querySelectorAll('#article mark')].map(each => each.textContent)"


@pytest.fixture
def site(tmp_path):
    """Return another site: its folder and its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path)) as made:
        Thread(target=made.serve_forever, daemon=True).start()
        yield tmp_path, f"http://127.0.0.1:{made.server_port}"
        made.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """What serves a folder's files, and says nothing."""

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def service():
    """Return a running service."""
    with served(workers=1) as made:
        yield made


@pytest.fixture
def page(tab, service):
    """Return its page, and what it asked for."""
    tab.asked = []
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.emulate_media(reduced_motion="reduce")
    tab.goto(service.url)
    yield tab
    assert all(url.startswith(service.url) for url in tab.asked)


def summarized(page, text, sentences=3):
    """Paste an article, and wait for its summary."""
    page.fill("#text", text)
    page.fill("#sentences", str(sentences))
    page.click("button.main")
    page.wait_for_selector("#result:not([hidden])")


def test_on_paper_is_the_summary_and_nothing_to_press(page):
    """An article of one sentence counts one, and no time is said twice."""
    summarized(page, "The river rose in the night and took the lower bridge with it.")
    assert page.inner_text("#measure") == "1 of 1 sentence, 3 s"
    page.emulate_media(media="print")
    assert [page.locator(each).is_visible() for each in ("#list", "#copy", "form")] == [True, False, False]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", [ARTICLE, ARABIC], ids=["english", "arabic"])
def test_axe_finds_nothing_on_the_page(page, text, scheme):
    """Before a summary and behind it, on a phone, too; nothing is said on its console."""
    page.emulate_media(color_scheme=scheme)
    for width in (900, 360):
        page.set_viewport_size({"width": width, "height": 800})
        summarized(page, text)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.set_viewport_size({"width": 1000, "height": 900})
    assert page.said == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_documentation(page, service, scheme):
    """Made of openapi.json, every field is there."""
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{service.url}/docs")
    page.wait_for_selector("#paths table")
    assert "sentences" in page.inner_text("#paths")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.said == []


@pytest.mark.parametrize("text", [ARTICLE, ARABIC, BEYOND], ids=["english", "arabic", "beyond the first plane"])
def test_a_pasted_article_is_marked_where_its_sentences_stand(page, text):
    """And each of the list leads there."""
    summarized(page, text, 4)
    expected = [each.text for each in summarize(text, 4).sentences]
    assert page.evaluate(MARKED) == expected
    assert page.evaluate("document.querySelector('#article').textContent") == text.replace("\r\n", "\n")
    page.click("#list li:nth-child(2) a")
    assert page.evaluate("document.activeElement.id") == "sentence-2"


def test_a_file_is_read(page, tmp_path):
    """A page of HTML, whose menus are left out."""
    path = tmp_path / "page.html"
    path.write_text(
        "<!doctype html><title>Aground</title><nav>Home</nav><p>The ferry to Anholt ran aground on Monday.</p>"
        "<p>Nobody on board was hurt, and divers look for leaks in the hull of the ship today.</p>",
        encoding="utf-8",
    )
    page.set_input_files("#file", path)
    page.wait_for_selector("#result:not([hidden])")
    assert "The ferry to Anholt ran aground on Monday." in page.evaluate(MARKED)


def test_what_goes_wrong_is_said(page, tmp_path):
    """Nothing pasted; a picture; a service that is gone."""
    page.click("button.main")
    assert "nothing to summarize" in page.inner_text("#state")
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n0000")
    page.set_input_files("#file", path)
    page.wait_for_selector("#state.bad:has-text('PNG')")
    page.route("**/summary*", lambda route: route.abort())
    page.fill("#text", "One sentence. And another one.")
    page.click("button.main")
    page.wait_for_selector("#state.bad:has-text('answer')")
    assert Axe().run(page).violations_count == 0
    page.said.clear()  # what the browser says of the service that is gone


@pytest.mark.parametrize("is_allowed", [True, False])
def test_the_widget_asks_the_service_from_another_site_s_page(tab, site, is_allowed):
    """Where the site is allowed; where it isn't, the box has no summary."""
    folder, address = site
    with served(workers=1, origins=[address] if is_allowed else []) as made:
        paragraphs = "".join(f"<p>{each}</p>" for each in ARTICLE.split("\n\n"))
        (folder / "index.html").write_text(
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Kelp</title><article id="article">{paragraphs}'
            f'</article><get-a-summary for="article" endpoint="{made.url}/summary" open></get-a-summary>'
            f'<script type="module" src="{made.url}/get-a-summary.js"></script>',
            encoding="utf-8",
        )
        with tab.expect_request(f"{made.url}/summary"):
            tab.goto(address)
        shown = "document.querySelector('get-a-summary').shadowRoot.querySelectorAll('li').length"
        if is_allowed:
            tab.wait_for_function(f"{shown} === 3")
        else:
            tab.wait_for_timeout(1500)
            assert tab.evaluate(shown) == 0

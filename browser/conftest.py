"""What the browser's tests share: one Chromium for all of them."""

import pytest
from playwright.sync_api import expect, sync_playwright

from browser.boxes import SHEET
from browser.scenes import PATIENCE, chromium
from browser.server import POLICY, WIDGET, answer, serving


@pytest.fixture(scope="session")
def playwright():
    """Return what drives the browsers."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def context(playwright):
    """Return a browser whose pages are opened and closed by the tests."""
    expect.set_options(timeout=PATIENCE)
    with chromium(playwright, viewport={"width": 1000, "height": 900}) as context:
        yield context


@pytest.fixture
def tab(context):
    """Return an empty page; what it says on its console is kept in `tab.said`."""
    tab = context.new_page()
    tab.said = []
    tab.on("console", lambda message: tab.said.append(message.text))
    tab.on("dialog", lambda dialog: (tab.said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    tab.on("pageerror", lambda error: tab.said.append(str(error)))
    yield tab
    tab.close()


@pytest.fixture(scope="session")
def served():
    """Return a server for all tests."""
    with serving() as server:
        yield server


@pytest.fixture
def server(served):
    """Return a server that answers, and has been asked nothing; what a test has put there is gone."""
    served.files = {"/get-a-summary.js": WIDGET.read_bytes(), "/site.css": SHEET.encode()}
    served.asked.clear()
    served.status, served.headers, served.say, served.policy = 200, {}, answer, POLICY
    return served


@pytest.fixture
def inside(tab, server):
    """Return an empty page from which nothing may go anywhere but to the server."""
    outside = []
    tab.on("request", lambda request: None if request.url.startswith(server.address) else outside.append(request.url))
    yield tab
    assert outside == []

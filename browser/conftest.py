"""What the browser's tests share: one Chromium for all of them."""

import pytest
from playwright.sync_api import sync_playwright

from browser.scenes import chromium


@pytest.fixture(scope="session")
def context():
    """Return a browser whose pages are opened and closed by the tests."""
    with sync_playwright() as playwright, chromium(playwright, viewport={"width": 1000, "height": 900}) as context:
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

"""The element and the service itself: on one site, and from another that is named."""

import re

import pytest
from playwright.sync_api import expect

from browser.boxes import ARTICLE, BOX, LOADED, MARKED
from tests.web.serving import served

pytestmark = pytest.mark.browser


def open_at(tab, server, service, attributes="", article=ARTICLE):
    """Open a page of one address whose module, and its service with it, is at another."""
    box = BOX.replace("></", f" {attributes}></")
    address = server.page(f"<main><article>{box}{article}</article></main>")
    server.files["/index.html"] = server.files["/index.html"].replace(b'"/get-', f'"{service.url}/get-'.encode())
    server.policy = server.policy.replace("'self'", f"'self' {service.url}")
    tab.goto(address)
    return tab.locator("get-a-summary")


def test_a_page_of_a_site_that_is_named(tab, server):
    """Its module's address is that of the service; ranges are exact."""
    with served(origins=(server.address,)) as service:
        box = open_at(tab, server, service)
        assert box.evaluate(LOADED) is True
        expect(box.get_by_role("status")).to_have_text(re.compile(r"^3 of 16 sentences, \d\d\ss instead of \d\d\ss$"))
        gone = box.evaluate("box => box.data.sentences.map((each, index) => [each.text, String(box.go(index))])")
        assert len(gone) == 3
        assert all(sentence == marked for sentence, marked in gone)
        assert tab.evaluate(MARKED) == [gone[-1][1]]
        # What it may say besides.
        box.evaluate("box => { box.setAttribute('sentences', 1); box.setAttribute('query', 'accordion music') }")
        expect(box.get_by_role("listitem")).to_have_text(re.compile("accordion music"))
        box.evaluate("box => { box.setAttribute('language', 'tlh'); box.setAttribute('sentences', 2) }")
        expect(box.get_by_role("listitem")).to_have_count(2)
        box.evaluate("box => box.setAttribute('sentences', 0.5)")
        expect(box.get_by_role("status")).to_have_text("Not available (422)")
    assert box.evaluate("box => { box.removeAttribute('open'); box.setAttribute('sentences', 3) }") is None
    assert box.evaluate(LOADED) == "TypeError"


def test_too_many_requests_say_how_long_to_wait(tab, server):
    """The service's own header is read from another site, too."""
    with served(origins=(server.address,), rate=1) as service:
        box = open_at(tab, server, service)
        assert box.evaluate(LOADED) is True
        box.evaluate("box => box.setAttribute('sentences', 2)")
        expect(box.get_by_role("status")).to_have_text("Not available (429)")
        expect(box.locator("button").nth(1)).to_have_text(re.compile(r"^↻ \d+\ss$"))


def test_a_page_of_another_site_is_refused(tab, server):
    """A browser asks first, and is told no."""
    with served() as service:
        box = open_at(tab, server, service)
        assert box.evaluate(LOADED) == "TypeError"
        expect(box.get_by_role("status")).to_have_text("Not available (TypeError)")

"""The element in Firefox, where there is one: another engine's texts, ranges and marks."""

import pytest

from browser.boxes import ARTICLE, BOX, HEAD, LOADED, article, build
from browser.firefox import PATH, firefox

# CI installs it; a developer's machine may have Chromium alone, which tells most.
pytestmark = [pytest.mark.browser, pytest.mark.skipif(PATH is None, reason="Firefox isn't installed")]

BOXED = "document.querySelector('get-a-summary')"
GONE = f"{BOXED}.data.sentences.map((each, index) => [each.text, String({BOXED}.go(index))])"


@pytest.fixture(scope="module")
def fox():
    """Return a Firefox."""
    with firefox() as fox:
        yield fox


@pytest.mark.parametrize("name", ["radio", "kelp_ar", "kelp_zh"])
def test_sentences_lead_to_their_places(fox, server, name):
    """With a service: exactly, marked, with the focus there."""
    fox.goto(server.page(f"<main><article>{BOX}{article(name)}</article></main>", HEAD))
    assert fox.evaluate(f"({LOADED})({BOXED})") is True
    gone = fox.evaluate(GONE)
    assert len(gone) == 3
    assert all(sentence == marked for sentence, marked in gone)
    assert fox.evaluate("[...CSS.highlights.get('get-a-summary')].map(String)") == [gone[-1][1]]
    assert gone[-1][1] in fox.evaluate("document.activeElement.textContent")
    assert fox.evaluate(f"{BOXED}.shadowRoot.querySelector('button').getAttribute('aria-expanded')") == "true"
    assert fox.screenshot().startswith(b"\x89PNG")


def test_a_built_page(fox, server):
    """From the data in it."""
    fox.goto(server.page(build(f"<article>{ARTICLE}</article>"), HEAD))
    assert fox.evaluate(f"({LOADED})({BOXED})") is True
    assert all(sentence == marked for sentence, marked in fox.evaluate(GONE))
    assert server.asked == []


def test_it_says_what_went_wrong(fox, server):
    """And offers again."""
    server.status, server.headers = 429, {"retry-after": "20"}
    fox.goto(server.page(f"<article>{BOX}{ARTICLE}</article>", HEAD))
    assert fox.evaluate(f"({LOADED})({BOXED})") == 429
    assert "Not available (429)↻ 20\xa0s" in fox.evaluate(f"{BOXED}.shadowRoot.textContent")

"""The page that stands alone, and the notebook's form without a notebook, in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.scenes import example, long_article, without_styles
from summarizer import summarize
from tests.show.test_article import HOSTILE
from tests.show.test_markup import writable

pytestmark = pytest.mark.browser

PAGES = {
    "article": lambda: example(),
    "without a title": lambda: summarize("The harbour road is closed. It reopens in the spring of next year.", 1),
    "arabic": lambda: example("kelp_ar"),
    "chinese": lambda: example("kelp_zh"),
    "300 sentences": lambda: summarize(long_article(), 12),
    "empty": lambda: summarize(""),
    "hostile": lambda: summarize(" ".join(HOSTILE), 5),
    "nothing known": lambda: summarize(
        "Bat ere ez. Hau ez da ezer, baina hala ere esaldi bat da hemen.", 1, language=""
    ),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(tab, name, scheme):
    """No rule of axe-core is broken, contrast included, in either scheme."""
    tab.emulate_media(color_scheme=scheme)
    tab.set_content(PAGES[name]().to_html())
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 24, 29)"}[scheme]  # with its style sheet
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
@pytest.mark.parametrize("form", ["to_html", "_repr_html_"])
def test_a_browser_reads_the_document_s_text(tab, text, form):
    """The article's text content is the text, nothing runs, nothing is loaded, and what follows it is still there."""
    loaded = []
    tab.on("request", lambda request: loaded.append(request.url))
    tab.set_content(getattr(summarize(text, 2), form)() + "<p id=after>after</p>")
    assert tab.evaluate("document.querySelector('article').textContent") == writable(text)
    assert tab.evaluate("document.querySelector('#after').closest('article, section, details, main')") is None
    assert (tab.said, loaded) == ([], [])


def test_what_is_copied_is_the_text(tab):
    """The numbers of the chosen sentences are seen, and aren't part of a selection."""
    digest = example()
    tab.set_content(digest._repr_html_())
    tab.evaluate("document.querySelector('details').open = true")
    tab.evaluate("getSelection().selectAllChildren(document.querySelector('mark'))")
    assert tab.evaluate("getSelection().toString()") == digest.sentences[0].text
    quotes = "getComputedStyle(document.querySelectorAll('q')[1], '::before').content"
    assert tab.evaluate(quotes) == "open-quote"
    assert "[2]" in tab.evaluate("getComputedStyle(document.querySelectorAll('q')[1]).quotes")


def test_marks_of_direction_turn_nothing_else(tab):
    """Behind a sentence with an override, and one with a lone end of an isolate, text runs on from left to right."""
    text = "The user \u202eadmin is here and was seen. A \u2069\u202e lone pop is in this one. Then follows plain text."
    tab.set_content(summarize(text, 3)._repr_html_())
    tab.evaluate("document.querySelector('details').open = true")
    places = tab.evaluate(
        """() => {
            const last = [...document.querySelectorAll('article mark')].pop();
            const walker = document.createTreeWalker(last, NodeFilter.SHOW_TEXT);
            const node = walker.nextNode();
            return [0, 5, 10, 15].map(at => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect().left;
            });
        }"""
    )
    assert places == sorted(places)
    assert len(set(places)) == 4


@pytest.mark.parametrize("width", [320, 390, 1000])
@pytest.mark.parametrize("name", ["article", "arabic", "chinese", "300 sentences"])
def test_nothing_is_wider_than_the_screen(tab, name, width):
    """A phone needs no sideways scrolling."""
    tab.set_viewport_size({"width": width, "height": 800})
    tab.set_content(PAGES[name]().to_html())
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("form", ["to_html", "_repr_html_"])
def test_a_megabyte_of_one_word_stays_on_the_screen(tab, form):
    """It is broken where the screen ends, and the page is as wide as ever."""
    tab.set_viewport_size({"width": 390, "height": 800})
    tab.set_content(getattr(summarize("x" * 1_000_000), form)())
    tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390


def test_without_styles_it_can_be_read(tab):
    """Paragraphs, list, marks and quotation marks are the browser's own."""
    digest = example()
    tab.set_content(without_styles(digest._repr_html_()))
    tab.evaluate("document.querySelector('details').open = true")
    assert tab.locator("ol > li").count() == 3
    assert tab.locator("mark").count() == 3
    assert tab.evaluate("getComputedStyle(document.querySelector('mark')).backgroundColor") == "rgb(255, 255, 0)"
    lines = tab.evaluate("document.querySelector('details').innerText").split("\n")
    assert "Harbour Weekly" in lines
    assert digest.title in lines
    assert not any("Harbour Weekly" in line and "Subscribe" in line for line in lines)


def test_links_lead_to_the_sentences(tab):
    """A sentence of the summary leads to its place in the article, with the keyboard alone."""
    tab.set_content(example().to_html())
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.querySelector('mark:target').id") == "sentence-1"

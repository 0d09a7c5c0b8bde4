"""What is seen of the element: built pages, pages without scripts, every look of a page; what axe-core says of each."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.boxes import ARTICLE, BOX, HEAD, article, build, opened, shown
from browser.scenes import chromium

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def without_scripts(playwright):
    """Return a browser in which no script runs."""
    with chromium(playwright, viewport={"width": 1000, "height": 900}, java_script_enabled=False) as context:
        yield context


def test_a_built_page_needs_no_service(inside, server):
    """The same element, from the data in it; sentences lead to their places."""
    box = opened(inside, server, build(f"<article>{ARTICLE}</article>"))
    expect(box.get_by_role("listitem")).to_have_count(3)
    expect(box.get_by_role("status")).to_have_text(
        re.compile(r"^3 of \d\d sentences, \d\d\ss instead of \d+\s(min|s)$")
    )
    data = json.loads(box.locator("script[type='application/json']").text_content())
    for index, sentence in enumerate(data["sentences"]):
        assert box.evaluate("(box, index) => box.go(index).toString()", index) == sentence["text"]
    assert not box.locator("details").is_visible()
    assert server.asked == []
    # One that names a service asks it.
    box.evaluate("box => { box.setAttribute('endpoint', '/summary'); box.setAttribute('sentences', 2) }")
    expect(box.get_by_role("listitem")).to_have_count(2)
    assert len(server.asked) == 1


def test_a_built_page_without_scripts(without_scripts, server):
    """It opens, shuts and can be read, by the keyboard too."""
    tab = without_scripts.new_page()
    tab.goto(server.page(build(f"<article>{ARTICLE}</article>"), HEAD))
    assert not tab.locator("details li").first.is_visible()
    tab.locator("details > summary").click()
    expect(tab.locator("details li")).to_have_count(3)
    assert tab.locator("details li").first.is_visible()
    assert " sentences, " in tab.locator("details p").text_content()
    tab.keyboard.press("Enter")
    assert not tab.locator("details li").first.is_visible()
    tab.close()


def test_without_scripts_an_element_without_a_summary_shows_nothing(without_scripts, server):
    """No button that does nothing."""
    tab = without_scripts.new_page()
    tab.goto(server.page(f"<article>{BOX}<p>Text.</p></article>", HEAD))
    assert tab.locator("get-a-summary").inner_text() == ""
    tab.close()


# A look of the page -> how its root is opened, its article, its width, and what the browser is asked for.
SCENES = {
    "light": ('<html lang="en">', "article", 900, {}),
    "dark": ('<html lang="en">', "article", 900, {"color_scheme": "dark"}),
    "arabic": ('<html lang="ar" dir="rtl">', "kelp_ar", 900, {}),
    "chinese": ('<html lang="zh">', "kelp_zh", 900, {}),
    "phone": ('<html lang="en">', "article", 360, {}),
    "print": ('<html lang="en">', "article", 900, {"media": "print"}),
    "forced colours": ('<html lang="en">', "article", 900, {"forced_colors": "active"}),
}


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("way", ["service", "built", "without scripts"])
def test_axe_finds_nothing(inside, server, name, way):
    """Open, and at a sentence; nothing is wider than the screen."""
    opening, text, width, media = SCENES[name]
    inside.set_viewport_size({"width": width, "height": 800})
    inside.emulate_media(**media)
    body = f"<main><article>{BOX}{article(text)}</article></main>"
    if way != "service":
        body = build(body.replace(BOX, ""), opening)
    if way == "without scripts":
        # What judges the page is a script: only the page's own doesn't come.
        inside.route("**/get-a-summary.js", lambda route: route.abort())
        inside.goto(server.page(body, HEAD, opening))
        inside.locator("details > summary").click()
    else:
        box = opened(inside, server, body, opening)
        box.evaluate("box => box.go(0)")
        expect(box.get_by_role("listitem")).to_have_count(3)
    found = Axe().run(inside)
    assert found.violations_count == 0, found.generate_report()
    assert inside.evaluate("document.documentElement.scrollWidth") <= width


def test_axe_finds_nothing_where_it_is_closed_or_went_wrong(inside, server):
    """The button; the message and the button to try again."""
    server.status = 503
    box = shown(inside, server)
    assert Axe().run(inside).violations_count == 0
    box.get_by_role("button").click()
    expect(box.get_by_role("button")).to_have_count(2)
    found = Axe().run(inside)
    assert found.violations_count == 0, found.generate_report()


def test_in_print_there_is_no_button(inside, server):
    """An open summary is printed, a closed one leaves nothing."""
    inside.emulate_media(media="print")
    box = shown(inside, server)
    assert box.locator("button").first.is_hidden()
    assert box.bounding_box()["height"] < 40
    opened(inside, server)
    assert box.locator("button").first.is_hidden()
    assert box.locator("li").first.is_visible()
    # Paper leads nowhere.
    line = "each => getComputedStyle(each).textDecorationLine"
    assert box.locator("li button").first.evaluate(line) == "none"
    inside.emulate_media(media="screen")
    assert box.locator("li button").first.evaluate(line) == "underline"


def test_right_to_left(inside, server):
    """The line and the numbers stand on the right of an Arabic page."""
    box = opened(inside, server, f"<article>{BOX}{article('kelp_ar')}</article>", '<html lang="ar" dir="rtl">')
    style = "each => { const look = getComputedStyle(each); return [look.borderRightWidth, look.borderLeftWidth, look.direction] }"
    right, left, direction = box.locator("ol").evaluate(style)
    assert (float(right[:-2]) > 0, left, direction) == (True, "0px", "rtl")
    assert box.locator("li button").first.evaluate("each => getComputedStyle(each).direction") == "rtl"

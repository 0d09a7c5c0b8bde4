"""What a screen reader is given of the element: names, roles, states, what is announced, where the focus goes."""

import pytest

from browser.boxes import BOX, HEAD, LOADED, article, build, opened, shown
from browser.scenes import PATIENCE
from browser.server import answer
from summarizer.site.labels import known

pytestmark = pytest.mark.browser

# A page's language -> how its root is opened, and its article.
PAGES = {
    "en": ('<html lang="en">', "radio"),
    "zh": ('<html lang="zh">', "kelp_zh"),
    "ar": ('<html lang="ar" dir="rtl">', "kelp_ar"),
}
# What becomes of a page -> what the browser is asked for.
LOOKS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "little motion": {"reduced_motion": "reduce"},
}
# What is announced of the page: what its live regions hold when they change.
LISTEN = """() => {
    window.announced = [];
    const status = document.querySelector("get-a-summary").shadowRoot.querySelector("[role=status]");
    new MutationObserver(() => announced.push(status.textContent)).observe(status, {childList: true});
}"""


@pytest.fixture
def tab(inside):
    """Return an empty page from which nothing may go anywhere but to the server."""
    return inside


def spoken(tab) -> list[str]:
    """Return the accessibility tree in reading order as the browser hands it on: a role, a name and states each."""
    session = tab.context.new_cdp_session(tab)
    nodes = {each["nodeId"]: each for each in session.send("Accessibility.getFullAXTree")["nodes"]}
    lines, left = [], [next(iter(nodes))]
    while left:
        node = nodes[left.pop()]
        left += reversed([each for each in node.get("childIds", []) if each in nodes])
        role, name = node.get("role", {}).get("value"), node.get("name", {}).get("value", "")
        if not node["ignored"] and role in ("button", "status", "list", "listitem", "DisclosureTriangle", "paragraph"):
            states = {each["name"]: each["value"].get("value") for each in node.get("properties", [])}
            told = [
                f"{key}={states[key]}" for key in ("expanded", "live", "focused") if states.get(key) not in (None, "")
            ]
            lines.append(" ".join(filter(None, [role, name, *told])))
    session.detach()
    return lines


def body(name: str) -> str:
    """Return a page's article with the element before it."""
    return f"<main><article>{BOX}{article(name)}</article></main>"


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", PAGES)
def test_it_is_a_button_that_opens_a_list_of_buttons(tab, server, language, look):
    """Closed there is the button alone; open it says so, then the measure, a list, and each sentence by its words."""
    opening, text = PAGES[language]
    labels = known()[language]
    tab.emulate_media(**LOOKS[look])
    box = shown(tab, server, body(text), opening)
    assert spoken(tab)[:2] == [f"button {labels.opening} expanded=False", "status live=polite"]

    assert box.evaluate(LOADED) is True
    said = answer(server.asked[0])
    found = spoken(tab)
    assert found[:3] == [f"button {labels.opening} expanded=True", "status live=polite", "list"]
    sentences = [each["text"] for each in said["sentences"]]
    assert [each for each in found if each.startswith("button")][1:] == [f"button {each}" for each in sentences]
    assert found.count("listitem") == len(sentences)
    # Of each button its own language is said, so that a voice of that language reads it.
    assert set(box.locator("button").evaluate_all("all => all.map(each => each.lang)")) == {language}


@pytest.mark.parametrize("language", PAGES)
def test_the_measure_is_announced_and_nothing_else(tab, server, language):
    """No ellipsis while it loads, which is read as "horizontal ellipsis"; nothing when it is shut."""
    opening, text = PAGES[language]
    box = shown(tab, server, body(text), opening)
    tab.evaluate(LISTEN)
    assert box.evaluate(LOADED) is True
    said = answer(server.asked[0])
    seconds = (said["seconds"]["summary"], said["seconds"]["article"])
    measure = known()[language].measure(3, said["n_sentences"], seconds)
    assert [each for each in tab.evaluate("announced") if each] == [measure]
    box.get_by_role("button").first.press("Enter")
    assert [each for each in tab.evaluate("announced") if each] == [measure]
    assert spoken(tab)[0] == f"button {known()[language].opening} expanded=False focused=True"


@pytest.mark.parametrize("language", PAGES)
def test_focus_goes_to_the_sentence_s_paragraph_and_comes_back(tab, server, language):
    """Tab by Tab through the sentences; Enter leads to the paragraph; back from there is the last sentence."""
    opening, text = PAGES[language]
    box = opened(tab, server, body(text), opening)
    sentences = box.evaluate("box => box.data.sentences.map(each => each.text)")
    box.get_by_role("button").first.focus()
    for sentence in sentences:
        tab.keyboard.press("Tab")
        assert f"button {sentence} focused=True" in spoken(tab)
    tab.keyboard.press("Enter")
    paragraph = tab.evaluate("document.activeElement.textContent")
    assert sentences[-1] in paragraph
    assert [each for each in spoken(tab) if "focused=True" in each] == [f"paragraph {paragraph} focused=True"]
    tab.keyboard.press("Shift+Tab")
    assert f"button {sentences[-1]} focused=True" in spoken(tab)


def test_what_went_wrong_is_announced_and_the_way_out_has_a_name(tab, server):
    """The arrow that is seen isn't what the button is called."""
    server.status = 503
    box = shown(tab, server, body("radio"))
    tab.evaluate(LISTEN)
    assert box.evaluate(LOADED) == server.status
    assert [each for each in tab.evaluate("announced") if each] == ["Not available (503)"]
    name = known()["en"].opening
    found = spoken(tab)
    assert [each for each in found if each.startswith("button")] == [f"button {name} expanded=True", f"button {name}"]
    assert not any(each.startswith("list") for each in found)


def test_while_it_loads_three_dots_are_seen_and_not_heard(tab, server):
    """A style shows them, with nothing to be read in their place."""
    tab.route("**/summary", lambda route: None)
    box = shown(tab, server, body("radio"))
    box.get_by_role("button").first.click()
    dots = "status => getComputedStyle(status, '::before').content"
    assert box.get_by_role("status").evaluate(dots, timeout=PATIENCE) == '"…" / ""'
    assert not any("…" in each for each in spoken(tab))
    box.evaluate("box => box.removeAttribute('open')")
    assert box.locator("[role=status]").evaluate(dots) == "none"


@pytest.mark.parametrize("language", PAGES)
def test_a_built_page_without_scripts_says_that_it_opens(tab, server, language):
    """The browser's own disclosure, its measure and its list, in the page's language."""
    opening, text = PAGES[language]
    tab.route("**/get-a-summary.js", lambda route: route.abort())
    tab.goto(server.page(build(f"<main><article>{article(text)}</article></main>", opening), HEAD, opening))
    label = known()[language].opening
    assert spoken(tab)[0] == f"DisclosureTriangle {label} expanded=False"
    assert not any(each.startswith("list") for each in spoken(tab))
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    found = spoken(tab)
    assert found[0] == f"DisclosureTriangle {label} expanded=True focused=True"
    assert found[1:3] == ["paragraph", "list"]
    assert found.count("listitem") == 3

"""The element on a page and its service, in a real browser, under the strictest policy."""

import re
from html import escape

import pytest
from playwright.sync_api import expect

from browser.boxes import ARTICLE, BOX, LOADED, MARKED, SHEET, article, build, opened, shown
from browser.scenes import PATIENCE
from browser.server import WIDGET, answer
from summarizer.site.labels import known

pytestmark = pytest.mark.browser


@pytest.fixture
def tab(inside):
    """Return an empty page from which nothing may go anywhere but to the server."""
    return inside


def test_a_click_gets_a_summary_whose_sentences_lead_to_their_places(tab, server):
    """What is marked is each sentence, exactly; focus is there, and the place is on the screen."""
    box = shown(tab, server)
    button = box.get_by_role("button", name="No time to read? Get a summary")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(box.get_by_role("listitem")).to_have_count(3)
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(box.get_by_role("status")).to_have_text(
        re.compile(r"^3 of \d\d sentences, \d\d\ss instead of \d+\s(min|s)$")
    )
    (asked,) = server.asked
    assert asked.keys() == {"text", "sentences"}
    said = answer(asked)
    for index, sentence in enumerate(said["sentences"]):
        box.get_by_role("listitem").nth(index).get_by_role("button").click()
        assert tab.evaluate(MARKED) == [sentence["text"]]
        assert tab.evaluate("document.activeElement.textContent").count(sentence["text"]) == 1
        tab.wait_for_function("() => { const box = document.activeElement.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }")  # fmt: skip
    button.click()
    expect(box.get_by_role("list")).to_be_hidden()
    expect(box.get_by_role("status")).to_have_text("")
    assert tab.evaluate(MARKED) == []
    button.click()
    expect(box.get_by_role("listitem")).to_have_count(3)
    assert len(server.asked) == 1
    assert tab.said == []


def test_the_keyboard_alone_does_it(tab, server):
    """Tab, Enter, Tab, Enter: the focus is where the sentence stands, and goes on from there."""
    box = shown(tab, server, f"<article>{BOX}{ARTICLE}<p><a href='#x'>behind</a></p></article>")
    tab.keyboard.press("Tab")
    assert box.evaluate("box => box.shadowRoot.activeElement.textContent") == "No time to read? Get a summary"
    outline = "box => getComputedStyle(box.shadowRoot.activeElement).outlineStyle"
    assert box.evaluate(outline) != "none"
    tab.keyboard.press("Enter")
    expect(box.get_by_role("listitem")).to_have_count(3)
    tab.keyboard.press("Tab")
    assert box.evaluate(outline) != "none"
    tab.keyboard.press("Enter")
    assert len(tab.evaluate(MARKED)) == 1
    assert tab.evaluate("document.activeElement.localName") == "p"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "behind"


# What comes back or doesn't -> what is said of it.
MISHAPS = {
    "too many": (429, {"retry-after": "20"}, "Not available (429)", "↻ 20 s"),
    "too much": (503, {"retry-after": "600"}, "Not available (503)", "↻ 10 min"),
    "a date": (503, {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}, "Not available (503)", "↻"),
    "a mistake": (500, {}, "Not available (500)", "↻"),
    "not there": (404, {}, "Not available (404)", "↻"),
}


@pytest.mark.parametrize("name", MISHAPS)
def test_it_says_what_went_wrong_and_offers_again(tab, server, name):
    """With the status and how long to wait; then it works."""
    server.status, server.headers, said, again = MISHAPS[name]
    box = shown(tab, server)
    assert box.evaluate(LOADED) == server.status
    expect(box.get_by_role("status")).to_have_text(said)
    retry = box.locator("button").nth(1)
    expect(retry).to_have_text(again)
    expect(retry).to_have_accessible_name("No time to read? Get a summary")
    server.status = 200
    retry.click()
    expect(box.get_by_role("listitem")).to_have_count(3)
    expect(retry).to_be_hidden()


def test_without_a_connection_it_says_so(tab, server):
    """And what a service says that is no summary is no summary."""
    box = shown(tab, server)
    tab.context.set_offline(True)
    try:
        assert box.evaluate(LOADED) == "offline"
        expect(box.get_by_role("status")).to_have_text("Not available (offline)")
    finally:
        tab.context.set_offline(False)
    for said, why in (({"sentences": []}, 0), ({}, "TypeError"), (None, 0), ("x", "TypeError")):
        server.say = lambda _, said=said: said
        box.evaluate("box => box.removeAttribute('open')")
        assert box.evaluate(LOADED) == why
    tab.route("**/summary", lambda route: route.abort())
    box.evaluate("box => box.removeAttribute('open')")
    assert box.evaluate(LOADED) == "TypeError"


@pytest.mark.parametrize("body", [f"{BOX}<p>No article.</p>", f"<article>{BOX} <nav>Home</nav></article>"])
def test_without_a_text_nothing_is_asked(tab, server, body):
    """No article, or an empty one."""
    box = shown(tab, server, body)
    assert box.evaluate(LOADED) == 0
    expect(box.get_by_role("status")).to_have_text("Not on the page")
    assert server.asked == []


def test_a_paragraph_that_is_gone(tab, server):
    """It says so, and marks nothing else: what was marked before isn't taken for it."""
    box = opened(tab, server)
    box.get_by_role("listitem").nth(0).get_by_role("button").click()
    assert len(tab.evaluate(MARKED)) == 1
    tab.evaluate("document.querySelectorAll('article p').forEach(each => { each.textContent = 'Gone.' })")
    box.get_by_role("listitem").nth(1).get_by_role("button").click()
    expect(box.get_by_role("status")).to_have_text("Not on the page (2)")
    assert tab.evaluate(MARKED) == []


def test_an_article_that_is_rendered_anew(tab, server):
    """A script has put other nodes in their place, one before them and words into others of their own."""
    box = opened(tab, server)
    tab.evaluate(
        """() => {
            const article = document.querySelector('article');
            for (const each of article.querySelectorAll('p')) {
                const copy = document.createElement('div');
                for (const word of each.textContent.split(' ')) {
                    const span = document.createElement('span');
                    span.textContent = word;
                    copy.append(span, ' ');
                }
                each.replaceWith(copy);
            }
            article.prepend('Updated at noon. 🦑');
        }"""
    )
    for index, sentence in enumerate(answer(server.asked[0])["sentences"]):
        assert " ".join(box.evaluate("(box, index) => box.go(index).toString()", index).split()) == sentence["text"]


def test_another_article_in_its_place_is_asked_for(tab, server):
    """An application goes on to another page and leaves the box where it is: opened again, it speaks of that page."""
    box = opened(tab, server, f"{BOX}<main>{ARTICLE}</main>")
    close = "box => box.removeAttribute('open')"
    box.evaluate(close)
    assert box.evaluate(LOADED) is True
    assert len(server.asked) == 1
    tab.evaluate(
        """texts => document.querySelector("main").replaceChildren(
            ...texts.map(text => Object.assign(document.createElement("p"), {textContent: text})))""",
        [f"Paragraph {n} of the other page says what only it says, in {n} words." for n in range(9)],
    )
    box.evaluate(close)
    assert box.evaluate(LOADED) is True
    assert [each["text"] for each in answer(server.asked[1])["sentences"]] == box.locator("li").all_inner_texts()
    # Of an article that is gone nothing is shown.
    tab.evaluate("document.querySelector('main').remove()")
    box.evaluate(close)
    assert box.evaluate(LOADED) == 0
    expect(box.get_by_role("listitem")).to_have_count(0)


def test_emoji_and_what_is_said_twice(tab, server):
    """Python counts code points, a browser UTF-16 units; of two places the sentence's own is marked."""
    twice = "The 🦑 squid came back to the harbour 🌊 on Monday morning, and nobody knew why 🤷🏽."
    server.say = lambda asked: {
        "sentences": [{"text": twice, "start": asked["text"].rindex(twice), "end": asked["text"].rindex(twice) + len(twice)}],
        "language": "en", "n_sentences": 9, "seconds": {"summary": 5, "article": 60},
    }  # fmt: skip
    box = opened(tab, server, f"<article>{BOX}<p>🦑🦑 {twice}</p><p>Once more 🌊: <b>{twice}</b></p></article>")
    assert box.evaluate("box => [box.go(0).toString(), box.go(0).startContainer.parentElement.localName]") == [
        twice,
        "b",
    ]


TEXTS = {
    "blocks": ("<h1> A\n title </h1><p>One\n\t two.</p>\n<p>Three.</p>", "A title\n\nOne two.\n\nThree."),
    "inline": ("<p>a<b>b</b> <i> c</i>d<span> </span>e</p>", "ab cd e"),
    "lines": ("<p>a<br>b <br> c<br><br>d</p>", "a\nb\nc\n\nd"),
    "a listing": ("<pre>a\n  b</pre><p>c</p>", "a\n  b\n\nc"),
    "what isn't the text": (
        "<p>a<script>1</script><style>x{}</style><sup><a href='#n'>[1]</a></sup></p><nav>b</nav><aside>c</aside><button>d</button>"
        "<form><input>e</form><form><p>f</p></form><figure><figcaption>g</figcaption></figure><del>h</del><template>i</template>"
        "<select><option>j</select><p hidden>k</p><p aria-hidden=true>l</p><ruby>漢<rt>kan</rt></ruby><svg><text>m</text></svg>",
        "a\n\nf\n\n漢",
    ),
    "what a sheet hides, and makes a block": ("a<i class=hidden>b</i><i class=block>c</i>d", "a\n\nc\n\nd"),
    "what it keeps": ("<p class=pre>a\n\nb  c</p>", "a\n\nb  c"),
    "a note's mark and a power": ("<p>10<sup>6</sup> a<sup><a href='/x'>2</a></sup></p>", "106 a2"),
    "other spaces": ("<p>a\u00a0b \u2003c</p>", "a\u00a0b \u2003c"),
    "nothing": ("<p> </p><!-- x -->", ""),
    "a formula in a line": ("<p>a <math><msup><mi>x</mi><mn>2</mn></msup></math> b</p>", "a x2 b"),
    "a formula with its source": (
        "<p>a <math><semantics><mi>x</mi><annotation>y</annotation></semantics></math></p><math display=block><mi>z</mi></math>",
        "a x\n\nz",
    ),
    "a place that is kept free": ("<p>a</p><p class=unseen>b <b>c</b></p><p>d</p>", "a\n\nd"),
    "what a screen reader alone is told": ("<p><a>a<i class=told>(in a new window)</i></a> b</p>", "a b"),
    "a drop cap, and a box at the side": ("<p><b class=side>A</b>b c<i class=side>and d</i></p>", "Ab c\n\nand d"),
    "shut": ("<details><summary>a</summary><p>b</p></details>", "a\n\nb"),
    "a table": ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_text_is_what_a_reader_sees(tab, server, name):
    """And every character of it leads back to where it stands."""
    markup, wanted = TEXTS[name]
    server.files["/site.css"] = (
        SHEET.encode()
        + b".hidden{display:none}.block{display:block}.pre{white-space:pre-line}.unseen{visibility:hidden}"
        + b".told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.side{float:left}"
    )
    shown(tab, server, f"<article id=here>{markup}</article>")
    text, wrong = tab.evaluate(
        """async () => {
            const { textOf } = await import("/get-a-summary.js");
            const { text, range } = textOf(document.getElementById("here"));
            const wrong = [];
            for (let at = 0; at < text.length; at++) {
                if (text[at].trim() && range(at, at + 1).toString() !== text[at]) wrong.push(at);
            }
            return [text, wrong];
        }"""
    )
    assert (text, wrong) == (wanted, [])


def test_letters_are_found_whatever_stands_between_them(tab, server):
    """Raised digits, soft hyphens, other spaces, composed letters; a sentence that isn't there is none."""
    shown(tab, server)
    cases = [
        ["a 10⁶ b.", "x a 106 b. y", [2, 10]],
        ["long word.", "long\u00a0wo\u00adrd.", [0, 11]],
        ["x^a y", "xa  y", [0, 5]],
        ["A  b\nc", "🦑 A b c", [3, 8]],
        ["ﬁne", "so fine", [3, 7]],
        ["gone", "so fine", False],
        ["", "so", [2, 2]],
    ]
    found = tab.evaluate(
        """async cases => {
            const { find } = await import("/get-a-summary.js");
            return cases.map(([text, where]) => find(where, { text }));
        }""",
        cases,
    )
    assert found == [wanted for *_, wanted in cases]


def test_attributes_say_how(tab, server):
    """How many, what for, in which language, where from, opened at once; a change asks anew."""
    attributes = (
        'for="#there" sentences="2" query="flood water" language="en" endpoint="/elsewhere?x=1" label="In short" open'
    )
    body = f"<div id=there>{ARTICLE}</div><get-a-summary {attributes}></get-a-summary><article>Not this.</article>"
    box = shown(tab, server, body)
    expect(box.get_by_role("button", name="In short")).to_have_attribute("aria-expanded", "true")
    expect(box.get_by_role("listitem")).to_have_count(2)
    (asked,) = server.asked
    assert (asked["sentences"], asked["query"], asked["language"]) == (2, "flood water", "en")
    assert "Not this" not in asked["text"]
    with tab.expect_request("**/elsewhere?x=1"):
        box.evaluate("box => box.setAttribute('sentences', 4)")
    expect(box.get_by_role("listitem")).to_have_count(4)
    box.evaluate("box => box.setAttribute('for', 'there')")
    assert box.evaluate("box => box.article.id") == "there"


def test_events_say_what_happens(tab, server):
    """They bubble: a page listens in one place."""
    box = shown(tab, server)
    tab.evaluate(
        """() => {
            window.heard = [];
            for (const each of ["load", "go", "error"]) {
                document.addEventListener("summary-" + each, event => heard.push([each, event.detail]));
            }
        }"""
    )
    box.evaluate(LOADED)
    box.evaluate("box => box.go(1)")
    heard = tab.evaluate("heard.map(([name, detail]) => [name, detail.n_sentences || detail.range.toString()])")
    said = answer(server.asked[0])
    assert heard == [["load", said["n_sentences"]], ["go", said["sentences"][1]["text"]]]


def test_a_page_styles_it(tab, server):
    """By parts and by custom properties, from its own sheet."""
    server.files["/site.css"] = SHEET.encode() + (
        b"get-a-summary{--get-a-summary-line:rgb(1, 2, 3)}:root{--get-a-summary-mark:rgb(4, 5, 6)}"
        b"get-a-summary::part(button){background:rgb(7, 8, 9)}get-a-summary::part(sentence){font-style:italic}"
        b"get-a-summary::part(status){letter-spacing:3px}get-a-summary::part(list){padding:20px}"
    )
    box = opened(tab, server)
    style = "(each, name) => getComputedStyle(each)[name]"
    assert box.locator("ol").evaluate(style, "borderInlineStartColor") == "rgb(1, 2, 3)"
    assert box.locator("button").first.evaluate(style, "backgroundColor") == "rgb(7, 8, 9)"
    assert box.locator("li button").first.evaluate(style, "fontStyle") == "italic"
    assert box.get_by_role("status").evaluate(style, "letterSpacing") == "3px"
    assert box.locator("ol").evaluate(style, "paddingTop") == "20px"
    box.evaluate("box => box.go(0)")
    mark = "getComputedStyle(document.querySelector('article p'), '::highlight(get-a-summary)').backgroundColor"
    assert tab.evaluate(mark) == "rgb(4, 5, 6)"


def test_a_closed_part_opens(tab, server):
    """The sentence may stand in details that are shut, in each other."""
    box = opened(
        tab,
        server,
        f"<article>{BOX}<details><summary>x</summary><details><summary>y</summary>{ARTICLE}</details></details></article>",
    )
    box.evaluate("box => box.go(2)")
    assert tab.evaluate(
        "[...document.querySelectorAll('article > details, details details')].map(each => each.open)"
    ) == [True, True]


def test_a_closed_part_in_and_around_a_component_opens(tab, server):
    """Around its host, in its own tree, and around a slot that the sentence is put into."""
    shut = "<details><summary>x</summary>{}</details>"
    shown(tab, server, f"<article>{BOX}{shut.format('<x-body></x-body>')}<x-frame>{ARTICLE}</x-frame></article>")
    tab.evaluate(
        """() => {
            const inside = (name, child) => {
                const details = document.createElement("details");
                details.append(child);
                document.querySelector(name).attachShadow({mode: "open"}).append(details);
            };
            inside("x-body", Object.assign(document.createElement("p"), {textContent: "Only a component says this."}));
            inside("x-frame", document.createElement("slot"));
        }"""
    )
    box = tab.locator("get-a-summary")
    server.say = lambda asked: {**answer(asked), "sentences": [{"text": "Only a component says this."}, answer(asked)["sentences"][0]]}  # fmt: skip
    assert box.evaluate(LOADED) is True
    state = "['x-body', 'x-frame'].map(name => document.querySelector(name).shadowRoot.firstChild.open)"
    box.evaluate("box => box.go(0)")
    assert [tab.evaluate("document.querySelector('article > details').open"), *tab.evaluate(state)] == [
        True,
        True,
        False,
    ]
    box.evaluate("box => box.go(1)")
    assert tab.evaluate(state) == [True, True]
    assert tab.said == []


def test_a_part_that_is_hidden_until_it_is_found_is_shown(tab, server):
    """The focus can go there; what isn't around the sentence stays as it was."""
    part = "<div hidden=until-found>{}</div>"
    box = opened(tab, server, f"<article>{BOX}{part.format(ARTICLE)}{part.format('<p>Another part.</p>')}</article>")
    box.evaluate("box => box.go(2)")
    assert tab.evaluate("[...document.querySelectorAll('article > div')].map(each => each.hidden)") == [
        False,
        "until-found",
    ]
    assert tab.evaluate("document.activeElement.localName") == "p"


def test_without_the_highlight_api_it_selects(tab, server):
    """An older browser shows the place as a selection."""
    tab.add_init_script("delete CSS.highlights; Object.defineProperty(CSS, 'highlights', {value: undefined})")
    box = opened(tab, server)
    box.evaluate("box => box.go(1)")
    assert tab.evaluate("getSelection().toString()") == answer(server.asked[0])["sentences"][1]["text"]


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_who_wants_little_motion_is_there_at_once(tab, server, motion):
    """Others are taken there; a paragraph higher than the screen is shown where the sentence is."""
    tab.emulate_media(reduced_motion=motion)
    long = " ".join(f"The harbour road {number} is closed for the winter of that year." for number in range(2000))
    server.say = lambda asked: {
        "sentences": [{"text": "The harbour road 1800 is closed for the winter of that year."}, {"text": "The end is short."}],
        "language": "en", "n_sentences": 2001, "seconds": {"summary": 5, "article": 6000},
    }  # fmt: skip
    box = opened(tab, server, f"<article>{BOX}<p>{long}</p><p>The end is short.</p></article>")
    for index in (0, 1):
        top = "(box, index) => { const range = box.go(index); return [range.getBoundingClientRect().top, innerHeight] }"
        place, height = box.evaluate(top, index)
        assert (0 < place < height) is (motion == "reduce")
        tab.wait_for_function("height => { const [range] = CSS.highlights.get('get-a-summary'); const {top} = range.getBoundingClientRect(); return top > 0 && top < height }", arg=height)  # fmt: skip


@pytest.mark.parametrize("language", known())
def test_it_speaks_the_page_s_language(tab, server, language):
    """Each of the library's; the region doesn't matter."""
    tag = {"no": "nb-NO", "pt": "pt-BR", "zh": "zh-Hans"}.get(language, language)
    box = opened(tab, server, opening=f'<html lang="{tag}">')
    labels = known()[language]
    said = answer(server.asked[0])
    expect(box.get_by_role("button").first).to_have_text(labels.opening)
    expect(box.get_by_role("status")).to_have_text(
        labels.measure(3, said["n_sentences"], (said["seconds"]["summary"], said["seconds"]["article"]))
    )
    assert box.locator("button").first.get_attribute("lang") == language
    assert box.locator("li button").first.get_attribute("lang") == "en"


def test_a_language_without_words_has_english_ones(tab, server):
    """They are marked as such; the part of a page counts before the page, the browser's where none is said."""
    for opening, box, wanted in (
        ('<html lang="tlh">', BOX, "en"), ('<html lang="de">', '<get-a-summary lang="fr"></get-a-summary>', "fr"), ("<html>", BOX, "en"),
        ('<html lang="DE-AT">', BOX, "de"), ('<html lang="pt_BR">', BOX, "pt"), ('<html lang="*(">', BOX, "en"),
    ):  # fmt: skip
        assert shown(tab, server, opening=opening, box=box).locator("button").first.get_attribute("lang") == wanted


def test_two_on_a_page_and_one_in_the_other(tab, server):
    """Each is of the article that it stands in, and none is read as text; a mark replaces the other's."""
    body = f"<article>{BOX}{ARTICLE}<article>{BOX}{article('owls')}</article></article>"
    first = opened(tab, server, body)
    second = tab.locator("get-a-summary").nth(1)
    assert second.evaluate(LOADED) is True
    outer, inner = (asked["text"] for asked in server.asked)
    assert inner in outer
    assert "Get a summary" not in outer
    first.evaluate("box => box.go(0)")
    second.evaluate("box => box.go(0)")
    assert len(tab.evaluate(MARKED)) == 1
    first.evaluate("box => box.remove()")
    assert tab.evaluate(MARKED) == []


def test_it_may_be_moved_and_made_by_a_script(tab, server):
    """Another place on the page, a shadow tree, a module that is loaded twice."""
    box = opened(tab, server)
    tab.evaluate("document.querySelector('article').append(document.querySelector('get-a-summary'))")
    expect(box.get_by_role("listitem")).to_have_count(3)
    server.files["/again.js"] = WIDGET.read_bytes()
    tab.evaluate(
        """async () => {
            await import("/again.js");
            const host = document.createElement("div");
            document.querySelector("article").append(host);
            const made = document.createElement("get-a-summary");
            host.attachShadow({mode: "open"}).append(made);
            made.setAttribute("open", "");
        }"""
    )
    inner = tab.locator("div get-a-summary")
    expect(inner.get_by_role("listitem")).to_have_count(3)
    assert tab.said == []


def test_closed_while_it_loads(tab, server):
    """What comes back then is not shown."""
    box = shown(tab, server)
    box.evaluate("box => { box.setAttribute('open', ''); box.removeAttribute('open') }")
    tab.wait_for_timeout(300)
    expect(box.get_by_role("status")).to_have_text("")
    assert box.get_by_role("listitem").count() == 0


HOSTILE = (
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "</get-a-summary></article><h1>x</h1>", "<!--", "]]>",
    "${alert(1)}", "\u202eevil\u202c", "javascript:alert(1)", "&lt;b&gt;", "'\"`",
)  # fmt: skip


@pytest.mark.parametrize("way", ["service", "built"])
def test_markup_in_a_sentence_does_nothing(tab, server, way):
    """It is shown as it is written, and marked."""
    text = "".join(
        f"<p>The harbour road {escape(each)} number {n} is closed for the winter of that year.</p>"
        for n, each in enumerate(HOSTILE)
    )
    if way == "service":
        body = f"<article>{BOX.replace('y>', 'y sentences=10>', 1)}{text}</article>"
    else:
        body = build(f"<article>{text}</article>")
    box = opened(tab, server, body)
    for index, sentence in enumerate(box.evaluate("box => box.data.sentences.map(each => each.text)")):
        assert box.evaluate("(box, index) => box.go(index).toString()", index) == sentence
        assert box.locator("li button").nth(index).text_content() == sentence
    assert tab.locator("img, h1").count() == 0
    assert tab.said == []


def test_a_huge_page(tab, server):
    """A megabyte of paragraphs, one of them in the summary: a click takes a second, and a square of it would minutes."""
    text = "".join(
        f"<p>The harbour road {n} is closed for the winter, and 🦑 the shops fear for the season.</p>"
        for n in range(12_000)
    )
    wanted = "The harbour road 11000 is closed for the winter, and 🦑 the shops fear for the season."
    server.say = lambda asked: {
        "sentences": [{"text": wanted, "start": asked["text"].index(wanted)}, {"text": wanted.replace(" ", "\xa0")}],
        "language": "en", "n_sentences": 12_000, "seconds": {"summary": 5, "article": 60_000},
    }  # fmt: skip
    box = opened(tab, server, f"<article>{BOX}{text}</article>")
    for index in (0, 1):
        took, found = box.evaluate("(box, index) => { const start = performance.now(), found = String(box.go(index)); return [performance.now() - start, found] }", index)  # fmt: skip
        assert found == wanted
        assert took < PATIENCE


def test_in_a_component_its_own_article_counts(tab, server):
    """That of the same shadow tree before the page's; where that has none, the page's, and the mark is seen there."""
    body = f"<article>{ARTICLE}</article><div id=own></div><div id=none></div>"
    tab.goto(server.page(body, opening='<html lang="fr">'))
    tab.evaluate(
        """article => {
            const [own, none] = ["own", "none"].map(id => document.getElementById(id).attachShadow({mode: "open"}));
            const box = () => Object.assign(document.createElement("get-a-summary"), {sentences: 3});
            const made = document.createElement("article");
            for (const text of article) made.append(Object.assign(document.createElement("p"), {textContent: text}));
            own.append(box(), made);
            none.append(box());
        }""",
        [f"Paragraph {n} of the component says what only it says, in {n} words." for n in range(9)],
    )
    for place, words in (("#own", "only it says"), ("#none", "radio")):
        box = tab.locator(f"{place} get-a-summary")
        assert box.evaluate(LOADED) is True
        assert box.locator("button").first.get_attribute("lang") == "fr"
        assert words in server.asked[-1]["text"]
        found = box.evaluate("box => box.go(0).toString()")
        assert found == box.evaluate("box => box.data.sentences[0].text")
        assert box.evaluate(
            """box => box.go(0).startContainer.getRootNode().adoptedStyleSheets
                .some(sheet => sheet.cssRules[0].cssText.includes("highlight"))"""
        )
    assert tab.said == []


def test_what_stands_in_shadow_trees_is_read_as_it_is_shown(tab, server):
    """A component's own text, what a page puts into its slots, and what a slot says where nothing is put into it."""
    shown(tab, server, f"<article>{BOX}<x-note>light</x-note><p>The tail.</p></article>")
    tab.evaluate(
        """() => {
            const inside = document.querySelector("x-note").attachShadow({mode: "open"});
            const made = (name, ...inner) => { const each = document.createElement(name); each.append(...inner); return each };
            const empty = Object.assign(made("slot", "usual"), {name: "x"});
            inside.append("Bare. ", made("p", "The ", made("slot"), " and the ", empty, " word."));
        }"""
    )
    text, places = tab.evaluate(
        """async () => {
            const { textOf } = await import("/get-a-summary.js");
            const { text, range } = textOf(document.querySelector("article"));
            return [text, ["Bare", "light", "usual", "tail"].map(each => range(text.indexOf(each), text.indexOf(each) + each.length).toString())];
        }"""
    )
    assert text == "Bare.\n\nThe light and the usual word.\n\nThe tail."
    assert places == ["Bare", "light", "usual", "tail"]
    server.say = lambda asked: answer(asked) | {"sentences": [{"text": each} for each in ("Bare.", "usual word.")]}
    box = tab.locator("get-a-summary")
    assert box.evaluate(LOADED) is True
    assert [box.evaluate("(box, index) => box.go(index).toString()", index) for index in (0, 1)] == [
        "Bare.",
        "usual word.",
    ]


def test_where_nothing_is_saved_no_time_is_said_twice(tab, server):
    """An article of one sentence: "1 of 1 sentences, 1 s instead of 1 s" would be no grammar, and no news."""
    box = opened(tab, server, f"<article>{BOX}<p>The radio stayed silent for two days.</p></article>")
    expect(box.get_by_role("status")).to_have_text("1/1 · 2\xa0s")
    expect(box.get_by_role("listitem")).to_have_count(1)


@pytest.mark.parametrize("selector", ["1st", ".a[", "main > > p", "::"])
def test_a_selector_that_is_none_is_said(tab, server, selector):
    """And offered again, when the page has been mended."""
    box = shown(tab, server, box=f'<get-a-summary for="{selector}"></get-a-summary>')
    assert box.evaluate(LOADED) == "SyntaxError"
    expect(box.get_by_role("status")).to_have_text("Not available (SyntaxError)")
    box.evaluate("box => box.setAttribute('for', 'article')")
    box.locator("button").nth(1).click()
    expect(box.get_by_role("listitem")).to_have_count(3)
    assert tab.said == []


def test_half_a_character_is_none(tab, server):
    """Scripts leave one where they cut a text: a service would refuse it, and its sentence is found all the same."""
    box = shown(tab, server)
    tab.evaluate(
        "document.querySelector('p').textContent = 'The radio stayed silent for two days \\ud83e and the radio came back.'"
    )
    server.say = lambda asked: answer(asked) | {"sentences": [{"text": asked["text"].split("\n\n")[1], "start": 0}]}
    assert box.evaluate(LOADED) is True
    assert "days � and" in server.asked[0]["text"]
    assert box.evaluate("box => box.go(0).toString().length") == len(
        "The radio stayed silent for two days x and the radio came back."
    )


def test_two_articles_have_a_summary_each(tab, server):
    """Each by its id; the one's mark takes away the other's, and closing the one leaves the other open."""
    boxes = "".join(
        f'<get-a-summary for="{name}" sentences="{n}"></get-a-summary>' for n, name in ((2, "one"), (4, "two"))
    )
    body = f'{boxes}<article id="one">{ARTICLE}</article><article id="two">{article("owls")}</article>'
    first = opened(tab, server, body)
    second = tab.locator("get-a-summary").nth(1)
    assert second.evaluate(LOADED) is True
    expect(first.get_by_role("listitem")).to_have_count(2)
    expect(second.get_by_role("listitem")).to_have_count(4)
    second.evaluate("box => box.go(0)")
    assert tab.evaluate(MARKED) == [second.evaluate("box => box.data.sentences[0].text")]
    first.evaluate("box => box.removeAttribute('open')")
    expect(second.get_by_role("listitem")).to_have_count(4)


def test_a_policy_that_trusts_one_script_and_what_it_loads(tab, server):
    """`strict-dynamic`: the page's own script has the nonce, and loads the component."""
    server.policy = "default-src 'none'; script-src 'nonce-a1' 'strict-dynamic'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'"
    server.page(
        f"<article>{BOX}{ARTICLE}</article><script type=module nonce=a1>import '/get-a-summary.js?own'</script>"
    )
    tab.goto(server.address + "/index.html")
    assert tab.locator("get-a-summary").evaluate(LOADED) is True
    tab.locator("get-a-summary").evaluate("box => box.go(0)")
    assert len(tab.evaluate(MARKED)) == 1


def test_in_a_frame_it_is_the_frame_s(tab, server):
    """Its article, its mark, its address."""
    server.policy += "; frame-src 'self'"
    server.page(f"<article>{BOX}{ARTICLE}</article>", name="/inner.html")
    tab.goto(server.page(f"<article>{article('owls')}</article><iframe src=/inner.html width=900 height=700></iframe>"))
    box = tab.frame_locator("iframe").locator("get-a-summary")
    assert box.evaluate(LOADED) is True
    assert "radio" in server.asked[0]["text"]
    box.get_by_role("listitem").first.get_by_role("button").click()
    assert tab.evaluate(MARKED) == []
    assert box.evaluate("box => CSS.highlights.get('get-a-summary').size") == 1


def test_who_comes_back_finds_it_working(tab, server):
    """By the browser's own button, from another page."""
    box = opened(tab, server)
    server.page("<p>Another page.</p>", name="/other.html")
    tab.goto(server.address + "/other.html")
    tab.go_back()
    if not tab.locator("get-a-summary li").count():
        assert box.evaluate(LOADED) is True
    expect(box.get_by_role("listitem")).to_have_count(3)
    assert box.evaluate("box => String(box.go(1))") == box.evaluate("box => box.data.sentences[1].text")

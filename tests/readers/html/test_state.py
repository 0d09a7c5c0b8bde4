"""Pages that hand their article to a script, and those that hand all of it to search engines only."""

import json
from html import escape
from urllib.parse import quote

import pytest

from summarizer import read_html
from summarizer.readers.html.parse import parsed
from summarizer.readers.html.state import text_for_scripts
from tests.growth import assert_grows_slowly
from tests.pages import FIVE, FOUR, NAVIGATION, ONE, RELATED, THREE, TITLE, TWO, page

PLAIN = {"title": TITLE, "body": [{"type": "p", "text": text} for text in (ONE, TWO, THREE)]}
MARKUP = {"title": TITLE, "slug": "road", "html": f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"}
WORDS = {
    "wrong": "Your password must have eight letters and a number.",
    "late": "That link has expired, ask for another one.",
}
ROOT = "<div id=app><div class=spinner>Loading…</div></div>"


def state(data):
    """Return a page with nothing but data for a script."""
    return page(f'{ROOT}<script id=__NEXT_DATA__ type="application/json">{json.dumps(data)}</script>')


@pytest.mark.parametrize("article", [PLAIN, MARKUP], ids=["texts", "markup"])
@pytest.mark.parametrize(
    "around", [lambda it: {"props": {"pageProps": {"article": it, "words": WORDS}}}, lambda it: [1, it, WORDS]]
)
def test_an_article_that_a_script_would_show_is_read(article, around):
    """Wherever it lies in the data; what the site says to its readers isn't it."""
    document = read_html(state(around(article)))
    assert document.text == f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert document.title == TITLE


@pytest.mark.parametrize("name", ["window.__STATE__ =", "window.__INITIAL_STATE__=", "var state = ", "const app = "])
def test_data_are_assigned_to_a_name(name):
    """Behind them a program may go on."""
    document = read_html(page(f"{ROOT}<script>{name}{json.dumps(PLAIN)};start()</script>"))
    assert document.text == f"{ONE}\n\n{TWO}\n\n{THREE}"


def test_a_page_that_shows_its_article_is_read_as_shown():
    """Though its data have it, too."""
    shown = page(
        f"{NAVIGATION}<main><h1>{TITLE}</h1><p>{ONE}</p><p>{FOUR}</p></main>{RELATED}<script type='application/json'>{json.dumps(PLAIN)}</script>"
    )
    assert read_html(shown).text == f"{ONE}\n\n{FOUR}"


@pytest.mark.parametrize(
    "script",
    [
        "<script>start({a: 1})</script>",
        "<script>window.a = {b: 1}</script>",
        f"<script type=application/json>{'[' * 100_000}</script>",
        f"<script type=application/json>{json.dumps(WORDS)}</script>",
        f"<script type=application/json>{json.dumps({'a': ONE, 'b': 'a' * 4_000_000})}</script>",
    ],
    ids=["no data", "no JSON", "too deep", "no article", "too large"],
)
def test_what_has_no_article_gives_none(script):
    """Nor stops a page from being read."""
    assert text_for_scripts(parsed(page(script))[0].root) == ""


def test_a_language_without_spaces_has_words():
    """A sentence of some length is one of an article."""
    text = "島の灯台は百年前に建てられ、今も毎晩その光を海に投げかけています。島の人々は灯台を守るために毎年募金を集めていますし、修理には三千万円がかかると町は見積もっていて、来年の春から始まる予定です。工事のあいだは仮の光が置かれます。"
    assert text_for_scripts(parsed(state({"a": {"text": text}}))[0].root) == f"<p>{text}</p>"


def test_data_take_as_long_as_they_are_long():
    """However deep their parts lie in each other, and however many sentences there are."""

    def work(size):
        root = parsed(state({"a": [{"b": [{"c": f"{ONE} {n}."} for n in range(size)]}] * 9}))[0].root
        return lambda: text_for_scripts(root)

    assert_grows_slowly(work, 200, 800)


def walled(is_free, body, shown=ONE):
    """Return a page whose data say whether it is free."""
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": body, "isAccessibleForFree": is_free}
    offer = "<div class=paywall><h2>Subscribe to read on</h2><ul><li>All articles on all devices<li>Cancel at any time</ul></div>"
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    return read_html(page(f"{NAVIGATION}<article><h1>{TITLE}</h1><p>{shown} {FIVE}</p>{offer}</article>", script))


@pytest.mark.parametrize("is_free", [False, "False", "false"])
def test_what_is_paid_for_is_read_where_it_is_given(is_free):
    """A page shows its beginning and has all of it in its data."""
    document = walled(is_free, f"{ONE}\n{TWO}\n{THREE}\n{FOUR}")
    assert document.text == f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{FOUR}"
    assert document.title == TITLE


@pytest.mark.parametrize(
    ("is_free", "body"), [(True, f"{ONE}\n{TWO}\n{THREE}\n{FOUR}"), (False, f"{ONE} {TWO}"), (False, "")]
)
def test_what_a_page_shows_is_read_where_its_data_have_no_more(is_free, body):
    """Or where it is free: data for machines are cut, and have the captions."""
    assert f"{ONE} {FIVE}" in walled(is_free, body).text


TEASERS = [
    {"title": title, "slug": str(n), "summary": text, "image": "/a.png"}
    for n, (title, text) in enumerate(
        [("Fares", FOUR), ("Fish", FIVE), ("Pier", f"{FOUR} Again."), ("Oil", f"{FIVE} So.")]
    )
]
SAID = {
    "cookies": "We use cookies to improve your experience and to show you advertisements that are relevant to you.",
    "password": "Your password must have at least eight letters, one of them a digit and another one of them a sign.",
    "late": "We could not load this page right now, please check your connection to the network and try it again.",
}
COMMENTS = [
    {"user": f"u{n}", "text": text} for n, text in enumerate((FOUR, FIVE, f"{FOUR} Indeed.", f"{FIVE} Indeed."))
]


@pytest.mark.parametrize("article", [PLAIN, MARKUP], ids=["texts", "markup"])
def test_what_lies_beside_an_article_is_none_of_it(article):
    """Teasers, what is said of it by readers, what the site says to them."""
    data = {"article": article, "related": TEASERS, "comments": COMMENTS, "messages": SAID, "about": article}
    assert read_html(state({"props": {"pageProps": data}})).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


@pytest.mark.parametrize("data", [{"items": TEASERS}, {"messages": SAID}, {"comments": COMMENTS}, {"item": TEASERS[0]}])
def test_data_without_an_article_have_none(data):
    """However many sentences they have of other kinds."""
    assert text_for_scripts(parsed(state({"props": data}))[0].root) == ""


def test_a_short_page_is_read_as_shown_whatever_a_site_says_in_its_data():
    """What it says to its readers is longer than many a note."""
    script = f"<script type='application/json'>{json.dumps({'messages': SAID, 'more': TEASERS})}</script>"
    assert read_html(page(f"{NAVIGATION}<main><h1>{TITLE}</h1><p>{ONE}</p></main>{script}")).text == ONE


def test_a_text_in_data_has_its_paragraphs_and_signs():
    """One of markup needn't end in a paragraph."""
    two = TWO.replace("the", "Orr &amp; Sons&#8217;", 1)
    assert read_html(state({"body": f"{ONE}\n\n{two}\n{THREE}"})).text == (
        f"{ONE}\n\n{TWO.replace('the', 'Orr & Sons’', 1)}\n\n{THREE}"
    )
    markup = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><figure><img src=a.png></figure>"
    assert read_html(state({"body": markup})).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


def test_what_another_page_has_behind_a_wall_is_none_of_this_one():
    """Where both say their addresses."""
    other = {
        "isAccessibleForFree": False,
        "url": "https://example.org/2026/other",
        "articleBody": f"{TWO}\n{THREE}\n" * 3,
    }
    own = {
        "isAccessibleForFree": False,
        "url": "https://example.org/amp/road/?s=1",
        "articleBody": f"{TWO}\n{THREE}\n{ONE}",
    }
    body = f"<article><h1>{TITLE}</h1><p>{FOUR}</p><p>{FIVE}</p><p>{FOUR} {FIVE}</p></article>"
    canonical = "<link rel=canonical href=https://example.org/2026/road>"

    def read(data):
        return read_html(page(body, f"{canonical}<script type='application/ld+json'>{json.dumps(data)}</script>")).text

    assert read(other) == f"{FOUR}\n\n{FIVE}\n\n{FOUR} {FIVE}"
    assert read({**own, "articleBody": own["articleBody"] * 3}).startswith(TWO)


def test_markup_that_is_written_as_markup_is_none_of_the_words():
    """Some systems write it so into a page's data."""
    body = "".join([f"&lt;p&gt;{text}&lt;/p&gt;" for text in (ONE, TWO, THREE, FOUR)])
    assert walled(False, body).text == f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{FOUR}"


READ = f"{ONE}\n\n{TWO}\n\n{THREE}"
FLAT = [["ShallowReactive", 1], {"data": 2, "words": 9}, {"post": 3}, {"title": 4, "body": 5, "again": 2}, TITLE]
FLAT += [[6, 7, 8], ONE, TWO, THREE, {"late": 10}, WORDS["late"]]
STREAMED = [{"_1": 2}, "loaderData", {"_3": 4, "_99": 5}, "title", TITLE, f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"]
ROWS = (
    f'1:"$Sreact.fragment"\n2:I[12,["a.js"],"b"]\n3:T{len(MARKUP["html"]):x},{MARKUP["html"]}4:["$","$L2",null,{{}}]\n'
)
LINES = [["$", "p", None, {"children": [f"{ONE[:9]}", None, ["$", "b", None, {"children": ONE[9:]}]]}]]
LINES += [["$", "p", None, {"children": text}] for text in (TWO, THREE)]


def script(text, more=""):
    """Return a page with nothing but a script."""
    return page(f"{ROOT}<script {more}>{text}</script>")


@pytest.mark.parametrize(
    "shown",
    [
        script(json.dumps(FLAT), "id=__NUXT_DATA__ type=application/json"),
        script(f"window.__reactRouterContext.streamController.enqueue({json.dumps(json.dumps(STREAMED))});"),
        script(f"window.__STATE__ = JSON.parse({json.dumps(json.dumps(PLAIN))});"),
        script(f"window.__STATE__ = JSON.parse('{json.dumps(PLAIN)}')"),
        script("var state = JSON.parse('" + json.dumps(PLAIN).replace('"', "\\x22") + "')"),
        script(f'window.__DATA__ = JSON.parse(decodeURIComponent("{quote(json.dumps(PLAIN))}"))'),
        script(json.dumps({"status": 200, "body": json.dumps(MARKUP)}), "type=application/json"),
        script(f"<!--{json.dumps(PLAIN)}-->", "type=application/json"),
        page(f"<div id=app data-page='{escape(json.dumps({'props': MARKUP}))}'></div>"),
        page(
            "<script>self.__next_f=[]</script>"
            f"<script>self.__next_f.push([1,{json.dumps(ROWS[:90])}])</script>"
            f"<script>self.__next_f.push([1,{json.dumps(ROWS[90:])}])</script><script>self.__next_f.push([</script>"
        ),
        script(f"self.__next_f.push([1,{json.dumps('5:' + json.dumps(LINES))}])"),
        page("<script>self.a=[]</script>" * 300 + f"<script>window.__STATE__ = {json.dumps(PLAIN)}</script>"),
    ],
    ids="nuxt router parsed single escaped encoded nested comment attribute streamed elements last".split(),
)
def test_data_are_read_however_they_are_written(shown):
    """Flat, in a program's text, in a text within JSON, in an attribute, in parts."""
    assert read_html(shown).text == READ


def pieces(kind, inner):
    """Return paragraphs as an editor keeps them, the first with a link in it."""
    first, link, last = ONE[:12], ONE[12:30], ONE[30:]
    link = {kind: "link", inner: [{kind: "text", "text": link}]}
    lines = [[{kind: "text", "text": first}, link, {kind: "text", "value": last}], [{"text": TWO}], [{"text": THREE}]]
    return {inner: [{kind: "paragraph", inner: line} for line in lines]}


@pytest.mark.parametrize(("kind", "inner"), [("type", "children"), ("_type", "children"), ("nodeType", "content")])
def test_a_line_that_an_editor_keeps_in_pieces_is_one(kind, inner):
    """Links lie deeper."""
    assert read_html(state({"post": pieces(kind, inner)})).text == READ


def test_paragraphs_that_are_called_pieces_are_paragraphs():
    """Nothing stands between their sentences."""
    assert read_html(state([{"text": ONE}, {"text": TWO}, {"text": THREE}])).text == READ


@pytest.mark.parametrize(
    "data",
    ["[[1,2],3]", '[[0],"a",["b",1]]', '[{"a":-1,"b":1},{"_x":2,"_9":0},"a"]', "window.a='", 'f.push("'],
)
def test_data_without_a_text_are_none(data):
    """Whatever they point to."""
    for more in ("type=application/json", ""):
        assert text_for_scripts(parsed(script(f"window.a={data}" if not more else data, more))[0].root) == ""


def test_of_two_articles_the_one_with_the_page_s_title_is_read():
    """Though the other is longer, and stands first."""
    other = {"title": "A pier", "body": [FOUR, FIVE, f"{FOUR} So.", f"{FIVE} So."]}
    assert read_html(state({"related": {"next": other}, "post": PLAIN})).text == READ
    assert FOUR in read_html(state({"related": {"next": other}, "post": PLAIN | {"title": "The road"}})).text


@pytest.mark.parametrize(
    "data",
    [
        [{"_1": 2, f"_{'9' * 5000}": 3}, "article", f"{ONE} {TWO} {THREE}", FOUR],
        [["$", ["p"], None, {"children": FOUR}], f"{ONE} {TWO} {THREE}"],
        [["$", {"p": 1}, None, {"children": FOUR}], f"{ONE} {TWO} {THREE}"],
    ],
    ids=["a name of 5,000 digits", "a list for a tag", "an object for a tag"],
)
def test_data_that_only_look_like_a_framework_s_are_read_as_any(data):
    """A page of them could not be read at all."""
    assert ONE in read_html(state(data)).text


def test_elements_without_a_text_in_each_other_take_as_long_as_they_are_long():
    """Each was looked through for the text of all in it: 500 kB took 40 seconds."""

    def work(depth):
        data = [{}] * (100 * depth)
        for _ in range(depth):
            data = ["$", "p", None, {"children": data}]
        root = parsed(state(data))[0].root
        return lambda: text_for_scripts(root)

    assert_grows_slowly(work, 30, 300)

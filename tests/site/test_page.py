"""One page: where its summary goes, that it is all that changes, and which pages are left alone."""

import json
import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from summarizer import Budget, OptionError, Summarizer, read_html, summarize
from summarizer.site import Settings
from summarizer.site.block import BEGINS, ENDS, without_blocks
from summarizer.site.page import (
    AMP,
    CHANGED,
    ODD,
    OWN,
    SUMMARIZED,
    TAKEN_OVER,
    THIN,
    UNDONE,
    UNNAMED,
    WITHOUT,
    languages_of,
    summarized,
    undone,
)
from summarizer.site.places import Place, outermost, places
from tests.growth import assert_grows_slowly

SENTENCES = (
    "The old ferry to Carrow sails again from Monday, two winters after a storm had sunk its pier.",
    "The island's council paid for it with a loan that the state will pay back over ten years.",
    "Forty people live on Carrow through the winter, and all of their mail, fuel and bread comes by boat.",
    "Since the storm they had gone to the mainland in the boats of two fishermen, who asked for nothing.",
    "The new pier stands on steel piles, which were driven eleven metres into the rock.",
    "A crane that lifted them had to wait for calm water on thirty of the eighty days.",
    "Children of the island will go to school on the mainland, and come home on Fridays.",
    "The ferry takes twelve cars and ninety passengers, and needs half an hour for the crossing.",
    "Its captain was born on Carrow, and left it when she was sixteen years old.",
    "She said that she had never thought of coming back until the council rang her up.",
)
PARAGRAPHS = "".join(f"<p>{' '.join(SENTENCES[start : start + 2])}</p>\n" for start in range(0, 10, 2))
SCRIPT = "get-a-summary.js"


def built(body, head="<meta charset=utf-8><title>Ferry</title>", opening='<!doctype html>\r\n<html lang="en">'):
    """Return a page."""
    return f"{opening}<head>{head}</head>\n<body class=x>{body}</body></html>\n"


ARTICLE = built(f"<nav>Home</nav><article><h1>The ferry is back</h1>\n{PARAGRAPHS}</article><footer>©</footer>")


def under(heading, count=5, tag="main", more=""):
    """Return an element of which as many headings as said are this one, with their number for an @, each with two sentences below."""
    below = [f"<p>{' '.join(SENTENCES[start : start + 2])}{more}</p>" for start in range(0, 10, 2)]
    parts = [(heading.replace("@", str(at)) if at < count else "<h2>Part</h2>") + each for at, each in enumerate(below)]
    return built(f"<{tag}>{''.join(parts)}</{tag}>")


def make(page, settings=None, script=SCRIPT):
    """Return a page with its summary, and what came of it."""
    content = page if isinstance(page, bytes) else page.encode()
    return summarized(content, settings or Settings(), script, "page.html")


def block_of(content):
    """Return the one block of a page, as text."""
    start, end = content.index(BEGINS), content.index(ENDS) + len(ENDS)
    assert content.count(BEGINS) == 1
    return content[start:end].decode()


def test_an_article_with_many_links_is_one():
    """Those of an encyclopedia have one in every sentence; a link that leads nowhere is a place to lead to."""
    linked = "".join(f"<p><a href=/>{each[:40]}</a>{each[40:]} <a name=x>{each}</a></p>" for each in SENTENCES)
    assert make(built(f"<article>{linked}</article>"))[1] == SUMMARIZED


RELATED = "".join(f"<h3><a href=/{n}/>Another crossing</a></h3><p>{SENTENCES[n]}</p>" for n in range(3))
NO_TEASERS = {
    "to places in the page": under("<h2><a href=#part@>Part</a></h2>"),
    "to places of a page": under("<h2><a href=ferry.html#part@>Part</a></h2>"),
    "to other sites, as lists of tools do": under("<h2><a href=https://example.org/@>A tool</a></h2>"),
    "to a site by two slashes": under("<h2><a href=//example.org/@>A tool</a></h2>"),
    "to mailboxes": under("<h2><a href=mailto:ida@>Ida</a></h2>"),
    "to nowhere": under("<h2><a href>Part</a></h2>"),
    "half a heading": under("<h2>Part <a href=/@/>one</a></h2>"),
    "to the page, asked otherwise": under('<h2><a href="ferry.html?part=@">Part</a></h2>'),
    "two of five": under("<h2><a href=/@/>Part</a></h2>", 2),
    "to who speaks, several times": under("<h2><a href=/people/ida/>Ida Holm</a></h2>"),
    "of chapters, with much below each": under("<h2><a href=/@/>Part</a></h2>", more=" The ferry sails on." * 30),
    "of what calls itself an article": under("<h2><a href=/@/>Part</a></h2>", tag="article"),
    "below an article": built(f"<main><h1>T</h1>{PARAGRAPHS}{RELATED}</main>"),
    "below an article without paragraphs": built(f"<main><h1>T</h1>{'<br><br>'.join(SENTENCES)}{RELATED}</main>"),
}


@pytest.mark.parametrize("name", NO_TEASERS)
def test_headings_that_are_links_make_no_list_of_articles(name):
    """Unless at least three lead to other pages of the site, and half of the element is below these."""
    assert make(NO_TEASERS[name])[1] == SUMMARIZED


def test_the_summary_stands_behind_the_title_and_nothing_else_changes():
    """What is inserted is one run of bytes; without it the page is what it was."""
    made, outcome = make(ARTICLE)
    assert outcome == SUMMARIZED
    block = block_of(made)
    assert made == ARTICLE.replace("back</h1>", f"back</h1>{block}").encode()
    assert undone(made) == (ARTICLE.encode(), UNDONE)


def test_it_can_be_read_without_a_script_and_by_one():
    """A list that opens, and the same as data; both are the summary of the article."""
    block = block_of(make(ARTICLE)[0])
    digest = summarize(read_html(ARTICLE))
    node = LexborHTMLParser(block)
    assert [item.text() for item in node.css("details > ol > li")] == [each.text for each in digest.sentences]
    assert node.css_first("details > summary").text() == "No time to read? Get a summary"
    assert node.css_first("details > p").text() == "3 of 10 sentences, 14\xa0s instead of 43\xa0s"
    assert node.css_first("get-a-summary").attributes["for"] == "article"
    found = json.loads(node.css_first("script[type='application/json']").text())
    assert found == {
        "schema": 1,
        "title": "The ferry is back",
        "language": "en",
        "sentences": [{"text": each.text} for each in digest.sentences],
        "n_sentences": 10,
        "seconds": found["seconds"],
    }
    assert 0 < found["seconds"]["summary"] < found["seconds"]["article"]
    assert node.css_first("script[type=module]").attributes["src"] == SCRIPT


def test_again_it_is_the_same_and_a_changed_article_is_summarized_anew():
    """The summary isn't summarized itself, and never stands there twice."""
    made, _ = make(ARTICLE)
    assert make(made) == (made, SUMMARIZED)
    changed = made.replace(b"Forty people", b"Sixty people")
    assert make(changed) == make(ARTICLE.replace("Forty people", "Sixty people"))
    more = Settings(summarizer=Summarizer(budget=Budget(4)))
    assert len(LexborHTMLParser(make(made, more)[0]).css("li")) == 4
    assert make(made, script="")[0] == make(ARTICLE, script="")[0]
    assert b"module" not in make(ARTICLE, script="")[0]
    # An article that has become thin has no summary any more.
    thin = re.sub(rb"<p>Forty.*?</article>", b"</article>", made, flags=re.DOTALL)
    assert make(thin) == (without_blocks(thin)[0], THIN)


PLACES = {
    "behind a head": ("<article><header><h1>T</h1><time>1 May</time></header>|{}</article>", {}),
    "behind the title": ("<article><a href=/edit><svg></svg></a><h1>T</h1>|{}</article>", {}),
    "first, where there is no title": ("<article class='a > b' id=x>|{}</article>", {}),
    "first, where the title comes later": ("<article>|<p>Before.</p><h1>T</h1>{}</article>", {}),
    "first, where it is asked for": ("<article>|<h1>T</h1>{}</article>", {"after": ""}),
    "first, where the end of the title isn't found": ("<article>|<h1>T</h1 x='<'>{}</article>", {}),
    "behind quotation marks that hide nothing": ('<article a=b="c>">|{}</article>', {}),
    "where a tag has no end": ("<article>|{}</article><article class='", {}),
    "behind what is asked for": ("<article><h1>T</h1><p class=lead>Lead.</p>|{}</article>", {"after": ".lead"}),
    "behind a link around the title": ("<article><a href=/x><span><h1>T</h1></span></a>|{}</article>", {}),
    "behind what opens details": ("<article><details open><summary><h1>T</h1></summary>|{}</details></article>", {}),
    "behind a group of headings": ("<article><hgroup><h1>T</h1><p>Below.</p></hgroup>|{}</article>", {}),
    "behind a group that begins with a line above the title": (
        "<article><hgroup><p>News</p><h1>T</h1></hgroup>|{}</article>",
        {},
    ),
    "in a link that is asked for": ("<a class=x><h1>T</h1>|{}</a>", {"into": ("a.x",)}),
    "in the first selector that the page has": ("<main><article>|{}</article></main>", {}),
    "in a role": ("<div><div role=main>|{}</div></div>", {}),
    "in a class": ("<div><div data-x='>' class='x e-content'>|{}</div></div>", {"into": (".none", ".e-content")}),
    "in the outermost": ("<article>|{}<article><p>A reader's remark.</p></article></article>", {}),
    "behind a comment with markup": ("<!-- <article><h1></h1> --><article><h1>T</h1>|{}</article>", {}),
    "behind a comment that is short": ("<!--><article><h1>T</h1>|{}</article>", {}),
    "behind a script with markup": ("<script>a='<article><h1></h1>'</script><article><h1>T</h1>|{}</article>", {}),
    "behind a picture with a title that ends itself": (
        "<svg><title/><path/></svg><article><h1>T</h1>|{}</article>",
        {},
    ),
    "behind a script that doesn't end itself": (
        "<script src=x />'<article><!--'</script><article><h1>T</h1>|{}</article>",
        {},
    ),
    "behind a text field": ("<textarea><article></textarea><article><h1>T</h1>|{}</article>", {}),
    "behind markup in a value": ('<p title="<article><b>" data-y=a<b></p><article><h1>T</h1>|{}</article>', {}),
    "in capitals": ("<ARTICLE\n CLASS=X><H1>T</H1>|{}</ARTICLE>", {}),
    "with a mark of somebody's": ("<article data-get-a-summary-at=3><h1>T</h1>|{}</article>", {}),
}


@pytest.mark.parametrize("name", PLACES)
def test_where_it_goes(name):
    """The bar is where the block goes."""
    body, settings = PLACES[name]
    page = built(body.replace("{}", PARAGRAPHS))
    made, outcome = make(page.replace("|", ""), Settings(**settings))
    assert outcome == SUMMARIZED
    assert made.decode() == page.replace("|", block_of(made))


def test_each_article_of_a_page_has_its_own():
    """A front page with two whole articles, one of them short: that one is left alone."""
    short = "<article><h2>Short</h2><p>It is short. It is very short.</p></article>"
    other = PARAGRAPHS.replace("ferry", "cable car")
    page = built(f"<article><h1>One</h1>{PARAGRAPHS}</article>{short}<article><h1>Two</h1>{other}</article>")
    made, outcome = make(page)
    assert (outcome, made.count(BEGINS)) == (SUMMARIZED, 2)
    first, second = LexborHTMLParser(made).css("article > h1 + get-a-summary")
    assert "ferry" in first.text()
    assert "cable car" in second.text()
    assert undone(made)[0] == page.encode()
    assert make(made) == (made, SUMMARIZED)


LEFT_ALONE = {
    "no such element": (built(f"<div>{PARAGRAPHS}</div>"), WITHOUT),
    "no page": ("", WITHOUT),
    "thin": (built(f"<article><p>{SENTENCES[0]}</p></article>"), THIN),
    "links in paragraphs": (built("<article>" + "".join(f"<p><a href=/>{each}</a> on Monday" for each in SENTENCES) + "</article>"), THIN),
    "a list of links": (built("<article><ul>" + "".join(f"<li><a href=/>{each}</a>" for each in SENTENCES) + "</ul></article>"), THIN),
    "a blog's latest articles": (under("<h2><a href=/@/>Part</a></h2>"), THIN),
    "the same, links around headings": (under("<a href=/@/><h2>Part</h2></a>"), THIN),
    "with a widget of its own": (built(f"<article><get-a-summary></get-a-summary>{PARAGRAPHS}</article>"), OWN),
    "an element that can't hold it": (built(f"<p class=a>{' '.join(SENTENCES)}</p>"), ODD),
    "a block of ours in a script": (built(f"<article>{PARAGRAPHS}</article><script>'{BEGINS.decode()}>{ENDS.decode()}'</script>"), ODD),
    "AMP": (ARTICLE.replace("<html", "<html amp"), AMP),
    "AMP by its sign": (ARTICLE.replace("<html", "<html \u26a1"), AMP),
    "in an application's root": (built(f'<div id="__docusaurus"><article>{PARAGRAPHS}</article></div>'), TAKEN_OVER),
    "in what a server has rendered": (built(f"<div data-server-rendered=true><article>{PARAGRAPHS}</article></div>"), TAKEN_OVER),
    "in an island": (built(f"<astro-island ssr><article>{PARAGRAPHS}</article></astro-island>"), TAKEN_OVER),
    "with what an application is given": (built(f"<article>{PARAGRAPHS}</article><script>(self.__next_f=self.__next_f||[]).push([0])</script>"), TAKEN_OVER),
    "in a group": (built(f"<div id=app><!--[--><article>{PARAGRAPHS}</article><!--]--></div>"), TAKEN_OVER),
    "zeros": (ARTICLE.replace("Home", "\0").encode(), ODD),
    "letters of an encoding that it doesn't name": (ARTICLE.replace("utf-8", "").replace("ferry", "f\xe6rge").encode("latin-1"), UNNAMED),
    "two bytes a letter": (ARTICLE.encode("utf-16"), ODD),
    "deeper than is read": (built("<div>" * 9000 + f"<article>{PARAGRAPHS}</article>"), WITHOUT),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_is_left_alone(name):
    """Not a byte changes, and the outcome says why."""
    page, wanted = LEFT_ALONE[name]
    content = page if isinstance(page, bytes) else page.encode()
    into = (".a",) if "can't hold" in name else ("article", "main")
    assert make(content, Settings(into=into)) == (content, wanted)


GIVEN = [
    "(self.__next_f=self.__next_f||[]).push([0])", "window.__remixContext = {}", "window.__reactRouterContext={}",
    "{__sveltekit_1a2b3c = {base: ''}}", 'window.__VP_HASH_MAP__=JSON.parse("{}")', "window.__NUXT__={}",
    "(window._$HY||(e=>{})(_$HY={events:[]}))", "self.$_TSR={h(){}}", "globalThis.__WAKU_HYDRATE__ = true",
]  # fmt: skip


@pytest.mark.parametrize("script", GIVEN)
def test_what_an_application_is_given(script):
    """As the frameworks write it: the page is rendered anew."""
    assert make(built(f"<article><h1>T</h1>{PARAGRAPHS}</article><script>{script}</script>"))[1] == TAKEN_OVER


ROOTS = [f"<div id={name}>" for name in ("__docusaurus", "__next", "___gatsby", "__nuxt", "__layout")] + [
    f"<div {name}>" for name in ("data-reactroot", "data-server-rendered=true", "ng-server-context=ssg")
]


@pytest.mark.parametrize("root", ROOTS)
def test_where_an_application_begins(root):
    """What is in it is rendered anew, and what is beside it isn't."""
    article = f"<article><h1>T</h1>{PARAGRAPHS}</article>"
    assert make(built(f"{root}<main>{article}</main></div>"))[1] == TAKEN_OVER
    assert make(built(f"{article}{root}Comments</div>"))[1] == SUMMARIZED


DATA = ["<script id=vike_pageContext type=application/json>{}</script>", "<script type=isodata></script>"]


@pytest.mark.parametrize("script", DATA)
def test_what_is_data_for_an_application(script):
    """Vike's and Preact's stand where any script does."""
    assert make(built(f"<article><h1>T</h1>{PARAGRAPHS}</article>{script}"))[1] == TAKEN_OVER


APP = "<script defer src=app.js></script>"
# A page's body, and whether React fills it.
BODIES = {
    "Rspress": ("<div id=__rspress_root><div><!--$-->{}<!--/$--></div></div><div id=modal></div>" + APP, True),
    "words that React joins": ("<script>0</script><svg><title>Icon</title></svg><div id=root><p>By<!-- --> <a>Ann</a>{}</div>" + APP, True),
    "words that React joins at a line's end": ("<div id=root><p>Ann <!-- -->2{}</div>" + APP, True),
    "parts of a page, as Astro writes with React": ("<header>Holm</header><div id=main><p>18<!-- --> min{}</div>" + APP, False),
    "a box without a name, as HubSpot's with islands": ("<div class=body><!--$--><i>20<!-- -->:<!-- -->10</i><!--/$-->{}</div>" + APP, False),
    "a part that is the page's own": ("<main id=main><p>18<!-- --> min{}</main>" + APP, False),
    "without a script that could": ("<div id=root><p>18<!-- --> min{}</div>", False),
    "an editor's comments": ("<div id=page><div class=clear><!-- --></div>\n<!-- -->\n<br><!-- --><i>a</i>{}</div>" + APP, False),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_what_react_writes_in_the_one_box_of_a_page(name):
    """Rspress and others without a name of their own throw a summary out; pages that are React's in part keep it."""
    body, wanted = BODIES[name]
    page = built(body.format(f"<article><h1>T</h1>{PARAGRAPHS}</article>"))
    assert make(page)[1] == (TAKEN_OVER if wanted else SUMMARIZED)


ASIDE = {
    "analytics that asks for it": "<script>if (window.__NUXT__ === undefined || window.__next_f) send('page')</script>",
    "an article's text as data": '<script type="application/ld+json">{"articleBody": "window.__NUXT__ = {}"}</script>',
    "a search in an island": "<astro-island client=load><!--[--><button>Search</button><!--]--></astro-island>",
}


@pytest.mark.parametrize("name", ASIDE)
def test_what_no_application_takes_over(name):
    """A static page with something of one beside its article."""
    assert make(built(f"{ASIDE[name]}<article><h1>T</h1>{PARAGRAPHS}</article>"))[1] == SUMMARIZED


def test_what_only_speaks_of_an_application():
    """A script that is the site's own, an article on Next: the summary stays where it is put."""
    words = "<p>Next writes <code>self.__next_f</code> into its pages.</p><div id=__next></div>"
    page = built(f"<script>console.log('next')</script><article><h1>T</h1>{PARAGRAPHS}{words}</article>")
    assert make(page)[1] == SUMMARIZED


def test_a_selector_that_only_letters_tell():
    """In another encoding than UTF-8 it isn't found by its bytes: the page is left alone."""
    page = ARTICLE.replace("<article>", "<article title=F\xe4hre>").replace("utf-8", "latin-1")
    settings = Settings(into=("[title='F\xe4hre']",))
    assert make(page, settings)[1] == SUMMARIZED
    assert make(page.encode("latin-1"), settings) == (page.encode("latin-1"), ODD)


def test_a_page_whose_elements_are_not_its_own_tags():
    """One deeper than any page is flattened by the reader: what is found in it has no place."""
    page = "<div>" * 9000 + f"<div>{SENTENCES[0]}" * 2
    assert make(page, Settings(into=("p",))) == (page.encode(), ODD)


def test_a_summary_of_half_the_article_is_none():
    """Five of ten sentences save nobody time."""
    assert make(ARTICLE, Settings(summarizer=Summarizer(budget=Budget(4))))[1] == SUMMARIZED
    assert make(ARTICLE, Settings(summarizer=Summarizer(budget=Budget(5))))[1] == THIN
    assert make(ARTICLE, Settings(least=11))[1] == THIN


def test_what_looks_like_a_block_without_an_end_stays():
    """The rest of the page is no block."""
    content = b"<p>x" + BEGINS + b">and on"
    assert without_blocks(content) == (content, 0, 1)
    assert undone(content) == (content, CHANGED)


# Name -> what somebody makes of a page with a summary: what is between its beginning and the next end is the owner's.
EDITED = {
    "its end is gone": lambda page: page.replace("</get-a-summary>", ""),
    "its end has moved": lambda page: page.replace("</get-a-summary>", "").replace("</article>", "</get-a-summary></article>"),
    "the next end is another's": lambda page: page.replace("</get-a-summary>", "").replace("</article>", "<get-a-summary></get-a-summary></article>"),
    "a paragraph was written into it": lambda page: page.replace("</details>", "</details><p>Words of ours.</p>"),
    "a picture was put into it": lambda page: page.replace("</ol>", "</ol><img src=a.png>"),
    "one was begun in it": lambda page: page.replace("</details>", "</details><get-a-summary data-built>"),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITED)
def test_a_summary_that_somebody_has_changed_stays(name):
    """Nobody knows which of its words are the page's own: not a byte is taken out."""
    page = EDITED[name](make(ARTICLE)[0].decode())
    assert make(page) == (page.encode(), CHANGED)
    assert undone(page.encode()) == (page.encode(), CHANGED)


# Name -> how programs that run behind us write the same element.
REWRITTEN = {
    "lines": lambda page: page.replace("<get-a-summary data-built ", "<get-a-summary\n  data-built\n  "),
    "an empty value": lambda page: page.replace("data-built", 'data-built=""'),
    "another order": lambda page: page.replace('data-built for="article"', 'for="article" data-built'),
    "capitals": lambda page: page.replace("get-a-summary", "GET-A-SUMMARY").replace("<details", "<DETAILS"),
    "a blank in its end": lambda page: page.replace("</get-a-summary>", "</get-a-summary >"),
    "ends left out": lambda page: page.replace("</li>", "").replace("</p><ol", "<ol"),
    "a tree written anew": lambda page: LexborHTMLParser(page).html,
}


@pytest.mark.parametrize("name", REWRITTEN)
def test_a_summary_that_was_written_anew_is_still_ours(name):
    """Formatters and minifiers change its signs, and none of its elements."""
    page = REWRITTEN[name](make(ARTICLE)[0].decode())
    assert page.encode() != make(ARTICLE)[0]
    clean, outcome = undone(page.encode())
    assert outcome == UNDONE
    assert b"get-a-summary" not in clean.lower()
    assert make(page) == make(clean)


def test_blocks_that_never_end_take_no_longer_than_their_number():
    """Each is looked for up to the next."""

    def work(count):
        page = b"<get-a-summary data-built for=x><details>" * count + ENDS
        return lambda: without_blocks(page)

    assert_grows_slowly(work, 2_000, 20_000)


@pytest.mark.parametrize("length", [60_000, 150_000, 1_000_000])
@pytest.mark.parametrize("around", ["{}", "<script>a='{}</p>'</script>", "<textarea>{}</p></textarea>"])
def test_a_long_page_is_summarized(length, around):
    """The reader sets seams into such a page, at other places where a summary is in it: they are none of the page."""
    long = "".join(f"<p>{SENTENCES[number % 10][:-1]}, {number}.</p>" for number in range(length // 100))
    page = built(f"<article><h1>The ferry is back</h1>{long}</article>{around.format(long)}")
    made, outcome = make(page)
    assert outcome == SUMMARIZED
    assert made == page.replace("back</h1>", f"back</h1>{block_of(made)}").encode()
    assert undone(made) == (page.encode(), UNDONE)


def test_articles_in_many_elements_take_no_longer_than_their_number():
    """What is above several is asked once: whether one lies in another, and in which language they are."""

    def work(count):
        page = built("<div>" * 800 + "<article></article>" * count + "</div>" * 800, opening="<html>")
        tree = LexborHTMLParser(page)
        found = [Place(node, "article", 0) for node in tree.css("article")]
        return lambda: (outermost(tree.css("article")), languages_of(found))

    assert_grows_slowly(work, 400, 4_000)
    nested = LexborHTMLParser("<article>" + "<div>" * 9 + "<article></article>" * 3)
    assert len(outermost(nested.css("article"))) == 1


def test_each_article_has_the_language_that_is_said_above_it():
    """The nearest counts; several that have one above them agree."""
    tree = LexborHTMLParser(
        "<html lang=de><div><article></article><article lang=fr></article></div>"
        "<section xml:lang=it><p></p><article></article></section><article></article>"
    )
    found = [Place(node, "article", 0) for node in tree.css("article")]
    assert languages_of(found) == ["de", "fr", "it", "de"]


def test_what_only_looks_like_a_block_is_not_taken_out():
    """A page about the component may hold one in a comment or a script."""
    content = built(f"<!-- {BEGINS.decode()}>{ENDS.decode()} --><article>{PARAGRAPHS}</article>").encode()
    assert undone(content) == (content, ODD)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-8-sig", "cp1251", "shift_jis", "gb18030"])
def test_a_page_keeps_its_encoding(encoding):
    """Letters beyond ASCII are written as the page writes them, or by their numbers where it isn't UTF-8."""
    name = {"cp1251": "Паром", "shift_jis": "フェリー", "gb18030": "渡轮"}.get(encoding, "Fähre")
    page = ARTICLE.replace("utf-8", encoding.removesuffix("-sig")).replace("ferry", name).replace("©", "")
    content = page.encode(encoding)
    made, outcome = make(content)
    assert outcome == SUMMARIZED
    assert undone(made)[0] == content
    node = LexborHTMLParser(made.decode(encoding))
    shown = [item.text() for item in node.css("li")]
    assert name in shown[0]
    data = json.loads(node.css_first("[type='application/json']").text())
    assert [each["text"] for each in data["sentences"]] == shown
    assert encoding.startswith("utf-8") or name.encode(encoding) not in block_of(made).encode("latin-1")


def test_a_page_that_writes_letters_by_their_numbers_has_them_so_in_its_summary():
    """A server may say that it is in another encoding than UTF-8."""
    made, _ = make(ARTICLE.replace("©", "").replace("ferry", "f&auml;hre"))
    assert made.isascii()
    assert "f&#228;hre" in block_of(made)
    assert "f\\u00e4hre" in block_of(made)


def test_markup_in_a_sentence_is_text():
    """Neither the list nor the data lets anything out."""
    evil = 'The &lt;/script>&lt;script>alert(1)&lt;/script>&lt;/get-a-summary>&lt;!-- ferry &amp;amp; "quay"'
    made, outcome = make(ARTICLE.replace("The old ferry", evil))
    assert outcome == SUMMARIZED
    block = block_of(made)
    node = LexborHTMLParser(block)
    assert [each.tag for each in node.css("get-a-summary, get-a-summary *")] == [
        "get-a-summary", "details", "summary", "p", "ol", "li", "li", "li", "script", "script",
    ]  # fmt: skip
    sentence = json.loads(node.css_first("script").text())["sentences"][0]["text"]
    assert sentence == node.css_first("li").text()
    assert sentence.startswith('The </script><script>alert(1)</script></get-a-summary><!-- ferry &amp; "quay"')
    assert make(made) == (made, SUMMARIZED)


def test_the_words_around_it_are_in_the_page_s_language():
    """What the page says of itself counts, near the article first; then the article's own language; else English."""
    text = "".join(f"<p>{each}</p>" for each in GERMAN)
    for opening, around, wanted in (
        ('<html lang="de-AT">', "", "de"), ("<html>", "", "de"), ('<html lang="tlh">', "", "de"),
        ('<html lang="fr">', ' lang="nb"', "no"), ('<html xml:lang="it">', "", "it"),
    ):  # fmt: skip
        made, outcome = make(built(f"<article{around}>{text}</article>", opening=opening))
        assert outcome == SUMMARIZED
        node = LexborHTMLParser(block_of(made))
        assert node.css_first("details").attributes["lang"] == wanted
        assert node.css_first("ol").attributes.get("lang") == (None if wanted == "de" else "de")
    unknown = "".join(f"<p>{each}</p>" for each in BASQUE)
    node = LexborHTMLParser(block_of(make(built(f"<article>{unknown}</article>", opening="<html>"))[0]))
    assert node.css_first("details").attributes["lang"] == "en"


GERMAN = (
    "Die alte Fähre nach Carrow fährt ab Montag wieder, zwei Winter nach dem Sturm.",
    "Der Rat der Insel hat sie mit einem Kredit bezahlt, den der Staat in zehn Jahren zurückzahlt.",
    "Vierzig Menschen leben im Winter auf der Insel, und alles kommt mit dem Schiff zu ihnen.",
    "Seit dem Sturm waren sie mit den Booten zweier Fischer gefahren, die nichts dafür nahmen.",
    "Der neue Steg steht auf Pfählen aus Stahl, die elf Meter tief in den Fels getrieben wurden.",
    "Der Kran musste an dreißig von achtzig Tagen auf ruhiges Wasser warten.",
    "Die Kinder der Insel gehen auf dem Festland zur Schule und kommen am Freitag heim.",
    "Die Fähre nimmt zwölf Autos und neunzig Menschen mit und braucht eine halbe Stunde.",
)
BASQUE = [f"Hau ez da ezer, baina hala ere {number}. esaldi luze samar bat da hemen idatzita." for number in ("lehen", "bigarren", "hirugarren", "laugarren", "bosgarren", "seigarren", "zazpigarren", "zortzigarren", "azken")]  # fmt: skip


def test_right_to_left():
    """A page that doesn't say so gets a block that does."""
    text = "".join(
        f"<p>تعود العبارة القديمة إلى الجزيرة رقم {number} يوم الاثنين، بعد شتاءين من العاصفة التي دمرت الرصيف.</p>"
        for number in range(12)
    )
    made, _ = make(built(f"<article>{text}</article>", opening="<html>"))
    assert LexborHTMLParser(block_of(made)).css_first("details").attributes["dir"] == "rtl"


@pytest.mark.parametrize("setting", ["into", "after"])
def test_a_selector_that_is_none_is_an_error(setting):
    """It is said before any page is read."""
    with pytest.raises(OptionError, match="a CSS selector"):
        Settings(**{setting: ("a[",) if setting == "into" else "a["})
    with pytest.raises(OptionError, match="at least one"):
        Settings(into=())
    with pytest.raises(OptionError, match="least"):
        Settings(least=0)


@pytest.mark.parametrize("piece", ["<script>", "<!--", '<a b="', "</b", "<article>", "<p a='", "<"])
def test_hostile_pages_take_linear_time(piece):
    """A megabyte of what opens and never closes."""
    content = (piece * (1_000_000 // len(piece))).encode()
    found = places(content, content.decode(), ("article",), "h1")
    assert found is None or len(found) <= 1

"""Whatever a page holds: blocks of every kind, hidden parts, frames, errors, and pages too large or too deep."""

import pickle

import pytest

from summarizer import Document, OptionError, SummarizerWarning, read_html, read_markdown, summarize
from summarizer.document import PageBlock
from summarizer.readers.html import evidence as html_evidence
from summarizer.readers.html import judge as html_judge
from summarizer.readers.html import marks as html_marks
from summarizer.readers.html import names as html_names
from summarizer.readers.html.alike import templates
from summarizer.readers.html.context import Context
from summarizer.readers.html.features import FIRST
from summarizer.readers.html.marks import bin_of
from summarizer.readers.html.parse import DEEPEST, FEW_TAGS
from summarizer.readers.html.reader import facts_of
from summarizer.readers.html.runs import Page, Run
from summarizer.readers.html.second import SECOND
from summarizer.readers.html.signs import told_by
from summarizer.readers.html.walk import MOST_RUNS
from tests.growth import assert_grows_slowly
from tests.pages import AROUND, ARTICLE, FIVE, FOOTER, FOUR, NAVIGATION, ONE, RELATED, THREE, TITLE, TWO, page


def kept(document):
    """Return the kind and text of each block that is kept."""
    return [(block.kind, block.text) for block in document.blocks if not block.reason]


def test_every_block_says_where_it_is_and_why_it_is_not():
    """Kept blocks stand in the text, the others have a reason; parts add up to the score's log odds."""
    document = read_html(page(f"{NAVIGATION}<main><article>{ARTICLE}</article>{RELATED}</main>{FOOTER}"))
    assert {block.reason for block in document.blocks} >= {"", "title", "score"}
    for block in document.blocks:
        assert (block.start < 0) == (block.reason != "")
        assert block.start < 0 or document.text[block.start : block.end] == block.text
        assert 0 <= block.score <= 1
        assert len(block.parts) == 7
    surely = next(block for block in document.blocks if block.text == TWO)
    assert surely.score == pytest.approx(1 / (1 + 2.718281828 ** -sum(surely.parts)), abs=1e-4)
    assert pickle.loads(pickle.dumps(document)) == document
    assert len({document, document.replace()}) == 1


def test_a_paragraph_with_a_short_title_in_it_is_no_title():
    """An article on "Sea walls" names them; a kicker before the title and a site behind it are the title's, though."""
    title = "Sea walls"
    first = (
        "Sea walls hold the water back where a dike would be too wide, and they have to be built on rock or on piles."
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in (first, ONE, TWO, THREE))
    body = f"<article><div>Sea walls</div><div>Guide: Sea walls</div>{paragraphs}</article>"
    document = read_html(page(body, f"<title>{title}</title>"))
    assert document.text.startswith(first)
    reasons = {block.text: block.reason for block in document.blocks}
    assert reasons["Sea walls"] == "title"
    assert reasons["Guide: Sea walls"]


def test_what_a_post_quotes_of_the_one_above_is_read_once_in_a_forum():
    """However near it stands; a short line may be said by two. Elsewhere a line comes back, as in a song."""
    said, short = "It leaves from the old quay now, as far as I know.", "Thank you for that!"
    lines = (f"<p>{ONE}</p><p>{said}</p><p>{short}</p>", f"<p>{TWO}</p>", f"<p>{said}</p><p>{THREE}</p><p>{short}</p>")
    body = f"<h1>{TITLE}</h1>" + "".join(f"<div class=post>{line}</div>" for line in lines)
    for address, count in (("https://penrose.example/threads/7", 1), ("https://penrose.example/story", 2)):
        document = read_html(page(body, f"<title>{TITLE}</title><link rel=canonical href='{address}'>"))
        assert document.text.count(said) == count
        assert document.text.count(short) == 2


def judged(body, scores):
    """Return the kept texts of a page whose runs score as given, None for what scores .95."""
    facts = facts_of(page(body))[0]
    verdicts = html_judge.Verdicts(facts, html_judge.learnt())
    verdicts.scores = [scores.get(run.text, 0.95) for run in facts.page.runs]
    reasons = verdicts._reasons(0.6)
    return [run.text for run, reason in zip(facts.page.runs, reasons, strict=True) if not reason]


def test_a_post_that_an_article_shows_is_kept_with_it():
    """What stands in a quote between its paragraphs is the article's; so is none below it, and no other line."""
    post, by, line = "The sea came over the road again!", "— Gull Watch (@gulls) May 3", "More on the road"
    article = (
        f"<h1>{TITLE}</h1><p>{ONE}</p><blockquote><p>{post}</p>{by}</blockquote><p>{line}</p><p>{TWO}</p><p>{THREE}</p>"
    )
    low = {post: 0.3, by: 0.12, line: 0.3}
    assert judged(f"<article>{article}</article>", low) == [ONE, post, by, TWO, THREE]
    assert judged(f"<article>{article}</article>", low | {by: 0.05}) == [ONE, post, TWO, THREE]
    below = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><blockquote>{post}</blockquote></article>"
    assert judged(below, low) == [ONE, TWO, THREE]


@pytest.mark.parametrize("listing", ["<pre>{}</pre>", "<div class=code><pre><code>{}</code></pre></div>"])
def test_a_listing_between_paragraphs_is_kept_with_them(listing):
    """What a manual or a post shows of a program is its own; not what stands below its last paragraph or beside it."""
    code, cite = "level = gauge()", "cite: lock2026"
    article = f"<h1>{TITLE}</h1><p>{ONE}</p>{listing.format(code)}<p>{TWO}</p><p>{THREE}</p>"
    low = {code: 0.12, cite: 0.12}
    assert judged(f"<article>{article}{listing.format(cite)}</article>", low) == [ONE, code, TWO, THREE]
    assert judged(f"<article>{article}</article>", {code: 0.05}) == [ONE, TWO, THREE]
    beside = f"<div class=tool>{listing.format(cite)}</div>"
    assert judged(f"<div>{beside}<article>{article}</article></div>", low) == [ONE, code, TWO, THREE]
    assert judged(f"<article>{article.replace('pre>', 'div>')}</article>", low) == [ONE, TWO, THREE]


def test_what_stands_on_a_page_twice_is_kept_once():
    """A post that another quotes, not a verse that comes back at once, and no short line."""
    verses = "".join(f"<p>{text}</p>" for text in (ONE, TWO, ONE, THREE, "So be it.", FOUR, FIVE))
    body = f"<article><h1>{TITLE}</h1>{verses}<p>Here it is told again.</p><p>{ONE}</p><p>So be it.</p><p>{TWO}</p></article>"
    again = "Here it is told again."
    assert judged(body, {}) == [ONE, TWO, ONE, THREE, "So be it.", FOUR, FIVE, again, ONE, "So be it."]


TABLE = "<table><tr><th>Port</th><th>Ferries</th></tr><tr><td>Penrose</td><td>12</td></tr><tr><td>Breck</td><td>7</td></tr></table>"


def test_nothing_of_a_page_is_judged_again_by_the_shapes_of_plain_text():
    """Rows, short items, verses and an interviewer's questions are sentences; captions and code are the article's and none."""
    body = (
        f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p>{TABLE}<p>{THREE}</p><ul><li>two ropes</li><li>a lamp</li></ul>"
        f"<p><b>Who pays for the road?</b></p><p>{FOUR}</p><p>Grey is the gull,<br>and grey the sea.</p><p>{FIVE}</p></article>"
    )
    digest = summarize(read_html(page(body)))
    sentences = [sentence.text for sentence in digest.all_sentences]
    assert {"Port | Ferries", "Penrose | 12", "two ropes", "Who pays for the road?"} <= set(sentences)
    assert not digest.furniture


def test_captions_and_code_are_no_sentences():
    """They are furniture of their kind, unless it is kept."""
    text = f"{ONE}\n\nThe quay at noon.\n\nx = 1\ny = 2\n\n{TWO}"
    spans = [("paragraph", ONE), ("caption", "The quay at noon."), ("code", "x = 1\ny = 2"), ("paragraph", TWO)]
    blocks = [PageBlock(part, kind, text.index(part), text.index(part) + len(part)) for kind, part in spans]
    document = Document(text, blocks=blocks)
    digest = summarize(document)
    assert [sentence.text for sentence in digest.all_sentences] == [ONE, TWO]
    assert [(part.text, part.reason) for part in digest.furniture] == [
        ("The quay at noon.", "caption"),
        ("x = 1\ny = 2", "code"),
    ]
    assert [sentence.paragraph for sentence in digest.all_sentences] == [0, 3]
    whole = summarize(document, furniture="keep")
    assert "The quay at noon." in [sentence.text for sentence in whole.all_sentences]


@pytest.mark.parametrize(
    "blocks",
    [
        [PageBlock("Gulls", "paragraph", 1, 6)],
        [PageBlock("", "paragraph", 0, 0)],
        [PageBlock("fly.", "paragraph", 6, 10), PageBlock("Gulls", "paragraph", 0, 5)],
        ["Gulls"],
    ],
)
def test_blocks_stand_in_their_text(blocks):
    """Offsets are sacred."""
    with pytest.raises(OptionError, match="blocks="):
        Document("Gulls fly.", blocks=blocks)


@pytest.mark.parametrize("warnings", ["one", [1]])
def test_warnings_are_several_str(warnings):
    """A str alone would be warnings of a letter each."""
    with pytest.raises(OptionError, match="warnings="):
        Document("Gulls fly.", warnings=warnings)
    assert Document("Gulls fly.", warnings=["One."]).warnings == ("One.",)


@pytest.mark.parametrize(
    "hidden",
    [
        f"<p hidden>{FIVE}</p>",
        f"<template><p>{FIVE}</p></template>",
        f"<p class='sr-only'>{FIVE}</p>",
        f"<span class='visually-hidden'>{FIVE}</span>",
        f"<div aria-hidden=true><p>{FIVE}</p></div>",
        f"<p style='color:red; display: none'>{FIVE}</p>",
        f"<noscript><p>{FIVE}</p></noscript>",
        f"<p>The road <del>{FIVE}</del> is closed.</p>",
        f"<script>let a = '{FIVE}'</script>",
        f"<div style='margin:0; display : none'><p>{FIVE}</p></div>",
        f"<p style='visibility:Hidden'>{FIVE}</p>",
        f"<p style='position:absolute;left:-9999px'>{FIVE}</p>",
        f"<p style='clip: rect(0 0 0 0)'>{FIVE}</p>",
        f"<p class='note hidden'>{FIVE}</p>",
        f"<p class='d-none'>{FIVE}</p>",
        f"<p class='screen-reader-only'>{FIVE}</p>",
        f"<p class='show-for-sr'>{FIVE}</p>",
        f"<p class='no-display'>{FIVE}</p>",
        f"<p class='assistive-text'>{FIVE}</p>",
        f"<p class='Text_visuallyHidden__a1B2c'>{FIVE}</p>",
        f"<p class='VisuallyHidden-sc-8buqks-0 kWfTo'>{FIVE}</p>",
        f"<p class='visually-hidden-focusable'>{FIVE}</p>",
        f"<p class='accessibly-hidden'>{FIVE}</p>",
        f"<p class='sr_only'>{FIVE}</p>",
        f"<p class='print-only'>{FIVE}</p>",
        f"<p style='clip-path: inset(50%)'>{FIVE}</p>",
        f"<div style='content-visibility:hidden'>{FIVE}</div>",
        f"<div popover id=more><p>{FIVE}</p></div>",
        f"<dialog open><p>{FIVE}</p></dialog>",
    ],
)
def test_what_nobody_sees_is_not_read(hidden):
    """However it is hidden."""
    document = read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p>{hidden}<p>{TWO}</p><p>{THREE}</p></article>"))
    assert FIVE not in document.text
    assert all(text in document.text for text in (ONE, TWO, THREE))


@pytest.mark.parametrize(
    ("inside", "read"),
    [
        ("It carries 10<sup>6</sup> tons.", "It carries 10⁶ tons."),
        ("The area is x<sup>a</sup> or 2<sup>0.5</sup> here.", "The area is x^a or 2^0.5 here."),
        ("On the 1<sup>st</sup> of May it opens.", "On the 1st of May it opens."),
        ("A wave of ten metres<sup><a href='#n4'>[4]</a></sup> hit it.", "A wave of ten metres hit it."),
        ("The <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby> is closed.", "The 港 is closed."),
        ("The Donau<wbr>dampf\xadschiff leaves at noon.", "The Donaudampfschiff leaves at noon."),
        ("One line,<br>and another.", "One line,\nand another."),
        ("The load is <math><mi>F</mi><mo>=</mo><mn>3</mn></math> tons.", "The load is F=3 tons."),
        ("It is <math><msup><mi>x</mi><mn>2</mn></msup><mo>\u2062</mo><mi>y</mi></math> here.", "It is x^2y here."),
        (
            "It is <span style='display: none'><math><mi>E</mi><annotation>\\E</annotation></math></span><img alt=E>.",
            "It is E.",
        ),
        ("One of the <b>bold</b> <i>words</i> is enough.", "One of the bold words is enough."),
    ],
)
def test_signs_in_a_line(inside, read):
    """Raised figures, notes' marks, ruby, breaks, spaces and formulas, those too that a page hides behind a picture."""
    document = read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{inside}</p><p>{THREE}</p></article>"))
    assert read in [block.text for block in document.blocks]


@pytest.mark.parametrize("around", ["<dialog open>{}</dialog>", "<div popover>{}</div>"])
def test_an_article_in_what_opens_is_read_where_the_page_has_nothing_else(around):
    """A page whose article is a dialog."""
    article = "".join(f"<p>{text}</p>" for text in (ONE, TWO, THREE))
    assert read_html(page(around.format(f"<h1>{TITLE}</h1>{article}"))).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


def test_an_article_behind_what_lies_over_it_is_read():
    """A site makes the rest of a page inert while it asks something, and what it asks is in the saved page, too."""
    article = "".join(f"<p>{text}</p>" for text in (ONE, TWO, THREE))
    assert (
        ONE in read_html(page(f"<div inert><h1>{TITLE}</h1>{article}</div><div><p>{FIVE}</p><p>{FIVE}</p></div>")).text
    )


def test_what_is_hidden_on_telephones_only_is_read():
    """A class for narrow screens says in the same breath where it is shown; of a field its label only is hidden."""
    for names in "hidden md:block", "d-none d-lg-flex", "hide", "unhidden", "field--label-visually_hidden":
        article = f"<article><h1>{TITLE}</h1><p>{ONE}</p><div class='{names}'><p>{FIVE}</p></div><p>{TWO}</p></article>"
        assert FIVE in read_html(page(article)).text, names


def test_a_template_that_is_shown_is_read():
    """A part of an element that brings its own text, as new pages write it."""
    shown = f"<x-story><template shadowrootmode='open'><p>{ONE}</p><p>{TWO}</p></template></x-story>"
    assert read_html(page(f"<h1>{TITLE}</h1>{shown}<template><p>{FIVE}</p></template>")).text == f"{ONE}\n\n{TWO}"


def test_two_breaks_part_paragraphs_and_none_parts_a_listing():
    """As old pages and new ones write them."""
    document = read_html(f"<div>{ONE}<br><br>{TWO}<pre>a = 1<br><br>b = 2\n</pre>{THREE}</div>")
    found = [(block.kind, block.text) for block in document.blocks]
    assert found == [("paragraph", ONE), ("paragraph", TWO), ("code", "a = 1\n\nb = 2"), ("paragraph", THREE)]


def test_a_paragraph_that_is_a_link_and_text_before_the_first_paragraph():
    """News sites link whole paragraphs; a div may begin without a tag."""
    linked = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p><a href='/x'>{TWO}</a></p><a href='/y'><p>{THREE}</p></a><p>{FOUR}</p></article>"
    document = read_html(page(linked))
    assert all(text in document.text for text in (ONE, TWO, THREE, FOUR))
    bare = read_html(page(f"<div>{ONE}<p>{TWO}</p>{THREE}</div><font>{FOUR}<p>{FIVE}</font>"))
    assert [text for _, text in kept(bare)] == [ONE, TWO, THREE, FOUR, FIVE]


def test_a_cloud_of_tags_goes():
    """Its label and the commas are no links; a paragraph with as many links in it ends as a sentence."""
    names = ("harbours", "roads", "storms", "ferries", "piles", "mayors", "euros", "quays", "winters", "shops")
    links = ", ".join(f"<a href='/{name}'>{name}</a>" for name in names)
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>Tags: {links}</p><p>{links.replace(', ', ' and ')} are in it.</p><p>{FOUR}</p></article>"
    document = read_html(page(body))
    cloud, about = [block for block in document.blocks if "quays" in block.text]
    assert (cloud.reason, about.reason) == ("link", "")


def test_a_link_that_is_no_sentence_goes():
    """Whatever the model says of it."""
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p><a href='/f'>Ferries of the north in pictures</a></p><p>{THREE}</p><p>{FOUR}</p></article>"
    assert "in pictures" not in read_html(page(body)).text


def test_questions_and_answers_recipes_and_posts_are_read_in_turn():
    """All posts of a forum, all of a recipe."""
    posts = "".join(
        f"<div class='post'><div class='author'>gull{n}</div><div class='message'><p>{text}</p></div></div>"
        for n, text in enumerate((ONE, TWO, THREE, FOUR, FIVE))
    )
    forum = read_html(page(f"{NAVIGATION}<h1>{TITLE}</h1><div class='topic'>{posts}</div>{FOOTER}"))
    found = [text for _, text in kept(forum) if text in (ONE, TWO, THREE, FOUR, FIVE)]
    assert found == [ONE, TWO, THREE, FOUR, FIVE]
    recipe = "<h2>You need</h2><ul><li>two onions</li><li>a litre of stock</li></ul><h2>How</h2><ol><li>Chop the onions and fry them until they are brown.</li><li>Pour in the stock, and let it boil for an hour.</li></ol>"
    document = read_html(page(f"{NAVIGATION}<article><h1>Onion soup</h1><p>{ONE}</p>{recipe}</article>{FOOTER}"))
    assert "- two onions\n- a litre of stock" in document.text


def test_cells_of_a_layout_are_paragraphs_and_cells_of_data_are_rows():
    """A table of one long column of text is no data."""
    prose = read_html(page(f"<table><tr><td>Menu</td><td>{ONE}<br><br>{TWO}<br><br>{THREE}</td></tr></table>"))
    assert {kind for kind, text in kept(prose) if text in (ONE, TWO, THREE)} == {"paragraph"}
    long = " ".join([ONE] * 4)
    wide = read_html(
        page(f"<article><p>{TWO}</p><table><tr><td>{long}</td><td>{long}</td></tr></table><p>{THREE}</p></article>")
    )
    assert ("paragraph", long) in kept(wide)
    data = read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p>{TABLE}<p>{THREE}</p></article>"))
    assert "Port | Ferries\nPenrose | 12\nBreck | 7" in data.text


DISCOURSE = "".join(f"<div class='post'><p>{text}</p></div>" for text in (ONE, TWO, THREE))


@pytest.mark.parametrize(
    "content",
    [
        page(f"<div id=app></div><noscript>{DISCOURSE}</noscript>"),
        page(f"<div style='display:none'>{DISCOURSE}</div>"),
        f"<html><frameset cols='20,80'><frame src='a.html'><noframes><body>{DISCOURSE}</body></noframes></frameset></html>",
        f"<nav>{DISCOURSE}</nav>",
    ],
    ids=["noscript", "hidden", "noframes", "nav"],
)
def test_a_page_that_has_text_is_not_empty(content):
    """Where nothing else is there, what is meant for other readers is read."""
    assert [text for _, text in kept(read_html(content))] == [ONE, TWO, THREE]


def test_data_for_machines_are_the_last_way():
    """An article that stands in JSON-LD only is read from there; broken data are passed over."""
    data = f'{{"@graph": [{{"@type": "NewsArticle", "articleBody": "{ONE}\\n{TWO}\\n{THREE}"}}]}}'
    scripts = f"<script type='application/ld+json'>[broken</script><script type='application/ld+json'>{data}</script>"
    assert read_html(page("<div id=app></div>", scripts)).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


@pytest.mark.parametrize(
    "content",
    [
        f"<article><p>{ONE}</p><p>{TWO}</p><p>We use butter and salt in these cookies.</p></article>",
        f"<meta http-equiv=refresh content=900><p>{ONE}</p>",
        "<meta http-equiv=refresh content='300; url=/now'><p>It is low tide.</p>",
        "<meta http-equiv=content-language content=en><p>It is low tide.</p>",
        "<noscript><meta http-equiv=refresh content='0; url=/?plain'></noscript><p>It is low tide.</p>",
        "<p>We use oatmeal cookies for these, but any soft kind will do.</p>",
        "<p>We need your consent to build here, the minister told the village.</p>",
        "<p>The firm wrote: 'We use cookies to serve you', and was sued.</p>",
        "<p>Before you continue to the next step, empty all drawers.</p>",
        "<p>You should update your browser today, experts say.</p>",
        "<p>The domain is for sale for two million, its owner said.</p>",
        "<p>Police could not find the page that was torn from the log.</p>",
        "<p>Wir verwenden für diese Cookies Bananen und Haferflocken.</p>",
        "<p>Nous utilisons du beurre dans ces cookies.</p>",
        "<p>Usamos avena y plátano para estas cookies.</p>",
        "<p>Uusia evästeitä koskevia sääntöjä valmistellaan.</p>",
        "<p>Ramazan öncesi çerez fiyatları yüzde kırk arttı.</p>",
        "<p>市販のクッキーを使用して、火を使わずにケーキを作ります。</p>",
    ],
)
def test_a_page_that_speaks_of_cookies_or_loads_itself_again_is_no_wall(content):
    """Only its title and first lines can ask to agree, who bakes doesn't, and only what leads elsewhere at once is none."""
    assert read_html(page(content)).warnings == ()


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>Hello.</p>", "Hello."),
        ("Hello", "Hello"),
        ("<a href='/'>Home</a>", "Home"),
        ("<h1>Tides</h1>", "Tides"),
    ],
)
def test_the_shortest_pages(content, text):
    """Never nothing where there is text."""
    assert read_html(content).text == text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (page("<p>Please enable JavaScript to view this site.</p>", ""), "asks for JavaScript"),
        (page("<div id=root></div><noscript>Sie müssen JavaScript aktivieren.</noscript>", ""), "asks for JavaScript"),
        (page("<h1>404 Not Found</h1><p>nginx</p>", "<title>404 Not Found</title>"), "an error"),
        (page("<h1>Oops!</h1><p>The page you asked for could not be found.</p>", ""), "an error"),
        (page("<h1>Seite nicht gefunden</h1>", ""), "an error"),
        (page("<p>Application error: a server-side exception has occurred.</p>", "<title>Shop</title>"), "an error"),
        (page("<p>Sorry, this page isn't available.</p>", ""), "an error"),
        (page("<p>Something went wrong. Try again.</p>", "<title>Breck News</title>"), "an error"),
        (page("<p>Veuillez activer JavaScript.</p>", ""), "asks for JavaScript"),
        (page("<p>Please enable cookies to continue.</p>", ""), "asks for JavaScript"),
        (page("<div id=app><p>Loading...</p></div>", "<title>Breck News</title>"), "asks for JavaScript"),
        (page("<p>Checking your browser before you go on.</p>", "<title>Just a moment...</title>"), "a person"),
        (page(f"<article><p>{ONE}</p><p>Subscribe now to continue reading.</p></article>", ""), "the beginning"),
        ("<html><frameset><frame src=menu.html><frame src=b.html></frameset></html>", "it shows menu.html"),
        (page("<script>a()</script><script>b()</script><script>c()</script>", ""), "its scripts would fetch it"),
        ("<html></html>", "the page has no text"),
        (page("<h1>Let's confirm you are human</h1><p>Press and hold.</p>", ""), "a person"),
        (page("<p>There has been a critical error on this website.</p>", ""), "an error"),
        (page("<h1>451</h1><p>Unavailable for legal reasons.</p>", ""), "an error"),
        (page("<p>La página que buscas no existe.</p>", ""), "an error"),
        (page("<p>This listing has expired.</p>", ""), "an error"),
        (page("<p>We can’t seem to find the page you’re after.</p>", ""), "an error"),
        (page("<p>The domain penrose.example is for sale.</p><p>This domain may be for sale!</p>", ""), "an error"),
        (page("<h1>Before you continue to Breck</h1><p>We use cookies and data to do this.</p>", ""), "to agree first"),
        (page("<p>Wir und unsere 214 Partner verwenden Cookies.</p><p>Mehr dazu.</p>", ""), "to agree first"),
        (page("<p>This website uses cookies to make it work.</p>", ""), "to agree first"),
        (page("<p>Nous et nos 214 partenaires utilisons des cookies.</p>", ""), "to agree first"),
        (page("<p>My i nasi partnerzy używamy plików cookie.</p>", ""), "to agree first"),
        (page("<p>Käytämme evästeitä parantaaksemme palvelua.</p>", ""), "to agree first"),
        (page("<p>Sizlere hizmet vermek için çerezler kullanıyoruz.</p>", ""), "to agree first"),
        (page("<p>当サイトではCookieを使用しています。</p>", ""), "to agree first"),
        (page("<p>Your browser is not supported. Please change it.</p>", ""), "another browser"),
        (page("<p>Please update your browser.</p>", ""), "another browser"),
        (page("<meta http-equiv=Refresh content=\"0; url='/b'\"><p>Redirecting ...</p>", ""), "elsewhere: /b"),
    ],
)
def test_a_page_that_is_no_article_says_so(content, said):
    """One sentence in the document's warnings."""
    (warning,) = read_html(content).warnings
    assert said in warning


def test_an_article_on_errors_is_none():
    """Words of errors in a real article are its words."""
    body = (
        f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>For an hour the page could not be found, error 404 not found, it said.</p><p>{TWO}</p>"
        + "".join(f"<p>{text}</p>" for text in (THREE, FOUR, FIVE)) * 2
    )
    assert read_html(page(f"{body}</article>")).warnings == ()


def test_a_page_too_large_is_read_in_part_and_says_so():
    """Ten megabytes of menu items would take a quarter of a minute."""
    document = read_html("<ul>" + "<li><a href='/x'>An item of it</a></li>" * (MOST_RUNS + 500) + "</ul>")
    assert len(document.blocks) == MOST_RUNS
    assert document.warnings == ("the page is too large: its beginning was read only",)


def test_nothing_but_tags(monkeypatch):
    """More tags than any page has are cut before they are parsed."""
    monkeypatch.setattr("summarizer.readers.html.parse.MOST_TAGS", 1000)
    document = read_html("<p>" + f"{ONE}<b>x</b>" * 2000)
    assert document.warnings == ("the page is too large: its beginning was read only",)
    assert ONE in document.text


DEEP = ["<div>", "<ul><li>", "<b>", "<a href='/'>", "<table><tr><td>", "<p><font>", "<span>"]
# Ends of what isn't open end nothing; elements that pages hardly have lie in each other as well.
HIDDEN_DEEP = [
    "<div></p>",
    "<b></i>",
    "<label></p>",
    "<ruby></p>",
    "<optgroup></p>",
    "<x-note></p>",
    "<svg><g>",
    "<rt>",
    "<foo></p>",
    "<made:up></p>",
    "<f;></p>",
    "<path></p>",
    "<ruby></ruby><rt></p>",
    "<h1><li>",
    "<dd><li>",
]


@pytest.mark.parametrize("tag", [*DEEP, *HIDDEN_DEEP])
def test_a_hundred_thousand_elements_in_each_other(tag):
    """A parser that asks each of them whether a paragraph is open would take minutes."""
    read = {}

    def work(elements):
        content = tag * (elements // tag.count("<")) + f"<p>{ONE}"
        return lambda: read.update({elements: read_html(content).text})

    assert_grows_slowly(work, 10_000, 100_000)
    assert ONE in read[100_000]


def test_a_list_of_a_hundred_thousand_choices():
    """A parser that looks at all of them for each would take minutes; few stay as they are."""

    def work(choices):
        content = f"<p>{ONE}</p><select>" + "<option value=1>a" * choices + f"</select><p>{TWO}</p>"
        return lambda: read_html(content)

    assert_grows_slowly(work, 10_000, 100_000)
    assert ONE in work(100_000)().text
    assert TWO in work(100_000)().text
    assert work(100)().text == f"{ONE}\n\n{TWO}"


def test_readings_of_characters_stay_beside_them():
    """However many a page has, each in its <ruby>."""
    for ruby in ("<ruby>漢<rt>かん</rt></ruby>", "<ruby>漢<rp>(<rt>かん<rp>)</ruby>"):
        document = read_html("<p>" + ruby * 4000 + "</p>")
        assert document.text == "漢" * 4000


def test_many_elements_one_behind_the_other_are_not_deep():
    """Pictures and breaks without ends, and no more than a page has in each other."""
    document = read_html(
        "<div>" + "<img src=a><br>" * DEEPEST + f"</div><div><p>{ONE}</p><ul><li>an item</li></ul></div>"
    )
    assert [block.kind for block in document.blocks] == ["paragraph", "item"]
    content = "<ul>" + "<li>an item" * FEW_TAGS + f"</ul><p>{ONE}</p><script>{'if(i<n;j<m)' * DEEPEST}</script>"
    assert {(block.kind, block.text) for block in read_html(content).blocks} == {
        ("item", "an item"),
        ("paragraph", ONE),
    }


def test_metadata_come_from_marks_data_and_bylines():
    """The site, what it is about, who and when: however a page says it."""
    data = '{"@type": "NewsArticle", "datePublished": "2026-03-14T10:00:00Z", "author": [{"name": "Ida Roe"}, {"name": "Sam Low"}], "publisher": {"name": "Harbour Weekly"}}'
    document = read_html(page(ARTICLE, f"<title>{TITLE}</title><script type='application/ld+json'>{data}</script>"))
    assert (document.author, document.date, document.site) == ("Ida Roe; Sam Low", "2026-03-14", "Harbour Weekly")
    marked = f"<article><h1>{TITLE}</h1><span itemprop=author><span itemprop=name>Ida Roe</span></span> <time datetime='2026-02-03'>today</time><p>{ONE}</p><p>{TWO}</p></article>"
    document = read_html(
        page(marked, "<meta property=og:site_name content='Harbour Weekly'><meta name=description content='On roads.'>")
    )
    assert (document.author, document.date, document.site, document.description) == (
        "Ida Roe",
        "2026-02-03",
        "Harbour Weekly",
        "On roads.",
    )


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("By Ida Roe, 14 March 2026", "Ida Roe", "2026-03-14"),
        ("Von Ida Roe | 3. März 2026", "Ida Roe", "2026-03-03"),
        ("Published March 14, 2026", None, "2026-03-14"),
        ("Updated 14.03.2026 09:00", None, "2026-03-14"),
        ("Updated 03/14/2026", None, "2026-03-14"),
        ("2026年3月14日 12:00", None, "2026-03-14"),
        ("Le 5 août 2026", None, "2026-08-05"),
        ("30 February 2026", None, None),
        ("12 drummers 2026", None, None),
        ("By https://x.example 2026", None, None),
    ],
)
def test_bylines_say_by_whom_and_when(line, author, date):
    """In the words of a dozen languages."""
    document = read_html(
        page(f"<article><h1>{TITLE}</h1><div>{line}</div><p>{ONE}</p><p>{TWO}</p></article>", f"<title>{TITLE}</title>")
    )
    assert (document.author, document.date) == (author, date)


def test_no_date_is_made_of_a_copyright_line():
    """A year in the footer or under the title is no day."""
    body = f"<article><h1>{TITLE}</h1><p>© 2019 Breck, January 1, 2019</p><p>{ONE}</p><p>{TWO}</p></article><p>© 2019 Breck</p>"
    assert read_html(page(body)).date is None
    assert read_html(page(body), url="https://breck.example/2026/03/14/road").date == "2026-03-14"


def test_a_site_is_no_author_and_an_address_is_an_address():
    """What every page of a site says is said of none."""
    head = "<meta property=og:site_name content='Breck News'><meta name=author content='Breck News'><meta name=author content='admin'><link rel=canonical href='/a'><link rel=canonical href='/b'>"
    document = read_html(page(f"<h1>{TITLE}</h1><p>{ONE}</p><a rel=author href='/i'>Ida Roe</a><p>{TWO}</p>", head))
    assert (document.author, document.url) == ("Ida Roe", None)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: summarize("<p>The road is closed.</p>"), "read_html"),
        (lambda: summarize("page.html"), "read_file"),
        (lambda: summarize("notes of today/page.pdf"), "read_file"),
        (lambda: summarize("https://breck.example/a"), "read_url"),
        (lambda: read_html("page.html"), "read_file"),
        (lambda: read_html("https://breck.example/a"), "read_url"),
        (lambda: summarize("www.breck.example/a"), r"read_url\('https://www.breck.example/a'\)"),
        (lambda: summarize("ftp://breck.example/a"), "an address of ftp, and none such is fetched; save what is there"),
        (lambda: summarize("file:///home/ina/a.txt"), "an address of file"),
    ],
)
def test_what_stands_for_a_text_is_not_read_and_says_what_to_call(call, said):
    """Once, and at the caller's line."""
    with pytest.warns(SummarizerWarning, match=said) as caught:
        call()
    assert len(caught) == 1
    assert caught[0].filename == __file__


@pytest.mark.parametrize(
    "text",
    [
        "See the new page.html",
        "<3 for all",
        "<- back",
        "It was version 2.0",
        "http is a protocol",
        "a.b",
        ".html",
        "<unheard of",
    ],
)
def test_a_text_is_a_text(text):
    """However short."""
    summarize(text)


def test_markup_is_a_page_s():
    """What is passed as a page isn't warned of, nor is text in other readers."""
    read_html("<p>Hello.</p>")
    read_html("Hello")
    summarize(read_markdown("<p>Hello.</p>"))


def test_bins_grow():
    """Every number of words has a bin, and more words never have a lower one."""
    bins = [bin_of(words) for words in range(1, 200)]
    assert bins == sorted(bins)
    assert (bins[0], bins[-1]) == (0, 11)


def test_around_an_article_nothing_is_kept():
    """The page that every other test has its parts from."""
    document = read_html(page(f"{NAVIGATION}<main><article>{ARTICLE}</article>{RELATED}</main>{FOOTER}"))
    assert not any(words in document.text for words in AROUND)


@pytest.mark.parametrize(
    ("text", "words", "marks"),
    [
        ("Home | News", 2, {html_marks.MENU}),
        ("Photo by Ida Roe", 4, {html_marks.CREDIT}),
        ("Updated 9:30", 2, {html_marks.DIGITS, html_marks.TIME, html_marks.BYLINE}),
        ("An hour ago", 3, {html_marks.BYLINE}),
        ("room 7", 2, {html_marks.DIGITS}),
        ("© Breck", 2, {html_marks.RIGHTS}),
        ('"Yes", he wrote to ida@x.example', 6, {html_marks.QUOTE, html_marks.LINK}),
        ("no debts: none at all", 5, set()),
        (f"Photo by {ONE} " * 4, 100, set()),
        ("x | " * 200, 400, set()),
    ],
)
def test_marks_of_a_run(text, words, marks):
    """Signs of a menu, a credit, a byline; long runs aren't looked at for what stands in short ones."""
    assert {mark for mark in range(9) if html_marks.marks_of([text], [words], text)[0] >> mark & 1} == marks


@pytest.mark.parametrize(
    ("text", "letters", "end"),
    [
        ("NEWS", 0, 0),
        ("Latest News", 1, 0),
        ("and so on.", 2, 2),
        ("7 boats?", 3, 3),
        ("The boats:", 4, 1),
        ("(so)", 2 + 3, 0),
        ("He said “no.”", 4, 2),
        ("”", 2 + 3, 0),
    ],
)
def test_letters_and_ends_of_a_run(text, letters, end):
    """Capitals, beginnings; final marks, with quotes and brackets aside."""
    assert (html_marks.letters_of(text), html_marks.end_of(text)) == (letters, end)


def test_words_links_and_bold_letters():
    """A script without spaces has words, too; shares of links and of bold letters have few steps."""
    assert html_marks.words_of("市議会は月曜日に港の道路を閉鎖した") == 8
    assert html_marks.words_of("Donaudampfschifffahrtsgesellschaftskapitän") == 1
    assert [html_marks.links_of(linked, 100) for linked in (0, 10, 30, 70, 99)] == [0, 1, 2, 3, 4]
    assert [html_marks.bold_of(bold, 100) for bold in (0, 50, 95)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("address", "types", "kinds"),
    [
        ("https://breck.example/forum/t/2068", "", {html_evidence.FORUM}),
        ("https://docs.breck.example/reference/a", "", {html_evidence.DOCUMENTATION}),
        ("https://breck.example/2026/03/road", "article published", {html_evidence.ARTICLE, html_evidence.DATED}),
        ("https://breck.example/shop/rope", "product", {html_evidence.SHOP}),
        ("https://breck.example/", "", {html_evidence.FRONT}),
        ("", "", set()),
    ],
)
def test_a_page_s_address_and_head_are_evidence(address, types, kinds):
    """Of kinds of pages; the judge makes of it what it was taught."""
    assert set(html_evidence.evidence(Page(), address, types)) == kinds


def test_listings_are_evidence_of_documentation():
    """More than one of them."""
    found = Page()
    found.runs = [Run("x = 1", "pre", 0, 0, 0)] * 2
    assert html_evidence.evidence(found, "https://breck.example/a/b/c", "") == [html_evidence.DOCUMENTATION]


def test_names_are_cut_into_words():
    """However they are written."""
    assert html_names.words_of("postBody-text") == ["post", "body", "text", "post-body", "body-text"]
    assert html_names.words_of("ABCNews") == ["abc", "news", "abc-news"]
    assert html_names.words_of("lede") == ["lede"]
    assert html_names.opening("123 ...", 2) == []
    assert html_names.opening("Related", 1) == ["1:related", "w:related"]
    assert html_names.opening("By the way, all of it is no more than a game.", 11) == ["1:by", "2:by the"]


def test_what_is_remembered_of_names_has_a_bound(monkeypatch):
    """A crawl of a million sites fills no memory, and forgets nothing that it needs."""
    monkeypatch.setattr(html_names, "MOST_REMEMBERED", 1)
    content = page(f"<main class='a b'><article id=c><p class=d>{ONE}</p><p class=e>{TWO}</p></article></main>")
    assert [text for _, text in kept(read_html(content))] == [ONE, TWO]
    html_judge.learnt.cache_clear()
    assert [text for _, text in kept(read_html(content))] == [ONE, TWO]
    assert len(html_judge.learnt().names.memo) <= 2


def test_a_lower_cut_is_for_pages_of_little_text():
    """And for these where it finds twice as much only."""
    facts = facts_of(page("<div><p>The bridge is closed.</p><p>It opens in May.</p></div>"))[0]
    plain = html_judge.learnt()
    strict = html_judge.Verdicts(facts, plain, share=5.0)
    assert (strict.cut, strict.kept()) == (html_judge.LOW, 8)
    assert html_judge.Verdicts(facts, plain, share=0.9).cut != html_judge.LOW


def test_a_byline_is_known_by_its_class_last():
    """Where nothing else says who wrote it."""
    body = f"<h1>{TITLE}</h1><div class='post-author'>Ida Roe | 3 May</div><p>{ONE}</p><p>{TWO}</p><span class=author>Sam Low</span><i class=byline>a</i><i class=byline>b</i>"
    assert read_html(page(body, "")).author == "Ida Roe"
    assert read_html(page(body, "<meta name=author content='Al Fie'>")).author == "Al Fie"


def test_head_takes_the_first_of_each():
    """Metas, titles, times and data, broken ones too."""
    head = (
        "<meta name=empty><meta charset=utf-8><link rel=icon href=x><title></title><title>One</title>"
        "<script type='application/ld+json'>" + "7" * 400_001 + "</script><script>x()</script>"
        '<script type=\'application/ld+json\'>[{"@type": ["Article", "News"], "author": ["Ida Roe", {"name": ["Sam Low"]}, 7, {"name": " "}]}, 5]</script>'
    )
    body = f"<div itemscope itemtype='https://schema.org/Article'><time>3 May 2026</time><meta itemprop=datePublished content='2026-05-04'><span itemprop=author>Al Fie</span></div><p>{ONE}</p>"
    document = read_html(page(body, head))
    assert (document.title, document.author, document.date) == ("One", "Ida Roe; Sam Low", "2026-05-04")
    assert read_html(page("<time>3 May 2026</time>" + f"<p>{ONE}</p>", "")).date == "2026-05-03"


def test_an_author_without_a_name_is_none():
    """Templates leave the place of a name empty."""
    content = page(f"<article><h1>{TITLE}</h1><span itemprop=author></span><p>{ONE}</p></article>")
    assert read_html(content).author is None


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        ("<p><img src=a><span class='image-caption'>The quay in a storm.</span></p><p>{}</p>", ["The quay in a storm."]),
        ("<p><img src=a><span class='caption'>The quay.</span><span class='photo-credit'>Ina Moss</span>{}</p>", ["The quay.", "Ina Moss"]),
        ("<p><img src=a><br><em>The quay in a storm. Ina Moss</em></p><p>{}</p>", ["The quay in a storm. Ina Moss"]),
        ("<p>{}</p><div><a href=/b><picture><img src=a></picture></a><small>The <b>quay</b>.</small></div>", ["The quay."]),
        ("<p><img src=a><em>The quay</em> in a storm, seen from the pier.</p><p>{}</p>", []),
        ("<p><img src=a></p><p><em>The quay in a storm.</em></p><p>{}</p>", []),
        (f"<p><img src=a><em>{' '.join([FIVE, FOUR, THREE])}</em></p><p>{{}}</p>", []),
    ],
    ids=["a span", "with the text", "italics", "small letters", "half in italics", "another paragraph", "a paragraph's length"],
)  # fmt: skip
def test_captions_in_a_line_are_captions(body, captions):
    """A span that is called so, and a line in italics below a picture in its paragraph; the text beside it is text."""
    document = read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p>{body.format(TWO)}<p>{THREE}</p></article>"))
    assert [block.text for block in document.blocks if block.kind == "caption"] == captions
    assert ("paragraph", TWO) in kept(document)
    sentences = {sentence.text for sentence in summarize(document).all_sentences}
    assert sentences.isdisjoint(captions)
    assert {ONE, TWO, THREE} <= sentences


GOODS = ("Fender, 60 cm", "Boat hook", "Anchor, 5 kg", "Bilge pump")
SHOP = (
    f"{NAVIGATION}<div class='product'><h1>Mooring rope, 12 mm</h1><span class=price>€ 24.90</span><button>Add to cart</button>"
    "<div class=description><p>{}</p><p>{}</p></div><ul class=features><li>Breaking load 2,800 daN</li><li>Length 10 m</li></ul>"
    "<table><tr><th>Weight</th><td>1.1 kg</td></tr><tr><th>Material</th><td>Polyester</td></tr></table></div>"
    "<section class='related products'><h2>You may also like</h2><ul>{}</ul></section>{}"
)  # fmt: skip


def test_a_product_is_read_and_what_else_is_sold_is_not():
    """Description, features, data as rows; no buttons, no other goods."""
    first = "A braided rope of polyester for boats of up to eight metres, which stays soft in salt water."
    second = "The spliced eye of thirty centimetres saves you the knot, and the rope gives a tenth before it breaks."
    goods = "".join(
        f"<li><a href=/p><h3>{name}</h3><span>€ 31.00</span></a><a href=/c>Add to cart</a></li>" for name in GOODS
    )
    content = page(SHOP.format(first, second, goods, FOOTER), "<title>Mooring rope, 12 mm | Tarn Chandlery</title>")
    document = read_html(content, url="https://shop.example/products/rope")
    assert document.title == "Mooring rope, 12 mm"
    assert f"{first}\n\n{second}" in document.text
    assert "- Breaking load 2,800 daN\n- Length 10 m" in document.text
    assert "Material | Polyester" in document.text
    assert not any(each in document.text for each in (*GOODS, "Add to cart", "You may also like", "Home"))
    assert summarize(document, 2).sentences[0].text == first


def test_a_row_of_data_stays_or_goes_as_one():
    """Half of "Material | Polyester" says nothing; parts of a layout are judged by themselves."""
    article = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p>{TABLE}<p>{THREE}</p></article>"
    scores = {block.text: block.score for block in read_html(page(article)).blocks}
    assert scores["Port"] == scores["Ferries"]
    assert scores["Breck"] == scores["7"]
    layout = f"<table><tr><td>{' '.join([ONE, TWO, THREE, FOUR] * 2)}</td><td>Log in</td></tr></table>"
    scores = [block.score for block in read_html(page(layout)).blocks]
    assert scores[0] != scores[1]


@pytest.mark.parametrize("make", ["phpBB", "vBulletin", "Hacker News"])
def test_of_a_thread_all_posts_are_read(make):
    """The first and the last as those between, though nothing stands around them."""
    posts = ("Mine dies after ten minutes. The filter is new.", "Does the bulb go soft when it dies?", "Yes, it does go soft.", "Check the vent in the tank first. Mine was painted shut.", "It was the vent! Thank you, it ran for an hour.")  # fmt: skip
    post = {
        "phpBB": "<div id=p{0} class='post bg'><dl class=postprofile><dt><a href=/u{0}>gull{0}</a></dt><dd>Posts: {0}31</dd></dl><div class=postbody><div class=content>{1}</div></div></div>",
        "vBulletin": "<table class=tborder><tr><td class=alt2><a class=bigusername href=/u{0}>gull{0}</a><div>Posts: {0}31</div></td><td class=alt1><div id=post_message_{0}>{1}</div></td></tr></table>",
        "Hacker News": "<table><tr class=comtr><td><div class=comhead><a class=hnuser href=/u{0}>gull{0}</a> 3 hours ago</div><div class=comment><div class=commtext>{1}</div></div></td></tr></table>",
    }[make]
    body = "".join(post.format(number, text) for number, text in enumerate(posts, 1))
    document = read_html(
        page(f"{NAVIGATION}<h1>The engine dies when warm</h1>{body}{FOOTER}"), url="https://a.example/viewtopic.php?t=1"
    )
    assert [text for _, text in kept(document) if text in posts] == list(posts)


def test_captions_are_known_by_the_names_of_their_boxes():
    """Many pages name a caption and have no figcaption; a box with more in it, or one of dozens, is called so only."""
    caption, credit = "The quay in a storm.", "Ina Moss for the Weekly"
    shown = f'<div class="image-caption"><p>{caption}</p></div><div class="photoCredit">{credit}</div>'
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p>{{}}<p>{TWO}</p><p>{THREE}</p><p>{FOUR}</p></article>"
    kinds = {block.text: block.kind for block in read_html(page(body.format(shown))).blocks}
    assert (kinds[caption], kinds[credit], kinds[ONE]) == ("caption", "caption", "paragraph")
    wrapped = f'<div class="caption"><p>{FIVE}</p><p>{caption}</p><p>Ropes.</p><p>{credit}</p></div>'
    assert {block.kind for block in read_html(page(body.format(wrapped))).blocks} == {"heading", "paragraph"}
    accredited = f'<div class="accreditation"><p>{FIVE}</p></div>'
    assert {block.kind for block in read_html(page(body.format(accredited))).blocks} == {"heading", "paragraph"}
    many = "".join(f'<div class="caption">Ropes of pier {number}.</div>' for number in range(41))
    assert "caption" not in {block.kind for block in read_html(page(body.format(many))).blocks}


ASKS = [
    "<div class=cookie-notice>{}</div>", "<div id=onetrust-banner-sdk><p>{}</p></div>", "<div id=BorlabsCookieBox>{}</div>",
    "<section class='js-cookieBanner x'>{}</section>", "<div class='privacy-consent-box'>{}</div>",
    "<aside class=message-signature>{}</aside>", "<div class='signature restore'>{}</div>",
    "<div class=user-signature>{}</div>", "<div class='x newsletter-signup'>{}</div>", "<form id=NewsletterForm>{}</form>",
    "<div class=signature-1234>{}</div>", "<div class='subscription-widget show-subscribe'>{}</div>",
    "<div class='kg-card kg-signup-card'>{}</div>", "<div class='kg-card kg-cta-card kg-cta-bg-grey'>{}</div>",
    "<div class=captioned-button-wrap>{}</div>", "<amp-consent>{}</amp-consent>",
    "<div class='modal fade' id=login>{}</div>", "<section class=newsletter-popup>{}</section>",
    "<div class='promo-bar__wrapper announcement-bar'>{}</div>", "<div class='x mfp-hide'>{}</div>",
    "<ul class='notices notices--block'><li>{}</ul>", "<div class=fides-banner-description>{}</div>",
    "<div class='bbCodeBlock bbCodeBlock--unfurl'>{}</div>", "<aside class='onebox allowlistedgeneric'>{}</aside>",
    "<div role=dialog>{}</div>", "<div data-role=memberSignature>{}</div>", "<div class=top-ribbon>{}</div>",
]  # fmt: skip


# One of each choice of the patterns: what is asked of a class first has to know how all of them begin.
TOLD = (
    "sr-only sr_only screen-reader-text screenreader visually-hidden accessibly-hidden element-invisible a11y-hidden "
    "assistive-text show-for-sr off-screen offscreen print-only hidden is-hidden u-hidden uk-hidden d-none invisible "
    "no-display display-none mw-editsection lineno linenos line-number linenumber author post-author byline by-line "
    "byline__name onetrust optanon didomi qc-cmp CybotCookiebot usercentrics BorlabsCookie cmplz-cookiebanner wpconsent "
    "moove_gdpr fides-banner fides-overlay cookie-law gdpr-bar consent-box cookieconsent-popup privacyconsent-box "
    "gdprconsent-box cky-consent-bar ckyconsent-bar otconsent-bar trackingconsent-bar gdpr-single-choice cookie-consent "
    "newsletter-form newslettercta subscription-widget captioned-button-wrap signup-card kg-cta-card ltx_note side-note "
    "sidenote margin-note marginnote signature message-signature messagesignature usersignature forumsignature "
    "membersignature discussionboardsignature ipsentrysignature modal popup pop-ups mfp-hide mini-cart minicart onebox "
    "unfurl promo-bar promobanner announcement-strip notification-ribbon alert-bar topbar utility-bar message_banner "
    "site-notice sitenotices notices noticecontent image-caption photoCredit"
).split()


@pytest.mark.parametrize("name", TOLD)
def test_what_a_class_tells_is_found_wherever_it_stands(name):
    """By itself, and behind another name or a blank."""
    assert told_by(name) is not None
    assert told_by(f"box-4 {name}") == told_by(name) == told_by(f"\t{name}")


@pytest.mark.parametrize("asks", ASKS)
def test_what_asks_to_agree_and_signatures_of_posts_are_passed_over(asks):
    """However like an article they are written; a page of nothing else is read."""
    other = asks.format(f"{FOUR} {FIVE}")
    assert kept(read_html(page(f"<h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p>{other}<p>{THREE}</p></div>"))) == [
        ("paragraph", text) for text in (ONE, TWO, THREE)
    ]
    assert FOUR in read_html(page(other)).text


@pytest.mark.parametrize(
    "names",
    [
        "tag-cookie-law",
        "category-consent-box",
        "post-signature",
        "signature-dish",
        "informed-consent",
        "notes sidenotes",
        "cookies",
        "barcode",
        "has-modal",
        "box modal-enabled",
        "with-announcement-bar",
        "tag-gdpr tag-popup",
        "gdpr-explained",
        "rolling-pop",
        "noticed",
    ],
)
def test_what_is_about_cookies_and_consent_is_read(names):
    """Names of a post's subject, and those that plugins write on the whole of a page."""
    body = f"<h1>{TITLE}</h1><div>{FOUR} {FIVE}</div><div class='{names}'><p>{ONE}</p><p>{TWO}</p></div>"
    assert TWO in [text for _, text in kept(read_html(page(body)))]
    body = f"<body class='home cookie-notice-hidden'><article class=cookie-banner><p>{ONE}</p><p>{TWO}</p></article></body>"
    assert [text for _, text in kept(read_html(f"<html>{body}</html>"))] == [ONE, TWO]


def test_a_link_to_what_lies_over_the_page_is_a_part_of_its_sentence():
    """It opens a popup, or was drawn as a card of another page; a whole page may be called so."""
    line = "The <a class='popup' href=/m>minutes</a> and <a class=inline-onebox href=/t>the thread</a> say why the road fell."
    article = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{line}</p><p>{TWO}</p><p>{THREE}</p>"
    said = "The minutes and the thread say why the road fell."
    assert said in read_html(page(article)).text
    assert said in read_html(f"<html><body class=modal-open><main role=dialog>{article}</main></body></html>").text


def test_a_forum_s_title_over_each_answer_is_its_title():
    """With "Re: " before it."""
    posts = "".join(f"<div class=post><h3>Re: {TITLE}</h3><div class=content>{text}</div></div>" for text in (ONE, TWO))
    document = read_html(page(f"<h1>{TITLE}</h1>{posts}"))
    assert TITLE not in document.text
    assert [block.reason for block in document.blocks if block.text.startswith("Re:")] == ["title", "title"]
    facts = facts_of(page(f"<h3>{TITLE}</h3>{posts}"))[0]
    assert Context(facts, [0] * len(facts.page.runs)).title == 0


def test_an_answer_in_a_comment_is_a_comment():
    """However deep: both are of one template; so are none whose boxes have no name, or lie far apart."""
    comment = "<li class='comment c{0}'><div class=said><p>{1}</p></div>{2}</li>"
    body = comment.format(1, ONE, f"<ol class=thread>{comment.format(22, TWO, '')}</ol>")
    facts = facts_of(f"<ol class=thread>{body}</ol><div><p>{THREE}</p><div><p>{FOUR}</p></div></div>")[0]
    ways = html_names.Ways(facts)
    of_run = [templates(facts, ways)[ways.of_box[run.box]] for run in facts.page.runs]
    assert of_run[0] == of_run[1]
    assert len(set(of_run)) == 3

    far = f"<div class=part><p>{ONE}</p>{'<div><p>Gulls.</p>' * 13}<div class=part><p>{TWO}</p></div></div>"
    facts = facts_of(far)[0]
    ways = html_names.Ways(facts)
    of_run = [templates(facts, ways)[ways.of_box[run.box]] for run in facts.page.runs]
    assert of_run[0] != of_run[-1]


@pytest.mark.parametrize("since", ["Joined: Mon Mar 01, 2021", "Mitglied seit 01.03.2021", "Inscrit le 1 mars 2021"])
def test_since_when_a_writer_is_there_is_no_date(since):
    """A forum says it beside each post, above its day."""
    post = f"<dl><dd>{since}</dd></dl><p>by <a>gull</a> » Tue Jan 02, 2024</p><div>{ONE}</div><div>{TWO}</div>"
    assert read_html(page(f"<h1>{TITLE}</h1><div class=post>{post}</div>")).date == "2024-01-02"


def test_a_link_to_a_heading_is_no_part_of_it():
    """Documentation writes a pilcrow behind each, or a sign of a font of icons."""
    body = f"<main><h1>{TITLE}<a href='#x'>¶</a></h1><p>{ONE}</p><h2>Ferries<a href='#y'> ¶</a></h2><p>{TWO}</p></main>"
    for sign in ("¶", "\uf0c1", "#", "§"):
        document = read_html(page(body.replace("¶", sign), ""))
        assert document.title == TITLE
        assert kept(document) == [("paragraph", ONE), ("heading", "Ferries"), ("paragraph", TWO)]


def test_what_leads_back_from_a_note_is_no_part_of_it():
    """The arrow behind it."""
    notes = f"<ol><li id=fn1><p>{TWO} <a href='#r1'>↩\ufe0e</a></p></ol>"
    assert [block.text for block in read_html(page(f"<article><p>{ONE}</p>{notes}</article>")).blocks] == [ONE, TWO]


def test_how_to_change_a_part_of_a_wiki_is_left_out():
    """It stands in its heading."""
    edit = "<span class='mw-editsection'>[<a href=/edit>edit source</a>]</span>"
    document = read_html(page(f"<h1>{TITLE}</h1><p>{ONE}</p><h2>History{edit}</h2><p>{TWO}</p>"))
    assert kept(document) == [("paragraph", ONE), ("heading", "History"), ("paragraph", TWO)]


def test_the_numbers_of_a_program_s_lines_are_left_out():
    """In a cell beside it, or before each line; a program's output of numbers stays."""
    code = "<pre>let tide = 3\nlet moon = 4\nwait()</pre>"
    beside = f"<table><tr><td><pre>7\n8\n9</pre></td><td>{code}</td></tr></table>"
    within = code.replace("let", "<span class='lineno'>1 </span>let")
    for listing in (beside, within):
        shown = [
            block.text for block in read_html(page(f"<article><p>{ONE}</p>{listing}<p>{TWO}</p></article>")).blocks
        ]
        assert shown == [ONE, "let tide = 3\nlet moon = 4\nwait()", TWO]
    for numbers in ("<pre>7\n8\n9</pre>", "<table><tr><td><pre>7\n9\n8</pre></td><td>heights</td></tr></table>"):
        assert any("8" in block.text for block in read_html(page(f"<p>{ONE}</p>{numbers}<p>{TWO}</p>")).blocks)


@pytest.mark.parametrize("names", ["mt-2 block", "flex items-center", "hidden md:flex", "d-block"])
def test_a_part_of_a_line_that_a_style_makes_a_block_stands_alone(names):
    """Frameworks of styles say so in its class: nothing is glued to what stands before and behind it."""
    card = f"<div><span class='{names}'>More to read</span><a class='{names}' href=/x>Who owns the foreshore?</a>by law</div>"
    facts = facts_of(
        page(f"<h1><span class='{names}'>The quay</span><span class='{names}'>by night</span></h1><p>{ONE}</p>{card}")
    )[0]
    runs = [(run.text, run.link) for run in facts.page.runs]
    assert runs == [
        ("The quay\nby night", 0), (ONE, 0), ("More to read", 0), ("Who owns the foreshore?", 23), ("by law", 0),
    ]  # fmt: skip


def test_a_listing_s_lines_are_no_runs():
    """Whatever a style makes of them."""
    listing = "<pre><span class='block'>let tide = 3\n</span><span class='block'>wait()</span></pre>"
    assert [block.text for block in read_html(page(f"<p>{ONE}</p>{listing}")).blocks] == [ONE, "let tide = 3\nwait()"]


@pytest.mark.parametrize("heading", ["h3", "dt"])
def test_a_button_that_is_a_heading_is_read(heading):
    """It opens the answer below; behind a heading's words one copies its address."""
    asked = [
        f"<{heading}><button aria-expanded=false>{each}</button></{heading}><div class=collapse>{text}</div>"
        for each, text in (("Where does the ferry leave?", TWO), ("Is the road open?", ONE))
    ]
    document = read_html(
        page(f"<main><h1>{TITLE} <button>Copy link</button></h1>{''.join(asked)}<button>Send</button></main>")
    )
    assert [block.text for block in document.blocks] == [
        TITLE,
        "Where does the ferry leave?",
        TWO,
        "Is the road open?",
        ONE,
    ]


def test_a_button_in_front_of_a_heading_s_words_is_none_of_them():
    """It copies an address."""
    above = "<h2><button>Copy link</button> The road</h2>"
    asked = "<h2> <button>Who mends it?</button> </h2>"
    document = read_html(page(f"<main><h1>{TITLE}</h1><p>{ONE}</p>{above}<p>{TWO}</p>{asked}<p>{THREE}</p></main>"))
    assert [block.text for block in document.blocks] == [TITLE, ONE, "The road", TWO, "Who mends it?", THREE]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Written in C#<a href=#x>¶</a>", "Written in C#"),
        ("Written in C#<a href=#x>#</a>", "Written in C#"),
        ("<a href=#x>#</a> # of boats", "# of boats"),
        ("§ 5 is in force since 1911<a href=#x>*</a>", "§ 5 is in force since 1911*"),
        ("#road is what they wrote <a href=#x>1</a>", "#road is what they wrote 1"),
        ("In F#, in <a href=#x>C</a> or in F#", "In F#, in C or in F#"),
    ],
)
def test_signs_that_are_no_link_are_words(line, read):
    """Only the one in the link leads to a heading."""
    assert [run.text for run in facts_of(page(f"<h2>{line}</h2>"))[0].page.runs] == [read]


@pytest.mark.parametrize("names", ["sidenote", "margin-note", "ltx_note ltx_role_footnote"])
def test_a_note_in_the_middle_of_its_sentence_is_left_out(names):
    """Papers and essays write it where its number stands, and a style moves it to the margin."""
    noted = ONE.replace(" ", f" <span class='{names}'><sup>1</sup>The ledger is lost.</span>", 1)
    document = read_html(page(f"<h1>{TITLE}</h1><article><p>{noted}</p><p>{TWO}</p></article>"))
    assert kept(document) == [("paragraph", ONE), ("paragraph", TWO)]


def test_what_a_page_builder_wraps_is_one_article():
    """Each part lies in boxes with nothing else in them: what holds them all is near, however many these are."""
    wrapped = "".join(["<div class=row><div class=wrap><div class=module><p>" + text + "</p></div></div></div>" for text in (ONE, TWO, THREE, FOUR)])  # fmt: skip
    facts = facts_of(page(f"<div id=top>{wrapped}</div><div id=other><div><p>{FIVE}</p></div></div>"))[0]
    context = Context(facts, [300] * len(facts.page.runs))
    assert facts.page.names[context.top] == " top"
    boxes = [run.box for run in facts.page.runs]
    assert [context.distance[box] for box in boxes] == [0, 0, 0, 0, 1]
    assert [context.depth[box] for box in boxes] == [1, 1, 1, 1, 1]


def test_a_box_without_text_is_none():
    """An empty one, and one with a picture only; those around a run are noted with it, each in the one around."""
    found = facts_of("<div id=a><p></p><div id=b><img></div><div id=c><div id=d>One<i id=e></i></div>Two</div></div>")[
        0
    ].page
    assert (found.tags, found.parents) == (["html", "body", "div", "div", "div"], [-1, 0, 1, 2, 3])
    assert [name.strip() for name in found.names[2:]] == ["a", "c", "d"]
    assert [(run.text, run.box) for run in found.runs] == [("One", 4), ("Two", 3)]


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        ("<div><img><p>Note</p><i>Low tide</i></div>", {1}),
        ("<div><img></div><div><i>Low tide</i></div>", set()),
        ("<div><img><div><img></div><i>Low tide</i></div>", set()),
    ],
    ids=["behind a box in it", "beside it", "behind another picture"],
)
def test_a_picture_is_that_of_its_box(body, captions):
    """A line in italics below it in the same box is its caption."""
    assert facts_of(body)[0].page.captions == captions


@pytest.mark.parametrize("each", [100, -100])
def test_the_second_look_moves_a_score_so_far(each):
    """Whatever it adds up to: where it took the wrong box for the article's, the first look isn't lost."""
    facts = facts_of(page(f"<article>{ARTICLE}</article>"))[0]
    verdicts = html_judge.Verdicts(facts, html_judge.Weights([0] * FIRST[""], [each] * SECOND[""], {}))
    assert {*verdicts.parts[5]} == {2 * each}


@pytest.mark.parametrize(
    "notice",
    [
        "This post may contain affiliate links. Please read my disclosure policy.",
        "Some of the links below are affiliate links.",
        "We may earn a commission if you buy through links on this page. Here's how we test.",
        "When you buy through our links, we may receive compensation.",
        "As an Amazon Associate I earn from qualifying purchases.",
        "As an Amazon affiliate, I earn from what is bought there.",
        "Affiliate disclosure: our writers choose what they like.",
        "Purchases made through our links may earn us a commission.",
        "Our links below may lead to shops from which the Herald earns a commission.",
        "We earn commissions from links on our site.",
        "Kaufen Sie über diese Links, erhalten wir eine Provision.",
        "Wir erhalten eine Provision, wenn Sie über einen Link kaufen.",
        "Koop je via deze links, dan krijgen wij een commissie.",
        "Die mit * markierten Links sind Affiliate-Links, für die wir eine Provision erhalten.",
        "Cet article contient des liens affiliés.",
        "Este artículo contiene enlaces de afiliados.",
        "Questo articolo contiene link di affiliazione.",
        "本記事はアフィリエイト広告を利用しています。",
    ],
)
def test_what_a_site_earns_by_its_links_is_no_part_of_the_article(notice):
    """It is left out as a notice; a forum's post that tells it is read."""
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{notice}</p><p>{TWO}</p><p>{THREE}</p></article>"
    made = read_html(page(body))
    assert made.text == f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert notice not in read_html(page(body.replace("<p>" + notice, "<p><em>" + notice))).text
    assert notice in read_html(page(body), url="https://penrose.example/forum/thread/7").text


@pytest.mark.parametrize(
    "line",
    [
        "Affiliate marketing is how many shops find their buyers, and the commission is small.",
        "The commission found that the bridge had not been looked at for six years.",
        "The fishermen earn a commission of two per cent on each box that leaves the quay.",
        "I get a lot of commissions for portraits of dogs, and you would be surprised how many people cry.",
        "He worked as an Amazon associate in a warehouse until he hurt his back in the spring.",
        "When followers click on the links and buy, influencers earn a commission of up to a fifth.",
        "If your readers buy through your links, you earn a commission, which is how most blogs live.",
        "Under the new law links like these must be marked as affiliate links, the agency said.",
        "This story of a shop explains how affiliate links work and who lives on them.",
        "Die Provision beträgt 3,57 Prozent des Kaufpreises und wird von beiden zur Hälfte getragen.",
        "Der Makler bekam eine Provision beim Kauf der Masken, stellte der Ausschuss nun fest.",
        "Les liens d'affiliation rapportent aux influenceurs jusqu'à un cinquième du prix de vente.",
        "Los enlaces de afiliados permiten a los creadores ganar dinero con cada una de las ventas.",
        "I link di affiliazione sono la prima fonte di guadagno per i blog di cucina della costa.",
        "Affiliate-links leveren bloggers gemiddeld acht procent commissie op, zegt de vereniging.",
    ],
)
def test_who_speaks_of_commissions_gives_no_notice(line):
    """Of affiliates, of an office, of brokers, painters and other people's."""
    assert line in read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{line}</p><p>{THREE}</p></article>")).text


LEGAL = [
    "By clicking “Post”, you agree to our terms of service and acknowledge that you have read our privacy policy.",
    "Mit der Anmeldung stimmen Sie unseren Bedingungen zu.",
    "En cliquant sur Publier, vous acceptez nos conditions.",
    "Al continuar, aceptas nuestras condiciones.",
    "Cliccando su Invia accetti le nostre condizioni.",
    "Ao clicar em Enviar, você concorda com os nossos termos.",
    "Door te klikken ga je akkoord met onze voorwaarden.",
    "© 2024 Tarn Post. All rights reserved.",
    "Copyright © 2001-2024 by the Tarn Post.",
    "By signing up, you agree to receive our letters.",
    "By creating an account you agree to Tarn Post’s Terms of Use.",
    "Mit deiner Registrierung stimmst du den AGB zu.",
    "Copyright 2016 by the Tarn Post",
    "(c) Copyright 1990-1994, Tarn Post.",
    "Copyright Tarn Post 2024. All rights reserved.",
]
OF_AN_ARTICLE = [
    "By entering this store you agree to be watched, said the sign, and nobody who read it laughed.",
    "By clicking through the old pictures, you see how far the shore has moved in a hundred years.",
    "Copyright lawyers of the town said that the song may be sung by anyone since the spring.",
    f"© 2024 Tarn Post, said the stamp on each of them. {FOUR} {FIVE} {FOUR} {FIVE}",
    "Copyright Act of 1976 gives authors the right to end a licence after thirty-five years.",
    "Copyright in songs of 1923 ended on the first of January, and anyone may sing them now.",
    "(c) In 1999 the council bought the quay from the railway for a pound.",
    "(c) the agreement of 2015 stays in force until both sides have signed a new one.",
    "(c) 2015 saw the first fall in the number of boats for ten years.",
    "By clicking “Accept all”, you consent to 1,600 companies following you across the web, the regulator found.",
    "By clicking the box you agree to the terms and conditions, whether or not you have read a word of them.",
    "By signing up to the pledge, you agree not to give your child a smartphone before the age of fourteen.",
    "Mit dem Klick auf „Alle akzeptieren“ willigen Nutzer in die Weitergabe ihrer Daten ein, urteilte das Gericht.",
    "En cliquant sur « Tout accepter », vous acceptez que plus de mille entreprises vous suivent.",
    "Al hacer clic en el botón verde, el usuario acepta que sus datos se vendan, según la sentencia.",
    "Cliccando su «Accetta tutto» l'utente accetta di essere seguito da ottocento società.",
    "Ao clicar em «Aceitar tudo», o utilizador aceita que mil empresas o sigam por toda a rede.",
    "Door te klikken op ‘alles accepteren’ gaat de lezer akkoord met het volgen door achthonderd bedrijven.",
]


@pytest.mark.parametrize(("lines", "is_kept"), [(LEGAL, False), (OF_AN_ARTICLE, True)], ids=["legal", "prose"])
@pytest.mark.parametrize("url", [None, "https://penrose.example/forum/thread/7"])
def test_what_a_reader_agrees_to_and_whose_a_page_is_are_no_part_of_it(lines, is_kept, url):
    """Wherever they stand, in a forum, too."""
    for line in lines:
        body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{line}</p><p>{FOUR}</p></article>"
        assert (line in read_html(page(body), url=url).text) is is_kept, line


def test_what_readers_agree_to_may_say_so():
    """A page of terms is the article, whose paragraphs begin as notices elsewhere do."""
    line = "By submitting a picture, you agree to our use of it for as long as the law of Scotland gives you rights."
    body = f"<article><h1>Terms of Service</h1><p>{ONE}</p><p>{line}</p><p>{THREE}</p></article>"
    assert line in read_html(page(body, "<title>Terms of Service</title>")).text


def newsletter(body, foot):
    """Return a newsletter, its body and its foot in rows of a table in a table."""
    rows = f"<tr><td><table>{body}</table></td></tr><tr><td><table>{foot}</table></td></tr>"
    return page(f"<table><tr><td><table>{rows}</table></td></tr></table>")


BODY = "".join([f"<tr><td><p>{text}</p></td></tr>" for text in (ONE, TWO, "It is short.", THREE, "Bring a coat.")])
FOOT = "<tr><td>1 Quay Street, Penrose</td></tr><tr><td>{}</td></tr><tr><td>Made with Sender</td></tr>"
JOIN = "Join our <a href=/l>mailing list</a> for news of the shore."
MAIL = [ONE, TWO, "It is short.", THREE, "Bring a coat."]


@pytest.mark.parametrize("way", ["Update your preferences or <a href=/u>unsubscribe</a>", "<a href=/u>Abbestellen</a>"])
def test_a_newsletter_s_foot_is_left_out(way):
    """From the address above the way out of it."""
    made = read_html(newsletter(BODY, FOOT.format(way)))
    assert made.text.split("\n\n") == MAIL
    assert "notice" in [block.reason for block in made.blocks]


@pytest.mark.parametrize(
    "shown",
    [
        newsletter(BODY, FOOT.format("See you in spring.")),
        newsletter(BODY, FOOT.format("How to unsubscribe is a question.")),
        newsletter(FOOT.format("<a href=/u>unsubscribe</a>") + BODY, ""),
        newsletter("", FOOT.format("<a href=/u>unsubscribe</a>")),
        newsletter(f"<tr><td><p>{ONE}<p>{TWO}<p>{THREE}<p>{JOIN}<p>{FOUR}<p>{FIVE}</td></tr>", ""),
        newsletter(BODY + f"<tr><td>{JOIN}</td></tr><tr><td><p>{FOUR}</p></td></tr>", ""),
    ],
    ids=["without a way out", "without a link", "on top", "alone", "amid paragraphs", "amid rows"],
)
def test_what_stands_in_tables_and_is_no_newsletter_s_foot_is_judged_as_it_was(shown):
    """Above the mail, without a link or without a mail above it, or where the article goes on behind it."""
    assert "notice" not in [block.reason for block in read_html(shown).blocks]


def test_each_heading_of_the_first_order_below_the_title_is_a_part_s():
    """Documentation and blogs have several; the last one, which has one paragraph, is kept as well."""
    parts = "".join([f"<h1>{name}</h1><p>{text}</p>" for name, text in zip(PARTS, (TWO, THREE, FOUR), strict=True)])
    document = read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p>{parts}</article>"))
    assert [block.text for block in document.blocks if block.kind == "heading" and not block.reason] == PARTS
    assert document.title == TITLE


PARTS = ["Assess how deep it is", "Rewrite with depth in mind", "Depth is quality and care"]


@pytest.mark.parametrize(
    "label",
    [
        "Advertisement",
        "- ADVERTISEMENT -",
        "PUBLICIDAD",
        "Anzeige",
        "Story continues below advertisement",
        "Read More »",
        "Artikel teilen",
        "Continua dopo la pubblicità",
        "続きを読む",
        "To display this content from Tube, you must enable advertisement tracking",
        "This page contains content provided by Tube. We ask for your permission",
        "Um diesen Inhalt anzuzeigen, müssen Sie der Nutzung von Cookies zustimmen",
        "Deze inhoud kan niet worden getoond omdat je geen toestemming hebt gegeven",
        "Your browser does not support the video tag",
        "Pour afficher ce contenu, vous devez accepter les cookies et traceurs publicitaires",
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von Tube",
        "View this post on Instagram",
        "Ein Beitrag geteilt von Ina Moss (@inamoss) am Mär 12, 2018 um 12:30 PDT",
        "This entry was posted on Saturday, May 4th, 2026 at 5:00 and is filed under Harbour",
        "Dieser Beitrag wurde am 4. Mai 2026 veröffentlicht und unter Hafen abgelegt",
    ],
)
def test_what_speaks_of_the_page_is_a_notice(label):
    """A button, what stands over an advertisement or for a video, between paragraphs; in a sentence it is a word."""
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{label}</p><p>{TWO}</p><p>So “{label}” pays for it.</p><p>{THREE}</p></article>"
    document = read_html(page(body))
    assert [block.reason for block in document.blocks if block.text == label] == ["notice"]
    assert f"“{label}” pays for it." in document.text


@pytest.mark.parametrize(
    "line",
    [
        "To view the harbour from the hill, take the path that the council opened in May.",
        "This story has been told in Penrose for a hundred years.",
        "Your browser sends the number of the road with each request, and the server answers.",
        "“Listen,” she said.",
        "print()",
        "Um diese Straße zu sehen, geht man am besten früh.",
        "To see the service on the internet, the family had to accept an invitation by mail.",
        "Your browser isn't the only program that keeps your passwords.",
        "Your browser does not support the format, the message says; most often a codec is missing.",
        "Please enable JavaScript only on sites that you trust, the office advises.",
        "This entry was posted to the ledger in 1790, two years before the fire.",
        "We need your permission to show the house, the agent told her.",
        "This content can't be displayed on a stage, the director says.",
        "A post shared by the mayor (@mayor) on Sunday began the row.",
        "Um diese Videos ist ein Streit entbrannt, seit die Plattform neue Regeln akzeptiert hat.",
        "Mit dem Laden des Inhalts werden auch Cookies gesetzt, warnen die Verbraucherschützer.",
        "Dieser Inhalt wurde ohne Einwilligung der Familie verbreitet.",
        "Dieser Beitrag wurde im März in der Zeitschrift für Geologie veröffentlicht und löste eine Debatte aus.",
        "An dieser Stelle sollte einmal ein externer Gutachter zu Wort kommen.",
        "Ich bin einverstanden, dass mir jemand hilft, sagte sie.",
        "Ihr Browser kann Kennwörter speichern, und das ist bequem.",
        "Ce contenu a été publié sans que la famille l'autorise, selon la plainte.",
        "Este contenido fue publicado sin que la familia lo aceptara, dijo el juez.",
        "Tu navegador no guarda el historial en este modo.",
        "Deze video is zonder toestemming van de familie opgenomen, zegt de advocaat.",
        "Чтобы увидеть видео, нужно было получить разрешение директора.",
        "Ten materiał powstał za zgodą rodziny.",
        "您的浏览器不支持这种格式时，可以先转换文件。",
    ],
)
def test_a_sentence_that_begins_as_a_notice_does_is_the_article_s(line):
    """It goes on otherwise."""
    assert line in read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p><p>{line}</p><p>{THREE}</p></article>")).text


@pytest.mark.parametrize(
    ("line", "is_asked"),
    [
        ("Was this page helpful? Yes No", True),
        ("Did this help? Please give feedback by clicking an icon below.", True),
        ("Did you find this article helpful? 12 / 14", True),
        ("Rate this recipe ★★★★★ 4.8 from 212 votes", True),
        ("Did you make this recipe? Tag us on the ferry’s page!", True),
        ("Subscribe on any player or wherever you get your podcasts.", True),
        ("Close window | Print this page", True),
        ("Load more updates", True),
        ("Was this article helpful? 12 out of 14 found this helpful", True),
        ("War dieser Artikel hilfreich? Ja Nein", True),
        ("You have 2 free articles left this month. Already a subscriber? Log in.", True),
        ("Did this help? Yes No", True),
        ("You have 3 free member-only stories left this month.", True),
        ("¿Te ha resultado útil esta página? Sí No", True),
        ("Cet article vous a-t-il été utile ? Oui Non", True),
        ("Did this help?", False),
        ("Did this help you? No.", False),
        ("Was this page helpful? Yes.", False),
        ("Did you find this book helpful?", False),
        ("War diese Reform hilfreich?", False),
        ("Cette formation vous a-t-elle été utile ?", False),
        ("¿Le fue útil este consejo?", False),
        ("Follow the story of the two brothers, which begins today, wherever you get your podcasts.", False),
        ("You have three free articles of furniture in the room, and the landlord wants a deposit for each.", False),
        ("You have one free hand left and two oars to hold.", False),
        ("You have no free will in this story, he says.", False),
        ("Was this answer useful? Not to her.", False),
        ("Was this page helpful to the court? Nobody says so.", False),
        ("Did this help? The ferry came at noon.", False),
        ("Rate this page of the town's history as you will.", False),
        ("Did you make this recipe? I did, and the whole quay smelt of it.", False),
        ("Wherever you get your podcasts, you hear of the ferry.", False),
        ("Share | Ferries of the north", False),
        ("Close window frames with putty", False),
        ("Load more coal before the tide", False),
    ],
)
def test_what_asks_a_reader_for_his_opinion_of_the_page_is_a_notice(line, is_asked):
    """Whole lines only, in manuals as well; a heading may be of an article on such lines."""
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{line}</p><p>{THREE}</p></article>"
    assert (line not in read_html(page(body)).text) == is_asked


def test_a_heading_that_asks_for_an_opinion_is_the_article_s():
    """Of one on such questions."""
    asked = "Was this page helpful?"
    assert asked in read_html(page(f"<article><p>{ONE}</p><h2>{asked}</h2><p>{TWO}</p><p>{THREE}</p></article>")).text


def test_what_a_poll_may_be_answered_is_not_read():
    """A label that holds a button to choose by; one that stands beside it may be a question that opens."""
    answers = "".join([f"<label><input type=radio name=a>{each}</label>" for each in ("Close it", "Leave it alone")])
    opened = f"<input type=radio id=q><label for=q>Who mends the road?</label><p>{TWO}</p>"
    text = read_html(page(f"<article><p>{ONE}</p><form>{answers}</form>{opened}<p>{THREE}</p></article>")).text
    assert text.split("\n\n") == [ONE, "Who mends the road?", TWO, THREE]


def test_a_label_that_opens_its_answer_is_read():
    """As pages without scripts have them: the button is hidden, and the answer stands in the label."""
    opened = f"<label><input type=radio name=a><span>Who mends the road?</span><div><p>{TWO}</p></div></label>"
    text = read_html(page(f"<article><p>{ONE}</p>{opened}<p>{THREE}</p></article>")).text
    assert text.split("\n\n") == [ONE, "Who mends the road?", TWO, THREE]


def test_what_speaks_of_the_page_is_none_of_a_quote():
    """A post from elsewhere stands in one, and its place as well, whatever it scores."""
    quote = f"<blockquote><div><a href=/p>View this post on Instagram</a></div><p>{FOUR}</p></blockquote>"
    text = read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p>{quote}<p>{THREE}</p></article>")).text
    assert FOUR in text
    assert "Instagram" not in text


def test_of_headings_only_a_button_to_share_is_one():
    """A manual has a part on how to log in."""
    headings = f"<h2>Log in</h2><p>{TWO}</p><h2>Delen</h2><p>{FOUR}</p><h2>Social Sharing</h2><p>{THREE}</p>"
    document = read_html(page(f"<article><p>{ONE}</p>{headings}</article>"))
    assert "Log in" in document.text
    assert "Delen" in document.text
    assert "Social Sharing" not in document.text


def test_a_manual_names_its_own_program_s_buttons():
    """In a line before what each does."""
    head = "<meta name=generator content='Sphinx 7.2.6'>"
    body = f"<p>{ONE}</p><p>Share</p><p>{TWO}</p><p>Advertisement</p><p>{THREE}</p>"
    manual = read_html(page(f"<main><div class=document><h1>Menus</h1>{body}</div></main>", head)).text
    assert "Share" in manual
    assert "Advertisement" not in manual
    assert "Share" not in read_html(page(f"<article><h1>Menus</h1>{body}</article>")).text


def test_a_heading_an_item_and_a_cell_may_be_called_advertising():
    """They are what an article on it speaks of."""
    entries = "<ul><li>Press</li><li>Advertising</li></ul><table><tr><td>Advertising</td><td>{0}</td></tr></table>"
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><h2>Advertising</h2><p>{TWO}</p>{entries.format(THREE)}</article>"
    kept = [block.kind for block in read_html(page(body)).blocks if block.text == "Advertising" and not block.reason]
    assert kept == ["heading", "item", "cell"]


@pytest.mark.parametrize(
    ("line", "is_read"),
    [
        ("Read more: <a href='/a'>Ferries of the north</a>", False),
        ("[Also read: <a href='/a'>Is the old quay safe?</a>]", False),
        ("<b>Lesen Sie auch:</b> <a href='/a'>Fähren im Norden</a>", False),
        ("À lire aussi : <a href='/a'>les bacs du nord</a>", False),
        ("関連記事：<a href='/a'>北の渡し船の一年</a>", False),
        ("Read more: <a href='/a'>Ferries of the north</a> were laid up in the autumn, and few came back.", True),
        ("More: the ferry of the old quay was laid up", True),
        ("More: <a href='/a'>the quay</a> and its two ferries", True),
        ("The mayor said it of <a href='/a'>the ferries of the north</a>", True),
        ("Read more:", True),
    ],
)
def test_a_line_that_only_leads_to_another_page_is_a_link(line, is_read):
    """A label, a colon and a link, in many languages; with more behind it, it is text."""
    body = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{line}</p><p>{TWO}</p><p>{THREE}</p></article>"
    document = read_html(page(body))
    assert ["link" for block in document.blocks if block.reason == "link"] == ["link"] * (not is_read)


@pytest.mark.parametrize(
    ("line", "is_read"),
    [
        ("Last edited by wim on Wed Jan 03, 2024 10:05 am, edited 1 time in total.", False),
        ("Last edited: 13 Sep 2024", False),
        ("Edited June 19, 2024 by wim", False),
        ("Zuletzt geändert von wim am Mi 3. Jan 2024, 10:05, insgesamt 1-mal geändert.", False),
        ("Dernière modification par wim le mer. 3 janv. 2024 10:05, modifié 1 fois.", False),
        ("Последнее редактирование: 13 сен 2024", False),
        ("Click to expand...", False),
        ("Zum Vergrößern anklicken....", False),
        ("Originally Posted by marlies", False),
        ("Code: Select all", False),
        ("Posts: 116<br>Threads: 23<br>Joined: Feb 2019", False),
        ("(95.79 KiB) Downloaded 478 times", False),
        ("You must log in or register to reply here.", False),
        ("Create an account or sign in to comment", False),
        ("You must log in to answer this question.", False),
        ("Already have an account? Sign in here.", False),
        ("Sign up for a new account in our community. It's easy!", False),
        ("The post was last edited by a moderator, who left out the half of it.", True),
        ("Edited the file by hand and it works", True),
        ("Sign in to post pictures from your phone", True),
        ("Quote: the ferry leaves from the old quay", True),
        (
            "Joined: the two halves of the mast. It will be strong enough for the winter, I hope, and for the summer.",
            True,
        ),
    ],
)
def test_what_a_forum_s_engine_writes_into_a_post_is_a_notice(line, is_read):
    """Only whole lines of its own, and only in a forum: an article may end with who edited it."""
    posts = [f"<p>{ONE}</p>", f"<p>{TWO}</p><p>{line}</p>", f"<p>{THREE}</p>", f"<p>{FOUR}</p>"]
    body = "".join(
        [f"<div class=post><div class=postbody><div class=content>{post}</div></div></div>" for post in posts]
    )
    told = line.replace("<br>", "\n")
    document = read_html(page(f"<h2>{TITLE}</h2>{body}"), url="https://a.example/viewtopic.php?t=1")
    assert [block.reason for block in document.blocks if block.text == told] == ["" if is_read else "notice"]
    elsewhere = read_html(page(f"<article><h1>{TITLE}</h1>{body}</article>"), url="https://a.example/ferries")
    assert "notice" not in [block.reason for block in elsewhere.blocks]


def test_a_signature_that_a_forum_has_below_a_post_is_a_notice():
    """FluxBB and PunBB write it into a box of their own."""
    signed = f"<div class='postsignature postmsg'><hr><div><p>{FIVE}</p></div></div>"
    posts = [f"<p>{ONE}</p>", f"<p>{TWO}</p>{signed}", f"<p>{THREE}</p>", f"<p>{FOUR}</p>"]
    body = "".join(
        [f"<div class=post><div class=postbody><div class=postmsg>{post}</div></div></div>" for post in posts]
    )
    document = read_html(page(f"<h2>{TITLE}</h2>{body}"), url="https://a.example/viewtopic.php?id=1")
    assert [block.reason for block in document.blocks if block.text == FIVE] == ["notice"]

"""Web pages become the article on them, with its headings and its title."""

import sys

import pytest

from summarizer import Document, MissingDependencyError, SummarizerWarning, read_html, summarize
from tests.pages import AROUND, ARTICLE, FIVE, FOOTER, FOUR, NAVIGATION, ONE, PAGES, SITE, THREE, TITLE, TWO, page


def folded(text):
    """Return a text without its white space."""
    return "".join(text.split())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_any_make_is_read(name):
    """The article is there, its title is the article's, and nothing around it gets into a summary."""
    document = read_html(PAGES[name])
    assert all(folded(paragraph) in folded(document.text) for paragraph in (ONE, TWO, THREE))
    # Parsers drop a title that stands on top of a broken page; its own heading is one as well.
    assert (document.title or summarize(document).title or TITLE) == TITLE
    digest = summarize(document, sentences=8)
    assert ONE in digest
    assert not any(words in digest for words in AROUND)


@pytest.mark.filterwarnings("ignore:page. a zero is left out")
@pytest.mark.parametrize("name", PAGES)
def test_bytes_are_read_as_the_text_is(name):
    """A page in UTF-8 is the same page."""
    content = PAGES[name].replace("\ud800", "")
    assert read_html(content.encode()) == read_html(content)


@pytest.mark.parametrize(
    "content",
    [
        "",
        " \n",
        "<!doctype html>",
        "<p></p>",
        "<html",
        "<!doctype<body",
        "<!-- " + "x" * 90 + " --><html>",
        "<body></body>",
        "<html><frameset><frame src=a></frameset></html>",
    ],
    ids=repr,
)
def test_a_page_without_text_is_an_empty_document(content):
    """Thin content is no error."""
    assert not summarize(read_html(content))


def test_headings_are_known_and_are_no_sentences():
    """A heading that ends as a question does is one all the same, and each says which sentence it stands above."""
    digest = summarize(read_html(PAGES["news"]))
    assert [(heading.text, heading.sentence) for heading in digest.headings] == [("What comes next?", 2)]
    assert "What comes next?" not in [sentence.text for sentence in digest.all_sentences]
    assert digest.title == TITLE


def test_paragraphs_are_known():
    """Every paragraph of the page is one of the model's."""
    digest = summarize(read_html(PAGES["news"]))
    places = [sentence.paragraph for sentence in digest.all_sentences]
    assert len(set(places)) == len(places) == 5


def test_lists_listings_tables_and_breaks():
    """Items stand on lines of their own, listings keep their lines, cells of a row stay together, breaks part lines."""
    body = (
        f"<article><h1>{TITLE}</h1><p>{ONE}</p><ul><li>a short item</li><li>{TWO}<ul><li>an item inside it</li></ul></li>"
        f"</ul><pre><code>x = 1\ny = 2</code></pre><p>Use <code>x</code> now.<br>And a <b>bold</b> line.</p>"
        f"<table><tr><td>1</td><td>2</td></tr></table><blockquote><p>{THREE}</p></blockquote><h2>On<br>two lines</h2><p>{FOUR}</p></article>"
    )
    document = read_html(page(body))
    assert document.text.split("\n\n") == [
        ONE, f"- a short item\n{TWO}\n- an item inside it", "x = 1\ny = 2", "Use x now.\nAnd a bold line.", "1 | 2", THREE, "On two lines", FOUR,
    ]  # fmt: skip
    assert [document.text[start:end] for start, end in document.headings] == ["On two lines"]
    assert [block.kind for block in document.blocks if not block.reason] == [
        "paragraph", "item", "item", "item", "code", "paragraph", "cell", "cell", "quote", "heading", "paragraph",
    ]  # fmt: skip


STANDFIRST = (
    "The road along the harbour of Penrose stays closed until spring, and nobody knows who is going to pay for it."
)


def test_a_standfirst_is_read():
    """What the page's own data repeat above the article belongs to it; what nothing repeats isn't put in."""
    head = f"<title>{TITLE}</title><meta name=description content='{STANDFIRST}'>"
    below = f"<p>{ONE}</p><h2>Next</h2><p>{TWO}</p><p>{THREE}</p></article>"
    document = read_html(
        page(f"{NAVIGATION}<article><h1>{TITLE}</h1><p class='standfirst'>{STANDFIRST}</p>{below}", head)
    )
    assert document.text.startswith(STANDFIRST)
    assert STANDFIRST not in read_html(page(f"{NAVIGATION}<article><h1>{TITLE}</h1>{below}", head)).text
    assert document.description == STANDFIRST


H1 = f"<h1>{TITLE}</h1>"


@pytest.mark.parametrize(
    ("head", "top", "title"),
    [
        (f"<title>{TITLE} - {SITE}</title>", H1, TITLE),
        (f"<title>{SITE}: {TITLE}</title>", f"<h1>{SITE}</h1>{H1}", TITLE),
        (f"<title>{SITE}</title><meta property=og:title content='{TITLE} of Penrose'>", f"<h1>{SITE}</h1>{H1}", TITLE),
        ("<title>Road closed</title><meta property=og:title content='Road is closed'>", "<h1>Picture of the day</h1>", "Road is closed"),
        (f"<meta property=og:title content='{TITLE} | {SITE}'><meta property=og:site_name content='{SITE}'>", "", TITLE),
        (f"<meta property=og:title content='{TITLE} | harbourweekly'><link rel=canonical href='https://www.harbourweekly.example/a'>", "", TITLE),
        ("<meta property=og:title content='Roads - a history'><meta property=og:url content='http://[bad'>", "", "Roads - a history"),
        (f"<title>{TITLE} » {SITE}</title>", "", TITLE),
        (f"<title>{TITLE} – News – {SITE}</title>", "", f"{TITLE} – News"),
        ("<title>Roads | How a town lost the way to its harbour, and found it again</title>", "", "Roads | How a town lost the way to its harbour, and found it again"),
        ("<title>Council</title>", H1, TITLE),
        ("<title> </title>", "<h1> </h1>" + H1, TITLE),
        ("", "", None),
        (f"<title>{SITE}</title>", H1, TITLE),
        ("<title>Home</title>", H1, TITLE),
        ("<title>Home</title><meta property=og:title content=Home>", H1, TITLE),
        ("<title>Home</title>", "", "Home"),
        (f"<title>{TITLE} | Tarn Blog</title><link rel=canonical href='https://blog.tarn-lake.example/a'>", f"<h1>{TITLE} | Tarn Blog</h1>", TITLE),
        (f"<title>{TITLE} - Colm Boaters</title>", f"<h1>Colm Boaters</h1><h2>{TITLE}</h2><h2>Similar threads</h2>", TITLE),
        (f"<title>{TITLE} - Colm Boaters</title>", "<h1>Colm Boaters</h1><h2>Similar threads</h2>", "Colm Boaters"),
        (f"<title>Sea Diary: {TITLE}</title><meta property=og:title content='{TITLE}'>", "<h1>Sea Diary</h1>", TITLE),
    ],
)  # fmt: skip
def test_the_title_is_the_article_s_and_not_the_site_s(head, top, title):
    """The heading that the page's data repeat; else these, without the segments that name the site."""
    assert read_html(page(f"{top}<article><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>", head)).title == title


def test_author_date_and_address_are_the_page_s():
    """What its data say; an address that is given is believed before."""
    head = (
        f"<title>{TITLE}</title><meta name=author content='Jane Doe'><meta property='article:published_time' content='2026-03-14T09:00:00Z'>"
        "<link rel=canonical href='https://harbour.example/road'>"
    )
    document = read_html(page(ARTICLE, head))
    assert (document.author, document.date, document.url) == ("Jane Doe", "2026-03-14", "https://harbour.example/road")
    assert read_html(page(ARTICLE, head), url="https://other.example/").url == "https://other.example/"
    plain = read_html(ARTICLE)
    assert plain == Document(document.text, TITLE, headings=document.headings, blocks=plain.blocks)


POSTS = "".join(
    f"<div class=post><time datetime='{day}'>{day}</time><meta itemprop=datePublished content='{other}'><p>{text}</p></div>"
    for day, other, text in (("2024-05-06", "2025-01-09", ONE), ("2024-05-08", "2025-01-10", TWO), ("2024-05-09", "2025-01-11", THREE))
)  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ("<meta property='article:modified_time' content='2024-05-06T08:00:00Z'>", ARTICLE, "2024-05-06"),
        ("<meta name=citation_publication_date content='2024 Jun 30'>", ARTICLE, "2024-06-30"),
        ("", f"<article>{H1}<p>May 6, 2024Updated: May 9, 2025</p>{ARTICLE}</article>", "2024-05-06"),
        ("<link rel=canonical href='https://a.example/viewtopic.php?t=1'>", H1 + POSTS, "2024-05-06"),
        ("<link rel=canonical href='https://a.example/story'>", H1 + POSTS, "2025-01-09"),
        ("<link rel=canonical href='https://a.example/viewtopic.php?t=1'>", ARTICLE, None),
    ],
    ids=["changed", "the year first", "glued", "a thread", "a story", "a thread without dates"],
)  # fmt: skip
def test_a_page_s_day(head, body, date):
    """That of a change where no other is told; a thread's is its first post's, whatever else is marked."""
    assert read_html(page(body, f"<title>{TITLE}</title>{head}")).date == date


@pytest.mark.parametrize(
    ("top", "author"),
    [
        ("<meta name=author content='Ina Moss'><meta name=author content='INA MOSS'>", "Ina Moss"),
        ("<span class=byline>Sun Dec 7, 2025</span>", None),
        ("<span class=byline>Dec 7, 2025</span>", None),
        ("<span class=byline>May Airlie</span>", "May Airlie"),
        ("<span class=byline>sailor0</span>", "sailor0"),
    ],
)
def test_an_author_is_a_name_and_named_once(top, author):
    """In whatever letters; what is left of a date is none."""
    assert read_html(page(f"<article>{top}{ARTICLE}</article>")).author == author


@pytest.mark.parametrize(
    ("declared", "known"),
    [("en", "en"), ("en-GB", "en-GB"), ("de", None), ("lv", None), ("", None), ("x-klingon", None)],
)
def test_the_language_that_is_declared_has_to_be_that_of_the_words(declared, known):
    """A template's language isn't believed against the words; one without data is none."""
    assert read_html(page(ARTICLE, language=declared)).language == known


GERMAN = "Die Straße am Hafen ist seit Montag gesperrt, weil die Wellen vierzig Meter davon unterspült haben. Die Läden fürchten um ihr Geschäft."
JAPANESE = "市議会は月曜日に港の道路を閉鎖した。春に再建される予定だ。店主たちは季節を心配している。"


@pytest.mark.parametrize(
    ("text", "encoding", "head", "header"),
    [
        (GERMAN, "latin-1", "<meta charset=iso-8859-1>", None),
        (GERMAN, "cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', None),
        (GERMAN, "latin-1", "<meta charset=utf-8>", "iso-8859-1"),
        (GERMAN, "utf-8", "<meta charset=iso-8859-1>", "iso-8859-1"),
        (GERMAN, "utf-16", "", None),
        (GERMAN, "utf-16-le", "<meta charset=utf-16>", None),
        (GERMAN, "utf-8-sig", "", None),
        (JAPANESE, "shift_jis", "<meta charset=Shift_JIS>", None),
        (JAPANESE, "euc_jp", "", "EUC-JP"),
        (JAPANESE, "iso2022_jp", "<meta charset=iso-2022-jp>", None),
    ],
)
def test_a_page_s_encoding_is_what_it_says(text, encoding, head, header):
    """Marks, UTF-8, the header, the page's own word: in this order."""
    content = page(f"<h1>{text[:9]}</h1><p>{text}</p>", head).encode(encoding)
    document = read_html(content, encoding=header)
    assert document.title == text[:9]
    assert text in document.text


@pytest.mark.parametrize(("text", "encoding"), [(GERMAN, "latin-1"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp")])
def test_a_page_that_says_nothing_is_guessed(text, encoding):
    """And the guess is said."""
    with pytest.warns(SummarizerWarning, match=r"page: not UTF-8, read as"):
        assert text in read_html(page(f"<p>{text}</p>").encode(encoding)).text


def test_a_long_page_is_read_in_linear_time():
    """Twenty thousand paragraphs are one document."""
    body = "".join(f"<p>{ONE} Number {n}.</p>" for n in range(2000))
    assert read_html(page(f"<article>{H1}{body}</article>{FOOTER}")).text.count("Number") == 2000


def test_a_page_is_text():
    """What is neither str nor bytes is a TypeError that says so."""
    with pytest.raises(TypeError, match="the page is of type NoneType; pass a str or bytes"):
        read_html(None)


def test_without_the_extra_the_pip_command_is_printed(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(MissingDependencyError, match=r'run: python -m pip install "get-a-summary\[html\]"'):
        read_html("<p>a</p>")


def test_nothing_is_logged_where_nobody_listens(capfd):
    """A page that a parser might complain of leaves standard error empty."""
    read_html("")
    read_html("<html></html>")
    assert capfd.readouterr() == ("", "")
    assert FIVE in read_html(PAGES["news"]).text


@pytest.mark.parametrize(
    ("cap", "rest", "read"),
    [
        ("<span class=x7>T</span>", "<p>{}</p>", "T{}"),
        ("<div class=letter>T</div>", "<div class=text>{}</div>", "T{}"),
        ("<p>T</p>", "<p><a href=/quay>{}</a></p>", "T{}"),
        ("<p>A</p>", "<p>{}</p>", "A\n\n{}"),
        ("<p>Tea</p>", "<p>{}</p>", "Tea\n\n{}"),
    ],
)
def test_a_letter_drawn_large_belongs_to_its_word(cap, rest, read):
    """It stands in an element of its own; a word of one letter and a longer one are no such letter."""
    words = "he quay road stays closed until the piles below it have been looked at, the board said."
    made = read_html(page(f"<article><h1>{TITLE}</h1>{cap}{rest.format(words)}<p>{ONE}</p><p>{TWO}</p></article>"))
    assert read.format(words) in made.text


def test_a_letter_over_a_name_stays_apart():
    """Where a writer has no picture a forum draws one of his name's first letter."""
    made = read_html(page(f"<article><h1>{TITLE}</h1><p>T</p><p>tern_22</p><p>{ONE}</p><p>{TWO}</p></article>"))
    assert not [block for block in made.blocks if block.text.startswith("Ttern")]

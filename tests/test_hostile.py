"""Bad input gives a summary or the empty one: never an exception, never quadratic time."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from summarizer import InputError, read_docx, read_html, split_sentences, summarize
from summarizer.readers.files import read_content
from summarizer.readers.html.parse import MOST_ATTRIBUTES, SEAM, parsed, with_few_attributes
from summarizer.readers.shown import lines_of
from summarizer.scorers import SCORERS
from tests.growth import assert_grows_slowly
from tests.readers.office.test_office import packed
from tests.readers.pdf.paper import pdf

HOSTILE = {
    "empty": "",
    "blank": " \t\n\r\n\u3000\xa0\u2028 ",
    "one word": "Kelp",
    "no stop": "the road by the harbour is closed for the winter and nobody knows why",
    "punctuation only": "... !!! ??? -- ,;: “” ()[]",
    "a stop": ".",
    "a long word": "k" * 1_000_000,
    "a long word between sentences": "The road is closed. " + "k" * 100_000 + ". The road is open again.",
    "lone surrogates": "The \ud800 road is closed. A \udfff ferry goes instead.",
    "NUL": "The road\0 is closed.\0 A ferry goes instead.\0",
    "byte order mark": "\ufeffThe road is closed. A ferry goes instead.",
    "carriage returns": "The road is closed.\rA ferry goes.\r\n\r\nIt is late.\r",
    "no-break spaces": "The\xa0road\xa0is\xa0closed.\xa0A\xa0ferry\xa0goes\u202finstead.",
    "right to left": "أغلقت البلدية طريق الميناء يوم الاثنين. سيعاد بناء الطريق في الربيع؟ يخشى التجار على الموسم.",
    "bidirectional controls": "\u202eThe road is closed.\u202c A ferry \u2067goes\u2069 instead.",
    "emoji": "The road is closed 🚧👷‍♀️. A ferry ⛴️ goes instead! 🎉🎉🎉",
    "Chinese": "市议会周一关闭了港口公路。春天将重建这条路！店主担心这个季节吗？渡轮照常运行。",
    "Thai": "สภาเมืองปิดถนนท่าเรือเมื่อวันจันทร์ ถนนจะถูกสร้างใหม่ในฤดูใบไม้ผลิ",
    "all capitals": "THE COUNCIL CLOSED THE HARBOUR ROAD. A FERRY GOES INSTEAD. SHOPS FEAR FOR THE SEASON.",
    "combining marks": "Z̸̢͝a̵͔͠l̶̢͝g̷͙̈́o̶ closed the road. " * 20,
    "hard-wrapped mail": "> The council has closed the harbour road until the storm is over and\n> asks everybody to use the ferry,"
    " which goes every twenty minutes from\n> the old quay.  It will be rebuilt in spring.\n> \n> Yours, the council\n"
    * 3,
    "a sentence a line": "The council closed the harbour road.\nA ferry goes instead.\nShops fear for the season.\n"
    * 3,
    "markup": "<p>The road is <b>closed</b>.</p> <script>alert('x')</script> &amp; &lt;so on&gt;.",
    "form feed": "Page one ends here.\fPage two begins.\vThen a tab.\x85Then a next line.\x1cAnd a separator.",
}


@pytest.mark.filterwarnings("ignore:the text is HTML")
@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_gives_a_summary(name):
    """A summary or the empty one, verbatim, in order, within three sentences."""
    text = HOSTILE[name]
    digest = summarize(text)
    assert len(digest.sentences) <= 3
    for sentence in digest.all_sentences:
        assert text[sentence.start : sentence.end] == sentence.text != ""
    assert digest.to_json()
    assert repr(digest)


@pytest.mark.parametrize(
    "name", ["one word", "no stop", "a long word", "right to left", "Chinese", "Thai", "all capitals", "a stop"]
)
def test_a_text_with_words_is_never_empty(name):
    """Short or strange, a text that has something to take gives it."""
    assert summarize(HOSTILE[name])


UNITS = [
    ".", ". ", "a. ", "A. ", "?!", "…", '"', "(", "“", "\n", "\n\n", "\r", " ", "a\n", "a.\n", "Mr. ", "U.S. ", "1. ", "- ", "•\n",
    "。", "؟", "a", "A b. ", "e.g. ", ".\n\n", "Subscribe\n\n", "By A\n\n", "x | y\n", "The road is closed. ", "http://a.b/c ", "İ", "\u0301",
    "Read more: a\n\n", "2026\n", "a, ", ") ", "said. \" ", "__", "[1] ", "--", "By . A . ", "The council closed the road again.\n\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_time_grows_with_the_length(unit):
    """Ten times the text takes about ten times as long."""

    def work(length):
        text = (unit * (length // len(unit) + 1))[:length]
        return lambda: (summarize(text), split_sentences(text))

    assert_grows_slowly(work, 10_000, 100_000)


PROSE = "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it in one night. "


@pytest.mark.parametrize("line", ["a line without end {}", "- item {} without end", PROSE + "{}\n", "{},"], ids=repr)
@pytest.mark.parametrize("ratio", [None, 0.5])
def test_long_lists_and_long_summaries_stay_linear(line, ratio):
    """Four times the lines between two paragraphs, or four times the picks, take about four times as long."""

    def work(lines):
        middle = "\n".join(line.format(number) for number in range(lines))
        text = f"{PROSE}\n\n{middle}\n\n{PROSE} Nobody else was there."
        return lambda: summarize(text, sentences=3 if ratio is None else None, ratio=ratio)

    assert_grows_slowly(work, 600, 2400)


def test_what_once_took_minutes_is_answered():
    """Titles, queries, lists of names, reasons of a long summary, comments before a page: their work is counted in tests/house."""
    read_content(b"<!---->" * 100_000, "a")
    summarize("Ha ha. Ho ho. " * 5_000, title="Ha ha")
    summarize("Abc Def\n" * 8_000)
    numbered = " ".join(f"Word{n} thing{n} is the council road number{n % 17}." for n in range(1_000))
    summarize(numbered, query=" ".join(f"thing{n}" for n in range(60_000)))
    summarize(numbered, ratio=0.1).explain()
    short = summarize(numbered)
    assert [len(short.at(1 + n % 300).sentences) for n in range(1_000)][-1] == 100
    with pytest.raises(InputError, match="unknown encoding: foo"):
        read_docx(packed(word__document_xml='<?xml version="1.0" encoding="foo"?><a/>'))
    with pytest.raises(InputError, match="no text in it"):
        read_content(pdf([[". " * 8_000 + "#"]]), "a.pdf")


ATTRIBUTES = ["a{} ", "a{}=b ", "a{}='>' ", 'a{}="<p>"', "a{}=<a ", "a{}/", "a{} = 'b'"]


@pytest.mark.parametrize("attribute", ATTRIBUTES)
@pytest.mark.parametrize("tag", ["<p ", "</p ", "<a href=x "])
def test_an_element_of_many_attributes_loses_those_beyond_any_page_s(tag, attribute):
    """A parser compares each with all before it; a page of one tag took it a minute."""
    many = tag + "".join(attribute.format(number) for number in range(30_000))
    few = with_few_attributes(many.encode())
    assert len(re.findall(rb"a\d+", few)) == MOST_ATTRIBUTES - ("href" in tag)
    assert many.encode().startswith(few)
    assert with_few_attributes(few) == few
    assert read_html(f"<body><p>The road is closed today.</p>{many}>").text == "The road is closed today."
    assert lines_of(f"<p>The road is closed today.</p>{many}>").strip() == "The road is closed today."


def test_every_tree_of_html_is_of_elements_with_few_attributes():
    """Of a page and of an item: the one that would hide a paragraph is beyond the first."""
    many = f"<p {' '.join(f'a{number:0100}' for number in range(2 * MOST_ATTRIBUTES))}"
    assert len(parsed(f"{many}>")[0].css_first("p").attributes) == MOST_ATTRIBUTES
    assert lines_of("<p style='display:none'>The road is closed today.</p>") == ""
    assert lines_of(f"{many} style='display:none'>The road is closed today.</p>") == "The road is closed today."


@pytest.mark.parametrize("first", ["b='>'", 'b = ">"', 'it\'s="<p>"', "<1 b='>'"])
def test_an_element_of_many_attributes_is_told_where_a_single_value_hides_the_end_of_its_tag(first):
    """Up to sixteen of them were let through: 490 kB, of 80,000 attributes, took the parser half a minute."""
    many = f"<p {first} {' '.join(f'a{number}' for number in range(30_000))}>".encode()
    assert len(re.findall(rb"a\d+", with_few_attributes(many))) < MOST_ATTRIBUTES


@pytest.mark.parametrize("tag", ["b", "FONT", "strong"])
@pytest.mark.parametrize("first", ["", "x='>' "])
def test_what_is_never_closed_comes_again_in_few_paragraphs(tag, first):
    """4,000 kinds of bold letters in 4,000 paragraphs made a tree of 16 million elements, 5 GB of 50 kB."""
    opened = "".join(f"<{tag} {first}a{number}=1>" for number in range(900))
    page = f"<p>{opened}{'<p>The road is closed today.' * 900}"
    assert len(parsed(page)[0].root.css(tag)) == 900 + 3 * 900
    assert read_html(page).text.count("The road is closed today.") == 900


def test_what_is_never_closed_does_not_come_again_in_each_of_a_hundred_thousand_paragraphs():
    """Three of each kind did; letters that a struck-out word has stay struck out."""
    page = f"<p>{'<<b>b>' * 3}{'<i>' * 3}<s>not</s><B>The</B> road{'<p>x' * 90_000}"
    root = parsed(page)[0].root
    assert [len(root.css(tag)) for tag in ("b", "i", "s")] == [0, 0, 1]
    assert root.css("p")[0].text() == "<b><b><b>notThe road"


def test_what_is_never_closed_in_a_mail_does_not_come_again_either(monkeypatch):
    """Its HTML is read by another door."""
    seen = []

    def noted(content):
        seen.append(LexborHTMLParser(content))
        return seen[0]

    monkeypatch.setattr("selectolax.lexbor.LexborHTMLParser", noted)
    assert lines_of(f"<p><b><i>The road{'<p>x' * 90_000}").count("\nx") == 90_000
    assert seen[0].css("b, i") == []


def test_what_a_page_writes_often_keeps_its_attributes():
    """Icons, code and figures of a long page: few of them are written otherwise than all before."""
    page = "".join(f"<p><i class='icon-{number % 40}'></i><code class=a>x = {number}</code>" for number in range(1_000))
    assert with_few_attributes(page.encode()).replace(SEAM, b"") == page.encode()


@pytest.mark.parametrize("tag", ["html", "BODY"])
def test_roots_said_again_and_again_keep_no_attributes(tag):
    """All of them come to the one element that a page has of it."""
    page = "".join(f"<{tag} a{number}='>'>" for number in range(10_000))
    assert re.findall(rb"a\d", with_few_attributes(page.encode())) == []
    assert read_html(page + "<p>The road is closed today.</p>").text.endswith("The road is closed today.")


def test_a_page_as_pages_are_keeps_its_attributes():
    """A long page, the attributes of its roots too, and a picture that is written out in one of them."""
    page = (
        f"<html lang=en><body class=a>{'<p id=b>The road is closed.</p>' * 3_000}<img src='data:{'A' * 100_000}' alt=c>"
    )
    assert with_few_attributes(page.encode()).replace(SEAM, b"") == page.encode()


SEAMS = ['{}="</a>" ', "{}='</a>' ", '{}="</a" x="', "{}=</a", '{}="<p></p><i>"']


@pytest.mark.parametrize("attribute", SEAMS)
def test_an_element_of_many_attributes_that_look_like_the_ends_of_elements(attribute):
    """It is cut: by its attributes, or where an element seems to end outside of its values."""
    many = b"<p " + "".join(attribute.format(f"a{number}") for number in range(30_000)).encode()
    few = with_few_attributes(many)
    assert max(len(re.findall(rb"a\d+", tag)) for tag in few.split(SEAM)) <= MOST_ATTRIBUTES


def test_a_seam_is_neither_shown_nor_in_what_a_page_says_of_itself():
    """A page of many: in its scripts, comments, values of attributes, titles, between its letters."""
    body = "".join(f"<p>The road {number} is <a href=/>closed</a>, and stays so.</p>\n" for number in range(2_000))
    content = (
        f"<title>{'Roads </p> ' * 40}</title><script type=application/ld+json>"
        f'{{"@type": "Article", "x": "{"<a href=/></a>" * 100}", "author": "Ida Roe", "y": "{"</p>" * 900}"}}</script>'
        f"<!-- {'<p></p>' * 900} --><article data-x='{'<a>b</a>' * 900}'>{body}</article>"
    )
    assert with_few_attributes(content.encode()).count(SEAM) > 10
    document = read_html(content)
    assert document.author == "Ida Roe"
    assert document.text == "\n\n".join(f"The road {number} is closed, and stays so." for number in range(2_000))
    assert SEAM.decode() not in document.title


@pytest.mark.parametrize("name", SCORERS)
def test_scores_grow_with_the_text(name):
    """Where each sentence brings words of its own, too: what is common is made once, and not once a sentence."""

    def work(n):
        text = " ".join(f"Word{i} thing{i} is the council road number{i % 17}." for i in range(n))
        representation = summarize(text).selection.analysis.representation
        return lambda: SCORERS[name]()(representation)

    assert_grows_slowly(work, 400, 4_000)

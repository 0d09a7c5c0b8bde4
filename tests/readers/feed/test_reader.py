"""Feeds become a document an item, whatever they are written in."""

import json
import sys
from contextlib import suppress
from warnings import catch_warnings, simplefilter

import pytest

from summarizer import InputError, MissingDependencyError, SummarizerWarning, read_feed, summarize
from summarizer.readers.feed.items import LONGEST
from summarizer.readers.feed.reader import is_feed, root_of
from tests.growth import assert_grows_slowly
from tests.pages import FOUR, ONE, THREE, TWO


def rss(*items, channel="", head='<?xml version="1.0"?>'):
    """Return an RSS feed."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    names = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
    return f'{head}<rss version="2.0" {names}><channel><title>Harbour</title><link>https://a.example/</link>{channel}{inner}</channel></rss>'


def only(feed, **options):
    """Return the only item of a feed."""
    (document,) = read_feed(feed, **options)
    return document


def test_rss_s_items_are_documents():
    """The longest text of each, its title, author, date, address, and the feed's language."""
    item = (
        f"<title>The road &amp;amp; the &lt;i&gt;ferry&lt;/i&gt;</title><link> https://a.example/1 </link><description>{ONE[:40]}…</description>"
        f"<content:encoded><![CDATA[<h2>Roads</h2><p>{ONE}</p><ul><li>{TWO}</li><li>short</li></ul><p>One<br>two</p><blockquote>{THREE}</blockquote>"
        "<hr><p>The post <a>The road</a> appeared first on <a>Harbour</a>.</p>]]></content:encoded>"
        "<dc:creator>Jane Doe</dc:creator><pubDate>Sat, 14 Mar 2026 09:00:00 +0100</pubDate><media:description>A picture, described with more words than all the rest.</media:description>"
    )
    document = only(rss(item, channel="<language>en-gb</language>"))
    assert document.text.split("\n\n") == [
        "Roads",
        f"{TWO}\n- short".replace(TWO, f"{TWO}") and ONE,
        f"{TWO}\n- short",
        "One\ntwo",
        THREE,
    ]
    assert [document.text[start:end] for start, end in document.headings] == ["Roads"]
    assert (document.title, document.author, document.date, document.url, document.language) == (
        "The road & the ferry", "Jane Doe", "2026-03-14T09:00:00+01:00", "https://a.example/1", "en-gb",
    )  # fmt: skip


def test_what_an_item_lacks_is_the_feed_s_or_none():
    """No text, no title, no date that is one; an identifier that is an address."""
    items = [
        f"<description>{ONE}\n\n{TWO}</description><author>jane@a.example (Jane Doe)</author><pubDate>yesterday</pubDate><guid>https://a.example/2</guid>",
        "<title>Nothing</title><guid isPermaLink='false'>https://a.example/3</guid><link/>",
        f"<description>{THREE}</description><link>/4</link>",
    ]
    first, second, third = read_feed(rss(*items, channel="<dc:creator>Ola</dc:creator><language>klingon</language>"))
    assert (first.text, first.title, first.author, first.date, first.url) == (
        f"{ONE}\n\n{TWO}",
        None,
        "Jane Doe",
        None,
        "https://a.example/2",
    )
    assert (second.text, second.title, second.author, second.url, second.language) == ("", "Nothing", "Ola", None, None)
    assert third.url == "https://a.example/4"
    assert only(rss("<link>http://[x/</link>")).url == "http://[x/"


def test_atom_s_entries_are_documents():
    """Text, HTML and XHTML; the address that isn't the entry's own place; the feed's author."""
    entry = (
        '<title type="html">The &lt;b&gt;road&lt;/b&gt;</title><link rel="self" href="https://a.example/atom"/><link href="road.html"/>'
        f'<published>2026-03-14T09:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{ONE}</p><p>{TWO} &amp; so on.</p></div></content>'
    )
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><author><name>Jane</name></author><entry>{entry}</entry><entry><summary>{THREE}</summary><author><name>Ola</name></author><author><name>Ina</name></author></entry></feed>'
    first, second = read_feed(feed, url="https://a.example/feeds/atom")
    assert (first.text, first.title, first.author, first.date, first.url, first.language) == (
        f"{ONE}\n\n{TWO} & so on.", "The road", "Jane", "2026-03-14T09:00:00Z", "https://a.example/feeds/road.html", "en",
    )  # fmt: skip
    assert (second.text, second.author) == (THREE, "Ola, Ina")


def test_rdf_s_items_are_documents():
    """RSS 1.0 has its items beside the channel; comments and instructions are none."""
    feed = f'<?xml version="1.0"?><!-- a --><rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel><!-- b --><item><title>Roads</title><description>{ONE}</description></item></rdf:RDF>'
    assert only(feed).text == ONE


def test_json_feed_s_items_are_documents():
    """HTML before text, authors of the item before the feed's; what is none is passed over."""
    items = [
        {"content_html": f"<p>{ONE}</p><p>{TWO}</p>", "content_text": ONE, "title": "Roads", "url": "1.html", "date_published": "2026-03-14", "authors": [{"name": "Jane"}, {"name": 5}]},
        {"summary": THREE, "author": {"name": "Ola"}, "language": "de", "title": 7},
        "none", {"content_text": FOUR, "external_url": "https://b.example/"},
    ]  # fmt: skip
    feed = json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "language": "en", "authors": [{"name": "Ina"}], "items": items}
    )
    first, second, third = read_feed(feed, url="https://a.example/feed.json")
    assert (first.text, first.title, first.author, first.date, first.url, first.language) == (
        f"{ONE}\n\n{TWO}",
        "Roads",
        "Jane",
        "2026-03-14",
        "https://a.example/1.html",
        "en",
    )
    assert (second.text, second.title, second.author, second.url, second.language) == (THREE, None, "Ola", None, "de")
    assert (third.text, third.author, third.url) == (FOUR, "Ina", "https://b.example/")
    feed = {"author": {"name": "Ola"}, "home_page_url": "https://a.example/b/", "items": [{"summary": ONE, "url": "c"}, {"id": "https://a.example/d"}]}  # fmt: skip
    first, second = read_feed(json.dumps(feed))
    assert (first.author, first.url, second.author, second.url) == ("Ola", "https://a.example/b/c", "Ola", "https://a.example/d")  # fmt: skip


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ("<catalog><book/></catalog>", "XML, but no feed: <catalog>; pass its text"), ('{"a": 1}', 'it has no list of "items"'), ("[" * 9 + "{", "no feed"), ('{"a": ', "no JSON Feed that can be read"),
        ('{"items": ' + "[" * 100_000, "no JSON Feed that can be read"), ("<rss><channel>", "not XML that can be read"), ("<urlset><loc>", "not XML that can be read"),
        ("<rss><channel><a></b><item></item><item>", "not XML that can be read"), ("Harbour", "no feed"), ("", "no feed"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><rss>&b;</rss>', "declares entities"), ("<rss>" + "<a>" * 1000, "400 elements in each other"),
    ],
)  # fmt: skip
def test_what_is_no_feed_is_said(feed, reason):
    """Other XML, other JSON, a page cut off, a trap."""
    with pytest.raises(InputError, match=f"^feed: .*{reason}"):
        read_feed(feed)


def test_a_feed_is_a_str_or_bytes():
    """Anything else is a TypeError; bytes are in what they declare."""
    with pytest.raises(TypeError, match="the feed is of type int; pass a str or bytes"):
        read_feed(5)
    feed = rss("<description>Die Straße</description>", head='<?xml version="1.0" encoding="iso-8859-1"?>')
    assert only(feed.encode("latin-1")).text == "Die Straße"
    assert only(("\ufeff" + feed).encode()).text == "Die Straße"


def test_feeds_that_are_nearly_xml_are_mended():
    """Bare ampersands, HTML's names and those that a feed declares itself; what stands in CDATA stays as it is."""
    item = "<title>Roads & boats &eacute;t&eacute; &nothing; &lt;3</title><description><![CDATA[<p>A &amp; B & C</p>]]></description>"
    document = only(rss(item))
    assert document.title == "Roads & boats été &nothing; <3"
    assert document.text == "A & B & C"
    declared = '<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent"> %HTMLlat1;\n<!ENTITY nbsp "&#160;">]>'
    assert only(rss("<title>Caf&eacute;&nbsp;am Kai</title>", head=declared)).title == "Café am Kai"


def test_a_character_that_xml_doesn_t_allow_costs_itself():
    """Written as it is or by its number; Windows's numbers are what HTML takes them for, and cost nothing."""
    items = ["<title>Ti&#0;des</title><description>High\x0b water\x00 is &#xFFFF;at&#55296; noon.&#x110000;</description>", f"<description>{ONE}</description>"]  # fmt: skip
    with pytest.warns(SummarizerWarning, match="^feed: 6 characters that XML doesn't allow are left out"):
        first, second = read_feed(rss(*items))
    assert (first.title, first.text, second.text) == ("Tides", "High water is at noon.", ONE)
    with pytest.warns(SummarizerWarning, match="^feed: a character that XML doesn't allow is left out"):
        assert only(rss("<description>Bon\x1fjour. &#65;&#x42;</description>")).text == "Bonjour. AB"
    assert (
        only(rss("<title>The quay &#150; and &#127; Tom&#146;s boat</title>")).title == "The quay – and \x7f Tom’s boat"
    )


@pytest.mark.parametrize(
    ("feed", "title", "text"),
    [
        ("<rss><channel><item><title>Ebbe</title><content:encoded><![CDATA[<p>Um <b>zwölf</b>.</p>]]></content:encoded><dc:creator>Ola</dc:creator></item></channel></rss>", "Ebbe", "Um zwölf."),
        ("<rss><channel><item><title>a < b</title><description><p>Low<br>water.</p><img src='x'><p>Two.</p></description></item></channel></rss>", "a < b", "Low\nwater.\n\nTwo."),
        ("<br />\n<b>Warning</b>: no table<br />\n<rss><channel><item><title>Late</title><description>Low water.</description></item></channel></rss>\n<script>x()</script>", "Late", "Low water."),
        ("<feed><entry><title>Film</title><media:group><media:description>Low water, filmed.</media:description></media:group><content type='x' /></entry></feed>", "Film", "Low water, filmed."),
        ("<rss><channel><title>Harbour<item><title>Ebb</title><description>Low <i>water.</description></item></channel></rss>", None, None),
    ],
)  # fmt: skip
def test_a_feed_that_isn_t_xml_is_rebuilt(feed, title, text):
    """Prefixes that nobody declares, HTML as it is, what stands around a feed; what is beyond that is said."""
    if title is None:
        with pytest.raises(InputError, match=r"^feed: not XML that can be read"):
            read_feed(feed)
    else:
        document = only(feed)
        assert (document.title, document.text) == (title, text)


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Sat, 14 Mar 2026 09:00 CET", "2026-03-14T09:00:00"), ("14 March 2026", "2026-03-14"), ("Sa., 14. März 2026 09:00:00 +0100", "2026-03-14"), ("14.03.2026 09:00", "2026-03-14"),
        ("sam. 14 mars 2026", "2026-03-14"), ("2026/03/14 09:00:00", "2026-03-14"), ("20260314", "2026-03-14"), ("March 14, 2026", "2026-03-14"), ("0000-00-00 00:00:00", None), ("0001-01-01T00:00:00Z", None), ("Thu, 01 Jan 1970 00:00:00 GMT", None), ("", None), ("Sat, 31 Feb 2026 09:00:00 GMT", None),
    ],
)  # fmt: skip
def test_a_date_is_read_as_programs_write_it(said, date):
    """As mails have it, in other languages, without an hour; none where the calendar has no such day."""
    assert only(rss(f"<description>{ONE}</description><pubDate>{said}</pubDate>")).date == date


def test_what_an_item_s_words_are_is_told():
    """HTML that was written as text once too often, a film's description where nothing else is; an author's name alone."""
    twice = "&amp;lt;p&amp;gt;High water.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Tom&amp;amp;#8217;s boat.&amp;lt;/p&amp;gt;"
    assert only(rss(f"<description>{twice}</description>")).text == "High water.\n\nTom’s boat."
    assert (
        only(rss("<description>The tag &amp;lt;p&amp;gt; opens a paragraph.</description>")).text
        == "The tag <p> opens a paragraph."
    )
    film = f"<title>Film</title><media:description>{ONE}</media:description>"
    assert only(rss(film)).text == ONE
    assert only(rss(f"{film}<description>{TWO}</description>")).text == TWO
    assert (
        only(rss("<title>A &amp;amp;amp; B</title><author>Ola Berg &lt;o@a.example&gt;</author>")).author == "Ola Berg"
    )
    assert only(rss("<title>A &amp;amp;amp; B</title>")).title == "A & B"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='sharedaddy sd-block'><h3>Share this:</h3></div>", "<div class='subscription-widget-wrap-editor'><p>Thanks for reading!</p></div>", "<p class='button-wrapper'><a>Share</a></p>",
        "<figure class='kg-card kg-bookmark-card'><a>Another post</a></figure>", "<p class='wp-caption-text'>The quay</p>", "<iframe>No frames.</iframe><video>No films.</video>",
        "<p>O artigo <a>Ebb and flood</a> surgiu antes em <a>Harbour</a>.</p>", "<a class='more-link'>Mehr von Ebb</a>",
    ],
)  # fmt: skip
def test_boxes_that_blogs_put_into_an_article_are_left_out(box):
    """Share bars, forms, cards, captions, and the line under it that names the item and its site, in any language."""
    assert (
        only(rss(f"<title>Ebb and flood</title><description><![CDATA[<p>{ONE}</p>{box}]]></description>")).text == ONE
    )


@pytest.mark.parametrize(
    ("title", "said", "last"),
    [
        ("Ebb and flood", ONE, "Ebb and flood is what Harbour is about, and was in all of these five years on the quay."),
        ("Ebb", ONE, "Ebb, a film, is in Harbour's cinema on Monday."),
        ("Ebb and flood", "", "Harbour on ebb and flood: Ebb and flood, our new film."),
        ("Ebb at Harbour", ONE, "Nobody has seen an Ebb at Harbour like it."),
    ],
)  # fmt: skip
def test_a_sentence_that_names_an_item_and_its_site_is_one_of_it(title, said, last):
    """One with more to say, a title that is a word, all that there is, a site's name in the title."""
    markup = f"<title>{title}</title><description><![CDATA[<p>{said}</p><p>{last}</p>]]></description>"
    assert only(rss(markup)).text == f"{said}\n\n{last}".strip()


def test_cdata_in_cdata_is_read():
    """Which XML doesn't allow; one that is split as it has to be is left as it is."""
    said = f"<![CDATA[<p>{ONE}</p><![CDATA[<p>{TWO}</p>]]><b>x</b>]]>"
    assert only(rss(f"<description>{said}</description>")).text == f"{ONE}\n\n{TWO}\n\nx"
    assert only(rss(f"<title>a & b</title><description> {said}</description>")).title == "a & b"
    assert only(rss("<title>a & b</title><description><![CDATA[<i>x]]]]><![CDATA[>y]]></description>")).text == "x]]>y"


def test_a_title_in_json_may_have_marks():
    """As many a program writes it."""
    assert only(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "A &amp; <i>B</i>", "content_text": ONE}]})).title == "A & B"  # fmt: skip


@pytest.mark.parametrize(
    "line", ["Der Beitrag <a>Ebbe</a> erschien zuerst auf <a>Hafen</a>.", "L’article Marée est apparu en premier sur Port.", "Lire la suite", "submitted by /u/ina [link] [comments]", "Points: 51", "投稿 潮 は 港 に最初に表示されました。"]
)  # fmt: skip
def test_what_programs_put_under_an_item_is_no_text(line):
    """In the languages of their blogs."""
    assert only(rss(f"<description><![CDATA[<p>{ONE}</p><p>{line}</p>]]></description>")).text == ONE


@pytest.mark.parametrize(
    ("head", "item", "end"),
    [("<rss version='2.0'><channel>", "item", "</channel></rss>"), ("<feed xmlns='http://www.w3.org/2005/Atom'>", "entry", "</feed>"), ("<rdf:RDF xmlns:rdf='x'>", "item", "</rdf:RDF>")],
)  # fmt: skip
def test_a_feed_that_breaks_off_is_read_to_its_last_whole_item(head, item, end):
    """With a warning; blank lines before it do no harm."""
    items = f"<{item}><summary>{ONE}</summary></{item}><{item}><summary>{TWO}</summary></{item}>"
    assert [each.text for each in read_feed(f"\n\n<?xml version='1.0'?>{head}{items}{end}")] == [ONE, TWO]
    with pytest.warns(SummarizerWarning, match="^feed: the feed breaks off; the items before are read"):
        assert [each.text for each in read_feed(f"{head}{items}<{item}><summary>Th")] == [ONE, TWO]
    with pytest.raises(InputError, match="not XML"):
        read_feed(f"{head}{items.replace('<summary>', '<summery>')}{end}")


def test_a_feed_says_what_its_addresses_begin_with():
    """As XML has it, of an item or of all."""
    feed = "<feed xml:base='https://a.example/x/'><entry><summary>One.</summary><link href='c'/></entry><entry xml:base='https://b.example/'><summary>Two.</summary><link href='d'/></entry></feed>"
    assert [each.url for each in read_feed(feed)] == ["https://a.example/x/c", "https://b.example/d"]


@pytest.mark.parametrize("kind", ["xml", "json"])
def test_what_a_feed_says_of_its_addresses_is_no_longer_than_an_address(kind):
    """Each item's begins with it: 900 kB, half of them such a beginning, took 42 s."""
    base = "https://a.example/" + "x/" * 50_000
    if kind == "xml":
        feed = f"<feed xml:base='{base}'><entry><summary>One.</summary><link href='c'/></entry></feed>"
    else:
        feed = json.dumps({"home_page_url": base, "items": [{"summary": "One.", "url": "c"}]})
    assert only(feed).url == base[:LONGEST].rpartition("/")[0] + "/c"


def test_a_feed_s_authors_are_no_longer_than_a_name():
    """Each item that names none has them."""
    authors = [{"name": "Ina Moss " * 100} for _ in range(99)]
    feed = json.dumps({"authors": authors, "items": [{"summary": "One."}, {"summary": "Two.", "authors": authors}]})
    assert [len(each.author) for each in read_feed(feed)] == [LONGEST, LONGEST]


def test_no_more_items_of_a_feed_are_read_than_any_has(monkeypatch):
    """Archives have a few thousand."""
    monkeypatch.setattr("summarizer.readers.feed.items.MOST_ITEMS", 2)
    monkeypatch.setattr("summarizer.readers.feed.reader.MOST_ITEMS", 2)
    said = ["One.", "Two.", "Three."]
    for feed in (
        rss(*[f"<description>{each}</description>" for each in said]),
        json.dumps({"items": [{"summary": each} for each in said]}),
    ):
        assert [each.text for each in read_feed(feed)] == said[:2]


def test_html_in_an_item_needs_its_parser(monkeypatch):
    """Text doesn't."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    assert only(rss(f"<description>{ONE}</description>")).text == ONE
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[html\]"):
        only(rss(f"<description>&lt;p&gt;{ONE}&lt;/p&gt;</description>"))


@pytest.mark.parametrize(
    ("head", "root"),
    [
        ("<?xml version='1.0'?><!-- a --><!DOCTYPE x><svg width='1'>", "svg"), ("<rss version='2.0'>", "rss"), ("<rdf:RDF >", "rdf"), ("<svg>", None), ("<p>", None), ("One.", None), ("<", None),
        ("<?xml?>" + "<!-- -->" * 60 + "<a>", None), ("<!DOCTYPE article SYSTEM 'a.dtd'><article>", "article"), ("<!doctype html><p>", None),
        ("<TEI n='1' xmlns='http://tei.example/1'>", "tei"), ("<div xmlns='http://www.w3.org/1999/xhtml'>", None),
    ],
)  # fmt: skip
def test_the_first_element_of_xml_is_found(head, root):
    """Without a declaration, a document type or a namespace only a feed's."""
    assert root_of(head) == root
    assert is_feed(head) is (root in ("rss", "rdf"))


def test_every_item_is_summarized():
    """Each by itself."""
    feed = rss(*[f"<description>&lt;p&gt;{each}&lt;/p&gt;</description>" for each in (ONE, TWO)])
    assert [str(summarize(item, sentences=1)) for item in read_feed(feed)] == [ONE, TWO]


@pytest.mark.parametrize(
    "under",
    [
        "Learn more about your ad choices. Visit ads.example/choices",
        "Hosted on Pods. See pods.example/privacy for more.",
        "Hosted by Pods, a company. Vea pods.example para más información.",
        "This is a public episode. If you would like to get more, visit a.example",
        "---\n\nSupport this podcast: https://pods.example/ina/support",
        "Advertising Inquiries: https://pods.example/brands\n\nPrivacy & Opt-Out: https://pods.example/privacy",
    ],
)
def test_what_hosts_put_under_an_episode_goes(under):
    """As they put it under each of them; what is said of choices stays."""
    item = f"<item><description>{ONE}\n\n{{}}</description></item>"
    found = list(
        read_feed(f"<rss><channel>{item.format(under)}{item.format('Learn more about choices.')}</channel></rss>")
    )
    assert [each.text for each in found] == [ONE, f"{ONE}\n\nLearn more about choices."]


def test_the_whole_text_is_read_where_a_feed_has_it():
    """Beside what describes it, under the name that Yandex has for it."""
    item = f"<item><description>{ONE}</description><y:full-text xmlns:y='http://y.example'>{ONE} {TWO}</y:full-text></item>"
    assert [each.text for each in read_feed(f"<rss><channel>{item}</channel></rss>")] == [f"{ONE} {TWO}"]


@pytest.mark.parametrize(
    "unit",
    [
        "<item/>",
        "<item><description>a</description></item>",
        "&",
        "<![CDATA[",
        "<a>b</a>",
        "&a;",
        "<title>",
        "<a:b c:d=''>",
        "&#0;",
        "<title>a<b</title>",
    ],
)
def test_time_grows_with_a_feed_s_length(unit):
    """Ten times the feed takes about ten times as long, broken ones too."""

    def work(length):
        feed = f"<rss><channel>{unit * (length // len(unit))}</channel></rss>"

        def run():
            with suppress(InputError), catch_warnings():
                simplefilter("ignore")
                list(read_feed(feed))

        return run

    assert_grows_slowly(work, 20_000, 200_000)


@pytest.mark.parametrize(
    "under",
    ["Запись <a>Дорога</a> впервые появилась <a>Гавань</a>.", "<a>The road</a> was originally published in <a>Harbour</a> on Medium."],
)  # fmt: skip
def test_where_an_item_was_first_is_no_word_of_it(under):
    """Nor is what stands under its picture."""
    said = f"<figure><img src='a.jpg'><figcaption>Photo by Ina</figcaption></figure><p>{ONE}</p><hr><p>{under}</p>"
    feed = f"<rss><channel><item><title>The road</title><description><![CDATA[{said}]]></description></item></channel></rss>"
    assert [item.text for item in read_feed(feed)] == [ONE]


def test_a_file_that_is_no_feed_is_not_taken_for_a_name():
    """What a text begins with may be a name; what was read from a file isn't one."""
    with pytest.raises(InputError) as caught:
        read_feed(b"The road is closed.", source="a.txt")
    assert str(caught.value) == "a.txt: no feed: it begins with neither < nor {"


def test_marks_of_cdata_that_were_written_as_text_are_none_of_it():
    """Some programs write the marks as text too."""
    escaped = "&lt;![CDATA[{}]]&gt;"
    item = f"<title>{escaped.format('The lock')}</title><description>{escaped.format('It holds. Nobody knows why.')}"
    document = next(read_feed(f"<rss><channel><item>{item}</description></item></channel></rss>"))
    assert (document.title, document.text) == ("The lock", "It holds. Nobody knows why.")


@pytest.mark.parametrize("said", ['mode="base64"', 'type="application/octet-stream"'])
def test_atom_s_words_may_be_written_as_bytes(said):
    """Version 0.3 says so in the mode, 1.0 by a type that is no text; what isn't base64 stays as it is."""
    from base64 import b64encode

    def entry(content):
        title = f"<title {said}>{b64encode(b'Tides').decode()}</title>"
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{title}<content {said}>{content}</content></entry></feed>'

    read = only(entry(b64encode(f"<p>{ONE}</p>".encode()).decode()))
    assert (read.title, read.text) == ("Tides", ONE)
    assert only(entry("High water!")).text == "High water!"
    assert only(entry(ONE).replace(said, 'type="image/svg+xml"')).text == ONE


@pytest.mark.parametrize("kind", ["image/png", "audio/mpeg", "application/pdf", "application/octet-stream"])
@pytest.mark.parametrize("width", [60, 76, 10_000])
@pytest.mark.parametrize("content", [bytes(range(256)), bytes(90)])
def test_a_picture_in_the_place_of_words_is_none(kind, width, content):
    """Its letters are longer than the summary beside it, and say nothing."""
    from base64 import b64encode

    letters = b64encode(content * 4).decode()
    lines = "\n".join([letters[place : place + width] for place in range(0, len(letters), width)])
    entry = (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="{kind}">{lines}</content>{{}}</entry></feed>'
    )
    assert only(entry.format(f"<summary>{ONE}</summary>")).text == ONE
    assert only(entry.format("")).text == ""


@pytest.mark.parametrize("words", ["High water soon", "tide", "high water at the old lock again and a gain", "ab cd"])
def test_words_that_could_be_base64_are_words(words):
    """A type that somebody gave to plain words costs none of them."""
    entry = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="application/x-note">{words}</content></entry></feed>'
    assert only(entry).text == words


def test_items_of_each_channel_are_read():
    """A program that writes two, or closes the first before its items, has its items read; the first says whose they are."""
    item = f"<item><title>Tides</title><description>{ONE}</description></item>"
    channels = (
        f"<channel><title>A</title><language>de</language></channel><channel>{item}</channel><channel>{item}</channel>"
    )
    read = list(read_feed(f"<rss>{channels}</rss>"))
    assert [(each.text, each.language) for each in read] == [(ONE, "de")] * 2


def test_an_entry_may_stand_alone():
    """A publishing program saves each as a file (RFC 4287); a dictionary's entry is none of a feed."""
    entry = f"<title>Tides</title><author><name>Ola</name></author><link href='a'/><summary>{ONE}</summary></entry>"
    alone = f"<entry xmlns='http://www.w3.org/2005/Atom' xml:lang='en' xml:base='http://a.example/b'>{entry}"
    assert is_feed(alone)
    read = only(alone)
    assert (read.title, read.text, read.author, read.language) == ("Tides", ONE, "Ola", "en")
    assert (read.url, read.site) == ("http://a.example/a", None)
    assert only(f'<?xml version="1.0"?>{alone}').text == ONE
    assert not is_feed(f"<entry>{entry}")
    with pytest.raises(InputError, match="XML, but no feed: <entry>"):
        read_feed("<entry xmlns='http://www.tei-c.org/ns/1.0'><form>tide</form></entry>")


def test_an_entry_without_a_link_is_where_its_name_says():
    """Atom's identifier may be an address, and the day of what has no other is that when it was made."""
    entry = "<entry><id>{}</id><created>2024-05-02T10:00:00Z</created><title>Tides</title></entry>"
    read = only(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry.format("http://a.example/tides")}</feed>')
    assert (read.url, read.date) == ("http://a.example/tides", "2024-05-02T10:00:00Z")
    assert only(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry.format("tag:a.example,2024:1")}</feed>').url is None

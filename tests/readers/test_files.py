"""Files become documents, whatever they are called."""

import sys

import pytest

from summarizer import InputError, MissingDependencyError, OptionError, read_file, read_markdown, summarize
from summarizer.readers.files import read_content
from summarizer.readers.formats import ENDINGS, FORMATS, guess
from tests.pages import FIVE, FOUR, ONE, PAGES, THREE, TITLE, TWO
from tests.readers.office.test_office import docx, epub, odt, paragraph, run
from tests.readers.pdf.paper import pdf, wrapped

MARKDOWN = f"""---
title: "Council closes harbour road"
author: Jane Doe
date: 2026-03-14
lang: en
---

# The *road* by the `harbour`

{ONE} See [the ferry's page](https://ferry.example "now") and ![a map](map.png) <b>today</b>.\\
{TWO}
And on.

What comes next?
----------------

- a short item
- {THREE}

> {FOUR}

| a | b |
|---|---|
| 1 | 2 |

```python
x = "a listing is no prose."
```

    nor is this.

<div>Of HTML the words are read.</div>

![a picture alone](map.png)

{FIVE}
"""


def test_markdown_s_prose_is_read():
    """Headings, paragraphs, items, quotes and what HTML says; no code, tables, pictures or addresses."""
    document = read_markdown(MARKDOWN)
    assert document.text.split("\n\n") == [
        "The road by the harbour", f"{ONE} See the ferry's page and today.\n{TWO} And on.", "What comes next?",
        f"- a short item\n{THREE}", FOUR, "Of HTML the words are read.", FIVE,
    ]  # fmt: skip
    assert [document.text[start:end] for start, end in document.headings] == [
        "The road by the harbour",
        "What comes next?",
    ]
    # What isn't a sentence is kept out of the summary beside what is known to be a heading: a short item.
    kept_out = [heading.text for heading in summarize(document, 9).headings]
    assert kept_out == ["The road by the harbour", "What comes next?", "- a short item"]


def test_front_matter_says_title_author_date_and_language():
    """It is no prose; a language that isn't one is none."""
    document = read_markdown(MARKDOWN)
    assert (document.title, document.author, document.date, document.language) == (
        TITLE,
        "Jane Doe",
        "2026-03-14",
        "en",
    )
    assert read_markdown(f"+++\ntitle = 'Roads'\nlanguage = 'klingon'\n+++\n{ONE}").title == "Roads"
    assert read_markdown(f"---\nlang: klingon\n---\n{ONE}").language is None
    assert read_markdown(f"---\n---\n{ONE}").text == ONE


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (f"# Roads\n\n{ONE}", "Roads"),
        (f"{ONE}\n\n# Roads", None),
        ("", None),
        (f"---\n\n{ONE}", None),
        ("```\n# no\n```", None),
    ],
)
def test_the_first_heading_is_the_title_where_nothing_stands_above_it(content, title):
    """A rule on top is no front matter."""
    assert read_markdown(content).title == title


def test_markdown_is_text():
    """Bytes are a TypeError that says so."""
    with pytest.raises(TypeError, match="the Markdown is of type bytes; pass a str"):
        read_markdown(b"# a")


HEAD = "From: Jane Doe <jane@harbour.example>\nTo: all@harbour.example\nSubject: Re: Fwd: {}\nDate: Sat, 14 Mar 2026 09:00:00 +0100\n"


@pytest.mark.parametrize(
    ("content", "name", "format"),
    [
        (b"%PDF-1.7\n", "a.txt", "pdf"),
        (b"\n\n%PDF-1.4", "a", "pdf"),
        (docx(paragraph(run(ONE))), "a", "docx"),
        (odt("<text:p>One.</text:p>"), "a", "odt"),
        (epub(), "a.zip", "epub"),
        (b"PK\x03\x04", "a.epub", "epub"),
        (b"PK\x03\x04" + b"-" * 9000 + b"word/", "a", "docx"),
        (b"{\\rtf1 One.}", "a.doc", "rtf"),
        (b"{\\rtf1", "", "rtf"),
        (b"One.", "a.rtf", "rtf"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "a.xml", "feed"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "", "feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": []}', "a.json", "feed"),
        (b"One.", "a.rss", "feed"),
        (b"<?xml version='1.0'?><a/>", "a.html", "html"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nOne.\n", "a.txt", "subtitles"),
        (b"WEBVTT\n", "", "subtitles"),
        (b"One.", "a.srt", "subtitles"),
        (b"From a@b.example Fri May  3 10:00:00 2024\nFrom: a@b.example\n", "", "mbox"),
        (b"From a@b.example Fri May  3 10:00:00 2024\nFrom: a@b.example\nTo: c\n\nOne.", "a.eml", "email"),
        (b"From here to there at 10:00 it rains.\nAnd so on.\n", "a.txt", "text"),
        (PAGES["news"].encode(), "a.txt", "html"),
        (PAGES["news"].encode("utf-16"), "", "html"),
        (b"<!-- saved from a browser -->\n<HTML>", "", "html"),
        (b'<?xml version="1.0"?>\n<html>', "", "html"),
        (b"<p>One.</p>", "", "html"),
        (b"<p>One.</p>", "README.md", "markdown"),
        (b"<p>One.</p>", "a.txt", "text"),
        (b"A < B and C > D. <p", "", "text"),
        (b'{"text": "One."}\n{"text": "Two."}', "", "jsonl"),
        (b'\xef\xbb\xbf{"text": "One."}', "a.json", "jsonl"),
        (b'{"text": broken}\n', "", "text"),
        (b'{"a": 1}', "a.md", "markdown"),
        (b"a,b\n1,2\n", "a.CSV", "csv"),
        (b"a,b\n1,2\n", "", "text"),
        (b"a\n", "a.jsonl", "jsonl"),
        (HEAD.format("Roads").encode() + b"\nOne.", "", "email"),
        (HEAD.format("Roads").replace("\n", "\r\n").encode() + b"\r\nOne.", "a", "email"),
        (b"Note: this is one.\nAnother: that is two.\n\nText.", "", "text"),
        (b"# A heading", "a.markdown", "markdown"),
        *[(b"Words.", f"a.{name}", "markdown") for name in ("mdx", "qmd", "Rmd", "mkd", "mdown")],
        (b"One.", "a.unknown", "text"),
        (b"", "", "text"),
        (b"", "page.html?x=a.pdf", "html"),
    ],
)
def test_content_says_the_format_and_then_the_name(content, name, format):
    """What a file is goes before what it is called."""
    assert guess(content, name) == format


@pytest.mark.parametrize(
    ("content", "name", "kind", "format"),
    [
        (b"Tides", "http://a.example/tides", "html", "html"),
        (b"Tides", "http://a.example/tides.md", "html", "markdown"),
        (b"Tides", "http://a.example/tides.txt", "markdown", "markdown"),
        (b"%PDF-1.4", "http://a.example/tides.txt", "html", "pdf"),
    ],
)
def test_a_header_s_word_counts_between_the_two(content, name, kind, format):
    """A server that lies about the type is seen through."""
    assert guess(content, name, kind) == format


def test_files_of_other_kinds_are_refused_by_their_names():
    """Whatever is in them; what their content says goes before that."""
    for name, reason in (
        ("a.xls", "a spreadsheet"),
        ("a.png", "a picture"),
        ("a.ZIP", "an archive"),
        ("n.ipynb", "a notebook"),
        ("a.msg", "a mail of Outlook's own"),
        ("a.ttml", "subtitles of another kind"),
    ):
        with pytest.raises(InputError, match=rf"{name}: by its name {reason}"):
            guess(b"One.", name)
    assert guess(b"%PDF-1.4", "a.png") == "pdf"


@pytest.mark.parametrize(
    "content",
    ["<SAMI>\n<BODY><SYNC Start=1>The ferry", "{100}{150}The ferry leaves|at seven.\n", "[Script Info]\nTitle: x\n", "[ti:Ferry]\n[00:12.00]The ferry\n[00:15.30]leaves\n"],
)  # fmt: skip
def test_subtitles_of_another_kind_are_said_by_their_content(content):
    """MicroDVD, SubStation Alpha and songs', whatever they are called."""
    with pytest.raises(InputError, match=r"^a\.txt: subtitles of another kind; save them as \.srt or \.vtt"):
        read_content(content.encode(), "a.txt")
    assert read_content(b"[00:12] Ina: The ferry leaves.", "a.txt").text == "[00:12] Ina: The ferry leaves."


def test_xml_of_another_kind_is_refused():
    """With the name of its first element."""
    for name in ("a.xml", "", "a.txt", "a.rss"):
        with pytest.raises(InputError, match="XML, but no page and no feed: <catalog>; pass its text"):
            guess(b"<?xml version='1.0'?><catalog><a/></catalog>", name)
    assert guess(b"<?xml version='1.0'?><catalog/>", "", "html") == "html"


@pytest.mark.parametrize(
    ("root", "way"),
    [
        ("fictionbook", "convert it first, as with pandoc -t html"),
        ("urlset", "pass the addresses in it"),
        ("svg", "it is a picture"),
        ("tt", "subtitles of another kind; save them as .srt or .vtt"),
    ],
)
def test_xml_that_is_known_is_refused_with_the_way_out(root, way):
    """With a declaration or without one, where its document type or its namespace says what it is."""
    for begins in (
        "<?xml version='1.0'?><{}/>",
        "<!DOCTYPE {} SYSTEM 'a.dtd'><{}><p>One.</p></{}>",
        "<{} xmlns='http://a.example'/>",
    ):
        with pytest.raises(InputError, match=f"XML, but no page and no feed: <{root}>; {way}"):
            guess(begins.replace("{}", root).encode(), "a.xml")


def test_many_documents_are_refused_with_what_reads_them():
    """A feed and a mailbox are no one document."""
    with pytest.raises(InputError, match="a feed, which is many documents; call read_feed"):
        read_content(b"<rss></rss>", "a.xml")
    with pytest.raises(InputError, match="a mailbox, which is many documents; call read_mbox"):
        read_content(b"", "a.mbox")


def test_subtitles_are_read():
    """By their name or their content."""
    assert read_content(b"1\n00:00:01,000 --> 00:00:02,000\nThe road is\nclosed.", "a").text == "The road is closed."


@pytest.mark.parametrize("content", [b"[1, 2]", b'{\n  "text": "One."\n}'])
def test_json_that_isn_t_json_lines_is_said(content):
    """With the way to make it so."""
    with pytest.raises(InputError, match=r"not JSON Lines \(an object a line\); make it so, as with jq"):
        guess(content, "a.json")


@pytest.mark.parametrize("format", [None, "text"])
def test_a_file_is_read(tmp_path, format):
    """By its path, as str or as a path."""
    path = tmp_path / "a.txt"
    path.write_text(f"{ONE}\n\n{TWO}", encoding="utf-8")
    assert read_file(path, format=format) == read_file(str(path)) == read_file(path, encoding="ascii")
    assert read_file(path).text == f"{ONE}\n\n{TWO}"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.html", PAGES["news"].encode()), ("a.md", MARKDOWN.encode()), ("a.pdf", pdf([[TITLE, *wrapped(ONE, TWO, THREE)]])), ("a.docx", docx(paragraph(run(ONE))))],
)  # fmt: skip
def test_every_format_gives_exact_offsets(tmp_path, name, content):
    """What a summary takes stands in the document's text where it says."""
    path = tmp_path / name
    path.write_bytes(content)
    digest = summarize(read_file(path))
    assert digest
    for piece in (*digest.all_sentences, *digest.headings, *digest.furniture):
        assert digest.document.text[piece.start : piece.end] == piece.text


def test_what_isn_t_there_or_is_rows_is_said(tmp_path):
    """A missing file, a name no file has, a folder, a stream of rows."""
    for name, reason in (("nowhere", "No such file"), ("a\0b", "null"), (str(tmp_path), "Is a directory")):
        with pytest.raises(InputError, match=reason):
            read_file(name)
    with pytest.raises(InputError, match=r"a: rows \(jsonl\), not one document"):
        read_content(b'{"text": "One."}', "a")
    with pytest.raises(OptionError, match="format='word'"):
        read_content(b"", "a", format="word")


@pytest.mark.parametrize(
    ("name", "extra"), [("markdown_it", "markdown"), ("pypdfium2", "pdf"), ("selectolax.lexbor", "html")]
)
def test_without_an_extra_the_pip_command_is_printed(monkeypatch, name, extra):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingDependencyError, match=rf"get-a-summary\[{extra}\]"):
        read_content(b"a", "a", format=extra)


def test_every_ending_is_of_a_format():
    """A name promises only what can be read."""
    assert set(ENDINGS.values()) == set(FORMATS)


@pytest.mark.parametrize(
    ("tail", "form"), [("", "text"), ("<!-- -- - -->\n<html><p>Rain fell.</p>", "html"), ("<!-- open", "text")]
)
def test_comments_by_the_dozen_are_told_at_once(tail, form):
    """A few hundred bytes of comments once took for ever."""
    assert guess(b"<!---->" * 64 + tail.encode()) == form

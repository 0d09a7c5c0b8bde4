"""Files become documents, whatever they are called."""

import io
import sys
import zipfile

import pytest

from summarizer import InputError, MissingDependencyError, OptionError, read_file, read_markdown, summarize
from summarizer.readers.files import read_content
from summarizer.readers.formats import ENDINGS, FORMATS, guess
from tests.pages import FIVE, FOUR, ONE, PAGES, THREE, TITLE, TWO
from tests.readers.test_pdf import pdf, wrapped

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

<div>HTML is left out.</div>

![a picture alone](map.png)

{FIVE}
"""


def test_markdown_s_prose_is_read():
    """Headings, paragraphs, items and quotes; no code, tables, pictures, HTML or addresses."""
    document = read_markdown(MARKDOWN)
    assert document.text.split("\n\n") == [
        "The road by the harbour", f"{ONE} See the ferry's page and  today.\n{TWO} And on.", "What comes next?",
        f"- a short item\n{THREE}", FOUR, FIVE,
    ]  # fmt: skip
    assert [document.text[start:end] for start, end in document.headings] == [
        "The road by the harbour",
        "What comes next?",
    ]
    assert [heading.text for heading in summarize(document).headings] == ["The road by the harbour", "What comes next?"]


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


def docx(body, styles="", core="", **parts):
    """Return a Word file."""
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    files = {"word/document.xml": f"<w:document {word}><w:body>{body}</w:body></w:document>"}
    if styles:
        files["word/styles.xml"] = f"<w:styles {word}>{styles}</w:styles>"
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>'
        )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**files, **parts}.items():
            archive.writestr(name, text)
    return stream.getvalue()


def paragraph(text, style="", is_item=False):
    """Return a paragraph of a Word file."""
    kind = f'<w:pStyle w:val="{style}"/>' if style else ""
    item = '<w:numPr><w:numId w:val="1"/></w:numPr>' if is_item else ""
    return f"<w:p><w:pPr>{kind}{item}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


STYLES = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style/>'


def test_a_word_file_s_prose_is_read():
    """Paragraphs, headings by the style's own name, items; no tables, boxes or deleted text."""
    body = (
        paragraph(TITLE, "berschrift1") + paragraph(ONE) + paragraph("", "Q") + paragraph("a short item", is_item=True) + paragraph(TWO, "Q", is_item=True)
        + "<w:tbl><w:tr><w:tc>" + paragraph("a cell") + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:t>Tab</w:t><w:tab/><w:t>and</w:t><w:br/><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        + "<w:r><w:txbxContent>" + paragraph("in a box") + "</w:txbxContent></w:r></w:p>"
    )  # fmt: skip
    content = docx(
        body,
        STYLES,
        "<dc:title>Draft</dc:title><dc:creator>Jane  Doe</dc:creator><dcterms:created>2026-03-14T09:00:00Z</dcterms:created>",
    )
    document = read_content(content, "a.docx")
    assert document.text.split("\n\n") == [TITLE, ONE, f"- a short item\n{TWO}", "Tab and\nwell-known"]
    assert [document.text[start:end] for start, end in document.headings] == [TITLE]
    assert (document.title, document.author, document.date) == (TITLE, "Jane Doe", "2026-03-14T09:00:00Z")
    assert (
        read_content(docx(paragraph(TITLE) + paragraph(ONE), "", f"<dc:title>{TITLE}</dc:title>"), "a").title == TITLE
    )
    assert read_content(docx(paragraph(ONE)), "a").title is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (docx(paragraph(ONE))[:200], "not a .docx file that can be read"),
        (docx("<w:p>"), "not a .docx file that can be read"),
        (docx("", **{"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "declares entities, as no Word file does"),
    ],
)  # fmt: skip
def test_a_word_file_that_is_none_is_said(content, reason):
    """Cut, malformed or a trap: one error."""
    with pytest.raises(InputError, match=f"a.docx: .*{reason}"):
        read_content(content, "a.docx")


def test_a_word_file_that_grows_is_not_unpacked(monkeypatch):
    """More than the ceiling is never held in memory."""
    monkeypatch.setattr("summarizer.readers.docx.LARGEST_PART", 1_000_000)
    content = docx(paragraph("a" * 2_000_000))
    assert len(content) < 10_000
    with pytest.raises(InputError, match=r"word/document.xml in it has more than 1 MB"):
        read_content(content, "a.docx")


def test_an_archive_without_a_word_document_is_said():
    """A spreadsheet is a ZIP archive too."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(InputError, match="without a Word document in it"):
        read_content(stream.getvalue(), "a.docx")
    with pytest.raises(InputError, match=r"a\.xlsx: a ZIP archive"):
        read_content(stream.getvalue(), "a.xlsx")


HEAD = "From: Jane Doe <jane@harbour.example>\nTo: all@harbour.example\nSubject: Re: Fwd: {}\nDate: Sat, 14 Mar 2026 09:00:00 +0100\n"


def test_a_mail_s_own_words_are_read():
    """Subject, sender and date are known; quotes and the signature are no words of its own."""
    mail = f"{HEAD.format(TITLE)}Content-Type: text/plain; charset=latin-1\nContent-Transfer-Encoding: 8bit\n\n{ONE} Señor Núñez agrees.\n\n> {TWO}\n>\n{THREE}\n-- \nJane\n"
    document = read_content(mail.encode("latin-1"), "a.eml")
    assert document.text.split("\n\n") == [f"{ONE} Señor Núñez agrees.", f"{THREE}"]
    assert (document.title, document.author, document.date) == (TITLE, "Jane Doe", "2026-03-14T09:00:00+01:00")


def test_a_mail_of_several_parts_gives_its_text():
    """Plain text before HTML, attachments never; HTML alone is read as a page."""
    both = (
        f"{HEAD.format('Roads')}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>HTML</p>\n"
        f"--x\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nThe road=2E\n--x--\n"
    )
    assert read_content(both.encode(), "mail").text == "The road."
    html = f"From: jane@harbour.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n{PAGES['news']}"
    document = read_content(html.encode(), "a", format="email")
    assert TWO in document.text
    assert document.headings
    assert (document.title, document.author, document.date) == (None, "jane@harbour.example", None)


@pytest.mark.parametrize(
    "field", ["Date: yesterday", "Content-Type: text/plain; charset=klingon", "Subject: =?x?q?y?="]
)
def test_a_mail_with_nonsense_in_its_head_is_read(field):
    """A date, an encoding, a word that nobody can read cost only themselves."""
    assert read_content(f"From: a@b.example\n{field}\n\n{ONE}\n".encode(), "a.eml").text.strip() == ONE


def test_a_mail_that_breaks_its_reader_is_said():
    """A head that the standard library stumbles over is one error."""
    with pytest.raises(InputError, match=r"a\.eml: not an e-mail that can be read: string index out of range"):
        read_content(b"From: a@b.example\nContent-Disposition: text/plain; charset*\n\nHello.", "a.eml")


def test_a_mail_without_a_text_is_empty():
    """A picture alone says nothing."""
    mail = "From: a@b.example\nDate: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc"
    assert read_content(mail.encode(), "a.eml").text == ""


@pytest.mark.parametrize(
    ("content", "name", "format"),
    [
        (b"%PDF-1.7\n", "a.txt", "pdf"),
        (b"\n\n%PDF-1.4", "a", "pdf"),
        (docx(paragraph(ONE)), "a", "docx"),
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
    [("a.html", PAGES["news"].encode()), ("a.md", MARKDOWN.encode()), ("a.pdf", pdf([[TITLE, *wrapped(ONE, TWO, THREE)]])), ("a.docx", docx(paragraph(ONE)))],
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


@pytest.mark.parametrize(("name", "extra"), [("markdown_it", "markdown"), ("pypdf", "pdf"), ("selectolax.lexbor", "html")])
def test_without_an_extra_the_pip_command_is_printed(monkeypatch, name, extra):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingDependencyError, match=rf"get-a-summary\[{extra}\]"):
        read_content(b"a", "a", format=extra)


def test_every_ending_is_of_a_format():
    """A name promises only what can be read."""
    assert set(ENDINGS.values()) == set(FORMATS)

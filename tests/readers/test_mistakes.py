"""A text that is a file's bytes, and no text, is told what to call; it is read as it is all the same."""

import warnings

import pytest

from summarizer import digest, read_markdown, summarize, summarize_many
from summarizer.errors import SummarizerWarning

FEED = "<rss version='2.0'><channel><item><title>Ferry</title></item></channel></rss>"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj", "summarize(read_pdf(path))"),
        ("{\\rtf1\\ansi The ferry leaves.\\par}", "rich text; pass its path"),
        ('{"title": "x", "text": "The ferry leaves."}', 'json.loads(text)["text"]'),
        (FEED, "digest(read_feed(text))"),
        (f"<?xml version='1.0'?>\n{FEED}", "digest(read_feed(text))"),
        ("<p>The ferry leaves.</p>", "summarize(read_html(text))"),
        ("example.org/news", "read_url('https://example.org/news')"),
        ("./texts", "read_file('./texts')"),
        ("texts.example/a.html", "read_file('texts.example/a.html')"),
    ],
)
def test_a_file_s_bytes_are_told_what_to_call(text, told):
    """PDF, rich text, JSON, a feed, a page."""
    with pytest.warns(SummarizerWarning) as caught:
        summarize(text)
    assert told in str(caught[0].message)


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["Rain fell.", "a.txt", "b.txt"], "read_file('a.txt')); for all of them pass read=read_file as well"),
        (["https://example.org/a", "https://example.org/b"], "pass read=read_url as well"),
        (["<p>The ferry leaves.</p>"], "pass read=read_html as well"),
        (['{"text": "The ferry leaves."}'] * 2, 'json.loads(text)["text"]'),
    ],
)
@pytest.mark.parametrize("call", [lambda texts: list(summarize_many(texts, engine="serial")), digest])
def test_of_many_the_first_is_told(texts, told, call):
    """A column of names or of pages: once, with what reads them all; each is read as it is all the same."""
    with pytest.warns(SummarizerWarning) as caught:
        call(texts)
    (one,) = caught
    assert str(one.message).endswith(told)


def test_of_many_that_are_read_none_is_told():
    """Names are what a reader takes."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(summarize_many(["a.txt"], read=lambda name: f"Of {name}.", engine="serial")) == ["Of a.txt."]


@pytest.mark.parametrize(
    "text", ["", "{The ferry} leaves at noon.", "%5 of all ferries are late.", "< 5 ferries leave."]
)
def test_a_text_that_only_begins_so_is_read_without_a_word(text):
    """A brace, a share, a comparison, nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert summarize(text) == text


def test_a_name_in_the_place_of_markdown_is_told_when_it_is_read():
    """Of a page's name it is said by its reader, too."""
    with pytest.warns(SummarizerWarning, match=r"summarize\(read_file\('notes.md'\)\)"):
        assert read_markdown("notes.md").text == "notes.md"

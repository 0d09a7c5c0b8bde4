"""A feed's items and a mailbox's mails are documents of their own for the command."""

import io
import json
import sys

import pytest

from summarizer.cli.items import is_feed_address
from summarizer.cli.source import Settings
from summarizer.cli.sources import is_single
from summarizer.cli.summarize import main
from tests.pages import FOUR, ONE, THREE, TWO
from tests.readers.feed.test_reader import rss
from tests.readers.pdf.paper import pdf, wrapped
from tests.readers.test_url import Server, answer

FEED = rss(*[f"<title>Item</title><description>&lt;p&gt;{each}&lt;/p&gt;</description>" for each in (ONE, TWO, THREE)])
BOX = "".join(f"From a Fri May  3 10:00:00 2024\nFrom: a@b.example\nSubject: x\n\n{each}\n\n" for each in (ONE, TWO))
JSON_FEED = json.dumps(
    {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": ONE}, {"content_text": TWO}]}
)


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Return a folder with a feed, a mailbox and others, and be in it."""
    monkeypatch.chdir(tmp_path)
    for name, content in {
        "a.xml": FEED, "a.rss": FEED, "a.mbox": BOX, "plain": BOX, "a.json": JSON_FEED, "pretty.json": json.dumps(json.loads(JSON_FEED), indent=1), "a.txt": ONE, "empty.xml": rss(), "none.rss": "<x/>", "none.mbox": "Hello.",
    }.items():  # fmt: skip
        (tmp_path / name).write_text(content)
    return tmp_path


def run(capsys, *arguments):
    """Return the command's exit code, its output and its messages."""
    code = main([*arguments])
    return code, *capsys.readouterr()


@pytest.mark.parametrize("name", ["a.xml", "a.rss", "a.mbox", "plain", "a.json", "pretty.json"])
def test_each_item_is_summarized(files, capsys, name):
    """Whatever the name says, by the content; each has a name of its own."""
    code, out, err = run(capsys, name, "-n", "1")
    assert (code, err) == (0, "")
    assert out.startswith(f"==> {name}:1 <==\n{ONE}\n\n==> {name}:2 <==\n{TWO}\n")
    code, out, err = run(capsys, name, "-n", "1", "--format", "jsonl")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["file"] for line in lines][:2] == [f"{name}:1", f"{name}:2"]
    assert lines[1]["summary" if "summary" in lines[1] else "text"] == TWO
    assert run(capsys, name, "-n", "1", "--jobs", "2")[1].count("==>") == len(lines)


@pytest.mark.parametrize("name", ["a.xml", "a.mbox", "a.json"])
def test_one_item_is_one_document(files, capsys, name):
    """It is written as any other file's summary; a number too high is said."""
    assert run(capsys, name, "-n", "1", "--item", "2") == (0, f"{TWO}\n", "")
    code, out, err = run(capsys, name, "--item", "9")
    assert (code, out) == (1, "")
    assert f"{name}: it has " in err
    assert "there is no --item 9" in err


def test_an_item_of_something_else_is_said(files, capsys):
    """A text has none, and none is the zeroth."""
    code, _, err = run(capsys, "a.txt", "--item", "1")
    assert (code, err) == (1, "summarize: a.txt: no feed and no mailbox: leave --item out\n")
    with pytest.raises(SystemExit):
        main(["a.xml", "--item", "0"])
    assert "item=0: a whole number of at least 1" in capsys.readouterr().err
    assert is_single(["a.rss"], Settings(item=1))
    assert not is_single(["a.rss"], Settings())
    assert not is_single(["a"], Settings("mbox"))


@pytest.mark.parametrize(
    ("name", "reason"), [("empty.xml", "there is no item in it"), ("none.rss", "XML, but no feed: <x>"), ("none.mbox", 'it has to begin with "From "')]
)  # fmt: skip
def test_what_is_none_is_said_and_the_others_are_done(files, capsys, name, reason):
    """A line for it, and the next file."""
    code, out, err = run(capsys, name, "a.txt", "-n", "1")
    assert code == 1
    assert reason in err
    assert ONE in out


def test_standard_input_may_be_a_feed(monkeypatch, capsys):
    """Or a mailbox, or a page that is read to its end."""
    for content, first in ((FEED, ONE), (BOX, ONE), (FOUR * 300, FOUR)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
        code, out, _ = run(capsys, "-", "-n", "1")
        assert code == 0
        assert first in out


def test_a_format_that_is_given_is_taken(files, capsys):
    """A feed may be read as text on demand, and a text as a mailbox is none."""
    assert "&lt;p&gt;" in run(capsys, "a.xml", "--from", "text", "-n", "1")[1]
    assert run(capsys, "a.xml", "--from", "feed", "-n", "1")[1].count("==>") == 3
    assert "no mailbox" in run(capsys, "a.txt", "--from", "mbox")[2]


def test_an_item_without_its_extra_says_so(files, capsys, monkeypatch):
    """The line says what to run."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    code, _, err = run(capsys, "a.xml")
    assert code == 1
    assert "get-a-summary[html]" in err


def test_a_document_s_warnings_are_lines(files, capsys):
    """What a reader left out is said on standard error."""
    (files / "a.pdf").write_bytes(pdf([wrapped(ONE), "10 10 100 100 re f"]))
    code, out, err = run(capsys, "a.pdf", "-n", "1")
    assert (code, out) == (0, f"{ONE}\n")
    assert err == "summarize: a.pdf: page 2 of 2: pictures without text, which need OCR first, as with ocrmypdf\n"


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://a.example/feed", True), ("https://a.example/feed/?x=1", True), ("https://a.example/news.rss", True), ("https://a.example/atom.xml", True), ("https://a.example/feed.json", True),
        ("https://a.example/feedback", False), ("https://a.example/news", False), ("https://a.example/a.html?feed.xml", False),
    ],
)  # fmt: skip
def test_addresses_of_feeds_are_known_by_their_end(url, is_one):
    """Others are read at their turn."""
    assert is_feed_address(url) is is_one


def test_a_feed_at_an_address_is_read(capsys):
    """Each item, or the one asked for; what isn't a feed is a document, or an error."""
    server = Server()
    server.answers = {
        "/feed": answer(FEED.encode(), Content_Type="application/rss+xml"),
        "/page.xml": answer(f"<p>{FOUR}</p>".encode()),
        "/a.xml": answer(b"<?xml version='1.0'?><x/>", Content_Type="text/xml"),
    }
    allow = ("--allow-host", "localhost", "-n", "1")
    assert run(capsys, server.url("/feed"), *allow)[1].count("==>") == 3
    assert run(capsys, server.url("/feed"), *allow, "--item", "3") == (0, f"{THREE}\n", "")
    assert FOUR in run(capsys, server.url("/page.xml"), *allow)[1]
    assert "leave --item out" in run(capsys, server.url("/page.xml"), *allow, "--item", "1")[2]
    assert "no feed: <x>" in run(capsys, server.url("/a.xml"), *allow)[2]
    server.socket.close()

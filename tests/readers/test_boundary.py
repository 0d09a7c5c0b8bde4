"""Whatever is raised inside of a reader is an error that names the document, and costs no other."""

import ast
import inspect
import io
import json
import re
import sys
import warnings
import zipfile
from functools import partial

import pytest

from summarizer import (
    Ceilings,
    Failure,
    InputError,
    SummarizerWarning,
    read_docx,
    read_feed,
    read_file,
    read_html,
    read_markdown,
    read_mbox,
    read_pdf,
    summarize_many,
)
from summarizer.cli.summarize import main
from summarizer.readers.boundary import reading
from summarizer.readers.content import opened
from summarizer.readers.files import read_content
from summarizer.readers.mail.reader import read_email
from summarizer.readers.office.epub import read_epub
from summarizer.readers.office.odt import read_odt
from summarizer.readers.office.rtf import read_rtf
from summarizer.readers.subtitles import read_subtitles
from summarizer.readers.watch import Watch
from summarizer.readers.xml.jats import read_jats
from tests.house.rules import PACKAGE, code
from tests.pages import ONE, TWO
from tests.readers.office.test_office import docx, epub, odt, paragraph, run
from tests.readers.pdf.paper import pdf, wrapped

MAIL = f"From: Ina <i@a.example>\nSubject: Ferry\nDate: Fri, 3 May 2024 10:00:00 +0000\n\n{ONE}\n"
FEED = f"<rss><channel><title>Weekly</title><item><title>A</title><description>{ONE}</description></item><item><title>B</title><description>{TWO}</description></item></channel></rss>"
FILES = {
    "a.txt": ONE,
    "a.html": f"<html><title>Road</title><article><h1>Road</h1><p>{ONE}</p><p>{TWO}</p></article>",
    "a.md": f"# Road\n\n{ONE}\n",
    "a.pdf": pdf([wrapped(ONE, TWO)]),
    "a.docx": docx(paragraph(run(ONE))),
    "a.odt": odt(f"<text:p>{ONE}</text:p>"),
    "a.rtf": r"{\rtf1\ansi " + ONE + "}",
    "a.epub": epub(("one.xhtml", f"<html><body><p>{ONE}</p></body></html>")),
    "a.nxml": f"<article><front><article-meta><title-group><article-title>Road</article-title></title-group></article-meta></front><body><p>{ONE}</p></body></article>",
    "a.eml": MAIL,
    "a.srt": f"1\n00:00:01,000 --> 00:00:04,000\n{ONE}\n",
}
FILES = {name: content.encode() if isinstance(content, str) else content for name, content in FILES.items()}


class Odd(Exception):
    """Of a kind that nobody thought of."""


class Fault:
    """Raises at the Nth call of a function of the readers, and counts the calls."""

    def __init__(self, error=None, at=0):
        self.error, self.at, self.calls = error, at, 0

    def __call__(self, frame, event, _):
        """Be the trace function."""
        path = frame.f_code.co_filename.replace("\\", "/")
        # A generator is called once more when it is thrown away, and what it raises then is lost.
        is_ours = "summarizer/readers" in path and not path.endswith("boundary.py")
        if event == "call" and is_ours and not frame.f_code.co_flags & inspect.CO_GENERATOR:
            self.calls += 1
            if self.calls == self.at:
                raise self.error

    def __enter__(self):
        self.before = sys.gettrace()
        sys.settrace(self)
        return self

    def __exit__(self, *_):
        sys.settrace(self.before)


def calls_of(read):
    """Return how many functions of the readers a call asks: the first time, when patterns are made, left out."""
    read()
    with Fault() as fault:
        read()
    return fault.calls


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_raised_wherever_names_the_document(name):
    """An error of no known kind, raised at each call inside of each reader in turn."""

    def read():
        return read_content(FILES[name], name)

    # The first calls are of our own arguments, before a stranger's byte is looked at: read_content, Watch, its look.
    total = calls_of(read)
    for place in [*range(5, min(total, 60) + 1), *range(61, total + 1, 11)]:
        error = Odd("no\n  luck")
        said = rf"^{name}.*: not .* that can be read: no luck \(Odd\); pass"
        with pytest.raises(InputError, match=said) as caught, Fault(error, place):
            read()
        assert caught.value.__cause__ is error or caught.value.__cause__.__cause__ is error


@pytest.mark.parametrize("kind", [UnicodeError, OverflowError, LookupError, RecursionError, zipfile.LargeZipFile, StopIteration, AssertionError], ids=str)  # fmt: skip
def test_kinds_of_errors_that_were_met(kind):
    """Of codecs, calendars, XML, depths."""
    with pytest.raises(InputError, match=r"^a: not a document that can be read: ") as caught, reading("a"):
        raise kind
    assert isinstance(caught.value.__cause__, kind)


@pytest.mark.parametrize("error", [MemoryError(), KeyboardInterrupt(), SystemExit(3), GeneratorExit(), SummarizerWarning("as an error"), InputError("b", "of its own")], ids=repr)  # fmt: skip
@pytest.mark.parametrize("name", ["a.docx", "a.eml", "a.rtf"])
def test_what_is_no_document_s_fault_goes_through(error, name):
    """No memory, Ctrl-C, an exit, a warning that was made an error, what was raised on purpose."""
    total = calls_of(lambda: read_content(FILES[name], name))
    with pytest.raises(type(error)) as caught, Fault(error, total // 2):
        read_content(FILES[name], name)
    assert caught.value is error


READERS = {
    read_html: FILES["a.html"],
    read_markdown: FILES["a.md"].decode(),
    read_pdf: FILES["a.pdf"],
    read_docx: FILES["a.docx"],
    read_email: FILES["a.eml"],
    read_subtitles: FILES["a.srt"].decode(),
    partial(read_rtf, source="a"): FILES["a.rtf"],
    partial(read_epub, source="a"): FILES["a.epub"],
    partial(read_odt, source="a"): FILES["a.odt"],
    partial(read_jats, source="a"): FILES["a.nxml"],
}


@pytest.mark.parametrize("read", READERS, ids=lambda read: getattr(read, "func", read).__name__)
def test_each_reader_has_its_boundary(read):
    """Called by itself, too: the last call inside of it fails."""
    content = READERS[read]
    total = calls_of(lambda: read(content))
    with pytest.raises(InputError, match=r"\(Odd\)"), Fault(Odd("no luck"), total - 2):
        read(content)


@pytest.mark.parametrize(
    "content", [FEED, '{"version": "https://jsonfeed.org/version/1.1", "items": []}'], ids=["XML", "JSON"]
)
def test_a_feed_has_its_boundary(content, monkeypatch):
    """What its whole meets, before there is an item."""

    def broken(*_):
        raise Odd("no luck")

    for name in ("_parsed", "_of_json"):
        monkeypatch.setattr(f"summarizer.readers.feed.reader.{name}", broken)
    with pytest.raises(InputError, match=r"^feed: not a feed that can be read: no luck \(Odd\)"):
        read_feed(content)


def test_whatever_an_address_meets_costs_itself(monkeypatch, tmp_path, capsys):
    """What no reader has a boundary for: the command's own is behind it."""

    def broken(*_, **__):
        raise Odd("no luck")

    monkeypatch.setattr("summarizer.readers.url.read_url", broken)
    (tmp_path / "a.txt").write_text(ONE, encoding="utf-8")
    assert main(["https://example.org/a", str(tmp_path / "a.txt"), "--format", "jsonl"]) == 1
    printed, said = capsys.readouterr()
    assert ["error" in json.loads(line) for line in printed.splitlines()] == [True, False]
    assert said == "summarize: https://example.org/a: not a document that can be read: no luck (Odd); pass its text\n"


def test_an_item_that_can_t_be_read_costs_the_others_nothing(monkeypatch):
    """In a feed as in a mailbox: a warning names it."""
    import summarizer.readers.feed.items as module

    real = module.language_of

    def broken(name):
        broken.calls += 1
        if broken.calls == 1:
            raise Odd("no luck")
        return real(name)

    broken.calls = 0
    monkeypatch.setattr(module, "language_of", broken)
    with pytest.warns(SummarizerWarning, match=r"feed:1: not an item that can be read: no luck \(Odd\)"):
        assert [item.title for item in read_feed(FEED)] == ["B"]
    monkeypatch.undo()
    assert [item.title for item in read_feed(FEED)] == ["A", "B"]


def test_the_stream_the_pool_and_the_feed_go_on(monkeypatch, tmp_path, capsys):
    """The document between two others is an error, in one process and in two, on the command line and in a call."""
    bad = docx("<w:p/>").replace(b"x", b"x")
    names = []
    for name, content in (("a.txt", ONE.encode()), ("b.docx", bad[:200] + bad[300:]), ("c.txt", TWO.encode())):
        (tmp_path / name).write_bytes(content)
        names.append(str(tmp_path / name))
    for jobs in ("1", "2"):
        assert main([*names, "--format", "jsonl", "-j", jobs]) == 1
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert ["error" in row for row in rows] == [False, True, False]
    found = [*summarize_many(names, read=read_file, errors="record")]
    assert [isinstance(each, Failure) for each in found] == [False, True, False]
    assert isinstance(found[1].error, InputError)


# What a request runs into, whatever it is, costs that request alone: where it is answered, and in the worker.
ANSWERS = {"web.shield", "web.worker"}


def test_only_one_place_takes_any_exception():
    """`reading`, and the service at its two ends: elsewhere what is caught has a name, or is raised again."""
    found = []
    for name, path in code(PACKAGE).items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ExceptHandler):
                continue
            caught = "BaseException" if node.type is None else ast.unparse(node.type)
            is_raised = isinstance(node.body[-1], ast.Raise)
            if re.search(r"(?<![\w.])Exception\b", caught) or (caught == "BaseException" and not is_raised):
                found.append(name)
    assert sorted(found) == sorted(ANSWERS)


def test_a_file_without_end_is_read_to_its_ceiling(tmp_path):
    """A device, a pipe: not a byte more than a piece beyond it."""
    with pytest.raises(InputError, match=r"/dev/zero: over 3 megabytes; split it"):
        opened("/dev/zero", Watch(Ceilings(megabytes=3), "/dev/zero"))
    path = tmp_path / "a.txt"
    path.write_text(ONE, encoding="utf-8")
    with pytest.raises(InputError, match="over 1e-05 megabytes"):
        read_file(path, ceilings=Ceilings(megabytes=1e-5))
    with pytest.raises(InputError, match="over 1e-05 megabytes"):
        read_content(ONE.encode(), "a", ceilings=Ceilings(megabytes=1e-5))
    assert read_file(path, ceilings=Ceilings(megabytes=None)).text == ONE


@pytest.mark.parametrize("name", FILES)
def test_every_reader_has_ceilings_of_text_and_time(name):
    """Said with the document's name and the way to raise it."""
    for ceiling, value in (("characters", 20), ("seconds", 1e-9)):
        with pytest.raises(InputError, match=rf"^{name}: over {value} {ceiling}.*Ceilings\({ceiling}=None\)"):
            read_content(FILES[name], name, ceilings=Ceilings(**{ceiling: value}))


def test_mails_of_a_box_meet_their_ceilings_one_by_one():
    """The others are read."""
    box = f"From a@b.example Fri May  3 10:00:00 2024\nSubject: a\n\n{ONE * 3}\n\nFrom a@b.example Fri May  3 10:00:00 2024\nSubject: b\n\nShort.\n"
    with pytest.warns(SummarizerWarning, match="mailbox:1: over 100 characters"):
        assert [mail.title for mail in read_mbox(box.encode(), ceilings=Ceilings(characters=100))] == ["b"]


def named(read):
    """Return what the error of a reader names, None where there is none."""
    try:
        read()
    except InputError as error:
        return error.source
    return None


CODECS = ["idna", "undefined", "punycode", "unicode_escape", "raw_unicode_escape", "rot13", "base64", "hex", "zlib", "uu", "klingon", "utf-8\0", "a" * 40]  # fmt: skip


@pytest.mark.filterwarnings("ignore::summarizer.SummarizerWarning")
@pytest.mark.parametrize("codec", CODECS)
def test_codecs_are_those_of_texts(codec):
    """A page, a mail, XML, a feed that declare another is read, or an error that names it."""
    said = codec.encode("utf-8", "replace")
    page = b"<html><meta charset=" + said + b"><p>Caf\xe9 is closed. " + ONE.encode()
    mail = b"Subject: a\nContent-Type: text/plain; charset=" + said + b"\n\nCaf\xe9. " + ONE.encode()
    xml = (
        b'<?xml version="1.0" encoding="'
        + said
        + b'"?><rss><channel><item><title>Caf\xe9</title></item></channel></rss>'
    )
    for name, read in (
        ("a.html", lambda: read_content(page, "a.html")),
        ("a.eml", lambda: read_content(mail, "a.eml")),
        ("a.xml", lambda: list(read_feed(xml, source="a.xml"))),
    ):
        assert named(read) in (name, None)
    with pytest.raises(InputError, match="no encoding is called"):
        read_content(b"Caf\xe9", "a.txt", encoding=codec)


def test_broken_archives_of_every_kind():
    """Each byte of a .docx changed in turn gives a document or an error, nothing else."""
    content = docx(paragraph(run(ONE)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for place in range(0, len(content), 3):
            changed = bytearray(content)
            changed[place] ^= 0xFF
            assert (named(partial(read_docx, bytes(changed), source="a")) or "a").startswith("a")


def test_a_locked_archive_is_said():
    """With zipfile's own words."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "x")
    content = bytearray(made.getvalue())
    for sign in (b"PK\x03\x04", b"PK\x01\x02"):
        content[content.index(sign) + (6 if sign[2] == 3 else 8)] |= 1
    with pytest.raises(InputError, match=r"a\.docx: not a \.docx file that can be read: .*password"):
        read_docx(bytes(content), source="a.docx")

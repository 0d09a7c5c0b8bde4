"""How much is unpacked to open a PDF: objects that are packed with others, and their table."""

import zlib

import pytest

from summarizer import Ceilings, InputError, read_pdf
from summarizer.readers.pdf import unopened
from summarizer.readers.pdf.said import parts, values, without_texts
from summarizer.readers.pdf.unopened import to_open

ONCE = zlib.compress(bytes(3_000_000), 9)
TWICE = zlib.compress(ONCE, 9)
FLATE = b"/Filter /FlateDecode"


def packed(said, content=ONCE):
    """Return a file with a stream of objects, as far as it is looked at before it is opened."""
    return b"%%PDF-1.5\n4 0 obj\n<< %b >>\nstream\n%b\nendstream endobj" % (said, content)


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (b"/Type /ObjStm " + FLATE, ONCE),
        (FLATE + b"/Type/XRef", ONCE),
        (b"/Type /#4fbjSt#6D " + FLATE, ONCE),
        (b"/Type /ObjStm /Fil#74er /F#6c", ONCE),
        (b"/Type /ObjStm /Filter [/Fl /FlateDecode]", TWICE),
        (b"/Type /ObjStm /Filter [/AHx /Fl]", ONCE.hex().encode()),
        (b"/Type /ObjStm /A (stream\n) " + FLATE, ONCE),
        (b"/Type /ObjStm /A ((b) endobj \\) endstream) " + FLATE, ONCE),
        (FLATE + b" /A (3 0 obj 7) /Type /ObjStm", ONCE),
        (b"/W [1 4 2] " + FLATE, ONCE),
        (b"/#57\0[ 1 4 2] " + FLATE, ONCE),
        (b"/W 6 0 R " + FLATE, ONCE),
        (b"/Type /ObjStm /A 1 2 " + FLATE, ONCE),
        (b"/Type /ObjStm /Filter\0/FlateDecode\0", ONCE),
        (b"/Type /ObjStm /stream 1 /A /endstream " + FLATE, ONCE),
        (b"/Type /ObjStm /Filter [/AHx /Fl] /Length %d" % (2 * len(ONCE) + 5), b"endstream" + ONCE[2:].hex().encode()),
        (b"/Type /ObjStm /A ( stream) " + FLATE, ONCE),
    ],
    ids=[
        "objects",
        "their table",
        "a sign's number",
        "a filter's",
        "twice",
        "as digits",
        "a text",
        "texts in it",
        "before it",
        "a table of no type",
        "its widths",
        "elsewhere",
        "a number too much",
        "no space",
        "names",
        "its length",
        "on one line",
    ],
)
def test_what_is_packed_with_others_is_counted(said, content):
    """Up to a bound, and refused with the way to raise it."""
    assert to_open(packed(said, content), 300) == 3
    assert to_open(packed(said, content), 1) == 2
    with pytest.raises(
        InputError, match=r"PDF: over 5 megabytes unpacked; split it, or pass Ceilings\(unpacked=None\)"
    ):
        read_pdf(packed(said, content) * 2, ceilings=Ceilings(unpacked=5))


@pytest.mark.parametrize(
    "said",
    [
        b"/Type /ObjStm % stream\n" + FLATE,
        b"/Type /ObjStm /Filter 6 0 R",
        FLATE + b"/A (1 0 obj <<) /Type /ObjStm",
        FLATE + b"/A (" + b"obj " * 60 + b") /Type /ObjStm",
        b"/Type /ObjStm /A [" + b"( stream\n)" * 60 + b"] " + FLATE,
        b"/Type /ObjStm /A " + b"(" * 60 + b")" * 60 + FLATE,
        b"/Type /ObjStm /Filter [/Fl /AHx]",
        b"/Type /ObjStm /A ] " + FLATE,
        b"/Type /ObjStm /A { " + FLATE,
        b"/Type /ObjStm /Filter /AHx /Length 6 0 R",
    ],
    ids=[
        "a comment",
        "elsewhere",
        "an object in a text",
        "many",
        "texts",
        "texts in each other",
        "letters",
        "closed too early",
        "a brace",
        "a length elsewhere",
    ],
)
def test_what_no_program_writes_is_refused(said):
    """It can't be told what it unpacks to."""
    assert to_open(packed(said, zlib.compress(b" " * 50_000_000)), 300) == float("inf")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"/XRef",
        b"obj /XRef stream\n",
        b"1 0 obj << /A (/ObjStm) >> endobj 2 0 obj << " + FLATE + b" >> stream\n" + ONCE,
        b"1 0 obj << /Length 9 >> stream\n/ObjStm endstream endobj 2 0 obj << /A 1 >> stream\n" + ONCE,
        b"1 0 obj << /Linearized 1 >> endobj xref trailer << /XRefStm 99 >> startxref 0 %%EOF 2 0 obj << /Length 1 >> stream\na",
        packed(b"/Type /ObjStms " + FLATE),
        packed(b"/Type /ObjStm"),
        packed(b"/Type /ObjStm " + FLATE, b"none"),
        packed(b"/Type /ObjStm /Filter /AHx", b"")[:-20],
    ],
)
def test_what_is_none_of_it_is_nothing(content):
    """Others are unpacked as they are needed."""
    assert to_open(content, 300) == 0


@pytest.mark.parametrize(
    ("usual", "odd"),
    [
        (b"obj\n<<", b"obj" + b" " * 200 + b"<<"),
        (b"obj\n<<", b"obj\0<<"),
        (b"obj\n<<", b"obj%c\n<<"),
        (b"stream\n", b"stream  and more\r\n"),
        (b"stream\n", b"stream\r"),
        (b"stream\n", b"stream" + b" " * 20_000 + b"\n"),
    ],
)
@pytest.mark.parametrize("before", [b"", b"1 0 obj << /A /XRef >> endobj "])
def test_what_stands_around_it_hides_nothing(usual, odd, before):
    """PDFium skips white, comments, and what is behind "stream" in its line."""
    content = before + packed(b"/Type /ObjStm " + FLATE).replace(usual, odd, 1)
    assert to_open(content, 300) >= 3


def test_three_bytes_of_a_picture_are_no_table():
    """However many brackets stand in it."""
    for name in (b"/W%", b"/W[1"):
        picture = b"1 0 obj << /Subtype /Image >> stream\n((( %b ((\nendstream endobj " % name
        assert to_open(picture + packed(b"/Type /ObjStm " + FLATE), 300) == 3


def test_each_byte_is_looked_at_a_few_times(monkeypatch):
    """However many words there are for what is sought."""
    monkeypatch.setattr(unopened, "_SOME", 0)
    assert to_open(b"9 obj <<(" + b"/XRef obj " * 100_000, 300) == 0
    assert to_open(b"9 obj <<(/XRef stream" + b"9 obj <<(/XRef" * 200 + b" stream" * 3, 300) == float("inf")


def test_parts_of_what_is_said():
    """Texts are put aside, and what is broken ends."""
    said = without_texts(rb"<</A(>> \) /B)/C<3c>/D[1 0 R<</E/F>>]/G 5 0 R/ 7>> /H")
    assert parts(said) == [b"/A", b"0", b"/C", b"0", b"/D", b"[1 0 R<</E/F>>]", b"/G", b"5 0 R", b"/", b"7"]
    assert parts(b"/A") == [b"/A"]
    assert parts(b"<</A") == [b"/A"]
    assert parts(b">>") == parts(b"") == []
    assert [*values(b"<</A<</AP 5 0 R>>/AP<</N<</AP 1>>>>/AP [", b"/AP")] == [b"5 0 R", b"<</N<</AP 1>>>>", b"["]


def test_what_is_looked_at_again_and_again_is_refused():
    """Words for the end of an object, 48 of them in a text and each two kilobytes behind the last, for no end."""
    said = b"/Type /ObjStm " + FLATE + b" /A (" + (b" endobj" + b"-" * 2_000) * 48 + b")"
    assert to_open(packed(said), 300) == 3.0
    assert to_open(packed(said) * 10, 300) == float("inf")

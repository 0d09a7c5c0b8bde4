"""What is in a PDF's streams, by all filters that PDFium knows, and how much of what is broken is drawn."""

import base64
import zlib

import pytest

from summarizer import InputError, read_pdf
from summarizer.readers.pdf.drawn import weighed
from summarizer.readers.pdf.packing import OverfullError, Room, unpacked
from summarizer.readers.pdf.places import places

TEXT = b"BT /F0 10 Tf 50 700 Td (It rained in Bergen.) Tj ET\n" + b" " * 200
DEFLATED = zlib.compress(TEXT)


def lzw(content, *, early=1):
    """Return what is packed as LZW does it, with a table that is cleared when it is full."""
    out, table, last, wide = [(256, 9)], {bytes([each]): each for each in range(256)}, b"", 9
    count = 258
    for byte in content:
        more = last + bytes([byte])
        if more in table:
            last = more
            continue
        out.append((table[last], wide))
        table[more], count, last = count, count + 1, bytes([byte])
        wide = min(12, max(9, (count - 1 + early).bit_length()))
        if count == 4096:
            out.append((256, wide))
            table, count, wide = {bytes([each]): each for each in range(256)}, 258, 9
    out += [(table[last], wide), (257, min(12, max(9, (count + early).bit_length())))]
    bits = "".join(f"{code:0{wide}b}" for code, wide in out)
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def runs(content):
    """Return what is packed as runs of a byte, and others as they are."""
    found, at = b"", 0
    while at < len(content):
        run = len(content[at : at + 128]) - len(content[at : at + 128].lstrip(content[at : at + 1]))
        piece = content[at : at + (run if run > 1 else 1)]
        found += bytes([257 - run]) + piece[:1] if run > 1 else bytes([0]) + piece
        at += len(piece)
    return found + bytes([128])


def file(packed, said):
    """Return a file of a page that draws a stream, whose words say how it is packed."""
    objects = (
        b"1 0 obj << /Type /Page /Parent 3 0 R /Contents 2 0 R /MediaBox [0 0 595 842] >>",
        b"2 0 obj << %b /Length %d >> stream\n%b\nendstream" % (said, len(packed), packed),
        b"3 0 obj << /Type /Pages /Kids [1 0 R] /Count 1 >>",
        b"4 0 obj << /Type /Catalog /Pages 3 0 R >> endobj trailer << /Root 4 0 R >>",
    )
    return b"%PDF-1.5\n" + b" endobj\n".join(objects)


WAYS = {
    "FlateDecode": lambda content: zlib.compress(content),
    "Fl": lambda content: zlib.compress(content, 1),
    "LZWDecode": lzw,
    "LZW": lzw,
    "ASCIIHexDecode": lambda content: content.hex(" ").encode() + b">00",
    "AHx": lambda content: content.hex().upper().encode(),
    "ASCII85Decode": lambda content: base64.a85encode(content, wrapcol=72) + b"~>more",
    "A85": lambda content: base64.a85encode(content),
    "RunLengthDecode": runs,
    "RL": lambda content: runs(content)[:-1],
}


@pytest.mark.parametrize("last", WAYS)
@pytest.mark.parametrize("first", WAYS)
def test_each_filter_is_unpacked_as_pdfium_does_it(first, last):
    """One after the other, as they are named."""
    content = TEXT + bytes(range(256)) + b"\0" * 999 + b"z~>" * 500
    assert b"".join(unpacked(WAYS[last](WAYS[first](content)), [last.encode(), first.encode()], Room())) == content
    packed = file(WAYS[last](WAYS[first](TEXT)), f"/Filter [/{last} /{first}]".encode())
    assert read_pdf(packed).text == "It rained in Bergen."
    assert weighed(packed)[0] >= 0.001


@pytest.mark.parametrize("early", [0, 1])
def test_a_full_table_is_cleared_and_codes_get_longer_early_or_late(early):
    """As the stream's settings say."""
    text = b"".join(b"(%d) Tj " % (each * each) for each in range(9_000))
    packed = lzw(text, early=early)
    assert b"".join(unpacked(packed, [b"LZW"], Room(), [] if early else [0])) == text
    said = b"/Filter /LZWDecode /DecodeParms << /EarlyChange %d >>" % early
    assert weighed(file(packed, said))[0] == pytest.approx(weighed(file(text, b""))[0], abs=1e-3)


@pytest.mark.parametrize(
    ("packed", "length"),
    [
        (DEFLATED[:-4] + bytes(4), len(TEXT)),
        (DEFLATED[:-4], len(TEXT)),
        (DEFLATED[:-9], len(TEXT) - 210),
        (DEFLATED[:-9] + b"\xff" * 99, len(TEXT) - 210),
    ],
    ids=["a wrong checksum", "none", "an early end", "nonsense at the end"],
)
def test_what_comes_before_a_fault_is_drawn_and_counts(packed, length):
    """PDFium asks for no checksum."""
    assert len(b"".join(unpacked(packed, [b"Fl"], Room()))) >= length
    content = file(packed, b"/Filter /FlateDecode")
    assert read_pdf(content).text == "It rained in Bergen."
    assert weighed(content)[0] >= 0.001
    much = zlib.compress(b"(a) Tj " * 60_000)[:-4] + bytes(4)
    with pytest.raises(InputError, match="over 50 megabytes drawn"):
        read_pdf(file(much, b"/Filter /FlateDecode"))


@pytest.mark.parametrize(
    ("packed", "name"),
    [(lzw(b"abc")[:2] + b"\xff" * 9, b"LZW"), (b"", b"LZW"), (b"", b"RL"), (b"", b"A85"), (b"", b"AHx"), (b"", b"Fl"), (b"x", b"Fl")],
)  # fmt: skip
def test_what_is_none_of_it_is_empty(packed, name):
    """A code that the table lacks ends it."""
    assert len(b"".join(unpacked(packed, [name], Room()))) <= 1


@pytest.mark.parametrize("name", ["LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode"])
def test_letters_that_deflate_to_more_than_any_file_has_are_refused(name):
    """Each is unpacked byte by byte, and 50 kB would be 50 MB of them; blanks between digits say nothing."""
    packed = zlib.compress(b" " * 50_000_000, 9)
    filters = [b"FlateDecode", name.encode()]
    with pytest.raises(OverfullError):
        b"".join(unpacked(packed, filters, Room()))
    with pytest.raises(InputError, match="megabytes drawn"):
        read_pdf(file(packed, f"/Filter [/FlateDecode /{name}]".encode()))


def test_all_streams_of_a_file_have_one_room():
    """Many small ones take as long as a large one."""
    room = Room()
    packed = zlib.compress(b"00" * 10_000_000, 9)
    assert len(b"".join(unpacked(packed, [b"Fl", b"AHx"], room))) == 10_000_000
    assert len(b"".join(unpacked(packed, [b"Fl", b"AHx"], room))) == 10_000_000
    with pytest.raises(OverfullError):
        list(unpacked(packed, [b"Fl", b"AHx"], room))


def test_objects_are_where_the_table_says():
    """What it lists where none begins is none."""
    head = b"1 0 obj (7 0 obj) endobj "
    table = b"\r\nxref\r\n0 3\r\n0000000000 65535 f\r\n0000000000 00000 n\r\n0000000004 00000 n\r\n"
    assert places(head + table) == [(1, 7)]
    assert places(head) == [(1, 7), (7, 16)]


def test_dictionaries_in_each_other_are_followed_so_far():
    """What stands deeper may say what it will."""
    deep = b"/Filter /Fl /A " + b"<< " * 60 + b"/Filter /AHx" + b" >>" * 60
    assert weighed(file(DEFLATED, deep))[0] >= 0


def test_a_picture_s_filter_is_left():
    """Nothing of a picture is a page's words."""
    assert b"".join(unpacked(b"as it is", [b"DCTDecode"], Room())) == b"as it is"


def test_large_streams_come_in_pieces():
    """Of a megabyte, or little more."""
    content = bytes(1_500_000)
    for name in (b"Fl", b"LZW", b"RL"):
        pieces = [len(piece) for piece in unpacked(WAYS[name.decode()](content), [name], Room())]
        assert sum(pieces) == len(content)
        assert max(pieces) < 1_100_000


@pytest.mark.parametrize("said", [b"<< /A << >> /Predictor 12 /Columns 40 >>", b"[5 0 R]", b"5 0 R"])
def test_bytes_that_differ_from_those_above_count_for_any(said):
    """A line of zeros is the line above it, and each five of them a text: no page is written so."""
    line = b"BT /F0 9 Tf 50 700 Td (It rained) Tj ET "
    packed = zlib.compress(b"\2" + line + (b"\2" + bytes(len(line))) * 7_000)
    content = file(packed, b"/Filter /FlateDecode /DecodeParms " + said)
    content = content.replace(b"endobj trailer", b"endobj 5 0 obj << /Predictor 12 /Columns 40 >> endobj trailer")
    assert (
        "It rained"
        in read_pdf(
            file(zlib.compress(b"\2" + line), b"/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 40 >>")
        ).text
    )
    with pytest.raises(InputError, match="over 50 megabytes drawn"):
        read_pdf(content)


def test_what_a_font_says_of_its_letters_so_counts_for_any():
    """A letter may stand for as many signs as there are bytes."""
    font = b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << >> stream\n(%b) Tj\nendstream endobj 3 0 obj << /ToUnicode 4 0 R >> "
    said = b"endobj 4 0 obj << /Filter /FlateDecode /DecodeParms << /Predictor %d >> >> stream\n%b\nendstream"
    packed = zlib.compress(b"<61> <0062>" + bytes(1_000))
    assert weighed(font % (b"a" * 30_000) + said % (12, packed))[0] > 50
    assert weighed(font % (b"a" * 30_000) + said % (1, packed))[0] < 1


@pytest.mark.parametrize(
    "said",
    [
        b"/A << /Filter /DCTDecode >> /Filter /FlateDecode /Z << /Filter /DCTDecode >>",
        b"/A << /B << /Filter /DCTDecode >> /C (>> \\( <<) /D <3c3c> >> /Filter /FlateDecode",
    ],
)
def test_a_filter_of_a_dictionary_within_is_none_of_the_stream_s(said):
    """Whatever stands before or behind it."""
    content = file(zlib.compress(b"(a) Tj " * 60_000), said)
    with pytest.raises(InputError, match="over 50 megabytes drawn"):
        read_pdf(content)


def test_a_list_of_filters_in_objects_is_followed_so_far():
    """Each of 20,000 names of an object of 100 kB would be two gigabytes."""
    said = b"/Filter [" + b"5 0 R " * 20_000 + b"]"
    content = file(b"", said).replace(b"endobj trailer", b"endobj 5 0 obj (" + b"a" * 100_000 + b") endobj trailer")
    assert weighed(content)[0] < 0.01

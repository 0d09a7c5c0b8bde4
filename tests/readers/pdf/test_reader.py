"""PDFs become paragraphs in reading order, without what isn't their text."""

import itertools
import sys
import textwrap
import threading
import zlib
from types import SimpleNamespace

import pytest

from summarizer import Ceilings, InputError, MissingDependencyError, OptionError, read_pdf, summarize
from summarizer.readers.files import read_content
from summarizer.readers.pdf.drawn import weighed
from summarizer.readers.pdf.letters import cells_of
from summarizer.readers.pdf.lines import Line, drawn
from summarizer.readers.pdf.margins import tidied
from tests.growth import assert_grows_slowly
from tests.pages import FIVE, FOUR, ONE, PARAGRAPHS, THREE, TITLE, TWO
from tests.readers.pdf.paper import columns, file_of, pdf, wrapped


def test_hard_line_breaks_are_joined_and_paragraphs_kept():
    """Lines that the margin ended go on; a short one that ends as a sentence does ends its paragraph."""
    document = read_pdf(pdf([[TITLE, *wrapped(ONE), *wrapped(TWO), *wrapped(THREE)]]))
    assert document.text == "\n\n".join([TITLE, ONE, TWO, THREE])
    assert summarize(document, 2).sentences[0].text == ONE


def test_hyphens_at_the_end_of_a_line_are_joined():
    """A hyphen that the word has elsewhere too is kept, and so is one before a capital or a number."""
    lines = [
        "The rebuild-", "ing of the road is a well-", "known matter, and a Baden-", "Baden engineer of the years 2019-", "2021 said so. The well-known matter goes on.",
    ]  # fmt: skip
    text = read_pdf(pdf([lines])).text
    assert text == (
        "The rebuilding of the road is a well-known matter, and a Baden-Baden engineer of the years 2019-2021 said so. "
        "The well-known matter goes on."
    )


def test_running_heads_and_page_numbers_are_left_out():
    """What the edges of the pages repeat, with their numbers, is on none of them; a sentence goes on over the page."""
    pages = []
    for number, (first, second) in enumerate(itertools.pairwise(PARAGRAPHS), 7):
        pages.append(
            [
                "Harbour Weekly",
                f"Chapter {number // 2}: Roads {number}",
                *wrapped(first),
                *wrapped(second)[:-1],
                str(number),
            ]
        )
    text = read_pdf(pdf(pages)).text
    assert not any(head in text for head in ("Harbour Weekly", "Chapter", "7", "8", "9", "10"))
    assert text.count(ONE) == 1


def test_running_heads_are_known_in_one_column_and_two():
    """The words of both sides of a page are one row on a page of one column, and two on others."""
    two = [(40, 800, 8, "Harbour Society"), (480, 800, 8, "Moss"), *columns(PARAGRAPHS[:5] * 2)]
    one = [
        (40, 800, 8, "Harbour Society"),
        (480, 800, 8, "Moss"),
        (40, 700, 9, "It ends here, on a page that has a line."),
    ]
    text = read_pdf(pdf([two, two, one])).text
    assert "Harbour Society" not in text
    assert "Moss" not in text
    assert text.endswith("It ends here, on a page that has a line.")


@pytest.mark.parametrize("number", ["3", "- 4 -", "Page 5 of 9", "iv", "p. 12", "Seite 3"])
def test_ways_to_number_a_page(number):
    """A number alone at the foot of one of several pages is its page's."""
    text = read_pdf(pdf([wrapped(ONE, TWO), [*wrapped(THREE), number], wrapped(FOUR)])).text
    assert text == "\n\n".join([ONE, TWO, THREE, FOUR])


def test_an_only_page_s_number_stands_alone_at_its_foot():
    """With white above it; a number under the last line, or on top, is a part of the text."""
    lines = [(50, 780 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE, TWO))]
    assert read_pdf(pdf([[*lines, (300, 40, 10, "1")]])).text == f"{ONE}\n\n{TWO}"
    assert read_pdf(pdf([["12 eggs", *wrapped(ONE)]])).text == f"12 eggs\n\n{ONE}"


def test_a_chapter_s_number_is_not_its_page_s():
    """Only one line of an edge is counted, and a number inside the page is none of an edge."""
    pages = [
        [f"{number}", ("1 Of roads", "2 Of boats")[number - 1], *wrapped(PARAGRAPHS[number], PARAGRAPHS[number + 2])]
        for number in (1, 2)
    ]
    document = read_pdf(pdf(pages))
    assert [document.text[start:end] for start, end in document.headings] == ["1 Of roads", "2 Of boats"]


def heads(content):
    """Return the headings of a PDF."""
    document = read_pdf(content)
    return [document.text[start:end] for start, end in document.headings]


def test_numbered_headings_are_headings():
    """They stand alone whatever comes next, and are never sentences."""
    lines = ["1. Introduction", *wrapped(ONE), "1.1 ferryNow", "ferryNow is a word in lower case that opens a paragraph here, and more.", *wrapped(TWO),
             "II. Results", *wrapped(THREE), "Appendix A Tables", *wrapped(FOUR), "3.5 million", *wrapped(FIVE)]  # fmt: skip
    found = heads(pdf([lines]))
    assert found == ["1. Introduction", "II. Results", "Appendix A Tables"]
    # "3.5 million" is none, but no sentence either.
    assert [heading.text for heading in summarize(read_pdf(pdf([lines]))).headings] == [*found, "3.5 million"]


def test_larger_bold_and_capital_lines_are_headings():
    """And what a paper's parts are usually called; not a larger line that is a sentence, nor a long bold one."""
    lines, y = [], 780
    for text, size, bold in (
        ("Roads and boats", 16, False), (ONE, 10, False), ("What comes next", 10, True), (TWO, 10, False), ("THE FERRY AND THE BUS", 10, False),
        (THREE, 10, False), ("Abstract", 10, False), (FOUR, 10, False), ("It is over;", 13, False), (FIVE, 10, False), ("in lower case", 10, True), (ONE, 10, True),
    ):  # fmt: skip
        y -= 18
        for line in wrapped(text, width=70):
            lines.append((50, y, size, line, bold))
            y -= 1.2 * size
    assert heads(pdf([lines])) == ["Roads and boats", "What comes next", "THE FERRY AND THE BUS", "Abstract"]
    assert read_pdf(pdf([lines])).title == "Roads and boats"


def test_lists_stay_lists_and_tables_of_contents_go():
    """A bullet begins an item, which the next line may go on with."""
    lines = ["1 Roads . . . . . . . . . . . . . . . 3", "2 Boats ......................... iv", *wrapped(ONE), "* the first thing that has to be done before the winter comes", "and its storms", "* the second", "*"]  # fmt: skip
    text = read_pdf(pdf([lines])).text
    assert text.startswith(
        f"{ONE}\n\n- the first thing that has to be done before the winter comes and its storms\n- the second"
    )


AUTHORS = "A. Moss and T. Airlie, Harbour Institute and the Northern Office of Lakes and Roads, Colm"
HEAD = [(120, 800, 16, "Roads along the water"), (40, 776, 10, AUTHORS)]


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("by_row", [False, True])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(by_row, count, apart):
    """However they are drawn: column by column, row by row across them, level with each other or not."""
    texts = [*PARAGRAPHS[:6], *PARAGRAPHS[:5]] if count == 2 else [*PARAGRAPHS[:6], *PARAGRAPHS[:6]]
    page = [
        *HEAD,
        *columns(
            texts,
            by_row=by_row,
            count=count,
            apart=apart,
            width=44 if count == 2 else 30,
            rows=34,
            size=9 if count == 2 else 8,
        ),
    ]
    document = read_pdf(pdf([page]))
    assert document.text.split("\n\n") == ["Roads along the water", AUTHORS, *texts]
    assert document.title == "Roads along the water"
    assert document.warnings == ()


def test_columns_of_small_letters_beside_large_ones_are_parted():
    """Where the gap is can't be guessed by widths: the first line of small letters has four times as many words."""
    small, large = textwrap.wrap(" ".join(PARAGRAPHS[:3]), 70), textwrap.wrap(" ".join(PARAGRAPHS[3:5]), 22)
    rows = min(len(small), len(large))
    lines = [
        line
        for row in range(rows)
        for line in ((40, 700 - 16 * row, 4, small[row]), (260, 700 - 16 * row, 14, large[row]))
    ]
    text = read_pdf(pdf([lines])).text
    assert " ".join(text.split()) == " ".join([*small[:rows], *large[:rows]])


def test_a_sentence_goes_on_over_columns_and_pages():
    """The next column, the next page, and a hyphen at the end of either."""
    long = " ".join(PARAGRAPHS)
    one = columns([long], rows=20, width=44)
    cut = [line for line in one if line[1] == one[-1][1]]
    assert cut
    assert read_pdf(pdf([one])).text == long
    pages = [
        [*wrapped(ONE)[:-1], "and the reconstruc-"],
        ["tion goes on until the spring, when the ships come back.", *wrapped(TWO)],
    ]
    assert "the reconstruction goes on until" in read_pdf(pdf(pages)).text


def test_what_runs_across_columns_parts_them_into_bands():
    """A heading across both stands between what is above it and what is below."""
    above, below = (
        columns(PARAGRAPHS[:4], rows=6, width=44, by_row=True),
        columns(PARAGRAPHS[2:6], rows=6, width=44, top=500, by_row=True),
    )
    across = [(40, 580, 14, "A heading that runs across both of the columns")]
    text = read_pdf(pdf([[*above, *across, *below]])).text
    assert text.split("\n\n") == [*PARAGRAPHS[:4], across[0][3], *PARAGRAPHS[2:6]]


def test_a_single_column_drawn_out_of_order_is_read_down():
    """A program that draws the last line first is read from the top all the same."""
    lines = [(50, 780 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE, TWO, THREE))]
    assert read_pdf(pdf([lines[::-1]])).text == "\n\n".join([ONE, TWO, THREE])


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_turned_page_is_read_as_it_is_held(turn):
    """What stands across most lines of a page is left out, a stamp at its margin."""
    page = columns(PARAGRAPHS[:6], by_row=True, width=44)
    assert read_pdf(pdf([page], turn=turn)).text.split("\n\n") == [*PARAGRAPHS[:6]]
    stamp = "BT /F0 10 Tf 0 1 -1 0 20 200 Tm (stamped in 2024) Tj ET BT " + "".join(
        f"/F0 10 Tf 1 0 0 1 50 {780 - 14 * row} Tm ({line}) Tj " for row, line in enumerate(wrapped(ONE))
    ) + "ET"  # fmt: skip
    assert read_pdf(pdf([stamp])).text == ONE


def note_page(note, size=8, y=80):
    """Return a page with a note at its foot."""
    return [
        *[(50, 780 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE, TWO, THREE))],
        *[(50, y - 10 * row, size, line) for row, line in enumerate(wrapped(note))],
    ]


@pytest.mark.parametrize(
    "note",
    [
        "1 The data are the harbour's own, see its pages for the whole of them.",
        "* Written when she was its guest, at the harbour.",
    ],
)
def test_footnotes_are_no_sentences(note):
    """Small letters at the foot; a sentence goes on over them."""
    page = [line for line in note_page(note) if line[1] > 100]
    page += [
        (50, 300, 10, "The road is closed for the whole winter and the"),
        *[line for line in note_page(note) if line[1] <= 100],
    ]
    text = read_pdf(pdf([page, ["harbour is open to ships. " + FOUR[:20]]])).text
    assert note[:20] not in text
    assert "for the whole winter and the harbour is open to ships." in text


def test_a_column_s_footnotes_are_no_sentences():
    """They stand at its foot, with the next column's text drawn behind them; small letters further up are a quotation."""
    page = columns(PARAGRAPHS[:6], width=44, rows=14)
    left, right = [line for line in page if line[0] < 200], [line for line in page if line[0] > 200]
    notes = [(40, 500, 7, "1 The data are the harbour's own, all of them."), (40, 470, 7, "2 And those of the lake.")]
    text = read_pdf(pdf([[*left, *notes, *right]])).text
    assert text.split("\n\n") == [*PARAGRAPHS[:6]]
    quoted = [
        (40, 500, 7, "1 In small letters, a quotation."),
        (40, 480, 9, "And a line of the text below it."),
        *right,
    ]
    assert "a quotation" in read_pdf(pdf([[*left, *quoted]])).text


def test_a_page_of_small_letters_is_no_note():
    """However many lines it has, where no line above them is of the text's size."""
    small = [(50, 780 - 30 * row, 7, f"Line {row} of small letters, which end with a stop.") for row in range(20)]
    text = read_pdf(
        pdf([wrapped(*PARAGRAPHS), wrapped(*PARAGRAPHS[::-1]), [(50, 800, 14, "Of small letters"), *small]])
    ).text
    assert "Line 19 of small letters" in text


def test_small_letters_in_the_text_are_no_notes():
    """A quotation in small letters with the text below it stays, and so does a page in small letters only."""
    page = [
        (50, 780, 10, ONE[:60]),
        (70, 760, 8, "a quotation in small letters, which is a part of the text."),
        *[(50, 730 - 14 * row, 10, line) for row, line in enumerate(wrapped(TWO))],
    ]
    assert "a quotation in small letters" in read_pdf(pdf([page])).text
    small = [(50, 780 - 10 * row, 8, line) for row, line in enumerate(wrapped(THREE))]
    assert THREE in read_pdf(pdf([wrapped(ONE, TWO, FOUR), small])).text


@pytest.mark.parametrize(
    ("caption", "is_one"),
    [
        ("Figure 3: Heat in the harbour over two years.", True), ("Table 1. What the road costs.", True), ("Abb. 2 Die Straße am Hafen", True), ("Fig. S4 | Boats", True),
        ("Figure 3 shows that the harbour is warmer than the road, and that it stays so for most of the year in spite of the wind.", False),
    ],
)  # fmt: skip
def test_captions_are_no_sentences(caption, is_one):
    """Those that begin as captions do; a sentence that begins with a figure's number is one."""
    page = [
        *[(50, 780 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE))],
        *[(50, 600 - 14 * row, 10, line) for row, line in enumerate(wrapped(caption))],
        *[(50, 500 - 14 * row, 10, line) for row, line in enumerate(wrapped(TWO))],
    ]
    assert (caption in read_pdf(pdf([page])).text) is not is_one


ENTRIES = [
    "[1] A. Moss. Roads of the north. Harbour Press, 2001.",
    "[2] T. Airlie. Boats and their ropes. Colm, 1999, pages 1-20.",
    "[3] O. Berg. Ferries. 2010.",
]


@pytest.mark.parametrize(
    "name", ["References", "7. REFERENCES", "Literatur", "Bibliografía:", "Literatúra", "4. Irodalomjegyzék"]
)
def test_a_list_of_references_is_no_text(name):
    """Nor is its heading; an appendix behind it is read."""
    body = [*wrapped(ONE, TWO), name, *ENTRIES, "Appendix A Ferries", *wrapped(THREE)]
    document = read_pdf(pdf([body]))
    assert document.text == "\n\n".join([ONE, TWO, "Appendix A Ferries", THREE])


def test_a_section_that_is_only_called_so_stays():
    """Literature may be what a text is about, and a heading may be the last line."""
    body = ["1 Literature", *wrapped(ONE, TWO, THREE), "References"]
    text = read_pdf(pdf([body])).text
    assert TWO in text
    assert text.endswith("References")


TABLE = [("Road", "12.5", "1,000"), ("Ferry", "3.4", "950"), ("Bus", "7.0", "20")]


def table(rows, top=600):
    """Return the cells of a table."""
    return [
        (60 + 120 * place, top - 14 * row, 10, cell)
        for row, cells in enumerate(rows)
        for place, cell in enumerate(cells)
    ]


def test_tables_are_left_out_and_said():
    """Rows of cells are no sentences; a warning says how many tables there were."""
    above, below = (
        [(50, 780 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE))],
        [(50, 500 - 14 * row, 10, line) for row, line in enumerate(wrapped(TWO))],
    )
    document = read_pdf(pdf([[*above, *table(TABLE), *below]]))
    assert document.text == f"{ONE}\n\n{TWO}"
    assert document.warnings == ("1 table left out",)
    document = read_pdf(
        pdf([[*above, *table(TABLE), (50, 540, 10, "Between two tables stands a line."), *table(TABLE, 500)]])
    )
    assert document.warnings == ("2 tables left out",)
    assert "Between two tables" in document.text


def test_rows_that_are_no_tables_stay():
    """Two rows, numbers of headings with white behind them, and prose beside a date."""
    beside = [("2010-2014", "She wrote of roads and boats for the harbour's own paper.")] * 3
    numbered = [("1", "Of roads"), ("2", "Of boats"), ("3", "Of ferries")]
    for rows in (TABLE[:2], beside, numbered):
        document = read_pdf(pdf([[*table(rows)]]))
        assert document.warnings == ()
        assert rows[0][1].split()[0] in document.text


def test_formulas_of_their_own_are_no_sentences():
    """A sentence goes on over them."""
    lines = [
        "The sum of both is what the harbour has to pay, or",
        "x = 3 y + 4 (z - 1) / 2",
        "where all of them are known to the harbour's office.",
    ]
    page = [(50, 780, 10, lines[0]), (200, 750, 10, lines[1]), (50, 720, 10, lines[2])]
    page += [(50, 680 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE))]
    assert read_pdf(pdf([page])).text == f"{lines[0]} {lines[2]}\n\n{ONE}"


def test_what_a_file_says_of_itself_is_believed_where_it_is_true():
    """A title that isn't on the first page is that of a draft, or of the program."""
    lines = [[TITLE, *wrapped(ONE)]]
    document = read_pdf(
        pdf(lines, Title="Council Closes  Harbour Road", Author=" Jane Doe ", CreationDate="D:20260314090000Z")
    )
    assert (document.title, document.author, document.date) == ("Council Closes Harbour Road", "Jane Doe", "2026-03-14")
    document = read_pdf(pdf(lines, Title="Microsoft Word - draft2.doc", Author="", CreationDate="yesterday"))
    assert (document.title, document.author) == (None, None)


def test_signs_are_read_as_a_reader_sees_them():
    """Ligatures are letters, what has no look is nothing, and letters beyond the first plane shift nothing."""
    signs = {"#": "\ufb01", "@": "\U0001f600", "^": "\ufeff", "~": "\U000e0041", "|": "\u202e"}
    lines = ["@@ The~ #rst |road is closed for the winter, and", "the ferry @ goes instead of it to the island.", "^"]
    text = read_pdf(pdf([lines], signs=signs)).text
    assert text.startswith(
        "😀😀 The first road is closed for the winter, and the ferry 😀 goes instead of it to the island."
    )
    cells = [(40, 700 - 20 * row, 10, "@ a") for row in range(3)] + [
        (200, 700 - 20 * row, 10, "1 @ b") for row in range(3)
    ]
    assert read_pdf(pdf([sorted(cells, key=lambda line: (-line[1], line[0]))], signs=signs)).warnings == (
        "1 table left out",
    )
    beside = [(40, 700, 10, "The road is closed."), (300, 700, 10, "^")]
    assert read_pdf(pdf([beside], signs=signs)).text == "The road is closed."


def test_a_line_may_be_drawn_in_pieces():
    """Words that stand beside each other are one line, whichever operator draws them."""
    page = [(50, 700, 10, "The road is"), (122, 700, 10, "closed for the"), (212, 700, 10, "winter.")]
    assert read_pdf(pdf([page])).text == "The road is closed for the winter."


def test_weight_that_all_letters_have_makes_no_heading():
    """What PDFium says of a font's weight may be said of all of a file's."""
    assert heads(pdf([["What comes next", *wrapped(ONE, TWO)]], weight=160)) == []


def test_a_page_without_letters_has_no_lines():
    """PDFium may have nothing to say of one."""
    assert drawn(None, SimpleNamespace(FPDFText_LoadPage=lambda page: None), bool, str) == ([], False)


def test_an_empty_document_is_one():
    """No page is no error, not behind a file that is none, either."""
    assert read_pdf(pdf([])).text == ""
    with pytest.raises(InputError):
        read_pdf(b"%PDF-1.4 broken")
    assert read_pdf(pdf([])).text == ""


PICTURE = "10 10 100 100 re f"


def test_pages_that_are_pictures_are_named():
    """A scanned page has no words; a file of nothing else is refused."""
    document = read_pdf(pdf([wrapped(ONE), PICTURE, wrapped(TWO), PICTURE]))
    assert document.text == f"{ONE}\n\n{TWO}"
    assert document.warnings == ("page 2, 4 of 4: pictures without text, which need OCR first, as with ocrmypdf",)
    assert "..." in read_pdf(pdf([wrapped(ONE), *[PICTURE] * 10])).warnings[0]
    assert read_pdf(pdf([wrapped(ONE), []])).warnings == ()


def locked(password, page=None):
    """Return a PDF that is locked, as RC4 of 40 bits does it."""
    import hashlib

    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")

    def rc4(key, data):
        state, j = list(range(256)), 0
        for i in range(256):
            j = (j + state[i] + key[i % len(key)]) % 256
            state[i], state[j] = state[j], state[i]
        i = j = 0
        out = bytearray()
        for byte in data:
            i = (i + 1) % 256
            j = (j + state[i]) % 256
            state[i], state[j] = state[j], state[i]
            out.append(byte ^ state[(state[i] + state[j]) % 256])
        return bytes(out)

    owner = rc4(hashlib.md5((b"owner" + padding)[:32]).digest()[:5], (password.encode() + padding)[:32])
    key = hashlib.md5(
        (password.encode() + padding)[:32] + owner + (-4).to_bytes(4, "little", signed=True) + b"id"
    ).digest()[:5]
    user = rc4(key, padding)
    plain = pdf([page or wrapped(ONE)])
    start = plain.index(b"stream\n") + 7
    end = plain.index(b"\nendstream")
    number = 5  # the stream's object
    own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
    content = plain[:start] + rc4(own, plain[start:end]) + plain[end:]
    secret = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P -4 >> /ID [<{b'id'.hex()}> <{b'id'.hex()}>] >>"
    return content.replace(b"/Info 7 0 R >>", secret.encode())


def test_a_password_is_asked_for_and_an_empty_one_is_tried():
    """What every reader opens is opened here too."""
    with pytest.raises(InputError, match="PDF: locked with a password; unlock it first"):
        read_pdf(locked("secret"))
    assert read_pdf(locked("")).text == ONE


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a PDF that can be read"),
        (b"%PDF-1.4\nnonsense", "not a PDF that can be read"),
        (pdf([wrapped(ONE)])[:400], "not a PDF that can be read"),
        (pdf([PICTURE, PICTURE]), "no text in it: pictures without text, which need OCR first"),
        (pdf([wrapped(ONE)]).replace(b"/Type /Page /Parent", b"/Type /Pagf /Parent").replace(b"/Kids [6 0 R]", b"/Kids [9 0 R]"), "not a PDF that can be read"),
    ],
)  # fmt: skip
def test_what_can_t_be_read_is_said(content, reason):
    """One error with the file's name, whatever broke inside."""
    with pytest.raises(InputError, match=rf"a\.pdf: {reason}"):
        read_pdf(content, source="a.pdf")


@pytest.mark.parametrize(
    ("ceiling", "value", "said"),
    [("pages", 2, "over 2 pages"), ("characters", 100, "over 100 characters by page 1 of 3"), ("seconds", 1e-9, "over 1e-09 seconds by page 1 of 3")],
)  # fmt: skip
def test_ceilings_say_how_to_raise_them(ceiling, value, said):
    """Pages, text, time; None raises each."""
    content = pdf([wrapped(ONE, TWO), wrapped(THREE), wrapped(FOUR)])
    with pytest.raises(InputError, match=rf"PDF: {said}; split it, or pass Ceilings\({ceiling}=None\)"):
        read_pdf(content, ceilings=Ceilings(**{ceiling: value}))
    assert ONE in read_pdf(content, ceilings=Ceilings(**{ceiling: None})).text
    for wrong in (0, -1, "many"):
        with pytest.raises(OptionError, match=f"{ceiling}={wrong!r}: a number above 0, or None"):
            Ceilings(**{ceiling: wrong})


def bomb(*streams, contents, forms=()):
    """Return a PDF of one page that draws streams; the first form draws the second and so on."""
    form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] "
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    own = 5 + len(streams)
    inner = f"/Resources << /Font << /F0 4 0 R >> {f'/XObject << /X {own} 0 R >>' if forms else ''} >>"
    objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} {inner} >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    made = [each.encode() for each in objects]
    for said in streams:
        packed = zlib.compress(said.encode())
        made.append(b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(packed), packed))
    for place, said in enumerate(forms, own + 1):
        next_one = f"/XObject << /X {place} 0 R >>" if place - own < len(forms) else ""
        made.append(
            f"<< {form} /Resources << /Font << /F0 4 0 R >> {next_one} >> /Length {len(said)} >>\nstream\n{said}\nendstream".encode()
        )
    file, places = b"%PDF-1.4\n", []
    for number, each in enumerate(made, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 %d\n0000000000 65535 f \n%btrailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(made) + 1,
        rows,
        len(made) + 1,
        len(file),
    )


def drawn_mega(content):
    """Return how many megabytes the page draws that draws the most."""
    return weighed(content)[0]


DRAWN = f"BT /F0 10 Tf 50 700 Td ({ONE}) Tj ET\n"


@pytest.mark.parametrize(
    "content",
    [
        bomb(DRAWN * 1000, contents=f"[{'5 0 R ' * 10_000}]"),
        bomb(DRAWN * 400_000, contents="5 0 R"),
        bomb("/X Do\n" * 10, contents="5 0 R", forms=["/X Do\n" * 10] * 7 + [DRAWN]),
        bomb("BT /F0 4 Tf" + " (a) Tj" * 60_000 + " ET", contents="5 0 R"),
        bomb("BT /F0 4 Tf" + " 9 0 Td (a) Tj -9 0 Td [(b)] TJ" * 900_000, contents="5 0 R"),
    ],
    ids=["named 10,000 times", "unpacks to 60 MB", "forms of forms of forms", "short texts", "20 MB of short texts"],
)
def test_what_draws_more_than_any_memory_is_refused_before_it_is_drawn(content):
    """Some kilobytes; the error says the ceiling."""
    with pytest.raises(
        InputError, match=r"PDF: over 50 megabytes drawn by a page; split it, or pass Ceilings\(drawn=None\)"
    ):
        read_pdf(content)


def with_forms(*forms):
    """Return a PDF whose page draws the first of some forms, each with what it draws by which names."""
    first = 6
    packed = b"".join(
        b"%d 0 obj << /Subtype /Form /Resources << /XObject << %b >> >> >> stream\n%b\nendstream endobj\n"
        % (
            first + number,
            b" ".join([b"/%b %d 0 R" % (name, first + other) for name, other in named.items()]),
            said,
        )
        for number, (said, named) in enumerate(forms)
    )
    return (
        b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << >> stream\n/A Do\nendstream endobj 3 0 obj << /A 6 0 R >> "
        + packed
    )


TWICE = b"/A Do /A Do"
ENDLESS = {
    "itself twice": with_forms((TWICE, {b"A": 0})),
    "itself by two names": with_forms((b"/A Do /B Do", {b"A": 0, b"B": 0})),
    "itself through another, twice there": with_forms((b"/B Do", {b"B": 1}), (TWICE, {b"A": 0})),
    "itself through two others": with_forms((b"/B Do /C Do", {b"B": 1, b"C": 2}), (b"/A Do", {b"A": 0}), (b"/A Do", {b"A": 0})),
    "itself by its page's name": with_forms((TWICE, {})),
    "itself by its page's name, since its own leads nowhere": with_forms((TWICE, {b"A": 9})),
    "thirty others, each the next one twice": with_forms(*[(TWICE, {b"A": next_one}) for next_one in range(1, 31)], (b"q", {})),
}  # fmt: skip


@pytest.mark.parametrize("name", ENDLESS)
def test_a_form_that_draws_itself_is_refused(name):
    """Twice at each depth, it is more than any memory; nothing but the count of what would be drawn is told."""
    assert drawn_mega(ENDLESS[name]) > 50


@pytest.mark.parametrize(
    "content",
    [
        with_forms((b"/A Do", {b"A": 0})),
        with_forms((b"/A Do", {b"A": 1}), (b"/A Do", {b"A": 0})),
        with_forms((TWICE, {b"A": 1}), (TWICE, {b"A": 2}), (b"q", {})),
    ],
    ids=["itself once", "itself through another", "others of its own name"],
)
def test_a_form_that_draws_others_is_drawn(content):
    """Each has names of its own: the same name is another form there."""
    assert drawn_mega(content) < 1e-3


@pytest.mark.parametrize(
    "shown", ["(a) Tj", "[(a) -9 (b)]TJ", "<61>'", "(a)\n%\n '", '1 2 (a) "', "(a)%b\r'"], ids=repr
)
def test_a_text_counts_for_what_it_takes(shown):
    """Whatever shows it, a text of one letter takes a kilobyte; where there are many, few marks within words do."""
    content = b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << >> stream\n%b\nendstream endobj"
    assert 0.001 < drawn_mega(content % shown.encode()) < 0.0011
    many = shown.encode() + b" (\"We don't,\" she said: 'It's late.') Tj "
    assert 3.0 < drawn_mega(content % (many * 1000)) < 3.1


@pytest.mark.parametrize(
    "content",
    [
        bomb("/P BMC " * 20_000 + DRAWN, contents="5 0 R"),
        bomb("/P <</MCID 1>> BDC " * 900_000, contents="5 0 R"),
        bomb("/P BMC " * 20 + DRAWN, contents=f"[{'5 0 R ' * 900}]"),
        bomb("BI /W 1/H 1/BPC 8/CS/G ID a EI " * 60_000, contents="5 0 R"),
    ],
    ids=["marks", "20 MB of marks", "marks of one stream after the other", "pictures within the words"],
)
def test_marks_that_are_never_closed_are_counted(content):
    """PDFium copies all that are open for each that opens: some hundred bytes of a file are a gigabyte, or no end."""
    assert drawn_mega(content) > 50


@pytest.mark.parametrize(
    "content",
    [bomb("q " * 9_000_000, contents="5 0 R"), bomb("q " * 10_000, contents=f"[{'5 0 R ' * 900}]")],
    ids=["in one stream", "in one that is drawn again and again"],
)
def test_what_is_kept_and_never_taken_back_is_counted(content):
    """PDFium takes 165 bytes for each: 48 kB of a file would be 4 GB."""
    assert drawn_mega(content) > 50


def test_what_is_taken_back_counts_for_its_letters():
    """As each page has it, with a word of that letter in its text; what is taken back too often is nothing."""
    usual = "q 1 0 0 1 0 0 cm Q " * 50_000 + "Q Q " + DRAWN.replace("(", "(q, ")
    assert drawn_mega(bomb(usual, contents="5 0 R")) < 1.5


def test_a_list_of_what_is_drawn_is_counted_wherever_it_is():
    """As an object of its own, longer than other objects are, without an end, and once where it is said twice."""
    text = b" endobj 5 0 obj << >> stream\n(a) Tj\nendstream endobj"
    weight = len(b"(a) Tj\nendstream endobj") + 1000
    drawn = (
        b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj [" + b"5 0 R " * 40_000 + b"]",
        b"1 0 obj << /Contents [" + b"5 0 R " * 40_000 + b"] >>",
        b"1 0 obj << /Contents [" + b"5 0 R " * 40_000,
        b"1 0 obj << /Contents [ /Contents [" + b"5 0 R " * 40_000 + b"] >>",
    )
    assert [round(drawn_mega(each + text) * 1e6 / weight) for each in drawn] == [40_000] * 4


MUCH = "over 50 megabytes drawn by a page"


def opened(objects, page=1):
    """Return a file of objects and a page among them; where they stand PDFium finds out itself."""
    pages = b" endobj 90 0 obj << /Type /Pages /Kids [%d 0 R] /Count 1 >>" % page
    return (
        b"%PDF-1.5\n" + objects + pages + b" endobj 91 0 obj << /Type /Catalog /Pages 90 0 R >> endobj "
        b"trailer << /Root 91 0 R >>"
    )


def meaning(cmap, shown="(a) Tj", more=""):
    """Return a file whose font says by a CMap what its letters mean."""
    objects = [
        f"1 0 obj << /Contents 2 0 R {more} >>",
        f"2 0 obj << >> stream\n{shown}\nendstream",
        "3 0 obj << /Type /Font /ToUnicode 4 0 R >>",
        f"4 0 obj << >> stream\n1 begincodespacerange <00> <ff> endcodespacerange {cmap}\nendstream",
    ]
    return " endobj ".join(objects).encode()


@pytest.mark.parametrize(
    "cmap",
    [
        "1 beginbfchar <61> <{}> endbfchar",
        "1 beginbfrange <61> <61> <{}> endbfrange",
        "1 beginbfrange <61> <61> [<{}>] endbfrange",
    ],
    ids=["a letter", "a range", "a list"],
)
def test_a_letter_counts_for_the_signs_that_its_font_says_it_stands_for(cmap):
    """A file of 989 bytes took 1.4 GB: PDFium keeps 200 bytes of each sign. A ligature's three are no harm."""
    shown = f"({'a' * 30_000}) Tj"
    assert drawn_mega(meaning(cmap.format("0062" * 250), shown)) > 75
    assert drawn_mega(meaning(cmap.format("0062" * 3), shown)) < 1
    assert drawn_mega(meaning("", shown)) < drawn_mega(meaning(cmap.format("0062" * 2), shown))
    with pytest.raises(InputError, match=MUCH):
        read_pdf(opened(meaning(cmap.format("0062" * 250), shown, "/Type /Page /Parent 90 0 R /A 3 0 R")))


@pytest.mark.parametrize(
    ("shown", "letters"),
    [
        (f"({'a' * 5_000}) Tj", 5_000),
        (f"<{'61' * 5_000}> Tj", 5_000),
        (f"[({'a' * 2_000}) -9 ({'a' * 3_000})] TJ", 5_000),
        (rf"({'a' * 2_000}\({'a' * 2_998}) Tj", 5_000),
        (f"((b){'a' * 4_994}(c)) Tj", 5_000),
        (f") ({'a' * 5_000} ( Tj", 5_006),
        ("(" * 300_000, 300_000),
        (f"{'a' * 5_000}", 0),
    ],
    ids=["brackets", "digits", "pieces", "an escaped bracket", "brackets in each other", "no end", "no text", "no brackets"],
)  # fmt: skip
def test_letters_are_counted_however_they_are_written(shown, letters):
    """Ten bytes each; a text of few counts a kilobyte in any case."""
    counted = 1e6 * drawn_mega(meaning("", shown)) - len(shown)
    assert counted == pytest.approx(10 * letters, abs=400)


NESTED = "/Span <</ActualText (%s)>> BDC (a) Tj " + "/Span BMC (a) Tj EMC (a) Tj " * 900 + "EMC"


@pytest.mark.parametrize(
    ("shown", "more"),
    [
        ("/Span /A BDC (a) Tj EMC /Span /B BDC (b) Tj EMC " * 450, "/Properties << /A << /ActualText (%s) >> /B << >> >>"),
        ("/Span /A BDC (a) Tj EMC /Span /B BDC (b) Tj EMC " * 450, "/A << /ActualText <%s> >>"),
        ("/Span /A BDC (a) Tj EMC /Span /B BDC (b) Tj EMC " * 450, "/ActualText 9 0 R endobj 9 0 obj (%s)"),
        (NESTED, ""),
    ],
    ids=["named", "named, in digits", "an object of its own", "in each other"],
)  # fmt: skip
def test_what_a_mark_says_for_what_is_drawn_counts_wherever_marks_change(shown, more):
    """PDFium says it again: 11 kB took .8 GB. Words of a few letters, as each tagged file has them, are no harm."""
    for letters, is_much in ((9_000, True), (9, False)):
        content = meaning("", *[each.replace("%s", "b" * letters) for each in (shown, more)])
        assert (drawn_mega(content) > 50) is is_much
    for endless in ("(/ActualText (", "<", "(\\)"):
        assert drawn_mega(meaning("", NESTED.replace("(%s)", endless + "b" * 9_000))) > 50


def test_marks_that_are_closed_are_read():
    """As in each tagged file, and one that closes more than it opens."""
    tagged = "/P <</MCID 1>> BDC /Span BMC q Q EMC EMC EMC " * 5_000 + DRAWN
    assert drawn_mega(bomb(tagged, contents="5 0 R")) < 1
    assert ONE.split(",")[0] in read_pdf(bomb(tagged, contents="5 0 R")).text


def field(look, count=1, at="<< /N 8 0 R >>"):
    """Return a form whose fields all look the same, as a stream of its own draws it."""
    annots = " ".join(f"{number} 0 R" for number in range(10, 10 + count))
    kinds = "/Type /XObject /Subtype /Form /BBox [0 0 600 800]"
    said = [
        "1 0 obj << /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>",
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"3 0 obj << /Type /Page /Parent 2 0 R /Annots [{annots}] >>",
        "7 0 obj << /N 8 0 R >>",
        f"8 0 obj << {kinds} /Resources << /XObject << /X 8 0 R >> >> /Length {len(look)} >> stream\n{look}\nendstream",
        *(f"{10 + number} 0 obj << /Subtype /Widget /AP {at} >>" for number in range(count)),
    ]
    return "%PDF-1.7\n{}\ntrailer << /Root 1 0 R >>".format(" endobj\n".join(said)).encode()


@pytest.mark.parametrize(
    "at",
    [
        "<< /N 8 0 R >>",
        "7 0 R",
        "<< /N << /Off 8 0 R >> >>",
        "<< /N 7 0 R >>",
        "<< /D << /A << >> >> /N 8 0 R >>",
        "<< /A (>>) /N 8 0 R >>",
    ],
)
def test_what_shows_a_form_s_fields_is_counted(at):
    """It is made a part of the page, once for each field: one that draws itself twice took any memory."""
    assert drawn_mega(field("/X Do /X Do", at=at)) > 50
    assert 60 < drawn_mega(field("(a) Tj " * 300, 200, at)) < 62
    assert drawn_mega(field("(a) Tj " * 300, 200, at).replace(b"/AcroForm", b"/Nothing")) == 0


def font_of(*packed):
    """Return a file with a font's stream, which is packed so often."""
    content = b"".join(packed)
    for _ in packed:
        content = zlib.compress(content, 9)
    names = b"/FlateDecode " * len(packed)
    return b"1 0 obj << /FontFile2 2 0 R >> endobj 2 0 obj << /Filter [%b] >> stream\n%b\nendstream" % (names, content)


def test_what_large_fonts_unpack_to_is_counted(monkeypatch):
    """A megabyte of a font's stream took two gigabytes; small ones can't."""
    large, little = font_of(bytes(100_000_000)), bytes(10_000_000)
    assert weighed(large)[1] == 100
    assert weighed(font_of(little))[1] == 0
    assert weighed(font_of(little, b""))[1] == 10
    page = b" endobj 3 0 obj << /Type /Page /Parent 90 0 R /A 1 0 R >>"
    with pytest.raises(
        InputError, match=r"PDF: over 50 megabytes unpacked; split it, or pass Ceilings\(unpacked=None\)"
    ):
        read_pdf(opened(large + page, 3), ceilings=Ceilings(unpacked=50))
    monkeypatch.setattr("summarizer.readers.pdf.drawn._UNPACKED", 25_000_000)
    assert 25 < weighed(font_of(little * 2, little * 2))[1] < 27


def test_what_is_packed_twice_is_drawn_all_the_same():
    """Less than a kilobyte was any memory."""
    twice = zlib.compress(zlib.compress(b"q " * 15_000_000))
    content = b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << /Filter [/FlateDecode /Fl] >> stream\n%b\nendstream"
    assert drawn_mega(content % twice) > 50


def test_what_draws_little_is_read():
    """The same shapes, in the sizes that real files have."""
    assert ONE.split(",")[0] in read_pdf(bomb(DRAWN, contents="[5 0 R 5 0 R]")).text
    assert ONE.split(",")[0] in read_pdf(bomb("/X Do\n", contents="5 0 R", forms=["/X Do\n" * 3, DRAWN])).text
    assert drawn_mega(bomb(DRAWN, contents="[5 0 R 5 0 R]")) == 2 * (len(DRAWN) + 10 * len(ONE)) / 1e6
    assert drawn_mega(bomb("/X Do", contents="5 0 R", forms=["/X Do", "/X Do"])) < 1e-3  # the last draws itself
    assert (
        drawn_mega(
            b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << /Filter /FlateDecode >> stream\nno\xff\xff\nendstream"
        )
        == 0
    )
    assert drawn_mega(b"1 0 obj << /Contents 9 0 R >> endobj") == drawn_mega(b"") == 0
    plain = b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << >> stream\n" + b"q" * 30_000_000
    assert drawn_mega(plain) == 30
    assert drawn_mega(bomb("n " * 11_000_000, contents="5 0 R")) == 22


def packed_with_others(page, content):
    """Return a file of a page that stands in a stream of objects."""
    packed = zlib.compress(b"3 0 %b" % page)
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >> stream\n%b\nendstream"
        % (len(packed), packed),
        b"<< /Length %d >> stream\n%b\nendstream" % (len(content), content),
    )
    file, rows = b"%PDF-1.5\n", {3: bytes([2]) + (4).to_bytes(4, "big") + bytes([0])}
    for number, said in zip((1, 2, 4, 5), objects, strict=True):
        rows[number] = bytes([1]) + len(file).to_bytes(4, "big") + bytes([0])
        file += b"%d 0 obj\n%b\nendobj\n" % (number, said)
    table = bytes(6) + b"".join(rows[number] for number in range(1, 6))
    said = b"<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Length 36 >> stream\n%b\nendstream" % table
    return file + b"6 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF" % (said, len(file))


def test_pages_that_are_packed_with_others_are_seen():
    """New files keep what isn't a stream in streams of objects."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [%b] >>"
    content = b"BT /F0 10 Tf 50 700 Td (It rained.) Tj ET " + b" " * 5_000
    assert "It rained." in read_pdf(packed_with_others(page % b"5 0 R", content)).text
    with pytest.raises(InputError, match=MUCH):
        read_pdf(packed_with_others(page % (b"5 0 R " * 10_000), content))


LETTERS = b"BT /F0 4 Tf" + b" (a) Tj" * 60_000 + b" ET"
DEFLATED = zlib.compress(LETTERS)


@pytest.mark.parametrize(
    "said",
    [
        b"/Contents 5 0 R",
        b"/Content#73 5 0 R",
        b"/Contents%x\n5 0 R",
        b"/Contents\0\f" + b" " * 50 + b"0000000000005 0 R",
        b"/Contents +5 0000000 R",
        b"/Contents 7 0 R /Resources << /XObj#65ct << /#58 8 0 R >> >>",
    ],
)
@pytest.mark.parametrize(
    "filters", [b"/Filter /FlateDecode", b"/Filter /Flate#44ecode", b"/Filter 6 0 R", b"/#46ilter [6 0 R]"]
)
def test_what_is_drawn_counts_however_it_is_said(said, filters):
    """PDFium reads names of numbers, comments for spaces and filters in objects of their own."""
    form = b"/Type /XObject /Subt#79pe /F#6frm /BBox [0 0 600 800]"
    objects = (
        b"1 0 obj << /Type /Page /Parent 90 0 R %b >>" % said,
        b"5 0 obj << %b >> stream\n%b\nendstream" % (filters, DEFLATED),
        b"6 0 obj /FlateDecode",
        b"7 0 obj << >> stream\n/#58 Do\nendstream",
        b"8 0 obj << %b %b >> stream\n%b\nendstream" % (form, filters, DEFLATED),
    )
    with pytest.raises(InputError, match=MUCH):
        read_pdf(opened(b" endobj ".join(objects)))


FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 600 800]"


@pytest.mark.parametrize(
    "said",
    [
        b"/A (stream) /Filter /FlateDecode",
        b"/A (>>stream\r\n) /Filter /FlateDecode",
        b"/A (/Filter /ASCIIHexDecode) /Filter /FlateDecode",
        b"/A /Filter /Filter /FlateDecode",
        b"/A << /Filter /ASCIIHexDecode >> /Filter /FlateDecode",
        b"/A (" + b"x" * 300_000 + b") /Filter /FlateDecode",
    ],
    ids=["a stream's word", "a stream's line", "a filter in a text", "a name", "a dictionary", "a long text"],
)
def test_what_stands_in_a_text_hides_nothing(said):
    """Of a page, of what it draws, or of a form in it."""
    draws = (
        (b"%b /Contents 5 0 R" % said.partition(b" /Filter /Fl")[0], b"5 0 obj << %b >> stream\n%b" % (said, DEFLATED)),
        (
            b"/Contents 7 0 R /Resources << /XObject << /X 5 0 R >> >>",
            b"5 0 obj << %b %b >> stream\n%b" % (said, FORM, DEFLATED),
        ),
    )
    for page, one in draws:
        objects = (
            b"1 0 obj << /Type /Page /Parent 90 0 R %b >>" % page,
            one + b"\nendstream",
            b"7 0 obj << >> stream\n/X Do\nendstream",
        )
        with pytest.raises(InputError, match=MUCH):
            read_pdf(opened(b" endobj ".join(objects)))


@pytest.mark.parametrize(
    "shown",
    [b"/X Do", b"/X" + b" " * 10 + b"Do", b"/X%c\nDo", b"/X%/Y\nDo", b"/X %" + b"c" * 400 + b"\nDo", b"/X\0Do", b"(X) Do", b"<58>Do", b"/#58 Do"],
)  # fmt: skip
def test_a_form_counts_however_its_name_is_written(shown):
    """PDFium takes a text for a name as well, and what is behind a comment."""
    objects = (
        b"1 0 obj << /Type /Page /Parent 90 0 R /Contents 7 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        b"5 0 obj << %b /Filter /FlateDecode >> stream\n%b\nendstream" % (FORM, DEFLATED),
        b"7 0 obj << >> stream\n%b\nendstream" % shown,
    )
    with pytest.raises(InputError, match=MUCH):
        read_pdf(opened(b" endobj ".join(objects)))
    said = b"7 0 obj << >> stream\nBT\n(Do you) Tj (we\nDo it) Tj ET\nendstream"
    assert drawn_mega(b" endobj ".join([*objects[:2], said])) < 0.01


def test_a_long_name_is_one():
    """As long as PDFium reads them."""
    name = b"X" * 250
    said = (
        b"1 0 obj << /Contents 7 0 R >>",
        b"2 0 obj << /%b 5 0 R >>" % name,
        b"7 0 obj << >> stream\n/%b Do\nendstream" % name,
    )
    form = b"5 0 obj << %b /Filter /FlateDecode >> stream\n%b\nendstream" % (FORM, DEFLATED)
    assert drawn_mega(b" endobj ".join([*said, form])) > 50


def test_a_form_that_draws_texts_for_names_twice_is_refused():
    """One of them may be itself; a page may."""
    assert drawn_mega(with_forms((b"(A) Do (A) Do", {}))) > 50
    assert drawn_mega(with_forms((b"(A) Do", {}))) < 0.01
    twice = with_forms((b"q", {})).replace(b"/A Do", b"(A) Do (A) Do")
    assert drawn_mega(twice) < 0.01


def test_a_form_may_draw_a_picture_of_its_own_name():
    """Names are those of its own resources: "/A" is the form on its page and a picture in it."""
    picture = b"9 0 obj << /Subtype /Image >> stream\n\nendstream endobj"
    assert drawn_mega(with_forms((TWICE, {b"A": 3})) + picture) < 0.01


@pytest.mark.parametrize(
    "fake",
    [b"(EMC)", b"(a (b) EMC)", b"\\(EMC)", b"[EMC]", b"<EMC>", b"/EMC", b"<</A EMC>>", b"%EMC\n", b"\nID EMC "],
    ids=repr,
)
def test_what_looks_as_if_it_closed_a_mark_doesn_t(fake):
    """20,000 that are open are two gigabytes."""
    page = b"1 0 obj << /Contents 2 0 R >> endobj 2 0 obj << >> stream\n%b\nendstream"
    assert drawn_mega(page % (b"/P BMC " + fake) * 1) < 0.01
    assert drawn_mega(page % ((b"/P BMC " + fake + b" ") * 12_000)) > 50
    hidden = b"%(\n" + b"/P BMC " * 12_000 + b"%)\n" + b"/P BMC EMC "
    assert drawn_mega(page % (hidden * 2)) > 50
    assert drawn_mega(page % (b"/P BMC " * 12_000 + b"(" * 200_001)) > 50


def test_what_is_drawn_at_most_is_never_less():
    """Where that is little, nothing is looked at more closely."""
    shown = (
        "(a) Tj ",
        "q ",
        "/P <</MCID 1>> BDC (a)' EMC ",
        "/Span <</ActualText (abc)>> BDC (a) Tj ",
        "1 0 0 1 9 9 cm [(a)]TJ ",
    )
    for one in shown:
        for many in (1, 400, 9_000):
            content = bomb(one * many, contents="[5 0 R 5 0 R]")
            assert weighed(content, float("inf"))[0] >= weighed(content)[0]
    assert weighed(content, 0.1) == weighed(content)


def test_what_looks_like_a_later_object_is_none():
    """In a text or in a stream, it would hide what is drawn."""
    fake = "\r\n5 0 obj\r\n<< >>\r\nendobj\r\n"
    for hides in (f"({fake})", f"<< /Length {len(fake)} >> stream\n{fake}\nendstream"):
        content = bomb(LETTERS.decode(), contents="5 0 R")
        table = content.index(b"xref\n")
        added = content[:table] + b"6 0 obj\n%b\nendobj\n" % hides.encode() + content[table:]
        places = b"0 7\n0000000000 65535 f \n", b"%010d 00000 n \ntrailer << /Size 7" % table
        added = added.replace(b"0 6\n0000000000 65535 f \n", places[0]).replace(b"trailer << /Size 6", places[1])
        added = added.replace(b"startxref\n%d" % table, b"startxref\n%d" % (table + len(added) - len(content)))
        with pytest.raises(InputError, match=MUCH):
            read_pdf(added)


def test_what_is_locked_with_an_empty_password_is_weighed():
    """PDFium writes it without its lock."""
    with pytest.raises(InputError, match=MUCH):
        read_pdf(locked("", LETTERS.decode()))


def test_what_pdfium_doesn_t_write_is_weighed_as_it_is(monkeypatch):
    """As far as that can be told."""
    import pypdfium2

    def fails(*_, **__):
        raise pypdfium2.PdfiumError("no")

    monkeypatch.setattr(pypdfium2.PdfDocument, "save", fails)
    assert read_pdf(pdf([wrapped(ONE)])).text == ONE
    with pytest.raises(InputError, match=MUCH):
        read_pdf(bomb(LETTERS.decode(), contents="5 0 R"))


# How a page moves to a text 7 points left of the last, and on to where the last one ended.
LEFTWARDS = {
    "from the last": "BT {left} 700 Td " + "(a) Tj -7 0 Td " * 12_000 + "ET",
    "by places": "BT " + "".join(f"1 0 0 1 {7 * place} 700 Tm (a) ' " for place in range(12_000, 0, -1)) + "ET",
    "each by itself": "".join(f"BT {7 * place} 700 Td (a) Tj ET " for place in range(12_000, 0, -1)),
    "the page itself": "".join(f"q 1 0 0 1 {7 * place} 700 cm BT [(a)] TJ ET Q " for place in range(12_000, 0, -1)),
}


@pytest.mark.parametrize("how", LEFTWARDS)
def test_a_line_of_thousands_of_texts_from_right_to_left_counts_what_pdfium_passes(how):
    """Each is put before all that stand right of it: half of 12,000 for each of them, two for a byte."""
    content = bomb(LEFTWARDS[how].format(left=84_000), contents="5 0 R")
    assert 12_000**2 / 4e6 == 36 < drawn_mega(content) < 36 + 1.1 * 12


def test_a_line_of_thousands_of_texts_from_left_to_right_and_many_short_ones_are_cheap():
    """As in a newspaper letter by letter, whichever way it reads; what is no number is none, and no scope is closed."""
    right = "BT 0 700 Td " + "(a) Tj 7 0 Td " * 12_000 + "ET"
    short = "BT " + "".join(f"1 0 0 1 {700 - each % 100} {each // 100} Tm (a) Tj " for each in range(12_000)) + "ET"
    odd = "Q BT -.+ 1.2.3 Td " + "1 0 Td (a) Tj " * 12_000 + "ET"
    for content in (right, short, odd):
        assert 12 < drawn_mega(bomb(content, contents="5 0 R")) < 16


@pytest.mark.parametrize(
    "font", [b"/CharProcs << /a 4 0 R /b 4 0 R /c 5 0 R >>", b"/CharProcs 3 0 R"], ids=["in its font", "apart"]
)
def test_what_a_font_of_the_file_s_own_draws_for_its_letters_is_counted_once(font):
    """However often a page shows them."""
    lines = b"0 0 m 9 9 l S " * 100_000
    content = (
        b"1 0 obj << /Contents 9 0 R >> endobj 2 0 obj << /Type /Font %b >> endobj "
        b"3 0 obj << /a 4 0 R /c 5 0 R >> endobj 4 0 obj << >> stream\n%b\nendstream endobj "
        b"5 0 obj << >> stream\n%b\nendstream endobj 9 0 obj << >> stream\n(abc)Tj\nendstream"
    ) % (font, lines, lines)
    assert 2.8 < drawn_mega(content) < 2.81


# Letters of a font whose signs are Hebrew ones; capitals, digits and marks are what they are.
HEBREW = dict(zip("abcdefghijklmnopqrstuvwxyz{", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", strict=True))
READ = [
    "abc defg hijkl mnop, qrs 2019-2021 tuvw xyz abcd.",
    "bcd efgh (ABC GH 12) ijkl b-12.5% mnop, qrst.",
    "cde fghi [jkl] mnopq rstu 10 vwx 12 yz abc (defg).",
    "def ghij CD: klm nopq 3 rstu vwx yzab cdefg hi jk.",
]


def seen(text):
    """Return a text as its line shows it from left to right: from its end on, what isn't Hebrew as it is."""
    import re

    turned = text[::-1].translate(str.maketrans("()[]", ")(]["))
    return re.sub(r"%?[A-Z\d](?:[A-Z\d .-]*[A-Z\d])?", lambda run: run[0][::-1], turned)


def hebrew(text):
    """Return a text with Hebrew letters in place of its small ones."""
    return text.translate(str.maketrans(HEBREW))


@pytest.mark.parametrize("drawn_as", ["as seen", "letter by letter from the right", "brackets as meant"])
def test_what_runs_from_right_to_left_is_read_so(drawn_as):
    """By where the letters stand, however a program draws them; numbers and other words run as they do."""
    lines = [(300 - 6 * len(line), 700 - 14 * row, 10, seen(line)) for row, line in enumerate(READ)]
    if drawn_as == "letter by letter from the right":
        lines = [
            (x + 6 * place, y, size, sign) for x, y, size, line in lines for place, sign in [*enumerate(line)][::-1]
        ]
    if drawn_as == "brackets as meant":
        lines = [(x, y, size, line.translate(str.maketrans("()[]", ")(]["))) for x, y, size, line in lines]
    text = read_pdf(pdf([lines], signs=HEBREW)).text
    assert text.replace("\n", " ").replace("  ", " ") == hebrew(" ".join(READ))


def test_columns_of_a_page_that_runs_to_the_left_are_read_from_the_right():
    """As a mirror shows them: the first is the right one, and each paragraph's first line is moved in from there."""
    right = columns([" ".join(READ)] * 3)
    lines = [(580 - x - 5.4 * len(line), y, size, seen(line)) for x, y, size, line in right]
    text = read_pdf(pdf([sorted(lines, key=lambda line: (-line[1], line[0]))], signs=HEBREW)).text
    assert text == "\n\n".join([hebrew(" ".join(READ))] * 3)


def test_points_stand_by_the_letter_that_they_are_over_and_white_parts_columns():
    """A point is drawn in a place of its own, between two letters' in the file; of two words far apart each is a cell."""
    boxes = {"ש": 90, "ל": 80, "ם": 70, "א": 10}
    signs = "םלשא ָ"
    places = [(boxes.get(sign, 82), 0, boxes.get(sign, 80) + 8, 9) for sign in signs]
    found = cells_of(signs, places, 10, 10)
    assert found == [("שלָם", (70, 0, 98, 9)), ("א", (10, 0, 18, 9))]
    assert cells_of(" ָ", [(0, 0, 1, 1)] * 2, 10, 10) == []


def test_a_line_of_vowelled_words_is_no_formula():
    """Points aren't letters to Python, and part those that are."""
    text = read_pdf(pdf([["ab~cd~ef~gh~ij~"]], signs={**HEBREW, "~": "ָ"})).text
    assert sorted(text.replace(" ", "")) == sorted("אבגדהוזחטי" + 5 * "ָ")


def justified(lines, *, left=40, right=160, size=9, top=700):
    """Return the words of lines, each put where its line ends at the right edge; the last line is left as it is."""
    placed = []
    for row, line in enumerate(lines):
        words = line.split()
        white = (right - left - 0.6 * size * len("".join(words))) / max(1, len(words) - 1)
        white = white if row < len(lines) - 1 else 0.6 * size
        for place, word in enumerate(words):
            x = left + place * white + 0.6 * size * len("".join(words[:place]))
            placed.append((round(x, 2), top - 11 * row, size, word))
    return placed


def test_lines_that_are_stretched_to_a_narrow_column_are_no_table():
    """Their words are as far apart as cells, but evenly, and end where other lines do."""
    lines = [
        "the old harbour office",
        "agreed to a wider plan",
        "for its pier and crane",
        "noon and at",
        "two of those",
        "or three are",
        "and three lifted again",
        "so that no more lorry",
        "waits any more.",
    ]
    document = read_pdf(pdf([justified(lines)]))
    assert document.text == " ".join(lines)
    assert document.warnings == ()


def test_a_table_as_wide_as_the_text_is_left_out():
    """Its cells are unevenly far apart, or numbers, or two words that are further apart than any line is stretched."""
    above = justified(["the harbour office of the town agreed to a plan for it"] * 4, right=400)
    above = [
        (40, 700 - 11 * row, 9, "the harbour office of the town agreed to plans for its crane and lorries")
        for row in range(4)
    ]
    for cells in (["Ships", "12 of all", "300"], ["1990", "1991", "1992", "1993"], ["Fish", "300"]):
        places = [*range(40, 40 + 120 * (len(cells) - 1), 120), 40 + 5.4 * (72 - len(cells[-1]))]
        below = [(x, 600 - 11 * row, 9, cell) for row in range(4) for x, cell in zip(places, cells, strict=True)]
        document = read_pdf(pdf([above + below]))
        assert document.warnings == ("1 table left out",)
        assert not any(cell in document.text for cell in cells)


def test_notes_at_the_foot_of_a_column_are_left_out_without_a_mark():
    """The next column's text is drawn behind them and stands above; small letters that the text goes on below stay."""
    small = [
        (40, 370 - 8 * row, 6, line)
        for row, line in enumerate(wrapped("See the papers of the office, of the third of May.", width=40))
    ]
    both = columns([ONE, TWO, THREE, FOUR] * 2, rows=25)
    left, right = [line for line in both if line[0] < 200], [line for line in both if line[0] > 200]
    assert "papers" not in read_pdf(pdf([left + small + right])).text
    assert "papers" in read_pdf(pdf([left + small + [(40, 340, 9, "And the text goes on below."), *right]])).text


def test_letters_that_are_spaced_apart_are_words():
    """By places that a page gives each, and by spaces that somebody typed; letters of a list stay apart."""
    placed = [(50 + 11 * place, 780, 10, sign) for place, sign in enumerate("TIDES AND CRANES") if sign != " "]
    typed = [(50, 766, 10, "T I D E S   O F   T H E   S E A"), (50, 752, 10, "a b c of the plan d e")]
    text = read_pdf(pdf([placed + typed])).text
    assert text == "TIDES AND CRANES TIDES OF THE SEA a b c of the plan d e"


def test_a_page_whose_letters_have_no_meaning_is_said_and_not_read():
    """Their numbers stand for letters: control characters between others, with no space where that is a number, too."""
    small = {letter: chr(number) for number, letter in enumerate("abcdefgh", 1)}
    document = read_pdf(pdf([wrapped(ONE), ["HARBOUR CRANES LIFTED SEVEN BEAMS."]], signs=small))
    assert document.text == "HARBOUR CRANES LIFTED SEVEN BEAMS."
    why = "letters that the file doesn't say the meaning of, which need OCR first, as with ocrmypdf --force-ocr"
    assert document.warnings == (f"page 1 of 2: {why}",)
    for signs in ({" ": "\x03", "o": "\x0f"}, {"e": "\ufffd", "a": "\ue001", "o": "\x99"}):
        with pytest.raises(InputError, match=f"no text in it: {why}"):
            read_pdf(pdf([wrapped(ONE), PICTURE], signs=signs))


def test_points_of_a_list_may_have_no_meaning():
    """Three in a text are few, and two are no sign of anything."""
    text = read_pdf(pdf([["~ Tides.", "~ Cranes.", "~ Roads.", *wrapped(ONE)]], signs={"~": "\uf0b7"})).text
    assert ONE in text
    assert read_pdf(pdf([["is ~ and ~"]], signs={"~": "\uf0b7"})).text == "is \uf0b7 and \uf0b7"


def test_a_file_s_name_that_a_browser_prints_is_no_title():
    """It stands on the first page as well."""
    lines = [
        (50, 800, 8, "ferry-news.html"),
        (50, 760, 18, TITLE),
        *[(50, 700 - 14 * row, 10, line) for row, line in enumerate(wrapped(ONE, TWO))],
    ]
    assert read_pdf(pdf([lines], Title="ferry-news.html")).title != "ferry-news.html"
    assert read_pdf(pdf([lines], Title=TITLE)).title == TITLE


def test_threads_wait_for_each_other():
    """PDFium is one machine for all of them."""
    content = pdf([wrapped(each) for each in PARAGRAPHS[:6]])
    found = []
    threads = [threading.Thread(target=lambda: found.append(read_pdf(content).text)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


@pytest.mark.parametrize("unit", ["a ", ". ", "a-", "Table 1. ", "1 A ", "- ", "x = ", "(", "References "])
def test_time_grows_with_a_line_s_length(unit):
    """Ten times the line takes about ten times as long."""

    def work(length):
        content = pdf([[(50, 700, 1, unit * (length // len(unit)))]])
        return lambda: read_pdf(content)

    assert_grows_slowly(work, 2_000, 20_000)


def test_time_grows_with_a_page_s_lines():
    """Ten times the lines take about ten times as long, in columns and out of order."""

    def work(count):
        lines = [
            (40 + 130 * (n % 4), 800 - (n // 4) * 760 / count * 4, 2, f"A line of prose, number {n}, of a page")
            for n in range(count)
        ]
        content = pdf([lines])
        return lambda: read_pdf(content)

    assert_grows_slowly(work, 600, 6_000)


def test_a_path_is_opened(tmp_path):
    """A str is the file's name."""
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([wrapped(ONE)]))
    assert read_pdf(str(path)).text == ONE
    for name, reason in (("nowhere.pdf", "No such file"), ("a\0b", "null")):
        with pytest.raises(InputError, match=reason):
            read_pdf(name)
    with pytest.raises(TypeError, match="the PDF is of type int; pass bytes or a path"):
        read_pdf(5)


def test_without_the_extra_the_pip_command_is_printed(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[pdf\]"):
        read_pdf(b"")


def numbered(*paragraphs, start=1, step=1, x=30):
    """Return the lines of a page with a number of each beside it."""
    lines = wrapped(*paragraphs)
    texts = [(60, 780 - 14 * row, 10, line) for row, line in enumerate(lines)]
    numbers = [
        (x, 780 - 14 * row, 7, f"{start + row:>3}".strip()) for row in range(len(lines)) if (start + row) % step == 0
    ]
    return sorted([*texts, *numbers], key=lambda line: -line[1])


@pytest.mark.parametrize(("start", "step", "x"), [(11, 1, 30), (0, 5, 30), (11, 1, 520)])
def test_numbers_that_count_the_lines_are_no_text(start, step, x):
    """In either margin, each line or every fifth; those that don't count, or stand in the text, stay."""
    paragraphs = [ONE, TWO, THREE, FOUR, FIVE, ONE, TWO, THREE, FOUR]
    page = numbered(*paragraphs, start=start, step=step, x=x)
    assert read_pdf(pdf([page])).text.replace("\n\n", " ") == " ".join(paragraphs)


def test_numbers_that_count_nothing_stay():
    """Without a text beside them, out of step, set anyhow, too few, or among the words of others."""
    lines = wrapped(ONE, TWO, THREE)
    texts = [Line(line, 60, 780 - 14 * row, 300, 790 - 14 * row, 780 - 14 * row, 10, False, row) for row, line in enumerate(lines)]  # fmt: skip

    def beside(numbers, left=30.0, slant=0.0):
        return [
            Line(str(number), left + slant * row, 780 - 14 * row, left + 5 + 2 * slant * row, 787 - 14 * row, 780 - 14 * row, 7, False, row)
            for row, number in enumerate(numbers)
        ]  # fmt: skip

    assert tidied([*texts, *beside(range(1, 7))]) == texts
    for kept in (
        beside([3, 1, 4, 1, 5, 9]),
        beside(range(1, 5)),
        beside([7] * 6),
        beside(range(1, 7), slant=4.0),
        beside(range(1, 7), left=100.0),
    ):
        assert tidied([*texts, *kept]) == [*texts, *kept]
    assert tidied(beside(range(1, 7))) == beside(range(1, 7))


@pytest.mark.parametrize(
    ("initial", "lines", "text"),
    [
        ("T", ["he ferry stays in the harbour", "until the storm is over."], "The ferry stays in the harbour until the storm is over."),
        ("A", ["ferry leaves. It is a late", "ferry, and the ferry is full."], "A ferry leaves. It is a late ferry, and the ferry is full."),
        ("“I", ["t is late,” said Ina of the", "harbour."], "“It is late,” said Ina of the harbour."),
    ],
)  # fmt: skip
def test_a_large_initial_begins_its_line(initial, lines, text):
    """Two lines high; the page tells whether it is a word."""
    page = [
        (50, 754, 36, initial),
        *[(50 + 22 * len(initial) + 4, 770 - 14 * row, 10, line) for row, line in enumerate(lines)],
    ]
    document = read_pdf(pdf([page]))
    assert document.text == text
    assert not document.headings


def test_a_letter_that_begins_nothing_stays():
    """As large as the rest, far from it, or below its line."""
    line = Line(ONE, 80, 770, 300, 780, 770, 10, False, 1)
    for left, bottom, size in ((60, 770, 10), (400, 754, 36), (50, 300, 36)):
        initial = Line("T", left, bottom, left + 22, bottom + size, bottom, size, False, 0)
        assert tidied([initial, line]) == [initial, line]


def test_a_head_in_small_letters_is_no_text_on_later_pages():
    """Though only one page has it; in the letters of the text it stays."""
    first, second = wrapped(ONE, TWO, THREE), [(50, 700 - 14 * row, 10, line) for row, line in enumerate(wrapped(FOUR, FIVE))]  # fmt: skip
    assert "Moss" not in read_pdf(pdf([first, [(50, 780, 8, "I. Moss and T. Airlie"), *second]])).text
    assert "Moss" in read_pdf(pdf([first, [(50, 780, 10, "I. Moss and T. Airlie"), *second]])).text
    assert "Moss" in read_pdf(pdf([[(50, 780, 8, "I. Moss and T. Airlie"), *second], first])).text


@pytest.mark.parametrize("name", ["anonymous", "(anonymous)", "Administrator", "Windows User", ""])
def test_somebody_is_no_author(name):
    """Programs write a word where nobody told them a name."""
    assert read_pdf(pdf([wrapped(ONE)], Author=name)).author is None
    assert read_pdf(pdf([wrapped(ONE)], Author="Ina Moss")).author == "Ina Moss"


def test_what_is_typed_into_a_form_is_read():
    """As it is shown, in a place of its own on the page."""
    shown = f"BT /F0 10 Tf 1 0 0 1 2 4 Tm ({TWO[:60]}) Tj ET"
    text = f"BT /F0 10 Tf 1 0 0 1 50 780 Tm ({ONE[:60]}) Tj ET"
    fonts = "/Resources << /Font << /F0 7 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R] {fonts} >>", f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [50 600 550 620] /AP << /N 6 0 R >> >>",
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 500 20] {fonts} /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>", "<< >>",
    ]  # fmt: skip
    assert read_pdf(file_of(objects)).text.split("\n\n") == [ONE[:60], TWO[:60].strip()]


@pytest.mark.parametrize("number", ["{}", "²", "7" * 5000])
def test_only_numbers_that_count_lines_are_taken_out(number):
    """Signs of notes and endless numbers in a margin are no counts, and no error."""
    texts = [
        Line(f"Line {n} of the text", 100, 700 - 20 * n, 400, 712 - 20 * n, 700 - 20 * n, 12, False, n)
        for n in range(6)
    ]
    margin = [line._replace(text=number.format(n + 1), left=40, right=60) for n, line in enumerate(texts)]
    assert tidied([*texts, *margin]) == (texts if number == "{}" else [*texts, *margin])


def test_a_heading_with_a_number_is_no_page_s_number():
    """On the second of two pages, where 1 is what the page could be counted with: it is in larger letters."""
    text = [(50, 740 - 14 * row, 10, line) for row, line in enumerate(textwrap.wrap(f"{ONE} {TWO} {THREE}", 70))]
    pages = [[(50, 780, 20, "Report"), *text], [(50, 780, 14, "1 Foreword"), *text]]
    assert "1 Foreword" in read_pdf(pdf(pages)).text
    pages[1][0] = (50, 780, 10, "Report 1")
    assert "Report 1" not in read_pdf(pdf(pages)).text


def test_a_text_that_is_named_as_a_pdf_is_read():
    """Words alone; one word, and what has signs that no text has, is what its name says, and broken."""
    words = "The ferry leaves at noon, they say."
    assert read_content(words.encode(), "a.pdf").text == words
    for content in (b"PK", b"Ferry", b"The ferry\0 leaves at noon, they say."):
        with pytest.raises(InputError, match=r"can be read"):
            read_content(content, "a.pdf")

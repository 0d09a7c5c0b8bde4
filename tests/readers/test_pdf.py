"""PDFs become paragraphs."""

import itertools
import sys
import textwrap

import pytest

from summarizer import InputError, MissingDependencyError, read_pdf, summarize
from summarizer.readers.pdf import _blocks
from tests.pages import FIVE, FOUR, ONE, PARAGRAPHS, THREE, TITLE, TWO


def pdf(pages, **known):
    """Return a PDF with these lines on its pages, and what it says of itself."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for lines in pages:
        shown = "".join(
            f"({line}) Tj 0 -14 Td " for line in (line.replace("(", r"\(").replace(")", r"\)") for line in lines)
        )
        stream = f"BT /F1 10 Tf 50 780 Td {shown}ET"
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append("<< " + " ".join(f"/{key} ({value})" for key, value in known.items()) + " >>")
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(content)}\n%%EOF"
    )
    return content + end.encode()


def wrapped(*paragraphs, width=50):
    """Return the lines of paragraphs, wrapped."""
    return [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]


def test_hard_line_breaks_are_joined_and_paragraphs_kept():
    """Lines that the margin ended go on; a short one that ends as a sentence does ends its paragraph."""
    document = read_pdf(pdf([[TITLE, *wrapped(ONE), *wrapped(TWO), *wrapped(THREE)]]))
    assert document.text == "\n\n".join([TITLE, ONE, TWO, THREE])
    assert summarize(document, 2).sentences[0].text == ONE


def test_hyphens_at_the_end_of_a_line_are_joined():
    """A hyphen that the word has elsewhere too is kept, and one before a capital ends a name."""
    lines = [
        "The rebuild-", "ing of the road is a well-", "known matter, and a Baden-", "Baden engineer said so. The well-known matter goes on.",
    ]  # fmt: skip
    text = read_pdf(pdf([lines])).text
    assert "The rebuilding of the road is a well-known matter" in text
    assert "Baden-\n\nBaden" in text


def test_soft_hyphens_go():
    """A hyphen that says that it is one for the margin only does as it says."""
    lines = ["It goes on with the rebuild\xad", "ing of the road until the spring comes."]
    assert list(_blocks(lines)) == [("", "It goes on with the rebuilding of the road until the spring comes.")]


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


@pytest.mark.parametrize("number", ["3", "- 4 -", "Page 5 of 9", "iv", "p. 12", "Seite 3"])
def test_ways_to_number_a_page(number):
    """A number alone at the foot of one of several pages is its page's."""
    text = read_pdf(pdf([wrapped(ONE, TWO), [*wrapped(THREE), number], wrapped(FOUR)])).text
    assert text == "\n\n".join([ONE, TWO, THREE, FOUR])


def test_a_chapter_s_number_is_not_its_page_s():
    """Only one line of an edge is counted, and a number inside the page is none of an edge."""
    pages = [
        [f"{number}", ("1 Of roads", "2 Of boats")[number - 1], *wrapped(PARAGRAPHS[number], PARAGRAPHS[number + 2])]
        for number in (1, 2)
    ]
    document = read_pdf(pdf(pages))
    assert [document.text[start:end] for start, end in document.headings] == ["1 Of roads", "2 Of boats"]


def test_numbered_headings_are_headings():
    """They stand alone whatever comes next, and are never sentences."""
    lines = ["1. Introduction", *wrapped(ONE), "1.1 ferryNow", "ferryNow is a word in lower case that opens a paragraph here, and more.", *wrapped(TWO),
             "II. Results", *wrapped(THREE), "Appendix A Tables", *wrapped(FOUR), "3.5 million", *wrapped(FIVE)]  # fmt: skip
    document = read_pdf(pdf([lines]))
    headings = [document.text[start:end] for start, end in document.headings]
    assert headings == ["1. Introduction", "II. Results", "Appendix A Tables"]
    assert [heading.text for heading in summarize(document).headings] == headings


def test_lists_stay_lists_and_tables_of_contents_go():
    """A bullet begins an item, which the next line may go on with."""
    lines = ["1 Roads . . . . . . . . . . . . . . . 3", "2 Boats ......................... iv", *wrapped(ONE), "* the first thing that has to be done before the winter comes", "and its storms", "* the second"]  # fmt: skip
    text = read_pdf(pdf([lines])).text
    assert (
        text == f"{ONE}\n\n- the first thing that has to be done before the winter comes and its storms\n- the second"
    )


def test_what_a_file_says_of_itself_is_believed_where_it_is_true():
    """A title that isn't on the first page is that of a draft, or of the program."""
    lines = [[TITLE, *wrapped(ONE)]]
    document = read_pdf(
        pdf(lines, Title="Council Closes  Harbour Road", Author=" Jane Doe ", CreationDate="D:20260314090000Z")
    )
    assert (document.title, document.author, document.date) == ("Council Closes Harbour Road", "Jane Doe", "2026-03-14")
    document = read_pdf(pdf(lines, Title="Microsoft Word - draft2.doc", Author="", CreationDate="yesterday"))
    assert (document.title, document.author) == (None, None)


def test_an_empty_document_is_one():
    """No page is no error."""
    assert read_pdf(pdf([])).text == ""


def locked(password, algorithm):
    """Return a PDF that is locked."""
    import io

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(io.BytesIO(pdf([wrapped(ONE)]))))
    writer.encrypt(password, "owner", algorithm=algorithm)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_password_is_asked_for_and_an_empty_one_is_tried():
    """What every reader opens is opened here too."""
    with pytest.raises(InputError, match="PDF: locked with a password; unlock it first"):
        read_pdf(locked("secret", "RC4-128"))
    assert read_pdf(locked("", "RC4-128")).text == ONE


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a PDF that can be read"),
        (b"%PDF-1.4\nnonsense", "not a PDF that can be read"),
        (pdf([wrapped(ONE)])[:400], "not a PDF that can be read"),
        (pdf([[], []]), "no text in it: pictures of pages need OCR first"),
    ],
)
def test_what_can_t_be_read_is_said(content, reason):
    """One error with the file's name, whatever broke inside."""
    with pytest.raises(InputError, match=rf"a\.pdf: {reason}"):
        read_pdf(content, source="a.pdf")


def test_a_path_is_opened(tmp_path):
    """A str is the file's name."""
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([wrapped(ONE)]))
    assert read_pdf(str(path)).text == ONE
    with pytest.raises(InputError, match=r"nowhere\.pdf: No such file"):
        read_pdf("nowhere.pdf")
    with pytest.raises(TypeError, match="the PDF is of type int; pass bytes or a path"):
        read_pdf(5)


def test_without_the_extra_the_pip_command_is_printed(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[pdf\]"):
        read_pdf(b"")

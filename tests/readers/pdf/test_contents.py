"""The tests of what a book has around its text: tables of contents, and the index at its end."""

import pytest

from summarizer import read_pdf

from .paper import pdf, wrapped

TEXT = (
    "The ferry left the quay at seven, with nobody on board but the mate and a dog that belonged to the baker. "
    "By noon it had reached the islands, where the schools were closed for the week, and the shops as well. "
)
WORDS = "anchor, 12|baker, 3, 7|beacon, 14–16|buoy, see lights|cable, 31|canal, 4|dock, 8, 9|engine, 22|fog, 2|gale, 40"


def book(*last, pages=4):
    """Return a book whose last pages have lines of (x, size, text, is bold)."""
    text = wrapped(TEXT * 3)
    ends = [[(x, 700 - 16 * row, size, line, bold) for row, (x, size, line, bold) in enumerate(each)] for each in last]
    return read_pdf(pdf([*[text[number:] for number in range(pages)], *ends]))


def entries(words=WORDS, x=50):
    """Return the lines of an index."""
    return [(x, 9, line, False) for line in words.split("|")]


@pytest.mark.parametrize(
    "name", ["Index", "8 Index of places", "Sachregister", "Concept Index", "Índice", "Some words"]
)
def test_an_index_at_the_end_of_a_book_goes(name):
    """With its name, in many languages, on to the next page; what isn't one by its name stays."""
    found = book(
        [(50, 16, name, True), *entries()], entries("harbour, 4|jetty, 5|lock, 6|mole, 7|pier, 8|quay, 9|raft, 3")
    )
    is_index = name != "Some words"
    assert ("anchor" in found.text) is not is_index
    assert ("jetty" in found.text) is not is_index
    assert (name in found.text) is not is_index
    assert "baker." in found.text


@pytest.mark.parametrize(
    "lines",
    [
        [(50, 9, "Index", False), *entries()],
        [(50, 16, "Index", True), *entries("zinc, 4|tin, 9|iron, 12|copper, 3|lead, 44|gold, 1|brass, 7|silver, 6")],
        [(50, 16, "Index", True), *entries("anchor, 12|baker, 3|cable, 4")],
        [
            (50, 16, "Index", True),
            *entries("The index of a book says|where its words are, and|it stands at the end of it.|It has 12"),
        ],
        [(50, 16, "The price of an index, and of more than that", True), *entries()],
        [(50, 16, "Mitgliederverzeichnis", True), *entries("Adler 2003|Bock 1998|Dorn 2011|Emmer 2019|Falk 2001")],
        [(50, 16, "Price index", True), *entries("April 104.2|August 105.1|July 106.0|June 106.2|May 104.3|Now 9.1")],
    ],
    ids=["small", "no order", "few", "prose", "a sentence", "years", "parts"],
)
def test_what_looks_like_an_index_stays(lines):
    """Its name in the text's letters, what isn't in order, a few lines, prose, a sentence with its name in it; no pages."""
    last = lines[-1][2]
    assert last in book(lines).text


def test_an_index_in_the_first_half_stays():
    """A report may begin with one."""
    lines = [
        (50, 780, 16, "Index", True),
        *[(50, 750 - 16 * row, 9, line) for row, line in enumerate(WORDS.split("|"))],
    ]
    assert "anchor" in read_pdf(pdf([lines, *[wrapped(TEXT * 3)] * 4])).text


def test_what_follows_an_index_stays():
    """The next heading, or a page that has no entries; a letter of the alphabet and a second index are within it."""
    first = [(50, 16, "Index", True), (50, 16, "A", True), *entries(), (50, 16, "Index of names", True), *entries()]
    prose = [(50, 10, line, False) for line in wrapped(TEXT)]
    found = book([*first, (50, 16, "Thanks", True), *prose], [(50, 16, "Licence", True), *prose])
    assert [found.text[slice(*place)] for place in found.headings] == ["Thanks", "Licence"]
    found = book(first, [(50, 10, "We thank all of them.", False), *prose])
    assert "anchor" not in found.text
    assert "We thank all of them." in found.text
    assert book(first, []).text == book().text


def contents(*lines):
    """Return the text of a page with a table of contents, and of a page behind it."""
    rows = [
        (50, 760 - 14 * row, *([10, line, False] if isinstance(line, str) else line)) for row, line in enumerate(lines)
    ]
    return read_pdf(pdf([rows, wrapped(TEXT)])).text


def test_a_chapter_s_name_of_two_lines_goes_with_its_page():
    """Its first line has a number in front, and the second one the page."""
    dots = " . . . . . . . . "
    text = contents(
        f"1.1 Quays{dots}3",
        "1.2 Ferries that sail",
        f"in a storm{dots}4",
        "2 Locks, and how they",
        "are built 9",
        "So it begins.",
    )
    assert "Ferries" not in text
    assert "storm" not in text
    assert "Locks" not in text
    assert "built" not in text


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("2 We begin here.", "At once it was 9"),
        ("All begins at a", "time, 9"),
        ((16, "2 The quay", True), "had 9"),
        ("2 Now 900", "and 9"),
        ("A man who had come", f"to stay{'. .' * 6}"),
        ("2 Fill in the name", f"of your town{'. .' * 6}"),
        ("A man who had come", "to stay 9"),
    ],
)
def test_lines_below_a_table_of_contents_stay(line, after):
    """A sentence, what has no number in front, a heading in other letters, a line with another number, a form's."""
    text = contents(f"1.1 Quays{' . . . .' * 4} 3", line, after, "So it begins.")
    assert (line if isinstance(line, str) else line[1]) in text

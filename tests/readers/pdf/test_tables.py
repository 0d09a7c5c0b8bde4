"""Tables of PDFs that are drawn at once or hold prose, and columns that not all of a page has."""

from summarizer import read_pdf
from tests.readers.pdf.paper import columns, pdf, wrapped

ONE = "The bridge at Breck closed on Monday because two of its bearings are worn, and the council did not want to wait."
TWO = "Engineers had warned for years that the steel was tired of lorries, but the money for it went into the harbour."
CELLS = [
    ("Quay wall", "The wall on the east side moves by a hand a week"),
    ("Basin", "Divers found that sand has filled a third of it."),
    ("Crane rails", "The rails are bent, and the large crane stands still."),
]


def lines_of(*texts, top=700, left=50, size=10):
    """Return texts below each other."""
    return [(left, top - 14 * row, size, text) for row, text in enumerate(texts)]


def test_a_row_that_is_drawn_at_once_has_cells():
    """As TeX draws it: the white between two words is a number among them."""
    rows = [("Owners all", "212", "51"), ("Tenants", "140", "34"), ("Others", "60", "15")]
    drawn = "".join(
        f"BT /F0 10 Tf 1 0 0 1 50 {600 - 12 * row} Tm [({a}) -3000 ({b}) -2500 ({c})] TJ ET "
        for row, (a, b, c) in enumerate(rows)
    )
    prose = f"BT /F0 10 Tf 1 0 0 1 50 700 Tm ({ONE}) Tj ET BT /F0 10 Tf 1 0 0 1 50 500 Tm (W I D E  A N D  L O U D I) Tj ET "
    document = read_pdf(pdf([prose + drawn], font="Helvetica"))
    assert document.warnings == ("1 table left out",)
    assert "Owners" not in document.text
    assert document.text.startswith(ONE)
    # A typewriter's letters are that wide by themselves.
    assert read_pdf(pdf([prose + drawn])).warnings == ()


def test_a_label_beside_prose_is_a_paragraph_of_its_own():
    """The first cells of a table, each beside a few lines; its head goes."""
    cells = [(50, 650, 10, "Part"), (250, 650, 10, "State")]
    for row, (label, prose) in enumerate(CELLS):
        cells += [(50, 630 - 30 * row, 10, label), (200, 630 - 30 * row, 10, prose)]
    cells.append((200, 618, 10, "and must be anchored."))
    text = read_pdf(
        pdf([[*lines_of(*wrapped(ONE, width=70)), *cells, *lines_of(*wrapped(TWO, width=70), top=500)]])
    ).text
    wall = f"{CELLS[0][1]} and must be anchored."
    assert text.split("\n\n") == [ONE, "Quay wall", wall, *CELLS[1], *CELLS[2], TWO]


def test_a_note_in_the_margin_is_no_part_of_the_paragraph_beside_it():
    """Its line goes on with the one above, which is full."""
    whole = f"{ONE} {TWO}"
    first, *more = lines_of(*wrapped(whole, width=70), left=150, size=8)
    text = read_pdf(pdf([[first, (50, 686, 8, "Bearings"), *more]])).text
    assert text == whole


def test_terms_one_below_the_other_are_no_notes_in_a_margin():
    """However near the edge a line ends that says what one is; stretched to the edge it goes on."""
    terms = [
        ("wall", "what holds the sand back where the ships from the north lie"),
        ("basin", "where divers work and where all boats wait for the tide now"),
        ("rails", "what the large crane stands on since they closed the old quay"),
    ]
    cells = [
        cell
        for row, (term, prose) in enumerate(terms)
        for cell in ((50, 650 - 14 * row, 10, term), (150, 650 - 14 * row, 10, prose))
    ]
    text = read_pdf(pdf([[*cells, *lines_of(*wrapped(TWO, width=63), left=150, top=500)]])).text
    assert text.split("\n\n") == [*terms[0], *terms[1], *terms[2], TWO]


def test_one_row_of_a_label_and_prose_is_none_of_a_table():
    """Nothing else begins where its prose does; nor is a line of one with a word at its end."""
    assert read_pdf(pdf([[(50, 700, 10, "Quay wall"), (200, 700, 10, CELLS[0][1])]])).text == " ".join(CELLS[0])


def test_a_page_may_have_three_columns_above_two():
    """A line of the lower ones runs over an edge of the upper ones, and is in its own column all the same."""
    three = columns([ONE, TWO, ONE, TWO, ONE], count=3, width=28, size=8, top=760, rows=9)
    # Their first lines are moved in, and end as a sentence does.
    moved = f"The bridge is closed to lorries. {TWO}"
    two = columns([moved, ONE, moved], count=2, width=34, size=8, top=560, rows=9)
    text = read_pdf(pdf([[*three, *two]])).text
    assert text.split("\n\n") == [ONE, TWO, ONE, TWO, ONE, moved, ONE, moved]

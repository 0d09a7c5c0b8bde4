"""What stands on a page beside its text, across it and from its top to its foot."""

import pytest

from summarizer import read_pdf
from summarizer.readers.pdf.blocks import _is_of_table, without_tables
from summarizer.readers.pdf.columns import Row
from summarizer.readers.pdf.edges import without_edges
from summarizer.readers.pdf.hyphens import seam
from summarizer.readers.pdf.letters import cells_of
from summarizer.readers.pdf.lines import Line
from summarizer.readers.pdf.margins import tidied
from tests.growth import assert_grows_slowly
from tests.pages import ONE, THREE, TWO
from tests.readers.pdf.paper import pdf, wrapped


def lines_of(*paragraphs, left=50, top=780, width=70, size=10):
    """Return (x, y, size, text) of the lines of some paragraphs."""
    lines = wrapped(*paragraphs, width=width)
    return [(left, top - 14 * row, size, line) for row, line in enumerate(lines)]


def test_japanese_from_top_to_foot_is_read_column_after_column():
    """Each sign below the one before; a column goes on in the next one to its left."""
    text = "技術者が北側の支承を取り替える。市議会は九対四で修理を可決した。費用は四百万に上る。"
    signs = dict(zip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", dict.fromkeys(text), strict=False))
    letter_of = {sign: letter for letter, sign in signs.items()}
    places = [
        (400 - 20 * (place // 10), 700 - 12 * (place % 10), 10, letter_of[sign]) for place, sign in enumerate(text)
    ]
    assert read_pdf(pdf([places], signs=signs)).text == text


@pytest.mark.parametrize("width", [40, 120])
def test_a_stamp_that_the_text_runs_over_is_no_text(width):
    """Nor the title: it is larger than the text and stands behind it; a title above the text stays."""
    lines = lines_of(ONE, TWO, THREE, width=70)
    text = f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert read_pdf(pdf([[(100, 730, width, "DRAFT"), *lines]])).text == text
    above = read_pdf(pdf([[(50, 800, 20, "DRAFT"), *lines]]))
    assert (above.title, above.text) == ("DRAFT", f"DRAFT\n\n{text}")


def test_a_stamp_drawn_after_the_last_line_is_none_of_its_words():
    """Whatever stands on the line's level, so much higher than it."""
    lines = lines_of(ONE, TWO, THREE)
    text = read_pdf(pdf([[*lines, (lines[-1][0] + 330, lines[-1][1], 80, "DRAFT")]])).text
    assert "DRAFT" not in text.split("\n\n")[-1] or text.endswith("\n\nDRAFT")


def test_small_letters_in_the_margin_are_left_out():
    """As footnotes are; a column of them, or numbers that count nothing, stay."""
    lines = lines_of(ONE, TWO, THREE, width=50)
    aside = [(400, 752, 7, "The first cracks were seen"), (400, 744, 7, "from a fishing boat.")]
    assert read_pdf(pdf([[*lines, *aside]])).text == f"{ONE}\n\n{TWO}\n\n{THREE}"
    page = [Line(text, x, y, x + 5 * len(text), y + size, y, size, False, row) for row, (x, y, size, text) in enumerate(lines)]  # fmt: skip
    column = [line._replace(left=400, right=500, size=7) for line in page]
    assert tidied([*page, *column]) == [*page, *column]
    assert tidied([]) == []


def test_numbers_of_lines_below_a_title_that_begins_where_they_stand():
    """They are beside the text all the same."""
    title = Line("Bearings under load", 30, 800, 200, 820, 800, 20, False, 0)
    texts = [Line(line, 60, 780 - 14 * row, 300, 790 - 14 * row, 780 - 14 * row, 10, False, row) for row, line in enumerate(wrapped(ONE, TWO))]  # fmt: skip
    numbers = [Line(str(row + 1), 30, 780 - 14 * row, 35, 787 - 14 * row, 780 - 14 * row, 7, False, row) for row in range(6)]  # fmt: skip
    assert tidied([title, *texts, *numbers]) == [title, *texts]


def test_a_line_that_is_cut_at_a_raised_number_is_one():
    """The number of a note behind a mark goes, another stays with its word; a power isn't known from it."""

    def piece(text, left, right, base=700.0, size=10.0, row=0):
        return Line(text, left, base, right, base + size, base, size, False, row)

    names = [piece("Ina Moss", 50, 90), piece("1", 90.5, 93, 703, 6, 1), piece(", Tom Airlie", 93.5, 140, row=2)]
    assert [line.text for line in tidied(names)] == ["Ina Moss1, Tom Airlie"]
    noted = [piece("to the market.", 50, 90), piece("2", 90.5, 93, 703, 6, 1), piece("The mayor", 95, 140, row=2)]
    assert [line.text for line in tidied(noted)] == ["to the market. The mayor"]
    apart = [piece("Ina Moss", 50, 90), piece("Tom Airlie", 120, 160), piece("below", 50, 90, base=688)]
    assert tidied(apart) == apart
    larger = [piece("Ina Moss", 50, 90), piece("Large", 90.5, 140, size=20)]
    assert tidied(larger) == larger


def test_two_initials_on_a_page_are_no_words_of_it():
    """The letter isn't a word because another paragraph begins with it."""

    def initial(base):
        return Line("T", 50, base - 20, 70, base + 16, base - 20, 40, False, 0)

    def line(text, base):
        return Line(text, 74, base, 300, base + 10, base, 10, False, 1)

    page = [initial(700), line("he road is closed, and he said so.", 700), initial(500), line("he ferry goes.", 500)]
    assert [line.text for line in tidied(page)] == ["The road is closed, and he said so.", "The ferry goes."]


def test_a_paragraph_goes_on_beside_though_columns_are_too_short_to_be_known():
    """Its own lines tell that the last one is full, and where the next column begins."""
    left = [
        (50, 700, 10, "The council of Penrose closed the road"),
        (50, 688, 10, "to the harbour for at least a year of"),
    ]
    right = [
        (320, 712, 10, "Sundays, since waves had undermined it."),
        (320, 700, 10, "A ferry goes instead of the busses."),
    ]
    assert read_pdf(pdf([[*left, *right]])).text == (
        "The council of Penrose closed the road to the harbour for at least a year of Sundays, since waves had undermined "
        "it. A ferry goes instead of the busses."
    )


def test_the_sign_that_browsers_draw_for_a_soft_hyphen_is_one():
    """U+2010 at a line's end."""
    text = read_pdf(pdf([["The rebuild~", "ing of the road goes on."]], signs={"~": "\u2010"})).text
    assert text == "The rebuilding of the road goes on."


def test_the_last_part_of_a_compound_is_cut_by_the_margin():
    """Behind a hyphen of the word's own and a capital."""
    assert seam("die Kosten-Nutzen-Rech-", "nung", {}, is_english=False) == (1, "")
    assert seam("a state-of-the-", "art ferry", {}) == (0, "")


def test_lam_and_alef_of_one_letter_are_in_order():
    """Files have them either way round."""
    boxes = [(20, 0, 29, 9), (20, 0, 29, 9), (10, 0, 19, 9)]
    for pair in ("\u0627\u0644", "\u0644\u0627"):
        assert cells_of(f"{pair}\u062d", boxes, 10, 10)[0][0] == "\u0644\u0627\u062d"


def test_columns_of_signs_as_wide_as_two_letters_are_columns():
    """Though their lines have fifteen of them: drawn line by line, they are read one column after the other."""
    signs = dict(
        zip("abcdefghijklmnopqrstuvwxyz", "技術者北側支承取替市議会九対四修理可決費用万上橋六週。", strict=False)
    )
    left, right = ["abcdefghijklmno"] * 5, ["pqrstuvwxyzabcd"] * 5
    lines = [(x, 700 - 14 * row, 10, line) for row in range(5) for x, line in ((50, left[row]), (300, right[row]))]
    text = read_pdf(pdf([lines], signs=signs)).text
    assert text.replace("\n", "") == "".join([*left, *right]).translate(str.maketrans(signs))


def test_a_line_that_ends_where_those_above_end_is_full():
    """Though the page's own edge is farther away, and the next one opens with a capital."""
    wide = [(50, 760, 10, "A line across the whole page that tells in many words what stands below it, of the road.")]
    lines = [
        "The council of Penrose",
        "closed the road for all",
        "the people who go to an",
        "Easter market. They say",
        "that it opens in a week.",
    ]
    narrow = [(50, 700 - 14 * row, 10, line.ljust(23, "x")) for row, line in enumerate(lines)]
    text = read_pdf(pdf([[*wide, *narrow]])).text
    assert " ".join(line for *_, line in narrow) in text


def test_a_note_s_sign_runs_over_no_title():
    """In slanted letters it stands over the last of them."""
    title = Line("On the tides of Selby", 50.0, 700.0, 300.0, 724.0, 704.0, 20.0, False, 0)
    sign = Line("*", 298.0, 712.0, 304.0, 720.0, 712.0, 9.0, False, 1)
    lines = [Line("The water rises twice a day there.", 50.0, 650.0 - 14 * n, 300.0, 660.0 - 14 * n, 652.0 - 14 * n, 10.0, False, n + 2) for n in range(9)]  # fmt: skip
    assert title in tidied([title, sign, *lines])


@pytest.mark.parametrize("text", ["B", "Banner"])
def test_a_page_full_of_large_words_takes_as_long_as_it_is_long(text):
    """Initials, stamps: each would ask all lines of the page."""

    def work(size):
        large = [Line(text, 0.0, 40.0 * n, 90.0, 40.0 * n + 30, 40.0 * n, 30.0, False, n) for n in range(size)]
        lines = [Line("A line of the text that is small.", 400.0, -9.0 * n, 700.0, 8 - 9.0 * n, -9.0 * n, 8.0, False, size + n) for n in range(size)]  # fmt: skip
        return lambda: tidied([*large, *lines])

    assert_grows_slowly(work, 500, 2000)


def line(text, left, base, size=10.0):
    """Return a line of letters that are half as wide as high."""
    return Line(text, left, base, left + size / 2 * len(text), base + size, base, size, False, 0)


def test_a_column_in_small_letters_is_no_note_beside_the_text():
    """Small letters beside all of a page's text are notes where they are few."""
    text = [line("The harbour road is closed for the winter.", 50, 700 - 12 * each) for each in range(8)]
    column = [line("Crews mend the wall.", 300, 700 - 9 * each, 7.0) for each in range(16)]
    assert tidied([*text, *column]) == [*text, *column]
    assert tidied([*text, *column[:2]]) == text


def test_a_number_before_a_word_makes_no_row_of_a_table():
    """Two cells behind the number do, or one that counts something."""
    for cells, is_row in ((("1", "Kelp"), False), (("1", "5 boats"), True), (("1", "Kelp", "Dulse"), True)):
        made = tuple(line(cell, 50 + 100 * place, 700) for place, cell in enumerate(cells))
        assert _is_of_table(Row(made, 0, 50, 700, made[-1].right, 710), set()) == is_row


def rows_of(*rows, size=10.0):
    """Return rows of cells, a cell's place its number, 100 points apart."""
    made = []
    for number, texts in enumerate(rows):
        base = 700 - 14 * number
        cells = tuple(line(text, 50 + 100 * place, base, size) for place, text in enumerate(texts))
        made.append(Row(cells, -1, 50, base, cells[-1].right, base + size))
    return made


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        ([("Kind Old New",), ("Car", "3.00 4.00"), ("Lorry 9.00 12.00",), ("Bus", "7.00 8.00")], []),
        ([("Car", "3.00 4.00"), ("Van", "5.00 6.50"), ("Bus 7.00 8.00",)], []),
        ([("and so on",), ("Car", "3.00 4.00"), ("Van", "5.00 6.50"), ("Bus", "7.00 8.00")], ["and so on"]),
        ([("Car", "3.00 4.00"), ("Van", "5.00 6.50"), ("Bus", "7.00 8.00"), ("So it is",)], ["So it is"]),
        ([("It is so.",), ("Car", "3.00 4.00"), ("Van", "5.00 6.50"), ("Bus", "7.00 8.00")], ["It is so."]),
        ([("The road is longer than this",), ("Car", "3 4"), ("Van", "5 6"), ("Bus", "7 8")], ["The road is longer than this"]),
    ],
)  # fmt: skip
def test_rows_whose_cells_stand_near_go_with_their_table(rows, kept):
    """A head above it, numbers below or within; words, sentences and what is wider stay."""
    assert [row.cells[0].text for row in without_tables(rows_of(*rows))[0]] == kept


def test_what_a_browser_prints_around_a_page_is_no_text():
    """The day, the hour and the title above, the address and the page below, in small letters."""
    text = rows_of(*[("The road is closed for the winter.",)] * 6)
    head = Row((line("02/05/2024, 10:12 The road", 50, 800, 8.0),), -1, 50, 800, 154, 808)
    foot = Row((line("https://a.example/road 1/1", 50, 20, 8.0),), -1, 50, 20, 154, 28)
    assert without_edges([[head, *text, foot]]) == [text]
    large = head._replace(cells=(line("02/05/2024, 10:12 The road", 50, 800),), top=810)
    assert without_edges([[large, *text]]) == [[large, *text]]


def book(front, *, head="On Bridges", size=9):
    """Return a book's pages: the first ones are counted in Roman numerals, beside their head or apart from it."""
    pages = []
    for name, count in zip("abcdefghijklmnopq", [*front, *map(str, range(1, 13))], strict=False):
        lines = lines_of(f"{name * 3} says this. {ONE}", f"{TWO} So said {name * 3}.", width=60)
        pages.append([(50, 830, size, f"{head}{' ' * 20}{count}"), *lines])
    return pages


@pytest.mark.parametrize("front", [["i", "ii", "iii", "iv"], ["vi", "vii"]])
def test_a_head_beside_roman_numerals_is_the_one_beside_others(front):
    """As in a book's first pages, which are few of all."""
    text = read_pdf(pdf(book(front))).text
    assert "On Bridges" not in text
    assert text.count("says this.") == len(front) + 12


def test_a_section_s_head_beside_roman_numerals_is_one():
    """Of three pages of fifteen; what is on one page only is none."""
    pages = book([])
    lines = [lines_of(f"{name * 9} it is.", *[ONE] * 6, f"So said {name * 9}.", width=60) for name in "xyz"]
    heads = [
        [(50, 830, 10, f"Foreword {count}"), *each] for count, each in zip(("vi", "vii", "viii"), lines, strict=True)
    ]
    assert "Foreword" not in read_pdf(pdf([*heads, *pages])).text
    assert "Foreword vi" in read_pdf(pdf([heads[0], *pages])).text


def numbered(head):
    """Return pages of a section each, with a head that has its number, its name in capitals, and the page's."""
    pages = []
    for page, name in enumerate("anchors beacons cables dories engines funnels".split(), 1):
        first = head.format(section=9 - page, name=name.upper(), page=page)
        pages.append([(50, 830, 10, first), *lines_of(f"{name * 3}: {ONE}", TWO, width=60)])
    return read_pdf(pdf(pages)).text


@pytest.mark.parametrize("head", ["{section} {name} {page}", "{page} {name} {section}"])
def test_a_section_s_number_beside_a_page_s_hides_no_running_head(head):
    """Either number may be the page's; no head of sections of one page each is repeated."""
    assert "CABLES" not in numbered(head)
    assert "CABLES" in numbered(f"§{head}.")


def test_a_foot_below_a_program_s_small_letters_is_one():
    """Larger than its page's letters, and as large as most pages'."""
    pages = [
        [*lines_of(f"{name * 9}: {ONE}", TWO, width=60), (50, 30, 10, f"Locks {place}")]
        for place, name in enumerate("abcdef", 1)
    ]
    small = [(50, 780 - 12 * row, 7, f"put({row});") for row in range(20)]
    assert "Locks" not in read_pdf(pdf([*pages, [*small, (50, 30, 10, "Locks 7")]])).text
    assert "Locks 7" in read_pdf(pdf([*pages, [*small, (50, 30, 14, "Locks 7")]])).text


@pytest.mark.parametrize("first", ["Our mix", "A line of its own    vi", "Part i", "The war of Charles    iii"])
def test_what_ends_as_a_roman_numeral_does_and_stands_once_stays(first):
    """No other page has it."""
    pages = [[(50, 830, 10, first), *lines_of(ONE, TWO, width=60)], *book([])]
    assert first.split("  ")[0] in read_pdf(pdf(pages)).text

"""Points and numbers of lists in PDFs, wherever they are drawn, days that look like them, and tables of contents."""

from time import process_time

import pytest

from summarizer import read_pdf
from summarizer.readers.pdf.lines import Line
from summarizer.readers.pdf.margins import tidied
from tests.readers.pdf.paper import pdf, wrapped

ITEMS = ["The first pump is bought before the frost.", "The bank is asked for a loan of ten years."]
LONG = (
    "The council did not want to wait for the storms of winter, and closed the bridge at Breck on Monday in the rain."
)


def test_items_with_points_of_a_font_s_own_are_read():
    """Word draws them with its font of symbols: such lines were taken for those of a page that runs down, and left out."""
    lines = [*wrapped(LONG), *[f"~ {item}" for item in ITEMS], *wrapped(LONG)]
    text = read_pdf(pdf([lines], signs={"~": "\uf0b7"})).text
    assert text == f"{LONG}\n\n{ITEMS[0]}\n{ITEMS[1]}\n\n{LONG}"


@pytest.mark.parametrize("marks", ["12", "~~"])
@pytest.mark.parametrize("is_last", [False, True])
def test_marks_that_are_drawn_apart_stand_before_their_items(marks, is_last):
    """Some programs draw them when all items are drawn, or before."""
    texts = [(70, 700 - 24 * row, 10, item) for row, item in enumerate(ITEMS)]
    apart = [(52, 700 - 24 * row, 10, f"{mark}." if mark.isdigit() else mark) for row, mark in enumerate(marks)]
    lines = [*texts, *apart] if is_last else [*apart, *texts]
    assert read_pdf(pdf([lines], signs={"~": "\u2022"} if "~" in marks else None)).text == f"{ITEMS[0]}\n{ITEMS[1]}"


def test_many_marks_on_a_line_take_no_square_of_time():
    """Each asks for the next piece right of it only: 4,000 took two seconds."""
    marks = [Line("•", 30.0 * n, 98, 30.0 * n + 4, 108, 100, 10, False, n) for n in range(20_000)]
    words = [
        mark._replace(text="Ferry", left=mark.left + 15, right=mark.left + 19, row=20_000 + n)
        for n, mark in enumerate(marks)
    ]
    begun = process_time()
    assert [line.text for line in tidied([*marks, *words])] == ["• Ferry"] * 20_000
    assert process_time() - begun < 8


def test_a_mark_with_nothing_beside_it_stays_where_it_is():
    """Or with something beside it that has a mark, or that is far."""
    lines = [
        (52, 700, 10, "1."),
        (200, 640, 10, "Far"),
        (58, 640, 10, "2."),
        (70, 600, 10, "Near"),
        (50, 600, 10, "a)"),
    ]
    assert (
        "Near"
        in read_pdf(pdf([[*lines, *[(50, 500 - 12 * row, 10, line) for row, line in enumerate(wrapped(LONG))]]])).text
    )


def test_an_item_goes_on_below_a_first_line_that_ends_with_a_sentence():
    """Moved in, as its first words are."""
    first = "- The first pump is bought before the frost ends."
    lines = [
        (50, 700, 10, first),
        (62, 688, 10, "It is the second one of this year, and will be"),
        (62, 676, 10, "paid by the bank."),
    ]
    assert read_pdf(pdf([lines])).text == f"{first[2:]} {lines[1][3]} {lines[2][3]}"


@pytest.mark.parametrize("day", ["4 March 2024", "1. Februar 2019", "14 Sept. 2020", "9.00 Opening by the mayor"])
def test_a_day_is_neither_a_heading_nor_an_item(day):
    """As a chapter's number and name look, and an item's; nor is a time."""
    document = read_pdf(
        pdf([[(50, 750, 10, day), *[(50, 700 - 12 * row, 10, line) for row, line in enumerate(wrapped(LONG))]]])
    )
    assert document.headings == ()
    assert document.text == f"{day}\n\n{LONG}"


@pytest.mark.parametrize("number", ["7", "- 7 -", "vii"])
def test_lines_of_a_table_of_contents_go_with_those_that_have_dots(number):
    """Chapters have none, and numbers of pages have signs around them."""
    contents = [
        "1 The Harbour 5",
        f"1.1 The plan . . . . . . . . . . . . {number}",
        "2 The Choir 11",
        "3 The end of it 400",
    ]
    lines = [(50, 760 - 14 * row, 10, line) for row, line in enumerate(contents)]
    text = read_pdf(pdf([[*lines, *[(50, 600 - 12 * row, 10, line) for row, line in enumerate(wrapped(LONG))]]])).text
    assert "plan" not in text
    assert "400" in text
    assert ("Choir" in text) is (number == "vii")


def test_paragraphs_of_chinese_are_moved_in_each():
    """By two signs, those of one line too; they end where their column does, or before."""
    lines = [
        "旧港口自春天起禁止大型船舶进入，因为潜水员在墙上发现了。",
        "议会将在九月就该计划进行表决。工程可以在冬季之前开始。",
    ]
    from summarizer.readers.pdf.blocks import blocks
    from summarizer.readers.pdf.columns import in_order
    from summarizer.readers.pdf.lines import Line

    down = [
        Line(line, 70, 700 - 16 * row, 350, 710 - 16 * row, 700 - 16 * row, 10, False, row)
        for row, line in enumerate(lines)
    ]
    more = [
        Line("没有" * 15, 50, 640 - 16 * row, 350, 650 - 16 * row, 640 - 16 * row, 10, False, 9 + row)
        for row in range(4)
    ]
    assert [text for _, text in blocks([in_order([*down, *more])])][:2] == lines


def test_the_white_between_short_paragraphs_is_no_step():
    """A letter has as much of it as lines that go on."""
    lines = [
        (50, 760, "Pier 2"),
        (50, 730, "Dear Ms Moss,"),
        (50, 700, LONG[:60]),
        (50, 686, "and so on."),
        (50, 656, LONG[:60]),
        (50, 642, "and so on."),
        (50, 612, "Yours sincerely,"),
    ]
    text = read_pdf(pdf([[(x, y, 10, line) for x, y, line in lines]])).text
    assert text.split("\n\n")[:2] == ["Pier 2", "Dear Ms Moss,"]

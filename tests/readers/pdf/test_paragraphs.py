"""Which lines of a PDF are one paragraph, and which of them a heading: bold ones, uneven ones, lines of other letters."""

import pytest

from summarizer import read_pdf
from summarizer.readers.pdf.fonts import BOLD, is_bold
from summarizer.readers.pdf.kinds import Chunk, mark
from summarizer.readers.pdf.lines import Line
from summarizer.readers.pdf.scanned import evened
from tests.readers.pdf.paper import WIDE, pdf

LINES = [
    "The bridge at Breck closed on Monday because two of its bearings are",
    "worn, and the council did not want to wait for the storms of winter.",
    "Engineers had warned for years that the steel was tired of lorries in",
    "either direction, but the money for them went into the harbour wall.",
]
WHOLE = " ".join(LINES)


def paragraphs(*lines, **options):
    """Return the paragraphs of a page of (x, y, size, text, is bold)."""
    return read_pdf(pdf([list(lines)], **options)).text.split("\n\n")


def set_at(step, top=780, lines=LINES, size=10):
    """Return lines so far from each other."""
    return [(50, top - step * row, size, line) for row, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("name", "weight", "is_so"),
    [
        (b"CMBX10", 400, True),
        (b"ABCDEF+Arial-BoldMT", 400, True),
        (b"LinLibertineTB", BOLD, True),
        (b"LinLibertineT", BOLD - 1, False),
        (b"LMMono9-Regular", 840, False),
        (b"CMR10", 744, False),
        (b"ABCDEF+CMTT10", 625, False),
        (b"Times-Italic", 700, False),
        (b"Times-BoldItalic", 400, True),
    ],
)
def test_a_font_is_bold_by_its_name_before_its_weight(name, weight, is_so):
    """The stems of a typewriter's letters are as wide as those of bold ones, and old programs guessed them."""
    assert is_bold(name, weight) is is_so


def test_pieces_of_a_bracket_are_a_formula_s():
    """They are signs of a font's own, as those of no other script are."""
    text = read_pdf(
        pdf([["~ ~ ~", *[(50, 700 - 12 * row, 10, line) for row, line in enumerate(LINES)]]], signs={"~": "\uf8ee"})
    ).text
    assert text == WHOLE


def test_letters_alone_are_no_heading():
    """However large they are: a sum's sign, a tree's label; a word is one."""
    text = set_at(12, 700)
    assert read_pdf(pdf([[(50, 780, 16, "NP"), *text]])).headings == ()
    assert len(read_pdf(pdf([[(50, 780, 16, "Gap"), *text]])).headings) == 1


@pytest.mark.parametrize(
    ("line", "is_so"),
    [
        ("\uf8ee \uf8f9", False),  # pieces of a bracket, of a font's own
        ("\U0001d465 = \U0001d466", False),
        ("“A”", False),
        ("前言", True),
        ("1 前言", True),
        ("서론", True),
        ("“Gap”", True),
    ],
)
def test_a_heading_has_letters_enough_for_a_word(line, is_so):
    """A word of Chinese or Korean has two; a formula's signs are none."""
    large = Line(line, 50, 700, 100, 716, 702, 16.0, is_bold=True, row=0)
    chunks = [Chunk(large, 0, (50, 500)), Chunk(large._replace(text=WHOLE, size=10.0), 0, (50, 500))]
    mark(chunks, 10.0, 10.0)
    assert (chunks[0].kind == "head") is is_so


def test_a_paragraph_with_its_own_step_is_one():
    """Double spacing within a text without: small letters go on, and then lines as far apart as those before."""
    lines = [*LINES[:2], "Engineers had warned for years that the steel was tired, and Lorries", LINES[3]]
    double = set_at(24, 600, lines)
    whole = " ".join(line[3] for line in double)
    assert paragraphs(*set_at(12, 780), *set_at(12, 700), *double) == [WHOLE, WHOLE, whole]


def test_white_below_a_short_line_or_a_stop_parts_paragraphs():
    """Words that begin with a small letter stand apart where the line above has room, or its sentence ends."""
    short = [(50, 600, 10, "what was asked of them"), (50, 572, 10, "and of the council in the spring")]
    ended = [(50, 540, 10, LINES[1]), (50, 512, 10, "iOS is another matter")]
    assert paragraphs(*set_at(12), *short, *ended) == [WHOLE, *[line[3] for line in (*short, *ended)]]


def test_bold_words_that_a_sentence_goes_on_from_are_its_beginning():
    """The first line of a paragraph may be bold from its first letter to its middle."""
    first = (50, 780, 10, "1.1 What is to be done. The bridge at Breck closed on Monday and two", True)
    rest = set_at(12, 768, ["of its bearings are worn, so the council did not want to wait at all."])
    document = read_pdf(pdf([[first, *rest, *set_at(12, 700)]]))
    assert document.text.split("\n\n") == [f"{first[3]} {rest[0][3]}", WHOLE]
    assert document.headings == ()


def test_a_line_is_as_large_as_most_of_its_letters():
    """A note's number in its middle is none of them."""
    before, after = "Engineers had warned for years that", " the steel was tired of the lorries."
    place = 50 + WIDE * 10 * len(before)
    mixed = [(50, 756, 10, before), (place, 759, 6, "12"), (place + WIDE * 12, 756, 10, after)]
    lines = [*set_at(12, lines=LINES[:2]), *mixed, (50, 744, 10, LINES[3])]
    assert paragraphs(*lines) == [f"{LINES[0]} {LINES[1]} {before}{after} {LINES[3]}"]


def unseen(lines):
    """Return the operators of a page whose letters aren't drawn, over a picture of them."""
    return "0 0 595 842 re f BT 3 Tr " + "".join(
        f"/F0 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj " for x, y, size, text in lines
    ) + "ET"  # fmt: skip


def test_letters_that_a_scanner_guessed_are_as_large_as_most():
    """Their sizes are lines' heights; what is much larger is a heading all the same."""
    lines = [
        (50, 768 - 12 * row, size, line) for row, (size, line) in enumerate(zip((9, 10, 10, 11), LINES, strict=True))
    ]
    document = read_pdf(pdf([unseen([(50, 800, 16, "The bridge is shut"), *lines])]))
    assert document.text.split("\n\n") == ["The bridge is shut", WHOLE]
    assert document.headings == ((0, 18),)


def test_guessed_signs_of_japanese_have_no_white_between_them():
    """Each was found by itself; letters and drawn signs keep theirs."""
    line = Line("流 体 力 学 の ABC 2 章 。", 50, 700, 200, 710, 702, 10.0, is_bold=True, row=0)
    assert [each.text for each in evened([line])] == ["流体力学の ABC 2 章。"]


def headed(heads, *, size=10, rows=16):
    """Return pages with a head each, and words of their own."""
    words = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split()
    return [
        [(50, 800, size, head), *[(50, 760 - 14 * row, 10, f"{word} and {row}: {LINES[row % 4]}") for row in range(rows)]]
        for head, word in zip(heads, words, strict=False)
    ]  # fmt: skip


SECTIONS = [
    "The start",
    "2. Bearings 2",
    "2. Bearings 3",
    "2. Bearings 4",
    *[line[:30] for line in LINES],
    "Ends",
    "End",
    "Last",
]


def test_a_section_s_running_head_stands_on_its_pages_alone():
    """On pages next to each other or with one between, at one height; what slides show again is theirs.

    Where these have gone the last section's head goes, too; the first page has a title there.
    """
    text = read_pdf(pdf(headed(SECTIONS))).text
    assert "Bearings" not in text
    assert "Ends" not in text
    assert "The start" in text
    assert "Bearings" in read_pdf(pdf(headed(SECTIONS, rows=8))).text


def test_chapters_that_begin_at_one_height_keep_their_heads():
    """Their numbers count chapters, no pages; large letters are no running head's."""
    others = ["Worn", "Tired", "Storms", "Of winter", "Either way", "The wall", "Spring", "Ends", "Last"]
    heads = [f"Chapter {page // 2 + 1}" if page in (0, 2, 4) else others.pop() for page in range(12)]
    text = read_pdf(pdf(headed(heads))).text
    assert all(f"Chapter {number}" in text for number in (1, 2, 3))
    assert read_pdf(pdf(headed(SECTIONS, size=20))).text.count("Bearings") == 3


def test_white_between_paragraphs_parts_them():
    """Wider than the step from line to line, and less than a double one."""
    again = [line.replace("bridge", "Bridge") for line in LINES]
    assert paragraphs(*set_at(12, 780), *set_at(12, 722, again)) == [WHOLE, " ".join(again)]


def test_words_that_groff_sets_are_parted_by_their_white():
    """Ghostscript moves a letter by the white behind the one before, which PDFium takes for letters spaced apart."""
    shown = "(The bridge is shut no) Tj 126 0 Td 3.3 Tc (wm) Tj 0 Tc 15.3 0 Td (easure it.) Tj 90 0 Td (4 Elms) Tj"
    file = pdf([f"BT /F0 10 Tf 50 700 Td {shown} ET"], Creator="groff version 1.22.4", Producer="GPL Ghostscript 10")
    assert read_pdf(file).text == "The bridge is shut now measure it. 4 Elms"
    assert read_pdf(file.replace(b"groff", b"emacs")).text != read_pdf(file).text


def headings(pages):
    """Return the headings of a file."""
    document = read_pdf(pdf(pages))
    return [document.text[slice(*place)] for place in document.headings]


def test_a_text_with_much_in_small_letters_has_two_sizes():
    """A manual that ends in its program: lines of the text are no headings for it, and larger ones are."""
    small = [(50, 780 - 12 * row, 8, f"put({row}, harbour, quay, ferry); {LINES[row % 4]}") for row in range(40)]
    text = [(50, 760, 14, "The bridge at Breck"), *set_at(14, top=720), (50, 640, 10, "So it is")]
    assert headings([text, set_at(14, lines=LINES * 4), small]) == ["The bridge at Breck"]


@pytest.mark.parametrize("size", [12, 20])
def test_a_short_notice_has_a_heading(size):
    """A fifth of its letters are the heading's, and no text of several lines is in them."""
    assert headings([[(50, 760, size, "The bridge is shut"), *set_at(14, top=720, lines=LINES[:1])]]) == [
        "The bridge is shut"
    ]


@pytest.mark.parametrize(("chapter", "section"), [("Chapter {} Locks", "1. Quays"), ("{} Locks", "1. QUAYS")])
def test_sections_in_plain_letters_are_headings_below_chapters_in_bold_ones(chapter, section):
    """The chapters' numbers are of another kind, or the sections are in capitals."""
    page = [
        line
        for number in (1, 2)
        for line in [
            (50, 1080 - 280 * number, 10, chapter.format(number), True),
            *set_at(14, top=1060 - 280 * number),
            (50, 980 - 280 * number, 10, section),
            *set_at(14, top=960 - 280 * number),
        ]
    ]
    assert headings([page]) == [chapter.format(1), section, chapter.format(2), section]


NUMBERED = ("1. Ask twice", "2. Ask the mate on board", "which of them it was")


def test_a_number_makes_no_heading_where_others_are_bold():
    """What its number alone made one is an item, with the line that goes on below; where none is bold it is one."""
    heads = [(50, 780, 10, "1 What is new", True), *set_at(14, top=760), (50, 690, 10, "2 What is old", True)]
    page = [*heads, *set_at(14, top=670), *set_at(14, top=600, lines=NUMBERED)]
    document = read_pdf(pdf([page]))
    assert [document.text[slice(*place)] for place in document.headings] == ["1 What is new", "2 What is old"]
    assert document.text.endswith("- Ask twice\n- Ask the mate on board which of them it was")
    plain = [line[:4] for line in page]
    assert NUMBERED[0] in headings([plain])


def test_larger_headings_with_numbers_make_items_of_plain_ones_too():
    """A number of several parts is a heading's all the same."""
    heads = [(50, 780, 14, "1 What is new"), *set_at(14, top=750), (50, 680, 14, "2 What is old"), *set_at(14, top=650)]
    assert headings([[*heads, (50, 580, 10, "2.1 Ask twice"), (50, 560, 10, "3. Ask the mate")]])[2:] == [
        "2.1 Ask twice"
    ]


def test_one_bold_number_makes_no_items_of_others():
    """It may be the one whose sentence is stressed."""
    page = [(50, 780, 10, "1 What is new", True), *set_at(14, top=760), *set_at(14, top=600, lines=NUMBERED)]
    assert headings([page]) == ["1 What is new", *NUMBERED[:2]]


@pytest.mark.parametrize("place", [0, 1])
def test_headings_with_nothing_between_are_a_figure_s_letters(place):
    """Five, on any page but the first, which has a title, its writers and a day."""
    labels = [
        (60, 780 - 40 * row, 10, word, True) for row, word in enumerate("Quay Ferry Locks Harbour Engine".split())
    ]
    pages = [set_at(14, lines=LINES * 3)] * 2
    pages[place] = [*labels, *set_at(14, top=500)]
    assert len(headings(pages)) == (0 if place else 5)
    assert "Harbour" in read_pdf(pdf(pages)).text


def test_headings_of_several_sizes_are_no_figure_s_letters():
    """A part begins, its chapter and its first section."""
    names = [
        (22, "Part two"),
        (18, "The winter"),
        (16, "Chapter six"),
        (14, "All is shut"),
        (12, "Breck"),
        (12, "Quay"),
    ]
    heads = [(50, 780 - 40 * row, size, name) for row, (size, name) in enumerate(names)]
    pages = [set_at(14, lines=LINES * 3), [*heads, *set_at(14, top=500)]]
    assert headings(pages) == [name for _, name in names]


def test_points_of_a_plot_are_no_items():
    """A list's have words beside them."""
    assert paragraphs((50, 780, 10, "- -"), (50, 700, 10, "* *"), *set_at(14, top=600)) == [WHOLE]


def test_a_title_goes_on_behind_its_colon():
    """On the first page, in large letters."""
    title = [(50, 780, 16, "Bridges in winter:"), (50, 762, 16, "A guide to what closes")]
    assert headings([[*title, *set_at(14, top=700)]]) == ["Bridges in winter: A guide to what closes"]
    later = [set_at(14, lines=LINES[::-1] * 3), [*title, *set_at(14, top=700, lines=LINES * 3)]]
    assert headings(later) == ["A guide to what closes"]


def test_an_abstract_in_small_letters_is_no_note():
    """Below its heading, on a page that has nothing else of the text's size below."""
    small = [(50, 640 - 12 * row, 8, line) for row, line in enumerate(LINES)]
    first = [(50, 780, 10, "By Ina Moss, of the harbour at Breck, for all who sail."), (50, 660, 8, "Abstract"), *small]
    assert WHOLE in read_pdf(pdf([first, set_at(14, lines=LINES * 3)])).text
    notes = [line for line in first if line[3] != "Abstract"]
    assert WHOLE not in read_pdf(pdf([notes, set_at(14, lines=["A word.", *LINES[:2]] * 3)])).text


def test_a_bold_line_that_ends_in_a_comma_is_no_heading():
    """It is a program's, or goes on."""
    assert headings([[(50, 780, 10, "Quay *mole = None,", True), *set_at(14, top=700)]]) == []


def test_capitals_of_a_formula_are_no_heading():
    """It has a sign that no heading has."""
    assert headings([[(50, 780, 10, "P AQ = X"), *set_at(14, top=700)]]) == []
    assert headings([[(50, 780, 10, "P AQ X"), *set_at(14, top=700)]]) == ["P AQ X"]

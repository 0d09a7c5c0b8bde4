"""Numbers of notes behind words are no text; accents that are signs of their own belong to their letters."""

import pytest

from summarizer import read_pdf
from summarizer.readers.pdf.accents import accented
from summarizer.readers.pdf.lines import Line
from summarizer.readers.pdf.margins import tidied
from tests.readers.pdf.paper import WIDE, pdf

POWER = [("It is 10", 50, 98, 700, 10), ("5", 98, 102, 704, 6), ("times as bright.", 104, 200, 700, 10)]
REST = "the council did not want to wait for the storms of winter."


def page(before, number, after, *, up=3.5, size=6):
    """Return a page with a number behind words, raised, and a line below."""
    place = 50 + WIDE * 10 * len(before)
    behind = place + WIDE * size * len(number)
    return [(50, 700, 10, before), (place, 700 + up, size, number), (behind, 700, 10, after), (50, 688, 10, REST)]


@pytest.mark.parametrize("number", ["1", "12", "1,2", "3-5"])
@pytest.mark.parametrize(
    ("before", "after"),
    [("The bridge is shut.", " In May"), ("The bridge is worn", ", and"), ("It is shut (worn)", " and")],
)
def test_the_number_of_a_note_is_left_out(before, number, after):
    """Behind a sentence's end, behind a word, whether the sentence goes on with a word or a comma."""
    assert read_pdf(pdf([page(before, number, after)])).text == f"{before}{after} {REST}"


@pytest.mark.parametrize(
    ("before", "number", "up"),
    [
        ("the square of sin", "2", 3.5),  # a power
        ("the square of (n)", "2", 3.5),
        ("the formula of CO", "2", -2),  # an index
        ("the formula of matter", "2", -2),
        ("as high as 0.", "05", 3.5),  # a number's own
    ],
)
def test_other_numbers_stay(before, number, up):
    """Powers, indices, and what stands behind a number's point."""
    assert f"{before}{number}" in read_pdf(pdf([page(before, number, " and", up=up)])).text.replace(" 05", "05")


def test_a_year_may_have_a_note():
    """It ends a sentence, and no number begins with four digits and a point."""
    assert read_pdf(pdf([page("It was built in 1964.", "7", " In May")])).text == f"It was built in 1964. In May {REST}"


def test_what_pdfium_parts_behind_a_number_is_one_line():
    """White is left where the number was, less than parts cells."""
    ends = [(50.0, 164.0, "The bridge is shut."), (168.0, 300.0, "In May it opens."), (308.0, 400.0, "Far")]
    lines = [Line(text, left, 698, right, 708, 700, 10, False, row) for row, (left, right, text) in enumerate(ends)]
    assert [line.text for line in tidied(lines)] == ["The bridge is shut. In May it opens.", "Far"]
    power = [Line(text, left, 698, right, 708, base, size, False, left) for text, left, right, base, size in POWER]
    assert [line.text for line in tidied(power)] == ["It is 105 times as bright."]
    small = lines[1]._replace(size=8)
    assert tidied([lines[0], small]) == [lines[0], small]


def drawn(*texts):
    """Return what draws texts, each where it stands, in letters of 10 points."""
    return "".join(f"BT /F0 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET " for x, y, text in texts)


def test_an_accent_is_on_the_letter_that_it_is_drawn_over():
    """As TeX's old fonts have it: first the accent, then the letter, or the other way round; an i without its point."""
    text = "Die Br\xfccke bei Breck ist f\xfcr Lastwagen gesperrt worden."
    x, texts = 50.0, []
    for letter in text:
        if letter == "\xfc":
            texts += [(x, 700, "\xa8"), (x, 700, "u")] if len(texts) % 2 else [(x, 700, "u"), (x, 700, "\xa8")]
        elif letter != " ":
            texts.append((x, 700, letter))
        x = round(x + 6, 1)
    assert read_pdf(pdf([drawn(*texts)])).text == text


@pytest.mark.parametrize("at", [(4, 7), (4, 22), (7, 45), (22, 30)])
def test_an_accent_that_is_told_elsewhere_is_on_its_letter(at):
    """PDFium tells those that are drawn by themselves where they come, and parts what stands around them."""
    text = "Die Brücke bei Lübeck bleibt für die nächsten Monate zu."
    bare = {"ü": "u", "ä": "a"}
    # Each accent is drawn behind the first so many letters, that of one word there among others.
    start = 0
    texts, late = [], []
    for place, letter in enumerate(text):
        if letter in bare:
            late.append((50 + 6 * place, 700, "¨"))
        if place in at or place == len(text) - 1:
            texts.append((50 + 6 * start, 700, "".join(bare.get(each, each) for each in text[start : place + 1])))
            texts += late
            start, late = place + 1, []
    assert read_pdf(pdf([drawn(*texts)])).text == text


def test_accents_that_stand_over_no_letter_are_looked_for_in_linear_time():
    """A page may be one line of them: a letter is looked for as far as a line goes."""

    def work(times):
        asked = []

        def box_of(place):
            asked.append(place)
            return (float(place), 0.0, place + 1.0, 1.0)

        assert list(accented("e " * times + "\xb4" * times, box_of)) == []
        return len(asked)

    assert work(8000) < 10 * work(1000)


def test_an_accent_of_another_line_is_left():
    """One that stands over no letter of its own line is a sign: a hyphen's line goes on in the next, for PDFium."""
    lines = [(50, 700, "The council shut the bridge again, since the ¨ storm of winter had-"), (50, 686, "n't ended.")]
    assert "the ¨ storm" in read_pdf(pdf([drawn(*lines)])).text


def test_an_accent_beside_a_letter_is_an_apostrophe():
    """Many type it so."""
    text = "The bridge isn\xb4t safe, and l\xb4eau est froide."
    assert read_pdf(pdf([drawn((50, 700, text))])).text == text

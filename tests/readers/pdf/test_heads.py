"""Running heads of sections that have a page each: told by where the heads of other sections stand."""

import pytest

from summarizer import read_pdf
from tests.pages import ONE, TWO
from tests.readers.pdf.paper import pdf, wrapped

# Sections, of which the second goes on over three pages.
SECTIONS = ["Anchors", "Beacons", "Beacons", "Beacons", "Cables", "Dories", "Engines", "Funnels"]


def page(turn, name, *first, top=760, lines=16):
    """Return a page of text of which no line is another page's, below what stands first."""
    text = wrapped(f"The {name.lower()} are told of here.", *[ONE, TWO] * 4, width=60)[:lines]
    return [*first, *[(50, top - 14 * row, 10, f"{line[:-1]} {turn * 3}{line[-1]}") for row, line in enumerate(text)]]


def pages(at=820, size=10, head="{name} at sea", *, step=0, sections=SECTIONS, **how):
    """Return a file of a first page without a head, and of sections' pages with theirs."""
    named = [
        page(turn, name, (50, at - step * place, size, head.format(name=name, turn=turn)), **how)
        for place, (turn, name) in enumerate(zip("abcdefgh", sections, strict=False))
    ]
    return pdf([page("x", "harbour"), *named])


def heads(text):
    """Return which of the sections' heads are in a text."""
    return [name for name in dict.fromkeys(SECTIONS) if f"{name} at sea" in text]


@pytest.mark.parametrize("at", [820, 30])
def test_a_section_s_head_goes_where_others_have_gone(at):
    """Only one of nine pages has the head of the two before it."""
    text = read_pdf(pages(at, 9)).text
    assert heads(text) == []
    assert all(f"The {name.lower()} are told of here" in text for name in SECTIONS)


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (pages(size=13), 5),
        (pages(774), 5),
        (pages(lines=6), 5),
        (pages(head="{name} at sea {turn}"), 6),
        (pages(step=5, top=700), 5),
        (pages(sections=SECTIONS[:5]), 2),
    ],
    ids=["larger", "text", "slides", "none repeated", "elsewhere on each", "few"],
)
def test_what_stands_on_top_of_pages_may_be_the_text_s(content, kept):
    """A page's own title, or its first line; of nine pages three with the same have a head in any case."""
    assert len(heads(read_pdf(content).text)) == kept


def test_the_first_page_has_no_running_head():
    """What stands in that place there is its title."""
    first = page("x", "harbour", (50, 820, 10, "A Book of Boats"))
    rest = [page(turn, name, (50, 820, 10, f"{name} at sea")) for turn, name in zip("abcdefgh", SECTIONS, strict=True)]
    text = read_pdf(pdf([first, *rest])).text
    assert text.startswith("A Book of Boats")
    assert heads(text) == []


@pytest.mark.parametrize(("foot", "kept"), [("Page 1 of 23", False), ("Seite 1 von 2", False), ("1 of 23", True)])
def test_a_page_of_so_many_is_counted_though_it_stands_close(foot, kept):
    """On the only page of a file, right below the text."""
    body = page("x", "harbour")
    text = read_pdf(pdf([[*body, (50, body[-1][1] - 14, 10, foot)]])).text
    assert (foot in text) is kept


@pytest.mark.parametrize(
    ("cells", "size", "found"),
    [
        (["DAY", "PLACE", "FARE"], 10, []),
        (["OUR", "TIDES"], 10, ["OUR TIDES"]),
        (["OUR", "OWN", "TIDES"], 14, ["OUR OWN TIDES"]),
        (["2", "OUR", "TIDES"], 10, ["2 OUR TIDES"]),
    ],
)
def test_a_table_s_head_is_no_heading(cells, size, found):
    """Three parts with white between them, unless they are larger or have a number."""
    head = [(50 + 120 * place, 800, size, cell, True) for place, cell in enumerate(cells)]
    document = read_pdf(pdf([[*head, *page("x", "harbour")]]))
    assert [document.text[start:end] for start, end in document.headings] == found
    assert document.text.startswith(" ".join(cells))

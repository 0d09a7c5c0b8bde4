"""Elements of a page's own making in a line are words of it."""

import pytest

from summarizer import read_html, summarize

SAID = "The ferry left the quay at noon and carried forty people to the island where the market is held in summer. "
PARAGRAPH = f"<p>{SAID * 2}</p>"


def read(line):
    """Return the document of a page with a line between paragraphs, and the line's text."""
    document = read_html(f"<h1>The ferry</h1>{PARAGRAPH}{line}{PARAGRAPH}")
    return document, "\n\n".join(document.text.split("\n\n")[1:-1])


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("<p>In May Tarn sold its <town-name>Mower</town-name> boats, and they left.</p>", "In May Tarn sold its Mower boats, and they left."),
        ("<p>It grew <tool-tip>fast</tool-tip>, they said, by the metre (<foot-note>3</foot-note>).</p>", "It grew fast, they said, by the metre (3)."),
        ("<p><town-name>Mower</town-name> and <town-name>Tarn</town-name> have a quay each, and no more.</p>", "Mower and Tarn have a quay each, and no more."),
        ("<p>渡船在<town-name>穆尔</town-name>靠岸，船上有四十个人，他们都去岛上的集市。</p>", "渡船在穆尔靠岸，船上有四十个人，他们都去岛上的集市。"),
        ("<p>渡船<ship-name>Ada</ship-name>靠岸，船上有四十个人，他们都去岛上的集市。</p>", "渡船Ada靠岸，船上有四十个人，他们都去岛上的集市。"),
    ],
)  # fmt: skip
def test_a_line_is_whole(line, wanted):
    """It is one block, and its sentence is one."""
    document, text = read(line)
    assert text == wanted
    assert [block.text for block in document.blocks if block.text in wanted] == [wanted]
    assert all(document.text[each.start : each.end] == each.text for each in document.blocks if not each.reason)
    assert wanted in [each.text for each in summarize(document).all_sentences]


def test_a_heading_is_whole():
    """As a paragraph is."""
    document, text = read("<h2>How <town-name>Mower</town-name> sold its boats</h2>")
    assert text == "How Mower sold its boats"
    assert [document.text[start:end] for start, end in document.headings] == [text]


def test_an_element_of_its_own_with_paragraphs_is_a_box():
    """So it is elsewhere: what a browser's scripts put an article into."""
    _, text = read(
        f"<story-body><p>{SAID}</p><p>It rained all day on the island, and the market was held.</p></story-body>"
    )
    assert text == f"{SAID.strip()}\n\nIt rained all day on the island, and the market was held."
    _, text = read(f"<div>{SAID}<story-body>It rained all day on the island, and nobody came.</story-body></div>")
    assert text.count("\n\n") == 1


def test_a_line_goes_as_its_longest_part_goes():
    """No half of it is left."""
    line = "<p>© 2026 Tarn Post. All rights reserved, <town-name>Mower</town-name>.</p>"
    document, text = read(line)
    assert text == ""
    assert [block.text for block in document.blocks if "Tarn" in block.text] == [
        "© 2026 Tarn Post. All rights reserved, Mower."
    ]


def test_a_line_is_not_judged_by_how_it_begins():
    """A link at its beginning is none of a menu's."""
    line = '<p><town-name><a href="/">Read more about Mower here</a></town-name> is what it said in its report on kelp.</p>'
    assert read(line)[1] == "Read more about Mower here is what it said in its report on kelp."

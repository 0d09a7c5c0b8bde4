"""A table shows the same rows as HTML, Markdown, text and dicts."""

import pytest

from summarizer import Table
from tests.show.test_markup import read

TABLE = Table(
    ["index", "score", "sentence"],
    [[0, 1.234, "The <b>harbour</b> | road\nis closed."], [11, -0.001, None]],
    caption="Two & more",
    notes=["A note."],
    strong=frozenset({0}),
)


def test_text_has_columns():
    """Numbers stand to the right with two digits, white space is folded, what rounds to nothing has no sign."""
    assert str(TABLE) == repr(TABLE) == (
        "Two & more\n\n"
        "index  score  sentence\n"
        "    0   1.23  The <b>harbour</b> | road is closed.\n"
        "   11   0.00\n\n"
        "A note."
    )  # fmt: skip


def test_markdown_has_a_row_a_line():
    """Signs of Markdown are escaped, strong rows strong, numbers plain."""
    assert TABLE._repr_markdown_() == TABLE.to_markdown()
    assert TABLE.to_markdown().splitlines() == [
        r"Two \& more",
        "",
        "| index | score | sentence |",
        "| ---: | ---: | :--- |",
        r"| **0** | **1.23** | **The \<b\>harbour\</b\> \| road is closed.** |",
        "| 11 | 0.00 |  |",
        "",
        "A note.",
    ]


def test_html_says_what_the_cells_say():
    """Nothing in a cell is markup; heads are heads, and styles are inline."""
    found = read(TABLE._repr_html_())
    assert TABLE._repr_html_() == TABLE.to_html()
    assert "The <b>harbour</b> | road\nis closed." in found.text
    assert "Two & more" in found.text
    assert found.tags.count("th") == 3
    assert found.tags.count("td") == 6
    assert found.tags.count("strong") == 3
    assert ("scope", "col") in found.attributes
    assert {"b", "style", "script"}.isdisjoint(found.tags)


def test_dicts_keep_the_values():
    """What is rounded for the eye is whole for a program."""
    assert TABLE.to_dicts()[1] == {"index": 11, "score": -0.001, "sentence": None}


@pytest.mark.parametrize("form", ["to_html", "to_markdown", "to_text"])
def test_a_table_without_rows_has_its_columns(form):
    """Nothing to show is no error, and has no caption to make up."""
    shown = getattr(Table(["index", "sentence"], []), form)()
    assert "index" in shown
    assert "caption" not in shown
    assert not shown.startswith("\n")

"""Any text becomes HTML, Markdown and terminal lines that show it and do nothing else."""

import html
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import printable
from summarizer.show.markup import attribute, escape, inert, is_right_to_left, markdown

anything = st.text(st.characters(), max_size=80)


class Reader(HTMLParser):
    """Collects what a page says: its text, its tags and its attributes."""

    def __init__(self):
        super().__init__()
        self.text, self.tags, self.attributes = "", [], []

    def handle_starttag(self, tag, attrs):
        """Note the tag."""
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        """Note the text."""
        self.text += data


def read(markup):
    """Return what a parser makes of HTML."""
    reader = Reader()
    reader.feed(markup)
    reader.close()
    return reader


def writable(text):
    """Return what HTML can hold of a text."""
    return "".join("\ufffd" if sign == "\0" or "\ud800" <= sign <= "\udfff" else sign for sign in text)


@given(anything)
def test_the_text_content_of_what_is_escaped_is_the_text(text):
    """Nothing is added, lost or read as markup; what HTML can't hold is one sign for one."""
    for form in (escape, inert):
        assert read(form(text)).text == writable(text)
    assert read(escape(text)).tags == []


@given(anything)
def test_escaping_is_the_library_s(text):
    """On what HTML can hold it is `html.escape`, and a carriage return stays one."""
    expected = html.escape(writable(text), quote=False).replace("\r", "&#13;")
    assert escape(text) == expected


@given(anything)
def test_an_attribute_ends_where_it_ends(text):
    """No quote closes it early."""
    assert read(f'<s title="{attribute(text)}">').attributes == [("title", writable(text))]


@pytest.mark.parametrize("sign", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_mark_of_direction_stands_in_a_box_of_its_own(sign):
    """What would turn the line that follows is shut in, and still there."""
    assert inert(f"one {sign} two") == f'<bdi style="display:inline-block">one {sign} two</bdi>'
    assert inert("one “two”") == "one “two”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour.", False),
        ("الميناء مغلق اليوم.", True),
        ("NATO: הנמל סגור היום", True),
        ("港口关闭了。", False),
        ("", False),
    ],
)
def test_direction_is_that_of_most_letters(text, expected):
    """A name in other letters at the start doesn't turn an article."""
    assert is_right_to_left(text) is expected


@pytest.mark.parametrize(
    ("text", "line"),
    [("a *b* <c> &amp; $x$", r"a \*b\* \<c\> \&amp; \$x\$"), ("1. one", r"1\. one"), ("# one\ntwo", r"\# one two")],
)
def test_markdown_s_signs_stay_signs(text, line):
    """Emphasis, tags, entities, formulas, lists and headings are shown as they are written."""
    assert markdown(text) == line


def test_a_terminal_obeys_nothing_in_a_text():
    """Escapes, bells, lone carriage returns and marks of direction show as codes; lines and tabs stay."""
    assert printable("a\x1b[31mb\a\tc\r\nd\re\x9b\u202e") == "a\\x1b[31mb\\x07\tc\r\nd\\x0de\\x9b\\x202e"

"""What a page hides and yet shows: parts that were streamed behind it, answers and tabs that a click opens."""

import pytest

from summarizer import read_html
from tests.growth import assert_grows_slowly
from tests.pages import FIVE, FOUR, NAVIGATION, ONE, RELATED, THREE, TITLE, TWO, page


def place(name):
    """Return where a part belongs."""
    return f'<template id="{name}"></template>'


def part(name, content):
    """Return a part."""
    return f'<div hidden id="{name}">{content}</div>'


def paragraphs(document):
    """Return the paragraphs that are kept."""
    return [block.text for block in document.blocks if not block.reason]


@pytest.mark.parametrize("prefix", ["", "app-"])
def test_what_was_streamed_stands_at_its_place(prefix):
    """A part in a part as well, whatever the order in which they came."""
    shell = f"{NAVIGATION}<main><h1>{TITLE}</h1><p>{ONE}</p>{place(prefix + 'B:0')}<p>{FIVE}</p></main>{RELATED}"
    late = part(prefix + "S:1f", f"<p>{THREE}</p>") + part(
        prefix + "S:0", f"<p>{TWO}</p>{place(prefix + 'P:1f')}<p>{FOUR}</p>"
    )
    assert paragraphs(read_html(page(shell + late))) == [ONE, TWO, THREE, FOUR, FIVE]


def test_a_part_without_a_place_is_read_where_it_stands():
    """The script that puts it there has taken the place away; another of its name is hidden."""
    body = f"<main><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></main>{part('S:0', f'<p>{THREE}</p>')}{part('S:0', f'<p>{FOUR}</p>')}"
    assert paragraphs(read_html(page(body))) == [ONE, TWO, THREE]


def test_a_part_is_read_once():
    """Its place stands twice, or in the part itself; in a page that is read again with all that it hides as well."""
    twice = f"<h1>{TITLE}</h1>{place('B:0')}<p>{TWO}</p>{place('B:0')}{part('S:0', f'<p>{ONE}</p>')}"
    assert paragraphs(read_html(page(twice))) == [ONE, TWO]
    itself = f"<h1>{TITLE}</h1><p>{ONE}</p>{place('B:0')}{part('S:0', place('B:0') + f'<p>{TWO}</p>')}"
    assert paragraphs(read_html(page(itself))) == [ONE, TWO]
    wide = f"<footer><p>{TWO}</p><p>{FOUR}</p></footer>{place('B:0')}{part('S:0', f'<p>{ONE}</p>')}"
    assert read_html(page(wide)).text.count(ONE) == 1


@pytest.mark.parametrize(
    "hidden", ["<div hidden id='S'>{}</div>", "<div hidden id='T:0'>{}</div>", "<div hidden>{}</div>"]
)
def test_what_is_hidden_for_other_reasons_is_not_read(hidden):
    """A template that is no place isn't either."""
    body = (
        f"<article><h1>{TITLE}</h1><p>{ONE}</p><template id='C:0'>{TWO}</template>{hidden.format(FIVE)}<p>{THREE}</p>"
    )
    assert paragraphs(read_html(page(body))) == [ONE, THREE]


def test_many_parts_are_found_in_linear_time():
    """A place asks for its part, and no part is looked for twice."""

    def work(size):
        places = "".join([f"<p>{place(f'B:{n:x}')}</p>" for n in range(size)])
        content = page(places + "".join([part(f"S:{n:x}", f"Part {n} of many.") for n in range(size)]))
        return lambda: read_html(content)

    assert_grows_slowly(work, 200, 2000)


@pytest.mark.parametrize(
    "answer",
    [
        "<div class='accordion-item__panel' style='display:none'>{}</div>",
        "<div id='faq-content-3' aria-hidden=true>{}</div>",
        "<div class='accordion'><div style='display: none'>{}</div></div>",
        "<section role=tabpanel hidden>{}</section>",
        "<div class='tab-content hidden'>{}</div>",
        "<div class='c-collapsible' hidden>{}</div>",
    ],
)
def test_what_a_click_opens_is_read(answer):
    """The answers of questions, the second tab: a reader sees them, one at a time."""
    body = (
        f"<main><h1>{TITLE}</h1><p>{ONE}</p><h3>Where is it?</h3>{answer.format(f'<p>{TWO}</p>')}<p>{THREE}</p></main>"
    )
    assert TWO in paragraphs(read_html(page(body)))


@pytest.mark.parametrize("names", ["stable", "vocab", "popup", "modal-content"])
def test_what_no_click_opens_is_not_read(names):
    """Its names have a tab only within a word, or are those of a window that lies on the page."""
    body = f"<main><h1>{TITLE}</h1><p>{ONE}</p><div class='{names}' style='display:none'><p>{TWO}</p></div><p>{THREE}</p></main>"
    assert paragraphs(read_html(page(body))) == [ONE, THREE]

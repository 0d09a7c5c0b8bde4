"""Markdown becomes prose, as CommonMark, GitHub and Obsidian write it."""

import sys

import pytest

from summarizer import InputError, MissingDependencyError, read_markdown, summarize
from tests.growth import assert_grows_slowly
from tests.pages import FOUR, ONE, THREE, TWO


def heads(document):
    """Return a document's headings."""
    return [document.text[start:end] for start, end in document.headings]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("The [[Harbour road|road]] closed.", "The road closed."), ("The [[harbour road]] closed.", "The harbour road closed."), ("See [[Roads#History]] and [[#Ferry]].", "See Roads and Ferry."),
        ("See [[Roads#History|its history]].", "See its history."), ("![[map.png]]\n\nThe road.", "The road."), ("The road closed. ^closed-1", "The road closed."), ("^closed-1", ""),
        ("The road closed. #roads #harbour/north", "The road closed."), ("Issue #12 is open, and so is #roads-2024 of ours.", "Issue #12 is open, and so is #roads-2024 of ours."), ("#roads #todo", ""),
        ("The %%check%% road %%and this%% closed.", "The road closed."), ("The road.\n\n%%\nA note\n\nof mine.\n%%\n\nThe ferry.", "The road.\n\nThe ferry."), ("The road %%closes\nlater %% closed.", "The road closed."),
        ("The ~~old~~ new road.", "The new road."), ("The ==new== road, a == b.", "The new road, a == b."), ("Twice as fast.<br>It drops.<BR/>So.", "Twice as fast.\nIt drops.\nSo."),
        ("The road[^1] closed[^note].^[On the spot.]\n\n[^1]: A note\n    that goes on.\n\n    And on.\n\n[^note]: Another.\n\nThe ferry.", "The road closed.\n\nThe ferry."),
        ("`[[code]]` and `[^1]` stay, `==so==`.", "[[code]] and [^1] stay, ==so==."), ("```\n[^1]: x\n%%\n```\n\nThe road.", "The road."), ("~~~\n%%\n```\n~~~\n\nThe road.", "The road."), ("A \ue000\ue001 road.", "A road."),
        ("- [ ] mend the road\n- [x] call the ferry", "- mend the road\n- call the ferry"), ("[TOC]\n\n[[_TOC_]]\n\nThe road [TOC].", "The road [TOC]."),
        ("The {{< map road >}}road {% if x %}closed{{% /x %}}.", "The road closed."), ("import Map from './map'\nimport \"./a.css\";\nexport const a = 1\n\nThe road.", "The road."),
        ("import taxes rise, says a note from 'Roads' of May.", "import taxes rise, says a note from 'Roads' of May."), (":::tip\nThe road.\n:::\n\nThe ferry.", "The road.\n\nThe ferry."),
        ("The road.\n\n!!! note \"Heads up\"\n    It closed.\n\n    For a week.\n\nThe ferry.", "The road.\n\nHeads up\n\nIt closed.\n\nFor a week.\n\nThe ferry."), ("??? note\n    It closed.\n", "It closed."),
        ("The road\ngoes on.  \nNext.\\\nLast.", "The road goes on.\nNext.\nLast."), ("- [[a|one]]\n- two", "- one\n- two"), ("\ufeff# Roads", "Roads"), ("<span>The</span> road.", "The road."),
    ],
)  # fmt: skip
def test_what_is_written_besides_is_read(content, text):
    """Wiki links by their words, embedded notes, names of blocks, tags, comments, notes, strikes, marks, breaks."""
    assert read_markdown(content).text == text


def test_callouts_have_their_titles_as_headings():
    """Obsidian's, folded or not, and GitHub's alerts."""
    document = read_markdown(
        f"> [!warning]- Closed until June\n> {ONE}\n> And on.\n\n> [!NOTE]\n> {TWO}\n\n> {THREE}\n\n[!no] callout\n\n> [!tip] Alone"
    )
    assert document.text.split("\n\n") == ["Closed until June", f"{ONE} And on.", TWO, THREE, "[!no] callout", "Alone"]
    assert heads(document) == ["Closed until June", "Alone"]


def test_a_wiki_s_page_is_summarized():
    """A bar in a link is no bar of a menu."""
    page = f"The [[Harbour road|road]] closed on Monday for repairs that will last six weeks, the council said. #infrastructure #todo\n\n{TWO}\n\n{FOUR} ^block-id"
    digest = summarize(read_markdown(page), 3)
    assert (
        digest.sentences[0].text == "The road closed on Monday for repairs that will last six weeks, the council said."
    )
    assert not digest.furniture


@pytest.mark.parametrize(
    "deep",
    [">" * 20_000 + " ", "> " * 400, "- " * 3_000, "1. " * 100, "".join(f"{'  ' * n}- x\n" for n in range(300)) + "\n"],
)
def test_what_lies_deep_is_read(deep):
    """A parser passes over what lies in more quotes and lists than it has frames for."""
    document = read_markdown(f"{deep}{ONE}\n\n{TWO}")
    assert ONE in document.text
    assert TWO in document.text
    assert document.warnings == ()


def test_what_lies_deeper_than_that_is_said():
    """Lists in lists by indents, and by marks on one line."""
    lists = "".join(f"{'  ' * n}- x\n" for n in range(20))
    document = read_markdown(f"{lists}{' ' * 40}{'- ' * 30}{ONE}")
    assert ONE not in document.text
    assert document.warnings == ("lists or quotes lie too deep in each other: what is deepest isn't read",)


def test_marks_have_a_ceiling():
    """Said, with a way out."""
    with pytest.raises(InputError, match=r"a\.md: over 300,000 marks of Markdown; split it"):
        read_markdown("[" * 300_001, source="a.md")


@pytest.mark.parametrize(
    "unit",
    [
        "[[",
        "![[",
        "[[a|",
        "%%",
        "%%\n",
        "==",
        "==a",
        "^[",
        "[^a]",
        "#a ",
        "~~",
        "`a` ",
        "[^1]: a\n",
        "> [!a]",
        "    a\n",
        "```\n",
    ],
)
def test_time_grows_with_the_length(unit):
    """Ten times as much takes about ten times as long."""

    def work(length):
        content = unit * (length // len(unit))
        return lambda: read_markdown(content)

    assert_grows_slowly(work, 6_000, 60_000)


def test_without_the_extra_the_pip_command_is_printed(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[markdown\]"):
        read_markdown("")

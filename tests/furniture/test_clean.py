"""A text that is sure to be nothing but its paragraphs, against what all facts and signs say of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.furniture import article
from summarizer.furniture.blocks import blocks
from summarizer.furniture.page import is_clean
from summarizer.languages import load

FIRST = "The council voted on Monday to close the pier, which is older than the town and needs new piles."
SECOND = "“It is a loss,” the mayor said, and asked the families who fish there to move to the other quay."
LONG = " ".join([FIRST, SECOND, FIRST])
CLEAN = [
    FIRST, SECOND, LONG, f"{FIRST[:-1]} ”that.”", "He said “no.”", "Ann: I was there.", "By Ann Lee in London.",
    "Rose won [1].",
]  # fmt: skip
# What has to be looked at.
OTHER = [
    "Yes.", "It rained..", "He left, “oh..”", "Who pays?", "Share this. Now.", "Photo: Ann Lee/AP.",
    "Follow us on Facebook and Twitter for more.", "Q. Did you see it.", "A. Yes, I did.", "Read more about it here.",
    "> It is shut, they wrote.", "*** It is so.", "© 2026 Harbour Weekly. All of it.", "In this photo Ann Lee sails.",
    "Home | News | Sea.", "Save  Print  Share.", "Subscribe to our newsletter for more.", "No stop",
    "Join the others in our podcast, and tell them.", "The ferry in May, by Ann Lee/AP.", "THE PIER TO BE CLOSED.",
]  # fmt: skip


def parts(text, blocks_found, language, furniture):
    """All that is told of a text."""
    made = article.article_of(text, blocks_found, language, None, (), furniture)
    return vars(made)


@given(
    st.lists(st.sampled_from(CLEAN * 6 + OTHER), min_size=2, max_size=7).map("\n\n".join),
    st.sampled_from(["en", "de", "ko", "ja", ""]),
    st.sampled_from(["remove", "doubt", "keep"]),
)
@settings(max_examples=300)
def test_what_is_clean_at_a_glance_is_what_all_signs_leave(text, code, furniture):
    """In less time."""
    found, language = blocks(text), load(code)
    made = parts(text, found, language, furniture)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(article, "is_clean", lambda *_: False)
        assert parts(text, found, language, furniture) == made


@pytest.mark.parametrize("piece", [*CLEAN, *OTHER])
def test_a_text_is_clean_without_what_speaks_against_it(piece):
    """Paragraphs that end in a full stop, perhaps one in quotation marks; anything else has to be looked at."""
    text = "\n\n".join([FIRST, piece, LONG])
    assert is_clean(text, blocks(text), load("en")) == (piece in CLEAN)


def test_labels_are_looked_for_only_where_there_is_a_colon():
    """One that nobody's words stand behind is no label."""
    text = "\n\n".join([FIRST, f"It has one aim: {SECOND}", LONG])
    assert is_clean(text, blocks(text), load("en"))
    text = "\n\n".join([f"{name}: {FIRST}" for name in ("Ann", "Bo", "Ann", "Bo")])
    assert not is_clean(text, blocks(text), load("en"))

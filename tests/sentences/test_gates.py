"""What is asked first, so that most texts pay for nothing else, is equal to what it spares."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.document import Block
from summarizer.languages.language import load
from summarizer.sentences import credits, marks, seams
from summarizer.sentences.marks import Evidence

PIECES = (
    "Ann Lee",
    "EVA SOL",
    "J.",
    "/",
    " / ",
    "AFP",
    "Getty Images",
    "(EFE)",
    "[Photo: Ann Lee]",
    "[he]",
    "記者 王小明 攝",
    "The mill burned",
    "the approx",
    "approx.",
    "cold",
    "cold,",
    "so",
    "we left",
    "WE",
    ".",
    "!",
    "?",
    '"',
    " ",
    " ",
    "\n",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=24).map("".join).map(str.strip).filter(bool)
ANY = re.compile("")


def blocks(text):
    """Return a text as one block."""
    return [Block(0, len(text), 0)]


@given(TEXTS)
def test_credits_are_looked_for_where_one_may_be(text):
    """Cuts are those of looking everywhere."""
    gated = seams.parted(text, blocks(text), load("en"), "/]")
    signs = dict(credits.CREDIT_SIGNS)
    credits.CREDIT_SIGNS.clear()
    credits.CREDIT_SIGNS[""] = ANY
    try:
        assert gated == seams.parted(text, blocks(text), load("en"), "/]")
    finally:
        credits.CREDIT_SIGNS.clear()
        credits.CREDIT_SIGNS.update(signs)


@given(TEXTS)
def test_a_word_is_looked_for_as_it_is_counted(text):
    """The first words that are asked for are sought in the text, further ones among all its words."""
    words = [word for piece in PIECES for word in piece.split()]
    evidence = Evidence(text, blocks(text), load("en"))
    told = [evidence._is_plain(word) for word in words]
    assert len(words) > marks._SOUGHT
    assert told == [bool({word, word.lower(), f"{word},"} & {*text.split()}) for word in words]


JOINT = re.compile(r"[.!?](?:(?<=[a-z]{2}[!?])[\"”)]?\s([^\W\d_])|(?<=[a-z]{6}\.)[\"”)]?\s([^\W\d_]))")


@given(TEXTS)
def test_openings_of_each_mark_are_those_of_all(text):
    """A scan a mark finds the letters that one scan for all of them finds."""
    found = [match for pattern in marks._SURE.values() for match in pattern.findall(text)]
    assert sorted(found) == sorted("".join(groups) for groups in JOINT.findall(text))

"""What is asked first, so that most texts pay for nothing else, is equal to what it spares."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import split_sentences
from summarizer.document import Block
from summarizer.languages.language import load
from summarizer.sentences import credits, evidence, quotes, seams, split
from summarizer.sentences.evidence import Evidence

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
    shown = Evidence(text, blocks(text), load("en"))
    told = [shown._is_plain(word) for word in words]
    assert len(words) > evidence._SOUGHT
    assert told == [bool({word, word.lower(), f"{word},"} & {*text.split()}) for word in words]


JOINT = re.compile(r"[.!?](?:(?<=[a-z]{2}[!?])[\"”)]?\s([^\W\d_])|(?<=[a-z]{6}\.)[\"”)]?\s([^\W\d_]))")


@given(TEXTS)
def test_openings_of_each_mark_are_those_of_all(text):
    """A scan a mark finds the letters that one scan for all of them finds."""
    found = [match for pattern in evidence._SURE.values() for match in pattern.findall(text)]
    assert sorted(found) == sorted("".join(groups) for groups in JOINT.findall(text))


def one_by_one(text, found, blocks, quote):
    """Return what `embedded` returns, by a look at the end of each sentence."""
    joined = []
    rest = iter(blocks)
    block = next(rest)
    for start, stop, paragraph in found:
        place = text.find(f"{quote}.", max(start, stop - 3), stop)
        if place >= 0:
            while block.end <= start:
                block = next(rest)
            opened = quotes._opened(text, joined, max(block.start, place - quotes.LONGEST), start, place, quote)
            if opened is not None:
                start = joined[opened][0]
                del joined[opened:]
        joined.append((start, stop, paragraph))
    return joined


QUOTED = ('"', "”", "“", '".', "”.", ".", ". ", " ", "we go", "He says", "\n", ")")


@given(st.lists(st.sampled_from(QUOTED), min_size=1, max_size=40).map("".join))
def test_quotations_that_close_before_a_stop_are_those_of_each_sentence(text):
    """A look at where they close finds what a look at each sentence finds, furniture before and between left out."""
    lines = [Block(*match.span(), 0) for match in re.finditer(r"\S.*", text)][1:]
    found = [(line.start + a, line.start + b, 0) for line in lines for a, b in ends_of(text[line.start : line.end])]
    for quote in '"”' if found else "":
        places = [match.start() for match in re.finditer(rf"{quote}(?=\.)", text)]
        assert quotes.embedded(text, found, lines, {quote: places}) == one_by_one(text, found, lines, quote)


def ends_of(line):
    """Return where the sentences of a line start and end, for each stop one."""
    return [match.span() for match in re.finditer(r"\S[^.]*(?:\.[\")”]?|\Z)", line)]


SAID = tuple(
    "The mill burned down|We left|it was cold|so|they left|photos|A|Mom B|No|approx|Dr|U.S|p.m|etc|5|34|in 1998|$500m|XIV"
    "|(Wednesday)|the “long pier”|Yahoo|iPhones|www.example.org|https://example.org|Er ging|z.B|Ltd"
    "|15th|£35,000|0-0|B2|M25|M|(34|'90|5nr|n°|20°|d'A|l'art|v|Chr|-5|—|\"X|IV)|Art|Nov|[sic]|(Wed)|Wed)|10%|%|*|c)|"
    " |  |\n| | | "
    '|.|.|. |. | . | . |! |? |… |... |."|"|”|“|\'|(|)|,'.split("|")
)
SPOKEN = st.lists(st.sampled_from(SAID), min_size=2, max_size=30).map("".join)


@given(SPOKEN, st.sampled_from(["en", "de", "fr", "hi", "ru", ""]))
def test_what_is_told_at_a_glance_is_what_the_rules_say(text, code):
    """The short cuts decide as the rules do that they spare."""
    told = split_sentences(text, code)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(split, "_at_a_glance", lambda *_: None)
        assert told == split_sentences(text, code)

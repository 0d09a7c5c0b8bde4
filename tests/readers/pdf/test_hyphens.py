"""A hyphen at a line's end is the margin's or the word's own."""

import pytest

from summarizer.readers.pdf.hyphens import seam, words_of


def joined(first, second, text="", *, is_english=True):
    """Return two lines as one, in a text that has these other words."""
    dropped, glue = seam(first, second, words_of([first, second, text]), is_english=is_english)
    return first[: len(first) - dropped] + glue + second


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the re-", "building", "the rebuilding"), ("a self-", "employed baker", "a self-employed baker"), ("selfish and self-", "ish", "selfish and selfish"), ("the cost-", "benefit study", "the cost-benefit study"),
        ("a well-", "known road", "a well-known road"), ("price-", "determining", "price-determining"), ("wine-", "related", "wine-related"), ("Baden-", "Baden", "Baden-Baden"), ("2019-", "2021", "2019-2021"),
        ("Mc-", "Donald", "McDonald"), ("SUB-", "JECT", "SUBJECT"), ("T-", "Shirt", "T-Shirt"), ("e-", "mail", "e-mail"), ("state-of-", "the-art", "state-of-the-art"), ("up-and-", "coming", "up-and-coming"),
        ("the road -", "and the ferry", "the road - and the ferry"), ("the road", "and the ferry", "the road and the ferry"), ("市议会", "周一", "市议会周一"), ("市议会", "on Monday", "市议会 on Monday"), ("1-", "(2)", "1-(2)"),
        ("over-", "head", "overhead"), ("the sea-", "son", "the season"), ("ten-", "ants", "tenants"), ("nineteen-", "fifties", "nineteen-fifties"),
    ],
)  # fmt: skip
def test_what_english_keeps(first, second, whole):
    """Behind parts that it writes with a hyphen, before capitals and numbers, in compounds of three."""
    assert joined(first, second) == whole


def test_what_the_text_has_elsewhere_decides():
    """With a hyphen or without, the more frequent; two words that stand in it by themselves."""
    assert joined("data-", "base", "A data-base is a data-base.") == "data-base"
    assert joined("self-", "employed", "The selfemployed are selfemployed.") == "selfemployed"
    assert joined("ferry-", "road", "A ferry and a road.") == "ferry-road"
    assert joined("ferry-", "road", "A ferry.") == "ferryroad"
    assert joined("Haus-", "tür", "Das Haus, die tür.", is_english=False) == "Haustür"
    assert joined("self-", "employed", is_english=False) == "selfemployed"


def test_cut_words_are_no_words_of_the_text():
    """The pieces on both sides of a cut don't count, or every cut would be between two words."""
    words = words_of(["the recon-", "struction of", "the quay-", "side"])
    assert words[b"the"] == 2
    assert words[b"struction"] == words[b"recon-"] == words[b"side"] == 0

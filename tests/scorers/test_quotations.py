"""A quotation in single marks, a heading in quotation marks, a lost mark: what is one, and what only looks like it."""

import pytest

from summarizer import Document, Summarizer, split_sentences
from summarizer.evaluation.faults import faults
from summarizer.languages import load
from summarizer.scorers.readability import Readability

PLAIN = "The harbour board closed the old pier on Monday because two of its piles had split in the storm. "


def told(text, index=-1, language="en"):
    """Return what a reader stumbles over in one of a text's sentences, in words."""
    made = Summarizer(furniture="keep").analyze(Document(text, language=language)).representation
    return Readability(made).said(range(len(made))[index])


@pytest.mark.parametrize(
    "sentence",
    [
        "'We went down,' say the divers of the town, who don't like what they have seen of the piles.",
        "'Tis the season in which the divers of the town go down to the piles of the old pier.",
        "The boys' club of the town has asked the divers to look at the piles of the jetty.'s.",
        "The divers of the town say: 'The piles of the old pier were split when we went down.'",
        "“We looked at every pile,” The divers of the town say so, and nobody else has been there.",
        "“We looked at every pile” I heard from the divers of the town who went down at dawn.",
        "“Below the Tide” Ann Lee called the book that she wrote of the divers and the old pier.",
        "What the divers saw is known: three piles of the old pier were split from top to bottom.",
    ],
)
def test_what_only_looks_like_a_quotation_s_half_or_a_heading_costs_nothing_for_it(sentence):
    """A mark that has its fellow, old words, possessives, a clause with a colon."""
    said = told(PLAIN * 6 + sentence)
    assert not [name for name in ("quotation mark", "heading", "label") if name in said]


def test_a_suffix_behind_a_quotation_closes_it():
    """As Turkish has it: its marks are apostrophes, too."""
    sentence = "‘Liman’a göre dalgıçlar bu sabah eski iskelenin kazıklarına bir kez daha baktı."
    assert "quotation" not in told(f"{sentence} {sentence}", 0, "tr")


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("The board keeps the pier shut for the whole of the winter that comes.?", []),
        ("The divers call what they have seen of the old pier's piles ?unsafe?", ["fragment"]),
        ("Who will pay for the twelve piles of oak that the pier needs by May?", ["question"]),
        ("The piles of the pier were split from top to bottom when we came,?", ["fragment"]),
    ],
)
def test_a_question_mark_may_be_a_quotation_mark_that_was_lost(sentence, wrong):
    """Behind a stop or with a fellow it asks nothing, and what it closes is whole; behind a comma nothing has ended."""
    assert ["a question" in told(PLAIN + sentence), "fragment" in told(PLAIN + sentence)] == [
        "question" in wrong,
        "fragment" in wrong,
    ]
    sentences = split_sentences(f"{PLAIN}{sentence}")
    found = faults(sentences, [len(sentences) - 1], load("en"))
    assert [name for name, is_there in found.items() if is_there] == wrong

"""What a reader stumbles over in a sentence that stands alone costs it."""

import pytest

from summarizer import Document, Summarizer, summarize
from summarizer.scorers.readability import RULES, costs, in_words

PLAIN = "The harbour board closed the old pier on Monday because two of its piles had split in the storm. "


def representation(text, language="en"):
    """Return the representation of a text whose paragraphs are all read."""
    return Summarizer(furniture="keep").analyze(Document(text, language=language)).representation


def told(text, index=-1, language="en"):
    """Return what a reader stumbles over in one of a text's sentences, in words."""
    made = representation(text, language)
    return in_words(made)(range(len(made))[index])


BROKEN = [
    ("and so the divers went down again to look at what the storm had left of them.", "begins like a fragment"),
    ("The divers went down again to look at what the storm had left of the piles", "ends like a fragment"),
    ("The divers, who had gone down at dawn, came back with a list of three things:", "announces what follows"),
    ("Who will pay for the divers and for the timber that the board has ordered from Norway?", "a question"),
    ('"Nobody had looked at the piles since the war, and nobody wanted to," she said at noon.', "13 words quoted"),
    ("The master of the harbour (left) shows the split pile to the people of the town.", "points at a picture"),
    ("2) The board orders twelve piles of Norwegian oak and pays for them by the end of May.", "an item of a list"),
    ("Colm Harbour, 12 May 2021.", "a place and a date"),
    ("Divers came.", "short"),
]


@pytest.mark.parametrize(("sentence", "said"), BROKEN)
def test_each_rule_finds_its_own_and_costs(sentence, said):
    """What a rule is made for is told and costs; the plain sentences around it cost nothing."""
    made = representation(f"{PLAIN * 2}\n\n{sentence}\n\n{PLAIN}")
    assert said in in_words(made)(2)
    assert [bool(cost) for cost in costs(made)] == [False, False, True, False]


def test_a_label_costs_where_most_sentences_have_none():
    """A caption begins with a word and a colon; in an interview every turn does."""
    caption = "Split: The pile that gave way first, as the divers found it on Monday morning."
    assert told(PLAIN * 4 + caption) == "begins with a label"
    assert told(PLAIN * 3 + caption) == ""
    assert told(PLAIN * 4 + "At 10:30 the board met again and kept the pier shut until the autumn storms are over.") == ""


def test_a_label_keeps_a_caption_out():
    """The caption repeats what the article says, and isn't taken for it."""
    caption = "Closed: The harbour board and the old pier, whose piles split in the storm on Monday. "
    text = PLAIN + caption + "Divers say that the piles are sixty years old. " * 4
    assert summarize(text, 2, language="en").sentences[0].text == PLAIN.strip()
    assert "Closed:" not in summarize(text, 2, language="en")


def test_every_rule_has_a_name_and_a_cost():
    """A rule without a cost would be told and count for nothing."""
    assert all(rule.said and rule.cost > 0 for rule in RULES)
    assert len({rule.said for rule in RULES}) == len(RULES)


def test_no_sentence_costs_nothing():
    """An empty document has no costs."""
    assert costs(representation("")) == []

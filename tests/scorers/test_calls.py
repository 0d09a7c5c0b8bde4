"""A scorer is called with a representation; who gives it a text is told what to do."""

import pytest

from summarizer import Document, Lead, Salience, Summarizer, summarize
from summarizer.scorers import SCORERS

TEXT = "The board closed the old pier. Divers found split piles under the pier. The ferry leaves from the market."


def made(name):
    """Return a scorer by its name, around the default where it needs another."""
    try:
        return SCORERS[name]()
    except TypeError:
        return SCORERS[name](Salience())


@pytest.mark.parametrize("name", sorted(SCORERS))
@pytest.mark.parametrize(
    "given", [TEXT, Document(TEXT), [TEXT], None, summarize(TEXT)], ids=lambda each: type(each).__name__
)
def test_a_text_is_refused_with_the_way_out(name, given):
    """The scorer, what it was given and the call that takes a text are named."""
    scorer = made(name)
    kind = type(scorer).__name__
    with pytest.raises(
        TypeError, match=rf"{kind} scores .* not {type(given).__name__}: summarize\(text, scorer={kind}"
    ):
        scorer(given)


def test_a_representation_is_scored_as_before():
    """The call that the message names gives the scores of it."""
    analysis = Summarizer(scorer=Lead()).analyze(Document(TEXT))
    assert Lead()(analysis.representation) == analysis.scores
    assert Lead.__call__.__doc__ == "Return 0, -1, -2 and so on."

"""A query is answered by its terms, and by the paragraph that they stand in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import OptionError, summarize
from summarizer.scorers.queryfocus import QueryFocus, forms_of

PIER = (
    "The old pier of Colm was built by masons from Lund in 1911. It carried the coal of the town for forty years. Then "
    "the storm of May broke two of its piles."
)
FERRY = (
    "The ferry to the islands leaves from the new quay. It takes the cars of the islanders and their post. In the storm "
    "of May it stayed in the harbour for a week."
)
KELP = (
    "Kelp is grown by nine families on ropes in the open sea. They sell it to bakers in the south. The storm of May tore "
    "off half of the ropes."
)
WHOLE = "\n\n".join([PIER, FERRY, KELP])


def query_part(text, query, **settings):
    """Return what the query adds to each sentence."""
    return summarize(text, scorer=QueryFocus(**settings), query=query, language="en").scores.parts["query"]


def test_a_sentence_answers_what_its_paragraph_names():
    """What carried the coal stands where the pier is named."""
    part = query_part(WHOLE, "Who built the pier of Colm?")
    assert part[0] > part[1] == part[2] > 0
    assert set(part[3:]) == {0}
    assert query_part(WHOLE, "Who built the pier of Colm?", paragraph=0)[1:] == (0,) * 8


def test_two_paragraphs_are_asked_where_the_question_needs_both():
    """The best two sentences are of two paragraphs."""
    chosen = summarize(WHOLE, 2, query="Which storm broke the piles of the pier and tore off the ropes of the kelp?")
    assert {sentence.paragraph for sentence in chosen.sentences} == {0, 2}


@pytest.mark.parametrize("text", [PIER, "\n\n".join([PIER, FERRY]), WHOLE.replace(". ", ".\n\n")])
def test_without_paragraphs_only_sentences_answer(text):
    """Fewer than three paragraphs, or paragraphs of a sentence each, tell nothing."""
    assert query_part(text, "the coal of the pier") == query_part(text, "the coal of the pier", paragraph=0)


def test_the_words_with_which_one_asks_don_t_count():
    """The text has the word, too; where a query is nothing else, it counts."""
    text = WHOLE + " The council will discuss the ropes of the kelp in June."
    assert query_part(text, "discuss the pier") == query_part(text, "the pier")
    assert query_part(text, "discuss")[-1] > 0


def test_a_name_that_is_everywhere_tells_nothing():
    """Where each sentence has a name, what else is asked decides; alone it counts for all alike."""
    text = "Colm has a pier of stone. Colm has a ferry to the islands. Colm has kelp on ropes in the sea."
    part = query_part(text, "Does Colm have kelp?")
    assert part[2] > 10 * part[0] > 0
    assert len(set(query_part(text, "Colm"))) == 1


@pytest.mark.parametrize("paragraph", [-1, float("nan"), "1", True])
def test_a_paragraph_s_worth_that_means_nothing_is_refused(paragraph):
    """It is a number of 0 or more."""
    with pytest.raises(OptionError, match="paragraph"):
        QueryFocus(paragraph=paragraph)


def is_form(word, term):
    """Say whether a word is a term, or one of them is the other with an ending: the plain rule, pair by pair."""
    short, long = sorted((word, term), key=len)
    return word == term or (len(short) >= 4 and len(long) - len(short) <= 2 and long.startswith(short))


@settings(max_examples=60)
@given(st.lists(st.text("abc", min_size=1, max_size=7), min_size=2, max_size=30), st.lists(st.text("abc", min_size=1, max_size=7), min_size=1, max_size=12))  # fmt: skip
def test_words_that_answer_are_those_of_the_plain_rule(words, query):
    """Looked up by their beginnings, or held against each word: the same."""
    longer = {}
    for word in words:
        for cut in (1, 2):
            longer.setdefault(word[:-cut], []).append(word)
    for term in query:
        expected = {word for word in words if is_form(word, term)}
        assert forms_of(term, dict.fromkeys(words, 1.0), longer) == expected


def test_of_a_query_that_is_an_article_the_rarest_words_count(monkeypatch):
    """What more sentences have is left out first."""
    monkeypatch.setattr("summarizer.scorers.queryfocus.MOST_TERMS", 1)
    text = "The harbour road is long. The harbour pier is short. The harbour ferry leaves. Lighthouses are tall."
    assert summarize(text, 1, query="harbour lighthouses") == "Lighthouses are tall."

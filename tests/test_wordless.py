"""A sentence that says nothing, by its letters or its words, is picked only where there is nothing else."""

import pytest

from summarizer import Mmr, Summarizer, summarize

BOARD = "The harbour board closed the pier on Monday after a pile had split."
FERRY = "The ferry leaves from the market until the autumn, and costs as much as before."
RUN = "★" * 60 + "."
TEXT = f"{BOARD} {RUN} {FERRY}"


@pytest.mark.parametrize("asked", [{"sentences": 3}, {"words": 60}, {"ratio": 0.9}, {"characters": 400}])
@pytest.mark.parametrize("selector", ["mmr", "top", "coverage", "knapsack", Mmr(context="pull")])
def test_a_run_of_marks_is_left_out(selector, asked):
    """However many sentences are asked for, and whoever selects."""
    digest = summarize(TEXT, **asked, selector=selector, furniture="keep")
    assert [sentence.text for sentence in digest.sentences] == [BOARD, FERRY]


def test_why_says_that_it_has_no_letter():
    """Not that others beat it: none is left to do so."""
    assert "It has no letter." in str(summarize(TEXT, 3, furniture="keep").why(1))


def test_where_nothing_has_a_letter_it_is_what_there_is():
    """Figures alone; and a script without cases has letters."""
    assert len(summarize("1, 2, 3, 4. 5, 6, 7, 8.", 2, furniture="keep").sentences) == 2
    text = "码头关闭了三个月之久。船从市场出发去岛上。"
    assert len(Summarizer(furniture="keep")(text, 2).sentences) == 2


ENDLESS = {
    "a byline": "By and " * 3_000,
    "a laugh": "Ha ha ha " * 300,
    "names": " and ".join(["Ina Moss"] * 3_000),
    "a word": "k" * 30_000,
    "a word without spaces": "波" * 3_000,
}


@pytest.mark.filterwarnings("ignore:.* without a mark or a pause")
@pytest.mark.parametrize("name", ENDLESS)
def test_the_same_words_again_and_again_are_left_out(name):
    """Wherever it stands, and although fewer sentences are left than are asked for."""
    text = f"{FERRY}\n\n{ENDLESS[name]}\n\n{BOARD}"
    digest = summarize(text, 5, furniture="keep")
    assert [sentence.text for sentence in digest.sentences] == [FERRY, BOARD]
    assert digest.at(2).sentences == digest.at(5).sentences == digest.sentences
    assert "It is the same words again and again." in str(digest.why(1))


@pytest.mark.filterwarnings("ignore:.* without a mark or a pause")
def test_a_long_sentence_and_a_short_cheer_say_something():
    """A list of 300 places; a song's line, which a reader is through with at once."""
    places = f"The ferry calls at {', '.join(f'Pier{n} and Quay{n}' for n in range(300))}."
    assert places in summarize(f"{places}\n\n{BOARD}", 3, furniture="keep")
    cheer = "Ha " * 60 + "ha!"
    assert cheer in summarize(f"{cheer}\n\n{BOARD}", 3, furniture="keep")
    assert summarize(ENDLESS["a laugh"], furniture="keep")

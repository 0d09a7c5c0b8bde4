"""How long a summary may be."""

import math
import time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Budget, OptionError, Summarizer, summarize, summarize_many
from summarizer.budget import Limits

from . import texts

WRONG = [
    *(
        {name: value}
        for name in ("sentences", "words", "characters")
        for value in (0, -1, True, 2.5, "3", float("nan"))
    ),
    {"tokens": 0, "token_counter": len},
    *({"ratio": value} for value in (0, -0.1, 1.0001, True, "0.5", float("nan"), float("inf"), None)),
    *({"seconds": value} for value in (0, -3, False, float("nan"), float("inf"))),
    *({"words": 9, "fill": value} for value in (0, -0.1, 1.1, True, "1", float("nan"))),
    {"tokens": 5},
    {"sentences": 3, "token_counter": len},
    {"tokens": 5, "token_counter": "gpt"},
    {"sentences": np.True_},
    {},
]


@pytest.mark.parametrize("ceilings", WRONG, ids=str)
def test_a_ceiling_that_means_nothing_is_an_option_error_at_once(ceilings):
    """The error names the setting, its value and what is allowed."""
    with pytest.raises(OptionError) as caught:
        Budget(**ceilings)
    assert caught.value.setting in str(caught.value)
    assert caught.value.allowed in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_a_near_miss_is_told_the_name_meant():
    """Spelling mistakes are understood too."""
    with pytest.raises(OptionError, match=r"did you mean sentences\?"):
        summarize("Some text.", sentnces=3)


def test_numpy_numbers_are_numbers():
    """What comes out of an array can go into a budget."""
    assert Budget(sentences=np.int64(2)).limits(["a", "b", "c"]).purse() == [2]
    assert Budget(ratio=np.float32(0.5)).limits(["a", "b", "c", "d"]).purse() == [2]


def test_costs_are_in_the_units_of_their_ceilings():
    """Each ceiling has its own costs and capacity, joining spaces counted."""
    budget = Budget(sentences=2, words=9, characters=30, tokens=7, token_counter=len, ratio=0.5, seconds=3)
    limits = budget.limits(["One two.", "Three."])
    assert limits.rows == (
        ([1, 1], 2),
        ([1, 1], 1),
        ([2, 1], 9),
        ([2, 1], 11),  # 3 s at 238 words a minute are 11.9 words
        ([9, 7], 31),
        ([8, 6], 7),
    )


@pytest.mark.parametrize(("ratio", "n", "most"), [(0.29, 100, 29), (0.1, 30, 3), (0.5, 5, 2), (0.01, 5, 1), (1, 7, 7)])
def test_a_ratio_rounds_down_but_allows_one(ratio, n, most):
    """Binary fractions don't cost a sentence, and a short text is never empty for a small ratio."""
    assert Budget(ratio=ratio).limits(["x"] * n).purse() == [most]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8), st.integers(0, 20))
def test_spending_never_goes_below_nothing(costs, capacity):
    """A purse is charged only for what fits, and is spent when nothing does."""
    limits = Limits([(costs, capacity), ([1] * len(costs), 3)])
    purse = limits.purse()
    for index, cost in enumerate(costs):
        before = list(purse)
        fits = before[0] >= cost and before[1] >= 1
        assert limits.spend(purse, index) == fits
        assert purse == ([before[0] - cost, before[1] - 1] if fits else before)
    assert limits.is_spent(purse) == (purse[0] < min(costs) or purse[1] < 1)


def test_several_ceilings_hold_together(article):
    """The tightest decides."""
    assert len(summarize(article, sentences=3, characters=280)) <= 280
    assert len(summarize(article, sentences=1, characters=100_000).sentences) == 1


def test_a_sentence_too_long_is_passed_over_for_one_that_fits():
    """A budget in words is used by the best sentences that fit it."""
    text = (
        "The long report on the harbour and the kelp says many things about the harbour. The kelp harbour grows well."
    )
    assert summarize(text, words=6) == "The kelp harbour grows well."


def test_nothing_fits():
    """An impossible ceiling gives the empty summary, which can still be cut."""
    digest = summarize("The council closed the harbour road.", characters=5)
    assert not digest
    assert digest == ""
    assert digest.at(characters=50) == "The council closed the harbour road."


def test_tokens_are_counted_over_the_whole_summary():
    """Where a whole has more tokens than its parts the least wanted sentence goes."""
    text = "The kelp grows. The harbour floods. The kelp floods the harbour."

    def counter(piece):
        return len(piece.split()) + 5 * piece.count(". ")

    whole = summarize(text, tokens=100, token_counter=counter, fill=1)
    assert len(whole.sentences) == 3
    tight = summarize(text, tokens=12, token_counter=counter)
    assert counter(str(tight)) <= 12
    assert tight
    # Cut again, they are counted as they were, but where another counter is given.
    assert tight.at(tokens=100, fill=1) == whole
    assert tight.at(tokens=100, token_counter=len, fill=1).budget.token_counter is len


def test_seconds_are_words_to_read():
    """A second is 238 / 60 words, rounded down; nothing else is limited."""
    limits = Budget(seconds=1).limits(["one two three", "four five"])
    assert limits.rows == (([3, 2], 3),)
    assert Budget(words=4).limits(["one two three", "four five"]).rows == (([3, 2], 4),)


GOOD = "The harbour board closed the old pier on Monday because two of its piles had split in the storm. "
FAIR = "Divers found the split piles at noon and sent a picture of both to the harbour board on Monday. "
POOR = "Who pays? "
CAPTION = "Split: the pile of the old pier that gave way first in the storm, as the divers found it on Monday. "


def taken(text, **ceilings):
    """Return the indices of a summary's sentences."""
    return [sentence.index for sentence in summarize(text, language="en", **ceilings).sentences]


@pytest.mark.parametrize("ceiling", [{"words": 500}, {"characters": 5000}, {"seconds": 200}])
def test_a_ceiling_isn_t_filled_with_the_worst(ceiling):
    """Of six sentences the best four but for the short ones; all of them where fill is 1, the best alone near 0."""
    text = GOOD + FAIR + POOR + "Gulls cry. " + "The ferry to the islands leaves from the new pier for now. Boats rot. "
    ranks = summarize(text, language="en").selection.ranks
    assert taken(text, **ceiling) == [0, 1, 4]
    assert taken(text, fill=1, **ceiling) == [0, 1, 2, 3, 4, 5]
    assert taken(text, fill=2 / 3, **ceiling) == [index for index in range(6) if ranks[index] <= 4]
    assert taken(text, fill=0.01, **ceiling) == [ranks.index(1)]


def test_what_is_short_fills_a_chat_alone():
    """Where most sentences have more words "Boats rot." fills nothing; where most are as short they are what is said."""
    assert 2 not in taken(GOOD + FAIR + "The pier rots. " + FAIR.replace("noon", "dawn"), words=100)
    turns = "The pier rots. Who says so? Divers saw it. The piles split. Piles do that. " + GOOD
    assert len(taken(turns, words=100)) > 1


def test_tokens_are_filled_as_words_are():
    """A counter's ceiling has the floor of the others."""
    assert 2 not in taken(GOOD + FAIR + POOR, tokens=900, token_counter=len)
    assert 2 in taken(GOOD + FAIR + POOR, tokens=900, token_counter=len, fill=1)


@pytest.mark.parametrize("ceiling", [{"sentences": 3}, {"ratio": 1}])
def test_a_number_of_sentences_is_given(ceiling):
    """Whoever asks for three sentences has three."""
    assert taken(GOOD + FAIR + POOR, **ceiling) == [0, 1, 2]


def test_the_unfit_fill_nothing_however_many_there_are_below():
    """A caption is left out of a ceiling in words; not where fill says how far down, nor where a query asks for it."""
    text = GOOD + CAPTION + FAIR * 3 + POOR * 3
    assert 1 not in taken(text, words=500)
    assert 1 in taken(text, words=500, fill=1)
    assert 1 in taken(text, words=25, query="pile gave way first")


def test_where_only_the_worst_fits_it_is_taken():
    """A ceiling that nothing else fits into isn't left empty; where all are unfit, the best are taken."""
    assert taken(GOOD + FAIR + POOR, words=2) == [2]
    assert taken("It rained. It poured. It snowed.", words=100) == [0, 1]


ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
SIZES = {
    "words": lambda text: len(text.split()),
    "characters": len,
    "seconds": lambda text: len(text.split()) * 60 / 238,
}


def is_filled_from_above(text, ceiling, value, selector):
    """Whether a summary within a ceiling has none of the worst third where one above that fits."""
    selection = summarize(text, selector=selector, **{ceiling: value}).selection
    sentences, costs = selection.all_sentences, selection.scores.parts.get("readability", ())
    worst = {index for index, rank in enumerate(selection.ranks) if rank > math.ceil(len(sentences) * 2 / 3)}
    fitting = [
        sentence.index
        for sentence in sentences
        if SIZES[ceiling](sentence.text) <= value and not 0.8 <= -costs[sentence.index] < 5
    ]
    return not worst.intersection(selection.picks) or worst.issuperset(fitting)


@pytest.mark.parametrize("selector", ["mmr", "coverage", "knapsack"])
@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.name)
def test_no_ceiling_of_an_article_is_filled_with_its_worst_third(path, selector):
    """Whatever the ceiling: a short sentence from the end isn't what is left room for."""
    text = path.read_text(encoding="utf-8")
    grid = {"words": range(5, 200, 13), "characters": range(40, 1200, 97), "seconds": (3, 8, 15, 30, 60)}
    found = [(name, value) for name, values in grid.items() for value in values]
    assert [pair for pair in found if not is_filled_from_above(text, *pair, selector)] == []


@given(texts.prose, st.integers(1, 90), st.sampled_from(["mmr", "coverage", "knapsack"]))
def test_no_ceiling_of_any_text_is_filled_with_its_worst_third(text, value, selector):
    """The same of prose that nobody wrote."""
    assert is_filled_from_above(text, "words", value, selector)
    assert is_filled_from_above(text, "characters", 5 * value, selector)


def test_fill_alone_changes_how_a_budget_is_filled():
    """A summarizer's budget, and a summary's, keep their ceilings."""
    text = GOOD + FAIR + POOR
    brief = Summarizer(budget=Budget(words=500))
    assert len(brief(text).sentences) == 2
    assert len(brief(text, fill=1).sentences) == 3
    assert len(brief(text).at(fill=1).sentences) == 3
    assert len(brief(text, fill=1).at(words=400).sentences) == 3
    assert len(brief(text, fill=1).at(words=400, fill=0.6).sentences) == 2
    assert len(summarize(text, fill=0.1).sentences) == 3
    (only,) = summarize_many([text], words=500, fill=1)
    assert len(only.sentences) == 3


def test_fill_alone_is_no_budget():
    """It says how far a ceiling is filled, and there is none."""
    with pytest.raises(OptionError, match="at least one of"):
        Budget(fill=0.5)


def test_why_says_that_a_ceiling_isn_t_filled_with_it():
    """The reason names the rank and the share, and no length in words that would let it in."""
    digest = summarize(GOOD + FAIR + POOR, words=500, language="en")
    said = str(digest.why(2))
    assert "Rank 3 of 3, or unfit: the ceiling isn't filled with it; 0.67 are, the best first (fill)." in said
    assert digest.why(2).enough == {"sentences": 3}
    assert "isn't filled" not in str(digest.at(2).why(2))


@pytest.mark.parametrize("value", [Decimal("1e999999"), Fraction(10**5000), (1, 10**5000), [Decimal("1e999999")] * 2])
def test_a_number_beyond_all_texts_is_not_written_out(value):
    """A million digits took a minute, and more than 4,300 are an error of Python's own."""
    began = time.process_time()
    with pytest.raises(OptionError, match=r"a whole number of at least 1$"):
        Budget(words=value)
    assert time.process_time() - began < 1


@given(st.lists(st.integers(0, 9), max_size=8), st.integers(0, 30))
def test_so_many_sentences_fit_whichever_they_are(costs, capacity):
    """Even the dearest; none is promised where there is no ceiling."""
    limits = Limits([(costs, capacity)])
    assert sum(sorted(costs)[::-1][: limits.sure]) <= capacity
    assert Limits([([1, 1, 1], 2), (costs, capacity)]).sure <= min(2, limits.sure)
    assert Limits([]).sure == 0

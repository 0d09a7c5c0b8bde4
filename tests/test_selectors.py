"""Selectors, held against brute force."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Budget, Mmr, OptionError, Top, summarize
from tests.texts import prose

TEXT = (
    "The council closed the harbour road on Monday after the storm. On Monday after the storm the council closed the "
    "harbour road. Shops fear for the season and for their trade. They want the road back by spring at the latest."
)


def greedy(scores, representation, limits, diversity, dangling):
    """Pick by the definition: every marginal relevance anew at every step."""
    openers = ("he", "she", "it", "they", "this", "that", "these", "those")
    purse, picks, left = limits.purse(), [], set(range(len(scores)))

    def worth(index):
        text = representation.sentences[index].text.lstrip("\"'“‘„«([")
        opens = text.split(" ")[0].rstrip(",").lower() in openers
        opening = dangling if index and opens and index - 1 not in picks else 0
        likeness = max((representation.cosine(index, pick) for pick in picks), default=0)
        return (1 - diversity) * (scores[index] - opening) - diversity * likeness

    while left:
        best = max(left, key=lambda index: (round(worth(index), 9), -index))
        left.remove(best)
        says_the_same = any(
            representation.cosine(best, pick) >= 0.9
            or representation.sentences[best].text == representation.sentences[pick].text
            for pick in picks
        )
        if not says_the_same and limits.spend(purse, best):
            picks.append(best)
    return picks


budgets = st.one_of(st.builds(Budget, sentences=st.integers(1, 8)), st.builds(Budget, words=st.integers(3, 60)))


@given(
    text=prose.map(lambda text: text.replace(". The", ". He")),
    diversity=st.sampled_from([0, 0.25, 0.4, 0.8, 1]),
    dangling=st.sampled_from([0, 0.4, 2]),
    budget=budgets,
)
def test_mmr_picks_what_brute_force_picks(text, diversity, dangling, budget):
    """Looking only at the top of a heap loses nothing."""
    digest = summarize(text, selector=Mmr(diversity, dangling), language="en")
    representation = digest._analysis.representation
    scores = [round(score, 6) for score in digest.scores]
    limits = budget.limits([sentence.text for sentence in representation.sentences])
    assert Mmr(diversity, dangling)(scores, representation, limits) == greedy(
        scores, representation, limits, diversity, dangling
    )


@given(scores=st.lists(st.integers(0, 3), min_size=1, max_size=9), capacity=st.integers(1, 9))
def test_top_takes_the_highest_and_of_equals_the_earlier(scores, capacity):
    """With equal costs it is the sorted order."""
    limits = Budget(sentences=capacity).limits(["x"] * len(scores))
    expected = sorted(range(len(scores)), key=lambda index: (-scores[index], index))[:capacity]
    assert Top()(scores, None, limits) == expected


def test_a_sentence_said_twice_is_taken_once():
    """What says the same in another order is never there twice, however much room there is."""
    for n in (2, 3, 9):
        assert [sentence.index for sentence in summarize(TEXT, n).sentences] == [0, 2, 3][:n]
    assert [sentence.index for sentence in summarize(TEXT, 2, selector="top").sentences] == [0, 1]


def test_a_pronoun_waits_for_the_sentence_before_it():
    """Opening with "They" costs while its sentence isn't there, and nothing once it is."""
    text = "Rain fell on the hills. The shops fear a long winter of trade. They fear trade and winter in the shops."
    scores = [0, 0.9, 1]
    representation = summarize(text)._analysis.representation
    limits = Budget(sentences=2).limits(["x"] * 3)
    assert Mmr(0, 0.4)(scores, representation, limits) == [1, 2]
    assert Mmr(0, 0)(scores, representation, limits) == [2, 1]


def test_a_pronoun_is_weighed_anew_once_the_sentence_before_it_is_there():
    """Then "he" comes before a loner when what he stands for has been picked."""
    text = "The mayor closed a road. He fears a long winter of storms. Ferries cross empty bays at dawn."
    representation = summarize(text)._analysis.representation
    limits = Budget(sentences=2).limits(["x"] * 3)
    assert Mmr(0, 0.4)([0.8, 0.9, 0.6], representation, limits) == [0, 1]


@pytest.mark.parametrize(
    "settings",
    [{"diversity": -0.1}, {"diversity": 1.1}, {"diversity": float("nan")}, {"diversity": "0.3"}, {"diversity": True},
     {"dangling": -1}, {"dangling": float("nan")}, {"dangling": float("inf")}],
    ids=str,
)  # fmt: skip
def test_a_setting_that_means_nothing_is_refused(settings):
    """Diversity goes from 0 to 1, a cost from 0 up."""
    with pytest.raises(OptionError, match=next(iter(settings))):
        Mmr(**settings)


def test_the_ends_of_diversity():
    """0 is relevance only, 1 unlikeness only; above 1, nothing is the same."""
    assert [s.index for s in summarize(TEXT, 2, selector=Mmr(0, 0, same=2)).sentences] == [0, 1]
    assert [s.index for s in summarize(TEXT, 2, selector=Mmr(1, 0)).sentences] == [0, 2]

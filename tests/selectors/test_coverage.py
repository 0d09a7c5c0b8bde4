"""Selectors that spend a budget, held against every possible choice."""

from math import fsum

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarizer import Budget, Coverage, Knapsack, OptionError, Top, summarize
from summarizer.budget import Limits
from summarizer.selectors import knapsack
from tests.texts import prose
from tests.twins import TEXT, best_choice, represented

few = settings(max_examples=60)


@st.composite
def purses(draw, scores, ceilings=3):
    """Draw scores for up to ten sentences, and one to three ceilings on their costs."""
    n = draw(st.integers(1, 10))
    rows = [
        (draw(st.lists(st.integers(0, 9), min_size=n, max_size=n)), draw(st.integers(1, 30)))
        for _ in range(draw(st.integers(1, ceilings)))
    ]
    return draw(st.lists(scores, min_size=n, max_size=n)), Limits(rows)


def total(scores, picks):
    """Return the sum of the scores picked."""
    return fsum(scores[pick] for pick in picks)


def is_within(picks, limits):
    """Whether a choice keeps every ceiling, and takes nothing twice."""
    fits = all(sum(costs[pick] for pick in picks) <= capacity for costs, capacity in limits.rows)
    return fits and len(set(picks)) == len(picks)


@settings(max_examples=200)
@given(purses(st.integers(-4, 20).map(lambda score: score / 10)))
def test_knapsack_is_the_best_of_all_choices(drawn):
    """Under one ceiling or three, no choice totals more; what is worth less than nothing isn't taken."""
    scores, limits = drawn
    picks = Knapsack()(scores, None, limits)
    assert is_within(picks, limits)
    assert picks == sorted(picks, key=lambda pick: (-scores[pick], pick))
    if max(scores) > 0:
        assert total(scores, picks) == pytest.approx(best_choice(lambda choice: total(scores, choice), limits))
        assert all(scores[pick] >= 0 for pick in picks)


@few
@given(purses(st.integers(-9, 0)))
@example(([-3, -1, -2], Limits([([1, 1, 1], 2)])))
@example(([0, 0], Limits([([1, 1], 1)])))
def test_where_no_score_is_above_0_scores_count_from_the_least(drawn):
    """Ranks below 0 are as good as scores: what comes back isn't empty where something fits."""
    scores, limits = drawn
    lifted = [score - min(scores) + 1e-9 for score in scores]
    picks = Knapsack()(scores, None, limits)
    assert is_within(picks, limits)
    assert total(lifted, picks) == pytest.approx(best_choice(lambda choice: total(lifted, choice), limits))
    if any(limits.spend(limits.purse(), index) for index in range(len(scores))):
        assert picks


@few
@given(purses(st.integers(0, 20)), st.integers(1, 40))
def test_with_little_effort_knapsack_is_no_worse_than_top(drawn, effort):
    """When the looks are used up, what the greedy choice had stands."""
    scores, limits = drawn
    picks = Knapsack(effort)(scores, None, limits)
    assert is_within(picks, limits)
    assert total(scores, picks) >= total(scores, Top()(scores, None, limits))


def test_what_knapsack_passes_over_is_effort_too(monkeypatch):
    """Of a book nearly all is passed over in each partial choice: its length doesn't come on top of the effort."""
    looked = []
    monkeypatch.setattr(knapsack, "gt", lambda cost, purse: looked.append(cost) or cost > purse)
    picks = Knapsack(3_000)([1.0] * 1_000, None, Limits([([13] * 1_000, 99)]))
    assert len(picks) == 99 // 13
    assert len(looked) < 3_000 + 1_000


def test_of_equal_sentences_knapsack_takes_the_earlier():
    """A tie goes to the earlier."""
    assert Knapsack()([1, 1, 1, 1], None, Budget(sentences=2).limits(["x"] * 4)) == [0, 1]


def test_two_short_sentences_beat_a_long_one():
    """What greedy choices miss: the best one isn't part of the best choice."""
    text = "Rain and rain fell on all of the long road. Kelp farms pay. Kelp farms grow."
    assert [
        s.index for s in summarize(text, words=6, fill=1, scorer=lambda r: [5, 3, 3], selector="knapsack").ranked
    ] == [1, 2]
    assert [
        s.index for s in summarize(text, words=10, fill=1, scorer=lambda r: [7, 3, 3], selector="knapsack").ranked
    ] == [0]


def test_the_bound_is_no_less_than_the_best():
    """Prices of the ceilings bound every choice, and are exact where sentences cost the same."""
    limits = Budget(sentences=2).limits(["x"] * 4)
    assert knapsack._priced([4.0, 1.0, 3.0, 2.0], range(4), limits)[0] == pytest.approx(7)


def covered(representation, scores, diversity):
    """Return the function that says what a choice covers, term by term, as the docstring has it."""
    ordered = sorted(scores)
    n = len(ordered)
    middle = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    room = ordered[-1] - middle or 1
    quality = [diversity + (1 - diversity) * max(0, score - middle) / room for score in scores]

    def value(choice):
        from math import log

        return sum(
            log(df) * max((quality[i] for i in choice if term in representation.distinct[i]), default=0)
            for term, df in representation.frequency.items()
        )

    return value


@few
@given(
    text=prose,
    words=st.integers(3, 50),
    diversity=st.sampled_from([0, 0.1, 1]),
    thrift=st.sampled_from([0, 0.5, 1]),
)
def test_coverage_is_the_greedy_choice(text, words, diversity, thrift):
    """Looking only at the top of the heap gives what looking at every sentence gives."""
    digest = summarize(text)
    representation, scores = digest.selection.analysis.representation, digest.scores
    limits = Budget(words=words).limits([s.text for s in representation.sentences])
    picks = Coverage(diversity, thrift)(scores, representation, limits)
    assert is_within(picks, limits)
    if not picks:
        return
    value = covered(representation, scores, diversity)
    texts = [s.text for s in representation.sentences]
    cost = [(costs / words) ** thrift for costs in limits.rows[0][0]]
    fitting = [index for index in range(len(scores)) if limits.rows[0][0][index] <= words]
    started = []
    for round_ in (0, 1):
        purse, greedy = limits.purse(), list(started)
        for pick in started:
            limits.spend(purse, pick)
        while left := [
            i
            for i in fitting
            if i not in greedy and limits.rows[0][0][i] <= purse[0] and texts[i] not in {texts[pick] for pick in greedy}
        ]:
            gains = {i: round((value([*greedy, i]) - value(greedy)) / cost[i], 6) for i in left}
            best = max(left, key=lambda i: (gains[i], scores[i], -i))
            limits.spend(purse, best)
            greedy.append(best)
        alone = max(fitting, key=lambda i: (round(value([i]), 9), -i))
        if round_ or value([alone]) <= value(greedy) + 1e-9:
            break
        started = [alone]
    assert value(picks) == pytest.approx(value(greedy), abs=1e-5)


@settings(max_examples=40)
@given(text=prose, words=st.integers(3, 40))
def test_coverage_is_at_least_its_bound(text, words):
    """Greedy for the cost, or one sentence alone: .31 of the best choice at least."""
    digest = summarize(text)
    representation = digest.selection.analysis.representation
    if not 0 < len(representation) <= 10:
        return
    limits = Budget(words=words).limits([s.text for s in representation.sentences])
    value = covered(representation, digest.scores, 0.1)
    picks = Coverage()(digest.scores, representation, limits)
    assert value(picks) >= 0.31 * best_choice(value, limits) - 1e-9


def test_one_sentence_that_is_worth_more_than_the_thrifty_choice_comes_first():
    """A short sentence that says little for nothing doesn't keep a long one out."""
    long = "Kelp farms on the harbour road feed the crews of the islands and the gulls of the old pier."
    representation = represented(f"Kelp. {long} {long}", furniture="keep")
    limits = Budget(words=19).limits([s.text for s in representation.sentences])
    assert limits.rows[0][0] == [1, 19, 19]
    assert Coverage(1, 1)([0.0, 0.0, 0.0], representation, limits) == [1]
    # Where both fit, the thrifty choice has both.
    limits = Budget(words=20).limits([s.text for s in representation.sentences])
    assert Coverage(1, 1)([0.0, 0.0, 0.0], representation, limits) == [0, 1]


def test_coverage_says_nothing_twice():
    """A sentence said again adds nothing, and comes back in no budget."""
    text = TEXT + " " + TEXT
    digest = summarize(text, 99, selector="coverage")
    assert len(digest.sentences) == len(digest.all_sentences) / 2
    assert summarize("It is so. So it is.", 2, selector="coverage", language="en") == "It is so. So it is."


def test_nothing_fits_is_nothing():
    """Selectors return an empty list, and no sentence is cut."""
    limits = Budget(words=1).limits([s.text for s in represented(TEXT).sentences])
    for selector in (Coverage(), Knapsack()):
        assert selector([1.0] * len(represented(TEXT)), represented(TEXT), limits) == []
        assert selector([], represented(""), Budget(words=1).limits([])) == []


@pytest.mark.parametrize(
    ("selector", "setting", "value"),
    [
        (Coverage, "diversity", 1.1),
        (Coverage, "diversity", -0.1),
        (Coverage, "thrift", -1),
        (Knapsack, "effort", 0),
        (Knapsack, "effort", float("inf")),
    ],
)
def test_a_setting_that_means_nothing_is_refused(selector, setting, value):
    """The error names the setting."""
    with pytest.raises(OptionError, match=f"^{setting}="):
        selector(**{setting: value})

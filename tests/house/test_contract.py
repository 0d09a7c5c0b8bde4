"""What holds for every scorer, selector, budget and text."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise, product
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import SCORERS, SELECTORS, Budget, Summarizer, summarize
from summarizer.budget import WORDS_A_SECOND
from tests.texts import prose, texts


def characters_in_twos(text):
    """Count tokens that don't add up: a joined text can have more than its parts."""
    return -(-len(text) // 2)


counts = st.integers(1, 40)
budgets = st.one_of(
    st.builds(Budget, sentences=counts),
    st.builds(Budget, words=counts),
    st.builds(Budget, characters=st.integers(1, 400)),
    st.builds(Budget, ratio=st.floats(0.01, 1)),
    st.builds(Budget, seconds=st.floats(0.1, 30)),
    st.builds(Budget, tokens=st.integers(1, 200), token_counter=st.just(characters_in_twos)),
    st.builds(Budget, sentences=counts, words=counts, characters=st.integers(1, 400)),
)


def assert_within(summary, budget):
    """Hold a summary against each ceiling, counted anew from its text."""
    n = len(summary.sentences)
    assert budget.sentences is None or n <= budget.sentences
    assert budget.words is None or len(summary.split()) <= budget.words
    assert budget.characters is None or len(summary) <= budget.characters
    assert budget.tokens is None or budget.token_counter(str(summary)) <= budget.tokens
    assert budget.ratio is None or n <= max(1, budget.ratio * len(summary.all_sentences) + 1e-6)
    assert budget.seconds is None or len(summary.split()) <= budget.seconds * WORDS_A_SECOND


PAIRS = list(product(SCORERS, SELECTORS))


# Many texts for the default, fewer where one or both stages are another's: there are sixty pairs.
@pytest.mark.parametrize(("defaults", "n_texts"), [(0, 40), (1, 100), (2, 120)])
def test_every_pair_keeps_the_contract(defaults, n_texts):
    """Scores are finite and one a sentence, no ceiling is crossed, order and offsets are the document's."""
    pairs = [pair for pair in PAIRS if (pair[0] == "salience") + (pair[1] == "mmr") == defaults]
    assert pairs

    # A text is made once for all pairs: making it takes as long as summarizing it.
    @settings(max_examples=n_texts)
    @given(texts, budgets)
    def check(text, budget):
        for scorer, selector in pairs:
            assert_contract(scorer, selector, text, budget)

    check()


def assert_contract(scorer, selector, text, budget):
    """Hold one summary against all that is promised."""
    summary = Summarizer(scorer=scorer, selector=selector, budget=budget)(text)
    assert len(summary.scores) == len(summary.all_sentences)
    assert all(map(isfinite, summary.scores))
    assert_within(summary, budget)
    places = [sentence.index for sentence in summary.sentences]
    assert places == sorted(set(places))
    assert sorted(sentence.index for sentence in summary.ranked) == places
    for sentence in summary.all_sentences:
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert sentence.score == summary.scores[sentence.index]
    for span in (*summary.furniture, *summary.headings):
        assert text[span.start : span.end] == span.text
    assert summary == "".join(summary) == " ".join(s.text for s in summary.sentences) or "。" in text
    assert summary.document.text == text


@settings(max_examples=150)
@given(text=texts)
def test_title_furniture_headings_and_sentences_share_nothing_and_miss_nothing(text):
    """Every character that isn't white space is in exactly one of: the title, the furniture, a heading, a sentence."""
    summary = summarize(text)
    spans = [(span.start, span.end) for span in (*summary.furniture, *summary.headings, *summary.all_sentences)]
    covered = sum(len("".join(text[start:end].split())) for start, end in spans)
    left = "".join(text.split())
    title = "".join((summary.title or "").split())
    assert covered + len(title) == len(left)
    spans.sort()
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@settings(max_examples=60)
@given(text=prose, budget=budgets)
def test_the_parts_of_a_score_add_up_to_it(text, budget):
    """What a score is said to be made of is what it is made of."""
    for scorer in SCORERS:
        scores = summarize(text, scorer=scorer).scores
        sums = [sum(values) for values in zip(*scores.parts.values(), strict=True)]
        assert sums == pytest.approx(list(scores))


@settings(max_examples=60)
@given(text=texts, budget=budgets)
def test_a_pickled_summary_is_the_same_and_can_be_cut_again(text, budget):
    """A summary survives pickling with everything it knows."""
    summary = Summarizer(budget=budget)(text)
    if budget.token_counter is None:
        copy = pickle.loads(pickle.dumps(summary))
        assert copy == summary
        assert copy.sentences == summary.sentences
        assert copy.at(2) == summary.at(2)
        assert copy.at(2).scores == summary.scores


@settings(max_examples=80)
@given(text=texts, budget=budgets)
def test_cutting_again_equals_summarizing_anew(text, budget):
    """`at` gives what the same budget would have given at once."""
    assert summarize(text, 1).at(**budget.ceilings()) == Summarizer(budget=budget)(text)


def test_eight_threads_give_the_same_bytes(article):
    """One summarizer shared by threads gives what it gives alone."""
    articles = [article[start:] for start in range(0, 800, 10)]
    summarizer = Summarizer()
    alone = [summarizer(text).to_json() for text in articles]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: summarizer(text).to_json(), articles)) == alone

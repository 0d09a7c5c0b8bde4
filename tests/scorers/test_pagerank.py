"""Graph scorers, held against dense matrices and a linear solver."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

from summarizer import Bm25Rank, LexRank, OptionError, PacSum, TextRank, summarize
from summarizer.representation.vectors import Neighbours, Vectors, pairs
from tests.texts import prose
from tests.twins import TEXT, cosines, pagerank, represented

few = settings(max_examples=40)


@few
@given(text=prose, damping=st.sampled_from([0, 0.5, 0.85]))
def test_continuous_lexrank_is_pagerank_over_all_cosines(text, damping):
    """Never looking at a pair gives what the matrix of all pairs gives."""
    representation = represented(text)
    if len(representation):
        expected = pagerank(cosines(representation), damping)
        assert list(LexRank(damping=damping)(representation)) == pytest.approx(expected, abs=1e-4)


@few
@given(text=prose, threshold=st.sampled_from([0.05, 0.1, 0.5, 1]))
def test_thresholded_lexrank_counts_the_cosines_above(text, threshold):
    """An edge is there or not; each sentence with terms has one to itself."""
    representation = represented(text)
    if len(representation):
        near = cosines(representation).round(9) > threshold
        near |= np.diag([bool(own) for own in representation.distinct])
        expected = pagerank(near.astype(float))
        assert list(LexRank(threshold)(representation)) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("vectorizer", [CountVectorizer(), TfidfVectorizer(analyzer="char", ngram_range=(2, 3))])
def test_lexrank_takes_the_user_s_vectors(vectorizer):
    """Where a vectorizer is given, cosines are of its vectors."""
    representation = represented(TEXT * 9, vectorizer=vectorizer)
    unit = normalize(vectorizer.fit_transform([s.text for s in representation.sentences])).toarray()
    assert list(LexRank()(representation)) == pytest.approx(pagerank(unit @ unit.T), abs=1e-4)


class Signed:
    """A vectorizer whose cosines can be below 0, as those of embeddings are."""

    def fit_transform(self, texts):
        """Return each text's length and number of vowels, around the mean."""
        rows = np.array([[len(text), sum(map(text.count, "aeiou")) * 3] for text in texts], dtype=float)
        return rows - rows.mean(axis=0)

    def get_params(self, deep=True):
        """Return what scikit-learn's clone asks for."""
        return {}


def test_unlike_vectors_are_no_edge():
    """A cosine below 0 takes nothing away from a neighbour."""
    representation = represented(TEXT, vectorizer=Signed())
    unit = normalize(Signed().fit_transform([s.text for s in representation.sentences]))
    near = (unit @ unit.T).round(9).clip(0)
    assert (unit @ unit.T).min() < -0.5
    assert list(LexRank()(representation)) == pytest.approx(pagerank(near), abs=1e-4)
    assert Neighbours(representation).degrees == pytest.approx(list(near.sum(axis=1)))


@few
@given(text=prose)
def test_textrank_is_pagerank_over_shared_terms(text):
    """Taking sentences of one length together gives what each pair on its own gives."""
    representation = represented(text)
    n = len(representation)
    weights = np.zeros((n, n))
    for i, one in enumerate(representation.distinct):
        for j, other in enumerate(representation.distinct):
            if i != j and len(one) * len(other) > 1:
                weights[i, j] = len(one & other) / (math.log(len(one)) + math.log(len(other)))
    if n:
        assert list(TextRank()(representation)) == pytest.approx(pagerank(weights), abs=1e-4)


def bm25(representation, k, b):
    """Return each sentence's BM25 score (column) for each sentence's terms as a query (row)."""
    terms = representation.terms
    n = len(terms)
    mean = sum(map(len, terms)) / n
    idf = {t: math.log((n - df + 0.5) / (df + 0.5)) for t, df in representation.frequency.items()}
    usual = max(0.25 * sum(idf.values()) / max(1, len(idf)), 1e-6)
    weights = np.zeros((n, n))
    for i, query in enumerate(terms):
        for j, document in enumerate(terms):
            for term in query if i != j else ():
                if not (count := document.count(term)):
                    continue
                weight = idf[term] if idf[term] > 0 else usual
                weights[i, j] += weight * count * (k + 1) / (count + k * (1 - b + b * len(document) / mean))
    return weights


@few
@given(text=prose, saturation=st.sampled_from([0, 1.2, 3]), length=st.sampled_from([0, 0.75, 1]))
def test_bm25rank_is_pagerank_over_bm25(text, saturation, length):
    """The factored products give what the formula gives, pair by pair."""
    representation = represented(text)
    if len(representation):
        expected = pagerank(bm25(representation, saturation, length))
        assert list(Bm25Rank(saturation, length)(representation)) == pytest.approx(expected, abs=1e-4)


@few
@given(
    text=prose,
    before=st.sampled_from([-2, -0.5, 0, 1]),
    after=st.sampled_from([0, 1]),
    threshold=st.sampled_from([0, 0.2, 1]),
)
def test_pacsum_is_a_sum_over_pairs(text, before, after, threshold):
    """What comes before and what comes after count on their own, from a share of the highest cosine on."""
    representation = represented(text)
    n = len(representation)
    near = cosines(representation).round(9)
    floor = threshold * max((near[i, j] for i in range(n) for j in range(i)), default=0)
    scores = [
        sum((before if j < i else after) * max(0, near[i, j] - floor) for j in range(n) if i != j) for i in range(n)
    ]
    most = max(map(abs, scores), default=0)
    expected = [score / most if most > 1e-9 else 0 for score in scores]
    found = PacSum(before, after, threshold)(representation)
    if most > 1e-6 or most == 0:
        assert list(found) == pytest.approx(expected, abs=1e-4)


def test_pacsum_by_the_user_s_vectors():
    """With a vectorizer the sums are of its cosines."""
    representation = represented(TEXT, vectorizer=CountVectorizer())
    unit = normalize(CountVectorizer().fit_transform([s.text for s in representation.sentences])).toarray()
    near = unit @ unit.T
    scores = np.triu(near, 1).sum(axis=1) - 0.5 * np.tril(near, -1).sum(axis=1)
    assert list(PacSum()(representation)) == pytest.approx(scores / abs(scores).max(), abs=1e-6)


def test_the_first_of_two_that_say_the_same_is_ahead():
    """What is taken up later is worth more than what takes it up."""
    scores = summarize("Kelp farms pay. Rain fell on the hills. Kelp farms pay.", scorer="pacsum").scores
    assert scores[0] > scores[1] > scores[2]


def test_a_sentence_has_so_many_neighbours_at_most():
    """Beyond the cap the likest stay, of equals the earlier."""
    representation = represented("Kelp farms pay. Kelp pays. Kelp farms pay. Rain fell. Kelp farms do pay well.")
    everything = list(pairs(representation, 0.0))
    capped = list(pairs(representation, 0.0, 1))
    assert [len(near) for near in everything] == [0, 1, 2, 0, 3]
    assert [[index for _, index in near] for near in capped] == [[], [0], [0], [], [0]]


def test_a_term_said_everywhere_ties_nothing(monkeypatch):
    """Above the cap on sentences a term counts for no pair, so that a book isn't quadratic."""
    representation = represented("Kelp farms pay. Kelp pays. Kelp farms rot. Rain fell.")
    assert [[index for _, index in near] for near in pairs(representation, 0.0)] == [[], [0], [0, 1], []]
    monkeypatch.setattr("summarizer.representation.vectors.COMMON", 2)
    assert [[index for _, index in near] for near in pairs(representation, 0.0)] == [[], [], [0], []]
    assert sorted(index for index, _ in Neighbours(representation)(0)) == [0, 2]


def test_vectors_leave_out_what_counts_nothing():
    """A factor of 0 skips its sentence, and the sum is the same."""
    vectors = Vectors([{"a": 1.0, "b": 2.0}, {"b": 3.0}, {}])
    assert len(vectors) == 3
    assert vectors.total([1, 0, 1]) == [1, 2]
    assert vectors.dot([1, 10]) == [21, 30, 0]


def test_a_text_of_loners_has_equal_scores():
    """Where no two sentences share a term, none is more central; where none has terms, all are alike."""
    for scorer in (LexRank(), LexRank(0.1), TextRank(), Bm25Rank()):
        assert set(summarize("Rain fell. Kelp grew. Gulls slept.", scorer=scorer).scores) == {1.0}
        assert set(summarize("And so it is. It is so. Is it?", scorer=scorer, language="en").scores) == {1.0}


def test_a_walk_ends_by_its_tolerance():
    """A loose tolerance ends after a round or two, with scores that a tight one moves on from."""
    representation = represented(TEXT)
    loose, tight = LexRank(tolerance=1)(representation), LexRank()(representation)
    assert loose != tight
    assert list(LexRank(tolerance=1e-12)(representation)) == pytest.approx(list(tight), abs=1e-5)
    # A pair of which each has only the other swings for long under heavy damping: the rounds are counted.
    swing = represented("Kelp farms. Kelp. Kelp boats.")
    assert all(map(math.isfinite, TextRank(damping=0.9999999, tolerance=1e-300)(swing)))


@pytest.mark.parametrize(
    ("scorer", "setting", "value"),
    [
        (LexRank, "threshold", -0.1),
        (LexRank, "threshold", 1.1),
        (LexRank, "damping", 1),
        (LexRank, "damping", -1),
        (TextRank, "damping", float("nan")),
        (TextRank, "tolerance", 0),
        (Bm25Rank, "tolerance", -1),
        (Bm25Rank, "saturation", -1),
        (Bm25Rank, "length", 2),
        (PacSum, "before", float("inf")),
        (PacSum, "after", "1"),
        (PacSum, "threshold", 1.5),
    ],
)
def test_a_setting_that_means_nothing_is_refused(scorer, setting, value):
    """The error names the setting."""
    with pytest.raises(OptionError, match=f"^{setting}="):
        scorer(**{setting: value})

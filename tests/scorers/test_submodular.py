"""Greedy scorers, held against the same rule computed anew at every step."""

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.preprocessing import normalize

from summarizer import KlSum, Mmr, OptionError, Submodular, SumBasic, summarize
from summarizer.representation.vectors import unit_rows
from summarizer.scorers.clusters import clusters
from tests.texts import prose
from tests.twins import TEXT, cosines, represented

few = settings(max_examples=40)


def order(scores):
    """Return the indices by score, of equals the earlier first."""
    return sorted(range(len(scores)), key=lambda index: (-scores[index], index))


def sum_basic(representation):
    """Pick by the paper's four steps, with nothing kept between them."""
    terms = representation.terms
    total = sum(map(len, terms))
    chance = {term: sum(own.count(term) for own in terms) / total for own in terms for term in own}
    picks, left = [], [index for index, own in enumerate(terms) if own]
    while left:
        word = min({term for index in left for term in terms[index]}, key=lambda term: (-chance[term], term))
        having = [index for index in left if word in terms[index]]
        best = max(having, key=lambda i: (math.fsum(chance[term] for term in terms[i]) / len(terms[i]), -i))
        picks.append(best)
        left.remove(best)
        for term in set(terms[best]):
            chance[term] **= 2
    return picks


@few
@given(text=prose)
def test_sumbasic_picks_as_the_paper_says(text):
    """The heap of words gives what a search through all words gives."""
    representation = represented(text)
    picks = sum_basic(representation)
    scores = SumBasic()(representation)
    assert order(scores)[: len(picks)] == picks
    assert [scores[pick] for pick in picks] == [-rank for rank in range(len(picks))]
    assert all(score == -len(picks) - 1 for index, score in enumerate(scores) if index not in picks)


def divergence(representation, picks, smoothing):
    """Return Kullback and Leibler's divergence of the words picked from the document's."""
    document = Counter(term for own in representation.terms for term in own)
    summary = Counter(term for pick in picks for term in representation.terms[pick])
    total, size = sum(document.values()), sum(summary.values()) + smoothing * len(document)
    return sum(
        count / total * math.log(count / total / ((summary[term] + smoothing) / size))
        for term, count in document.items()
    )


@few
@given(text=prose, smoothing=st.sampled_from([0.01, 1, 50]))
def test_klsum_picks_what_diverges_least(text, smoothing):
    """Keeping only what a pick changes gives what the whole sum gives."""
    representation = represented(text)
    picks, left = [], [index for index, own in enumerate(representation.terms) if own]
    found = order(KlSum(smoothing)(representation))
    while left:
        worth = {index: divergence(representation, [*picks, index], smoothing) for index in left}
        pick = found[len(picks)]
        assert worth[pick] == pytest.approx(min(worth.values()), abs=1e-8)
        picks.append(pick)
        left.remove(pick)


def submodular(representation, near, saturation, diversity):
    """Return the function that says what a choice is worth, by the paper's formula."""
    n = len(near)
    enough = near.sum(axis=1) * min(1, saturation / n)
    cluster = np.array(clusters(unit_rows(representation)))
    worth = near.sum(axis=1) / n

    def value(picks):
        covered = near[:, picks].sum(axis=1) if picks else np.zeros(n)
        spread = sum(math.sqrt(sum(worth[p] for p in picks if cluster[p] == c)) for c in set(cluster.tolist()))
        return np.minimum(covered, enough).sum() + diversity * spread

    return value


@few
@given(text=prose, saturation=st.sampled_from([1, 5]), diversity=st.sampled_from([0, 6]))
def test_submodular_picks_what_adds_most(text, saturation, diversity):
    """Looking only at the top of the heap gives what looking at every sentence gives."""
    representation = represented(text)
    if not len(representation):
        assert Submodular()(representation) == ()
        return
    value = submodular(representation, cosines(representation), saturation, diversity)
    found = order(Submodular(saturation, diversity)(representation))
    picks = []
    for pick in found:
        best = max(value([*picks, index]) for index in found if index not in picks)
        assert value([*picks, pick]) == pytest.approx(best, abs=1e-6)
        picks.append(pick)


def test_submodular_by_the_user_s_vectors():
    """With a vectorizer coverage is by its cosines."""
    representation = represented(TEXT, vectorizer=CountVectorizer())
    unit = normalize(CountVectorizer().fit_transform([s.text for s in representation.sentences])).toarray()
    value = submodular(representation, unit @ unit.T, 5, 6)
    found = order(Submodular()(representation))
    assert value(found[:1]) == pytest.approx(max(value([index]) for index in found))
    assert value(found[:2]) == pytest.approx(max(value([found[0], index]) for index in found[1:]))


def test_clusters_are_of_what_is_alike(monkeypatch):
    """K-means puts the sentences of one subject together, and what is like nothing stays with its place."""
    kelp, road = "Kelp farms pay the crews. ", "The harbour road floods. "
    rows = unit_rows(represented((kelp + road) * 5))
    assert clusters(rows) == [0, 1] * 5 or clusters(rows) == [1, 0] * 5
    assert clusters([{}] * 10) == [0] * 5 + [1] * 5
    assert clusters([]) == []
    # Rounds are counted: what the first one found stands.
    monkeypatch.setattr("summarizer.scorers.clusters._ROUNDS", 1)
    assert clusters(rows) in ([0, 1] * 5, [1, 0] * 5)


@pytest.mark.parametrize("scorer", [SumBasic(), KlSum(), Submodular()], ids=lambda scorer: type(scorer).__name__)
def test_past_the_last_pick_the_rest_follow(monkeypatch, scorer):
    """With few picks allowed the others come after them, by what they are worth alone."""
    representation = represented(TEXT)
    everything = order(scorer(representation))
    monkeypatch.setattr(f"{type(scorer).__module__}.PICKS", 2)
    scores = scorer(representation)
    assert order(scores)[:2] == everything[:2]
    assert sorted(scores, reverse=True)[:2] == [0, -1]
    assert all(-3 <= score <= -2 for index, score in enumerate(scores) if index not in everything[:2])


@pytest.mark.parametrize("name", ["sumbasic", "klsum", "submodular", "lead"])
def test_the_default_selector_keeps_the_order_of_the_picks(article, name):
    """Where nothing is said twice, the paper's summary is what comes back without another word."""
    for n in range(1, 9):
        plain = Mmr(dangling=0)  # whose fine for "He" may be more than a step
        assert (
            summarize(article, n, scorer=name, selector=plain).ranked
            == summarize(article, n, scorer=name, selector="top").ranked
        )


@pytest.mark.parametrize(
    ("scorer", "setting", "value"),
    [
        (KlSum, "smoothing", 0),
        (KlSum, "smoothing", float("inf")),
        (Submodular, "saturation", 0),
        (Submodular, "diversity", -1),
    ],
)
def test_a_setting_that_means_nothing_is_refused(scorer, setting, value):
    """The error names the setting."""
    with pytest.raises(OptionError, match=f"^{setting}="):
        scorer(**{setting: value})

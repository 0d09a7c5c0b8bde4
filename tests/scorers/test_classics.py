"""The scorers that look at one sentence at a time, by hand and by NumPy."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer

from summarizer import (
    SCORERS,
    Centroid,
    Edmundson,
    Lead,
    Lsa,
    Luhn,
    OptionError,
    Random,
    Summarizer,
    summarize,
)
from tests.texts import prose
from tests.twins import TEXT, represented

few = settings(max_examples=40)


@few
@given(text=prose, measure=st.sampled_from(["sum", "cosine"]), threshold=st.sampled_from([0, 0.3, 1]))
def test_centroid_is_what_numpy_says(text, measure, threshold):
    """The sum of the centroid's weights of a sentence's words, or the cosine with it."""
    representation = represented(text)
    found = Centroid(measure, threshold)(representation)
    if not any(representation.terms):
        assert set(found) <= {0.0}
        return
    matrix = representation.vectors.toarray()
    centroid = matrix.sum(axis=0)
    # What is at the threshold but for the last digit may fall on either side.
    ratio = centroid / centroid.max()
    if (abs(ratio - threshold) < 1e-9).any() and threshold not in (0, 1):
        return
    centroid[ratio < threshold - 1e-12] = 0
    if measure == "sum":
        vocabulary = sorted(representation.frequency)
        counts = np.array([[own.count(term) for term in vocabulary] for own in representation.terms])
        expected = counts @ centroid
    else:
        lengths = np.linalg.norm(matrix, axis=1)
        expected = matrix @ centroid / np.where(lengths > 0, lengths, 1)
    assert list(found) == pytest.approx(expected / expected.max(), abs=1e-6)


def test_a_centroid_takes_the_background():
    """What is common everywhere isn't what the document is about."""
    text = "People like kelp. People like people. Kelp pays."
    plain = represented(text)
    informed = represented(text, background={"people": 0.1, "like": 0.1, "kelp": 5.0, "pays": 5.0})
    assert Centroid()(plain)[1] > Centroid()(informed)[1]


def test_luhn_by_hand():
    """The best stretch between significant words: their number squared, by the number of all its words."""
    text = "Kelp farms pay when kelp farms are old. Kelp, in the cold of a long winter, farms. Kelp rots. Gulls sleep."
    # kelp (4) and farms (3) are significant. 0: kelp farms pay when kelp farms, 4 of 6. 1: seven words between them.
    assert list(Luhn()(represented(text))) == [1, round(1 / (16 / 6), 9), round(1 / (16 / 6), 9), 0]
    assert Luhn(gap=7)(represented(text))[1] == pytest.approx(4 / 9 / (16 / 6))
    assert Luhn(gap=0)(represented(text))[0] == 1
    # By one stretch each: "kelp farms", twice, is 2 * 2 / 2.
    assert Luhn(gap=0)(represented(text))[2] == 0.5
    # Only kelp is said four times: 0 has it twice in five words, 1 and 2 once.
    assert list(Luhn(least=4)(represented(text))) == [0.8, 1, 1, 0]
    assert set(Luhn(least=5)(represented(text))) == {0}


def test_luhn_by_an_analyzer_s_terms():
    """Stems aren't words: stretches are of what the analyzer gives."""
    text = "Kelp farms pay when kelp is farmed. Gulls sleep."
    stems = summarize(text, scorer="luhn", analyzer=lambda text: [word.strip(".")[:4] for word in text.split()]).scores
    # "Kelp farm when kelp farm", but for function words: four of four or five.
    assert stems[0] == 1
    assert stems.parts == {"score": (1, 0)}
    assert represented(text).words[1] == ["gulls", "sleep"]


EDMUNDSON = (
    "Kelp pays the crews of Penrose. However, nobody asked the gulls.\n\n"
    "In this paper we propose a farm of kelp. Kelp grows. The farm is cheap.\n\n"
    "The crews of Penrose agreed. Gulls sleep."
)


def test_edmundson_by_hand():
    """Four parts, each scaled to at most 1 and weighed."""
    parts = Edmundson(key=0.5)(represented(EDMUNDSON, title="The Kelp Farm of Penrose")).parts
    # Two phrases of abstracts in one sentence; one opens with a connective.
    assert parts["cue"] == (0, -0.5, 1, 0, 0, 0, 0)
    # Said above the mean of 24 / 17 times: kelp 3; crews, farm, gulls and penrose 2.
    terms = represented(EDMUNDSON).terms
    counts = {"kelp": 3, "crews": 2, "farm": 2, "gulls": 2, "penrose": 2}
    keys = [sum(counts.get(term, 0) for term in own) for own in terms]
    assert keys[0] == 7
    assert parts["key"] == pytest.approx([0.5 * key / 7 for key in keys])
    assert parts["title"] == (1, 0, 1, 0.5, 0.5, 0.5, 0)
    # The first and last paragraph, and the first and last sentence of each.
    assert parts["location"] == (1, 1, 0.5, 0, 0.5, 1, 1)


def test_edmundson_s_words_can_be_given():
    """Bonus and stigma words count wherever they stand, as whole words, phrases too."""
    scorer = Edmundson(title=0, location=0, bonus=["the  Crews", "pays"], stigma={"gulls", "kelp"})
    assert scorer.bonus == ("pays", "the crews")
    # Two for and one against in the first.
    assert list(scorer(represented(EDMUNDSON))) == [1, -1, -1, -1, 0, 1, -1]
    # Neighbours count each; the words of a longer phrase don't count again.
    repeats = Edmundson(title=0, location=0, bonus=["kelp", "kelp farm"], stigma=[])
    assert repeats.replace(cue=4)(represented("Kelp kelp kelp kelp farm. Kelp farm. Rain.")) == (4, 1, 0)


def test_edmundson_with_everything_off_says_nothing():
    """Weights of 0 leave their parts out."""
    scores = Edmundson(0, 0, 0, 0)(represented(EDMUNDSON))
    assert scores == (0,) * 7
    assert scores.parts == {"score": (0,) * 7}
    # Without a title, or any cue, a part is 0.
    parts = Edmundson()(represented("Kelp pays. Rain fell.")).parts
    assert parts["title"] == parts["cue"] == (0, 0)


def lsa(matrix, dimensions):
    """Return the lengths of the rows in the strongest dimensions, by NumPy's decomposition; None for a close call."""
    rows, values, _ = np.linalg.svd(matrix, full_matrices=False)
    least = values[0] / 2 if dimensions is None else values[min(dimensions, len(values)) - 1]
    if ((abs(values - least) < 1e-4) & (abs(values - least) > 1e-12)).any():
        return None
    kept = values >= least - 1e-9
    lengths = np.sqrt((rows[:, kept] ** 2 * values[kept] ** 2).sum(axis=1))
    return lengths / lengths.max()


@few
@given(text=prose, dimensions=st.sampled_from([None, 1, 3, 50]))
def test_lsa_is_the_singular_value_decomposition(text, dimensions):
    """Eigenvalues of products give the lengths that the decomposition gives."""
    representation = represented(text)
    found = Lsa(dimensions)(representation)
    if not any(representation.terms):
        assert set(found) <= {0.0}
        return
    expected = lsa(representation.vectors.toarray(), dimensions)
    if expected is not None:
        assert list(found) == pytest.approx(expected, abs=2e-6)


def many_sentences(n):
    """Return n sentences of twelve subjects, no two of the same weight."""
    subjects = "kelp road harbour ferry gull storm wall shop winter island council season".split()
    return " ".join(
        f"The {subjects[i * i % 12]} and the {subjects[i % 12]} of {subjects[i * 5 % 7]} {'very ' * (i % 3)}{subjects[i % 5]} n{i % 90}{'x' * (i % 7)}."
        for i in range(n)
    )


@pytest.mark.parametrize(("dense", "strongest"), [(400, 100), (10, 12)], ids=["all dimensions", "the strongest"])
def test_lsa_of_a_long_text(monkeypatch, dense, strongest):
    """Where not all dimensions are computed, the strongest are the same."""
    representation = represented(many_sentences(150), language="en")
    monkeypatch.setattr("summarizer.scorers.lsa._DENSE", dense)
    monkeypatch.setattr("summarizer.scorers.lsa._STRONGEST", strongest)
    for dimensions in (1, 3, None):
        expected = lsa(representation.vectors.toarray(), dimensions)
        assert list(Lsa(dimensions)(representation)) == pytest.approx(expected, abs=2e-6)


def test_lsa_takes_the_user_s_vectors():
    """Where a vectorizer is given, its vectors are decomposed."""
    representation = represented(TEXT, vectorizer=CountVectorizer())
    matrix = CountVectorizer().fit_transform([s.text for s in representation.sentences]).toarray().astype(float)
    assert list(Lsa(2)(representation)) == pytest.approx(lsa(matrix, 2), abs=2e-6)


def test_lead_is_the_first_sentences(article):
    """By name, with the default selector and without any other word."""
    assert [sentence.index for sentence in summarize(article, 4, scorer="lead").sentences] == [0, 1, 2, 3]
    assert Lead()(represented("Rain fell. Kelp grew.")) == (0, -1)


def test_random_draws_anew_for_each_document_and_seed():
    """The same for the same, and no order favoured."""
    texts = [f"Rain fell on day {day}. Kelp grew. Gulls slept. Ferries ran late." for day in range(60)]
    first = [Summarizer(scorer=Random())(text, 1).sentences[0].index for text in texts]
    assert first == [Summarizer(scorer="random")(text, 1).sentences[0].index for text in texts]
    assert first != [Summarizer(scorer=Random(1))(text, 1).sentences[0].index for text in texts]
    assert all(7 <= first.count(index) <= 23 for index in range(4))
    assert len(Random()(represented("A lone \udc80 surrogate."))) == 1


@pytest.mark.parametrize(
    ("scorer", "setting", "value"),
    [
        (Centroid, "measure", "max"),
        (Centroid, "threshold", 2),
        (Luhn, "least", 0),
        (Luhn, "gap", 1.5),
        (Luhn, "gap", True),
        (Edmundson, "cue", -1),
        (Edmundson, "bonus", "word"),
        (Edmundson, "bonus", 3),
        (Edmundson, "stigma", ["", "x"]),
        (Edmundson, "stigma", [1]),
        (Lsa, "dimensions", 0),
        (Lsa, "dimensions", "all"),
        (Random, "seed", -1),
        (Random, "seed", None),
    ],
)
def test_a_setting_that_means_nothing_is_refused(scorer, setting, value):
    """The error names the setting."""
    with pytest.raises(OptionError, match=f"^{setting}="):
        scorer(**{setting: value})


def test_every_scorer_has_the_same_bytes_for_every_hash_seed(root):
    """No set's order shows in a score or a pick."""
    program = (
        "import json; from summarizer import SCORERS, SELECTORS, summarize; from tests.twins import TEXT; "
        "text = open('examples/article.txt', encoding='utf-8').read() + TEXT; "
        "print(json.dumps([[name, list(summarize(text, scorer=name, query='harbour trade').scores)] for name in SCORERS]"
        " + [[s.index for s in summarize(text, words=90, scorer=name, selector=chosen).ranked]"
        " for name in ('salience', 'lexrank') for chosen in SELECTORS]))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
            timeout=60,
        ).stdout
        for seed in ("0", "4242")
    }
    assert len(printed) == 1
    assert len(json.loads(printed.pop())) == len(SCORERS) + 8

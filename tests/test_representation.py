"""Sentences as vectors, held against scikit-learn."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import summarize
from tests.texts import prose

TEXT = "The harbour road is closed. The harbour is old and the road is new, road and all. Ships wait. And so?"


def identity(terms):
    """Let scikit-learn take terms as they are."""
    return terms


@settings(max_examples=50)
@given(text=prose)
def test_vectors_are_scikit_learn_s(text):
    """Unit vectors, similarities and vocabulary equal TfidfVectorizer's on the same terms."""
    representation = summarize(text)._analysis.representation
    if not any(representation.terms):
        return
    vectorizer = TfidfVectorizer(analyzer=identity)
    expected = vectorizer.fit_transform(representation.terms).toarray()
    assert sorted(representation.frequency) == list(vectorizer.get_feature_names_out())
    assert representation.unit.toarray() == pytest.approx(expected, abs=1e-8)
    assert representation.similarity.toarray() == pytest.approx(expected @ expected.T, abs=1e-8)


@settings(max_examples=50)
@given(text=prose)
def test_the_fast_cosine_is_the_cosine_of_the_presence_of_terms(text):
    """Whole-number sums give the cosine of binary tf-idf vectors."""
    representation = summarize(text)._analysis.representation
    if not any(representation.terms):
        return
    expected = TfidfVectorizer(analyzer=identity, binary=True).fit_transform(representation.terms).toarray()
    n = len(representation)
    found = np.array([[representation.cosine(i, j) for j in range(n)] for i in range(n)])
    assert found == pytest.approx(expected @ expected.T, abs=1e-5)


def test_a_pickle_holds_no_matrices():
    """What can be made again doesn't travel, and is the same when it is made again."""
    representation = summarize(TEXT)._analysis.representation
    before = representation.unit.toarray()
    copy = pickle.loads(pickle.dumps(representation))
    assert copy._unit is None
    assert copy.terms == representation.terms
    assert (copy.unit.toarray() == before).all()


def test_a_title_of_function_words_is_no_title_for_the_score():
    """Titles are cut into terms as sentences are."""
    assert summarize(TEXT, title="And so it is")._analysis.representation.title_terms == frozenset()
    assert summarize(TEXT, title="The Old Harbour")._analysis.representation.title_terms == {"old", "harbour"}

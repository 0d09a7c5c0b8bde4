"""Sentences as vectors, held against scikit-learn."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import split_sentences, summarize
from summarizer.languages.language import load
from summarizer.representation.terms import distinct_terms, terms_of
from tests.texts import prose

TEXT = "The harbour road is closed. The harbour is old and the road is new, road and all. Ships wait. And so?"


def identity(terms):
    """Let scikit-learn take terms as they are."""
    return terms


@settings(max_examples=50)
@given(text=prose)
def test_vectors_are_scikit_learn_s(text):
    """Unit vectors, similarities and vocabulary equal TfidfVectorizer's on the same terms."""
    representation = summarize(text).selection.analysis.representation
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
    representation = summarize(text).selection.analysis.representation
    if not any(representation.terms):
        return
    expected = TfidfVectorizer(analyzer=identity, binary=True).fit_transform(representation.terms).toarray()
    n = len(representation)
    found = np.array([[representation.cosine(i, j) for j in range(n)] for i in range(n)])
    assert found == pytest.approx(expected @ expected.T, abs=1e-5)


def test_a_pickle_holds_no_matrices():
    """What can be made again doesn't travel, and is the same when it is made again."""
    representation = summarize(TEXT).selection.analysis.representation
    before = representation.unit.toarray()
    copy = pickle.loads(pickle.dumps(representation))
    assert {"unit", "vectors", "words", "terms"}.isdisjoint(vars(copy))
    assert copy.terms == representation.terms
    assert (copy.unit.toarray() == before).all()


def test_a_title_of_function_words_is_no_title_for_the_score():
    """Titles are cut into terms as sentences are."""
    assert summarize(TEXT, title="And so it is").selection.analysis.representation.title_terms == frozenset()
    assert summarize(TEXT, title="The Old Harbour").selection.analysis.representation.title_terms == {"old", "harbour"}


def test_a_letter_beyond_latin_1_changes_no_other_sentence():
    """Its own sentence is read by another way, which finds the same words."""
    plain = "The naïve mayor’s road was closed — again. Erdogan saw 3 ships; the harbour_road was new."
    foreign = plain.replace("Erdogan", "Erdoğan")
    first, second = (summarize(text).selection.analysis.representation.distinct for text in (plain, foreign))
    assert first == [
        {"naïve", "mayor", "road", "closed"}, {"erdogan", "saw", "ships", "harbour", "road", "new"}
    ]  # fmt: skip
    assert second == [first[0], first[1] - {"erdogan"} | {"erdoğan"}]


def test_a_book_is_packed(monkeypatch):
    """Each term is the same string in every set, so that a book takes less memory; nothing else tells it from a list."""
    text = "\n\n".join(f"Chapter {number} ends with the harbour road {number % 9} closed." for number in range(2500))
    book = summarize(text, title="The harbour")
    distinct = book.selection.analysis.representation.distinct
    assert len(distinct) == 2500
    assert distinct[7] == {"chapter", "ends", "harbour", "road", "closed"}
    assert len({id(term) for own in distinct for term in own if term == "harbour"}) == 1
    copy = pickle.loads(pickle.dumps(book))
    monkeypatch.setattr("summarizer.representation.representation._MANY", 2500)
    plain = summarize(text, title="The harbour")
    assert isinstance(plain.selection.analysis.representation.distinct, list)
    assert list(distinct) == plain.selection.analysis.representation.distinct
    assert copy.to_json() == book.to_json() == plain.to_json()
    assert str(copy.why(7)) == str(book.why(7)) == str(plain.why(7))


@pytest.mark.parametrize("hyphen", ["-", "\xad"])
def test_words_that_a_line_breaks_are_whole_terms(hyphen):
    """Offsets and texts stay as they are; the terms are those of the words."""
    text = f"The coun{hyphen}\n   cil built a wall a{hyphen}\nlong the river."
    language = load("en")
    sentences = split_sentences(text, "en")
    assert [one.text for one in sentences] == [text]
    assert [*distinct_terms(text, sentences, language)] == [{"council", "built", "wall", "river"}]
    assert terms_of(text, language) == ["council", "built", "wall", "river"]

"""The stages chosen, and what may be put in their place."""

import importlib
import json
import pickle
from types import SimpleNamespace

import numpy as np
import pytest
from nltk.tokenize import BlanklineTokenizer, LineTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import Budget, OptionError, Summarizer, summarize

TEXT = (
    "The council closed the harbour road on Monday. Waves had undermined the road.\n\n"
    "The council will rebuild the harbour road in spring. Shops fear for the season."
)


class Broken:
    """A tokenizer whose spans are wrong."""

    def __init__(self, *spans):
        self.spans = spans

    def span_tokenize(self, text):
        """Yield what was given."""
        yield from self.spans


@pytest.mark.parametrize(
    "tokenizer", [PunktSentenceTokenizer(), LineTokenizer(), BlanklineTokenizer()], ids=lambda t: type(t).__name__
)
def test_nltk_s_tokenizers_plug_in(tokenizer):
    """Anything with `span_tokenize` splits; offsets stay the document's, white space stays outside."""
    digest = Summarizer(tokenizer=tokenizer)(TEXT, 2)
    assert len(digest.sentences) == 2
    for sentence in digest.all_sentences:
        assert TEXT[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
    assert {sentence.paragraph for sentence in digest.all_sentences} == {0, 1}


def test_white_space_in_foreign_spans_is_left_out():
    """A span of white space is no sentence, and one with white space around is the text inside."""
    text = "One thing stands here.   Another stands there."
    digest = summarize(text, tokenizer=Broken((0, 24), (24, 25), (25, 46)))
    assert [sentence.text for sentence in digest.all_sentences] == ["One thing stands here.", "Another stands there."]


@pytest.mark.parametrize("spans", [[(5, 2)], [(0, 9), (4, 12)], [(0, 10_000)], [(-3, 4)]], ids=str)
def test_a_tokenizer_that_breaks_its_contract_is_named(spans):
    """Spans backwards, overlapping or outside don't get into a summary."""
    with pytest.raises(OptionError, match="its spans must be in order and in the text"):
        summarize(TEXT, tokenizer=Broken(*spans))


@pytest.mark.parametrize("span", [(0.0, 5.0), ("a", "b"), (0,), (0, 1, 2), "road", None, 7], ids=str)
def test_a_tokenizer_whose_spans_are_none_is_named(span):
    """Where one of them is no pair of whole numbers, and where it gives nothing to go through."""
    with pytest.raises(OptionError, match=r"its spans must be \(start, end\) pairs of whole numbers; it gave "):
        summarize(TEXT, tokenizer=Broken(span))
    with pytest.raises(OptionError, match="pairs of whole numbers; it gave None"):
        summarize(TEXT, tokenizer=SimpleNamespace(span_tokenize=lambda text: None))


def test_a_tokenizer_s_numbers_are_plain_ones():
    """Those of arrays can't be written as JSON."""
    digest = summarize(TEXT, tokenizer=Broken(*np.array([[0, 9], [10, 20]])))
    assert json.loads(digest.to_json())["sentences"][0]["end"] == 9


@pytest.mark.parametrize("given", ["x", {}, [None], 5, "a long text" * 500], ids=lambda given: str(given)[:9])
def test_what_a_scorer_gave_is_quoted(given):
    """Its beginning, where it is no list of numbers either."""
    with pytest.raises(OptionError, match="finite numbers, one a sentence; it gave ") as caught:
        summarize(TEXT, scorer=lambda representation: given)
    assert repr(given)[:100] in str(caught.value)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("tokenizer", "punkt"),
        ("vectorizer", "tfidf"),
        ("analyzer", "word"),
        ("analyzer", list),
        ("furniture", "maybe"),
        ("furniture", True),
        ("budget", 3),
        ("scorer", 3),
        ("selector", None),
    ],
)
def test_a_stage_that_means_nothing_is_refused_at_once(setting, value):
    """The error names the setting when the summarizer is made, not when it is called."""
    with pytest.raises(OptionError, match=setting):
        Summarizer(**{setting: value})


def test_an_unknown_setting_is_told_the_right_name():
    """A misspelt stage is understood."""
    with pytest.raises(OptionError, match=r"did you mean tokenizer\?"):
        Summarizer(tokeniser=None)


def test_a_summarizer_is_a_record():
    """Equal settings are equal summarizers, and the repr shows every one."""
    first, second = Summarizer(budget=Budget(words=40)), Summarizer(budget=Budget(words=40))
    assert first == second
    assert first.replace(furniture="keep") != second
    assert all(f"{name}=" in repr(first) for name in Summarizer.parameters)
    assert first(TEXT) == summarize(TEXT, words=40)


def test_a_vectorizer_says_how_alike_sentences_are():
    """A scikit-learn vectorizer is cloned and fitted on the sentences; what was passed stays as it was."""
    vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(2, 3))
    digest = Summarizer(vectorizer=vectorizer)(TEXT, 2)
    assert not hasattr(vectorizer, "vocabulary_")
    representation = digest.selection.analysis.representation
    texts = [sentence.text for sentence in representation.sentences]
    expected = TfidfVectorizer(analyzer="char", ngram_range=(2, 3)).fit_transform(texts)
    assert abs(representation.vectors - expected).max() < 1e-12
    assert representation.cosine(0, 2) == pytest.approx((expected[[0]] @ expected[[2]].T).toarray()[0, 0])


def test_an_analyzer_says_what_a_term_is():
    """It sees sentences and title as they are written; case, function words and what has no letter go afterwards."""
    seen = []

    def analyze(text):
        seen.append(text)
        return [word.strip(".")[:5] for word in text.split()] + ["—", "B", "!"]

    text = "Sea walls crumble. The Seawall fell."
    digest = Summarizer(analyzer=analyze)(text, 1, title="Walls of the Sea")
    representation = digest.selection.analysis.representation
    assert seen == ["Sea walls crumble.", "The Seawall fell.", "Walls of the Sea"]
    assert representation.terms == [["sea", "walls", "crumb"], ["seawa", "fell"]]
    assert representation.distinct == [set(own) for own in representation.terms]
    assert representation.title_terms == {"walls", "sea"}
    assert Summarizer(analyzer=analyze)(text, 1).selection.analysis.representation.title_terms == frozenset()


def test_scikit_learn_s_analyzers_plug_in():
    """What a vectorizer builds is an analyzer; with the default's own words it changes nothing."""
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3)).build_analyzer()
    terms = Summarizer(analyzer=letters)(TEXT).selection.analysis.representation.terms
    assert "arb" in terms[0]
    words = TfidfVectorizer(token_pattern=r"\w\w+").build_analyzer()
    assert Summarizer(analyzer=words)(TEXT).to_json() == summarize(TEXT).to_json()


def test_a_summary_made_with_an_analyzer_pickles_without_it():
    """The terms travel, not the function that found them."""
    digest = summarize(TEXT, 2, analyzer=lambda text: text.split())
    copy = pickle.loads(pickle.dumps(digest))
    assert copy.at(1) == digest.at(1)
    assert copy.selection.analysis.representation.terms == digest.selection.analysis.representation.terms


@pytest.mark.parametrize("given", ["a str", None, 3, [1, 2], b"bytes"], ids=repr)
def test_an_analyzer_that_breaks_its_contract_is_named(given):
    """Whatever isn't an iterable of str is refused, with what was given."""
    with pytest.raises(OptionError, match="it must return an iterable of str"):
        summarize(TEXT, analyzer=lambda text: given)


def test_the_module_is_the_command():
    """`python -m summarizer` runs it; importing the module doesn't."""
    assert importlib.import_module("summarizer.__main__").main is not None

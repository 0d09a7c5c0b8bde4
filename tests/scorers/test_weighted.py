"""A weighted sum of parts, traits and words."""

import re

import pytest
from hypothesis import given

from summarizer import OptionError, Salience, Scores, Summarizer, TfIdf, Weighted, summarize
from summarizer.scorers.weighted import TRAITS, traits, vocabulary
from tests.texts import prose

TEXT = (
    "The council of Carrow closed the harbour road on 3 May. But will 40 shops on the road survive the winter? "
    '"The harbour will not wait for the council", said Ann Hale. '
)


@given(prose)
def test_without_weights_it_is_the_other_scorer(text):
    """Scores, parts and all."""
    plain, weighted = summarize(text).scores, summarize(text, scorer=Weighted()).scores
    assert list(weighted) == list(plain)
    assert weighted.parts == plain.parts


@given(prose)
def test_the_score_is_the_sum_of_its_parts(text):
    """Each part is the other scorer's times its weight, or a trait times its own."""
    weights = {"content": 2, "position": -1, "words": 0.5, "word:the": 3, "opens:the": 4, "asks": 0}
    digest = summarize(text, scorer=Weighted(weights))
    plain = summarize(text).scores.parts
    if not digest.scores:
        return
    parts = digest.scores.parts
    assert list(digest.scores) == pytest.approx([sum(values) for values in zip(*parts.values(), strict=True)])
    assert parts["content"] == pytest.approx([2 * value for value in plain["content"]])
    assert parts["position"] == pytest.approx([-value for value in plain["position"]])
    assert parts["words"] == pytest.approx([len(sentence.text.split()) / 50 for sentence in digest.all_sentences])
    assert "asks" not in parts
    found = [re.findall(r"\w+", sentence.text.lower()) for sentence in digest.all_sentences]
    for worth, words in zip(parts["vocabulary"], found, strict=True):
        assert worth >= 3 * ("the" in words)


def test_words_count_once_and_openings_beside_them():
    """A word said twice counts once, and at the start its opening as well."""
    digest = summarize(TEXT, scorer=Weighted({"word:the": 3, "opens:but": 4, "word:but": 0.5}))
    assert digest.scores.parts["vocabulary"] == (3, 7.5, 3)
    assert vocabulary("The end. The") == {"word:the", "word:end", "opens:the"}
    assert vocabulary("?") == set()


def test_traits_are_what_they_say():
    """Each trait of three sentences, by hand."""
    representation = summarize(TEXT).selection.analysis.representation
    found = traits(representation)
    assert set(found) == set(TRAITS)
    assert found["first"] == [1, 0, 0]
    assert found["second"] == [0, 1, 0]
    assert found["depth"] == pytest.approx([0, 0.693147181, 1.098612289])
    assert found["share"] == pytest.approx([0, 1 / 3, 2 / 3])
    assert found["words"] == pytest.approx([11 / 25, 10 / 25, 11 / 25])
    assert found["long"] == pytest.approx([(11 / 25) ** 2, (10 / 25) ** 2, (11 / 25) ** 2])
    assert found["numbers"] == pytest.approx([1 / 11, 1 / 10, 0])
    assert found["names"] == pytest.approx([2 / 11, 0, 2 / 11])
    assert found["quoted"] == pytest.approx([0, 0, 8 / 11])
    assert found["asks"] == [0, 1, 0]
    raw = list(TfIdf()(representation))
    mean = sum(raw) / 3
    spread = (sum((value - mean) ** 2 for value in raw) / 3) ** 0.5
    assert found["tfidf"] == pytest.approx([(value - mean) / spread for value in raw])


def test_traits_of_a_single_sentence_and_of_none():
    """Where nothing differs nothing is divided by."""
    assert traits(summarize("Rain fell on the whole of Carrow.").selection.analysis.representation)["tfidf"] == [0]
    assert traits(summarize("").selection.analysis.representation)["tfidf"] == []


def test_long_sentences_don_t_grow_for_ever():
    """The square stops at three times 25 words."""
    found = traits(
        summarize("Rain fell " + "and fell " * 200 + "on Carrow.", furniture="keep").selection.analysis.representation
    )
    assert found["long"] == [9]


def test_around_any_scorer():
    """A scorer without parts has one, "score"; a plain list will do."""
    scorer = Weighted({"score": 2, "asks": 1}, lambda representation: [1] * len(representation))
    assert summarize(TEXT, scorer=scorer).scores == Scores((2, 3, 2))
    assert "score=" not in repr(Weighted({"a": 1}))


def test_weights_are_kept_in_order_and_compared():
    """However they are given, equal weights make equal records; the repr says everything."""
    one, other = Weighted({"b": 1, "a": 2}), Weighted((("a", 2.0), ("b", 1)))
    assert one == other
    assert hash(one) == hash(other)
    assert repr(one).startswith("Weighted(weights=(('a', 2.0), ('b', 1.0)), scorer=Salience(")
    assert Summarizer(scorer=one).replace(furniture="keep").scorer == one


@pytest.mark.parametrize(
    "weights", [7, "ab", {"a": "b"}, {"a": float("nan")}, {"a": True}, {1: 2.0}, [("a",)]], ids=repr
)
def test_weights_that_mean_nothing_are_refused(weights):
    """Names and finite numbers."""
    with pytest.raises(OptionError, match="weights="):
        Weighted(weights)


@pytest.mark.parametrize("scorer", ["salience", Salience], ids=repr)
def test_a_scorer_that_is_none_is_refused(scorer):
    """A name is for Summarizer to look up."""
    with pytest.raises(OptionError, match="scorer="):
        Weighted({}, scorer)

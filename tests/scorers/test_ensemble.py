"""Queries and ensembles, by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import SCORERS, Ensemble, Lead, LexRank, OptionError, QueryFocus, Salience, Summarizer, summarize
from tests.texts import prose
from tests.twins import TEXT, represented

THIRDS = "Kelp farms pay the crews. Ferries cross to the islands. Gulls sleep on the wall all winter. Rain falls on the road."


def test_a_query_brings_what_answers_it():
    """Sentences that have the query's words move up, whatever the scorer."""
    for name in SCORERS:
        plain, asked = (
            [s.index for s in summarize(TEXT, 99, scorer=name, selector="top", query=query).ranked]
            for query in (None, "the ferry to the islands")
        )
        # Sentences 4 and 5 have both words.
        before, after = (sum(map(ranks.index, (4, 5))) for ranks in (plain, asked))
        assert after < before or after == 1, name
    assert "islands" in summarize(TEXT, 1, query="the ferry to the islands")


def test_relevance_is_a_share_of_the_query_s_idf():
    """All that the document knows of the query is worth twice the way from its lowest score but for a tenth to its best."""
    plain = summarize(TEXT, scorer="lexrank").scores
    asked = summarize(TEXT, scorer="lexrank", query="ferry, unicorn").scores
    ordered = sorted(plain)
    assert len(ordered) == 10
    worth = 3 * (ordered[9] - ordered[1])
    has = ["ferry" in s.text.lower() for s in summarize(TEXT).all_sentences]
    assert sum(has) == 2
    assert list(asked.parts["query"]) == pytest.approx([worth * one for one in has])
    assert list(asked) == pytest.approx([a + b for a, b in zip(plain, asked.parts["query"], strict=True)])
    # Two terms, one rarer: each counts by its idf.
    both = QueryFocus(LexRank(), 1)(represented(TEXT, query="ferry wall"))
    idf = {term: value - 0.99 for term, value in represented(TEXT).idf_of_sentences.items()}
    shares = [
        (idf["ferry"] * ("ferry" in own) + idf["wall"] * ("wall" in own)) / (idf["ferry"] + idf["wall"])
        for own in represented(TEXT).distinct
    ]
    assert list(both.parts["query"]) == pytest.approx([worth / 3 * share for share in shares])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("farm", [0]),
        ("farms", [0]),
        ("island", [1]),
        ("sleeping", []),
        ("crewmen", []),
        ("gulls gull", [2]),
        ("win", []),
        ("roads rains", [3]),
    ],
)
def test_a_term_answers_for_its_longer_forms(query, found):
    """Four letters and more, with an ending of two at most; shorter words as they are."""
    scores = summarize(THIRDS, query=query).scores
    assert [index for index, added in enumerate(scores.parts.get("query", [])) if added > 0] == found


@pytest.mark.parametrize("query", [None, "", "  ", "the of and", "unicorns"])
def test_a_query_that_asks_for_nothing_changes_nothing(article, query):
    """No query, function words only, words that aren't there: the same scores, the same parts."""
    plain, asked = summarize(article), summarize(article, query=query)
    assert asked.scores == plain.scores
    assert asked.scores.parts == plain.scores.parts
    assert asked == plain


def test_a_query_focus_given_is_the_one_used():
    """With a weight of 0 nothing is added, and nothing wraps it again."""
    asked = summarize(TEXT, query="ferry", scorer=QueryFocus("lexrank", 0))
    assert asked.scores == summarize(TEXT, scorer="lexrank").scores
    assert summarize(TEXT, scorer=QueryFocus("lexrank")).scores == summarize(TEXT, scorer="lexrank").scores
    doubled = summarize(TEXT, query="ferry", scorer=QueryFocus(LexRank(), 6)).scores.parts["query"]
    single = summarize(TEXT, query="ferry", scorer="lexrank").scores.parts["query"]
    assert list(doubled) == pytest.approx([2 * added for added in single])


def test_equal_scores_leave_the_word_to_the_query():
    """Where nothing lies between the best and the rest, a relevance of 1 is worth the weight."""
    scores = summarize(THIRDS, query="ferries", scorer=lambda representation: [3, 3, 3, 3]).scores
    assert scores == (3, 6, 3, 3)


def test_an_analyzer_cuts_the_query_too():
    """What a term is holds for sentences and query alike."""
    scores = summarize(THIRDS, query="sleepers", analyzer=lambda text: [word[:4] for word in text.split()]).scores
    assert [added > 0 for added in scores.parts["query"]] == [False, False, True, False]
    assert "query" not in summarize(THIRDS, query="sleepers").scores.parts


def test_a_query_is_a_str():
    """A list of words is told what to pass."""
    with pytest.raises(TypeError, match="query is of type list; pass a str or None"):
        summarize(TEXT, query=["ferry"])


def test_a_summarizer_takes_a_query_a_call(article):
    """The settings stay; each call asks anew."""
    summarizer = Summarizer()
    assert summarizer(article, 1, query="tidal current silt") != summarizer(article, 1)
    assert "silt" in summarizer(article, 1, query="tidal current silt")
    assert "silt" in summarizer(article, 3, query="tidal current silt").at(1)


def test_an_ensemble_by_score_is_the_weighted_mean_of_what_is_scaled():
    """Each scorer's least is 0 and its highest 1, whatever it counts in."""
    scorer = Ensemble([lambda r: [0, 5, 10, 20], lambda r: [-1, -1, -3, -2]], weights=[3, 1])
    scores = scorer(represented(THIRDS))
    assert list(scores) == pytest.approx([0.25, 0.75 * 0.25 + 0.25, 0.375, 0.75 + 0.125])
    assert list(scores.parts) == ["<lambda>", "<lambda> 2"]
    assert set(Ensemble([lambda r: [7] * 4])(represented(THIRDS))) == {0}


def test_an_ensemble_by_rank_counts_places():
    """From 0 for the last to 1 for the first; the same scores share their places."""
    scorer = Ensemble(["lead", lambda r: [5, 9, 5, 1]], by="rank")
    assert list(scorer(represented(THIRDS))) == pytest.approx(
        [(1 + 0.5) / 2, (2 / 3 + 1) / 2, (1 / 3 + 0.5) / 2, 0], abs=1e-8
    )
    assert list(scorer.replace(scorers=[Lead()])(represented("Rain fell."))) == [0]


@settings(max_examples=30)
@given(text=prose, by=st.sampled_from(["score", "rank"]))
def test_an_ensemble_of_everything_keeps_the_contract(text, by):
    """From 0 to 1, and the parts add up."""
    scores = summarize(text, scorer=Ensemble(list(SCORERS), by=by)).scores
    assert all(-1e-6 <= score <= 1 + 1e-6 for score in scores)
    assert [sum(own) for own in zip(*scores.parts.values(), strict=True)] == pytest.approx(list(scores))


def test_ensembles_are_compared_by_what_they_are_made_of():
    """Names are the stages that they stand for; lists are kept as tuples, so that it can be a key."""
    assert Ensemble(["lexrank", "lead"], [1, 2]) == Ensemble((LexRank(), Lead()), (1, 2))
    assert hash(Ensemble(["lexrank"])) == hash(Ensemble([LexRank()]))
    assert QueryFocus("salience") == QueryFocus(Salience()) == QueryFocus()


@pytest.mark.parametrize(
    ("make", "setting"),
    [
        (lambda: Ensemble([]), "scorers"),
        (lambda: Ensemble("lead"), "scorers"),
        (lambda: Ensemble(None), "scorers"),
        (lambda: Ensemble(["lede"]), "scorers"),
        (lambda: Ensemble([LexRank]), "scorers"),
        (lambda: Ensemble(["lead"], [1, 2]), "weights"),
        (lambda: Ensemble(["lead"], 1), "weights"),
        (lambda: Ensemble(["lead"], [0]), "weights"),
        (lambda: Ensemble(["lead"], [-1]), "weights"),
        (lambda: Ensemble(["lead"], by="mean"), "by"),
        (lambda: QueryFocus("lede"), "scorer"),
        (lambda: QueryFocus(weight=-1), "weight"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(make, setting):
    """The error names the setting."""
    with pytest.raises(OptionError, match=f"^{setting}="):
        make()


def test_a_scorer_inside_that_breaks_its_contract_is_named():
    """What is wrapped is held to the same."""
    for scorer in (QueryFocus(lambda r: [1]), Ensemble([lambda r: [float("nan")] * 4])):
        with pytest.raises(OptionError, match="it must return 4 finite numbers"):
            summarize(THIRDS, scorer=scorer, query="ferry")

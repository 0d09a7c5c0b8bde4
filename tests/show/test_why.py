"""Why a sentence is in a summary: what is said adds up, and what would let it in does."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import SCORERS, Explanation, Mmr, OptionError, Reason, Salience, Scores, Summarizer, Top, summarize
from summarizer.show.cuts import FAR, FAR_OF_OTHERS
from summarizer.show.reasons import ROWS
from tests.texts import prose

TEXT = (
    "The council closed the harbour road on Monday. It had been undermined by the waves. The council will rebuild the "
    "harbour road in spring. Shops on the harbour road fear for the season. But who will pay for the road? "
    "“Nobody has asked us yet,” said the mayor of the town. The council closed the harbour road on Monday."
)


@given(prose, st.sampled_from(sorted(SCORERS)), st.sampled_from(["mmr", "top"]), st.integers(1, 4))
@settings(max_examples=60)
def test_parts_and_costs_add_up(text, scorer, selector, sentences):
    """Parts sum to the score, and with the costs to what was compared, for every sentence."""
    digest = summarize(text, sentences, scorer=scorer, selector=selector)
    for reason in digest.explain():
        assert sum(reason.parts.values()) == pytest.approx(reason.sentence.score, abs=1e-9)
        assert reason.worth == pytest.approx(reason.sentence.score + sum(reason.costs.values()), abs=1e-9)
        assert sum(share for _, share in reason.terms) == pytest.approx(1 if reason.terms else 0)


@given(prose, st.sampled_from([Mmr(), Mmr(diversity=0.8), Mmr(dangling=0, same=2), Top()]), st.integers(1, 4))
@settings(max_examples=60)
def test_what_is_said_to_be_enough_is(text, selector, sentences):
    """Each ceiling named lets the sentence in, and one sentence fewer doesn't."""
    digest = summarize(text, sentences, selector=selector)
    for reason in digest.explain():
        for ceiling, capacity in reason.enough.items():
            assert reason.sentence in digest.at(**{ceiling: max(1, capacity)}).sentences
        least = reason.enough.get("sentences", 1)
        if "words" in reason.enough:
            same = digest.at(words=reason.enough["words"])
            assert (reason.enough["words"], reason.enough["characters"]) == (
                sum(len(sentence.text.split()) for sentence in same.sentences),
                len(same),
            )
        assert least == 1 or reason.sentence not in digest.at(least - 1).sentences
        assert reason.enough or reason.sentence not in digest.at(len(digest.scores)).sentences


@given(prose, st.sampled_from(["mmr", "top"]), st.integers(1, 3))
@settings(max_examples=60)
def test_the_chosen_were_worth_the_most_in_turn(text, selector, sentences):
    """A sentence picked was worth at least what each one picked after it was worth then."""
    digest = summarize(text, sentences, selector=selector)
    explanation = digest.explain()
    picked = [explanation[sentence.index] for sentence in digest.ranked]
    assert [reason.pick for reason in picked] == [*range(1, len(picked) + 1)]
    for reason in picked:
        assert reason.beaten_by == tuple(other.sentence.index for other in picked[: reason.pick - 1])


def test_redundancy_names_the_sentence_that_it_costs():
    """The cost is the cosine to the most alike of those picked before, at the selector's rate."""
    selector = Mmr(diversity=0.5, dangling=0)
    digest = summarize(TEXT, 3, selector=selector)
    representation = digest.selection.analysis.representation
    for reason in digest.explain():
        before = reason.beaten_by
        if before:
            cosines = {other: representation.cosine(reason.sentence.index, other) for other in before}
            assert reason.likeness == max(cosines.values())
            assert cosines[reason.nearest] == reason.likeness
            assert -reason.costs.get("redundancy", 0.0) == pytest.approx(reason.likeness)


def test_an_opening_that_points_back_costs():
    """A sentence that opens with "It" pays unless the one before is chosen."""
    shops_first = [1.0, 2.0, 3.0, 9.0, 1.0, 1.0, 1.0]
    digest = summarize(TEXT, 1, scorer=lambda representation: shops_first)
    assert digest.why(1).costs["opening"] == -Mmr().dangling
    assert "“it”, and 0 isn't chosen" in str(digest.why(1))
    assert "opening" not in digest.why(2).costs
    assert (
        "opening"
        not in summarize(TEXT, 1, scorer=lambda representation: [9.0] + shops_first[1:3] + [0.0] * 4).why(1).costs
    )
    free = summarize(TEXT, 1, scorer=lambda representation: shops_first, selector=Mmr(dangling=0))
    assert "opening" not in free.why(1).costs


def test_one_that_says_the_same_is_told_so():
    """A repeated sentence isn't let in by any number, and its twin is named, chosen or not."""
    digest = summarize(TEXT, 2)
    twin = digest.why(6)
    assert twin.enough == {}
    assert "It says the same as 0, no. 1 of the summary: 1.00 like it." in str(twin)
    assert "No number of sentences lets it in." in str(twin)
    left_out = digest.at(characters=45).why(6)
    assert "It says the same as 0, left out" in str(left_out)
    assert summarize(TEXT, 2, selector=Mmr(same=2)).why(6).enough["sentences"] <= 7


def test_one_that_did_not_fit_is_told_so():
    """Who was ahead of a pick and too long says how long it is; where nothing fits, nothing beat it."""
    digest = summarize(TEXT)
    first = digest.ranked[0].index
    tight = digest.at(characters=len(digest.all_sentences[first].text) - 1)
    assert f"ahead of {tight.ranked[0].index} and didn't fit: " in str(tight.why(first))
    assert "It didn't fit: 8 words, 46 characters." in str(digest.at(characters=5).why(0))


def test_one_that_was_beaten_names_them_and_the_margin():
    """The last pick's worth and its own, when the last was picked; and the length that lets it in."""
    digest = summarize(TEXT, 2, selector="top")
    loser = next(reason for reason in digest.explain() if reason.rank == 3)
    first, last = (sentence.index for sentence in digest.ranked)
    margin = f"with {digest.scores[last]:.2f} to {loser.sentence.score:.2f}."
    assert f"Beaten by {first} and {last}; by the last of them, {last}, {margin}" in str(loser)
    assert "It is in .at(3)." in str(loser)
    asked = digest.at(words=8).why(loser.sentence.index)
    assert f"It is in .at(3), and in .at(words={asked.enough['words']})." in str(asked)


def test_parts_say_what_they_saw():
    """Terms with the number of sentences, words of the title, openings, questions and quotes."""
    digest = summarize(TEXT + " So: Or else.", 1, title="Harbour road closed")
    shown = "\n".join(str(reason) for reason in digest.explain())
    assert "harbour (in 4 sentences)" in shown
    assert "closed, harbour, road" in shown
    assert "a question" in shown
    assert "“but”, and 3 isn't chosen" in shown
    assert "5 words quoted" in shown
    assert "short" in shown
    assert "the first" in shown
    assert "4 sentences before it" in shown
    assert "1 sentence before it" in shown


def test_a_fragment_is_told_so():
    """A small letter first, no stop at the end, and a colon are named."""
    text = (
        "the harbour road is closed for the winter now.\n\nThe council of the town decided on three things:\n\n" + TEXT
    )
    shown = str(summarize(text, 1, furniture="keep").why(0)) + str(summarize(text, 1, furniture="keep").why(1))
    assert "begins like a fragment" in shown
    assert "announces what follows" in shown


def test_relevance_that_counts_for_nothing_is_said_so():
    """With a diversity of 1 only likeness is compared."""
    reason = summarize(TEXT, 2, selector=Mmr(diversity=1)).why(3)
    assert reason.worth == -reason.likeness
    assert reason.costs == {}
    assert "what is compared" in str(reason)


def test_relevance_only_costs_nothing():
    """With a diversity of 0 likeness is known and free."""
    reason = summarize(TEXT, 2, selector=Mmr(diversity=0, dangling=0)).why(3)
    assert reason.likeness > 0
    assert reason.costs == {}


@pytest.mark.parametrize("sentence", [7, -8, 1.5, "0", None, True])
def test_a_sentence_that_isn_t_there_is_an_option_error(sentence):
    """What is allowed is said."""
    with pytest.raises(OptionError, match="a whole number from 0 to 6, or one of all_sentences"):
        summarize(TEXT).why(sentence)


def test_a_sentence_of_another_document_is_an_option_error():
    """A sentence stands for itself, not for its place."""
    other = summarize("Lobster landings fell by a third in the bay. The crews blame the ropes of the farm.", 1)
    with pytest.raises(OptionError, match="one of all_sentences"):
        summarize(TEXT).why(other.sentences[0])
    with pytest.raises(OptionError, match="the document has no sentence"):
        summarize("").why(0)


def test_a_sentence_is_its_own_index():
    """A Sentence, its index, its index from the end and NumPy's are the same question."""
    import numpy as np

    digest = summarize(TEXT, 2)
    wanted = str(digest.why(3))
    assert str(digest.why(digest.all_sentences[3])) == str(digest.why(-4)) == str(digest.why(np.int64(3))) == wanted
    assert isinstance(digest.why(3), Reason)


def test_a_scorer_of_one_s_own_is_explained_as_far_as_it_says():
    """Without parts there is the score; parts that don't add up get a rest; parts of a wrong length are passed over."""
    plain = summarize(
        TEXT, 2, scorer=lambda representation: [float(len(each.text)) for each in representation.sentences]
    )
    assert list(plain.why(0).parts) == ["score"]
    assert "points" in str(plain.why(0))
    crooked = Summarizer(scorer=lambda r: Scores([3.0] * len(r), {"a": [1.0] * len(r), "b": [0.5]}))(TEXT, 2)
    assert crooked.why(0).parts == {"a": 1.0, "rest": 2.0}
    assert "a" in crooked.explain().columns


def test_a_selector_of_one_s_own_says_its_rank_and_what_lets_it_in():
    """Of a selector of which nothing is known all lengths are tried."""

    def ends(scores, representation, limits):
        """Pick the last sentences, but the very last only alone."""
        capacity = limits.rows[0][1]
        last = len(scores) - 1
        return [last] if capacity == 1 else [last - place for place in range(1, min(capacity, last) + 1)]

    digest = Summarizer(selector=ends)(TEXT, 2)
    assert digest.why(6).enough == {"sentences": 1}
    assert digest.why(3).enough == {"sentences": 3}
    assert "Not picked by <function" in str(digest.why(3))
    assert digest.why(3).worth is None
    assert digest.why(5).pick == 1
    never = Summarizer(selector=lambda scores, representation, limits: [0])(TEXT, 2)
    assert never.why(1).enough == {}
    assert "No number of sentences lets it in." in str(never.why(1))


def test_an_explanation_is_a_row_a_sentence():
    """It iterates, counts and indexes as the document does, and its dicts have every part."""
    digest = summarize(TEXT, 2)
    explanation = digest.explain()
    assert isinstance(explanation, Explanation)
    assert len(explanation) == len(digest.scores) == len(explanation.to_dicts())
    assert explanation[2].sentence == digest.all_sentences[2]
    assert {"index", "chosen", "rank", "score", *digest.scores.parts} <= set(explanation.to_dicts()[0])
    assert [row["chosen"] for row in explanation.to_dicts() if row["chosen"]] == [1, 2]
    assert explanation.to_html().count("<strong>") == 2
    assert "most like" not in summarize(TEXT, 2, selector="top").explain().columns
    assert summarize("").explain().to_dicts() == []


def test_a_book_is_explained_politely():
    """Of more than 60 sentences the chosen and the best are shown, and a note says how many more there are."""
    text = " ".join(f"The harbour road number {n} is closed to lorry {n * 7} this winter." for n in range(FAR + 50))
    digest = summarize(text, 2, selector=Mmr(same=2))
    explanation = digest.explain()
    assert len(explanation.rows) == ROWS
    assert len(explanation.to_dicts()) == FAR + 50
    assert f"{FAR + 50 - ROWS} more: .to_dicts() has all of them." in str(explanation)
    assert {sentence.index for sentence in digest.sentences} <= {row[0] for row in explanation.rows}
    last = max(explanation, key=lambda reason: reason.rank)
    assert last.enough == {}
    assert f"No number of sentences up to {FAR} lets it in." in str(last)
    beaten = digest.at(sentences=12).why(last.sentence.index)
    assert "and 2 more; by the last of them" in str(beaten)


def test_a_selector_whose_cuts_tell_nothing_of_each_other_is_asked_for_fewer():
    """Each of them is a choice of its own."""
    text = " ".join(
        f"The harbour road number {n} is closed to lorry {n * 7} this winter." for n in range(FAR_OF_OTHERS + 9)
    )
    last = max(summarize(text, 2, selector="knapsack").explain(), key=lambda reason: reason.rank)
    assert f"No number of sentences up to {FAR_OF_OTHERS} lets it in." in str(last)


def test_a_book_s_twin_is_looked_for_in_the_summary_only():
    """Behind the first 300 a sentence may just come later: it is called a twin only of a chosen one."""
    text = " ".join(f"The harbour road number {n} is closed to lorry {n * 7} this winter." for n in range(FAR + 50))
    digest = summarize(f"{TEXT} {text} The council will rebuild the harbour road in spring.", 3)
    twins = [reason for reason in digest.explain() if not reason.enough and "says the same" in str(reason)]
    chosen = {sentence.text for sentence in digest.sentences}
    assert twins
    assert all(reason.sentence.text in chosen or reason.likeness >= Mmr().same for reason in twins)


def test_a_language_without_spaces_has_terms():
    """Pairs of characters are what content is made of there."""
    digest = summarize("港口道路星期一关闭了。市议会将在春天重建港口道路。商店担心旅游季节。", 1)
    assert digest.why(0).terms
    assert "港口" in str(digest.why(0))


def test_a_long_sentence_is_shortened_at_a_word_where_there_is_one():
    """The beginning says which sentence it is."""
    digest = summarize(
        "The harbour road" + " and the harbour road" * 20 + " are closed. " + "X" * 200 + " is closed as well.",
        1,
        furniture="keep",
    )
    first, second = (row["sentence"] for row in digest.explain().to_dicts())
    assert first.endswith(("harbour…", "road…", "the…", "and…"))
    assert second == "X" * 60 + "…"


def test_salience_without_its_parts_is_explained_by_those_it_has():
    """Parts that are switched off aren't shown."""
    digest = summarize(TEXT, 1, scorer=Salience(readability=0, cue=0, length=0))
    assert set(digest.why(0).parts) == {"content", "position"}


def test_a_selector_that_takes_others_along_says_what_is_sure():
    """With context="pull" a cut's order isn't the next one's: lengths are tried, likeness is told, worth isn't."""
    digest = summarize(TEXT, 2, context="pull")
    reasons = digest.explain()
    assert {reason.worth for reason in reasons} == {None}
    assert any(reason.costs for reason in reasons)
    for reason in reasons:
        if reason.enough:
            assert reason.sentence in digest.at(reason.enough["sentences"]).sentences
    assert summarize(TEXT, 2, selector=Mmr(diversity=1, context="pull")).why(3).worth is None


def test_a_scorer_says_what_its_parts_saw():
    """What a scorer of one's own says of a part stands beside its points; what it doesn't speak of stays empty."""

    def longest(representation):
        """Score by length, and say so."""
        sizes = [float(len(sentence.text)) for sentence in representation.sentences]
        parts = {"size": sizes, "luck": [0.0] * len(sizes)}
        return Scores(sizes, parts, lambda seen: {"size": lambda index: f"{len(seen.sentences[index].text)} signs"})

    rows = summarize(TEXT, 1, scorer=longest).why(0).to_dicts()
    assert [row["because"] for row in rows[:2]] == [f"{len(TEXT.split('. ')[0]) + 1} signs", ""]
    assert summarize(TEXT, 1, scorer=longest).why(0).terms == ()


def test_the_query_and_the_title_are_named():
    """The terms that a sentence shares with them, whichever scorer looked at them."""
    focused = summarize(TEXT, 1, query="mayor of the harbour", scorer="lexrank")
    assert [row["because"] for row in focused.why(0).to_dicts() if row["part"] == "query"] == ["harbour"]
    both = summarize(TEXT, 1, query="mayor of the harbour").why(0)
    assert both.terms
    assert "harbour" in [row["because"] for row in both.to_dicts() if row["part"] == "query"]
    titled = summarize(TEXT, 1, title="Harbour road closed", scorer="edmundson").why(0)
    assert "closed, harbour, road" in [row["because"] for row in titled.to_dicts() if row["part"] == "title"]


def test_reasons_travel():
    """A summary that was pickled, or written and read again, says the same of a sentence."""
    digest = summarize(TEXT, 2, title="Harbour road closed", query="the mayor")
    assert str(pickle.loads(pickle.dumps(digest)).why(0)) == str(digest.why(0))
    plain = summarize(TEXT, 2, title="Harbour road closed")
    restored = type(plain).from_dict(plain.to_dict(is_whole=True))
    assert [str(reason) for reason in restored.explain()] == [str(reason) for reason in plain.explain()]


def test_one_that_is_too_long_and_behind_is_beaten():
    """That it wouldn't have fitted is no reason where others were ahead of it."""
    text = "The road is closed. The shops on the road are open all the same, said the mayor on Monday evening."
    reason = summarize(text, characters=40, fill=1, scorer=lambda _: [2.0, 1.0], furniture="keep").why(1)
    assert "Beaten by 0" in str(reason)
    assert "fit" not in str(reason)

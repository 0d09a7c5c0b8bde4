"""Scorers, held against scikit-learn and against their own definition."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import OptionError, Salience, Scores, Summarizer, TfIdf, summarize
from summarizer.document import Sentence
from summarizer.languages.language import load
from summarizer.representation.terms import distinct_terms, terms_of, words_of
from tests.texts import prose

TEXT = (
    "The council closed the harbour road on Monday. Waves had undermined the road. However, the council will rebuild the "
    'harbour road in spring. Shops fear for the season? He said that "the harbour will not wait" for the council.'
)


def identity(terms):
    """Let scikit-learn take terms as they are."""
    return terms


@pytest.mark.parametrize("aggregate", ["sum", "mean"])
@given(text=prose)
def test_tfidf_is_scikit_learn_s(aggregate, text):
    """The textbook's scores equal those of TfidfVectorizer on the same terms."""
    digest = summarize(text, scorer=TfIdf(aggregate), furniture="keep")  # without doubt, which lowers scores
    representation = digest.selection.analysis.representation
    if not any(representation.terms):
        assert set(digest.scores) <= {0.0}
        return
    matrix = TfidfVectorizer(analyzer=identity).fit_transform(representation.terms)
    sums = matrix.sum(axis=1).A1
    expected = sums if aggregate == "sum" else sums / [max(1, row.nnz) for row in matrix]
    assert list(digest.scores) == pytest.approx(list(expected))


def salience_by_definition(representation, introduction):
    """Compute the content part with no care for speed."""
    terms = [set(own) for own in representation.terms]
    raw, before = [], set()
    for own in terms:
        total = 0
        for term in own:
            total += math.log(sum(term in other for other in terms)) * (1 if term in before else 1 + introduction)
        raw.append(total / math.sqrt(len(own) + 4))
        before |= own
    least, most = min(raw), max(raw)
    return [(value - least) / (most - least) if most > least else 0 for value in raw]


@given(text=prose, introduction=st.sampled_from([0, 0.5, 1, 3]))
def test_content_is_what_its_definition_says(text, introduction):
    """The fast sums equal the slow ones."""
    text = "The council met. The council voted.\n" + text
    digest = summarize(text, language="en", scorer=Salience(introduction=introduction))
    expected = salience_by_definition(digest.selection.analysis.representation, introduction)
    assert list(digest.scores.parts["content"]) == pytest.approx(expected, abs=1e-5)


def test_whoever_introduces_a_term_says_more_than_whoever_repeats_it():
    """The first mention of what the rest goes on about counts twice."""
    text = "The ferry to Lund left late. Nobody knew why the ferry to Lund left so late. Gulls cried over the pier."
    content = summarize(text).scores.parts["content"]
    assert content[0] > content[1]
    assert content[2] == 0


def test_abstracts_come_to_their_point_late():
    """In scientific text a first mention counts once."""
    paper = (
        "Kelp is counted from boats for decades now. In this paper we propose to count kelp from the air by drones. "
        "Our results show that drones miss a tenth of the kelp. We conclude that drones serve."
    )
    digest = summarize(paper)
    assert "cue" in digest.scores.parts
    expected = salience_by_definition(digest.selection.analysis.representation, 0)
    assert list(digest.scores.parts["content"]) == pytest.approx(expected, abs=1e-5)


def test_a_sentence_far_from_130_characters_pays_for_it():
    """Nothing at 130, the whole cost at 260, twice more below 90; nothing at all where words aren't divided."""
    text = " ".join("The gulls left" + " the pier" * n + "." for n in (12, 3, 27))
    length = summarize(text).scores.parts["length"]
    assert length == pytest.approx([-0.25 * n / 130 for n in (130 - 123, 130 - 42 + 2 * (90 - 42), 258 - 130)])
    assert "length" not in summarize(text, scorer=Salience(length=0)).scores.parts
    assert "length" not in summarize("港口公路关闭了。渡轮照常。").scores.parts


def test_position_falls_by_the_fifth_part():
    """The first sentence is worth as much as the second, the sixth 1/e of `position`; after the 128th place nothing."""
    digest = summarize("Rain fell on the harbour. " * 200, scorer=Salience(position=4))  # of a long text, half
    position = digest.scores.parts["position"]
    assert position[0] == position[1] == pytest.approx(2 * math.exp(-0.2))
    assert position[5] == pytest.approx(2 / math.e)
    assert position[150] == 0
    assert list(position) == sorted(position, reverse=True)


def test_the_title_s_terms_are_worth_their_share():
    """A sentence with half of the title's terms gets half of the title's worth."""
    parts = summarize(TEXT, title="Harbour season").scores.parts
    assert parts["title"] == (0.2, 0, 0.2, 0.2, 0.2)
    assert "title" not in summarize(TEXT, title="Of the").scores.parts
    assert "title" not in summarize(TEXT, title="Harbour", scorer=Salience(title=0)).scores.parts


# What is unfit comes behind all that is fit.
LAST = 1.5


@pytest.mark.parametrize(
    ("sentence", "cost"),
    [
        ("The council will rebuild it in spring.", 0),
        ("However, the council will rebuild it in spring.", 0),
        ("Will the council rebuild it in spring?", 0.7),
        ("The council will rebuild it in spring,?", 0.5),
        ("The council will rebuild it in spring", 0.5),
        ("The council will rebuild all of these:", 1 + LAST),
        ("the council will rebuild it in spring.", 0.75),
        ("“The council will rebuild it in spring.”", 0.6),
        ('The mayor said "we will rebuild it now".', 0.6 * 5 / 8),
        ('The mayor said "we will rebuild it now.', 0.6 * 5 / 8 + 0.8),
        ("The council will «rebuild» it next spring.", 0.6 / 7),
        ("The mayor of Lund (left) will rebuild it in spring, the council said on Monday.", 0.5),
        ("• The council will rebuild it in spring.", 0.5),
        ("2. The council will rebuild it in spring.", 0.5),
        ("19. wing of the council will rebuild it in spring.", 0),
        ("LUND, Sweden, Monday, May 3, 2019, 10.15 AM.", 0.5),
        ("The council rebuilds it.", 5),
    ],
)
def test_what_is_hard_to_read_alone_costs(sentence, cost):
    """Questions, fragments, lists, captions, datelines and quotes cost what the module says."""
    digest = summarize("The harbour road is closed for the winter.\n" + sentence, furniture="keep", language="en")
    assert digest.scores.parts["readability"][1] == pytest.approx(-cost)


def test_readability_can_be_turned_off():
    """A factor of 0 leaves the part out."""
    assert "readability" not in summarize(TEXT, scorer=Salience(readability=0)).scores.parts


def test_short_sentences_are_taken_only_where_nothing_else_is_left():
    """Under six words a sentence waits for all the others."""
    digest = summarize("The harbour road. " * 3 + "Unrelated clouds drift over distant grey hills.", 1)
    assert digest == "Unrelated clouds drift over distant grey hills."
    assert summarize("The harbour road. It closed.", 1) == "The harbour road."


@pytest.mark.parametrize("setting", ["position", "introduction", "length", "title", "readability", "cue"])
@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), "1", True])
def test_a_weight_that_means_nothing_is_refused(setting, value):
    """Weights are finite numbers of 0 or more."""
    with pytest.raises(OptionError, match=setting):
        Salience(**{setting: value})


def test_an_aggregate_that_is_none_is_refused():
    """The error lists the two there are."""
    with pytest.raises(OptionError, match="'max': one of"):
        TfIdf("max")


@pytest.mark.parametrize(
    "scores", [[1.0], [float("nan")] * 5, [float("inf")] * 5, [], None, ["a"] * 5, [10**400] * 5], ids=str
)
def test_a_scorer_that_breaks_its_contract_is_named(scores):
    """Too few scores, or one that isn't finite, don't get into a summary."""
    with pytest.raises(OptionError, match="it must return 5 finite numbers"):
        summarize(TEXT, scorer=lambda representation: scores)


def test_a_scorer_of_one_s_own():
    """Any callable that returns a number a sentence is a scorer, arrays too."""
    import numpy as np

    digest = summarize(TEXT, 1, scorer=lambda representation: np.arange(len(representation)), selector="top")
    assert digest.sentences[0].index == 4
    assert digest.scores.parts == {"score": (0, 1, 2, 3, 4)}
    assert isinstance(digest.scores, Scores)


def test_names_stand_for_scorers_and_selectors():
    """A name is the stage with its defaults; a wrong one is told those there are."""
    assert Summarizer(scorer="tfidf", selector="top") == Summarizer(scorer=TfIdf(), selector=summarizer_top())
    with pytest.raises(
        OptionError, match=r"scorer='lexrnk': a callable, or one of .*tfidf.*; did you mean \"lexrank\"\?"
    ):
        summarize(TEXT, scorer="lexrnk")
    with pytest.raises(OptionError, match=r"one of .*, random$"):
        summarize(TEXT, scorer="gpt")
    with pytest.raises(OptionError, match="selector"):
        summarize(TEXT, selector=TfIdf)  # the class, not an instance


def summarizer_top():
    """Return the selector called "top"."""
    from summarizer import Top

    return Top()


def test_a_background_lets_common_words_count_less():
    """A term that is common everywhere doesn't carry a sentence."""
    text = (
        "People think that people like what people do every single day. Kelp farms replace the lobster boats of Penrose. "
        "People who know people think so. The lobster boats of Penrose lost to the kelp farms. A goat stood there alone."
    )
    corpus = ["people think people do", "people like people", "people think", "kelp", "some people know people"]
    fitted = TfidfVectorizer(token_pattern=r"[^\W_]{2,}").fit(corpus)
    plain = summarize(text, scorer=Salience(position=0)).scores.parts["content"]
    informed = summarize(text, scorer=Salience(position=0), background=fitted).scores.parts["content"]
    assert informed[2] < plain[2]
    by_hand = {term: fitted.idf_[column] for term, column in fitted.vocabulary_.items()}
    assert summarize(text, scorer=Salience(position=0), background=by_hand).scores.parts["content"] == informed


@pytest.mark.parametrize("background", [TfidfVectorizer(), {}, {"a": -1}, {"a": "x"}, 3, "english"], ids=str)
def test_a_background_that_knows_nothing_is_refused(background):
    """Unfitted vectorizers and mappings without numbers are told what is needed."""
    with pytest.raises(OptionError, match="background"):
        Summarizer(background=background)


def test_terms_the_background_hasn_t_seen_are_its_rarest():
    """An unknown word is rarer than any known one."""
    from summarizer.representation.background import background_idf

    idf = background_idf({"road": 1.5, "the": 0.1})
    assert (idf["road"], idf["the"], idf["kelp"]) == (1.5, 0.1, 1.5)


def test_no_language_data_means_long_words_and_long_sentences_count():
    """On the language-free path a long word is worth more than a short one."""
    text = "Abc def ghi xyz. Internationalization among municipalities. Abc def internationalization municipalities. Q."
    content = summarize(text, language="", scorer=Salience(introduction=0)).scores.parts["content"]
    assert content[0] < content[1] < content[2] == 1
    assert content[3] == 0


def test_words_of_the_pattern_and_of_the_translation_are_the_same():
    """Latin-1 goes a faster way to the same words, typographic signs included."""
    for text in (
        "It's 3.5% of U.S. trade_off, isn't it? \x00 A-B C/D x1y2",
        "Don’t “stop” — now…",
        "Crème brûlée £5 x² ÆØÅ ß µ",
    ):
        found = words_of(text, load("en"))
        assert found == re.findall(r"[^\W_]+", text.lower())
        # A letter beyond Latin-1, which makes the whole text go the slow way.
        assert words_of(f"{text} й", load("en")) == [*found, "й"]


@pytest.mark.parametrize("more", ["", " Erdoğan saw π.", " Я и ты.", " 港口公路"])
def test_a_document_s_terms_are_those_of_its_sentences(more):
    """The whole text is translated at once where it is Latin; what comes of it is the same for each sentence."""
    texts = ["It's a naïve x² test of U.S. trade_off.", f"Don’t “stop” — ß µ now…{more}"]
    text = " ".join(texts)
    sentences = [Sentence(one, text.index(one), text.index(one) + len(one), n, 0) for n, one in enumerate(texts)]
    for language in map(load, ("en", "de", "zh", "")):
        found = list(distinct_terms(text, sentences, language))
        assert found == [set(terms_of(one, language)) for one in texts]
        assert not any(len(term) == 1 for own in found for term in own)


def test_scripts_without_spaces_have_pairs_of_characters_for_terms():
    """Chinese is scored by neighbouring characters, without those of function words; Latin words stay whole."""
    representation = summarize("港口公路关闭了。NATO的公路关闭。", language="zh").selection.analysis.representation
    assert representation.terms == [["港口", "口公", "公路", "路关", "关闭"], ["nato", "公路", "路关", "关闭"]]
    assert representation.distinct == [set(terms) for terms in representation.terms]
    assert (
        summarize("港口公路关闭了。渡轮照常。公路关闭。", title="公路关闭", language="zh").scores.parts["title"][1] == 0
    )


def test_cues_count_in_scientific_text_only():
    """What a paper says of itself is worth more there; one "we show" in the news is worth nothing."""
    paper = (
        "Kelp forests have been studied for decades. In this paper we propose a method to count kelp from the air. "
        "Our results show that drones miss a tenth of it. Many other approaches exist and need boats."
    )
    cues = summarize(paper).scores.parts["cue"]
    assert cues == (0, 0.8, 0.8, 0)
    assert "cue" not in summarize(paper, scorer=Salience(cue=0)).scores.parts
    news = (
        "The council met. We propose a new road, the paper said, and its study and the results of the work will show. "
        + "Nothing else happened. " * 90
    )
    assert "cue" not in summarize(news, language="en").scores.parts


def test_the_first_thousand_sentences_tell_whether_a_book_is_scientific():
    """Cues behind them count where there are enough before, and don't make a book scientific alone."""
    cued, plain = "In this paper we propose a method and study its results.", "Kelp grows in the cold sea."
    papers = summarize(" ".join([cued, plain] * 501), language="en").scores.parts["cue"]
    assert papers == (0.8, 0) * 501
    assert "cue" not in summarize(" ".join([plain] * 1000 + [cued] * 900), language="en").scores.parts


QUIET = "The harbour board closed the old pier on Monday because two of its piles had split in the storm. "


def test_where_a_text_asks_its_first_sentences_count_for_less():
    """Each question in a hundred sentences takes 6 % off, a tenth of them and more 60; chats, where all ask, nothing."""
    question = "Who will pay for the divers and for the timber that the board has ordered from Norway? "
    first = [
        summarize(QUIET * (20 - n) + question * n, language="en").scores.parts["position"][0] for n in (0, 1, 2, 8)
    ]
    assert first == pytest.approx([first[0], first[0] * 0.7, first[0] * 0.4, first[0] * 0.4])
    chat = "Who will pay for the divers? The board pays for them all. " * 9
    assert summarize(chat, language="en").scores.parts["position"][0] == pytest.approx(first[0])


def test_where_talk_is_fumbled_its_first_sentences_count_for_less():
    """What fills a pause, "um" and its kin, takes off as much as questions do."""
    fumbled = "The divers, um, they went down again to look at what the storm had left of the piles. "
    digest = summarize(QUIET * 19 + fumbled, language="en")
    assert digest.scores.parts["position"][0] == pytest.approx(0.8 * math.exp(-0.2) * 0.7)


@pytest.mark.parametrize(
    ("quiet", "thanks", "language"),
    [
        (QUIET, "The divers were thanked by the mayor for the days that they had spent down there. ", "en"),
        (
            "Havnestyret stengte den gamle kaia mandag fordi to av pælene hadde sprukket i stormen. ",
            "Byen sier takk til dykkerne for de dagene som de har brukt der nede under kaia. ",
            "no",
        ),
    ],
)
def test_where_people_thank_the_first_sentences_count_for_less(quiet, thanks, language):
    """A speech, a column and a report of how people felt begin with what isn't their news."""
    digest = summarize(quiet * 19 + thanks, language=language)
    assert digest.scores.parts["position"][0] == pytest.approx(0.8 * math.exp(-0.2) * 0.7)
    assert summarize(quiet * 20, language=language).scores.parts["position"][0] == pytest.approx(0.8 * math.exp(-0.2))


def test_in_a_chat_everybody_thanks():
    """There a thank-you tells nothing of the first sentences."""
    turns = [
        "Ann: The harbour board closed the old pier on Monday because two of its piles had split in the storm.",
        "Ben: Thanks for telling me about it, we would have gone there with the boat on Sunday morning.",
    ]
    digest = summarize("\n".join(turns * 4), language="en")
    assert digest.sentences[0].speaker == "Ann"
    assert digest.scores.parts["position"][0] == pytest.approx(0.8 * math.exp(-0.2))


def test_forms_of_a_word_are_one_thing_in_spanish():
    """What is said of a thing in two numbers is said twice; in English it would be two things."""
    text = (
        "La cooperativa abrió un mercado nuevo al lado del puerto viejo. Las cooperativas venden allí naranjas y pan. "
        "Nadie habló del precio que pagaron. El alcalde llegó tarde a la fiesta."
    )
    weights = {}
    for language in ("es", "en"):
        digest = summarize(text, 1, language=language)
        weights[language] = digest.selection.scores.parts["content"]
        told = digest.why(0).to_dicts()[0]["because"]
        assert ("cooperativa (in 2 sentences, here first)" in told) == (language == "es")
    assert weights["es"][1] > weights["es"][3] == 0


def test_a_form_of_a_word_is_not_said_first_where_another_was():
    """Turkish has a word in a dozen forms: the first of them alone counts more, by half of what it would elsewhere."""
    text = "Dalgıçları liman gördü. Dalgıçların raporu geldi. Dalgıçlarla konuşan çıkmadı. Fırtına uzun sürdü."
    digest = summarize(text, 2, language="tr")
    assert digest.selection.scores.parts["content"] == pytest.approx([1.0, 1 / 1.5, 1 / 1.5, 0.0])
    assert "dalgıçları (in 3 sentences, here first)" in digest.why(0).to_dicts()[0]["because"]
    assert "dalgıçların (in 3 sentences)" in digest.why(1).to_dicts()[0]["because"]

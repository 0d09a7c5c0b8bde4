"""What a reader would find wrong with a choice of sentences."""

import pytest

from summarizer import split_sentences
from summarizer.evaluation.faults import FAULTS, faults
from summarizer.languages.language import load
from summarizer.sentences.form import is_fragment, is_item, is_question, opening, words_quoted


def found_in(text, *picks, language="en"):
    """Return the names of the faults of a choice."""
    found = faults(split_sentences(text, language), picks, load(language))
    assert tuple(found) == FAULTS
    return [name for name in FAULTS if found[name]]


STORY = "The mayor of Lund spoke at noon. She had won by a hair. But the count goes on in two wards. Will it hold? Yes, said Ann."


@pytest.mark.parametrize(
    ("picks", "wrong"),
    [
        ([0], []),
        ([0, 1], []),
        ([1], ["dangling"]),
        ([0, 2], ["dangling"]),
        ([0, 1, 2], []),
        ([0, 3], ["question"]),
        ([3, 4], []),
        ([], []),
    ],
)
def test_openings_and_questions_need_their_neighbours(picks, wrong):
    """A "she" needs the sentence before it, a question the one behind it."""
    assert found_in(STORY, *picks) == wrong


def test_the_first_sentence_of_a_document_never_dangles():
    """What has nothing before it points at nothing before it."""
    assert found_in("It rained all day in the valley. The river rose.", 0) == []


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ('"We never gave up on the old bridge and its people."', True),
        ("“We never gave up on the old bridge and its people.”", True),
        ('"We never gave up on the old bridge and its people," said Ann Bell.', False),
        ('"We never gave up on the old bridge.', True),
        ('We gave all we had for the bridge."', True),
        ('The "old bridge" stands again.', False),
        ("'Tis the season of the old bridge.", False),
        ("The old bridge (which fell in May) stands again.", False),
    ],
)
def test_a_quotation_needs_somebody_who_speaks(sentence, wrong):
    """A sentence of nothing but quotation, or inside one, is left without its speaker."""
    assert ("quotation" in found_in(f"The town had a feast. {sentence} All was well in the end.", 1)) is wrong


def test_a_quotation_beside_its_neighbour_has_its_speaker():
    """The speaker is named in the sentence before or behind it."""
    text = 'Ann Bell spoke to the town. "We never gave up on the old bridge." The feast began.'
    assert found_in(text, 0, 1) == []


def test_two_sentences_that_say_the_same():
    """Three of five words in common are too many."""
    text = "The old bridge fell into the river on Monday. The old bridge fell into the cold river on Monday. Nobody was hurt."
    assert found_in(text, 0, 1) == ["repetition"]
    assert found_in(text, 0, 2) == []


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("and so they left the town for good.", "fragment"),
        ("All that was left of the bridge", "fragment"),
        ("Ann Bell (left) with her two sons at the feast.", "caption"),
        ("Ann Bell (third from the top, pictured) opened the feast.", "caption"),
        ("Photo: Ann Bell opens the feast with her two sons.", "caption"),
        ("• Bring a chair and a glass of your own.", "item"),
        ("2. Bring a chair and a glass of your own.", "item"),
        ("LUND, Sweden, May 3.", "dateline"),
        ("PUBLISHED: 14:11 EST, 3 May 2014.", "dateline"),
    ],
)
def test_what_is_no_prose(sentence, fault):
    """A fragment, a caption, a list's item and a dateline are told from prose by their form."""
    assert fault in found_in(sentence, 0)


@pytest.mark.parametrize(
    "sentence", ["Ann Bell left for Lund on May 3.", "NATO met.", "It was 1999.", "He left (and right he was) at once."]
)
def test_prose_that_looks_a_little_like_it(sentence):
    """A capital, a year and a bracket make no dateline and no caption."""
    assert found_in(sentence, 0) == []


def test_every_language_brings_its_own_words():
    """What points back is a matter of the language."""
    text = "Die Bürgermeisterin sprach am Mittag. Sie hatte knapp gewonnen."
    assert found_in(text, 1, language="de") == ["dangling"]


def test_the_reading_of_a_sentence():
    """Openings, quotes, questions, fragments and items are read off its text."""
    assert opening("“But, she said, it rained.”") == "but"
    assert words_quoted('"Not now," he said, "not "') == 4
    assert words_quoted("«Jamais» et „nie“ und “never ever") == 2
    assert is_question("“Who goes?”")
    assert is_fragment("go on")
    assert not is_fragment("Go on!")
    assert is_item("b) the second")
    assert not is_item("A. Smith left.")

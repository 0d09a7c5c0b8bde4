"""What leans on the sentence before it, beside sentences of other articles."""

import pytest

from summarizer import Summarizer, digest
from summarizer.digests.leaning import leaning
from summarizer.digests.news import read_articles
from summarizer.digests.scored import Scored
from summarizer.languages import load

REVIEWS = [
    "It gets great mileage and a great ride.",
    "It gets great mileage and a great ride for a small car.",
    "The Alma gets great mileage and a great ride on hills and in towns.",
    "The seats are hard.",
]


@pytest.mark.parametrize(
    ("language", "text", "leans"),
    [
        ("en", "“We trust nobody anymore,” he said in a call.", "pointer"),
        ("en", '"Kameron was a ball of energy," added she.', "pointer"),
        ("en", "“We trust nobody,” Anna Holm said before she left.", ""),
        ("en", "“We trust nobody.", ""),
        ("en", "The bridge is safe, he said.", "pointer"),
        ("en", "The bridge, she added, is safe.", "pointer"),
        ("en", "The bridge of Lund is safe, he said.", "connective"),
        ("en", "When the storm came, they left.", ""),
        ("en", "The bridge is safe, the mayor said.", ""),
        ("de", "Die Brücke ist sicher, wie er sagte.", ""),
        ("de", "„Wir trauen niemandem“, sagte er in Lund.", "pointer"),
        ("ru", "«Мы не верим никому», — сказал он.", "pointer"),
        ("en", "That's why the bridge is shut.", "pointer"),
        ("en", "For instance, the bridge is shut.", "connective"),
        ("en", "This week the bridge is shut.", ""),
        ("en", "The bridge is shut.", ""),
    ],
)
def test_what_leans(language, text, leans):
    """A speaker who is a pronoun beside his words does; a day of the reader's own doesn't."""
    assert leaning(text, load(language)) == leans


def test_an_article_that_opens_with_it_gives_way_to_one_that_says_what():
    """Two of four say "It", and behind another article's sentence nobody knows what that is."""
    assert [quote.text for quote in digest(REVIEWS, 1, by=None).sentences] == [REVIEWS[2]]


def test_an_article_that_opens_with_it_is_told_where_there_is_nothing_else():
    """It costs something, and isn't left out."""
    assert len(digest(REVIEWS[:2], 1, by=None).sentences) == 1


def test_a_passage_that_is_asked_answers_with_its_first_sentence_too():
    """A search brings pieces that are cut anywhere: "It" at the top of one costs nothing."""
    articles = read_articles(["It gets forty miles to the gallon.", "The Alma is sold in Lund."], Summarizer())[1]
    assert Scored(articles, Summarizer(), "how many miles to the gallon").leans == ["", ""]
    assert Scored(articles, Summarizer()).leans == ["connective", ""]


def test_a_speaker_without_his_name_comes_with_the_sentence_before_or_not_at_all():
    """In between another article may speak of another woman."""
    articles = [
        "The pier of Lund closes on Monday. Rain fell. “Our boats have nowhere else to go than the pier of Lund in any "
        "winter storm,” she said.",
        "The pier of Lund closes on Monday, the council says.",
    ]
    for sentences in range(1, 5):
        texts = [quote.text for quote in digest(articles, sentences, by=None).sentences]
        for place, text in enumerate(texts):
            assert not text.startswith("“") or texts[place - 1] == "Rain fell."

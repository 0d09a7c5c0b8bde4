"""The words around a summary, and the file that they are in."""

import gzip

import pytest

from summarizer import summarize
from summarizer.languages.language import NAMES
from summarizer.show.reading import reading_seconds
from summarizer.site.labels import SIGNATURE, WIDGET, known, labels_for


def test_the_widget_is_small():
    """As a server sends it: under 6 kB."""
    content = WIDGET.read_bytes()
    assert len(gzip.compress(content, 9)) < 6000
    assert content.startswith(SIGNATURE)


def test_the_widget_speaks_the_library_s_languages():
    """All 25 that have data."""
    assert set(known()) == set(NAMES) - {"eu"}
    for labels in known().values():
        assert labels.opening
        assert all(f"${place}" in labels.count for place in (1, 2, 3, 4))
        assert "$1" in labels.short
        assert "$1" in labels.long


def test_the_measure_is_said_in_words():
    """Seconds up to a minute and a half, then minutes; never nothing, and no time twice."""
    english = labels_for("en-GB")
    assert english.measure(3, 31, (20.4, 186)) == "3 of 31 sentences, 20\xa0s instead of 3\xa0min"
    assert english.measure(1, 2, (0.2, 89.4)) == "1 of 2 sentences, 1\xa0s instead of 89\xa0s"
    assert english.measure(1, 1, (0.2, 0.2)) == "1/1 · 1\xa0s"
    assert labels_for("fr").measure(1, 12, (4, 60)) == "1 des 12 phrases, 4\xa0s au lieu de 60\xa0s"
    assert labels_for("zh-Hans").measure(3, 31, (20, 186)) == "31句中的3句，20秒而非3分钟"


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (("nb",), "no"),
        (("nn-NO",), "no"),
        (("PT-br",), "pt"),
        (("de_AT",), "de"),
        (("tlh", "de"), "de"),
        (("", ""), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_has_words_counts(tags, language):
    """English where none has."""
    assert labels_for(*tags).language == language


def test_reading_takes_its_time():
    """By words, and by characters where white space divides none; Thai at the speed of an alphabet."""
    text = " ".join(f"The harbour road {number} is closed for the winter." for number in range(100))
    summary, article = reading_seconds(summarize(text, 1).selection)
    assert (round(summary, 2), round(article)) == (round(9 / 238 * 60, 2), round(900 / 238 * 60))
    for language, text, speed in (
        ("zh", "港口道路今年冬天关闭了。" * 20, 255), ("ja", "港の道はこの冬は閉鎖されています。" * 20, 357),
        ("th", "ถนนท่าเรือปิดในฤดูหนาวนี้ " * 20, 987),
    ):  # fmt: skip
        digest = summarize(text, 1, language=language)
        length = sum(character.isalnum() for each in digest.all_sentences for character in each.text)
        assert reading_seconds(digest.selection)[1] == pytest.approx(length / speed * 60)
    assert reading_seconds(summarize("").selection) == (0, 0)

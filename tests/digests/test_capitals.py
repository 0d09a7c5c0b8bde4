"""Words as they are written, and the names that they may be."""

import pytest

from summarizer.digests.capitals import name_of, titles_of


@pytest.mark.parametrize(
    ("token", "code", "name"),
    [
        ("“Karsted,", "en", "karst"),
        ("O’Brien's", "en", "brien"),
        ("IJssel", "nl", "ijsse"),
        ("(The", "en", ""),
        ("Monday", "en", ""),
        ("Mr", "en", ""),
        ("A", "en", ""),
        ("l'eau", "fr", ""),
        ("harbour", "en", None),
        ("“harbour", "en", None),
    ],
)
def test_a_word_with_a_capital_may_be_a_name(token, code, name):
    """Articles, days, titles and single letters are none."""
    assert name_of(token, code) == name


def test_a_very_long_word_is_a_name_as_well():
    """It isn't kept."""
    assert name_of("Karsted-" * 9, "en") == name_of("Karsted", "en") == "karst"


def test_titles_are_those_of_the_language():
    """Spanish has "Dra", English hasn't."""
    assert "dra" in titles_of("es")
    assert "dra" not in titles_of("en")

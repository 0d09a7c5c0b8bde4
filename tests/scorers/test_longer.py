"""What a paper, a report or a book says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Document, Salience, Summarizer, summarize
from summarizer.scorers.longer import centrality, sections
from tests.texts import prose

FILLER = "The keeper of hut {} wrote down the weather of the week and the names of those who had come by. "
POINT = "Kelp ropes calm the waves of the bay. "


def representation(text, **known):
    """Return the representation of a text."""
    return Summarizer().analyze(Document(text, language="en", **known)).representation


def centrality_by_definition(made):
    """Sum the cosines with the sentences behind, pair by pair."""
    n = len(made)
    raw = [sum(made.cosine(index, other) for other in range(index + 1, n)) for index in range(n)]
    least, most = min(raw), max(raw)
    return [(value - least) / (most - least) if most > least else 0.0 for value in raw]


@given(text=prose)
def test_centrality_is_the_sum_of_cosines_behind(text):
    """One pass over the terms equals all pairs."""
    made = representation("Kelp grows. " + text)
    assert centrality(made) == pytest.approx(centrality_by_definition(made), abs=1e-4)


@given(st.just(""))
def test_no_sentence_has_no_centrality(text):
    """An empty document has neither."""
    assert centrality(representation(text)) == sections(representation(text)) == []


def long_text(n):
    """Return n sentences of a report."""
    return "".join(FILLER.format(number) for number in range(n))


def test_the_parts_of_long_texts_come_in_from_60_to_100_sentences():
    """An article has none of them; in a paper position is worth half."""
    scores = {n: summarize(long_text(n), language="en").scores for n in (60, 80, 100, 140)}
    assert "centrality" not in scores[60].parts
    assert [max(scores[n].parts["centrality"]) for n in (80, 100, 140)] == pytest.approx([0.3, 0.6, 0.6])
    first = scores[60].parts["position"][0]
    assert [scores[n].parts["position"][0] for n in (80, 100, 140)] == pytest.approx(
        [0.75 * first, first / 2, first / 2]
    )


def test_each_can_be_turned_off():
    """A worth of 0 leaves the part out."""
    parts = summarize(long_text(100), language="en", scorer=Salience(centrality=0)).scores.parts
    assert "centrality" not in parts


def sectioned(heading):
    """Return a document of two sections and where the second starts."""
    first, second = long_text(70) + POINT, POINT + long_text(70)
    text = f"Introduction\n\n{first}\n\n{heading}\n\n{second}"
    start = text.index(heading)
    headings = [(0, 12), (start, start + len(heading))]
    return Document(text, title="The huts of the west", headings=headings, language="en"), 71


@pytest.mark.parametrize(("heading", "is_told"), [("5. Conclusions", True), ("The weather of the west", False)])
def test_a_section_that_tells_the_whole_is_worth_something(heading, is_told):
    """Its first sentence most, and less with each; other sections nothing; the introduction ends with its section."""
    document, start = sectioned(heading)
    part = summarize(document).scores.parts["section"]
    assert part[0] == pytest.approx(0.6)
    assert part[1] == pytest.approx(0.6 * 0.904837418)
    assert part[70] == 0
    assert part[start] == pytest.approx(0.6 if is_told else 0)
    assert "section" not in summarize(document, scorer=Salience(section=0)).scores.parts


def test_short_sections_end_where_the_next_begins():
    """What stands under the next heading isn't the introduction's."""
    text = f"Introduction\n\n{POINT * 2}\n\nHuts\n\n{long_text(3)}"
    start = text.index("Huts")
    made = representation(text, title="The huts of the west", headings=((0, 12), (start, start + 4)))
    assert sections(made) == pytest.approx([1, 0.904837418, 0, 0, 0])


def test_why_names_what_makes_a_sentence_central_and_its_section():
    """Both parts say what they saw."""
    document, start = sectioned("Conclusions")
    said = str(summarize(document).why(start))
    assert "conclusions" in said
    assert "how like it what comes after is" in said

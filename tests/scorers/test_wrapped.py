"""A text whose lines are broken at some width reads as the same text on long lines: the same sentences are picked."""

import re
import textwrap

import pytest

from summarizer import Document, Mmr, Summarizer, summarize

# Each breaks off where a word or a phrase tells something: "It / says", "thank / you", "voted / to", "the / latter".
PIER = """The pier of Colm is to be rebuilt from May on, and the ferry will leave from the north quay until it is done.
It says much about the board that nobody was asked before.
Ms Orr, who chairs the harbour board, told the skippers on Tuesday that two of its piles had split over an arm's length.
You know that I mean it kindly. For example, the skippers lose a season, and nobody at the board has an answer to that.
“We were told on the day,” said Jon Brae, who has landed crabs at Colm for thirty years and sells them in Oban."""
MINUTES = """The chair opened the meeting at seven, and the minutes of the last meeting were read and agreed by all.
Skippers said that the noise of the works would drive the fish away from the harbour for years to come.
The board, after an hour, voted to close the pier for the winter and to let the ferry leave from the north quay."""
ABSTRACT = """Piles of oak split where they stand in salt water, and nobody knows how long they hold before they do.
In this paper, we propose a probe that hears a pile split. Our results hold for piles of oak, of larch and of fir.
It has been tried at nine piers, of which two are closed, and in this work we show that it hears nine splits in ten."""
TEXTS = {"pier": PIER, "minutes": MINUTES, "abstract": ABSTRACT}
WIDTHS = range(20, 80, 3)


def lines(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n   "])
def test_where_lines_break_changes_nothing(name: str, end: str) -> None:
    """At any width, with any ends of lines, each sentence has the score that it has on one line."""
    whole = summarize(lines(TEXTS[name]), sentences=2, language="en")
    for width in WIDTHS:
        wrapped = textwrap.fill(lines(TEXTS[name]), width, break_on_hyphens=False).replace("\n", end)
        found = summarize(wrapped, sentences=2, language="en")
        assert [lines(each.text) for each in found.all_sentences] == [each.text for each in whole.all_sentences]
        assert found.selection.picks == whole.selection.picks
        assert found.selection.scores.parts == whole.selection.scores.parts


ABOVE = "The pier of Colm is closed for the winter."


@pytest.mark.parametrize(
    "text",
    [
        f"{ABOVE} But\nnobody at the board was asked.",
        f"{ABOVE} He\r\nwas not asked by the board.",
        f"{ABOVE} For\n   example, nobody at the board was asked.",
    ],
)
def test_an_opening_leans_at_a_lines_end(text: str) -> None:
    """A word that leans on the sentence before does so at a line's end."""
    analysis = Summarizer().analyze(Document(text, language="en"))
    assert Mmr().costs(analysis.scores, analysis.representation).opening(1) > 0


def test_the_text_stays_as_it_is() -> None:
    """What is picked is given as it stands, its lines where they were."""
    wrapped = textwrap.fill(lines(PIER), 30)
    for sentence in summarize(wrapped, sentences=2, language="en").sentences:
        assert wrapped[sentence.start : sentence.end] == sentence.text
        assert re.search(r"\n", sentence.text)

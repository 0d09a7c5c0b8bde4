"""What stands before the first sentence inside its block."""

import pytest

from summarizer import summarize
from tests.furniture.told import BODY, judged

DATELINES = [
    "(CNN) --",
    "(CNN)",
    "LONDON (Reuters) -",
    "PARIS, Oct. 5 (AP) —",
    "Cork, 5 May 2021 (AFP) —",
    "SANTA ROSA, Calif. (AP) –",
    "ASHFORD, March 14, 2022 /PRNewswire/ --",
    "PENROSE HEAD —",
    "Copperton, W.Va. (WVLN) -",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_the_first_sentence_begins_behind_its_dateline(dateline):
    """A dateline is furniture inside a paragraph, and only there."""
    digest = summarize(f"{dateline} {BODY[0]}\n\n" + "\n\n".join(BODY[1:]))
    assert digest.all_sentences[0].text == BODY[0].split(". ")[0] + "."
    assert [(span.text, span.reason) for span in digest.furniture] == [(dateline, "dateline")]


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — the alliance — met",
        "Waves — big ones — came",
        "In Penrose (pop. 900) the road",
        "I - that is, we - met",
        "A (B) C - D met",
        "The Associated Press (AP) said",
        "Pakistan Tehreek-e-Insaf (PTI) chairman said",
        "NASA — The agency",
        "MARTHE. – You shut the gate",
        "LIND, J. – We hold that it was not. The board met",
    ],
)
def test_what_only_looks_like_a_dateline_stays(opening):
    """Dashes and brackets belong to sentences as well."""
    assert judged(f"{opening} on Monday to talk about the road. {BODY[1]}")[1] == {}


def test_a_byline_that_lost_its_line_breaks_is_taken_off():
    """The head of a page glued into its text goes, up to the first sentence."""
    head = "By . Jane Doe . PUBLISHED: . 14:11 EST, 2 May 2013 . | . UPDATED: . 15:02 EST, 2 May 2013 ."
    _, removed, article = judged(f"{head} {BODY[0]} {BODY[1]}")
    assert removed == {head: "byline"}
    assert article == [f"{BODY[0]} {BODY[1]}"]

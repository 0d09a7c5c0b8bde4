"""Why, in two lines that nobody has to look up, and all of it on a phone."""

import re

import pytest

from summarizer import Mmr, Scores, summarize
from summarizer.show.markup import inert

TEXT = (
    "The council closed the harbour road on Monday. It had been undermined by the waves. The council will rebuild the "
    "harbour road in spring. Shops on the harbour road fear for the season. But who will pay for the road? "
    "“Nobody has asked us yet,” said the mayor of the town. The council closed the harbour road on Monday."
)


def scored(**parts):
    """Return a scorer whose parts are given for the seven sentences."""
    return lambda _: Scores(map(sum, zip(*parts.values(), strict=True)), parts)


ONE = [1.0, 0, 0, 0, 0, 0, 0]


# (which sentence, summary, what the two lines are)
SAID = [
    (0, summarize(TEXT, 1), ("In: it says what the text keeps coming back to (road, harbour, council), and it opens the text.", None)),
    (0, summarize(TEXT, 1, scorer=scored(mine=ONE)), ("In: it scores more than the others.", "Nothing speaks against it.")),
    (2, summarize(TEXT, 1, scorer=scored(mine=ONE), selector="top"), ("Out: others say more of what the text is about.", "It would be in a summary of 3 sentences.")),
    (6, summarize(TEXT, 1), (None, "No length lets it in.")),
    (0, summarize(TEXT, 1, scorer=scored(title=[5.0, 0, 0, 0, 0, 0, 0], length=[-0.2, 0, 0, 0, 0, 0, 0])), ("In: it says what the headline says.", "It is short.")),
    (4, summarize(TEXT, 1, query="Who will pay for it?"), ("In: it answers the question", None)),
    (5, summarize(TEXT, 1, selector=Mmr(diversity=0)), ("Out: it is short, and it is hard to understand by itself.", None)),
    (1, summarize(TEXT, 1, scorer=scored(mine=[0, 0, 0, 1.0, 0, 0, 0])), ("Out: it opens with a word that points back", None)),
    (2, summarize(TEXT, 1, scorer=scored(cue=[0, 0, 1.0, 0, 0, 0, 0], position=[0, 0, 0.5, 0, 0, 0, 0])), ("In: it announces its point, and it stands near the top.", None)),
    (2, summarize(TEXT, 1, scorer=scored(content=[0, 0, 1.0, 0, 0, 0, 0])), ("In: it says much of the text.", None)),
    (0, summarize(TEXT, 1, scorer=scored(doubt=[-1.0, 0, 0, 0, 0, 0, 0]), selector="top"), ("Out: it may be the page's, not the article's.", None)),
    (0, summarize("Long and " * 20 + "over. The end.", 1, scorer=lambda _: Scores([-1.0, 0.0], {"length": [-1.0, 0.0]})), ("Out: it is long.", None)),
]  # fmt: skip


@pytest.mark.parametrize(("index", "summary", "said"), SAID, ids=range(len(SAID)))
def test_two_lines_say_it(index, summary, said):
    """What weighs most, then what speaks against it or would let it in."""
    for line, wanted in zip(summary.why(index).plain, said, strict=True):
        assert wanted is None or line.startswith(wanted)
        assert line.endswith(".")


def test_what_is_alike_is_named():
    """A sentence that says in part what a chosen one says is told which."""
    assert summarize(TEXT, 1, scorer=scored(mine=ONE)).why(2).plain[0] == "Out: it says in part what sentence 0 says."


def test_the_page_of_reasons_is_as_narrow_as_a_phone():
    """Each sentence is whole, with its two lines; its figures are folded; nothing needs more than two columns."""
    summary = summarize(TEXT, 2)
    page = summary.explain().to_html()
    rows = re.findall(r"<tr>.*?</tr>", page)
    assert len(rows) == 7
    for row, reason in zip(rows, summary.explain(), strict=True):
        assert row.count("<td") == row.count("<th") == row.count("<details>") == 1
        assert ("<mark>" in row) == (reason.number is not None)
        assert all(inert(line) in row for line in reason.plain)
        assert f"score {reason.sentence.score + 0.0:.2f}" in row
    assert "width:100%" in page


def test_the_page_of_reasons_says_what_it_leaves_out():
    """Of a long text the best are shown, and the note says how many there are."""
    text = " ".join(f"The council voted on road number {n} on Monday, and nobody was against it." for n in range(80))
    page = summarize(text, 2).explain().to_html()
    assert page.count("<tr>") == 60
    assert "20 more" in page

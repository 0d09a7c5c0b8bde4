"""What a page's reader knows of its lists reaches the score: an item among prose costs, one of an article of items not."""

import pickle

import pytest

from summarizer import Document, Summarizer, summarize
from summarizer.document import PageBlock
from summarizer.many.summaries import summarize_many
from summarizer.scorers.readability import LISTED, Readability

PROSE = (
    "The harbour board closed the old pier because two of its piles had split under the weight of the ferry.",
    "Divers found the split piles under the deck of the pier when they went down to look at the ferry's berth.",
    "The board has ordered twelve piles of oak for the pier, and the ferry leaves from the market until May.",
    "Shops on the islands wait for the ferry, and the board of the harbour has promised them a second boat.",
)
ITEMS = (
    "Take the ferry from the market at seven, and not from the old pier of the harbour board.",
    "Bring the ticket of the pier to the market, where the board of the harbour takes it back.",
    "Leave the car at the pier of the ferry, since the market has no room for it.",
)


def page(*blocks):
    """Return the document of a page's blocks, each a kind and a text; those of no kind were left out."""
    text, found = "", []
    for kind, said in blocks:
        if kind == "left":
            found.append(PageBlock(said, reason="link"))
            continue
        text += "\n\n" if text else ""
        found.append(PageBlock(said, kind, len(text), len(text) + len(said)))
        text += said
    return Document(text, language="en", blocks=tuple(found))


def listed(n_prose, n_items):
    """Return a page of so many paragraphs and items of a list behind them."""
    return page(
        ("left", "Home"),
        *[("paragraph", said) for said in PROSE[:n_prose]],
        *[("item", said) for said in ITEMS[:n_items]],
    )


def told(document):
    """Return the sentences that stand in a list which counts, and those that pay for it."""
    made = Summarizer().analyze(document).representation
    paying = {k for k in range(len(made)) if LISTED in [rule for rule, _ in Readability(made).stumbles(k)]}
    assert paying == made.listed
    return sorted(paying)


@pytest.mark.parametrize(
    ("n_prose", "n_items", "expected"),
    [(4, 0, []), (4, 1, []), (4, 2, [4, 5]), (2, 3, [2, 3, 4]), (1, 2, [1, 2]), (0, 3, [])],
)
def test_items_cost_where_a_page_is_prose_and_lists(n_prose, n_items, expected):
    """Not where a short list sums the page up, nor where the list is the article."""
    assert told(listed(n_prose, n_items)) == expected


def test_a_list_that_is_most_of_a_text_costs_nothing():
    """Three quarters of its characters: "10 things to know", a listing, minutes."""
    assert told(page(("paragraph", "Ten things to know."), *[("item", said) for said in ITEMS])) == []


def test_a_text_without_blocks_tells_no_item():
    """The same text, as it stands on the page."""
    document = page(
        ("heading", "The pier"), ("paragraph", f"{PROSE[0]} {PROSE[1]}"), ("left", "More"), ("item", ITEMS[0])
    )
    assert told(Document(document.text, language="en")) == []


def test_no_sentence_stands_in_no_list():
    """A page may have nothing but headings."""
    assert told(page(("heading", "The pier"))) == []


def test_an_item_gives_way_to_prose():
    """The same sentence is worth less as an item than as a paragraph; `why` says so."""
    item, prose = (
        summarize(page(*[("paragraph", said) for said in PROSE[:2]], (kind, ITEMS[0])), 3)
        for kind in ("item", "paragraph")
    )
    scores = [each.score for each in item.all_sentences]
    assert scores == pytest.approx([*[each.score for each in prose.all_sentences[:2]], scores[2]])
    assert scores[2] == pytest.approx(prose.all_sentences[2].score - LISTED.cost)
    assert LISTED.said in str(item.why(2))
    assert LISTED.said not in str(prose.why(2))


def test_what_travels_knows_its_lists():
    """Between processes, and in a pickle."""
    document = listed(4, 2)
    expected = str(summarize(document, 2).why(5))
    assert "stands in a list" in expected
    assert str(pickle.loads(pickle.dumps(summarize(document, 2))).why(5)) == expected
    made = summarize_many([document] * 3, 2, jobs=2)
    assert [str(each.why(5)) for each in made] == [expected] * 3

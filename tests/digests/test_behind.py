"""What is unfit in its own article comes behind all else; a line that is no title heads no story."""

import pytest

from summarizer import Document, digest
from summarizer.digests.behind import UNFIT, costs, odd
from summarizer.digests.news import read_articles
from summarizer.digests.scored import Scored
from summarizer.pipeline import Summarizer

COURIER = (
    "The ferry Alma ran aground off Brenholm on Monday night with 212 passengers. The captain had left the marked "
    "channel to avoid a sailing boat, the owner said. Oil booms were laid around the hull at dawn."
)
HERALD = (
    "On Monday night the ferry Alma, with passengers from three countries, ran aground off the island of Brenholm. "
    "Divers found a crack of four metres below the engine room. The pilots' union had warned of the rocks in May."
)


def scored(*articles):
    """Return the sentences of a story."""
    return Scored(read_articles(articles, Summarizer())[1], Summarizer())


def test_what_a_picture_shows_comes_behind_all_else():
    """However much of it the articles share."""
    caption = "The ferry Alma aground off Brenholm on Monday night with 212 passengers on board. (Ann Lee/AFP)"
    articles = [f"{caption}\n\n{COURIER}", f"{caption}\n\n{HERALD}"]
    assert not any("on board" in quote.text for quote in digest(articles, 4, by=None).sentences)


def test_half_a_quotation_comes_behind_all_else():
    """Though each of the others says some of it, so that it would be picked first."""
    half = "“The ferry Alma ran aground off Brenholm on Monday night with 212 passengers in lifeboats and on deck."
    articles = (
        f"The captain had left the marked channel to avoid a sailing boat. Oil booms were laid around the hull at dawn. {half}",
        "On Monday 212 passengers were frightened. Divers found a crack of four metres below the engine room.",
        "The ferry Alma had lifeboats for half of them. Schools on the islands stay closed, and the post comes by helicopter.",
        "People slept on deck at Brenholm that night. Two of the boats would not open, a passenger told the police.",
    )
    assert half[1:] not in digest(articles, 5, by=None)


def test_what_is_unfit_comes_where_there_is_room():
    """It costs something, and isn't shut out; who asks may be answered by it."""
    caption = "Divers with lamps wait on the quay of Brenholm for the tide on Tuesday morning. (Ann Lee/AFP)"
    articles = [f"{caption}\n\n{COURIER}", HERALD]
    made = scored(*articles)
    assert costs(made) == {0: UNFIT}
    assert costs(Scored(made.articles, Summarizer(), "Who waits on the quay?")) == {}
    assert "lamps" not in digest(articles, 6, by=None)
    assert "lamps" in digest(articles, 9, by=None)


def test_what_is_too_short_is_not_odd():
    """It stands behind by its own score, and in a ticker it is all there is."""
    assert odd(scored(f"{COURIER} It sank.", HERALD)) == []


@pytest.mark.parametrize(
    "line", ["Getty Images Alma", "The Alma at Brenholm. (AP Photo/Sol Pike)", "Posted May 21, 2026 5:27 pm Alma"]
)
def test_what_stands_above_an_article_and_is_no_title_heads_no_story(line):
    """It says what a picture shows, or when the article was written."""
    assert digest([f"{line}\n\n{COURIER}"]).stories[0].title is None
    assert digest([Document(COURIER, title=line)]).stories[0].title == line


@pytest.mark.parametrize(
    "line",
    [
        "Photo shows ferry Alma aground off Brenholm",
        "Ferry Alma aground (Reuters/Ipsos poll)",
        "Image rights of the ferry are sold",
        "Getty Images sues owner of the Alma",
        "Minutes of Brenholm's board, 12 March 2026, 19:00",
    ],
)
def test_a_headline_that_has_a_captions_words_heads_its_story(line):
    """Pictures, agencies and days are what news tells of, too."""
    assert digest([f"{line}\n\n{COURIER} Brenholm's board has minutes of the poll."]).stories[0].title == line

"""From stories to all that a digest is read off: they, their articles, what was left out."""

from __future__ import annotations

from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..analysis import Analysis
    from ..budget import Budget
    from ..document import Document
    from .news import LeftOut
    from .quote import Quote
    from .story import Story

# Between two stories stands an empty line.
GAP = "\n\n"


class Edition(Record):
    """What a `Digest` is the text of, and what is shown and written.

    Parameters
    ----------
    stories : tuple of Story
        In the order of the digest.
    articles : tuple of Document
        All that were given, in order.
    left_out : tuple of LeftOut
        The articles that are in no story.
    budget : Budget
        The ceilings that it keeps.
    analyses : dict of int to Analysis
        What was found in each article, where that is known.
    """

    stories: tuple[Story, ...]
    articles: tuple[Document, ...]
    left_out: tuple[LeftOut, ...]
    budget: Budget
    # Beside the documents, since those that are left out and those read back have none.
    analyses: dict[int, Analysis]

    @property
    def text(self) -> str:
        """The stories, an empty line between two."""
        return GAP.join(self.stories)

    @property
    def sentences(self) -> tuple[Quote, ...]:
        """The sentences of all stories, in reading order."""
        return tuple([quote for story in self.stories for quote in story.sentences])

"""From what a site's owner says to how its pages are summarized."""

from __future__ import annotations

from ..errors import OptionError
from ..languages.language import load
from ..pipeline import Summarizer
from ..record import Record, check_whole
from .places import check_selector

# Where an article is, in pages of most generators: the first of these that a page has counts.
INTO = ("article", "[role=main]", "main")
# Behind what the summary stands: the head of the article, its title.
AFTER = "header, h1"
# An article of fewer sentences is read in half a minute.
LEAST = 8


class Settings(Record):
    """How the pages of a site are summarized.

    Parameters
    ----------
    into : tuple of str
        CSS selectors of the element that is the article; the first that a page has counts, with all that it finds.
    after : str
        CSS selector of what the summary stands behind, where that comes before the first paragraph; otherwise, or where
        it is "", the summary comes first in the article.
    least : int
        Articles of fewer sentences are left alone, 1 or more; so are those of which a summary would be the half.
    script : str, optional
        The address of the widget, for pages to load it from; "" for no script, None for the file that is put into the
        folder.
    language, query : str, optional
        As `summarize` takes them.
    summarizer : Summarizer
        What makes the summaries.

    Raises
    ------
    OptionError
        If a selector is none, a language isn't known, or a number can't mean anything.
    """

    into: tuple[str, ...] = INTO
    after: str = AFTER
    least: int = LEAST
    script: str | None = None
    language: str | None = None
    query: str | None = None
    summarizer: Summarizer = Summarizer()

    def _check(self) -> None:
        if not self.into:
            raise OptionError("into", self.into, "at least one CSS selector")
        for selector in self.into:
            check_selector("into", selector)
        if self.after:
            check_selector("after", self.after)
        check_whole("least", self.least, 1)
        if self.language is not None:
            load(self.language)  # raises where there is no such language, before a page is written

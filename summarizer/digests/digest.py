"""From a feed of articles to its digest, a `str` that knows its stories and their sources."""

from __future__ import annotations

from ..errors import InputError
from ..summary import Excerpt, written_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any, Self

    from ..budget import Budget
    from ..document import Document
    from .edition import Edition
    from .feed import Feed
    from .news import LeftOut
    from .quote import Quote
    from .story import Story


class Digest(Excerpt):
    """What several articles say, in a few of their own sentences: a `str` that knows its stories and their sources.

    False and empty where nothing could be taken. The stories stand apart by an empty line.

    Attributes
    ----------
    edition : Edition
        What everything here is read off.
    """

    __slots__ = ("_feed", "edition")
    _called = "the digest"
    edition: Edition
    _feed: Feed | None

    def __new__(cls, edition: Edition, feed: Feed | None = None) -> Self:
        """Be the text of the stories."""
        made = super().__new__(cls, edition.text)
        made.edition, made._feed = edition, feed
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.edition, self._feed)

    @property
    def stories(self) -> tuple[Story, ...]:
        """The one with most articles first; with ``by="date"`` in the order of their days."""
        return self.edition.stories

    @property
    def sentences(self) -> tuple[Quote, ...]:
        """The sentences of all stories, in reading order."""
        return self.edition.sentences

    @property
    def articles(self) -> tuple[Document, ...]:
        """All that were given, in order; those that couldn't be read are empty."""
        return self.edition.articles

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The articles that are in no story, each with its reason."""
        return self.edition.left_out

    @property
    def budget(self) -> Budget:
        """The ceilings that it keeps."""
        return self.edition.budget

    def _cut(self, budget: Budget) -> Digest:
        if self._feed is None:
            raise InputError("the digest", "was read back, and its articles' other sentences are gone; call digest()")
        return Digest(self._feed.cut(budget), self._feed)

    def to_dict(self, *, is_whole: bool = False) -> dict[str, Any]:
        """Return the digest as plain data; `schema` counts up when a key changes its meaning.

        Parameters
        ----------
        is_whole : bool
            Whether the articles' texts go along.

        Returns
        -------
        dict
        """
        from .saved import to_dict

        return to_dict(self.edition, is_whole=is_whole)

    @classmethod
    def from_dict(cls, written: Mapping[str, Any]) -> Digest:
        """Return the digest that `to_dict` wrote; of articles written without their texts only what is quoted is known.

        Raises
        ------
        InputError
            If it is nothing that `to_dict` wrote; the message names the field.
        """
        from .saved import from_dict

        return cls(from_dict(written))

    # What shows a digest is imported when it is looked at.

    def to_markdown(self) -> str:
        """Return each story's title as a heading and its sentences as a list, each with its source."""
        from .shown import in_markdown

        return in_markdown(self.edition)

    def to_html(self, path: str | PathLike[str] | None = None, *, fragment: bool = False) -> str:
        """Return one page that stands alone: the stories, each sentence linked to its place in its article.

        Parameters
        ----------
        path : str or PathLike, optional
            Where to write it as well, in one step: what was there is whole, or replaced whole.
        fragment : bool
            Whether it is a part of a page instead, to be put into one of your own: what a notebook shows, each story's
            sentences with links to their sources, the articles folded. It has inline styles and no script, and the
            text in it is escaped.

        Returns
        -------
        str

        Raises
        ------
        OSError
            If it can't be written.
        """
        from .page import page
        from .shown import fragment as part

        return written_to(part(self.edition) if fragment else page(self.edition), path)

    def __html__(self) -> str:
        """Return each story's title, and its sentences as a list, which templates put in as it is: escaped."""
        from .shown import in_a_template

        return in_a_template(self.edition)

    def _repr_html_(self) -> str:
        from .shown import fragment

        return fragment(self.edition)

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/html": self._repr_html_(), "text/markdown": self.to_markdown(), "text/plain": self.to_text()}

    def to_text(self) -> str:
        """Return the stories as plain text, each sentence with its source behind it, inert in a terminal."""
        from .shown import in_text

        return in_text(self.edition)

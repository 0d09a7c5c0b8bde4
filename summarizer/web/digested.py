"""From several articles and what is asked of them to plain data: their digest."""

from __future__ import annotations

from datetime import date

from ..digests.pipeline import digest
from ..document import Document
from .answers import ceilings, known, stages
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .asked import Article, AskedDigest


def digest_of(
    asked: AskedDigest, read: Callable[[Any], Document], most: int, counter: Callable[[str], int] | None = None
) -> dict[str, Any]:
    """Return a digest as the service answers it: what `Digest.to_dict` says.

    Parameters
    ----------
    asked : AskedDigest
    read : callable
        Article -> its document.
    most : int
        How many articles there may be.
    counter : callable, optional
        Counts tokens.

    Raises
    ------
    Problem
        413, if there are too many articles.
    """
    if len(asked.articles) > most:
        raise Problem(413, "too_many", f"a digest is made of {most} articles at most")

    made = digest(
        asked.articles,
        **ceilings(asked, counter),
        per=asked.per,
        known=asked.known,
        since=written(asked.since),
        query=asked.query,
        by=asked.by,
        order=asked.order,
        stories=asked.stories,
        language=known(asked.language),
        **stages(asked),
        read=lambda article: _dated(article, read(article)),
    )
    return made.to_dict()


def written(moment: date | None) -> str | None:
    """Return a date as text."""
    return None if moment is None else moment.isoformat()


def _dated(article: Article, document: Document) -> Document:
    """Return an article's document with what was said of it besides."""
    said = {
        "title": article.title,
        "language": known(article.language),
        "author": article.author,
        "date": written(article.published),
    }
    return document.replace(**{name: value for name, value in said.items() if value is not None})

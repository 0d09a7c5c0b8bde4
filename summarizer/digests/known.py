"""From what the reader has read to what is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from ..document import Document
from ..record import Record
from ..summary import Summary
from .echoes import Echoes
from .news import article_of, read_articles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..pipeline import Summarizer
    from .news import Article

    Pair = tuple[str, str]

# What an error says to do, also to who passes a digest as it was written.
_READ = (
    "pass an iterable of what the reader has read; a digest that was saved is Digest.from_json(...) or "
    "Digest.from_dict(...) of it"
)


class Memory(Record):
    """What the reader knows.

    Parameters
    ----------
    echoes : Echoes
        The sentences.
    pairs : frozenset of pair of str
        The pairs of neighbouring words in them.
    """

    echoes: Echoes
    pairs: frozenset[Pair]


def remembered(articles: Sequence[Article]) -> Memory | None:
    """Return what a reader of some articles knows; None where there is none."""
    if not articles:
        return None
    pairs = [article.pairs(k) for article in articles for k in range(len(article.words))]
    return Memory(Echoes([own for article in articles for own in article.told]), frozenset(chain.from_iterable(pairs)))


def known_articles(known: Iterable[Any] | None, summarizer: Summarizer, language: str | None) -> list[Article]:
    """Return what the reader has read as articles: texts, documents, and the sentences of summaries and digests.

    Raises
    ------
    TypeError
        If it is one document in the place of several, or one of them is none of these.
    """
    if isinstance(known, Document) or (isinstance(known, str) and not hasattr(known, "sentences")):
        message = f"known is one document; {_READ}"
        raise TypeError(message)
    if not isinstance(known, Iterable | None) or isinstance(known, Mapping):
        message = f"known is of type {type(known).__name__}; {_READ}"
        raise TypeError(message)
    texts: list[str | Document] = []
    quoted: list[Document] = []
    # A digest or a summary alone is meant as it is: nobody reads a digest letter by letter.
    for one in [known] if isinstance(known, str) else map(article_of, known or ()):
        if not isinstance(one, str | Document):
            message = f"known has a {type(one).__name__} in it; pass texts, Documents, Summaries and Digests"
            raise TypeError(message)
        # What was read of a summary is its sentences, and not its document.
        if isinstance(one, Summary):
            quoted.append(Document(str(one), language=one.language))
        elif hasattr(one, "stories"):
            quoted += [Document(str(story), language=story.language) for story in one.stories]
        else:
            texts.append(one)

    # What was quoted is no page: nothing in it is furniture.
    found = read_articles(texts, summarizer, language=language)[1]
    return found + read_articles(quoted, summarizer.replace(furniture="keep"))[1]

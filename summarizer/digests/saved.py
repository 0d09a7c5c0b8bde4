"""From a digest to plain data, which JSON can write, and back."""

from __future__ import annotations

from ..budget import Budget
from ..document import Document
from ..errors import InputError
from ..saving import check_fields, is_count, is_finite, is_flag, is_list, is_weights, quoted
from .edition import Edition
from .news import LeftOut
from .quote import Quote, Why
from .story import Story, known_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


# Counts up when a key changes its meaning.
SCHEMA = 1
# Code points: an article read back that says it is longer is no article.
_LONGEST = 100_000_000
# What is known of an article besides its text.
_QUOTE = ("text", "start", "end", "index", "paragraph", "score", "article", "said_by")
_KNOWN = ("title", "language", "author", "date", "url", "site")


def to_dict(edition: Edition, *, is_whole: bool = False) -> dict[str, Any]:
    """Return a digest as plain data, its articles' texts along with it or not."""
    return {
        "schema": SCHEMA,
        "kind": "digest",
        "text": edition.text,
        "stories": [_story(story) for story in edition.stories],
        "articles": [_article(document, is_whole=is_whole) for document in edition.articles],
        "left_out": [each.as_dict() for each in edition.left_out],
        "budget": {name: value for name, value in edition.budget.ceilings().items() if name != "token_counter"},
    }


def _story(story: Story) -> dict[str, Any]:
    """Return a story as plain data."""
    sentences = [
        {**quote._asdict(), "said_by": list(quote.said_by), "parts": dict(reason.parts), "pairs": _lists(reason.pairs)}
        for quote, reason in zip(story.sentences, story.reasons, strict=True)
    ]
    known = known_of(story)
    lists = {"articles": list(known["articles"]), "copies": _lists(known["copies"]), "dates": list(known["dates"])}
    ranks = [story.sentences.index(quote) for quote in story.ranked]
    return {"text": str(story), **known, **lists, "sentences": sentences, "ranks": ranks}


def _lists(pairs: Any) -> list[list[Any]]:
    return [list(pair) for pair in pairs]


def _article(document: Document, *, is_whole: bool) -> dict[str, Any]:
    """Return what is known of an article, its text along with it or not."""
    found = {name: getattr(document, name) for name in _KNOWN}
    return {**found, "text": document.text} if is_whole else found


def from_dict(written: Any, source: str = "the digest") -> Edition:
    """Return the edition that `to_dict` wrote.

    Parameters
    ----------
    written : mapping
        What `to_dict` returned, or JSON made of it.
    source : str
        What an error calls it.

    Raises
    ------
    InputError
        If it is nothing that `to_dict` wrote; the message names the field.
    """
    if not hasattr(written, "keys"):
        raise InputError(source, f"is of type {type(written).__name__}; pass the dict that to_dict() returned")
    schema = written.get("schema")
    # True is 1 to Python, and no number to whoever writes JSON.
    if written.get("kind") != "digest" or not is_count(schema) or schema != SCHEMA:
        found = f"{quoted(written.get('kind'))} of schema {quoted(schema)}"
        raise InputError(source, f"is {found}; this version reads 'digest' of schema {SCHEMA}")
    for name in ("stories", "articles", "left_out"):
        if not isinstance(written.get(name), list):
            raise InputError(source, f"has no list {name!r} as to_dict() writes it; it has {quoted(written.get(name))}")
    try:
        return _edition(written)
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise InputError(source, f"is no digest that to_dict() wrote: {type(error).__name__}: {error}") from error


def _edition(written: Mapping[str, Any]) -> Edition:
    """Return an edition, each part held to what was written."""
    _check_all(written)
    stories = [_restored(each) for each in written["stories"]]
    quoted_in: list[list[Quote]] = [[] for _ in written["articles"]]
    for story in stories:
        for quote in story.sentences:
            _check(quote.article < len(quoted_in), f"article {quote.article} of {len(quoted_in)}")
            quoted_in[quote.article].append(quote)

    articles = [_document(known, quotes) for known, quotes in zip(written["articles"], quoted_in, strict=True)]
    for article, quotes in zip(articles, quoted_in, strict=True):
        for quote in quotes:
            _check(article.text[quote.start : quote.end] == quote.text, f"a sentence isn't where it says: {quote:.40}")
    left_out = [LeftOut(each["article"], each["reason"], each["is_failure"]) for each in written["left_out"]]
    ceilings = {name: value for name, value in written["budget"].items() if name != "tokens"}
    # Tokens are nothing without their counter, which stayed at home.
    budget = Budget(**ceilings or {"sentences": max(1, sum(map(len, quoted_in)))})
    return Edition(tuple(stories), tuple(articles), tuple(left_out), budget, {})


# What is written of a story, of each of its sentences, of an article, of one that was left out.
_WORDS, _LIST = (lambda value: isinstance(value, str), "a text"), (is_list, "a list")
_NUMBER, _WHOLE = (is_finite, "a finite number"), (is_count, "a whole number")
_OR_NONE = (lambda value: value is None or isinstance(value, str), "a text, or null,")
_OF_A_STORY: dict[str, Any] = {
    "text": _WORDS, "title": _OR_NONE, "language": _WORDS, "articles": _LIST, "copies": _LIST,
    "dates": (lambda value: is_list(value) and all(isinstance(day, str) for day in value), "a list of days"),
    "sentences": _LIST, "ranks": _LIST,
}  # fmt: skip
_OF_A_SENTENCE: dict[str, Any] = {
    "text": _WORDS, "start": _WHOLE, "end": _WHOLE, "index": _WHOLE, "paragraph": _WHOLE, "score": _NUMBER,
    "article": _WHOLE, "said_by": _LIST, "parts": (is_weights, "an object of finite numbers"), "pairs": _LIST,
}  # fmt: skip
_OF_AN_ARTICLE: dict[str, Any] = dict.fromkeys(_KNOWN, _OR_NONE)
_OF_ONE_LEFT_OUT = {"article": _WHOLE, "reason": _WORDS, "is_failure": (is_flag, "true or false")}


def _check_all(written: Mapping[str, Any]) -> None:
    """Raise ValueError, which names the field, where something can't stand in it."""
    count = len(written["articles"])
    for place, article in enumerate(written["articles"]):
        others = () if "text" not in article else ("text",)
        check_fields(article, _OF_AN_ARTICLE, f"articles[{place}].", others=others)
    for place, each in enumerate(written["left_out"]):
        check_fields(each, _OF_ONE_LEFT_OUT, f"left_out[{place}].")
        _check_places([each["article"]], count, f"left_out[{place}].article")

    for number, story in enumerate(written["stories"]):
        own = f"stories[{number}]."
        check_fields(story, _OF_A_STORY, own)
        _check(bool(story["sentences"]), f"the field {own}sentences is empty")
        _check_places(story["articles"], count, f"{own}articles")
        _check_places([each for pair in story["copies"] for each in pair], count, f"{own}copies")
        for place, sentence in enumerate(story["sentences"]):
            check_fields(sentence, _OF_A_SENTENCE, f"{own}sentences[{place}].")
            _check_places(sentence["said_by"], count, f"{own}sentences[{place}].said_by")


def _check_places(indices: list[Any], count: int, field: str) -> None:
    """Raise ValueError unless some indices are those of articles that are there."""
    is_so = all(is_count(index) and index < count for index in indices)
    _check(is_so, f"the field {field} is {quoted(indices)}; of {count} articles that can't be")


def _check(is_so: bool, otherwise: str) -> None:
    """Raise ValueError where something isn't so."""
    if not is_so:
        raise ValueError(otherwise)


def _restored(written: Mapping[str, Any]) -> Story:
    """Return a story; its text has to be the one that was written."""
    quotes, reasons = [], []
    for sentence in written["sentences"]:
        fields = {name: sentence[name] for name in _QUOTE}
        quote = Quote(**{**fields, "said_by": tuple(sentence["said_by"])})
        is_there = quote.start <= _LONGEST and quote.end == quote.start + len(quote.text)
        _check(is_there, f"a sentence of {len(quote.text)} code points from {quote.start} to {quote.end}")
        quotes.append(quote)
        reasons.append(Why(dict(sentence["parts"]), tuple([(str(pair), int(n)) for pair, n in sentence["pairs"]])))
    # Ranks are a permutation, or a sentence would be lost or doubled.
    _check(sorted(written["ranks"]) == list(range(len(quotes))), "ranks that aren't those of its sentences")

    known = {name: written[name] for name in ("title", "language", "articles", "dates")}
    copies = [(int(copy), int(holder)) for copy, holder in written["copies"]]
    story = Story(quotes, written["ranks"], reasons, copies=copies, **known)
    # The text is written for other readers: it may not say something else.
    _check(str(story) == written["text"], "its sentences are not its text")
    return story


def _document(written: Mapping[str, Any], quotes: list[Quote]) -> Document:
    """Return an article, blank where its text isn't known."""
    known = {name: written[name] for name in _KNOWN}
    # Written whole.
    if "text" in written:
        return Document(written["text"], **known)
    # Blank where nothing is known, so that offsets stay true.
    pieces: list[str] = []
    reached = 0
    for quote in sorted(set(quotes), key=lambda quote: quote.start):
        _check(reached <= quote.start, f"two sentences in one place: {quote:.40}")
        pieces += [" " * (quote.start - reached), quote.text]
        reached = quote.end
    return Document("".join(pieces), **known)

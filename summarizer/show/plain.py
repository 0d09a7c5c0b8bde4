"""From the reasons of a sentence to two lines as a newsroom would say them: what speaks for it, what against it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    Reason: TypeAlias = Any  # of `reasons`, which asks this file

# What weighs less than this, in points of the score, nobody would mention; a cosine of .25 to a pick takes off .1.
_SAID = 0.1
# Characters: the best length of `Salience`, on either side of which a sentence loses.
_LONG = 130
# Terms that a line names.
_NAMED = 3


def plainly(reason: Reason) -> tuple[str, str]:
    """Return two lines on why a sentence is in a summary or isn't.

    Parameters
    ----------
    reason : Reason

    Returns
    -------
    tuple of str
        "In: ..." or "Out: ..." with what weighs most, and what speaks against it, or what would let it in.
    """
    for_it, against = _found(reason, _FOR, 1), _found(reason, _AGAINST, -1)
    if reason.number is not None:
        first = _joined(for_it) or "it scores more than the others"
        return f"In: {first}.", f"{_capital(_joined(against))}." if against else "Nothing speaks against it."

    first = _joined(against) or "others say more of what the text is about"
    least = reason.enough.get("sentences")
    return f"Out: {first}.", f"It would be in a summary of {least} sentences." if least else "No length lets it in."


def _found(reason: Reason, told: dict[str, Callable[[Reason], str]], sign: int) -> list[str]:
    """Return what the two weightiest parts and costs of a sign say, those that say something."""
    points = {**reason.parts, **reason.costs}
    weighty = [part for part in told if sign * points.get(part, 0.0) >= _SAID]
    weighty.sort(key=lambda part: -sign * points[part])
    return [told[part](reason) for part in weighty][:2]


def _joined(told: Sequence[str]) -> str:
    return ", and ".join(told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _content(reason: Reason) -> str:
    """Name the terms that the text comes back to."""
    terms = [term for term, _ in reason.terms[:_NAMED]]
    return f"it says what the text keeps coming back to ({', '.join(terms)})" if terms else "it says much of the text"


def _place(reason: Reason) -> str:
    return "it stands near the top" if reason.sentence.index else "it opens the text"


def _alike(reason: Reason) -> str:
    return f"it says in part what sentence {reason.nearest} says"


# Part or cost -> what is said of it.
_FOR: dict[str, Callable[[Reason], str]] = {
    "content": _content,
    "query": lambda _: "it answers the question",
    "position": _place,
    "title": lambda _: "it says what the headline says",
    "cue": lambda _: "it announces its point",
}
_AGAINST: dict[str, Callable[[Reason], str]] = {
    "doubt": lambda _: "it may be the page's, not the article's",
    "readability": lambda _: "it is hard to understand by itself",
    "opening": lambda _: "it opens with a word that points back, and the sentence before isn't there",
    "redundancy": _alike,
    "length": lambda reason: "it is long" if len(reason.sentence.text) > _LONG else "it is short",
}

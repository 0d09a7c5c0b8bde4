"""From what spoke for a sentence of a story to a table of it."""

from __future__ import annotations

from ..errors import OptionError
from ..show.table import Table, shortened
from .ordinals import ordinal, those
from .passages import ANSWER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .quote import Quote, Why

# What each part is, for people.
_SAID = {
    "article": "its score in its own article",
    "centrality": "how much its article is like the others",
    "shared": "what several articles say in the same words",
    "query": "how much of the question it has",
    "passage": "how well its passage answers the question",
}
# Characters of a sentence in a caption.
_CAPTION = 80


def why(quotes: Sequence[Quote], ranked: Sequence[Quote], reasons: Sequence[Why], sentence: int | Quote) -> Table:
    """Return what spoke for a sentence of a story.

    Parameters
    ----------
    quotes : sequence of Quote
        The story's, in reading order.
    ranked : sequence of Quote
        The same, the best first.
    reasons : sequence of Why
        In reading order.
    sentence : int or Quote
        One of them, or its place.

    Returns
    -------
    Table

    Raises
    ------
    OptionError
        If the story has no such sentence.
    """
    count = len(quotes)
    place: Any = sentence
    # A quote is a tuple; one of another story is none of these.
    if isinstance(sentence, tuple):
        place = quotes.index(sentence) if sentence in quotes else None
    if not hasattr(place, "__index__") or isinstance(place, bool) or not -count <= place < count:
        raise OptionError(
            "sentence", sentence, f"a whole number from 0 to {count - 1}, or one of the story's sentences"
        )
    quote, reason = quotes[place], reasons[place]

    rows: list[list[Any]] = [[part, points, _SAID.get(part, "")] for part, points in reason.parts.items()]
    # In words below the table: what isn't points.
    rank = ranked.index(quote) + 1
    others = len(quote.said_by)
    source = f"the {ordinal(quote.index)} sentence of the {ordinal(quote.article)} article"
    notes = [f"Picked as number {rank} of {count}: {source}."]
    if reason.pairs:
        named = ", ".join([f"{pair} ({articles})" for pair, articles in reason.pairs])
        notes.append(f"Pairs of words that several articles have: {named}.")
    if others:
        notes.append(f"{others} {'other says' if others == 1 else 'others say'} the same: {those(quote.said_by)}.")
    if "query" in reason.parts:
        notes.append(f"What answers less than {ANSWER:.0%} as well as the best is left out, unless fill is given.")
    rows.append(["score", quote.score, "their sum, before what was said counted less"])
    return Table(
        ["part", "points", "what it is"], rows, shortened(quote.text, _CAPTION), notes, frozenset([len(rows) - 1])
    )

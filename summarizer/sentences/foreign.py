"""From a tokenizer of the user's own to the sentences of a document."""

from __future__ import annotations

from operator import index

from ..document import Sentence
from ..errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Protocol

    from ..document import Block

    class Tokenizer(Protocol):
        """What splits a text into sentences: NLTK's own contract."""

        def span_tokenize(self, s: str) -> Iterable[tuple[int, int]]:
            """Yield the (start, end) of each sentence, in order."""


def foreign_sentences(text: str, within: Iterable[Block], tokenizer: Tokenizer) -> list[Sentence]:
    """Return what a user's tokenizer finds in some blocks of a text, without the white space around it.

    Parameters
    ----------
    text : str
        The whole text.
    within : iterable of Block
        Where to look, in order.
    tokenizer : Tokenizer
        Splits one block at a time.

    Returns
    -------
    list of Sentence
        Their scores are 0.

    Raises
    ------
    OptionError
        If its spans are no pairs of whole numbers, aren't in order, or not in the text.
    """
    found: list[Sentence] = []
    for first, last, paragraph in within:
        reached = first

        for begin, after in _spans(tokenizer, text[first:last]):
            start, end = first + begin, first + after
            if not reached <= start <= end <= last:
                raise OptionError(
                    "tokenizer", tokenizer, f"its spans must be in order and in the text; it gave ({begin}, {after})"
                )
            reached = end

            piece = text[start:end]
            if content := piece.strip():
                start += len(piece) - len(piece.lstrip())
                found.append(Sentence(content, start, start + len(content), len(found), paragraph))
    return found


def _spans(tokenizer: Any, text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans that a tokenizer gives, as plain numbers: NumPy's can't be written as JSON."""
    given = tokenizer.span_tokenize(text)
    for span in given if hasattr(given, "__iter__") else [given]:
        try:
            begin, after = map(index, span)
        except (TypeError, ValueError) as error:
            allowed = f"its spans must be (start, end) pairs of whole numbers; it gave {span!r:.80}"
            raise OptionError("tokenizer", tokenizer, allowed) from error
        yield begin, after

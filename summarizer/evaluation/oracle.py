"""From references to the sentences that match them best: the ceiling of every extractive summary."""

from __future__ import annotations

from statistics import fmean

from ..errors import OptionError
from ..record import Record
from .rouge import rouge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..budget import Limits
    from ..representation.representation import Representation

# Sums of the same figures in another order differ by less.
_DIGITS = 9


class Oracle(Record):
    """A selector that has read the references: what greedy selection could reach, to compare with.

    It takes the sentence that gains most in the mean of ROUGE-1 and ROUGE-2 F1, again and again, until none
    gains or fits; ties go to the earlier. Greedy, so a little below the best there is.

    Parameters
    ----------
    references : tuple of str
        One or more.
    join : {"mean", "max"}
        What several references become.
    language : str
        As for `rouge`.
    tokenizer : object, optional
        As for `rouge`.

    Notes
    -----
    A ROUGE for each sentence and pick: 10 ms for 30 sentences and three picks. Each looks at all words of the
    references, so that time grows with the product of both lengths.

    References
    ----------
    R. Nallapati, F. Zhai, B. Zhou, SummaRuNNer, AAAI 2017 (its extractive labels).

    Examples
    --------
    >>> from summarizer import Summarizer
    >>> Summarizer(selector=Oracle(("The council votes again.",)))("Rain fell. Nobody came. The council votes.", 1)
    'The council votes.'
    """

    references: tuple[str, ...]
    join: str = "mean"
    language: str = "en"
    tokenizer: Any = None

    def _check(self) -> dict[str, Any]:
        if isinstance(self.references, str) or not self.references:
            raise OptionError("references", self.references, "a tuple of one str or more")
        return {"references": tuple(self.references)}

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, the one that gains most first."""
        texts = [sentence.text for sentence in representation.sentences]
        purse = limits.purse()
        picks: list[int] = []
        best = 0.0
        while True:
            # A copy of the purse is spent from: the sentence is only tried.
            affordable = [
                index for index in range(len(texts)) if index not in picks and limits.spend(list(purse), index)
            ]
            worths = [self._worth(texts, [*picks, index]) for index in affordable]
            reached = max(worths, default=0.0)
            if reached <= best:
                return picks

            best = reached
            index = affordable[worths.index(reached)]  # of a tie the earlier
            limits.spend(purse, index)
            picks.append(index)

    def _worth(self, texts: Sequence[str], picks: Sequence[int]) -> float:
        """Return what the oracle maximizes of some sentences in reading order, rounded so that ties are ties."""
        sentences = [texts[pick] for pick in sorted(picks)]
        found = rouge(
            sentences,
            self.references,
            self.join,
            language=self.language,
            tokenizer=self.tokenizer,
            kinds=("rouge1", "rouge2"),
        )
        return round(fmean(found.values()), _DIGITS)

"""From a representation to the order of the text."""

from __future__ import annotations

from ..record import Record
from ..stages import Scores, scoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation


class Lead(Record):
    """The first sentences: what every summary of news has to beat.

    The score is minus the number of sentences before it, so that `Mmr` keeps the order, and leaves out repeats only.

    Notes
    -----
    Linear in the number of sentences.

    References
    ----------
    A. Nenkova, Automatic text summarization of newswire: lessons learned from the document understanding
    conference, AAAI 2005.
    """

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return 0, -1, -2 and so on."""
        return Scores([float(-index) for index in range(len(representation))])

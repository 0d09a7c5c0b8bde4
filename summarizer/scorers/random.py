"""From a representation to scores by chance, the same ones each time."""

from __future__ import annotations

from ..record import Record, check_whole
from ..stages import scoring
from .scores import drawn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation
    from ..stages import Scores


class Random(Record):
    """Any sentences: what is left when nothing is known, to compare with.

    The score is minus the number of sentences drawn before it. Each document has its own draw, the same every time.

    Parameters
    ----------
    seed : int
        Another number draws another order, 0 or more.

    Notes
    -----
    n log n.
    """

    seed: int = 0

    def _check(self) -> None:
        check_whole("seed", self.seed, 0)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return 0, -1, -2 and so on, in a drawn order."""
        import random

        text = "\n".join([sentence.text for sentence in representation.sentences])
        draw = random.Random(f"{int(self.seed)}\n{text}".encode("utf-8", "surrogatepass")).random
        return drawn(sorted(range(len(representation)), key=lambda _: draw()))

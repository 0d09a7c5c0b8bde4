"""From a representation to what each sentence weighs in the main topics."""

from __future__ import annotations

from functools import lru_cache

from ..record import Record, check_whole
from ..stages import Scores, scoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..representation.representation import Representation


class Lsa(Record):
    """Sentences that weigh most in the document's main topics: the singular value decomposition of its vectors.

    The score is the length of a sentence's vector in the space of the strongest dimensions, each scaled by its
    singular value. It takes long sentences with the main topics' words. Meant with `Top`.

    Parameters
    ----------
    dimensions : int, optional
        How many topics count, 1 or more; those that tie with the last count too. None: those whose singular value is
        at least half of the largest.

    Notes
    -----
    Up to 400 sentences by the eigenvalues of their products, exact; above it by a Lanczos process with a fixed
    start, for the 100 strongest dimensions at most. Imports NumPy and SciPy. The best sentence has 1; rounded to
    6 digits, what linear algebra agrees on across platforms.

    References
    ----------
    J. Steinberger, K. Ježek, Using latent semantic analysis in text summarization and summary evaluation, ISIM 2004.
    """

    dimensions: int | None = None

    def _check(self) -> None:
        if self.dimensions is not None:
            check_whole("dimensions", self.dimensions, 1)

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        if not len(representation) or not (matrix := representation.vectors).nnz:
            return Scores([0.0] * len(representation))
        squares, topics = _spectrum(matrix)

        # Half of the largest singular value is a quarter of its square.
        least = squares[0] / 4 if self.dimensions is None else squares[min(self.dimensions, len(squares)) - 1]
        lengths = (topics[:, squares >= least * _ALIKE] ** 2).sum(axis=1) ** 0.5
        return Scores([round(length, 6) for length in (lengths / lengths.max()).tolist()])


# Forgives what tells equal values apart: those that tie count all or not at all.
_ALIKE = 1 - 1e-8
# Sentences or terms up to which all dimensions are computed, 60 ms; and how many dimensions at most beyond.
_DENSE, _STRONGEST = 400, 100


def _spectrum(matrix: Any) -> tuple[Any, Any]:
    """Return the squared singular values of a matrix, largest first, and its rows in those dimensions, (n, k)."""
    import numpy as np
    from threadpoolctl import threadpool_limits

    n, d = matrix.shape
    small = min(n, d) <= _DENSE
    if not small:
        from scipy.sparse.linalg import LinearOperator, eigsh

    # One thread: so small a matrix waits 10 ms for the others, and their number would show in the last digits.
    with _blas().limit(limits=1) if small else threadpool_limits(1):
        if not small:
            products = LinearOperator((n, n), matvec=lambda vector: matrix @ (matrix.T @ vector), dtype=np.float64)
            values, sentences = eigsh(products, k=_STRONGEST, v0=np.ones(n))
        elif n <= d:
            values, sentences = np.linalg.eigh((matrix @ matrix.T).toarray())
        else:
            values, terms = np.linalg.eigh((matrix.T @ matrix).toarray())
            return values[::-1], matrix @ terms[:, ::-1]

    # What is below 0 is 0 but for its last digits.
    values = values.clip(0)
    return values[::-1], (sentences * values**0.5)[:, ::-1]


@lru_cache(1)
def _blas() -> Any:
    """Return what limits the threads of linear algebra, looked up once: that takes a millisecond."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()

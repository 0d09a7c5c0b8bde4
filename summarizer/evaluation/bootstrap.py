"""From a figure for each document to the interval of its mean, and to how likely a difference is by chance."""

from __future__ import annotations

from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LEVEL = 0.95
# Bootstrap samples: the ends of an interval move by a hundredth of a point from one seed to the next.
RESAMPLES = 2000
_EXACT = 1e-9  # sums of the same numbers in another order differ by less


class Bootstrap:
    """Samples of the documents, drawn once: every mean of a table is of the same ones.

    Parameters
    ----------
    n : int
        Documents, 1 or more.
    seed : int

    References
    ----------
    B. Efron, R. Tibshirani, An introduction to the bootstrap, 1993. P. Koehn, Statistical significance tests
    for machine translation evaluation, EMNLP 2004 (paired).
    """

    def __init__(self, n: int, seed: int) -> None:
        self.n, self.seed = n, seed

    @cached_property
    def weights(self) -> Any:
        """How often each document is in each sample, (resamples, n)."""
        import numpy as np

        drawn = np.random.default_rng(self.seed).integers(0, self.n, (RESAMPLES, self.n))
        return np.stack([np.bincount(row, minlength=self.n) for row in drawn]).astype(float)

    def means(self, values: Any) -> Any:
        """Return the means of the samples; those without any figure are left out.

        Parameters
        ----------
        values : array of float, (n,)
            NaN where a document has none.
        """
        import numpy as np

        there = ~np.isnan(values)
        counts = self.weights @ there.astype(float)
        return (self.weights @ np.where(there, values, 0.0))[counts > 0] / counts[counts > 0]

    def interval(self, values: Any) -> tuple[float, float]:
        """Return the percentile interval of the mean, NaN where there is no figure."""
        import numpy as np

        means = self.means(values)
        if not len(means):
            return float("nan"), float("nan")
        low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
        return float(low), float(high)

    def p(self, differences: Any) -> float:
        """Return how likely a mean as far from zero is without a difference, two-sided: 0 (never) to 1 (always)."""
        means = self.means(differences)
        if not len(means):
            return float("nan")

        # Of a few documents all may be better by chance: no clearer than the sign test's clearest, nor than a sample.
        clearest = max(2.0 ** (1 - self.n), 1 / RESAMPLES)
        below, above = float((means <= _EXACT).mean()), float((means >= -_EXACT).mean())
        return min(1.0, max(clearest, 2 * min(below, above)))

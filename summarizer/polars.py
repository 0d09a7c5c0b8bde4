"""From Polars' column of texts to one of summaries: importing this registers ``.summary(sentences=2)``."""

from __future__ import annotations

from .errors import MissingDependencyError
from .many.frames import summarize_frame

try:
    import polars as pl
except ImportError as error:
    raise MissingDependencyError("polars", "polars") from error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@pl.api.register_series_namespace("summary")
class SeriesSummary:
    """What ``series.summary`` is.

    Examples
    --------
    >>> import polars as pl
    >>> import summarizer.polars
    >>> news = pl.Series("news", ["Rain fell. The river broke its banks, and the town is flooded.", None])
    >>> news.summary(sentences=1).to_list()
    ['The river broke its banks, and the town is flooded.', None]
    """

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def __call__(self, sentences: int | None = None, **settings: Any) -> pl.Series:
        """Return the summaries, with the texts' name; `settings` are those of `summarize_many`."""
        frame = self._series.alias("text").to_frame()
        return summarize_frame(frame, sentences=sentences, **settings)["summary"].alias(self._series.name)


@pl.api.register_expr_namespace("summary")
class ExpressionSummary:
    """What ``pl.col("body").summary`` is."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def __call__(self, sentences: int | None = None, **settings: Any) -> pl.Expr:
        """Return the expression of the summaries, lazily; `settings` are those of `summarize_many`."""
        return self._expression.map_batches(
            lambda series: SeriesSummary(series)(sentences, **settings), return_dtype=pl.String
        )

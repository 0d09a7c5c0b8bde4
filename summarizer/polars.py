"""From Polars' column of texts to one of summaries: importing this registers ``.summary(sentences=2)``."""

from __future__ import annotations

from .errors import MissingDependencyError, SummarizerError
from .many.frames import summarized_column

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
        made: pl.Series = summarized_column(self._series.to_frame(), sentences, settings)
        return made.alias(self._series.name)


@pl.api.register_expr_namespace("summary")
class ExpressionSummary:
    """What ``pl.col("body").summary`` is."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def __call__(self, sentences: int | None = None, **settings: Any) -> pl.Expr:
        """Return the expression of the summaries, lazily; `settings` are those of `summarize_many`."""

        def summaries(series: pl.Series) -> pl.Series:
            try:
                return SeriesSummary(series)(sentences, **settings)
            except SummarizerError as error:  # Polars makes errors anew, of their words alone
                raise pl.exceptions.ComputeError(str(error)) from error

        # What can't mean anything is said here, and not where the expression is computed.
        SeriesSummary(pl.Series([], dtype=pl.String))(sentences, **settings)
        return self._expression.map_batches(summaries, return_dtype=pl.String)

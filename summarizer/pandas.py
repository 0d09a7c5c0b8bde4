"""From pandas' Series of texts to one of summaries: importing this registers ``series.summary(sentences=2)``."""

from __future__ import annotations

from .errors import MissingDependencyError
from .many.frames import summarized_column

try:
    import pandas as pd
except ImportError as error:
    raise MissingDependencyError("pandas", "pandas") from error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@pd.api.extensions.register_series_accessor("summary")
class SummaryAccessor:
    """What ``series.summary`` is.

    Examples
    --------
    >>> import pandas as pd
    >>> import summarizer.pandas
    >>> news = pd.Series(["Rain fell. The river broke its banks, and the town is flooded.", None], index=[7, 9])
    >>> news.summary(sentences=1).to_dict()[7]
    'The river broke its banks, and the town is flooded.'
    """

    def __init__(self, series: pd.Series) -> None:
        self._series = series

    def __call__(self, sentences: int | None = None, **settings: Any) -> pd.Series:
        """Return the summaries, with the texts' index, name and type; `settings` are those of `summarize_many`."""
        name = self._series.name
        frame = self._series.to_frame(name if isinstance(name, str) else "text")
        return summarized_column(frame, sentences, settings).rename(name)

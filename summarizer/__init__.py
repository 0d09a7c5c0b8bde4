"""Extractive summaries: a few of an article's own sentences, verbatim, in reading order.

>>> from summarizer import summarize
>>> summarize("Rain fell all night. The river broke its banks, and the town is flooded.", sentences=1)
'The river broke its banks, and the town is flooded.'
"""

from .budget import Budget
from .errors import (
    InputError,
    MissingDataError,
    MissingDependencyError,
    OptionError,
    SummarizerError,
    SummarizerWarning,
    WorkerError,
)
from .pipeline import Summarizer, summarize
from .representation import Representation
from .salience import Salience
from .segment import split_sentences
from .selectors import Mmr, Top
from .stages import SCORERS, SELECTORS
from .summary import Summary
from .types import Document, Furniture, Heading, Scores, Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .background import Background
    from .batch import Summaries, summarize_many
    from .estimator import SummaryTransformer
    from .explain import Explanation, Reason
    from .fetch import read_url
    from .folder import summarize_folder
    from .frames import summarize_frame
    from .notebook import explore, load_ipython_extension
    from .page import read_html
    from .paper import read_pdf
    from .readers import read_file, read_markdown
    from .scorers import TfIdf
    from .table import Table
    from .task import Failure

__version__ = "0.1.0"

__all__ = [
    "SCORERS",
    "SELECTORS",
    "Background",
    "Budget",
    "Document",
    "Explanation",
    "Failure",
    "Furniture",
    "Heading",
    "InputError",
    "MissingDataError",
    "MissingDependencyError",
    "Mmr",
    "OptionError",
    "Reason",
    "Representation",
    "Salience",
    "Scores",
    "Sentence",
    "Summaries",
    "Summarizer",
    "SummarizerError",
    "SummarizerWarning",
    "Summary",
    "SummaryTransformer",
    "Table",
    "TfIdf",
    "Top",
    "WorkerError",
    "explore",
    "load_ipython_extension",
    "read_file",
    "read_html",
    "read_markdown",
    "read_pdf",
    "read_url",
    "split_sentences",
    "summarize",
    "summarize_folder",
    "summarize_frame",
    "summarize_many",
]

# Names that the default path doesn't need: their modules are imported at first use.
_LATER = {
    "TfIdf": "scorers",
    "read_file": "readers",
    "read_html": "page",
    "read_markdown": "readers",
    "read_pdf": "paper",
    "read_url": "fetch",
    "Background": "background",
    "Failure": "task",
    "Summaries": "batch",
    "SummaryTransformer": "estimator",
    "summarize_folder": "folder",
    "summarize_frame": "frames",
    "summarize_many": "batch",
    "Explanation": "explain",
    "Reason": "explain",
    "Table": "table",
    "explore": "notebook",
    "load_ipython_extension": "notebook",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = globals()[name] = getattr(__import__(f"{__name__}.{_LATER[name]}", fromlist=[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_LATER])

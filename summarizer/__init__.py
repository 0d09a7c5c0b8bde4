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
    from .blend import Ensemble, QueryFocus
    from .budgeted import Coverage, Knapsack
    from .comparison import Comparison
    from .estimator import SummaryTransformer
    from .evaluate import compare, evaluate
    from .explain import Explanation, Reason
    from .fetch import read_url
    from .folder import summarize_folder
    from .frames import summarize_frame
    from .graph import Bm25Rank, LexRank, PacSum, TextRank
    from .greedy import KlSum, Submodular, SumBasic
    from .learn import Fit, fit
    from .measures import Oracle
    from .notebook import explore, load_ipython_extension
    from .page import read_html
    from .paper import read_pdf
    from .readers import read_file, read_markdown
    from .scorers import Centroid, Edmundson, Lead, Lsa, Luhn, Random, TfIdf
    from .table import Table
    from .task import Failure
    from .weighted import Weighted

__version__ = "0.1.0"

__all__ = [
    "SCORERS",
    "SELECTORS",
    "Background",
    "Bm25Rank",
    "Budget",
    "Centroid",
    "Comparison",
    "Coverage",
    "Document",
    "Edmundson",
    "Ensemble",
    "Explanation",
    "Failure",
    "Fit",
    "Furniture",
    "Heading",
    "InputError",
    "KlSum",
    "Knapsack",
    "Lead",
    "LexRank",
    "Lsa",
    "Luhn",
    "MissingDataError",
    "MissingDependencyError",
    "Mmr",
    "OptionError",
    "Oracle",
    "PacSum",
    "QueryFocus",
    "Random",
    "Reason",
    "Representation",
    "Salience",
    "Scores",
    "Sentence",
    "Submodular",
    "SumBasic",
    "Summaries",
    "Summarizer",
    "SummarizerError",
    "SummarizerWarning",
    "Summary",
    "SummaryTransformer",
    "Table",
    "TextRank",
    "TfIdf",
    "Top",
    "Weighted",
    "WorkerError",
    "compare",
    "evaluate",
    "explore",
    "fit",
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
    "Background": "background",
    "Bm25Rank": "graph",
    "Centroid": "scorers",
    "Comparison": "comparison",
    "Coverage": "budgeted",
    "Edmundson": "scorers",
    "Ensemble": "blend",
    "Explanation": "explain",
    "Failure": "task",
    "Fit": "learn",
    "KlSum": "greedy",
    "Knapsack": "budgeted",
    "Lead": "scorers",
    "LexRank": "graph",
    "Lsa": "scorers",
    "Luhn": "scorers",
    "Oracle": "measures",
    "PacSum": "graph",
    "QueryFocus": "blend",
    "Random": "scorers",
    "Reason": "explain",
    "Submodular": "greedy",
    "SumBasic": "greedy",
    "Summaries": "batch",
    "SummaryTransformer": "estimator",
    "Table": "table",
    "TextRank": "graph",
    "TfIdf": "scorers",
    "Weighted": "weighted",
    "compare": "evaluate",
    "evaluate": "evaluate",  # the module: called, it is its function
    "explore": "notebook",
    "fit": "learn",
    "load_ipython_extension": "notebook",
    "read_file": "readers",
    "read_html": "page",
    "read_markdown": "readers",
    "read_pdf": "paper",
    "read_url": "fetch",
    "summarize_folder": "folder",
    "summarize_frame": "frames",
    "summarize_many": "batch",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module = __import__(f"{__name__}.{_LATER[name]}", fromlist=[name])
    value = globals()[name] = module if name == _LATER[name] else getattr(module, name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_LATER])

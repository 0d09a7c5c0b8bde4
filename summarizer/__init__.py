"""Extractive summaries: a few of an article's own sentences, verbatim, in reading order.

>>> from summarizer import summarize
>>> summarize("Rain fell all night. The river broke its banks, and the town is flooded.", sentences=1)
'The river broke its banks, and the town is flooded.'
"""

from .budget import Budget
from .document import Document, Furniture, Heading, Scores, Sentence
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
from .representation.representation import Representation
from .scorers.salience import Salience
from .selectors.mmr import Mmr, Top
from .sentences.split import split_sentences
from .stages import SCORERS, SELECTORS
from .summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .evaluation.comparison import Comparison
    from .evaluation.evaluate import compare, evaluate
    from .evaluation.fit import Fit, fit
    from .evaluation.rouge import Oracle
    from .many.estimator import SummaryTransformer
    from .many.folder import summarize_folder
    from .many.frames import summarize_frame
    from .many.summaries import Summaries, summarize_many
    from .many.task import Failure
    from .notebook import explore, load_ipython_extension
    from .readers.files import read_file, read_markdown
    from .readers.html import read_html
    from .readers.pdf import read_pdf
    from .readers.url import read_url
    from .representation.background import Background
    from .scorers.ensemble import Ensemble, QueryFocus
    from .scorers.pagerank import Bm25Rank, LexRank, PacSum, TextRank
    from .scorers.submodular import KlSum, Submodular, SumBasic
    from .scorers.tfidf import Centroid, Edmundson, Lead, Lsa, Luhn, Random, TfIdf
    from .scorers.weighted import Weighted
    from .selectors.coverage import Coverage, Knapsack
    from .show.table import Table
    from .show.why import Explanation, Reason

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
    "Background": "representation.background",
    "Bm25Rank": "scorers.pagerank",
    "Centroid": "scorers.tfidf",
    "Comparison": "evaluation.comparison",
    "Coverage": "selectors.coverage",
    "Edmundson": "scorers.tfidf",
    "Ensemble": "scorers.ensemble",
    "Explanation": "show.why",
    "Failure": "many.task",
    "Fit": "evaluation.fit",
    "KlSum": "scorers.submodular",
    "Knapsack": "selectors.coverage",
    "Lead": "scorers.tfidf",
    "LexRank": "scorers.pagerank",
    "Lsa": "scorers.tfidf",
    "Luhn": "scorers.tfidf",
    "Oracle": "evaluation.rouge",
    "PacSum": "scorers.pagerank",
    "QueryFocus": "scorers.ensemble",
    "Random": "scorers.tfidf",
    "Reason": "show.why",
    "Submodular": "scorers.submodular",
    "SumBasic": "scorers.submodular",
    "Summaries": "many.summaries",
    "SummaryTransformer": "many.estimator",
    "Table": "show.table",
    "TextRank": "scorers.pagerank",
    "TfIdf": "scorers.tfidf",
    "Weighted": "scorers.weighted",
    "compare": "evaluation.evaluate",
    "evaluate": "evaluation.evaluate",  # the module: called, it is its function
    "explore": "notebook",
    "fit": "evaluation.fit",
    "load_ipython_extension": "notebook",
    "read_file": "readers.files",
    "read_html": "readers.html",
    "read_markdown": "readers.files",
    "read_pdf": "readers.pdf",
    "read_url": "readers.url",
    "summarize_folder": "many.folder",
    "summarize_frame": "many.frames",
    "summarize_many": "many.summaries",
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

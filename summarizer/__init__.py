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
)
from .pipeline import Summarizer, summarize
from .representation import Representation
from .scorers import SCORERS, Salience, TfIdf
from .segment import split_sentences
from .selectors import SELECTORS, Mmr, Top
from .summary import Summary
from .types import Document, Furniture, Scores, Sentence

__version__ = "0.1.0"

__all__ = [
    "SCORERS",
    "SELECTORS",
    "Budget",
    "Document",
    "Furniture",
    "InputError",
    "MissingDataError",
    "MissingDependencyError",
    "Mmr",
    "OptionError",
    "Representation",
    "Salience",
    "Scores",
    "Sentence",
    "Summarizer",
    "SummarizerError",
    "SummarizerWarning",
    "Summary",
    "TfIdf",
    "Top",
    "split_sentences",
    "summarize",
]

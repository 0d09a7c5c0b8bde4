"""Extractive summaries: a few of an article's own sentences, verbatim, in reading order.

>>> from summarizer import summarize
>>> summarize("Rain fell all night. The river broke its banks, and the town is flooded.", sentences=1)
'The river broke its banks, and the town is flooded.'

- an article: ``summarize(text, words=60)``; ``help(summarize)`` has all lengths and settings
- many: ``summarize_many(texts)``, ``summarize_frame(frame, text="body")``, ``summarize_folder(source, target)``
- several on one event, a feed, passages: ``digest(articles)``
- a page, a file, an address, a feed: ``read_html``, ``read_file``, ``read_url``, ``read_feed`` give what is summarized
- why a sentence is there, whether it is worth showing: ``summary.why(0)``, ``summary.explain()``, ``summary.worth``
- in a shell: ``summarize article.txt``, ``python -m summarizer --help``
"""

from .budget import Budget
from .document import Document, Furniture, Heading, Sentence
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
from .scorers import SCORERS
from .scorers.salience import Salience
from .selectors import SELECTORS
from .selectors.mmr import Mmr
from .stages import Scores
from .summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .digests.digest import Digest
    from .digests.pipeline import digest
    from .digests.quote import Quote
    from .digests.story import Story
    from .evaluation.comparison import Comparison
    from .evaluation.evaluate import compare, evaluate
    from .evaluation.fit import fit
    from .evaluation.fitted import Fit
    from .evaluation.oracle import Oracle
    from .many.estimator import SummaryTransformer
    from .many.failure import Failure
    from .many.folder import summarize_folder
    from .many.frames import summarize_frame
    from .many.summaries import Summaries, summarize_many
    from .notebook import explore, load_ipython_extension
    from .readers.ceilings import Ceilings
    from .readers.feed.reader import read_feed
    from .readers.files import read_file
    from .readers.html.reader import read_html
    from .readers.mail.mailbox import read_mbox
    from .readers.markdown.reader import read_markdown
    from .readers.office.docx import read_docx
    from .readers.pdf.reader import read_pdf
    from .readers.url import read_url
    from .representation.background import Background
    from .scorers.bm25rank import Bm25Rank
    from .scorers.centroid import Centroid
    from .scorers.edmundson import Edmundson
    from .scorers.ensemble import Ensemble
    from .scorers.klsum import KlSum
    from .scorers.lead import Lead
    from .scorers.lexrank import LexRank
    from .scorers.lsa import Lsa
    from .scorers.luhn import Luhn
    from .scorers.pacsum import PacSum
    from .scorers.queryfocus import QueryFocus
    from .scorers.random import Random
    from .scorers.submodular import Submodular
    from .scorers.sumbasic import SumBasic
    from .scorers.textrank import TextRank
    from .scorers.tfidf import TfIdf
    from .scorers.weighted import Weighted
    from .selectors.coverage import Coverage
    from .selectors.knapsack import Knapsack
    from .selectors.top import Top
    from .show.reasons import Explanation, Reason
    from .show.table import Table
    from .splitting import split_sentences

__all__ = [
    "SCORERS",
    "SELECTORS",
    "Background",
    "Bm25Rank",
    "Budget",
    "Ceilings",
    "Centroid",
    "Comparison",
    "Coverage",
    "Digest",
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
    "Quote",
    "Random",
    "Reason",
    "Representation",
    "Salience",
    "Scores",
    "Sentence",
    "Story",
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
    "digest",
    "evaluate",
    "explore",
    "fit",
    "load_ipython_extension",
    "read_docx",
    "read_feed",
    "read_file",
    "read_html",
    "read_markdown",
    "read_mbox",
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
    "__version__": "version",
    "Background": "representation.background",
    "Bm25Rank": "scorers.bm25rank",
    "Ceilings": "readers.ceilings",
    "Centroid": "scorers.centroid",
    "Comparison": "evaluation.comparison",
    "Coverage": "selectors.coverage",
    "Digest": "digests.digest",
    "Edmundson": "scorers.edmundson",
    "Ensemble": "scorers.ensemble",
    "Explanation": "show.reasons",
    "Failure": "many.failure",
    "Fit": "evaluation.fitted",
    "KlSum": "scorers.klsum",
    "Knapsack": "selectors.knapsack",
    "Lead": "scorers.lead",
    "LexRank": "scorers.lexrank",
    "Lsa": "scorers.lsa",
    "Luhn": "scorers.luhn",
    "Oracle": "evaluation.oracle",
    "PacSum": "scorers.pacsum",
    "QueryFocus": "scorers.queryfocus",
    "Quote": "digests.quote",
    "Random": "scorers.random",
    "Reason": "show.reasons",
    "Story": "digests.story",
    "Submodular": "scorers.submodular",
    "SumBasic": "scorers.sumbasic",
    "Summaries": "many.summaries",
    "SummaryTransformer": "many.estimator",
    "Table": "show.table",
    "TextRank": "scorers.textrank",
    "TfIdf": "scorers.tfidf",
    "Top": "selectors.top",
    "Weighted": "scorers.weighted",
    "compare": "evaluation.evaluate",
    "digest": "digests.pipeline",
    "evaluate": "evaluation.evaluate",
    "explore": "notebook",
    "fit": "evaluation.fit",
    "load_ipython_extension": "notebook",
    "read_docx": "readers.office.docx",
    "read_feed": "readers.feed.reader",
    "read_file": "readers.files",
    "read_html": "readers.html.reader",
    "read_markdown": "readers.markdown.reader",
    "read_mbox": "readers.mail.mailbox",
    "read_pdf": "readers.pdf.reader",
    "read_url": "readers.url",
    "split_sentences": "splitting",
    "summarize_folder": "many.folder",
    "summarize_frame": "many.frames",
    "summarize_many": "many.summaries",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        from .spellings import NAMES, near

        # No AttributeError: `from summarizer import keywords` would keep its words to itself.
        if name in NAMES:
            message = f"summarizer has no {name}; take {NAMES[name]}"
            raise ImportError(message)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message + near(name, __all__))
    value = globals()[name] = getattr(__import__(f"{__name__}.{_LATER[name]}", fromlist=[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})

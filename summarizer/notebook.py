"""From a cell of IPython to a summary: the magic `%%summarize`, and an article to play with."""

from __future__ import annotations

import argparse
import shlex
from copy import copy
from math import fsum

from .errors import MissingDependencyError, OptionError
from .pipeline import Summarizer, summarize
from .representation.representation import represent
from .scorers import SCORERS
from .scorers.queryfocus import QueryFocus
from .show.fragment import fragment
from .stages import Scores
from .summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from .document import Document


def load_ipython_extension(shell: Any) -> None:
    """Register the cell magic `%%summarize`: what `%load_ext summarizer` calls.

    Parameters
    ----------
    shell : IPython.core.interactiveshell.InteractiveShell
    """

    def magic(line: str, cell: str) -> Summary:
        options = vars(_parser().parse_args(shlex.split(line)))
        into = options.pop("into")
        try:
            summary = summarize(cell, **{name: value for name, value in options.items() if value is not None})
        except OptionError as error:
            _parser().error(str(error))
        if into:
            shell.push({into: summary})
        return summary

    magic.__doc__ = _parser().format_help()
    shell.register_magic_function(magic, "cell", "summarize")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are IPython's."""

    def error(self, message: str) -> NoReturn:
        from IPython.core.error import UsageError

        raise UsageError(f"%%summarize: {message}")


def _parser() -> _Parser:
    """Return the parser of the magic's line."""
    parser = _Parser(prog="%%summarize", description="Summarize the text of the cell.", add_help=False)
    parser.add_argument("-n", "--sentences", type=int, metavar="N", help="at most N sentences")
    parser.add_argument("--words", type=int, metavar="N", help="at most N words")
    parser.add_argument("--characters", type=int, metavar="N", help="at most N characters")
    parser.add_argument("--ratio", type=float, metavar="R", help="at most this share of the sentences, above 0 to 1")
    parser.add_argument("--seconds", type=float, metavar="S", help="at most this long to read")
    parser.add_argument("--title", metavar="TEXT", help="the title; otherwise the first line is tried")
    parser.add_argument("--language", metavar="NAME", help="a code, tag or name; otherwise it is detected")
    parser.add_argument("--scorer", choices=sorted(SCORERS), help="what ranks the sentences")
    parser.add_argument("--into", metavar="NAME", help="the variable that keeps the summary")
    return parser


def explore(document: str | Document | Summary, sentences: int = 3, **stages: Any) -> Any:
    """Return a widget to play with an article: a slider for the sentences, a box for a query.

    Each move cuts the article again; nothing is scored again but the query's part of the score.

    Parameters
    ----------
    document : str, Document or Summary
        What is summarized, or was.
    sentences : int
        Where the slider stands at the start, 1 or more.
    **stages
        The settings of `Summarizer`; not for a summary, which has its own.

    Returns
    -------
    ipywidgets.VBox

    Raises
    ------
    MissingDependencyError
        If ipywidgets isn't installed.
    OptionError
        If a setting can't mean anything.
    """
    try:
        import ipywidgets
    except ImportError as error:
        raise MissingDependencyError("ipywidgets", "widgets") from error
    summary = document if isinstance(document, Summary) else Summarizer(**stages)(document, sentences)
    # A slider needs somewhere to stand, for an article without a sentence too.
    count = max(1, len(summary.all_sentences))
    slider = ipywidgets.IntSlider(min(sentences, count), 1, count, description="Sentences")
    box = ipywidgets.Text(placeholder="words that matter to you", description="Query")
    shown = ipywidgets.HTML()

    def show(_: object = None) -> None:
        cut = asked(summary, box.value).at(sentences=slider.value)
        shown.value = fragment(cut.selection, is_folded=False)

    slider.observe(show, "value")
    box.observe(show, "value")
    show()
    return ipywidgets.VBox([ipywidgets.HBox([slider, box]), shown])


def asked(summary: Summary, query: str) -> Summary:
    """Return the summary of the same article for a query: `QueryFocus` on the scores there are, nothing else is new.

    Parameters
    ----------
    summary : Summary
    query : str
        Words; without any that the article has, the summary is as it was.

    Returns
    -------
    Summary
    """
    analysis = summary.selection.analysis
    # The summary keeps its own: this one differs in what is asked.
    asking = copy(analysis.representation)
    asking.query_terms = represent("", (), asking.language, query=query).query_terms
    # Without an earlier query's part: two don't add up.
    parts = {part: values for part, values in analysis.scores.parts.items() if part != "query"}
    before = Scores(map(fsum, zip(*parts.values(), strict=True)), parts) if parts else analysis.scores
    scores = QueryFocus(lambda _: before)(asking)
    if "query" not in scores.parts:
        return summary
    return Summary(analysis.replace(representation=asking, scores=scores).select(summary.budget))

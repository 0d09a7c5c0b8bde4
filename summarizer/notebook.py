"""From a cell of IPython to a summary: the magic `%%summarize`, and an article to play with."""

from __future__ import annotations

import keyword
import shlex
from copy import copy
from math import fsum

from .cli.flags import (
    add_furniture,
    add_language,
    add_length,
    add_query,
    add_stages,
    add_title,
    summarizer_of,
)
from .cli.parser import Parser
from .errors import InputError, MissingDependencyError, OptionError
from .pipeline import Summarizer
from .representation.representation import represent
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

    def magic(line: str, cell: str | None = None) -> Summary | None:
        parser = build_parser()
        try:
            options = parser.options(shlex.split(line))
        except ValueError as error:  # "what's new" without quotation marks around it
            parser.error(f"{str(error).lower()} in {line.strip()}")
        if options.help:
            parser.print_help()
            return None
        if cell is None:
            parser.error("it stands in the first line of a cell, with two signs, and the text under it")
        if options.into and (not options.into.isidentifier() or keyword.iskeyword(options.into)):
            parser.error(f"--into {options.into}: the name of a variable")

        try:
            summarizer = summarizer_of(options, furniture=options.furniture)
            summary = summarizer(cell, title=options.title, language=options.language, query=options.query)
        except (OptionError, InputError) as error:
            parser.error(str(error))
        if options.into:
            shell.push({options.into: summary})
        return summary

    magic.__doc__ = build_parser().format_help()
    # Of a line alone, too: IPython wants a text under %%summarize --help, and leads to %summarize.
    shell.register_magic_function(magic, "line_cell", "summarize")


class _Parser(Parser):
    """A parser whose errors are IPython's."""

    def error(self, message: str) -> NoReturn:
        from IPython.core.error import UsageError

        raise UsageError(f"%%summarize: {message}")


def build_parser() -> Parser:
    """Return the parser of the magic's line: the flags that the commands have for one text."""
    parser = _Parser(
        prog="%%summarize", usage="%(prog)s [flag ...]", description="Summarize the text of the cell.", add_help=False
    )
    add_length(parser, "sentences", "words", "characters", "tokens", "token_counter", "ratio", "seconds", "fill")

    article = parser.add_argument_group("what is known of the article")
    add_title(article)
    add_language(article)
    add_query(article)
    how = parser.add_argument_group("how it is summarized")
    add_stages(how)
    add_furniture(how)
    shown = parser.add_argument_group("what becomes of it")
    shown.add_argument("--help", action="store_true", help="list these flags")
    shown.add_argument("--into", metavar="NAME", help="the variable that keeps the summary")
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

"""From an article and what is asked of it to plain data: its summary, and why a sentence is in it or isn't."""

from __future__ import annotations

from ..document import Document
from ..errors import OptionError
from ..languages.language import load
from ..pipeline import summarize
from ..show.reading import reading_seconds
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..summary import Summary
    from .asked import Lengths, Options

# Counts up when a key changes its meaning.
SCHEMA = 1
_UNKNOWN = "the language asked for isn't known: it was read without its words"
_NOTHING, _NONE_FITS = "no sentence in it", "no sentence fits the length asked for"
# What scores where nobody says what.
_SCORER = "salience"
# The settings of a summarizer that a request may name, as they are where it doesn't.
_USUAL = {"scorer": None, "furniture": "remove"}


def summarized(document: Document, options: Options, counter: Callable[[str], int] | None = None) -> Summary:
    """Return the summary that is asked for.

    Parameters
    ----------
    document : Document
    options : Options
    counter : callable, optional
        Counts tokens; without one a length in tokens is refused.

    Raises
    ------
    Problem
        422, if a length in tokens is asked for and nothing counts them.
    OptionError
        If a length can't be meant.
    """
    return summarize(
        document,
        title=options.title,
        language=known(options.language),
        query=options.query,
        context=options.context,
        **stages(options),
        **ceilings(options, counter),
    )


def summary_of(summary: Summary, options: Options) -> dict[str, Any]:
    """Return a summary as the service answers it; offsets are code points of the article's text."""
    document, sentences = summary.document, summary.sentences
    n_sentences = len(summary.selection.analysis.representation)  # without a look at the scores of those left out
    to_read, to_read_all = reading_seconds(summary.selection)
    warnings, worth = _warnings(summary, options), None
    if options.worth is not None:
        worth = summary.worth
        if summary and worth < options.worth:
            warnings.append(f"left out: it is worth {worth:.2f}, under {options.worth:g}")
            sentences, to_read = (), 0.0

    found: dict[str, Any] = {
        "schema": SCHEMA,
        "summary": str(summary) if sentences else "",
        "title": summary.title,
        "language": summary.language,
        "sentences": [
            {"text": each.text, "start": each.start, "end": each.end, "score": each.score} for each in sentences
        ],
        "n_sentences": n_sentences,
        "seconds": {"summary": round(to_read, 1), "article": round(to_read_all, 1)},
        "author": document.author,
        "date": document.date,
        "url": document.url,
        "scorer": options.scorer or _SCORER,
        "worth": worth,
        "warnings": warnings,
    }
    if options.whole:
        found |= {
            "text": document.text,
            "furniture": [{"start": each.start, "end": each.end, "reason": each.reason} for each in summary.furniture],
            "headings": [{"start": each.start, "end": each.end} for each in summary.headings],
        }
    return found


def _warnings(summary: Summary, options: Options) -> list[str]:
    """Return what is wrong with an article and with what was asked of it, a sentence each."""
    found = list(summary.document.warnings)
    if options.language is not None and known(options.language) != options.language:
        found.append(_UNKNOWN)
    if not summary:
        found.append(_NONE_FITS if len(summary.all_sentences) else _NOTHING)
    return found


def reason_of(summary: Summary, quote: str) -> dict[str, Any]:
    """Return why the sentence with these words is in an article's summary or isn't.

    Raises
    ------
    Problem
        422, if no sentence has them.
    """
    wanted = " ".join(quote.split())
    shown = [(" ".join(each.text.split()), each) for each in summary.all_sentences]
    found = next((each for text, each in shown if wanted and wanted in text), None)
    if found is None:
        raise Problem(422, "invalid", "sentence: no sentence of the article has these words")

    reason = summary.why(found)
    return {
        "sentence": reason.sentence.text,
        "index": reason.sentence.index,
        "chosen": reason.number is not None,
        "rank": reason.rank,
        "of": len(summary.all_sentences),
        "score": reason.sentence.score,
        "parts": reason.parts,
        "costs": reason.costs,
        "why": reason.to_text(),
    }


def known(language: str | None) -> str | None:
    """Return a language as it is asked for, "" for one that isn't known: a page may say anything of itself."""
    if language is not None:
        try:
            load(language)
        except OptionError:
            return ""
    return language


def stages(asked: Lengths) -> dict[str, Any]:
    """Return the settings that are asked for, but the usual ones: where there are none no summarizer has to be made."""
    found = {name: getattr(asked, name, usual) for name, usual in _USUAL.items()}
    return {name: value for name, value in found.items() if value != _USUAL[name]}


def ceilings(asked: Lengths, counter: Callable[[str], int] | None) -> dict[str, Any]:
    """Return the lengths that are asked for."""
    found = asked.ceilings()
    if "tokens" in found:
        if counter is None:
            raise Problem(422, "invalid", "tokens: this service counts none; give another length")
        found["token_counter"] = counter
    return found

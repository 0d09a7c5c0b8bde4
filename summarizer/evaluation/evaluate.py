"""From summarizers and pairs of text and reference to a table of how good their summaries are.

>>> from summarizer import Summarizer
>>> from summarizer.evaluation.evaluate import compare, evaluate
>>> text = "The river rose. The river broke its banks at noon and the town was flooded. Rain goes on."
>>> table = evaluate(Summarizer(), [(text, "The river broke its banks.")], sentences=1)
>>> [(system, round(table.mean(system), 1)) for system in ("default", "lead", "oracle")]
[('default', 57.0), ('lead', 44.4), ('oracle', 57.0)]
"""

from __future__ import annotations

from ..errors import InputError, OptionError, WorkerError
from ..many.chunks import Chunks
from ..many.crew import flown
from ..many.engines import crew
from ..record import check_jobs, unknown
from .comparison import Comparison
from .lengths import budgets_of, label_of
from .pairs import read_pairs, source_of
from .panel import Panel, figures_of
from .progress import Bar
from .rouge import JOINS, rouge
from .systems import BASELINES, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from os import PathLike
    from typing import Any

    from ..pipeline import Summarizer
    from .pairs import Pair
    from .panel import Verdict
    from .systems import System

# Pairs that travel to a process at once: one takes 30 ms with the oracle, so that few wait at the end for the last.
_CHUNK = 4


def evaluate(
    summarizer: Summarizer | str | System,
    pairs: str | PathLike[str] | Iterable[Any],
    sentences: int | None = None,
    **options: Any,
) -> Comparison:
    """Measure the summaries of one system beside those of lead, random and oracle.

    Parameters
    ----------
    summarizer : Summarizer, str or callable
        A `Summarizer`, the name of a scorer, or any str -> `Summary`, str or list of str.
    pairs : path or iterable
        As for `compare`.
    sentences : int, optional
        At most this many, 1 or more; None is the summarizer's own budget.
    **options
        The other parameters of `compare`.

    Returns
    -------
    Comparison

    Raises
    ------
    InputError, OptionError, TypeError, MissingDependencyError
        As `compare` does.

    Notes
    -----
    About 30 ms a pair of 600 words, two thirds of it the oracle's; `baselines=()` spares it.

    Examples
    --------
    >>> from summarizer import Summarizer
    >>> pairs = [{"text": "Rain fell. The river broke its banks.", "summary": "A river broke its banks."}]
    >>> evaluate(Summarizer(), pairs, sentences=1).systems
    ('default', 'lead', 'random', 'oracle')
    """
    known = compare.__kwdefaults__ or {}
    for name, value in options.items():
        if name not in known:
            raise unknown("evaluate", name, value, ["sentences", *known], {})

    return compare([summarizer], pairs, sentences, **options)


def compare(
    systems: Mapping[str, Any] | Iterable[Any],
    pairs: str | PathLike[str] | Iterable[Any],
    sentences: int | None = None,
    *,
    words: int | str | None = None,
    ratio: float | None = None,
    characters: int | None = None,
    tokens: int | None = None,
    token_counter: Callable[[str], int] | None = None,
    seconds: float | None = None,
    query: str | None = None,
    baselines: Sequence[str] = BASELINES,
    join: str = "mean",
    titles: bool = True,
    language: str | None = None,
    tokenizer: Any = None,
    seed: int = 0,
    jobs: int = 1,
    progress: bool | Callable[[int, int], object] = False,
) -> Comparison:
    """Measure the summaries of several systems on the same documents.

    Parameters
    ----------
    systems : mapping or iterable
        By name, or several that are named after what they are: a `Summarizer`, the name of a scorer, or any
        str -> `Summary`, str or list of str. The first is the one that the others are held against.
    pairs : path or iterable
        A file of JSON Lines, or pairs: (str or `Document`, reference or list of references), or mappings with
        "text", "summary" or "summaries", and perhaps "title", "lang" and "id". A reference's lines are its
        sentences. What a reader would pick may stand beside or instead: "ideal", "also" and "unfit", each a list of
        [start, end] in the text; the ideal sentences are the reference where there is no other.
    sentences : int, optional
        At most this many, 1 or more.
    words : int or "references", optional
        At most this many, 1 or more; "references" is as many as the document's references have in the mean.
    ratio : float, optional
        At most this share of the sentences, above 0 to 1. Where more than one length is given, every
        document is summarized once within each, and figures are the mean: neither long nor short sentences gain.
        Where none is, a summarizer's own budget holds. A callable is asked once and taken as it is.
    characters, tokens, token_counter, seconds : optional
        The other lengths of `Budget`.
    query : str, optional
        What is asked of every document, as `summarize` takes it; baselines and callables aren't told.
    baselines : sequence of {"lead", "random", "oracle"}
        What to set beside: the first sentences, any (by `seed`), the greedy best (`Oracle`); () is none.
    join : {"mean", "max"}
        What the figures of several references become.
    titles : bool
        Whether summarizers are told the titles that the pairs have.
    language : str, optional
        The code of the language in which references are read; None is each pair's own, or detected.
    tokenizer : object, optional
        With rouge-score's `tokenize(text)`, for words of another kind.
    seed : int
        Of the bootstrap and of the baseline "random", 0 or more.
    jobs : int
        Processes, 1 to 1,000. With more than one, what is compared has to be picklable.
    progress : bool or callable
        True shows a bar on a terminal; a callable is told (done, all) after each document.

    Returns
    -------
    Comparison
        The same for every number of jobs.

    Raises
    ------
    InputError
        If a pair can't be read; it is named by its line or place.
    OptionError
        If a setting can't mean anything.
    TypeError
        If a system isn't callable, or returns something else.
    MissingDependencyError
        If rouge-score isn't installed.
    WorkerError
        If a system kills the process that is at work on a document.

    Notes
    -----
    About 5 ms a summary of 60 words, most of it ROUGE.

    Examples
    --------
    >>> text = "Rain fell on the hills. The river broke its banks, and the river road is closed."
    >>> pairs = [(text, "The river broke its banks, and the river road is closed.")] * 2
    >>> table = compare({"ours": "salience", "first": lambda text: text[:10]}, pairs, 1, baselines=())
    >>> round(table.mean("ours")), round(table.mean("first"))
    (100, 0)
    """
    _check(jobs, seed, join, baselines)
    rouge([""], [""])  # what isn't installed is said before anything is read
    chosen = named(systems, baselines, seed)
    lengths = {
        "sentences": sentences, "words": words, "characters": characters, "tokens": tokens, "ratio": ratio,
        "seconds": seconds,
    }  # fmt: skip
    budgets = budgets_of(lengths, token_counter)
    panel = Panel(tuple(chosen.values()), budgets, join, titles, language, tokenizer, query)
    read = list(read_pairs(pairs))
    if not read:
        raise InputError(source_of(pairs), "no pairs of text and reference in it")

    # All at once are in memory: a figure of each document is wanted for the bootstrap.
    verdicts: list[Verdict] = []
    with Bar(progress, len(read)) as bar:
        for verdict in _judged(panel, read, jobs):
            verdicts.append(verdict)
            bar(len(verdicts))
    return Comparison(
        list(chosen),
        [pair.name for pair in read],
        [label_of(budget) for budget in panel.budgets],
        figures_of(verdicts),
        join=join,
        seed=seed,
    )


def _check(jobs: int, seed: int, join: str, baselines: Sequence[str]) -> None:
    """Raise OptionError for a setting that can't mean anything."""
    check_jobs("jobs", jobs, "one")
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise OptionError("seed", seed, "a whole number of at least 0")
    if join not in JOINS:
        raise OptionError("join", join, 'one of "mean", "max"')
    if isinstance(baselines, str) or not set(baselines) <= set(BASELINES):
        raise OptionError("baselines", baselines, 'some of "lead", "random", "oracle"')


def _judged(panel: Panel, pairs: Sequence[Pair], jobs: int) -> Iterator[Verdict]:
    """Yield the figures of each pair, in order: from here, or from the workers that `summarize_many` has too."""
    jobs = min(jobs, len(pairs))
    try:
        workers = crew("process", jobs, panel)
    except OptionError as error:
        reason = f"what is compared can't be sent to other processes ({error.__cause__})"
        raise OptionError("jobs", jobs, f"{reason}; take jobs=1, or functions of a module") from error.__cause__
    if workers is None:
        yield from map(panel.judge, pairs)
        return

    # Of few pairs each process has its share.
    chunks = Chunks(iter(pairs), min(_CHUNK, -(-len(pairs) // jobs)))
    with workers:
        for _, given, outcomes in flown(workers, chunks):
            for pair, outcome in zip(given, outcomes, strict=True):
                if isinstance(outcome, WorkerError):
                    outcome.add_note(f"while {pair.name} was judged")
                    raise outcome
                yield outcome

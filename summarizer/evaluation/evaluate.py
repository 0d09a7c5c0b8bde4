"""From summarizers and pairs of text and reference to a table of how good their summaries are.

>>> from summarizer import Summarizer
>>> from summarizer.evaluate import compare, evaluate
>>> text = "The river rose. The river broke its banks at noon and the town was flooded. Rain goes on."
>>> table = evaluate(Summarizer(), [(text, "The river broke its banks.")], sentences=1)
>>> [(system, round(table.mean(system), 1)) for system in ("default", "lead", "oracle")]
[('default', 57.0), ('lead', 44.4), ('oracle', 57.0)]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from os import PathLike, fspath
from statistics import fmean
from types import ModuleType, TracebackType
from typing import IO, Any, NamedTuple, Self

from ..budget import Budget
from ..document import Document
from ..errors import InputError, OptionError
from ..languages.language import detect, load
from ..pipeline import Summarizer
from ..scorers.tfidf import Lead, Random
from ..selectors.mmr import Top
from ..sentences.split import split_sentences
from ..stages import SCORERS
from ..summary import Summary
from .comparison import Comparison
from .faults import faults
from .rouge import JOINS, Oracle, align, extractiveness, redundancy, rouge, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..document import Sentence

System = Callable[[str], "Summary | str | Sequence[str]"]
BASELINES = ("lead", "random", "oracle")
# What is measured of a summary beside ROUGE and the faults.
REFERENCES = "references"
_CHUNK = 4


class Pair(NamedTuple):
    """A document and what somebody wrote of it.

    Attributes
    ----------
    document : Document
    references : tuple of str
        One or more.
    name : str
        What messages and tables call it.
    """

    document: Document
    references: tuple[str, ...]
    name: str


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
    return compare([summarizer], pairs, sentences, **options)


def compare(
    systems: Mapping[str, Any] | Iterable[Any],
    pairs: str | PathLike[str] | Iterable[Any],
    sentences: int | None = None,
    *,
    words: int | str | None = None,
    ratio: float | None = None,
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
        sentences.
    sentences : int, optional
        At most this many, 1 or more.
    words : int or "references", optional
        At most this many, 1 or more; "references" is as many as the document's references have in the mean.
    ratio : float, optional
        At most this share of the sentences, above 0 to 1. Where more than one of the three is given, every
        document is summarized once within each, and figures are the mean: neither long nor short sentences gain.
        Where none is, a summarizer's own budget holds. A callable is asked once and taken as it is.
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
        Processes, 1 or more. With more than one, what is compared has to be picklable.
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
    for name, number, least in (("jobs", jobs, 1), ("seed", seed, 0)):
        if isinstance(number, bool) or not isinstance(number, int) or number < least:
            raise OptionError(name, number, f"a whole number of at least {least}")
    if join not in JOINS:
        raise OptionError("join", join, 'one of "mean", "max"')
    if isinstance(baselines, str) or not set(baselines) <= set(BASELINES):
        raise OptionError("baselines", baselines, 'some of "lead", "random", "oracle"')
    rouge([""], [""])  # what isn't installed is said before anything is read
    named: dict[str, System | _Baseline] = {**_named(systems)}
    for baseline in baselines:
        named.setdefault(baseline, _Baseline(baseline, seed))
    if not named:
        raise OptionError("systems", systems, "one system or more")
    panel = _Panel(tuple(named.values()), budgets_of(sentences, words, ratio), join, titles, language, tokenizer)
    read = list(read_pairs(pairs))
    if not read:
        raise InputError(_source(pairs), "no pairs of text and reference in it")
    results = []
    with Bar(progress, len(read)) as bar:
        for result in _run(panel, read, jobs):
            results.append(result)
            bar(len(results))
    return Comparison(
        list(named),
        [pair.name for pair in read],
        [label_of(budget) for budget in panel.budgets],
        _figures(results),
        join=join,
        seed=seed,
    )


def read_pairs(pairs: str | PathLike[str] | Iterable[Any]) -> Iterator[Pair]:
    """Yield pairs in one form.

    Parameters
    ----------
    pairs : path or iterable
        As for `compare`.

    Yields
    ------
    Pair

    Raises
    ------
    InputError
        If the file or a pair can't be read; it is named by its line, or its place from 0.
    """
    if isinstance(pairs, str | PathLike):
        for found in read_lines(pairs):
            if isinstance(found, InputError):
                raise found
            yield found
        return
    for place, row in enumerate(pairs):
        yield _pair(row, f"pairs[{place}]")


def read_lines(source: str | PathLike[str] | IO[bytes]) -> Iterator[Pair | InputError]:
    """Yield the pair of each line of a file of JSON Lines, or why there is none; empty lines are passed over.

    Parameters
    ----------
    source : path or binary file

    Yields
    ------
    Pair or InputError
        An error is yielded, not raised: the lines behind it can be read.

    Raises
    ------
    InputError
        If the file can't be opened.
    """
    name = _source(source)
    with ExitStack() as stack:
        try:
            file = stack.enter_context(open(source, "rb")) if isinstance(source, str | PathLike) else source
        except OSError as error:
            raise InputError(name, error.strerror or str(error)) from error
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield _pair(json.loads(line.decode("utf-8-sig")), f"{name}:{number}")
            except UnicodeDecodeError as error:
                yield InputError(f"{name}:{number}", f"not UTF-8 at byte {error.start} of the line; convert it first")
            except (json.JSONDecodeError, RecursionError) as error:
                reason = getattr(error, "msg", "nested too deeply")
                yield InputError(f"{name}:{number}", f"no JSON ({reason}); an object a line is wanted")
            except InputError as error:
                yield error


def _source(source: object) -> str:
    """Return what to call where pairs come from."""
    if isinstance(source, str | PathLike):
        return str(fspath(source))
    return str(getattr(source, "name", "pairs"))


def _pair(row: Any, name: str) -> Pair:
    """Return a row as a pair."""
    if isinstance(row, Pair):
        return row
    title = language = None
    if isinstance(row, Mapping):
        if not isinstance(row.get("text"), str):
            raise InputError(name, 'no "text" that is a string')
        text: Any = row["text"]
        references = row.get("summaries", row.get("summary"))
        title, language = row.get("title"), row.get("lang", row.get("language"))
        if references is None:
            raise InputError(name, 'no "summary" (a string) or "summaries" (a list of strings)')
        name = f"{row['id']}" if isinstance(row.get("id"), str) and row["id"] else name
    elif isinstance(row, Sequence) and not isinstance(row, str) and len(row) == 2:
        text, references = row
    else:
        raise InputError(name, "neither (text, reference) nor a mapping with text and summary")
    references = [references] if isinstance(references, str) else references
    if not isinstance(references, Sequence) or not all(isinstance(reference, str) for reference in references):
        raise InputError(name, "a reference is a string, several are a list of strings")
    if not references or not all(words(reference) for reference in references):
        raise InputError(name, "a reference without a word; leave the pair out")
    try:
        document = text if isinstance(text, Document) else Document(text, title or None, language or None)
        if document.language is not None:
            load(document.language)
    except (TypeError, OptionError) as error:
        raise InputError(name, str(error)) from error
    return Pair(document, tuple(references), name)


def _named(systems: Mapping[str, Any] | Iterable[Any]) -> dict[str, System]:
    """Return the systems by name, each of them callable."""
    if isinstance(systems, Mapping):
        given = {str(name): system for name, system in systems.items()}
    elif isinstance(systems, str | Summarizer) or not isinstance(systems, Iterable):
        raise OptionError("systems", systems, "a list of systems, or a mapping of name to system")
    else:
        given = {}
        for system in systems:
            name, number = _name(system), 2
            while name in given:
                name, number = f"{_name(system)} {number}", number + 1
            given[name] = system
    named: dict[str, System] = {}
    for name, system in given.items():
        if isinstance(system, str) or not callable(system) or isinstance(system, type):
            if not isinstance(system, str):
                message = f"the system {name!r} is no Summarizer, name of a scorer or callable but {system!r}"
                raise TypeError(message)
            system = Summarizer(scorer=system)
        named[name] = system
    return named


def _name(system: Any) -> str:
    """Return what to call a system that was given without a name."""
    if isinstance(system, str):
        return system
    if system == Summarizer():
        return "default"
    stage = system.scorer if isinstance(system, Summarizer) else system
    for name in SCORERS if isinstance(system, Summarizer) else ():
        if type(stage) is SCORERS[name]:
            return name
    return str(getattr(stage, "__name__", type(stage).__name__))


def budgets_of(sentences: int | None, count: int | str | None, ratio: float | None) -> tuple[Budget | str | None, ...]:
    """Return what every document is summarized within, once each; None is a summarizer's own."""
    budgets: list[Budget | str | None] = []
    if sentences is not None:
        budgets.append(Budget(sentences=sentences))
    if isinstance(count, str) and count != REFERENCES:
        raise OptionError("words", count, 'a whole number of at least 1, or "references"')
    if count is not None:
        budgets.append(count if isinstance(count, str) else Budget(words=count))
    if ratio is not None:
        budgets.append(Budget(ratio=ratio))
    return tuple(budgets) or (None,)


def ceilings_of(budget: Budget | str | None, pair: Pair) -> dict[str, Any]:
    """Return the ceilings that a budget means for a pair, none for a summarizer's own."""
    if isinstance(budget, str):
        return {"words": max(1, round(fmean(len(text.split()) for text in pair.references)))}
    return {} if budget is None else budget.ceilings()


def label_of(budget: Budget | str | None) -> str:
    """Return what a budget is called."""
    if isinstance(budget, str):
        return "as many words as the references"
    if budget is None:
        return "each system's own length"
    return " and ".join(f"{value} {name}" for name, value in budget.ceilings().items())


class _Baseline:
    """A baseline, which becomes a summarizer for each document: the oracle has to see the references."""

    def __init__(self, kind: str, seed: int) -> None:
        self.kind, self.seed = kind, seed

    def summarizer(self, references: tuple[str, ...], join: str, language: str, tokenizer: Any) -> Summarizer:
        """Return the baseline for a document with these references."""
        if self.kind == "oracle":
            return Summarizer(scorer=Lead(), selector=Oracle(references, join, language, tokenizer))
        return Summarizer(scorer=Lead() if self.kind == "lead" else Random(self.seed), selector=Top())


class _Panel(NamedTuple):
    """Everything that judges a document: sent to each process once."""

    systems: tuple[System | _Baseline, ...]
    budgets: tuple[Budget | str | None, ...]
    join: str
    titles: bool
    language: str | None
    tokenizer: Any

    def judge(self, pair: Pair) -> list[list[dict[str, float]]]:
        """Return the figures of every system on a document, by budget."""
        document = pair.document if self.titles else pair.document.replace(title=None)
        code = read_as(document, self.language)
        judged = _Judged(pair, split_sentences(document.text, document.language), code, self.join, self.tokenizer)
        figures: list[list[dict[str, float]]] = []
        asked: dict[int, dict[str, float]] = {}
        for budget in self.budgets:
            ceilings = ceilings_of(budget, pair)
            row = []
            for place, system in enumerate(self.systems):
                with _Note(place, pair.name):
                    if isinstance(system, _Baseline):
                        system = system.summarizer(pair.references, self.join, code, self.tokenizer)
                    if isinstance(system, Summarizer):
                        row.append(judged.figures(system(document, **ceilings)))
                        continue
                    if place not in asked:
                        asked[place] = judged.figures(system(document.text))
                    row.append(asked[place])
            figures.append(row)
        return figures


def read_as(document: Document, language: str | None) -> str:
    """Return the code of the language in which a document's references are read."""
    given = document.language if language is None else language
    return load(detect(document.text)[0] if given is None else given).code


class _Note:
    """Say with an error where it happened: of hours of work, one document of one system."""

    def __init__(self, place: int, name: str) -> None:
        self.text = f"while system {place + 1} summarized {name}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is not None:
            error.add_note(self.text)


class _Judged:
    """A document whose summaries are judged, each different one once."""

    def __init__(self, pair: Pair, sentences: Sequence[Sentence], code: str, join: str, tokenizer: Any) -> None:
        self.pair, self.sentences, self.code, self.join, self.tokenizer = pair, sentences, code, join, tokenizer
        self.known: dict[tuple[str, ...], dict[str, float]] = {}

    def figures(self, summary: object) -> dict[str, float]:
        """Return the figures of a summary."""
        pieces = _pieces(summary, self.pair.document.language)
        if pieces not in self.known:
            self.known[pieces] = self._figures(pieces)
        return self.known[pieces]

    def _figures(self, pieces: tuple[str, ...]) -> dict[str, float]:
        text = self.pair.document.text
        found = rouge(pieces, self.pair.references, self.join, language=self.code, tokenizer=self.tokenizer)
        grusky = extractiveness(text, "\n".join(pieces))
        return {
            "rouge": fmean([found["rouge1"], found["rouge2"], found["rougeLsum"]]),
            **found,
            "sentences": len(pieces),
            "words": sum(len(piece.split()) for piece in pieces),
            "redundancy": 100 * redundancy(pieces),
            "coverage": 100 * grusky["coverage"],
            "density": grusky["density"],
            "compression": grusky["compression"],
            **self._faults(pieces),
        }

    def _faults(self, pieces: tuple[str, ...]) -> dict[str, float]:
        """Return 100 for each fault that a reader finds, in the sentences as the summary has them."""
        sentences = list(self.sentences)
        picks = []
        for piece, places in zip(pieces, align(self.pair.document.text, sentences, pieces), strict=True):
            picks += places
            if len(places) == 1:  # a dateline may have been cut from it, or something glued to it
                sentences[places[0]] = sentences[places[0]]._replace(text=piece.strip())
        picks = sorted(set(picks))
        found = faults(sentences, picks, load(self.code))
        if not picks:  # nothing of the document's own: its form can't be judged by its neighbours
            return {"faulty": float("nan"), **dict.fromkeys(found, float("nan"))}
        return {"faulty": 100.0 * any(found.values()), **{name: 100.0 * there for name, there in found.items()}}


def _pieces(summary: object, language: str | None) -> tuple[str, ...]:
    """Return the sentences of whatever a system returned."""
    if isinstance(summary, Summary):
        return tuple([sentence.text for sentence in summary.sentences])
    if isinstance(summary, str):
        lines = [line for line in summary.splitlines() if line.strip()]
        return tuple(lines) if len(lines) != 1 else tuple([s.text for s in split_sentences(lines[0], language)])
    if isinstance(summary, Sequence) and all(isinstance(piece, str) for piece in summary):
        return tuple([piece for piece in summary if piece.strip()])
    message = f"a system returned {type(summary).__name__}; a Summary, a str or a list of str is wanted"
    raise TypeError(message)


def _figures(results: list[list[list[dict[str, float]]]]) -> dict[str, Any]:
    """Return measure -> (budgets, systems, documents)."""
    import numpy as np

    return {
        measure: np.array(
            [
                [[result[budget][system][measure] for result in results] for system in range(len(row))]
                for budget, row in enumerate(results[0])
            ],
            dtype=float,
        )
        for measure in results[0][0][0]
    }


def _run(panel: _Panel, pairs: Sequence[Pair], jobs: int) -> Iterator[list[list[dict[str, float]]]]:
    """Yield the figures of each pair, in order."""
    if jobs == 1 or len(pairs) == 1:
        yield from map(panel.judge, pairs)
        return
    import pickle
    from concurrent.futures import ProcessPoolExecutor

    try:
        packed = pickle.dumps(panel)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        reason = f"what is compared can't be sent to other processes ({error}); take jobs=1, or functions of a module"
        raise OptionError("jobs", jobs, reason) from error
    with ProcessPoolExecutor(min(jobs, len(pairs)), initializer=_unpack, initargs=(packed,)) as pool:
        try:
            yield from pool.map(_judge, pairs, chunksize=min(_CHUNK, -(-len(pairs) // jobs)))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


_panels: list[_Panel] = []


def _unpack(packed: bytes) -> None:
    """Keep the panel in a process of the pool."""
    import pickle

    _panels[:] = [pickle.loads(packed)]


def _judge(pair: Pair) -> list[list[dict[str, float]]]:
    """Judge a pair in a process of the pool."""
    return _panels[0].judge(pair)


class Bar:
    """What is told how many documents are done."""

    def __init__(self, progress: bool | Callable[[int, int], object], total: int) -> None:
        self.tell: Callable[[int], object] = lambda done: None
        self.bar: Any = None
        if callable(progress):
            self.tell = partial(_told, progress, total)
        elif progress:
            from tqdm.auto import tqdm

            self.bar = tqdm(total=total, unit="document", disable=None)
            self.tell = lambda done: self.bar.update()

    def __enter__(self) -> Callable[[int], object]:
        return self.tell

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.close()


def _told(progress: Callable[[int, int], object], total: int, done: int) -> None:
    progress(done, total)


class _CallableModule(ModuleType):
    """The module, callable as its main function: `summarizer.evaluate` is both, whatever was imported first."""

    def __call__(self, *arguments: Any, **options: Any) -> Comparison:
        return evaluate(*arguments, **options)


sys.modules[__name__].__class__ = _CallableModule

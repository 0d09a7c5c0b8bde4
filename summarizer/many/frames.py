"""From a frame with a column of texts to the same frame with a column of summaries: pandas, Polars, PyArrow, Dask."""

from __future__ import annotations

from functools import partial
from typing import cast

from ..advice import of_frame
from ..document import Document
from ..errors import InputError, MissingDependencyError, OptionError, closest
from ..record import is_missing
from .failure import Failure, placed
from .settled import check_names
from .summaries import summarize_many

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    Frame = TypeVar("Frame")


def summarize_frame(
    frame: Frame,
    text: str | int = "text",
    into: str = "summary",
    error: str | None = None,
    *,
    title: str | int | None = None,
    **settings: Any,
) -> Frame:
    """Return a frame with a column of the summaries of another.

    Rows keep their order and index, columns their types; the summaries have the type of the texts where that is one of
    text. What is missing stays missing.

    Parameters
    ----------
    frame : pandas, Polars, PyArrow or Dask frame
        Not changed. Polars' LazyFrame and Dask's frame stay lazy; there a document that kills its worker is no row's
        failure.
    text : str
        The column with the texts; of a pandas frame whose columns are numbered, its number.
    into : str
        The column for the summaries; one that is there is replaced.
    error : str, optional
        The column for what went wrong, row by row, null where nothing did; None lets errors raise.
    title : str, optional
        The column with the articles' titles; None lets each text's first line be tried.
    **settings
        What `summarize_many` takes.

    Returns
    -------
    frame of the same kind

    Raises
    ------
    OptionError
        If there is no such column, or a setting can't mean anything.
    InputError
        If several of its columns have one name.
    MissingDependencyError
        If narwhals isn't installed, which knows these frames.
    TypeError
        If it isn't one of these frames; where errors raise, if a text is no str.

    Notes
    -----
    2 % on top of `summarize_many` with 1,000 articles. Dask's partitions and Polars' lazy batches are summarized in the
    worker that has them, in one process.
    """
    check_names(settings, summarize_frame, summarize_many, without="errors")
    _check_columns(text, into, error, title)

    # Dask's frames and Polars' lazy ones are done where they are computed, by this very function.
    work = partial(summarize_frame, text=text, into=into, error=error, title=title, **settings)
    if type(frame).__module__.partition(".")[0] == "dask":
        return cast("Frame", _on_dask(frame, work))
    try:
        import narwhals.stable.v2 as nw
    except ImportError as missing:
        raise MissingDependencyError("narwhals", "frames") from missing

    from narwhals.exceptions import DuplicateError

    try:
        known: Any = nw.from_native(frame)
        columns = known.collect_schema().names()
    except TypeError as strange:
        raise TypeError(of_frame(frame)) from strange
    except DuplicateError as twice:
        raise InputError("frame", _said_twice(frame)) from twice
    for name, wanted in (("text", text), ("title", title)):
        if wanted is not None and wanted not in columns:
            raise OptionError(name, wanted, _other_than(wanted, columns))
    if isinstance(known, nw.LazyFrame):
        return cast("Frame", _on_polars(frame, work))

    # By `get_column`: a number in brackets is a row's.
    column = known.get_column(text)
    titles = None if title is None else known.get_column(title).to_list()
    summaries, reasons = _summarized(
        column.to_list(), titles, settings, is_raising=error is None, where=_Where(frame, text)
    )
    made = [_like(nw, column, into, summaries)]
    if error is not None:
        made.append(_like(nw, column, error, reasons))
    return cast("Frame", known.with_columns(*made).to_native())


def _check_columns(text: Any, into: Any, error: Any, title: Any) -> None:
    """Raise OptionError for what is no name of a column, and for one that stands for two."""
    for name, column in (("text", text), ("into", into), ("error", error), ("title", title)):
        if column is None and name in ("error", "title"):
            continue
        if not isinstance(column, str) and not hasattr(column, "__index__"):
            raise OptionError(name, column, 'the name of one column, such as "body"')
        # Numbers are names where the texts' column has one: summarize_frame(frame, "body", 1) was meant otherwise.
        if name in ("into", "error") and not isinstance(column, str) and isinstance(text, str):
            meant = f', such as {name}="why"' if isinstance(column, bool) else f"; did you mean sentences={column}?"
            raise OptionError(name, column, f"the name of a column{meant}")

    if error == into:
        raise OptionError("error", error, "a column other than the summaries'")
    for name, column in (("into", into), ("error", error)):
        if column is not None and column in (text, title):
            raise OptionError(name, column, "a column of its own: the frame's texts and titles stay as they are")


def _other_than(column: str | int, columns: Sequence[Any]) -> str:
    """Return what to write for a column that isn't there."""
    there = ", ".join(map(str, columns)) or "none"
    near = closest(str(column), map(str, columns)) if columns else ""
    return f"a column of the frame, which has {there}" + (f"; {near}" if near.startswith("did") else "")


def _said_twice(frame: Any) -> str:
    """Return what is wrong with a frame that has several columns of one name, and what to do about it."""
    names = [*(frame.column_names if hasattr(frame, "column_names") else frame.columns)]
    name = next(each for each in names if names.count(each) > 1)
    return f"{names.count(name)} of its columns are called {name!r}; give each a name of its own first"


class _Where:
    """What a row of a frame is called: its number, and where it has one that is another, its label."""

    def __init__(self, frame: Any, column: str | int) -> None:
        self._labels, self._column = getattr(frame, "index", None), column

    def __call__(self, row: int) -> str:
        label = row if self._labels is None else self._labels[row]
        return f"column {self._column!r}, row {row}" + ("" if label == row else f" (labelled {label!r})")


def _summarized(
    texts: Sequence[Any],
    titles: Sequence[Any] | None,
    settings: dict[str, Any],
    *,
    is_raising: bool,
    where: Callable[[int], str],
) -> tuple[list[str | None], list[str | None]]:
    """Return the summaries and the errors of texts, None for each that isn't."""
    # A list, whose length a bar shows.
    documents = texts if titles is None else list(map(_titled, texts, titles))
    summaries: list[str | None] = []
    reasons: list[str | None] = []
    with summarize_many(documents, errors="record", **settings) as made:
        for row, (text, summary) in enumerate(zip(texts, made, strict=True)):
            failure = summary if isinstance(summary, Failure) else None
            if failure is not None and is_raising:
                raise placed(failure.error, where(row))

            summaries.append(None if failure is not None or is_missing(text) else str(summary))
            reasons.append(None if failure is None else failure.reason)
    return summaries, reasons


def _titled(text: Any, title: Any) -> Any:
    """Return a text with its title, where both are there; what is no text fails where it is summarized."""
    return text if is_missing(title) or not isinstance(text, str) else Document(text, title=title)


def _like(nw: Any, column: Any, name: str, values: list[str | None]) -> Any:
    """Return a column of text of the same type as another, which may be of categories or empty."""
    theirs, how = column.to_native(), column.implementation
    if how.is_pandas_like() and _is_text(theirs.dtype):
        # By way of objects, of which one may be half a surrogate pair: pandas' own texts are none.
        ours = type(theirs)(values, dtype="object").astype(theirs.dtype)
    else:
        ours = nw.new_series(name, values, nw.String, backend=how).to_native()
        if how.is_pyarrow() and _is_text(theirs.type):
            ours = ours.cast(theirs.type)
    return nw.from_native(ours, series_only=True).alias(name)


def _is_text(kind: Any) -> bool:
    """Whether a type of a column is one of text, so that summaries can have it too."""
    return str(kind).startswith(("object", "str", "large_str"))


def summarized_column(frame: Any, sentences: int | None, settings: dict[str, Any]) -> Any:
    """Return the summaries of a frame's only column; none of the settings is a name of a column."""
    check_names(settings, summarize_many, without="errors")
    (text,) = frame.columns
    into = f"summary of {text}"
    return summarize_frame(frame, text, into, sentences=sentences, **settings)[into]


def _on_dask(frame: Any, work: Any) -> Any:
    """Return a Dask frame whose partitions are summarized where they are."""
    # The empty frame says which columns come out; in a partition's worker there are no others to ask.
    work = partial(work, engine="serial")
    return frame.map_partitions(work, meta=work(frame._meta))


def _on_polars(frame: Any, work: Any) -> Any:
    """Return a lazy frame that is summarized where it is collected."""
    # Polars wants to know the columns before anything is computed: those of the empty frame.
    empty = work(frame.collect_schema().to_frame())
    return frame.map_batches(work, schema=empty.schema)

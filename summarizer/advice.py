"""From what stands where a text, or texts, should be to what an error says of it, and to what to call for it."""

from __future__ import annotations

from collections.abc import Mapping
from errno import ENAMETOOLONG

from .record import is_missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Spaces of a file's name; a sentence has more.
_SPACES_OF_NAME = 12
# Characters of a file's name that a message shows: what is longer is a text that was passed for one.
_SHOWN_OF_NAME = 300
_MANY = "summarize_many(texts) for a summary of each, or digest(texts) for one of them all"
# Type, by its own name or that of one it is made of -> what to pass for it, whichever call it was passed to.
_TEXTS = {
    **dict.fromkeys(
        ("bytes", "bytearray", "memoryview"), 'a str, for instance data.decode("utf-8"), or read_html(data)'
    ),
    **dict.fromkeys(("list", "tuple", "set", "frozenset", "ndarray", "deque"), _MANY),
    **dict.fromkeys(("Series", "ChunkedArray", "Column"), f"{_MANY}; a column to a column: summarize_frame"),
    **dict.fromkeys(("Array", "Scalar"), "summarize_many(array.to_pylist())"),
    "Expr": "expression.map_elements(summarize, return_dtype=polars.String), or take summarize_frame",
    **dict.fromkeys(("DataFrame", "LazyFrame", "Table"), 'summarize_frame(frame, text="the texts\' column")'),
    **dict.fromkeys(("SeriesGroupBy", "DataFrameGroupBy"), "one of its groups at a time: groups.apply(digest)"),
    "Mapping": 'the field that holds the text, such as Document(row["text"], title=row["title"])',
    "Row": "the field that holds the text, such as Document(row.text, title=row.title)",
    "PathLike": "summarize(read_file(path)); several: summarize_many(paths, read=read_file)",
    "IOBase": "summarize(read_file(file.name)), or file.read()",
    **dict.fromkeys(("Iterator", "generator"), _MANY),
    "coroutine": "what it gives: summarize(await coroutine)",
    "AsyncIterator": "summarize_many(texts), with async for",
    "function": "what it returns: call it first",
    "Sentence": "sentence.text",
}
_COLUMN = 'its column of texts, {call}(frame["body"]), or take summarize_frame(frame, text="body")'
_IN_A_COLUMN = (
    '; in a column, frame["body"].map(summarize, na_action="ignore") leaves out what is missing, and summarize_many '
    "gives it an empty summary"
)
# The same for what stands where several documents should be.
_SEVERAL = {
    **dict.fromkeys(("DataFrame", "LazyFrame", "Table"), _COLUMN),
    **dict.fromkeys(("SeriesGroupBy", "DataFrameGroupBy"), 'the column itself, or take groups["body"].apply(digest)'),
    "Mapping": "its texts, {call}(articles.values())",
    "coroutine": "what it gives: await it first",
    **dict.fromkeys(("str", "Document"), "an iterable of them, or call summarize()"),
    **dict.fromkeys(("bytes", "bytearray"), 'an iterable of str, such as [data.decode("utf-8")]'),
    "PathLike": "{call}(paths, read=read_file), with an iterable of paths",
}


def of_text(value: object) -> str:
    """Return what is wrong with a value that is no text, and what to pass for it."""
    if is_missing(value):
        return f"the text is {_described(value)}; pass a str or a Document{_IN_A_COLUMN}"
    return f"the text is {_described(value)}; pass {_way(value, _TEXTS) or 'a str or a Document'}"


def of_texts(value: object, name: str) -> str | None:
    """Return what is wrong with a value in the place of several documents; None where nothing is."""
    call = "digest" if name == "articles" else "summarize_many"
    way = (_way(value, _SEVERAL) or "").format(call=call) or None
    # What comes asynchronously is read by summarize_many alone.
    comes = hasattr(value, "__iter__") or (call != "digest" and hasattr(value, "__aiter__"))
    if way is None and not comes:
        way = "an iterable of texts or Documents"
    return None if way is None else f"{name} is {_described(value)}; pass {way}"


def of_frame(value: object) -> str:
    """Return what to pass instead of a value that is no frame."""
    kind = type(value).__name__
    if isinstance(value, Mapping) or (isinstance(value, list) and value and isinstance(value[0], Mapping)):
        return f"frame is {_described(value)}; pass pandas.DataFrame(rows), with the column of texts as text="
    if isinstance(value, str) or hasattr(value, "__fspath__"):
        return f"frame is {_described(value)}; read it first: pandas.read_csv(path), or give the command the file"
    if "Series" in kind or kind in ("list", "tuple", "ndarray", "ChunkedArray"):
        return f"frame is {_described(value)}; pass a frame and text=, or take summarize_many(texts)"
    return f"frame is {_described(value)}; pass a pandas, Polars, PyArrow or Dask frame"


def of_content(value: object, what: str, wanted: str, path: str = "or take read_file(path)") -> str:
    """Return what is wrong with a value in the place of a file's content, and how it is had of its path or the file."""
    way = _way(value, {"PathLike": path, "IOBase": "such as file.read()"})
    return f"the {what} is of type {type(value).__name__}; pass {wanted}{f', {way}' if way else ''}"


def of_name(name: str) -> str:
    """Return what a name of no file may have been meant for, after a semicolon; nothing where it isn't told.

    >>> of_name("www.example.org/page")
    '; an address begins with its scheme: https://www.example.org/page'
    """
    if "\n" in name or name.startswith("<") or name.count(" ") > _SPACES_OF_NAME:
        return "; it is a text, as it seems: call summarize(text), of HTML summarize(read_html(text))"
    scheme, is_address, path = name.partition("://")
    if is_address and scheme.lower() in ("http", "https"):
        return "; it is an address: call read_url"
    if is_address and scheme.lower() == "file":
        return f"; a file is passed by its path: {path}"
    if is_address:
        return "; of addresses only those of http and https are fetched: fetch it first, and pipe it in"
    host, has_path, _ = name.partition("/")
    is_host = host.startswith("www.") or (has_path and "." in host.strip("."))
    return f"; an address begins with its scheme: https://{name}" if is_host else ""


def of_address(place: str) -> str:
    """Return what was passed for an address that has no scheme, after a semicolon: a host, or a file's name.

    >>> of_address("example.org")
    '; an address begins with its scheme, as https://example.org/page; a file is read by read_file(path)'
    """
    told = "; an address begins with its scheme, as https://example.org/page; a file is read by read_file(path)"
    return of_name(place) or told


def is_of_no_file(error: Exception) -> bool:
    """Whether an error says that no file is called so: there is none, or no name is so long, as an article is."""
    return isinstance(error, FileNotFoundError) or getattr(error, "errno", None) == ENAMETOOLONG


def as_named(name: str) -> str:
    """Return a file's name as an error shows it: of a text that was passed for one no more than its beginning.

    A name that nobody would see, as that of a variable that is empty, stands in quotes.
    """
    if not name.strip():
        return f'"{name[:_SHOWN_OF_NAME]}"'
    return name if len(name) <= _SHOWN_OF_NAME else f"{' '.join(name[:_SHOWN_OF_NAME].split())} ..."


def _described(value: object) -> str:
    """Return what a value is: its type, and of what is missing the value itself."""
    if is_missing(value):
        return f"{value}"
    if type(value).__name__ in ("str", "Document"):
        return "one document"
    return f"of type {type(value).__name__}"


def _way(value: object, ways: dict[str, str]) -> str | None:
    """Return what to pass for a value, by the names of its types and of what it can do."""
    kinds: list[Any] = [kind.__name__ for kind in type(value).__mro__]
    # A row of a frame or of a database: a tuple with names.
    if "tuple" in kinds and hasattr(value, "_fields") and "Sentence" not in kinds:
        kinds.insert(0, "Row")
    # What a thing can do, where its name says nothing: paths, files, rows of every library.
    does = {"__fspath__": "PathLike", "readline": "IOBase", "__next__": "Iterator", "__anext__": "AsyncIterator"}
    kinds += [kind for method, kind in does.items() if hasattr(value, method)]
    if isinstance(value, Mapping):
        kinds.append("Mapping")
    return next((ways[kind] for kind in kinds if kind in ways), None)

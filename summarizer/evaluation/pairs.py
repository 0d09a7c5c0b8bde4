"""From rows, tuples and files to pairs of a document and its references."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from os import PathLike, fspath
from typing import NamedTuple

from ..document import Document
from ..errors import InputError, OptionError
from ..languages.language import load
from ..representation.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO, Any


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
    name = source_of(source)
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


def source_of(source: object) -> str:
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

"""From rows, tuples and files to pairs of a document and its references."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from errno import ENAMETOOLONG
from os import PathLike, fspath
from typing import NamedTuple

from ..document import Document
from ..errors import InputError, OptionError
from ..languages.language import load
from ..representation.words import words
from .picks import Picks, read_picks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO, Any

# Characters of a path that messages show: more than those of any path that a person types.
_LONGEST_NAME = 200


class Pair(NamedTuple):
    """A document and what somebody wrote of it.

    Attributes
    ----------
    document : Document
    references : tuple of str
        One or more.
    name : str
        What messages and tables call it.
    picks : Picks or None
        What a reader marked in it.
    """

    document: Document
    references: tuple[str, ...]
    name: str
    picks: Picks | None = None


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
            told = "; pass pairs, [(text, summary), ...]" if error.errno == ENAMETOOLONG else ""
            raise InputError(name, f"{error.strerror or error}{told}") from error

        for number, line in enumerate(file, 1):
            if line.strip():
                yield _line(line, f"{name}:{number}")


def _line(line: bytes, name: str) -> Pair | InputError:
    """Return the pair of a line, or why there is none."""
    try:
        return _pair(json.loads(line.decode("utf-8-sig")), name)
    except UnicodeDecodeError as error:
        return InputError(name, f"not UTF-8 at byte {error.start} of the line; convert it first")
    except (json.JSONDecodeError, RecursionError) as error:
        reason = getattr(error, "msg", "nested too deeply")
        return InputError(name, f"no JSON ({reason}); an object a line is wanted")
    except InputError as error:
        return error


def source_of(source: object) -> str:
    """Return what to call where pairs come from."""
    if isinstance(source, str | PathLike):
        name = str(fspath(source))
        # An article that was passed for a path is not a name for a line of an error.
        return name if len(name) <= _LONGEST_NAME else f"{' '.join(name[:_LONGEST_NAME].split())}..."
    return str(getattr(source, "name", "pairs"))


def _pair(row: Any, name: str) -> Pair:
    """Return a row as a pair.

    Raises
    ------
    InputError
        If it is none, or a reference has no word.
    """
    if isinstance(row, Pair):
        return row
    title = language = picks = None
    if isinstance(row, Mapping):
        text, references, picks = _fields(row, name)
        title, language = row.get("title"), row.get("lang", row.get("language"))
        # What it is called in the file is found there again, which its line number isn't in a sorted one.
        name = f"{row['id']}" if isinstance(row.get("id"), str) and row["id"] else name
    elif isinstance(row, Sequence) and not isinstance(row, str) and len(row) == 2:
        text, references = row
    else:
        told = "; a frame's rows are frame.to_dict('records')" if isinstance(row, str) else ""
        raise InputError(name, f"neither (text, reference) nor a mapping with text and summary{told}")

    references = _references(references, name)
    try:
        # An empty title or language, as rows have it, is none.
        document = text if isinstance(text, Document) else Document(text, title or None, language or None)
        if document.language is not None:
            load(document.language)
    except (TypeError, OptionError) as error:
        raise InputError(name, str(error)) from error
    return Pair(document, references, name, picks)


def _fields(row: Mapping[str, Any], name: str) -> tuple[Any, Any, Picks | None]:
    """Return a row's text, its references, several under a name of their own, and what a reader marked in it."""
    if not isinstance(row.get("text"), str):
        raise InputError(name, 'no "text" that is a string')
    text, references = row["text"], row.get("summaries", row.get("summary"))
    picks = read_picks(row, len(text), name)
    if references is None and picks is not None:
        # The reader's own choice is a reference as good as any.
        references = "\n".join([text[start:end] for start, end in sorted(picks.ideal)])
    if references is None:
        raise InputError(name, 'no "summary" (a string) or "summaries" (a list of strings), nor "ideal" spans')
    return text, references, picks


def _references(given: Any, name: str) -> tuple[str, ...]:
    """Return references as a tuple, each of them with a word."""
    given = [given] if isinstance(given, str) else given
    if not isinstance(given, Sequence) or not all(isinstance(reference, str) for reference in given):
        raise InputError(name, "a reference is a string, several are a list of strings")
    # ROUGE against nothing is 0, whatever the summary: it would weigh in every mean.
    if not given or not all(words(reference) for reference in given):
        raise InputError(name, "a reference without a word; leave the pair out")
    return tuple(given)

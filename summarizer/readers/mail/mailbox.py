"""From a mailbox to its mails, each once."""

from __future__ import annotations

import re
from functools import partial
from math import inf

from ...advice import of_content
from ...document import Document
from ...errors import InputError, caution
from ..ceilings import USUAL
from ..content import plain
from ..watch import MEGA
from .reader import read_email

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike
    from typing import IO

    from ..ceilings import Ceilings

# Bytes of a line that are read at once: one without an end would be read whole before any ceiling is asked.
_PIECE = 1 << 20
_FROM_LINE = re.compile(rb"From \S{1,999}.{0,200}\d\d:\d\d")
_ESCAPED = re.compile(rb"^>(?=>{0,99}From )", re.MULTILINE)


def read_mbox(
    content: bytes | str | PathLike[str],
    *,
    encoding: str | None = None,
    source: str | None = None,
    ceilings: Ceilings = USUAL,
) -> Iterator[Document]:
    r"""Read a mailbox, one mail after the other, each once.

    Parameters
    ----------
    content : bytes, str or Path
        The file's bytes, or its path: that is read as it is gone through, however long it is.
    encoding : str, optional
        That of its mails; None takes what they say.
    source : str, optional
        What a warning names; None is the path, or "mailbox".
    ceilings : Ceilings
        How much of each mail is read; the mailbox may be of any size.

    Yields
    ------
    Document
        As `read_email`; mails with the same ``Message-ID`` are one.

    Raises
    ------
    TypeError
        If the content is neither bytes nor str.
    InputError
        If the file can't be opened, or isn't of mails.

    Warns
    -----
    SummarizerWarning
        Of each mail that can't be read, which costs the others nothing.

    Examples
    --------
    >>> box = b"From a Thu Jan  1 10:00:00 2026\nFrom: Ina <i@a.example>\nSubject: Ferry\n\nIt leaves at noon.\n"
    >>> [(mail.author, mail.text) for mail in read_mbox(box)]
    [('Ina', 'It leaves at noon.')]
    """
    content = plain(content)
    if not isinstance(content, bytes | str):
        raise TypeError(of_content(content, "mailbox", "bytes or a path"))
    return _read_each(content, encoding, source or (content if isinstance(content, str) else "mailbox"), ceilings)


def _read_each(content: bytes | str, encoding: str | None, source: str, ceilings: Ceilings) -> Iterator[Document]:
    """Yield the mails of a mailbox that can be read, and warn of the others."""
    from io import BytesIO

    try:
        with BytesIO(content) if isinstance(content, bytes) else open(content, "rb") as file:
            for number, mail in enumerate(mails(lines_of(file), source, ceilings), 1):
                try:
                    yield read_email(mail, f"{source}:{number}", encoding, ceilings=ceilings)
                except InputError as error:
                    caution(str(error))
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(source, getattr(error, "strerror", None) or str(error)) from error


def lines_of(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines of a file, a long one in pieces."""
    return iter(partial(file.readline, _PIECE), b"")


def mails(coming: Iterable[bytes], source: str, ceilings: Ceilings = USUAL) -> Iterator[bytes]:
    """Yield the bytes of each mail of a mailbox, those with the same ``Message-ID`` once.

    Of one that is over the ceiling so much is kept as says so when it is read.

    Raises
    ------
    InputError
        If it doesn't begin as a mailbox does.
    """
    seen: set[bytes] = set()
    lines: list[bytes] = []
    size = 0
    most = inf if ceilings.mail is None else ceilings.mail * MEGA
    is_blank, is_begun = True, False

    for line in coming:
        # A line that begins so in the text has a ">" before it, or no blank line.
        if is_blank and _FROM_LINE.match(line):
            if is_begun and (mail := _new(lines, seen)):
                yield mail
            lines, size, is_begun = [], 0, True
        elif is_begun:
            if size <= most:
                lines.append(line)
            size += len(line)
        elif line.strip():
            raise InputError(source, 'no mailbox: it has to begin with "From "; a single mail is read by read_file')
        is_blank = not line.strip()
    if is_begun and (mail := _new(lines, seen)):
        yield mail


def _new(lines: Iterable[bytes], seen: set[bytes]) -> bytes:
    """Return a mail that hasn't been seen, nothing where it has."""
    mail = _ESCAPED.sub(b"", b"".join(lines))
    head = mail[:20_000].partition(b"\n\n")[0].replace(b"\r", b"")
    found = re.search(rb"^message-id:\s{0,9}(\S{1,500})", head, re.IGNORECASE | re.MULTILINE)
    if found is None:
        return mail
    if found.group(1) in seen:
        return b""
    seen.add(found.group(1))
    return mail

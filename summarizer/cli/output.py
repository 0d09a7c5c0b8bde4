"""From lines to where they go: standard output, or a file that is whole when it is there, and goes on after a kill."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from functools import partial

from ..aside import Aside
from ..errors import InputError, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self


# Bytes of a line of ours, above a row of 64 MB and all of its text again. What has no end isn't ours.
LONGEST_LINE = 1 << 28


class Output:
    """Where the lines go; closing it without an error makes a file whole.

    A file is written beside its name, with ".part" behind it, locked, and renamed when all of it is there. What isn't a
    regular file (a device, a pipe) is written to as it is.

    Parameters
    ----------
    path : str, optional
        The file; None is standard output.
    is_lines : bool
        Whether what is there can be gone on with a line at a time; otherwise nothing stays of what isn't whole.
    is_resumed : bool
        Whether to go on behind the last whole line of what a run that was killed has left.

    Attributes
    ----------
    part : str or None
        The file that is written to; None where there is none.
    done : int
        The lines that were there when it was opened.
    has_failures : bool
        Whether one of these holds an error.
    is_terminal : bool
        Whether people look at it as it comes.

    Raises
    ------
    InputError
        If the file can't be written, or another run is writing it.
    """

    def __init__(self, path: str | None, *, is_lines: bool = True, is_resumed: bool = False) -> None:
        self.path, self.is_lines = path, is_lines
        self.part: str | None = None
        self.done, self.last, self.has_failures = 0, b"", False
        self._file: Aside | None = None
        if path is None:
            self.is_terminal = sys.stdout is not None and sys.stdout.isatty()
        else:
            self._file = self._opened(path, is_resumed=is_resumed)
            self.part = self._file.part
            self.is_terminal = os.isatty(self._file.descriptor)

    def _opened(self, path: str, *, is_resumed: bool) -> Aside:
        """Open the part of a file, or what is no regular file as it is."""
        file = None
        try:
            if not path:  # beside it ".part" would be written, and stay
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
            file = Aside(path, is_kept=True)
            if file.part is not None:
                os.ftruncate(file.descriptor, self._kept(file.descriptor) if is_resumed else 0)
                os.lseek(file.descriptor, 0, os.SEEK_END)
        except (OSError, ValueError) as error:  # a name with a zero in it is a ValueError
            if file is not None:
                file.leave()
            raise self._failed(error) from error

        if file.part is None and is_resumed:
            file.leave()
            raise InputError(path, "--resume needs a regular file")
        return file

    def _failed(self, error: OSError | ValueError) -> InputError:
        """Return the error that names the file, or what lies beside it and is in the way."""
        name = "standard output" if self.path is None else self.path or '""'
        beside = getattr(error, "filename", None)
        if isinstance(beside, str) and beside == f"{name}.part" and os.path.lexists(beside):
            name = beside
        return InputError(name, getattr(error, "strerror", None) or str(error))

    def _kept(self, descriptor: int) -> int:
        """Count the whole lines that are there, and return where the last of them ends."""
        end = 0
        with open(descriptor, "rb", closefd=False) as file:
            for line in iter(partial(file.readline, LONGEST_LINE), b""):
                # What a crash of the machine has damaged is done again, with all behind it; where the line before is no
                # row of ours either, the file is somebody's, and is refused as it is.
                if not line.endswith(b"\n") or (_is_row(self.last) and not _is_row(line)):
                    break
                end += len(line)
                self.done += 1
                self.last = line
                self.has_failures = self.has_failures or (b'"error"' in line and _has_failed(line))
        return end

    def write(self, text: str, *, is_inert: bool = False) -> None:
        """Write it, and let it be seen at once.

        Parameters
        ----------
        text : str
            A file and a pipe get it as it is; of what a terminal would obey they see the code.
        is_inert : bool
            Whether all that a terminal would obey in it is ours: colours.
        """
        if self.is_terminal and not is_inert:
            text = printable(text)
        if self.path is None:
            sys.stdout.write(text)
            sys.stdout.flush()
            return

        assert self._file is not None, "it was closed"
        try:
            self._file.write(text.encode("utf-8", "backslashreplace"))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise self._failed(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close(is_whole=kind is None)

    def close(self, *, is_whole: bool) -> None:
        """Close it, and put a whole file in its place; of one that isn't, the part stays for a run that goes on."""
        file, self._file = self._file, None
        if file is None:
            return

        try:
            if is_whole:
                file.finish()
            elif self.is_lines:
                file.leave()
            else:
                file.drop()
        except BaseException as error:
            # An interrupt too: lines can be gone on with, and a page that isn't whole is of no use.
            with suppress(OSError):
                (file.leave if self.is_lines else file.drop)()
            if isinstance(error, OSError):
                raise self._failed(error) from error
            raise


def _is_row(line: bytes) -> bool:
    """Whether a line is an object, as each that we write is."""
    return line.startswith(b"{") and line.endswith(b"}\n")


def _has_failed(line: bytes) -> bool:
    """Whether a line of output is that of a document that failed: the error is the last it says."""
    from json import loads

    try:
        found = loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and next(reversed(found), None) == "error"

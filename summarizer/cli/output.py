"""From lines to where they go: standard output, or a file that is whole when it is there, and goes on after a kill."""

from __future__ import annotations

import os
import sys

from ..errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

# What a new file may be used for before the user's mask, and the bits of a file's mode that say so.
_MODE, _RIGHTS = 0o666, 0o7777


class Output:
    """Where the lines go; closing it without an error makes a file whole.

    A file is written beside its name, with ".part" behind it, and renamed when all of it is there. What isn't a
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
    done : int
        The lines that were there when it was opened.
    has_failures : bool
        Whether one of these holds an error.

    Raises
    ------
    InputError
        If the file can't be written.
    """

    def __init__(self, path: str | None, *, is_lines: bool = True, is_resumed: bool = False) -> None:
        self.path, self.is_lines = path, is_lines
        self.part: str | None = None
        self.done, self.last, self.has_failures = 0, b"", False
        self._descriptor = -1
        if path is not None:
            self._open(path, is_resumed=is_resumed)

    def _open(self, path: str, *, is_resumed: bool) -> None:
        """Open the part of a file, or what is no regular file as it is."""
        is_plain = not os.path.exists(path) or os.path.isfile(path)
        self.target = os.path.realpath(path) if is_plain else path  # of a link the file is replaced, and not the link
        if is_plain:
            self.part = f"{self.target}.part"
        elif is_resumed:
            raise InputError(path, "--resume needs a regular file")

        try:
            flags = os.O_RDWR | os.O_CREAT if is_plain else os.O_WRONLY
            # Windows would write two bytes for the end of a line.
            self._descriptor = os.open(self.part or self.target, flags | getattr(os, "O_BINARY", 0), _MODE)
            if is_plain:
                os.ftruncate(self._descriptor, self._kept() if is_resumed else 0)
                os.lseek(self._descriptor, 0, os.SEEK_END)
        except OSError as error:
            raise self._failed(error) from error

    def _failed(self, error: OSError) -> InputError:
        return InputError(self.path or "standard output", error.strerror or str(error))

    def _kept(self) -> int:
        """Count the whole lines that are there, and return where the last of them ends."""
        end = 0
        with open(self._descriptor, "rb", closefd=False) as file:
            for line in file:
                if line.endswith(b"\n"):
                    end += len(line)
                    self.done += 1
                    self.last = line
                    self.has_failures = self.has_failures or (b'"error"' in line and _has_failed(line))
        return end

    def write(self, text: str) -> None:
        """Write it, and let it be seen at once."""
        if self.path is None:
            sys.stdout.write(text)
            sys.stdout.flush()
            return

        left = memoryview(text.encode("utf-8", "backslashreplace"))
        try:
            while left:  # a pipe takes what it has room for
                left = left[os.write(self._descriptor, left) :]
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
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1

        try:
            try:
                if is_whole and self.part is not None:
                    os.fsync(descriptor)  # a name must not last longer than what it stands for
            finally:
                os.close(descriptor)
            if self.part is not None:
                self._settle(self.part, is_whole=is_whole)
        except OSError as error:
            raise self._failed(error) from error

    def _settle(self, part: str, *, is_whole: bool) -> None:
        """Put a part in its file's place with that one's rights, or away where nothing can go on from it."""
        if is_whole:
            if os.path.exists(self.target):
                os.chmod(part, os.stat(self.target).st_mode & _RIGHTS)
            os.replace(part, self.target)
        elif not self.is_lines:
            os.unlink(part)


def _has_failed(line: bytes) -> bool:
    """Whether a line of output is that of a document that failed: the error is the last it says."""
    from json import loads

    try:
        found = loads(line)
    except ValueError:
        return False
    return isinstance(found, dict) and next(reversed(found), None) == "error"

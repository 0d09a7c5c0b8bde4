"""From a folder to the one in it where files are written before they are whole: one run at a time, and only its own."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path

from ..aside import own_part
from ..errors import InputError
from ..locks import let_go

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

# Where files are written before they are whole; what a killed run left there is removed by the next.
UNFINISHED = ".unfinished"
# The names that we give there, see `FileAside`: whatever is called otherwise isn't ours to remove.
_OURS = re.compile(r".+\.parquet\.[0-9a-f]{1,32}", re.DOTALL)
_LOCK, _MODE = "lock", 0o666


class Unfinished:
    """The folder for what isn't finished, made and locked in a ``with`` block, and removed behind it.

    Parameters
    ----------
    target : Path
        The folder that it is in.

    Raises
    ------
    InputError
        If something else has its name, or another run is at work there.
    """

    def __init__(self, target: Path) -> None:
        self.target, self.path = target, target / UNFINISHED
        self._descriptor = -1

    def __enter__(self) -> Self:
        while self._descriptor < 0:
            self._make()
            # The folder goes when another run ends this moment: then it is made again.
            with suppress(FileNotFoundError):
                self._descriptor = self._locked()
        self._clear()
        return self

    def _make(self) -> None:
        """Make the folder, where it isn't there."""
        try:
            os.mkdir(self.path)
        except FileExistsError:
            # Through a link the files of another folder would be taken for ours.
            with suppress(FileNotFoundError):
                if not stat.S_ISDIR(os.lstat(self.path).st_mode):
                    reason = "it is a link or a file, and no folder of ours; remove it, or pass another folder"
                    raise InputError(str(self.path), reason) from None

    def _locked(self) -> int:
        """Return the descriptor of the file whose lock says that somebody is at work."""
        try:
            return own_part(str(self.path / _LOCK), _MODE)
        except BlockingIOError as error:
            raise InputError(str(self.target), str(error.strerror)) from error
        except FileNotFoundError:
            raise
        except OSError as error:
            raise InputError(str(self.path / _LOCK), error.strerror or str(error)) from error

    def _clear(self) -> None:
        """Remove what a run that was killed left unfinished: files that are called as we call them."""
        with os.scandir(self.path) as found:
            ours = [each.path for each in found if _OURS.fullmatch(each.name) and each.is_file(follow_symlinks=False)]
        for path in ours:
            # A worker that was given up may have put it in its place this moment.
            with suppress(FileNotFoundError):
                os.unlink(path)

    def __exit__(self, *_: object) -> None:
        """Remove the folder; what isn't ours stays in it."""
        self._clear()
        with suppress(OSError):
            os.unlink(self.path / _LOCK)
        let_go(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = -1
        with suppress(OSError):
            os.rmdir(self.path)

"""From an open file to a lock on it, which the system takes back when its process ends, however it ends."""

from __future__ import annotations

import errno
import os
from contextlib import suppress

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # for mypy it is the module, which Windows lacks

# Windows locks bytes, and nobody may read those: one a terabyte behind the beginning, where no output ends.
_FAR = 1 << 40
# What the system says where somebody else has the lock; anything else is a file system that has no locks.
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
# Columns of Linux's table of locks: its kind, the process, "device:inode".
_KIND, _PROCESS, _FILE = 1, 4, 5
# Descriptors with a lock. A process that is forked has them too, and would hold on to the lock after its parent's end.
_held: set[int] = set()


def take_lock(descriptor: int) -> bool:
    """Lock an open file until it is closed, and return whether that is done; False where somebody else has it locked.

    On a file system without locks nobody can be told of anybody: there it is True as well.
    """
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            _lock_byte(descriptor)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
    _held.add(descriptor)
    return True


def _lock_byte(descriptor: int) -> None:
    """Lock one byte far behind the end, as Windows does it."""
    import msvcrt

    windows: object = msvcrt
    place = os.lseek(descriptor, 0, os.SEEK_CUR)
    os.lseek(descriptor, _FAR, os.SEEK_SET)
    try:
        windows.locking(descriptor, windows.LK_NBLCK, 1)  # type: ignore[attr-defined]  # of Windows only
    finally:
        os.lseek(descriptor, place, os.SEEK_SET)


def let_go(descriptor: int) -> None:
    """Give the lock of a descriptor back that is about to be closed."""
    if descriptor in _held:
        _held.discard(descriptor)
        # Closing would do, but for a child that was forked this moment, and has it open still.
        if fcntl is not None:
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_UN)


def held_by(descriptor: int) -> str:
    """Return in words who has a file locked, as far as the system says it."""
    inode = str(os.fstat(descriptor).st_ino)
    with suppress(OSError), open("/proc/locks", encoding="ascii") as table:
        for line in table:
            columns = line.replace("->", "").split()
            if columns[_KIND] == "FLOCK" and columns[_FILE].rpartition(":")[2] == inode and int(columns[_PROCESS]) > 0:
                return f"process {columns[_PROCESS]}"
    return "another process"


def _after_fork() -> None:
    """Close the parent's locked files in its child."""
    for descriptor in _held:
        with suppress(OSError):
            os.close(descriptor)
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

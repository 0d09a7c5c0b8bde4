"""From bytes to a file that is whole when it is there: written aside, flushed, put in its place in one step."""

from __future__ import annotations

import errno
import os
import re
import stat
from contextlib import suppress

from .locks import held_by, let_go, take_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

# What a new file may be used for before the user's mask; of an old one the new has these rights, and no set-user-id.
_MODE, _RIGHTS = 0o666, 0o777
# Those of a file's group, which another group is not to have.
_OF_GROUP = 0o070
# Never through a link, never without end at a pipe; Windows has neither, and would write two bytes for an end of line.
_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# Windows renames no file that is open; elsewhere it stays open, and locked, until it has its name.
_RENAMES_OPEN = os.name != "nt"
# What a file is called until it is in its place: by a number that nobody else has.
_DRAFT = re.compile(r"\.get-a-summary-[0-9a-f]{16}\.part")
# What stands for a stream that this process has open already.
_STREAM = re.compile(r"/dev/(?:stdin|stdout|stderr|fd/\d+)|/proc/self/fd/\d+")
_NUMBER = {"stdin": 0, "stdout": 1, "stderr": 2}
# A link that leads to a link, and so on: as many as Linux follows.
_LINKS = 40


class Aside:
    """A file that is written beside its place, and put there whole; until then what was there stays.

    Parameters
    ----------
    path : path
        Where it is to stand. What is no regular file (a device, a pipe, an open stream) is written to as it is.
    is_kept : bool
        Whether it is written to PATH.part, locked against a second writer, where a later run finds what one that was
        killed has left. Otherwise to a name of its own, so that of two writers the last one's file stands, whole.

    Attributes
    ----------
    descriptor : int
        What is written to.
    goal, part : str or None
        Where it will stand and what it is called until then; None where it is written to as it is.

    Raises
    ------
    OSError
        If it can't be opened, is locked by somebody else, or a link of somebody else's leads to it.
    """

    def __init__(self, path: str | os.PathLike[str], *, is_kept: bool = False) -> None:
        name = os.fspath(path)
        self.goal: str | None = None
        self.part: str | None = None
        if not is_plain(name):
            self.descriptor = _opened_as_it_is(name)
            return

        self.goal = followed(name)
        mode = _MODE
        if os.path.exists(self.goal):
            mode = os.stat(self.goal).st_mode & _RIGHTS
            if not os.access(self.goal, os.W_OK):
                raise PermissionError(errno.EACCES, "it is write-protected", self.goal)
        if is_kept:
            self.part = f"{self.goal}.part"
            self.descriptor = own_part(self.part, mode)
        else:
            # Not the file's own name with something behind it: that may be too long for a name.
            self.part = os.path.join(os.path.dirname(self.goal), f".get-a-summary-{os.urandom(8).hex()}.part")
            try:
                self.descriptor = new_file(self.part, mode)
            except OSError as error:
                error.filename = self.goal  # nobody has asked for a name of ours
                raise
            take_lock(self.descriptor)  # whoever clears drafts away sees that it isn't left behind

    def write(self, content: bytes) -> None:
        """Write all of it."""
        left = memoryview(content)
        while left:  # a pipe takes what it has room for
            left = left[os.write(self.descriptor, left) :]

    def finish(self) -> None:
        """Put the file in its place, with the rights of the one that is there; where that fails it is still open."""
        if self.part is None or self.goal is None:
            self.leave()
            return

        dress(self.descriptor, self.goal)
        os.fsync(self.descriptor)  # a name must not last longer than what it stands for
        if not _is_at(self.descriptor, self.part):
            raise FileNotFoundError(errno.ENOENT, "somebody else removed or replaced it", self.part)
        if not _RENAMES_OPEN:
            self.leave()
        os.replace(self.part, self.goal)
        self.leave()
        flush_folder(self.goal)

    def drop(self) -> None:
        """Remove what was written."""
        # By its name only where that still is this very file.
        if self.part is not None and self.descriptor >= 0 and _is_at(self.descriptor, self.part):
            if not _RENAMES_OPEN:
                self.leave()
            os.unlink(self.part)
        self.leave()

    def leave(self) -> None:
        """Close it; what was written stays where it is."""
        if self.descriptor >= 0:
            descriptor, self.descriptor = self.descriptor, -1
            let_go(descriptor)
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put it in its place, or where something was raised, an interrupt too, leave nothing."""
        try:
            if kind is None:
                self.finish()
            else:
                self.drop()
        except BaseException:
            # Closed already, perhaps; a name of its own is nobody else's.
            if self.part is not None:
                with suppress(OSError):
                    os.unlink(self.part)
            self.leave()
            raise


def write_whole(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write a text, or bytes, to a file in one step: what was there is whole, or replaced whole.

    Raises
    ------
    OSError
        If it can't be written; what was there stays.
    """
    with Aside(path) as aside:
        # What no UTF-8 can hold, half a surrogate pair, is written as JSON writes it.
        aside.write(content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content)


def clear_drafts(folder: str | os.PathLike[str]) -> None:
    """Remove the drafts that killed processes have left in a folder: files of our own naming that nobody has locked."""
    with suppress(OSError):
        for name in filter(_DRAFT.fullmatch, os.listdir(folder)):
            _clear(os.path.join(folder, name))


def _clear(draft: str) -> None:
    """Remove a draft that is ours, and that nobody is writing."""
    with suppress(OSError):
        descriptor = os.open(draft, os.O_RDONLY | _SAFE)
        try:
            _check_own(descriptor, draft)
            if take_lock(descriptor):
                os.unlink(draft)
        finally:
            let_go(descriptor)
            os.close(descriptor)


def is_plain(name: str) -> bool:
    """Whether a name is that of a regular file, or of none yet."""
    if os.name == "posix" and _STREAM.fullmatch(name):
        return False
    return not os.path.exists(name) or os.path.isfile(name)


def followed(name: str) -> str:
    """Return the file that a name leads to: of a link the file is replaced, and not the link.

    A link that somebody else has put into a folder where everybody may write leads nowhere: it could make the user
    overwrite a file of the user's own. Linux has the same rule for programs that open such links.

    Raises
    ------
    OSError
        If a link is somebody else's, or links lead in a circle.
    """
    for _ in range(_LINKS):
        if not os.path.islink(name):
            return name
        folder, owner = os.path.dirname(name) or ".", os.lstat(name).st_uid
        if owner not in (_user(owner), os.stat(folder).st_uid):
            raise OSError(errno.ELOOP, "a link that somebody else has made; remove it, or write elsewhere", name)
        name = os.path.join(os.path.dirname(name), os.readlink(name))
    raise OSError(errno.ELOOP, "its links lead in a circle", name)


def _user(otherwise: int) -> int:
    """Return the number of the user who runs this; Windows has none."""
    return os.geteuid() if hasattr(os, "geteuid") else otherwise


def _opened_as_it_is(name: str) -> int:
    """Return a descriptor of a device, a pipe, or once more of a stream that is open."""
    # Opened anew, a file behind standard output would be written from its beginning.
    if os.name == "posix" and _STREAM.fullmatch(name):
        last = name.rpartition("/")[2]
        return os.dup(_NUMBER[last] if last in _NUMBER else int(last))
    return os.open(name, os.O_WRONLY | getattr(os, "O_BINARY", 0))


def new_file(name: str | os.PathLike[str], mode: int = _MODE) -> int:
    """Return a descriptor of a file that wasn't there before, by whatever name."""
    return os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFE, mode)


def own_part(part: str, mode: int = _MODE) -> int:
    """Return a descriptor of a file that has a name of ours, locked; it may be there already, and then it must be ours.

    Raises
    ------
    BlockingIOError
        If another process has it locked; the message says who, and how to go on.
    OSError
        If it is a link, another's, or can't be opened.
    """
    while True:
        try:
            descriptor = new_file(part, mode)
        except FileExistsError:
            if os.path.islink(part):
                raise OSError(errno.ELOOP, "it is a link; remove it", part) from None
            try:
                descriptor = os.open(part, os.O_RDWR | _SAFE)
            except FileNotFoundError:  # whoever wrote it is done
                continue

        try:
            _check_own(descriptor, part)
            if not take_lock(descriptor):
                reason = f"{held_by(descriptor)} is writing it; wait until that is done, or write elsewhere"
                raise BlockingIOError(errno.EAGAIN, reason, part)
        except OSError:
            os.close(descriptor)
            raise
        # Between opening and locking it may have got its name: then this is somebody's whole file.
        if _is_at(descriptor, part):
            return descriptor
        let_go(descriptor)
        os.close(descriptor)


def _check_own(descriptor: int, part: str) -> None:
    """Raise OSError where a part is nothing that we have made: what is written to it would be written elsewhere."""
    found = os.fstat(descriptor)
    owners = (_user(found.st_uid), os.stat(os.path.dirname(part) or ".").st_uid)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or found.st_uid not in owners:
        raise FileExistsError(errno.EEXIST, "it is nothing that this command left; remove it", part)


def _is_at(descriptor: int, name: str) -> bool:
    """Whether a name is that of an open file."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.lstat(name))
    except FileNotFoundError:
        return False


def dress(descriptor: int, goal: str | os.PathLike[str]) -> None:
    """Give an open file the owner and the rights of the one whose place it takes."""
    if not hasattr(os, "fchmod") or not os.path.exists(goal):
        return

    old, new = os.stat(goal), os.fstat(descriptor)
    rights = old.st_mode & _RIGHTS
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        try:
            os.fchown(descriptor, old.st_uid, old.st_gid)
        except OSError:
            # Only the superuser gives files away; what one group may read isn't another's.
            rights &= ~_OF_GROUP
    os.fchmod(descriptor, rights)


def flush_folder(goal: str | os.PathLike[str]) -> None:
    """Let a folder's names reach the disk, where the system has a way to say so."""
    # Some file systems know no such thing, and some folders may be written to and not read: the file is there anyway.
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):
            descriptor = os.open(os.path.dirname(goal) or ".", os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

"""From a folder of built pages to the same pages with a summary in each article; again, and undone."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

from ..aside import clear_drafts, write_whole
from ..errors import InputError
from ..locks import held_by, let_go, take_lock
from ..readers.boundary import reading
from ..record import Record
from .labels import SIGNATURE, WIDGET
from .page import summarized, undone
from .settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAGES = (".html", ".htm")
# Bytes of a page: ten times the longest handbooks that are one page, which browsers take half a minute to show.
_LARGEST = 50_000_000


class Report(Record):
    """What came of a folder.

    Attributes
    ----------
    outcomes : tuple of (str, str)
        Each page's name, from the folder on, and what came of it.
    changed : tuple of str
        The files that were written, made or taken away, or would be.
    failures : tuple of (str, str)
        Pages that couldn't be read or written, and folders that couldn't be listed, and why; they are as they were.
    is_written : bool
        Whether the files were written; otherwise the report says what would be.
    """

    outcomes: tuple[tuple[str, str], ...]
    changed: tuple[str, ...]
    failures: tuple[tuple[str, str], ...]
    is_written: bool = True

    def __str__(self) -> str:
        counts = Counter([outcome for _, outcome in self.outcomes])
        told = [f"{count} {outcome}" for outcome, count in sorted(counts.items())]
        if self.failures:
            told.append(f"{len(self.failures)} failed")
        pages = _counted(len(self.outcomes) + len(self.failures), "page")
        files = _counted(len(self.changed), "file")
        return f"{': '.join(filter(None, [pages, ', '.join(told)]))}; {files} {_CHANGED[self.is_written]}"


# What is said of files that would be written, and of those that were.
_CHANGED = ("would change", "changed")


def _counted(number: int, what: str) -> str:
    """Return a number of things in words."""
    return f"{number} {what}{'s' * (number != 1)}"


def summarize_site(
    folder: str | os.PathLike[str],
    settings: Settings | None = None,
    *,
    undo: bool = False,
    write: bool = True,
    progress: Callable[[str, str], None] | None = None,
) -> Report:
    """Put a summary into each article of a folder of built pages.

    Parameters
    ----------
    folder : str or PathLike
        What a generator of sites has built. Links in it are not followed, hidden files and folders left out.
    settings : Settings, optional
        Where the articles are, and how they are summarized.
    undo : bool
        Whether to take the summaries out instead: each page is what it was before, to the byte.
    write : bool
        Whether anything is written; otherwise the report says what would be.
    progress : callable, optional
        Called with the name of each page and what came of it.

    Returns
    -------
    Report

    Raises
    ------
    InputError
        If there is no such folder, another run is at work in it, or the widget's name is another file's.
    MissingDependencyError
        If the extra ``html`` isn't installed.

    Notes
    -----
    Some 30 ms a page of 170 kB. A page is written only where it changes, in one step, with the rights that it had; run
    again it changes nothing but what has changed in the articles, the settings or this package. What a run that was
    killed has left beside a page is removed by the next.
    """
    root = Path(folder)
    # No name, as a variable of a shell that isn't set, would be the folder one is in.
    if not os.fspath(folder) or not root.is_dir():
        raise InputError(str(folder) or '""', "no such folder; pass the one that your generator has built")
    if not write:
        return _report(root, settings or Settings(), undo, write, progress)
    with _alone_in(root):
        return _report(root, settings or Settings(), undo, write, progress)


@contextmanager
def _alone_in(root: Path) -> Iterator[None]:
    """Hold a folder against a second run; nothing is put into it for that."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows opens no folder; there the last run's pages stand, each whole
        yield
        return

    try:
        descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise InputError(str(root), error.strerror or str(error)) from error
    try:
        if not take_lock(descriptor):
            raise InputError(str(root), f"{held_by(descriptor)} is at work in it; wait until that is done")
        yield
    finally:
        let_go(descriptor)
        os.close(descriptor)


def _report(
    root: Path, settings: Settings, undo: bool, write: bool, progress: Callable[[str, str], None] | None
) -> Report:
    """Return what came of a folder that nobody else is at work in."""
    widget = _Widget(root / WIDGET.name, is_own=settings.script is None and not undo)
    outcomes, changed, failures = [], [], []

    def fail(error: OSError) -> None:
        failures.append((Path(os.fspath(error.filename)).relative_to(root).as_posix(), _why(error)))

    found = list(pages(root, fail))
    if write:
        for folder in sorted({root, *[path.parent for path in found]}):
            clear_drafts(folder)

    for path in found:
        name = path.relative_to(root).as_posix()
        try:
            before = _content(path)
            script = widget.seen_from(path) if settings.script is None else settings.script
            with reading(name, "a page"):
                after, outcome = undone(before, name) if undo else summarized(before, settings, script, name)
            if after != before and write:
                write_whole(path, after)
        except (InputError, OSError) as error:
            failures.append((name, _why(error)))
            continue

        widget.note(before, after)
        if after != before:
            changed.append(name)
        outcomes.append((name, outcome))
        if progress is not None:
            progress(name, outcome)

    try:
        if widget.settle(write=write):
            changed.append(WIDGET.name)
    except OSError as error:
        failures.append((WIDGET.name, _why(error)))
    return Report(tuple(outcomes), tuple(changed), tuple(failures), write)


def _content(path: Path) -> bytes:
    """Return a page's bytes, or raise InputError where it has more than any page."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise InputError(str(path), f"over {_LARGEST // 1_000_000} megabytes")
    return content


def _why(error: InputError | OSError) -> str:
    """Return what is wrong with a page, without its name."""
    if isinstance(error, InputError):  # whose way out is that of an article which somebody passes
        return f"{error.reason.partition(';')[0]}; it is left as it is"
    return error.strerror or str(error)


class _Widget:
    """The widget's file in the folder, and whether pages ask for it."""

    def __init__(self, goal: Path, *, is_own: bool) -> None:
        self.goal, self.is_own = goal, is_own
        self.was_asked_for = self.is_asked_for = False
        # A link that leads nowhere isn't there to `exists`, and would be written through.
        if is_own and os.path.lexists(goal) and not self.is_ours():
            raise InputError(str(goal), "is another file; say by --script where your pages load the widget from")

    def seen_from(self, page: Path) -> str:
        """Return its address as a page says it."""
        return Path(os.path.relpath(self.goal, page.parent)).as_posix()

    def note(self, before: bytes, after: bytes) -> None:
        """Note whether a page asked for it, and asks for it now."""
        name = self.goal.name.encode()
        self.was_asked_for |= name in before
        self.is_asked_for |= name in after

    def is_ours(self) -> bool:
        """Whether the file is a widget."""
        if not self.goal.is_file() or self.goal.is_symlink():
            return False
        try:
            with self.goal.open("rb") as file:
                return file.read(len(SIGNATURE)) == SIGNATURE
        except OSError:  # what can't be read can't be told
            return False

    def settle(self, *, write: bool) -> bool:
        """Put the file where pages need it, or take it away where none does; return whether that changes it."""
        content = WIDGET.read_bytes()
        if self.is_own and self.is_asked_for:
            is_changed = not self.goal.exists() or self.goal.read_bytes() != content
            if is_changed and write:
                write_whole(self.goal, content)
            return is_changed

        # One that no page has asked for is the site's own.
        is_changed = self.was_asked_for and not self.is_asked_for and self.is_ours()
        if is_changed and write:
            self.goal.unlink()
        return is_changed


def pages(root: Path, fail: Callable[[OSError], None]) -> Iterator[Path]:
    """Yield the pages of a folder by their names: files, no links, nothing hidden; tell what can't be listed."""
    for folder, folders, files in os.walk(root, onerror=fail):
        # In place: what is taken out isn't entered.
        folders[:] = sorted([name for name in folders if not name.startswith(".")])
        for name in sorted(files):
            path = Path(folder, name)
            # A pipe would be waited for: nobody may ever write into it.
            is_page = name.lower().endswith(_PAGES) and not name.startswith(".")
            if is_page and path.is_file() and not path.is_symlink():
                yield path

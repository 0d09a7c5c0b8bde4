"""From a folder of built pages to the same pages with a summary in each article; again, and undone."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

from ..aside import write_whole
from ..errors import InputError
from ..record import Record
from .labels import SIGNATURE, WIDGET
from .page import summarized, undone
from .settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAGES = (".html", ".htm")


class Report(Record):
    """What came of a folder.

    Attributes
    ----------
    outcomes : tuple of (str, str)
        Each page's name, from the folder on, and what came of it.
    changed : tuple of str
        The files that were written, made or taken away, or would be.
    failures : tuple of (str, str)
        Pages that couldn't be read or written, and why; they are as they were.
    """

    outcomes: tuple[tuple[str, str], ...]
    changed: tuple[str, ...]
    failures: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        counts = Counter([outcome for _, outcome in self.outcomes])
        told = [f"{count} {outcome}" for outcome, count in sorted(counts.items())]
        if self.failures:
            told.append(f"{len(self.failures)} failed")
        pages = len(self.outcomes) + len(self.failures)
        return f"{pages} pages{': ' if told else ''}{', '.join(told)}; {len(self.changed)} files changed"


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
        If there is no such folder, or the widget's name is another file's.
    MissingDependencyError
        If the extra ``html`` isn't installed.

    Notes
    -----
    Some 30 ms a page of 170 kB. A page is written only where it changes, in one step, with the rights that it had; run
    again it changes nothing but what has changed in the articles, the settings or this package.
    """
    settings = settings or Settings()
    root = Path(folder)
    if not root.is_dir():
        raise InputError(str(folder), "no such folder; pass the one that your generator has built")
    widget = _Widget(root / WIDGET.name, is_own=settings.script is None and not undo)
    outcomes, changed, failures = [], [], []

    for path in pages(root):
        name = path.relative_to(root).as_posix()
        try:
            before = path.read_bytes()
            script = widget.seen_from(path) if settings.script is None else settings.script
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
    return Report(tuple(outcomes), tuple(changed), tuple(failures))


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
        if is_own and goal.exists() and not self.is_ours():
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
        return self.goal.is_file() and not self.goal.is_symlink() and self.goal.read_bytes().startswith(SIGNATURE)

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


def pages(root: Path) -> Iterator[Path]:
    """Yield the pages of a folder in the order of their names: files, no links, nothing hidden."""
    for folder, folders, files in os.walk(root):
        # In place: what is taken out isn't entered.
        folders[:] = sorted([name for name in folders if not name.startswith(".")])
        for name in sorted(files):
            path = Path(folder, name)
            # A pipe would be waited for: nobody may ever write into it.
            is_page = name.lower().endswith(_PAGES) and not name.startswith(".")
            if is_page and path.is_file() and not path.is_symlink():
                yield path

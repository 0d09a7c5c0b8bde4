"""From a count of what is done to a line that shows it."""

from __future__ import annotations

from functools import partial

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Bar:
    """What is told how many documents are done."""

    def __init__(self, progress: bool | Callable[[int, int], object], total: int) -> None:
        self.tell: Callable[[int], object] = lambda done: None
        self.bar: Any = None
        if callable(progress):
            self.tell = partial(_told, progress, total)
        elif progress:
            from tqdm.auto import tqdm

            self.bar = tqdm(total=total, unit="document", disable=None)
            self.tell = lambda done: self.bar.update()

    def __enter__(self) -> Callable[[int], object]:
        return self.tell

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.close()


def _told(progress: Callable[[int, int], object], total: int, done: int) -> None:
    progress(done, total)

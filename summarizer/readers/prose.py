"""From text to whether somebody wrote it as prose."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_STOPS = frozenset(".!?…:;。！？؟।")


def hush(*names: str) -> None:
    """Keep libraries' loggers from writing to standard error where nobody has set logging up."""
    import logging

    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def written(blocks: Iterable[tuple[str, str]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return blocks as one text, blank lines between them, and where its headings are.

    Parameters
    ----------
    blocks : iterable of (kind, text)
        The kind is "head", "item" or "".

    Returns
    -------
    text : str
        Items of a list stand on neighbouring lines, with a "-" where they don't end as a sentence does.
    headings : tuple of (start, end)
    """
    text = last = ""
    headings: list[tuple[int, int]] = []
    for kind, block in blocks:
        if text:
            text += "\n" if kind == last == "item" else "\n\n"
        if kind == "head":
            headings.append((len(text), len(text) + len(block)))
        text += "- " + block if kind == "item" and block[-1] not in _STOPS else block
        last = kind
    return text, tuple(headings)

"""From a summary to what stands in a page: an element that needs no script, and the same as data for the widget."""

from __future__ import annotations

import json
import re

from ..show.markup import attribute, escape, is_right_to_left
from ..show.reading import reading_seconds
from .labels import labels_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..summary import Summary

# What a block begins and ends with: its own text holds neither, since each "<" of it is escaped.
BEGINS, ENDS = b"<get-a-summary data-built ", b"</get-a-summary>"
# The same as formatters and minifiers leave it, which may run behind us.
_BEGIN = re.compile(rb"<get-a-summary(?=\s)[^<>]*?\sdata-built(?=[\s=/>])", re.IGNORECASE)
_END = re.compile(rb"</get-a-summary\s*+>", re.IGNORECASE)
_NAME = re.compile(rb"<([a-z][^\s/>]*+)", re.IGNORECASE)
# All that has a tag in a block. Where it has more, somebody has put that there, or the end that is found is another's.
_INSIDE = re.compile(rb"details summary p ol (?:li )+script(?: script)?")


def block(summary: Summary, selector: str, language: str, script: str, *, is_ascii: bool) -> bytes:
    """Return the element that is put into an article.

    Parameters
    ----------
    summary : Summary
        One that has sentences.
    selector : str
        Of the article, by which the widget finds it.
    language : str
        What the page says of itself: that of the words around the summary.
    script : str
        The widget's address; "" for no script.
    is_ascii : bool
        Whether all letters beyond ASCII are written by their numbers, which is right in any encoding; else UTF-8.
    """
    labels = labels_for(language, summary.language)
    seconds = reading_seconds(summary.selection)
    said = labels.measure(len(summary.sentences), len(summary.all_sentences), seconds)
    direction = ' dir="rtl"' if is_right_to_left(summary.document.text) else ""
    own = f' lang="{summary.language}"' if summary.language not in ("", labels.language) else ""
    items = "".join([f"<li>{escape(' '.join(each.text.split()))}</li>" for each in summary.sentences])
    link = f'<script type="module" src="{attribute(script)}"></script>' if script else ""

    markup = (
        f'{BEGINS.decode()}for="{attribute(selector)}"><details lang="{labels.language}"{direction}>'
        f"<summary>{labels.opening}</summary><p>{said}</p><ol{own}>{items}</ol></details>"
        f'<script type="application/json">{_json(summary, seconds, is_ascii)}</script>{link}{ENDS.decode()}'
    )
    return markup.encode("ascii", "xmlcharrefreplace") if is_ascii else markup.encode()


def _json(summary: Summary, seconds: tuple[float, float], is_ascii: bool) -> str:
    """Return what the widget shows, as the service would answer; no "<" is in it, which might close the script."""
    found: dict[str, Any] = {
        "schema": 1,
        "title": summary.title,
        "language": summary.language,
        "sentences": [{"text": each.text} for each in summary.sentences],
        "n_sentences": len(summary.all_sentences),
        "seconds": {"summary": round(seconds[0], 1), "article": round(seconds[1], 1)},
    }
    return json.dumps(found, ensure_ascii=is_ascii, separators=(",", ":")).replace("<", "\\u003c")


def is_utf8(page: bytes) -> bool:
    """Whether a page holds letters beyond ASCII in UTF-8; of one that is all ASCII a server may say something else."""
    try:
        return not page.isascii() and page.decode("utf-8") is not None
    except UnicodeDecodeError:
        return False


def without_blocks(page: bytes) -> tuple[bytes, int, int]:
    """Return a page as it was before, how many blocks were in it, and how many stay that somebody has changed.

    Parameters
    ----------
    page : bytes
        Of an earlier run or not.
    """
    begins = [*_BEGIN.finditer(page)]
    limits = [*[each.start() for each in begins], len(page)][1:]
    kept, reached, count, changed = [], 0, 0, 0
    for begin, limit in zip(begins, limits, strict=True):
        end = _END.search(page, begin.end(), limit)
        if end is None or not _is_as_made(page[begin.end() : end.start()]):
            changed += 1
            continue

        kept.append(page[reached : begin.start()])
        reached, count = end.end(), count + 1
    return b"".join([*kept, page[reached:]]), count, changed


def _is_as_made(inside: bytes) -> bool:
    """Whether a block has the elements that we gave it, and no other."""
    return _INSIDE.fullmatch(b" ".join(_NAME.findall(inside)).lower()) is not None

"""From a block of text to sentence spans: one pattern proposes, a dictionary decides."""

from __future__ import annotations

import re

from .languages import Language, detect, load
from .layout import blocks
from .types import Sentence

_CANDIDATE = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[^\sa-z])")


def spans(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the sentences of the block `text[start:end]` as (start, end) in `text`."""
    found: list[tuple[int, int]] = []
    for match in _CANDIDATE.finditer(text, start, end):
        word = text[max(start, match.start() - 12) : match.start()].split()
        if text[match.start()] == "." and word and word[-1].lower() in language.never_final:
            continue
        found.append((start, match.end()))
        start = match.end()
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        found.append((start, end))
    return found


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Split a text into sentences."""
    known = load(language or detect(text)[0])
    found = [
        (start, end, block.paragraph) for block in blocks(text) for start, end in spans(text, block.start, block.end, known)
    ]
    return tuple(
        Sentence(text[start:end], start, end, index, paragraph) for index, (start, end, paragraph) in enumerate(found)
    )

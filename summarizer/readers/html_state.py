"""From the data that a page hands to its scripts to the article in them, as markup.

Next.js, Nuxt and others write what a page shows into it as JSON, and some of them nothing else.
"""

from __future__ import annotations

import json
import re
from html import escape

from .html_marks import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# State of a shop's page has 500 kB; a page has a dozen scripts.
_LARGEST, _MOST_SCRIPTS = 4_000_000, 200
# window.__INITIAL_STATE__ = {
_ASSIGNED = re.compile(r"\s{0,99}(?:(?:var|let|const) |window\.|self\.)?[\w$.]{1,60}\s{0,9}=\s{0,9}(?=[\[{])")
# A sentence of an article; what a script says to its reader ("Your password must have eight letters.") is shorter.
_SHORTEST = 12
_STOPS = (".", "!", "?", "…", "。", "।", "؟", '."', ".”", "!”", "?”", ".»", ".)", "</p>", "</div>", "</ul>", "</ol>")
# The innermost part that has so much of all sentences is the article's.
_MOST_OF_IT = 0.7


def text_for_scripts(root: Any) -> str:
    """Return the longer sentences that a page hands to a script in one place, as markup: "" where there are none."""
    found = [_prose_of(_state(node)) for node in root.css("script")[:_MOST_SCRIPTS]]
    best = max(found, key=lambda texts: sum(map(_words, texts)), default=[])
    return "\n".join([text if "</" in text else f"<p>{escape(text)}</p>" for text in best])


def _state(node: Any) -> Any:
    """Return the data in a script: of its own kind, or what is assigned to a name in it."""
    text = node.text()
    if len(text) > _LARGEST:
        return None
    if (node.attributes.get("type") or "").lower() != "application/json":
        assigned = _ASSIGNED.match(text)
        text = text[assigned.end() :] if assigned else ""
    try:
        return json.JSONDecoder(strict=False).raw_decode(text.lstrip())[0]
    except (ValueError, RecursionError):
        return None


def _prose_of(data: Any) -> list[str]:
    """Return the sentences in the innermost part of some data that holds most of them, each once, in turn."""
    # Of each part of the data, in turn, the one that it lies in and how many words its sentences have.
    around, words = [0], [0]
    sentences: list[tuple[int, str]] = []
    waiting: list[tuple[Any, int]] = [(data, 0)]
    while waiting:
        each, part = waiting.pop()
        if isinstance(each, str):
            if count := _words(each):
                sentences.append((part, each))
                words[part] += count
        elif isinstance(each, dict | list):
            inner = [*each.values()] if isinstance(each, dict) else each
            around.append(part)
            words.append(0)
            waiting += [(value, len(around) - 1) for value in reversed(inner)]

    for part in range(len(words) - 1, 0, -1):
        words[around[part]] += words[part]
    chosen = max([part for part, count in enumerate(words) if count >= _MOST_OF_IT * words[0]])
    is_in = [False] * len(words)
    for part, outer in enumerate(around):
        is_in[part] = part == chosen or is_in[outer]
    return [*dict.fromkeys([text for part, text in sentences if is_in[part]])]


def _words(text: str) -> int:
    """Return how many words a text has if it reads as a sentence of an article, else 0."""
    bare = text.rstrip()
    count = words_of(bare)
    return count if count >= _SHORTEST and bare.endswith(_STOPS) else 0

"""What each part of the splitter takes in place: the whole, less the whole with the part's answers recorded.

    python benchmarks/splitter.py FILE [FILE ...] [--texts N] [--least WORDS] [--most WORDS] [--rounds N]

Each FILE has a text a line, as `text` of a JSON object; its first texts of 550 to 650 words are split. A part is a
function; the first time its answers are kept, later it is replaced by them, and what the whole is then faster by is
what the part took where it stands, with what it calls. The whole and all parts take turns in each round; of each the
best of the rounds is taken for each text, and the mean of these is shown, with how often the part is called for a text.
Texts that aren't split the same without a part (what it does besides answering is missing then) are left out for that
part, and counted. A part that is never called shows how far off the others may be.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from summarizer import Sentence, split_sentences, splitting
from summarizer.sentences import parts, split

# Part -> where its function stands; what is set in by dots is within the part above it.
PARTS: dict[str, tuple[ModuleType, str]] = {
    "the language": (splitting, "detect"),
    "its lists": (splitting, "load"),
    "lines and paragraphs": (splitting, "blocks"),
    "lists, and what meets without a mark": (split, "parts"),
    "· signs of sentences that meet": (parts, "_seam_signs"),
    "· a glued title": (parts, "_may_begin_with_title"),
    "· names and dates at a block's edge": (parts, "_is_signed"),
    "marks": (split, "_places"),
    "· found": (split, "_candidates"),
    "· told at a glance": (split, "_at_a_glance"),
    "· that reach the rules": (split, "_cut"),
    "· · the rules": (split, "is_end"),
    "closed quotations": (split, "_beyond_quotes"),
    "brackets": (split, "_beyond_brackets"),
}
WHOLE = "**the whole**"
# What every call of a recorded answer costs is no cost of the part: it is measured by a loop of so many.
_CALLS = 10_000
# Runs in a row in each turn: a function that was just put in the place of another is slower to call at first.
_RUNS = 4


class Played:
    """The answers of a part, kept and given again."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.answers: list[Any] = []
        self.rest = iter(self.answers)

    def record(self, *arguments: Any, **named: Any) -> Any:
        """Answer as the part does, and keep it."""
        answer = self.function(*arguments, **named)
        if hasattr(answer, "__next__"):
            answer = [*answer]
        self.answers.append(answer)
        return answer

    def play(self, *_: Any, **__: Any) -> Any:
        """Answer as it did."""
        return next(self.rest)

    def is_equal(self, text: str, wanted: tuple[Sentence, ...]) -> bool:
        """Whether a text is split the same with the answers, all of which are asked for."""
        self.rest = iter(self.answers)
        try:
            return split_sentences(text) == wanted and next(self.rest, self) is self
        except StopIteration:  # more are asked for
            return False

    def seconds(self, text: str) -> float:
        """Return what a text takes with the answers."""
        return min(took(text, self.restart) for _ in range(_RUNS))

    def restart(self) -> None:
        """Answer from the first on."""
        self.rest = iter(self.answers)


def took(text: str, prepare: Callable[[], None]) -> float:
    """Return the seconds of splitting a text, once something is prepared."""
    prepare()
    started = time.perf_counter()
    split_sentences(text)
    return time.perf_counter() - started


def recorded(text: str, part: str) -> Played | None:
    """Return a part's answers for a text, None if the text isn't split the same by them."""
    played = Played(getattr(*PARTS[part]))
    wanted = split_sentences(text)
    with patch.object(*PARTS[part], played.record):
        split_sentences(text)
    with patch.object(*PARTS[part], played.play):
        return played if played.is_equal(text, wanted) else None


def measure(text: str, rounds: int) -> dict[str, tuple[float, int]]:
    """Return what the whole and each part of it takes of a text, and how often it is called."""
    parts = {part: played for part in PARTS if (played := recorded(text, part)) is not None}
    best = dict.fromkeys([WHOLE, *parts], float("inf"))
    for _ in range(rounds):
        best[WHOLE] = min(best[WHOLE], *(took(text, lambda: None) for _ in range(_RUNS)))
        for part, played in parts.items():
            with patch.object(*PARTS[part], played.play):
                best[part] = min(best[part], played.seconds(text))

    found = {WHOLE: (best[WHOLE], 1)}
    answering = by_call()
    for part, played in parts.items():
        calls = len(played.answers)
        found[part] = (best[WHOLE] - best[part] + answering * calls, calls)
    return found


def by_call() -> float:
    """Return the seconds that a recorded answer takes."""
    played = Played(len)
    played.rest = iter([0] * _CALLS)
    started = time.perf_counter()
    for _ in range(_CALLS):
        played.play(0, 1, 2)
    return (time.perf_counter() - started) / _CALLS


def texts_of(file: Path, n_texts: int, least: int, most: int) -> list[str]:
    """Return the first texts of a length."""
    with file.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    return [text for text in texts if least <= len(text.split()) <= most][:n_texts]


def table(measured: dict[str, list[dict[str, tuple[float, int]]]]) -> str:
    """Return the table of some files' texts."""
    heads = [f"{file}, us | % | calls | left out" for file in measured]
    rows = [f"| part | {' | '.join(heads)} |", "|---|" + "---:|" * 4 * len(heads)]
    for part in (WHOLE, *PARTS):
        cells = []
        for texts in measured.values():
            own = [(*text[part], text[WHOLE][0]) for text in texts if part in text]
            took, calls, whole = (sum(column) for column in zip(*own, strict=True)) if own else (0, 0, 1)
            n = max(1, len(own))
            cells += [
                f"{1e6 * took / n:.1f}",
                f"{100 * took / whole:.0f}",
                f"{calls / n:.1f}",
                f"{len(texts) - len(own)}",
            ]
        rows.append(f"| {part} | {' | '.join(cells)} |")
    return "\n".join(rows)


def main(arguments: list[str] | None = None) -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--texts", type=int, default=40, help="how many of each file (default 40)")
    parser.add_argument("--least", type=int, default=550, help="words of the shortest (default 550)")
    parser.add_argument("--most", type=int, default=650, help="words of the longest (default 650)")
    parser.add_argument("--rounds", type=int, default=30, help="the best of so many (default 30)")
    options = parser.parse_args(arguments)
    measured = {}
    for file in options.files:
        texts = texts_of(file, options.texts, options.least, options.most)
        if not texts:
            parser.error(f"{file} has no text of {options.least} to {options.most} words")
        measured[file.stem] = [measure(text, options.rounds) for text in texts]
    print(table(measured))


if __name__ == "__main__":
    main()

"""From the packed word lists of the languages to the same lists, sorted, without repeats, at the width of the code.

    python tools/data.py [--check]

Run it after a list is edited; `--check` only says which files it would change. The comments, and everything that
isn't a packed list, stay as they are.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "summarizer" / "languages" / "data"
WIDTH = 118
_NAMES = (
    "STOP_WORDS|NEVER_FINAL|BEFORE_NUMBER|BEFORE_STARTER|BEFORE_CAPITAL|STARTERS"
    "|FINALS|CONNECTIVES|POINTERS|ARTICLES|VERBS|TIMES|PREPOSITIONS"
)
_LIST = re.compile(rf'^({_NAMES}) = """\n(.*?)"""\n', re.M | re.S)
_ROWS = re.compile(r'^    "([a-z ]+)": """\n(.*?)""",\n', re.M | re.S)


def wide(text: str) -> int:
    """Return how many columns a text takes: an East Asian character takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def packed(words: str) -> str:
    """Return words sorted and without repeats, in lines that are no wider than the code's."""
    lines: list[list[str]] = [[]]
    width = 0
    for word in sorted(set(words.split())):
        columns = wide(word) + 1
        if lines[-1] and width + columns > WIDTH:
            lines.append([])
            width = 0
        lines[-1].append(word)
        width += columns
    return "".join(" ".join(line) + "\n" for line in lines)


def rows(phrases: str) -> str:
    """Return phrases without repeats, in their order, in lines that are no wider than the code's."""
    lines: list[str] = [""]
    for phrase in dict.fromkeys(filter(None, (phrase.strip() for phrase in re.split(r"[;\n]", phrases)))):
        if lines[-1] and wide(lines[-1]) + wide(phrase) + 2 > WIDTH:
            lines.append("")
        lines[-1] += f"; {phrase}" if lines[-1] else phrase
    return "\n".join(lines) + "\n"


def main() -> int:
    """Rewrite the files, or say which would change."""
    changed = []
    for file in sorted(FOLDER.glob("??.py")):
        old = file.read_text(encoding="utf-8")
        new = _LIST.sub(lambda match: f'{match[1]} = """\n{packed(match[2])}"""\n', old)
        new = _ROWS.sub(lambda match: f'    "{match[1]}": """\n{rows(match[2])}""",\n', new)
        if new != old:
            changed.append(file.name)
            if "--check" not in sys.argv:
                file.write_text(new, encoding="utf-8")
    sys.stdout.write(f"{len(changed)} changed: {' '.join(changed)}\n")
    return 1 if changed and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())

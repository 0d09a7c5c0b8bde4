"""From what a page of a PDF draws, in pieces, to as many bytes as PDFium takes for it at least."""

from __future__ import annotations

import re

# Bytes that a text counts for, however short it is: PDFium keeps 900. A broadsheet's words, letter by letter, are
# 30,000.
_KEPT = 1_000
# PDFium passes all texts of a line that stand right of the next one, for 10 nanoseconds each: 47,000, each left of the
# one before, took 10 s. So many count for a byte, looked for where there are so many texts; a line's height in points.
_PASSED, _MANY, _LINE = 2, 5_000, 10.0
# Signs of that in one stream that needn't be looked at closely, which takes .4 ms a page: a megabyte at most.
_FEW = 1_000

# What shows a text, or a picture within the words; a quotation mark does as well, and opens one in a text, where few
# pages have many. What opens and closes a mark: of 12,000 that none closes PDFium makes 900 MB, of a million no end.
_KEEPS = re.compile(rb"T[jJ]|(?<=[\s)>\]])['\"]|(?<!C)ID\s")
_SIGNS = (b"Tj", b"TJ", b"'", b'"', b"ID")
# What moves to where the next text is shown, and what shows one.
_MOVES = re.compile(
    rb"([-+.\d]{1,20})\s{1,9}([-+.\d]{1,20})\s{1,9}(T[dDm]|cm)\b|\b(BT|q|Q)\b|T[jJ]\b|(?<=[\s)>\]])['\"]"
)
_MARKS = re.compile(rb"(?:B[MD]|EM)C\b")
# What keeps how things are drawn, for which PDFium takes 165 bytes until it is taken back: with two of its own each
# counts for as much memory as all else: 48 MB of them, 48 kB packed, would be 4 GB. Pages take each of theirs back.
_SAVES, _TAKES_BACK, _SAVED = re.compile(rb"\bq\b"), re.compile(rb"\bQ\b"), 4


class Weight:
    """What is drawn, in pieces, as many bytes as it costs at least.

    Attributes
    ----------
    total : int
    depth : int
        Marks that are open.
    """

    def __init__(self) -> None:
        self.total = self.depth = 0

    def add(self, content: bytes) -> None:
        """Add what is drawn next; where it has few signs of what costs more, each is taken for one."""
        self.total += len(content)
        keeps = sum(map(content.count, _SIGNS))
        keeps = keeps if keeps < _FEW else sum(1 for _ in _KEEPS.finditer(content))
        self.total += _KEPT * keeps + (_passed(content) // _PASSED if keeps > _MANY else 0)

        if content.count(b"q") > content.count(b"Q"):
            saved = sum(1 for _ in _SAVES.finditer(content)) - sum(1 for _ in _TAKES_BACK.finditer(content))
            self.total += _SAVED * max(0, saved)

        # PDFium copies all marks that are open for each that opens.
        opens = content.count(b"BMC") + content.count(b"BDC")
        if opens < _FEW:
            self.total += self.depth * opens
            self.depth = max(0, self.depth + opens - content.count(b"EMC"))
            return
        for mark in _MARKS.finditer(content):
            self.depth = max(0, self.depth - 1) if mark[0] == b"EMC" else self.depth + 1
            self.total += self.depth


def _passed(content: bytes) -> int:
    """Return how many texts are passed where each is put in its line: those there, if it isn't right of the last."""
    passed = 0
    place, outer = (0.0, 0.0), (0.0, 0.0)
    kept: list[tuple[float, float]] = []
    # Line -> how many texts are on it, and where its last one begins.
    lines: dict[float, tuple[int, float]] = {}

    for move in _MOVES.finditer(content):
        right, up, how, scope = move.groups()
        if how == b"cm":
            outer = outer[0] + _number(right), outer[1] + _number(up)
        elif how == b"Tm":
            place = _number(right), _number(up)
        elif how:
            place = place[0] + _number(right), place[1] + _number(up)
        elif scope == b"BT":
            place = 0.0, 0.0
        elif scope == b"q":
            kept.append(outer)
        elif scope == b"Q":
            outer = kept.pop() if kept else outer
        else:
            left, line = outer[0] + place[0], (outer[1] + place[1]) // _LINE
            before, last = lines.get(line, (0, left))
            passed += before if left <= last else 0
            lines[line] = before + 1, left
    return passed


def _number(written: bytes) -> float:
    """Return a number of a page, 0 for what is none."""
    try:
        return float(written)
    except ValueError:
        return 0.0

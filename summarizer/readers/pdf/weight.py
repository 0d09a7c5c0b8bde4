"""From what a page of a PDF draws, in pieces, to as many bytes as PDFium takes for it at least."""

from __future__ import annotations

import re
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Bytes that a text counts for, however short it is: PDFium keeps 900. A broadsheet's words, letter by letter, are
# 30,000.
_KEPT = 1_000
# Bytes that each sign of a text counts for: PDFium keeps 200 of it, for 4 microseconds. A broadsheet has 30,000. A font
# may say that a letter stands for hundreds of signs, so that a kilobyte of a file took 1.4 GB; and a mark that all that
# is drawn in it does, said again wherever another mark opens or closes in it: 11 kB took .8 GB.
_KEPT_OF_A_SIGN = 10
# PDFium passes all texts of a line that stand right of the next one, for 10 nanoseconds each: 47,000, each left of the
# one before, took 10 s. So many count for a byte, looked for where there are so many texts; a line's height in points.
_PASSED, _MANY, _LINE = 2, 5_000, 10.0
# Signs of that in one stream that needn't be looked at closely, which takes .4 ms a page: a megabyte at most.
_FEW = 1_000

# What shows a text, or a picture within the words; a quotation mark does as well, and opens one in a text, where few
# pages have many. What opens and closes a mark: of 12,000 that none closes PDFium makes 900 MB, of a million no end.
_TEXTS_SHOWN = (b"Tj", b"TJ")
_OTHERS, _KEEPS = (b"'", b'"', b"ID"), re.compile(rb"['\"](?<=[\s\0)>\]].)|ID(?<!CID)[\s\0]")
# What moves to where the next text is shown, and what shows one.
_MOVES = re.compile(
    rb"([-+.\d]{1,20})\s{1,9}([-+.\d]{1,20})\s{1,9}(T[dDm]|cm)\b|\b(BT|q|Q)\b|T[jJ]\b|(?<=[\s)>\]])['\"]"
)
# What a text is written as, in brackets or in digits, two for a letter; what leads out of it and into another.
_TEXTS = re.compile(rb"\(([^()\\]*+(?:\\.[^()\\]*+)*)\)", re.DOTALL)
_DIGITS, _DIGITS_A_LETTER = re.compile(rb"<([^<>]*+)>"), 2
_BRACKETS, _MOST_BRACKETS = re.compile(rb"[()]|\\.", re.DOTALL), 200_000
_SAID = re.compile(rb"/ActualText\s*+([(<])")
_MARKS, _OPENS = re.compile(rb"(?<![^\s\0)>\]])(?:B[MD]|EM)C(?![^\s\0/<(\[])"), (b"BMC", b"BDC")
# What stands within others and is no mark; what may hide some, as comments and pictures within the words do.
_WITHIN, _HIDES = re.compile(rb"\[[^\[\]]*+\]|<[^<>]*+>"), re.compile(rb"%|(?<!\w)ID(?!\w)")
_DEEPEST = 3
# What keeps how things are drawn, for which PDFium takes 165 bytes until it is taken back: with two of its own each
# counts for as much memory as all else: 48 MB of them, 48 kB packed, would be 4 GB. Pages take each of theirs back.
_SAVES, _TAKES_BACK, _SAVED = re.compile(rb"q(?<!\wq)(?!\w)"), re.compile(rb"Q(?<!\wQ)(?!\w)"), 4


class Weight:
    """What is drawn, in pieces, as many bytes as it costs at least.

    Parameters
    ----------
    signs : int
        For how many a letter may stand.
    said : int
        How many letters a mark may have for what is drawn in it.
    is_rough : bool
        Whether it is enough to know what all may cost at most, which nothing that is drawn can hide.

    Attributes
    ----------
    total : int
    depth : int
        Marks that are open.
    """

    def __init__(self, signs: int = 1, said: int = 0, *, is_rough: bool = False) -> None:
        self.total = self.depth = 0
        self.signs, self.said, self.is_rough = signs, said, is_rough

    def add(self, content: bytes) -> None:
        """Add what is drawn next."""
        self.said = max(self.said, longest_said(content))
        if self.is_rough:
            self._add_most(content)
        else:
            self._add(content)

    def _add_most(self, content: bytes) -> None:
        """Add what it may cost at most: each byte is a letter, and what looks like a text is none left of another."""
        keeps = sum(map(content.count, _TEXTS_SHOWN + _OTHERS))
        self.total += len(content) + max(_KEPT * keeps, _KEPT_OF_A_SIGN * self.signs * len(content))
        self.total += keeps * keeps // _PASSED if keeps > _MANY else 0
        self.total += _SAVED * content.count(b"q")
        opens = sum(map(content.count, _OPENS))
        self.total += (_KEPT_OF_A_SIGN * self.said * 2 + self.depth + opens) * opens
        self.depth += opens

    def _add(self, content: bytes) -> None:
        """Add what it costs; where it has few signs of what costs more, each is taken for one."""
        self.total += len(content)
        keeps, others = (sum(map(content.count, signs)) for signs in (_TEXTS_SHOWN, _OTHERS))
        keeps += others if keeps + others < _FEW else len(_KEEPS.findall(content))
        kept, most = _KEPT * keeps, _KEPT_OF_A_SIGN * self.signs
        if most * len(content) > kept:
            kept = max(kept, most * _letters(content))
        self.total += kept + (_passed(content) // _PASSED if keeps > _MANY else 0)

        if content.count(b"q") > content.count(b"Q"):
            saved = len(_SAVES.findall(content)) - len(_TAKES_BACK.findall(content))
            self.total += _SAVED * max(0, saved)

        opens = sum(map(content.count, _OPENS))
        if not opens:
            return
        # Said where it opens, and where what opens in it closes.
        self.total += _KEPT_OF_A_SIGN * self.said * 2 * opens
        marks = [mark[0] for mark in _MARKS.finditer(_bare(content))]
        closes = marks.count(b"EMC")
        # Those that aren't found are open: they stand where a text seems to be.
        self.depth += max(0, opens - len(marks) + closes)
        # PDFium copies all marks that are open for each that opens.
        for mark in marks:
            self.depth = max(0, self.depth - 1) if mark == b"EMC" else self.depth + 1
            self.total += self.depth if mark != b"EMC" else 0


def _bare(content: bytes) -> bytes:
    """Return what is drawn without its texts, lists and dictionaries; without what closes marks where some may hide."""
    if content.count(b"(") > _MOST_BRACKETS:
        return content.replace(b"EMC", b"")
    ends = [(0, 0), *_written(content), (len(content), len(content))]
    bare = b" ".join([content[end:start] for (_, end), (start, _) in pairwise(ends)])
    for _ in range(_DEEPEST):
        bare = _WITHIN.sub(b" ", bare)
    return bare.replace(b"EMC", b"") if _HIDES.search(bare) else bare


def longest_said(content: bytes) -> int:
    """Return how many letters the longest text has that stands for what is drawn, or as many bytes."""
    longest = end = 0
    for match in _SAID.finditer(content):
        if match.start() < end:
            continue
        if match[1] == b"<":
            end = content.find(b">", match.end())
            end = end if end >= 0 else len(content)
        else:
            end = next(_written(content, match.end() - 1))[1]
        longest = max(longest, end - match.end())
    return longest


def _written(content: bytes, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where texts in brackets begin and end, with the brackets that stand in them."""
    depth = begin = 0
    for bracket in _BRACKETS.finditer(content, start):
        # Out of a text a stroke says nothing of what is behind it.
        if bracket[0] == b"(" or (not depth and bracket[0] == b"\\("):
            depth += 1
            begin = bracket.end() if depth == 1 else begin
        elif bracket[0] == b")" and depth:
            depth -= 1
            if not depth:
                yield begin, bracket.start()
    if depth:
        yield begin, len(content)


def _letters(content: bytes) -> int:
    """Return how many letters all texts have together, as bytes of them; more where that can't be told quickly."""
    digits = sum(map(len, _DIGITS.findall(content))) // _DIGITS_A_LETTER
    texts = _TEXTS.findall(content)
    inside = b"".join(texts)
    brackets = content.count(b"(")
    if len(texts) + inside.count(b"(") == brackets:
        return digits + len(inside)
    # Brackets in each other, which few pages have.
    if brackets > _MOST_BRACKETS:
        return len(content)
    return digits + sum([end - start for start, end in _written(content)])


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

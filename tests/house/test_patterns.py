"""Every pattern that meets a stranger's text takes time that grows with its length."""

import re
import time

import pytest

from summarizer.patterns import late
from tests.house.patterns import firm, held, parser, patterns, strings

# Characters of the shorter and the longer string: of what is linear the longer takes four times as long, of what is
# quadratic 16 times. What takes less than this much CPU time for the longer isn't looked at again.
SHORT, LONG, LINEAR, NOTHING = 400, 1600, 9, 0.0008
# Turns at which nothing takes that long, in seconds; few enough between two, that what doubles with each turn is met early.
STEPS, TOO_LONG = range(4, 40, 2), 0.1
# Seconds that a character may take of a text that is longer than a pattern's bounds; the slowest that is linear takes 2 us.
FAR_CHARACTER = 5e-6
PATTERNS = patterns()


def seconds(ask, text, times):
    """Return the CPU time of this thread that a question takes, the least of some."""
    least = float("inf")
    for _ in range(times):
        before = time.thread_time()
        ask(text)
        least = min(least, time.thread_time() - before)
    return least


def asked(pattern, flags, method):
    """Return what asks a pattern by a method."""
    compiled = re.compile(pattern, flags)
    nothing = b"" if isinstance(pattern, bytes) else ""
    if method in ("sub", "subn"):
        return lambda text: getattr(compiled, method)(nothing, text)
    if method == "finditer":
        return lambda text: sum(1 for _ in compiled.finditer(text))
    return getattr(compiled, method)


def slow(pattern, flags, methods):
    """Return the method and the string for which a pattern takes longer than four times the time for four times the text."""
    for before, unit, after in strings(pattern, flags):

        def text(length, before=before, unit=unit, after=after):
            made = before + unit * max(1, length // len(unit)) + after
            return made.encode("latin-1", "replace") if isinstance(pattern, bytes) else made

        for method in sorted(methods):
            ask = asked(pattern, flags, method)
            # Step by step: of a repeat in a repeat 30 turns take for ever.
            if any(seconds(ask, text(turns * len(unit)), 1) > TOO_LONG for turns in STEPS):
                return method, before[:40], unit[:40], after
            if seconds(ask, text(LONG), 1) < NOTHING:
                continue
            # Measured again and again, since another program may have had the processor.
            if all(seconds(ask, text(LONG), 3) > LINEAR * seconds(ask, text(SHORT), 3) for _ in range(3)):
                return method, before[:40], unit[:40], after
    return None


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS, ids=[place for place, _ in PATTERNS.values()])
def test_no_pattern_is_slow(pattern, flags):
    """Pumped by each of its own repeats, led to by what stands before it, and ended by what it doesn't expect."""
    assert slow(pattern, flags, PATTERNS[pattern, flags][1]) is None


def bound(pattern):
    """Return the largest number of repeats that a pattern allows."""
    written = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
    return max(map(int, re.findall(r"[{,](\d+)\}", written)), default=0)


FAR = [key for key in PATTERNS if bound(key[0]) >= LONG]


@pytest.mark.parametrize(("pattern", "flags"), FAR, ids=[PATTERNS[key][0] for key in FAR])
def test_no_pattern_is_slow_beyond_its_bounds(pattern, flags):
    """What is tried from every place as far as it may go, to fail there, costs its bound each time."""
    for before, unit, after in strings(pattern, flags):
        text = before + unit * (2 * bound(pattern) // len(unit)) + after
        text = text.encode("latin-1", "replace") if isinstance(pattern, bytes) else text
        for method in sorted(PATTERNS[pattern, flags][1]):
            ask = asked(pattern, flags, method)
            assert any(seconds(ask, text, 1) < max(TOO_LONG, FAR_CHARACTER * len(text)) for _ in range(3)), (
                method,
                unit,
            )


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?:<!--.*?-->\s*)*<html", "match"), (r"\s*\n", "search"), (r"(a+)+$", "match"), (r"(-?)([^\W\d_]+)-\Z", "search"),
        (r"\s*(?:[|/]|\bon\b).*", "sub"), (r"(?:a|ab|b)*c", "match"), (r"[\w.]+@", "findall"),
    ],
)  # fmt: skip
def test_a_slow_pattern_is_found(pattern, method):
    """Of the kinds that were met: a lazy wildcard in a repeat, blanks before a line's end, a repeat in a repeat."""
    assert slow(pattern, re.DOTALL, {method}) is not None


def test_patterns_are_found_wherever_they_are():
    """In modules, in tables, in functions, made when they are first asked for, not compiled yet."""
    places = {place for place, _ in PATTERNS.values()}
    assert len(PATTERNS) > 200
    for place in (
        "summarizer.readers.formats._PAGE", "summarizer.readers.markdown.reader._INLINE", "summarizer.readers.mail.reader._prefix",
        "summarizer.sentences.pauses._PAUSE", "summarizer.readers.html.walls.PATTERNS", "summarizer.sentences.split._CANDIDATES",
    ):  # fmt: skip
        assert place in places or place.endswith("_CANDIDATES"), place
    assert any(place.startswith("readers.office.styles:") for place in places)
    assert [each.pattern for each in held({"a": (late("b"), [re.compile("c")])})] == ["b", "c"]


@pytest.mark.parametrize(
    ("pattern", "is_firm"),
    [
        (r"(?:ab?){0,3}+c", True), (r"x|(?=(?:ab?)*+)", True), (r"(a)?(?(1)(?:ab?)?+|b)", True), (r"(?>(?:ab?)*+)", True),
        (r"(?>(?:ab?)*)c", False), (r"[ab]*+a?+.{2,4}+\s++[^c]*+", False),
    ],
)  # fmt: skip
def test_a_possessive_repeat_of_a_group_is_found(pattern, is_firm):
    """Wherever it stands in a pattern."""
    assert bool(list(firm(parser.parse(pattern)))) == is_firm


def test_no_group_is_repeated_possessively():
    """Python 3.11.0 to 3.11.4, Debian 12's among them, matches such a group wrongly where it holds something optional.

    There sentences were empty, or had a blank behind them. An atomic group around a plain repeat says the same.
    """
    assert [place for (pattern, flags), (place, _) in PATTERNS.items() if [*firm(parser.parse(pattern, flags))]] == []

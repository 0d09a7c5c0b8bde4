"""From the lines of a chat to those that stand over messages: who sent one, and when, in a form that comes again.

A form is what stays of a line when the name is taken out and its numbers are made alike: ", [0.0.0 0:0]" of
"Ina, [3.5.24 10:02]". So no program's way to write has to be known.
"""

from __future__ import annotations

from itertools import islice

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# Characters of a head, words of a name; how often a form comes at least, and one without names; the share of heads
# that have a message below them.
LONGEST, WORDS, FEWEST, FEWEST_NAMELESS, MOST = 60, 4, 3, 5, 0.8
# Lines above a chat, those that a message has in the mean, and the last at most: below articles stand comments in such
# forms as well, which aren't all that a page has. Of 8,612 pages and articles 18 pass, all threads of forums.
ABOVE, LINES, LAST = 8, 6, 12
_HALF_DAY = r"[\s\u202f]?[AaPp]\.?[Mm]\.?"
_CLOCK = late(rf"\d{{1,2}}:\d\d(?::\d\d)?(?:{_HALF_DAY}|(?=\W)|$)")
_NUMBER, _HALF = late(r"\d+"), late(rf"(?<=0){_HALF_DAY}")
_NAME = late(r"[^\W\d_][^:\[\]<>]{0,39}")
# What stands between a clock and a name behind it, and around names.
_JOINT = late(r"(?:, ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4})?[\s\])|:–—-]*(?:From\s+)?")
_WORD, _AROUND = late(r"\S+"), " \t*@<>[]()|,:–—-"
_HERE = "\0"  # stands for the name in a form
# What has the place of a name in a date: "May 3, 2024, 10:02", "10:02 on May 3, 2024".
_DATED = late(rf"{_HERE}(?: [^\W\d_]{{3,9}})? 0,? 0\b|\d,? \d{{4}}")


def heads(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines over messages, and whose those are; "" for a clock that stands beside the name, or alone.

    >>> heads(["Ina, 10:02", "The ferry is late.", "Tom, 10:04", "How late?", "Ina, 10:05", "An hour."])
    {0: 'Ina', 2: 'Tom', 4: 'Ina'}
    """
    forms: dict[str, dict[int, str]] = {}
    for index, line in enumerate(lines):
        if len(line) <= LONGEST and (clock := _CLOCK.search(line)):
            for form, name in _forms(line, clock.start(), clock.end()):
                forms.setdefault(form, {})[index] = "" if _DATED.match(form) or _DATED.search(name) else name
    # Of those that are as frequent the one with more in it: nobody is called Ina Tue in "Ina Tue 10:02".
    for form in sorted(forms, key=lambda form: (-len(forms[form]), -len(form), form)):
        if len(forms[form]) < FEWEST:
            break
        for found in _named(lines, forms[form]):
            if _are_heads(found, len(lines)):
                return found
    return {}


def below(heads: Mapping[int, str], n: int) -> dict[int, tuple[int, str]]:
    """Return the blocks below heads, of `n` blocks, each without a label of its own and with whose it is."""
    found: dict[int, tuple[int, str]] = {}
    name = None
    for index in range(n):
        if index in heads:
            # A clock stands below the name, or above it.
            name = heads[index] or (name if index - 1 in heads else "")
        elif name is not None:
            found[index] = (0, name)
    return found


def _forms(line: str, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Give each form that a line with a clock from `start` to `end` may have, and the name that is taken out."""
    for word in islice(_WORD.finditer(line, 0, start), WORDS):
        yield _HERE + _alike(line[word.end() :]), line[: word.end()].strip(_AROUND)
    joint = _JOINT.match(line, end)
    behind = joint.end() if joint else end
    name, to, them = line[behind:].partition(" to ")
    yield f"{_alike(line[:behind])}{_HERE}{to}{them}", name.strip(_AROUND)


def _alike(text: str) -> str:
    """Return a text with all its numbers alike, and both halves of the day."""
    return _HALF.sub(" am", _NUMBER.sub("0", text))


def _named(lines: Sequence[str], found: dict[int, str]) -> Iterator[dict[int, str]]:
    """Give lines of a form with their names; of clocks alone with the lines above as names, those below, or none."""
    if len({*found.values()}) > 1:
        yield found
        return
    for side in (-1, 1):
        names = {at: lines[at] for index in found if 0 <= (at := index + side) < len(lines) and at not in found}
        yield {**dict.fromkeys(found, ""), **names}
    yield dict.fromkeys(found, "")


def _are_heads(found: Mapping[int, str], n: int) -> bool:
    """Whether lines are heads: somebody speaks again, or nobody is named, and below most stands what is said."""
    names = [name for name in found.values() if name]
    if min(found) > ABOVE or n > LINES * len(found) or n - max(found) > LAST:
        return False
    told = sum([index + 1 < n and index + 1 not in found for index in found])
    if not names:
        return told >= MOST * len(found) and len(found) >= FEWEST_NAMELESS
    is_again = len({*names}) < len(names) >= FEWEST
    return is_again and told >= MOST * len(names) and all(map(_is_name, names))


def _is_name(said: str) -> bool:
    return _NAME.fullmatch(said) is not None and said.count(" ") < WORDS

"""From a mail's lines to those above its signature, its closing words, and what programs and lawyers put under it."""

from __future__ import annotations

import re
from functools import partial

from ..phrases import ADDRESS, ALONE, LONGEST_LINE, MARKS, PICTURES, RULE, known, lowered, phrases
from .asides import postscripts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Lines that a signature has at most, and letters of each: a telephone number, an address, a motto.
SIGNATURE_LINES, SIGNATURE_LETTERS = 12, 90
# Lines at a mail's end in which lists and services put theirs, stems that make a notice of lawyers.
FOOTER_LINES, FEWEST_STEMS = 16, 3
# Stems of a line that leads to the same mail in a browser, and letters of its paragraph.
FEWEST_STEMS_OF_VIEW, LONGEST_VIEW = 2, 200
# Phrases of what the law has a company say of itself: one may be a sentence's.
FEWEST_REGISTERED = 2
# Words of a phrase that closes a mail, and of a name behind it; letters of what a server puts above one.
LONGEST_CLOSING, LONGEST_NAME, LONGEST_BANNER = 4, 3, 600
# Letters of "from" in any language.
LONGEST_FROM = 4
# How often what stands under a mail is asked for once more: of four kinds that stand below each other, three times.
MOST_ROUNDS = 4
# Letters of a line that ends as a sentence does and is no footer's; spaces in one that is one: "Kai 7, Colm." isn't.
SENTENCE, FEWEST_SPACES = 60, 4

# Debian's program for reports signs with what it knows of the machine.
_SIGNATURE = re.compile(r"(?:--|—|__)\s?$|-- (?=System Information:$)")
_JOINTS = re.compile(r"[,、，/|]\s{0,9}(?=\S)|\s(?:and|und|et|y|e|i|og|och|en|ja|a|ve|и|та|και|&|\+)\s")
_PARTED = re.compile(r"\s?[|•·,–—/]|\s-\s")
# Companies have numbers.
_NUMBER = re.compile(r"\d{3}")
# What stands behind the name of what is said, without a word between: "Registered office: Leeds", "HRB 1234".
_VALUE = re.compile(r"[:：\d]")
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
# An address, or the number of a telephone.
_REACHED = re.compile(rf"@|{_LINK.pattern}|\d[\d() /-]{{5}}")


def without_ends(lines: list[str], writer: str | None = None) -> list[str]:
    """Return lines without the signature and what programs, lists, lawyers and servers put around a mail.

    What a writer adds stays where it stands, below the own name too: "PS: ...".
    """
    whole = lines[_banner(lines) :]
    added = postscripts(whole, FOOTER_LINES)
    places = [place for place in range(len(whole)) if place not in added]
    lines = [whole[place] for place in places]
    names = _names(writer or "")
    left = sum([bool(line.strip()) for line in lines])
    for place, line in enumerate(lines):
        left -= bool(line.strip())
        if _SIGNATURE.match(line) and (line.startswith("-- ") or left <= SIGNATURE_LINES):
            lines = lines[:place]
            break

    # Lists put theirs under signatures, lawyers above and below: each is asked until the writer's words are reached.
    rules = (_footer, _notice, _device, _card, partial(_signed, names=names), _closing)
    for _ in range(MOST_ROUNDS):
        length = len(lines)
        for rule in rules:
            lines = lines[: rule(lines)]
        if len(lines) == length:
            break

    end = len(lines)
    while end and (not lines[end - 1].strip() or RULE.match(lines[end - 1])):
        end -= 1
    return [whole[place] for place in sorted(added.union(places[:end]))]


def _names(writer: str) -> frozenset[str]:
    """Return what a writer signs with, in lower case: the whole name, or the first of it."""
    words = ADDRESS.sub("", writer).strip("<> \"'").lower().split()
    # "Moss, Ina" is Ina Moss.
    if words and words[0].endswith(","):
        words = [*words[1:], words[0][:-1]]
    return frozenset([" ".join(words), words[0]]) if words else frozenset()


def _signed(lines: Sequence[str], names: frozenset[str]) -> int:
    """Return where the writer's name stands alone on a line, and nothing below it but short lines that are no prose."""
    found = len(lines)
    for place in range(len(lines) - 1, max(0, len(lines) - SIGNATURE_LINES - 1), -1):
        line = lines[place].strip()
        # "Jane Doe | Head of roads": a first name alone is spoken to.
        begins = _PARTED.split(line, maxsplit=1)[0].strip(MARKS).lower()
        is_name = line.strip(MARKS).lower() in names or (" " in begins and begins in names)
        if is_name and any(each.strip() and not _closes(each) for each in lines[:place]):
            found = place
        elif len(line) > SIGNATURE_LETTERS or (
            line.endswith((".", "!", "?", ":")) and line.count(" ") >= FEWEST_SPACES
        ):
            break
    return found


def _footer(lines: Sequence[str]) -> int:
    """Return where what a list or a service puts under a mail begins: below a rule, or with an address in it."""
    begun = next((place for place, line in enumerate(lines) if line.strip() and not _is_footer(line.lower())), 0)
    # "View this email in your browser" stands above as well: under a mail is what has words of its own above it.
    places = range(max(begun, len(lines) - FOOTER_LINES), len(lines))
    # Of several rules the last: those above may part the mail itself.
    ruled = next(
        (place for place in reversed(places) if RULE.match(lines[place]) and _is_below(lines, place)), len(lines)
    )
    return next((place for place in places if place < ruled and _begins_footer(lines, place)), ruled)


def _is_below(lines: Sequence[str], place: int) -> bool:
    """Whether a list's words or an address stand below a rule, before any sentence of another's."""
    for line in lines[place + 1 : place + 8]:
        # What leads to the mail in a browser stands under a letter's head as well.
        if _is_view(line.lower()):
            continue
        if _is_footer(line[:LONGEST_LINE].lower()) or _LINK.search(line[:LONGEST_LINE]):
            return True
        if len(line) > SENTENCE and line.rstrip().endswith((".", "!", "?")):
            break
    return False


def _begins_footer(lines: Sequence[str], place: int) -> bool:
    """Whether a line has a list's words in it, at a paragraph's beginning, and an address behind it."""
    # "The mailing list has moved." is a sentence; with an address below it is a footer.
    near = [line[:LONGEST_LINE].lower() for line in lines[place : place + 4]]
    if _is_view(near[0]) and any(map(_is_told, lines[place + 1 :])):
        return False
    return (
        _is_footer(near[0])
        and any(_LINK.search(line) or ADDRESS.search(line) for line in near)
        and (place == 0 or not lines[place - 1].strip(" \t*_=~–—-") or _is_footer(lines[place - 1].lower()))
    )


def _is_told(line: str) -> bool:
    """Whether a line is a sentence of the writer's: of some length, with a stop, and nothing that lists say."""
    return len(line) > SENTENCE and line.rstrip().endswith((".", "!", "?")) and not _is_footer(line.lower())


def _is_footer(line: str) -> bool:
    """Whether a line has words of lists and services in it, in lower case."""
    return any(phrase in line for phrase in known("FOOTERS"))


def _notice(lines: Sequence[str]) -> int:
    """Return where the notice of lawyers begins, a paragraph at the end with three of their words."""
    stop = end = len(lines)
    first = [place for place, line in enumerate(lines) if line.strip()][:2]
    while stop:
        while stop > 0 and (not lines[stop - 1].strip() or RULE.match(lines[stop - 1])):
            stop -= 1
        start = stop
        while start > 0 and lines[start - 1].strip() and not RULE.match(lines[start - 1]):
            start -= 1
        paragraph = " ".join(lines[start:stop])[:4000].lower()

        # A mail that is nothing but a notice, or has no more than a greeting above it, says that on purpose.
        above = [lines[place].rstrip() for place in first if place < start]
        is_all = len(above) < 2 and (not above or above[0].endswith((",", "，", "،")))
        if is_all or not ((is_alone := ALONE.fullmatch(paragraph)) or _is_notice(paragraph) or _is_banner(paragraph)):
            return end
        stop, end = start, end if is_alone else start
    return end


def _is_notice(paragraph: str) -> bool:
    """Whether a paragraph, in lower case, says what one may do with a mail, or what the law has a company say."""
    return max(_stems(paragraph, row) for row in phrases("DISCLAIMERS")) >= FEWEST_STEMS or (
        _NUMBER.search(paragraph) is not None and _is_registered(paragraph)
    )


def _is_registered(paragraph: str) -> bool:
    """Whether a paragraph, in lower case, has what the law has a company say, as whole words: "rcs", not "forces"."""
    for row in phrases("REGISTERED"):
        near = row if _stems(paragraph, row) >= FEWEST_REGISTERED else ()
        found = [said for phrase in near if (said := _said(phrase, paragraph))]
        # "Its registered office is in Leeds, its company number is 1234" is a sentence.
        if len(found) >= FEWEST_REGISTERED and any(map(_VALUE.search, found)):
            return True
    return False


def _said(phrase: str, paragraph: str) -> str:
    """Return a phrase with the three characters behind it; "" where it isn't there, or with a letter beside it."""
    found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w).{{0,3}}", paragraph)
    return found[0] if found else ""


def _stems(paragraph: str, row: Sequence[str]) -> int:
    """Return how many of a language's stems a paragraph has."""
    return sum([stem in paragraph for stem in row])


def _device(lines: Sequence[str]) -> int:
    """Return where the line of a telephone begins that stands last: "Sent from my iPhone"."""
    place = len(lines)
    while place and not lines[place - 1].strip():
        place -= 1
    for first in range(place - 1, max(-1, place - 4), -1):
        said = lowered(lines[first][:80].strip(MARKS + "<[("))
        if len(lines[first]) < SIGNATURE_LETTERS and any(said.startswith(phrase) for phrase in known("SENT_FROM")):
            return first
    return len(lines)


def _closing(lines: Sequence[str]) -> int:
    """Return where the words that close a mail begin, with a name and an address of short lines below them."""
    end = len(lines)
    found = end
    for place in range(end - 1, max(-1, end - SIGNATURE_LINES - 1), -1):
        line = lines[place]
        if len(line) > SIGNATURE_LETTERS:
            break
        # Thanks alone are a mail: there have to be words above.
        if _closes(line) and any(map(str.strip, lines[:place])):
            found = place
        elif line.strip() and found < end:
            break
    return found


def _closes(line: str) -> bool:
    """Whether a line has nothing but words that close a mail, perhaps a name behind them: "Thanks and cheers, Jane"."""
    words, line = known("CLOSINGS"), PICTURES.sub("", line)  # "Cheers 🎉"
    said = lowered(line)
    if said.strip(MARKS) in words or all(part.strip(MARKS) in words for part in _JOINTS.split(said)):
        return True
    pieces = line.split()
    for count in range(1, min(len(pieces), LONGEST_CLOSING + 1)):
        if lowered(" ".join(pieces[:count])).strip(MARKS) in words:
            rest = pieces[count:]
            # "Liebe Grüße aus Colm": of one word, "Thanks for", is more to be said.
            is_placed = count > 1 and len(rest) > 1 and rest[0].islower() and len(rest[0]) <= LONGEST_FROM
            if _is_name(rest[1:] if is_placed else rest):
                return True
    return False


def _is_name(words: Sequence[str]) -> bool:
    """Whether words are perhaps the name of whoever closes a mail: few, with capitals, and no sentence."""
    return len(words) <= LONGEST_NAME and all(word[0].isupper() for word in words) and words[-1][-1] not in ".!?:"


def _card(lines: Sequence[str]) -> int:
    """Return where a signature begins that stands between two rules at the end, with an address or a number in it."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    if not end or not RULE.match(lines[end - 1]):
        return len(lines)
    for place in range(end - 2, max(0, end - 2 - SIGNATURE_LINES), -1):
        if RULE.match(lines[place]):
            inside = " ".join(lines[place + 1 : end - 1])
            return place if _REACHED.search(inside) else len(lines)
        if len(lines[place]) > SIGNATURE_LETTERS:
            break
    return len(lines)


def _banner(lines: Sequence[str]) -> int:
    """Return where a mail begins behind what programs put above it: it comes from outside, it is on a page as well."""
    start = 0
    while start < len(lines) and not lines[start].strip():
        start += 1
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    paragraph = " ".join(lines[start:end])
    if len(paragraph) > LONGEST_BANNER or not any(map(str.strip, lines[end:])):
        return 0
    return end if _is_banner(paragraph.lower()) or _is_view(paragraph.lower()) else 0


def _is_banner(paragraph: str) -> bool:
    """Whether a paragraph, in lower case, warns of a mail that comes from outside."""
    return max(_stems(paragraph, row) for row in phrases("BANNERS")) >= FEWEST_STEMS


def _is_view(paragraph: str) -> bool:
    """Whether a paragraph, in lower case, leads to the same mail in a browser: "No images? View this online: https://"."""
    return (
        len(paragraph) < LONGEST_VIEW
        and _LINK.search(paragraph) is not None
        and max(_stems(paragraph, row) for row in phrases("VIEWED")) >= FEWEST_STEMS_OF_VIEW
    )

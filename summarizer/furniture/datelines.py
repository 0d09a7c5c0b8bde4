"""From the beginning of an article to its dateline, which is no part of its first sentence."""

from __future__ import annotations

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern

    from ..document import Block

_NAME, _CAPITAL = r"(?:[\w.'-]|’{1,2})", r"(?:[A-Z.'-]|’{1,2})"
_PLACE = rf"[A-Z]{_NAME}{{1,20}}(?: [A-Z]{_NAME}{{1,20}}){{0,3}}"
_CAPITALS_LEAST = 3  # letters in a place in capitals
_CAPITALS_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ.'’-"
_CAPITALS = rf"[A-Z]{_CAPITAL}{{2,20}}(?: [A-Z]{_CAPITAL}{{1,20}}){{0,3}}"
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?)"
_AGENCY = r"[(/](?:CNN|AP|AFP|UPI|Reuters|REUTERS|ANI|PTI|IANS|dpa|EFE|Xinhua|Bloomberg)\b[^)/]{0,30}[)/]"
_DASH = r"\s?(?:--?|[–—])\s+(?=[A-Z\"'0-9]|[“‘])"
# "(CNN)", "(CNN) --"
_AGENCY_FIRST = late(rf"{_AGENCY}(?:\s?(?:--?|[–—:]))?\s*")
# What each of the next has: they take a millisecond to compile.
_NAMED = late(r"[(/][A-Zd]")
# "LONDON (Reuters) - ", "PARIS, Oct. 5 (AP) —", "Cork, 5 May 2021 /Wire/ -- "
_PLACE_FIRST = late(
    rf"{_PLACE}(?:, {_PLACE}){{0,2}}(?:, {_DATE})? "
    rf"(?:{_AGENCY}(?:\s?(?:--?|[–—:])\s*|(?=[A-Z“\"]))|[(/][A-Z][\w .&]{{1,30}}[)/]{_DASH})"
)
# "PENROSE HEAD — ", not "NASA — The agency", nor who speaks in a play or a judgment: "MARTHE. – You", "LIND, J. – We".
_CAPITALS_FIRST = late(
    rf"(?![A-Z]{{1,4}}\s?[–—-]){_CAPITALS}(?<![A-Z]{{3}}\.)"
    rf"(?:, (?![A-Z]{{1,2}}\. ){_PLACE}){{0,2}}(?:, {_DATE})?{_DASH}"
)
# The head of a page whose line breaks were lost: "By . Jane Doe . PUBLISHED: . 14:11 EST, 2 May 2013 . | . "
_RUN_ON = late(
    r"By \. (?:[A-Z][^.]{1,60}(?:\. [A-Z][^.]{1,20})? \. )?"
    r"(?:(?:PUBLISHED:|UPDATED:|Last updated|Created|Follow @@\w+|and|\||\d\d:\d\d [A-Z]{2,4}, [^.]{5,30}"
    r"|[A-Z][\w ,'’@]{2,50}) \. ){0,12}"
)


def dateline_of(text: str, block: Block) -> tuple[int, int, str] | None:
    """Return what stands before the first sentence inside its block: a dateline, or a byline run on."""
    opening = text[block.start : min(block.end, block.start + 120)]
    for pattern, reason in _heads(opening):
        match = pattern.match(text, block.start, min(block.end, block.start + 400))
        if match and match.end() < block.end and len(head := match.group().rstrip()) > 2:
            return block.start, block.start + len(head), reason
    return None


def _heads(opening: str) -> Iterator[tuple[Pattern[str], str]]:
    """Yield the patterns that the first characters of a block may follow, which are none for most."""
    if opening.startswith("By ."):
        yield _RUN_ON, "byline"
    if opening[0] in "(/":
        yield _AGENCY_FIRST, "dateline"
    elif "A" <= opening[0] <= "Z":
        if ("(" in opening or "/" in opening) and _NAMED.search(opening):
            yield _PLACE_FIRST, "dateline"
        if (
            len(opening) > _CAPITALS_LEAST
            and not opening[1:3].strip(_CAPITALS_SIGNS)
            and any(dash in opening for dash in "—–-")
        ):
            yield _CAPITALS_FIRST, "dateline"

"""From the blocks of a text to who speaks in them: chats, transcripts, plays; and which lines are mail's own.

A label is believed where others stand beside it: "Note: ..." alone is a sentence.
"""

from __future__ import annotations

from collections import Counter

from ..patterns import late
from .shapes import is_mail_head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from re import Match

# "[10:02] mira: ", "12/03/2024, 10:02 - Mira Moss: ", "<mira> ", "#Person1#: ", "CORDA: ", "Project Manager: "
_CLOCK = r"[\[(]?\d{1,4}[\d:., /-]{1,20}(?: ?[AaPp]\.?[Mm]\.?)?[\])]?(?: ?-)? "
_NAME = r"[^\W\d_][\w.'’-]*(?: [\w.'’()&/-]+){0,4}"
_TURN = late(
    rf"(?P<clock>{_CLOCK})?(?:<(?P<nick>[\w.'’ -]{{1,30}})>|(?P<name>#?{_NAME}#?) ?:|(?P<wide>{_NAME})：)[ \t]*(?=\S)"
)
# "[10:02] the build is red": a clock without a name.
_TIMED = late(r"[\[(]\d{1,2}:\d\d(?::\d\d)?[\])][ \t]+(?=\S)")
_LONGEST_LABEL = 60
_CUE = late(r"[(\[][^()\[\]]{1,80}[)\]][.!]?")
# "On Thu, 2 May 2024 at 10:12, Tom Airlie <tom@example.org> wrote:" in the languages whose mail programs say so.
_ATTRIBUTION = late(
    r"(?:On|Le|Am|El|Il|Em|Op|Den|Dnia|Dne|Pada) .{4,160}\b(?:wrote|said|a écrit|schrieb.{0,60}|escribió|ha scritto"
    r"|escreveu|schreef.{0,60}|skrev.{0,60}|napisał\(?a?\)?|napsal\(?a?\)?) ?:"
    r"|.{2,80} (?:wrote|a écrit|schrieb|escribió|ha scritto|escreveu|schreef|skrev|пишет|написал\(?а?\)?) ?:"
    r"|-{2,}.{0,4}(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original"
    r"|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Исходное сообщение).{0,4}-{2,}"
)
_RULE = "-_=*~ "


def speakers(pieces: Sequence[str]) -> dict[int, tuple[int, str]]:
    """Return the blocks that open with a speaker's label: index -> where the words begin, and the name.

    Labels count where two of them are there and somebody speaks twice, or every second block has one; a clock before
    the name is enough for each.
    """
    if not _may_speak(pieces):
        return {}
    found: dict[int, tuple[int, str]] = {}
    names: Counter[str] = Counter()
    clocks = 0
    for index, piece in enumerate(pieces):
        if (match := _label(piece)) and not is_mail_head(piece):
            name = (match["nick"] or match["name"] or match["wide"]).strip("# ")
            found[index] = (match.end(), name)
            names[name] += 1
            clocks += match["clock"] is not None

    again = sum([count for count in names.values() if count > 1])
    is_spoken = len(found) > 1 and (
        2 * clocks > len(found)
        or (again > 1 and 3 * again >= len(found) and 5 * len(found) >= len(pieces))
        or (len(found) > 2 and 5 * len(found) >= 4 * len(pieces))
    )
    if not is_spoken:
        return {}
    return {index: entry for index, entry in found.items() if names[entry[1]] > 1 or 3 * len(found) > len(pieces)}


def _may_speak(pieces: Sequence[str]) -> bool:
    """Whether enough blocks may open with a label, or one of several with a clock: 1 ms where they may not."""
    likely = [piece for piece in pieces if _may_label(piece)]
    return len(likely) > 1 and (
        5 * len(likely) >= len(pieces) or any(piece.lstrip("[(")[:1].isdecimal() for piece in likely)
    )


def _may_label(piece: str) -> bool:
    """Whether a block has what ends a label where one may end, or opens as one does."""
    return ":" in piece[:_LONGEST_LABEL] or "：" in piece[:_LONGEST_LABEL] or piece.startswith("<")


def _label(piece: str) -> Match[str] | None:
    """Return what a label looks like at the start of a block, None where there is none."""
    if not _may_label(piece):
        return None
    match = _TURN.match(piece, 0, _LONGEST_LABEL + 20)
    if match is None or (match["name"] and not match[0][-1].isspace()):
        return None
    if match["name"] and not match["clock"] and match["name"].lstrip("#")[0].islower():
        return None
    return match if len(match[0]) <= _LONGEST_LABEL else None


def is_cue(piece: str) -> bool:
    """Whether a block is a stage direction: "(LAUGHTER)", "[Music playing]"."""
    return piece[0] in "([" and len(piece) < 90 and _CUE.fullmatch(piece) is not None


def is_attribution(piece: str) -> bool:
    """Whether a block says that somebody else's mail follows."""
    return len(piece) < 220 and (piece[-1] in ":-" or piece[-2:] == ": ") and _ATTRIBUTION.fullmatch(piece) is not None


def is_rule(piece: str) -> bool:
    """Whether a block is a line drawn by hand: "-----", "* * *"."""
    return not piece.strip(_RULE)

"""From a line that holds a list to where its items begin."""

from __future__ import annotations

from string import ascii_lowercase

from ..patterns import late
from .seams import pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..document import Block
    from ..languages.language import Language

# The date and time that head a message whose line breaks were lost.
_STAMP = late(r"(?<!\bon\s)(?<!\bat\s)\d\d/\d\d/\d{4}\s\d\d:\d\d(?::\d\d)?(?:\s[AP]M)?(?:\s|\Z)")
# Who sent it, in front: two names, behind that of who signed what stands before ("late. Tom Ann Pike 05/02/1953").
_NAME = r"[A-Z][\w'’-]{1,20}"
_SENDER = late(rf"(?<!\S)(?:{_NAME}\s){{0,1}}({_NAME}\s{_NAME}(?:@[\w.-]{{2,30}})?\s)\Z")
_SENDERS = 100  # characters in which they stand
_BULLETS, _LABEL_ENDS = "•⁃", (".", ")")
# Longer lists stand in lines of their own.
_LONGEST = 99


def _counted(end: str) -> list[str]:
    """Return the labels of a numbered list, in order."""
    return [f"{label}{end} " for label in range(1, _LONGEST + 1)]


def _lettered(end: str) -> list[str]:
    """Return the labels of a list with letters, in order."""
    return [f"{label}{end} " for label in ascii_lowercase]


def _roman(end: str) -> list[str]:
    """Return the labels of a list with Roman numbers, in order."""
    return [f"{label}{end} " for label in "i ii iii iv v vi vii viii ix x xi xii".split()]


_LABELS = {
    "2": [_counted(end) for end in (".", ")", ".)")],
    "b": [_lettered(end) for end in (")", ".", ".)")],
    "i": [_roman(end) for end in (")", ".", ".)")],
}
_BEFORE_LABEL = frozenset(".:;!?…)]\"'”’»* ")


def itemized(text: str, within: Iterable[Block], language: Language, signs: list[str]) -> Iterator[Block]:
    """Yield the blocks, those in which a list stands within a line as one for each item."""
    for block in within:
        start, end, _ = block
        cuts = next(filter(None, [items(text, start, end, sign, language.ordinals) for sign in signs]), None)
        if cuts:
            yield from pieces(text, block, cuts)
        else:
            yield block


def items(text: str, start: int, end: int, sign: str, ordinals: bool = False) -> list[int]:
    """Return where the items of a list begin that stands within one line, or a message's stamp and what follows it."""
    found: list[int] = []
    place = start

    # Looked for by its sign alone: a needle of three characters takes ten times as long, a pattern a hundred.
    while (place := text.find(sign, place + 1, end)) > 0:
        before, behind = text[place - 1], text[place + 1 : place + 2]
        if sign in _BULLETS:
            if before.isspace():
                found.append(place)
        elif sign == "/":
            if before.isdigit() and behind.isdigit() and (match := _STAMP.match(text, place - 2, end)):
                found += match.span()
                sender = _SENDER.search(text, max(start, match.start() - _SENDERS), match.start())
                if sender and _ends_before(text[max(start, sender.start() - _SENDERS) : sender.start()]):
                    found.append(sender.start(1))
        elif (before.isspace() or before == sign == "i") and behind in _LABEL_ENDS:
            block = text[start:end].replace("\n", " ")  # a line may end with a label
            for labels in _LABELS[sign]:
                found += [start + place for place in _numbered(block, labels, ordinals)]
            break

    return sorted({place for place in found if start < place < end}) if found else found


def _ends_before(said: str) -> bool:
    """Whether a message can end before who sent the next: behind a mark or a small word, not "Sent by:" or a name."""
    last = said.split()[-1:]
    return bool(last) and (last[0][-1] in ".!?" or (last[0][0].islower() and last[0].isalpha()))


def _numbered(text: str, labels: list[str], ordinals: bool) -> list[int]:
    """Return where the items of a list begin whose labels stand within a line: the first two at least, in order."""
    place = 0 if text.startswith(labels[0]) else text.find(" " + labels[0]) + 1
    if not text.startswith(labels[0], place):
        return []
    # "In step 1." counts nothing that follows, nor does "on the 1." where a stop makes ordinals.
    is_strict = labels[0][1] == "."
    if is_strict and place and text[place - 2] not in _BEFORE_LABEL:
        return []

    found = [place]
    for label in labels[1:]:
        place = text.find(" " + label, place) + 1
        if not place:
            break
        # Those behind a comma or an "and" are parts of a sentence.
        if text.endswith((",", " and", " or"), 0, place - 1) or (
            is_strict and ordinals and text[place - 2] not in _BEFORE_LABEL
        ):
            return []
        found.append(place)
    return found if len(found) > 1 else []

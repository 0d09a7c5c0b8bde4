"""From a mail's text to it without what programs put among the words (keys, links), and to its postscripts."""

from __future__ import annotations

import re

from ..phrases import RULE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_PGP = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]{1,30}:[^\n]{0,200}\n){0,9}\n?")
# What begins with a dash has another before it in a signed text.
_DASHED = re.compile(r"^- (?=-)", re.MULTILINE)
# What stands among the words and is none of them: keys, files in letters, a program's changes and who has seen them,
# the way into Webex's meetings, what a list took out of a mail, addresses and pictures in brackets.
_ASIDES = re.compile(
    r"^-----BEGIN PGP [A-Z ]{3,30}-----$(?:(?!^-----BEGIN )[\s\S]){0,100000}?(?:^-----END PGP [A-Z ]{3,30}-----$|\Z)"
    r"|^begin [0-7]{3} \S[^\n]{0,200}\n(?:[ -`]{1,80}\n){1,100000}end$"
    r"|^(?:---[ \t]{0,9}\n [^|\n]{1,300}\| |diff --git a/|Index: \S{1,300}\n={9,99}\n)[\s\S]*"
    r"|^-- Do not delete or change any of the following text\. --$[\s\S]*"
    r"|^-{8,30} next part -{8,30}$"
    r"(?:\n(?:An? [^\n]{1,99} was scrubbed|Skipped content of type)[^\n]{0,300}(?:\n[^\n]{1,300}){0,9})?"
    r"|^[ \t]{0,9}\[[ \t]?(?:cid:|image: |https?://)[^\]\n]{1,2000}\][ \t]{0,9}$"
    r"|^[A-Z][a-z]{1,20}(?:-[a-z]{1,20}){0,3}-by: [^\n@]{1,200}(?:@|<[^\s<>@]{1,60} at )[^\n]{1,200}$",
    re.MULTILINE,
)
# Where a ticket's answer goes: above what stands below this line, which begins within so many characters before this.
_BELOW = re.compile(
    r"(?:(?:reply|write|response) above this|oberhalb dieser|au-dessus de cette|encima de esta|boven deze|acima desta)"
    r" (?:line|zeile|ligne|línea|regel|linha)(?:\W{0,9}| to [^\n]{0,120})$",
    re.MULTILINE | re.IGNORECASE,
)
_BEFORE = 39
# Letters of an answer at least: "Your request has been updated." stands there as well, and "Hello Ida!".
FEWEST_LETTERS = 60
# A line that ends as a sentence does and is none of a head.
_SAID = re.compile(r"^(?![^\n:]{1,30}:)[^>\n]{1,1000}[.!?…。！？؟][ \t]{0,9}$", re.MULTILINE)
# Yahoo's program for telephones puts the words of others behind the line that says whose they are.
_SAME_LINE = re.compile(r"^([^\n>]{10,300}>[^\n:：]{0,30}[:：])[ \t]{2,9}(?=\S)", re.MULTILINE)
# Programs that make text of HTML put that line behind the writer's last word.
_ABOVE_QUOTED = re.compile(r"^[^\n]{20,400}[^\s\d]:(?=\n\s{0,9}>)", re.MULTILINE)
_BEHIND_WORDS = re.compile(r"(?<=\S)[ \t-]{1,5}(?=(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia|Dne) [^\n]{1,60}\d)")
# Where a link leads, behind its words: Outlook's text has it between marks, others write it as Markdown does.
_BEHIND = re.compile(r"(?<=[^\s<>])<(?:https?://|tel:)[^<>\s]{1,2000}>")
_MARKED = re.compile(r"\[([^\[\]\n]{1,200})\]\((?:https?://|mailto:)[^\s()]{1,2000}\)")
# "PS: ...", and what a mark in the text stands for: "[*] ...", "[1] ...", but for a link.
_POSTSCRIPT = re.compile(
    r"\[(?:\*|\d)\][ \t]{1,3}(?!<?https?:)(?=[^\W\d])"
    r"|(?:P\.?\s?S|P\.?\s?D|N\.?B|П\.?\s?С|З\.?\s?Ы|附|追伸)(?:[.:：]|\s[-–—])",
    re.IGNORECASE,
)
# What ends such a paragraph: a blank line, a rule, a signature's.
_ENDS = re.compile(rf"\s*$|{RULE.pattern}|--\s?$")


def without_asides(text: str) -> str:
    """Return a text without what is none of its words; what is signed as a whole is out of its armour."""
    if found := _PGP.search(text):
        text = text[: found.start()] + _DASHED.sub("", text[found.end() :])
    for found in _BELOW.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        if found.start() - start <= _BEFORE and text[start] != ">":
            # An answer stands above that line, a ticket's first mail below it, under a head or a line about it.
            above = text[:start]
            is_answer = len(above) >= FEWEST_LETTERS and _SAID.search(above)
            text = above if is_answer else above + text[found.end() :]
            break
    text = _SAME_LINE.sub("\\1\n", _ASIDES.sub("", text))
    text = _ABOVE_QUOTED.sub(lambda line: _BEHIND_WORDS.sub("\n", line[0], count=1), text)
    return _MARKED.sub(r"\1", _BEHIND.sub("", text))


def postscripts(lines: Sequence[str], within: int) -> set[int]:
    """Return which lines are of paragraphs that a writer adds in so many lines at the end, each with a blank above."""
    added: set[int] = set()
    for place in range(len(lines) - 1, max(0, len(lines) - within), -1):
        if _POSTSCRIPT.match(lines[place]) and not lines[place - 1].strip():
            end = place
            while end < len(lines) and not _ENDS.match(lines[end]):
                end += 1
            added.update(range(place - 1, end))
    return added

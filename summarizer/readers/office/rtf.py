"""From rich text (.rtf) to a document."""

from __future__ import annotations

import re
from itertools import groupby

from ...document import Document
from ...errors import MissingDependencyError
from ..boundary import reading
from ..ceilings import USUAL
from ..html.signs import SUPERSCRIPTS
from ..prose import counted, hush, written
from ..watch import MEGA, Watch, watched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..ceilings import Ceilings

# Pictures and data are lines of digits without end.
_DIGITS = re.compile(rb"(?:[0-9a-fA-F]{64,}\s{0,4}){2,}")
# Where hidden and deleted text begins and ends: with a word, or with the group that it stands in.
_TURNS = re.compile(
    rb"\\(?:(?P<on>v|deleted|striked?)(?:1|(?P<off>0))?(?![a-zA-Z0-9]) ?|(?P<plain>plain)(?![a-zA-Z])|[{}\\])|[{}]"
)
# Numbers that no character has, and words without the number that the library counts on; a backslash behind another
# is a letter.
_ODD = re.compile(
    rb"\\\\|\\(?P<character>u(?:-\d{5,}+|\d{7,}+))|\\(?P<bare>uc|bin)(?![a-zA-Z]|-?\d)|\\(?P<far>bin)\d{10,}+"
)
_UNKNOWN, _LEAST_CHARACTER, _MOST_CHARACTER, _DIGITS_OF_ONE = rb"\u65533", -0x8000, 0x10FFFF, 9
# The library looks for a font's alphabet, and for a link's address, from each place to the end of the line.
_FONTS, _BRACE = re.compile(rb"\{[^{}]*\\fonttbl"), re.compile(rb"[{}]")
_FONT = re.compile(rb"\\f(\d{1,6})(?!\d)")
_ALPHABET = re.compile(rb"\\fcharset(\d{1,3})(?!\d)")
_FIELD = re.compile(rb"(\{\\field)(?=\{)", re.IGNORECASE)
# Alphabets of old Macs that Python has no codec for, and those of Windows with nearly the same letters.
_MAC = {
    b"78": b"128",
    b"79": b"136",
    b"80": b"129",
    b"82": b"177",
    b"85": b"134",
    b"87": b"204",
    b"88": b"222",
    b"89": b"238",
}
# The alphabet of a file whose program was a Mac's, or DOS's: the library knows those of Windows only.
_PAGE = re.compile(rb"\\(mac|pca?)(?![a-zA-Z])|\\ansicpg(\d{1,5})")
_ALPHABETS = {
    b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850", b"10000": "mac_roman", b"10001": "shift_jis",
    b"10006": "mac_greek", b"10007": "mac_cyrillic", b"10029": "mac_latin2", b"10081": "mac_turkish",
}  # fmt: skip
_PAGE_SAID = re.compile(r"\\ansicpg\d{1,5}")
# Within so many bytes a file says it.
_HEAD = 400
# What stands before an item, of one sign: a letter of a font that has a point in that place ("o", "§"). Points of
# Courier and Wingdings have these letters; "V" and "a" count.
_LABEL = re.compile(
    rb"(\{\\listtext(?![a-z])[^{}]{0,200}?)"
    rb"(?:(?<=[ \r\n])(?:[^\w\\{}\s]|[lmnoqtuvw])|\\'[89a-fA-F][0-9a-fA-F])(?=\\tab\b)"
)
# A number or a sign behind what raises it: a power.
_POWER = re.compile(
    rb"(\\super(?![a-z0-9])(?>(?:\\(?!nosupersub|plain)[a-z]{1,20}-?\d{0,10}+[ \r\n]{0,2}|[ \r\n]){0,20}))"
    rb"([-+0-9]{1,6})(?= ?[\\}])"
)
_RAISED = {ord(sign): b"\\u%d?" % ord(sign.translate(SUPERSCRIPTS)) for sign in "0123456789+-"}
# Where a row of a table begins and ends, and a paragraph ends.
_ROWS = re.compile(rb"\\(?:(trowd|row)|par)(?![a-z])")
_POINT = re.compile("[•·▪◦‣\uf0b7] (?=\\S)")
_KNOWN = re.compile(r"\{\\(title|author)\s([^{}\\]{1,500})\}")


def read_rtf(content: bytes, source: str, ceilings: Ceilings = USUAL) -> Document:
    """Read rich text, with its title and author where it says them in plain letters.

    Raises
    ------
    InputError
        If it can't be read, or is over a ceiling.
    MissingDependencyError
        If the extra ``rtf`` isn't installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise MissingDependencyError("striprtf", "rtf") from error
    hush("striprtf")
    watch = Watch(ceilings, source)
    watch.file(content)
    # A picture is ten times its text, and the library goes through it letter by letter.
    content = _shown(_DIGITS.sub(b"", content))
    watch.look("rtf", len(content) / MEGA)
    to_text: Any = rtf_to_text
    raw = _tamed(_with_whole_rows(_with_signs(content))).decode("latin-1")
    alphabet = _alphabet(content[:_HEAD])

    with reading(source, "rich text"):
        text: str = to_text(_PAGE_SAID.sub("", raw, 1) if alphabet else raw, alphabet or "cp1252", errors="replace")
        # Characters beyond the first plane are written as two halves.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        known = dict(_KNOWN.findall(raw[:20_000]))
        lines = [" ".join(line.replace("\xad", "").split()) for line in text.split("\n")]
        # Rows of tables have a bar behind each cell.
        tables = sum([is_row for is_row, _ in groupby(lines, _is_row)])
        text, _, _ = written(_point(line) for line in lines if line and not _is_row(line))
        warnings = counted({"table": tables}) if text else ()
        # A form, a page laid out as a table: what else is there to read?
        text = text or "\n\n".join([" ".join(line.split("|")).strip() for line in lines if line])
        document = Document(text, known.get("title"), author=known.get("author"), warnings=warnings)
        return watched(document, watch)


def _tamed(content: bytes) -> bytes:
    """Return rich text without what the library stops at, or takes the square of the time for; its words stay."""
    # A blank behind a word is a part of it. An address is none of the words.
    return _FIELD.sub(rb"\1 ", _with_fonts(_ODD.sub(_meant, content)))


def _alphabet(head: bytes) -> str | None:
    """Return the alphabet of a file that isn't one of Windows's; a number says it more closely than a name."""
    said = [name or page for name, page in _PAGE.findall(head)]
    return _ALPHABETS.get(said[-1]) if said else None


def _with_signs(content: bytes) -> bytes:
    """Return rich text with a point before an item whose font has one there, and with powers raised."""
    content = _LABEL.sub(rb"\1\\bullet", content) if b"listtext" in content else content
    return _POWER.sub(_raised, content) if b"\\super" in content else content


def _raised(found: re.Match[bytes]) -> bytes:
    """Return what is raised in signs of its own, in a group in which one letter stands in for each."""
    return found[1] + b"{\\uc1" + b"".join([_RAISED[sign] for sign in found[2]]) + b"}"


def _meant(odd: re.Match[bytes]) -> bytes:
    """Return what a word with a number that can't be stands for."""
    if said := odd["character"]:
        number = int(said[1:][: _DIGITS_OF_ONE + 1])
        return odd[0] if _LEAST_CHARACTER <= number <= _MOST_CHARACTER else _UNKNOWN
    if odd["bare"]:
        return odd[0] + (b"1" if odd["bare"] == b"uc" else b"0")
    return rb"\bin999999999" if odd["far"] else odd[0]


def _with_fonts(content: bytes) -> bytes:
    """Return rich text with a table of fonts that says of each its alphabet, and nothing else."""
    start = _FONTS.search(content)
    if start is None:
        return content

    depth, end = 1, len(content)
    for brace in _BRACE.finditer(content, start.end()):
        depth += 1 if brace[0] == b"{" else -1
        if not depth:
            end = brace.start()
            break

    fonts = {}
    for entry in content[start.end() : end].split(b";"):
        font, alphabet = _FONT.search(entry), _ALPHABET.search(entry)
        if font is not None and alphabet is not None:
            fonts[font[1]] = _MAC.get(alphabet[1], alphabet[1])
    table = b"".join([b"{\\f%s\\fcharset%s A;}" % (font, alphabet) for font, alphabet in fonts.items()])
    return content[: start.end()] + table + content[end:]


def _point(line: str) -> tuple[str, str]:
    """Return the kind of a line, and its words without the point before them."""
    found = _POINT.match(line)
    return ("item", line[found.end() :]) if found else ("", line)


def _with_whole_rows(content: bytes) -> bytes:
    """Return rich text with a space where a paragraph ends within a row of a table: a row is a line."""
    kept, start, is_within = [], 0, False
    for match in _ROWS.finditer(content):
        if match[1] is not None:
            is_within = match[1] == b"trowd"
        elif is_within:
            kept += [content[start : match.start()], b" "]
            start = match.end()
    return b"".join([*kept, content[start:]])


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return line.endswith("|")


def _shown(content: bytes) -> bytes:
    """Return rich text without what is hidden or deleted in it; its groups stay."""
    if not any(sign in content for sign in (b"\\v", b"\\deleted", b"\\strike")):
        return content
    kept, start = [], 0
    hidden: set[bytes] = set()
    outside: list[set[bytes]] = []

    for match in _TURNS.finditer(content):
        if not hidden:
            kept.append(content[start : match.start()])
        start, said = match.end(), match[0]
        if said == b"{":
            outside.append(hidden)
            hidden = set(hidden)
        elif said == b"}" and outside:
            hidden = outside.pop()
        elif match["plain"]:
            hidden = set()
        elif match["on"]:
            hidden = hidden - {match["on"]} if match["off"] else hidden | {match["on"]}
            # An empty group in its place keeps the word before it apart from the text behind it.
            kept.append(b"" if hidden else b"{}")
            continue
        # Braces are structure, seen or not; a letter behind a backslash is text.
        if said in (b"{", b"}") or not hidden:
            kept.append(said)
    return b"".join([*kept, b"" if hidden else content[start:]])

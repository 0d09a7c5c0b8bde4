"""From a block's text to what its shape says, in linear time: whether it ends, names a time, is code."""

from __future__ import annotations

from ..languages.language import OTHER_MARKS
from ..patterns import late
from .blocks import without_notes

# Longer than the rule: one table of shapes, and a question of a few lines for each.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEADING = "heading"
# A block without a final mark is prose all the same from here on, in characters: a paragraph that was cut off.
LONG = 220
# A block without a space is a word, unless its script has no spaces: there so many characters may be a sentence.
_SPACELESS = 10
# A line that ends in a colon is a sentence with so many spaces; a menu has so many signs between its things.
_BEFORE_COLON, _SEVERAL = 7, 2
# Characters of a block that the columns of `first` and `second` read of its beginning; they were learnt so.
HEAD = 200
# Words in a line that is short: nine of ten headings of the WCXB articles have fewer.
SHORT = 12

STOPS = frozenset(".!?…。！？｡．؟۔।॥；" + OTHER_MARKS)
CLOSERS = "\"'”’“‘»«›‹)]*_ 」』）"  # German closes „so“ and »so«
DOTS = ("...", "…", "[...]", "[…]", "(...)", "(…)")
SEPARATORS = (" | ", " · ", " • ", " › ", " » ")
_SEPARATOR = "\0"  # stands between texts that are looked at in one go
# Latin-1, letters as they are and all else a space.
_LATIN = bytes(code if chr(code).isalpha() or not code else ord(" ") for code in range(256))
# Marks of Latin script beyond Latin-1: quotation marks, and those that few blocks have.
_MARKS = "’“”‘–—…•"
# A text counts as Latin-1 where at most one of so many characters isn't, as an arrow; of Croatian one in 40 isn't.
_STRANGE = 200
_WORD = late(r"[^\W\d_]+")
_DIGITS, _DIGIT = "0123456789", late("[0-9]")
_SIGNS = late(r"[|»>·\t]|[•›]")  # one class with more than two runs beyond Latin-1 takes .1 ms more to compile
_TIME = late(r"\b(?:\d{1,2}[:.]\d\d|(?:19|20)\d\d|\d{1,2} (?:min|hour|day|hr))")
_YEAR = r"(?:19|20)\d\d(?!\d)"
YEAR, CLOCK = late(rf"(?<![\d$€£]){_YEAR}"), late(r"\d:\d\d")
# A day beside its year, with nothing between but a month, in any language, and what joins them: "12 de marzo de 2025",
# "12-Mar-2025", "12/03/2025", "March 12th, 2025"; "2025. márc. 12.", "2025-03-12", "2025년 3월 12일". Of 84 short lines
# with a year and a number elsewhere ("The 12 Best Running Shoes of 2026") on WCXB's pages 23 are the article's, and
# three are days.
_MONTH, _GAP = r"[^\s\d.,:;!?()/-]{3,14}[.,]?", r"[ ./•·–—-]{1,3}"
_DAY = late(
    rf"(?<![\dA-Za-z])\d{{1,2}}(?:{_GAP}\d{{1,2}}{_GAP}|[^\W\d_]{{0,2}}"
    rf"(?:[.,]?[ -](?:(?:de|of|den) |d['’])?{_MONTH}(?: (?:de|del|of))?[ -]|[, ]{{1,2}})){_YEAR}"
    rf"|(?<!\d){_YEAR}(?:[年년]?{_GAP}\d{{1,2}}[月월]?{_GAP}\d|年\d{{1,2}}月\d"
    rf"|\w{{0,4}}[.,]?(?: m\.)? {_MONTH} \d{{1,2}}(?!\d))"
)
# "10:02 AM" at the end of a line, and "[9:40] " at its start before a name. A clock with the character before it has
# _LONGEST_CLOCK characters at most, and the name _NAMES spaces.
_CLOCKED = late(r"[ ,(]\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?\)?$")
_CLOCK_FIRST = late(r"[\[(]\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?[\])] [^\W\d_][^:.!?]*$")
_LONGEST_CLOCK, _NAMES = 12, 5
# Characters of a time that opens a line.
_OPENED, _OPENING = late(r"\d(?::\d\d|\.\d\d(?![\d.]))"), 6
# The share of digits in "12 марта 2026 г.", which is a time; a sentence with a time in it has fewer.
_IN_FIGURES = 0.25
# "05/10/2018 - ", "12-03-2024, "
_DATED = late(r"\W{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
CREDIT = late(
    r"(?:Image|Photo|Picture|Photograph|Illustration|Credit|Video)s?(?: by|:) |/ ?(?:AP|Getty|Reuters|AFP|EPA|PA)\b"
    r"|\bGetty Images|via (?:AP|Getty|Reuters)\b|\((?:AP|Reuters|AFP|Getty|EPA|PA)(?: Photo)?[^)]{0,30}\)\.?$|\bCC BY"
    # "The ferry in May. Kuva: Ari Mäki / Yle", "| foto: Anna Dušková, MAFRA"
    r"|(?:\b(?:[Ff]oto(?:s|grafi[ae])?|[Kk]uvat?|Bild|Beeld|[Фф]ото|Ảnh)|사진|صورة) ?[:=] ?\S|\b[Ff]ot\. [A-ZŁŚŻ]"
)
# A credit has one of these words: most blocks have none, and needn't be asked for CREDIT.
CREDITED = late(
    "AP|PA|AFP|CC BY|oto|Picture|Image|Video|Credit|Getty|Reuters|Illustr|[Ff]ot|uva|Bild|Beeld|[Фф]ото|Ảnh|사진|صورة"
)
_ITEM = late(r"[-*·+] |[•▪] ?|– |\(?(?:\d{1,2}|[a-z])[.)] ")
# Characters that number sections ("IV. ", "B) "), and how long such a number is with its space.
_SECTIONS, _NUMBER = "IVXLABCDEFGH", 8
# What sites write before what a picture or film shows: "Image caption The wall", "CLOSE The wall fell in May. Newsy".
_SHOWN = late(r"(?:(?:Image|Media) (?:caption|copyright|source),?|Photo by|CLOSE) [A-Z]|Media playback is ")
# A credit's small words have three letters at most ("for", "via"), or are one of these.
_BRIEF_WORD, _PICTURE_WORDS = 3, frozenset("photo photos file photographer handout courtesy image images".split())
# What a caption's sentence ends in, before the brackets.
_STOPS = (".", "”", '"')


def letters(text: str) -> list[str]:
    """Return the runs of letters in a text; in Latin-1 by one translation, four times as fast as the pattern.

    >>> letters("It's 3 o’clock")
    ['It', 's', 'o', 'clock']
    """
    spelled = _spelled(text)
    return _WORD.findall(text) if spelled is None else spelled.split()


def letters_of(texts: Sequence[str]) -> list[list[str]]:
    """Return the runs of letters in each of the texts; in Latin-1 by one translation for all of them."""
    spelled = _spelled(_SEPARATOR.join(texts))
    lines = [] if spelled is None else spelled.split(_SEPARATOR)
    return [line.split() for line in lines] if len(lines) == len(texts) else [*map(letters, texts)]


def _spelled(text: str) -> str | None:
    """Return a text with a space for all that is no letter; None where it isn't in Latin-1, but for a sign or two."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    plain = text.encode("latin-1", "replace")
    strange = 0 if text.isascii() else plain.count(b"?") - text.count("?")
    return None if _STRANGE * strange > len(text) else plain.translate(_LATIN).decode("latin-1")


def count(text: str, is_spaceless: bool = False) -> float:
    """Return the number of words; two and a half characters make one where words have no spaces between them."""
    words = text.count(" ") + 1
    return max(words, len(text) / 2.5) if is_spaceless else words


def ends(text: str) -> bool:
    """Whether a block ends in a final mark, whatever closes behind it."""
    text = without_notes(text)
    return _is_stopped(text) or (text[-1] in CLOSERS and text[-8:].rstrip(CLOSERS)[-1:] in STOPS)


def _is_stopped(text: str) -> bool:
    """Whether a text ends in a final mark, or in a sign that is typed in its place.

    >>> [_is_stopped(text) for text in ("փակ է:", "बंद है|", "ተዘግቷል::", "Present:", "Home|")]
    [True, True, True, False, False]
    """
    last, before = text[-1], text[-4:-1]
    if last in ":፡":
        return any("Ա" <= letter <= "և" or "ሀ" <= letter <= "ፚ" for letter in before)
    return last in STOPS or (last == "|" and "\u0900" <= before[-1:] <= "\u0dff")


def is_prose(text: str) -> bool:
    """Whether a block ends as a sentence does, or is too long to be anything else."""
    if len(text) >= LONG:
        return True
    text = without_notes(text)
    if text[-1].isalnum():
        return False
    bare = text.rstrip(CLOSERS)
    if not bare or (" " not in bare and (bare.isascii() or len(bare) < _SPACELESS)):
        return False
    is_told = _is_stopped(bare) or (bare[-1] == ":" and bare.count(" ") >= _BEFORE_COLON)
    return is_told and sum(map(text.count, SEPARATORS)) < _SEVERAL


def has_separator(head: str) -> bool:
    """Whether signs stand between things: "Home | News", "a / b", wide gaps."""
    return "  " in head or " / " in head or _SIGNS.search(head) is not None


def has_time(head: str) -> bool:
    """Whether a time of day, a year or "5 min" is named."""
    return _DIGIT.search(head) is not None and _TIME.search(head) is not None


def is_stamp(line: str) -> bool:
    """Whether a line holds a full date, and a time or something on who wrote: what stands over a post.

    >>> is_stamp("#19 Ina Moss 2024/03/04 19:41"), is_stamp("The summer of 1924")
    (True, False)
    """
    # A line in six has the digits of a year.
    if not ("20" in line or "19" in line) or YEAR.search(line) is None:
        return False
    return CLOCK.search(line) is not None or _DATED.match(line) is not None


def opens_with_clock(line: str) -> bool:
    """Whether a time of day opens a line: "9:05 Doors open", "[14:40] Ina", "18.00 News", and no day ("18.03.26")."""
    return _OPENED.search(line[:_OPENING]) is not None


def is_row(piece: str) -> bool:
    """Whether a line has signs that stand between a table's cells: "06:40 | 07:25 | daily"."""
    return "\t" in piece or " | " in piece or piece[0] == "|"


def has_day(line: str) -> bool:
    """Whether a line names a day of a year: "Ina closed this on Nov 5, 2026", and not "12 boats lost in 2025"."""
    return ("20" in line or "19" in line) and _DAY.search(line) is not None


def is_clocked(line: str) -> bool:
    """Whether a name or so stands before a time that ends the line, or behind one: "mira  10:02 AM", "[9:40] Ina".

    >>> is_clocked("mira  10:02 AM"), is_clocked("10:02"), is_clocked("The ferry that goes on Sunday leaves at 10:02")
    (True, False, False)
    """
    if ":" not in line or line.count(" ") > _NAMES:
        return False
    if not line[0].isalpha():
        return _CLOCK_FIRST.match(line) is not None
    return _CLOCKED.search(line, max(0, len(line) - _LONGEST_CLOCK)) is not None


def has_credit(head: str) -> bool:
    """Whether somebody is credited for a picture."""
    return CREDITED.search(head) is not None and CREDIT.search(head) is not None


def names_picture(bracket: str) -> bool:
    """Whether brackets hold only whose picture it is: who tells it has one word, and a poll's or a note's are small.

    >>> brackets = ("(AP Photo/Ann Lee, file)", "(dpa/AFP)", "(Reuters/Ipsos poll)", "(Getty Images wouldn't say.)")
    >>> [names_picture(bracket) for bracket in brackets]
    [True, False, False, False]
    """
    if " " not in bracket or not has_credit(bracket):
        return False
    words = letters(bracket)
    return all(word[0].isupper() or len(word) <= _BRIEF_WORD or word in _PICTURE_WORDS for word in words)


def is_pictured(piece: str) -> bool:
    """Whether a line above the article tells what a picture or film shows, and in brackets whose it is, or since when.

    >>> is_pictured("The wall fell in May. (Jane Doe / Staff)"), is_pictured("Shares of Colm Inc. (COLM) fall")
    (True, False)
    >>> is_pictured("Knit to the end. (88 stitches)"), is_pictured("The wall fell in May. (Nobody was hurt.)")
    (False, False)
    """
    if _SHOWN.match(piece):
        return not piece.isupper()
    told, _, whose = piece.rpartition(" (")
    if piece[-1] != ")" or told[-1:] not in _STOPS or " " not in whose or whose.isupper() or ")" in whose[:-1]:
        return False
    return not whose[0].isdigit() and whose[-2] not in STOPS


def digits(head: str) -> float:
    """Return the share of digits among the characters."""
    return sum(map(head.count, _DIGITS)) / len(head) if _DIGIT.search(head) else 0.0


def is_in_figures(line: str) -> bool:
    """Whether a good part of a line is digits, as of a time that ends as a sentence does.

    >>> is_in_figures("March 12, 2026, 9:14 p.m."), is_in_figures("The race ended at 10:14.")
    (True, False)
    """
    return digits(line) >= _IN_FIGURES


def is_item(text: str) -> bool:
    """Whether a bullet or a number opens the block."""
    return not text[0].isupper() and _ITEM.match(text) is not None


def is_numbered(text: str) -> bool:
    """Whether a section's number opens the block: "3. ", "II. ", "B) "."""
    number, mark, _ = text[:_NUMBER].partition(" ")
    return bool(mark) and number[-1] in ".)" and (number[:-1].isdecimal() or not number[:-1].strip(_SECTIONS))


def is_quoting(text: str) -> bool:
    """Whether somebody is quoted, by the marks of any language."""
    return '"' in text or "“" in text or "„" in text or "«" in text or "「" in text


# Marks of code (a line needs one of _CODED; all of _CODE_SIGNS are counted), and how a line of it ends or begins.
_CODE_SIGNS = "{}()[]=;<>_$\\"
_CODED = late(r"[{}(\[=;<>_$\\@]")
_CODE_ENDS = ("{", "}", ";", "):", "(", "[", ",)", "});", ")")
_CODE_STARTS = (
    "$ ", ">>> ", "... ", "import ", "from ", "def ", "class ", "return ", "for (", "if (", "while (", "} ", "#include",
    "<?php", "</", "public ", "private ", "const ", "let ", "var ", "function ", "SELECT ", "CREATE TABLE ",
    "CREATE INDEX ", "INSERT INTO ", "DELETE FROM ", "ALTER TABLE ", "DROP TABLE ", "sudo ", "pip ", "npm ", "git ",
    "Traceback (most", 'File "', "print(", "console.", "@", "//",
)  # fmt: skip
# A command that has no mark of code, alone on its line: "pip install NAME", not "pip install fails on Windows".
_COMMAND = late(
    r"(?:sudo )?(?:pip3?|pipx|npm|npx|yarn|pnpm|apt|apt-get|brew|cargo|conda|gem|docker|git) "
    r"(?:install|add|clone|run|pull)(?: -{1,2}\S{1,30}){0,3} \S{1,80}"
    r"|from [\w.]{1,60} import \w[\w, ]{0,80}|import [\w.]{1,60} as \w{1,20}|SELECT .{1,100} FROM \S.{0,100}"
)


def is_code(text: str) -> bool:
    """Whether a line is a program's: marks that prose hasn't, and no sentence's end.

    >>> is_code("print(line.strip())"), is_code("See the notes (of 1912)")
    (True, False)
    """
    if len(text) > LONG or not has_code(text) or (ends(text) and not text.endswith("...)")):
        return False
    return any(rule(text) for rule in _CODE_RULES)


def has_code(text: str) -> bool:
    """Whether a line has a mark of code, which in prose is rare, or is a command that needs none."""
    return _has_sign_of_code(text) or _is_command(text)


def _has_sign_of_code(text: str) -> bool:
    return _CODED.search(text) is not None or "rror: " in text or "xception: " in text or text.startswith("//")


def _is_command(text: str) -> bool:
    """Whether a line is a command that is typed as a whole: "git clone NAME"."""
    return _COMMAND.fullmatch(text) is not None


def _opens_as_code(text: str) -> bool:
    """Whether a line begins as a program does, with two marks or a prompt: "import os  # [1]", "$ make"."""
    return (_n_signs(text) > 1 or text[0] in "$>.<}") and text.startswith(_CODE_STARTS)


def _is_error(text: str) -> bool:
    """Whether a program says what went wrong: "ValueError: no such column"."""
    return ("Error: " in text or "Exception: " in text) and " " not in text.split(":", 1)[0]


def _is_dense(text: str) -> bool:
    """Whether a line has four marks, one in eight characters, and ends, assigns or calls as code: "f(x)[0] = {1};"."""
    n = _n_signs(text)
    is_formed = text.endswith((*_CODE_ENDS, ":")) or " = " in text or "(" in text
    return n >= _FEWEST_SIGNS and 100 * n >= _SIGNS_IN_100 * len(text) and is_formed


def _n_signs(text: str) -> int:
    return sum(map(text.count, _CODE_SIGNS))


# A line that has a mark of code, and ends as no sentence does, is a program's where one of these says so.
_CODE_RULES: tuple[Callable[[str], bool], ...] = (_is_command, _opens_as_code, _is_error, _is_dense)
_FEWEST_SIGNS, _SIGNS_IN_100 = 4, 12


_RULE = "-_=*~ "
_CUE = late(r"[(\[{][^()\[\]{}]{1,80}[)\]}][.!]?")
_LONGEST_CUE = 90
# Characters of the longest speaker's label; of "Q. " and "A. ", and how often each of the two speaks at least.
LONGEST_LABEL, MARKED, ANSWERS = 60, 3, 2


def is_marked(piece: str) -> bool:
    """Whether a letter and a stop open a block, as they say in records who asks and who answers: "Q. Who was it?"."""
    return piece[1:MARKED] == ". "


def may_be_labelled(piece: str) -> bool:
    """Whether a block has what ends a speaker's label where one may end, or opens as one does."""
    return ":" in piece[:LONGEST_LABEL] or "：" in piece[:LONGEST_LABEL] or piece.startswith(("<", "[SPEAKER_"))


def may_be_spoken(pieces: Sequence[str]) -> bool:
    """Whether enough blocks may open with a speaker's label, or one of several with a clock."""
    likely = [piece for piece in pieces if may_be_labelled(piece)]
    return len(likely) > 1 and (
        5 * len(likely) >= len(pieces) or any(piece.lstrip("[(")[:1].isdecimal() for piece in likely)
    )


def is_cue(piece: str) -> bool:
    """Whether a block is a stage direction: "(LAUGHTER)", "[Music playing]", "{Reactions}"."""
    return piece[0] in "([{" and len(piece) < _LONGEST_CUE and _CUE.fullmatch(piece) is not None


def is_rule(piece: str) -> bool:
    """Whether a block is a line drawn by hand: "-----", "* * *"."""
    return not piece.strip(_RULE)

"""From a block's text to what its shape says, in linear time: whether it ends, names a time, is code; who speaks."""

from __future__ import annotations

from collections import Counter

from ..patterns import late
from .blocks import without_notes
from .mails import is_mail_head

# Longer than the rule: one table of shapes, and a question of a few lines for each.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from re import Match

HEADING = "heading"
# A block without a final mark is prose all the same from here on, in characters: a paragraph that was cut off.
LONG = 220
# Without a space, and in no script that has none, a block is a word; such a sentence has so many characters.
_SPACELESS = 10
# Spaces in a line that ends in a colon and is a sentence, and signs between the things of a menu.
_BEFORE_COLON, _SEVERAL = 7, 2
# What a look at a block's beginning reads, in characters; all columns were learnt so.
HEAD = 200
# Words in a line that is short: nine of ten headings of the WCXB articles have fewer.
SHORT = 12

STOPS = frozenset(".!?…。！？؟۔।॥；")
CLOSERS = "\"'”’“‘»«›‹)]*_ 」』）"  # German closes „so“ and »so«
DOTS = ("...", "…", "[...]", "[…]", "(...)", "(…)")
SEPARATORS = (" | ", " · ", " • ", " › ", " » ")
_SEPARATOR = "\0"  # stands between texts that are looked at in one go
# Latin-1, letters as they are and all else a space.
_LATIN = bytes(code if chr(code).isalpha() or not code else ord(" ") for code in range(256))
# Marks of Latin script beyond Latin-1: quotation marks, and those that few blocks have.
_MARKS = "’“”‘–—…•"
# One of so many characters of a text in Latin-1 may be a sign that is none, as an arrow; of Croatian one in 40 is.
_STRANGE = 200
_WORD = late(r"[^\W\d_]+")
_DIGITS, _DIGIT = "0123456789", late("[0-9]")
_SIGNS = late(r"[|»>·\t]|[•›]")  # one class with more than two runs beyond Latin-1 takes .1 ms more to compile
_TIME = late(r"\b(?:\d{1,2}[:.]\d\d|(?:19|20)\d\d|\d{1,2} (?:min|hour|day|hr))")
YEAR, CLOCK = late(r"(?<![\d$€£])(?:19|20)\d\d(?!\d)"), late(r"\d:\d\d")
_DAY = late(r"(?<![\dA-Za-z])\d{1,2}(?!\d)")
# "10:02 AM" at the end of a line, how long it is with what stands before it, and the spaces of a name before it.
_CLOCKED = late(r"[ ,(]\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?\)?$")
_CLOCK_FIRST = late(r"[\[(]\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?[\])] [^\W\d_][^:.!?]*$")
_LONGEST_CLOCK, _NAMES = 12, 5
# "05/10/2018 - ", "12-03-2024, "
_DATED = late(r"\W{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
CREDIT = late(
    r"(?:Image|Photo|Picture|Photograph|Illustration|Credit|Video)s?(?: by|:) |/ ?(?:AP|Getty|Reuters|AFP|EPA|PA)\b"
    r"|\bGetty Images|via (?:AP|Getty|Reuters)\b|\((?:AP|Reuters|AFP|Getty|EPA|PA)(?: Photo)?[^)]{0,30}\)\.?$|\bCC BY"
    # "The ferry in May. Kuva: Ari Mäki / Yle", "| foto: Anna Dušková, MAFRA"
    r"|(?:\b(?:[Ff]oto(?:s|grafi[ae])?|[Kk]uvat?|Bild|Beeld|[Фф]ото|Ảnh)|사진|صورة) ?[:=] ?\S|\b[Ff]ot\. [A-ZŁŚŻ]"
)
# What one of these says has one of these words.
CREDITED = late(
    "AP|PA|AFP|CC BY|oto|Picture|Image|Video|Credit|Getty|Reuters|Illustr|[Ff]ot|uva|Bild|Beeld|[Фф]ото|Ảnh|사진|صورة"
)
_ITEM = late(r"[-*·+] |[•▪] ?|– |\(?(?:\d{1,2}|[a-z])[.)] ")
# What sections are counted by, and how long such a number is with its space.
_SECTIONS, _NUMBER = "IVXLABCDEFGH", 8
# What sites write before what a picture or film shows: "Image caption The wall", "CLOSE The wall fell in May. Newsy".
_SHOWN = late(r"(?:(?:Image|Media) (?:caption|copyright|source),?|Photo by|CLOSE) [A-Z]|Media playback is ")
# The letters of "for" and "via", and longer small words that a credit has.
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
    return text[-1] in STOPS or (text[-1] in CLOSERS and text[-8:].rstrip(CLOSERS)[-1:] in STOPS)


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
    is_told = bare[-1] in STOPS or (bare[-1] == ":" and bare.count(" ") >= _BEFORE_COLON)
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


def has_day(line: str) -> bool:
    """Whether a line names a day of a year: "Ina closed this on Nov 5, 2026"."""
    return ("20" in line or "19" in line) and YEAR.search(line) is not None and _DAY.search(line) is not None


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
    """
    if _SHOWN.match(piece):
        return not piece.isupper()
    told, _, whose = piece.rpartition(" (")
    return piece[-1] == ")" and told[-1:] in _STOPS and " " in whose and not whose.isupper() and ")" not in whose[:-1]


def digits(head: str) -> float:
    """Return the share of digits among the characters."""
    return sum(map(head.count, _DIGITS)) / len(head) if _DIGIT.search(head) else 0.0


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


# Marks of code, and how a line of it ends or begins.
_CODE_SIGNS = "{}()[]=;<>_$\\"
_CODED = late(r"[{}(\[=;<>_$\\@]")
_CODE_ENDS = ("{", "}", ";", "):", "(", "[", ",)", "});", ")")
_CODE_STARTS = (
    "$ ", ">>> ", "... ", "import ", "from ", "def ", "class ", "return ", "for (", "if (", "while (", "} ", "#include",
    "<?php", "</", "public ", "private ", "const ", "let ", "var ", "function ", "SELECT ", "CREATE TABLE ",
    "CREATE INDEX ", "INSERT INTO ", "DELETE FROM ", "ALTER TABLE ", "DROP TABLE ", "sudo ", "pip ", "npm ", "git ",
    "Traceback (most", 'File "', "print(", "console.", "@", "//",
)  # fmt: skip
# What is typed without a mark of code, and nothing behind it: "pip install NAME", not "pip install fails on Windows".
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
    if _COMMAND.fullmatch(text):
        return True
    signs = sum(map(text.count, _CODE_SIGNS))
    if (signs > 1 or text[0] in "$>.<}") and text.startswith(_CODE_STARTS):
        return True
    if ("Error: " in text or "Exception: " in text) and " " not in text.split(":", 1)[0]:
        return True
    return (
        100 * signs >= 12 * len(text)
        and (text.endswith((*_CODE_ENDS, ":")) or " = " in text or "(" in text)
        and (signs > 3)
    )


def has_code(text: str) -> bool:
    """Whether a line has a mark of code, which in prose is rare."""
    if _CODED.search(text) is not None or "rror: " in text or "xception: " in text or text.startswith("//"):
        return True
    return _COMMAND.fullmatch(text) is not None


# "[10:02] mira: ", "12/03/2024 à 10:02 - Mira Moss: ", "<mira> ", "#Person1#: ", "CO: ", "10:02\tMira\t", "[Mira] [.]"
# A telephone writes in its language: "12.3.2024 klo 14.08", "2024년 3월 12일 오후 2:08", "١٢/٣، ٢:٠٨ م".
CLOCK_HEAD = (
    r"[\u200e\u200f]?[\[(]?[ \u200e\u200f]?\d{1,4}(?:[\d:.,، /àг년월일오전후上下午\u200e\u200f-]|klo |kl\. ?){1,24}"
    r"(?:[ \u202f\xa0]?(?:[AaPp]\.?[ \xa0]?[Mm]\.?|[πμ]\.?μ\.?|[مص](?=\W)))?[\])]?(?: ?-)?[ \t]"
)
# Signs of vowels in India and Thailand are no letters to Python.
_NAME = r"[^\W\d_][\w.'’\u0900-\u0eff-]*(?: [\w.'’()&/\u0900-\u0eff-]+){0,4}"
_TURN = late(
    rf"(?P<clock>{CLOCK_HEAD})?(?:<[@+%&~]?(?P<nick>[\w.'’ \u0900-\u0eff-]{{1,30}})>|\[(?P<voice>SPEAKER_\d{{1,3}})\]:?"
    rf"|(?P<wide>{_NAME})(?:：|:(?=[「\u3040-\u9fff]))"
    rf"|(?(clock)(?: ?From {{1,3}})?)(?P<name>#?{_NAME}#?)(?:, [A-Z][A-Z /-]{{2,30}}|,? \d{{1,2}}:\d\d)? ?:(?!\d)"
    rf"|(?(clock)[@+%&~]?(?P<tabbed>{_NAME})\t|\[(?P<boxed>{_NAME})\] \[[^\[\]]{{0,9}}:[^\[\]]{{1,9}}\]))[ \t]*(?=\S)"
)
_LONGEST_LABEL, _RULE, _NOBODY_S = 60, "-_=*~ ", "\u200e"  # the last before what nobody says in WhatsApp
_CUE = late(r"[(\[{][^()\[\]{}]{1,80}[)\]}][.!]?")


# Letters by which records say who asks and who answers: question, pregunta, Frage, вопрос. How long such a mark is with
# its space, and how often each speaks at least; of those who ask half are to ask something.
_ASKED, MARKED, TURNS = (("Q", "A"), ("P", "R"), ("F", "A"), ("В", "О")), 3, 2


def asked(pieces: Sequence[str]) -> dict[int, tuple[int, str]]:
    """Return who speaks where a letter and a stop say it: "Q. Did you see it? ", "A. Yes."; nothing else is a label."""
    marked = [index for index, piece in enumerate(pieces) if piece[1:MARKED] == ". "]
    if len(marked) < 2 * TURNS:
        return {}
    for asks, answers in _ASKED:
        found = {index: (MARKED, pieces[index][0]) for index in marked if pieces[index][0] in (asks, answers)}
        questions = [pieces[index] for index, (_, letter) in found.items() if letter == asks]
        is_in_turns = min(len(questions), len(found) - len(questions)) >= TURNS
        if is_in_turns and 2 * sum(["?" in question for question in questions]) >= len(questions):
            return found
    return {}


def speakers(pieces: Sequence[str]) -> dict[int, tuple[int, str]]:
    """Return the blocks that open with a speaker's label: index -> where the words begin, and the name.

    Labels count where two of them are there and somebody speaks twice, or every second block has one; a clock before
    the name is enough for each.
    """
    if not _may_speak(pieces):
        return {}
    found: dict[int, tuple[int, str]] = {}
    names, clocks = Counter[str](), 0
    for index, piece in enumerate(pieces):
        if (match := _label(piece)) and not is_mail_head(piece) and piece[match.end()] != _NOBODY_S:
            name = next(filter(None, match.groups()[1:])).strip("# ")
            found[index] = (match.end(), name)
            names[name] += 1
            clocks += match["clock"] is not None

    for name in _stamped(pieces, found) if len(found) > 1 and not clocks else ():
        del names[name]
        found = {index: entry for index, entry in found.items() if entry[1] != name}
    if 0 in found and names[found[0][1]] == 1 and not clocks and _is_above_turns(pieces, found):
        del names[found.pop(0)[1]]
    again = sum([count for count in names.values() if count > 1])
    is_spoken = len(found) > 1 and (
        2 * clocks > len(found)
        or (again > 1 and 3 * again >= len(found) and 5 * len(found) >= len(pieces))
        or (len(found) > 2 and 5 * len(found) >= 4 * len(pieces) and (again > 1 or _are_said(pieces, found)))
    )
    if not is_spoken:
        return {}
    return {index: entry for index, entry in found.items() if names[entry[1]] > 1 or 3 * len(found) > len(pieces)}


def _is_above_turns(pieces: Sequence[str], found: Mapping[int, tuple[int, str]]) -> bool:
    """Whether the first block is a title with a colon, without a stop where what is said below has one."""
    return not ends(pieces[0]) and all(ends(pieces[index]) for index in found if index)


def _stamped(pieces: Sequence[str], found: Mapping[int, tuple[int, str]]) -> set[str]:
    """Return the labels that stand over posts each time: "Author: Ina, 4 May 2024, 19:41"."""
    stamps = {index for index, (start, _) in found.items() if _is_short_stamp(pieces[index][start:])}
    return {found[index][1] for index in stamps} - {name for index, (_, name) in found.items() if index not in stamps}


def _is_short_stamp(words: str) -> bool:
    return len(words) < _LONGEST_LABEL and words[-1].isdecimal() and is_stamp(words)


def _are_said(pieces: Sequence[str], found: Mapping[int, tuple[int, str]]) -> bool:
    """Whether what stands behind labels of which none comes again are sentences, and no terms explained, no measures.

    >>> _are_said(["Aft: towards the back.", "Boom: a spar.", "Jib: the small sail."], dict.fromkeys(range(3), (5, "")))
    False
    """
    told = [pieces[index][start:] for index, (start, _) in found.items()]
    return 2 * sum([piece[0].isupper() and ends(piece) for piece in told]) > len(told)


def _may_speak(pieces: Sequence[str]) -> bool:
    """Whether enough blocks may open with a label, or one of several with a clock: 1 ms where they may not."""
    likely = [piece for piece in pieces if _may_label(piece)]
    return len(likely) > 1 and (
        5 * len(likely) >= len(pieces) or any(piece.lstrip("[(")[:1].isdecimal() for piece in likely)
    )


def _may_label(piece: str) -> bool:
    """Whether a block has what ends a label where one may end, or opens as one does."""
    return ":" in piece[:_LONGEST_LABEL] or "：" in piece[:_LONGEST_LABEL] or piece.startswith(("<", "[SPEAKER_"))


def _label(piece: str) -> Match[str] | None:
    """Return what a label looks like at the start of a block, None where there is none."""
    if not _may_label(piece):
        return None
    match = _TURN.match(piece, 0, _LONGEST_LABEL + 20)
    if match is None or len(match[0]) > _LONGEST_LABEL or (match["name"] and not match[0][-1].isspace()):
        return None
    # "BROWN, ADA: The quay" is a list's of books.
    is_listed = match["name"] and "," in match[0] and " " not in match["name"] and match[0].rstrip(": \t")[-1].isalpha()
    is_small = match["name"] and match["name"].lstrip("#")[0].islower()
    return None if (is_listed or is_small) and not match["clock"] else match


def is_cue(piece: str) -> bool:
    """Whether a block is a stage direction: "(LAUGHTER)", "[Music playing]", "{Reactions}"."""
    return piece[0] in "([{" and len(piece) < 90 and _CUE.fullmatch(piece) is not None


def is_rule(piece: str) -> bool:
    """Whether a block is a line drawn by hand: "-----", "* * *"."""
    return not piece.strip(_RULE)

"""From a mark and what stands around it to whether a sentence ends there."""

from __future__ import annotations

from ..languages.language import CAPITAL, NEVER, NUMBER, STARTER
from ..patterns import late
from .marks import CLOSERS, OPENERS, QUOTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

_BEFORE_GLUE = QUOTED | frozenset(")]%°€£$;")  # the last one ends an HTML entity
# Who spoke, where that stands behind what was said: in English, Turkish, Korean and Persian.
_SPOKE = frozenset(
    "said says say asked asks ask added adds agreed answered announced argued begged boasted bellowed called chimed"
    " chuckled commented complained concluded continued cried declared demanded enquired exclaimed explained giggled"
    " grinned groaned growled grumbled hissed inquired insisted interrupted joked laughed mumbled murmured mused"
    " muttered observed pleaded pondered prayed protested questioned quipped recalled remarked repeated replied reports"
    " responded roared screamed screeched shouted shrieked sighed snapped sneered sobbed squealed stammered suggested"
    " teased think thought told tweeted urged wailed warned whimpered whined whispered wondered wonders writes wrote"
    " yelled dedi diyor diye demiş"
    " 말했다 물었다 외쳤다 답했다 대답했다 덧붙였다 밝혔다 설명했다 강조했다 گفت پرسید".split()
)
_NOBODY = frozenset("Nobody None No Neither Nothing".split())
_TITLES = frozenset("Mr Mrs Ms Dr Prof Sir Rev Sgt Capt Lt Col Gen Sen Rep Gov".split())
# The same, or a verb whose subject the quotation is: what goes on behind `"Stop!"`, `Huh?` and `Yahoo!`.
_GOES_ON_AFTER_CRY = _SPOKE | frozenset(
    "is was are were has had may might can could would will means and or of for".split()
)
# Characters before a unit or an era that can end a sentence; before, it is an adverbial: "W 2011 r. Blunt ...".
SHORTEST = 24
# What follows a stop in the names of files and hosts, however it is written.
_SUFFIXES = frozenset("COM NET ORG EDU DE UK DOC DOCX XLS PDF TXT HTML HTM JPG PNG GIF EXE ZIP JS PY".split())
_LINKS = ("http:", "https:", "www.")
_YEAR_OR_LABEL = late(r"(?:1\d|20)\d\d[ '’]|\d{1,4}\.")


def is_glued(text: str, start: int, stop: int, after: int, language: Language) -> bool:
    """Whether two sentences meet here without white space ("Wednesday.The")."""
    before, behind = text[max(start, stop - 2) : stop], text[after : after + 2]
    if len(before) < 2 or len(behind) < 2 or (after > stop + 1 and "가" <= behind[0] <= "힣"):
        return False  # a Korean particle behind a quotation
    last = text[max(start, stop - 16) : stop].split()[-1:]
    if not (_is_word(before) or before[-1] in _BEFORE_GLUE or _is_french(text[stop], before, language)):
        kind = language.abbreviations.get(last[0]) if last else None
        is_unit = kind == STARTER and last[0].islower() and text[stop - len(last[0]) - 2].isdigit()
        if kind != CAPITAL and not is_unit:
            return False
    if text[stop] == "." and after == stop + 1 and not (behind[0].isupper() or behind[0] in OPENERS):
        # Letters without case: no initials, and no abbreviation within a run of words.
        is_plain = len(last[0]) > 3 and "." not in last[0] and _is_word(behind) and not language.is_spaceless
        if not (is_plain or behind[0].isdigit()) or behind[0].islower():
            return False
    if behind.isupper() and behind.isalnum() and not before.islower():
        return False
    # Of numbers only a year or a label in English, where a note's may stand there ("the war.12 But").
    if behind[behind[0] == "("].isdigit() and language.code in ("", "en") and not _YEAR_OR_LABEL.match(text, after):
        return False
    name = last + text[after : after + 40].split(None, 1)[:1]
    if any(sign in part for part in name for sign in "@/<"):
        return False
    follower = name[-1].rstrip(",;:")
    return follower.upper() not in _SUFFIXES or follower in language.starters


def _is_french(mark: str, before: str, language: Language) -> bool:
    """Whether a mark stands behind a space, as high ones do in French."""
    return language.code == "fr" and mark != "." and before[-1].isspace() and not before.isspace()


def _is_word(part: str) -> bool:
    """Whether a part of a word is letters and digits, with the marks that combine with them."""
    return part.isalnum() or (not part.isascii() and ("a" + part).isidentifier())


def _word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(OPENERS + CLOSERS + ".,:;!?…")


def _last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[stop - 16 if stop - start > 16 else start : stop].split()
    return words[-1].rpartition("(")[2].lstrip(OPENERS + "•⁃") if words else ""


def is_end(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this full stop."""
    follower = text[place]
    word = _last_word(text, start, stop)
    kind = language.abbreviations.get(word)
    if kind is None and "." in word:
        kind = language.abbreviations.get(word.lower())
    if kind is None and ("'" in word or "’" in word):
        kind = language.abbreviations.get(word.replace("’", "'").rpartition("'")[2])
    alone = after == stop + 1
    if follower.islower():
        if text[place + 1 : place + 2].isupper() or text.startswith(_LINKS, place):
            return kind is None
        # Informal text: only behind a plain word, and in other languages, whose abbreviations are less well known
        # here, only behind a longer one.
        is_plain = word.isalpha() and word[-1].islower() and len(word) > (2 if language.code == "en" else 3)
        return alone and kind is None and is_plain and _word_at(text, place) not in _SPOKE
    if text[stop + 1] in ".…":
        return "]" not in text[stop:after] and not _is_aside(text, place)
    if kind == NEVER:
        return not alone
    if kind is not None and (_is_aside(text, place) or text[stop + 1].isdigit()):
        return False
    if kind == NUMBER and len(word) == 1 and word.isupper() and not follower.isdigit():
        kind = None  # an initial
    if kind == NUMBER and alone:
        # "Ed. K. Gross" is a name, "ed. 2" an edition.
        behind = _word_at(text, place)
        is_number = follower.isdigit() or (behind and not behind.strip("IVXLC") and behind not in "ICL")
        return not is_number and not (follower.isupper() and text[place + 1 : place + 2] == ".")
    if language.ordinals and alone and ((word.isdecimal() and len(word) < 4) or (word and not word.strip("IVX"))):
        return stop - len(word) > start and _starts(text, place, language.starters)
    if word.isdecimal() and len(word) < 5 and (alone or text[stop + 1 : after] == ")"):
        return not _is_label(text, start, stop - len(word), language.starters)
    is_letter = len(word) == 1 and word.isalpha()
    if kind is None and not _is_dotted(word) and not is_letter:
        return True
    if kind is None and is_letter and word in language.stop_words:
        return stop - 1 > start
    if stop - len(word) <= start or (follower == "(" and alone):
        return False
    if kind == CAPITAL:
        return stop - start > SHORTEST
    if not alone and text[after - 1] in QUOTED:
        return True
    # A unit behind its number ends a sentence ("1945 r.", "180 кг."): no title would stand there.
    if kind == STARTER and word.islower() and "." not in word and text[max(start, stop - len(word) - 2)].isdigit():
        return stop - start > SHORTEST and (language.ordinals or not follower.isdigit())
    return _starts(text, place, language.starters)


def _starts(text: str, place: int, starters: frozenset[str]) -> bool:
    """Whether a word follows that starts sentences, elided or not ("The", "L'eau")."""
    word = _word_at(text, place).replace("’", "'")
    return word in starters or ("'" in word and word[: word.index("'") + 1] in starters)


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with stops between ("U.S", "e.g")."""
    parts = word.replace("-", "").split(".")
    # A letter of a script without case can be more than one character ("एम.ए").
    return len(parts) > 1 and all(
        _is_word(part) and not part.isdigit() and len(part) <= 1 + (part.lower() == part.upper()) for part in parts
    )


def _is_label(text: str, start: int, stop: int, starters: frozenset[str]) -> bool:
    """Whether the number at `stop` counts what follows: it begins the sentence, or "Figure" or a colon comes before."""
    before = text[max(start, stop - 16) : stop].strip(OPENERS + " •⁃")
    if stop - start > 16:
        return before.endswith(":")
    return not before or before[-1] == ":" or (before[0].isupper() and before.isalpha() and before not in starters)


def is_end_of_cry(text: str, start: int, stop: int, after: int, place: int, language: Language) -> bool:
    """Whether a sentence ends at this exclamation or question mark, or ellipsis."""
    quoted = text[after - 1] in QUOTED
    if _last_word(text, start, stop) + text[stop] in language.abbreviations:
        return False
    if _is_aside(text, place):
        return False
    if text[place].islower() and not text[place + 1 : place + 2].isupper():
        if quoted or text[stop] == "…" or text[after - 1] in ")]}":
            return False
        if text[start] in "–—" or (text[start] == "-" and language.code != "en"):
            return False  # a dialogue without quotation marks: "– Vem? frågade han."
        return _word_at(text, place) not in _GOES_ON_AFTER_CRY
    return not quoted or not _is_speaker(text, place)


def _is_aside(text: str, place: int) -> bool:
    """Whether a dash and a word in lower case follow: the sentence goes on, or who spoke is said ("— сказал он")."""
    if text[place] not in "-–—":
        return False
    behind = text[place : place + 4].lstrip("-–—")
    return behind.lstrip()[:1].islower() and (behind[0].isspace() or text[place] == "—")


def _is_speaker(text: str, place: int) -> bool:
    """Whether up to three words and then a verb say who spoke ("Anna asked", "the old Mr. Hart cried")."""
    for number, word in enumerate(text[place : place + 48].split()[:4]):
        bare = word.rstrip(".,:")
        if number and bare in _SPOKE:
            return word[-1] != ":"  # what follows a colon is the next thing said
        if (bare != word and bare not in _TITLES) or bare in _NOBODY:
            break
    return False

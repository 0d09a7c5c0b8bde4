"""From a mark with no white space behind it to whether two sentences meet there: named rules that say why not."""

from __future__ import annotations

from ..languages.language import CAPITAL, STARTER, kind_of
from ..patterns import late
from .marks import CLAUSES, FULL_WIDTH, OPENERS, QUOTED, is_word
from .quotes import is_quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..languages.language import Language

    Rule = Callable[["Seam"], bool]

_BEFORE_GLUE = QUOTED | frozenset(")]%°€£$;")  # the last one ends an HTML entity
# What follows a stop in the names of files and hosts, however it is written.
_SUFFIXES = frozenset("COM NET ORG EDU DE UK DOC DOCX XLS PDF TXT HTML HTM JPG PNG GIF EXE ZIP JS PY".split())
_YEAR_OR_LABEL = late(r"(?:1\d|20)\d\d[ '’]|\d{1,4}\.")
# Who spoke, behind a Chinese quotation: "...？”她问。"
_SPOKE_CHINESE = late(r"[^\W\d_a-z没沒不]{1,5}[说說问問道喊叫答][，。！：]")
# What goes on behind a Japanese quotation: "...。」と言った".
_PARTICLES = frozenset("とのがはをにでもなっ、，")
# What goes on behind a cry within a sentence or a name in Japanese and Chinese: "大丈夫？と思った", "ミナト！の新刊";
# not "とはいえ", "ということで", "的确", which open sentences.
_CRY = "！？!?"
_ASKED = late(
    r"と(?:[思言聞のか]|いった|いう(?!わけ|ことで)|は(?!い))|って|[のがを](?=[^\W\d_a-zぁ-ん])|的(?![确確士])\w"
)
# How far around a mark a name is looked for.
_BEFORE, _BEHIND = 16, 40
# What only names in programs have behind a dot, "os.LOGIN_URL" and "list.Add()", or in front: "django.db.models.Model";
# and capitals within, where no word stands in front: "ssl.SSLContext". Those alone, brackets, a word between two dots
# tell nothing: of 175 sentences that they joined in 1,985 texts whose spaces behind stops were taken out, nearly all
# had names of people and firms ("said.McGill"), words alone ("Twice.Death"), or the same two words again.
_IN_NAME = late(r"[A-Z]+_[A-Z]|[A-Z]\w{1,40}\((?:\)|[\"'])")
_DOTTED = late(r"[^\W\d]{2}\.(?=[a-z])([^\W\d]{2,40})\Z")
_CAMEL, _VOWELS = late(r"[A-Z][a-z0-9]+[A-Z]|[A-Z]{2,}[a-z]{2}"), frozenset("aeiouy")
_FIRST_WORD = late(r"\w*")
# How often a name without any of that stands around it, and how far: "typing.Union".
_AGAIN, _NEAR = 3, 2000
# Letters that a word has at least where letters have no case, as little tells it from an abbreviation: in Arabic
# script those have two at most.
_SHORTEST, _SHORTEST_ARABIC = 4, 3
_ARABIC = ("ar", "fa")


class Seam:
    """A mark without white space behind it, with what stands around.

    Attributes
    ----------
    text : str
        The whole text.
    stop, after : int
        Where the mark stands, and where what belongs to it ends.
    language : Language
        What is known of its language.
    before, behind : str
        Two characters on each side.
    last, next : str
        What stands on each side up to the white space.
    """

    __slots__ = ("after", "before", "behind", "language", "last", "next", "stop", "text")

    def __init__(self, text: str, start: int, stop: int, after: int, language: Language) -> None:
        self.text = text
        self.stop = stop
        self.after = after
        self.language = language
        self.before = text[max(start, stop - 2) : stop]
        self.behind = text[after : after + 2]
        self.last = "".join(text[max(start, stop - _BEFORE) : stop].split()[-1:])
        self.next = "".join(text[after : after + _BEHIND].split(None, 1)[:1])


def is_glued(text: str, start: int, stop: int, after: int, language: Language) -> bool:
    """Whether two sentences meet here without white space ("Wednesday.The").

    Parameters
    ----------
    text : str
        The whole text.
    start, stop, after : int
        Where the sentence starts, the mark stands, and what belongs to it ends.
    language : Language
        What is known of its language.
    """
    seam = Seam(text, start, stop, after, language)
    return not any(rule(seam) for rule in (WIDE if text[stop] in FULL_WIDTH else NARROW))


def _at_edge(seam: Seam) -> bool:
    """With too little on one side: "I.The"."""
    return len(seam.before) < 2 or len(seam.behind) < 2


def _particle(seam: Seam) -> bool:
    """Between a quotation and a Korean particle: "“간다.”라고"."""
    return seam.after > seam.stop + 1 and "가" <= seam.behind[0] <= "힣"


def _no_word(seam: Seam) -> bool:
    """Behind what is no word, quotation or unit: "U.S.Army", but "1945 г.Война"."""
    before, last = seam.before, seam.last
    if is_word(before) or before[-1] in _BEFORE_GLUE:
        return False
    if before[-1].isdigit() and before[0].isspace() and _is_capitalized(seam.behind):
        return False  # "won 3 - 0.They"
    if before[0] == "°":
        return False  # "bei 20 °C.Dann"

    if seam.language.code == "fr" and seam.text[seam.stop] != ".":
        return False  # high marks stand behind a space
    if before[-1].isspace() and before[0].isalpha() and seam.text[seam.stop] in ".!":
        return seam.next not in seam.language.starters  # "for you .They", not "with .NET"
    if before[0].isspace() and last in seam.language.stop_words and _is_capitalized(seam.behind):
        return False  # "makinedir o.Bunun", "XV w.Po"
    kind = kind_of(last, seam.language.abbreviations) if last else None
    is_unit = kind == STARTER and last.islower() and seam.text[seam.stop - len(last) - 2].isdigit()
    is_part = f"{last}.{seam.next.rstrip('.')}".lower() in seam.language.abbreviations  # "44 f.Kr."
    return kind != CAPITAL and not (is_unit and not is_part)


def _is_capitalized(behind: str) -> bool:
    """Whether a capital and a small letter follow."""
    return behind.istitle() and behind.isalpha()


def _no_capital(seam: Seam) -> bool:
    """Before neither a capital nor what opens: "Ⅴ.ⅵ"; of letters without case plain words can meet."""
    behind, last = seam.behind, seam.last
    if seam.text[seam.stop] != "." or seam.after > seam.stop + 1 or behind[0].isupper() or behind[0] in OPENERS:
        return False
    shortest = _SHORTEST_ARABIC if seam.language.code in _ARABIC else _SHORTEST
    is_plain = len(last) >= shortest and "." not in last and is_word(behind) and not seam.language.is_spaceless
    if behind[0].islower():
        return seam.next.rstrip(",") not in (CLAUSES if seam.language.code == "en" else seam.language.stop_words)
    return not (is_plain or behind[0].isdigit())


def _no_clause(seam: Seam) -> bool:
    """Before small letters that open no clause: "diff?rentes", "they?re", not "Who knows?they left"."""
    return "a" <= seam.behind[0] <= "z" and seam.text[seam.stop] != "." and seam.next not in CLAUSES


def _acronym(seam: Seam) -> bool:
    """Between capitals: "NASA?NO", "Part III.B."."""
    is_capital = seam.behind.isupper() and (seam.behind.isalnum() or seam.behind[1] == ".")
    return is_capital and not seam.before.islower()


def _hyphen(seam: Seam) -> bool:
    """Before a hyphen that joins a word cut short to another: "Dec.-Lei", "Dipl.-Ing", or a dash: "Mo.–Fr."."""
    is_short = seam.behind[0] == "-" or (seam.behind[0] == "–" and seam.last in seam.language.abbreviations)
    return is_short and seam.behind[1].isalpha() and seam.last.isalpha() and seam.last[0].isupper()


def _note(seam: Seam) -> bool:
    """Before a number that is neither a year nor a label, in English, where a note's may stand: "the war.12 But"."""
    behind = seam.behind
    is_number = behind[behind[0] == "("].isdigit() and seam.language.code in ("", "en")
    return is_number and not _YEAR_OR_LABEL.match(seam.text, seam.after)


def _address(seam: Seam) -> bool:
    """With a sign of addresses on either side: "Jane.Roe@example.org"."""
    return any(sign in part for part in (seam.last, seam.next) for sign in "@/<")


def _suffix(seam: Seam) -> bool:
    """Before what ends the names of files and hosts: "Report.DOC"."""
    follower = seam.next.rstrip(",;:")
    return follower.upper() in _SUFFIXES and follower not in seam.language.starters


def _in_name(seam: Seam) -> bool:
    """Within a name of a program's: "an ssl.SSLContext", or "typing.Union" a third time, not "Wednesday.The"."""
    if seam.text[seam.stop : seam.after] != ".":
        return False
    word = _FIRST_WORD.findall(seam.next)[0]
    if word in seam.language.starters or word.lower() in seam.language.stop_words:
        return False
    dotted = _DOTTED.search(seam.last)
    if _IN_NAME.match(seam.next) or (dotted and dotted[1].upper() not in _SUFFIXES):
        return True
    if not (seam.last.isascii() and seam.last.islower() and word.isalpha()):
        return False

    begin, end = max(0, seam.stop - _NEAR), seam.after + _NEAR
    is_again = len(word) > 1 and seam.text.count(f"{seam.last}.{word}", begin, end) >= _AGAIN
    return is_again or (_VOWELS.isdisjoint(seam.last) and _CAMEL.match(word) is not None)


def _spoken(seam: Seam) -> bool:
    """Before what goes on behind a Chinese or Japanese quotation: "...？”她问", "...。」と言った"."""
    is_quotation = seam.after > seam.stop + 1
    return is_quotation and (seam.behind[0] in _PARTICLES or _SPOKE_CHINESE.match(seam.text, seam.after) is not None)


def _asked(seam: Seam) -> bool:
    """Before a particle that opens no sentence, behind a question or a cry: "大丈夫？と思いませんか"."""
    return seam.text[seam.stop] in _CRY and _ASKED.match(seam.text, seam.after) is not None


# Of marks that need no space behind them, and of all others.
WIDE: tuple[Rule, ...] = (_spoken, _asked)
NARROW: tuple[Rule, ...] = (
    _at_edge,
    _particle,
    _no_word,
    _no_capital,
    _no_clause,
    _acronym,
    _hyphen,
    _note,
    _address,
    _suffix,
    _in_name,
    *WIDE,
)


def is_opened(text: str, begin: int, stop: int, language: Language) -> bool:
    """Whether the quotation mark behind a mark opens what follows: 'It rained."We go," she said.'."""
    quote = text[stop + 1]
    return quote in language.openers or (quote in "\"'" and not is_quoted(text, quote, begin, stop))

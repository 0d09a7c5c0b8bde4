"""From a mark and what stands around it to whether a sentence ends there: named rules, the first that answers wins."""

from __future__ import annotations

from ..languages.language import CAPITAL, NEVER, NUMBER, STARTER
from .marks import BEFORE, GOES_ON, QUOTED, WORD, Mark, is_word, word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..languages.language import Language

    Rule = Callable[[Mark], bool | None]

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
_SHORTEST = 24
# How many digits an ordinal has, and a label or a year behind "in": beyond, a number is a number.
_ORDINAL, _LABEL = 3, 4
# How many letters the plain word has behind which informal text goes on in lower case; elsewhere than in English, whose
# abbreviations are known best, it takes a longer one.
_INFORMAL, _INFORMAL_ABROAD = 3, 4
_LINKS = ("http:", "https:", "www.")
# Names and numbers of chapters look like these; single letters that are also initials don't.
_ROMAN, _INITIALS = "IVXLC", "ICL"


def shortest_plain(language: Language) -> int:
    """Return how many letters a plain word has more than: a letter can be an initial, and "XIV" an ordinal."""
    return 3 if language.ordinals else 1


def is_end(mark: Mark) -> bool:
    """Whether a sentence ends at a mark."""
    for rule in STOPS if mark.text[mark.stop] == "." else CRIES:
        answer = rule(mark)
        if answer is not None:
            return answer
    return True  # nothing says that it goes on


def _closing(mark: Mark) -> bool | None:
    """Before a quotation mark that closes: "Er rief: »Halt! »"."""
    return False if mark.follower in "»”" and not mark.text[mark.place + 1 : mark.place + 2].isalnum() else None


def _punctuated(mark: Mark) -> bool | None:
    """Before a comma or another mark: "Hart Inc., of York"; two commas are a Dutch quotation mark."""
    return False if mark.follower in GOES_ON and not mark.text.startswith(",,", mark.place) else None


def _plain_word(mark: Mark) -> bool | None:
    """Between a word that is no abbreviation and a capital or a quotation: "The harbour froze. Nobody"."""
    if not (mark.follower.isupper() or mark.follower in '"“'):
        return None
    word = mark.text[max(mark.start, mark.stop - WORD) : mark.stop].rpartition(" ")[2]
    return (
        True
        if len(word) > shortest_plain(mark.language) and word.isalpha() and word not in mark.language.abbreviations
        else None
    )


def _small_letter(mark: Mark) -> bool | None:
    """Before a small letter: "approx. ten", and in informal text "it was cold. we left"."""
    if not mark.follower.islower():
        return None
    text, place, word = mark.text, mark.place, mark.word
    if text[place + 1 : place + 2].isupper() or text.startswith(_LINKS, place):
        return mark.kind is None  # "iPhones sell well"

    shortest = _INFORMAL if mark.language.code == "en" else _INFORMAL_ABROAD
    is_plain = word.isalpha() and word[-1].islower() and len(word) >= shortest
    return mark.is_alone and mark.kind is None and is_plain and word_at(text, place) not in _SPOKE


def _dots(mark: Mark) -> bool | None:
    """Of several dots: "I waited... Nobody came", not "saw [...] (two) ships"."""
    if mark.text[mark.stop + 1] not in ".…":
        return None
    return "]" not in mark.text[mark.stop : mark.after] and not _is_aside(mark)


def _never_final(mark: Mark) -> bool | None:
    """Behind a title: "Dr. Moor"; what closes shows that it is none: "(by Dr.) They"."""
    return not mark.is_alone if mark.kind == NEVER else None


def _abbreviated_aside(mark: Mark) -> bool | None:
    """Between an abbreviation and an aside or a note: "5 lbs. — at most", "fig.1 The"."""
    return False if mark.kind is not None and (_is_aside(mark) or mark.text[mark.stop + 1].isdigit()) else None


def _numbered(mark: Mark) -> bool | None:
    """Behind "No." or "ed.": a number or a name with initials goes on ("Ed. K. Gross", "vol. IV"), nothing else."""
    if mark.kind != NUMBER or not mark.is_alone or _is_initial(mark):
        return None
    behind = word_at(mark.text, mark.place)
    is_roman = behind != "" and not behind.strip(_ROMAN) and behind not in _INITIALS
    is_name = mark.follower.isupper() and mark.text[mark.place + 1 : mark.place + 2] == "."
    return not (mark.follower.isdigit() or is_roman or is_name)


def _ordinal(mark: Mark) -> bool | None:
    """Behind "3." or "XIV." where that is an ordinal: "am 3. Oktober", "Am 3. Es regnete"."""
    if not mark.language.ordinals or not mark.is_alone:
        return None
    word = mark.word
    if (word.isdecimal() and len(word) <= _ORDINAL) or (word and not word.strip("IVX")):
        return mark.stop - len(word) > mark.start and _starter(mark)
    return None


def _label(mark: Mark) -> bool | None:
    """Behind a number that counts what follows: "1. Take salt", "Figure 2) The harbour"; else "in 1998. That"."""
    if not mark.word.isdecimal() or len(mark.word) > _LABEL:
        return None
    if not mark.is_alone and mark.text[mark.stop + 1 : mark.after] != ")":
        return None
    start, stop = mark.start, mark.stop - len(mark.word)
    before = mark.text[max(start, stop - WORD) : stop].strip(BEFORE + " ")
    if stop - start > WORD:
        return not before.endswith(":")
    is_name = before[:1].isupper() and before.isalpha() and before not in mark.language.starters
    return not (not before or before[-1] == ":" or is_name)


def _unknown(mark: Mark) -> bool | None:
    """Behind what is neither an abbreviation nor letters with stops between: "It rose 5%. Then"."""
    return True if mark.kind is None and not _is_dotted(mark.word) and not _is_letter(mark) else None


def _word_of_a_letter(mark: Mark) -> bool | None:
    """Behind a letter that is a word: "so do I. The others", but "I. Start here"."""
    if mark.kind is not None and not _is_initial(mark):
        return None
    return mark.stop - 1 > mark.start if _is_letter(mark) and mark.word in mark.language.stop_words else None


def _at_start(mark: Mark) -> bool | None:
    """Behind an abbreviation that opens the sentence, or before a bracket: "J. Etxea", "Jan. (or later)"."""
    is_first = mark.stop - len(mark.word) <= mark.start
    return False if is_first or (mark.follower == "(" and mark.is_alone) else None


def _era(mark: Mark) -> bool | None:
    """Behind what any capital may follow: "... około 500 lat p.n.e. Rzym"."""
    return mark.stop - mark.start > _SHORTEST if mark.kind == CAPITAL else None


def _quoted(mark: Mark) -> bool | None:
    """Behind a quotation that closes on an abbreviation: 'they came "at 9 a.m." Rain fell'."""
    return True if not mark.is_alone and mark.text[mark.after - 1] in QUOTED else None


def _unit(mark: Mark) -> bool | None:
    """Behind a unit and its number, where no title would stand: "... aż do 1945 r. Wojna", "180 кг."."""
    word = mark.word
    if mark.kind != STARTER or not word.islower() or "." in word:
        return None
    if not mark.text[max(mark.start, mark.stop - len(word) - 2)].isdigit():
        return None
    return mark.stop - mark.start > _SHORTEST and (mark.language.ordinals or not mark.follower.isdigit())


def _starter(mark: Mark) -> bool:
    """Before a word that starts sentences, elided or not: "in the U.S. The", "av. J.-C. L'eau"."""
    word, starters = word_at(mark.text, mark.place).replace("’", "'"), mark.language.starters
    return word in starters or ("'" in word and word[: word.index("'") + 1] in starters)


def _cry_in_name(mark: Mark) -> bool | None:
    """Within a name: "at Yahoo! in Leeds"."""
    return False if mark.word + mark.text[mark.stop] in mark.language.abbreviations else None


def _aside(mark: Mark) -> bool | None:
    """Before an aside, or who spoke: "— Кто там? — спросил он"."""
    return False if _is_aside(mark) else None


def _cry_before_small_letter(mark: Mark) -> bool | None:
    """Before a small letter: '"Stop!" she cried', "– Vem? frågade han", and in informal text "why? we left"."""
    text, place = mark.text, mark.place
    if not mark.follower.islower() or text[place + 1 : place + 2].isupper():
        return None
    if text[mark.stop] == "…" or text[mark.after - 1] in QUOTED or text[mark.after - 1] in ")]}":
        return False

    opening = text[mark.start]
    is_dialogue = opening in "–—" or (opening == "-" and mark.language.code != "en")
    return not is_dialogue and word_at(text, place) not in _GOES_ON_AFTER_CRY


def _speaker(mark: Mark) -> bool | None:
    """Behind a quotation up to three words and then a verb say who spoke: '"Why?" the old Mr. Hart cried'."""
    if mark.text[mark.after - 1] not in QUOTED:
        return None
    for number, word in enumerate(mark.text[mark.place : mark.place + 48].split()[:4]):
        bare = word.rstrip(".,:")
        if number and bare in _SPOKE:
            return word[-1] == ":"  # what follows a colon is the next thing said
        if (bare != word and bare not in _TITLES) or bare in _NOBODY:
            break
    return True


# At a full stop; the last one always answers.
STOPS: tuple[Rule, ...] = (
    _closing,
    _punctuated,
    _plain_word,
    _small_letter,
    _dots,
    _never_final,
    _abbreviated_aside,
    _numbered,
    _ordinal,
    _label,
    _unknown,
    _word_of_a_letter,
    _at_start,
    _era,
    _quoted,
    _unit,
    _starter,
)
# At an exclamation or question mark, an ellipsis and all others.
CRIES: tuple[Rule, ...] = (_closing, _punctuated, _cry_in_name, _aside, _cry_before_small_letter, _speaker)


def _is_letter(mark: Mark) -> bool:
    """Whether the word is a single letter."""
    return len(mark.word) == 1 and mark.word.isalpha()


def _is_initial(mark: Mark) -> bool:
    """Whether a letter that can stand before numbers is an initial: "N. Moor", not "N. 5"."""
    return mark.kind == NUMBER and len(mark.word) == 1 and mark.word.isupper() and not mark.follower.isdigit()


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with stops between ("U.S", "e.g")."""
    parts = word.replace("-", "").split(".")
    # A letter of a script without case can be more than one character ("एम.ए").
    return len(parts) > 1 and all(
        is_word(part) and not part.isdigit() and len(part) <= 1 + (part.lower() == part.upper()) for part in parts
    )


def _is_aside(mark: Mark) -> bool:
    """Whether a dash and a word in lower case follow: the sentence goes on, or who spoke is said ("— сказал он")."""
    if mark.follower not in "-–—":
        return False
    behind = mark.text[mark.place : mark.place + 4].lstrip("-–—")
    return behind.lstrip()[:1].islower() and (behind[0].isspace() or mark.follower == "—")

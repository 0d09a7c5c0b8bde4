"""From a mark and what stands around it to whether a sentence ends there: named rules, the first that answers wins."""

# Longer than the rule: the rules are read in their order, each a few lines with its example.

from __future__ import annotations

from functools import cache

from ..languages.language import CAPITAL, NEVER, NUMBER, STARTER, kind_of
from ..patterns import late
from .evidence import CITED, Mark, is_cited
from .marks import BEFORE, GOES_ON, OPENERS, QUOTED, SPOKE, WORD, is_word, word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = Callable[[Mark], bool | None]

# Characters that stand before a unit or an era which ends a sentence; with fewer it ends an adverbial that opens one:
# "W 2011 r. Blunt ..." ("In 2011 Blunt ...").
_SHORTEST = 24
# How many digits an ordinal has, and a label: beyond, a number is a number.
_ORDINAL, _LABEL = 3, 4
# How many letters a word has that counts what follows it.
_SHORT = 4
# Letters of a plain word behind which informal text goes on in lower case: in English, whose abbreviations are known.
_INFORMAL, _INFORMAL_ABROAD = 3, 4
# A part of a law, and a page of a series of reports, which no sentence begins with: "5(3)", "12(b)(6)", "3d 45".
_SECTION = late(r"\d{1,4}[a-z]?\([\da-z]{1,4}\)|\d(?:d|th) \d")
# A day as Korean has it, its last number perhaps: "2020. 5. 3. 열렸다".
_DATE = late(r"(?<!\d)\d{4}\. ?(?:\d{1,2}\. ?(\d{1,2}\.)?)?\Z")
# A day and a month.
_DAY = late(r"\d{1,2}\.\d{1,2}\Z")
# A move in chess, which a number counts: "12. Nf3 Bg4".
_MOVE = late(r"(?:[KQRBN][a-h]?[1-8]?x?[a-h][1-8]|O-O)[^\w]")
# A number and a unit, cut short as the one before.
_MEASURE = late(r"\d{1,3} [^\W\d_]{1,4}\.")
# A court's short name between a year, or a bracket's number, and a page: "AIR 1949 Mad. 780", "(3) Bom. 455".
_REPORTER = late(r"(?:\b[12]\d{3}|\(\d{1,4}\)) [A-Z][a-z]{1,3}\.\s\Z")
# What a letter names, as words of many languages begin: "group B", "Vitamin D", "Typ A".
_LETTERED = tuple("vitamin hepatit group plan typ block blok option serie phase categor".split())
_UNITS = frozenset("eghlmt")  # euros in Finnish, grams, hours, litres, metres and tons
_SIGNS = ("= ", "± ", "× ", "≥", "≤")  # what no sentence begins with
_TRAILING = late(r"(?:\.{1,3}|…)[A-ZÀ-ÞΑ-ΩЀ-Я]")  # dots that open a sentence, or ".NET"
_ARTICLES, _LINKS = ("s ", "t ", "n ", "k "), ("http:", "https:", "www.")
# Languages without capitals that name the speaker behind a quotation; and those that have words without vowels, "smrt".
_SPEAKERS_LAST, _CONSONANTS = ("fa", "hi", "ko"), ("cs", "hr")
_TWO = ("Ch", "Ph", "Th")  # letters of one initial
_ON = ("f", "ff")  # "and the paragraphs that follow", before the name of their code, in capitals: "§§ 81 ff. ZPO"
_ROMAN, _ERAS, _VOWELS = "IVXLC", ("A.D", "B.C"), frozenset("aeiouyаеиоуъыэюя")
_SYLLABIC = frozenset("rlрл")  # consonants that words have in a vowel's place: Slovak "smrt", "vlk"


def is_end(mark: Mark) -> bool:
    """Whether a sentence ends at a mark."""
    if mark.text[mark.stop] == ".":
        rules = _answering(mark.kind, mark.follower.isupper(), _shape_of(mark.word))
    else:
        from .cries import CRIES

        rules = (_closing, _punctuated, *CRIES)
    for rule in rules:
        answer = rule(mark)
        if answer is not None:
            return answer
    return True  # nothing says that it goes on


def _closing(mark: Mark) -> bool | None:
    """Before a quotation mark that closes: "Er rief: »Halt! »", '"Halt! ", dit-il'."""
    behind = mark.text[mark.place + 1 : mark.place + 2]
    if mark.follower in QUOTED and behind in (",", ";"):
        return False
    return False if mark.follower in "»”" and not behind.isalnum() else None


def _punctuated(mark: Mark) -> bool | None:
    """Before a comma or a sign: "Hart Inc., of York", "approx. = 5"; not Dutch ",,", "?It" (a lost mark), "...Or"."""
    text, place = mark.text, mark.place
    is_lost = mark.follower == "?" and text[place + 1 : place + 2].isupper()
    is_dotted = place > mark.after and not text[mark.stop - 1].isspace()  # not "He said . . .And"
    is_lost = is_lost or (is_dotted and _TRAILING.match(text, place) is not None)
    goes_on = mark.follower in GOES_ON or text.startswith(_SIGNS, place)
    return False if goes_on and not is_lost and not text.startswith(",,", place) else None


def _danda(mark: Mark) -> bool | None:
    """In a Hindi text that ends its sentences with dandas: "डॉ. राव", "एम. ए. किया"."""
    return False if mark.language.code == "hi" and mark.evidence.has_dandas() else None


def _small_letter(mark: Mark) -> bool | None:
    """Before a small letter: "the max. speed", "on the cal. side"; but in informal text "it was cold. we left"."""
    if not mark.follower.islower():
        return None
    if mark.kind is not None:
        return False
    mark.evidence.note(mark.word, mark.stop)
    text, place, word = mark.text, mark.place, mark.word
    if text[place + 1 : place + 2].isupper() or text.startswith(_LINKS, place):
        return True  # "iPhones sell well"

    shortest = _INFORMAL if mark.language.code == "en" else _INFORMAL_ABROAD
    is_unit = text[max(mark.start, mark.stop - len(word) - 2)].isdigit()  # "11 in. long"
    is_long = len(word) >= shortest or (len(word) > 1 and word in mark.language.stop_words and not is_unit)
    is_plain = is_long and word.isalpha() and not word[-1].isupper()
    is_number = word.isdecimal() and mark.stop - len(word) > mark.start  # none that counts what follows
    is_told = mark.is_alone and (is_plain or is_number) and word_at(text, place) not in SPOKE
    opens = is_told and mark.evidence.opens(word, place, is_loose=text[mark.stop - 1].isspace())
    return opens and not text.startswith("v. ", place)  # "Ala. Transp. v. Moor"


def _dots(mark: Mark) -> bool | None:
    """Of several dots: "I waited... Nobody came", not "saw [...] (two) ships", nor "He wrote: “...And"."""
    if mark.text[mark.stop + 1] not in ".…":
        return None
    if not mark.word and mark.text[mark.stop - 1] in QUOTED:
        return False
    return "]" not in mark.text[mark.stop : mark.after] and not mark.is_before_aside()


def _cited(mark: Mark) -> bool | None:
    """Within a citation or a measure: "art. 5(3)", "Code Ann. § 3", "34 Am. J. Soc. 12", "4 min. 12 sec."."""
    if mark.follower in "§¶":
        return False if mark.language.code == "en" and mark.word.istitle() else None
    if mark.follower.isdigit():
        if mark.language.code == "en" and _REPORTER.search(mark.text, max(mark.start, mark.place - WORD), mark.place):
            return False
        return False if _SECTION.match(mark.text, mark.place) or _is_second(mark) or _is_measure(mark) else None
    is_first = is_cited(mark.text, mark.word, mark.place, mark.evidence.abbreviations)
    return False if is_first and not mark.is_before_starter() else None


def _is_second(mark: Mark) -> bool:
    """Whether a word is the last of several cut short in front of a number: "Plut. Vit. Alex. 4", not "Mr. Orr. 4"."""
    stop = mark.stop - len(mark.word) - 2
    if not mark.word.istitle() or len(mark.word) > CITED or not mark.text.endswith(". ", mark.start, stop + 2):
        return False
    before = "".join(mark.text[max(mark.start, stop - CITED - 1) : stop].split()[-1:])
    return before.istitle() and len(before) > 1 and mark.evidence.abbreviations.get(before, NUMBER) == NUMBER


def _is_measure(mark: Mark) -> bool:
    """Whether a word between numbers is a unit, as the next one is: "5 ft. 11 in.", "3 Std. 20 Min."."""
    before = mark.stop - len(mark.word) - 2
    return mark.text[max(mark.start, before)].isdigit() and _MEASURE.match(mark.text, mark.place) is not None


def _elided(mark: Mark) -> bool | None:
    """Before a Dutch article that lost its vowel, which the sentence's capital follows: "bijv. Max. 's Avonds"."""
    is_article = mark.follower in "'’" and mark.text[mark.place + 1 : mark.place + 3] in _ARTICLES
    return True if is_article and mark.text[mark.place + 3 : mark.place + 4].isupper() else None


def _never_final(mark: Mark) -> bool:
    """Behind a title: "Dr. Moor"; what closes shows that it is none: "(by Dr.) They"."""
    return not (mark.is_alone or mark.follower.isdigit())


def _abbreviated_aside(mark: Mark) -> bool | None:
    """Between an abbreviation and an aside or a note: "5 lbs. — at most", "fig.1 The"."""
    return False if mark.is_before_aside() or mark.text[mark.stop + 1].isdigit() else None


def _numbered(mark: Mark) -> bool | None:
    """Behind "No.": `labels` says before what it doesn't end: numbers, letters, brackets, names."""
    if not mark.is_alone or mark.is_initial():
        return None
    from .labels import is_labelled

    return not is_labelled(mark)


def _before_label(mark: Mark) -> bool | None:
    """Before what counts what follows, itself without a stop: "Dz. U. z 2001 r. Nr 5", "42 U.S.C. § 7"."""
    label, _, number = mark.text[mark.place : mark.place + WORD].partition(" ")
    is_counting = mark.evidence.abbreviations.get(label) == NUMBER and number[:1].isdigit()
    return False if is_counting or mark.follower in "§¶" or number[:1] == "§" else None  # "Cal. Civ. Code § 17"


def _ordinal(mark: Mark) -> bool | None:
    """Behind what counts what follows ("Part I. The lake") or an ordinal: "am 3. Oktober", "Am 3. Es regnete"."""
    word = mark.word
    is_roman = word != "" and not word.strip("IVX")
    if (is_roman or (word != "" and not word.strip("ivx"))) and _is_head(mark):
        return False  # "II. The lake", "iii. The lake"
    if mark.follower == "(" and mark.language.code not in ("", "en") and _DAY.match(word):
        return mark.is_before_starter()  # "am 7.10. (Mittwoch)"
    if not mark.language.ordinals or not mark.is_alone:
        return None

    if is_roman or (word.isdecimal() and len(word) <= _ORDINAL):
        before = mark.text[max(mark.start, mark.stop - len(word) - WORD) : mark.stop - len(word)].split()[-1:]
        if before and before[0][-1] == "." and kind_of(before[0][:-1], mark.evidence.abbreviations) == NUMBER:
            return mark.follower.isupper()
        return not _is_head(mark) and mark.is_before_starter()
    return None


def _label(mark: Mark) -> bool | None:
    """Behind a number that counts what follows: "1. Take salt", "Part 3.1. Scope", "Figure 2) The"; not "in 98. It"."""
    if len(mark.word.replace(".", "")) > _LABEL:
        return None
    if not mark.is_alone and mark.text[mark.stop + 1 : mark.after] != ")":
        return None
    if mark.language.code == "ko" and (date := _DATE.search(mark.text, max(mark.start, mark.stop - WORD), mark.after)):
        return False if date[1] or mark.follower.isdigit() else None
    stop = mark.stop - len(mark.word)
    # "The answer: 42. Nobody knew", but "It reads: “28. No one may".
    before = mark.text[max(mark.start, stop - WORD) : stop]
    is_first = mark.word == "1" or before[-1:] != " "
    is_listed = is_first and before.strip(BEFORE + " ").endswith(":")
    return not (is_listed or _is_head(mark) or _MOVE.match(mark.text, mark.place))


def _is_head(mark: Mark) -> bool:
    """Whether a number stands first in its sentence, or behind one name: "II. The lake", "Fig. 2. The harbour"."""
    stop = mark.stop - len(mark.word)
    before = mark.text[mark.start : min(stop, mark.start + WORD + 1)].strip(BEFORE + "> .")
    is_name = before.isalpha() and not before[0].islower() and before not in mark.language.starters
    return stop - mark.start <= WORD and (not before or is_name)


def _counting(mark: Mark) -> bool | None:
    """Behind what counts what follows: consonants ("stk. 3"), a word between commas (", art. 6"); not "5 km. 3 men"."""
    word = mark.word
    if not (mark.is_alone and mark.follower.isdigit() and word.islower() and len(word) <= _SHORT):
        return None
    before = mark.text[max(mark.start, mark.stop - len(word) - 2) : mark.stop - len(word)]
    is_word = word in mark.language.stop_words
    if mark.language.code == "en":  # "The night was cold, wet. 40 men slept": what is cut short is known with a capital
        is_word = word.title() not in mark.language.abbreviations
    is_short = before in (", ", " (") and not is_word
    is_consonants = not _has_vowels(mark) and mark.language.code not in _CONSONANTS
    return False if is_short or (is_consonants and not before[:1].isdigit()) else None


def _title(mark: Mark) -> bool | None:
    """Behind consonants in a language of which nothing is known: "Dl. Pop", "kostol sv. Martina", not "5 km. Potom"."""
    is_asked = not mark.language.code and mark.is_alone and len(mark.word) > 1
    if not is_asked or _has_vowels(mark):
        return None
    before = mark.text[max(mark.start, mark.stop - len(mark.word) - 2)]
    is_small = mark.word.islower() and not before.isdigit() and not _SYLLABIC.intersection(mark.word[1:-1])
    return False if mark.word.istitle() or is_small else None


def _has_vowels(mark: Mark) -> bool:
    """Whether the word has a vowel, or a letter that may be one."""
    is_known = mark.word.isascii() or all("а" <= letter <= "я" for letter in mark.word.lower())
    return not is_known or not _VOWELS.isdisjoint(mark.word.lower())


def _spoken(mark: Mark) -> bool | None:
    """Behind a quotation in a script without capitals, before who spoke: "“집에요.” 그가 답했다"."""
    if mark.is_alone or mark.language.code not in _SPEAKERS_LAST:
        return None
    from .cries import speaker

    return False if speaker(mark) is False else None


def _unknown(mark: Mark) -> bool | None:
    """Behind what is neither an abbreviation nor letters with stops between: "It rose 5%. Then"."""
    return True if not _is_dotted(mark.word) and not mark.is_letter() else None


def _is_dotted(word: str) -> bool:
    """Whether a word is letters with stops between ("U.S", "e.g")."""
    parts = word.replace("-", "").split(".")
    # A letter of a script without case can be more than one character ("एम.ए"), and an initial two: "J.Ph".
    return len(parts) > 1 and all(
        is_word(part) and not part.isdigit() and len(part) <= 1 + (part.lower() == part.upper() or part in _TWO)
        for part in parts
    )


def _word_of_a_letter(mark: Mark) -> bool | None:
    """Behind a letter that is a word, if not before a number: "so do I. The others", "e. Nessuno", not "I. Start".

    One that names one of several ends, too: "in group B. England won"; a small consonant behind a comma or in a bracket
    is cut short: "(b. Leeds, d. York)".
    """
    before = mark.text[max(mark.start, mark.stop - WORD) : mark.stop - 1]
    if mark.word.islower():
        if before.endswith((", ", " (")) and not _has_vowels(mark) and not mark.is_before_starter():
            return False
        is_unit = mark.word in _UNITS and before.rstrip()[-1:].isdigit() and len(before.split()) > 1
        behind = mark.place + len(word_at(mark.text, mark.place))
        if is_unit and mark.follower.isupper() and not mark.text.startswith(".", behind):
            return True  # "Ha corso 50 m. Marco ha vinto", not "5 m. N. Roe", "50 n. Christus", nor "200 g. Farina"
    elif before.split()[-1:] and before.split()[-1].lower().startswith(_LETTERED):
        return True if mark.text[mark.place + 1 : mark.place + 2].islower() else None
    return mark.stop - 1 > mark.start if mark.word in mark.language.stop_words else None


def _at_start(mark: Mark) -> bool | None:
    """Behind an abbreviation that opens the sentence, or before a bracket: "J. Etxea", "Jan. (or later)"."""
    is_first = mark.stop - len(mark.word) <= mark.start
    return False if is_first or (mark.follower == "(" and mark.is_alone) else None


def _era(mark: Mark) -> bool | None:
    """Behind what any capital may follow: "etc. Nada más"; but "W V w. p.n.e. Rzym" begins with an adverbial."""
    if mark.follower in "-–—":
        return None
    if _is_whole(mark):
        return True
    words = mark.text[mark.start : mark.stop].split()
    is_numbered = any(word[0].isdigit() or not word.strip("IVX.") for word in words)
    return not is_numbered or words[0].lower() not in mark.language.stop_words


def _is_whole(mark: Mark) -> bool:
    """Whether what ends in a unit or an era is no adverbial: long, or "He left in 44 B.C.", not "W V w. p.n.e."."""
    has_subject = word_at(mark.text, mark.start).lower() in mark.language.pointers
    return mark.stop - mark.start > _SHORTEST or has_subject or mark.is_before_starter()


def _hour(mark: Mark) -> bool | None:
    """Behind an hour: "We open at 8 a.m. Doors close"; `hours` says what doesn't end."""
    if mark.word.lower() not in ("a.m", "p.m"):
        return None
    from .hours import hour

    return hour(mark)


def _quoted(mark: Mark) -> bool | None:
    """Behind a quotation that closes on an abbreviation: 'they came "at 9 a.m." Rain fell', not 'Earl "J.R." Orr'."""
    return not _is_nickname(mark) if mark.text[mark.after - 1] in QUOTED else None


def _is_nickname(mark: Mark) -> bool:
    """Whether a quotation is initials within a name, or before it: 'Earl "J.R." Orr', not 'calls it "E.T." Orr'."""
    opening = mark.stop - len(mark.word) - 1
    are_initials = mark.word.isupper() and "." in mark.word
    if not are_initials or opening < mark.start or mark.text[opening] not in OPENERS or mark.is_before_starter():
        return False
    before = mark.text[max(mark.start, opening - WORD) : opening].split()[-1:]
    is_named = not before or (before[0].isalpha() and before[0].istitle())
    return is_named and mark.follower.isupper()


def _unit(mark: Mark) -> bool | None:
    """Behind a unit and its number, where no title would stand: "... aż do 1945 r. Wojna", "w XVII w. Zmarł"."""
    word = mark.word
    if mark.follower in "-–—" or not ((word.islower() and "." not in word) or word in _ERAS):
        return None
    if word in _ON and mark.follower.isalpha() and not word_at(mark.text, mark.place)[1:].islower():
        return None
    before = mark.text[max(mark.start, mark.stop - len(word) - 2)]
    if not before.isdigit() and before not in _ROMAN:
        return None
    return _is_whole(mark) and (mark.language.ordinals or not mark.follower.isdigit())


# What is asked at a full stop behind a word that is no known abbreviation (WORDS), and behind one that is
# (ABBREVIATIONS). The last rule of both always answers.
_ANY: tuple[Rule, ...] = (_closing, _punctuated, _danda, _small_letter, _dots)
_OF_WORDS: tuple[Rule, ...] = (_ordinal, _label, _counting, _title, _spoken, _unknown, _word_of_a_letter, _at_start)
_OF_SHORT: tuple[Rule, ...] = (_elided, _never_final, _abbreviated_aside, _before_label, _cited, _numbered, _at_start)
WORDS = (*_ANY, _cited, *_OF_WORDS, _quoted, Mark.is_before_starter)
ABBREVIATIONS = (*_ANY, *_OF_SHORT, _era, _hour, _quoted, _unit, Mark.is_before_starter)
# What a word is.
_LETTER, _LETTERS, _DIGITS, _OTHER = range(4)
# Rules that answer for one class of abbreviations only, or for one shape of words only; and rules that have no answer
# where a capital follows. `_answering` leaves them out of all other cases.
_OWN: dict[Rule, int] = {_never_final: NEVER, _numbered: NUMBER, _era: CAPITAL, _unit: STARTER}
_SHAPED: dict[Rule, int] = {_counting: _LETTERS, _title: _LETTERS, _label: _DIGITS, _word_of_a_letter: _LETTER}
_NOT_BEFORE_CAPITALS = (_closing, _punctuated, _small_letter, _elided, _counting, _spoken)


def _shape_of(word: str) -> int:
    """Return what a word is: a letter, letters, digits, or something else."""
    if word.isalpha():
        return _LETTERS if len(word) > 1 else _LETTER
    return _DIGITS if word.replace(".", "").isdecimal() else _OTHER


@cache
def _answering(kind: int | None, is_before_capital: bool, shape: int) -> tuple[Rule, ...]:
    """Return the rules that can answer for a class of words: a third of them, which is 6 % of the splitter's time."""
    left_out = _NOT_BEFORE_CAPITALS if is_before_capital else ()
    own = [rule for rule in (WORDS if kind is None else ABBREVIATIONS) if _OWN.get(rule, kind) == kind]
    return tuple([rule for rule in own if rule not in left_out and _SHAPED.get(rule, shape) == shape])

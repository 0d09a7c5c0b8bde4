"""From what counts what follows, "vol." or "Fig.", to whether it does: numbers, letters, brackets and names."""

from __future__ import annotations

from ..languages.language import NEVER, NUMBER
from ..patterns import late
from .evidence import Mark
from .marks import WORD, word_at

# A number that has a letter of its own ("art. L 121-1"), and what makes a letter one in Greek ("τόμ. Γ΄").
_SERIES, _KERAIAS = late(r"[A-Z]{1,3} \d"), frozenset("΄ʹ´")
# What stands behind "Fig. A" and not behind an article, in English.
_BEHIND_LETTERS = frozenset("and or to for of in on at is are was were shows show below above".split())
# How many digits a year behind "in" has at least, or a label behind what is a word as well.
_LABEL = 4
_PLACING = ("ru", "uk", "ar")  # a letter that counts stands for a village or a name there, too
# Numbers of chapters are of these letters; alone these are initials as well, or a pronoun.
_ROMAN, _INITIALS = "IVXLC", "ICL"


def is_labelled(mark: Mark) -> bool:
    """Whether what counts doesn't end a sentence: "vol. IV", "ref. PA/12/19", "Reg. (EC) 2", "Ed. K. Gross"."""
    text, place = mark.text, mark.place
    behind = word_at(text, place)
    is_number = mark.follower.isdigit() or behind[1:2].isdigit() or behind[1:2] in _KERAIAS
    fewest = _LABEL if mark.word in mark.language.stop_words else 1
    is_number = is_number or sum(map(str.isdigit, behind)) >= fewest or _SERIES.match(text, place) is not None
    is_number = is_number or (mark.follower == "(" and not mark.is_before_starter())
    is_roman = behind != "" and not behind.strip(_ROMAN + "-–")  # "pp. XI-XII"
    if behind in _INITIALS:  # a pronoun, or an initial: "vol. I, p. 2" in other languages than English alone
        is_roman = mark.language.code not in ("", "en") and text[place + 1 : place + 2] == ","
    is_known = len(behind) == 1 or mark.evidence.abbreviations.get(behind, NEVER) != NEVER  # "He said no. Mr. Orr left"
    is_short = is_known and mark.follower.isupper() and text.startswith(".", place + len(behind))
    return is_number or is_roman or is_short or _is_lettered(mark, behind) or _is_single(mark)


def _is_lettered(mark: Mark, behind: str) -> bool:
    """Whether a letter counts: "Fig. B shows", "App. A to"; not "He said no. A man", "in Dec. X was sold"."""
    word, text, language = mark.word.lower(), mark.text, mark.language
    if len(behind) != 1 or not behind.isupper() or len(word) == 1 or word in language.stop_words:
        return False
    # What counts besides days and books of the Bible is known with a small letter, too; English writes it with a
    # capital, where "ex", "tab" and "lot" are words.
    if mark.evidence.abbreviations.get(word) != NUMBER or not (mark.word.istitle() or language.code != "en"):
        return False

    end = mark.place + 1
    if behind.lower() not in language.stop_words or not text[end : end + 1].isspace():
        return True
    if language.code != "en" or behind == "I":  # "A on" opens a sentence in Polish, "U is" in Dutch
        return False
    return not _BEHIND_LETTERS.isdisjoint(text[end : end + WORD].split()[:1])


def _is_single(mark: Mark) -> bool:
    """Whether a small letter that counts or names stands before a name: "в с. Ивановка", not "320 с. Москва"."""
    is_letter = len(mark.word) == 1 and mark.language.code in _PLACING
    is_unit = mark.text[max(mark.start, mark.stop - 3) : mark.stop - 1].rstrip()[-1:].isdigit()
    return is_letter and not is_unit and not mark.is_before_starter()

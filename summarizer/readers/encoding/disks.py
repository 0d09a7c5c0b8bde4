"""From bytes in Cyrillic, Greek, Hebrew or Arabic letters to their encoding, where a guess reads them oddly.

A guesser of all encodings knows too little of those that DOS and the Mac had: it reads Greek as Cyrillic letters.
"""

from __future__ import annotations

import re

from .latin import share

# The letters of the languages that are written in an encoding, and the encodings.
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_SCRIPTS = (
    ("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic"),
    ("абвгдежзийклмнопрстуфхцчшщьюяіїєґ", "cp1251 koi8_u iso8859_5 cp1125 mac_cyrillic"),
    ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "cp1253 iso8859_7 cp737 cp869"),
    (_HEBREW, "cp1255 iso8859_8 cp862"),
    ("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟", "cp1256 iso8859_6 cp720"),
)
# Of the letters and marks nearly all are in a place of theirs in the right encoding, and more than in the guess.
_ENOUGH, _MORE = 0.98, 0.02
_LONGEST = 20_000
# What has ASCII's letters beside others is in Latin ones: "kйsхbb" is Hungarian. Of the others so many do, at most.
_BESIDE = re.compile(r"[A-Za-z][^\W\x00-\x7f]|[^\W\x00-\x7f][A-Za-z]")
_OTHER = re.compile(r"[^\W\x00-\x7f]")
_MOST_BESIDE = 0.2


def corrected(content: bytes, guess: str) -> str | None:
    """Return the encoding that reads the letters of bytes better than a guess does; None where the guess is as good.

    Parameters
    ----------
    content : bytes
        Of which 20,000 are looked at, from the first beyond ASCII on.
    guess : str
        An encoding.
    """
    first = re.search(rb"[\x80-\xff]", content)
    sample = content[first.start() if first else 0 :][:_LONGEST]
    guessed = sample.decode(guess, "replace")
    # Nothing but capitals is what the Hebrew letters of DOS become; in other encodings it is small letters.
    scripts = ((_HEBREW, "cp862"),) if guessed.isupper() else _SCRIPTS
    found = [(0.0, "")]
    for letters, names in scripts:
        usual = frozenset(letters + letters.upper())
        for name in names.split():
            text = sample.decode(name, "replace")
            found.append((share(text, usual) + _MORE * (text == guessed), name))

    best, name = max(found, key=lambda each: each[0])
    if best < _ENOUGH or (text := sample.decode(name, "replace")) == guessed:
        return None
    is_latin = len(_BESIDE.findall(text)) > _MOST_BESIDE * len(_OTHER.findall(text))
    return None if is_latin else name

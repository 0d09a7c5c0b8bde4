"""From bytes that are mostly ASCII letters to which encoding of Latin letters the others are in.

A guesser of all encodings sees too little in an English text with three curly quotes and an "ï", or a German one of a
Mac: it named the wrong one for 8 of 13 short texts. Here only a letter's place in its word and language is asked.
"""

from __future__ import annotations

import re

# Letters beyond ASCII of the languages that are written in an encoding; those of other languages that it has, too, are
# what a wrong encoding makes of them. The more usual encoding first: it is taken where several fit alike. Western ones
# lack the Icelandic ý, one letter in a hundred there, which is the Turkish ı in the other encoding, one in twenty.
_WESTERN = "àâäáãåæçèéêëìîïíñòôöóõøœùûúüÿßðþªº"
_CENTRAL = "ąćęłńóśźżáčďéěíňřšťúůýžäôĺľŕőöűüâăîșşţțđß"
_LETTERS = (
    ("cp1252", _WESTERN), ("cp1254", "çğıöşüâîû"), ("cp1250", _CENTRAL), ("iso8859_2", _CENTRAL),
    ("cp1257", "āčēģīķļņšūžąęėįųäöõü"), ("mac_roman", _WESTERN), ("cp850", _WESTERN),
    ("cp852", _CENTRAL), ("cp857", "çğıöşüâîû"), ("mac_latin2", _CENTRAL),
)  # fmt: skip
# An Icelandic word begins with this, and with the other none; the same bytes are the Baltic ž and š.
_FIRST, _NEVER_FIRST = "þ", "ð"
_ORDINALS = frozenset("ªº")
_USUAL = {name: frozenset(letters + letters.upper()) for name, letters in _LETTERS}
# Marks that stand at the edge of a word or between two; an apostrophe stands in one, a soft hyphen as well.
_EDGES = frozenset("“”„‘‚«»‹›–—…¡¿€£©®™\xa0")
_BELOW = frozenset("„‚")
_ALONE = frozenset("•§°½¼¾×±")
_INNER = frozenset("’\xad·")
# Bytes beyond ASCII that a text in Latin letters has for each that is an ASCII letter, at most.
_MOST = 0.35
# Of the letters and marks beyond ASCII as many are in a place of theirs in the right encoding.
_ENOUGH = 0.9
# What Hungarian ő and ű, and Romanian ă beside î, are in the wrong one, and letters that such a text hasn't then.
_ELSEWHERE = tuple(
    (frozenset(needed), frozenset(others))
    for needed, others in (("õ", "ãçñâêàèäëïîôåæø"), ("û", "ãçñâêàèäëïîôåæø"), ("ãî", "õçáàéèêëóôúûñ"))
)
# What stands for the š and ž of Czech, Slovak and Croatian in the other encoding of Central Europe, and letters of
# languages that have no such one: Slovak has none of the second row, Polish of the first but in "André" and "café".
_TAKEN = (("ą", frozenset("áéíúýčěřů")), ("ľ", frozenset("ěřů")))
_POLISH = frozenset("łęż")
# Letters of Slovak, of which a text with the ľ has some: without any, it is the ž of Croatian and Slovenian.
_SLOVAK = frozenset("áéíóúýäôĺŕťďň")
# "c½ur": the œ of the encoding that has the euro, in a text with French letters; "7½u" is an hour in Dutch.
_FRENCH = re.compile(rb"(?<!\d)[\xbc\xbd](?:u|i(?!n))")
_ACUTE = b"\xe9"
_OF_WINDOWS = re.compile(rb"[\x80-\x9f]")
_LONGEST = 100_000
_ASCII_LETTERS = bytes(range(65, 91)) + bytes(range(97, 123))
_BEYOND = re.compile(r"[^\0-\x7f]")


def latin(content: bytes) -> str | None:
    """Return the encoding of Latin letters that bytes are in; None where it can't be told.

    Parameters
    ----------
    content : bytes
        Of which the first 100,000 are looked at.
    """
    content = content[:_LONGEST]
    beyond = len(content.translate(None, bytes(range(128))))
    letters = len(content) - len(content.translate(None, _ASCII_LETTERS))
    if not beyond or beyond > _MOST * letters:
        return None

    shares = {}
    for name, usual in _USUAL.items():
        try:
            shares[name] = share(content.decode(name), usual)
        except UnicodeDecodeError:
            continue
    # Two of them have a letter for every byte.
    best = max(shares, key=shares.__getitem__)
    # Nobody writes the sign of all currencies: the euro has its place in the encoding that has no marks of Windows's.
    if best == "cp1252" and b"\xa4" in content and not _OF_WINDOWS.search(content):
        return "iso8859_15"
    if best == "cp1252" and _ACUTE in content and _FRENCH.search(content) and not _OF_WINDOWS.search(content):
        return "iso8859_15"
    if best == "cp1252" and _is_central(content.decode(best)):
        return "cp1250"
    if best == "cp1250" and not _OF_WINDOWS.search(content):
        found = frozenset(content.decode(best).lower())
        is_taken = any(letter in found and not others.isdisjoint(found) for letter, others in _TAKEN)
        is_taken = is_taken or ("ľ" in found and found.isdisjoint(_SLOVAK))
        if is_taken and _POLISH.isdisjoint(found):
            return "iso8859_2"
    return best if shares[best] >= _ENOUGH else None


def _is_central(text: str) -> bool:
    """Whether a text in Western letters has just those that Hungarian and Romanian are in another encoding."""
    found = frozenset(text.lower())
    return any(needed <= found and others.isdisjoint(found) for needed, others in _ELSEWHERE)


def share(text: str, usual: frozenset[str]) -> float:
    """Return which share of the characters beyond ASCII stands where such characters stand."""
    found = [match.start() for match in _BEYOND.finditer(text)]
    padded = f" {text} "
    return sum([_fits(padded[place : place + 3], usual) for place in found]) / len(found)


def _fits(three: str, usual: frozenset[str]) -> bool:
    """Whether a character is one that stands between two others, a letter of these languages or a mark."""
    before, sign, after = list(three)
    # The º of "1º" and "Nº" ends a word: within one it is the ş of Romanian.
    if sign in _ORDINALS and after.isalpha():
        return False
    if sign in usual:
        # Nobody writes "fŠhre": a capital stands first, or among capitals.
        is_odd = (sign.isupper() and before.islower()) or (sign.islower() and before.isupper() and after.isupper())
        return (
            not is_odd
            and not (sign == _FIRST and before.isalpha())
            and not (sign == _NEVER_FIRST and not before.isalpha())
        )
    # "ferm‚": what opens below the line stands behind no word.
    is_edge = sign in _EDGES and not (before.isalpha() and (after.isalpha() or sign in _BELOW))
    return is_edge or sign in _INNER or (sign in _ALONE and not before.isalpha())

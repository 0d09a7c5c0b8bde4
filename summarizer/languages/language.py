"""From a language's name, or a text, to what is known of the language."""

# Longer than the rule: all that is known of a language, each a word of what it is and a line of where it is read.

from __future__ import annotations

from ..errors import OptionError, closest
from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

# Those with a module in `data`; Basque has none: it stands for every language without resources.
NAMES = {
    "en": "english",
    "ar": "arabic",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hr": "croatian",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sv": "swedish",
    "th": "thai",
    "tr": "turkish",
    "uk": "ukrainian",
    "zh": "chinese",
}
# ISO 639-2's and 639-3's, as language detectors, OCR and libraries write them, the older ones of bibliographies too.
_THREE = (
    "eng:en ara:ar ces:cs cze:cs dan:da deu:de ger:de ell:el gre:el spa:es eus:eu baq:eu fas:fa per:fa pes:fa fin:fi"
    " fra:fr fre:fr hin:hi hrv:hr ita:it jpn:ja kor:ko nld:nl dut:nl nor:no nob:no nno:no pol:pl por:pt rus:ru swe:sv"
    " tha:th tur:tr ukr:uk zho:zh chi:zh cmn:zh"
)
ALIASES = {
    "nb": "no",
    "nn": "no",
    "bokmål": "no",
    "nynorsk": "no",
    "farsi": "fa",
    "mandarin": "zh",
    "deutsch": "de",
    "": "",
}
# The classes of abbreviations, by when a sentence ends behind one: never ("Dr."); not before a number ("No."); only
# before a word that starts sentences ("Inc."); before any capital ("etc.").
NEVER, NUMBER, STARTER, CAPITAL = 1, 2, 3, 4
# Abbreviations that any language borrows, by class.
_INTERNATIONAL = ("Dr DR Prof Mr MR Mrs Ms St Yahoo!", "No Nr", "Jr Sr vs Inc Ltd Co Corp cf")

# What the language-free path has besides: words before a number in captions, addresses and books of many languages,
# of which few are words of any other.
_COUNTING = (
    "abb alin apr art aug bd bl cap dec dez ext fax feb febr fig figs jan jul jun júl jún mar máj márc no nos nov nr"
    " núm núms obr oct okt p pag pav pol pp pct sec sep sept szept tab tel vol vols ápr ал бр вх гл изд стр табл фиг чл"
)
# Titles and streets before names: of Romanian, Hungarian, Vietnamese, of Slavic languages, and doctors of India's; and
# "for example" in Slovak, Latvian, Estonian, Hungarian.
_NAMING = (
    "dr ing prof Arh Capt Col Dra Drs Gen Gov Gy Hble Inst Ir Lt Rev Sen Sgt Sra Sta str ul özv ifj BS GS PGS TP TS ThS"
    " napr piem näit pl JUDr MUDr MVDr PhDr RNDr Dž Дж акад бул ул доц инж проф"
    " ডা ড মো ડૉ ડો ಡಾ ഡോ திரு డా ਡਾ"
)
# "And so on" and eras of the same, and a degree: letters with stops that end a sentence if a capital follows.
_ENDING = "ph.d v.v ș.a.m.d ş.a.m.d т.д т.н т.п н.е п.н.е пр.н.е"

# Marks that end sentences and nothing else, besides those of Arabic, Devanagari and Chinese: of Ethiopic, Armenian,
# Burmese, Khmer, Tibetan, Mongolian and Sinhala; Ol Chiki, Javanese, Meetei Mayek and Syriac (Unicode's
# Sentence_Terminal).
OTHER_MARKS = "።፧፨։။។៕།༎᠃᠉෴᱾᱿꧉꯫܀"
# Characters of an abbreviation's tail, by which one look tells that a word is none: of 900 other words before a stop in
# news three end as an abbreviation does; with a character less 86.
TAIL = 4


class Language(Record):
    """What is known of one language; everything empty where nothing is.

    Attributes
    ----------
    code : str
        ISO 639-1, "" for the language-free path.
    stop_words : frozenset of str
        Function words, lower case.
    abbreviations : dict of str to int
        Abbreviation without its last stop, as it is written -> its class: NEVER, NUMBER, STARTER or CAPITAL; "-str"
        stands for whatever ends so ("Hauptstr").
    tails : frozenset of str
        The last four characters of the abbreviations, without a mark, a space in front of those that are shorter.
    starters : frozenset of str
        Words that start sentences, as they are written there ("The").
    furniture : dict of str to tuple of str
        Reason -> words and phrases of page furniture, lower case.
    joiner : str
        What stands between two sentences: a space, or nothing.
    marks : str
        What ends sentences, besides the full stop.
    openers : str
        Quotation and other marks that only open ("“" in English, "„" in German).
    ordinals : bool
        Whether a full stop makes a number an ordinal ("am 3. Oktober").
    stemmer : str
        The name of its Snowball stemmer, "" where it has none.
    connectives : frozenset of str
        Words that connect a sentence to the one before it when they open it, lower case ("but").
    pointers : frozenset of str
        Words that point back when they open a sentence, lower case ("he", "this").
    leads : tuple of str
        Phrases that point or connect so, lower case ("for example"); "no," is one with its comma only.
    stands : tuple of str
        Phrases that begin as those do and lean on nothing, lower case ("instead of", German "es gibt").
    articles, verbs : frozenset of str
        Those of `pointers` that are articles as well (German "das"), and the words before which they point, lower case.
    times : frozenset of str
        Words for spans of time, lower case ("week"): behind a pointer they are the reader's own ("this week").
    prepositions : frozenset of str
        Words that say where or when somebody is, lower case ("during"): captions do so without a verb.
    courtesies : frozenset of str
        Words and phrases that greet, thank and apologize, lower case ("welcome", "good to be here").
    greetings : frozenset of str
        Phrases that do so where they open a clause, lower case ("good morning").
    fillers : frozenset of str
        Sounds and words that fill a pause in talk, lower case ("um").
    addresses : frozenset of str
        Words for whom one talks to, lower case ("you"); none that mean somebody else as well (German "Sie").
    hedges : frozenset of str
        Phrases with which talk is vague or fills a pause, lower case ("you know").
    procedures : frozenset of str
        Phrases with which meetings, calls, courts and letters go their way, lower case ("the minutes of the last").
    decisions : frozenset of str
        Phrases that say what a meeting or a court decided, lower case ("the appeal is dismissed", "voted to").
    sections : frozenset of str
        Words in the headings of sections that say what the whole is about, lower case ("conclusion").
    findings : frozenset of str
        Words that head what an abstract found, lower case ("results", "conclusions").
    asks : frozenset of str
        Words with which one asks for a summary, lower case ("discuss"): they say nothing of its subject.
    cues : tuple of str
        Phrases with which abstracts announce their point, lower case ("we propose").
    forms : int
        Letters from which on words are forms of one another where it counts how often a thing is said; 0: none.
    finals : frozenset of str
        Words that end sentences where the verb comes last; "-str" is an ending ("-yor"), "!str" a noun that has it.
    is_spaceless : bool
        Whether words aren't divided by spaces: terms are pairs of characters.
    """

    code: str
    stop_words: frozenset[str] = frozenset()
    abbreviations: Any = ()
    tails: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    furniture: Any = ()
    joiner: str = " "
    marks: str = "!?…"
    openers: str = "“‘«¿¡"
    ordinals: bool = False
    stemmer: str = ""
    connectives: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    greetings: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    procedures: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    cues: tuple[str, ...] = ()
    forms: int = 0
    finals: frozenset[str] = frozenset()
    is_spaceless: bool = False

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return load, (self.code,)


def lower(text: str, language: Language | None = None) -> str:
    """Return a text in lower case, each letter one character: "İ" too, whose own lower case has two.

    >>> lower("İLK IŞIK", load("tr")), lower("İzmir, III")
    ('ilk ışık', 'izmir, iii')
    """
    if language and language.code == _DOTLESS:
        text = text.replace("I", "ı")
    return text.replace("İ", "i").lower()


def plain(text: str) -> str:
    """Return a text as lists have their phrases: in lower case, with straight apostrophes."""
    return lower(text).replace("’", "'")


# Of ISO 639-3; no language's name is so short.
_LETTERS_OF_CODE = 3
# Where "I" is the capital of "ı".
_DOTLESS = "tr"
_loaded: dict[str, Language] = {}


def load(language: str) -> Language:
    """Return what is known of a language.

    Parameters
    ----------
    language : str
        Its code, English name or tag ("de", "deu", "German", "de-AT"); "" for the language-free path.

    Returns
    -------
    Language
        The same object for every spelling. Basque, which has no resources, is the language-free path.

    Raises
    ------
    OptionError
        If it isn't known; the message suggests one that is, or lists them.

    Examples
    --------
    >>> load("german") is load("de-AT")
    True
    """
    try:
        return _loaded[language]
    except (KeyError, TypeError):  # a list, which can't be looked up, is said to be none by `_code`
        code = _code(language)
    # The same object for every spelling: it is compared by identity, and read once. Spellings aren't kept: whoever asks
    # a service for "de-1", "de-2" and so on would fill its memory.
    if code not in _loaded:
        _loaded[code] = _read(code)
    return _loaded[code]


def _code(language: str) -> str:
    """Return the code of a language from its code, name or tag."""
    if not isinstance(language, str):
        message = f"language is of type {type(language).__name__}; pass a str or None"
        raise TypeError(message)
    wanted = language.strip().lower()
    # "de_AT", "de-AT", a locale's "de_AT.UTF-8", "Chinese (Taiwan)": the region says nothing here.
    for sign in "_. ":
        wanted = wanted.replace(sign, "-")
    wanted = wanted.split("-")[0]
    wanted = ALIASES.get(wanted, wanted)

    for code, name in NAMES.items():
        if wanted in (code, name):
            return code if code != "eu" else ""
    if not wanted:
        return ""

    if wanted in (three := dict(each.split(":") for each in _THREE.split())):
        return _code(three[wanted])
    # A code is near to any other: only names are misspelt.
    told = closest(wanted if len(wanted) > _LETTERS_OF_CODE else "", [*NAMES.values()])
    told = told if told.startswith("did") else f"known are {', '.join(NAMES)}"
    raise OptionError("language", language, f'leave it out and it is detected, or pass "" for another; {told}')


def _read(code: str) -> Language:
    """Return a language from its module."""
    if not code:
        return _unknown()
    data: Any = __import__(f"{__package__}.data.{code}", fromlist=["STOP_WORDS"])
    given = vars(data)  # what a language has no need of, its module doesn't name
    classes = (data.NEVER_FINAL, data.BEFORE_NUMBER, data.BEFORE_STARTER, given.get("BEFORE_CAPITAL", ""))

    return Language(
        code,
        stop_words=frozenset(data.STOP_WORDS.split()),
        abbreviations=_classified(*classes),
        tails=tails(" ".join((*_INTERNATIONAL, *classes)).split()),
        starters=frozenset(data.STARTERS.split()),
        furniture={reason: tuple(words.split("\n")) for reason, words in data.FURNITURE.items()},
        joiner=given.get("JOINER", " "),
        marks=given.get("MARKS", "!?…"),
        openers=given.get("OPENERS", "“‘«¿¡"),
        ordinals=given.get("ORDINALS", False),
        stemmer=given.get("STEMMER", ""),
        connectives=frozenset(given.get("CONNECTIVES", "").split()),
        pointers=frozenset(given.get("POINTERS", "").split()),
        leads=tuple(_phrases(given.get("LEADS", ""))),
        stands=tuple(_phrases(given.get("STANDS", ""))),
        articles=frozenset(given.get("ARTICLES", "").split()),
        verbs=frozenset(given.get("VERBS", "").split()),
        times=frozenset(given.get("TIMES", "").split()),
        prepositions=frozenset(given.get("PREPOSITIONS", "").split()),
        **_courtesies(given),
        fillers=frozenset(given.get("FILLERS", "").split()),
        addresses=frozenset(given.get("ADDRESSES", "").split()),
        hedges=frozenset(_phrases(given.get("HEDGES", ""))),
        procedures=frozenset(_phrases(given.get("PROCEDURES", ""))),
        decisions=frozenset(_phrases(given.get("DECISIONS", ""))),
        sections=frozenset(given.get("SECTIONS", "").split()),
        findings=frozenset(given.get("FINDINGS", "").split()),
        asks=frozenset(given.get("ASKS", "").split()),
        cues=tuple(_phrases(given.get("CUES", ""))),
        forms=given.get("FORMS", 0),
        finals=frozenset(given.get("FINALS", "").split()),
        is_spaceless=given.get("SPACELESS", False),
    )


def _unknown() -> Language:
    """Return the language-free path: marks and openers of all scripts, words of none but names and what counts."""
    from .initials import initials

    abbreviations = _classified(f"{_NAMING} {initials()}", _COUNTING, "", _ENDING)
    # Of Arabic, Devanagari, Chinese, and others.
    marks, openers = "!?…؟۔।॥。！？｡" + OTHER_MARKS, "„¿¡"
    return Language("", abbreviations=abbreviations, tails=tails(abbreviations), marks=marks, openers=openers)


def _courtesies(given: dict[str, Any]) -> dict[str, frozenset[str]]:
    """Return the words and phrases of courtesy, which stand anywhere, and those that greet where they open a clause."""
    greetings = _phrases(given.get("GREETINGS", ""))
    anywhere = [each[1:] for each in greetings if each[0] == "~"]
    return {
        "courtesies": frozenset([*given.get("COURTESIES", "").split(), *anywhere]),
        "greetings": frozenset([each for each in greetings if each[0] != "~"]),
    }


def _phrases(listed: str) -> list[str]:
    """Return the phrases of a list, which are divided by semicolons and line ends."""
    return [phrase.strip() for line in listed.split("\n") for phrase in line.split(";") if phrase]


def kind_of(word: str, abbreviations: dict[str, int]) -> int | None:
    """Return the class of an abbreviation, also of "P.M.", "Hauptstr", "Min.-Präs"; None where none is known."""
    small = word.lower()
    kind = abbreviations.get(word) or ("." in word and abbreviations.get(small))
    if "." in word and not kind:
        kind = _kind_of_compound(word.replace("–", "-"), abbreviations)
    return kind or abbreviations.get(f"-{small[-3:]}") or abbreviations.get(f"-{small[-2:]}")


def _kind_of_compound(word: str, abbreviations: dict[str, int]) -> int | None:
    """Return the class of the last part of a word of several, as "Min.-Präs", "non-U.S", "zák.č"; None for others."""
    before, _, last = word.rpartition(".-")
    is_hyphened = before in abbreviations or len(before) == 1 < len(last)
    if is_hyphened and (kind := abbreviations.get(last)):
        return kind
    before, sign, last = word.rpartition("-" if "-" in word else ".")
    is_joined = len(last) > 1 and before.isalpha() and (sign == "-" or before in abbreviations)
    return abbreviations.get(last) if is_joined else None


# Longer abbreviations are written in capitals as well ("PROF"); "DR" of so many letters is listed itself.
_INITIALS = 2


# Those of numbers that label the items of a list: "iii. The pier".
_ROMAN = frozenset((" iii", " vii", "viii", " xii"))


def tails(words: Iterable[str]) -> frozenset[str]:
    """Return the last characters of abbreviations, a space in front of the shorter: what ends otherwise is none."""
    return frozenset([f" {word.rstrip('!')}"[-TAIL:] for word in words]) | _ROMAN


def _classified(*classes: str) -> dict[str, int]:
    """Return abbreviation -> class, in the ways each can be written: as it is, in title case, in capitals."""
    found: dict[str, int] = {}
    # The class that the language itself gives an abbreviation comes last, and overrides the international one.
    for kinds in (_INTERNATIONAL, classes):
        capitals: dict[str, int] = {}
        for kind, words in enumerate(kinds, NEVER):
            for word in words.split():
                # What is listed with a capital says more than the title case of what isn't: "Av. El Sol", "5 av. Una".
                written = capitals if word[0].isupper() else found
                written[word] = written[word[0].upper() + word[1:]] = kind
                if len(word) > _INITIALS:
                    written[word.upper()] = kind
        found |= capitals
    return found

"""From a sentence to the day that it speaks of: dates in its text, by the names that months and weekdays have."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType
    from typing import Any

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# An abbreviated weekday is too often another word ("sun", "mar" in Spanish, "lu" in French).
_SHORTEST_WEEKDAY, _SHORT_WEEKDAYS = 5, ("salı", "cuma")
# The years that a number of four digits may stand for.
_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_LAST_DAY = 31
_WEEK = 7
# What stands between a day, a month and a year: "the 5th of March", "5 de marzo de 2011", "1er mars".
_LINKS = frozenset("de del of the st nd rd th er den".split())
# Parts of the day that are written in one word with a weekday: "Montagabend", "maandagochtend", "måndagskvällen".
_PARTS = frozenset(
    [
        *"abend früh mittag morgen nachmittag nacht vormittag avond middag namiddag ochtend voormiddag en".split(),
        *"kväll kvällen skväll skvällen morgon morgonen smorgon smorgonen eftermiddag seftermiddag".split(),
        *"seftermiddagen natt natten snatt snatten".split(),
    ]
)
# What says that a weekday is the next one, beside it; and that something is to come, somewhere before it or behind it.
_NEXT = frozenset(
    "next coming nächsten nächster nächste kommenden kommender kommende prochain prochaine próximo próxima prossimo "
    "prossima volgende komende aanstaande nästa næste neste ensi przyszły przyszłą najbliższy najbliższą příští "
    "sljedeći sljedeću следующий следующую ближайший ближайшую наступний наступну найближчий "
    "önümüzdeki gelecek".split()
)
_WILL = frozenset(
    "will wird werden sera seront será serán sarà saranno serão zal zullen skal będzie będą bude budou "
    "будет будут буде будуть".split()
)
# What is to be: by "soll" in German unless "haben" or "sein" follows, "soll am Montag gestohlen haben, sagt X",
# and by endings of the future, "examineront", "examinará", "esaminerà". Of French ones in -ra those that no past tense
# and no Sandra has.
_SHALL, _DONE = frozenset("soll sollen".split()), frozenset("haben sein".split())
_NAMES = frozenset("irán teherán pará ceará kendra audra ondra carrà".split())
_ENDINGS = {
    "fr": ("eront", "iront", "dront", "vront", "endra", "oudra", "audra", "ondra", "evra"),
    "es": ("ará", "erá", "irá", "drá", "arán", "erán", "irán", "drán"),
    "it": ("rà", "ranno"),
}
# Where the verb stands behind a day that opens the sentence.
_VERB_SECOND = frozenset(["de", "nl", "sv", "da", "no"])
_GLUED = frozenset(["ja", "ko", "th", "zh"])
_TWO_MEANINGS = frozenset(
    [("de", "morgen"), ("nl", "morgen"), ("es", "mañana"), ("hi", "कल"), ("it", "sera"), ("tr", "geçen gün")]
)
# The years between the Buddhist count, which Thai has, and the other; its first years that are taken for it.
_BUDDHIST, _FIRST_BUDDHIST = 543, 2400
# Numbers and words apart: "1er" is a day and a link, "5.März" a day and a month. Vowel signs and tones are of a word.
_TOKEN = late(r"\d+|(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+")
_WRITTEN = late(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
# "24.11.2026", "24/11/2026": in English a month comes first as often, but where points stand.
_DAY_FIRST = late(r"(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_IN_SIGNS = late(r"(?:(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]")
# Monday to Sunday in Japanese, Chinese and Korean, which part no words; "一周三次" is three times a week.
_WEEKDAY_IN_SIGNS = late(
    r"([月火水木金土日])曜|(?:星期|礼拜|禮拜|(?<![一二两三四五六七八九十几每\d])[周週])([一二三四五六日天])"
    r"|([월화수목금토일])요일"
)
_SIGNS = ("月火水木金土日", "一二三四五六日", "월화수목금토일")
_ORDER = {sign: place for signs in _SIGNS for place, sign in enumerate(signs)}


@lru_cache(64)
def names_of(language: str) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the names of months and weekdays in a language -> 1 (January) to 12, 0 (Monday) to 6.

    They are those of the package dateparser; without it there are none.
    """
    module = _data(language)
    # Then days are those of publication, and dates in figures.
    if module is None:
        return {}, {}
    months = {name.lower(): number for number, key in enumerate(_MONTHS, 1) for name in module.info[key]}
    weekdays = {name.lower(): number for number, key in enumerate(_WEEKDAYS) for name in module.info[key]}
    return months, {
        name: number for name, number in weekdays.items() if len(name) >= _SHORTEST_WEEKDAY or name in _SHORT_WEEKDAYS
    }


def _data(language: str) -> Any | None:
    """Return what dateparser knows of a language; None where it isn't installed, or doesn't know it."""
    name = {"no": "nb", "": "en"}.get(language, language)
    try:
        found: ModuleType = __import__(f"dateparser.data.date_translation_data.{name}", fromlist=["info"])
    except ImportError:
        return None
    return found


def day_in(text: str, published: int | None, language: str) -> int | None:
    """Return the first day that a sentence names, as its ordinal; None where it names none.

    Parameters
    ----------
    text : str
    published : int, optional
        The day its article is from, as its ordinal: a date without a year is the one nearest to it, and a weekday the
        last before it.
    language : str
        A code.

    Returns
    -------
    int or None

    Examples
    --------
    >>> from datetime import date
    >>> date.fromordinal(day_in("It sank on 2011-03-05.", None, "en")).isoformat()
    '2011-03-05'
    """
    # What is written in figures is surer than a name, and needs no data.
    for pattern in (_WRITTEN, _IN_SIGNS):
        if found := pattern.search(text):
            year, month, day = found.groups()
            return _ordinal(int(year) if year else None, int(month), int(day), published)
    if (found := _DAY_FIRST.search(text)) and (language != "en" or found[2] == "."):
        return _safe(int(found[4]), int(found[3]), int(found[1]))
    months, weekdays = names_of(language)
    tokens = [token.lower() for token in _TOKEN.findall(text)] if months else []
    for place, token in enumerate(tokens):
        if token in months and (named := _named(tokens, place)) is not None:
            day, year = named
            is_buddhist = language == "th" and (year or 0) >= _FIRST_BUDDHIST
            return _ordinal(year - _BUDDHIST if year and is_buddhist else year, months[token], day, published)

    if published is None:
        return None
    weekday, place = _weekday(text, tokens, weekdays, language)
    back = None if weekday is None else (published - 1 - weekday) % _WEEK
    # Of next Monday "the shops will close on Monday" speaks, of the last one "they closed".
    if back is None:
        away = _away(text, tokens, language)
    else:
        away = (_WEEK - back) % _WEEK if _is_ahead(tokens, place, language) else -back
    # Before the calendar's first day there is none, nor behind its last.
    return None if away is None else min(max(date.min.toordinal(), published + away), date.max.toordinal())


def _weekday(text: str, tokens: Sequence[str], weekdays: Mapping[str, int], language: str) -> tuple[int | None, int]:
    """Return the first weekday that a sentence names, 0 (Monday) to 6, and its token's place; None where it names none.

    Words may stand in one token with others, where no spaces part them.
    """
    if found := _WEEKDAY_IN_SIGNS.search(text):
        return _ORDER.get(next(filter(None, found.groups())), len(_WEEKDAYS) - 1), 0

    for place, token in enumerate(tokens):
        if token in weekdays:
            return weekdays[token], place
        for name, weekday in weekdays.items():
            # "i tisdags" is last Tuesday; elsewhere an s makes it every Tuesday.
            is_last = language == "sv" and token == f"{name}s"
            is_part = token.startswith(name) and token[len(name) :] in _PARTS
            if is_last or is_part or (language == "th" and name in token):
                return weekday, place
    return None, 0


def _is_ahead(tokens: Sequence[str], place: int, language: str) -> bool:
    """Whether a weekday lies ahead: "next Monday", "will open on Monday", "am Montag wird", "examineront lundi"."""
    around = tokens[max(0, place - 1) : place + 2]
    before = tokens[: place + 2 if language in _VERB_SECOND else place]
    coming = [token for token in before if token in _WILL and (language, token) not in _TWO_MEANINGS]
    is_due = language == "de" and not _SHALL.isdisjoint(before) and _DONE.isdisjoint(tokens[place:])
    endings = _ENDINGS.get(language, ())
    is_future = any(token.endswith(endings) and token not in _NAMES for token in before)
    return bool(coming) or is_due or is_future or not _NEXT.isdisjoint(around)


def _away(text: str, tokens: Sequence[str], language: str) -> int | None:
    """Return how far from its article's the day is that a sentence names so: -1 (yesterday), 1 (tomorrow), or None."""
    line = f" {' '.join(tokens)} "
    for word, days in _neighbours(language).items():
        if word in text if language in _GLUED else f" {word} " in line:
            return days
    return None


@lru_cache(64)
def _neighbours(language: str) -> Mapping[str, int]:
    """Return the words for yesterday and tomorrow in a language -> -1 and 1, but for those that mean something else."""
    known = getattr(_data(language), "info", {}).get("relative-type", {})
    days = dict.fromkeys(known.get("1 day ago", ()), -1) | dict.fromkeys(known.get("in 1 day", ()), 1)
    return {word: away for word, away in days.items() if (language, word) not in _TWO_MEANINGS}


def _named(tokens: Sequence[str], place: int) -> tuple[int, int | None] | None:
    """Return the day and the year that stand beside a month's name; None where no day does."""
    before = _skipped(tokens, place, -1)
    after = _skipped(tokens, place, 1)
    # "5 March 2010" comes before "March 5, 2010": a day in front is there in most languages.
    if before is not None and _is_day(tokens[before]):
        return int(tokens[before]), _year(tokens, after)
    if after is not None and _is_day(tokens[after]):
        return int(tokens[after]), _year(tokens, _skipped(tokens, after, 1))
    return None


def _skipped(tokens: Sequence[str], place: int, step: int) -> int | None:
    """Return the place of the next token that links nothing, two further at most."""
    for other in (place + step, place + 2 * step, place + 3 * step):
        if not 0 <= other < len(tokens):
            return None
        if tokens[other] not in _LINKS:
            return other
    return None


def _is_day(token: str) -> bool:
    return token.isdecimal() and len(token) <= 2 and 1 <= int(token) <= _LAST_DAY


def _year(tokens: Sequence[str], place: int | None) -> int | None:
    """Return the year that a token is; None where it is none."""
    token = tokens[place] if place is not None else ""
    is_year = len(token) == len(str(_LAST_YEAR)) and token.isdecimal()
    return int(token) if is_year and _FIRST_YEAR <= int(token) <= _LAST_YEAR else None


def _ordinal(year: int | None, month: int, day: int, published: int | None) -> int | None:
    """Return the ordinal of a day, in the year nearest to another day where none is given; None where there is none."""
    if year is not None:
        return _safe(year, month, day)
    if published is None:
        return None
    # In January "30 December" is of the year before.
    near = date.fromordinal(published).year
    around = [_safe(near + more, month, day) for more in (-1, 0, 1)]
    found = [each for each in around if each is not None]
    return min(found, key=lambda each: abs(each - published), default=None)


def _safe(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return None

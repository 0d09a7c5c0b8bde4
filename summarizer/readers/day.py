"""From a line to the day that it names, in figures or in the words of two dozen languages; which lines tell one."""

from __future__ import annotations

import re
from time import gmtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Of twelve months the beginnings in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish,
# Turkish, Czech, Finnish, Hungarian, Romanian, Indonesian, Russian, Ukrainian, Bulgarian, Greek, Hebrew, Arabic, Hindi.
_MONTHS = (
    "jan jän gen ene sty oca led tam ian янв січ яну ιαν ינו يناير जनव",
    "feb fév fev lut şub úno hel фев лют φεβ פבר فبر फ़र फर",
    "mar mär maa mrt mars bře már мар бер μαρ μάρ מרץ מרס مارس मार्",
    "apr avr abr kwi nis dub huh ápr апр кві απρ אפר أبريل ابريل إبريل अप्र",
    "may mai mei mag maj květ tou máj ма тра μαΐ μαι μάι מאי مايو मई",
    "jun jui giu juin cze haz červn kes jún iun июн чер юни ιουν ιούν יונ يونيو जून",
    "jul juil lug lip tem červe hei júl iul июл лип юли ιουλ ιούλ יול يوليو जुल",
    "aug aoû ago sie ağu srp elo agu авг сер αυγ αύγ אוג أغس اغس अगस",
    "sep set wrz eyl zář syy sze сен вер сеп σεπ ספט سبت सित",
    "oct okt out ott paź eki říj lok окт жов οκτ אוק أكت اكت अक्ट अक्तू",
    "nov lis kas listo marra noi ноя лис ное νοε νοέ נוב نوف नव",
    "dec dez déc dic gru ara pro jou des дек гру δεκ דצמ ديس दिस",
)  # fmt: skip
_NAMES = {start: month for month, names in enumerate(_MONTHS, 1) for start in names.split()}
# Arabic's, Persian's and Hindi's figures.
_FIGURES = {first + value: str(value) for first in (0x660, 0x6F0, 0x966) for value in range(10)}
# "2024-05-03", "20240503", in Korean "2024. 5. 3."
_ISO = re.compile(r"\b((?:19|20)\d\d)(?:[-/]|\. ?)?([01]?\d)(?:[-/]|\. ?)?([0-3]?\d)(?!\d)")
# Since 1970, of a day from 2001 to 2033, or in thousandths.
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?", re.ASCII)
_DAY_FIRST = re.compile(r"\b([0-3]?\d)[./-]([01]?\d)[./-]((?:19|20)\d\d)\b")
# The signs that Hindi writes above or below a letter are none to a pattern.
_MONTH = r"((?:[^\W\d_]|[\u0900-\u0903\u093a-\u094d]){2,12})"
_DAY_MONTH = re.compile(
    rf"\b([0-3]?\d)(?:st|nd|rd|th|er|º)?(?:[.,]? {{1,2}}|-)(?:de |of |ב)?{_MONTH}(?:\.?,? |-)(?:de )?((?:19|20)\d\d)\b"
)
_MONTH_DAY = re.compile(rf"\b{_MONTH}\.? ([0-3]?\d)(?:st|nd|rd|th)?,? {{1,2}}((?:19|20)\d\d)(?!\d)")
_YEAR_FIRST = re.compile(rf"\b((?:19|20)\d\d)[.,]? {_MONTH}\.? ([0-3]?\d)(?:st|nd|rd|th)?\b")
_EAST = re.compile(r"((?:19|20)\d\d) ?[年년] ?([01]?\d) ?[月월] ?([0-3]?\d) ?[日일]")
# "Updated: 5 May 2026 · Published: 1 May 2026"
_PUBLISHED = re.compile(
    r"\b(?:published|posted|publicado|publicada|publié|publiée|veröffentlicht|erschienen|pubblicato|pubblicata"
    r"|gepubliceerd|opublikowano|publicerad|publisert|udgivet|опубликовано)\b",
    re.IGNORECASE,
)
# A forum says of each writer since when he is there, a site since when it has its rights, or is there.
_SINCE = re.compile(
    r"\(c\)|(?:copyright|established|founded|gegründet|fondée?|fundad[oa]|fondat[oa]|joined|join date|member since"
    r"|registered|registriert|mitglied seit|dabei seit|inscrit|date d'inscription|iscritto|registrado|membro desde"
    r"|lid sinds|geregistreerd|dołączył|регистрация|зарегистрирован)\b",
    re.IGNORECASE,
)


def day(text: str, *, is_american: bool = False) -> str | None:
    """Return the first day that a text names as ISO 8601, None where it names none; 3/4 is in April but in America."""
    text = text[:200]
    if not text.isascii():
        text = text.translate(_FIGURES)
    if _SECONDS.fullmatch(text):
        return "{}-{:02}-{:02}".format(*gmtime(int(text[:10]))[:3])

    if found := _ISO.search(text) or _EAST.search(text):
        return _checked(*found.groups())
    if found := _DAY_FIRST.search(text):
        first, second, year = found.groups()
        is_swapped = int(second) > 12 or (is_american and int(first) <= 12 and "/" in found.group())
        return _checked(year, first, second) if is_swapped else _checked(year, second, first)
    for pattern, order in ((_MONTH_DAY, (3, 1, 2)), (_DAY_MONTH, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3))):
        for match in pattern.finditer(text):
            year, name, number = (match.group(place) for place in order)
            if month := _month(name.lower()):
                return _checked(year, str(month), number)
    return None


def _month(name: str) -> int:
    """Return a month's number by the beginning of its name, the longest that is known; 0 where it is none."""
    return next((_NAMES[name[:length]] for length in (5, 4, 3, 2) if name[:length] in _NAMES), 0)


def _checked(year: str, month: str, number: str) -> str | None:
    """Return a day as ISO 8601, None where the calendar has no such day."""
    from calendar import monthrange

    is_day = 1 <= int(month) <= 12 and 1 <= int(number) <= monthrange(int(year), int(month))[1]
    return f"{year}-{int(month):02}-{int(number):02}" if is_day else None


def is_on_publication(line: str) -> bool:
    """Whether a line says when a page was published, in so many words."""
    low = line.lower()
    # A part of each of the words, asked for first.
    is_likely = "bl" in low or "post" in low or "ffent" in low or "nen" in low or "udg" in low
    return (is_likely or "убл" in low) and _PUBLISHED.search(line) is not None


def lines_on_days(bylines: Iterable[str]) -> list[str]:
    """Return the lines that may say the day, those on publication first and from there, without those on writers."""
    published, others = [], []
    for line in [line for text in bylines for line in text.split("\n")]:
        if found := _PUBLISHED.search(line):
            published.append(line[found.end() :])
        if not _SINCE.match(line):
            others.append(line)
    return published + others

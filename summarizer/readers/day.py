"""From a line to the day that it names, in figures or in the words of a dozen languages; which lines tell one."""

from __future__ import annotations

import re
from time import gmtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Of twelve months the beginnings in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish,
# Turkish, Czech and Russian.
_MONTHS = (
    "jan jän gen ene sty oca led янв", "feb fév fev lut şub úno фев", "mar mär maa mrt mars bře мар",
    "apr avr abr kwi nis dub апр", "may mai mei mag maj květ ма", "jun jui giu juin cze haz červn июн",
    "jul juil lug lip tem červe июл", "aug aoû ago sie ağu srp авг", "sep set wrz eyl zář сен",
    "oct okt out ott paź eki říj окт", "nov lis kas listo ноя", "dec dez déc dic gru ara pro дек",
)  # fmt: skip
_NAMES = {start: month for month, names in enumerate(_MONTHS, 1) for start in names.split()}
_ISO = re.compile(r"\b((?:19|20)\d\d)[-/.]?([01]?\d)[-/.]?([0-3]?\d)(?!\d)")
# Since 1970, of a day from 2001 to 2033, or in thousandths.
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?", re.ASCII)
_DAY_FIRST = re.compile(r"\b([0-3]?\d)[./-]([01]?\d)[./-]((?:19|20)\d\d)\b")
_DAY_MONTH = re.compile(
    r"\b([0-3]?\d)(?:st|nd|rd|th|er|º)?[.,]? {1,2}(?:de |of )?([^\W\d_]{3,12})\.?,? (?:de )?((?:19|20)\d\d)\b"
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.? ([0-3]?\d)(?:st|nd|rd|th)?,? {1,2}((?:19|20)\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"\b((?:19|20)\d\d),? ([^\W\d_]{3,12})\.? ([0-3]?\d)(?:st|nd|rd|th)?\b")
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
    return _PUBLISHED.search(line) is not None


def lines_on_days(bylines: Iterable[str]) -> list[str]:
    """Return the lines that may say the day, those on publication first and from there, without those on writers."""
    published, others = [], []
    for line in [line for text in bylines for line in text.split("\n")]:
        if found := _PUBLISHED.search(line):
            published.append(line[found.end() :])
        if not _SINCE.match(line):
            others.append(line)
    return published + others

"""From what a page says of its writer to a name, without the "by", the date, the title that stand around it."""

from __future__ import annotations

import re

from ..day import day
from .head import named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from .head import Head

# What names the author, by how many pages of the measuring have it right.
_AUTHORS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "dc.creator.author", "byl", "authors", "citation_author", "og:article:author", "article:author_name", "creator",
)  # fmt: skip
# What WordPress says on a card of the page: "Written by" and a name.
_CARDS = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
_WRITTEN = (
    "written|posted|post|published|authored|created|submitted|story|words|text|report|article|guide|analysis|essay"
    "|geschrieben|verfasst|erstellt|eingestellt|veröffentlicht|publiziert|gepostet|beitrag"
    "|écrit|publié|rédigé|posté|escrito|publicado|redactado|scritto|pubblicato|geschreven|gepubliceerd|geplaatst"
    "|skrevet|skriven|publicerad|publisert|napisane|opublikowane|teksti|tekst"
    "|soumis|enviado|inviato|ingediend|submetido|gespeichert|inskickad"
)
_FROM = "by|von|vom|par|por|di|da|door|av|af|przez|του|της"
# As themes of WordPress have it in the element of a name: "от", "od" may begin any line.
_FROM_OF_THEMES = "от|від|од|od|nga|durch|de către|eftir|nuo|által|tarafından|από|bởi|โดย|द्वारा|توسط|による"
_AUTHOR = (
    "autore?|authors?|auteur|autor[ae]|texto|yazar|yazan|автор|текст|аутор|kirjoittaja|szerző|írta|oleh|penulis|tác giả"
    "|συντάκτης|γράφει (?:ο|η)|بقلم|كتبت?|إعداد|نویسنده|به قلم|מאת|लेखक|लेखिका|作者|撰文|记者|記者"
    r"|بواسطة|作成者|投稿者|发布者|發佈者|작성자|글쓴이|文・写真|写真・文|著者|執筆|[文글](?=\s?[:：/／])"
)
_BY = re.compile(
    rf"(?:this\s)?(?:(?:{_WRITTEN})\s(?:is\s)?(?:{_FROM})|by|{_AUTHOR})(?:\s?[:：/／]\s?|\s{{1,3}})"
    rf"|(?:{_WRITTEN})\s?:\s?|via\s|記者(?=\w{{2,4}}[／/])|(?-i:By(?=[A-Z][a-z]))",  # By<a>Ina Moss</a>
    re.IGNORECASE,
)
# "von Ina Moss" is a byline; "von" may begin a name that stands alone.
_FROM_WHOM = re.compile(rf"(?:{_FROM})\b[: ]{{1,3}}", re.IGNORECASE)
# What isn't part of a name where a first and a last one follow.
_FROM_A_NAME = re.compile(r"(?:Von|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez|[Dd]urch|[Nn]ga) (?=\w[^\s,]* \w)")
# "김민수 기자 | 2024년 5월 3일"
_REPORTER = re.compile(r"(?=[가-힣]{2,4} ?기자(?![가-힣]))")
# A line that says nothing but that: the name is the next one.
_ONLY_BY = re.compile(
    rf"(?:{_WRITTEN}|{_AUTHOR}|about the author|via)?\s?"
    rf"(?:{_FROM}|{_FROM_OF_THEMES}|on|am|le|el|il|op|den|em|dnia)?\s?:?",
    re.IGNORECASE,
)
# What stands behind a name on its line: a date, a paper, a title, what its owner is or says.
_BEHIND = re.compile(
    r"\s{0,9}(?:기자(?![가-힣])|[|•·●⋅»–—/／]|\s-\s|\s,\s|,? (?:on|for|in|am|le) \w"
    r"|\b(?:updated|published|posted|last|(?:reviewed|edited) by|sponsored)\b"
    r"|(?<=\w{5})\.\s"  # "Prof. Moss", "J. Moss"
    r"|\s(?:is an?|ist eine?|est une?|es una?|è una?|says|said|wrote|sagte?|schrieb|publiziert)\b|@|\().*",
    re.IGNORECASE | re.DOTALL,
)
# One that is glued to a name is a day's: "Ina Moss22 Dec"; an account's ends it: "gull22".
_NUMBER = re.compile(r"(?<!\w)\d|\d{1,2}[. ]{1,2}(?=[^\W\d]{3})")
# What is left of a date before its number: "Ina Moss Monday, March" of "Ina Moss Monday, March 14"; of "vor 3 Stunden".
_OF_DATE = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lun|mer|jeu|ven|dim|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|jan(?:uary?|vier)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary?|rero|braio)?|févr?(?:ier)?|mar(?:ch|s|zo|ço)?|märz|maart"
    r"|apr(?:ile?)?|avr(?:il)?|abr(?:il)?|mayo?|mai|mei|maggio|june?|juni[oe]?|juin|giugno|july?|juli[oe]?|juillet|luglio"
    r"|aug(?:ust(?:us)?)?|août|agosto|sept?(?:i?emb(?:er|re))?|settembre|o[ck]t(?:ob(?:er|re))?|ottobre"
    r"|nov(?:i?emb(?:er|re))?|de[czs](?:emb(?:er|re))?|déc(?:embre)?|dic(?:i?embre)?"
    r"|(?:janeir|fevereir|junh|julh|setembr|outubr|novembr|dezembr)o|vor|hace|há|il|y|a|à|às|alle|um|for|on|am|le|den|op|em|dnia|vom|the|of|at",
    re.IGNORECASE,
)
# "12 March 2026, 08:00 by Ina Moss", "2026-05-04 08:00 来源：港报 作者：王小明", "News | By Ina Moss | 12 March 2026".
_SEPARATED = re.compile(r"[|·•●⋅｜]|\s[/–—-]\s")
_BEHIND_DAY = re.compile(
    rf"\d\D{{0,30}}?[\s.](?=(?:(?:{_WRITTEN})\s)?(?:{_FROM})\s|(?:{_AUTHOR})\s?[:：]|[가-힣]{{2,4}} ?기자(?![가-힣]))",
    re.IGNORECASE,
)
# What somebody else did, or did later: "12 March 2026, updated by Ina Moss", "modified ... by".
_LATER = re.compile(r"updat|modif|edit|review|photo|foto|translat|sponsor|aktualis|geänd|\bmis à jour", re.IGNORECASE)
_FIGURES, _OF_A_DAY, _LONGEST_LINE = re.compile(r"\d+"), 2, 200
# "Written by", "By": the name is the next line, and no longer.
_LONGEST_QUESTION, LONGEST_ANSWER, _ENDS = 30, 60, frozenset(_FROM.split("|"))
# A name that nothing says to be one has two to four parts, each with a capital.
_PART, _PARTS = re.compile(r"[^\W\d_](?:[.'’-]?[^\W\d_]){0,30}\.?"), range(2, 5)
# Of 157 pages that have such a line beside a day eight begin with none, five of them so: "CBS News", "Tweet This".
_NO_SURNAMES = "news press release releases study studies image images updates comments this on by".split()
_NO_NAME = re.compile(
    r"https?:|www\.|[@<>{}=]|\w\.\w{2,9}/\w|^[\W\d]*$|^\w\.$|^\w+(?:\.\w+){3,}$|\.(?:txt|html?|php)$|^copyright\b"
    r"|^(?:sponsored|reviewed|edited|translated|fact.checked|photos?|images?|illustrations?) by\b"
    r"|^(?:photos?|fotos?|bild(?:er)?|images?|imagens?|illustration(?:en|s)?|фото|topic)\s?:|^фото (?:из|с|от)\b"
    r"|^(?:(?:(?:super|site|web|user|admin) ?)?(?:admin(?:istrator)?|user)|editor|staff|(?:the )?author|unknown|team"
    r"|anonymous|guest|webmaster|publisher|undefined|null|none|(?:first |last |your )?name|nombre|nom|nama|written by"
    r"|view (?:more|all)(?: posts)?|get|share|(?:→ )?(?:learn|read) more|гость)\W*$",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:, | )(?:and|und|et|y|e|og|och|en|i|и|&) |[,;] ")
_JOINS = frozenset("and und et y e og och en i и & ,".split())
_PARTICLES = frozenset("af al av da de del della den der di dos du la le op te ten ter van von zu".split())
_LONGEST_NAME, _MOST_NAMES, _MOST_LINES = 100, 9, 20


def author(
    head: Head,
    bylines: Iterable[str],
    site: str | None,
    linked: Iterable[str] = (),
    above: Iterable[str] = (),
    foot: Iterable[str] = (),
) -> str | None:
    """Return who wrote a page, several joined by "; ": as the data say, the head, the marks, a byline.

    Parameters
    ----------
    head : Head
    bylines, linked : iterable of str
        The short lines that stand near the title, in order; the names in links to writers.
    site : str or None
        The site's name; it is the author where a page says so and names nobody else.
    above, foot : iterable of str
        The lines above the article, of which one beside a day may be a name, and those below it that say by whom.
    """
    data = [name for each in head.data for name in named(_people(head, each))]
    told = [content for name in _AUTHORS for content in head.metas.get(name, ())[:5]]
    cards = [head.first(value) for label, value in _CARDS if _ONLY_BY.fullmatch(head.first(label) or "-")]
    marked = [_of_lines(lines) for lines in head.authors[:1]]
    classed = [name for name in map(_of_lines, head.bylines[:1]) if _may_be_name(name.split())]

    # A forum marks the author of each post: the first began it. What is marked by its class only is asked last, since a
    # box on the author is called so as well.
    of_site, folded = "", (site or "").casefold()
    for way in (data, told, cards, marked, linked, _of_bylines(bylines), classed, _of_bylines(foot)):
        names = _names(way)
        of_site = names.pop(folded, "") or of_site
        if names:
            return "; ".join([*names.values()][:_MOST_NAMES])
    return of_site or next(_beside_days(above), None)


def _people(head: Head, said: dict[str, Any]) -> list[Any]:
    """Return whom an object of JSON-LD, or what it is mainly about, calls its author; names stand elsewhere, too."""
    main = said.get("mainEntity")
    return head.listed(said.get("author") or (main.get("author") if isinstance(main, dict) else None))


def _names(texts: Iterable[str]) -> dict[str, str]:
    """Return the names in some texts by their letters in lower case: "Ina Moss" and "INA MOSS" are one."""
    names: dict[str, str] = {}
    for text in texts:
        if name := _name(text):
            names.setdefault(name.casefold(), name)

    for folded in [*names]:  # templates name all in one, and then each
        parts = _AND.split(folded)
        if len(parts) > 1 and names.keys() >= {*parts}:
            del names[folded]

    if any(" " in name for name in names):  # an account that is named beside its owner
        return {folded: name for folded, name in names.items() if " " in name or not name.islower()}
    return names


def _name(text: str) -> str:
    """Return a name without what stands around it, "" where it is none."""
    if "&" in text and ";" in text:
        import html  # its table of names takes 2 ms

        text = html.unescape(text)
    text = _without(_BY, _without(_FROM_A_NAME, text.strip())).strip(' ,;:|-–—•·●⋅»"“”')
    if not text or len(text) > _LONGEST_NAME or _NO_NAME.search(text):
        return ""
    return text


def _of_bylines(lines: Iterable[str]) -> Iterator[str]:
    """Yield the name in the first line that says by whom."""
    for line in lines:
        for part in (line, *_dated_parts(line)):
            if says_by_whom(part) and _undated(name := _of_line(part))[:1].isalpha():
                # "By the river", "Von Hamburg nach Kiel" say whence.
                words = name.split()
                is_sure = part is line and not words[0][0].islower() and _BY.match(line)
                if (is_sure and _may_be_name(words)) or all(map(_is_of_name, words)):
                    yield name
                    return


def _dated_parts(line: str) -> Iterator[str]:
    """Yield what may say by whom in a line that says when: behind the day, or between signs."""
    if len(_FIGURES.findall(line[:_LONGEST_LINE])) < _OF_A_DAY:
        return
    for piece in _SEPARATED.split(line[:_LONGEST_LINE]):
        part = piece.strip()
        yield part
        for found in _BEHIND_DAY.finditer(part):
            if not _LATER.search(part, 0, found.end()):
                yield part[found.end() :]


def _beside_days(above: Iterable[str]) -> Iterator[str]:
    """Yield the names in lines that are one beside a day, or have both: "4 May 2026 | Ina Moss | Editor".

    Of 1,741 pages 15 have their writer so, and nothing else that says it.
    """
    lines = [*above]
    are_days = [len(line) <= LONGEST_ANSWER and day(line) is not None for line in lines]
    for place, line in enumerate(lines):
        parts: Iterable[str] = ()
        if are_days[place]:
            parts = [_of_line(part.strip()) for part in _SEPARATED.split(line) if not _FIGURES.search(part)]
        elif any(are_days[max(0, place - 1) : place + 2]):
            parts = (line,)
        yield from filter(_is_whole_name, parts)


def _is_whole_name(text: str) -> bool:
    """Whether a text that nothing says to be a name is one by its form; a part of a site is often in capitals."""
    words = text.split()
    return (
        len(words) in _PARTS
        and words[-1].lower() not in _NO_SURNAMES
        and not says_by_whom(text)
        and not text.isupper()
        and all((word[0].isupper() and _PART.fullmatch(word)) or word in _PARTICLES for word in words)
    )


def _is_of_name(word: str) -> bool:
    """Whether a word may stand in a name: "Ina", "van", "and"."""
    return not word[0].islower() or word in _JOINS or word in _PARTICLES


def _may_be_name(words: list[str]) -> bool:
    """Whether not only the first of some words has a capital, as in "The writer has", "More than" of a headline."""
    return not words[1:] or words[0].islower() or any(map(_is_of_name, words[1:]))


def says_by_whom(line: str) -> bool:
    """Whether a line begins as those do that say by whom; in Korean it ends so."""
    return (_BY.match(line) or _FROM_WHOM.match(line) or _REPORTER.match(line)) is not None


def is_byline(line: str) -> bool:
    """Whether a line says by whom and no more, but when: "By Ina Moss", "par gull22, 4 mai"; not "By Candlelight"."""
    words = _undated(_of_line(line)).split() if says_by_whom(line) else []
    if len(words) == 1 and words[0][0].isalpha():
        return not (words[0].isalpha() and words[0].islower()) and day(line) is not None  # not "By noon on 4 May"
    return len(words) > 1 and all(map(_is_of_name, words))


def asks_by_whom(line: str) -> bool:
    """Whether a line says no more than that: "Written by", "Author:"; it ends so, which is told at a glance."""
    if len(line) > _LONGEST_QUESTION or not (line[-1] in ":：" or line.rpartition(" ")[2].lower() in _ENDS):
        return False
    return _ONLY_BY.fullmatch(line) is not None and says_by_whom(f"{line} ")


def _of_lines(text: str) -> str:
    """Return the name in an element's lines: the first that isn't only "by", and what it is joined to."""
    lines = [line for line in text.split("\n") if not _ONLY_BY.fullmatch(line)]
    # So many are no byline, but a box that holds the page.
    name = lines.pop(0) if 0 < len(lines) <= _MOST_LINES else ""
    while lines and _are_joined(name, lines[0]):
        line = lines.pop(0)
        name += line if line == "," else f" {line}"
    return _of_line(name)


def _are_joined(first: str, last: str) -> bool:
    """Whether two parts are names with "and" between them, or a first and a last name."""
    if last in _JOINS or first.endswith(",") or first.rpartition(" ")[2] in _JOINS:
        return True
    return " " not in first and " " not in last and first.istitle() and last.istitle()


def _of_line(line: str) -> str:
    """Return the name in a line that begins with one."""
    line = _without(_FROM_WHOM, _without(_BY, line)).partition("\n")[0]
    if number := _NUMBER.search(line):
        line = _undated(line[: number.start()])
    return _BEHIND.sub("", line)


def _without(start: re.Pattern[str], text: str) -> str:
    """Return a text without what it begins with."""
    found = start.match(text)
    return text[found.end() :] if found else text


def _undated(text: str) -> str:
    """Return what stands before a day's number without the weekday, the month or the like at its end."""
    words = text.split()
    while words and _OF_DATE.fullmatch(words[-1].strip(".,")):
        words.pop()
    return " ".join(words)

"""From a sentence to whether it is what an agency writes below a picture: who does what, where, and the day's date."""

from __future__ import annotations

from ..patterns import late

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
)
# Of a day of 1926 history tells in the present: "The ferry hits a mine off Anholt, Denmark, May 4, 1926".
_DAY, _YEAR = rf"(?:{_MONTH} \d{{1,2}},|\d{{1,2}} {_MONTH})", "20[0-9][0-9]"
# A date with its year at a sentence's end, "in Holm, Ohio, Monday, May 4, 2026", "in Holm May 4, 2026". Who tells what
# happened says "on May 4, 2026", and only agencies have the weekday as well: that may stand before the place, too.
_WEEKDAY = "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
_DATED = late(rf",? (?:{_WEEKDAY})?(?<! on ){_DAY} {_YEAR}\.?\Z")
_BETWEEN = late(rf",? {_WEEKDAY}{_DAY} {_YEAR}(?=,? (?:in|at|near|outside) )")
# Before it stand names, and what leads to a place.
_LEADS = frozenset("in at near outside inside of off aboard above along across".split())
_JOINS = frozenset("of the and de la le del al el".split())
# What a row of pictures has before its caption, and an agency before that of an old one: "3 of 12 Full Screen ",
# "FILE - In this May 4, 2026 file photo".
_OPENED = late(
    r"\d{1,3} (?:of|/) \d{1,3} (?:Full ?[Ss]creen|Autoplay|(?:Show|Hide) Caption|View Photos?|Photos?:|Images?:) "
    r"|(?:\([^()]{2,40}\) )?FILE ?[-–—]{1,2} ?"
    r"(?=[A-Z(][^\n]{0,300}?(?:file (?:photo|image|picture)|(?<!\d)(?:19|20)[0-9][0-9](?!\d)))"
)
_HEAD = 48  # characters in which "FILE" stands, behind an agency in brackets
# What tells: a verb that helps another, and what says when something is to be. Whoever "had strayed", and what "is
# helped by divers", is in pictures, too.
_TOLD = late(
    "(?<![a-z'’-])(?:(?:is|are)(?! (?:seen|shown|pictured|silhouetted|[a-z]{2,20}ed by)(?![a-z]))"
    "|was|were|did|has|have|will|would|could|should|may|might|can|must|sa(?:id|ys)"
    "|opens?|closes?|begins?|starts?|ends?|runs?|takes? (?:effect|place)|goe?s?|comes?|meets?|plays?|hears?"
    "|launch(?:es)?|expires?|airs?|premieres?|debuts?|falls?|marks?|becomes?|follows?|stems?|alleges?|accuses?|faces?|remains?|knows?"
    "|resumes?|hosts?|enters?|kicks? off|continues?|plans?|seeks?|approves?|elects?|features?|lives?|costs?|hits"
    "|makes? landfall"
    ")(?![a-z'’-])"
)
# A verb in the past, but in a clause at the end: "A child cries after its house burned in Holm, Ohio, Monday, ...". "A
# wounded man" and "a ship owned by the state" have none.
_PAST = late(
    "(?<![a-z'’-])(?:saw|began|won|took|found|left|went|came|fell|ran|made|gave|got|became|sold|met|told|held|led|lost"
    "|sent|spoke|stood|sat|rose|broke|drew|flew|grew|knew|paid|shot|struck|wrote|brought|bought|built|caught|fought|kept"
    "|taught|sank|drove|rode|threw|died)(?![a-z'’-])|(?<!\\b[Aa])(?<!\\b[Aa]n)(?<!\\b[Tt]he)(?<! of)(?<! by)(?<! had)"
    " [a-z]{2,20}ed(?![a-z-])(?! by )"
)
_CLAUSE, _NEXT = late(" (?:after|while|before|when) "), late(", [a-z]")
# Words before such a clause: "Two years after the storm divers raised it" has fewer.
_MAIN = 3


def is_scene(text: str) -> bool:
    """Whether a sentence is a scene, where, and a date with its year: what a picture shows.

    >>> texts = ("Ann Lee waves in Holm, Ohio, Monday, May 4, 2026.", "Ann Lee was born in Holm, Ohio, on May 4, 1926.")
    >>> [is_scene(text) for text in texts]
    [True, False]
    """
    if text[0].isdecimal() or "FILE" in text[:_HEAD]:
        return _OPENED.match(text) is not None
    is_last = text.rstrip(".")[-2:].isdecimal()
    dated = _DATED.search(text) if is_last else "day, " in text and _BETWEEN.search(text)
    if not dated or _tells(text[: dated.start()]):
        return False
    return _ends_in_place(text[: dated.start()] if is_last else text[dated.end() :].rstrip("."))


def _tells(text: str) -> bool:
    """Whether a text has a verb of what was or will be, and not of what is seen."""
    # It runs to the end: only commas of a place are in it.
    clause = _CLAUSE.search(text, max([found.end() for found in _NEXT.finditer(text)], default=0))
    main = text if clause is None or text.count(" ", 0, clause.start()) < _MAIN else text[: clause.start()]
    return _TOLD.search(text) is not None or _PAST.search(main) is not None


def _ends_in_place(text: str) -> bool:
    """Whether a text ends in names that a word such as "in" leads to."""
    words = text.split()
    is_named = False
    while words and (words[-1][0].isupper() or words[-1] in _JOINS or words[-1][0] == "("):
        is_named |= words.pop()[0].isupper()
    return is_named and bool(words) and words[-1] in _LEADS

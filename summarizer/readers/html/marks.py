"""From a run's text to its length, end, letters and marks: what can be told of it without its page.

Nothing here depends on a language but the few words of credits and bylines.
"""

from __future__ import annotations

import re
from bisect import bisect_right

MENU, DIGITS, TIME, CREDIT, LINK, QUOTE, RIGHTS, BYLINE, DESCRIBED = range(9)
SENTENCE, QUESTION, COLON = 2, 3, 1

# Bins: narrow where menus and sentences part, wide where a word more says nothing; what they mean is learnt.
_WORDS = (2, 3, 4, 5, 7, 10, 15, 25, 40, 60, 100)
_BINS = tuple([bisect_right(_WORDS, words) for words in range(_WORDS[-1])])
# Of what is told by its logarithm: 256 and more.
LAST_BIN = 9
_LINKED = (0.25, 0.6, 0.95)
_MOST_OF_A_RUN = 0.9
SHORT, WORDY = 8, 9
# A credit, a byline, a row of a menu are no longer than this, in words and in characters; a run that is looked at for
# nothing is time lost.
_LONGEST_CREDIT, _LONGEST_BYLINE, _LONGEST_MENU = 60, 14, 400

_STOPS, _QUESTIONS, _COLONS = frozenset(".!…。！।"), frozenset("?？؟"), frozenset(":;：；")
_CLOSERS = "\"'”’»)]*_ “‘」』"
# A script without spaces has about two characters a word, and words of 10 letters in the mean are no words.
_SPACELESS = re.compile("[\u0e00-\u0eff\u2e80-\U0003ffff]")
_CHARACTERS_A_WORD = 10
_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"\b(?:\d{1,2}[:.]\d\d|(?:19|20)\d\d|\d{1,2} (?:min|hour|day|hr))")
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d")
_BY = re.compile(
    r"(?:by|von|par|por|di|door|av) \S"
    r"|(?:published|updated|posted|last updated|modified|publicado|veröffentlicht|stand:)\b",
    re.IGNORECASE,
)
# What one of these begins with.
_FIRST_OF_BY = frozenset("bvpdaulmsBVPDAULMSſ")
_AGO = (" ago", "min read")
_SIGNS = (
    *[(MENU, sign) for sign in ("|", "»", "·", "•", "›", " / ")],
    *[(LINK, sign) for sign in ("http", "@", "www.")],
    *[(QUOTE, sign) for sign in ('"', "“", "«", "„")],
    *[(RIGHTS, sign) for sign in ("©", "rights reserved")],
)
_SHOWN = "image photo picture photograph illustration credit video"
_AGENCIES = (
    "getty images,shutterstock,via ap,via getty,via reuters,(ap,(reuters,(afp,(getty,(epa,/ap,/afp,/getty,/reuters,"
    "/epa,/ ap,/ afp"
)
_CREDITS = (
    *[kind + behind for kind in _SHOWN.split() for behind in (":", " by", "s:", "s by")],
    *_AGENCIES.split(","),
)


def words_of(text: str) -> int:
    """Return how many words a run has, in any script."""
    words = text.count(" ") + 1
    if len(text) > _CHARACTERS_A_WORD * words and not text.isascii():
        words = max(words, len(_SPACELESS.findall(text)) // 2)
    return words


def bin_of(words: int) -> int:
    """Return the bin of a number of words, 0 to 11."""
    return _BINS[words] if words < len(_BINS) else len(_WORDS)


def log_bin(value: float, most: int = LAST_BIN) -> int:
    """Return the bin of a number by its logarithm, 0 to `most`."""
    found = int(value).bit_length()
    return found if found < most else most


def links_of(linked: int, length: int) -> int:
    """Return 0 for a run without links, to 4 for one that is nothing else."""
    return 1 + bisect_right(_LINKED, linked / length) if linked else 0


def bold_of(bold: int, length: int) -> int:
    """Return 0 for a run without bold letters, 2 for one that is bold, else 1."""
    return 1 + (bold >= _MOST_OF_A_RUN * length) if bold else 0


def end_of(text: str) -> int:
    """Return 2 for a run that ends as a sentence, 3 as a question, 1 with a colon, else 0; closing quotes aside."""
    last = text[-1]
    if last in _CLOSERS:
        last = text.rstrip(_CLOSERS)[-1:]
    return SENTENCE if last in _STOPS else QUESTION if last in _QUESTIONS else COLON if last in _COLONS else 0


def letters_of(text: str) -> int:
    """Return how a run is written: capitals, a title's capitals, or by what it begins with; 0 to 5."""
    if text.isupper():
        return 0
    if text.istitle():
        return 1
    first = text[0]
    return 2 + (0 if first.islower() else 1 if first.isdigit() else 2 if first.isupper() else 2 + 1)


def marks_of(texts: list[str], words: list[int], whole: str) -> list[int]:
    """Return what signs and words each run of a page has, as bits by the names above; how many words each has is known.

    A sign is looked for in the whole page first: most pages have few of them, and most runs none.

    Parameters
    ----------
    texts : list of str
    words : list of int
    whole : str
        All texts.
    """
    marks = [0] * len(texts)
    every = [*enumerate(texts)]
    some = [] if whole.isascii() else [(place, text) for place, text in every if not text.isascii()]
    for mark, sign in _SIGNS:
        if sign in whole:
            for place, text in every if sign.isascii() else some:
                if sign in text and (mark != MENU or len(text) < _LONGEST_MENU):
                    marks[place] |= 1 << mark

    likely = []
    for place, text in every:
        if words[place] < _LONGEST_BYLINE:
            marks[place] |= _marks_of_line(text)
        if words[place] < _LONGEST_CREDIT and _may_be_credit(text):
            likely.append((place, text.lower()))

    together = "\n".join([text for _, text in likely])
    for credit in _CREDITS:
        if credit in together:
            for place, text in likely:
                if credit in text:
                    marks[place] |= 1 << CREDIT
    return marks


def _may_be_credit(text: str) -> bool:
    """Whether a run has a part of what says whose a picture is: one in seven has."""
    is_likely = ": " in text or " by " in text or "/" in text or "(" in text or "etty" in text or "hutter" in text
    return is_likely or "via" in text


def _marks_of_line(text: str) -> int:
    """Return what a short run has of a date, a time, a byline, as bits."""
    marks = 0
    if _DIGIT.search(text):
        marks |= 1 << DIGITS | (_TIME.search(text) is not None) << TIME | (_WHEN.search(text) is not None) << BYLINE
    if (text[0] in _FIRST_OF_BY and _BY.match(text)) or text.endswith(_AGO):
        marks |= 1 << BYLINE
    return marks

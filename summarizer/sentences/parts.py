"""From blocks to their parts: where a line holds a list, or sentences meet in it without a mark.

Few texts have a sign of either, and only those load what reads them.
"""

from __future__ import annotations

from ..patterns import late
from .marks import GREETS, HEADLINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

    from ..document import Block
    from ..languages.language import Language

# What a list within a line can't do without. Each sign is a single character, since one is found thirty times as fast
# as two; its pattern says what stands around it.
_LIST_SIGNS = {
    ")": late(r"\)(?<= [2b]\)) "),
    "•": late(r"•(?<=\s•)"),
    "⁃": late(r"⁃(?<=\s⁃)"),
    "/": late(r"/(?<=\d\d/)\d\d/"),
}
# The labels of its second item: with a stop they are met by the splitter, and looked for when it has met one.
LABELS = {"2": late(r"2[.)](?<= 2.)\)? "), "b": late(r"b[.)](?<= b.) ")}
# The same for what meets without a mark: an address, a credit, a headline before a bar, a heading before prose.
_SEAM_SIGNS = {
    "/": late(r"/(?:(?<=:/)/|AP|AFP|Reuters|REUTERS|EPA|Getty|Shutterstock|Alamy)"),
    "|": late(r"\|(?<= \|) "),
    "T": late(r"T(?:(?<=[\w)] T)(?<!_ T)|(?<=[a-z]{2}T))(?:he(?:se|y|re)?|his) [a-z]"),
    "I": late(r"I[tf] (?<=[\w)] I. )(?<!_ I. )[a-z]"),
    ":": late(r":(?=\d\d [AP]M\s[A-Z])"),
    ">": late(r">(?<=\w>)\s[A-Z]"),
}
# Signs that an article has dozens of are searched for by the pattern, others by themselves.
_FREQUENT = frozenset("TI2b")
# Rules of signs: twelve of them are found faster than two.
_RULES = tuple(12 * sign for sign in "_=*-")
# What subheads are glued to that aren't English: a capital behind small letters, or, in some languages, any. English
# articles, in which they are rare and capitals stand in names, aren't read for them.
_GLUED = late(r"[A-ZÀ-ÞΑ-ΩЀ-Я](?<=[a-zß-ÿα-ώа-џ]{2}.)")
_DASHED = late(r"-(?:(?<=[.!?\"”»]-)|(?<=[.!?\"”»] -)) [^\n.?!…]{2,70}? -")
_SUBHEADED = ("fr", "es", "it", "pt")
# Languages that may be written with spaces between phrases only; "" stands for all without data.
_PHRASED = ("th", "")
# Characters from the end of a block in which a letter's closing words stand, or a date.
_SIGNATURE = 40


def parts(text: str, blocks: list[Block], language: Language, is_labelled: bool = False) -> list[Block]:
    """Return the blocks, those that hold a list or sentences without a mark between them as one for each part.

    Parameters
    ----------
    text : str
        The whole text.
    blocks : list of Block
        What is read of it.
    language : Language
        What is known of its language.
    is_labelled : bool, optional
        Whether a stop was met behind what may be the label of a list's second item.
    """
    signs = _found(_LIST_SIGNS, text)
    if is_labelled or ")" in signs:
        signs = _found(LABELS, text) + [sign for sign in signs if sign != ")"]
    if signs:
        from .lists import itemized

        blocks = [*itemized(text, blocks, language, signs)]

    seams = _seams(text, language)
    edges = [(start, end) for start, end, _ in blocks if text[end - 1].isalnum() or text[start] in GREETS]
    if seams or language.code in _PHRASED or any(_is_signed(text, *edge) for edge in edges):
        from .seams import parted

        blocks = parted(text, blocks, language, seams)
    return blocks


def _found(signs: dict[str, Pattern[str]], text: str) -> list[str]:
    """Return the signs that a text has."""
    found = []
    for sign, pattern in signs.items():
        place = text.find(sign)
        if sign in _FREQUENT:
            place = place if place >= 0 and pattern.search(text, place) else -1
        while place >= 0 and sign not in _FREQUENT and not pattern.match(text, place):
            place = text.find(sign, place + 1)
        if place >= 0:
            found.append(sign)
    return found


def _seams(text: str, language: Language) -> list[str]:
    """Return the signs of sentences that meet without a mark."""
    seams = _found(_SEAM_SIGNS, text) + [rule[0] for rule in _RULES if rule[0] in text and rule in text]
    seams += ["\n"] if _repeats(text) else []
    if language.code != "en":
        seams += ["- -"] if "-" in text and _DASHED.search(text) else []
        seams += ["aA"] if language.code and _GLUED.search(text) else []
        seams += ["a A"] if language.code in _SUBHEADED else []
    return seams


def _repeats(text: str) -> bool:
    """Whether the first line, if it has no stop, stands in the text once more."""
    end = text.find("\n", 0, HEADLINE)
    return end > 0 and text[end - 1].isalnum() and text.find("\n" + text[:end] + " ", end) > 0


def _is_signed(text: str, start: int, end: int) -> bool:
    """Whether a name or a date may end a block, or a byline or a greeting open it."""
    if text[end - 1].isalnum():
        return text.find(", ", end - _SIGNATURE, end) >= 0 or text.find("egards ", end - _SIGNATURE, end) >= 0
    return text[start] in GREETS and text.startswith(("By ", "Dear ", "Hi ", "Hello ", "Hey ", "Good "), start)

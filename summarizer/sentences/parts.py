"""From blocks to their parts: where a list stands within a line, or a title, a byline or a name was glued to prose.

Most texts hold none of it. Each kind has a sign that it can't do without, so that the files which cut it (`lists`,
`seams`, `subheads`) are loaded only for texts with such a sign.
"""

from __future__ import annotations

from ..patterns import late
from .marks import GREETS, HEADLINE, LONGEST_TITLE, TITLED, TURN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

    from ..document import Block
    from ..languages.language import Language

# What a list within a line has: a sign of one character, found thirty times as fast as two, and what stands around it.
_LIST_SIGNS = {
    ")": late(r"\)(?:(?<= [2b]\))|(?<= ii\)))\s"),
    "•": late(r"•(?<=\s•)"),
    "⁃": late(r"⁃(?<=\s⁃)"),
    "/": late(r"/(?<=\d\d/)\d\d/"),
}
# The labels of its second item: with a stop they are met by the splitter, and looked for when it has met one.
LABELS = {
    "2": late(r"2[.)](?<= 2.)\)?\s"),
    "b": late(r"b[.)](?<= b.)\)?\s"),
    "i": late(r"i[.)](?<= ii.)\)?\s"),
}
# The same for what meets without a mark: an address, a credit, a headline before a bar, a heading before prose.
_SEAM_SIGNS = {
    "/": late(
        r"/(?:(?<=:/)/|(?<=\w/)(?:[^\W\d_a-z]{2}|dpa|Reut|Gett|Shut|Alam|Scan|Ritz|Belg|Keys|Lusa|Ansa|Sipa|Xinh)"
        r"|(?<=\s/)\s[^\W\d_a-z])"
    ),
    "|": late(r"\|(?<= \|) "),
    "T": late(r"T(?:(?<=[\w)] T)(?<!_ T)|(?<=[a-z]{2}T))(?:he(?:se|y|re)?|his) [a-z]"),
    "I": late(r"I[tf] (?<=[\w)] I. )(?<!_ I. )[a-z]"),
    ":": late(r":(?=\d\d [AP]M\s[A-Z]|(?<=\w\s:)-?[)D]\s[A-Z])"),
    ";": late(r";(?<=\w\s;)-?[)D]\s[A-Z]"),
    ">": late(r">(?<=\w>)\s[A-Z]"),
    "]": late(r"\](?<=\w\]) \w"),
    "摄": late("摄 "),
    "攝": late("攝 "),
}
# Signs that an article has dozens of are searched for by the pattern, others by themselves.
_FREQUENT = frozenset('TI2bi"”다')
# Rules of signs: twelve of them are found faster than two.
_RULES = tuple(12 * sign for sign in "_=*-")
_PHRASED = ("th", "")  # may be written with spaces between phrases only; "" stands for all without data
_SIGNATURE = 40  # characters from the end of a block in which a letter's closing words stand, or a date


def parts(text: str, blocks: list[Block], language: Language, is_labelled: bool = False) -> list[Block]:
    """Return the blocks, those that hold a list or sentences without a mark between them as one for each part.

    Parameters
    ----------
    text : str
        The whole text.
    blocks : list of Block
        In order, one at least.
    language : Language
        What is known of its language.
    is_labelled : bool
        Whether a sentence ended at what may be the label of a list's second item, "2." or "b.": such a list is looked
        for only then.
    """
    signs = signs_in(_LIST_SIGNS, text)
    if is_labelled or ")" in signs:
        signs = signs_in(LABELS, text) + [sign for sign in signs if sign != ")"]
    if signs:
        from .lists import itemized

        blocks = [*itemized(text, blocks, language, signs)]

    seams = _seam_signs(text, language)
    if blocks[0].end - blocks[0].start >= TITLED and _may_begin_with_title(text, blocks[0].start, language):
        seams.append("Aa")
    edges = [block for block in blocks if text[block[1] - 1].isalnum() or text[block[0]] in GREETS]
    if seams or language.code in _PHRASED or any(_is_signed(text, start, end) for start, end, _ in edges):
        from .seams import parted

        blocks = parted(text, blocks, language, seams)
    return blocks


def signs_in(signs: dict[str, Pattern[str]], text: str) -> list[str]:
    """Return the signs that a text has."""
    return [sign for sign, pattern in signs.items() if sign in text and _has(text, sign, pattern)]


def _has(text: str, sign: str, pattern: Pattern[str]) -> bool:
    """Whether a sign of a text stands where its pattern wants it."""
    if sign in _FREQUENT:
        return pattern.search(text) is not None
    place = text.find(sign)
    while place >= 0 and not pattern.match(text, place):
        place = text.find(sign, place + 1)
    return place >= 0


def _seam_signs(text: str, language: Language) -> list[str]:
    """Return the signs of sentences that meet without a mark."""
    seams = signs_in(_SEAM_SIGNS, text) + [rule[0] for rule in _RULES if rule[0] in text and rule in text]
    seams += ["\n"] if _repeats_headline(text) else []
    if language.code != "en":  # English articles, in which subheads are rare and capitals stand in names, aren't read
        from .subheads import signs_of_subheads

        seams += signs_of_subheads(text, language)
    return seams


def _repeats_headline(text: str) -> bool:
    """Whether the first line, if it has no stop, stands in the text once more."""
    end = text.find("\n", 0, HEADLINE)
    return end > 0 and text[end - 1].isalnum() and text.find("\n" + text[:end] + " ", end) > 0


def _may_begin_with_title(text: str, start: int, language: Language) -> bool:
    """Whether a word that opens sentences stands within a text's first words; any does where verbs come last."""
    words = TURN.findall(text[start : start + LONGEST_TITLE].replace("’", "'"))
    return bool(words if language.finals else not language.starters.isdisjoint(words))


def _is_signed(text: str, start: int, end: int) -> bool:
    """Whether a name or a date may end a block, or a byline or a greeting open it."""
    if text[end - 1].isalnum():
        return text.find(", ", end - _SIGNATURE, end) >= 0 or text.find("egards ", end - _SIGNATURE, end) >= 0
    return text[start] in GREETS and text.startswith(("By ", "Dear ", "Hi ", "Hello ", "Hey ", "Good "), start)

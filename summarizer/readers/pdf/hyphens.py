"""From two lines to one: whether the hyphen between them is the margin's or the word's own."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from ..prose import is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# First parts that English writes with a hyphen before a word of its own, and endings that make them simple words
# ("self-employed", but "selfish"; "cost-benefit", but "costly"). Written for this project; those that the margin cuts
# simple words behind more often than English puts its own hyphen there are out: "sea-son", "ten-dency", "free-dom".
FIRST = frozenset(
    "self well high low long short mid full half cost price time real large small deep cross state fast slow old"
    " new good best first second third fourth two three four five six seven eight nine eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " once twice ever much most least less more risk evidence user decision peer year month non all one single"
    " double triple multi right left top middle higher lower early late clear rule role heat energy labour labor"
    " trade tax value world wind open closed fixed close narrow far quasi wave family community computer machine"
    " quality science student teacher product".split()
)
# Second parts that it writes with one behind any word.
SECOND = frozenset(
    "related based oriented specific speaking containing controlled winning owned resistant driven free like"
    " style bound dependent independent aware level scale known nominated trained funded backed led sized shaped"
    " torn changing making determining up off in old year years day term".split()
)
_SIMPLE = frozenset(
    "ing er ers est ly ness ment ments less ful ity ize ise ized ised ish ship hood ward wards way ways land"
    " lands base bases set sets able ible ed s al ally ic ics ous ive or ors ory ion ions ence ance ary ency ancy"
    " ent ents ant age time times day days light lights self selves man men out over up down en ens ened ture"
    " tural most what thing where how ever one ner ners ter ters ther ties ty ries ry line lines side sides word"
    " words work works wide house shop book stone room scape proof town field front shore level mark point mail"
    " name names".split()
)
# Letters of a line's last word that are looked at.
LONGEST_WORD = 80
# What makes simple words and is a word as well.
_PREFIXES = frozenset(
    "over under out up down on off in for fore with super some any every no to be re de un dis mis".split()
)

# Words end at these. Cut as bytes: a pattern that finds words takes ten times as long, a fifth of what a page takes.
_PARTS = bytes.maketrans(b"!\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~0123456789", b" " * 41)
_LATIN = "\u0dff"  # the scripts without spaces lie behind
# From the beginning of a word, so that a long one is read once.
_LAST = re.compile(r"(?:(-)|(?<![^\W\d_]))([^\W\d_]+)-\Z")
_NEXT = re.compile(r"([^\W\d_]+)(-?)")


def words_of(lines: Sequence[str]) -> Counter[bytes]:
    """Return how often each word stands in lines, in lower case and UTF-8; cut ones don't count."""
    found = Counter(" ".join(lines).lower().encode("utf-8", "replace").translate(_PARTS).split())
    # Both pieces of a cut word would count as words, and vouch for its hyphen.
    for line, after in pairwise(lines):
        if line[-1] == "-":
            for cut in (_LAST.search(_last_word(line)), _NEXT.match(after)):
                if cut is not None:
                    found[cut.group().lower().encode()] -= 1
    return found


def seam(first: str, second: str, words: Mapping[bytes, int], *, is_english: bool = True) -> tuple[int, str]:
    """Return how many letters go from a line's end where the next is put behind it, and what comes between: "" or " ".

    Parameters
    ----------
    first, second : str
        Neither empty; white space at their ends is gone.
    words : mapping of bytes to int
        How often each word stands in the text, as `words_of` counts.
    is_english : bool
        Whether the first parts that English writes with a hyphen mean anything, and words that stand beside it.

    Notes
    -----
    A hyphen that a line ends with is the word's own where the rest is no small letter ("2019-2021", "Baden-Baden"),
    where the word stands with it elsewhere and not more often without, or where English keeps it: behind "self", and
    between two words that stand in the text by themselves. On 360 English articles hyphenated for columns of 34 letters
    99.7 % of the margin's hyphens go and 69 % of the words' own stay.
    """
    if first[-1] != "-":
        return 0, "" if first[-1] > _LATIN and is_unspaced(first[-1]) and is_unspaced(second[0]) else " "
    last, after = _LAST.search(_last_word(first)), _NEXT.match(second)
    if last is None or after is None:
        return 0, "" if first[-2:-1].isalnum() else " "
    # Behind a capital it is a long word's last part that the margin cuts: "Kosten-Nutzen-Rech-nung".
    has_more = bool(after.group(2) or (last.group(1) and not last.group(2)[0].isupper()))
    return 0 if _keeps(last.group(2), after.group(1), words, is_english=is_english, has_more=has_more) else 1, ""


def _last_word(line: str) -> str:
    """Return the last word of a line, of an endless one its end."""
    return line[-LONGEST_WORD:].rsplit(" ", 1)[-1]


def _keeps(one: str, two: str, words: Mapping[bytes, int], *, is_english: bool, has_more: bool) -> bool:
    """Whether the hyphen between two parts of a word is its own."""
    if not two[0].islower():
        is_cut = one == "Mc" or (len(one) > 1 and (one + two).isupper())
        return not is_cut
    # The text's own habit goes before any rule.
    one, two = one.lower(), two.lower()
    with_hyphen, without = words.get(f"{one}-{two}".encode(), 0), words.get((one + two).encode(), 0)
    if with_hyphen or without:
        return with_hyphen > without
    if has_more or len(one) == 1:  # "state-of-the-art", "e-mail": no margin cuts there
        return True
    return is_english and two not in _SIMPLE and _is_compound(one, two, words)


def _is_compound(one: str, two: str, words: Mapping[bytes, int]) -> bool:
    """Whether English writes two words with a hyphen, as far as the text's own words tell."""
    if one in _PREFIXES:
        return False
    if (one in FIRST and len(two) > 2) or (two in SECOND and len(one) > 2):
        return True
    return min(len(one), len(two)) > 3 and words.get(one.encode(), 0) > 0 and words.get(two.encode(), 0) > 0

"""From a sentence to what a reader stumbles over where it stands alone."""

# Longer than the rule: one form after the other, each a few lines with their example.

from __future__ import annotations

from ..languages.language import OTHER_MARKS, plain
from ..patterns import late
from .marks import QUOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..languages.language import Language

CLOSERS = "\"'”’“‘»)]」』"
STOPS = (".", "!", "…", "。", "．", "！", "।", "۔", *OTHER_MARKS)
OPENERS = "\"'“‘„«([¿¡"
# What a turn of a printed dialogue begins with, as in French, Spanish, Polish and Russian: "— Mais non."
_DASHES = "—–- "
# The most characters and words of a dateline, which has room for the names of two towns and a time.
LONGEST_DATELINE, _MOST_WORDS = 80, 11
# Characters in which the phrase that opens a sentence ends, and in which its second word does.
_OPENING, _SECOND = 32, 40
# What stands behind the last word of a phrase that opens a sentence.
_BEHIND = " ,:;،'"
_ASKS, _LOST = ("?", "？", "؟"), (".", ",", "…")
# Japanese asks by a word at the end, behind a verb's or the copula's; Greek by what is a semicolon elsewhere.
_ASKS_BY_WORD = ("か。", ";", "\u037e")
_BY_WORD = late(r"(?:[すういたのん]|(?<!は)る)か。\Z|[\u0370-\u03ff\u1f00-\u1fff][;\u037e]\Z")
# A quotation mark that became a question mark, before a word.
_LOST_QUOTE = late(r"(?:^|[\s(])\?\w")
_ITEM = late(r"[-*·>]\s|[•–—]\s|[▪◦◊◆■□►▶➤✓✔★]\s|\(?(?:\d{1,2}|[a-z])\)\s|\d{1,2}\.\s(?=[^\W\d_])")
# A single mark that opens a quotation, and one that closes it or stands before a suffix, as in Turkish: not "don't".
_SINGLE, _CONTRACTED = "'‘", ("'Tis ", "'Twas ", "‘Tis ", "‘Twas ")
_SINGLE_CLOSED = late(r"['’](?!(?:t|s|m|d|ll|re|ve)\b)")
_SINGLE_OPENED = late(r"(?:^|[\s(\[—-])['‘]\w")
# What a quotation that opens a sentence closes with, and marks at its end that make it a part of that sentence.
_CLOSED_BY = {'"': '"', "“": "”", "«": "»", "„": "“"}
_JOINS = ".,!?…:;-–—"
_LABELS = 36  # characters in which a label has its colon
# A name or a word and a colon, with which captions and turns of talk begin; more than five words are a clause.
_LABEL = late(r"(?=[^\W\d_])(?![a-zß-öø-ÿ])[^:.!?\"“”\s]{1,35}(?:\s[^:.!?\"“”\s]{1,35}){0,4}\s?:\s+[^\W\d_]")
_ADDRESS = late(r"(?:^|[\s(])(?:@\w|#\w+(?![\w#]))|://|\w@\w")
# The dash stands first, and what is before it in look-behinds: a pattern that begins with a sign is searched faster.
_CUT = late(r"[-—](?:(?<= \w-) |(?<= \w\w-) |(?<= \w\w\w-) |(?<=\w-) —|(?<=—) (?=[A-ZÀ-Þ])|(?<=--) (?=[A-ZÀ-Þ]))")
# A sentence with fewer characters and fewer spaces is short; a sentence's first letter stands in its first _MARKS
# characters.
_FEW_CHARACTERS, _FEW_SPACES, _MARKS = 60, 5, 16
# Kana, Han and hangul have code points from _DENSE on: one of them counts as four letters, since the same news takes a
# quarter of the characters that it takes in English. Letters of Thai, Burmese and Khmer (_UNSPACED) count as two.
_DENSE, _SYLLABLE = "\u3040", 4
_UNSPACED = frozenset(map(chr, (*range(0x0E00, 0x0F00), *range(0x1000, 0x10A0), *range(0x1780, 0x1800))))
# A heading in capitals has so many letters at least (fewer are a name's, "US NAVY") and fewer than so many words.
_HEADING, _LONGEST_HEADING = 8, 12
# At least one in so many characters of a sentence is a letter: every other of Thai and Hindi, whose vowels are marks.
_LETTERS = 3
# The most characters and commas of a caption, words of the name that opens it, letters of "de" and "von" in that name.
_CAPTION, _COMMAS, _NAME, _PARTICLE = 120, 2, 5, 3
# A list of names has so many of these marks between them at least, and this share of its words has a capital.
_PARTS, FEW_NAMES, _ALL_NAMES = (",", ";", " – ", " - "), 5, 0.85
# A sentence with one quotation is split into so many pieces by its two marks. With more characters a word than
# _UNDIVIDED it is of a script that has spaces around numbers only.
_ONE_QUOTATION, _UNDIVIDED = 3, 16
_WORD = late(r"\w+")
# Characters in which a credit that opens a sentence ends, and begins at most.
_CREDIT, _IN_FRONT = 70, 16
_INSIDE = late(r"[“\"«]([^”\"»]*)")
_PROSE = late(r"\s[a-zß-öø-ÿ]{3}")  # found within a few words of most sentences


def opening(text: str) -> str:
    """Return the word that opens a sentence, in lower case.

    >>> opening("“But, she said, it rained.”")
    'but'
    """
    return _beginning(text).partition(" ")[0].rstrip(",")


def points_back(text: str, language: Language) -> bool:
    """Whether a sentence opens with what only the one before it explains: a pronoun, a connective, "for example".

    "This week" points at the reader's own day.

    >>> from summarizer.languages import load
    >>> texts = ("That's why.", "For example, ice.", "Thatch burns.", "This week it rained.")
    >>> [points_back(text, load("en")) for text in texts]
    [True, True, False, False]
    """
    begin = _beginning(text)
    word, _, rest = begin.partition(" ")
    word = word.rstrip(",")
    if _begins_with(language.stands, begin, language):
        return False
    if word in language.articles and rest.partition(" ")[0] not in language.verbs:  # "Das Haus", not "Das ist"
        return _begins_with(language.leads, begin, language)
    if word in language.pointers:
        return not _names_time(text, language)
    if word in language.connectives or word.partition("'")[0] in language.pointers:  # "it's", French "c'est"
        return True
    return _begins_with(language.leads, begin, language)


def _begins_with(phrases: tuple[str, ...], text: str, language: Language) -> bool:
    """Whether a text begins with one of some phrases, its last word whole."""
    if not text.startswith(phrases):
        return False
    # Where words aren't divided nothing tells the end of one: such lists hold what begins no other word.
    if language.is_spaceless:
        return True
    return any(text.startswith(phrase) and text[len(phrase) : len(phrase) + 1] in _BEHIND for phrase in phrases)


def _beginning(text: str) -> str:
    """Return how a sentence begins, behind marks that open, as lists have their phrases and on one line."""
    return plain(" ".join(text[:_OPENING].split())).lstrip(OPENERS + _DASHES)


def _names_time(text: str, language: Language) -> bool:
    """Whether a sentence's second word is a span of time: "this week", "this year's"."""
    second = text[:_SECOND].split(None, 2)[1:2]
    return bool(second) and second[0].rstrip(",.").replace("’", "'").partition("'")[0].lower() in language.times


def words_quoted(text: str) -> int:
    """Return how many words stand between double quotes, to the sentence's end where a quote isn't closed in it.

    >>> words_quoted('She said "not now" and left.')
    2
    >>> words_quoted('"We never gave up.')
    4
    """
    pieces: Sequence[str] = text.split('"') if text.isascii() else ()
    if len(pieces) == _ONE_QUOTATION:  # as nearly all that have any
        return pieces[1].count(" ") + 1
    if len(pieces) % 2:  # each mark has its fellow
        return sum([inside.count(" ") + 1 for inside in pieces[1::2]])
    words = 0
    for opener, closer in QUOTES[:1] if text.isascii() else QUOTES:
        if opener == "“" and "„" in text:
            continue  # there it closes
        place = text.find(opener)
        if opener == "“" and (end := text.find(closer)) > -1 and (place < 0 or end < place):
            words += text.count(" ", 0, end) + 1  # it was opened in a sentence before

        while place >= 0:
            end = text.find(closer, place + 1)
            if end >= 0:
                words += text.count(" ", place, end) + 1
            elif text[place + 1 : place + 2].isspace():
                break  # of inches
            else:
                is_last = place + 1 == len(text)
                words += text.count(" ", 0 if is_last else place, place if is_last else len(text)) + 1
                break
            place = text.find(opener, end + 1)
    return words


def is_question(text: str) -> bool:
    """Whether a sentence asks; a mark behind another ("he said,?"), or with a fellow, is a quotation's that got lost.

    >>> [is_question(text) for text in ("Who pays?", "The pier is safe.?", "They called it ?unsafe?")]
    [True, False, False]
    >>> [is_question(text) for text in ("だれが払うのでしょうか。", "海はとても静か。", "Ποιος πληρώνει;")]
    [True, False, True]
    """
    bare = text.rstrip(CLOSERS)
    if not bare.endswith(_ASKS):
        return bare.endswith(_ASKS_BY_WORD) and _BY_WORD.search(bare) is not None
    return bare.rstrip("?!？！؟ ")[-1:] not in _LOST and not _LOST_QUOTE.search(text)


def is_fragment(text: str) -> bool:
    """Whether a sentence goes on from somewhere or is broken off: a small letter first, or no stop at its end."""
    return text.lstrip(OPENERS)[:1].islower() or last_mark(text) == ":" or is_unended(text)


def is_item(text: str) -> bool:
    """Whether a sentence is an item of a list: a bullet, a number or a letter opens it."""
    if text[0].isalpha() and text[1:2] != ")":
        return False
    found = _ITEM.match(text)
    # "19. yüzyılda": an ordinal
    return found is not None and not ("." in found[0] and text[found.end()].islower())


def is_credited(text: str) -> bool:
    """Whether a sentence opens with whose picture it is.

    >>> [is_credited(text) for text in ("Ann Lee/AFP", "Ann Lee sold 14/15 boats.")]
    [True, False]
    """
    head = text[:_CREDIT]
    if "/" not in head and "[" not in head and (head.isascii() or ("摄" not in head and "攝" not in head)):
        return False
    from .credits import CREDIT

    found = CREDIT.search(head)
    return found is not None and found.start() <= _IN_FRONT


def shows_scene(text: str) -> bool:
    """Whether a sentence is what an agency writes below a picture: who does what, where, and a date with its year."""
    if " 20" not in text and " 19" not in text and "FILE" not in text and not text[0].isdecimal():
        return False
    from .scenes import is_scene

    return is_scene(text)


def points_at_picture(text: str) -> bool:
    """Whether a sentence says where to look, "(left)", "(f.v.)", or ends in when it was taken, as Japanese ones do."""
    if not any(map(text.__contains__, "(（=＝")):
        return False
    from .credits import PLACE, TAKEN

    return PLACE.search(text) is not None or TAKEN.search(text) is not None


def is_dateline(text: str) -> bool:
    """Whether a sentence is a place and a date: short, with a number, and no small word longer than two letters."""
    if len(text) > LONGEST_DATELINE or _PROSE.search(text):
        return False
    words = _WORD.findall(text)
    return (
        len(words) <= _MOST_WORDS
        and any(word.isdecimal() for word in words)
        and any(word[0].isupper() for word in words)
        and all(word[0].isupper() or word[0].isdecimal() or len(word) < 3 for word in words)
    )


def begins_small(text: str) -> bool:
    """Whether a sentence's first letter is a small one."""
    return not text[0].isupper() and text[:_MARKS].lstrip(OPENERS)[:1].islower()


def last_mark(text: str) -> str:
    """Return the mark that ends a sentence, behind no closing quotation mark or bracket."""
    return text[-1] if text[-1] == "." else text.rstrip(CLOSERS)[-1:]


def is_unended(text: str) -> bool:
    """Whether a sentence ends in no mark that ends sentences, nor in a colon; a lost quotation mark may stand behind.

    >>> [is_unended(text) for text in ("Read more", "The pier is safe.?", "It is safe,?")]
    [True, False, True]
    """
    last = last_mark(text)
    if last in STOPS or last == ":" or is_question(text):
        return False
    return last not in _ASKS or text.rstrip(CLOSERS).rstrip("?!？！؟ ")[-1:] not in STOPS


def quoted(text: str) -> float:
    """Return the share of a sentence's words that stand between double quotes; of its characters where none divide it.

    >>> quoted("霍尔姆市议会周二通过“蓝色海港”的计划。")
    0.2
    """
    words = text.count(" ") + 1
    if len(text) > _UNDIVIDED * words:
        return min(1.0, sum(map(len, _INSIDE.findall(text))) / len(text))
    return min(1.0, words_quoted(text) / words)


def announces(text: str) -> bool:
    """Whether a sentence ends in a colon."""
    return last_mark(text) == ":"


def is_half_quoted(text: str) -> bool:
    """Whether a sentence begins or ends a quotation that another sentence ends or begins, in single marks.

    >>> texts = ("'We never gave up.", "It was a dream.'", "'We never gave up,' she said.", "'Tis a dream.")
    >>> [is_half_quoted(text) for text in texts]
    [True, True, False, False]
    """
    if text[0] in _SINGLE:
        is_opened = text[1:2].isupper() and not text.startswith(_CONTRACTED)
        return is_opened and not _SINGLE_CLOSED.search(text, 1)
    return text[-1] in "'’" and text[-2:-1] in STOPS and not _SINGLE_OPENED.search(text)


def has_loose_stop(text: str) -> bool:
    """Whether white space stands before a sentence's full stop."""
    return text.endswith(" .")


def has_bar(text: str) -> bool:
    """Whether a headline or a rubric is glued to a sentence, or stands alone before its bar, or is a row's cell."""
    return " | " in text or text.endswith(" |") or text.startswith("| ")


def trails_off(text: str) -> bool:
    """Whether a sentence ends in dots."""
    return text.rstrip(CLOSERS).endswith(("..", "…"))


def has_address(text: str) -> bool:
    """Whether a sentence has a name, a tag or an address of the web."""
    return ("@" in text or "#" in text or "://" in text) and _ADDRESS.search(text) is not None


def is_cut(text: str) -> bool:
    """Whether a word or a sentence breaks off in the middle, as in talk that is written down."""
    return ("- " in text or "—" in text) and _CUT.search(text) is not None


def has_heading(text: str) -> bool:
    """Whether a sentence begins with words in capitals, before one with a capital: a heading that lost its line."""
    size = count = 0
    for word in text.split(None, _LONGEST_HEADING):
        if not word.isupper():
            return count > 1 and size >= _HEADING and word[0].isupper()
        size, count = size + len(word), count + 1
    return False


def has_quoted_heading(text: str, stop_words: frozenset[str]) -> bool:
    """Whether a sentence begins with a quotation that is a heading: no mark joins it to the sentence behind.

    >>> from summarizer.languages import load
    >>> texts = ("“We never gave up” The divers went down at dawn.", "“We never gave up,” the divers say.")
    >>> [has_quoted_heading(text, load("en").stop_words) for text in texts]
    [True, False]
    """
    closer = _CLOSED_BY.get(text[0])
    end = text.find(closer, 1) if closer else -1
    inside = text[1:end].strip()
    if " " not in inside or inside[-1] in _JOINS or text[end + 1 : end + 2] != " ":
        return False
    word = text[end + 2 :].partition(" ")[0]
    is_opening = len(word) > 1 and word[0].isupper()  # "I" has a capital anywhere
    return is_opening and word.replace("’", "'").partition("'")[0].lower() in stop_words


def is_aside(text: str) -> bool:
    """Whether a sentence stands in brackets as a whole."""
    return text[0] == "(" and text.rstrip(".").find(")") == len(text.rstrip(".")) - 1


def has_few_letters(text: str) -> bool:
    """Whether fewer than a third of a sentence's characters are letters: marks, brackets, a row of numbers."""
    return _LETTERS * sum(map(str.isalpha, text)) < len(text)


def is_caption(text: str, prepositions: frozenset[str]) -> bool:
    """Whether a sentence is a name and where it is seen, without a verb.

    >>> from summarizer.languages import load
    >>> texts = ("Ann Lee, of the harbour board, during a talk in Oban.", "Ann Lee, of the harbour board, won in Oban.")
    >>> [is_caption(text, load("en").prepositions) for text in texts]
    [True, False]
    """
    if len(text) > _CAPTION or not text.endswith(".") or not 1 <= text.count(", ") <= _COMMAS:
        return False
    name, *_, scene = text.split(", ")
    words = name.split()
    is_name = 1 < len(words) <= _NAME and words[0][0].isupper() and words[-1][0].isupper()
    is_name = is_name and all(word[0].isupper() or len(word) <= _PARTICLE for word in words)
    return is_name and scene.partition(" ")[0] in prepositions


def lists_names(text: str) -> bool:
    """Whether a sentence names one after the other: "Holm: Lee, Sol, Pike (Ray 70), Dal, Moor, Brem; Hart, Ek."."""
    if sum(map(text.count, _PARTS)) < FEW_NAMES:
        return False
    words = [word for word in text.replace("(", " ").split() if word[0].isalpha()]
    return len(words) > FEW_NAMES and sum([word[0].isupper() for word in words]) >= _ALL_NAMES * len(words)


def is_short(text: str) -> bool:
    """Whether a sentence has only a few words; in scripts without spaces characters alone say so.

    >>> [is_short(text) for text in ("— Nobody knows when it opens.", "Nobody knows when the pier opens.")]
    [True, False]
    >>> [is_short(text) for text in ("码头关闭了。", "暴风雨使两根木桩裂开，码头因此关闭。")]
    [True, False]
    """
    if len(text) >= _FEW_CHARACTERS or text.lstrip(_DASHES).count(" ") >= _FEW_SPACES:
        return False
    return text.isascii() or fullness(text) < _FEW_CHARACTERS


def fullness(text: str) -> int:
    """Return how many letters a text says as much as: kana, Han and hangul each as four, Thai's and its kin as two."""
    return len(text) + (_SYLLABLE - 1) * sum(map(_DENSE.__le__, text)) + sum(map(_UNSPACED.__contains__, text))


def is_labelled(text: str) -> bool:
    """Whether a sentence begins with a label, as captions do: "Split: The pile", not "Holm (Dutch: Hol) is"."""
    label = _LABEL.match(text) if ":" in text[1:_LABELS] else None
    return label is not None and label[0].count("(") <= label[0].count(")")

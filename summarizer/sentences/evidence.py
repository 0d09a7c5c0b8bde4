"""From a mark to the evidence on whether a sentence ends there: what stands around it, what the document shows.

A `Mark` is one place in a text, and `Evidence` is what the whole text shows of its own writing: whether sentences open
with small letters, which words are cut short. It is looked up when a rule asks: few articles need it.
"""

from __future__ import annotations

from collections import Counter

from ..languages.language import NUMBER, STARTER, kind_of, tails
from ..patterns import late, stands
from .marks import CLAUSES, last_word, word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Block
    from ..languages.language import Language

# Words of CLAUSES that may follow a word cut short within a sentence ("the mgmt. is pleased"); before a pronoun they
# begin one, and ask: "the info. is it". Articles begin one as well: in mails and reviews 6 of 6.
_VERBS = frozenset("is are was were has have had can could will would should do does did".split())
_ASKED = late(r"\w+ (?:i|you|he|she|it|we|they|there|this|that|anyone|anybody)\b")
_LINKS = frozenset("at in on of for with by from to and or as".split())  # behind a name, too: "Panic! at the Disco"
_LONGEST = 5  # letters of the longest word that may be cut short though no list has it: "asst", "arrv"
_PLAIN = 3  # letters from which on a word that stands elsewhere without a stop isn't cut short; "it" may be
# A text is informal where at least this share of its sentences begin with a small letter: of mails and comments that
# have such sentences nearly all have more, edited prose has one by mistake (gold of English web text).
_SHARE = 0.15
_EDITED = 8  # sentences with capitals that show edited prose: there a "!" before a small letter ends none
_SPACED = 3  # letters of the longest word that is the second half of an abbreviation with a space: "v. Chr"
_SOUGHT = 8  # words of a text that are looked for one by one; for more of them all words are counted
# What starts a sentence for sure: the letter behind a question, a cry, or a stop behind a word that is no abbreviation.
# A pattern a mark, since a scan for one character takes a third of one for three.
_SURE = {
    mark: late(rf"\{mark}(?<=[a-z]{{{n_small}}}.)[\"”)]?\s([^\W\d_])")
    for mark, n_small in ((".", 6), ("!", 2), ("?", 2))
}
_CAPITALIZED = late(r"\.(?<=[a-zß-ÿ]{3}.)[\"”’»)]? [A-ZÀ-Þ]")
# A word cut short: a stop and a small letter behind it, which no sentence starts with where others start with capitals.
_SHORT = late(r"\.(?= [a-zß-öø-ÿ](?![A-Z]))(?<=[^\W\d_]\.)(?! http| www\.)")
# The most letters of a word that is cut short in a citation, and what follows it there: further words cut short and a
# number ("Eth. Nic. 1094a"), a series and its number, or the name of a case ("Am. Power Co. v. Orr"). A single word
# before the number is the pattern's group: it may be a month, "Leeds. Nov. 5". A word that ends in a vowel isn't cut
# short: "Ohio. Acme Corp. v. Orr".
CITED = 6
_PART = r"(?:[A-Z][\w'’-]{0,15}|&|of|for)"
_CASE = (
    rf"(?>(?:{_PART} ){{0,5}})[A-Z][\w'’-]{{0,9}}\. (?:{_PART}\.? ){{0,8}}"
    r"(?:v\. [A-Z]|[A-Z][\w'’-]{0,15}\.?, \d{1,4} [A-Z]|[A-Z]\w{1,7}['’][nly]\b)"
)
_CITATION = late(
    r"(?=[A-Z][\w-]{0,9}+[.'’])(?:(?:[A-Z]\w{0,5}+(?:\.|['’]l) ){2,6}(?:[A-Z] )?\d|[A-Z]\. (?:[A-Z] )?\d"
    r"|[A-Z]\w{1,5}+\.(?: (?:[A-Z] \d|\d\d?, \d{4}\))|, \d)|([A-Z]\w{1,5}+)\. \d"
    rf"|(?<![aeiou]\. )(?:[A-Z]\w{{1,7}}['’][nly]\b|Ct\.|{_CASE}))"
    rf"|[A-Z] (?:[A-Z] )?\d|[A-Z]\w{{1,12}}+ §|(?<![aeiou]\. )[A-Z]\w{{1,12}}+ (?=[A-Z&]){_CASE}"
    r"|\(\d{4}[a-z]?\)(?:[,;]| [a-z])|& [A-Z]|(?<![aeiou]\. )[A-Z]\w{1,5}+\. & [A-Z]\w{1,5}+\."
)


class Evidence:
    """What a document shows of its own writing.

    Parameters
    ----------
    text : str
        The whole text.
    blocks : sequence of Block
        What is read of it.
    language : Language
        What is known of its language.
    """

    def __init__(self, text: str, blocks: Sequence[Block], language: Language) -> None:
        self._text, self._blocks, self._language = text, blocks, language
        self._clauses = CLAUSES if language.code == "en" else frozenset()  # "i", "a" and "do" are words of others, too
        self._words: Counter[str] | None = None
        self._n_sought = 0
        self._opened = (0, 0)
        self._dandas: bool | None = None
        self._edited: bool | None = None
        self._learned: dict[str, int] = {}
        self.is_labelled = False  # whether a stop stands behind what may be the label of a list's second item
        self.abbreviations: dict[str, int] = language.abbreviations
        self.tails: frozenset[str] = language.tails
        # A word of more letters is no initial; nor "XIV" or "Dl." where stops make ordinals or no list is known.
        self.shortest = 3 if language.ordinals or not language.code else 1

    def note(self, word: str, stop: int) -> None:
        """Keep a word that no list has, and that a stop before a small letter shows to be cut short."""
        is_short = 1 < len(word) <= _LONGEST and word.isalpha() and self._language.code
        if is_short and _SHORT.match(self._text, stop) and not self.opens(word, stop + 2):
            self._learned[word] = self._learned[word.capitalize()] = STARTER

    def learn(self) -> bool:
        """Add the words that were kept to the abbreviations; return whether there are any."""
        if self._learned:
            self.abbreviations = {**self.abbreviations, **self._learned}
            self.tails |= tails(self._learned)
        return bool(self._learned)

    def opens(self, word: str, place: int, is_loose: bool = False) -> bool:
        """Whether a small letter may open a sentence at `place`, behind a word that isn't known to be cut short."""
        # A stop between spaces stands where a line was broken ("since the . photos"): nothing ended at any of 190 such
        # in Daily Mail, and a sentence at 12 in reviews and mails that begin others with capitals.
        if is_loose or word.isdecimal():
            return self.is_informal() and (is_loose or self._following(place) in self._clauses)
        if len(word) > _LONGEST or self.is_informal():
            return True
        following, small = self._following(place), word.lower()
        if following in self._clauses:
            is_word = small in self._clauses or small in self._language.stop_words
            if is_word or following not in _VERBS or _ASKED.match(self._text, place):
                return True
        return len(word) >= _PLAIN and (small in self._language.stop_words or self._is_plain(word))

    def is_whole(self, word: str) -> bool:
        """Whether a word in small letters is surely not cut short: it is too long, or an English function word."""
        is_function = self._language.code == "en" and len(word) >= _PLAIN and word in self._language.stop_words
        is_whole = (len(word) > _LONGEST or is_function) and word.isalpha() and word.islower()
        return is_whole and self._language.code != "hi"

    def opens_behind_cry(self, word: str, place: int) -> bool:
        """Whether a small letter may open a sentence at `place`, behind a question or a cry; `word` has its mark."""
        if self.is_informal():
            return True
        is_short = self._openings()[1] < _EDITED
        if self._language.code != "en":
            return is_short
        if is_short and word[-1] == "!" and word.islower() and self._following(place) not in _LINKS:
            return True  # names have capitals: "Great food! great service!"; a "?" may stand for a lost quotation mark
        behind = self._following(place)
        return behind in CLAUSES or (behind.capitalize() in self._language.starters and behind not in _LINKS)

    def is_common(self, word: str) -> bool:
        """Whether a word is no name: it has small letters elsewhere, a capital only here ("Holm Ltd. Profits")."""
        return len(word) > _SPACED and self._counts()[word] == 1 and self._counts()[word.lower()] > 0

    def has_dandas(self) -> bool:
        """Whether dandas end more of the sentences than stops can."""
        if self._dandas is None:
            self._dandas = self._text.count("।") > self._text.count(". ")
        return self._dandas

    def is_edited(self) -> bool:
        """Whether a sentence opens with a capital behind a stop, and few with small letters; chats have: "Ann? yes"."""
        if self._edited is None:
            self._edited = _CAPITALIZED.search(self._text) is not None and not self.is_informal()
        return self._edited

    def _following(self, place: int) -> str:
        """Return the word at `place`."""
        return word_at(self._text, place).replace("’", "'")

    def is_informal(self) -> bool:
        """Whether many sentences open with small letters."""
        small, every = self._openings()
        return small >= _SHARE * every

    def _openings(self) -> tuple[int, int]:
        """Return how many small letters open sentences for sure, and how many letters do."""
        if not self._opened[1]:
            openings = [self._text[start] for start, _, _ in self._blocks]
            first, last = self._blocks[0].start, self._blocks[-1].end
            for mark in [mark for mark in _SURE if mark in self._text]:
                letters = _SURE[mark].findall(self._text, first, last)
                # Each mark is looked at only where a small letter stands behind one.
                openings += self._behind(mark, first, last) if any(map(str.islower, letters)) else letters
            self._opened = (sum(map(str.islower, openings)), len(openings))
        return self._opened

    def _behind(self, mark: str, first: int, last: int) -> list[str]:
        """Return the letters that open sentences for sure behind a mark."""
        letters = []
        for match in _SURE[mark].finditer(self._text, first, last):
            if match[1].islower():
                # A cry in a name is none ("Panic! at the Disco"), nor what is known to be cut short ("approx. cost").
                is_cry = mark != "." and self._following(match.start(1)) not in CLAUSES
                if is_cry or last_word(self._text, 0, match.start()) in self.abbreviations:
                    continue
            letters.append(match[1])
        return letters

    def _is_plain(self, word: str) -> bool:
        """Whether a word stands somewhere without a stop."""
        # To seek the first few takes a tenth of the time of counting all words, which keeps it linear.
        self._n_sought += 1
        forms, is_counted = {word, word.lower(), f"{word},"}, self._n_sought > _SOUGHT
        return any(form in self._counts() if is_counted else stands(self._text, form) for form in forms)

    def _counts(self) -> Counter[str]:
        """Return how often each word stands in the text."""
        self._words = self._words or Counter(self._text.split())
        return self._words


class Mark:
    """A mark that may end a sentence, with what stands before and behind it.

    Attributes
    ----------
    text : str
        The whole text.
    start, stop, after, place : int
        Where the sentence starts, the mark stands, what belongs to it ends (quotation marks, notes), and what follows
        starts.
    language : Language
        What is known of its language.
    evidence : Evidence
        What the document shows of its own writing.
    word : str
        What stands before the mark, without what opens.
    kind : int, optional
        The class of the abbreviation that the word is.
    follower : str
        The first character of what follows.
    is_alone : bool
        Whether nothing stands between the mark and the white space behind it.
    """

    __slots__ = tuple("after evidence follower is_alone kind language place start stop text word".split())

    def __init__(
        self, text: str, start: int, stop: int, after: int, place: int, language: Language, evidence: Evidence
    ) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.after = after
        self.place = place
        self.language = language
        self.evidence = evidence

        self.word = last_word(text, start, stop)
        if self.word[-2:-1] == "/" and len(self.word) > _SPACED and self.word[-1].isupper():
            self.word = self.word[-1]  # an initial behind an agency: "Caltech/R. Holm"
        if "'" in self.word or "’" in self.word:
            self.word = _unelided(self.word, evidence.abbreviations)
        if len(self.word) <= _SPACED and text.endswith((". ", ".\n"), start, stop - len(self.word)):
            self.word = _spaced(text, start, stop - len(self.word), self.word, evidence.abbreviations)
        self.kind = kind_of(self.word, evidence.abbreviations)
        self.follower = text[place]
        self.is_alone = after == stop + 1

    def is_letter(self) -> bool:
        """Whether the word is a single letter."""
        return len(self.word) == 1 and self.word.isalpha()

    def is_initial(self) -> bool:
        """Whether a letter that can stand before numbers is an initial: "N. Moor", not "N. 5"."""
        return self.kind == NUMBER and len(self.word) == 1 and self.word.isupper() and not self.follower.isdigit()

    def is_before_aside(self) -> bool:
        """Whether a dash and a word in lower case follow: the sentence goes on, or who spoke is said ("— он")."""
        if self.follower not in "-–—":
            return False
        behind = self.text[self.place : self.place + 4].lstrip("-–—")
        return behind.lstrip()[:1].islower() and (behind[0].isspace() or self.follower == "—")

    def is_before_starter(self) -> bool:
        """Whether a word follows that starts sentences, elided or not: "The", "L'eau"; behind "Ltd" any but a name."""
        word, starters = word_at(self.text, self.place).replace("’", "'"), self.language.starters
        if len(word) <= 2 and self.text.startswith(".", self.place + len(word)):
            return False  # cut short itself: "А. С. Орлов", "(D. Me. 2021)"
        if word in starters or ("'" in word and word[: word.index("'") + 1] in starters):
            return True
        # Not behind letters with stops, nor before more capitals: "U.S. Naval Forces", "Holm Ltd. President Pike".
        end = self.place + len(word)
        is_asked = self.kind == STARTER and "." not in self.word and word.istitle()
        return is_asked and self.text[end + 1 : end + 2].islower() and self.evidence.is_common(word)


def is_named(text: str, stop: int, after: int, word: str, abbreviations: dict[str, int]) -> bool:
    """Whether the word at a mark may be one with it: a name ("Yahoo!"), an ordinal ("XVIII."), a part of a citation."""
    if text[stop] != ".":
        return word + text[stop] in abbreviations
    return not word.strip("IVX") or is_cited(text, word, after + 1, abbreviations)


def is_cited(text: str, word: str, place: int, abbreviations: dict[str, int]) -> bool:
    """Whether a word is cut short in a citation that goes on at `place`."""
    if len(word) > CITED or not word[:1].isupper():
        return False
    match = _CITATION.match(text, place)
    return match is not None and (match[1] is None or match[1] not in abbreviations)


def _spaced(text: str, start: int, place: int, word: str, abbreviations: dict[str, int]) -> str:
    """Return the abbreviation with a space in it that a word at `place` ends ("т. д", "v. Chr"), else the word."""
    whole = f"{text[max(start, place - 3) : place - 2]}.{word}"
    return whole if whole in abbreviations or whole.lower() in abbreviations else word


def _unelided(word: str, abbreviations: dict[str, int]) -> str:
    """Return the initial or the abbreviation behind a lost vowel ("d'A", "l'art"), else all of "today's", "FORM'A"."""
    last = word.replace("’", "'").rpartition("'")[2]
    is_initial = last.isupper() and not word.isupper()
    return last if is_initial or (len(last) > 1 and last in abbreviations) else word

"""From a mark to what stands around it, and from a document to what it shows of its own writing.

The marks that open, close and end, the words that say who spoke: what the splitter and the reader of sentences share.
Sentences that open with small letters and words cut short are looked for when a rule asks: few articles have any.
"""

# Longer than the rule: a cold start reads all of it, and pays for each further file.

from __future__ import annotations

from collections import Counter

from ..languages.language import NUMBER, OTHER_MARKS, STARTER, kind_of, tails
from ..patterns import late, stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Block, Sentence
    from ..languages.language import Language

QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
OPENERS = "\"'`“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*†‡_」』）】》\u200b"  # a space without width is no white space
FULL_WIDTH = "。！？｡।॥۔؟" + OTHER_MARKS  # marks that need no space behind them, nothing but a sentence ends in
QUOTED = frozenset("\"'”’“»«›")
GOES_ON = frozenset(".!?…,;:)]}/،؛" + FULL_WIDTH)
BEFORE, _AROUND = OPENERS + "•⁃", OPENERS + CLOSERS + ".,:;!?…"  # what stands around a word and is no part of it
WORD = 16  # how far back the word before a mark is looked for: longer ones are no abbreviations
# Characters from which on what ends with its block may be speech without a mark: of 190,000 written sentences none is.
LONGEST = 900
HEADLINE = 160  # characters of the longest first line that is looked for once more in front of prose
# Where a title glued to its article begins at the latest, the characters of 98 in 100, and of both; what may follow it.
TOP, LONGEST_TITLE, TITLED = 16, 110, 250
TURN = late(r"\s(?=([^\W\d_a-zß-öø-ÿ](?:['’](?=[^\W\d_A-ZÀ-Þ])|[^\s,]{1,14}(?=,?\s[^\W\d_]))))(?<=[\w)%\s]\s)")
GREETS = "BDHG"  # with what a byline and the greetings begin
# Who spoke, where that stands behind what was said: in English, Turkish, Korean, Persian and Hindi.
SPOKE = frozenset(
    "said says say asked asks ask added adds agreed answered announced argued begged boasted bellowed called chimed"
    " chuckled commented complained concluded continued cried declared demanded enquired exclaimed explained giggled"
    " grinned groaned growled grumbled hissed inquired insisted interrupted joked laughed mumbled murmured mused"
    " muttered observed pleaded pondered prayed protested questioned quipped recalled remarked repeated replied reports"
    " responded roared screamed screeched shouted shrieked sighed snapped sneered sobbed squealed stammered suggested"
    " teased think thought told tweeted urged wailed warned whimpered whined whispered wondered wonders writes wrote"
    " yelled dedi diyor diye demiş"
    " 말했다 물었다 외쳤다 답했다 대답했다 덧붙였다 밝혔다 설명했다 강조했다 گفت پرسید कहा"
    " पूछा बोला बोली बोले बताया".split()
)
# Words that open a clause and hardly ever follow an abbreviation: "it was cold. they left", not "the max. speed".
CLAUSES = frozenset(
    "i i'm i'd i've i'll im ive we we're we've you you're you've your they they're he he's she she's it it's its the"
    " this that's these those there there's a an my his her our their but so please thanks thank if when what why how"
    " who where not no yes yeah maybe also then just don't do does did is are was were have has had can could would"
    " will should let let's lol regards cheers u ur thx pls plz omg idk dont wont cant didnt doesnt everyone everybody"
    " nobody someone".split()
)
# Those of them that go on behind a word cut short where sentences begin with capitals ("the mgmt. is pleased"), unless
# a pronoun makes it a question: "the info. is it". Articles don't: of 6 in mails and reviews all began a sentence.
_VERBS = frozenset("is are was were has have had can could will would should do does did".split())
_ASKED = late(r"\w+ (?:i|you|he|she|it|we|they|there|this|that|anyone|anybody)\b")
_LINKS = frozenset("at in on of for with by from to and or as".split())  # behind a name, too: "Panic! at the Disco"
_LONGEST = 5  # letters of the longest word that is doubted where the text says nothing of it: "asst", "arrv"
_PLAIN = 3  # letters of the shortest word that is known to be none cut short: "it" may be
# From this share of small letters on where sentences start, a text is informal: mail and comments that have any have
# more of them, edited prose that has one has it by mistake (gold of English web text).
_SHARE = 0.15
# From so many sentences on their capitals tell of edited prose: a "!" before a small letter ends none, in any language.
_EDITED = 8
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
# Letters of a word cut short in a citation; what follows it there: others and a number, or a series and one. One alone
# before the number is unknown: "Eth. Nic. 1094a", not "Leeds. Nov. 5". Or the name of a case, "Am. Power Co. v. Orr",
# but words with a vowel at their end are whole: "Ohio. Acme Corp. v. Orr".
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
    r"|\(\d{4}[a-z]?\)(?:[,;]| [a-z])|& [A-Z]"
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
        # Letters that a plain word has more than: one can be an initial, "XIV" an ordinal, "Dl" stand for Mr.
        self.shortest = 3 if language.ordinals or not language.code else 1

    def note(self, word: str, stop: int) -> None:
        """Keep a word that isn't known to be cut short and stands so before a small letter."""
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
        """Whether a word is cut short nowhere, in small letters: too long for that, or an English function word."""
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
                if is_cry or _last_word(self._text, 0, match.start()) in self.abbreviations:
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

        self.word = _last_word(text, start, stop)
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


def _last_word(text: str, start: int, stop: int) -> str:
    """Return the word before `stop`, without what opens, at most 16 characters of it."""
    words = text[stop - WORD if stop - start > WORD else start : stop].split()
    word = words[-1].rpartition("(")[2].lstrip(BEFORE) if words else ""
    return word.rpartition(")")[2] or word  # "(CNN)U.S. Senator Orr"


def _spaced(text: str, start: int, place: int, word: str, abbreviations: dict[str, int]) -> str:
    """Return the abbreviation with a space in it that a word at `place` ends ("т. д", "v. Chr"), else the word."""
    whole = f"{text[max(start, place - 3) : place - 2]}.{word}"
    return whole if whole in abbreviations or whole.lower() in abbreviations else word


def _unelided(word: str, abbreviations: dict[str, int]) -> str:
    """Return the initial or the abbreviation behind a lost vowel ("d'A", "l'art"), else all of "today's", "FORM'A"."""
    last = word.replace("’", "'").rpartition("'")[2]
    is_initial = last.isupper() and not word.isupper()
    return last if is_initial or (len(last) > 1 and last in abbreviations) else word


def word_at(text: str, place: int) -> str:
    """Return the word at `place`, without what opens and closes."""
    return text[place : place + 24].split(None, 1)[0].strip(_AROUND)


def is_word(part: str) -> bool:
    """Whether a part of a word is letters and digits, with the marks that combine with them."""
    return part.isalnum() or (not part.isascii() and ("a" + part).isidentifier())


_DOUBLE = late('["“”«»„]')


def _leaves_open(text: str, is_open: bool, closes_above: bool) -> bool:
    """Whether a quotation is open behind a sentence; "“" closes in a text that opens with "„"."""
    for mark in _DOUBLE.findall(text):
        is_open = mark in "„«" or (mark == "“" and not closes_above) or (mark == '"' and not is_open)
    return is_open


def torn(sentences: Sequence[Sentence], texts: Sequence[str], marks: Sequence[str]) -> dict[int, bool]:
    """Return the sentences that begin or end inside double quotes -> whether they have any; a paragraph ends them."""
    found: dict[int, bool] = {}
    paragraph, is_open = -1, False
    is_straight, closes_above = marks == ['"'], "„" in marks
    for index, text in enumerate(texts):
        if sentences[index].paragraph != paragraph:
            paragraph, is_open = sentences[index].paragraph, False

        was_open = is_open
        has_mark = '"' in text if is_straight else any(map(text.__contains__, marks))
        if has_mark:
            is_odd = text.count('"') % 2 == 1
            is_open = was_open != is_odd if is_straight else _leaves_open(text, was_open, closes_above)
        if was_open or is_open:
            found[index] = has_mark
    return found


_CREDIT, _IN_FRONT = 70, 16  # characters in which a credit that opens a sentence ends, and begins at most


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

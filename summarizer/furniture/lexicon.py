"""From a language to what blocks begin with: the words of its furniture, those of sites, an abstract's parts.

The phrases are data, `furniture` in `languages/data/CODE.py`: a reason -> phrases, parted by semicolons.
"""

from __future__ import annotations

from ..languages.language import load, lower
from ..patterns import late
from . import shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ..languages.language import Language

# What stands before the words of a list item, a link or a label.
BULLETS = "*-–—•·▪►▶→←«»[(|#_> \t0123456789."
# Letters by which phrases are found, and those of a word like "app".
_START, _SHORT_START = 4, 3
# A weak phrase says nothing of a sentence with more spaces.
_WEAK = 4
# Characters of a block in which the words are that it opens with.
_HEAD = 60
_MARKS = ":.,!|?'\"“”()[]"
# Who wrote it, where the word stands behind the name: "김하늘 기자", "신안=이민수 선임기자 lee@example.kr".
_SIGNED = late(
    r"(?:\[?[가-힣]{2,10}[ =\]]{1,2})?[가-힣]{2,4} ?(?:선임|인턴|수습|전문|객원)? ?"
    r"(?:기자|특파원|논설위원|앵커|에디터)(?: \S{3,60})?$"
)


class Lexicon:
    """What the furniture of a language says."""

    def __init__(self, language: Language) -> None:
        # Pages in every language say some of it in English.
        words: dict[str, list[str]] = {}
        for known in {language.code: language, "en": load("en")}.values():
            for reason, rows in dict(known.furniture).items():
                if reason == "person" and known is not language and language.code:
                    continue  # "we" is a preposition in Polish
                words.setdefault(reason, []).extend(phrase.strip() for row in rows for phrase in row.split(";"))

        self.is_spaceless, self.is_korean = (is_spaceless := language.is_spaceless), language.code == "ko"
        self.small = frozenset(language.stop_words)
        self.site = Phrases(words.pop("site", []), is_spaceless)
        self.closing = Phrases(words.pop("closing", []), is_spaceless)
        self.starts = frozenset((*self.site.by_start, *self.closing.by_start))
        self.imperatives = frozenset(" ".join(words.pop("imperative", [])).split())
        # "you" is "your" as well, "us" isn't "use".
        self.persons = [
            f" {word}" if len(word) > 2 else f" {word} " for word in " ".join(words.pop("person", [])).split()
        ]
        self.by_first_word: dict[str, list[tuple[str, str, bool]]] = {}
        for reason, phrases in words.items():
            for phrase in filter(None, phrases):
                bare = phrase.lstrip("~")
                # Where words have no spaces between them, a phrase is known by its first character.
                first = bare[0] if is_spaceless and not bare.isascii() else bare.split()[0].strip(_MARKS) or bare[0]
                self.by_first_word.setdefault(first, []).append((bare, reason, phrase != bare))
        # "this" begins sixty phrases, of which most sentences with it have none.
        self.heads: dict[str, tuple[str, ...]] = {}
        for first, entries in self.by_first_word.items():
            entries.sort(key=lambda entry: -len(entry[0]))  # the longest says most
            self.heads[first] = tuple([phrase for phrase, _, _ in entries])

    def opening(self, piece: str, is_prose: bool) -> str | None:
        """Return the reason that a block's first words give, None where they give none."""
        if not (start := lower(piece[:_HEAD]).replace("’", "'").strip()):
            return None
        if self.is_korean and _SIGNED.match(piece):
            return "byline"
        found = self._found(start, piece, is_prose)
        if found is None and start[0] in BULLETS and (bare := start.lstrip(BULLETS)):
            found = self._found(bare, piece, is_prose)
        return found and found[1]

    def _found(self, head: str, piece: str, is_prose: bool) -> tuple[str, str] | None:
        """Return the longest phrase that a head begins with, and its reason."""
        phrases, heads = self.by_first_word, self.heads
        word = head.split(None, 1)[0].strip(_MARKS)
        if not head.startswith(heads.get(word, ())) and not head.startswith(heads.get(head[0], ())):
            return None
        known: list[tuple[str, str, bool]] = [*phrases.get(word, ()), *phrases.get(head[0], ())]
        for phrase, reason, is_weak in known:
            # A word may go on behind a phrase where none has a space, if the phrase is one that says enough.
            is_whole = self.is_spaceless and not is_weak and not phrase.isascii()
            if (
                head.startswith(phrase)
                and (is_whole or not (phrase[-1].isalpha() and head[len(phrase) : len(phrase) + 1].isalpha()))
                and not (is_weak and is_prose and shapes.count(piece, self.is_spaceless) > _WEAK)
            ):
                return phrase, reason
        return None

    def says_more(self, label: str) -> bool:
        """Whether a label goes on behind its one word of furniture as people speak, and not with what sites speak of.

        "Comments in the margin" has a small word in it, and not "Comments: 12", "Share tweet", "Related content"; an
        advert has some, too: "Advertisement - scroll to continue".
        """
        head = lower(label).replace("’", "'")
        found = self._found(head, label, is_prose=False)
        if found is None or not found[0].isalpha() or found[1] == "advertisement":
            return False
        rest = head[len(found[0]) :]
        if rest[:1] != " " or self.site.count(rest) or [who for who in self.persons if who in f"{rest} "]:
            return False
        if self.small.isdisjoint(rest.split()[:-1]):
            return False
        # "Share With Friends": what is a site's has a capital on each word.
        return any(map(str.islower, shapes.letters(label[len(found[0]) :])))

    def hints(self, words: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return the words that a phrase of sites, or of a page's end, may have, and by which letters it is found."""
        starts = self.starts
        return {
            word: (word[:_START], word[:_SHORT_START])
            for word in words
            if word[:_START] in starts or word[:_SHORT_START] in starts
        }


class Phrases:
    """Phrases that are looked for at the beginnings of words, by the first letters of their longest words.

    A look at each word is three times as fast as a look for each of a hundred phrases. Where words have no spaces
    between them, a phrase may stand anywhere.
    """

    def __init__(self, phrases: Iterable[str], is_spaceless: bool) -> None:
        self.all = tuple(filter(None, phrases))
        self.is_spaceless = is_spaceless
        self.by_start: dict[str, list[str]] = {}
        for phrase in self.all:
            word = max(shapes.letters(phrase), key=len)
            self.by_start.setdefault(word[:_START], []).append(f" {phrase}")

    def count(self, text: str) -> int:
        """Return how many of the phrases a text has."""
        lowered = lower(text)
        if self.is_spaceless:
            return self.count_at(lowered, ())
        own = shapes.letters(lowered)
        return self.count_at(lowered, {word[:_START] for word in own}.union([word[:_SHORT_START] for word in own]))

    def count_at(self, lowered: str, starts: Collection[str]) -> int:
        """Return how many of the phrases a text in lower case has, by how its words start."""
        if self.is_spaceless:
            return sum([phrase in lowered for phrase in self.all])
        spaced, by_start = f" {lowered}", self.by_start
        return sum([phrase in spaced for start in starts if start in by_start for phrase in by_start[start]])


_lexicons: dict[str, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """Return the furniture's words of a language, made once."""
    if language.code not in _lexicons:
        _lexicons[language.code] = Lexicon(language)
    return _lexicons[language.code]


# Characters in which a part of an abstract has its name, and how many parts say what was found.
_PART, _PARTS = 24, 2


def abstract_parts(
    texts: Sequence[str], findings: Collection[str], heads: Mapping[int, str] | None = None
) -> dict[int, str]:
    """Return the texts that say what was found, where two parts of an abstract do -> the word in front of them.

    Parameters
    ----------
    texts : sequence of str
        Blocks, or sentences.
    findings : collection of str
        The words, lower case.
    heads : mapping of int to str, optional
        The headings that some stand under, which are words in front as well.

    Examples
    --------
    >>> abstract_parts(["Methods: Counts.", "Results: 12.", "【Conclusion】Few."], {"results", "conclusion"})
    {1: 'results', 2: 'conclusion'}
    """
    said = dict(heads or {})
    for index, text in enumerate(texts):
        head, mark, _ = text[:_PART].replace("：", ":").replace("】", ":").partition(":")
        if mark:
            said[index] = head
    words = {index: lower(head).strip(" .*【[") for index, head in said.items()}
    found = {index: word for index, word in words.items() if word in findings}
    return found if len(set(found.values())) >= _PARTS else {}

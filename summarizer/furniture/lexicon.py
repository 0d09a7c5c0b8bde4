"""From a language's words of page furniture to what the words of a block give away."""

from __future__ import annotations

from ..languages.language import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..languages.language import Language

# What stands before the words of a list item, a link or a label.
BULLETS = "*-–—•·▪►▶→←«»[(|#_> \t0123456789."
# Letters by which phrases are found: two are in every fourth word, four are more than "app" has.
_START = 3
# A weak phrase says nothing of a sentence with more spaces.
_WEAK = 4
_MARKS = ":.,!|?'\"“”()[]"


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

        is_spaceless = language.is_spaceless
        self.site = _Phrases(words.pop("site", []), is_spaceless)
        self.closing = _Phrases(words.pop("closing", []), is_spaceless)
        self.imperatives = frozenset(" ".join(words.pop("imperative", [])).split())
        # "you" is "your" as well, "us" isn't "use".
        self.persons = [
            f" {word}" if len(word) > 2 else f" {word} " for word in " ".join(words.pop("person", [])).split()
        ]
        self.by_first_word: dict[str, list[tuple[str, str, bool]]] = {}
        for reason, phrases in words.items():
            for phrase in filter(None, phrases):
                bare = phrase.lstrip("~")
                entry = (bare, reason, phrase != bare)
                self.by_first_word.setdefault(bare.split()[0].strip(_MARKS) or bare[0], []).append(entry)

    def opening(self, piece: str, is_prose: bool) -> str | None:
        """Return the reason that a block's first words give, None where they give none."""
        if not (start := piece[:60].lower().replace("’", "'").strip()):
            return None
        heads = (start, start.lstrip(BULLETS)) if start[0] in BULLETS else (start,)
        phrases = self.by_first_word

        for head in filter(None, heads):
            word = head.split(None, 1)[0].strip(_MARKS)
            if word not in phrases and head[0] not in phrases:
                continue
            known: list[tuple[str, str, bool]] = [*phrases.get(word, ()), *phrases.get(head[0], ())]
            for phrase, reason, is_weak in known:
                if (
                    head.startswith(phrase)
                    and not (phrase[-1].isalpha() and head[len(phrase) : len(phrase) + 1].isalpha())
                    and not (is_weak and is_prose and piece.count(" ") >= _WEAK)
                ):
                    return reason
        return None

    def site_words(self, piece: str) -> int:
        """Return how many of the things that pages speak of a block names."""
        return self.site.count(piece.lower())


class _Phrases:
    """Phrases that are looked for at the beginnings of words, by the first letters of these.

    A look at each word is three times as fast as a look for each of a hundred phrases. Where words have no spaces
    between them, a phrase may stand anywhere.
    """

    def __init__(self, phrases: Iterable[str], is_spaceless: bool) -> None:
        self.all = tuple(filter(None, phrases))
        self.is_spaceless = is_spaceless
        self.by_start: dict[str, list[str]] = {}
        for phrase in self.all:
            self.by_start.setdefault(phrase[:_START], []).append(f" {phrase}")
        self.starts = frozenset(self.by_start)

    def count(self, lowered: str) -> int:
        """Return how many of the phrases a text in lower case has."""
        if self.is_spaceless:
            return sum([phrase in lowered for phrase in self.all])
        starts = self.starts.intersection([word[:_START] for word in lowered.split()])
        if not starts:
            return 0
        spaced = f" {lowered}"
        return sum([phrase in spaced for start in starts for phrase in self.by_start[start]])


_lexicons: dict[str, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """Return the furniture's words of a language, made once."""
    if language.code not in _lexicons:
        _lexicons[language.code] = Lexicon(language)
    return _lexicons[language.code]

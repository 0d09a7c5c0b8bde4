"""From a language's words of page furniture to what the words of a block give away."""

from __future__ import annotations

from ..languages.language import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

# What stands before the words of a list item, a link or a label.
BULLETS = "*-–—•·▪►▶→←«»[(|#_> \t0123456789."
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
        self.site = tuple(filter(None, words.pop("site", [])))
        self.closing = tuple(filter(None, words.pop("closing", [])))
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
        for head in filter(None, heads):
            word = head.split(None, 1)[0].strip(_MARKS)
            known: list[tuple[str, str, bool]] = [
                *self.by_first_word.get(word, ()),
                *self.by_first_word.get(head[0], ()),
            ]
            for phrase, reason, is_weak in known:
                if (
                    head.startswith(phrase)
                    and not (phrase[-1].isalpha() and head[len(phrase) : len(phrase) + 1].isalpha())
                    and not (is_weak and is_prose and piece.count(" ") >= 4)
                ):
                    return reason
        return None

    def site_words(self, piece: str) -> int:
        """Return how many of the things that pages speak of a block names."""
        lowered = " " + piece.lower()
        return sum([f" {stem}" in lowered for stem in self.site])


_lexicons: dict[str, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """Return the furniture's words of a language, made once."""
    if language.code not in _lexicons:
        _lexicons[language.code] = Lexicon(language)
    return _lexicons[language.code]

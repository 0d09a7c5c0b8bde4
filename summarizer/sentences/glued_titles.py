"""From a text whose title was glued to its article to where the title ends: what a lost line break leaves on top."""

from __future__ import annotations

from ..languages.language import lower
from ..patterns import late
from .marks import LONGEST_SENTENCE, LONGEST_TITLE, QUOTES, TITLED, TOP, TURN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from re import Match

    from ..languages.language import Language

_ENDED = late(r"\w{4}[.!?…][\"”»’)]?\s")
# Words that open sentences, and end names and clauses as well: "Formula One but", "told USA Today that", "kennen Sie".
_WITHIN = frozenset(
    "One Two Three Four Five Six Seven Eight Nine Ten Today Every Sie Ihr Ihre Ihnen Ihren Ihrem Ihrer".split()
)
# A title has _NAMED words at least, and one of its longer words stands again in the article; two, where the article
# begins with "The" and the like, with which a name may begin too ("the paper The Herald", "im Film Das Boot"). Of 1,372
# titles of web pages that were glued to their articles 390 are cut off so (without this rule 463); of 91,000 sentences
# that texts were made to begin with 94 are cut wrongly (without it 251: "USA | Today", "Film | Der").
_NAMED, _TELLING = 3, late(r"[^\W\d_]{4,}")
_ARTICLES = frozenset(
    "The A An Der Die Das Ein Eine El La Los Las Un Una Le Les Une L' Il Lo I Gli O Os As Um Uma De Het Een Den Det "
    "Des En Et".split()
)
# Letters by which a title's word is known again, and the characters behind the title in which it is looked for.
_STEM, _SOON = 6, 500
_NOUNS = "de"  # where a word that follows may be a noun in capitals
_BEHIND = 5  # characters behind a word in which the next begins
# Where the verb comes last, a headline that ends with one was left before any capital: "yeniden açıldı Ordu". Of 2,276
# Turkish sentences, each made the first of a text, one is cut so, rightly; of 27 headlines of our own 23. An ending
# has _STEM_OF_VERB letters in front ("hindi" is a turkey), and _REST words at least follow, up to a stop behind four
# letters or more: fewer are what an inverted sentence puts behind its verb ("intikam alıyor Amerika").
_STEM_OF_VERB, _REST = 2, 5
_STOPPED = late(r"(?<![\w’'])([\w’']{4,}+)[.!?…][.!?…\"”’»)]{0,9}(?:\s|\Z)")


def behind_title(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind a title that begins the text, before a word that opens sentences: "Ferries are late The ferry to Holm"."""
    if start > TOP or text[:start].strip() or end - start < TITLED or text[start].islower():
        return ()
    last = start + LONGEST_TITLE
    stop = _ENDED.search(text, start, last)
    found = TURN.finditer(text, start, stop.end() if stop else last)
    places = [match.start() + 1 for match in found if _turns(text, start, match, language)]
    # In a title in title case such words stand as well: "Life Around the Lake The water".
    return places[-1:]


def _turns(text: str, start: int, match: Match[str], language: Language) -> bool:
    """Whether a title ends before a word with a capital: in no quotation, one of its words stands again behind it."""
    before, place = text[start : match.start()], match.start() + 1
    words = before.split()
    if len(words) < _NAMED or not (words[-1][-1].isalnum() or words[-1][-1] in ")%"):
        return False
    if before.count('"') % 2 or any(before.count(opener) > before.count(closer) for opener, closer in QUOTES[1:]):
        return False

    is_opened = _is_opened(text, match, words[-1], language)
    if not is_opened and not (language.finals and _is_ended(words, text, place, language)):
        return False
    behind = lower(text[match.end(1) if is_opened else place :][:_SOON])
    told = {token[:_STEM] for token in _TELLING.findall(lower(before)) if token not in language.stop_words}
    return sum([stem in behind for stem in told]) > (is_opened and match[1].replace("’", "'") in _ARTICLES)


def _is_opened(text: str, match: Match[str], last: str, language: Language) -> bool:
    """Whether a sentence may begin with a word: a starter, before a small letter, behind no "of"."""
    word = match[1].replace("’", "'")
    if last.lower() in language.stop_words or word not in language.starters or word in _WITHIN:
        return False
    follower = text[match.end(1) : match.end(1) + _BEHIND].lstrip(" \n,")
    return word.lower() not in language.addresses and (follower[:1].islower() or language.code == _NOUNS)


def _is_ended(words: list[str], text: str, place: int, language: Language) -> bool:
    """Whether a title's words end as a sentence does, and enough follows for another one: "yol açıldı Holm halkı"."""
    if not _is_final(words[-1], language) or lower(words[0]) in language.stop_words or "," in " ".join(words):
        return False
    stops = _STOPPED.finditer(text, place, place + LONGEST_SENTENCE)
    stop = next((stop for stop in stops if lower(stop[1]) not in language.abbreviations), None)
    return stop is not None and len(text[place : stop.end()].split()) >= _REST


def _is_final(word: str, language: Language) -> bool:
    """Whether a word is a verb that ends sentences, by its ending or as a whole."""
    endings = [f"-{word[cut:]}" for cut in range(_STEM_OF_VERB, len(word))]
    return f"!{word}" not in language.finals and not language.finals.isdisjoint([word, *endings])

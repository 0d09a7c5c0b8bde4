"""From a text whose title was glued to its article to where the title ends: what a lost line break leaves on top."""

from __future__ import annotations

from ..patterns import late
from .marks import LONGEST_TITLE, QUOTES, TITLED, TOP, TURN

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
    """Whether a sentence may begin with a word: a starter, in no quotation, before a small letter, behind no "of"."""
    before, word = text[start : match.start()], match[1].replace("’", "'")
    words = before.split()
    if not (words[-1][-1].isalnum() or words[-1][-1] in ")%") or words[-1].lower() in language.stop_words:
        return False
    if word not in language.starters or word in _WITHIN or word.lower() in language.addresses or len(words) < _NAMED:
        return False

    if before.count('"') % 2 or any(before.count(opener) > before.count(closer) for opener, closer in QUOTES[1:]):
        return False
    behind = text[match.end(1) : match.end(1) + _SOON].lower()
    follower = text[match.end(1) : match.end(1) + _BEHIND].lstrip(" \n,")
    if not (follower[:1].islower() or language.code == _NOUNS):
        return False
    told = {token[:_STEM] for token in _TELLING.findall(before.lower()) if token not in language.stop_words}
    return sum([stem in behind for stem in told]) > (word in _ARTICLES)

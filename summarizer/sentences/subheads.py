"""From prose into which subheads were glued, or in which smileys stand for stops, to where it is cut.

Each rule says where a block is cut, with its example, as those of `seams` do.
"""

from __future__ import annotations

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from re import Pattern

    from ..languages.language import Language

# A capital where two words were glued: behind two small letters ("ParisLe"), or before a small one behind two capitals
# ("OTANLe"). In French news a subhead ends at each of 51 and 12 such places where a word begins that opens sentences,
# and small letters follow; in English at two in three of the former, the others are in names ("LinkedIn", "GiveWell").
_CAPITAL = r"[A-ZÀ-ÞΑ-ΩЀ-Я](?:(?<=[a-zß-ÿα-ώа-џ]{2}.)|(?<=[A-ZÀ-ÞΑ-ΩЀ-Я]{2}.)(?=[a-zß-ÿα-ώа-џ]))"
# The sign that a text has such a place, and the word that begins there.
_GLUED, _JOINED = late(_CAPITAL), late(_CAPITAL + r"[^\W\d_]*+['’]?")
# Agencies put subheads between dashes, behind a stop: 25 of 25 in French news. The sign of it, and the subhead.
_SUBHEAD = r"-(?:(?<=[.!?\"”»]-)|(?<=[.!?\"”»] -)) [^\n.?!…]{2,70}? -"
_BETWEEN, _DASHED = late(_SUBHEAD), late(_SUBHEAD + r"(?= ?[\"“«A-ZÀ-Þ])")
_SMILING = ("ru", "uk")  # languages in which brackets without eyes are a smile: "Приду ещё))"
# What hardly ends a name in English.
_OPENS_ENGLISH = frozenset("The These They There This".split())
_NOUNS = "de"  # where a noun in capitals follows "Die"
# A name is said again within so many characters; what is glued by chance is not.
_NEAR = 2000
_NO_WORD = frozenset("#@/_.\\")
_QUOTES = frozenset('"“«')  # a quotation that follows the word: "encore tenaceCe « diagnostic »"
# Words that point at what a subhead names, which neither names nor titles begin with: 8 of 9 in French news.
_POINTING = {
    "fr": late(r" (?:Ces|Cette|Cet|Ils?|Elles?|Selon) (?=[a-zß-ÿ])"),
    "es": late(r" (?:Est[eao]s?|Según|Ellos) (?=[a-zß-ÿ])"),
    "it": late(r" (?:Quest[aeio]|Secondo) (?=[a-zß-ÿ])"),
    "pt": late(r" (?:Est[ea]s?|Segundo|Eles) (?=[a-zß-ÿ])"),
}
# Words behind which a title stands, and those of a heading's verb and before one, which say that it is a sentence.
_NAMING = frozenset(
    "titre chanson film livre roman album série article poème pièce disque opéra essai título canción película libro "
    "novela poema disco obra titolo canzone romanzo poesia opera brano canção filme livro peça "
    "a ont ha han hanno tem têm il elle on je nous vous él ella yo io lui lei noi ele ela eu nós".split()
)
# Words of the shortest and the longest subhead; characters in which it begins.
_FEWEST, _MOST, _BACK = 2, 12, 120
_BEFORE = '.!?…"”»:•>'
# A face that ends what somebody wrote without a mark: in mails, reviews and pages a sentence ends at 23 of 24.
_FACE = late(r"[:;](?<=\w\s.)-?[)D](?=\s[A-Z][a-z])")
# The same as Russian and Ukrainian write it, where a bracket closes what none opened.
_SMILE = late(r"\)(?<=\w\))\){1,9}(?=\s[А-ЯЁЇІЄҐ])")
# Characters before a face in which its bracket may have been opened.
_OPENED = 250


def signs_of_subheads(text: str, language: Language) -> list[str]:
    """Return the signs of what may be glued into a text that isn't English; in some languages any capital is one."""
    signs = ["- -"] if "-" in text and _BETWEEN.search(text) else []
    signs += ["aA"] if language.code and _GLUED.search(text) else []
    signs += ["a A"] if language.code in _POINTING else []
    return signs + (["))"] if language.code in _SMILING and "))" in text else [])


def behind_joined(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between a subhead and the word glued to it: "Des rassemblements à ParisLe groupe appelle"."""
    return [
        match.start()
        for match in _JOINED.finditer(text, start, end)
        if match.start() - start > 1
        and match[0] in language.starters
        and _is_joined(text, match.start(), match.end(), language)
    ]


def _is_joined(text: str, place: int, behind: int, language: Language) -> bool:
    """Whether two words meet at `place`: a small letter follows the second, and no name is written so here."""
    is_elided = text[behind - 1] in "'’"
    follows = behind + (not is_elided) + text.startswith(", ", behind)
    follower = text[follows : follows + 1]
    if not (is_elided or text.startswith((" ", ", "), behind)) or not (
        follower.islower() or follower in _QUOTES or language.code == _NOUNS
    ):
        return False

    token = text[max(0, place - _BACK) : behind].split()[-1]
    if not _NO_WORD.isdisjoint(token):
        return False
    if language.code == "en" and text[place:behind] not in _OPENS_ENGLISH:
        return False
    return text.find(token, behind, behind + _NEAR) < 0 and text.find(token, max(0, place - _NEAR), place) < 0


def around_dashed(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Around a subhead between dashes: "cinq ans.- Rituels bousculés -Pour respecter"."""
    return [place for match in _DASHED.finditer(text, start, end) for place in match.span()]


def before_pointing(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Between a subhead and a sentence that points at it: "de bus. Zone rouge Ces mesures interviennent"."""
    found = _POINTING[language.code].finditer(text, start, end)
    return [match.start() + 1 for match in found if _is_headed(text, start, match.start())]


def _is_headed(text: str, start: int, place: int) -> bool:
    """Whether a subhead ends at `place`: a few words behind a mark, a capital first."""
    first = max(start, place - _BACK)
    cut = max([text.rfind(mark, first, place) for mark in _BEFORE])
    if cut < 0 and first > start:
        return False  # it begins farther back
    words = text[max(cut + 1, first) : place].split()
    is_short = _FEWEST <= len(words) <= _MOST and words[0][0].isupper() and "," not in "".join(words)
    return is_short and _NAMING.isdisjoint(map(str.lower, words))


def behind_face(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind a face: "It works now :) We are glad"."""
    return _of_faces(text, start, end, _FACE)


def behind_smile(text: str, start: int, end: int, language: Language) -> Iterable[int]:
    """Behind a smile: "Приду ещё)) Спасибо"."""
    return _of_faces(text, start, end, _SMILE)


def _of_faces(text: str, start: int, end: int, pattern: Pattern[str]) -> list[int]:
    """Return where faces end whose bracket closes none that was opened shortly before."""
    found = [
        (match.end(), text[max(start, match.end() - _OPENED) : match.end()])
        for match in pattern.finditer(text, start, end)
    ]
    return [place for place, said in found if said[-1] != ")" or said.count("(") < said.count(")")]

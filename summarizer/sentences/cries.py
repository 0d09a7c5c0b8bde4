"""From a question, a cry or an ellipsis to whether a sentence ends there: named rules, as `ends` has them for stops."""

from __future__ import annotations

from ..patterns import late
from .evidence import Mark
from .marks import CLAUSES, QUOTED, SPOKE, word_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = Callable[[Mark], bool | None]


# Who spoke, or a verb whose subject the quotation is: what goes on behind `"Stop!"`, `Huh?` and `Yahoo!`.
_GOES_ON = SPOKE | frozenset("is was are were has had may might can could would will means and or of for".split())
TITLES = frozenset("Mr Mrs Ms Dr Prof Sir Rev Sgt Capt Lt Col Gen Sen Rep Gov".split())
_NOBODY = frozenset("Nobody None No Neither Nothing".split())
_OPENED_BY = {"!": "¡", "?": "¿"}
_OPENS = "‘„‚‹"  # what only opens a quotation: "‘Is it open?’ ‘No,’ he said."
_FARTHEST = 200  # characters back in which the one that opens is sought: else a text of small letters is quadratic
# Who spoke, in French and Portuguese: "demanda-t-il", "dit-elle".
_INVERTED = late(r"[^\W\d_]{2,20}-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous)\b")
# A quotation mark that became a question mark, before a word.
_LOST = late(r"[\s(]\?\w")


def _cry_in_name(mark: Mark) -> bool | None:
    """Within a name: "at Yahoo! in Leeds", "on E! News", not "at Yahoo! It"."""
    is_letter = mark.is_letter() and mark.word.isupper() and mark.text[mark.stop] == "!"
    is_name = is_letter or mark.word + mark.text[mark.stop] in mark.language.abbreviations
    return mark.follower.isupper() and mark.is_before_starter() if is_name else None


def _in_bracket(mark: Mark) -> bool | None:
    """Within a bracket that holds nothing else: "das (?) Haus", "so (!!) Orr"."""
    if mark.text[mark.stop - 1] != "(" or mark.text[mark.after - 1] != ")":
        return None
    # An ellipsis in brackets stands for what was left out, and so between sentences as well.
    return False if mark.text[mark.stop] in "!?" and not mark.is_before_starter() else None


def _aside(mark: Mark) -> bool | None:
    """Before an aside, or who spoke: "— Кто там? — спросил он"."""
    return False if mark.is_before_aside() else None


def _lost_quote(mark: Mark) -> bool | None:
    """At a quotation mark that became a question mark: "It is safe,? Orr said", "the ?unsafe? pier", "“safe,�? Orr"."""
    text, stop = mark.text, mark.stop
    if text[stop] != "?" or not text[stop + 1].isspace():
        return None
    if text[stop - 1] == "\ufffd" and not text[stop - 2].isalpha():  # "a caf�?" lost its letter
        return text[stop - 2] in ".!?…"
    earliest = max(0, mark.start - 1, stop - _FARTHEST)
    is_lost = text[stop - 1] == "," or (mark.follower.islower() and _LOST.search(text, earliest, stop))
    return False if is_lost else None


def _cry_before_small_letter(mark: Mark) -> bool | None:
    """Before a small letter: '"Stop!" she cried', "Which? magazine", but in informal text "why? we left"."""
    text, place = mark.text, mark.place
    if not mark.follower.islower() or text[place + 1 : place + 2].isupper():
        return None
    opened = _OPENED_BY.get(text[mark.stop])
    if opened and text.find(opened, mark.start + 1, mark.stop) > 0:
        return False  # "gritó ¡basta! y se fue"
    if text[mark.stop] == "…" or text[mark.after - 1] in QUOTED or text[mark.after - 1] in ")]}":
        return False

    opening = text[mark.start]
    if opening in "–—" or (opening == "-" and mark.language.code != "en"):
        return False
    behind = word_at(text, place)
    if _INVERTED.match(text, place):
        return False
    if behind in _GOES_ON or (_is_name(mark) and behind.replace("’", "'") not in CLAUSES):
        return False
    return mark.evidence.opens_behind_cry(mark.word + text[mark.stop], place)


def _is_name(mark: Mark) -> bool:
    """Whether the word before a cry has a capital that its sentence doesn't give it: "on Therapy? all night"."""
    is_within = mark.stop - len(mark.word) > mark.start and mark.language.code != "de"
    return is_within and mark.word.istitle() and mark.evidence.is_edited()


def speaker(mark: Mark) -> bool | None:
    """Behind a quotation up to three words and then a verb say who spoke: '"Why?" the old Mr. Hart cried'."""
    if mark.text[mark.after - 1] not in QUOTED:
        return None
    if mark.follower in QUOTED or mark.follower in _OPENS:
        return True  # '"Is it open?" "No," he said.'
    for number, word in enumerate(mark.text[mark.place : mark.place + 48].split()[:4]):
        bare = word.rstrip(".,:।")
        if bare in SPOKE and not (number == 0 and bare[0].isupper()):
            return word[-1] == ":"  # what follows a colon is the next thing said
        if (bare != word and bare not in TITLES) or bare in _NOBODY:
            break
    return True


# At an exclamation or question mark, an ellipsis and all others but a stop.
CRIES: tuple[Rule, ...] = (_cry_in_name, _in_bracket, _aside, _lost_quote, _cry_before_small_letter, speaker)

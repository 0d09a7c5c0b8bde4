"""From sentences to what a reader stumbles over where each stands alone, and what that costs."""

from __future__ import annotations

from bisect import bisect
from collections import namedtuple
from itertools import accumulate, pairwise

from ..document import texts_said
from ..patterns import late
from ..sentences.form import (
    CLOSERS,
    LONGEST_DATELINE,
    OPENERS,
    STOPS,
    is_dateline,
    is_item,
    is_question,
    leaves_open,
    places_of,
    points_at_picture,
    words_quoted,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NamedTuple

    from ..languages.language import Language
    from ..representation.representation import Representation

    class Rule(NamedTuple):
        """Something that a reader stumbles over in a sentence."""

        said: str
        cost: float
        asked: str
        signs: tuple[str, ...]
        share: Callable[[str], float]

else:
    Rule = namedtuple("Rule", "said cost asked signs share")
    Rule.__doc__ = """Something that a reader stumbles over in a sentence.

    Attributes
    ----------
    said : str
        What `why` calls it.
    cost : float
        What it costs, in units of the score, above 0.
    asked : {"any", "start", "end", "brief"}
        Which sentences may have it: any, those that don't start with a capital and no bracket, those that don't end in
        a full stop behind a letter, or the brief ones.
    signs : tuple of str
        Characters of which a sentence has one where it has that: others aren't asked. Empty: all are.
    share : callable
        str -> how far a sentence has it, 0 (not) to 1 (wholly).
    """

# A sentence with fewer characters and spaces than both is short; how far its first letter is looked for behind marks.
_FEW_CHARACTERS, _FEW_SPACES, _MARKS = 60, 5, 16
# A name or a word and a colon, with which captions and turns of talk begin.
_LABEL = late(r"(?=[^\W\d_])(?![a-zß-öø-ÿ])[^:.!?\"“”]{1,35}:\s+[^\W\d_]")
_ADDRESS = late(r"(?:^|[\s(])(?:@\w|#\w+(?![\w#]))|://")
# What stands before a full stop that isn't a sentence's usual one.
_LOOSE = " ."
# The dash comes first: a pattern that begins with a sign is looked for at once.
_CUT = late(r"[-—](?:(?<= \w-) |(?<= \w\w-) |(?<= \w\w\w-) |(?<=\w-) —|(?<=—) (?=[A-ZÀ-Þ])|(?<=--) (?=[A-ZÀ-Þ]))")
_MARKS_OF_QUOTES = ('"', "“", "”", "«", "»", "„")
# Of more sentences than one in so many that begin with a label, it is the text's own form: an interview, a script.
_LABELLED = 5


def _begins_small(text: str) -> bool:
    """Whether a sentence's first letter is a small one."""
    return not text[0].isupper() and text[:_MARKS].lstrip(OPENERS)[:1].islower()


def _last(text: str) -> str:
    """Return the mark that ends a sentence, behind no closing quotation mark or bracket."""
    return text[-1] if text[-1] == "." else text.rstrip(CLOSERS)[-1:]


def _is_unended(text: str) -> bool:
    """Whether a sentence ends in no mark that ends sentences, nor in a colon."""
    return (last := _last(text)) not in STOPS and last != ":" and not is_question(text)


def _quoted(text: str) -> float:
    """Return the share of a sentence's words that stand between double quotes."""
    return min(1.0, words_quoted(text) / (text.count(" ") + 1))


def _has_bar(text: str) -> bool:
    """Whether a headline or a rubric is glued to a sentence, or stands alone before its bar."""
    return " | " in text or text.endswith(" |")


def _trails_off(text: str) -> bool:
    """Whether a sentence ends in dots."""
    return text.rstrip(CLOSERS).endswith(("..", "…"))


def _has_address(text: str) -> bool:
    """Whether a sentence has a name, a tag or an address of the web."""
    return ("@" in text or "#" in text or "://" in text) and _ADDRESS.search(text) is not None


def _is_cut(text: str) -> bool:
    """Whether a word or a sentence breaks off in the middle, as in talk that is written down."""
    return ("- " in text or "—" in text) and _CUT.search(text) is not None


def _is_short(text: str) -> bool:
    """Whether a sentence has only a few words; in scripts without spaces characters alone say so."""
    return len(text) < _FEW_CHARACTERS and text.count(" ") < _FEW_SPACES


# The first nine were chosen on CNN, Daily Mail, REALSumm, Inshorts, the freelance writers and GUM as far up as ROUGE
# stays: together they cost it nothing, and the share of summaries with a fault falls to 12 %.
RULES = (
    Rule("begins like a fragment", 0.6, "start", (), _begins_small),  # "and went home."
    Rule("ends like a fragment", 0.3, "end", (), _is_unended),  # "Read more"
    Rule("announces what follows", 1.0, "end", (), lambda text: _last(text) == ":"),  # "The council decided:"
    Rule("a question", 0.5, "end", (), is_question),  # "Who will pay?"
    Rule("words quoted", 0.6, "any", _MARKS_OF_QUOTES, _quoted),  # "“We never gave up.”"
    Rule("points at a picture", 0.5, "any", ("(",), points_at_picture),  # "The mayor (left) and his brother."
    Rule("an item of a list", 0.5, "start", (), is_item),  # "3) Bring water."
    Rule("a place and a date", 0.5, "brief", (), is_dateline),  # "London, 12 May."
    Rule("short", 5.0, "brief", (), _is_short),  # "It rained."
)
# What readers call unfit of these, in the sentences that tempt (its share): a bar 14 of 14, a loose stop 58 of 70, torn
# quotes 89 of 175, dots 8 of 25, addresses 17 of 31, words cut off 8 of 34, courtesies 20 of 45.
FORMS = (
    Rule("has a headline's bar", 1.0, "any", ("|",), _has_bar),  # "Turnout falls | Leader | The votes are in."
    Rule("has a loose stop", 0.5, "end", (), lambda text: text.endswith(" .")),  # "She has been to the island twice ."
    Rule("trails off", 0.3, "end", (), _trails_off),  # "Once again..."
    Rule("has an address", 0.5, "any", ("@", "#", "/"), _has_address),  # "A post by Ann (@ann) on 1 May."
    Rule("breaks off", 0.4, "any", ("-", "—"), _is_cut),  # "She could, but then af- — I wanted to stay."
)
# The words are the language's.
COURTEOUS = Rule("courteous", 0.6, "any", (), bool)  # "I thank the minister for her kind welcome."
# With the fillers that a text's first sentences are trusted less for: transcripts gain 1.1, meetings' ROUGE .1.
FUMBLED = Rule("fumbled", 0.2, "any", (), bool)  # "Um, the job was out at the, uh, harbour."
# Whoever tells a reader "you" talks to somebody else: readers' picks gain .4 in English, 7 in transcripts; .2 to .4 is
# the same. Of more sentences than one in three it is the text's own form: recipes, advice.
ADDRESSED = Rule("talks to somebody", 0.3, "any", (), bool)  # "You know what I mean."
_ADVISED = 3
TORN = Rule("half a quotation", 0.3, "any", (), bool)  # "That is all." of a quotation of three sentences
# With a mark whose fellow is in another sentence it is unfit, however well it scores.
OPEN = Rule("one quotation mark of two", 0.8, "any", (), bool)  # "“I'm glad to be here." of two sentences
# Readers' picks gain .008 in English and .007 in others; .5 to .8 is the same.
LABEL = Rule(
    "begins with a label", 0.8, "any", (":",), lambda text: ":" in text[1:36] and _LABEL.match(text) is not None
)


def costs(representation: Representation) -> list[float]:
    """Return what makes each sentence hard to read alone, in units of the score: 0 nothing.

    Parameters
    ----------
    representation : Representation
        Of n sentences.

    Returns
    -------
    list of float
        Length n.
    """
    total = [0.0] * len(representation)
    for rule, shares in stumbles(representation):
        cost = rule.cost
        for index, share in shares.items():
            total[index] += cost * share  # True is 1
    return total


def stumbles(representation: Representation) -> list[tuple[Rule, dict[int, float]]]:
    """Return what a reader stumbles over, with how far each sentence that has it does.

    Parameters
    ----------
    representation : Representation
        Of n sentences.

    Returns
    -------
    list of (Rule, dict of int to float)
        Index -> share above 0; rules that no sentence breaks are left out.
    """
    texts = texts_said(representation.sentences)
    whole = "\n".join(texts)
    known = [(index, text) for index, text in enumerate(texts) if text]  # others are empty where it was read back
    asked = {
        "any": [index for index, _ in known],
        "start": [index for index, text in known if not text[0].isupper() or text[1:2] == ")"],
        # Most end in a letter and a full stop, and most are longer than a place and a date.
        "end": [index for index, text in known if text[-1] != "." or text[-2:-1] in _LOOSE],
        "brief": [index for index, text in known if len(text) <= LONGEST_DATELINE],
    }
    found = [(rule, _shares(rule, texts, whole, asked[rule.asked])) for rule in (*RULES, *FORMS)]
    language = representation.language
    said = ((COURTEOUS, language.courtesies), (FUMBLED, language.fillers))
    found += [(rule, having(representation, phrases)) for rule, phrases in said]
    found.append((ADDRESSED, _addressed(texts, whole, language)))
    quoting = _with(_MARKS_OF_QUOTES, texts, whole, asked["any"])
    torn = _torn(representation, quoting, "„" in whole)
    found.append((OPEN, {index: torn.pop(index) for index in quoting if index in torn}))
    found.append((TORN, torn))

    # A tab behind a colon is a row of a table where no colon has a space behind it.
    labelled = _shares(LABEL, texts, whole, asked["any"]) if ":" in whole and ": " in whole else {}
    if _LABELLED * len(labelled) <= len(texts):
        found.append((LABEL, labelled))
    return [(rule, shares) for rule, shares in found if shares]


def _shares(rule: Rule, texts: Sequence[str], whole: str, asked: Sequence[int]) -> dict[int, float]:
    """Return which of the sentences asked about break a rule, each with how far."""
    if rule.signs:
        asked = _with(rule.signs, texts, whole, asked)
    share = rule.share
    return {index: found for index in asked if (found := share(texts[index]))}


def _with(signs: Sequence[str], texts: Sequence[str], whole: str, asked: Sequence[int]) -> Sequence[int]:
    """Return the sentences that have one of some signs, in order.

    Single characters, first in the whole text: two are looked for thirty times as long.
    """
    there = [sign for sign in signs if sign in whole]
    if len(there) < 2:
        return [index for sign in there for index in asked if sign in texts[index]]
    return sorted({index for sign in there for index in asked if sign in texts[index]})


def having(representation: Representation, words: frozenset[str]) -> dict[int, float]:
    """Return the sentences that have one of some words, each with 1."""
    frequency = representation.frequency
    there = frequency.keys() & words
    if not there:
        return {}
    return {index: 1.0 for index, own in enumerate(representation.distinct) if not there.isdisjoint(own)}


def _addressed(texts: Sequence[str], whole: str, language: Language) -> dict[int, float]:
    """Return the sentences that have a word for whom they talk to, each with 1; none where a third of them has."""
    low = whole.lower()
    if len(low) != len(whole):  # "İ" becomes two characters
        low = whole
    places = places_of(language.addresses, low)
    if not places:
        return {}
    ends = list(accumulate([len(text) + 1 for text in texts]))
    found = {bisect(ends, place): 1.0 for place in places}
    return found if _ADVISED * len(found) <= len(texts) else {}


def _torn(representation: Representation, quoting: Sequence[int], closes_above: bool) -> dict[int, float]:
    """Return the sentences that begin or end inside of double quotes, each with 1; a paragraph's end closes them.

    Of the sentences only those are looked at that have such a mark, and those behind one that leaves a quotation open.
    """
    found: dict[int, float] = {}
    sentences = representation.sentences
    paragraph, was_open = -1, False
    for index, following in pairwise([*quoting, len(sentences)]):
        sentence = sentences[index]
        if sentence.paragraph != paragraph:
            paragraph, was_open = sentence.paragraph, False

        is_open = leaves_open(sentence.text, was_open, closes_above)
        if was_open or is_open:
            found[index] = 1.0
        if is_open:
            inside = range(index + 1, following)
            found.update([(behind, 1.0) for behind in inside if sentences[behind].paragraph == paragraph])
        was_open = is_open
    return found


def in_words(representation: Representation) -> Callable[[int], str]:
    """Return what says in words what a reader stumbles over in a sentence."""
    found, texts = stumbles(representation), texts_said(representation.sentences)

    def said(index: int) -> str:
        return ", ".join([_said(rule, texts[index]) for rule, shares in found if index in shares])

    return said


def _said(rule: Rule, text: str) -> str:
    """Return what a rule found in a sentence."""
    return f"{words_quoted(text)} {rule.said}" if rule.share is _quoted else rule.said

"""From sentences to what a reader stumbles over where each stands alone, and what that costs."""

# Longer than the rule: a table of what readers stumble over, each with its example and evidence, and who asks it.

from __future__ import annotations

from bisect import bisect
from collections import namedtuple
from functools import cached_property, lru_cache
from itertools import accumulate

from ..furniture.lexicon import lexicon
from ..furniture.shapes import names_picture
from ..languages.language import lower, plain
from ..patterns import opens_clause, places_of, roots
from ..representation.terms import phrases_by_term, phrases_said
from ..sentences.form import (
    FEW_NAMES,
    LONGEST_DATELINE,
    announces,
    begins_small,
    has_address,
    has_bar,
    has_few_letters,
    has_heading,
    has_loose_stop,
    has_quoted_heading,
    is_aside,
    is_caption,
    is_credited,
    is_cut,
    is_dateline,
    is_half_quoted,
    is_item,
    is_labelled,
    is_question,
    is_short,
    is_unended,
    lists_names,
    points_at_picture,
    quoted,
    shows_scene,
    trails_off,
    words_quoted,
)
from ..sentences.marks import torn, turned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NamedTuple

    from ..representation.representation import Representation

    class Rule(NamedTuple):
        """Something that a reader stumbles over in a sentence."""

        said: str
        cost: float
        asked: frozenset[str]
        share: Callable[[str], float]

else:
    Rule = namedtuple("Rule", "said cost asked share")
    Rule.__doc__ = """Something that a reader stumbles over in a sentence.

    Attributes
    ----------
    said : str
        What `why` calls it.
    cost : float
        What it costs, in units of the score, above 0.
    asked : frozenset of str
        Signs and kinds of which a sentence has one where it has that: others aren't asked. Kinds are "start" (no
        capital at its start, or a bracket behind it), "capitals" (its second letter is one), "end" (no full stop behind
        a letter at its end), "brief", "many" (commas enough for a list) and "odd" (no letter at its start, or words too
        long or short).
    share : callable
        str -> how far a sentence has it, 0 (not) to 1 (wholly).
    """

# What stands before a full stop that isn't a sentence's usual one.
_LOOSE = " ."
_KINDS = ("start", "capitals", "end", "brief", "odd", "many")
_START, _CAPITALS, _END, _BRIEF, _ODD, _MANY = (frozenset([kind]) for kind in _KINDS)
# Characters of words and the spaces between them, from the fewest to the most on average in a sentence of any language.
_SHORTEST, _LONGEST = 3, 16
_QUOTING, _ANY = frozenset('"“”«»„'), frozenset[str]()
# Of more sentences than one in so many that begin with a label, it is the text's own form where labels come again, as
# in an interview. Where over half of them differ they are captions (19 of 19 that readers marked) or a list's items.
_LABELLED, _AGAIN = 5, 2

FRAGMENT = Rule("begins like a fragment", 0.75, _START, begins_small)  # "and went home."
QUOTED = Rule("words quoted", 0.6, _QUOTING, quoted)  # "“We never gave up.”"
# The first nine were chosen on CNN, Daily Mail, REALSumm, Inshorts, the freelance writers and GUM as far up as ROUGE
# stays: it loses nothing, and the share of summaries with a fault falls to 12 %; with .75, .5 and .7 for fragments and
# questions from 6.8 on 14 corpora to 6.3 %. From .8 on what begins small would be unfit, and "iPhone" begins so.
RULES = (
    FRAGMENT,
    Rule("ends like a fragment", 0.5, _END, is_unended),  # "Read more"
    Rule("announces what follows", 1.0, _END, announces),  # "The council decided:"
    Rule("a question", 0.7, _END, is_question),  # "Who will pay?"
    QUOTED,
    Rule("points at a picture", 0.5, frozenset("(（=＝"), points_at_picture),  # "The mayor (left) and his brother."
    Rule("an item of a list", 0.5, _START, is_item),  # "3) Bring water."
    Rule("a place and a date", 0.5, _BRIEF, is_dateline),  # "London, 12 May."
    Rule("short", 5.0, _BRIEF, is_short),  # "It rained."
)
# What readers call unfit of these, in the sentences that tempt (its share): a bar 14 of 14, a loose stop 58 of 70, torn
# quotes 89 of 175, dots 8 of 25, addresses 17 of 31, words cut off 8 of 34, courtesies 20 of 45, headings in
# capitals 14 of 14.
FORMS = (
    Rule("has a headline's bar", 1.0, frozenset("|"), has_bar),  # "Turnout falls | Leader | The votes are in."
    Rule("has a loose stop", 0.5, _END, has_loose_stop),  # "She has been to the island twice ."
    Rule("trails off", 0.3, _END, trails_off),  # "Once again..."
    Rule("has an address", 0.5, frozenset("@#/"), has_address),  # "A post by Ann (@ann) on 1 May."
    Rule("has a heading in front", 0.8, _CAPITALS, has_heading),  # "THE COST Nobody knows what the pier will cost."
    # Of 135 in the tuned half none is marked to pick, 62 are unfit: British papers quote in single marks.
    Rule("one quotation mark of two", 0.8, _START | _END, is_half_quoted),  # "'I'm glad to be here."
    Rule("breaks off", 0.4, frozenset("-—"), is_cut),  # "She could, but then af- — I wanted to stay."
    # The readers' documents have too few of these two to tell more than that they are unfit.
    Rule("hardly a letter", 4.0, _ODD, has_few_letters),  # "(((((((("
    Rule("a list of names", 1.2, frozenset([*_MANY, "–"]), lists_names),  # "Holm: Lee, Sol, Pike, Dal, Moor, Brem."
    Rule("an aside", 1.0, _START, is_aside),  # "(The pier is older than the town.)"
    # Of 51,177 sentences of ten corpora 7 are one: five captions, and two lines of a list of sources.
    Rule("shows a scene", 1.2, _START | {", "}, shows_scene),  # "The mayor speaks in Holm, Ohio, Monday, May 4, 2026."
)
# The two that ask for words of the language.
CAPTION = Rule("a caption", 0.8, frozenset([", "]), bool)  # "Ann Lee, of the harbour board, during a talk in Oban."
# Of 18 French ones (16 of 203 texts have one) none is a part of its sentence.
HEADED = Rule("has a heading in front", 0.8, _START, bool)  # "“We never gave up” The divers went down at dawn."
# A sentence of fewer characters that greets does nothing else: "Good evening and welcome to the harbour's call." By
# phrases: of five in the tuned half four are unfit, the fifth is none to pick.
_GREETING = 80
_SALUTATION = 60  # characters
COURTEOUS = Rule("courteous", 1.2, _ANY, bool)  # "I thank the minister for her kind welcome."
# With the fillers that a text's first sentences are trusted less for: transcripts gain 1.1, meetings' ROUGE .1.
FUMBLED = Rule("fumbled", 0.2, _ANY, bool)  # "Um, the job was out at the, uh, harbour."
# Whoever tells a reader "you" talks to somebody else: readers' picks gain .4 in English, 7 in transcripts; .2 to .4 is
# the same. Of more sentences than one in three it is the text's own form: recipes, advice.
ADDRESSED = Rule("talks to somebody", 0.3, _ANY, bool)  # "You know what I mean."
# Phrases that fill talk, where one sentence in twenty has one: transcripts gain 3, English .4; .3 to .5 is the same.
HEDGED = Rule("hedged", 0.3, _ANY, bool)  # "I mean, it's kind of a pier, you know."
_ADVISED, _TALKED = 3, 20
PROCEDURE = Rule("procedure", 1.2, _ANY, bool)  # "The minutes of the last meeting were read and agreed."
TORN = Rule("half a quotation", 0.3, _ANY, bool)  # "That is all." of a quotation of three sentences
# With a mark whose fellow is in another sentence it is unfit, however well it scores.
OPEN = Rule("one quotation mark of two", 0.8, _ANY, bool)  # "“I'm glad to be here." of two sentences
# Readers' picks gain .008 in English and .007 in others; .5 to .8 is the same.
LABEL = Rule("begins with a label", 0.8, frozenset(":"), is_labelled)
# The evidence stands beside what is one: .3 is the same, .5 makes two more summaries of 50 worse.
LISTED = Rule("stands in a list", 0.4, _ANY, bool)  # "<li>Fill the tank.</li>" on a page of prose and lists
# What stands within a paragraph of a page isn't furniture to be taken out, but no reader wants it: all 102 of such
# sentences that readers marked are unfit. It stood in the summaries of 22 of 1,544 real pages, twice rightly; of 1,571
# clean texts two change. "Produced by a small team, the film ..." opens as a byline does, so bylines aren't counted.
OPENING = Rule("opens like page furniture", 1.2, _ANY, bool)  # "Click here to download the free guide."
# What stands above a credit is what its picture shows: in the tuned half all four such sentences are unfit, three of
# them of 28 to 73 characters. A longer one may be the article's, whose picture has a credit and no legend, but before a
# credit in brackets that ends a paragraph: of 35 such in 11 corpora and 9 on 850 web pages each goes with a picture.
CAPTIONED = Rule("goes with a picture", 1.2, _ANY, bool)  # "The ferry at the pier on Monday. Photo: Ann Lee"
_LONGEST_CAPTION, _CREDITING = 80, 24
_BYLINE, _CAPTION_REASON, _CREDIT_MARKS = "byline", "caption", ":=./"

# A sentence that costs so much is unfit, and comes behind all that are fit: of four such picks in the tuned half three
# were unfit and one would do. It stays below what is merely short. A quotation that goes on in the next sentence counts
# once: "The mayor asked for “a tax" went behind a mere "He laughed at it, she says".
_BEHIND, _LAST, _MOST = 0.85, 1.5, 4.9
# What is looked for in each sentence by itself, and by sign or kind which of them are asked.
_OWN = (*RULES, *FORMS, CAPTION, HEADED)
_ASKED: dict[str, set[int]] = {}
for _place, _rule in enumerate(_OWN):
    for _kind in _rule.asked:
        _ASKED.setdefault(_kind, set()).add(_place)
_SIGNS = _ASKED.keys() - set(_KINDS)


class Readability:
    """What makes the sentences of a document hard to read alone, told for each when it is asked for.

    Parameters
    ----------
    representation : Representation
        Of n sentences.
    """

    def __init__(self, representation: Representation) -> None:
        self._representation, self._language = representation, representation.language
        self._texts = representation.texts
        self._whole = "\n".join(self._texts)
        if turning := turned(self._whole):
            self._texts = [text.translate(turning) for text in self._texts]
            self._whole = self._whole.translate(turning)
        self._signs = tuple([sign for sign in _SIGNS if sign in self._whole])
        self._lexicon = lexicon(self._language)
        self._hedges, self._courtesies, self._greetings, self._procedures, self._watched = _words_of(
            *[getattr(self._language, name) for name in _WORDS]
        )

    def __len__(self) -> int:
        return len(self._texts)

    def stumbles(self, index: int) -> list[tuple[Rule, float]]:
        """Return what a reader stumbles over in a sentence, each with how far it has that, above 0."""
        text = self._texts[index]
        # None of a sentence's own where it was read back without its text.
        rules = _rules_for(self._kinds(text), self._language.prepositions, self._language.stop_words) if text else ()
        found = [(rule, share) for rule in rules if (share := rule.share(text))]
        if (FRAGMENT, True) in found and self._is_greeted(index):
            found.remove((FRAGMENT, True))

        own = self._representation.distinct[index]
        if not own.isdisjoint(self._watched) or self._representation.sentences[index].speaker:
            found += self._worded(index, own)
        if self._is_addressed(index, text):
            found.append((ADDRESSED, 1.0))
        if text and self._lexicon.opening(text, is_prose=True) not in (None, _BYLINE):
            found.append((OPENING, 1.0))
        if text and self._is_captioned(index, text):
            found.append((CAPTIONED, 1.0))
        if index in self._torn:
            found.append((self._torn[index], 1.0))
        if ":" in text and index in self._labelled:
            found.append((LABEL, 1.0))
        if index in self._representation.listed:
            found.append((LISTED, 1.0))
        return found

    def cost(self, index: int) -> float:
        """Return what that costs, in units of the score: 0 nothing."""
        total = quotation = 0.0
        for rule, share in self.stumbles(index):
            total += rule.cost * share  # True is 1
            quotation += rule.cost * share if rule is QUOTED and index in self._torn else 0.0
        return min(total + _LAST, _MOST) if total - quotation >= _BEHIND and total < _MOST else total

    def said(self, index: int) -> str:
        """Return in words what a reader stumbles over in a sentence."""
        return ", ".join([_said(rule, self._texts[index]) for rule, _ in self.stumbles(index)])

    def _kinds(self, text: str) -> tuple[str, ...]:
        """Return of which kinds a sentence is, and its signs: see `Rule`."""
        kinds = [sign for sign in self._signs if sign in text]
        second = text[1:2]
        if second == ")" or not text[0].isupper():
            kinds.append("start")
        if second.isupper():
            kinds.append("capitals")
        # Most end in a letter and a full stop, and most are longer than a place and a date.
        if text[-1] != "." or text[-2:-1] in _LOOSE:
            kinds.append("end")
        if len(text) <= LONGEST_DATELINE:
            kinds.append("brief")
        if ", " in text and (text.count(",") + text.count(";") >= FEW_NAMES or " - " in text):
            kinds.append("many")

        words = text.count(" ") + 1
        if not (text[0].isalpha() or second.isalpha()) or not _SHORTEST * words <= len(text) <= _LONGEST * words:
            kinds.append("odd")
        return tuple(kinds)

    def _worded(self, index: int, own: set[str]) -> list[tuple[Rule, float]]:
        """Return what a sentence's own words tell: that it greets or thanks, fumbles, hedges, keeps order."""
        text = self._texts[index]
        found = [
            (COURTEOUS, self._courteous(text, own)),
            (FUMBLED, float(not own.isdisjoint(self._language.fillers))),
            (HEDGED, float(bool(phrases_said(text, own, self._hedges)) and index in self._hedged)),
            (PROCEDURE, float(self._is_procedure(index) and index in self._procedural)),
        ]
        return [(rule, share) for rule, share in found if share]

    def _is_greeted(self, index: int) -> bool:
        """Whether a letter begins here, in a small letter as behind a salutation's comma: "Dear all,"."""
        above = self._texts[index - 1] if index else ""
        if above[-1:] != "," or len(above) >= _SALUTATION:
            return False
        paragraph, own = (sentence.paragraph for sentence in self._representation.sentences[index - 1 : index + 1])
        return index == 1 or paragraph != own  # lines of a poem end so as well

    def _courteous(self, text: str, own: set[str]) -> float:
        """Return how far a sentence is courteous: wholly by two words of courtesy, where short by one or a phrase."""
        n = len(own & self._language.courtesies)
        if len(text) >= _GREETING:
            return min(1.0, n / 2)
        greeted = phrases_said(text, own, self._greetings)
        return float(
            n > 0 or bool(phrases_said(text, own, self._courtesies)) or opens_clause(text, plain(text), greeted)
        )

    def _is_captioned(self, index: int, text: str) -> bool:
        """Whether a sentence opens with a picture's credit, or is short and stands above one, or ends in one."""
        bracket = text[text.rfind("(") :] if text.endswith((")", ").")) else ""
        if is_credited(text) or (bracket and self._is_credit(bracket, 0)):
            return True
        following = self._texts[index + 1] if index + 1 < len(self._texts) else ""
        is_above = following[:1] == "(" and self._is_bracketed_credit(index + 1, following)
        return is_above or (len(text) < _LONGEST_CAPTION and self._is_credit(following, _CREDITING))

    def _is_bracketed_credit(self, index: int, text: str) -> bool:
        """Whether a bracket that ends a paragraph, but for the last one, says whose picture it is."""
        around = [sentence.paragraph for sentence in self._representation.sentences[index - 1 : index + 2]]
        return around[0] == around[1] != around[-1] and text.endswith((")", ").")) and names_picture(text)

    def _is_credit(self, text: str, within: int) -> bool:
        """Whether a text opens with whose picture it is: a name and an agency, or a word, with a mark within so far."""
        is_marked = not within or any(map(text[:within].__contains__, _CREDIT_MARKS))
        return is_credited(text) or (is_marked and self._lexicon.opening(text, is_prose=True) == _CAPTION_REASON)

    # What all sentences together tell is looked at when one that is asked for has a sign of it.

    @cached_property
    def _hedged(self) -> set[int]:
        """The sentences with a phrase of talk; none where fewer than one in twenty has, as in news."""
        found = self._representation.having(frozenset(self._hedges))
        distinct = self._representation.distinct
        found = {index for index in found if phrases_said(self._texts[index], distinct[index], self._hedges)}
        return found if _TALKED * len(found) >= len(self._texts) else set()

    def _is_procedure(self, index: int) -> bool:
        """Whether a sentence has a phrase of procedure, or stands behind a label that is one: it passes for a name."""
        speaker = self._representation.sentences[index].speaker
        if speaker and f"{speaker.lower()}:" in self._language.procedures:
            return True
        return bool(phrases_said(self._texts[index], self._representation.distinct[index], self._procedures))

    @cached_property
    def _procedural(self) -> dict[int, int]:
        """The sentences that say how a meeting or a letter goes its way."""
        from .procedure import procedural  # what a text without one such phrase doesn't need

        return procedural(self._representation)

    def _is_addressed(self, index: int, text: str) -> bool:
        """Whether a sentence has a word for whom it talks to, and not every third has."""
        low, words = lower(text), self._language.addresses
        is_near = [root for root in roots(words) if root in low]
        return bool(is_near and places_of(words, low)) and index in self._addressed

    @cached_property
    def _addressed(self) -> set[int]:
        """The sentences that have a word for whom they talk to; none where a third of them has."""
        low = lower(self._whole)
        ends = list(accumulate([len(text) + 1 for text in self._texts]))
        found = {bisect(ends, place) for place in places_of(self._language.addresses, low)}
        return found if _ADVISED * len(found) <= len(self._texts) else set()

    @cached_property
    def _labelled(self) -> set[int]:
        """The sentences that begin with a label; none where it is the text's own form."""
        # A tab behind a colon is a row of a table where no colon has a space behind it.
        if ": " not in self._whole:
            return set()
        found = {index for index, text in enumerate(self._texts) if ":" in text and LABEL.share(text)}
        labels = {self._texts[index].partition(":")[0] for index in found}
        is_own_form = _LABELLED * len(found) > len(self._texts) and _AGAIN * (len(labels) - 1) <= len(found)
        return set() if is_own_form else found

    @cached_property
    def _torn(self) -> dict[int, Rule]:
        """The sentences that begin or end inside of double quotes."""
        marks = [sign for sign in self._signs if sign in _QUOTING]
        found = torn(self._representation.sentences, self._texts, marks) if marks else {}
        return {index: OPEN if has_mark else TORN for index, has_mark in found.items()}


@lru_cache(1024)
def _rules_for(kinds: tuple[str, ...], prepositions: frozenset[str], stop_words: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules that sentences of some kinds are asked, in their order."""
    worded = {
        CAPTION: CAPTION._replace(share=lambda text: is_caption(text, prepositions)),
        HEADED: HEADED._replace(share=lambda text: has_quoted_heading(text, stop_words)),
    }
    asked = sorted(set().union(*[_ASKED[kind] for kind in kinds]))
    return tuple([worded.get(_OWN[place], _OWN[place]) for place in asked])


# What sets of a language's words `_words_of` is given.
_WORDS = ("hedges", "courtesies", "greetings", "procedures", "fillers", "stop_words")


@lru_cache(32)
def _words_of(*given: frozenset[str]) -> tuple[Any, ...]:
    """Return a language's four sets of phrases by term, and all that a sentence's words are held against first."""
    *phrases, fillers, stop_words = given
    by_term = [phrases_by_term(each, stop_words) for each in phrases]
    return (*by_term, given[1].union(fillers, *by_term))


def _said(rule: Rule, text: str) -> str:
    """Return what a rule found in a sentence."""
    return f"{words_quoted(text)} {rule.said}" if rule.share is quoted else rule.said

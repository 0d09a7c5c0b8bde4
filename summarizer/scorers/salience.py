"""From a representation to how important each sentence is: the default, which sums five parts."""

# Longer than the rule: a sum of parts stands in one place, each with the evidence for its constants.

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import exp, fsum, log, sqrt

from ..furniture.lexicon import abstract_parts
from ..record import Record, check_number
from ..representation.representation import EXACT
from ..representation.terms import phrases_by_term, phrases_said
from ..sentences.form import is_question
from ..stages import Outlook, Scores, scoring
from .readability import Readability

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..representation.representation import Representation


class Salience(Record):
    """What is said again and again, what stands early, what answers the title, and what reads well alone.

    The default. The score of sentence i is the sum of parts, each kept in ``Scores.parts``:

    - *content*: the sum over its distinct terms of log df(t) x idf(t), by the square root of their number and 4,
      scaled to 0 (least of the document) to 1 (most). log df is tf where the unit is the sentence: a term said
      in one sentence only tells nothing of the document's subject. idf is the background's, 1 where none is
      given. A term's first mention counts 1 + ``introduction`` times: whoever introduces what the rest of the
      text goes on about says what it is about. In abstracts, which come to their point late, it counts once.
    - *position*: ``position`` x exp(-max(i, 1) / 5); up to .6 of it less where one in ten sentences asks or thanks:
      the first sentences of interviews, speeches and columns aren't their news.
    - *length*: minus ``length`` x the distance from 130 characters, about 22 words, in units of 130, and twice what is
      missing to 90; none where words aren't divided by spaces.
    - *centrality*, in a text of more than 60 sentences: ``centrality`` x the sum of its cosines with the sentences
      behind it, scaled to 0-1: who says first what a long text comes back to. From 60 to 100 sentences it comes in, and
      position goes down to its half: no paper's or report's point is in its first three sentences.
    - *section*, there too: ``section`` x exp(-j / 10) for the j-th sentence under a heading such as "Conclusion".
    - *title*: ``title`` x the share of the title's terms that the sentence has.
    - *readability*: what makes a sentence hard to read alone costs.
    - *cue*: ``cue`` for the phrases with which abstracts announce their point, in scientific text, for what stands
      first behind "Results" and "Conclusion" in an abstract of parts, and for the phrases with which a meeting or a
      court says what it decided, in a record of one.

    Parameters
    ----------
    position : float
        Worth of being the first sentence, 0 or more.
    introduction : float
        Worth of a term's first mention beyond the others', 0 (the same) or more.
    length : float
        Cost of being 130 characters away from 130, 0 (off) or more.
    title : float
        Worth of having all of the title's terms, 0 or more.
    readability : float
        Factor on the costs of quotes, questions, captions and fragments, 0 (off) or more.
    centrality : float
        Worth, in a long text, of being the most like what comes after it, 0 (off) or more.
    section : float
        Worth, in a long text, of opening a section that says what the whole is about, 0 (off) or more.
    cue : float
        Worth of a cue phrase in scientific text and in records, 0 (off) or more.

    References
    ----------
    H. P. Luhn, The automatic creation of literature abstracts, 1958 (content); H. P. Edmundson, New methods
    in automatic extracting, 1969 (position, title, cue).
    """

    # Chosen together on 14 corpora, by the mean of ROUGE-1, -2 and -Lsum: against 1 x exp(-i / 6) without
    # introduction and length they gain .4 on the mean, .5-.9 on REALSumm, Inshorts, CNN's small set, French and
    # Basque, and lose .1 at most (abstracts). Left out one corpus at a time, what the others would have chosen still
    # gains .2. Plateau: .7-1 for position, .7-1 for introduction, .15-.3 for length (110-170 characters).
    position: float = 0.8
    introduction: float = 1.0
    length: float = 0.25
    title: float = 0.4
    readability: float = 1.0
    # On papers, judgments, reports, patents, calls, stories, reviews and meetings, their references' words and three
    # sentences: +.9 and +2.4 on the half that nothing was chosen on; .4 to 1 is the same. From 25 sentences on it costs
    # readers' picks of articles .02.
    centrality: float = 0.6
    section: float = 0.6
    cue: float = 0.8

    def _check(self) -> None:
        for name in self.parameters:
            check_number(name, getattr(self, name))

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence."""
        parts = self._parts(representation)
        if self.readability:
            return self._outlook(representation, parts).scores()
        return Scores(map(fsum, zip(*parts.values(), strict=True)), parts, because)

    def outlook(self, representation: Representation) -> Outlook | Scores:
        """Return the same scores, their costs in readability to be looked up for the sentences that need it."""
        return self._outlook(representation, self._parts(representation)) if self.readability else self(representation)

    def _outlook(self, representation: Representation, parts: dict[str, list[float]]) -> Outlook:
        """Return the scores that parts add up to, readability's still to be looked up."""
        worth, cost = -self.readability, Readability(representation).cost
        return Outlook(parts, "readability", lambda index: worth * cost(index), because)

    def _parts(self, representation: Representation) -> dict[str, list[float]]:
        """Return each part of the scores, one number a sentence, that of readability empty."""
        texts = representation.texts
        cued = _cued(representation)
        long = min(1.0, max(0, len(texts) - _ARTICLE) / _COMES_IN)
        heads = {} if long else concluded(representation)
        # An abstract in parts opens with what was known before.
        trust = 1 - _DOUBT if heads else _trust(representation, texts)
        worth = self.position * trust * (1 - _LATER * long)
        parts = {
            "content": _content(representation, 0.0 if cued or heads else self.introduction),
            "position": [worth * share for share in _early(len(texts))],
        }

        if self.length and not representation.language.is_spaceless:
            worth = -self.length
            parts["length"] = [worth * _off(len(text)) for text in texts]

        if long:
            parts |= self._of_long_texts(representation, long)

        if self.title and (wanted := representation.title_terms):
            parts["title"] = [self.title * len(own & wanted) / len(wanted) for own in representation.distinct]

        if self.readability:
            parts["readability"] = []

        if self.cue and heads:
            parts["cue"] = [_FOUND * self.cue * (index in heads) for index in range(len(texts))]
        elif self.cue and cued:
            parts["cue"] = [self.cue * is_cued for is_cued in cued]
        elif self.cue and (decisions := decided(representation)):
            parts["cue"] = [_DECIDED * self.cue * (index in decisions) for index in range(len(texts))]
        return parts

    def _of_long_texts(self, representation: Representation, share: float) -> dict[str, list[float]]:
        """Return the parts that only a paper, a report or a book has, as far as a text is one."""
        from .longer import centrality, sections  # which no article needs

        parts = {}
        if self.centrality:
            parts["centrality"] = [self.centrality * share * own for own in centrality(representation)]
        if self.section and any(opening := sections(representation)):
            parts["section"] = [self.section * share * own for own in opening]
        return parts


# Of a cue's worth, what a decision has in a record. Judgments' ROUGE is level (+.5 and -.6 at three sentences, -.2
# and +.2 at the references' words, on two halves of 40); of 1,393 articles of news, columns and talk none is a record.
_DECIDED = 0.5
# Sentences that no article has more of; with so many more it is a paper or a book. What position then loses.
_ARTICLE, _COMES_IN, _LATER = 60, 40, 0.5
# Characters of the sentences that readers take, about 22 words: see the evidence beside Salience's settings.
_LENGTH = 130
# Below so many characters each that is missing counts so many times more: readers' picks gain .014 in English; any
# from 75 to 110, and any from 1 to 4 times, is within .004 of it.
_THIN, _THINNER = 90, 2


@lru_cache(1024)
def _off(size: int) -> float:
    """Return how far a sentence of so many characters is from what readers take, in units of that."""
    return (abs(size - _LENGTH) + _THINNER * max(0, _THIN - size)) / _LENGTH


# Terms that every sentence is taken to have more of: without them a short one with two terms that recur passes for the
# densest. Readers' picks gain .017 in English and .035 in others; any from 3 to 6 is within .003.
_MORE_TERMS = 4
# What is left of a first mention's worth where the language tells forms: Turkish columns gain 1.6 and 2.3 points of
# ROUGE (three sentences, the references' words), Spanish is level; a quarter to three quarters is the same.
_OF_FORMS = 0.5


def _content(representation: Representation, introduction: float) -> list[float]:
    """Return how much of what is said again and again each sentence says, scaled to 0-1."""
    weights = _term_weights(representation)
    unsaid = weights.copy()
    if forms := representation.language.forms:
        # Who says a word first may only be who says its genitive first.
        introduction *= _OF_FORMS
        unsaid = {}
        for term, worth in weights.items():
            unsaid[term[:forms]] = max(worth, unsaid.get(term[:forms], 0))

    raw: list[float] = []
    for own in representation.distinct:
        # Whole numbers: the order of a set doesn't show in their sum.
        said = first = 0
        for term in own:
            if term in weights:
                said += weights[term]
                first += unsaid.pop(term[:forms] if forms else term, 0)
        raw.append((said + introduction * first) / sqrt(len(own) + _MORE_TERMS))

    least, most = min(raw, default=0.0), max(raw, default=0.0)
    if least == most:
        return [0.0] * len(raw)
    return [(value - least) / (most - least) for value in raw]


def _term_weights(representation: Representation) -> dict[str, int]:
    """Return what a mention of each term adds to the content of a sentence: log df x idf, in 2^-20.

    Only of the terms that two sentences or more have: the others add nothing.
    """
    frequency = _frequency(representation)
    weights = {term: _log(df) for term, df in frequency.items() if df > 1}
    if representation.idf is not None:
        weights = {term: round(weight * representation.idf[term]) for term, weight in weights.items()}
    elif not representation.language.stop_words:
        # Without stop words a long word is the better bet: +2 on the mean over fr, no, es, eu, tr and de.
        weights = {term: weight * (min(len(term), 8) - 1) for term, weight in weights.items()}
    return weights


@lru_cache(1024)
def _log(df: int) -> int:
    """Return the logarithm of a number of sentences, in 2^-20."""
    return round(log(df) * EXACT)


def _frequency(representation: Representation) -> dict[str, int]:
    """Return term -> the number of sentences that have it, or another form of it where the language tells forms."""
    forms = representation.language.forms
    if not forms:
        return representation.frequency
    shared: Counter[str] = Counter()
    for own in representation.distinct:
        shared.update({term[:forms] for term in own})
    return {term: shared[term[:forms]] for term in representation.frequency}


def because(representation: Representation) -> dict[str, Callable[[int], str]]:
    """Return what says in words what each part saw in a sentence."""
    from .because import Content, parts_of_salience  # only when somebody asks

    content = Content(representation, _term_weights(representation), _frequency(representation))
    parts = parts_of_salience(representation, content)
    decisions = {**concluded(representation), **decided(representation)}
    return {
        **parts,
        "readability": Readability(representation).said,
        "cue": lambda index: decisions.get(index, ""),
    }


def _cued(representation: Representation) -> list[bool]:
    """Return which sentences of a scientific text announce their point; nothing where the text isn't one.

    It is one where a cue comes with every 200 words or more often: 3 of 4 abstracts, 4 in 1,000 articles of news. A
    book's first sentences tell for all of it.
    """
    cues, frequency = representation.language.cues, representation.frequency
    # The cues' last words are looked up before anything is searched.
    if len(frequency.keys() & _last_words(cues)) < _CUE_WORDS:
        return []

    head = representation.texts[:_HEAD]
    # Most texts that have the words have none of the phrases: a look at the whole is a third of one at each sentence.
    whole = "\n".join(head).lower()
    found = _that_say(tuple([cue for cue in cues if cue in whole]), head)
    if _APART * sum(found) <= sum([text.count(" ") + 1 for text in head]):
        return []
    return found + _that_say(cues, representation.texts[_HEAD:])


# Sentences that tell whether a text is scientific: no article has more, and to look at a book's is a fifth of its time.
_HEAD = 1000
# In how many words there has to be a cue, and how many of the words that end cues have to be there at all.
_APART, _CUE_WORDS = 200, 3


def decided(representation: Representation) -> dict[int, str]:
    """Return the sentences of a record that say what was decided -> the phrase that says so; none of other texts."""
    language = representation.language
    phrases = phrases_by_term(language.decisions, language.stop_words)
    near = representation.frequency.keys() & phrases.keys()
    if not near:
        return {}

    distinct, texts = representation.distinct, representation.texts
    found = {}
    # One or two sentences of an article have such a word.
    for index in [index for index, own in enumerate(distinct) if not near.isdisjoint(own)]:
        if said := phrases_said(texts[index], distinct[index], phrases):
            found[index] = min(said)
    if not found:
        return {}
    from .procedure import procedural  # what a text in which nothing is decided doesn't need

    # Many articles say what was decided, and none is a record.
    procedure = procedural(representation)
    return {index: phrase for index, phrase in found.items() if procedure and index not in procedure}


def concluded(representation: Representation) -> dict[int, str]:
    """Return the sentences with which an abstract in parts says what it found -> the word in front; of others none.

    In front of the sentence ("Results: ..."), or its heading.
    """
    words = representation.language.findings
    near = representation.frequency.keys() & words
    heads = {heading.sentence: heading.text for heading in representation.headings}
    return abstract_parts(representation.texts if near else (), words, heads)


# What it is worth in cues to say what was found. Of 13 abstracts of our own in ten languages, 7 of them written
# afterwards, all 26 such sentences are picked, 10 before; readers' picks on the tuned half are the same.
_FOUND = 1.5


def _that_say(cues: tuple[str, ...], texts: Sequence[str]) -> list[bool]:
    """Return which sentences have one of some phrases."""
    return [any(map(text.lower().__contains__, cues)) for text in texts]


@lru_cache(32)
def _last_words(cues: tuple[str, ...]) -> frozenset[str]:
    """Return the words that cues end with."""
    return frozenset([cue.rpartition(" ")[2] for cue in cues])


@lru_cache(32)
def _polite(fillers: frozenset[str], courtesies: frozenset[str]) -> frozenset[str]:
    """Return the words that fill a pause, greet and thank."""
    return fillers | courtesies


def _early(n: int) -> list[float]:
    """Return exp(-max(i, 1) / 5) for i < n, rounded so that every platform's exponential agrees."""
    return (_DECAY + [0.0] * (n - len(_DECAY)))[:n]


# 5: the plateau on CNN, Daily Mail, Inshorts and GUM reaches from 4 to 9. Past the 128th it is 0 to 9 digits. The first
# sentence counts as the second: as often as it is the news, it is a greeting, a caption or a teaser.
_DECAY = [round(exp(-max(index, 1) / 5), 9) for index in range(128)]


def _trust(representation: Representation, texts: Sequence[str]) -> float:
    """Return how far a text's first sentences are trusted as its news: 1 wholly, .4 where one in ten asks or thanks."""
    n, language = len(texts), representation.language
    is_chat = not n or bool(representation.sentences[-1].speaker)  # there everybody thanks
    told = len(representation.having(language.fillers if is_chat else _polite(language.fillers, language.courtesies)))
    if sum(map(len, texts)) >= _CHAT * n:
        told += sum([is_question(text) for text in texts if text[-1] != "."])
    return 1 - _DOUBT * min(1.0, _OFTEN * told / max(1, n))


# What questions, fillers and courtesies take off at most, and from which share, one in ten: readers' picks gain
# .009 in English and .016 in others, by courtesies .007 and .034 more; .5 to .7 is the same. In chats everybody asks.
_DOUBT, _OFTEN, _CHAT = 0.6, 10, 60

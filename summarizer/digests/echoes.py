"""From sentences to who says what another one says, with the same figures or with others."""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import chain, takewhile
from unicodedata import decimal

from .stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


# The share of a sentence's weight that another one has who says the same, and that which is enough where it is as much
# of the other one's, or both give one figure: else who searches for the missing would say that they are alive.
SAID_BY, BOTH_SAY = 0.6, 0.5
# Words, figures aside, in which a sentence differs at most from one that tells the same with another figure (as Tuesday
# for Monday), and words that they have in common.
CHANGED, KEPT = 1, 3
# Sentences with a term that are looked at, the latest: a thousand that differ by a figure alone were a million looks,
# and so were those of a few words only. Of 1,032 that a reader of 1,100 articles knew none is lost; by 200 two are.
LATEST = 500


class Echoes:
    """Sentences by their terms, to be asked which of them say what another one says.

    Parameters
    ----------
    sentences : sequence of collection of str
        The terms of each, and its figures: what has no weight tells apart only.

    Attributes
    ----------
    same : dict of frozenset of str to list of int
        The places of the sentences that have the same terms.
    """

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        self.sentences = [frozenset(own) for own in sentences]
        self.same: dict[frozenset[str], list[int]] = {}
        for place, own in enumerate(self.sentences):
            self.same.setdefault(own, []).append(place)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """By term, the first place of each group of the same: a sentence said a thousand times is looked at once."""
        found: dict[str, list[int]] = {}
        for own, places in self.same.items():
            for term in own:
                found.setdefault(term, []).append(places[0])
        return found

    @cached_property
    def numbers(self) -> list[frozenset[str]]:
        """Return the numbers that each sentence gives; asked for where another one gives some."""
        return [numbers_of(own) for own in self.sentences]

    def of(self, terms: Collection[str], weight: dict[str, int], least: float) -> list[int]:
        """Return the places of the sentences that have at least a share of a sentence's weight.

        Whoever has that share has one of the terms that make up the rest and a little more: the sentences of the
        rarest such terms are looked at, the latest, and no other. Nobody says the same with another number: 20 marchers
        aren't 200.
        """
        # Rare terms first: they lead to few sentences.
        weighed = [term for term in terms if term in weight]
        ordered = sorted(weighed, key=lambda term: (len(self.places.get(term, ())), term))
        whole = sum([weight[term] for term in ordered])
        found: set[int] = set()
        spared = (1 - least) * whole
        for term in ordered:
            found.update(self.places.get(term, ())[-LATEST:])
            spared -= weight[term]
            # Who has none of the terms so far lacks more than may be lacking.
            if spared < 0:
                break
        numbers = numbers_of(terms)
        alike = [place for place in found if self._share(place, ordered, weight) >= least * whole > 0]
        kept = [place for place in alike if not numbers or not differ(numbers, self.numbers[place])]
        return sorted(chain.from_iterable([self.same[self.sentences[place]] for place in kept]))

    def saying(self, terms: Collection[str], weight: dict[str, int]) -> list[int]:
        """Return the places of the sentences that say what a sentence says."""
        numbers = numbers_of(terms)
        sure = frozenset(self.of(terms, weight, SAID_BY))

        def is_even(place: int) -> bool:
            whole = sum([weight.get(term, 0) for term in self.sentences[place]])
            return self._share(place, terms, weight) >= BOTH_SAY * whole

        likely = self.of(terms, weight, BOTH_SAY)
        return [each for each in likely if each in sure or (numbers and numbers & self.numbers[each]) or is_even(each)]

    def otherwise(self, terms: Collection[str]) -> list[int]:
        """Return the first places of the sentences that tell the same with another figure: 4 were hurt, not 3."""
        if not (figures := numbers_of(terms)):
            return []
        words = [term for term in terms if not is_number(term)]
        # One of so many rare words at least is in whatever lacks fewer; another one may end otherwise there.
        rare = sorted(words, key=lambda term: (len(self.places.get(term, ())), term))[: CHANGED + 2]
        near = set(chain.from_iterable([self.places.get(term, ())[-LATEST:] for term in rare]))
        own = stems(words)
        return [place for place in near if differ(figures, self.numbers[place]) and self._is_nearly(place, own)]

    def _is_nearly(self, place: int, own: set[str]) -> bool:
        """Whether a sentence is of the words with some stems but for one of them, its figures aside."""
        its = stems(term for term in self.sentences[place] if not is_number(term))
        return len(own - its) <= CHANGED >= len(its - own) and len(own & its) >= KEPT

    def _share(self, place: int, terms: Iterable[str], weight: dict[str, int]) -> int:
        its = self.sentences[place]
        return sum([weight.get(term, 0) for term in its.intersection(terms)])


# The numbers from 2 to 12 in the languages that write them out, but for words that are others elsewhere ("fire" is four
# in Danish, "sex" six in Swedish).
_WRITTEN = """
2 two zwei deux dos due dois duas twee två kaksi dwa dwie dwoje dva dvije dvě два две двое дві двоє iki δύο
3 three drei trois tres tre três drie kolme trzy troje tri tři три трое троє üç τρεις τρία
4 four vier quatre cuatro quattro quatro fyra neljä cztery čtyři četiri четыре четверо чотири dört τέσσερις τέσσερα
5 five fünf cinq cinco cinque vijf fem viisi pięć pět pet пять пятеро п'ять beş πέντε
6 six sechs seis zes seks kuusi sześć šest шесть шестеро шість altı έξι
7 seven sieben sept siete sette sete zeven sju syv seitsemän siedem sedm sedam семь семеро сім yedi επτά
8 eight acht huit ocho otto oito åtta åtte otte kahdeksan osiem osm osam восемь вісім sekiz οκτώ
9 nine neun neuf nueve nove negen nio ni yhdeksän dziewięć devět devet девять дев'ять dokuz εννέα
10 ten zehn dix diez dieci dez tien tio ti kymmenen dziesięć deset десять десять on δέκα
11 eleven elf onze undici elva elleve yksitoista jedenaście jedenáct jedanaest одиннадцать одинадцять έντεκα
12 twelve zwölf douze doce dodici doze twaalf tolv kaksitoista dwanaście dvanáct dvanaest двенадцать дванадцять δώδεκα
"""
_NUMBERS = {word: row.split()[0] for row in _WRITTEN.split("\n") for word in row.split()[1:]}


def is_number(term: str) -> bool:
    """Whether a term gives a number, in figures or written out."""
    return term in _NUMBERS or term[:1].isdecimal()


def numbers_of(terms: Collection[str]) -> frozenset[str]:
    """Return the numbers that terms give, in figures of one script.

    >>> sorted(numbers_of(["twelve", "200", "3rd", "٤", "boats"]))
    ['12', '200', '3', '4']
    """
    # Most terms begin with a small letter, which no figure does.
    figures = [_figure(term) for term in terms if not "a" <= term < "{" and term[:1].isdecimal()]
    return frozenset([*figures, *map(_NUMBERS.__getitem__, _NUMBERS.keys() & terms)])


@lru_cache(4096)
def _figure(term: str) -> str:
    """Return the number that a term opens with."""
    return "".join([str(decimal(sign)) for sign in takewhile(str.isdecimal, term)])


def differ(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sentences give numbers, and each one that the other doesn't.

    >>> differ(frozenset(["20"]), frozenset(["200"])), differ(frozenset(["20"]), frozenset(["20", "3"]))
    (True, False)
    """
    return not (some <= others or others <= some)

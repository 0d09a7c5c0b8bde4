"""From an article to what it names: who and where, by which two events of one kind are told apart."""

from __future__ import annotations

from functools import cached_property
from itertools import chain, pairwise, permutations

from ..languages.language import lower
from ..patterns import late
from ..record import Record
from .capitals import COMMON, MARKS, common_by, name_of
from .labels import corrects, opines
from .stems import WHOLE, is_form, stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from ..languages.language import Language
    from .news import Article

# The share of the names of the article with fewer from which two may be on one event. Articles of so few names say whom
# they are about: those with CHIEF as many mentions as the one with most; of pairs on one event 4 % have no chief name
# that the other one mentions, of others 19 %. Longer articles without one in common are BESIDE times as much alike.
# .1 and 1 made 603 stories of 880 feeds of eight articles on nothing in common, .13 and .8 make 406; of 1,668 pairs on
# one event in feeds of real clusters 27 are parted by it. With .16 and .7 it is 341 stories and 45 pairs.
ENOUGH = 0.13
SHORT, CHIEF, BESIDE = 12, 0.67, 0.8
# A name counts so often in the title and in the first sentence: an event is told first, who looks into it behind.
LEAD = 2
# A sentence with a larger share of words with a capital is a heading: nothing is known of any of them.
_CAPITALS, _FEW = 0.6, 3
# Words that a dateline has at most.
_DATELINE = 6
# What who reports stands in, or behind.
_REPORTS = late(r"[(/\[—–]|\s-\s")
# German nouns have capitals, too: a name is what follows a noun ("der Konzern Harlan"), or these without an article,
# but for the nouns that do as well ("in Sicherheit").
_BEFORE_PLACES = frozenset(["in", "bei", "nach", "aus"])
_NO_PLACES = frozenset(
    "angaben angst ansicht bedrängnis betrieb bewegung brand einsicht erfüllung flammen form frage gefahr haft höhe "
    "kraft not ordnung panik richtung ruhe sicherheit umlauf verbindung zukunft zusammenarbeit".split()
)
# Scripts without capitals: what is a part of a country, and what has the sign of a town, district or county.
_IN_SIGNS = late(
    "北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|"
    "京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|北京|天津|上海|"
    "重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|"
    "西藏|宁夏|新疆|香港|澳门|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|"
    "[一-鿿]{2}[市县縣區区州镇]|[가-힣]{2,3}[시군구](?=[ 에의는은가를])"
)
_SIGNS = frozenset(["ja", "zh", "ko"])
# Figures that are hardly the same by chance, which no year is, and no round one.
# The first sign is a digit, so that all others are passed over: 58 -> 7 ms for 300 articles of 420 words.
_FIGURE = late(
    r"\d(?<![\d.,:]\d)(?!(?<=1)9\d\d(?!\d)|(?<=2)0\d\d(?!\d))(?:\d{0,2}(?:[.,]\d{3})+|\d*[.,]\d+|\d{2,})(?<!00)(?![\d:])"
)


class Names(Record):
    """What an article names.

    Parameters
    ----------
    counts : dict of str to int
        What may be a name -> how often it is there, more for the lead.
    sure : frozenset of str
        Those that are one wherever they stand: a sentence opens with a capital in any case.
    figures : frozenset of str
        Its figures that are hardly those of another event.
    first : str
        The word that opens its first sentence, where that may be a name; "" where it can't.
    texts : tuple of str
        Its title and sentences.
    language : Language
        They are in.
    """

    counts: dict[str, int]
    sure: frozenset[str]
    figures: frozenset[str]
    first: str
    texts: tuple[str, ...]
    language: Language

    def agreement(self, other: Names) -> float:
        """Return how far two articles may be on one event by what they name: 0 (they aren't) to 1 (they are)."""
        # What is surely a name in one of them is one in the other.
        known = self.sure | other.sure
        if known.isdisjoint(self.counts) or known.isdisjoint(other.counts):
            # "Helvex earned more", and nothing else is named: whom it is about opens the article.
            firsts = frozenset([self.first, other.first]) - {""}
            known |= {stem(word) for word in firsts if not self.is_plain(word) and not other.is_plain(word)}
        some, others = self.counts.keys() & known, other.counts.keys() & known
        if not some or not others:
            return 1.0

        both, figures = some & others, self.figures & other.figures
        is_short = max(len(some), len(others)) <= SHORT
        if is_short:
            both = {name for name in both if not self._is_another(other, name)}
        chief, its_chief = self._chief(some), other._chief(others)
        if is_short and not figures and both.isdisjoint(chief | its_chief):
            return 1.0 if other.has_form_of(chief & self.sure) or self.has_form_of(its_chief & other.sure) else 0.0
        shared = sum([min(self.counts[name], other.counts[name]) for name in both]) + len(figures)
        mentions = [sum(map(own.counts.__getitem__, names)) for own, names in ((self, some), (other, others))]
        agreed = min(1.0, shared / min(mentions) / ENOUGH)
        return agreed * (BESIDE if not is_short and both.isdisjoint(chief | its_chief) else 1.0)

    def _is_another(self, other: Names, name: str) -> bool:
        """Whether a name is here always the first word of one, and there of another: "Air France" and "Air India"."""
        own, its = (each.followers.get(name) or {""} for each in (self, other))
        return "" not in own | its and own.isdisjoint(its)

    @cached_property
    def followers(self) -> dict[str, set[str]]:
        """What stands behind each name: other names, and "" where it is anything else."""
        found: dict[str, set[str]] = {}
        for text in self.texts:
            tokens = text.split()
            named = {place: name for place, name, _ in _named(text, self.language)}
            for place, name in named.items():
                is_one = tokens[place][-1:].isalnum()
                found.setdefault(name, set()).add(named.get(place + 1, "") if is_one else "")
        return found

    def _chief(self, names: set[str]) -> set[str]:
        """Return those of some of its names that are mentioned most."""
        most = max(map(self.counts.__getitem__, names))
        return {name for name in names if self.counts[name] >= CHIEF * most}

    def has_form_of(self, names: Collection[str]) -> bool:
        """Whether a word here is another form of a name; in English it joins none of our feeds, and parts one fewer."""
        if self.language.code in WHOLE:
            return False
        return any(is_form(word, name) for word in self.words for name in names)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words, as they are written."""
        return frozenset([word.strip(MARKS) for text in self.texts for word in text.split()])

    def has(self, term: str) -> bool:
        """Whether a term may be a name here."""
        return stem(term) in self.counts

    def name_of(self, term: str) -> str:
        """Return the name that a term surely is here, or in a script without capitals is in; "" where it is none."""
        if term.upper() == term:
            return min([name for name in self.sure if term in name], default="")
        return stem(term) if stem(term) in self.sure else ""

    def has_as_one(self, terms: Collection[str]) -> bool:
        """Whether each of some terms stands beside another one of them somewhere here: "Queen Astrid"."""
        neighbours = list(pairwise(lower("\n".join(self.texts)).split()))

        def are_beside(one: str, other: str) -> bool:
            return any(first.startswith(one) and second.startswith(other) for first, second in neighbours)

        beside = [pair for pair in permutations(terms, 2) if are_beside(*pair)]
        return set(chain.from_iterable(beside)) == set(terms)

    def is_plain(self, word: str) -> bool:
        """Whether a word stands here as one that is no name."""
        return any(f" {word}" in text for text in self.texts)


def names_of(article: Article) -> Names:
    """Return what an article names; its title names, too."""
    seen = article.analysis.representation
    texts = [article.analysis.title or "", *(sentence.text for sentence in seen.sentences)]
    # A dateline is no part of the first sentence, and says where; each word of it is a name.
    counts = dict.fromkeys(_dateline(article), LEAD)
    sure = set(counts)
    for place, text in enumerate(texts):
        for _, name, is_sure in _named(text, seen.language):
            counts[name] = counts.get(name, 0) + (LEAD if place <= 1 else 1)
            if is_sure:
                sure.add(name)
    figures = frozenset(chain.from_iterable(map(_FIGURE.findall, texts)))
    return Names(counts, frozenset(sure), figures, _first(texts[1], seen.language), tuple(texts), seen.language)


def _first(text: str, language: Language) -> str:
    """Return the word that opens a sentence, in lower case, where it may be a name; "" where it can't.

    German plurals open sentences as names do.
    """
    found = text.split(None, 1)[0].strip(MARKS).replace("’", "'").partition("'")[0]
    may_be = found[:1].isupper() and found not in language.starters and found.lower() not in language.stop_words
    return found.lower() if may_be and language.code != "de" else ""


def is_by_name_alone(terms: Collection[str], one: Names, other: Names, known: Callable[[str], str]) -> bool:
    """Whether all that two articles have in common is one name, beside days and money: a town has many events.

    Terms are given as far as they are known by.
    """
    found = {term: one.name_of(term) or other.name_of(term) for term in terms if term not in common_by(known)}
    if "" in found.values():
        return False
    return len(set(found.values())) <= 1 or (one.has_as_one(found) and other.has_as_one(found))


def is_named(text: str, language: Language) -> bool:
    """Whether a sentence surely names somebody or something."""
    return any(is_sure for _, _, is_sure in _named(text, language))


def _dateline(article: Article) -> list[str]:
    """Return the names that stand before the first sentence in its line, up to who reports: "LISBON (Reuters) - "."""
    seen = article.analysis.representation
    first = seen.sentences[0]
    # Of a part of an article what stands before it is another part; bylines are longer.
    head = article.analysis.document.text[: first.start].rpartition("\n")[2] if not first.index else ""
    place = _REPORTS.split(head, 1)[0]
    words = [
        lower(word.strip(MARKS), seen.language) for word in place.split()[:_DATELINE] if word.strip(MARKS)[:1].isupper()
    ]
    return [stem(word) for word in words if len(word) > 1 and word not in seen.language.stop_words | COMMON]


def _named(text: str, language: Language) -> Iterator[tuple[int, str, bool]]:
    """Yield the place of each word that may be a name in a sentence, the name, and whether it is one."""
    if language.code in _SIGNS:
        yield from ((0, name, True) for name in _IN_SIGNS.findall(text))
        return

    tokens = text.split()
    # Most words are in lower case from their first letter on, which no mark is; others are looked at behind.
    likely = [
        (place, name_of(token, language.code))
        for place, token in enumerate(tokens)
        if not "a" <= token < "{" or "’" in token or "'" in token
    ]
    capitals = [(place, name) for place, name in likely if name is not None]
    if len(capitals) > max(_FEW, _CAPITALS * len(tokens)):
        return
    for place, name in capitals:
        if name:
            yield place, name, _is_sure(place, tokens, language)


def _is_sure(place: int, tokens: Sequence[str], language: Language) -> bool:
    """Whether a word with a capital is a name where it stands."""
    if language.code == "de":
        return (not place and _is_place(tokens)) or _is_german_name(place, tokens, language)
    if place:
        return True
    # A sentence opens with a capital; in Turkish an apostrophe shows a name there, too, and a second capital anywhere.
    is_marked = language.code == "tr" and "'" in tokens[0].strip(MARKS).replace("’", "'")
    is_followed = tokens[0][-1].isalnum() and "".join(tokens[1:2]).strip(MARKS)[:1].isupper()
    return is_marked or is_followed or _is_place(tokens)


def _is_place(tokens: Sequence[str]) -> bool:
    """Whether a sentence opens with a place and a colon, as an item of a round-up does: "Lund: The library"."""
    if not tokens[0].endswith(":") or not "".join(tokens[1:2])[:1].isupper():
        return False
    return not corrects(tokens[0]) and not opines(tokens[0])


def _is_german_name(place: int, tokens: Sequence[str], language: Language) -> bool:
    """Whether a German word with a capital is a name: "in Bochum", "der Konzern Harlan", "die Castroper Straße".

    "In Ihrer Region" names none.
    """
    before = tokens[place - 1].strip(MARKS) if place else ""
    if before.lower() in _BEFORE_PLACES:
        return tokens[place].strip(MARKS).lower() not in _NO_PLACES
    is_behind = place > 1 and before[:1].isupper() and tokens[place - 1][-1:].isalnum()
    return is_behind and before.lower() not in language.stop_words

"""From a representation to four of Edmundson's methods in a weighted sum."""

from __future__ import annotations

from collections import Counter
from math import fsum

from ..errors import OptionError
from ..record import Record, check_number
from ..stages import Scores, scoring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..representation.representation import Representation


class Edmundson(Record):
    """Sentences with cue words, key words, the title's words, in telling places: four methods in a weighted sum.

    Each part is scaled to at most 1 within the document:

    - *cue*: bonus phrases in the sentence, less the stigma words;
    - *key*: the counts of its key terms, those said more often than the mean term;
    - *title*: the title's terms in it;
    - *location*: a point each for standing in the first or last paragraph, and first or last in its paragraph.

    For reports and papers with a title and kept paragraphs. Meant with `Top`.

    Parameters
    ----------
    cue, key, title, location : float
        Weights, 0 (off) or more. The paper found cue, title and location best, without key.
    bonus : collection of str, optional
        Words and phrases that speak for a sentence. None: those with which abstracts in the language announce
        their point.
    stigma : collection of str, optional
        Words and phrases that speak against one. None: the language's connectives and pronouns, where they open it.

    Notes
    -----
    Linear in the text.

    References
    ----------
    H. P. Edmundson, New methods in automatic extracting, Journal of the ACM 16, 1969.
    """

    cue: float = 1.0
    key: float = 0.0
    title: float = 1.0
    location: float = 1.0
    bonus: Any = None
    stigma: Any = None

    def _check(self) -> dict[str, Any]:
        for name in ("cue", "key", "title", "location"):
            check_number(name, getattr(self, name))

        kept = {}
        for name in ("bonus", "stigma"):
            phrases = getattr(self, name)
            if phrases is None:
                continue
            if isinstance(phrases, str) or not hasattr(phrases, "__iter__"):
                raise OptionError(name, phrases, "a collection of words and phrases, or None")
            if not all(isinstance(phrase, str) and phrase.strip() for phrase in phrases):
                raise OptionError(name, phrases, "words and phrases that aren't empty")
            kept[name] = tuple(sorted({" ".join(phrase.lower().split()) for phrase in phrases}))
        return kept

    @scoring
    def __call__(self, representation: Representation) -> Scores:
        """Return one score a sentence, and its four parts."""
        parts: dict[str, list[float]] = {}
        for name, found in (("cue", self._cues), ("key", _keys), ("title", _title), ("location", _location)):
            # A part that is switched off isn't among the parts.
            if weight := getattr(self, name):
                raw = found(representation)
                most = max(map(abs, raw), default=0)
                parts[name] = [round(weight * value / most, 9) if most else 0.0 for value in raw]

        scores = map(fsum, zip(*parts.values(), strict=True)) if parts else [0.0] * len(representation)
        return Scores(scores, parts, because)

    def _cues(self, representation: Representation) -> list[float]:
        """Return the number of bonus phrases in each sentence, less that of stigma words."""
        language = representation.language
        bonus = language.cues if self.bonus is None else self.bonus
        points = []
        for words in representation.words:
            if self.stigma is None:
                against = int(words[:1] != [] and words[0] in language.connectives | language.pointers)
            else:
                against = _count(self.stigma, words)  # wherever they stand: the user chose them
            points.append(float(_count(bonus, words) - against))
        return points


def because(representation: Representation) -> dict[str, Callable[[int], str]]:
    """Return what says in words what the title's part saw in a sentence."""
    from .because import shared_terms  # only when somebody asks

    return {"title": shared_terms(representation, representation.title_terms)}


def _count(phrases: Sequence[str], words: Sequence[str]) -> int:
    """Return how often words have one of the phrases in them; what a longer one has taken doesn't count again."""
    # Two spaces: neighbours don't share one.
    text, found = f" {'  '.join(words)} ", 0
    # "in this paper we" is one cue, not "in this paper" and "we" beside it.
    for phrase in sorted(phrases, key=len, reverse=True):
        wanted = f" {phrase.replace(' ', '  ')} "
        if wanted in text:
            found += text.count(wanted)
            text = text.replace(wanted, "   ")
    return found


def _keys(representation: Representation) -> list[float]:
    """Return the sum of the counts, in the document, of each sentence's terms that are said more than the mean."""
    terms = representation.terms
    counts = Counter([term for own in terms for term in own])
    mean = sum(counts.values()) / max(1, len(counts))
    weights = Counter({term: count for term, count in counts.items() if count > mean})
    return [float(sum(map(weights.__getitem__, own))) for own in terms]


def _title(representation: Representation) -> list[float]:
    """Return the number of the title's terms in each sentence."""
    return [float(len(own & representation.title_terms)) for own in representation.distinct]


def _location(representation: Representation) -> list[float]:
    """Return how many of these hold: in the first or last paragraph, first or last in its paragraph."""
    paragraphs = [sentence.paragraph for sentence in representation.sentences]
    first, last = paragraphs[:1], paragraphs[-1:]
    points = []
    for place, paragraph in enumerate(paragraphs):
        # A paragraph of one sentence opens and closes with it: one point, not two.
        opens = not place or paragraphs[place - 1] != paragraph
        closes = place + 1 == len(paragraphs) or paragraphs[place + 1] != paragraph
        points.append(float(([paragraph] in (first, last)) + (opens or closes)))
    return points

"""From a summary and its document to how extractive it is, and which sentences it took."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..representation.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..document import Sentence

# What a part of a document has to have in common with a sentence, both ways, to stand for it.
_LIKE = 0.5


def fragments(document: Sequence[str], summary: Sequence[str]) -> list[int]:
    """Return the lengths of the runs of words that a summary took from its document, in the summary's order.

    Parameters
    ----------
    document, summary : sequence of str
        Their words.

    Returns
    -------
    list of int
        1 or more each: at each place of the summary the longest run that the document has, then the next behind it.

    References
    ----------
    M. Grusky, M. Naaman, Y. Artzi, Newsroom: a dataset of 1.3 million summaries with diverse extractive
    strategies, NAACL 2018 (its procedure F(A, S)).

    Examples
    --------
    >>> fragments("the mayor spoke at noon on monday".split(), "the mayor left on monday".split())
    [2, 2]
    """
    # Only where a word stands can a run that begins with it be.
    places: dict[str, list[int]] = {}
    for place, word in enumerate(document):
        places.setdefault(word, []).append(place)

    found: list[int] = []
    at = 0
    while at < len(summary):
        longest = 0
        for place in places.get(summary[at], ()):
            # A run that isn't longer than the longest so far differs from it at or before its end.
            if longest and summary[at + longest : at + longest + 1] != document[place + longest : place + longest + 1]:
                continue
            longest = max(longest, _run(document, place, summary, at))
        if longest:
            found.append(longest)
        at += max(1, longest)
    return found


def _run(document: Sequence[str], place: int, summary: Sequence[str], at: int) -> int:
    """Return for how many words a document and a summary are the same from two places on."""
    longest = min(len(document) - place, len(summary) - at)
    for length in range(longest):
        if document[place + length] != summary[at + length]:
            return length
    return longest


def extractiveness(document: str, summary: str) -> dict[str, float]:
    """Return how much of a summary is its document's, in what runs, and how short it is.

    Parameters
    ----------
    document, summary : str

    Returns
    -------
    dict of str to float
        *coverage*, the share of the summary's words in runs from the document, 0 (none) to 1 (all);
        *density*, the mean over its words of the length of their run, 0 and up; *compression*, the document's
        words by the summary's, 1 and up where it is shorter. NaN for a summary without words.

    References
    ----------
    M. Grusky, M. Naaman, Y. Artzi, Newsroom, NAACL 2018.

    Examples
    --------
    >>> extractiveness("The mayor spoke at noon on Monday.", "The mayor left on Monday.")
    {'coverage': 0.8, 'density': 1.6, 'compression': 1.4}
    """
    all_words, own = _read(document), words(summary)
    if not own:
        return dict.fromkeys(("coverage", "density", "compression"), float("nan"))
    runs = fragments(all_words, own)
    return {
        "coverage": sum(runs) / len(own),
        "density": sum(run * run for run in runs) / len(own),
        "compression": len(all_words) / len(own),
    }


@lru_cache(2)
def _read(document: str) -> list[str]:
    """Return a document's words, kept while its summaries are judged."""
    return words(document)


def redundancy(sentences: Sequence[str]) -> float:
    """Return the share of a summary's pairs of neighbouring words that it has said before.

    Parameters
    ----------
    sentences : sequence of str
        The summary's.

    Returns
    -------
    float
        0 (nothing twice) to 1; 0 where there is no pair.

    References
    ----------
    W. Xiao, G. Carenini, Systematically exploring redundancy reduction in summarizing long documents,
    AACL 2020 (one less its ratio of unique n-grams).

    Examples
    --------
    >>> redundancy(["The mayor spoke.", "Then the mayor left."])
    0.2
    """
    pairs: list[tuple[str, str]] = []
    for text in sentences:
        pairs += pairwise(words(text))
    return (len(pairs) - len(set(pairs))) / len(pairs) if pairs else 0.0


def align(text: str, sentences: Sequence[Sentence], pieces: Sequence[str]) -> list[list[int]]:
    """Return which of a document's sentences each piece of somebody's summary is.

    Parameters
    ----------
    text : str
        The document's.
    sentences : sequence of Sentence
        All of them, in order.
    pieces : sequence of str
        Sentences as another library gives them: white space changed, two glued together, a dateline cut.

    Returns
    -------
    list of list of int
        For each piece the places of its sentences, in order: those that the piece has more than half of, or that
        have more than half of the piece. Where it isn't in the text as it is, the one that shares most words with
        it, if that is half of both; none otherwise.

    Examples
    --------
    >>> from summarizer import split_sentences
    >>> text = "Rain fell. The mayor spoke at noon. Nobody came."
    >>> align(text, split_sentences(text), ["The mayor spoke at noon. Nobody came.", "Rain  fell.", "Sun shone."])
    [[1, 2], [0], []]
    """
    squeezed = _squeezed(text, tuple([(sentence.start, sentence.end) for sentence in sentences]))
    bags: list[set[str]] = []
    found: list[list[int]] = []
    reached = 0
    for piece in pieces:
        tight = "".join(piece.split())
        if not tight:
            found.append([])
            continue

        # What is said twice is, most likely, the one behind the piece before: summaries mostly keep the order.
        at = squeezed.text.find(tight, reached)
        at = squeezed.text.find(tight) if at < 0 else at
        if at >= 0:
            reached = at + len(tight)
            found.append(squeezed.sentences(at, reached))
        else:
            bags = bags or [set(words(sentence.text)) for sentence in sentences]
            found.append(_most_alike(set(words(piece)), bags))
    return found


def _most_alike(own: set[str], bags: Sequence[set[str]]) -> list[int]:
    """Return the place of the sentence that shares most words with a piece, the earlier of two; none below half."""
    shares = [len(own & bag) / max(1, len(own), len(bag)) for bag in bags]
    most = max(shares, default=0.0)
    return [shares.index(most)] if most >= _LIKE else []


class _Squeezed(NamedTuple):
    """A text without white space, and where its sentences start and end in that."""

    text: str
    starts: list[int]
    ends: list[int]

    def sentences(self, start: int, end: int) -> list[int]:
        """Return the sentences that a span has more than half of, or that have more than half of the span."""
        found = []
        for index in range(bisect_right(self.ends, start), bisect_left(self.starts, end)):
            first, last = self.starts[index], self.ends[index]
            shared = min(end, last) - max(start, first)
            if 2 * shared > min(end - start, last - first):
                found.append(index)
        return found


@lru_cache(2)
def _squeezed(text: str, spans: tuple[tuple[int, int], ...]) -> _Squeezed:
    """Return a text without white space, kept while the summaries of a document are judged."""
    places = [0]
    for character in text:
        places.append(places[-1] + (not character.isspace()))
    return _Squeezed("".join(text.split()), [places[start] for start, _ in spans], [places[end] for _, end in spans])

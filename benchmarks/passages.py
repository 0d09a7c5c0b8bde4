"""From articles and their summaries to questions whose answers are known, and how many of them passages cut short hold.

    python benchmarks/digest.py FOLDER --only passages

A question is a sentence of a summary without one of its numbers or names; the answer stands in few of the article's
sentences, in one of its pieces of four sentences. That piece comes with the nine pieces of other articles that are most
like the question by BM25, as a search would bring them. A question in two pieces is made of a few words of the sentence
that answers and one word of another piece with the same name. FOLDER is that of `benchmarks/digest.py`; nothing in it
is a set of questions that people asked.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import chain, islice
from math import log
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from summarizer import digest, split_sentences
from summarizer.languages.language import load

FILES = {
    "cnn_val": "en", "writer_news": "en", "inshorts": "en", "daily_mail": "en", "gum_genres": "en",
    "fr_orangesum": "fr", "tr_sadedegel": "tr", "no_norsumm": "no", "de_klexikon": "de", "es_basse": "es",
}  # fmt: skip
PIECE, OTHERS, ARTICLES, QUESTIONS = 4, 9, 200, 120
# Words of a ceiling where one piece answers, and where two do.
WORDS = {"one": 75, "two": 150}
WORD = re.compile(r"\w+")


class Asked(NamedTuple):
    """A question, its passages as sentences, and the places (passage, sentence) of what answers it."""

    kind: str
    half: int
    language: str
    question: str
    passages: list[list[str]]
    answers: set[tuple[int, int]]


def content(text: str, stop: frozenset[str]) -> list[str]:
    """Return the words of a text that aren't function words."""
    return [word for word in WORD.findall(text.lower()) if word not in stop and len(word) > 2]


def bm25(asked: Sequence[str], documents: Sequence[Sequence[str]]) -> list[float]:
    """Return the BM25 of documents for a question."""
    among = Counter(chain.from_iterable(map(set, documents)))
    mean = fmean(map(len, documents)) or 1
    n = len(documents)
    idf = {term: log(1 + (n - among[term] + 0.5) / (among[term] + 0.5)) for term in sorted(set(asked))}
    found = []
    for own in documents:
        counts, norm = Counter(own), 1.2 * (0.25 + 0.75 * len(own) / mean)
        shares = [idf[term] * counts[term] * 2.2 / (counts[term] + norm) for term in idf]
        found.append(sum(shares))
    return found


class Pieces:
    """The pieces of the articles of a file, and the questions that are made of their summaries."""

    def __init__(self, name: str, language: str, folder: Path) -> None:
        self.name, self.language, self.stop = name, language, load(language).stop_words
        self.made = random.Random(0)
        lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        self.rows = [json.loads(line) for line in lines]
        self.made.shuffle(self.rows)
        del self.rows[ARTICLES:]
        self.pieces: list[tuple[int, list[str]]] = []
        for place, row in enumerate(self.rows):
            split = [sentence.text for sentence in split_sentences(row["text"], language)]
            self.pieces += [(place, split[at : at + PIECE]) for at in range(0, len(split), PIECE)]
        self.bags = [content(" ".join(piece), self.stop) for _, piece in self.pieces]
        self.among = Counter(chain.from_iterable(map(set, self.bags)))

    def asked(self) -> Iterator[Asked]:
        """Yield the questions, one or two an article."""
        count = 0
        for place, row in enumerate(self.rows):
            own = [piece for at, piece in self.pieces if at == place]
            found = _cloze(row.get("summary") or row["summaries"][0], own, self.language, self.stop)
            if found is None or count == QUESTIONS:
                continue
            count += 1
            question, name, first = found
            yield self._with_others(place, "one", question, [first])
            second = _elsewhere(name, own, first[0])
            said = content(question, self.stop)
            if second is None:
                continue
            others = [
                word for word in content(own[second[0]][second[1]], self.stop) if word not in (*said, name.lower())
            ]
            if others:
                here = [word for word in content(own[first[0]][first[1]], self.stop) if word in said][:4]
                rare = min(others, key=lambda word: (abs(self.among[word] - 5), word))
                yield self._with_others(place, "two", " ".join([*here, rare]), [first, second])

    def _with_others(self, place: int, kind: str, question: str, held: list[tuple[int, int]]) -> Asked:
        """Return a question with the pieces that answer it among those that are most like it, shuffled."""
        own = [piece for at, piece in self.pieces if at == place]
        others = [number for number, (at, _) in enumerate(self.pieces) if at != place]
        scores = bm25(content(question, self.stop), [self.bags[number] for number in others])
        best = sorted(range(len(others)), key=lambda at: -scores[at])[: OTHERS + 1 - len(held)]
        passages = [*(own[at] for at, _ in held), *(self.pieces[others[at]][1] for at in best)]
        order = list(range(len(passages)))
        self.made.shuffle(order)
        answers = {(order.index(number), k) for number, (_, k) in enumerate(held)}
        half = int(sha256(f"{self.name}-{self.rows[place]['id']}".encode()).hexdigest(), 16) % 2
        return Asked(kind, half, self.language, question, [passages[at] for at in order], answers)


def _cloze(
    summary: str, own: Sequence[Sequence[str]], language: str, stop: frozenset[str]
) -> tuple[str, str, tuple[int, int]] | None:
    """Return a summary's sentence without a name or number, that, and the place of the sentence that has it."""
    sentences = [(at, k, text) for at, piece in enumerate(own) for k, text in enumerate(piece)]
    for sentence in split_sentences(summary, language):
        words = WORD.findall(sentence.text)
        shortest = 7 if language == "de" else 4  # every noun has a capital there
        names = [word for word in words[1:] if word[0].isupper() and len(word) >= shortest and word.lower() not in stop]
        for name in [*(word for word in words if word.isdigit() and len(word) > 1), *names]:
            asked = " ".join(word for word in words if word.lower() != name.lower())
            wanted = set(content(asked, stop))
            holding = [(at, k, text) for at, k, text in sentences if name.lower() in WORD.findall(text.lower())]
            telling = [(at, k) for at, k, text in holding if len(wanted & set(content(text, stop))) > 1]
            if len(holding) <= 3 < len(wanted) and telling:
                return asked, name, telling[0]
    return None


def _elsewhere(name: str, own: Sequence[Sequence[str]], piece: int) -> tuple[int, int] | None:
    """Return the first sentence of another piece that has a name; None for a number, and where there is none."""
    for at, sentences in enumerate(own):
        for k, text in enumerate(sentences):
            if at != piece and not name.isdigit() and name.lower() in WORD.findall(text.lower()):
                return at, k
    return None


Places = set[tuple[int, int]]


def by_bm25(asked: Asked, words: int, *, is_of_passages: bool) -> Places:
    """Return the sentences with the highest BM25, with that of their passages or without it, as many as fit."""
    stop = load(asked.language).stop_words
    flat = [(at, k, text) for at, piece in enumerate(asked.passages) for k, text in enumerate(piece)]
    question = content(asked.question, stop)
    scores = bm25(question, [content(text, stop) for *_, text in flat])
    whole = bm25(question, [content(" ".join(piece), stop) for piece in asked.passages])
    if is_of_passages:
        scores = [score + whole[at] for score, (at, *_) in zip(scores, flat, strict=True)]
    taken: Places = set()
    for number in sorted(range(len(flat)), key=lambda number: -scores[number]):
        at, k, text = flat[number]
        if len(text.split()) <= words:
            words -= len(text.split())
            taken.add((at, k))
    return taken


def by_digest(asked: Asked, words: int, fill: float | None = None) -> Places:
    """Return the sentences that a digest takes."""
    passages = [" ".join(piece) for piece in asked.passages]
    settings: dict[str, Any] = {"by": None, "language": asked.language, "query": asked.question, "fill": fill}
    taken: Places = set()
    for quote in digest(passages, words=words, **settings).sentences:
        # The digest may split a passage otherwise: a sentence that half of is quoted is taken.
        start = 0
        for k, text in enumerate(asked.passages[quote.article]):
            end = start + len(text)
            if 2 * (min(end, quote.end) - max(start, quote.start)) > min(len(text), quote.end - quote.start):
                taken.add((quote.article, k))
            start = end + 1
    return taken


SYSTEMS = {
    "digest": by_digest,
    "digest, fill=1": lambda asked, words: by_digest(asked, words, 1),
    "BM25 of sentences": lambda asked, words: by_bm25(asked, words, is_of_passages=False),
    "BM25 of sentences and passages": lambda asked, words: by_bm25(asked, words, is_of_passages=True),
}


def passage_table(folder: Path, limit: int | None) -> Iterator[str]:
    """Yield how many answers each system takes, and how many words of passages that don't answer."""
    everything = [
        asked for name, language in FILES.items() for asked in islice(Pieces(name, language, folder).asked(), limit)
    ]
    counts = Counter((asked.kind, asked.half) for asked in everything)
    yield ""
    yield f"{counts['one', 0]} and {counts['one', 1]} questions to one passage of ten, in 75 words;"
    yield f"{counts['two', 0]} and {counts['two', 1]} to two, in 150; each cell first half / second half:"
    yield ""
    yield "| | answers of one, % | foreign words | answers of two, % | foreign words |"
    yield "|---|---:|---:|---:|---:|"
    for name, system in SYSTEMS.items():
        found = [(asked, system(asked, WORDS[asked.kind])) for asked in everything]
        cells = []
        for kind in WORDS:
            halves = [[pair for pair in found if (pair[0].kind, pair[0].half) == (kind, which)] for which in (0, 1)]
            cells.append(" / ".join(f"{100 * fmean(_recall(*pair) for pair in own):.1f}" for own in halves if own))
            cells.append(" / ".join(f"{fmean(_foreign(*pair) for pair in own):.0f}" for own in halves if own))
        yield f"| {name} | {' | '.join(cells)} |"


def _recall(asked: Asked, taken: Places) -> float:
    return len(asked.answers & taken) / len(asked.answers)


def _foreign(asked: Asked, taken: Places) -> int:
    """Return how many words are of passages that don't answer."""
    answering = {at for at, _ in asked.answers}
    return sum(len(asked.passages[at][k].split()) for at, k in taken if at not in answering)

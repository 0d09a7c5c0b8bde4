"""Learn what tells an article from the rest of its page, and write the weights that `summarizer.read_html` uses.

    python tools/learn_html.py FOLDER [--half 0|1] [--whole SET] [--to FILE]

FOLDER holds ``web/index.jsonl``: a JSON object a line with ``set``, ``id``, ``file`` (a page, gzipped, beside the
index), ``url`` and ``text``, the whole article. Pages of the sets wcxb and aeb that have a text are learnt from.
``--half`` keeps to those whose id has an even or odd checksum, so that the other half can be judged with
`benchmarks/extraction.py`; ``--whole wcxb`` learns from all pages of that set nevertheless, and halves the other.

The same pages give the same bytes.
"""

import argparse
import gzip
import json
import os
import re
import zlib
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")  # sums in one order

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from summarizer.readers.encoding.decode import declared_in, decode
from summarizer.readers.html.columns import codes
from summarizer.readers.html.context import Context
from summarizer.readers.html.features import FIRST
from summarizer.readers.html.names import Ways, opening, said
from summarizer.readers.html.reader import facts_of
from summarizer.readers.html.second import SECOND, SecondLook

SETS = {"wcxb": 1.0, "aeb": 2.5}  # whose texts people wrote counts more
# Words of names that fewer sites have say more of a site than of a page.
SITES = 8
# What the words' weights are shrunk by beside the codes', and how strongly each look's weights are held to 0: of .3,
# .6, 1 and .02, .05, .15, .3 the best on the half that isn't learnt from were .6 and .05. Of .03 the halves are level
# (scrapinghub's lose .001 and .002, forums gain as much), and trafilatura's pages, never learnt from, gain .004.
WORDS, FIRST_C, SECOND_C = 0.6, 0.03, 0.03
FOLDS = 4
LARGEST = 78_000  # bytes of the file
KEPT = 3600  # words; 6,600 gained nothing on the half that isn't learnt from
WORD = re.compile(r"\w+")


class Page:
    """A page that is learnt from."""

    def __init__(self, row: dict, folder: Path) -> None:
        content = gzip.decompress((folder / row["file"]).read_bytes())
        self.facts = facts = facts_of(decode(content, row["id"], declared=declared_in(content)), url=row.get("url"))[0]
        host = (urlsplit(row.get("url") or "").hostname or row["id"]).split(".")
        self.site = ".".join(host[-3:] if len(host) > 2 and len(host[-2]) < 4 else host[-2:])
        self.fold = zlib.crc32(self.site.encode()) % FOLDS
        share = covered([run.text for run in facts.page.runs], row["text"])
        is_title = [title or run.tag == "h1" for title, run in zip(facts.is_title, facts.page.runs, strict=True)]
        self.wanted = np.array([each >= 0.5 and not title for each, title in zip(share, is_title, strict=True)])
        self.weights = weighted(facts.words, share) * SETS[row["set"]]
        ways = Ways(facts)
        of_way = words_of_ways(ways, facts.looks)
        self.words = [
            {*of_way[ways.of_box[run.box]], *opening(run.text, words)}
            for run, words in zip(facts.page.runs, facts.words, strict=True)
        ]

    def first(self, places: dict[str, int]) -> csr_matrix:
        """Return the codes of the first look as a matrix, one row a run."""
        rows, values = [], []
        facts = self.facts
        for found, words in zip(
            codes([*facts.own, *facts.around, *facts.boxes], len(facts.words)), self.words, strict=True
        ):
            known = sorted(places[word] for word in words if word in places)
            rows.append([*found, *[FIRST[""] + place for place in known]])
            values += [1.0] * len(found) + [WORDS] * len(known)
        return matrix(rows, FIRST[""] + len(places), values)

    def look(self, coefficients: np.ndarray) -> None:
        """Keep the places of the second look's weights, and which runs have any."""
        sums = [round(100 * float(value)) for value in self.matrix @ coefficients]
        look = SecondLook(Context(self.facts, sums))
        self.hopeful = look.places
        self.second = matrix(codes(look.columns(), len(look.places)), SECOND[""])


def words_of_ways(ways: Ways, looks: list[tuple[str, str]]) -> list[frozenset[str]]:
    """Return the words along each way, and those of its last box's own, each marked as what it is."""
    around, found = [frozenset()], [frozenset()]
    for parent, look, is_part in ways.steps:
        words, own = said(*looks[look])
        around.append(around[parent] | {f"a:{word}" for word in words} if is_part else around[parent])
        found.append(around[-1] | {f"o:{word}" for word in own})
    return found


def matrix(rows: list[list[int]], width: int, values: list[float] | None = None) -> csr_matrix:
    """Return rows of codes as a sparse matrix."""
    ends = np.cumsum([0, *map(len, rows)])
    columns = [code for row in rows for code in row]
    return csr_matrix((values or np.ones(len(columns)), columns, ends), shape=(len(rows), width))


def covered(texts: list[str], whole: str) -> list[float]:
    """Return which share of each text stands in the whole: by runs of four words, short ones at their place."""
    wanted = WORD.findall(whole.lower())
    places = defaultdict(list)
    for place in range(len(wanted) - 3):
        places[tuple(wanted[place : place + 4])].append(place)
    words = [WORD.findall(text.lower()) for text in texts]
    shares, spans = [0.0] * len(texts), [None] * len(texts)
    reached = 0
    for index, each in enumerate(words):
        if len(each) > 5:
            shares[index], spans[index] = _long(each, places, reached)
            if spans[index] and len(each) > 11:
                reached = spans[index][1]
    _short(words, shares, spans, wanted)
    return shares


def _long(words: list[str], places: dict, reached: int) -> tuple[float, tuple[int, int] | None]:
    """Return which share of a long run stands in the whole, and from where to where: near what was reached."""
    hit, found = [False] * len(words), []
    for place in range(len(words) - 3):
        if all_places := places.get(tuple(words[place : place + 4])):
            hit[place : place + 4] = [True] * 4
            found.append(min(all_places, key=lambda other: (other < reached - 30, abs(other - reached))))
    share = sum(hit) / len(words)
    return share, (found[0], max(found[0], found[-1] + 4)) if share >= 0.5 else None


def _short(words: list[list[str]], shares: list[float], spans: list, wanted: list[str]) -> None:
    """Look for each short run between the long ones around it."""
    joined = f" {' '.join(wanted)} "
    offsets = np.cumsum([1, *[len(word) + 1 for word in wanted]])
    ahead, following = len(wanted), [len(wanted)] * len(words)
    for index in range(len(words) - 1, -1, -1):
        following[index] = ahead
        if spans[index] and len(words[index]) > 7:
            ahead = spans[index][0]
    reached = 0
    for index, each in enumerate(words):
        if len(each) > 5:
            if spans[index] and len(each) > 7:
                reached = spans[index][1]
            continue
        start, end = max(0, reached - 3), min(len(wanted), following[index] + 3)
        if end <= start or following[index] == len(wanted):
            end = min(len(wanted), max(end if following[index] < len(wanted) else 0, reached + 60))
        text = f" {' '.join(each)} "
        place = joined[offsets[start] - 1 : offsets[end]].find(text) if each and end > start else -1
        if place >= 0:
            shares[index] = 1.0
            before = joined[offsets[start] - 1 : offsets[start] - 1 + place + 1].count(" ")
            reached = max(reached, min(start + before, following[index]))


def weighted(words: list[int], share: list[float]) -> np.ndarray:
    """Return what each run counts: its words, 150 at most; a page six at most, however little of it is the article."""
    words = np.array(words, float)
    weights = (np.minimum(words, 150) + 3) / ((words * share).sum() + 60)
    return weights * (6 / max(6.0, weights.sum()))


def fit(matrices: list, wanted: list, weights: list, strength: float) -> np.ndarray:
    """Return the coefficients of a logistic regression without an intercept."""
    weights = np.concatenate(weights)
    model = LogisticRegression(C=strength, max_iter=150, fit_intercept=False, tol=1e-3)
    return model.fit(vstack(matrices).tocsr(), np.concatenate(wanted), weights / weights.mean()).coef_[0]


def learn(pages: list[Page]) -> dict:
    """Return the weights of both looks, in hundredths; the second is taught by others that don't know a page's site."""
    sites = defaultdict(set)
    for page in pages:
        for word in set().union(*page.words):
            sites[word].add(page.site)
    vocabulary = sorted(word for word, known in sites.items() if len(known) >= SITES)
    spell(pages, vocabulary)
    first = first_look(pages)
    # Words that say little go, and the rest is learnt anew.
    value = dict(zip(vocabulary, first[FIRST[""] :], strict=True))
    words = sorted(vocabulary, key=lambda word: (-abs(round(value[word], 4)), word))[:KEPT]
    vocabulary = sorted(words)
    spell(pages, vocabulary)
    for fold in range(FOLDS):
        others = first_look([page for page in pages if page.fold != fold])
        for page in pages:
            if page.fold == fold:
                page.look(others)
    first = first_look(pages)
    seen = [page for page in pages if page.hopeful]
    second = fit(
        [page.second for page in seen],
        [page.wanted[page.hopeful] for page in seen],
        [page.weights[page.hopeful] for page in seen],
        SECOND_C,
    )
    found = {word: round(100 * WORDS * float(each)) for word, each in zip(vocabulary, first[FIRST[""] :], strict=True)}
    return {
        "first": [round(100 * float(each)) for each in first[: FIRST[""]]],
        "second": [round(100 * float(each)) for each in second],
        "words": {word: each for word, each in found.items() if each},
    }


def spell(pages: list[Page], vocabulary: list[str]) -> None:
    """Give each page the matrix of its first look, with a column for each word that is known."""
    places = {word: place for place, word in enumerate(vocabulary)}
    for page in pages:
        page.matrix = page.first(places)


def first_look(pages: list[Page]) -> np.ndarray:
    """Return the coefficients of the first look."""
    return fit(
        [page.matrix for page in pages], [page.wanted for page in pages], [page.weights for page in pages], FIRST_C
    )


def main() -> None:
    """Learn, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), help="learn from this half of the pages only")
    parser.add_argument("--whole", choices=tuple(SETS), help="learn from all pages of this set, whichever the half")
    target = Path(__file__).parents[1] / "summarizer" / "readers" / "html" / "weights.json"
    parser.add_argument("--to", type=Path, default=target, help="where the weights go; the package's own file")
    options = parser.parse_args()
    folder = options.folder / "web"
    with (folder / "index.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    rows = [row for row in rows if row["set"] in SETS and row.get("text")]
    if options.half is not None:
        rows = [
            row for row in rows if row["set"] == options.whole or zlib.crc32(row["id"].encode()) % 2 == options.half
        ]
    pages = [page for page in (Page(row, folder) for row in rows) if page.facts.page.runs]
    content = json.dumps(learn(pages), ensure_ascii=False, separators=(",", ":"))
    options.to.write_text(content + "\n", encoding="utf-8")
    size = options.to.stat().st_size
    if size > LARGEST:
        parser.error(f"{options.to} has {size} bytes; {LARGEST} are the most")
    print(f"{len(pages)} pages, {size} bytes: {options.to}")


if __name__ == "__main__":
    main()

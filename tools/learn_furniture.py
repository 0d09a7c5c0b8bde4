"""Learn what tells an article from the furniture around it, and write `summarizer/furniture/weights.py`.

    python tools/learn_furniture.py FOLDER... [--title] [--out FILE]

A FOLDER holds JSON Lines. A row with "blocks", (start, end, label) with 1 the article's, 0 furniture, -1 unsure, is a
page (`pages_as_text.py` makes them from HTML); any other row's "text" is clean, all of it an article's. What ships was
learnt from the Web Content Extraction Benchmark (CC BY 4.0), the Universal Dependencies treebanks EWT, PUD, Bosque,
Alpino, FTB and SET (CC BY-SA) and the texts beside this project's benchmarks.

Three logistic models by Newton's method: the gate (a row a text), the first look and the second (a row a block), the
second on what the first thinks of texts that it was not fitted on. The title's is a conditional logit: one of the lines
on top, or none of them. The same bytes each time.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import zlib
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarizer.document import Block
from summarizer.furniture import first, gate, second, title, title_columns
from summarizer.furniture.blocks import blocks
from summarizer.furniture.page import facts, first_paragraph
from summarizer.languages.detection import detect
from summarizer.languages.language import load

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parents[1]
REASONS = (
    "call to action", "related", "link", "share", "byline", "time stamp", "caption", "notice", "advertisement",
    "comments", "tags", "note", "contact",
)  # fmt: skip
KINDS = [*chain.from_iterable((reason, f"{reason} in prose") for reason in REASONS), "opens short"]
FOLDS = 3
# A clean text's weight in the gate against a page's: what is lost costs more than what stays.
CLEAN = 3.0
# And of a kind of our own against the hundreds of reviews and answers.
KIND = 3.0
# The weight of a page by its type: what WCXB calls an article, and others, whose truth is looser.
TYPES = {"article": 1.0, "forum": 0.5, "documentation": 0.5, "own": 1.0, "light": 0.3}
OTHER = 0.3
# And of its title.
OTHER_TITLE = 0.5
# The synthetic pages that are learnt from; the others are for measuring.
LEARNT_SETS = (1, 2, 3)
# A page whose known text was found in it by this much: others were cut, or are there twice.
FOUND = (0.7, 1.3)
RIDGE = 1.0
SENTENCE = re.compile(r"(?<=[.!?]) ")
HEADER = '"""Weights of the looks: column -> weight, "" the constant. Written by tools/learn_furniture.py."""'


class Text:
    """A text, its facts, and what each of its blocks is."""

    def __init__(self, row: dict) -> None:
        self.text = row["text"]
        self.is_page = "blocks" in row
        self.fold = zlib.crc32(str(row.get("id", self.text[:200])).split("/")[0].encode()) % FOLDS
        self.fold_name = str(row.get("id"))
        self.type = row.get("type")
        self.headline = row.get("title")
        laid = blocks(self.text)
        self.page = facts(self.text, laid, load(detect(self.text)[0]))
        self.labels = np.array(block_labels(laid, row["blocks"]) if self.is_page else [1] * len(laid))
        kind = (TYPES.get(self.type, OTHER)) if self.is_page else 0.5
        weights = np.sqrt(np.minimum(self.page.words, 80.0)) * (self.labels >= 0)
        self.weights = weights * kind / max(1.0, (weights.sum() / 60) ** 0.5)
        whole = gate.Whole(self.page)
        self.gate = np.array(gate.values(whole))
        self.heads = first.Heads(whole)
        self.first = first_columns(self.heads)
        self.second: np.ndarray = np.zeros(0)

    def thoughts(self, weights: np.ndarray) -> np.ndarray:
        """Return the second look's columns, by the first's weights."""
        odds = weights[0] + self.first @ weights[1:]
        known = second.Thoughts(self.page, [float(z) for z in odds], self.heads)
        columns = np.array([column(known) for _, _, column in second.COLUMNS], dtype=np.float32).T
        whole = np.array([value(known) for _, _, value in second.OF_TEXT], dtype=np.float32)
        each = np.tile(whole, (len(columns), 1))
        return np.concatenate([columns, each, each * columns[:, :1]], axis=1)


def first_columns(heads: first.Heads) -> np.ndarray:
    """Return the first look's columns, a row a block; those of the openings are 0 or 1."""
    plain = np.array([column(heads) for _, _, column in first.COLUMNS], dtype=np.float32).T
    opened = np.array([[float(name in own) for name in KINDS] for own in first.kinds(heads)], dtype=np.float32)
    return np.concatenate([plain, opened], axis=1)


def second_columns() -> list[str]:
    """Return the names of the second look's columns: a block's, the whole text's, and the odds times these."""
    whole = [name for name, *_ in second.OF_TEXT]
    return [*(name for name, *_ in second.COLUMNS), *whole, *(f"odds x {name}" for name in whole)]


def block_labels(laid: list[Block], spans: list[tuple[int, int, int]]) -> list[int]:
    """Return each block's label by most of its characters."""
    found, at = [], 0
    for start, end, _ in laid:
        counts = {1: 0, 0: 0, -1: 0}
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        place = at
        while place < len(spans) and spans[place][0] < end:
            counts[spans[place][2]] += min(end, spans[place][1]) - max(start, spans[place][0])
            place += 1
        sure = counts[1] + counts[0]
        found.append(-1 if counts[-1] >= sure else int(counts[1] > counts[0]))
    return found


def fit(rows: np.ndarray, is_true: np.ndarray, weights: np.ndarray, ridge: float = RIDGE) -> np.ndarray:
    """Return a logistic model's constant and weights, by Newton's method on standardized columns."""
    mean, spread = rows.mean(axis=0, dtype=float), rows.std(axis=0, dtype=float) + 1e-6
    scaled = np.concatenate([np.ones((len(rows), 1)), (rows - mean) / spread], axis=1).astype(np.float32)
    penalty = np.full(scaled.shape[1], ridge)
    penalty[0] = 0

    def local(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        likely = 1 / (1 + np.exp(-np.clip(scaled @ found.astype(np.float32), -30, 30)))
        slope = scaled.T @ (weights * (likely - is_true)).astype(np.float32) + penalty * found
        curve = (scaled * (weights * likely * (1 - likely))[:, None].astype(np.float32)).T @ scaled
        return slope, curve + np.diag(penalty + 1e-6)

    return plain(newton(local, scaled.shape[1], 20), mean, spread)


def newton(local: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]], n: int, steps: int) -> np.ndarray:
    """Return where a function's slope is 0, by the slope and the curve at a place; no step is longer than 3."""
    found = np.zeros(n)
    for _ in range(steps):
        slope, curve = local(found)
        step = np.linalg.solve(curve, slope)
        largest = np.abs(step).max()
        found -= step * min(1.0, 3 / max(largest, 1e-9))
        if largest < 1e-3:
            break
    return found


def plain(found: np.ndarray, mean: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """Return the constant and the weights of columns as they are, by those of standardized ones."""
    weights = found[1:] / spread
    return np.concatenate([[found[0] - weights @ mean], weights])


def looks(texts: list[Text]) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights of the first and the second look."""

    def first_of(some: list[Text]) -> np.ndarray:
        return fit(
            np.concatenate([text.first for text in some]),
            np.concatenate([text.labels == 1 for text in some]),
            np.concatenate([text.weights for text in some]),
        )

    for fold in range(FOLDS):
        others = first_of([text for text in texts if text.fold != fold])
        for text in texts:
            if text.fold == fold:
                text.second = text.thoughts(others)
    again = fit(
        np.concatenate([text.second for text in texts]),
        np.concatenate([text.labels == 1 for text in texts]),
        np.concatenate([text.weights for text in texts]),
    )
    return first_of(texts), again


def gates(texts: list[Text]) -> np.ndarray:
    """Return the gate's weights: pages that hold furniture against clean texts."""
    is_page = np.array([float(text.is_page and (text.labels == 0).sum() > 2) for text in texts])
    weights = np.array([1.0 if text.is_page else CLEAN for text in texts]) * np.array(
        [KIND if text.fold_name.startswith("kind") else 1.0 for text in texts]
    )
    return fit(np.array([text.gate for text in texts]), is_page, weights, 0.3)


def titles(texts: list[Text]) -> np.ndarray:
    """Return the title's weights: of the lines on top those that are most like the known title, or none of them."""
    rows, is_title, weights, lengths = [], [], [], []
    for text in texts:
        above = first_paragraph(text.page)
        found = title.candidates(text.page, above) if text.headline else []
        if found:
            lines = title_columns.Lines(text.page, found, above)
            rows += [[float(column(lines, index)) for _, _, column in title_columns.COLUMNS] for index in found]
            is_title += [is_alike(text.page.pieces[index], text.headline) for index in found]
            weights.append(1.0 if text.type == "article" else OTHER_TITLE)
            lengths.append(len(found))
    return choose(np.array(rows), np.array(is_title, dtype=float), np.array(weights), np.array(lengths))


def choose(rows: np.ndarray, is_true: np.ndarray, weights: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Return a conditional logit's constant and weights: one of each text's rows is it, or none, which is worth 0.

    McFadden (1974). Newton's method, with the curve of the convex part where several rows are true.
    """
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = np.concatenate([np.ones((len(rows), 1)), (rows - mean) / spread], axis=1)
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    text = np.repeat(np.arange(len(lengths)), lengths)
    has_true = np.add.reduceat(is_true, starts) > 0
    penalty = np.full(scaled.shape[1], RIDGE)
    penalty[0] = 0

    def local(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        worth = scaled @ found
        most = np.maximum(np.maximum.reduceat(worth, starts), 0)
        grown = np.exp(worth - most[text])
        likely = grown / (np.add.reduceat(grown, starts) + np.exp(-most))[text]
        true = grown * is_true
        wanted = true / np.where(has_true, np.add.reduceat(true, starts), 1)[text]

        middle = np.add.reduceat(scaled * likely[:, None], starts)
        slope = scaled.T @ (weights[text] * (likely - wanted)) + penalty * found
        curve = (scaled * (weights[text] * likely)[:, None]).T @ scaled - (middle * weights[:, None]).T @ middle
        return slope, curve + np.diag(penalty + 1e-6)

    return plain(newton(local, scaled.shape[1], 40), mean, spread)


def is_alike(line: str, headline: str) -> bool:
    """Whether a line has most words of a title, and few others."""
    one, two = set(line.lower().split()), set(headline.lower().split())
    return 5 * len(one & two) > 3 * len(one | two)


def read(folders: list[Path]) -> list[Text]:
    """Return the texts of two blocks and over, in the order of the files' names."""
    texts = []
    for path in sorted(chain.from_iterable(folder.glob("*.jsonl") for folder in folders)):
        known: dict[str, int] = {}
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n")]
        for row in rows:
            if str(row.get("id")).endswith("/article"):
                known[row["id"].removesuffix("/article")] = len(row["text"])
        for row in rows:
            own = sum(end - start for start, end, label in row.get("blocks", []) if label == 1)
            whole = known.get(row.get("id"), 0)
            if row["text"].strip() and (not whole or FOUND[0] < own / whole < FOUND[1]):
                texts.append(Text(row))
    return [text for text in texts if len(text.page.pieces) > 1]


def own_texts(texts: list[Text]) -> list[Text]:
    """Return the texts beside this project's benchmarks: clean kinds, and pages around some of the clean articles."""
    dice = random.Random(3)
    kinds = json.loads((HERE / "benchmarks/clean_kinds.json").read_text(encoding="utf-8"))
    found = [Text({"id": f"kind {number}", "text": row["text"]}) for number, row in enumerate(kinds)]
    articles = [text.text.split("\n\n") for text in texts if not text.is_page and text.type == "article"]
    articles = [article for article in articles if len(article) > 5]
    pages = json.loads((HERE / "benchmarks/furniture_pages.json").read_text(encoding="utf-8"))
    for number, page in enumerate(page for page in pages if page["set"] in LEARNT_SETS):
        for gap in ("\n\n", "\n"):
            article = dice.choice(articles)
            start = dice.randrange(len(article) - 4)
            body = article[start : start + dice.randrange(4, 15)]
            found.append(Text(around(f"page {number}", page, body, gap, dice)))
            short = [sentence for paragraph in body[:6] for sentence in SENTENCE.split(paragraph)[:3]][:12]
            found.append(Text(around(f"page {number}", lightly(page, dice), short, gap, dice) | {"type": "light"}))
    return found


def lightly(page: dict, dice: random.Random) -> dict:
    """Return a page of ours with a few of its lines: an article with a byline, an advertisement, a share bar."""
    top, middle, bottom = (
        [block for block in page[place] if block != "{TITLE}" and "\n" not in block and len(block) < 120]
        for place in ("top", "middle", "bottom")
    )
    some = [dice.sample(blocks, min(len(blocks), dice.randrange(3))) for blocks in (top, middle, bottom)]
    return {"top": ["{TITLE}", *some[0]], "middle": some[1][:1], "bottom": some[2]}


def around(name: str, page: dict, body: list[str], gap: str, dice: random.Random) -> dict:
    """Return a page of ours put around the paragraphs of an article."""
    headline = " ".join(body[0].split()[2:9])
    parts = [(headline, -1) if block == "{TITLE}" else (block, 0) for block in page["top"]]
    inside = [(paragraph, 1) for paragraph in body]
    for block in page["middle"]:
        inside.insert(dice.randrange(1, len(inside)), (block, 0))
    text, blocks = "", []
    for part, label in [*parts, *inside, *((block, 0) for block in page["bottom"])]:
        text += gap if text else ""
        blocks.append((len(text), len(text) + len(part), label))
        text += part
    return {"id": name, "text": text, "blocks": blocks, "type": "own"}


def written(name: str, columns: list[str], weights: np.ndarray) -> str:
    """Return a model as Python: two digits behind the point, which any computer's arithmetic agrees on."""
    lines = [
        f'    "{column}": {round(float(weight), 2) + 0.0!r},'
        for column, weight in zip(["", *columns], weights, strict=True)
    ]
    return f"{name}: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n"


def judges(texts: list[Text]) -> list[str]:
    """Return the gate and the two looks, as Python."""
    one, two = looks([text for text in texts if text.is_page])
    return [
        written("GATE", [name for name, *_ in gate.COLUMNS], gates(texts)),
        written("FIRST", [*(name for name, *_ in first.COLUMNS), *KINDS], one),
        written("SECOND", second_columns(), two),
    ]


def main() -> None:
    """Read, learn, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=HERE / "summarizer/furniture/weights.py")
    parser.add_argument("--title", action="store_true", help="the title's weights alone; the others stay as they are")
    options = parser.parse_args()
    texts = read(options.folders)
    if options.title:
        others = options.out.read_text(encoding="utf-8").partition("TITLE: ")[0].rstrip("\n") + "\n"
    else:
        texts += own_texts(texts)
        others = "\n".join([HEADER + "\n", *judges(texts)])
    options.out.write_text(
        others + "\n" + written("TITLE", [name for name, *_ in title_columns.COLUMNS], titles(texts)), encoding="utf-8"
    )
    print(f"{len(texts)} texts, {sum(text.is_page for text in texts)} of them pages")


if __name__ == "__main__":
    main()

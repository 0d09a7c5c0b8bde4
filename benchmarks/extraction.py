"""Web pages beside trafilatura and readability: what is read of the article, of its data, and in which time.

    python benchmarks/extraction.py FOLDER [--half 0|1 --weights FILE] [--sets aeb,wcxb,traf,moz] [--quick]

FOLDER holds ``web/index.jsonl``, a JSON object a line: ``set``, ``id``, ``file`` (a page, gzipped, beside the index),
``url``, ``type``, and what is known: ``text`` (the whole article), ``expected_html``, or strings that it has to have
and not to have (``with``, ``without``); ``title``, ``author``, ``date``.

Measures, each page counting the same: aeb, scrapinghub's article-extraction-benchmark, by runs of four words; wcxb and
moz by words; F1 of the mean precision and recall. traf, trafilatura's own pages, by the share of strings that are
right. ``--half`` judges the pages that weights of the other half (`tools/learn_html.py FOLDER --half`) haven't seen;
the pages of traf and moz were never learnt from. Times are CPU times, taken in turns on each page in one run; the
others are installed by ``python -m pip install trafilatura readability-lxml``.
"""

import argparse
import gzip
import json
import logging
import re
import statistics
import time
import warnings
import zlib
from collections import Counter, defaultdict
from pathlib import Path

from summarizer import read_html, summarize
from summarizer.readers.encoding.decode import declared_in, decode
from summarizer.readers.html import judge as html_judge
from summarizer.readers.html import reader as html

WORD = re.compile(r"\w+")
KINDS = ("article", "forum", "documentation")


def words(text: str) -> Counter:
    """Return the words of a text, in lower case."""
    return Counter(WORD.findall(text.lower()))


def shingles(text: str) -> Counter:
    """Return the runs of four words of a text."""
    found = WORD.findall(text)
    return Counter(tuple(found[place : place + 4]) for place in range(max(1, len(found) - 3))) if found else Counter()


def overlap(text: str, gold: str, cut: type) -> tuple[float, float]:
    """Return precision and recall of a text."""
    ours, theirs = cut(text), cut(gold)
    common = (ours & theirs).total()
    return (common / ours.total() if ours else float(not theirs)), (common / theirs.total() if theirs else 1.0)


def f1(pairs: list[tuple[float, float]]) -> str:
    """Return the F1 of mean precision and recall, and these."""
    precision, recall = (statistics.mean(each) for each in zip(*pairs, strict=True))
    value = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{value:.4f} | {precision:.3f} | {recall:.3f}"


def right(text: str, page: dict) -> tuple[int, int]:
    """Return how many of a page's strings are where they have to be, and how many it has."""
    text = plainly(text)
    have = [plainly(each) in text for each in page["with"]]
    lack = [plainly(each) not in text for each in page["without"]]
    return sum(have) + sum(lack), len(have) + len(lack)


def plainly(text: str) -> str:
    """Return a text with single spaces and without soft hyphens, which a reader of any system doesn't see."""
    return " ".join(text.replace("\xad", "").split())


def plain(markup: str) -> str:
    """Return all text of a page."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(markup).text(separator=" ")


def folded(text: str | None) -> str:
    """Return the letters of a title or name, in lower case."""
    return "".join(filter(str.isalnum, (text or "").casefold()))


def systems(*, is_quick: bool) -> dict:
    """Return what is compared: a function from a page's text and address to (text, title, author, date), by name."""
    found = {"summarizer": ours, "its sentences": sentences}
    if is_quick:
        return found
    logging.disable(logging.CRITICAL)
    from trafilatura import bare_extraction

    def standard(page: str, url: str | None) -> tuple:
        read = bare_extraction(page, url=url, include_comments=False, with_metadata=True)
        return (read.text, read.title, read.author, read.date) if read else ("", None, None, None)

    def precise(page: str, url: str | None) -> tuple:
        read = bare_extraction(page, url=url, include_comments=False, favor_precision=True)
        return (read.text if read else "", None, None, None)

    found |= {"trafilatura": standard, "trafilatura, precision": precise}
    try:
        from readability import Document
    except ImportError:
        return found

    def readability(page: str, url: str | None) -> tuple:
        document = Document(page, url=url)
        return plain(document.summary()), document.short_title(), None, None

    return found | {"readability-lxml": readability}


def ours(page: str, url: str | None) -> tuple:
    """Read a page."""
    document = read_html(page, url=url)
    return document.text, document.title, document.author, document.date


def sentences(page: str, url: str | None) -> tuple:
    """Read a page and summarize it: all sentences that could be chosen, and the headings."""
    digest = summarize(read_html(page, url=url))
    parts = sorted([*digest.all_sentences, *digest.headings], key=lambda part: part.start)
    return "\n".join(part.text for part in parts), None, None, None


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), help="judge this half of the pages of aeb and wcxb only")
    parser.add_argument("--weights", type=Path, help="a file of tools/learn_html.py; the package's own")
    parser.add_argument("--sets", default="aeb,wcxb,traf,moz")
    parser.add_argument("--quick", action="store_true", help="without the others")
    parser.add_argument("--cut", type=float, help="one for all kinds of page; the package's own")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.weights:
        weights = html_judge.Weights(**json.loads(options.weights.read_text(encoding="utf-8")))
        html.learnt = lambda: weights
    html_judge.Verdicts.__init__.__defaults__ = (options.cut,)
    folder = options.folder / "web"
    with (folder / "index.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    compared = systems(is_quick=options.quick)
    results: dict[str, dict[str, list]] = {name: defaultdict(list) for name in compared}
    spent: dict[str, list[float]] = {name: [] for name in compared}
    for row in rows:
        is_other = row["set"] in ("aeb", "wcxb") and options.half not in (None, zlib.crc32(row["id"].encode()) % 2)
        if row["set"] not in options.sets.split(",") or is_other:
            continue
        content = gzip.decompress((folder / row["file"]).read_bytes())
        page = decode(content, row["id"], declared=declared_in(content))
        for name, read in compared.items():
            start = time.process_time()
            text, title, author, date = read(page, row.get("url"))
            spent[name].append(time.process_time() - start)
            judge(row, text or "", results[name])
            for known, said in (("title", title), ("author", author), ("date", date)):
                if row.get(known):
                    results[name][known].append(folded(said) == folded(row[known]))
    show(results, spent)


def judge(row: dict, text: str, results: dict[str, list]) -> None:
    """Add what a page's text is worth to its set's."""
    if row["set"] == "traf":
        results["traf"].append(right(text, row))
    elif row["set"] == "moz":
        results["moz"].append(overlap(text, plain(row["expected_html"]), words))
    elif row["set"] == "aeb":
        results["aeb"].append(overlap(text, row["text"], shingles))
    else:
        kind = row["type"] if row["type"] in KINDS else "other kinds"
        results[f"wcxb, {kind}"].append(overlap(text, row["text"], words))


def show(results: dict[str, dict[str, list]], spent: dict[str, list[float]]) -> None:
    """Print what was measured."""
    for name in next(iter(results.values())):
        print(f"\n{name}, {len(next(iter(results.values()))[name])} pages")
        for system, found in results.items():
            each = found[name]
            if name in ("title", "author", "date"):
                print(f"  {system}: {sum(each)} right")
            elif name == "traf":
                print(f"  {system}: {sum(hit for hit, _ in each) / sum(every for _, every in each):.4f}")
            else:
                print(f"  {system}: {f1(each)}")
    print("\nms of CPU a page, mean (median)")
    for system, times in spent.items():
        print(f"  {system}: {1000 * statistics.mean(times):.2f} ({1000 * statistics.median(times):.2f})")


if __name__ == "__main__":
    main()

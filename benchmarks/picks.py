"""What a careful reader would pick: our scorers and the peers on the documents whose sentences a reader marked.

    python benchmarks/picks.py FOLDER --peers --jobs 2 --write        # into benchmarks/RESULTS.md
    python benchmarks/picks.py FOLDER --systems lexrank textrank      # a look
    python benchmarks/picks.py FOLDER --parts                         # what each part is worth to a reader
    python benchmarks/picks.py FOLDER --worth                         # how sure Summary.worth is, and how right

FOLDER holds `readers_picks.jsonl`, `{"corpus", "id", "kind", "ideal", "also", "unfit"}`, and the corpora that it names,
there or in FOLDER/long. Three sentences are asked for. The halves are by the first byte of the SHA-256 of a document's
id: what is chosen by readers' picks is chosen on the even ones and judged on the odd ones.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import Any

from peers import Asked, peers
from quality import CORPORA, OURS, called, cell, facts, markdown
from results import RESULTS, put

from summarizer import Comparison, InputError, Mmr, Salience, Summarizer, compare
from summarizer.evaluation.picks import read_picks

PICKS = "readers_picks.jsonl"
SENTENCES = 3
# Kinds of fewer documents are in the means and have no line of their own.
FEWEST = 10
HEADING = "# What a careful reader would pick"


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """Return the rows of the picks, each with its text and what kind and language it is of."""
    marked = [json.loads(line) for line in (folder / PICKS).read_text(encoding="utf-8").splitlines()]
    texts: dict[tuple[str, str], str] = {}
    for corpus in {row["corpus"] for row in marked}:
        path = next(path for path in (folder / f"{corpus}.jsonl", folder / "long" / f"{corpus}.jsonl") if path.exists())
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            texts[corpus, str(row["id"])] = row["text"]
    rows = []
    for row in marked:
        found = {name: row[name] for name in ("ideal", "also", "unfit", "kind")}
        language = CORPORA[row["corpus"]].language if row["corpus"] in CORPORA else "en"
        key = f"{row['corpus']}/{row['id']}"
        rows.append({**found, "id": key, "text": texts[row["corpus"], str(row["id"])], "language": language})
    return rows


def is_odd(row: Mapping[str, Any]) -> bool:
    """Whether a document is of the half that nothing is chosen on."""
    return sha256(str(row["id"]).partition("/")[2].encode()).digest()[0] % 2 == 1


def measure(rows: Sequence[dict[str, Any]], language: str, options: argparse.Namespace) -> Comparison:
    """Compare systems on the rows of one language; the language is detected, as for a user."""
    ours = {name: OURS[name] for name in ("default", *(options.systems or OURS))}
    theirs = {called(peer): Asked(peer, SENTENCES, language) for peer in sorted(peers()[0]) if options.peers}
    told = [{name: value for name, value in row.items() if name != "language"} for row in rows]
    return compare(
        ours | theirs,
        told,
        SENTENCES,
        baselines=("lead", "random"),
        language=language,
        jobs=options.jobs,
        progress=True,
    )


def joined(tables: Iterable[Comparison]) -> Comparison:
    """Return one comparison of the documents of several."""
    import numpy as np

    tables = list(tables)
    figures = {
        name: np.concatenate([table.figures[name] for table in tables], axis=2) for name in ("picks", "unfit", "rouge")
    }
    documents = [document for table in tables for document in table.documents]
    return Comparison(tables[0].systems, documents, tables[0].budgets, figures)


def grid(whole: Comparison, groups: Mapping[str, Sequence[str]]) -> str:
    """Return the table of systems by groups of documents, and the share of unfit picks."""
    parts = {name: whole.on(*documents) for name, documents in groups.items()}
    rows = [
        [system, *[cell(part, system, "picks") for part in parts.values()], f"{whole.mean(system, 'unfit'):.1f}"]
        for system in sorted(whole.systems, key=lambda system: -whole.mean(system, "picks"))
    ]
    return markdown(["", *[f"{name} ({len(part.documents)})" for name, part in parts.items()], "unfit %"], rows)


def groups_of(rows: Sequence[dict[str, Any]], *names: str) -> dict[str, list[str]]:
    """Return the ids of the rows by what they are of; groups of fewer than `FEWEST` are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        for name in names:
            found[str(row[name])].append(row["id"])
    return {name: ids for name, ids in sorted(found.items()) if len(ids) >= FEWEST}


def report(rows: Sequence[dict[str, Any]], whole: Comparison, head: str) -> str:
    """Return all tables as one section."""
    english = [row for row in rows if row["language"] == "en"]
    others = [row for row in rows if row["language"] != "en"]
    halves = {
        f"{name}, {half} half": [row["id"] for row in some if is_odd(row) == (half == "odd")]
        for name, some in (("English", english), ("others", others))
        for half in ("even", "odd")
    }
    return "\n".join(
        [
            f"{HEADING}\n",
            head,
            "A reader marked in each document up to three sentences to pick, those that would do instead, and those "
            "that no summary may have. A pick counts 1, 0.5 or -0.5 accordingly, by the number of the ideal; means in "
            "per cent, half of the 95 % bootstrap interval, `*` where it differs from the default's (paired, "
            "p < 0.05). What the default has by readers' picks was chosen on the even half, and looked at on both.\n",
            "## By half\n",
            grid(whole, {"all": [row["id"] for row in rows], **halves}),
            "## By language\n",
            grid(whole, groups_of(rows, "language")),
            "## By kind\n",
            grid(whole, groups_of(rows, "kind")),
        ]
    )


# Bins of worth, by their upper ends; a choice is accepted from so many per cent of the marks on.
BINS, ACCEPTED = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01), 50
# Texts mixed of all English ones' sentences, and sentences of each at most.
MIXED, LONGEST = 300, 60


# What the default is without each of its parts.
WITHOUT: dict[str, dict[str, Any]] = {
    "position": {"scorer": Salience(position=0.0)},
    "introduction": {"scorer": Salience(introduction=0.0)},
    "length": {"scorer": Salience(length=0.0)},
    "title": {"scorer": Salience(title=0.0)},
    "readability": {"scorer": Salience(readability=0.0)},
    "centrality and section": {"scorer": Salience(centrality=0.0, section=0.0)},
    "cue": {"scorer": Salience(cue=0.0)},
    "redundancy": {"selector": Mmr(diversity=0.0, same=1.1)},
    "dangling": {"selector": Mmr(dangling=0.0)},
    "furniture": {"furniture": "keep"},
}


def marked(rows: Sequence[dict[str, Any]], summarizer: Summarizer) -> dict[str, dict[str, float]]:
    """Return what the reader makes of a summarizer's choice in each document."""
    found = {}
    for row in rows:
        picks = read_picks(row, len(row["text"]), row["id"])
        assert picks is not None  # every row has them
        spans = [(sentence.start, sentence.end) for sentence in summarizer(row["text"], SENTENCES).sentences]
        called = [picks.called(span) for span in spans]
        found[row["id"]] = {
            "picks": picks.figures(spans)["picks"],
            "unfit": float(called.count("unfit")),
            "chosen": float(len(spans)),
        }
    return found


def parts_report(rows: Sequence[dict[str, Any]]) -> str:
    """Return what the default loses without each of its parts, by half and for the languages other than English."""
    groups = {
        "even half": [row["id"] for row in rows if not is_odd(row)],
        "odd half": [row["id"] for row in rows if is_odd(row)],
        "English": [row["id"] for row in rows if row["language"] == "en"],
        "others": [row["id"] for row in rows if row["language"] != "en"],
    }
    lines = []
    whole = marked(rows, Summarizer())
    for name in ("", *WITHOUT):
        found = marked(rows, Summarizer(**WITHOUT[name])) if name else whole
        cells = []
        for ids in groups.values():
            value = fmean(found[key]["picks"] for key in ids) if ids else 0.0
            before = fmean(whole[key]["picks"] for key in ids) if ids else 0.0
            cells.append(f"{value - before:+.1f}" if name else f"{value:.1f}")
        unfit = sum(each["unfit"] for each in found.values()) / max(1.0, sum(each["chosen"] for each in found.values()))
        lines.append([f"without {name}" if name else "default", *cells, f"{100 * unfit:.1f}"])
    return markdown(["", *[f"{name} ({len(ids)})" for name, ids in groups.items()], "unfit %"], lines)


def worth_of(rows: Sequence[dict[str, Any]]) -> list[tuple[bool, float, float]]:
    """Return of each document whether it is odd, what its three sentences are worth, and what the reader gives them."""
    found = []
    for row in rows:
        if digest := Summarizer()(row["text"], SENTENCES):
            marks = marked([row], Summarizer())[row["id"]]["picks"]
            found.append((is_odd(row), digest.worth, marks))
    return found


def mixed(rows: Sequence[dict[str, Any]]) -> list[float]:
    """Return what summaries of texts are worth whose sentences are drawn from all English documents."""
    drawn = random.Random(1)
    own = [[each.text for each in Summarizer()(row["text"]).all_sentences] for row in rows if row["language"] == "en"]
    pool = [text for texts in own for text in texts]
    sizes = [max(6, min(len(texts), LONGEST)) for texts in drawn.choices(own, k=MIXED)]
    whole = Summarizer(furniture="keep")
    return [whole(" ".join(drawn.sample(pool, size)), SENTENCES, language="en").worth for size in sizes]


def area(pairs: Sequence[tuple[float, bool]]) -> float:
    """Return the area under the ROC curve: how often one that is accepted has more worth than one that isn't."""
    good, bad = ([worth for worth, is_good in pairs if is_good == wanted] for wanted in (True, False))
    return fmean((one > other) + (one == other) / 2 for one in good for other in bad)


def worth_report(rows: Sequence[dict[str, Any]]) -> str:
    """Return how often summaries of each worth are accepted, by half, and what mixed texts are worth."""
    found = worth_of(rows)
    lines = []
    for low, high in pairwise((0.0, *BINS)):
        cells = [f"{low:.1f} to {min(high, 1.0):.1f}"]
        for half in (False, True):
            own = [(worth, marks) for odd, worth, marks in found if odd == half and low <= worth < high]
            cells += [str(len(own)), f"{fmean(worth for worth, _ in own):.2f}" if own else ""]
            cells.append(f"{fmean(marks >= ACCEPTED for _, marks in own):.2f}" if own else "")
        lines.append(cells)
    heads = ["worth", *[f"{name}, {half}" for half in ("even", "odd") for name in ("documents", "mean", "accepted")]]

    areas = [area([(worth, marks >= ACCEPTED) for odd, worth, marks in found if odd == half]) for half in (False, True)]
    silent = fmean(worth < BINS[0] for worth in mixed(rows))
    return (
        f"{markdown(heads, lines)}\nArea under the ROC curve: even half {areas[0]:.2f}, odd half {areas[1]:.2f}. Of "
        f"{MIXED} texts mixed of the English documents' sentences {100 * silent:.0f} % are worth less than {BINS[0]}.\n"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print or write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="the peers as well")
    parser.add_argument("--systems", nargs="+", choices=list(OURS), metavar="NAME", help="some of our scorers")
    parser.add_argument("--parts", action="store_true", help="the default without each of its parts, printed")
    parser.add_argument("--worth", action="store_true", help="Summary.worth alone, printed")
    parser.add_argument("--limit", type=int, help="at most this many documents")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--write", action="store_true", help=f"into {RESULTS.name} instead of printing")
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(given)
    if not (options.folder / PICKS).exists():
        parser.error(f"{options.folder}: no {PICKS} is there")
    rows = rows_of(options.folder)[: options.limit]
    if options.worth or options.parts:
        print(worth_report(rows) if options.worth else parts_report(rows))
        return 0
    languages = dict.fromkeys(row["language"] for row in rows)
    whole = joined(
        measure([row for row in rows if row["language"] == language], language, options) for language in languages
    )
    shown = [argument for argument in given if Path(argument) != options.folder]
    text = report(rows, whole, facts(shown, options).replace("quality.py", "picks.py"))
    if options.write:
        RESULTS.write_text(put(RESULTS.read_text(encoding="utf-8"), text), encoding="utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except InputError as problem:
        sys.exit(f"picks: {problem}")

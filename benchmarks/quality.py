"""How good summaries are: our scorers, the first sentences, the oracle and the peers, on a folder of corpora.

    python benchmarks/quality.py FOLDER --peers --jobs 2 --write         # everything, into benchmarks/RESULTS.md
    python benchmarks/quality.py FOLDER --limit 50                       # a look at ours
    python benchmarks/quality.py FOLDER --jobs 2 --check-floors          # nothing of ours got worse?
    python benchmarks/quality.py FOLDER --jobs 2 --set-floors            # pin what got better

FOLDER holds JSON Lines files, `{"text", "summary" | "summaries": [...], "title"?, "lang"?}`, as summarizer.evaluate
reads them. The figure is the mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 in points. Floors are in floors.json, each for
one file by its SHA-256: a floor isn't lowered without --lower-floors.
"""

from __future__ import annotations

import argparse
import json
import platform
import shlex
import sys
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version
from math import floor
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from peers import Asked, peers, versions
from results import RESULTS, put

from summarizer import SCORERS, Comparison, InputError, Summarizer, __version__, compare
from summarizer.evaluation.faults import FAULTS


class Corpus(NamedTuple):
    """How a corpus is asked: for how many sentences (a share, below 1), and what its references become."""

    sentences: float = 3
    join: str = "mean"
    language: str = "en"
    is_machine_made: bool = False


CORPORA = {
    "cnn_val": Corpus(),
    "cnn_train": Corpus(),
    "daily_mail": Corpus(),
    "realsumm": Corpus(),
    "inshorts": Corpus(),
    "writer_news": Corpus(),
    "gum_genres": Corpus(2),
    "scitldr_dev": Corpus(1, "max"),
    "fr_orangesum": Corpus(language="fr"),
    "tr_sadedegel": Corpus(language="tr"),
    "no_norsumm": Corpus(language="no"),
    "de_klexikon": Corpus(language="de"),
    "es_basse": Corpus(language="es"),
    "eu_basse": Corpus(language="eu"),
    "bbc_extractive": Corpus(0.3, is_machine_made=True),
}
BASELINES = ("lead", "random", "oracle")
# The scorers whose papers take the best sentences as they are; the others mean repeats to be dropped.
PLAIN = set("tfidf textrank bm25rank lsa luhn edmundson sumbasic klsum submodular".split())
OURS = {"default": Summarizer()} | {
    name: Summarizer(scorer=name, selector="top" if name in PLAIN else "mmr")
    for name in SCORERS
    if name not in ("salience", *BASELINES)
}
WORDS = "as many words as the references"
ROUNDING = 0.005
FLOORS = Path(__file__).with_name("floors.json")


class Recorded:
    """A system whose outputs somebody wrote down: text -> what it made of it."""

    def __init__(self, outputs: Mapping[str, str]) -> None:
        self.outputs = dict(outputs)

    def __call__(self, text: str) -> list[str]:
        """Return the sentences written down, a line each."""
        return self.outputs[text].splitlines()


def called(peer: str) -> str:
    """Return what the tables call a peer: lexrank is a scorer of ours, too."""
    return f"{peer} (peer)" if peer in OURS else peer


def rows_of(path: Path, limit: int | None, *, titles: bool) -> list[dict[str, Any]]:
    """Return the rows of a corpus, without what a summarizer isn't told: a language is detected, as for a user."""
    left_out = {"lang"} if titles else {"lang", "title"}
    lines = path.read_text(encoding="utf-8").splitlines()[:limit]
    return [{key: value for key, value in json.loads(line).items() if key not in left_out} for line in lines]


def measure(
    rows: Sequence[dict[str, Any]], corpus: Corpus, systems: Mapping[str, Any], options: argparse.Namespace
) -> Comparison:
    """Compare systems on the rows of a corpus."""
    is_share = corpus.sentences < 1
    return compare(
        systems,
        rows,
        None if is_share else int(corpus.sentences),
        ratio=corpus.sentences if is_share else None,
        words="references",
        baselines=options.baselines,
        join=corpus.join,
        language=corpus.language,
        jobs=options.jobs,
        progress=True,
    )


def label(corpus: Corpus) -> str:
    """Return what the budget in sentences is called."""
    return f"{corpus.sentences} {'sentences' if corpus.sentences >= 1 else 'ratio'}"


def cell(table: Comparison, system: str, measure: str = "rouge") -> str:
    """Return a mean, half of its interval, and a star where it differs from the default's."""
    low, high = table.interval(system, measure)
    star = "*" if system != table.against and table.p(system, measure=measure) < 0.05 else ""
    return f"{table.mean(system, measure):.1f}{star} ±{(high - low) / 2:.1f}"


def markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def grid(tables: Mapping[str, Comparison], systems: Sequence[str]) -> str:
    """Return the table of systems by corpora, with the mean over those that people wrote."""
    human = [name for name in tables if not CORPORA[name].is_machine_made]
    means = {system: fmean(tables[name].mean(system) for name in human) for system in systems}
    rows = [
        [system, f"**{means[system]:.2f}**", *[cell(table, system) for table in tables.values()]]
        for system in sorted(systems, key=lambda system: -means[system])
    ]
    heads = ["", f"mean of {len(human)}", *[f"{name} ({len(table.documents)})" for name, table in tables.items()]]
    return markdown(heads, rows)


def verdict(tables: Mapping[str, Comparison], theirs: Sequence[str]) -> str:
    """Return how far the default is ahead of the best of others, and whom it is clearly behind."""
    human = {name: table for name, table in tables.items() if not CORPORA[name].is_machine_made}
    ours = fmean(table.mean("default") for table in human.values())
    others = {system: fmean(table.mean(system) for table in human.values()) for system in theirs}
    best = max(others, key=lambda system: others[system])
    behind = [
        f"{system} on {name} (by {table.gain(system)[0]:.1f})"
        for name, table in human.items()
        for system in theirs
        if table.gain(system)[0] > 0 and table.p(system) < 0.05
    ]
    return (
        f"The default's mean is {ours:.2f}, that of the best of the others ({best}) {others[best]:.2f}. Significantly "
        f"ahead of the default on a corpus that people wrote: {', '.join(behind) or 'none'}.\n"
    )


def faults_table(tables: Mapping[str, Comparison], systems: Sequence[str]) -> str:
    """Return the share of summaries with each fault, the mean over corpora."""
    measures = ("faulty", *FAULTS)
    rows = [
        [system, *[f"{fmean(table.mean(system, name) for table in tables.values()):.1f}" for name in measures]]
        for system in systems
    ]
    return markdown(["%", "any fault", *FAULTS], sorted(rows, key=lambda row: float(row[1])))


def published(path: Path, options: argparse.Namespace) -> Comparison:
    """Return a comparison with the published systems whose outputs are in a corpus, beside the default and lead."""
    rows = rows_of(path, options.limit, titles=False)
    names = sorted({name for row in rows for name in row.get("systems", {})})
    systems = {"**summarizer**": Summarizer()} | {
        name.replace("abs:", "abstractive ").replace("ext:", "extractive "): Recorded(
            {row["text"]: row["systems"][name]["summary"] for row in rows if name in row["systems"]}
        )
        for name in names
        if all(name in row["systems"] for row in rows)
    }
    return compare(systems, rows, 3, baselines=["lead"], language="en", jobs=options.jobs, progress=True)


def neural(table: Comparison) -> str:
    """Return the table of a comparison with published systems, the best ROUGE-1 first."""
    measures = ("rouge1", "rouge2", "rougeL", "rougeLsum")
    rows = [
        [
            system,
            *[f"{table.mean(system, name):.1f}" for name in measures],
            "" if system == table.against else f"{-table.gain(system, measure='rouge1')[0]:+.1f}"
            + ("*" if table.p(system, measure="rouge1") < 0.05 else ""),
            f"{table.mean(system, 'words'):.0f}",
        ]
        for system in sorted(table.systems, key=lambda system: -table.mean(system, "rouge1"))
    ]  # fmt: skip
    return markdown(["", "R-1", "R-2", "R-L", "R-Lsum", "ours is ahead in R-1 by", "words"], rows)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def pinned(table: Comparison) -> dict[str, dict[str, float]]:
    """Return what floors are made of: ROUGE rounded down, faults rounded up, to a hundredth."""
    return {
        system: {
            "rouge": floor(100 * table.mean(system)) / 100,
            "faulty": -floor(-100 * table.mean(system, "faulty")) / 100,
        }
        for system in table.systems
        if system not in BASELINES
    }


def is_worse(measure: str, value: float, pin: float) -> bool:
    """Whether a figure is on the wrong side of its floor; a share of faults has a ceiling."""
    return value > pin + ROUNDING if measure == "faulty" else value < pin - ROUNDING


def worse(name: str, pins: Mapping[str, Mapping[str, float]], table: Comparison) -> list[str]:
    """Return what of a corpus is on the wrong side of its floor, a line each."""
    found = []
    for system, floors in pins.items():
        for measure, pin in floors.items():
            if system not in table.systems:
                found.append(f"{name}: {system} is pinned and gone")
                break
            value = table.mean(system, measure)
            if is_worse(measure, value, pin):
                found.append(f"{name}: {system} {measure} is {value:.2f}, pinned at {pin:.2f}")
    return found


def raised(
    old: Mapping[str, Any], name: str, sha: str, table: Comparison, *, lower: bool
) -> tuple[dict[str, Any], list[str]]:
    """Return the floors with those of a corpus set anew, and what was refused because it would lower one."""
    known = next((entry for entry in old.values() if entry["sha256"] == sha), None)
    pins = pinned(table)
    refused = []
    for system, floors in (known or {"systems": {}})["systems"].items() if not lower else ():
        for measure, pin in floors.items():
            now = pins.get(system, {}).get(measure)
            if now is None or is_worse(measure, now, pin):
                refused.append(f"{name}: {system} {measure} stays pinned at {pin:.2f}, measured {now}")
            if now is None or (now > pin if measure == "faulty" else now < pin):
                pins.setdefault(system, {})[measure] = pin
    return {**old, name: {"sha256": sha, "documents": len(table.documents), "systems": pins}}, refused


def check(
    paths: Mapping[str, Path], floors: Mapping[str, Any], options: argparse.Namespace
) -> tuple[int, list[str], list[str]]:
    """Return how many corpora were checked, what is worse, and which corpora are others than those pinned."""
    checked, found, unknown = 0, [], []
    for name, path in paths.items():
        entry = next((entry for entry in floors.values() if entry["sha256"] == digest(path)), None)
        if entry is None:
            unknown.append(f"{name}: no floor for this file")
            continue
        systems = {system: OURS[system] for system in entry["systems"] if system in OURS}
        found += worse(
            name, entry["systems"], measure(rows_of(path, None, titles=False), CORPORA[name], systems, options)
        )
        checked += 1
    return checked, found, unknown


def facts(arguments: Sequence[str], options: argparse.Namespace) -> str:
    """Return the command and the versions."""
    command = shlex.join(["python", "benchmarks/quality.py", "FOLDER", *arguments])
    ours = {"get-a-summary": __version__, "Python": platform.python_version(), "rouge-score": version("rouge-score")}
    listed = ", ".join(f"{name} {number}" for name, number in {**ours, **(versions() if options.peers else {})}.items())
    limit = f" The first {options.limit} documents of each corpus." if options.limit else " Whole corpora."
    return f"`{command}`; {listed}.{limit}\n"


def report(
    tables: Mapping[str, Comparison],
    theirs: Sequence[str],
    realsumm: Comparison | None,
    head: str,
    *,
    titles: bool,
) -> str:
    """Return all tables as one document."""
    at_count = {name: table.at(label(CORPORA[name])) for name, table in tables.items()}
    first = next(iter(tables.values()))
    everyone = list(first.systems)
    ours = [system for system in everyone if system not in theirs]
    english = {
        name: table
        for name, table in at_count.items()
        if CORPORA[name].language == "en" and not CORPORA[name].is_machine_made
    }
    budgets = ", ".join(f"{name} {CORPORA[name].sentences:g}" for name in tables)
    told = "Ours are told the title where the corpus has one." if titles else "Nobody is told a title."
    pieces = [
        "# How good the summaries are\n",
        "Written by the command below; not by hand.\n",
        head,
        "Each figure is the mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 in points, stemmed in English, and half of its "
        "95 % bootstrap interval. `*`: differs from the default's (paired bootstrap over documents, p < 0.05, not "
        "corrected for the number of comparisons). Several references: their mean, on SciTLDR the best, which is its "
        f"custom. Sentences asked for, below 1 a share: {budgets}. {told} lead, random and oracle: the first sentences "
        "of the article without its furniture, any of them, and the greedy best by ROUGE-1 and -2. bbc_extractive's "
        "references were made by a program and aren't in the mean. The peers are sumy's, summa, lexrank, lede and "
        "newspaper4k; other names are scorers of this library, each with the selector that its paper means. lede takes "
        "characters: it is given 167 a sentence, and gives all of a text that it can't split.\n",
        "## An equal number of sentences\n",
        grid(at_count, everyone),
        verdict(at_count, [system for system in everyone if system in theirs or system in ("lead", "random")]),
        "## An equal number of sentences, and an equal number of words\n",
        "The mean of both: neither those who take long sentences nor those who take short ones gain. The peers can't "
        "be asked for words.\n",
        grid({name: table.only(*ours) for name, table in tables.items()}, ours),
        "## What a reader sees\n",
        f"Per cent of summaries with the fault, equal sentences, the mean over {', '.join(english)}. "
        "[docs/evaluation.md](../docs/evaluation.md) says what each is.\n",
        faults_table(english, everyone),
    ]
    if realsumm is not None:
        pieces += [
            "## Among the neural systems\n",
            f"REALSumm, {len(realsumm.documents)} articles of CNN and Daily Mail: the outputs that the authors of the "
            "systems gave to its makers (M. Bhandari et al., Re-evaluating evaluation in text summarization, EMNLP "
            "2020), counted here. Ours: three sentences. The last column but one is the difference in ROUGE-1, `*` "
            "where p < 0.05.\n",
            neural(realsumm),
        ]
    return "\n".join(pieces)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print or write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="the peers as well (they take most of the time)")
    parser.add_argument("--titles", action="store_true", help="tell our scorers the title, where the corpus has one")
    parser.add_argument("--only", nargs="+", choices=list(CORPORA), metavar="NAME", help="some of the corpora")
    parser.add_argument("--systems", nargs="+", choices=list(OURS), metavar="NAME", help="some of our scorers")
    parser.add_argument("--limit", type=int, help="at most this many documents a corpus")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--write", action="store_true", help=f"into {RESULTS.name} instead of printing")
    parser.add_argument("--check-floors", action="store_true", help="exit 1 if anything of ours is below its floor")
    parser.add_argument("--set-floors", action="store_true", help="pin what is above its floor, or has none")
    parser.add_argument("--lower-floors", action="store_true", help="with --set-floors: pin what is below it, too")
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(given)
    if (options.check_floors or options.set_floors) and (options.limit or options.titles or options.systems):
        parser.error("floors are of whole corpora and all our scorers, without titles")
    if options.lower_floors and not options.set_floors:
        parser.error("--lower-floors says how --set-floors may set them")
    paths = {name: options.folder / f"{name}.jsonl" for name in options.only or CORPORA}
    paths = {name: path for name, path in paths.items() if path.exists()}
    if not paths:
        parser.error(f"{options.folder}: none of {', '.join(CORPORA)} as .jsonl is there")
    options.baselines = () if options.check_floors or options.set_floors else BASELINES
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if options.check_floors:
        checked, found, unknown = check(paths, floors, options)
        print("\n".join([*unknown, *found, f"{checked} corpora checked, {len(found)} floors broken"]))
        return 1 if found or not checked else 0
    ours = {name: OURS[name] for name in ("default", *(options.systems or OURS))}
    theirs = {called(peer): peer for peer in sorted(peers()[0]) if options.peers}
    tables: dict[str, Comparison] = {}
    for name, path in paths.items():
        corpus = CORPORA[name]
        systems = ours | {shown: Asked(peer, corpus.sentences, corpus.language) for shown, peer in theirs.items()}
        tables[name] = measure(rows_of(path, options.limit, titles=options.titles), corpus, systems, options)
        print(f"{name}\n{tables[name].at(label(corpus))}\n", file=sys.stderr)
    if options.set_floors:
        refused: list[str] = []
        for name, table in tables.items():
            floors, kept = raised(floors, name, digest(paths[name]), table, lower=options.lower_floors)
            refused += kept
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print("\n".join([*refused, f"{len(tables)} corpora pinned, {len(refused)} floors not lowered"]))
        return 1 if refused else 0
    realsumm = published(paths["realsumm"], options) if "realsumm" in paths else None
    shown = [argument for argument in given if Path(argument) != options.folder]
    text = report(tables, list(theirs), realsumm, facts(shown, options), titles=options.titles)
    if options.write:
        before = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
        RESULTS.write_text(put(before, text), encoding="utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except InputError as problem:
        sys.exit(f"quality: {problem}")

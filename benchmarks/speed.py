r"""How long a summary takes: warm, cold, from a headline to a book, and what it costs in memory.

    python benchmarks/speed.py FOLDER                      # warm and cold, beside the peers installed
    python benchmarks/speed.py FOLDER --long               # 0.1, 1 and 10 MB, and hostile repetitions
    python benchmarks/speed.py FOLDER --many 1000000       # short texts, one process

FOLDER holds the corpora; the articles of 550 to 650 words in `cnn_val.jsonl` are summarized, three sentences each.
Systems take turns round by round; CPU time, medians of the ratios of each round. The yardstick is `re.findall(r"\w+",
text)`. A cold start is the CPU time of a new interpreter that imports and summarizes one article. Long texts are the
corpus's articles one after the other, each in an interpreter of its own; memory is what its peak grows by.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import median

from peers import peers, versions

from summarizer import split_sentences, summarize

TUTORIAL = """
import re, numpy, punkt
from sklearn.feature_extraction.text import TfidfVectorizer
split = punkt.PunktSentenceTokenizer(punkt.load_model("english")).tokenize
def tutorial(text, n):
    sentences = split(text)
    scores = numpy.asarray(TfidfVectorizer(stop_words="english").fit_transform(sentences).sum(axis=1)).ravel()
    return [sentences[i] for i in sorted(scores.argsort()[-n:])]
"""
COLD = {
    "python": "pass",
    "summarizer": "from summarizer import summarize; summarize(open({path!r}).read())",
    "lede": "import lede; lede.summarize(open({path!r}).read())",
    "Punkt + scikit-learn": TUTORIAL + "tutorial(open({path!r}).read(), 3)",
}
LONG = {
    "summarizer": "from summarizer import summarize; run = summarize",
    "lede": "import lede; run = lede.summarize",
}
HOSTILE = [
    "a",
    "a ",
    ". ",
    "A. ",
    '"',
    "“",
    "(",
    "e.g. ",
    "1. ",
    "Dr. X. ",
    "He. ",
    "\n",
    " \n",
    "…",
    "?!",
    "。",
    "• ",
    "A\n\n",
]
HERE = Path(__file__).resolve().parent


def cpu(program: str, bytecode: str) -> float:
    """Return the CPU seconds of a new interpreter that finds its modules compiled, or NaN where the program fails."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run([sys.executable, "-c", program], env=environment, check=False, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float("nan") if ran.returncode else after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds(function: Callable[[str], object], texts: list[str]) -> float:
    """Return the CPU seconds that a function takes for a text."""
    before = time.process_time()
    for text in texts:
        function(text)
    return (time.process_time() - before) / len(texts)


def warm(texts: list[str], rounds: int) -> list[str]:
    """Return the table of single articles in a process that has seen others."""
    systems: dict[str, Callable[[str], object]] = {
        "re.findall": lambda text: re.findall(r"\w+", text),
        "split_sentences": split_sentences,
        "summarize": summarize,
    }
    for name, peer in peers()[0].items():
        systems[name] = lambda text, peer=peer: peer(text, 3)
    try:
        namespace: dict[str, Callable[[str, int], object]] = {}
        exec(TUTORIAL, namespace)  # ours, above
        systems["Punkt + scikit-learn"] = lambda text: namespace["tutorial"](text, 3)
    except ImportError:
        pass
    times: dict[str, list[float]] = {name: [] for name in systems}
    for turn in range(rounds + 1):
        for name, function in systems.items():
            # The slow ones on a few articles: they would take the hour.
            elapsed = seconds(
                function, texts if name in ("re.findall", "split_sentences", "summarize", "lede") else texts[:3]
            )
            if turn:  # the first is to warm up
                times[name].append(elapsed)
    rows = ["| warm, 600 words | us | x re.findall | x summarize |", "|---|---|---|---|"]
    for name, own in times.items():
        of_findall = median(a / b for a, b in zip(own, times["re.findall"], strict=True))
        of_ours = median(a / b for a, b in zip(own, times["summarize"], strict=True))
        rows.append(f"| {name} | {median(own) * 1e6:.0f} | {of_findall:.2f} | {of_ours:.2f} |")
    return rows


def cold(text: str, rounds: int) -> list[str]:
    """Return the table of first summaries in a new interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "article.txt")
        path.write_text(text, encoding="utf-8")
        times: dict[str, list[float]] = {name: [] for name in COLD}
        for turn in range(rounds + 1):
            for name, program in COLD.items():
                elapsed = cpu(program.replace("{path!r}", repr(str(path))), folder)
                if turn:  # the first compiles
                    times[name].append(elapsed)
    rows = ["| cold start, CPU | ms | more than python | x summarizer |", "|---|---|---|---|"]
    for name, own in times.items():
        more = median(a - b for a, b in zip(own, times["python"], strict=True)) * 1e3
        of_ours = median(a / b for a, b in zip(own, times["summarizer"], strict=True))
        rows.append(f"| {name} | {median(own) * 1e3:.0f} | {more:.0f} | {of_ours:.2f} |")
    return rows


MEASURE = """
import json, resource, sys, time
{load}
run(open({warm!r}, encoding="utf-8").read())
text = open({path!r}, encoding="utf-8").read()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = time.process_time()
run(text)
elapsed = time.process_time() - before
print(json.dumps([elapsed, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) * 1024]))
"""


def long(texts: list[str], limit: int) -> list[str]:
    """Return the tables of one document's growth, and of hostile repetitions."""
    rows = [
        "| one document | 0.1 MB, s | 1 MB, s | 10 MB, s | 10 MB / 1 MB | memory / text at 10 MB |",
        "|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        warmed, path = Path(folder, "warm.txt"), Path(folder, "long.txt")
        warmed.write_text(texts[0], encoding="utf-8")
        for name, load in LONG.items():
            measured = []
            for size in (10**5, 10**6, 10**7):
                pieces, length = [], 0
                for text in cycle(texts):
                    pieces.append(text)
                    length += len(text)
                    if length >= size:
                        break
                path.write_text("\n\n".join(pieces)[:size], encoding="utf-8")
                program = MEASURE.format(load=load, warm=str(warmed), path=str(path))
                try:
                    ran = subprocess.run(
                        [sys.executable, "-c", program], check=True, capture_output=True, timeout=limit
                    )
                except (subprocess.SubprocessError, OSError):
                    break
                measured.append(json.loads(ran.stdout))
            if len(measured) == 3:
                (small, _), (middle, _), (large, memory) = measured
                growth = f"{large / middle:.1f} | {memory / 10**7:.1f}"
                rows.append(f"| {name} | {small:.2f} | {middle:.2f} | {large:.2f} | {growth} |")
            else:
                rows.append(f"| {name} | not installed, or over {limit} s | | | | |")
    rows += ["", "| repeated | 0.1 MB, ms | 1 MB, ms | ratio |", "|---|---|---|---|"]
    for piece in HOSTILE:
        small, large = (
            min(seconds(summarize, [piece * (size // len(piece))]) for _ in range(3)) for size in (10**5, 10**6)
        )
        shown = json.dumps(piece, ensure_ascii=False)
        rows.append(f"| `{shown}` | {small * 1e3:.1f} | {large * 1e3:.1f} | {large / small:.1f} |")
    return rows


def resident() -> int:
    """Return the bytes that this process holds."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def many(texts: list[str], count: int) -> list[str]:
    """Return the table of many short texts in one process: a hundred words each, every one different."""
    words = " ".join(texts).split()
    marks = sorted({min(50_000, count), count // 2, count})
    rows = ["| short texts done | memory, MB | texts a second |", "|---|---|---|"]
    before = time.process_time()
    for done in range(1, count + 1):
        place = done * 7919 % (len(words) - 100)
        summarize(" ".join(words[place : place + 99]) + f" {done}.")
        if done in marks:
            rows.append(f"| {done} | {resident() / 1e6:.1f} | {done / (time.process_time() - before):.0f} |")
    return rows


def main() -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--long", action="store_true", help="long documents instead of single articles")
    parser.add_argument("--limit", type=int, default=120, help="seconds for one long document")
    parser.add_argument("--many", type=int, default=0, metavar="N", help="N short texts instead of single articles")
    options = parser.parse_args()
    rows = (options.folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    middling = [text for text in texts if 550 < len(text.split()) < 650][:40]
    if options.many:
        print("\n".join(many(texts, options.many)))
    elif options.long:
        print("\n".join(long(texts, options.limit)))
    else:
        print("\n".join([*warm(middling, options.rounds), "", *cold(middling[0], options.rounds)]))
        print(f"\nPython {sys.version.split()[0]}, {versions()}; not installed: {', '.join(peers()[1]) or 'none'}")


if __name__ == "__main__":
    main()

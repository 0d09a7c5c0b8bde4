r"""How long a summary takes, warm and cold, in ratios of one run.

    python benchmarks/speed.py FOLDER [--rounds N]

FOLDER holds `cnn_val.jsonl`; its articles of 550 to 650 words are summarized, three sentences each. Systems take turns
round by round; CPU time, medians over the rounds. The yardstick is `re.findall(r"\w+", text)`. Cold start is the CPU
time of a new interpreter that imports and summarizes one article, less that of `python -c pass`.
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
from pathlib import Path
from statistics import median

from peers import peers, versions

from summarizer import split_sentences, summarize

COLD = {
    "summarizer": "from summarizer import summarize; summarize(open({path!r}).read())",
    "lede": "import lede; lede.summarize(open({path!r}).read())",
    "nltk + scikit-learn (imports only)": "import nltk; from sklearn.feature_extraction.text import TfidfVectorizer",
}


def cpu(program: str, bytecode: str) -> float:
    """Return the CPU seconds of a new interpreter that finds its modules compiled, or NaN where the program fails."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    failed = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=False, stderr=subprocess.DEVNULL
    ).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float("nan") if failed else after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds(function: Callable[[str], object], texts: list[str]) -> float:
    """Return the CPU seconds that a function takes for a text."""
    before = time.process_time()
    for text in texts:
        function(text)
    return (time.process_time() - before) / len(texts)


def main() -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    rows = (options.folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [text for row in rows if 550 < len((text := json.loads(row)["text"]).split()) < 650][:40]
    systems: dict[str, Callable[[str], object]] = {
        "re.findall": lambda text: re.findall(r"\w+", text),
        "split_sentences": split_sentences,
        "summarize": summarize,
    }
    found, missing = peers()
    for name, peer in found.items():
        systems[name] = lambda text, peer=peer: peer(text, 3)
    times: dict[str, list[float]] = {name: [] for name in systems}
    for turn in range(options.rounds + 1):
        for name, function in systems.items():
            # The slow ones on a few articles: they would take the hour.
            elapsed = seconds(
                function, texts if name in ("re.findall", "split_sentences", "summarize", "lede") else texts[:3]
            )
            if turn:  # the first is to warm up
                times[name].append(elapsed)
    print("| warm, 600 words | us | x re.findall | x summarize |\n|---|---|---|---|")
    for name, own in times.items():
        of_findall = median(a / b for a, b in zip(own, times["re.findall"], strict=True))
        of_ours = median(a / b for a, b in zip(own, times["summarize"], strict=True))
        print(f"| {name} | {median(own) * 1e6:.0f} | {of_findall:.2f} | {of_ours:.2f} |")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "article.txt")
        path.write_text(texts[0], encoding="utf-8")
        cold: dict[str, list[float]] = {"python": [], **{name: [] for name in COLD}}
        for turn in range(2 * options.rounds + 1):
            for name in cold:
                elapsed = cpu(COLD[name].format(path=str(path)) if name in COLD else "pass", folder)
                if turn:  # the first compiles
                    cold[name].append(elapsed)
    print("\n| cold start, CPU | ms | more than python |\n|---|---|---|")
    for name, own in cold.items():
        print(f"| {name} | {median(own) * 1e3:.0f} | {(median(own) - median(cold['python'])) * 1e3:.0f} |")
    print(f"\nPython {sys.version.split()[0]}, {versions()}; not installed: {', '.join(missing) or 'none'}")


if __name__ == "__main__":
    main()

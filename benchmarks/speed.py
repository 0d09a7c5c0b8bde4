r"""How long a summary takes: warm, cold, from a headline to a book, and what it costs in memory.

    python benchmarks/speed.py FOLDER                      # warm and cold, beside the peers installed
    python benchmarks/speed.py FOLDER --long               # 0.1, 1 and 10 MB, and hostile repetitions
    python benchmarks/speed.py FOLDER --many 1000000       # short texts, one process
    python benchmarks/speed.py FOLDER --write              # any of them, into RESULTS.md as well

FOLDER holds the corpora; the articles of 550 to 650 words in `cnn_val.jsonl` are summarized, three sentences each.
Times are CPU time. The names of systems are those of quality.py.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import shlex
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from statistics import median

from peers import peers, versions
from quality import OURS, called
from results import RESULTS, put

from summarizer import Summarizer, __version__, split_sentences, summarize

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
    "default": "from summarizer import summarize; summarize(open({path!r}).read())",
    "lede": "import lede; lede.summarize(open({path!r}).read())",
    "Punkt + scikit-learn": TUTORIAL + "tutorial(open({path!r}).read(), 3)",
}
LONG = {
    "default": "from summarizer import summarize; run = summarize",
    "lede": "import lede; run = lede.summarize",
    "Punkt + scikit-learn": TUTORIAL + "run = lambda text: tutorial(text, 3)",
}
PEER = """
import sys
sys.path.insert(0, {here!r})
from peers import peers
peer = peers()[0][{name!r}]
run = lambda text: peer(text, 3)
"""
# Bytes of address space for one long document: who wants more is stopped before the machine is.
ROOM = 8 * 10**9
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
PART = """# How fast it is

Written by the commands below, each its own sections; not by hand. Times are CPU time, systems are called as above.
"""
WARM = """## Warm

Articles of 550 to 650 words of `cnn_val.jsonl`, three sentences each, in a process that has seen others. Systems take \
turns round by round; ratios are medians of the ratios of each round. The yardstick is `re.findall(r"\\w+", text)`, \
`split_sentences` is ours, Punkt + scikit-learn is the tutorials' sum of tf-idf. The peers but lede have three of the \
articles, the others up to forty."""
COLD_START = """## Cold

A new interpreter that imports, and summarizes one article of 600 words; its modules are compiled."""
LONG_DOCUMENTS = """## Long documents

Articles one after the other, three sentences asked, each text in an interpreter of its own; memory is what its peak \
grows by. Above the size of the corpus its articles come again, each beginning elsewhere, so that no paragraph is a \
repeat. Who can't do a size isn't asked for a larger one. Then short pieces repeated, the default alone."""
MANY_TEXTS = """## Many short texts

A hundred words each, every one different, one after the other in one process."""
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


def three(system: Callable[[str, int], object]) -> Callable[[str], object]:
    """Return a system that is asked for three sentences."""
    return lambda text: system(text, 3)


def warm(texts: list[str], rounds: int) -> list[str]:
    """Return the table of single articles in a process that has seen others."""
    systems: dict[str, Callable[[str], object]] = {
        "re.findall": lambda text: re.findall(r"\w+", text),
        "split_sentences": split_sentences,
        "default": summarize,
    }
    ours = OURS | {name: Summarizer(scorer=name, selector="top") for name in ("lead", "random")}
    for name, scorer in ours.items():
        systems.setdefault(name, three(scorer))
    quick = {*systems, "lede"}
    for name, peer in peers()[0].items():
        systems[called(name)] = three(peer)
    try:
        namespace: dict[str, Callable[[str, int], object]] = {}
        exec(TUTORIAL, namespace)  # ours, above
        systems["Punkt + scikit-learn"] = three(namespace["tutorial"])
    except ImportError:
        pass
    times: dict[str, list[float]] = {name: [] for name in systems}
    for turn in range(rounds + 1):
        for name, function in systems.items():
            # The slow ones on a few articles: they would take the hour.
            elapsed = seconds(function, texts if name in quick else texts[:3])
            if turn:  # the first is to warm up
                times[name].append(elapsed)
    rows = ["| warm, 600 words | us | articles a second | x re.findall | x default |", "|---|---:|---:|---:|---:|"]
    for name, own in times.items():
        of_findall = median(a / b for a, b in zip(own, times["re.findall"], strict=True))
        of_ours = median(a / b for a, b in zip(own, times["default"], strict=True))
        a_second = 1 / median(own)
        digits = 0 if a_second >= 100 else 1
        rows.append(f"| {name} | {median(own) * 1e6:.0f} | {a_second:.{digits}f} | {of_findall:.2f} | {of_ours:.2f} |")
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
    rows = ["| cold start, CPU | ms | more than python | x default |", "|---|---:|---:|---:|"]
    for name, own in times.items():
        more = median(a - b for a, b in zip(own, times["python"], strict=True)) * 1e3
        of_ours = median(a / b for a, b in zip(own, times["default"], strict=True))
        rows.append(f"| {name} | {median(own) * 1e3:.0f} | {more:.0f} | {of_ours:.2f} |")
    return rows


# The peak is the one of /proc: the other, of getrusage, begins at that of the process that started this one.
MEASURE = """
import contextlib, json, re, resource, time
def memory(which):
    return int(re.search(which + r":\\s+(\\d+)", open("/proc/self/status").read())[1]) * 1024
resource.setrlimit(resource.RLIMIT_AS, ({room}, {room}))
{load}
run(open({warm!r}, encoding="utf-8").read())
text = open({path!r}, encoding="utf-8").read()
with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w") as peak:
    peak.write("5")
held = memory("VmRSS")
before = time.process_time()
run(text)
elapsed = time.process_time() - before
print(json.dumps([elapsed, memory("VmHWM") - held]))
"""


def measured(load: str, warm: Path, path: Path, limit: int) -> tuple[float, int] | str:
    """Return the CPU seconds and the bytes that a text of a file takes, or why it can't be said."""
    program = MEASURE.format(load=load, warm=str(warm), path=str(path), room=ROOM)
    try:
        ran = subprocess.run(
            [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=limit
        )
    except subprocess.TimeoutExpired:
        return f"over {limit} s"
    if ran.returncode:
        problem = (ran.stderr.strip().splitlines() or [f"exit {ran.returncode}"])[-1].partition(":")[0]
        if problem.endswith("MemoryError"):
            return f"over {ROOM // 10**9} GB"
        return "not installed" if problem == "ModuleNotFoundError" else problem
    elapsed, memory = json.loads(ran.stdout)
    return elapsed, memory


def lengthened(texts: list[str], size: int) -> str:
    """Return articles one after the other until there are enough characters, no paragraph twice.

    When they come again, each begins elsewhere: the same paragraph twice is furniture, which costs less.
    """
    pieces: list[str] = []
    length = 0
    for place in count():
        turn, index = divmod(place, len(texts))
        words = texts[index].split()
        cut = turn * 97 % len(words)
        pieces.append(" ".join(words[cut:] + words[:cut]) if turn else texts[index])
        length += len(pieces[-1]) + 2
        if length >= size:
            break
    return "\n\n".join(pieces)[:size]


def long(texts: list[str], limit: int) -> list[str]:
    """Return the tables of one document's growth, and of hostile repetitions."""
    rows = [
        "| one document | 0.1 MB, s | 1 MB, s | 10 MB, s | 10 MB / 1 MB | memory / text at 10 MB |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    others = {called(name): PEER.format(here=str(HERE), name=name) for name in peers()[0] if name not in LONG}
    with tempfile.TemporaryDirectory() as folder:
        warmed, path = Path(folder, "warm.txt"), Path(folder, "long.txt")
        warmed.write_text(texts[0], encoding="utf-8")
        for name, load in {**LONG, **others}.items():
            times: list[float] = []
            cells = [""] * 5
            for place, size in enumerate((10**5, 10**6, 10**7)):
                path.write_text(lengthened(texts, size), encoding="utf-8")
                result = measured(load, warmed, path, limit)
                if isinstance(result, str):
                    cells[place] = result
                    break
                elapsed, memory = result
                times.append(elapsed)
                cells[place] = f"{elapsed:.2f}"
            else:
                cells[3:] = f"{times[2] / times[1]:.1f}", f"{memory / 10**7:.1f}"
            rows.append(f"| {' | '.join([name, *cells])} |")
    rows += ["", "| repeated | 0.1 MB, ms | 1 MB, ms | ratio |", "|---|---:|---:|---:|"]
    for piece in HOSTILE:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that there are no sentences in it is the point
            small, large = (
                min(seconds(summarize, [piece * (size // len(piece))]) for _ in range(3)) for size in (10**5, 10**6)
            )
        shown = json.dumps(piece, ensure_ascii=False)
        rows.append(f"| `{shown}` | {small * 1e3:.1f} | {large * 1e3:.1f} | {large / small:.1f} |")
    return rows


def resident() -> int:
    """Return the bytes that this process holds."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def many(texts: list[str], number: int) -> list[str]:
    """Return the table of many short texts in one process: a hundred words each, every one different."""
    words = " ".join(texts).split()
    first = min(50_000, number)
    marks = {first, max(first, number // 2), number}
    rows = ["| short texts done | memory, MB | texts a second |", "|---:|---:|---:|"]
    held: list[int] = []
    before = time.process_time()
    for done in range(1, number + 1):
        place = done * 7919 % (len(words) - 100)
        summarize(" ".join(words[place : place + 99]) + f" {done}.")
        if done in marks:
            held.append(resident())
            rows.append(f"| {done} | {held[-1] / 1e6:.1f} | {done / (time.process_time() - before):.0f} |")
    return [*rows, "", f"Memory after the last is {held[-1] / held[0]:.3f} of that after the first {first:,}."]


def written(about: str, measure: Callable[[], list[str]], arguments: Sequence[str]) -> str:
    """Measure, and return a section: its heading, what it was made with, what it is about, its tables."""
    load = os.getloadavg()[0]
    tables = measure()
    command = shlex.join(["python", "benchmarks/speed.py", "FOLDER", *arguments])
    known = {"get-a-summary": __version__, "Python": platform.python_version(), **versions()}
    listed = ", ".join(f"{name} {number}" for name, number in known.items())
    missing = f" Not installed: {', '.join(peers()[1])}." if peers()[1] else ""
    facts = f"`{command}`; {listed}; {os.cpu_count()} CPUs, load average {load:.1f} at the start.{missing}"
    heading, _, told = about.partition("\n\n")
    return "\n".join([heading, "", facts, "", told, "", *tables, ""])


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--long", action="store_true", help="long documents instead of single articles")
    parser.add_argument("--limit", type=int, default=120, help="seconds for one long document")
    parser.add_argument("--many", type=int, default=0, metavar="N", help="N short texts instead of single articles")
    parser.add_argument("--write", action="store_true", help=f"into {RESULTS.name} as well")
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(given)
    rows = (options.folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(row)["text"] for row in rows]
    middling = [text for text in texts if 550 < len(text.split()) < 650][:40]
    modes: dict[str, Callable[[], list[str]]]
    if options.many:
        modes = {MANY_TEXTS: lambda: many(texts, options.many)}
    elif options.long:
        modes = {LONG_DOCUMENTS: lambda: long(texts, options.limit)}
    else:
        modes = {WARM: lambda: warm(middling, options.rounds), COLD_START: lambda: cold(middling[0], options.rounds)}
    told = [argument for argument in given if Path(argument) != options.folder]
    for about, measure in modes.items():
        section = written(about, measure, told)
        print(section)
        if options.write:
            before = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
            RESULTS.write_text(put(before, section, PART), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The command on a stream of rows: its memory, its order, and its speed beside a loop of one's own over the library.

    python benchmarks/stream.py [--rows 1000000] [--sentences N] [--jobs N]

Rows are articles of 32 sentences (--sentences), about 700 words, made of the example's in many orders; they are piped
in and never stand in a file. The loop reads the same pipe and calls the library on each text, in a process of its own
too. What is measured is CPU time, time on the clock, the process's highest memory (Linux says it), and whether every
row comes out once and in its place.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

from summarizer import summarize

ARTICLE = Path(__file__).parent.parent / "examples" / "article.txt"
VARIANTS = 500
LOOP = """
import json, sys
from summarizer import Summarizer
summarizer = Summarizer()
for line in sys.stdin.buffer:
    row = json.loads(line)
    sys.stdout.write(f'{{"id": {row["id"]}, "summary": "{len(summarizer(row["text"]))}"}}\\n')
"""


def texts(most: int) -> list[str]:
    """Return articles of so many sentences, 32 at most."""
    sentences = [sentence.text for sentence in summarize(ARTICLE.read_text(encoding="utf-8")).all_sentences]
    order = random.Random(1)
    made = []
    for _ in range(VARIANTS):
        drawn = [order.sample(sentences, len(sentences)) for _ in range(2)]
        drawn = [drawn[0][:most], drawn[1][: max(0, most - len(sentences))]]
        made.append("\n\n".join(" ".join(half[at : at + 3]) for half in drawn for at in range(0, len(half), 3)))
    return made


def run(command: list[str], lines: list[bytes], rows: int) -> tuple[float, float, float, bool]:
    """Return CPU seconds, seconds on the clock, the highest memory in MB, and whether the rows came out in order."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed() -> None:
        for number in range(rows):
            process.stdin.write(b'{"id": %d, %s' % (number, lines[number % VARIANTS]))
        process.stdin.close()

    threading.Thread(target=feed, daemon=True).start()
    number = -1
    is_ordered = True
    memory = 0.0
    for number, line in enumerate(process.stdout):
        is_ordered = is_ordered and line.startswith(b'{"id": %d,' % number) and b'"summary": "' in line
        if number % 1000 == 0 or number == rows - 2:
            memory = max(memory, highest(process.pid))
    _, _, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    return usage.ru_utime + usage.ru_stime, seconds, memory, is_ordered and number == rows - 1


def highest(process: int) -> float:
    """Return the most memory that a process has had, in MB; 0 where the system doesn't say."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--sentences", type=int, default=32, help="in a row, 1 to 32")
    parser.add_argument("--jobs", type=int)
    options = parser.parse_args()
    articles = texts(options.sentences)
    print(f"{sum(len(text.split()) for text in articles) // VARIANTS} words a row\n")
    lines = [f'"text": {json.dumps(text, ensure_ascii=False)}}}\n'.encode() for text in articles]
    few = max(VARIANTS, options.rows // 100)
    command = ["-m", "summarizer", "-", "--from", "jsonl"]
    runs = [("a loop", ["-c", LOOP], few), ("the command", command, few), ("the command", command, options.rows)]
    if options.jobs:
        runs.append((f"the command, {options.jobs} jobs", [*command, "--jobs", str(options.jobs)], options.rows))
    print("| | rows | rows a CPU second | rows a second | memory, MB | in order, once |\n|---|---|---|---|---|---|")
    for name, called, rows in runs:
        cpu, seconds, memory, is_ordered = run(called, lines, rows)
        figures = f"{rows:,} | {rows / cpu:,.0f} | {rows / seconds:,.0f} | {memory:.1f} | {is_ordered}"
        print(f"| {name} | {figures} |", flush=True)


if __name__ == "__main__":
    main()

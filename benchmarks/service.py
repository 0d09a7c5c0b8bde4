"""What the service adds to a summary, what it takes at half its load, what it keeps, and what it loses when it stops.

    python benchmarks/service.py [--rounds 3] [--seconds 5] [--requests 20000]
    python benchmarks/service.py --rounds 0 --requests 200000    # memory and the stop alone

Needs the extra web and wrk (Debian's package of that name). Everything is on this machine, in turns: a bare loop of
`summarize` in as many processes as the service has, then the service. Seconds of CPU are counted, of each process: by
their ratio the service keeps up with the loop. Beside other work only ratios mean something, and of these the middle
one of many short turns: `--rounds 12 --seconds 1`. Beside others the same loop took from 1,220 to 2,020 us within 45
seconds, so that one turn may say .64 and the next .78 of the same service.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import httpx

from summarizer import summarize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parent.parent / "examples"
# An article of the middle length, in words.
WORDS = 600
CONNECTIONS = 16
# Requests between two looks at the memory.
EVERY = 10_000
# What wrk runs: the same question again and again, at half the load with a pause behind each answer.
SCRIPT = """
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
local file = io.open("{body}", "rb")
wrk.body = file:read("*all")
file:close()
function delay() return {pause} end
"""


def article() -> str:
    """Return an article of about 600 words, made of our examples'."""
    paragraphs = [
        paragraph
        for name in ("bread", "radio", "tram", "owls")
        for paragraph in (EXAMPLES / "articles" / f"{name}.txt").read_text(encoding="utf-8").split("\n\n")
    ]
    taken: list[str] = []
    while sum(len(paragraph.split()) for paragraph in taken) < WORDS:
        taken.append(paragraphs[len(taken)])
    return "\n\n".join(taken)


def loop(text: str, seconds: float) -> tuple[int, float]:
    """Return how many summaries a bare loop makes, and in how many seconds of CPU."""
    made, until, began = 0, time.monotonic() + seconds, time.process_time()
    while time.monotonic() < until:
        summarize(text, 3)
        made += 1
    return made, time.process_time() - began


@contextmanager
def served(workers: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the service, and give its process and its address."""
    program = "import sys; from summarizer.cli.serve import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "--port", "0", "--workers", str(workers), "--drain", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            yield process, process.stderr.readline().split()[1]
        finally:
            process.send_signal(signal.SIGTERM)


def wrk(url: str, body: Path, seconds: float, pause: float = 0) -> tuple[float, float, float]:
    """Return requests a second, and the middle and the 99th of 100 times in milliseconds; all have to be answered."""
    script = body.with_suffix(".lua")
    script.write_text(SCRIPT.format(body=body, pause=round(pause * 1000)), encoding="utf-8")
    how = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds:.0f}s", "--timeout", "60s", "--latency", f"-s{script}"]
    command = ["wrk", *how, f"{url}summary"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    assert "Socket errors" not in said, said
    times = {share: float(n) * {"us": 0.001, "ms": 1, "s": 1000}[unit] for share, n, unit in
             re.findall(r"(\d+)%\s+([\d.]+)(us|ms|s)", said)}  # fmt: skip
    found = re.search(r"Requests/sec:\s+([\d.]+)", said)
    assert found
    return float(found[1]), times["50"], times["99"]


def processes(pid: int) -> list[int]:
    """Return a process and its children."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *map(int, children)]


def megabytes(pid: int) -> float:
    """Return the memory that a process has to itself, in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return sum(int(kilobytes) for kilobytes in re.findall(r"^Private_\w+:\s+(\d+)", text, re.MULTILINE)) / 1000


def stop(process: subprocess.Popen[str], url: str, body: bytes) -> tuple[int, int]:
    """Send SIGTERM in the middle of eight clients' work, and return how many requests were sent and how many lost."""
    sent, lost = [], []

    def client() -> None:
        with httpx.Client(timeout=60) as session:
            while True:
                try:
                    found = session.post(f"{url}summary", content=body, headers={"content-type": "application/json"})
                except httpx.ConnectError:
                    return  # it takes no more connections: nothing was sent
                except httpx.HTTPError as error:
                    print(error)
                    lost.append(error)
                    return
                sent.append(found.status_code)

    clients = [threading.Thread(target=client) for _ in range(8)]
    for each in clients:
        each.start()
    time.sleep(2)
    process.send_signal(signal.SIGTERM)
    for each in clients:
        each.join()
    return len(sent) + len(lost), len(lost) + sum(status != 200 for status in sent)


def main() -> None:
    """Print what is measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="loop and service in turns, so often")
    parser.add_argument("--seconds", type=float, default=5, help="of each turn")
    parser.add_argument("--requests", type=int, default=20_000, help="of the memory's measuring")
    options = parser.parse_args()
    workers = len(os.sched_getaffinity(0))
    text = article()
    content = json.dumps({"text": text, "sentences": 3}).encode()
    print(f"{len(text.split())} words, {workers} workers, {CONNECTIONS} connections")

    with tempfile.TemporaryDirectory() as folder, served(workers) as (process, url):
        body = Path(folder, "body.json")
        body.write_bytes(content)
        rate, *_ = wrk(url, body, 2)
        if options.rounds:
            turns, rate = in_turns(text, body, url, process.pid, options)
            print(f"in the middle: {shown(*[statistics.median(found) for found in zip(*turns, strict=True)])}")
            bare = [turn[0] * 1_000_000 for turn in turns]
            print(f"the same bare loop took {min(bare):.0f} to {max(bare):.0f} us: so even was the machine")
            for name, end in (("service's processes and wrk", 4), ("service's processes", 3)):
                found = [turn[0] / sum(turn[1:end]) for turn in turns]
                each = ", ".join(f"{ratio:.2f}" for ratio in found)
                print(f"a loop's summary by CPU of the {name}: {statistics.median(found):.2f} (each: {each})")
            half, middle, last = wrk(url, body, options.seconds, CONNECTIONS / (rate / 2))
            times = f"half within {middle:.0f} ms, 99 of 100 within {last:.0f} ms"
            print(f"at {half:.0f} a second, half of {rate:.0f}: {times}")
        remember(process.pid, url, body, rate, options.requests)
        sent, lost = stop(process, url, content)
        print(f"SIGTERM under load: {sent} requests, {lost} lost")


def in_turns(
    text: str, body: Path, url: str, pid: int, options: argparse.Namespace
) -> tuple[list[tuple[float, ...]], float]:
    """Return the CPU of a summary by turn, as `shown` tells it, and the last rate."""
    turns, rate, workers = [], 0.0, len(processes(pid)) - 1
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        list(pool.map(loop, [text] * workers, [0.5] * workers))
        for _ in range(options.rounds):
            spent = list(pool.map(loop, [text] * workers, [options.seconds] * workers))
            made, seconds = map(sum, zip(*spent, strict=True))
            before = cpu_of(pid)
            rate, *_ = wrk(url, body, options.seconds)
            taken = [now - then for now, then in zip(cpu_of(pid), before, strict=True)]
            turns.append((seconds / made, *[each / (rate * options.seconds) for each in taken]))
            print(f"loop {made / options.seconds:.0f} a second, service {rate:.0f}: {shown(*turns[-1])}")
    return turns, rate


def shown(*taken: float) -> str:
    """Return the seconds of CPU that a summary takes: of a bare loop, and in the service by what takes them."""
    bare, front, workers, tool = [f"{each * 1_000_000:.0f}" for each in taken]
    return f"{bare} us of CPU bare; the service's own process {front}, its workers {workers}, wrk {tool}"


def cpu_of(pid: int) -> tuple[float, float, float]:
    """Return the CPU seconds that the service's own process has taken, its workers, and wrk."""
    ticks = os.sysconf("SC_CLK_TCK")
    tool = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = []
    for each in processes(pid):
        fields = Path(f"/proc/{each}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        own.append((int(fields[11]) + int(fields[12])) / ticks)
    return own[0], sum(own[1:]), tool.ru_utime + tool.ru_stime


def remember(pid: int, url: str, body: Path, rate: float, requests: int) -> None:
    """Print the memory of each process before so many requests, and behind each ten thousand of them."""
    print("requests, and the memory of the service and of its workers, MB:")
    done, shown = 0.0, 0.0
    while True:
        if done >= shown or done >= requests:
            print(f"{done:7.0f}", *[f"{megabytes(each):.1f}" for each in processes(pid)], flush=True)
            shown = done + EVERY
        if done >= requests:
            return
        seconds = min(60.0, max(2.0, (min(shown, requests) - done) / rate))
        done += wrk(url, body, seconds)[0] * round(seconds)


if __name__ == "__main__":
    main()

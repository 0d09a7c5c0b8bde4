r"""What many documents cost, and what they survive: throughput, memory, poison, kills, the same bytes everywhere.

    python benchmarks/scale.py throughput FOLDER [--documents 1000 10000 100000] [--peers 1000]
    python benchmarks/scale.py overhead FOLDER [--documents 5000] [--rounds 5]
    python benchmarks/scale.py memory FOLDER [--documents 200000] [--system serial|pool|watched|folder]
    python benchmarks/scale.py same FOLDER
    python benchmarks/scale.py poison [--documents 2000] [--megabytes 50]
    python benchmarks/scale.py kills [--rows 20000] [--files 20] [--times 20]

FOLDER holds JSON Lines files `{"text": ...}`; their texts are repeated until there are enough documents. Each line
of a table is a process of its own. Wall-clock time says little on a machine that does other things: beside it stand the
CPU seconds of all processes of the run, and `others`, the share of the machine's CPU time that went to anybody else
meanwhile. Linux only (/proc).
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from summarizer import Failure, Salience, Summarizer, summarize_many

JOBS = 2


def texts(folder: Path) -> list[str]:
    """Return the texts of all JSON Lines files of a folder."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line).get("text")
            found += [text] if isinstance(text, str) else []
    return found


def news(folder: Path) -> list[str]:
    """Return the articles to measure speed with: one kind of text, about 600 words each."""
    lines = (folder / "cnn_val.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def busy() -> tuple[float, float]:
    """Return the CPU seconds that this machine has been busy, and those that it had."""
    fields = list(map(int, Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]))
    ticks = os.sysconf("SC_CLK_TCK")
    return (sum(fields) - fields[3] - fields[4]) / ticks, sum(fields) / ticks


def own() -> float:
    """Return the CPU seconds of this process and of its children that have ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def peak() -> tuple[float, float]:
    """Return the most megabytes that this process had, and any child of it."""
    return tuple(resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


class Clock:
    """Wall-clock and CPU seconds of a block, and what others took meanwhile."""

    def __enter__(self) -> Clock:
        self.wall, self.cpu, self.machine = time.perf_counter(), own(), busy()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall, self.cpu = time.perf_counter() - self.wall, own() - self.cpu
        used, had = (after - before for before, after in zip(self.machine, busy(), strict=True))
        self.others = max(0.0, used - self.cpu) / had


# -- throughput


def serial(documents: Iterable[str]) -> Iterator[Any]:
    """Summarize in this process."""
    return summarize_many(documents, engine="serial")


def pool(documents: Iterable[str]) -> Iterator[Any]:
    """Summarize on the standard library's pool."""
    return summarize_many(documents, jobs=JOBS)


def dask(documents: Iterable[str]) -> Iterator[Any]:
    """Summarize on a Dask cluster of this machine."""
    return summarize_many(documents, engine="dask", jobs=JOBS)


def peer_in_pool(name: str, documents: Iterable[str]) -> Iterator[Any]:
    """Summarize with a peer on the standard library's pool, by map(): everything is handed in at once."""
    with ProcessPoolExecutor(JOBS) as executor:
        yield from executor.map(partial(by_peer, name), documents, chunksize=128)


def by_peer(name: str, text: str) -> list[str]:
    """Summarize one text with a peer."""
    if not _PEERS:
        from peers import peers

        _PEERS.update(peers()[0])
    return _PEERS[name](text, 3)


_PEERS: dict[str, Any] = {}
OURS: dict[str, Callable[[Iterable[str]], Iterator[Any]]] = {"serial": serial, "pool": pool, "dask": dask}
PEERS = ("lede", "sumy luhn", "sumy lex-rank")


def throughput(options: argparse.Namespace) -> None:
    """Print a table: each system at each number of documents, in a process of its own."""
    print(f"{JOBS} workers, {os.cpu_count()} CPUs\n")
    print("| system | documents | seconds | documents/s | CPU s | documents/CPU s | MB parent | MB worker | others |")
    print("|---|---|---|---|---|---|---|---|---|")
    plan = [(name, number) for number in options.documents for name in OURS]
    plan += [(name, options.peers) for name in PEERS] if options.peers else []
    for name, number in plan:
        command = [sys.executable, __file__, "one", str(options.folder), "--system", name, "--documents", str(number)]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(), flush=True)


def one(options: argparse.Namespace) -> None:
    """Print a line of the table."""
    number = options.documents[0]
    documents = islice(cycle(news(options.folder)), number)
    run = OURS.get(options.system) or partial(peer_in_pool, options.system)
    with Clock() as clock:
        done = sum(1 for _ in run(documents))
    assert done == number
    parent, worker = peak()
    print(
        f"| {options.system} | {number:,} | {clock.wall:.1f} | {number / clock.wall:,.0f} | {clock.cpu:.1f} "
        f"| {number / clock.cpu:,.0f} | {parent:.0f} | {worker:.0f} | {clock.others:.0%} |"
    )


OVERHEAD = (
    "the pool takes {:.1%} more CPU than processes apart, these {:.1%} more than one; "
    "it is {:.2f} x as fast as one, {:.2f} x as they; others had {:.0%} of the machine"
)


def written(documents: Iterable[str]) -> None:
    """Summarize in this process, and write the summaries out."""
    list(map(str, serial(documents)))


def overhead(options: argparse.Namespace) -> None:
    """Print what the pool's CPU time is beyond that of processes that share nothing, and its gain, in turns; medians.

    Two processes at once take more CPU time than one after the other, whatever they do: they share caches. So the pool
    is held against as many processes that were handed their documents before.
    """
    documents = list(islice(cycle(news(options.folder)), options.documents[0]))
    rows = []
    for _ in range(options.rounds):
        with Clock() as alone:
            written(documents)
        with Clock() as apart:
            processes = [multiprocessing.Process(target=written, args=(documents[job::JOBS],)) for job in range(JOBS)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
        with Clock() as pooled:
            list(map(str, pool(documents)))
        others = max(clock.others for clock in (alone, apart, pooled))
        rows.append(
            (
                pooled.cpu / apart.cpu - 1,
                apart.cpu / alone.cpu - 1,
                alone.wall / pooled.wall,
                apart.wall / pooled.wall,
                others,
            )
        )
        print(OVERHEAD.format(*rows[-1]), flush=True)
    middle = [sorted(column)[len(column) // 2] for column in zip(*rows, strict=True)]
    print("median: " + OVERHEAD.format(*middle))
    import pickle

    from summarizer.many.task import Task, _packed

    task, chunk = Task(Summarizer()), documents[:128]
    outcomes = task.outcomes(chunk)
    summaries = list(map(task.summarizer, chunk))
    costs = {
        "summarize": lambda: list(map(task.summarizer, chunk)),
        "pack": lambda: [_packed(summary, None) for summary in summaries],
        "send": lambda: pickle.loads(pickle.dumps((chunk, outcomes))),
        "unpack": lambda: task.summaries(0, chunk, outcomes),
    }
    least = dict.fromkeys(costs, float("inf"))
    for _ in range(15):
        for name, work in costs.items():
            before = time.process_time()
            work()
            least[name] = min(least[name], (time.process_time() - before) / len(chunk) * 1e6)
    extra = least["pack"] + least["send"] + least["unpack"]
    parts = ", ".join(f"{name} {cost:.1f}" for name, cost in least.items())
    print(f"least of 15, us a document: {parts}: {extra / least['summarize']:.1%} on top")


# -- promises


def resident(pid: int | str) -> float:
    """Return the megabytes that a process has."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def memory(options: argparse.Namespace) -> None:
    """Print the megabytes of this process and of its workers along a stream, a pool, a pool with a watch, a folder."""
    number = options.documents[0]
    print("| what | documents | MB parent | MB workers |\n|---|---|---|---|")

    def shown(place: int) -> None:
        own_children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
        workers = ", ".join(f"{resident(pid):.0f}" for pid in own_children)
        print(f"| {options.system} | {place:,} | {resident('self'):.0f} | {workers} |", flush=True)

    documents = islice(cycle(news(options.folder)), number)
    if options.system == "folder":
        _memory_of_folder(documents, number, shown)
        return
    how = {"serial": {"engine": "serial"}, "pool": {"jobs": JOBS}, "watched": {"jobs": JOBS, "timeout": 60}}
    for place, _ in enumerate(summarize_many(documents, **how[options.system]), 1):
        if place % (number // 10) == 0:
            shown(place)


def _memory_of_folder(documents: Iterator[str], number: int, shown: Callable[[int], None]) -> None:
    """Show the memory after each of ten files."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from summarizer.many.folder import summarize_folder

    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "in")
        source.mkdir()
        for file in range(10):
            texts = list(islice(documents, number // 10))
            pq.write_table(pa.table({"text": texts}), source / f"{file}.parquet")
            del texts
        done = []

        def told(_: str, rows: int, __: int) -> None:
            done.append(rows)
            shown(sum(done))

        summarize_folder(source, Path(place, "out"), jobs=JOBS, progress=told)


def same(options: argparse.Namespace) -> None:
    """Compare the JSON of every summary of all corpora between the engines."""
    documents = texts(options.folder)
    wanted = [summary.to_json() for summary in serial(documents)]
    for name in ("pool", "dask"):
        found = [summary.to_json() for summary in OURS[name](documents)]
        assert found == wanted, name
        print(
            f"{name}: {len(found):,} summaries, the same bytes as serial ({sum(map(len, found)):,} characters of JSON)"
        )


class Poison:
    """A scorer that raises, or kills its process, where a document's first word says so."""

    def __call__(self, representation: Any) -> Any:
        """Score, raise or die."""
        word = representation.sentences[0].text.split()[0]
        if word == "Raise":
            raise ZeroDivisionError("poison")
        if word == "Kill":
            os._exit(7)
        return Salience()(representation)


def poison(options: argparse.Namespace) -> None:
    """Put a document that raises, one that kills and a huge one among the others, on real worker processes."""
    number = options.documents[0]
    documents: list[Any] = [
        f"Road {place} is closed. The river rose over it in the night. Nobody was hurt." for place in range(number)
    ]
    fail, kill, huge = number // 3, number // 2, 3 * number // 4
    documents[fail], documents[kill] = f"Raise {documents[fail]}", f"Kill {documents[kill]}"
    line = "The council of town {} met on Tuesday about road {}. "
    size = options.megabytes * 1_000_000
    documents[huge] = "".join(line.format(place, place) for place in range(size // len(line) + 1))[:size]
    for engine in ("process", "dask"):
        with Clock() as clock:
            found = list(summarize_many(documents, 1, engine=engine, jobs=JOBS, errors="record", scorer=Poison()))
        failures = [(summary.index, summary.reason) for summary in found if isinstance(summary, Failure)]
        assert len(found) == number
        assert [summary.document.text for summary in found] == documents
        assert [index for index, _ in failures] == [fail, kill], failures
        print(f"{engine}: {number:,} results in order in {clock.wall:.0f} s; of the huge one {str(found[huge])!r}")
        for index, reason in failures:
            print(f"  {index}: {reason}")


def kills(options: argparse.Namespace) -> None:
    """Kill a run over a Parquet folder at random moments, start it again, and compare with an undisturbed one."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "in")
        source.mkdir()
        rows = options.rows // options.files
        sentence = (
            "Road {0} is closed. The river rose over road {0} in the night, and {1} people left. Kelp prices rose. "
        )
        for file in range(options.files):
            made = [
                "".join(sentence.format(file * rows + row, 7 * row + turn) for turn in range(20)) for row in range(rows)
            ]
            pq.write_table(pa.table({"id": range(rows), "text": made}), source / f"part-{file:03}.parquet")
        program = "import sys; from summarizer.cli.many import main; sys.exit(main())"

        def command(target: str) -> list[str]:
            return [sys.executable, "-c", program, str(source), str(Path(place, target)), "--jobs", str(JOBS)]

        started = time.perf_counter()
        subprocess.run(command("undisturbed"), check=True)
        whole = time.perf_counter() - started
        chance = random.Random(1)
        killed = 0
        while killed < options.times:
            running = subprocess.Popen(command("out"), stdout=subprocess.DEVNULL)
            try:
                running.wait(chance.uniform(0.3, max(0.6, whole / 4)))
            except subprocess.TimeoutExpired:
                running.send_signal(signal.SIGKILL)
                running.wait()
                killed += 1
            done = len(list(Path(place, "out").glob("*.parquet")))
            if done == options.files:  # begin anew, so that there is something to kill
                assert_equal(Path(place, "out"), Path(place, "undisturbed"))
                for path in Path(place, "out").glob("*.parquet"):
                    path.unlink()
        subprocess.run(command("out"), check=True)
        assert_equal(Path(place, "out"), Path(place, "undisturbed"))
        print(f"killed {killed} times, started again: {options.files} files, the same bytes")


def assert_equal(first: Path, second: Path) -> None:
    """Fail unless two folders hold the same files."""
    assert {path.name: path.read_bytes() for path in first.glob("*.parquet")} == {
        path.name: path.read_bytes() for path in second.glob("*.parquet")
    }


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for name, work, number, is_reading in (
        ("throughput", throughput, [1000, 10_000, 100_000], True),
        ("one", one, [1000], True),
        ("overhead", overhead, [5000], True),
        ("memory", memory, [200_000], True),
        ("same", same, [0], True),
        ("poison", poison, [2000], False),
        ("kills", kills, [0], False),
    ):
        command = commands.add_parser(name, help=work.__doc__)
        command.set_defaults(work=work)
        if is_reading:
            command.add_argument("folder", type=Path)
        command.add_argument("--documents", type=int, nargs="+", default=number)
        command.add_argument("--system", default="serial")
        command.add_argument("--peers", type=int, default=1000)
        command.add_argument("--rounds", type=int, default=5)
        command.add_argument("--megabytes", type=int, default=50)
        command.add_argument("--rows", type=int, default=20_000)
        command.add_argument("--files", type=int, default=20)
        command.add_argument("--times", type=int, default=20)
    options = parser.parse_args()
    options.work(options)


if __name__ == "__main__":
    main()

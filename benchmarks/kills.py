r"""What is left of a run that is killed at a random moment beside another with the same output.

    python benchmarks/kills.py [--times 40] [--rows 600] [--seed 1]

Three commands, in turn: `summarize -o`, the same with `--resume`, `summarize-many`. Two runs with one output are
begun at once, one of them or both are killed (-9) after a random part of the time that a run takes, and what is there
is looked at: the output is whole or absent, what others have put beside it is untouched, and nobody is told that the
output is taken but by a run that is at work. A last run ends well, with the bytes of an undisturbed one. POSIX only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KINDS = ("output", "resume", "folder")
FILES = 4
SUMMARIZE = "import sys; from summarizer.cli.summarize import main; sys.exit(main())"
MANY = "import sys; from summarizer.cli.many import main; sys.exit(main())"


class Ground:
    """A folder with what is read, what is written, and what is somebody else's."""

    def __init__(self, kind: str, folder: Path, rows: int) -> None:
        self.kind, self.folder = kind, folder
        texts = [
            " ".join(f"Road {row} is closed. The river rose over road {turn} in the night." for turn in range(20))
            for row in range(rows)
        ]
        self.target = folder / "out"
        if kind == "folder":
            self._make_tables(texts)
            self.command = ["-c", MANY, str(folder / "in"), str(self.target), "-n", "1", "--jobs", "2"]
        else:
            lines = [json.dumps({"id": row, "text": text}) for row, text in enumerate(texts)]
            (folder / "rows.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
            self.command = ["-c", SUMMARIZE, str(folder / "rows.jsonl"), "-n", "1", "-o", str(self.target)]
            self.command += ["--resume"] if kind == "resume" else []

        # Names near ours, and a link that would lead elsewhere.
        beside = self.target if kind == "folder" else folder
        for name in ("out.part.txt", "out.parts", ".part", "thesis.parquet.bak"):
            (beside / name).write_text("years of work", encoding="utf-8")
        (folder / "precious").write_text("years of work", encoding="utf-8")
        (beside / "link").symlink_to(folder / "precious")

    def _make_tables(self, texts: list[str]) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        (self.folder / "in").mkdir()
        self.target.mkdir()
        for file in range(FILES):
            pq.write_table(pa.table({"text": texts[file::FILES]}), self.folder / "in" / f"{file}.parquet")

    def begin(self) -> subprocess.Popen[bytes]:
        """Begin a run, in a group of its own."""
        command = [sys.executable, *self.command]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)

    def run(self) -> bytes:
        """Run it undisturbed, and return what it wrote."""
        run = self.begin()
        _, errors = run.communicate(timeout=120)
        assert run.returncode == 0, errors
        return self.written()

    def written(self) -> bytes:
        """Return the output's bytes."""
        if self.kind == "folder":
            return b"".join(path.read_bytes() for path in sorted(self.target.glob("*.parquet")))
        return self.target.read_bytes() if self.target.exists() else b""

    def clear(self) -> None:
        """Remove what was written whole; what a killed run left stays for the next."""
        for path in self.target.glob("*.parquet") if self.kind == "folder" else [self.target]:
            path.unlink(missing_ok=True)

    def foreign(self) -> dict[str, str]:
        """Return what is somebody else's."""
        beside = self.target if self.kind == "folder" else self.folder
        names = ("out.part.txt", "out.parts", ".part", "thesis.parquet.bak", "link")
        return {name: (beside / name).read_text(encoding="utf-8") for name in names} | {
            "is": str((beside / "link").is_symlink())
        }


def killed(ground: Ground, whole: bytes, chance: random.Random, seconds: float) -> str:
    """Begin two runs, kill one or both, and return what became of the output: whole, absent or in part a folder."""
    ground.clear()
    runs = [ground.begin(), ground.begin()]
    time.sleep(chance.uniform(0, 1.2 * seconds))
    victims = runs if chance.random() < 0.5 else [chance.choice(runs)]
    for run in victims:
        # The run alone, not its workers: they have to find out by themselves.
        run.send_signal(signal.SIGKILL)
    told = [run.communicate(timeout=120)[1].decode() for run in runs]

    found = ground.written()
    for run, errors in zip(runs, told, strict=True):
        if run not in victims and run.returncode:
            assert "is writing it; wait until that is done" in errors, errors
    if ground.kind == "folder":
        # Each file by itself is whole or absent.
        for path in ground.target.glob("*.parquet"):
            assert path.read_bytes() in whole, path
        return "whole" if found == whole else "in part" if found else "absent"
    assert found in (b"", whole), f"{len(found)} bytes of {len(whole)}"
    return "whole" if found else "absent"


def tried(kind: str, times: int, rows: int, seed: int) -> dict[str, int]:
    """Kill two runs of a command so many times, and return how often the output was what."""
    chance = random.Random(seed)
    counts: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as place:
        ground = Ground(kind, Path(place), rows)
        mine = ground.foreign()
        began = time.perf_counter()
        whole = ground.run()
        seconds = time.perf_counter() - began
        for _ in range(times):
            outcome = killed(ground, whole, chance, seconds)
            counts[outcome] = counts.get(outcome, 0) + 1
            assert ground.foreign() == mine

        # Whoever was killed last holds nothing up, and leaves nothing behind.
        ground.clear()
        assert ground.run() == whole
        left = sorted(os.listdir(ground.target if kind == "folder" else place))
        assert not [name for name in left if name.endswith(".part") and name != ".part"], left
        assert ".unfinished" not in left
    return counts


def main() -> None:
    """Print what became of the outputs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=40)
    parser.add_argument("--rows", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    options = parser.parse_args()
    for kind in options.kinds:
        counts = tried(kind, options.times, options.rows, options.seed)
        told = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        print(
            f"{kind}: {options.times} kills of two runs at once: {told}; nothing foreign touched, the next run whole",
            flush=True,
        )


if __name__ == "__main__":
    main()

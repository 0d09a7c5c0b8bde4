"""``python -m fuzz TARGET --seconds N``: executions and finds; ``python -m fuzz`` lists the targets."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from fuzz.run import fuzzed, resident, tried

WARM = 100


def main() -> int:
    """Fuzz one target, or all of them in turn; return 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("target", nargs="?", help="which; none lists them")
    parser.add_argument("--seconds", type=float, default=60.0, help="of CPU time for each target (%(default)s)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first broken file (%(default)s)")
    parser.add_argument("--keep", metavar="FOLDER", help="write what was found here")
    parser.add_argument("--atheris", action="store_true", help="let atheris choose, by what the code has not run yet")
    options = parser.parse_args()
    if options.atheris and options.target:
        return _guided(options.target, options.seconds)
    from fuzz.targets import TARGETS

    if options.target not in [*TARGETS, "all"]:
        print(*TARGETS, sep="\n")
        return int(options.target is not None)

    names = [*TARGETS] if options.target == "all" else [options.target]
    failed = False
    for name in names:
        # The first hundred load what there is to load; what is kept after them is a leak.
        fuzzed(*TARGETS[name], first=options.first, count=WARM)
        before = resident()
        executions, finds = fuzzed(*TARGETS[name], first=options.first, seconds=options.seconds)
        grown = (resident() - before) / 1e6
        print(f"{name}: {executions:,} executions, {len(finds)} finds, memory {grown:+.1f} MB", flush=True)
        for find in finds:
            failed = True
            print(f"--- {name} {find.name}, {len(find.content)} bytes\n{find.error}", flush=True)
            if options.keep:
                Path(options.keep).mkdir(parents=True, exist_ok=True)
                (Path(options.keep) / f"{name}-{find.name}").write_bytes(find.content)
    return 1 if failed else 0


def _guided(name: str, seconds: float) -> int:
    """Let atheris make the files (``pip install atheris``): it keeps those that reach code that none reached before."""
    import atheris

    # The package alone: to watch all that is loaded takes minutes. Each part of it is loaded by its first file.
    with atheris.instrument_imports(include=["summarizer"]):
        from fuzz.targets import TARGETS

        call, seeds = TARGETS[name]
        for seed in seeds:
            tried(call, seed)

    def once(content: bytes) -> None:
        if (find := tried(call, content)) is not None:
            raise RuntimeError(find.error)

    folder = Path(f"fuzz-{name}")
    folder.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], f"-max_total_time={int(seconds)}", "-max_len=60000", str(folder)], once)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())

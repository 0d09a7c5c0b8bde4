"""From the change against HEAD to the folders and files of tests that it touches, one a line.

    python tools/touched.py [FILE ...]

A file of a room touches the room's tests, one on top of the package those of its own name and of all that stands
above it; the house's rules are always among them. Without FILE it asks git what has changed, new files too. Where
nothing of the package or its tests has changed, only the house's rules are named.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
# What every change is held to: seconds.
ALWAYS = ["tests/house/test_layers.py", "tests/house/test_rules.py", "tests/house/test_public_names.py"]
# What the whole road runs through, whichever room was touched: the summaries of the examples as they were.
ROAD = ["tests/house/test_golden.py", "tests/test_pipeline.py", "tests/test_summary.py"]


def changed() -> list[str]:
    """Return the files that differ from HEAD, those that git doesn't know yet included."""
    asked = [["git", "diff", "--name-only", "HEAD"], ["git", "ls-files", "--others", "--exclude-standard"]]
    return [
        line
        for command in asked
        for line in subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    ]


def tests_of(file: str) -> list[str]:
    """Return the tests that a file touches."""
    parts = Path(file).parts
    if parts[0] == "tests":
        is_test = parts[-1].startswith("test_") and (ROOT / file).exists()
        return [file] if is_test else [] if len(parts) > 2 else ["tests/house"]
    if parts[0] == "benchmarks":
        return ["tests/benchmarks"]
    if parts[0] in ("site", ".github") or file in (
        "tools/build_site.py",
        "tools/site_links.py",
        "tools/site_markup.py",
    ):
        return ["tests/house/test_docs.py", "tests/house/test_site.py"]
    if file.endswith((".md", ".ipynb")) or parts[0] == "examples":
        return ["tests/house/test_docs.py", "tests/house/test_examples.py", "tests/house/test_site.py"]
    if parts[0] != "summarizer":
        return []
    if len(parts) > 2:
        room = f"tests/{parts[1]}"
        return [*([room] if (ROOT / room).exists() else []), *ROAD]
    own = f"tests/test_{parts[1]}"
    return [*([own] if (ROOT / own).exists() else []), *ROAD, "tests/house/test_contract.py"]


def main() -> None:
    """Print them, those within a folder that is named as well left out."""
    found = {test for file in sys.argv[1:] or changed() for test in tests_of(file)} | set(ALWAYS)
    print(*sorted(test for test in found if found.isdisjoint(map(str, Path(test).parents))), sep="\n")


if __name__ == "__main__":
    main()

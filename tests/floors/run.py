"""From pyproject's floors to whether they hold: ``python tests/floors/run.py [EXTRA ...]``, all extras without a name.

For each extra an environment with the oldest versions that it and the package allow, installed by uv
(``--resolution lowest-direct``), in which the extra's own tests run. What is known to be broken at a floor is raised there.

"early python" is a Python before 3.11.5, where the machine has one: `re` errs there in possessive repeats of groups.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Extra -> what else its tests import, and the tests.
EXTRAS = {
    "": ([], ["tests/test_pipeline.py", "tests/representation"]),
    "html": (["markdown"], ["tests/readers/html/test_reader.py", "tests/readers/html/test_kinds.py", "tests/readers/encoding/test_decode.py"]),
    "markdown": ([], ["tests/readers/markdown/test_reader.py"]),
    "pdf": ([], ["tests/readers/pdf/test_reader.py"]),
    "rtf": (["html"], ["tests/readers/office/test_office.py"]),
    "dates": (["html"], ["tests/digests/test_timeline.py"]),
    "cli": (["html", "markdown", "pdf", "rtf"], ["tests/cli/test_summarize.py"]),
    "pandas": ([], ["tests/floors/frames.py"]),
    "polars": ([], ["tests/floors/frames.py"]),
    "frames": (["pandas", "polars", "parquet", "dask"], ["tests/many/test_frames.py", "tests/floors/frames.py"]),
    "parquet": (["html", "pandas", "dask"], ["tests/many/test_folder.py", "-k", "not dask"]),
    "dask": ([], ["tests/floors/frames.py"]),
    "plot": ([], ["tests/show/test_plot.py"]),
    "evaluate": ([], ["tests/evaluation/test_rouge.py"]),
    "widgets": ([], ["tests/test_notebook.py"]),
    "mcp": (["web"], ["tests/web/test_tools.py"]),
    "web": (["html"], ["tests/web/test_heads.py", "tests/web/test_worker.py"]),
}  # fmt: skip
# Debian 12's is 3.11.2: sentences were cut wrongly there, and 294 tests failed, most of them of these.
EARLY, EARLY_PYTHON = "early python", ">=3.11,<3.11.5"
EARLY_TESTS = ["tests/sentences", "tests/furniture", "tests/test_pipeline.py"]
# What is compiled: under a Python that is newer than a floor the oldest with a wheel for it is tried.
COMPILED = (
    "numpy scipy scikit-learn pandas polars pyarrow matplotlib selectolax pypdfium2 httptools uvloop regex".split()
)
WHEELS = [f"--only-binary={name}" for name in COMPILED]
TOOLS = ["pytest>=8", "pytest-timeout>=2.3", "hypothesis>=6.100", "execnet", "pytest-xdist>=3.6"]
LEANT_ON = "pluggy iniconfig packaging sortedcontainers attrs pygments httpx httpcore h11 certifi".split()


def main() -> int:
    """Install and test each extra; return 1 where one fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extras", nargs="*", choices=[*EXTRAS, EARLY, []])
    parser.add_argument("--python", default=sys.executable, help="of the environments (this one)")
    parser.add_argument("--newest", action="store_true", help="the newest versions instead of the oldest")
    options = parser.parse_args()
    failed = []
    for extra in options.extras or [*EXTRAS, EARLY]:
        python = early() if extra == EARLY else options.python
        if not python:
            print(f"{extra}: none is here ({EARLY_PYTHON}), not tried", flush=True)
        elif not holds(extra, python, is_newest=options.newest):
            failed.append(extra)
    print("floors that don't hold:", ", ".join(map(repr, failed)) or "none", flush=True)
    return 1 if failed else 0


def early() -> str:
    """Return a Python that this machine has, in which `re` errs; "" where there is none."""
    asked = ["python", "find", "--offline", "--no-project", "--system", EARLY_PYTHON]
    found = subprocess.run([sys.executable, "-m", "uv", *asked], capture_output=True, text=True, check=False)
    return found.stdout.strip()


def holds(extra: str, python: str, *, is_newest: bool = False) -> bool:
    """Whether an extra's tests pass with the oldest versions that it allows."""
    others, tests = EXTRAS.get(extra, (["html"], EARLY_TESTS))
    asked = ",".join(filter(None, [extra if extra in EXTRAS else "", *others]))
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder) / "bin" / "python"
        made = _uv("venv", "-q", "--python", python, "--seed", folder)
        resolution = "highest" if is_newest else "lowest-direct"
        package = f"get-a-summary[{asked}] @ {ROOT.as_uri()}" if asked else f"get-a-summary @ {ROOT.as_uri()}"
        made = made and _uv(
            "pip", "install", "-q", "--python", str(inside), "--resolution", resolution, *WHEELS, package
        )
        # The tools are not what is tested: they may be new, and must not raise anything.
        made = made and _uv("pip", "install", "-q", "--python", str(inside), "--no-deps", *TOOLS, *LEANT_ON)  # fmt: skip
        if not made:
            print(f"{extra or 'the package'}: not installed", flush=True)
            return False

        ran = subprocess.run(
            [str(inside), "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-W", "default", *tests],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    said = ran.stdout[-4000:] + ran.stderr[-2000:] if ran.returncode else ran.stdout.splitlines()[-1]
    print(f"{extra or 'the package'}: {said}", flush=True)
    return ran.returncode == 0


def _uv(*arguments: str) -> bool:
    """Whether uv does something."""
    return subprocess.run([sys.executable, "-m", "uv", *arguments], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())

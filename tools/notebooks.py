"""From the example notebooks to the same with fresh outputs.

Run it in an environment with the extra dev: python tools/notebooks.py. What changes from run to run (times, kernel
versions) is left out, so that a diff shows what readers would see.
"""

import os
from pathlib import Path

import nbformat
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parent.parent / "examples"


def main() -> None:
    """Run each notebook in its folder and write it back."""
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    for path in sorted(EXAMPLES.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(notebook, timeout=120, record_timing=False, resources={"metadata": {"path": EXAMPLES}}).execute()
        notebook.metadata["language_info"] = {"name": "python"}
        nbformat.write(notebook, path)
        print(path.name, f"{path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()

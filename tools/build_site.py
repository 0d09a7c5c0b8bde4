"""From the documents, the docstrings and the notebooks to a site: python tools/build_site.py [--try-it] [--serve PORT].

Needs the extra docs and no network. Warnings are errors, and so are a link between pages that leads nowhere and one
that a browser would follow to elsewhere by itself. `--try-it` puts Python for browsers and this package into it too:
npm is asked for Pyodide once, 6.5 MB.

The sources are laid out in a folder of their own first: the pages in site/ stand at the top, everything else where
it stands in the repository, so that links that hold on a forge hold here; those to what moved are told the new place.
"""

from __future__ import annotations

import argparse
import ast
import functools
import hashlib
import http.server
import os
import re
import shutil
import subprocess
import sys
import tarfile
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "build" / "site"
# What becomes a page, beside all of site/.
PAGES = (
    "*.md",
    "docs/**/*.md",
    "examples/*.ipynb",
    "examples/*.py",
    "benchmarks/*.md",
    "fuzz/*.md",
    "summarizer/**/*.md",
)
LINK = re.compile(r"(?<=\]\()(?!https?:|mailto:|#)([^)#\s]+)")
SESSION = re.compile(r"(^```python\n>>> .*?\n)\n+(```$)", re.MULTILINE | re.DOTALL)
TOCTREE = re.compile(r"^```\{toctree\}\n(.*?)^```", re.MULTILINE | re.DOTALL)
# Python for browsers: MPL-2.0, 14 MB, 6.6 on the wire; the newest at the time, and what npm has to give for it.
PYODIDE = "pyodide@314.0.7"
SHA512 = (
    "d18bd7c4485f11da4b7dbfd790cd8114078c44eab488c517d9bcf31fda4eb6dc"
    "8c716930abe1db139bb2b860fcd8b37bcb6abe48dbe2ffa579244b0e943d91d4"
)
NEEDED = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def sources() -> dict[Path, Path]:
    """Return the files that become pages, each with its place among the sources of the site."""
    found = {path for pattern in (*PAGES, "site/**/*.md") for path in ROOT.glob(pattern)}
    return {path: place(path) for path in sorted(found)}


def place(path: Path) -> Path:
    """Return where a file of the repository stands among the sources of the site."""
    here = path.relative_to(ROOT)
    if here.parts[0] == "site":
        return here.relative_to("site")
    # A script becomes a page that shows it.
    return here.with_suffix(".md") if here.parts[0] == "examples" and here.suffix == ".py" else here


def lay_out(folder: Path) -> None:
    """Write the sources of the site into a folder, with the files that they link to."""
    if folder.exists():
        shutil.rmtree(folder)
    pages = sources()

    for path, here in pages.items():
        written = folder / here
        written.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            written.write_text(listing(path), encoding="utf-8")
        elif path.suffix == ".md":
            written.write_text(listed(moved(path, folder), pages), encoding="utf-8")
        else:
            shutil.copyfile(path, written)


def listing(path: Path) -> str:
    """Return a page that shows a script under its name and the first line of its docstring."""
    source = path.read_text(encoding="utf-8")
    told = (ast.get_docstring(ast.parse(source)) or "").split("\n")[0]
    return f"# {path.name}\n\n{told}\n\n````python\n{source}````\n"


def moved(path: Path, folder: Path) -> str:
    """Return a page whose links lead to where things stand in the site; what isn't a page is copied beside it."""
    here, pages = place(path).parent, sources()

    def there(link: re.Match[str]) -> str:
        linked = (path.parent / link[1]).resolve()
        if not linked.is_relative_to(ROOT):
            return link[1]
        target = place(linked)
        if linked.is_file() and linked not in pages:
            (folder / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(linked, folder / target)
        return Path(os.path.relpath(target, here)).as_posix()

    # A session ends with an empty line for doctest's sake: here it would be seen.
    return SESSION.sub(r"\1\2", LINK.sub(there, path.read_text(encoding="utf-8")))


def named_pages() -> set[str]:
    """Return the pages that a list of the site names one by one."""
    texts = [path.read_text(encoding="utf-8") for path in ROOT.glob("site/**/*.md")]
    lines = [line for text in texts for block in TOCTREE.findall(text) for line in block.split("\n")]
    # "Read me <README>" gives a page another name in the list.
    return {
        line.strip().rpartition("<")[2].rstrip(">") for line in lines if not line.startswith(":") and "*" not in line
    }


def listed(text: str, pages: dict[Path, Path]) -> str:
    """Return a page whose lists have, for a pattern such as docs/*, each page that fits and stands in no list yet."""
    others = {here.with_suffix("").as_posix() for here in pages.values()} - named_pages() - {"index"}

    def written_out(block: re.Match[str]) -> str:
        lines = []
        for line in block[1].split("\n"):
            if "*" not in line:
                lines.append(line)
                continue
            # A star stands for no slash: "docs/*" has none of docs/cookbook/.
            fits = {page for page in others if fnmatchcase(page, line) and page.count("/") == line.count("/")}
            others.difference_update(fits)
            lines += sorted(fits)

        # A list of what isn't there has no heading either.
        has_pages = any(line.strip() and not line.startswith(":") for line in lines)
        return "\n".join(["```{toctree}", *lines, "```"]).replace("\n\n```", "\n```") if has_pages else ""

    return TOCTREE.sub(written_out, text)


def build(source: Path, target: Path, tags: list[str]) -> int:
    """Call Sphinx, warnings as errors; return its exit status."""
    from sphinx.cmd.build import main as sphinx

    options = ["-b", "html", "-c", str(ROOT / "site"), "-d", str(target.parent / "doctrees"), "-E", "-q", "-W"]
    tagged = [each for tag in tags for each in ("-t", tag)]
    return sphinx([*options, "--keep-going", *tagged, str(source), str(target)])


def fetch_python() -> Path:
    """Return the archive of Python for browsers, which npm is asked for once."""
    kept = ROOT / "build" / f"{PYODIDE.replace('@', '-')}.tgz"
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        asked = ["npm", "pack", "--silent", "--pack-destination", str(kept.parent), PYODIDE]
        subprocess.run(asked, check=True, timeout=120, stdout=subprocess.DEVNULL)
    if hashlib.sha512(kept.read_bytes()).hexdigest() != SHA512:
        raise SystemExit(f"{kept} isn't what {PYODIDE} was when it was chosen; delete it and build again")
    return kept


def has_python() -> bool:
    """Whether Python for browsers can be had: there is npm, and it has a network, or was asked before."""
    try:
        return bool(fetch_python())
    except (OSError, subprocess.SubprocessError):
        return False


def bring_python(folder: Path) -> None:
    """Put Python for browsers and this package's wheel into a folder of the site."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fetch_python()) as archive:
        for name in NEEDED:
            (folder / name).write_bytes(archive.extractfile(f"package/{name}").read())
    asked = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(asked, check=True, stdout=subprocess.DEVNULL)
    next(folder.glob("*.whl")).replace(folder / "summarizer.whl")


def serve(folder: Path, port: int) -> None:
    """Serve the site to this machine until it is interrupted."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}/")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


def main() -> int:
    """Build the site; return 0 if there was nothing to warn of."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", type=Path, default=TARGET, help="where it is written; build/site by default")
    parser.add_argument("--try-it", action="store_true", help="with Python for the reader's browser, which npm fetches")
    parser.add_argument("--try-it-if-npm", action="store_true", help="the same where npm can, and else without it")
    parser.add_argument("--serve", type=int, metavar="PORT", help="and show it to this machine; 0 is any port")
    options = parser.parse_args()
    # The package of this folder is what the docstrings are read from, and what stands beside this file is imported.
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
    from site_links import astray
    from site_markup import mend

    target, source = options.target.resolve(), options.target.resolve().parent / "source"
    shutil.rmtree(target, ignore_errors=True)
    lay_out(source)
    is_tried = options.try_it or (options.try_it_if_npm and has_python())
    status = build(source, target, ["try_it"] if is_tried else [])
    mend(target)
    if is_tried:
        bring_python(target / "_static" / "python")
    found = astray(target)
    print(*found, sep="\n" if found else "", end="\n" if found else "", file=sys.stderr)
    if options.serve is not None:
        serve(target, options.serve)
    return status or bool(found)


if __name__ == "__main__":
    sys.exit(main())

"""The site has every document, every public name, and no link astray; what a project brings along is in order.

What Sphinx makes of it is `check`'s to build, and browser/test_site.py's to look at.
"""

import importlib
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import summarizer
from tests.conftest import ROOT

SITE = ROOT / "site"
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
TOCTREE = re.compile(r"^```\{toctree\}\n(.*?)^```", re.MULTILINE | re.DOTALL)
DIRECTIVE = re.compile(r"^\.\. (?:auto)?(?:class|function|data|exception):: (\w+)$", re.MULTILINE)


@pytest.fixture
def tool(monkeypatch):
    """Return what imports a tool by its name."""
    monkeypatch.syspath_prepend(ROOT / "tools")
    return importlib.import_module


def entries(text):
    """Return the pages that a page lists."""
    lines = [line for block in TOCTREE.findall(text) for line in block.split("\n")]
    return [re.sub(r".*<(.*)>", r"\1", line) for line in lines if line and not line.startswith(":")]


def test_the_reference_has_every_public_name_once():
    """The groups of the reference are `__all__`, no name twice, none that isn't public."""
    found = [name for page in SITE.glob("api/*.md") for name in DIRECTIVE.findall(page.read_text(encoding="utf-8"))]
    assert sorted(found) == sorted(summarizer.__all__)


def test_every_document_is_in_one_list_of_pages(tool):
    """Whoever adds a page finds it in the site: each page but the first is listed, once."""
    build = tool("build_site")
    pages = build.sources()
    texts = [path.read_text(encoding="utf-8") for path in pages if path.suffix == ".md"]
    listed = [entry for text in texts for entry in entries(build.listed(text, pages))]
    assert sorted(listed) == sorted({page.with_suffix("").as_posix() for page in pages.values()} - {"index"})
    documents = {path.relative_to(ROOT).with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert documents <= set(listed)


def test_a_new_page_finds_its_list(tool):
    """A pattern takes the pages that fit it and stand nowhere else; a list without any is left out with its caption."""
    build = tool("build_site")
    text = "```{toctree}\n:hidden:\n\nquickstart\ndocs/*\n```\n\n```{toctree}\n:caption: Empty\n\nnothing/*\n```\n"
    pages = {Path(name): Path(name) for name in ("docs/zoo.md", "docs/ape.md", "docs/sub/ape.md", "docs/scale.md")}
    assert build.listed(text, pages) == "```{toctree}\n:hidden:\n\nquickstart\ndocs/ape\ndocs/zoo\n```\n\n\n"


def test_links_follow_what_they_lead_to(tool, tmp_path, monkeypatch):
    """Pages of site/ stand at the top, scripts become pages, and what is no page is copied to where it is asked for."""
    build = tool("build_site")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    for name, text in {
        "site/why.md": "[a](../docs/a.md#b) [b](../examples/c.py) [c](../pictures/d.png) [d](https://e.org/f.md)",
        "docs/a.md": "[e](../site/why.md) [f](../../outside.md)\n\n```python\n>>> 1\n1\n\n```\n",
        "examples/c.py": '"""What it does.\n\nMore."""\nprint(1)\n',
        "pictures/d.png": "picture",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    folder = tmp_path / "build" / "source"
    for _ in range(2):  # over what an older run has left
        build.lay_out(folder)
        assert (folder / "why.md").read_text() == (
            "[a](docs/a.md#b) [b](examples/c.md) [c](pictures/d.png) [d](https://e.org/f.md)"
        )
        assert (
            folder / "docs/a.md"
        ).read_text() == "[e](../why.md) [f](../../outside.md)\n\n```python\n>>> 1\n1\n```\n"
        assert (folder / "examples/c.md").read_text().startswith("# c.py\n\nWhat it does.\n\n````python\n")
        assert (folder / "pictures/d.png").read_text() == "picture"
        (folder / "why.md").write_text("older")


def test_links_astray_are_found(tool, tmp_path):
    """A file, an anchor, a script from elsewhere: each is named with its page; what is well isn't."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "index.html").write_text(
        '<link rel="next" href="sub/"><a href="sub/#there">1</a><a href="sub/#not">2</a><a href="no.html">3</a>'
        '<a href="https://example.org/">4</a><script src="https://example.org/x.js"></script><img src="data:,x">'
        '<link rel="stylesheet" href="//example.org/x.css"><a href="#own" id="own">5</a>'
    )
    (tmp_path / "sub" / "index.html").write_text('<p id="there">')
    assert tool("site_links").astray(tmp_path) == [
        "index.html: sub/#not: no such anchor",
        "index.html: no.html: no such file",
        "index.html: https://example.org/x.js: is fetched from elsewhere",
        "index.html: //example.org/x.css: is fetched from elsewhere",
    ]


def test_long_signatures_are_no_lists_of_definitions(tool, tmp_path):
    """A signature's lines become plain ones; other lists of definitions stay."""
    line = '<dd><em class="sig-param">text</em>,</dd>'
    (tmp_path / "page.html").write_text(f"<dl>\n{line}\n{line}\n</dl>\n<dl>\n<dt>a</dt><dd>b</dd>\n</dl>")
    tool("site_markup").mend(tmp_path)
    plain = '<div class="sig-line"><em class="sig-param">text</em>,</div>'
    assert (tmp_path / "page.html").read_text() == (
        f'<div class="sig-lines">\n{plain}\n{plain}\n</div>\n<dl>\n<dt>a</dt><dd>b</dd>\n</dl>'
    )


COMMANDS = [
    (page.name, command, output)
    for page in sorted(SITE.rglob("*.md"))
    for block in CONSOLE.findall(page.read_text(encoding="utf-8"))
    for command, output in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]


@pytest.mark.parametrize(("page", "command", "output"), COMMANDS, ids=[command for _, command, _ in COMMANDS])
def test_every_command_prints_what_the_site_says(page, command, output):
    """What stands behind a prompt runs, and prints what stands under it; pip is asked nothing."""
    program, *rest = shlex.split(command)
    if rest[:3] == ["-m", "pip", "install"]:
        extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
            "optional-dependencies"
        ]
        assert set(re.findall(r"\w+", " ".join(rest[3:]))) <= set(extras)
        return
    assert program == "summarize"
    ran = subprocess.run(
        [sys.executable, "-m", "summarizer", *rest], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60
    )
    assert (ran.stdout, ran.stderr, ran.returncode) == (output, "", 0), page


def test_the_site_s_commands_are_found():
    """An empty list would pass the rest."""
    assert len([command for _, command, _ in COMMANDS if command.startswith("summarize ")]) >= 2


def test_the_citation_is_that_of_this_version():
    """CITATION.cff has what the format asks for, and names the version that the package has."""
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(citation)
    assert citation["cff-version"] == "1.2.0"
    assert citation["type"] == "software"
    assert citation["license"] == "MIT"
    assert citation["version"] == summarizer.__version__
    assert all(set(author) & {"name", "family-names"} for author in citation["authors"])
    dated = f"## [{summarizer.__version__}] - {citation['date-released']}"
    assert dated in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n")


@pytest.mark.parametrize(
    "form", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")), ids=lambda path: path.stem
)
def test_an_issue_form_is_one(form):
    """A form has a name, says what it is for, and each of its fields has a name of its own and a label."""
    read = yaml.safe_load(form.read_text(encoding="utf-8"))
    if form.stem == "config":
        assert set(read) <= {"blank_issues_enabled", "contact_links"}
        return
    assert {"name", "description", "body"} <= set(read)
    assert {field["type"] for field in read["body"]} <= {"markdown", "input", "textarea", "dropdown", "checkboxes"}
    assert all(field["attributes"]["label"] for field in read["body"])
    assert len({field["id"] for field in read["body"]}) == len(read["body"])

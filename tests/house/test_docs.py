"""What the documents say is so: their code runs, their links lead somewhere, their set-up is what CI runs."""

import doctest
import importlib
import pkgutil
import re

import pytest

import summarizer
from tests.conftest import ROOT

FOLDERS = ("docs", "site", "summarizer")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.md"))])
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)#?([^)\s]*)")
BLOCK = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_python_block_runs(document, monkeypatch):
    """The blocks of a document run one after the other, and sessions print what they say."""
    monkeypatch.chdir(ROOT)
    names = {}
    for block in FENCE.findall(document.read_text(encoding="utf-8")):
        if ">>>" in block:
            parsed = doctest.DocTestParser().get_doctest(block, names, document.name, str(document), 0)
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            output = []
            runner.run(parsed, out=output.append, clear_globs=False)
            names.update(parsed.globs)
            assert runner.failures == 0, "".join(output)
        else:
            exec(compile(block, document.name, "exec"), names)


def bare(text):
    """Return the numbers of a text that begin with a point; what stands in a block of code is no text."""
    return re.findall(r"(?<![\w.\])*])\.\d+", BLOCK.sub("", text))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_numbers_have_their_zero(document):
    """0.7 and never .7: a point is overlooked."""
    assert bare(document.read_text(encoding="utf-8")) == []


def test_a_number_without_its_zero_is_found():
    """In prose, a cell, a call; not in names, versions and code."""
    text = "gains .7, | -.25 | `f(ratio=.2)`, 0.5, read.2 and 1.2.3\n\n```\nx = .4\n```\n"
    assert bare(text) == [".7", ".25", ".2"]


def scripts(text):
    """Yield the scripts of this project that a text tells to run, each with its flags."""
    for script, flags in re.findall(r"python3? ((?:benchmarks|tools|fuzz)/\w+\.py)([^`|>&#\n]*)", text):
        yield ROOT / script, re.findall(r"(?<= )--[a-z][\w-]*", flags)


def unknown(text):
    """Return what a text tells to run and isn't there: scripts, or flags that they don't add."""
    found = []
    for script, flags in scripts(text):
        if not script.exists():
            found.append(script.name)
            continue
        source = script.read_text(encoding="utf-8")
        found += [f"{script.name} {flag}" for flag in flags if f'"{flag}"' not in source]
    return found


@pytest.mark.parametrize(
    "document",
    [*DOCUMENTS, *sorted((ROOT / "benchmarks").glob("*.*")), *sorted((ROOT / "tools").glob("*.py"))],
    ids=lambda path: path.name,
)
def test_the_commands_beside_figures_are_there(document):
    """A figure's command names a script of the project, and flags that it has."""
    assert unknown(document.read_text(encoding="utf-8")) == []


def test_a_command_that_isn_t_there_is_found():
    """A script or flag that nobody wrote."""
    text = "`python benchmarks/nothing.py FOLDER` and `python benchmarks/speed.py FOLDER --rounds 5 --nothing`"
    assert unknown(text) == ["nothing.py", "speed.py --nothing"]


def anchors(document):
    """Return the anchors that a forge and the site give a document's headings."""
    counted, found = {}, set()
    for heading in HEADING.findall(BLOCK.sub("", document.read_text(encoding="utf-8"))):
        words = re.sub(r"\[([^]]*)\]\([^)]*\)|[`*]", r"\1", heading).lower()
        anchor = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        counted[anchor] = counted.get(anchor, -1) + 1
        found.add(f"{anchor}-{counted[anchor]}" if counted[anchor] else anchor)
    return found


def astray(document):
    """Return the links of a document that name no file, or no heading of it."""
    found = []
    for name, anchor in LINK.findall(BLOCK.sub("", document.read_text(encoding="utf-8"))):
        there = document.parent / name if name else document
        is_there = there.exists() and (not anchor or there.suffix != ".md" or anchor in anchors(there))
        if not is_there:
            found.append(f"{name}#{anchor}")
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document):
    """A link inside the project names a file that is there, and a heading in it."""
    assert astray(document) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path):
    """Files and headings are told from what isn't there; what stands in a block of code is no link."""
    page = tmp_path / "page.md"
    page.write_text(
        "# A `b`, c\n\n## Twice\n\n## Twice\n\n[1](page.md#a-b-c) [2](#twice-1) [3](page.md) [4](https://x.org/#y)\n"
        "[5](no.md) [6](#twice-2) [7](page.md#b)\n\n```\n# D\n[8](no.md)\n```\n[9](#d)\n"
    )
    assert astray(page) == ["no.md#", "#twice-2", "page.md#b", "#d"]


@pytest.mark.parametrize(
    "module", [module.name for module in pkgutil.walk_packages(summarizer.__path__, "summarizer.")]
)
def test_every_docstring_example_is_true(module):
    """Examples in docstrings print what they say."""
    if not module.endswith("__main__"):
        assert doctest.testmod(importlib.import_module(module)).failed == 0


def test_ci_runs_the_readme_s_set_up():
    """The second line of the README is what CI runs, to the letter."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python -m pip install . && summarize examples/article.txt" in readme
    assert 'python -m pip install -e ".[dev]" && ./check' in readme
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert '-e ".[dev]"' in ci
    assert "./check" in ci


def test_the_readme_shows_what_the_command_prints():
    """The output shown for the example article is its output."""
    text = (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for sentence in summarizer.summarize(text).sentences:
        assert sentence.text in readme


@pytest.fixture
def command(monkeypatch):
    """Return the module that writes the tables of flags."""
    monkeypatch.syspath_prepend(ROOT / "tools")
    return importlib.import_module("command")


def test_the_page_of_the_commands_is_what_their_parsers_say(command):
    """docs/command.md says of each flag what the parser says: run tools/command.py after changing one."""
    text = command.PAGE.read_text(encoding="utf-8")
    assert command.page(text) == text


@pytest.mark.parametrize(
    "name", ["summarize", "summarize-many", "summarize-eval", "%%summarize", "summarize-site", "summarize-mcp"]
)
def test_each_command_s_table_has_all_of_its_flags(command, name):
    """Every flag and argument stands in the part of its own command, and what it does there or where it is shared."""
    text = command.PAGE.read_text(encoding="utf-8")
    part = text.partition(f"### `{name}`\n")[2].partition("\n### ")[0]
    actions = [action for action in command.PARSERS[name]()._actions if "--help" not in action.option_strings]
    assert len(actions) >= 5
    for action in actions:
        if "--version" in action.option_strings:
            continue
        assert all(f"`{flag}" in part for flag in action.option_strings or [action.metavar])
        assert f"| {command.row(action)} |" in text


def test_flags_of_several_commands_mean_the_same(command):
    """One name, one meaning: what a flag takes is the same wherever it is, and what all can do all have."""
    told = {}
    parsers = {name: command.PARSERS[name]() for name in command.OF_TEXTS}
    for parser in parsers.values():
        for action in parser._actions:
            for flag in action.option_strings:
                told.setdefault(flag, set()).add((action.dest, action.type, action.nargs == 0))
    # "references" is a number of words too, where there are references.
    assert {flag for flag, ways in told.items() if len(ways) > 1} <= {"--words"}

    everywhere = (
        "--query",
        "--tokens",
        "--token-counter",
        "--seconds",
        "--context",
        "--scorer",
        "--background",
        "--language",
    )
    of_many = ("--progress", "--jobs", "-j")
    for name, parser in parsers.items():
        wanted = everywhere + (() if name in ("%%summarize", "summarize-site") else of_many)
        assert [flag for flag in wanted if flag not in parser._option_string_actions] == [], name


def test_contributing_has_a_line_for_every_room():
    """Whoever opens the folder finds in one table what each room and each file on top is for."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    package = ROOT / "summarizer"
    rooms = [f"{path.parent.name}/" for path in package.glob("*/__init__.py")]
    files = [path.stem for path in package.glob("*.py") if not path.stem.startswith("__")]
    assert [name for name in (*rooms, *files) if f"`{name}`" not in text] == []


def test_contributing_s_files_are_there():
    """A file that the table of places names exists."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`([a-z]+/[a-z_0-9]+\.(?:py|md))`", text)
    assert [name for name in named if not (ROOT / "summarizer" / name).exists() and not (ROOT / name).exists()] == []

"""Imports go one way."""

import ast

import pytest

import summarizer

LAYERS = [
    {"errors", "late"},
    {"record"},
    {"budget", "measures"},
    {"types", "languages", "layout", "reading", "markup"},
    {"summary"},
    {"lexicon", "vectors"},
    {
        "furniture",
        "segment",
        "representation",
        "salience",
        "scorers",
        "graph",
        "greedy",
        "selectors",
        "budgeted",
    },
    {"background", "faults", "stages", "weighted"},
    {"blend"},
    {"pipeline", "table"},
    {"comparison", "explain", "render"},
    {"plot", "terminal", "notebook"},
    {"evaluate"},
    {"learn"},
    {"crews", "task"},
    {"batch"},
    {"estimator", "folder", "frames"},
    {"many_cli", "pandas", "polars"},
    {"__init__"},
    {"doctor", "decode"},
    {"page"},
    {"paper"},
    {"readers"},
    {"fetch"},
    {"streams", "output"},
    {"cli"},
    {"eval_cli"},
    {"__main__"},
]
# split_sentences() reads the blocks of a text and looks its language up: a stage that is also a front door.
SAME_LAYER = {("segment", "layout"), ("segment", "languages")}
# A summary shows itself: what shows it is imported when it is looked at, by the method that is called.
WHEN_LOOKED_AT = {("summary", leaf) for leaf in ("explain", "plot", "render")} | {("comparison", "plot")}
DEPTH = {module: depth for depth, layer in enumerate(LAYERS) for module in layer}


def dotted(path, package):
    """Return a module's name below the package: "readers.html" for readers/html.py, "readers" for its __init__."""
    parts = path.relative_to(package).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and parts[:-1] else parts)


def imports(path, package):
    """Yield (module of ours, whether for types only) for each import of a file, at any level and any depth of its code."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typed = {
        node
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and getattr(branch.test, "id", "") == "TYPE_CHECKING"
        for statement in branch.body
        for node in ast.walk(statement)
    }
    known = modules(package)
    here = path.relative_to(package).parts[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names if alias.name.split(".")[0] == package.name]
            targets = [target.partition(".")[2] or "__init__" for target in targets]
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = [*here[: len(here) - (node.level - 1)], *(node.module.split(".") if node.module else [])]
            targets = [".".join([*base, alias.name]) for alias in node.names]
            targets = [name if name in known else ".".join(base) or "__init__" for name in targets]
        elif isinstance(node, ast.ImportFrom) and node.module.split(".")[0] == package.name:
            targets = [node.module.partition(".")[2] or "__init__"]
        else:
            continue
        for target in dict.fromkeys(targets):
            yield target, node in typed


def modules(package):
    """Return the package's modules by their dotted names below it, whatever room they are in."""
    return {dotted(path, package): path for path in sorted(package.rglob("*.py"))}


def test_every_module_has_a_layer(root):
    """A new room is drawn into the plan."""
    found = {name for name in modules(root / "summarizer") if not name.startswith("data")}
    assert found == set(DEPTH)


def test_imports_go_down(root):
    """A module imports only from the layers below its own."""
    package = root / "summarizer"
    upward = [
        (name, imported)
        for name, path in modules(package).items()
        for imported, is_typed in imports(path, package)
        if not is_typed and imported in DEPTH and DEPTH[imported] >= DEPTH.get(name, 0)
        if (name, imported) not in SAME_LAYER | WHEN_LOOKED_AT
    ]
    # `from . import __version__`
    assert [pair for pair in upward if pair[1] != "__init__"] == []


@pytest.mark.parametrize(
    "line", ["from ..pipeline import summarize", "from .. import pipeline", "import summarizer.pipeline"]
)
def test_a_room_in_the_folder_is_read_too(line, tmp_path):
    """An import from within a room is found, however it is written."""
    package = tmp_path / "summarizer"
    (package / "room").mkdir(parents=True)
    (package / "pipeline.py").write_text("")
    (package / "room" / "__init__.py").write_text("")
    (package / "room" / "planted.py").write_text(f"def late():\n    {line}\n")
    assert ("pipeline", False) in list(imports(package / "room" / "planted.py", package))


def test_a_summary_is_shown_by_what_isn_t_loaded_with_it(root):
    """None of the imports that go up stands at the top of the file."""
    for name in ("summary", "comparison"):
        tree = ast.parse((root / "summarizer" / f"{name}.py").read_text(encoding="utf-8"))
        top = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
        assert top.isdisjoint(leaf for _, leaf in WHEN_LOOKED_AT)


def test_the_first_line_of_a_module_says_what_it_turns_into_what(root):
    """A reader who opens a file knows from its first line why it exists."""
    for name, path in modules(root / "summarizer").items():
        first = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))).splitlines()[0]
        assert first.endswith((".", ":", "`.")), name


@pytest.mark.parametrize("name", ["utils", "helpers", "base", "core", "common"])
def test_no_room_without_a_name(name, root):
    """A drawer for everything is not a module."""
    assert name not in {module.rpartition(".")[2] for module in modules(root / "summarizer")}


def test_the_package_is_typed():
    """Type checkers of users find the marker."""
    from pathlib import Path

    assert (Path(summarizer.__file__).parent / "py.typed").exists()

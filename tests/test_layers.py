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


def runtime_imports(path):
    """Yield the modules of ours that a file imports when it runs, not those for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        node
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and getattr(branch.test, "id", "") == "TYPE_CHECKING"
        for statement in branch.body
        for node in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node not in skipped:
            yield from [node.module] if node.module else [alias.name for alias in node.names]


def modules(root):
    """Return the package's modules by name."""
    return {path.stem: path for path in (root / "summarizer").glob("*.py")}


def test_every_module_has_a_layer(root):
    """A new room is drawn into the plan."""
    assert set(modules(root)) == set(DEPTH)


def test_imports_go_down(root):
    """A module imports only from the layers below its own."""
    upward = [
        (name, imported)
        for name, path in modules(root).items()
        for imported in runtime_imports(path)
        if imported in DEPTH and DEPTH[imported] >= DEPTH[name] and (name, imported) not in SAME_LAYER | WHEN_LOOKED_AT
    ]
    assert upward == []


def test_a_summary_is_shown_by_what_isn_t_loaded_with_it(root):
    """None of the imports that go up stands at the top of the file."""
    for name in ("summary", "comparison"):
        tree = ast.parse((root / "summarizer" / f"{name}.py").read_text(encoding="utf-8"))
        top = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
        assert top.isdisjoint(leaf for _, leaf in WHEN_LOOKED_AT)


def test_the_first_line_of_a_module_says_what_it_turns_into_what(root):
    """A reader who opens a file knows from its first line why it exists."""
    for name, path in modules(root).items():
        first = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))).splitlines()[0]
        assert first.endswith((".", ":", "`.")), name


@pytest.mark.parametrize("name", ["utils", "helpers", "base", "core", "common"])
def test_no_room_without_a_name(name, root):
    """A drawer for everything is not a module."""
    assert name not in modules(root)


def test_the_package_is_typed():
    """Type checkers of users find the marker."""
    from pathlib import Path

    assert (Path(summarizer.__file__).parent / "py.typed").exists()

"""What the rules of the house are read from: the files of the package as trees, once."""

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "summarizer"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def dotted(path, package=PACKAGE):
    """Return a module's name below the package: "readers.files" for readers/files.py, "readers" for its __init__."""
    parts = path.relative_to(package).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and parts[:-1] else parts)


@cache
def modules(package=PACKAGE):
    """Return the package's modules by their dotted names below it, whatever room they are in."""
    return {dotted(path, package): path for path in sorted(package.rglob("*.py"))}


def code(package=PACKAGE):
    """Return the modules that are code: the languages' word lists are data."""
    return {name: path for name, path in modules(package).items() if not name.startswith("languages.data")}


def tree(path):
    """Return a file as a tree."""
    return _parsed(path.resolve())


@cache
def _parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path):
    """Return all nodes of a file's tree."""
    return tuple(ast.walk(tree(path)))


def types_only(path):
    """Return the nodes of a file that only type checkers read."""
    return {
        node
        for branch in nodes(path)
        if isinstance(branch, ast.If) and getattr(branch.test, "id", "") == "TYPE_CHECKING"
        for statement in branch.body
        for node in ast.walk(statement)
    }


@cache
def imports(path, package=PACKAGE):
    """Return (module of ours, name or None, whether for types only) for each import, at any level and depth of code."""
    return tuple(_imports(path, package))


def _imports(path, package):
    typed, known = types_only(path), modules(package)
    here = path.relative_to(package).parts[:-1]
    for node in nodes(path):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first, _, rest = alias.name.partition(".")
                if first == package.name:
                    yield rest or "__init__", None, node in typed
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = [*here[: len(here) - (node.level - 1)], *(node.module or "").split(".")]
            elif node.module.split(".")[0] == package.name:
                base = node.module.split(".")[1:]
            else:
                continue
            base = [part for part in base if part]
            for alias in node.names:
                name = ".".join([*base, alias.name])
                if name in known:
                    yield name, None, node in typed
                else:
                    yield ".".join(base) or "__init__", alias.name, node in typed


def functions(path):
    """Yield the functions and methods of a file."""
    return (node for node in nodes(path) if isinstance(node, FUNCTIONS))


@cache
def _lines(path):
    return path.read_text(encoding="utf-8").split("\n")


def body(path, function):
    """Return the lines of a function's body, its docstring left out."""
    lines = _lines(path)
    first = function.body[0]
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return lines[first.end_lineno if is_docstring else first.lineno - 1 : function.end_lineno]


def lines_of_code(path, function):
    """Return how many lines of a function are code: no docstring, comment or empty line."""
    return sum(bool(line.strip()) and not line.lstrip().startswith("#") for line in body(path, function))

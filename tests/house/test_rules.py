"""The rules of CONTRIBUTING.md that a machine can read."""

import ast
import re
import subprocess
import sys

import pytest

import summarizer
from summarizer.record import Record
from tests.house.rules import (
    COMPREHENSIONS,
    FUNCTIONS,
    PACKAGE,
    body,
    code,
    functions,
    imports,
    lines_of_code,
    nodes,
    tree,
)

# A file or function that is longer than the rule says why in a comment with this beginning, at its top.
LONGER = "# Longer than the rule"
FILE, FILE_AT_ALL = 300, 400
FUNCTION, FUNCTION_AT_ALL = 40, 60
# What a namedtuple has and documents under a name with an underscore, as the standard library does elsewhere.
PUBLIC_ALL_THE_SAME = {"_replace", "_asdict", "_make", "_exit"}
# Private names of other packages, with why there is no other way.
OTHERS = {
    "parser._actions": "argparse has no public way to a parser's options",
    "self._actions": "the same, in a parser of ours",
    "queue._writer": "the pool's queue has to be closed where half a result lies in it",
    "frame._meta": "what Dask calls the empty frame that its columns are read from",
    "codec._is_text_encoding": "codecs that aren't text can't be told apart otherwise",
}
FILES = sorted(code().items())
NAMES = [name for name, _ in FILES]


def held_by_all(rule):
    """Assert that a rule, which yields what breaks it in a file, is broken in none: a test a rule, since one a file took ten times as long."""
    found = {name: [*rule(path)] for name, path in FILES}
    assert {name: each for name, each in found.items() if each} == {}


def test_no_private_name_of_another_file_is_imported():
    """What two files need has a name without an underscore."""
    found = [(name, *each[:2]) for name, path in FILES for each in imports(path) if (each[1] or "").startswith("_")]
    assert [each for each in found if each[2] not in ("__version__",)] == []


def defined(path):
    """Return the names that a file gives to something."""
    found = set()
    for node in nodes(path):
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store):
            found.add(node.id if isinstance(node, ast.Name) else node.attr)
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__slots__":
            found |= {each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant)}
    return found


def reached(path):
    """Yield the private names of others that a file reaches into."""
    own = defined(path) | PUBLIC_ALL_THE_SAME
    for node in nodes(path):
        if isinstance(node, ast.Attribute) and re.match("_[^_]", node.attr) and node.attr not in own:
            yield ast.unparse(node)


def test_no_private_name_of_another_file_is_reached_into():
    """Nobody knows what another file keeps for itself."""
    held_by_all(lambda path: (each for each in reached(path) if each not in OTHERS))


@pytest.mark.parametrize("table", ["scorers", "selectors"])
def test_a_stage_lives_in_the_file_of_its_name(table):
    """`SCORERS[name]` is in scorers/name.py: one name to remember."""
    for name, stage in getattr(summarizer, table.upper()).items():
        assert stage.__module__ == f"summarizer.{table}.{name}"


def test_no_file_on_top_bears_the_name_of_a_public_function():
    """`summarizer.x` is one thing, whatever was imported first."""
    assert {path.stem for path in PACKAGE.glob("*.py")}.isdisjoint(summarizer.__all__)
    assert {path.name for path in PACKAGE.iterdir() if path.is_dir()}.isdisjoint(summarizer.__all__)


@pytest.mark.parametrize(
    "room", sorted(str(path.parent.relative_to(PACKAGE)) for path in PACKAGE.glob("*/**/__init__.py"))
)
def test_the_door_of_a_room_hands_names_on_or_holds_the_table(room):
    """Nothing is done there."""
    for node in tree(PACKAGE / room / "__init__.py").body:
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_table = isinstance(node, ast.Assign) and (node.targets[0].id.isupper() or node.targets[0].id == "__all__")
        assert is_docstring or is_table or isinstance(node, ast.ImportFrom)


def too_long(path):
    """Yield how many lines a file has, where they are too many."""
    text = path.read_text(encoding="utf-8")
    if text.count("\n") > (FILE_AT_ALL if LONGER in text.partition("\n\n\n")[0] else FILE):
        yield text.count("\n")


def test_a_file_fits_in_a_head():
    """300 lines, or a line that says why not; never more than 400."""
    held_by_all(too_long)


def test_half_of_the_files_are_short():
    """The median, data left out."""
    lengths = sorted(path.read_text(encoding="utf-8").count("\n") for _, path in FILES)
    assert lengths[len(lengths) // 2] <= 130


def long_functions(path):
    """Yield the functions that do more than one thing."""
    for function in functions(path):
        allowed = FUNCTION_AT_ALL if any(LONGER in line for line in body(path, function)) else FUNCTION
        if lines_of_code(path, function) > allowed:
            yield function.name


def test_a_function_does_one_thing():
    """40 lines of code, or a line that says why not; never more than 60."""
    held_by_all(long_functions)


def without_paragraphs(path):
    """Yield the functions of 15 lines and more without an empty one."""
    for function in functions(path):
        if lines_of_code(path, function) >= 15 and all(line.strip() for line in body(path, function)):
            yield function.name


def test_a_paragraph_a_thought():
    """A function of 15 lines has an empty line in it."""
    held_by_all(without_paragraphs)


def nested(path):
    """Yield the lines of the comprehensions that hold another."""
    for node in nodes(path):
        if isinstance(node, COMPREHENSIONS) and sum(isinstance(each, COMPREHENSIONS) for each in ast.walk(node)) > 1:
            yield node.lineno


def test_a_comprehension_holds_no_other():
    """One deep: a second one gets a name."""
    held_by_all(nested)


def bare_numbers(path):
    """Yield (line, number) of what a condition compares with, but for 0, 1 and 2."""
    for node in nodes(path):
        if isinstance(node, (ast.If, ast.IfExp, ast.While)):
            compared = [part for part in ast.walk(node.test) if isinstance(part, ast.Compare)]
            for each in (each for part in compared for each in ast.walk(part) if isinstance(each, ast.Constant)):
                if type(each.value) in (int, float) and each.value not in (0, 1, 2):
                    yield node.lineno, each.value


def test_no_bare_number_in_a_condition():
    """What a condition compares with has a name, and evidence beside it; 0, 1 and 2 are how many there are."""
    held_by_all(bare_numbers)


def without_a_first_line(path):
    """Yield the first line of a file that ends as no sentence does."""
    first = ast.get_docstring(tree(path)).splitlines()[0]
    if not first.endswith((".", ":", "`.")):
        yield first


def test_the_first_line_of_a_module_says_what_it_turns_into_what():
    """A reader who opens a file knows from its first line why it exists."""
    held_by_all(without_a_first_line)


BROKEN = (
    '''"""From nothing to nothing"""

def long(other):
    """Do too much."""
    if len(other._kept) > 7:
        return [one for one in [two for two in other]]
'''
    + "    long(other)\n" * 41
)


def test_what_breaks_a_rule_is_found(tmp_path):
    """Each of them, in a file that breaks them all, and none in one that breaks none."""
    rules = (reached, too_long, long_functions, without_paragraphs, nested, bare_numbers, without_a_first_line)
    path = tmp_path / "broken.py"
    path.write_text(BROKEN + "\n" * FILE)
    assert [[*rule(path)] for rule in rules] == [
        ["other._kept"], [BROKEN.count("\n") + FILE], ["long"], ["long"], [6], [(5, 7)], ["From nothing to nothing"],
    ]  # fmt: skip
    path = tmp_path / "whole.py"
    path.write_text(
        '"""From little to little."""\n\n\ndef short(other):\n    """Do it."""\n    return other if other > 2 else 7\n'
    )
    assert [[*rule(path)] for rule in rules] == [[]] * 7


@pytest.mark.parametrize("name", ["utils", "helpers", "base", "core", "common"])
def test_no_room_without_a_name(name):
    """A drawer for everything is not a module."""
    assert name not in {part for module in NAMES for part in module.split(".")}


def test_comments_say_why():
    """Where a reader would ask: 1 line in 25 of the code at the least."""
    lines = [line.strip() for _, path in FILES for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    assert sum(line.startswith("#") for line in lines) / len(lines) >= 0.04


@pytest.mark.parametrize("trick", ["tuple.__new__", "object.__setattr__", "sys._getframe"])
def test_what_gains_nothing_is_gone(trick):
    """Each was measured at less than 2 % of a warm summary."""
    assert [name for name, path in FILES if trick in path.read_text(encoding="utf-8")] == []


# What stays though there is a plainer way: the file, the words that show it, what it gains as its comment says.
TRICKS = [
    ("representation.terms", ".translate(", "%"),
    ("selectors.mmr", "heap", "%"),
    ("patterns", "late", "ms"),
    ("representation.representation", "Packed", "bytes"),
]


@pytest.mark.parametrize(("name", "sign", "unit"), TRICKS)
def test_a_trick_stands_beside_its_figure(name, sign, unit):
    """What it earns is said where it is, in a unit."""
    text = code()[name].read_text(encoding="utf-8")
    said = " ".join(re.findall(r'#.*|"""(?:.|\n)*?"""', text))
    assert sign in text
    assert re.search(rf"\d[\d.]* ?{unit}|hundredth|milliseconds?|tenth of a millisecond", said)


RECORDS = sorted(Record.__subclasses__(), key=lambda record: record.__name__)
COLD = """
import sys
from summarizer import summarize
text = open("examples/article.txt", encoding="utf-8").read()
if sys.argv[1] == "prose":
    text = "\\n\\n".join(block for block in text.split("\\n\\n") if len(block) > 200)
assert len(summarize(text).sentences) == 3
print(*sys.modules)
"""
# Of a text that is no page, and of an article in its page.
# A text whose lines touch loads `furniture.margins` and `lines` as well, which one of paragraphs did before they stood
# apart.
# A module that is read from a file of its own costs a cold start .2 % (instructions, by Valgrind): evidence, parts,
# lexicon and bylines are four, which clean prose gets back since it loads neither `signs` nor `title`, nor `mails`.
# `scorers.procedure` is asked where something is decided, as in this article.
AT_MOST = {"prose": 38, "page": 50}


@pytest.mark.parametrize("text", AT_MOST)
def test_a_cold_summary_loads_little(root, text):
    """So many modules of ours, a fifth of them of the furniture; none of a leaf, nothing heavy of others'."""
    # -S: what an environment's .pth files import at start is not ours to answer for.
    ran = subprocess.run(
        [sys.executable, "-S", "-c", COLD, text], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = ran.stdout.split()
    ours = [name for name in loaded if name.partition(".")[0] == "summarizer"]
    leaves = {"show", "readers", "many", "evaluation", "cli", "digests", "web", "notebook", "written"}
    assert len(ours) <= AT_MOST[text], ours
    assert leaves.isdisjoint({name.split(".")[1] for name in ours if "." in name})
    heavy = {"typing", "dataclasses", "json", "inspect", "argparse", "numpy", "scipy", "sklearn", "nltk"}
    assert heavy.isdisjoint(loaded)

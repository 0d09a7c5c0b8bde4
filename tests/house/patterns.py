"""All patterns of the package, wherever they are written, and strings pumped from each one's own alphabet."""

import ast
import importlib
import inspect
import pkgutil
import re
import re._parser as parser
from pathlib import Path
from re._constants import (
    ANY,
    ASSERT,
    ASSERT_NOT,
    AT,
    ATOMIC_GROUP,
    BRANCH,
    CATEGORY,
    CATEGORY_DIGIT,
    CATEGORY_NOT_DIGIT,
    CATEGORY_NOT_SPACE,
    CATEGORY_NOT_WORD,
    CATEGORY_SPACE,
    CATEGORY_WORD,
    GROUPREF,
    GROUPREF_EXISTS,
    IN,
    LITERAL,
    MAX_REPEAT,
    MAXREPEAT,
    MIN_REPEAT,
    NEGATE,
    NOT_LITERAL,
    POSSESSIVE_REPEAT,
    RANGE,
    SUBPATTERN,
)

import summarizer
from tests.house.rules import code

METHODS = {"match", "fullmatch", "search", "findall", "finditer", "sub", "subn", "split"}
REPEATS = (MAX_REPEAT, MIN_REPEAT, POSSESSIVE_REPEAT)
SINGLE = (LITERAL, NOT_LITERAL, ANY, IN)
# A repeat with fewer turns is work of a fixed size.
MANY = 50


def modules():
    """Return all modules of the package, imported."""
    found = [summarizer]
    for each in pkgutil.walk_packages(summarizer.__path__, "summarizer."):
        if not each.name.endswith("__main__"):
            found.append(importlib.import_module(each.name))
    return found


def patterns():
    """Return (pattern, flags) -> (where it is written, the methods that it is asked by): those that files hold or write."""
    found = {}

    def add(pattern, flags, place, methods):
        if isinstance(pattern, (str, bytes)) and parser.parse(pattern, flags):
            known = found.setdefault((pattern, flags & ~re.UNICODE), (place, set()))
            known[1].update(methods or {"search"})

    for module in modules():
        source = Path(module.__file__).read_text(encoding="utf-8")
        for name, value in vars(module).items():
            # What is made when it is first asked for, once.
            made = value() if hasattr(value, "cache_info") and not inspect.signature(value).parameters else value
            for each in held(made):
                used = set(re.findall(rf"\b{name}(?:\(\))?\.({'|'.join(METHODS)})\b", source))
                add(each.pattern, each.flags if isinstance(each, re.Pattern) else 0, f"{module.__name__}.{name}", used)
    for name, path in code().items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and ast.unparse(node.func.value) == "re"
            )
            if is_call and node.func.attr in METHODS and isinstance(node.args[0], ast.Constant):
                flags = [each.value for each in node.keywords if each.arg == "flags"]
                flags += [each for each in node.args[2:] if "re." in ast.unparse(each)]
                value = sum([int(eval(ast.unparse(each), {"re": re})) for each in flags])
                add(node.args[0].value, value, f"{name}:{node.lineno}", {node.func.attr})
    return found


def held(value, depth=0):
    """Yield the patterns that a value holds, those that aren't compiled yet, too."""
    kind = type(value)
    if kind is re.Pattern or kind.__name__ == "late":
        yield value
    elif depth < 3 and kind in (tuple, list, frozenset, set):
        for each in value:
            yield from held(each, depth + 1)
    elif depth < 3 and kind is dict:
        for each in value.values():
            yield from held(each, depth + 1)
    elif depth < 1 and (getattr(value, "__module__", "") or "").startswith("summarizer") and hasattr(value, "__dict__"):
        for each in list(vars(value).values()):
            yield from held(each, depth + 1)


SPACES, WORDS, DIGITS, OTHERS = " \t", "ab", "1", ".-"
CATEGORIES = {
    CATEGORY_SPACE: SPACES,
    CATEGORY_NOT_SPACE: WORDS + DIGITS + OTHERS,
    CATEGORY_WORD: WORDS + DIGITS,
    CATEGORY_NOT_WORD: SPACES + OTHERS,
    CATEGORY_DIGIT: DIGITS,
    CATEGORY_NOT_DIGIT: WORDS + SPACES,
}
TRIED = [chr(code) for code in [*range(32, 127), 9, 10, 0xA0, 0xE9, 0x4E00, 0x3002, 0x2019]]


def letters(node):
    """Return characters that a set allows, few of each kind."""
    if node[0][0] is NEGATE:
        refused = set(letters(node[1:])) | set()
        compiled = [each for each in TRIED if not allows(node[1:], each)]
        return [each for each in compiled if each not in refused][:6] or ["\u0100"]
    found = []
    for kind, value in node:
        if kind is LITERAL:
            found.append(chr(value))
        elif kind is RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif kind is CATEGORY:
            found += CATEGORIES[value]
    return found


def allows(node, sign):
    """Whether a set allows a character."""
    for kind, value in node:
        if kind is LITERAL and ord(sign) == value:
            return True
        if kind is RANGE and value[0] <= ord(sign) <= value[1]:
            return True
        if kind is CATEGORY:
            is_in = {
                CATEGORY_SPACE: sign.isspace(),
                CATEGORY_NOT_SPACE: not sign.isspace(),
                CATEGORY_WORD: sign.isalnum() or sign == "_",
                CATEGORY_NOT_WORD: not (sign.isalnum() or sign == "_"),
                CATEGORY_DIGIT: sign.isdecimal(),
                CATEGORY_NOT_DIGIT: not sign.isdecimal(),
            }[value]
            if is_in:
                return True
    return False


def sample(tree, pick=0):
    """Return a string that a pattern's part matches, as short as can be; `pick` chooses among alternatives."""
    out = ""
    for kind, value in tree:
        if kind is LITERAL:
            out += chr(value)
        elif kind is NOT_LITERAL:
            out += "a" if value != ord("a") else "b"
        elif kind is ANY:
            out += "a"
        elif kind is IN:
            choices = letters(value)
            out += choices[pick % len(choices)]
        elif kind in REPEATS:
            least, _, body = value
            out += sample(body, pick) * min(least, 3)
        elif kind is SUBPATTERN:
            out += sample(value[3], pick)
        elif kind is ATOMIC_GROUP:
            out += sample(value, pick)
        elif kind is BRANCH:
            out += sample(value[1][pick % len(value[1])], pick)
        elif kind in (AT, ASSERT, ASSERT_NOT, GROUPREF, GROUPREF_EXISTS):
            continue
    return out


def pumps(tree, before=""):
    """Yield (what leads to a repeat, what is repeated) for each repeat of a pattern that has no end."""
    for kind, value in tree:
        if kind in REPEATS:
            _, most, body = value
            if most is MAXREPEAT or most >= MANY:
                for pick in range(4):
                    if unit := sample(body, pick):
                        yield before, unit
            yield from pumps(body, before)
        elif kind is SUBPATTERN:
            yield from pumps(value[3], before)
        elif kind is ATOMIC_GROUP:
            yield from pumps(value, before)
        elif kind in (ASSERT, ASSERT_NOT):
            yield from pumps(value[1], before)
        elif kind is BRANCH:
            for each in value[1]:
                yield from pumps(each, before)
        before += sample([(kind, value)])


def strings(pattern, flags):
    """Return functions from a number of turns to a hostile string for a pattern, as text."""
    tree = parser.parse(pattern, flags)
    whole = [sample(tree, pick) for pick in range(3)]
    made = {("", each, "\x01") for each in whole if each}
    for before, unit in pumps(tree):
        made |= {(before, unit, "\x01"), ("", before + unit, "\x01"), (before, unit, "")}
    # What stands before the last of a pattern, again and again, without that last.
    made |= {("", each[:-1], "") for each in whole if len(each) > 1}
    made |= {("", unit, "\x01") for unit in (" ", "a", "1", "a ", "A ", "\n", " \n", ". ")}
    return sorted(made)


def firm(tree):
    """Yield the possessive repeats, "(?:ab?)*+", of what isn't a single character: Python before 3.11.5 errs in them."""
    for kind, value in tree:
        if kind is POSSESSIVE_REPEAT and not (len(value[2]) == 1 and value[2][0][0] in SINGLE):
            yield value
        for each in within(kind, value):
            yield from firm(each)


def within(kind, value):
    """Return the patterns inside of a part of a pattern."""
    if kind in REPEATS:
        return [value[2]]
    if kind is SUBPATTERN:
        return [value[3]]
    if kind is ATOMIC_GROUP:
        return [value]
    if kind in (ASSERT, ASSERT_NOT):
        return [value[1]]
    if kind is GROUPREF_EXISTS:
        return [each for each in value[1:] if each is not None]
    return value[1] if kind is BRANCH else []

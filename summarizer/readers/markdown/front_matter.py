"""From what stands above a text between dashes to what it says of the text: YAML, TOML and JSON as sites write them."""

from __future__ import annotations

import re

from ..day import day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# What a document knows of itself, and what sites call that.
_NAMES = {
    "title": ("title",),
    "author": ("author", "authors", "by", "creator", "created by"),
    "date": ("date", "published", "publishdate", "pubdate", "date_published", "created", "created time"),
    "language": ("lang", "language", "locale"),
    "url": ("url", "canonical", "canonical_url", "permalink"),
}
# Blank lines may stand above it: Hugo reads it all the same.
_BETWEEN = re.compile(
    r"\s{0,99}(?<![^\n])(---|\+\+\+)[ \t]{0,9}\r?\n(.{0,20000}?\n)?(?:\1|\.\.\.)[ \t]{0,9}(?:\r?\n|\Z)", re.DOTALL
)
_KNOWN = frozenset(name for names in _NAMES.values() for name in names)
_OBJECT = re.compile(r"\{[ \t]{0,9}\r?\n(?:[^\n]{0,2000}\n){0,200}?\}[ \t]{0,9}(?:\r?\n|\Z)")
# "% The ferry", "% Ina Moss", "% 2 May": as Pandoc has it.
_OF_PANDOC = re.compile(r"%[ \t]([^\n]{0,500})\n(?:%[ \t]?([^\n]{0,500})\n)?(?:%[ \t]?([^\n]{0,100})\n)?")
# "Title: The ferry", "Date: 2 May": as Pelican and MultiMarkdown have it, without marks around them.
_OF_LINES = re.compile(r"(?:[A-Za-z][\w -]{0,30}:[ \t]{1,9}[^\n]{1,500}\n){2,30}(?:[ \t]{0,9}\n|\Z)")
# "# The ferry", "Created: 2 May", "Tags: Boats": as Notion hands out a page of a database.
_OF_NOTION = re.compile(
    r"(#[ \t][^\n]{1,500}\n\n)(?=(?:[^\n:]{1,40}:[^\n]{1,500}\n){0,9}?(?:Created|Last edited|Tags|Status)\b)"
    r"((?:[^\W\d_][\w /-]{0,30}:[ \t][^\n]{1,500}\n){2,30})(?:\n|\Z)"
)
_SETTING = re.compile(r"([\w-]{1,40})[ \t]{0,9}[:=](?:[ \t]{1,9}|$)(.{0,1000})")
_FIRST = re.compile(r"\s{0,99}(?:#[^\n]{0,500}\n\s{0,99}){0,9}(?:[\w-]{1,40}[ \t]{0,9}[:=]|\[)")
_ISO = re.compile(r"\d{4}-\d\d")
_FOLDED = re.compile(r"[>|][+-]?\d?$")
_ENTRY = re.compile(r"""["]((?:[^"\\]|\\.){0,500})["]|'((?:[^']|''){0,500})'|([^,\[\]"'\s][^,\[\]]{0,500})""")
_PERSON = re.compile(r"(?:^|[{,]\s{0,9})[\"']?name[\"']?\s{0,9}[:=]\s{0,9}(.{1,300}?)\s{0,9}(?:[,}]|$)")


def front_matter(content: str) -> tuple[dict[str, str], str]:
    """Return what a text says of itself above it - title, author, date, language, url - and the text below.

    Notes
    -----
    Read a line at a time: a value, one over several lines, a list, a name in an object. Of TOML what stands above its
    tables, of JSON what is a string or a list of them.
    """
    known: dict[str, list[str]] = {}
    if (found := _BETWEEN.match(content)) and _is_settings(found):
        known = dict(_settings((found[2] or "").splitlines()))
    elif found := _OBJECT.match(content):
        known = _of_json(found[0])
    elif found := _OF_PANDOC.match(content):
        title, authors, date = (each or "" for each in found.groups())
        known = {"title": [title], "author": [authors.replace(";", ",")], "date": [date]}
    elif found := _OF_LINES.match(content):
        known = dict(_settings(found[0].splitlines()))
        # A text may begin with labels; one of these names its title, and its writer or its day.
        known = known if "title" in known and not known.keys().isdisjoint((*_NAMES["author"], *_NAMES["date"])) else {}
    elif found := _OF_NOTION.match(content):
        lines = [line.partition(":") for line in found[2].rstrip("\n").split("\n")]
        known = {key.lower(): [value[1:]] for key, _, value in lines}
    if not known or not found:
        return {}, content

    said = {}
    for name, keys in _NAMES.items():
        if value := next((_value(known[key], name) for key in keys if key in known), ""):
            said[name] = (day(value) or value) if name == "date" and not _ISO.match(value) else value
    return said, (found[1] if found.re is _OF_NOTION else "") + content[found.end() :]


def _is_settings(found: re.Match[str]) -> bool:
    """Whether what stands between two marks is settings; below a blank line it may be a text between two rules.

    "Note: the ferry is late" is one; settings have no blank line between them, and one of the names that are known.
    """
    if (inside := found[2]) is None:
        return True
    lines, is_at_once = inside.strip().splitlines(), found.start(1) == 0
    is_known = is_at_once or (all(map(str.strip, lines)) and not _KNOWN.isdisjoint(dict(_settings(lines))))
    return is_known and _FIRST.match(inside) is not None


def _settings(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each setting, in lower case, and its lines; those of a table in TOML aren't the text's."""
    name, value = "", [""]
    for line in lines:
        found = _SETTING.match(line)
        if line.startswith("["):
            break
        if found:
            yield name, value
            name, value = found[1].lower(), [found[2].strip()]
        elif line.strip() and not line.startswith("#"):
            value.append(line.strip())
    yield name, value


def _value(lines: Sequence[str], name: str) -> str:
    """Return what the lines of a setting say, several of a list joined by commas."""
    first, *rest = lines
    if _FOLDED.match(first):
        return " ".join(rest)
    if first.startswith("["):
        listed = [next(filter(None, found), "") for found in _ENTRY.findall(" ".join(lines)[1:])]
    elif not first and rest:
        # Of what is said of a person only the name counts.
        entries = [line.removeprefix("-").strip() for line in rest]
        listed = [entry for entry in entries if not _SETTING.match(entry)] or entries
    else:
        return _person(_bare(" ".join(lines))) if name == "author" else _bare(" ".join(lines))
    if name == "author":
        listed = [found[1] for each in listed if (found := _PERSON.search(each))] or listed
    return ", ".join(map(_bare, filter(None, map(str.strip, listed))))


def _person(said: str) -> str:
    """Return the name in an object: "{name: Ina Moss, email: i@a.example}"."""
    found = _PERSON.search(said) if said.startswith("{") else None
    return _bare(found[1]) if found else said


def _bare(said: str) -> str:
    """Return a value without its quotation marks, or without the comment behind it."""
    said = said.strip()
    if said[:1] in ("'", '"') and (end := said.rfind(said[0])) > 0:
        mark = said[0]
        return said[1:end].replace("''" if mark == "'" else '\\"', mark)
    return re.split(r"\s#", said, maxsplit=1)[0].strip()


def _of_json(text: str) -> dict[str, list[str]]:
    """Return the settings of JSON, none where it isn't that."""
    from json import loads

    try:
        found = loads(text)
    except (ValueError, RecursionError):
        return {}
    return {
        key.lower(): ["", *map(str, value)] if isinstance(value, list) else [str(value)] for key, value in found.items()
    }

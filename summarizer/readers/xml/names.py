"""From XML that declares names for words of its own to XML in which these words stand."""

from __future__ import annotations

import re

# What a file declares of its own above its first element, and what of that stands for words.
_SUBSET = re.compile(
    r"<!DOCTYPE\s[^\[<>]{0,2000}\[((?:[^\]<]|<!--(?:[^-]|-(?!->)){0,5000}-->|<(?!!--)|\](?!\s{0,99}>)){0,100000})"
    r"\]\s{0,99}>"
)
_COMMENT = re.compile(r"<!--(?>(?:[^-<]|-(?!->)|<(?!!--)){0,5000})-->")
_ENTITY = re.compile(
    r"<!ENTITY\s{1,9}+([A-Za-z_][\w.-]{0,79}+)\s{1,9}+"
    r"(?:(?:SYSTEM|PUBLIC)\s[^<>]{0,1000}+|\"((?>(?:[^\"<]|<(?!!)){0,1000}))\"|'((?>(?:[^'<]|<(?!!)){0,1000}))')\s{0,9}+>"
)
_DECLARED = re.compile(r"<!ENTITY\s{1,99}[^%\s]")
_REFERENCE = re.compile(r"&([A-Za-z_][\w.-]{0,79});")
# What XML has names for by itself; a file may declare them again, and they mean the same.
_PREDEFINED = frozenset("amp apos gt lt quot".split())
# Characters of which such a list is looked for, that one entity stands for, and that all of a file's do together.
_BEGINNING, _LONGEST_ENTITY, _MOST_OF_ENTITIES = 110_000, 1_000, 1_000_000


def with_entities(text: str) -> str:
    """Return XML in which the names are replaced that it declares for words of its own, as manuals do: "&version;".

    What stands in other files isn't read, and no name stands for more than a paragraph. Where a text would grow by more
    than a book it is left as it was, and refused by `parse`.
    """
    found = _SUBSET.match(text[:_BEGINNING], max(0, text.find("<!DOCTYPE", 0, _BEGINNING)))
    if found is None or "<!ENTITY" not in found[1]:
        return text
    values: dict[str, str] = {}
    declared = _COMMENT.sub("", found[1])
    entities = _ENTITY.findall(declared)
    if len(entities) < len(_DECLARED.findall(declared)):
        return text
    for name, double, single in entities:
        value = _REFERENCE.sub(lambda name: values.get(name[1], name[0]), double or single)
        if len(value) > _LONGEST_ENTITY:
            return text
        if name not in _PREDEFINED:
            values.setdefault(name, value)

    rest = text[: found.start()] + text[found.end() :]
    if sum([len(values.get(name, "")) for name in _REFERENCE.findall(rest)]) > _MOST_OF_ENTITIES:
        return text
    return _REFERENCE.sub(lambda name: values.get(name[1], name[0]), rest)

"""From a Word file's styles to what its paragraphs and runs are: headings, items, hidden, raised."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from xml.etree.ElementTree import Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# A style may be based on another, which is based on a third: Word allows eleven.
MOST_BASES = 11
_HIDING = ("vanish", "strike", "dstrike")
_OFF = frozenset(["0", "false", "off"])
_RAISED = f"{WORD}rPr/{WORD}vertAlign[@{WORD}val='superscript']"


def styles_of(root: Element | None) -> dict[str, str]:
    """Return the kind of each style that has one, whatever the language of the Word that wrote them.

    A heading is "head", an item of a list "item"; what is left out "apart" or "hidden".
    """
    found: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in root.iter(f"{WORD}style") if root is not None else ():
        name, base = style.find(f"{WORD}name"), style.find(f"{WORD}basedOn")
        called = name.get(f"{WORD}val", "").lower() if name is not None else ""

        kind = ""
        if re.fullmatch(r"heading \d|title", called) or style.find(f"{WORD}pPr/{WORD}outlineLvl") is not None:
            kind = "head"
        elif re.fullmatch(r"toc (?:\d|heading)|table of figures|caption", called):
            kind = "apart"
        elif re.match(r"list (?:bullet|number)", called) or _is_numbered(style.find(f"{WORD}pPr/{WORD}numPr")):
            kind = "item"
        # "Click here to enter text."
        if called == "placeholder text" or _is_hidden(style.find(f"{WORD}rPr")):
            kind = "hidden"

        place = style.get(f"{WORD}styleId", "")
        found[place] = kind
        bases[place] = base.get(f"{WORD}val", "") if base is not None else ""
    return {place: kind for place in found if (kind := _inherited(place, found, bases))}


def _is_numbered(number: Element | None) -> bool:
    """Whether a style puts its paragraphs into a list; a level of none, which Word's own subtitle has, doesn't."""
    return number is not None and (len(number) == 0 or number.find(f"{WORD}numId") is not None)


def _inherited(place: str, found: dict[str, str], bases: dict[str, str]) -> str:
    """Return the kind of a style, or that of what it is based on."""
    for _ in range(MOST_BASES):
        if kind := found.get(place, ""):
            return kind
        place = bases.get(place, "")
    return ""


def _is_hidden(look: Any) -> bool:
    """Whether the look of a run or a style hides its words, or strikes them out."""
    signs = [] if look is None else [look.find(f"{WORD}{name}") for name in _HIDING]
    return any(sign is not None and sign.get(f"{WORD}val", "1") not in _OFF for sign in signs)


def hides(run: Element, styles: dict[str, str]) -> bool:
    """Whether a run's words are hidden, by itself or by its style."""
    look = run.find(f"{WORD}rPr")
    style = None if look is None else look.find(f"{WORD}rStyle")
    return _is_hidden(look) or (style is not None and styles.get(style.get(f"{WORD}val", "")) == "hidden")


def kind_of(paragraph: Element, styles: dict[str, str]) -> str:
    """Return what a paragraph is: "head", "item", "apart" or ""."""
    look = paragraph.find(f"{WORD}pPr")
    if look is None:
        return ""
    style = look.find(f"{WORD}pStyle")
    kind = styles.get(style.get(f"{WORD}val", ""), "") if style is not None else ""
    if kind in ("head", "apart"):
        return kind

    if kind == "hidden":
        return "apart"
    level = look.find(f"{WORD}outlineLvl")
    if level is not None and level.get(f"{WORD}val", "9") < "9":
        return "head"
    # Number 0 takes a paragraph out of the list that its style puts it in.
    number = look.find(f"{WORD}numPr/{WORD}numId")
    if number is not None and number.get(f"{WORD}val") == "0":
        return ""
    return "item" if look.find(f"{WORD}numPr") is not None else kind


def is_raised(run: Element) -> bool:
    """Whether a run's letters stand above the line, as those of a power do."""
    return run.find(_RAISED) is not None

"""From what a reader has found to what its document holds: one text, who wrote it, what was left out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from xml.etree.ElementTree import Element

    Spans = tuple[tuple[int, int], ...]

# What programs write where nobody has told them a name.
_NOBODY = frozenset(
    "anonymous|administrator|admin|user|owner|author|unknown|unspecified|windows user|microsoft office user|root|pc|hp"
    "|python-docx|apache poi|benutzer|utilisateur|usuario|utente".split("|")
)
_STOPS = frozenset(".!?…:;。！？؟।")
# Letters of a paragraph of prose, two sentences most often: cells of a table of figures or of names have fewer. How
# many letters of it stand in tables for each one outside of them, where these are the page.
_PROSE, _MOST = 100, 2


def hush(*names: str) -> None:
    """Keep libraries' loggers from writing to standard error where nobody has set logging up."""
    import logging

    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def written(blocks: Iterable[tuple[str, str]]) -> tuple[str, Spans, Spans]:
    """Return blocks as one text, blank lines between them, and where its headings and its items are.

    Parameters
    ----------
    blocks : iterable of (kind, text)
        The kind is "head", "item" or "".

    Returns
    -------
    text : str
        Items of a list stand on neighbouring lines, with a "-" where they don't end as a sentence does.
    headings : tuple of (start, end)
    items : tuple of (start, end)
        Behind the "-".
    """
    parts: list[str] = []
    headings: list[tuple[int, int]] = []
    items: list[tuple[int, int]] = []
    length, last = 0, ""

    for kind, block in blocks:
        gap = "" if not parts else "\n" if kind == last == "item" else "\n\n"
        dash = "- " if kind == "item" and block[-1] not in _STOPS else ""
        start = length + len(gap)
        length = start + len(dash) + len(block)
        if kind == "head":
            headings.append((start, length))
        elif kind == "item":
            items.append((start + len(dash), length))
        parts += gap, dash, block
        last = kind
    return "".join(parts), tuple(headings), tuple(items)


def is_laid_out(text: str, whole: str) -> bool:
    """Whether a page is laid out as a table: most of its text stands in tables, and is prose.

    Parameters
    ----------
    text, whole : str
        Without tables and with them.
    """
    outside = set(text.split("\n"))
    inside = [line for line in whole.split("\n") if len(line) >= _PROSE and line[-1] in _STOPS]
    return sum([len(line) for line in inside if line not in outside]) > _MOST * len(text)


def may_be_laid_out(text: str, root: Element, paragraph: str) -> bool:
    """Whether reading the tables too can tell that a page is laid out as one: tables of figures have no prose.

    It reads no styles and makes no text: a whole reading takes several times as long.

    Parameters
    ----------
    text : str
        Without tables.
    root : Element
        What has the text and its tables.
    paragraph : str
        The tag of a paragraph.
    """
    letters, prose = 0, 0
    for element in root.iter():
        if element.tag == paragraph:
            prose += letters if letters >= _PROSE else 0
            letters = 0
        letters += len(element.text or "") + len(element.tail or "")
    return prose + letters > _MOST * len(text)


def is_unspaced(sign: str) -> bool:
    """Whether a sign is of a script without spaces between words: Han, kana, Thai; Korean has some."""
    return "\u2e80" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef" or "\u0e00" <= sign <= "\u0e7f"


def person(said: str | None) -> str | None:
    """Return who wrote a file, None where its program says only that somebody did."""
    return said if said and said.strip("() ").lower() not in _NOBODY else None


def named(said: str | None) -> str | None:
    """Return a file's title, None where it is of signs only: programs that take names out leave a stop."""
    return said if said and any(map(str.isalnum, said)) else None


def counted(left: Mapping[str, int]) -> tuple[str, ...]:
    """Return a line that says how many of what were left out, none where nothing was.

    Parameters
    ----------
    left : mapping of str to int
        What in the singular ("table") -> how many.
    """
    ends = {what: "" if number == 1 else "es" if what.endswith("x") else "s" for what, number in left.items()}
    parts = [f"{number} {what}{ends[what]}" for what, number in left.items() if number]
    if not parts:
        return ()
    *most, last = parts
    return (f"{', '.join(most)} and {last} left out" if most else f"{last} left out",)

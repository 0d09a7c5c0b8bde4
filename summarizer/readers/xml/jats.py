"""From the XML in which publishers keep an article or a book to a document: JATS, TEI and DocBook."""

from __future__ import annotations

import re

from ...document import Document
from ...errors import InputError
from ..boundary import reading
from ..ceilings import USUAL
from ..day import day
from ..encoding.decode import declared_in, decode
from ..html.signs import SUPERSCRIPTS
from ..markdown.reader import language_of
from ..prose import counted, written
from ..watch import Watch, watched
from .elements import parse, walk
from .jats_words import DOCBOOK, JATS, TEI, WRAPS, names
from .mend import signed, without_entities
from .names import with_entities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from ..ceilings import Ceilings
    from .jats_words import Vocabulary

# Authors that are named, of some thousands that a paper of physics has.
MOST_AUTHORS = 50
# What an element is called here that isn't read.
_GONE = "-"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Abstracts beside the one that is the article's own: a picture of it, a line of advertising, its points once more.
_OTHER_ABSTRACTS = names("graphical teaser toc key-points highlights video web-summary")
# Names of persons in each of the vocabularies, in the order in which they are said.
_PERSONS = names("name string-name collab persname personname orgname")
_GIVEN, _SURNAME = names("given-names forename firstname"), names("surname lastname")
# Marks that lead to a note or a reference: "as shown before¹²", "*".
_MARKS = names("bibr fn table-fn corresp aff")
_LINK = re.compile(r"(?:DOI:?\s{0,9})?(?:https?://|doi\.org/|10\.\d{4,9}/)\S{1,300}", re.IGNORECASE)
_MONTH = re.compile(r"(?:19|20)\d\d(?:-\d\d)?(?!\d)")
_SPACE = re.compile(r"[ \t\r\n\u2028\u2029]+")
# What stands for an element in a line: verses are on lines of their own, and sentences that a program has parted by
# elements have no space between them.
_RAISED = names("sup superscript")
_SIGNS = {"l": "\n", "verse-line": "\n", "lb": "\n", "break": "\n", "s": " ", "line": "\n"}


def read_jats(content: bytes, source: str, ceilings: Ceilings = USUAL) -> Document:
    """Read an article or a book in JATS, TEI or DocBook: its abstract, paragraphs, headings and lists.

    Parameters
    ----------
    content : bytes
        XML, in the encoding that it declares.
    source : str
        What an error names.
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document
        With its title, authors, date, language, journal and, of a DOI, its address. Without figures, tables,
        footnotes, of which `warnings` says how many they were, and without formulas of their own, listings, lists of
        references and what stands behind the text. Marks that lead to notes and references are left out where they are
        raised.

    Raises
    ------
    InputError
        If it isn't XML, declares entities, holds several articles or is over a ceiling.

    Notes
    -----
    Linear; about 1 ms for 1,000 words.
    """
    watch = Watch(ceilings, source)
    watch.file(content)
    with reading(source, "XML of an article"):
        text = with_entities(without_entities(decode(content, source, declared=declared_in(content))))
        return watched(_read(_article(parse(signed(text.lstrip("\ufeff \t\r\n")), watch), source)), watch)


def _article(root: Element, source: str) -> Element:
    """Return the one article that XML holds, its elements called by their names in lower case, without namespaces."""
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2].lower()
    if root.tag not in WRAPS:
        return root
    found = [each for name in ("article", "tei") for each in root.iter(name)]
    if len(found) != 1:
        raise InputError(source, f"{len(found)} articles in <{root.tag}>, not one document; pass each of them")
    return found[0]


def _read(root: Element) -> Document:
    """Read an article."""
    is_docbook = root.find(".//para") is not None or root.find(".//simpara") is not None
    kind = TEI if root.tag == "tei" else DOCBOOK if is_docbook else JATS
    for element in root.iter():
        if _is_mark(element):
            element.tag = _GONE
        # Of several readings the first is what stands in the source.
        elif element.tag == "choice":
            for other in list(element)[1:]:
                element.remove(other)
    left: dict[str, int] = {}
    abstracts = [each for each in root.findall(kind.abstract) if each.get("abstract-type") not in _OTHER_ABSTRACTS]
    blocks = [block for part in (*abstracts, root) for block in _blocks(part, kind, left)]
    text, headings, _ = written(blocks)

    def known(paths: Iterable[str]) -> str:
        found = next((each for path in paths if (each := root.find(path)) is not None), None)
        return "" if found is None else _said(found, kind)

    doi = known([kind.doi])
    language = root.get(_LANG) or root.get("lang") or next((each.get(_LANG) for each in root if each.get(_LANG)), None)
    return Document(
        text,
        known(kind.title) or None,
        language_of(language),
        _authors(root, kind) or None,
        _date(root, kind),
        f"https://doi.org/{doi}" if doi else None,
        headings,
        warnings=counted(left),
        site=known([kind.site]) or None,
    )


def _is_mark(element: Element) -> bool:
    """Whether an element is a raised mark that leads to a note or a reference, however the two are put together."""
    if element.tag == "sup":
        link = element.find("xref")
        return link is not None and link.get("ref-type") in _MARKS
    return element.tag == "xref" and element.get("ref-type") in _MARKS and element.find("sup") is not None


def _blocks(root: Element, kind: Vocabulary, left: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each paragraph below an element, and count what is left out."""
    skipped = kind.gone | kind.notes.keys() | {_GONE}
    words: list[str] = []
    # Blocks that are open, the innermost last: a list may stand in a paragraph.
    within: list[str] = []
    items = 0

    for begins, element in walk(root, skipped):
        tag = element.tag
        if what := kind.notes.get(tag):
            left[what] = left.get(what, 0) + 1
        is_item = tag in kind.items
        if is_item or tag in kind.paragraphs or tag in kind.heads:
            text = _flat(words) if within else ""
            if text and not _LINK.fullmatch(text):
                yield "head" if within[-1] in kind.heads else "item" if items else "", text
            words.clear()
            within.append(tag) if begins else within.pop()
            items += is_item and (1 if begins else -1)
        words.append(_words(element, tag) if begins else _SPACE.sub(" ", element.tail or ""))


def _words(element: Element, tag: str) -> str:
    """Return what stands in an element before its first child, a power raised."""
    text = _SPACE.sub(" ", element.text or "")
    return text.translate(SUPERSCRIPTS) if tag in _RAISED else _SIGNS.get(tag, "") + text


def _flat(words: Iterable[str]) -> str:
    """Return pieces as lines, one space where there are several."""
    lines = [" ".join(line.split()) for line in "".join(words).split("\n")]
    return "\n".join(filter(None, lines))


def _said(element: Element, kind: Vocabulary) -> str:
    """Return the words in an element, as one line."""
    pieces = []
    for begins, each in walk(element, kind.gone | kind.notes.keys() | {_GONE}):
        pieces.append((each.text or "") if begins else (each.tail or "") if each is not element else "")
    return " ".join("".join(pieces).split())


def _authors(root: Element, kind: Vocabulary) -> str:
    """Return who wrote an article, one after the other."""
    path = next((path for path in kind.authors if root.find(path) is not None), _GONE)
    found: dict[str, None] = {}
    for author in root.findall(path)[:MOST_AUTHORS]:
        if author.get("contrib-type", "author") != "author":
            continue
        # A name may stand there in several scripts: the first is taken.
        person = next((part for part in author.iter() if part.tag in _PERSONS), author)
        parts = list(person.iter())
        names = [part.text or "" for wanted in (_GIVEN, _SURNAME) for part in parts if part.tag in wanted]
        found[" ".join(" ".join(names).split()) or _said(person, kind)] = None
    return ", ".join(filter(None, found))


def _date(root: Element, kind: Vocabulary) -> str | None:
    """Return the day on which an article came out, as ISO 8601; of several the one that is told the most exactly."""
    found = []
    for element in [each for path in kind.dates for each in root.findall(path)]:
        parts = [" ".join((element.findtext(name) or "").split()) for name in ("year", "month", "day")]
        if all(part.isdecimal() for part in parts if part) and parts[0]:
            found.append("-".join(part.zfill(2) for part in parts if part))
        else:
            said = element.get("when") or " ".join(filter(None, reversed(parts))) or _said(element, kind)
            month = _MONTH.match(said)
            found.append(day(said) or (month[0] if month else ""))
    return max(found, key=len, default="") or None

"""What a chunk of a PDF's lines is: paragraph, heading, item, or apart from the text: caption, note, entry, formula."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

from .letters import WIDE
from .lines import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Letters larger than the text's by this are a heading's, smaller by this a note's or a caption's.
LARGER, SMALLER = 1.12, 0.93
# Letters that a heading has at most, in the text's own size and in larger letters, and lines.
LONGEST_HEADING, LONGEST_TITLE, MOST_LINES = 100, 240, 4
# Of all letters the share that one size has in runs of more lines than a heading's, from which on it is a text's.
OF_TEXT = 0.2
# Parts of a line with white between them that a table's head has: "Day, Place, Fare".
CELLS_OF_HEAD = 3
# Numbered headings that are bold or larger at least, so that those that are neither are items of lists.
FEWEST_MARKED = 2
# Headings with no text below but the next that a figure has at least; a title's page has as many, and is the first.
FEWEST_LABELS = 5
# Letters of a heading at least, but of scripts where a word is two: of 23,100 headings of 766 real files 1,600 had
# fewer, and most of those one. Behind the last of those scripts' stand a formula's, written as signs of their own.
FEWEST_LETTERS, LAST_WIDE = 3, "\uffff"
# Letters of a formula at most, and the share of them in words of two letters and more: a sentence has .8.
LONGEST_FORMULA, WORDS_OF_FORMULA = 200, 0.35

STOPS = ".!?…:;。！？؟।"
# "4. März 2024" is a day.
BULLET = re.compile(r"[•◦▪‣·∙●○■–*\uf020-\uf0ff-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+(?![^\W\d_]+\s\d{4}\b)")
_NUMBERED = re.compile(
    r"(?!\d{1,2}\.0\d)(?:(?:[Cc]hapter|CHAPTER|[Ss]ection|SECTION|[Aa]ppendix|APPENDIX|[Kk]apitel|[Cc]hapitre|[Cc]apítulo)\s+\w{1,4}[.:]?|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.)"
    r"\s+(?![^\W\d_]+\.?\s+\d{4}$)[^\W\d_a-zß-öø-ÿ]"  # "4 March 2024" is a day, "9.00" a time
)
_CAPTION = re.compile(
    r"(?:fig(?:ure|ura|uur|ur)?|abb(?:ildung)?|tab(?:le|elle|ella|leau|la|ela|el)?|kuva|taulukko|obr(?:ázek)?|rys(?:unek)?"
    r"|slika|şekil|çizelge|рис(?:унок)?|табл(?:ица|иця)?|εικόνα|πίνακας|chart|graph|scheme|plate|listing|exhibit|algorithm|box"
    r"|图|圖|図|表|그림|شكل|جدول|चित्र|तालिका)\.?\s{0,3}(?:S?\d{1,3}(?:[.-]\d{1,3})?|[IVX]{1,5})(?P<mark>\s?[.:|—–]|\s|$)",
    re.IGNORECASE,
)
# Vowels that are marks part letters, and of scripts without spaces two are a word: there no chunk is a formula.
_OTHER_SCRIPT = re.compile("[\u0590-\u1cff\u2e80-\ud7ff\uf900-\U0010ffff]")
_NOTE = re.compile(r"(?:\d{1,3}|[*∗†‡§¶#]{1,3})[.)]?\s?\S")
_PLAIN_HEADS = frozenset(
    "abstract summary introduction conclusion conclusions acknowledgements acknowledgments discussion results"
    " methods".split()
)


class Chunk:
    """Lines that stand together: `kind` is "", "head", "item", "label", or apart: note, caption, entry, formula.

    `cells` is how many parts the first line has, with white between them.
    """

    __slots__ = ("cells", "edge", "is_bold", "kind", "lines", "page", "size")

    def __init__(self, line: Line, page: int, edge: tuple[float, float], kind: str = "", *, cells: int = 1) -> None:
        self.lines, self.page, self.edge, self.kind, self.cells = [line], page, edge, kind, cells
        self.size, self.is_bold = line.size, line.is_bold

    @property
    def letters(self) -> int:
        """How many letters it has."""
        return sum([len(line.text) for line in self.lines])


def mark(chunks: list[Chunk], usual: float, large: float) -> None:
    """Say of each chunk what it is, in its `kind`.

    Parameters
    ----------
    chunks : list of Chunk
    usual, large : float
        The size of most of the text's letters, and of the largest that are no headings'.
    """
    # Where most is bold, as what PDFium takes for it, it says nothing.
    if 2 * sum([chunk.letters for chunk in chunks if chunk.is_bold]) > sum([chunk.letters for chunk in chunks]):
        for chunk in chunks:
            chunk.is_bold = False
    for chunk in chunks:
        chunk.kind = chunk.kind or _kind(chunk, usual, large)
    _mark_items(chunks, large)
    _mark_labels(chunks)
    _mark_notes(chunks, usual)
    _mark_references(chunks)


def usual_sizes(lines: Iterable[Line]) -> tuple[float, float]:
    """Return the size of most letters, and the largest of a text: of many of all letters, in more lines than a heading.

    A manual that ends in its program's text, in small letters, has two sizes. A notice of three lines has one title.
    """
    sizes: Counter[float] = Counter()
    of_text: Counter[float] = Counter()
    for size, run in groupby(lines, key=lambda line: round(2 * line.size) / 2):
        letters = [len(line.text) for line in run]
        sizes[size] += sum(letters)
        of_text[size] += sum(letters) if len(letters) > MOST_LINES else 0
    usual = max(sizes, key=lambda size: (sizes[size], size), default=10.0)
    often = OF_TEXT * sizes.total()
    return usual, max([usual, *[size for size, many in of_text.items() if many >= often]])


def is_numbered(line: Line, edge: tuple[float, float]) -> bool:
    """Whether a line looks like a numbered heading in the text's own letters."""
    text = line.text
    # The pattern is the dearest question about a line: most begin with a small letter.
    if text[0].islower() or not _NUMBERED.match(text):
        return False
    is_short = line.right < edge[1] - 0.15 * (edge[1] - edge[0]) or len(text) < 30
    return is_short and text[-1] not in STOPS and text.count(",") < 2


def _kind(chunk: Chunk, usual: float, large: float) -> str:
    """Return what a chunk is by itself: the first that answers."""
    letters = chunk.letters
    if _is_caption(chunk, usual):
        return "caption"
    if len(chunk.lines) <= MOST_LINES and letters <= LONGEST_TITLE and _is_heading(chunk, large, letters):
        return "head"
    if BULLET.match(chunk.lines[0].text) and any(map(str.isalnum, chunk.lines[0].text)):
        return "item"
    return "formula" if letters + len(chunk.lines) - 1 <= LONGEST_FORMULA and _is_formula(chunk) else ""


def _is_caption(chunk: Chunk, usual: float) -> bool:
    """Whether a chunk is a figure's or a table's: "Figure 3. Heat", or in letters of its own; not "Figure 3 shows"."""
    first = chunk.lines[0].text
    found = _CAPTION.match(first)
    if found is None:
        return False
    # "Figure 3 shows that ..." is a sentence: a caption has a mark, letters of its own, or no full stop.
    is_line = len(chunk.lines) == 1 and first[-1] not in STOPS
    return bool(found.group("mark").strip()) or chunk.size < SMALLER * usual or chunk.is_bold or is_line


def _is_heading(chunk: Chunk, large: float, letters: int) -> bool:
    """Whether a chunk is a heading: larger, bold, numbered, in capitals, or one of a paper's usual ones."""
    first, last = chunk.lines[0].text, chunk.lines[-1].text
    # A formula's large signs and a tree's labels are letters too: "X", "NP". Its brackets, in pieces, are none.
    own = [letter for letter in first if letter.isalpha()]
    if len(own) < FEWEST_LETTERS and not any(WIDE <= letter <= LAST_WIDE for letter in own):
        return False
    # Larger letters are a heading's, unless they end as a sentence or an address goes on.
    if chunk.size > LARGER * large:
        return last[-1] not in ".;:,"
    if len(chunk.lines) > 2 or letters > LONGEST_HEADING or last[-1] in STOPS or last[-1] == ",":
        return False

    if len(chunk.lines) == 1 and is_numbered(chunk.lines[0], chunk.edge):
        return True
    if chunk.cells >= CELLS_OF_HEAD:
        return False
    if chunk.is_bold or first.strip(" .:").lower() in _PLAIN_HEADS:
        return not first[0].islower()
    is_plain = first.count(",") < 2 and first[0].isalnum() and "=" not in first
    return is_plain and first.isupper() and last.isupper() and " " in first


def _mark_items(chunks: list[Chunk], large: float) -> None:
    """Mark as items what its number alone made a heading ("1. Ask twice") where others are bold or larger.

    Those of "Chapter 1" say nothing of the "1. Quays" in it. A short line with a number ends its chunk: one that goes
    on below, in a small letter, is given its other lines.
    """
    numbered = [chunk for chunk in chunks if chunk.kind == "head" and chunk.lines[0].text[0].isdecimal()]
    plain = [
        chunk
        for chunk in numbered
        if not chunk.is_bold and chunk.size <= LARGER * large and not chunk.lines[0].text.isupper()
    ]
    if not plain or len(numbered) - len(plain) < FEWEST_MARKED:
        return

    items = {id(chunk) for chunk in plain if BULLET.match(chunk.lines[0].text)}
    kept: list[Chunk] = []
    for chunk in chunks:
        before = kept[-1] if kept else chunk
        goes_on = chunk.kind == "" and chunk.page == before.page and chunk.lines[0].text[0].islower()
        if goes_on and id(before) in items:
            before.lines += chunk.lines
            continue
        chunk.kind = "item" if id(chunk) in items else chunk.kind
        kept.append(chunk)
    chunks[:] = kept


def _mark_labels(chunks: Sequence[Chunk]) -> None:
    """Take back the headings of a page that follow each other with nothing between: the letters of a figure.

    They are of one size; a part's name, its chapter's and a section's are not.
    """
    for (page, size), run in groupby(chunks, key=_place_of_label):
        labels = [*run] if size and page > 0 else []
        if len(labels) >= FEWEST_LABELS:
            for label in labels:
                label.kind = ""


def _place_of_label(chunk: Chunk) -> tuple[int, float]:
    """Return the page of a chunk and its size; of what is no heading, or has a number, no size."""
    is_bare = chunk.kind == "head" and not _NUMBERED.match(chunk.lines[0].text)
    return chunk.page, round(2 * chunk.size) / 2 if is_bare else 0.0


def _is_formula(chunk: Chunk) -> bool:
    """Whether a chunk has hardly a word in it: a formula of its own, a number, marks of a plot's axis."""
    text = " ".join([line.text for line in chunk.lines])
    words = [word for word in re.findall(r"[^\W\d_]{2,}", text) if not word.isupper() or len(word) > 4]
    covered = sum(map(len, words))
    return covered < WORDS_OF_FORMULA * len(text.replace(" ", "")) and not _OTHER_SCRIPT.search(text)


def _mark_notes(chunks: Sequence[Chunk], usual: float) -> None:
    """Mark the footnotes: small letters with nothing of the text's size below them, and a note's mark or text above."""
    after: Chunk | None = None
    # From the last chunk up: what comes next in the text's size, and stands higher, is another column's.
    for place in range(len(chunks) - 1, -1, -1):
        chunk = chunks[place]
        if after is not None and after.page != chunk.page:
            after = None
        if chunk.size >= SMALLER * usual:
            after = chunk
        elif chunk.kind != "caption" and (after is None or after.lines[0].top > chunk.lines[-1].bottom):
            is_note = _NOTE.match(chunk.lines[0].text) or _has_text_above(chunks, place, usual)
            chunk.kind = "note" if is_note else chunk.kind


def _has_text_above(chunks: Sequence[Chunk], place: int, usual: float) -> bool:
    """Whether the chunk before, on the same page and small ones aside, is of the text's size, and no heading."""
    # Eight chunks back are enough: a foot of notes has three, a page of small letters alone any number.
    for before in range(place - 1, max(-1, place - 9), -1):
        if chunks[before].page != chunks[place].page or chunks[before].kind == "head":
            return False
        if chunks[before].size >= SMALLER * usual and chunks[before].kind in ("", "item"):
            return True
    return False


_NAMES = """
    references|reference list|bibliography|works cited|literature cited|literature|references and notes|cited references
    literatur|literaturverzeichnis|quellen|quellenverzeichnis|références|références bibliographiques|bibliographie
    referencias|referencias bibliográficas|bibliografía|riferimenti bibliografici|bibliografia|riferimenti
    referências|referências bibliográficas|literatuur|literatuurlijst|referenties|referenser|källförteckning|litteratur
    referanser|litteraturliste|referencer|kirjallisuus|lähteet|literatura|použitá literatura|piśmiennictwo
    seznam literatury|popis literature|reference|kaynakça|kaynaklar|литература|список литературы|література
    список використаних джерел|βιβλιογραφία|参考文献|參考文獻|참고문헌|المراجع|منابع|संदर्भ|บรรณานุกรม
    literatúra|zoznam literatúry|použitá literatúra|viri in literatura|literatura in viri|korištena literatura
    irodalomjegyzék|felhasznált irodalom|hivatkozások|bibliografie|referințe|referințe bibliografice|lähdeluettelo
    kirjallisuusluettelo|referenslista|kasutatud kirjandus|viited|literatūra|literatūros sąrašas|izmantotā literatūra
    referències|heimildaskrá|lista de referencias|wykaz literatury|spis literatury|tài liệu tham khảo|daftar pustaka
    използвана литература|библиография|коришћена литература|літаратура|ביבליוגרפיה|المصادر والمراجع|مراجع
"""
_REFERENCES = frozenset(name.strip() for name in _NAMES.replace("\n", "|").split("|") if name.strip())
_NUMBER = re.compile(r"^[\dIVX]{0,5}[.:]?\s{0,9}")
# Chunks below the heading that are looked at.
MOST_ENTRIES = 8
_ENTRY = re.compile(r"\[\w{1,12}\]|\d{1,3}\.\s|.{0,400}?\b(?:1[89]|20)\d\d[a-z]?\b")


def _mark_references(chunks: Sequence[Chunk]) -> None:
    """Mark each list of references with its heading, up to the next heading that no entry is."""
    place = 0
    while place < len(chunks):
        heading, place = chunks[place], place + 1
        if not _is_of_references(heading):
            continue
        end = place
        while end < len(chunks) and not _ends_references(chunks[end], heading):
            end += 1
        # A section on literature is called so too: entries have a number or a year, prose seldom.
        listed = chunks[place : min(end, place + MOST_ENTRIES)]
        if listed and 2 * sum(map(_is_entry, listed)) >= len(listed):
            for chunk in (heading, *chunks[place:end]):
                chunk.kind = "entry"
            place = end


def _is_of_references(chunk: Chunk) -> bool:
    """Whether a chunk is the heading of a list of references, in any language: "7. References"."""
    heading = " ".join([line.text for line in chunk.lines[:2]])[:60]
    return _NUMBER.sub("", heading).strip(" .:").lower() in _REFERENCES


def _ends_references(chunk: Chunk, heading: Chunk) -> bool:
    """Whether a chunk is the next heading behind a list of references."""
    return chunk.kind == "head" and chunk.size >= heading.size - 0.5 and not _is_entry(chunk)


def _is_entry(chunk: Chunk) -> bool:
    """Whether a chunk looks like an entry of a list of references: "[1]", "1. ", a year."""
    return _ENTRY.match(f"{chunk.lines[0].text} {chunk.lines[-1].text}") is not None

"""What flows along the road: a document, its blocks, sentences, headings and furniture, each with its place."""

# Longer than the rule: each tuple is written twice, for type checkers and to run, since `typing` is slow to import.

from __future__ import annotations

from operator import attrgetter

from .errors import OptionError
from .record import Record, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, NamedTuple

    class Sentence(NamedTuple):
        """A sentence of a document; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        index: int  # type: ignore[assignment]  # hides tuple.index, on purpose
        paragraph: int
        score: float = 0.0
        speaker: str = ""

        def __str__(self) -> str:
            """Return its text."""

    class Furniture(NamedTuple):
        """A span of page furniture; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        reason: str

    class Doubtful(NamedTuple):
        """A span that may be furniture; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        p: float
        reason: str

    class Heading(NamedTuple):
        """A heading of a document; `document.text[start:end] == text`, always."""

        text: str
        start: int
        end: int
        sentence: int

    class Block(NamedTuple):
        """A run of text that no sentence crosses."""

        start: int
        end: int
        paragraph: int

    class PageBlock(NamedTuple):
        """A block of a page as its reader found it; `document.text[start:end] == text` where it was kept."""

        text: str
        kind: str = "paragraph"
        start: int = -1
        end: int = -1
        score: float = 1.0
        reason: str = ""
        parts: tuple[float, ...] = ()
else:
    # `typing` takes longer to import than this package: a NamedTuple for type checkers, a namedtuple to run.
    # A tuple, since an article has dozens and a frozen dataclass costs five times as much to make.
    from collections import namedtuple

    class Sentence(Told, namedtuple("Sentence", "text start end index paragraph score speaker", defaults=(0.0, ""))):
        """A sentence of a document; `document.text[start:end] == text`, always.

        Attributes
        ----------
        text : str
            Verbatim.
        start, end : int
            Code points from the start of the document's text.
        index : int
            Its place among all sentences of the document, from 0.
        paragraph : int
            Its paragraph, from 0.
        score : float
            How important it is; comparable within one document only.
        speaker : str
            Who says it, where the text is a chat or a transcript that labels its speakers; "" elsewhere. The label is
            the first sentence's, as it stands in the text; it is none of its words.
        """

        __slots__ = ()

        def __str__(self):
            """Return its text."""
            return self.text

        def __format__(self, form):
            """Return its text in a form: `f"{sentence:.60}"` is its first 60 characters."""
            return format(self.text, form)

    Furniture = namedtuple("Furniture", "text start end reason")
    Furniture.__doc__ = "A span of page furniture and the reason why it is; `document.text[start:end] == text`, always."
    Doubtful = namedtuple("Doubtful", "text start end p reason")
    Doubtful.__doc__ = """A block that may be furniture: its sentences stay and are hardly picked.

    Attributes
    ----------
    text : str
        Verbatim.
    start, end : int
        Code points from the start of the document's text.
    p : float
        How likely it is the article's, from 0 to 1; its sentences keep the cube of it of their scores.
    reason : str
        What it looks like.
    """
    Heading = namedtuple("Heading", "text start end sentence")
    Heading.__doc__ = """A heading, never chosen as a sentence; `document.text[start:end] == text`, always.

    Attributes
    ----------
    text : str
        Verbatim.
    start, end : int
        Code points from the start of the document's text.
    sentence : int
        The index of the first sentence below it: its section is that one and all before the next heading's.
    """
    Block = namedtuple("Block", "start end paragraph")
    Block.__doc__ = (
        "A run of text that no sentence crosses: `start` and `end` (code points), `paragraph` (counted by blank lines)."
    )
    PageBlock = namedtuple(
        "PageBlock", "text kind start end score reason parts", defaults=("paragraph", -1, -1, 1.0, "", ())
    )
    PageBlock.__doc__ = """A block of a page as its reader found it; where kept, `document.text[start:end] == text`.

    Attributes
    ----------
    text : str
        Without what stands between blocks: dashes of items, bars of rows.
    kind : str
        "paragraph", "heading", "item", "quote", "caption", "cell" or "code"; later steps guess none of it.
    start, end : int
        Code points from the start of the document's text; -1 for what was left out.
    score : float
        How sure the reader is that it belongs to the article, from 0 to 1; below 0.03 it was looked at once only.
    reason : str
        Why it was left out: "title", "link", "notice", "repeated", "section" (of comments, of other pages), "score"; ""
        for what was kept.
    parts : tuple of float
        What the score is made of, log odds that add up to its own: of the text, what is around it, the boxes it lies
        in, their names, its first words, what the second look at the whole page added, and what those added that the
        same template wrote.
    """


# No address or file's name that somebody passes for a text is longer.
LONGEST_NAME = 300


def said(sentence: Sentence) -> str:
    """Return a sentence without its speaker's label, where it begins with one.

    >>> said(Sentence("[10:02] mira: The build is red.", 0, 31, 0, 0, 0.0, "mira"))
    'The build is red.'
    """
    behind = sentence.text.partition(sentence.speaker)[2].lstrip("# ") if sentence.speaker else ""
    if len(sentence.speaker) == 1 and sentence.text.startswith(f"{sentence.speaker}. "):  # "Q. Where were you?"
        return sentence.text[2:].lstrip()
    return behind[1:].lstrip() if behind[:1] in (":", "：", ">") else sentence.text


# Of an article nobody speaks: its sentences are looked at without a step of Python for each.
_text, _speaker = attrgetter("text"), attrgetter("speaker")


def unlabelled(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return the sentences without their speakers' labels."""
    if not any(map(_speaker, sentences)):
        return sentences
    bare = [(sentence, said(sentence)) for sentence in sentences]
    return [sentence._replace(text=words, start=sentence.end - len(words)) for sentence, words in bare]


def texts_said(sentences: Sequence[Sentence]) -> list[str]:
    """Return what the sentences say, each on one line, without their speakers' labels; of a label alone, that."""
    texts = [*map(_text, sentences)]
    if any(map(_speaker, sentences)):
        texts = [said(sentence) or sentence.text for sentence in sentences]
    whole = "".join(texts)
    if "\n" not in whole and "\r" not in whole:
        return texts
    # A quoted line has its sign within the sentence: "the bridge\n> is shut".
    return [" ".join(text.replace("\n>", "\n").split()) if "\n" in text or "\r" in text else text for text in texts]


def spoken(text: str, sentences: Sequence[Sentence], labels: Sequence[tuple[int, int, str]]) -> list[Sentence]:
    """Return the sentences, each with its speaker: whose label stands above it in its paragraph.

    The first one behind a label begins with it.
    """
    found: list[Sentence] = []
    at, speaker, paragraph = 0, "", -1
    for sentence in sentences:
        _, start, end, index, where, score, _ = sentence
        if where != paragraph:
            speaker, paragraph = "", where
        while at < len(labels) and labels[at][1] <= sentence.start:
            start, _, speaker = labels[at]
            at += 1
        found.append(Sentence(text[start:end], start, end, index, where, score, speaker))
    return found


def without_title(sentences: list[Sentence], title: str) -> tuple[list[Sentence], list[tuple[int, int, str]]]:
    """Return the sentences that don't repeat the title, counted anew, and the spans of those that do."""
    wanted = _folded(title)
    flags = [len(s.text) <= 2 * len(title) + 3 and _folded(s.text) == wanted for s in sentences]
    repeats = [sentence for sentence, is_repeat in zip(sentences, flags, strict=True) if is_repeat]
    if repeats:
        kept = [sentence for sentence, is_repeat in zip(sentences, flags, strict=True) if not is_repeat]
        sentences = [sentence._replace(index=index) for index, sentence in enumerate(kept)]
    return sentences, [(sentence.start, sentence.end, "repeated") for sentence in repeats]


def _folded(text: str) -> str:
    """Return a title's words, whatever white space, capitals and final marks it is written with."""
    return " ".join(text.split()).rstrip(".?!…").casefold()


class Document(Record):
    """A text and what is known of it.

    Parameters
    ----------
    text : str
        Never rewritten: all offsets refer to it.
    title : str, optional
        Its headline; None lets the first line be tried.
    language : str, optional
        A code, tag or name ("de", "de-AT", "german"); "" uses no language's words, None lets it be detected.
    author : str, optional
        Who wrote it; nothing is made of this and the next two.
    date : str, optional
        When: ISO 8601 where a reader knows it.
    url : str, optional
        Where it stands.
    headings : sequence of (start, end), optional
        Where its headings are known to be, each a block of its own, in order: these are never chosen as sentences.
    blocks : sequence of PageBlock, optional
        What its page holds, in order, as `read_html` says: those kept with their place, those left out with their text.
        Where it is given, kinds are known and nothing is guessed: sentences are split from paragraphs, items, quotes
        and cells.
    warnings : sequence of str, optional
        What is wrong with it or left out of it, a sentence each: the page is an error, tables, pages that are pictures.
    site : str, optional
        The name of the site, paper or feed that it is from.
    description : str, optional
        What it says it is about.
    items : sequence of (start, end), optional
        Where the items of its lists are known to be, as a reader of Markdown or of a Word file says: where these hold a
        quarter to three quarters of a text they cost, and no line is in doubt for where it stands alone.

    Raises
    ------
    TypeError
        If the text is no str, or one of the others neither str nor None.
    OptionError
        If the headings, the items or the blocks that are kept are no spans of the text, or the warnings no sequence of
        str.
    """

    text: str
    title: str | None = None
    language: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None
    headings: tuple[tuple[int, int], ...] = ()
    blocks: tuple[PageBlock, ...] = ()
    warnings: tuple[str, ...] = ()
    site: str | None = None
    description: str | None = None
    items: tuple[tuple[int, int], ...] = ()

    def _check(self) -> dict[str, Any]:
        if not isinstance(self.text, str):
            from .advice import of_text

            raise TypeError(of_text(self.text))

        for name in ("title", "language", "author", "date", "url", "site", "description"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                message = f"{name} is {_described(value)}; pass a str or None"
                raise TypeError(message)

        return {
            "headings": _spans("headings", self.headings, len(self.text)) if self.headings else (),
            "items": _spans("items", self.items, len(self.text)) if self.items else (),
            "blocks": _blocks(self.blocks, self.text) if self.blocks else (),
            "warnings": _sentences(self.warnings) if self.warnings else (),
        }


def _spans(name: str, spans: Iterable[Iterable[int]], length: int) -> tuple[tuple[int, int], ...]:
    """Return spans as tuples, or raise OptionError where they aren't in a text of that length, one after the other."""
    allowed = f"(start, end) pairs of whole numbers, one after the other, from 0 to {length}"
    try:
        found = tuple([(start.__index__(), end.__index__()) for start, end in spans])
    except (TypeError, ValueError, AttributeError) as error:
        raise OptionError(name, spans, allowed) from error
    reached = 0
    for start, end in found:
        if not reached <= start <= end <= length:
            raise OptionError(name, spans, allowed)
        reached = end
    return found


def _blocks(blocks: Iterable[PageBlock], text: str) -> tuple[PageBlock, ...]:
    """Return the blocks of a page, or raise OptionError where those kept don't stand in the text, in order."""
    found = tuple(blocks)
    reached = 0
    for block in found:
        if not isinstance(block, PageBlock):
            raise OptionError("blocks", block, "PageBlock records")
        if block.start >= 0:
            if block.start < reached or not block.text or text[block.start : block.end] != block.text:
                raise OptionError("blocks", block, "in order, with text[start:end] == block.text where it is kept")
            reached = block.end
    return found


def _sentences(warnings: Iterable[str]) -> tuple[str, ...]:
    """Return warnings as a tuple, or raise OptionError where they aren't several str."""
    found = () if isinstance(warnings, str) else tuple(warnings)
    if not found or not all(isinstance(warning, str) for warning in found):
        raise OptionError("warnings", warnings, "a sequence of str")
    return found


def _described(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


# What pages, JSON, rich text and PDFs begin with.
_OPEN_FILES = frozenset("<{%")


def is_suspect(text: str) -> bool:
    """Whether a text is perhaps a page, a file's bytes, an address or a file's name; telling costs more."""
    is_short = len(text) <= LONGEST_NAME and "\n" not in text
    is_address = text[:4] == "www." or "://" in text[:25]
    return text[:1] in _OPEN_FILES or (is_short and (is_address or (text[-1:].isalnum() and "." in text[-9:-1])))

"""From a stranger's file to how much of it is read: the ceilings of every reader, in one place."""

from __future__ import annotations

from ..errors import InputError, OptionError
from ..record import Record, is_real

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Ceilings(Record):
    """How much of a file is read: what has more of something is refused, before the rest is looked at.

    Every reader of files takes one, as `read_file("atlas.pdf", ceilings=Ceilings(pages=None))`; the error that a file
    meets says which to raise. None lifts a ceiling.

    Parameters
    ----------
    megabytes : float, optional
        Of the file itself, which is read into memory.
    unpacked : float, optional
        Megabytes of all parts of an archive (.docx, .odt, .epub) that are read, one of them a third of that at most; of
        other XML; of a PDF's large fonts, and of its objects that are packed with others. An archive's own word for it
        isn't believed.
    parts : int, optional
        Of an archive: an illustrated book has some thousand.
    elements : int, optional
        Of XML: each takes 60 to 200 bytes and a microsecond. A hundred times the longest chapters.
    depth : int, optional
        Of elements in each other, in XML. Tables in tables of word processors come to 60.
    marks : int, optional
        Of Markdown: the parser looks at each by itself, for 15 microseconds. A book of 1,000 pages has 30,000.
    mail : float, optional
        Megabytes of a mail, with what is attached to it.
    rtf : float, optional
        Megabytes of rich text without its pictures: the library that reads it takes a second for 5.
    pages : int, optional
        Of a PDF: five times the longest books.
    drawn : float, optional
        Megabytes that a page of a PDF draws, what is drawn again counted again, a text at least a kilobyte, a letter 10
        bytes for each sign that its font says it stands for: each takes up to 30 of memory. A map has 5.
    characters : int, optional
        Of the text that comes out: ten times the longest novels.
    seconds : float, optional
        That reading may take, asked after each page, chapter and piece of XML; as long as nobody waits for a command.

    Examples
    --------
    >>> from summarizer import read_file
    >>> read_file("examples/article.txt", ceilings=Ceilings(characters=100))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    summarizer.errors.InputError: examples/article.txt: over 100 characters; split it, or pass ...
    """

    megabytes: float | None = 1_000.0
    unpacked: float | None = 300.0
    parts: int | None = 50_000
    elements: int | None = 1_000_000
    depth: int | None = 400
    marks: int | None = 300_000
    mail: float | None = 100.0
    rtf: float | None = 20.0
    pages: int | None = 5_000
    drawn: float | None = 50.0
    characters: int | None = 50_000_000
    seconds: float | None = 60.0

    def _check(self) -> None:
        for name, value in self.as_dict().items():
            if value is not None and not (is_real(value) and value > 0):
                raise OptionError(name, value, "a number above 0, or None, which lifts the ceiling")

    def over(self, name: str, source: str, where: str = "") -> InputError:
        """Return the error of a document that has more of something than its ceiling, with the way to raise it.

        Parameters
        ----------
        name : str
            Of the setting.
        source : str
            What the error names.
        where : str
            Where that was met, as " by page 3".
        """
        most: Any = getattr(self, name)
        number = f"{most:,}" if isinstance(most, int) else f"{most:g}"
        way = f"Ceilings({name}=None), or --ceiling {name}=none in the command"
        return InputError(source, f"over {number} {_SAID.get(name, name)}{where}; split it, or pass {way}")


# Setting -> what it counts, where its name doesn't say it.
_SAID = {
    "unpacked": "megabytes unpacked",
    "depth": "elements in each other",
    "marks": "marks of Markdown",
    "mail": "megabytes of a mail",
    "rtf": "megabytes of rich text",
    "drawn": "megabytes drawn by a page",
}
USUAL = Ceilings()

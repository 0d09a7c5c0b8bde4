"""From summaries to the output's format: a small class a format."""

from __future__ import annotations

import re
import sys

from ..analysis import Selection
from ..errors import InputError, printable
from ..languages.language import load
from ..show.markup import attribute, escape
from ..summary import Summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Any

    from ..document import Sentence
    from .output import Output
    from .source import Source

    Look = Callable[[Summary, str], str]


class Writer:
    """What writes summaries one after the other: here a sentence a line; another format says what it does otherwise.

    Parameters
    ----------
    output : Output
        Where it goes.
    is_several : bool
        Whether more than one document may come, so that it has to be said which is which.
    is_ranked : bool
        Whether the sentences stand in the order in which they were picked.
    into : str
        The field of a row that its summary goes into.
    """

    def __init__(self, output: Output, *, is_several: bool, is_ranked: bool, into: str) -> None:
        self.output = output
        self.is_several = is_several
        self.is_ranked = is_ranked
        self.into = into
        self.is_first = True

    def summary(self, source: Source, summary: Summary) -> None:
        """Write one summary."""
        head = self.head(source.name) if self.is_several else ""
        self.output.write(head + self.written(summary))
        self.is_first = False

    def failure(self, source: Source, error: Exception) -> None:
        """Write that a document failed, in its place: nothing where what is written is prose."""

    def silence(self, source: Source, summary: Summary) -> None:
        """Keep the place of a summary that isn't worth it: nothing where what is written is prose."""

    def end(self) -> None:
        """Write what comes behind the last."""

    def head(self, name: str) -> str:
        """Return what stands before one of several summaries; a name has no end of a line in it, and no command."""
        gap = "" if self.is_first else "\n"
        return f"{gap}==> {printable(' '.join(name.splitlines()))} <==\n"

    def written(self, summary: Summary) -> str:
        """Return what is written of a summary."""
        return "".join([f"{line}\n" for line in self.lines(summary)])

    def sentences(self, summary: Summary) -> tuple[Sentence, ...]:
        """Return a summary's sentences in the order asked for."""
        return summary.ranked if self.is_ranked else summary.sentences

    def lines(self, summary: Summary) -> list[str]:
        """Return its sentences on one line each."""
        # Those of a hard-wrapped text have breaks in them: here they are shown, not quoted.
        return [" ".join(sentence.text.split()) for sentence in self.sentences(summary)]


class Looked(Writer):
    """Sentences a line, with what is to be looked at in their place or under them: see `look_of`."""

    def __init__(self, look: Look, output: Output, **how: Any) -> None:
        super().__init__(output, **how)
        self.look = look

    def summary(self, source: Source, summary: Summary) -> None:
        """Write what the look makes of the lines; what is marked in colours is inert already."""
        head = self.head(source.name) if self.is_several else ""
        self.output.write(head + self.look(summary, printable(self.written(summary))), is_inert=True)
        self.is_first = False


class Bullets(Writer):
    """A sentence a line, as a list."""

    def written(self, summary: Summary) -> str:
        """Return the items."""
        return "".join([f"- {line}\n" for line in self.lines(summary)])


class Markdown(Writer):
    """What `Summary.to_markdown` gives, a comment naming each of several."""

    def head(self, name: str) -> str:
        """Return a comment, which pages don't show."""
        gap = "" if self.is_first else "\n"
        return f"{gap}{_comment(name)}\n"

    def written(self, summary: Summary) -> str:
        """Return the title and the items, these in the order asked for."""
        lines = summary.to_markdown().split("\n")
        n_heads = len(lines) - len(summary.ranked)
        # The items stand in reading order there: each is found again by its sentence's place in the document.
        items = dict(zip(sorted(each.index for each in summary.ranked), lines[n_heads:], strict=False))
        return "\n".join([*lines[:n_heads], *(items[each.index] for each in self.sentences(summary))]) + "\n"


class Html(Writer):
    """A section a summary: the title its heading, the sentences its list."""

    def head(self, name: str) -> str:
        """Return a comment, which pages don't show."""
        return _comment(name)

    def written(self, summary: Summary) -> str:
        """Return the section; the direction of its script is told by its first letter."""
        head = f"<h2>{escape(' '.join(summary.title.split()))}</h2>\n" if summary.title else ""
        items = "".join([f"<li>{escape(line)}</li>\n" for line in self.lines(summary)])
        lang = f' lang="{attribute(summary.language)}"' if summary.language else ""
        return f'<section{lang} dir="auto">\n{head}<ul>\n{items}</ul>\n</section>\n'


class JsonLines(Writer):
    """An object a line: a row as it came, with its summary; of anything else, all that is known of its summary."""

    def summary(self, source: Source, summary: Summary) -> None:
        """Write an object."""
        self._add(source.line(self._found(source, summary), is_read=True))

    def failure(self, source: Source, error: Exception) -> None:
        """Write an object that says why there is no summary."""
        self._add(source.line({"error": error.reason if isinstance(error, InputError) else str(error)}))

    def silence(self, source: Source, summary: Summary) -> None:
        """Write the object of an empty summary, with what the one left out is worth: rows stay as many as they were."""
        left = summary.selection
        self.summary(source, Summary(Selection(left.analysis, (), left.budget, summary.worth)))

    def _add(self, line: str) -> None:
        self.output.write(self.shaped(line))
        self.is_first = False

    def shaped(self, line: str) -> str:
        """Return an object's line as it is written."""
        return line

    def _found(self, source: Source, summary: Summary) -> dict[str, Any]:
        """Return what is added to a source's own fields."""
        if source.fields is None:
            document = summary.document
            found = {"author": document.author, "date": document.date, "url": document.url, **summary.to_dict()}
            return found | ({"sentences": [each._asdict() for each in summary.ranked]} if self.is_ranked else {})

        # A row is its owner's: it gets one field, and nothing else of it is touched.
        if not self.is_ranked:
            return {self.into: str(summary)}
        return {self.into: load(summary.language).joiner.join([sentence.text for sentence in summary.ranked])}


class Json(JsonLines):
    """One object over several lines, or an array of objects where several documents come."""

    def shaped(self, line: str) -> str:
        """Return the object indented, or as an element of the array."""
        if self.is_several:
            return ("[\n" if self.is_first else ",\n") + line.rstrip("\n")
        from json import dumps, loads

        return dumps(loads(line), ensure_ascii=False, indent=2) + "\n"

    def end(self) -> None:
        """Close the array."""
        if self.is_several:
            self.output.write("[]\n" if self.is_first else "\n]\n")


# Name of a format -> what writes it.
WRITERS: dict[str, type[Writer]] = {
    "text": Writer,
    "bullets": Bullets,
    "json": Json,
    "jsonl": JsonLines,
    "markdown": Markdown,
    "html": Html,
}


def look_of(options: argparse.Namespace) -> Look:
    """Return what puts the whole text in the place of a summary's lines, or the reasons under them."""
    from ..show.terminal import has_colour, highlight, reasons

    colour = options.output is None and has_colour(sys.stdout)

    def look(summary: Summary, written: str) -> str:
        shown = highlight(summary.selection, colour=colour) if options.highlight else written
        return f"{shown}\n{reasons(summary.selection, colour=colour)}" if options.explain else shown

    return look


def _comment(name: str) -> str:
    """Return a name as a comment of HTML, which no name ends: two hyphens are kept apart, and ">" is escaped."""
    return f"<!-- {_HYPHENS.sub('- ', escape(' '.join(name.split())))} -->\n"


# A hyphen with another behind it.
_HYPHENS = re.compile("-(?=-)")

"""From summaries to the output's format."""

from __future__ import annotations

import sys

from ..errors import InputError
from ..languages.language import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..document import Sentence
    from ..summary import Summary
    from .output import Output
    from .sources import Source


class Writer:
    """From summaries to what is written of them, in one of the formats."""

    def __init__(self, form: str, output: Output, *, is_several: bool, is_ranked: bool, into: str) -> None:
        self.form, self.output, self.is_several, self.is_ranked, self.into = form, output, is_several, is_ranked, into
        self.is_first = True
        self.looks: Callable[[Summary, str], str] | None = None

    def summary(self, source: Source, summary: Summary) -> None:
        """Write one summary."""
        if self.form in ("json", "jsonl"):
            self._object(source.line(self._found(source, summary), is_read=True))
            return
        sentences = [_shown_on_a_line(sentence) for sentence in self._sentences(summary)]
        if self.form == "text":
            written = "".join([f"{sentence}\n" for sentence in sentences])
            written = written if self.looks is None else self.looks(summary, written)
        elif self.form == "bullets":
            written = "".join([f"- {sentence}\n" for sentence in sentences])
        elif self.form == "markdown":
            lines = summary.to_markdown().split("\n")
            heads = lines[: len(lines) - len(sentences)]
            items = dict(zip(sorted(sentence.index for sentence in summary.ranked), lines[len(heads) :], strict=False))
            written = "\n".join([*heads, *(items[each.index] for each in self._sentences(summary))]) + "\n"
        else:
            written = _html(summary.title, sentences, summary.language)
        self.output.write(self._head(source.name) + written)
        self.is_first = False

    def failure(self, source: Source, error: Exception) -> None:
        """Write that a document failed, in its place, where lines are objects."""
        if self.form in ("json", "jsonl"):
            reason = error.reason if isinstance(error, InputError) else str(error)
            self._object(source.line({"error": reason}))

    def end(self) -> None:
        """Write what comes behind the last."""
        if self.form == "json" and self.is_several:
            self.output.write("[]\n" if self.is_first else "\n]\n")

    def _object(self, line: str) -> None:
        if self.form == "json" and self.is_several:
            line = ("[\n" if self.is_first else ",\n") + line.rstrip("\n")
        elif self.form == "json":
            from json import dumps, loads

            line = dumps(loads(line), ensure_ascii=False, indent=2) + "\n"
        self.output.write(line)
        self.is_first = False

    def _found(self, source: Source, summary: Summary) -> dict[str, Any]:
        """Return what is added to a source's own fields."""
        if source.fields is not None:
            if not self.is_ranked:
                return {self.into: str(summary)}
            return {self.into: load(summary.language).joiner.join([sentence.text for sentence in summary.ranked])}
        document = summary.document
        found = {"author": document.author, "date": document.date, "url": document.url, **summary.to_dict()}
        if self.is_ranked:
            found["sentences"] = [sentence._asdict() for sentence in summary.ranked]
        return found

    def _sentences(self, summary: Summary) -> tuple[Sentence, ...]:
        return summary.ranked if self.is_ranked else summary.sentences

    def _head(self, name: str) -> str:
        """Return what stands before one of several summaries."""
        if not self.is_several:
            return ""
        gap = "" if self.is_first else "\n"
        if self.form == "markdown":
            return f"{gap}<!-- {name.replace('--', '- -')} -->\n\n"
        return f"<!-- {name.replace('--', '- -')} -->\n" if self.form == "html" else f"{gap}==> {name} <==\n"


def looks_of(options: argparse.Namespace) -> Callable[[Summary, str], str]:
    """Return what puts the whole text in the place of a summary's lines, or the reasons under them."""
    from ..show.terminal import has_colour, highlight, reasons

    colour = options.output is None and has_colour(sys.stdout)

    def look(summary: Summary, written: str) -> str:
        shown = highlight(summary.selection, colour=colour) if options.highlight else written
        return f"{shown}\n{reasons(summary.selection, colour=colour)}" if options.explain else shown

    return look


def _shown_on_a_line(sentence: Sentence) -> str:
    """Return a sentence on one line: one of a hard-wrapped text has breaks in it, and is shown here, not quoted."""
    return " ".join(sentence.text.split())


def _html(title: str | None, sentences: Sequence[str], language: str) -> str:
    """Return a section of HTML with the title as its heading and the sentences as its list."""
    from html import escape

    head = f"<h2>{escape(' '.join(title.split()))}</h2>\n" if title else ""
    items = "".join([f"<li>{escape(sentence)}</li>\n" for sentence in sentences])
    lang = f' lang="{language}"' if language else ""
    return f'<section{lang} dir="auto">\n{head}<ul>\n{items}</ul>\n</section>\n'

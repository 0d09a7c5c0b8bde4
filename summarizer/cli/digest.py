"""From files, feeds and flags to a digest on standard output or in a file: `summarize --digest`, `--feed`."""

from __future__ import annotations

import sys
from itertools import chain
from json import loads

from ..errors import InputError, MissingDependencyError, OptionError, printable
from ..readers.boundary import UNDONE, reading
from ..record import Record
from ..saving import parsed
from .reader import Reader
from .shell import DONE, SOME_FAILED, Rows, say
from .sources import check_output, is_address, paths, sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Any

    from ..digests.digest import Digest
    from ..document import Document
    from ..pipeline import Summarizer
    from .source import Settings, Source

# The flags that say how a digest is made, with what each has where it isn't given.
FLAGS: dict[str, Any] = {"known": [], "since": None, "by": "story", "per": "story", "stories": None}
# Days before today, where they have a name.
_DAYS = {"today": 0, "yesterday": 1}
# What a digest reads of a row beside its text.
_OF_ROWS = ("title", "date", "url", "site", "author")
# The flags that are nothing to a digest.
_OTHERS = ("highlight", "explain", "resume", "fail_fast", "progress", "worth")


def is_asked(options: argparse.Namespace) -> bool:
    """Whether a digest is asked for.

    Raises
    ------
    OptionError
        If a flag is there that needs a digest, or can't be beside one.
    """
    if options.digest or options.feed:
        for name in _OTHERS:
            if getattr(options, name):
                raise OptionError(name, getattr(options, name), "a digest has no such thing: leave it out")
        if options.order == "rank":
            raise OptionError("order", options.order, "a digest is read by article: document, or date")
        return True
    if options.order == "date":
        raise OptionError("order", options.order, "it needs --digest or --feed beside it")
    for name, nothing in FLAGS.items():
        if getattr(options, name) != nothing:
            raise OptionError(name, getattr(options, name), "it needs --digest or --feed beside it")
    return False


def write_digest(options: argparse.Namespace, summarizer: Summarizer, settings: Settings) -> int:
    """Write the digest of all that comes in, and return the exit code."""
    from ..digests.pipeline import digest
    from .output import Output

    if sys.stdout is None and options.output is None:
        raise InputError("standard output", "it is closed; pass --output FILE")
    # Sources are read in the workers; where they stand is found here.
    reader = Named(Reader(settings, options.title))
    names = options.files or ([] if options.feed else ["-"])
    read = (paths(names, is_recursive=options.recursive), paths(options.feed), paths(options.known, is_recursive=True))
    check_output(options.output, chain(*read, [options.background]))
    coming = [
        *sources(names, settings, is_recursive=options.recursive),
        *sources(options.feed, settings.replace(format="feed")),
    ]
    known, is_all_known = _known(options, settings, reader)
    with reading("the digest", told=UNDONE):
        found = digest(
            coming,
            known=known,
            since=_since(options.since),
            query=options.query,
            by=None if options.by == "all" else options.by,
            per=options.per,
            order="date" if options.order == "date" else "source",
            stories=options.stories,
            language=options.language,
            jobs=options.jobs,
            timeout=options.timeout,
            read=reader,
            summarizer=summarizer,
        )

    with Output(options.output, is_lines=False) as output:
        output.write(_WRITERS[options.format or "text"](found))
        output.close(is_whole=True)
    return DONE if _say_what_failed(found, coming) and is_all_known else SOME_FAILED


def _say_what_failed(found: Digest, coming: list[Source]) -> bool:
    """Say which sources couldn't be read, and that there is nothing where that is so; return whether all could be."""
    failed = [each for each in found.left_out if each.is_failure]
    rows = Rows()
    for each in failed:
        source = coming[each.article]
        # Errors of readers say the name already.
        reason = each.reason.removeprefix("InputError: ").removeprefix(f"{source.name}: ")
        if reason.startswith("no feed"):
            reason = "no feed: give it to --digest"
        # A field that isn't there is said once, and not of each row of a file.
        if source.fields is None or rows.is_new(source.name, reason):
            say(f"{source.name}: {reason}")
    rows.say_how_many("summarize")
    if not found and not failed:
        reasons = dict.fromkeys([each.reason for each in found.left_out]) or ["there is no article in it"]
        say(f"nothing to take: {', '.join(reasons)}")
    return not failed


def _since(written: str | None) -> str | None:
    """Return a date for what people say on a command line: today, yesterday, 3d, 12h; anything else as it is.

    >>> _since("2026-11-27")
    '2026-11-27'
    """
    from datetime import datetime, timedelta

    from ..digests.dates import moment_of

    count, unit = (written or "")[:-1], (written or "")[-1:]
    now = datetime.now().astimezone()
    try:
        days = _DAYS.get(written or "", int(count) if unit == "d" and count.isdecimal() else None)
        if days is not None:
            return (now - timedelta(days)).date().isoformat()
        if unit == "h" and count.isdecimal():
            return (now - timedelta(hours=int(count))).isoformat()
    except (OverflowError, ValueError):
        pass  # before the first year, or more digits than Python reads: no date, and said so
    if written and moment_of(written) is None:
        raise OptionError("since", written, "a date, as 2026-11-27 or 2026-11-27T06:00, or today, yesterday, 3d, 12h")
    return written


class Named(Record):
    """What reads sources for a digest: each has an address, or its name instead, so that a reader finds it.

    Parameters
    ----------
    reader : Reader
    """

    reader: Reader

    def __call__(self, source: Source) -> Document:
        """Read a source; of a row what `digest` reads of one: its date, its address, where it appeared."""
        found = self.reader(source)
        if source.fields is not None:
            from ..digests.news import article_of

            row = article_of({**loads(source.fields), "text": found.text})
            found = found.replace(**{name: getattr(found, name) or getattr(row, name) for name in _OF_ROWS})
        return found if found.url is not None or source.name == "-" else found.replace(url=source.name)


def _known(options: argparse.Namespace, settings: Settings, reader: Named) -> tuple[list[Document | Digest], bool]:
    """Return what the reader has read (files, folders, digests as --format json wrote them), and whether it is all."""
    found: list[Document | Digest] = []
    is_all = True
    for name in options.known:
        saved = None if name == "-" or is_address(name) else _saved(name)
        if saved is not None:
            found.append(saved)
            continue

        # A folder of yesterday's articles is gone through as a matter of course.
        for source in sources([name], settings, is_recursive=True):
            try:
                found.append(reader(source))
            except (InputError, MissingDependencyError) as error:
                say(str(error) if isinstance(error, InputError) else f"{source.name}: {error}")
                is_all = False
    return found, is_all


def _saved(name: str) -> Digest | None:
    """Return the digest that a file holds; None where it holds something else."""
    from ..digests.digest import Digest

    if not name.lower().endswith(".json"):
        return None
    try:
        with open(name, "rb") as file:
            content = file.read()
        written = parsed(content)
    except (OSError, ValueError):
        return None  # what is wrong with it is said where it is read as any other file
    if not isinstance(written, dict) or written.get("kind") != "digest":
        return None
    try:
        return Digest.from_dict(written)
    except InputError as error:
        raise InputError(name, error.reason) from error


def _listed(found: Digest) -> str:
    """Return the sentences as a list, an empty line between two stories."""
    blocks = []
    for story in found.stories:
        blocks.append("".join([f"- {' '.join(quote.text.split())}\n" for quote in story.sentences]))
    return printable("\n".join(blocks))


_WRITERS: dict[str, Callable[[Digest], str]] = {
    "text": lambda found: f"{found.to_text()}\n",
    "bullets": _listed,
    "json": lambda found: f"{found.to_json(indent=2)}\n",
    "jsonl": lambda found: f"{found.to_json()}\n",
    "markdown": lambda found: f"{found.to_markdown()}\n",
    "html": lambda found: found.to_html(),
}

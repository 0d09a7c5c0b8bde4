"""From a feed or a mailbox to a source for each of its items, or for the one that was asked for."""

from __future__ import annotations

import re
from itertools import chain

from ..errors import InputError, MissingDependencyError
from .source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from .source import Settings

NO_ITEMS = "no feed and no mailbox: leave --item out"
# Of a file this much is looked at to see what it is.
PEEK = 16_384
# How an address ends where it is one of a feed, before any "?".
_FEED = re.compile(r"(?:\.(?:rss|atom|rdf|xml)|/(?:feed|rss|atom)s?|/feed\.json|/index\.json)/?\Z", re.IGNORECASE)


def is_feed_address(url: str) -> bool:
    """Whether an address looks as those of feeds do."""
    return bool(_FEED.search(re.split(r"[?#]", url, maxsplit=1)[0][-40:]))


def head_of(first: bytes, stream: IO[bytes]) -> bytes:
    """Return the beginning of a file, whole lines: what was read of it and some more."""
    if len(first) >= PEEK:
        return first
    more = first + stream.read(PEEK - len(first))
    return more if not more or more.endswith(b"\n") else more + stream.readline(PEEK)


def items(name: str, kind: str, head: bytes, stream: IO[bytes], settings: Settings) -> Iterator[Source]:
    """Yield the items of a feed or a mailbox, of which the beginning has been read.

    Parameters
    ----------
    name : str
    kind : str
        "feed" or "mbox".
    head : bytes
        What has been read.
    stream : binary file
        What is behind that.
    settings : Settings
    """
    from ..readers.content import drained
    from ..readers.mail.mailbox import lines_of, mails
    from ..readers.watch import Watch

    # A feed is one piece of XML or JSON; a mailbox may be larger than the memory.
    if kind == "feed":
        yield from feed_items(name, drained(stream, Watch(settings.ceilings, name), head), settings)
        return

    lines = chain(head.splitlines(keepends=True), lines_of(stream))
    found = enumerate(mails(lines, name, settings.ceilings), 1)
    mailed = (Source(f"{name}:{number}", content=mail, kind="email") for number, mail in found)
    yield from _asked(name, mailed, settings)


def feed_items(
    name: str, content: bytes, settings: Settings, *, url: str | None = None, declared: str | None = None
) -> Iterator[Source]:
    """Yield the items of a feed, read already."""
    from ..readers.feed.reader import read_feed

    found = (
        Source(f"{name}:{number}", document=item)
        for number, item in enumerate(
            read_feed(
                content, url=url, encoding=settings.encoding or declared, source=name, ceilings=settings.ceilings
            ),
            1,
        )
    )
    yield from _asked(name, found, settings)


def _asked(name: str, found: Iterator[Source], settings: Settings) -> Iterator[Source]:
    """Yield all items, or the one that was asked for; what can't be read ends them with an error."""
    number = 0
    try:
        for number, item in enumerate(found, 1):
            if settings.item in (None, number):
                yield item
            if number == settings.item:
                return
    except (InputError, MissingDependencyError) as error:
        yield Source(name, error=error.reason if isinstance(error, InputError) else str(error))
        return
    if settings.item is not None:
        yield Source(name, error=f"it has {number} item{'s' * (number != 1)}: there is no --item {settings.item}")
    elif not number:
        yield Source(name, error="there is no item in it")


def visited(url: str, settings: Settings) -> Iterator[Source]:
    """Yield the items of the feed at an address, or what stands there instead."""
    from ..readers.files import read_content
    from ..readers.formats import several_in
    from ..readers.url import fetch

    try:
        content, declared, kind, place = fetch(url, allow=settings.allow)
        # What looks like a feed's address may be a page's all the same.
        if several_in(content[:PEEK]) == "feed":
            yield from feed_items(url, content, settings, url=place, declared=declared)
        elif settings.item is not None:
            yield Source(url, error=NO_ITEMS)
        else:
            yield Source(
                url,
                document=read_content(
                    content, url, declared=declared, kind=kind, url=place, ceilings=settings.ceilings
                ),
            )
    except InputError as error:
        yield Source(url, error=error.reason)

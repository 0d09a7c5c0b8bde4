"""From a good file to a broken one, by a seed: the same on every machine."""

from __future__ import annotations

import io
import json
import zipfile
from copy import deepcopy
from random import Random

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Pieces that parsers stumble over, whatever the format.
PIECES = (
    b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\r\n", b"\n\n", b" ", b"\t", b"\xc2\xa0", b"\xe2\x80\xa8",
    b"<", b">", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<!ENTITY", b"&#x110000;", b"&#0;", b"&amp", b"<div>", b"</div>", b"<p", b"<a ",
    b"<get-a-summary data-built for=x>", b"</get-a-summary>", b"</script>", b"<template id=B:0></template>", b"<div hidden id=S:0>",
    b"[", b"]", b"![", b"](", b"**", b"__", b"`", b"```\n", b"> ", b"- ", b"|", b"~~", b"==", b"%%",
    b"{", b"}", b"\\", b'"', b"'", b"(", b")", b",", b";", b":", b"{\\rtf", b"\\u-99999 ?", b"\\'", b"\\bin9999999999 ",
    b"charset=idna", b"charset=undefined", b"=?utf-8?q?=", b"=?x?b?", b"Content-Type: ", b"boundary=", b"From a@b 10:00\n", b"Date: 99999999999999999999 ",
    b"00:00:01,000 --> 00:00:02,000\n", b"WEBVTT", b"obj", b"endobj", b"stream\n", b"endstream", b" 0 R", b"/Length -1", b"%PDF-", b"PK\x03\x04", b"PK\x05\x06",
    b"-1", b"0", b"1e999", b"99999999999999999999", b"2147483648", b"\xe2\x80\x8f", b"\xf0\x9f\x98\x80", b"\xcc\x81",
)  # fmt: skip
# Values that the fields of saved files don't have.
VALUES = (
    None, True, False, 0, -1, 1, 0.5, -0.0, 10**20, 10**400, 1e308, float("nan"), float("inf"), "", " ", "0", "a" * 300, "\ud800", "\0\x1b[31m\u202e",
    "é", [], [None], [[[[]]]], {}, {"a": {}}, "2026-02-30", "en", [0, 1, 2], ["a", "b"], [1, 0], {"the": -1}, {"": 1e400},
)  # fmt: skip
MOST = 60_000


def mutated(seed: bytes, random: Random) -> bytes:
    """Return a file with some of it changed, said again, cut or moved; of an archive a part is."""
    if seed.startswith(b"PK\x03\x04") and random.random() < 0.8:
        return _archive(seed, random)
    if seed.startswith(b"{") and random.random() < 0.7 and (changed := _fields(seed, random)):
        return changed
    content = bytearray(seed)
    for _ in range(1 << random.randrange(5)):
        _change(content, random)
    return bytes(content[:MOST])


def _change(content: bytearray, random: Random) -> None:
    """Change one thing."""
    place, end = sorted((random.randrange(len(content) + 1), random.randrange(len(content) + 1)))
    end = min(end, place + random.choice((1, 8, 64, 512)))
    kind = random.randrange(7)
    if kind == 0 and content:
        content[min(place, len(content) - 1)] = random.randrange(256)
    elif kind == 1:
        content[place:end] = b""
    elif kind == 2:
        content[place:place] = content[place:end] * random.choice((1, 2, 30))
    elif kind == 3:
        content[place:place] = random.choice(PIECES)
    elif kind == 4:
        content[place:place] = random.choice(PIECES) * random.choice((2, 10, 300))
    elif kind == 5:
        piece = bytes(content[place:end])
        content[place:end] = b""
        goal = random.randrange(len(content) + 1)
        content[goal:goal] = piece
    else:
        del content[place:]


def _fields(seed: bytes, random: Random) -> bytes:
    """Return JSON of which some fields have another value, of another field's perhaps, or are gone; b"" for rows."""
    try:
        tree = json.loads(seed)
    except ValueError:
        return b""
    for _ in range(random.choice((1, 1, 2, 4))):
        places = [*_places(tree)]
        holder, key = random.choice(places)
        kind = random.random()
        if kind < 0.1:
            del holder[key]
        elif kind < 0.3:
            other, place = random.choice(places)
            holder[key] = deepcopy(other[place])
        else:
            holder[key] = deepcopy(random.choice(VALUES))
        if not tree:
            break
    return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Return each value of a tree by what holds it and its key."""
    found, open_ = [], [tree]
    while open_:
        holder = open_.pop()
        keys = [*holder] if isinstance(holder, dict) else [*range(len(holder))]
        found += [(holder, key) for key in keys]
        open_ += [holder[key] for key in keys if isinstance(holder[key], dict | list)]
    return found


def _archive(seed: bytes, random: Random) -> bytes:
    """Return an archive of the same parts, one of them changed inside, or left out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = random.choice(names)
        for name in names:
            content = bytearray(old.read(name))
            if name == chosen:
                if random.random() < 0.05:
                    continue
                for _ in range(1 << random.randrange(5)):
                    _change(content, random)
            new.writestr(name, bytes(content))
    return made.getvalue()

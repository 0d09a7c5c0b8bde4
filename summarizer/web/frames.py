"""From a question to the bytes that go through a pipe, and back: what the service and its workers say to each other."""

from __future__ import annotations

from struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

# How long the head and the body of a question are; the status of an answer, and how long it is.
QUESTION, ANSWER = Struct("!II"), Struct("!HI")
# What the head of a question says, in lines; JSON takes five times as long.
HEAD = ("ask", "type", "charset", "packing", "query")
# The status of a worker that is ready.
READY = 0


def question(head: Mapping[str, str | None], body: bytes) -> bytes:
    """Return what is asked, as bytes: a head, a line a field, and a body, which nobody has looked at yet."""
    written = "\n".join([(head[name] or "").replace("\n", " ") for name in HEAD]).encode()
    return b"".join((QUESTION.pack(len(written), len(body)), written, body))


def next_question(stream: BinaryIO) -> tuple[dict[str, str], bytes] | None:
    """Return what is asked next; None where nobody is there to ask any more."""
    lengths = stream.read(QUESTION.size)
    if len(lengths) < QUESTION.size:
        return None
    for_head, for_body = QUESTION.unpack(lengths)
    head, body = stream.read(for_head), stream.read(for_body)
    if len(head) + len(body) < for_head + for_body:
        return None
    return dict(zip(HEAD, head.decode().split("\n"), strict=True)), body


def answer(status: int, content: bytes = b"") -> bytes:
    """Return what is answered, as bytes."""
    return ANSWER.pack(status, len(content)) + content

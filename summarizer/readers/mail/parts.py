"""From a mail's message to its parts and fields: which hold its words, and what they say as text."""

from __future__ import annotations

import re
from contextlib import suppress

from ...errors import InputError
from ..encoding.decode import decode
from .message import short_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message

# Parts of a mail that are looked at: programs make five, a mailing list's digest some hundred.
MOST_PARTS = 10_000
SENT_ON, DIGEST, MIXED = "message/rfc822", "multipart/digest", "multipart/mixed"
# Of what is encrypted: all of it, or what says how.
LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
# A line of base64, of whose letters four stand for three bytes.
_BASE64, _GROUP = re.compile(r"[A-Za-z0-9+/]*={0,2}"), 4


def innermost(mail: Message) -> tuple[Message, dict[str, Message]]:
    """Return a mail and its parts, those attached left out; of one without words the mail that it sends on."""
    for depth in range(MOST_PARTS):
        found = parts_of(mail, is_mended=depth > 0)
        if SENT_ON not in found or not found.keys().isdisjoint(("text/plain", "text/html")):
            break
        mail = found[SENT_ON]
    return mail, found


def parts_of(mail: Message, *, is_mended: bool = False) -> dict[str, Message]:
    """Return the first part of each kind that isn't attached; the first mail in the mail itself, attached or not.

    One part that isn't parted as its head says is read anew, none of a mail that `is_mended`.
    """
    found: dict[str, Message] = {}
    waiting = [mail]
    # Without recursion, the outermost first: parts may lie in each other without end.
    for _ in range(MOST_PARTS):
        if not waiting:
            break

        part = waiting.pop()
        kind = part.get_content_type()
        if part.is_multipart():
            inner = [each for each in part.get_payload() if not isinstance(each, str)]
            if kind == DIGEST or kind in LOCKED:
                found.setdefault(kind, part)
            elif kind.startswith("multipart/"):
                waiting += reversed(inner)
            elif kind == SENT_ON:
                found.setdefault(kind, inner[0])
        elif kind.startswith("multipart/"):
            # Once: in each other they would be read as often as they are deep.
            waiting += [] if is_mended else [_loose(part)]
            is_mended = True
        # A text that is attached is none of the mail's own words; one that is encrypted may be said to be attached.
        elif kind in LOCKED or not is_attached(part):
            found.setdefault(kind, part)
    return found


def below(mail: Message, first: Message | None) -> list[Message]:
    """Return the parts that a mail shows below one: a picture between two paragraphs makes two texts of one.

    What has a name is a file, a patch as often as not, and none of the mail's own words.
    """
    waiting = [mail] if first is not None else []
    while waiting:  # without recursion: parts may lie in each other without end
        part = waiting.pop()
        inner = [each for each in part.get_payload() if not isinstance(each, str)] if part.is_multipart() else []
        if part.get_content_type() == MIXED and first in inner:
            shown = inner[inner.index(first) + 1 :][:MOST_PARTS]
            return [each for each in shown if not each.get_filename() and not is_attached(each)]
        waiting += inner
    return []


def is_attached(part: Message) -> bool:
    """Whether a part is a file beside the mail's own words."""
    return part.get_content_disposition() == "attachment"


def _loose(part: Message) -> Message:
    """Return a part of several that aren't parted as its head says: by the first line of dashes in it, else as text."""
    from email import message_from_string

    payload = str(part.get_payload())
    found = re.search(r"^--([^\s\"-][^\s\"]{0,99})[ \t\r]{0,9}$", payload, re.MULTILINE)
    kind = f'multipart/mixed; boundary="{found[1]}"' if found else "text/plain"
    return message_from_string(f"Content-Type: {kind}\n\n{payload}", policy=short_fields())


def text_of(part: Message | None, name: str, encoding: str | None) -> str:
    """Return the text of a part, "" where there is none."""
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    if part.defects and field_of(part, "content-transfer-encoding").lower() == "base64":
        raw = _whole_lines(str(part.get_payload())) or raw
    text = decode(raw if isinstance(raw, bytes) else b"", name, encoding, part.get_content_charset())
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_type() == "text/plain":
        text = text.replace("&nbsp;", " ")  # as QQ writes it
    if part.get_content_type() == "text/plain" and str(part.get_param("format", "")).lower() == "flowed":
        return _unflowed(text, is_joined=str(part.get_param("delsp", "")).lower() == "yes")
    return text


def _whole_lines(payload: str) -> bytes:
    """Return what the lines of base64 say that a body begins with: lists put their words behind them as they are."""
    from base64 import b64decode
    from itertools import takewhile

    letters = "".join(takewhile(_BASE64.fullmatch, map(str.strip, payload.splitlines()))).rstrip("=")
    # Of four that stand for three bytes one alone stands for none.
    return b64decode((letters[:-1] if len(letters) % _GROUP == 1 else letters) + "==")


def _unflowed(text: str, *, is_joined: bool) -> str:
    """Return text of the form that RFC 3676 calls flowed with its lines joined: those that end in a space go on."""
    found: list[str] = []
    # The depth of quotation of a line that goes on, as RFC 3676 has it: only a line of the same depth is joined.
    is_open = ""
    for line in text.split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        words = line[marks:].removeprefix(" ")
        if is_open == f"{marks}" and words != "-- ":
            found[-1] += words
        else:
            found.append(">" * marks + (" " if marks else "") + words)
        is_open = ""
        if words.endswith(" ") and words != "-- ":
            is_open = f"{marks}"
            found[-1] = found[-1][:-1] if is_joined else found[-1]
    return "\n".join(found)


def field_of(mail: Message, name: str, kin: str | None = None) -> str:
    """Return what a field of the head says, its words in other encodings read, plain letters in its body's."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    said = next((value for field, value in mail.raw_items() if field.lower() == name), "")
    # Programs that write their letters as they are aren't few; the parser keeps the bytes as halves of surrogates.
    raw = str(said).encode("utf-8", "surrogateescape")
    said = raw.decode("utf-8", "replace")
    if "\ufffd" in said and kin:
        with suppress(InputError):
            said = decode(raw, name, declared=kin)
    try:
        parts = decode_header(said)
        said = str(make_header(parts))
    except UnicodeDecodeError:
        # A word in GB 2312 has signs of its larger kin, or begins within a sign: what can be read is.
        said = "".join([decode(part, name, declared=kin) if isinstance(part, bytes) else part for part, kin in parts])
    except (MessageError, ValueError, LookupError):
        pass
    return " ".join(said.split())

"""From the bytes of a mail to its fields and parts, no field of it longer than is read."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from email.policy import Compat32

# A field, what it goes on with, or a mailbox's mark; and what stands between a head and its body.
_FIELD = re.compile(rb"[!-9;-~]{1,99}:|[ \t]|From ")
_BLANK = re.compile(rb"\r?\n\r?\n")
# Fields that stand in no text, and how many lines of a head may be none.
_ONLY_IN_HEADS = re.compile(
    rb"^(?:mime-version|content-type|content-transfer-encoding|message-id|received):", re.IGNORECASE | re.MULTILINE
)
MOST_STRANGE = 3
# What is read of a field.
LONGEST_FIELD = 2_000


def read_message(content: bytes) -> Message:
    """Return the parts of a mail."""
    from email import message_from_bytes
    from email.errors import MissingHeaderBodySeparatorDefect as NoSeparator

    mail = message_from_bytes(content, policy=short_fields())
    if any(isinstance(defect, NoSeparator) for defect in mail.defects) and (whole := _mended(content)):
        return message_from_bytes(whole, policy=short_fields())
    return mail


def _mended(content: bytes) -> bytes | None:
    """Return a mail whose head has lines in it that are no fields without those; None where its body begins there."""
    head, *body = _BLANK.split(content, maxsplit=1)
    lines = head.splitlines()
    strange = [place for place, line in enumerate(lines) if not _FIELD.match(line)]
    if not strange or len(strange) > MOST_STRANGE or not _ONLY_IN_HEADS.search(b"\n".join(lines[strange[0] :])):
        return None
    return b"\n".join([*filter(_FIELD.match, lines), b"", *body])


@cache
def short_fields() -> Compat32:
    """Return how fields are read: a type's parameters take the square of their length, 2 MB of them minutes."""
    # The old policy: the new one reads every field by its grammar, in the square of its length, too.
    from email.policy import Compat32

    class Short(Compat32):
        """Of each field the beginning."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            """Return a field's name and what it says."""
            name, said = super().header_source_parse(sourcelines)
            return name, said[:LONGEST_FIELD]

    return Short()

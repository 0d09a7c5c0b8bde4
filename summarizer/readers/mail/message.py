"""From the bytes of a mail to its fields and parts, no field of it longer than is read."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from email.policy import Compat32

# What is read of a field.
LONGEST_FIELD = 2_000


def read_message(content: bytes) -> Message:
    """Return the parts of a mail."""
    from email import message_from_bytes

    return message_from_bytes(content, policy=short_fields())


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

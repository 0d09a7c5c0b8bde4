"""From an e-mail to a document."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import InputError
from .encoding import decode
from .html import read_html

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import EmailMessage

_QUOTED = re.compile(r"^>.{0,9999}$\n?", re.MULTILINE)


def read_email(content: bytes, name: str, encoding: str | None) -> Document:
    """Read an e-mail: its own words, without what it quotes, its signature and its attachments."""
    from email import message_from_bytes, policy
    from email.errors import MessageError
    from email.utils import parseaddr, parsedate_to_datetime

    try:
        mail: EmailMessage = message_from_bytes(content, policy=policy.default)
        part = mail.get_body(("plain", "html"))
        raw = part.get_payload(decode=True) if part is not None else b""
        declared = part.get_content_charset() if part is not None else None
        subject, sender, sent = (str(mail[field] or "") for field in ("subject", "from", "date"))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise InputError(name, f"not an e-mail that can be read: {error}") from error
    body = decode(raw if isinstance(raw, bytes) else b"", name, encoding, declared)
    try:
        date = parsedate_to_datetime(sent).isoformat() if sent else None
    except ValueError:
        date = None
    headings: tuple[tuple[int, int], ...] = ()
    if part is not None and part.get_content_subtype() == "html":
        page = read_html(body, source=name)
        body, headings = page.text, page.headings
    else:
        body = body.replace("\r\n", "\n")
        body = _QUOTED.sub("", body.partition("\n-- \n")[0])
    title = re.sub(r"^(?:(?:re|fwd?|aw|wg|sv|tr)\s?:\s?)+", "", " ".join(subject.split()), flags=re.IGNORECASE)
    return Document(
        body, title or None, None, parseaddr(sender)[0] or parseaddr(sender)[1] or None, date, None, headings
    )

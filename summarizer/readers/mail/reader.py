"""From an e-mail to a document: its writer's own words."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache

from ...document import Document
from ...errors import InputError
from ..boundary import reading
from ..ceilings import USUAL
from ..phrases import phrases
from ..prose import written
from ..watch import MEGA, Watch, watched
from .message import LONGEST_FIELD, read_message
from .parts import DIGEST, LOCKED, below, field_of, innermost, parts_of, text_of
from .quotes import own_words, says_sent_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from email.message import Message

    from ..ceilings import Ceilings

# Letters of plain text that are perhaps only "your program shows no HTML": where the HTML has this many times as many,
# or is longer and has less than this share of the plain text's words.
LITTLE_TEXT, MUCH_MORE, SHARED = 200, 4, 0.5

# What stands below a list's table of contents, and between its mails.
_PREAMBLE, _BETWEEN = "-" * 70, re.compile(r"^-{30}$", re.MULTILINE)
_DIGESTED = re.compile(rb"multipart/digest|^-{70}\r?$", re.IGNORECASE | re.MULTILINE)
_ARMOUR = "-----BEGIN PGP MESSAGE-----"
_ENCRYPTED = "an encrypted mail; decrypt it in its mail program, and save it from there"
# What answers begin with in a language whose prefixes aren't known: "VS: ", "Ats: ".
_SHORT_PREFIX = re.compile(r"[^\W\d_]{1,4}\s?:")
_DESCRIPTION = re.compile(r"^DESCRIPTION(?:;[^:\n]{0,500})?:([^\n]{0,100000})", re.IGNORECASE | re.MULTILINE)


def read_email(
    content: bytes, name: str = "mail", encoding: str | None = None, *, ceilings: Ceilings = USUAL
) -> Document:
    """Read an e-mail: its writer's own words.

    Parameters
    ----------
    content : bytes
        The file of a mail, its head and its body.
    name : str
        What an error names.
    encoding : str, optional
        That of its text; None takes what it says.
    ceilings : Ceilings
        How much of it is read.

    Returns
    -------
    Document
        The title is the subject without "Re:", the author the sender, the date ISO 8601. What the mail quotes, its
        signature, notices and attachments are left out, by the habits of mail programs in 34 languages. Where a mail
        only sends another one on, the text and the author are those of that. Of a list's digest each mail's words are
        read, under a heading of its subject and its writer.

    Raises
    ------
    InputError
        If it is no mail that can be read, encrypted, or over a ceiling.
    MissingDependencyError
        If it is in HTML only, and the extra ``html`` isn't installed.

    Notes
    -----
    Under 1 ms for a mail of 200 words; linear in its length.
    """
    watch = Watch(ceilings, name)
    watch.look("mail", len(content) / MEGA)
    with reading(name, "an e-mail"):
        return watched(_read(content, name, encoding), watch)


def _read(content: bytes, name: str, encoding: str | None) -> Document:
    """Read the bytes of a mail."""
    outer = read_message(content)
    mails = _mails_in(outer, name, encoding) if _DIGESTED.search(content) else []
    return _digest(outer, mails, name, encoding) if mails else _document(outer, name, encoding)


def _mails_in(outer: Message, name: str, encoding: str | None) -> list[Message]:
    """Return the mails of a list's digest, of either form: parts of MIME, or parted by rules as RFC 1153 has it."""
    found = parts_of(outer)
    if DIGEST in found:
        held = [part.get_payload() for part in found[DIGEST].get_payload() if not isinstance(part, str)]
        return [mail for each in held if isinstance(each, list) for mail in each[:1] if not isinstance(mail, str)]
    _, _, rest = text_of(found.get("text/plain"), name, encoding).partition(f"\n{_PREAMBLE}\n")
    mails = [read_message(piece.strip().encode("utf-8", "replace")) for piece in _BETWEEN.split(rest)]
    return [mail for mail in mails if "from" in mail and "date" in mail]


def _digest(outer: Message, mails: Iterable[Message], name: str, encoding: str | None) -> Document:
    """Return the document of a digest: the words of each mail in it, its subject and its writer above them."""
    blocks: list[tuple[str, str]] = []
    for mail in mails:
        with suppress(InputError):
            each = _document(mail, name, encoding)
            head = ", ".join(filter(None, (each.title, each.author)))
            blocks += [("head", head or "-"), *[("", part) for part in each.text.split("\n\n") if part]]
    text, headings, _ = written(blocks)
    title, date = _subject(field_of(outer, "subject")) or None, _date(field_of(outer, "date"))
    return Document(text, title, date=date, headings=headings)


def _document(outer: Message, name: str, encoding: str | None) -> Document:
    """Return the document of a mail."""
    if outer.get_content_type() in LOCKED:
        raise InputError(name, _ENCRYPTED)
    mail, found = innermost(outer)
    text, markup = found.get("text/plain"), found.get("text/html")
    kin = next((part.get_content_charset() for part in (text, markup) if part is not None), None)
    fields = {
        "subject": field_of(outer, "subject", kin),
        "from": field_of(mail, "from", kin),
        "date": field_of(outer, "date"),
    }
    # A list's footer below HTML is no other form of it.
    text = None if text in below(mail, markup) else text
    texts = [text, *[part for part in below(mail, text) if part.get_content_type() == "text/plain"]]
    bodies = ["\n\n".join([text_of(part, name, encoding) for part in texts]), text_of(markup, name, encoding)]
    # Programs for telephones put an empty text beside the HTML.
    text = text if bodies[0].strip() or markup is None else None
    known = {
        "title": _subject(fields["subject"]) or None,
        "author": _person(fields["from"]),
        "date": _date(fields["date"]),
    }
    body = bodies[0]
    if markup is not None and (text is None or len(body.strip()) < LITTLE_TEXT):
        from ..shown import is_page, lines_of

        if text is None and is_page(bodies[1]):
            from ..html.reader import read_html

            page = read_html(bodies[1], source=name)
            return page.replace(**{key: value for key, value in known.items() if value is not None})
        shown = lines_of(bodies[1])
        body = shown if text is None or _is_stopgap(body, shown) else body
    if text is None and markup is None:
        body = _described(text_of(found.get("text/calendar"), name, encoding))
    elif body.lstrip().startswith(_ARMOUR):
        raise InputError(name, _ENCRYPTED)
    words = own_words(
        body, known["author"], _answered(outer, fields["subject"]), is_sent_on=says_sent_on(fields["subject"])
    )
    # A list's footer stands beside what it doesn't read.
    if not words.text and not found.keys().isdisjoint(LOCKED):
        raise InputError(name, _ENCRYPTED)
    author = _person(words.writer) if words.writer else known["author"]
    return Document(words.text, known["title"], author=author, date=known["date"])


def _is_stopgap(plain: str, shown: str) -> bool:
    """Whether plain text stands only for programs that show no HTML, and the words are in the other part."""
    if len(shown) <= len(plain):
        return False
    words = set(re.findall(r"\w+", plain.lower()))
    shared = words & set(re.findall(r"\w+", shown.lower()))
    return len(shown) > MUCH_MORE * len(plain) or len(shared) < SHARED * len(words)


def _described(calendar: str) -> str:
    """Return what an invitation says, "" where it says nothing; long lines go on behind a space."""
    found = _DESCRIPTION.search(re.sub(r"\n[ \t]", "", calendar))
    if found is None:
        return ""
    lines = re.sub(r"\\[nN]", "\n", found[1])
    return re.sub(r"\\([,;\\])", r"\1", lines)


@cache
def _prefix() -> re.Pattern[str]:
    """Return what finds "Re:" and its like before a subject, in all languages."""
    words = sorted({word for row in phrases("PREFIXES") for word in row}, key=lambda word: (-len(word), word))
    return re.compile(
        rf"(?:\s{{0,9}}(?:{'|'.join(map(re.escape, words))})\s{{0,3}}(?:\[\d{{1,3}}\])?\s{{0,3}}[:：])+\s{{0,9}}",
        re.IGNORECASE,
    )


def _subject(said: str) -> str:
    """Return a subject without what answers and lists put before it: "Re: [Harbour] Re: The ferry"."""
    while found := _prefix().match(said) or re.match(r"\[[^\]]{1,40}\]\s{1,9}(?=\S)", said):
        said = said[found.end() :]
    return said


def _answered(mail: Message, said: str) -> str | None:
    """Return on what the mail is that a mail answers, None where it answers none; a speaker's talk has a head, too."""
    is_answer = "in-reply-to" in mail or "references" in mail or _SHORT_PREFIX.match(said) or _prefix().match(said)
    return _subject(said) if is_answer else None


def _person(said: str) -> str | None:
    """Return the name of a person, or the address where there is none."""
    from email.utils import parseaddr

    said = " ".join(said[:LONGEST_FIELD].split())
    name, address = parseaddr(said) if "@" in said else (said, "")
    return " ".join(name.strip("'\"").split()) or address or said or None


def _date(said: str) -> str | None:
    """Return a date of a mail as ISO 8601, None where it is none."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(said[:100]).isoformat() if said else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None

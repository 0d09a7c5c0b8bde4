"""From bytes to text: which encoding they are in, by what they say of themselves, or an error that says so."""

from __future__ import annotations

import codecs
import re
from warnings import warn

from ..errors import InputError, SummarizerWarning
from .latin import latin

# UTF-32's little-endian mark begins with UTF-16's: it is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Where a page says one, it is in the other: what the WHATWG's Encoding Standard has browsers do.
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
# In ASCII letters: bytes that are valid UTF-8 all the same.
_JAPANESE = b"\x1b$B"  # it switches to Japanese letters there, and no other text has that
_STATEFUL = ("iso2022_jp", "iso2022_kr", "hz", "utf-7")
# What texts on disks and pages is in, single bytes by region first. With all of Python's 90 to choose from, two of 26
# short samples in 12 languages were read wrong (Polish as iso8859-10, Turkish as cp775); with these, none.
LIKELY = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2 koi8_r koi8_u "
    "cp932 euc_jp iso2022_jp gb18030 big5 cp949 cp874 cp866 iso8859_5"
).split()
# Letters beyond ASCII that are right in UTF-8, for each byte that isn't: in the single bytes of another encoding they
# are a third of the slips at most (Russian in cp866), in a text of UTF-8 with a slip there are dozens.
FEWEST_FOR_SLIP = 3
# How dashes and quotation marks begin in UTF-8: no words of a single byte's encoding have these two side by side ("â€",
# a small and a capital letter), so that one outweighs a slip.
_DASHES = b"\xe2\x80"
# Bytes that no encoding by region has a use for where nothing else is beyond ASCII: they are slips.
_STRAYS = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
_MARKS_OF_TEXT = frozenset("’“”«»„…–—")
# Zeros among pairs of bytes that make UTF-16 of a text, whose spaces alone are 13 %; those on the other side that are
# slips; bytes for each zero, and characters for each that is none, of a text in another encoding.
FEWEST_ZEROS, FEW_ZEROS, BYTES_A_ZERO, LETTERS_A_SLIP = 0.03, 0.1, 1000, 100
# Shares of letters, white space and marks, and of white space alone, that a page has at least.
LETTERS_IN_TEXT, SPACES_IN_TEXT = 0.9, 0.01
# Python's own codecs of text that no text is in: they raise on anything, or run through it again and again.
_NO_TEXTS = frozenset("idna punycode undefined unicode_escape raw_unicode_escape mbcs oem".split())
# Beginnings of files that hold no text to read, and what they are.
_BINARIES = (
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"), (b"OggS", "a media file"), (b"ID3", "a sound file"), (b"PK\x03\x04", "a ZIP archive"),
    (b"7z\xbc\xaf", "a 7z archive"), (b"\x1f\x8b", "compressed with gzip"), (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ\0", "compressed with xz"), (b"\x28\xb5\x2f\xfd", "compressed with zstd"), (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls, .ppt), or one with a password"),
    (b"SQLite format 3\0", "a database"), (b"{\\rtf", "rich text (.rtf)"), (b"%!PS", "PostScript"),
)  # fmt: skip


def decode(content: bytes, source: str, encoding: str | None = None, declared: str | None = None) -> str:
    """Return the text that bytes hold.

    Parameters
    ----------
    content : bytes
        All of it.
    source : str
        What an error names.
    encoding : str, optional
        The encoding, where it is known: then nothing else is tried.
    declared : str, optional
        What a header or the page itself says; believed unless a byte order mark or UTF-8 says otherwise.

    Returns
    -------
    str

    Raises
    ------
    InputError
        If the bytes are no text, or in no encoding that can be told.

    Notes
    -----
    In order: a byte order mark; what is declared, where it is written in ASCII letters; UTF-8; what is declared; UTF-16
    without a mark, by its zeros; a guess, with a `SummarizerWarning`: our own where most letters are ASCII's, else
    charset-normalizer's, where that is installed.
    A stray byte in UTF-8 is one replacement character, and a warning says how many there are.
    """
    if encoding is not None:
        if (name := known(encoding)) is None:
            raise InputError(source, f"no encoding is called {encoding!r}; give one of Python's, such as cp1252")
        return _strict(content, source, name)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content, source, name)
    refuse_binary(content, source)
    said = known(declared) if declared else "iso2022_jp" if _JAPANESE in content else None

    if said in _STATEFUL and (text := _tried(content, said)) is not None:
        return text
    if b"\0" not in content:
        return _single(content, source, said)
    if (wide := _wide(content)) is not None:
        return wide
    if content.count(0) <= 1 + len(content) // BYTES_A_ZERO and (text := _tried(content, "utf-8")) is not None:
        return text  # a stray zero
    raise InputError(source, "a binary file; pass text, HTML, Markdown, PDF, .docx or e-mail")


def _single(content: bytes, source: str, said: str | None) -> str:
    """Return the text of bytes without zeros: UTF-8, with a slip in it perhaps, what is declared, or a guess."""
    if (text := _tried(content, "utf-8")) is not None:
        return text
    if said is None and (text := _slipped(content, source)) is not None:
        return text
    if said:
        # A page with a slip in it is read all the same, as browsers do; no text is made of slips alone.
        text = content.decode(_WIDER.get(said, said), "replace")
        if text.count("\ufffd") <= len(text) // LETTERS_A_SLIP:
            return text
    return _guessed(content, source)


def refuse_binary(content: bytes, source: str) -> None:
    """Raise InputError where the first bytes are those of a file that holds no text."""
    for start, kind in _BINARIES:
        # A text may begin with "ID3" as well, but has no control characters.
        if content.startswith(start) and not (start.isalnum() and content.isascii() and b"\0" not in content):
            raise InputError(source, f"{kind}; pass text, HTML, Markdown, PDF, .docx or e-mail")


def declared_in(content: bytes) -> str | None:
    """Return the encoding that a page's first 2,048 bytes declare, as HTML or XML does."""
    head = content[:2048]
    found = re.search(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})""", head, re.IGNORECASE)
    found = found or re.match(rb"""\s{0,99}<\?xml[^>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})""", head)
    return found.group(1).decode("ascii") if found else None


def known(name: str) -> str | None:
    """Return Python's name of an encoding that texts are in, None where it has none."""
    try:
        codec = codecs.lookup(name.strip())
    except (LookupError, ValueError):
        return None
    return codec.name if codec._is_text_encoding and codec.name.replace("-", "_") not in _NO_TEXTS else None


def _tried(content: bytes, name: str) -> str | None:
    """Return the text in an encoding, None where it isn't in that."""
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _strict(content: bytes, source: str, name: str) -> str:
    """Return the text in an encoding, or say where it isn't in that; UTF-8 may have a slip in it."""
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        if name.startswith("utf-8") and (text := _slipped(content, source)) is not None:
            return text.removeprefix("\ufeff") if name == "utf-8-sig" else text
        reason = f"not {name.upper().removesuffix('-SIG')} at byte {error.start}: {error.reason}"
        raise InputError(source, reason) from error


def _slipped(content: bytes, source: str) -> str | None:
    """Return the text of UTF-8 that has slips in it, and warn of them; None where they are too many to be that."""
    text = content.decode("utf-8", "replace")
    found = text.count("\ufffd")
    slips = found - content.count("\ufffd".encode())
    right = len(text) - len(text.encode("ascii", "ignore")) - found
    is_ascii = right == 0 and not content.translate(None, _STRAYS + bytes(range(128))) and slips * 200 < len(content)
    evidence = right + (FEWEST_FOR_SLIP - 1) * content.count(_DASHES)
    if not is_ascii and (right == 0 or evidence < FEWEST_FOR_SLIP * slips):
        return None
    many = f"{slips} bytes that aren't UTF-8 are" if slips > 1 else "a byte that isn't UTF-8 is"
    warn(f"{source}: {many} read as \ufffd", SummarizerWarning, stacklevel=2)
    return text


def _wide(content: bytes) -> str | None:
    """Return the text of UTF-16 without a byte order mark: every second byte of Latin letters and spaces is a zero."""
    sample = content[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) // 2
    if max(even, odd) < FEWEST_ZEROS * pairs or min(even, odd) > FEW_ZEROS * max(even, odd):
        return None
    text = _tried(content, "utf-16-be" if even > odd else "utf-16-le")
    # Zeros are in numbers and pictures too: what they part has to be words.
    seen = (text or "")[:2000]
    letters = sum([sign.isalnum() or sign.isspace() or sign in _MARKS_OF_TEXT or " " < sign < "\x7f" for sign in seen])
    is_text = letters > LETTERS_IN_TEXT * len(seen) and sum(map(str.isspace, seen)) > SPACES_IN_TEXT * len(seen)
    return text if is_text else None


def _guessed(content: bytes, source: str) -> str:
    """Return the text in the likeliest encoding, and warn that it is a guess."""
    name = latin(content)
    text, name = _by_charset_normalizer(content, source) if name is None else (content.decode(name), name)
    warn(f"{source}: not UTF-8, read as {name}; pass its encoding where that is wrong", SummarizerWarning, stacklevel=2)
    return text


def _by_charset_normalizer(content: bytes, source: str) -> tuple[str, str]:
    """Return the text in the encoding that charset-normalizer finds the likeliest, and its name."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        place = error.start
    advice = "pass its encoding, or convert it first, as with iconv -f latin1 -t utf-8"
    try:
        from charset_normalizer import from_bytes
    except ImportError as error:
        reason = f'not UTF-8 at byte {place}; {advice}; python -m pip install "get-a-summary[html]" lets it be guessed'
        raise InputError(source, reason) from error
    best = from_bytes(content, cp_isolation=LIKELY).best()

    if best is None:
        raise InputError(source, f"not UTF-8 at byte {place}, and no encoding fits; {advice}")
    text = str(best)
    # Of several that give the same text, the most usual is named.
    return text, next(name for name in [*LIKELY, best.encoding] if _tried(content, name) == text)

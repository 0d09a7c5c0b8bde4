"""From bytes to text: which encoding they are in, by what they say of themselves, or an error that says so."""

from __future__ import annotations

import codecs
import re

from ...errors import InputError, caution
from .disks import corrected
from .latin import latin
from .slips import as_written, doubled, mixed, paired, with_marks
from .wide import eastern, japanese, tried, wide

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
# In ASCII letters: bytes that are valid UTF-8 all the same. The first two switch there, and no other text has that.
_SWITCHES = ((b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"), (b"\x1b$)C", "iso2022_kr"), (b"~{", "hz"))
_STATEFUL = ("iso2022_jp", "iso2022_kr", "hz", "utf-7")
# Letters in UTF-7, of which three are no accident.
_UTF_7 = re.compile(rb"\+[A-Za-z0-9+/]{3,2000}-?")
FEWEST_UTF_7 = 3
# Names that pages and mails have for encodings, and Python hasn't.
_ALIASES = {
    "x-sjis": "cp932", "windows-31j": "cp932", "x-gbk": "gbk", "ansi": "cp1252", "utf8mb4": "utf-8",
    "unicode": "utf-8", "iso-8859-8-i": "iso8859-8",
}  # fmt: skip
# What texts on disks and pages is in, single bytes by region first. With all of Python's 90 to choose from, two of 26
# short samples in 12 languages were read wrong (Polish as iso8859-10, Turkish as cp775); with these, none.
LIKELY = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2 koi8_r koi8_u "
    "cp932 euc_jp iso2022_jp gb18030 big5 cp949 cp874 cp866 iso8859_5 iso8859_6"
).split()
# Letters beyond ASCII that are right in UTF-8, for each byte that isn't: in the single bytes of another encoding they
# are a third of the slips at most (Russian in cp866), in a text of UTF-8 with a slip there are dozens.
FEWEST_FOR_SLIP = 3
# How dashes and quotation marks begin in UTF-8: no words of a single byte's encoding have these two side by side ("â€",
# a small and a capital letter), so that one outweighs a slip.
_DASHES = b"\xe2\x80"
# So begin accented letters among English ones: "Ã©" is no beginning of a word's either.
_ACCENTED = re.compile(rb"\xc3[\x80-\xbf]")
_ASCII = bytes(range(128))
# Letters for each byte beyond ASCII in such a text.
FEWEST_PLAIN = 10
# Bytes that no encoding by region has a use for where nothing else is beyond ASCII: they are slips.
_STRAYS = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
# Bytes for each zero, and characters for each that is none, of a text in another encoding.
BYTES_A_ZERO, LETTERS_A_SLIP = 1000, 100
# Letters beyond ASCII, for each in it, past which a page isn't in the Latin letters that it declares.
MOST_BEYOND = 0.5
# Python's own codecs of text that no text is in: they raise on anything, or run through it again and again.
_NO_TEXTS = frozenset("idna punycode undefined unicode_escape raw_unicode_escape mbcs oem".split())
# Beginnings of files that hold no text to read, what they are, and the way out.
_OCR, _WRITTEN, _UNPACKED = "it needs OCR first", "it has to be transcribed first", "unpack it first"
_OTHER = "pass text, HTML, Markdown, PDF, .docx or e-mail"
_BINARIES = (
    (b"\x89PNG", "a PNG image", _OCR), (b"\xff\xd8\xff", "a JPEG image", _OCR), (b"GIF8", "a GIF image", _OCR),
    (b"RIFF", "a media file", _WRITTEN), (b"OggS", "a media file", _WRITTEN), (b"ID3", "a sound file", _WRITTEN),
    (b"PK\x03\x04", "a ZIP archive", _UNPACKED), (b"7z\xbc\xaf", "a 7z archive", _UNPACKED),
    (b"\x1f\x8b", "compressed with gzip", _UNPACKED), (b"BZh", "compressed with bzip2", _UNPACKED),
    (b"\xfd7zXZ\0", "compressed with xz", _UNPACKED), (b"\x28\xb5\x2f\xfd", "compressed with zstd", _UNPACKED),
    (b"\x7fELF", "a program", _OTHER), (b"SQLite format 3\0", "a database", _OTHER),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls, .ppt), or one with a password",
     "save it as .docx, a table as CSV, slides as PDF"),
    (b"{\\rtf", "rich text (.rtf)", _OTHER), (b"%!PS", "PostScript", "make a PDF of it first, as with ps2pdf"),
)  # fmt: skip
# What is in an archive that is a table or slides, in its first kilobytes or in the list at its end.
_OFFICE = (
    (b"xl/", "a spreadsheet; save it as CSV"), (b"ppt/", "slides; save them as PDF"),
    (b"opendocument.spreadsheet", "a spreadsheet; save it as CSV"),
    (b"opendocument.presentation", "slides; save them as PDF"),
)  # fmt: skip
_AT_EITHER_END = 8192


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
            raise InputError(source, f"no encoding is called {encoding!r:.80}; give one of Python's, such as cp1252")
        return _strict(content, source, name)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _marked(content, source, name)
    refuse_binary(content, source)
    said = known(declared) if declared else _switched(content)

    if said in _STATEFUL and (text := tried(content, said)) is not None:
        return text
    if b"\0" not in content:
        return _single(content, source, said if said and _has_ascii(said) else None)
    if (text := wide(content)) is not None:
        return text
    # Disks fill the last block of a file with zeros.
    shorter = content.rstrip(b"\0")
    zeros = shorter.count(0)
    if shorter and zeros <= 1 + len(shorter) // BYTES_A_ZERO and tried(shorter, "utf-8") is not None:
        caution(f"{source}: {'a zero is' if len(content) - len(shorter) + zeros == 1 else 'zeros are'} left out")
        return _single(shorter.replace(b"\0", b""), source, said)
    raise InputError(source, f"a binary file; {_OTHER}")


def _switched(content: bytes) -> str | None:
    """Return the encoding whose switches are in some bytes, None without any; their first bytes are rare."""
    return next((name for sign, name in _SWITCHES if sign[:1] in content and sign in content), None)


def _single(content: bytes, source: str, said: str | None) -> str:
    """Return the text of bytes without zeros: UTF-8, with a slip in it perhaps, what is declared, or a guess."""
    # DOS ended a file so.
    content = content.rstrip(b"\x1a")
    if (text := tried(content, "utf-8")) is None:
        text = tried(content := paired(content), "utf-8")
    if text is not None:
        return _undone(text, content, source)
    if said is None and (text := _slipped(content, source)) is not None:
        return text
    if said and not _is_other(content, said):
        # A page with a slip in it is read all the same, as browsers do; no text is made of slips alone.
        text = content.decode(_WIDER.get(said, said), "replace")
        if text.count("\ufffd") <= len(text) // LETTERS_A_SLIP:
            return text
    return _guessed(content, source)


def _undone(text: str, content: bytes, source: str) -> str:
    """Return a text of UTF-8, that which it was before where it was written twice; UTF-7 is refused."""
    if (first := doubled(content)) is not None:
        caution(f"{source}: UTF-8 that was written twice is read as it was before")
        return first
    if not text.isascii():
        # Files that are put behind each other leave their marks among the words.
        return as_written(text.replace("\ufeff", ""), content)
    if "+" in text and len(_UTF_7.findall(content)) >= FEWEST_UTF_7:
        other = tried(content, "utf-7") or ""
        beyond = [sign for sign in other if sign > "\x7f"]
        # A telephone's number becomes signs for private use.
        if beyond and all(sign.isprintable() for sign in beyond):
            reason = 'UTF-7, as it seems; pass encoding="utf-7", or convert it first, as with iconv -f utf-7 -t utf-8'
            raise InputError(source, reason)
    return text


def _has_ascii(said: str) -> bool:
    """Whether an encoding writes ASCII's letters as they are: what says "utf-16" or "cp500" in these isn't in it."""
    return said not in _STATEFUL and "a".encode(said) == b"a"


def _is_other(content: bytes, said: str) -> bool:
    """Whether a text that is said to be in Latin letters has mostly others: Russian in a template of the West's."""
    letters = len(re.findall(rb"[A-Za-z]", re.sub(rb"<[^<>]{0,2000}>", b"", content)))
    return said in ("cp1252", "iso8859-1", "ascii") and len(content.translate(None, _ASCII)) > MOST_BEYOND * letters


def refuse_binary(content: bytes, source: str) -> None:
    """Raise InputError where the first bytes are those of a file that holds no text."""
    for start, kind, way in _BINARIES:
        # A text may begin with "ID3" as well, but has no control characters.
        if content.startswith(start) and not (start.isalnum() and content.isascii() and b"\0" not in content):
            ends = content[:_AT_EITHER_END] + content[-_AT_EITHER_END:] if way is _UNPACKED else b""
            raise InputError(source, next((told for sign, told in _OFFICE if sign in ends), f"{kind}; {way}"))


def declared_in(content: bytes) -> str | None:
    """Return the encoding that a page's first 2,048 bytes declare, as HTML or XML does."""
    head = content[:2048]
    found = re.search(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})""", head, re.IGNORECASE)
    found = found or re.match(rb"""\s{0,99}<\?xml[^>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})""", head)
    return found.group(1).decode("ascii") if found else None


def known(name: str) -> str | None:
    """Return Python's name of an encoding that texts are in, None where it has none."""
    name = name.strip().lower()
    try:
        codec = codecs.lookup(_ALIASES.get(name, name))
    except (LookupError, ValueError):
        return None
    return codec.name if codec._is_text_encoding and codec.name.replace("-", "_") not in _NO_TEXTS else None


def _strict(content: bytes, source: str, name: str) -> str:
    """Return the text in an encoding, or say where it isn't in that; UTF-8 may have a slip in it."""
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        if name.startswith("utf-8") and (text := _slipped(content, source)) is not None:
            return text.removeprefix("\ufeff") if name == "utf-8-sig" else text
        reason = f"not {name.upper().removesuffix('-SIG')} at byte {error.start}: {error.reason}"
        raise InputError(source, reason) from error


def _marked(content: bytes, source: str, name: str) -> str:
    """Return the text behind a byte order mark, perhaps with slips in it: half of a sign at the end of what was cut."""
    if name == "utf-8-sig" or tried(content, name) is not None:
        return _strict(content, source, name)
    text = content.decode(name, "replace")
    slips = text.count("\ufffd")
    if slips > 1 + len(text) // LETTERS_A_SLIP or slips == len(text):
        return _strict(content, source, name)
    caution(f"{source}: not whole {name.upper()}, slips in it: {slips}")
    return text


def _slipped(content: bytes, source: str) -> str | None:
    """Return the text of UTF-8 that has slips in it, and warn of them; None where they are too many to be that."""
    text, marks = with_marks(content)
    found = text.count("\ufffd")
    slips = marks + found - content.count("\ufffd".encode())
    right = len(text) - len(text.encode("ascii", "ignore")) - found - marks
    is_ascii = right == 0 and not content.translate(None, _STRAYS + _ASCII) and slips * 200 < len(content)
    sure = content.count(_DASHES)
    if len(content) > FEWEST_PLAIN * len(content.translate(None, _ASCII)):
        sure += len(_ACCENTED.findall(content))
    evidence = right + (FEWEST_FOR_SLIP - 1) * sure
    if not is_ascii and (right == 0 or evidence < FEWEST_FOR_SLIP * slips):
        return None
    many = f"{slips} bytes that aren't UTF-8 are" if slips > 1 else "a byte that isn't UTF-8 is"
    caution(f"{source}: {many} read as {'cp1252' if slips == marks else chr(0xFFFD)}")
    return text


def _guessed(content: bytes, source: str) -> str:
    """Return the text in the likeliest encoding, and warn that it is a guess."""
    name = latin(content) or japanese(content)
    if name is None and (text := eastern(content)) is not None:
        return text
    text, name = _by_charset_normalizer(content, source) if name is None else (content.decode(name), name)
    caution(f"{source}: not UTF-8, read as {name}; pass its encoding where that is wrong")
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

    if best is None and (found := mixed(content)) is not None:
        return found[0], f"UTF-8 with {found[1]} bytes of cp1252"
    if best is None:
        raise InputError(source, f"not UTF-8 at byte {place}, and no encoding fits; {advice}")
    text = str(best)
    better = corrected(content, best.encoding)
    if better is not None and (other := tried(content, better)) is not None:
        return other, better
    # Of several that give the same text, the most usual is named.
    return text, next(name for name in [*LIKELY, best.encoding] if tried(content, name) == text)

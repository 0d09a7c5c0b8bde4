"""From what isn't a text but stands for one to a warning that says what to call."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import caution

_ADDRESS = re.compile(r"(?:https?://|www\.(?=\S{1,200}\.))\S+$", re.IGNORECASE)
# "example.org/news" without a word beside it; "./texts", "~/a", "/home/ina".
_BARE_ADDRESS = re.compile(r"(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,20}/\S*$", re.IGNORECASE)
_PATH = re.compile(r"(?:\.{1,2}|~)?/[^\s/]\S*$|[A-Za-z]:\\\S+$")
_OTHER_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]{1,20})://\S+$", re.IGNORECASE)
_MARKUP = re.compile(r"\s{0,99}<(?:!doctype|!--|\?xml|/?[a-z][a-z0-9]{0,20})\b[^<]{0,2000}>?", re.IGNORECASE)
_CLOSED = re.compile(r"</[a-z][a-z0-9]{0,20}\s{0,9}>|<(?:p|br|html|body)\b", re.IGNORECASE)
# Of one word or a path, and an ending that a reader knows: "See page.html" is a sentence, however short.
_FILES = frozenset(
    ".txt .text .html .htm .xhtml .md .markdown .pdf .docx .eml .mbox .srt .vtt .rtf .odt .epub .doc .xml".split()
)
_LONGEST = 300
# How files begin that were read as text, or fetched, and what to call for each.
_OF_FILES = tuple(
    (re.compile(begins, re.IGNORECASE), f"the text is {what}; pass {way}")
    for begins, what, way in (
        (r"%PDF-\d", "a PDF's bytes", "its path or its bytes: summarize(read_pdf(path))"),
        (r"\{\\rtf\d", "rich text", "its path: summarize(read_file(path))"),
        (r"\{\s{0,99}\"[^\"\n]{1,100}\"\s{0,9}:", "JSON", 'the field that holds words: json.loads(text)["text"]'),
        (
            r"\s{0,9}+(?:<\?xml[^<>]{0,200}+>\s{0,9}+)?<(?:rss|feed|rdf:RDF)\b",
            "a feed",
            "digest(read_feed(text)), or summarize each of its items",
        ),
    )
)


# What reads what a text only names, or is the source of.
_READERS = ("read_file", "read_url", "read_html")


def warn_of(text: str, *, is_page: bool = False, is_of_many: bool = False) -> bool:
    """Warn where a text is an address, a file's name or a page's markup: none is read without being asked for.

    Parameters
    ----------
    text : str
    is_page : bool
        Whether a page was asked for, of which markup is what it should be.
    is_of_many : bool
        Whether it was passed among others, where ``read=`` takes what reads them all.

    Returns
    -------
    bool
        Whether it is such a text.
    """
    # Said, and read as it is: whoever means it so loses nothing.
    said = _mistaken(text.strip()) if len(text) <= _LONGEST else None
    if said is None and not is_page:
        said = next((way for begins, way in _OF_FILES if begins.match(text)), None)
    if said is None and not is_page and _MARKUP.match(text) and _CLOSED.search(text[:100_000]):
        said = "the text is HTML, and its tags would be read as words; pass summarize(read_html(text))"
    if said is not None:
        ways = [f"; for all of them pass read={read} as well" for read in _READERS if is_of_many and read in said]
        caution("".join([said, *ways]))
    return said is not None


def _mistaken(text: str) -> str | None:
    """Return what to call for an address or a file's name."""
    if _ADDRESS.match(text) or (_BARE_ADDRESS.match(text) and PurePath(text).suffix.lower() not in _FILES):
        address = text if "://" in text else f"https://{text}"
        return f"the text is an address, and nothing is fetched; pass summarize(read_url({address!r}))"
    if found := _OTHER_ADDRESS.match(text):
        return (
            f"the text is an address of {found[1].lower()}, and none such is fetched; "
            "save what is there as a file, and pass summarize(read_file(path))"
        )
    # "See page.html" is a sentence: a name has few spaces, or a folder before it.
    name = PurePath(text)
    is_name = " " not in name.name or "/" in text or "\\" in text or text.count(" ") < 3
    is_file = name.suffix.lower() in _FILES and name.stem and is_name and not text.startswith("<")
    if "\n" not in text and (is_file or _PATH.match(text)):
        return f"the text is the name of a file, and none is read; pass summarize(read_file({text!r}))"
    return None

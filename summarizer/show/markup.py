"""From any text to HTML, Markdown or a terminal's line that shows it and does nothing else."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# What no HTML document can hold: a parser would put U+FFFD in its place, and take a carriage return for a line feed.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
# Marks that turn the direction of what follows them, until something closes them.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def escape(text: str) -> str:
    """Return HTML whose text content is the text; NUL and lone surrogates, which HTML can't hold, become U+FFFD.

    `html.escape` does the same for three signs, and imports all of HTML's entities for it (2 ms).
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return escaped if escaped.isascii() and "\0" not in escaped else _UNWRITABLE.sub("\ufffd", escaped)


def attribute(text: str) -> str:
    """Return a text as it stands between the double quotes of an attribute."""
    return escape(text).replace('"', "&quot;")


def unquoted(text: str) -> str:
    """Return a text as it may stand anywhere in a page, between quotes of either kind too: none stands in it."""
    return attribute(text).replace("'", "&#39;")


def unquoted_list(texts: Sequence[str], language: str, whole: str, title: str | None = None) -> str:
    """Return texts as a list for a template, which may put it between the quotes of an attribute as well.

    Parameters
    ----------
    texts : sequence of str
        An item each.
    language : str
        The code of their language, "" where it isn't known.
    whole : str
        The text that tells their direction.
    title : str, optional
        What stands above them.
    """
    attributes = (f" lang={language}" if language else "") + (" dir=rtl" if is_right_to_left(whole) else "")
    head = f"<p{attributes}><strong>{unquoted(title)}</strong></p>" if title else ""
    return f"{head}<ol{attributes}><li>{'</li><li>'.join(map(unquoted, texts))}</li></ol>"


def inert(text: str) -> str:
    """Return HTML of a text whose marks of direction end with it.

    An isolate alone isn't enough: a lone U+2069 closes it. A box of its own is a paragraph of its own.
    """
    escaped = escape(text)
    if escaped.isascii() or not _TURNING.search(escaped):
        return escaped
    return f'<bdi style="display:inline-block">{escaped}</bdi>'


def is_right_to_left(text: str) -> bool:
    """Whether a text is written from right to left, judged by its first 2,000 characters."""
    head = text[:_HEAD]
    return not head.isascii() and len(_RIGHT_TO_LEFT.findall(head)) > len(head) / _SHARE


# Characters that tell a text's direction, and what part of them has to be of such a script.
_HEAD, _SHARE = 2000, 3


def markdown(text: str) -> str:
    """Fold white space, and keep Markdown from reading signs as markup."""
    line = " ".join(text.split())
    # Anywhere: signs that open markup. First in a line: what makes it a heading, an item or a number of a list.
    marked = re.sub(r"([\\`*_{}\[\]<>|~&$])", r"\\\1", line)
    return (
        re.sub(r"^(#+|[-+]|\d+(?=[.)]))", r"\\\1", marked)
        if not line[:1].isdigit()
        else re.sub(r"^(\d+)([.)])", r"\1\\\2", marked)
    )

"""From a built page's bytes to the same page with a summary in its article, and nothing else changed."""

from __future__ import annotations

import re

from ..readers.encoding.decode import declared_in, decode, refuse_binary
from ..readers.html.parse import parsed, without_seams
from ..readers.html.reader import read_html
from ..show.markup import attribute
from .block import block, is_utf8, without_blocks
from .hydration import is_taken_over
from .places import outermost, places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..document import Document
    from ..summary import Summary
    from .places import Place
    from .settings import Settings

SUMMARIZED, THIN, WITHOUT = "summarized", "too thin", "without such an element"
OWN, ODD, UNDONE = "with a widget of its own", "not as browsers read it", "without a summary again"
NEVER = "that had none"
UNNAMED = "in an encoding that it doesn't name"
CHANGED = "with a summary that somebody has changed"
TAKEN_OVER = "rendered anew in the browser by an application, which throws summaries out"
AMP = "AMP, which allows no such element"
# Bytes that a page begins with which names its encoding by them.
_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
# How a page says that it is AMP: one with elements that AMP doesn't know is shown by nobody's cache.
_OF_AMP = ("amp", "\N{HIGH VOLTAGE SIGN}")
# Where a page's own elements of that name are, and ours.
_ANY, _BUILT = "get-a-summary", "get-a-summary[data-built]"

_HEADINGS = "h1, h2, h3, h4, h5, h6"
# Fewer pages that headings lead to make no list of articles, nor do headings with more letters below each than
# generators show of one, 70 words and the rest of a sentence.
_TEASERS, _LONGEST = 3, 500
# What leads to a place of a page, to the page asked otherwise, to another site, to a mailbox.
_ELSE = re.compile(r"[#?]|^[a-zA-Z][\w+.-]*:|^//")


def summarized(content: bytes, settings: Settings, script: str, name: str) -> tuple[bytes, str]:
    """Return a page with its summary, and what came of it.

    Parameters
    ----------
    content : bytes
        The page, with a summary of an earlier run or without.
    settings : Settings
    script : str
        The widget's address as the page has to say it; "" for none.
    name : str
        What an error calls it.

    Returns
    -------
    content : bytes
        Where there is no summary to be had, the page without that of an earlier run.
    outcome : str

    Raises
    ------
    InputError
        If it is no text.
    """
    clean, _, reason = _without_ours(content, name)
    if reason:
        return content, reason
    refuse_binary(clean, name)
    if not _has_an_encoding(clean):
        return clean, UNNAMED
    # Two bytes a letter, or zeros that no reader sees: nothing is found in it by its bytes.
    if b"\0" in clean:
        return clean, ODD
    text = decode(clean, name, declared=declared_in(clean))
    tree = parsed(text)[0]
    if any(name in tree.root.attributes for name in _OF_AMP):
        return clean, AMP
    found = places(clean, text, settings.into, settings.after)
    if found is None:
        return clean, ODD
    if not found:
        return clean, WITHOUT
    if any(place.node.css_first(_ANY) is not None for place in found):
        return clean, OWN
    if is_taken_over(clean, tree, found):
        return clean, TAKEN_OVER

    head = tree.head if len(found) == 1 else None
    languages = languages_of(found)
    summaries = [
        _summary(place.node, head, language, settings) for place, language in zip(found, languages, strict=True)
    ]
    if not any(summaries):
        return clean, THIN
    made = _with_blocks(clean, found, summaries, languages, script)
    return (made, SUMMARIZED) if _is_all_the_same(made, tree, summaries, settings, name) else (clean, ODD)


def undone(content: bytes, name: str = "the page") -> tuple[bytes, str]:
    """Return a page as it was before it was given summaries, and what came of it."""
    clean, count, reason = _without_ours(content, name)
    if reason:
        return content, reason
    return clean, UNDONE if count else NEVER


def _without_ours(content: bytes, name: str) -> tuple[bytes, int, str]:
    """Return a page without our summaries, how many there were, and why they have to stay, where they have."""
    clean, count, changed = without_blocks(content)
    if not count + changed:
        return content, 0, ""
    # What only looks like one, in a script, is none.
    if len(parsed(decode(content, name, declared=declared_in(content)))[0].css(_BUILT)) != count + changed:
        return content, 0, ODD
    return clean, count, CHANGED if changed else ""


def _has_an_encoding(content: bytes) -> bool:
    """Whether it is known how browsers read a page: a guess of ours may be another than theirs."""
    is_said = declared_in(content) is not None or content.startswith(_ORDER_MARKS)
    return is_said or content.isascii() or is_utf8(content)


def languages_of(found: Sequence[Place]) -> list[str]:
    """Return what a page says of the language of each of its articles, "" where it says nothing."""
    # What is above several of them is asked once.
    known: dict[int, str] = {}
    languages = []
    for place in found:
        above, node, said = [], place.node, ""
        while node is not None and not said and node.mem_id not in known:
            above.append(node.mem_id)
            said = str(node.attributes.get("lang") or node.attributes.get("xml:lang") or "")
            node = node.parent
        said = said or (known[node.mem_id] if node is not None else "")
        known |= dict.fromkeys(above, said)
        languages.append(said)
    return languages


def _summary(node: Any, head: Any, language: str, settings: Settings) -> Summary | None:
    """Return the summary of an element, None where it is too thin."""
    about = head.html if head is not None else ""
    document = read_html(f'<html lang="{attribute(language)}">{about}<body>{node.html}</body></html>')
    if _is_of_links(node) or _is_of_teasers(node) or not _is_prose(document):
        return None
    summary = settings.summarizer(document, language=settings.language, query=settings.query)
    count = len(summary.all_sentences)
    return summary if summary and settings.least <= count and 2 * len(summary.sentences) < count else None


def _is_of_links(node: Any) -> bool:
    """Whether half of an element's letters are links: generators write a list of articles as paragraphs as well."""
    return 2 * sum(map(_letters, node.css("a[href]"))) >= _letters(node)


def _is_of_teasers(node: Any) -> bool:
    """Whether half of an element is headings that lead to other pages, and a few lines below each: a blog's latest.

    What calls itself an article is one: a round-up, a guide, whose headings lead to more.
    """
    if node.tag == "article":
        return False
    letters, led, leads = 0, [], ""
    for each in outermost(node.css(f"{_HEADINGS}, p")):
        if each.tag != "p":
            leads = _leads_to(each)
            led += [leads] if leads else []
        letters += _letters(each) if leads else 0

    # Who speaks several times is one page.
    return len(set(led)) >= _TEASERS and letters <= _LONGEST * len(led) and 2 * letters >= _letters(node)


def _leads_to(heading: Any) -> str:
    """Return to which other page of the site all of a heading leads, "" for none, a place in it or another site."""
    above = heading.parent
    link = above if above.tag == "a" else heading.css_first("a[href]")
    address = str(link.attributes.get("href") or "") if link is not None else ""
    is_led = address and not _ELSE.search(address) and _letters(link) >= _letters(heading)
    return address if is_led else ""


def _letters(node: Any) -> int:
    """Return how many letters an element has, white space aside."""
    return len("".join(node.text().split()))


def _is_prose(document: Document) -> bool:
    """Whether half of an article's text stands in paragraphs: tables of contents have items alone."""
    kept = [block for block in document.blocks if not block.reason]
    prose = sum([len(block.text) for block in kept if block.kind in ("paragraph", "quote")])
    return 2 * prose >= sum([len(block.text) for block in kept])


def _with_blocks(
    clean: bytes, found: Sequence[Place], summaries: Sequence[Summary | None], languages: Sequence[str], script: str
) -> bytes:
    """Return a page with the summaries in their places."""
    pieces: list[bytes] = []
    reached = 0
    is_ascii = not is_utf8(clean)
    for place, summary, language in zip(found, summaries, languages, strict=True):
        if summary is None:
            continue
        markup = block(summary, place.selector, language, script, is_ascii=is_ascii)
        pieces += (clean[reached : place.at], markup)
        reached = place.at
    return b"".join([*pieces, clean[reached:]])


def _is_all_the_same(
    made: bytes, tree: Any, summaries: Sequence[Summary | None], settings: Settings, name: str
) -> bool:
    """Whether a page's tree is what it was but for the summaries, and each of these lies in its article."""
    after = parsed(decode(made, name, declared=declared_in(made)))[0]
    elements = next(filter(None, [outermost(after.css(selector)) for selector in settings.into]), [])
    has_one = [element.css_first(_BUILT) is not None for element in elements]
    built = after.css(_BUILT)
    for each in built:
        each.decompose()
    is_in_each = has_one == [summary is not None for summary in summaries]
    return is_in_each and without_seams(after.html or "") == without_seams(tree.html or "")

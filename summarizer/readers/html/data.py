"""From a page's data for machines and scripts to the text in them: of an article, questions, posts, a recipe."""

from __future__ import annotations

from html import unescape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .head import Head

# What schema.org calls a text and what texts lie in, in the order of reading.
_TEXTS = ("articleBody", "text", "recipeIngredient")
_PARTS = ("mainEntity", "recipeInstructions", "itemListElement", "acceptedAnswer", "suggestedAnswer", "liveBlogUpdate")
# Comments under an article are none of it; a thread's first post calls the others its comments.
_THREADS = ("DiscussionForumPosting", "SocialMediaPosting")


def text_for_machines(head: Head) -> str:
    """Return the longest text in a page's data, a paragraph a line; markup in it is left to the parser."""
    return max(["\n".join(_texts(each)) for each in head.data], key=len, default="")


def text_behind_a_wall(head: Head) -> str:
    """Return the longest text in the data of a page that says there that it isn't free, as markup."""
    where = _last_part(head.canonical or head.first("og:url"))
    walled = [
        each
        for each in head.data
        # What has another address is a teaser.
        if str(each.get("isAccessibleForFree")).lower() == "false"
        and (not where or _last_part(each.get("url")) in ("", where))
    ]
    return paragraphs(max(["\n".join(_texts(each)) for each in walled], key=len, default=""))


def paragraphs(text: str) -> str:
    """Return a text as markup, a paragraph a line; what is written as markup in markup is that."""
    if "&lt;/p&gt;" in text:
        text = unescape(text)
    return "".join([f"<p>{line}</p>" for line in text.splitlines() if line.strip()])


def _last_part(address: object) -> str:
    """Return the last part of an address's path, "" where there is none: /2026/basin, /amp/basin/?s=1."""
    bare = address.partition("#")[0].partition("?")[0].rstrip("/") if isinstance(address, str) else ""
    _, _, path = bare.partition("//")[2].partition("/")
    return path.rpartition("/")[2].lower()


def posts_for_browsers(root: Any) -> str:
    """Return the posts of a thread that Discourse hands to its script, as markup: to a browser it writes no others."""
    node = root.css_first("#data-preloaded")
    said = node.attributes.get("data-preloaded") if node is not None else None
    if not said:
        return ""
    import json

    try:
        found = json.loads(said)
        # "topic_12": an object of JSON in a text.
        topic: Any = next((json.loads(found[name]) for name in found if name.startswith("topic_")), {})
        return "".join([f"<article>{post['cooked']}</article>" for post in topic["post_stream"]["posts"]])
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return ""


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a value of JSON-LD, in turn."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict):
            waiting += [each[key] for key in reversed(_keys_of(each)) if key in each]


def _keys_of(each: dict[str, Any]) -> tuple[str, ...]:
    """Return where an object of JSON-LD has texts: a question in its name, too."""
    kind = each.get("@type")
    names = ("name",) if kind == "Question" else ()
    return (*names, *_TEXTS, *_PARTS, *(("comment",) if kind in _THREADS else ()))

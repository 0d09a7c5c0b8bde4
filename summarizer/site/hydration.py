"""From a page's tree to whether an application renders its article anew in the browser, and a summary is lost."""

from __future__ import annotations

import re

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .places import Place

# What frameworks write around what they take over, as their servers and builds of 2026 do: Docusaurus, Next, Gatsby,
# Nuxt; React until 17, Vue 2, Angular; Astro's islands. Built with Docusaurus 3, Next 16 and VitePress 1 and shown by
# Chromium, no summary in an article was there a second later.
_ROOTS = frozenset(("__docusaurus", "__next", "___gatsby", "__nuxt", "__layout"))
_ATTRIBUTES = frozenset(("data-reactroot", "data-server-rendered", "ng-server-context"))
_ISLAND = "astro-island"
# What their scripts are given where the whole page is theirs: Next, Remix, React Router, SvelteKit, VitePress, Nuxt,
# Solid, TanStack, Waku. An analytics' script only asks for it, and data, as an article's text in JSON-LD, may be on
# them.
_GIVEN = late(
    r"(?:__next_f|__remixContext|__reactRouterContext|__sveltekit_\w{0,20}|__VP_HASH_MAP__|__NUXT__|_\$HY|\$_TSR"
    r"|__WAKU_HYDRATE__)\s?=(?!=)"
)
_SCRIPTS = 'script:not([type*="json" i])'
# The comment that Vue 3 and Svelte 5 begin a group of elements with, and find it by; in a page with islands it is
# theirs, as in a site's search, and the rest isn't taken over.
_GROUP = b"<!--[-->"
# What React writes between two texts, and React and Solid around what may come later. In 1,741 pages of the web 24 that
# no name above tells have the first between letters; 20 of them show otherwise that they are React's, none that it
# isn't. Without letters beside it editors write it.
_LATER = b"<!--$-->"
_BETWEEN = re.compile(rb"[^\s<>]<!-- -->[^<]|[^>]<!-- -->[^\s<>]")
# Vike's and Preact's data for what takes a page over.
_DATA = "script#vike_pageContext, script[type=isodata]"
# What stands beside an application in a page's body.
_BESIDE = frozenset(("script", "style", "link", "noscript", "template", "iframe", "svg", "-comment", "-text"))


def is_taken_over(clean: bytes, tree: Any, found: Sequence[Place]) -> bool:
    """Return whether an application takes a page over, or one of its articles.

    Parameters
    ----------
    clean : bytes
        The page.
    tree : LexborHTMLParser
        The same, parsed.
    found : sequence of Place
        Its articles.
    """
    if any(_GIVEN.search(script.text()) for script in tree.css(_SCRIPTS)):
        return True
    if tree.css_first(_DATA) is not None or (_GROUP in clean and tree.css_first(_ISLAND) is None):
        return True
    if (_LATER in clean or _BETWEEN.search(clean)) and _has_one_root(tree):
        return True

    # What is above several of them is asked once.
    asked: set[int] = set()
    for place in found:
        node = place.node
        while node is not None and node.mem_id not in asked:
            if _is_root(node):
                return True
            asked.add(node.mem_id)
            node = node.parent
    return False


def _is_root(node: Any) -> bool:
    """Whether an element is one where an application begins."""
    given = node.attributes
    return node.tag == _ISLAND or given.get("id") in _ROOTS or not _ATTRIBUTES.isdisjoint(given)


def _has_one_root(tree: Any) -> bool:
    """Whether a page is one box with a name, beside what nobody sees, and scripts fill it.

    A server may write with React what no browser renders anew, as Astro does: then the page's own parts stand side by
    side.
    """
    if tree.css_first("script[src]") is None:
        return False
    node, shown = tree.body.child, []
    while node is not None:
        if node.tag not in _BESIDE and node.text(strip=True):
            shown.append(node)
        node = node.next
    return len(shown) == 1 and shown[0].tag == "div" and bool(shown[0].attributes.get("id"))

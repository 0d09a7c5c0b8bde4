"""From a page's tree to whether an application renders its article anew in the browser, and a summary is lost."""

from __future__ import annotations

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
# Solid. An analytics' script only asks for it, and data, as an article's text in JSON-LD, may be on them.
_GIVEN = late(
    r"(?:__next_f|__remixContext|__reactRouterContext|__sveltekit_\w{0,20}|__VP_HASH_MAP__|__NUXT__|_\$HY)\s?=(?!=)"
)
_SCRIPTS = 'script:not([type*="json" i])'
# The comment that Vue 3 and Svelte 5 begin a group of elements with, and find it by; in a page with islands it is
# theirs, as in a site's search, and the rest isn't taken over.
_GROUP = b"<!--[-->"


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
    if _GROUP in clean and tree.css_first(_ISLAND) is None:
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

"""From an element's tag to what a walk over a page does with it."""

from __future__ import annotations

from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SKIP, BOX, INLINE, ASIDE, BREAK, FACT, RAISED, FORMULA, PICTURE = range(9)
ROLES: dict[str | None, int] = {None: SKIP} | {
    tag: role
    for role, tags in (
        (
            SKIP,
            "style template svg canvas iframe object embed video audio map select datalist button input textarea "
            "progress meter area source track rt rp del s strike base wbr noframes !doctype "
            "-comment -cdata",
        ),
        (ASIDE, "nav footer noscript dialog amp-ad amp-consent amp-user-notification"),
        (
            INLINE,
            "a abbr acronym b bdi bdo big blink cite code data dfn em font i ins kbd label mark nobr q rb ruby samp "
            "small span strong sub time tt u var",
        ),
        (BREAK, "br"),
        (FACT, "meta link script title"),
        (RAISED, "sup"),
        (FORMULA, "math"),
        (PICTURE, "img picture amp-img"),
    )
    for tag in tags.split()
}
# Where what a style makes a block of is a line, and no run of its own.
LINED = frozenset("p h1 h2 h3 h4 h5 h6".split())
# Where a button that stands first is what it opens: the question over its answer.
TITLED = frozenset("h1 h2 h3 h4 h5 h6 dt".split())
# Letters of what a poll may be answered, and nodes: a label may also open a whole answer below its question, without a
# script.
_LONGEST_CHOICE, _NODES = 100, 20


def is_choice(label: Any) -> bool:
    """Whether a label is one of what a poll may be answered: it holds a button to choose by, and few words."""
    nodes = [*islice(label.traverse(include_text=True), _NODES + 1)]
    has_button = any(node.tag == "input" and node.attributes.get("type") == "radio" for node in nodes)
    n_letters = sum([len(node.text_content.strip()) for node in nodes if node.tag == "-text"])
    return has_button and len(nodes) <= _NODES and n_letters <= _LONGEST_CHOICE


def is_heading(button: Any) -> bool:
    """Whether a button is the whole heading that it stands in: before its words "Copy link" is none of them."""
    around, after = button.parent, button.next
    if around is None or around.tag not in TITLED:
        return False
    if after is not None and after.tag == "-text" and after.text_content.isspace():
        after = after.next
    return after is None or not (after.text_content or after.text()).strip()

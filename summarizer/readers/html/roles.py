"""From an element's tag to what a walk over a page does with it."""

from __future__ import annotations

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


def is_heading(button: Any) -> bool:
    """Whether a button is the whole heading that it stands in: before its words "Copy link" is none of them."""
    around, after = button.parent, button.next
    if around is None or around.tag not in TITLED:
        return False
    if after is not None and after.tag == "-text" and after.text_content.isspace():
        after = after.next
    return after is None or not (after.text_content or after.text()).strip()

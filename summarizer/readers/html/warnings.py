"""From a page that was read to what is wrong with it: an error, a wall, text that only a browser would make."""

from __future__ import annotations

from . import consent
from .walls import PATTERNS, SCRIPTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .judge import Verdicts

# An article has more words than an error; one that speaks of an error in a hundred words isn't taken for one.
_SHORT = 120
# With fewer words than this it is asked as well what is said to readers without scripts.
_FEW = 40
_FIRST = 2  # the lines of a wall that say what it is
_AT_ONCE = ("0", "1", "2", "3")
_SCRIPTS = 3  # a page that a script fills has some
DESCRIBED = "the page's description is read in its article's place"


def troubles(verdicts: Verdicts, title: str, root: Any) -> tuple[str, ...]:
    """Return what is wrong with a page, a sentence each.

    Parameters
    ----------
    verdicts : Verdicts
        On all that it shows.
    title : str
    root : LexborNode
        Its element html.
    """
    page, found = verdicts.facts.page, []
    if page.is_cut:
        found.append("the page is too large: its beginning was read only")

    words = verdicts.kept()
    # A site's error is in a line or two, and what it asks for in what it shows to readers without scripts.
    if words < _SHORT:
        shown = " ".join([run.text for run in page.runs[:200]])[:5000]
        hidden = " ".join([node.text() for node in root.css("noscript")[:9]])[:2000]
        said = f"{title} . {shown} . {hidden if words < _FEW else ''}".lower()
        found += [reason for reason, pattern in PATTERNS if pattern.search(said)][:1]
        # Whatever the language, who speaks of it to readers without scripts asks for it.
        if not found and words < _FEW and "javascript" in hidden.lower():
            found.append(SCRIPTED)
        found = found or _own_troubles(verdicts, title)
    if not found and words < _FEW and (place := _elsewhere(root)):
        found.append(f"the page sends its reader elsewhere: {place}")
    if not found and not words:
        found.append(_nothing(root))
    return tuple(found)


def _own_troubles(verdicts: Verdicts, title: str) -> list[str]:
    """Return what is wrong with a short page by its title and the first lines that are kept."""
    kept = [run.text for run, reason in zip(verdicts.facts.page.runs, verdicts.reasons, strict=True) if not reason]
    said = " . ".join([title, *kept[:_FIRST]])[:2000].lower()
    return [reason for reason, pattern in consent.PATTERNS if pattern.search(said)][:1]


def _elsewhere(root: Any) -> str:
    """Return where a page sends its reader at once, "" where it doesn't: content="0; url=/harbour"."""
    for node in root.css("meta[http-equiv][content]:not(noscript meta)"):
        delay, _, place = (node.attributes["content"] or "").partition(";")
        if (node.attributes["http-equiv"] or "").lower() == "refresh" and delay.strip() in _AT_ONCE and "=" in place:
            return place.partition("=")[2].strip(" '\"")[:200]
    return ""


def _nothing(root: Any) -> str:
    """Return why a page has no text."""
    if frames := [source for node in root.css("frame, iframe") if (source := node.attributes.get("src"))]:
        return f"the page has no text of its own; it shows {frames[0][:200]}"
    if len(root.css("script")) >= _SCRIPTS:
        return "the page has no text; its scripts would fetch it in a browser"
    return "the page has no text"

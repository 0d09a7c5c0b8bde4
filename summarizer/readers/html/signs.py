"""From an element's names, style and text to what a reader sees: nothing, an author, a caption, a power, a mark."""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Patterns but that of captions are asked of lower case: ignoring case would take four times as long.
# Of the pages with elements of such a class or style, those with words of the article in them: hidden 12 of 101, d-none
# 1 of 37, is-hidden, show-for-sr and the like none of 40, display 18 of 257. "hide" has whole articles in it (3 of 49),
# and opacity 0 is how a script lets them appear (12 of 36): these are read.
_UNSEEN = re.compile(
    r"[\s_-](?:(?:sr[-_]only|screen-?reader(?:-text|-only)?|(?:visually|accessibly)-?hidden|element-invisible"
    # "Text_visuallyHidden__a1B2c", "VisuallyHidden-sc-8buqks-0": as modules of styles have it.
    r"|a11y-hidden|assistive-text|show-for-sr|off-?screen|print-only)(?:-focusable|__\w{1,20}|-sc-[\w-]{1,20})?"
    r"|(?<=\s)(?:(?:is-|u-|uk-)?hidden|d-none|invisible|no-display|display-none"
    # What isn't read with a text: how to change a part of a wiki, the numbers of a program's lines.
    r"|mw-editsection|linenos?|line-?number))(?:$|\s)"
)
_HIDES = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)"
    r"|(?:left|top|right|indent)\s{0,9}:\s{0,9}-\d{4}|clip\s{0,9}:\s{0,9}rect\(\s{0,9}[01]"
    r"|clip-path\s{0,9}:\s{0,9}inset\(\s{0,9}(?:50|100)%|content-visibility\s{0,9}:\s{0,9}hidden"
)
# "hidden md:block", "d-none d-lg-flex": on a wide screen it is seen.
_ON_WIDE_SCREENS = re.compile(r"[:-](?:block|flex|grid|inline|table|visible)(?:$|[\s-])")
# How frameworks of styles call a block: "mt-2 block", "hidden md:flex", "d-block".
_BLOCK = re.compile(r"(?:^|\s)(?:[a-z]{2}:)?(?:d-|is-|u-)?(?:block|flex)(?:$|\s)")
# What a reader opens by a click: the answer of a question, a tab. Of the hidden words of the pages of learning 51 % of
# those in boxes of the first names belong to the text, 82 % of those in tabs, else 7 % (without a streamed page's).
# Where each choice begins with a letter the engine looks for these first, in .4 of the time.
_FOLDED = re.compile(r"accord[ie][ao]n|collaps|faq|toggle|expand|spoiler|read-?more|show-?more|disclosure")
_TAB = re.compile(r"tab[-_]?(?:panel|pane|content|body)|(?:^|[\s_-])tabs?(?:$|[\s_-])")
# What asks a reader to agree or to subscribe, what a forum shows below each post of a writer, and a note that stands in
# the middle of its sentence: class="cookie-notice", id="onetrust-banner-sdk", "newsletter-signup", "message-signature",
# "sidenote". Of the pages of learning 125 have boxes of the first three, of 14,211 words; 3 of these are words of an
# article.
_TOOLS = (
    "onetrust|optanon|didomi|qc-cmp|cybotcookiebot|usercentrics|borlabscookie|cmplz-cookiebanner|wpconsent|moove_gdpr"
    "|fides-banner|fides-overlay"
)
_ASKED = "cookies?|gdpr|(?:(?:cookie|privacy|gdpr|cky|ot|tracking)[_-]?)?consents?"
_HOW = "banner|notice|bar|box|law|popup|modal|wall|message|prompt|container|dialog|manager|preference|overlay"
_APART = re.compile(
    rf"[\s_-](?:(?<!tag-)(?<!category-)(?:{_TOOLS}|(?:{_ASKED})[_-]{{0,2}}(?:{_HOW}))"
    r"|gdpr-single-choice|(?<=\s)cookie-?consent(?:$|[\s_])"
    r"|newsletters?[_-]{0,2}(?:sign-?up|form|box|widget|subscribe|subscription|promo|cta)(?:$|[\s_-])"
    r"|(?:subscription-widget|captioned-button-wrap|signup-card|kg-cta-card)(?:$|\s)"
    r"|(?<=\s)(?:ltx_note|(?:side|margin)-?note)(?:$|\s)"
    r"|(?<=\s)(?:(?:message|user|forum|member|discussionboard|ipsentry)[_-]{0,2})?signature"
    r"(?:-?\d{1,9}|[_-]?(?:content|container|view)[\w-]{0,20})?(?:$|\s))"
)
# What lies over a page or above it until a reader closes it, and a card of another page that a post leads to:
# class="modal fade", "newsletter-popup", "promo-bar", "site-notice", "bbCodeBlock--unfurl"; the page behind is told of
# them in classes of the same words. Only blocks are asked: a link opens a popup, and is a part of its sentence. Of the
# pages of learning 336 have such boxes, with 494 words of the articles among 22,100, where none holds all of the page.
# Judged on the half that isn't learnt from: other kinds +.011 and +.013, articles +.002 on both.
_OVER = re.compile(
    r"[\s_-](?<!has-)(?<!with-)(?<!tag-)(?<!category-)(?:modal|pop-?ups?|mfp-hide|mini-?cart|onebox|unfurl"
    r"|(?:promo|announcement|notification|alert|top|utility|message)[_-]{0,2}(?:bar|banner|strip|ribbon)s?"
    r"|site-?notices?|notices|noticecontent)(?:$|[\s_-](?!enabled|open|active))"
)
# What a page says so of by its role, and a forum's signature that has no other name.
_ROLES_OVER = frozenset(("dialog", "alertdialog", "tooltip", "membersignature"))
# Plugins tell a page's whole body what they show: class="home cookie-notice-hidden".
WHOLE = frozenset(("html", "body", "main", "article"))
# class="author", "post-author", "byline__name"
_AUTHOR = re.compile(r"[\s_-](?:author|byline|by-line)(?:[_-]{0,2}name)?(?:$|\s)")
# What a word begins with that one of these patterns is on, but for captions. It is asked first of a class that wasn't
# seen before, 200 on a page: where each choice begins with its own letter the engine takes 0.9 us from dash to dash;
# 40 parts of words sought one by one took 3. Of 296,000 classes one in 18 has such a word.
_LIKELY = re.compile(
    r"[\s_-](?:a(?:uthor|lert|nnounce|ccessibl|11y|ssistive)|b(?:y-?line|orlabs)|c(?:ookie|onsent|ybot|mplz|aptioned|kyc)"
    r"|d(?:idomi|iscussionb)|e(?:ditsec|lement-i)|f(?:ides|orums)|gdpr|hidden|i(?:nvis|psentrys)|kg-cta|line-?n"
    r"|m(?:odal|oove|fp-h|ini-?c|arginnote|embers|essage[_-]{0,2}[brs])|n(?:o(?:ne|te|tice|-d|tification)|ewsl)"
    r"|o(?:nebox|netrust|ptanon|ff-?s|tconsent)|p(?:op|rint-o|rivacyc|romo[_-]{0,2}[brs])|qc-cmp"
    r"|s(?:r[_-]o|creen|how-for|idenote|ite-?n|ubscription-w|ign(?:up-c|ature))|t(?:rackingc|op[_-]{0,2}[brs])"
    r"|u(?:nfurl|tility|ser(?:centr|sig))|visually|wpconsent)"
)
# class="image-caption", "wp-caption-text", "photoCredit": many a page names its captions so, and has no figcaption.
_CAPTION = re.compile(r"(?:^|[\s_-])(?:[a-z]{2,12}C|c)(?:aption|redit)(?:$|[\s_-])", re.MULTILINE)
# "[12]", "note 4": what leads to a note is shorter than a word that is raised and linked.
_LONGEST_MARK = 8
SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
# Superscripts, formulas: no text of a line is longer.
_LONGEST_FORMULA = 200
# No listing has a million lines.
_LONGEST_NUMBER = 6
# Signs of a formula that nobody sees: function application, times, separator, plus.
_UNWRITTEN = dict.fromkeys(map(ord, "\u2061\u2062\u2063\u2064"))

# Soft hyphens, spaces of no width and byte order marks say where a line may end, and stand in no word.
_WIDTHLESS = "\xad\u200b\u2060\ufeff"
# What documentation writes behind a heading, to be linked to: a sign, or a font's picture of a chain.
# So does what leads from a note back to its place in the text.
_PERMALINKS = "¶\uf0c1 ↩\ufe0e⤴"
# One that is the only character of a link may stand in front as well.
_LINKED_SIGNS = "#§¶🔗"


@lru_cache(20_000)
def told_by(names: str | None) -> tuple[bool, bool, bool, bool, bool] | None:
    """Return whether a class hides an element, says that it is an author, a caption, no part of the page, or over it.

    None where it says none of it.
    """
    if not names:
        return None
    low = f" {names.lower()}"
    is_named = is_caption(names)
    if not is_named and not _LIKELY.search(low):
        return None

    is_unseen = _UNSEEN.search(low) is not None and _ON_WIDE_SCREENS.search(low) is None
    is_author, is_over = _AUTHOR.search(low) is not None, _OVER.search(low) is not None
    told = is_unseen, is_author, is_named, _APART.search(low) is not None, is_over
    return told if any(told) else None


@lru_cache(20_000)
def is_block(names: str | None) -> bool:
    """Whether a class makes a block of an element that is a part of a line without it."""
    return names is not None and ("block" in names or "flex" in names) and _BLOCK.search(names) is not None


def is_apart(names: str) -> bool:
    """Whether the names of an element say that it asks a reader to agree or subscribe, or signs a post."""
    low = f" {names.lower()}"
    return _LIKELY.search(low) is not None and _APART.search(low) is not None


def lies_over(attributes: dict[str, str | None]) -> bool:
    """Whether an element's role says that it lies over the page."""
    role = attributes.get("role") or attributes.get("data-role") or ""
    return role.lower() in _ROLES_OVER


def is_caption(names: str) -> bool:
    """Whether the names of an element say that it is a caption or a credit."""
    return ("aption" in names or "redit" in names) and _CAPTION.search(names) is not None


def opens(attributes: dict[str, str | None], around: str) -> bool:
    """Whether a hidden element's names, or those of the box around it, say that a reader opens it by a click."""
    low = " ".join([attributes.get(key) or "" for key in ("class", "id", "role")]).lower()
    is_tab = "tab" in low and _TAB.search(low) is not None
    return is_tab or _FOLDED.search(low) is not None or _FOLDED.search(around.lower()) is not None


@lru_cache(4096)
def hides(style: str) -> bool:
    """Whether a style hides an element."""
    return _HIDES.search(style.lower()) is not None


def without_signs(text: str, linked: str) -> str:
    """Return a run without what isn't read of it; `linked` is what is in links, where that is one character."""
    for mark in _WIDTHLESS:
        if mark in text:
            text = text.replace(mark, "").strip()
    text = text.rstrip(_PERMALINKS)
    # "Written in C##", "§§ 5 and 6": the other one is the text's.
    if not linked or linked not in _LINKED_SIGNS:
        return text
    return text[:-1].rstrip() if text.endswith(linked) else text.removeprefix(linked).lstrip()


def are_numbers(text: str) -> bool:
    """Whether lines count themselves: 7, 8, 9."""
    lines = text.split()
    if not lines[1:] or len(lines[0]) > _LONGEST_NUMBER or not lines[0].isdecimal():
        return False
    first = int(lines[0])
    return lines == [str(line) for line in range(first, first + len(lines))]


def name_of(attributes: dict[str, str | None]) -> str:
    """Return what a box is called: its class, id, itemprop and role."""
    name = attributes.get("class") or ""
    if len(attributes) > 1 or not name:
        for key in ("id", "itemprop", "role"):
            if key in attributes:
                name = f"{name} {attributes[key]}"
    return name


def is_formula(node: Any) -> bool:
    """Whether an element holds a formula: pages hide it, and show it as a picture."""
    return node.tag == "span" and node.css_first("math") is not None


def formula(node: Any) -> str:
    """Return a formula in a line of text: F=3, x^2."""
    found: list[str] = []
    for part in node.css("mi, mn, mo, mtext, ms"):
        around = part.parent
        is_power = around is not None and around.tag == "msup" and part.prev is not None
        found.append(f"^{part.text(strip=True)}" if is_power else part.text(strip=True))
    return "".join(found).translate(_UNWRITTEN)[:_LONGEST_FORMULA]


def raised(node: Any, before: list[str]) -> str:
    """Return what a reader takes a raised text for: 10⁶, x^a, but 1st; "" for a mark that leads to a note."""
    text = " ".join(node.text().split())
    link = node.css_first("a")
    if link is not None and "#" in (link.attributes.get("href") or "") and len(text) < _LONGEST_MARK:
        return ""
    if text and not text.strip("0123456789+-−=()n"):
        return text.translate(SUPERSCRIPTS)
    last = before[-1][-2:] if before else ""
    is_power = text[:1].isdigit() or (
        len(text) == 1 and text.isalpha() and last[-1:].isalpha() and not last[:-1].isalnum()
    )
    return f"^{text}" if is_power else text

"""From a run's text to whether it tells what a site earns by its links: a notice, wherever in the article it stands.

The truths of 1,741 pages leave out two of three of them; a reader wants none in a summary.
"""

from __future__ import annotations

from ..patterns import late

# The longest of 60 such notices has 84 words. What every one has a part of, asked for first.
_LONGEST = 700
_LIKELY = (
    "fili",
    "FFILI",
    "ommission",
    "ompensation",
    "mazon",
    "rovision",
    "artnerlink",
    "omisi",
    "omiss",
    "アフィリ",
    "佣金",
)
_NOTICE = late(
    "|".join(
        (
            r"\bthis (?:\w{1,12} )?(?:post|article|page|site|website|blog|guide|story|review|newsletter|video|content"
            r"|recipe)[^.!?]{0,60}\b(?:affiliate|commissionable) links?",
            r"\b(?:some|any|all)(?: of)? (?:the |our |these )?links[^.!?]{0,60}\baffiliate",
            # "If you buy through our links, we may earn a commission", "purchases made through links earn us ..."
            r"\b(?:buy|buying|click|clicking|purchase|purchases|shop|order)\b[^.!?]{0,120}\blinks?\b[^.!?]{0,120}"
            r"\b(?:earn|receive|get|make)\b[^.!?]{0,40}\b(?:commission|compensation)",
            r"\b(?:we|i|which|site|zdnet) (?:may |might |can |could |sometimes |also ){0,2}(?:earn|receive|get|make)\b"
            r"[^.!?]{0,40}\bcommissions?\b[^.!?]{0,80}\b(?:you|links?|purchases?|products? featured)\b",
            r"\bas an amazon (?:associate|affiliate)\b|\bwe use some affiliate links",
            r"^\W{0,3}(?:affiliate|advertis\w{2,4}) (?:disclosure|disclaimer)\b",
            r"(?:affiliate|provisions|partner)-?links?\b[^.!?]{0,200}\bprovision|\bprovision\b[^.!?]{0,80}\b(?:link|kauf)",
            r"\bliens? (?:d['’]affiliation|affiliés?)|\b(?:enlaces?|links?) de afiliad|\blinks? di affiliazione",
            r"\baffiliate-?links?\b[^.!?]{0,120}\bcommissie|アフィリエイト(?:リンク|広告|プログラム)を(?:含|利用|使用)",
        )
    )
)


def is_notice(text: str) -> bool:
    """Whether a run tells what the site earns by its links."""
    return len(text) < _LONGEST and any(part in text for part in _LIKELY) and _NOTICE.search(text.lower()) is not None

"""From a run's text to whether it tells what a site earns by its links, has rights to or has a reader agree to.

A notice is none of an article, wherever it stands in it.

By a loose pattern the known texts of articles leave out 107 of them and keep 25; a reader wants none in a summary.
"""

from __future__ import annotations

from ...patterns import late

# The longest of 60 such notices has 84 words. What every one has a part of, asked for first.
_LONGEST = 700
_LIKELY = ("fili", "FFILI", "ommiss", "ompensation", "mazon", "rovision", "アフィリ")
# Who buys by a link and who earns by it: whoever writes of brokers, painters or influencers has other people earn.
_EARNS = r"(?:may |might |can |could |sometimes |also ){0,2}(?:earn|receive|get|make)\b[^.!?]{0,40}"
_ROMANCE = r"liens? (?:d['’]affiliation|affiliés?)|(?:enlaces?|links?) de afiliad|links? di affiliazione"
_NOTICE = late(
    "|".join(
        (
            r"\bthis (?:\w{1,12} )?(?:post|article|page|site|website|blog|guide|story|review|newsletter|video|content"
            r"|recipe)\b[^.!?]{0,40}"
            r"\b(?:contains?|includes?|uses?|has)\b[^.!?]{0,30}\b(?:affiliate|commissionable) links?",
            r"\b(?:some|any|all)(?: of)? (?:the |our |these )?links\b[^.!?]{0,40}"
            r"\b(?:are|(?:may|might|can|could) be)\s(?:\w{1,9}\s){0,2}affiliate",
            r"\bcommissions? from some of the products featured on",
            r"\bas an amazon (?:associate|affiliate)\b[^.!?]{0,60}\bearns?\b|\bwe use (?:some )?affiliate links",
            r"^\W{0,3}(?:affiliate|advertis\w{2,4}) (?:disclosure|disclaimer)\b",
            r"\b(?:cet|cette|ce|certains|est[ea]|algun?o?s|quest[oa]|alcuni)\b[^.!?]{0,60}"
            r"\b(?:cont[ei]\w{1,6}|contém|inclu\w{1,4}|utiliz?s?\w{1,3}|sont|son|são|sono)\b[^.!?]{0,40}"
            rf"\b(?:{_ROMANCE})",
            r"(?:この|本|当)(?:記事|ページ|サイト|ブログ)[^。]{0,30}アフィリエイト(?:リンク|広告|プログラム)を(?:含|利用|使用)",
            r"\bwe earn commissions? from (?:\w{1,9} ){0,2}links\b",
            r"\bour (?:\w{1,12} )?links\b[^.!?]{0,120}\b(?:earn|receive|get)s?\b[^.!?]{0,40}\bcommission",
            r"links?\b[^.!?]{0,200}\b(?:wir|ich|uns)\b[^.!?]{0,60}\bprovision",
            r"\b(?:wir|ich)\b[^.!?]{0,60}\bprovision\b[^.!?]{0,80}link",
            r"links?\b[^.!?]{0,120}\b(?:we|wij|ik|ons)\b[^.!?]{0,60}\bcommissie",
        )
    )
)
# "By clicking Post, you agree to our terms", "© 2024 Tarn Post": of 45 and 100 such runs of the learning pages none is
# the article's. Whoever writes of consent has readers agree to being followed, or to the terms of a site, not to "our"
# or "Terms"; and whoever writes of rights, "Copyright Act of 1976", or counts, "(c) the treaty of 1999", names a year
# later, or goes on.
_LONGEST_LEGAL = 400
_FIRST_OF_LEGAL = frozenset("bmeacdip©(BMEACDIP")
_AGREES = (
    r"by (?:clicking|continuing|submitting|signing up|creating|joining|subscribing|entering your|posting)\b"
    r"[^.!?]{0,200}\byou (?:\w{1,12} ){0,2}(?:agree|consent|accept|acknowledge)",
    r"mit (?:(?:dem|ihrem|deinem|einem) )?(?:klick|(?:der|ihrer|deiner) (?:anmeldung|registrierung))\b"
    r"[^.!?]{0,200}\b(?:stimm|akzeptier|willig)",
    r"en (?:cliquant|continuant|soumettant|créant|vous (?:inscriv|abonn|connect)ant)\b[^.!?]{0,200}\bvous acceptez",
    r"al (?:hacer clic|registrar[st]e|continuar|enviar|suscribir[st]e|crear)\b[^.!?]{0,200}\baceptas?\b",
    r"(?:cliccando|continuando|iscrivendo[tsv]i|proseguendo|inviando)\b[^.!?]{0,200}\baccett[iao]",
    r"ao (?:clicar|continuar|enviar|criar|se inscrever|inscrever-se)\b[^.!?]{0,200}\b(?:concorda|aceita)",
    r"door (?:te klikken|op |je aan te melden|verder te gaan|u aan te melden)[^.!?]{0,200}\bakkoord\b",
)
_AGREEMENT = late(
    r"(?i)\b(?:terms (?:of|and|&)|privacy|cookie policy|user agreement|agb|datenschutz|nutzungsbedingungen"
    r"|confidentialité|(?:conditions|condiciones|condizioni|condições) (?:g[eé]n|d[eio]|of)|privacidad|privacidade"
    r"|voorwaarden)"
)
_OURS = r"our|us|unser\w{0,2}|nos|notre|nuestr[ao]s?|nostr[aeio]|noss[ao]s?|onze"
_NAMED = r"(?-i:Terms|Privacy|Cookie Policy|User Agreement|AGB|Datenschutz|Nutzungsbedingungen)|to receive\b"
_SIGN = r"(?:[©ⓒ]|copyright:?\s{0,2}(?:©|ⓒ|\(c\)|@)|\(c\)\s{0,2}copyright\b)"
_YEAR = r"\b(?:19|20)\d\d\b"
_LEGAL = late(
    "|".join(
        (
            rf"(?i)(?:{'|'.join(_AGREES)})[^.!?]{{0,120}}(?:\b(?:{_OURS})\b|\b{_NAMED})",
            rf"{_SIGN}[^.!?]{{0,40}}{_YEAR}",
            rf"{_SIGN}[^!?]{{0,60}}(?:무단|無断)",
            rf"(?:copyright|\(c\)),?\s{{0,2}}{_YEAR}(?:\s{{0,2}}by\b|(?![\s,:;–-]{{0,3}}(?-i:[a-z])))",
            rf"(?:copyright|\(c\))\s[^.!?]{{0,40}}{_YEAR}[^!?]{{0,40}}\brights reserved",
        )
    )
)
# Asked of what speaks of links and of a reader who buys.
_BUYS = ("you", "buying", "purchase")
_OF_LINKS = late(
    "|".join(
        (
            # "If you buy through our links, we may earn a commission", "purchases made through links earn us ..."
            rf"\blinks?\b[^.!?]{{0,120}}(?:\b(?:we|i)\s{_EARNS}|\b(?:earn|get|make)\s(?:us|me)\b[^.!?]{{0,40}})"
            r"\b(?:commission|compensation)",
            rf"\b(?:we|i)\s{_EARNS}\bcommissions?\b[^.!?]{{0,80}}\b(?:(?:extra|additional) (?:cost|charge)"
            r"|(?:from|through|via|using) \w{0,6} ?links|(?:if|when|should) you)\b",
        )
    )
)


def parts_of_notices(text: str) -> list[str]:
    """Return of the parts one of which every notice has those that a text has: most pages have none, or one."""
    return [part for part in _LIKELY if part in text]


def is_notice(text: str, parts: list[str]) -> bool:
    """Whether a run tells what the site earns by its links; it has one of these parts then."""
    if len(text) >= _LONGEST or not any(map(text.__contains__, parts)):
        return False
    low = text.lower()
    if _NOTICE.search(low):
        return True
    return "link" in low and any(word in low for word in _BUYS) and _OF_LINKS.search(low) is not None


def is_agreement(title: str) -> bool:
    """Whether a page is what readers agree to, by its title: "Terms of Service"."""
    return _AGREEMENT.search(title) is not None


def is_legal(text: str) -> bool:
    """Whether a run says what a reader agrees to, or whose a page is."""
    if len(text) >= _LONGEST_LEGAL:
        return False
    return text[0] in _FIRST_OF_LEGAL and _LEGAL.match(text) is not None

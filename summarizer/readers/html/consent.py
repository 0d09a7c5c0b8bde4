"""What pages ask before they show their article: consent, another browser; in the languages of the web."""

from __future__ import annotations

from ...patterns import late

# What is asked of the first lines that were kept only: an article may have a cookie notice beside it. These say it at a
# sentence's start, not as a quotation, and between who asks and the cookies stand no things to bake them with.
_RULES = (
    (
        "the page asks its reader to agree first; its article isn't in it",
        (
            r"(?:when you use our [^.]{0,40}, )?(?:we|(?:this|our) (?:web)?site) uses? (?:(?:our own|strictly necessary"
            r"|necessary|essential|optional|functional|technical|third-party) ){0,2}cookies (?:and|to|on|or|for|so)\b",
            r"(?:we|wir|nous|nosotros|noi|wij|my|vi) (?:and|und|et|y|e|en|i|och|og) [^.]{0,30}"
            r"(?:partner|partenaires|socios)[^.]{0,60}(?:cookie|personal data|personenbezogene|your device)",
            r"wir (?:verwenden|nutzen|setzen) (?:(?:technisch|notwendige) ){0,2}cookies|mit werbung weiterlesen",
            r"(?:nous|ce site) utilis(?:ons|e) des cookies (?:pour|et|afin)",
            r"(?:utilizamos|usamos|utilizziamo|gebruiken wij|w(?:e|ij) gebruiken|używamy(?: plików)?"
            r"|vi (?:använder|bruger|bruker)|мы используем файлы|käytämme) (?:cookie|куки|evästeitä)",
            r"[^.]{0,60}çerez(?:ler|leri)? kullan(?:ıyoruz|ılmaktadır|maktayız)",
            r"(?:当|この|本)(?:サイト|ウェブサイト)[^。]{0,20}(?:クッキー|cookie) ?を使用|我们使用 ?cookie",
            r"이 (?:사이트|웹사이트)는 (?:쿠키|cookie)를 사용",
        ),
    ),
    (
        "the page asks for another browser; what that would show isn't in it",
        (
            r"(?:your|this) browser is (?:not|no longer|un|out)[- ]?(?:fully )?(?:supported|of date)",
            r"please (?:upgrade|update)(?: to a modern| your) browser",
            r"(?:ihr|dieser) browser wird nicht (?:mehr )?unterstützt",
            r"votre navigateur n['’]est (?:pas|plus) (?:pris en charge|supporté)|(?:su|tu) navegador no es compatible",
            r"(?:il tuo|questo) browser non (?:è )?supportato",
        ),
    ),
)
# They are asked of lower case.
PATTERNS = tuple([(reason, late(rf"(?:^|[.!?] )(?:{'|'.join(parts)})")) for reason, parts in _RULES])

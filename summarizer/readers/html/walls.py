"""What pages say that are no article: a wall, an error, what they ask of their reader, in the languages of the web."""

from __future__ import annotations

from ...patterns import late

# In 22 languages of Europe, Turkish, Indonesian, Vietnamese.
_ASKED = (
    r"enable|turn on|activate|requires?|needs?|without|activez|aktivieren|activar?|habilit\w{1,20}|ative"
    r"|activer|attiva\w{0,20}|włącz|включите|schakel|vereist|ondersteunt|увімкн|povol|zapn|aktiver|slå på|slå til"
    r"|ota käyttöön|salli|engedélyez|activați|ενεργοποι|etkinleştir|aktifkan|bật"
)
_ENTER = "subscribe|subscription|sign in|log in|register|become a member"
_SEE = "(?:see|view|read|access|open)"
_RULES = (
    (
        "the page asks for JavaScript; what a browser would show isn't in it",
        (
            # "Please enable JavaScript", "Sie müssen JavaScript aktivieren"
            rf"(?:{_ASKED})[^.!?]{{0,60}}(?:java ?script|\bjs\b)",
            r"java ?script[^.!?]{0,60}(?:disabled|not enabled|to be enabled|required)",
            r"java ?script[^.!?]{0,60}(?:deaktiviert|aktivieren|désactivé|activé|desactivad|desativado)",
            r"enable cookies to continue|^[^.]{0,60}\. (?:loading|please wait)[. …]{0,9}$",
            r"java ?script[^.!?]{0,60}(?:disabilitato|ingeschakeld|etkinleştir|engedélyez|を有効|启用|啟用|켜|활성화)",
            r"(?:启用|啟用|开启|開啟|تفعيل|تمكين|הפעל|सक्षम|فعال).{0,9}java ?script",
        ),
    ),
    (
        "the page asks whether its reader is a person; its article isn't in it",
        (
            r"captcha|checking your browser|(?:verify|confirm) (?:that )?you(?:['’]re| are) (?:a )?human",
            r"just a moment\b|unusual traffic|review the security of your connection|attention required|sei umano",
            r"(?:are you|not) a robot|pardon our interruption|nur einen moment|ein mensch sind|êtes (?:un )?humain",
            r"(?:no (?:eres|soy)|não é|non sei|geen|nie jesteś|не|pas) (?:un |um )?(?:robô|robot|робот)|kein roboter",
            r"\b(?:eres|é) (?:un )?humano\b|robot olmadığınız|ロボットではない|人間であること|人机验证|真人|로봇이",
        ),
    ),
    (
        "the page is an error, not an article",
        (
            # "Error 404: Not Found", "HTTP 503 Service Unavailable"
            r"\b(?:40[0-9]|410|429|50[0-4])\b[^.]{0,40}(?:error|not found|forbidden|denied|gone|unavailable|gateway)",
            r"\b404\b[^.]{0,40}(?:nicht gefunden|introuvable|no encontrad|non trovata|não encontrada)",
            r"(?:page|article|site|document|url)[^.]{0,40}(?:not found|(?:not|n['’]t) be found|no longer exists)",
            r"(?:page|article|site|document|url|listing)[^.]{0,40}no longer available",
            r"(?:page|article|site|document|url)[^.]{0,40}(?:does ?n[o']t exist|moved or deleted)",
            r"(?:page|content|link)[^.!?]{0,20} isn['’]t available|a critical error on this (?:website|site)",
            r"\b451\b[^.]{0,40}legal",
            r"\bwe (?:can['’]t seem to|could(?: not|n['’]t)) find (?:the|that|this) (?:page|article)",
            r"\bthis (?:listing|page) has expired",
            r"something went wrong(?! (?:with|in|at|during|when))",
            r"this (?:page|article|content|post|video|listing)[^.!?]{0,20} (?:removed|deleted|unavailable)",
            r"this domain (?:name )?(?:is|may be) for sale|buy this domain|application error\b",
            r"error establishing a database|server error|(?:down for|under|undergoing) maintenance",
            r"access (?:is |was )?denied|\bforbidden\b|service (?:temporarily )?unavailable|bad gateway",
            r"too many requests|seite (?:wurde )?(?:leider )?nicht gefunden|seite (?:existiert|gibt es) nicht",
            r"page (?:est )?introuvable|page n['’](?:existe|est) (?:pas|plus)|página não (?:foi |existe|encontrada)",
            r"página (?:que (?:buscas?|está buscando) )?no (?:fue |se ha )?(?:encontrad|existe)",
            r"pagina non (?:è stata )?trovata|pagina non esiste",
            r"pagina (?:is )?niet gevonden|pagina bestaat niet|nie znaleziono strony|strona nie istnieje",
            r"страница не (?:найдена|существует)|сторінк[аиу] не (?:знайдено|існує)|страницата не",
            r"siden? (?:ble |blev )?ikke (?:funnet|fundet)|siden (?:finnes|findes) ikke|fant ikke siden",
            r"sidan (?:kunde inte hittas|hittades inte|finns inte)|sivua ei (?:löy|ole)",
            r"stránka (?:nebyla |nebola )?(?:nenalezena|nalezena|nájdená|neexist|sa nenašla)|stranica nije pronađena",
            r"az oldal nem található|pagina nu (?:a fost găsit|exist)|η σελίδα δεν (?:βρέθηκε|υπάρχει)",
            r"sayfa (?:bulunamadı|mevcut değil)|không tìm thấy trang|trang không tồn tại|halaman tidak (?:dite|ada)",
            r"ページ(?:が|は)?(?:見つかりません|存在しません)|页面(?:不存在|未找到)|頁面不存在|找不到.{0,4}(?:页面|网页|頁面|網頁)",
            r"(?:site|sitio|sito|seite|shop|siden|serwis|сайт\w{0,2})[^.!?]{0,40}(?:manutenzione|mantenimiento|maintenance"
            r"|manutenção|wartung|vedligehold|techniczn|bakımda|технические работы)",
            r"メンテナンス中(?:です|のため)|(?:网站|網站|系统|系統)(?:正在)?(?:维护|維護)|시스템 점검 중",
            r"페이지를 찾을 수 없|ไม่พบหน้า|الصفحة (?:غير موجودة|المطلوبة)|הדף לא נמצא|पृष्ठ नहीं मिला|یافت نشد",
        ),
    ),
    (
        "the page shows the beginning of its article only, to readers who don't pay",
        (
            rf"(?:{_ENTER})[^.!?]{{0,60}}to read (?:the )?(?:full|rest|more)",
            r"(?:to|and) (?:continue|keep) reading|for (?:subscribers|members) only|(?:subscriber|member)s?[- ]only",
            r"this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members)",
            r"weiterlesen mit|jetzt abonnieren|(?:nur )?für abonnent|réservée?s? (?:à nos |aux )abonné",
            r"il vous reste \d{1,3} ?%|(?:exclusivo|solo|sólo) para su[sb]scriptores|suscríbete para (?:seguir )?le",
            r"riservat[oi] a(?:gli|i nostri) abbonati|abbonati per (?:continuare a )?legg|para assinantes|assine para",
            r"alleen voor abonnees|tylko dla (?:subskryben|prenumer)|för prenumeranter|kun for abonnenter",
            r"только (?:для|по) подпис|続きを読むには|有料会員|会員限定",
        ),
    ),
    (
        "the page asks its reader to log in; what is behind that isn't in it",
        (
            rf"(?:log(?:ged)? in|sign(?:ed)? in|member|register(?:ed)?)[^.!?]{{0,20}} to {_SEE} (?:this|the) ",
            r"(?:melden sie sich|melde dich|loggen sie sich)[^.!?]{0,20} (?:an|ein), um (?:die|diese)",
            r"connectez-vous pour (?:voir|lire|accéder|consulter)|inicia(?:r)? sesión para (?:ver|leer|acceder)",
            r"accedi per (?:vedere|leggere|visualizzare)|(?:faça|fazer) login para (?:ver|ler|acessar)",
            r"log in om (?:deze|dit|de|verder)|zaloguj się, (?:aby|żeby) (?:zobaczyć|przeczytać|czytać)",
            r"войдите[^.!?]{0,20}, чтобы (?:увидеть|прочитать|читать|просмотреть)|logga in för att (?:se|läsa)",
            r"(?:görmek|görüntülemek) için giriş yap|ログインして(?:ください|続け)|请先?登录|請先?登入|로그인이 필요",
        ),
    ),
)
# What a page says that only scripts fill.
SCRIPTED = _RULES[0][0]
# What is read in the place of an article that a script, or a reader who shows to be one, would be given.
WALLS = frozenset([reason for reason, _ in _RULES[:2]])
# They are asked of lower case: ignoring case would take four times as long.
PATTERNS = tuple([(reason, late("|".join(parts))) for reason, parts in _RULES])

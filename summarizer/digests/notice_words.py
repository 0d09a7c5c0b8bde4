"""What stands in an article's place says, in the languages of the web: of what became of it, who may read it, how."""

from __future__ import annotations

from ..patterns import late

# What is read, in words of each language, and what has become of it: "this article has been removed".
_READ_DE = "(?:artikel|beitrag|inhalt|seite|webseite|website|video|link|meldung|text)"
# What stands behind it at once, where nothing says that it is this one: "the page was moved", not "the page of a bank".
_IS_EN = r"(?:you|is|was|has|could|cannot|can['’]t|isn['’]t|wasn['’]t|may|no longer|does|doesn['’]t|requested)"
_IS_DE = "(?:ist|wurde|konnte|kann|existiert|war|wird|steht)"
_NO_GENITIVE = r"(?! (?:de la|de los|del|della|dello|dei|des|du|da|do|das|dos|van|d['’]|de l['’]))"
_GONE = (
    (
        r"\b(?:this|that|your|the requested) (?:article|story|page|content|post|video|link|item|resource|copy)\b"
        rf"|\bthe (?:article|story|page|content|post|video|link|item|resource)(?= {_IS_EN}|,)",
        "removed|deleted|withdrawn|taken down"
        "|(?:not|n['’]t|no longer) (?:be )?(?:available|found|accessible|exist|publish|online)|unavailable|expired"
        "|archived|captured|saved|blocked|restricted|been moved|(?<!have been )changed|maintained|updated"
        "|personal, non-commercial",
    ),
    (
        rf"\b(?:diese[rsn]? (?:\w{{1,15}} )?{_READ_DE}\b|(?:de[rn]|die|das) (?:\w{{1,15}} )?{_READ_DE}(?= {_IS_DE}|,))",
        "entfernt|gelöscht|zurückgezogen|nicht (?:mehr |länger )?(?:verfügbar|abrufbar|gefunden|auffindbar|online)"
        "|nicht mehr (?:aktualisiert|gepflegt)|abgelaufen|archiviert|gesichert|gesperrt|verschoben",
    ),
    (
        rf"\b(?:cet article|l['’]article|(?:cette|la) (?:page|vidéo)|(?:ce|le) (?:contenu|site|lien))\b{_NO_GENITIVE}",
        "supprimé|retiré|indisponible|n['’]existe (?:plus|pas)"
        "|n['’]est (?:plus|pas) (?:disponible|accessible|mise? à jour)|introuvable|expiré|archivé|bloqué",
    ),
    (
        r"\b(?:est[ea]|el|la) (?:artículo|contenido|página|noticia|vídeo|video|publicación|enlace)\b"
        rf"{_NO_GENITIVE}",
        "eliminad|borrad|retirad|no (?:está|se encuentra) disponible|no existe|ya no (?:está|existe|se)|caducad"
        "|archiv|bloquead",
    ),
    (
        r"(?:\b(?:quest[oa]|il|la) (?:articolo|contenuto|pagina|notizia|video|link)|\b(?:l|quest)['’]articolo)\b"
        rf"{_NO_GENITIVE}",
        "rimoss|eliminat|cancellat|ritirat|non è (?:più )?(?:disponibil|accessibil)|non esiste|scadut|archiviat"
        "|bloccat",
    ),
    (
        rf"\b(?:es[ts][ea]|[oa]) (?:artigo|conteúdo|página|notícia|vídeo|matéria|link)\b{_NO_GENITIVE}",
        "removid|eliminad|apagad|retirad|não está (?:mais )?disponív|não existe|não foi encontrad|indispon|expirad"
        "|arquivad|bloquead",
    ),
    (
        rf"\b(?:dit|het|deze|de) (?:artikel|bericht|pagina|inhoud|video|content|link)\b{_NO_GENITIVE}",
        "verwijderd|ingetrokken|niet (?:meer |langer )?(?:beschikbaar|gevonden|bestaa)|bestaat niet|verlopen"
        "|gearchiveerd|geblokkeerd|verplaatst",
    ),
    (
        r"\b(?:artikel[ne]?|artikkelen|sida[n]?|siden|side|innehållet|indholdet|innholdet|videon?|videoen|klippet)\b",
        "borttage|raderat|tagits bort|fjerne|slette"
        "|(?:inte|ikke) (?:längre |længere |lenger )?(?:tillgänglig|tilgænge|tilgjengel)|finns inte|arkivera"
        "|arkivere|avpublicera|afpublicere",
    ),
    (
        r"\b(?:tämä|artikkeli|juttu|sivu|sisältö|video)\b",
        "poistettu|ei ole (?:enää )?(?:saatavilla|käytettävissä)|arkistoitu",
    ),
    (
        r"\b(?:t[ea]n?|ta|to) (?:artykuł|materiał|film|wpis|strona|treść)\b"
        r"|\b(?:artykuł|strona|treść)(?= (?:nie|został|jest|o|do)|,)",
        "usunięt|niedostępn|nie (?:jest|istnieje)|wygas|zarchiwizowan|zablokowan",
    ),
    (
        r"\b(?:tento|tato|toto) (?:článek|obsah|video)\b|\bstránk[ay]\b|\b(?:ovaj|ova) (?:članak|sadržaj|stranica)\b",
        "odstraněn|smazán|není (?:dostupn|k dispozici)|nebyla nalezena|neexistuje"
        "|stažen|archivován|uklonjen|obrisan|nije dostup"
        "|više nije|arhiviran",
    ),
    (
        r"\b(?:эт(?:от|а|о) |данн\w{2} )(?:материал|контент|статья|страниц\w|публикация|видео|запись|сайт)\b"
        r"|\b(?:материал|контент|статья|страниц\w|публикация|видео|запись|сайт)"
        r"(?= (?:не|был|больше|удал|недост|снят|заблок|перемещ|сохран|архив)|,)",
        "удал[её]н|недоступ|не доступ|больше не|снят|заблокирован|перемещен|архив|сохранен",
    ),
    (
        r"\b(?:ц(?:ей|я|е) )?(?:матеріал|контент|стаття|сторінка|публікація|відео)\b",
        "видален|недоступ|більше не|знят|заблокован|переміщен|архів",
    ),
    (
        r"\bbu (?:içerik|içeriğe|sayfa|makale|haber|yazı|video)\b|\bsayfa\b",
        "kaldırıl|silin|arşiv|güncellenm|erişilem|mevcut değil|bulunama|kullanılamı",
    ),
    (
        r"\b(?:αυτό το|το) (?:άρθρο|περιεχόμενο|βίντεο)|\b(?:αυτή )?η σελίδα\b",
        "αφαιρέθη|διαγράφη|αποσύρθη|δεν (?:είναι διαθέσιμ|υπάρχει|βρέθηκε)",
    ),
    (
        "(?:この|本|当)(?:記事|ページ|コンテンツ|動画|サイト)|お探しの(?:ページ|記事)",
        "削除|終了|公開され|ご利用(?:いただけ|になれ)ません|見つかりません|存在しません|ご覧いただけません"
        "|保存され",
    ),
    (
        "(?:本|该|該|此|您访问的|您訪問的)(?:文|页|頁|内容|內容|视频|視頻|文章|网页|網頁|页面|頁面)",
        "删除|刪除|不存在|下架|无法|無法|不可用|失效|过期|過期|存档|存檔",
    ),
    (
        "(?:이|본|해당|요청하신) (?:기사|콘텐츠|페이지|동영상|글|게시물)",
        "삭제|이용할 수 없|볼 수 없|존재하지|찾을 수 없|중단|만료",
    ),
    (
        "هذا (?:المحتوى|المقال|الفيديو|الخبر)|الصفحة",
        "غير (?:متاح|متوفر|موجود)|حذف|إزالة|لم يعد",
    ),
    (
        "این (?:محتوا|مقاله|صفحه|مطلب|ویدیو|خبر)",
        "حذف|در دسترس نیست|وجود ندارد",
    ),
    (
        "यह (?:सामग्री|लेख|पृष्ठ|पेज|वीडियो|खबर)",
        "हटा|उपलब्ध नहीं|मौजूद नहीं",
    ),
    (
        "(?:บทความ|เนื้อหา|หน้า|วิดีโอ|เว็บไซต์)นี้",
        "ถูกลบ|ไม่สามารถ|ไม่พร้อม|ไม่มีอยู่|หมดอายุ",
    ),
    (
        "(?:bài viết|nội dung|trang|video) này|trang (?:web )?bạn|(?:artikel|konten|halaman|video|berita) ini",
        "bị xóa|gỡ|không (?:tồn tại|khả dụng)|dihapus|tidak (?:tersedia|ditemukan|dapat)",
    ),
    (
        r"\baz? (?:cikk|oldal|tartalom|videó)\b|\bacest (?:articol|conținut)\b|\baceastă pagină\b",
        "törölt|nem (?:elérhető|található)|eltávolít|șters|eliminat|nu (?:mai )?e",
    ),
)  # fmt: skip
# What else stands in an article's place: where its reader is, what would have to be switched off, who kept the page.
_ELSE = (
    # regions
    r"(?:in|from) your (?:region|country|location)\b"
    r"|in (?:ihrem land|ihrer region)\b[^.!?]{0,20}(?:verfügbar|abrufbar)|in (?:deinem land|deiner region)\b"
    "|dans votre (?:pays|région)|disponible[^.!?]{0,20} en (?:tu|su) (?:país|región)|nel tuo paese"
    r"|dispon[^.!?]{0,20} n[ao] (?:seu|sua) (?:país|região)|in (?:jouw|uw) (?:land|regio)|i (?:ditt|dit) land\b"
    "|w twoim (?:kraju|regionie)|в (?:ваше[мй]|твоей) (?:стране|регионе)|у ваш(?:ій|ому) (?:країні|регіоні)"
    "|お住まいの(?:地域|国)|您所在的?(?:地区|地區|国家)|귀하의 (?:지역|국가)|في (?:بلدك|منطقتك)"
    "|(?:unavailable|451)[^.!?]{0,20}legal reasons|european economic area[^.!?]{0,60}access",
    # what keeps advertisements away
    r"\bad ?-?block|adblock|werbeblocker|bloqueu?r de pub|bloqueador de (?:anuncios|publicidad|publicidade)"
    r"|annonsblocker|reklamblocker|reklam engelle|блокировщик\w{0,2} рекламы|広告ブロック|广告(?:拦截|屏蔽)"
    "|광고 차단",
    # archives
    r"\b(?:archived|(?<!will )(?<!to )archive) (?:web ?)?(?:page|site|copy|version|bot)"
    r"|'s cache of (?:the|http)|\bweb ?archiv"
    r"|digital library of internet|archives? du web|dépôt légal du web|arch?ivo (?:de la )?web\b|arquivo da web"
    "|archivio web|webarchief|веб-архив|ウェブアーカイブ|网页快照|網頁快照|아카이브된",
    # what a network says of its own where somebody's post was ("this" stands before a title), and who sells reprints,
    # in their very words: articles on these have parts of them
    r"\bthis (?:tweet with a location|add a location to your tweets)\Z"
    r"|\bwhen you tweet with a location, twitter stores that location\."
    r"|\boption to delete your (?:tweet )?location history\b"
    r"|\byou can add location information to your tweets, such as your city or precise location\b"
    r"|\bto order presentation-ready copies for distribution\b",
    # errors, bots and forms that readers don't meet in articles
    "internal (?:server )?error|(?:unable|failed) to (?:complete|process|load) your request|backend fetch failed"
    "|guru meditation|don['’]t have permission to access"
    "|(?:could|can)(?:no|n['’]|['’])t (?:find|locate) (?:that|the|this) (?:page|article|story)"
    "|browser is (?:out of date|not supported|no longer supported)"
    r"|\b(?:we(?: are|['’]re)|site is|currently) (?:currently )?experiencing technical (?:difficulties|problems|issues)"
    "|update your bookmarks"
    "|(?:recommending|sending|send) (?:the|this) (?:page|article) to"
    "|you (?:will|are|should) (?:shortly |automatically )?(?:be|being) redirected"
    r"|unusual (?:activity|traffic) (?:from|on|in) your|(?<!the )(?<!a )security check"
    "|vérification de sécurité|merci de patienter"
    r"|available where you are\b"
    r"|shared with the recipient|forgot(?:ten)? (?:your )?password|passwort vergessen"
    "|mot de passe oublié|olvidaste tu contraseña|olvidado (?:tu|su) contraseña|password dimenticata"
    "|esquece?u a (?:sua )?senha|wachtwoord vergeten|glömt (?:ditt )?lösenord|glemt (?:passord|adgangskode)"
    r"|unohtuiko salasana|(?:nie )?pamiętasz hasła|zapomnia\w{0,2} hasł|zapomenuté heslo|забыли пароль"
    "|забули пароль|şifremi unuttum|our (?:web)?site is (?:currently |temporarily )?(?:unavailable|not available)"
    "|активируйте javascript|увімкніть javascript|パスワードをお忘れ|忘记密码|忘記密碼|비밀번호를 잊|نسيت كلمة",
    # who may read on, where readers of pages don't know it
    "(?:лише|тільки|для) передплатник|pouze pro předplatitel|len pre predplatiteľ|vain tilaajille|yalnızca abone"
    "|abonelere özel|μόνο (?:σε|για) συνδρομητές|samo za pretplatnike|csak előfizető|doar pentru abonați"
    "|구독자 전용|仅限(?:订阅|会员)|僅限(?:訂閱|會員)|للمشتركين فقط|فقط برای مشترکان|केवल सदस्यों|เฉพาะสมาชิก"
    r"|chỉ dành cho (?:thuê bao|hội viên)|khusus pelanggan|доступ\w{1,3} (?:только )?подписчикам",
    # who broke something and what to do then, by a number or by asking politely
    r"\b(?:http|error|fehler|erreur|errore?|fel|błąd|chyba|ошибка|помилка|hata|エラー) ?(?:error |kod "
    r"|code )?[45]\d\d\b"
    "|please try again|try again (?:later|in a few)|versuchen sie es (?:bitte )?(?:später|erneut|noch)"
    "|veuillez réessayer|réessayez|inténtalo|inténtelo|intente de nuevo|riprova"
    "|tente (?:novamente|de novo|mais tarde)|probeer het (?:later|opnieuw)|försök igen|prøv igen|prøv igjen"
    "|yritä (?:myöhemmin|uudelleen)|spróbuj ponownie|zkuste to|попробуйте (?:позже|ещё|снова)"
    "|спробуйте (?:пізніше|ще раз)|tekrar deney|(?:もう一度|再度)お試し|稍[后後]再[试試]|请重试|다시 시도"
    "|المحاولة (?:مرة|لاحق)|δοκιμάστε ξανά|पुनः प्रयास|लौटकर प्रयास|thử lại (?:sau)?|coba lagi|ลองใหม่"
    "|próbálja (?:újra|később)|încearcă din nou|connection timed out|site can['’]t be reached"
    "|(?:your ip address|access to this (?:page|site))[^.!?]{0,20}(?:blocked|denied)"
    "|(?:removed|deleted|withdrawn|taken) this (?:article|story|post|page|video)|lorem ipsum"
    "|intentionally left blank|(?:text|story|article|content) (?:will|to) be (?:added|published) (?:shortly|soon)"
    "|please wait while"
    "|(?:embedded|external|third-party) (?:post|content|media)[^.!?]{0,60}(?:consent|agree|accept)"
    r"|browser doesn['’]t support|java ?script (?:aktiviert|nodig|vereist|para|pour)|in our app\b"
    "|download the app (?:from|to (?:read|continue|keep|view|see))",
    # cookies that somebody is asked for
    r"\b(?:(?:we|site|partners|pages?|sites) (?:may )?uses?|using|utilisons|utilise|utilizamos|utilizziamo|usamos"
    "|usiamo|verwenden|verwendet|nutzen|nutzt"
    "|gebruiken|använder|bruger|bruker|käytämme|używamy|pliki|používáme|koristimo|используем|використовуємо"
    "|kullanıyoruz|acept(?:ar|es) las|accepter les|accetta(?:re)? i|aceitar os|accepteer"
    r"|przechowujemy)[^.!?]{0,40}(?:\bcookies?\b|cookie-|\bçerez|evästei)"
    r"|(?:クッキー|cookie)を(?:使用|利用)|使用(?:了)?\s?cookie|쿠키를 사용|ملفات تعريف الارتباط",
    # choices
    r"cookies? (?:zu )?(?:erlauben|akzeptieren|zulassen|ablehnen)"
    r"|(?:allow|autoriser les|permitir (?:las )?|consentire i) cookies?"
    "|unlimited access|acceso ilimitado|accès illimité|accesso illimitato|acesso ilimitado|unbegrenzten? zugriff",
    r"(?:alle|all|tout|todo|todas|tutti|tudo|vše|wszystk\w{1,3}) (?:cookies )?(?:akzeptieren|accept|accepter|aceptar"
    "|accetta)"
    r"|(?:accept|reject) all\b|pur-abo|werbefrei (?:lesen|mit)|your data\b[^.!?]{0,20}choices"
    "|how we may use your data",
)  # fmt: skip
# What says little alone, and together in whatever order is a wall, or an archive's: what one would read and what has to
# be done for it, what gathers pages and what keeps them.
_READING = late(
    r"\bread (?:this|the (?:rest|full|whole)|on(?! (?:a|the|their|his|her|its)\b)|more|all)\b|(?:continue|keep) reading"
    r"|rest of this (?:story|article)|unlock\b|(?:this|see this) (?:story|article|post|content)\b|weiterles"
    "|weiterzulesen|(?:diesen|den ganzen) artikel|zum lesen|lire (?:la suite|cet)|cet article|article réservé"
    "|seguir leyendo|este artículo|artículo completo|todo el contenido|continuare a leggere|leggere l['’]"
    "|articolo completo|continuar (?:lendo|a ler|a leitura)|matéria completa|este artigo|verder (?:te )?lezen"
    "|dit artikel|hele artikel|läsa? (?:hela|vidare)|læse? (?:hele|videre)|lese? (?:hele|videre|resten)"
    "|jatka lukemista|lue koko|cały artykuł|czyta[ćj] dalej|číst dál|celý článek"
    "|полный текст|дочитать|читать (?:дальше|далее|полностью)"
    "|(?:эту|всю) статью|читати далі|повний текст|devamını oku|okumaya devam|tamamını oku|続きを|ここから先|全文"
    "|この記事|继续阅读|繼續閱讀|本文|기사입니다|계속 읽|기사 전문|متابعة القراءة|المقال كامل|να διαβάζετε"
    "|την ανάγνωση|पूरा (?:लेख|पढ़)|đọc (?:tiếp|toàn bộ)"
)
_PAYING = late(
    r"subscri|\b(?:our )?members?\b|(?:free|paid) trial|choose a plan|\bplans? start|sign(?:ing)? in"
    r"|log(?:ging)? in|\baccount\b|licen[cs]e|\babos?\b|\w-?abo\b|abonn|anmelden|registrier|inscri|connectez"
    r"|offre\b|suscri|únete|regístr|inicia sesión|abbon|accedi\b|registrati|\bassin[ea]|cadastr|faça login|inloggen"
    "|prenumer|logga in|log ind|logg inn|tilaa|kirjaudu|wykup|zaloguj|subskry|předpl|přihlas|подписк|подписчик"
    "|зарегистрир|войдите|передплат|підписк|увійд|abone|üye ol|giriş yap|有料|会員|會員|ログイン|購読|登录|登入"
    "|订阅|訂閱|会员|구독|로그인|유료|اشترك|المشترك|سجل الدخول|συνδρομ|συνδεθ|सदस्य|लॉग ?इन|đăng (?:nhập|ký)"
)
_CRAWLED = late(r"\b(?:crawl(?:s|ed|er|ers|ing)?|(?:\w-)?warcs?|snapshots?|captured?|captures|embargo)\b")
_ARCHIVED = late(
    r"\bwayback\b|\b(?:internet|web|pages?)[^.!?]{0,20} archiv|\barchiv\w{1,3} (?:web|pages?|sites?|copy|version)"
    "|cached? (?:copy|page)|web collections"
)
PAIRS = ((_READING, _PAYING), (_CRAWLED, _ARCHIVED))
GONE = tuple([late(f"(?:{what})[^.!?。]{{0,60}}(?:{become})") for what, become in _GONE])
ROWS = (*GONE, *map(late, _ELSE))
# Who is told of behind that in a clause of its own, where a notice goes on with its reader, its makers or the page.
ELSEWHO = late(
    r"(?:,|\b(?:and|but|und|aber|et|mais|y|pero|ma|en|maar)) (?:(?:and|but|und|aber|et|mais|y|pero|ma|en|maar) )?"
    r"(?:(?:the|an?|der|die|das|eine?|le|la|les|des|une?|el|los|las|de|het|een) |l['’])\w"
    r"|(?:,|\b(?:and|but|und|aber)) (?:nobody|no one|thousands|hundreds|niemand|tausende|hunderte)\b"
)
# What a site is made of stands there as well: "the new address is below", "aber die Startseite zeigt alle Nachrichten".
READER = late(
    r"\b(?:you|your|we|our|us|please|sorry|bitte|wir|uns|unser\w{0,2}|ihnen|nous|vous|notre|nos|votre|por favor"
    r"|nuestr\w{1,2}|wij|ons|onze|u|uw|links?|url|(?:new|web) address|archives?|search (?:below|box|field|page)"
    r"|home ?page|site ?map|comments? (?:is|are|was|were)|editors? regrets?|adresse|startseite|suche|archiv|lien"
    r"|(?:page d['’])?accueil|portada|enlace|dirección|búsqueda|archivo|indirizzo|collegamento|archivio|startpagina"
    r"|adres|archief)\b|" + "|".join([what for what, _ in _GONE])
)

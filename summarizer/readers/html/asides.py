"""From a run's text to whether it speaks of its page: a button, an advertisement's label, what stands for a video."""

from __future__ import annotations

from ...patterns import late

# What templates put between an article's paragraphs to share, print, hear or read on, and over advertisements: written
# for this project after the buttons of papers and engines of blogs. Of 58 paragraphs of the learning pages that are one
# of the buttons and are kept without this five are in the known texts, all "Read more" or "Watch video" of cards; of
# 153 labels of advertisements none is. A heading is none of the buttons but to share: "Log in" is a manual's.
_ADVERTS = frozenset(
    "advertisement,advertisements,advertising,advert,ad,ads,sponsored,ad feedback,story continues below advertisement"
    ",article continues below advertisement,article continues after ad,story continues,continue reading below"
    ",remove ads,scroll to continue,skip advertisement,anzeige,anzeigen,werbung,weiterlesen nach der anzeige"
    ",publicité,suite après la publicité,la suite après la publicité,la suite après cette publicité,publicidad"
    ",publicidade,continua após a publicidade,continua depois da publicidade,pubblicità,continua dopo la pubblicità"
    ",advertentie,artikel gaat verder onder advertentie,tekst loopt door onder de advertentie,annonce"
    ",artiklen fortsætter efter annoncen,annons,artikeln fortsätter under annonsen,annonse"
    ",artikkelen fortsetter under annonsen,mainos,juttu jatkuu mainoksen jälkeen,reklama,reszta tekstu pod reklamą"
    ",článek pokračuje pod reklamou,реклама,продолжение после рекламы,reklam,iklan,hirdetés"
    ",a cikk a hirdetés után folytatódik,reclamă,publicitate,oglas,oglasi,tekst se nastavlja ispod oglasa,reklāma"
    ",turpinājums zem reklāmas,reklaam,διαφήμιση,quảng cáo,โฆษณา,विज्ञापन,إعلان,פרסומת,広告"
    ",スポンサーリンク,广告,廣告,광고".split(",")
)
_LABELS = _ADVERTS.union(
    # English
    "read more,continue reading,keep reading,read the full story,read full story,read full article,show more,see more"
    ",load more,load more updates,load more stories,load more articles,load more posts,load more comments"
    ",jump to recipe,close window,close this window,close print view"
    ",view all,share,share this,share this article,share this story,share this post,share this page"
    ",share on facebook,share on twitter,share via email,social sharing,copy link,link copied,print,print this page"
    ",print article,email this article,save article,listen to article,listen to this article,listen to this story"
    ",play audio,play video,watch video,watch live,view gallery,open gallery,enlarge image,expand image"
    ",toggle caption,hide caption,click to enlarge,view comments,subscribe,subscribe now,sign up,sign up now,log in"
    ",login,sign in,follow us,download our app,get the app,sign up for our newsletter,subscribe to our newsletter"
    ",newsletter,donate now"
    # German, Dutch, Swedish, Norwegian, Danish, Finnish
    ",mehr lesen,weiterlesen,mehr anzeigen,artikel teilen,beitrag teilen,teilen,drucken,merken,artikel anhören,anhören"
    ",vorlesen,jetzt abonnieren,newsletter abonnieren,anmelden,bild vergrößern,bildergalerie,zur bildergalerie"
    ",lees verder,lees meer,verder lezen,deel dit artikel,delen,afdrukken,beluister dit artikel,inloggen,läs mer"
    ",fortsätt läsa,dela artikeln,dela,skriv ut,lyssna på artikeln,logga in,prenumerera,les mer,del artikkelen"
    ",del på facebook,logg inn,læs mere,del artiklen,udskriv,lyt til artiklen,log ind,lue lisää,jaa artikkeli"
    ",kuuntele"
    # French, Spanish, Italian, Portuguese, Romanian
    ",lire la suite,lire plus,voir plus,partager,partager cet article,partager l'article,partager l’article,imprimer"
    ",écouter l'article,écouter l’article,écouter cet article,abonnez-vous,s'abonner,s’abonner,se connecter,leer más"
    ",seguir leyendo,sigue leyendo,continúa leyendo,ver más,compartir,compartir en facebook,imprimir,suscríbete"
    ",iniciar sesión,continua a leggere,leggi tutto,leggi di più,condividi,stampa,ascolta l'articolo,abbonati"
    ",iscriviti,continuar lendo,continue lendo,leia mais,saiba mais,compartilhe,compartilhar,partilhar,assine"
    ",citește mai mult,citeşte mai mult,distribuie,abonează-te"
    # Polish, Czech, Croatian, Bulgarian, Russian, Ukrainian, Hungarian, Turkish, Greek
    ",czytaj dalej,czytaj więcej,udostępnij,drukuj,posłuchaj,zaloguj się,koniec reklamy,číst dál,číst dále,sdílet"
    ",vytisknout,přihlásit se,podijeli,podeli,сподели,прочети още,читать далее,читать полностью,подробнее,поделиться"
    ",распечатать,подписаться,читати далі,детальніше,поділитися,підписатися,olvass tovább,megosztás,nyomtatás"
    ",feliratkozás,devamını oku,paylaş,yazdır,abone ol,διαβάστε περισσότερα,κοινοποίηση,εκτύπωση"
    # Indonesian, Vietnamese, Thai, Hindi, Arabic, Persian, Hebrew, Japanese, Korean, Chinese
    ",baca selengkapnya,selengkapnya,bagikan,chia sẻ,xem thêm,đọc thêm,แชร์,อ่านต่อ,और पढ़ें,शेयर करें,اقرأ المزيد"
    ",شارك,مشاركة,طباعة,ادامه مطلب,קרא עוד,המשך קריאה,もっと見る,続きを読む,続きを見る,シェア,シェアする"
    ",全文を読む,画像を拡大,더보기,더 보기,공유하기,기사 더보기,分享"
    ",分享到,展开全文,阅读全文,阅读更多,复制链接".split(",")
)
_SHARES = (
    "share this",
    "share on",
    "social sharing",
    "artikel teilen",
    "partager cet",
    "compartir en",
    "deel dit",
    "del ",
)
_LONGEST_LABEL, _BARS = 50, " -–—*.:[]()|›»>→…"
# What stands in the place of a post or a video until a reader agrees, or where a browser shows none. Such a line begins
# with one of these, and goes on so to the end of its first clause: "Your browser keeps no passwords" is an article's.
# So do Instagram's embedded posts, and the last line of a post in WordPress. On the learning pages stands one of them,
# which is none of the text.
_ENDS = r"[^.!?,;]{0,60}(?:[.!]|$)"
_YOURS = (
    r"(?=[^.!?]{0,200}\b(?:you|your|please|click|sie|ihren?|ihrer|bitte|du|deine[rn]?|dir|vous|vos|votre|veuillez|je|jij|uw"
    r"|din|ditt|dine|acceptez|autorisez|usted|debes?|acept[ae]|sus|você|aceite|seus|tuoi|tuo|devi|clicca"
    r"|accetta|musisz|kliknij|wyraź|vaš\w{0,3}|вы|ваш\w{0,3}|нажмите|включите|разрешите|lütfen)\b)"
)
_CONTENT = (
    r"(?=[^.!?]{0,80}(?:content|service|video|tweet|post|player|embed|inhalt|vidéo|vídeo|contenu|contenido|contenuto|conteúdo"
    r"|inhoud|indhold|innehåll|innhold|materiał|treś|obsah|контент|видео|публикаци|içeri))"
)
_CONSENT = (
    r"(?=[^!?]{0,200}(?:cookie|çerez|consent|javascript|privacy|tracking|traceurs|accepte[rz] l|datenschutz|einwillig"
    r"|einverstanden|zustimm|stimmen sie|akzeptieren|privacidad|toestemming|samtyck|samtykke|kakor|informasjonskapsler"
    r"|zgod[ęy]|souhlas|включите|разрешите))"
)
_OF_TEMPLATES = (
    (
        "sorry, your browser|your browser",
        r" (?:(?:does(?:n['’]t| not)|can(?:['’]t|not)) (?:currently )?(?:support|display|play)\b"
        r"|is(?:n['’]t| not) supported)" + _ENDS,
    ),
    (
        "please enable|please turn on",
        r" (?:javascript|cookies)\b(?: and (?:javascript|cookies)\b)?(?: in your\b| to \w|[.!]?$)",
    ),
    (
        "view this post on|sieh dir diesen beitrag auf|voir cette publication sur|ver esta publicación en"
        "|ver essa foto no|visualizza questo post su|dit bericht op|wyświetl ten post na|visa detta inlägg på"
        "|se dette innlegget på"
        "|vis dette opslag på|näytä tämä julkaisu|zobrazit příspěvek na|посмотреть эту публикацию в"
        "|lihat postingan ini di|bu gönderiyi|この投稿を",
        r" ?instagram(?:[’']?\w{0,4}(?: gör| an| bekijken)?\W{0,3}(?:\n|$)|[^\n]{1,90}\(@)",
    ),
    (
        "a post shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida de"
        "|un post condiviso da|uma publicação compartilhada por|een bericht gedeeld door"
        "|post udostępniony przez|ett inlägg delat av"
        "|et innlegg delt av|et opslag delt af|příspěvek sdílený|публикация от|sebuah kiriman dibagikan oleh",
        r" [^\n]{0,60}\(@[\w.]{1,40}\)[^.!?]{0,80}$",
    ),
    (
        "this entry was posted|cette entrée a été publiée|ce billet a été posté|esta entrada fue publicada"
        "|questa voce è stata pubblicata|dit bericht is geplaatst|dit bericht werd geplaatst"
        "|esta entrada foi publicada"
        "|ten wpis został opublikowany|эта запись была опубликована|dette indlæg blev udgivet"
        "|det här inlägget postades",
        r" (?!to\b)",
    ),
    (
        "dieser beitrag wurde|dieser eintrag wurde",
        r" (?:(?:am|von|in|unter)\b[^\n]{0,80} )?(?:veröffentlicht|gepostet|publiziert)"
        r"(?:\.|$| (?:und )?(?:am|von|in|unter)\b)",
    ),
    ("this article|this page|this story|this post", r" contains content (?:provided|hosted) by\b"),
    ("we need your|we require your", rf" (?:consent|permission) to (?:load|show|display)\b{_CONTENT}"),
    (
        "this content|this video|this embed",
        r" (?:(?:is|was) hosted (?:by|on) a third"
        r"|can ?(?:no|['’])t be (?:play|show|display|load)\w{0,3}(?:[.!]|$| (?:without|due|because|until|in your)\b))",
    ),
    (
        "an dieser stelle",
        r" (?:finden sie|befindet sich|steht|sollte)\b[^.!?]{0,60}\b(?:extern|ergänzend|empfohlen)\w{0,3}\b[^.!?]{0,40}"
        r"\b(?:inhalte?n?|medien|video|plattform)\b",
    ),
    ("ich bin damit einverstanden|ich bin einverstanden", r", dass mir (?:\w+ )?inhalte\b"),
    ("ihr browser|dein browser", rf" (?:unterstützt|kann)\b[^.!?,;]{{0,50}}\b(?:nicht|keine?n?)\b{_ENDS}"),
    ("empfohlener|externer", r" (?:redaktioneller |externer )?inhalt$"),
    (
        "votre navigateur|tu navegador|su navegador|seu navegador|il tuo browser|ваш браузер",
        r" (?:ne (?:supporte|prend|permet|peut)|n[oã]o? (?:soporta|admite|puede|es compatible|suporta|pode|é compatível"
        rf")|non (?:supporta|può|è in grado)|не (?:поддерживает|может)){_ENDS}",
    ),
    (
        "このコンテンツを|この動画を",
        r"(?:表示|閲覧|視聴|再生)する(?:に|ため)(?=.{0,60}(?:javascript|cookie|クッキー|同意|有効に|許可))",
    ),
    ("이 콘텐츠를|이 동영상을", r" (?:보려면|재생하려면)(?=.{0,60}(?:javascript|자바스크립트|쿠키|동의|허용))"),
    ("您的浏览器|你的浏览器|您的瀏覽器", r"(?:不支持|不支援|暂不支持)[^,，。；;!！]{0,30}(?:[。!！]|$)"),
)
# Some say what for, and ask the reader for it in the same sentence: whom nobody asks reads of others' consent.
_ASKED_FOR = (
    "to activate|to display|to view|to see|to watch|to load|to show|to play|um diese|um den inhalt|um das video"
    "|mit dem laden|mit dem klick|mit klick|zum laden|zum anzeigen|klicken sie auf|klicken sie hier"
    "|dieser inhalt|pour afficher"
    "|pour voir|pour consulter|pour visionner"
    "|pour regarder|ce contenu|para mostrar|para ver|para visualizar|para reproducir|para exibir|este contenido"
    "|este conteúdo|per visualizzare|per vedere|per guardare|questo contenuto|om deze|om dit|deze inhoud|deze video"
    "|ten materiał|ta treść|aby wyświetlić|aby zobaczyć|aby obejrzeć|for at se|for at vise|for å se|for å vise"
    "|för att se|för att visa|tento obsah|pro zobrazení|чтобы посмотреть|чтобы увидеть|для просмотра|bu içeriği"
)
_INSTEAD = late(
    "|".join([f"(?:{begins}){goes_on}" for begins, goes_on in _OF_TEMPLATES])
    + rf"|(?={_ASKED_FOR}){_CONTENT}{_YOURS}{_CONSENT}"
)
_LONGEST, _KEY = 400, 5
# What asks a reader what he thinks of the page, under manuals, recipes and posts: of three such lines of the learning
# pages that were kept without this none is in the known texts. A heading may be of an article on such questions, and an
# interview has "Did this help you?" and "War diese Reform hilfreich?": where a question doesn't name the page, its
# buttons stand behind it. Both of them: "Yes." is somebody's answer.
_BUTTONS = r"\W{0,9}(?:yes\W{0,9}no|ja\W{0,9}nein|sí\W{0,9}no|oui\W{0,9}non)\b"
_COUNTS = r"(?:out of|of|found this helpful|\d|\W){0,20}"
_FEEDBACK = r"please (?:give|leave|send)\b.{0,60}"
_ASKS = late(
    r"(?:(?:was|is) this (?:page|article|answer|document|topic|section|post) (?:helpful|useful)"
    r"|was this(?: information| content)? (?:helpful|useful)"
    r"|did you find this (?:page|article|answer|information|document|content|topic|post) (?:helpful|useful)"
    r"|did this (?:page|article|answer|post) help(?: you)?"
    r"|(?:war|ist) diese[rs]? (?:seite|artikel|beitrag|antwort|inhalt|eintrag|anleitung|rezept) hilfreich"
    r"|¿(?:te|le) (?:ha resultado|resultó|fue|ha sido) útil est[ea] (?:página|artículo|contenido|respuesta)"
    r"|cet(?:te)? (?:page|article|contenu|réponse) vous a-t-(?:il|elle) été utile)"
    rf" ?\?(?:{_BUTTONS})?{_COUNTS}(?:{_FEEDBACK})?"
    rf"|did this help(?: you)?\?(?:{_BUTTONS}{_COUNTS}|\W{{1,9}}{_FEEDBACK})"
    r"|rate this (?:page|article|recipe|post)(?:from|out of|votes?|ratings?|reviews?|stars?|\d|\W){0,60}"
    r"|(?:did you (?:make|try)|have you (?:made|tried)|tried) this recipe\?.{0,100}"
    r"\b(?:tag|rate|comment|mention|let (?:us|me) know)\b.{0,100}"
    r"|(?:subscribe|listen)\b[^.!?]{0,120}\bwherever you (?:get|listen to|find) (?:your )?podcasts\W?"
    r"|you(?:['’]ve| have) (?:\d+|one|two|three|four|five|no|(?:reached|read|used) your)\b[^.!?]{0,30}"
    r"\bfree (?:[\w-]{1,20} )?(?:articles?|story|stories)(?: (?:left|remaining|this|per|for)\b.{0,120}|\W?)"
)
_LONGEST_QUESTION = 220
_BEGINNINGS = "|".join([*[begins for begins, _ in _OF_TEMPLATES], _ASKED_FOR])
_OPENINGS = frozenset([phrase[:_KEY] for phrase in _BEGINNINGS.split("|")])


def speaks_of_page(text: str, *, is_heading: bool, is_said: bool, is_manual: bool) -> bool:
    """Whether a run is a button's or an advertisement's label, or stands for what a browser doesn't show.

    A manual has its own program's buttons in paragraphs, and says what to click.
    """
    if not is_manual and text[:_KEY].lower() in _OPENINGS and len(text) < _LONGEST and _INSTEAD.match(text.lower()):
        return True
    if not is_heading and len(text) < _LONGEST_QUESTION and _ASKS.fullmatch(text.lower()):
        return True
    if is_said or len(text) > _LONGEST_LABEL or text.endswith("()"):  # "print()", of a program
        return False
    labels = [label.strip(_BARS) for label in text.lower().split(" | ")]
    known = _ADVERTS if is_manual else _LABELS
    return all(map(known.__contains__, labels)) and (not is_heading or labels[0].startswith(_SHARES))

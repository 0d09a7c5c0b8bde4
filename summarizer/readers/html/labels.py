"""From a short run's text to whether it says whose a picture is, who edited a report, or where else to read."""

from __future__ import annotations

from ...patterns import late

# What stands between an article's paragraphs in a line of its own, before a link to another page, in the words of our
# own lists of labels: the known texts of the learning pages leave out 44 and keep 29; a summary wants none.
_LONGEST_LEAD, _BRACKETS = 40, 4
_LEAD = late(
    r"[^\w]{0,3}(?:(?:also |must |please )?read(?: more| also| next| this)?|see also|related(?: \w{4,9})?|more|watch"
    r"|recommended(?: reading)?|you (?:may|might) also (?:like|enjoy|be interested(?: in)?)|don['’]t miss"
    r"|lesen sie(?: \w{3,5})?|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte \w{3,5} (?:auch )?interessieren"
    r"|lesetipp|zum thema|siehe auch|(?:à )?lire(?: aussi| également)?|voir aussi"
    r"|sur le même sujet|pour aller plus loin|le[aeé]r? (?:también|más)|te puede interesar|más información"
    r"|(?:mir|ve)a también|(?:leggi|vedi) anche|per approfondire|(?:leia|saiba|veja) (?:também|mais)|(?:lees|zie) ook"
    r"|lees meer|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|(?:читайте|смотрите) также|читайте також"
    r"|по теме|ayrıca okuyun|ilgili haber|baca juga|läs (?:också|även|mer)|l[æe]s (?:også|mere?)|関連記事|関連|相关阅读"
    r"|延伸阅读|相關閱讀|관련 ?기사)\s?[:：]\s{0,2}"
)
# "Tags: bridges, ferries", "Filed under: Local | Traffic": three of the same pages keep one, none is the article's. So
# does Apache's server lead to its pages in other languages.
_TAGS = late(
    r"(?:tags?|tagged|topics?|filed (?:under|to)|posted in|categor(?:y|ies)|key ?words|labels|hashtags"
    r"|schlag(?:worte|wörter)|stich(?:worte|wörter)|themen|kategorien?|abgelegt unter|veröffentlicht in"
    r"|mots[- ]clés|thèmes|catégories?|étiquettes|classé dans|publié dans|etiquetas|temas|palabras clave|categorías?"
    r"|archivado en|argomenti|parole chiave|categori[ae]s?|etichette|palavras-chave|assuntos|tópicos|marcadores"
    r"|trefwoorden|onderwerpen|categorieën|taggar|ämnen|nyckelord|kategorier|emne(?:r|ord)|stikkord|nøgleord"
    r"|available languages|langues disponibles|verfügbare sprachen|idiomas disponibles|mevcut diller|可用语言"
    r"|가능한 언어|avainsanat|aiheet|tagi|słowa kluczowe|kategorie|štítky|klíčová slova|теги|метки|темы|рубрик[аи]"
    r"|ключевые слова|мітки|ключові слова|etiketler|anahtar kelimeler|タグ|キーワード|カテゴリー?"
    r"|标签|標籤|关键词|關鍵字|태그|키워드)"
    r"\s?[:：]\s{0,2}"
)
# "[See what the harbour plans.]": signs and words around the link; "[Moss et al. 2004]" names a source.
_AROUND_A_LINK, _SPACES = 8, 3
_PARTS, _PARTED = ",|·•/;、#", 3
# "Next: Retries, Previous: Overview, Up: Top [Contents][Index]", as Texinfo writes above and below each part.
_WAY = late(r"(?:next|prev(?:ious)?|up): ")
# "Photo: Ann Lee/AP", "Quelle: dpa", "Follow us on Facebook": of 40 that were kept on pages whose text is known three
# are the text's. With a capital: "image: nginx" is a line of a listing. A sentence in which as many words are small as
# not says more than a name: "Source: the river rises at the foot of the hill."
LONGEST_CREDIT = 16
_CREDIT = late(
    r"(?!cr[eé]dit\w{0,2}\s?[:：]\s?\d)"  # "Credits: 3", of a course
    r"(?:(?:header|cover|featured?|hero|lead|teaser) )?(?:image|photo|picture|photograph|illustration|foto"
    r"|(?:titel)?bild|imagen|immagine|imagem|zdjęcie|фото|写真|图片?|사진|cr[eé]dits?|créditos?|crediti)(?:s|er)?"
    r"(?: ?cr[eé]dits?| sources?| courtesy(?: of)?| by| photo)?\s?[:：]\s?\S"
    r"|(?:(?:image|photo) )?(?:source|quelle|fuente|fonte|bron|źródło|källa|kilde|источник|kaynak|المصدر|来源|來源"
    r"|出典|출처)\s?[:：]\s?\S"
    r"|(?P<other>(?:follow \w+(?: \w+)?|like us) on|folg(?:en sie|t|e) uns auf|suivez[ -]nous sur|s[ií]gu[ea]nos en"
    r"|seguici su|volg ons op|siga[ -]nos no) (?:our |unserem )?(?:facebook|instagram|twitter|x\b|telegram|youtube"
    r"|linkedin|tiktok|whatsapp|google|threads|bluesky|pinterest|mastodon)"
)

# "The quay after the storm — Foto: Jo Lund/TV Penrose", "Ships in the harbour © Jo Lund": a picture's line in an own
# paragraph. Of eleven that were kept of the learning pages none is the text's. Names have capitals, but for a few
# agencies': "docker run, image: nginx" and "type © to make the sign" are a manual's.
_LONGEST_OF_A_PICTURE, _TAIL = 300, 90
_WHOSE = late(
    r"(?i:(?:[—–|/(.·,]|\s-)\s{0,2}(?:fotos?|photos?|photographs?|imagem|imagen|image|créditos?|credits?|crédits?|bild(?:er)?"
    r"|фото|zdjęcie|fot)(?:\s?(?:credits?)?[:：/]|\sby\b|\.)\s?|©\s?)(?:(?=(?:dpa|afp|ansa|epa|imago|privat|picture|pixabay|shutterstock|getty|archiv)\b)"
    r"|(?!\d|\S{0,6}://|[a-zß-öø-ÿα-ωа-я]))[^\s.].{0,50}$"
)

# What editors write around an article, "（原标题：...）", "【编辑：姚昊】", "图片来源：摄图网", where words have no
# capitals to tell a name by. On 57 pages of gne's tests 50 such lines were kept, none of them the text's.
# What else begins so may be the text's: "Photos from old books are few", a manual's "Edit: changes the text" and "a
# screenshot", an exercise's "The original task: ...". So names stand behind such a word, of few signs each.
_LONGEST_OF_EDITORS = 120
_NAMED = r"(?>\w{0,10}(?:记者|記者)\w{0,4}|\w{1,5}(?![\w.-])|[\w.-]{1,20}(?<=[a-z\d]))"
_COLON = r"\s?[:：]"
_NAMES = rf"\s?{_NAMED}(?:[\s、/／|｜,，:：·・()（）]{{1,3}}{_NAMED}){{0,8}}[\s)）】\]]{{0,3}}$"
_OF_EDITORS = late(
    r"[（(【\[▲▼■△※\s]{0,3}(?:"
    r"(?:本文|图片|圖片|照片|稿件|资料|資料|文章|视频|图|圖)?(?:来源|來源)\s?[:：]|(?:出处|出處)\s?[:：](?!.{0,40}《)"
    rf"|(?:图|圖|文|圖文|图文)\s?[/／]{_NAMES}"
    r"|(?:图片|圖片|照片|视频)(?:均|皆)?(?:(?:来自|來自|源自)[^，。的]{1,20}|由[^，。]{1,20}(?:提供|供图|供圖|授权|授權))"
    r"(?:[，,。]\s?(?:如有)?侵.{0,12}|。)?$"
    r"|原(?:标题|標題)(?:为|是)?\s?[:：《“「]|原[题題](?:为|是)?\s?[:：]?\s?[《“「]"
    rf"|(?:(?:责任|責任|本文|网络|值班)?(?:编辑|編輯)|责编|責編|采写|採寫|撰文|摄影|攝影|校对|校對){_COLON}(?:$|{_NAMES})"
    rf"|(?:供图|供圖|供稿|监制|审核){_COLON}{_NAMES}"
    r"|(?:编辑|編輯) [^\s\W]{2,4} (?:校对|校對) |(?:分享|转发|轉發)(?:到|至)\s?[:：]|(?:分享|转发|轉發)\s?[:：]$"
    r"|(?:发布|發布|更新|发表)(?:时间|時間)\s?[:：]\s?(?:\d|$)|最后更新\s?[:：]"
    r"|(?:特别|免责|免責|版权|版權|郑重)(?:声明|聲明)\s?[:：】]|(?:声明|聲明)\s?[:：】].{0,40}(?:本文|本站|转载|轉載|观点|觀點)"
    r"|本文(?:来自|來自|转载|轉載).{0,80}(?:app|转载|轉載|授权|授權)"
    r"|本文(?:系|为|為)[^，。]{0,40}(?:原创|原創|独家|獨家|稿|首发|首發|转载自|轉載自)"
    r"|本(?:文|报|報|站|网|網).{0,30}(?:未经|未經)[^，。]{0,12}(?:授权|授權|许可|許可|允许|允許|同意).{0,12}(?:转载|轉載)"
    r"|(?:写真|画像|撮影|文・写真|取材・文|構成|編集)\s?[:：＝=／/]\s?[^\sぁ-ん]{1,30}$"
    r"|[가-힣]{2,4} ?(?:기자|특파원|논설위원)(?: ?[\w.+-]{1,40}@[\w.-]{1,40})?$"
    r"|.{0,100}?(?:무단 ?(?:전재|복제)|無断(?:転載|複製)).{0,40}"
    r"(?:금지(?:합니다|됩니다)?[^가-힣]{0,12}|禁(?:止(?:します|です)?|じます|ずる?)[^ぁ-ん]{0,12})$"
    r"|사진 ?(?:제공)? ?[=:：]\s?\S{1,30}$"
    r")|[^。！？]{1,50}(?:[\s（(]摄|\s攝|供图|供圖|(?:视频|視頻|网络|網絡|网页|微博|微信)截图)[）)]?$"
)
_EASTERN = ("\u2e80", "\ud7ff")
_OPENS = frozenset("（(【[▲▼■△※<〈ⓒ©")


def is_credit(text: str, *, is_said: bool) -> bool:
    """Whether a line, which may end as a sentence does, says whose a picture or a report is, or where else to read."""
    found = None if text[0].islower() else _CREDIT.match(text.lower())
    if found is None or found["other"] or not is_said:
        return found is not None
    words = text.split()
    return sum([word[0].islower() for word in words]) * 2 < len(words)


def is_of_picture(text: str) -> bool:
    """Whether a line, which doesn't end as a sentence does, ends by whose a picture is."""
    if len(text) > _LONGEST_OF_A_PICTURE or "\n" in text:
        return False
    return _WHOSE.search(text[-_TAIL:]) is not None


def is_of_editors(text: str) -> bool:
    """Whether a line in Chinese, Japanese or Korean says where a report is from, who edited it, whose a picture is."""
    if len(text) > _LONGEST_OF_EDITORS or not (_EASTERN[0] <= text[0] <= _EASTERN[1] or text[0] in _OPENS):
        return False
    return _OF_EDITORS.match(text.lower().replace("\n", " ")) is not None


def leads_elsewhere(text: str, linked: int) -> bool:
    """Whether a run is "Read also:" and a link, "Tags:" and some, or a link in brackets, by the characters in links."""
    others = len(text) - linked
    if others > _LONGEST_LEAD:
        return False
    if text[0] == "[" and text[-1] == "]" and others <= _AROUND_A_LINK:
        return text.count(" ") > _SPACES
    low = text.lower()
    if found := _LEAD.match(low):
        return 0 < len(text) - found.end() <= linked + _BRACKETS
    if _WAY.match(low):
        return True
    found = _TAGS.match(low)
    if found is None or found.end() == len(text):
        return False
    return others - found.end() <= _BRACKETS + _PARTED * sum(map(text.count, _PARTS))

"""From a line to whose picture it is, as agencies and papers write it; from a caption to where one stands in it."""

from __future__ import annotations

from ..patterns import late

# Whose picture it is: a name, a slash and an agency ("Jane Doe/AFP", "EVA SOL / EFE", "/ EVA SOL (EFE)"), brackets of
# its own ("[Photo: Jane Doe]"), or, in Chinese, a name and "took". Agencies are those of the European alliance (EANA)
# and others that sell pictures: by any capitals "A New York Times/CBS News poll" was cut.
_AGENCY = (
    "(?:AAP?|AFP|AGERPRES|ANI|ANP|ANSA|APA?|ATA|BELGA|Belga|BNS|BTA|[CČ]TK|EFE|ELTA|EPA|FENA|HINA|KEYSTONE|Keystone"
    "|LETA|LUSA|Lusa|MAXPPP|MTI|NTB|PA|PAP|PTI|REUTERS|Reuters|REX|Ritzau|SCANPIX|SDA|SID|SIPA|Sipa|STT|TANJUG|TASR"
    "|TASS|TT|UPI|XINHUA|Xinhua|ТАСС|РИА|УНИАН|УНІАН|dpa|Ansa|Getty Images|Getty|Shutterstock|Alamy"
    "|(?:Ritzau )?Scanpix)"
)
_PERSON = r"[A-ZÀ-ÞČŁŚŠŽА-Я](?:\.|[\w'’-]{1,20})"
_BRACKETS = r"\[(?:[^\W\d_a-zA-Z]{2,20}|[Pp]hotos?|[Ff]otos?|[Ii]mage|[Bb]ild) ?[:=] ?[^\[\]\n]{2,40}\]"
CREDIT = late(
    rf"(?:{_PERSON} ){{1,3}}?{_PERSON} ?/ ?{_AGENCY}(?![\w/-])|/ (?:{_PERSON} ){{1,3}}?\({_AGENCY}\)"
    rf"|{_BRACKETS}|[记記]者 ?[\u4e00-\u9fff]{{2,4}} ?[摄攝](?= )"
)
# What each of these can't do without.
CREDIT_SIGNS = {
    "/": late(rf"/(?: ?{_AGENCY}| {_PERSON} )"),
    "[": late(_BRACKETS),
    "者": late("者"),
}
# Where a caption says who stands, as papers of two dozen languages write it; what is cut short has its stop.
PLACE = late(
    r"[(（](?:[^()（）]{0,40}, )?(?:(?:[1-9](?:st|nd|rd|th)|second|third) (?:from )?(?:[LRC]|left|right)"
    r"|pictured|left|right|centre|center|middle|above|below|top|bottom|inset|file photo"
    r"|(?:von )?(?:links|rechts)(?=[),]| im )|im Bild|v\. ?l|(?:[lr]|li|re)\.(?=\))"
    r"|à (?:gauche|droite|[gd]\.)|au centre|de gauche à|a la (?:izquierda|derecha)|de izquierda a|izq|izda|dcha"
    r"|(?:a |da )(?:sinistra|destra)|al centro|à (?:esquerda|direita)|ao centro|da (?:esquerda|direita)"
    r"|(?:til|fra) (?:venstre|høyre|højre)|i midten|[tf]\. ?[vh]\.|(?:till|från) (?:vänster|höger)|fr\. ?[vh]\."
    r"|i mitten|vasemmalla|oikealla|keskellä|(?:vas|oik)\.|(?:z|po|od) (?:lewej|prawej)|w środku|vlevo|vpravo"
    r"|uprostřed|zleva|слева|справа|в центре|на фото|ліворуч|праворуч|solda|sağda|ortada|soldan|sağdan|balról"
    r"|jobbról|balra|jobbra|[左右中](?=[)）]|から|起)|왼쪽|오른쪽|가운데|إلى (?:اليسار|اليمين)|משמאל|מימין)(?!\w)"
)
# Behind what sign a Japanese caption ends in when its picture was taken, where, and by whom: "市長=12日、ホルム市役所".
TAKEN = late(
    r"[=＝][^=＝。]{0,20}?(?:\d日|午[前後]\d|\d[./]\d{1,2}\s?(?=[\u3040-\u9fff])|[撮写]影)[^=＝。]{0,40}[)）]?\Z"
)

"""From a short run's text to whether it is a label over an advertisement, or leads to another page and says no more."""

from __future__ import annotations

from ..patterns import late

# What stands between an article's paragraphs in a line of its own and is none of it, in the words of our own lists of
# labels. Over an advertisement: of 153 such runs of the learning pages none is the article's. Before a link to another
# page, which is all of the rest but a bracket: the known texts leave out 44 and keep 29; a summary wants none.
LONGEST_LABEL, _BARS = 4, " -–—*.:[]()|"
_ADVERTS = frozenset(
    "advertisement,advertisements,advertising,advert,ad,ads,sponsored,ad feedback,story continues below advertisement,"
    "article continues below advertisement,continue reading below,remove ads,anzeige,anzeigen,werbung,publicité,"
    "publicidad,publicidade,continua após a publicidade,pubblicità,advertentie,annonce,annons,annonse,mainos,reklama,"
    "реклама,reklam,iklan,hirdetés,reclamă,διαφήμιση,إعلان,広告,スポンサーリンク,广告,廣告,광고".split(",")
)
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


def is_advert(text: str) -> bool:
    """Whether a run of a few words is the label over an advertisement."""
    return text.lower().strip(_BARS) in _ADVERTS


def leads_elsewhere(text: str, linked: int) -> bool:
    """Whether a run is "Read also:" and a link; so many characters of it are in links."""
    if len(text) - linked > _LONGEST_LEAD:
        return False
    found = _LEAD.match(text.lower())
    return found is not None and 0 < len(text) - found.end() <= linked + _BRACKETS

"""From a title or sentence to whether it says that it is a correction, somebody's opinion, or no title at all."""

from __future__ import annotations

from ..furniture import shapes
from ..furniture.lexicon import lexicon
from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..languages.language import Language

# Whose picture it is and whom it shows, and what the lexicon calls a line that opens with when it was written. Of 48
# lines above articles of Multi-News two are such a credit and one is such a time. Two more have a time behind them,
# with a label of one word or two: "Posted: ", "First Published: ".
_PICTURED = late(r"(?:Getty Images|(?:AP|AFP|Reuters) Photo|Shutterstock)(?: [A-Z][\w.'’-]{1,20}){1,6}\Z")
_WRITTEN, _LABEL = "time stamp", late(r" (?=[^\W\d_][^\W_]{0,30}(?: [^\W\d_][^\W_]{0,30})?: )")

# What a label stands behind, and what behind it: "Correction: ...", "[Corrected]", "Opinion | ...".
_OPEN, _CLOSED = r"(?i)[\s\[(【*_]*(?:", r")(?:[\])】]|\s?[:：|–—]|\s-\s|\s?$)"
# What a correction is called, and how the note below an article begins.
_CORRECTION = late(
    f"{_OPEN}corrections?|corrected|corrigendum|erratum|clarification|berichtigung|korrektur|richtigstellung|rectificatif"
    "|rectification|correctif|corrección|rectificación|fe de erratas|fe de errores|correzione|rettifica|errata corrige"
    "|correção|retificação|errata|correctie|rectificatie|rättelse|rettelse|korreksjon|oikaisu|korekta|sprostowanie|oprava"
    "|ispravak|поправка|исправление|уточнение|опровержение|виправлення|спростування|уточнення|düzeltme|διόρθωση|تصحيح"
    f"|اصلاحیه|訂正|更正|勘误|정정{_CLOSED}"
)
# What such a note opens with in papers' own words: an earlier version, an error, what an article said wrongly, what we
# wrote and isn't so.
_NOTE = late(
    "(?i)an earlier version of this|(?:because of|due to) an (?:editing|editorial|production|agency) error"
    "|th(?:is|e) (?:article|story|report) (?:was|has been) (?:amended|corrected)"
    r"|(?:an?|the|our|this|in an?|in the) (?:\w+ ){0,2}"
    r"(?:article|story|headline|caption|column|report (?:on|about|in))\b[^.!?]{0,80}"
    r"\b(?:misstated|misidentified|misspelled|misquoted|(?:incorrectly|erroneously|wrongly|mistakenly) "
    r"(?:said|stated|reported|gave|named|identified|described)|gave the wrong)\b"
    "|we (?:wrongly|incorrectly|mistakenly|erroneously) (?:wrote|reported|said|stated|named|identified)"
    "|contrary to what we (?:wrote|reported)"
    "|eine frühere (?:version|fassung) dieses|in einer (?:früheren|ersten) (?:version|fassung) (?:dieses|des) "
    r"(?:artikel|beitrag|text|bericht)e?s\b"
    r"|(?:anders|entgegen)\b[^.!?]{0,20}(?:gemeldet|berichtet|geschrieben)|in (?:der|unserer) [^.!?]{0,40}hieß es "
    "(?:fälschlich|irrtümlich)|(?:fälschlich|irrtümlich)(?:erweise)? (?:hieß|haben wir|stand)"
    "|une version (?:précédente|antérieure) de|contrairement à ce (?:que nous av(?:ons|ions)|qu[ie'’](?:il)? ?"
    "(?:a été|avait été|était) (?:écrit|indiqué|annoncé|dit|publié|affirmé))"
    "|una versión anterior de este|por (?:un )?error[,]? (?:publicamos|informamos|escribimos|dijimos)"
    "|contrariamente a quanto (?:abbiamo|avevamo|da noi|scritto|riportato|pubblicato|indicato)"
    "|una versione precedente di quest|uma versão anterior dest|ao contrário do que (?:foi )?(?:publicamos|publicado"
    "|noticiamos|noticiado|informamos|informado|escrevemos|escrito)"
    "|(?:in )?een eerdere versie van (?:dit|het artikel)"
    "|(?:i )?en tidigare version av (?:den här|denna|artikeln|texten)"
)
# What an article is called that says what somebody thinks of an event.
_OPINION = late(
    f"{_OPEN}opinion|comment|commentary|editorial|op-ed|column|leader|kommentar|meinung|leitartikel|kolumne|glosse|tribune"
    "|éditorial|édito|chronique|billet|opinión|columna|commento|editoriale|opinione|opinião|coluna|crônica|commentaar"
    "|opinie|ledare|krönika|leder|kronikk|kommentti|pääkirjoitus|komentarz|felieton|opinia|komentář|komentar|kolumna"
    f"|мнение|комментарий|колонка|думка|коментар|yorum|köşe yazısı|άποψη|رأي|یادداشت|社説|社论|评论|사설|칼럼{_CLOSED}"
)


def corrects(text: str) -> bool:
    """Whether a title or sentence says that it is a correction."""
    return _CORRECTION.match(text) is not None or _NOTE.match(text) is not None


def opines(text: str) -> bool:
    """Whether a title or sentence says that it is somebody's opinion."""
    return _OPINION.match(text) is not None


def is_beside(title: str, language: Language) -> bool:
    """Whether a line above an article is none of its title: it says whom a picture shows, or when it was written.

    Examples
    --------
    >>> from summarizer.languages import load
    >>> lines = ("Getty Images Ina Moss", "Getty Images sues", "Posted 21 May 2017 5:27 pm", "5 May 2017 5:27 pm: Oil")
    >>> [is_beside(line, load("en")) for line in lines]
    [True, False, True, False]
    """
    # "Photo shows captain asleep", "Image rights are sold": a word of captions tells none from a title.
    if _PICTURED.match(title):
        return True
    return _is_stamp(title, language)


def _is_stamp(line: str, language: Language) -> bool:
    """Whether a line says when something was written."""
    return shapes.is_stamp(line) and lexicon(language).opening(line, is_prose=False) == _WRITTEN


def unstamped(title: str, language: Language) -> str:
    """Return a line above an article without the time behind it.

    >>> from summarizer.languages import load
    >>> unstamped("Ferry runs aground Posted: Monday, June 23, 2014 11:03 PM", load("en"))
    'Ferry runs aground'
    >>> unstamped("What he posted: June 23, 2014, 11:03 PM", load("en"))
    'What he posted: June 23, 2014, 11:03 PM'
    """
    if not shapes.is_stamp(title):
        return title
    # "What was posted on 3 May 2014 at 9:30" is a title: a label has a capital and a colon. No title found is long.
    places = [found.end() for found in _LABEL.finditer(title) if title[found.end()].isupper()]
    return next((title[: place - 1] for place in places if _is_stamp(title[place:], language)), title)

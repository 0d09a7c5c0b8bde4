"""From a title or sentence to whether it says that it is a correction, or somebody's opinion."""

from __future__ import annotations

from ..patterns import late

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
_NOTE = late(
    "(?i)an earlier version of this|eine frühere (?:version|fassung) dieses|une version (?:précédente|antérieure) de"
    "|una versión anterior de este|una versione precedente di questo|uma versão anterior deste"
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

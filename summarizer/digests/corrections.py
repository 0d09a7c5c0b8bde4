"""From a title or sentence to whether it says that it is a correction."""

from __future__ import annotations

from ..patterns import late

# What a correction is called, and how the note below an article begins.
_CORRECTION = late(
    r"(?i)[\s\[(【*_]*(?:(?:corrections?|corrected|corrigendum|erratum|clarification|berichtigung|korrektur|richtigstellung|"
    r"rectificatif|rectification|correctif|corrección|rectificación|fe de erratas|fe de errores|correzione|rettifica|"
    r"errata corrige|correção|retificação|errata|correctie|rectificatie|rättelse|rettelse|korreksjon|oikaisu|korekta|"
    r"sprostowanie|oprava|ispravak|поправка|исправление|уточнение|опровержение|виправлення|спростування|уточнення|"
    r"düzeltme|διόρθωση|تصحيح|اصلاحیه|訂正|更正|勘误|정정)(?:[\])】]|\s?[:：–—]|\s-\s|\s?$)"
    r"|an earlier version of this|eine frühere (?:version|fassung) dieses|une version (?:précédente|antérieure) de cet"
    r"|una versión anterior de este|una versione precedente di questo|uma versão anterior deste)"
)


def corrects(text: str) -> bool:
    """Whether a title or sentence says that it is a correction."""
    return _CORRECTION.match(text) is not None

"""From sentences to those of a record's procedure: "The minutes of the last meeting were read and agreed."."""

from __future__ import annotations

from ..representation.terms import phrases_by_term, phrases_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..representation.representation import Representation

# Two phrases of procedure make a record of it; one alone is what a report says.
_RECORDED = 2


def procedural(representation: Representation) -> dict[int, int]:
    """Return the sentences that say how a meeting or a letter goes its way -> by how many phrases; none where one does.

    A phrase counts once for the text. The speaker of a sentence may be one: "Present: Ann Lee" passes for a name.
    """
    language = representation.language
    phrases = phrases_by_term(language.procedures, language.stop_words)
    near = representation.frequency.keys() & phrases.keys()
    is_labelled = bool(representation.sentences and representation.sentences[-1].speaker)
    if not near and not is_labelled:
        return {}

    found: dict[int, int] = {}
    told: set[str] = set()
    for index, (sentence, own) in enumerate(zip(representation.sentences, representation.distinct, strict=True)):
        there = set() if near.isdisjoint(own) else phrases_said(representation.texts[index], own, phrases)
        if sentence.speaker and (label := f"{sentence.speaker.lower()}:") in language.procedures:
            there.add(label)
        if there:
            found[index] = len(there)
            told |= there
    return found if len(told) >= _RECORDED or len(found) >= _RECORDED else {}

"""From a selection to plain data, which JSON can write, and back."""

from __future__ import annotations

from .analysis import Analysis, Selection
from .budget import Budget
from .document import Document, Doubtful, Furniture, Heading, Sentence
from .errors import InputError, OptionError
from .languages import load
from .record import Record
from .representation.representation import represent
from .saving import check_fields, is_count, is_finite, is_list, is_object, quoted
from .scorers.salience import because
from .selectors import SELECTORS
from .stages import Scores, described, restored
from .worth import worth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .budget import Limits
    from .representation.representation import Representation

# Counts up when a key changes its meaning.
SCHEMA = 1
# Code points: a document read back that says it is longer is none.
_LONGEST = 100_000_000
# Of the document, what goes along where it is written whole.
_DOCUMENT = ("text", "title", "language", "author", "date", "url", "headings")


def to_dict(selection: Selection, *, is_whole: bool = False) -> dict[str, Any]:
    """Return a selection as plain data, the document along with it or not."""
    found: dict[str, Any] = {
        "schema": SCHEMA,
        "text": selection.text,
        "title": selection.title,
        "language": selection.language,
        "sentences": [sentence._asdict() for sentence in selection.sentences],
        "worth": worth(selection),
        "scores": list(selection.scores),
        "furniture": [span._asdict() for span in selection.furniture],
        "doubtful": [span._asdict() for span in selection.doubtful],
        "headings": [heading._asdict() for heading in selection.headings],
        "budget": {name: value for name, value in selection.budget.ceilings().items() if name != "token_counter"},
    }

    # What the summary could be cut from again.
    if is_whole:
        found |= {
            "document": {name: getattr(selection.document, name) for name in _DOCUMENT},
            "spans": [
                [each.start, each.end, each.paragraph, each.speaker]
                for each in selection.analysis.representation.sentences
            ],
            "picks": list(selection.picks),
            "parts": {part: list(values) for part, values in selection.scores.parts.items()},
            "selector": _selector_of(selection),
        }
    return found


def _selector_of(selection: Selection) -> dict[str, Any] | None:
    """Return the name and settings of the package's own selectors; a user's stays at home."""
    try:
        return described("selector", selection.analysis.selector, SELECTORS)
    except OptionError:
        return None


def from_dict(written: Mapping[str, Any], source: str = "the summary") -> Selection:
    """Return the selection that was written.

    Parameters
    ----------
    written : mapping
        What `to_dict` returned.
    source : str
        What an error calls it.

    Raises
    ------
    InputError
        If it is nothing that `to_dict` wrote; the message names the field.
    """
    _check(written, source)
    try:
        return _whole(written) if "document" in written else _partly(written)
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise InputError(source, f"is no summary that to_dict() wrote: {type(error).__name__}: {error}") from error


def _check(written: Any, source: str) -> None:
    """Raise InputError for what has another form, or lacks a field."""
    if not hasattr(written, "keys"):
        raise InputError(source, f"is of type {type(written).__name__}; pass the dict that to_dict() returned")
    # True is 1 to Python, and no number to whoever writes JSON.
    if not is_count(written.get("schema")) or written.get("schema") != SCHEMA:
        raise InputError(source, f"has the schema {quoted(written.get('schema'))}; this version reads schema {SCHEMA}")
    for name, kind in _FIELDS.items():
        if not isinstance(written.get(name), kind):
            raise InputError(source, f"has no {name!r} as to_dict() writes it; it has {quoted(written.get(name))}")

    if not is_finite(written["worth"]) or not 0 <= written["worth"] <= 1:
        raise InputError(source, f"has a 'worth' of {quoted(written['worth'])}, which isn't from 0 to 1")

    _check_values(written, source)
    if "error" in written:
        raise InputError(source, f"is a failure, with nothing to make a summary of: {written['error']!r:.200}")


def _check_values(written: Mapping[str, Any], source: str) -> None:
    """Raise InputError for a score that is none, and a span that lacks a field or has another's value in one."""
    for score in written["scores"]:
        if not is_finite(score):
            raise InputError(source, f"has {quoted(score)} among its 'scores', which is no number")
    for sentence in written["sentences"]:
        place: Any = sentence.get("index") if hasattr(sentence, "get") else None
        if not is_count(place) or place >= len(written["scores"]):
            reason = f"has {len(written['scores'])} scores, and a sentence with the index {quoted(place)}"
            raise InputError(source, reason)
    try:
        for name, fields in _SPANS.items():
            for place, span in enumerate(written[name]):
                check_fields(span, fields, f"{name}[{place}].")
    except ValueError as error:
        raise InputError(source, f"is no summary that to_dict() wrote: {error}") from error


_FIELDS: dict[str, type | tuple[type, ...]] = {
    "text": str,
    "title": (str, type(None)),
    "language": str,
    "sentences": list,
    "worth": (int, float),
    "scores": list,
    "furniture": list,
    "doubtful": list,
    "headings": list,
    "budget": dict,
}

# What is written of each span of the text.
_WORDS = (lambda value: isinstance(value, str), "a text")
_NUMBER, _WHOLE = (is_finite, "a finite number"), (is_count, "a whole number")
_PLACE = {"text": _WORDS, "start": _WHOLE, "end": _WHOLE}
_SPANS: dict[str, dict[str, Any]] = {
    "sentences": {**_PLACE, "index": _WHOLE, "paragraph": _WHOLE, "score": _NUMBER, "speaker": _WORDS},
    "furniture": {**_PLACE, "reason": _WORDS},
    "doubtful": {**_PLACE, "p": _NUMBER, "reason": _WORDS},
    "headings": {**_PLACE, "sentence": _WHOLE},
}
# What is written beside a whole document.
_BESIDE = {
    "document": (is_object, "a document"),
    "spans": (is_list, "a list"),
    "picks": (is_list, "a list"),
    "parts": (is_object, "an object"),
    "selector": (lambda value: value is None or is_object(value), "a selector, or null,"),
}


def _check_whole(written: Mapping[str, Any], document: Document) -> None:
    """Raise ValueError, which names the field, where something isn't in the document that was written along."""
    count, reached = len(written["scores"]), 0
    if count != len(written["spans"]):
        message = f"{count} scores for {len(written['spans'])} sentences"
        raise ValueError(message)
    for place, span in enumerate(written["spans"]):
        start, end, paragraph, speaker = span
        is_there = is_count(start) and is_count(end) and reached <= start <= end <= len(document.text)
        if not (is_there and is_count(paragraph) and isinstance(speaker, str)):
            message = f"the field spans[{place}] is {quoted(span)}, which is no span behind the last one"
            raise ValueError(message)
        reached = end
    for name in ("furniture", "doubtful", "headings"):
        for place, span in enumerate(written[name]):
            if document.text[span["start"] : span["end"]] != span["text"]:
                message = f"the field {name}[{place}].text is {quoted(span['text'])}, which isn't what stands there"
                raise ValueError(message)

    picks = written["picks"]
    if not all(is_count(pick) and pick < count for pick in picks) or len(set(picks)) < len(picks):
        message = f"the field picks is {quoted(picks)}; different sentences of {count} belong there"
        raise ValueError(message)
    for part, values in written["parts"].items():
        if not (is_list(values) and len(values) == count and all(map(is_finite, values))):
            message = f"the field parts.{quoted(part)} is {quoted(values)}; {count} finite numbers belong there"
            raise ValueError(message)


def _whole(written: Mapping[str, Any]) -> Selection:
    """Return a selection whose document was written along with it: nothing is lost but a user's own selector."""
    document = Document(**written["document"])
    check_fields(written, _BESIDE, others=written)
    _check_whole(written, document)
    sentences = [
        Sentence(document.text[start:end], start, end, index, paragraph, speaker=speaker)
        for index, (start, end, paragraph, speaker) in enumerate(written["spans"])
    ]
    # What is read here is written without its document as well: its spans have to have room beside one another.
    _blanked({**written, "sentences": [sentences[pick]._asdict() for pick in written["picks"]]})
    stage = written["selector"]
    selector = Kept(tuple(written["picks"])) if stage is None else restored(stage, SELECTORS, "selector.")
    return _selection(written, document, sentences, written["picks"], selector, written["parts"])


def _partly(written: Mapping[str, Any]) -> Selection:
    """Return a selection of which only the chosen sentences are known.

    What isn't known of the document's text is left blank, and each unknown sentence is empty: offsets and indices
    stay true of all that is known.
    """
    chosen = {sentence["index"]: Sentence(**sentence)._replace(score=0.0) for sentence in written["sentences"]}
    if len(chosen) < len(written["sentences"]):
        message = "two of its sentences have the same index"
        raise ValueError(message)
    document = Document(_blanked(written), title=written["title"], language=written["language"])
    sentences, place = [], 0
    for index in range(len(written["scores"])):
        sentence = chosen.get(index) or Sentence("", place, place, index, 0)
        sentences.append(sentence)
        place = sentence.end

    # The order in which they were picked isn't written: that of the scores is the same but for repeats.
    picks = sorted(chosen, key=lambda index: (-written["scores"][index], index))
    return _selection(written, document, sentences, picks, Kept(tuple(picks)))


def _blanked(written: Mapping[str, Any]) -> str:
    """Return the document's text as far as it is known, blank elsewhere."""
    # What is in doubt has sentences in it, some of them chosen.
    below = _laid(written["doubtful"], "")
    return _laid([*written["sentences"], *written["furniture"], *written["headings"]], below)


def _laid(spans: Sequence[Mapping[str, Any]], below: str) -> str:
    """Return a text with the texts of spans in their places, and blanks where nothing is known."""
    pieces, reached = [], 0
    for span in sorted(spans, key=lambda span: span["start"]):
        start, end, text = span["start"], span["end"], span["text"]
        # A span before another's end would move all that follows, one too far away would fill the memory.
        if not (is_count(start) and is_count(end) and reached <= start <= end <= _LONGEST):
            message = f"the span {quoted(start)} to {quoted(end)} is not where its text can be"
            raise ValueError(message)
        if len(text) != end - start:
            message = f"the span {start} to {end} is not as long as its text"
            raise ValueError(message)
        pieces += [below[reached:start].ljust(start - reached), text]
        reached = end
    return "".join([*pieces, below[reached:]])


def _selection(
    written: Mapping[str, Any],
    document: Document,
    sentences: Sequence[Sentence],
    picks: Sequence[int],
    selector: Any,
    parts: Mapping[str, Sequence[float]] | None = None,
) -> Selection:
    """Return the selection of these sentences; its text has to be the one that was written."""
    headings = [Heading(**heading) for heading in written["headings"]]
    furniture = [Furniture(**span) for span in written["furniture"]]
    doubtful = [Doubtful(**span) for span in written["doubtful"]]
    language, title = load(written["language"]), written["title"]
    representation = represent(document.text, sentences, language, title, headings=headings, is_late=True)
    scores = Scores(map(float, written["scores"]), parts, because)
    analysis = Analysis(document, title, furniture, representation, scores, selector, headings, doubtful)
    is_whole = "document" in written
    selection = Selection(analysis, picks, _budget(written), None if is_whole else float(written["worth"]))
    if selection.text != written["text"]:
        message = "its sentences are not its text"
        raise ValueError(message)
    return selection


def _budget(written: Mapping[str, Any]) -> Budget:
    """Return the ceilings that were written; one in tokens is nothing without its counter, which stays at home."""
    ceilings = {name: value for name, value in written["budget"].items() if name != "tokens"}
    return Budget(**ceilings or {"sentences": max(1, len(written["sentences"]))})


class Kept(Record):
    """A selector that knows no other sentences than those picked before, and takes those of them that fit.

    Parameters
    ----------
    picks : tuple of int
        Their indices, the most important first.
    """

    picks: tuple[int, ...]

    def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits) -> list[int]:
        """Return the indices picked, best first."""
        purse = limits.purse()
        return [pick for pick in self.picks if limits.spend(purse, pick)]

"""From a selection to plain data, which JSON can write, and back."""

from __future__ import annotations

from .analysis import Analysis, Selection
from .budget import Budget
from .document import Document, Doubtful, Furniture, Heading, Sentence
from .errors import InputError, OptionError
from .languages import load
from .record import Record, is_real
from .representation.representation import represent
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
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise InputError(source, f"is no summary that to_dict() wrote: {type(error).__name__}: {error}") from error


def _check(written: Any, source: str) -> None:
    """Raise InputError for what has another form, or lacks a field."""
    if not hasattr(written, "keys"):
        raise InputError(source, f"is of type {type(written).__name__}; pass the dict that to_dict() returned")
    if written.get("schema") != SCHEMA:
        raise InputError(source, f"has the schema {written.get('schema')!r}; this version reads schema {SCHEMA}")
    for name, kind in _FIELDS.items():
        if not isinstance(written.get(name), kind):
            raise InputError(source, f"has no {name!r} as to_dict() writes it; it has {written.get(name)!r:.80}")

    if not is_real(written["worth"]) or not 0 <= written["worth"] <= 1:
        raise InputError(source, f"has a 'worth' of {written['worth']!r:.80}, which isn't from 0 to 1")
    for score in written["scores"]:
        if not is_real(score):
            raise InputError(source, f"has {score!r:.80} among its 'scores', which is no number")
    for sentence in written["sentences"]:
        place = sentence.get("index") if hasattr(sentence, "get") else None
        if not isinstance(place, int) or not 0 <= place < len(written["scores"]):
            raise InputError(source, f"has {len(written['scores'])} scores, and a sentence with the index {place!r}")

    if "error" in written:
        raise InputError(source, f"is a failure, with nothing to make a summary of: {written['error']!r:.200}")


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


def _whole(written: Mapping[str, Any]) -> Selection:
    """Return a selection whose document was written along with it: nothing is lost but a user's own selector."""
    document = Document(**written["document"])
    sentences = [
        Sentence(document.text[start:end], start, end, index, paragraph, speaker=speaker)
        for index, (start, end, paragraph, speaker) in enumerate(written["spans"])
    ]
    stage = written["selector"]
    selector = Kept(tuple(written["picks"])) if stage is None else restored(stage, SELECTORS)
    return _selection(written, document, sentences, written["picks"], selector, written["parts"])


def _partly(written: Mapping[str, Any]) -> Selection:
    """Return a selection of which only the chosen sentences are known.

    What isn't known of the document's text is left blank, and each unknown sentence is empty: offsets and indices
    stay true of all that is known.
    """
    chosen = {sentence["index"]: Sentence(**sentence)._replace(score=0.0) for sentence in written["sentences"]}
    document = Document(_blanked(written), title=written["title"], language=written["language"])
    sentences = []
    place = 0
    for index in range(len(written["scores"])):
        sentence = chosen.get(index) or Sentence("", place, place, index, 0)
        sentences.append(sentence)
        place = sentence.end

    # The order in which they were picked isn't written: that of the scores is the same but for repeats.
    picks = sorted(chosen, key=lambda index: (-written["scores"][index], index))
    return _selection(written, document, sentences, picks, Kept(tuple(picks)))


def _blanked(written: Mapping[str, Any]) -> str:
    """Return the document's text as far as it is known, blank elsewhere."""
    known = [*written["sentences"], *written["furniture"], *written["headings"]]
    reached = 0
    for span in sorted(known, key=lambda span: span["start"]):
        # A span before another's end would move all that follows.
        if not reached <= span["start"]:
            message = f"the span {span['start']} to {span['end']} is not where its text can be"
            raise ValueError(message)
        reached = span["end"]

    # What is in doubt has sentences in it, some of them chosen.
    characters = [" "] * max([reached, *[span["end"] for span in written["doubtful"]]])
    for span in [*written["doubtful"], *known]:
        if len(span["text"]) != span["end"] - span["start"]:
            message = f"the span {span['start']} to {span['end']} is not as long as its text"
            raise ValueError(message)
        characters[span["start"] : span["end"]] = span["text"]
    return "".join(characters)


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
    if len(scores) != len(sentences):
        message = f"{len(scores)} scores for {len(sentences)} sentences"
        raise ValueError(message)

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

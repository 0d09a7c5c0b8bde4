"""From a text to its sentences, furniture and all: the splitter alone."""

from __future__ import annotations

from .document import Document, Sentence
from .furniture.blocks import blocks
from .languages import detect, load
from .sentences.split import sentences


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Split a text into sentences.

    Parameters
    ----------
    text : str
        Any text; blank lines, headings, list items and hard wraps are understood.
    language : str, optional
        A code, name or tag ("de", "german", "de-AT"); None lets it be detected.

    Returns
    -------
    tuple of Sentence
        In order; `text[sentence.start:sentence.end] == sentence.text`, and all else is white space.

    Raises
    ------
    TypeError
        If the text is no str.
    OptionError
        If the language isn't known.

    Examples
    --------
    >>> [sentence.text for sentence in split_sentences("Dr. Ada left at 5 p.m. We stayed.")]
    ['Dr. Ada left at 5 p.m.', 'We stayed.']
    """
    if not isinstance(text, str) or not (language is None or isinstance(language, str)):
        Document(text, language=language)  # says what to pass instead
    known = load(detect(text)[0] if language is None else language)
    return tuple(sentences(text, blocks(text), known))

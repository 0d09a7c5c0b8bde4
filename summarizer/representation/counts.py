"""From counts of terms to plain data that is small, and back, looked at field by field."""

from __future__ import annotations

from ..saving import MOST, check_fields, is_count, is_counts, is_object, is_text, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# What a file of a `Background` holds.
_FIELDS = {
    "source": (is_text, "a text"),
    "n_documents": (is_count, "a whole number"),
    "languages": (is_counts, "an object of whole numbers"),
    "terms": (is_object, "an object of terms by the number of documents that have them"),
}


def by_count(frequency: Mapping[str, int]) -> dict[str, str]:
    """Return terms by the number of documents that have them, joined by spaces, in order."""
    # Most terms stand in one document or two: a list for each number is a third of the size of a mapping.
    found: dict[int, list[str]] = {}
    for term in sorted(frequency):
        found.setdefault(frequency[term], []).append(term)
    return {str(count): " ".join(found[count]) for count in sorted(found)}


def checked(content: Any) -> dict[str, int]:
    """Return term -> the number of documents that have it, out of all that was written of a background.

    Raises
    ------
    ValueError
        If it is something else; the message names the field.
    """
    check_fields(content, _FIELDS)
    frequency: dict[str, int] = {}
    for count, terms in content["terms"].items():
        # A number as JSON writes it: int() takes " 1_0 " too, and digits of other scripts.
        if not (isinstance(terms, str) and count.isascii() and count.isdigit() and len(count) <= len(str(MOST))):
            message = f"the field terms has {quoted(count)}: {quoted(terms)}; a number and its terms belong there"
            raise ValueError(message)

        words = terms.split(" ")
        if len(set(words)) < len(words) or not frequency.keys().isdisjoint(words):
            message = f"the field terms.{count} has a term that was there before"
            raise ValueError(message)
        frequency.update(dict.fromkeys(words, int(count)))
    return frequency

"""From letters above their line to what a reader takes them for: a power is raised in plain text, too."""

from __future__ import annotations

from ..html.signs import SUPERSCRIPTS

# Signs of a power or a charge: "10⁻⁶", "Ca²⁺", "xⁿ"; letters of anything else are read as they are: "26th".
_OF_POWERS = "0123456789+-−=()n"


def power(text: str, before: str) -> str:
    """Return raised letters as they are read: 10⁶ is a number and 106 another one.

    Parameters
    ----------
    text : str
    before : str
        What stands before it: behind a space, or at the beginning, it is no power.
    """
    # Who marks a word marks the space behind it as well.
    is_power = before[-1:].strip() and text[:1].strip() and not text.rstrip().strip(_OF_POWERS)
    return text.translate(SUPERSCRIPTS) if is_power else text

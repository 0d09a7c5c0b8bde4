"""From a name or a text to what is known of its language."""

from .language import NAMES, Language, detect, load

__all__ = ["NAMES", "Language", "detect", "load"]

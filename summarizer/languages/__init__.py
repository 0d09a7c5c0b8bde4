"""From a name or a text to what is known of its language."""

from .detection import detect
from .language import NAMES, Language, load

__all__ = ["NAMES", "Language", "detect", "load"]

"""From a text in any language to the words that ROUGE counts."""

from __future__ import annotations

import re

# Words, a vowel sign staying with its letter; scripts that put no space between words, a character at a time,
# as is the custom for Chinese: Thai to Myanmar, Khmer, kana, Han.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_WORD = re.compile(f"[{_SPACELESS}][{_MARKS}]*|(?:[^\\W_{_SPACELESS}][{_MARKS}]*)+")


def words(text: str) -> list[str]:
    """Return the words of a text in any language, in lower case; Chinese, Japanese and Thai by the character.

    Examples
    --------
    >>> words("Straße 3, наука; 天气")
    ['straße', '3', 'наука', '天', '气']
    """
    return _WORD.findall(text.lower())

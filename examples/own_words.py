"""Say what a word is: a segmenter for a script without spaces, and a stemmer, by the setting `analyzer`.

Both are others' packages: python -m pip install budoux PyStemmer.
"""

import re

import budoux
import Stemmer

from summarizer import Document, Representation, Summarizer
from summarizer.languages.language import load


def shared(representation: Representation) -> list[str]:
    """Return the terms that more than one sentence has."""
    return sorted(term for term, sentences in representation.frequency.items() if sentences > 1)


class Shared:
    """A scorer that counts shared terms, and shows them."""

    def __call__(self, representation: Representation) -> list[float]:
        """Return for each sentence how many of its terms another one has."""
        terms = shared(representation)
        print("   in more than one sentence:", ", ".join(terms) or "nothing")
        return [sum(term in own for term in terms) for own in representation.distinct]


# Thai is written without spaces. Its terms are pairs of characters, unless a segmenter says what a word is:
# BudouX, say, which has models for Thai, Japanese and Chinese and takes a tenth of a megabyte.
thai = Document("สะพานเก่าปิดเมื่อวันจันทร์\n\nชาวบ้านต้องใช้เรือข้ามแม่น้ำแทนสะพานเก่า\n\nเรือออกทุกชั่วโมง", language="th")
print("Pairs:")
print(Summarizer(scorer=Shared())(thai, 1))
print("Words:")
print(Summarizer(scorer=Shared(), analyzer=budoux.load_default_thai_parser().parse)(thai, 1))


def stemmed(language: str):
    """Return an analyzer that drops a language's function words and cuts the others down to their stems."""
    known = load(language)
    stemmer = Stemmer.Stemmer(known.stemmer)

    def analyze(text: str) -> list[str]:
        words = re.findall(r"\w\w+", text.lower())
        return stemmer.stemWords([word for word in words if word not in known.stop_words])

    return analyze


finnish = Document(
    "Uusi silta avattiin maanantaina. Sillan rakentaminen kesti kolme vuotta. Kaupunki maksoi siltojen korjaukset.",
    language="fi",
)
print("Words:")
print(Summarizer(scorer=Shared())(finnish, 1))
print("Stems:")
print(Summarizer(scorer=Shared(), analyzer=stemmed("fi"))(finnish, 1))

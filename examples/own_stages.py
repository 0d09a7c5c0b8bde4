"""Plug in what NLTK and scikit-learn have: a tokenizer trained on your texts, your background, your scorer."""

from pathlib import Path

from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import Mmr, Representation, Salience, Summarizer

text = Path(__file__).with_name("article.txt").read_text(encoding="utf-8")

# NLTK's Punkt learns the abbreviations of your texts from your texts: nothing is downloaded.
trainer = PunktTrainer()
trainer.train("Landings at Hbr. Carrow fell. The mayor of Hbr. Penrose agreed. Hbr. Penrose has no ferry." * 20)
punkt = PunktSentenceTokenizer(trainer.get_params())
print("Punkt: ", Summarizer(tokenizer=punkt)("Prices at Hbr. Penrose rose by a third. Nobody knows why that is so.", 1))

# A fitted scikit-learn vectorizer knows which words are common everywhere in your archive.
archive = ["the council met again", "the council voted on the budget", "the ferry was late", "lobster prices rose"]
background = TfidfVectorizer().fit(archive)
print("Background: ", Summarizer(background=background)(text, 1))

# A scikit-learn vectorizer may also say how alike two sentences are: here by the letters they share.
letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5))
print("Letters: ", Summarizer(vectorizer=letters, selector=Mmr(diversity=0.6))(text, 2))


def numbers_first(representation: Representation) -> list[float]:
    """Score a sentence by its numbers: a scorer is any function from a representation to one number a sentence."""
    return [sum(word.isdigit() for word in terms) for terms in representation.terms]


print("Numbers: ", Summarizer(scorer=numbers_first)(text, 2))
print("Settings:", Summarizer(scorer=Salience(position=0.8)))

"""From a representation to how important each sentence is: a scorer a file, of its name."""

from ..stages import Stages

# What `scorer="..."` and the command's flag understand.
SCORERS = Stages(
    __name__,
    salience="Salience",
    tfidf="TfIdf",
    centroid="Centroid",
    lexrank="LexRank",
    textrank="TextRank",
    bm25rank="Bm25Rank",
    pacsum="PacSum",
    lsa="Lsa",
    luhn="Luhn",
    edmundson="Edmundson",
    sumbasic="SumBasic",
    klsum="KlSum",
    submodular="Submodular",
    lead="Lead",
    random="Random",
)

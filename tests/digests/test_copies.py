"""What copies cost to be found."""

from summarizer import digest
from summarizer.digests import copies as module
from summarizer.digests.names import names_of


def test_what_an_article_names_is_looked_for_once(monkeypatch):
    """Not once a pair: in a large feed each article has many likely originals."""
    asked = []
    monkeypatch.setattr(module, "names_of", lambda article: asked.append(article.index) or names_of(article))
    said = (
        "A quake of strength {n} shook the coast near {place} on Monday. Nobody was hurt. Shops stay shut until noon."
    )
    places = ("Marl", "Oban", "Breck", "Colm", "Anholt", "Lind", "Penrose", "Calder", "Skerry", "Elm")
    digest([said.format(n=n / 10, place=place) for n, place in enumerate(places, 31)])
    assert len(asked) == len(set(asked)) > 2

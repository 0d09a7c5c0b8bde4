"""What copies cost to be found, and what is put together of short items."""

from array import array

from summarizer import digest
from summarizer.digests import copies as module
from summarizer.digests import echoes, scored
from summarizer.digests.echoes import Echoes
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


def test_items_one_after_the_other_are_put_together():
    """Over each seam lead rows of words that are in neither; a copy of an item makes no further seam."""
    items = [
        "The lighthouse of Skarn was sold to a couple from Leeds on Friday. They plan a small hotel in it.",
        "Rain fell on Friday in the south of the country. It will go on until noon.",
        "A bakery in Lund won the prize for the best loaf of rye. The jury tasted 120 of them.",
    ]
    found = digest([*items, "\n\n".join(items), f"{items[0]} Neighbours are glad."], 2)
    assert {each.article: each.reason for each in found.left_out} == {
        3: "put together of the 1st, 2nd, 3rd and 5th articles"
    }
    # With more of its own it is a briefing.
    more = "Two cranes were seen at the lake near Harl, where none had been for forty years, said a ringer on Sunday."
    assert 3 in {index for story in digest([*items, "\n\n".join([*items, more])]).stories for index in story.everyone}


def test_an_article_pasted_again_and_again_holds_none():
    """Its original is quoted, be the other one longer by its seams."""
    told = "The ferry to Oban was late on Monday. A rope had caught in the screw. Divers cut it before noon."
    (story,) = digest([told, " ".join([told] * 50)], 3).stories
    assert (story.articles, story.copies) == ((0,), ((1, 0),))


def test_a_copy_s_terms_are_looked_up_once(monkeypatch):
    """Not once for each sentence that is quoted: a wire report has hundreds of copies."""
    looked_up = []
    monkeypatch.setattr(scored, "Echoes", lambda sentences: looked_up.append(sentences) or Echoes(sentences))
    told = "The ferry to Oban was late on Monday. A rope had caught in the screw. Divers cut it before noon."
    (story,) = digest([told, f"{told} Trains ran.", f"{told} Buses stopped at four."], 3).stories
    # The story's own sentences are looked up as well.
    assert (len(story.sentences), len(story.copies), len(looked_up)) == (3, 2, 3)
    assert all(len(quote.said_by) == 2 for quote in story.sentences)


class Unwalked(array):
    """Rows in order that can be looked up in, and not walked through."""

    def __iter__(self):
        raise AssertionError(f"all {len(self)} rows are walked through")


def test_a_page_of_all_the_news_is_not_walked_through_for_each_item():
    """As many rows are found in it as by walking through it, those beyond its last one too."""
    held, few, many = range(0, 3000, 3), frozenset([0, 1, 300, 2997, 2998, 5000]), frozenset(range(100))
    assert module._shared_with(few, Unwalked("I", held)) == len(few.intersection(held)) == 3
    assert module._shared_with(many, array("I", held)) == len(many.intersection(held)) == 34


def test_of_the_sentences_with_a_term_the_latest_are_looked_at(monkeypatch):
    """A thousand of a few words each were a million looks."""
    monkeypatch.setattr(echoes, "LATEST", 2)
    known = Echoes([{"ferry", f"pier{place}"} for place in range(5)] + [{"rain"}])
    assert known.of({"ferry"}, {"ferry": 10}, 0.6) == [3, 4]

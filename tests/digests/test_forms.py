"""What is printed in each article of an outlet, or filled into a form, makes no story of them, and no copies."""

import pytest

from summarizer import Document, Summarizer, digest
from summarizer.digests.copies import copies
from summarizer.digests.forms import Forms
from summarizer.digests.news import read_articles
from summarizer.digests.stories import stories

NEWS = (
    "The library of Karsted will lend out tools from January, the council decided on Tuesday. Drills and ladders can be "
    "borrowed with the ordinary card. The tools were given by a shop that closed last summer.",
    "Ornithologists have counted 41 pairs of eagle owls in the quarries of Ruhland, twice as many as ten years ago. The "
    "birds nest in walls that miners left. Climbers are asked to stay away until July.",
    "A court in Lausen has sentenced a former treasurer to three years in prison for taking 1.2 million francs. He had "
    "gambled most of it away. His lawyer announced an appeal.",
)
NOTE = (
    "The Ostby Courier is a member of the Press Complaints Council and follows its code. You can support our local "
    "journalism with a subscription from 4 pounds a month. Sign up for our newsletter to get the best of the Courier."
)
# What an archive says of each thing that it has; in German, a gallery of each of its shows.
FORMS = {
    "en": (
        "The National Sound Archive has digitised this recording as part of its preservation programme. The original is "
        "{} Readers may listen to it in the reading room. Copies can be ordered for research.",
        "a shellac disc made in 1931 by the Odeon company in Vienna.",
        "a wax cylinder made in 1904 by a missionary in Samoa.",
        "a magnetic tape made in 1962 by a radio station in Lima.",
    ),
    "de": (
        "Das Landesarchiv hat diese Handschrift mit Mitteln des Bundes digitalisiert. Sie {} Die Bilder dürfen mit "
        "Angabe der Quelle frei verwendet werden. Fragen beantwortet der Lesesaal.",
        "entstand um 1470, hat 212 Blätter und enthält Predigten eines Mönchs.",
        "wurde 1421 von einem Kaufmann begonnen und nennt Preise von Heringen.",
        "zeigt Pflanzen und Käfer, die ein Arzt vor 1640 gezeichnet hat.",
    ),
}


@pytest.mark.parametrize("place", ["below", "above"])
def test_a_note_of_the_outlet_joins_no_articles(place):
    """Be it longer than what it stands with."""
    texts = [f"{text} {NOTE}" if place == "below" else f"{NOTE} {text}" for text in NEWS]
    assert [story.articles for story in digest(texts, 2).stories] == [(0,), (1,), (2,)]
    assert not any(story.copies for story in digest(texts, 2).stories)


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_that_is_filled_in_is_no_event(kind):
    """The same four sentences but for what is told: each stands by itself."""
    form, *filled = FORMS[kind]
    found = digest([form.format(each) for each in filled], 2)
    assert [(story.articles, story.copies) for story in found.stories] == [((0,), ()), ((1,), ()), ((2,), ())]


def test_the_lead_of_an_agency_joins_those_who_go_on_with_it():
    """What each adds speaks of what is in the lead."""
    lead = "A fire destroyed a furniture warehouse in the harbour of Skarn on Friday evening, the police said."
    told = [
        f"{lead} Eighty firefighters fought it until dawn. Smoke hung over Skarn for a day.",
        f"{lead} The warehouse had been empty since spring. Its owner lives in the harbour and saw the flames.",
    ]
    (story,) = digest(told, 2).stories
    assert len(story.articles) + len(story.copies) == 2


def test_an_update_with_the_same_lead_is_of_the_same_story():
    """Be all behind it another; as the lead of three it would be a form's."""
    lead = "A magnitude 6.1 earthquake struck off Tarma on Saturday night."
    told = [
        f"{lead} Hundreds of homes were damaged. Schools stay shut.",
        f"{lead} Rescue teams with dogs arrived from the capital in the morning. The president will visit the town.",
    ]
    assert len(digest([*told, NEWS[0]], 2).stories) == 2


def test_words_beyond_common_rows_are_known_by_their_stems():
    """As all that is compared in German: two on one fire stand together below an archive's note."""
    note = FORMS["de"][0].replace("Sie {} ", "")
    told = [
        f"{note} Möbellager der Familie Ostrand brannten nach Brandstiftung, die Versicherung zahlte Entschädigung.",
        f"{note} Brandstiftung im Möbellager: Familie Ostrand klagte gegen die Versicherung wegen Entschädigung.",
        f"{note} Ein Arzt zeichnete vor 1640 darin Pflanzen und seltene Käfer.",
    ]
    articles = read_articles([Document(text, language="de") for text in told], Summarizer(furniture="keep"))[1]
    assert [[article.index for article in story] for story in stories(articles)] == [[0, 1], [2]]


def test_what_two_have_beyond_common_rows():
    """Terms of the one beside them that the other has as well; nothing is asked where hardly anything is beside them."""
    summarizer = Summarizer(furniture="keep")
    texts = [f"{NEWS[0]} {NOTE}", f"{NEWS[1]} {NOTE}", f"{NOTE} Good morning.", "Rain."]
    forms = Forms(read_articles(texts, summarizer)[1])
    terms, size = forms.beyond(0, 1)
    assert len(terms) < 0.1 * size
    assert "newsletter" not in terms
    # The note alone; another text; one of a word.
    assert [forms.beyond(0, 2), forms.beyond(0, 3), forms.beyond(3, 3)] == [None] * 3


def test_whether_a_copy_is_a_form_is_asked_of_short_articles_alone(monkeypatch):
    """No note and no form's frame is half of a long one, and to ask is dear."""
    asked = []
    monkeypatch.setattr(Forms, "beyond", lambda *places: asked.append(places))
    words = " ".join([f"Mast {n} of Ostby stood in row {n * 7} when the storm of {n + 1900} came." for n in range(40)])
    for text, is_asked in ((words, False), (words[:600], True)):
        asked.clear()
        found = copies(read_articles([text, text.replace("Mast 3 ", "Pole 3 ")], Summarizer())[1])[0]
        assert len(found) == 1
        assert bool(asked) is is_asked

"""An abstract in parts: what stands first behind "Results" and "Conclusion" counts."""

import pytest

from summarizer import summarize
from summarizer.languages import load
from summarizer.languages.language import NAMES
from summarizer.scorers.salience import concluded

# Language, how parts are headed, an abstract whose third and fourth part say what was found.
ABSTRACTS = {
    "en": (
        "BACKGROUND: Harbours lose ropes of kelp to winter storms, and nobody has counted how many of them. ",
        "METHODS: We counted the ropes of kelp in twelve harbours before and after nine storms of the winter. ",
        "RESULTS: One rope of kelp in six was lost, and one in forty where a wall stood in front of the harbour. ",
        "CONCLUSIONS: A wall in front of the harbour saves ropes of kelp and pays for itself within two winters.",
    ),
    "de": (
        "Hintergrund: Häfen verlieren im Winter Seile mit Tang, und niemand hat sie bisher gezählt. ",
        "Methoden: Wir haben die Seile mit Tang in zwölf Häfen vor und nach neun Stürmen des Winters gezählt. ",
        "Ergebnisse: Jedes sechste Seil mit Tang ging verloren, hinter einer Mauer nur jedes vierzigste. ",
        "Schlussfolgerung: Eine Mauer vor dem Hafen rettet Seile mit Tang und zahlt sich in zwei Wintern aus.",
    ),
    "fr": (
        "Contexte : Les ports perdent en hiver des cordes d'algues, et personne ne les a jamais comptées. ",
        "Méthodes : Nous avons compté les cordes d'algues de douze ports avant et après neuf tempêtes d'hiver. ",
        "Résultats : Une corde d'algues sur six a été perdue, une sur quarante derrière une digue. ",
        "Conclusion : Une digue devant le port sauve les cordes d'algues et se paie en deux hivers.",
    ),
    "zh": (
        "背景：冬天的暴风雨使港口失去许多海带绳，但是没有人数过它们。",
        "方法：我们在十二个港口数了九次暴风雨前后的海带绳，并记录了风速。",
        "结果：每六根海带绳中有一根丢失，有防波堤的港口每四十根中有一根丢失。",
        "结论：港口前面的防波堤能够保护海带绳，两个冬天就能收回成本。",
    ),
    "ja": (
        "【背景】冬の嵐で港の昆布のロープが失われるが、その数は知られていない。",
        "【方法】十二の港で九つの嵐の前と後に昆布のロープを数え、風の速さを記録した。",
        "【結果】昆布のロープの六本に一本が失われ、防波堤のある港では四十本に一本だった。",
        "【結論】港の前の防波堤は昆布のロープを守り、二つの冬で費用を回収できる。",
    ),
}


@pytest.mark.parametrize("code", ABSTRACTS)
def test_what_an_abstract_found_is_picked(code):
    """Its results and its conclusion, wherever they stand."""
    text = "".join(ABSTRACTS[code])
    digest = summarize(text, 3)
    assert [sentence.text for sentence in digest.sentences][1:] == [part.strip() for part in ABSTRACTS[code][2:]]
    assert ABSTRACTS[code][3].strip("【")[:2].lower() in str(digest.explain())


def test_its_headings_may_stand_in_lines_of_their_own():
    """As journals print them."""
    parts = [part.split(": ", 1) for part in ABSTRACTS["en"]]
    text = "\n\n".join(f"{head.capitalize()}\n{said.strip()}" for head, said in parts)
    representation = summarize(text).selection.analysis.representation
    assert concluded(representation) == {2: "results", 3: "conclusions"}
    assert [sentence.text for sentence in summarize(text, 3).sentences][1:] == [said.strip() for _, said in parts[2:]]


def test_one_part_makes_no_abstract():
    """A newspaper's "Result: ..." says so once."""
    representation = summarize("".join(ABSTRACTS["en"][:3])).selection.analysis.representation
    assert concluded(representation) == {}
    plain = summarize("The pier: a wall. The harbour: a rope of kelp. It rained.").selection.analysis.representation
    assert concluded(plain) == {}


def test_a_long_paper_has_its_sections():
    """From 60 sentences on it is told by its sections, not as an abstract."""
    text = "The ropes of kelp in the harbour were counted before and after the storm of that week. " * 80
    scores = summarize(text + "".join(ABSTRACTS["en"]), 2).selection.scores
    assert "cue" not in scores.parts


def test_most_languages_know_the_words():
    """The words are the language's data."""
    assert sum(bool(load(code).findings) for code in NAMES) >= 24


def test_its_parts_may_stand_in_lines_of_their_own():
    """As journals' databases print them, under a title with a colon: no speakers, and what it found is in no doubt."""
    text = """Ropes of kelp and walls: a count in twelve harbours

Moss M, Roe T, Lind D.

Abstract

Background: Storms tear kelp from one harbour in three on small coasts. Walls have been built for centuries without counts.
Methods: We randomly assigned 212 ropes of kelp to a wall or none one year before a storm. The primary outcome was loss.
Results: Loss occurred in 14 of 106 ropes of kelp (13%) with a wall and in 39 of 106 (37%) without (ratio 0.36; p<0.001).
Conclusions: Walls saved kelp in one of four harbours. Larger trials should test them on longer coasts.

Trial registration: HR 2025-0042.
Funding: The Harbour Board. It had no part in the count.
Keywords: kelp; harbour; wall
"""
    digest = summarize(text, 2)
    assert digest.title == "Ropes of kelp and walls: a count in twelve harbours"
    assert [sentence.text.split(":")[0] for sentence in digest.sentences] == ["Results", "Conclusions"]
    assert {sentence.speaker for sentence in digest.all_sentences} == {""}
    assert not [each for each in digest.doubtful if each.text.startswith("Conclusions")]
    assert summarize(text.partition("\n\n")[2]).title is None


def test_its_parts_are_no_speakers():
    """Where nothing else is there they fill the text, as a poll of people does."""
    text = "\n\n".join(map(str.strip, ABSTRACTS["en"]))
    digest = summarize(text, 2)
    assert [sentence.text for sentence in digest.sentences] == [part.strip() for part in ABSTRACTS["en"][2:]]
    assert {sentence.speaker for sentence in digest.all_sentences} == {""}

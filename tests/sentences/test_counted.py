"""What is counted and named within a sentence: parts of books, streets, days, letters, cases at law."""

import pytest

from summarizer import split_sentences


def check(wanted, language):
    """Assert where a text is cut, its sentences joined by bars, which stand for nothing where a mark is full-width."""
    text = wanted.replace("。|", "。").replace("？|", "？").replace("！|", "！").replace("|", " ")
    assert "|".join(sentence.text for sentence in split_sentences(text, language)) == wanted


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "Section 3.1. Scope of the work.|It covers two ports.|The depth is 3.1.|Ships turn here."),
        ("en", "8.2. Why do we dredge?|Because sand comes back.|The tide was 12.5.2021.|Nobody swam."),
        ("ru", "Глава 2.1. Порты и суда.|Их много."),
        ("de", "Kapitel 1. Die Brücke.|Sie ist alt.|Er kam am 5.|Die Fähre fuhr."),
        ("fa", "فصل ۱. شروع.|همه رفتند."),
    ],
)
def test_numbers_of_parts(language, wanted):
    """One that stands first, or behind one name, counts what follows, also with a stop within."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("es", "Vive en la Circ. 12 con la Ronda 3.|Llovía."),
        (
            "en",
            "AIR 1949 Mad. 780 was cited.|He knew Rome in 1949.|He left Rome.|12 men stayed.|He saw Lima.|1949 was wet.",
        ),
        ("de", "Er sah den Hof.|12 Leute warteten."),
        ("en", "We lost it at Troy .|12 men left."),
        ("en", "ok we saw Troy.|12 men left.|we ran.|they won."),
    ],
)
def test_short_names_before_numbers(language, wanted):
    """Short words with a capital are cut short before a number, unless the text has them whole, or a year follows."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "Fig. B shows the pier.|See fig. C, which is old.|No.|B it is.|He said no.|I left."),
        ("es", "Véase la fig. I, p. 2, y la fig. B derecha.|Llovía."),
        ("es", "Vea la fig.|A veces llueve."),
        ("", "Stă la bl. B etaj 2, sau la bl. A, ap. 3."),
        ("", "Vezi fig.|A plouat."),
    ],
)
def test_letters_of_parts(language, wanted):
    """A letter that is no word names one of several, and any before a comma."""
    check(wanted, language)


def test_versus():
    """A letter that is cut short itself opens no sentence."""
    check("The court cited Ala. Transp. v. Moor.|It lost.", "en")


@pytest.mark.parametrize("wanted", ["Das ist ein(?) Haus.|Ein(!!) Hof auch.", "Wir sahen es (!)|Dann gingen wir."])
def test_marks_in_brackets_of_their_own(wanted):
    """They doubt or stress a word, unless a word that opens sentences follows."""
    check(wanted, "de")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("ja", "船は大丈夫？と思いませんか？|港は静かだ。|昨日ミナト！の新刊を買った。|「はい！」"),
        ("ja", "船だ！|はい、船です。"),
        ("zh", "海港少年！！的新书很好。|我买了。"),
    ],
)
def test_particles_behind_cries(language, wanted):
    """A particle that opens no sentence goes on behind a question, a cry or a name that ends in one."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("", "Té 8 cm de llong. i 4 d'ample.|És gran."),
        ("cs", "Schůze je v út. a čt. odpoledne.|Přišlo 5 lidí."),
        ("en", "the boat is in.|i saw it.|a man left."),
    ],
)
def test_small_words_of_other_languages(language, wanted):
    """Those that open clauses in English, "i", "a" and "do", mean something else there."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("es", "Es el lun. 15 de mayo, nro. 4, párrf. 5 y Diag. 3.|Llovía.|Vino el Cmdte. Ruiz."),
        ("pt", "É na seg. 15 de maio, Transv. 3.|Veio o Cmdt. Reis."),
        ("it", "È il lun. 15 maggio.|Pioveva."),
        ("nl", "Het is wo. 4 mei, zie hfdst. 4.|Het regende."),
        ("de", "Er kam am 3. Jän. 2010.|Es regnete."),
        ("sv", "Den är tor. 12 maj.|Det regnade."),
        ("da", "Det er tor. 12. maj, siger cand.polit. Ek.|Det regnede."),
        ("no", "Det er tir. 12 mai.|Det regnet."),
        ("pl", "Jest wt. 12 maja i wrz. 2010.|Padało."),
        ("cs", "Bylo to v čvn. 2024.|Pršelo."),
        ("hr", "Bilo je u lip. 2024.|Kišilo je."),
        ("uk", "Це було в жов. 2024, журн. «Порт», чл. НАН.|Ішов дощ."),
        ("ru", "Их 20 проц. (при плане).|Шёл дождь."),
        ("el", "Είναι Πεμ. 15 Μαΐου.|Έβρεχε."),
        ("tr", "Pzt. 15 Mayıs günü geldi.|Yağmur yağdı."),
        ("fr", "Le 3 juill. 2010, LL. AA. le prince et la princesse vinrent.|Il pleut."),
        ("", "Виж фиг. 3 и табл. 4.|Акад. Попов дойде.|MUDr. Kos prišiel.|Pozri obr. 3.|Viu al núm. 24 del carrer."),
    ],
)
def test_days_months_and_titles(language, wanted):
    """Each language's own."""
    check(wanted, language)

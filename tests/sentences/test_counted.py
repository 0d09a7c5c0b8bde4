"""What is counted and named within a sentence: parts of books, days, months, cases at law."""

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
        ("en", "AIR 1949 Mad. 780 and (1980) Ori. 108 were cited, and (3) Bom.\n455 was not.|He lost."),
        (
            "en",
            "He moved to Troy.|12 men saw him.|He left for Rome.|9 came.|It was Tom.|3 men ran.|He liked (and kept) Bob.|4 left.",
        ),
        ("es", "Vive en Lima.|12 personas lo vieron.|Murió en 1998 Luis.|3 lo lloran."),
        ("de", "Er sah den Hof.|12 Leute warteten."),
    ],
)
def test_courts_before_pages(language, wanted):
    """A court is cut short between a year and a page; names of people and towns end sentences before numbers."""
    check(wanted, language)


def test_versus():
    """It opens no sentence; labels of a list do."""
    check("The court cited Ala. Transp. v. Moor.|Do this: lift the cover.|a. Open it.|It lost.", "en")


@pytest.mark.parametrize(
    "wanted",
    [
        "Das ist ein(?) Haus.|Ein(!!) Hof auch.",
        "Wir sahen es (!)|Dann gingen wir.",
        "Das war gut.|(…)|Morgen kommt er.|(…)|Er geht.",
    ],
)
def test_marks_in_brackets_of_their_own(wanted):
    """They doubt or stress a word, unless a word that opens sentences follows; an ellipsis stands between sentences."""
    check(wanted, "de")


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("ja", "船は大丈夫？と思いませんか？|港は静かだ。|昨日ミナト！の新刊を買った。|「はい！」"),
        ("ja", "船だ！|はい、船です。"),
        ("ja", "港はどこ？という声や、船とは？との声、行くか?と聞く声がする。"),
        ("ja", "港はどこ？|というわけで、行った。"),
        ("ja", "船は？|ということで、待った。"),
        ("ja", "船はある？|とはいえ、遠い。"),
        ("zh", "海港少年！！的新书很好。|我买了。"),
        ("zh", "真的吗？|的确如此。|船呢？|的士来了。"),
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
        (
            "es",
            "Es el lun. 15 de mayo, nro. 4, párrf. 5 y Diag. 3.|Llovía.|Vino el Cmdte. Ruiz.|Gracias, Profe.|Mañana vuelvo.",
        ),
        ("pt", "É na seg. 15 de maio, Transv. 3.|Veio o Cmdt. Reis."),
        ("it", "È il lun. 15 maggio.|Ha vinto il primo set.|12 mila spettatori guardavano."),
        ("nl", "Het is wo. 4 mei, zie hfdst. 4.|Dat zei ma.|12 mensen kwamen."),
        ("de", "Er kam am 3. Jän. 2010.|Es regnete."),
        ("sv", "Han heter Tor.|12 personer kom."),
        ("da", "Det er tir. 12. maj, siger cand.polit. Ek.|Hun er cand.jur.|Han er cand.mag.|Den hedder Tor.|12 kom."),
        ("no", "Det er tir. 12 mai, sier cand.polit. Ek.|Hun er cand.jur.|Han er Tor.|12 kom."),
        ("pl", "Jest wt. 12 maja i wrz. 2010.|Padało."),
        ("cs", "Bylo to v čvn. 2024.|Na jezeře byl led.|12 lidí přišlo.|Stál tam dub.|12 lidí čekalo."),
        ("hr", "Bilo je u lip. 2024.|Kišilo je."),
        ("uk", "Це було в жов. 2024, журн. «Порт», чл. НАН.|Ішов дощ."),
        ("ru", "Их 20 проц. (при плане).|Шёл дождь."),
        ("el", "Είναι Πεμ. 15 Μαΐου.|Έβρεχε."),
        ("tr", "Pzt. 15 Mayıs günü geldi.|Bu son çar.|12 kişi kaldı."),
        ("fr", "Le 3 juill. 2010, LL. AA. le prince et la princesse vinrent.|La note passe à AA.|L'agence l'a dit."),
        ("", "Виж фиг. 3 и табл. 4.|Акад. Попов дойде.|MUDr. Kos prišiel.|Pozri obr. 3.|Viu al núm. 24 del carrer."),
    ],
)
def test_days_months_and_titles(language, wanted):
    """Each language's own."""
    check(wanted, language)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", "The sluice is in Fig. B on the left.|See App. A for its depth and Tab. C, too.|It is old."),
        ("en", "The sluice is in Fig. A, the weir in Fig. B: both leak.|Few boats pass."),
        ("en", "The weir is in Fig. A"),
        ("en", "They call him Art.|A man met Ed.|I saw it.|He said no.|B was right.|It burned in Jan.|A boat sank."),
        ("en", "He closed the ref.|B is gone."),
        ("es", "La presa está en la fig. B del anexo.|Es vieja.|Está en la fig.|Y no gusta."),
        ("fr", "La digue est au chap. B du livre.|Il pleut.|Il est au chap.|A midi il part."),
        ("en", "The sluice is in a new Ref.|I was there.|It is in Fig. A to the left, in App. D for those who read."),
        ("pl", "Zobacz rys.|A on poszedł.|I to wszystko.|Śluza jest na rys. B po lewej."),
        ("nl", "Het staat op blz.|U was er niet bij.|De sluis is op afb. B te zien."),
        ("it", "La diga si vede in fig.|E in mare si va."),
        ("ru", "Плотина на рис. Б справа.|Она стара.|Это рис.|В доме тихо."),
    ],
)
def test_letters_that_count(language, wanted):
    """A capital alone counts like a number, if it is no word or nothing stands behind it that goes on from a word."""
    check(wanted, language)

"""Words cut short that say how a sentence goes on, language by language, and what ends one all the same."""

import pytest

from summarizer import split_sentences


def joined(text, language="en"):
    """Return the sentences of a text, joined by bars."""
    return "|".join(sentence.text for sentence in split_sentences(text, language))


WORDS = [
    ("en", "It follows from Thm. 2.1 and Lem. 4.|Add 5 ml of conc. HCl and stir."),
    ("en", "Pop. 12,400 in 2019.|Elev. 340 ft. above the sea."),
    ("de", "Herr Prof. em. Lund und Dr. med. dent. Kern kamen.|Der Saal war voll."),
    ("de", "Die Fa. Kern, Inh. K. Lund, hat Mo. 12 bis 14 Uhr offen.|Sonst nicht."),
    ("de", "Der Min.-Präs. Lund kam.|Offen ist Mo.–Fr. 9 bis 18 Uhr.|Das kostet 5 Euro zzgl. MwSt.|Versand ist frei."),
    ("fr", "Voir S. Exc. Mgr Roux, app. 12, et le bull. 4 du 3 fév. 2010.|Il pleut.".replace("app. 12", "apt. 12")),
    ("es", "SS. AA. RR. y la Hna. Ana vieron al Cte. Ruiz en set. 2010.|Llovía."),
    ("it", "Il Trib. Roma e l'Ist. Verdi, v. tabb. 3 e 4, decisero nel genn. 2010.|Pioveva."),
    ("pt", "A V. Exa. e aos Profs. Silva e Reis, fol. 12 do proc. 45, agradeço.|Chovia."),
    ("nl", "Het Stb. 2014, de Stcrt. 2015 en kard. Maas zeggen het.|Zo is het."),
    ("sv", "Den 3 febr. 2010 kom dir. Ek och löjtn. Berg, se årg. 12.|Det regnade."),
    ("no", "Tors. 12 mai kom kapt. Berg og siv.ing. Dal, se årg. 4.|Det regnet."),
    ("da", "Tors. 12. maj kom kapt. Berg og fhv. Dal, se årg. 4.|Det regnede."),
    ("fi", "Toim.joht. Aho ja kapt. Laine tulivat tammik. 2010.|Satoi."),
    ("pl", "Dnia 12 lut. 2009 r. bryg. Kos i kom. Lis, sygn. K 12/00, zeznali.|Padało."),
    ("cs", "Dne 12 pros. 2010 přišel pplk. Kos, viz seš. 4.|Pršelo."),
    ("hr", "Vidi sl. 4.|Sv. Ivan i por. Kos došli su 3 velj. 2010 u grad."),
    ("ru", "В фев. 2010 пришли арх. Орлов и серж. Зуев, ил. 4.|Шёл дождь."),
    ("uk", "У берез. 2010 прийшли канд. Орлов та інж. Зуєв, спр. 4.|Ішов дощ."),
    ("tr", "Tem. 2010 tarihinde Yb. Kaya ve Sk. 4 sakinleri geldi.|Yağmur yağdı."),
    ("el", "Μένει στην οδ. Ειρήνης, βλ. τόμ. Γ΄ και σσ. 12.|Έβρεχε."),
    ("", "TS. Lan ở TP. Vinh.|Pe str. Mare nr. 4, pag. 12.|На ул. Роза, стр. 4.|திரு. கண்ணன் வந்தார்."),
]


@pytest.mark.parametrize(("language", "wanted"), WORDS)
def test_words_before_names_and_numbers(language, wanted):
    """Titles, months, days, parts of books and courts, in each language its own."""
    assert joined(wanted.replace("|", " "), language) == wanted


NAMES = [
    ("en", "Wm. Hale and Chas. Orr met Benj. Moor at Pt. Holm.|He left."),
    ("de", "Joh. Seb. Kern und G. Ph. Lund kamen.|Th. Mann nicht.|Hefte o. Ä.|Danach gingen wir."),
    ("fr", "Ph. Roux, J.-Ph. Lac et J.-P. Brun vinrent, v. p. 12 et suiv.|Il pleut."),
    ("es", "Fco. Ruiz y Ma. José Lago llegaron.|Llovía."),
    ("nl", "J.Ph. Maas en Th.Ch. de Wit kwamen, met Joh. Vos.|Het regende."),
    ("da", "Chr. Dal og Joh. Ek kom.|Det regnede."),
    ("cs", "Jos. Kos a Ant. Lis přišli.|Pršelo."),
    ("el", "Ο Αθ. Δίκος και ο Κων. Λέκος ήρθαν.|Έβρεχε."),
    ("ru", "Дж. Орр жил в с. Ивановка, потом на о. Сахалин.|В книге 320 с.|Москва далеко."),
    ("uk", "Дж. Орр жив у смт. Лісове та в с. Зимне.|Ішов дощ."),
    ("ar", "قال السير ج. ك. غريفيث ذلك.|ثم ذهب."),
    ("hi", "यह उदा. के लिए है।|वह चला गया।"),
    ("fr", "Le Col. Roux vint.|Il pleut."),
    ("es", "Vive en la Col. Roma.|Llovía."),
    ("pl", "Przybył płk dypl. Lis.|Padało."),
    ("hr", "U 2. pol. 19. st. živio je u gradu.|Umro je."),
    ("", "V 2. pol. 19. stor. žil tam.|1890. jún. 5-én halt meg."),
    ("", "Дж. Орр ту је.|La Dra. Puig ve.|Cam, chanh, v.v.|Sau đó anh đi.|Mere, pere ș.a.m.d.|Apoi plouă."),
    ("en", "It is in Suppl. Table S3 of [1963] (Suppl.) 1, with vol. = 5, and Arts. XI-XII.|Then see pp. 3-4."),
    ("es", "Véanse las pp. XI-XII.|Nada más."),
    ("en", "It died in the 117th Cong. (2021), and so did Hale Rept. (2019) of May.|It rained."),
    ("it", "Ha corso 50 m.|Marco ha vinto."),
    ("nl", "Hij werd in 1850 n. Christus geboren."),
    ("en", "Born 1950 b. London, he lived there."),
    ("de", "Das Spiel endete 2:1 n. V. in Holm.|Sie jubelten."),
]


@pytest.mark.parametrize(("language", "wanted"), NAMES)
def test_first_names_and_places(language, wanted):
    """First names and islands cut short stand before names; signs, suffixes of files and units say how it goes on."""
    assert joined(wanted.replace("|", " "), language) == wanted


GOES_ON = [
    ("en", "The appeal (ref. no. PA/12/2019) was heard.|It failed."),
    ("en", "He said no.|COVID-19 had come."),
    ("fr", "L'art. L 121-1 et l'art. R 412-6 le disent.|Nul ne paie."),
    ("en", "It is hard to choose the rank, r.|Some try all."),
    ("en", "Ann Kay (b. Leeds, d. Mar. 3, 1512) was here.|She left."),
    ("en", "See infra Part III.B.|The rest is dull."),
    ("en", "Fig. 3. The bridge in May.|It stood."),
    ("en", 'He was "a fool".2|She was not.'),
    ("en", "It was so (see Hale).12|But nobody knew."),
    ("de", "Der Verein in Rom.–Dann kam der Krieg.".replace(".–", ".|–")),
]


@pytest.mark.parametrize(("language", "wanted"), GOES_ON)
def test_what_goes_on(language, wanted):
    """Numbers with letters, labels, letters in brackets, two capitals around a stop, notes behind a quotation."""
    assert joined(wanted.replace(".|–", ".–").replace("|", " "), language) == wanted


ENDS = [
    ("en", "We open at 8 a.m.|Doors close at 10 p.m.|No one is let in after that."),
    ("en", "It landed at 11:39 a.m.|Passengers cheered."),
    ("en", "It shuts at 5 p.m. Monday and 6 p.m. Eastern time."),
    ("en", "It shuts at 5 p.m. Paris time, or at 9 p.m. Nov. 3."),
    ("en", "The 6 p.m. Leeds train was late."),
    ("en", "On Monday at 9 a.m. Pike left."),
    ("en", "They play in group B.|England won."),
    ("en", "Eat fish for vitamin D.|Doctors do."),
    ("en", "They met the group B. K. Moor led."),
    ("en", "Police came at 3 a.m. Christmas Day, and at 4 a.m. New Year's Day.|They left."),
    ("en", "It is 9 a.m. Thanksgiving to noon, 5 p.m. Eastern, 6 p.m. Hong Kong time, or 9 p.m. Wednesdays."),
    ("en", "It was over by the mtg.|Please write.|She has a law deg.|Her brother is a doctor."),
    ("da", "Han spiste sin mad i ro og mag.|Så gik han ud."),
    ("de", "Sie arbeitet als RA.|Seine Frau prüft das MHD.|Das ist alles."),
    ("es", "Fue miembro de las SS.|Después vivió en Edo.|Hoy lo cita Sen.|El libro es de las RR. PP. Escolapios."),
    ("es", "El Sen. Rubio habló con las FF. AA. bolivianas en los JJ. OO. de París."),
    ("fr", "Il est venu avec Max.|M. Roy connaît bien Tom.|Il rit."),
    ("pt", "Ele apareceu ontem na Tv.|O programa foi visto na Tv. Padre Eutíquio."),
    ("pl", "Jan III żył na Wawelu w XVII w.|Zmarł tam."),
]


@pytest.mark.parametrize(("language", "wanted"), ENDS)
def test_what_ends(language, wanted):
    """An hour ends a sentence with a subject, if no day or zone follows; so does a letter that names one of several."""
    assert joined(wanted.replace("|", " "), language) == wanted


FACES = [
    ("en", "The staff was so nice :)|Will come again."),
    ("en", "We got some rest ;-)|Thanks to all of you."),
    ("en", "The list (see 3 :) Names) is long."),
    ("ru", "Приду ещё))|Спасибо вам."),
    ("ru", "Он ушёл (домой (к маме)) Потом вернулся."),
]


@pytest.mark.parametrize(("language", "wanted"), FACES)
def test_faces_that_stand_for_a_stop(language, wanted):
    """A capital behind one begins a sentence; brackets that close what was opened are none."""
    assert joined(wanted.replace("|", " "), language) == wanted


OPENING = [
    ("en", "The boats left.|...Or did they?|Nobody knows.|…Perhaps Orr does."),
    ("en", "He works for Holm Inc.|...The firm is old.|It is shut ...|It was sold."),
    ("en", "The tool is slow.|.NET is fast.|Use Java vs. .NET, e.g. .NET 8, at home."),
    ("en", "He said . . .And then he left.|It grew. . . .The end came."),
    ("en", "It was a .38.|The gun ...no, the rifle ...was old."),
    ("fr", "Les barques sont parties.|...Ou pas ?|Nul ne sait."),
    ("en", "She wrote: “...And the sea rose.”|It was late...|Rain fell.|The rest (...)|Nobody saw."),
]


@pytest.mark.parametrize(("language", "wanted"), OPENING)
def test_what_opens_with_dots(language, wanted):
    """Dots with a capital at once open a sentence behind a stop; those of a sentence that trails off don't."""
    assert joined(wanted.replace("|", " "), language) == wanted


ANSWERED = [
    ("en", "She asked, ‘Is it open?’|‘No,’ said the guard.|‘Why?’|‘It is late,’ he said.|They left."),
    ("de", "Sie fragte: ‚Ist offen?‘|‚Nein‘, sagte der Wirt.|Er ging.|„Wann?“|„Morgen“, sagte sie."),
    ("en", "‘Is it open?’ she asked.|‘Stop!’ the guard cried."),
]


@pytest.mark.parametrize(("language", "wanted"), ANSWERED)
def test_what_is_answered(language, wanted):
    """A quotation that opens behind one that asks is the next one's, though who speaks stands behind it."""
    assert joined(wanted.replace("|", " "), language) == wanted

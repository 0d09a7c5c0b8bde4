"""Subheads that were glued into prose: cut where a capital, a pair of dashes or a pointing word says so."""

import pytest

from summarizer import split_sentences

# The language and the text; a bar stands where a sentence ends.
SUBHEADS = [
    # a capital in the middle of what looks like a word
    ("fr", "Rien ne bouge à Holm.| Des bateaux retenus au port|Le conseil attend la police.| Rien de plus."),
    ("fr", "Rien ne bouge à Holm.| Un quai fermé à Paris|L'équipe du port attend la police."),
    ("es", "Nadie lo sabe en Holm.| Cuatro barcos retenidos en el puerto|Los pescadores esperan a la policía."),
    ("it", "Nessuno lo sa.| Quattro navi ferme nel porto|La polizia aspetta il sindaco di Holm."),
    ("de", "Niemand weiß es.| Vier Schiffe liegen im Hafen fest|Die Polizei wartet auf den Rat."),
    ("ru", "Никто не знает.| Четыре судна стоят в порту|Они ждут полицию из Хольма."),
    ("en", "Nobody knows it in Holm.| Four ships are held in the harbour|The council waits for the police."),
    ("en", "Nobody knows it.| A long night in Holm|The council waits for the police."),
    ("fr", "Nul ne le sait à Holm.| Un contrôle plus sévère|Désormais, les bateaux attendent."),
    ("fr", "Nul ne le sait à Holm.| Une idée encore tenace|Ce « bilan » du port est faux."),
    ("fr", "Nul ne le sait à Holm.| LE PORT FERMÉ|La maire attend la police."),
    ("es", "Nadie lo sabe en Holm.| UNA NOCHE LARGA|Los pescadores esperan a la policía."),
    # between dashes
    ("fr", "Rien ne bouge, dit-elle.|- Quais fermés -|Pour le port, rien ne change."),
    ("es", 'Nadie lo sabe.| - Muelles cerrados -|"No queda nada", dijo ella.'),
    # before what points at it
    ("fr", "Le port est fermé.| Zone interdite| Ces mesures valent pour tout le port de Holm."),
    ("fr", "Zone interdite| Ces mesures valent pour tout le port de Holm."),
    ("es", "El puerto cerró.| Zona prohibida| Esta medida vale para todo el puerto de Holm."),
    ("it", "Il porto è chiuso.| Zona vietata| Questa misura vale per tutto il porto di Holm."),
    ("pt", "O porto fechou.| Zona proibida| Esta medida vale para todo o porto de Holm."),
    # names, addresses, titles, speech and long sentences aren't cut
    ("fr", "Elle travaille chez PortDu depuis mai, et PortDu la paie bien."),
    ("fr", "Le site holm.frLe port de Holm est à vous."),
    ("fr", "Le PortLe Holm est une société de pêche."),
    ("fr", "Les DVDs du port et la PMA permettent de tout voir."),
    ("fr", "Le groupe ParisLe-bleu joue ce soir."),
    ("en", "The LinkedIn page of the harbour was closed, and the GiveWell staff left."),
    ("en", "Nobody reads the LinkedIn page of the harbour| The council closed it in May."),
    ("no", "Hva koster det?| - Det vet jeg ikke.| - Hva da?| - Nei."),
    ("fr", "Il chante Ces gens du port chaque soir sur le quai de Holm."),
    ("es", "Leyó el poema Este sol de Moor en la plaza del puerto."),
    ("it", "Ha letto Questo amore di Moor sul molo di Colm ieri sera."),
    ("fr", "Jean Moor a chanté son titre Cette année-là devant tout le port de Holm."),
    ("fr", "Le port a choisi le film Cette nuit d'hiver pour ouvrir son festival de mai à Holm."),
    ("fr", "Au port, tout va bien pour Cette vieille dame qui ne veut pas quitter le quai."),
    ("fr", "Zone Cette mesure vaut pour tout le port de Holm et le quai."),
    ("fr", "Longtemps " + "le port de Holm et son quai " * 6 + "Cette fois ils sont tous fermés pour toujours à Holm."),
]


@pytest.mark.parametrize(("language", "marked"), SUBHEADS)
def test_subheads(language, marked):
    """A subhead is a sentence of its own, and no part of the next."""
    said = [sentence.text for sentence in split_sentences(marked.replace("|", ""), language)]
    assert said == [part.strip() for part in marked.split("|")]


# The language, and how a text begins; more of it follows.
TITLES = [
    ("en", "Two ferries leave Holm late |The harbour board blames the tide."),
    ("en", "Life Around the Harbour |When it rains nobody in Holm goes out."),
    ("en", "How the divers of Holm live |It's easy to see why they stay."),
    ("en", "Late ferries (and how to live with them) |They are a nuisance."),
    ("de", "Zwei Schiffe liegen im Hafen von Holm |Der Kapitän wartet seit Montag."),
    ("fr", "Le port de Holm reste fermé |L'équipe du quai attend la police."),
    ("es", "El puerto de Holm sigue cerrado |Según la alcaldía, nadie lo sabe."),
    ("tr", "Limanı anlatan bir oyun |Bu hafta kimse denize çıkmadı."),
    ("ru", "Порт снова закрыт для судов |Сегодня капитаны ждут решения города."),
    # names of works, papers and bands, of which nothing else is told
    ("en", "The writer of the harbour series The old man is in Leeds."),
    ("en", "Our harbour, he told USA Today in May, is closed."),
    ("de", "Das Magazin für Hafen und Meer Der Anker kommt montags."),
    ("de", "Der Film Das letzte Boot wird in Bremen gezeigt."),
    ("es", "En el puerto pasan la serie La casa de papel y nada más."),
    ("it", "Il film La vita è bella sarà proiettato in piazza."),
    # emphasis, numbers, quotations and what is asked politely
    ("en", "We found a bed by the harbour AND it was a good one."),
    ("en", "the ferries we saw in the harbour In the end were late."),
    ("en", "The ferries of Formula One are late in Holm."),
    ("en", "The harbour band called “Life After the flood” plays in Holm."),
    ("en", 'The harbour band called "Life After the flood" plays in Holm.'),
    ("en", "The divers in the harbour of The other town are late."),
    ("en", "A diver who reads in the harbour, The other said, is late."),
    ("en", "Ferries wait The divers do too."),
    ("en", "The divers in the harbour read The Herald in May."),
    ("en", "ALL FERRIES TO HOLM ARE LATE AND THE harbour is closed."),
    ("de", "Aus dem Hafen kennen Sie das Sprichwort vom Wasser."),
    ("de", "Wie im Hafen üben Sie das freie Sprechen."),
]
REST = {
    "en": "The board of the harbour of Holm has ordered twelve piles, and the divers wait for the ferries. ",
    "de": "Der Rat von Holm hat zwölf Pfähle für den Hafen bestellt, und die Taucher warten seit Mai darauf. ",
    "fr": "Le conseil du port de Holm a commandé douze pieux, et les plongeurs attendent depuis mai. ",
    "es": "El consejo del puerto ha pedido doce pilotes para el muelle, y los buzos esperan desde mayo. ",
    "it": "Il consiglio del porto ha ordinato dodici pali per il molo, e i sommozzatori aspettano da maggio. ",
    "tr": "Limanın meclisi iskele için on iki kazık ısmarladı ve dalgıçlar mayıstan beri onları bekliyor. ",
    "ru": "Совет порта заказал двенадцать свай для причала, и водолазы ждут их с самого мая. ",
}


@pytest.mark.parametrize(("language", "marked"), TITLES)
def test_titles(language, marked):
    """A title that begins the text is no part of its first sentence; nothing else is cut there."""
    text = f"{marked.replace('|', '')} {3 * REST[language]}"
    said = [sentence.text for sentence in split_sentences(text, language)]
    assert said[:-3] == [part.strip() for part in marked.split("|")]


def test_titles_stand_at_the_top():
    """What stands behind a paragraph is no title, and a short text is one sentence."""
    lead, told = 3 * REST["en"], "Two ferries leave Holm late When it rains nobody goes from Holm."
    assert len(split_sentences(told, "en")) == 1
    assert len(split_sentences(f"{lead}\n\nLife in Holm When it rains nobody goes. {lead}", "en")) == 7
    assert len(split_sentences(f"The board waits. Life in Holm When it rains nobody goes. {lead}", "en")) == 5


def test_work_is_bounded():
    """A name that is repeated is looked for nearby only."""
    far = "Le port de Holm est fermé. " * 100
    told = "Rien de neuf au portLe quai de Holm reste ouvert. "
    assert len(split_sentences(told + told, "fr")) == 2
    assert len(split_sentences(told + far + told, "fr")) == 104

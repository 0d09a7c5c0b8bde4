"""Texts of many kinds and languages, and pages around them: titled as a reader would, none of their words lost."""

import pytest

from summarizer import summarize
from summarizer.furniture.shapes import is_prose

# What each is called, "" where a text has no title, and its words.
CLEAN = {
    "mail thread it": (
        "",
        """Da: Paolo Neri
A: Giulia Conti
Oggetto: Re: Cantiere

Ciao Giulia,
il camion arriva domani alle sette. Ho avvisato il portiere.

Servono due persone per scaricare le travi.

Paolo

--
Paolo Neri
Cantiere Nord
www.esempio.it

Il giorno lun 4 mar 2024 alle ore 16:20 Giulia Conti <g@esempio.it> ha scritto:
> A che ora arriva il camion?""",
    ),
    "mail pl": (
        "",
        """Od: Jan Nowak <jan@przyklad.pl>
Do: Ewa Lis
Temat: Dach

Cześć Ewa,

dach jest już naprawiony. Ekipa wyjechała w piątek po południu.

Faktura przyjdzie w przyszłym tygodniu.

Pozdrawiam
Jan

W dniu 3.04.2024 o 10:12 Ewa Lis napisała:
> Kiedy skończą?""",
    ),
    "mail sv": (
        "",
        """Från: Ulla Berg
Skickat: den 3 april 2024 10:12
Till: Styrelsen
Ämne: Bryggan

Hej,

bryggan är lagad och kan användas från på fredag. Räkningen blev lägre än vi trodde.

Hälsningar
Ulla

Skickat från min iPhone""",
    ),
    "mail short en": (
        "",
        """Hi all,

Quick note: the pump is fixed and the pool opens at noon.

Thanks,
Priya

Sent from my iPhone""",
    ),
    "mail ja": (
        "",
        """差出人：山田
宛先：全員
件名：会議の時間

お疲れさまです。明日の会議は十時からに変わりました。

資料は今日中に送ります。

よろしくお願いします。
山田""",
    ),
    "email newsgroup": (
        "",
        """Newsgroups: rec.boats.wood
Subject: Re: Copper rivets
From: finn@example.org (Finn)
Date: 3 May 1994 10:11:02 GMT

In article <123@example.org> jo@example.org writes:
>Has anyone used copper rivets below the waterline?
>Mine went green.

Green is fine. It is white you have to fear, because that is the zinc going.

Finn
--
"A boat is never done" """,
    ),
    "chat slack en": (
        "",
        """mira  10:02 AM
The deploy is stuck on the migration step again.
tom  10:04 AM
I can look after lunch. Did anyone change the index?
mira  10:05 AM
Yes, Jo added one on orders last night.
jo  10:07 AM
That was me, sorry. I'll roll it back now.""",
    ),
    "chat teams": (
        "",
        """[9:14 AM] Mira Moss
Is the pump back?

[9:15 AM] Tom Airlie
It came this morning, I am fitting it now.

[9:40 AM] Tom Airlie
Running again. Share the photo with Jo please.""",
    ),
    "chat signal de": (
        "",
        """Mira, 18:02: kommst du heute zum Training?
Tom, 18:04: bin noch im Büro, eher nicht
Mira, 18:05: schade, wir wollten die neue Halle ansehen
Tom, 18:09: nächste Woche sicher
Mira, 18:10: melde dich""",
    ),
    "minutes de": (
        "Protokoll der Mitgliederversammlung vom 12. April 2024",
        """Protokoll der Mitgliederversammlung vom 12. April 2024

Anwesend: 34 Mitglieder
Leitung: Anna Voss
Protokoll: Tim Rieck

TOP 1: Begrüßung
Die Vorsitzende eröffnet die Versammlung um 19.30 Uhr. Die Einladung ging fristgerecht zu.

TOP 2: Kassenbericht
Der Kassenwart berichtet von einem Überschuss von 812 Euro. Die Kasse wurde geprüft und für richtig befunden.

TOP 3: Kontakt zur Gemeinde
Die Gemeinde stellt den alten Bauhof ab Juni zur Verfügung. Der Vorstand unterschreibt den Vertrag.

TOP 4: Verschiedenes
Keine Wortmeldungen. Ende der Versammlung um 21.10 Uhr.""",
    ),
    "judgment fr": (
        "Cour d'appel de Vannes, 14 mai 2024, n° 23/01187",
        """Cour d'appel de Vannes, 14 mai 2024, n° 23/01187

FAITS ET PROCÉDURE

Mme L. a acheté en 2021 un voilier dont la quille était fissurée. Le vendeur n'en avait rien dit.

MOTIFS

Attendu que le vendeur professionnel est présumé connaître les vices de la chose ; qu'il n'apporte aucune preuve contraire.

PAR CES MOTIFS

La cour confirme le jugement et condamne la société Ondine aux dépens.""",
    ),
    "howto ja": (
        "自転車のパンクを直す方法",
        """自転車のパンクを直す方法

必要なもの
パッチ
ゴムのり
紙やすり

1. タイヤを外してチューブを取り出します。
2. 空気を入れて水につけ、穴を探します。
3. 穴のまわりを紙やすりでこすります。
4. ゴムのりを塗り、五分待ってからパッチを貼ります。
5. チューブを戻して空気を入れれば完成です。""",
    ),
    "tr recipe": (
        "Fırında levrek",
        """Fırında levrek

Malzemeler
2 adet levrek
1 limon
2 diş sarımsak
zeytinyağı, tuz

Hazırlanışı
Balıkları temizleyip tuzlayın.
Limonu dilimleyip balıkların içine koyun.
Üzerine zeytinyağı gezdirin ve 200 derecede yirmi beş dakika pişirin.
Sıcak servis yapın.""",
    ),
    "interview it": (
        "Intervista a Marco Belli, liutaio",
        """Intervista a Marco Belli, liutaio

D: Quando ha costruito il suo primo violino?
R: A sedici anni, con il legno di una porta. Suonava malissimo.
D: E l'ultimo?
R: Lo sto finendo adesso. Ci vogliono tre mesi, se il tempo è asciutto.
D: Chi li compra?
R: Musicisti giovani, soprattutto. Pagano a rate.""",
    ),
    "faq en": (
        "Frequently asked questions",
        """Frequently asked questions

Q: Do I need a permit to fish from the pier?
A: No. You need one for the river, and you can buy it at the shop.

Q: Is there a limit?
A: Five bass a day, none under 36 centimetres.

Q: Can I contact someone about lost tackle?
A: Yes, ask the harbour office between nine and noon.""",
    ),
    "glossary": (
        "Glossary of sailing terms",
        """Glossary of sailing terms

Aft: towards the back of the boat.
Boom: the spar along the foot of the sail.
Cleat: a fitting to which a line is made fast.
Fender: a cushion that keeps the hull off the quay.
Jib: the small sail in front of the mast.
Luff: the front edge of a sail. To luff is to let it shake.""",
    ),
    "poem en": (
        "",
        """The net comes up with weed and light,
A crab, a bottle, half a shoe.
We sort it all before the night
And throw the small ones back into the blue.

My father never said a word
Of what he wanted from the sea.
He watched the weather and the bird
And left the talking up to me.""",
    ),
    "table text": (
        "Ferry times from Monday",
        """Ferry times from Monday

From | To | Departs | Arrives
Aldport | Skerra | 06:40 | 07:25
Skerra | Aldport | 07:45 | 08:30
Aldport | Skerra | 12:10 | 12:55

On Sundays only the noon boat runs. Dogs travel free.""",
    ),
    "liveblog": (
        "Storm Ida: as it happened",
        """Storm Ida: as it happened

14:05
The harbour road is closed in both directions. Police ask drivers to turn back at Vane.

14:40
Two roofs are off in Quay Street. Nobody is hurt.

15:10
The ferry is cancelled for the day. Passengers can change their tickets free of charge.

16:02
Power is back in the upper town, says the network.""",
    ),
    "tv listing": (
        "On television tonight",
        """On television tonight

19:00 News
19:30 The Boatyard. Two brothers try to save their father's business.
20:15 Quiz of the Islands. Semi-final, with teams from Skerra and Holm.
21:45 Film: The Grey Ferry. A drama from 1957.""",
    ),
    "memo": (
        "MEMO",
        """MEMO

To: All staff
From: Operations
Date: 4 March 2024
Re: Parking during the roof works

The yard will be closed to cars from Monday. Please park at the old cannery, which is five minutes on foot.

Deliveries go to the north gate. The works should be finished by 22 March.

Contact Jo in reception with any questions.""",
    ),
    "diary": (
        "Monday 3 March",
        """Monday 3 March
Rain all day. Mended the fence by the lower field. The vet came about the ewe.

Tuesday 4 March
Frost. Two lambs before breakfast, both up and drinking.

Wednesday 5 March
Market. Sold the old trailer for ninety pounds. Home late.""",
    ),
    "bullets only": (
        "Packing list for the crossing",
        """Packing list for the crossing

- Warm hat and two pairs of gloves
- Head torch with spare batteries
- Dry bag for the phone
- Bread, cheese and a flask of tea
- Tickets, which are sold on board as well""",
    ),
    "scores": (
        "Sunday league: results",
        """Sunday league: results

Aldport 2 Skerra 1
Penrose 0 Breck 0
Holm 3 Vane 4

Aldport stay top after a late goal by Finn. Holm threw away a three-goal lead and are now last.""",
    ),
    "agm notice fr": (
        "Avis de convocation",
        """Avis de convocation

Les membres de l'association sont convoqués à l'assemblée générale le samedi 6 avril 2024 à 15 heures, salle du port.

Ordre du jour :
1. Rapport moral
2. Rapport financier
3. Élection du bureau
4. Questions diverses

Contact : bureau@exemple.fr""",
    ),
    "steps ru": (
        "Как заклеить лодку",
        """Как заклеить лодку

Понадобится:
— клей
— заплата
— наждачная бумага

Высушите лодку и найдите прокол с мыльной водой.
Зачистите место вокруг прокола и протрите его спиртом.
Нанесите клей в два слоя и прижмите заплату на сутки.

Совет: не спешите спускать лодку на воду.""",
    ),
}

# The same of pages, with what stands around the article.
PAGES = {
    "recipe blog en": (
        "Grandma Ode's barley bread",
        """Home
Recipes
About
Shop

Grandma Ode's barley bread
By Ina Moss
Published March 3, 2023

Jump to recipe

My grandmother baked this bread every Friday, and the whole street knew when it came out of the oven.

Ingredients
2 cups barley flour
1 cup wheat flour
1 tsp salt
1 packet yeast
1 1/2 cups warm water

Instructions
1. Mix the flours with the salt and the yeast.
2. Add the water and knead for ten minutes until the dough is smooth.
3. Let it rise in a warm place for an hour.
4. Bake at 220 degrees for forty minutes.

Share this recipe
Pin it
Leave a comment
© 2023 Moss Kitchen""",
        [
            "Home",
            "Recipes",
            "About",
            "Shop",
            "Share this recipe",
            "Pin it",
            "Leave a comment",
            "© 2023 Moss Kitchen",
            "By Ina Moss",
            "Published March 3, 2023",
            "Jump to recipe",
        ],
    ),
    "page recipe it": (
        "Focaccia alle cipolle",
        """Cucina di Riva
Ricette
Dolci
Video
Accedi

Focaccia alle cipolle

Pubblicato il 4 maggio 2023 da Giulia Conti

La focaccia di mia nonna era alta due dita e si mangiava ancora calda, sul molo.

Ingredienti
500 g di farina
350 ml di acqua
2 cipolle rosse
1 bustina di lievito

Preparazione
Sciogliete il lievito nell'acqua tiepida e unite la farina.
Lasciate lievitare per tre ore in un luogo caldo.
Stendete la pasta, coprite con le cipolle e infornate a 230 gradi.

Stampa la ricetta
Condividi
Lascia un commento
Potrebbe interessarti anche
Pane di segale
Informativa sulla privacy""",
        [
            "Cucina di Riva",
            "Ricette",
            "Dolci",
            "Video",
            "Accedi",
            "Pubblicato il 4 maggio 2023 da Giulia Conti",
            "Stampa la ricetta",
            "Condividi",
            "Lascia un commento",
            "Potrebbe interessarti anche",
            "Pane di segale",
            "Informativa sulla privacy",
        ],
    ),
    "page zh": (
        "老码头改成了书店",
        """首页
新闻
体育
登录

老码头改成了书店

记者 林晓
2024年3月5日 08:30

码头上的旧仓库空了二十年，去年被两个年轻人租了下来。

他们修好了屋顶，用船板做了书架。开业那天来了三百多人。

店里不卖咖啡，只卖书和地图。老渔民常来讲过去的事。

广告

明年他们想再租隔壁的仓库，办一个小剧场。

相关新闻
渡轮下月涨价
分享到：微信 微博
版权所有 © 2024 港报""",
        [
            "首页",
            "新闻",
            "体育",
            "登录",
            "记者 林晓",
            "2024年3月5日 08:30",
            "广告",
            "相关新闻",
            "渡轮下月涨价",
            "分享到：微信 微博",
            "版权所有 © 2024 港报",
        ],
    ),
    "page list es": (
        "Siete playas para ir sin coche",
        """Inicio > Viajes > Costa

Siete playas para ir sin coche

Por Ana Gil
3 de julio de 2024

Compartir
Facebook
X
WhatsApp

1. Playa del Faro
El autobús 12 para junto a la escalera. Hay sombra hasta las once.

2. Cala Honda
Se llega en barca desde el puerto viejo. La última sale a las siete.

3. La Lanzada
Un tren de vía estrecha deja a los bañistas en la arena. Cuesta dos euros.

Publicidad

4. Playa de los Cristales
No queda vidrio, pero el agua es la más clara de la costa.

Te puede interesar
Los mejores chiringuitos del norte
Aviso legal | Privacidad | Cookies""",
        [
            "Inicio > Viajes > Costa",
            "Por Ana Gil",
            "3 de julio de 2024",
            "Compartir",
            "Facebook",
            "X",
            "WhatsApp",
            "Publicidad",
            "Te puede interesar",
            "Los mejores chiringuitos del norte",
            "Aviso legal | Privacidad | Cookies",
        ],
    ),
    "page interview de": (
        "„Ich wollte nie Kapitänin werden“",
        """Hafenkurier
Startseite
Lokales
Sport
Kultur
Abo

„Ich wollte nie Kapitänin werden“

Von Ina Moss
12. März 2024, 8:40 Uhr

Anke Harms fährt seit zwanzig Jahren die Fähre nach Skerra. Wir haben sie auf der Brücke getroffen.

Frau Harms, wie kamen Sie zur Fähre?

Durch einen Zufall. Mein Bruder war krank, und jemand musste das Schiff fahren.

Was war Ihre schlimmste Überfahrt?

Die mit der Kuh. Sie stand quer auf dem Autodeck und wollte nicht mehr herunter.

Anzeige

Denken Sie ans Aufhören?

Jeden Winter. Und dann kommt der erste warme Tag, und alles ist vergessen.

Teilen
Drucken
Mehr zum Thema
Neue Fähre kommt erst im Herbst
Kommentare (12)
Impressum | Datenschutz | AGB
© 2024 Hafenkurier""",
        [
            "Hafenkurier",
            "Startseite",
            "Lokales",
            "Sport",
            "Kultur",
            "Abo",
            "Von Ina Moss",
            "12. März 2024, 8:40 Uhr",
            "Anzeige",
            "Teilen",
            "Drucken",
            "Mehr zum Thema",
            "Neue Fähre kommt erst im Herbst",
            "Kommentare (12)",
            "Impressum | Datenschutz | AGB",
            "© 2024 Hafenkurier",
        ],
    ),
    "newsletter": (
        "Your weekly letter from the coast",
        """The Tide Table #41
Your weekly letter from the coast

View in browser

Good morning, readers.

This week the council voted on the slipway, and it was closer than anyone thought. Five members changed sides after the public meeting.

The vote
The slipway will be rebuilt in stone. The county pays half, and work starts in May.

The weather
A dry week with a cold wind from the east. Cover your beans.

That's all for this week. See you next Friday.

You are receiving this email because you signed up at our stall.
Unsubscribe""",
        [
            "View in browser",
            "You are receiving this email because you signed up at our stall.",
            "Unsubscribe",
            "The Tide Table #41",
        ],
    ),
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_text_of_any_kind_has_its_title_and_all_of_its_words(name):
    """Nothing goes but a line drawn by hand, and no setting leaves a summary empty."""
    title, text = CLEAN[name]
    summary = summarize(text, 3)
    assert (summary.title or "") == title
    assert {span.reason for span in summary.furniture} <= {"rule"}
    assert all(summarize(text, 3, furniture=furniture).sentences for furniture in ("remove", "doubt", "keep"))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_around_a_text_of_any_kind_takes_none_of_its_words(name):
    """What goes is of the page; what is picked is of the text."""
    title, text, around = PAGES[name]
    summary = summarize(text, 3)
    assert (summary.title or "") == title
    assert {span.text for span in summary.furniture} <= set(around)
    assert not {sentence.text for sentence in summary.sentences} & set(around)
    assert len(summary.furniture) > len(around) / 2


def test_who_speaks_is_known_by_a_time_behind_the_name():
    """And by no term that a glossary explains, nor by what measures a thing."""
    assert [sentence.speaker for sentence in summarize(CLEAN["chat signal de"][1]).all_sentences][:2] == ["Mira", "Tom"]
    assert {sentence.speaker for sentence in summarize(CLEAN["glossary"][1]).all_sentences} == {""}
    measures = "Weight: 980 g\nColour: orange\nWarranty: 5 years"
    assert {sentence.speaker for sentence in summarize(measures).all_sentences} == {""}


def test_what_a_mail_program_writes_is_doubted():
    """Heads, what stands above a quotation, what a telephone adds."""
    reasons = {name: {span.reason for span in summarize(CLEAN[name][1]).doubtful} for name in CLEAN}
    assert reasons["mail pl"] >= {"mail head", "attribution", "quoted"}
    assert reasons["mail thread it"] >= {"mail head", "signature"}
    assert "signature" in reasons["mail short en"]
    assert reasons["mail ja"] >= {"mail head"}
    assert "time stamp" in reasons["chat slack en"] & reasons["chat teams"]


@pytest.mark.parametrize("note", ["[1]", "[2][3]", "[citation needed]", "[note 4]", "12", "12,13", "¹²", "⁴"])
def test_marks_of_notes_do_not_hide_that_a_sentence_ends(note):
    """A page of an encyclopedia as it is copied: its first paragraph was its title, and its sections went."""
    paragraphs = [
        f"Colm Light is a lighthouse on the rocks west of Penrose, which burned oil for years.{note}",
        f"The tower was built by the harbour board from stone that came by sea.{note} It took nine summers.{note}",
        f"Its lamp was sold to a museum, where it still turns.{note}",
    ]
    text = "Colm Light\n{}\n\nHistory[edit]\n{}\n\nLamp[edit]\n{}\n\nSee also[edit]\nList of lighthouses\n"
    summary = summarize(text.format(*paragraphs), sentences=9)
    assert summary.title == "Colm Light"
    told = " ".join(sentence.text for sentence in summary.all_sentences)
    assert all(paragraph in told for paragraph in paragraphs)


@pytest.mark.parametrize("line", ["Perfume No.5", "Web 2.0", "Budget 2024", "[1]", "List of works [2]"])
def test_not_everything_in_brackets_or_digits_is_a_note(line):
    """A line is no sentence for its last sign."""
    assert not is_prose(line)


@pytest.mark.parametrize(
    "opening",
    [
        "Thank you for your application of 12 February. We have decided to pay you 31,400 euros over five years.",
        "Thank you for your letter about the bins. We will empty them on Fridays from June on, as you asked.",
    ],
)
def test_a_letter_that_thanks_for_another_says_something(opening):
    """Who thanks for an order or a visit is a site."""
    below = "We worked it out from what you told us in the years 2020 to 2024. The rest of the plan stays as it was."
    letter = f"Dear Mr Roe\n\n{opening}\n\n{below}\n\nYours sincerely\n\nAda Moss"
    assert summarize(letter, 1) == opening.partition(". ")[2]
    assert not [each for each in summarize(letter).doubtful if each.text == opening]

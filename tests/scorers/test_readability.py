"""What a reader stumbles over in a sentence that stands alone costs it."""

import pytest

from summarizer import Document, Summarizer, Summary, summarize
from summarizer.scorers.readability import RULES, Readability
from summarizer.sentences.form import is_short, points_at_picture
from tests.growth import assert_grows_slowly

PLAIN = "The harbour board closed the old pier on Monday because two of its piles had split in the storm. "


def representation(text, language="en"):
    """Return the representation of a text whose paragraphs are all read."""
    return Summarizer(furniture="keep").analyze(Document(text, language=language)).representation


def costs(made):
    """Return what each sentence of a representation costs."""
    own = Readability(made)
    return [own.cost(index) for index in range(len(own))]


def told(text, index=-1, language="en"):
    """Return what a reader stumbles over in one of a text's sentences, in words."""
    made = representation(text, language)
    return Readability(made).said(range(len(made))[index])


BROKEN = [
    ("and so the divers went down again to look at what the storm had left of them.", "begins like a fragment"),
    ("The divers went down again to look at what the storm had left of the piles", "ends like a fragment"),
    ("The divers, who had gone down at dawn, came back with a list of three things:", "announces what follows"),
    ("Who will pay for the divers and for the timber that the board has ordered from Norway?", "a question"),
    ('"Nobody had looked at the piles since the war, and nobody wanted to," she said at noon.', "13 words quoted"),
    ("The master of the harbour (left) shows the split pile to the people of the town.", "points at a picture"),
    ("2) The board orders twelve piles of Norwegian oak and pays for them by the end of May.", "an item of a list"),
    ("Colm Harbour, 12 May 2021.", "a place and a date"),
    ("Divers came.", "short"),
    ("(((((((((((((((((((((((((((((((((((( x ))))))))))))))))))))))))))))))))))))))))).", "hardly a letter"),
    ("Pier " + "= " * 60 + ".", "has a loose stop, hardly a letter"),
    ("Pier" + "." * 90 + "12.", "hardly a letter"),
    ("The master of the harbour has been down to the split piles twice this week alone .", "has a loose stop"),
    ("The master of the harbour went down to the split piles and saw what was left of them...", "trails off"),
    ("A picture of the split pile that the divers' boat (@colmdivers) sent to the town at noon.", "has an address"),
    ("The divers could, but then the af- the afternoon was gone and the tide was in again.", "breaks off"),
    ("Let me thank the divers of the town for what they have done for the pier this winter.", "courteous"),
    (
        'The divers said: "We went down at dawn and looked at every pile that the storm had left.',
        "one quotation mark of two",
    ),
    ("'We went down at dawn and looked at every pile that the storm had left of them.", "one quotation mark of two"),
    ("We have seen every pile that the storm had left, and we don't like it.'", "one quotation mark of two"),
    ('"We looked at every pile" The divers of the town went down at dawn again today.', "has a heading in front"),
    ("Whoever has seen a pile adrift may write to the divers at piles@colm.example any day.", "has an address"),
    ("Um, the divers went down at dawn and looked at every pile that the storm had left.", "fumbled"),
    ("Whatever you have heard, the divers looked at every pile that the storm had left.", "talks to somebody"),
    ("Old pier shut, and the divers go down to its piles |", "has a headline's bar"),
    ("| You have read what the divers found at the old pier.", "has a headline's bar"),
    ("(The divers of the town have gone down to every pile since the storm of last week.)", "an aside"),
    ("(44) 1962, 1963; 12.5, 17.0, 18.2; 7, 8, 9, 11, 12, 13, 14, 15; 81, 82, 83, 84, 85.", "hardly a letter"),
    ("Ann Lee, of the harbour board, during a talk to the people of the town on the pier.", "a caption"),
    ("Divers look at the split piles of the old pier in Holm, Ohio, Monday, May 4, 2026.", "shows a scene"),
    ("HARBOUR COSTS Divers went down again to look at what the storm had left.", "has a heading in front"),
]


class Whole:
    """A tokenizer that takes a block for a sentence."""

    def span_tokenize(self, text):
        """Return the one span."""
        return [(0, len(text))]


def test_a_bar_that_a_tokenizer_of_the_user_s_leaves_costs():
    """The package's own splitter cuts there."""
    text = f"{PLAIN}\n\nPier shut | Divers at work | The harbour board closed the old pier on Monday.\n\n{PLAIN}"
    made = summarize(text, tokenizer=Whole()).selection.analysis.representation
    assert "has a headline's bar" in Readability(made).said(1)
    assert [bool(cost) for cost in costs(made)] == [False, True, False]


PLACES = """Der Hafenmeister Jan Holm (l.) zeigt den Bürgern der Stadt den gespaltenen Pfahl.
Der Hafenmeister Jan Holm (links) zeigt den Bürgern der Stadt den gespaltenen Pfahl.
Le maître du port Jean Moreau (à gauche) montre aux habitants de la ville le pieu fendu.
El capitán del puerto, Juan Soto (izq.), muestra a los vecinos de la villa el pilote partido.
Havnefogd Jan Holm (f.v.) og kaptein Ida Dal viser byens folk den sprukne pelen på mandag.
Hamnmästaren Jan Holm (t.v.) visar stadens folk den spruckna pålen vid bryggan i måndags.
Kapitan portu Jan Holm (z lewej) pokazuje mieszkańcom miasta pęknięty pal przy molo.
Ann Lee (2nd L), Sol Pike (3rd R) and their mothers look at the split pile of the old pier.
Ann Lee (second from left) and Sol Pike show the people of the town the split pile.
Капитан порта Иван Холм (слева) показывает жителям города расколотую сваю у причала.
Liman başkanı Can Holm (solda) kent halkına iskelenin yarılmış kazığını gösteriyor.
港務局長李明（左）向市民展示碼頭上在暴風雨中裂開的木樁，旁邊是他的女兒。"""


@pytest.mark.parametrize("text", PLACES.splitlines())
def test_where_to_look_is_said_in_many_languages(text):
    """A caption names who stands where."""
    assert points_at_picture(text)


def test_a_place_in_full_width_brackets_costs():
    """They are the brackets of Chinese and Japanese."""
    assert told(PLACES.splitlines()[-1], language="zh") == "points at a picture"


@pytest.mark.parametrize(
    "text",
    [
        "Er wählt seit Jahren (links von der Mitte) und sagt es.",
        "The page (links and all) is gone.",
        "Es war rot.",
        "The 2nd Lancers (2nd Light) left.",
    ],
)
def test_sides_are_taken_without_a_picture(text):
    """A bracket that goes on says no place."""
    assert not points_at_picture(text)


@pytest.mark.parametrize(("sentence", "said"), BROKEN)
def test_each_rule_finds_its_own_and_costs(sentence, said):
    """What a rule is made for is told and costs; the plain sentences around it cost nothing."""
    made = representation(f"{PLAIN * 2}\n\n{sentence}\n\n{PLAIN}")
    assert said in Readability(made).said(2)
    assert [bool(cost) for cost in costs(made)] == [False, False, True, False]


def test_a_measure_in_millimetres_is_no_filler():
    """Drawings and judgments count in mm, and nobody fumbles there."""
    measured = "The divers measured a split of 14 mm in the second pile from the shore of the island."
    assert told(PLAIN * 4 + measured) == ""


@pytest.mark.parametrize(
    ("opening", "said"), [("Holm (Dutch: Hol) is a", ""), ("Ada Orr (Holm): She left the", "begins with a label")]
)
def test_a_colon_in_brackets_makes_no_label(opening, said):
    """As an encyclopedia's first sentence has one; brackets that are closed before it are a caption's."""
    assert (
        told(PLAIN * 4 + f"{opening} town of the island, behind the pier that the storms of the autumn took.") == said
    )


def test_a_label_costs_where_most_sentences_have_none():
    """A caption begins with a word and a colon; in an interview every turn does."""
    caption = "Split: The pile that gave way first, as the divers found it on Monday morning."
    assert told(PLAIN * 4 + caption) == "begins with a label"
    assert told(PLAIN * 3 + caption) == ""
    assert (
        told(PLAIN * 4 + "At 10:30 the board met again and kept the pier shut until the autumn storms are over.") == ""
    )


SHOWN = "The master of the harbour shows the split pile to the people of the town, who have come with their children."


@pytest.mark.parametrize("credit", ["(Ann Lee/AFP)", "(AP Photo/Ann Lee)", "(Photo: Ann Lee, AP)."])
def test_a_credit_in_brackets_ends_what_a_picture_shows(credit):
    """However long it is, where nothing stands behind it in its paragraph."""
    assert told(f"{PLAIN}\n\n{SHOWN} {credit}\n\n{PLAIN}", 1) == "goes with a picture"


@pytest.mark.parametrize(
    "text",
    [
        f"{PLAIN}\n\n{SHOWN} (AP)\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN} (Ann Lee/AFP) {PLAIN}\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN}\n\n(Ann Lee/AFP)\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN} (Ann Lee/AFP)",
        f"{PLAIN}\n\n{SHOWN} (Ann Lee, of the town)\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN} (dpa/AFP)\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN} (AP/Holm poll of 900 adults)\n\n{PLAIN}",
        f"{PLAIN}\n\n{SHOWN} (Getty Images declined to comment.)\n\n{PLAIN}",
    ],
    ids=[
        "who tells it",
        "within a paragraph",
        "a paragraph of its own",
        "who wrote it",
        "no credit",
        "two who tell it",
        "a poll",
        "a note",
    ],
)
def test_a_credit_elsewhere_makes_no_caption(text):
    """What it belongs to isn't sure there."""
    assert told(text, 1) == ""


def test_captions_are_no_interview():
    """Where one in five begins with a label, turns of talk have the same ones again, and captions each its own."""
    seen = "The pile that gave way first, as the divers found it on Monday morning."
    captions = f"{PLAIN * 5}Split: {seen} Shut: {seen} Relief: {seen} {PLAIN}"
    turns = f"{PLAIN * 5}Lee: {seen} Moor: {seen} Lee: {seen} {PLAIN}"
    said = [Readability(representation(text)).said(5) for text in (captions, turns)]
    assert said == ["begins with a label", ""]


def test_a_label_keeps_a_caption_out():
    """The caption repeats what the article says, and isn't taken for it."""
    caption = "Closed: The harbour board and the old pier, whose piles split in the storm on Monday. "
    text = PLAIN + caption + "Divers say that the piles are sixty years old. " * 4
    assert summarize(text, 2, language="en").sentences[0].text == PLAIN.strip()
    assert "Closed:" not in summarize(text, 2, language="en")


def test_every_rule_has_a_name_and_a_cost():
    """A rule without a cost would be told and count for nothing."""
    assert all(rule.said and rule.cost > 0 for rule in RULES)
    assert len({rule.said for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Click here to read more about the piles of the old pier and the divers.", "en"),
        ("Hide Caption 3 of 12 Photos: The old pier Divers go down to the piles.", "en"),
        ("Check out our guide to the old pier for more about the divers and the harbour board.", "en"),
        ("Sign up for our newsletter and hear of the pier every morning before the ferry leaves.", "en"),
        ("Cliquez ici pour lire tout ce que les plongeurs ont vu sous le vieux quai du port.", "fr"),
        ("Folgen Sie uns auf allen Kanälen und lesen Sie, was die Taucher unter der Mole gesehen haben.", "de"),
        ("Haz clic aquí para leer todo lo que los buzos vieron debajo del muelle viejo del puerto.", "es"),
        ("Erfahren Sie hier mehr über die alte Mole und die Taucher, die unter ihr gearbeitet haben.", "de"),
        ("Pour en savoir plus sur le vieux quai et ses plongeurs, rendez-vous sur le site du port.", "fr"),
        ("Deje un comentario y díganos lo que piensa del muelle viejo y de los buzos del puerto.", "es"),
        ("Guarda il video dei sub sotto il vecchio molo per capire che cosa hanno visto in maggio.", "it"),
        ("Para saber mais sobre o velho cais e os mergulhadores, visite o nosso portal de notícias.", "pt"),
        ("Lees hier meer over de oude pier en de duikers die er in mei onder hebben gekeken.", "nl"),
        ("Finn ut mer om den gamle kaien og dykkerne som var under den i mai i fjor.", "no"),
        ("Dowiedz się więcej o starym molo i o nurkach, którzy obejrzeli jego pale w maju.", "pl"),
        ("Смотрите видео о водолазах, которые осмотрели сваи старого причала в мае этого года.", "ru"),
        ("Keep reading to learn how the old pier was built and what the divers saw under it.", "en"),
        ("Be sure to check out the rest of the pictures of the old pier and of the divers below!", "en"),
        ("Die Redaktion behält sich vor, Briefe über die alte Mole und ihre Taucher zu kürzen.", "de"),
        ("Si continúas leyendo sobre el muelle en este dispositivo, no se podrá leer en el otro.", "es"),
        ("N'hésitez pas à partager cet article sur le vieux quai et ses plongeurs avec vos amis.", "fr"),
        ("Fateci sapere nei commenti che cosa pensate del vecchio molo e dei sub del porto.", "it"),
        ("Deixe aqui seu comentário sobre o velho cais e diga o que achou dos mergulhadores.", "pt"),
        ("Du må være abonnent for å lese resten om den gamle kaien og dykkerne som var under den.", "no"),
        ("Du skal være abonnent for at læse resten om den gamle mole og dykkerne under den.", "da"),
        ("Läs vidare om den gamla piren och om dykarna som tittade på dess pålar i maj.", "sv"),
        ("Åsikterna i texten är skribentens egna, också de om den gamla piren och dykarna.", "sv"),
        ("Innlegget gir uttrykk for skribentens syn på den gamle kaien og dykkerne.", "no"),
        ("Indlægget er udtryk for skribentens holdning til den gamle mole og dykkerne.", "da"),
        ("Laat hieronder een reactie achter en vertel wat je van de oude pier en de duikers vindt.", "nl"),
        ("From left, Ann Lee, Tom Moor and the mayor of Holm stand in front of the old pier.", "en"),
        ("F.v. avdelingsleder Siv Dal, ordfører Bo Lie og Ida Holm, som har dykket ved kaien.", "no"),
        ("V.l.n.r. Bürgermeister Karl Brem, Ina Sohl und Tom Lang an der alten Mole im Hafen.", "de"),
        ("Vasemmalta oikealle Ann Lehto, Pekka Salo ja kunnanjohtaja vanhalla laiturilla.", "fi"),
        ("Слева направо: Игорь Лисин, Анна Соль и мэр города на старом причале в гавани.", "ru"),
        ("Yorumlarınızı bekliyoruz: eski iskele ve dalgıçlar için ne düşündüğünüzü anlatın.", "tr"),
        ("Yorumlarınızı aşağıya yazın ve eski iskele ile dalgıçlar için ne düşündüğünüzü anlatın.", "tr"),
        ("Daj znać w komentarzach, co myślisz o starym molo i o nurkach, którzy obejrzeli pale.", "pl"),
        ("Читайте дальше о водолазах, которые осмотрели сваи старого причала в мае этого года.", "ru"),
        ("コメント欄でご意見や、古い桟橋と杭を調べた潜水士たちについての思い出をお聞かせください。", "ja"),
        ("欢迎在评论区告诉我们您对旧码头和检查木桩的潜水员有什么看法。", "zh"),
        ("شاهد الفيديو عن الغواصين الذين فحصوا أعمدة الرصيف القديم في شهر مايو من العام الماضي.", "ar"),
    ],
)
def test_what_opens_like_furniture_is_no_sentence_of_a_summary(sentence, language):
    """Within a paragraph it stays the article's, and nobody wants to read it in a summary."""
    assert "opens like page furniture" in told(PLAIN + sentence, 1, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Scroll on any phone for an hour and the brain rewards itself, the divers' doctor found.", "en"),
        ("De gauche à droite, tous les partis veulent garder le vieux quai et ses plongeurs.", "fr"),
        ("Da sinistra arrivano critiche al molo nuovo, e il sindaco risponde ai sub del porto.", "it"),
        ("Scrollen Sie in den Einstellungen nach unten, bis der Punkt Datenschutz erscheint.", "de"),
        ("Si quieres compartir tu cuenta con alguien de fuera, tendrás que pagar cinco euros al mes.", "es"),
        ("N'hésitez pas à laisser la pâte reposer toute une nuit au frais avant de la cuire.", "fr"),
        ("Abbonati per la prima volta in calo: la piattaforma perde due milioni di clienti.", "it"),
        ("Este blog não é contra a obra do cais, mas pede que a prefeitura mostre as contas.", "pt"),
        ("Je moet abonnee van de maatschappij zijn om de korting van 200 euro te krijgen.", "nl"),
        ("Du skal logge ind med MitID for at se din årsopgørelse, oplyser Skattestyrelsen.", "da"),
        ("Innlegget gir uttrykk for en dyp frustrasjon blant fiskerne, sier ordføreren i byen.", "no"),
        ("Du måste logga in med bank-id för att se din deklaration, uppger Skatteverket i dag.", "sv"),
        ("コメント欄には「かわいい」「うらやましい」などの声が寄せられている。", "ja"),
        ("新闻来源方面，调查显示年轻人更依赖社交媒体而不是报纸。", "zh"),
    ],
)
def test_what_only_begins_like_a_call_is_a_sentence(sentence, language):
    """News of accounts, subscriptions and comments, recipes and what a program shows have the same first words."""
    assert "opens like page furniture" not in told(PLAIN + sentence, 1, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Produced by a crew of nine divers, the film of the old pier opens on Monday in the market hall.",
        "Powered by a new engine, the ferry leaves from the market every morning at eight.",
        "Clicking noises were heard under the old pier before the piles split on Monday.",
    ],
)
def test_who_made_it_opens_a_sentence(sentence):
    """A byline's words and a part of a call's first word are the article's own."""
    assert "furniture" not in told(PLAIN + sentence, 1)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The old pier at dawn on Monday. Photo: Ann Lee", "en"),
        ("The old pier at dawn on Monday. Ann Lee/AFP The harbour board was told.", "en"),
        ("Il vecchio molo sommerso a Oban (foto Ansa).", "it"),
        ("Die alte Mole am Montag. Foto: Eva Brem/dpa Die Taucher kamen im Mai.", "de"),
        ("Vista da praia velha, no domingo.", "pt"),
        ("صورة من احتجاجات السكان أمام المصنع.", "ar"),
        ("图为码头上的工人和他们的船。", "zh"),
    ],
)
def test_what_goes_with_a_picture_is_no_sentence_of_a_summary(sentence, language):
    """What stands above a credit, ends in one or says that it is a picture, where the line breaks were lost."""
    said = told(PLAIN + sentence, 1, language)
    assert "goes with a picture" in said or "opens like page furniture" in said


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour board shut the old pier on Monday and asked the divers to look at each of its piles. Photo: Ann Lee",
        "The harbour board shut the pier (and the market hall).",
        "The harbour board shut the pier on Monday. Pictures of the piles were shown.",
        "The Markit/CIPS index of the old pier rose on Monday.",
    ],
)
def test_what_stands_above_no_picture(sentence):
    """A long sentence may be the article's, whose picture has no legend; brackets and pictures are in prose as well."""
    assert "picture" not in told(PLAIN + sentence, 1)


def test_a_credit_glued_to_a_sentence():
    """Nobody wants to read who took the picture in front of what the article says."""
    assert "goes with a picture" in told(PLAIN + "Ann Lee/AFP officials shut the old pier on Monday.", 1)


def test_a_call_within_a_paragraph_is_not_picked():
    """It has the article's words and stands early, and what comes after it is picked."""
    call = "Check out our guide to the old pier, the harbour board and the divers for more about the storm. "
    text = PLAIN + call + "Divers found that four piles of the old pier had split in the storm. " + PLAIN
    assert "Check out" not in summarize(text, 2, language="en")


def test_no_sentence_costs_nothing():
    """An empty document has no costs."""
    assert costs(representation("")) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Irene Mar y Leo Sanz, durante la visita de los buzos al muelle viejo del puerto.", "es"),
        ("Anne de Brac, maire de Colm, devant le vieux quai du port.", "fr"),
        ("Kari Holm, leder i havnestyret, på den gamle kaia i byen.", "no"),
        ("Ира Лапина, смотритель порта, на старом причале.", "ru"),
        ("Eva Malá, starostka, během prohlídky starého mola.", "cs"),
    ],
)
def test_a_name_and_where_it_is_seen_is_a_caption(sentence, language):
    """It has no verb; where one stands behind the last comma it is a sentence, as it is where no name comes first."""
    assert told(sentence, 0, language) == "a caption"
    name, *rest = sentence.split(", ")
    told_so = [f"{name}, {', '.join(rest[:-1])}, dixit {rest[-1]}", f"{name} dixit, {rest[-1]}", f"Oro, {rest[-1]}"]
    assert not any("a caption" in told(each, 0, language) for each in told_so)
    assert "a caption" not in told(sentence[:-1] + "!", 0, language)
    assert told(f"{sentence[:-1]} {'y el puerto ' * 8}.", 0, language) != "a caption"


@pytest.mark.parametrize(
    ("once", "twice", "language"),
    [
        (
            "Thank you for what you did for the old pier, which was built in 1962 and carries the ferry to the islands.",
            "Good evening, and thanks for the welcome here.",
            "en",
        ),
        (
            "Grazie di quello che avete fatto per il vecchio molo, che dal 1962 porta il traghetto alle isole del golfo.",
            "Buonasera a voi e grazie di questo invito al molo.",
            "it",
        ),
    ],
)
def test_who_greets_and_thanks_says_nothing_else(once, twice, language):
    """One courtesy may stand beside news; a sentence of two is unfit."""
    of_one, of_two = (-summarize(each, 1, language=language).scores.parts["readability"][0] for each in (once, twice))
    assert of_two >= 1.2 > of_one > 0


@pytest.mark.parametrize("junk", ["‏" * 60, "(" * 60, ") ( " * 20, "12.5 | 17.0 | 3.1 | " * 5, "… — … — … " * 8])
def test_what_has_hardly_a_letter_is_never_picked(junk):
    """Direction marks, brackets and rows of numbers are passed over while a sentence is there."""
    text = f"{PLAIN}\n\n{junk}.\n\n{PLAIN.replace('Monday', 'Friday')}Divers went down to its piles."
    digest = summarize(text, 2, furniture="keep", language="en")
    assert digest
    assert all(sum(map(str.isalpha, each.text)) * 3 > len(each.text) for each in digest.sentences)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("केवल नाविक जानते हैं कि पुराना घाट कब खुलेगा और नाव कहाँ रुकेगी।", "hi"),
        ("เรือข้ามฟากออกจากตลาดจนกว่าท่าเรือเก่าจะเปิดอีกครั้ง", "th"),
        ("旧码头因两根木桩开裂而关闭，渡轮改从集市出发。", "zh"),
    ],
)
def test_scripts_whose_vowels_are_marks_have_letters(sentence, language):
    """Marks above and below letters aren't letters to Unicode; they don't make a sentence junk."""
    assert "hardly a letter" not in told(sentence, 0, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Merci aux plongeurs de la ville pour ce qu'ils ont fait pour le vieux quai cet hiver.", "fr"),
        ("Danke an die Taucher der Stadt für das, was sie in diesem Winter für den Pier getan haben.", "de"),
        ("Gracias a los buzos de la ciudad por lo que han hecho este invierno por el muelle viejo.", "es"),
        ("Takk til dykkerne i byen for det som de har gjort for den gamle kaien denne vinteren.", "no"),
        ("Bu kış eski iskele için yaptıkları her şey için kentin dalgıçlarına çok teşekkür ediyoruz.", "tr"),
    ],
)
def test_courtesies_are_known_in_other_languages(sentence, language):
    """The words are the language's data."""
    assert told(sentence, 0, language) == "courteous"


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ada Holm: Good morning, it's good to be here by the old pier.", "en"),
        ("Frau Holm, schön, dass Sie sich heute Zeit für die Mole nehmen.", "de"),
        ("Buenos días, doctora Holm, y adelante con el muelle viejo.", "es"),
        ("Ada Holm: Bom dia, o prazer de falar do cais velho é meu.", "pt"),
        ("Orhan Bey, bugün eski iskelemize, limanımıza hoş geldiniz.", "tr"),
        ("Dzień dobry państwu, dziś mówimy o starym molo w Oban.", "pl"),
        ("Добрый день, сегодня мы говорим о старом причале в Обане.", "ru"),
    ],
)
def test_who_greets_in_a_few_words_says_nothing_else(sentence, language):
    """Each word of a greeting is one of many others; together they greet, and a long sentence says more."""
    assert "courteous" in told(sentence, 0, language)
    assert "courteous" not in told(sentence[:-1] + ", " + "Oban " * 20 + ".", 0, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("She told Good Morning Holm that the old pier was shut.", "en"),
        ("The harbour had a good morning with forty boats.", "en"),
        ("Der Torwart hatte keinen guten Tag und sah nicht gut aus.", "de"),
        ("Die Kinder spielen sehr gerne am alten Hafen von Holm.", "de"),
        ("O guarda-redes não teve um bom dia e sofreu quatro golos.", "pt"),
        ("Fue un placer para los nueve mil espectadores del estadio.", "es"),
        ("Le ministre a dit au revoir à ses agents lundi.", "fr"),
        ("È stata una buona giornata per la Borsa di Milano.", "it"),
        ("Sopimus ei ole hyvä asia kunnalle.", "fi"),
        ("Alla barn i kommunen ska ha det bra.", "sv"),
        ("Det ble en god dag for fisket i Holm.", "no"),
        ("Klubben siger farvel til sin træner efter fire år.", "da"),
        ("Brankář neměl dobrý den a dostal čtyři góly.", "cs"),
        ("W muzeum portowym jest wiele do zobaczenia.", "pl"),
        ("Стороны не договорились и до встречи министров.", "ru"),
        ("Balıkçılar önümüzdeki ay daha iyi günler bekliyor.", "tr"),
        ("بالإضافة إلى اللقاء مع رئيس البلدية زار الوزير الميناء.", "ar"),
    ],
)
def test_words_of_a_greeting_within_a_clause_greet_nobody(sentence, language):
    """A good day is had, a programme is called so, and "does no good" has the words of "you're welcome"."""
    assert "courteous" not in told(sentence, 0, language)


def test_a_greeting_whose_words_recur_is_not_picked():
    """It stands first and has what all the answers have; what is unfit comes only behind what is fit."""
    text = (
        "Buenos días, doctora Sol, y gracias por recibirnos en la unidad. "
        "Gracias a ustedes, y buenos días a quienes nos escuchan en la unidad del puerto. "
        "La doctora Sol dirige desde hace ocho años la unidad de sueño del hospital del puerto. "
        "El hospital atiende cada año a nueve mil pacientes que no duermen y que toman pastillas. "
        "Muchas gracias, doctora Sol. Buenos días."
    )
    assert all("gracias" not in sentence.text.lower() for sentence in summarize(text, 2, language="es").sentences)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Holm (4-4-2): Price 8; Dunn 6, Okafor 7, Bell 6, Shaw 6; Lane 7 (Marsh 70), Pike 6; Hart 6, Dale 5.", "en"),
        ("SV Holm: Otto – Klein, Lutz, Peters, Voss – Mayer, Stein – Gross (78. Lang), Jung, Adler – Horn.", "de"),
        ("Kartalspor: Melis, Buse, Ece, İrem, Selin, Derya, Gamze, Pelin, Zeynep, Aslı, Nil.", "tr"),
    ],
)
def test_a_line_up_is_a_list_of_names(sentence, language):
    """Half of its names come back in the report, and nobody reads it for that."""
    assert "a list of names" in told(PLAIN + sentence, -1, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee, Sol, Pike, Dal, Moor, Brem and the old pier were told by the harbour board that nothing would be done.",
        "The pier, the ropes, the nets, the boats, the crates and the timber were sold in the market hall on Monday.",
    ],
)
def test_what_names_many_and_says_something(sentence):
    """Names with a verb, and a list of things, are sentences."""
    assert "names" not in told(PLAIN + sentence)


def test_how_a_council_opens_in_french():
    """Who is excused, who keeps the record and what is on the agenda is no news of the meeting."""
    text = (
        "Excusé : M. Gallet, qui donne pouvoir à M. Aubry pour la séance de ce soir. "
        "Mme Dumas est désignée secrétaire de séance et le public est nombreux dans la salle. "
        "La toiture de l'école fuit depuis l'hiver et le devis s'élève à 86 000 euros."
    )
    assert ["procedure" in told(text, index, "fr") for index in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Gli incidenti sono all'ordine del giorno nei cantieri del porto. "
            "La Camera ha approvato un ordine del giorno sulla sicurezza dei moli.",
            "it",
        ),
        (
            "Los robos están a la orden del día en el puerto viejo. "
            "El pleno incluye en el orden del día la reforma del muelle.",
            "es",
        ),
    ],
)
def test_what_happens_every_day_is_no_agenda(text, language):
    """The words for an agenda are those for what is common, and for a motion."""
    assert [told(text, index, language) for index in range(2)] == ["", ""]


def test_a_quotation_that_goes_on_counts_once():
    """Who asked for what is no worse than a mark without its fellow: it isn't put behind all else for what it quotes."""
    text = (
        "The mayor of Oban asked the harbour board on Monday for “a tax on all the cruise ships. "
        "It pays for the old pier.” The pier costs twelve million pounds, the board says."
    )
    readability = Readability(summarize(text, 1, language="en").selection.analysis.representation)
    assert readability.said(0) == "7 words quoted, one quotation mark of two"
    assert readability.cost(0) < 1.2


def test_a_quotation_over_two_sentences_is_torn_in_both():
    """Neither reads alone; the paragraph's end closes what nobody closed."""
    text = "“The piles have stood for sixty years and nobody has looked at them since. We all knew it,” said Ada Holm of the board.\n\n"
    made = representation(text + "“The piles have stood for sixty years and nobody looked.\n\n" + PLAIN * 2)
    says = Readability(made).said
    assert ["quotation" in says(index) for index in range(5)] == [True, True, True, False, False]
    assert "one quotation mark of two" in says(0)


def test_a_quotation_that_stays_open_is_torn_in_all_it_holds():
    """Sentences without a mark inside of it as well, up to its end or its paragraph's."""
    text = 'Ada Holm said: "The piles have stood for sixty years. Nobody has looked at them since. We all knew it." '
    says = Readability(representation(text + PLAIN)).said
    assert ["quotation" in says(index) for index in range(4)] == [True, True, True, False]
    assert ["half a quotation" in says(index) for index in range(4)] == [False, True, False, False]

    says = Readability(representation('Ada Holm said: "The piles have stood for sixty years.\n\n' + PLAIN * 2)).said
    assert ["one quotation mark" in says(index) for index in range(3)] == [True, False, False]


# How languages quote, and what their news has around a quotation of two sentences and one of one.
@pytest.mark.parametrize(
    ("language", "marks"),
    [
        *(("de", "»«"), ("de", "„“"), ("da", "»«"), ("sv", "””"), ("fi", "»»"), ("pl", "„”"), ("fr", "«»")),
        *(("en", "“”"), ("ja", "「」"), ("zh", "「」")),
    ],
)
def test_quotations_are_told_however_a_language_marks_them(language, marks):
    """The halves of one of two sentences; what is said by one alone is no half, and what stands behind isn't either."""
    opener, closer = marks
    text = (
        f"{opener}The piles have stood for sixty years. Nobody has looked at them since{closer}, the board says.\n"
        f"The council of Holm looked at the piles. {opener}We knew it all along{closer}, the mayor says.\n"
        "The pier stays closed until the board has looked at each of them."
    )
    made = summarize(text, 5, language=language, furniture="keep").selection.analysis.representation
    readability = Readability(made)
    said = [readability.said(index) for index in range(5)]
    assert ["one quotation mark" in each for each in said] == [True, True, False, False, False]
    assert [each for each in said if "half" in each] == []
    assert "5 words quoted" in said[3]


@pytest.mark.parametrize(
    "text", ["» Read more of the old pier. ", "The pier» was closed in May. ", "A pier ” of wood. "]
)
def test_marks_that_open_nothing_are_read_as_they_stand(text):
    """Arrows, and what closed a quotation that was cut off."""
    assert "quot" not in Readability(representation(text + PLAIN * 2)).said(1)


def test_a_quotation_is_a_share_of_characters_where_nothing_divides_words():
    """Not the whole sentence for the name of a plan."""
    text = "霍尔姆市议会周二以十一票对两票通过了名为“蓝色海港”的新计划，2027 年五月开始施工，为期两年。"
    made = summarize(text, 1, language="zh", furniture="keep").selection.analysis.representation
    assert Readability(made).cost(0) < 0.1


@pytest.mark.parametrize(
    "caption",
    [
        "嵐で割れた古い桟橋の杭を見る港湾委員会の議長=12日、ホルム市の市役所前",
        "嵐で割れた桟橋の杭を見る議長=11.18 ホルム市の市役所前の港",
        "嵐で割れた桟橋の杭を見る議長＝ホルム市の港で２０２６年、山田花子撮影",
    ],
)
def test_when_a_picture_was_taken_ends_its_caption(caption):
    """As Japanese papers have it; who lives where stands between the signs in the middle of a sentence."""
    told_of = "港湾委員会は月曜日、古い桟橋を閉鎖した。警察は男性（４５）=ホルム市=が12日に杭を割ったとみている。"
    made = representation(f"{told_of}\n{caption}", language="ja")
    said = [Readability(made).said(index) for index in range(3)]
    assert ["points at a picture" in each for each in said] == [False, False, True]


def test_quotations_that_nobody_closes_are_found_in_one_pass():
    """Of a text that is nothing else."""

    def work(n):
        made = representation("“Ada Holm said no. " * n)
        return lambda: Readability(made).stumbles(0)

    assert_grows_slowly(work, 2_000, 20_000)


def test_a_quotation_s_half_is_not_chosen():
    """However often its words come back, and however early it stands."""
    half = "\"The storm split the piles of the harbour's old pier on Monday, and the board closed the pier. "
    text = f'{PLAIN}{half}Nobody asked us," said Ada Holm. ' + "Divers say that the piles are sixty years old. " * 4
    assert half.strip() not in [sentence.text for sentence in summarize(text, 3, language="en").sentences]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "NEUE KOSTEN Niemand weiß, was der Pier die Stadt in diesem Winter noch kosten wird.",
            "has a heading in front",
        ),
        ("İSKELENİN BEDELİ Kimse bu kış iskelenin kente neye mal olacağını bilmiyor ve söylemiyor.", "has a heading"),
        ("US NAVY Divers went down again to look at what the storm had left of the piles.", ""),
        ("ADA HOLM OF COLM is the first master of the harbour who has been down to the piles.", ""),
        ("HARBOUR BOARD CLOSES THE OLD PIER AFTER THE STORM HAS SPLIT TWO OF ITS OLDEST PILES.", ""),
    ],
)
def test_a_heading_in_capitals_is_one_before_a_sentence_s_own(sentence, said):
    """Not a name, a name in capitals, or a sentence that has nothing else."""
    found = told(f"{PLAIN * 2}\n\n{sentence}\n\n{PLAIN}", 2)
    assert found.startswith(said) if said else "heading" not in found


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("I mean, the pier was kind of old when the storm split the piles that it stands on.", "en"),
        ("Der Pier war irgendwie schon alt, als der Sturm die Pfähle gespalten hat, auf denen er steht.", "de"),
        ("Le quai était, comment dire, déjà vieux quand la tempête a fendu les pieux qui le portent.", "fr"),
        ("El muelle era, quiero decir, muy viejo cuando la tormenta partió los pilotes del puerto.", "es"),
        ("Kaien var liksom gammel da stormen kløvde pelene som den hadde stått på i seksti år.", "no"),
        ("İskele galiba çok eskiydi, fırtına onu altmış yıldır taşıyan kazıkları yardığı zaman.", "tr"),
    ],
)
def test_what_fills_talk_costs_where_people_talk(sentence, language):
    """One sentence in twenty has to have it: a man quoted in the news makes no talk of it."""
    plain = "Zwölf Boote, deux bateaux, tres barcos, to båter, bir gemi: Colm 12, Holm 13, Ada 14, all of them here. "
    assert "hedged" in told(f"{plain * 9}\n\n{sentence}", -1, language)
    assert "hedged" not in told(f"{plain * 25}\n\n{sentence}", -1, language)


def test_a_phrase_of_talk_is_its_whole_words():
    """A word that ends or goes on like one of a phrase's isn't it."""
    assert "hedged" not in told(
        PLAIN * 3 + "A new kind office and the mankind offering it stand behind the old pier in Colm."
    )


def test_who_advises_everybody_may_say_you():
    """A rule is off where it is the text's own form; a word that only begins like one of them isn't one."""
    advice = "You put the sieve on the bowl, and you shake it until all of the flour is through and light."
    assert told(f"{PLAIN * 3}{advice}") == "talks to somebody"
    assert told(f"{PLAIN * 2}{advice} {advice}") == ""
    assert told(PLAIN * 4 + "Young divers of the bayou looked at every pile that the storm had left.") == ""


def test_places_are_told_behind_a_dotted_capital():
    """Python's own lower case of "İ" is two characters, which would move all that follows."""
    plain = "İskele fırtınanın kazıklarını yarması yüzünden bütün kış boyunca kapalı kalacak. "
    assert (
        told(plain * 3 + "Bu kış siz de kentten geçerseniz, eski iskele daha kapalı olacak.", -1, "tr")
        == "talks to somebody"
    )
    assert told(plain * 3 + "Bu kış siz de kentten geçerseniz, eski iskele daha kapalı olacak.", 0, "tr") == ""


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Si vous passez par la ville cet hiver, le vieux quai que la tempête a fendu reste fermé.", "fr"),
        ("Bu kış siz de kentten geçerseniz, fırtınanın yardığı eski iskele daha kapalı olacak.", "tr"),
    ],
)
def test_whom_one_talks_to_is_known_in_other_languages(sentence, language):
    """The words are the language's data."""
    other = {"fr": "Le vieux quai reste fermé tout cet hiver à cause de la tempête qui en a fendu les pieux. "}
    plain = other.get(
        language, "Eski iskele fırtınanın kazıklarını yarması yüzünden bütün kış boyunca kapalı kalacak. "
    )
    assert told(plain * 3 + sentence, -1, language) == "talks to somebody"


def test_a_speaker_s_label_is_none_of_the_sentence():
    """Neither its length nor its colon counts, however rarely somebody else begins to speak."""
    turn = "The board closed the old pier on Monday because two of its piles had split in the storm. "
    text = "\n\n".join([f"Ada Holm: {turn}{PLAIN * 5}", f"Bo Lind: {turn}{PLAIN * 5}", f"Ada Holm: {PLAIN * 5}"])
    made = representation(text)
    assert {sentence.speaker for sentence in made.sentences} == {"Ada Holm", "Bo Lind"}
    assert costs(made) == [0.0] * len(made)
    assert summarize(text).scores.parts["length"][0] == summarize(turn + PLAIN * 3).scores.parts["length"][0]


def test_a_label_before_a_tab_alone_is_none():
    """A row of a table has one; a text whose captions have a space has one somewhere."""
    caption = "Split: The pile that gave way first, as the divers found it on Monday morning."
    broken = caption.replace(": ", ":\t")
    said = [told(PLAIN * 4 + text) for text in (caption, broken)]
    assert said == ["begins with a label", ""]


def test_german_quotes_close_with_the_mark_that_opens_english_ones():
    """„…“ is whole."""
    assert "quotation" not in told(
        "Der Rat der Stadt sagte: „Der Pier bleibt den ganzen Winter über zu“, und ging.", 0, "de"
    )
    assert "quotation" in told(
        "Der Rat der Stadt sagte: „Der Pier bleibt den ganzen Winter über zu, und ging.", 0, "de"
    )


def test_dashes_between_words_break_nothing_off():
    """A range of years and a name with a hyphen are whole; so is a sentence with an aside."""
    sentence = "The pier - built in 1961-62 by well-known masons — stays shut for the divers' winter."
    assert told(sentence, 0) == ""


def test_a_turn_s_number_is_no_tag():
    """Chats that are anonymous name speakers so."""
    assert told("#Person1#: The divers of the town went down at dawn and looked at the piles of the pier.", 0) == ""
    assert "address" in told("The divers of the town went down at dawn and looked at the piles of the #pier now.", 0)


def test_a_sentence_that_was_not_written_down_stumbles_over_nothing():
    """A summary read back knows the texts of its own sentences alone."""
    digest = summarize("He said so. The harbour road is closed for the winter, and the shops fear for the season.", 1)
    back = Summary.from_dict(digest.to_dict()).selection.analysis.representation
    assert next(sentence.text for sentence in back.sentences) == ""
    assert Readability(back).stumbles(0) == []


def test_a_run_of_marks_is_picked_only_where_nothing_else_is():
    """However often it stands in the text, on top or within a paragraph; other scripts have letters."""
    run = "\u200e" * 40 + "[" * 200 + " a ]]] x."
    text = (
        f"{run}\n\n{PLAIN}Divers went down again to see them. {run} The board met at noon to hear what they had found."
    )
    assert not any("[" in sentence.text for sentence in summarize(text, 3).sentences)
    assert summarize(run, 1)
    assert "letter" not in told(
        "बंदरगाह बोर्ड ने सोमवार को पुराना घाट बंद कर दिया क्योंकि तूफान में उसके दो खंभे टूट गए थे।", language="hi"
    )


RECORDS = [
    ("en", "Present: Ada Holm (chair), Ben Lee, Cora Mills.", "The minutes of the last meeting were read and agreed."),
    ("de", "Anwesend: 21 Eltern, Frau Holm, Herr Lenz.", "Frau Holm begrüßt die Anwesenden und dankt ihnen."),
    ("fr", "Quatorze membres étaient présents ce soir-là.", "La séance est levée par la présidente à vingt heures."),
    ("es", "Asistentes: Ada Holm, Ben Lee y Cora Mills.", "La presidenta levanta la sesión a las ocho de la tarde."),
    ("it", "Presenti: Ada Holm, Ben Lee, Cora Mills.", "Il verbale della seduta di maggio viene letto e approvato."),
    ("pt", "Presentes: Ada Holm, Ben Lee e Cora Mills.", "A ata da reunião de maio foi lida e aprovada por todos."),
    ("nl", "Aanwezig: Ada Holm, Ben Lee, Cora Mills.", "De voorzitter opent de vergadering om acht uur precies."),
    ("no", "Til stede: Ada Holm, Ben Lee, Cora Mills.", "Referat fra forrige møte ble lest opp og godkjent av alle."),
    ("sv", "Närvarande: Ada Holm, Ben Lee, Cora Mills.", "Föregående protokoll lästes upp och godkändes av alla."),
    ("da", "Afbud: Ada Holm, Ben Lee og Cora Mills.", "Referat fra sidste møde blev læst op og godkendt af alle."),
    ("tr", "Katılanlar: Ada Holm, Ben Lee ve Cora Mills.", "Önceki toplantı tutanağı okundu ve herkesçe onaylandı."),
    ("pl", "Obecni: Ada Holm, Ben Lee i Cora Mills.", "Pani Holm oddaję głos panu Lee w sprawie starego mola."),
    ("ru", "Присутствовали: Ада Холм, Бен Ли и Кора Миллс.", "Протокол предыдущего собрания прочли и утвердили."),
]


@pytest.mark.parametrize(("language", "present", "agreed"), RECORDS)
def test_what_is_procedure_costs_where_a_text_records_it(language, present, agreed):
    """Who was there and how a meeting went its way; one such sentence alone is what a report says of a meeting."""
    assert "procedure" in told(f"{PLAIN}\n\n{present}\n\n{agreed}\n\n{PLAIN}", 1, language)
    assert "procedure" in told(f"{PLAIN}\n\n{present}\n\n{agreed}\n\n{PLAIN}", 2, language)
    assert "procedure" not in told(f"{PLAIN}\n\n{present}\n\n{PLAIN}\n\n{PLAIN}", 1, language)


def test_minutes_give_what_was_decided():
    """Neither who was there nor that the minutes were read."""
    text = (
        "Present: Ada Holm (chair), Ben Lee, Cora Mills. Apologies: Dan Orr.\n\nThe minutes of the last meeting were read "
        "and agreed.\n\nThe treasurer said that the pier has 2,300 pounds left after the storm. Rents of the boats rise "
        "from 40 to 46 pounds a year. The pier will be mended before the boats come back in May.\n\nThere being no further "
        "business, the meeting closed at nine."
    )
    digest = summarize(text, 3)
    assert [sentence.text[:13] for sentence in digest.sentences] == ["The treasurer", "Rents of the ", "The pier will"]


def test_a_short_sentence_with_a_word_of_courtesy_is_nothing_else():
    """A longer one has room for more, and a second word in it says that it hasn't."""
    short = "Let me thank the divers for what they have done."
    long = "Let me thank the divers of the town for what they have done for the old pier of the harbour this winter."
    twice = long.replace("Let me", "Hello, let me")
    found = [costs(representation(f"{PLAIN}{text}"))[1] for text in (short, long, twice)]
    assert found == [2.7, 0.6, 2.7]  # what is unfit comes behind all that is fit


def test_a_label_of_procedure_may_pass_for_a_name():
    """Minutes whose items have labels read as turns of talk: who was there is procedure all the same."""
    text = (
        "Anwesend: Frau Holm (Vorsitz), Herr Lenz, Frau Mai, Herr Orth, Frau Pohl und zwölf weitere Mitglieder.\n\n"
        "TOP 1: Das Protokoll der letzten Sitzung wird ohne eine Änderung von allen Anwesenden genehmigt.\n\n"
        "TOP 2: Der Steg wird vor dem Sommer erneuert und kostet den Verein zwölftausend Euro aus der Rücklage.\n\n"
        "TOP 3: Der Beitrag steigt im neuen Jahr von vierzig auf sechsundvierzig Euro für alle erwachsenen Mitglieder."
    )
    made = representation(text, "de")
    assert [sentence.speaker for sentence in made.sentences] == ["Anwesend", "TOP 1", "TOP 2", "TOP 3"]
    assert ["procedure" in Readability(made).said(index) for index in range(4)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("whole", "short", "language"),
    [
        ("暴风雨使旧码头的两根木桩裂开，码头因此关闭到夏天。", "码头关闭了。", "zh"),
        ("嵐で二本の杭が割れたため、古い桟橋は夏まで閉鎖される。", "桟橋は閉まった。", "ja"),
        ("폭풍으로 말뚝 두 개가 갈라져 낡은 부두가 여름까지 닫힌다.", "부두가 닫혔다.", "ko"),
    ],
)
def test_a_short_sentence_is_shorter_where_a_character_says_more(whole, short, language):
    """Of Han, kana and hangul four times as much, of Thai twice."""
    assert "short" not in told(f"{whole} " * 4, -1, language)
    assert "short" in told(f"{whole} {whole} {short}", -1, language)
    assert not is_short("พายุทำให้เสาสองต้นของท่าเรือเก่าแตก")
    assert is_short("ท่าเรือปิดแล้ว")


def test_a_credit_in_brackets_tells_a_caption_however_long():
    """An article's own sentence doesn't end in whose picture it is."""
    caption = "The closed bridge over the river in the old town of Selbach on Monday morning (photo: Ann Lee/dpa)."
    assert "goes with a picture" in told(f"The bridge has cracks. {caption} Buses go round.", 1)


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("de", "„Wir bauen die Mole noch in diesem Jahr wieder auf, so wie sie vorher war.“"),
        ("pl", "„Molo odbudujemy jeszcze w tym roku, tak jak wyglądało przed zimową burzą.”"),
        ("ja", "「桟橋は今年のうちに、嵐の前とまったく同じ姿に建て直すことに決めました。」"),
    ],
)
def test_a_quotation_that_closes_behind_its_stop_is_no_fragment(language, last):
    """In the marks of German, Polish and Japanese, as in English ones."""
    assert "fragment" not in told(f"{last}\n\n{last}", language=language)


def test_an_arrow_in_front_of_a_word_opens_no_quotation():
    """Where quotations have other marks: "»Harbour news" is a link."""
    text = "»Harbour news of the town. The pier is shut. “It is not safe any more,” the master of the harbour said."
    assert "half a quotation" not in told(text, 1)


@pytest.mark.parametrize(
    ("above", "is_broken"),
    [
        ("Dear all,\n\n", False),
        ("Hallo zusammen,\n", False),
        ("The pier is shut for the winter.\n\nDear all,\n\n", False),
        ("The pier is shut for the winter.\n\nlow is the tide in the bay,\n", True),
        ("The pier, the slip, the crane and the long wall of the harbour, all of which the storm has hit,\n\n", True),
        ("The pier is shut.\n\n", True),
    ],
)
def test_a_letter_begins_small_behind_its_salutation(above, is_broken):
    """Where a line of a poem ends in a comma, or a long one breaks off, the next is a fragment."""
    own = "the divers went down again to look at what the storm had left of the piles."
    assert ("begins like a fragment" in told(above + own)) == is_broken

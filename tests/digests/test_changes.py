"""What was corrected, or told later with other figures, isn't quoted any more; who says it is told truly."""

import pytest

from summarizer import Document, digest
from summarizer.digests.labels import corrects
from tests.growth import assert_grows_slowly

# In the languages of the library: the wrong report, and what corrects it.
CORRECTED = {
    "en": (
        "The bridge over the Ask will cost 40 million crowns, the mayor of Tarn said. Work on it begins in March.",
        "Correction: The bridge over the Ask in Tarn will cost 14 million crowns, not 40 million, as we wrote.",
        "40 million crowns, the mayor",
    ),
    "de": (
        "Beim Brand einer Halle in Kelsen entstand ein Schaden von drei Millionen Euro. Die Ursache ist offen.",
        "Berichtigung: Wir schrieben, der Brand einer Halle in Kelsen habe einen Schaden von drei Millionen Euro "
        "angerichtet. Richtig sind 300.000 Euro.",
        "entstand ein Schaden",
    ),
    "fr": (
        "Le pont de Montval coûtera 40 millions d'euros, a dit la mairie. Les travaux commencent en mars.",
        "Rectificatif : le pont de Montval coûtera 14 millions d'euros, et non 40 millions.",
        "a dit la mairie",
    ),
}


@pytest.mark.parametrize("language", CORRECTED)
def test_what_was_corrected_is_not_quoted(language):
    """The correction is, whole; nobody is said to say what it says."""
    wrong, right, said = CORRECTED[language]
    (story,) = digest([wrong, right], 5).stories
    assert said not in story
    assert right in story
    assert {quote.said_by for quote in story.sentences if quote.article == 1} == {()}


def test_a_correction_is_quoted_whole_or_not_at_all():
    """Half of it would say again what was wrong."""
    wrong, right, _ = CORRECTED["de"]
    assert "Berichtigung" not in digest([wrong, right], 1)
    # Who regrets says nothing new.
    told = "Correction: The library of Tarn lends 40 tools, not 400. We are sorry for the mistake we made."
    found = digest(["The library of Tarn lends 400 tools. Drills can be had with a card for books.", told], 1)
    assert found == "Correction: The library of Tarn lends 40 tools, not 400."


@pytest.mark.parametrize(
    "told",
    [
        "Correction: The deputy of Mayor Lena Ostrom is Karl Wiik, not Karl Vik.",
        "An article on Monday misstated the name of the deputy of Mayor Lena Ostrom. He is Karl Wiik, not Karl Vik.",
        "Because of an editing error, the deputy of Mayor Ostrom was called Karl Vik. He is Karl Wiik.",
    ],
)
def test_what_was_corrected_is_not_taken_along(told):
    """Neither behind the sentence that it leans on nor before one that leans on it."""
    wrong = (
        "Mayor Lena Ostrom resigned after a dispute over the harbour. Her deputy Karl Vik takes over. He likes sailing."
    )
    found = digest([wrong, told], 9, by=None)
    assert "takes over" not in found
    assert "He likes" not in found
    assert "Ostrom resigned" in found
    assert "Karl Wiik" in found


def test_a_title_with_a_figure_that_was_corrected_heads_no_story():
    """The other one's does, and one whose figures are right."""
    wrong, right, _ = CORRECTED["en"]
    told = Document(wrong, title="Bridge to cost 40 million")
    assert digest([told, right], 5).stories[0].title is None
    assert digest([told.replace(title="A bridge for Tarn"), right], 5).stories[0].title == "A bridge for Tarn"


def test_a_line_that_has_nothing_to_do_with_its_article_heads_no_story():
    """What is taken for a title on top of a text has a word in common with it; one that was given needs none."""
    text = (
        "The council of Tarn voted on Monday to build a bridge over the Ask.\n\nWork on it begins in March and takes two "
        "years. The mayor said that farmers had asked for a crossing since the old one was washed away.\n"
    )
    found = [
        digest([f"{line}\n\n{text}"]).stories[0].title for line in ("Systematic palaeontology", "A Bridge for Tarn")
    ]
    assert found == [None, "A Bridge for Tarn"]
    assert digest([Document(text, title="Over troubled water")]).stories[0].title == "Over troubled water"


def test_a_story_stands_under_the_title_of_what_is_quoted():
    """Of the most central article that is: the one on tents heads nothing where they aren't told of."""
    told = [
        ("Quake kills 12 in southern Peru", "A magnitude 6.8 earthquake struck southern Peru on Sunday, killing at least 12 "
         "people and flattening mud-brick houses in the Arequipa region. The president declared an emergency."),
        ("Toll climbs to 31", "Rescuers dug through rubble in Arequipa on Monday as the toll of Peru's earthquake rose to 31. "
         "Roads to three districts were still blocked."),
        ("Aid flown to Arequipa", "Peru's air force flew tents and water to Arequipa, where more than 4,000 people lost their "
         "homes in Sunday's earthquake."),
    ]  # fmt: skip
    articles = [Document(text, title=title) for title, text in told]
    assert digest(articles, 1).stories[0].title == "Toll climbs to 31"
    assert digest(articles, 2).stories[0].title == "Quake kills 12 in southern Peru"
    assert digest(articles, 3).stories[0].title == "Aid flown to Arequipa"


def test_a_title_says_that_all_is_a_correction():
    """And is no story's title."""
    wrong = Document("Mayor Inge Kolb opened the fair in Tarn. Some 4,000 people came.", title="Fair in Tarn")
    right = Document(
        "The mayor of Tarn is called Ines Kolb, not Inge Kolb as we wrote of the fair.", title="Correction"
    )
    (story,) = digest([wrong, right], 5).stories
    assert story.title == "Fair in Tarn"
    assert "opened" not in story
    # A note is a paragraph of its own: what stands below it is no correction.
    note = "Clarification: An earlier version gave another name.\n\nThe mayor of Tarn opened the fair. It lasts a week."
    assert "lasts" in digest([note, "A fair of a week opened in Tarn. The mayor made a speech."], 9, by=None)
    # Alone it has none other.
    assert digest([right]).stories[0].title is None


def test_who_is_later_than_a_correction_is_not_corrected():
    """It says what is right by then; so does the article with the note."""
    first = Document("The trial of Lars Hoem begins on 23 March in Bergen. He denies fraud.", date="2026-11-20")
    note = Document("Correction: The trial of Lars Hoem begins on 23 April in Bergen, not in March.", date="2026-11-21")
    later = Document("In Bergen the banker Lars Hoem stands trial from 23 April. A week is planned.", date="2026-11-22")
    found = digest([first, note, later], 9, by=None)
    assert "23 March" not in found
    assert later.text in found
    below = f"{later.text}\n\nCorrection: An earlier version of this article gave 23 March as the date of the trial."
    assert later.text in digest([first, below], 9, by=None, furniture="keep")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Correction", True),
        ("[CORRECTED] Nine dead in Pirna", True),
        ("CORRECTION - The bridge is open.", True),
        ("訂正：橋の費用は14億円です。", True),
        ("Поправка: мост стоит 14 миллионов.", True),
        ("An earlier version of this article gave another date.", True),
        ("Because of an editing error, an article on Monday misstated the price of the bridge.", True),
        ("The headline on a story about Tarn incorrectly said that the mill had burned down.", True),
        ("We wrongly reported that the mill had burned down.", True),
        ("Anders als zunächst berichtet, kostet die Brücke 14 Millionen Euro.", True),
        ("Contrairement à ce que nous avons écrit lundi, le pont coûtera 14 millions.", True),
        ("Por error publicamos que el puente costará 40 millones.", True),
        ("Correction officers went on strike on Monday.", False),
        ("A report on Monday said that the bridge would cost 40 million.", False),
        ("Anders als in Berlin bleibt der Preis gleich.", False),
        ("Contrairement à la France, le pont coûtera 14 millions.", False),
        ("Contrairement à ce qui a été annoncé, le pont coûtera 14 millions.", True),
        ("Contrairement à ce qu'on pense, le pont coûtera 14 millions.", False),
        ("Ao contrário do que publicamos, a ponte custará 14 milhões.", True),
        ("Ao contrário do que muitos pensam, a ponte custará 14 milhões.", False),
        ("Contrariamente a quanto abbiamo scritto, il ponte costerà 14 milioni.", True),
        ("Contrariamente a quanto si crede, il ponte costerà 14 milioni.", False),
        ("In einer früheren Fassung des Artikels hieß es, die Brücke koste 40 Millionen.", True),
        ("In einer früheren Fassung des Gesetzes war die Brücke nicht vorgesehen.", False),
        ("In een eerdere versie van het wetsvoorstel kostte de brug 40 miljoen.", False),
        ("I en tidigare version av artikeln stod det 40 miljoner.", True),
        ("En tidigare version av appen kostade 40 kronor.", False),
        ("A report on the fire wrongly said that the mill had burned down.", True),
        ("The police report misidentified the driver, the court heard.", False),
        ("The correction of the index came late.", False),
    ],
)
def test_a_correction_says_that_it_is_one(text, is_one):
    """By its first word and a mark, in the languages of the library."""
    assert corrects(text) is is_one


def test_a_figure_that_is_told_anew_is_the_later_one():
    """In figures or in words, where both are dated; neither says what the other one says."""
    told = "A tree fell on a bus in Harl on Saturday. {} people were hurt, said a police spokesman. The {} is closed."
    early = Document(f"Rain fell in Harl. {told.format('Three', 'road')} Trains run late.", date="2026-11-28T13:00")
    late = f"{told.format('Four', 'street')} A firm will cut down twelve old trees on the street."
    found = digest([early, Document(late, date="2026-11-28T15:00")], 9, by=None)
    assert "Four people" in found
    assert "Three people" not in found
    assert not next(quote for quote in found.sentences if "Four" in quote.text).said_by
    # Where one is undated nobody is later.
    assert "Three people" in digest([early, late], 9, by=None)


CRANE = "{} people were hurt when a crane fell on a market hall in Odell. The hall stays shut. The owner is a firm from Lenn."
CITY = "The city will check all cranes."
# What an early report says, a later one word for word but for the figure, and what only the early one has.
UPDATES = {
    "words": (CRANE.format("Three"), CRANE.format("Five"), CITY),
    "one digit": (CRANE.format("3"), CRANE.format("5"), CITY),
    "two figures": (CRANE.format("At least 12 people died, 40"), CRANE.format("At least 19 people died, 62"), CITY),
    "zh": (
        "福建省南平市周一发生货车侧翻事故，造成3人受伤。事故发生在上午九时许。交警已封闭该路段。",
        "福建省南平市周一发生货车侧翻事故，造成7人受伤。事故发生在上午九时许。交警已封闭该路段。",
        "事故原因正在调查之中。",
    ),
    "ar": (
        "أصيب ٣ أشخاص في حريق اندلع في سوق مدينة حلوان مساء الاثنين. وأغلقت الشوارع المحيطة بالسوق.",
        "أصيب 11 أشخاص في حريق اندلع في سوق مدينة حلوان مساء الاثنين. وأغلقت الشوارع المحيطة بالسوق.",
        "ولم تعرف الأسباب بعد.",
    ),
    "ko": (
        "월요일 부산시의 한 시장에서 불이 나 상인 3명이 다쳤다고 소방당국이 밝혔다. 시장 주변 도로는 통제됐다.",
        "월요일 부산시의 한 시장에서 불이 나 상인 8명이 다쳤다고 소방당국이 밝혔다. 시장 주변 도로는 통제됐다.",
        "불이 난 까닭은 조사하고 있다.",
    ),
}


@pytest.mark.parametrize("kind", UPDATES)
def test_a_copy_that_tells_another_figure_is_an_update(kind):
    """At another address and another hour: an article of its own, whose figure is quoted, be it the shorter one."""
    early, late, more = UPDATES[kind]
    whole = Document(f"{early} {more}", date="2026-11-23T10:00", url="https://a.example/1")
    update = Document(late, date="2026-11-23T15:00", url="https://b.example/2")
    copy = update.replace(date="2026-11-23T16:00", url="https://c.example/3")
    old = Document(early, date="2026-11-23T17:00", url="https://d.example/4")
    (story,) = digest([whole, update], 1).stories
    assert (story.articles, story.copies) == ((0, 1), ())
    assert story.sentences[0].text == late[: len(story.sentences[0].text)]
    assert not story.sentences[0].said_by
    # Each copy belongs to the one that it repeats.
    assert digest([whole, update, copy, old], 1).stories[0].copies == ((3, 0), (2, 1))
    # Nobody is later where the hour is the same, or unknown: the longer one is quoted.
    for moment in (None, whole.date):
        assert digest([whole, update.replace(date=moment)], 1).stories[0].copies == ((1, 0),)
    # A copy that has other sentences of one form, each of them in the original, says nothing else.
    rows = " ".join([CRANE.format(n) for n in (4, 9)])
    assert digest([whole.replace(text=rows), update.replace(text=rows)], 1).stories[0].copies == ((1, 0),)


def test_what_differs_in_a_word_is_an_update():
    """One word more, another ending, another day of a series: the later figure is quoted."""
    closed = "Gold closed at {} dollars an ounce in London on {}. Dealers spoke of a quiet day. The dollar was steady."
    series = [
        Document(closed.format(price, day), date=f"2026-11-{16 + n}", url=f"https://gold.example/{n}")
        for n, (price, day) in enumerate([("2,310", "Monday"), ("2,325", "Tuesday"), ("2,301", "Wednesday")])
    ]
    assert digest(series, 1) == "Gold closed at 2,301 dollars an ounce in London on Wednesday."

    told = "При взрыве газа в доме в Вельске пострадали четыре человека, сообщили спасатели. Обрушились два этажа."
    anew = told.replace("четыре человека", "не менее девяти человек").replace("девяти", "девять")
    found = digest([Document(told, date="2026-11-23T10:00"), Document(anew, date="2026-11-23T15:00")], 9, by=None)
    assert "девять" in found
    assert "четыре" not in found


def test_a_figure_that_was_moved_is_no_news():
    """Where most sentences have a word swapped, one may be a figure that stands elsewhere: only another one is new."""
    told = (
        "The ferry Alma left Brenholm with 212 people on Monday at noon, although the harbour office had warned of fog. "
        "It ran onto the rocks that lie off the point of Skarn after a journey of 40 minutes in a heavy swell. "
        "Four lifeboats took everybody to the school of Skarn before dark, where the village had made soup for all."
    )
    swapped = told.replace("212", "40").replace("heavy swell", "heavy fog")
    early = Document(told, date="2026-11-23T10:00", url="https://a.example/1")
    late = early.replace(text=swapped, date="2026-11-23T15:00", url="https://b.example/2")
    assert digest([early, late]).stories[0].copies
    assert not digest([early, late.replace(text=swapped.replace("40 people", "215 people"))]).stories[0].copies
    # A report that is else the same means it.
    assert not digest([early, late.replace(text=told.replace("212", "40"))]).stories[0].copies


def test_another_sentence_with_another_figure_stands():
    """It is no update that differs in more."""
    one = Document("Rovers sold 12,000 tickets in Tarn. Rain fell on 300 fans.", date="2026-11-27")
    two = Document("Police in Tarn counted 15,000 fans of Rovers on two squares in the rain.", date="2026-11-28")
    assert "12,000" in digest([one, two], 9, by=None)


def test_who_searches_does_not_say_that_he_was_found():
    """Half of a sentence is in another one that tells something else; with the same figure, or as much of both, it is said."""
    search = "The search for the missing walker on Mount Kelm was broken off on Tuesday because of deep snow."
    alive = "The walker who had been missing on Mount Kelm since Sunday is alive."
    found = digest([f"{search} It goes on at dawn.", f"{alive} Two shepherds took him in."], 9, by=None)
    assert not next(quote for quote in found.sentences if quote.text == alive).said_by

    law = "Parliament in Drevia passed the law on wells with 88 to 61 votes."
    farms = "Farms may pump less water in summer: Drevia's parliament passed it, 88 to 61."
    found = digest([f"{law} It is strict.", f"{farms} Farmers protest."], 9, by=None)
    assert next(quote for quote in found.sentences if quote.text == law).said_by == (1,)


def test_what_can_not_stand_alone_is_told_in_the_reason():
    """The reader knows what died, and the news is in the reason; who has nothing new is told so."""
    known = "The zoo of Lund has a new elephant calf. It weighs 110 kilos and was born on Tuesday night."
    again = "On Tuesday night an elephant calf of 110 kilos was born in the zoo of Lund."
    news = f"{known} It has died of a fever. It lies in the garden."
    reasons = [each.reason for each in digest([news, again], known=[known]).left_out]
    assert reasons == [
        'what is new in it can\'t stand alone: "It has died of a fever."',
        "it says nothing that you don't know",
    ]
    # What fits nowhere does so for its length.
    (left,) = digest([f"{known} A keeper found the calf on Friday."], words=2, known=[known]).left_out
    assert left.reason == "no sentence of its story fits the length asked for"


def test_a_figure_more_is_news():
    """To whom knows the sentence without it."""
    known = "Police say that a train left the rails near Harl on Tuesday evening."
    news = "Police say that a train with 212 people left the rails near Harl on Tuesday evening."
    assert digest([news], known=[known]) == news
    assert digest([known], known=[news]) == ""


@pytest.mark.parametrize("label", ["Comment: ", "Kommentar – ", "[Opinion] ", "Editorial\n\n"])
def test_what_happened_comes_before_what_somebody_thinks(label):
    """And an opinion gives a story no title."""
    told = (
        "The city of Harl will cut down the 40 lime trees on Station Road. They are ill. New ones are planted in 2028."
    )
    more = "Harl's lime trees on Station Road must go. An expert found fungus in 38 of 40 trees."
    mine = f"{label}I grew up under the lime trees of Harl. The city of Harl takes the easy way on Station Road."
    found = digest([told, mine, more], 3, by=None)
    assert {quote.article for quote in found.sentences} == {0, 2}
    titled = Document(mine, title="Opinion")
    assert digest([titled, titled.text], 1).stories[0].title is None
    # Where there is nothing else it is told.
    assert digest([mine], 1)


HEADED = "Gate {}\n\nThe council {} closed the road."


@pytest.mark.parametrize(
    "asked",
    [
        lambda texts: lambda: digest(texts[:1], known=texts),
        lambda texts: lambda: digest([text.replace("closed", "shut") for text in texts], known=texts),
        lambda texts: lambda: digest(texts, query="council road"),
        lambda texts: lambda: digest([Document(text, date=f"2026-03-0{1 + n}") for n, text in enumerate(texts)]),
    ],
    ids=["known", "known otherwise", "asked", "dated"],
)
@pytest.mark.parametrize("unit", ["The council closed the road again. ", HEADED + "\n\n"], ids=["same", "headed"])
def test_what_is_said_again_and_again_takes_one_pass(asked, unit):
    """Each sentence isn't held against all that are like it."""

    def work(n):
        return asked(["".join([unit.format(number, number) for number in range(at, n, 5)]) for at in range(5)])

    assert_grows_slowly(work, 200, 1_600)

"""Two events of one kind in a feed of two to four articles stand apart by what they name; one event stays one story."""

import pytest

from summarizer import Document, Summarizer, digest
from summarizer.digests.names import BESIDE, SHORT, Names, names_of
from summarizer.digests.news import read_articles
from summarizer.digests.stems import comparing, is_form
from summarizer.languages.language import load

# Letters stand for events.
APART = {
    "ferries": [
        ("a", "The ferry Norvik ran aground off Halde on Monday with 84 passengers on board. Nobody was hurt, the coast "
              "guard said. The captain had left the channel in fog."),
        ("b", "A ferry struck the pier in Port Mell on Monday and 12 passengers were hurt. The Queen of Sarne had lost "
              "power, the coast guard said. The captain was questioned."),
    ],
    "matches": [
        ("a", "Carl Rovers beat Dunmore 3-1 on Saturday to go top of the league. Kevin Brand scored twice in the first "
              "half. Dunmore had a player sent off. The manager praised his team after the match."),
        ("b", "Athby City beat Kells United 2-0 on Saturday to climb to third in the league. Paul Hine scored in the "
              "first half. Kells had a goal ruled out. The manager said his team deserved to win the match."),
        ("a", "Two goals by Brand took Carl Rovers to the top of the league on Saturday. Dunmore lost 3-1."),
    ],
    "quakes in one country": [
        ("a", "An earthquake of magnitude 5.4 struck off Kumamoto in southern Japan on Tuesday morning. The depth was 30 "
              "kilometres. No damage was reported. Trains between Kumamoto and Kagoshima stopped."),
        ("b", "An earthquake of magnitude 6.1 shook Aomori in northern Japan on Tuesday evening. The depth was 50 "
              "kilometres. No damage was reported. A power plant near Aomori was checked."),
    ],
    "quarters": [
        ("a", "Harl Motors said its profit rose 12 percent in the third quarter to 340 million euros. The company raised "
              "its forecast for the year. Shares of Harl rose."),
        ("b", "Bexby Foods said its profit fell 7 percent in the third quarter to 88 million euros. The company kept its "
              "forecast for the year. Shares of Bexby fell."),
        ("a", "Shares in Harl Motors rose after a profit of 340 million euros in the third quarter."),
    ],
    "firms that are named in openings alone": [
        ("a", "Helvex reported a net profit of 310 million francs for the first half. Sales grew. The dividend rises."),
        ("b", "Sanora reported a net profit of 150 million francs for the first half. Sales fell. The dividend stays."),
        ("a", "Helvex earned more than expected in the first half: 310 million francs. The dividend rises."),
    ],
    "firms with two words": [
        ("a", "Velden Glass made a profit of 12.4 million crowns in the third quarter. The firm raised its forecast."),
        ("b", "Norr Steel made a loss of 3.1 million crowns in the third quarter. The firm lowered its forecast."),
        ("a", "Velden Glass lifts its forecast: profit in the third quarter came to 12.4 million crowns."),
    ],
    "one agency": [
        ("a", "LISBON (Reuters) - A fire destroyed a paper mill near Aveiro on Sunday, Reuters reporters saw. The mill "
              "employed 300 people. Smoke drifted over Aveiro until evening."),
        ("b", "OSLO (Reuters) - A fire destroyed a fish mill in Bodø on Sunday, Reuters reporters saw. The mill employed "
              "120 people. Smoke drifted over Bodø until evening."),
    ],
    "German fires": [
        ("a", "In einem Wohnhaus in Bochum ist am Sonntag ein Feuer ausgebrochen. Drei Menschen kamen ins Krankenhaus. "
              "Die Feuerwehr war mit 60 Kräften im Einsatz. Die Polizei ermittelt zur Ursache."),
        ("b", "Bei einem Feuer in einem Wohnhaus in Rostock ist am Sonntag ein Mann gestorben. Die Feuerwehr brachte neun "
              "Menschen in Sicherheit. Die Polizei ermittelt zur Ursache."),
        ("b", "Nach dem Feuer in Rostock mit einem Toten geht die Polizei von einem Defekt aus. Der Mann lebte allein im "
              "Wohnhaus. Neun Menschen wurden gerettet."),
    ],
    "German quarters": [
        ("a", "Der Zulieferer Harlan hat im dritten Quartal einen Gewinn von 340 Millionen Euro erzielt. Der Umsatz stieg "
              "auf 4,1 Milliarden Euro. Der Konzern hob seine Prognose an."),
        ("b", "Der Hersteller Bexley hat im dritten Quartal einen Gewinn von 88 Millionen Euro erzielt. Der Umsatz sank "
              "auf 1,2 Milliarden Euro. Der Konzern hielt an seiner Prognose fest."),
    ],
    "French roads": [
        ("a", "Un car scolaire s'est renversé lundi près de Guéret. Cinq élèves ont été blessés. La chaussée était "
              "verglacée, selon les gendarmes."),
        ("b", "Un car de touristes s'est renversé lundi près d'Embrun. Deux personnes ont été blessées. La chaussée était "
              "verglacée, selon les gendarmes."),
    ],
    "Turkish buses": [
        ("a", "İzmir'de pazartesi sabahı bir otobüs devrildi, 9 kişi yaralandı. Yaralılar hastanelere kaldırıldı. Sürücü "
              "gözaltına alındı."),
        ("b", "Trabzon'da pazartesi akşamı bir otobüs devrildi, 4 kişi yaralandı. Yaralılar hastanelere kaldırıldı. "
              "Sürücü gözaltına alındı."),
    ],
    "Russian quakes": [
        ("a", "Землетрясение магнитудой 5,1 произошло во вторник у берегов Камчатки. Эпицентр находился недалеко от "
              "Петропавловска. Пострадавших нет, сообщили в МЧС."),
        ("b", "Землетрясение магнитудой 4,6 произошло во вторник в Дагестане. Эпицентр находился недалеко от Буйнакска. "
              "Пострадавших нет, сообщили в МЧС."),
    ],
    "Japanese fires": [
        ("a", "28日午前、札幌市のビルで火災があり、3人が病院に運ばれた。消防車15台が出動した。警察が原因を調べている。"),
        ("b", "28日午後、福岡市の倉庫で火災があり、1人が病院に運ばれた。消防車20台が出動した。警察が原因を調べている。"),
    ],
    "Chinese quakes": [
        ("a", "28日上午四川甘孜州发生5.2级地震，震源深度10公里。目前没有人员伤亡报告。消防救援队伍已赶赴现场。"),
        ("b", "28日下午新疆阿克苏发生4.8级地震，震源深度15公里。目前没有人员伤亡报告。消防救援队伍已赶赴现场。"),
    ],
    "Korean fires": [
        ("a", "28일 오전 부산 해운대구의 한 아파트에서 불이 나 주민 3명이 병원으로 옮겨졌다. 경찰이 화재 원인을 조사하고 있다."),
        ("b", "28일 오후 대구 달서구의 한 공장에서 불이 나 직원 1명이 병원으로 옮겨졌다. 경찰이 화재 원인을 조사하고 있다."),
    ],
    "clubs of one town": [
        ("a", "Halden City beat Lund 2-0 on Saturday with two goals from Carl Rosk. They stay second."),
        ("b", "Halden United beat Tarn 2-0 on Saturday with two goals from Paul Hine. They stay seventh."),
        ("a", "Two goals by Rosk gave Halden City a 2-0 win over Lund."),
    ],
    "airlines of two countries": [
        ("a", "Air Norland cancelled 120 flights on Monday because of a strike by cabin crew. Talks resume on Tuesday."),
        ("b", "Air Sarnia cancelled 60 flights on Monday because of checks on its engines. They will take a week."),
    ],
    "Spanish banks": [
        ("a", "El Banco Almenar abrirá 50 oficinas en México. Creará 900 empleos."),
        ("b", "El Banco Olmedo cerrará 30 oficinas en Cataluña. Perderán su empleo 200 personas."),
    ],
    "one agency's": [
        ("a", "TOLBURY (Harbour Wire) - A fire destroyed a furniture store on Thursday night. Nobody was hurt. Police look "
              "for the cause."),
        ("b", "LUND (Harbour Wire) - A fire destroyed a furniture factory on Thursday night. Nobody was hurt, police said. "
              "They look for the cause."),
    ],
}  # fmt: skip
TOGETHER = {
    "a dateline's town": [
        "A fire destroyed a furniture store in Tolbury on Thursday night. Nobody was hurt. Police look for the cause.",
        "TOLBURY - Investigators searched the ruins of the furniture store that burned down on Thursday. They think of a "
        "heater, said Inspector Lorne.",
    ],
    "an opening that is no name": [
        "Investigators searched a store that burned down on Thursday. They think of a heater.",
        "On Thursday a store burned down. Investigators think of a heater and searched the store.",
    ],

    "toll rises": [
        "At least three people died when a train left the rails near Visal in Portugal on Friday, police said. The train "
        "was on its way from Porto to Guarda.",
        "The number of dead in Friday's train accident near Visal has risen to seven. The driver survived. Investigators "
        "found that the train to Guarda was going too fast.",
    ],
    "correction": [
        "The bridge over the Tavy at Gunnel will close for nine weeks from 4 January, Cornwall council said.",
        "Correction: the Tavy bridge at Gunnel closes on 14 January, not on 4 January as reported, Cornwall council says.",
    ],
    "no name at all": [
        "The central bank cut its main interest rate by a quarter point to 3.25 percent, as expected. The governor said "
        "that further cuts were possible.",
        "Interest rates were cut to 3.25 percent by the central bank. The governor said more cuts may come.",
    ],
    "a firm, then its chief": [
        "Profit at Harl Motors rose 12 percent in the third quarter to 341 million euros. Revenue grew, too. The company "
        "raised its forecast for the year.",
        "The carmaker raised its forecast after a third quarter with a profit of 341 million euros. Chief executive Lena "
        "Voss said demand for vans was strong.",
    ],
    "items of a line": ["Bus overturns near Dover, two hurt.", "Two people hurt after bus overturns on road near Dover."],
    "German": [
        "In Bochum hat am Sonntag ein Mehrfamilienhaus gebrannt, drei Menschen wurden verletzt. Das Haus an der Castroper "
        "Straße ist nicht bewohnbar.",
        "Nach dem Feuer an der Castroper Straße in Bochum sucht die Polizei nach einem Zeugen. Drei Bewohner des "
        "Mehrfamilienhauses hatten Rauch eingeatmet.",
    ],
    "Japanese": [
        "28日、札幌市中央区のビルで火災があり、3人が病院に運ばれた。火元は2階の飲食店とみられる。",
        "札幌市のビル火災で、警察は29日、現場検証を始めた。火元は2階の飲食店とみられる。この火災では3人がけがをした。",
    ],
}  # fmt: skip


def naming(counts, *, figures=(), text=""):
    """Return what an English article names, all of it with a capital: the first letters of each name, and how often."""
    return Names(counts, frozenset(counts), frozenset(figures), "", (text,), load("en"))


def events_of(texts):
    """Return the events of a digest's stories, as the places of their articles."""
    return sorted(story.everyone for story in digest(texts, 2).stories)


@pytest.mark.parametrize("name", APART)
def test_two_events_of_one_kind_stand_apart(name):
    """They are told in the same words, but of other places, people and firms."""
    events = {}
    for place, (event, _) in enumerate(APART[name]):
        events.setdefault(event, []).append(place)
    assert events_of([text for _, text in APART[name]]) == sorted(map(tuple, events.values()))


@pytest.mark.parametrize("name", TOGETHER)
def test_one_event_stays_one_story(name):
    """New figures, a correction, a name that only one of them has."""
    assert events_of(TOGETHER[name]) == [(0, 1)]


@pytest.mark.parametrize("heading", ["Fire In Old Mill, Hundreds Flee", "FIRE IN OLD MILL, HUNDREDS FLEE"])
def test_a_heading_in_capitals_names_nobody(heading):
    """Each of its words has one; a title names what it names."""
    first = f"{heading}\n\nHundreds fled when an old mill burned on Sunday. The mill in Aveiro had made paper."
    assert events_of([first, "A fire in an old mill drove hundreds from Aveiro. Smoke hung over the mill."]) == [(0, 1)]
    titled = Document(
        "A fire in an old mill drove hundreds away. Smoke hung over the mill.", title="Mill in Bodø burns"
    )
    assert events_of([first, titled]) == [(0,), (1,)]


def test_a_form_filled_in_twice_is_no_copy():
    """What robots write of quakes and quarters is alike but for what it is about; both are told."""
    form = (
        "An earthquake of magnitude {} was registered near {} on Tuesday, at a depth of ten kilometres, according to "
        "preliminary figures of the survey. So far there are no reports of damage or of injured people. This report was "
        "written by a program that reads the data of the survey."
    )
    found = digest(
        [form.format("4.1", "Ridgecrest"), form.format("3.8", "Petrolia"), form.format("4.2", "Ridgecrest")], 1
    )
    assert [(story.articles, story.copies) for story in found.stories] == [((0,), ((2, 0),)), ((1,), ())]


def test_an_item_of_a_round_up_names_its_place():
    """What nobody else tells is a story of its own; what is a label otherwise names none."""
    items = (
        "News in brief\n\nHarl: The swimming pool opens on Saturday after two years of repairs.\n\nTarn: A cyclist was "
        "hurt when a dog ran into her on Mill Lane.\n\n{}: The library looks for old photographs of its harbour."
    )
    others = [
        "After two years of repairs Harl's swimming pool opens on Saturday. Entry is free on the first day.",
        "A dog ran into a cyclist on Mill Lane in Tarn. The woman broke an arm.",
    ]
    found = digest([items.format("Lund"), *others], 3)
    assert [story.articles for story in found.stories] == [(0, 1), (0, 2), (0,)]
    assert found.stories[2] == "Lund: The library looks for old photographs of its harbour."
    assert len(digest([items.format("Comment"), *others], 3).stories) == 2


def test_a_local_papers_town_joins_nothing():
    """It is in all articles; who has more in common than that is on one event."""
    town = [
        "Harl: The school in Mill Street gets a new roof. Work begins in June and costs 300,000 crowns.",
        "Harl: The fire brigade practised on Saturday in Mill Street. Forty volunteers took part.",
        "Harl: A burglar stole a safe from the bakery in Mill Street. Police ask for witnesses.",
        "Harl: The safe that a burglar stole from the bakery in Mill Street was found in a pond. It was empty.",
    ]
    assert events_of(town) == [(0,), (1,), (2, 3)]
    # A man whom all articles are on isn't a town.
    man = [
        "The minister of transport, Karl Oberst, resigned on Thursday. He had taken flights from a builder.",
        '"I made a mistake," says Karl Oberst. He speaks about the flights and his plans.',
        "Karl Oberst's resignation was late, says the opposition. The minister had flown at a builder's cost.",
        "Karl Oberst resigned. As minister he had taken flights that a builder paid for.",
    ]
    assert events_of(man) == [(0, 1, 2, 3)]


# Two articles on one event, and one on something else in the same town, or of the same queen.
NAME_ALONE = {
    "es": (
        "Un hombre murió al caer de un andamio en Vigo el lunes. Tenía 52 años.",
        "Fallece un obrero de 52 años en Vigo tras caer de un andamio.",
        "Vigo enciende sus luces de Navidad el sábado.",
    ),
    "pl": (
        "W Radomiu w poniedziałek spłonęła hala z meblami. Nikt nie ucierpiał. Straty wynoszą cztery miliony złotych.",
        "Pożar hali z meblami w Radomiu gaszono całą noc. Straty to cztery miliony złotych.",
        "W Radomiu otwarto nowy basen.",
    ),
    "tr": (
        "İzmir'de pazartesi günü bir fabrikada yangın çıktı. İki işçi yaralandı.",
        "İzmir'deki fabrika yangınında iki işçi yaralandı. Yangın söndürüldü.",
        "İzmir'e yeni metro hattı yapılacak.",
    ),
    "ja": (
        "愛知県豊田市の工場で月曜日に火災があり、二人がけがをした。火は三時間後に消えた。",
        "豊田市の工場火災で消防は原因を調べている。けがをした二人は軽傷だという。",
        "豊田市に新しい美術館が開館する。",
    ),
    "money": (
        "Orbo showed its phone Orbo 9 on Tuesday. It has a camera with 200 megapixels and costs 899 euros.",
        "The Orbo 9 costs 899 euros and takes pictures with 200 megapixels. It is in the shops from May.",
        "Orbo buys the map maker Geon for 2 billion euros.",
    ),
    "full name": (
        "Queen Astrid opened parliament in Osterby on Tuesday. She spoke of peace and bread.",
        "In her speech to parliament Queen Astrid spoke of peace and of bread.",
        "Queen Astrid's horse won the derby in Lenn on Sunday.",
    ),
}


@pytest.mark.parametrize("kind", NAME_ALONE)
def test_a_name_alone_is_no_event(kind):
    """A town has many events, and so has a queen: days, money and the words of one name say nothing more."""
    others = ["Owls came back to the marshes after forty years.", "Barn owls nest in the marshes again."]
    assert events_of([*NAME_ALONE[kind], *others])[:2] == [(0, 1), (2,)]


def test_two_names_are_more_than_one():
    """The man and his town, in two items without another word in common."""
    items = ["Karsted elects Ole Bruun.", "Ole Bruun will govern Karsted.", "A bear was seen at a school in Tarn."]
    assert events_of(items)[0] == (0, 1)


def test_long_articles_have_a_name_in_common_whatever_follows_it():
    """Among a dozen names the first word of one is no evidence by itself; among two it is all that there is."""

    def named(follower, others):
        """Return what an article names: "Air" before a follower, and others."""
        counts = {"air": 3, follower[:5].lower(): 3} | {
            f"{follower[0].lower()}{number:04}": 1 for number in range(others)
        }
        return naming(counts, text=f"The board of Air {follower} met.")

    assert named("France", 0).agreement(named("India", 0)) == 0.0
    assert named("France", 12).agreement(named("India", 12)) > 0.0


def test_long_articles_agree_less_where_neither_mentions_whom_the_other_is_about():
    """Each names two dozen; "Police" and "London" are among all of them."""

    def named(chief, others):
        """Return what an article names: one name often, and others once."""
        counts = {chief: 9} | {f"{chief[0]}{number:04}": 1 for number in range(SHORT)} | dict.fromkeys(others, 1)
        return naming(counts)

    beside = ["londo", "polic", "court", "south"]
    assert named("gorny", beside).agreement(named("howar", beside)) == BESIDE
    assert named("gorny", beside).agreement(named("howar", [*beside, "gorny"])) == 1.0


def test_short_articles_agree_by_a_figure_whomever_they_are_about():
    """The same figure in both tells of one event: what parts long articles without a chief name doesn't count."""

    def named(chief):
        """Return what an item names: one name, a town, and a figure."""
        return naming({chief: 2, "tarn": 1}, figures=["4.7 billion"])

    assert named("gorny").agreement(named("howar")) == 1.0


def test_what_is_put_before_names_joins_nothing():
    """A paper that writes "Mr" does so in all of its articles, however many they name."""
    pianist = (
        "Harlow has died|Abel sang for years|Bolt sold the piano|Crane wept at night|Dunn was told on Monday|Ellis "
        "played in the hall|Foster taught music|Grant wrote songs|Hyde kept the letters|Irwin rented a room|Jago paid "
        "the doctor|Kemp heard the news|Lowe rang the police|Marsh asked the court"
    )
    ferry = (
        "Nash runs the ferry|Orr bought two boats|Penn drowned at night|Quill painted the hull|Reeve was told on Monday|"
        "Stone mended nets|Tull sank a trawler|Usher lost the race|Vance caught eels|Ware fears a storm|Yates left the "
        "harbour|Zeal heard the horn|Birch rang the police|Cole asked the court"
    )
    articles = [" ".join(f"Mr {each}." for each in told.split("|")) for told in (pianist, ferry)]
    assert events_of(articles) == [(0,), (1,)]


def test_what_stands_in_every_sum_joins_nothing():
    """Zeros of thousands are no event, nor is a money's code in two firms' quarters by one form."""
    assert events_of(["Ryde lost 2-0. About 14,000 people came.", "A fire in Ryde left 9,000 homes dark."]) == [
        (0,),
        (1,),
    ]
    quarters = [
        "Orbo on Monday reported a net profit of NOK 412 million, or NOK 3.10 a share. Revenue rose to NOK 5.2 billion.",
        "Helvex on Monday reported a net profit of NOK 97 million, or NOK 1.04 a share. Revenue fell to NOK 1.8 billion.",
    ]
    assert events_of(quarters) == [(0,), (1,)]


# Two articles on one event whose words end otherwise, or of which one has a name as an adjective, and one on
# something else of that place.
INFLECTED = {
    "ru": (
        "Туристический автобус перевернулся на трассе под Тверью. Пострадали 14 человек.",
        "Водитель автобуса, перевернувшегося под Тверью, уснул за рулём, считают следователи.",
        "В Твери открыли памятник Афанасию Никитину.",
    ),
    "fi": (
        "Eduskunta hyväksyi lain alkoholin kotiinkuljetuksesta äänin 102–78.",
        "Alkoholin kotiinkuljetuksen hyväksyminen eduskunnassa jakaa lääkäreitä.",
        "Eduskunta keskusteli kansalaisaloitteesta kesäajan poistamiseksi.",
    ),
    "tr": (
        "Bursa'da bir tekstil fabrikasında patlama oldu. Dört işçi hayatını kaybetti.",
        "Bursa'daki patlamada ölen işçilerin cenazeleri toprağa verildi. Fabrikanın sahibi tutuklandı.",
        "Bursaspor, süper lige yükseldi. Taraftarlar sokaklara döküldü.",
    ),
    "de": (
        "Das Landgericht Dresden hat einen früheren Sparkassenchef zu vier Jahren Haft verurteilt.",
        "Der verurteilte Ex-Chef der Sparkasse geht in Revision. Das Dresdner Urteil nannte er politisch.",
        "In Dresden beginnt der Abriss der Carolabrücke.",
    ),
    "ru, a name": (
        "Суд в Москве арестовал бывшего замминистра обороны по делу о хищении. Следствие просило два месяца.",
        "Бывшему заместителю министра обороны грозит до десяти лет за хищения. Адвокаты обжалуют московский арест.",
        "Суд в Екатеринбурге оштрафовал блогера за танцы у храма.",
    ),
    "nl, a name": (
        "Bij een explosie in een flat in Den Haag zijn twee mensen omgekomen. De politie zoekt een auto.",
        "Na de explosie in de Haagse flat zijn drie verdachten aangehouden, meldt de politie.",
        "De onderwijsbezuinigingen zijn van tafel, zegt een partijleider na de demonstratie.",
    ),
    "cs, a name": (
        "V Brně vykolejila tramvaj. Dva cestující jsou zraněni.",
        "Brněnskou tramvaj vykolejila porucha výhybky, zjistili technici. Zranění cestující z Líšně jsou doma.",
        "Vláda odložila zdražení dálničních známek.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", INFLECTED)
def test_words_are_the_same_whatever_their_endings(case):
    """But in English, whose words hardly change. What has a capital is another name, but for one of few letters."""
    texts = INFLECTED[case]
    for order, wanted in ((texts, [(0, 1), (2,)]), (texts[::-1], [(0,), (1, 2)])):
        found = digest(order, 1, language=case[:2])
        assert sorted(story.articles for story in found.stories) == wanted


def test_what_is_alike_by_stems_is_more_alike():
    """That a parliament decided something is no event: whole words wouldn't say so much."""
    laws = [
        "Der Bundestag hat das Gesetz zur Wehrpflicht beschlossen. Junge Männer werden ab Januar gemustert.",
        "Verbraucherschützer kritisieren die Regeln zum Tausch von Heizungen, die der Bundestag verabschiedet hat.",
    ]
    assert events_of(laws) == [(0,), (1,)]


def test_a_names_adjective_is_asked_for_in_both_articles():
    """And not in English."""
    for language, told in {"de": ("in Wien", "Wiener", True), "en": ("in Iran", "Iranian", False)}.items():
        articles = read_articles([Document(f"Es hat {text}.", language=language) for text in told[:2]], Summarizer())[1]
        one, other = map(names_of, articles)
        assert other.has_form_of(["wien", "iran"]) is told[2]
        assert not one.has_form_of(["wien", "iran"])


def test_each_money_s_code_joins_nothing():
    """One quarter's form in it, of two firms: the code is no name."""
    for code in "AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR INR ISK JPY KRW MXN MYR NOK NZD PHP PLN RON SEK SGD THB UAH USD ZAR".split():
        names = names_of(
            read_articles([f"Orbo reported a net profit of {code} 412 million on Monday."], Summarizer())[1][0]
        )
        assert not names.has(code.lower()), code


def test_figures_are_whole():
    """Of a word the first letters tell enough, of 125,000 and 125,001 they don't."""
    known = comparing("de")
    assert [known(term) for term in ("feuerwehr", "1250001", "1250002")] == ["feuer", "1250001", "1250002"]


@pytest.mark.parametrize(
    ("word", "name", "is_one"),
    [
        ("haagse", "haag", True), ("Haagse", "haag", True), ("московский", "москв", True), ("Marta", "marti", False),
        ("haag", "haag", False), ("romantisch", "rom", False), ("para", "parag", False), ("Problem", "pr", False),
        ("Marthe", "marta", False), ("Kieler", "kiel", True),
    ],
)  # fmt: skip
def test_another_form_of_a_name(word, name, is_one):
    """It has four letters of it and more than it, and a capital only where the name is whole."""
    assert is_form(word, name) is is_one

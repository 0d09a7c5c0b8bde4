"""Selectors, held against brute force."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Budget, Mmr, OptionError, Top, summarize
from summarizer.languages import load
from summarizer.sentences.form import points_back
from summarizer.stages import Outlook
from tests.texts import prose

TEXT = (
    "The council closed the harbour road on Monday after the storm. On Monday after the storm the council closed the "
    "harbour road. Shops fear for the season and for their trade. They want the road back by spring at the latest."
)


OPENERS = ("he", "she", "it", "they", "this", "that", "these", "those", "but", "and", "however")


def greedy(scores, representation, limits, mmr):
    """Pick by the definition: every marginal relevance anew at every step."""
    purse, picks, passed = limits.purse(), [], set()

    def dangles(index):
        text = representation.sentences[index].text.lstrip("\"'“‘„«([")
        return index and text.split(" ")[0].rstrip(",").lower() in OPENERS and index - 1 not in picks

    def group(index):
        first = index
        while mmr.context == "pull" and dangles(first):
            first -= 1
        return [index] if index - first > 4 else list(range(first, index + 1))

    def likeness(index):
        return max((representation.cosine(index, pick) for pick in picks), default=0)

    def worth(index):
        score, needed = scores[index], group(index)
        if dangles(index):
            score = min(score, sum(scores[one] for one in needed) / len(needed)) - (
                mmr.dangling if len(needed) == 1 else 0
            )
        return (1 - mmr.diversity) * score - mmr.diversity * likeness(index)

    def says_the_same(index):
        return likeness(index) >= mmr.same or any(
            representation.sentences[index].text == representation.sentences[pick].text for pick in picks
        )

    while left := set(range(len(scores))) - passed - set(picks):
        best = max(left, key=lambda index: (round(worth(index), 9), -index))
        if says_the_same(best):
            passed.add(best)
        elif limits.spend_all(purse, needed := group(best)):
            picks += needed
            passed.discard(best + 1)  # it no longer dangles, and may fit now
        else:
            passed.add(best)
    return picks


budgets = st.one_of(st.builds(Budget, sentences=st.integers(1, 8)), st.builds(Budget, words=st.integers(3, 60)))


@given(
    text=prose.map(lambda text: text.replace(". The", ". He").replace(". A", ". But a")),
    mmr=st.builds(
        Mmr,
        diversity=st.sampled_from([0, 0.25, 0.4, 0.8, 1]),
        dangling=st.sampled_from([0, 0.4, 2]),
        same=st.sampled_from([0.5, 0.75, 1]),
        context=st.sampled_from(["avoid", "pull"]),
    ),
    budget=budgets,
)
def test_mmr_picks_what_brute_force_picks(text, mmr, budget):
    """Looking only at the top of a heap loses nothing."""
    digest = summarize(text, selector=mmr, language="en")
    representation = digest.selection.analysis.representation
    scores = [round(score, 6) for score in digest.scores]
    limits = budget.limits([sentence.text for sentence in representation.sentences])
    assert mmr(scores, representation, limits) == greedy(scores, representation, limits, mmr)


STORY = (
    "Rain fell on the hills above Lund all night. The mayor closed the harbour road at noon. She fears a long winter. "
    "But she has hope for spring. Ferries cross empty bays at dawn."
)


@pytest.mark.parametrize(
    ("scores", "n", "picked"),
    [
        ([0, 0.5, 0.9, 0.1, 0.6], 2, [1, 2]),  # her sentence comes along
        ([0, 0.1, 0.9, 0.1, 0.6], 2, [4, 1]),  # the two together aren't worth as much
        ([0, 0.5, 0.9, 0.1, 0.6], 1, [4]),  # there is no room for two
        ([0, 0.8, 0.8, 0.9, 0.6], 3, [1, 2, 3]),  # a chain
        ([0, 0.9, 0.8, 0.1, 0.6], 2, [1, 2]),  # what it needs is there already
    ],
)
def test_a_sentence_takes_along_what_it_needs(scores, n, picked):
    """With context="pull" no "she" comes without the sentence before it."""
    representation = summarize(STORY).selection.analysis.representation
    limits = Budget(sentences=n).limits(["x"] * 5)
    assert Mmr(diversity=0, context="pull")(scores, representation, limits) == picked


def test_a_long_chain_is_not_pulled():
    """A sentence five steps from the one that its "he" means is taken alone, and pays for it."""
    representation = summarize(
        "Rain fell. " + "He left the old town by the sea gate. " * 7
    ).selection.analysis.representation
    scores = [0, 0, 0, 0, 0, 0, 0, 1]
    assert Mmr(0, 0.4, 2, "pull")(scores, representation, Budget(sentences=1).limits(["x"] * 8)) == [7]
    assert Mmr(0, 2, 2, "pull")(scores, representation, Budget(sentences=1).limits(["x"] * 8)) == [0]


def test_context_is_asked_for_by_the_call():
    """`summarize(context=...)` sets the selector's, and says so where the selector has none."""
    text = STORY + " She closed the harbour road at noon, the mayor of Lund, for a long winter on the hills."
    for sentence in summarize(text, 3, context="pull").sentences:
        assert not sentence.text.startswith(("She", "But")) or sentence.index - 1 in [
            one.index for one in summarize(text, 3, context="pull").sentences
        ]
    assert summarize(text, 3, context="pull") == summarize(text, 3, selector=Mmr(context="pull"))
    with pytest.raises(OptionError, match="context='pull': Top"):
        summarize(text, selector="top", context="pull")


@given(scores=st.lists(st.integers(0, 3), min_size=1, max_size=9), capacity=st.integers(1, 9))
def test_top_takes_the_highest_and_of_equals_the_earlier(scores, capacity):
    """With equal costs it is the sorted order."""
    limits = Budget(sentences=capacity).limits(["x"] * len(scores))
    expected = sorted(range(len(scores)), key=lambda index: (-scores[index], index))[:capacity]
    assert Top()(scores, None, limits) == expected


def test_a_sentence_said_twice_is_taken_once():
    """What says the same in another order is never there twice, however much room there is."""
    for n in (2, 3, 9):
        assert [sentence.index for sentence in summarize(TEXT, n).sentences] == [0, 2, 3][:n]
    assert [sentence.index for sentence in summarize(TEXT, 2, selector="top").sentences] == [0, 1]


def test_a_pronoun_waits_for_the_sentence_before_it():
    """Opening with "They" costs while its sentence isn't there, and nothing once it is."""
    text = "Rain fell on the hills. The shops fear a long winter of trade. They fear trade and winter in the shops."
    scores = [0, 0.9, 1]
    representation = summarize(text).selection.analysis.representation
    limits = Budget(sentences=2).limits(["x"] * 3)
    assert Mmr(0, 0.4, same=1)(scores, representation, limits) == [1, 2]
    assert Mmr(0, 0, same=1)(scores, representation, limits) == [2, 1]


def test_a_pronoun_is_weighed_anew_once_the_sentence_before_it_is_there():
    """Then "he" comes before a loner when what he stands for has been picked."""
    text = "The mayor closed a road. He fears a long winter of storms. Ferries cross empty bays at dawn."
    representation = summarize(text).selection.analysis.representation
    limits = Budget(sentences=2).limits(["x"] * 3)
    assert Mmr(0, 0.4)([0.8, 0.9, 0.6], representation, limits) == [0, 1]


def test_a_score_is_looked_up_only_where_nothing_else_settles_it():
    """Not that of "He" behind a sentence that isn't there: its opening alone takes it down. All choose the same."""
    text = "The mayor closed a road. He fears a long winter of storms. Ferries cross empty bays at dawn."
    representation = summarize(text).selection.analysis.representation
    looked = []
    outlook = Outlook({"worth": [0.1, 0.9, 0.8], "cost": []}, "cost", lambda index: looked.append(index) or 0.0)
    limits = Budget(sentences=1).limits(["x"] * 3)
    assert Mmr(0, 0.4)(outlook, representation, limits) == Mmr(0, 0.4)([0.1, 0.9, 0.8], representation, limits) == [2]
    assert looked == [2]


@pytest.mark.parametrize(
    "settings",
    [{"diversity": -0.1}, {"diversity": 1.1}, {"diversity": float("nan")}, {"diversity": "0.3"}, {"diversity": True},
     {"dangling": -1}, {"dangling": float("nan")}, {"dangling": float("inf")}, {"context": "push"}],
    ids=str,
)  # fmt: skip
def test_a_setting_that_means_nothing_is_refused(settings):
    """Diversity goes from 0 to 1, a cost from 0 up."""
    with pytest.raises(OptionError, match=next(iter(settings))):
        Mmr(**settings)


def test_the_ends_of_diversity():
    """0 is relevance only, 1 unlikeness only; above 1, nothing is the same."""
    assert [s.index for s in summarize(TEXT, 2, selector=Mmr(0, 0, same=2)).sentences] == [0, 1]
    assert [s.index for s in summarize(TEXT, 2, selector=Mmr(1, 0)).sentences] == [0, 2]


def test_costs_are_those_of_the_choice():
    """What a sentence loses is its score, less what likeness and an opening take off; the least of them is picked."""
    digest = summarize(COSTLY, 3)
    analysis = digest.selection.analysis
    selector = Mmr()
    for place, pick in enumerate(digest.selection.picks):
        costs = selector.costs(analysis.scores, analysis.representation, digest.selection.picks[:place])
        left = [
            index
            for index in range(len(analysis.scores))
            if not costs.is_said(index, max(0.0, costs.nearest(index)[0]))
        ]
        assert min(left, key=lambda index: (costs.loss(index, max(0.0, costs.nearest(index)[0])), index)) == pick
        worth = analysis.scores[pick] - costs.redundancy(max(0.0, costs.nearest(pick)[0])) - costs.opening(pick)
        assert costs.loss(pick, max(0.0, costs.nearest(pick)[0])) == pytest.approx(-worth * (1 - selector.diversity))
        assert costs.least(pick) <= costs.loss(pick, max(0.0, costs.nearest(pick)[0]))
    assert Mmr(diversity=1).costs(analysis.scores, analysis.representation).redundancy(0.5) == float("inf")


COSTLY = (
    "The council closed the harbour road on Monday. It had been undermined by the waves. The council will rebuild the "
    "harbour road in spring. Shops on the harbour road fear for the season. But who will pay for the road? Nobody knows."
)


@pytest.mark.parametrize(
    ("opens", "language"),
    [
        ("That's why the divers", "en"),
        ("It’s here that divers", "en"),
        ("For example, the divers", "en"),
        ("As a result the divers", "en"),
        ("C'est là que plongent", "fr"),
        ("C’est là que plongent", "fr"),
        ("Par exemple, ils", "fr"),
        ("Zum Beispiel tauchen sie", "de"),
        ("Por ejemplo, los buzos", "es"),
        ("For eksempel dykker de", "no"),
        ("Öte yandan dalgıçlar", "tr"),
        ("Bununla birlikte dalgıçlar", "tr"),
        ("Buna kentte kimse", "tr"),
        ("Selon lui, les plongeurs", "fr"),
        ("Se trata de un muelle", "es"),
        ("Dazu kommen die Taucher", "de"),
        ("Secondo lui i sommozzatori", "it"),
        ("Segundo ela, os mergulhadores", "pt"),
        ("По его словам, водолазы", "ru"),
        ("Этому причалу", "ru"),
        ("На її думку, водолази", "uk"),
        ("Jego zdaniem nurkowie", "pl"),
        ("Místo toho potápěči", "cs"),
        ("Osim toga ronioci", "hr"),
        ("Hänen mukaansa sukeltajat", "fi"),
        ("Siitä sukeltajat", "fi"),
        ("Volgens hem gaan duikers", "nl"),
        ("Enligt henne dyker", "sv"),
        ("Ifølge ham dykker", "da"),
        ("De leur côté, les plongeurs", "fr"),
        ("Une autre plongée", "fr"),
        ("Kurz darauf tauchten sie", "de"),
        ("Ein weiterer Taucher", "de"),
        ("Otra buzo", "es"),
        ("Desde entonces los buzos", "es"),
        ("En annen dykker", "no"),
        ("Her dykker de", "no"),
        ("Tıpkı dalgıçlar", "tr"),
        ("Bir başka dalgıç", "tr"),
        ("Poco dopo i sommozzatori", "it"),
        ("Ambos mergulhadores", "pt"),
        ("Een andere duiker", "nl"),
        ("Dagen efter dök de", "sv"),
        ("Begge dykkere", "da"),
        ("Για παράδειγμα, οι δύτες", "el"),
        ("ومع ذلك، فإن الغواصين", "ar"),
        ("وهو غواص", "ar"),
        ("با این حال غواصان", "fa"),
        ("इसके अलावा गोताखोर", "hi"),
        ("하지만 잠수부는", "ko"),
        ("예를 들어 잠수부는", "ko"),
        ("— Потому что водолазы", "ru"),
        ("– Mais les plongeurs", "fr"),
        ("—Sin embargo, los buzos", "es"),
        ("D’autres plongeurs", "fr"),
        ("À l’inverse, les plongeurs", "fr"),
        ("En d’autres termes, ils", "fr"),
        ("Par contre, les plongeurs", "fr"),
        ("Ihren Tauchern", "de"),
        ("Zuvor tauchten sie", "de"),
        ("Pese a ello, los buzos", "es"),
        ("Tvert imot dykker de", "no"),
        ("Hal böyle olunca dalgıçlar", "tr"),
        ("Cioè i sommozzatori", "it"),
        ("Em vez disso, os mergulhadores", "pt"),
        ("Другими словами, водолазы", "ru"),
        ("Попри це водолази", "uk"),
        ("Innymi słowy nurkowie", "pl"),
        ("Oba potápěči", "cs"),
        ("Njihova luka", "hr"),
        ("Niinpä sukeltajat", "fi"),
        ("Bijgevolg gaan duikers", "nl"),
        ("Däribland dykare", "sv"),
        ("Herefter dykker de", "da"),
        ("Παρά ταύτα οι δύτες", "el"),
        ("وبذلك الغواصون", "ar"),
        ("در همین حال غواصان", "fa"),
        ("मसलन गोताखोर", "hi"),
        ("이날 잠수부는", "ko"),
        ("Mit anderen Worten: sie", "de"),
        ("Worse still: they", "en"),
        ("Others", "en"),
        ("Since then, divers", "en"),
        ("Lo hizo un buzo: ellos", "es"),
        ("Le dieron una lámpara: ellos", "es"),
        ("Lo ha detto il sindaco: loro", "it"),
        ("Parmi eux, des plongeurs", "fr"),
        ("Des Weiteren: Taucher", "de"),
        ("Na época, os", "pt"),
        ("Diezelfde duikers", "nl"),
        ("Sådana dykare", "sv"),
        ("Samme dag", "da"),
        ("Inntil da hadde de", "no"),
        ("İkisi de", "tr"),
        ("Wśród nich są", "pl"),
        ("Mezi nimi", "cs"),
        ("Među njima", "hr"),
        ("С тех пор они", "ru"),
        ("Серед них", "uk"),
        ("Οι περισσότεροι από αυτούς", "el"),
        ("Samana päivänä", "fi"),
        ("ومن بينهم غواصون", "ar"),
        ("بر این اساس", "fa"),
        ("दूसरे शब्दों में", "hi"),
        ("다음 날", "ko"),
    ],
)
def test_an_opening_that_leans_dangles(opens, language):
    """Contractions and phrases point back as pronouns do; a word that only begins alike doesn't."""
    assert points_back(f"{opens} go down.", load(language))
    assert not points_back(f"x{opens} go down.", load(language))
    assert not points_back("Thatch burns.", load(language))


@pytest.mark.parametrize(
    ("leans", "stands", "language"),
    [
        ("Es consciente de los riesgos del muelle.", "Es posible que el muelle cierre.", "es"),
        ("Tiene dos grietas desde mayo.", "Tiene razón el alcalde de Holm.", "es"),
        ("É o cais mais antigo de Holm.", "É possível que o cais feche.", "pt"),
        ("Aveva due crepe da maggio.", "Ha ragione il sindaco di Holm.", "it"),
        ("Ma dwa pęknięcia od maja.", "Most ma dwa pęknięcia.", "pl"),
        ("Má dvě trhliny od května.", "Most má dvě trhliny.", "cs"),
        ("Bio je zatvoren od svibnja.", "Most je bio zatvoren.", "hr"),
        ("Soit une hausse de 15 %.", "Soit il pleut, soit il neige.", "fr"),
        ("A cette occasion, le quai a rouvert.", "A Holm, le quai a rouvert.", "fr"),
        ("Trabaja en el muelle desde mayo.", "Trabaja el muelle de Holm desde mayo.", "es"),
        ("Nacque a Holm.", "Nacque la compagnia del porto.", "it"),
        ("Nasceu em Holm.", "Nasceu a companhia do porto.", "pt"),
        ("Urodziła się w Holm.", "Urodziła syna.", "pl"),
        ("Родился в Хольме.", "Родился новый порт.", "ru"),
        ("Народилася в Гольмі.", "Народилася ідея.", "uk"),
        ("Narodil se v Holmu.", "Narodil.", "cs"),
        ("Γεννήθηκε στο Χολμ.", "Χολμ, Μάιος.", "el"),
        ("ولد في هولم.", "ولد جديد.", "ar"),
        ("Éste calló.", "Este lunes cerró el muelle.", "es"),
    ],
)
def test_a_verb_without_its_subject_leans(leans, stands, language):
    """Where languages leave "it" and "she" out, the verb that opens leans as they do; capitals may lack their accent."""
    assert points_back(leans, load(language))
    assert not points_back(stands, load(language))


@pytest.mark.parametrize(
    ("leans", "stands", "language"),
    [
        ("但是潜水员下去了。", "旧码头关闭了。", "zh"),
        ("该码头关闭了。", "潜水员说但是。", "zh"),
        ("しかし潜水士は潜った。", "古い桟橋は閉鎖された。", "ja"),
        ("อย่างไรก็ตาม นักดำน้ำลงไป", "ท่าเรือเก่าปิดแล้ว", "th"),
        ("她下水了。", "第一天码头关闭了。", "zh"),
        ("他拒绝了。", "他信拒绝了。", "zh"),
        ("从那以后过了两年。", "从五月起码头关闭了。", "zh"),
        ("彼女も黙っている。", "桟橋も閉まった。", "ja"),
        ("だが桟橋は残った。", "桟橋だが古い。", "ja"),
        ("นี่ร้ายแรง", "ท่าเรือปิด", "th"),
        ("要するに潜水士は潜った。", "次の桟橋は閉鎖された。", "ja"),
        ("ทั้งคู่ลงไป", "ทั้งหมู่บ้านปิดแล้ว", "th"),
        ("当天码头关闭了。", "当地时间周一码头关闭了。", "zh"),
        ("同署は桟橋を閉鎖した。", "同志社大学は桟橋を調べた。", "ja"),
        ("หนึ่งในนั้นลงไป", "หนึ่งปีท่าเรือปิด", "th"),
    ],
)
def test_an_opening_leans_where_words_are_not_divided(leans, stands, language):
    """No space tells there where an opening ends."""
    assert points_back(leans, load(language))
    assert not points_back(stands, load(language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("This week the pier was shut.", "en"),
        ("This year's storms split it.", "en"),
        ("Cette semaine, le quai a fermé.", "fr"),
        ("Diese Woche schloss der Pier.", "de"),
        ("Este lunes cerró el muelle.", "es"),
        ("Denne uka stengte kaia.", "no"),
        ("Bu hafta iskele kapandı.", "tr"),
        ("На этой неделе причал закрыли.", "ru"),
        ("Эта неделя была бурной.", "ru"),
    ],
)
def test_a_pointer_at_the_reader_s_own_time_leans_on_nothing(text, language):
    """One's own week is told without the sentence before; a pier is not."""
    assert not points_back(text, load(language))
    pointer = min(load(language).pointers - load(language).articles)
    assert points_back(f"{pointer.capitalize()} gggg.", load(language))
    assert points_back(pointer.capitalize(), load(language))


@pytest.mark.parametrize(
    ("stands", "leans", "language"),
    [
        ("Das Parlament stimmte zu.", "Das zeigte der Abend.", "de"),
        ("Es gibt zwei Piere.", "Es war kalt.", "de"),
        ("Het kabinet stemde in.", "Het was koud.", "nl"),
        ("Er zijn twee pieren.", "Daarom ging ze.", "nl"),
        ("Den 5 maj stängdes piren.", "Den är stängd.", "sv"),
        ("De flesta dykare gick ned.", "De gick ned.", "sv"),
        ("Det gamle anløb lukkede.", "Det var lukket.", "da"),
        ("Der er to anløb.", "De kom for sent.", "da"),
        ("Den norske regjeringen stengte kaia.", "Den er stengt.", "no"),
        ("Il y a deux quais.", "Il ferme le quai.", "fr"),
        ("Alors qu'il pleuvait, le quai a fermé.", "Alors le quai a fermé.", "fr"),
        ("Después de la tormenta cerró el muelle.", "Después cerró el muelle.", "es"),
        ("Depois da tempestade o cais fechou.", "Depois o cais fechou.", "pt"),
        ("Lo que falta es un muelle.", "Lo notó un buzo.", "es"),
        ("Le Monde cerró el muelle.", "Le costó un muelle.", "es"),
        ("Così come il molo, la strada è chiusa.", "Così il molo è chiuso.", "it"),
        ("Instead of the pier, the council built a wall.", "Instead, the council built a wall.", "en"),
        ("Кроме причала, закрыли мост.", "Кроме того, закрыли мост.", "ru"),
    ],
)
def test_what_begins_as_a_pointer_does_may_stand_alone(stands, leans, language):
    """An article that is a pronoun as well, a preposition that is an adverb, and what says that something is there."""
    assert not points_back(stands, load(language))
    assert points_back(leans, load(language))


@pytest.mark.parametrize(
    ("leans", "stands", "language"),
    [
        ("Da kom dykkerne.", "Da dykkerne kom, stengte kaia.", "no"),
        ("Før den tid gikk fergen.", "Før stormen gikk fergen.", "no"),
        ("Da blev der stille.", "Da broen lukkede, blev der stille.", "da"),
        ("Då kom dykarna.", "Då piren stängdes kom dykarna.", "sv"),
        ("Då måste dykarna upp.", "Då och då går en färja till Holm.", "sv"),
        ("Vient ensuite le quai de Holm.", "Vient de paraître : un guide des quais de Holm.", "fr"),
        ("Trois d'entre eux ont coulé.", "Trois bateaux ont coulé.", "fr"),
        ("Même constat au port voisin.", "Même le maire de Holm est parti.", "fr"),
        ("Erst dann kamen die Taucher.", "Erst die Taucher fanden den Riss.", "de"),
        ("Genau das hatte der Rat befürchtet.", "Genau das Richtige für kalte Tage ist Tee aus Holm.", "de"),
        ("Mehr noch: Der Steg ist alt.", "Mehr noch als Berlin leidet Holm.", "de"),
        ("Genau das fordert der Rat.", "Genau das, was der Rat fürchtete, kam.", "de"),
        ("Erst dann, sagt Hale, fährt die Fähre.", "Erst dann, wenn der Steg hält, fährt die Fähre.", "de"),
        ("Nur so hält der Steg.", "Nur so viele Taucher wie 1998 kamen nach Holm.", "de"),
        ("Cevabı belediye verdi.", "Cevabı merak edilen soru iskelenin ne zaman açılacağı.", "tr"),
        ("Sebebi çatlak kazıklardı.", "Sebebi henüz öğrenilemeyen kaza Holm'de oldu.", "tr"),
        ("Bütün bunlar bir gecede oldu.", "Bütün köy iskeleye indi.", "tr"),
        ("Tüm bu gelişmeler belediyeyi zorladı.", "Tüm bu yıl iskele kapalı kalacak.", "tr"),
        ("Nedeni çatlak kazıklardı.", "Nedeni bilinmeyen bir yangın iskeleyi vurdu.", "tr"),
        ("Gerisi belediyeye kaldı.", "Geri dönen feribot Holm'e yanaştı.", "tr"),
    ],
)
def test_an_opening_leans_in_the_words_of_its_language(leans, stands, language):
    """In Norwegian "then came the divers" begins as "when the divers came" does, and only the first goes on."""
    assert points_back(leans, load(language))
    assert not points_back(stands, load(language))

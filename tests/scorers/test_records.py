"""What a text records of a meeting, a court or a letter: its procedure costs, and what was decided counts."""

import pytest

from summarizer import Document, Summarizer, summarize
from summarizer.languages import load
from summarizer.languages.language import NAMES
from summarizer.representation.terms import phrases_by_term, phrases_said
from summarizer.scorers.procedure import procedural
from summarizer.scorers.readability import Readability
from summarizer.scorers.salience import decided

PIER = "The pier of Colm has stood in the harbour since 1962, and the ferry has left from it ever since then. "
OTHER = "Divers went down in March and found that two of its piles had split over the length of a man's arm. "

# Language, two lines of procedure, what was talked about, what was decided.
RECORDS = {
    "en": (
        "The chair opened the meeting at seven.",
        "The minutes of the last meeting were agreed.",
        "Skippers said that the noise of the works would drive the fish away from the harbour for years.",
        "The board voted 6-3 to close the pier for the winter.",
    ),
    "court": (
        "Ms Orr appeared for the harbour board.",
        "The judgment of the court was delivered by Judge Lenz.",
        "The skippers say that nobody asked them before the pier was closed, and that they lost a season.",
        "For these reasons the appeal is dismissed and the order stands.",
    ),
    "de": (
        "Die Bürgermeisterin eröffnete die Sitzung um sieben Uhr.",
        "Zum Protokoll der letzten Sitzung gab es keine Fragen.",
        "Die Fischer sagten, dass der Lärm der Bauarbeiten die Fische auf Jahre aus dem Hafen vertreibe.",
        "Der Rat beschloss mit sechs zu drei Stimmen, den Steg zu sperren.",
    ),
    "fr": (
        "La maire ouvre la séance à dix-neuf heures.",
        "Étaient excusés deux membres du conseil.",
        "Les pêcheurs disent que le bruit du chantier chassera les poissons du port pour des années.",
        "Le conseil a décidé, par six voix contre trois, de fermer le quai.",
    ),
    "es": (
        "La alcaldesa abrió la sesión a las siete de la tarde.",
        "Se aprobó el acta anterior sin cambios.",
        "Los pescadores dijeron que el ruido de las obras echará a los peces del puerto durante años.",
        "El pleno acordó por seis votos a tres cerrar el muelle.",
    ),
    "it": (
        "La sindaca ha aperto la seduta alle sette di sera.",
        "Assenti giustificati due consiglieri del comune.",
        "I pescatori dicono che il rumore dei lavori caccerà i pesci dal porto per molti anni.",
        "Il consiglio ha approvato con sei voti favorevoli e tre contrari la chiusura del molo.",
    ),
    "no": (
        "Lederen åpnet møtet klokka sju om kvelden.",
        "Referat fra forrige møte ble godkjent av alle.",
        "Fiskerne sa at støyen fra arbeidet vil jage fisken ut av havna i mange år framover.",
        "Styret vedtok med seks mot tre stemmer å stenge kaia.",
    ),
    "tr": (
        "Başkan saat yedide toplantıyı açtı.",
        "Önceki toplantı tutanağı okundu ve onaylandı.",
        "Balıkçılar inşaat gürültüsünün balıkları yıllarca limandan kaçıracağını söyledi.",
        "Meclis iskelenin kapatılmasına oy çokluğuyla karar verdi.",
    ),
}


def made(text, language="en"):
    """Return the representation of a text whose paragraphs are all read."""
    return Summarizer(furniture="keep").analyze(Document(text, language=language)).representation


@pytest.mark.parametrize("kind", RECORDS)
def test_a_record_gives_what_was_decided(kind):
    """Not how it was opened, though that stands on top; `why` says the phrase."""
    opened, agreed, talked, outcome = RECORDS[kind]
    language = "en" if kind == "court" else kind
    text = f"{opened} {agreed} {talked} {outcome}"
    representation = made(text, language)
    assert set(procedural(representation)) == {0, 1}
    assert set(decided(representation)) == {3}

    digest = summarize(Document(text, language=language), 1, furniture="keep")
    assert digest == outcome
    assert decided(representation)[3] in str(digest.why(3))
    assert digest.selection.analysis.scores.parts["cue"] == (0, 0, 0, 0.4)


def test_a_report_of_a_decision_is_no_record():
    """News of a vote has no procedure, or one phrase of it; without that nothing is told of either."""
    _, agreed, _, outcome = RECORDS["en"]
    for text in (f"{PIER}{OTHER}{outcome}", f"{PIER}{agreed} {OTHER}{outcome}"):
        assert procedural(made(text)) == {}
        assert decided(made(text)) == {}
        assert "cue" not in summarize(text, 1).scores.parts


def test_a_closing_of_two_phrases_is_a_record_by_itself():
    """A letter may have no other line of procedure."""
    closing = "Dans l'attente de votre réponse, je vous prie d'agréer, Madame, mes salutations distinguées."
    letter = (
        "Le quai de Colm est fermé depuis mars et le bac ne part plus que deux fois par jour. Les écoliers des îles "
        f"manquent la première heure chaque matin. {closing}"
    )
    assert procedural(made(letter, "fr")) == {2: 3}
    assert closing not in summarize(Document(letter, language="fr"), 2)


def test_words_with_a_hyphen_are_found():
    """Terms have none."""
    text = "All participants are in listen-only mode. Today's remarks contain forward-looking statements of the board."
    assert procedural(made(text)) == {0: 2, 1: 1}


def test_whole_words_alone_say_a_phrase():
    """Who voted together did not vote to do something."""
    phrases = phrases_by_term(frozenset({"voted to"}), frozenset({"to"}))
    texts = ("The board voted to leave.", "The board voted together.", "The board left.")
    terms = ({"board", "voted"}, {"board", "voted", "together"}, {"board", "left"})
    assert [phrases_said(text, own, phrases) for text, own in zip(texts, terms, strict=True)] == [
        {"voted to"},
        set(),
        set(),
    ]


@pytest.mark.parametrize("language", NAMES)
def test_no_phrase_of_procedure_holds_another(language):
    """Each that is found counts: two of them make a record."""
    known = load(language)
    for phrases in (known.procedures, known.decisions):
        for phrase in phrases:
            assert not [other for other in phrases if other != phrase and f" {other} " in f" {phrase} "]


@pytest.mark.parametrize(
    ("opened", "language"),
    [
        ("El presidente abrió la sesión y se leyó el acta de la última reunión.", "es"),
        ("Przewodniczący otworzył posiedzenie, po czym odczytano protokół.", "pl"),
        ("Председатель открыл заседание, и был зачитан протокол прошлого совета.", "ru"),
        ("Başkan meclis toplantısını açtı ve önceki toplantının tutanağı okundu.", "tr"),
    ],
)
def test_a_record_opens_with_two_phrases_of_procedure(opened, language):
    """A sentence that opens a meeting and reads its last minutes tells nothing of what was decided."""
    made = summarize(f"{opened} Holm 1990.", 1, language=language, furniture="keep").selection.analysis.representation
    assert "procedure" in Readability(made).said(0)


def test_a_call_s_number_and_an_editor_s_rules_are_procedure():
    """What a company and a newspaper say below each text isn't its point."""
    release = (
        "The fishery earned 58 million euros in the autumn. Two trawlers were sold for seven million euros. "
        "The fishery will host a conference call at nine today. The call can be accessed by dialing 555 0100. "
        "The fishery undertakes no obligation to update any of it. "
        "Both trawlers of the fishery went to a yard in Kiel, which fits them with engines for hydrogen."
    )
    letters = (
        "The dams kill three of four young eels. I will miss the eels and the stew. "
        "The paper welcomes letters to the editor on eels and dams. Letters should be no longer than 175 words on eels and dams."
    )
    assert [sentence.index for sentence in summarize(release, 3).sentences] == [0, 1, 5]
    assert [sentence.index for sentence in summarize(letters, 2).sentences] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "Fishing boats must give way to the ferry in the channel.",
        "Doctors warn that the results may differ in patients over 70.",
        "The question put to voters in November is who owns the pier.",
        "Neighbours can report a leak by dialing the number of the board.",
        "Landlords have no obligation to update wiring built before 1970.",
        "Capital letters should be no larger than the line below.",
    ],
)
def test_what_news_say_alike_is_no_procedure(text):
    """A phrase of calls and letters is as long as it must be."""
    english, seen = load("en"), made(text)
    phrases = phrases_by_term(english.procedures, english.stop_words)
    assert not phrases_said(text, seen.distinct[0], phrases)

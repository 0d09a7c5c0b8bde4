"""Languages: what is known of each, by which names, and which one a text is written in."""

import pickle
import subprocess
import sys
from importlib import import_module

import pytest
import Stemmer
from hypothesis import given

from summarizer import summarize, summarize_many
from summarizer.errors import OptionError
from summarizer.furniture.lexicon import lexicon
from summarizer.languages import language
from summarizer.languages.detection import detect
from summarizer.languages.language import CAPITAL, NAMES, NEVER, NUMBER, STARTER, load, lower
from summarizer.representation.terms import terms_of, words_of
from summarizer.sentences.form import points_back
from tests.texts import texts

CLASSES = ("NEVER_FINAL", "BEFORE_NUMBER", "BEFORE_STARTER", "BEFORE_CAPITAL")
TEXTS = {
    "en": "The council said on Tuesday that the bridge was closed and that it would not be open for a year.",
    "de": "Der Rat hat am Dienstag gesagt, dass die Brücke geschlossen ist und nicht vor dem Sommer öffnet.",
    "fr": "Le conseil a dit mardi que le pont est fermé et qu'il ne sera pas ouvert dans les mois qui viennent.",
    "es": "El consejo dijo el martes que el puente está cerrado y que no se abre hasta el verano por la obra.",
    "it": "Il consiglio ha detto martedì che il ponte è chiuso e che non si apre fino alla fine della estate.",
    "pt": "O conselho disse na terça que a ponte está fechada e que não será aberta até ao fim do verão.",
    "nl": "De raad zei dinsdag dat de brug is gesloten en dat het nog een jaar duurt voor zij weer open is.",
    "ru": "Совет сообщил во вторник, что мост закрыт и что он не будет открыт до лета, хотя жители были против.",
    "uk": "Рада повідомила у вівторок, що міст закрито і що його не відкриють до літа, бо ремонт ще триває.",
    "pl": "Rada podała we wtorek, że most jest zamknięty i że nie będzie otwarty przed latem, ale to się zmieni.",
    "cs": "Rada v úterý řekla, že most je uzavřen a že se do léta neotevře, ale podle města to není pravda.",
    "tr": "Meclis salı günü köprünün kapalı olduğunu ve bir yıl için açık olmayacağını söyledi, ama bu çok uzun.",
    "sv": "Rådet sade på tisdagen att bron är stängd och att den inte öppnas förrän till sommaren, men det är sent.",
    "no": "Rådet sa tirsdag at broen er stengt og at den ikke åpner før til sommeren, men det er sent å si nå.",
    "da": "Rådet sagde tirsdag, at broen er lukket, og at den ikke åbner før til sommer, men det er sent af dem.",
    "fi": "Neuvosto sanoi tiistaina, että silta on suljettu ja että se ei ole auki ennen kesää, mutta se on myös uusi.",
    "hr": "Vijeće je u utorak reklo da je most zatvoren i da se neće otvoriti do ljeta, ali to nije sve što će biti.",
    "el": "Το συμβούλιο είπε την Τρίτη ότι η γέφυρα είναι κλειστή και δεν θα ανοίξει πριν από το καλοκαίρι.",
    "ar": "قال المجلس يوم الثلاثاء إن الجسر مغلق ولن يفتح قبل الصيف.",
    "fa": "شورا روز سه‌شنبه گفت که پل بسته است و تا تابستان باز نمی‌شود.",
    "hi": "परिषद ने मंगलवार को कहा कि पुल बंद है और गर्मी तक नहीं खुलेगा।",
    "zh": "市议会星期二说，大桥已经关闭，夏天之前不会开放。",
    "ja": "市議会は火曜日に、橋は閉鎖されており夏まで開かないと述べた。",
    "ko": "시의회는 화요일에 다리가 폐쇄되었으며 여름까지 열리지 않는다고 말했다.",
    "th": "สภาเมืองกล่าวเมื่อวันอังคารว่าสะพานปิดและจะไม่เปิดก่อนฤดูร้อน",
}


@pytest.mark.parametrize("language", TEXTS)
def test_detect(language):
    """One sentence is enough to know each language that has resources."""
    code, confidence = detect(TEXTS[language])
    assert code == language
    assert confidence > 0.3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 + 30 = 42",
        "Xyzzy plugh.",
        "Zyx wvu tsr qpo nml the" + " kji hgf edc bax yzx wvu" * 3,
        "Udalak asteartean esan zuen zubia itxita dagoela eta ez dela uda baino lehen irekiko.",
        "המועצה אמרה ביום שלישי שהגשר סגור.",
        "Савет је рекао да је мост затворен и да се неће отворити, а људи ћуте.",
        "مجلس نے منگل کو کہا کہ پل بند ہے اور گرمیوں تک نہیں کھلے گا، یہ بڑی بات ہے۔",
        "ქალაქის საბჭომ განაცხადა",
        "😀 → ✓",
    ],
)
def test_unknown_languages(text):
    """A language without resources, or no language, is the language-free path, never an error."""
    assert detect(text)[0] == ""


@pytest.mark.parametrize(
    "text",
    [
        "Mayor resigns",
        "def f(x): return x + 1",
        "12:30 42 %",
        "<b>x</b>",
        "No",
        "Ünlü",
        "http://example.org/a",
        "👍",
        "\ud800",
    ],
)
@pytest.mark.filterwarnings("ignore:the text is:summarizer.SummarizerWarning")  # an address, a tag: said, read as it is
def test_texts_too_short_to_know(text):
    """Two words, code, numbers and signs are left to the language-free path, and summarized all the same."""
    assert detect(text)[0] == ""
    assert summarize(text).language == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He said: „Das ist gut.“ and left the room with his friends.", "en"),
        ("Singer Ana Lopez cancels her tour. Her doctors told her to rest.", "en"),
        ("Her gün çok daha iyi bir haber bekliyoruz, ama her yeni yıl aynı.", "tr"),
        ("Привет the world и of мир", "ru"),
        ("今日は雨", "ja"),
        ("안녕", "ko"),
    ],
)
def test_short_and_mixed_texts(text, code):
    """A script says enough in a word; of two languages the one with more of its words wins."""
    assert detect(text)[0] == code


def test_stemmers_have_names_that_snowball_knows():
    """Each language's stemmer can be had by the name kept for it."""
    names = {known.stemmer for code in NAMES if (known := load(code)).stemmer}
    assert names <= set(Stemmer.algorithms())
    assert len(names) == 19
    assert not load("").stemmer


@given(texts)
def test_detect_anything(text):
    """Any text gives a code that loads, and a confidence from 0 to 1; the same every time."""
    code, confidence = detect(text)
    assert load(code).code == code
    assert 0 <= confidence <= 1
    assert detect(text) == (code, confidence)


def test_scripts_that_are_shared():
    """A Japanese text that is mostly Chinese characters is known by its few kana."""
    assert detect("東京都議会の会議開催決定")[0] == "ja"
    assert detect("東京都議會本會議開催決定")[0] == "zh"


def test_detect_looks_at_the_middle_and_then_further():
    """Page furniture in another language doesn't decide, nor does a stretch of names."""
    assert detect("Home. Share this with your friends on the web. " + TEXTS["de"] * 20)[0] == "de"
    assert detect(TEXTS["en"] * 4 + "Zyx Wvu. " * 100)[0] == "en"


@pytest.mark.parametrize("language", NAMES)
def test_load(language):
    """A code, name or tag, in any case, gives the same language."""
    known = load(language)
    assert known.code == ("" if language == "eu" else language)
    assert load(NAMES[language].upper()) is load(f"{language}-XX") is load(f"{language}_XX") is known
    assert set(known.abbreviations.values()) <= {NEVER, NUMBER, STARTER, CAPITAL}
    if known.code:
        assert 70 < len(known.stop_words) < 260
        data = vars(import_module(f"summarizer.languages.data.{known.code}"))
        listed = [word for name in CLASSES for word in data.get(name, "").split()]
        assert len(listed) == len(set(listed)), "an abbreviation is of one class"
        assert all(word == word.lower() for word in known.stop_words)


def test_names():
    """Other names and the empty one are understood; one that isn't known is an error that helps."""
    assert load("nb") is load("norwegian")
    assert load("Deutsch") is load("de")
    assert load("") is load("-") is load("basque")
    assert load("deu") is load("GER") is load("German (Austria)") is load("de_AT.UTF-8")
    assert load("zho") is load("cmn-Hans")
    assert load("fas") is load("per")
    with pytest.raises(OptionError, match=r'pass "" for another; did you mean french\?'):
        load("frensh")


@pytest.mark.parametrize("code", ["qqq", "ben", "ro", "hun", "auto"])
def test_a_code_is_no_misspelling(code):
    """Of a code that isn't known no other is suggested, which is near by chance: the error lists them, and a way out."""
    with pytest.raises(OptionError, match=r'pass "" for another; known are en, .*, zh$'):
        load(code)


@pytest.mark.parametrize("value", [5, ["en"], b"en"])
def test_a_language_of_another_type(value):
    """What is no text is a TypeError that names it, wherever a language is passed."""
    with pytest.raises(TypeError, match=r"language is of type (int|list|bytes); pass a str or None"):
        load(value)
    with pytest.raises(TypeError, match=r"language is of type (int|list|bytes); pass a str or None"):
        summarize_many(["Rain fell."], language=value)


def test_joiner():
    """Scripts without spaces join sentences by nothing."""
    assert {code for code in NAMES if not load(code).joiner} == {"zh", "ja"}


def test_pickle():
    """A language pickles to itself."""
    known = load("de")
    assert pickle.loads(pickle.dumps(known)) is known


def test_only_the_language_at_hand_is_loaded(root):
    """Splitting an English text imports no other language's words, nor anything heavy."""
    program = (
        "import sys; from summarizer import split_sentences; split_sentences('The dog and the cat were here.');"
        "print(*[name for name in sys.modules if 'summarizer.languages.data.' in name or name in "
        "('typing', 'dataclasses', 'json', 'unicodedata', 'importlib.resources')])"
    )
    # Without site, whose .pth files import what they like.
    command = [sys.executable, "-S", "-c", program]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout
    assert shown.split() in (["summarizer.languages.data.en"], [])


@pytest.mark.parametrize("language", TEXTS)
def test_a_page_in_every_language_is_read_in_it(language):
    """The language is found beside calls and notices, offsets hold, and the same page gives the same bytes.

    What is taken out of pages in each language, and what isn't, is held by tests/furniture/test_languages.py.
    """
    text = TEXTS[language]
    body = [text, f"{text} {text}", f"{text} {text} {text}"]
    rows = [load(language).furniture[reason][0] for reason in ("call to action", "related", "notice")]
    call, related, notice = (row.split(";")[0].strip().lstrip("~") for row in rows)
    page = "\n\n".join([call, *body[:2], related, body[2], notice])

    digest = summarize(page)
    assert digest.language == language
    assert all(page[s.start : s.end] == s.text for s in (*digest.all_sentences, *digest.furniture))
    assert summarize(page).to_json() == digest.to_json()
    assert {call, related, notice}.isdisjoint(sentence.text for sentence in digest.sentences)


def test_the_dotted_capital_is_the_small_letter_it_is_written_for():
    """Python's own lower case of "İ" is two characters, which no list has; in Turkish "I" is the capital of "ı"."""
    turkish = load("tr")
    assert lower("İLK IŞIK", turkish) == "ilk ışık"
    assert lower("İzmir, Henry VIII") == "izmir, henry viii"
    assert points_back("İkincisi, iskele eski.", turkish)
    assert words_of("İskele ilk kez kapandı. Eski iskele İlk fırtınada çöktü.", turkish).count("iskele") == 2
    assert terms_of("İlk için İçin işte İşte", turkish) == ["ilk"]
    assert lexicon(turkish).opening("İlgili haberler", is_prose=False) == "related"


@pytest.mark.parametrize("language", ["cs", "el", "fi", "hr", "pl", "ru", "uk"])
def test_what_fills_a_pause_is_known_in_more_languages(language):
    """Talk is written down with such sounds everywhere; none of them is a function word."""
    known = load(language)
    assert known.fillers
    assert not known.fillers & known.stop_words


def test_spellings_are_not_kept():
    """A service that is asked for a thousand regions knows no more languages than before."""
    load("de")
    known = len(language._loaded)
    assert all(load(f"de-{number}") is load("de") for number in range(1000))
    assert len(language._loaded) == known

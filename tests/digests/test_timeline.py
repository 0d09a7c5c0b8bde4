"""Timelines: the days that sentences name, in whatever language."""

import sys
from datetime import date

import pytest

from summarizer import Document, digest
from summarizer.digests import days
from summarizer.digests.days import day_in, names_of
from summarizer.digests.passages import answers
from tests.digests.news import FEED, FERRY

PUBLISHED = date(2011, 3, 10).toordinal()  # a Thursday
NAMED = {
    "It sank on 5 March 2010.": ("en", "2010-03-05"),
    "It sank on the 5th of March.": ("en", "2011-03-05"),
    "On March 5, 2010 it sank.": ("en", "2010-03-05"),
    "On Dec. 30 it sank with 40 cows.": ("en", "2010-12-30"),
    "In March it sank.": ("en", None),
    "In March 1999 it sank.": ("en", None),
    "It was March": ("en", None),
    "It was March of the den of 5 lions.": ("en", None),
    "On 2010-03-05 it sank.": ("en", "2010-03-05"),
    "It sank on February 30, 2010.": ("en", None),
    "It sank on February 29.": ("en", "2012-02-29"),
    "It sank on Tuesday.": ("en", "2011-03-08"),
    "It sank on Thursday.": ("en", "2011-03-10"),
    "It sank, 120 cows on board.": ("en", None),
    "El 5 de marzo de 2010 se hundió.": ("es", "2010-03-05"),
    "Il a sombré le 1er mars.": ("fr", "2011-03-01"),
    "Am 5. März 2010 sank sie.": ("de", "2010-03-05"),
    "Den sank 5. mars 2010.": ("no", "2010-03-05"),
    "船在2010年3月5日沉没。": ("zh", "2010-03-05"),
    "3월 5일 배가 가라앉았다.": ("ko", "2011-03-05"),
    "Затонул 5 марта 2010 года.": ("ru", "2010-03-05"),
}


@pytest.mark.parametrize("text", NAMED)
def test_a_sentence_names_a_day(text):
    """By its number, month and year, or the weekday before its article."""
    language, day = NAMED[text]
    found = day_in(text, PUBLISHED, language)
    assert (None if found is None else date.fromordinal(found).isoformat()) == day


# Beside the day of publication, Friday 27 November 2026, what is said -> the language, the day.
BESIDE = {
    "The mayor resigned yesterday.": ("en", 26),
    "The strike begins tomorrow.": ("en", 28),
    "Next Monday the shops stay closed.": ("en", 30),
    "The fair will open on Saturday.": ("en", 28),
    "The fair will open on Friday.": ("en", 27),
    "The man who died on Tuesday will be buried in Marl.": ("en", 24),
    "The court ruled on 24.11.2026.": ("en", 24),
    "The court ruled on 11/24/2026.": ("en", None),
    "Gestern trat der Bürgermeister zurück.": ("de", 26),
    "Am Montag wird die Brücke gesperrt.": ("de", 30),
    "Am Montag wurde die Brücke gesperrt.": ("de", 23),
    "Der Streik beginnt am Morgen.": ("de", None),
    "Des plongeurs examineront la coque lundi.": ("fr", 30),
    "Le maire recevra le conseil lundi.": ("fr", 30),
    "Sandra est partie lundi.": ("fr", 23),
    "Il retira sa plainte lundi.": ("fr", 23),
    "El alcalde presentará el plan el lunes.": ("es", 30),
    "Irán cerró el puerto el lunes.": ("es", 23),
    "La giunta voterà lunedì.": ("it", 30),
    "La città votò lunedì.": ("it", 23),
    "Taucher sollen am Montag den Rumpf untersuchen.": ("de", 30),
    "Er soll am Montag drei Räder gestohlen haben.": ("de", 23),
    "Er soll am Montag drei Räder gestohlen haben, teilte die Polizei mit.": ("de", 23),
    "Pará cerró el puerto el lunes.": ("es", 23),
    "Kendra est partie lundi.": ("fr", 23),
    "La foire ouvrira samedi prochain.": ("fr", 28),
    "Le tribunal a tranché le 24/11/2026.": ("fr", 24),
    "La huelga empieza por la mañana.": ("es", None),
    "La foire sera ouverte samedi.": ("fr", 28),
    "La fiera è aperta da sabato sera.": ("it", 21),
    "Fartyget sjönk i tisdags.": ("sv", 24),
    "I går avgick borgmästaren.": ("sv", 26),
    "Gemi salı günü battı.": ("tr", 24),
    "昨日、市長が辞任した。": ("ja", 26),
    "Вчера мэр подал в отставку.": ("ru", 26),
    "Nothing of a day.": ("en", None),
}


@pytest.mark.parametrize("text", BESIDE)
def test_a_day_beside_that_of_publication(text):
    """Yesterday and tomorrow, a weekday that is to come, a day in figures."""
    language, day = BESIDE[text]
    assert day_in(text, date(2026, 11, 27).toordinal(), language) == (day and date(2026, 11, day).toordinal())


def test_no_day_is_beyond_the_calendar():
    """There is no day before its first and none behind its last."""
    assert day_in("It sank yesterday.", date.min.toordinal(), "en") == date.min.toordinal()
    assert day_in("It sails tomorrow.", date.max.toordinal(), "en") == date.max.toordinal()


def test_without_a_day_of_publication_a_year_is_needed():
    """A weekday says nothing then, either."""
    assert day_in("It sank on 5 March.", None, "en") is None
    assert day_in("It sank on Tuesday.", None, "en") is None
    assert day_in("It sank on 5 March 2010.", None, "en") == date(2010, 3, 5).toordinal()
    assert day_in("It sank on 29 February.", date(2010, 6, 1).toordinal(), "en") is None


def test_the_first_and_the_last_year():
    """A day beside the ends of the calendar has no neighbour years."""
    assert day_in("It sank on 5 March.", date(1, 6, 1).toordinal(), "en") == date(1, 3, 5).toordinal()


def test_a_timeline_has_a_story_a_day():
    """What a sentence names comes before what its article is from; what has no date comes last."""
    articles = [
        Document(
            "The ferry sailed on 20 November 2026. It ran aground in the night. Divers came to Brenholm.",
            date="2026-11-23",
        ),
        Document("On 20 November 2026 the ferry left port with 212 passengers. A tug arrived.", date="2026-11-24"),
        Document("Nobody knows when the cows were sold."),
    ]
    found = digest(articles, 3, by="date")
    days = [story.dates for story in found.stories]
    assert days == [("2026-11-20",), ("2026-11-23",), ("2026-11-24",), ()]
    assert found.stories[0].articles == (0, 1)
    assert "It ran aground in the night." in found.stories[0]
    for quote in found.sentences:
        assert found.articles[quote.article].text[quote.start : quote.end] == quote.text
    assert found.left_out == ()
    assert digest(articles, 3, by="date", stories=1).stories[0].dates == ("2026-11-20",)


def test_it_never_opens_with_a_he_whose_sentence_is_on_another_day():
    """The sentence before may be on another day: then it is left out."""
    article = Document(
        "The captain left the channel. He spoke of a radar that failed on 20 November 2026. But the radio worked.",
        date="2026-11-23",
    )
    found = digest([article, FERRY[2].text], 3, by="date")
    assert not [quote for quote in found.sentences if quote.text.startswith("He ")]


def test_without_dateparser_days_are_those_of_publication(monkeypatch):
    """And dates in figures."""
    names_of.cache_clear()
    monkeypatch.setitem(sys.modules, "dateparser.data.date_translation_data.en", None)
    try:
        assert day_in("It sank on 5 March 2010.", PUBLISHED, "en") is None
        assert day_in("It sank on 2010-03-05.", PUBLISHED, "en") == date(2010, 3, 5).toordinal()
        assert len(digest(FEED, 1, by="date").stories) == 4
    finally:
        names_of.cache_clear()


def test_names_are_those_of_a_language():
    """Of one without data, English ones."""
    assert names_of("")[0]["march"] == 3
    assert names_of("en")[1] == {name: number for number, name in enumerate(days._WEEKDAYS)}


# In each language the library knows: a date with its year, and a weekday, of an article from Thursday, 26 November 2026.
IN_LANGUAGES = {
    "ar": ("غرقت في ٥ مارس ٢٠١١.", "غرقت يوم الاثنين."),
    "cs": ("Potopila se 5. března 2011.", "Potopila se v pondělí."),
    "da": ("Den sank den 5. marts 2011.", "Den sank mandag aften."),
    "de": ("Sie sank am 5. März 2011.", "Sie sank am Montagabend."),
    "el": ("Βυθίστηκε στις 5 Μαρτίου 2011.", "Βυθίστηκε τη Δευτέρα το βράδυ."),
    "en": ("It sank on March 5, 2011.", "It sank on Monday night."),
    "es": ("Se hundió el 5 de marzo de 2011.", "Se hundió el lunes por la noche."),
    "fa": ("در ۵ مارس ۲۰۱۱ غرق شد.", "روز دوشنبه غرق شد."),
    "fi": ("Se upposi 5. maaliskuuta 2011.", "Se upposi maanantaina."),
    "fr": ("Il a coulé le 5 mars 2011.", "Il a coulé lundi soir."),
    "hi": ("यह ५ मार्च २०११ को डूबा।", "यह सोमवार को डूबा।"),
    "hr": ("Potonuo je 5. ožujka 2011.", "Potonuo je u ponedjeljak."),
    "it": ("È affondata il 5 marzo 2011.", "È affondata lunedì sera."),
    "ja": ("2011年3月5日に沈没した。", "月曜日の夜に沈没した。"),
    "ko": ("2011년 3월 5일 침몰했다.", "월요일 밤 침몰했다."),
    "nl": ("Ze zonk op 5 maart 2011.", "Ze zonk maandagavond."),
    "no": ("Den sank 5. mars 2011.", "Den sank mandag kveld."),
    "pl": ("Zatonął 5 marca 2011 roku.", "Zatonął w poniedziałek."),
    "pt": ("Afundou em 5 de março de 2011.", "Afundou na segunda-feira."),
    "ru": ("Он затонул 5 марта 2011 года.", "Он затонул в понедельник."),
    "sv": ("Den sjönk den 5 mars 2011.", "Den sjönk på måndagskvällen."),
    "th": ("จมเมื่อวันที่ 5 มีนาคม 2554", "จมเมื่อคืนวันจันทร์"),
    "tr": ("5 Mart 2011'de battı.", "Pazartesi akşamı battı."),
    "uk": ("Він затонув 5 березня 2011 року.", "Він затонув у понеділок."),
    "zh": ("2011年3月5日沉没。", "星期一晚上沉没。"),
}


@pytest.mark.parametrize("language", IN_LANGUAGES)
def test_days_are_found_in_each_language(language):
    """A date in full, in the language's own figures and count of years, and a weekday before the article's day."""
    published = date(2026, 11, 26).toordinal()
    dated, weekday = IN_LANGUAGES[language]
    assert day_in(dated, published, language) == date(2011, 3, 5).toordinal()
    assert day_in(weekday, published, language) == date(2026, 11, 23).toordinal()
    assert day_in(weekday, None, language) is None


def test_every_language_that_the_library_knows_is_tried(root):
    """A new one needs a row above; mail's words aren't a language's."""
    files = {path.stem for path in (root / "summarizer" / "languages" / "data").glob("*.py")}
    assert set(IN_LANGUAGES) == files - {"__init__", "mail"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Sonntagszeitung kostet drei Kronen.", "de"),
        ("一周三次，每周五次。", "zh"),
        ("A room of 5 x² metres.", "en"),
        ("Es waren Montagskinder.", "de"),
    ],
)
def test_what_only_looks_like_a_day_is_none(text, language):
    """A weekday within another word, so many times a week."""
    assert day_in(text, date(2026, 11, 26).toordinal(), language) is None


@pytest.mark.parametrize("sign", ["日曜", "星期天", "周日", "일요일"])
def test_sunday_has_signs_too(sign):
    """The last of the week, whichever it is called."""
    assert day_in(sign, date(2026, 11, 26).toordinal(), "ja") == date(2026, 11, 22).toordinal()


def test_a_day_is_that_of_the_articles_own_clock():
    """Where midnight is another; and a date at the calendar's ends is no error."""
    early = Document(FERRY[0].text, date="2026-11-24T01:00:00+13:00")
    found = digest([early], 1)
    assert found.stories[0].dates == ("2026-11-24",)
    assert "2026-11-24" in found.to_text()
    for day in ("9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"):
        for by in ("story", "date"):
            assert digest([early.replace(date=day), FERRY[1]], 1, by=by).to_html()


def test_a_passage_answers_by_what_it_has_of_the_query():
    """From 0 to 1, the same for all its sentences."""
    from summarizer import Summarizer
    from summarizer.digests.news import read_articles
    from summarizer.digests.scored import Scored

    made = Summarizer()
    articles = read_articles([article.text for article in FEED], made)[1]
    scored = Scored(articles, made, "radar on the ferry")
    each, found = answers(scored.representation)
    assert max(each) == 1.0
    assert max(found) == 1.0
    assert min(found) == 0.0
    assert len(found) == len(scored)

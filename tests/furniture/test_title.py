"""Which line is the title: what stands above the article and says what it says."""

import pytest

from summarizer import summarize
from summarizer.furniture.bylines import is_trail
from summarizer.furniture.lexicon import lexicon
from summarizer.languages.language import load
from tests.furniture.told import BODY, TITLE, judged, page


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ([TITLE], TITLE),
        (["Harbour Weekly", TITLE, "By Jane Doe"], TITLE),
        (["Home | News | Sport", "NEWS", TITLE, "14 March 2026"], TITLE),
        (["Skip to main content", "Home", "News", "Sport", TITLE, "By Jane Doe", "14 March 2026, 07:40"], TITLE),
        (["Is the harbour road lost for good?"], "Is the harbour road lost for good?"),
        (["By Jane Doe", "14:30"], None),
        (["Subscribe", "Log in", "Share", "Tweet"], None),
        (["Hi Bob,"], None),
        (["View this email in your browser (https://news.example/42)"], None),
        (["(LAUGHTER)"], None),
        (["From: Ana"], None),
        (["2026"], None),
        (["The harbour road is shut since the storm. Photo: Jane Doe/Wire"], None),
        (["The harbour road is shut since Friday. (Jane Doe / Staff Photographer)"], None),
        (["The harbour road is shut. (Published Friday, Feb. 27, 2015)"], None),
        (["Image copyright Jane Doe Image caption The harbour road is shut since Friday"], None),
        (["CLOSE The harbour road is shut since Friday. Newsy"], None),
        (["CLOSE THE HARBOUR ROAD, SAYS THE COUNCIL"], "CLOSE THE HARBOUR ROAD, SAYS THE COUNCIL"),
        (["Harbour road: why Colm Inc. (COLM) won't pay"], "Harbour road: why Colm Inc. (COLM) won't pay"),
        (["Harbour road is shut by Colm Inc. (COLM)"], "Harbour road is shut by Colm Inc. (COLM)"),
        (["Is the harbour road lost? (Part two)"], "Is the harbour road lost? (Part two)"),
        (["> quoted"], None),
        (["x = f(y)[0] + {};"], None),
        (["word " * 41], None),
        (["w" * 301], None),
        ([], None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_title_is_the_line_above_that_says_what_the_article_says(top, title):
    """Mastheads, menus, bylines, mail's heads, quotes and code aren't titles."""
    assert judged(page(top=top))[0] == title


@pytest.mark.parametrize(
    "note", ["UPDATE: the road reopened on Friday.", "TL;DR: the road is shut until the spring.", "Key points"]
)
def test_what_stands_between_title_and_article_costs_no_title(note):
    """An update, a digest in a line, a list of key points."""
    assert judged(page(top=[TITLE, note]))[0] == TITLE


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Ferryman\n\nThe river took my father's hat\nand gave it to the sea,\nand would not speak to me.", "The Ferryman"),
        ("Board meeting, 4 March 2024\nPresent: I. Moss (chair), O. Brenn\nApologies: J. Lind\n\n1. Fees\nAgreed.", "Board meeting, 4 March 2024"),
        ("COURT OF APPEAL OF COLM\n\nMOSS v. LIND\n\nNo. 12\n\nThe appeal is dismissed.", "COURT OF APPEAL OF COLM"),
        ("The Weir\nby Ann Coole\n\nThe river leans on stone\nand lets the summer go.\nA plank, a bottle, bone.", "The Weir"),
        ("COURT OF COLM\nCase 12\n\nMOSS v. LIND\n\nDate of judgment: 4 May 2024\n\n1. This judgment is about a quay wall that fell in May 2022, eleven months after Lind had built it anew.", "MOSS v. LIND"),
        ("Protokoll des Rates vom 12. März 2024\nAnwesend: Huber, Maier\n\nTOP 1 Protokoll\nDas Protokoll wurde genehmigt.\n\nTOP 2 Dach der Turnhalle\nFrau Maier berichtete, dass das Dach der Turnhalle undicht ist und teurer wird. Die Turnhalle bleibt zu.", "Protokoll des Rates vom 12. März 2024"),
        ("By the sea\n\nWe moved to the coast in March, when it rained.\n\nMy father painted the kitchen blue.", "By the sea"),
        ("Published at last\n\nThe diary lay in a drawer for eighty years.\n\nA niece typed it out in one winter.", "Published at last"),
        ("By Jane Doe\n\nWe moved to the coast in March, when it rained.\n\nMy father painted the kitchen blue.", None),
        ("Protokoll vom 3. März\n\nAnwesend: 24 Mitglieder\n\nTOP 1: Kasse\n\nDer Überschuss beträgt 812 Euro und geht an den Bau.\n\nTOP 2: Der Bau\n\nDer Bau beginnt im Mai und kostet 9.400 Euro.", "Protokoll vom 3. März"),
        ("Tarte aux poireaux\n\nImprimer la recette\n\n4 poireaux\n\n3 œufs\n\n20 cl de crème\n\nBattre les œufs avec la crème, saler et poivrer le tout.", "Tarte aux poireaux"),
        ("Deposition of Harold Pike\nQ. Where were you?\nA. I stood on the pier.\nQ. Did you see it?\nA. Yes, it swung out.", "Deposition of Harold Pike"),
        ("ana: where are you\nben: on the pier\nana: stay there\nben: it rains", None),
        ("Barley soup\n\n200 g barley\n3 leeks\n1 onion", "Barley soup"),
        ("and the road was shut\nand the ferry went\nand nobody slept", None),
        ("- a first thing\n\n- a second", None),
        ("One line", None),
        ("", None),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_what_stands_alone_on_top_of_a_text_is_its_title(text, title):
    """A poem, minutes, a judgment, a recipe: no paragraph has to share its words."""
    assert judged(text)[0] == title


def test_amounts_are_no_title_and_a_number_at_the_head_of_one_is():
    """Three below each other are a list; a headline's number, and the times and remarks below it, are none."""
    body = "\n\n".join(BODY)
    assert judged(f"4 leeks\n\n3 eggs\n\n20 ml of cream\n\n{body}")[0] is None
    title = "40 metres of the harbour road lost to the storm"
    assert judged(f"{title}\n\n3 hours ago\n\n5 comments\n\n{body}")[0] == title


def test_a_line_above_a_byline_is_the_title_though_another_is_likelier():
    """That stands below the byline, and isn't likely enough by itself."""
    title, share = "El pueblo que recuperó su río", "Compartir en WhatsApp Compartir en Facebook Copiar enlace"
    body = "Durante cuarenta años nadie se bañó en el río de Alcaraz, porque la fábrica vertía en él sus aguas.\n\nLa fábrica cerró y el agua tardó tres veranos en aclararse."
    top = ["Inicio | Sociedad | Medio ambiente", title, "Marta Lleó | Valencia | 15 MAY 2025 - 05:30 CEST", share]
    assert judged("\n\n".join([*top, body]), language="es")[0] == title


@pytest.mark.parametrize("line", ["Skip to main content", "View in browser"])
def test_what_many_pages_begin_with_is_no_title(line):
    """It says nothing of what is told below it; a headline that opens so does."""
    below = "Cookies\n\nA permit for the first car costs sixty pounds a year.\n\nThe council answers within ten days of your letter.\n\nHelp us improve this site"
    assert judged(f"{line}\n\n{below}")[0] is None
    assert judged(f"View of the council on permits\n\n{below}")[0] == "View of the council on permits"
    # Where nothing below is long enough to say it, the line may be anything.
    short = "Cookies\n\nIt costs sixty pounds.\n\nIt takes ten days.\n\nHelp us improve this site"
    assert judged(f"{line}\n\n{short}")[0] == line


def test_a_title_that_shares_the_articles_words_wins():
    """Of two lines above, and far from the top."""
    menu = [f"Section {number}" for number in range(70)]
    assert judged(page(top=[*menu, TITLE], bottom=["Share", "© 2026"]))[0] == TITLE
    assert judged("\n\n".join(["Other news", TITLE, *BODY]))[0] == TITLE


@pytest.mark.parametrize(
    ("line", "is_title"),
    [("By sea to Orsay", True), ("Von der Insel in den Rat", True), ("Par la mer, vers Orsay", True),
     ("By Jane Doe", False), ("By our reporter Jane Doe", False)],
)  # fmt: skip
def test_a_first_line_that_opens_as_a_byline_has_a_name_in_it(line, is_title):
    """At once or at its end."""
    text = f"{line}\n\nThe ferry company said on Tuesday that the line would close in June, after forty years.\n\n"
    digest = summarize(text + "The council wants to buy the ship and to run it on its own, which would cost 3 million.")
    assert (digest.title == line) is is_title


def test_whose_picture_it_is_stands_in_no_title():
    """Glued to what the picture shows; who sues is a headline's."""
    rest = "\n".join(["The council has closed the northern wall until June, after the sea washed it out.", *BODY])
    page = "News\nSport\nNorthern wall at Selby Quay closed\nGetty Images The northern wall at Selby Quay\n"
    assert summarize(page + rest).title == "Northern wall at Selby Quay closed"
    assert summarize("Getty Images sues the harbour of Selby Quay\n\n" + rest).title.startswith("Getty Images sues")


@pytest.mark.parametrize(
    "moment",
    ["4 de mayo de 2026 - 08:00", "lunes, 4 de mayo de 2026, 08:00", "4. maj 2026 kl. 08:00", "2026. május 4. 08:00"],
)
def test_a_day_and_a_time_are_no_title(moment):
    """In any language: a weekday and a month are their only longer words."""
    text = (
        "El embalse, en mínimos\n\nPor Ana Ruiz\n\n"
        + moment
        + "\n\nCompartir en Facebook\n\nEl embalse de Tarn ha bajado a un "
        "cuarto de su capacidad, el nivel más bajo medido en mayo desde 1931.\n\nDesde el domingo solo se podrá regar antes de "
        "las ocho.\n\nSuscríbete a nuestro boletín"
    )
    assert summarize(text, 1).title == "El embalse, en mínimos"


def test_a_title_may_have_a_year_and_a_time_in_it():
    """It has more words than a day."""
    title = "World Cup 2026: live from 08:00 in Tarn"
    assert summarize(f"{title}\n\nBy Jane Doe\n\n{BODY}", 1).title == title


_ROAD = "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it in a single night. Engineers said that the road would stay shut for weeks."
_MENU = ["Skip to main content", "Home", "News", "Sport", "Culture", "Sign in"]


@pytest.mark.parametrize(
    ("top", "title"),
    [
        # What stands below a headline is longer, has as many of the article's words, and often no stop.
        ([*_MENU, "The road that the sea took back", "Forty metres went in one night, and engineers say it will take them until June", "By Jane Doe", "14 March 2026"], "The road that the sea took back"),
        ([*_MENU, "'It came in the night': a road lost to the sea", "Waves undermined forty metres of Penrose's harbour road, and engineers say it stays shut", "Jane Doe in Penrose", "Sat 14 Mar 2026 07.00 GMT", "Share"], "'It came in the night': a road lost to the sea"),
        # A kicker above, two names of sections, no word in common.
        ([*_MENU, "Coast", "Storms", "What the sea wants it gets", "By Jane Doe, Penrose", "14 March 2026, 18:03", "Listen to article"], "What the sea wants it gets"),
        # The steps of a path, then the headline, which the path ends in.
        ([*_MENU, "Home » Coast » Why the harbour road went", "Why the harbour road went", "Published: Mar 8, 2026 by Jane Doe", "1.1K shares"], "Why the harbour road went"),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "single breaks"])
def test_the_headline_of_a_pasted_page_stands_over_its_standfirst(top, title, gap):
    """Above it a menu or a kicker, below it a standfirst, who wrote it and when."""
    text = gap.join([*top, _ROAD, *BODY, "Most read", "Flood at the mill", "© 2026 Harbour Weekly"])
    assert judged(text)[0] == title


_CLERK = "The clerk said that the drain in Mill Lane had been blocked since November. He will write to the county."
_LETTER = "Je vous informe de ma décision de résilier mon abonnement. Je vous prie de m'en accuser réception."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Minutes of the parish council's ordinary meeting held on 14 January 2026 in the village hall\n\nPresent: A. Brown, P. Singh\nIn attendance: J. Tate (Clerk)\nApologies: D. Reed\n\n1. Mill Lane\n{_CLERK}", "Minutes of the parish council's ordinary meeting held on 14 January 2026 in the village hall"),
        ("\n".join([*_MENU, *["Penrose: council shuts harbour road"] * 2, "By Jane Doe", _ROAD, *BODY]), "Penrose: council shuts harbour road"),
        ("\n\n".join(["World Cup 2026: what the town of Penrose did with its only football pitch this year", *BODY]), "World Cup 2026: what the town of Penrose did with its only football pitch this year"),
        (f"Claire Morel\n14 rue du Port\n29200 Brest\n\nBrest, le 3 mars 2026\n\nMadame, Monsieur,\n\n{_LETTER}\n\nClaire Morel", None),
        (f"Ruth Pargeter\n@ruthp\n{_CLERK}\n\n10:12 AM · Mar 3, 2026 · 41.2K Views", None),
    ],
    ids=["minutes", "a title with a label, twice", "a long one", "a letter", "a post"],
)  # fmt: skip
def test_labels_days_and_handles_are_no_titles(text, title):
    """Who was there, where and when a letter was written, the name of who posts."""
    assert judged(text)[0] == title


def test_a_speech_s_long_title_stands_over_its_place_and_hour():
    """Twenty words with a blank line below; a section's sign is no title's."""
    title = (
        "Remarks by the mayor and the harbour master of Penrose in a briefing on what the storm of March cost the town"
    )
    head = [
        title,
        "MARCH 14, 2026 • STATEMENTS AND RELEASES",
        "South Court Auditorium",
        "Penrose Harbour Custom House Building",
    ]
    text = "\n\n".join([*head, "6:13 P.M. EDT THE MAYOR:", _ROAD, *BODY])
    assert judged(text)[0] == title
    assert judged("== The road ==\n\n" + _ROAD + "\n\n== The ferry ==\n\n" + "\n\n".join(BODY))[0] is None


@pytest.mark.parametrize(
    ("top", "title"),
    [
        (["Council of Penrose on the harbour road: press@penrose.example, +44 1234 5678"], None),
        (
            ["TRANSCRIPT", TITLE, "Interviewer 00:02", "How long will the harbour road stay shut?", "Engineer 00:06"],
            TITLE,
        ),
        (["HARBOUR ROAD SHUT."], "HARBOUR ROAD SHUT."),
        (["The harbour road is shut."], None),
    ],
)
def test_an_address_a_question_in_a_talk_and_a_sentence_are_no_titles(top, title):
    """A headline in capitals has its stop in old newspapers."""
    assert judged(page(top=top, gap="\n"))[0] == title


def test_a_headline_in_capitals_with_a_stop_is_the_title_of_paragraphs():
    """Above nothing but paragraphs too; in a text in capitals it is a sentence."""
    assert judged("\n\n".join(["HARBOUR ROAD SHUT.", *BODY]))[0] == "HARBOUR ROAD SHUT."
    assert judged("\n\n".join(["Harbour road shut.", *BODY]).upper())[0] is None


@pytest.mark.parametrize(
    "standfirst",
    [["Shops fear for the season"], ["Shops fear for the season", "Ferry takes over", "Council says sorry"]],
)
@pytest.mark.parametrize("byline", [[], ["By Jane Carew", "12 March 2026, 10:02"]], ids=["", "byline"])
def test_who_copies_an_article_begins_at_its_headline(standfirst, byline):
    """Whatever stands in the lines below it."""
    long = f"{TITLE} that tore forty metres of it away, as shops along the road fear for their season"
    for headline in (TITLE, TITLE.upper(), long):
        assert judged("\n\n".join(["\n".join([headline, *standfirst]), "\n".join(byline), *BODY]))[0] == headline


@pytest.mark.parametrize(
    "first",
    [
        "Penrose",
        "Share this page",
        "- the harbour road",
        "of the harbour road",
        "Waves at the harbour road in March (Photo: Jane Carew)",
    ],
)
def test_what_is_no_headline_gets_nothing_for_being_first(first):
    """A place, what a page opens with, an item, a line that goes on, a caption."""
    assert judged("\n\n".join([f"{first}\n{TITLE}", *BODY]))[0] == TITLE


def test_a_page_s_date_below_a_byline_goes_with_it():
    """It stayed in doubt, and was picked where all that was below a box within the text was in doubt as well."""
    menu, box = (
        ["Home", "News", "Sport"],
        ["Read more", "Ferry timetable for May", "How the storm came", "Subscribe to our newsletter"],
    )
    end = ["Back to top", "Privacy policy", "Terms of use"]
    text = page(top=[*menu, TITLE, "By Tom Airlie", "3 May 2026, 10:12"], middle=box, bottom=end, gap="\n")
    digest = summarize(text, 4)
    assert {span.text: span.reason for span in digest.furniture}["3 May 2026, 10:12"] == "time stamp"
    assert not any("2026" in sentence.text for sentence in digest.sentences)


# What stands over and under a newsletter, and below an article's name in the encyclopedia.
AROUND = {
    "en": "View in browser|You are receiving this because you signed up.|From Wikipedia, the free encyclopedia",
    "de": "Im Browser ansehen|Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.|aus Wikipedia, der freien Enzyklopädie",
    "fr": "Voir dans le navigateur|Vous recevez ce message parce que vous êtes inscrit.|Un article de Wikipédia, l'encyclopédie libre.",
    "es": "Ver en el navegador|Recibes este correo porque te has suscrito.|De Wikipedia, la enciclopedia libre",
    "it": "Visualizza nel browser|Ricevi questa email perché sei iscritto.|Da Wikipedia, l'enciclopedia libera.",
    "ru": "Открыть в браузере|Вы получили это письмо, потому что подписаны.|Материал из Википедии — свободной энциклопедии",
    "ja": "ブラウザで表示|配信停止はこちら|出典: フリー百科事典『ウィキペディア（Wikipedia）』",
}


@pytest.mark.parametrize("code", AROUND)
def test_lines_around_a_newsletter_and_an_encyclopedia_s_article_are_known(code):
    """A copied page and a newsletter as text have them in every language."""
    known = lexicon(load(code))
    assert None not in [known.opening(line, is_prose=line[-1] == ".") for line in AROUND[code].split("|")]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("zh", "退订率连续三个季度上升，分析师认为流媒体市场已经饱和。"),
        ("zh", "取消订阅的用户数在三月达到四十万，公司股价应声下跌。"),
        ("ja", "配信停止になったドラマが、来月から別のサービスで再開される。"),
        ("ja", "ブラウザで見る映画の人気が高まっている。"),
        ("ko", "웹에서 보기 좋은 만화가 지난해부터 빠르게 늘고 있다."),
        ("fr", "Se désinscrire d’une newsletter devrait être simple, rappelle la CNIL."),
        ("fr", "Un article de Wikipédia sur la commune a été modifié cent fois en une nuit."),
        ("es", "Darse de baja de un servicio de telefonía puede llevar semanas."),
        ("it", "Annulla l'iscrizione all'albo e lascia la professione dopo trent'anni."),
        ("pt", "Cancelar a inscrição custou-lhe o lugar na equipa de honra."),
        ("ru", "Материал из Википедии попал в школьный учебник без ссылки."),
        ("fi", "Wikipediasta tuli kahdenkymmenen vuoden aikana osa suomalaisten arkea."),
        ("el", "Διαγραφή από τη λίστα των υποψηφίων ζήτησε ο δήμαρχος της πόλης."),
        ("en", "Having trouble viewing the stage, he moved to the gallery."),
    ],
)
def test_a_sentence_that_opens_as_a_newsletter_s_button_is_one(code, sentence):
    """Who unsubscribes is written of in articles as well."""
    assert lexicon(load(code)).opening(sentence, is_prose=True) is None


@pytest.mark.parametrize(("opening", "space"), [("", " "), ("", "\u3000"), ("【独自】", "…")])
def test_a_headline_of_parts_is_one_however_long(opening, space):
    """Japanese divides its parts by spaces, and ends none; what has a stop, and Thai, is prose from 48 characters on."""
    parts = (
        f"{opening}港湾委員会が古い桟橋の閉鎖を決定",
        "「六十年前の杭が割れた」と潜水士",
        "渡し船は春まで市場から二十分ごとに運航へ",
    )
    news = "港湾委員会は月曜日、嵐で杭が割れた古い桟橋を閉鎖した。潜水士によると、杭は六十年のあいだ立っていた。"
    more = "渡し船は春まで市場から二十分ごとに出る。"
    found = summarize(f"{space.join(parts)}\n\n{news}{more}", 3, language="ja")
    assert found.title == space.join(parts)
    assert found.title not in [sentence.text for sentence in found.sentences]

    prose = f"{space.join(parts)}。{more}"
    assert summarize(f"{prose}\n\n{news}", 3, language="ja").title is None


def test_what_a_program_says_behind_a_clock_is_no_title():
    """In a chat whose messages stand behind such clocks, wherever it stands."""
    chat = (
        "--- Log opened Fri May 03 14:00:01 2024\n14:05 <ina> morning all, the pier broke again last night\n"
        "14:05 -!- kim [~kim@10.0.0.7] has joined #piers\n14:08 <tom> saw that, the new pile isn't there yet\n"
        "14:08 * tom sighs\n14:11 <ina> can you shut it before noon?\n14:14 <Jo Lind> ok\n"
        "14:17 <tom> done, the divers come now\n14:20 <ina> great, then we open on thursday as planned"
    )
    assert summarize(chat).title is None


SITE = (
    "The Coast Courier has told the west what happens in its harbours, schools and councils since the spring of 1911."
)


def test_what_a_site_says_of_itself_hides_no_title_below_it():
    """A sentence that lines follow is no article's first; where it is a mail's, nothing below it is its title."""
    menu = ["Harbours", "Schools", "Councils", "Sport", "Tides", "Archive"]
    assert judged(page(top=[SITE, *menu, TITLE]))[0] == TITLE
    often = page(top=[SITE, *menu, TITLE, "Sport", TITLE, "Tides", TITLE, "Harbours", TITLE, "Schools", TITLE])
    assert judged(often)[0] is None
    mail = ["From: Ana Moss", "Subject: Harbour road", SITE, *menu, TITLE]
    assert judged(page(top=mail))[0] is None


@pytest.mark.parametrize(
    "lines",
    [
        ["A ferry sank off Pell on Monday.", "Nobody was hurt."],
        ["The elk is well.", "Advertisement"],
        ["By Jane Doe", "It rained.", "Nobody was hurt."],
    ],
)
def test_a_line_over_sentences_is_the_title_whatever_stands_further_down(lines):
    """Two sentences tell it, or one with a word of it; adverts and links between paragraphs don't count against it."""
    middle = ["Advertisement", "They were all asleep.", "Read more: a whale in the canal", "The captain left last."]
    title = "Elk gets stuck in a swing"
    assert judged("\n\n".join([title, *lines, *middle]))[0] == title


@pytest.mark.parametrize(
    "lines",
    [
        ["Why the clock stopped", "It was a wasp.", "Advertisement", "The wasp had built a nest.", "Related articles", "The clock goes."],
        ["Mayor resigns over eel", "The mayor of Holm is gone.", "Photo: Ben Olm", "He had an eel.", "Advertisement", "Sign up for our newsletter", "He will fish."],
    ],
)  # fmt: skip
def test_adverts_between_the_sentences_of_a_short_article_cost_it_no_title(lines):
    """More labels than one say that a text is a page; a line right over a sentence with a word of it is a title."""
    assert judged("\n\n".join(lines))[0] == lines[0]


def test_the_head_of_minutes_may_have_a_colon():
    """Labels below it in a paragraph of their own are no lines of its kind; beside it they are."""
    head, below = (
        "Allotment Society: minutes of 9 November",
        "Present: 34 members\nIn the chair: R. Stell\n\nFees go up.",
    )
    assert judged(f"{head}\n\n{below}")[0] == head
    assert judged(f"Place: the hut\n{below}")[0] is None


def test_two_things_that_sites_speak_of_make_no_title():
    """Though the lines at the page's end have the same words."""
    rest = "The Slow Post, no. 44\n\nIt rained.\n\nWe planted garlic and lost a hen to the fox.\n\nThis email goes to your browser.\n\nUnsubscribe"
    assert judged(f"View this email in your browser\n\n{rest}")[0] != "View this email in your browser"


def test_a_sentence_with_a_stage_s_note_is_no_title():
    """The note hides its stop; behind a question, or with nothing before it ended, a bracket is a title's."""
    said = "thank you for the invitation to speak today. (Applause)"
    assert summarize("\n\n".join(["Madam President, dear members,", said, *BODY]), sentences=2).title is None
    for title in ("Who will pay for the old pier? (Video)", "The old pier closes (again)"):
        assert summarize("\n\n".join([title, *BODY]), sentences=2).title == title


@pytest.mark.parametrize(
    "trail",
    [
        "Home » {}",
        "Home > News > {}",
        "You are here: Home / {}",
        "Startseite › Lokales › {}",
        "Harbour Weekly | {}",
    ],
)
def test_what_leads_to_an_article_is_neither_its_title_nor_a_sentence(trail):
    """Above the title and below it, with a byline or without."""
    line = trail.format(TITLE)
    for head in ([line, TITLE], [TITLE, line], [line, "", TITLE, "By Jane Carew"]):
        title, out, _ = judged("\n\n".join(["\n".join(head), *BODY]))
        assert title == TITLE
        assert out[line] == "navigation"


@pytest.mark.parametrize(
    "line",
    [
        f"{TITLE} - shops in fear",
        f"Monday – {TITLE}",
        f"— {TITLE}",
        f"{TITLE} | 80 pounds",
        f"{TITLE}: what is known",
        f"• {TITLE}",
        f"| {TITLE}",
        f"Home »{TITLE}",
        f"Coast » road: {TITLE}",
        f"Home » {TITLE.replace('Council', 'Councils')}",
    ],
)
def test_what_only_looks_like_a_trail_stays(line):
    """A second headline, a timeline's day, what somebody says, a table's row, a list's item, another title."""
    assert line not in judged("\n\n".join([f"{TITLE}\n{line}", *BODY]))[1]


def test_a_section_s_name_makes_no_trail():
    """A title of two words stands in many lines: "Home / Sea kelp" of a museum's groups."""
    assert "Red weed / Sea kelp" not in judged("\n\n".join(["Sea kelp", "Red weed / Sea kelp", *BODY]))[1]


def test_a_trail_without_its_title_is_none_either():
    """Quotation marks in French are the same signs."""
    assert judged("\n\n".join(["You are here: Home » News »", TITLE, "By Jane Carew", *BODY]))[0] == TITLE
    for way in ("Home » News »", "Home > News >", "Startseite ›"):
        assert judged("\n\n".join([way, f"{TITLE}\nBy Jane Carew", *BODY]))[0] == TITLE
    french = "Le maire de Penrose : « La route du port est perdue »"
    assert judged("\n\n".join([french, "Home\nContact us", *BODY]), language="fr")[0] == french


POEM = "The harbour road beneath the wall\nThe harbour holds its breath\n{}\nLie down as if in death"
LIST = "Three shops and a ferry\nMilk for the children\n{}"


@pytest.mark.parametrize("text", [POEM, LIST])
def test_without_paragraphs_below_it_the_first_line_is_no_headline(text):
    """One long sentence may stand in a poem and in a list; nor where they have nothing of it, as of a site's name."""
    assert judged(text.format("And all the boats that rode the squall"))[0] is None
    assert judged(f"{text.format('Two loaves')}\n{BODY[0]}")[0] is None
    assert judged(f"{text.format('Two loaves')}\n{BODY[0]}\n{BODY[1]}")[0] is not None
    short = "Rain fell on the road.\nThe river rose."
    assert judged(f"{text.format('Two loaves')}\n{short}")[0] is None
    assert judged(f"{text.format('Two loaves')}\n{BODY[0][:-1]}\n{BODY[1][:-1]}")[0] is None
    other = text.replace("harbour road", "village clock").replace("shops and a ferry", "leeks and an onion")
    assert judged(f"{other.format('Two loaves')}\n{BODY[0]}\n{BODY[1]}")[0] is None


def test_a_trail_is_near_its_title_and_no_sentence():
    """Five lines above or below; farther off it is what the article says, and so is what ends as a sentence does."""
    lines = [TITLE, "Shops fear for the season", "Ferry takes over", "Work begins in May", "County pays half"]
    assert is_trail([*lines, f"Home » {TITLE}"], 5)
    assert not is_trail([*lines, "Piles of oak", f"Home » {TITLE}"], 6)
    question = "Will the council close the harbour road?"
    asked = f"He asked them all, at home and on the quay / {question}"
    assert asked not in judged("\n\n".join([question, asked, *BODY]))[1]


@pytest.mark.parametrize(
    "top",
    [
        ["Harbour Road", "Subscribe  Sign in", "Nothing stays"],
        ["Home · Harbour road · News", "Nothing stays"],
        ["The harbour road in May /Getty Images", "Menu", "Nothing stays", "Share"],
    ],
    ids=["a section", "a menu", "a caption"],
)
def test_what_is_a_page_s_own_is_no_headline_though_the_article_has_its_words(top):
    """Two words on top are a site's name or a section."""
    assert judged("\n".join([*top, *BODY]))[0] is None


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("Photo: Jane Roe", True),
        ("© Wire/Roe", True),
        ("Getty Images", True),
        ("Photographs: twelve of the pier", False),
        ("Image: the pier and its enemies", False),
    ],
)
def test_whose_a_picture_is_is_no_title(line, is_credit):
    """The picture stood above the text, which begins with a headline or with none."""
    article = (
        "The harbour board closed the pier on Monday because two of its piles have cracks. Divers found them in March."
        "\n\nSome 4,000 passengers a day take buses until the autumn. The repair will cost two million euros."
    )
    assert summarize(f"{line}\n\n{article}", 1).title == (None if is_credit else line)
    below = summarize(f"{line}\n\nStorm closes the pier\n\n{article}", 1).title
    assert below == ("Storm closes the pier" if is_credit else line)

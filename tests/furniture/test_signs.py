"""What a block says of itself on any text: mail, code, tables, credits stay, and aren't picked."""

import pytest

from summarizer import summarize
from summarizer.furniture import shapes
from summarizer.furniture.blocks import blocks
from summarizer.furniture.page import facts
from summarizer.furniture.verdicts import lines_on_top
from summarizer.languages.language import load
from tests.furniture.told import BODY, TITLE, judged, page, told
from tests.growth import assert_grows_slowly

MAIL = """From: Karin Holt <karin@example.org>
To: Board <board@example.org>
Subject: Roof of the boathouse

I went up the ladder yesterday and found that a third of the tiles on the lake side are loose.

We should not wait for the summer, because two of the beams below them are soft.

--
Karin Holt
Treasurer, Rowing Club Linden

On Tue, 4 Apr 2023 at 10:40, Amir Said wrote:
> Thanks for looking. I would rather have two offers before we decide,
> since the last repair cost twice of what was said.
"""


def reasons(text):
    """Return {text: reason} of what is in doubt."""
    return {text[start:end]: reason for start, end, _, reason in told(text).doubtful}


def test_a_mail_keeps_every_word_and_its_own_are_picked():
    """Its head, its signature and what it quotes are in doubt, none is taken out."""
    found = reasons(MAIL)
    assert found["From: Karin Holt <karin@example.org>"] == found["Subject: Roof of the boathouse"] == "mail head"
    assert found["Karin Holt"] == found["Treasurer, Rowing Club Linden"] == "signature"
    assert found["On Tue, 4 Apr 2023 at 10:40, Amir Said wrote:"] == "attribution"
    assert [reason for text, reason in found.items() if text.startswith(">")] == ["quoted"]
    digest = summarize(MAIL, 2)
    assert [span.reason for span in digest.furniture] == ["rule"]
    assert [sentence.text[:6] for sentence in digest.sentences] == ["I went", "We sho"]


def test_one_line_that_looks_like_a_mails_head_is_none():
    """Such a line may begin a sentence; two below each other don't."""
    assert reasons(f"Date: the third of May\n\n{BODY[0]}") == {}


@pytest.mark.parametrize("below", ["Karin", "a longer paragraph, with a full stop at its end and no name."])
def test_a_signature_ends_with_its_paragraph(below):
    """And with the first line that is no short one."""
    text = f"{BODY[0]}\n\n-- \nTom Airlie\n{below}\n\n{BODY[1]}"
    assert (reasons(text).get(below) == "signature") == (below == "Karin")
    assert reasons(f"{BODY[0]}\n\n-- \n\n{BODY[1]}") == {}
    assert reasons(f"{BODY[0]}\n\n-- \nTom Airlie")["Tom Airlie"] == "signature"


CODE = """You can open a file with the built-in function open, which the with statement closes for you.

    with open("a.txt") as f:
        for line in f:
            print(line.strip())

If the file is large, read it in pieces, or it fills the memory of the whole machine:

```python
for chunk in pieces:
    process(chunk)
Nothing is left to do when this has been read to its end.
```

Traceback (most recent call last):
FileNotFoundError: [Errno 2] No such file or directory: 'a.txt'

This error means that the path is wrong, and no file of this name is there."""


def test_code_is_in_doubt_and_the_text_around_it_is_picked():
    """Between fences all of it, elsewhere the paragraph in which a line looks like code."""
    found = reasons(CODE)
    assert {"for line in f:", "print(line.strip())", "```python", "process(chunk)", "```"} <= set(found)
    assert found["Nothing is left to do when this has been read to its end."] == "code"
    assert set(found.values()) == {"code"}
    assert {sentence.text[:3] for sentence in summarize(CODE, 3).sentences} <= {"You", "If ", "Thi"}


def test_the_rows_of_a_table_are_in_doubt():
    """Two of them, one below the other; a single one is a menu where it has several signs."""
    rows = ["06:40 | 07:25 | daily", "09:10 | 09:55 | daily"]
    assert reasons(page(middle=["\n".join(rows)])) == dict.fromkeys(rows, "table")
    assert reasons(page(middle=["a\tb\nc\td"])) == {"a\tb": "table", "c\td": "table"}
    assert reasons(page(middle=[rows[0]]))[rows[0]] == "navigation"


def test_links_under_a_label_are_in_doubt():
    """Up to the end of their paragraph."""
    text = page(middle=["Most read\nStorm damage closes the coast path\nFive bakeries worth the detour"])
    assert judged(text)[2] == BODY
    text = page(middle=["Most read", "Nobody slept."])
    assert "Nobody slept." in judged(text)[2]


def test_what_a_page_says_of_its_authors_is_in_doubt():
    """At its end or above its first paragraph, where something else is furniture."""
    note = "Morwenna Hale has covered the coast for Harbour Weekly since 2014."
    assert judged(page(bottom=[note, "Share this article"]))[1][note] == "note"
    assert judged(page(bottom=[note]))[2] == [*BODY, note]


def test_what_opens_as_furniture_is_in_doubt_unless_it_is_long_or_said():
    """A quotation or a long paragraph that begins so is the article's."""
    call = "Sign up for the tests, the council asks."
    assert judged(page(middle=[call]))[1] == {call: "call to action"}
    for own in (
        f"“{call}” it said.",
        f"{call} {BODY[0]} {BODY[1]}",
        f"ANA: {call}\n\nBEN: {BODY[0]}\n\nANA: {BODY[1]}\n\nBEN: No.",
    ):
        assert not any(call in text for text in judged(page(middle=[own]))[1])


def test_under_a_title_the_author_and_the_date_are_taken_out():
    """Only there: between paragraphs a date is a heading."""
    text = "\n\n".join(["Council closes road", "By Morwenna Hale", "14 March 2026, 07:40", *BODY])
    found = told(text)
    assert [reason for _, _, reason in found.furniture] == ["byline", "time stamp"]
    found = told(text, headings=[(text.index("14 March"), text.index("14 March") + 20)])
    assert [reason for _, _, reason in found.furniture] == ["byline"]
    assert told(page(middle=["14 March 2026"])).furniture == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Two men were seen on the quay before the storm came in [...]", "link"),
        ("The harbour office has been closed since the weekend,…", "link"),
        ("In this 4 May 2019 photo, children fish from the old pier at Penrose.", "caption"),
        ("The council chamber at Colm is seen in a file photo from 2021.", "caption"),
        ("Save  Print  Share  Rate this recipe!", "navigation"),
    ],
)
def test_what_breaks_off_and_what_stands_under_a_picture_stays_in_doubt(line, reason):
    """Teasers, legends and buttons among paragraphs are hardly picked, and not taken out."""
    text = page(middle=[line])
    assert [text[start:end] for start, end, *_ in told(text).blocks if text[start:end] == line] == [line]
    assert judged(text)[1] == {line: reason}


def test_what_a_picture_shows_above_the_article_stays_in_doubt():
    """With whose it is in brackets it is no title and hardly picked; among paragraphs an agency stands so."""
    line = "Waves broke over the harbour road at Colm. (Jane Doe / Staff Photographer)"
    assert judged(page(top=[line]))[:2] == (None, {line: "caption"})
    assert judged(page(middle=[line]))[1] == {}


def test_wide_gaps_behind_marks_are_a_typist_s():
    """Two spaces behind each full stop part sentences, no buttons; nor does one wide gap."""
    assert judged(page(middle=["It rained.  The sea rose.  The road went."]))[1] == {}
    assert judged(page(middle=["The road  is closed, and it will stay so."]))[1] == {}


def test_who_writes_is_told_above_the_article_as_well():
    """What a page says of its author first, where anything else is furniture; in an article alone it is the article's."""
    line = "Ina Moss is a reporter at the Weekly. She covers the sea."
    assert (
        judged(page(top=[line], middle=["We use some essential cookies to make this service work."]))[1][line] == "note"
    )
    assert judged(page(top=[line]))[1] == {}


@pytest.mark.parametrize(
    ("stamp", "found"),
    [
        ("#19 Ina Moss 2024/03/04 19:41", "time stamp"),
        ("04.03.2024 - Ina Moss, Penrose", "time stamp"),
        ("The summer of 1924", None),
        ("Low water at 19:41", None),
    ],
)
def test_what_stands_over_a_post_is_doubted(stamp, found):
    """A full date with a time, or one first; a year or a time alone is a heading's."""
    assert reasons("\n\n".join([*BODY[:2], stamp, "Nobody was on the road that night.", *BODY[2:]])).get(stamp) == found
    talk = "\n".join([f"2024/03/04 19:4{minute} Ina Moss: It rained" for minute in range(3)])
    assert "time stamp" not in reasons(talk).values()


def test_days_that_come_again_are_a_timeline_s():
    """They may head a diary or tell what happened; a tracker's lines look the same: "Ina opened this on Nov 3, 2026"."""
    days = [f"{said}, {day} May 2026" for day, said in enumerate(("Boats", "Divers go down", "To Ada"), 3)]
    told = [piece for pair in zip(BODY, days, strict=False) for piece in pair]
    assert reasons("\n\n".join([*told, BODY[-1]])) == {}


def test_crumbs_are_a_menu():
    """Two arrows between three things; one is none."""
    crumbs = "Tales > Fables > Foxes"
    assert reasons("\n\n".join([TITLE, crumbs, *BODY])) == {crumbs: "navigation"}
    assert reasons("\n\n".join([TITLE, "Tales > Fables", *BODY])) == {}


LINES = [
    "The fox and the crow",
    "Two drawings of crows",
    "Fold a fox",
    "Fox, red",
    "Sixth of March",
    "Tales of the day",
]


def on_top(*parts):
    """Return the lines that are doubted because they stand above a first paragraph."""
    text = "\n\n".join(parts)
    laid = blocks(text)
    return [text[laid[index].start : laid[index].end] for index in lines_on_top(facts(text, laid, load("en")))]


def test_many_lines_above_the_first_paragraph_are_doubted():
    """They are a menu's; a few may be the article's, and where no paragraph is they are all there is."""
    assert on_top(*LINES, *BODY) == LINES
    assert on_top(*LINES[1:], *BODY) == []
    assert on_top(*LINES, *LINES) == on_top(*LINES, "It rained.", "So it did.") == []
    assert on_top(*(f"- {line}" for line in LINES), *LINES[1:], *BODY) == []
    assert on_top(*(f"MIRA: {line}" for line in LINES), *LINES[1:], *BODY) == []


def test_what_is_no_page_has_its_lines_doubted():
    """A list of many lines is none of furniture, and nothing of it goes; its paragraph is what is picked."""
    lines = [f"{line}, {number}" for number in range(9) for line in LINES]
    text = "\n\n".join([*lines[:8], BODY[0], *lines[8:]])
    digest = summarize(text, 2)
    assert digest.furniture == ()
    assert [sentence.text for sentence in digest.sentences] == [f"{part}." for part in BODY[0][:-1].split(". ")]


def test_a_program_that_stands_to_the_right_needs_no_fence():
    """One mark of code in such a paragraph is enough; verses and paragraphs that are indented are no program."""
    program = "    x = y\n    skip the rest"
    assert reasons("\n\n".join([BODY[0], program, BODY[1]])) == {"x = y": "code", "skip the rest": "code"}
    assert reasons("\n\n".join([BODY[0], program.replace("    ", "\t"), BODY[1]])).keys() == {"x = y", "skip the rest"}
    verse = "    The gulls are white\n    And the sea is grey"
    assert "code" not in reasons("\n\n".join([BODY[0], verse, BODY[1]])).values()
    assert "code" not in reasons("\n\n".join([BODY[0], "x = y\nskip the rest", BODY[1]])).values()
    mixed = f"    x = y\n    {BODY[2]}"
    assert "code" not in reasons("\n\n".join([BODY[0], mixed, BODY[1]])).values()


LICENCE = "This book is for the use of anyone anywhere, and you may copy it or give it away as you like."
STARRED = "*** {} OF THIS PROJECT GUTENBERG EBOOK THE LOCK ***"


def test_a_licence_around_a_book_is_in_doubt():
    """Between lines of stars stands the book; one that has none above has none below."""
    above, below = [LICENCE, STARRED.format("START")], [STARRED.format("END"), LICENCE.replace("This", "That")]
    assert reasons("\n\n".join([*above, *BODY, *below])) == dict.fromkeys((*above, *below), "notice")
    assert set(reasons("\n\n".join([*above, *BODY]))) == {*above}
    for last in ("End of Project Gutenberg's The Lock, by Ina Moss", "End of the Project Gutenberg EBook of The Lock"):
        around = (*above, last, *below)
        assert reasons("\n\n".join([*above, *BODY, last, *below])) == dict.fromkeys(around, "notice")
    starred = f"*{STARRED.format('END')}*"
    assert starred in reasons("\n\n".join([*above, *BODY, starred, LICENCE]))
    assert not reasons("\n\n".join([LICENCE, *BODY, "*** THE END OF IT ***", LICENCE.replace("This", "That")]))


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Ina Moss <ina@harbour.example>", True),
        ("ina <ina@harbour.example>", True),
        ("List<str@ng>", False),
        ("a <b> c @ d", False),
        ("Write to all who have asked for it by Friday <ina@harbour.example>", False),
    ],
)
def test_a_name_with_an_address_is_a_mail_s_head(line, is_one):
    """As what prints a thread of mails puts it over each."""
    assert (reasons("\n\n".join([BODY[0], line, *BODY[1:]])).get(line) == "mail head") == is_one


AGO = [
    "Asked 5 years ago", "5 hr. ago", "4h ago", "ina · 3 hours ago", "vor 3 Stunden", "il y a 2 jours", "hace 4 horas", "3 ore fa", "5 часов назад",
    "3 saat önce", "2 dagar sedan", "5min. ago", "4 uur geleden", "3 小时前", "5時間前", "Reviewed in the United Kingdom on 7 May",
]  # fmt: skip


@pytest.mark.parametrize("line", AGO)
def test_how_long_ago_a_post_was_is_in_doubt(line):
    """In a few words; a sentence that says so is the article's."""
    assert reasons("\n\n".join([BODY[0], line, *BODY[1:]]))[line] == "time stamp"


@pytest.mark.parametrize(
    "line",
    [
        "It broke 5 years ago.",
        "The chain, which is said to have broken 5 years ago and more",
        "Not long ago",
        "Behind the wheel of the 2024 sedan",
        "Il 2008 fa paura al porto",
    ],
)
def test_what_happened_long_ago_is_not(line):
    """With a final mark, in more words than are over a post, or behind a year: what is "ago" elsewhere is a car."""
    assert line not in reasons("\n\n".join([BODY[0], line, *BODY[1:]]))


APPEALS = {
    "en": "Follow the Harbour Weekly channel on WhatsApp for the latest news.",
    "fr": "Regardez notre vidéo ci-dessus pour voir comment la digue fut construite.",
    "es": "Descarga la app del puerto y recibe las noticias al instante.",
    "de": "Folgen Sie der Hafenzeitung auf Instagram und sehen Sie den Hafen von oben.",
}


@pytest.mark.parametrize(("language", "appeal"), APPEALS.items())
def test_who_asks_to_follow_elsewhere_is_in_doubt(language, appeal):
    """One line in a text that has no other furniture; an article on the place that is named says it again."""
    body = [f"{paragraph} {paragraph}" for paragraph in ("Die Mole bleibt bis Juni geschlossen.",) * 4]
    digest = summarize("\n\n".join([*body[:2], appeal, *body[2:]]), 3, language=language)
    assert [(doubt.text, doubt.reason) for doubt in digest.doubtful] == [(appeal, "call to action")]
    told = "\n\n".join([*body[:2], appeal, "WhatsApp, Instagram, vidéo, app.", *body[2:]])
    assert appeal not in [doubt.text for doubt in summarize(told, 3, language=language).doubtful]


def test_no_sentence_is_so_short_that_a_notice_is_picked_before_it():
    """What is likelier furniture than not comes behind whatever the article has."""
    text = """The council of Selby Quay voted on Monday to close the northern wall to traffic until June.

The work costs 4.2 million.

We use cookies and similar tools to show you ads. You can change your choice at any time.

The last repair was in 1998."""
    digest = summarize(text, 3)
    assert [doubt.reason for doubt in digest.doubtful] == ["notice"]
    assert [sentence.index for sentence in digest.sentences] == [0, 1, 4]


RELEASE = """FOR IMMEDIATE RELEASE

Norden Steel opens mill in Marl

MARL, 4 March 2026 – Norden Steel today opened a mill in Marl that will make 400,000 tonnes of sheet a year.

"This is the mill we promised," said chief executive Pia Holm.

{about} Norden Steel
Norden Steel is a maker of sheet and wire with 4,000 employees in five countries."""


@pytest.mark.parametrize("about", ["About", "Über", "À propos de", "Acerca de", "Informazioni su", "Om"])
def test_what_a_company_says_of_itself_is_in_doubt(about):
    """Below the release, under its heading; the place and the date in front of the release go all the same."""
    digest = summarize(RELEASE.format(about=about), 2, language="en")
    assert "Norden Steel is a maker" in digest.doubtful[-1].text
    assert str(digest).startswith("Norden Steel today opened")
    kelp = RELEASE.format(about="Behind").replace("employees", "people")
    assert "maker" not in summarize(kelp, 2).doubtful[-1].text


def test_over_a_version_s_news_stands_no_time_stamp():
    """The number of a version and its day are a heading; a day and a clock aren't."""
    news = "Changelog\n\n2.1.0 (2026-03-04)\n\nThe flag that shows what would be deleted is new, and asks first."
    assert summarize(news).furniture == ()
    stamped = news.replace("2.1.0 (2026-03-04)", "4.3.26 - 10:02")
    assert [span.reason for span in summarize(stamped).furniture] == ["time stamp"]


def test_places_that_blocks_lead_to_are_counted_once():
    """However many blocks lead there."""
    unit = "The ferry was late again on Monday.\n\nFollow our channel on WhatsApp for the latest news.\n\n"
    assert_grows_slowly(lambda size: lambda: summarize(unit * size), 1_000, 16_000)


@pytest.mark.parametrize(
    "said",
    ["Founded in 1926 by two brothers, Norden Steel makes sheet and wire.", "NORDEN STEEL makes sheet and wire."],
)
def test_a_company_s_name_may_stand_further_behind_or_in_capitals(said):
    """Within a line or so; a paragraph that names it late tells something else."""
    for text, found in ((said, True), (f"The mill in Marl will take the place of three older ones, {said}", False)):
        digest = summarize(RELEASE.format(about="About").rpartition("\n")[0] + "\n" + text, 3)
        assert (("note", text) in [(span.reason, span.text) for span in digest.doubtful]) is found


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("pip install pondscum", True),
        ("sudo apt-get install -y --no-install-recommends pondscum", True),
        ("npm install --save-exact volta", True),
        ("git add package.json", True),
        ("from pondscum import tide, ebb", True),
        ("import numpy as np", True),
        ("SELECT name FROM harbours", True),
        ("CREATE INDEX ON harbours (name, county);", True),
        ("DELETE FROM harbours WHERE id = 2;", True),
        ("pip install fails on Windows", False),
        ("git pull is slow", False),
        ("from Pell to Colm", False),
        ("import duties", False),
        ("from many regions import taxes rise", False),
        ("SELECT few", False),
        ("CREATE A BETTER HARBOUR (2024)", False),
        ("UPDATE: bridge (south) open [video]", False),
        ("docker runs", False),
        ("conda and pip", False),
        ("brew add hops and wait", False),
    ],
)
def test_commands_and_queries_have_few_marks(line, is_one):
    """What says that a line is typed is its first words, and that nothing else stands behind."""
    assert shapes.is_code(line) is is_one

"""Who wrote a page: as its data, its head, its marks, its lines say, and without what templates put around a name."""

import json
from types import SimpleNamespace

import pytest

from summarizer import read_html
from summarizer.readers.html.evidence import FORUM
from summarizer.readers.html.lines import note_bylines
from tests.pages import ONE, THREE, TITLE, TWO, page

BODY = (
    "<h1>The road over the hill</h1>{}<p>The council closed the road over the hill on Monday, because the rain had washed "
    "a part of it away.</p><p>Buses will go around by the harbour until the wall is built again, which takes six weeks.</p>"
)


def author(*, head="", byline="", data=None):
    """Return the author of a page."""
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>" if data is not None else ""
    return read_html(
        f"<html><head>{head}{script}</head><body><article>{BODY.format(byline)}</article></body></html>"
    ).author


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Written by Ina Moss", "Ina Moss"),
        ("Analysis by Ina Moss", "Ina Moss"),
        ("Authored by: Dr. Ina Moss", "Dr. Ina Moss"),
        ("Erstellt von Ina Moss", "Ina Moss"),
        ("Von Ina Moss", "Ina Moss"),
        ("von Moss", "von Moss"),
        ("Von Moss", "Von Moss"),
        ("Publié par Ina Moss", "Ina Moss"),
        ("Author: Ina Moss", "Ina Moss"),
        ("Abby Colson", "Abby Colson"),
        ("Sylvia Brandt", "Sylvia Brandt"),
        ("Ina &amp;amp; Sam", "Ina & Sam"),
        ('"Ina Moss"', "Ina Moss"),
        ("Publié par Unknown", None),
        ("undefined", None),
        ("Name *", None),
        ("page.head.extra.author", None),
        ("262588213843476", None),
        ("humans.txt", None),
        ("S.", None),
        ("Foto: Ina Moss", None),
        ("Фото из архива порта", None),
        ("durch Ina Moss", "Ina Moss"),
        ("Super User", None),
        ("User Admin", None),
        ("Usha Admin", "Usha Admin"),
        ("Photo Editor Ina Moss", "Photo Editor Ina Moss"),
        ("facebook.com/harbour", None),
        ("Sponsored by Breck Ropes", None),
        ("Copyright Breck Ropes Ltd", None),
        ("A" * 101, None),
    ],
)
def test_a_name_stands_without_what_is_around_it(said, name):
    """What isn't one is left out."""
    assert author(head=f"<meta name=author content='{said}'>") == name


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("<div class=byline>By <a>Ina Moss</a> <time>Monday, March 14</time></div>", "Ina Moss"),
        ("<div class=byline><b>Ina Moss</b> <i>Senior Tea Editor</i></div>", "Ina Moss"),
        ("<div class=byline>Ina Moss ● December 12, 2025</div>", "Ina Moss"),
        ("<div class=byline>Ina Moss22 Dec 2016</div>", "Ina Moss"),
        ("<div class=byline>Ina Moss vor 3 Stunden</div>", "Ina Moss"),
        ("<div class=byline><p>Written by</p><p>Ina Moss</p></div>", "Ina Moss"),
        ("<div class=byline><p>Nga</p><p>Ina Moss</p></div>", "Ina Moss"),
        ("<p>Por User Admin</p><p>4 May 2026</p>", None),
        ("<div class=byline><p>Publiziert am</p><p>Ina Moss</p></div>", "Ina Moss"),
        ("<div class=byline><p>Publicado el</p><p>14 de marzo</p></div>", None),
        ("<div class=byline><a>Ina Moss</a> and <a>Sam Low</a>, <span>7 May</span></div>", "Ina Moss and Sam Low"),
        ("<div class=byline><a>Ina Moss</a><i>,</i> <a>Sam Low</a></div>", "Ina Moss, Sam Low"),
        ("<div class=byline><span>Ina</span> <span>Moss</span></div>", "Ina Moss"),
        ("<div class=byline>Ina Moss is a writer of the Gazette who lives on the hill</div>", "Ina Moss"),
        ("<div class=byline>Ina Moss says</div>", "Ina Moss"),
        ("<div class=byline>The writer has posted comments on this</div>", None),
        ("<div class=byline>Staff and agencies</div>", "Staff and agencies"),
        ("<div class=byline>ina moss</div>", "ina moss"),
        ("<p>Report: More than 80 roads closed</p>", None),
        ("<pre>\n By Ina Moss\n</pre>", "Ina Moss"),
        ("<div class=byline>via <a>gull22</a> | 1 year ago</div>", "gull22"),
        ("<div class=byline>14 March 2026</div>", None),
        ("<div class=byline>" + "<p>Home</p>" * 30 + "</div>", None),
        ("<p>By Tuesday, 14 March</p>", None),
        ("<p>By Ina Moss, Tuesday 14 March 2026</p>", "Ina Moss"),
        ("<p>Teksti: Aino Lehto | 14.2.2023</p>", "Aino Lehto"),
        ("<p>Szerző: Kovács Eszter</p>", "Kovács Eszter"),
        ("<p>Yazan: Elif Şahin</p>", "Elif Şahin"),
        ("<p>Oleh: Rina Wulandari, 8 Januari 2024</p>", "Rina Wulandari"),
        ("<p>Tác giả: Nguyễn Thu Hà - 12/08/2023</p>", "Nguyễn Thu Hà"),
        ("<p>Της Μαρίας Παππά, 9 Ιουλίου 2021</p>", "Μαρίας Παππά"),
        ("<p>بقلم: ليلى حداد - 4 مايو 2023</p>", "ليلى حداد"),
        ("<p>نویسنده: مریم کاظمی</p>", "مریم کاظمی"),
        ("<p>מאת: יעל כהן, 5 במרץ 2024</p>", "יעל כהן"),
        ("<p>लेखक: सीमा वर्मा, 6 जून 2023</p>", "सीमा वर्मा"),
        ("<p>记者 王小雨 2023年11月5日</p>", "王小雨"),
        ("<p>文／陳怡君</p>", "陳怡君"),
        ("<p>김민수 기자 | 2024년 5월 3일</p>", "김민수"),
        ("<p>記者陳怡君／台南報導</p>", "陳怡君"),
        ("<p>文・写真 佐藤花子</p>", "佐藤花子"),
        ("<p>Door Jan van der Smit op 3 mei 2022</p>", "Jan van der Smit"),
        ("<p>Von Ina Moss und Sam Low, 3. Mai 2022</p>", "Ina Moss und Sam Low"),
        ("<p>Von Hamburg nach Kiel im Kajak</p>", None),
        ("<p>Da Roma a Milano in bici</p>", None),
        ("<p>By the river in May 2021 nobody slept.</p>", None),
        ("<p>글: 박지영</p>", "박지영"),
        ("<p>Текст: Ина Мосс</p>", "Ина Мосс"),
        ("<p>글 쓰는 사람들</p>", None),
        ("<p>기자 회견은 2024년 5월 3일에 열린다</p>", None),
        ("<span itemprop=author><b>Ina Moss</b> <i>View all posts</i></span>", "Ina Moss"),
        ("<p><span itemprop='creator author'>Ina Moss</span></p>", "Ina Moss"),
    ],
)
def test_a_byline_s_name_ends_where_its_date_or_title_begins(byline, name):
    """Parts of an element are lines; what is joined by "and" belongs together."""
    assert author(byline=byline) == name


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (
            {"@graph": [{"@type": "Article", "author": {"@id": "#ina"}}, {"@id": "#ina", "name": "Ina Moss"}]},
            "Ina Moss",
        ),
        ({"@type": "Article", "author": {"@id": "#nobody"}}, None),
        ({"@type": "QAPage", "mainEntity": {"@type": "Question", "author": {"name": "gull22"}}}, "gull22"),
        ({"@type": "QAPage", "mainEntity": ["x"]}, None),
        ({"author": ["Ina Moss and Sam Low", "Ina Moss", "Sam Low"]}, "Ina Moss; Sam Low"),
        ({"author": ["Ina Moss and Sam Low", "Ina Moss"]}, "Ina Moss and Sam Low; Ina Moss"),
        ({"author": [{"name": "Ina Moss"}, {"name": "imoss"}]}, "Ina Moss"),
        ({"author": "imoss"}, "imoss"),
        ({"author": 7}, None),
        ({"@type": "Article", "author": [{"name": "Ina Moss"}, {"name": "Foto: Sam Low."}]}, "Ina Moss"),
    ],
)
def test_data_name_an_author_once(data, name):
    """Elsewhere in a graph, in what a page is about, beside an account."""
    assert author(data=data) == name


def test_a_card_says_who_wrote_it():
    """WordPress labels what it shows of a page."""
    card = "<meta name=twitter:label1 content='{}'><meta name=twitter:data1 content='Ina Moss'>"
    assert author(head=card.format("Written by")) == "Ina Moss"
    assert author(head=card.format("Verfasst von")) == "Ina Moss"
    assert author(head=card.format("Price")) is None
    assert author(head="<meta name=authors content='Ina Moss'>") == "Ina Moss"


def test_a_site_is_its_own_author_where_it_names_nobody_else():
    """Somebody's own pages are called by the name."""
    site = "<meta property=og:site_name content='Ina Moss'><meta name=author content='Ina Moss'>"
    assert author(head=site) == "Ina Moss"
    assert author(head=site, byline="<a rel=author>Sam Low</a>") == "Sam Low"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("от <a href=/a>Инна Мохова</a>", "Инна Мохова"),
        ("作成者: <a href=/a>苔田伊奈</a>", "苔田伊奈"),
        ("بواسطة <a href=/a>إينا موس</a>", "إينا موس"),
        ("bởi <a href=/a>Ina Moss</a>", "Ina Moss"),
        ("Soumis par <span>Inès Mousse</span> le lun 04/05/2026 - 08:00", "Inès Mousse"),
    ],
)
def test_themes_say_by_whom_in_an_element_of_the_name(said, name):
    """The word alone is no name."""
    assert author(byline=f"<div class=post-author>{said}</div>") == name


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("<p><a href=/authors/ina-moss>Ina Moss</a> · 3 min</p>", "Ina Moss"),
        (
            "<p><a href=https://example.org/news/author/12>Ina Moss</a>, <a href=/author/13>Sam Reed</a></p>",
            "Ina Moss; Sam Reed",
        ),
        ("<p><a href=/autoren/ina-moss><img src=i.png></a><a href=/autoren/ina-moss>Ina Moss</a></p>", "Ina Moss"),
        # A class holds more than the name, the link doesn't.
        ("<p class=author><a href=/author/ina>Ina Moss</a> Former Harbour Editor</p>", "Ina Moss"),
        ("<p><a href=https://elsewhere.example/author/ina>Ina Moss</a></p>", None),
        ("<p><a href=/licenses/by/4.0>CC-BY</a> <a href=/author>Authors</a></p>", None),
        (f"<p><a href=/author/ina>{'Ina Moss ' * 20}</a></p>", None),
    ],
)
def test_a_link_to_an_author_s_page_has_the_name(byline, name):
    """Near the title, and on the page's own site."""
    page = f"<body><article>{BODY.format(byline)}</article>"
    assert read_html(page, url="https://www.example.org/news/road").author == name


def test_an_author_whom_no_line_near_the_title_names_is_a_teaser_s():
    """Below an article others begin."""
    teaser = "<p><a href=/author/sam>Sam Reed</a> on the harbour</p>"
    text = (
        "<p>The wall along the road was built by the parish in 1911, and nobody has looked after it since then.</p>"
        * 15
    )
    assert read_html(f"<body><article>{BODY.format('')}{text}</article><aside>{teaser}</aside>").author is None


@pytest.mark.parametrize(
    "href",
    [
        "/u/gull22",
        "./memberlist.php?mode=viewprofile&u=7",
        "member.php?u=7",
        "/members/gull22.7/",
        "index.php?action=profile;u=7",
    ],
)
def test_who_began_a_thread_is_its_author(href):
    """Whichever software leads to a member's page; who logs in is none."""
    log_in = "<p><a href=/users/login>Log in</a> <a href='member.php?action=register'>Register</a></p>"
    posts = "".join(
        f"<div class=post><a href='{href if name == 'gull22' else '/u/tern'}'>@{name}</a><p>{text}</p></div>"
        for name, text in (
            (
                "gull22",
                "Has anybody sailed around the point since the storm, and is the old light still standing there?",
            ),
            (
                "tern",
                "I went past on Sunday, and it stands, but the stairs are gone and the door with them, so keep away.",
            ),
        )
    )
    page = f"<body>{log_in}<h1>Is the light at the point still there?</h1>{posts}"
    assert read_html(page, url="https://forum.example.org/t/the-light/12").author == "gull22"


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("<p><a href=/author/ina-moss>Posts by Ina Moss</a></p>", "Ina Moss"),
        ("<p><a href=/autor/ina-moss>Alle Artikel von Ina Moss</a></p>", "Ina Moss"),
        ("<p><a href=/author/ina-moss>Ina Moss</a> | <a href=/author/ina-moss>Full bio</a></p>", "Ina Moss"),
        ("<svg><a xlink:href=/tarn><path /></a></svg><p><a href=/author/ina>Ina Moss</a></p>", "Ina Moss"),
        ("<p><a href=/author/ina-moss>Ina Moss</a> <a href=/author/ina-moss/rss>Follow</a></p>", "Ina Moss"),
        ("<p><a href=/author/ina-moss>IM</a> By <a href=/author/ina-moss>Ina Moss</a></p>", "Ina Moss"),
        ("<p><a href=/author/12>Инна Мосс</a> <a href=/author/12>Все статьи</a></p>", "Инна Мосс"),
        ("<p>Annual report of the port</p><p><a href=/author/ann>Ann</a>, cook</p>", "Ann"),
        ("<p>12 March 2026 <a href=https://other.co.uk/author/bob>Bob Day</a></p>", None),
        ("<p><a href=https://blog.example.co.uk/author/ina>Ina Moss</a></p>", "Ina Moss"),
        ("<aside><p><a href=/author/bob>Bob Day</a>: the price of fish</p></aside>", None),
    ],
)
def test_a_link_to_an_author_s_page_has_more_than_names(byline, name):
    """What it leads to, pictures, other pages' authors; the address tells which is the name."""
    page = f"<body><article>{BODY.format(byline)}</article>"
    assert read_html(page, url="https://www.example.co.uk/news/road").author == name


@pytest.mark.parametrize(
    "above",
    [
        "<div>Welcome our newest member: <a href=/members/zed.12/>zed</a></div>",
        "<p>Last post by <a href=/members/zed.12/>zed</a>, 3 hours ago</p>",
        "<aside><h3>Online</h3><ul><li><a href=/u/zed>zed</a></ul></aside>",
    ],
)
def test_a_member_whom_a_forum_names_above_its_posts_wrote_none(above):
    """A post's line begins with who wrote it."""
    posts = "".join(
        f"<div class=post><p><a href=/members/{name}.2/>{name}</a> » 12 March 2026</p><p>{text}</p></div>"
        for name, text in (
            (
                "gull22",
                "Has anybody sailed around the point since the storm, and is the old light standing there still?",
            ),
            (
                "tern",
                "I went past on Sunday, and it stands, but the stairs are gone and the door with them, so keep away.",
            ),
        )
    )
    page = f"<body>{above}<h1>Is the light at the point still there?</h1>{posts}"
    assert read_html(page, url="https://forum.example.org/t/the-light/12").author == "gull22"


def test_what_a_thread_is_on_is_no_author():
    """SMF names both in one line above the posts."""
    head = "<h3>Author Topic: Is the light still there? (Read 2412 times)</h3>"
    document = read_html(f"<body>{head}<p>{ONE}</p><p>{TWO}</p>", url="https://forum.example.org/index.php?topic=12.0")
    assert document.author is None


def test_a_page_s_body_is_no_author():
    """A theme says of a whole page that its site has one."""
    page = f"<body class='single not-multi-author'><a href=#content>Skip to content</a>{BODY.format('')}"
    assert read_html(page).author is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("12 March 2026 | By Ina Moss", "Ina Moss"),
        ("Posted on March 12, 2026 by Ina Moss", "Ina Moss"),
        ("12. März 2026, 08:00 Uhr von Ina Moss", "Ina Moss"),
        ("Publié le 12 mars 2026 par Louise Martin", "Louise Martin"),
        ("Publicado el 12/03/2026 por Ana Ruiz", "Ana Ruiz"),
        ("Opublikowano 12.03.2026 przez Jan Kowalski", "Jan Kowalski"),
        ("2026-05-04 08:00 来源：港报 作者：王小明", "王小明"),
        ("News | By Ina Moss | 12 March 2026", "Ina Moss"),
        ("2026.03.12 08:00 김민수 기자", "김민수"),
        ("Words by Ina Moss<br>Photos by Sam Reed", "Ina Moss"),
        ("Av Kari Nordmann. Publisert 12. mars 2026", "Kari Nordmann"),
        ("Last updated 12 March 2026 / Author: Ina Moss", "Ina Moss"),
        ("12 March 2026, mended by hand", None),
        ("12 March 2026 | By the river", None),
        ("Published 12 March 2026, updated by Sam Reed", None),
        ("(This post was last modified: 2024-01-05, 03:27 AM by gull22.)", None),
        ("A story from 1998 by Sam Reed", None),
        ("From Penrose by Selby Quay", None),
    ],
)
def test_a_name_may_stand_behind_its_day(line, name):
    """In one line, whichever comes first."""
    assert author(byline=f"<p>{line}</p>") == name


DAY = "<p>4 May 2026, 8:15 am</p>"


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("<p>Written by</p><p>Ina Moss</p>", "Ina Moss"),
        ("<div><div>By</div><div><a href='/moss'>Ina Moss</a></div></div>", "Ina Moss"),
        ("<div>Written by</div><div>Eliz - Product marketer</div>", "Eliz"),
        ("<div>Autor:</div><div>Ina Moss</div>", "Ina Moss"),
        ("<div>By<a href='/moss'>Ina Moss</a></div>", "Ina Moss"),
        ("<div>By</div><div>4 May 2026</div>", None),
        (f"<div>By</div><div>The board says that {'it will pay for the work in the summer, ' * 3}</div>", None),
    ],
)
def test_a_line_may_ask_by_whom_and_the_next_one_say_it(byline, name):
    """In an element of its own, or glued to what says it."""
    assert author(byline=byline) == name


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        (f"<p>Ina Moss</p>{DAY}", "Ina Moss"),
        (f"{DAY}<p>Jo van der Lund</p>", "Jo van der Lund"),
        (f"{DAY}<p>Julian K. O’Hara-Lund</p>", "Julian K. O’Hara-Lund"),
        ("<p>Ina Moss | Senior Writer | July 2, 2025</p>", "Ina Moss"),
        ("<p>Dec 26, 2025 • Mahua Das in Project Management</p>", "Mahua Das"),
        (f"<p>LOCAL NEWS</p>{DAY}", None),
        (f"<p>Opinion</p>{DAY}", None),
        (f"<p>Council News</p>{DAY}", None),
        ("<p>Press Release | 4 May 2026</p>", None),
        ("<p>Ina Moss</p><p>May 4, 2026</p>", "Ina Moss"),
        (f"<p>Nature, Harbours</p>{DAY}", None),
        (f"<p>Tags: Harbour</p>{DAY}", None),
        (f"<p>Harbour news of the week</p>{DAY}", None),
        ("<p>Ina Moss</p>", None),
        ("<p>Place Penrose Date 28.01.2022</p>", None),
    ],
)
def test_a_name_beside_a_day_is_the_writer_s(byline, name):
    """Where nothing else says by whom: above the day, below it, or in its line; a part of the site is no name."""
    assert author(byline=byline) == name


def test_a_site_that_is_its_own_author_has_no_other_beside_a_day():
    """A part of it may stand there: "Open Future"."""
    head = "<meta property=og:site_name content='The Post'><meta name=author content='The Post'>"
    assert author(head=head, byline=f"<p>Open Future</p>{DAY}") == "The Post"


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("Written by Ina Moss", "Ina Moss", None),
        ("Publié par Unknown à 08:00", None, None),
        ("Posted on the 15/12/2025 at 19:00 by @moss", None, "2025-12-15"),
        ("Erstellt von Ina Moss — veröffentlicht 28.01.2022", "Ina Moss", "2022-01-28"),
        ("Ina Moss lives in Colm, and has done so since 4 May 2019", None, None),
    ],
)
def test_the_line_below_an_article_may_say_by_whom_and_when(line, name, day):
    """In so many words, and where nothing near the title does; a forum's last post has its own."""
    text = "".join(f"<p>{text[:-1]} in harbour {place}.</p>" for place in range(5) for text in (ONE, TWO, THREE))
    below = f"<article><h1>The piles</h1>{{}}{text}<div><p>{line}</p></div></article>"
    document = read_html(page(below.format("")))
    assert (document.author, document.date) == (name, day)
    document = read_html(page(below.format("<p>By Jo Lund</p><p>Published on 3 May 2020</p>")))
    assert (document.author, document.date) == ("Jo Lund", "2020-05-03")
    forum = read_html(page(below.format("")), url="https://penrose.example/forum/topic/4")
    assert (forum.author, forum.date) == (None, None)


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("<h2>Read next</h2><h3>A ferry sails</h3><p>By Sam Reed</p><p>Published 3 May 2020</p>", None),
        ("<h2>Two comments</h2><div>Posted by Sam Reed on 3 May 2020</div>", None),
        ("<h3>Written by Ina Moss</h3><p>Ina Moss is a writer.</p>", "Ina Moss"),
    ],
)
def test_behind_a_heading_below_an_article_others_wrote(foot, name):
    """What one reads next has its own writers, and a comment; the heading may say by whom itself."""
    text = "".join(f"<p>{text[:-1]} in harbour {place}.</p>" for place in range(5) for text in (ONE, TWO, THREE))
    document = read_html(page(f"<article><h1>The piles</h1>{text}</article><div>{foot}</div>"))
    assert (document.author, document.date) == (name, None)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("jeudi 4 mai 2026, par gull22", False),
        ("Gespeichert von gull22 am 4. Mai 2026 - 18:55", False),
        ("4 May 2026, by the river", True),
        ("The quay was shut on 4 May 2026", True),
    ],
)
def test_a_line_above_or_below_an_article_that_says_by_whom_and_when_is_none_of_it(line, kept):
    """In either order, and by an account as well."""
    for above, below in ((f"<p>{line}</p>", ""), ("", f"<p>{line}</p>")):
        body = f"<article><h1>The piles</h1>{above}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{below}</article>"
        assert (line in read_html(page(body)).text) == kept


def noted(line, first=2, **facts):
    """Return the reason that a line gets which was kept between a title and the article."""
    named = {"words": [4, 5, 40], "ends": [0, 0, 2], "tags": ["h1", "p", "p"], "evidence": []} | facts
    runs = [SimpleNamespace(text=text, link=0) for text in (TITLE, line, ONE)]
    verdicts = SimpleNamespace(
        context=SimpleNamespace(title=0, first=first, last=2),
        facts=SimpleNamespace(page=SimpleNamespace(runs=runs), **named),
        reasons=["title", "", ""],
    )
    note_bylines(verdicts, range(3))
    assert verdicts.reasons[2] == ""
    return verdicts.reasons[1]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Ina Moss", "notice"),
        ("Par Ina Moss et Jo Lund, 4 mai 2026", "notice"),
        ("By Ina Moss\nMonday, 4 May 2026, 8 pm", "notice"),
        ("By the river and the quay", ""),
        ("Written by Ina Moss\nBy Jo Lund, Mary Tarn and Eli Esk", "notice"),
        ("By Ina Moss\nHarbour Weekly", "notice"),
        ("By Ina Moss\nPublished by Tarn Books\nGenre: history", ""),
        ("By Ina Moss\nThe daughters of the miller sing", ""),
        ("By Ina Moss\nThe daughters of the miller sing of the road " + "that leads to the sea " * 3, ""),
        ("By Candlelight", ""),
        ("par gull22, 4 mai 2026", "notice"),
        ("By noon on 4 May 2026", ""),
        ("Ina Moss on the road", ""),
    ],
)
def test_a_byline_is_no_text(line, reason):
    """Between the title and the article; what opens as one does may say where, or more."""
    assert noted(line) == reason
    assert noted(line, first=1) == noted(line, first=0) == reason
    assert noted(line, evidence=[FORUM]) == noted(line, tags=["h1", "h2", "p"]) == ""
    assert noted(line, words=[4, 30, 40]) == noted(line, ends=[0, 2, 2]) == ""


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Ina Moss, 4 May 2026", "notice"),
        ("4 mai 2026, par gull22", "notice"),
        ("By Ina Moss", ""),
        ("The wall fell on 4 May 2026", ""),
    ],
)
def test_whose_an_article_is_and_of_when_is_none_of_it_below_it(line, reason):
    """Both in one line; a name alone may be a part of the text."""
    paragraphs = 8 * [ONE]
    runs = [SimpleNamespace(text=text, link=0) for text in (TITLE, *paragraphs, line)]
    facts = SimpleNamespace(page=SimpleNamespace(runs=runs), words=[4, *(8 * [40]), 5], ends=[0, *(8 * [2]), 0])
    facts.evidence, facts.tags = [], ["h1", *(9 * ["p"])]
    context = SimpleNamespace(title=0, first=1, last=8)
    verdicts = SimpleNamespace(context=context, facts=facts, reasons=["title", *(9 * [""])])
    note_bylines(verdicts, range(10))
    assert verdicts.reasons[9] == reason
    assert not any(verdicts.reasons[1:9])

    facts.ends[9], verdicts.reasons[9] = 2, ""
    note_bylines(verdicts, range(10))
    assert verdicts.reasons[9] == ""  # a sentence


def test_a_byline_that_the_judge_keeps_goes():
    """As a page shows it."""
    body = f"<article><h1>{TITLE}</h1><div>By Ina Moss</div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    assert read_html(page(body)).text == f"{ONE}\n\n{TWO}\n\n{THREE}"


@pytest.mark.parametrize(("words", "link", "reason"), [(2, 0, ""), (2, 9, "notice"), (12, 0, "notice")])
def test_whose_a_book_in_a_list_is_stands_below_its_title(words, link, reason):
    """Below a heading that leads to a part of the site, or is a standfirst, the article's own byline goes."""
    runs = [SimpleNamespace(text=text, link=0) for text in (TITLE, "The Piles", "By Ina Moss", ONE)]
    runs[1].link = link
    facts = SimpleNamespace(page=SimpleNamespace(runs=runs), words=[4, words, 3, 40], ends=[0, 0, 0, 2], evidence=[])
    facts.tags = ["h1", "h3", "p", "p"]
    verdicts = SimpleNamespace(
        context=SimpleNamespace(title=0, first=3, last=3), facts=facts, reasons=["title", "title", "", ""]
    )
    note_bylines(verdicts, range(4))
    assert verdicts.reasons[2] == reason


def test_a_link_to_more_on_a_writer_is_no_name():
    """It leads to the same page as the name above it."""
    box = "<div class=author><a href='/author/ina'>→ Learn More</a></div>"
    assert read_html(page(f"<article><h1>{TITLE}</h1>{box}<p>{ONE}</p><p>{TWO}</p></article>")).author is None

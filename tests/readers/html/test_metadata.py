"""What a page says of itself, in the many ways that sites have: authors and days in data, marks and lines."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from summarizer import read_html
from summarizer.readers.html.headline import LONGEST, MOST_HEADINGS, MOST_TITLES, headline
from summarizer.readers.html.kickers import kickers_of
from tests.pages import ARTICLE, ONE, THREE, TITLE, TWO, page

GRAPH = [
    {"@type": "Article", "author": {"@id": "#ada"}, "publisher": {"@id": "#post"}, "datePublished": "2026-01-02"},
    {"@type": "Person", "@id": "#ada", "name": "Ada Holm"},
    {"@type": "Organization", "@id": "#post", "name": "Valley Post"},
]


def read(data, kind="application/ld+json"):
    """Read a page with data for machines."""
    text = data if isinstance(data, str) else json.dumps(data)
    return read_html(page(f"<article>{ARTICLE}</article>", f"<script type='{kind}'>{text}</script>"))


@pytest.mark.parametrize(
    ("data", "author"),
    [
        ({"author": [{"name": "Ada Holm"}, {"name": "Bo Lind"}]}, "Ada Holm; Bo Lind"),
        ({"@graph": GRAPH}, "Ada Holm"),
        (GRAPH, "Ada Holm"),
        ({"author": {"@id": "#nobody"}}, None),
        ({"author": {"@id": ["#ada"]}}, None),
        ({"@type": "WebPage", "mainEntity": {"@type": "Article", "author": "Ada Holm"}}, "Ada Holm"),
        ({"comment": [{"author": "A troll"}]}, None),
        ({"author": "Ada O&#39;Neil"}, "Ada O'Neil"),
        ('//<![CDATA[\n{"author": "Ada Holm"}\n//]]>', "Ada Holm"),
        ('/*<![CDATA[*/ [{"author": "Ada Holm"}] /*]]>*/', "Ada Holm"),
        ('<!-- {"author": "Ada Holm"} -->', "Ada Holm"),
    ],
)
def test_an_author_in_data(data, author):
    """One or several, named there or elsewhere in the data; whatever old templates write around them."""
    assert read(data).author == author


def test_data_whose_kind_names_an_encoding():
    """It is what stands before that; a publisher may be named elsewhere, too."""
    document = read({"@graph": GRAPH}, "application/LD+json; charset=utf-8")
    assert (document.author, document.site, document.date) == ("Ada Holm", "Valley Post", "2026-01-02")


@pytest.mark.parametrize(
    ("data", "day"),
    [
        ({"dateCreated": "2026-02-03", "dateModified": "2026-05-05"}, "2026-02-03"),
        ({"dateCreated": "2026-02-03", "datePublished": "2026-02-04"}, "2026-02-04"),
        ({"dateModified": "2026-05-05T10:00:00Z"}, "2026-05-05"),
        ({"dateModified": 2026}, None),
    ],
)
def test_a_day_in_data(data, day):
    """That of publication before that of writing, this before that of a change."""
    assert read(data).date == day


@pytest.mark.parametrize(
    ("seconds", "day"),
    [("1741046400", "2025-03-04"), ("1741046400123", "2025-03-04"), ("17410464001", None), ("20250304", "2025-03-04")],
)
def test_a_day_in_seconds(seconds, day):
    """Some sites write what their machines count in."""
    head = f"<meta property='article:published_time' content='{seconds}'>"
    assert read_html(page(ARTICLE, head)).date == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Updated: 5 May 2026 · Published: 1 May 2026", "2026-05-01"),
        ("Aktualisiert am 5. Mai 2026, veröffentlicht am 1. Mai 2026", "2026-05-01"),
        ("Updated: 5 May 2026</p><p>Published: 1 May 2026", "2026-05-01"),
        ("5 May 2026. Published in the Post", "2026-05-05"),
        ("Actualizado el 5 de mayo de 2026. Publicado el 1 de mayo de 2026", "2026-05-01"),
        ("Established 12 March 1919", None),
        ("(c) 12 March 2019 Harbour Weekly", None),
        ("Copyright 12 March 2019 Harbour Weekly", None),
        ("© 2019年3月4日", None),
        ("2026年3月4日", "2026-03-04"),
        ("2026년 3월 4일", "2026-03-04"),
        ("2026. 3. 4.", "2026-03-04"),
        ("14. helmikuuta 2023", "2023-02-14"),
        ("3. marraskuuta 2020", "2020-11-03"),
        ("2023. május 9.", "2023-05-09"),
        ("1 noiembrie 2023", "2023-11-01"),
        ("8 Agustus 2024", "2024-08-08"),
        ("3 червня 2024", "2024-06-03"),
        ("3 ноември 2020", "2020-11-03"),
        ("9 Ιουλίου 2021", "2021-07-09"),
        ("5 בספטמבר 2024", "2024-09-05"),
        ("14 أكتوبر 2023", "2023-10-14"),
        ("6 नवंबर 2023", "2023-11-06"),
        ("5. des. 2019", "2019-12-05"),
        ("03-May-2024", "2024-05-03"),
        ("٣ مايو ٢٠٢٤", "2024-05-03"),
        ("३ मई २०२४", "2024-05-03"),
        ("The quay was built on 4 May 1931 by the county.", None),
        ("By the county, and published on 4 May 1931 as it was.", "1931-05-04"),
    ],
)
def test_a_day_in_a_line(line, day):
    """That of publication comes first, wherever it stands; words without spaces hide no year, a story has its own."""
    assert read_html(page(f"<h1>{TITLE}</h1><p>{line}</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>")).date == day


@pytest.mark.parametrize(
    ("language", "day"), [("", "2023-12-08"), ("en", "2023-12-08"), ("en-GB", "2023-08-12"), ("vi", "2023-08-12")]
)
def test_only_where_pages_are_american_a_month_comes_first(language, day):
    """A page that says that it is in another language, or in another English, is from elsewhere."""
    made = f"<html lang='{language}'><body><h1>{TITLE}</h1><p>12/08/2023</p><p>{ONE}</p><p>{TWO}</p></body></html>"
    assert read_html(made).date == day


def test_a_site_s_name_stands_in_its_data():
    """Of a page without a name for its site in the head, and without a publisher."""
    data = '{"@graph": [{"@type": "Article"}, {"@type": "WebSite", "name": "Valley Post"}]}'
    assert read_html(page(ARTICLE, f"<script type=application/ld+json>{data}</script>")).site == "Valley Post"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Accueil - Valley Post of Penrose", TITLE),
        ("Home | Valley Post of Penrose", TITLE),
        ("Ferries go from the old quay", "Ferries go from the old quay"),
        ("Valley Post: Ferries go from the old quay", "Ferries go from the old quay"),
        ("Valley Post | Ferries go from the old quay", "Ferries go from the old quay"),
        ("Ferries go from the old quay | Local news | Penrose", "Ferries go from the old quay"),
        ("Ferries | What goes from the old quay", "Ferries | What goes from the old quay"),
        ("Ferries: they go from the old quay", "Ferries: they go from the old quay"),
    ],
)
def test_a_title_that_any_page_of_a_site_has_is_none(title, found):
    """Behind "Home" stands the site's name, known or not; a title may stand behind that."""
    head = f"<title>{title}</title><meta property=og:site_name content='Valley Post'>"
    body = ARTICLE if found == TITLE else ARTICLE.replace(TITLE, "Harbour and road")
    assert read_html(page(f"<article>{body}</article>", head)).title == found


@pytest.mark.parametrize(
    ("headings", "named", "found"),
    [
        (["Rope -", "Rope - is it still made?", "Rope –", "the old way?"], "Rope - is it still made?", 1),
        (["Valley Post of Penrose", "Rope is still made"], "Rope is still made | Valley Post", 1),
        (["Rope is still made", "Rope"], "Rope is still made | Valley Post", 0),
    ],
)
def test_of_two_headings_the_one_that_is_the_whole_title_is_it(headings, named, found):
    """A heading that is the title's first word only is a section's."""
    head = f"<meta property=og:title content='{named}'><meta property=og:site_name content='Valley Post'>"
    parts = "".join(f"<h1>{heading}</h1><p>{ONE}</p>" for heading in headings)
    assert read_html(page(f"<article>{parts}<p>{TWO}</p><p>{THREE}</p></article>", head)).title == headings[found]


def test_a_kicker_is_not_glued_to_its_headline():
    """What stands between them on the screen may be drawn only; the data write it."""
    heading = "<h1><span>Rope and tar</span><span aria-hidden=true> – </span><span>Nobody makes it any more</span></h1>"
    head = "<meta property=og:title content='Rope and tar – Nobody makes it any more'>"
    made = read_html(page(f"<article>{heading}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>", head))
    assert made.title == "Rope and tar – Nobody makes it any more"


@pytest.mark.parametrize(
    ("heading", "named", "title"),
    [
        ("Thread: Which tide is the best one?", "Which tide is the best one?", "Which tide is the best one?"),
        ("Rope and tar Nobody makes it any more", "Nobody makes it any more", "Nobody makes it any more"),
        ("27.01.2026 Nobody makes rope now", "Nobody makes rope now | Valley Post", "Nobody makes rope now"),
        # An article is no kicker, and two words are no headline.
        ("The best ropes of 2026", "Best ropes of 2026", "The best ropes of 2026"),
        ("Which rope is best", "rope is", "Which rope is best"),
        ("The old quay", "old quay", "The old quay"),
    ],
)
def test_what_stands_in_front_of_a_headline_is_no_part_of_it(heading, named, title):
    """Where the page's own data leave it out; its element title has the site's words in it."""
    head = f"<meta property=og:title content='{named}'><meta property=og:site_name content='Valley Post'>"
    assert (
        read_html(page(f"<article><h1>{heading}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>", head)).title
        == title
    )
    if title != heading:
        head = f"<title>{named}</title>"
        assert read_html(page(f"<article><h1>{heading}</h1><p>{ONE}</p><p>{TWO}</p></article>", head)).title == heading


def test_a_link_may_be_canonical_and_more():
    """It has several relations, in any case."""
    head = (
        "<link rel='shortlink Canonical' href='https://valley.example/a'><link rel=canonical href='https://b.example/'>"
    )
    assert read_html(page(ARTICLE, head)).url == "https://valley.example/a"


def test_a_blog_s_name_before_its_post_is_no_title():
    """The heading below says what is: with the blog's name in the highest one, and without."""
    post = "<h3>The quay by night</h3><p>The lamps go on at six, and the boats come in one behind the other.</p>"
    for above in "<h1>Gull's blog</h1>", "":
        page = f"<title>Gull's blog: The quay by night</title>{above}{post}"
        assert read_html(page).title == "The quay by night"
    assert read_html("<title>Ropes: a guide to knots</title><p>Tie it twice.</p>").title == "Ropes: a guide to knots"


@pytest.mark.parametrize("site", ["News", "Selby Daily News"])
def test_a_site_s_name_behind_its_headline_is_no_title_though_a_heading_has_it(site):
    """A box beside the article, or the page's head, has it as a heading."""
    told = "<p>The ferry was cancelled on Monday, after a storm had broken two piles of the old pier.</p>"
    page = f"<title>The ferry to Selby returns | {site}</title><h1>The ferry to Selby returns</h1>{told}<h2>{site}</h2>"
    assert read_html(page).title == "The ferry to Selby returns"
    assert read_html(page.replace("<h1>", "<b>").replace("</h1>", "</b>")).title == "The ferry to Selby returns"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<span class=dachzeile>Der Hafen</span> Nobody makes rope any more", "Nobody makes rope any more"),
        ("<div class=post__super-title>The coast: </div><b>Nobody makes rope</b>", "Nobody makes rope"),
        ("<span class='label label--red'>Question</span>&nbsp;Is rope still made?", "Is rope still made?"),
        ("Nobody makes rope<small class=article-subtitle>The last yard shuts</small>", "Nobody makes rope"),
        ("<span class='field field--label-hidden'>Nobody makes rope</span>", "Nobody makes rope"),
        ("<span class=kicker>Rope</span>", "Rope"),
        ("<span class=kicker></span>Nobody <em class=subtitle>ever</em> makes rope", "Nobody ever makes rope"),
    ],
)
def test_what_is_called_a_kicker_in_a_heading_is_no_part_of_the_title(heading, title):
    """However the page's own title has it; a heading that is nothing else is the title."""
    body = f"<article><h1>{heading}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    assert read_html(page(body, "<title>Home</title>")).title == title


@pytest.mark.parametrize(
    ("called", "title"),
    [
        ("Nobody makes rope - PenroseHerald.com", "Nobody makes rope"),
        ("www.Penrose.de - Numbers and days", "Numbers and days"),
        ("Nobody makes rope ‹ Penrose Rope Walk", "Nobody makes rope"),
        ("Ropes in streams - Node.js", "Ropes in streams - Node.js"),
        ("Caches - ASP.NET", "Caches - ASP.NET"),
    ],
)
def test_an_address_in_a_title_is_its_site_s(called, title):
    """In the data of a page as well; a program's name has no such end."""
    head = f"<title>{called}</title>" + ("" if "‹" in called else f"<meta property=og:title content='{called}'>")
    assert read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p></article>", head)).title == title


def test_what_no_page_has_of_headings_and_titles_is_not_compared():
    """Each is held against each of the others, letter by letter: what is beyond that was written to be slow."""
    heading, title, endless = "Harbour road closed by waves", "Harbour road is closed by the waves", "road " * LONGEST
    assert headline([heading], [], [title], []) == heading
    assert headline(["Menu of it", *["Menu"] * (MOST_HEADINGS - 1), heading], [], [title], []) == title
    assert headline([heading], ["Quite another thing"] * MOST_TITLES + [title], [], []) == "Quite another thing"
    assert headline([endless, heading], [], [], []) == heading
    assert headline([], [endless], [], []) == endless[:LONGEST]


def test_kickers_in_each_other_are_not_looked_through():
    """A text in 400 of them would be read 400 times; and no more are looked for than headings."""
    deep = "<span class=kicker>" * 100 + "rope " * 1_000 + "</span>" * 100
    many = "<span class=kicker>Rope</span>" * 50
    for inside, n_kickers in ((deep, 0), (many, MOST_HEADINGS)):
        assert len(kickers_of(LexborHTMLParser(f"<h1>{inside}</h1>").css("h1"))) == n_kickers


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        ("<title>Penrose Herald: news, sport and weather</title>", "Nobody makes rope any more"),
        ("<title>Welcome to Penrose Herald Online</title>", "Nobody makes rope any more"),
        ("<title>How the last rope was made in Penrose</title>", "How the last rope was made in Penrose"),
        ("<title>What the sea does to a harbour road | Penrose Herald</title>", "What the sea does to a harbour road"),
        ("<meta property=og:title content='The last yard on the quay shuts'>", "The last yard on the quay shuts"),
    ],
)
def test_the_only_headline_is_the_title_where_the_page_is_called_as_its_site(titles, found):
    """Its own title has no word of it; a title that is written for the page has, or the article's, or is in its data."""
    rope = "Nobody has made a rope here since the last yard was shut, and the hemp is gone from the loft."
    body = f"<article><h1>Nobody makes rope any more</h1><p>{ONE}</p><p>{rope}</p><p>{THREE}</p></article>"
    assert read_html(page(body, titles)).title == found
    body = f"<article><h1>Rope</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    assert read_html(page(body, "<title>The last yard on the quay shuts</title>")).title != "Rope"


SAID = "The county bans petrol ferries, but owners may keep theirs until the decade is over"


@pytest.mark.parametrize(
    ("heading", "title", "found"),
    [
        (SAID, "Tarn - The heart of it all", SAID),
        (SAID, "The light of the quay - Tarn", "The light of the quay"),
        ("We sell ropes and nothing else here", "Tarn - The light of the quay", "The light of the quay"),
    ],
)
def test_a_sentence_is_the_title_where_a_motto_stands_behind_the_site_s_name(heading, title, found):
    """A post that is nothing but its title: nothing else of the page has its words."""
    assert headline([heading], [], [title], ["Tarn"]) == found


@pytest.mark.parametrize(
    ("title", "heading"), [("ホーム", "橋が六週間通行止めとなる"), ("Главная", "Мост закрыт"), ("Vite + React", "Rope")]
)
def test_what_any_page_is_called_in_other_scripts(title, heading):
    """The heading is the title, of however many words."""
    made = read_html(page(f"<article><h1>{heading}</h1><p>{ONE}</p><p>{TWO}</p></article>", f"<title>{title}</title>"))
    assert made.title == heading


@pytest.mark.parametrize(
    "head", ["<meta name=dc.title content='The rope walk'>", "<meta itemprop=headline content='The rope walk'>"]
)
def test_a_title_as_libraries_and_marked_pages_have_it(head):
    """It is asked where no other data name the page."""
    assert read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p></article>", head)).title == "The rope walk"
    named = head + "<meta property=og:title content='A rope'>"
    assert read_html(page(f"<article><p>{ONE}</p></article>", named)).title == "A rope"


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("<meta http-equiv=Content-Language content=en>", "en"),
        ("<meta property=og:locale content=en_GB>", "en_GB"),
        ("<meta property=og:locale content=de_DE>", None),
        ("<meta http-equiv=content-language content='en, de'>", None),
    ],
)
def test_a_language_that_only_the_head_declares(head, language):
    """As of the element html, the words of the text may deny it."""
    body = f"<html><head>{head}</head><body><article><p>{ONE}</p><p>{TWO}</p></article></body></html>"
    assert read_html(body).language == language


TEASER = "<a href='/{0}'><div>How the sea took a road, part {0}</div><p>Roads <time datetime=2026-03-0{0}>March</time></p></a>"


def test_the_time_of_a_teaser_is_that_of_what_it_leads_to():
    """Its link says more than when; a post's link to itself says the day, and perhaps that of a change."""
    teasers = "".join(map(TEASER.format, range(1, 4)))
    body = f"<article><p>May 22, 2026</p><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></article>{teasers}"
    assert read_html(page(body)).date == "2026-05-22"
    own = "<a rel=bookmark href='/p'>Posted on <time>May 2, 2026</time> <time>Updated on June 3, 2026</time></a>"
    assert read_html(page(f"<article><h1>{TITLE}</h1>{own}<p>{ONE}</p></article>{teasers}")).date == "2026-05-02"


def test_the_time_of_a_change_is_no_publication():
    """A line that says both days comes first."""
    times = "<time itemprop=dateModified datetime=2026-05-28>27/05/2026 01:57 | Updated on 28/05/2026</time>"
    body = f"<article><h1>{TITLE}</h1>{{}}<p>{ONE}</p><p>{TWO}</p></article>"
    assert read_html(page(body.format(times), language="en-GB")).date == "2026-05-27"
    assert read_html(page(body.format("<time itemprop=dateModified datetime=2026-05-28></time>"))).date == "2026-05-28"


def test_no_more_times_are_looked_at_than_may_count():
    """Each would be asked for its link: a page of nothing else is read in as many steps as it is long."""
    link = f"<a href='/x'>{'rope ' * 20}{'<time datetime=2026-05-01></time>' * 5_000}</a>"
    assert read_html(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p></article>{link}")).date is None


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("2026-05-02.html", "2026-05-02"),
        ("2026/05/02+Rope", "2026-05-02"),
        ("20260502_rope", "2026-05-02"),
        ("2026050211", None),
    ],
)
def test_a_day_in_an_address_ends_where_no_figure_follows(place, day):
    """A number of more figures is that of an article."""
    made = page(f"<article><h1>{TITLE}</h1><p>{ONE}</p></article>")
    assert read_html(made, url=f"https://penrose.example/{place}").date == day


@pytest.mark.parametrize("name", ["ms.date", "published"])
def test_a_head_says_the_day_by_many_names(name):
    """Those of documentation and of a shop's articles."""
    assert (
        read_html(page(f"<h1>{TITLE}</h1><p>{ONE}</p>", f"<meta name={name} content='May 2, 2026'>")).date
        == "2026-05-02"
    )


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2026/05/04/road", "2026-05-04"),
        ("2026/POLITICS/05/04/road/index.html", "2026-05-04"),
        ("2026/middle_east/5/4/road", "2026-05-04"),
        ("2026/5/4/5842180/road", "2026-05-04"),
        ("2026/5842180/road", None),
        ("2026/14/4/road", None),
        ("2026/news/4/44/road", None),
    ],
)
def test_an_address_may_say_the_day(path, day):
    """With a part of the site behind the year, and without zeros."""
    assert read_html(page(f"<article>{ARTICLE}</article>"), url=f"https://example.org/{path}").date == day

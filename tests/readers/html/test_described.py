"""Pages whose article only a script would fetch: their head says what it is about, and a warning that this is read."""

import json
from html import escape

import pytest

from summarizer import read_html, summarize
from summarizer.readers.html.evidence import FORUM
from summarizer.readers.html.reader import facts_of
from tests.pages import ONE, THREE, TITLE, TWO, page

SAID = "Cars take the hill road around Penrose until spring. The harbour road is to be rebuilt on piles by then."
DESCRIBED = "the page's description is read in its article's place"
HEAD = f"<title>{TITLE}</title><link rel=canonical href='https://penrose.example/t/harbour-road/12'>"
ROOT = "<div id='app'></div>"


def described(content, body=ROOT, head=HEAD):
    """Return the document of a page with a description."""
    return read_html(page(body, f'{head}<meta property="og:description" content="{content}">'))


def test_a_page_of_scripts_is_read_by_its_description():
    """A forum that a browser builds: two sentences of its head say more than nothing."""
    document = described(SAID, f"{ROOT}<script>a()</script><script>b()</script><script>c()</script>")
    assert document.text == document.description == SAID
    assert document.title == TITLE
    assert document.warnings == ("the page has no text; its scripts would fetch it in a browser", DESCRIBED)
    assert [(block.kind, block.reason) for block in document.blocks] == [("paragraph", "")]
    assert summarize(document, 1) in SAID


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>Please enable JavaScript to view this site.</p>", "asks for JavaScript"),
        ("<noscript>Bitte JavaScript aktivieren.</noscript>", "asks for JavaScript"),
        ("<p>Just a moment...</p><p>Verify that you are human.</p>", "a person"),
    ],
)
def test_a_wall_is_read_by_its_description(body, said):
    """What the wall says is no article."""
    document = described(SAID, body)
    assert document.text == SAID
    assert said in document.warnings[0]
    assert document.warnings[1:] == (DESCRIBED,)
    assert document.title == TITLE


def test_a_menu_or_a_title_alone_is_read_by_its_description():
    """Links that lead elsewhere are kept where the head says nothing, or are many; a title isn't text."""
    menu = "<div><a href='/'>Home</a> <a href='/new'>New posts</a></div>"
    assert described(SAID, menu).text == SAID
    assert described("", menu).text == "Home New posts"
    items = "<ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul>"
    assert described(SAID, f"<div class=menu>{items}</div><video src=a></video>").text == SAID
    assert described(SAID, f"<h1>{TITLE}</h1>").text == SAID
    listed = "".join(
        f"<li><a href='/{number}'>Story {number} of the harbour and its road</a></li>" for number in range(9)
    )
    assert SAID not in described(SAID, f"<ul>{listed}</ul>").text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (f"{SAID} The ferry goes ev...", SAID),
        (f"{SAID} The ferry goes…", SAID),
        ("The ferry goes on every twenty minutes from the old quay and th...", ""),
        ("Cars <b> & ferries > buses, as the council of Penrose said", None),
        ("News from Penrose", ""),
        ("波が一夜で道路を四十メートル削ったため、港の道路は春まで閉鎖される。渡し船は毎", None),
        ("波が一夜で道路を四十メートル削ったため、港の道路は春まで閉鎖される。渡し船は毎…", "波が一夜で道路を四十メートル削ったため、港の道路は春まで閉鎖される。"),
    ],
)  # fmt: skip
def test_a_description_is_read_in_whole_sentences(content, text):
    """Many are cut off within one; a few words name a site."""
    document = described(content.replace("&", "&amp;").replace("<", "&lt;"))
    assert document.text == (content if text is None else text)
    assert (DESCRIBED in document.warnings) == (document.text != "")


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<p>{ONE}</p><p>{TWO}</p>", HEAD),
        ("<p>The harbour road is closed.</p>", HEAD),
        ("<h1>404 Not Found</h1><p>nginx</p>", HEAD),
        (ROOT, "<title>Penrose</title><link rel=canonical href='https://penrose.example/'>"),
    ],
)
def test_a_page_with_text_an_error_and_a_front_page_are_not(body, head):
    """However short its text is; the description of a front page is that of the site."""
    document = described(SAID, body, head)
    assert SAID not in document.text
    assert DESCRIBED not in document.warnings


def test_where_a_page_stands_may_be_known_from_elsewhere():
    """Of one that doesn't say it the address that it was fetched from: it may be a front page, and a forum."""
    content = page(ROOT, f"<title>Penrose</title><meta name=description content='{SAID}'>")
    assert read_html(content).text == SAID
    assert read_html(content, url="https://penrose.example/t/road/1").text == SAID
    assert read_html(content, url="https://penrose.example").text == ""
    assert FORUM not in facts_of(content)[0].evidence
    assert FORUM in facts_of(content, url="https://penrose.example/threads/7")[0].evidence


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"@type": "WebPage", "mainEntity": {"@type": "Article", "articleBody": f"{ONE}\n{TWO}"}}, f"{ONE}\n\n{TWO}"),
        (
            {
                "@type": "QAPage",
                "mainEntity": {
                    "@type": "Question",
                    "name": "How does one get to the harbour now?",
                    "text": ONE,
                    "acceptedAnswer": {"@type": "Answer", "text": f"<p>{TWO}</p>"},
                    "suggestedAnswer": [{"@type": "Answer", "text": THREE}, None],
                },
            },
            f"How does one get to the harbour now?\n\n{ONE}\n\n{TWO}\n\n{THREE}",
        ),
        ({"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": ONE}, {"articleBody": TWO}]}, f"{ONE}\n\n{TWO}"),
        ({"@type": "DiscussionForumPosting", "text": ONE, "comment": [{"text": TWO}]}, f"{ONE}\n\n{TWO}"),
        ({"@type": "Article", "articleBody": ONE, "comment": [{"text": TWO}]}, ONE),
        (
            {
                "@type": "Recipe",
                "recipeIngredient": ["Four onions of the large and yellow kind", "A litre of stock, of fish or of roots"],
                "recipeInstructions": [{"itemListElement": [{"@type": "HowToStep", "text": "Fry the onions until they are brown."}]}],
            },
            "Four onions of the large and yellow kind\n\nA litre of stock, of fish or of roots\n\nFry the onions until they are brown.",
        ),
        ({"@type": "Product", "description": SAID}, SAID),
        ([{"@type": "WebSite", "description": "All of the valley's news."}, {"@type": "Event", "description": SAID}], SAID),
        ({"@type": "Product", "description": 7}, ""),
    ],
)  # fmt: skip
def test_what_only_the_data_of_a_page_hold_is_read(data, text):
    """Articles, questions and answers, updates, posts, recipes, in turn; comments under an article are none of it."""
    head = f"<title>Penrose</title><script type='application/ld+json'>{json.dumps(data)}</script>"
    assert read_html(page(ROOT, head)).text == text


def preloaded(data):
    """Return a page of Discourse as a browser gets it: its posts stand in an attribute of an element without text."""
    return page(f'<div class="hidden" id="data-preloaded" data-preloaded="{escape(data)}"></div>{ROOT}', HEAD)


def test_posts_that_are_handed_to_a_script_are_read():
    """All of them, in turn, with the markup that they have; what else is handed over is none of them."""
    posts = [{"cooked": f"<p>{ONE}</p><ul><li>{TWO}</li></ul>"}, {"cooked": f"<p>{THREE}</p>"}]
    data = {"site": "{}", "topic_12": json.dumps({"post_stream": {"posts": posts}})}
    document = read_html(preloaded(json.dumps(data)))
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("paragraph", ONE), ("item", TWO), ("paragraph", THREE)
    ]  # fmt: skip
    assert (document.title, document.warnings) == (TITLE, ())


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{",
        "[]",
        "3",
        '{"site": "{}"}',
        '{"topic_1": 3}',
        '{"topic_1": "[]"}',
        '{"topic_1": "{\\"post_stream\\": 3}"}',
    ],
)
def test_what_else_a_script_is_handed_costs_no_page(data):
    """Broken data, and data of another form."""
    assert read_html(preloaded(data)).text == ""


@pytest.mark.parametrize(
    "asked",
    [
        "Bu siteyi görmek için JavaScript'i etkinleştirin.", "Pro zobrazení povolte JavaScript.",
        "Aktivera JavaScript för att fortsätta.", "يرجى تفعيل JavaScript", "Vui lòng bật JavaScript.",
        "Je browser ondersteunt geen JavaScript.", "Увімкніть JavaScript, будь ласка.",
    ],
)  # fmt: skip
def test_javascript_is_asked_for_in_many_languages(asked):
    """In what everybody sees, too."""
    (warning,) = read_html(page(f"<p>{asked}</p>", "<title>App</title>")).warnings
    assert "asks for JavaScript" in warning


def test_who_speaks_of_javascript_to_readers_without_it_asks_for_it():
    """In a language that no list has."""
    (warning,) = read_html(page(f"{ROOT}<noscript>Kérjük: JavaScript!</noscript>", "<title>App</title>")).warnings
    assert "asks for JavaScript" in warning
    assert not read_html(page("<p>Kérjük: JavaScript!</p>", "<title>App</title>")).warnings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Siden blev ikke fundet", "an error"),
        ("Sidan kunde inte hittas", "an error"),
        ("Sivua ei löytynyt.", "an error"),
        ("Stránka nebyla nalezena", "an error"),
        ("페이지를 찾을 수 없습니다", "an error"),
        ("Halaman tidak ditemukan", "an error"),
        ("الصفحة غير موجودة", "an error"),
        ("Die Seite existiert nicht mehr.", "an error"),
        ("La página no existe.", "an error"),
        ("This video has been removed.", "an error"),
        ("The site is down for maintenance.", "an error"),
        ("Sito in manutenzione. Torneremo presto.", "an error"),
        ("Le site est en maintenance.", "an error"),
        ("Unsere Seite ist wegen Wartungsarbeiten nicht zu erreichen.", "an error"),
        ("ただいまメンテナンス中です。", "an error"),
        ("You must be logged in to see this page.", "log in"),
        ("Melden Sie sich an, um diese Seite zu sehen.", "log in"),
        ("Connectez-vous pour lire la suite du fil.", "log in"),
        ("Inicia sesión para ver las fotos.", "log in"),
        ("Zaloguj się, aby zobaczyć zdjęcia.", "log in"),
        ("请登录后查看。", "log in"),
        ("Bestätigen Sie, dass Sie ein Mensch sind.", "a person"),
        ("Vérification que vous êtes humain", "a person"),
        ("Confirma que no eres un robot.", "a person"),
        ("Pardon our interruption.", "a person"),
        (f"{ONE} La suite est réservée aux abonnés.", "the beginning"),
        (f"{ONE} Weiterlesen mit Plus.", "the beginning"),
        (f"{ONE} This is a subscriber-only story.", "the beginning"),
        (f"{ONE} この記事は有料会員限定です。", "the beginning"),
    ],
)
def test_errors_and_walls_of_many_languages(text, said):
    """One line each."""
    (warning,) = read_html(page(f"<p>{text}</p>", "<title>Penrose</title>")).warnings
    assert said in warning


def test_a_bridge_under_repair_is_no_error():
    """News are of works, too: it is the site that has to be down."""
    said = f"<h1>Brücke gesperrt</h1><p>Wegen Wartungsarbeiten ist die Brücke zu.</p><p>{ONE}</p>"
    assert not read_html(page(said)).warnings


def test_a_reader_who_may_answer_after_logging_in_has_the_page():
    """What stands below every article of a blog is no wall."""
    assert not read_html(page(f"<h1>{TITLE}</h1><p>{ONE}</p><p>You must be logged in to post a comment.</p>")).warnings


def test_since_when_a_writer_is_there_is_no_day_of_publication():
    """It stands below the name, in one run with it."""
    body = f"<h1>{TITLE}</h1><table><tr><td>gull<br>Joined: 12 Mar 2011</td><td>{ONE}<br><br>{TWO}</td></tr></table>"
    assert read_html(page(body)).date is None
    assert read_html(page(body.replace("Joined: ", ""))).date == "2011-03-12"

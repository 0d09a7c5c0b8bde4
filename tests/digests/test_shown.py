"""What a digest shows: pages, notebooks, Markdown, text, reasons; what is saved and read back."""

import json
from html.parser import HTMLParser

import pytest

from summarizer import Digest, Document, InputError, OptionError, digest
from tests.digests.news import FEED, FERRY, LIBRARY, OWLS


class Page(HTMLParser):
    """What a page has: text by tag, links, identifiers."""

    def __init__(self, content):
        super().__init__()
        self.ids, self.links, self.tags, self.marks = [], [], [], []
        self.inside = None
        self.feed(content)

    def handle_starttag(self, tag, attributes):
        """Collect it."""
        named = dict(attributes)
        self.tags.append(tag)
        if "id" in named:
            self.ids.append(named["id"])
        if tag == "a":
            self.links.append(named["href"])
        if tag == "mark":
            self.marks.append("")
            self.inside = True

    def handle_endtag(self, tag):
        """See a mark end."""
        if tag == "mark":
            self.inside = None

    def handle_data(self, data):
        """Collect what is marked."""
        if self.inside:
            self.marks[-1] += data


def test_a_page_links_each_sentence_to_its_place():
    """Each link leads to a mark with the sentence in it, in its article, which is folded."""
    copy = FERRY[0].replace(text=FERRY[0].text.rpartition("\n\n")[0], url="https://copy.example/")
    found = digest([*FEED, copy, ""], 3)
    content = found.to_html()
    page = Page(content)
    inner = [link for link in page.links if link.startswith("#")]
    assert len(inner) == len(found.sentences)
    assert {link[1:] for link in inner} == set(page.ids)
    assert len(set(page.ids)) == len(page.ids)
    assert sorted(page.marks) == sorted(quote.text for quote in found.sentences)
    assert page.tags.count("details") == len({quote.article for quote in found.sentences}) + 1
    assert "https://copy.example/" in page.links
    assert "Left out: 1" in content
    assert "8th article: no sentence in it" in content
    assert content.count("<script") == 0


def test_a_page_is_written_in_one_step(tmp_path):
    """What is written is what is returned."""
    path = tmp_path / "digest.html"
    assert digest(FEED, 2).to_html(path) == path.read_text(encoding="utf-8")


def test_a_fragment_is_a_part_of_another_page(tmp_path):
    """`to_html(fragment=True)` is what a notebook shows, written as well where a path is given."""
    found = digest(FEED, 2)
    part = found.to_html(tmp_path / "part.html", fragment=True)
    assert part == found._repr_html_() == (tmp_path / "part.html").read_text(encoding="utf-8")
    assert "<html" not in part


def test_a_template_shows_a_list_for_each_story():
    """Titles above them, the language and direction of each; no quote anywhere, and nothing where there is nothing."""
    articles = [
        Document("Rain fell all night. It's over.", title='The "flood"', language="en"),
        Document("أغلق المجلس طريق الميناء يوم الاثنين.", language="ar"),
    ]
    shown = digest(articles, 1).__html__()
    assert (
        "<p lang=en><strong>The &quot;flood&quot;</strong></p><ol lang=en><li>Rain fell all night.</li></ol>" in shown
    )
    assert "<ol lang=ar dir=rtl><li>أغلق" in shown
    assert not {'"', "'"} & set(shown)
    assert digest([""]).__html__() == ""


def test_nothing_in_a_text_is_markup():
    """Neither in titles, addresses nor sentences; an address that is no page's isn't linked."""
    sly = Document(
        'The <script>alert(1)</script> ferry sank at noon on Friday. "><img src=x onerror=alert(2)> was its cargo.',
        title="</summary><script>alert(3)</script>",
        url="javascript:alert(4)",
        date="2026-11-24",
    )
    quoted = Document(
        "A second ferry sank on the same day, too.", url='https://x.example/"><script>alert(5)</script>\n)'
    )
    found = digest([sly, quoted], 2)
    for content in (found.to_html(), found._repr_html_()):
        assert "script" not in Page(content).tags
        assert "img" not in Page(content).tags
        assert not [link for link in Page(content).links if link.startswith("javascript")]
    assert "<script" not in found.to_markdown().replace("\\<script", "")
    assert "(<https://x.example/" in found.to_markdown()
    assert "javascript" not in found.to_markdown()


def test_a_notebook_has_it_in_every_form():
    """HTML without a style sheet, Markdown, text."""
    found = digest(FEED, 2)
    forms = found._repr_mimebundle_()
    assert set(forms) == {"text/html", "text/markdown", "text/plain"}
    assert forms["text/markdown"] == found._repr_markdown_() == found.to_markdown()
    assert "<style" not in forms["text/html"]
    assert len(Page(forms["text/html"]).marks) == len(found.sentences)
    assert '<ol start="3"' in forms["text/html"]
    assert "3 articles" in forms["text/html"]
    assert forms["text/plain"].endswith(f"{len(found.sentences)} sentences on 3 stories from 6 articles")


def test_markdown_and_text_name_the_sources():
    """With their addresses and days, and who else says it; a story without a title is headed by its best sentence."""
    bare = [Document(article.text, date=article.date, url="https://x.example/") for article in FERRY]
    found = digest(bare, 1)
    assert found.to_markdown().startswith("## The ferry Alma")
    assert "([x.example, 2026-11-2" in found.to_markdown()
    assert "(<https://x.example/>)" in found.to_markdown() or "](<https://x.example/>" in found.to_markdown()
    assert "also" in found.to_text()
    nameless = digest([OWLS.text], 1)
    assert "(1st article)" in nameless.to_markdown()
    assert nameless.to_text().splitlines()[-1] == "1 sentence on 1 story from 1 article"


def test_long_lists_are_cut():
    """Of sources, of stories in a notebook, of what was left out."""
    many = [FERRY[0].replace(url=f"https://{n}.example/", title=None) for n in range(12)]
    assert "; 3 more" in digest(many, 1).to_text()
    words = "anchors barrels candles doors engines fences gloves hammers irons jugs kettles ladders".split()
    apart = [f"{one}{other} {other}{at}." for at, one in enumerate(map(str.title, words)) for other in words]
    found = digest(apart, 1, language="en")
    assert len(found.stories) > 50
    assert f"… and {len(found.stories) - 50} stories more." in found._repr_html_()
    assert "<li>50 more</li>" in digest([OWLS, *[""] * 250], 1).to_html()


def test_a_long_article_is_shown_around_its_sentences_in_a_notebook():
    """A page of its own has all of it."""
    book = Document("\n\n".join(f"{article.text} {n} gulls." for n in range(60) for article in FEED))
    found = digest([book, OWLS], 1)
    assert len(book.text) > 60_000
    assert "passages" in found._repr_html_()
    assert "passages" not in found.to_html()


def test_empty_digests_say_so():
    """In every form."""
    empty = digest([])
    assert "nothing new" in empty.to_html()
    assert "nothing new" in empty._repr_html_()
    assert "nothing new" in empty.to_markdown()
    assert empty.to_text() == "0 sentences on 0 stories from 0 articles"


def test_a_source_is_called_by_its_outlet():
    """Where that tells the sources of a story apart; its title, which may be long, stands over the folded article."""
    ferry = [
        FERRY[0].replace(url="https://www.coast.example/alma"),
        FERRY[1].replace(url="http://reader@island.example", site="The Islander"),
        FERRY[2].replace(url="https://tug.example/a?b"),
    ]
    for found in (digest(ferry, 12), Digest.from_json(digest(ferry, 12).to_json())):
        for shown in (found.to_html(), found._repr_html_()):
            assert ">The Islander</bdi>, <bdi>2026-11-24<" in shown
            assert (
                "<summary><bdi>Ferry Alma aground off Brenholm</bdi>, <bdi>coast.example</bdi>, <bdi>2026-11-23<"
                in shown
            )
        assert "    tug.example, 2026-11-25" in found.to_text()
        assert "[coast.example, 2026-11-23](<https://www.coast.example/alma>" in found.to_markdown()
    assert ">Tug to pull the Alma off the rocks</bdi>, <bdi>tug.example</bdi></a>" in digest(ferry, 1).to_html()
    # Of two in one outlet each is called by its title; so are all where one is nowhere.
    for other in (ferry[1].replace(url=ferry[0].url, site=None), ferry[1].replace(url=None, site=" ")):
        assert "    Ferry Alma aground off Brenholm, 2026-11-23" in digest([ferry[0], other], 9).to_text()
    # What has no title is called by its address, and not by its outlet once more.
    untitled = Document(OWLS.text, url="https://owls.example/1")
    assert "<summary><bdi>owls.example/1</bdi></summary>" in digest([untitled], 1).to_html()


def test_right_to_left_is_said():
    """Of a story as a whole, and of its article; the day behind a name in Arabic stays in its order."""
    arabic = "غادرت العبارة الميناء في الصباح الباكر من يوم الاثنين. لم يصب أحد من الركاب بأذى."
    found = digest([Document(arabic, title="العبارة", date="2026-11-22")], 1)
    assert '<section dir="rtl">' in found.to_html()
    assert '<div dir="rtl"><p lang="ar">' in found._repr_html_()
    for html in (found.to_html(), found._repr_html_()):
        assert '<article lang="ar" dir="rtl">' in html
        assert html.count("<bdi>العبارة</bdi>, <bdi>2026-11-22</bdi>") == 2
    assert "lang=" not in digest(["Xyzzy plugh xyzzy."], 1, language="eu").to_html().split("<body>")[1].replace(
        'lang="en"', ""
    )


def test_why_says_what_spoke_for_a_sentence():
    """The parts add up, pairs and rank are named; by place, from the end, or by the quote itself."""
    story = digest(FERRY, 3).stories[0]
    for place, quote in enumerate(story.sentences):
        table = story.why(place)
        *parts, worth = table.to_dicts()
        assert abs(sum(part["points"] for part in parts) - worth["points"]) < 1e-6
        assert worth["points"] == quote.score
        assert table.to_text() == story.why(quote).to_text() == story.why(place - 3).to_text()
    best = story.why(story.ranked[0]).to_text()
    assert "Picked as number 1 of 3" in best
    assert "ferry alma (3)" in best
    assert "says the same" in best or "say the same" in best
    alone = digest([OWLS], 1).stories[0].why(0).to_text()
    assert "Pairs" not in alone
    assert "say the same" not in alone
    assert "says the same" not in alone


def test_why_counts_those_who_say_the_same():
    """One other, or several."""
    copy = FERRY[0].replace(url="https://copy.example/")
    one = digest([FERRY[0], copy], 1).stories[0].why(0).to_text()
    assert "1 other says the same: the 2nd article." in one
    two = digest([FERRY[0], copy, copy], 1).stories[0].why(0).to_text()
    assert "2 others say the same: the 2nd and 3rd articles." in two


@pytest.mark.parametrize("sentence", [3, -4, True, "first", None])
def test_why_of_no_sentence(sentence):
    """The message says what there is."""
    with pytest.raises(OptionError, match="0 to 2"):
        digest(FERRY, 3).stories[0].why(sentence)


def test_why_of_another_digests_sentence():
    """It isn't in the story."""
    other = digest([OWLS], 1).sentences[0]
    with pytest.raises(OptionError, match="one of the story's sentences"):
        digest(FERRY, 3).stories[0].why(other)


# -- saved


@pytest.mark.parametrize("is_whole", [False, True])
def test_what_was_saved_is_read_back(is_whole):
    """The same text, stories, sources, reasons; offsets hold, the texts are blank where they aren't known."""
    found = digest([*FEED, "", FERRY[0].replace(url=None)], 3, query="hull")
    again = Digest.from_json(found.to_json(is_whole=is_whole, indent=1))
    assert again == found
    assert again.stories == found.stories
    assert [story.ranked for story in again.stories] == [story.ranked for story in found.stories]
    assert again.stories[0].why(0).to_text() == found.stories[0].why(0).to_text()
    assert again.left_out == found.left_out
    assert again.to_dict(is_whole=is_whole) == found.to_dict(is_whole=is_whole)
    for quote in again.sentences:
        assert again.articles[quote.article].text[quote.start : quote.end] == quote.text
    assert (again.articles == found.articles) is is_whole
    assert again.to_text() == found.to_text()
    page = Page(again.to_html())
    assert sorted(page.marks) == sorted(quote.text for quote in found.sentences)
    assert again._repr_html_()


def test_tokens_are_written_without_their_counter():
    """Read back, the ceiling is what there is."""
    found = digest(FEED, tokens=40, token_counter=len, per="digest")
    assert found.to_dict()["budget"] == {"tokens": 40}
    assert Digest.from_dict(digest(FEED, tokens=400, token_counter=len).to_dict()).budget.tokens is None


def test_a_story_quoted_nowhere_has_no_article_on_the_page():
    """Where neither a text nor a sentence of it is known."""
    written = digest(FEED, 1).to_dict()
    page = Page(Digest.from_dict(written).to_html())
    assert page.tags.count("details") == 3


def spoilt(path, value):
    """Return what to_dict wrote with one value changed."""
    written = json.loads(digest(LIBRARY, 2).to_json())
    place = written
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return written


SPOILT = {
    "schema": (["schema"], 99),
    "schema that is true": (["schema"], True),
    "kind": (["kind"], "summary"),
    "no stories": (["stories"], None),
    "articles no list": (["articles"], {}),
    "text": (["stories", 0, "text"], "Another."),
    "start": (["stories", 0, "sentences", 0, "start"], 3),
    "far": (["stories", 0, "sentences", 0, "end"], 10**12),
    "half": (["stories", 0, "sentences", 0, "start"], 0.5),
    "article": (["stories", 0, "sentences", 0, "article"], 7),
    "score": (["stories", 0, "sentences", 0, "score"], "high"),
    "ranks": (["stories", 0, "ranks"], [0, 0]),
    "language": (["stories", 0, "language"], "xx"),
    "parts": (["stories", 0, "sentences", 0, "parts"], None),
    "title": (["articles", 0, "title"], 5),
    "reason": (["left_out"], [{}]),
    "budget": (["budget"], {"sentences": 0}),
}


@pytest.mark.parametrize("name", SPOILT)
def test_what_was_not_written_by_to_dict_is_an_input_error(name):
    """Never another error, and nothing of a wrong size is made."""
    with pytest.raises(InputError, match="the digest"):
        Digest.from_dict(spoilt(*SPOILT[name]))


def test_two_sentences_cannot_stand_in_one_place():
    """Offsets that overlap would move all that follows."""
    written = digest(LIBRARY, 3, by=None).to_dict()
    first, second = [
        quote
        for quote in written["stories"][0]["sentences"]
        if quote["article"] == written["stories"][0]["sentences"][0]["article"]
    ][:2]
    second["start"] = first["start"] + 1
    second["end"] = second["start"] + len(second["text"])
    with pytest.raises(InputError, match="one place"):
        Digest.from_dict(written)


@pytest.mark.parametrize(
    "written", ["{", "[" * 100_000, 5, "[]", "{}"], ids=["open", "deep", "number", "list", "empty"]
)
def test_what_is_no_json_of_a_digest(written):
    """The message says so."""
    with pytest.raises(InputError, match="the digest"):
        Digest.from_json(written)

"""What surrounds an article on its page is told from the article."""

import itertools

import pytest
from hypothesis import given

from summarizer import summarize
from summarizer.furniture.blocks import blocks
from summarizer.furniture.lexicon import lexicon
from summarizer.furniture.page import clear
from summarizer.languages.language import load
from tests.texts import texts

BODY = [
    "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it in a single "
    "night. Engineers said that the road would stay shut for the whole of the winter.",
    "Shops along the road fear for the season. Three of them have moved their stock to the old cannery, which the council "
    "lets for a token rent, and a fourth has closed for good.",
    "A ferry takes the place of the bus until the spring. It carries twelve passengers and goes every twenty minutes from "
    "the old quay to the market hall, unless the wind comes from the north.",
    "The council will rebuild the road on piles, so that the waves can pass beneath it. The work is to cost four million "
    "pounds, of which the county has promised to pay half.",
]
SPACES = "\xa0" * 80
TITLE = "Council closes Penrose harbour road after storm"


def judged(text, title=None, language="en"):
    """Return the title, the furniture as {text: reason}, and the article's blocks as texts."""
    span, furniture, article = clear(text, blocks(text), load(language), title)
    assert furniture == sorted(furniture)
    return (
        text[slice(*span)] if span else None,
        {text[start:end]: reason for start, end, reason in furniture},
        [text[block.start : block.end] for block in article],
    )


def page(*, top=(), middle=(), bottom=(), body=BODY, gap="\n\n"):
    """Return the article with furniture around it and in its middle."""
    return gap.join([*top, *body[:2], *middle, *body[2:], *bottom])


REASONS = {
    "No time to read?\nGet a summary": "call to action",
    "Sign up for our newsletter and get the best of the coast in your inbox every Friday.": "call to action",
    "Subscribe today for unlimited access to every story on our site.": "call to action",
    "Already a subscriber? Sign in.": "call to action",
    "Most read\n1. Storm damage closes the coast path\n2. Five bakeries worth the detour": "related",
    "Read more: Dredger returns for the third winter running": "related",
    "Previous Article\nFerry timetable to change from April\nNext Article\nLighthouse sold": "link",
    "Share this article": "share",
    "By Morwenna Hale, Environment Correspondent": "byline",
    "Published 14 March 2026, 07:40 GMT": "time stamp",
    "4 min read": "time stamp",
    "Photo: the harbour road on Monday morning (Jory Trewin)": "caption",
    "The road as it was in May. /Getty Images": "caption",
    "We use cookies to make this site work. By continuing you agree to our cookie policy.": "notice",
    "© 2026 Harbour Weekly. All rights reserved.": "notice",
    "Advertisement": "advertisement",
    "Story continues below": "advertisement",
    "Leave a comment": "comments",
    "Tags: harbour, storms, Penrose": "tags",
    "Notes on this summary: the content reflects reported statements and publicly available analyses. It was checked "
    "for length. Citations draw on the council's own papers about the road and the waves.": "note",
    "Do you have a story for us? Email us at news@harbour.example.": "contact",
    "Home › News › Environment": "navigation",
    "Morwenna Hale has covered the coast for Harbour Weekly since 2014.": "note",
}


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "single breaks"])
@pytest.mark.parametrize("furniture", REASONS, ids=lambda text: text[:24])
def test_furniture_behind_an_article_is_taken_out_with_its_reason(furniture, gap):
    """Each kind is recognised where pages have it, however the lines are broken, and the article stays whole."""
    _, removed, article = judged(page(top=[TITLE], bottom=[furniture, "Contact us | Privacy"], gap=gap))
    assert article == BODY
    assert removed[furniture.split("\n")[0]] == REASONS[furniture]
    assert set(furniture.split("\n")) <= set(removed)


@pytest.mark.parametrize(
    "furniture", [text for text in REASONS if not text.startswith("Morwenna")], ids=lambda text: text[:24]
)
@pytest.mark.parametrize("place", ["top", "middle"])
def test_furniture_above_and_inside_an_article_is_taken_out(furniture, place):
    """The same kinds between the paragraphs, and between title and article."""
    parts = {"top": [TITLE], "middle": []}
    parts[place] = [*parts[place], furniture]
    title, removed, article = judged(page(**parts))
    assert title == TITLE
    assert article == BODY
    assert set(furniture.split("\n")) <= set(removed)


def test_a_page_of_ours_is_cleared(article):
    """The example article loses everything that isn't its own, and nothing that is."""
    title, removed, kept = judged(article)
    assert title.startswith("Kelp Farm Off Penrose Head")
    assert len(kept) == 5
    assert kept[0].startswith("A cooperative of nine fishing families")
    assert kept[-1].endswith('will ask for the same," she said.')
    assert removed["PENROSE HEAD —"] == "dateline"


DATELINES = [
    "(CNN) --",
    "(CNN)",
    "LONDON (Reuters) -",
    "PARIS, Oct. 5 (AP) —",
    "Cork, 5 May 2021 (AFP) —",
    "SANTA ROSA, Calif. (AP) –",
    "ASHFORD, March 14, 2022 /PRNewswire/ --",
    "PENROSE HEAD —",
    "Copperton, W.Va. (WVLN) -",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_the_first_sentence_begins_behind_its_dateline(dateline):
    """A dateline is furniture inside a paragraph, and only there."""
    digest = summarize(f"{dateline} {BODY[0]}\n\n" + "\n\n".join(BODY[1:]))
    assert digest.all_sentences[0].text == BODY[0].split(". ")[0] + "."
    assert [(span.text, span.reason) for span in digest.furniture] == [(dateline, "dateline")]


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — the alliance — met",
        "Waves — big ones — came",
        "In Penrose (pop. 900) the road",
        "I - that is, we - met",
        "A (B) C - D met",
        "The Associated Press (AP) said",
        "Pakistan Tehreek-e-Insaf (PTI) chairman said",
        "NASA — The agency",
    ],
)
def test_what_only_looks_like_a_dateline_stays(opening):
    """Dashes and brackets belong to sentences as well."""
    assert judged(f"{opening} on Monday to talk about the road. {BODY[1]}")[1] == {}


def test_a_byline_that_lost_its_line_breaks_is_taken_off():
    """The head of a page glued into its text goes, up to the first sentence."""
    head = "By . Jane Doe . PUBLISHED: . 14:11 EST, 2 May 2013 . | . UPDATED: . 15:02 EST, 2 May 2013 ."
    _, removed, article = judged(f"{head} {BODY[0]} {BODY[1]}")
    assert removed == {head: "byline"}
    assert article == [f"{BODY[0]} {BODY[1]}"]


CLEAN = {
    "paragraphs": "\n\n".join(BODY),
    "one line": " ".join(BODY),
    "a line a paragraph": "\n".join(BODY),
    "a sentence a line": "\n".join(" ".join(BODY).replace(". ", ".\n").split("\n")),
    "quotes as paragraphs": "\n\n".join(
        [BODY[0], '"We shall not wait," said Jory Trewin.', '"Nobody told us."', *BODY[1:]]
    ),
    "dialogue": '"Is it shut?" she asked.\n\n"It is."\n\n"For long?"\n\nHe looked at the sea before he answered her.\n\n"For good."',
    "letter": "You asked me about the road. I went to see it, as you wanted.\n\nIt is gone. You would not know the place.\n\n"
    "Come in spring, if you can. We will take your ferry.",
    "on newsletters": "Newsletters are back. Editors say that a reader who subscribes to one opens it more often than a page.\n\n"
    "The inbox is a quieter place than a feed. Publishers that sent advertising by email now send essays, and their "
    "readers pay for them.\n\nA study of forty newsletters found that half were read to the end, and that most "
    "subscribers had signed up after a friend forwarded them one.",
    "all capitals": "\n\n".join(BODY).upper(),
    "no marks at all": "the road is shut\nthe ferry goes instead\nthe shops are sad\n",
    "a list": f"{BODY[0]}\n\nThree things are planned for the coming spring, the council says:\n\n- new piles under the road\n"
    f"- a wall of granite\n- a second ferry\n\n{BODY[1]}\n\n{BODY[2]}",
    "verse": f"{BODY[0]}\n\nThe road went down, the road went out,\nand what it was, was sea,\nand what was left,\nwas left to doubt,\n"
    f"and nobody told me\n\n{BODY[1]}",
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_text_stays_whole(name):
    """Nothing is taken out of what has no furniture."""
    text = CLEAN[name]
    title, removed, article = judged(text)
    assert title is None
    assert removed == {}
    assert "".join("".join(article).split()) == "".join(text.split())


def test_headings_inside_an_article_are_no_sentences():
    """A short line between paragraphs is a heading: out, and said so."""
    _, removed, article = judged(page(middle=["What the shops fear"]))
    assert removed == {"What the shops fear": "heading"}
    assert article == BODY


def test_a_paragraph_that_is_there_twice_is_there_once():
    """A pull quote repeats what the article says."""
    text = page(bottom=[BODY[1]])
    _, removed, article = judged(text)
    assert removed == {BODY[1]: "repeated"}
    assert article == BODY


def test_after_the_comments_begin_the_article_is_over():
    """What readers write below an article isn't it, even in whole sentences."""
    comments = [
        "12 comments",
        "gull_72",
        "First! They said the same about the pier, and look how that went for everybody on it, ha.",
    ]
    _, removed, article = judged(page(bottom=["Comments", *comments]))
    assert article == BODY
    assert set(comments) <= set(removed)


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ([TITLE], TITLE),
        (["Harbour Weekly", TITLE, "By Jane Doe"], TITLE),
        (["Home | News | Sport", "NEWS", TITLE, "14 March 2026"], TITLE),
        (["Is the harbour road lost for good?"], "Is the harbour road lost for good?"),
        (["By Jane Doe", "14:30"], None),
        (["Subscribe", "Log in"], None),
    ],
    ids=str,
)
def test_the_title_is_the_line_above_that_says_what_the_article_says(top, title):
    """Mastheads, menus and bylines aren't titles."""
    assert judged(page(top=top))[0] == title


def test_a_title_that_is_given_is_found_and_is_no_sentence():
    """The block that repeats a given title is the title, wherever white space is."""
    text = page(top=["HARBOUR  WEEKLY", "Council closes  Penrose harbour road AFTER storm", "By Jane Doe"])
    title, _removed, article = judged(text, title=TITLE)
    assert title == "Council closes  Penrose harbour road AFTER storm"
    assert article == BODY
    assert judged(page(), title="Another title altogether")[0] is None


def test_a_title_is_never_a_sentence_and_is_used():
    """The title is reported and scored with, and is none of the sentences."""
    digest = summarize(page(top=[TITLE]))
    assert digest.title == TITLE
    assert TITLE not in digest
    assert max(digest.scores.parts["title"]) > 0


def test_furniture_can_be_kept():
    """`furniture="keep"` leaves everything but the title in."""
    digest = summarize(page(top=[TITLE, "By Jane Doe"]), furniture="keep")
    assert digest.furniture == ()
    assert digest.title == TITLE
    assert next(sentence.text for sentence in digest.all_sentences) == "By Jane Doe"


def test_furniture_alone_is_a_text_as_well():
    """Where there is no prose to judge by, nothing is furniture."""
    assert judged("Subscribe\n\nLog in\n\nHome")[2] == ["Subscribe", "Log in", "Home"]
    assert judged("") == (None, {}, [])


def test_an_article_that_speaks_to_its_reader_stays():
    """Advice speaks of "you" throughout, and of sites: still it is the article."""
    advice = [
        "You open an article and a box asks you to subscribe. You close it, and the site remembers that you did.",
        "Your browser tells the page where you are. You can switch that off in your browser, if you know where to look.",
        "You may register with a second email address. We do, and our inbox is the better for it.",
        "You never have to accept cookies. Your consent is yours to give, and the privacy law says so in plain words.",
    ]
    assert judged("\n\n".join(["Log in", *advice, "Contact us"]))[2] == advice


def test_what_a_page_says_before_its_title_is_not_its_lead():
    """A promotion on top that shares no word with the article is no first paragraph, even a long one."""
    promotion = (
        "Gadgetwise is paid for partly by retailers. Clicking through and purchasing sends a small percentage here, and "
        "prices remain identical."
    )
    title, removed, article = judged(page(top=[promotion, TITLE]))
    assert title == TITLE
    assert removed == {promotion: "note"}
    assert article == BODY


def test_teasers_in_whole_sentences_go_with_their_list():
    """Behind the article a list of links may have full stops."""
    teaser = "The operator says that it regrets the delays."
    _, removed, article = judged(page(bottom=["Most read", teaser]))
    assert removed == {"Most read": "related", teaser: "related"}
    assert article == BODY


def test_headlines_with_full_stops_go_with_their_list():
    """Inside an article a linked headline is told by its capitals from the sentence that goes on."""
    headline, sentence = (
        "Storm Damage Closes Coast Path Near Carrow.",
        "The path is shut for walkers and for riders too.",
    )
    _, removed, article = judged(page(middle=["Related", headline, sentence]))
    assert removed == {"Related": "related", headline: "related"}
    assert article == [*BODY[:2], sentence, *BODY[2:]]


def test_a_caption_may_end_as_a_sentence_does():
    """The credit tells a caption."""
    caption = "The road as it was in May. Photo by Jory Trewin for the Weekly."
    _, removed, article = judged(page(middle=["Advertisement", caption]))
    assert removed == {"Advertisement": "advertisement", caption: "caption"}
    assert article == BODY


def test_a_label_takes_its_paragraph_along():
    """What stands under "Disclosure statement" is the disclosure."""
    disclosure = "Jane Doe owns shares in two breweries. None of them had any say in the choice of words above."
    _, removed, article = judged(page(bottom=["Disclosure statement", disclosure], gap="\n"))
    assert removed == {"Disclosure statement": "notice", disclosure: "notice"}
    assert article == BODY


def test_paragraphs_in_a_row_that_speak_to_the_reader_are_the_article():
    """Three that would each be a promotion are advice together."""
    advice = [
        "Your login is yours. Check your account and your email today.",
        "Your browser keeps your password. Our members lost theirs.",
        "Log out of your account. Your device and your inbox stay.",
    ]
    assert judged(page(top=[TITLE], middle=["Advertisement", *advice, "Story continues below"]))[2] == [
        *BODY[:2],
        *advice,
        *BODY[2:],
    ]
    assert judged(page(top=[TITLE], middle=["Advertisement", advice[0], "Story continues below"]))[2] == BODY


def test_every_language_knows_the_shapes():
    """Lines, places and English calls are recognised on a page in a language without lists."""
    body = [
        "Урачыстае адкрыццё новай школы адбылося ў панядзелак, і на яго прыехалі госці з усяго раёна, якія дапамагалі яе будаваць.",
        "Школа будзе вучыць трыста дзяцей з дваццаці вёсак. Стары будынак школы згарэў тры гады таму, і дзеці вучыліся ў клубе.",
    ]
    text = "\n\n".join(["Навіны | Спорт | Культура", *body, "Share this article", "© 2026"])
    assert judged(text, language="")[2] == body


@pytest.mark.parametrize("cut", range(955, 966))
def test_a_long_paragraph_beside_furniture_is_read_to_a_bounded_depth(cut):
    """Wherever the reading of its sentences ends, in a space or in a word, the paragraph stays."""
    paragraph = ("k" * 40 + ". ") * 22
    paragraph = paragraph[:30] + "x" * (cut - 924) + paragraph[30:] + "End of it."
    assert judged(page(middle=["Advertisement", paragraph]))[2] == [*BODY[:2], paragraph, *BODY[2:]]


@pytest.mark.parametrize(
    "opening",
    ["Want more houses? Then build them, the minister", "For just the second time the club", "Like this year's budget, last year's",
     "Add to that the cost of coal, which", "Was this the work of one man? The court", "Before you go down to the cellar, it"],
)  # fmt: skip
def test_prose_may_begin_as_furniture_does(opening):
    """Words that promotions begin with begin the sentences of an article as well."""
    body = [*BODY, f"{opening} said on the day that the road was shut for good."]
    assert judged("\n\n".join(body))[2] == body


def test_list_items_and_salutations_are_no_titles():
    """A recipe's first ingredient isn't its title, nor a letter's "Hi Bob,"."""
    assert judged(page(top=["Hi Bob,"]))[0] is None
    assert judged(page(top=["1. The road by the harbour of Penrose"]))[0] is None


def test_the_title_said_again_is_no_sentence():
    """Neither in the text of one block nor repeated below: with a stop or another case it is the title still."""
    digest = summarize(f"Who closed the road? {BODY[0]}", 5, title="Who closed the road?")
    assert digest.furniture[0][1:] == (0, 20, "repeated")
    assert [sentence.index for sentence in digest.all_sentences] == [0, 1]
    digest = summarize(page(top=[TITLE], middle=[f"{TITLE.upper()}."]), 9)
    assert not any(TITLE.casefold() in sentence.text.casefold() for sentence in digest.all_sentences)


def test_a_menu_among_lines_makes_them_a_menu():
    """Lines beside a menu inside an article are no verses."""
    lines = "some words here,\nHome | News | Sport\nother words there,"
    _, removed, article = judged(page(middle=[lines]))
    assert set(removed) == set(lines.split("\n"))
    assert article == BODY


def test_a_list_that_no_sentence_brings_is_none_of_the_article_s():
    """A lone bullet between paragraphs is a link, unless a colon came before it."""
    _, removed, article = judged(page(middle=["• Ferries to return"]))
    assert removed == {"• Ferries to return": "navigation"}
    assert article == BODY


def test_a_bullet_of_white_space_is_read():
    """What begins with a bullet and no-break spaces begins with nothing."""
    assert lexicon(load("en")).opening(" \xa0 ", True) is None
    assert summarize(f"{BODY[0]}\n\n* {SPACES}word\n\nThe end of it.")


@given(texts)
def test_the_three_share_nothing_and_miss_nothing(text):
    """Title, furniture and article together are the text without its white space."""
    span, furniture, article = clear(text, blocks(text), load("en"))
    spans = [(start, end) for start, end, _ in furniture] + [(block.start, block.end) for block in article]
    spans = sorted([*spans, span] if span else spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert [start for start, *_ in furniture] == sorted(start for start, *_ in furniture)


def test_a_first_paragraph_that_shares_nothing_with_the_rest_is_a_note():
    """Behind the page's head, a paragraph whose words none of the others has is the site's own."""
    strange = (
        "Walkers of every age gather each Sunday morning with tea, maps and a cheerful guide who knows songs, mushrooms, "
        "birds and legends."
    )
    more = [
        "The wall of the harbour road was built in 1911, and the council's own engineers had warned in spring that neither "
        "the road nor the wall would hold through another winter.",
        "The council asks people to stay off the harbour road until the storm has passed, and the ferry to the market hall "
        "will lie at the old quay as long as the wind blows.",
    ]
    head = ["Home", "News", "Sign in", "Subscribe now"]
    _, furniture, article = judged("\n\n".join([*head, strange, *BODY, *more, "Previous Article", "Next Article"]))
    assert furniture[strange] == "note"
    assert article == [*BODY, *more]
    _, furniture, article = judged("\n\n".join([*head, *BODY, *more, strange, "Previous Article", "Next Article"]))
    assert strange in article

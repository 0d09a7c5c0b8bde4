"""What surrounds an article on its page is told from the article, and an article keeps its own words."""

import itertools

import pytest
from hypothesis import given

from summarizer import Summarizer, summarize
from summarizer.furniture.article import Article
from summarizer.furniture.lexicon import lexicon
from summarizer.languages.language import load
from summarizer.scorers.readability import Readability
from tests.furniture.told import BODY, TITLE, judged, page, told
from tests.texts import texts

REASONS = {
    "No time to read?\nGet a summary": "call to action",
    "Sign up for our newsletter and get the best of the coast in your inbox every Friday.": "call to action",
    "Subscribe today for unlimited access to every story on our site.": "call to action",
    "Already a subscriber? Sign in.": "call to action",
    "Most read\n1. Storm damage closes the coast path\n2. Five bakeries worth the detour": "related",
    "Read more: Dredger returns for the third winter running": "related",
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
}
WHOLE = {
    "top": ["Skip to main content", "Home", "News", "Sport", "Weather", "Subscribe", "Log in", TITLE,
            "By Morwenna Hale, Environment Correspondent", "Published 14 March 2026, 07:40 GMT", "Share", "Tweet"],
    "middle": ["Advertisement", "Story continues below"],
    "bottom": ["Tags: harbour, storms", "Share this article", "Most read", "Storm damage closes the coast path",
               "Five bakeries worth the detour", "Lighthouse sold to a painter from Carrow", "Leave a comment",
               "© 2026 Harbour Weekly. All rights reserved.", "Terms of use", "Privacy policy", "Contact us"],
}  # fmt: skip


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "single breaks"])
def test_a_whole_page_is_cleared(gap):
    """All of it but the title and the paragraphs is taken out, each piece with its reason."""
    text = page(**WHOLE, gap=gap)
    found = told(text)
    assert text[slice(*found.title)] == TITLE
    assert [
        text[block.start : block.end] for block in found.blocks if (block.start, block.end) not in doubts(found)
    ] == BODY
    removed = {text[start:end]: reason for start, end, reason in found.furniture}
    assert removed["Published 14 March 2026, 07:40 GMT"] == "time stamp"
    assert removed["© 2026 Harbour Weekly. All rights reserved."] == "notice"
    assert set(itertools.chain(*WHOLE.values())) - {TITLE} == set(removed)


def doubts(found, least=0.5):
    """Return the spans that are in doubt."""
    return {(start, end) for start, end, p, _ in found.doubtful if p < least}


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "single breaks"])
@pytest.mark.parametrize("place", ["top", "middle", "bottom"])
@pytest.mark.parametrize("furniture", REASONS, ids=lambda text: text[:24])
def test_one_piece_of_furniture_is_out_or_in_doubt(furniture, place, gap):
    """Alone in an article it goes, or stays so doubtful that it isn't picked; the article stays whole."""
    parts = {"top": [TITLE], "middle": [], "bottom": []}
    parts[place] = [*parts[place], furniture]
    found = told(text := page(**parts, gap=gap))
    title, out, kept = judged(text)
    headings = {text[start:end] for start, end in found.headings}
    assert title == TITLE
    assert kept == BODY
    assert set(furniture.split("\n")) <= set(out) | headings
    assert out.get(furniture.split("\n")[0], REASONS[furniture]) == REASONS[furniture]


def test_a_page_of_ours_is_cleared(article):
    """The example article loses everything that isn't its own, and nothing that is."""
    title, removed, kept = judged(article)
    assert title.startswith("Kelp Farm Off Penrose Head")
    assert len(kept) == 5
    assert kept[0].startswith("A cooperative of nine fishing families")
    assert kept[-1].endswith('will ask for the same," she said.')
    assert removed["PENROSE HEAD —"] == "dateline"


CLEAN = {
    "one block": " ".join(BODY),
    "paragraphs": "\n\n".join(BODY),
    "lines": "\n".join(BODY),
    "short sentences": "Rain fell.\n\nThe river rose.\n\nThe bridge held.\n\nNobody slept.",
    "all capitals": "\n\n".join(BODY).upper(),
    "no marks at all": "the road is shut\nthe ferry goes instead\nthe shops are sad\n",
    "advice": "You open an article and a box asks you to subscribe. You close it, and the site remembers that you did.\n\n"
    "You may register with a second email address. We do, and our inbox is the better for it.\n\nYou never have to accept "
    "cookies. Your consent is yours to give, and the privacy law says so in plain words.",
    "a list": f"{BODY[0]}\n\nThree things are planned for the coming spring, the council says:\n\n- new piles under the road\n"
    f"- a wall of granite\n- a second ferry\n\n{BODY[1]}\n\n{BODY[2]}",
    "verse": f"{BODY[0]}\n\nThe road went down, the road went out,\nand what it was, was sea,\nand what was left,\nwas left to doubt,\n"
    f"and nobody told me\n\n{BODY[1]}",
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_text_stays_whole(name):
    """Nothing is taken out of what has no furniture, and nothing doubted."""
    text = CLEAN[name]
    title, out, kept = judged(text)
    assert title is None
    assert out == {}
    assert "".join("".join(kept).split()) == "".join(text.split())


HEADLINES = [
    "Contact lost with Breck trawler", "Copyright and the machines: what the ruling means", "The flood of 1953",
    "Budget 2024", "Ada Holm, lighthouse keeper, 1931-2024", "Share of the poor doubles in Colm",
    "Comments by mayor anger fishermen", "Photo finish decides regatta", "Follow the herring: a journey north",
    "LIVE: storm reaches Penrose", "Most read book in Colm is a tide table", "Privacy, a short history",
]  # fmt: skip


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_may_open_as_furniture_does(headline):
    """It is the title, and the paragraphs below it stay."""
    title, out, kept = judged("\n\n".join([headline, *BODY]))
    assert (title, out, kept) == (headline, {}, BODY)
    title, _, kept = judged("\n\n".join([headline, "By Morwenna Hale", *BODY]))
    assert (title, kept) == (headline, BODY)


@pytest.mark.parametrize("crosshead", ["Privacy concerns", "Legal battle", "Contact with the outside world", "Key points of the deal", "Terms of the deal", "What the shops fear"])  # fmt: skip
def test_a_crosshead_takes_nothing_with_it(crosshead):
    """A heading inside an article is a heading, however it opens, and the paragraph under it stays."""
    text = page(middle=[crosshead])
    found = told(text)
    assert [text[start:end] for start, end in found.headings] == [crosshead]
    assert judged(text) == (None, {}, BODY)


def test_a_text_in_single_lines_keeps_its_headings():
    """Where paragraphs are lines, a short one over a long one heads it."""
    text = "\n".join([TITLE, *BODY[:2], "The costs", *BODY[2:]])
    found = told(text)
    assert [text[start:end] for start, end in found.headings] == ["The costs"]
    assert [text[block.start : block.end] for block in found.blocks] == BODY


def test_a_list_may_have_a_heading_and_its_items_are_sentences():
    """Items without a stop stand in the article; the line over them is no item."""
    text = f"Barley soup\n\n{BODY[0]}\n\nIngredients\n- barley\n- three leeks\n- an onion\n\n{BODY[1]}"
    found = told(text)
    assert [text[start:end] for start, end in found.headings] == ["Ingredients"]
    assert [text[block.start : block.end] for block in found.blocks][1:-1] == [
        "- barley",
        "- three leeks",
        "- an onion",
    ]
    numbered = f"{BODY[0]}\n\n1. Fees\nThe board raises the fee to forty pounds.\n\n2. Roof\nThe roof leaks."
    assert [numbered[start:end] for start, end in told(numbered).headings] == ["1. Fees", "2. Roof"]
    brought = f"{BODY[0]}\n\nThree things are planned for the spring, the council says:\n\n- new piles\n\n{BODY[1]}"
    assert told(brought).headings == []


def test_a_stray_last_line_is_in_doubt():
    """A name under a letter stays and isn't picked."""
    text = "\n\n".join([*BODY, "Morwenna Hale"])
    assert [(text[start:end], reason) for start, end, _, reason in told(text).doubtful] == [
        ("Morwenna Hale", "stray line")
    ]
    assert told("Morwenna Hale").doubtful == []


def test_furniture_can_be_doubted_or_kept():
    """`furniture="doubt"` removes nothing, "keep" doubts nothing either."""
    text = page(**WHOLE)
    removed = summarize(text, furniture="remove")
    doubted = summarize(text, furniture="doubt")
    kept = summarize(text, furniture="keep")
    assert doubted.furniture == kept.furniture == kept.doubtful == ()
    assert {span.text for span in removed.furniture} <= {span.text for span in doubted.doubtful}
    assert all(any(sentence.text in paragraph for paragraph in BODY) for sentence in doubted.sentences)
    assert kept.title == TITLE
    assert kept.all_sentences[0].text == "Skip to main content"


@pytest.mark.parametrize("many", [1, 99])
def test_of_what_is_in_doubt_only_what_comes_near_is_looked_at(many, monkeypatch):
    """A sentence that is picked has the score that it has among all; of the others in doubt few are looked at."""
    looked, cost = set(), Readability.cost
    monkeypatch.setattr(Readability, "cost", lambda self, index: looked.add(index) or cost(self, index))
    summary = Summarizer(furniture="doubt")(page(**WHOLE), many)
    assert (len(looked) < len(summary.doubtful)) == (many == 1)
    found = [sentence.score for sentence in summary.sentences]
    assert found == [summary.scores[sentence.index] for sentence in summary.sentences]
    assert [score for score, cost in zip(summary.scores, summary.scores.parts["doubt"], strict=True) if cost < 0]


@pytest.mark.parametrize(
    "text", ["Subscribe\n\nLog in\n\nHome", "Advertisement", "© 2026 Harbour Weekly", "Share this"]
)
def test_furniture_alone_is_a_text_as_well(text):
    """What is all there is isn't removed, and its summary isn't empty."""
    found = told(text)
    assert found.furniture == []
    assert summarize(text)
    assert vars(told("")) == vars(Article(None, [], [], [], [], []))


def test_a_line_drawn_by_hand_is_taken_out():
    """It has no word in it; alone it is a text as well."""
    text = f"{BODY[0]}\n\n-----\n\n{BODY[1]}"
    assert [(text[start:end], reason) for start, end, reason in told(text).furniture] == [("-----", "rule")]
    assert told("* * *").furniture == []


def test_a_title_that_is_given_is_found_and_is_no_sentence():
    """The block that repeats a given title is the title, wherever white space is."""
    text = page(top=["HARBOUR  WEEKLY", "Council closes  Penrose harbour road AFTER storm", "By Jane Doe"])
    title, _, kept = judged(text, title=TITLE)
    assert title == "Council closes  Penrose harbour road AFTER storm"
    assert kept[-4:] == BODY
    assert judged(page(), title="Another title altogether")[0] is None


def test_the_title_said_again_is_no_sentence():
    """Neither in the text of one block nor repeated below: with a stop or another case it is the title still."""
    digest = summarize(f"Who closed the road? {BODY[0]}", 5, title="Who closed the road?")
    assert digest.furniture[0][1:] == (0, 20, "repeated")
    assert [sentence.index for sentence in digest.all_sentences] == [0, 1]
    digest = summarize(page(top=[TITLE], middle=[f"{TITLE.upper()}."]), 9)
    assert not any(TITLE.casefold() in sentence.text.casefold() for sentence in digest.all_sentences)


def test_a_paragraph_that_is_there_twice_on_a_page_is_in_doubt():
    """A pull quote repeats what the article says."""
    text = page(**WHOLE | {"middle": ["Advertisement", BODY[0]]})
    found = told(text)
    spans = [*found.furniture, *[(start, end, reason) for start, end, _, reason in found.doubtful]]
    assert (BODY[0], "repeated") in [(text[start:end], reason) for start, end, reason in spans]


def test_after_the_comments_begin_the_article_is_over():
    """What readers write below an article on a page isn't it, even in whole sentences."""
    comments = [
        "12 comments",
        "gull_72",
        "First! They said the same about the pier, and look how that went for everybody on it, ha.",
    ]
    _, out, kept = judged(
        page(**WHOLE | {"bottom": [*WHOLE["bottom"][:6], "Comments", *comments, "Log in to comment"]})
    )
    assert kept == BODY
    assert set(comments) <= set(out)
    assert out[comments[2]] == "comments"


def test_paragraphs_of_chinese_share_words():
    """Where words have no spaces, pairs of characters tell that a paragraph is the article's own."""
    body = [
        "市议会周一关闭了港口公路，因为海浪在一夜之间冲走了四十米路基。市长说，重建需要三百万欧元，国家承诺支付一半的费用。",
        "渡轮每二十分钟从旧码头出发，港口公路沿线的商店担心整个季节的生意。市议会将在春天重建港口公路，费用由国家支付一半。",
        "没有人受伤，因为警察从下午起就不让汽车驶上港口公路。商店的店主说，市议会应该更早关闭公路，国家应该支付全部费用。",
    ]
    text = "\n\n".join(["首页 | 新闻 | 体育", *body, "版权所有 © 2026", "首页", "隐私政策", "联系我们"])
    assert judged(text, language="zh")[2] == body


def test_a_bullet_of_white_space_is_read():
    """What begins with a bullet and no-break spaces begins with nothing."""
    assert lexicon(load("en")).opening(" \xa0 ", True) is None
    assert summarize(f"{BODY[0]}\n\n* {chr(160) * 80}word\n\nThe end of it.")


@given(texts)
def test_the_parts_share_nothing_and_miss_nothing(text):
    """Title, furniture, headings, labels and article together are the text without its white space."""
    for furniture in ("remove", "doubt", "keep"):
        found = told(text, furniture=furniture)
        spans = [found.title] if found.title else []
        spans += [(start, end) for start, end, *_ in (*found.furniture, *found.headings, *found.speakers)]
        spans = sorted([*spans, *[(block.start, block.end) for block in found.blocks]])
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
        assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
        for part in (found.furniture, found.headings, found.doubtful, found.blocks):
            assert [start for start, *_ in part] == sorted(start for start, *_ in part)


def test_a_heading_stands_over_what_is_left():
    """A byline that is taken out between a heading and its paragraph doesn't part them; the heading stays."""
    text = "\n\n".join(
        [TITLE, "Why it matters", "By Morwenna Hale", *BODY, *[f"{paragraph} So it was." for paragraph in BODY]]
    )
    found = told(text, title=TITLE)
    assert [text[start:end] for start, end in found.headings] == ["Why it matters"]
    assert [text[start:end] for start, end, _ in found.furniture] == ["By Morwenna Hale"]


@pytest.mark.parametrize(("opening", "reason"), [("", None), ("> ", "quoted"), ("* ", None)])
def test_a_long_text_of_one_block_is_the_article_unless_a_sign_opens_it(opening, reason):
    """What it opens with, a mail's mark apart, counts only in shorter ones; its facts aren't asked for."""
    text = opening + " ".join(BODY * 4)
    assert len(text) > 1000
    found = told(text)
    assert [(block.start, block.end) for block in found.blocks] == [(0, len(text))]
    assert [why for _, _, _, why in found.doubtful] == ([reason] if reason else [])


def test_a_line_drawn_by_hand_is_a_line_however_long():
    """A thousand dashes alone are the text there is, and in doubt."""
    assert [why for _, _, _, why in told("-" * 1200).doubtful] == ["rule"]
